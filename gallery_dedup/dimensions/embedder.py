"""Our own network: one pass over a photo gives the vector of `instance` and the statistics of `style`."""

from __future__ import annotations

import threading
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.network import Network
from gallery_dedup.dimensions.preparation import prepared
from gallery_dedup.dimensions.scales import EMBEDDER_NAME
from gallery_dedup.domain import DecodedPhoto, ModelInput

EMBEDDER = Network(f"{EMBEDDER_NAME}.onnx", outputs=("vector", "style"))
TAKEN = ModelInput(
    name="image",
    size=(128, 128),
    resize="squash-area",
    short_side=128,
    layout="NCHW",
    channels="RGB",
    mean=(0.0, 0.0, 0.0),
    std=(1.0, 1.0, 1.0),
)
"""As models.toml tells it, which a test holds beside this: a scan need not read the catalogue."""


class Embedding(NamedTuple):
    """What one pass gives: 512 numbers of unit length, and 246 statistics of the early layers."""

    vector: NDArray[np.float32]
    style: NDArray[np.float32]


class _Last(threading.local):
    """The picture that this thread described last: two dimensions ask for the same one after the other."""

    pixels: NDArray[np.uint8] | None = None
    embedding: Embedding | None = None


_last = _Last()


def embedding(photo: DecodedPhoto, *, network: Network = EMBEDDER) -> Embedding:
    """Both outputs for a photo, from one pass a thread and photo; raises ModelError when the network cannot be used."""
    if _last.embedding is None or _last.pixels is not photo.pixels:
        vector, style = network.run({TAKEN.name: prepared(photo.pixels, TAKEN)})
        _last.pixels, _last.embedding = photo.pixels, Embedding(vector[0], style[0])
    return _last.embedding


def cosine(a: NDArray[np.float16], b: NDArray[np.float16]) -> float:
    """Cosine of the angle between two vectors, -1..1, to six decimals; 0 when one has no length."""
    wide_a, wide_b = a.astype(np.float64), b.astype(np.float64)
    length = float(np.linalg.norm(wide_a) * np.linalg.norm(wide_b))
    # The last digits of a dot product depend on where the numbers lie in memory; the same pair scores the same.
    return round(float(wide_a @ wide_b) / length, 6) if length else 0.0
