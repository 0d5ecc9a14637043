"""Names for training: GUM's entity annotation and name-only corpora, as typed token spans.

Types are person, place, organisation, equipment and other.
"""

import json
import re

GUM_TYPES = {"person": "person", "place": "place", "organization": "organisation", "object": "equipment",
             "event": "other", "abstract": "other", "animal": "other", "plant": "other", "substance": "other"}

FILE_TYPES = {
    "PER": "person", "LOC": "place", "ORG": "organisation", "MISC": "other",
    "person": "person", "politician": "person", "location": "place", "country": "place",
    "organisation": "organisation", "politicalparty": "organisation", "corporation": "organisation",
    "group": "organisation", "product": "equipment", "creative-work": "other", "event": "other",
    "election": "other", "misc": "other",
}

# A title is no part of a name ("President [Obama]"), as in CoNLL, WikiGold and Universal NER.
TITLES = set("""mr mr. mrs mrs. ms ms. dr dr. prof prof. professor president vice prime minister senator sen sen. rep rep.
representative congressman congresswoman gov gov. governor general gen gen. col col. colonel lt lt. lieutenant capt capt.
captain sgt sgt. sergeant maj major judge justice chief secretary ambassador king queen prince princess pope sir lord lady
chancellor mayor sheikh ayatollah imam rev rev. reverend bishop cardinal archbishop father sister saint coach director
foreign pm signor signora sig. sig.ra dott. dott.ssa on. onorevole presidente ministro senatore papa re monsieur madame m.
mme président ministre roi herr frau präsident präsidentin minister kanzler kanzlerin señor señora don doña rey""".split())


def without_title(words, a, b):
    """The span without titles at its front; empty when there is nothing else."""
    while a < b and words[a].lower() in TITLES:
        a += 1
    return a, b


_JOINERS = {"of", "for", "and", "the", "-", "de", "&", "'", "al", "/"}


def gum_entities(misc):
    """Parses GUM's bracketed Entity= annotation into (first, last, type, wikipedia link)."""
    spans, stack = [], []
    for i, column in enumerate(misc):
        for entity in (x[7:] for x in column.split("|") if x.startswith("Entity=")):
            for piece in re.findall(r"\([^()]+\)?|[^()]+\)", entity):
                if not piece.startswith("("):
                    ident = piece.rstrip(")")
                    for k in range(len(stack) - 1, -1, -1):
                        if stack[k][0] == ident:
                            _, first, kind, link = stack.pop(k)
                            spans.append((first, i, kind, link))
                            break
                    continue
                parts = piece[1:].rstrip(")").split("-")
                link = "-".join(parts[7:]) if len(parts) > 7 else None
                if piece.endswith(")"):
                    spans.append((i, i, parts[1], link))
                else:
                    stack.append((parts[0], i, parts[1], link))
    return spans


def gum_names(sentence):
    """Named mentions: entities headed by a proper noun, trimmed to the name itself."""
    found = []
    for first, last, kind, _ in gum_entities(sentence.misc):
        if kind not in GUM_TYPES:
            continue  # dates and amounts are no names here
        head = next((i for i in range(first, last + 1)
                     if not first <= sentence.heads[i] - 1 <= last), last)
        if sentence.upos[head] == "PROPN":
            a, b = _name_around(sentence, head, first, last)
            a, b = without_title(sentence.words, a, b + 1) if kind == "person" else (a, b + 1)
            if a < b:
                found.append((a, b, GUM_TYPES[kind]))
    found.sort(key=lambda s: (s[0] - s[1], s[0]))
    used, kept = set(), []
    for a, b, kind in found:
        if not used.intersection(range(a, b)):
            used.update(range(a, b))
            kept.append((a, b, kind))
    return sorted(kept)


def _name_around(s, head, first, last):
    """Widens from the head over capitalised neighbours and joining words inside the mention."""
    def capital(i):
        return s.words[i][:1].isupper()
    a = b = head
    while a - 1 >= first and (
            capital(a - 1) and s.upos[a - 1] in ("PROPN", "ADJ", "NOUN", "NUM", "VERB")
            or s.words[a - 1] in ("-", ".") and a - 2 >= first and capital(a - 2)):
        a -= 1
    while b + 1 <= last:
        if s.upos[b + 1] == "PROPN":
            b += 1
        elif s.words[b + 1] in _JOINERS and b + 2 <= last and s.upos[b + 2] == "PROPN":
            b += 2
        elif s.words[b + 1] in _JOINERS and b + 3 <= last and s.words[b + 2] == "the" and s.upos[b + 3] == "PROPN":
            b += 3
        else:
            break
    return a, b


def read_names(path, source, lang, make):
    """Reads a names file: JSON lines {text, entities: [{start, end, type}], tokens: [[start, end]]}."""
    sentences = []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            record = json.loads(line)
            tokens = [t for t in record["tokens"] if record["text"][t[0]:t[1]].strip()]
            if not tokens:
                continue
            spans = []
            for entity in record["entities"]:
                inside = [i for i, t in enumerate(tokens) if t[0] < entity["end"] and t[1] > entity["start"]]
                if inside:
                    spans.append((inside[0], inside[-1] + 1, FILE_TYPES.get(entity["type"], "other")))
            spans.sort()
            kept = []
            for span in spans:
                if not kept or span[0] >= kept[-1][1]:
                    kept.append(span)
            sentences.append(make(words=[record["text"][a:b] for a, b in tokens], source=source, lang=lang, names=kept))
    return sentences
