"""The line of the evidence card that weighs: the score with its parts, and the profile it is weighed by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gallery_dedup.domain import PROFILES, Profile, Scores
from gallery_dedup.gui import words
from gallery_dedup.gui.choice_box import ChoiceBox
from gallery_dedup.gui.evidence_parts_view import PartsBar, profile_title
from gallery_dedup.gui.text_scale import fit
from gallery_dedup.gui.theme import GRID

CHOICE_WIDTH = 156


class EvidenceProfileView(QWidget):
    """`chosen` with the name of another profile, `edit_wanted` when profiles are to be changed."""

    chosen = Signal(str)
    edit_wanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = PartsBar()
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("Profile that weighs the score"))
        fit(self.choice, fixed_width=CHOICE_WIDTH)
        self.choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._profiles: tuple[Profile, ...] = ()
        self.profile = PROFILES[0]
        self.scores: Scores = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addWidget(self.parts, 1)
        across.addWidget(self.choice)
        self.choice.activated.connect(self._activated)
        self.show_profiles(PROFILES, PROFILES[0].name)

    def show_profiles(self, profiles: Sequence[Profile], name: str) -> None:
        """Offer these, one of them chosen; a name that is not among them means the first."""
        self._profiles = tuple(profiles)
        self.profile = next((one for one in profiles if one.name == name), profiles[0])
        self.choice.clear()
        for one in profiles:
            self.choice.addItem(profile_title(one.name), one.name)
            about = words.first_upper(one.purpose) if one.purpose else one.name
            self.choice.setItemData(self.choice.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
        self.choice.insertSeparator(self.choice.count())
        self.choice.addItem(self.tr("Edit profiles\u2026"))
        self._show_chosen()
        self.show_scores(self.scores)

    def show_scores(self, scores: Scores) -> None:
        """Weigh the scores of two photos."""
        self.scores = scores
        self.parts.show_scores(scores, self.profile)

    def _show_chosen(self) -> None:
        self.choice.setCurrentIndex(self.choice.findData(self.profile.name))
        about = words.first_upper(self.profile.purpose) or profile_title(self.profile.name)
        self.choice.setToolTip(self.tr("Weighs the score: {about}").format(about=about))

    def _activated(self, index: int) -> None:
        name = self.choice.itemData(index)
        if name is None:
            self._show_chosen()
            self.edit_wanted.emit()
        elif name != self.profile.name:
            self.profile = next(one for one in self._profiles if one.name == name)
            self._show_chosen()
            self.show_scores(self.scores)
            self.chosen.emit(name)
