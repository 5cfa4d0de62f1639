"""Carrying out a plan: every line through the gate, into the journal, and only then to the trash."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Generator
from dataclasses import dataclass, field

from gallery_dedup.actions.files import digest, plain, regular, same_file
from gallery_dedup.actions.gate import Gate, Inspection, recheck
from gallery_dedup.actions.quarantine import quarantine_place, to_quarantine
from gallery_dedup.actions.reconcile import reconcile
from gallery_dedup.actions.trash import find_in_trash, to_trash
from gallery_dedup.domain import EntryState, Moved, MoveProgress, Outcome, PathReason, Plan, PlanLine
from gallery_dedup.errors import MoveError, StoreError
from gallery_dedup.store.ledger import Ledger

TRASH = "trash"
QUARANTINE = "quarantine"


def apply(
    plan: Plan,
    *,
    gate: Gate,
    ledger: Ledger,
    dry_run: bool = False,
    allow_last: Collection[str] = (),
    by_hand: Collection[str] = (),
    trash: Callable[[str], str] = to_trash,
) -> Generator[MoveProgress, None, Outcome]:
    """Move what the plan removes to the trash, file by file; yields before each file, returns what became of all.

    A line that does not pass the gate, or whose file cannot be moved, stays and is one of the failures; the rest goes
    on. A file whose volume has no trash goes to the quarantine folder of that volume. Closing the generator stops
    between two files.

    `allow_last` are paths that were asked for by name: they need no keeper. `by_hand` are paths that a person marked
    one by one: their keeper must be there and sound, but may be any other picture. `dry_run` checks everything and
    changes nothing; its batch is 0, as is that of a plan of which nothing moved. `trash` moves one file to the trash
    and returns its place, "" when that is not told.

    Raises PlanError for rules that cannot be read, and StoreError when something else is moving files or the ledger
    cannot be written before anything has moved; later, the lines that are left are failures with that reason.
    """
    inspection = Inspection(plan, gate=gate, allow_last=allow_last, by_hand=by_hand)
    work = _Removal(ledger, trash, failed=[*plan.malformed])
    if dry_run:
        return (yield from _through(plan, inspection, work, move=work.pretend))
    with ledger.moving():
        reconcile(ledger)
        return (yield from _through(plan, inspection, work, move=work.move))


def _through(
    plan: Plan, inspection: Inspection, work: _Removal, *, move: Callable[[PlanLine, os.stat_result], None]
) -> Generator[MoveProgress, None, Outcome]:
    total = len(plan.remove)
    for index, line in enumerate(plan.remove):
        yield MoveProgress(index, total, line.path)
        try:
            move(line, inspection.check(line))
        except MoveError as error:
            work.failed.append(PathReason(line.path, str(error)))
        except StoreError as error:
            if not work.done:
                raise
            moved = {one.path for one in work.done}
            left = [one.path for one in plan.remove[index:] if one.path not in moved]
            work.failed += [PathReason(path, str(error)) for path in left]
            break
    yield MoveProgress(total, total, "")
    return Outcome(work.batch, tuple(work.done), tuple(work.failed), work.bytes)


@dataclass(slots=True)
class _Removal:
    """The moves of one batch; the batch has a number as soon as something is about to move."""

    ledger: Ledger
    trash: Callable[[str], str]
    batch: int = 0
    bytes: int = 0
    done: list[Moved] = field(default_factory=list)
    failed: list[PathReason] = field(default_factory=list)

    def pretend(self, line: PlanLine, _state: os.stat_result) -> None:
        """Only count a file that may move."""
        self._count(line, "")

    def _count(self, line: PlanLine, place: str) -> None:
        self.done.append(Moved(line.path, place))
        self.bytes += line.bytes

    def move(self, line: PlanLine, state: os.stat_result) -> None:
        """Journal and move one file; raises MoveError, and the file stays, or StoreError."""
        self.batch = self.batch or self.ledger.next_batch()
        entry = self.ledger.intend(
            self.batch,
            action=TRASH,
            path=line.path,
            where=None,
            sha256=line.sha256,
            size=line.bytes,
            mtime_ns=line.mtime_ns,
        )
        try:
            recheck(line.path, state)
            place = self._to_trash_or_quarantine(entry, line, state)
        except MoveError as error:
            self.ledger.finish(entry, state=EntryState.FAILED, reason=str(error))
            raise
        self._count(line, place)
        reason = "" if place else "the system did not say where in the trash it is"
        self.ledger.finish(entry, state=EntryState.DONE, where=place or None, reason=reason)

    def _to_trash_or_quarantine(self, entry: int, line: PlanLine, state: os.stat_result) -> str:
        try:
            return self.trash(line.path) or find_in_trash(line.path, sha256=line.sha256) or ""
        except MoveError as error:
            try:
                _check_untouched(line, state)
                place = quarantine_place(line.path)
                self.ledger.redirect(entry, action=QUARANTINE, where=place)
                return to_quarantine(line.path, place=place)
            except MoveError as second:
                raise MoveError(f"{error}; {second}") from second


def _check_untouched(line: PlanLine, state: os.stat_result) -> None:
    # A trash that fails may have moved the file there and back, so only its identity and bytes can tell.
    now = regular(line.path)
    try:
        untouched = now is not None and same_file(now, state) and digest(line.path) == line.sha256
    except OSError as error:
        raise MoveError(f"it cannot be read: {plain(error)}") from error
    if not untouched:
        raise MoveError("it changed while it was moved")
