"""Affine transforms of the plane as float64 arrays of shape (2, 3); plain arithmetic, fast for single ones."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Matrix: TypeAlias = NDArray[np.float64]


def chained(outer: Matrix, inner: Matrix) -> Matrix:
    """First `inner`, then `outer`."""
    result = outer[:, :2] @ inner
    result[:, 2] += outer[:, 2]
    return np.asarray(result, dtype=np.float64)


def inverse(matrix: Matrix) -> Matrix:
    """The transform that takes this one back; its determinant must not be 0."""
    (a, b, c), (d, e, f) = matrix.tolist()
    area = a * e - b * d
    return np.array([[e / area, -b / area, (b * f - e * c) / area], [-d / area, a / area, (d * c - a * f) / area]])


def determinant(matrix: Matrix) -> float:
    """The area, with its sign, to which the transform brings an area of 1."""
    (a, b, *_), (d, e, *_) = matrix.tolist()
    return float(a * e - b * d)


def area_shown(matrix: Matrix) -> float:
    """How much of the unit square, 0..1, the unit square covers that this transform moves.

    Clipped at one side after the other (Sutherland and Hodgman 1974), which also holds where edges lie on each other;
    `cv2.intersectConvexConvex` loses whole corners there.
    """
    (a, b, c), (d, e, f) = matrix.tolist()
    points = [complex(c, f), complex(a + c, d + f), complex(a + b + c, d + e + f), complex(b + c, e + f)]
    for _ in range(4):
        points = _turned_quarter(_left_of_1(points))
    crossed = sum(
        (before.conjugate() * after).imag for before, after in zip(points, points[1:] + points[:1], strict=True)
    )
    return min(1.0, abs(crossed) / 2.0)


def _left_of_1(points: list[complex]) -> list[complex]:
    """The part of a convex polygon whose x is at most 1."""
    kept = []
    for before, after in zip(points[-1:] + points[:-1], points, strict=True):
        if (before.real <= 1.0) != (after.real <= 1.0):
            kept.append(before + (after - before) * ((1.0 - before.real) / (after.real - before.real)))
        if after.real <= 1.0:
            kept.append(after)
    return kept


def _turned_quarter(points: list[complex]) -> list[complex]:
    """Turned about the middle of the unit square by a quarter."""
    return [complex(point.imag, 1.0 - point.real) for point in points]
