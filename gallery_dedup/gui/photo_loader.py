"""Large pictures for the pair view: decoded off the GUI thread, as large as the screen first, whole when zoomed in."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage

from gallery_dedup.errors import ImageError
from gallery_dedup.gui.pyramid import levels
from gallery_dedup.imaging.color_profile import read_profile_name
from gallery_dedup.imaging.decode import decode_picture

SCREEN = 1600
"""Longest side of the picture that serves a fitted view."""
MAX_BYTES = 400 << 20
THREADS = 2


@dataclass(frozen=True, slots=True)
class Wish:
    """A picture to load: `longest` None means the whole one."""

    path: str
    sha256: str
    longest: int | None

    @property
    def key(self) -> tuple[str, bool]:
        """Names the picture and whether it is whole."""
        return self.sha256, self.longest is None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in halved sizes, largest first, so that painting never shrinks by more than two."""

    levels: tuple[QImage, ...]

    @property
    def bytes(self) -> int:
        """Memory it takes."""
        return sum(level.sizeInBytes() for level in self.levels)

    def level(self, width: float) -> QImage:
        """The smallest level that is at least `width` device pixels wide, else the largest."""
        return next((level for level in reversed(self.levels) if level.width() >= width), self.levels[0])


class PhotoLoader(QObject):
    """Pictures by content; `loaded` names the content that came or failed."""

    loaded = Signal(str)
    broke = Signal(object)
    _made = Signal(object, object)
    _named = Signal(str, str)

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: OrderedDict[tuple[str, bool], Picture] = OrderedDict()
        self._errors: dict[str, dict[str, str]] = {}
        """Why it failed, by content and then by path: of two copies one may be gone."""
        self._profiles: dict[str, str] = {}
        self._bytes = 0
        self._closed = False
        self._asked: Sequence[Wish] = ()
        self._wanted: list[Wish] = []
        self._busy: set[tuple[str, bool]] = set()
        self._lock = threading.Lock()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._made.connect(self._store)
        self._named.connect(self._store_profile)

    def best(self, sha256: str) -> Picture | None:
        """The sharpest picture of a content that is here."""
        for key in ((sha256, True), (sha256, False)):
            if key in self._pictures:
                self._pictures.move_to_end(key)
                return self._pictures[key]
        return None

    def profile(self, sha256: str) -> str | None:
        """The name of a content's colour profile, empty when it has none; None while that is not known."""
        return self._profiles.get(sha256)

    def error(self, sha256: str) -> str | None:
        """Why a picture cannot be shown."""
        return next(reversed(self._errors.get(sha256, {}).values()), None)

    def is_coming(self, sha256: str) -> bool:
        """Whether the whole picture of a content is being decoded, or waits to be."""
        key = (sha256, True)
        with self._lock:
            return key in self._busy or any(wish.key == key for wish in self._wanted)

    def want(self, wishes: Sequence[Wish]) -> None:
        """Replace all wishes that have not begun; the first is served first."""
        if self._closed:
            return
        self._asked = wishes
        with self._lock:
            fresh = [wish for wish in wishes
                     if wish.key not in self._pictures and (wish.sha256, True) not in self._pictures
                     and wish.key not in self._busy and wish.path not in self._errors.get(wish.sha256, {})]  # fmt: skip
            self._wanted = list(fresh)
        for _wish in fresh[:THREADS]:
            self._pool.start(_Decode(self))

    def forget_errors(self) -> None:
        """Try again what could not be read, as after a scan: the disk may be back."""
        failed, self._errors = self._errors, {}
        for sha256 in failed:
            self.loaded.emit(sha256)
        if failed:
            self.want(self._asked)

    def decode(self) -> None:
        """Serve wishes on the calling thread until none is left."""
        while True:
            with self._lock:
                if not self._wanted:
                    return
                wish = self._wanted.pop(0)
                self._busy.add(wish.key)
            try:
                self._made.emit(wish, Picture(levels(decode_picture(wish.path, longest=wish.longest), smallest=700)))
                if wish.longest is not None:
                    # The picture first: it must not wait until the file is read once more.
                    self._named.emit(wish.sha256, read_profile_name(wish.path))
            except (ImageError, OSError) as error:
                self._made.emit(wish, str(error))
            except BaseException as error:  # noqa: BLE001 - handed to the window, which shows it
                self._made.emit(wish, error)

    @Slot(object, object)
    def _store(self, wish: Wish, result: object) -> None:
        with self._lock:
            self._busy.discard(wish.key)
        if isinstance(result, Picture):
            self._pictures[wish.key] = result
            self._errors.pop(wish.sha256, None)
            self._bytes += result.bytes
            while self._bytes > MAX_BYTES and len(self._pictures) > 2:
                _key, old = self._pictures.popitem(last=False)
                self._bytes -= old.bytes
        elif isinstance(result, BaseException):
            self._failed(wish, str(result))
            self.broke.emit(result)
        else:
            self._failed(wish, str(result))
        self.loaded.emit(wish.sha256)

    def _failed(self, wish: Wish, why: str) -> None:
        self._errors.setdefault(wish.sha256, {})[wish.path] = why

    @Slot(str, str)
    def _store_profile(self, sha256: str, name: str) -> None:
        self._profiles[sha256] = name
        self.loaded.emit(sha256)

    def close(self) -> bool:
        """Drop all wishes, take no more, and wait for the pictures being decoded."""
        self._closed = True
        with self._lock:
            self._wanted = []
        return self._pool.waitForDone(-1)


class _Decode(QRunnable):
    def __init__(self, loader: PhotoLoader) -> None:
        super().__init__()
        self._loader = loader

    def run(self) -> None:
        self._loader.decode()
