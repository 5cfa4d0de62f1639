"""What goes wrong is logged, shown calmly, and can be copied for a report: errors of every kind, and a real crash."""

from __future__ import annotations

import logging
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gallery_dedup import __version__
from gallery_dedup.gui.about_dialog import AboutDialog
from gallery_dedup.gui.log_file import LOGGER, LogFile, last_lines
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.report_details import with_home_hidden
from gallery_dedup.gui.trouble_dialog import TroubleDialog
from gallery_dedup.gui.versions import LIBRARIES, library_version
from gallery_dedup.locations import Locations
from tests.gui.window_process import line, window_process

ERRORS = """
import threading
from PySide6.QtCore import qWarning

class Dying:
    def __del__(self):
        raise KeyError("in a finaliser")

def met(window):
    def fail():
        raise ZeroDivisionError("in a slot")

    def fail_in_thread():
        raise OSError("in a thread")

    def look():
        trouble = window.dialogs.trouble
        text = trouble._text.toPlainText() if trouble is not None else ""
        if all(words in text for words in ("2 times", "in a slot", "in a thread", "in a finaliser")):
            tell("shown", trouble.isVisible(), window.isEnabled())
        else:
            QTimer.singleShot(10, look)

    qWarning("of Qt's own")
    QTimer.singleShot(0, fail)
    QTimer.singleShot(0, fail)
    threading.Thread(target=fail_in_thread).start()
    Dying()
    look()
"""
CRASH = """
import faulthandler

def met(window):
    faulthandler._sigsegv()
"""


def test_errors_from_everywhere_are_shown_and_logged(tmp_path: Path) -> None:
    with window_process(tmp_path / "home", met=ERRORS) as process:
        assert line(process) == "shown True True"
        process.terminate()
        _out, told = process.communicate(timeout=600)
    assert process.returncode == 0
    log = (tmp_path / "home" / "logs" / "log.txt").read_text(encoding="utf-8")
    for words in ("ZeroDivisionError: in a slot", "OSError: in a thread", "KeyError: 'in a finaliser'"):
        assert words in log
        assert words in told
    assert "WARNING gallery_dedup.qt.default: of Qt's own" in log
    assert log.rstrip().endswith("the window has closed")


@pytest.mark.skipif(sys.platform == "win32", reason="a crash there opens a dialog of the system")
def test_a_crash_leaves_its_trace_and_the_next_start_logs_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with window_process(home, met=CRASH) as process:
        assert process.wait(timeout=600) == -signal.SIGSEGV
    trace = home / "logs" / "crash.txt"
    assert "Fatal Python error: Segmentation fault" in trace.read_text(encoding="utf-8")
    with window_process(home) as process:
        process.terminate()
        process.wait(timeout=600)
    log = (home / "logs" / "log.txt").read_text(encoding="utf-8")
    assert "left by a run that crashed:\nFatal Python error: Segmentation fault" in log
    assert not trace.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a signal cannot be sent to one process there")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_end_of_a_session_ends_the_window_cleanly(tmp_path: Path, number: signal.Signals, gallery: Path) -> None:
    with window_process(tmp_path / "home", str(gallery), met="def met(window): ...") as process:
        process.send_signal(number)
        _out, told = process.communicate(timeout=600)
    assert process.returncode == 0
    assert "Traceback" not in told
    assert (tmp_path / "home" / "config" / "window.ini").exists()
    assert not (tmp_path / "home" / "logs" / "crash.txt").exists()


