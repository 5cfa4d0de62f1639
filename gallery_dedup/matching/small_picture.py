"""The small picture of a content, and what comparing computes of it alone: once, for all pairs that it is in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.grey import grey_of
from gallery_dedup.dimensions.structure import Moments, moments_of
from gallery_dedup.dimensions.turns import turned

Bytes: TypeAlias = NDArray[np.uint8]
Picture: TypeAlias = NDArray[np.float32]

_SMOOTHING = 1.0
"""Sigma in pixels that takes off coding noise before differences are looked at."""
_TONE_CELL = 4
"""Side in pixels of the cells whose mean colours are compared for tone."""
_SCENE_SIDE = 160
"""Long side in pixels of the scene."""
_NEAR = 9
_FORMS = 36.0
"""Side in pixels of a place, and the variance of grey levels above which there is something in it."""
_QUANTILES = np.linspace(0.0, 1.0, 33)
_AROUND = np.ones((3, 3), np.uint8)

# Every worker thread measures a pair of its own; threads inside OpenCV would only get in their way.
cv2.setNumThreads(1)


@dataclass(frozen=True, eq=False)
class View:
    """RGB uint8 pixels (height, width, 3) in one size and turn; what is asked of them is computed once."""

    pixels: Bytes

    @cached_property
    def grey(self) -> Bytes:
        """Grey levels, uint8 (height, width)."""
        return grey_of(self.pixels)

    @cached_property
    def moments(self) -> Moments:
        """What SSIM needs of the grey picture."""
        return moments_of(self.grey)

    @cached_property
    def detail(self) -> float:
        """Fine contrast: mean absolute difference of the grey picture to itself smoothed, in levels."""
        return float(cv2.mean(cv2.absdiff(self.grey, _smoothed(self.grey)))[0])

    @cached_property
    def smoothed(self) -> Bytes:
        """The pixels without coding noise."""
        return _smoothed(self.pixels)

    @cached_property
    def smoothed_grey(self) -> Bytes:
        """The grey levels of the smoothed pixels."""
        return grey_of(self.smoothed)

    @cached_property
    def textured(self) -> float:
        """Share of the places around which grey levels vary by more than a gradient does, 0..1."""
        grey = self.smoothed_grey.astype(np.float32)
        mean, squares = (cv2.blur(one, (_NEAR, _NEAR)) for one in (grey, grey * grey))
        return float((squares - mean * mean > _FORMS).mean())

    @cached_property
    def steepness(self) -> Picture:
        """Steepest change of the smoothed grey picture next to each place, levels by pixel, float32 (height, width)."""
        grey = self.smoothed_grey
        across, down = cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=0.125), cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=0.125)
        return np.asarray(cv2.dilate(cv2.magnitude(across, down), _AROUND), dtype=np.float32)

    @cached_property
    def tones(self) -> NDArray[np.float64]:
        """33 quantiles of the smoothed grey levels, from the darkest to the brightest."""
        counts = cv2.calcHist([self.smoothed_grey], [0], None, [256], [0, 256]).ravel().astype(np.int64).cumsum()
        return np.asarray(np.searchsorted(counts, _QUANTILES * counts[-1]), dtype=np.float64)

    @cached_property
    def cells(self) -> Picture:
        """Mean colours of cells of the smoothed pixels, float32 (rows, columns, 3)."""
        height, width = self.smoothed.shape[:2]
        size = max(1, width // _TONE_CELL), max(1, height // _TONE_CELL)
        return np.asarray(cv2.resize(self.smoothed, size, interpolation=cv2.INTER_AREA), dtype=np.float32)

    @cached_property
    def colourfulness(self) -> float:
        """Mean difference of the strongest to the weakest channel of the cells, in levels."""
        red, green, blue = cv2.split(self.cells)
        most, least = cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green), blue)
        return float(cv2.mean(cv2.subtract(most, least))[0])


@dataclass(frozen=True, slots=True, eq=False)
class SmallPicture:
    """A content's small picture, RGB uint8 of shape (height, width, 3), and the size of the whole upright picture.

    `scene` is the same, reduced to a long side of 160: fine grain is gone there, forms are not. What was computed of
    either stays with it, up to about 2 MB.
    """

    view: View
    scene: View
    width: int
    height: int

    @property
    def pixels(self) -> Bytes:
        """The small picture as it is."""
        return self.view.pixels


def small_picture(pixels: Bytes, *, width: int, height: int) -> SmallPicture:
    """A small picture with its scene; `width` and `height` are those of the whole picture."""
    share = _SCENE_SIDE / max(pixels.shape)
    scene = pixels
    if share < 1.0:
        scene = _resized(scene, max(1, round(pixels.shape[1] * share)), max(1, round(pixels.shape[0] * share)))
    return SmallPicture(View(pixels), View(scene), width, height)


def laid_over(a: View, b: View, *, turn: int) -> tuple[View, View]:
    """Both in one size, the smaller one's for each side, B turned; a view that is so already is that view itself."""
    pixels_b = b.pixels if turn == 0 else np.ascontiguousarray(turned(b.pixels, turn))
    height, width = (min(size) for size in zip(a.pixels.shape[:2], pixels_b.shape[:2], strict=True))
    laid_a, laid_b = _resized(a.pixels, width, height), _resized(pixels_b, width, height)
    return a if laid_a is a.pixels else View(laid_a), b if laid_b is b.pixels else View(laid_b)


def _resized(picture: Bytes, width: int, height: int) -> Bytes:
    if picture.shape[:2] == (height, width):
        return picture
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _smoothed(pixels: Bytes) -> Bytes:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), _SMOOTHING, borderType=cv2.BORDER_REFLECT), dtype=np.uint8)
