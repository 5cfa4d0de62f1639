"""Does `style` tell the look of a photo from what it shows? Beside `instance`, which should tell the opposite.

    python tests/benchmarks/style.py [--originals FOLDER]

FOLDER holds photos and `similar.json`: [["<file>", "<file>", "<kind>"], ...], other photos of the same subject, of one
look except for "bracket", whose exposures differ. Each photo is brought to 512 pixels and drawn in other looks: other
palettes, and other textures, of dots and threads of 6 pixels, which is 1.5 of the 128 that the network sees. A score
that goes by the look is higher for two photos of a subject than for a photo and itself in another look. The figures
are the mean score, and the probability that it is so (AUC: 1 always, 0.5 by chance, 0 never) for two of one look,
that is without brackets. Last, what remains for photos of different subjects.
"""

from __future__ import annotations

import argparse
import collections
import dataclasses
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from gallery_dedup.dimensions.color import ColorDimension
from gallery_dedup.dimensions.instance import InstanceDimension
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.style import StyleDimension
from gallery_dedup.domain import DecodedPhoto
from gallery_dedup.imaging.decode import read_photo

CHECKOUT = Path(__file__).resolve().parents[2]
DIMENSIONS = (StyleDimension(), InstanceDimension(), ColorDimension())
OTHER_EXPOSURE = "bracket"
_SIDE = 512
_PERIOD = 6.0
"""Pixels from one dot or thread to the next."""

Pixels: TypeAlias = NDArray[np.uint8]
Vectors: TypeAlias = Mapping[str, Vector]


def hue_turned(pixels: Pixels) -> Pixels:
    """Every hue by 120 degrees."""
    hsv = cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV)
    hsv[..., 0] = (hsv[..., 0].astype(np.int16) + 60) % 180
    return _levels(cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB))


def sepia(pixels: Pixels) -> Pixels:
    """Brown and white."""
    weights = np.array([[0.393, 0.769, 0.189], [0.349, 0.686, 0.168], [0.272, 0.534, 0.131]])
    return _levels(pixels @ weights.T)


def warmer(pixels: Pixels) -> Pixels:
    """As in the light of a lamp."""
    return _levels(pixels * np.array([1.2, 1.0, 0.7]))


def cooler(pixels: Pixels) -> Pixels:
    """As in the shade."""
    return _levels(pixels * np.array([0.7, 1.0, 1.2]))


def posterised(pixels: Pixels) -> Pixels:
    """Three levels a channel: 27 colours."""
    return _levels(np.round(pixels / 255.0 * 2) * 127.5)


def oil(pixels: Pixels) -> Pixels:
    """Flat spots of paint: the median of 9 x 9 pixels."""
    return _levels(cv2.medianBlur(pixels, 9))


def grain(pixels: Pixels) -> Pixels:
    """Fast film: noise with a deviation of 30 levels."""
    noise = np.random.default_rng(0).normal(0.0, 30.0, pixels.shape[:2])
    return _levels(pixels + noise[..., np.newaxis])


def halftone(pixels: Pixels) -> Pixels:
    """Printed dots of full colours, larger where a channel is lighter."""
    y, x = np.mgrid[: pixels.shape[0], : pixels.shape[1]] * (2 * np.pi / _PERIOD)
    screen = (np.sin(x + y) * np.sin(x - y) + 1) * 127.5
    return _levels((pixels > screen[..., np.newaxis]) * 255.0)


def canvas(pixels: Pixels) -> Pixels:
    """Woven threads that show through."""
    y, x = np.mgrid[: pixels.shape[0], : pixels.shape[1]] * (2 * np.pi / _PERIOD)
    return _levels(pixels * (1 + 0.3 * np.sin(x) * np.sin(y))[..., np.newaxis])


def blurred(pixels: Pixels) -> Pixels:
    """Out of focus: a deviation of 1 % of the longer side."""
    return _levels(cv2.GaussianBlur(pixels, (0, 0), _SIDE / 100))


LOOKS: tuple[tuple[str, tuple[Callable[[Pixels], Pixels], ...]], ...] = (
    ("palette", (hue_turned, sepia, warmer, cooler, posterised)),
    ("texture", (oil, grain, halftone, canvas, blurred)),
)


