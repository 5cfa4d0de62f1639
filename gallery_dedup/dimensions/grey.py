"""The grey picture, at which everything looks that does not look at colours."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray


def grey_of(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Grey levels, uint8 (height, width), of RGB uint8 (height, width, 3): the luma of ITU-R BT.601."""
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
