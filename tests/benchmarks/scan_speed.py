"""Speed of a whole scan: first scans of 12-megapixel JPEGs beside a bare decode, second scans of unchanged small files.

    python tests/benchmarks/scan_speed.py large [--originals FOLDER] [--photos 60] [--rounds 5]
    python tests/benchmarks/scan_speed.py unchanged [--files 50000] [--rounds 5]

`large` saves photos again at 4000 x 3000 and runs, in turn, a process that only decodes them reduced on two threads and
the command `gallery-dedup scan` with an empty cache; it prints the ratio of each round. `unchanged` scans small files
twice and times the second command as a whole, start of Python included.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

CHECKOUT = Path(__file__).resolve().parents[2]
BARE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from PIL import Image

def decode(path):
    with Image.open(path) as image:
        width, height = image.size
        image.draft("RGB", (width // 8, height // 8))
        image.load()

with ThreadPoolExecutor(2) as pool:
    list(pool.map(decode, sys.argv[1:]))
"""


def main() -> None:
    """Run what the arguments ask for and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["large", "unchanged"])
    parser.add_argument("--originals", type=Path, default=CHECKOUT.parent / "shared" / "photos" / "originals")
    parser.add_argument("--photos", type=int, default=60)
    parser.add_argument("--files", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if options.what == "large":
            large(Path(name), options.originals, photos=options.photos, rounds=options.rounds)
        else:
            unchanged(Path(name), files=options.files, rounds=options.rounds)


def large(folder: Path, originals: Path, *, photos: int, rounds: int) -> None:
    """First scans of 12-megapixel photos, each round beside a bare decode of the same files."""
    paths = _enlarged(folder / "photos", originals, photos=photos)
    ratios = []
    for number in range(rounds):
        bare = _seconds([sys.executable, "-c", BARE, *paths], home=folder)
        scan = _seconds(_scan(folder / "photos"), home=folder / f"home{number}")
        ratios.append(bare / scan)
        print(f"bare {photos / bare:6.1f} photos/s   scan {photos / scan:6.1f} photos/s   ratio {bare / scan:.3f}")
    print(f"median ratio {statistics.median(ratios):.3f} ({min(ratios):.3f} to {max(ratios):.3f})")


def unchanged(folder: Path, *, files: int, rounds: int) -> None:
    """Second scans of files that did not change."""
    random = np.random.default_rng(1)
    for number in range(files):
        place = folder / "photos" / f"{number // 500:04d}"
        if number % 500 == 0:
            place.mkdir(parents=True)
        tiles = random.integers(0, 255, (6, 8, 3), dtype=np.uint8)
        Image.fromarray(np.kron(tiles, np.ones((4, 4, 1), np.uint8))).save(place / f"{number:06d}.jpg", quality=80)
    first = _seconds(_scan(folder / "photos"), home=folder / "home")
    print(f"first scan {first:.1f} s")
    times = [_seconds(_scan(folder / "photos"), home=folder / "home") for _ in range(rounds)]
    rate = files / statistics.median(times)
    print(f"second scan {statistics.median(times):.2f} s ({min(times):.2f} to {max(times):.2f}), {rate:,.0f} files/s")


def _enlarged(folder: Path, originals: Path, *, photos: int) -> list[str]:
    folder.mkdir(parents=True)
    sources = sorted(originals.glob("*.jpg"))
    chosen = [sources[number * len(sources) // photos] for number in range(photos)]
    paths = []
    for number, source in enumerate(chosen):
        with Image.open(source) as image:
            path = folder / f"{number:03d}.jpg"
            image.convert("RGB").resize((4000, 3000), Image.Resampling.LANCZOS).save(path, quality=92)
            paths.append(str(path))
    return paths


def _scan(folder: Path) -> list[str]:
    return [sys.executable, "-m", "gallery_dedup", "scan", str(folder), "--json"]


def _seconds(command: list[str], *, home: Path) -> float:
    environment = os.environ | {"GALLERY_DEDUP_HOME": str(home), "PYTHONPATH": str(CHECKOUT)}
    started = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
