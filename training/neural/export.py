"""Writes the weights file that src/language/neural/modelFile.ts reads.

    "DNLM", version, header length, CRC-32 of all that follows (32-bit little-endian each);
    a JSON header {lang, sizes, labels, tensors, texts}, padded with spaces; the payload.

Matrices are 8-bit integers with one scale a row, frozen word vectors 4-bit (low half first, plus 8),
scales 16-bit floats, biases 32-bit floats.
"""

import gzip
import json
import struct
import zlib
from datetime import date

import numpy as np
import torch

from .features import MAX_NGRAMS, Features

VERSION = 2
TABLES = ("word", "suf2", "suf3", "suf4", "pre3", "shape", "ngram")


class Writer:
    """Collects the payload and its directory."""

    def __init__(self):
        self.parts, self.size, self.tensors, self.texts = [], 0, {}, {}

    def _add(self, data):
        data += b"\0" * (-len(data) % 4)
        self.parts.append(data)
        self.size += len(data)
        return self.size - len(data)

    def floats(self, name, values, kind="f32"):
        values = np.ascontiguousarray(values, dtype="<f4" if kind == "f32" else "<f2")
        self.tensors[name] = dict(type=kind, shape=list(values.shape), offset=self._add(values.tobytes()))

    def bytes8(self, name, values):
        scale = row_scales(values)
        q = np.clip(np.round(values / scale.astype(np.float32)[:, None]), -127, 127).astype(np.int8)
        self.tensors[name] = dict(type="i8", shape=list(q.shape), offset=self._add(q.tobytes()))
        self.floats(name + ".scale", scale, "f16")

    def nibbles(self, name, integers, scale):
        flat = (integers.reshape(-1) + 8).astype(np.uint8)
        packed = flat[0::2] | (flat[1::2] << 4)
        self.tensors[name] = dict(type="i4", shape=list(integers.shape), offset=self._add(packed.tobytes()))
        self.floats(name + ".scale", scale, "f16")

    def lines(self, name, words):
        data = "\n".join(words).encode("utf8")
        self.texts[name] = dict(offset=self._add(data), length=len(data))

    def file(self, header):
        header = json.dumps(dict(header, tensors=self.tensors, texts=self.texts), ensure_ascii=False,
                            separators=(",", ":")).encode("utf8")
        header += b" " * (-len(header) % 4)
        body = header + b"".join(self.parts)
        return b"DNLM" + struct.pack("<III", VERSION, len(header), zlib.crc32(body)) + body


def row_scales(values):
    """One scale a row, as a 16-bit float; a row of zeros has some scale too."""
    return (np.maximum(np.abs(values).max(1), 1e-3) / 127).astype(np.float16)


def quantised(weights):
    """The weights as they will be once written and read again, to be scored."""
    rounded = {}
    for name, tensor in weights.items():
        values = tensor.numpy()
        if values.ndim < 2 or name == "source.weight" or name.endswith("lstm.bias") or ".bias" in name:
            rounded[name] = tensor
            continue
        if name == "arc":
            rows, bias = values[:-1].T, values[-1:].T
        elif name == "label":
            rows, bias = values[:, :-1].transpose(0, 2, 1), values[:, -1:].transpose(0, 2, 1)
        else:
            rows, bias = values, None
        flat = np.ascontiguousarray(rows).reshape(-1, rows.shape[-1])
        scale = row_scales(flat).astype(np.float32)[:, None]
        flat = (np.clip(np.round(flat / scale), -127, 127) * scale).reshape(rows.shape)
        if name == "arc":
            flat = np.concatenate([flat, bias], 1).T
        elif name == "label":
            flat = np.concatenate([flat, bias], 2).transpose(0, 2, 1)
        rounded[name] = torch.from_numpy(np.ascontiguousarray(flat))
    return rounded


def leaky(x):
    return np.maximum(x, 0.1 * x)


