"""Saves pictures of comparisons: asks where, never takes the place of a photo unasked, works off the GUI thread."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QFont, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gallery_dedup.domain import Comparison
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_reason
from gallery_dedup.errors import GalleryDedupError, ImageError
from gallery_dedup.gui import words
from gallery_dedup.gui.comparison_picture import ComparisonShown, draw_comparison, draw_differing
from gallery_dedup.gui.drops import not_a_picture
from gallery_dedup.gui.mode_words import similarity_words
from gallery_dedup.gui.pyramid import to_image
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.imaging.decode import decode_picture
from gallery_dedup.library import Library

JPEG_QUALITY = 92
PNG_QUALITY = 80
"""How quickly a PNG is packed, without loss: as Qt counts, 0 is slowest and smallest."""
FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}
DIFFERENCE_SIDE = 1600
"""Longest side in pixels of each photo in the picture of a difference."""
Make = Callable[[Library], QImage]


class PictureSaver(QObject):
    """`said` tells what became of it; `failed` is for mistakes of the program."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._window = tasks, window
        self.folder = ""
        """Where the last picture was saved."""

    def save_comparison(self, shown: ComparisonShown) -> None:
        """Ask where to, then draw the comparison and save it."""
        self._save(shown.comparison, self.tr("Save the comparison"), lambda _library: draw_comparison(shown))

    def save_difference(self, comparison: Comparison, font: QFont) -> None:
        """Ask where to, then read what differs and save its picture."""
        self._save(comparison, self.tr("Save the difference"), partial(difference_image, comparison, font))

    def save_copies(self, paths: Sequence[str]) -> None:
        """Ask for each of these files where to, then copy them there as they are."""
        copies: list[tuple[str, str]] = []
        for path in paths:
            suffix = os.path.splitext(path)[1]
            kinds = f"{suffix[1:].upper()} (*{suffix})"
            target = self._ask(self.tr("Save the picture"), words.file_name(path), kinds, suffixes=(suffix,))
            if target:
                copies.append((path, target))
        if copies:
            self._start(lambda _library: copy_files(copies), copies[-1][1])

    def _save(self, comparison: Comparison, title: str, make: Make) -> None:
        name = f"{_stem(comparison.a.path)} - {_stem(comparison.b.path)}.png"
        kinds = self.tr("PNG (*.png);;JPEG (*.jpg *.jpeg)")
        target = self._ask(title, name, kinds, suffixes=tuple(FORMATS))
        if target:
            self._start(lambda library: write_image(make(library), target), target)

    def _ask(self, title: str, name: str, kinds: str, *, suffixes: tuple[str, ...]) -> str:
        """Where to; empty when that was called off. A photo that is there is asked about by its name."""
        start = os.path.join(self.folder or os.path.expanduser("~"), name)
        target, kind = ask_for_file(self._window, title, start, kinds)
        if not target:
            return ""
        complete = target
        if not target.lower().endswith(suffixes):
            complete += ".jpg" if "*.jpg" in kind and ".jpg" in suffixes else suffixes[0]
        # The dialog has asked about the name that was chosen there, not about one that got its suffix here, and it does
        # not tell a photo from another file.
        is_photo = os.path.isfile(complete) and not not_a_picture(complete)
        if os.path.exists(complete) and (is_photo or complete != target) and not self._may_replace(complete):
            return ""
        self.folder = os.path.dirname(complete)
        return complete

    def _may_replace(self, path: str) -> bool:
        question = self.tr("{path} is there already, and replacing it cannot be undone.")
        question = question.format(path=words.home_short(path))
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Replace a picture?"), question, parent=self._window)
        replace = box.addButton(self.tr("Replace it"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is replace

    def _start(self, work: Callable[[Library], object], target: str) -> None:
        task = self._tasks.start("save picture", call(work))
        if task is None:
            self.said.emit(self.tr("A picture is being saved: try again in a moment."))
            return
        self.said.emit(self.tr("Saving {path}").format(path=words.home_short(target)))
        saved = self.tr("Saved as {path}").format(path=words.home_short(target))
        task.finished.connect(lambda _done: self.said.emit(saved))
        task.failed.connect(self._not_saved)

    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, GalleryDedupError):
            self.said.emit(words.first_upper(error))
        else:
            self.failed.emit(error)


def ask_for_file(window: QWidget, title: str, start: str, kinds: str) -> tuple[str, str]:
    """The system's own dialog: a path and the kind that was chosen, empty when it was called off."""
    return QFileDialog.getSaveFileName(window, title, start, kinds)


def difference_image(comparison: Comparison, font: QFont, library: Library) -> QImage:
    """Both photos with what differs framed, and the map; raises ImageError."""
    from gallery_dedup.matching.difference_picture import draw_difference

    found = library.difference(comparison)
    if found is None:
        raise ImageError(
            sentence("there is no picture of the difference: the two do not lie on each other well enough")
        )
    a, b = (decode_picture(photo.path, longest=DIFFERENCE_SIDE) for photo in (comparison.a, comparison.b))
    drawn = to_image(draw_difference(a, b, found, size=(comparison.a.width, comparison.a.height)))
    names = words.joined((f"A {words.file_name(comparison.a.path)}", f"B {words.file_name(comparison.b.path)}",
                          words.translated("dark = differs")))  # fmt: skip
    score = similarity_words(found.similarity)
    return draw_differing(drawn, (names, words.joined((score, words.first_upper(comparison.summary)))), font)


def write_image(image: QImage, target: str) -> None:
    """Write a picture as its suffix says, in one step: what was there stays until it is whole. Raises ImageError."""
    kind = FORMATS.get(os.path.splitext(target)[1].lower(), "PNG")
    with _in_one_step(target) as part:
        writer = QImageWriter(part, QByteArray(kind.encode()))
        writer.setQuality(JPEG_QUALITY if kind == "JPEG" else PNG_QUALITY)
        if not writer.write(image):
            raise ImageError(
                sentence("{path}: cannot be written ({reason})", path=target, reason=writer.errorString().lower())
            )


def copy_files(copies: Sequence[tuple[str, str]]) -> None:
    """Copy files, each in one step, from the first path of a pair to the second; raises ImageError."""
    for path, target in copies:
        with _in_one_step(target) as part:
            shutil.copyfile(path, part)


@contextmanager
def _in_one_step(target: str) -> Iterator[str]:
    """A file beside the target that takes its place once it is whole."""
    part = ""
    try:
        handle, part = tempfile.mkstemp(prefix=".saving-", suffix=os.path.splitext(target)[1],
                                        dir=os.path.dirname(target))  # fmt: skip
        os.close(handle)
        yield part
        os.chmod(part, 0o644)
        os.replace(part, target)
    except OSError as error:
        raise ImageError(
            sentence("{path}: cannot be written: {reason}", path=target, reason=system_reason(error))
        ) from error
    finally:
        with suppress(OSError):
            os.unlink(part)


def _stem(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]
