"""Thumbnails as the cache keeps them."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, JpegImagePlugin

THUMBNAIL_SIDE = 320
_QUALITY = 88


def encode_thumbnail(pixels: NDArray[np.uint8]) -> bytes:
    """JPEG (quality 88, 4:4:4) of pixels (height, width, 3), uint8 RGB, reduced to a long side of 320 at most."""
    image = Image.fromarray(pixels)
    scale = THUMBNAIL_SIDE / max(image.size)
    if scale < 1.0:
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        image = image.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    data = io.BytesIO()
    image.save(data, "JPEG", quality=_QUALITY, subsampling=0)
    return data.getvalue()


def decode_thumbnail(data: bytes) -> NDArray[np.uint8]:
    """Pixels (height, width, 3), uint8 RGB, of a thumbnail that `encode_thumbnail` made."""
    with JpegImagePlugin.JpegImageFile(io.BytesIO(data)) as image:
        return np.array(image.convert("RGB"))
