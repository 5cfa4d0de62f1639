"""What the View menu says of looks: light or dark, how large texts are, whether things move by themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from gallery_dedup.gui import motion
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.text_scale import TEXT_SIZES
from gallery_dedup.gui.theme import SCHEMES, Theme
from gallery_dedup.gui.window_actions import WindowActions


class WindowLooks(QObject):
    """Joins the theme, the settings and the menu; hears of letters that the system makes larger."""

    motion_changed = Signal()

    def __init__(self, window: QWidget, theme: Theme, keeper: SettingsKeeper) -> None:
        super().__init__(window)
        self._theme, self._keeper = theme, keeper
        self._system_wants_less = motion.system_wants_less()
        window.installEventFilter(self)

    @property
    def acts(self) -> dict[str, Callable[[], object]]:
        """Commands by their names."""
        return {
            **{scheme: partial(self._choose_theme, scheme) for scheme in SCHEMES},
            **{f"text_{percent}": partial(self._choose_size, percent) for percent in TEXT_SIZES},
            "reduce_motion": self._toggle_motion,
        }

    def restore(self, actions: WindowActions) -> None:
        """Look as the settings say, and show so in the menu."""
        settings = self._keeper.settings
        self._theme.choose(settings.theme)
        self._theme.choose_text_size(settings.text_size)
        for name in (settings.theme, f"text_{settings.text_size}"):
            actions[name].setChecked(True)
        actions["reduce_motion"].setChecked(settings.reduce_motion or self._system_wants_less)
        # What the system asks for is not taken back here.
        actions["reduce_motion"].setVisible(not self._system_wants_less)
        self._show_motion()

    def _choose_theme(self, scheme: str) -> None:
        self._theme.choose(scheme)
        self._keeper.change(quiet=True, theme=scheme)

    def _choose_size(self, percent: int) -> None:
        self._theme.choose_text_size(percent)
        self._keeper.change(quiet=True, text_size=percent)

    def _toggle_motion(self) -> None:
        self._keeper.change(quiet=True, reduce_motion=not self._keeper.settings.reduce_motion)
        self._show_motion()

    def _show_motion(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            motion.reduce(app, self._keeper.settings.reduce_motion or self._system_wants_less)
        self.motion_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The system's letters are of another size now."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._theme.fit_text()
        return super().eventFilter(watched, event)
