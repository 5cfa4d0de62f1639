"""Stopped in any way and at any time, a scan goes on where its last commit was."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gallery_dedup.locations import default_locations
from tests.end_to_end.command import Command, draw_gallery, draw_many, ended, start, stored_files, wait_for_files

COUNT = 400
INTERRUPT = """
import builtins, os, signal, sys

def load(name, *rest, was=builtins.__import__):
    if name == os.environ.get("MODULE"):
        del os.environ["MODULE"]
        os.kill(os.getpid(), signal.SIGINT)
    return was(name, *rest)

builtins.__import__ = load
from gallery_dedup.cli import main
raise SystemExit(main(sys.argv[3:]))
"""
"""Runs the command, and sends it Ctrl+C where it imports a module for the first time."""
HELD = f"""
import itertools, os, sys, time
from gallery_dedup import reading

def held(*file, read=reading.read_file, calls=itertools.count(), **how):
    if next(calls) >= {COUNT // 2}:
        while not os.path.exists(os.environ["GO"]):
            time.sleep(0.01)
    return read(*file, **how)

reading.read_file = held
from gallery_dedup.cli import main
raise SystemExit(main(sys.argv[3:]))
"""
"""Runs the command, and holds its readers in the middle until there is a file GO: no machine is too fast for it."""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


@pytest.fixture
def many(tmp_path: Path) -> Path:
    return draw_many(tmp_path / "many", count=COUNT)


@pytest.fixture
def go(tmp_path: Path) -> Path:
    """Once this file is there, a scan that was begun goes on."""
    return tmp_path / "go"


def begun(folder: Path, go: Path) -> subprocess.Popen[str]:
    """A scan that has committed something, and cannot come to its end before `go` is there."""
    scan = start("scan", folder, "--json", python=["-c", HELD], env={"GO": str(go)})
    wait_for_files(scan, 1)
    return scan


def check_cache() -> None:
    with closing(sqlite3.connect(default_locations().cache_file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_killed_in_the_middle(command: Command, many: Path, go: Path) -> None:
    scan = begun(many, go)
    scan.kill()
    ran = ended(scan)
    assert (ran.status, ran.out) == (-signal.SIGKILL, "")
    committed = stored_files()
    assert 0 < committed < COUNT
    check_cache()
    found = command.json("scan", many)
    assert (found["photos"], found["reused"], found["failures"]) == (COUNT, committed, [])
    assert command.json("scan", many)["reused"] == COUNT


def test_interrupted_in_the_middle(command: Command, many: Path, go: Path) -> None:
    scan = begun(many, go)
    scan.send_signal(signal.SIGINT)
    go.touch()
    ran = ended(scan)
    assert ran.status == 130
    assert ran.err == "gallery-dedup: interrupted; what was done so far is kept\n"
    assert ran.out == ""
    committed = stored_files()
    assert 0 < committed < COUNT
    check_cache()
    found = command.json("scan", many)
    assert (found["photos"], found["reused"]) == (COUNT, committed)


@pytest.mark.parametrize("module", ["gallery_dedup.library", "gallery_dedup.scan", "numpy"])
def test_interrupted_before_anything_was_read(gallery: Path, module: str) -> None:
    ran = ended(start("scan", gallery, "--json", env={"MODULE": module}, python=["-c", INTERRUPT]))
    assert (ran.status, ran.out) == (130, "")
    assert ran.err == "gallery-dedup: interrupted; what was done so far is kept\n"


def test_two_scans_of_one_folder_at_once(command: Command, tmp_path: Path) -> None:
    gallery = draw_gallery(tmp_path / "photos")
    draw_many(gallery / "more", count=100)
    scans = [start("scan", gallery, "--json") for _ in range(2)]
    first, second = (ended(scan) for scan in scans)
    assert (first.status, first.err, second.status, second.err) == (0, "", 0, "")
    assert first.json["photos"] == second.json["photos"] == 106
    assert first.json["groups"] == second.json["groups"]
    assert len(first.json["groups"]) == 1
    check_cache()
    assert command.json("scan", gallery)["reused"] == 106


def test_two_scans_of_two_folders_at_once(command: Command, tmp_path: Path) -> None:
    galleries = [draw_gallery(tmp_path / name) for name in ("one", "two")]
    for ran in [ended(scan) for scan in [start("scan", gallery, "--json") for gallery in galleries]]:
        assert (ran.status, ran.err, ran.json["photos"]) == (0, "", 6)
    both = command.json("scan", *galleries)
    assert (both["photos"], both["reused"]) == (12, 12)
    (group,) = [group for group in both["groups"] if group["relation"] == "edited"]
    assert len(group["members"]) == 10


def test_erasing_while_another_scans_ends_well(command: Command, many: Path, go: Path) -> None:
    scan = begun(many, go)
    assert command("erase", "--cache").status == 0
    go.touch()
    ran = ended(scan)
    assert (ran.status, ran.err) == (0, "")
    check_cache()
    assert command.json("scan", many)["photos"] == COUNT


def test_a_folder_that_goes_away_during_the_scan(command: Command, many: Path, go: Path) -> None:
    scan = begun(many, go)
    away = many.with_name("unplugged")
    os.rename(many, away)
    go.touch()
    ran = ended(scan)
    assert (ran.status, ran.err) == (0, "")
    assert {one["reason"] for one in ran.json["failures"]} == {"the file is gone"}
    assert ran.json["photos"] + len(ran.json["failures"]) == COUNT
    os.rename(away, many)
    found = command.json("scan", many)
    assert (found["photos"], found["failures"]) == (COUNT, [])
