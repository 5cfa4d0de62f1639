"""Local features of a picture: corners on several scales, each with a binary descriptor that can be mirrored.

Corners are those of Harris and Stephens (1988), spread over a grid so that a caption does not take all of them. Their
direction is that of the gradient of the smoothed surroundings, and 256 comparisons of two smoothed pixels each describe
them, turned along: steered BRIEF as in ORB (Rublee et al. 2011). The comparisons come in twins, one mirrored at the
direction of the corner, so the descriptor of the mirrored picture is this one with its halves exchanged.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Bytes: TypeAlias = NDArray[np.uint8]
Reals: TypeAlias = NDArray[np.float32]
Integers: TypeAlias = NDArray[np.int64]

FEATURES = 400
"""Features of one picture at most; comparing two takes time by the square of it."""
_AREA = 100_000
"""Pixels at which every picture is looked at, enlarged where it has fewer: different sizes meet on one scale."""
STEP = 2.0 ** (1.0 / 3.0)
"""Every level of the pyramid is smaller than the one before by this factor."""
_LEVELS = 7
_RADIUS = 15
"""Pixels around a corner that are compared."""
_MARGIN = 16
_CELLS = 8
"""Cells of the grid, each way, that share the features of a level among them."""
_HARRIS = 0.04
_WINDOW = (5, 5)
_LEAST_CORNER = 10.0
"""Response below which there is nothing but coding noise."""
_SMOOTHING = 1.6
_SURROUNDINGS = (11, 11)
_DIRECTIONS = 64
_HEADER = 8
"""Bytes in front: width and height of the whole picture."""
_WORDS = 4
_FEATURE_BYTES = 2 + 2 + 1 + 1 + 8 * _WORDS
_KERNEL = np.ones((3, 3), np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """Local features of one picture of `width` by `height` pixels.

    `x` and `y` (float32, n) are in shares of width and height, `angle` (float32, n) is in radians from the x to the
    y axis, `level` (uint8, n) says that a feature is `STEP ** level` times as large as the smallest ones. `words`
    (uint64, 4 by n) are the descriptors; compare them by Hamming distance.
    """

    width: int
    height: int
    x: Reals
    y: Reals
    angle: Reals
    level: Bytes
    words: NDArray[np.uint64]


def find_features(pixels: Bytes, *, width: int, height: int) -> Features:
    """Features of RGB pixels (height, width, 3), a reduction of an upright picture of `width` by `height`."""
    grey = _common_scale(np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8))
    sizes = _level_sizes(grey)
    if not sizes:
        return _no_features(width, height)
    # All levels lie below each other in one array, so that one look-up with one stride describes all corners.
    smooth = np.zeros((sum(size[1] for size in sizes) + 1, grey.shape[1]), np.uint8)
    soft = np.zeros_like(smooth)
    places, points, levels = [], [], []
    top = 0
    for number, (across, down) in enumerate(sizes):
        if number:
            grey = np.asarray(cv2.resize(grey, (across, down), interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
        band = smooth[top : top + down, :across]
        band[:] = cv2.GaussianBlur(grey, (0, 0), _SMOOTHING)
        soft[top : top + down, :across] = cv2.blur(cv2.blur(band, _SURROUNDINGS), _SURROUNDINGS)
        x, y, shares = _corners(grey, quota=_quota(number, len(sizes)))
        places.append((y + top) * smooth.shape[1] + x)
        points.append(shares)
        levels.append(np.full(len(x), number, np.uint8))
        top += down
    place = np.concatenate(places)
    angle = _angles(soft, place)
    x_shares, y_shares = np.concatenate(points, axis=1)
    return Features(width, height, x_shares, y_shares, angle, np.concatenate(levels), _described(smooth, place, angle))


def pack_features(features: Features) -> Bytes:
    """Features as bytes, at most 16 kB: descriptors, x, y, angles and levels each in a row, the lowest byte first."""
    steps = np.rint(features.angle * (256.0 / math.tau)).astype(np.int64) % 256
    parts = (
        np.array([features.width, features.height], "<u4"),
        features.words.astype("<u8"),
        *(np.rint(np.clip(share, 0.0, 1.0) * 65535.0).astype("<u2") for share in (features.x, features.y)),
        steps.astype(np.uint8),
        features.level,
    )
    return np.concatenate([part.ravel().view(np.uint8) for part in parts])


def unpack_features(vector: Bytes) -> Features:
    """The features that `pack_features` packed, positions to 1 / 65,535 and angles to 1.4 degrees."""
    count = (len(vector) - _HEADER) // _FEATURE_BYTES
    width, height = (int(side) for side in vector[:_HEADER].view("<u4"))
    end = _HEADER + 8 * _WORDS * count
    words = np.ascontiguousarray(vector[_HEADER:end]).view("<u8").reshape(_WORDS, count).astype(np.uint64, copy=False)
    shares = np.ascontiguousarray(vector[end : end + 4 * count]).view("<u2").reshape(2, count)
    x, y = shares.astype(np.float32) / np.float32(65535.0)
    angle, level = vector[end + 4 * count :].reshape(2, count)
    return Features(width, height, x, y, angle.astype(np.float32) * np.float32(math.tau / 256.0), level, words)


def _no_features(width: int, height: int) -> Features:
    none = np.zeros(0, np.float32)
    return Features(width, height, none, none, none, np.zeros(0, np.uint8), np.zeros((_WORDS, 0), np.uint64))


def _common_scale(grey: Bytes) -> Bytes:
    height, width = grey.shape
    share = math.sqrt(_AREA / (width * height))
    size = max(1, round(width * share)), max(1, round(height * share))
    kind = cv2.INTER_AREA if share < 1.0 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(grey, size, interpolation=kind), dtype=np.uint8)


def _level_sizes(grey: Bytes) -> list[tuple[int, int]]:
    height, width = grey.shape
    sizes = [(round(width / STEP**level), round(height / STEP**level)) for level in range(_LEVELS)]
    return [size for size in sizes if min(size) > 2 * _MARGIN + _CELLS]


def _quota(level: int, levels: int) -> int:
    """Features of a level: in proportion to its side, so that large forms, which shrinking leaves, get their share."""
    shares = [STEP**-number for number in range(levels)]
    return int(FEATURES * shares[level] / sum(shares))


def _corners(grey: Bytes, *, quota: int) -> tuple[Integers, Integers, Reals]:
    """Pixels x and y of the best corners of one level, and their positions, float32 of shape (2, n), in shares."""
    height, width = grey.shape
    response = _harris(grey)
    inner = slice(_MARGIN, height - _MARGIN), slice(_MARGIN, width - _MARGIN)
    peak = (response == cv2.dilate(response, _KERNEL)) & (response > _LEAST_CORNER)
    y, x = np.divmod(np.flatnonzero(peak[inner]), width - 2 * _MARGIN)
    x, y = x + _MARGIN, y + _MARGIN
    chosen = _spread_out(response[y, x], y * _CELLS // height * _CELLS + x * _CELLS // width, quota=quota)
    x, y = x[chosen], y[chosen]
    value = response[y, x]
    across = _vertex(response[y, x - 1], value, response[y, x + 1])
    down = _vertex(response[y - 1, x], value, response[y + 1, x])
    shares = np.stack([(x + across + 0.5) / width, (y + down + 0.5) / height])
    return x, y, shares.astype(np.float32)


def _harris(grey: Bytes) -> Reals:
    """Response of the corner detector; several times as fast as OpenCV's own for pictures of this size."""
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=0.125)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=0.125)
    xx, yy, xy = (
        cv2.GaussianBlur(cv2.multiply(one, other), _WINDOW, 0)
        for one, other in ((across, across), (down, down), (across, down))
    )
    determinant = cv2.subtract(cv2.multiply(xx, yy), cv2.multiply(xy, xy))
    trace = cv2.add(xx, yy)
    return np.asarray(cv2.subtract(determinant, cv2.multiply(trace, trace, scale=_HARRIS)), dtype=np.float32)


