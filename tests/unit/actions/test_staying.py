"""The photo that stays is looked at once more right after another has gone for it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gallery_dedup.actions.apply import apply
from gallery_dedup.actions.plan_file import write_plan
from gallery_dedup.actions.reconcile import reconcile
from gallery_dedup.actions.trash import to_trash
from gallery_dedup.actions.undo import undo
from gallery_dedup.domain import EntryState, Outcome, Plan
from gallery_dedup.store.ledger import Ledger
from tests.unit.actions.places import applied, drained, gate, line, make, plan, reasons, snapshot
from tests.unit.store.drawn import python

GONE = (
    "the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another program "
    "moved it; put back"
)


@pytest.fixture
def keeper(photos: Path) -> Path:
    return make(photos / "best" / "keeper.jpg")


@pytest.fixture
def copies(photos: Path) -> list[Path]:
    return [make(photos / "copies" / f"{number}.jpg") for number in range(3)]


def in_trash(tmp_path: Path) -> list[str]:
    """Names of what lies in the trash, notes included."""
    return [path.name for path in (tmp_path / "share" / "Trash").rglob("*") if path.is_file()]


def test_a_photo_whose_keeper_goes_meanwhile_is_put_back_and_no_other_goes_for_it(
    ledger: Ledger, copies: list[Path], keeper: Path, tmp_path: Path
) -> None:
    other = make(keeper.with_name("other.jpg"))
    beside = make(copies[0].with_suffix(".xmp"), b"edits")

    def meanwhile(path: str) -> str:
        place = to_trash(path)
        if path == str(copies[0]):
            keeper.rename(tmp_path / "elsewhere.jpg")
            make(keeper)  # another file with the same bytes: what was there may have been this photo itself
        return place

    planned = plan(line(copies[0], keeper), line(copies[1], keeper), line(copies[2], other))
    before = snapshot(copies[0].parent)
    outcome = drained(apply(planned, gate=gate(), ledger=ledger, trash=meanwhile))
    assert reasons(outcome) == {
        "0.jpg": GONE.format(keeper=keeper),
        "1.jpg": f"its keeper {keeper} was gone right after another photo had moved for it",
    }
    assert [moved.path for moved in outcome.done] == [str(copies[2])]
    assert snapshot(copies[0].parent) == {name: one for name, one in before.items() if name != "2.jpg"}
    assert beside.exists()
    (failed,) = [entry for entry in ledger.entries() if entry.path == str(copies[0])]
    assert (failed.state, failed.where, failed.reason) == (
        EntryState.FAILED,
        str(copies[0]),
        GONE.format(keeper=keeper),
    )
    assert sorted(in_trash(tmp_path)) == ["2.jpg", "2.jpg.trashinfo"]


def test_a_photo_whose_place_was_taken_meanwhile_is_put_back_beside_it(
    ledger: Ledger, copies: list[Path], keeper: Path
) -> None:
    def meanwhile(path: str) -> str:
        place = to_trash(path)
        keeper.unlink()
        make(copies[0], b"new")
        return place

    outcome = drained(apply(plan(line(copies[0], keeper)), gate=gate(), ledger=ledger, trash=meanwhile))
    back = copies[0].with_name("0 (restored).jpg")
    assert reasons(outcome)["0.jpg"].endswith(f"put back as {back}")
    assert (copies[0].read_bytes(), back.read_bytes()) == (b"new", b"picture")


def test_a_photo_that_cannot_be_put_back_stays_in_the_journal_with_its_way_back(
    ledger: Ledger, copies: list[Path], keeper: Path
) -> None:
    folder = copies[0].parent

    def meanwhile(path: str) -> str:
        place = to_trash(path)
        keeper.unlink()
        folder.rename(folder.with_name("renamed"))
        make(folder)  # a file where the folder was: nothing can be put into it
        return place

    outcome = drained(apply(plan(line(copies[0], keeper)), gate=gate(), ledger=ledger, trash=meanwhile))
    assert "could not be put back, so it is in the trash" in reasons(outcome)["0.jpg"]
    (entry,) = ledger.entries()
    assert entry.state is EntryState.DONE
    assert entry.where is not None
    assert Path(entry.where).read_bytes() == b"picture"
    folder.unlink()
    assert len(drained(undo(ledger, entries=ledger.entries())).done) == 1
    assert copies[0].read_bytes() == b"picture"


def opposite(tmp_path: Path, count: int = 3) -> tuple[list[Path], list[Path], Plan, Plan]:
    """Two folders with the same photos, and a plan for each that keeps the other's."""
    a = [make(tmp_path / "photos" / "a" / f"{number}.jpg", b"photo %d" % number) for number in range(count)]
    b = [make(tmp_path / "photos" / "b" / f"{number}.jpg", b"photo %d" % number) for number in range(count)]
    return a, b, plan(*map(line, a, b)), plan(*map(line, b, a))


