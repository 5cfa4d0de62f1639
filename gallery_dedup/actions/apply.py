"""Carrying out a plan: every line through the gate, into the journal, and only then to the trash."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Generator, Sequence
from dataclasses import dataclass, field

from gallery_dedup.actions.files import digest, plain, regular, same_file
from gallery_dedup.actions.gate import Checked, Gate, Inspection, recheck
from gallery_dedup.actions.moved_before import moved_before
from gallery_dedup.actions.quarantine import quarantine_place, to_quarantine
from gallery_dedup.actions.reconcile import reconcile
from gallery_dedup.actions.sidecars import MovedTogether, Sidecar, going_along, left_behind, read_sidecar
from gallery_dedup.actions.staying import (
    KeeperGone,
    gone_and_not_back,
    gone_right_after,
    is_untouched,
    staying_file,
)
from gallery_dedup.actions.trash import find_in_trash, put_back, to_trash
from gallery_dedup.domain import EntryState, Moved, MoveProgress, Outcome, PathReason, Plan, PlanLine, StayingFile
from gallery_dedup.domain.sentence import sentence
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
    accepted: Collection[str] = (),
    trash: Callable[[str], str] = to_trash,
) -> Generator[MoveProgress, None, Outcome]:
    """Move what the plan removes to the trash, file by file; yields before each file, returns what became of all.

    Right after each move the photo that stays is looked at again: where it is gone or another, what moved is put back
    at once, and nothing more goes for that keeper. A photo's sidecars, and its video where the keeper has an equal one,
    go after it, each with its own line in the journal: such a photo is a `MovedTogether`.

    A line that does not pass the gate, or whose file cannot be moved, stays and is one of the failures; the rest goes
    on. One that an earlier batch moved is a failure of the kind `MovedBefore`. A file whose volume has no trash goes to
    the quarantine folder of that volume. Closing the generator stops between two files.

    `allow_last` are paths that were asked for by name: they need no keeper. `by_hand` are paths that a person marked
    one by one: their keeper must be there and sound, but may be any other picture. `accepted` are paths of which a
    person was told what is lost with them. `dry_run` checks everything and changes nothing; its batch is 0, as is that
    of a plan of which nothing moved. `trash` moves one file to the trash and returns its place, "" when that is not
    told.

    Raises PlanError for rules that cannot be read, and StoreError when something else is moving files or the ledger
    cannot be written before anything has moved; later, the lines that are left are failures with that reason.
    """
    inspection = Inspection(plan, gate=gate, allow_last=allow_last, by_hand=by_hand, accepted=accepted)
    work = _Removal(ledger, trash, failed=[*plan.malformed])
    if dry_run:
        return (yield from _through(plan, inspection, work, move=work.pretend))
    with ledger.moving():
        reconcile(ledger)
        return (yield from _through(plan, inspection, work, move=work.move))


def _through(
    plan: Plan, inspection: Inspection, work: _Removal, *, move: Callable[[PlanLine, Checked], None]
) -> Generator[MoveProgress, None, Outcome]:
    total = len(plan.remove)
    before = moved_before(plan.remove, ledger=work.ledger)
    for index, line in enumerate(plan.remove):
        yield MoveProgress(index, total, line.path)
        try:
            move(line, inspection.check(line))
        except MoveError as error:
            if isinstance(error, KeeperGone):
                inspection.lose(line.keeper)
            work.failed.append(before.get(line.path) or PathReason(line.path, str(error)))
        except StoreError as error:
            if not work.done:
                raise
            moved = {one.path for one in work.done}
            left = [one.path for one in plan.remove[index:] if one.path not in moved]
            work.failed += [PathReason(path, str(error)) for path in left]
            break
    yield MoveProgress(total, total, "")
    return Outcome(work.batch, tuple(work.done), tuple(work.failed), work.bytes, tuple(work.notes))


@dataclass(slots=True)
class _Removal:
    """The moves of one batch; the batch has a number as soon as something is about to move."""

    ledger: Ledger
    trash: Callable[[str], str]
    batch: int = 0
    bytes: int = 0
    done: list[Moved] = field(default_factory=list)
    failed: list[PathReason] = field(default_factory=list)
    notes: list[PathReason] = field(default_factory=list)
    pretended: set[str] = field(default_factory=set)

    def pretend(self, line: PlanLine, _checked: Checked) -> None:
        """Only count a photo that may move, and its sidecars."""
        beside = going_along(line.path, keeper=line.keeper, gone=self.pretended)
        behind = left_behind(line.path, along=beside, gone=self.pretended)
        self.pretended.add(line.path)
        self._note_behind(behind, line)
        self._count(line, "")
        gone: list[tuple[Sidecar, str]] = []
        for path in beside:
            try:
                gone.append((read_sidecar(path), ""))
            except MoveError as error:
                self.failed.append(PathReason(path, str(error)))
        self._count_sidecars(gone)

    def move(self, line: PlanLine, checked: Checked) -> None:
        """Journal and move one photo, then its sidecars; raises MoveError, and the photo stays, or StoreError.

        A sidecar that cannot be moved stays, and is one of the failures.
        """
        self.batch = self.batch or self.ledger.next_batch()
        beside = going_along(line.path, keeper=line.keeper)
        behind = left_behind(line.path, along=beside)
        stays = None if checked.keeper is None else staying_file(line.keeper, checked.keeper)
        entry, place = self._moved(line, checked.state, stays=stays)
        if checked.keeper is not None and not is_untouched(line.keeper, checked.keeper):
            raise self._taken_back(entry, line, place)
        self._note_behind(behind, line)
        self._count(line, place)
        self._finish(entry, place)
        gone: list[tuple[Sidecar, str]] = []
        try:
            for path in beside:
                try:
                    sidecar = read_sidecar(path)
                    entry, place = self._moved(sidecar, sidecar.state)
                except MoveError as error:
                    self.failed.append(PathReason(path, str(error)))
                else:
                    gone.append((sidecar, place))
                    self._finish(entry, place)
        finally:
            self._count_sidecars(gone)

    def _taken_back(self, entry: int, line: PlanLine, place: str) -> KeeperGone:
        """Put a photo back whose keeper is gone, and say so in the journal and in the error that is returned."""
        try:
            if not place:
                raise MoveError(sentence("the system did not say where in the trash it is"))
            placed = put_back(place, line.path)
        except MoveError as error:
            reason = gone_and_not_back(line.keeper, error)
            self.ledger.finish(entry, state=EntryState.DONE, where=place or None, reason=reason)
            return KeeperGone(reason)
        reason = gone_right_after(line.keeper, path=line.path, placed=placed)
        self.ledger.finish(entry, state=EntryState.FAILED, where=placed, reason=reason)
        return KeeperGone(reason)

    def _note_behind(self, behind: Sequence[str], line: PlanLine) -> None:
        name = os.path.basename(line.path)
        self.notes += [PathReason(path, sentence("it stays where it is, without {name}", name=name)) for path in behind]

    def _count(self, line: PlanLine, place: str) -> None:
        self.done.append(Moved(line.path, place))
        self.bytes += line.bytes

    def _count_sidecars(self, gone: Sequence[tuple[Sidecar, str]]) -> None:
        """Tell of sidecars with the photo that was counted last."""
        if gone:
            photo = self.done[-1]
            beside = tuple(Moved(sidecar.path, place) for sidecar, place in gone)
            self.done[-1] = MovedTogether(photo.path, photo.trash, beside)
            self.bytes += sum(sidecar.bytes for sidecar, _ in gone)

    def _moved(
        self, file: PlanLine | Sidecar, state: os.stat_result, *, stays: StayingFile | None = None
    ) -> tuple[int, str]:
        """Move one file, journalled before; returns its entry, which is still an intent, and its place."""
        entry = self.ledger.intend(
            self.batch,
            action=TRASH,
            path=file.path,
            where=None,
            sha256=file.sha256,
            size=file.bytes,
            mtime_ns=file.mtime_ns,
            keeper=stays,
        )
        try:
            recheck(file.path, state)
            return entry, self._to_trash_or_quarantine(entry, file, state)
        except MoveError as error:
            self.ledger.finish(entry, state=EntryState.FAILED, reason=str(error))
            raise

    def _finish(self, entry: int, place: str) -> None:
        reason = "" if place else sentence("the system did not say where in the trash it is")
        self.ledger.finish(entry, state=EntryState.DONE, where=place or None, reason=reason)

    def _to_trash_or_quarantine(self, entry: int, line: PlanLine | Sidecar, state: os.stat_result) -> str:
        try:
            return self.trash(line.path) or find_in_trash(line.path, sha256=line.sha256) or ""
        except MoveError as error:
            try:
                _check_untouched(line, state)
                place = quarantine_place(line.path)
                self.ledger.redirect(entry, action=QUARANTINE, where=place)
                return to_quarantine(line.path, place=place)
            except MoveError as second:
                raise MoveError(sentence("{reason}; {second}", reason=error, second=second)) from second


def _check_untouched(line: PlanLine | Sidecar, state: os.stat_result) -> None:
    # A trash that fails may have moved the file there and back, so only its identity and bytes can tell.
    now = regular(line.path)
    try:
        untouched = now is not None and same_file(now, state) and digest(line.path) == line.sha256
    except OSError as error:
        raise MoveError(sentence("it cannot be read: {reason}", reason=plain(error))) from error
    if not untouched:
        raise MoveError(sentence("it changed while it was moved"))
