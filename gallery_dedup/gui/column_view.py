"""A page's column: in the middle of the width, scrolled where it is longer than the page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from gallery_dedup.gui.theme import GRID

_SHARE = 20
"""How much wider the column grows than the margins beside it."""


def scrolled_column(column: QWidget, *, least_height: bool = True) -> QScrollArea:
    """The column in an area that scrolls; the area itself never takes the focus.

    Without `least_height` only the height for the present width counts: the least one is that of the narrowest column.
    """
    centred = QWidget()
    if not least_height:
        centred.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    across = QHBoxLayout(centred)
    across.setContentsMargins(GRID * 4, 0, GRID * 4, 0)
    across.addStretch(1)
    across.addWidget(column, _SHARE)
    across.addStretch(1)
    return scrolled_page(centred)


def scrolled_page(page: QWidget) -> QScrollArea:
    """A page as large as the window; where large letters need more than that, the rest of it is scrolled to."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def take_keys(area: QScrollArea, name: str) -> None:
    """Let the arrow keys scroll an area that holds nothing else to go to; `name` is what it is called."""
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setProperty("scrolls", True)
    area.setAccessibleName(name)


class SheetArea(QScrollArea):
    """What a dialog holds above its buttons: as large as it wants to be, scrolled where the screen is smaller."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)

    def sizeHint(self) -> QSize:
        sheet = self.widget()
        return QSize(200, 120) if sheet is None else sheet.sizeHint().expandedTo(sheet.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(360, 160))

    def height_at(self, width: int) -> int:
        """The height at which nothing is scrolled in this width."""
        sheet = self.widget()
        whole = sheet.layout() if sheet is not None else None
        if sheet is None or whole is None:
            return self.sizeHint().height()
        whole.activate()
        lines = sheet.heightForWidth(width) if sheet.hasHeightForWidth() else 0
        return max(lines, self.sizeHint().height())
