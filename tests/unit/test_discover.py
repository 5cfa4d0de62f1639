"""Each physical file once, and everything that was left out with its reason."""

from __future__ import annotations

import os
import random
import socket
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from gallery_dedup.discover import discover, is_hidden, is_in_the_cloud
from gallery_dedup.domain import Discovery, PathReason

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")


def found(*folders: Path | str, exclude: Sequence[str] = (), hidden: bool = False) -> Discovery:
    walk = discover([str(folder) for folder in folders], exclude=exclude, hidden=hidden)
    while True:
        try:
            next(walk)
        except StopIteration as end:
            return cast("Discovery", end.value)


def names(discovery: Discovery, below: Path) -> list[str]:
    return [os.path.relpath(file.path, below) for file in discovery.files]


def reasons(entries: Sequence[PathReason]) -> dict[str, str]:
    return {os.path.basename(entry.path): entry.reason for entry in entries}


def write(path: Path, content: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_finds_every_regular_file_in_all_folders_below_sorted_by_path(tmp_path: Path) -> None:
    for name in ("b.jpg", "a/z.png", "a/b/c.txt", "no suffix", "a/empty"):
        write(tmp_path / name)
    assert names(found(tmp_path), tmp_path) == ["a/b/c.txt", "a/empty", "a/z.png", "b.jpg", "no suffix"]


def test_a_found_file_bears_what_tells_whether_it_changed(tmp_path: Path) -> None:
    photo = write(tmp_path / "a.jpg", b"12345")
    os.utime(photo, ns=(1, 1_600_000_000_123_456_789))
    (file,) = found(tmp_path).files
    status = photo.stat()
    assert (file.path, file.bytes, file.mtime_ns) == (str(photo), 5, status.st_mtime_ns)
    assert (file.device, file.file_id, file.links) == (status.st_dev, status.st_ino, ())


def test_tells_at_once_and_at_least_every_thousand_files(tmp_path: Path) -> None:
    for number in range(2300):
        (tmp_path / f"{number}.jpg").touch()
    walk = discover([str(tmp_path)])
    told = list(walk)
    assert told[0] == 0
    assert all(later - earlier <= 1000 for earlier, later in zip(told, [*told[1:], 2300], strict=True))


def test_overlapping_roots_in_any_order_give_the_same(tmp_path: Path) -> None:
    for name in ("a/1.jpg", "a/b/2.jpg", "c/3.jpg"):
        write(tmp_path / name)
    roots = [tmp_path, tmp_path / "a", tmp_path / "a" / "b", tmp_path / "c", tmp_path]
    expected = found(tmp_path)
    for seed in range(6):
        random.Random(seed).shuffle(roots)
        assert found(*roots) == expected


@posix_only
def test_a_hard_link_is_no_second_file_and_wins_nothing(tmp_path: Path) -> None:
    first = write(tmp_path / "b" / "kept.jpg")
    second = tmp_path / "a" / "other.jpg"
    second.parent.mkdir()
    os.link(first, second)
    os.link(first, tmp_path / "c.jpg")
    discovery = found(tmp_path)
    (file,) = discovery.files
    assert file.path == str(second)
    assert (file.links, file.link_count) == ((str(first), str(tmp_path / "c.jpg")), 3)
    told = f"hard link to {second}: the same physical file, removing one wins nothing"
    assert [(entry.path, entry.reason) for entry in discovery.skipped] == [(link, told) for link in file.links]


@posix_only
def test_names_outside_the_folders_are_counted(tmp_path: Path) -> None:
    file = write(tmp_path / "in" / "a.jpg")
    write(tmp_path / "in" / "b.jpg")
    os.link(file, tmp_path / "in" / "c.jpg")
    os.link(file, tmp_path / "outside.jpg")
    counts = {Path(one.path).name: (len(one.links), one.link_count) for one in found(tmp_path / "in").files}
    assert counts == {"a.jpg": (1, 3), "b.jpg": (0, 1)}


@posix_only
def test_links_to_folders_are_followed_once_and_loops_end(tmp_path: Path) -> None:
    write(tmp_path / "outside" / "far.jpg")
    write(tmp_path / "root" / "near.jpg")
    (tmp_path / "root" / "out").symlink_to(tmp_path / "outside")
    (tmp_path / "root" / "again").symlink_to(tmp_path / "outside")
    (tmp_path / "root" / "loop").symlink_to(tmp_path / "root")
    (tmp_path / "outside" / "back").symlink_to(tmp_path / "root")
    assert names(found(tmp_path / "root"), tmp_path) == ["outside/far.jpg", "root/near.jpg"]


@posix_only
def test_a_linked_file_counts_once_under_its_real_path(tmp_path: Path) -> None:
    far = write(tmp_path / "outside" / "far.jpg")
    near = write(tmp_path / "root" / "near.jpg")
    (tmp_path / "root" / "a link.jpg").symlink_to(far)
    (tmp_path / "root" / "b link.jpg").symlink_to(far)
    (tmp_path / "root" / "c link.jpg").symlink_to(near)
    discovery = found(tmp_path / "root")
    assert names(discovery, tmp_path) == ["outside/far.jpg", "root/near.jpg"]
    assert all(not file.links for file in discovery.files)
    assert reasons(discovery.skipped) == {
        "a link.jpg": f"a link to {far}: the same physical file",
        "b link.jpg": f"a link to {far}: the same physical file",
        "c link.jpg": f"a link to {near}: the same physical file",
    }


@posix_only
def test_a_root_that_is_a_link_keeps_the_path_the_user_gave(tmp_path: Path) -> None:
    write(tmp_path / "real" / "a.jpg")
    (tmp_path / "named").symlink_to(tmp_path / "real")
    assert names(found(tmp_path / "named"), tmp_path) == ["named/a.jpg"]
    assert len(found(tmp_path / "named", tmp_path / "real").files) == 1


@posix_only
def test_links_that_lead_nowhere_are_told(tmp_path: Path) -> None:
    (tmp_path / "broken.jpg").symlink_to(tmp_path / "gone.jpg")
    (tmp_path / "itself.jpg").symlink_to(tmp_path / "itself.jpg")
    assert reasons(found(tmp_path).skipped) == {
        "broken.jpg": "a link to something that does not exist or whose disk is away",
        "itself.jpg": "a link to itself",
    }


@posix_only
def test_pipes_and_sockets_are_told_and_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with socket.socket(socket.AF_UNIX) as plug:
        where = os.getcwd()
        os.chdir(tmp_path)
        try:
            plug.bind("plug")
        finally:
            os.chdir(where)
    discovery = found(tmp_path)
    assert discovery.files == ()
    assert reasons(discovery.skipped) == {
        "pipe.jpg": "not a regular file: a named pipe",
        "plug": "not a regular file: a socket",
    }


def test_hidden_files_are_left_out_and_told_unless_wanted(tmp_path: Path) -> None:
    for name in ("a.jpg", ".b.jpg", ".config", "._a.jpg", ".thumbs/c.jpg"):
        write(tmp_path / name)
    discovery = found(tmp_path)
    assert names(discovery, tmp_path) == ["a.jpg"]
    assert reasons(discovery.skipped) == {".b.jpg": "a hidden file: left out", ".thumbs": "a hidden folder: left out"}
    assert len(found(tmp_path, hidden=True).files) == 5


def test_a_root_may_be_hidden_itself(tmp_path: Path) -> None:
    write(tmp_path / ".photos" / "a.jpg")
    assert len(found(tmp_path / ".photos").files) == 1


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("*.png", ["a/raw/2.jpg", "a/raw/deep/4.jpg", "b/raw.jpg"]),
        ("raw", ["a/3.png", "b/raw.jpg"]),
        ("raw/", ["a/3.png", "b/raw.jpg"]),
        ("a/raw", ["a/3.png", "b/raw.jpg"]),
        ("a/raw/*", ["a/3.png", "b/raw.jpg"]),
        ("a/*.jpg", ["a/3.png", "b/raw.jpg"]),
        ("[ab]", []),
        ("", ["a/3.png", "a/raw/2.jpg", "a/raw/deep/4.jpg", "b/raw.jpg"]),
    ],
)
def test_exclude_looks_at_names_and_at_paths_below_the_root(tmp_path: Path, pattern: str, left: list[str]) -> None:
    for name in ("a/raw/2.jpg", "a/raw/deep/4.jpg", "a/3.png", "b/raw.jpg"):
        write(tmp_path / name)
    assert names(found(tmp_path, exclude=[pattern]), tmp_path) == left


