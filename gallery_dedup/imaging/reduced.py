"""A decoded picture in another size, as photo editors make it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image


def reduced(pixels: NDArray[np.uint8], *, width: int, height: int) -> NDArray[np.uint8]:
    """Pixels (height, width, 3) of a picture, RGB, by Lanczos windows of the size of the reduction."""
    return np.asarray(Image.fromarray(pixels).resize((width, height), Image.Resampling.LANCZOS), dtype=np.uint8)
