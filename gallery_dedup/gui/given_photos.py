"""Pictures that were pasted or dropped without a file: each gets one in the program's own folder, for the session."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter

from gallery_dedup.compat.given_files import LOCK, SESSION
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import GalleryDedupError, LocationError
from gallery_dedup.file_lock import locked
from gallery_dedup.gui import words
from gallery_dedup.gui.drops import Loose
from gallery_dedup.gui.latest import Latest
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.imaging.source import (
    Fetching,
    SourceKind,
    fetching_by,
    read_source,
    shown_address,
    suffix_of,
    understand_source,
)

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
LONGEST_NAME = 80
Given = tuple[str, str]
"""The path of a picture's new file, and where the picture came from, in words."""


class GivenPhotos(QObject):
    """`came` hands over paths, `refused` a sentence; the files are gone when the session is."""

    came = Signal(object)
    refused = Signal(str)
    failed = Signal(object)
    waiting = Signal(str)
    """What is being fetched."""

    def __init__(
        self, tasks: Tasks, folder: Path, *, offline: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._offline = folder, offline
        self._session = ""
        self._count = 0
        self._open = ExitStack()
        self._origins: dict[str, str] = {}
        self._asker = Latest(tasks, "given photos", parent=self)
        self._asker.answered.connect(self._answered)
        self._asker.failed.connect(self._failed)

    def bring(self, pictures: Sequence[Loose]) -> None:
        """Fetch, decode and keep the pictures, off the GUI thread; those asked for later overtake those waiting."""
        try:
            session = self._session_folder()
        except OSError as error:
            self.failed.emit(
                LocationError(
                    sentence(
                        "cannot make the folder {folder}: {reason}", folder=self._folder, reason=system_words(error)
                    )
                )
            )
            return
        address = next((one.given for one in pictures if isinstance(one.given, str) and one.given[:4] == "http"), "")
        if address:
            self.waiting.emit(shown_address(address))
        numbered, offline = tuple(enumerate(pictures, self._count + 1)), self._offline()
        self._count += len(numbered)
        self._asker.ask(None, call(lambda library: [
            kept(one, session, number=number, how=fetching_by(library.settings, offline=offline))
            for number, one in numbered
        ]))  # fmt: skip

    def origin(self, path: str) -> str:
        """Where a picture came from, in words; empty for files that are the user's own."""
        return self._origins.get(path, "")

    def _session_folder(self) -> str:
        """A folder that no other window of the program uses; those of sessions that have ended are removed."""
        if not self._session:
            self._folder.mkdir(parents=True, exist_ok=True)
            remove_ended(self._folder)
            self._session = tempfile.mkdtemp(prefix=SESSION, dir=self._folder)
            self._open.enter_context(locked(Path(self._session, LOCK), wait=True))
        return self._session

    def _answered(self, _key: object, given: list[Given]) -> None:
        self._origins.update(given)
        self.came.emit(tuple(path for path, _origin in given))

    def _failed(self, _key: object, error: BaseException) -> None:
        if isinstance(error, GalleryDedupError):
            self.refused.emit(words.first_upper(error))
        else:
            self.refused.emit("")
            self.failed.emit(error)

    def close(self) -> None:
        """Remove the files; to be called when nothing reads them any more."""
        self._asker.close()
        self._open.close()
        if self._session:
            shutil.rmtree(self._session, ignore_errors=True)
            self._session = ""


def remove_ended(folder: Path) -> None:
    """Remove the folders of sessions that ended without doing so, told by the lock that their program let go of."""
    for session in folder.glob(f"{SESSION}*"):
        try:
            with locked(session / LOCK, wait=False):
                pass
        except OSError:
            continue
        shutil.rmtree(session, ignore_errors=True)


def kept(picture: Loose, folder: str, *, number: int, how: Fetching) -> Given:
    """Write a picture to a new file, named by its number where it came without a name.

    Raises ImageError with a sentence, LocationError.
    """
    data, name, origin = _read(picture, how=how)
    stem, _suffix = os.path.splitext(_UNSAFE.sub(" ", name).strip(" ."))
    fitting = suffix_of(data)
    try:
        place = tempfile.mkdtemp(dir=folder)  # so that each keeps its own name
        #: The name of a file.
        pasted = words.translated("pasted {number}").format(number=number)
        path = os.path.join(place, (stem[:LONGEST_NAME] or pasted) + fitting)
        Path(path).write_bytes(data)
    except OSError as error:
        raise LocationError(
            sentence("cannot write to the folder {folder}: {reason}", folder=folder, reason=system_words(error))
        ) from error
    return path, origin


def _read(picture: Loose, *, how: Fetching) -> tuple[bytes, str, str]:
    """The bytes of its file, a name, and where it came from."""
    given = picture.given
    pasted = words.translated("Pasted or dropped, not saved yet")
    if isinstance(given, QImage):
        return _png(given), "", pasted
    source = understand_source(given)
    data = read_source(source, how=how)
    if source.kind is SourceKind.URL:
        return data, source.name, shown_address(source.place)
    return data, "", pasted


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())
