"""The installer of the Linux archive, run for real into homes with difficult names."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script for Linux")

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"
HOME = 'a "home" of $me, 100 %'


@pytest.fixture
def unpacked(tmp_path: Path, script: Callable[[str], ModuleType]) -> Path:
    """The archive as it lies unpacked, with a program that tells what it was called with."""
    folder = tmp_path / "un packed"
    program = folder / "gallery-dedup"
    (program / "program").mkdir(parents=True)
    (program / "program" / "data").write_text("1")
    (program / "gallery-dedup").write_text('#!/bin/sh\nprintf "%s\\n" "$(basename "$0")" "$@"\n')
    (program / "gallery-dedup").chmod(0o755)
    (program / "gallery-dedup-window").symlink_to("gallery-dedup")
    (folder / "desktop").mkdir()
    for path in (*LINUX.glob("*.desktop"), *LINUX.glob("*.xml")):
        shutil.copy(path, folder / "desktop")
    for path in LINUX.glob("*.sh"):
        shutil.copy(path, folder)
    script("linux.icons").write_icons(folder / "desktop" / "icons")
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / HOME
    (home / ".local" / "share" / "gallery-dedup").mkdir(parents=True)
    (home / ".local" / "share" / "gallery-dedup" / "ledger.sqlite").write_text("what was moved")
    return home


def run(script: Path, home: Path) -> str:
    ran = subprocess.run(["/bin/sh", str(script)], cwd="/", env={"HOME": str(home), "PATH": os.defpath},
                         capture_output=True, text=True, check=False)  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def files(home: Path) -> set[str]:
    """What lies there, without what the desktop's own tools write."""
    found = (path for path in home.rglob("*") if path.is_symlink() or path.is_file())
    return {path.relative_to(home).as_posix() for path in found
            if path.name not in ("mimeinfo.cache", "icon-theme.cache")}  # fmt: skip


def exec_words(home: Path, section: str) -> list[str]:
    """The words of an Exec line, as the Desktop Entry Specification reads it: escapes of strings, then quotes."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(home / ".local" / "share" / "applications" / "gallery-dedup.desktop", encoding="utf-8")
    line = entry[section]["Exec"].replace("\\\\", "\\")
    words = [quoted or plain for quoted, plain in re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', line)]
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words]


def test_the_program_is_installed_for_one_person(unpacked: Path, home: Path) -> None:
    said = run(unpacked / "install.sh", home)
    program = home / ".local" / "lib" / "gallery-dedup"
    assert f"Gallery Dedup is in {program}." in said
    assert "is not on your PATH" in said
    command = home / ".local" / "bin" / "gallery-dedup-window"
    ran = subprocess.run([str(command), "a b"], capture_output=True, text=True, check=True)
    assert ran.stdout == "gallery-dedup-window\na b\n"
    icons = {path for path in files(home) if path.endswith("apps/gallery-dedup.png")}
    assert len(icons) >= 8
    assert ".local/share/metainfo/org.gallerydedup.GalleryDedup.metainfo.xml" in files(home)


def test_the_menu_starts_it_whatever_the_home_is_called(unpacked: Path, home: Path) -> None:
    run(unpacked / "install.sh", home)
    *words, paths = exec_words(home, "Desktop Entry")
    assert paths == "%F"
    ran = subprocess.run([*words, "/photos"], capture_output=True, text=True, check=True)
    assert ran.stdout == "gallery-dedup-window\n/photos\n"


def test_the_action_opens_the_folder_of_pictures(unpacked: Path, home: Path, tmp_path: Path) -> None:
    run(unpacked / "install.sh", home)
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "xdg-user-dir").write_text('#!/bin/sh\necho "/my $1"\n')
    (tools / "xdg-user-dir").chmod(0o755)
    words = exec_words(home, "Desktop Action pictures")
    ran = subprocess.run(words, env={"PATH": f"{tools}:{os.defpath}"}, capture_output=True, text=True, check=True)
    assert ran.stdout == "gallery-dedup-window\n/my PICTURES\n"


def test_a_newer_version_takes_the_place_of_the_older_one(unpacked: Path, home: Path) -> None:
    run(unpacked / "install.sh", home)
    (unpacked / "gallery-dedup" / "program" / "data").rename(unpacked / "gallery-dedup" / "program" / "newer")
    before = files(home)
    run(unpacked / "install.sh", home)
    gone, come = before - files(home), files(home) - before
    assert (gone, come) == ({".local/lib/gallery-dedup/program/data"}, {".local/lib/gallery-dedup/program/newer"})


def test_uninstalling_leaves_what_the_program_remembers_and_says_where(unpacked: Path, home: Path) -> None:
    run(unpacked / "install.sh", home)
    other = home / ".local" / "bin" / "other"
    other.write_text("not ours")
    said = run(home / ".local" / "lib" / "gallery-dedup" / "uninstall.sh", home)
    assert files(home) == {".local/share/gallery-dedup/ledger.sqlite", ".local/bin/other"}
    assert str(home / ".local" / "share" / "gallery-dedup") in said


def test_a_command_of_somebody_else_stays(unpacked: Path, home: Path) -> None:
    run(unpacked / "install.sh", home)
    command = home / ".local" / "bin" / "gallery-dedup"
    command.unlink()
    command.write_text("installed by pip")
    run(unpacked / "uninstall.sh", home)
    assert command.read_text() == "installed by pip"


def test_an_archive_that_is_not_all_there_installs_nothing(unpacked: Path, home: Path) -> None:
    shutil.rmtree(unpacked / "desktop")
    ran = subprocess.run(["/bin/sh", str(unpacked / "install.sh")], env={"HOME": str(home), "PATH": os.defpath},
                         capture_output=True, text=True, check=False)  # fmt: skip
    assert ran.returncode == 1
    assert "unpack the whole archive first" in ran.stderr
    assert files(home) == {".local/share/gallery-dedup/ledger.sqlite"}
