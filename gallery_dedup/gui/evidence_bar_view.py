"""One dimension's score on its own scale, with its two marks; or why there is none."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gallery_dedup.dimensions.scales import SCALES, Scale
from gallery_dedup.gui import words
from gallery_dedup.gui.text_scale import fit, px
from gallery_dedup.gui.theme import font, tokens

LEFT = 8
NAME_GAP = 10
VALUE_WIDTH = 46
HEIGHT = 23


def verdict(scale: Scale, value: float) -> str:
    """What a score says on its scale, in words."""
    tr = words.translated
    if scale.same is not None and value >= scale.same:
        return tr("the same")
    if scale.unrelated is not None and value <= scale.unrelated:
        return tr("unrelated")
    return tr("in between")


def marks_text(scale: Scale) -> str:
    """Where the marks lie: "unrelated about 0.50, the same from 0.90"."""
    parts = []
    if scale.unrelated is not None:
        parts.append(words.translated("unrelated about {score}").format(score=words.score(scale.unrelated)))
    if scale.same is not None:
        parts.append(words.translated("the same from {score}").format(score=words.score(scale.same)))
    return words.listed(parts)


@lru_cache(maxsize=4)
def names_width(small: QFont) -> float:
    """The widest name of a dimension, so that all bars begin at one edge."""
    metrics = QFontMetricsF(small)
    return max(metrics.horizontalAdvance(words.dimension(scale.name)) for scale in SCALES)


class EvidenceBar(QAbstractButton):
    """A bar that explains itself when it is clicked."""

    def __init__(self, scale: Scale, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = scale
        self._value: float | None = None
        self._note = ""
        self._told: tuple[float | None, str] | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        fit(self, fixed_height=HEIGHT)

    @property
    def title(self) -> str:
        """The plain word beside the bar."""
        return words.dimension(self.scale.name)

    def _heading(self) -> str:
        """The question, and the name under which commands and files know the dimension."""
        return f"{words.said(self.scale.question)} ({self.scale.name})"

    def show_score(self, value: float | None, note: str) -> None:
        """Show a score, or a note in its place."""
        if (value, note) == self._told:
            return
        self._told = (value, note)
        self._value, self._note = value, words.said(note)
        if value is None:
            said = self.tr("not scored: {note}").format(note=self._note) if note else self.tr("not scored")
        else:
            said = f"{words.score(value)}, {verdict(self.scale, value)}"
        self.setAccessibleName(f"{self.title}: {said}")
        self.setToolTip(f"{self._heading()}\n{words.first_upper(said)}\n"
                        f"{words.first_upper(marks_text(self.scale))}")  # fmt: skip
        self.update()

    def explanation(self) -> str:
        """Two lines: what is asked, and what the number means here."""
        told = [self.tr("{dimension}: {question}").format(dimension=self.title, question=self._heading())]
        if self._value is not None:
            value = self.tr("{score}: {verdict}.")
            told.append(value.format(score=words.score(self._value), verdict=verdict(self.scale, self._value)))
        elif self._note:
            told.append(self.tr("{clause}.").format(clause=words.first_upper(self._note)))
        told.append(self.tr("{clause}.").format(clause=words.first_upper(marks_text(self.scale))))
        return f"{' '.join(told)}\n{words.said(self.scale.explanation)}"

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        scheme = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.selected if self.isChecked() else scheme.raised))
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        small = font(self, "small")
        painter.setFont(small)
        painter.setPen(QColor(scheme.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        name = names_width(small) + NAME_GAP
        painter.drawText(QRectF(LEFT, 0, name, self.height()), middle, self.title)
        room = QRectF(LEFT + name, 0, self.width() - name - 2 * LEFT, self.height())
        if self._value is None:
            self._paint_note(painter, room)
        else:
            track = QRectF(room.x(), self.height() / 2 - px(3), room.width() - px(VALUE_WIDTH) - 4, px(6))
            self._paint_track(painter, track, self._value)
            painter.setPen(QColor(scheme.text))
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, words.score(self._value))
        painter.end()

    def _paint_note(self, painter: QPainter, room: QRectF) -> None:
        text = self._note or self.tr("not scored")
        painter.setPen(QColor(tokens().quiet))
        short = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)

    def _paint_track(self, painter: QPainter, track: QRectF, value: float) -> None:
        scheme = tokens()
        scale = self.scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.line))
        painter.drawRoundedRect(track, 3, 3)
        share = min(1.0, max(0.0, (value - scale.low) / (scale.high - scale.low)))
        if share > 0:
            painter.setBrush(QColor(scheme.accent))
            painter.drawRoundedRect(QRectF(track.x(), track.y(), max(6.0, share * track.width()), track.height()), 3, 3)
        for mark in (scale.unrelated, scale.same):
            if mark is not None:
                x = track.x() + (mark - scale.low) / (scale.high - scale.low) * track.width()
                x = min(max(x, track.left() + 1), track.right() - 1)
                painter.fillRect(QRectF(x - 0.75, track.y() - 4, 1.5, track.height() + 8), QColor(scheme.quiet))
