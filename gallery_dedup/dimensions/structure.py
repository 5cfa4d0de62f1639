"""The same pixels in the same places? Mean structural similarity of two aligned grey pictures."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

_SIGMA = 1.5
_WINDOW = (11, 11)
RIM = _WINDOW[0] // 2
"""Pixels at the edges where the window leaves the picture."""
_MIDDLE = np.float32(128)
_C1 = (0.01 * 255) ** 2
_C2 = (0.03 * 255) ** 2


def structural_similarity(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> float | None:
    """Mean SSIM, -1..1, of two grey pictures of one shape (Wang et al. 2004: Gaussian window, sigma 1.5, 11 x 11).

    The rim of five pixels, where the window would leave the picture, does not count. None for pictures that are
    smaller than the window.
    """
    if min(a.shape) < _WINDOW[0]:
        return None
    return float(similarity_map(a, b)[RIM:-RIM, RIM:-RIM].mean(dtype=np.float64))


def similarity_map(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> NDArray[np.float32]:
    """SSIM of each place of two grey pictures of one shape, float32 of that shape, -1..1; RIM pixels are a guess."""
    # Moments about mid-grey stay small enough for single precision.
    x, y = a.astype(np.float32) - _MIDDLE, b.astype(np.float32) - _MIDDLE
    mean_x, mean_y = _blurred(x), _blurred(y)
    variance_x = _blurred(x * x) - mean_x * mean_x
    variance_y = _blurred(y * y) - mean_y * mean_y
    covariance = _blurred(x * y) - mean_x * mean_y
    mean_x, mean_y = mean_x + _MIDDLE, mean_y + _MIDDLE
    numerator = (2 * mean_x * mean_y + _C1) * (2 * covariance + _C2)
    denominator = (mean_x**2 + mean_y**2 + _C1) * (variance_x + variance_y + _C2)
    return np.asarray(numerator / denominator, dtype=np.float32)


def _blurred(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(cv2.GaussianBlur(picture, _WINDOW, _SIGMA, borderType=cv2.BORDER_REFLECT), dtype=np.float32)
