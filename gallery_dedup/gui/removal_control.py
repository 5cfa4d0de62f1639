"""Drives what moves files: the plan, the sheet, the move, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gallery_dedup.domain import Mark, MoveProgress, Outcome, Plan
from gallery_dedup.gui import words
from gallery_dedup.gui.moving import moving, returning
from gallery_dedup.gui.removal_dialog import RemovalDialog
from gallery_dedup.gui.removal_plan import Removal, by_hand, removal_of
from gallery_dedup.gui.review_session import BatchMoved, ReviewSession
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.library.journal import LastMove


class RemovalControl(QObject):
    """One move at a time; `moved` and `returned` carry the Outcome."""

    progressed = Signal(str, MoveProgress)
    moved = Signal(object)
    returned = Signal(object)
    stopped = Signal(object)
    """A move was stopped between two photos; the LastMove of what had moved, None where nothing had or of a way back.
    """
    state_changed = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, session: ReviewSession, tasks: Tasks, thumbnails: Thumbnails, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._tasks, self._thumbnails, self._window = session, tasks, thumbnails, window
        self.sheet: RemovalDialog | None = None

    @property
    def is_moving(self) -> bool:
        """Whether files are on their way."""
        return self._tasks.running("move") is not None

    def ask(self) -> None:
        """Make the plan of the marks and show the sheet."""
        marks = dict(self._session.marks)
        removing = {path for path, mark in marks.items() if mark is Mark.REMOVE}
        if not removing:
            self.said.emit(self.tr("Nothing is marked for removal: Space marks the current photo."))
            return
        groups = [group for group in self._session.groups
                  if any(member.photo.path in removing for member in group.members)]  # fmt: skip
        task = self._tasks.start(
            "plan", call(lambda library: removal_of(library.plan_marked(groups, marks), groups, marks))
        )
        if task is not None:
            task.finished.connect(self._show_sheet)
            task.failed.connect(self.failed)

    def _show_sheet(self, removal: Removal) -> None:
        self.sheet = sheet = RemovalDialog(removal, self._thumbnails, self._window)
        sheet.accepted.connect(lambda: self._move(sheet.plan, sheet.allow_last))
        sheet.finished.connect(self._sheet_closed)
        sheet.open()

    def _sheet_closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _move(self, plan: Plan, allow_last: frozenset[str]) -> None:
        had_moved: list[LastMove] = []
        work = moving(plan, allow_last=allow_last, by_hand=by_hand(plan), tell=had_moved.append)
        task = self._tasks.start("move", work)
        if task is None:
            self.said.emit(self.tr("Photos are being moved: wait a moment."))
            return
        task.progress.connect(lambda progress: self.progressed.emit(self.tr("Moving to the trash"), progress))
        task.finished.connect(self._moved)
        task.cancelled.connect(lambda: self._stopped(had_moved))
        task.failed.connect(self.failed)
        task.ended.connect(self.state_changed)
        self.state_changed.emit()

    def _moved(self, outcome: Outcome) -> None:
        if outcome.done:
            self._session.remember(BatchMoved(outcome.batch, len(outcome.done)))
        self.moved.emit(outcome)

    def _stopped(self, had_moved: list[LastMove]) -> None:
        moved = had_moved[0] if had_moved else None
        if moved is not None:
            self._session.remember(BatchMoved(moved.batch, moved.photos))
        self.stopped.emit(moved)

    def take_back(self, batch: int, entries: tuple[int, ...] = ()) -> bool:
        """Bring back a batch, or single entries of it; False while something else moves."""
        task = self._tasks.start("move", returning(batch, entries))
        if task is None:
            self.said.emit(self.tr("Photos are being moved: wait a moment."))
            return False
        task.progress.connect(lambda progress: self.progressed.emit(self.tr("Putting back"), progress))
        task.finished.connect(lambda outcome: self._returned(batch, outcome))
        task.cancelled.connect(lambda: self.stopped.emit(None))
        task.failed.connect(self.failed)
        task.ended.connect(self.state_changed)
        self.state_changed.emit()
        return True

    def _returned(self, batch: int, outcome: Outcome) -> None:
        self._session.forget_batch(batch)
        self.returned.emit(outcome)


def moved_words(outcome: Outcome) -> str:
    """What became of a move, as a quiet line."""
    text = words.by_count(len(outcome.done), "{n} photo moved", "{n} photos moved")
    size = words.size(outcome.bytes) if outcome.done else None
    return words.joined((text, size, failed_words(outcome), noted_words(outcome)))


def returned_words(outcome: Outcome) -> str:
    """What became of a way back, as a quiet line."""
    count = words.by_count(len(outcome.done), "{n} photo is back", "{n} photos are back")
    return words.joined((count, failed_words(outcome), noted_words(outcome)))


def noted_words(outcome: Outcome) -> str | None:
    """What to know although it went well: the first such thing, and how many more there are."""
    if not outcome.notes:
        return None
    note, *more = outcome.notes
    text = words.translated("{state}: {reason}").format(
        state=words.file_name(note.path), reason=words.said(note.reason)
    )
    return words.joined((text, words.by_count(len(more), "{n} more", "{n} more") if more else None))


def failed_words(outcome: Outcome) -> str | None:
    """How many did not go, or None."""
    if not outcome.failed:
        return None
    return words.by_count(len(outcome.failed), "{n} was not", "{n} were not")
