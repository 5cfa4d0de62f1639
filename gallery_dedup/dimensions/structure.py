"""The same pixels in the same places? Mean structural similarity of two aligned grey pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Grey: TypeAlias = NDArray[np.uint8]
Picture: TypeAlias = NDArray[np.float32]

_SIGMA = 1.5
_WINDOW = (11, 11)
RIM = _WINDOW[0] // 2
"""Pixels at the edges where the window leaves the picture."""
_MIDDLE = np.float32(128)
_C1 = np.float32((0.01 * 255) ** 2)
_C2 = np.float32((0.03 * 255) ** 2)


@dataclass(frozen=True, slots=True, eq=False)
class Moments:
    """What SSIM needs of one grey picture: its levels about mid-grey, their local mean and variance, all float32."""

    levels: Picture
    mean: Picture
    variance: Picture


def moments_of(grey: Grey) -> Moments:
    """Moments of a grey picture, uint8 (height, width), in the Gaussian window."""
    # Moments about mid-grey stay small enough for single precision.
    levels = grey.astype(np.float32)
    levels -= _MIDDLE
    mean = _blurred(levels)
    variance = _blurred(_product(levels, levels))
    variance -= _product(mean, mean)
    return Moments(levels, mean, variance)


def structural_similarity(a: Moments, b: Moments, *, among: NDArray[np.bool_] | None = None) -> float | None:
    """Mean SSIM, -1..1, of two pictures of one shape (Wang et al. 2004: Gaussian window, sigma 1.5, 11 x 11).

    Only places count whose whole window lies in the picture and, where that is given, `among` the places (bool, height
    by width) that both show. None when there are none.
    """
    if min(a.levels.shape) < _WINDOW[0]:
        return None
    similar = similarity_map(a, b)
    if among is None:
        return float(similar[RIM:-RIM, RIM:-RIM].mean(dtype=np.float64))
    inner = whole_windows(among)
    return float(similar[inner].mean(dtype=np.float64)) if inner.any() else None


def whole_windows(among: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The places, bool (height, width), whose whole window lies among these and in the picture."""
    window = np.ones(_WINDOW, np.uint8)
    inner = cv2.erode(among.astype(np.uint8), window, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return np.asarray(inner > 0, dtype=np.bool_)


def similarity_map(a: Moments, b: Moments) -> Picture:
    """SSIM of each place of two pictures of one shape, float32 of that shape, -1..1; RIM pixels are a guess."""
    covariance = _blurred(_product(a.levels, b.levels))
    covariance -= _product(a.mean, b.mean)
    mean_a, mean_b = a.mean + _MIDDLE, b.mean + _MIDDLE
    numerator = _product(mean_a, mean_b)
    numerator *= 2
    numerator += _C1
    covariance *= 2
    covariance += _C2
    numerator *= covariance
    mean_a *= mean_a
    mean_b *= mean_b
    mean_a += mean_b
    mean_a += _C1
    variances = np.add(a.variance, b.variance, out=mean_b)
    variances += _C2
    mean_a *= variances
    return np.asarray(np.divide(numerator, mean_a, out=numerator), dtype=np.float32)


def _product(a: Picture, b: Picture) -> Picture:
    return np.asarray(cv2.multiply(a, b), dtype=np.float32)


def _blurred(picture: Picture) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture, _WINDOW, _SIGMA, borderType=cv2.BORDER_REFLECT), dtype=np.float32)
