"""Matching a library: candidates among what is new, evidence for each, the relations stored."""

from __future__ import annotations

import collections
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from gallery_dedup.background import step_back
from gallery_dedup.dimensions.hash import HashDimension
from gallery_dedup.dimensions.protocol import unpack
from gallery_dedup.domain import Pair, Photo
from gallery_dedup.matching.candidates import hash_candidates
from gallery_dedup.matching.relate import PixelsEqual, Subject, relate
from gallery_dedup.matching.subject import subject_of
from gallery_dedup.store.cache import Cache

_BATCH = 512
"""New contents matched between two commits."""
_WORKERS = 2
_TASK_PAIRS = 64
"""Pairs that the workers share between two looks into the cache."""
_HELD = 600
"""Small pictures held decoded, about 230 kB each."""


@dataclass(frozen=True, slots=True)
class MatchProgress:
    """Contents matched so far, and whether pairs were found that groups do not show yet."""

    done: int
    total: int
    found: int


def match_new(
    cache: Cache, photos: Sequence[Photo], *, matcher: int, pixels_equal: PixelsEqual, background: bool = False
) -> Iterator[MatchProgress]:
    """Match the contents of these photos that this matcher version has not seen against all that it has.

    Every batch is one transaction: stopped in the middle, the next call goes on behind the last one.
    """
    by_content = {photo.sha256: photo for photo in photos}
    new = sorted(set(cache.unmatched(matcher)) & by_content.keys())
    known = sorted(set(cache.all_matched(matcher)))
    if not new:
        return
    found = 0
    with ThreadPoolExecutor(_WORKERS, initializer=step_back if background else None) as pool:
        for start in range(0, len(new), _BATCH):
            batch = new[start : start + _BATCH]
            pairs = list(_matched(cache, batch, known, pool=pool, pixels_equal=pixels_equal))
            cache.save_pairs(pairs, matched=batch, matcher=matcher)
            known += batch
            found += len(pairs)
            yield MatchProgress(start + len(batch), len(new), found)


def _matched(
    cache: Cache, batch: list[str], known: list[str], *, pool: ThreadPoolExecutor, pixels_equal: PixelsEqual
) -> Iterator[Pair]:
    subjects: dict[str, Subject | None] = {}

    def load(sha256: str) -> Subject | None:
        if sha256 not in subjects:
            photos = cache.photos_of(sha256)
            subjects[sha256] = subject_of(cache, photos[0]) if photos else None
        return subjects[sha256]

    def both(a: str, b: str) -> tuple[Subject, Subject] | None:
        one, other = load(a), load(b)
        return (one, other) if one is not None and other is not None else None

    candidates = [(a, b) for a, others in _partners(cache, batch, known) for b in others]
    for start in range(0, len(candidates), _TASK_PAIRS):
        block = [pair for a, b in candidates[start : start + _TASK_PAIRS] if (pair := both(a, b))]
        # One by one: a pair whose pixels are compared in full takes a hundred times as long as another.
        yield from filter(None, pool.map(lambda pair: _pair(*pair, pixels_equal=pixels_equal), block))
        if len(subjects) > _HELD:
            subjects.clear()


def _pair(a: Subject, b: Subject, *, pixels_equal: PixelsEqual) -> Pair | None:
    finding = relate(a, b, pixels_equal=pixels_equal, scored=False)
    if finding.relation is None:
        return None
    return Pair(a.photo.sha256, b.photo.sha256, finding.relation, finding.scores, finding.evidence)


def _partners(cache: Cache, batch: list[str], known: list[str]) -> list[tuple[str, list[str]]]:
    """For each content that has candidates the others to compare it with, each pair once, in a fixed order."""
    dimension = HashDimension()
    found, blobs = cache.vectors(dimension.name, version=dimension.version, sha256s=[*known, *batch])
    flat = cache.flat_contents(found)
    stored = sorted((name, blob) for name, blob in zip(found, blobs, strict=True) if name not in flat)
    if not stored:
        return []
    names = [name for name, _ in stored]
    vectors = np.stack([unpack(dimension, blob) for _, blob in stored])
    blocks = [*hash_candidates(vectors, new=np.isin(names, batch))]
    partners: dict[str, list[str]] = collections.defaultdict(list)
    if blocks:
        for a, b in np.unique(np.concatenate(blocks), axis=0):
            partners[names[a]].append(names[b])
    return sorted(partners.items())
