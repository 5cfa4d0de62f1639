"""Tells at the start what was broken off with the program the last time: a move, or else a scan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Signal

from gallery_dedup.gui import words
from gallery_dedup.gui.removal_control import RemovalControl
from gallery_dedup.gui.scan_control import ScanControl
from gallery_dedup.gui.status_view import StatusView
from gallery_dedup.gui.task import Task
from gallery_dedup.library.journal import BrokenMove
from gallery_dedup.locations import Locations

BEGUN = "scan/begun"
"""When the scan began that has not come to its end."""


class BrokenOffControl(QObject):
    """A line that stays until something is done about it, or photos are moved or scanned."""

    history_wanted = Signal()
    scan_wanted = Signal()

    def __init__(self, view: StatusView, scans: ScanControl, removal: RemovalControl, locations: Locations) -> None:
        super().__init__(view)
        self._view, self._scans = view, scans
        self._store = QSettings(str(locations.window_file), QSettings.Format.IniFormat)
        self._move: BrokenMove | None = None
        self._noted: Task | None = None
        scans.state_changed.connect(self._scan_changed)
        for ended in (scans.reported, scans.failed):
            ended.connect(lambda _how: self._note_scan(""))
        scans.opened.connect(self._opened)
        for moved in (removal.moved, removal.returned):
            moved.connect(lambda _outcome: self._view.withdraw())

    def _scan_changed(self) -> None:
        if self._scans.task is not None and self._scans.task is not self._noted:
            self._noted = self._scans.task
            self._note_scan(dt.datetime.now().astimezone().isoformat(timespec="seconds"))
        elif self._scans.task is None and self._move is not None:
            self._tell_move(self._move)

    def _note_scan(self, when: str) -> None:
        self._store.setValue(BEGUN, when)
        self._store.sync()

    def _opened(self, broken: BrokenMove | None) -> None:
        if broken is not None and self._scans.task is None:
            self._tell_move(broken)
        elif broken is not None:
            self._move = broken
        elif self._scans.task is None and (when := str(self._store.value(BEGUN, ""))):
            text = self.tr("The last scan, of {when}, did not come to its end. What it read is known, and it goes on "
                           "from there.")  # fmt: skip
            self._offer(text.format(when=words.moment(when) or when), self.tr("Go on"), self.scan_wanted.emit)

    def _tell_move(self, broken: BrokenMove) -> None:
        self._move = None
        total = words.number(broken.moved + broken.left)
        if broken.left:
            text = self.tr("The last move was broken off: {moved} of {total} marked photos are in the trash, the "
                           "others are in their place and still marked.")  # fmt: skip
            text = text.format(moved=words.number(broken.moved), total=total)
        else:
            text = words.by_count(broken.moved, "The last move was broken off: {n} photo is in the trash.",
                                  "The last move was broken off: {n} photos are in the trash.")  # fmt: skip
        self._offer(text, self.tr("History"), self.history_wanted.emit)

    def _offer(self, text: str, action: str, wanted: Callable[[], object]) -> None:
        def act() -> None:
            self._view.withdraw()
            wanted()

        self._view.offer(text, action=action, act=act)
