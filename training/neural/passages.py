"""Sentences written for this project with their names marked, and other names to put in place of theirs.

`node bench/run.mjs training/names FOLDER` writes what is read here from training/links and training/names.
"""

import json
import os
import random

from .conllu import Sentence
from .names import without_title

HELD_OUT = 5


def read_passages(folder, lang, kinds=("links", "names")):
    """(train, held out) of a language: every fifth block of ten sentences is held out, for neighbours tell of the same."""
    train, held = [], []
    for kind in kinds:
        path = os.path.join(folder, f"{lang}.{kind}.jsonl")
        if not os.path.exists(path):
            continue
        with open(path, encoding="utf8") as lines:
            for i, line in enumerate(lines):
                record = json.loads(line)
                names = sorted(_untitled(record["words"], *name) for name in record["names"])
                names = [n for k, n in enumerate(names) if k == 0 or n[0] >= names[k - 1][1]]
                sentence = Sentence(words=record["words"], source=f"{lang}_passages", lang=lang, names=names)
                sentence.unsure = [tuple(u) for u in record["unsure"]]
                if sentence.words:
                    (held if i // 10 % HELD_OUT == HELD_OUT - 1 else train).append(sentence)
    return train, held


def _untitled(words, a, b, kind):
    """A name without titles; a name that is nothing but a title stays."""
    first, _ = without_title(words, a, b) if kind == "person" else (a, b)
    return (first if first < b else a), b, kind


class Swapper:
    """Puts other names of the same type in the place of names, so that the words around them are learnt.

    A name is kept with the word before it, where that is an article: "l'" wants a vowel, "della" a woman's name.
    """

    ARTICLES = set("the il lo la i gli le l' un una der die das den dem des ein eine les un une el los las".split())

    def __init__(self, sentences, pools, grammar, people, places, seed=3):
        self.luck = random.Random(seed)
        self.names = {}
        for s in sentences:
            for a, b, kind in s.names:
                self._add(kind, s.words[a - 1] if a else "", s.words[a:b])
        for kind, names in pools.items():
            for words in names:
                self._add(kind, None, words)
        self.made = {}
        for kind, before, words in grammar.names(1500) if grammar else ():
            self.made.setdefault((kind, before), []).append(words)
        self.people, self.places = people, places

    def _add(self, kind, before, words):
        before = None if before is None else before.lower() if before.lower() in self.ARTICLES else ""
        self.names.setdefault((kind, before), []).append(words)

    def _other(self, kind, before):
        luck = self.luck
        if kind == "person" and luck.random() < 0.6:
            given, surnames = self.people
            name = luck.choice(surnames).split()
            return (luck.choice(given).split() if luck.random() < 0.7 else []) + name
        if kind == "place" and luck.random() < 0.5 and before not in self.ARTICLES:
            return luck.choice(self.places).split()
        before = before if before in self.ARTICLES else ""
        if luck.random() < 0.5 and (kind, before) in self.made:
            return luck.choice(self.made[kind, before])
        pool = self.names.get((kind, before), [])
        if luck.random() < 0.3 and kind in ("organisation", "equipment"):
            pool = self.names.get((kind, None), pool)
        return luck.choice(pool) if pool else None

    def swap(self, s, share=0.35):
        """A copy of the sentence with that share of its names exchanged."""
        words, names, at, moved = [], [], 0, {}
        for a, b, kind in s.names:
            words += s.words[at:a]
            other = self._other(kind, s.words[a - 1].lower() if a else "") if self.luck.random() < share else None
            first = len(words)
            words += other or s.words[a:b]
            names.append((first, len(words), kind))
            at = b
            moved[b] = len(words) - b
        words += s.words[at:]

        def shifted(i):
            return i + max(((b, d) for b, d in moved.items() if b <= i), default=(0, 0))[1]
        # what else is known of the sentence no longer fits its words
        return Sentence(words=words, source=s.source, lang=s.lang, names=names, unsure=[(shifted(a), shifted(b)) for a, b in s.unsure])
