"""Pairs worth a look that hashes miss: near neighbours of the network's vectors (crops, frames, captions, turns).

Up to about 30,000 photos every pair is looked at, in blocks of a matrix product. Above, an inverted file proposes
(Jégou et al. 2011, in faiss): the vectors are sorted into lists of near ones, and only a few lists are searched for
each photo; the cosines themselves are exact there too.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

NEAR_NUMBERS = 256
"""Numbers of a vector that are compared: half of them find as much, in half the time."""
NEAR = 0.516
"""Cosine of the first 256 numbers from which a pair is worth a look: one unrelated pair in 10,000 passes, and 0.95 of
the copies of 26 kinds, made of photos that the network never saw."""
EXACT_PAIRS = 30_000**2
"""Products up to which all are computed: about ten seconds on two cores."""
MOST_NEAR = 24
"""Neighbours of one photo that are looked at: 0.99 of all copies are among the 16 nearest, and a library of thousands
of forms or screenshots, all near each other, still ends."""
_BLOCK = 1024
_LISTS_PER_ROOT = 4
_SEARCHED_LISTS = 4
"""Of 4,000 lists with a million vectors four hold 0.9995 of the neighbours."""
_TRAINED_PER_LIST = 64

Vectors = NDArray[np.float32]


def nested(vectors: NDArray[np.floating], numbers: int = NEAR_NUMBERS) -> Vectors:
    """The first numbers of vectors (n, d), float32, brought to unit length; a row of zeros stays one."""
    few = vectors[:, :numbers].astype(np.float32)
    lengths = np.linalg.norm(few, axis=1, keepdims=True)
    return np.ascontiguousarray(few / np.where(lengths > 0, lengths, 1.0), dtype=np.float32)


def near_pairs(
    vectors: Vectors, *, first_new: int, near: float = NEAR, exact_pairs: int = EXACT_PAIRS
) -> Iterator[NDArray[np.int64]]:
    """Yield rows a < b, shape (pairs, 2), of `vectors` (n, d), of unit length, whose cosine is `near` or more.

    b is at least `first_new`; of its neighbours a the MOST_NEAR nearest come. A pair may come twice.
    """
    new = len(vectors) - first_new
    if new <= 0:
        return
    exact = new * len(vectors) <= exact_pairs
    for pairs in _exact(vectors, first_new, near) if exact else _by_lists(vectors, first_new, near):
        yield pairs[:, ::-1]


def _exact(vectors: Vectors, first_new: int, near: float) -> Iterator[NDArray[np.int64]]:
    """Blocks of (b, a)."""
    for start in range(first_new, len(vectors), _BLOCK):
        block = vectors[start : start + _BLOCK]
        cosines = block @ vectors[: start + len(block)].T
        cosines[:, start:][np.triu_indices(len(block))] = -np.inf
        if cosines.shape[1] > MOST_NEAR:
            least = np.partition(cosines, -MOST_NEAR, axis=1)[:, -MOST_NEAR]
            rows, columns = np.nonzero(cosines >= np.maximum(least, near)[:, None])
        else:
            rows, columns = np.nonzero(cosines >= near)
        yield np.stack([rows + start, columns], axis=1)


def _by_lists(vectors: Vectors, first_new: int, near: float) -> Iterator[NDArray[np.int64]]:
    """Blocks of (b, a)."""
    import faiss  # a library of that size is loaded only where it is needed

    lists = int(_LISTS_PER_ROOT * math.sqrt(len(vectors)))
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(vectors.shape[1]), vectors.shape[1], lists, faiss.METRIC_INNER_PRODUCT)
    step = max(1, len(vectors) // (_TRAINED_PER_LIST * lists))
    index.train(vectors[::step])
    index.add(vectors)
    index.nprobe = min(lists, _SEARCHED_LISTS)
    for start in range(first_new, len(vectors), _BLOCK):
        block = vectors[start : start + _BLOCK]
        cosines, found = index.search(block, MOST_NEAR + 1)  # the photo itself is among them
        close = cosines >= near
        rows, others = np.nonzero(close)[0] + start, found[close]
        pairs = np.stack([np.maximum(rows, others), np.minimum(rows, others)], axis=1)
        yield pairs[rows != others]
