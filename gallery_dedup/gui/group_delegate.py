"""Paints a group as a card: its photos, what they are to each other, who stays and why, what it would free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gallery_dedup.domain import Group, Mark, Relation
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.elided_view import line_with_name
from gallery_dedup.gui.groups_model import GroupRole
from gallery_dedup.gui.keeper_line import keeper_line
from gallery_dedup.gui.text_scale import px
from gallery_dedup.gui.theme import GRID, Tokens, scaled_font, text_width, tokens
from gallery_dedup.gui.thumbnail_painting import paint_badge, paint_thumbnail, thumbnail_size
from gallery_dedup.gui.thumbnails import Thumbnails

DENSITIES = ("compact", "normal", "large")
_STRIP_HEIGHT = {"compact": 40, "normal": 60, "large": 104}
STRIP_MAX = 5
GAP = 4
MARGIN = 12
PILL = 20
MORE = 34.0
"""Width of "+12" behind the photos that are shown."""
COMPACT_SHARE = 0.4
"""Share of a compact card's width that the photos take."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Where the thumbnails of a card lie; `more` photos did not fit."""

    places: tuple[QRectF, ...]
    more: int
    right: float


class GroupDelegate(QStyledItemDelegate):
    """One height for all rows of a density, so that a list of 100,000 scrolls at once."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.density = "normal"

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        line = QFontMetricsF(option.font).height()
        strip = _STRIP_HEIGHT[self.density]
        if self.density == "compact":
            return QSize(240, round(max(strip, px(PILL) + 2 + line)) + 16)
        return QSize(240, round(MARGIN + strip + 8 + px(PILL) + 4 + line + MARGIN) + 4)

    def strip(self, group: Group, rect: QRect) -> Strip:
        """The places of a card's thumbnails in a row's rectangle."""
        height = _STRIP_HEIGHT[self.density]
        compact = self.density == "compact"
        left = rect.left() + MARGIN + 4.0
        top = rect.top() + 8.0 if compact else rect.top() + MARGIN + 2.0
        room = rect.width() * COMPACT_SHARE if compact else rect.width() - 2 * MARGIN - 8.0
        sizes = [thumbnail_size(member.photo, height) for member in group.members[:STRIP_MAX]]
        # Two photos at least: a card that shows one tells nothing.
        beside = room - GAP - (px(MORE) if len(group.members) > 2 else 0.0)
        sizes = [size * min(1.0, beside / sum(one.width() for one in sizes[:2])) for size in sizes]
        shown: list[QRectF] = []
        x = left
        for number, size in enumerate(sizes):
            hidden_after = len(group.members) - number - 1
            reserve = px(MORE) if hidden_after else 0.0
            if shown and x + size.width() > left + room - reserve + 0.01:
                break
            width = min(size.width(), room)
            shown.append(QRectF(x, top + (height - size.height()) / 2, width, size.height() * width / size.width()))
            x += width + GAP
        return Strip(tuple(shown), len(group.members) - len(shown), x)

    def member_at(self, group: Group, rect: QRect, point: QPointF) -> int | None:
        """The number of the member whose thumbnail lies under a point of a row."""
        places = self.strip(group, rect).places
        return next((number for number, place in enumerate(places) if place.contains(point)), None)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        group, said, state = index.data(GroupRole.CARD)
        marks = tuple(Mark(mark) for mark in said)  # Qt may hand StrEnums back as plain text
        rect: QRect = option.rect
        scheme = tokens()
        font: QFont = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, rect, scheme)
        strip = self.strip(group, rect)
        for member, mark, place in zip(group.members, marks, strip.places, strict=False):
            dimmed = mark is Mark.REMOVE
            paint_thumbnail(painter, place, member.photo, self._thumbnails, scheme, dimmed=dimmed)
            paint_badge(painter, place, mark)
        if strip.more:
            painter.setFont(scaled_font(font, "small"))
            painter.setPen(QColor(scheme.quiet))
            height = _STRIP_HEIGHT[self.density]
            place = QRectF(strip.right, strip.places[0].center().y() - height / 2, px(MORE), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                             f"+{words.number(strip.more)}")  # fmt: skip
        self._paint_words(painter, group, marks, state, rect, font, scheme)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, scheme: Tokens) -> None:
        state: QStyle.StateFlag = option.state
        place = QRectF(rect).adjusted(4, 2, -4, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(scheme.selected))
            painter.drawRoundedRect(place, 8, 8)
            painter.setBrush(QColor(scheme.accent))
            painter.drawRoundedRect(QRectF(place.left(), place.top() + 10, 3, place.height() - 20), 1.5, 1.5)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(scheme.accent), 1))
                painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(scheme.raised))
            painter.drawRoundedRect(place, 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_words(
        self,
        painter: QPainter,
        group: Group,
        marks: Sequence[Mark],
        state: str,
        rect: QRect,
        font: QFont,
        scheme: Tokens,
    ) -> None:
        compact = self.density == "compact"
        # All words of a compact list begin at one edge, whatever the photos beside them.
        left = rect.left() + MARGIN + 4.0 + (rect.width() * COMPACT_SHARE + GRID if compact else 0.0)
        right = rect.right() - MARGIN - 3.0
        top = rect.top() + 8.0 if compact else rect.top() + MARGIN + 2.0 + _STRIP_HEIGHT[self.density] + 8
        small = scaled_font(font, "small")
        used = paint_pill(painter, QPointF(left, top), group.relation, small, scheme)
        line = QRectF(left + used + 8, top, right - left - used - 8, px(PILL))
        self._paint_win(painter, group, line, font, small, scheme, compact=compact)
        metrics = QFontMetricsF(small)
        below = QRectF(left, top + px(PILL) + (2 if compact else 5), right - left, metrics.height() + 2)
        painter.setFont(small)
        painter.setPen(QColor(scheme.quiet))
        taken = 0.0
        if state:
            taken = text_width(state, small) + 12
            painter.setPen(QColor(scheme.text))
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, state)
            painter.setPen(QColor(scheme.quiet))
        before, name, after = keeper_line(group, marks)
        text = line_with_name(before, name, after, metrics=metrics, width=below.width() - taken)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    @staticmethod
    def _paint_win(
        painter: QPainter, group: Group, line: QRectF, font: QFont, small: QFont, scheme: Tokens, *, compact: bool
    ) -> None:
        vertical = Qt.AlignmentFlag.AlignVCenter
        if group.bytes_to_win:
            strong = scaled_font(font, "strong")
            text = words.size(group.bytes_to_win)
            painter.setFont(strong)
            painter.setPen(QColor(scheme.text))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | vertical, text)
            line = line.adjusted(0, 0, -text_width(text, strong) - 8, 0)
        painter.setFont(small)
        painter.setPen(QColor(scheme.quiet))
        count = words.number(len(group.members)) if compact else words.counted(len(group.members), "photo", "photos")
        if text_width(count, small) <= line.width():
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | vertical, count)


def pill_width(relation: Relation, font: QFont) -> float:
    """How wide the pill of a relation is."""
    return 6 + px(14) + 5 + text_width(words.relation(relation), font) + 9


def paint_pill(painter: QPainter, corner: QPointF, relation: Relation, font: QFont, scheme: Tokens) -> float:
    """A relation as a shape and a word in a pill; returns the width used."""
    text = words.relation(relation)
    width, height, side = pill_width(relation, font), px(PILL), px(14)
    place = QRectF(corner.x(), corner.y(), width, height)
    painter.setPen(QPen(QColor(scheme.line), 1))
    painter.setBrush(QColor(scheme.window))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    sign = QRectF(corner.x() + 7, corner.y() + (height - side) / 2, side, side)
    icons.paint(painter, relation.value, scheme.text, sign)
    painter.setFont(font)
    painter.setPen(QColor(scheme.text))
    word = place.adjusted(side + 11, 0, 0, 0)
    painter.drawText(word, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    return width
