"""Similar: one photo or words, and what in the library is like that, best first."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.dimensions import Scale
from gallery_dedup.domain import Photo
from gallery_dedup.errors import GalleryDedupError, ImageError, ModelsMissing, SettingsError
from gallery_dedup.gui import words
from gallery_dedup.gui.empty_view import EmptyView, with_room
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.similar_head_view import SimilarHeadView
from gallery_dedup.gui.similar_model import SimilarModel
from gallery_dedup.gui.similar_nothing_view import SimilarNothingView
from gallery_dedup.gui.similar_photo_view import SimilarPhotoView
from gallery_dedup.gui.similar_question import QUESTIONS, WORDS, meaning
from gallery_dedup.gui.similar_results_view import SimilarResultsView
from gallery_dedup.gui.similar_search import Answer, Question, SimilarSearch, Sought
from gallery_dedup.gui.similar_summary import summary
from gallery_dedup.gui.task import Tasks
from gallery_dedup.gui.theme import GRID
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.wrapped_view import WrappedView

if TYPE_CHECKING:
    from gallery_dedup.matching.search import Searched
    from gallery_dedup.matching.word_search import WordsSearched

PHOTO_SHARE = 0.36
PHOTO_WIDTH = (300, 640)
WIDE = 1200
"""Width from which on two lines say what the numbers mean."""
PATIENCE = 0.5
"""Seconds for which a search may take its time before it says how far it is."""


class SimilarPage(QWidget):
    """Empty: a place to drop a photo, and a field for words. Then the photo, if it is one, and the results, or the
    sentence why there are none.
    """

    compare_wanted = Signal(str, str)
    photo_wanted = Signal(str)
    """A result of words was opened: what is like it is wanted."""
    words_typed = Signal(str)
    folder_wanted = Signal()
    scan_wanted = Signal()
    models_wanted = Signal()
    current_changed = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks, thumbnails: Thumbnails, *, folders: Callable[[], tuple[str, ...]]) -> None:
        super().__init__()
        self._folders = folders
        self._sought = Sought()
        self._shown: Question | None = None
        self._since = 0.0
        self._stale = self._scanning = self._waits_for_scan = False
        # A loader of its own: a wish from here must not take the place of those for the pair in the review.
        self.loader = PhotoLoader(parent=self)
        self.model = SimilarModel(parent=self)
        self.results = SimilarResultsView(self.model, thumbnails)
        self.photo_view = SimilarPhotoView(self.loader, thumbnails)
        self.head = SimilarHeadView()
        self.question = self.head.question
        self._meaning = WrappedView(lines=2, role="quiet", size="small")
        self._progress = QProgressBar()
        self.empty = EmptyView("similar", "", "", drop=True)
        self.empty.add_button(self.tr("Choose a photo…"), self.choose, primary=True)
        self._add_first = self.empty.add_button(self.tr("Add a folder…"), self.folder_wanted.emit)
        self.nothing = SimilarNothingView()
        self._places, self._answers = QStackedWidget(), QStackedWidget()
        self._search = SimilarSearch(tasks, parent=self)
        self._meaning.setText(meaning(QUESTIONS[0]))
        self._lay_out()
        self._connect()
        self.head.show_nothing()
        self._say_empty()

    def _lay_out(self) -> None:
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the search"))
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        self._answers.addWidget(self.results)
        self._answers.addWidget(self.nothing)
        table = QWidget()
        below = QHBoxLayout(table)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(1)
        below.addWidget(self.photo_view)
        below.addWidget(self._lines(self._answers), 1)
        self._places.addWidget(with_room(self.empty, above=GRID * 2))
        self._places.addWidget(table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._places, 1)

    def _lines(self, answers: QWidget) -> QWidget:
        """The right side: what the numbers mean, how far the search is, and the results."""
        side = QWidget()
        about = QHBoxLayout()
        about.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID)
        about.addWidget(self._meaning, 1)
        lines = QVBoxLayout(side)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(about)
        lines.addWidget(self._progress)
        lines.addWidget(answers, 1)
        return side

    def _connect(self) -> None:
        self.head.question_changed.connect(self._question_changed)
        self.head.words_asked.connect(self._words_typed)
        self.head.results_wanted.connect(self.focus)
        self.head.other_wanted.connect(self.choose)
        self.nothing.folder_wanted.connect(self.folder_wanted)
        self.nothing.scan_wanted.connect(self.scan_wanted)
        self.nothing.models_wanted.connect(self.models_wanted)
        self.results.chosen.connect(self.open_current)
        self.results.current_changed.connect(self.current_changed)
        self._search.progressed.connect(self._progressed)
        self._search.answered.connect(self._answered)
        self._search.failed.connect(self._not_found)
        self.loader.broke.connect(self.failed)

    # What is shown

    @property
    def sought(self) -> Sought:
        """What is looked for."""
        return self._sought

    @property
    def path(self) -> str:
        """The photo that is looked for; empty when there is none."""
        return self._sought.path

    @property
    def is_empty(self) -> bool:
        """Whether nothing is looked for."""
        return self._places.currentIndex() == 0

    @property
    def is_searching(self) -> bool:
        """Whether results are awaited."""
        return self._search.is_searching

    @property
    def current_photo(self) -> Photo | None:
        """The result that keys act on."""
        shown = not self.is_empty and self._answers.currentWidget() is self.results
        return self.results.current_photo if shown else None

    def focus(self) -> None:
        """Give the keys to the results."""
        if not self.is_empty:
            self.results.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self) -> None:
        """Ask for a photo with the system's own dialog."""
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a photo"))
        if path:
            self.open(path)

    def open(self, path: str) -> None:
        """Look for what is like a photo."""
        self.seek(Sought(path=path))

    def seek(self, sought: Sought) -> None:
        """Look for what is like a photo, or for words."""
        if sought != self._sought:
            if sought.path or self._sought.path:
                self.photo_view.show_photo(None)
                self.model.show_found((), self._scale)
            self._sought = sought
            self._show_kind()
        like = self.tr("Looking for what is like {name}").format(name=words.file_name(sought.path))
        self.head.note(like if sought.path else self.tr("Searching"))
        self._places.setCurrentIndex(1)
        if sought.path or not self.model.rowCount():
            self._answers.setCurrentWidget(self.results)
        self._ask()
        self.current_changed.emit()

    def _show_kind(self) -> None:
        """A photo stands beside its results; words stand in their field."""
        if self._sought.path:
            self.head.show_photo()
        else:
            self.head.show_words(self._sought.words)
        self.photo_view.setVisible(bool(self._sought.path))
        self._meaning.setText(meaning(self._scale))

    def refuse(self, sentence: str) -> None:
        """Say why what was to be opened cannot be, with the way to choose something else below it."""
        self._forget()
        self.empty.say(self.tr("This cannot be opened"), sentence, warning=True)

    def search_again(self) -> None:
        """The library has changed: search anew, now or as soon as the page is shown."""
        self._stale = True
        if self._sought:
            self._freshen()
        else:
            self._say_empty()

    def show_scanning(self, scanning: bool) -> None:
        """Say the right thing while nothing is stored yet."""
        self._scanning = scanning
        if self._waits_for_scan:
            self._say_unscanned()

    def compare(self) -> None:
        """Ask for the comparison of the photo with the current result; words cannot be compared."""
        if self.current_photo is not None and self._sought.path:
            self.compare_wanted.emit(self._sought.path, self.current_photo.path)

    def open_current(self) -> None:
        """Go on from the current result: compare it with the photo, or look for what is like it."""
        if self.current_photo is not None and self._sought.words:
            self.photo_wanted.emit(self.current_photo.path)
        else:
            self.compare()

    def close_tasks(self) -> None:
        """Ask nothing more, and wait for the picture being decoded."""
        self._search.forget()
        self.loader.close()

    def warm_up(self, size: QSize) -> list[Callable[[], object]]:
        """The steps that give the page its looks and places before it is first shown."""
        return [] if self.isVisible() else [partial(self.resize, size), partial(self.grab, QRect(0, 0, 1, 1))]

    # Searching

    @property
    def _scale(self) -> Scale:
        return WORDS if self._sought.words else QUESTIONS[self.question.currentIndex()]

    def _ask(self) -> None:
        self._stale = self._waits_for_scan = False
        self._since = time.monotonic()
        self._search.ask(Question(self._sought, self._scale.name, self._folders()))

    def _freshen(self) -> None:
        if self._stale and self._sought and self.isVisible():
            self._ask()

    def _question_changed(self) -> None:
        self._meaning.setText(meaning(self._scale))
        if self._sought.path:
            self._ask()

    def _words_typed(self, text: str) -> None:
        if text:
            self.words_typed.emit(text)
        elif self._sought.words:
            self._forget()
            self._say_empty()

    def _progressed(self, sign: Searched | WordsSearched) -> None:
        photo = getattr(sign, "photo", None)
        if photo is not None and self.photo_view.photo != photo:
            self.photo_view.show_photo(photo)
        if sign.done < sign.total and time.monotonic() - self._since > PATIENCE:
            # Results to another question would stand under the words of this one.
            self.nothing.comparing(sign.done, sign.total)
            self._answers.setCurrentWidget(self.nothing)
            self.head.note("")
            self._progress.setRange(0, sign.total)
            self._progress.setValue(sign.done)
            self._progress.show()

    def _answered(self, answer: Answer) -> None:
        self._progress.hide()
        self.photo_view.show_photo(answer.photo)
        before = self.results.current_photo
        same, self._shown = answer.question == self._shown, answer.question
        self.model.show_found(answer.found, self._scale)
        self.head.note(summary(answer))
        if not answer.found:
            self._say_nothing(answer)
        else:
            self._answers.setCurrentWidget(self.results)
            self.results.start_at(before.path if before is not None and same else "")
        self.current_changed.emit()

    def _not_found(self, error: BaseException) -> None:
        self._progress.hide()
        self.head.note("")
        sentence = words.first_upper(error)
        if isinstance(error, ImageError):
            self._forget()
            self.empty.say(self.tr("This photo cannot be searched for"), sentence, warning=True)
            return
        if isinstance(error, ModelsMissing):
            self.nothing.models_missing(error.models, by_words=bool(self._sought.words))
        elif isinstance(error, SettingsError) and self._sought.path:
            self.nothing.not_carried(words.said(self._scale.explanation))
        else:
            self.nothing.broken(sentence)
            if not isinstance(error, GalleryDedupError):
                self.failed.emit(error)
        self._show_nothing()

    # Saying why there is nothing

    def _forget(self) -> None:
        self._search.forget()
        self._sought = Sought()
        self.photo_view.show_photo(None)
        self.model.show_found((), self._scale)
        self.head.show_nothing()
        self._places.setCurrentIndex(0)
        self.current_changed.emit()

    def _say_empty(self) -> None:
        text = self.tr("Drop a photo here, press S on one in the review, or type words above. "
                       "The library folders are searched.")  # fmt: skip
        self._add_first.setVisible(not self._folders())
        if not self._folders():
            text = self.tr("Drop a photo here, or type words above. The library folders are searched, and there is "
                           "none yet: add those that hold your photos.")  # fmt: skip
        self.empty.say(self.tr("Find photos like one you have, or by words"), text)

    def _say_nothing(self, answer: Answer) -> None:
        photo, by_words = answer.photo, answer.photo is None
        if not answer.question.folders:
            sought = words.file_name(photo.path) if photo else self.tr("the words")
            self.nothing.no_folders(sought)
        elif not answer.total or self._scanning:
            self._waits_for_scan = True
            self._say_unscanned()
        else:
            self.nothing.undescribed(by_words=by_words)
            self.head.note("")
        self._show_nothing()

    def _say_unscanned(self) -> None:
        self.nothing.unscanned(scanning=self._scanning, by_words=bool(self._sought.words))

    def _show_nothing(self) -> None:
        self._answers.setCurrentWidget(self.nothing)
        self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The photo takes its share of the window."""
        super().resizeEvent(event)
        self._meaning.set_lines(2 if self.width() >= WIDE else 3)
        least, most = PHOTO_WIDTH
        self.photo_view.setFixedWidth(min(most, max(least, round(self.width() * PHOTO_SHARE))))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()
