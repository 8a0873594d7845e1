#!/usr/bin/python3
"""The predictions of inference_benchmark in eager PyTorch, on one thread, with the same lines."""

import statistics
import time

import torch

from peer_model import FRAMES, INPUTS, Network

REPETITIONS = 40

torch.set_num_threads(1)
torch.manual_seed(1)
network = Network().eval()
for count in (1, 32):
    xs = [torch.randn(count, FRAMES, width) for width in INPUTS]
    seconds = []
    with torch.inference_mode():
        for _ in range(REPETITIONS + 1):
            started = time.perf_counter()
            network(xs, [None] * 3)["logits"].tolist()
            seconds.append(time.perf_counter() - started)
    typical = statistics.median(seconds[1:])
    print(f"{f'predict, windows of 50 frames, batch {count}':<48} {typical:8.4f} s   {count / typical:10.1f} windows/s",
          flush=True)
