"""What is grouped by a request: the names in it checked, pairs read, and what a score alone joins looked for."""

from __future__ import annotations

import os
from collections.abc import Collection, Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from gallery_dedup.domain import Group, Pair, Photo, Profile, Relation, ScanPhase, ScanProgress, ScanRequest
from gallery_dedup.in_use import NO_MODELS, ModelsInUse, dimensions_in_use
from gallery_dedup.library.faces import FACE
from gallery_dedup.matching.groups import Grouping, in_order, make_groups, related_groups, representatives
from gallery_dedup.matching.keeper import check_rules
from gallery_dedup.matching.profiles import check_dimension, check_related, profile_named
from gallery_dedup.store.cache import Cache

if TYPE_CHECKING:
    from gallery_dedup.matching.related import Looked

Found = TypeVar("Found")


def checked(request: ScanRequest, *, saved: Sequence[Profile] = ()) -> ScanRequest:
    """The request with absolute folders, if its names and numbers are known; raises SettingsError."""
    profile_named(request.profile, saved=saved)
    if request.dimension is not None:
        check_dimension(request.dimension)
    if Relation.RELATED in request.relations:
        check_related(dimension=request.dimension, threshold=request.threshold)
    check_rules(request.rules)
    folders = tuple(os.path.abspath(os.path.expanduser(folder)) for folder in request.folders)
    return replace(request, folders=folders)


def grouped(
    request: ScanRequest,
    photos: Sequence[Photo],
    *,
    cache: Cache,
    matcher: int,
    models: ModelsInUse = NO_MODELS,
    saved: Sequence[Profile] = (),
    kept: Collection[str] = (),
    not_copies: Collection[tuple[str, str]] = (),
) -> Generator[ScanProgress, None, tuple[Group, ...]]:
    """The groups of these photos from what is stored; only related ones take long enough to tell of progress."""
    grouping = Grouping(
        relations=request.relations,
        rules=request.rules,
        profile=profile_named(request.profile, saved=saved, missing=request.missing),
        dimension=request.dimension,
        threshold=request.threshold,
        kept=frozenset(kept),
        not_copies=frozenset(not_copies),
        unanswered=frozenset(
            name for name, used in (("semantic", models.semantic), (FACE, models.face)) if used is None
        ),
    )
    yield ScanProgress(ScanPhase.GROUPING, len(photos), len(photos))
    pairs = cache.pairs({photo.sha256 for photo in photos}, matcher)
    photos = _looked_into(photos, pairs, cache=cache)
    if models.face is None:
        pairs = _without_faces(pairs)
    groups = make_groups(photos, pairs, grouping=grouping)
    if Relation.RELATED not in request.relations:
        return groups
    # The numerical libraries load only for those.
    from gallery_dedup.matching.related import related_pairs, with_every_score

    dimensions = dimensions_in_use(models)
    known = {(pair.a, pair.b) for pair in pairs}
    shown = representatives(photos, pairs, grouping=grouping)
    related = yield from _telling(related_pairs(cache, shown, grouping=grouping, known=known, dimensions=dimensions))
    stars = related_groups(shown, related, grouping=grouping)
    if grouping.dimension is not None:
        stars = yield from _telling(with_every_score(cache, stars, dimensions=dimensions))
    return in_order([*groups, *stars])


def _looked_into(photos: Sequence[Photo], pairs: Sequence[Pair], *, cache: Cache) -> Sequence[Photo]:
    """The photos, with what their files carry beside the picture for those that are copies of others.

    Each content is looked into once and remembered. One whose file cannot be read now waits for the next time.
    """
    copies = {
        content
        for pair in pairs
        if pair.relation in (Relation.SAME_PIXELS, Relation.RESAVED)
        for content in (pair.a, pair.b)
    }
    waiting = {photo.sha256: photo.path for photo in photos if photo.video_bytes is None and photo.sha256 in copies}
    if not waiting:
        return photos
    from gallery_dedup.imaging.carried import read_carried

    read = {sha256: read_carried(path) for sha256, path in waiting.items()}
    found = {sha256: (one.video_bytes, one.caption) for sha256, one in read.items() if one is not None}
    cache.save_carried(found)
    return [
        replace(photo, video_bytes=found[photo.sha256][0], caption=found[photo.sha256][1])
        if photo.video_bytes is None and photo.sha256 in found
        else photo
        for photo in photos
    ]


def _without_faces(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs as they are while faces are off: what was scored before that waits for the next scan to be dropped."""
    return [
        pair if pair.scores.get(FACE) is None else replace(pair, scores={**pair.scores, FACE: None}) for pair in pairs
    ]


def drained(steps: Generator[object, None, Found]) -> Found:
    """What the steps return, their signs of life unheard."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Found = end.value
            return found


def _telling(steps: Generator[Looked, None, Found]) -> Generator[ScanProgress, None, Found]:
    """The steps, each a sign of life of the scan."""
    while True:
        try:
            looked = next(steps)
        except StopIteration as end:
            found: Found = end.value
            return found
        yield ScanProgress(ScanPhase.GROUPING, looked.done, looked.total)
