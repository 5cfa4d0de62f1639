"""What lies in the trashes of this system: FreeDesktop trashes, the Windows recycle bin, the folders of macOS."""

from __future__ import annotations

import os
import re
import struct
import sys
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from gallery_dedup.actions.files import digest, real_name, regular

_NOTE = re.compile(rb"^Path=(.*?)\r?$", re.MULTILINE)
_IN_TRASH = re.compile(
    r"(^|[/\\])(\.trash(-\d+)?|\.trashes|\$recycle\.bin|\.gallery-dedup-removed|trash[/\\]files)([/\\]|$)",
    re.IGNORECASE,
)


def home_trash() -> str:
    """The FreeDesktop trash of the user's home volume."""
    data = os.environ.get("XDG_DATA_HOME", "")
    return os.path.join(data if os.path.isabs(data) else os.path.expanduser("~/.local/share"), "Trash")


def is_in_trash(path: str) -> bool:
    """Whether a path lies in a trash or quarantine folder, by its names."""
    return _IN_TRASH.search(os.path.dirname(path)) is not None


def find_in_trash(path: str, *, sha256: str) -> str | None:
    """The place in the trash of a file that lay at `path` and has this content, or None."""
    for place in _places(path):
        if regular(place) is not None:
            try:
                if digest(place) == sha256:
                    return place
            except OSError:
                continue  # a file of the trash that cannot be read is not found there
    return None


def note_of(where: str) -> str | None:
    """The file in which a trash keeps where the file at `where` came from, or None where it keeps none."""
    folder, name = os.path.split(where)
    if os.path.basename(folder) == "files":
        return os.path.join(os.path.dirname(folder), "info", f"{name}.trashinfo")
    if name.startswith("$R"):
        return os.path.join(folder, f"$I{name[2:]}")
    return None


def recycled_path(note: bytes) -> str | None:
    """The original path in a note of the Windows recycle bin (`$I...`, versions 1 and 2), or None."""
    if len(note) < 28:
        return None
    (version,) = struct.unpack_from("<q", note)
    if version == 1:
        text = note[24:]
    elif version == 2:
        (length,) = struct.unpack_from("<i", note, 24)
        text = note[28 : 28 + 2 * length]
    else:
        return None
    return text.decode("utf-16-le", "replace").split("\0")[0]


def _places(path: str) -> Iterator[str]:
    names = {os.path.normcase(path), os.path.normcase(real_name(path))}
    top = _volume_top(path)
    if sys.platform == "win32":
        yield from _recycled(os.path.join(top, "$Recycle.Bin"), names)
    elif sys.platform == "darwin":
        for folder in (os.path.expanduser("~/.Trash"), os.path.join(top, ".Trashes", str(os.getuid()))):
            yield from _alike(folder, os.path.basename(path))
    else:
        own = str(os.getuid())
        yield from _noted(home_trash(), "/", names)
        for folder in (os.path.join(top, ".Trash", own), os.path.join(top, f".Trash-{own}")):
            yield from _noted(folder, top, names)


def _noted(trash: str, top: str, names: set[str]) -> Iterator[str]:
    for entry in _newest(os.path.join(trash, "info")):
        if entry.name.endswith(".trashinfo"):
            found = _NOTE.search(_read(entry.path))
            if found and os.path.join(top, os.fsdecode(unquote_to_bytes(found[1]))) in names:
                yield os.path.join(trash, "files", entry.name.removesuffix(".trashinfo"))


def _recycled(folder: str, names: set[str]) -> Iterator[str]:
    for owner in _newest(folder):
        for entry in _newest(owner.path):
            if entry.name.startswith("$I"):
                original = recycled_path(_read(entry.path))
                if original is not None and os.path.normcase(original) in names:
                    yield os.path.join(owner.path, f"$R{entry.name[2:]}")


def _alike(folder: str, name: str) -> Iterator[str]:
    stem, suffix = os.path.splitext(name)
    for entry in _newest(folder):
        if entry.name.startswith(stem) and entry.name.endswith(suffix):
            yield entry.path


def _newest(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            dated = [(entry.stat(follow_symlinks=False).st_mtime_ns, entry.name, entry) for entry in entries]
    except OSError:
        return []
    return [entry for _, _, entry in sorted(dated, key=lambda one: one[:2], reverse=True)]


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(1 << 16)
    except OSError:
        return b""


def _volume_top(path: str) -> str:
    folder = os.path.dirname(real_name(path))
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    while not os.path.ismount(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return folder
