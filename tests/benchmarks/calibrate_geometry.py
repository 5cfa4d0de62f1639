"""Geometry measured: what was found of every edit and of other shots, beside the thresholds of `matching/same_shot.py`.

    python tests/benchmarks/calibrate_geometry.py GALLERY [--unrelated 20000]

GALLERY holds photos with known copies and `truth.json`:
{"photos": {"<file>": {"origin": "<id>", "edit": "<kind>"}}, "similar": [["<file>", "<file>", "<kind>"], ...]}.
Photos, with their copies, and other shots are split in two by a hash of their names. The figures from which thresholds
are read are those of one half; verdicts are counted on the other, besides how exact the transforms are and how long it
takes. Unrelated pairs are the nearest neighbours by colour and hash.
"""

from __future__ import annotations

import argparse
import collections
import dataclasses
import json
import sys
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from gallery_dedup.describe import describe
from gallery_dedup.dimensions.geometry import GeometryDimension, compare_places
from gallery_dedup.dimensions.transform import Transform
from gallery_dedup.errors import ImageError
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.imaging.thumbnail import decode_thumbnail
from gallery_dedup.matching import same_shot
from gallery_dedup.matching.overlap import OverlapFigures, measure_overlap
from gallery_dedup.matching.registration import frame_shift, lay_over

PERCENTILES = (0, 1, 2, 10, 50, 90, 98, 100)
FRAMES = {
    "crop_5": (0.05, 0.05, 0.95, 0.95),
    "crop_20": (0.0, 0.1, 0.8, 0.95),
    "crop_50": (0.25, 0.25, 0.75, 0.75),
    **dict.fromkeys(("flip", "rotate_90", "rotate_180", "resize_25", "resize_50", "caption"), (0.0, 0.0, 1.0, 1.0)),
}
TURNS = {"rotate_5": 5.0, "rotate_90": 90.0, "rotate_180": 180.0}
SCALES = {"resize_25": 0.25, "resize_50": 0.5}
UNCHANGED = ("original", "bytecopy", "metadata")
NEIGHBOURS = 40


@dataclasses.dataclass(frozen=True)
class Sample:
    """A described file of the gallery."""

    origin: str
    edit: str
    features: np.ndarray | None
    thumbnail: bytes
    hashes: np.ndarray
    colours: np.ndarray


@dataclasses.dataclass(frozen=True)
class Measured:
    """A pair: the transform of the features, the registered one, the figures, and whether it belongs to the test."""

    found: Transform | None
    exact: Transform | None
    figures: OverlapFigures | None
    tested: bool

    @property
    def called(self) -> str:
        """The verdict in a word."""
        transform = self.exact or self.found
        if transform is None:
            return "nothing"
        relation = same_shot.judge(transform, self.figures).relation
        return relation.value if relation else "nothing"


