"""A face cut out upright and in one size: its five landmarks laid on the places where face networks expect them."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.domain.model import FACE_SIZE

SIDE = FACE_SIZE[0]
"""Height and width in pixels of an aligned face."""
TEMPLATE: NDArray[np.float64] = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]]
)
"""Where ArcFace (Deng et al. 2019), SFace and MobileFaceNet want the landmarks, x and y in pixels: the eye and then the
other, both as seen from the left, the tip of the nose, the corners of the mouth, again from the left."""


def aligned(pixels: NDArray[np.uint8], landmarks: NDArray[np.float64]) -> NDArray[np.uint8]:
    """The face (112, 112, 3) of a picture (height, width, 3) whose `landmarks` (5, 2) are in the template's order.

    What lies outside the picture is black. Raises ValueError when all landmarks are one point.
    """
    matrix = similarity(landmarks, TEMPLATE)
    face: NDArray[np.uint8] = np.asarray(cv2.warpAffine(pixels, matrix, (SIDE, SIDE)), dtype=np.uint8)
    return face


def similarity(source: NDArray[np.float64], target: NDArray[np.float64]) -> NDArray[np.float64]:
    """The matrix (2, 3) that turns, scales and moves points (n, 2) onto others with the least squared error.

    It never mirrors. After Umeyama 1991, "Least-squares estimation of transformation parameters between two point
    patterns". Raises ValueError when all points of the source are one.
    """
    source_mean, target_mean = source.mean(axis=0), target.mean(axis=0)
    source_offsets, target_offsets = source - source_mean, target - target_mean
    variance = float((source_offsets**2).sum() / len(source))
    if variance == 0.0:
        raise ValueError("all points are one")
    left, spread, right = np.linalg.svd(target_offsets.T @ source_offsets / len(source))
    # A negative determinant would be a mirror: the weaker axis is turned over instead.
    signs = np.array([1.0, np.sign(np.linalg.det(left @ right)) or 1.0])
    turn = left @ np.diag(signs) @ right
    scale = float(spread @ signs) / variance
    moved = target_mean - scale * turn @ source_mean
    matrix: NDArray[np.float64] = np.column_stack([scale * turn, moved])
    return matrix
