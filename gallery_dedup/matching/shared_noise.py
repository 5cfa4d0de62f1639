"""Two photos that show a smooth ground and nothing else: is one a copy of the other, or are they two clear skies?

What tells is their noise: that of a copy is the same, as far as saving left any. Patterns of whole rows and columns
are not asked, as a gradient that is rounded in blocks has the same ones whoever took it.
"""

from __future__ import annotations

import math
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.domain import Photo
from gallery_dedup.errors import ImageError, ImageLost
from gallery_dedup.imaging.decode import decode_picture
from gallery_dedup.imaging.reduced import reduced
from gallery_dedup.matching.full_size import COSINES

Levels: TypeAlias = NDArray[np.uint8]
Numbers: TypeAlias = NDArray[np.float32]

_SIDE = 8
_MOST_PIXELS = 50_000_000
"""Pixels up to which a photo is decoded in its own size, in 150 MB."""
_DOWN, _ACROSS = np.mgrid[0:_SIDE, 0:_SIDE]
_PATTERNS = np.kron(COSINES, COSINES)[((_DOWN > 0) & (_ACROSS > 0) & (_DOWN + _ACROSS < _SIDE)).ravel()]
"""The numbers of the cosine transform that have both rows and columns, but the finest; float32 (numbers, 64)."""
_NOTHING_ADDED = np.empty((0, 0), np.float32)


def fine_in_common(a: Photo, b: Photo) -> float:
    """Correlation of the fine content of two photos of one frame, -1..1, in the size of the smaller one.

    Most of the ways to resize; 0 where one has no fine content or is too large to be looked at. Raises ImageLost.
    """
    small, large = (a, b) if a.pixels <= b.pixels else (b, a)
    if large.pixels > _MOST_PIXELS:
        return 0.0
    pixels_small, pixels_large = _read(small), _read(large)
    height, width = pixels_small.shape[:2]
    fine = _fine(pixels_small)
    if pixels_large.shape == pixels_small.shape:
        return _correlation(fine, _fine(pixels_large))
    size = width, height
    ways = (
        reduced(pixels_large, width=width, height=height),
        np.asarray(cv2.resize(pixels_large, size, interpolation=cv2.INTER_AREA), dtype=np.uint8),
        np.asarray(cv2.resize(pixels_large, size, interpolation=cv2.INTER_LINEAR), dtype=np.uint8),
    )
    return max(_correlation(fine, _fine(pixels)) for pixels in ways)


def _read(photo: Photo) -> Levels:
    try:
        return decode_picture(photo.path)
    except ImageError as error:
        raise ImageLost(str(error), path=photo.path) from error


def _fine(pixels: Levels) -> Numbers:
    """The numbers of _PATTERNS of all whole blocks, float32 of shape (blocks, numbers)."""
    rows, columns = (side // _SIDE for side in pixels.shape[:2])
    grey = cv2.cvtColor(pixels[: rows * _SIDE, : columns * _SIDE], cv2.COLOR_RGB2GRAY)
    blocks = grey.reshape(rows, _SIDE, columns, _SIDE).swapaxes(1, 2).reshape(-1, _SIDE * _SIDE).astype(np.float32)
    return np.asarray(cv2.gemm(blocks, _PATTERNS, 1.0, _NOTHING_ADDED, 0.0, flags=cv2.GEMM_2_T), dtype=np.float32)


def _correlation(a: Numbers, b: Numbers) -> float:
    both = math.sqrt(float(np.square(a).sum(dtype=np.float64)) * float(np.square(b).sum(dtype=np.float64)))
    return float((a * b).sum(dtype=np.float64)) / both if both > 0.0 else 0.0
