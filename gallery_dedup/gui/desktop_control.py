"""What the desktop is told of the window, and what it asks of it: title, taskbar, notifications, files to open."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gallery_dedup.domain import MoveProgress, Outcome, ScanProgress, ScanReport
from gallery_dedup.gui import words
from gallery_dedup.gui.desktop_bus import session_bus, tell_progress
from gallery_dedup.gui.notifier import Notifier
from gallery_dedup.gui.removal_control import RemovalControl
from gallery_dedup.gui.scan_control import ScanControl
from gallery_dedup.gui.settings_keeper import SettingsKeeper

LONG_SECONDS = 20.0
"""A scan that took longer is told at its end, when the window is not looked at."""
LOGGER = logging.getLogger("gallery_dedup")


class DesktopControl(QObject):
    """Listens to scans and moves; brings the window to the front when a notification or a second start asks for it."""

    paths_wanted = Signal(object)
    """A tuple of paths that another start, or the system, wants to be opened."""

    def __init__(self, window: QWidget, keeper: SettingsKeeper, *, scans: ScanControl, removal: RemovalControl) -> None:
        super().__init__(window)
        self._window, self._keeper, self._scans, self._removal = window, keeper, scans, removal
        self._percent: int | None = None
        self._waiting: tuple[str, ...] = ()
        self.notifier = Notifier(window)
        self.notifier.clicked.connect(self.bring_forward)
        scans.progressed.connect(self._scan_progressed)
        removal.progressed.connect(lambda _text, progress: self._move_progressed(progress))
        for control in (scans, removal):
            control.state_changed.connect(self._rest)
        scans.state_changed.connect(self._log_state)
        scans.reported.connect(self._reported)
        removal.moved.connect(lambda outcome: _log_outcome("moved to the trash", outcome))
        removal.returned.connect(lambda outcome: _log_outcome("put back", outcome))

    @property
    def acts(self) -> dict[str, Callable[[], object]]:
        """Commands by their names."""
        return {"notify": lambda: self._keeper.change(quiet=True, notify=not self._keeper.settings.notify)}

    # What the desktop is told

    def _scan_progressed(self, progress: ScanProgress) -> None:
        if self._scans.task is not None:
            self._show(progress.done, progress.total)

    def _move_progressed(self, progress: MoveProgress) -> None:
        self._show(progress.done, progress.total)

    def _show(self, done: int, total: int | None) -> None:
        percent = min(99, done * 100 // total) if total else None
        if percent == self._percent:
            return
        self._percent = percent
        text = (
            "" if percent is None else self.tr("{percent} - Gallery Dedup").format(percent=words.percent(percent / 100))
        )
        self._window.setWindowTitle(text or "Gallery Dedup")
        if (bus := session_bus()) is not None:
            share = None if percent is None else percent / 100
            tell_progress(bus, share, desktop_file=QGuiApplication.desktopFileName())

    def _rest(self) -> None:
        if self._scans.task is None and not self._removal.is_moving:
            self._show(0, None)

    def _reported(self, report: ScanReport) -> None:
        LOGGER.info("the scan is done: %d photos (%d known before), %d groups, %d could not be read, %.1f s",
                    report.photos, report.reused, len(report.groups), len(report.failures), report.seconds)  # fmt: skip
        if report.seconds > LONG_SECONDS and self._keeper.settings.notify and QApplication.activeWindow() is None:
            photos = words.counted(report.photos, "photo", "photos")
            groups = words.counted(len(report.groups), "group", "groups")
            self.notifier.tell(self.tr("The scan is done"), words.joined((photos, groups)))

    def _log_state(self) -> None:
        task, request = self._scans.task, self._scans.request
        if task is None:
            LOGGER.info("no scan runs")
        elif task.stopping or task.paused:
            LOGGER.info("the scan is %s", "stopping" if task.stopping else "paused")
        else:
            LOGGER.info("a scan runs: %s", ", ".join(request.folders) if request else "")

    # What the desktop asks

    def open(self, paths: Sequence[str]) -> None:
        """Come to the front and open paths; those wait while a dialog asks something."""
        self.bring_forward()
        self._waiting = (*self._waiting, *paths)
        self._open_waiting()

    def _open_waiting(self) -> None:
        if not self._waiting:
            return
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            # Queued: the dialog is in the middle of closing.
            dialog.finished.connect(self._open_waiting, Qt.ConnectionType.QueuedConnection)
            return
        paths, self._waiting = self._waiting, ()
        self.paths_wanted.emit(paths)

    def bring_forward(self) -> None:
        """Show the window in front of the others, as far as the desktop lets it."""
        window = QApplication.activeModalWidget() or self._window
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)

    def close(self) -> None:
        """Leave nothing on the taskbar and in the tray."""
        self._show(0, None)
        self.notifier.close()


def _log_outcome(what: str, outcome: Outcome) -> None:
    LOGGER.info("%s: %d files, %d not", what, len(outcome.done), len(outcome.failed))
