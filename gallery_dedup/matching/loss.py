"""What would be lost with a copy although its picture stays: edits and captions beside it, a video, what it tells."""

from __future__ import annotations

import os

from gallery_dedup.companions import companions_now, is_video, unequalled
from gallery_dedup.domain import CaptureData, Photo, Relation
from gallery_dedup.domain.sentence import sentence

_SAME_PLACE_DEGREES = 1e-4
"""About 11 m: programs round a place to five or six decimals when they write it anew."""


def lost_with(photo: Photo, keeper: Photo, *, relation: Relation | None) -> str | None:
    """The first thing that would be lost with a photo that goes for a keeper, from what is known of both; None: none.

    A re-saved copy tells less, or other things, of the shot by its nature; one with the same pixels should not.
    """
    lacking = unequalled(photo.companions, keeper.companions, whole=False) if photo.companions else []
    if lacking or relation is Relation.SAME_FILE or photo.sha256 == keeper.sha256:
        return _companion(lacking[0], keeper.path) if lacking else None
    if photo.video_bytes and photo.video_bytes != keeper.video_bytes:
        return _video(keeper.path)
    if relation is not Relation.SAME_PIXELS:
        return None
    return _told(photo.capture, keeper.capture, keeper.path) or _caption(
        photo.caption or "", keeper.caption or "", keeper.path
    )


def lost_now(path: str, keeper: str, relation: Relation) -> str | None:
    """The same, looked up in the files as they are now; companions are compared in full."""
    companions = companions_now(path)
    if companions and (lacking := unequalled(companions, companions_now(keeper), whole=True)):
        return _companion(lacking[0], keeper)
    if relation is Relation.SAME_FILE:
        return None
    from gallery_dedup.imaging.carried import read_carried  # Pillow loads only where files are looked into

    goes, stays = read_carried(path), read_carried(keeper)
    if goes is None or stays is None:
        return None  # whoever asks has opened both: what cannot be read any more is told there
    if goes.video_bytes and goes.video_bytes != stays.video_bytes:
        return _video(keeper)
    if relation is not Relation.SAME_PIXELS:
        return None
    return _told(goes.capture, stays.capture, keeper) or _caption(goes.caption, stays.caption, keeper)


def _companion(path: str, keeper: str) -> str:
    name = os.path.basename(path)
    if is_video(path):
        return sentence("its video {name} (Live Photo) has no equal beside {keeper}", name=name, keeper=keeper)
    return sentence("its sidecar {name} (edits, captions) has no equal beside {keeper}", name=name, keeper=keeper)


def _video(keeper: str) -> str:
    return sentence("it holds a video (motion photo) that {keeper} does not hold", keeper=keeper)


def _told(goes: CaptureData, stays: CaptureData, keeper: str) -> str | None:
    if goes.taken is not None and goes.taken != stays.taken:
        if stays.taken is None:
            return sentence("it says when it was taken, and {keeper} does not", keeper=keeper)
        return sentence("it and {keeper} say that they were taken at different times", keeper=keeper)
    if goes.latitude is not None and goes.longitude is not None:
        if stays.latitude is None or stays.longitude is None:
            return sentence("it says where it was taken, and {keeper} does not", keeper=keeper)
        apart = max(abs(goes.latitude - stays.latitude), abs(goes.longitude - stays.longitude))
        if apart > _SAME_PLACE_DEGREES:
            return sentence("it and {keeper} say that they were taken in different places", keeper=keeper)
    return None


def _caption(goes: str, stays: str, keeper: str) -> str | None:
    if not goes or goes == stays:
        return None
    if not stays:
        return sentence("it has a caption, and {keeper} has none", keeper=keeper)
    return sentence("it has another caption than {keeper}", keeper=keeper)
