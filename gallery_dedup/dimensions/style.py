"""The same look? Statistics of the early layers of our own network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gallery_dedup.dimensions.embedder import cosine, embedding
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.domain import DecodedPhoto


@dataclass(frozen=True, slots=True)
class StyleDimension:
    """Cosine of 246 channel statistics, -1..1: palette, contrast and texture, wherever they are in the picture.

    Means and deviations of the channels of the picture and of three early layers (as in Huang and Belongie 2017), each
    brought to mean 0 and deviation 1 over the training photos, so that 0 is what two photos have in common by chance.
    """

    name: str = "style"
    version: int = VERSIONS["style"]

    @property
    def dtype(self) -> np.dtype[Any]:
        """Half precision."""
        return np.dtype(np.float16)

    def describe(self, photo: DecodedPhoto) -> Vector:
        """The statistics of the photo; raises ModelError when the network cannot be used."""
        return embedding(photo).style.astype(np.float16)

    def compare(self, a: Vector, b: Vector) -> float:
        """Cosine of both statistics."""
        return cosine(a, b)
