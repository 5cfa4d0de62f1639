"""What the journal knows of moves: one that was broken off with the program, and the last that can be taken back."""

from __future__ import annotations

import os
from dataclasses import dataclass

from gallery_dedup.actions.reconcile import reconcile
from gallery_dedup.actions.sidecars import bundled
from gallery_dedup.domain import EntryState, Mark
from gallery_dedup.errors import StoreError
from gallery_dedup.store.cache import Cache
from gallery_dedup.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class BrokenMove:
    """A move that ended with the program: its photos that went, and marked ones that are in their place."""

    moved: int
    left: int


@dataclass(frozen=True, slots=True)
class LastMove:
    """The newest batch of which something can be brought back: how many photos, and when it began (ISO 8601)."""

    batch: int
    photos: int
    when: str


def last_move(ledger: Ledger) -> LastMove | None:
    """The newest move that can be taken back; sidecars are not counted beside their photos."""
    batch = ledger.last_batch()
    if batch is None:
        return None
    entries = ledger.entries(batch)[::-1]
    there = [entry for entry in entries if entry.state in (EntryState.DONE, EntryState.INTENT)]
    return LastMove(batch, len(bundled(there, sidecars=there)), entries[0].when)


def settle_broken_move(cache: Cache, ledger: Ledger) -> BrokenMove | None:
    """After a crash in a move: give begun entries their end, and forget photos that left; None when nothing broke.

    A move that ends forgets what it moved: of one that did not, the last batch holds photos that are still known but
    no longer there. Does nothing while someone moves files. Raises StoreError when the ledger cannot be used.
    """
    intents = len(ledger.open_intents())
    if not intents and not _still_known(cache, ledger):
        return None
    try:
        with ledger.moving():
            reconcile(ledger)
            moved = _still_known(cache, ledger)
    except StoreError:
        return None
    cache.forget(moved)
    if not moved and len(ledger.open_intents()) == intents:
        return None
    marked = [path for path, (_sha256, mark) in ledger.marks().items() if mark is Mark.REMOVE]
    left = sum(cache.photo(path) is not None and os.path.lexists(path) for path in marked)
    return BrokenMove(len(moved), left)


def _still_known(cache: Cache, ledger: Ledger) -> list[str]:
    """Photos of the last batch that moved and were not forgotten."""
    batch = ledger.last_batch()
    entries = ledger.entries(batch) if batch is not None else []
    gone = [entry.path for entry in entries if entry.state is EntryState.DONE and not os.path.lexists(entry.path)]
    return [path for path in gone if cache.photo(path) is not None]
