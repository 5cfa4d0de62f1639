"""The same look? Statistics of the early layers of our own network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gallery_dedup.dimensions.embedder import EMBEDDER, cosine, embedding
from gallery_dedup.dimensions.network import Network
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.domain import DecodedPhoto


@dataclass(frozen=True, slots=True)
class StyleDimension:
    """Cosine of 246 channel statistics, -1..1: palette, contrast and texture, wherever they are in the picture.

    Means and deviations of the channels of the picture and of three early layers (as in Huang and Belongie 2017), each
    brought to mean 0 and deviation 1 over the training photos, so that 0 is what two photos have in common by chance.

    The picture counts as much as the three layers together, which tells another photo of the same subject from the
    photo itself in another palette with an AUC of 0.77 (0.54 if all numbers count alike, 0.43 by `instance`). In
    another texture it is 0.58 (0.38 by `instance`): halftones (0.89) and blur (0.68) are told, finer grain and canvas
    are lost in the 128 x 128 pixels that the network sees, and oil is not told (0.39); tests/benchmarks/style.py
    measures it.
    """

    name: str = "style"
    key: str = "style"
    version: int = VERSIONS["style"]
    network: Network = EMBEDDER

    @property
    def dtype(self) -> np.dtype[Any]:
        """Half precision."""
        return np.dtype(np.float16)

    def describe(self, photo: DecodedPhoto) -> Vector:
        """The statistics of the photo; raises ModelError when the network cannot be used."""
        return embedding(photo, network=self.network).style.astype(np.float16)

    def compare(self, a: Vector, b: Vector) -> float:
        """Cosine of both statistics."""
        return cosine(balanced(a), balanced(b))


_OF_A_PLACE = (3, 24, 32, 64)
"""Channels of the picture and of each layer; a mean of each comes first, then a deviation of each."""
_SHARES = (3, 1, 1, 1)
"""What they count for: all alike, numbers of layers would drown the six of the palette, forty to one."""
_WEIGHTS = np.concatenate(
    [
        np.full(2 * channels, np.sqrt(share / sum(_SHARES) / (2 * channels)))
        for channels, share in zip(_OF_A_PLACE, _SHARES, strict=True)
    ]
)


def balanced(vectors: Vector) -> Vector:
    """Vectors as stored, (246,) or (photos, 246), float64, so that their cosine is the score."""
    weighed: Vector = vectors * _WEIGHTS
    return weighed
