"""The most alike pairs of photos by one dimension, best first, without comparing each photo with every other.

As `paraphrase_mining_embeddings` of sentence-transformers ranks pictures by their CLIP vectors. What is scored are
candidates, see `ranked_pairs`.
"""

from __future__ import annotations

import heapq
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, product

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import Dimension, unpack
from gallery_dedup.dimensions.scales import FIND_DIMENSION
from gallery_dedup.domain import Photo
from gallery_dedup.matching.neighbours import NEAR, near_pairs, nested
from gallery_dedup.matching.search import dimension_named
from gallery_dedup.store.cache import Cache

COSINES = ("instance", "semantic")
"""Dimensions whose score is the cosine of their vectors: those themselves say which photos are near."""
_STEP = 2_000
_SLACK = 1e-4
"""Cosines of a matrix product differ from the score in the last digits."""

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How many pairs are wanted at most, and of which scores: `least` or more, and below `below`."""

    top: int
    least: float | None = None
    below: float | None = None

    def takes(self, score: float, *, slack: float = 0.0) -> bool:
        """Whether a score is wanted, or may be, give or take `slack`."""
        at_least = self.least is None or score >= self.least - slack
        return at_least and (self.below is None or score < self.below + slack)


@dataclass(frozen=True, slots=True)
class RankedPair:
    """Two photos, by path, and how alike they are on the dimension's own scale."""

    a: Photo
    b: Photo
    score: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """A sign of life: how many candidates were scored."""

    scored: int


@dataclass(frozen=True, slots=True)
class _Alike:
    """Photos with the very same vector: they count as one until pairs are told."""

    vector: bytes
    photos: tuple[Photo, ...]


def ranked_pairs(
    name: str, photos: Sequence[Photo], *, wanted: Wanted, cache: Cache, dimensions: Sequence[Dimension] = DIMENSIONS
) -> Generator[Ranking, None, list[RankedPair]]:
    """Pairs of photos by their score, best first, then by path; photos without a vector are left out.

    Candidates are, for each photo, the `neighbours.MOST_NEAR` nearest by the cosine of the dimension's vectors. For
    dimensions that compare otherwise those of our own network's vectors that are near enough to be worth a look.
    Raises SettingsError for a dimension that compares no vectors.
    """
    dimension = _of_all(name, photos, cache, dimensions)
    alike = _alike(photos, cache, dimension)
    best = _Best(wanted)
    for number, one in enumerate(alike):
        if len(one.photos) > 1:
            vector = unpack(dimension, one.vector)
            best.offer(dimension.compare(vector, vector), number, number)
    for scored, (a, b) in enumerate(_candidates(alike, dimension, wanted, cache), 1):
        score = dimension.compare(unpack(dimension, alike[a].vector), unpack(dimension, alike[b].vector))
        best.offer(score, a, b)
        if scored % _STEP == 0:
            yield Ranking(scored)
    return best.told(alike)


