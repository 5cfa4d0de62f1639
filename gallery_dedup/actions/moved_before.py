"""Lines of a plan that was carried out before: their files are in the trash, and the journal says so."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from gallery_dedup.domain import LedgerEntry, PathReason, PlanLine
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class MovedBefore(PathReason):
    """A line that cannot be carried out because an earlier batch moved its file; `entry` is its line of the journal."""

    entry: LedgerEntry


def moved_before(lines: Sequence[PlanLine], *, ledger: Ledger) -> dict[str, MovedBefore]:
    """Those of the lines whose file is gone and, by the journal, still in the trash or quarantine; by path.

    Raises StoreError when the ledger cannot be read.
    """
    gone = {line.path: line.sha256 for line in lines if not os.path.lexists(line.path)}
    if not gone:
        return {}
    last = ledger.last_batch()
    entries = {entry.path: entry for entry in ledger.moved_away(gone) if gone[entry.path] == entry.sha256}
    return {path: MovedBefore(path, _sentence(entry, last=last), entry) for path, entry in entries.items()}


def _sentence(entry: LedgerEntry, *, last: int | None) -> str:
    undo = "undo --last" if entry.batch == last else f"undo --batch {entry.batch}"
    return sentence(
        "already moved to the {action} (batch {batch}; take it back with: gallery-dedup {undo})",
        action=entry.action,
        batch=entry.batch,
        undo=undo,
    )
