"""Draws the sample photos for those who want to try the program before their own photos, and takes them away again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import LocationError
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.status_view import StatusView
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.library import Library


class SamplesControl(QObject):
    """`drawn` carries the folder."""

    drawn = Signal(str)
    removed = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks, status: StatusView, folder: Path, *, keeper: SettingsKeeper,
                 rest: Callable[[], None]) -> None:  # fmt: skip
        """`rest` lets the status line tell again what it told before."""
        super().__init__(status)
        self._tasks, self._status, self._folder, self._rest = tasks, status, folder, rest
        self._keeper = keeper

    def draw(self) -> None:
        """Draw them, off the GUI thread."""
        task = self._tasks.start("samples", call(lambda _library: _draw(self._folder)))
        if task is None:
            return
        self._status.show_move(self.tr("Drawing sample photos"), 0, 0)
        task.finished.connect(lambda _none: self.drawn.emit(str(self._folder)))
        task.failed.connect(self.failed)
        task.ended.connect(self._rest)

    def remove(self) -> None:
        """Take them off the library, off the disk and out of what is known; those in the trash stay there."""
        settings, folder = self._keeper.settings, str(self._folder)
        task = self._tasks.start("samples", call(lambda library: _put_away(library, self._folder)))
        if task is None:
            return
        folders, protected, recent = (
            tuple(path for path in paths if path != folder)
            for paths in (settings.folders, settings.protected, settings.recent)
        )
        self._keeper.change(folders=folders, protected=protected, recent=recent)
        task.finished.connect(self._put_away)
        task.failed.connect(self.failed)

    def _put_away(self, whole: bool) -> None:
        told = self.tr("The sample photos are gone.")
        if not whole:
            left = self.tr("The sample photos are gone. Other files that lie in {folder} stay.")
            told = left.format(folder=self._folder)
        self._status.say(told)
        self.removed.emit()


def _draw(folder: Path) -> None:
    from gallery_dedup.imaging.samples import draw_samples

    try:
        draw_samples(folder)
    except OSError as error:
        reason = system_words(error)
        raise LocationError(sentence("cannot write to the folder {folder}: {reason}", folder=folder, reason=reason)
                            ) from error  # fmt: skip


def _put_away(library: Library, folder: Path) -> bool:
    """Whether nothing is left of the folder; the files go before what is known of them."""
    from gallery_dedup.imaging.samples import remove_samples, sample_paths

    try:
        whole = remove_samples(folder)
    except OSError as error:
        reason = system_words(error)
        raise LocationError(sentence("cannot write to the folder {folder}: {reason}", folder=folder, reason=reason)
                            ) from error  # fmt: skip
    library.forget([str(folder / path) for path in sample_paths()])
    return whole
