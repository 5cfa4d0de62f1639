"""Where the faces of a photo are, and their eyes, noses and mouths: YuNet (Wu et al. 2023).

The network looks at a canvas with room for two copies of the photo, since it overlooks faces that fill more of its view
than those it was trained on: one copy is as large as fits, the other, in the strip that is left, at most half as large.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.face_networks import OUTPUTS, STRIDES
from gallery_dedup.dimensions.network import Network
from gallery_dedup.dimensions.preparation import arranged
from gallery_dedup.domain import ModelInput

LANDMARKS = 5

LEAST_SCORE = 0.8
"""Of 60 portraits made small, 59 faces of 20 pixels pass 0.8 and 45 pass 0.9; in 268 photos of food, things and places
11 spots pass 0.6 and one of them 0.8, the head of a fox."""
LEAST_SIDE = 20
"""Pixels of the decoded photo, 4 % of a long side of 512. Of faces of 16 pixels the vectors say little: the same
person's then pass the mark of 0.36 in 22 % of the pairs, of 20 pixels in 74 %, of 32 in 97 %."""
MOST_FACES = 32
"""The largest count: a stadium must not hold up a scan, nor a pair of them the scores."""
_OVERLAP = 0.3
"""Of two boxes that share more (intersection over union), one face was found twice; OpenCV's default too."""
_STRIP = 0.25
"""Share of the canvas that the small copy's short side has at least. With it all of 60 portraits were found whose face
filled 1.8 times the picture, without it 55 where it filled 1.0 and 1 where it filled 1.5. Square photos give up a
quarter of the large copy's size for it."""
_EYES_APART = 1.0

Outputs: TypeAlias = Mapping[str, NDArray[Any]]
Faces: TypeAlias = NDArray[np.float64]
"""A row a face (n, 15): left, top, width, height, x and y of the five landmarks, score 0..1. The landmarks are the eye
and the other, as seen from the left, the tip of the nose, the corners of the mouth, again from the left."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A copy of the photo on the canvas: its left and top edge, width and height, and its scale, canvas over photo."""

    left: int
    top: int
    width: int
    height: int
    scale: float


def found_faces(pixels: NDArray[np.uint8], *, network: Network, taken: ModelInput) -> Faces:
    """The faces of a picture (height, width, 3), RGB, the largest first, in its own pixels; at most 32.

    Raises ModelError when the network cannot be used.
    """
    if min(pixels.shape[:2]) < LEAST_SIDE:
        return np.empty((0, 15))
    canvas, copies = on_canvas(pixels, side=taken.size[0])
    outputs = dict(zip(OUTPUTS, network.run({taken.name: arranged(canvas, taken)}), strict=True))
    return chosen(in_photo(decoded(outputs, side=taken.size[0]), copies))


def on_canvas(pixels: NDArray[np.uint8], *, side: int) -> tuple[NDArray[np.uint8], tuple[Placed, Placed]]:
    """The photo twice on a black square of `side` pixels, and where its two copies lie."""
    height, width = pixels.shape[:2]
    short, long = min(height, width), max(height, width)
    scale = min(side / long, side * (1 - _STRIP) / short)
    large = Placed(0, 0, _scaled(width, scale), _scaled(height, scale), scale)
    left, top = (0, large.height) if width >= height else (large.width, 0)
    scale = min(scale / 2, (side - max(left, top)) / short)
    small = Placed(left, top, _scaled(width, scale), _scaled(height, scale), scale)
    canvas = np.zeros((side, side, 3), np.uint8)
    for copy, interpolation in ((large, cv2.INTER_LINEAR), (small, cv2.INTER_AREA)):
        resized = cv2.resize(pixels, (copy.width, copy.height), interpolation=interpolation)
        canvas[copy.top : copy.top + copy.height, copy.left : copy.left + copy.width] = resized
    return canvas, (large, small)


