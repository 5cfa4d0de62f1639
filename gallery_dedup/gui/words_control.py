"""Joins the search by words with the review's field and the models: what is offered, and the way to what is missing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gallery_dedup.gui.models_control import ModelsControl
from gallery_dedup.gui.similar_control import SimilarControl
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.gui.words_offer_view import WordsOfferView

KIND = "words"


class WordsControl(QObject):
    """`models_wanted` when what is missing is to be fetched."""

    models_wanted = Signal()
    failed = Signal(object)

    def __init__(self, offer: WordsOfferView, similar: SimilarControl, tasks: Tasks, *, models: ModelsControl) -> None:
        super().__init__(similar)
        self._offer, self._tasks = offer, tasks
        offer.asked.connect(similar.open_words)
        offer.began.connect(self.look)
        offer.models_wanted.connect(self.models_wanted)
        models.used_changed.connect(self.look)

    def look(self) -> None:
        """Find out which models are missing: a look at the disk, so not on this thread."""
        task = self._tasks.start(KIND, call(lambda library: library.words_lack()))
        if task is not None:
            task.finished.connect(self._offer.show_missing)
            task.failed.connect(self.failed)
