"""The strip of a group: the keeper always in sight, the others beside it to step through."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gallery_dedup.gui.members_model import MembersModel
from gallery_dedup.gui.members_view import MembersView
from gallery_dedup.gui.theme import GRID
from gallery_dedup.gui.thumbnails import Thumbnails


class StripView(QWidget):
    """`chosen` names the member that was clicked; two lists over one model, the first with only the keeper."""

    chosen = Signal(int)

    def __init__(self, model: MembersModel, thumbnails: Thumbnails, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._keeper = MembersView(model, thumbnails)
        self._others = MembersView(model, thumbnails)
        self._keeper.setAccessibleName(self.tr("The keeper of this group"))
        self._keeper.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self._keeper)
        row.addWidget(self._others, 1)
        for view in (self._keeper, self._others):
            view.chosen.connect(self.chosen)
        model.modelReset.connect(self._divide)
        self._divide()

    def _divide(self) -> None:
        """Each list hides what is in the other one; a list that was read anew has forgotten it."""
        for row in range(self._model.rowCount()):
            self._keeper.setRowHidden(row, row > 0)
        if self._model.rowCount():
            self._others.setRowHidden(0, True)
            self._keeper.setFixedWidth(self._keeper.sizeHintForColumn(0) + 2)

    def show_member(self, row: int) -> None:
        """Show which member is in the pair."""
        for view, mine in ((self._keeper, row == 0), (self._others, row > 0)):
            view.show_member(row if mine else None)
