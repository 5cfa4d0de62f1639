"""The slim bar at the left: the places, and below them history and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout

from gallery_dedup.gui.text_scale import fit, px, set_font
from gallery_dedup.gui.theme import GRID

WIDTH = 80
"""At least; longer words make it wider."""


class NavigationView(QScrollArea):
    """Icons with words; scrolled where large letters leave no room for all of them."""

    def __init__(self, places: list[QAction], below: list[QAction]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons = QFrame()
        self._buttons.setObjectName("navigationButtons")
        column = QVBoxLayout(self._buttons)
        column.setContentsMargins(6, GRID, 6, GRID)
        column.setSpacing(4)
        for action in places:
            column.addWidget(self._button(action))
        column.addStretch(1)
        for action in below:
            column.addWidget(self._button(action))
        self.setWidget(self._buttons)
        self.fit_text()

    def fit_text(self) -> None:
        """As wide as the longest word; the bar that scrolls stands beside it."""
        needed = self._buttons.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width() if needed.height() > self.height() else 0
        self.setFixedWidth(max(px(WIDTH), needed.width()) + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_text()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit_text()
        return super().event(event)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        fit(button, icon=24)
        set_font(button, "small")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
