"""Thumbnails for what is on screen: two threads, the newest wish first, a bounded store of pixmaps."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPixmap

from gallery_dedup.domain import Photo
from gallery_dedup.gui.pyramid import levels
from gallery_dedup.imaging.thumbnail import decode_thumbnail
from gallery_dedup.library import Library

THREADS = 2
MAX_WISHES = 96
"""Wishes beyond this are forgotten, oldest first: what scrolled away asks again when it comes back."""
MAX_BYTES = 192 << 20
MAX_FITTED = 512
"""Thumbnails kept in the very size in which they are painted: some screens full."""


class Wishes:
    """Photos to load, newest first, shared between the GUI thread and the loading threads."""

    def __init__(self, *, limit: int = MAX_WISHES) -> None:
        self._limit = limit
        self._photos: OrderedDict[str, Photo] = OrderedDict()
        self._busy: set[str] = set()
        self._ready = threading.Condition()
        self._closed = False

    def add(self, photo: Photo) -> None:
        """Wish for a photo's thumbnail; a repeated wish moves to the front."""
        with self._ready:
            if photo.sha256 in self._busy:
                return
            self._photos[photo.sha256] = photo
            self._photos.move_to_end(photo.sha256)
            while len(self._photos) > self._limit:
                self._photos.popitem(last=False)
            self._ready.notify()

    def take(self) -> Photo | None:
        """Wait for the newest wish; None when closed."""
        with self._ready:
            while not self._photos and not self._closed:
                self._ready.wait()
            if self._closed:
                return None
            sha256, photo = self._photos.popitem()
            self._busy.add(sha256)
            return photo

    def done(self, sha256: str) -> None:
        """A wish that was taken has been answered."""
        with self._ready:
            self._busy.discard(sha256)

    def close(self) -> None:
        """Let the loading threads end."""
        with self._ready:
            self._closed = True
            self._photos.clear()
            self._ready.notify_all()


class Thumbnails(QObject):
    """Pixmaps by content; `loaded` says that some of those asked for have come."""

    loaded = Signal()
    _made = Signal(str, object)
    _broke = Signal(object)
    broke = Signal(object)

    def __init__(self, open_library: Callable[[], Library], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_library
        self._wishes = Wishes()
        self._pixmaps: OrderedDict[str, tuple[QPixmap, ...]] = OrderedDict()
        self._fitted: OrderedDict[tuple[int, QSize], QPixmap] = OrderedDict()
        self._means: dict[str, QColor] = {}
        self._missing: set[str] = set()
        self._bytes = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._started = self._closed = False
        self._tell = QTimer(self, singleShot=True, interval=30)
        self._tell.timeout.connect(self.loaded)
        self._made.connect(self._store)
        self._broke.connect(self.broke)

    def pixmap(self, photo: Photo, *, width: float = 320) -> QPixmap | None:
        """The thumbnail, at least `width` device pixels wide where it has them; None, and a wish, when not here."""
        levels = self._pixmaps.get(photo.sha256)
        if levels is not None:
            self._pixmaps.move_to_end(photo.sha256)
            return next((level for level in reversed(levels) if level.width() >= width), levels[0])
        if photo.sha256 not in self._missing:
            self._start()
            self._wishes.add(photo)
        return None

    def fitted(self, photo: Photo, size: QSize) -> QPixmap | None:
        """The thumbnail in a size in device pixels, scaled once and then only copied; None as for `pixmap`.

        What is scaled while it is painted is handed to threads of Qt, for which the window waits at every painting.
        """
        pixmap = self.pixmap(photo, width=size.width())
        if pixmap is None:
            return None
        key = (pixmap.cacheKey(), size)
        found = self._fitted.get(key)
        if found is None:
            smooth = Qt.TransformationMode.SmoothTransformation
            found = self._fitted[key] = pixmap.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            if len(self._fitted) > MAX_FITTED:
                self._fitted.popitem(last=False)
        self._fitted.move_to_end(key)
        return found

    def mean(self, photo: Photo) -> QColor | None:
        """The mean colour of a photo that was shown before."""
        return self._means.get(photo.sha256)

    def is_missing(self, photo: Photo) -> bool:
        """Whether there is no thumbnail to be had."""
        return photo.sha256 in self._missing

    def _start(self) -> None:
        if not self._started and not self._closed:
            self._started = True
            for _thread in range(THREADS):
                self._pool.start(_Loader(self, self._open))

    @Slot(str, object)
    def _store(self, sha256: str, images: tuple[QImage, ...]) -> None:
        self._wishes.done(sha256)
        if not images:
            self._missing.add(sha256)
        else:
            self._means[sha256] = QColor(images[-1].scaled(1, 1).pixel(0, 0))
            self._pixmaps[sha256] = tuple(QPixmap.fromImage(image) for image in images)
            self._bytes += sum(image.sizeInBytes() for image in images)
            while self._bytes > MAX_BYTES and len(self._pixmaps) > 1:
                _sha256, old = self._pixmaps.popitem(last=False)
                self._bytes -= sum(level.width() * level.height() * 4 for level in old)
        if not self._tell.isActive():
            self._tell.start()

    def load(self, open_library: Callable[[], Library]) -> None:
        """Answer wishes on the calling thread until closed."""
        try:
            with open_library() as library:
                while (photo := self._wishes.take()) is not None:
                    self._made.emit(photo.sha256, read_thumbnail(library, photo))
        except BaseException as error:  # noqa: BLE001 - handed to the window, which shows it
            self._broke.emit(error)

    def close(self) -> bool:
        """End the threads, start none again, and wait for them."""
        self._closed = True
        self._wishes.close()
        return self._pool.waitForDone(-1)


def read_thumbnail(library: Library, photo: Photo) -> tuple[QImage, ...]:
    """A stored thumbnail in halved sizes ready to be painted; empty when there is none."""
    data = library.thumbnail(photo)
    return () if data is None else levels(decode_thumbnail(data), smallest=80)


class _Loader(QRunnable):
    def __init__(self, thumbnails: Thumbnails, open_library: Callable[[], Library]) -> None:
        super().__init__()
        self._thumbnails, self._open = thumbnails, open_library

    def run(self) -> None:
        self._thumbnails.load(self._open)
