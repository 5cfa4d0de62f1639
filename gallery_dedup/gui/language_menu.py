"""The menu that chooses the window's language: each by its own name, and the system's."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gallery_dedup.gui.language import NAMES, SYSTEM
from gallery_dedup.gui.settings_keeper import SettingsKeeper


class LanguageMenu(QMenu):
    """What is chosen is kept in the settings and shown from the next start on."""

    def __init__(self, window: QWidget, keeper: SettingsKeeper, *, say: Callable[[str], object]) -> None:
        super().__init__(window)
        self.setTitle(self.tr("Language"))
        self._keeper, self._say = keeper, say
        self._group = QActionGroup(self)
        self.choices: dict[str, QAction] = {}
        for name, text in ((SYSTEM, self.tr("As the system")), *NAMES.items()):
            action = self.choices[name] = QAction(text, self._group)
            action.setCheckable(True)
            action.setChecked(name == keeper.settings.language)
            action.triggered.connect(partial(self._choose, name))
            self.addAction(action)

    def _choose(self, name: str, _checked: bool = True) -> None:
        self._keeper.change(quiet=True, language=name)
        self._say(self.tr("The language changes at the next start."))