def write(path, lang, checkpoint, source, words, lists, names, vectors=None):
    """Writes a checkpoint for one language.

    source: the training source whose habits are kept ("generic" for none);
    words: word forms of the language's training texts (rows that none of them uses are emptied);
    lists: the word lists of features.py, in order;
    names: the name tagger's checkpoint (namenet.py);
    vectors: (words, integers, scales) of the frozen vectors, or None.
    """
    w = {k: v.numpy().astype(np.float32) for k, v in checkpoint["weights"].items()}
    labels, o = checkpoint["labels"], checkpoint["options"]
    out = Writer()
    vocabulary = checkpoint["vocabulary"]
    rows = Features(vocabulary, {})
    used = np.stack([rows._row(word) for word in sorted(set(words))])
    # words of the other languages a model was trained with are left out
    kept = sorted(set(used[:, 0]) - {0})
    by_number = {i: word for word, i in vocabulary.items()}
    out.lines("vocabulary", [by_number[i] for i in kept])
    tables = dict(word=w["word.weight"][[0] + kept])
    for column, name in enumerate(TABLES[1:6], start=2):
        tables[name] = _only(w[name + ".weight"], used[:, column])
    tables["ngram"] = _only(w["ngram.weight"], used[:, 7:7 + MAX_NGRAMS].reshape(-1))
    tables["ngram"][0] = 0
    for name in TABLES:
        out.bytes8(name, tables[name])
    for i, list_words in enumerate(lists):
        out.lines(f"list{i}", list_words)
    if vectors:
        out.lines("vectorWords", vectors[0])
        out.nibbles("vectors", vectors[1], vectors[2])
    number = 0 if source == "generic" else checkpoint["sources"][source]
    folded = w["source.weight"][number]
    for layer in range(o["layers"]):
        for d in range(2):
            ih, bias = w[f"lstms.{layer}.weight_ih"][d], w[f"lstms.{layer}.bias"][d].copy()
            if layer == 0:
                bias += ih[:, -len(folded):] @ folded
                ih = ih[:, :-len(folded)]
            out.bytes8(f"lstm{layer}.input{d}", ih)
            out.bytes8(f"lstm{layer}.state{d}", w[f"lstms.{layer}.weight_hh"][d])
            out.floats(f"lstm{layer}.bias{d}", bias)
    _linear(out, "inner", w, ("arc_head", "arc_dep", "label_head", "label_dep", "tag_mlp"))
    _linear(out, "tags", w, ("upos", "feats", "lemma"))
    _names(out, names)
    arc, label = o["arc"], o["label"]
    out.bytes8("arc", np.ascontiguousarray(w["arc"][:arc].T))
    out.floats("arc.bias", w["arc"][arc])
    out.floats("rootArc", leaky(w["arc_head.weight"] @ w["root"] + w["arc_head.bias"]))
    out.floats("rootLabel", leaky(w["label_head.weight"] @ w["root"] + w["label_head.bias"]))
    biaffine = w["label"]  # [labels, head + 1, dependent + 1]
    out.bytes8("label", np.ascontiguousarray(biaffine[:, :label].transpose(0, 2, 1)).reshape(-1, label))
    out.floats("label.bias", biaffine[:, label].reshape(-1))
    sizes = dict(hidden=o["hidden"], layers=o["layers"], arc=arc, label=label, tag=o["tag"],
                 vector=vectors[1].shape[1] if vectors else 0,
                 nameHidden=names["hidden"], nameTag=names["tag"])
    data = out.file(dict(lang=lang, made=date.today().isoformat(), source=source, sizes=sizes, labels=labels))
    # compressed, since a static web server sends files as they are; no time stamp, so that equal weights are equal files
    packed = gzip.compress(data, 9, mtime=0)
    with open(path, "wb") as f:
        f.write(packed)
    return len(packed)


def replace_names(path, names):
    """Puts another name tagger into a finished weights file. It must have the sizes of the one before."""
    with gzip.open(path) as f:
        data = f.read()
    start = 16 + struct.unpack("<I", data[8:12])[0]
    header, body = json.loads(data[16:start]), bytearray(data)
    made = Writer()
    _names(made, names)
    payload = b"".join(made.parts)
    for name, new in made.tensors.items():
        old = header["tensors"][name]
        if (old["type"], old["shape"]) != (new["type"], new["shape"]):
            raise ValueError(f"{name} has the shape {new['shape']}, in {path} {old['shape']}")
        size = int(np.prod(new["shape"])) * {"i8": 1, "f16": 2, "f32": 4}[new["type"]]
        body[start + old["offset"]:start + old["offset"] + size] = payload[new["offset"]:new["offset"] + size]
    body[12:16] = struct.pack("<I", zlib.crc32(bytes(body[16:])))
    packed = gzip.compress(bytes(body), 9, mtime=0)
    with open(path, "wb") as f:
        f.write(packed)
    return len(packed)


def _only(table, used):
    """Rows that were never trained hold noise: empty them, which also compresses."""
    kept = np.zeros_like(table)
    rows = np.unique(used)
    kept[rows] = table[rows]
    return kept


def _linear(out, name, w, layers):
    out.bytes8(name, np.concatenate([w[x + ".weight"] for x in layers]))
    out.floats(name + ".bias", np.concatenate([w[x + ".bias"] for x in layers]))


def _names(out, names):
    """The name tagger, with its own vector of the source folded in."""
    w = {k: v.numpy().astype(np.float32) for k, v in names["weights"].items()}
    folded = w["source.weight"][names["sources"].get(names["source"], 0)]
    for d in range(2):
        ih = w["lstm.weight_ih"][d]
        out.bytes8(f"names0.input{d}", ih[:, :-len(folded)])
        out.bytes8(f"names0.state{d}", w["lstm.weight_hh"][d])
        out.floats(f"names0.bias{d}", w["lstm.bias"][d] + ih[:, -len(folded):] @ folded)
    _linear(out, "nameInner", {"x.weight": w["mlp.weight"], "x.bias": w["mlp.bias"]}, ("x",))
    _linear(out, "name", {"x.weight": w["out.weight"], "x.bias": w["out.bias"]}, ("x",))
