"""The evidence card: the sentence first, then one bar for each dimension, and the answer to "why?"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gallery_dedup.dimensions.scales import SCALES
from gallery_dedup.domain import Comparison, Member, Relation
from gallery_dedup.gui import words
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.evidence_bar_view import EvidenceBar
from gallery_dedup.gui.pill_view import PillView
from gallery_dedup.gui.theme import GRID, font

COLUMNS = 2


class EvidenceView(QFrame):
    """Shows what comparing two photos said; of one height, whatever it says."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence")
        self._pill = PillView()
        self._sentence = ElidedView(mode=Qt.TextElideMode.ElideRight, size="strong")
        self._sentence.setAccessibleName(self.tr("What happened to the picture"))
        self._legend = QLabel(self.tr("Ticks on a bar: unrelated, the same"))
        self._legend.setProperty("quiet", True)
        self._why = QLabel()
        self._why.setProperty("quiet", True)
        self._why.setWordWrap(True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._bars = tuple(EvidenceBar(scale) for scale in SCALES)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._pill)
        top.addWidget(self._sentence, 1)
        top.addWidget(self._legend)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(0)
        rows = -(-len(self._bars) // COLUMNS)
        for number, bar in enumerate(self._bars):
            grid.addWidget(bar, number % rows, number // rows)
            bar.clicked.connect(lambda _checked=False, bar=bar: self._explain(bar))
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, GRID)
        lines.setSpacing(6)
        lines.addLayout(top)
        lines.addLayout(grid)
        lines.addWidget(self._why)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._set_fonts()
        self.clear("")

    def _set_fonts(self) -> None:
        self._legend.setFont(font(self, "small"))
        self._why.setFont(font(self, "small"))
        self._why.setFixedHeight(self._why.fontMetrics().lineSpacing() * 2 + 4)

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
        self._sentence.setText(words.first_upper(sentence))
        for bar in self._bars:
            bar.show_score(scores.get(bar.scale.name), notes.get(bar.scale.name, ""))
            bar.setEnabled(bool(scores) or bool(notes))
        chosen = next((bar for bar in self._bars if bar.isChecked()), None)
        self._why.setText(chosen.explanation() if chosen and chosen.isEnabled() else self._hint(bool(scores)))

    def _hint(self, scored: bool) -> str:
        return self.tr("Click a bar to see what it asks and what its number means.") if scored else ""

    def _explain(self, chosen: EvidenceBar) -> None:
        for bar in self._bars:
            if bar is not chosen:
                bar.setChecked(False)
        self._why.setText(chosen.explanation() if chosen.isChecked() else self._hint(True))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._set_fonts()
