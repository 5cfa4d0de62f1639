"""The dialogs of the window: history, files that were left out, keys, errors."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from gallery_dedup.domain import PathReason, ScanReport
from gallery_dedup.errors import GalleryDedupError, StoreError
from gallery_dedup.gui import words
from gallery_dedup.gui.about_dialog import AboutDialog
from gallery_dedup.gui.help_dialog import HelpDialog
from gallery_dedup.gui.history_dialog import HistoryDialog
from gallery_dedup.gui.keys_dialog import KeysDialog
from gallery_dedup.gui.next_step import next_step, with_next_step
from gallery_dedup.gui.problems_dialog import ProblemsDialog
from gallery_dedup.gui.report_details import report_text
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.gui.theme import FRAME
from gallery_dedup.gui.trouble_dialog import TroubleDialog
from gallery_dedup.locations import Locations


class WindowDialogs(QObject):
    """Opens them; `said` is a sentence that needs no dialog, `undo_wanted` a batch and entries of it."""

    said = Signal(str)
    undo_wanted = Signal(int, object)

    def __init__(self, window: QWidget, tasks: Tasks, locations: Locations, *,
                 facts: Callable[[], Sequence[str]] = tuple) -> None:  # fmt: skip
        """`facts` are lines on what the window holds, for a report."""
        super().__init__(window)
        self._window, self._tasks, self._locations, self._facts = window, tasks, locations, facts
        self.history: HistoryDialog | None = None
        self.trouble: TroubleDialog | None = None
        self.store_box: QMessageBox | None = None

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

    def show_help(self) -> None:
        """Open the page that tells how it works."""
        dialog = HelpDialog(self._locations, parent=self._window)
        dialog.keys_wanted.connect(self.show_keys)
        self._open(dialog)

    def _open(self, dialog: ProblemsDialog | KeysDialog | HelpDialog | AboutDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
            centre(dialog, self._window)
        dialog.open()

    def show_error(self, error: BaseException, *, logged: bool = False) -> None:
        """Foreseen errors are a sentence; anything else is a bug, logged unless it was, and shown with its details."""
        if isinstance(error, StoreError):
            self._show_store_error(error)
        elif isinstance(error, GalleryDedupError):
            self.said.emit(with_next_step(error))
        else:
            if not logged:
                logging.getLogger("gallery_dedup").error("a mistake in the program", exc_info=error)
            self._show_trouble(error)

    def _show_store_error(self, error: StoreError) -> None:
        """Every task that meets it tells; once is enough."""
        if self.store_box is None:
            box = QMessageBox(QMessageBox.Icon.Warning, self.tr("A file of the program cannot be used"),
                              words.first_upper(error), parent=self._window)  # fmt: skip
            box.setInformativeText(next_step(error))
            box.finished.connect(lambda _how: self._store_box_closed())
            self.store_box = box
            box.open()

    def _store_box_closed(self) -> None:
        if self.store_box is not None:
            self.store_box.deleteLater()
        self.store_box = None

    def _show_trouble(self, error: BaseException) -> None:
        if self.trouble is not None:
            self.trouble.add(error)
            return
        log_file = words.home_short(str(self._locations.log_file))
        self.trouble = TroubleDialog(error, report=self.report, log_file=log_file, parent=self._window)
        self.trouble.finished.connect(self._trouble_closed)
        self.trouble.open()

    def _trouble_closed(self) -> None:
        if self.trouble is not None:
            self.trouble.deleteLater()
        self.trouble = None

    def report(self, error: str = "") -> str:
        """The details that go with a report."""
        return report_text(facts=self._facts(), log=self._locations.log_file, error=error)

    def copy_details(self) -> None:
        """Put the details that go with a report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report())
        self.said.emit(self.tr("The details are copied. They name folders and files: read them before you send them."))

    def show_about(self) -> None:
        """Tell name, version, licence, libraries, and where the data lies."""
        self._open(AboutDialog(self._locations, self._window))

    def show_log(self) -> None:
        """Open the log file with the system's own program."""
        file = str(self._locations.log_file)
        if not self._locations.log_file.exists():
            self.said.emit(self.tr("The log is empty."))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(file)):
            self.said.emit(self.tr("The log is {file}.").format(file=file))


def centre(dialog: QWidget, window: QWidget) -> None:
    """In the middle of its window, within the screen; Qt reckons with a frame that not every desktop draws."""
    room = window.screen().availableGeometry()
    place = QRect(QPoint(), dialog.size())
    place.moveCenter(window.frameGeometry().center())
    farthest = room.bottomRight() - QPoint(*(dialog.size() + FRAME).toTuple())
    dialog.move(max(room.left(), min(place.left(), farthest.x())), max(room.top(), min(place.top(), farthest.y())))
