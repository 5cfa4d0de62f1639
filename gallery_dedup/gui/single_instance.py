"""One window for each user and data folder: a second start hands its paths to the one that is open.

The lock in the data folder decides who is first; a local socket, which only the same user may use, carries the paths:
one line of JSON there, one word back. What a crash left of either is taken over.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import stat
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import LocationError
from gallery_dedup.file_lock import is_held, locked
from gallery_dedup.locations import Locations

LOGGER = logging.getLogger("gallery_dedup")
ANSWER_MS = 3000
"""How long an open window may take to answer; it is busy at its start."""
WAIT_SECONDS = 10.0
"""How long a window that is not there yet, or not gone yet, is waited for."""
MOST_BYTES = 4_000_000
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""With these, the desktop lets the window come to the front for the click that started the second one."""


class Answer(StrEnum):
    """What became of handing over."""

    SHOWN = "shown"
    ONLINE = "online"
    """The window that is open may use the network, and the second start forbids it."""
    NOBODY = "nobody"
    """No window is open, or none that answers."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What a start asks for: absolute paths, and whether the network is forbidden."""

    paths: tuple[str, ...] = ()
    offline: bool = False


def server_name(locations: Locations) -> str:
    """The name of the socket of this user and data folder; on Unix a path, in a folder that others cannot change."""
    folder = os.path.realpath(locations.data)
    digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    if sys.platform == "win32":
        return f"gallery-dedup-{os.environ.get('USERNAME', '')}-{digest}"
    run = os.environ.get("XDG_RUNTIME_DIR", "")
    place = run if run and _is_own(run) else tempfile.gettempdir()
    return os.path.join(place, f"gallery-dedup-{os.getuid()}-{digest}")


def _is_own(path: str) -> bool:
    """Whether a file or folder is there and belongs to this user."""
    if sys.platform == "win32":
        return True  # a pipe of another user refuses
    try:
        return os.lstat(path).st_uid == os.getuid()
    except OSError:
        return False


def hand_over(opening: Opening, locations: Locations) -> Answer:
    """Ask the window that is open on this data to show the paths, and to come to the front."""
    name = server_name(locations)
    if not _is_own(name):
        return Answer.NOBODY
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MS):
        return Answer.NOBODY
    let_come_forward()
    tokens = {token: os.environ[token] for token in TOKENS if os.environ.get(token)}
    said = {"paths": list(opening.paths), "offline": opening.offline, "tokens": tokens}
    socket.write(json.dumps(said).encode("ascii") + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(ANSWER_MS):
            return Answer.NOBODY
    word = bytes(socket.readLine().data()).decode("ascii", "replace").strip()
    return Answer(word) if word in tuple(Answer) else Answer.NOBODY


def let_come_forward() -> None:
    """On Windows, a program that was not just started may come to the front only when one that was allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


class SingleInstance(QObject):
    """The first of its user and data folder: hears what later ones want, until it is closed."""

    asked = Signal(object)
    """An Opening: paths to show, perhaps none; the window should come to the front."""

    def __init__(self, locations: Locations, *, offline: bool = False, parent: QObject | None = None) -> None:
        """`offline` when this window never uses the network."""
        super().__init__(parent)
        self._locations, self._offline = locations, offline
        self._held = ExitStack()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)

    def claim_or_hand_over(self, opening: Opening) -> Answer:
        """Be the first, or ask the one that is; NOBODY when this one is to open its window.

        That is so too when another window is there and does not answer: nobody should be left without one. The ledger
        has locks of its own. Raises LocationError as `claim` does.
        """
        until = time.monotonic() + WAIT_SECONDS
        while not self.claim():
            answer = hand_over(opening, self._locations)
            if answer is not Answer.NOBODY:
                return answer
            if time.monotonic() > until:
                LOGGER.warning("another window is open on this data and does not answer; this one opens beside it")
                break
            time.sleep(0.1)
        return Answer.NOBODY

    def claim(self) -> bool:
        """Be the first; False when another one is, whether or not it answers.

        Raises LocationError where no lock can be made. That others cannot reach this one is no obstacle: it is logged.
        """
        try:
            self._held.enter_context(locked(self._locations.window_lock, wait=False))
        except OSError as error:
            if is_held(error):
                return False
            raise LocationError(
                sentence("cannot lock {path}: {reason}", path=self._locations.window_lock, reason=system_words(error))
            ) from error
        name = server_name(self._locations)
        # Whoever held the lock is gone, so a socket of that name is a leftover.
        if sys.platform == "win32" or _is_own_socket(name):
            QLocalServer.removeServer(name)
        if not self._server.listen(name):
            LOGGER.warning("a second start will not find this window: %s", self._server.errorString())
        return True

    def close(self) -> None:
        """Listen no more, and let another be the first."""
        self._server.close()
        self._held.close()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            visit = _Visit(socket, offline=self._offline, parent=self)
            visit.asked.connect(self.asked)
            visit.read()


class _Visit(QObject):
    """One who came to the socket, until he has gone."""

    asked = Signal(object)

    def __init__(self, socket: QLocalSocket, *, offline: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._socket, self._offline = socket, offline
        socket.setParent(self)
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self.deleteLater)

    def read(self) -> None:
        """Answer when the line is complete."""
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > MOST_BYTES:
                self._socket.abort()
            return
        opening = _understood(bytes(self._socket.readLine().data()))
        if opening is None:
            LOGGER.warning("something else than a second start knocked at this window")
            self._socket.abort()
            return
        refused = opening.offline and not self._offline
        self._socket.write(f"{Answer.ONLINE if refused else Answer.SHOWN}\n".encode())
        self._socket.disconnectFromServer()
        if not refused:
            self.asked.emit(opening)


def _is_own_socket(name: str) -> bool:
    return _is_own(name) and stat.S_ISSOCK(os.lstat(name).st_mode)


def _understood(line: bytes) -> Opening | None:
    try:
        said: Any = json.loads(line)
        paths, tokens = said["paths"], said["tokens"]
        if not all(isinstance(one, str) for one in (*paths, *tokens.values())):
            return None
        opening = Opening(tuple(paths), bool(said["offline"]))
        for token in TOKENS:
            if token in tokens:
                os.environ[token] = tokens[token]  # ValueError for what no variable can hold
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return opening
