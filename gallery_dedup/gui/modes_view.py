"""The segmented control of the five ways of looking at two photos."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton

from gallery_dedup.gui import icons, words
from gallery_dedup.gui.commands import about, command
from gallery_dedup.gui.compare_modes import LOOKS, CompareMode
from gallery_dedup.gui.text_scale import fit, px
from gallery_dedup.gui.theme import tokens

LEAST_WIDTH = 200
"""Five buttons with icons."""


class ModesView(QFrame):
    """One button a mode, the shown one pressed; `chosen` when another is clicked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("modes")
        self.setAccessibleName(self.tr("How the photos are compared"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._buttons: dict[CompareMode, QToolButton] = {}
        self._told: tuple[CompareMode, bool, str] | None = None
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(2)
        for look in LOOKS:
            button = QToolButton()
            button.setText(words.translated(look.word))
            button.setAccessibleName(words.translated(look.word))
            button.setCheckable(True)
            fit(button, icon=16)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            icons.set_icon(button, look.icon, tokens())
            button.clicked.connect(lambda _checked=False, mode=look.mode: self.chosen.emit(mode))
            group.addButton(button)
            line.addWidget(button)
            self._buttons[look.mode] = button
        self.set_wide(False)
        self.show_mode(CompareMode.SIDE, can_lay=True)

    def set_wide(self, wide: bool) -> None:
        """Words beside the icons where there is room for them."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if wide else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._buttons.values():
            button.setToolButtonStyle(style)

    def minimumSizeHint(self) -> QSize:
        """That of the icons alone: words must not keep the window from getting narrower."""
        return QSize(px(LEAST_WIDTH), super().minimumSizeHint().height())

    def button(self, mode: CompareMode) -> QToolButton:
        """The button of a mode."""
        return self._buttons[mode]

    def show_mode(self, mode: CompareMode, *, can_lay: bool, note: str = "") -> None:
        """Press the button of the mode that is shown; without `can_lay` there is only the first.

        The others' tooltips add the `note`, which says how far they can be trusted.
        """
        shown = (mode, can_lay, note)
        if shown == self._told:
            return
        self._told = shown
        for look in LOOKS:
            button = self._buttons[look.mode]
            button.setEnabled(can_lay or not look.mode.is_laid)
            told = command(look.command)
            tip = f"{about(told)} ({told.keys[0]})"
            button.setToolTip(f"{tip}\n{note}" if note and look.mode.is_laid else tip)
            button.setChecked(look.mode is mode)
