"""The evidence of every edit and of other shots, beside the thresholds of `matching/relations.py`.

    python tests/benchmarks/calibrate_relations.py GALLERY

GALLERY holds photos with known copies and `truth.json`:
{"photos": {"<file>": {"origin": "<id>", "edit": "<kind>"}}, "similar": [["<file>", "<file>", "<kind>"], ...]}.
Each copy is compared with its original, each pair of other shots, and each unrelated pair of originals whose hashes are
near enough to be a candidate. Photos, with their copies, and series are split in two by a hash of their names: the
figures from which thresholds are read, least, 1st, 50th, 99th percentile and greatest, are those of one half; the
relations that are counted are those of the other.
"""

from __future__ import annotations

import argparse
import collections
import dataclasses
import itertools
import json
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from gallery_dedup.domain import Relation
from gallery_dedup.errors import ImageError
from gallery_dedup.matching import relations
from gallery_dedup.matching.candidates import hash_candidates
from gallery_dedup.matching.full_size import grain_between, noise_between, place_between
from gallery_dedup.matching.relate import Subject, relate
from gallery_dedup.matching.same_pixels import PixelComparison
from gallery_dedup.matching.subject import read_subject

PIXELS = PixelComparison()
UNTONED = (
    "bytecopy",
    "metadata",
    "resave_q90",
    "resave_q50",
    "resave_q20",
    "resize_50",
    "resize_25",
    "png",
    "webp",
    "noise",
)
"""Copies of the same frame and tones: noise and places that differ are looked for in these, grain in all others."""
FIGURES = ("agreement", "overlay", "tone", "detail", "saturation", "noise", "grain", "place")
PERCENTILES = (0, 1, 50, 99, 100)
THRESHOLDS = (
    "SAME_PICTURE_AGREEMENT", "RESAVED_OVERLAY", "OTHER_TONE", "RESAVED_DETAIL", "RESAVED_SATURATION", "ADDED_NOISE",
    "OTHER_GRAIN", "OTHER_PLACE",
)  # fmt: skip


@dataclasses.dataclass(frozen=True)
class Sample:
    """A described file of the gallery."""

    origin: str
    edit: str
    subject: Subject


@dataclasses.dataclass(frozen=True)
class Measured:
    """The figures of a pair, the relation that it is given, and whether it belongs to the half that is tested."""

    kind: str
    figures: dict[str, float | None]
    relation: Relation | None
    tested: bool


def main() -> None:
    """Measure the gallery; print the figures of one half and the relations of the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gallery", type=Path)
    gallery = parser.parse_args().gallery
    truth = json.loads((gallery / "truth.json").read_text())
    with ThreadPoolExecutor() as pool:
        loaded = pool.map(lambda item: _sample(gallery / item[0], **item[1]), sorted(truth["photos"].items()))
        samples = dict(zip(sorted(truth["photos"]), loaded, strict=True))
        found = [*pool.map(lambda pair: _measured(*pair), _pairs(samples, truth["similar"]))]
    kinds = sorted({one.kind for one in found})
    for figure in FIGURES:
        print(f"\n{figure}: pairs, least, 1 %, median, 99 %, greatest of the half for calibration")
        for kind in kinds:
            values = [
                value
                for one in found
                if one.kind == kind and not one.tested and (value := one.figures[figure]) is not None
            ]
            told = " ".join(f"{value:8.3f}" for value in np.percentile(values, PERCENTILES)) if values else "none"
            print(f"  {kind:<18} {len(values):4d} {told}")
    print("\nthresholds:")
    for name in THRESHOLDS:
        print(f"  {name} = {getattr(relations, name)}")
    print("\nrelations of the half for testing:")
    for kind in kinds:
        counted = collections.Counter(str(one.relation) for one in found if one.kind == kind and one.tested)
        print(f"  {kind:<18} {', '.join(f'{count} {relation}' for relation, count in counted.most_common())}")


def _measured(kind: str, a: Sample, b: Sample, series: str) -> Measured:
    finding = relate(a.subject, b.subject, pixels_equal=PIXELS, scored=False)
    evidence = finding.evidence
    figures: dict[str, float | None] = {name: getattr(evidence, name) for name in FIGURES[:5]}
    one, other = a.subject.photo, b.subject.photo
    same_size, turned = (one.width, one.height) == (other.width, other.height), evidence is None or evidence.turn != 0
    whole = evidence is not None and abs(evidence.stretch) < relations.STRETCH and not turned
    figures["noise"] = noise_between(one, other) if whole and kind in UNTONED else None
    figures["place"] = place_between(one, other, enough=0.0) if whole and kind in UNTONED else None
    figures["grain"] = grain_between(one, other) if whole and same_size and kind not in UNTONED else None
    return Measured(kind, figures, finding.relation, tested=bool(zlib.crc32(series.encode()) % 2))


def _sample(path: Path, *, origin: str, edit: str) -> Sample | None:
    try:
        return Sample(origin, edit, read_subject(str(path)))
    except ImageError:
        return None


def _pairs(samples: dict[str, Sample | None], similar: list[list[str]]) -> list[tuple[str, Sample, Sample, str]]:
    """Kind, both files, and the name by which photos and series are split in two."""
    known = {name: sample for name, sample in samples.items() if sample is not None}
    originals = {sample.origin: sample for sample in known.values() if sample.edit == "original"}
    copies = [sample for sample in known.values() if sample.edit != "original" and sample.origin in originals]
    pairs = [(sample.edit, originals[sample.origin], sample, sample.origin) for sample in copies]
    shots = [(known[a], known[b], kind) for a, b, kind in similar if a in known and b in known]
    series: dict[str, str] = {}
    for one, other, _ in shots:
        old, new = series.get(other.origin, other.origin), series.get(one.origin, one.origin)
        series = {name: new if first == old else first for name, first in series.items()}
        series |= {one.origin: new, other.origin: new}
    pairs += [(f"other shot: {kind}", one, other, series[one.origin]) for one, other, kind in shots]
    listed = list(originals.values())
    vectors = np.stack([sample.subject.vectors["hash"] for sample in listed])
    blocks = hash_candidates(vectors, new=np.ones(len(listed), bool))
    near = {(int(a), int(b)) for a, b in itertools.chain.from_iterable(blocks)}
    for row, column in sorted(near):
        one, other = listed[row], listed[column]
        if series.get(one.origin, one.origin) != series.get(other.origin, other.origin):
            pairs.append(("unrelated", one, other, one.origin))
    return pairs


if __name__ == "__main__":
    main()
