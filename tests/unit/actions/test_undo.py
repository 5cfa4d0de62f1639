"""Everything comes back: the bytes, the times, and never over another file."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from gallery_dedup.actions.trash import to_trash
from gallery_dedup.actions.undo import undo
from gallery_dedup.domain import EntryState, Outcome
from gallery_dedup.store.ledger import Ledger
from tests.unit.actions.places import OLD, applied, drained, line, make, reasons, snapshot


@pytest.fixture
def keeper(photos: Path) -> Path:
    return make(photos / "keeper.jpg")


@pytest.fixture
def copies(photos: Path) -> list[Path]:
    return [make(photos / "deep" / "er" / f"{number}.jpg") for number in range(4)]


def undone(ledger: Ledger, batch: int | None = None, entry: int | None = None) -> Outcome:
    entries = [ledger.entry(entry)] if entry is not None else ledger.entries(batch=batch)
    return drained(undo(ledger, entries=entries))


def test_a_batch_comes_back_after_a_restart(ledger: Ledger, photos: Path, copies: list[Path], keeper: Path) -> None:
    before = snapshot(photos)
    applied(ledger, *(line(path, keeper) for path in copies))
    ledger.close()
    with Ledger.open(ledger.path) as again:
        outcome = undone(again, batch=again.last_batch())
        assert outcome.batch == 1
        assert outcome.bytes == 28
        assert {moved.path for moved in outcome.done} == {str(path) for path in copies}
        assert outcome.failed == ()
        assert {entry.state for entry in again.entries()} == {EntryState.UNDONE}
        assert again.last_batch() is None
    assert snapshot(photos) == before


def test_one_entry_comes_back_alone(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    applied(ledger, *(line(path, keeper) for path in copies))
    (moved,) = undone(ledger, entry=2).done
    assert moved.path == str(copies[1])
    assert "Trash" in moved.trash
    assert [path.exists() for path in copies] == [False, True, False, False]
    rest = undone(ledger, batch=1)
    assert len(rest.done) == 3
    assert rest.failed == (), "what was brought back before is no failure of the batch"


def test_the_notes_of_the_trash_go_too(ledger: Ledger, tmp_path: Path, copies: list[Path], keeper: Path) -> None:
    applied(ledger, *(line(path, keeper) for path in copies))
    assert len([*(tmp_path / "share" / "Trash" / "info").iterdir()]) == 4
    undone(ledger, batch=1)
    assert [*(tmp_path / "share" / "Trash" / "info").iterdir()] == []
    assert [*(tmp_path / "share" / "Trash" / "files").iterdir()] == []


def test_undone_twice(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    applied(ledger, line(copies[0], keeper))
    undone(ledger, entry=1)
    outcome = undone(ledger, entry=1)
    assert outcome.done == ()
    assert reasons(outcome) == {"0.jpg": "it was brought back already"}
    assert copies[0].exists()


def test_what_never_moved_cannot_come_back(ledger: Ledger, copies: list[Path]) -> None:
    entry = ledger.intend(1, action="trash", path=str(copies[0]), where=None, sha256="0" * 64, size=7, mtime_ns=OLD)
    ledger.finish(entry, state=EntryState.FAILED, reason="permission denied")
    assert reasons(undone(ledger, batch=1)) == {"0.jpg": "it was never moved"}


def test_nothing_to_undo(ledger: Ledger) -> None:
    outcome = drained(undo(ledger, entries=[]))
    assert (outcome.batch, outcome.done, outcome.failed) == (0, (), ())


def test_a_place_that_is_taken_again_is_left_alone(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    applied(ledger, line(copies[0], keeper))
    make(copies[0], b"taken 1")
    make(copies[0].with_name("0 (restored).jpg"), b"taken 2")
    (moved,) = undone(ledger, entry=1).done
    place = copies[0].with_name("0 (restored 2).jpg")
    assert moved.path == str(place)
    assert copies[0].read_bytes() == b"taken 1"
    assert copies[0].with_name("0 (restored).jpg").read_bytes() == b"taken 2"
    assert place.read_bytes() == b"picture"
    assert place.stat().st_mtime_ns == OLD
    entry = ledger.entry(1)
    assert entry.where == str(place)
    assert entry.reason == f"its place was taken, so it is now {place}"


@pytest.mark.parametrize("kind", ["folder", "link", "dangling link"])
def test_a_place_that_is_taken_by_something_else(ledger: Ledger, copies: list[Path], keeper: Path, kind: str) -> None:
    applied(ledger, line(copies[0], keeper))
    if kind == "folder":
        copies[0].mkdir()
    else:
        copies[0].symlink_to(keeper if kind == "link" else "nowhere")
    (moved,) = undone(ledger, entry=1).done
    assert moved.path == str(copies[0].with_name("0 (restored).jpg"))
    assert keeper.read_bytes() == b"picture"


def test_folders_that_are_gone_are_made_again(ledger: Ledger, photos: Path, copies: list[Path], keeper: Path) -> None:
    before = snapshot(photos)
    applied(ledger, *(line(path, keeper) for path in copies))
    shutil.rmtree(photos / "deep")
    assert len(undone(ledger, batch=1).done) == 4
    assert snapshot(photos) == before


def test_a_folder_that_became_a_file(ledger: Ledger, photos: Path, copies: list[Path], keeper: Path) -> None:
    (moved,) = applied(ledger, line(copies[0], keeper)).done
    shutil.rmtree(photos / "deep")
    make(photos / "deep", b"in the way")
    assert reasons(undone(ledger, entry=1))["0.jpg"].startswith("it cannot be put back: ")
    assert (photos / "deep").read_bytes() == b"in the way"
    assert Path(moved.trash).read_bytes() == b"picture"
    (photos / "deep").unlink()
    assert len(undone(ledger, entry=1).done) == 1


def test_an_emptied_trash(ledger: Ledger, tmp_path: Path, copies: list[Path], keeper: Path) -> None:
    applied(ledger, *(line(path, keeper) for path in copies[:2]))
    shutil.rmtree(tmp_path / "share" / "Trash")
    outcome = undone(ledger, batch=1)
    reason = "it is no longer in the trash: the trash was emptied or its disk is away"
    assert reasons(outcome) == {"0.jpg": reason, "1.jpg": reason}
    assert {entry.state for entry in ledger.entries()} == {EntryState.DONE}


def test_another_file_in_the_place_in_the_trash_is_not_taken_for_it(
    ledger: Ledger, tmp_path: Path, copies: list[Path], keeper: Path
) -> None:
    (moved,) = applied(ledger, line(copies[0], keeper)).done
    shutil.rmtree(tmp_path / "share" / "Trash")
    to_trash(str(make(copies[0], b"a later picture")))
    assert Path(moved.trash).read_bytes() == b"a later picture"
    outcome = undone(ledger, entry=1)
    assert reasons(outcome) == {"0.jpg": f"another file is now at its place in the trash, {moved.trash}"}
    assert Path(moved.trash).read_bytes() == b"a later picture"
    assert not copies[0].exists()


def test_a_file_that_the_desktop_put_back_is_not_brought_back_twice(
    ledger: Ledger, photos: Path, copies: list[Path], keeper: Path
) -> None:
    before = snapshot(photos)
    (moved,) = applied(ledger, line(copies[0], keeper)).done
    os.rename(moved.trash, copies[0])
    (back,) = undone(ledger, entry=1).done
    assert back.path == str(copies[0])
    assert ledger.entry(1).state is EntryState.UNDONE
    assert snapshot(photos) == before


def test_an_undo_that_a_crash_cut_short_is_finished(
    ledger: Ledger, photos: Path, copies: list[Path], keeper: Path
) -> None:
    before = snapshot(photos)
    (moved,) = applied(ledger, line(copies[0], keeper)).done
    os.link(moved.trash, copies[0])
    (back,) = undone(ledger, entry=1).done
    assert back.path == str(copies[0])
    assert not Path(moved.trash).exists()
    assert snapshot(photos) == before


def test_times_are_set_back_when_a_trash_changed_them(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    (moved,) = applied(ledger, line(copies[0], keeper)).done
    os.utime(moved.trash)
    undone(ledger, entry=1)
    assert copies[0].stat().st_mtime_ns == OLD


def test_closing_stops_between_two_files(ledger: Ledger, photos: Path, copies: list[Path], keeper: Path) -> None:
    before = snapshot(photos)
    applied(ledger, *(line(path, keeper) for path in copies))
    steps = undo(ledger, entries=ledger.entries())
    next(steps)
    next(steps)
    steps.close()
    assert sum(path.exists() for path in copies) == 1
    assert len(undone(ledger, batch=1).done) == 3
    assert snapshot(photos) == before


def test_the_same_file_removed_again_and_again(ledger: Ledger, photos: Path, copies: list[Path], keeper: Path) -> None:
    before = snapshot(photos)
    for _ in range(3):
        applied(ledger, line(copies[0], keeper))
        undone(ledger, batch=ledger.last_batch())
        assert snapshot(photos) == before
    assert [entry.state for entry in ledger.entries()] == [EntryState.UNDONE] * 3


class Collection(RuleBasedStateMachine):
    """Any order of removing, undoing, reopening: every byte and time is where it was, in its place or in the trash."""

    root: Path

    @initialize(contents=st.lists(st.integers(0, 2), min_size=3, max_size=8))
    def fill(self, contents: list[int]) -> None:
        self.place = self.root / hashlib.sha256(os.urandom(8)).hexdigest()[:8]
        self.photos = self.place / "photos"
        self.files = [
            make(self.photos / f"folder {number % 2}" / f"{number}.jpg", b"picture %d" % content, mtime_ns=OLD + number)
            for number, content in enumerate(contents)
        ]
        self.first = snapshot(self.photos)
        self.ledger = Ledger.open(self.place / "ledger.sqlite")

    def present(self) -> list[Path]:
        return [path for path in self.files if path.exists()]

    @precondition(lambda self: len(self.present()) > 1)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        lines = [
            line(data.draw(st.sampled_from(self.present())), data.draw(st.sampled_from(self.present())))
            for _ in range(data.draw(st.integers(1, 4)))
        ]
        outcome = applied(self.ledger, *lines)
        assert len(outcome.done) + len(outcome.failed) == len(lines)

    @precondition(lambda self: self.ledger.entries())
    @rule(data=st.data())
    def undo_one(self, data: st.DataObject) -> None:
        entry = data.draw(st.sampled_from(self.ledger.entries()))
        outcome = drained(undo(self.ledger, entries=[entry]))
        assert len(outcome.done) == (entry.state is EntryState.DONE)

    @precondition(lambda self: self.ledger.last_batch() is not None)
    @rule()
    def undo_last(self) -> None:
        outcome = drained(undo(self.ledger, entries=self.ledger.entries(batch=self.ledger.last_batch())))
        assert outcome.done
        assert not outcome.failed

    @rule()
    def restart(self) -> None:
        self.ledger.close()
        self.ledger = Ledger.open(self.place / "ledger.sqlite")

    @invariant()
    def nothing_is_lost(self) -> None:
        if not hasattr(self, "ledger"):
            return
        here = snapshot(self.photos)
        for entry in self.ledger.entries():
            if entry.state is EntryState.DONE:
                assert entry.where is not None
                trashed = Path(entry.where)
                here[str(Path(entry.path).relative_to(self.photos))] = (
                    trashed.read_bytes(),
                    trashed.stat().st_mtime_ns,
                )
        assert here == self.first
        assert {data for data, _ in snapshot(self.photos).values()} == {data for data, _ in self.first.values()}, (
            "the last copy of a picture left its place"
        )

    def teardown(self) -> None:
        if hasattr(self, "ledger"):
            while (batch := self.ledger.last_batch()) is not None:
                drained(undo(self.ledger, entries=self.ledger.entries(batch=batch)))
            assert snapshot(self.photos) == self.first
            self.ledger.close()


def test_any_order_of_removing_and_undoing_loses_nothing(tmp_path: Path) -> None:
    Collection.root = tmp_path
    run_state_machine_as_test(
        Collection,
        settings=settings(
            max_examples=25, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
