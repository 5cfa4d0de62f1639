"""What every dimension is: a question about photos, answered by a vector of each and a comparison of two."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.domain import DecodedPhoto

Vector = NDArray[Any]


class Dimension(Protocol):
    """One question about photos; modules of this package each hold one implementation.

    A dimension is stateless and may be used from several threads. Its `version` grows whenever `describe` would give
    another vector for the same photo, so that stored vectors of that dimension alone are computed anew.
    """

    @property
    def name(self) -> str:
        """The name in scores, profiles and commands."""

    @property
    def key(self) -> str:
        """The name under which its vectors are stored: `name`, or "name:model" for the vectors of an added model."""

    @property
    def version(self) -> int:
        """Version of the stored vectors."""

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the numbers of a vector."""

    def describe(self, photo: DecodedPhoto) -> Vector | None:
        """The vector of a photo, one-dimensional, or None when this dimension cannot describe it."""

    def compare(self, a: Vector, b: Vector) -> float | None:
        """Score of two vectors on the dimension's own scale, symmetric; None when the pair cannot be scored."""


def pack(dimension: Dimension, vector: Vector) -> bytes:
    """The bytes under which a vector is stored."""
    return np.ascontiguousarray(vector, dtype=dimension.dtype).tobytes()


def unpack(dimension: Dimension, data: bytes) -> Vector:
    """The vector that `pack` stored."""
    return np.frombuffer(data, dtype=dimension.dtype)