def check_nothing_lost(a: list[Path], b: list[Path], *ledgers: Path) -> None:
    for one, other in zip(a, b, strict=True):
        assert one.exists() or other.exists(), "a photo is gone from both places"
    for path in ledgers:
        with Ledger.open(path) as ledger:
            for entry in ledger.entries():
                assert entry.state in (EntryState.DONE, EntryState.FAILED)
                assert os.path.exists(entry.path) == (entry.state is EntryState.FAILED), "the journal is wrong"


@pytest.mark.parametrize("inner_first", [False, True])
def test_the_other_plan_is_carried_out_while_a_photo_is_on_its_way(tmp_path: Path, inner_first: bool) -> None:
    a, b, first, second = opposite(tmp_path)
    paths = tmp_path / "one" / "ledger.sqlite", tmp_path / "two" / "ledger.sqlite"
    with Ledger.open(paths[0]) as one, Ledger.open(paths[1]) as two:
        others = apply(second, gate=gate(), ledger=two)
        next(others)

        def meanwhile(path: str) -> str:
            if not inner_first:
                place = to_trash(path)
                next(others, None)
                return place
            next(others, None)
            return to_trash(path)

        outcome = drained(apply(first, gate=gate(), ledger=one, trash=meanwhile))
        drained(others)
    check_nothing_lost(a, b, *paths)
    assert len(outcome.done) == (0 if inner_first else 3)
    if inner_first:
        assert reasons(outcome) == {path.name: GONE.format(keeper=keeper) for path, keeper in zip(a, b, strict=True)}


