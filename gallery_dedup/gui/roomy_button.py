"""Buttons that keep their width while what they say changes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from gallery_dedup.gui.text_scale import px


class RoomyButton(QToolButton):
    """Never narrower than `least` pixels at 100 %, nor than its words."""

    def __init__(self, *, least: int) -> None:
        super().__init__()
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(px(self._least), 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class RoomyPushButton(QPushButton):
    """The same with the frame of a push button."""

    def __init__(self, text: str = "", *, least: int) -> None:
        super().__init__(text)
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(px(self._least), 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
