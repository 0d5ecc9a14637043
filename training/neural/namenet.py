"""The name tagger: a small BiLSTM of its own over the parser's word vectors.

Names and trees share the word vectors but not the context layers: trained together, the name head learnt too slowly
(UNER-EWT-dev 66 F1), for names are few and need other contexts than trees.
"""

import json
import random
import time
from collections import Counter

import torch
import torch.nn.functional as F
from torch import nn

from .batches import IGNORE, LOOSE, plan_batches
from .decode import TAGS, TYPES, name_spans
from .lstm import BiLSTM
from .network import SOURCE


class NameNet(nn.Module):
    """Frozen word vectors (of a trained Network) -> BiLSTM -> BIOES tags."""

    def __init__(self, base, sources, hidden=128, tag=96):
        super().__init__()
        self.sources = {s: i + 1 for i, s in enumerate(sorted(sources))}
        self.source = nn.Embedding(len(sources) + 1, SOURCE)
        nn.init.normal_(self.source.weight, std=0.1)
        width = base.lstms[0].weight_ih.shape[2]
        self.lstm = BiLSTM(width, hidden)
        self.mlp = nn.Linear(2 * hidden, tag)
        self.out = nn.Linear(tag, len(TAGS))
        self.dropout, self.hidden, self.tag = 0.4, hidden, tag

    def forward(self, base, rows, inverse, source, lengths):
        """Tag scores [B, L, tags]; base.embed gives the word vectors, without gradient."""
        with torch.no_grad():
            words = base.embed(rows, inverse, torch.zeros_like(source))[..., :-SOURCE]
        own = self.source(source).unsqueeze(1).expand(-1, inverse.shape[1], -1)
        x = F.dropout(torch.cat([words, own], -1), 0.25, self.training)
        x = self._shared_dropout(self.lstm(x, lengths))
        return self.out(self._shared_dropout(F.leaky_relu(self.mlp(x), 0.1)))

    def _shared_dropout(self, x):
        if not self.training:
            return x
        keep = 1 - self.dropout
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) < keep) / keep


def continued(base, checkpoint, sources):
    """The tagger of a checkpoint for other sources; new ones begin without habits."""
    net = NameNet(base, sources)
    weights = dict(checkpoint["weights"])
    numbers = [checkpoint["sources"].get(s, 0) for s in sorted(net.sources, key=net.sources.get)]
    weights["source.weight"] = weights["source.weight"][[0] + numbers]
    net.load_state_dict(weights)
    return net


def batch(net, encoder, sentences, targets, noise, source=None):
    """The encoder's batch with this network's source numbers."""
    known = encoder.sources
    encoder.sources = net.sources
    b = encoder.batch(sentences, targets, noise=noise, source=source)
    encoder.sources = known
    return b


_OTHER = [i for i, t in enumerate(TAGS) if t == "O" or t.endswith("-other")]


def name_loss(scores, y):
    """Cross entropy; where the target is LOOSE, no name and a name of another kind are both right."""
    logs = torch.log_softmax(scores, -1)
    hit = logs.gather(-1, y.clamp(0, len(TAGS) - 1).unsqueeze(-1)).squeeze(-1)
    loose = torch.logsumexp(logs[..., _OTHER], -1)
    loss = -torch.where(y == LOOSE, loose, hit)
    known = y != IGNORE
    return (loss * known).sum() / known.sum().clamp(min=1)


def train_names(net, base, encoder, sentences, epochs, minutes, rate=3e-3, size=1000, check=None, vary=None):
    """Trains on sentences with names; returns the averaged weights of the last epoch.

    vary: changes a sentence anew for each epoch, or gives it back as it is.
    """
    all_sentences = sentences
    targets = [encoder.targets(s) for s in sentences]
    kept, lengths = targets, [len(s.words) for s in sentences]
    optimiser = torch.optim.Adam(net.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=1e-6)
    average = {k: v.detach().clone() for k, v in net.state_dict().items()}
    began, step = time.time(), 0
    base.eval()
    for epoch in range(epochs):
        if vary:
            sentences = [vary(s) for s in all_sentences]
            targets = [t if s is old else encoder.targets(s) for s, old, t in zip(sentences, all_sentences, kept)]
            lengths = [len(s.words) for s in sentences]
        plan = plan_batches(lengths, size)
        total = 0.0
        net.train()
        for ix in plan:
            progress = max(step / (epochs * len(plan)), (time.time() - began) / 60 / minutes)
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, step / 100 + 0.02) * max(0.01, 1 - progress)
            b = batch(net, encoder, [sentences[i] for i in ix], [targets[i] for i in ix], True)
            scores = net(base, b["rows"], b["inverse"], b["source"], b["lengths"])
            loss = name_loss(scores, b["y"][5])
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5)
            optimiser.step()
            step += 1
            total += loss.item()
            decay = min(0.995, (1 + step) / (10 + step))
            with torch.no_grad():
                for k, v in net.state_dict().items():
                    average[k].mul_(decay).add_(v, alpha=1 - decay)
            if progress >= 1:
                break
        line = f"names epoch {epoch} loss {total / len(plan):.4f} {time.time() - began:.0f}s"
        if check:
            raw = {k: v.detach().clone() for k, v in net.state_dict().items()}
            net.load_state_dict(average)
            line += " " + json.dumps({k: score_names(s, tag_names(net, base, encoder, s, "generic")) for k, s in check.items()})
            net.load_state_dict(raw)
        print(line, flush=True)
        if progress >= 1:
            break
    return average


@torch.no_grad()
def probabilities(net, base, encoder, sentences, source):
    """Log probabilities of the tags, a [length, tags] array a sentence."""
    net.eval()
    base.eval()
    number = None if source is None else net.sources.get(source, 0)
    found = [None] * len(sentences)
    targets = [encoder.targets(s) for s in sentences]
    for ix in plan_batches([len(s.words) for s in sentences], 4000, shuffle=False):
        b = batch(net, encoder, [sentences[i] for i in ix], [targets[i] for i in ix], False, number)
        p = torch.log_softmax(net(base, b["rows"], b["inverse"], b["source"], b["lengths"]), -1)
        for k, n in enumerate(b["lengths"].tolist()):
            found[ix[b["order"][k]]] = p[k, :n].numpy()
    return found


def tag_names(net, base, encoder, sentences, source):
    """Name spans of each sentence, with the habits of a source."""
    return [name_spans(p) for p in probabilities(net, base, encoder, sentences, source)]


def score_names(sentences, found):
    """F1 of exact spans: of persons, places and organisations, of each type, and of all."""
    counts = Counter()
    for s, names in zip(sentences, found):
        gold, said = set(s.names), set(names)
        for kinds, key in [((t,), t) for t in TYPES] + [(TYPES[:3], "main"), (TYPES, "all")]:
            g, p = {n for n in gold if n[2] in kinds}, {n for n in said if n[2] in kinds}
            counts[key, "hit"] += len(g & p)
            counts[key, "all"] += len(g) + len(p)
    return {key: round(200 * counts[key, "hit"] / counts[key, "all"], 1)
            for key in ("main", "all") + TYPES if counts[key, "all"]}
