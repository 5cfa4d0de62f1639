"""The transform that lays one picture onto another, out of their local features."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.affine import Matrix, area_shown, determinant, inverse
from gallery_dedup.dimensions.local_features import STEP, Features
from gallery_dedup.dimensions.quantile import median

Complex: TypeAlias = NDArray[np.complex64]
Flags: TypeAlias = NDArray[np.bool_]

LEAST_INLIERS = 7
"""Features that must agree before a transform is worth looking at."""
_FARTHEST = 80
"""Bits of 256 by which descriptors of one place may differ; unrelated ones differ by 128, the nearest of 400 by 90."""
_TRIED = 64
"""Matches, the nearest ones first, whose transform is tried on all."""
_REFINED = 3
"""Of those the best, which are fitted to what agrees with them."""
_APART = 0.6
"""Difference of similarities, as complex factors, over the other's: 60 % in scale, or 35 degrees. What a feature says
of its own scale and direction is no better."""
_TOLERANCES = (0.05, 0.03, 0.015, 0.012)
"""Distances within which a feature agrees, in shares of the picture's side: first of a guess, then of each fit."""
_AFFINE_FROM = 8
"""Inliers from which on the fit is affine; a similarity before."""
_LEAST_SPREAD = 0.03
"""Four times the spread, squared, across the line through the points over that along it, from which they tell an affine
transform: a line of text does not."""
_SETTLED_INLIERS, _SETTLED_SHARE = 60, 0.5
"""Inliers of the picture as it is, and their share of the matches, with which the mirrored one need not be tried."""
_MOST_STRETCH = 1.6
"""Greatest ratio of the two scales of a transform: 16:9 squeezed to 4:3 is 1.33."""
_ENOUGH_MATCHES = 20.0
"""Matches in the overlap below which their share would say too much."""
_LINE = 0.04
"""Half the width of a line of text, in shares of the smaller picture's side."""

_UNIT_SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)


@dataclass(frozen=True, slots=True)
class Transform:
    """How B lies on A, in upright pictures.

    `matrix` is ((a, b, c), (d, e, f)): the place (x, y) of B, in shares of its width and height, is at
    (a x + b y + c, d x + e y + f) of A, in shares of that. B is A turned by `rotation` degrees counter-clockwise, after
    mirroring left to right where `mirrored`; `scale` is B's pixels for one of A's.
    """

    matrix: tuple[tuple[float, float, float], tuple[float, float, float]]
    size_a: tuple[int, int]
    size_b: tuple[int, int]
    """Width and height of both whole pictures in pixels."""
    inliers: int
    """Features that agree with the transform."""
    agreement: float
    """Their share of the features matched where the pictures overlap, 0..1."""
    beside: int
    """Inliers that lie beside the line on which most may lie, as those of a caption that two photos share do."""
    mirrored: bool
    rotation: float
    scale: float
    crop: tuple[float, float, float, float]
    """Left, top, right, bottom of the part of A that B shows, in shares."""
    shown: float
    """Share of A's area that B shows, 0..1."""
    inside: float
    """Share of B's area that lies on A, 0..1: less where a frame or a bar was added, or where A is a crop of B."""


@dataclass(frozen=True, slots=True, eq=False)
class _Matches:
    """Features that are each other's nearest; positions in pixels of pictures of equal area, as x + iy, B mirrored
    where that is tried. `turn` is the similarity, as a complex factor, from each feature of B to that of A.
    """

    a: Complex
    b: Complex
    turn: Complex


@dataclass(frozen=True, slots=True, eq=False)
class _Fit:
    matrix: Matrix
    """From positions of B, mirrored where that was tried, to those of A: float64 of shape (2, 3)."""
    agreeing: Flags
    inliers: int
    matches: _Matches
    mirrored: bool


def fit_transform(a: Features, b: Features) -> Transform | None:
    """The transform with which most features agree, of both mirrorings; None when too few agree with any.

    Mutual nearest neighbours are matched. Each has a direction and a scale, so each alone gives a similarity; those on
    which most agree are fitted to what agrees, as affine transforms, by least squares. Nothing is drawn by chance.
    """
    if not len(a.x) or not len(b.x):
        return None
    fit = _best_fit(_matched(a, b, mirrored=False), mirrored=False, above=0)
    if fit is None or fit.inliers < max(_SETTLED_INLIERS, _SETTLED_SHARE * len(fit.matches.a)):
        fit = _best_fit(_matched(a, b, mirrored=True), mirrored=True, above=fit.inliers if fit else 0) or fit
    return _transform(fit, a, b) if fit else None


def _side(features: Features) -> tuple[float, float]:
    """Width and height of the picture at an area of 1."""
    ratio = math.sqrt(features.width / features.height)
    return ratio, 1.0 / ratio


