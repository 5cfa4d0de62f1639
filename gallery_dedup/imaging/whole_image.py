"""A picture decoded in full for those who hash the whole of it: upright, without transparency, its mode kept."""

from __future__ import annotations

import io
from typing import Any, BinaryIO, TypeGuard

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from gallery_dedup.imaging.decode import LONG_SIDE

_CLEAR = ("RGBA", "LA", "PA", "RGBa", "La")


def is_image(given: object) -> TypeGuard[Image.Image]:
    """Whether it is an image of Pillow."""
    return isinstance(given, Image.Image)


def whole_image(source: bytes | BinaryIO | Image.Image, *, name: str = "") -> Image.Image:
    """The picture of bytes, of an open file, or as it was given, upright and on white; an upright opaque one is
    unchanged.

    Raises what Pillow raises: OSErrors, UnidentifiedImageError, which tells the `name`, DecompressionBombError.
    """
    if isinstance(source, Image.Image):
        return _on_white(_upright(source))
    try:
        with Image.open(io.BytesIO(source) if isinstance(source, bytes) else source) as image:
            image.load()
            return _on_white(_upright(image))
    except UnidentifiedImageError as error:
        what = f"image file {name!r}" if name else "an image in what was given"
        raise UnidentifiedImageError(f"cannot identify {what}") from error


def grey_of_size(image: Image.Image, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Grey levels 0..255, shape (height, width), of the picture resized by Lanczos to `size` (width, height)."""
    return np.asarray(image.convert("L").resize(size, Image.Resampling.LANCZOS))


def small_rgb(image: Image.Image) -> NDArray[np.uint8]:
    """RGB pixels (height, width, 3), uint8, reduced to a long side of 512 at most, as dimensions describe them."""
    pixels: NDArray[Any] = np.asarray(image.convert("RGB"))
    share = LONG_SIDE / max(image.size)
    if share < 1.0:
        size = max(1, round(image.width * share)), max(1, round(image.height * share))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(pixels, dtype=np.uint8)


def _upright(image: Image.Image) -> Image.Image:
    return ImageOps.exif_transpose(image)


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode not in _CLEAR and "transparency" not in image.info:
        return image
    clear = image.convert("RGBA")
    ground = Image.new("RGBA", clear.size, (255, 255, 255, 255))
    return Image.alpha_composite(ground, clear).convert("RGB")
