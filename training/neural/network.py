"""The network: word features -> BiLSTM -> tagging heads, name head, biaffine parser.

Dozat & Manning 2017, "Deep Biaffine Attention for Neural Dependency Parsing".
A vector per training source is added to every word, so that corpora with different habits
can be mixed; on export the chosen source's vector is folded into the first LSTM's bias.
"""

import torch
import torch.nn.functional as F
from torch import nn

from . import features
from .lstm import BiLSTM

WORD, SUF2, SUF3, SUF4, PRE3, SHAPE, NGRAM, SOURCE = 80, 24, 32, 40, 24, 16, 48, 16


class Network(nn.Module):
    """All sizes come from the options; labels holds the classes of each head."""

    def __init__(self, options, labels, words, sources, vectors=None):
        super().__init__()
        self.options = options
        self.word = nn.Embedding(words + 1, WORD)
        self.suf2 = nn.Embedding(features.SUFFIXES, SUF2)
        self.suf3 = nn.Embedding(features.SUFFIXES, SUF3)
        self.suf4 = nn.Embedding(features.SUFFIXES, SUF4)
        self.pre3 = nn.Embedding(features.PREFIXES, PRE3)
        self.shape = nn.Embedding(features.SHAPES, SHAPE)
        self.ngram = nn.Embedding(features.NGRAMS + 1, NGRAM, padding_idx=0)
        self.source = nn.Embedding(sources + 1, SOURCE)
        for table in (self.word, self.suf2, self.suf3, self.suf4, self.pre3, self.shape, self.ngram, self.source):
            nn.init.normal_(table.weight, std=0.1)
        with torch.no_grad():
            self.word.weight[0] = 0
            self.ngram.weight[0] = 0
            self.source.weight[0] = 0
        self.vector_size = 0 if vectors is None else vectors.shape[1]
        if vectors is not None:
            self.register_buffer("vectors", vectors, persistent=False)
        size = WORD + self.vector_size + SUF2 + SUF3 + SUF4 + PRE3 + SHAPE + NGRAM + features.MAX_LISTS + SOURCE
        hidden = options.hidden
        self.lstms = nn.ModuleList()
        for _ in range(options.layers):
            self.lstms.append(BiLSTM(size, hidden))
            size = 2 * hidden
        self.tag_mlp = nn.Linear(size, options.tag)
        self.upos = nn.Linear(options.tag, len(labels["upos"]))
        self.feats = nn.Linear(options.tag, len(labels["feats"]))
        self.lemma = nn.Linear(options.tag, len(labels["lemma"]))
        self.name_mlp = nn.Linear(size, options.tag)
        self.name = nn.Linear(options.tag, len(labels["name"]))
        self.arc_head = nn.Linear(size, options.arc)
        self.arc_dep = nn.Linear(size, options.arc)
        self.label_head = nn.Linear(size, options.label)
        self.label_dep = nn.Linear(size, options.label)
        self.root = nn.Parameter(torch.zeros(size))
        self.arc = nn.Parameter(torch.empty(options.arc + 1, options.arc))
        self.label = nn.Parameter(torch.empty(len(labels["deprel"]), options.label + 1, options.label + 1))
        nn.init.xavier_uniform_(self.arc)
        nn.init.normal_(self.label, std=0.03)

    def embed(self, rows, inverse, source):
        """Feature rows of the batch's distinct forms [U, columns], inverse [B, L] -> [B, L, size]."""
        grams = rows[:, 7:7 + features.MAX_NGRAMS]
        count = (grams > 0).sum(1, keepdim=True).clamp(min=1)
        form = torch.cat([self.suf2(rows[:, 2]), self.suf3(rows[:, 3]), self.suf4(rows[:, 4]), self.pre3(rows[:, 5]),
                          self.shape(rows[:, 6]), self.ngram(grams).sum(1) / count,
                          rows[:, 7 + features.MAX_NGRAMS:].float()], -1)
        word_ids = rows[:, 0][inverse]
        parts = []
        if self.training:
            word_ids = word_ids * (torch.rand(word_ids.shape) > self.options.word_dropout).long()
        parts.append(self.word(word_ids))
        if self.vector_size:
            vector_ids = rows[:, 1][inverse]
            if self.training:
                vector_ids = vector_ids * (torch.rand(vector_ids.shape) > 0.1).long()
            parts.append(self.vectors[vector_ids])
        parts.append(form[inverse])
        parts.append(self.source(source).unsqueeze(1).expand(-1, inverse.shape[1], -1))
        return F.dropout(torch.cat(parts, -1), self.options.input_dropout, self.training)

    def encode(self, rows, inverse, source, lengths):
        """Contextual vectors [B, L, 2 * hidden]; lengths must be sorted from long to short."""
        x = self.embed(rows, inverse, source)
        for lstm in self.lstms:
            x = self.shared_dropout(lstm(x, lengths))
        return x

    def shared_dropout(self, x):
        """Dropout with one mask for all words of a sentence (Gal & Ghahramani 2016)."""
        if not self.training:
            return x
        keep = 1 - self.options.dropout
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) < keep) / keep

    def tags(self, x):
        """Scores of UPOS, features and lemma scripts."""
        t = self.shared_dropout(F.leaky_relu(self.tag_mlp(x), 0.1))
        return self.upos(t), self.feats(t), self.lemma(t)

    def names(self, x):
        """Scores of the BIOES name tags."""
        return self.name(self.shared_dropout(F.leaky_relu(self.name_mlp(x), 0.1)))

    def arcs(self, x):
        """Arc scores [B, L, L + 1] (column 0 is the root) and the inputs of the labeller."""
        heads = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        ah = self.shared_dropout(F.leaky_relu(self.arc_head(heads), 0.1))
        ad = self.shared_dropout(F.leaky_relu(self.arc_dep(x), 0.1))
        lh = self.shared_dropout(F.leaky_relu(self.label_head(heads), 0.1))
        ld = self.shared_dropout(F.leaky_relu(self.label_dep(x), 0.1))
        return _with_one(ad) @ self.arc @ ah.transpose(1, 2), lh, ld

    def labels(self, lh, ld, heads, mask):
        """Label scores [words, labels] of the given heads, for the words under the mask."""
        index = heads.clamp(min=0).unsqueeze(-1).expand(-1, -1, lh.shape[-1])
        h = _with_one(torch.gather(lh, 1, index)[mask])
        d = _with_one(ld[mask])
        n, k = h.shape
        left = h @ self.label.permute(1, 0, 2).reshape(k, -1)
        return (left.view(n, -1, k) * d.unsqueeze(1)).sum(-1)


def _with_one(x):
    return torch.cat([x, x.new_ones(x.shape[:-1] + (1,))], -1)
