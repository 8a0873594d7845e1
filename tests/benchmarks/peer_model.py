"""HRLF in eager PyTorch (Debian's python3-torch), out of torch.nn's own modules: the peer of the benchmarks."""

import math

import torch
from torch import nn
from torch.nn import functional as F

INPUTS = (300, 74, 35)
WIDTH, HEADS, FEED_FORWARD, LAYERS, DROPOUT = 40, 10, 160, 4, 0.1
FRAMES = 50


def mlp(inner_from: int, hidden: int, to: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inner_from, hidden), nn.ReLU(), nn.Linear(hidden, to))


class Encoder(nn.Module):
    def __init__(self, inputs: int) -> None:
        super().__init__()
        self.convolution = nn.Conv1d(inputs, WIDTH, 3, padding=1)
        layer = nn.TransformerEncoderLayer(WIDTH, HEADS, FEED_FORWARD, DROPOUT, batch_first=True, norm_first=True)
        self.transformer = nn.TransformerEncoder(layer, LAYERS, nn.LayerNorm(WIDTH))
        position = torch.arange(FRAMES)[:, None]
        angle = position * torch.exp(torch.arange(0, WIDTH, 2) * (-math.log(10000) / WIDTH))
        self.register_buffer("positions", torch.stack([angle.sin(), angle.cos()], 2).reshape(FRAMES, WIDTH))

    def forward(self, x: torch.Tensor, absent: "torch.Tensor | None") -> torch.Tensor:
        r = self.convolution(x.transpose(1, 2)).transpose(1, 2) + self.positions
        return self.transformer(r, src_key_padding_mask=absent)[:, -1]


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.encoders = nn.ModuleList([Encoder(width) for width in INPUTS])
        self.relevant = nn.ModuleList([mlp(WIDTH, WIDTH, WIDTH // 2) for _ in INPUTS])
        self.specific = nn.ModuleList([mlp(WIDTH, WIDTH, WIDTH // 2) for _ in INPUTS])
        self.decoder = mlp(WIDTH, WIDTH, WIDTH)
        self.to_i1 = nn.Linear(3 * WIDTH, 2 * WIDTH)
        self.to_i2 = nn.Linear(2 * WIDTH, WIDTH)
        self.to_i3 = nn.Linear(WIDTH, 2 * WIDTH)
        self.to_h_tilde = nn.Linear(2 * WIDTH, 3 * WIDTH)
        self.head = nn.Linear(3 * WIDTH, 1)

    def forward(self, xs: list, absent: list) -> dict:
        z = [encoder(x, mask) for encoder, x, mask in zip(self.encoders, xs, absent)]
        q = [part(one) for part, one in zip(self.relevant, z)]
        u = [part(one) for part, one in zip(self.specific, z)]
        h = torch.cat([torch.cat(pair, 1) for pair in zip(q, u)], 1)
        i1 = F.relu(self.to_i1(h))
        i2 = F.relu(self.to_i2(i1))
        i3 = F.relu(self.to_i3(i2))
        h_tilde = self.to_h_tilde(i3)
        return {"z": z, "q": q, "u": u, "h": h, "i1": i1, "i2": i2, "i3": i3, "h~": h_tilde,
                "logits": self.head(h_tilde)}


def squared_distance(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return (x - y).square().sum(1).mean()


def factorization(network: Network, r: dict) -> torch.Tensor:
    own = cross = recon = 0
    n = len(INPUTS)
    for a in range(n):
        for b in range(n):
            z_ab = network.decoder(torch.cat([r["q"][a], r["u"][b]], 1))
            distance = squared_distance(z_ab, r["z"][b])
            own, cross = (own + distance, cross) if a == b else (own, cross + distance)
            recon = recon + squared_distance(network.relevant[b](z_ab), r["q"][b])
    return own / n + cross / (n * n - n) + recon / (n * n)


def scales(r: dict) -> list:
    return [torch.cat([r["h"], r["h~"]]), torch.cat([r["i1"], r["i3"]]), r["i2"]]


SCALE_WIDTHS = (3 * WIDTH, 2 * WIDTH, WIDTH)


def one_scale(e: torch.Tensor) -> torch.Tensor:
    return F.layer_norm(e, e.shape[1:])


class Statistics(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.networks = nn.ModuleList([mlp(2 * width, width, 1) for width in SCALE_WIDTHS])

    def information(self, teacher: dict, student: dict, shift: int) -> torch.Tensor:
        shifted = {k: v.roll(-shift, 0) for k, v in student.items() if isinstance(v, torch.Tensor)}
        total = 0
        for network, t, s, other in zip(self.networks, scales(teacher), scales(student), scales(shifted)):
            joint = network(torch.cat([one_scale(t), one_scale(s)], 1))
            marginal = network(torch.cat([one_scale(t), one_scale(other)], 1))
            total = total - F.softplus(-joint).mean() - F.softplus(marginal).mean()
        return total


class Discriminators(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.networks = nn.ModuleList([mlp(width, width // 2, 1) for width in SCALE_WIDTHS])

    def objective(self, teacher: dict, student: dict) -> torch.Tensor:
        total = 0
        for network, t, s in zip(self.networks, scales(teacher), scales(student)):
            total = total + F.logsigmoid(-network(one_scale(s))).mean() + F.logsigmoid(network(one_scale(t))).mean()
        return total
