"""The evidence card: the sentence first, then one bar for each dimension, their weighted score, and the answer to
"why?".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gallery_dedup.dimensions.scales import EMBEDDER_NAME
from gallery_dedup.domain import Comparison, Member, Profile, Relation, Scores
from gallery_dedup.gui import words
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.evidence_bar_view import EvidenceBar
from gallery_dedup.gui.evidence_bars_view import EvidenceBarsView
from gallery_dedup.gui.evidence_parts_view import profile_title
from gallery_dedup.gui.evidence_profile_view import EvidenceProfileView
from gallery_dedup.gui.pill_view import PillView
from gallery_dedup.gui.text_scale import fit, px
from gallery_dedup.gui.theme import GRID
from gallery_dedup.gui.wrapped_view import WrappedView
from gallery_dedup.matching.profiles import weighed

LEGEND_FROM = 900
"""Width from which there is room for a legend beside the sentence; the bars' tooltips tell the same."""
LEGEND_WIDTH = 330
ROWS_AT = ((580, 2), (660, 3), (720, 4), (800, 5))
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
        self.sentence.setAccessibleDescription(self.tr("What happened to the picture"))
        self._legend = ElidedView(self.tr("Ticks: unrelated, the same. Click a bar for more."),
                                  mode=Qt.TextElideMode.ElideRight, role="quiet", size="small")  # fmt: skip
        fit(self._legend, fixed_width=LEGEND_WIDTH)
        self._legend.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.bars = EvidenceBarsView()
        self.weighing = EvidenceProfileView()
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
        lines.addWidget(self.weighing)
        lines.addWidget(self._why)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bars.chosen.connect(self._bar_chosen)
        self.weighing.parts.clicked.connect(lambda _checked=False: self._parts_clicked())
        self.weighing.chosen.connect(lambda _name: self._explain())
        self.clear("")

    def clear(self, sentence: str) -> None:
        """Show no scores, only a sentence."""
        self._show(None, sentence, {}, {})

    def show_member(self, member: Member, *, twin: str = "") -> None:
        """Show what the group knows of a member, until the comparison comes; `twin` as in `show_comparison`."""
        if member.relation is None:
            self.clear(self.tr("This is the keeper: the others are compared with it."))
            return
        sentence = words.said(member.summary or words.meaning(member.relation))
        self._show(member.relation, _with_twin(sentence, twin), member.scores, {}, twin=twin)

    def show_comparison(self, comparison: Comparison, *, related: bool = False, twin: str = "") -> None:
        """Show everything that is known of two photos; `related`: a score alone has put them into one group.

        `twin` says which other photo of the group has the same bytes as the second one.
        """
        relation = comparison.relation
        sentence = comparison.summary or (words.meaning(relation) if relation else "")
        if related and relation is None:
            relation, sentence = Relation.RELATED, self._related(comparison.scores)
        self._show(relation, _with_twin(words.said(sentence), twin), comparison.scores, comparison.notes,
                   comparison.models, twin=twin)  # fmt: skip

    def _related(self, scores: Scores) -> str:
        """By which profile two photos are related, and how far."""
        profile = self.weighing.profile
        score = weighed(scores, profile).score
        if score is None:
            text = self.tr("Related by {profile}: nothing shows that they are copies or shots of one scene.")
            return text.format(profile=profile_title(profile.name))
        text = self.tr("Related by {profile} ({score}): nothing shows that they are copies or shots of one scene.")
        return text.format(profile=profile_title(profile.name), score=words.score(score))

    def _show(self, relation: Relation | None, sentence: str, scores: Mapping[str, float | None],
              notes: Mapping[str, str], models: Mapping[str, str] = MappingProxyType({}), *,
              twin: str = "") -> None:  # fmt: skip
        self._models = models
        self._pill.show_relation(relation, more=twin)
        self.sentence.setText(words.first_upper(sentence))
        self.bars.show_scores(scores, notes)
        self.weighing.show_scores(scores)
        self._explain()

    def show_profiles(self, profiles: Sequence[Profile], name: str) -> None:
        """Offer these profiles, and weigh by the one of that name."""
        self.weighing.show_profiles(profiles, name)
        self._explain()

    @property
    def scores(self) -> Scores:
        """The scores that are shown."""
        return self.weighing.scores

    @property
    def explanation(self) -> str:
        """The answer to "why?" that is shown; empty while no bar is chosen."""
        return "" if self._why.isHidden() else self._why.text()

    def _bar_chosen(self) -> None:
        self.weighing.parts.setChecked(False)
        self._explain()

    def _parts_clicked(self) -> None:
        self.bars.explain_none()
        self._explain()

    def _explain(self) -> None:
        bar, parts = self.bars.explained, self.weighing.parts
        weighed = parts.isChecked() and parts.isEnabled()
        self._why.setText(parts.explanation() if weighed else self._explained(bar) if bar else "")
        self._why.setVisible(weighed or bar is not None)

    def _explained(self, bar: EvidenceBar) -> str:
        """The bar's explanation; where an added network gave the score and not our own, which one."""
        model = self._models.get(bar.scale.name, EMBEDDER_NAME)
        if model.startswith(EMBEDDER_NAME):
            return bar.explanation()
        told = self.tr("This score is of {model}.").format(model=model.partition("@")[0])
        return bar.explanation().replace("\n", f" {told}\n", 1)

    def fit_into(self, height: int) -> None:
        """Leave the photos their room in a place of that height."""
        most = next((rows for limit, rows in ROWS_AT if height < px(limit)), len(self.bars.bars))
        self.bars.set_most_rows(most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= px(LEGEND_FROM)
        self._legend.setVisible(wide)
        self._why.set_lines(2 if wide else 4)


def _with_twin(sentence: str, twin: str) -> str:
    return f"{words.first_upper(sentence)} {twin}".strip()
