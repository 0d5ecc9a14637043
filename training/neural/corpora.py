"""Which corpora each language trains on, and what is held out."""

import os
from collections import Counter

from .conllu import Sentence, read_conllu
from .names import gum_names, read_names

# PUD of the languages that have little else: every fifth sentence is held out, in file order.
PUD_HELD_OUT = 5

TREEBANKS = {
    # GUM's habits are kept, for it has news among its genres; elsewhere the dev set decides
    "en": dict(source="en_gum_free", train=["en_ewt-train", "en_gum_free-train"], dev=["en_ewt-dev"], test=["en_pud-test", "gum_news"],
               names=["wikigold_en.all", "crossner_politics_en.train", "crossner_politics_en.dev",
                      "wnut17_en.dev", "wnut17_en.test"]),
    "it": dict(train=["it_parlamint-train", "it_markit-train", "it_twittiro-train"],
               dev=["it_markit-dev"], test=["it_parlamint-test", "it_markit-test"]),
    "fr": dict(train=["fr_sequoia-train", "fr_gsd-dev"], dev=["fr_sequoia-dev"], test=["fr_sequoia-test", "fr_gsd-test"]),
    "de": dict(train=["de_gsd-test"], dev=["de_gsd-dev"], test=[]),
    "es": dict(train=[], dev=[], test=[]),
    # a small English part that teaches the other languages' models what names are
    "en_names": dict(train=["en_gum_free-train"], dev=[], test=[],
                     names=["wikigold_en.all", "crossner_politics_en.train", "crossner_politics_en.dev"]),
    "pt": dict(train=["pt_bosque-dev", "pt_bosque-test"], dev=[], test=[]),
}

# what Italian, French, German and Spanish learn on together, the language of the dev set first
TOGETHER = ["it", "fr", "es", "pt", "de", "en_names"]


class Corpora:
    """Reads corpora by name from a data folder with treebanks/ and ner/ in it."""

    def __init__(self, folder):
        self.folder = folder

    def treebank(self, name):
        """One treebank split, with GUM's names as spans; 'gum_news' is GUM's held-out news."""
        if name == "gum_news":
            return [s for part in ("dev", "test") for s in self.treebank("en_gum_free-" + part) if "_news_" in s.doc]
        sentences = read_conllu(os.path.join(self.folder, "treebanks", name + ".conllu.gz"),
                                name.split("-")[0], name[:2])
        if "gum" in name:
            for s in sentences:
                s.names = gum_names(s)
        return sentences

    def pud(self, lang):
        """PUD of a language as (train, held out)."""
        sentences = self.treebank(f"{lang}_pud-test")
        return ([s for i, s in enumerate(sentences) if i % PUD_HELD_OUT],
                [s for i, s in enumerate(sentences) if i % PUD_HELD_OUT == 0])

    def names(self, name):
        """One name-only corpus."""
        return read_names(os.path.join(self.folder, "ner", name + ".jsonl"), name.split(".")[0], "en", Sentence)


def load(corpora, lang):
    """(train, dev, tests) of a language; tests maps a name to its sentences."""
    plan = TREEBANKS[lang]
    train = [s for name in plan["train"] for s in corpora.treebank(name)]
    dev = [s for name in plan["dev"] for s in corpora.treebank(name)]
    tests = {name: corpora.treebank(name) for name in plan["test"]}
    for name in plan.get("names", []):
        train += corpora.names(name)
    if not lang.startswith("en"):
        pud_train, pud_held = corpora.pud(lang)
        train += pud_train
        tests["pud_held_out"] = pud_held
        dev = dev or pud_held[::2]
    return train, dev, tests


def vocabulary(sentences, least=2):
    """Lower-cased forms seen at least so often, numbered from 1 by falling frequency."""
    from .features import normalise
    counts = Counter(normalise(w).lower() for s in sentences for w in s.words)
    ordered = sorted((w for w, c in counts.items() if c >= least), key=lambda w: (-counts[w], w))
    return {w: i + 1 for i, w in enumerate(ordered)}
