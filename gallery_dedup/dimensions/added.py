"""The vector of an added network: the cosine of two is the score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gallery_dedup.dimensions.embedder import cosine
from gallery_dedup.dimensions.network import Network
from gallery_dedup.dimensions.preparation import prepared
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.domain import DecodedPhoto, Model, ModelInput


@dataclass(frozen=True, slots=True)
class AddedDimension:
    """Cosine of two vectors of one network that the user added, -1..1: DINOv2 for `instance`, CLIP for `semantic`.

    `key` names dimension and network, so that vectors of two networks are never compared; `token` is the one to take of
    an output (1, tokens, numbers), None of an output (1, numbers).
    """

    name: str
    key: str
    version: int
    network: Network
    taken: ModelInput
    token: int | None

    @property
    def dtype(self) -> np.dtype[Any]:
        """Half precision: what rounding takes off a cosine is below 0.001."""
        return np.dtype(np.float16)

    def describe(self, photo: DecodedPhoto) -> Vector | None:
        """The network's vector for the photo, of unit length; None where it gives no numbers, or zeros alone.

        Raises ModelError when the network cannot be used.
        """
        (output,) = self.network.run({self.taken.name: prepared(photo.pixels, self.taken)})
        vector = unit(output[0] if self.token is None else output[0, self.token])
        return vector if vector.any() else None

    def compare(self, a: Vector, b: Vector) -> float:
        """Cosine of both vectors."""
        return cosine(a, b)


def unit(vector: Vector) -> Vector:
    """The vector brought to unit length, in half precision; one without length, or not of numbers, becomes zeros."""
    wide = np.nan_to_num(vector.astype(np.float64).ravel(), posinf=0.0, neginf=0.0)
    length = float(np.linalg.norm(wide))
    return (wide / length if length else wide).astype(np.float16)


def added(name: str, *, key: str, version: int, model: Model, network: Network) -> AddedDimension:
    """The dimension that an installed model answers; raises ValueError for a model that takes no picture."""
    if model.input is None:
        raise ValueError(f"{model.name} takes no picture")
    return AddedDimension(name, key, version, network, model.input, model.output[0].token)
