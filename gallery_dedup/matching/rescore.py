"""Stored pairs scored again after a model was added or removed: out of stored vectors, without matching them again."""

from __future__ import annotations

from collections.abc import Collection, Generator, Mapping, Sequence

from gallery_dedup.dimensions.protocol import Dimension, Vector, unpack
from gallery_dedup.dimensions.scales import OF_NETWORKS, SCORED
from gallery_dedup.domain import Pair
from gallery_dedup.matching.relate import vector_scores
from gallery_dedup.store.cache import Cache

_BATCH = 1000
"""Pairs of one transaction, whose vectors are held meanwhile: about 2 kB a photo and model."""


def rescore(
    cache: Cache, pairs: Sequence[Pair], *, dimensions: Sequence[Dimension], scored_by: str
) -> Generator[int, None, None]:
    """Give pairs the scores of the networks that are in use now; yields how many have them, stopped at any time.

    Relation, evidence and the other scores stay as they are. A score is that of `relate`: of the best network whose
    vectors both photos have.
    """
    asked = [dimension for dimension in dimensions if dimension.name in OF_NETWORKS]
    names = [name for name in SCORED if name in OF_NETWORKS]
    for start in range(0, len(pairs), _BATCH):
        batch = pairs[start : start + _BATCH]
        vectors = _vectors(cache, {content for pair in batch for content in (pair.a, pair.b)}, asked)
        scored = []
        for pair in batch:
            found = vector_scores(vectors[pair.a], vectors[pair.b], dimensions=asked)
            scored.append((pair.a, pair.b, {**pair.scores, **{name: found.get(name) for name in names}}))
        cache.save_scores(scored, scored_by=scored_by)
        yield start + len(batch)


def _vectors(
    cache: Cache, contents: Collection[str], dimensions: Sequence[Dimension]
) -> Mapping[str, Mapping[str, Vector]]:
    """The vectors of each content by the dimension's key."""
    found: dict[str, dict[str, Vector]] = {content: {} for content in contents}
    for dimension in dimensions:
        held = cache.vectors(dimension.key, version=dimension.version, sha256s=contents)
        for content, data in zip(*held, strict=True):
            found[content][dimension.key] = unpack(dimension, data)
    return found