def _matched(a: Features, b: Features, *, mirrored: bool) -> _Matches:
    words_b = np.roll(b.words, 2, axis=0) if mirrored else b.words
    distance = _hamming(a.words, words_b)
    nearest_b, nearest_a = distance.argmin(axis=1), distance.argmin(axis=0)
    of_a = np.arange(len(nearest_b))
    nearest = distance[of_a, nearest_b]
    of_a = of_a[(nearest_a[nearest_b] == of_a) & (nearest <= _FARTHEST)]
    of_a = of_a[np.argsort(nearest[of_a], kind="stable")]
    of_b = nearest_b[of_a]
    points_a, points_b = _points(a, of_a), _points(b, of_b)
    angle_b = b.angle[of_b]
    if mirrored:
        points_b, angle_b = -points_b.conj(), np.float32(math.pi) - angle_b
    scale = STEP ** (a.level[of_a].astype(np.float32) - b.level[of_b])
    turn = scale * np.exp(1j * (a.angle[of_a] - angle_b))
    return _Matches(points_a, points_b, turn.astype(np.complex64))


def _points(features: Features, chosen: NDArray[np.int64]) -> Complex:
    width, height = _side(features)
    return np.asarray(features.x[chosen] * width + 1j * features.y[chosen] * height, dtype=np.complex64)


def _hamming(a: NDArray[np.uint64], b: NDArray[np.uint64]) -> NDArray[np.uint16]:
    """Differing bits, uint16 of shape (n, m), of descriptors uint64 of shapes (4, n) and (4, m)."""
    distance = np.zeros((a.shape[1], b.shape[1]), np.uint16)
    for word_a, word_b in zip(a, b, strict=True):
        distance += np.bitwise_count(word_a[:, None] ^ word_b)
    return distance


def _best_fit(matches: _Matches, *, mirrored: bool, above: int) -> _Fit | None:
    """The fit with most inliers, of those with more than `above`."""
    turn = matches.turn[:_TRIED]
    shift = matches.a[:_TRIED] - turn * matches.b[:_TRIED]
    # One row a guess, one column a match.
    away = turn[:, None] * matches.b
    away += shift[:, None]
    away -= matches.a
    alike = _squared(matches.turn - turn[:, None]) < _APART**2 * _squared(turn)[:, None]
    agreeing = alike & (_squared(away) < _TOLERANCES[0] ** 2)
    counts = agreeing.sum(axis=1)
    best: _Fit | None = None
    for guess in np.argsort(-counts, kind="stable")[:_REFINED]:
        # A good guess loses some of what agreed loosely and gains little.
        if counts[guess] <= above:
            break
        fit = _refined(matches, agreeing[guess], alike[guess], mirrored=mirrored)
        if fit and fit.inliers > above:
            best, above = fit, fit.inliers
    return best


def _squared(numbers: Complex) -> NDArray[np.float32]:
    """Squares of the absolute values."""
    return np.asarray(np.square(numbers.real) + np.square(numbers.imag), dtype=np.float32)


def _refined(matches: _Matches, agreeing: Flags, alike: Flags, *, mirrored: bool) -> _Fit | None:
    a, b = matches.a.astype(np.complex128), matches.b.astype(np.complex128)
    conjugate = b.conj()
    for tolerance in _TOLERANCES[1:]:
        if np.count_nonzero(agreeing) < 3:
            return None
        p, q, shift = _least_squares(a[agreeing], b[agreeing])
        away = p * b + q * conjugate
        away += shift
        away -= a
        agreeing = np.asarray(alike & (np.square(away.real) + np.square(away.imag) < tolerance**2), dtype=np.bool_)
    inliers = int(np.count_nonzero(agreeing))
    if inliers < LEAST_INLIERS:
        return None
    p, q, shift = _least_squares(a[agreeing], b[agreeing])
    matrix = np.array([[(p + q).real, (q - p).imag, shift.real], [(p + q).imag, (p - q).real, shift.imag]])
    # The squares of both scales add up to this; their product is the determinant.
    squares, product = float(np.square(matrix[:, :2]).sum()), abs(determinant(matrix))
    if squares > (_MOST_STRETCH + 1.0 / _MOST_STRETCH) * product:
        return None
    return _Fit(matrix, agreeing, inliers, matches, mirrored)


def _least_squares(a: NDArray[np.complex128], b: NDArray[np.complex128]) -> tuple[complex, complex, complex]:
    """The affine transform z -> p z + q conj(z) + shift that lays B nearest to A; a similarity has q = 0."""
    count = len(a)
    middle_a, middle_b = complex(a.sum()) / count, complex(b.sum()) / count
    power = float(np.vdot(b, b).real) - count * abs(middle_b) ** 2
    twice = complex(np.dot(b, b)) - count * middle_b * middle_b
    straight = complex(np.vdot(b, a)) - count * middle_b.conjugate() * middle_a
    crossed = complex(np.dot(b, a)) - count * middle_b * middle_a
    spread = power * power - abs(twice) ** 2
    if count >= _AFFINE_FROM and spread > _LEAST_SPREAD * power * power:
        p = (power * straight - twice.conjugate() * crossed) / spread
        q = (power * crossed - twice * straight) / spread
    else:
        p, q = straight / max(power, 1e-12), 0j
    return p, q, middle_a - p * middle_b - q * middle_b.conjugate()


