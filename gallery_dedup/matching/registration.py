"""B laid onto A: the transform of the features made exact on the small pictures, and both brought onto one canvas."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.affine import chained, determinant, inverse
from gallery_dedup.dimensions.grey import grey_of
from gallery_dedup.dimensions.quantile import median
from gallery_dedup.dimensions.transform import Transform, moved
from gallery_dedup.matching.canvas import Bytes, Canvas, Flags, canvas_over

Picture: TypeAlias = NDArray[np.float32]

CANVAS_SIDE = 224
"""Longest side of the canvas in pixels; it is smaller where one picture has no more to show."""
_SAMPLED = 0.7
"""Pixels of the canvas for one of the coarser picture. Both are smoothed and sampled then, so that both are as sharp:
fine detail of resized crops agrees by 0.99 at this scale, by 0.88 at the full one."""
_LEAST_SIDE = 16
_LEAST_AREA = 400
WHOLE_FRAME = 0.004
"""Share of the sides by which corners may lie off A's for B to show just A's frame. 99 % of the copies that show all of
A lie within 0.0026, hand-held bursts 0.0074 and more off, focus stacks, whose frame breathes, 0.0045 and more."""
_SAME_PIXEL = 0.5
"""Pixels of the smaller picture within which its corners cannot be told apart."""
_ROUNDS = 6
_SMOOTHING = 1.0
_LEVELS = 32
"""Steps of grey for which the tones of B are matched to those of A."""
_CLIPPED = (4, 251)
"""Levels outside of which a picture may be cut off and says nothing of where things are."""
_USED = 6000
"""Pixels with the steepest tones that the alignment looks at."""
_SETTLED = 0.03
"""Pixels of movement below which the alignment has settled."""
_RIM = np.ones((7, 7), np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class Overlap:
    """The part of A that B shows, of both: grey uint8 of shape (height, width), B with its own tones.

    `shared` (bool, height by width) says where B has pixels; `transform` is the one by which they were laid.
    """

    a: Bytes
    b: Bytes
    shared: Flags
    transform: Transform


def lay_over(a: Bytes, b: Bytes, transform: Transform) -> Overlap | None:
    """Bring two small pictures, RGB uint8 (height, width, 3), onto one canvas, after making the transform exact.

    The canvas is as fine as the coarser of the two pictures is there. A transform that shows the frame of A as it is,
    to within WHOLE_FRAME, becomes just that; others are refined by comparing the pictures. None when too little of the
    pictures overlaps.
    """
    snapped = whole_frame(transform)
    if snapped is None:
        refined = _refined(grey_of(a), grey_of(b), transform)
        if refined is None:
            return None
        snapped = whole_frame(refined) or refined
    canvas = _canvas(a, b, snapped)
    if canvas is None:
        return None
    shared = canvas.shared(b, above=_CLIPPED[1])
    if np.count_nonzero(shared) < _LEAST_AREA:
        return None
    # Thresholds were read from pictures that were drawn in colour: grey ones differ in the third digit.
    return Overlap(grey_of(_of_a(canvas, a)), grey_of(_of_b(canvas, b)), shared, snapped)


def laid_small(a: Bytes, b: Bytes, transform: Transform) -> tuple[Bytes, Bytes, Flags] | None:
    """Two small pictures, uint8, grey or both RGB, on one canvas that is as fine as the coarser one of them.

    The part of A that B shows, B laid onto it, and where B has pixels; None when too little of them overlaps.
    """
    canvas = _canvas(a, b, transform, sampled=1.0, side=max(*a.shape, *b.shape))
    return (_of_a(canvas, a), _of_b(canvas, b), canvas.shared(b, above=_CLIPPED[1])) if canvas is not None else None


def frame_shift(transform: Transform) -> float:
    """How far B's corners lie from A's at most, in shares of A's sides, in the turn and mirror that is nearest."""
    corners = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
    matrix = np.array(transform.matrix)
    laid = corners @ matrix[:, :2].T + matrix[:, 2]
    nearest = np.clip(np.rint(laid), 0.0, 1.0)
    if len({(x, y) for x, y in nearest.tolist()}) < len(corners):
        return math.inf
    return float(np.abs(laid - nearest).max())


def frame_tolerance(transform: Transform) -> float:
    """Share of the sides within which corners of these two pictures are the same."""
    return max(WHOLE_FRAME, _SAME_PIXEL / min(*transform.size_a, *transform.size_b))


def whole_frame(transform: Transform) -> Transform | None:
    """The transform that lays B's corners exactly onto A's, if that is what this one nearly does."""
    if frame_shift(transform) > frame_tolerance(transform):
        return None
    matrix = np.array(transform.matrix)
    linear = np.rint(matrix[:, :2])
    return moved(transform, np.column_stack([linear, np.clip(-linear.sum(axis=1), 0.0, 1.0)]))


def _of_a(canvas: Canvas, picture: Bytes) -> Bytes:
    return canvas.drawn(_reduced(picture, canvas.scale_a), canvas.to_a)


def _of_b(canvas: Canvas, picture: Bytes) -> Bytes:
    return canvas.drawn(_reduced(picture, canvas.scale_b), canvas.to_b)


def _canvas(
    a: Bytes, b: Bytes, transform: Transform, *, sampled: float = _SAMPLED, side: int = CANVAS_SIDE
) -> Canvas | None:
    left, top, right, bottom = transform.crop
    height_a, width_a = a.shape[:2]
    height_b, width_b = b.shape[:2]
    across, down = (right - left) * width_a, (bottom - top) * height_a
    if min(across, down) < 1.0:
        return None
    matrix = np.array(transform.matrix)
    area = abs(determinant(matrix)) * width_a * height_a
    finer = math.sqrt(width_b * height_b / area)
    scale = min(sampled, sampled * finer, side / max(across, down))
    width, height = round(across * scale), round(down * scale)
    if min(width, height) < _LEAST_SIDE:
        return None
    return canvas_over(transform.crop, matrix, width=width, height=height, scale=scale, finer=finer)


