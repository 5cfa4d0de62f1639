"""To the trash, back, and finding what a crash left there."""

from __future__ import annotations

import errno
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from gallery_dedup.actions.files import digest, free_names, move_to_free_name
from gallery_dedup.actions.trash import find_in_trash, put_back, to_trash
from gallery_dedup.actions.trash_index import is_in_trash, note_of, recycled_path
from gallery_dedup.errors import MoveError
from tests.unit.actions.places import OLD, make
from tests.unit.store.drawn import CHECKOUT

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="FreeDesktop trashes are those of Linux")


@linux
def test_the_trash_is_made_where_there_is_no_data_folder_yet(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "not" / "there" / "yet"))
    place = to_trash(str(make(photos / "a.jpg")))
    assert place == str(tmp_path / "not" / "there" / "yet" / "Trash" / "files" / "a.jpg")


@linux
def test_the_home_trash_is_below_the_home_folder(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    place = to_trash(str(make(photos / "a.jpg")))
    assert place == str(tmp_path / "home" / ".local" / "share" / "Trash" / "files" / "a.jpg")
    assert find_in_trash(str(photos / "a.jpg"), sha256=digest(place)) == place
    assert put_back(place, str(photos / "a.jpg")) == str(photos / "a.jpg")


def test_a_missing_file_does_not_reach_the_trash(photos: Path) -> None:
    with pytest.raises(MoveError, match="the system's trash did not take it: no such file or directory"):
        to_trash(str(photos / "missing.jpg"))


def test_a_file_is_found_by_where_it_was_and_what_it_holds(photos: Path) -> None:
    path = photos / "ü %41.jpg"
    places = {}
    for data in (b"one", b"two", b"three"):
        places[data] = to_trash(str(make(path, data)))
    to_trash(str(make(photos / "other.jpg", b"four")))
    for data, place in places.items():
        make(path, data)
        assert find_in_trash(str(path), sha256=digest(str(path))) == place
    make(path, b"four")
    assert find_in_trash(str(path), sha256=digest(str(path))) is None


def test_a_file_on_another_volume_is_found_there(volume: Path) -> None:
    path = make(volume / "a b" / "c.jpg")
    content = digest(str(path))
    place = to_trash(str(path))
    os.rmdir(volume / "a b")
    assert find_in_trash(str(path), sha256=content) == place


@linux
def test_a_file_that_was_reached_through_a_link_is_found(photos: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(photos)
    path = tmp_path / "link" / "a.jpg"
    make(photos / "a.jpg")
    content = digest(str(path))
    place = to_trash(str(path))
    assert find_in_trash(str(path), sha256=content) == place


def test_notes_that_are_no_notes_do_no_harm(photos: Path, tmp_path: Path) -> None:
    place = to_trash(str(make(photos / "a.jpg")))
    info = tmp_path / "share" / "Trash" / "info"
    make(info / "z.trashinfo", b"\xff\xfe[Trash Info]\nPath=%zz%\n")
    make(info / "y.trashinfo", b"")
    make(info / "x.trashinfo", b"Path=" + os.fsencode(photos) + b"/a.jpg\n")
    (info / "w.trashinfo").mkdir()
    assert find_in_trash(str(photos / "a.jpg"), sha256=digest(place)) == place


def test_what_is_put_back_never_replaces_anything(photos: Path) -> None:
    taken = {photos / "a.jpg": b"1", photos / "a (restored).jpg": b"2", photos / "a (restored 2).jpg": b"3"}
    place = to_trash(str(make(photos / "a.jpg", b"mine")))
    for path, data in taken.items():
        make(path, data)
    placed = put_back(place, str(photos / "a.jpg"))
    assert placed == str(photos / "a (restored 3).jpg")
    assert Path(placed).read_bytes() == b"mine"
    assert {path: path.read_bytes() for path in taken} == taken
    with pytest.raises(MoveError, match="no longer in the trash"):
        put_back(place, str(photos / "a.jpg"))


def test_between_volumes_bytes_times_and_rights_are_kept(volume: Path, photos: Path) -> None:
    source = make(volume / "a.jpg", os.urandom(3_000_000))
    source.chmod(0o640)
    content = digest(str(source))
    make(photos / "b.jpg", b"taken")
    placed = Path(move_to_free_name(str(source), str(photos / "b.jpg"), word="restored"))
    assert placed == photos / "b (restored).jpg"
    assert digest(str(placed)) == content
    assert placed.stat().st_mtime_ns == OLD
    assert placed.stat().st_mode & 0o777 == 0o640
    assert not source.exists()
    assert sorted(path.name for path in photos.iterdir()) == ["b (restored).jpg", "b.jpg"]


def test_a_full_volume_leaves_everything_where_it_was(volume: Path, photos: Path) -> None:
    source = make(photos / "large.jpg", os.urandom(20_000_000))
    content = digest(str(source))
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        move_to_free_name(str(source), str(volume / "large.jpg"), word="restored")
    assert digest(str(source)) == content
    assert [*volume.iterdir()] == []


def test_a_copy_that_is_not_equal_is_not_trusted(volume: Path, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = make(volume / "a.jpg")
    copied = digest
    monkeypatch.setattr("gallery_dedup.actions.files.digest", lambda path: copied(path) + path)
    with pytest.raises(MoveError, match="a disk is failing"):
        move_to_free_name(str(source), str(photos / "a.jpg"), word="restored")
    assert source.read_bytes() == b"picture"
    assert [*photos.iterdir()] == []


@pytest.fixture
def linkless(photos: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file system such as FAT, which knows no hard links."""

    def refuse(*_args: object, **_how: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    return photos


def test_without_links_nothing_is_replaced_either(linkless: Path) -> None:
    make(linkless / "b.jpg", b"taken")
    placed = move_to_free_name(str(make(linkless / "a.jpg")), str(linkless / "b.jpg"), word="restored")
    assert placed == str(linkless / "b (restored).jpg")
    assert Path(placed).read_bytes() == b"picture"
    assert Path(placed).stat().st_mtime_ns == OLD
    assert (linkless / "b.jpg").read_bytes() == b"taken"
    assert not (linkless / "a.jpg").exists()


def test_without_links_a_failing_move_leaves_no_empty_file(linkless: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = make(linkless / "a.jpg")

    def fail(*_args: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        move_to_free_name(str(source), str(linkless / "b.jpg"), word="restored")
    assert [path.name for path in linkless.iterdir()] == ["a.jpg"]


def test_free_names_stay_within_what_a_file_system_takes() -> None:
    names = free_names("/p/" + "ü" * 125 + ".jpg", word="restored")
    found = [os.path.basename(next(names)) for _ in range(12)]
    assert len({*found}) == 12
    assert all(len(os.fsencode(name)) <= 255 and name.endswith(".jpg") for name in found)


@pytest.mark.parametrize(
    ("path", "inside"),
    [
        ("/home/me/.local/share/Trash/files/a.jpg", True),
        ("/media/card/.Trash-1000/files/a.jpg", True),
        ("/media/card/.Trash/1000/files/a.jpg", True),
        ("/Users/me/.Trash/a.jpg", True),
        ("/Volumes/x/.Trashes/501/a.jpg", True),
        ("C:\\$Recycle.Bin\\S-1-5\\$R1.jpg" if os.name == "nt" else "/c/$RECYCLE.BIN/S-1-5/$R1.jpg", True),
        ("/media/card/.gallery-dedup-removed/p/a.jpg", True),
        ("/photos/Trash/a.jpg", False),
        ("/photos/.Trash-can/a.jpg", False),
        ("/photos/my.Trash/a.jpg", False),
        ("/photos/.trash-1000.jpg", False),
    ],
)
def test_trashes_are_known_by_their_names(path: str, *, inside: bool) -> None:
    assert is_in_trash(path) is inside


def test_where_a_trash_keeps_its_notes() -> None:
    assert note_of("/t/files/a.jpg") == "/t/info/a.jpg.trashinfo"
    assert note_of("/bin/$RAB12.jpg") == "/bin/$IAB12.jpg"
    assert note_of("/Users/me/.Trash/a.jpg") is None


def test_notes_of_the_windows_recycle_bin() -> None:
    path = "C:\\Photos\\ü.jpg"
    head = struct.pack("<qqq", 2, 1234, 0)
    assert recycled_path(head + struct.pack("<i", len(path) + 1) + (path + "\0").encode("utf-16-le")) == path
    old = struct.pack("<qqq", 1, 1234, 0) + (path + "\0").encode("utf-16-le").ljust(520, b"\0")
    assert recycled_path(old) == path
    assert recycled_path(struct.pack("<qqq", 9, 0, 0) + b"\0" * 100) is None
    assert recycled_path(b"") is None


def test_the_module_loads_no_qt_until_a_file_moves() -> None:
    code = "import sys; import gallery_dedup.actions.apply, gallery_dedup.actions.undo; print('PySide6' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"
