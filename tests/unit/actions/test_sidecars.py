"""Sidecars go and come back with their photo, never alone, and never while another file of their name stays."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from gallery_dedup.actions.apply import apply
from gallery_dedup.actions.reconcile import reconcile
from gallery_dedup.actions.sidecars import MovedTogether, belongs_to, renamed, sidecars_of
from gallery_dedup.actions.trash import to_trash
from gallery_dedup.actions.undo import undo
from gallery_dedup.domain import EntryState, Outcome
from gallery_dedup.store.ledger import Ledger
from tests.unit.actions.places import OPEN, applied, drained, line, make, plan, reasons, snapshot


@pytest.fixture
def keeper(photos: Path) -> Path:
    return make(photos / "best" / "keeper.jpg")


@pytest.fixture
def copy(photos: Path) -> Path:
    return make(photos / "IMG_1.jpg")


def beside(folder: Path, *names: str) -> list[Path]:
    return [make(folder / name, f"edits in {name}".encode(), mtime_ns=1_500_000_000_000_000_000) for name in names]


def left(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()}


def taken_back(ledger: Ledger, *paths: Path) -> Outcome:
    entries = [entry for entry in ledger.entries() if not paths or entry.path in map(str, paths)]
    return drained(undo(ledger, entries=entries))


SIDECARS = (
    "IMG_1.xmp", "IMG_1.aae", "IMG_1.jpg.xmp", "IMG_1.jpg.json", "IMG_1.jpg.supplemental-metadata.json",
)  # fmt: skip


def test_they_go_and_come_back_with_their_photo(ledger: Ledger, photos: Path, copy: Path, keeper: Path) -> None:
    beside(photos, *SIDECARS)
    before = snapshot(photos)
    outcome = applied(ledger, line(copy, keeper))
    assert outcome.failed == ()
    assert left(photos) == set()
    (moved,) = outcome.done
    assert isinstance(moved, MovedTogether)
    assert {Path(one.path).name for one in moved.sidecars} == set(SIDECARS)
    assert all(os.path.isfile(one.trash) for one in moved.sidecars)
    assert outcome.bytes == sum(len(data) for name, (data, _) in before.items() if not name.startswith("best"))
    entries = ledger.entries()
    assert {Path(entry.path).name for entry in entries} == {*SIDECARS, "IMG_1.jpg"}
    assert {(entry.batch, entry.state) for entry in entries} == {(1, EntryState.DONE)}
    assert min(entries, key=lambda entry: entry.id).path == str(copy), "the photo goes first"
    back = taken_back(ledger)
    assert (len(back.done), back.failed, back.bytes) == (1, (), outcome.bytes)
    assert snapshot(photos) == before


def test_the_photo_s_entry_alone_brings_them_back(ledger: Ledger, photos: Path, copy: Path, keeper: Path) -> None:
    other = make(photos / "IMG_2.jpg")
    beside(photos, "IMG_1.xmp", "IMG_1.jpg.json", "IMG_2.xmp")
    applied(ledger, line(copy, keeper), line(other, keeper))
    (back,) = taken_back(ledger, copy).done
    assert isinstance(back, MovedTogether)
    assert left(photos) == {"IMG_1.jpg", "IMG_1.xmp", "IMG_1.jpg.json"}


def test_a_photo_whose_name_has_no_suffix(ledger: Ledger, photos: Path, keeper: Path) -> None:
    beside(photos, "IMG_1.xmp")
    (moved,) = applied(ledger, line(make(photos / "IMG_1"), keeper)).done
    assert isinstance(moved, MovedTogether)
    assert len(moved.sidecars) == 1
    (back,) = taken_back(ledger, photos / "IMG_1").done
    assert isinstance(back, MovedTogether)
    assert left(photos) == {"IMG_1", "IMG_1.xmp"}


def test_a_program_that_dies_at_a_sidecar_knows_later_that_it_moved(
    ledger: Ledger, photos: Path, copy: Path, keeper: Path
) -> None:
    beside(photos, "IMG_1.xmp")
    second = make(photos / "IMG_2.jpg")

    def trash(path: str) -> str:
        if path.endswith(".xmp"):
            ledger.close()
        return to_trash(path)

    planned = plan(line(copy, keeper), line(second, keeper))
    with pytest.raises(sqlite3.ProgrammingError):
        drained(apply(planned, gate=OPEN, ledger=ledger, trash=trash))
    with Ledger.open(ledger.path) as again:
        reconcile(again)
        assert {Path(entry.path).name: entry.state for entry in again.entries()} == {
            "IMG_1.jpg": EntryState.DONE,
            "IMG_1.xmp": EntryState.DONE,
        }


def test_a_shared_one_stays_until_the_last_photo_goes(ledger: Ledger, photos: Path, copy: Path, keeper: Path) -> None:
    raw = make(photos / "IMG_1.DNG")
    beside(photos, "IMG_1.xmp")
    tried = drained(apply(plan(line(copy, keeper), line(raw, keeper)), gate=OPEN, ledger=ledger, dry_run=True))
    assert [isinstance(moved, MovedTogether) for moved in tried.done] == [False, True]
    assert applied(ledger, line(copy, keeper)).failed == ()
    assert left(photos) == {"IMG_1.DNG", "IMG_1.xmp"}
    applied(ledger, line(make(photos / "IMG_1.jpg"), keeper), line(raw, keeper))
    assert left(photos) == set()


@pytest.mark.parametrize("name", ["IMG_1.mov", "IMG_1", "img_1.JPG", "IMG_1.txt"])
def test_another_file_of_the_same_name_keeps_it(photos: Path, copy: Path, name: str) -> None:
    beside(photos, "IMG_1.xmp", "IMG_1.AAE")
    assert len(sidecars_of(str(copy))) == 2
    other = make(photos / name)
    if os.path.samefile(other, copy):
        pytest.skip("this file system does not tell letters apart by case")
    assert sidecars_of(str(copy)) == []


@pytest.mark.parametrize("name", ["IMG_1.json", "IMG_10.xmp", "IMG_1.jpg.txt", "IMG_1.png.xmp", "notes.json"])
def test_what_only_looks_like_one_stays(ledger: Ledger, photos: Path, copy: Path, keeper: Path, name: str) -> None:
    beside(photos, name)
    applied(ledger, line(copy, keeper))
    assert left(photos) == {name}


def test_one_elsewhere_or_a_link_stays(photos: Path, copy: Path) -> None:
    (other,) = beside(photos / "other", "IMG_1.xmp")
    (photos / "IMG_1.xmp").symlink_to(other)
    assert sidecars_of(str(copy)) == []


def test_it_stays_when_its_photo_stays(ledger: Ledger, photos: Path, copy: Path, keeper: Path) -> None:
    beside(photos, "IMG_1.xmp")
    planned = line(copy, keeper)
    make(copy, b"written again")
    assert len(applied(ledger, planned).failed) == 1
    assert left(photos) == {"IMG_1.jpg", "IMG_1.xmp"}
    assert ledger.entries() == []


def test_one_that_cannot_be_moved_is_told_and_the_others_go(
    ledger: Ledger, photos: Path, copy: Path, keeper: Path
) -> None:
    beside(photos, "IMG_1.aae", "IMG_1.xmp")

    def trash(path: str) -> str:
        if path == str(copy):
            (photos / "IMG_1.aae").unlink()  # another program is quicker
        return to_trash(path)

    outcome = drained(apply(plan(line(copy, keeper)), gate=OPEN, ledger=ledger, trash=trash))
    assert reasons(outcome) == {"IMG_1.aae": "it does not exist any more"}
    (moved,) = outcome.done
    assert isinstance(moved, MovedTogether)
    assert [Path(one.path).name for one in moved.sidecars] == ["IMG_1.xmp"]
    assert taken_back(ledger).failed == ()
    assert left(photos) == {"IMG_1.jpg", "IMG_1.xmp"}


def test_they_follow_a_photo_whose_place_is_taken(ledger: Ledger, photos: Path, copy: Path, keeper: Path) -> None:
    beside(photos, "IMG_1.xmp", "IMG_1.jpg.json")
    applied(ledger, line(copy, keeper))
    make(copy, b"another photo")
    taken_back(ledger)
    assert left(photos) == {"IMG_1.jpg", "IMG_1 (restored).jpg", "IMG_1 (restored).xmp", "IMG_1 (restored).jpg.json"}


def test_they_stay_in_the_trash_with_a_photo_that_does_not_come_back(
    ledger: Ledger, photos: Path, copy: Path, keeper: Path
) -> None:
    beside(photos, "IMG_1.xmp")
    (moved,) = applied(ledger, line(copy, keeper)).done
    os.unlink(moved.trash)
    back = taken_back(ledger)
    assert back.done == ()
    assert reasons(back)["IMG_1.xmp"] == "its photo could not be brought back"
    (alone,) = taken_back(ledger, photos / "IMG_1.xmp").done
    assert alone.path == str(photos / "IMG_1.xmp")


def test_names() -> None:
    assert belongs_to("/p/a.XMP", "/p/A.jpg")
    assert belongs_to("/p/a.jpg.json", "/p/a.jpg")
    assert not belongs_to("/p/a.json", "/p/a.jpg")
    assert not belongs_to("/q/a.xmp", "/p/a.jpg")
    assert renamed("/p/a.XMP", photo="/p/a.jpg", placed="/p/a (restored).jpg") == "/p/a (restored).XMP"
    assert renamed("/p/a.jpg.xmp", photo="/p/a.jpg", placed="/q/b.jpg") == "/q/b.jpg.xmp"
