"""Tells on the status line and on the pages what the scan, the moves and the marks are doing."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal

from gallery_dedup.domain import MoveProgress, Outcome, ScanProgress, ScanReport
from gallery_dedup.errors import FolderError
from gallery_dedup.gui import words
from gallery_dedup.gui.library_page import LibraryPage
from gallery_dedup.gui.removal_control import RemovalControl, moved_words, returned_words
from gallery_dedup.gui.review_page import ReviewPage
from gallery_dedup.gui.review_session import ReviewSession, removed_bytes
from gallery_dedup.gui.scan_control import ScanControl
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.status_view import StatusView
from gallery_dedup.library.journal import LastMove


class StatusControl(QObject):
    """Listens to whatever runs; `changed` when commands may have to be enabled or not."""

    changed = Signal()
    scan_wanted = Signal()
    """Another version of the program compared what is stored."""

    def __init__(self, view: StatusView, *, session: ReviewSession, scans: ScanControl, removal: RemovalControl,
                 library_page: LibraryPage, review_page: ReviewPage, keeper: SettingsKeeper) -> None:  # fmt: skip
        super().__init__(view)
        self._view, self._session, self._scans, self._removal = view, session, scans, removal
        self._library_page, self._review_page, self._keeper = library_page, review_page, keeper
        self._progress: ScanProgress | None = None
        self._why_scanning = ""
        self._away = False
        self.report: ScanReport | None = None
        session.marks_changed.connect(lambda _paths: self.show_marked())
        session.groups_changed.connect(self._groups_changed)
        scans.progressed.connect(self._scan_progressed)
        scans.state_changed.connect(self.show_state)
        scans.reported.connect(self._scan_reported)
        scans.failed.connect(self._scan_failed)
        scans.remembered.connect(self._remembered)
        scans.outdated.connect(self._outdated)
        scans.stopped.connect(lambda: view.say(self.tr("Stopped. What was read stays known.")))
        scans.noticed.connect(view.say)
        removal.progressed.connect(self._move_progressed)
        removal.moved.connect(self._moved)
        removal.stopped.connect(self._move_stopped)
        removal.returned.connect(lambda outcome: view.say(returned_words(outcome)))
        removal.state_changed.connect(self.show_state)
        removal.said.connect(view.say)
        review_page.said.connect(view.say)
        review_page.unsaid.connect(view.unsay)
        keeper.changed.connect(self.show_state)

    def show_marked(self) -> None:
        """Show how much is marked for removal."""
        photos = self._session.removing
        self._view.show_marked(len(photos), removed_bytes(photos))

    def show_state(self) -> None:
        """Show what runs, in every place that tells."""
        task = self._scans.task
        if task is None and not self._removal.is_moving:
            self._progress = None
            self._view.show_idle()
        elif task is not None and self._progress is not None:
            self._view.show_scan(self._progress, paused=task.paused, stopping=task.stopping)
        folders = bool(self._keeper.settings.folders)
        photos = self.report.photos if self.report is not None else None
        self._review_page.show_scanning(task is not None, photos=photos, folders=folders, away=self._away)
        read = self.report is not None and task is None
        result = words.counted(self.report.photos, "photo", "photos") if read and self.report else ""
        self._library_page.show_state(scanning=task is not None, result=result, groups=len(self._session.groups))
        self.changed.emit()

    def _groups_changed(self) -> None:
        self.show_marked()
        self.show_state()

    def _scan_progressed(self, progress: ScanProgress) -> None:
        task = self._scans.task
        self._progress = progress
        if task is not None:
            self._view.show_scan(progress, paused=task.paused, stopping=task.stopping)
            if self._why_scanning:
                self._view.say(self._why_scanning)
                self._why_scanning = ""
        if progress.failures:
            self._view.show_problems(progress.failures)

    def _remembered(self, report: ScanReport) -> None:
        """What could not be read last time is still to be seen, although nothing was scanned yet."""
        if report.photos or report.failures:
            self.report = report
            self._view.show_problems(len(report.failures))
            self.show_state()

    def _outdated(self, there: bool) -> None:
        """What is shown lacks groups: a scan brings them, at once unless it would miss what is away."""
        if there:
            self._why_scanning = self.tr("This version compares photos anew: groups come as they are found.")
            self.scan_wanted.emit()
        else:
            self._view.offer(self.tr("This version compares photos anew: scan to see all groups."),
                             action=self.tr("Scan"), act=self.scan_wanted.emit)  # fmt: skip

    def _scan_reported(self, report: ScanReport) -> None:
        self.report, self._away = report, False
        self._view.show_problems(len(report.failures))
        taken = report.seconds
        seconds = QLocale().toString(taken, "f", 1) if taken < 10 else words.number(round(taken))
        looked = words.by_count(
            report.photos,
            "{n} photo looked at in {seconds} s",
            "{n} photos looked at in {seconds} s",
            seconds=seconds,
        )
        self._view.say(words.joined((looked, words.counted(len(report.groups), "group", "groups"))))
        self.show_state()

    def _scan_failed(self, error: object) -> None:
        self._away = isinstance(error, FolderError)
        self.show_state()

    def _move_progressed(self, text: str, progress: MoveProgress) -> None:
        done = self.tr("{done} of {total}").format(done=words.number(progress.done), total=words.number(progress.total))
        self._view.show_move(words.joined((text, done)), progress.done, progress.total)

    def _move_stopped(self, moved: LastMove | None) -> None:
        if moved is None:
            self._view.say(self.tr("Stopped. What was moved is in History, with its way back."))
            return
        text = words.by_count(moved.photos, "Stopped: {n} photo moved, the others stay in their place.",
                              "Stopped: {n} photos moved, the others stay in their place.")  # fmt: skip
        self._view.say(text, action=self.tr("Undo"), act=lambda: self._removal.take_back(moved.batch))

    def _moved(self, outcome: Outcome) -> None:
        undo = (lambda: self._removal.take_back(outcome.batch)) if outcome.done else None
        self._view.say(moved_words(outcome), action=self.tr("Undo"), act=undo)