def test_of_two_plans_that_move_at_the_same_moment_at_least_one_puts_back(tmp_path: Path) -> None:
    a, b, first, second = opposite(tmp_path, count=1)
    paths = tmp_path / "one" / "ledger.sqlite", tmp_path / "two" / "ledger.sqlite"
    step = threading.Barrier(2, timeout=60)
    outcomes: dict[Path, Outcome] = {}

    def together(path: str) -> str:
        step.wait()  # both have passed the gate
        place = to_trash(path)
        step.wait()  # both have moved, neither has looked at what stays
        return place

    def run(path: Path, wanted: Plan) -> None:
        with Ledger.open(path) as ledger:
            outcomes[path] = drained(apply(wanted, gate=gate(), ledger=ledger, trash=together))

    threads = [threading.Thread(target=run, args=one) for one in zip(paths, (first, second), strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check_nothing_lost(a, b, *paths)
    assert sum(len(outcome.failed) for outcome in outcomes.values()) >= 1


DIES = """
import os, signal, sys
from pathlib import Path
from gallery_dedup.actions.apply import apply
from gallery_dedup.actions.plan_file import read_plan
from gallery_dedup.actions.trash import to_trash
from gallery_dedup.store.ledger import Ledger
from tests.unit.actions.places import drained, gate

def deadly(path):
    place = to_trash(path)
    if sys.argv[3]:
        os.rename(sys.argv[3], sys.argv[3] + ".elsewhere")
    os.kill(os.getpid(), signal.SIGKILL)
    return place

plan = read_plan(Path(sys.argv[2]).read_text())
drained(apply(plan, gate=gate(), ledger=Ledger.open(Path(sys.argv[1])), trash=deadly))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("taken_away", [False, True])
def test_a_program_killed_before_it_looked_is_made_good_by_the_next(
    ledger: Ledger, copies: list[Path], keeper: Path, taken_away: bool
) -> None:
    text = ledger.path.with_name("plan.json")
    text.write_text(write_plan(plan(line(copies[0], keeper))))
    with python(DIES, ledger.path, text, str(keeper) if taken_away else "") as process:
        assert process.wait() == -signal.SIGKILL
    assert [entry.state for entry in ledger.entries()] == [EntryState.INTENT]
    reconcile(ledger)
    (entry,) = ledger.entries()
    assert copies[0].exists() == taken_away
    if taken_away:
        assert (entry.state, entry.reason) == (EntryState.FAILED, GONE.format(keeper=keeper))
    else:
        assert entry.state is EntryState.DONE


@pytest.fixture
def mounted() -> Iterator[Callable[..., None]]:
    """Mounts a folder, or skips the test; what was mounted is gone after it."""
    done: list[Path] = []

    def mount(*arguments: object, at: Path) -> None:
        if not sys.platform.startswith("linux") or os.getuid() != 0:
            pytest.skip("only root on Linux may mount")
        at.mkdir(parents=True)
        result = subprocess.run(["mount", *map(str, arguments), at], capture_output=True, text=True)
        if result.returncode != 0:
            pytest.skip(f"this cannot be mounted here: {result.stderr.strip()}")
        done.append(at)

    yield mount
    for folder in reversed(done):
        subprocess.run(["umount", "--lazy", folder], check=True)


def overlaid(mounted: Callable[..., None], tmp_path: Path) -> tuple[Path, Path]:
    """A folder with a photo, and the same folder seen through an overlay."""
    upper, lower, work = (tmp_path / name for name in ("upper", "lower", "work"))
    photo = make(upper / "photo.jpg")
    lower.mkdir()
    work.mkdir()
    mounted("-t", "overlay", "overlay", "-o", f"lowerdir={lower},upperdir={upper},workdir={work}", at=tmp_path / "seen")
    return photo, tmp_path / "seen" / "photo.jpg"


@pytest.mark.parametrize("through", [False, True])
def test_one_file_seen_through_two_mounts_stays(
    ledger: Ledger, tmp_path: Path, mounted: Callable[..., None], through: bool
) -> None:
    photo, seen = overlaid(mounted, tmp_path)
    assert photo.stat().st_dev != seen.stat().st_dev
    goes, stays = (seen, photo) if through else (photo, seen)
    outcome = applied(ledger, line(goes, stays), by_hand=[goes] if through else [])
    assert reasons(outcome) == {
        "photo.jpg": f"it and its keeper {stays} are one file reached in two ways, as in a folder that is mounted "
        "twice: removing one would remove both"
    }
    assert photo.read_bytes() == seen.read_bytes() == b"picture"
    assert ledger.entries() == []


def test_one_that_only_the_second_look_tells_is_put_back(
    ledger: Ledger, tmp_path: Path, mounted: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Volumes that number files anew for each mount, as FUSE may, do not tell before."""
    photo, seen = overlaid(mounted, tmp_path)
    monkeypatch.setattr("gallery_dedup.actions.gate.reached_twice", lambda _one, _other: False)
    outcome = applied(ledger, line(photo, seen))
    assert reasons(outcome) == {"photo.jpg": GONE.format(keeper=seen)}
    assert photo.read_bytes() == b"picture"
    assert ledger.entries()[0].state is EntryState.FAILED
