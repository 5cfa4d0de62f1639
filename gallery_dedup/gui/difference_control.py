"""Asks for what differs between two photos, off the GUI thread, and gives it to the pair while that is still shown."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage

from gallery_dedup.domain import Box, Comparison, Photo, Relation
from gallery_dedup.errors import GalleryDedupError
from gallery_dedup.gui import words
from gallery_dedup.gui.laid_painting import Differing
from gallery_dedup.gui.latest import Latest
from gallery_dedup.gui.pair_view import PairView
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.library import Library

KEPT = 16


class DifferenceControl(QObject):
    """Serves one pair view; what was found for the last pairs is kept."""

    failed = Signal(object)

    def __init__(self, pair: PairView, tasks: Tasks, kind: str, *, parent: QObject) -> None:
        super().__init__(parent)
        self._pair = pair
        self._found: OrderedDict[tuple[str, str], Differing | None] = OrderedDict()
        self._asker = Latest(tasks, kind, parent=self)
        pair.difference_wanted.connect(self._ask)
        self._asker.answered.connect(self._answered)
        self._asker.failed.connect(self._refused)

    def _ask(self, comparison: Comparison) -> None:
        key = (comparison.a.sha256, comparison.b.sha256)
        if key in self._found:
            self._pair.show_difference(key, self._found[key])
            return
        self._asker.ask(key, call(lambda library: read_differing(library, comparison)))

    def _answered(self, key: tuple[str, str], found: Differing | None) -> None:
        self._found[key] = found
        if len(self._found) > KEPT:
            self._found.popitem(last=False)
        self._pair.show_difference(key, found)

    def _refused(self, key: tuple[str, str], error: BaseException) -> None:
        self._pair.refuse_difference(key, words.said(error))
        if not isinstance(error, GalleryDedupError):
            self.failed.emit(error)

    def forget(self) -> None:
        """Files were read again."""
        self._found.clear()

    def close(self) -> None:
        """Ask nothing more."""
        self._asker.close()


def read_differing(library: Library, comparison: Comparison) -> Differing | None:
    """What differs, as the pane paints it; decodes both photos, so not for the GUI thread."""
    from gallery_dedup.matching.difference import shown_difference

    found = library.difference(comparison)
    if found is None:
        return None
    left, top, right, bottom = found.part
    return Differing(image=_image(shown_difference(found), found.shared),
                     part=QRectF(left, top, right - left, bottom - top),
                     boxes=tuple(shares(box, comparison.a) for box in found.boxes),
                     similarity=found.similarity,
                     same=comparison.relation in (Relation.SAME_FILE, Relation.SAME_PIXELS))  # fmt: skip


def _image(levels: NDArray[np.uint8], shared: NDArray[np.bool_]) -> QImage:
    """The grey levels, transparent where there is nothing to compare."""
    height, width = levels.shape
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    places = np.frombuffer(image.bits(), np.uint8).reshape(height, width, 4)
    places[..., :3] = np.where(shared, levels, 0)[..., None]
    places[..., 3] = np.where(shared, 255, 0)
    return image


def shares(box: Box, photo: Photo) -> QRectF:
    """A box of a photo's pixels in shares of its width and height."""
    return QRectF(box.x / photo.width, box.y / photo.height, box.width / photo.width, box.height / photo.height)
