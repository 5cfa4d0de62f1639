"""Setting the journal right after a crash: what became of moves that were begun and never ended."""

from __future__ import annotations

import os

from gallery_dedup.actions.files import digest, regular, same_file
from gallery_dedup.actions.staying import gone_and_not_back, gone_right_after, still_stays
from gallery_dedup.actions.trash import put_back
from gallery_dedup.actions.trash_index import find_in_trash
from gallery_dedup.domain import EntryState, LedgerEntry
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import MoveError
from gallery_dedup.store.ledger import Ledger


def reconcile(ledger: Ledger) -> None:
    """Give every intent of the journal that has no end the end that the disk shows.

    A file still in its place was not moved; one found in the trash or in its quarantine place was, and is put back
    where the photo that stays is gone since: the program may have been killed before it looked. An intent whose disk
    is away stays as it is. Raises StoreError when the ledger cannot be read or written.
    """
    for entry in ledger.open_intents():
        if holds(entry.path, entry):
            _drop_second_name(entry)
            ledger.finish(
                entry.id, state=EntryState.FAILED, reason=sentence("interrupted before it moved: it is in its place")
            )
        elif place := _place(entry):
            _finish_moved(entry, place, ledger=ledger)
        elif os.path.isdir(os.path.dirname(entry.path)):
            ledger.finish(
                entry.id,
                state=EntryState.FAILED,
                reason=sentence("interrupted: it is neither in its place nor in the trash"),
            )


def _finish_moved(entry: LedgerEntry, place: str, *, ledger: Ledger) -> None:
    """The end of a move after which nobody looked at the photo that stays: it holds only if that is still there."""
    if entry.keeper is None or still_stays(entry.keeper):
        ledger.finish(entry.id, state=EntryState.DONE, where=place)
        return
    keeper = entry.keeper.path
    try:
        placed = put_back(place, entry.path)
    except MoveError as error:
        ledger.finish(entry.id, state=EntryState.DONE, where=place, reason=gone_and_not_back(keeper, error))
        return
    reason = gone_right_after(keeper, path=entry.path, placed=placed)
    ledger.finish(entry.id, state=EntryState.FAILED, where=placed, reason=reason)


def holds(path: str, entry: LedgerEntry) -> bool:
    """Whether the file at a path has the content of an entry of the journal."""
    state = regular(path)
    if state is None or state.st_size != entry.bytes:
        return False
    try:
        return digest(path) == entry.sha256
    except OSError:
        return False


def _place(entry: LedgerEntry) -> str | None:
    if entry.where is not None and holds(entry.where, entry):
        return entry.where
    return find_in_trash(entry.path, sha256=entry.sha256)


def _drop_second_name(entry: LedgerEntry) -> None:
    # Moving on one disk gives a second name before it takes the first one away.
    first, second = regular(entry.path), regular(entry.where) if entry.where else None
    if first is not None and second is not None and entry.where and same_file(first, second):
        os.unlink(entry.where)
