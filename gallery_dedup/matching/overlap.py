"""What is left between two registered pictures once their tones are matched: figures that tell copies from shots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.matching.registration import Bytes, Flags, Overlap, Picture, matched_tones

Numbers: TypeAlias = NDArray[np.float32]

_WINDOW = 9
"""Side in pixels of the neighbourhood that is correlated."""
_RIM = _WINDOW // 2 + 1
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
    kernel = np.ones((2 * _RIM + 1, 2 * _RIM + 1), np.uint8)
    inner = cv2.erode(overlap.shared.astype(np.uint8), kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0) > 0
    if int(inner.sum()) < _LEAST_AREA:
        return None
    grey_a, grey_b = _grey(overlap.a), _grey(overlap.b)
    tones = matched_tones(grey_a[overlap.shared], grey_b[overlap.shared])
    a, b = grey_a.astype(np.float32), np.asarray(cv2.LUT(grey_b, tones), dtype=np.float32)
    forms = _correlations(a, b, inner, texture=_TEXTURE, noise=_CODING_NOISE)
    if not len(forms):
        forms = np.array([_whole(a[inner], b[inner])], np.float32)
    details = _correlations(_fine(a), _fine(b), inner, texture=_FINE_TEXTURE, noise=_FINE_NOISE)
    if not len(details):
        details = forms
    return OverlapFigures(
        agreement=float(np.median(forms)),
        fine=float(np.quantile(details, 0.75)),
        differing=float((forms < _APART).mean()),
        toned=float(np.median(np.abs(b[inner] - grey_b[inner]))),
    )


def _correlations(a: Picture, b: Picture, inner: Flags, *, texture: float, noise: float) -> Numbers:
    """Local normalised correlations of the textured places; none where there are too few to stand for the overlap."""
    mean_a, mean_b = _mean(a), _mean(b)
    variance_a, variance_b = _mean(a * a) - mean_a * mean_a, _mean(b * b) - mean_b * mean_b
    covariance = _mean(a * b) - mean_a * mean_b
    textured = inner & (np.maximum(variance_a, variance_b) > texture)
    if int(textured.sum()) < _FEWEST:
        return np.zeros(0, np.float32)
    floor = noise * noise
    spread = (np.maximum(variance_a[textured], 0.0) + floor) * (np.maximum(variance_b[textured], 0.0) + floor)
    return np.asarray(covariance[textured] / np.sqrt(spread), dtype=np.float32)


def _whole(a: Numbers, b: Numbers) -> float:
    """Correlation of all places; 0 when one picture is blank."""
    floor = _CODING_NOISE * _CODING_NOISE
    return float(((a - a.mean()) * (b - b.mean())).mean() / np.sqrt((a.var() + floor) * (b.var() + floor)))


def _mean(picture: Picture) -> Picture:
    return np.asarray(cv2.blur(picture, (_WINDOW, _WINDOW), borderType=cv2.BORDER_REFLECT), dtype=np.float32)


def _fine(picture: Picture) -> Picture:
    return picture - np.asarray(cv2.GaussianBlur(picture, (0, 0), _FINE_SIGMA), dtype=np.float32)


def _grey(pixels: Bytes) -> Bytes:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
