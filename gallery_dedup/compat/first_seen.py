"""Greedy grouping, first seen wins, without comparing each image with every representative.

An image joins the first representative, in the order in which they were seen, that scores at least the threshold, and
else becomes one itself. What is searched is only who may score that much; the score itself is asked of those few.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

Score: TypeAlias = Callable[[int, int], "float | None"]
_LEAST_CHUNK = 8
"""Bits of a chunk below which its buckets hold so many that looking at all representatives is as fast."""
_BLOCK = 256
ROUNDING = 1e-4
"""What a matrix product of half a thousand float32 numbers may differ from the score itself."""


class Near(Protocol):
    """Finds those of the representatives that may reach the threshold."""

    def of(self, image: int) -> Sequence[int]:
        """Representatives that may, in the order in which they came; all that do are among them."""

    def add(self, image: int) -> None:
        """Take the image as a representative."""


def first_seen(count: int, *, near: Near, score: Score, threshold: float) -> tuple[list[int], list[int]]:
    """The representatives of images 0..count-1, and for each image the one that it belongs to."""
    unique: list[int] = []
    labels: list[int] = []
    for image in range(count):
        joined = next((one for one in near.of(image) if _reaches(score(one, image), threshold)), None)
        if joined is None:
            near.add(image)
            unique.append(image)
            joined = image
        labels.append(joined)
    return unique, labels


def _reaches(score: float | None, threshold: float) -> bool:
    return score is not None and score >= threshold


class NearBits:
    """Representatives within some bits by multi-index hashing (Norouzi, Punjani and Fleet 2012).

    Of bits cut into one chunk more than may differ, two images within that distance have a chunk in common.
    """

    def __init__(self, bits: Sequence[NDArray[np.bool_]], *, differing: int) -> None:
        """`bits` are the hashes of all images, bool, each of the same length."""
        table = np.stack(bits)
        chunks = np.array_split(np.arange(table.shape[1]), differing + 1)
        self._keys = [np.packbits(table[:, chunk], axis=1) for chunk in chunks]
        self._buckets: list[defaultdict[bytes, list[int]]] = [defaultdict(list) for _ in chunks]
        self._packed = np.packbits(table, axis=1)
        self._differing = differing

    @staticmethod
    def is_worth_it(length: int, *, differing: int) -> bool:
        """Whether chunks of hashes of so many bits are long enough to tell images apart."""
        return length >= _LEAST_CHUNK * (differing + 1)

    def of(self, image: int) -> Sequence[int]:
        """Representatives that share a chunk with the image, and differ in no more bits than they may."""
        found: set[int] = set()
        for keys, buckets in zip(self._keys, self._buckets, strict=True):
            found.update(buckets.get(keys[image].tobytes(), ()))
        shared = np.array(sorted(found), np.int64)
        counts = np.bitwise_count(self._packed[shared] ^ self._packed[image]).sum(axis=1, dtype=np.int64)
        near: list[int] = shared[counts <= self._differing].tolist()
        return near

    def add(self, image: int) -> None:
        """File the image under each of its chunks."""
        for keys, buckets in zip(self._keys, self._buckets, strict=True):
            buckets[keys[image].tobytes()].append(image)


class NearVectors:
    """Representatives by the dot product of vectors, computed in blocks of images; nothing is approximate."""

    def __init__(self, vectors: Sequence[NDArray[np.float32] | None], *, least: float) -> None:
        """`vectors` are of unit length, None where there is none; `least` is the score that must be reached."""
        length = next((len(vector) for vector in vectors if vector is not None), 1)
        nowhere = np.zeros(length, np.float32)
        self._vectors = np.stack([*(nowhere if one is None else one for one in vectors), nowhere]).astype(np.float32)
        self._least = least - ROUNDING
        self._earlier: list[int] = []
        self._block: list[int] = []
        self._start = -_BLOCK
        self._products: list[NDArray[np.float32]] = []

    def of(self, image: int) -> Sequence[int]:
        """Representatives whose product reaches `least`."""
        if image >= self._start + _BLOCK:
            self._begin_block(image)
        with_earlier, within = (products[image - self._start] for products in self._products)
        near = [self._earlier[place] for place in np.flatnonzero(with_earlier >= self._least)]
        return near + [one for one in self._block if within[one - self._start] >= self._least]

    def add(self, image: int) -> None:
        """Take the image as a representative of its block."""
        self._block.append(image)

    def _begin_block(self, image: int) -> None:
        self._earlier += self._block
        self._block, self._start = [], image
        block = self._vectors[image : image + _BLOCK]
        self._products = [block @ self._vectors[self._earlier].T, block @ block.T]


class NearAll:
    """All representatives: where the threshold lets so much through that searching does not pay."""

    def __init__(self) -> None:
        self._seen: list[int] = []

    def of(self, image: int) -> Sequence[int]:
        """Every representative."""
        del image
        return self._seen

    def add(self, image: int) -> None:
        """Take the image as a representative."""
        self._seen.append(image)
