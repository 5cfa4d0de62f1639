"""The bytes of one file: read once, hashed while they are."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from typing import BinaryIO

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_reason
from gallery_dedup.errors import UnreadableImage
from gallery_dedup.imaging.formats import HEAD_BYTES, Beginning, identify

HELD_BYTES = 64 * 1024 * 1024
"""A file up to this size is held in memory; a larger one is hashed and decoded from the disk."""


@dataclass(frozen=True, slots=True)
class Content:
    """An open file that is some picture."""

    path: str
    size: int
    format: str
    sha256: str
    stream: BinaryIO

    def read_at(self, offset: int, count: int) -> bytes:
        """Bytes at an offset, fewer at the end of the file."""
        if not 0 <= offset < self.size or count <= 0:
            return b""
        self.stream.seek(offset)
        return self.stream.read(min(count, self.size - offset))


@contextmanager
def open_content(path: str) -> Iterator[Content]:
    """Open, identify and hash a picture.

    What is recognised as no picture by its first bytes is not read any further. Raises NotAPicture, UnreadableImage.
    """
    with _open(path) as file:
        try:
            size = os.fstat(file.fileno()).st_size
            head = file.read(HEAD_BYTES)
            file.seek(max(size - 26, 0))
            tail = file.read(26)
            file.seek(0)
            name = identify(Beginning(head, tail, size, path))
            held = file.read() if size <= HELD_BYTES else None
            sha256 = hashlib.sha256(held).hexdigest() if held is not None else _hash(file)
        except OSError as error:
            raise UnreadableImage(_plain(error)) from error
        if held is not None:
            yield Content(path, len(held), name, sha256, io.BytesIO(held))
        else:
            yield Content(path, size, name, sha256, file)


def held_content(data: bytes) -> Content:
    """The bytes of a picture's file that is nowhere on a disk. Raises NotAPicture, UnreadableImage."""
    name = identify(Beginning(data[:HEAD_BYTES], data[-26:], len(data), ""))
    return Content("", len(data), name, hashlib.sha256(data).hexdigest(), io.BytesIO(data))


def _open(path: str) -> BufferedReader:
    try:
        # Opening a named pipe would wait for ever.
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise UnreadableImage(sentence("not a regular file"))
        return open(path, "rb")
    except OSError as error:
        raise UnreadableImage(_plain(error)) from error
    except ValueError as error:
        raise UnreadableImage(sentence("its name cannot be opened on this system")) from error


def _hash(file: BufferedReader) -> str:
    digest = hashlib.sha256()
    block = bytearray(1024 * 1024)
    view = memoryview(block)
    while count := file.readinto(view):
        digest.update(view[:count])
    file.seek(0)
    return digest.hexdigest()


def _told(error: OSError) -> str:
    return system_reason(error) if error.strerror else sentence("the disk reports an error")


def _plain(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return sentence("the file is gone")
    if isinstance(error, PermissionError):
        return sentence("cannot be read: permission denied")
    return sentence("cannot be read: {reason}", reason=_told(error))


def file_digest(path: str) -> str:
    """SHA-256 (hexadecimal) of the bytes of a file, whatever they are; raises UnreadableImage."""
    with _open(path) as file:
        try:
            return _hash(file)
        except OSError as error:
            raise UnreadableImage(_plain(error)) from error
