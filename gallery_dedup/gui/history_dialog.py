"""History: what was moved, batch by batch, and the way back for one photo or all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.domain import EntryState, LedgerEntry
from gallery_dedup.gui import words
from gallery_dedup.gui.empty_view import EmptyView
from gallery_dedup.gui.history_model import Batch, BatchesModel, BatchRole, EntriesModel
from gallery_dedup.gui.rows_view import RowsView
from gallery_dedup.gui.text_scale import fit, open_size, px, set_font
from gallery_dedup.gui.theme import GRID, scaled_font, tokens


class BatchDelegate(QStyledItemDelegate):
    """Two lines: when, and how much."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(px(220), px(56))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        batch: Batch = index.data(BatchRole.BATCH)
        when, _, rest = str(index.data()).partition("\n")
        scheme = tokens()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.selected))
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 2, -4, -2), 6, 6)
        place = rect.adjusted(16, 9, -12, -9)
        painter.setFont(scaled_font(option.font, "strong"))
        painter.setPen(QColor(scheme.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, when)
        painter.setFont(scaled_font(option.font, "small"))
        painter.setPen(QColor(scheme.quiet))
        state = rest if batch.movable else words.joined((rest, words.translated("put back")))
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, state)
        painter.restore()


class HistoryDialog(QDialog):
    """`undo_wanted` carries a batch and the entries of it to put back, none meaning all."""

    undo_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        open_size(self, 960, 560)
        self._batches = BatchesModel()
        self._entries = EntriesModel()
        self._list = QListView()
        self._list.setModel(self._batches)
        self._list.setItemDelegate(BatchDelegate(self._list))
        fit(self._list, fixed_width=240)
        self._list.setObjectName("sheetList")
        self._list.setAccessibleName(self.tr("Moves, newest first"))
        self._table = RowsView(self._entries, widths=(220, 150, 80, None), name=self.tr("Photos of this move"))
        self._some = QPushButton(self.tr("Put back selected"))
        self._all = QPushButton(self.tr("Put back all"))
        self._all.setProperty("primary", True)
        self._places = QStackedWidget()
        self._lay_out()
        self._list.selectionModel().currentChanged.connect(lambda _new, _old: self._batch_changed())
        self._table.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_buttons())
        self._some.clicked.connect(lambda _checked=False: self._ask(self._selected()))
        self._all.clicked.connect(lambda _checked=False: self._ask(()))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("History"))
        set_font(title, "title")
        about = QLabel(self.tr("Every photo that was moved, with its way back. A place that is taken again "
                               "gets a new name."))  # fmt: skip
        about.setProperty("quiet", True)
        about.setWordWrap(True)
        middle = QHBoxLayout()
        middle.setSpacing(GRID * 2)
        middle.addWidget(self._list)
        middle.addWidget(self._table, 1)
        filled = QWidget()
        filled.setLayout(middle)
        middle.setContentsMargins(0, 0, 0, 0)
        empty = EmptyView("history", self.tr("Nothing was moved yet"),
                          self.tr("What you move to the trash is listed here, with the way back."))  # fmt: skip
        self._places.addWidget(empty)
        self._places.addWidget(filled)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(lambda _checked=False: self.accept())
        row = QHBoxLayout()
        row.addWidget(self._some)
        row.addWidget(self._all)
        row.addStretch(1)
        row.addWidget(close)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        lines.setSpacing(GRID + 4)
        lines.addWidget(title)
        lines.addWidget(about)
        lines.addWidget(self._places, 1)
        lines.addLayout(row)

    def show_entries(self, entries: Sequence[LedgerEntry]) -> None:
        """Show the journal, staying at the same batch."""
        row = max(0, self._list.currentIndex().row())
        self._batches.show_entries(entries)
        filled = self._batches.rowCount() > 0
        self._places.setCurrentIndex(1 if filled else 0)
        for button in (self._some, self._all):
            button.setVisible(filled)
        if self._batches.rowCount():
            self._list.setCurrentIndex(self._batches.index(min(row, self._batches.rowCount() - 1)))
        self._batch_changed()

    def _batch(self) -> Batch | None:
        row = self._list.currentIndex().row()
        return self._batches.batch(row) if 0 <= row < self._batches.rowCount() else None

    def _batch_changed(self) -> None:
        batch = self._batch()
        self._entries.show_rows(batch.entries if batch else ())
        self._show_buttons()

    def _selected(self) -> tuple[LedgerEntry, ...]:
        chosen = (self._entries.row(row) for row in self._table.chosen_rows())
        return tuple(entry for entry in chosen if entry.state in (EntryState.DONE, EntryState.INTENT))

    def _show_buttons(self) -> None:
        batch = self._batch()
        movable = batch.photos_movable if batch else 0
        self._all.setEnabled(movable > 0)
        self._all.setText(words.by_count(movable, "Put back {n} photo", "Put back {n} photos")
                          if movable else self.tr("Put back all"))  # fmt: skip
        self._some.setEnabled(bool(self._selected()))

    def _ask(self, entries: tuple[LedgerEntry, ...]) -> None:
        batch = self._batch()
        if batch is not None:
            self.undo_wanted.emit(batch.id, tuple(entry.id for entry in entries))
