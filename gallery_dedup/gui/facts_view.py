"""What is known of a photo, under it: what differs from its neighbour in bold, what is missing with a sign."""

from __future__ import annotations

import os
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gallery_dedup.domain import Photo
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.theme import GRID, tokens


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of a photo; `text` None means the file does not say."""

    name: str
    text: str | None
    missing: str = ""


def photo_facts(photo: Photo) -> tuple[Fact, ...]:
    """The fields shown under a photo, in their order."""
    kind = photo.format.upper()
    if photo.quality is not None:
        kind = words.joined((kind, words.translated("quality {}").format(words.number(photo.quality))))
    if photo.frames > 1:
        kind = words.joined((kind, words.counted(photo.frames, "frame", "frames")))
    if photo.bit_depth > 8:
        kind = words.joined((kind, words.translated("{} bit").format(words.number(photo.bit_depth))))
    capture = photo.capture
    tr = words.translated
    return (
        Fact(tr("Pixels"), words.joined((words.dimensions(photo), words.megapixels(photo)))),
        Fact(tr("Taken"), words.moment(capture.taken), tr("no date")),
        Fact(tr("Size"), words.size(photo.bytes)),
        Fact(tr("Place"), words.place(capture), tr("no place")),
        Fact(tr("Format"), kind),
        Fact(tr("Camera"), words.camera(capture), tr("no camera")),
    )


class _Value(ElidedView):
    """A value; bold where it differs, with a sign before it where it is missing and the other photo has it."""

    def __init__(self) -> None:
        super().__init__(mode=Qt.TextElideMode.ElideRight)
        self._sign = False

    def show_fact(self, fact: Fact, *, differs: bool) -> None:
        missing = fact.text is None
        self._sign = missing and differs
        self.setText(fact.missing if missing else fact.text or "")
        self.set_size("strong" if differs else "body")
        self.role = "warn" if self._sign else "quiet" if missing else "text"
        self.setAccessibleName(f"{fact.name}: {self.text()}" + (self.tr(", differs") if differs else ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._sign:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        tint = tokens().warn
        icons.paint(painter, "warning", tint, QRectF(0, (self.height() - 14) / 2, 14, 14))
        painter.setPen(QColor(tint))
        painter.setFont(self._font())
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 19)
        painter.drawText(QRectF(19, 0, self.width() - 19, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class FactsView(QWidget):
    """Name, folder and six fields in fixed places, so that nothing moves from photo to photo."""

    def __init__(self) -> None:
        super().__init__()
        self._letter = ElidedView("A", role="quiet", size="strong")
        self._name = ElidedView(size="strong")
        self._folder = ElidedView(role="quiet", size="small")
        self._current = False
        self._labels = [ElidedView(mode=Qt.TextElideMode.ElideRight, role="quiet", size="small") for _field in range(6)]
        self._values = [_Value() for _field in range(6)]
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(4)
        for number, (label, value) in enumerate(zip(self._labels, self._values, strict=True)):
            row, column = divmod(number, 2)
            grid.addWidget(label, row, column * 2)
            grid.addWidget(value, row, column * 2 + 1)
        for column, share in enumerate((0, 11, 0, 10)):
            grid.setColumnStretch(column, share)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        rows.setSpacing(1)
        title = QHBoxLayout()
        title.setSpacing(GRID)
        title.addWidget(self._letter)
        title.addWidget(self._name, 1)
        rows.addLayout(title)
        rows.addWidget(self._folder)
        rows.addLayout(grid)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # One width for all labels, so that the columns of both photos stand alike.
        widest = max(self._labels[0].fontMetrics().horizontalAdvance(word) for word in ("Camera  ", "Format  "))
        for label, width in ((self._letter, 12), *((label, widest) for label in self._labels)):
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            label.setFixedWidth(width)

    def show_photo(self, photo: Photo | None, other: Photo | None, *, letter: str, current: bool = False) -> None:
        """Show a photo's facts and mark those in which it differs from the other one."""
        self._letter.setText(letter)
        self._current = current
        self._name.setText(words.file_name(photo.path) if photo else "")
        self._folder.setText(words.home_short(os.path.dirname(photo.path)) if photo else "")
        others = photo_facts(other) if other else ()
        mine = photo_facts(photo) if photo else tuple(Fact("", "") for _field in range(6))
        for number, (label, value, fact) in enumerate(zip(self._labels, self._values, mine, strict=True)):
            label.setText(fact.name)
            value.show_fact(fact, differs=bool(others) and others[number].text != fact.text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line of the accent over the photo that keys act on."""
        super().paintEvent(event)
        scheme = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.surface))
        painter.fillRect(0, 0, self.width(), 3, QColor(scheme.accent if self._current else scheme.surface))
        painter.end()
