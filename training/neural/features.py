"""Word features. src/language/neural/features.ts repeats this file; keep the two in step."""

import unicodedata

import numpy as np

SUFFIXES = 4096
PREFIXES = 4096
SHAPES = 1024
NGRAMS = 8192
MAX_NGRAMS = 24
MAX_LISTS = 8
CURLY = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "`": "'"})


def fnv1a(text):
    """FNV-1a, 32 bits, over the UTF-8 bytes."""
    h = 2166136261
    for byte in text.encode("utf8", "replace"):
        h = ((h ^ byte) * 16777619) & 0xFFFFFFFF
    return h


def shape(word):
    """Xx / d pattern of a word with runs cut to two, at most eight signs long."""
    out = ""
    for c in word:
        category = unicodedata.category(c)
        sign = "X" if category == "Lu" else "x" if category[0] == "L" else "d" if category == "Nd" else c
        if len(out) >= 2 and out[-1] == sign and out[-2] == sign:
            continue
        out += sign
        if len(out) == 8:
            break
    return out


def normalise(word):
    """Straight quotes, and at most 40 signs (a URL's middle tells nothing)."""
    word = word.translate(CURLY)
    return word if len(word) <= 40 else word[:20] + word[-20:]


def ngrams(lower):
    """Hashed character 3- and 4-grams of <word>, numbered from 1 (0 is padding)."""
    marked = "<" + lower + ">"
    found = [fnv1a("n" + marked[i:i + n]) % NGRAMS + 1 for n in (3, 4) for i in range(len(marked) - n + 1)]
    return found[:MAX_NGRAMS]


class Features:
    """Turns words into feature numbers, given the two vocabularies and the word lists.

    Columns: word, vector, suffix 2 + case, suffix 3, suffix 4, prefix 3, shape, MAX_NGRAMS n-grams,
    then one column of 0 or 1 for each of MAX_LISTS word lists.
    """

    COLUMNS = 7 + MAX_NGRAMS + MAX_LISTS

    def __init__(self, vocabulary, vectors, lists=()):
        self.vocabulary, self.vectors = vocabulary, vectors
        self.lists = [set(words) for words in lists]
        self.ids, self.rows = {}, []

    def id(self, word):
        """Number of a word form in the table of forms seen so far."""
        known = self.ids.get(word)
        if known is None:
            known = self.ids[word] = len(self.rows)
            self.rows.append(self._row(word))
        return known

    def _row(self, form):
        word = normalise(form)
        lower = word.lower()
        capital = "C" if unicodedata.category(word[:1] or " ") == "Lu" else "c"
        row = np.zeros(self.COLUMNS, dtype=np.int64)
        row[:7] = (
            self.vocabulary.get(lower, 0), self.vectors.get(lower, 0),
            fnv1a("t" + lower[-2:] + capital) % SUFFIXES, fnv1a("s" + lower[-3:]) % SUFFIXES,
            fnv1a("q" + lower[-4:]) % SUFFIXES, fnv1a("p" + lower[:3]) % PREFIXES,
            fnv1a("h" + shape(word)) % SHAPES)
        grams = ngrams(lower)
        row[7:7 + len(grams)] = grams
        for i, words in enumerate(self.lists):
            row[7 + MAX_NGRAMS + i] = lower in words
        return row
