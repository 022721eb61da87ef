"""Writes what training changed, in steps of four bits, to where src/embed/local/read-deltas.ts reads it."""

import hashlib
import json

import numpy as np

# The largest value of a column may be cut to this share of itself, if the others then err less.
CUTS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
LARGEST = 7
MIDDLE = 8


def save_deltas(changes, folder, trained):
    """changes: name of a weight → array of its changes."""
    data, deltas = b"", []
    for name, change in changes.items():
        matrix = np.atleast_2d(change.astype("f4"))
        steps, codes = quantise(matrix)
        rows, columns = matrix.shape
        deltas.append({"name": name, "rows": rows, "columns": columns, "offset": len(data)})
        data += steps.astype("<f4").tobytes() + pack(codes)
    (folder / "deltas.bin").write_bytes(data)
    sha256 = hashlib.sha256(data).hexdigest()
    text = json.dumps({"trained": trained, "sha256": sha256, "deltas": deltas}, indent=2)
    (folder / "deltas.json").write_text(text + "\n")


def quantise(matrix):
    """One step for each column, and how many steps each value is."""
    count = lambda steps: np.clip(np.rint(matrix / steps), -LARGEST, LARGEST)
    tried = np.stack([np.maximum(np.abs(matrix).max(0) * cut / LARGEST, 1e-20) for cut in CUTS])
    errors = np.stack([((count(steps) * steps - matrix) ** 2).sum(0) for steps in tried])
    steps = np.take_along_axis(tried, errors.argmin(0)[None], 0)[0]
    return steps, count(steps)


def pack(counts):
    """Two values a byte, the first in the low half."""
    codes = (counts + MIDDLE).astype("u1").reshape(-1)
    if len(codes) % 2:
        codes = np.append(codes, np.uint8(MIDDLE))
    return (codes[0::2] | (codes[1::2] << 4)).tobytes()