def decoded(outputs: Outputs, *, side: int, least_score: float = LEAST_SCORE) -> Faces:
    """What the network's outputs tell, in pixels of a canvas of `side`, one face often several times.

    At each place of a grid, row by row, are `cls` and `obj` (1, n, 1), whose geometric mean is the score, `bbox`
    (1, n, 4), the middle from the place in strides and the logarithms of width and height in strides, and `kps`
    (1, n, 10), the landmarks from the place in strides.
    """
    return np.concatenate([_decoded_grid(outputs, stride, side // stride, least_score) for stride in STRIDES])


def _decoded_grid(outputs: Outputs, stride: int, columns: int, least_score: float) -> Faces:
    sure, thing = (np.clip(outputs[f"{kind}_{stride}"][0, :, 0].astype(np.float64), 0, 1) for kind in ("cls", "obj"))
    scores = np.sqrt(sure * thing)
    passing = np.flatnonzero(scores >= least_score)
    places = np.stack([passing % columns, passing // columns], axis=1)
    box = outputs[f"bbox_{stride}"][0, passing].astype(np.float64)
    points = outputs[f"kps_{stride}"][0, passing].astype(np.float64).reshape(-1, LANDMARKS, 2)
    middle = (places + box[:, :2]) * stride
    # No face is e^10 strides wide; a damaged network must not overflow.
    size = np.exp(np.minimum(box[:, 2:], 10)) * stride
    landmarks = (points + places[:, np.newaxis]) * stride
    rows = [middle - size / 2, size, landmarks.reshape(-1, 2 * LANDMARKS), scores[passing, np.newaxis]]
    faces: Faces = np.concatenate(rows, axis=1)
    return faces


def in_photo(faces: Faces, copies: tuple[Placed, Placed]) -> Faces:
    """Faces of the canvas in pixels of the photo; each belongs to the copy in which its middle lies."""
    large, small = copies
    middle = faces[:, :2] + faces[:, 2:4] / 2
    in_large = (middle[:, 0] < large.width) & (middle[:, 1] < large.height)
    return np.concatenate([_moved(faces[in_large], large), _moved(faces[~in_large], small)])


def _moved(faces: Faces, copy: Placed) -> Faces:
    moved = faces.copy()
    for first, count in ((0, 1), (4, LANDMARKS)):
        moved[:, first : first + 2 * count] -= np.tile((copy.left, copy.top), count)
    moved[:, :14] /= copy.scale
    return moved


def chosen(faces: Faces) -> Faces:
    """Each face once, the surest box of it, without the too small ones; the largest first, at most 32."""
    apart = np.linalg.norm(faces[:, 6:8] - faces[:, 4:6], axis=1) >= _EYES_APART
    usable = np.isfinite(faces).all(axis=1) & (faces[:, 2:4].min(axis=1, initial=np.inf) >= LEAST_SIDE) & apart
    single = without_overlaps(faces[usable])
    area = single[:, 2] * single[:, 3]
    return single[np.argsort(-area, kind="stable")][:MOST_FACES]


def without_overlaps(faces: Faces, *, most: float = _OVERLAP) -> Faces:
    """The surest of every heap of boxes that overlap by more than `most` (greedy non-maximum suppression)."""
    left = faces[np.argsort(-faces[:, 14], kind="stable")]
    kept = [left[:0]]
    while len(left):
        kept.append(left[:1])
        left = left[1:][_overlap(left[0], left[1:]) <= most]
    return np.concatenate(kept)


def _overlap(face: NDArray[np.float64], others: Faces) -> NDArray[np.float64]:
    """Intersection over union of one box with each of the others, 0..1."""
    begin = np.maximum(face[:2], others[:, :2])
    end = np.minimum(face[:2] + face[2:4], others[:, :2] + others[:, 2:4])
    shared = np.clip(end - begin, 0, None).prod(axis=1)
    share: NDArray[np.float64] = shared / (face[2] * face[3] + others[:, 2] * others[:, 3] - shared)
    return share


def _scaled(pixels: int, scale: float) -> int:
    return max(1, int(pixels * scale))
