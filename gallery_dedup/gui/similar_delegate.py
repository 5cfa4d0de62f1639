"""Paints a result as a card: the photo, its score in words and on the scale, its name and size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gallery_dedup.dimensions import Scale
from gallery_dedup.domain import Photo
from gallery_dedup.gui import words
from gallery_dedup.gui.similar_model import SimilarRole
from gallery_dedup.gui.similar_question import place_words, share_of
from gallery_dedup.gui.theme import Tokens, scaled_font, tokens
from gallery_dedup.gui.thumbnail_painting import paint_thumbnail
from gallery_dedup.gui.thumbnails import Thumbnails

if TYPE_CHECKING:
    from gallery_dedup.matching.search import Found

MARGIN = 12.0
GAP = 8.0
TRACK = 4.0
PHOTO_ASPECT = 4 / 3


def fitted(photo: Photo, room: QRectF) -> QRectF:
    """The photo as large as it fits into a room, in its middle."""
    size = QSizeF(max(1, photo.width), max(1, photo.height)).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(0, 0), size.expandedTo(QSizeF(4, 4)))
    place.moveCenter(room.center())
    return place


class SimilarDelegate(QStyledItemDelegate):
    """One size for all cards, which the view sets so that they fill its width."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.width = 200

    def card_size(self, font: QFont) -> QSize:
        """The size of a card with a font."""
        line, small = QFontMetricsF(font).height(), QFontMetricsF(scaled_font(font, "small")).height()
        photo = (self.width - 2 * MARGIN) / PHOTO_ASPECT
        return QSize(self.width, round(MARGIN + photo + GAP + line + 4 + TRACK + 10 + 2 * small + MARGIN))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return self.card_size(option.font)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found, scale = index.data(SimilarRole.CARD)
        rect, scheme = QRectF(option.rect), tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, rect.adjusted(3, 3, -3, -3), scheme)
        inner = rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        room = QRectF(inner.topLeft(), QSizeF(inner.width(), inner.width() / PHOTO_ASPECT))
        paint_thumbnail(painter, fitted(found.photo, room), found.photo, self._thumbnails, scheme)
        below = QRectF(inner.left(), room.bottom() + GAP, inner.width(), inner.bottom() - room.bottom() - GAP)
        _paint_words(painter, below, found, scale, option.font)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, place: QRectF, scheme: Tokens) -> None:
    state: QStyle.StateFlag = option.state
    selected, hovered = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
    if selected or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.selected if selected else scheme.raised))
        painter.drawRoundedRect(place, 8, 8)
    if state & QStyle.StateFlag.State_HasFocus and selected:
        painter.setPen(QPen(QColor(scheme.accent), 1.5))
        painter.drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), 8, 8)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_words(painter: QPainter, room: QRectF, found: Found, scale: Scale, font: QFont) -> None:
    scheme = tokens()
    strong, small = scaled_font(font, "strong"), scaled_font(font, "small")
    value, line = words.score(found.score), QFontMetricsF(font).height()
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(strong)
    painter.setPen(QColor(scheme.text))
    painter.drawText(QRectF(room.left(), room.top(), room.width(), line), middle, value)
    taken = QFontMetricsF(strong).horizontalAdvance(value) + GAP
    painter.setFont(small)
    metrics = QFontMetricsF(small)
    place = metrics.elidedText(place_words(scale, found.score), Qt.TextElideMode.ElideRight, room.width() - taken)
    painter.drawText(QRectF(room.left() + taken, room.top(), room.width() - taken, line), middle, place)
    top = room.top() + line + 4
    _paint_track(painter, QRectF(room.left(), top, room.width(), TRACK), scale, found.score)
    top += TRACK + 10
    name = metrics.elidedText(words.file_name(found.photo.path), Qt.TextElideMode.ElideMiddle, room.width())
    painter.setPen(QColor(scheme.text))
    painter.drawText(QRectF(room.left(), top, room.width(), metrics.height()), middle, name)
    painter.setPen(QColor(scheme.quiet))
    facts = words.joined((words.dimensions(found.photo), words.size(found.photo.bytes)))
    if metrics.horizontalAdvance(facts) > room.width():
        facts = words.dimensions(found.photo)
    painter.drawText(QRectF(room.left(), top + metrics.height(), room.width(), metrics.height()), middle, facts)


def _paint_track(painter: QPainter, track: QRectF, scale: Scale, value: float) -> None:
    """The score on its whole scale, with a tick at each of the marks."""
    scheme = tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(scheme.line))
    painter.drawRoundedRect(track, TRACK / 2, TRACK / 2)
    share = share_of(scale, value)
    if share > 0:
        painter.setBrush(QColor(scheme.accent))
        filled = QRectF(track.x(), track.y(), max(TRACK, share * track.width()), TRACK)
        painter.drawRoundedRect(filled, TRACK / 2, TRACK / 2)
    for mark in (scale.unrelated, scale.same):
        if mark is not None:
            x = min(max(track.x() + share_of(scale, mark) * track.width(), track.left() + 1), track.right() - 1)
            painter.fillRect(QRectF(x - 0.75, track.y() - 3, 1.5, TRACK + 6), QColor(scheme.quiet))
    painter.setBrush(Qt.BrushStyle.NoBrush)