def _levels(values: NDArray[np.number]) -> Pixels:
    return np.clip(np.round(values), 0, 255).astype(np.uint8)


def described(path: Path, *, in_looks: bool) -> dict[str, Vectors]:
    """The vectors of a photo as it is (""), and in every look by its name."""
    photo = read_photo(str(path))
    height, width = photo.pixels.shape[:2]
    share = _SIDE / max(height, width)
    size = round(width * share), round(height * share)
    pixels = _levels(cv2.resize(photo.pixels, size, interpolation=cv2.INTER_AREA))
    found = {"": _vectors(photo, pixels)}
    if in_looks:
        for _kind, looks in LOOKS:
            found |= {look.__name__: _vectors(photo, look(pixels)) for look in looks}
    return found


def _vectors(photo: DecodedPhoto, pixels: Pixels) -> Vectors:
    shown = dataclasses.replace(photo, pixels=pixels)
    return {dimension.name: dimension.describe(shown) for dimension in DIMENSIONS}


def scores(pairs: Iterable[tuple[Vectors, Vectors]]) -> dict[str, NDArray[np.float64]]:
    """The scores of the pairs by dimension."""
    listed = [*pairs]
    return {
        dimension.name: np.array([dimension.compare(a[dimension.name], b[dimension.name]) for a, b in listed])
        for dimension in DIMENSIONS
    }


def auc(higher: NDArray[np.float64], lower: NDArray[np.float64]) -> float:
    """The probability that one of the first is higher than one of the second."""
    differences = higher[:, np.newaxis] - lower
    return float((differences > 0).mean() + (differences == 0).mean() / 2)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--originals", type=Path, default=CHECKOUT.parent / "shared" / "photos" / "originals")
    folder = parser.parse_args().originals
    similar = [tuple(one) for one in json.loads((folder / "similar.json").read_text(encoding="utf-8"))]
    of_one_look = {name for *pair, kind in similar if kind != OTHER_EXPOSURE for name in pair}
    names = sorted({name for *pair, _kind in similar for name in pair})
    with ThreadPoolExecutor(2) as pool:
        found = pool.map(lambda name: described(folder / name, in_looks=name in of_one_look), names)
        photos = dict(zip(names, found, strict=True))
    plain = {name: vectors[""] for name, vectors in photos.items()}
    by_kind = collections.defaultdict(list)
    for a, b, kind in similar:
        by_kind[kind].append((plain[a], plain[b]))
    same = scores(pair for kind, pairs in by_kind.items() if kind != OTHER_EXPOSURE for pair in pairs)
    print(f"{'':<26}{'pairs':>6}" + "".join(f"{one.name:>10}  AUC " for one in DIMENSIONS))
    print("other photos of the same subject")
    for kind, pairs in by_kind.items():
        _print(kind, scores(pairs))
    _print("all but " + OTHER_EXPOSURE, same)
    for kind, looks in LOOKS:
        print(f"the same photo in another {kind}")
        every = []
        for look in looks:
            pairs = [(plain[name], photos[name][look.__name__]) for name in sorted(of_one_look)]
            _print(look.__name__.replace("_", " "), scores(pairs), same)
            every += pairs
        _print("all", scores(every), same)
    print("different subjects")
    subjects = {name: name.partition("__")[0] for name in names}
    first = [next(name for name in names if subjects[name] == one) for one in dict.fromkeys(subjects.values())]
    _print("", scores((plain[a], plain[b]) for a in first for b in first if a < b), same)


def _print(
    what: str, found: Mapping[str, NDArray[np.float64]], same: Mapping[str, NDArray[np.float64]] | None = None
) -> None:
    count = next(iter(found.values())).size
    told = (
        f"{found[one.name].mean():10.3f} " + (f"{auc(same[one.name], found[one.name]):5.2f}" if same else f"{'':5}")
        for one in DIMENSIONS
    )
    print(f"  {what:<24}{count:6d}" + "".join(told), flush=True)


if __name__ == "__main__":
    main()
