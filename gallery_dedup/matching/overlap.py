"""What is left between two registered pictures once their tones are matched: figures that tell copies from shots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.quantile import median, quantile
from gallery_dedup.matching.canvas import Flags
from gallery_dedup.matching.correlation import correlations
from gallery_dedup.matching.registration import Overlap, Picture, matched_tones

Numbers: TypeAlias = NDArray[np.float32]

_WINDOW = 9
"""Side in pixels of the neighbourhood that is correlated."""
_RIM = np.ones((2 * (_WINDOW // 2 + 1) + 1,) * 2, np.uint8)
_TEXTURE = 36.0
"""Variance of grey levels above which a place has forms enough to be correlated."""
_FINE_TEXTURE = 9.0
"""The same of the fine picture."""
_CODING_NOISE = 2.0
_FINE_NOISE = 0.35
"""Deviation in grey levels that coding leaves of each."""
_FINE_SIGMA = 1.0
"""What a blur with this sigma takes off is the fine picture: edges, grain, and what is out of focus or not."""
_FEWEST = 50
"""Textured places below which they do not stand for the overlap; without fine ones forms speak for them."""
_LEAST_AREA = 100
_APART = 0.5
"""Correlation below which a place shows something else."""
LEAST_AGREEMENT = 0.2
"""Median correlation of textured places below which the two do not lie on each other: 66 pairs of unrelated photos
reach 0.11 at most, edited copies 0.8 and more; shots of one series lie anywhere between, by how the camera moved.
Whole frames of 1,166 unrelated pairs, in the turn in which their hashes agree best, reach 0.19 at most."""


@dataclass(frozen=True, slots=True)
class OverlapFigures:
    """How two registered pictures agree where both have pixels, after their tones were matched."""

    agreement: float
    """Median of the local normalised correlation over places with texture in either, -1..1."""
    fine: float
    """Upper quartile of the same for fine detail, -1..1: what most of the sharp, uncovered places reach."""
    differing: float
    """Share of the textured places, 0..1, that show something else: captions, moved things, parallax."""
    toned: float
    """Median change of grey levels by matching the tones, 0..255: brightened, darkened or otherwise exposed."""


def measure_overlap(overlap: Overlap) -> OverlapFigures | None:
    """Figures of two registered pictures; None when hardly anything overlaps off the rim."""
    there = overlap.shared.view(np.uint8)
    inside = cv2.erode(there, _RIM, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    if cv2.countNonZero(inside) < _LEAST_AREA:
        return None
    inner = inside > 0
    tones = matched_tones(overlap.a, overlap.b, among=there)
    a, b = overlap.a.astype(np.float32), np.asarray(cv2.LUT(overlap.b, tones), dtype=np.float32)
    forms = _of_overlap(a, b, inner, texture=_TEXTURE, noise=_CODING_NOISE)
    if not len(forms):
        forms = np.array([_whole(a[inner], b[inner])], np.float32)
    details = _of_overlap(_fine(a), _fine(b), inner, texture=_FINE_TEXTURE, noise=_FINE_NOISE)
    if not len(details):
        details = forms
    counts = np.asarray(cv2.calcHist([overlap.b], [0], inside, [256], [0, 256]), dtype=np.float32)
    changes = np.abs(tones - np.arange(256, dtype=np.float32))
    return OverlapFigures(
        agreement=median(forms),
        fine=quantile(details, 0.75),
        differing=float((forms < _APART).mean()),
        toned=_median_at(changes, counts.ravel()),
    )


def _of_overlap(a: Picture, b: Picture, inner: Flags, *, texture: float, noise: float) -> Numbers:
    """Local normalised correlations of the textured places; none where there are too few to stand for the overlap."""
    found = correlations(a, b, side=_WINDOW, texture=texture, noise=noise, among=inner)
    return found if len(found) >= _FEWEST else found[:0]


def _median_at(numbers: Numbers, counts: Numbers) -> float:
    """The median of numbers of which each is there so many times."""
    order = np.argsort(numbers, kind="stable")
    seen = np.cumsum(counts[order])
    half = (seen[-1] - 1.0) / 2.0
    lower, upper = np.searchsorted(seen, (np.floor(half) + 0.5, np.ceil(half) + 0.5))
    return float(numbers[order[lower]] + numbers[order[upper]]) / 2.0


def _whole(a: Numbers, b: Numbers) -> float:
    """Correlation of all places; 0 when one picture is blank."""
    floor = _CODING_NOISE * _CODING_NOISE
    return float(((a - a.mean()) * (b - b.mean())).mean() / np.sqrt((a.var() + floor) * (b.var() + floor)))


def _fine(picture: Picture) -> Picture:
    return np.asarray(cv2.subtract(picture, cv2.GaussianBlur(picture, (0, 0), _FINE_SIGMA)), dtype=np.float32)
