#!/usr/bin/env python3
"""Teaches the name tagger of a finished model the marked passages, and puts it into public/models/LANG.bin. See README.md.

    node bench/run.mjs training/names DATA/passages
    python3 training/retag.py --lang it --data DATA --out OUT

OUT holds what train.py left there: LANG.pt and LANG.names2.pt, for other languages than English en.pt and en.names2.pt
too. The parser stays as it is. Writes OUT/LANG.names3.pt; --from names3 goes on from there, with silver names of its own.
"""

import argparse
import dataclasses
import json
import os
import random

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import torch

from neural import silver, synthetic
from neural.card import note_names
from neural.corpora import Corpora, load
from neural.export import quantised, replace_names
from neural.grammar import Grammar
from neural.namenet import NameNet, continued, probabilities, score_names, tag_names, train_names
from neural.passages import Swapper, read_passages
from neural.vectors import load_vectors
from neural.wordlists import word_lists

LONGEST = 110
# as many word vectors as finish.ts leaves in the weights
VECTORS = 60000
HERE = os.path.dirname(os.path.abspath(__file__))


def options():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--lang", required=True, choices=["en", "it", "fr", "de", "es"])
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--from", dest="start", default="names2", choices=["names2", "names3"])
    p.add_argument("--epochs", type=int, default=4)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--times", type=int, default=3, help="how often the language's own passages are seen in an epoch")
    p.add_argument("--gold", type=float, default=1.0, help="share of the English corpora with names by hand")
    p.add_argument("--silver", type=float, default=0.6, help="share of the treebanks without")
    p.add_argument("--english", type=float, default=0.4, help="share of the English passages other languages learn from")
    p.add_argument("--made", type=int, default=500, help="sentences from templates")
    p.add_argument("--swap", type=float, default=0.35, help="share of names exchanged for others")
    p.add_argument("--caution", type=float, default=1.0, help="added to the score of no name: a point of recall for four of precision")
    p.add_argument("--seed", type=int, default=1)
    return p.parse_args()


def share(sentences, part):
    return random.sample(sentences, int(len(sentences) * min(part, 1)))


def main():
    o = options()
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(o.seed)
    torch.set_num_threads(1)
    english, corpora = o.lang == "en", Corpora(o.data)
    with open(os.path.join(o.data, "lists", "gazetteer.json"), encoding="utf8") as f:
        gazetteer = json.load(f)
    lists = word_lists(gazetteer)
    vectors = load_vectors(os.path.join(o.out, "vectors"))
    kept = ({w: i for w, i in vectors[0].items() if i <= VECTORS}, vectors[1])
    base, encoder = silver.load_network(os.path.join(o.out, o.lang + ".pt"), kept if english else None, lists)
    before = torch.load(os.path.join(o.out, f"{o.lang}.{o.start}.pt"))
    old = continued(base, before, before["sources"])

    gold = share([s for s in load(corpora, "en" if english else "en_names")[0] if s.names is not None and len(s.words) <= LONGEST], o.gold)
    own = share([s for s in load(corpora, o.lang)[0] if s.heads and s.names is None and len(s.words) <= LONGEST], o.silver)
    silver_names(o, old, base, encoder, own, gazetteer, vectors, lists, corpora)
    folder = os.path.join(o.data, "passages")
    passages, held = read_passages(folder, o.lang)
    foreign = [] if english else share(read_passages(folder, "en")[0], o.english)
    made = synthetic.sentences(gazetteer, [o.lang], o.made)
    sentences = gold + own + made + foreign + passages * o.times

    with open(os.path.join(folder, o.lang + ".pool.json"), encoding="utf8") as f:
        pool = json.load(f)
    grammar = Grammar(os.path.join(HERE, "names", o.lang + ".grammar.txt"), o.lang, gazetteer)
    swapper = Swapper(passages, pool, grammar, (gazetteer["given"], gazetteer["surname"]), gazetteer["place"] + gazetteer["country"])
    source = o.lang + "_passages"

    def vary(s):
        if s.source != source:
            return s
        s = swapper.swap(s, o.swap)
        # a source of no number: what passages teach shall hold for any text
        return dataclasses.replace(s, source="any_passages") if random.random() < 0.4 else s

    net = continued(base, before, {s.source for s in sentences})
    weights = quantised(train_names(net, base, encoder, sentences, o.epochs, 1e9, rate=o.rate, vary=vary))
    weights["out.bias"][0] += o.caution
    net.load_state_dict(weights)
    before, now = (score_names(held, tag_names(tagger, base, encoder, held, "generic")) for tagger in (old, net))
    print(json.dumps(dict(before=before, now=now)), flush=True)
    checkpoint = dict(weights=weights, sources=net.sources, hidden=net.hidden, tag=net.tag, source="generic")
    torch.save(checkpoint, os.path.join(o.out, o.lang + ".names3.pt"))
    model = os.path.join(HERE, "..", "public", "models", o.lang)
    print(replace_names(model + ".bin", checkpoint), "bytes")
    note_names(model + ".card.md", now)


def silver_names(o, tagger, base, encoder, own, gazetteer, vectors, lists, corpora):
    """Names the treebanks that have none, as train.py does."""
    if not own:
        return
    typer = silver.Typer(gazetteer)
    silver.name_sentences(own, silver.by_type(probabilities(tagger, base, encoder, own, "generic")), typer)
    if o.lang != "en":
        silver.carry_from_english(os.path.join(o.out, "en.pt"), os.path.join(o.out, "en.names2.pt"), vectors, lists, corpora, own, typer)


if __name__ == "__main__":
    main()
