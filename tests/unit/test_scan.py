"""A scan reads what is new and nothing else, forgets what is gone and nothing else, and may be stopped at any time."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest

from gallery_dedup import scan as scanning
from gallery_dedup.domain import Relation, ScanPhase, ScanProgress, ScanReport, ScanRequest
from gallery_dedup.errors import FolderError, SettingsError
from gallery_dedup.library import MATCHER, Library
from gallery_dedup.locations import Locations
from gallery_dedup.scan import Scanned, scan_files
from gallery_dedup.store.cache import Cache, DescribedAnew
from tests.unit.pictures import jpeg, numbered_jpeg, resaved, scene, write

Result = TypeVar("Result")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two scenes, one of them with a re-saved copy below."""
    root = tmp_path / "photos"
    write(root / "a.jpg", scene(1, width=240, height=180))
    write(root / "b.jpg", scene(2, width=240, height=180))
    write(root / "below" / "a.png", resaved(scene(1, width=240, height=180), quality=60))
    return root


@pytest.fixture
def library(locations: Locations) -> Iterator[Library]:
    with Library(locations) as opened:
        yield opened


@pytest.fixture
def cache(locations: Locations, library: Library) -> Iterator[Cache]:
    """A second connection to the library's cache."""
    with Cache.open(locations.cache_file) as opened:
        yield opened


def request(*folders: Path, **options: object) -> ScanRequest:
    return ScanRequest(tuple(map(str, folders)), **options)  # type: ignore[arg-type]


def scanned(library: Library, *folders: Path, **options: object) -> ScanReport:
    return _end(library.scan(request(*folders, **options)))


def read(cache: Cache, *folders: Path, **options: object) -> Scanned:
    """Bring the cache up to date without matching."""
    return _end(scan_files(request(*folders, **options), cache=cache))


def _end(steps: Generator[ScanProgress, None, Result]) -> Result:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result


def keep_stamp(path: Path, data: bytes) -> None:
    """Other bytes of the same length in the same file, with the time it had."""
    before = path.stat()
    assert len(data) == before.st_size
    with path.open("r+b") as file:
        file.write(data)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def relations(report: ScanReport) -> list[tuple[Relation, list[str]]]:
    return [(group.relation, [member.photo.path for member in group.members]) for group in report.groups]


