"""Setting the journal right after a crash: what became of moves that were begun and never ended."""

from __future__ import annotations

import os

from gallery_dedup.actions.files import digest, regular, same_file
from gallery_dedup.actions.trash_index import find_in_trash
from gallery_dedup.domain import EntryState, LedgerEntry
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.store.ledger import Ledger


def reconcile(ledger: Ledger) -> None:
    """Give every intent of the journal that has no end the end that the disk shows.

    A file still in its place was not moved; one found in the trash or in its quarantine place was. An intent whose disk
    is away stays as it is. Raises StoreError when the ledger cannot be read or written.
    """
    for entry in ledger.open_intents():
        if holds(entry.path, entry):
            _drop_second_name(entry)
            ledger.finish(
                entry.id, state=EntryState.FAILED, reason=sentence("interrupted before it moved: it is in its place")
            )
        elif place := _place(entry):
            ledger.finish(entry.id, state=EntryState.DONE, where=place)
        elif os.path.isdir(os.path.dirname(entry.path)):
            ledger.finish(
                entry.id,
                state=EntryState.FAILED,
                reason=sentence("interrupted: it is neither in its place nor in the trash"),
            )


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
