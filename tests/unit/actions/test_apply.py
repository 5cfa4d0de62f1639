"""To the trash with the journal first, whatever goes wrong on the way."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gallery_dedup.actions.apply import apply
from gallery_dedup.actions.files import digest
from gallery_dedup.actions.moved_before import MovedBefore
from gallery_dedup.actions.quarantine import is_quarantined
from gallery_dedup.actions.reconcile import reconcile
from gallery_dedup.actions.trash import to_trash
from gallery_dedup.actions.undo import undo
from gallery_dedup.domain import EntryState
from gallery_dedup.errors import MoveError, StoreError
from gallery_dedup.store.ledger import Ledger
from tests.unit.actions.places import OLD, applied, drained, gate, line, make, plan, reasons, snapshot
from tests.unit.store.drawn import python


@pytest.fixture
def keeper(photos: Path) -> Path:
    return make(photos / "keeper.jpg")


@pytest.fixture
def copies(photos: Path) -> list[Path]:
    return [make(photos / "copies" / f"{number}.jpg") for number in range(5)]


def test_files_go_to_the_trash_and_the_journal_says_where(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    outcome = applied(ledger, *(line(path, keeper) for path in copies))
    assert outcome.batch == 1
    assert outcome.bytes == 35
    assert [moved.path for moved in outcome.done] == [str(path) for path in copies]
    for moved, entry in zip(outcome.done, reversed(ledger.entries()), strict=True):
        assert not os.path.lexists(moved.path)
        assert f"{os.sep}Trash{os.sep}files{os.sep}" in moved.trash
        assert Path(moved.trash).read_bytes() == b"picture"
        assert os.stat(moved.trash).st_mtime_ns == OLD
        assert (entry.path, entry.where, entry.state, entry.action) == (
            moved.path, moved.trash, EntryState.DONE, "trash",
        )  # fmt: skip


def test_progress_is_told_before_each_file(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    steps = apply(plan(*(line(path, keeper) for path in copies)), gate=gate(), ledger=ledger)
    told = list(steps)
    assert [(one.done, one.total) for one in told] == [(number, 5) for number in range(6)]
    assert [one.path for one in told] == [*map(str, copies), ""]


def test_an_empty_plan_moves_nothing(ledger: Ledger) -> None:
    outcome = applied(ledger)
    assert (outcome.batch, outcome.done, outcome.failed, outcome.bytes) == (0, (), (), 0)


def test_a_plan_of_which_nothing_may_move_makes_no_batch(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    planned = line(copies[0], keeper)
    copies[0].unlink()
    assert applied(ledger, planned).batch == 0
    assert ledger.next_batch() == 1


def test_a_line_that_an_earlier_batch_moved_says_so(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    lines = [line(copy, keeper) for copy in copies]
    applied(ledger, *lines[:1])
    applied(ledger, *lines[1:2])
    again = applied(ledger, *lines[:2])
    assert [type(one) for one in again.failed] == [MovedBefore, MovedBefore]
    told = [one.reason for one in again.failed]
    assert told[0] == "already moved to the trash (batch 1; take it back with: gallery-dedup undo --batch 1)"
    assert told[1].endswith("gallery-dedup undo --last)")


def test_a_line_whose_file_was_brought_back_and_lost_is_simply_gone(
    ledger: Ledger, copies: list[Path], keeper: Path
) -> None:
    one, two = line(copies[0], keeper), line(copies[1], keeper)
    applied(ledger, one)
    drained(undo(ledger, entries=ledger.entries()))
    copies[0].unlink()
    copies[1].unlink()
    applied(ledger, line(make(copies[1], b"another"), make(keeper.with_name("other.jpg"), b"another")))
    assert reasons(applied(ledger, one, two)) == {
        copies[0].name: "it does not exist any more",
        copies[1].name: "it does not exist any more",
    }


def test_closing_stops_between_two_files(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    steps = apply(plan(*(line(path, keeper) for path in copies)), gate=gate(), ledger=ledger)
    for _ in range(3):
        next(steps)
    steps.close()
    assert [path.exists() for path in copies] == [False, False, True, True, True]
    assert [entry.state for entry in ledger.entries()] == [EntryState.DONE] * 2
    with ledger.moving():
        assert ledger.open_intents() == []
    assert len(drained(undo(ledger, entries=ledger.entries(batch=ledger.last_batch()))).done) == 2
    assert all(path.read_bytes() == b"picture" for path in copies)


def test_one_file_that_cannot_be_moved_does_not_stop_the_others(
    ledger: Ledger, copies: list[Path], keeper: Path
) -> None:
    def reluctant(path: str) -> str:
        if path.endswith("1.jpg"):
            os.unlink(path)
            make(Path(path), b"another")
            raise MoveError("the trash is jammed")
        return to_trash(path)

    lines = [line(path, keeper) for path in copies]
    outcome = drained(apply(plan(*lines), gate=gate(), ledger=ledger, trash=reluctant))
    assert reasons(outcome) == {"1.jpg": "the trash is jammed; it changed while it was moved"}
    assert len(outcome.done) == 4
    assert copies[1].read_bytes() == b"another", "a file that nobody looked at was moved"
    (failed,) = [entry for entry in ledger.entries() if entry.state is EntryState.FAILED]
    assert failed.reason == "the trash is jammed; it changed while it was moved"


def test_names_that_are_no_valid_unicode(ledger: Ledger, photos: Path, keeper: Path) -> None:
    try:
        odd = make(photos / os.fsdecode(b"caf\xe9 '%_.jpg"))
    except OSError:
        pytest.skip("this file system has only names that are valid Unicode")
    before = snapshot(photos)
    (moved,) = applied(ledger, line(odd, keeper)).done
    assert not odd.exists()
    assert is_quarantined(moved.trash)
    drained(undo(ledger, entries=ledger.entries()))
    assert snapshot(photos) == before


@pytest.mark.parametrize(
    "name", ["ünï 照片.jpg", "a%20b.jpg", "-rf.jpg", "no suffix", ".hidden.jpg", "x" * 250 + ".jpg", "a\nb.jpg"]
)
def test_odd_names_come_back(ledger: Ledger, photos: Path, keeper: Path, name: str) -> None:
    make(photos / "sub folder%41" / name)
    before = snapshot(photos)
    (moved,) = applied(ledger, line(photos / "sub folder%41" / name, keeper)).done
    assert Path(moved.trash).exists()
    assert len(drained(undo(ledger, entries=ledger.entries())).done) == 1
    assert snapshot(photos) == before


def test_many_files_of_one_name(ledger: Ledger, photos: Path, keeper: Path) -> None:
    same = [make(photos / str(number) / "IMG_0001.jpg", b"picture") for number in range(6)]
    before = snapshot(photos)
    outcome = applied(ledger, *(line(path, keeper) for path in same))
    assert len({moved.trash for moved in outcome.done}) == 6
    drained(undo(ledger, entries=ledger.entries()))
    assert snapshot(photos) == before


# The ledger


class Choking(Ledger):
    """A real ledger that finds its disk full at the wrong moment."""

    fails_at: str = ""
    after: int = 0

    @classmethod
    def at(cls, ledger: Ledger, name: str, after: int) -> Choking:
        one = Choking(ledger._connection, ledger.path)
        one.fails_at, one.after = name, after
        return one

    def _writing(self):  # type: ignore[no-untyped-def]
        if self.fails_at == sys._getframe(1).f_code.co_name:
            self.after -= 1
            if self.after < 0:
                self._connection.execute("PRAGMA query_only = 1")
        return super()._writing()


def test_nothing_moves_when_the_ledger_cannot_be_written(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    ledger._all("PRAGMA query_only = 1")
    before = snapshot(keeper.parent)
    with pytest.raises(StoreError, match=r"ledger\.sqlite cannot be used: it may not be written"):
        applied(ledger, *(line(path, keeper) for path in copies))
    assert snapshot(keeper.parent) == before


@pytest.mark.parametrize("after", [0, 2])
def test_nothing_more_moves_when_the_ledger_can_no_longer_be_written(
    ledger: Ledger, copies: list[Path], keeper: Path, after: int
) -> None:
    lines = [line(path, keeper) for path in copies]
    choking = Choking.at(ledger, "intend", after)
    if after == 0:
        with pytest.raises(StoreError):
            applied(choking, *lines)
        assert all(path.exists() for path in copies)
        return
    outcome = applied(choking, *lines)
    assert [moved.path for moved in outcome.done] == [str(path) for path in copies[:2]]
    assert [failed.path for failed in outcome.failed] == [str(path) for path in copies[2:]]
    assert all("may not be written" in failed.reason for failed in outcome.failed)
    assert all(path.exists() for path in copies[2:])


def test_a_file_whose_end_could_not_be_written_down_is_found_again(
    ledger: Ledger, copies: list[Path], keeper: Path
) -> None:
    before = snapshot(keeper.parent)
    outcome = applied(Choking.at(ledger, "finish", 1), *(line(path, keeper) for path in copies))
    assert [moved.path for moved in outcome.done] == [str(path) for path in copies[:2]]
    ledger._all("PRAGMA query_only = 0")
    assert [entry.state for entry in ledger.entries()] == [EntryState.INTENT, EntryState.DONE]
    back = drained(undo(ledger, entries=ledger.entries()))
    assert len(back.done) == 2
    assert snapshot(keeper.parent) == before


def test_two_windows_do_not_move_files_at_the_same_time(ledger: Ledger, copies: list[Path], keeper: Path) -> None:
    steps = apply(plan(*(line(path, keeper) for path in copies)), gate=gate(), ledger=ledger)
    next(steps)
    next(steps)
    with Ledger.open(ledger.path) as other:
        with pytest.raises(StoreError, match="being moved already"):
            applied(other, line(copies[4], keeper))
        with pytest.raises(StoreError, match="being moved already"):
            drained(undo(other, entries=other.entries()))
    steps.close()
    assert [path.exists() for path in copies] == [False, True, True, True, True]


# A volume without a trash


def test_a_volume_has_its_own_trash(ledger: Ledger, volume: Path) -> None:
    keeper, copy = make(volume / "p" / "keeper.jpg"), make(volume / "p" / "copy.jpg")
    before = snapshot(volume)
    (moved,) = applied(ledger, line(copy, keeper)).done
    assert moved.trash == str(volume / f".Trash-{os.getuid()}" / "files" / "copy.jpg")
    drained(undo(ledger, entries=ledger.entries()))
    assert snapshot(volume) == before


def test_without_a_trash_files_go_to_quarantine_on_their_volume(ledger: Ledger, trashless: Path) -> None:
    keeper, copy = make(trashless / "a" / "keeper.jpg"), make(trashless / "a" / "b" / "copy.jpg")
    before = snapshot(trashless)
    (moved,) = applied(ledger, line(copy, keeper)).done
    assert moved.trash == str(trashless / ".gallery-dedup-removed" / "a" / "b" / "copy.jpg")
    assert is_quarantined(moved.trash)
    assert Path(moved.trash).read_bytes() == b"picture"
    assert os.stat(moved.trash).st_mtime_ns == OLD
    (entry,) = ledger.entries()
    assert (entry.action, entry.where, entry.state) == ("quarantine", moved.trash, EntryState.DONE)
    assert len(drained(undo(ledger, entries=[entry])).done) == 1
    assert snapshot(trashless) == before
    assert not (trashless / ".gallery-dedup-removed").exists(), "an empty folder was left behind"


def test_quarantine_keeps_files_of_one_name_apart(ledger: Ledger, trashless: Path) -> None:
    keeper, copy = make(trashless / "keeper.jpg"), make(trashless / "a" / "copy.jpg")
    places = []
    for _ in range(3):
        make(copy)
        places += [moved.trash for moved in applied(ledger, line(copy, keeper)).done]
    assert [Path(place).name for place in places] == ["copy.jpg", "copy (removed).jpg", "copy (removed 2).jpg"]
    outcome = drained(undo(ledger, entries=ledger.entries()))
    assert sorted(Path(moved.path).name for moved in outcome.done) == [
        "copy (restored 2).jpg",
        "copy (restored).jpg",
        "copy.jpg",
    ]


def test_quarantine_through_a_link_keeps_the_tree_of_the_volume(
    ledger: Ledger, trashless: Path, tmp_path: Path
) -> None:
    make(trashless / "a" / "copy.jpg")
    keeper = make(trashless / "keeper.jpg")
    (tmp_path / "link").symlink_to(trashless / "a")
    (moved,) = applied(ledger, line(tmp_path / "link" / "copy.jpg", keeper)).done
    assert moved.trash == str(trashless / ".gallery-dedup-removed" / "a" / "copy.jpg")
    (back,) = drained(undo(ledger, entries=ledger.entries())).done
    assert back.path == str(tmp_path / "link" / "copy.jpg")
    assert (trashless / "a" / "copy.jpg").read_bytes() == b"picture"


def test_a_quarantine_folder_that_is_a_link_is_not_followed(ledger: Ledger, trashless: Path, tmp_path: Path) -> None:
    keeper, copy = make(trashless / "a" / "keeper.jpg"), make(trashless / "a" / "copy.jpg")
    (trashless / ".gallery-dedup-removed").symlink_to(tmp_path)
    (moved,) = applied(ledger, line(copy, keeper)).done
    assert moved.trash == str(trashless / "a" / ".gallery-dedup-removed" / "copy.jpg")


def test_neither_trash_nor_quarantine(ledger: Ledger, trashless: Path) -> None:
    keeper, copy = make(trashless / "keeper.jpg"), make(trashless / "copy.jpg")
    (trashless / ".gallery-dedup-removed").touch()
    before = snapshot(trashless)
    (failed,) = applied(ledger, line(copy, keeper)).failed
    assert failed.reason.startswith("the system's trash did not take it: ")
    assert failed.reason.endswith("; its volume has no trash, and no folder for removed files can be made there")
    assert snapshot(trashless) == before
    (entry,) = ledger.entries()
    assert (entry.state, entry.reason) == (EntryState.FAILED, failed.reason)


@pytest.fixture
def read_only(trashless: Path) -> Iterator[Path]:
    make(trashless / "keeper.jpg")
    make(trashless / "copy.jpg")
    subprocess.run(["mount", "-o", "remount,ro", trashless], check=True)
    yield trashless
    subprocess.run(["mount", "-o", "remount,rw", trashless], check=True)


def test_a_volume_that_may_only_be_read(ledger: Ledger, read_only: Path) -> None:
    before = snapshot(read_only)
    (failed,) = applied(ledger, line(read_only / "copy.jpg", read_only / "keeper.jpg")).failed
    assert "the system's trash did not take it" in failed.reason
    assert snapshot(read_only) == before


# Killed with -9

DIES = """
import os, signal, sys
from pathlib import Path
from gallery_dedup.actions.apply import apply
from gallery_dedup.actions.trash import to_trash
from gallery_dedup.actions.plan_file import read_plan
from gallery_dedup.store.ledger import Ledger
from tests.unit.actions.places import drained, gate

