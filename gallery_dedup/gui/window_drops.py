"""What is dropped on the window, pasted, or given to it on the command line, goes where it belongs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from gallery_dedup.gui import words
from gallery_dedup.gui.compare_page import ComparePage
from gallery_dedup.gui.drops import Dropped, local_paths, loose_pictures, understand
from gallery_dedup.gui.given_photos import GivenPhotos
from gallery_dedup.gui.library_page import LibraryPage
from gallery_dedup.gui.models_page import ModelsPage
from gallery_dedup.gui.similar_page import SimilarPage


class WindowDrops(QObject):
    """Folders are handed on to be scanned, one photo to be looked for, two to be compared, models to be added; or a
    sentence says why not.

    The comparison keeps what is dropped on it while it is empty, and what is pasted into it: there, one photo waits for
    the second. The page of models takes every file for a model.
    """

    go_wanted = Signal(str)
    folders_given = Signal(object)
    """Dropped or pasted."""
    folders_opened = Signal(object)
    """Named where the program was started."""
    said = Signal(str)
    photo_given = Signal(str)
    models_given = Signal(object)

    def __init__(self, window: QWidget, *, compare: ComparePage, similar: SimilarPage, library: LibraryPage,
                 models: ModelsPage, given: GivenPhotos, shown: Callable[[], str]) -> None:  # fmt: skip
        super().__init__(window)
        self._compare, self._similar, self._shown = compare, similar, shown
        self._given, self._waits = given, False
        given.came.connect(lambda paths: self._take(understand(paths), waits=self._waits))
        given.refused.connect(self._refuse)
        given.waiting.connect(self._fetching)
        self._areas = (library, compare.empty, similar.empty, models)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def open_paths(self, paths: Sequence[str]) -> str:
        """Do what paths ask for; what cannot be done is said where it would have been shown, and returned."""
        dropped = understand(paths)
        if dropped.sentence:
            self.go_wanted.emit("similar" if len(paths) == 1 else "compare")
        if dropped.folders and not dropped.sentence:
            self.folders_opened.emit(dropped.folders)
        else:
            self._take(dropped, waits=False)
        return dropped.sentence

    def paste(self) -> None:
        """Take what the clipboard holds."""
        self._receive(QGuiApplication.clipboard().mimeData(), waits=self._shown() == "compare")

    def _receive(self, data: QMimeData, *, waits: bool) -> None:
        """Files and folders are opened at once, pictures without a file when they have one."""
        paths = local_paths(data)
        pictures = () if paths else loose_pictures(data)
        if not pictures:
            self._take(understand(paths, as_models=self._shown() == "models"), waits=waits)
        elif len(pictures) > 2:
            text = words.translated("{count} pictures: two can be compared.").format(count=words.number(len(pictures)))
            self._refuse(text)
        else:
            self._waits = waits
            self._given.bring(pictures)

    def _fetching(self, address: str) -> None:
        if self._shown() == "compare" and self._compare.is_empty:
            self._compare.say_fetching(address)
        else:
            self.said.emit(words.translated("Fetching {address}").format(address=address))

    def _take(self, dropped: Dropped, *, waits: bool) -> None:
        if dropped.models:
            self.models_given.emit(dropped.models)
        elif dropped.sentence:
            self._refuse(dropped.sentence)
        elif dropped.folders:
            self.folders_given.emit(dropped.folders)
        elif len(dropped.images) == 1 and not waits:
            self.photo_given.emit(dropped.images[0])
        else:
            self.go_wanted.emit("compare")
            self._compare.open(dropped.images)

    def _refuse(self, sentence: str) -> None:
        sentence = sentence or words.translated("This picture could not be taken.")
        for name, page in (("compare", self._compare), ("similar", self._similar)):
            if self._shown() == name and page.is_empty:
                page.refuse(sentence)
        self.said.emit(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drags and drops are the window's; the rest goes its way."""
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            data = event.mimeData()
            if data.hasUrls() or data.hasImage() or data.hasText():
                event.acceptProposedAction()
                self._set_hot(True)
        elif event.type() == QEvent.Type.DragLeave:
            self._set_hot(False)
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._set_hot(False)
            event.acceptProposedAction()
            waits = self._shown() == "compare" and self._compare.is_empty
            self._receive(event.mimeData(), waits=waits)
        else:
            return super().eventFilter(watched, event)
        return True

    def _set_hot(self, hot: bool) -> None:
        for area in self._areas:
            area.set_hot(hot)
