"""The same picture re-saved? Perceptual hashes in all eight turns and mirrors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.dimensions.turns import TURNS, inverse, turned
from gallery_dedup.domain import DecodedPhoto

KINDS = ("phash", "dhash", "ahash")
_BITS = 64
_DCT_SIDE = 32
_HASHED_SIDE = 160
_COSINES = 2.0 * np.cos(np.pi / _DCT_SIDE * np.outer(np.arange(8), np.arange(_DCT_SIDE) + 0.5))
"""The eight lowest basis functions of the DCT-II, unscaled as in imagehash (and scipy, which takes long to load)."""
_INVERSES = [inverse(turn) for turn in TURNS]
_SIZES = ((_DCT_SIDE, _DCT_SIDE), (9, 8), (8, 9), (8, 8))


def _signs(turn: int) -> NDArray[np.float64]:
    """Signs, shape (8, 8), that the lowest cosine coefficients of a (transposed) picture get by its mirroring.

    The k-th basis function of the DCT-II is even for even k and odd for odd k (Rao and Yip, 1990), so mirroring an axis
    changes the sign of its odd coefficients and nothing else.
    """
    alternating = np.where(np.arange(8) % 2, -1.0, 1.0)
    rows = alternating if turn & 2 else np.ones(8)
    columns = alternating if turn & 1 else np.ones(8)
    return np.outer(rows, columns)


_CELLS = np.arange(_BITS).reshape(8, 8)
_LYING, _STANDING = np.arange(72).reshape(8, 9), 72 + np.arange(72).reshape(9, 8)
# Where each turn finds its cells in what is computed of the upright picture: one look-up serves all eight.
_TURNED_PIXELS = np.stack([turned(_CELLS, turn).ravel() for turn in TURNS])
_TURNED_CELLS = np.stack([(_CELLS.T if turn & 4 else _CELLS).ravel() for turn in TURNS])
_TURNED_SIGNS = np.stack([_signs(turn).ravel() for turn in TURNS])
_TURNED_STEPS = np.stack([turned(_STANDING if turn & 4 else _LYING, turn) for turn in TURNS])


@dataclass(frozen=True, slots=True)
class HashDimension:
    """Share of equal bits, 0..1: the mean of pHash, dHash and aHash (8x8 each), best of the eight turns.

    A vector holds 24 unsigned 64-bit numbers: for each kind of hash in KINDS the eight turns. Turn 0 is what imagehash
    computes of the picture reduced by a whole factor to a long side of 160 to 319, in a fraction of the time; the
    other turns are those of the turned picture, up to rounding.
    """

    name: str = "hash"
    key: str = "hash"
    version: int = VERSIONS["hash"]

    @property
    def dtype(self) -> np.dtype[Any]:
        """One hash a number."""
        return np.dtype(np.uint64)

    def describe(self, photo: DecodedPhoto) -> Vector:
        """Hashes of the reduced picture: pHash (Zauner 2010), dHash (Krawetz 2013) and aHash, as in imagehash."""
        grey = reduced(photo)
        fine, lying, standing, coarse = (np.asarray(grey.resize(size, Image.Resampling.LANCZOS)) for size in _SIZES)
        return _packed(np.concatenate([_phashes(fine), _dhashes(lying, standing), _ahashes(coarse)]))

    def compare(self, a: Vector, b: Vector) -> float:
        """Score of two vectors in the turn of B that fits best."""
        return compare_turns(a, b)[0]


def reduced(photo: DecodedPhoto) -> Image.Image:
    """The grey picture that is hashed."""
    grey = Image.fromarray(np.asarray(cv2.cvtColor(photo.pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8))
    factor = max(grey.size) // _HASHED_SIDE
    return grey.reduce(factor) if factor > 1 else grey


def compare_turns(a: Vector, b: Vector) -> tuple[float, int]:
    """Score 0..1 and the turn that lays B onto A best.

    Turning B onto A and A onto B may differ by a bit of rounding, so both count.
    """
    hashes_a, hashes_b = (vector.reshape(len(KINDS), len(TURNS)) for vector in (a, b))
    onto_a = np.bitwise_count(hashes_a[:, :1] ^ hashes_b).sum(axis=0, dtype=np.int64)
    onto_b = np.bitwise_count(hashes_b[:, :1] ^ hashes_a).sum(axis=0, dtype=np.int64)
    distances = onto_a + onto_b[_INVERSES]
    turn = int(distances.argmin())
    return 1.0 - float(distances[turn]) / (2 * _BITS * len(KINDS)), turn


def _phashes(pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    low = _COSINES @ pixels.astype(np.float64) @ _COSINES.T
    coefficients = low.ravel()[_TURNED_CELLS] * _TURNED_SIGNS
    middle = np.sort(coefficients, axis=1)[:, _BITS // 2 - 1 : _BITS // 2 + 1]
    return np.asarray(coefficients > middle.mean(axis=1, keepdims=True), dtype=np.bool_)


def _dhashes(lying: NDArray[np.uint8], standing: NDArray[np.uint8]) -> NDArray[np.bool_]:
    pixels = np.concatenate([lying.ravel(), standing.ravel()])[_TURNED_STEPS]
    return np.asarray(pixels[:, :, 1:] > pixels[:, :, :-1], dtype=np.bool_).reshape(len(TURNS), -1)


def _ahashes(pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return np.take(np.asarray(pixels > pixels.mean(), dtype=np.bool_), _TURNED_PIXELS)


def _packed(bits: NDArray[np.bool_]) -> NDArray[np.uint64]:
    """Rows of 64 booleans each as one number, the first bit the highest, as imagehash writes its hexadecimal."""
    return np.packbits(bits, axis=1).view(">u8").astype(np.uint64).ravel()
