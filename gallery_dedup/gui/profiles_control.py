"""Profiles in the window: the choice in every evidence card, the dialog, and the settings that keep both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gallery_dedup.domain import Profile, Scores
from gallery_dedup.gui.evidence_view import EvidenceView
from gallery_dedup.gui.profiles_dialog import ProfilesDialog
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.library.profiles import cannot_be_scored
from gallery_dedup.matching.profiles import every_profile


class ProfilesControl(QObject):
    """Joins the evidence cards that are in the window when it is made.

    `read_again` has the groups read anew: their scores are those of the profile that is used.
    """

    failed = Signal(object)

    def __init__(
        self, window: QWidget, keeper: SettingsKeeper, tasks: Tasks, *, read_again: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._read_again = read_again
        self._window, self._keeper, self._tasks = window, keeper, tasks
        self._cards = tuple(window.findChildren(EvidenceView))
        self._shown: tuple[tuple[Profile, ...], str] | None = None
        self.dialog: ProfilesDialog | None = None
        for card in self._cards:
            card.weighing.chosen.connect(self._use)
            card.weighing.edit_wanted.connect(self.open)
        keeper.changed.connect(self._show)
        self._show()

    def open(self) -> None:
        """Open the dialog, at the profile that is used, for the two photos in view."""
        if self.dialog is None:
            self.dialog = ProfilesDialog(self._window)
            self.dialog.saved.connect(self._save)
            self.dialog.used.connect(self._use)
        settings = self._keeper.settings
        self.dialog.show_profiles(settings.profiles, settings.profile, select=settings.profile)
        self.dialog.show_scores(self._scores())
        self.dialog.open()
        task = self._tasks.start(
            "profiles", call(lambda library: cannot_be_scored(library.locations, settings=library.settings))
        )
        if task is not None:
            task.finished.connect(self.dialog.show_unscored)
            task.failed.connect(self.failed)

    def _scores(self) -> Scores:
        return next((card.scores for card in self._cards if card.isVisible()), {})

    def _save(self, profiles: tuple[Profile, ...]) -> None:
        before = self._used_profile()
        self._keeper.change(profiles=profiles)
        if self._used_profile() != before:
            self._read_again()

    def _used_profile(self) -> Profile | None:
        settings = self._keeper.settings
        return next((one for one in settings.profiles if one.name == settings.profile), None)

    def _use(self, name: str) -> None:
        self._keeper.change(profile=name)

    def _show(self) -> None:
        settings = self._keeper.settings
        shown = settings.profiles, settings.profile
        if shown != self._shown:
            self._shown = shown
            for card in self._cards:
                card.show_profiles(every_profile(settings.profiles), settings.profile)
