"""Pairs worth a look: near neighbours by Hamming distance, found without comparing every pair.

Multi-index hashing (Norouzi, Punjani and Fleet 2012): a hash of 64 bits is cut into four chunks of 16. Two hashes at
distance r or less have a chunk at distance floor(r / 4) or less, so looking up every chunk with all its near variants
finds each such pair; the candidates are then verified on the whole hash. The search is exact.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.hash import KINDS
from gallery_dedup.dimensions.turns import TURNS

RADIUS = 11
"""Bits of 64. Every re-saved, resized, turned, recoloured, stamped or watermarked copy of 120 photos lies within 11 by
pHash or dHash; of 36,000 unrelated pairs 0.15 % do. Chunks need a radius of 2 up to here, of 3 from 12 on."""

_CHUNK_BITS = 16
_CHUNKS = 4
_BLOCK = 1 << 20
SEARCHED_KINDS = (KINDS.index("phash"), KINDS.index("dhash"))

Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class _ChunkIndex:
    """Rows in the order of one chunk of their hashes; those with key k are `order[starts[k]:starts[k + 1]]`."""

    shift: np.uint64
    order: NDArray[np.int64]
    starts: NDArray[np.int64]


def hash_candidates(vectors: Hashes, *, new: NDArray[np.bool_]) -> Iterator[NDArray[np.int64]]:
    """Yield arrays of shape (n, 2), row numbers a < b of `vectors` of which at least one is new.

    `vectors` is uint64 of shape (photos, 24) as `dimensions.hash` describes them. A pair is yielded once at least; it
    may come again where several hashes or turns agree.
    """
    table = vectors.reshape(-1, len(KINDS), len(TURNS))
    rows = np.flatnonzero(new)
    for kind in SEARCHED_KINDS:
        hashes = np.ascontiguousarray(table[:, kind, 0])
        for chunk in range(_CHUNKS):
            index = _indexed(hashes, np.uint64(chunk * _CHUNK_BITS))
            for turn in TURNS:
                yield from _neighbours(hashes, index, table[rows, kind, turn], rows)


def _indexed(hashes: Hashes, shift: np.uint64) -> _ChunkIndex:
    keys = _chunk(hashes, shift)
    order = np.argsort(keys, kind="stable")
    return _ChunkIndex(shift, order, np.searchsorted(keys[order], np.arange((1 << _CHUNK_BITS) + 1)))


def _neighbours(
    hashes: Hashes, index: _ChunkIndex, wanted: Hashes, rows: NDArray[np.int64]
) -> Iterator[NDArray[np.int64]]:
    """Pairs of rows whose hashes are within RADIUS and near in this chunk; `wanted[i]` belongs to row `rows[i]`."""
    near = (_chunk(wanted, index.shift)[:, None] ^ _NEAR_MASKS).ravel()
    counts = index.starts[near + 1] - index.starts[near]
    for block in _blocks(np.flatnonzero(counts), counts):
        pairs = _verified(hashes, index, wanted, rows, block // len(_NEAR_MASKS), near[block], counts[block])
        if len(pairs):
            yield pairs


def _verified(
    hashes: Hashes,
    index: _ChunkIndex,
    wanted: Hashes,
    rows: NDArray[np.int64],
    block: NDArray[np.int64],
    keys: NDArray[np.int64],
    counts: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Pairs among the looked-up ones that are near on the whole hash; `block` says whose `keys` and `counts` are."""
    repeated = np.repeat(block, counts)
    within = np.arange(len(repeated)) - np.repeat(np.cumsum(counts) - counts, counts)
    found = index.order[np.repeat(index.starts[keys], counts) + within]
    near = (np.bitwise_count(hashes[found] ^ wanted[repeated]) <= RADIUS) & (found != rows[repeated])
    pairs = np.stack([found[near], rows[repeated[near]]], axis=1)
    return np.unique(np.sort(pairs, axis=1), axis=0) if len(pairs) else pairs


def _blocks(queries: NDArray[np.int64], counts: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    """Cut the queries so that no block verifies much more than _BLOCK candidates at once."""
    if len(queries):
        cuts = np.flatnonzero(np.diff(np.cumsum(counts[queries]) // _BLOCK)) + 1
        yield from np.split(queries, cuts)


def _chunk(hashes: Hashes, shift: np.uint64) -> NDArray[np.int64]:
    return ((hashes >> shift) & np.uint64((1 << _CHUNK_BITS) - 1)).astype(np.int64)


def _near_masks(radius: int) -> NDArray[np.int64]:
    """All changes of at most `radius` bits of a chunk."""
    bits = [1 << bit for bit in range(_CHUNK_BITS)]
    masks = [sum(chosen) for count in range(radius + 1) for chosen in itertools.combinations(bits, count)]
    return np.array(masks, np.int64)


_NEAR_MASKS = _near_masks(RADIUS // _CHUNKS)
