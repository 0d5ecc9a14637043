"""A bidirectional LSTM layer for CPU training.

The same function as nn.LSTM, but both directions step together and the weights' gradients are
one matrix product after the time loop, which makes a training step about twice as fast on a CPU.
"""

import torch
from torch import nn


class _Steps(torch.autograd.Function):
    """The recurrence alone: gates' inputs [T, 2, B, 4H] and recurrent weights [2, 4H, H] -> outputs [T, 2, B, H].

    counts[t] sentences are longer than t; sentences are sorted from long to short.
    """

    @staticmethod
    def forward(ctx, inputs, weights, counts):
        steps, _, batch, gates = inputs.shape
        hidden = gates // 4
        outputs = inputs.new_zeros(steps, 2, batch, hidden)
        cells = inputs.new_zeros(steps, 2, batch, hidden)
        squashed = inputs.new_zeros(steps, 2, batch, hidden)
        acts = inputs.clone()
        turned = weights.transpose(1, 2).contiguous()
        for t, n in enumerate(counts):
            a = acts[t, :, :n]
            if t:
                a += torch.bmm(outputs[t - 1, :, :n], turned)
            a[..., :2 * hidden].sigmoid_()
            a[..., 2 * hidden:3 * hidden].tanh_()
            a[..., 3 * hidden:].sigmoid_()
            c = cells[t, :, :n]
            torch.mul(a[..., :hidden], a[..., 2 * hidden:3 * hidden], out=c)
            if t:
                c.addcmul_(a[..., hidden:2 * hidden], cells[t - 1, :, :n])
            torch.tanh(c, out=squashed[t, :, :n])
            torch.mul(a[..., 3 * hidden:], squashed[t, :, :n], out=outputs[t, :, :n])
        ctx.save_for_backward(weights, acts, cells, squashed, outputs)
        ctx.counts = counts
        return outputs

    @staticmethod
    def backward(ctx, grad):
        weights, acts, cells, squashed, outputs = ctx.saved_tensors
        counts = ctx.counts
        steps, _, batch, hidden = outputs.shape
        slopes = torch.zeros_like(acts)
        dh = grad.new_zeros(2, batch, hidden)
        dc = grad.new_zeros(2, batch, hidden)
        for t in range(steps - 1, -1, -1):
            n = counts[t]
            i, f, g, o = (acts[t, :, :n, k * hidden:(k + 1) * hidden] for k in range(4))
            th = squashed[t, :, :n]
            d = dh[:, :n] + grad[t, :, :n]
            e = dc[:, :n] + d * o * (1 - th * th)
            s = slopes[t, :, :n]
            torch.mul(e * g, i * (1 - i), out=s[..., :hidden])
            if t:
                torch.mul(e * cells[t - 1, :, :n], f * (1 - f), out=s[..., hidden:2 * hidden])
            torch.mul(e * i, 1 - g * g, out=s[..., 2 * hidden:3 * hidden])
            torch.mul(d * th, o * (1 - o), out=s[..., 3 * hidden:])
            dh[:, :n] = torch.bmm(s, weights)
            dc[:, :n] = e * f
        flat = slopes[1:].permute(1, 3, 0, 2).reshape(2, 4 * hidden, -1)
        before = outputs[:-1].permute(1, 0, 2, 3).reshape(2, -1, hidden)
        return slopes, torch.bmm(flat, before), None


class BiLSTM(nn.Module):
    """One layer; parameters named and shaped as in nn.LSTM(bidirectional=True), with a single bias."""

    def __init__(self, size, hidden):
        super().__init__()
        self.hidden = hidden
        self.weight_ih = nn.Parameter(torch.empty(2, 4 * hidden, size))
        self.weight_hh = nn.Parameter(torch.empty(2, 4 * hidden, hidden))
        self.bias = nn.Parameter(torch.zeros(2, 4 * hidden))
        for direction in range(2):
            nn.init.xavier_uniform_(self.weight_ih.data[direction])
            for block in self.weight_hh.data[direction].chunk(4):
                nn.init.orthogonal_(block)
        self.bias.data[:, hidden:2 * hidden] = 1.0  # start by remembering

    def forward(self, x, lengths):
        """x [B, L, size], lengths sorted from long to short -> [B, L, 2 * hidden], zero after each end."""
        batch, steps, _ = x.shape
        place = torch.arange(steps)[None, :]
        backwards = torch.where(place < lengths[:, None], lengths[:, None] - 1 - place, place)
        rows = torch.arange(batch)[:, None]
        both = torch.stack([x, x[rows, backwards]])  # [2, B, L, size]
        inputs = torch.baddbmm(self.bias.unsqueeze(1), both.reshape(2, batch * steps, -1),
                               self.weight_ih.transpose(1, 2))
        inputs = inputs.view(2, batch, steps, -1).permute(2, 0, 1, 3).contiguous()
        counts = (lengths[None, :] > torch.arange(steps)[:, None]).sum(1).tolist()
        outputs = _Steps.apply(inputs, self.weight_hh, counts)  # [L, 2, B, H]
        forward = outputs[:, 0].transpose(0, 1)
        backward = outputs[:, 1].transpose(0, 1)[rows, backwards]
        return torch.cat([forward, backward], -1)