def test_exclude_takes_a_whole_path_too(tmp_path: Path) -> None:
    write(tmp_path / "a" / "1.jpg")
    write(tmp_path / "b" / "2.jpg")
    assert names(found(tmp_path, exclude=[str(tmp_path / "a")]), tmp_path) == ["b/2.jpg"]


def test_libraries_of_other_programs_and_trashes_are_left_alone(tmp_path: Path) -> None:
    for name in (
        "My.photoslibrary",
        "Catalog Previews.lrdata",
        ".Trash-1000",
        "$RECYCLE.BIN",
        ".gallery-dedup-removed",
    ):
        write(tmp_path / name / "inside.jpg")
    discovery = found(tmp_path, hidden=True)
    assert discovery.files == ()
    assert reasons(discovery.skipped) == {
        "My.photoslibrary": "a library of another program: left alone",
        "Catalog Previews.lrdata": "a library of another program: left alone",
        ".Trash-1000": "a trash: left alone",
        "$RECYCLE.BIN": "a trash: left alone",
        ".gallery-dedup-removed": "a trash: left alone",
    }


def test_roots_that_cannot_be_walked_are_failures_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = write(tmp_path / "photos" / "a.jpg")
    missing, package = tmp_path / "gone", tmp_path / "My.photoslibrary"
    package.mkdir()
    discovery = found(missing, file, tmp_path / "photos", package)
    assert names(discovery, tmp_path) == ["photos/a.jpg"]
    assert {entry.path: entry.reason for entry in discovery.failures} == {
        str(missing): f"the folder {missing} does not exist or its disk is away",
        str(file): f"{file} is a file, not a folder",
        str(package): f"{package} is a library of another program: left alone",
    }


