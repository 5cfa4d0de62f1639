"""The examples for scripts in README.md, run as they stand there; what they print is what stands behind the arrows."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest

from gallery_dedup.imaging import scenes
from gallery_dedup.locations import HOME_VARIABLE
from tests.end_to_end.command import CHECKOUT, PATIENCE_SECONDS, start
from tests.unit.pictures import write

SECTION = "For scripts and other systems"
SERVED = "http://127.0.0.1:8000"
ARROW = re.compile(r"^(?:#|//) → (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """One block of code, with what it prints: `…` stands for anything."""

    language: str
    code: str

    @property
    def printed(self) -> str:
        return "\n".join(ARROW.findall(self.code))

    def check(self, output: str) -> None:
        """Empty lines do not count."""
        lines = "\n".join(line for line in output.splitlines() if line.strip())
        pattern = re.escape(self.printed).replace("…", ".*")
        assert re.fullmatch(pattern, lines, re.DOTALL), f"README shows\n{self.printed}\nbut it prints\n{lines}"


def examples() -> list[Example]:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    section = readme.partition(f"## {SECTION}\n")[2].partition("\n## ")[0]
    return [Example(*found) for found in re.findall(r"```(\w+)\n(.*?)```", section, re.DOTALL)]


IN_PYTHON, IN_SHELL, BY_CURL, IN_JAVASCRIPT = examples()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """The files that the examples name, in a folder of their own."""
    folder = tmp_path / "pictures"
    photo = scenes.balloons(0)
    marked = np.ascontiguousarray(photo).copy()
    height, width = marked.shape[:2]
    place, white = (width // 10, height * 9 // 10), (255, 255, 255)
    cv2.putText(marked, "seaside", place, cv2.FONT_HERSHEY_SIMPLEX, width / 400, white, width // 100, cv2.LINE_AA)
    write(folder / "a.jpg", photo, quality=90)
    write(folder / "marked.jpg", marked, quality=90)
    write(folder / "other.jpg", scenes.lake(), quality=90)
    shutil.copyfile(folder / "a.jpg", folder / "copy.jpg")
    return folder


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A service, as `gallery-dedup serve` starts it."""
    pytest.importorskip("fastapi", reason="the extra serve is not installed")
    pytest.importorskip("uvicorn", reason="the extra serve is not installed")
    home = {HOME_VARIABLE: str(tmp_path_factory.mktemp("program"))}
    served = start("serve", "--port", "0", stderr=subprocess.DEVNULL, env=home)
    assert served.stdout is not None
    try:
        yield re.findall(r"http://[\d.]+:\d+", served.stdout.readline())[0]
    finally:
        served.terminate()
        served.communicate(timeout=PATIENCE_SECONDS)


def tool(name: str) -> str:
    """The path of a tool that examples are written for."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed, so the examples for it are not run")
    return path


def run(words: list[str], folder: Path) -> str:
    """What the words print, run in the folder; `gallery-dedup` is this program."""
    programs = folder.parent / "programs"
    programs.mkdir()
    command = programs / "gallery-dedup"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m gallery_dedup "$@"\n')
    command.chmod(0o755)
    path = os.pathsep.join([str(programs), os.environ["PATH"]])
    ran = subprocess.run(
        words, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE_SECONDS, check=False,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), "PATH": path, "NO_PROXY": "*", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout


def test_each_of_the_five_has_its_example_in_each_language() -> None:
    assert [one.language for one in examples()] == ["python", "sh", "sh", "js"]
    for one in examples():
        told = " ".join(re.findall(r"(?:#|//) (\d.*)$", one.code, re.MULTILINE))
        assert sorted({*re.findall(r"\b[1-5]\b", told)}) == ["1", "2", "3", "4", "5"], one.code
        assert one.printed


def test_python(pictures: Path) -> None:
    IN_PYTHON.check(run([sys.executable, "-c", IN_PYTHON.code], pictures))


def test_the_command_line(pictures: Path) -> None:
    IN_SHELL.check(run([tool("bash"), "-euc", IN_SHELL.code], pictures))
    assert cv2.imread(str(pictures / "boxes.png")) is not None


def test_curl(pictures: Path, address: str) -> None:
    tool("curl")
    assert SERVED in BY_CURL.code
    code = BY_CURL.code.replace(SERVED, address)
    BY_CURL.check(run([tool("bash"), "-euo", "pipefail", "-c", code], pictures))


def test_javascript(pictures: Path, address: str) -> None:
    script = pictures / "example.mjs"
    assert SERVED in IN_JAVASCRIPT.code
    script.write_text(IN_JAVASCRIPT.code.replace(SERVED, address), encoding="utf-8")
    IN_JAVASCRIPT.check(run([tool("node"), str(script)], pictures))
