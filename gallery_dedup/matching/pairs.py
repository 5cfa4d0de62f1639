"""Matching a library: candidates among what is new, evidence for each, the relations stored."""

from __future__ import annotations

import collections
import functools
import os
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from gallery_dedup.background import step_back
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import Dimension
from gallery_dedup.domain import Pair, PathReason, Photo
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
) -> Generator[MatchProgress, None, dict[str, str]]:
    """Match the contents of these photos that this matcher version has not seen against all that it has.

    Every batch is one transaction: stopped in the middle, the next call goes on behind the last one. Signs of life come
    between a few dozen pairs, so that stopping never waits long. `scored_by` names the added models
    among the `dimensions`.

    A photo that cannot be read when it is to be looked at is matched again next time. Returns those, path and reason.
    """
    by_content = {photo.sha256: photo for photo in photos}
    new = sorted(set(cache.unmatched(matcher)) & by_content.keys())
    unread: dict[str, str] = {}
    if not new:
        return unread
    found = 0
    loading = propose(cache, known=cache.all_matched(matcher), new=new)
    proposals = yield from _patiently(loading, MatchProgress(0, len(new), found, saved=False))
    with ThreadPoolExecutor(_WORKERS, initializer=step_back if background else None) as pool:
        for start in range(0, len(new), _BATCH):
            batch = new[start : start + _BATCH]
            candidates = proposals.of(batch)
            pairs: list[Pair] = []
            again: set[str] = set()
            for share, some in _matched(cache, candidates, pool=pool, pixels_equal=pixels_equal, dimensions=dimensions):
                for one in some:
                    pairs += [one.pair] if one.pair is not None else []
                    if one.unread is not None:
                        again.add(one.unread_content)
                        unread[one.unread.path] = one.unread.reason
                yield MatchProgress(start + int(share * len(batch)), len(new), found + len(pairs), saved=False)
            if again:
                cache.match_again(again)
            done = [sha256 for sha256 in batch if sha256 not in again]
            cache.save_pairs(pairs, matched=done, matcher=matcher, scored_by=scored_by)
            found += len(pairs)
            yield MatchProgress(start + len(batch), len(new), found, saved=True)
    return unread


@dataclass(frozen=True, slots=True)
class _Looked:
    """A pair, if the photos are one, and the photo that could not be read, with its content, if there was one."""

    pair: Pair | None
    unread: PathReason | None
    unread_content: str


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
) -> Iterator[tuple[float, list[_Looked]]]:
    """What was found of some candidates after the other, and the share of candidates that was looked at."""

    @functools.lru_cache(maxsize=_HELD)
    def load(sha256: str) -> Subject | None:
        photos = cache.photos_of(sha256)
        # Of files with the same bytes one may lie on a disk that is away.
        here = [photo for photo in photos if os.access(photo.path, os.R_OK)] or photos
        return subject_of(cache, here[0], dimensions=dimensions) if here else None

    def begun(block: Sequence[tuple[str, str]]) -> list[Future[_Looked]]:
        both = [(one, other) for a, b in block if (one := load(a)) is not None and (other := load(b)) is not None]
        # One by one: a pair whose pixels are compared in full takes a hundred times as long as another.
        return [pool.submit(_pair, a, b, pixels_equal=pixels_equal, dimensions=dimensions) for a, b in both]

    ordered = near_each_other(candidates)
    ahead: list[Future[_Looked]] = []
    try:
        for start in range(0, len(ordered) + _TASK_PAIRS, _TASK_PAIRS):
            # The next pairs are loaded while the workers look at these.
            running, ahead = ahead, begun(ordered[start : start + _TASK_PAIRS])
            yield min(1.0, start / max(1, len(ordered))), [future.result() for future in running]
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


def _pair(a: Subject, b: Subject, *, pixels_equal: PixelsEqual, dimensions: Sequence[Dimension]) -> _Looked:
    finding = relate(a, b, pixels_equal=pixels_equal, scored=False, dimensions=dimensions)
    one, other = a.photo, b.photo
    pair = None
    if finding.relation is not None:
        pair = Pair(one.sha256, other.sha256, finding.relation, finding.scores, finding.evidence)
    lost = one if finding.unread is not None and finding.unread.path == one.path else other
    return _Looked(pair, finding.unread, lost.sha256)
