#!/usr/bin/python3
"""Compares the voice's numbers with Praat's, file by file and over all.

Usage: voice_peer.py VOICE_BENCHMARK FILE...

Needs praat, numpy and ffmpeg, which makes mono sound at 16 kHz of each file for both. Printed for each file: the share of frames voiced in both whose F0 agrees within 5 % (Praat: To
Pitch: 0, 75, 600), the agreement of the voicing decision, the correlation and the median difference of F1 to F3
(To Formant (burg), five formants below the ceiling of the voice's sex as its pitch tells), the correlation of the
harmonics-to-noise ratio (To Harmonicity (cc)), and jitter and shimmer of the whole file in both.
"""

import csv
import io
import os
import subprocess
import sys
import tempfile

import numpy as np

SCRIPT = """
form Compare
  sentence sound
  real ceiling 5500
endform
Read from file: sound$
sound = selected("Sound")
start = Get start time
end = Get end time
selectObject: sound
To Pitch: 0, 75, 600
pitch = selected("Pitch")
selectObject: sound
To Formant (burg): 0, 5, ceiling, 0.025, 50
formant = selected("Formant")
selectObject: sound
To Harmonicity (cc): 0.01, 75, 0.1, 1
harmonicity = selected("Harmonicity")
selectObject: sound, pitch
To PointProcess (cc)
points = selected("PointProcess")
jitter = Get jitter (local): 0, 0, 0.0001, 0.02, 1.3
selectObject: sound, points
shimmer = Get shimmer (local_dB): 0, 0, 0.0001, 0.02, 1.3, 1.6
writeInfoLine: jitter, tab$, shimmer
frames = floor((end - start) / 0.01)
for i from 1 to frames
  t = start + (i - 0.5) * 0.01
  selectObject: pitch
  f0 = Get value at time: t, "Hertz", "linear"
  selectObject: harmonicity
  hnr = Get value at time: t, "linear"
  selectObject: formant
  f1 = Get value at time: 1, t, "hertz", "linear"
  f2 = Get value at time: 2, t, "hertz", "linear"
  f3 = Get value at time: 3, t, "hertz", "linear"
  appendInfoLine: t, tab$, f0, tab$, hnr, tab$, f1, tab$, f2, tab$, f3
endfor
"""


def number(text: str) -> float:
    return float("nan") if text.startswith("--") else float(text)


def praat(script: str, wav: str, ceiling: int) -> tuple:
    out = subprocess.run(["praat", "--run", script, wav, str(ceiling)], check=True,
                         stdout=subprocess.PIPE, text=True).stdout.splitlines()
    jitter, shimmer = (number(x) for x in out[0].split("\t"))
    return 100 * jitter, shimmer, np.array([[number(x) for x in line.split("\t")] for line in out[1:] if line])


def ours(benchmark: str, wav: str) -> dict:
    text = subprocess.run([benchmark, "--table", wav], check=True, stdout=subprocess.PIPE, text=True).stdout
    rows = list(csv.DictReader(io.StringIO(text)))
    return {key: np.array([float(row[key]) for row in rows]) for key in rows[0]}


def correlation(a, b) -> float:
    return float(np.corrcoef(a, b)[0, 1]) if len(a) > 2 else float("nan")


def main() -> None:
    benchmark, files = sys.argv[1], sys.argv[2:]
    both_all, close_all, agree_all, frames_all = 0, 0, 0, 0
    pairs = {name: [[], []] for name in ("hnr", "f1", "f2", "f3")}
    with tempfile.TemporaryDirectory() as folder:
        script = os.path.join(folder, "compare.praat")
        with open(script, "w", encoding="utf-8") as file:
            file.write(SCRIPT)
        for path in files:
            wav = os.path.join(folder, "sound.wav")
            subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", path, "-vn", "-ac", "1", "-ar", "16000", wav], check=True)
            own = ours(benchmark, wav)
            voiced = own["voicing"] > 0
            f0 = np.where(voiced, 27.5 * 2 ** (own["pitch"] / 12), np.nan)
            ceiling = 5000 if np.nanmedian(f0) < 160 else 5500
            jitter, shimmer, peer = praat(script, wav, ceiling)
            n = min(len(f0), len(peer))
            f0, voiced, peer = f0[:n], voiced[:n], peer[:n]
            there = ~np.isnan(peer[:, 1])
            both = voiced & there
            close = np.abs(f0[both] / peer[both, 1] - 1) < 0.05
            agree = voiced == there
            both_all, close_all = both_all + both.sum(), close_all + close.sum()
            agree_all, frames_all = agree_all + agree.sum(), frames_all + n
            line = (f"{os.path.basename(path):<36} F0 within 5 %: {100 * close.mean():5.1f} % of {both.sum():4d}, voicing "
                    f"{100 * agree.mean():5.1f} % (only ours {100 * (voiced & ~there).mean():.1f}, only Praat's "
                    f"{100 * (~voiced & there).mean():.1f})")
            for column, name in ((2, "hnr"), (3, "f1"), (4, "f2"), (5, "f3")):
                usable = both & (own[name][:n] != 0) & np.isfinite(peer[:, column]) & (peer[:, column] > -100)
                a, b = own[name][:n][usable], peer[usable, column]
                pairs[name][0].extend(a)
                pairs[name][1].extend(b)
                line += f", {name} r {correlation(a, b):.2f} ({np.median(a - b):+.1f})"
            print(line)
            print(f"{'':<36} jitter {own['jitter'][:n][voiced].mean():.2f} % (Praat {jitter:.2f}), shimmer "
                  f"{own['shimmer'][:n][voiced].mean():.2f} dB (Praat {shimmer:.2f})")
    print(f"all: F0 within 5 %: {100 * close_all / both_all:.1f} %, voicing {100 * agree_all / frames_all:.1f} %", end="")
    for name, (a, b) in pairs.items():
        a, b = np.array(a), np.array(b)
        print(f", {name} r {correlation(a, b):.2f} (median difference {np.median(np.abs(a - b)):.1f})", end="")
    print()


main()
