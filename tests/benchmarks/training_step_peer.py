#!/usr/bin/python3
"""The training steps of training_step_benchmark in eager PyTorch, with the same sizes, losses, threads and lines.

Like ours, the teacher, which sees the same in each epoch, is asked once, before. What is missing is set to zero and
masked, as the paper says; the networks run over it all the same.

Usage: training_step_peer.py [THREADS]
"""

import random
import statistics
import sys
import time

import torch
from torch.nn.utils import clip_grad_norm_

from peer_model import FRAMES, INPUTS, Discriminators, Network, Statistics, factorization

BATCH, STEPS, WARM_UP = 32, 30, 3


def missing(xs: list, share_complete: float) -> tuple:
    """MSM: the batch with what is left of it, and for each modality which frames are absent."""
    present = [torch.ones(BATCH, FRAMES, dtype=torch.bool) for _ in INPUTS]
    for b in range(BATCH):
        if random.random() < share_complete:
            continue
        if random.random() < 0.5:
            removed = random.randrange(1, 7)
            for m in range(3):
                if removed >> m & 1:
                    present[m][b] = False
        if random.random() < 0.5:
            ratio = random.random()
            for m in range(3):
                present[m][b] &= torch.rand(FRAMES) >= ratio
        if not any(p[b].any() for p in present):
            present[0][b, 0] = True
    if all(p.all() for p in present):
        return xs, [None] * 3
    # A row without any frame would be a softmax over nothing.
    absent = [~p & p.any(1, keepdim=True) for p in present]
    return [x * p[:, :, None] for x, p in zip(xs, present)], absent


def measure(what: str, share_complete: float) -> None:
    torch.manual_seed(1)
    random.seed(1)
    student, teacher, mi, de = Network(), Network(), Statistics(), Discriminators()
    teacher.eval()
    optimisers = {network: torch.optim.Adam(network.parameters(), lr=1e-3) for network in (student, mi, de)}
    xs = [torch.randn(BATCH, FRAMES, width) for width in INPUTS]
    labels = torch.rand(BATCH) * 6 - 3
    with torch.no_grad():
        t = teacher(xs, [None] * 3)

    def update(network: torch.nn.Module) -> None:
        clip_grad_norm_(network.parameters(), 1.0)
        optimisers[network].step()

    seconds = []
    for _ in range(WARM_UP + STEPS):
        started = time.perf_counter()
        s = student(*missing(xs, share_complete))
        task = torch.nn.functional.mse_loss(s["logits"].squeeze(1), labels)
        frf = factorization(student, s)
        hmi = -mi.information(t, s, random.randrange(1, BATCH))
        still = {k: v.detach() for k, v in s.items() if isinstance(v, torch.Tensor)}
        optimisers[de].zero_grad()
        (-de.objective(t, still)).backward()
        update(de)
        hal = de.objective(t, s)
        kl = 0.5 * (t["logits"] - s["logits"]).square().sum(1).mean()
        optimisers[student].zero_grad()
        optimisers[mi].zero_grad()
        total = task + frf + hmi + hal + kl
        total.backward()
        update(student)
        update(mi)
        [float(term) for term in (task, frf, hmi, hal, kl, total)]
        seconds.append(time.perf_counter() - started)
    typical = statistics.median(seconds[WARM_UP:])
    print(f"{what:<48} {typical:8.4f} s   {BATCH / typical:10.1f} utterances/s", flush=True)


threads = int(sys.argv[1]) if len(sys.argv) > 1 else 1
torch.set_num_threads(threads)
measure(f"training step, {threads} threads, nothing missing", 1)
measure(f"training step, {threads} threads, missing by MSM", 0.1)
# The same again: its attention drops weights in any case.
measure(f"training step, {threads} threads, MSM, attention dropped", 0.1)
