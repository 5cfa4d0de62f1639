"""One window for each user and data folder: real processes, real sockets, a real crash."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from gallery_dedup.errors import LocationError
from gallery_dedup.file_lock import is_held, locked
from gallery_dedup.gui.single_instance import Answer, Opening, SingleInstance, hand_over, server_name
from gallery_dedup.locations import HOME_VARIABLE, Locations, default_locations
from tests.gui.conftest import WAIT
from tests.gui.window_process import TELL_PATHS, environment, line, second_start, window_process

unix = pytest.mark.skipif(sys.platform == "win32", reason="pipes there are no files")
STRANGER = 65534
# Each becomes the other user only when everything is loaded, which that user might not be allowed to read.
SERVE = """
import fcntl, os, sys
from PySide6.QtCore import QCoreApplication
from gallery_dedup.gui.single_instance import SingleInstance, server_name
from gallery_dedup.locations import default_locations
os.setgid(int(sys.argv[1]))
os.setuid(int(sys.argv[1]))
app = QCoreApplication([])
locations = default_locations()
locations.prepare()
single = SingleInstance(locations)
single.claim()
print(server_name(locations), flush=True)
app.exec()
"""
VISIT = """
import os, sys
from PySide6.QtNetwork import QLocalSocket
os.setgid(int(sys.argv[1]))
os.setuid(int(sys.argv[1]))
socket = QLocalSocket()
socket.connectToServer(sys.argv[2])
print(socket.waitForConnected(60_000), socket.error().name)
"""


def locations_of(home: Path, monkeypatch: pytest.MonkeyPatch) -> Locations:
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    found = default_locations()
    found.prepare()
    return found


def test_a_second_start_hands_its_paths_over(tmp_path: Path, gallery: Path) -> None:
    home = tmp_path / "home"
    odd = tmp_path / "Größe & 写真"
    odd.mkdir()
    with window_process(home, met=TELL_PATHS) as first:
        second = second_start(home, str(gallery), str(odd))
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert line(first) == f"paths {gallery} {odd}"


def test_a_relative_path_is_the_one_of_the_second_start(tmp_path: Path, gallery: Path) -> None:
    home = tmp_path / "home"
    with window_process(home, met=TELL_PATHS) as first:
        words = [sys.executable, "-m", "gallery_dedup", gallery.name]
        subprocess.run(words, cwd=gallery.parent, env=environment(home), check=True, timeout=600)
        assert line(first) == f"paths {gallery}"


def test_the_window_comes_to_the_front(tmp_path: Path) -> None:
    met = """
def met(window):
    window.showMinimized()
    window.desktop.bring_forward = lambda forward=window.desktop.bring_forward: (
        forward(), tell("forward", window.isVisible() and not window.isMinimized()))
"""
    with window_process(tmp_path / "home", met=met) as first:
        assert second_start(tmp_path / "home").returncode == 0
        assert line(first) == "forward True"


def test_another_data_folder_is_another_window(tmp_path: Path) -> None:
    with window_process(tmp_path / "one"), window_process(tmp_path / "two") as second:
        assert second.poll() is None


@unix
def test_what_a_crash_left_is_taken_over(tmp_path: Path, gallery: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    left = Path(server_name(locations_of(home, monkeypatch)))
    with window_process(home) as first:
        first.send_signal(signal.SIGKILL)
        first.wait(timeout=600)
    assert stat.S_ISSOCK(left.stat().st_mode)
    with window_process(home, met=TELL_PATHS) as third:
        assert second_start(home, str(gallery)).returncode == 0
        assert line(third) == f"paths {gallery}"
    assert not left.exists()


def test_commands_run_beside_an_open_window(tmp_path: Path) -> None:
    with window_process(tmp_path / "home", met=TELL_PATHS):
        ran = second_start(tmp_path / "home", "profiles", "--json")
        assert ran.returncode == 0
        assert ran.stdout.startswith(("{", "["))


def test_a_start_without_network_is_not_shown_by_a_window_with_it(tmp_path: Path) -> None:
    with window_process(tmp_path / "home"):
        refused = second_start(tmp_path / "home", "--offline")
        assert refused.returncode == 1
        assert "a window is open already, and may use the network" in refused.stderr
    with window_process(tmp_path / "home", options=", offline=True"):
        assert second_start(tmp_path / "home", "--offline").returncode == 0
        assert second_start(tmp_path / "home").returncode == 0


def test_nobody_is_asked_where_no_window_is_open(locations: Locations) -> None:
    locations.prepare()
    assert hand_over(Opening(("/a",)), locations) is Answer.NOBODY


@unix
def test_only_the_same_user_can_reach_it(locations: Locations, qtbot: QtBot) -> None:
    locations.prepare()
    single = SingleInstance(locations)
    assert single.claim()
    try:
        assert stat.S_IMODE(os.stat(server_name(locations)).st_mode) & 0o077 == 0
    finally:
        single.close()


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="only root can be somebody else")
def test_another_user_is_refused() -> None:
    """The window runs as one user, the visitor as another: the socket's name is found out, and does not help."""
    place = Path(tempfile.mkdtemp(prefix="run-"))  # the names of sockets are short
    place.chmod(0o755)
    os.chown(place, STRANGER - 1, STRANGER - 1)
    own = environment(place / "home", XDG_RUNTIME_DIR=str(place), HOME=str(place))
    with subprocess.Popen([sys.executable, "-c", SERVE, str(STRANGER - 1)], stdout=subprocess.PIPE, text=True,
                          env=own) as server:  # fmt: skip
        name = line(server)
        try:
            told = [
                subprocess.run([sys.executable, "-c", VISIT, str(user), name], capture_output=True, text=True, env=own,
                               check=True, timeout=600).stdout.strip()
                for user in (STRANGER, STRANGER - 1)
            ]  # fmt: skip
        finally:
            server.terminate()
    shutil.rmtree(place)
    assert told == ["False SocketAccessError", "True UnknownSocketError"]


