"""From a decoded photo to what a network takes: size, channels, mean and deviation, layout, as its entry tells.

A preparation that is wrong still gives vectors, only worse ones. So the rules do what the networks' own authors do:
"short-side" is Resize and CenterCrop of torchvision on a Pillow picture (antialiased), as CLIP and DINOv2 are used.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from gallery_dedup.domain import ModelInput

Pixels: TypeAlias = NDArray[np.uint8]

_BY_SHORT_SIDE = {
    "short-side-bicubic": Image.Resampling.BICUBIC,
    "short-side-bilinear": Image.Resampling.BILINEAR,
}
PICTURE_RULES = ("squash-area", "squash-bilinear", *_BY_SHORT_SIDE, "fit-top-left")
"""The rules that make an input of a whole photo."""
_LONGEST = 8
"""A longer side than so many times the shorter one is cut to its middle before it is resized: of a strip of 1 x 30,000
pixels the middle square is wanted, not 7 million columns."""


def prepared(pixels: Pixels, taken: ModelInput) -> NDArray[np.float32]:
    """What the network takes of a picture (height, width, 3), RGB 0..255: float32 (1, 3, h, w) or (1, h, w, 3).

    Raises ValueError for the rules that make an input of something else: "face-template" and "tokens".
    """
    return arranged(resized(pixels, taken), taken)


def resized(pixels: Pixels, taken: ModelInput) -> Pixels:
    """The picture in the input's size (height, width, 3), by its rule."""
    height, width = taken.size
    match taken.resize:
        case "squash-area":
            return _opencv(pixels, width, height, cv2.INTER_AREA)
        case "squash-bilinear":
            return _opencv(pixels, width, height, cv2.INTER_LINEAR)
        case "fit-top-left":
            return fitted(pixels, height=height, width=width)[0]
        case "short-side-bicubic" | "short-side-bilinear":
            return _middle(pixels, taken)
    raise ValueError(f"no picture is prepared by the rule {taken.resize!r}")


def fitted(pixels: Pixels, *, height: int, width: int) -> tuple[Pixels, float]:
    """The picture as large as fits, bilinear, in the top left corner of a black one; and its scale, new over old."""
    scale = min(width / pixels.shape[1], height / pixels.shape[0])
    inner = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    canvas = np.zeros((height, width, 3), np.uint8)
    canvas[: inner[1], : inner[0]] = _opencv(pixels, *inner, cv2.INTER_LINEAR)
    return canvas, scale


def arranged(picture: Pixels, taken: ModelInput) -> NDArray[np.float32]:
    """A picture that has the input's size, as the input: channels, (value - mean) / std, layout, one of a batch."""
    ordered = picture if taken.channels == "RGB" else picture[:, :, ::-1]
    numbers: NDArray[Any] = ordered.astype(np.float32)
    if any(taken.mean) or taken.std != (1.0, 1.0, 1.0):
        numbers = (numbers - np.array(taken.mean, np.float32)) / np.array(taken.std, np.float32)
    placed = numbers if taken.layout == "NHWC" else numbers.transpose(2, 0, 1)
    return np.ascontiguousarray(placed, np.float32)[np.newaxis]


def _opencv(pixels: Pixels, width: int, height: int, interpolation: int) -> Pixels:
    resized: NDArray[Any] = cv2.resize(pixels, (width, height), interpolation=interpolation)
    return np.asarray(resized, np.uint8)


def _middle(pixels: Pixels, taken: ModelInput) -> Pixels:
    """The shorter side brought to `short_side`, enlarged where it must be, and the middle of the size cut out."""
    image = Image.fromarray(_shortened(pixels))
    short = min(image.size)
    # Rounded down and cut as torchvision does.
    size = int(taken.short_side * image.width / short), int(taken.short_side * image.height / short)
    if size != image.size:
        image = image.resize(size, _BY_SHORT_SIDE[taken.resize])
    height, width = taken.size
    left, top = round((image.width - width) / 2), round((image.height - height) / 2)
    return np.asarray(image.crop((left, top, left + width, top + height)))


def _shortened(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    longest = _LONGEST * min(height, width)
    top, left = max(0, height - longest) // 2, max(0, width - longest) // 2
    return np.ascontiguousarray(pixels[top : top + longest, left : left + longest])
