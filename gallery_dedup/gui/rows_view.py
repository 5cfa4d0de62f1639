"""A table that is read line by line: whole rows are chosen, nothing is edited, no grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gallery_dedup.gui.text_scale import px

ROW_HEIGHT = 28


class RowsView(QTableView):
    """`widths` are those of the columns in pixels; None for the one that takes the rest."""

    def __init__(self, model: QAbstractItemModel, *, widths: Sequence[int | None], name: str,
                 row_height: int = ROW_HEIGHT) -> None:  # fmt: skip
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        for column, width in enumerate(widths):
            if width is None:
                self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._widths, self._row_height = tuple(widths), row_height
        self.fit_text()

    def fit_text(self) -> None:
        """Letters are of another size, or shown for the first time."""
        self.verticalHeader().setDefaultSectionSize(px(self._row_height))
        for column, width in enumerate(self._widths):
            if width is not None:
                self.setColumnWidth(column, px(width))

    def chosen_rows(self) -> list[int]:
        """The rows that are selected, from above."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())
