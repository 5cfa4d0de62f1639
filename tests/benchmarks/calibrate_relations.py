"""The evidence of every edit and of other shots, beside the thresholds of `matching/relations.py`.

    python tests/benchmarks/calibrate_relations.py GALLERY

GALLERY holds photos with known copies and `truth.json`:
{"photos": {"<file>": {"origin": "<id>", "edit": "<kind>"}}, "similar": [["<file>", "<file>", "<kind>"], ...]}.
Each copy is compared with its original, each pair of other shots, and each unrelated pair of originals whose hashes are
near enough to be a candidate. Prints the least, the 1st, 50th and
99th percentile and the greatest of each figure.
"""

from __future__ import annotations

import argparse
import collections
import dataclasses
import itertools
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from gallery_dedup.describe import describe
from gallery_dedup.dimensions.hash import compare_turns
from gallery_dedup.domain import Evidence
from gallery_dedup.errors import ImageError
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.imaging.thumbnail import decode_thumbnail
from gallery_dedup.matching import relations
from gallery_dedup.matching.candidates import hash_candidates
from gallery_dedup.matching.evidence import SmallPicture, measure, small_picture

FIGURES = ("agreement", "overlay", "tone", "detail", "saturation")
PERCENTILES = (0, 1, 50, 99, 100)


@dataclasses.dataclass(frozen=True)
class Sample:
    """A described file of the gallery."""

    origin: str
    edit: str
    hashes: np.ndarray
    picture: SmallPicture


def main() -> None:
    """Measure the gallery and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gallery", type=Path)
    gallery = parser.parse_args().gallery
    truth = json.loads((gallery / "truth.json").read_text())
    with ThreadPoolExecutor() as pool:
        loaded = pool.map(lambda item: _sample(gallery / item[0], **item[1]), sorted(truth["photos"].items()))
        samples = dict(zip(sorted(truth["photos"]), loaded, strict=True))
    found: dict[str, list[Evidence]] = collections.defaultdict(list)
    for kind, a, b in _pairs(samples, truth["similar"]):
        turn = compare_turns(a.hashes, b.hashes)[1]
        found[kind].append(measure(a.picture, b.picture, turn=turn))
    for figure in FIGURES:
        print(f"\n{figure}: least, 1 %, median, 99 %, greatest")
        for kind, evidences in sorted(found.items()):
            values = [value for evidence in evidences if (value := getattr(evidence, figure)) is not None]
            told = " ".join(f"{value:8.3f}" for value in np.percentile(values, PERCENTILES)) if values else "none"
            print(f"  {kind:<18} {len(values):4d} {told}")
    print("\nthresholds:")
    for name in ("SAME_PICTURE_AGREEMENT", "RESAVED_OVERLAY", "OTHER_TONE", "RESAVED_DETAIL", "RESAVED_SATURATION"):
        print(f"  {name} = {getattr(relations, name)}")


def _sample(path: Path, *, origin: str, edit: str) -> Sample | None:
    try:
        photo = read_photo(str(path))
    except ImageError:
        return None
    description = describe(photo)
    picture = small_picture(decode_thumbnail(description.thumbnail), width=photo.width, height=photo.height)
    return Sample(origin, edit, description.vectors["hash"], picture)


def _pairs(samples: dict[str, Sample | None], similar: list[list[str]]) -> list[tuple[str, Sample, Sample]]:
    known = {name: sample for name, sample in samples.items() if sample is not None}
    originals = {sample.origin: sample for sample in known.values() if sample.edit == "original"}
    copies = [sample for sample in known.values() if sample.edit != "original" and sample.origin in originals]
    pairs = [(sample.edit, originals[sample.origin], sample) for sample in copies]
    pairs += [(f"other shot: {kind}", known[a], known[b]) for a, b, kind in similar if a in known and b in known]
    alike = {frozenset((known[a].origin, known[b].origin)) for a, b, _ in similar if a in known and b in known}
    listed = list(originals.values())
    vectors = np.stack([sample.hashes for sample in listed])
    blocks = hash_candidates(vectors, new=np.ones(len(listed), bool))
    near = {(int(a), int(b)) for a, b in itertools.chain.from_iterable(blocks)}
    for a, b in sorted(near):
        if frozenset((listed[a].origin, listed[b].origin)) not in alike:
            pairs.append(("unrelated", listed[a], listed[b]))
    return pairs


if __name__ == "__main__":
    main()
