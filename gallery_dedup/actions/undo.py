"""Taking moves back: out of the trash or quarantine, to where the files were."""

from __future__ import annotations

import os
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass, field

from gallery_dedup.actions.files import free_names, plain
from gallery_dedup.actions.reconcile import holds, reconcile
from gallery_dedup.actions.sidecars import MovedTogether, bundled, renamed
from gallery_dedup.actions.trash import find_in_trash, put_back
from gallery_dedup.domain import EntryState, LedgerEntry, Moved, MoveProgress, Outcome, PathReason
from gallery_dedup.domain.sentence import joined_sentences, sentence
from gallery_dedup.errors import MoveError
from gallery_dedup.store.ledger import Ledger

_NOT_TO_UNDO = {
    EntryState.UNDONE: sentence("it was brought back already"),
    EntryState.FAILED: sentence("it was never moved"),
    EntryState.INTENT: sentence("its disk is away, so nobody knows yet whether it moved"),
}


def undo(ledger: Ledger, *, entries: Sequence[LedgerEntry]) -> Generator[MoveProgress, None, Outcome]:
    """Bring back the files of these entries, with their times; yields before each, returns what became of all.

    Of several entries those are passed over that have nothing to bring back, unless that is so of all of them. A file
    whose place is taken gets a new name: `Moved.path` is where it is. The sidecars that left with a photo come back
    with it, also when only the photo's entry was given: that is a `MovedTogether`. Closing the generator stops between
    two files.
    Raises StoreError when the ledger cannot be used.
    """
    with ledger.moving():
        reconcile(ledger)
        return (yield from _bring_all_back(ledger, entries))


def _bring_all_back(ledger: Ledger, entries: Sequence[LedgerEntry]) -> Generator[MoveProgress, None, Outcome]:
    current = [ledger.entry(entry.id) for entry in entries]
    chosen = [entry for entry in current if entry.state is EntryState.DONE] or current
    bundles = bundled(chosen, sidecars=_moved_in({entry.batch for entry in chosen}, ledger=ledger))
    work = _Return(ledger)
    for index, (entry, sidecars) in enumerate(bundles):
        yield MoveProgress(index, len(bundles), entry.path)
        try:
            work.bring_back(entry, sidecars)
        except MoveError as error:
            work.failed.append(PathReason(entry.path, str(error)))
            work.failed += [PathReason(one.path, sentence("its photo could not be brought back")) for one in sidecars]
    yield MoveProgress(len(bundles), len(bundles), "")
    batch = current[0].batch if current else 0
    return Outcome(batch, tuple(work.done), tuple(work.failed), work.bytes, work.notes)


def _moved_in(batches: Collection[int], *, ledger: Ledger) -> list[LedgerEntry]:
    return [entry for batch in sorted(batches) for entry in ledger.entries(batch) if entry.state is EntryState.DONE]


@dataclass(slots=True)
class _Return:
    """What has come back so far, and what could not."""

    ledger: Ledger
    bytes: int = 0
    done: list[Moved] = field(default_factory=list)
    failed: list[PathReason] = field(default_factory=list)
    made_again: dict[str, None] = field(default_factory=dict)
    """Folders that were gone, the uppermost of each tree."""

    @property
    def notes(self) -> tuple[PathReason, ...]:
        """What to say of folders that are there again."""
        reason = sentence(
            "this folder was gone, renamed or moved perhaps: it was made again for the photos that came back"
        )
        return tuple(PathReason(folder, reason) for folder in self.made_again)

    def bring_back(self, entry: LedgerEntry, sidecars: Sequence[LedgerEntry]) -> None:
        """One file, then its sidecars to where it is now; raises MoveError when the file stays away."""
        moved = self._one(entry, entry.path)
        beside = []
        for sidecar in sidecars:
            try:
                beside.append(self._one(sidecar, renamed(sidecar.path, photo=entry.path, placed=moved.path)))
            except MoveError as error:
                self.failed.append(PathReason(sidecar.path, str(error)))
        self.done.append(MovedTogether(moved.path, moved.trash, tuple(beside)) if beside else moved)

    def _one(self, entry: LedgerEntry, path: str) -> Moved:
        if entry.state is not EntryState.DONE:
            raise MoveError(_NOT_TO_UNDO[entry.state])
        where = _whereabouts(entry)
        gone = _uppermost_gone(os.path.dirname(path))
        placed = _already_back(entry) if where is None else put_back(where, path)
        if gone is not None and placed is not None:
            self.made_again[gone] = None
        if placed is None:
            raise MoveError(_missing(entry))
        notes: list[str] = (
            [] if placed == entry.path else [sentence("its place was taken, so it is now {placed}", placed=placed)]
        )
        notes += _restore_time(placed, entry)
        self.ledger.finish(entry.id, state=EntryState.UNDONE, where=placed, reason=joined_sentences(notes, by="; "))
        self.bytes += entry.bytes
        return Moved(placed, where or entry.where or "")


def _uppermost_gone(folder: str) -> str | None:
    """The folder that is not there, with all above it that are not either: the uppermost of them."""
    gone = None
    while not os.path.lexists(folder):
        gone, folder = folder, os.path.dirname(folder)
    return gone


def _whereabouts(entry: LedgerEntry) -> str | None:
    """Where the file is: a trash that was emptied and filled again may hold another one under the same name."""
    if entry.where is not None and holds(entry.where, entry):
        return entry.where
    return find_in_trash(entry.path, sha256=entry.sha256)


def _already_back(entry: LedgerEntry) -> str | None:
    """Where someone else, or an undo that was interrupted, put the file back."""
    for name in free_names(entry.path, word="restored"):
        if not os.path.lexists(name):
            return None
        if holds(name, entry):
            return name
    return None


def _missing(entry: LedgerEntry) -> str:
    if entry.where is not None and os.path.lexists(entry.where):
        return sentence("another file is now at its place in the trash, {where}", where=entry.where)
    return sentence("it is no longer in the trash: the trash was emptied or its disk is away")


def _restore_time(path: str, entry: LedgerEntry) -> list[str]:
    state = os.stat(path)
    if state.st_mtime_ns != entry.mtime_ns:
        try:
            os.utime(path, ns=(state.st_atime_ns, entry.mtime_ns))
        except OSError as error:
            return [sentence("its time could not be set back: {reason}", reason=plain(error))]
    return []
