"""Decoding: single-root maximum spanning trees (Chu-Liu/Edmonds) and name spans from BIOES tags."""

import numpy as np

TYPES = ("person", "place", "organisation", "equipment", "other")
TAGS = ("O",) + tuple(p + "-" + t for t in TYPES for p in "BIES")


def is_tree(heads):
    """True when heads[1:] form one tree with one child of the root 0."""
    if sum(1 for h in heads[1:] if h == 0) != 1:
        return False
    state = [0] * len(heads)
    state[0] = 2
    for i in range(1, len(heads)):
        path, j = [], i
        while state[j] == 0:
            state[j] = 1
            path.append(j)
            j = heads[j]
        if state[j] == 1:
            return False
        for k in path:
            state[k] = 2
    return True


def tree(scores):
    """Heads (1-based, 0 = root) of the best single-root tree; scores[d-1, h] are log probabilities."""
    n = scores.shape[0]
    w = np.full((n + 1, n + 1), -1e9)
    w[1:] = scores
    np.fill_diagonal(w, -1e9)
    greedy = w.argmax(1)
    greedy[0] = -1
    if is_tree(greedy.tolist()):
        return greedy[1:]
    heads = _edmonds(w)
    roots = [i for i in range(1, n + 1) if heads[i] == 0]
    if len(roots) != 1:
        # keep each root in turn and take the best tree that results
        best, best_score = None, -np.inf
        for root in roots:
            fixed = w.copy()
            fixed[1:, 0] = -1e9
            fixed[root, :] = -1e9
            fixed[root, 0] = 0
            candidate = _edmonds(fixed)
            score = sum(w[i, candidate[i]] for i in range(1, n + 1))
            if score > best_score:
                best, best_score = candidate, score
        heads = best
    return heads[1:]


def _edmonds(w):
    n = w.shape[0]
    heads = w.argmax(1)
    heads[0] = -1
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [v for v in range(n) if v not in inside]
    number = {v: k for k, v in enumerate(outside)}
    c = len(outside)
    small = np.full((c + 1, c + 1), -1e9)
    enter, leave = {}, {}
    total = sum(w[v, heads[v]] for v in cycle)
    for v in outside:
        for u in outside:
            small[number[v], number[u]] = w[v, u]
        if v != 0:
            leave[v] = max(cycle, key=lambda u: w[v, u])
            small[number[v], c] = w[v, leave[v]]
        enter[v] = max(cycle, key=lambda u: w[u, v] - w[u, heads[u]])
        small[c, number[v]] = total + w[enter[v], v] - w[enter[v], heads[enter[v]]]
    np.fill_diagonal(small, -1e9)
    solved = _edmonds(small)
    result = heads.copy()
    for v in outside:
        if v != 0:
            result[v] = leave[v] if solved[number[v]] == c else outside[solved[number[v]]]
    source = outside[solved[c]]
    result[enter[source]] = source
    return result


def _cycle(heads):
    n = len(heads)
    state = [0] * n
    state[0] = 2
    for i in range(1, n):
        path, j = [], i
        while state[j] == 0:
            state[j] = 1
            path.append(j)
            j = heads[j]
        if state[j] == 1:
            return path[path.index(j):]
        for k in path:
            state[k] = 2
    return []


def bioes(spans, length):
    """Tag numbers of name spans."""
    tags = [0] * length
    for a, b, kind in spans:
        base = 1 + 4 * TYPES.index(kind)
        if b - a == 1:
            tags[a] = base + 3
        else:
            tags[a], tags[b - 1] = base, base + 2
            for i in range(a + 1, b - 1):
                tags[i] = base + 1
    return tags


def _allowed():
    k = len(TAGS)
    table = np.zeros((k, k), dtype=bool)
    for i, left in enumerate(TAGS):
        for j, right in enumerate(TAGS):
            opened = left[0] in "BI"
            continues = right[0] in "IE"
            table[i, j] = opened == continues and (not opened or left[2:] == right[2:])
    return table


_PENALTY = np.where(_allowed(), 0.0, -1e9)
_START = np.array([0.0 if t[0] in "OBS" else -1e9 for t in TAGS])
_END = np.array([0.0 if t[0] in "OES" else -1e9 for t in TAGS])


def name_spans(log_probabilities):
    """Best valid BIOES sequence (Viterbi) as spans (first, one past last, type)."""
    n = len(log_probabilities)
    best = log_probabilities[0] + _START
    back = []
    for i in range(1, n):
        through = best[:, None] + _PENALTY
        back.append(through.argmax(0))
        best = through.max(0) + log_probabilities[i]
    tag = int((best + _END).argmax())
    tags = [tag]
    for pointers in reversed(back):
        tag = int(pointers[tag])
        tags.append(tag)
    tags.reverse()
    spans, first = [], 0
    for i, t in enumerate(tags):
        sign = TAGS[t][0]
        if sign in "BS":
            first = i
        if sign in "ES":
            spans.append((first, i + 1, TAGS[t][2:]))
    return spans
