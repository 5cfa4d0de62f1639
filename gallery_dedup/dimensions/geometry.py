"""The same shot, also cropped or turned? Local features and the transform on which they agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gallery_dedup.dimensions.local_features import find_features, pack_features, unpack_features
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.dimensions.transform import Transform, fit_transform
from gallery_dedup.domain import DecodedPhoto

_LEAST_SIDE = 32
_FEWEST = 12
"""Features below which a picture is too plain to be recognised by them."""


@dataclass(frozen=True, slots=True)
class GeometryDimension:
    """Share of local features that agree with one transform, 0..1: crops, turns, mirrors and frames do not lower it.

    A vector holds up to 400 features in at most 16 kB, see `local_features`.
    """

    name: str = "geometry"
    key: str = "geometry"
    version: int = VERSIONS["geometry"]

    @property
    def dtype(self) -> np.dtype[Any]:
        """Packed features."""
        return np.dtype(np.uint8)

    def describe(self, photo: DecodedPhoto) -> Vector | None:
        """Packed features; None for pictures without texture, and for tiny ones, which only have corners of pixels."""
        if min(photo.width, photo.height) < _LEAST_SIDE:
            return None
        features = find_features(photo.pixels, width=photo.width, height=photo.height)
        return pack_features(features) if len(features.x) >= _FEWEST else None

    def compare(self, a: Vector, b: Vector) -> float:
        """Share of the features matched in the overlap that agree with the best transform; 0 without any."""
        first, second = sorted((a, b), key=lambda vector: vector.tobytes())
        transform = compare_places(first, second)
        return transform.agreement if transform else 0.0


def compare_places(a: Vector, b: Vector) -> Transform | None:
    """The transform that lays B onto A, from their vectors; None when too few features agree."""
    return fit_transform(unpack_features(a), unpack_features(b))
