"""What is known of a photo, under it: what differs from its neighbour in bold, what is missing with a word and a sign.

One widget paints it all: a frame costs one call into Python instead of one for each of its fourteen texts.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gallery_dedup.domain import Photo
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.photo_facts import FactsShown, ShownFact, compared, widest_facts
from gallery_dedup.gui.text_scale import px
from gallery_dedup.gui.theme import GRID, font, text_width, tokens

ROWS = {FactsShown.MAIN: 3, FactsShown.DIFFERING: 3, FactsShown.ALL: 5}
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
    labels: tuple[float, ...]
    """Width of the field's name before its value, in each column; 0 where the value must speak for itself."""
    short: bool


class FactsView(QWidget):
    """Name, folder and fields in fixed places, so that nothing moves from photo to photo.

    The main fields, or all; or those alone that differ, as many as there is room for, and how many more there are.

    Where it gets narrow, what is said twice (megapixels) or too exactly (a place to the metre) goes first, then the end
    of a camera's name, then the names of the fields; then the camera's fields, which the tooltip still tells. A number
    is never cut.
    """

    accessible_role = QAccessible.Role.StaticText

    def __init__(self) -> None:
        super().__init__()
        self._path = ""
        self._letter = ""
        self._current = False
        self._folder = ""
        self._which = FactsShown.MAIN
        self.facts: tuple[ShownFact, ...] = ()
        self._columns: tuple[object, Columns] | None = None
        self._shown: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(320), round(GRID * 2 + self._line() * (ROWS[self._which] + 1) + self._small_line() + 4))

    def _line(self) -> float:
        return QFontMetricsF(font(self, "strong")).height() + 3

    def _small_line(self) -> float:
        return QFontMetricsF(font(self, "small")).height() + 2

    def show_photo(
        self, photo: Photo | None, other: Photo | None, *, letter: str, current: bool = False,
        which: FactsShown = FactsShown.MAIN, profiles: tuple[str | None, str | None] = (None, None), origin: str = "",
    ) -> None:  # fmt: skip
        """Show a photo's facts and mark those in which it differs from the other one.

        `profiles` name the colour profiles of both; `origin` stands in the folder's place where the file has none of
        its own.
        """
        shown = (photo, other, letter, current, which, profiles, origin)
        if shown == self._shown:
            return
        self._shown = shown
        self._path = photo.path if photo else ""
        self._folder = origin or words.home_short(os.path.dirname(self._path))
        self._letter, self._current = letter, current
        if which is not self._which:
            self._which, self._columns = which, None
            self.updateGeometry()
        self.facts = compared(photo, other, which=which, profiles=profiles) if photo else ()
        spoken = [fact.spoken for fact in self.facts]
        self.setAccessibleName(": ".join(part for part in (letter, words.file_name(self._path)) if part))
        self.setAccessibleDescription(". ".join(spoken))
        self.setToolTip("\n".join((origin or self._path, *spoken)))
        self.update()

    @property
    def columns(self) -> Columns:
        """Where the fields stand at this width; the same for both photos of a pair, whatever they are."""
        key = (self.width(), font(self, "strong"))
        if self._columns is None or self._columns[0] != key:
            self._columns = (key, self._fitted())
        return self._columns[1]

    def _fitted(self) -> Columns:
        return fit_columns(self.width() - 2 * LEFT, font(self, "strong"), font(self, "small"), which=self._which)

    def _placed(self) -> tuple[tuple[ShownFact, int, int], ...]:
        """Each field that there is room for, with its row and column."""
        columns = len(self.columns.places)
        # Where only one column has room it is that of the file; what differs has no column of its own.
        across = columns if self._which is FactsShown.DIFFERING else COLUMNS
        placed = ((fact, *divmod(number, across)) for number, fact in enumerate(self.facts))
        return tuple(one for one in placed if one[2] < columns and one[1] < ROWS[self._which])

    def shown_texts(self) -> tuple[str, ...]:
        """The fields as they are painted now, those left out for want of room not among them."""
        columns = self.columns
        strong = font(self, "strong")
        return tuple(_fitting(fact, strong, _room(fact, columns, column=column), short=columns.short)
                     for fact, _row, column in self._placed())  # fmt: skip

    @property
    def remark(self) -> str:
        """What is said of fields that differ and have no room, or where none differs."""
        if self._which is not FactsShown.DIFFERING or not self._path:
            return ""
        more = len(self.facts) - len(self._placed())
        if more:
            return words.counted(more, "more differs (M)", "more differ (M)")
        return "" if self.facts else words.translated("No field differs (M shows all)")

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
        letter = px(LETTER) if self._letter else 0
        name = QRectF(LEFT + letter, GRID, self.width() - 2 * LEFT - letter, line)
        _draw(painter, QRectF(LEFT, GRID, px(LETTER), line), self._letter, scheme.quiet)
        _draw(painter, name, _middle(painter, words.file_name(self._path), name.width()), scheme.text)
        painter.setFont(font(self, "small"))
        folder = QRectF(LEFT, GRID + line, self.width() - 2 * LEFT, small)
        if remark := self.remark:
            free = folder.width() - text_width(self._folder, painter.font()) - 2 * GRID
            width = min(max(folder.width() / 2, free), text_width(remark, painter.font()) + 2)
            _draw(painter, QRectF(folder.right() - width, folder.y(), width, small), remark, scheme.quiet)
            folder.setWidth(folder.width() - width - GRID)
        _draw(painter, folder, _middle(painter, self._folder, folder.width()), scheme.quiet)

    def _paint_facts(self, painter: QPainter, *, top: float, line: float) -> None:
        columns = self.columns
        fonts = {role: font(self, role) for role in ("small", "strong", "body")}
        for fact, row, column in self._placed():
            left, width = columns.places[column]
            place = QRectF(LEFT + left, top + row * line, width, line)
            _paint_fact(painter, fact, place=place, label=columns.labels[column], short=columns.short, fonts=fonts)


