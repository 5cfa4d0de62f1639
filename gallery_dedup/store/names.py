"""Paths as the store keeps them: the bytes of the file system, searchable by folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

_ENCODING = sys.getfilesystemencoding()
_ERRORS = sys.getfilesystemencodeerrors()


def encode(path: str) -> bytes:
    """The bytes of a path; a name that is no valid Unicode comes back unharmed from `decode`."""
    return os.fsencode(path)


def decode(data: bytes) -> str:
    """The path that `encode` was given."""
    return data.decode(_ENCODING, _ERRORS)


def outermost(folders: Iterable[str]) -> list[str]:
    """Folders as absolute normal paths, sorted, without those that lie in another one."""
    kept: list[str] = []
    for folder in sorted({os.path.abspath(folder) for folder in folders}, key=lambda path: path.split(os.sep)):
        if not kept or not _is_inside(folder, kept[-1]):
            kept.append(folder)
    return kept


def below(folder: str) -> tuple[bytes, bytes, bytes]:
    """What a path in a folder is: equal to the first, or at least the second and less than the third."""
    prefix = encode(_with_separator(folder))
    return encode(folder), prefix, prefix[:-1] + bytes([prefix[-1] + 1])


def _is_inside(path: str, folder: str) -> bool:
    return path.startswith(_with_separator(folder))


def _with_separator(folder: str) -> str:
    return folder if folder.endswith(os.sep) else folder + os.sep
