"""Two grey pictures of one shape, place by place: how their levels vary in a window, and how far together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Picture: TypeAlias = NDArray[np.float32]
Flags: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Variation:
    """Variances of two pictures and their covariance in the window about each place, float32 (height, width)."""

    of_a: Picture
    of_b: Picture
    common: Picture


def variation(a: Picture, b: Picture, *, side: int) -> Variation:
    """Variances and covariance of two pictures, float32 (height, width), in square windows of this odd side."""
    mean_a, mean_b = _mean(a, side), _mean(b, side)
    return Variation(
        _mean_product(a, a, side, less=(mean_a, mean_a)),
        _mean_product(b, b, side, less=(mean_b, mean_b)),
        _mean_product(a, b, side, less=(mean_a, mean_b)),
    )


def correlations(
    a: Picture, b: Picture, *, side: int, texture: float, noise: float, among: Flags | None = None
) -> Picture:
    """Local normalised correlations, -1..1, of the textured places (`among` those), float32 of shape (places).

    A place is textured where the variance of either picture is more than `texture`; `noise` is the deviation in levels
    that coding leaves, which correlates with nothing.
    """
    varied = variation(a, b, side=side)
    textured = np.maximum(varied.of_a, varied.of_b) > texture
    if among is not None:
        textured &= among
    spread_a, spread_b = (np.maximum(one, 0.0) for one in (varied.of_a, varied.of_b))
    spread_a += noise * noise
    spread_b += noise * noise
    spread_a *= spread_b
    correlated = np.divide(varied.common, np.sqrt(spread_a, out=spread_a), out=spread_a)
    return np.asarray(correlated[textured], dtype=np.float32)


def _mean(picture: Picture, side: int) -> Picture:
    return np.asarray(cv2.blur(picture, (side, side), borderType=cv2.BORDER_REFLECT), dtype=np.float32)


def _mean_product(a: Picture, b: Picture, side: int, *, less: tuple[Picture, Picture]) -> Picture:
    """Mean of the products, less the product of the means."""
    products = cv2.multiply(a, b)
    means = cv2.blur(products, (side, side), borderType=cv2.BORDER_REFLECT)
    return np.asarray(cv2.subtract(means, cv2.multiply(*less, dst=products), dst=means), dtype=np.float32)
