"""The results as cards side by side, as many in a row as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from gallery_dedup.domain import Photo
from gallery_dedup.gui.similar_delegate import SimilarDelegate
from gallery_dedup.gui.similar_model import SimilarModel
from gallery_dedup.gui.text_scale import px
from gallery_dedup.gui.thumbnails import Thumbnails

LEAST_CARD = 184
"""Narrowest card, in pixels: "nearer to unrelated" still fits beside the score."""
SLACK = 8
"""What Qt may take for the scroll bar beyond what that is wide; with less the last card of a row would wrap."""


class SimilarResultsView(QListView):
    """`chosen` when a result is opened by Enter or a double click, `menu_wanted` with the place on the screen."""

    chosen = Signal()
    current_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: SimilarModel, thumbnails: Thumbnails, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = SimilarDelegate(thumbnails)
        self._path = ""
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that its coming does not change the number of cards in a row.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Similar photos, the most alike first"))
        self.verticalScrollBar().setSingleStep(32)
        self.doubleClicked.connect(lambda _index: self.chosen.emit())
        thumbnails.loaded.connect(self.viewport().update)

    @property
    def current_photo(self) -> Photo | None:
        """The result one is at."""
        index = self.currentIndex()
        return self._model.photo(index.row()) if index.isValid() else None

    def start_at(self, path: str = "") -> None:
        """Go to a photo, or to the best one when it is not there."""
        row = self._model.row_of(path) or 0
        if row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self.currentIndex())

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here: none of them may make the list jump."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu stands where one clicked on a card, or, by the key, in the middle of the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(event.globalPos() if by_mouse else self.viewport().mapToGlobal(
                self.visualRect(index).center()))  # fmt: skip
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_cards()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_cards()

    def fit_text(self) -> None:
        """Letters are of another size."""
        self._fit_cards()

    def _fit_cards(self) -> None:
        """Cards fill the width; the font is the application's, see `ElidedView`."""
        room = self.viewport().width() - SLACK
        self._delegate.width = room // max(1, room // px(LEAST_CARD))
        self.setGridSize(self._delegate.card_size(QApplication.font()))