def deadly(path):
    if path.endswith("2.jpg"):
        if sys.argv[3] == "after":
            to_trash(path)
        os.kill(os.getpid(), signal.SIGKILL)
    return to_trash(path)

plan = read_plan(Path(sys.argv[2]).read_text())
drained(apply(plan, gate=gate(), ledger=Ledger.open(Path(sys.argv[1])), trash=deadly))
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no mount")


def killed(ledger: Ledger, copies: list[Path], keeper: Path, moment: str) -> None:
    from gallery_dedup.actions.plan_file import write_plan

    text = ledger.path.with_name("plan.json")
    text.write_text(write_plan(plan(*(line(path, keeper) for path in copies))))
    with python(DIES, ledger.path, text, moment) as process:
        assert process.wait() == -signal.SIGKILL


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_program_killed_around_a_move_leaves_a_journal_that_is_set_right(
    ledger: Ledger, copies: list[Path], keeper: Path, moment: str
) -> None:
    before = snapshot(keeper.parent)
    killed(ledger, copies, keeper, moment)
    assert [entry.state for entry in ledger.entries()] == [EntryState.INTENT, EntryState.DONE, EntryState.DONE]
    assert [path.exists() for path in copies] == [False, False, moment == "before", True, True]
    reconcile(ledger)
    interrupted = ledger.entries()[0]
    if moment == "before":
        assert interrupted.state is EntryState.FAILED
        assert interrupted.reason == "interrupted before it moved: it is in its place"
    else:
        assert interrupted.state is EntryState.DONE
        assert interrupted.where is not None
        assert digest(interrupted.where) == interrupted.sha256
    outcome = drained(undo(ledger, entries=ledger.entries(batch=ledger.last_batch())))
    assert len(outcome.done) == (2 if moment == "before" else 3)
    assert outcome.failed == ()
    assert snapshot(keeper.parent) == before