def _applied(matrix: Matrix, points: Complex) -> NDArray[np.complex128]:
    (a, b, c), (d, e, f) = matrix.tolist()
    return np.asarray(complex(a, d) * points.real + complex(b, e) * points.imag + complex(c, f), dtype=np.complex128)


def _transform(fit: _Fit, a: Features, b: Features) -> Transform:
    size_a, size_b = np.array(_side(a)), np.array(_side(b))
    shares = fit.matrix / size_a[:, None]
    shares[:, :2] *= size_b
    if fit.mirrored:
        shares[:, 0] *= -1.0
    return transform_of(
        shares,
        size_a=(a.width, a.height),
        size_b=(b.width, b.height),
        inliers=fit.inliers,
        agreement=_agreement(fit, shares, size_a=size_a, size_b=size_b),
        beside=_beside(fit, shares),
    )


def moved(transform: Transform, matrix: Matrix) -> Transform:
    """The same transform with another matrix, float64 of shape (2, 3), and with all that follows from the matrix."""
    return transform_of(
        matrix,
        size_a=transform.size_a,
        size_b=transform.size_b,
        inliers=transform.inliers,
        agreement=transform.agreement,
        beside=transform.beside,
    )


def transform_of(
    shares: Matrix,
    *,
    size_a: tuple[int, int],
    size_b: tuple[int, int],
    inliers: int,
    agreement: float,
    beside: int,
) -> Transform:
    """The transform of a matrix, float64 of shape (2, 3), between pictures of these widths and heights in pixels."""
    (a, b, c), (d, e, f) = shares.tolist()
    (width_a, height_a), (width_b, height_b) = size_a, size_b
    across, tilted_x = a * width_a / width_b, b * width_a / height_b
    tilted_y, down = d * height_a / width_b, e * height_a / height_b
    area = across * down - tilted_x * tilted_y
    side = -1.0 if area < 0.0 else 1.0
    corners = _corners(shares)
    overlap = area_shown(shares)
    left, top = (min(1.0, max(0.0, least)) for least in corners.min(axis=0).tolist())
    right, bottom = (min(1.0, max(0.0, most)) for most in corners.max(axis=0).tolist())
    return Transform(
        matrix=((a, b, c), (d, e, f)),
        size_a=size_a,
        size_b=size_b,
        inliers=inliers,
        agreement=agreement,
        beside=beside,
        mirrored=area < 0.0,
        rotation=math.degrees(math.atan2(tilted_y - side * tilted_x, side * across + down)),
        scale=1.0 / math.sqrt(max(abs(area), 1e-12)),
        crop=(left, top, right, bottom),
        shown=overlap,
        inside=min(overlap / max(abs(a * e - b * d), 1e-12), 1.0),
    )


def _corners(shares: Matrix) -> Matrix:
    """Where B's corners lie on A, float64 of shape (4, 2), in shares."""
    return np.asarray(_UNIT_SQUARE @ shares[:, :2].T + shares[:, 2], dtype=np.float64)


def _agreement(fit: _Fit, shares: Matrix, *, size_a: Matrix, size_b: Matrix) -> float:
    """Agreeing share of the matches of which one lies where the other picture shows that place too."""
    points_b = fit.matches.b if not fit.mirrored else -fit.matches.b.conj()
    on_a = _applied(shares, _shares(points_b, size_b))
    on_b = _applied(inverse(shares), _shares(fit.matches.a, size_a))
    common = _within(on_a) & _within(on_b)
    return fit.inliers / max(float(np.count_nonzero(common | fit.agreeing)), _ENOUGH_MATCHES)


def _shares(points: Complex, size: Matrix) -> Complex:
    return np.asarray(points.real / size[0] + 1j * points.imag / size[1], dtype=np.complex64)


def _within(points: NDArray[np.complex128]) -> Flags:
    """Which points lie in the unit square."""
    from_middle = np.maximum(np.abs(points.real - 0.5), np.abs(points.imag - 0.5))
    return np.asarray(from_middle <= 0.5, dtype=np.bool_)


def _beside(fit: _Fit, shares: Matrix) -> int:
    points = fit.matches.a[fit.agreeing].astype(np.complex128)
    from_middle = points - points.mean()
    # Half the angle of the sum of squares is that of the line along which the points lie.
    along = 0.5 * np.angle(np.dot(from_middle, from_middle))
    aside = (points * complex(math.cos(along), -math.sin(along))).imag
    side = math.sqrt(min(1.0, abs(determinant(shares))))
    ways = points.real, points.imag, aside
    return min(int(np.count_nonzero(np.abs(way - median(way)) > _LINE * side)) for way in ways)