def _refined(a: Bytes, b: Bytes, transform: Transform) -> Transform | None:
    """The transform after moving B until the pictures agree best.

    Gauss-Newton steps on the smoothed grey pictures with the gradients of A (Baker and Matthews 2004), tones matched
    anew, places that differ much, as under a caption, counting little (the weights of Cauchy).
    """
    canvas = _canvas(a, b, transform)
    if canvas is None:
        return None
    grey_a = _of_a(canvas, a)
    small_b = _reduced(b, canvas.scale_b)
    template = _smoothed(grey_a)
    across = cv2.Sobel(template, cv2.CV_32F, 1, 0, scale=0.125)
    down = cv2.Sobel(template, cv2.CV_32F, 0, 1, scale=0.125)
    used = _steepest(np.asarray(cv2.magnitude(across, down), dtype=np.float32), canvas.shared(b, above=_CLIPPED[1]))
    if len(used) < _LEAST_AREA // 4:
        return None
    y, x = np.divmod(used, canvas.width)
    half = canvas.width / 2.0
    x, y = (x + 0.5) / half - 1.0, (y + 0.5) / half - canvas.height / canvas.width
    gradient_x, gradient_y = across.ravel()[used], down.ravel()[used]
    ways = np.stack([gradient_x * x, gradient_x * y, gradient_x, gradient_y * x, gradient_y * y, gradient_y])
    level_a, wanted = grey_a.ravel()[used], template.ravel()[used]
    to_b = canvas.to_b
    for _ in range(_ROUNDS):
        laid = canvas.drawn(small_b, to_b)
        level_b = laid.ravel()[used]
        tones = matched_tones(level_a, level_b)
        away = _smoothed(np.asarray(cv2.LUT(laid, tones), dtype=np.float32)).ravel()[used] - wanted
        step = _step(ways, away, _seen(level_a) & _seen(level_b))
        motion = np.array([[step[0], step[1], half * step[2]], [step[3], step[4], half * step[5]]]) / half
        middle = np.array([half, canvas.height / 2.0])
        to_b = chained(to_b, np.column_stack([np.eye(2) + motion[:, :2], motion[:, 2] - motion[:, :2] @ middle]))
        if np.abs(motion[:, :2]).sum() * half + np.abs(motion[:, 2]).max() < _SETTLED:
            break
    if abs(determinant(to_b)) < 1e-12:
        return None
    return moved(transform, chained(canvas.to_a, inverse(to_b)))


def matched_tones(a: Bytes, b: Bytes, *, among: Bytes | None = None) -> Picture:
    """A table of 256 levels, float32: the mean level that A has where B has that level, of pixels laid over another.

    Levels of both are uint8 of one shape, one- or two-dimensional; those where `among` is 0 do not count.
    """
    together = cv2.calcHist([b, a], [0, 1], among, [_LEVELS, 256], [0, 256, 0, 256])
    levels_b = cv2.calcHist([b], [0], among, [256], [0, 256]).reshape(_LEVELS, -1).astype(np.float64)
    counts = levels_b.sum(axis=1)
    known = counts > max(4.0, counts.sum() // 2000)
    if known.sum() < 2:
        return np.arange(256, dtype=np.float32)
    levels = np.arange(256.0)
    mean_a = together[known] @ levels / counts[known]
    mean_b = (levels_b * levels.reshape(_LEVELS, -1)).sum(axis=1)[known] / counts[known]
    return np.asarray(np.interp(levels, mean_b, mean_a), dtype=np.float32)


def _steepest(gradient: Picture, shared: Flags) -> NDArray[np.int64]:
    """Numbers of the pixels that both pictures show, off the rim, where tones change most."""
    inner = cv2.erode(shared.view(np.uint8), _RIM, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    if cv2.countNonZero(inner) <= _USED:
        return np.flatnonzero(inner)
    among = (gradient * inner).ravel()
    return np.flatnonzero(among >= max(float(np.partition(among, -_USED)[-_USED]), 1e-6))


def _seen(level: Bytes) -> Flags:
    return np.asarray((level > _CLIPPED[0]) & (level < _CLIPPED[1]), dtype=np.bool_)


def _step(ways: NDArray[np.float64], away: Picture, seen: Flags) -> NDArray[np.float64]:
    """The six numbers of the step, in pixels at the side of the canvas, that takes off most of the difference."""
    far = 2.5 * median(np.abs(away)) + 2.0
    weight = seen / (1.0 + np.square(away / far))
    weighted = ways * weight
    square = weighted @ ways.T
    square[np.diag_indices(len(square))] *= 1.0001
    square[np.diag_indices(len(square))] += 1e-3
    return np.asarray(-np.linalg.solve(square, weighted @ away), dtype=np.float64)


def _reduced(picture: Bytes, scale: float) -> Bytes:
    if scale > 0.999:
        return picture
    if scale > 0.5:
        # Smoothed, a picture can be sampled at its own size: as good here, in a quarter of the time.
        return np.asarray(cv2.GaussianBlur(picture, (3, 3), 0), dtype=np.uint8)
    size = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _smoothed(picture: Bytes | Picture) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture.astype(np.float32), (0, 0), _SMOOTHING), dtype=np.float32)
