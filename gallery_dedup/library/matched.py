"""Pairs brought up to date after reading: what is new is matched, what other models scored is scored again."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from gallery_dedup.domain import PathReason, Photo, ScanPhase, ScanProgress
from gallery_dedup.in_use import ModelsInUse, dimensions_in_use
from gallery_dedup.store.cache import Cache

if TYPE_CHECKING:
    from gallery_dedup.matching.pairs import MatchProgress


def matched(
    photos: Sequence[Photo], *, cache: Cache, matcher: int, models: ModelsInUse, background: bool
) -> Generator[ScanProgress, None, tuple[PathReason, ...]]:
    """Match what is new of the photos, then give stored pairs the scores of the models in use where others gave them.

    Returns those of the photos that could not be read when they were to be looked at. Loads no numerical library when
    there is nothing to do.
    """
    unread: dict[str, str] = {}
    started = time.monotonic()
    if cache.unmatched(matcher):
        from gallery_dedup.matching.pairs import match_new
        from gallery_dedup.matching.same_pixels import PixelComparison

        steps = match_new(
            cache,
            photos,
            matcher=matcher,
            pixels_equal=PixelComparison(),
            dimensions=dimensions_in_use(models),
            scored_by=models.scored_by,
            background=background,
        )
        unread = yield from _told(steps, started)
    if pairs := cache.pairs_scored_otherwise(models.scored_by, matcher):
        from gallery_dedup.matching.rescore import rescore

        started = time.monotonic()
        for done in rescore(cache, pairs, dimensions=dimensions_in_use(models), scored_by=models.scored_by):
            yield _matching(done, len(pairs), started)
    return tuple(PathReason(path, unread[path]) for path in sorted({photo.path for photo in photos} & unread.keys()))


def _told(
    steps: Generator[MatchProgress, None, dict[str, str]], started: float
) -> Generator[ScanProgress, None, dict[str, str]]:
    while True:
        try:
            progress = next(steps)
        except StopIteration as end:
            unread: dict[str, str] = end.value
            return unread
        yield _matching(progress.done, progress.total, started)


def _matching(done: int, total: int, started: float) -> ScanProgress:
    rate = done / max(time.monotonic() - started, 1e-9)
    left = (total - done) / rate if done else None
    return ScanProgress(ScanPhase.MATCHING, done, total, per_second=rate, seconds_left=left, groups_changed=True)
