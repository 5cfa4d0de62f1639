"""The command `gallery-dedup` as tests run it: in this process, or in one of its own where that is the point."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gallery_dedup.cli import main
from gallery_dedup.locations import default_locations
from tests.unit.pictures import jpeg, numbered_jpeg, scene, taken, write

CHECKOUT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 600.0
"""What a process may take on a slow and busy machine; only a test that fails waits for so long."""
Json = dict[str, Any]


@dataclass(frozen=True)
class Ran:
    """What one command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Json:
        """The one document on standard output."""
        document: Json = json.loads(self.out)
        return document


@dataclass(frozen=True)
class Command:
    """Runs the command in this process."""

    capture: pytest.CaptureFixture[str]

    def __call__(self, *words: object) -> Ran:
        """Any exit status."""
        self.capture.readouterr()
        try:
            status = main([*map(str, words)])
        except SystemExit as end:
            status = int(end.code or 0)
        out, err = self.capture.readouterr()
        return Ran(status, out, err)

    def json(self, *words: object) -> Json:
        """The document of a command that must succeed and say nothing else."""
        ran = self(*words, "--json")
        assert (ran.status, ran.err) == (0, "")
        return ran.json

    def failure(self, *words: object) -> str:
        """The sentence of a command that must fail: the same in text and in JSON, on one line."""
        return self._refused(1, words)

    def misuse(self, *words: object) -> str:
        """The sentence for wrong usage: the same in text and in JSON, on one line."""
        return self._refused(2, words)

    def _refused(self, status: int, words: tuple[object, ...]) -> str:
        plain = self(*words)
        assert (plain.status, plain.out) == (status, "")
        assert plain.err.startswith("gallery-dedup: ")
        assert plain.err.count("\n") == 1
        ran = self(*words, "--json")
        assert ran.status == status
        assert ran.err == plain.err
        assert set(ran.json) == {"error"}
        sentence: str = ran.json["error"]
        assert "Traceback" not in plain.err
        assert "Error" not in sentence
        return sentence


def start(*words: object, **options: Any) -> subprocess.Popen[str]:
    """The command in a process of its own, with pipes; `python` are words for the interpreter."""
    return subprocess.Popen(
        [sys.executable, *options.pop("python", []), "-m", "gallery_dedup", *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), **options.pop("env", {})},
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=options.pop("stderr", subprocess.PIPE),
        text=True,
        **options,
    )


def ended(process: subprocess.Popen[str]) -> Ran:
    """What a process left behind when it is done."""
    out, err = process.communicate(timeout=PATIENCE_SECONDS)
    return Ran(process.returncode, out, err)


def draw_gallery(root: Path) -> Path:
    """A dated scene with a re-saved, a smaller, a mirrored and a byte copy, and another scene."""
    picture = scene(1)
    write(root / "one.jpg", picture, quality=92, exif=taken("2019:08:14 17:42:00"))
    write(root / "copies" / "again.jpg", picture, quality=75)
    write(root / "copies" / "small.png", picture[::2, ::2])
    write(root / "copies" / "mirrored.jpg", np.ascontiguousarray(picture[:, ::-1]), quality=90)
    (root / "copies" / "same.jpg").write_bytes((root / "one.jpg").read_bytes())
    write(root / "two.jpg", scene(2), quality=90)
    for number, path in enumerate(sorted(root.rglob("*.*"))):
        os.utime(path, ns=(1_600_000_000_000_000_000, 1_600_000_000_123_456_789 + number * 10**9))
    # The first is the original, so it is the oldest.
    os.utime(root / "one.jpg", ns=(1_500_000_000_000_000_000, 1_500_000_000_123_456_789))
    return root


def draw_many(root: Path, *, count: int) -> Path:
    """Flat pictures with bytes of their own: time to read, nothing to match."""
    root.mkdir(parents=True)
    data = jpeg(np.full((1200, 1600, 3), 200, np.uint8))
    for number in range(count):
        (root / f"{number:04}.jpg").write_bytes(numbered_jpeg(data, number))
    return root


def stored_files() -> int:
    """How many files the cache holds, as committed; 0 while there is none."""
    path = default_locations().cache_file
    if not path.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10)) as connection:
            ((count,),) = connection.execute("SELECT count(*) FROM files")
    except sqlite3.OperationalError:
        return 0  # it is just being made
    return int(count)


def wait_for_files(process: subprocess.Popen[str], count: int) -> int:
    """Wait until a scan committed so many files; it must not have ended by then."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while (found := stored_files()) < count:
        assert process.poll() is None, "the scan ended too soon"
        assert time.monotonic() < deadline
    return found


def snapshot(root: Path) -> dict[str, tuple[bytes, int]]:
    """Bytes and times of all files below a folder."""
    return {
        str(path.relative_to(root)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }
