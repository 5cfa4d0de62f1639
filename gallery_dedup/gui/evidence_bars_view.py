"""The bars of all dimensions, in as many columns as there is room for; what does not fit is scrolled to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from gallery_dedup.dimensions.scales import SCALES
from gallery_dedup.gui.evidence_bar_view import HEIGHT, EvidenceBar
from gallery_dedup.gui.text_scale import px
from gallery_dedup.gui.theme import GRID

COLUMN_WIDTH = 272
MOST_COLUMNS = 4
GAP = GRID * 2


class EvidenceBarsView(QScrollArea):
    """One bar for each scale; `chosen` when another one is to be explained, or none."""

    chosen = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = tuple(EvidenceBar(scale) for scale in SCALES)
        self.columns = 0
        self._most_rows = len(self.bars)
        self._holder = QWidget()
        self._holder.setObjectName("bars")
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(0)
        self.setObjectName("bars")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._holder)
        for bar in self.bars:
            bar.clicked.connect(lambda _checked=False, bar=bar: self._clicked(bar))
        self._arrange(2)

    def show_scores(self, scores: Mapping[str, float | None], notes: Mapping[str, str]) -> None:
        """Show what is known of two photos; nothing known at all disables the bars."""
        for bar in self.bars:
            bar.show_score(scores.get(bar.scale.name), notes.get(bar.scale.name, ""))
            bar.setEnabled(bool(scores) or bool(notes))

    @property
    def explained(self) -> EvidenceBar | None:
        """The bar that is to be explained."""
        return next((bar for bar in self.bars if bar.isChecked() and bar.isEnabled()), None)

    def explain_none(self) -> None:
        """No bar is to be explained."""
        for bar in self.bars:
            bar.setChecked(False)

    def set_most_rows(self, rows: int) -> None:
        """Be at most so many rows high; below them a half row shows that there are more."""
        self._most_rows = rows
        self._fit_height()

    @property
    def rows(self) -> int:
        """Rows that the bars take."""
        return -(-len(self.bars) // self.columns)

    def _fit_height(self) -> None:
        # One row more takes hardly more room than the half row that would hint at it.
        shown = self.rows if self.rows <= self._most_rows + 1 else self._most_rows + 0.5
        self.setFixedHeight(round(shown * px(HEIGHT)))

    def _arrange(self, columns: int) -> None:
        """Column after column: neighbours in the list of dimensions stay below each other."""
        if columns == self.columns:
            return
        for column in range(self.columns):
            self._grid.setColumnStretch(column, 0)
        self.columns = columns
        for number, bar in enumerate(self.bars):
            self._grid.addWidget(bar, number % self.rows, number // self.rows)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        # Told at once: a place that was never shown gets no word of what its layout needs.
        self._holder.setFixedHeight(self.rows * px(HEIGHT))
        self._fit_height()

    def _clicked(self, chosen: EvidenceBar) -> None:
        for bar in self.bars:
            if bar is not chosen:
                bar.setChecked(False)
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self._fitting())
        super().resizeEvent(event)

    def _fitting(self) -> int:
        return min(MOST_COLUMNS, max(1, (self.width() + GAP) // (px(COLUMN_WIDTH) + GAP)))

    def fit_text(self) -> None:
        """Letters are of another size."""
        self._arrange(self._fitting())
        self._holder.setFixedHeight(self.rows * px(HEIGHT))
        self._fit_height()
