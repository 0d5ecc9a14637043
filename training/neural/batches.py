"""Numbers for the network: classes, batches of similar length, and text noise."""

import random
from collections import Counter

import numpy as np
import torch

from .decode import TAGS, bioes
from .lemmas import lemma_script

IGNORE = -100
# of names: nothing is known; no person, place, organisation or equipment, but maybe a name of another kind
UNSURE, LOOSE = IGNORE, len(TAGS)


def classes(sentences):
    """Label lists of every head, the frequent classes first."""
    def counted(values, least):
        counts = Counter(values)
        return sorted((v for v, c in counts.items() if c >= least), key=lambda v: (-counts[v], v))
    trees = [s for s in sentences if s.heads]
    return {
        "upos": counted((u for s in trees for u in s.upos), 1),
        "feats": counted((f for s in trees for f in s.feats), 3),
        "lemma": counted((lemma_script(w, l) for s in trees for w, l in zip(s.words, s.lemmas)), 3),
        "deprel": counted((d for s in trees for d in s.deprels), 3),
        "name": list(TAGS),
    }


class Encoder:
    """Turns sentences into tensors."""

    def __init__(self, features, labels, sources):
        self.features, self.labels, self.sources = features, labels, sources
        self.index = {head: {v: i for i, v in enumerate(values)} for head, values in labels.items()}

    def targets(self, s):
        """Class numbers [7, length]: upos, feats, lemma, head, deprel, name; IGNORE where unknown."""
        n = len(s.words)
        rows = np.full((6, n), IGNORE, dtype=np.int64)
        if s.heads:
            for i in range(n):
                rows[0, i] = self.index["upos"].get(s.upos[i], IGNORE)
                rows[1, i] = self.index["feats"].get(s.feats[i], IGNORE)
                rows[2, i] = self.index["lemma"].get(lemma_script(s.words[i], s.lemmas[i]), IGNORE)
                rows[3, i] = s.heads[i]
                deprel = s.deprels[i]
                rows[4, i] = self.index["deprel"].get(deprel, self.index["deprel"].get(deprel.split(":")[0], IGNORE))
        if s.names is not None:
            tags = bioes(s.names, n)
            if s.source.endswith("_passages"):
                # it is not known whether words that no name covers name an event or a law
                tags = [LOOSE if t == 0 else t for t in tags]
            for a, b in s.unsure:
                tags[a:b] = [UNSURE] * (b - a)
            rows[5] = tags
        return rows

    def batch(self, sentences, targets, noise=False, source=None):
        """Tensors of a batch, its sentences sorted from long to short: returns a dict."""
        order = sorted(range(len(sentences)), key=lambda i: -len(sentences[i].words))
        kept = [(sentences[i].words, targets[i], sentences[i].source) for i in order]
        if noise:
            kept = [disturb(*item) for item in kept]
            kept.sort(key=lambda item: -len(item[0]))
        lengths = [len(words) for words, _, _ in kept]
        longest = lengths[0]
        ids = np.zeros((len(kept), longest), dtype=np.int64)
        y = np.full((6, len(kept), longest), IGNORE, dtype=np.int64)
        for k, (words, rows, _) in enumerate(kept):
            ids[k, :len(words)] = [self.features.id(w) for w in words]
            y[:, k, :len(words)] = rows
        unique, inverse = np.unique(ids, return_inverse=True)
        rows = np.stack([self.features.rows[i] for i in unique])
        if source is not None:
            sources = [source] * len(kept)
        else:
            sources = [self.sources.get(s, 0) if not (noise and random.random() < 0.2) else 0 for _, _, s in kept]
        mask = torch.arange(longest)[None, :] < torch.tensor(lengths)[:, None]
        return dict(order=order, rows=torch.from_numpy(rows), inverse=torch.from_numpy(inverse.reshape(ids.shape)),
                    source=torch.tensor(sources), lengths=torch.tensor(lengths), mask=mask, y=torch.from_numpy(y))


def disturb(words, targets, source):
    """Sparing noise: headline cases, and a missing final full stop."""
    luck = random.random()
    if luck < 0.02:
        words = [w.lower() for w in words]
    elif luck < 0.03:
        words = [w.upper() for w in words]
    elif luck < 0.05:
        words = [w[:1].upper() + w[1:] for w in words]
    elif luck < 0.12 and len(words) > 3 and words[-1] in ".!?" and not (targets[3] == len(words)).any():
        words, targets = words[:-1], targets[:, :-1]
    if luck < 0.05:
        targets = targets.copy()
        targets[2] = IGNORE  # lemma scripts depend on the case
    return words, targets, source


def plan_batches(lengths, size, shuffle=True):
    """Index lists of about `size` words each, of similar sentence lengths."""
    order = list(range(len(lengths)))
    random.shuffle(order)
    order.sort(key=lambda i: lengths[i] + (random.random() * 4 if shuffle else 0))
    plan, current = [], []
    for i in order:
        if current and lengths[i] * (len(current) + 1) > size:
            plan.append(current)
            current = []
        current.append(i)
    if current:
        plan.append(current)
    if shuffle:
        random.shuffle(plan)
    return plan
