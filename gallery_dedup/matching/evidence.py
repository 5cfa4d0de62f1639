"""Two small pictures compared: B laid onto A, tones matched, and what is left measured."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.structure import structural_similarity
from gallery_dedup.dimensions.turns import turned
from gallery_dedup.domain import Evidence
from gallery_dedup.matching.relations import OTHER_TONE, RESAVED_SATURATION

Bytes: TypeAlias = NDArray[np.uint8]
Picture: TypeAlias = NDArray[np.float32]

_SMOOTHING = 1.0
"""Sigma in pixels that takes off coding noise before differences are looked at."""
_SPREAD = 1.5
"""Sigma in pixels over which a difference is spread, about the stroke of small text."""
_TONE_CELL = 4
"""Side in pixels of a scene of the cells whose mean colours are compared for tone."""
_SCENE_SIDE = 160
"""Long side in pixels of the scene."""
_NEIGHBOURHOOD = 9
"""Side in pixels of the window in which they are correlated."""
_TEXTURE = 36.0
"""Variance of grey levels above which a place has texture enough to be correlated."""
_ENOUGH_TEXTURE = 0.05
"""Share of the picture below which its textured places alone do not stand for it."""
_QUANTILES = np.linspace(0.0, 1.0, 33)
_SAMPLED = 3
"""Every how manieth row and column counts where quantiles are taken."""
_CODING_NOISE = 2.0
"""Grey levels of difference that any re-saving leaves, even where nothing is."""

# Every worker thread measures a pair of its own; threads inside OpenCV would only get in their way.
cv2.setNumThreads(1)


@dataclass(frozen=True, slots=True)
class SmallPicture:
    """A content's small picture, RGB uint8 of shape (height, width, 3), and the size of the whole upright picture.

    `scene` is the same, reduced to a long side of 160: fine grain is gone there, forms are not.
    """

    pixels: Bytes
    scene: Bytes
    width: int
    height: int


def small_picture(pixels: Bytes, *, width: int, height: int) -> SmallPicture:
    """A small picture with its scene; `width` and `height` are those of the whole picture."""
    share = _SCENE_SIDE / max(pixels.shape)
    scene = pixels
    if share < 1.0:
        scene = _resized(scene, max(1, round(pixels.shape[1] * share)), max(1, round(pixels.shape[0] * share)))
    return SmallPicture(pixels, scene, width, height)


def measure(a: SmallPicture, b: SmallPicture, *, turn: int) -> Evidence:
    """Compare two small pictures with B turned onto A; sizes may differ, the smaller one's is used for both.

    What only a re-saved copy is asked, overlay and detail, is measured only where turn and tones leave that open.
    """
    scene_a, scene_b = (_smoothed(scene) for scene in laid_over(a.scene, b.scene, turn=turn))
    cells_a, cells_b = _cells(scene_a), _cells(scene_b)
    tone = float(np.abs(cells_a - cells_b).mean())
    saturation = _ratio(_colourfulness(cells_b), _colourfulness(cells_a))
    recoloured = tone > OTHER_TONE or not RESAVED_SATURATION[0] <= saturation <= RESAVED_SATURATION[1]
    overlay, detail = (None, None) if turn or recoloured else _fine(a.pixels, b.pixels)
    return Evidence(
        turn=turn,
        stretch=_stretch(a, b, turn=turn),
        agreement=_agreement(_grey(scene_a), _grey(scene_b)),
        overlay=overlay,
        tone=tone,
        brightness=float((cells_b - cells_a).mean()),
        saturation=saturation,
        detail=detail,
    )


def structure(a: SmallPicture, b: SmallPicture, *, turn: int) -> float | None:
    """SSIM of the grey small pictures with B turned onto A."""
    pixels_a, pixels_b = laid_over(a.pixels, b.pixels, turn=turn)
    return structural_similarity(_grey(pixels_a), _grey(pixels_b))


def largest_difference(a: SmallPicture, b: SmallPicture) -> int:
    """The most by which a channel of a pixel differs, 0..255; both have the same size."""
    return int(cv2.absdiff(a.pixels, b.pixels).max())


def laid_over(a: Bytes, b: Bytes, *, turn: int) -> tuple[Bytes, Bytes]:
    """Both pictures in one size, B turned."""
    b = np.ascontiguousarray(turned(b, turn))
    height, width = (min(size) for size in zip(a.shape[:2], b.shape[:2], strict=True))
    return _resized(a, width, height), _resized(b, width, height)


def _fine(a: Bytes, b: Bytes) -> tuple[float, float]:
    """Overlay, and detail of B over that of A."""
    a, b = laid_over(a, b, turn=0)
    return _overlay(_smoothed(a), _smoothed(b)), _ratio(_detail(_grey(b)), _detail(_grey(a)))


def _resized(picture: Bytes, width: int, height: int) -> Bytes:
    if picture.shape[:2] == (height, width):
        return picture
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _stretch(a: SmallPicture, b: SmallPicture, *, turn: int) -> float:
    width, height = (b.height, b.width) if turn & 4 else (b.width, b.height)
    return math.log(width / height) - math.log(a.width / a.height)


def _grey(pixels: Bytes) -> Bytes:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def _smoothed(pixels: Bytes) -> Bytes:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), _SMOOTHING, borderType=cv2.BORDER_REFLECT), dtype=np.uint8)


def _cells(pixels: Bytes) -> Picture:
    """Mean colours of cells, float32 of shape (rows, columns, 3)."""
    size = max(1, pixels.shape[1] // _TONE_CELL), max(1, pixels.shape[0] // _TONE_CELL)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.float32)


def _tones_matched(a: Bytes, b: Bytes) -> Picture:
    """B with the tones of A: equal quantiles fall on each other; beyond the ends tones shift along."""
    levels_a, levels_b = _quantiles(a), _quantiles(b)
    levels_b = levels_b + np.arange(len(levels_b)) * 1e-4  # np.interp needs them to grow
    tones = np.interp(np.arange(256), levels_b, levels_a).astype(np.float32)
    return np.asarray(cv2.LUT(b, tones), dtype=np.float32)


def _quantiles(grey: Bytes) -> NDArray[np.float64]:
    counts = np.bincount(grey.ravel(), minlength=256).cumsum()
    return np.asarray(np.searchsorted(counts, _QUANTILES * counts[-1]), dtype=np.float64)


def _agreement(grey_a: Bytes, grey_b: Bytes) -> float:
    """Median of the local normalised correlation over places with texture in either picture.

    Where hardly anything has texture, the correlation of the whole pictures must be as high; 0 when one is blank.
    """
    a, b = grey_a.astype(np.float32), _tones_matched(grey_a, grey_b)
    mean_a, mean_b = _mean(a), _mean(b)
    variance_a, variance_b = _mean(a * a) - mean_a * mean_a, _mean(b * b) - mean_b * mean_b
    covariance = _mean(a * b) - mean_a * mean_b
    textured = np.maximum(variance_a, variance_b) > _TEXTURE
    if textured.mean() < _ENOUGH_TEXTURE:
        whole = float(np.corrcoef(a.ravel(), b.ravel())[0, 1]) if min(a.std(), b.std()) > 1 else 0.0
        if not textured.any():
            return whole
    else:
        whole = 1.0
    spread = np.sqrt((variance_a[textured] + _CODING_NOISE**2) * (variance_b[textured] + _CODING_NOISE**2))
    return min(whole, float(np.median(covariance[textured] / spread)))


def _mean(picture: Picture) -> Picture:
    window = (_NEIGHBOURHOOD, _NEIGHBOURHOOD)
    return np.asarray(cv2.blur(picture, window, borderType=cv2.BORDER_REFLECT), dtype=np.float32)


def _overlay(a: Bytes, b: Bytes) -> float:
    """Greatest local difference over what coding noise and a shift of half a pixel would explain in that place."""
    red, green, blue = cv2.split(cv2.absdiff(a, b))
    local = _spread(np.asarray(cv2.max(cv2.max(red, green), blue), dtype=np.float32))
    edges = np.maximum(_gradient(_grey(a)), _gradient(_grey(b)))
    reach = _spread(np.asarray(cv2.dilate(edges, np.ones((3, 3), np.uint8)), dtype=np.float32))
    return float((local / (_CODING_NOISE + 0.5 * reach + np.median(local[::_SAMPLED, ::_SAMPLED]))).max())


def _spread(picture: Picture) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), _SPREAD, borderType=cv2.BORDER_REFLECT), dtype=np.float32)


def _gradient(grey: Bytes) -> Picture:
    across, down = cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=0.125), cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=0.125)
    return np.asarray(cv2.magnitude(across, down), dtype=np.float32)


def _colourfulness(cells: Picture) -> float:
    return float((cells.max(axis=2) - cells.min(axis=2)).mean())


def _detail(grey: Bytes) -> float:
    """Mean absolute difference to the smoothed picture, in grey levels."""
    return float(cv2.mean(cv2.absdiff(grey, _smoothed(grey)))[0])


def _ratio(part: float, whole: float) -> float:
    """A quotient that stays near 1 where both are next to nothing."""
    return (part + 0.5) / (whole + 0.5)
