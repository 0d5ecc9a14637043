"""Sentences with their pairs of mentions, as training/links.ts wrote them, and batches of them."""

import json
import os
import random
from collections import Counter

import numpy as np
import torch

# Words of the lists seen less often than this share the place of unknown ones.
LEAST = 3


class Lesson:
    def __init__(self, row, vectors):
        index, table = vectors[row["lang"]]
        self.of, self.lang, self.pairs = row["of"], row["lang"], row["pairs"]
        self.bags = [(b["pairs"], b["truths"]) for b in row["bags"]]
        forms, self.upos, self.deprel, self.kind, self.hints = zip(*row["words"])
        self.vectors = table[[index[f] for f in forms]]
        self.size = len(forms)
        self.positions = torch.tensor([[[int(c, 16) for c in line] for line in p["positions"]] for p in self.pairs])


def load_lessons(folder):
    """(lessons, width of each language's vectors, names of types and directions)."""
    vectors = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(".words.json"):
            lang = name.split(".")[0]
            with open(os.path.join(folder, name), encoding="utf8") as f:
                words = json.load(f)
            values = np.fromfile(os.path.join(folder, f"{lang}.vectors"), dtype="<f4").reshape(len(words), -1)
            vectors[lang] = ({w: i for i, w in enumerate(words)}, values.astype(np.float16))
    with open(os.path.join(folder, "names.json"), encoding="utf8") as f:
        names = json.load(f)
    with open(os.path.join(folder, "lessons.jsonl"), encoding="utf8") as f:
        lessons = [Lesson(json.loads(line), vectors) for line in f]
    return lessons, {lang: v.shape[1] for lang, (_, v) in vectors.items()}, names


def lists_of(lessons):
    """The words of the short lists, in the order of their rows; row 0 is for all others."""
    counts = {name: Counter() for name in ("upos", "deprel", "hint", "form")}
    for x in lessons:
        counts["upos"].update(x.upos)
        counts["deprel"].update(x.deprel)
        counts["hint"].update(h for hints in x.hints for h in hints)
        counts["form"].update(p["form"] for p in x.pairs)
    return {name: sorted(w for w, n in c.items() if n >= LEAST) for name, c in counts.items()}


def plan(lessons, size):
    """Batches of lesson numbers, alike in length, of about `size` words and pairs (a pair weighs as four words)."""
    order = sorted(range(len(lessons)), key=lambda i: lessons[i].size + random.random() * 6)
    batches, batch, weight = [], [], 0
    for i in order:
        batch.append(i)
        weight += lessons[i].size + 4 * len(lessons[i].pairs)
        if weight > size:
            batches.append(batch)
            batch, weight = [], 0
    if batch:
        batches.append(batch)
    random.shuffle(batches)
    return batches


class Batcher:
    def __init__(self, lists, types):
        self.places = {name: {w: i + 1 for i, w in enumerate(words)} for name, words in lists.items()}
        self.types = types

    def batch_of(self, lessons):
        """Tensors of the lessons, padded, and their bags with the pairs numbered through the batch."""
        places, longest = self.places, max(x.size for x in lessons)
        padded = lambda lists: torch.tensor([list(row) + [0] * (longest - len(row)) for row in lists])
        rows = lambda name, words: [places[name].get(w, 0) for w in words]
        flat, starts = bagged([[r for r in rows("hint", hints) if r] for x in lessons for hints in list(x.hints) + [[]] * (longest - x.size)])
        pairs = [p for x in lessons for p in x.pairs]
        positions = torch.zeros(len(pairs), 5, longest, dtype=torch.long)
        sentence, vectors, bags, at = [], {}, [], 0
        for i, x in enumerate(lessons):
            positions[at:at + len(x.pairs), :, :x.size] = x.positions
            bags.extend(([at + p for p in numbers], truths) for numbers, truths in x.bags)
            sentence.extend([i] * len(x.pairs))
            at += len(x.pairs)
            vectors.setdefault(x.lang, []).append(i)
        typed = torch.zeros(len(pairs), 2 * self.types)
        for i, p in enumerate(pairs):
            for place, likelihood in p["typed"]:
                typed[i, place] = likelihood
        long = lambda values: torch.tensor(values, dtype=torch.long)
        return {
            "vectors": {lang: (tuple(map(long, zip(*((i, t) for i in ix for t in range(lessons[i].size))))),
                               torch.from_numpy(np.concatenate([lessons[i].vectors for i in ix]).astype(np.float32))) for lang, ix in vectors.items()},
            "upos": padded(rows("upos", x.upos) for x in lessons), "deprel": padded(rows("deprel", x.deprel) for x in lessons),
            "kind": padded(x.kind for x in lessons), "hints": (flat, starts), "lengths": long([x.size for x in lessons]),
            "sentence": long(sentence), "first": long([p["heads"][0] for p in pairs]), "second": long([p["heads"][1] for p in pairs]),
            "positions": positions, "kinds": long([p["kinds"] for p in pairs]), "form": long(rows("form", [p["form"] for p in pairs])),
            "ruled": bagged([p["ruled"] for p in pairs]), "typed": typed,
        }, bags


def bagged(lists):
    """Lists of numbers for an EmbeddingBag: all numbers, and where each list begins."""
    starts, flat = [], []
    for numbers in lists:
        starts.append(len(flat))
        flat.extend(numbers)
    return torch.tensor(flat, dtype=torch.long), torch.tensor(starts, dtype=torch.long)
