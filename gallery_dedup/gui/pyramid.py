"""A picture in halved sizes, so that painting it small stays smooth and quick.

The work is numpy's: its loops let other threads run, while Qt's scaling and converting, called from Python, hold the
interpreter's lock and with it the window.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

LARGE = 3 * 40_000_000
"""Values of a picture beyond which it is not copied into the format that is painted quickest: of a hundred megapixels
only what is in sight is converted, at each painting, and 100 MB of each are spared."""


def levels(pixels: NDArray[np.uint8], *, smallest: int) -> tuple[QImage, ...]:
    """A picture of shape (height, width, 3), RGB, and its halves, until the long side is at most `smallest` pixels."""
    images = [to_image(pixels) if pixels.size <= LARGE else _lent_image(pixels)]
    while max(pixels.shape[:2]) > smallest and min(pixels.shape[:2]) > 1:
        pixels = halved(pixels)
        images.append(to_image(pixels))
    return tuple(images)


def halved(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Half the width and height: the mean of each four pixels, an odd last row or column left out."""
    height, width = pixels.shape[0] // 2 * 2, pixels.shape[1] // 2 * 2
    total = pixels[0:height:2, 0:width:2].astype(np.uint16)
    for row, column in ((0, 1), (1, 0), (1, 1)):
        total += pixels[row:height:2, column:width:2]
    total += 2
    total >>= 2
    return total.astype(np.uint8)


def _lent_image(pixels: NDArray[np.uint8]) -> QImage:
    """An image of the array's own memory, which it keeps alive."""
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """An image of Qt's own memory, in the format that is painted without converting."""
    height, width = pixels.shape[:2]
    image = QImage(width, height, QImage.Format.Format_RGB32)
    places = np.frombuffer(image.bits(), np.uint8).reshape(height, width, 4)
    for place, channel in ((0, 2), (1, 1), (2, 0)):
        places[..., place] = pixels[..., channel]
    places[..., 3] = 255
    return image
