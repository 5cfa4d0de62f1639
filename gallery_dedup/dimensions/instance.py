"""The same thing or place? Vectors of a network trained to know a photo again, however it was edited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gallery_dedup.dimensions.embedder import EMBEDDER, cosine, embedding
from gallery_dedup.dimensions.network import Network
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.domain import DecodedPhoto

INSTANCE_NUMBERS = 512


@dataclass(frozen=True, slots=True)
class InstanceDimension:
    """Cosine of two vectors of our own network, -1..1, trained after SSCD (Pizzi et al. 2022).

    A vector holds 512 numbers of unit length, the most telling first: 64, 128 or 256 of them do as well once brought to
    unit length again (Matryoshka representations, Kusupati et al. 2022).
    """

    name: str = "instance"
    key: str = "instance"
    version: int = VERSIONS["instance"]
    network: Network = EMBEDDER

    @property
    def dtype(self) -> np.dtype[Any]:
        """Half precision: what rounding takes off a cosine is below 0.001."""
        return np.dtype(np.float16)

    def describe(self, photo: DecodedPhoto) -> Vector:
        """The network's vector for the photo; raises ModelError when the network cannot be used."""
        return embedding(photo, network=self.network).vector.astype(np.float16)

    def compare(self, a: Vector, b: Vector) -> float:
        """Cosine of both vectors."""
        return cosine(a, b)
