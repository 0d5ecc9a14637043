#!/usr/bin/env python3
"""Fits the network that relates actors of a sentence: training/links.py LESSONS [--check] [--epochs 12] [--seed 1].

LESSONS is the folder that `node bench/run.mjs training/links LESSONS` wrote. Writes src/extraction/links/weights.json;
with --check it only says how well a fifth of the passages, held out, is judged.
"""

import argparse
import base64
import json
import os
import random
import time
import zlib

# two processes with spinning BLAS threads starve each other; must precede numpy
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import torch
from torch import nn

from neural.lessons import Batcher, lists_of, load_lessons, plan
from neural.linknet import LinkNet, loss_of

TARGET = "src/extraction/links/weights.json"


def train(net, batcher, lessons, directions, epochs, rate, size=1600):
    """Adam with a short warm-up and a rate that falls to nothing; leaves the averaged weights in the network."""
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, betas=(0.9, 0.98), weight_decay=0.01)
    average = {k: v.detach().clone() for k, v in net.state_dict().items()}
    step, steps = 0, epochs * len(plan(lessons, size))
    for epoch in range(epochs):
        began, total, judged = time.time(), 0.0, 0
        net.train()
        for numbers in plan(lessons, size):
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, step / 60 + 0.02) * max(0.01, 1 - step / steps)
            batch, bags = batcher.batch_of([lessons[i] for i in numbers])
            loss, count = loss_of(net(batch), bags, directions)
            optimiser.zero_grad()
            (loss / max(1, count)).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 3)
            optimiser.step()
            step, total, judged = step + 1, total + loss.item(), judged + count
            decay = min(0.995, (1 + step) / (10 + step))
            with torch.no_grad():
                for k, v in net.state_dict().items():
                    average[k].mul_(decay).add_(v, alpha=1 - decay)
        print(f"epoch {epoch + 1}: loss {total / judged:.3f}, {time.time() - began:.0f} s", flush=True)
    net.load_state_dict(average)


@torch.no_grad()
def check(net, batcher, lessons, directions):
    """Precision and recall of pairs no rule relates, by how sure the network is, and how many of them have their type."""
    net.eval()
    found, wanted = [], 0
    for numbers in plan(lessons, 4000):
        batch, bags = batcher.batch_of([lessons[i] for i in numbers])
        sums = net(batch)
        ruled = [p["ruled"] for i in numbers for p in lessons[i].pairs]
        for pairs, truths in bags:
            if any(ruled[p] for p in pairs):
                continue
            best = max(pairs, key=lambda p: sums[p, 0].item())
            said = [int(sums[best, 1 + directions:].argmax()), int(sums[best, 1:1 + directions].argmax())]
            found.append((float(sums[best, 0]), bool(truths), said in [list(t) for t in truths]))
            wanted += bool(truths)
    found.sort(reverse=True)
    for share in (0.2, 0.4, 0.5, 0.6):
        related = typed = asked = 0
        while related < share * wanted:
            related, typed, asked = related + found[asked][1], typed + found[asked][2], asked + 1
        print(f"recall {share:.1f}: precision {related / asked:.3f}, type and direction {typed / asked:.3f}, from probability {1 / (1 + np.exp(-found[asked - 1][0])):.2f}")


def write(net, lists, path):
    """Each row in bytes with a scale of its own, as src/extraction/links/network/tensors.ts reads them."""
    scales, values, shapes = [], [], {}
    for name, matrix in net.matrices().items():
        scale = (np.maximum(np.abs(matrix).max(1, keepdims=True), 1e-8) / 127).astype("<f4")
        scales.append(scale.tobytes())
        values.append(np.round(matrix / scale).astype(np.int8).tobytes())
        shapes[name] = list(matrix.shape)
    text = lambda parts: base64.b64encode(b"".join(parts)).decode()
    with open(path, "w", encoding="utf8") as f:
        f.write(json.dumps({"shapes": shapes, "lists": lists, "scales": text(scales), "values": text(values)}, ensure_ascii=False) + "\n")
    print(f"{sum(map(len, values))} weights in {path}")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("lessons")
    p.add_argument("--check", action="store_true")
    p.add_argument("--epochs", type=int, default=12)
    p.add_argument("--rate", type=float, default=3e-3)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--out", default=TARGET)
    options = p.parse_args()
    torch.set_num_threads(1)
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    lessons, widths, names = load_lessons(options.lessons)
    held = [x for x in lessons if options.check and zlib.crc32(x.of.encode()) % 5 == 0]
    learnt = [x for x in lessons if not options.check or zlib.crc32(x.of.encode()) % 5 != 0]
    lists = lists_of(learnt)
    types, directions = len(names["types"]), len(names["directions"])
    batcher = Batcher(lists, types)
    net = LinkNet(lists, widths, types, directions)
    print(f"{len(learnt)} sentences, {sum(p.numel() for p in net.parameters())} weights", flush=True)
    train(net, batcher, learnt, directions, options.epochs, options.rate)
    if options.check:
        check(net, batcher, held, directions)
    else:
        write(net, lists, options.out)


main()
