"""The hash scores of imageprism 0.1.0, equal to the last bit: of the whole upright picture, in that orientation only.

Our own `hash` dimension looks at a reduced picture in all eight turns and takes another median for pHash; its scores
are a little different.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.imaging.whole_image import grey_of_size

if TYPE_CHECKING:
    from PIL.Image import Image

    from gallery_dedup.compat.prism_nouns import HashConfig

Bits: TypeAlias = NDArray[np.bool_]
Hash: TypeAlias = "Callable[[Image, int], Bits]"
_PHASH_FACTOR = 4


def hashes(image: Image, config: HashConfig) -> Bits:
    """The bits of all hashes one after the other, bool of shape (algorithms x hash_size squared,)."""
    return np.concatenate([_HASHES[name](image, config.hash_size) for name in config.algorithms])


def hash_score(a: Bits, b: Bits, config: HashConfig) -> float:
    """Mean, largest or smallest share of equal bits, 0..1, of the hashes of two images."""
    return float(hash_scores(a, b[np.newaxis], config)[0])


def hash_scores(a: Bits, many: Bits, config: HashConfig) -> NDArray[np.float64]:
    """`hash_score` of one image and each of many, whose bits are the rows of `many`; float64 of shape (rows,)."""
    equal = (many == a).reshape(len(many), len(config.algorithms), -1).mean(axis=2)
    combined: NDArray[np.float64] = _COMBINED[config.combine](equal)
    return combined


def most_differing(config: HashConfig, *, score: float) -> int:
    """How many of all bits differ at most where two images reach the score; the number of all bits where any may."""
    bits = config.hash_size**2
    hashed = len(config.algorithms)
    if config.combine == "max" and hashed > 1:
        return bits * hashed  # the others may differ as they like
    # A little more, so that rounding of the score itself cannot lose a pair.
    return max(0, min(bits * hashed, int(bits * hashed * (1.0 - score) + 1e-6)))


def _phash(image: Image, size: int) -> Bits:
    """PHash (Zauner 2010) with the median of the coefficients that belong to no row or column of means."""
    side = size * _PHASH_FACTOR
    pixels = grey_of_size(image, (side, side)).astype(np.float64)
    low = _dct(_dct(pixels, axis=0), axis=1)[:size, :size]
    return np.asarray(low > np.median(low[1:, 1:])).ravel()


def _dhash(image: Image, size: int) -> Bits:
    pixels = grey_of_size(image, (size + 1, size))
    return np.asarray(pixels[:, 1:] > pixels[:, :-1]).ravel()


def _ahash(image: Image, size: int) -> Bits:
    pixels = grey_of_size(image, (size, size)).astype(np.float64)
    return np.asarray(pixels > pixels.mean()).ravel()


def _dct(values: NDArray[np.float64], *, axis: int) -> NDArray[np.float64]:
    """The DCT-II by one Fourier transform of the reordered values (Makhoul 1980).

    A matrix product gives the same but for rounding, and on plain pictures, whose coefficients are all rounding, that
    decides bits: the way of computing is part of the score.
    """
    count = values.shape[axis]
    order = np.concatenate([np.arange(0, count, 2), np.arange(1, count, 2)[::-1]])
    spectrum = np.fft.fft(np.take(values, order, axis=axis), axis=axis)
    turns = 2 * np.exp(-1j * np.pi * np.arange(count) / (2 * count))
    turned = spectrum * (turns[:, np.newaxis] if axis == 0 else turns[np.newaxis, :])
    return np.asarray(turned.real, dtype=np.float64)


_HASHES: dict[str, Hash] = {"phash": _phash, "dhash": _dhash, "ahash": _ahash}
_COMBINED: dict[str, Callable[[NDArray[np.float64]], NDArray[np.float64]]] = {
    "mean": lambda equal: np.mean(equal, axis=1),
    "max": lambda equal: np.max(equal, axis=1),
    "min": lambda equal: np.min(equal, axis=1),
}
