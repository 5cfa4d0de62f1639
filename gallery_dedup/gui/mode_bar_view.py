"""The bar under photos that lie on each other: what is seen, in words, and what can be moved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton

from gallery_dedup.gui import icons, words
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.laid_painting import Differing, Laid
from gallery_dedup.gui.mode_words import all_the_same, difference_words, laid_sentence, why_no_difference
from gallery_dedup.gui.text_scale import fit, set_font
from gallery_dedup.gui.theme import GRID, tokens

HEIGHT = 40
STEPS = 1000
SLIDER = 200


class ModeBarView(QFrame):
    """A slider for the wipe line and the opacity, a switch for flickering by itself, arrows for what differs."""

    moved = Signal(float)
    """The slider was moved, 0..1."""
    stepped = Signal(int)
    """-1 or 1: the place before or after."""
    auto_toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("modeBar")
        fit(self, fixed_height=HEIGHT)
        self._letters = (QLabel(), QLabel())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setSingleStep(STEPS // 50)
        fit(self.slider, fixed_width=SLIDER)
        self.slider.valueChanged.connect(lambda value: self.moved.emit(value / STEPS))
        self.auto = QToolButton()
        self.auto.setText(self.tr("By itself"))
        self.auto.setToolTip(self.tr("Let the two take turns by themselves (Shift+F)"))
        self.auto.setCheckable(True)
        self.auto.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.auto.clicked.connect(lambda _checked: self.auto_toggled.emit())
        self._score = QLabel()
        set_font(self._score, "strong")
        self._sentence = ElidedView(mode=Qt.TextElideMode.ElideRight, role="quiet")
        self._arrows = (self._arrow("chevron_left", -1), self._arrow("chevron_right", 1))
        icons.set_icon(self.auto, "play", tokens())
        self._lay_out()

    def _arrow(self, icon: str, by: int) -> QToolButton:
        button = QToolButton()
        told = self.tr("The place before (,)") if by < 0 else self.tr("The next place (.)")
        button.setToolTip(told)
        button.setAccessibleName(told)
        icons.set_icon(button, icon, tokens())
        button.clicked.connect(lambda _checked=False: self.stepped.emit(by))
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(GRID * 2, 0, GRID, 0)
        line.setSpacing(GRID)
        for part in (self._letters[0], self.slider, self._letters[1], self.auto, self._score):
            line.addWidget(part)
        line.addWidget(self._sentence, 1)
        for arrow in self._arrows:
            line.addWidget(arrow)
        for button in (self.auto, *self._arrows):
            fit(button, icon=16)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_mode(self, mode: CompareMode) -> None:
        """Show what belongs to a mode."""
        slides = mode in (CompareMode.WIPE, CompareMode.OVERLAY)
        for part in (*self._letters, self.slider):
            part.setVisible(slides)
        self.slider.setAccessibleName(self.tr("Wipe line") if mode is CompareMode.WIPE else self.tr("Opacity"))
        self.auto.setVisible(mode is CompareMode.FLICKER)

    def show_laid(self, laid: Laid, share: float, *, note: str, trouble: str) -> None:
        """Say what is seen; `share` is where the slider stands.

        `note` says how far it can be trusted, `trouble` why it cannot be told what differs.
        """
        self.show_mode(laid.mode)
        self.show_slider(share, letters="BA" if laid.swapped else "AB")
        not_aligned = laid.differing is None and trouble == why_no_difference(note)
        if laid.mode is CompareMode.DIFFERENCE and not_aligned:
            self.show_sentence(all_the_same())  # the pane says why
        elif laid.mode is CompareMode.DIFFERENCE:
            self._show_difference(laid.differing, box=laid.box, face=laid.face, trouble=trouble)
        else:
            self.show_sentence(laid_sentence(laid.mode, swapped=laid.swapped, opacity=laid.opacity, note=note))

    def show_beside(self, found: Differing | None, *, box: int | None, trouble: str) -> None:
        """Say what differs between two photos that stand side by side."""
        self.show_mode(CompareMode.SIDE)
        self._show_difference(found, box=box, face=None, trouble=trouble)

    def _show_difference(self, found: Differing | None, *, box: int | None, face: int | None, trouble: str) -> None:
        score, sentence = difference_words(found, box=box, face=face, trouble=trouble)
        self.show_sentence(sentence, score=score, places=len(found.boxes) if found is not None else 0)

    def show_slider(self, share: float, *, letters: str) -> None:
        """Set the slider without a signal; `letters` stand at its ends."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(share * STEPS))
        self.slider.blockSignals(False)
        for label, letter in zip(self._letters, letters, strict=True):
            label.setText(letter)

    def show_sentence(self, sentence: str, *, score: str = "", places: int = 0) -> None:
        """Say what is seen."""
        self._sentence.setText(words.first_upper(sentence))
        self._score.setText(score)
        self._score.setVisible(bool(score))
        for arrow in self._arrows:
            arrow.setVisible(places > 0)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._score.text()} {self._sentence.text()}".strip()
