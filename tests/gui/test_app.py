"""The application from outside: it starts, opens what it is given, and ends cleanly, also by Ctrl+C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
START = """
import sys
from PySide6.QtCore import QTimer
from gallery_dedup.gui.app import application, main
app = application()
QTimer.singleShot(0, lambda: print("ready", flush=True))
{extra}
raise SystemExit(main(sys.argv[1:]))
"""


def start(tmp_path: Path, *paths: str, extra: str = "") -> subprocess.Popen[str]:
    environment = {**os.environ, "GALLERY_DEDUP_HOME": str(tmp_path / "home"), "PYTHONPATH": str(CHECKOUT)}
    return subprocess.Popen(
        [sys.executable, "-c", START.format(extra=extra), *paths], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, env=environment,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="a signal cannot be sent to one process there")
def test_ctrl_c_ends_the_window(tmp_path: Path) -> None:
    with start(tmp_path) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        _out, error = process.communicate(timeout=600)
    assert process.returncode == 0
    assert "Traceback" not in error
    assert (tmp_path / "home" / "config" / "window.ini").exists()


def test_folders_given_are_added(tmp_path: Path, gallery: Path) -> None:
    close = """
def close_when_added():
    windows = [window for window in app.topLevelWidgets() if hasattr(window, "keeper")]
    if windows and windows[0].keeper.settings.folders:
        windows[0].close()
    else:
        QTimer.singleShot(5, close_when_added)

QTimer.singleShot(0, close_when_added)
"""
    with start(tmp_path, str(gallery), extra=close) as process:
        _out, error = process.communicate(timeout=600)
    assert process.returncode == 0, error
    settings = (tmp_path / "home" / "config" / "settings.toml").read_text(encoding="utf-8")
    assert str(gallery) in settings


def test_offline_on_the_command_line_holds_in_the_window(tmp_path: Path) -> None:
    look = """
import sys
from PySide6.QtCore import QTimer
from gallery_dedup.cli import main
from gallery_dedup.gui.app import application
app = application()

def look():
    (window,) = [window for window in app.topLevelWidgets() if hasattr(window, "keeper")]
    print(window.models.is_offline, window.keeper.settings.offline, flush=True)
    window.close()

QTimer.singleShot(0, look)
raise SystemExit(main(sys.argv[1:]))
"""
    environment = {**os.environ, "GALLERY_DEDUP_HOME": str(tmp_path / "home"), "PYTHONPATH": str(CHECKOUT)}
    for words, told in ((["--offline"], "True False\n"), ([], "False False\n")):
        ran = subprocess.run([sys.executable, "-c", look, *words], capture_output=True, text=True, env=environment,
                             timeout=600, check=True)  # fmt: skip
        assert ran.stdout == told


def test_importing_the_window_needs_no_display() -> None:
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment["PYTHONPATH"] = str(CHECKOUT)
    subprocess.run([sys.executable, "-c", "import gallery_dedup.gui.app"], check=True, env=environment, timeout=600)
