"""What a photo shows beyond the other one: a frame or bar that somebody added, a plain ground, or more of the scene?"""

from __future__ import annotations

import math

import cv2
import numpy as np

from gallery_dedup.domain import Surround
from gallery_dedup.matching.canvas import Bytes
from gallery_dedup.matching.laying import Six, is_whole

LEAST_SURROUND = 0.015
"""Share of the picture below which nothing lies around the other one: registration is exact to a few thousandths."""
PLAIN_LEVELS = 24
PLAIN_SHARE = 0.7
"""A frame or bar is of one colour but for what is written on it: so much of it lies within 24 levels of its median."""
SEAM_SHARE = 0.6
"""Along the seam a frame differs from the picture inside; a sky or a white ground that was cut off goes on there."""
_SEAM = np.ones((7, 7), np.uint8)
"""The square that takes the seam off the inside."""


def surround_of(picture: Bytes, other: Six) -> Surround | None:
    """What a small picture, RGB uint8 (height, width, 3), shows around the place of another one.

    `other` lays places of the other picture onto this one.
    """
    if is_whole(other):
        return None
    height, width = picture.shape[:2]
    matrix = np.array(other).reshape(2, 3)
    corners = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]) @ matrix[:, :2].T + matrix[:, 2]
    around = np.full((height, width), 255, np.uint8)
    cv2.fillConvexPoly(around, np.rint(corners * (width, height)).astype(np.int32), 0)
    area = cv2.countNonZero(around)
    if area < LEAST_SURROUND * height * width:
        return None
    ground = [_median(picture, channel, among=around, count=area) for channel in range(3)]
    low = [math.ceil(level - PLAIN_LEVELS) for level in ground]
    high = [math.floor(level + PLAIN_LEVELS) for level in ground]
    alike = cv2.inRange(picture, np.array(low, np.float64), np.array(high, np.float64))
    if cv2.countNonZero(cv2.bitwise_and(alike, around)) < PLAIN_SHARE * area:
        return Surround.SCENE
    # What a widened surround gains is the seam.
    seam = cv2.subtract(cv2.dilate(around, _SEAM, borderType=cv2.BORDER_CONSTANT, borderValue=0), around)
    along = cv2.countNonZero(seam)
    goes_on = cv2.countNonZero(cv2.bitwise_and(alike, seam))
    return Surround.FRAME if along and goes_on <= SEAM_SHARE * along else Surround.GROUND


def _median(picture: Bytes, channel: int, *, among: Bytes, count: int) -> float:
    """The median level of a channel where `among` is not 0, which is so in `count` places."""
    seen = np.cumsum(cv2.calcHist([picture], [channel], among, [256], [0, 256]).ravel())
    lower, upper = np.searchsorted(seen, ((count - 1) // 2 + 0.5, count // 2 + 0.5))
    return (int(lower) + int(upper)) / 2.0
