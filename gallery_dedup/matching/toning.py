"""How the tones of one photo lie beside those of another of the same frame: contrast, strength and tint of colours.

Re-saving moves single places both ways and leaves these as they were; who changes a photo on purpose changes them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Picture: TypeAlias = NDArray[np.float32]

_YCBCR = np.array(
    [[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]],
    np.float32,
)
"""Luminance, blue and red difference of red, green and blue (ITU-R BT.601, as JPEG has them)."""
_CLIPPED = (8.0, 247.0)
"""Luminance beyond which what was cut off no longer follows the contrast."""
_FEWEST = 50
_LEAST_SPREAD = 10.0
"""Standard deviation of luminance below which there is no contrast to speak of."""
_LEAST_COLOUR = 5.0
"""Root mean square of the colour differences below which there are no colours to speak of."""


@dataclass(frozen=True, slots=True)
class Toning:
    """B's contrast and strength of colours over A's, 1.0 where there is too little of it; and its mean tint less A's.

    `blue` and `red` are differences of the mean colour differences in levels, -128..128.
    """

    contrast: float
    strength: float
    blue: float
    red: float


def toning_between(a: Picture, b: Picture) -> Toning:
    """The toning of mean colours of cells, RGB float32 of one shape (rows, columns, 3), 0..255."""
    (grey_a, *colours_a), (grey_b, *colours_b) = _planes(a), _planes(b)
    least, most = cv2.min(grey_a, grey_b), cv2.max(grey_a, grey_b)
    within = (least > _CLIPPED[0]) & (most < _CLIPPED[1])
    if int(within.sum()) < _FEWEST:
        within[:] = True
    spread_a, spread_b = float(grey_a[within].std()), float(grey_b[within].std())
    strength_a, strength_b = _strength(*colours_a), _strength(*colours_b)
    blue, red = (float((of_b - of_a).mean()) for of_a, of_b in zip(colours_a, colours_b, strict=True))
    return Toning(
        contrast=spread_b / spread_a if min(spread_a, spread_b) > _LEAST_SPREAD else 1.0,
        strength=strength_b / strength_a if min(strength_a, strength_b) > _LEAST_COLOUR else 1.0,
        blue=blue,
        red=red,
    )


def _planes(cells: Picture) -> list[Picture]:
    planes = cv2.split(cv2.transform(cells, _YCBCR))
    return [np.asarray(plane, dtype=np.float32) for plane in planes]


def _strength(blue: Picture, red: Picture) -> float:
    return float(np.sqrt(np.square(blue).mean() + np.square(red).mean()))
