"""The slim bar at the left: the places, and below them history and keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout

from gallery_dedup.gui.theme import GRID, font

WIDTH = 80


class NavigationView(QFrame):
    """Icons with words."""

    def __init__(self, places: list[QAction], below: list[QAction]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, GRID, 6, GRID)
        column.setSpacing(4)
        for action in places:
            column.addWidget(self._button(action))
        column.addStretch(1)
        for action in below:
            column.addWidget(self._button(action))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(24, 24))
        button.setFont(font(self, "small"))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        return button
