"""The canvas on which two pictures are drawn, one laid onto the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.affine import Matrix, chained, inverse

Bytes: TypeAlias = NDArray[np.uint8]
Flags: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Canvas:
    """`to_a` and `to_b` (float64, 2 by 3) take places of the canvas, in pixels, to shares of A and B."""

    width: int
    height: int
    to_a: Matrix
    to_b: Matrix
    scale_a: float
    scale_b: float
    """Pixels of the canvas for one of A's and one of B's."""

    def drawn(self, picture: Bytes, places: Matrix, *, border: int = cv2.BORDER_REPLICATE) -> Bytes:
        """The picture as it lies on the canvas, uint8, by what takes places of the canvas to shares of it."""
        height, width = picture.shape[:2]
        pixels = places * np.array([[width], [height]])
        # Places count from the corner of the first pixel, OpenCV counts from its middle.
        pixels[:, 2] += pixels[:, :2] @ (0.5, 0.5) - 0.5
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        drawn = cv2.warpAffine(picture, pixels, (self.width, self.height), flags=flags, borderMode=border)
        return np.asarray(drawn, dtype=np.uint8)

    def shared(self, b: Bytes, *, above: int) -> Flags:
        """Where B has pixels: those that it covers by more than `above` of 255."""
        full = np.full(b.shape[:2], 255, np.uint8)
        return np.asarray(self.drawn(full, self.to_b, border=cv2.BORDER_CONSTANT) > above, dtype=np.bool_)


def canvas_over(
    part: tuple[float, float, float, float], matrix: Matrix, *, width: int, height: int, scale: float, finer: float
) -> Canvas:
    """The canvas over the `part` of A (left, top, right, bottom, in shares), onto which `matrix` lays B.

    `scale` is its pixels for one of A's; `finer` is B's pixels for one of A's.
    """
    left, top, right, bottom = part
    to_a = np.array([[(right - left) / width, 0.0, left], [0.0, (bottom - top) / height, top]])
    return Canvas(width, height, to_a, chained(inverse(matrix), to_a), scale, min(1.0, scale / finer))
