"""A matrix that lays B onto A, spelled out: crop, turn, mirror, scale. Plain arithmetic, so that groups load quickly.

A matrix is six numbers: the place (x, y) of B, in shares of its width and height, is at (m0 x + m1 y + m2,
m3 x + m4 y + m5) of A, in shares of that.
"""

from __future__ import annotations

import math
from typing import TypeAlias

from gallery_dedup.domain import Alignment, Photo

Six: TypeAlias = tuple[float, float, float, float, float, float]

ALL_SHOWN = 0.985
"""Share of the area from which on nothing was cropped or added: registration is exact to a few thousandths."""


def is_whole(matrix: Six) -> bool:
    """Whether B's corners lie on A's in some turn: registration makes such a matrix exact."""
    return all(number in (-1.0, 0.0, 1.0) for number in matrix)


def inverted(matrix: Six) -> Six:
    """What lays A onto B."""
    m0, m1, m2, m3, m4, m5 = matrix
    area = m0 * m4 - m1 * m3
    return (
        m4 / area,
        -m1 / area,
        (m1 * m5 - m4 * m2) / area,
        -m3 / area,
        m0 / area,
        (m3 * m2 - m0 * m5) / area,
    )


def alignment_of(matrix: Six, a: Photo, b: Photo) -> Alignment:
    """Crop, turn, mirror and scale of B against A."""
    m0, m1, m2, m3, m4, m5 = matrix
    across = (m2, m0 + m2, m1 + m2, m0 + m1 + m2)
    down = (m5, m3 + m5, m4 + m5, m3 + m4 + m5)
    p00, p01 = m0 * a.width / b.width, m1 * a.width / b.height
    p10, p11 = m3 * a.height / b.width, m4 * a.height / b.height
    area = p00 * p11 - p01 * p10
    side = -1.0 if area < 0.0 else 1.0
    return Alignment(
        crop=(_share(min(across)), _share(min(down)), _share(max(across)), _share(max(down))),
        rotation=round(math.degrees(math.atan2(p10 - side * p01, side * p00 + p11)), 2) + 0.0,
        mirrored=area < 0.0,
        scale=round(1.0 / math.sqrt(max(abs(area), 1e-12)), 4),
    )


def stretch_of(matrix: Six, a: Photo, b: Photo) -> tuple[float, float] | None:
    """B's pixels for one of A's along A's width and height; None when B's corners do not lie on A's."""
    if not is_whole(matrix):
        return None
    width, height = (b.width, b.height) if matrix[0] else (b.height, b.width)
    return width / a.width, height / a.height


def _share(number: float) -> float:
    return round(min(1.0, max(0.0, number)), 4)
