"""Drives the scan: starts it, pauses and stops it, and has the groups read whenever some are ready."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from gallery_dedup.domain import Group, ScanProgress, ScanReport, ScanRequest
from gallery_dedup.gui import words
from gallery_dedup.gui.group_order import facts
from gallery_dedup.gui.latest import Latest
from gallery_dedup.gui.review_session import ReviewData
from gallery_dedup.gui.task import Task, Tasks, call
from gallery_dedup.library import Library
from gallery_dedup.library.journal import BrokenMove
from gallery_dedup.settings import Settings

READ_AGAIN_MS = 1500


def request_of(settings: Settings) -> ScanRequest:
    """What the settings ask to be scanned."""
    return ScanRequest(
        folders=settings.folders, exclude=settings.exclude, hidden=settings.hidden,
        relations=settings.relations, profile=settings.profile, rules=settings.rules,
    )  # fmt: skip


def review_data(library: Library, groups: Sequence[Group], request: ScanRequest) -> ReviewData:
    """Groups with their marks and with what the rules suggest; nothing in a protected folder is suggested to go."""
    paths = [member.photo.path for group in groups for member in group.members]
    suggestions = library.suggest(groups, rules=request.rules)
    return ReviewData(tuple(groups), tuple(facts(group) for group in groups), library.marks(paths), suggestions)


def _is_there(folder: str) -> bool:
    """Whether a folder holds anything: an empty one may be where a disk that is away is mounted."""
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is not None
    except OSError:
        return False


def newest(older: ScanProgress, newer: ScanProgress) -> ScanProgress:
    """The newer sign of life; that groups are ready is never lost."""
    return replace(newer, groups_changed=newer.groups_changed or older.groups_changed)


@dataclass(frozen=True, slots=True)
class _Stored:
    """What is known without a scan; whether another version compared it, and whether all folders are there.

    `broken` is a move that was broken off with the program.
    """

    report: ScanReport
    data: ReviewData
    otherwise: bool
    there: bool
    broken: BrokenMove | None


class ScanControl(QObject):
    """State of the scan on the GUI thread."""

    progressed = Signal(ScanProgress)
    state_changed = Signal()
    groups_read = Signal(object)
    """ReviewData."""
    reported = Signal(object)
    """ScanReport, when a scan came to its end."""
    remembered = Signal(object)
    """ScanReport of what is stored, while nothing was scanned yet."""
    outdated = Signal(bool)
    """Another version of the program compared what is stored; whether all folders are there. Told once, at opening."""
    opened = Signal(object)
    """What is stored was read for the first time; a BrokenMove when the last move was broken off, else None."""
    stopped = Signal()
    failed = Signal(object)
    noticed = Signal(str)

    def __init__(self, tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._request: ScanRequest | None = None
        self._scans_done = 0
        self._told: set[str] = set()
        self._opened = False
        self._reader = Latest(tasks, "groups", parent=self)
        # Groups come in crowds: the list is read now and then, so that it neither flickers nor keeps the machine busy.
        self._soon = QTimer(self, singleShot=True, interval=READ_AGAIN_MS)
        self._soon.timeout.connect(self.read_again)
        self._reader.answered.connect(self._groups_came)
        self._reader.failed.connect(lambda _key, error: self.failed.emit(error))

    @property
    def task(self) -> Task | None:
        """The scan that runs."""
        return self._tasks.running("scan")

    @property
    def request(self) -> ScanRequest | None:
        """What was scanned or read last."""
        return self._request

    def start(self, request: ScanRequest) -> bool:
        """Start a scan; False when one runs."""

        def work(library: Library) -> Generator[ScanProgress, None, Any]:
            report = yield from library.scan(request)
            return report, review_data(library, report.groups, request)

        task = self._tasks.start("scan", work, combine=newest)
        if task is None:
            return False
        self._request = request
        task.progress.connect(self._progressed)
        task.finished.connect(self._finished)
        task.failed.connect(self.failed)
        task.cancelled.connect(self._stopped)
        task.ended.connect(self.state_changed)
        self.state_changed.emit()
        return True

    def read(self, request: ScanRequest) -> None:
        """Read the groups of what is stored."""
        self._request = request
        opened = self._opened

        def work(library: Library) -> _Stored:
            broken = None if opened else library.settle_broken_move()
            report = library.report(request)
            return _Stored(
                report, review_data(library, report.groups, request),
                otherwise=library.compared_otherwise(request.folders) > 0,
                there=all(_is_there(folder) for folder in request.folders), broken=broken,
            )  # fmt: skip

        self._reader.ask((request, self._scans_done), call(work))

    def read_again(self) -> None:
        """Read the groups again, as after a decision."""
        if self._request is not None:
            self.read(self._request)

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        task = self.task
        if task is not None and not task.stopping:
            task.resume() if task.paused else task.pause()
            self.state_changed.emit()

    def stop(self) -> None:
        """Stop; what was read stays."""
        if self.task is not None:
            self.task.cancel()
            self.state_changed.emit()

    def close(self) -> None:
        """Ask nothing more."""
        self._soon.stop()
        self._reader.close()

    def _progressed(self, progress: ScanProgress) -> None:
        self.progressed.emit(progress)
        if progress.groups_changed and not self._soon.isActive():
            self._soon.start()

    def _finished(self, result: tuple[ScanReport, ReviewData]) -> None:
        report, data = result
        # What the scan found is newer than anything that a reader under way could still bring.
        self._scans_done += 1
        self._soon.stop()
        self._reader.forget()
        self.groups_read.emit(data)
        self.reported.emit(report)
        self._tell(report.notices)

    def _stopped(self) -> None:
        self.stopped.emit()
        self.read_again()

    def _groups_came(self, asked: tuple[ScanRequest, int], stored: _Stored) -> None:
        if asked == (self._request, self._scans_done):
            self.groups_read.emit(stored.data)
            if not self._scans_done and self.task is None:
                self.remembered.emit(stored.report)
                if stored.otherwise and not self._opened:
                    self.outdated.emit(stored.there)
            if not self._opened:
                self.opened.emit(stored.broken)
            self._opened = True
        # Groups are read after every decision: what was told once is not told again.
        self._tell([notice for notice in stored.report.notices if notice not in self._told])

    def _tell(self, notices: Sequence[str]) -> None:
        self._told.update(notices)
        if notices:
            self.noticed.emit("\n".join(map(words.said, notices)))
