"""Which pairs are worth comparing: near by hash in any turn, near by the network's vectors, or with local features in
common.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.geometry import GeometryDimension
from gallery_dedup.dimensions.hash import HashDimension
from gallery_dedup.dimensions.instance import INSTANCE_NUMBERS, InstanceDimension
from gallery_dedup.dimensions.local_features import Features, unpack_features
from gallery_dedup.dimensions.protocol import Dimension, Vector, unpack
from gallery_dedup.matching.candidates import hash_candidates
from gallery_dedup.matching.feature_votes import MOST_PHOTOS, voted_pairs
from gallery_dedup.matching.neighbours import Vectors, near_pairs, nested
from gallery_dedup.store.cache import Cache

Rows = NDArray[np.int64]
_READ_AT_ONCE = 500

FAR = 0.15
"""Cosine of the first 256 numbers below which like hashes are chance: copies that keep the frame have more than 0.24,
unrelated pairs whose hashes are near nearly always less."""


@dataclass(frozen=True, slots=True)
class Proposals:
    """The contents of a library in the order in which they are matched, and which of them are near each other.

    Flat pictures are left out. `hashes` is uint64 of shape (contents, 24), `vectors` holds 256 numbers of
    unit length each, or zeros; `near` holds rows a < b of shape (pairs, 2),
    in the order of b.
    """

    names: Sequence[str]
    hashes: NDArray[np.uint64]
    vectors: Vectors
    near: Rows

    def of(self, batch: Sequence[str]) -> list[tuple[str, str]]:
        """Pairs (a < b by name) of a content of the batch with one before it, each once, in a fixed order."""
        wanted = set(batch)
        rows = [row for row, name in enumerate(self.names) if name in wanted]
        if not rows:
            return []
        seen = self.hashes[: rows[-1] + 1]
        by_hash = hash_candidates(seen, new=np.isin(np.arange(len(seen)), rows))
        blocks = [*(self._not_far(block) for block in by_hash), self._near(rows)]
        pairs = [(self.names[a], self.names[b]) for a, b in np.unique(np.concatenate(blocks), axis=0)]
        return sorted((min(pair), max(pair)) for pair in pairs)

    def _not_far(self, pairs: Rows) -> Rows:
        """Those whose vectors are not plainly of other pictures, or that have none."""
        cosines: Vectors = np.einsum("ij,ij->i", self.vectors[pairs[:, 0]], self.vectors[pairs[:, 1]])
        worth: Rows = pairs[(cosines >= FAR) | (cosines == 0.0)]
        return worth

    def _near(self, rows: Sequence[int]) -> Rows:
        start, end = np.searchsorted(self.near[:, 1], [rows[0], rows[-1] + 1])
        return self.near[start:end]


def propose(cache: Cache, *, known: Sequence[str], new: Sequence[str]) -> Generator[None, None, Proposals]:
    """Read the vectors of all contents; those of `new` are to be matched, in their order, with all before them.

    Yields between steps, which take less than a second each in libraries of usual size.
    """
    flat = cache.flat_contents([*known, *new])
    hashes = _vectors(cache, HashDimension(), sha256s=[*known, *new])
    first = [name for name in known if name in hashes and name not in flat]
    names = [*first, *(name for name in new if name in hashes and name not in flat)]
    if not names:
        return Proposals((), np.empty((0, 24), np.uint64), np.empty((0, 0), np.float32), np.empty((0, 2), np.int64))
    yield
    embedded = _vectors(cache, InstanceDimension(), sha256s=names)
    nothing = np.zeros(INSTANCE_NUMBERS, np.float16)
    vectors = nested(np.stack([embedded.get(name, nothing) for name in names]))
    found = [np.empty((0, 2), np.int64)]
    for pairs in near_pairs(_with_features(cache, names, vectors), first_new=len(first)):
        found.append(pairs)
        yield
    features = yield from _features(cache, names)
    for pairs in voted_pairs(features, first_new=len(first)):
        found.append(pairs)
        yield
    near = np.unique(np.concatenate(found)[:, ::-1], axis=0)[:, ::-1]
    return Proposals(names, np.stack([hashes[name] for name in names]), vectors, near)


def _with_features(cache: Cache, names: Sequence[str], vectors: Vectors) -> Vectors:
    """The vectors, zeros where a content has no local features: nothing could confirm what only the network finds."""
    featured = cache.contents_with("geometry", version=GeometryDimension().version)
    return vectors * np.array([[name in featured] for name in names], np.float32)


def _features(cache: Cache, names: Sequence[str]) -> Generator[None, None, list[Features | None]]:
    """Local features of each content, None where it has none; nothing where there are too many contents."""
    if len(names) > MOST_PHOTOS:
        return []
    found: list[Features | None] = []
    for start in range(0, len(names), _READ_AT_ONCE):
        part = names[start : start + _READ_AT_ONCE]
        packed = _vectors(cache, GeometryDimension(), sha256s=part)
        found += [unpack_features(packed[name]) if name in packed else None for name in part]
        yield
    return found


def _vectors(cache: Cache, dimension: Dimension, *, sha256s: Sequence[str]) -> dict[str, Vector]:
    names, blobs = cache.vectors(dimension.name, version=dimension.version, sha256s=sha256s)
    return {name: unpack(dimension, blob) for name, blob in zip(names, blobs, strict=True)}
