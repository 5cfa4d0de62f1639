"""What is known of a photo, under it: what differs from its neighbour in bold, what is missing with a word and a sign.

One widget paints it all: a frame costs one call into Python instead of one for each of its fourteen texts.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gallery_dedup.domain import Photo
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.photo_facts import ShownFact, compared, widest_facts
from gallery_dedup.gui.theme import GRID, font, tokens

ROWS = 3
COLUMNS = 2
LEFT = GRID * 2
LETTER = 20
SIGN = 14
SIGN_GAP = 5
COLUMN_GAP = GRID * 2


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the fields stand: left edge and width of each column, and how much of each field there is room for."""

    places: tuple[tuple[float, float], ...]
    label: float
    """Width of the field's name before its value; 0 where the value must speak for itself."""
    short: bool


class FactsView(QWidget):
    """Name, folder and six fields in fixed places, so that nothing moves from photo to photo.

    Where it gets narrow the names of the fields go first, then what is said twice (megapixels) or too exactly (a place
    to the metre); then the camera's fields, which the tooltip still tells. A number is never cut.
    """

    def __init__(self) -> None:
        super().__init__()
        self._path = ""
        self._letter = ""
        self._current = False
        self.facts: tuple[ShownFact, ...] = ()
        self._columns: tuple[object, Columns] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, round(GRID * 2 + self._line() * (ROWS + 1) + self._small_line() + 4))

    def _line(self) -> float:
        return QFontMetricsF(font(self, "strong")).height() + 3

    def _small_line(self) -> float:
        return QFontMetricsF(font(self, "small")).height() + 2

    def show_photo(self, photo: Photo | None, other: Photo | None, *, letter: str, current: bool = False) -> None:
        """Show a photo's facts and mark those in which it differs from the other one."""
        self._path = photo.path if photo else ""
        self._letter, self._current = letter, current
        self.facts = compared(photo, other) if photo else ()
        spoken = [fact.spoken for fact in self.facts]
        self.setAccessibleName(": ".join(part for part in (letter, words.file_name(self._path)) if part))
        self.setAccessibleDescription(". ".join(spoken))
        self.setToolTip("\n".join((self._path, *spoken)))
        self.update()

    @property
    def columns(self) -> Columns:
        """Where the fields stand at this width; the same for both photos of a pair, whatever they are."""
        key = (self.width(), font(self, "strong"))
        if self._columns is None or self._columns[0] != key:
            self._columns = (key, fit_columns(self.width() - 2 * LEFT, font(self, "strong"), font(self, "small")))
        return self._columns[1]

    def shown_texts(self) -> tuple[str, ...]:
        """The fields as they are painted now, those left out for want of room not among them."""
        columns = self.columns
        strong = QFontMetricsF(font(self, "strong"))
        return tuple(
            _fitting(fact, strong, columns, _room(fact, columns, column=number % COLUMNS))
            for number, fact in enumerate(self.facts)
            if number % COLUMNS < len(columns.places)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line of the accent stands over the photo that keys act on."""
        del event
        scheme = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.surface))
        if self._current:
            painter.fillRect(0, 0, self.width(), 3, QColor(scheme.accent))
        if self._path:
            line, small = self._line(), self._small_line()
            self._paint_name(painter, line=line, small=small)
            self._paint_facts(painter, top=GRID + line + small + 4, line=line)
        painter.end()

    def _paint_name(self, painter: QPainter, *, line: float, small: float) -> None:
        scheme = tokens()
        painter.setFont(font(self, "strong"))
        letter = LETTER if self._letter else 0
        name = QRectF(LEFT + letter, GRID, self.width() - 2 * LEFT - letter, line)
        _draw(painter, QRectF(LEFT, GRID, LETTER, line), self._letter, scheme.quiet)
        _draw(painter, name, _middle(painter, words.file_name(self._path), name.width()), scheme.text)
        painter.setFont(font(self, "small"))
        folder = QRectF(LEFT, GRID + line, self.width() - 2 * LEFT, small)
        text = words.home_short(os.path.dirname(self._path))
        _draw(painter, folder, _middle(painter, text, folder.width()), scheme.quiet)

    def _paint_facts(self, painter: QPainter, *, top: float, line: float) -> None:
        columns = self.columns
        fonts = {role: font(self, role) for role in ("small", "strong", "body")}
        for number, fact in enumerate(self.facts):
            if number % COLUMNS < len(columns.places):
                left, width = columns.places[number % COLUMNS]
                place = QRectF(LEFT + left, top + number // COLUMNS * line, width, line)
                _paint_fact(painter, fact, place=place, columns=columns, fonts=fonts)


def _paint_fact(painter: QPainter, fact: ShownFact, *, place: QRectF, columns: Columns,
                fonts: Mapping[str, QFont]) -> None:  # fmt: skip
    scheme = tokens()
    if columns.label:
        painter.setFont(fonts["small"])
        _draw(painter, place, fact.name, scheme.quiet)
        place.setLeft(place.left() + columns.label)
    tint = scheme.quiet if fact.missing else scheme.text
    if fact.missing and fact.differs:
        tint = scheme.warn
        icons.paint(painter, "warning", tint, QRectF(place.x(), place.center().y() - SIGN / 2, SIGN, SIGN))
        place.setLeft(place.left() + SIGN + SIGN_GAP)
    painter.setFont(fonts["strong" if fact.differs else "body"])
    _draw(painter, place, _fitting(fact, QFontMetricsF(painter.font()), columns, place.width()), tint)


def fit_columns(width: float, strong: QFont, small: QFont) -> Columns:
    """The fullest arrangement for a width in pixels."""
    metrics = QFontMetricsF(strong)
    facts = widest_facts()
    label = max(QFontMetricsF(small).horizontalAdvance(f"{fact.name}  ") for fact in facts) + 4
    for names, short in ((label, False), (0.0, False), (0.0, True)):
        needed = [
            names + max(metrics.horizontalAdvance(fact.short if short else fact.text) for fact in facts[side::COLUMNS])
            for side in range(COLUMNS)
        ]
        spare = width - sum(needed) - COLUMN_GAP
        if spare >= 0:
            # Room to spare is shared, so that the second column stands in the middle where it can.
            first = min(needed[0] + spare, max(needed[0], (width - COLUMN_GAP) / 2))
            return Columns(((0.0, first), (first + COLUMN_GAP, width - first - COLUMN_GAP)), names, short)
    return Columns(((0.0, width),), 0.0, short=False)


def _room(fact: ShownFact, columns: Columns, *, column: int) -> float:
    sign = SIGN + SIGN_GAP if fact.missing and fact.differs else 0
    return columns.places[column][1] - columns.label - sign


def _fitting(fact: ShownFact, metrics: QFontMetricsF, columns: Columns, room: float) -> str:
    """The field in the longest way that fits; only what is no number may lose its end."""
    for text in (fact.short,) if columns.short else (fact.text, fact.short):
        if metrics.horizontalAdvance(text) <= room:
            return text
    return metrics.elidedText(fact.short, Qt.TextElideMode.ElideRight, room)


def _middle(painter: QPainter, text: str, width: float) -> str:
    return QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, width)


def _draw(painter: QPainter, place: QRectF, text: str, tint: str) -> None:
    painter.setPen(QColor(tint))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
