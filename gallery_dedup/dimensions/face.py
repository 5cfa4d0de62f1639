"""The same person? The vectors of all faces of a photo, compared face by face."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.added import unit
from gallery_dedup.dimensions.face_alignment import aligned
from gallery_dedup.dimensions.face_finder import LANDMARKS, found_faces
from gallery_dedup.dimensions.network import Network
from gallery_dedup.dimensions.preparation import arranged
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.domain import DecodedPhoto, ModelInput

_DTYPE = np.dtype("<f2")
COUNT_BYTES = _DTYPE.itemsize
"""Bytes of a stored vector that tell how many faces it holds."""


@dataclass(frozen=True, slots=True)
class FaceDimension:
    """Best cosine, -1..1, of any face of one photo with any face of the other: one person in common is enough.

    A vector begins with the number of faces, 0..32, and then holds the numbers of each, of unit length, the largest
    face first. So a photo in which none was found has a vector too, and is not looked at again. `network` sees a face
    of 112 x 112 pixels, brought there by its landmarks.
    """

    key: str
    version: int
    finder: Network
    finder_takes: ModelInput
    network: Network
    takes: ModelInput
    name: str = "face"

    @property
    def dtype(self) -> np.dtype[Any]:
        """Half precision, in the order of bytes that nearly all processors have."""
        return _DTYPE

    def describe(self, photo: DecodedPhoto) -> Vector:
        """The faces of the photo; raises ModelError when one of the networks cannot be used."""
        found = found_faces(photo.pixels, network=self.finder, taken=self.finder_takes)
        return joined([self._vector(photo.pixels, row[4 : 4 + 2 * LANDMARKS].reshape(LANDMARKS, 2)) for row in found])

    def compare(self, a: Vector, b: Vector) -> float | None:
        """The best cosine of two faces; None when one of the photos shows none."""
        faces_a, faces_b = faces_of(a).astype(np.float64), faces_of(b).astype(np.float64)
        if not faces_a.size or not faces_b.size:
            return None
        best = (_of_unit_length(faces_a) @ _of_unit_length(faces_b).T).max()
        # The last digits of a dot product depend on the order of the two.
        return round(float(best), 6)

    def _vector(self, pixels: NDArray[np.uint8], landmarks: NDArray[np.float64]) -> Vector:
        (output,) = self.network.run({self.takes.name: arranged(aligned(pixels, landmarks), self.takes)})
        return unit(output[0])


def joined(faces: list[Vector]) -> Vector:
    """The vector that holds the faces, each of as many numbers."""
    return np.concatenate([np.array([len(faces)], _DTYPE), *faces]).astype(_DTYPE)


def faces_of(vector: Vector) -> Vector:
    """The faces of a vector, (faces, numbers)."""
    return vector[1:].reshape(int(vector[0]), -1) if vector[0] else np.empty((0, 0), _DTYPE)


def count_of(beginning: bytes) -> int:
    """How many faces a stored vector holds whose first bytes, as many as COUNT_BYTES, these are."""
    return int(np.frombuffer(beginning, _DTYPE)[0])


def _of_unit_length(faces: NDArray[np.float64]) -> NDArray[np.float64]:
    lengths = np.linalg.norm(faces, axis=1, keepdims=True)
    result: NDArray[np.float64] = faces / np.where(lengths > 0, lengths, 1.0)
    return result
