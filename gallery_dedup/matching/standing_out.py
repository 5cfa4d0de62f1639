"""Small places where a photo that looks re-saved shows something else: another digit of a time stamp, a spot.

In small pictures such places are gone or drown in what re-saving leaves; in full size they stand out. Saving leaves
differences where the picture is steep, and as strong ones all around; what was drawn differs in one place only.
"""

from __future__ import annotations

from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Levels: TypeAlias = NDArray[np.uint8]

_STROKE = 1.0
"""Sigma in pixels of the smoothing, about half the stroke of small letters: it evens out the ripples of JPEG."""
_AROUND = 24
"""Sigma in pixels of the surroundings whose differences are what saving leaves there."""
_COARSER = 8
"""Pixels a side that are one where surroundings are measured, which takes a fiftieth of the time."""
_ANYWHERE = 4.0
"""Levels that saving leaves in smooth places, whatever its quality."""
_STEEP = 0.25
"""Share of the local rise of levels that saving may leave: a shift of an eighth of a pixel."""
_CELL = np.ones((3, 3), np.uint8)


def standing_out(a: Levels, b: Levels) -> float:
    """How far the place that differs most stands out of what saving leaves there and around it; 0.0 if nothing differs.

    Both are grey, or the same difference of colours, uint8 of one shape (height, width), with the same tones. Levels
    over levels, whatever the size of the place.
    """
    smooth_a, smooth_b = _smoothed(a), _smoothed(b)
    away = cv2.absdiff(smooth_a, smooth_b)
    rows, columns = np.nonzero(away > _ANYWHERE)
    if not len(rows):
        return 0.0
    left = _left_around(np.asarray(cv2.absdiff(a, b), dtype=np.uint8))
    places = rows, columns
    rise = cv2.max(_rise(smooth_a), _rise(smooth_b))[places].astype(np.float32)
    height, width = away.shape
    down, across = (rows * left.shape[0]) // height, (columns * left.shape[1]) // width
    explained = _ANYWHERE + _STEEP * rise + left[down, across]
    return float((away[places] / explained).max())


def _smoothed(grey: Levels) -> Levels:
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), _STROKE, borderType=cv2.BORDER_REFLECT), dtype=np.uint8)


def _rise(levels: Levels) -> Levels:
    """How much the levels rise within a pixel."""
    return np.asarray(cv2.subtract(cv2.dilate(levels, _CELL), cv2.erode(levels, _CELL)), dtype=np.uint8)


def _left_around(away: Levels) -> NDArray[np.float32]:
    """Root mean square of the differences around each cell of _COARSER pixels a side, float32."""
    height, width = away.shape
    size = max(1, width // _COARSER), max(1, height // _COARSER)
    squares = cv2.multiply(away, away, dtype=cv2.CV_32F)
    cells = cv2.resize(squares, size, interpolation=cv2.INTER_AREA)
    around = cv2.GaussianBlur(cells, (0, 0), _AROUND / _COARSER, borderType=cv2.BORDER_REFLECT)
    return np.asarray(np.sqrt(around), dtype=np.float32)
