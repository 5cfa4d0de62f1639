"""Painting a thumbnail on its own aspect, with the badge of its mark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from gallery_dedup.domain import Mark, Photo
from gallery_dedup.gui import icons
from gallery_dedup.gui.theme import BADGE_GROUND, Tokens, color
from gallery_dedup.gui.thumbnails import Thumbnails

WIDEST = 2.2
"""A panorama is shown this many times as wide as the strip is tall, and lower than the others."""
MARK_ICONS = {Mark.KEEP: "keep", Mark.REMOVE: "remove", Mark.UNDECIDED: "undecided"}


def thumbnail_size(photo: Photo, height: float) -> QSizeF:
    """The size of a photo in a strip of a height, on the photo's own aspect."""
    aspect = photo.width / photo.height if photo.height else 1.0
    width = height * aspect
    if aspect > WIDEST:
        return QSizeF(height * WIDEST, max(4.0, height * WIDEST / aspect))
    return QSizeF(max(4.0, width), height)


def paint_thumbnail(
    painter: QPainter, rect: QRectF, photo: Photo, thumbnails: Thumbnails, scheme: Tokens, *, dimmed: bool = False
) -> None:
    """A photo in its place: a plain ground until it is here."""
    ratio = painter.device().devicePixelRatioF()
    size = QSize(max(1, round(rect.width() * ratio)), max(1, round(rect.height() * ratio)))
    pixmap = thumbnails.fitted(photo, size)
    if pixmap is None:
        painter.fillRect(rect, thumbnails.mean(photo) or QColor(scheme.raised))
        if thumbnails.is_missing(photo):
            side = min(rect.width(), rect.height(), 24.0)
            place = QRectF(0, 0, side, side)
            place.moveCenter(rect.center())
            icons.paint(painter, "library", scheme.quiet, place)
        return
    painter.setOpacity(0.38 if dimmed else 1.0)
    # On whole pixels of the device, so that it is copied as it is.
    corner = QPointF(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio)
    painter.drawPixmap(QRectF(corner, QSizeF(size) / ratio), pixmap, QRectF(pixmap.rect()))
    painter.setOpacity(1.0)


def paint_badge(painter: QPainter, corner: QRectF, mark: Mark) -> None:
    """The sign of a mark in the lower left of a thumbnail: a round check or a square minus."""
    if mark is Mark.UNDECIDED:
        return
    side = 18.0
    place = QRectF(corner.left() + 3, corner.bottom() - side - 3, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(BADGE_GROUND, alpha=225))
    radius = side / 2 if mark is Mark.KEEP else 4.0
    painter.drawRoundedRect(place, radius, radius)
    tint = "#8fe0ab" if mark is Mark.KEEP else "#ffab97"
    icons.paint(painter, MARK_ICONS[mark], tint, place.adjusted(1.5, 1.5, -1.5, -1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
