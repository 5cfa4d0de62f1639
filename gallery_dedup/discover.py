"""From folders to files: each physical file once, and everything that was left out with its reason."""

from __future__ import annotations

import errno
import fnmatch
import os
import re
import stat
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import TypeAlias

from gallery_dedup.domain import Discovery, FoundFile, PathReason
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_reason

FileKey: TypeAlias = tuple[int, int]

_TELL_EVERY = 500
_PACKAGES = (".photoslibrary", ".migratedphotolibrary", ".aplibrary", ".lrdata", ".lrlibrary", ".cocatalog")
_TRASHES = re.compile(r"\.trash(es|-\d+)?|\$recycle\.bin|\.gallery-dedup-removed", re.IGNORECASE)
_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".avif", ".tif", ".tiff", ".dng")

_WINDOWS_HIDDEN = 0x2
_WINDOWS_AWAY = 0x1000 | 0x40000 | 0x400000
"""FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN and RECALL_ON_DATA_ACCESS."""
_MACOS_HIDDEN = 0x8000
_MACOS_DATALESS = 0x40000000
_HAS_FLAGS = sys.platform in ("win32", "darwin")

_KINDS = (
    (stat.S_ISFIFO, sentence("a named pipe")),
    (stat.S_ISSOCK, sentence("a socket")),
    (stat.S_ISCHR, sentence("a device")),
    (stat.S_ISBLK, sentence("a device")),
)


def discover(
    folders: Sequence[str], *, exclude: Sequence[str] = (), hidden: bool = False
) -> Generator[int, None, Discovery]:
    """Walk folders; yield how many files were seen so far, 0 at once, and return what was found.

    Every regular file is found whatever its name: only its content tells whether it is a picture. A file is one
    (device, file id): met again through a link or an overlapping root it is not found again. No file or folder is
    found whose name, path below its root ("/" between names) or whole path matches one of the glob patterns in
    `exclude`, nor, unless `hidden`, what the system hides. Links to folders are followed once, and what is behind them
    bears its real path. All is sorted by path and does not depend on the order of folders. A folder that is missing
    or cannot be read is one of the failures, never an exception.
    """
    walk = _Walk(_matcher(exclude), hidden)
    yield 0
    for root in sorted({os.path.abspath(os.path.expanduser(folder)) for folder in folders}):
        yield from walk.root(root)
    yield from walk.links()
    return walk.discovery()


def _matcher(patterns: Sequence[str]) -> Callable[[str], object] | None:
    wanted = [pattern.replace("\\", "/").rstrip("/") for pattern in patterns if pattern.strip("/\\ ")]
    if not wanted:
        return None
    flags = re.IGNORECASE if _HAS_FLAGS else re.NOFLAG
    return re.compile("|".join(map(fnmatch.translate, wanted)), flags).match