@unix
def test_another_users_socket_is_not_trusted(locations: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    locations.prepare()
    single = SingleInstance(locations)
    assert single.claim()
    try:
        owner = os.getuid()
        name = server_name(locations)
        monkeypatch.setattr(os, "getuid", lambda: owner + 1)
        assert server_name(locations) != name
        monkeypatch.setattr("gallery_dedup.gui.single_instance.server_name", lambda _locations: name)
        assert hand_over(Opening(("/private",)), locations) is Answer.NOBODY
    finally:
        single.close()


def test_what_is_no_second_start_is_sent_away(locations: Locations, qtbot: QtBot) -> None:
    locations.prepare()
    single = SingleInstance(locations)
    assert single.claim()
    asked: list[Opening] = []
    single.asked.connect(asked.append)
    try:
        token = b'{"paths": [], "offline": false, "tokens": {"DESKTOP_STARTUP_ID": "\\u0000"}}\n'
        path = b'{"paths": [1], "offline": false, "tokens": {}}\n'
        for nonsense in (b"GET / HTTP/1.0\n", path, token, b"\xff\n", b"[]\n"):
            visitor = QLocalSocket()
            visitor.connectToServer(server_name(locations))
            assert visitor.waitForConnected(WAIT)
            with qtbot.waitSignal(visitor.disconnected, timeout=WAIT):
                visitor.write(nonsense)
            assert visitor.readAll().isEmpty()
        assert asked == []
        good = QLocalSocket()
        good.connectToServer(server_name(locations))
        assert good.waitForConnected(WAIT)
        with qtbot.waitSignal(single.asked, timeout=WAIT):
            good.write(b'{"paths": ["/a", "/\\udcff"], "offline": false, "tokens": {}}\n')
        assert asked == [Opening(("/a", "/\udcff"))]
    finally:
        single.close()


def test_the_lock_lets_one_in_and_the_next_after_it(locations: Locations, qtbot: QtBot) -> None:
    locations.prepare()
    first, second = SingleInstance(locations), SingleInstance(locations)
    assert first.claim()
    assert not second.claim()
    first.close()
    assert second.claim()
    second.close()


def test_a_lock_that_cannot_be_made_is_told_and_nobody_is_waited_for(locations: Locations, qtbot: QtBot) -> None:
    locations.prepare()
    locations.window_lock.mkdir()
    single = SingleInstance(locations)
    with pytest.raises(LocationError, match=r"cannot lock .*window\.lock"):
        single.claim_or_hand_over(Opening())
    single.close()


def test_a_file_that_may_not_be_opened_is_not_a_lock_that_is_held(tmp_path: Path) -> None:
    """Windows tells both by the same number; a lock of the administrator's is no other window."""
    denied = PermissionError(errno.EACCES, "Permission denied", str(tmp_path / "window.lock"))
    assert not is_held(denied)
    assert is_held(PermissionError(errno.EACCES, "Permission denied"))
    path = tmp_path / "lock"
    with locked(path, wait=False), pytest.raises((BlockingIOError, PermissionError)) as held, locked(path, wait=False):
        pytest.fail("a lock was held twice")
    assert is_held(held.value)
