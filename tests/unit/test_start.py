"""The first command of the README: what it decides, without installing anything (CI runs it for real)."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.browser.chromium import NAMES as BROWSERS

CHECKOUT = Path(__file__).resolve().parents[2]
START = CHECKOUT / "packaging" / "start.py"

LDD = """\
/venv/PySide6/QtGui.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibQt6Gui.so.6 => /venv/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f1a)
\tlibEGL.so.1 => not found
\tlibxkbcommon.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1b)
/venv/PySide6/QtWidgets.abi3.so:
\tlibEGL.so.1 => not found
\tlibglib-2.0.so.0 => not found
"""
MISSING = ["libEGL.so.1", "libglib-2.0.so.0", "libxkbcommon.so.0"]


@pytest.fixture(scope="module")
def start() -> ModuleType:
    spec = importlib.util.spec_from_file_location("start", START)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that holds nothing but what the command itself needs."""
    (tmp_path / "checkout" / "packaging").mkdir(parents=True)
    shutil.copy(START, tmp_path / "checkout" / "packaging")
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path / "checkout")
    return tmp_path / "checkout"


def test_it_needs_nothing_but_the_standard_library(checkout: Path) -> None:
    command = [sys.executable, "-I", "-S", str(checkout / "packaging" / "start.py"), "--help"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert run.returncode == 0, run.stderr
    assert "--tests" in run.stdout
    assert sorted(path.name for path in checkout.iterdir()) == ["packaging", "pyproject.toml"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_an_old_python_without_a_newer_one_is_told(checkout: Path, tmp_path: Path) -> None:
    code = (
        "import sys, runpy; sys.version_info = (3, 9, 1)\n"
        "sys.argv = ['start.py']; runpy.run_path(sys.argv[0], run_name='__main__')"
    ).replace("'start.py'", repr(str(checkout / "packaging" / "start.py")))
    empty = tmp_path / "empty"
    empty.mkdir()
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=600, env={"PATH": str(empty)}
    )
    assert run.returncode == 1
    assert "Python 3.11 or newer is needed, and this is 3.9.1" in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_the_window_opens_where_there_is_a_display(
    start: ModuleType, platform: str, environment: dict[str, str], expected: bool
) -> None:
    assert start.has_display(platform, environment) is expected


def test_missing_libraries_are_read_from_ldd(start: ModuleType) -> None:
    assert start.not_found(LDD) == MISSING
    assert start.not_found("") == []


@pytest.mark.parametrize(
    ("system", "line"),
    [
        ("apt-get", "sudo apt-get install libegl1 libglib2.0-0 libxkbcommon0"),
        ("dnf", "sudo dnf install 'libEGL.so.1()(64bit)' 'libglib-2.0.so.0()(64bit)' 'libxkbcommon.so.0()(64bit)'"),
        ("pacman", "sudo pacman -S glib2 libglvnd libxkbcommon"),
        (
            "zypper",
            "sudo zypper install 'libEGL.so.1()(64bit)' 'libglib-2.0.so.0()(64bit)' 'libxkbcommon.so.0()(64bit)'",
        ),
        ("apk", "sudo apk add so:libEGL.so.1 so:libglib-2.0.so.0 so:libxkbcommon.so.0"),
    ],
)
def test_each_system_gets_its_own_command(start: ModuleType, system: str, line: str) -> None:
    assert start.install_line(system, MISSING) == line


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libGL.so.1", "libgl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libwayland-egl.so.1", "libwayland-egl1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_packages_of_debian_are_found_by_its_rule(start: ModuleType, library: str, package: str) -> None:
    assert start.debian_packages([library]) == [package]


def test_missing_libraries_are_named_where_they_may_not_be_installed(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "missing_libraries", lambda python, patterns: MISSING)
    monkeypatch.setattr(start, "may_install", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/dnf" if name == "dnf" else None)
    with pytest.raises(SystemExit) as ended:
        start.bring_libraries(Path(sys.executable), ["QtGui.abi3.so"])
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert "libEGL.so.1, libglib-2.0.so.0, libxkbcommon.so.0" in said
    assert "sudo dnf install" in said
    assert "apt-get" not in said


@pytest.mark.parametrize(
    ("there", "root", "installed"),
    [
        ({"apt-get"}, True, [["chromium-headless-shell"]]),
        ({"apt-get", "google-chrome"}, True, []),
        ({"apt-get"}, False, []),
        ({"dnf"}, True, []),
    ],
)
def test_a_browser_is_brought_where_there_is_none_and_that_is_allowed(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, there: set[str], root: bool, installed: list[list[str]]
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(start, "apt_install", asked.append)
    monkeypatch.setattr(start, "may_install", lambda: root)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name in there else None)
    start.bring_browser()
    assert asked == installed
    assert start.BROWSERS == BROWSERS


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("ldd"), reason="ldd is of Linux")
def test_this_machine_has_what_qt_needs_without_a_display(start: ModuleType) -> None:
    assert start.plugins(tests=True, window=False)
    assert start.missing_libraries(Path(sys.executable), start.plugins(tests=True, window=False)) == []


def test_nothing_is_installed_twice(start: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runs: list[list[str]] = []

    def record(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        runs.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", record)
    monkeypatch.setattr(start, "ROOT", tmp_path)
    (tmp_path / "pyproject.toml").write_text("one", encoding="utf-8")
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)

    start.install(python, extras=())
    start.install(python, extras=())
    assert [run[-1] for run in runs] == [str(tmp_path)]
    start.install(python, extras=("dev",))
    start.install(python, extras=("dev",))
    start.install(python, extras=())
    assert [run[-1] for run in runs[1:]] == [f"{tmp_path}[dev]"]
    (tmp_path / "pyproject.toml").write_text("two", encoding="utf-8")
    start.install(python, extras=())
    assert [run[-1] for run in runs[2:]] == [f"{tmp_path}[dev]"]


def test_an_installation_that_failed_is_tried_again(
    start: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1))
    monkeypatch.setattr(start, "ROOT", tmp_path)
    (tmp_path / "pyproject.toml").touch()
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    with pytest.raises(SystemExit):
        start.install(python, extras=())
    assert not (tmp_path / ".venv" / start.STAMP).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_the_exit_status_is_that_of_what_was_run(tmp_path: Path) -> None:
    code = (
        f"import importlib.util as u, sys; s = u.spec_from_file_location('start', {str(START)!r}); "
        "m = u.module_from_spec(s); s.loader.exec_module(m); "
        "m.run([sys.executable, '-c', 'import os; print(os.environ[\"X\"], os.getcwd()); raise SystemExit(7)'], "
        f"folder=m.Path({str(tmp_path)!r}), X='set')"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600)
    assert run.returncode == 7, run.stderr
    assert run.stdout.split() == ["set", os.path.realpath(tmp_path)]
