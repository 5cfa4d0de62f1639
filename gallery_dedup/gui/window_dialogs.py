"""The dialogs of the window: history, files that were left out, keys, errors."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from gallery_dedup import __version__
from gallery_dedup.domain import PathReason, ScanReport
from gallery_dedup.errors import GalleryDedupError, StoreError
from gallery_dedup.gui import words
from gallery_dedup.gui.history_dialog import HistoryDialog
from gallery_dedup.gui.keys_dialog import KeysDialog
from gallery_dedup.gui.problems_dialog import ProblemsDialog
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.gui.trouble_dialog import TroubleDialog
from gallery_dedup.locations import Locations


class WindowDialogs(QObject):
    """Opens them; `said` is a sentence that needs no dialog, `undo_wanted` a batch and entries of it."""

    said = Signal(str)
    undo_wanted = Signal(int, object)

    def __init__(self, window: QWidget, tasks: Tasks, locations: Locations) -> None:
        super().__init__(window)
        self._window, self._tasks, self._locations = window, tasks, locations
        self.history: HistoryDialog | None = None
        self.trouble: TroubleDialog | None = None

    def show_history(self) -> None:
        """Open the history."""
        if self.history is None:
            self.history = HistoryDialog(self._window)
            self.history.undo_wanted.connect(self.undo_wanted)
        self.refresh_history()
        if self.history.isVisible():
            self.history.activateWindow()
        self.history.show()

    def refresh_history(self) -> None:
        """Read the journal again, when its dialog was opened."""
        if self.history is None:
            return
        task = self._tasks.start("history", call(lambda library: library.history()))
        if task is not None:
            task.finished.connect(self.history.show_entries)
            task.failed.connect(self.show_error)

    def show_problems(self, report: ScanReport | None) -> None:
        """Open the list of files that were left out."""
        if report is None:
            self.said.emit(self.tr("The list is ready when the scan is done."))
        else:
            self._open(ProblemsDialog(report.failures, report.skipped, self._window))

    def show_paths(self, title: str, lines: Sequence[PathReason]) -> None:
        """Open a list of paths and reasons."""
        dialog = ProblemsDialog(lines, (), self._window)
        dialog.say(title, self.tr("Nothing was done to these photos: the reason stands beside each."))
        self._open(dialog)

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        self._open(KeysDialog(self._window))

    @staticmethod
    def _open(dialog: ProblemsDialog | KeysDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_error(self, error: BaseException) -> None:
        """Foreseen errors are a sentence; anything else is a bug, logged and shown with its details."""
        if isinstance(error, StoreError):
            box = QMessageBox(QMessageBox.Icon.Warning, self.tr("The journal cannot be used"),
                              words.first_upper(str(error)), parent=self._window)  # fmt: skip
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()
        elif isinstance(error, GalleryDedupError):
            self.said.emit(words.first_upper(str(error)))
        else:
            logging.getLogger("gallery_dedup").error("a mistake in the program", exc_info=error)
            if self.trouble is None:
                log_file = str(self._locations.log_file)
                self.trouble = TroubleDialog(error, log_file=log_file, parent=self._window)
                self.trouble.finished.connect(self._trouble_closed)
                self.trouble.open()

    def _trouble_closed(self) -> None:
        if self.trouble is not None:
            self.trouble.deleteLater()
        self.trouble = None

    def show_about(self) -> None:
        """Tell name, version and licence."""
        text = self.tr(
            "<b>Gallery Dedup {}</b><p>Finds copies and look-alikes in photo collections, shows how sure it is and "
            "why, and removes only what is safe to remove.</p><p>MIT licence. Made with Qt.</p>"
        )
        QMessageBox.about(self._window, self.tr("About Gallery Dedup"), text.format(__version__))

    def show_log(self) -> None:
        """Open the log file."""
        if self._locations.log_file.exists():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._locations.log_file)))
        else:
            self.said.emit(self.tr("The log is empty."))
