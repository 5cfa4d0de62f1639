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


@dataclass(frozen=True, slots=True)
class HashDimension:
    """Share of equal bits, 0..1: the mean of pHash, dHash and aHash (8x8 each), best of the eight turns.

    A vector holds 24 unsigned 64-bit numbers: for each kind of hash in KINDS the eight turns. Turn 0 is what imagehash
    computes of the picture reduced to a long side of 160, which is three times as fast as hashing the described picture
    itself; the other turns are those of the turned picture, up to rounding.
    """

    name: str = "hash"
    version: int = VERSIONS["hash"]

    @property
    def dtype(self) -> np.dtype[Any]:
        """One hash a number."""
        return np.dtype(np.uint64)

    def describe(self, photo: DecodedPhoto) -> Vector:
        """Hashes of the reduced picture: pHash (Zauner 2010), dHash (Krawetz 2013) and aHash, as in imagehash."""
        grey = reduced(photo)
        return np.concatenate([_phashes(grey), _dhashes(grey), _ahashes(grey)])

    def compare(self, a: Vector, b: Vector) -> float:
        """Score of two vectors in the turn of B that fits best."""
        return compare_turns(a, b)[0]


def reduced(photo: DecodedPhoto) -> Image.Image:
    """The grey picture that is hashed."""
    grey = np.asarray(cv2.cvtColor(photo.pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    share = _HASHED_SIDE / max(grey.shape)
    if share < 1.0:
        size = max(1, round(grey.shape[1] * share)), max(1, round(grey.shape[0] * share))
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return Image.fromarray(grey)


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


def _phashes(grey: Image.Image) -> NDArray[np.uint64]:
    pixels = np.asarray(grey.resize((_DCT_SIDE, _DCT_SIDE), Image.Resampling.LANCZOS), dtype=np.float64)
    low = _COSINES @ pixels @ _COSINES.T
    coefficients = [(low.T if turn & 4 else low) * _signs(turn, size=8) for turn in TURNS]
    return _packed([turned_low > np.median(turned_low) for turned_low in coefficients])


def _signs(turn: int, *, size: int) -> NDArray[np.float64]:
    """Signs, shape (size, size), that the lowest cosine coefficients of a (transposed) picture get by its mirroring.

    The k-th basis function of the DCT-II is even for even k and odd for odd k (Rao and Yip, 1990), so mirroring an axis
    changes the sign of its odd coefficients and nothing else.
    """
    alternating = np.where(np.arange(size) % 2, -1.0, 1.0)
    rows = alternating if turn & 2 else np.ones(size)
    columns = alternating if turn & 1 else np.ones(size)
    return np.outer(rows, columns)


def _dhashes(grey: Image.Image) -> NDArray[np.uint64]:
    lying = np.asarray(grey.resize((9, 8), Image.Resampling.LANCZOS))
    standing = np.asarray(grey.resize((8, 9), Image.Resampling.LANCZOS))
    pictures = [turned(standing if turn & 4 else lying, turn) for turn in TURNS]
    return _packed([picture[:, 1:] > picture[:, :-1] for picture in pictures])


def _ahashes(grey: Image.Image) -> NDArray[np.uint64]:
    pixels = np.asarray(grey.resize((8, 8), Image.Resampling.LANCZOS))
    return _packed([turned(pixels > pixels.mean(), turn) for turn in TURNS])


def _packed(bits: list[NDArray[np.bool_]]) -> NDArray[np.uint64]:
    """Booleans of shape (8, 8) each as one number, the first bit the highest, as imagehash writes its hexadecimal."""
    rows = np.packbits(np.stack([hash_bits.ravel() for hash_bits in bits]), axis=1)
    return rows.view(">u8").astype(np.uint64).ravel()
