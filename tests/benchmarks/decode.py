"""How fast photos are read beside a bare Pillow decode: `python tests/benchmarks/decode.py [--photos N] [--rounds N]`.

Re-saves shared photos (or drawn ones) to 4000 x 3000 JPEGs in a temporary folder, then reads all of them with two
threads in turns: bare (open, draft to the same size, load) and `read_photo` (read, SHA-256, EXIF, decode, upright).
Medians are compared.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PIL import Image

from gallery_dedup.imaging.decode import read_photo

SIZE = (4000, 3000)
THREADS = 2


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=5)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = make_photos(Path(folder), wanted.photos)
        size = sum(map(os.path.getsize, paths)) / len(paths) / 1e6
        ways: dict[str, Callable[[str], object]] = {"bare draft": bare, "read_photo": read_photo}
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(wanted.rounds):
            for name, way in ways.items():
                seconds[name].append(timed(way, paths, THREADS))
        header = (
            f"{len(paths)} photos of 12 megapixels, {size:.1f} MB each, {THREADS} threads, median of {wanted.rounds}"
        )
        lines = [header]
        rates = {name: len(paths) / statistics.median(times) for name, times in seconds.items()}
        for name, rate in rates.items():
            single = 1000.0 * timed(ways[name], paths, 1) / len(paths)
            lines.append(f"{name:12s} {rate:7.1f} photos/s   {single:6.1f} ms a photo on one thread")
        lines.append(f"ratio        {rates['read_photo'] / rates['bare draft']:7.3f}   (target 0.8)")
    sys.stdout.write("\n".join(lines) + "\n")


def make_photos(folder: Path, count: int) -> list[str]:
    """Write `count` photos of 4000 x 3000, quality 90."""
    originals = Path(os.environ.get("GALLERY_DEDUP_TEST_DATA", "../shared")) / "photos" / "originals"
    sources = sorted(originals.glob("*.jpg"))
    sources = sources[:: max(1, len(sources) // count)]
    random = np.random.default_rng(7)
    paths = []
    for number in range(count):
        if sources:
            with Image.open(sources[number % len(sources)]) as opened:
                photo, exif = opened.convert("RGB"), opened.getexif()
        else:
            photo, exif = Image.fromarray(random.integers(0, 255, (300, 400, 3), np.uint8)), Image.Exif()
        exif[0x0112] = 1
        path = folder / f"{number:03d}.jpg"
        photo.resize(SIZE, Image.Resampling.LANCZOS).save(path, quality=90, exif=exif)
        paths.append(str(path))
    return paths


def bare(path: str) -> None:
    """Decode to the size `read_photo` decodes to, and nothing else."""
    with Image.open(path) as image:
        image.draft("RGB", (image.width // 8, image.height // 8))
        image.load()


def timed(way: Callable[[str], object], paths: Sequence[str], threads: int) -> float:
    """Seconds that one way takes for all paths."""
    start = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(way, paths))
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
