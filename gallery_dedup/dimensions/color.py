"""The same palette? Colour histograms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.domain import DecodedPhoto

_COUNTED_SIDE = 128
"""Every pixel of a picture twice as large would say no more of its palette."""
_BINS = (8, 8, 8)
_RANGES = (0, 256, 64, 192, 64, 192)
"""Lightness in full; of a* and b* the part that photos use, what lies beyond is counted at the rim."""


@dataclass(frozen=True, slots=True)
class ColorDimension:
    """Histogram intersection (Swain and Ballard 1991) of 8x8x8 bins in CIE L*a*b*, 0..1."""

    name: str = "color"
    version: int = VERSIONS["color"]

    @property
    def dtype(self) -> np.dtype[Any]:
        """Shares of the picture's pixels."""
        return np.dtype(np.float16)

    def describe(self, photo: DecodedPhoto) -> Vector:
        """Histogram of the small picture, 512 numbers that add up to 1."""
        step = max(1, round(max(photo.pixels.shape) / _COUNTED_SIDE))
        lab = np.asarray(cv2.cvtColor(np.ascontiguousarray(photo.pixels[::step, ::step]), cv2.COLOR_RGB2Lab))
        np.clip(lab[..., 1:], 64, 191, out=lab[..., 1:])
        counts = cv2.calcHist([lab], [0, 1, 2], None, list(_BINS), list(_RANGES))
        histogram = np.asarray(counts, dtype=np.float32).ravel()
        return np.asarray(histogram / histogram.sum(), dtype=np.float16)

    def compare(self, a: Vector, b: Vector) -> float:
        """Share of the palette that both have in common."""
        common = np.minimum(a, b).sum(dtype=np.float64)
        return float(common / min(a.sum(dtype=np.float64), b.sum(dtype=np.float64)))
