#!/usr/bin/python3
"""Runs a benchmark and its peer in turn, and prints both times of each line and their ratio.

Turn by turn, so that what else the machine does meets both; the median of the rounds counts.

Usage: compare.py ROUNDS BENCHMARK PEER [ARGUMENT...]
"""

import os
import re
import statistics
import subprocess
import sys

LINE = re.compile(r"(.+?)\s+([0-9.]+) s   +[0-9.]+ \S+")


def measure(command: list, into: dict) -> None:
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    for line in output.splitlines():
        what, seconds = LINE.fullmatch(line).groups()
        into.setdefault(what, []).append(float(seconds))


rounds, benchmark, peer, arguments = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4:]
ours, theirs = {}, {}
for _ in range(rounds):
    measure([benchmark, *arguments], ours)
    measure(["/usr/bin/python3", "-B", peer, *arguments], theirs)
for what, seconds in ours.items():
    own, other = statistics.median(seconds), statistics.median(theirs[what])
    print(f"{what:<48} {own * 1000:8.1f} ms, eager PyTorch {other * 1000:8.1f} ms, ratio {other / own:.2f} "
          f"(load {os.getloadavg()[0]:.1f})")