def _paint_fact(painter: QPainter, fact: ShownFact, *, place: QRectF, label: float, short: bool,
                fonts: Mapping[str, QFont]) -> None:  # fmt: skip
    scheme = tokens()
    if label:
        painter.setFont(fonts["small"])
        _draw(painter, place, fact.name, scheme.quiet)
        place.setLeft(place.left() + label)
    tint = scheme.quiet if fact.missing else scheme.text
    if fact.missing and fact.differs:
        tint, sign = scheme.warn, px(SIGN)
        icons.paint(painter, "warning", tint, QRectF(place.x(), place.center().y() - sign / 2, sign, sign))
        place.setLeft(place.left() + sign + SIGN_GAP)
    written = fonts["strong" if fact.differs else "body"]
    painter.setFont(written)
    _draw(painter, place, _fitting(fact, written, place.width(), short=short), tint)


def fit_columns(width: float, strong: QFont, small: QFont, *, which: FactsShown = FactsShown.MAIN) -> Columns:
    """The fullest arrangement for a width in pixels."""
    facts = widest_facts()
    names = [fact.name for fact in (facts if which is FactsShown.MAIN else widest_facts(which=FactsShown.ALL))]
    both, any_place = _labels(names, small), which is FactsShown.DIFFERING
    each = (max(both),) * COLUMNS if any_place else both
    numbers = facts[:-1]  # the name of a camera may lose its end, a number not
    for labels, values, short in (
        ((max(both),) * COLUMNS, facts, False),
        (each, facts, True),
        (each, numbers, True),
        ((0.0,) * COLUMNS, facts, False),
        ((0.0,) * COLUMNS, facts, True),
    ):
        needed = [label + _widest(values if any_place else values[side::COLUMNS], strong, short=short)
                  for side, label in enumerate(labels)]  # fmt: skip
        spare = width - sum(needed) - COLUMN_GAP
        if spare >= 0:
            # Room to spare is shared, so that the second column stands in the middle where it can.
            first = min(needed[0] + spare, max(needed[0], (width - COLUMN_GAP) / 2))
            return Columns(((0.0, first), (first + COLUMN_GAP, width - first - COLUMN_GAP)), labels, short)
    return Columns(((0.0, width),), (0.0,), short=False)


def _labels(names: Sequence[str], small: QFont) -> tuple[float, ...]:
    """The widest name of each column, with the gap behind it."""
    metrics = QFontMetricsF(small)
    return tuple(max(metrics.horizontalAdvance(f"{name}  ") for name in names[side::COLUMNS]) + 4
                 for side in range(COLUMNS))  # fmt: skip


def _widest(facts: Sequence[ShownFact], strong: QFont, *, short: bool) -> float:
    metrics = QFontMetricsF(strong)
    return max(metrics.horizontalAdvance(fact.short if short else fact.text) for fact in facts)


def _room(fact: ShownFact, columns: Columns, *, column: int) -> float:
    sign = px(SIGN) + SIGN_GAP if fact.missing and fact.differs else 0
    return columns.places[column][1] - columns.labels[column] - sign


def _fitting(fact: ShownFact, written: QFont, room: float, *, short: bool) -> str:
    """The field in the longest way that fits; only what is no number may lose its end."""
    for text in (fact.short,) if short else (fact.text, fact.short):
        if text_width(text, written) <= room:
            return text
    return QFontMetricsF(written).elidedText(fact.short, Qt.TextElideMode.ElideRight, room)


def _middle(painter: QPainter, text: str, width: float) -> str:
    return QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, width)


def _draw(painter: QPainter, place: QRectF, text: str, tint: str) -> None:
    painter.setPen(QColor(tint))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
