"""What is known of a photo, under it: what differs from its neighbour in bold, what is missing with a word and a sign.

One widget paints it all: a frame costs one call into Python instead of one for each of its fourteen texts.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gallery_dedup.domain import Photo
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.theme import GRID, font, tokens

ROWS = 3
LEFT = GRID * 2
LETTER = 20
SIGN = 14


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of a photo; `text` None means the file does not say."""

    name: str
    text: str | None
    missing: str = ""


@dataclass(frozen=True, slots=True)
class ShownFact:
    """A field as it is painted."""

    name: str
    text: str
    differs: bool
    missing: bool

    @property
    def spoken(self) -> str:
        """The field for those who do not see that it is bold."""
        return f"{self.name}: {self.text}" + (words.translated(", differs") if self.differs else "")


def photo_facts(photo: Photo) -> tuple[Fact, ...]:
    """The fields shown under a photo, in their order."""
    kind = [photo.format.upper()]
    if photo.quality is not None:
        kind.append(words.translated("quality {}").format(words.number(photo.quality)))
    if photo.frames > 1:
        kind.append(words.counted(photo.frames, "frame", "frames"))
    if photo.bit_depth > 8:
        kind.append(words.translated("{} bit").format(words.number(photo.bit_depth)))
    capture = photo.capture
    tr = words.translated
    return (
        Fact(tr("Pixels"), words.joined((words.dimensions(photo), words.megapixels(photo)))),
        Fact(tr("Taken"), words.moment(capture.taken), tr("no date")),
        Fact(tr("Size"), words.size(photo.bytes)),
        Fact(tr("Place"), words.place(capture), tr("no place")),
        Fact(tr("Format"), words.joined(kind)),
        Fact(tr("Camera"), words.camera(capture), tr("no camera")),
    )


def compared(photo: Photo, other: Photo | None) -> tuple[ShownFact, ...]:
    """A photo's fields, with what differs from the other photo."""
    others = photo_facts(other) if other is not None else None
    return tuple(
        ShownFact(
            fact.name,
            fact.missing if fact.text is None else fact.text,
            differs=others is not None and others[number].text != fact.text,
            missing=fact.text is None,
        )
        for number, fact in enumerate(photo_facts(photo))
    )


class FactsView(QWidget):
    """Name, folder and six fields in fixed places, so that nothing moves from photo to photo."""

    def __init__(self) -> None:
        super().__init__()
        self._path = ""
        self._letter = ""
        self._current = False
        self.facts: tuple[ShownFact, ...] = ()
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
        self.setAccessibleName(f"{letter}: {words.file_name(self._path)}")
        self.setAccessibleDescription(". ".join(fact.spoken for fact in self.facts))
        self.setToolTip(self._path)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line of the accent stands over the photo that keys act on."""
        del event
        scheme = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.surface))
        if self._current:
            painter.fillRect(0, 0, self.width(), 3, QColor(scheme.accent))
        if self._path:
            self._paint_name(painter)
            top = GRID + self._line() + self._small_line() + 4
            for number, fact in enumerate(self.facts):
                self._paint_fact(painter, fact, row=number // 2, column=number % 2, top=top)
        painter.end()

    def _paint_name(self, painter: QPainter) -> None:
        scheme = tokens()
        line, small = self._line(), self._small_line()
        painter.setFont(font(self, "strong"))
        self._text(painter, QRectF(LEFT, GRID, LETTER, line), self._letter, scheme.quiet)
        name = QRectF(LEFT + LETTER, GRID, self.width() - 2 * LEFT - LETTER, line)
        self._text(painter, name, words.file_name(self._path), scheme.text)
        painter.setFont(font(self, "small"))
        folder = QRectF(LEFT, GRID + line, self.width() - 2 * LEFT, small)
        self._text(painter, folder, words.home_short(os.path.dirname(self._path)), scheme.quiet)

    def _paint_fact(self, painter: QPainter, fact: ShownFact, *, row: int, column: int, top: float) -> None:
        scheme = tokens()
        small = font(self, "small")
        # The widest label, whichever photo it is: the columns of both photos stand alike.
        label = max(QFontMetricsF(small).horizontalAdvance(f"{one.name}  ") for one in self.facts) + 4
        half = (self.width() - 2 * LEFT) / 2
        place = QRectF(LEFT + column * half, top + row * self._line(), half - (0 if column else GRID), self._line())
        painter.setFont(small)
        self._text(painter, place.adjusted(0, 0, label - place.width(), 0), fact.name, scheme.quiet)
        place = place.adjusted(label, 0, 0, 0)
        tint = scheme.quiet if fact.missing else scheme.text
        if fact.missing and fact.differs:
            tint = scheme.warn
            sign = QRectF(place.x(), place.center().y() - SIGN / 2, SIGN, SIGN)
            icons.paint(painter, "warning", tint, sign)
            place = place.adjusted(SIGN + 5, 0, 0, 0)
        painter.setFont(font(self, "strong" if fact.differs else "body"))
        self._text(painter, place, fact.text, tint)

    @staticmethod
    def _text(painter: QPainter, place: QRectF, text: str, tint: str) -> None:
        painter.setPen(QColor(tint))
        short = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