@contextmanager
def unprivileged() -> Iterator[None]:
    """Gives up the right of root to read everything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix_only
def test_a_folder_without_permission_is_a_failure() -> None:
    with tempfile.TemporaryDirectory() as name:
        top, locked = Path(name), Path(name) / "locked"
        top.chmod(0o755)
        write(top / "a.jpg")
        write(locked / "b.jpg")
        locked.chmod(0)
        with unprivileged():
            discovery = found(top, locked)
        locked.chmod(0o700)
    assert names(discovery, top) == ["a.jpg"]
    assert {entry.path: entry.reason for entry in discovery.failures} == {
        str(locked): f"the folder {locked} cannot be read: permission denied"
    }


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no text")
def test_names_that_are_no_text_crash_nothing(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path) + b"/f\xff"
    os.mkdir(folder)
    with open(folder + b"/\xc3\x28.jpg", "wb") as file:
        file.write(b"x")
    discovery = found(tmp_path, exclude=["*.png"])
    assert [os.fsencode(one.path) for one in discovery.files] == [folder + b"/\xc3\x28.jpg"]


def test_cloud_placeholders_and_hidden_flags_are_known_by_what_the_system_tells() -> None:
    def status(**flags: int) -> os.stat_result:
        return cast("os.stat_result", SimpleNamespace(**flags))

    assert is_in_the_cloud(status(st_file_attributes=0x400000))
    assert is_in_the_cloud(status(st_file_attributes=0x1000))
    assert is_in_the_cloud(status(st_flags=0x40000000))
    assert not is_in_the_cloud(status(st_file_attributes=0x20, st_flags=0x20))
    assert is_hidden(status(st_file_attributes=0x2))
    assert is_hidden(status(st_flags=0x8000))
    assert not is_hidden(status(st_file_attributes=0x20, st_flags=0x20))


def test_no_folders_no_files() -> None:
    assert found() == Discovery((), (), ())
