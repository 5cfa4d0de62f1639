"""History counts photos: what lay beside one and went with it is no photo of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gallery_dedup.domain import EntryState, LedgerEntry
from gallery_dedup.gui.history_model import BatchesModel, batches

PATHS = ("/p/a.jpg", "/p/a.XMP", "/p/a.mov", "/p/b.heic", "/p/b.heic.json", "/p/other.xmp")


@pytest.mark.parametrize("state", EntryState)
def test_sidecars_are_not_counted_beside_their_photos(state: EntryState, qapp: object) -> None:
    entries = [
        LedgerEntry(number, 1, "2026-01-01T00:00:00+00:00", "trash", path, f"/t{path}", "0" * 64, 10, 5, state)
        for number, path in enumerate(PATHS, start=1)
    ]
    (batch,) = batches(entries)
    assert len(batch.entries) == 6
    assert batch.photos == 3, "an orphaned sidecar counts for itself"
    assert batch.photos_movable == (3 if state in (EntryState.DONE, EntryState.INTENT) else 0)
    model = BatchesModel()
    model.show_entries(entries)
    assert "3 photos" in str(model.index(0).data(Qt.ItemDataRole.DisplayRole))
