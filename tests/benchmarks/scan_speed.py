"""Speed of a whole scan: first scans of 12-megapixel JPEGs beside a bare decode, second scans of unchanged small files.

    python tests/benchmarks/scan_speed.py large [--originals FOLDER] [--photos 200] [--rounds 5]
    python tests/benchmarks/scan_speed.py dimensions [--originals FOLDER] [--photos 200] [--rounds 5]
    python tests/benchmarks/scan_speed.py unchanged [--files 50000] [--rounds 5]

`large` saves photos again at 4000 x 3000 and runs, in turn, a process that only decodes them reduced on two threads and
the command `gallery-dedup scan` with an empty cache, and prints the ratio of the speeds: while photos are being read,
and of the whole command with its start, matching and end. `dimensions` reads the same photos with all dimensions,
without those of the network, and without local features too. `unchanged` scans small files
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


READING = """
import sys, time
from gallery_dedup import scan
from gallery_dedup.domain import ScanPhase, ScanRequest
from gallery_dedup.library import Library
from gallery_dedup.locations import default_locations

given = scan.dimensions_in_use
scan.dimensions_in_use = lambda models: tuple(one for one in given(models) if one.name not in sys.argv[2:])
with Library(default_locations()) as library:
    moments = []
    for progress in library.read(ScanRequest((sys.argv[1],))):
        if progress.phase is ScanPhase.READING:
            moments.append((time.perf_counter(), progress.done))
            if progress.done == progress.total:
                break
(start, first), (end, last) = moments[0], moments[-1]
print((last - first) / (end - start))
"""


def main() -> None:
    """Run what the arguments ask for and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["large", "dimensions", "unchanged"])
    parser.add_argument("--originals", type=Path, default=CHECKOUT.parent / "shared" / "photos" / "originals")
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--files", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if options.what == "large":
            large(Path(name), options.originals, photos=options.photos, rounds=options.rounds)
        elif options.what == "dimensions":
            dimensions(Path(name), options.originals, photos=options.photos, rounds=options.rounds)
        else:
            unchanged(Path(name), files=options.files, rounds=options.rounds)


def large(folder: Path, originals: Path, *, photos: int, rounds: int) -> None:
    """First scans of 12-megapixel photos, each round beside a bare decode of the same files."""
    paths = _enlarged(folder / "photos", originals, photos=photos)
    nothing = _seconds([sys.executable, "-c", BARE], home=folder)
    whole, steady = [], []
    for number in range(rounds):
        bare = photos / (_seconds([sys.executable, "-c", BARE, *paths], home=folder) - nothing)
        scan = photos / _seconds(_scan(folder / "photos"), home=folder / f"home{number}")
        reading = float(_output([sys.executable, "-c", READING, str(folder / "photos")], home=folder / f"lib{number}"))
        whole.append(scan / bare)
        steady.append(reading / bare)
        print(f"photos/s: bare {bare:6.1f}   while reading {reading:6.1f}   whole command {scan:6.1f}")
    print(f"median ratio while reading {statistics.median(steady):.3f} ({min(steady):.3f} to {max(steady):.3f})")
    print(f"median ratio of the whole command {statistics.median(whole):.3f} ({min(whole):.3f} to {max(whole):.3f})")


LEFT_OUT = {
    "all dimensions": (),
    "without the network": ("instance", "style"),
    "without local features": ("geometry",),
    "without both": ("instance", "style", "geometry"),
}


def dimensions(folder: Path, originals: Path, *, photos: int, rounds: int) -> None:
    """Reading of 12-megapixel photos with and without the dimensions that cost most, beside a bare decode."""
    paths = _enlarged(folder / "photos", originals, photos=photos)
    nothing = _seconds([sys.executable, "-c", BARE], home=folder)
    ratios: dict[str, list[float]] = {name: [] for name in LEFT_OUT}
    for number in range(rounds):
        bare = photos / (_seconds([sys.executable, "-c", BARE, *paths], home=folder) - nothing)
        for name, left_out in LEFT_OUT.items():
            home = folder / f"{name} {number}"
            rate = float(_output([sys.executable, "-c", READING, str(folder / "photos"), *left_out], home=home))
            ratios[name].append(rate / bare)
            print(f"photos/s: bare {bare:6.1f}   {name} {rate:6.1f}")
    for name, found in ratios.items():
        print(f"median ratio {name} {statistics.median(found):.3f} ({min(found):.3f} to {max(found):.3f})")


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


def _output(command: list[str], *, home: Path) -> str:
    environment = os.environ | {"GALLERY_DEDUP_HOME": str(home), "PYTHONPATH": str(CHECKOUT)}
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def _seconds(command: list[str], *, home: Path) -> float:
    environment = os.environ | {"GALLERY_DEDUP_HOME": str(home), "PYTHONPATH": str(CHECKOUT)}
    started = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
