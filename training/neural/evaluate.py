"""Scores with gold tokens: UPOS, FEATS, lemma, UAS, LAS (universal labels, and with subtypes), name spans."""

from collections import Counter

import torch

from .batches import plan_batches
from .decode import name_spans, tree
from .lemmas import apply_script


@torch.no_grad()
def predict(net, encoder, sentences, source, size=3000):
    """Analyses of the sentences, in order: dicts of upos, feats, lemmas, heads, deprels, names."""
    net.eval()
    results = [None] * len(sentences)
    targets = [encoder.targets(s) for s in sentences]
    labels = encoder.labels
    for ix in plan_batches([len(s.words) for s in sentences], size, shuffle=False):
        b = encoder.batch([sentences[i] for i in ix], [targets[i] for i in ix], source=source)
        x = net.encode(b["rows"], b["inverse"], b["source"], b["lengths"])
        upos, feats, lemma = (t.argmax(-1).tolist() for t in net.tags(x))
        names = torch.log_softmax(net.names(x), -1)
        scores, lh, ld = net.arcs(x)
        reachable = torch.cat([torch.ones(len(ix), 1, dtype=torch.bool), b["mask"]], 1).unsqueeze(1)
        scores = torch.log_softmax(scores.masked_fill(~reachable, -1e9), -1)
        heads = torch.zeros(b["mask"].shape, dtype=torch.long)
        for k, n in enumerate(b["lengths"].tolist()):
            heads[k, :n] = torch.from_numpy(tree(scores[k, :n, :n + 1].double().numpy()).copy())
        deprels = iter(net.labels(lh, ld, heads, b["mask"]).argmax(-1).tolist())
        for k, n in enumerate(b["lengths"].tolist()):
            words = sentences[ix[b["order"][k]]].words
            results[ix[b["order"][k]]] = dict(
                upos=[labels["upos"][i] for i in upos[k][:n]], feats=[labels["feats"][i] for i in feats[k][:n]],
                lemmas=[apply_script(w, labels["lemma"][i]) for w, i in zip(words, lemma[k])],
                heads=heads[k, :n].tolist(), deprels=[labels["deprel"][next(deprels)] for _ in range(n)],
                names=name_spans(names[k, :n].numpy()))
    net.train()
    return results


def score(sentences, results):
    """Percentages over all words, and F1 of name spans where the sentences have gold names."""
    counts, names = Counter(), Counter()
    for s, r in zip(sentences, results):
        if s.heads:
            counts["words"] += len(s.words)
            for i in range(len(s.words)):
                counts["upos"] += r["upos"][i] == s.upos[i]
                counts["feats"] += r["feats"][i] == s.feats[i]
                counts["lemma"] += r["lemmas"][i] == s.lemmas[i]
                if r["heads"][i] == s.heads[i]:
                    counts["uas"] += 1
                    counts["las"] += r["deprels"][i].split(":")[0] == s.deprels[i].split(":")[0]
                    counts["las_subtypes"] += r["deprels"][i] == s.deprels[i]
        if s.names is not None:
            gold, found = set(s.names), set(r["names"])
            names["hit"] += len(gold & found)
            names["all"] += len(gold) + len(found)
            for kind in {x[2] for x in gold | found}:
                names["hit " + kind] += len({x for x in gold & found if x[2] == kind})
                names["all " + kind] += len([x for x in gold if x[2] == kind]) + len([x for x in found if x[2] == kind])
    scores = {k: round(100 * counts[k] / counts["words"], 2)
              for k in ("upos", "feats", "lemma", "uas", "las", "las_subtypes")} if counts["words"] else {}
    if names["all"]:
        scores["names"] = round(200 * names["hit"] / names["all"], 2)
        for key in sorted(k for k in names if k.startswith("all ")):
            scores["names_" + key[4:]] = round(200 * names["hit " + key[4:]] / names[key], 1)
    return scores
