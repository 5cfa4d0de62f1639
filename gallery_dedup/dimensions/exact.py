"""The same file? SHA-256 of the bytes; equal pixels are looked at only where a pair needs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.domain import DecodedPhoto

SAME_PIXELS_SCORE = 0.999


@dataclass(frozen=True, slots=True)
class ExactDimension:
    """1 for the same bytes, else 0; a pair whose upright pixels were found equal scores 0.999 instead."""

    name: str = "exact"
    key: str = "exact"
    version: int = VERSIONS["exact"]

    @property
    def dtype(self) -> np.dtype[Any]:
        """Bytes of the digest."""
        return np.dtype(np.uint8)

    def describe(self, photo: DecodedPhoto) -> Vector:
        """The 32 bytes of the SHA-256 digest (FIPS 180-4)."""
        return np.frombuffer(bytes.fromhex(photo.sha256), dtype=np.uint8)

    def compare(self, a: Vector, b: Vector) -> float:
        """1.0 for equal digests, else 0.0."""
        return float(np.array_equal(a, b))