def main() -> None:
    """Measure the gallery and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gallery", type=Path)
    parser.add_argument("--unrelated", type=int, default=20_000)
    options = parser.parse_args()
    truth = json.loads((options.gallery / "truth.json").read_text())
    names = sorted(truth["photos"])
    with ThreadPoolExecutor(2) as pool:
        read = pool.map(lambda name: _sample(options.gallery / name, **truth["photos"][name]), names)
        samples = {name: sample for name, sample in zip(names, read, strict=True) if sample}
    found: dict[str, list[Measured]] = collections.defaultdict(list)
    begun, pairs = time.process_time(), _pairs(samples, truth["similar"])
    for kind, a, b in pairs:
        found[kind].append(_measured(a, b, tested=_tested(a, b)))
    print(f"{1e3 * (time.process_time() - begun) / len(pairs):.1f} ms a pair, thumbnails decoded, of one core")
    _print_figures(found)
    _print_verdicts(found)
    _print_exactness(found)
    _print_unrelated(samples, truth["similar"], wanted=options.unrelated)


def _sample(path: Path, *, origin: str, edit: str) -> Sample | None:
    try:
        photo = read_photo(str(path))
    except ImageError:
        return None
    description = describe(photo)
    features = GeometryDimension().describe(photo)
    vectors = description.vectors
    return Sample(origin, edit, features, description.thumbnail, vectors["hash"], vectors["color"])


def _pairs(samples: dict[str, Sample], similar: list[list[str]]) -> list[tuple[str, Sample, Sample]]:
    originals = {sample.origin: sample for sample in samples.values() if sample.edit == "original"}
    copies = [sample for sample in samples.values() if sample.edit not in UNCHANGED and sample.origin in originals]
    shots = [(f"other: {kind}", samples[a], samples[b]) for a, b, kind in similar if a in samples and b in samples]
    return [(copy.edit, originals[copy.origin], copy) for copy in copies] + shots


def _tested(a: Sample, b: Sample) -> bool:
    return zlib.crc32(min(a.origin, b.origin).encode()) % 2 == 0


def _measured(a: Sample, b: Sample, *, tested: bool) -> Measured:
    found = None if a.features is None or b.features is None else compare_places(a.features, b.features)
    if found is None:
        return Measured(None, None, None, tested)
    overlap = lay_over(decode_thumbnail(a.thumbnail), decode_thumbnail(b.thumbnail), found)
    if overlap is None:
        return Measured(found, None, None, tested)
    return Measured(found, overlap.transform, measure_overlap(overlap), tested)


def _print_figures(found: dict[str, list[Measured]]) -> None:
    print("\nfigures of the half that thresholds are read from; percentiles", *PERCENTILES)
    measured = {
        kind: [told for pair in pairs if not pair.tested and (told := _told(pair))] for kind, pairs in found.items()
    }
    for name in ("inliers", "beside", "score", "frame shift, %", *_FIGURES):
        print(f"\n{name}")
        for kind, rows in sorted(measured.items()):
            values = [row[name] for row in rows]
            line = " ".join(f"{value:8.3f}" for value in np.percentile(values, PERCENTILES)) if values else "none"
            print(f"  {kind:<16} {len(values):4d} {line}")
    print("\nthresholds:")
    for name in sorted(name for name in vars(same_shot) if name.isupper()):
        print(f"  {name} = {getattr(same_shot, name)}")


_FIGURES = tuple(field.name for field in dataclasses.fields(OverlapFigures))


def _told(pair: Measured) -> dict[str, float]:
    if pair.found is None or pair.exact is None or pair.figures is None:
        return {}
    shift = 100.0 * min(frame_shift(pair.found), frame_shift(pair.exact), 0.99)
    found = {"inliers": pair.found.inliers, "beside": pair.found.beside, "score": pair.found.agreement}
    return {**found, "frame shift, %": shift, **dataclasses.asdict(pair.figures)}


def _print_verdicts(found: dict[str, list[Measured]]) -> None:
    print("\nverdicts on the other half")
    for kind, pairs in sorted(found.items()):
        counts = collections.Counter(pair.called for pair in pairs if pair.tested)
        print(f"  {kind:<16} {sum(counts.values()):4d} {dict(counts.most_common())}")


def _print_exactness(found: dict[str, list[Measured]]) -> None:
    print("\nerrors of the other half, median and 99 %: frame in % of the sides, turn in degrees, scale in %")
    for kind in sorted({*FRAMES, *TURNS}):
        tested = [pair.exact for pair in found[kind] if pair.tested and pair.exact]
        if not tested:
            continue
        told = []
        if kind in FRAMES:
            told.append([100.0 * np.abs(np.subtract(exact.crop, FRAMES[kind])).max() for exact in tested])
        turn = TURNS.get(kind, 0.0)
        told.append([abs((exact.rotation - turn + 180.0) % 360.0 - 180.0) for exact in tested])
        told.append([100.0 * abs(exact.scale / SCALES.get(kind, 1.0) - 1.0) for exact in tested])
        print(f"  {kind:<12}", *(f"{np.median(errors):7.3f} {np.percentile(errors, 99):7.3f} |" for errors in told))


def _print_unrelated(samples: dict[str, Sample], similar: list[list[str]], *, wanted: int) -> None:
    known = sorted((name, sample) for name, sample in samples.items() if sample.edit not in UNCHANGED[1:])
    scene = _scenes(samples, similar)
    scenes = np.array([scene[sample.origin] for _, sample in known])
    colours = np.stack([sample.colours for _, sample in known]).astype(np.float32)
    hashes = np.stack([sample.hashes[:1] for _, sample in known])
    near: set[tuple[int, int]] = set()
    for row in np.random.default_rng(1).permutation(len(known)):
        alike = np.minimum(colours, colours[row]).sum(axis=1)
        alike -= 0.02 * np.bitwise_count(hashes ^ hashes[row]).sum(axis=1)
        alike[scenes == scenes[row]] = -np.inf
        near |= {(min(row, other), max(row, other)) for other in np.argsort(-alike)[:NEIGHBOURS].tolist()}
        if len(near) >= wanted:
            break
    counts: collections.Counter[str] = collections.Counter()
    begun = time.process_time()
    for a, b in sorted(near):
        pair = _measured(known[a][1], known[b][1], tested=True)
        counts[pair.called] += 1
        if pair.called != "nothing":
            print(f"  {pair.called}: {known[a][0]} {known[a][1].edit}, {known[b][0]} {known[b][1].edit}")
    took = 1e3 * (time.process_time() - begun) / len(near)
    print(f"\n{len(near)} unrelated pairs alike in colour and hash, {took:.1f} ms each: {dict(counts)}")


def _scenes(samples: dict[str, Sample], similar: list[list[str]]) -> dict[str, str]:
    """Origins that listed pairs connect have one name."""
    name = {sample.origin: sample.origin for sample in samples.values()}
    for a, b, _ in similar:
        if a in samples and b in samples:
            old, new = name[samples[b].origin], name[samples[a].origin]
            name = {origin: new if scene == old else scene for origin, scene in name.items()}
    return name


if __name__ == "__main__":
    main()
