"""The same palette? Colour histograms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.domain import DecodedPhoto

_COUNTED_SIDE = 128
"""Every pixel of a picture twice as large would say no more of its palette."""
_BINS = 8
_RANGES = ((0.0, 100.0), (-64.5, 63.5), (-64.5, 63.5))
"""Lightness in full; of a* and b* the part that photos use, what lies beyond is counted at the rim. Greys, at 0, lie
within a bin, so that rounding does not scatter them."""
_LEVEL_BITS = 6
"""Of the eight bits of a channel, those that are looked up."""
_PRIMARIES = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))


def _bin_of_colours() -> NDArray[np.uint16]:
    """The bin, 0..511, of every sRGB colour (IEC 61966-2-1), of each channel its six highest bits, red first.

    Computed here once in a tenth of the time in which OpenCV makes its tables for CIE L*a*b*.
    """
    levels = (np.arange(1 << _LEVEL_BITS) + 0.5) / (1 << _LEVEL_BITS)
    linear = np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4).astype(np.float32)
    x, y, z = (
        _compressed((red * linear[:, None, None] + green * linear[:, None] + blue * linear) / (red + green + blue))
        for red, green, blue in _PRIMARIES
    )
    bins = np.zeros(x.shape, np.uint16)
    for values, (low, high) in zip((116 * y - 16, 500 * (x - y), 200 * (y - z)), _RANGES, strict=True):
        bins = bins * _BINS + ((values - low) * (_BINS / (high - low))).clip(0, _BINS - 1).astype(np.uint16)
    return bins.ravel()


def _compressed(share: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.where(share > 0.008856, np.cbrt(share), 7.787 * share + 16 / 116)


_BIN_OF_COLOUR = _bin_of_colours()


@dataclass(frozen=True, slots=True)
class ColorDimension:
    """Histogram intersection (Swain and Ballard 1991) of 8x8x8 bins in CIE L*a*b*, 0..1."""

    name: str = "color"
    key: str = "color"
    version: int = VERSIONS["color"]

    @property
    def dtype(self) -> np.dtype[Any]:
        """Shares of the picture's pixels."""
        return np.dtype(np.float16)

    def describe(self, photo: DecodedPhoto) -> Vector:
        """Histogram of the small picture, 512 numbers that add up to 1."""
        height, width = photo.pixels.shape[:2]
        step = max(1, round(max(height, width) / _COUNTED_SIDE))
        few = cv2.resize(photo.pixels, (-(-width // step), -(-height // step)), interpolation=cv2.INTER_NEAREST)
        red, green, blue = np.asarray(few, dtype=np.int32).reshape(-1, 3).T >> (8 - _LEVEL_BITS)
        colours = (red << 2 * _LEVEL_BITS) | (green << _LEVEL_BITS) | blue
        counts = np.bincount(_BIN_OF_COLOUR[colours], minlength=_BINS**3)
        return np.asarray(counts / counts.sum(), dtype=np.float16)

    def compare(self, a: Vector, b: Vector) -> float:
        """Share of the palette that both have in common."""
        common = np.minimum(a, b).sum(dtype=np.float64)
        return float(common / min(a.sum(dtype=np.float64), b.sum(dtype=np.float64)))