@dataclass(slots=True)
class _Walk:
    """The state of one walk; `names` holds all the names of each file that was met under more than one."""

    excluded: Callable[[str], object] | None
    hidden: bool
    seen: int = 0
    visited: set[FileKey] = field(default_factory=set)
    files: dict[FileKey, FoundFile] = field(default_factory=dict)
    names: dict[FileKey, set[str]] = field(default_factory=dict)
    linked: dict[str, str] = field(default_factory=dict)
    """Path of each link that was met, and the root it lies in."""
    skipped: dict[str, str] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)

    def root(self, root: str) -> Iterator[int]:
        """Walk a folder that the user named."""
        try:
            status = os.stat(root)
        except (FileNotFoundError, NotADirectoryError):
            self.failures[root] = sentence("the folder {root} does not exist or its disk is away", root=root)
        except (OSError, ValueError) as error:
            self.failures[root] = sentence(
                "the folder {root} cannot be read: {reason}", root=root, reason=_plain(error)
            )
        else:
            if not stat.S_ISDIR(status.st_mode):
                self.failures[root] = sentence("{root} is a file, not a folder", root=root)
            elif root.lower().endswith(_PACKAGES):
                self.failures[root] = sentence("{root} is a library of another program: left alone", root=root)
            else:
                yield from self._tree(root, root, (status.st_dev, status.st_ino))

    def links(self) -> Iterator[int]:
        """Follow the links that were met, after all that bears a real path below a root has been found under it."""
        while self.linked:
            link = min(self.linked)
            yield from self._follow(link, self.linked.pop(link))

    def discovery(self) -> Discovery:
        """Return what was found, sorted by path."""
        for key, names in self.names.items():
            path, *links = sorted(names)
            self.files[key] = replace(self.files[key], path=path, links=tuple(links))
            self.skipped.update(
                (link, sentence("hard link to {path}: the same physical file, removing one wins nothing", path=path))
                for link in links
            )
        return Discovery(
            tuple(sorted(self.files.values(), key=attrgetter("path"))),
            tuple(PathReason(path, reason) for path, reason in sorted(self.skipped.items())),
            tuple(PathReason(path, reason) for path, reason in sorted(self.failures.items())),
        )

    def _tree(self, top: str, root: str, key: FileKey) -> Iterator[int]:
        waiting = [(top, key)]
        while waiting:
            folder, key = waiting.pop()
            # Some network volumes number nothing; their loops end where paths get too long.
            if key in self.visited and key[1]:
                continue
            self.visited.add(key)
            try:
                with os.scandir(folder) as entries:
                    yield from self._entries(entries, root, waiting)
            except OSError as error:
                if folder == root or not isinstance(error, FileNotFoundError):
                    self.failures[folder] = sentence(
                        "the folder {folder} cannot be read: {reason}", folder=folder, reason=_plain(error)
                    )

    def _entries(
        self, entries: Iterator[os.DirEntry[str]], root: str, waiting: list[tuple[str, FileKey]]
    ) -> Iterator[int]:
        below = len(root) if root.endswith(os.sep) else len(root) + 1
        for entry in entries:
            if entry.name.startswith(".") and not self.hidden:
                self._note_hidden(entry)
                continue
            if self.excluded is not None and self._is_excluded(entry.name, entry.path, below):
                continue
            try:
                if entry.is_symlink():
                    self.linked[entry.path] = root
                    continue
                # What Windows tells while listing a folder lacks the file id.
                status = os.lstat(entry.path) if os.name == "nt" else entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue
            except OSError as error:
                self.skipped[entry.path] = sentence("cannot be read: {reason}", reason=_plain(error))
                continue
            if _HAS_FLAGS and not self.hidden and is_hidden(status):
                self._note_hidden(entry)
            elif stat.S_ISDIR(status.st_mode):
                if self._may_enter(entry.path, entry.name):
                    waiting.append((entry.path, (status.st_dev, status.st_ino)))
            else:
                self._add(entry.path, status)
                self.seen += 1
                if not self.seen % _TELL_EVERY:
                    yield self.seen

    def _add(self, path: str, status: os.stat_result) -> None:
        if not stat.S_ISREG(status.st_mode):
            kind = next((name for test, name in _KINDS if test(status.st_mode)), sentence("something else"))
            self.skipped[path] = sentence("not a regular file: {kind}", kind=kind)
        elif _HAS_FLAGS and is_in_the_cloud(status):
            self.skipped[path] = sentence("in the cloud only: not downloaded")
        else:
            self._add_file(path, status)

    def _add_file(self, path: str, status: os.stat_result) -> None:
        names = status.st_nlink or 1  # some network volumes count nothing
        file = FoundFile(path, status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino, (), names)
        key = (status.st_dev, status.st_ino)
        known = self.files.setdefault(key, file)
        if known is file or known.path == path:
            return
        # Not every volume numbers its files well: one number with two sizes or times is two files.
        if not key[1] or (known.bytes, known.mtime_ns) != (file.bytes, file.mtime_ns):
            self.files[(-1, len(self.files))] = file
        else:
            self.names.setdefault(key, {known.path}).add(path)

    def _follow(self, link: str, root: str) -> Iterator[int]:
        try:
            target = os.path.realpath(link, strict=True)
            status = os.stat(target)
        except FileNotFoundError:
            self.skipped[link] = sentence("a link to something that does not exist or whose disk is away")
            return
        except (OSError, RuntimeError) as error:
            loops = isinstance(error, RuntimeError) or error.errno == errno.ELOOP
            self.skipped[link] = (
                sentence("a link to itself")
                if loops
                else sentence("a link that cannot be read: {reason}", reason=_plain(error))
            )
            return
        key = (status.st_dev, status.st_ino)
        if stat.S_ISDIR(status.st_mode):
            if key not in self.visited and self._may_enter(target, os.path.basename(target)):
                inside = target.startswith(root.rstrip(os.sep) + os.sep)
                yield from self._tree(target, root if inside else target, key)
            return
        if stat.S_ISREG(status.st_mode):
            self.skipped[link] = sentence("a link to {target}: the same physical file", target=target)
        if key not in self.files:
            self._add(target, status)
            self.seen += 1

    def _may_enter(self, path: str, name: str) -> bool:
        if name.lower().endswith(_PACKAGES):
            self.skipped[path] = sentence("a library of another program: left alone")
        elif _TRASHES.fullmatch(name) or path.endswith("/.local/share/Trash"):
            self.skipped[path] = sentence("a trash: left alone")
        else:
            return True
        return False

    def _is_excluded(self, name: str, path: str, below: int) -> bool:
        paths = (path[below:], path)
        if os.sep != "/":
            paths = (paths[0].replace(os.sep, "/"), path.replace(os.sep, "/"))
        return self.excluded is not None and any(self.excluded(text) for text in (name, *paths))

    def _note_hidden(self, entry: os.DirEntry[str]) -> None:
        """Tell of hidden folders and of pictures by name, but not of the "._" files that macOS writes beside each."""
        if entry.is_dir(follow_symlinks=False):
            self.skipped[entry.path] = sentence("a hidden folder: left out")
        elif entry.name.lower().endswith(_PICTURES) and not entry.name.startswith("._"):
            self.skipped[entry.path] = sentence("a hidden file: left out")


def is_hidden(status: os.stat_result) -> bool:
    """Whether Windows or macOS hides a file, whatever its name."""
    return bool(
        getattr(status, "st_file_attributes", 0) & _WINDOWS_HIDDEN or getattr(status, "st_flags", 0) & _MACOS_HIDDEN
    )


def is_in_the_cloud(status: os.stat_result) -> bool:
    """Whether reading a file would download it first."""
    return bool(
        getattr(status, "st_file_attributes", 0) & _WINDOWS_AWAY or getattr(status, "st_flags", 0) & _MACOS_DATALESS
    )


def _plain(error: OSError | ValueError | RuntimeError) -> str:
    if isinstance(error, PermissionError):
        return sentence("permission denied")
    if isinstance(error, OSError) and error.strerror:
        return system_reason(error)
    return sentence("the system refuses its name")
