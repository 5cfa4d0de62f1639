"""Matching a library: candidates among what is new, evidence for each, the relations stored."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from gallery_dedup.background import step_back
from gallery_dedup.domain import Pair, Photo
from gallery_dedup.matching.proposals import Proposals, propose
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
    """Contents matched so far and pairs found; `saved` when groups may be read anew."""

    done: int
    total: int
    found: int
    saved: bool


def match_new(
    cache: Cache, photos: Sequence[Photo], *, matcher: int, pixels_equal: PixelsEqual, background: bool = False
) -> Generator[MatchProgress, None, None]:
    """Match the contents of these photos that this matcher version has not seen against all that it has.

    Every batch is one transaction: stopped in the middle, the next call goes on behind the last one. Signs of life come
    between a few dozen pairs, so that stopping never waits long.
    """
    by_content = {photo.sha256: photo for photo in photos}
    new = sorted(set(cache.unmatched(matcher)) & by_content.keys())
    if not new:
        return
    found = 0
    loading = propose(cache, known=cache.all_matched(matcher), new=new)
    proposals = yield from _patiently(loading, MatchProgress(0, len(new), found, saved=False))
    with ThreadPoolExecutor(_WORKERS, initializer=step_back if background else None) as pool:
        for start in range(0, len(new), _BATCH):
            batch = new[start : start + _BATCH]
            candidates = proposals.of(batch)
            pairs: list[Pair] = []
            for share, some in _matched(cache, candidates, pool=pool, pixels_equal=pixels_equal):
                pairs += some
                yield MatchProgress(start + int(share * len(batch)), len(new), found + len(pairs), saved=False)
            cache.save_pairs(pairs, matched=batch, matcher=matcher)
            found += len(pairs)
            yield MatchProgress(start + len(batch), len(new), found, saved=True)


def _patiently(
    steps: Generator[None, None, Proposals], sign: MatchProgress
) -> Generator[MatchProgress, None, Proposals]:
    """Drive the steps to their end with a sign of life after each."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            proposals: Proposals = end.value
            return proposals
        yield sign


def _matched(
    cache: Cache, candidates: Sequence[tuple[str, str]], *, pool: ThreadPoolExecutor, pixels_equal: PixelsEqual
) -> Iterator[tuple[float, list[Pair]]]:
    """The pairs found of some candidates after the other, and the share of candidates that was looked at."""
    subjects: dict[str, Subject | None] = {}

    def load(sha256: str) -> Subject | None:
        if sha256 not in subjects:
            photos = cache.photos_of(sha256)
            subjects[sha256] = subject_of(cache, photos[0]) if photos else None
        return subjects[sha256]

    def both(a: str, b: str) -> tuple[Subject, Subject] | None:
        one, other = load(a), load(b)
        return (one, other) if one is not None and other is not None else None

    for start in range(0, len(candidates), _TASK_PAIRS):
        block = [pair for a, b in candidates[start : start + _TASK_PAIRS] if (pair := both(a, b))]
        # One by one: a pair whose pixels are compared in full takes a hundred times as long as another.
        found = pool.map(lambda pair: _pair(*pair, pixels_equal=pixels_equal), block)
        yield min(1.0, (start + _TASK_PAIRS) / len(candidates)), [pair for pair in found if pair is not None]
        if len(subjects) > _HELD:
            subjects.clear()


def _pair(a: Subject, b: Subject, *, pixels_equal: PixelsEqual) -> Pair | None:
    finding = relate(a, b, pixels_equal=pixels_equal, scored=False)
    if finding.relation is None:
        return None
    return Pair(a.photo.sha256, b.photo.sha256, finding.relation, finding.scores, finding.evidence)