def test_the_log_begins_with_what_this_is(locations: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    # pytest keeps what is logged for its report, and one from another process cannot carry such a name.
    monkeypatch.setattr(LOGGER, "propagate", False)
    log = LogFile(locations)
    logging.getLogger("gallery_dedup.scan").info("found %s", "/photos/\udcff.jpg")
    log.close()
    logging.getLogger("gallery_dedup").warning("after the end")
    text = locations.log_file.read_text(encoding="utf-8")
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ INFO gallery_dedup: the window opens, process \d+\n", text)
    assert f"Gallery Dedup {__version__}" in text
    assert f"numpy {library_version('numpy')}" in text
    assert r"INFO gallery_dedup.scan: found /photos/\udcff.jpg" in text
    assert "after the end" not in text


def test_the_log_does_not_grow_for_ever(locations: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gallery_dedup.gui.log_file.LOG_BYTES", 4000)
    log = LogFile(locations)
    for number in range(500):
        logging.getLogger("gallery_dedup").info("line %d of many", number)
    log.close()
    files = sorted(locations.logs.glob("log.txt*"))
    assert [file.name for file in files] == ["log.txt", "log.txt.1", "log.txt.2", "log.txt.3"]
    assert all(file.stat().st_size <= 4000 for file in files)


def test_processes_share_the_log_and_no_line_is_lost(locations: Locations) -> None:
    count = 300
    writer = "\n".join((
        "import sys",
        "from gallery_dedup.gui import log_file",
        "from gallery_dedup.locations import default_locations",
        "log_file.LOG_BYTES, log_file.LOG_FILES = 6000, 500",
        "log = log_file.LogFile(default_locations())",
        f"for number in range({count}):",
        "    log_file.LOGGER.info('process %s writes line %d.', sys.argv[1], number)",
    ))  # fmt: skip
    home = {**os.environ, "GALLERY_DEDUP_HOME": str(locations.logs.parent)}
    started = [
        subprocess.Popen([sys.executable, "-c", writer, name], env=home, stderr=subprocess.PIPE) for name in "ab"
    ]
    assert [one.communicate()[1] for one in started] == [b"", b""]
    assert [one.returncode for one in started] == [0, 0]
    files = list(locations.logs.glob("log.txt*"))
    assert len(files) > 5
    assert all(file.stat().st_size <= 6000 for file in files)
    lines = [line for file in files for line in re.findall(r"process (\w) writes line (\d+)\.\n", file.read_text())]
    assert sorted(lines) == sorted((name, str(number)) for name in "ab" for number in range(count))


def test_last_lines_are_whole_ones(tmp_path: Path) -> None:
    file = tmp_path / "log.txt"
    file.write_text("".join(f"line {number}\n" for number in range(1000)), encoding="utf-8")
    assert last_lines(file, count=3) == ["line 997", "line 998", "line 999"]
    assert last_lines(file, count=1000, most_bytes=25) == ["line 998", "line 999"]
    assert last_lines(tmp_path / "none.txt") == []


@pytest.mark.parametrize(
    ("home", "text", "shown"),
    [
        ("/home/ann", "in /home/ann/Pictures and /home/ann", "in ~/Pictures and ~"),
        (
            "C:\\Users\\Ann",
            "C:\\Users\\Ann\\a.jpg 'C:\\\\Users\\\\Ann\\\\b.jpg' C:/Users/Ann",
            "~\\a.jpg '~\\\\b.jpg' ~",
        ),
        ("/", "/photos", "/photos"),
    ],
)
def test_the_home_folder_is_shortened(home: str, text: str, shown: str) -> None:
    class Written(type(Path())):  # type: ignore[misc]
        def __str__(self) -> str:
            return home

    assert with_home_hidden(text, home=Written(home)) == shown


def test_details_for_a_report_are_copied(scanned: MainWindow, monkeypatch: pytest.MonkeyPatch, gallery: Path) -> None:
    log = LogFile(scanned.locations)
    logging.getLogger("gallery_dedup").info("saw %s", Path.home() / "Pictures" / "a.jpg")
    scanned.actions_["copy_details"].trigger()
    log.close()
    text = QGuiApplication.clipboard().text()
    for words in (f"Gallery Dedup {__version__}", "PySide6", "Screen:", "Networks are run by: CPU", "Shown: review",
                  "1 folders, 13 photos", "1 could not be read", "Last lines of", "saw ~"):  # fmt: skip
        assert words in text
    assert str(Path.home()) + "/" not in text
    assert "copied" in scanned.status.text


def test_more_errors_are_added_and_counted(qtbot: QtBot) -> None:
    dialog = TroubleDialog(ValueError("first"), report="the report\n{}".format, log_file="~/log.txt")
    qtbot.addWidget(dialog)
    for number in range(30):
        dialog.add(ValueError("first"))
        dialog.add(ValueError(f"number {number}"))
    text = dialog._text.toPlainText()
    assert text.startswith("the report\n31 times:")
    assert "number 8" in text
    assert "number 9" not in text


def test_about_tells_what_it_is_and_where_its_data_lies(window: MainWindow, locations: Locations) -> None:
    window.actions_["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    told = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in told
    assert "MIT licence" in told
    for path in (locations.settings_file, locations.ledger_file, locations.cache_file, locations.log_file):
        assert str(path) in told
    for name, licence in LIBRARIES:
        assert name in told
        assert licence in told
    assert "http" not in told.replace("httpx", "")
    dialog.reject()


def test_every_library_of_the_project_is_told() -> None:
    import tomllib

    project = Path(__file__).resolve().parents[2] / "pyproject.toml"
    wanted = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    assert {re.split(r"[<>=!~;\[ ]", one)[0] for one in wanted} == {name for name, _licence in LIBRARIES}