class TestSecondScan:
    def test_reads_nothing(self, library: Library, folder: Path) -> None:
        first = scanned(library, folder)
        assert (first.photos, first.reused) == (3, 0)
        for path in folder.rglob("*.*"):
            keep_stamp(path, bytes(path.stat().st_size))
        second = scanned(library, folder)
        assert (second.photos, second.reused, second.failures) == (3, 3, ())
        assert second.groups == first.groups

    def test_tells_no_phase_of_reading_or_matching(self, library: Library, folder: Path) -> None:
        scanned(library, folder)
        phases = {progress.phase for progress in library.scan(request(folder))}
        assert phases == {ScanPhase.FINDING, ScanPhase.GROUPING}

    def test_reads_a_changed_file(self, library: Library, folder: Path) -> None:
        scanned(library, folder)
        write(folder / "below" / "a.png", scene(3, width=240, height=180))
        report = scanned(library, folder)
        assert (report.photos, report.reused, report.groups) == (3, 2, ())

    def test_reads_a_file_of_which_only_the_time_changed(self, library: Library, folder: Path) -> None:
        scanned(library, folder)
        os.utime(folder / "a.jpg", ns=(1, 1))
        report = scanned(library, folder)
        assert (report.photos, report.reused) == (3, 2)
        assert library.photo(str(folder / "a.jpg")).mtime_ns == 1

    def test_reads_another_file_with_the_same_size_and_time(self, library: Library, folder: Path) -> None:
        scanned(library, folder)
        old = folder / "a.jpg"
        state = old.stat()
        new = folder / "a.new"
        new.write_bytes(b"no picture".ljust(state.st_size))
        os.utime(new, ns=(state.st_atime_ns, state.st_mtime_ns))
        new.replace(old)
        report = scanned(library, folder)
        assert [one.path for one in report.skipped + report.failures] == [str(old)]

    def test_does_not_look_again_at_what_is_no_picture(self, library: Library, folder: Path) -> None:
        note = folder / "notes.txt"
        note.write_text("milk")
        first = scanned(library, folder)
        keep_stamp(note, b"salt")
        second = scanned(library, folder)
        assert second.skipped == first.skipped
        assert second.reused == 4

    def test_reads_files_of_another_reader_version(
        self, library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        scanned(library, folder)
        monkeypatch.setattr(scanning, "READER", scanning.READER + 1)
        assert scanned(library, folder).reused == 0
        assert scanned(library, folder).reused == 3

    @pytest.mark.parametrize("reader", [scanning.READER, scanning.READER + 1])
    def test_describes_anew_what_an_older_version_described(
        self, library: Library, cache: Cache, folder: Path, monkeypatch: pytest.MonkeyPatch, reader: int
    ) -> None:
        first = scanned(library, folder)
        sha256 = library.photo(str(folder / "a.jpg")).sha256
        ((version, vector),) = [found for name, found in cache.vectors_of(sha256).items() if name == "hash"]
        cache.save_anew(
            [DescribedAnew(sha256, {("hash", version - 1): bytes(len(vector))}, frozenset({f"hash:{version - 1}"}))]
        )
        monkeypatch.setattr(scanning, "READER", reader)
        assert scanned(library, folder).groups == first.groups
        assert cache.vectors_of(sha256)["hash"] == (version, vector)


class TestMovedFiles:
    def test_a_renamed_file_is_not_read(self, library: Library, folder: Path) -> None:
        before = scanned(library, folder)
        old, new = folder / "a.jpg", folder / "elsewhere" / "z.jpg"
        new.parent.mkdir()
        old.rename(new)
        keep_stamp(new, bytes(new.stat().st_size))
        after = scanned(library, folder)
        assert (after.photos, after.reused, after.failures) == (3, 3, ())
        assert {photo.path for group in after.groups for photo in [member.photo for member in group.members]} == {
            str(new),
            str(folder / "below" / "a.png"),
        }
        assert after.groups[0].relation is before.groups[0].relation

    def test_a_file_copied_and_removed_keeps_its_description(
        self, library: Library, cache: Cache, folder: Path
    ) -> None:
        scanned(library, folder)
        new = folder / "below" / "moved.jpg"
        shutil.copyfile(folder / "a.jpg", new)
        (folder / "a.jpg").unlink()
        report = read(cache, folder)
        assert report.reused == 2
        assert cache.photo(str(new)) is not None
        assert cache.photo(str(folder / "a.jpg")) is None
        # A content that is described again is matched again.
        assert cache.unmatched(MATCHER) == []
        assert len(cache.pairs(None, MATCHER)) == 1

    def test_a_renamed_folder_keeps_everything(self, library: Library, folder: Path) -> None:
        scanned(library, folder)
        (folder / "below").rename(folder / "beyond")
        report = scanned(library, folder)
        assert (report.photos, report.reused) == (3, 3)
        assert str(folder / "beyond" / "a.png") in relations(report)[0][1]

    def test_two_files_that_change_names_change_descriptions(self, library: Library, folder: Path) -> None:
        scanned(library, folder)
        a, b, aside = folder / "a.jpg", folder / "b.jpg", folder / "aside"
        digests = library.photo(str(a)).sha256, library.photo(str(b)).sha256
        a.rename(aside)
        b.rename(a)
        aside.rename(b)
        scanned(library, folder)
        assert (library.photo(str(b)).sha256, library.photo(str(a)).sha256) == digests


class TestGoneFiles:
    def test_leave_the_groups(self, library: Library, cache: Cache, folder: Path) -> None:
        scanned(library, folder)
        (folder / "below" / "a.png").unlink()
        report = scanned(library, folder)
        assert (report.photos, report.groups) == (2, ())
        assert library.groups(request(folder)) == ()
        assert len(cache.known_files([str(folder)])) == 2

    def test_come_back_into_the_groups_of_what_came_meanwhile(
        self, library: Library, folder: Path, tmp_path: Path
    ) -> None:
        away = tmp_path / "away.jpg"
        (folder / "below" / "a.png").unlink()
        scanned(library, folder)
        (folder / "a.jpg").rename(away)
        scanned(library, folder)
        write(folder / "new.jpg", resaved(scene(1, width=240, height=180), quality=70))
        scanned(library, folder)
        away.rename(folder / "a.jpg")
        report = scanned(library, folder)
        assert [sorted(paths) for _, paths in relations(report)] == [[str(folder / "a.jpg"), str(folder / "new.jpg")]]

    def test_a_root_that_is_away_keeps_its_photos(
        self, library: Library, cache: Cache, folder: Path, tmp_path: Path
    ) -> None:
        other = tmp_path / "disk"
        write(other / "a.jpg", resaved(scene(1, width=240, height=180), quality=75))
        assert len(scanned(library, folder, other).groups[0].members) == 3
        other.rename(tmp_path / "unplugged")
        report = scanned(library, folder, other)
        assert [(one.path, one.reason) for one in report.failures] == [
            (str(other), f"the folder {other} does not exist or its disk is away")
        ]
        assert report.photos == 3
        assert len(report.groups[0].members) == 2
        assert [*cache.known_files([str(other)])] == [str(other / "a.jpg")]
        (tmp_path / "unplugged").rename(other)
        report = scanned(library, folder, other)
        assert (report.photos, report.reused, report.failures) == (4, 4, ())
        assert len(report.groups[0].members) == 3

    def test_other_folders_are_left_alone(self, library: Library, cache: Cache, folder: Path, tmp_path: Path) -> None:
        other = tmp_path / "photos of others"  # a longer name that begins alike
        write(other / "c.jpg", scene(5, width=240, height=180))
        scanned(library, folder, other)
        shutil.rmtree(other)
        scanned(library, folder)
        assert [*cache.known_files([str(other)])] == [str(other / "c.jpg")]


class TestWhatIsFound:
    def test_excluded_and_hidden_files_are_left_out(self, library: Library, folder: Path) -> None:
        write(folder / ".hidden.jpg", scene(6, width=240, height=180))
        write(folder / ".cache" / "c.jpg", scene(7, width=240, height=180))
        report = scanned(library, folder, exclude=("below",))
        assert (report.photos, report.groups) == (2, ())
        reasons = {os.path.basename(one.path): one.reason for one in report.skipped}
        assert reasons == {".hidden.jpg": "a hidden file: left out", ".cache": "a hidden folder: left out"}
        report = scanned(library, folder, hidden=True)
        assert report.photos == 5
        assert report.skipped == ()

    def test_every_file_that_is_no_photo_has_its_reason(self, library: Library, folder: Path) -> None:
        (folder / "empty.jpg").touch()
        (folder / "short.jpg").write_bytes((folder / "a.jpg").read_bytes()[:-2000])
        (folder / "text.txt").write_text("a list of things")
        (folder / "claims.jpg").write_bytes(bytes(range(256)) * 9)
        report = scanned(library, folder)
        failures = {os.path.basename(one.path): one.reason for one in report.failures}
        assert sorted(failures) == ["claims.jpg", "empty.jpg", "short.jpg"]
        assert all(len(reason) > 10 for reason in failures.values())
        assert failures["empty.jpg"] == "empty: the file has no bytes"
        assert [(os.path.basename(one.path), one.reason) for one in report.skipped] == [
            ("text.txt", "not a picture: text")
        ]
        assert report.photos == 3
        assert len(report.groups) == 1

    def test_overlapping_roots_count_once(self, library: Library, folder: Path) -> None:
        assert scanned(library, folder, folder / "below", folder).photos == 3

    def test_a_photo_of_one_pixel(self, library: Library, folder: Path) -> None:
        for name in ("one.png", "two.png"):
            write(folder / name, np.full((1, 1, 3), 90, np.uint8))
        report = scanned(library, folder)
        assert report.photos == 5
        assert (Relation.SAME_FILE, [str(folder / "one.png"), str(folder / "two.png")]) in relations(report)

    def test_hard_links_are_one_photo(self, library: Library, folder: Path) -> None:
        os.link(folder / "b.jpg", folder / "link.jpg")
        report = scanned(library, folder)
        assert report.photos == 3
        (told,) = report.skipped
        assert told.path == str(folder / "link.jpg")
        assert "hard link" in told.reason
        assert "wins nothing" in told.reason


class TestWholeFailures:
    def test_a_missing_folder(self, library: Library, tmp_path: Path) -> None:
        with pytest.raises(FolderError, match="does not exist or its disk is away"):
            scanned(library, tmp_path / "nowhere")

    def test_a_missing_folder_named_twice(self, library: Library, tmp_path: Path) -> None:
        with pytest.raises(FolderError):
            scanned(library, tmp_path / "nowhere", tmp_path / "nowhere")

    def test_every_missing_folder_is_named(self, library: Library, tmp_path: Path) -> None:
        with pytest.raises(FolderError) as caught:
            scanned(library, tmp_path / "one", tmp_path / "two")
        assert all(str(tmp_path / name) in str(caught.value) for name in ("one", "two"))

    def test_a_file_in_place_of_a_folder(self, library: Library, folder: Path) -> None:
        with pytest.raises(FolderError, match="is a file, not a folder"):
            scanned(library, folder / "a.jpg")

    def test_an_empty_folder_is_no_failure(self, library: Library, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        report = scanned(library, tmp_path / "empty", tmp_path / "nowhere")
        assert (report.photos, report.groups, len(report.failures)) == (0, (), 1)

    @pytest.mark.parametrize(
        "options",
        [{"profile": "nice"}, {"dimension": "smell"}, {"rules": ("newest",)}, {"rules": ("relation=related",)}],
    )
    def test_unknown_names_are_refused_before_anything_is_read(
        self, library: Library, cache: Cache, folder: Path, options: dict[str, object]
    ) -> None:
        with pytest.raises(SettingsError):
            scanned(library, folder, **options)
        assert cache.known_files([str(folder)]) == {}


class TestStopping:
    @pytest.fixture
    def many(self, tmp_path: Path) -> Path:
        """Flat pictures of their own bytes each: nothing to match."""
        root = tmp_path / "many"
        root.mkdir()
        data = jpeg(np.full((480, 640, 3), 200, np.uint8))
        for number in range(60):
            (root / f"{number:03}.jpg").write_bytes(numbered_jpeg(data, number))
        return root

    def test_what_was_committed_stays_and_no_thread_does(
        self, library: Library, cache: Cache, many: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(scanning, "_COMMIT_FILES", 8)
        before = set(threading.enumerate())
        steps = library.scan(request(many))
        while (progress := next(steps)).phase is not ScanPhase.READING or progress.done < 20:
            pass
        steps.close()
        assert set(threading.enumerate()) <= before
        committed = len(cache.known_files([str(many)]))
        assert 8 <= committed < 60
        report = scanned(library, many)
        assert (report.photos, report.reused) == (60, committed)

    def test_progress_counts_up_to_the_end(self, library: Library, many: Path) -> None:
        (many / "broken.jpg").write_bytes(jpeg(scene(1))[:5000])
        reading = [step for step in library.scan(request(many)) if step.phase is ScanPhase.READING]
        done = [step.done for step in reading]
        assert done == sorted(done)
        assert {step.total for step in reading} == {61}
        assert (reading[-1].done, reading[-1].failures) == (61, 1)


def test_a_damaged_cache_is_set_aside_and_said_so(locations: Locations, folder: Path) -> None:
    with Library(locations) as library:
        before = scanned(library, folder)
        assert before.notices == ()
    damage = b"this was a database".ljust(4096)
    locations.cache_file.write_bytes(damage)
    for name in ("-wal", "-shm"):
        Path(f"{locations.cache_file}{name}").unlink(missing_ok=True)
    with Library(locations) as library:
        report = scanned(library, folder)
    assert (report.photos, report.reused, report.groups) == (3, 0, before.groups)
    (notice,) = report.notices
    (aside,) = locations.cache.glob("cache.damaged-*.sqlite")
    assert str(aside) in notice
    assert aside.read_bytes() == damage
