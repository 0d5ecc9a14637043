"""Names of organisations put together by a small grammar: training/names/LANG.grammar.txt.

A line is "symbol = choice | choice", a choice words and {symbols}; {given}, {surname}, {town} and {country} come from
name lists. "organisation/the" makes organisations that "the" stands before, "organisation/" such as have no article.
"""

import random
import re

# Written words that the parsers take apart; names are made of the parts.
CONTRACTIONS = {
    "it": {a + b: (p, c) for p, a in (("di", "de"), ("a", "a"), ("in", "ne"), ("su", "su"), ("da", "da"))
           for b, c in (("l", "il"), ("llo", "lo"), ("lla", "la"), ("i", "i"), ("gli", "gli"), ("lle", "le"), ("ll'", "l'"))},
    "fr": {"du": ("de", "le"), "des": ("de", "les"), "au": ("à", "le"), "aux": ("à", "les")},
    "de": {"im": ("in", "dem"), "zum": ("zu", "dem"), "zur": ("zu", "der"), "vom": ("von", "dem"), "beim": ("bei", "dem"), "am": ("an", "dem")},
    "es": {"del": ("de", "el"), "al": ("a", "el")},
    "en": {},
}
_TOP = re.compile(r"^(person|place|organisation|equipment)/(.*)$")


class Grammar:
    """Makes names; `lists` gives the names of people and places that the program's own lists hold."""

    def __init__(self, path, lang, lists, seed=5):
        self.luck, self.lang = random.Random(seed), lang
        self.rules = {"given": lists["given"], "surname": lists["surname"], "town": lists["place"], "country": lists["country"]}
        with open(path, encoding="utf8") as lines:
            for line in lines:
                if not line.startswith("#") and "=" in line:
                    symbol, choices = line.rstrip("\n").split(" =", 1)
                    self.rules[symbol] = [c.strip() for c in choices.split(" | ")]
        self.tops = [(symbol, *_TOP.match(symbol).groups()) for symbol in self.rules if _TOP.match(symbol)]

    def names(self, each):
        """`each` names of every kind: (type, article before it or "", words)."""
        return [(kind, before, self.words(self._text(symbol))) for symbol, kind, before in self.tops for _ in range(each)]

    def _text(self, symbol):
        choice = self.luck.choice(self.rules[symbol])
        return re.sub(r"\{(\w+)\}", lambda m: self._text(m[1]), choice)

    def words(self, text):
        """Words as the program's tokenisation has them."""
        text = re.sub(r"(?<=\w)-(?=\w)", " - ", text.replace("’", "'"))
        text = re.sub(r"'(s?)(?=\s|$)", r" '\1", text) if self.lang == "en" else re.sub(r"(?<=\w)'(?=\w)", "' ", text)
        return [part for word in text.split() for part in CONTRACTIONS[self.lang].get(word, (word,))]
