"""A page's column: in the middle of the width, scrolled where it is longer than the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
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
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(centred)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