class _Best:
    """The best pairs of all that were offered; of equal scores those that were offered first."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._heap: list[tuple[float, int, int]] = []

    def offer(self, score: float | None, a: int, b: int) -> None:
        if score is None or not self._wanted.takes(score):
            return
        entry = (score, -min(a, b), -max(a, b))
        if len(self._heap) < self._wanted.top:
            heapq.heappush(self._heap, entry)
        elif entry > self._heap[0]:
            heapq.heapreplace(self._heap, entry)

    def told(self, alike: Sequence[_Alike]) -> list[RankedPair]:
        ranked = ((score, -a, -b) for score, a, b in sorted(set(self._heap), reverse=True))
        return [*islice(_expanded(ranked, alike), self._wanted.top)]


def _expanded(ranked: Iterator[tuple[float, int, int]], alike: Sequence[_Alike]) -> Iterator[RankedPair]:
    for score, a, b in ranked:
        both = combinations(alike[a].photos, 2) if a == b else product(alike[a].photos, alike[b].photos)
        for one, other in both:
            first, second = sorted((one, other), key=lambda photo: photo.path)
            yield RankedPair(first, second, score)


def _of_all(name: str, photos: Sequence[Photo], cache: Cache, dimensions: Sequence[Dimension]) -> Dimension:
    """The best dimension of that name whose vectors all the photos have, so that one list has one scale; else ours."""
    sha256s = {photo.sha256 for photo in photos}
    best = dimension_named(name, dimensions=dimensions)
    if cache.contents_with(best.key, version=best.version).issuperset(sha256s):
        return best
    return next(dimension for dimension in dimensions if dimension.name == name)


def _alike(photos: Sequence[Photo], cache: Cache, dimension: Dimension) -> list[_Alike]:
    """The photos by their vectors, in the order of their first paths."""
    names, blobs = cache.vectors(dimension.key, version=dimension.version, sha256s={photo.sha256 for photo in photos})
    of_content = dict(zip(names, blobs, strict=True))
    found: dict[bytes, list[Photo]] = {}
    for photo in sorted(photos, key=lambda photo: photo.path):
        if (vector := of_content.get(photo.sha256)) is not None:
            found.setdefault(vector, []).append(photo)
    return [_Alike(vector, tuple(those)) for vector, those in found.items()]


def _candidates(
    alike: Sequence[_Alike], dimension: Dimension, wanted: Wanted, cache: Cache
) -> Iterator[tuple[int, int]]:
    if len(alike) < 2:
        return
    if dimension.name in COSINES:
        yield from _nearest(alike, dimension, wanted)
        return
    own = dimension_named(FIND_DIMENSION, dimensions=DIMENSIONS)
    sha256s = {one.photos[0].sha256: number for number, one in enumerate(alike)}
    names, blobs = cache.vectors(own.key, version=own.version, sha256s=sha256s)
    if len(names) < 2:
        return
    rows = np.array([sha256s[name] for name in names])
    order = np.argsort(rows)  # the cache promises no order, and ties must not depend on it
    rows, vectors = rows[order], np.stack([unpack(own, blobs[at]) for at in order])
    found = [*near_pairs(nested(vectors), first_new=0, near=NEAR)]
    for a, b in np.unique(np.concatenate(found), axis=0):
        yield int(rows[a]), int(rows[b])


def _nearest(alike: Sequence[_Alike], dimension: Dimension, wanted: Wanted) -> Iterator[tuple[int, int]]:
    """Candidates by the dimension's own vectors; of those only what can be among the wanted is scored."""
    vectors = np.stack([unpack(dimension, one.vector) for one in alike])
    vectors = nested(vectors, numbers=vectors.shape[1])
    pairs, cosines = np.empty((0, 2), np.int64), np.empty(0, np.float32)
    for block in near_pairs(vectors, first_new=0, near=-1.0 if wanted.least is None else wanted.least - _SLACK):
        found = np.einsum("ij,ij->i", vectors[block[:, 0]], vectors[block[:, 1]])
        pairs, cosines = _kept(np.concatenate([pairs, block]), np.concatenate([cosines, found]), wanted)
    for a, b in pairs:
        yield int(a), int(b)


def _kept(pairs: Rows, cosines: NDArray[np.float32], wanted: Wanted) -> tuple[Rows, NDArray[np.float32]]:
    """The pairs whose cosine may be among the best that are wanted, each once."""
    if wanted.below is not None:
        low = cosines < wanted.below + _SLACK
        pairs, cosines = pairs[low], cosines[low]
    pairs, first = np.unique(pairs, axis=0, return_index=True)
    cosines = cosines[first]
    if len(pairs) <= wanted.top:
        return pairs, cosines
    least = np.partition(cosines, -wanted.top)[-wanted.top]
    best = cosines >= least - 2 * _SLACK
    return pairs[best], cosines[best]
