"""Which pictures a pair needs: first those in sight, as large as the screen, then whole ones where one zooms in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from gallery_dedup.domain import Photo
from gallery_dedup.gui.photo_loader import SCREEN, PhotoLoader, Wish
from gallery_dedup.gui.picture_painting import longer_side
from gallery_dedup.gui.viewport import Viewport


def wishes_for(
    photos: Sequence[Photo | None], viewport: Viewport, room: QRectF, *, ratio: float, after: Sequence[Photo]
) -> list[Wish]:
    """Pictures for a pane of that size with `ratio` device pixels for one of its units; those of `after` come last."""
    wishes: list[Wish] = []
    for which, photo in enumerate(photos):
        if photo is None:
            continue
        wishes.append(Wish(photo.path, photo.sha256, SCREEN))
        if _needs_whole(photo, viewport.place(room, second=bool(which)), ratio=ratio):
            wishes.append(Wish(photo.path, photo.sha256, None))
    wishes.extend(Wish(photo.path, photo.sha256, SCREEN) for photo in after)
    return wishes


def awaits_whole(photo: Photo, place: QTransform, *, ratio: float, loader: PhotoLoader) -> bool:
    """Whether a photo is shown less sharp than it will be in a moment."""
    return _needs_whole(photo, place, ratio=ratio) and loader.is_coming(photo.sha256)


def _needs_whole(photo: Photo, place: QTransform, *, ratio: float) -> bool:
    return longer_side(place) * ratio > SCREEN * 1.05 and max(photo.width, photo.height) > SCREEN
