"""The evidence card: the sentence first, then one bar for each dimension, and the answer to "why?"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gallery_dedup.domain import Comparison, Member, Relation
from gallery_dedup.gui import words
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.evidence_bars_view import EvidenceBarsView
from gallery_dedup.gui.pill_view import PillView
from gallery_dedup.gui.theme import GRID
from gallery_dedup.gui.wrapped_view import WrappedView

LEGEND_FROM = 900
"""Width from which there is room for a legend beside the sentence; the bars' tooltips tell the same."""
LEGEND_WIDTH = 330
ROWS_AT = ((560, 3), (680, 4), (780, 5))
"""Rows of bars shown in a place of less than that height; in a higher one, all of them."""


class EvidenceView(QFrame):
    """Shows what comparing two photos said; of one height, whatever it says.

    Only the answer to "why?" takes room of its own, while a bar is chosen.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self._pill = PillView()
        self.sentence = WrappedView(lines=2, size="strong")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.sentence.setAccessibleName(self.tr("What happened to the picture"))
        self._legend = ElidedView(self.tr("Ticks: unrelated, the same. Click a bar for more."),
                                  mode=Qt.TextElideMode.ElideRight, role="quiet", size="small")  # fmt: skip
        self._legend.setFixedWidth(LEGEND_WIDTH)
        self._legend.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.bars = EvidenceBarsView()
        self._why = WrappedView(lines=3, role="quiet", size="small")
        self._why.hide()
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._pill)
        top.addWidget(self.sentence, 1)
        top.addWidget(self._legend)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GRID * 2, GRID - 2, GRID * 2, GRID)
        lines.setSpacing(4)
        lines.addLayout(top)
        lines.addWidget(self.bars)
        lines.addWidget(self._why)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bars.chosen.connect(self._explain)
        self.clear("")

    def clear(self, sentence: str) -> None:
        """Show no scores, only a sentence."""
        self._show(None, sentence, {}, {})

    def show_member(self, member: Member) -> None:
        """Show what the group knows of a member, until the comparison comes."""
        if member.relation is None:
            self.clear(self.tr("This is the keeper: the others are compared with it."))
            return
        self._show(member.relation, member.summary or words.meaning(member.relation), member.scores, {})

    def show_comparison(self, comparison: Comparison) -> None:
        """Show everything that is known of two photos."""
        sentence = comparison.summary or (words.meaning(comparison.relation) if comparison.relation else "")
        self._show(comparison.relation, sentence, comparison.scores, comparison.notes)

    def _show(self, relation: Relation | None, sentence: str, scores: Mapping[str, float | None],
              notes: Mapping[str, str]) -> None:  # fmt: skip
        self._pill.show_relation(relation)
        self.sentence.setText(words.first_upper(sentence))
        self.bars.show_scores(scores, notes)
        self._explain()

    @property
    def explanation(self) -> str:
        """The answer to "why?" that is shown; empty while no bar is chosen."""
        return "" if self._why.isHidden() else self._why.text()

    def _explain(self) -> None:
        bar = self.bars.explained
        self._why.setText(bar.explanation() if bar else "")
        self._why.setVisible(bar is not None)

    def fit_into(self, height: int) -> None:
        """Leave the photos their room in a place of that height."""
        most = next((rows for limit, rows in ROWS_AT if height < limit), len(self.bars.bars))
        self.bars.set_most_rows(most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= LEGEND_FROM
        self._legend.setVisible(wide)
        self._why.set_lines(2 if wide else 4)
