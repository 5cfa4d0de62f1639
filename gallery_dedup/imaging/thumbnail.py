"""Thumbnails as the cache keeps them."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import UnreadableImage

THUMBNAIL_SIDE = 320
_ENCODING = (cv2.IMWRITE_JPEG_QUALITY, 88)


def encode_thumbnail(pixels: NDArray[np.uint8]) -> bytes:
    """JPEG (quality 88, 4:2:0) of pixels (height, width, 3), uint8 RGB, reduced to a long side of 320, never enlarged.

    Every pixel stands for about the area it covers, so that pictures of different sizes come out alike.
    """
    height, width = pixels.shape[:2]
    scale = THUMBNAIL_SIDE / max(height, width)
    if scale < 1.0:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        pixels = _reduced(pixels, size)
    _, data = cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), _ENCODING)
    return data.tobytes()


def _reduced(pixels: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """The mean of the covered area; by less than a half a smoothed sample is as good, in a quarter of the time."""
    if 2 * max(size) > max(pixels.shape):
        smoothed = cv2.GaussianBlur(pixels, (3, 3), 0)
        return np.asarray(cv2.resize(smoothed, size, interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def decode_thumbnail(data: bytes) -> NDArray[np.uint8]:
    """Pixels (height, width, 3), uint8 RGB, of a thumbnail that `encode_thumbnail` made."""
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB)
    if picture is None:
        raise UnreadableImage(sentence("a thumbnail in the cache is damaged"))
    return np.asarray(picture, dtype=np.uint8)
