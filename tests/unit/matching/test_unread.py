"""A disk that goes away while photos are compared makes no re-saved copy of a retouched one, neither now nor later."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from gallery_dedup.domain import PathReason, Relation, ScanPhase, ScanReport, ScanRequest
from gallery_dedup.errors import ImageLost
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.matching import full_size
from gallery_dedup.matching.compare import relation_now
from gallery_dedup.matching.explain import summary
from gallery_dedup.matching.relate import relate
from gallery_dedup.matching.same_pixels import PixelComparison
from gallery_dedup.matching.subject import read_subject
from tests.unit.pictures import Pixels, scene, write

PHOTO = scene(5, width=1024, height=768)


def retouched() -> Pixels:
    """The photo with a small thing taken out: seen in full size only."""
    picture = PHOTO.copy()
    place = picture[300:306, 500:506]
    place[:] = 0 if place.mean() > 128 else 255
    return picture


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A photo, a copy that was re-saved, and one that was retouched."""
    root = tmp_path / "photos"
    write(root / "a.jpg", PHOTO, quality=95)
    write(root / "resaved.jpg", PHOTO, quality=80)
    write(root / "retouched.jpg", retouched(), quality=90)
    return root


@pytest.fixture
def library(locations: Locations) -> Iterator[Library]:
    with Library(locations) as opened:
        yield opened


def scanned(library: Library, folder: Path, *, lost: Path | None = None, damaged: Path | None = None) -> ScanReport:
    """A scan; what is `lost` is moved away once all is read and before it is compared, what is `damaged` is cut."""
    steps = library.scan(ScanRequest((str(folder),)))
    while True:
        try:
            progress = next(steps)
        except StopIteration as end:
            report: ScanReport = end.value
            return report
        if progress.phase is ScanPhase.READING and progress.done == progress.total:
            if lost is not None and lost.exists():
                lost.rename(lost.with_name(f"{lost.name}-away"))
            if damaged is not None:
                state = damaged.stat()
                os.truncate(damaged, state.st_size // 2)


def relations(report: ScanReport) -> dict[str, Relation | None]:
    members = [member for group in report.groups for member in group.members[1:]]
    return {os.path.basename(member.photo.path): member.relation for member in members}


FOUND = {"resaved.jpg": Relation.RESAVED, "retouched.jpg": Relation.EDITED}


def test_a_folder_that_goes_away_while_photos_are_compared(library: Library, folder: Path) -> None:
    report = scanned(library, folder, lost=folder)
    assert set(relations(report).values()) == {Relation.EDITED}
    assert report.failures
    assert {one.reason for one in report.failures} == {"the file is gone"}
    assert library.plan(ScanRequest((str(folder),))).remove == ()
    folder.with_name("photos-away").rename(folder)
    again = scanned(library, folder)
    assert (again.failures, relations(again)) == ((), FOUND)
    assert again.reused == 3
    assert scanned(library, folder).groups == again.groups


def test_one_photo_that_goes_away_leaves_the_others_what_they_are(library: Library, folder: Path) -> None:
    lost = folder / "retouched.jpg"
    report = scanned(library, folder, lost=lost)
    assert relations(report) == FOUND
    assert report.failures == (PathReason(str(lost), "the file is gone"),)
    member = next(one for group in report.groups for one in group.members if one.photo.path == str(lost))
    assert member.summary == "B is a copy of A; one of them could not be read to see whether anything was changed."
    lost.with_name("retouched.jpg-away").rename(lost)
    again = scanned(library, folder)
    assert (again.failures, relations(again)) == ((), FOUND)
    assert "Something in the picture was added or changed." in {
        sentence for group in again.groups for one in group.members for sentence in one.summary.split("re-saved. ")
    }


def test_a_photo_that_was_compared_before_is_compared_again(library: Library, folder: Path) -> None:
    new = (folder / "retouched.jpg").rename(folder.with_name("retouched.jpg"))
    assert relations(scanned(library, folder)) == {"resaved.jpg": Relation.RESAVED}
    new = new.rename(folder / "retouched.jpg")
    lost = folder / "a.jpg"
    full_size._read_blocks.cache_clear()  # as in a new run
    report = scanned(library, folder, lost=lost)
    assert report.failures == (PathReason(str(lost), "the file is gone"),)
    assert relations(report)["retouched.jpg"] is Relation.EDITED
    lost.with_name("a.jpg-away").rename(lost)
    again = scanned(library, folder)
    assert (again.failures, relations(again)) == ((), FOUND)


def test_a_photo_that_is_damaged_meanwhile(library: Library, folder: Path) -> None:
    damaged = folder / "resaved.jpg"
    report = scanned(library, folder, damaged=damaged)
    assert relations(report) == {"resaved.jpg": Relation.EDITED, "retouched.jpg": Relation.EDITED}
    assert [one.path for one in report.failures] == [str(damaged)]


def test_of_two_files_with_the_same_bytes_the_one_that_is_there_is_looked_at(library: Library, folder: Path) -> None:
    twin = folder / "0" / "retouched.jpg"
    twin.parent.mkdir()
    twin.write_bytes((folder / "retouched.jpg").read_bytes())
    report = scanned(library, folder, lost=twin.parent)
    assert report.failures == ()
    assert relations(report)["resaved.jpg"] is Relation.RESAVED


@pytest.mark.parametrize("way", ["same size", "smaller"])
def test_comparing_two_photos_names_the_one_that_is_gone(tmp_path: Path, way: str) -> None:
    size = (1024, 768) if way == "same size" else (512, 384)
    other = np.asarray(cv2.resize(PHOTO, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    a = read_subject(str(write(tmp_path / "a.jpg", PHOTO, quality=95)))
    b = read_subject(str(write(tmp_path / "b.jpg", other, quality=85)))
    (tmp_path / "b.jpg").unlink()
    for one, two in ((a, b), (b, a)):
        found = relate(one, two, pixels_equal=PixelComparison())
        assert (found.relation, found.unread) == (
            Relation.EDITED,
            PathReason(str(tmp_path / "b.jpg"), "the file is gone"),
        )
        assert "could not be read" in summary(one.photo, two.photo, relation=found.relation, evidence=found.evidence)


def test_equal_pixels_are_asked_again_once_the_photo_is_there(tmp_path: Path) -> None:
    a, b = (read_subject(str(write(tmp_path / name, PHOTO))).photo for name in ("a.png", "b.bmp"))
    equal = PixelComparison()
    away = (tmp_path / "b.bmp").rename(tmp_path / "away")
    with pytest.raises(ImageLost, match="the file is gone"):
        equal(a, b)
    away.rename(tmp_path / "b.bmp")
    assert equal(a, b)


def test_the_library_compares_no_photo_that_it_only_remembers(library: Library, folder: Path) -> None:
    a, b = str(folder / "a.jpg"), str(folder / "retouched.jpg")
    scanned(library, folder)
    assert relation_now(a, b) is Relation.EDITED
    photo = library.stored_photo(b)
    assert photo is not None
    os.truncate(b, 5000)
    os.truncate(b, photo.bytes)  # as many bytes as before, most of them lost
    os.utime(b, ns=(photo.mtime_ns, photo.mtime_ns))
    full_size._read_blocks.cache_clear()  # as in a new run
    with pytest.raises(ImageLost, match=r"retouched\.jpg"):
        library.compare(a, b)