@pytest.mark.parametrize("moment", ["before", "after"])
def test_undo_and_the_next_plan_set_the_journal_right_by_themselves(
    ledger: Ledger, copies: list[Path], keeper: Path, moment: str
) -> None:
    before = snapshot(keeper.parent)
    killed(ledger, copies, keeper, moment)
    rest = [line(path, keeper) for path in copies if path.exists()]
    outcome = applied(ledger, *rest)
    assert len(outcome.done) == len(rest)
    assert ledger.open_intents() == []
    assert not any(path.exists() for path in copies)
    for batch in (2, 1):
        drained(undo(ledger, entries=ledger.entries(batch=batch)))
    assert snapshot(keeper.parent) == before


def test_a_trash_emptied_after_a_crash_is_told(
    ledger: Ledger, copies: list[Path], keeper: Path, tmp_path: Path
) -> None:
    killed(ledger, copies, keeper, "after")
    for path in (tmp_path / "share" / "Trash" / "files").iterdir():
        path.unlink()
    reconcile(ledger)
    interrupted = ledger.entries()[0]
    assert interrupted.state is EntryState.FAILED
    assert interrupted.reason == "interrupted: it is neither in its place nor in the trash"


def test_an_intent_on_a_disk_that_is_away_waits(ledger: Ledger, volume: Path) -> None:
    copy = make(volume / "p" / "copy.jpg")
    planned = line(copy, copy)
    entry = ledger.intend(
        1, action="trash", path=str(copy), where=None, sha256=planned.sha256, size=7, mtime_ns=planned.mtime_ns
    )
    to_trash(str(copy))
    hidden = volume.with_name("elsewhere")
    hidden.mkdir()
    subprocess.run(["mount", "--move", volume, hidden], check=False)
    if (volume / "p").exists():
        pytest.skip("a mounted volume cannot be moved here")
    reconcile(ledger)
    assert ledger.entry(entry).state is EntryState.INTENT
    subprocess.run(["mount", "--move", hidden, volume], check=True)
    reconcile(ledger)
    assert ledger.entry(entry).state is EntryState.DONE


def test_a_crash_between_the_two_names_of_a_quarantined_file(ledger: Ledger, photos: Path) -> None:
    copy = make(photos / "copy.jpg")
    place = make(photos / ".gallery-dedup-removed" / "x").with_name("copy.jpg")
    os.link(copy, place)
    planned = line(copy, copy)
    entry = ledger.intend(
        1, action="quarantine", path=str(copy), where=str(place), sha256=planned.sha256, size=7, mtime_ns=OLD
    )
    reconcile(ledger)
    assert ledger.entry(entry).state is EntryState.FAILED
    assert copy.read_bytes() == b"picture"
    assert not place.exists()
    assert stat.S_ISREG(copy.lstat().st_mode)
