"""What a place shows while it is empty: what to do, and the means to do it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gallery_dedup.gui import icons
from gallery_dedup.gui.text_scale import fit, set_font
from gallery_dedup.gui.theme import GRID, tokens


class _Picture(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self.icon = icon
        fit(self, side=56)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        role = tokens().warn if self.icon == "warning" else tokens().quiet
        icons.paint(painter, self.icon, role, QRectF(self.rect()))
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(56, 56)


class EmptyView(QWidget):
    """A picture, a sentence, a second one, and buttons; with `drop`, a dashed ground that says "here"."""

    def __init__(self, icon: str, title: str, text: str, *, drop: bool = False) -> None:
        super().__init__()
        self._drop = drop
        self._hot = False
        self._icon = icon
        self._picture = _Picture(icon)
        self._title = QLabel(title)
        set_font(self._title, "title")
        self._text = QLabel(text)
        self._text.setProperty("quiet", True)
        self._text.setWordWrap(True)
        self._title.setWordWrap(True)
        # As wide as is read well, narrower where the page is.
        for label in (self._title, self._text):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        fit(self._text, most_width=480)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GRID)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        lines.setSpacing(GRID)
        lines.addStretch(1)
        lines.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addSpacing(GRID)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            # Stretches instead of an alignment, which would cut a text of two lines to one.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 100)
            row.addStretch(1)
            lines.addLayout(row)
        lines.addSpacing(GRID)
        holder = QHBoxLayout()
        holder.addStretch(1)
        holder.addLayout(self._buttons)
        holder.addStretch(1)
        lines.addLayout(holder)
        lines.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def add_button(self, text: str, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """Add a button."""
        button = QPushButton(text)
        button.setProperty("primary", primary)
        # Else Enter presses it only in dialogs.
        button.setAutoDefault(True)
        button.clicked.connect(lambda _checked=False: act())
        self._buttons.addWidget(button)
        return button

    @property
    def said(self) -> str:
        """Both sentences."""
        return f"{self._title.text()}\n{self._text.text()}"

    def say(self, title: str, text: str, *, warning: bool = False) -> None:
        """Change the sentences; a warning has its sign in the picture's place."""
        self._picture.icon = "warning" if warning else self._icon
        self._picture.update()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def set_hot(self, hot: bool) -> None:
        """Show that something is held over the area."""
        self._hot = hot
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._drop:
            return
        scheme = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(scheme.accent if self._hot else scheme.quiet), 2 if self._hot else 1.2)
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 5])
        painter.setPen(pen)
        painter.setBrush(QColor(scheme.selected if self._hot else scheme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 12, 12)
        painter.end()


def with_room(view: EmptyView, *, above: int = GRID * 4) -> QWidget:
    """The view with room about it, so that its dashed ground keeps away from the edges of the page."""
    holder = QWidget()
    margin = QVBoxLayout(holder)
    margin.setContentsMargins(GRID * 4, above, GRID * 4, GRID * 4)
    margin.addWidget(view)
    return holder
