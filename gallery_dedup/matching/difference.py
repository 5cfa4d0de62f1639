"""What differs between two photos once B is laid onto A and their tones are matched: where, and how much in all."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np

from gallery_dedup.dimensions.affine import Matrix, chained, determinant, inverse
from gallery_dedup.dimensions.grey import grey_of
from gallery_dedup.dimensions.structure import RIM, moments_of, similarity_map, whole_windows
from gallery_dedup.dimensions.transform import transform_of
from gallery_dedup.domain import Box, Comparison
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ImageError
from gallery_dedup.imaging.decode import decode_picture
from gallery_dedup.matching.canvas import Bytes, Canvas, Flags, canvas_over
from gallery_dedup.matching.overlap import LEAST_AGREEMENT, measure_overlap
from gallery_dedup.matching.registration import Overlap
from gallery_dedup.matching.tones import toned_like

Share: TypeAlias = tuple[float, float, float, float]

SIDE = 1000
"""Longest side in pixels of the part that both show, as it is compared; it is smaller where one has no more to show."""
MOST_DECODED = 2500
"""Longest side to which a whole photo is decoded when only a part of it is compared."""
LEAST_SIDE = 24
LEAST_SHARED = 0.02
"""Share of the part that B must cover to be compared."""
_AGREEMENT_SIDE = 224
DIFFERS = 0.55
"""SSIM of a place above which it is taken for the same whatever Otsu's threshold says: that always finds two classes,
and would frame the grain of a photo saved again. Such copies stay above it but for specks, captions fall to 0.3."""
VISIBLE = 24
"""Grey levels, after tones were matched, that something within the window differs by where it is framed: highlights
that a brightened copy lost have other forms, and look the same."""
LEAST_CONTOUR = 100.0
"""Pixels, of the compared part, that a contour encloses to be framed."""
JOINED = 0.02
"""Gap, as a share of the longer side, across which places are one: the letters of a caption are one caption."""
_COVERED = 250
"""Of 255: a pixel that B covers by more is compared."""
_ECC_SIDE = 500
_ECC_STEPS = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 40, 1e-5)
_ECC_FILTER = 5


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """Two photos where they show the same place.

    `a` and `b` are RGB uint8 of shape (height, width, 3): the part of A that B shows, and B laid onto it with the tones
    of A. `map` is uint8 (height, width), dark = differs, 255 where B shows nothing; `shared` (bool) says where it does.
    """

    a: Bytes
    b: Bytes
    shared: Flags
    map: Bytes
    part: Share
    """Left, top, right, bottom of the part, in shares of A."""
    matrix: tuple[float, float, float, float, float, float]
    """What lays B onto A, as in `Registration`, made exact at this size."""
    similarity: float
    """Mean SSIM where both show something, -1..1. The score `structure` is that of the small pictures, with B's own
    tones: tones that were changed make it lower than this, fine detail that was changed counts more here."""
    boxes: tuple[Box, ...]
    """What differs, in upright pixels of A, from above."""


def read_difference(found: Comparison) -> Difference | None:
    """What differs between the photos of a comparison, read now.

    None where nothing says how B lies on A, or where they turn out not to lie on each other. Raises ImageError naming
    the photo that cannot be read.
    """
    if found.matrix is None:
        return None
    matrix = np.array(found.matrix).reshape(2, 3)
    a = _decoded(found.a.path, share=_longest(_part(matrix)))
    b = _decoded(found.b.path, share=_longest(_part(inverse(matrix))))
    return difference(a, b, matrix=matrix, size=(found.a.width, found.a.height))


def difference(a: Bytes, b: Bytes, *, matrix: Matrix, size: tuple[int, int]) -> Difference | None:
    """What differs between two pictures, RGB uint8 (height, width, 3), where B lies on A.

    `matrix` (2 by 3) lays shares of B onto shares of A; `size` is A's width and height in the pixels that the boxes are
    to be told in. SSIM as in `dimensions.structure`, inverse Otsu threshold (Otsu 1979), contours of more than
    LEAST_CONTOUR pixels. None when too little of them overlaps, or when they do not lie on each other.
    """
    best: Difference | None = None
    for laid in (matrix, _refined(a, b, matrix)):
        found = _compared(a, b, laid, size=size) if laid is not None else None
        if found is not None and (best is None or found.similarity > best.similarity):
            best = found
    return best if best is not None and _agree(best) else None


def _agree(found: Difference) -> bool:
    """Whether the two show the same forms, looked at as small as registration looks at them."""
    scale = min(1.0, _AGREEMENT_SIDE / max(found.map.shape))
    size = max(1, round(found.map.shape[1] * scale)), max(1, round(found.map.shape[0] * scale))
    a, b = (grey_of(_resized(picture, size)) for picture in (found.a, found.b))
    shared = np.asarray(cv2.resize(found.shared.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0)
    laid = transform_of(np.array(found.matrix).reshape(2, 3), size_a=size, size_b=size, inliers=0, agreement=0.0,
                        beside=0)  # fmt: skip
    figures = measure_overlap(Overlap(a, b, shared, laid))
    return figures is not None and figures.agreement >= LEAST_AGREEMENT


def shown_difference(found: Difference) -> Bytes:
    """Absolute difference of the matched pictures, uint8 (height, width): white where they are the same, dark where
    they differ, three times as strong as it is; 255 where B shows nothing.
    """
    away = np.asarray(cv2.absdiff(found.a, found.b), dtype=np.uint8).max(axis=2)
    return np.where(found.shared, 255 - np.minimum(away.astype(np.uint16) * 3, 255), 255).astype(np.uint8)


def _of_a(canvas: Canvas, picture: Bytes) -> Bytes:
    return canvas.drawn(_reduced(picture, canvas.scale_a), canvas.to_a)


def _of_b(canvas: Canvas, picture: Bytes) -> Bytes:
    return canvas.drawn(_reduced(picture, canvas.scale_b), canvas.to_b)


def _canvas(a: Bytes, b: Bytes, matrix: Matrix, *, side: int) -> Canvas | None:
    """The part of A that B shows, on which both are drawn."""
    left, top, right, bottom = part = _part(matrix)
    across, down = (right - left) * a.shape[1], (bottom - top) * a.shape[0]
    area = abs(determinant(matrix)) * a.shape[0] * a.shape[1]
    if min(across, down) < LEAST_SIDE or area < LEAST_SIDE:
        return None
    finer = math.sqrt(b.shape[0] * b.shape[1] / area)
    scale = min(1.0, finer, side / max(across, down))
    width, height = round(across * scale), round(down * scale)
    if min(width, height) < LEAST_SIDE:
        return None
    return canvas_over(part, matrix, width=width, height=height, scale=scale, finer=finer)


def _compared(a: Bytes, b: Bytes, matrix: Matrix, *, size: tuple[int, int]) -> Difference | None:
    canvas = _canvas(a, b, matrix, side=SIDE)
    if canvas is None:
        return None
    part = _part(matrix)
    shared = canvas.shared(b, above=_COVERED)
    inner = whole_windows(shared)
    if inner.mean() < LEAST_SHARED:
        return None
    laid_a = _of_a(canvas, a)
    laid_b = toned_like(laid_a, _of_b(canvas, b), shared=shared)
    similar = similarity_map(moments_of(grey_of(laid_a)), moments_of(grey_of(laid_b)))
    levels = np.where(shared, np.clip(similar, 0.0, 1.0) * 255.0, 255.0).astype(np.uint8)
    (m0, m1, m2), (m3, m4, m5) = matrix.tolist()
    return Difference(
        a=laid_a, b=laid_b, shared=shared, map=levels, part=part, matrix=(m0, m1, m2, m3, m4, m5),
        similarity=float(similar[inner].mean(dtype=np.float64)),
        boxes=_boxes(levels, inner & _visible(laid_a, laid_b), part, size=size),
    )  # fmt: skip


def _visible(a: Bytes, b: Bytes) -> Flags:
    away = cv2.dilate(cv2.absdiff(grey_of(a), grey_of(b)), np.ones((2 * RIM + 1,) * 2, np.uint8))
    return np.asarray(away >= VISIBLE, dtype=np.bool_)


def _boxes(levels: Bytes, among: Flags, part: Share, *, size: tuple[int, int]) -> tuple[Box, ...]:
    """Frames, in pixels of A, of what differs among these places."""
    otsu, _ = cv2.threshold(levels, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    differs = ((levels <= min(otsu, DIFFERS * 255.0)) & among).astype(np.uint8)
    gap = max(3, round(JOINED * max(levels.shape)) | 1)
    joined = cv2.morphologyEx(differs, cv2.MORPH_CLOSE, np.ones((gap, gap), np.uint8))
    contours, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    left, top, right, bottom = part
    across, down = (right - left) * size[0] / levels.shape[1], (bottom - top) * size[1] / levels.shape[0]
    boxes = []
    for contour in contours:
        if cv2.contourArea(contour) <= LEAST_CONTOUR:
            continue
        x, y, width, height = cv2.boundingRect(contour)
        x0, y0 = round(left * size[0] + x * across), round(top * size[1] + y * down)
        boxes.append(Box(x0, y0, min(round(width * across), size[0] - x0), min(round(height * down), size[1] - y0)))
    return tuple(sorted(boxes, key=lambda box: (box.y, box.x)))


def _refined(a: Bytes, b: Bytes, matrix: Matrix) -> Matrix | None:
    """The matrix after moving B until the pictures agree best (ECC, Evangelidis and Psarakis 2008); None when that
    fails.
    """
    canvas = _canvas(a, b, matrix, side=_ECC_SIDE)
    if canvas is None:
        return None
    shared = canvas.shared(b, above=_COVERED).astype(np.uint8)
    start = np.eye(2, 3, dtype=np.float32)
    try:
        _, warp = cv2.findTransformECC(
            grey_of(_of_a(canvas, a)),
            grey_of(_of_b(canvas, b)),
            start,
            cv2.MOTION_AFFINE,
            _ECC_STEPS,
            shared,
            _ECC_FILTER,
        )
    except cv2.error:  # it did not converge
        return None
    # The warp counts from the middle of the first pixel, the table from its corner.
    step = np.asarray(warp, dtype=np.float64)
    step[:, 2] += 0.5 - step[:, :2] @ (0.5, 0.5)
    to_b = chained(canvas.to_b, step)
    if abs(determinant(to_b)) < 1e-12:
        return None
    return chained(canvas.to_a, inverse(to_b))


def _decoded(path: str, *, share: float) -> Bytes:
    """The upright photo, so large that a part with this share of its longer side has about SIDE pixels."""
    try:
        return decode_picture(path, longest=min(MOST_DECODED, round(SIDE / max(share, 0.01))))
    except ImageError as error:
        raise type(error)(sentence("{path}: {reason}", path=path, reason=error)) from error


def _part(matrix: Matrix) -> Share:
    """The part of A, in shares, that B with this matrix shows."""
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) @ matrix[:, :2].T + matrix[:, 2]
    left, top = np.clip(corners.min(axis=0), 0.0, 1.0).tolist()
    right, bottom = np.clip(corners.max(axis=0), 0.0, 1.0).tolist()
    return left, top, right, bottom


def _longest(part: Share) -> float:
    return max(part[2] - part[0], part[3] - part[1])


def _reduced(picture: Bytes, scale: float) -> Bytes:
    if scale > 0.999:
        return picture
    size = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
    return _resized(picture, size)


def _resized(picture: Bytes, size: tuple[int, int]) -> Bytes:
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
