#!/usr/bin/python3
"""The t-SNE of tsne_benchmark by scikit-learn (Debian's python3-sklearn), with the same settings and lines.

Usage: tsne_benchmark --points FOLDER && tsne_peer.py FOLDER
"""

import sys
import time
from pathlib import Path

import numpy
from sklearn.manifold import TSNE

WIDTH = 120


def main() -> None:
    folder = Path(sys.argv[1])
    for count in (1000, 10000):
        points = numpy.fromfile(folder / f"tsne_{count}.f32", dtype=numpy.float32).reshape(count, WIDTH)
        peer = TSNE(perplexity=30, early_exaggeration=12, learning_rate="auto", n_iter=750, init="random",
                    method="barnes_hut", angle=0.5, random_state=1, n_jobs=-1,
                    n_iter_without_progress=750, min_grad_norm=0)
        started = time.perf_counter()
        peer.fit_transform(points)
        seconds = time.perf_counter() - started
        what = f"t-SNE, scikit-learn, {count} x {WIDTH}, KL {peer.kl_divergence_:.3f}"
        print(f"{what:<48} {seconds:8.3f} s   {count / seconds:10.1f} points/s", flush=True)


main()
