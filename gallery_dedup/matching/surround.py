"""What a photo shows beyond the other one: a frame or bar that somebody added, a plain ground, or more of the scene?"""

from __future__ import annotations

import cv2
import numpy as np

from gallery_dedup.domain import Surround
from gallery_dedup.matching.laying import Six
from gallery_dedup.matching.registration import Bytes

LEAST_SURROUND = 0.015
"""Share of the picture below which nothing lies around the other one: registration is exact to a few thousandths."""
PLAIN_LEVELS = 24
PLAIN_SHARE = 0.7
"""A frame or bar is of one colour but for what is written on it: so much of it lies within 24 levels of its median."""
SEAM_SHARE = 0.6
"""Along the seam a frame differs from the picture inside; a sky or a white ground that was cut off goes on there."""
_SEAM = 7
"""Side in pixels of the square that takes the seam off the inside."""


def surround_of(picture: Bytes, other: Six) -> Surround | None:
    """What a small picture, RGB uint8 (height, width, 3), shows around the place of another one.

    `other` lays places of the other picture onto this one.
    """
    height, width = picture.shape[:2]
    matrix = np.array(other).reshape(2, 3)
    corners = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]) @ matrix[:, :2].T + matrix[:, 2]
    inside = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(inside, np.rint(corners * (width, height)).astype(np.int32), 1)
    around = inside == 0
    if around.mean() < LEAST_SURROUND:
        return None
    ground = np.median(picture[around], axis=0)
    alike = np.abs(picture.astype(np.float32) - ground).max(axis=2) <= PLAIN_LEVELS
    if alike[around].mean() < PLAIN_SHARE:
        return Surround.SCENE
    kernel = np.ones((_SEAM, _SEAM), np.uint8)
    seam = (inside == 1) & (cv2.erode(inside, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=1) == 0)
    return Surround.FRAME if seam.any() and alike[seam].mean() <= SEAM_SHARE else Surround.GROUND