def _spread_out(response: Reals, cell: Integers, *, quota: int) -> Integers:
    """Rows of the best of every cell first, then the second best, and so on."""
    order = np.lexsort((-response, cell))
    sorted_cells = cell[order]
    begins = np.searchsorted(sorted_cells, sorted_cells)
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order)) - begins
    return np.lexsort((-response, rank))[:quota]


def _vertex(before: Reals, value: Reals, after: Reals) -> Reals:
    """Where between -0.5 and 0.5 the parabola through three values of a peak is highest."""
    curvature = np.minimum(before + after - 2.0 * value, -1e-9)
    return np.asarray(np.clip(0.5 * (before - after) / curvature, -0.5, 0.5), dtype=np.float32)


def _angles(soft: Bytes, place: Integers) -> Reals:
    flat, stride = soft.ravel(), soft.shape[1]
    across = flat[place + 2].astype(np.float32) - flat[place - 2]
    down = flat[place + 2 * stride].astype(np.float32) - flat[place - 2 * stride]
    return np.asarray(np.arctan2(down, across), dtype=np.float32)


def _described(smooth: Bytes, place: Integers, angle: Reals) -> NDArray[np.uint64]:
    direction = np.rint(angle * (_DIRECTIONS / math.tau)).astype(np.int64) % _DIRECTIONS
    flat, stride = smooth.ravel(), smooth.shape[1]
    first, second = (
        np.take(flat, np.take(x + stride * y, direction, axis=0) + place[:, None]) for x, y in _comparisons()
    )
    bits = np.packbits(first < second, axis=1)
    return np.ascontiguousarray(bits.view("<u8").T).astype(np.uint64, copy=False)


@functools.cache
def _comparisons() -> Integers:
    """Offsets that are compared, int64 of shape (2 pixels, x and y, directions, 256).

    Both pixels of a comparison are normally distributed about the corner, as in BRIEF (Calonder et al. 2010), at least
    four pixels apart. A Halton sequence draws them, so that they are the same everywhere and fill the space evenly.
    """
    normal = NormalDist(0.0, _RADIUS / 2.2)
    drawn: list[tuple[float, ...]] = []
    number = 20
    while len(drawn) < 32 * _WORDS:
        number += 1
        pair = tuple(normal.inv_cdf(_halton(number, base)) for base in (2, 3, 5, 7))
        reach = max(math.hypot(pair[0], pair[1]), math.hypot(pair[2], pair[3]))
        if reach <= _RADIUS - 0.8 and math.hypot(pair[0] - pair[2], pair[1] - pair[3]) >= 4.0:
            drawn.append(pair)
    pattern = np.array(drawn)
    pattern = np.concatenate([pattern, pattern * (1.0, -1.0, 1.0, -1.0)])
    turn = np.arange(_DIRECTIONS)[:, None] * (math.tau / _DIRECTIONS)
    cosine, sine = np.cos(turn), np.sin(turn)
    pixels = (pattern[:, 0], pattern[:, 1]), (pattern[:, 2], pattern[:, 3])
    return np.array([np.rint((cosine * x - sine * y, sine * x + cosine * y)) for x, y in pixels], np.int64)


def _halton(number: int, base: int) -> float:
    """Member of the van der Corput sequence of a base, between 0 and 1 (Halton 1960)."""
    share, value = 1.0, 0.0
    while number:
        share /= base
        number, digit = divmod(number, base)
        value += digit * share
    return value
