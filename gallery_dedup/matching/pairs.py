"""Matching a library: candidates among what is new, evidence for each, the relations stored."""

from __future__ import annotations

import collections
import functools
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from gallery_dedup.background import step_back
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import Dimension
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
_HELD = 64
"""Photos held ready to be compared, with what was computed of their small pictures: up to about 2 MB each."""


@dataclass(frozen=True, slots=True)
class MatchProgress:
    """Contents matched so far and pairs found; `saved` when groups may be read anew."""

    done: int
    total: int
    found: int
    saved: bool


def match_new(
    cache: Cache,
    photos: Sequence[Photo],
    *,
    matcher: int,
    pixels_equal: PixelsEqual,
    dimensions: Sequence[Dimension] = DIMENSIONS,
    scored_by: str = "",
    background: bool = False,
) -> Generator[MatchProgress, None, None]:
    """Match the contents of these photos that this matcher version has not seen against all that it has.

    Every batch is one transaction: stopped in the middle, the next call goes on behind the last one. Signs of life come
    between a few dozen pairs, so that stopping never waits long. `scored_by` names the added models
    among the `dimensions`.
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
            for share, some in _matched(cache, candidates, pool=pool, pixels_equal=pixels_equal, dimensions=dimensions):
                pairs += some
                yield MatchProgress(start + int(share * len(batch)), len(new), found + len(pairs), saved=False)
            cache.save_pairs(pairs, matched=batch, matcher=matcher, scored_by=scored_by)
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
    cache: Cache,
    candidates: Sequence[tuple[str, str]],
    *,
    pool: ThreadPoolExecutor,
    pixels_equal: PixelsEqual,
    dimensions: Sequence[Dimension],
) -> Iterator[tuple[float, list[Pair]]]:
    """The pairs found of some candidates after the other, and the share of candidates that was looked at."""

    @functools.lru_cache(maxsize=_HELD)
    def load(sha256: str) -> Subject | None:
        photos = cache.photos_of(sha256)
        return subject_of(cache, photos[0], dimensions=dimensions) if photos else None

    def begun(block: Sequence[tuple[str, str]]) -> list[Future[Pair | None]]:
        both = [(one, other) for a, b in block if (one := load(a)) is not None and (other := load(b)) is not None]
        # One by one: a pair whose pixels are compared in full takes a hundred times as long as another.
        return [pool.submit(_pair, a, b, pixels_equal=pixels_equal, dimensions=dimensions) for a, b in both]

    ordered = near_each_other(candidates)
    ahead: list[Future[Pair | None]] = []
    try:
        for start in range(0, len(ordered) + _TASK_PAIRS, _TASK_PAIRS):
            # The next pairs are loaded while the workers look at these.
            running, ahead = ahead, begun(ordered[start : start + _TASK_PAIRS])
            found = [future.result() for future in running]
            yield min(1.0, start / max(1, len(ordered))), [pair for pair in found if pair is not None]
    finally:
        for future in ahead:
            future.cancel()


def near_each_other(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same pairs in an order in which those with a photo in common are near each other.

    Photos are numbered outwards from one to its neighbours (Cuthill and McKee 1969), so that a cluster of copies is
    done before the next one begins and few photos need to be held.
    """
    neighbours: dict[str, list[str]] = collections.defaultdict(list)
    for a, b in pairs:
        neighbours[a].append(b)
        neighbours[b].append(a)
    number: dict[str, int] = {}
    for first in neighbours:
        queue = collections.deque([first])
        while queue:
            name = queue.popleft()
            if name not in number:
                number[name] = len(number)
                queue.extend(other for other in neighbours[name] if other not in number)
    return sorted(pairs, key=lambda pair: sorted((number[pair[0]], number[pair[1]]), reverse=True))


def _pair(a: Subject, b: Subject, *, pixels_equal: PixelsEqual, dimensions: Sequence[Dimension]) -> Pair | None:
    finding = relate(a, b, pixels_equal=pixels_equal, scored=False, dimensions=dimensions)
    if finding.relation is None:
        return None
    return Pair(a.photo.sha256, b.photo.sha256, finding.relation, finding.scores, finding.evidence)
