"""The training loop."""

import json
import time

import torch
import torch.nn.functional as F

from .batches import IGNORE, plan_batches
from .evaluate import predict, score


def losses(net, b):
    """Summed loss of all heads on a batch, each over the words that are annotated for it."""
    x = net.encode(b["rows"], b["inverse"], b["source"], b["lengths"])
    upos, feats, lemma, heads, deprels, names = b["y"]
    total = x.new_zeros(())
    treed = heads[:, 0] != IGNORE
    if treed.any():
        xt = x[treed]
        for weight, scores, gold in zip((0.5, 0.3, 0.3), net.tags(xt), (upos, feats, lemma)):
            total = total + weight * F.cross_entropy(scores.transpose(1, 2), gold[treed], ignore_index=IGNORE)
        scores, lh, ld = net.arcs(xt)
        mask = b["mask"][treed]
        reachable = torch.cat([torch.ones(len(xt), 1, dtype=torch.bool), mask], 1).unsqueeze(1)
        scores = scores.masked_fill(~reachable, -1e9)
        total = total + F.cross_entropy(scores.reshape(-1, scores.shape[-1]), heads[treed].reshape(-1), ignore_index=IGNORE)
        total = total + F.cross_entropy(net.labels(lh, ld, heads[treed], mask), deprels[treed][mask], ignore_index=IGNORE)
    named = names[:, 0] != IGNORE
    if named.any():
        total = total + F.cross_entropy(net.names(x[named]).transpose(1, 2), names[named], ignore_index=IGNORE)
    return total


def fit(o, net, encoder, train, dev, path):
    """Adam with linear decay to zero; keeps the averaged weights of the best epoch on dev in `path`."""
    targets = [encoder.targets(s) for s in train]
    lengths = [len(s.words) for s in train]
    optimiser = torch.optim.Adam(net.parameters(), lr=o.rate, betas=(0.9, 0.95))
    average = {k: v.detach().clone() for k, v in net.state_dict().items()}
    began, step, best = time.time(), 0, -1.0
    for epoch in range(o.epochs):
        plan = plan_batches(lengths, o.batch)
        total = 0.0
        for ix in plan:
            progress = max(step / (o.epochs * len(plan)), (time.time() - began) / 60 / o.minutes)
            for group in optimiser.param_groups:
                group["lr"] = o.rate * min(1, step / 200 + 0.02) * max(0.01, 1 - progress)
            b = encoder.batch([train[i] for i in ix], [targets[i] for i in ix], noise=True)
            loss = losses(net, b)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5)
            optimiser.step()
            step += 1
            total += loss.item()
            decay = min(o.average, (1 + step) / (10 + step))
            with torch.no_grad():
                for k, v in net.state_dict().items():
                    average[k].mul_(decay).add_(v, alpha=1 - decay)
            if progress >= 1:
                break
        raw = {k: v.detach().clone() for k, v in net.state_dict().items()}
        net.load_state_dict(average, strict=False)
        scores = score(dev, predict(net, encoder, dev, encoder.sources.get(dev[0].source, 0)))
        print(f"epoch {epoch} loss {total / max(1, step - epoch * len(plan)):.3f} {time.time() - began:.0f}s dev {json.dumps(scores)}", flush=True)
        if scores["las"] > best:
            best, kept = scores["las"], {k: v.clone() for k, v in average.items()}
            torch.save(dict(weights=kept, vocabulary=encoder.features.vocabulary, labels=encoder.labels,
                            sources=encoder.sources, options=vars(o), epochs=epoch + 1), path)
        net.load_state_dict(raw, strict=False)
        if (time.time() - began) / 60 >= o.minutes:
            break

