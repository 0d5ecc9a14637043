"""The network of links: do two mentions in a sentence stand in a relation, which way, and of which type?

src/extraction/links/network runs it; what it is told of words and pairs is worked out there too (training/links.ts
writes it down), so that training and product cannot see different things.
"""

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

# How many rows the tables of positions have: see positions.ts.
POSITIONS = {"fromFirst": (15, 10), "fromSecond": (15, 10), "way": (5, 12), "named": (6, 8), "part": (5, 8)}
KINDS = 5


def table(rows, columns, spread=0.3):
    made = nn.Embedding(rows, columns)
    nn.init.normal_(made.weight, std=spread)
    return made


class LinkNet(nn.Module):
    """Word vectors, tags, relations, kinds, hints -> BiLSTM -> attention for a pair -> related, direction, type."""

    def __init__(self, lists, widths, types, directions, word=112, hidden=112, key=96, value=64, heads=6, inner=192):
        super().__init__()
        self.word = nn.ModuleDict({lang: nn.Linear(width, word) for lang, width in sorted(widths.items())})
        self.upos = table(len(lists["upos"]) + 1, 12)
        self.deprel = table(len(lists["deprel"]) + 1, 12)
        self.kind = table(KINDS + 1, 12)
        self.hint = nn.EmbeddingBag(len(lists["hint"]) + 1, 32, mode="sum")
        nn.init.normal_(self.hint.weight, std=0.3)
        self.width = word + 12 * 3 + 32
        self.lstm = nn.LSTM(self.width, hidden, batch_first=True, bidirectional=True)
        self.positions = nn.ModuleDict({name: table(*shape, 1.0) for name, shape in POSITIONS.items()})
        places = sum(columns for _, columns in POSITIONS.values())
        self.key, self.asking, self.position_key = nn.Linear(2 * hidden, key), nn.Linear(4 * hidden, key), nn.Linear(places, key, bias=False)
        self.look = nn.Linear(key, heads, bias=False)
        # What a word means by itself reaches the judgement directly: types hang on single words.
        self.value, self.own, self.position_value = nn.Linear(2 * hidden, value), nn.Linear(self.width, value), nn.Linear(places, value, bias=False)
        self.kinds = table(KINDS * KINDS, 16, 1.0)
        self.form = table(len(lists["form"]) + 1, 8, 1.0)
        self.ruled = nn.EmbeddingBag(types * directions, 48, mode="sum")
        nn.init.normal_(self.ruled.weight, std=0.3)
        self.typed = nn.Linear(2 * types, 32)
        self.hidden = nn.Linear(4 * hidden + heads * value + 16 + 8 + 48 + 32, inner)
        self.out = nn.Linear(inner, 1 + directions + types)

    def forward(self, batch):
        """Sums [pairs, 1 + directions + types] of a batch made by lessons.batch_of."""
        training = self.training
        x = torch.zeros(*batch["upos"].shape, self.word["en"].out_features)
        for lang, (rows, vectors) in batch["vectors"].items():
            if training:  # now and then a word nobody knows
                vectors = vectors * (torch.rand(len(vectors), 1) > 0.08)
            x[rows] = torch.tanh(self.word[lang](F.dropout(vectors, 0.1, training)))
        hints = self.hint(*batch["hints"]).view(*batch["upos"].shape, -1)
        x = torch.cat([x, self.upos(batch["upos"]), self.deprel(batch["deprel"]), self.kind(batch["kind"]), hints], -1)
        x = F.dropout(x, 0.2, training)
        packed = pack_padded_sequence(x, batch["lengths"], batch_first=True, enforce_sorted=False)
        states, _ = pad_packed_sequence(self.lstm(packed)[0], batch_first=True, total_length=x.shape[1])
        states = F.dropout(states, 0.3, training)
        of = batch["sentence"]
        ends = torch.cat([states[of, batch["first"]], states[of, batch["second"]]], -1)
        places = torch.cat([self.positions[name](batch["positions"][:, i]) for i, name in enumerate(POSITIONS)], -1)
        scores = self.look(torch.tanh(self.key(states)[of] + self.position_key(places) + self.asking(ends).unsqueeze(1)))
        beyond = torch.arange(x.shape[1]) >= batch["lengths"][of].unsqueeze(1)
        shares = scores.masked_fill(beyond.unsqueeze(-1), -1e9).softmax(1)
        values = torch.relu((self.value(states) + self.own(x))[of] + self.position_value(places))
        found = torch.einsum("pth,ptv->phv", shares, values).flatten(1)
        told = [self.kinds(batch["kinds"]), self.form(batch["form"]), self.ruled(*batch["ruled"]), torch.relu(self.typed(batch["typed"]))]
        inner = torch.relu(self.hidden(torch.cat([ends, found, *told], -1)))
        return self.out(F.dropout(inner, 0.4, training))

    def matrices(self):
        """The weights by the names that src/extraction/links/network gives them."""
        lstm, w = self.lstm, {k: v.detach() for k, v in self.state_dict().items()}
        named = {}
        for lang in self.word:
            named[f"word.{lang}"], named[f"word.{lang}.bias"] = w[f"word.{lang}.weight"], w[f"word.{lang}.bias"]
        for name in ("upos", "deprel", "kind", "hint", "kinds", "form", "ruled"):
            named[name] = w[f"{name}.weight"]
        for name in POSITIONS:
            named[name] = w[f"positions.{name}.weight"]
        named["input"] = torch.cat([lstm.weight_ih_l0, lstm.weight_ih_l0_reverse, w["own.weight"]])
        named["input.bias"] = torch.cat([lstm.bias_ih_l0 + lstm.bias_hh_l0, lstm.bias_ih_l0_reverse + lstm.bias_hh_l0_reverse, w["own.bias"]])
        named["state0"], named["state1"] = lstm.weight_hh_l0, lstm.weight_hh_l0_reverse
        named["position.key"], named["position.value"] = w["position_key.weight"], w["position_value.weight"]
        named["look"] = w["look.weight"]
        for name in ("key", "value", "asking", "typed", "hidden", "out"):
            named[name], named[f"{name}.bias"] = w[f"{name}.weight"], w[f"{name}.bias"]
        return {name: (m if m.dim() == 2 else m.unsqueeze(0)).detach().numpy() for name, m in named.items()}


def loss_of(sums, bags, directions):
    """(summed loss, how many judgements). In a bag of a related pair only the likeliest mention pair counts; in others all do."""
    related, way, kind = sums[:, 0], sums[:, 1:1 + directions].log_softmax(-1), sums[:, 1 + directions:].log_softmax(-1)
    likely = related.detach()
    yes, types, ways, no = [], [], [], []
    for pairs, truths in bags:
        if truths:
            best = max(pairs, key=lambda i: likely[i].item())
            for t, d in truths:
                yes.append(best)
                types.append(t)
                ways.append(d)
        else:
            no.extend(pairs)
    loss = sums.new_zeros(())
    if yes:
        loss = loss - (F.logsigmoid(related[yes]) + way[yes, ways] + kind[yes, types]).sum()
    if no:
        loss = loss - F.logsigmoid(-related[no]).sum()
    return loss, len(yes) + len(no)
