"""Reading of CoNLL-U treebanks, plain or gzipped."""

import gzip
from dataclasses import dataclass, field

# The features extraction asks about; the others (Definite, NumType, ...) would only
# multiply the classes of the combined FEATS head.
KEPT_FEATS = ("Degree", "Gender", "Mood", "Number", "Person", "Polarity", "Poss", "PronType",
              "Reflex", "Tense", "VerbForm", "Voice")


@dataclass
class Sentence:
    """One training sentence. Fields that were not annotated are None."""

    words: list
    source: str
    lang: str
    upos: list = None
    feats: list = None
    lemmas: list = None
    heads: list = None
    deprels: list = None
    names: list = None  # (first token, one past the last token, type)
    unsure: list = field(default_factory=list)  # (first token, one past the last) of which it is not known what they name
    doc: str = ""
    sent_id: str = ""
    misc: list = field(default_factory=list)


def open_text(path):
    """Opens a text file, decompressing it when its name ends in .gz."""
    return gzip.open(path, "rt", encoding="utf8") if str(path).endswith(".gz") else open(path, encoding="utf8")


def kept_feats(column):
    """Reduces a FEATS column to the kept features, in their alphabetical order."""
    if column == "_":
        return "_"
    kept = [f for f in column.split("|") if f.split("=")[0] in KEPT_FEATS]
    return "|".join(kept) if kept else "_"


def read_conllu(path, source, lang):
    """Reads a treebank: words of the tree only; multiword ranges and empty nodes are skipped."""
    sentences, rows, doc, sent_id = [], [], "", ""
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                doc = line.split("=", 1)[1].strip()
            elif line.startswith("# sent_id"):
                sent_id = line.split("=", 1)[1].strip()
            elif not line:
                if rows:
                    sentences.append(_sentence(rows, source, lang, doc, sent_id))
                rows = []
            elif line[0] != "#":
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    if rows:
        sentences.append(_sentence(rows, source, lang, doc, sent_id))
    return sentences


def _sentence(rows, source, lang, doc, sent_id):
    return Sentence(
        words=[r[1] for r in rows], source=source, lang=lang,
        upos=[r[3] for r in rows], feats=[kept_feats(r[5]) for r in rows],
        lemmas=[r[2] for r in rows], heads=[int(r[6]) for r in rows],
        deprels=[r[7] for r in rows], misc=[r[9] for r in rows], doc=doc, sent_id=sent_id)
