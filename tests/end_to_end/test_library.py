"""The door to everything: what it remembers, what it looks up anew, and what it never takes on trust."""

from __future__ import annotations

import itertools
import os
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest

from gallery_dedup.domain import (
    Group,
    Mark,
    MoveProgress,
    Outcome,
    Plan,
    Relation,
    ScanProgress,
    ScanReport,
    ScanRequest,
)
from gallery_dedup.errors import ImageError, LocationError, PlanError, SettingsError
from gallery_dedup.imaging.thumbnail import decode_thumbnail
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings, load_settings
from tests.unit.pictures import jpeg, scene, taken, write

Result = TypeVar("Result")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A scene, a re-saved copy and a mirrored one, and another scene."""
    root = tmp_path / "photos"
    picture = scene(1)
    write(root / "a.jpg", picture, quality=92, exif=taken("2019:08:14 17:42:00"))
    write(root / "again.jpg", picture, quality=75)
    write(root / "mirrored.jpg", np.ascontiguousarray(picture[:, ::-1]), quality=75)
    write(root / "other.jpg", scene(2, width=240, height=180))
    return root


@pytest.fixture
def library(locations: Locations) -> Iterator[Library]:
    with Library(locations) as opened:
        yield opened


@pytest.fixture
def request_(folder: Path) -> ScanRequest:
    return ScanRequest((str(folder),))


def end(steps: Generator[ScanProgress | MoveProgress, None, Result]) -> Result:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            result: Result = stop.value
            return result


def scanned(library: Library, request: ScanRequest) -> ScanReport:
    return end(library.scan(request))


def moved(library: Library, plan: Plan, **options: object) -> Outcome:
    return end(library.apply(plan, **options))  # type: ignore[arg-type]


def brought_back(library: Library, **options: object) -> Outcome:
    return end(library.undo(**options))  # type: ignore[arg-type]


def names(group: Group) -> list[str]:
    return [os.path.basename(member.photo.path) for member in group.members]


def test_the_report_of_what_is_stored_is_that_of_the_scan(
    library: Library, folder: Path, request_: ScanRequest
) -> None:
    (folder / "empty.jpg").touch()
    (folder / "notes.txt").write_text("no picture")
    scan = scanned(library, request_)
    stored = library.report(request_)
    assert (stored.groups, stored.failures, stored.skipped) == (scan.groups, scan.failures, scan.skipped)
    assert stored.photos == scan.photos


class TestMarks:
    def test_a_photo_marked_to_be_kept_is_the_keeper_and_no_rule_removes_it(
        self, library: Library, folder: Path, request_: ScanRequest
    ) -> None:
        (before,) = scanned(library, request_).groups
        assert names(before)[0] == "a.jpg"
        library.mark({str(folder / "again.jpg"): Mark.KEEP})
        (group,) = library.groups(request_)
        assert (names(group)[0], group.keeper_reason) == ("again.jpg", "you keep it")
        assert [line.path for line in library.plan(request_).remove] == [str(folder / "a.jpg")]
        library.mark({str(folder / "a.jpg"): Mark.KEEP})
        plan = library.plan(request_)
        assert plan.remove == ()
        assert "you marked it to be kept" in [one.reason for one in plan.refused]

    def test_are_there_after_a_restart(self, locations: Locations, folder: Path, request_: ScanRequest) -> None:
        marks = {str(folder / "a.jpg"): Mark.KEEP, str(folder / "again.jpg"): Mark.REMOVE}
        with Library(locations) as library:
            scanned(library, request_)
            library.mark(marks)
        with Library(locations) as library:
            assert library.marks([*marks, str(folder / "other.jpg")]) == marks
            library.mark({str(folder / "a.jpg"): Mark.UNDECIDED})
        with Library(locations) as library:
            assert library.marks(marks)[str(folder / "a.jpg")] is Mark.UNDECIDED

    def test_are_void_when_the_content_changed(self, library: Library, folder: Path, request_: ScanRequest) -> None:
        path = folder / "again.jpg"
        scanned(library, request_)
        library.mark({str(path): Mark.REMOVE})
        before = path.read_bytes()
        write(path, scene(9, width=240, height=180))
        scanned(library, request_)
        assert library.marks([str(path)]) == {}
        path.write_bytes(before)
        scanned(library, request_)
        assert library.marks([str(path)]) == {str(path): Mark.REMOVE}

    def test_stay_when_only_the_time_changed(self, library: Library, folder: Path, request_: ScanRequest) -> None:
        path = folder / "again.jpg"
        scanned(library, request_)
        library.mark({str(path): Mark.REMOVE})
        os.utime(path, ns=(1, 1))
        scanned(library, request_)
        assert library.marks([str(path)]) == {str(path): Mark.REMOVE}

    def test_are_void_when_the_file_is_gone(self, library: Library, folder: Path, request_: ScanRequest) -> None:
        path = folder / "again.jpg"
        scanned(library, request_)
        library.mark({str(path): Mark.REMOVE})
        path.unlink()
        scanned(library, request_)
        assert library.marks([str(path)]) == {}

    def test_of_files_that_are_not_known_are_not_kept(self, library: Library, folder: Path) -> None:
        library.mark({str(folder / "a.jpg"): Mark.REMOVE})
        assert library.marks([str(folder / "a.jpg")]) == {}

    def test_outlive_the_cache(self, library: Library, folder: Path, request_: ScanRequest) -> None:
        path = str(folder / "again.jpg")
        scanned(library, request_)
        library.mark({path: Mark.REMOVE})
        library.erase_cache()
        assert library.marks([path]) == {}
        scanned(library, request_)
        assert library.marks([path]) == {path: Mark.REMOVE}


class TestNotCopies:
    def test_are_remembered_across_restarts(self, locations: Locations, request_: ScanRequest) -> None:
        with Library(locations) as library:
            (group,) = scanned(library, request_).groups
            assert names(group) == ["a.jpg", "again.jpg", "mirrored.jpg"]
            photos = [member.photo for member in group.members]
            library.set_not_copies(itertools.combinations(photos, 2))
            assert library.groups(request_) == ()
        with Library(locations) as library:
            assert scanned(library, request_).groups == ()
            library.erase_cache()
            assert scanned(library, request_).groups == ()
            library.forget_not_copies(itertools.combinations(reversed(photos), 2))
            assert scanned(library, request_).groups == (group,)

    def test_one_photo_may_leave_its_group(self, library: Library, request_: ScanRequest) -> None:
        (group,) = scanned(library, request_).groups
        one = group.members[2].photo
        library.set_not_copies((one, member.photo) for member in group.members if member.photo != one)
        (left,) = library.groups(request_)
        assert names(left) == ["a.jpg", "again.jpg"]

    def test_the_same_bytes_stay_copies(self, library: Library, folder: Path, request_: ScanRequest) -> None:
        (folder / "same.jpg").write_bytes((folder / "other.jpg").read_bytes())
        scanned(library, request_)
        pair = library.photo(str(folder / "same.jpg")), library.photo(str(folder / "other.jpg"))
        library.set_not_copies([pair])
        assert Relation.SAME_FILE in [group.relation for group in library.groups(request_)]


class TestStored:
    def test_groups_are_those_of_the_last_scan(self, locations: Locations, request_: ScanRequest) -> None:
        with Library(locations) as library:
            assert library.groups(request_) == ()
            groups = scanned(library, request_).groups
        with Library(locations) as library:
            assert library.groups(request_) == groups
            assert library.groups(ScanRequest(("/elsewhere",))) == ()

    def test_a_photo_is_described_when_it_is_asked_for(self, library: Library, folder: Path) -> None:
        photo = library.photo(str(folder / "a.jpg"))
        assert (photo.width, photo.height, photo.format) == (480, 360, "JPEG")
        assert library.thumbnail(photo) is None

    def test_a_photo_that_changed_is_described_anew(
        self, library: Library, folder: Path, request_: ScanRequest
    ) -> None:
        scanned(library, request_)
        write(folder / "a.jpg", scene(3, width=300, height=200))
        assert library.photo(str(folder / "a.jpg")).width == 300

    def test_the_thumbnail(self, library: Library, folder: Path, request_: ScanRequest) -> None:
        scanned(library, request_)
        data = library.thumbnail(library.photo(str(folder / "a.jpg")))
        assert data is not None
        assert decode_thumbnail(data).shape == (240, 320, 3)

    @pytest.mark.parametrize("name", ["gone.jpg", "text.txt", "no\0name.jpg"])
    def test_what_is_no_photo(self, library: Library, folder: Path, name: str) -> None:
        (folder / "text.txt").write_text("milk")
        with pytest.raises(ImageError):
            library.photo(str(folder / name))


class TestComparing:
    def test_the_relation_does_not_depend_on_what_is_stored(
        self, library: Library, folder: Path, request_: ScanRequest
    ) -> None:
        pairs = [*itertools.permutations(sorted(str(path) for path in folder.iterdir()), 2)]
        fresh = {pair: library.compare(*pair) for pair in pairs}
        scanned(library, request_)
        for (a, b), expected in fresh.items():
            found = library.compare(a, b)
            assert (found.relation, found.scores) == (expected.relation, expected.scores)
            assert found.summary == expected.summary

    def test_unknown_names(self, library: Library, folder: Path) -> None:
        pair = str(folder / "a.jpg"), str(folder / "other.jpg")
        with pytest.raises(SettingsError, match="nice"):
            library.compare(*pair, profile="nice")
        with pytest.raises(SettingsError, match="smell"):
            library.compare(*pair, dimensions=["smell"])

    def test_the_error_names_the_file(self, library: Library, folder: Path) -> None:
        (folder / "text.txt").write_text("milk")
        with pytest.raises(ImageError, match=r"text\.txt: not a picture"):
            library.compare(str(folder / "a.jpg"), str(folder / "text.txt"))


class TestActing:
    def test_what_is_moved_leaves_the_groups_and_comes_back(
        self, locations: Locations, folder: Path, request_: ScanRequest
    ) -> None:
        with Library(locations) as library:
            before = scanned(library, request_).groups
            outcome = moved(library, library.plan(request_))
            assert [os.path.basename(one.path) for one in outcome.done] == ["again.jpg"]
            assert [names(group) for group in library.groups(request_)] == [["a.jpg", "mirrored.jpg"]]
        with Library(locations) as library:
            assert brought_back(library, last=True).failed == ()
            assert library.groups(request_) == before
            assert scanned(library, request_).reused == 4

    def test_a_dry_run_forgets_nothing(self, library: Library, request_: ScanRequest) -> None:
        before = scanned(library, request_).groups
        assert len(moved(library, library.plan(request_), dry_run=True).done) == 1
        assert library.groups(request_) == before
        assert library.history() == []

    def test_a_plan_of_marks_is_carried_out(self, library: Library, folder: Path, request_: ScanRequest) -> None:
        (group,) = scanned(library, request_).groups
        marks = {str(folder / "a.jpg"): Mark.REMOVE}
        outcome = moved(library, library.plan_marked([group], marks))
        assert [os.path.basename(one.path) for one in outcome.done] == ["a.jpg"]
        assert (folder / "again.jpg").exists()

    def test_relations_are_those_of_the_files_as_they_are_now(
        self, library: Library, folder: Path, request_: ScanRequest
    ) -> None:
        scanned(library, request_)
        plan = library.plan(request_)
        keeper = folder / "a.jpg"
        state, size = keeper.stat(), keeper.stat().st_size
        keeper.write_bytes(jpeg(scene(8), quality=30).ljust(size, b"\0"))
        os.utime(keeper, ns=(state.st_atime_ns, state.st_mtime_ns))
        assert (keeper.stat().st_size, keeper.stat().st_mtime_ns) == (size, state.st_mtime_ns)
        outcome = moved(library, plan)
        assert outcome.done == ()
        assert [os.path.basename(one.path) for one in outcome.failed] == ["again.jpg"]
        assert (folder / "again.jpg").exists()

    def test_protected_folders_of_the_settings(self, locations: Locations, folder: Path, request_: ScanRequest) -> None:
        with Library(locations, settings=Settings(protected=(str(folder),))) as library:
            scanned(library, request_)
            assert library.plan(request_).remove == ()
            library.settings = Settings()
            plan = library.plan(request_)
            library.settings = Settings(protected=(str(folder),))
            assert moved(library, plan).done == ()
        assert (folder / "again.jpg").exists()

    def test_undo_wants_to_know_what(self, library: Library, folder: Path, request_: ScanRequest) -> None:
        scanned(library, request_)
        moved(library, library.plan(request_))
        for options in ({}, {"batch": 99}, {"entry": 99}):
            with pytest.raises(PlanError):
                brought_back(library, **options)
        assert not (folder / "again.jpg").exists()

    def test_suggestions_are_not_saved(self, library: Library, folder: Path, request_: ScanRequest) -> None:
        groups = scanned(library, request_).groups
        assert library.suggest(groups) == {
            str(folder / "a.jpg"): Mark.KEEP,
            str(folder / "again.jpg"): Mark.REMOVE,
            str(folder / "mirrored.jpg"): Mark.UNDECIDED,
        }
        assert library.marks([str(folder / "again.jpg")]) == {}
        with pytest.raises(SettingsError):
            library.suggest(groups, rules=["newest"])


class TestOpening:
    def test_settings_are_kept(self, locations: Locations) -> None:
        with Library(locations) as library:
            library.save_settings(replace(library.settings, hidden=True))
            assert library.settings.hidden
        assert load_settings(locations) == (Settings(hidden=True), ())
        with Library(locations) as library:
            assert library.settings.hidden

    def test_settings_that_do_not_parse_are_told_of(self, locations: Locations) -> None:
        locations.prepare()
        locations.settings_file.write_text("not toml at all = =")
        with Library(locations) as library:
            assert library.settings == Settings()
            assert "cannot be understood" in library.notices[0]

    def test_a_home_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        home = tmp_path / "file" / "home"
        with pytest.raises(LocationError, match="home"):
            Library(Locations(config=home, cache=home, data=home, logs=home))

    def test_closing_twice(self, locations: Locations) -> None:
        library = Library(locations)
        library.close()
        library.close()

    def test_photos_are_compared_without_the_ledger(self, locations: Locations, folder: Path) -> None:
        with Library(locations) as library:
            library.compare(str(folder / "a.jpg"), str(folder / "again.jpg"))
        assert not locations.ledger_file.exists()
