"""Similar: one photo, and what in the library is like it, best first."""

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
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.dimensions import Scale
from gallery_dedup.domain import Photo
from gallery_dedup.errors import GalleryDedupError, ImageError, SettingsError
from gallery_dedup.gui import words
from gallery_dedup.gui.choice_box import ChoiceBox
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.empty_view import EmptyView
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.similar_model import SimilarModel
from gallery_dedup.gui.similar_photo_view import SimilarPhotoView
from gallery_dedup.gui.similar_question import QUESTIONS, meaning
from gallery_dedup.gui.similar_results_view import SimilarResultsView
from gallery_dedup.gui.similar_search import Answer, Question, SimilarSearch
from gallery_dedup.gui.task import Tasks
from gallery_dedup.gui.theme import GRID, font
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.wrapped_view import WrappedView

if TYPE_CHECKING:
    from gallery_dedup.matching.search import Searched

PHOTO_SHARE = 0.36
PHOTO_WIDTH = (300, 640)
WIDE = 1200
"""Width from which on two lines say what the numbers mean."""
PATIENCE = 0.5
"""Seconds for which a search may take its time before it says how far it is."""


class SimilarPage(QWidget):
    """Empty: a place to drop a photo. Then that photo and the results, or the sentence why there are none."""

    compare_wanted = Signal(str, str)
    folder_wanted = Signal()
    scan_wanted = Signal()
    current_changed = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks, thumbnails: Thumbnails, *, folders: Callable[[], tuple[str, ...]]) -> None:
        super().__init__()
        self._folders = folders
        self._path = self._shown_by = ""
        self._since = 0.0
        self._stale = self._scanning = self._waits_for_scan = False
        # A loader of its own: a wish from here must not take the place of those for the pair in the review.
        self.loader = PhotoLoader(parent=self)
        self.model = SimilarModel(parent=self)
        self.results = SimilarResultsView(self.model, thumbnails)
        self.photo_view = SimilarPhotoView(self.loader, thumbnails)
        self.question = ChoiceBox()
        self._note = ElidedView(mode=Qt.TextElideMode.ElideRight, role="quiet")
        self._meaning = WrappedView(lines=2, role="quiet", size="small")
        self._progress = QProgressBar()
        self.empty = EmptyView("similar", "", "", drop=True)
        self.empty.add_button(self.tr("Choose a photo…"), self.choose, primary=True)
        self._add_first = self.empty.add_button(self.tr("Add a folder…"), self.folder_wanted.emit)
        self.nothing = EmptyView("similar", "", "")
        self._add_folder = self.nothing.add_button(self.tr("Add a folder…"), self.folder_wanted.emit, primary=True)
        self._scan = self.nothing.add_button(self.tr("Scan"), self.scan_wanted.emit, primary=True)
        self._places, self._answers = QStackedWidget(), QStackedWidget()
        self._search = SimilarSearch(tasks, parent=self)
        self._fill_questions()
        self._lay_out()
        self._connect()
        self._say_empty()

    def _fill_questions(self) -> None:
        self.question.setAccessibleName(self.tr("What is to be alike"))
        for scale in QUESTIONS:
            self.question.addItem(words.translated(scale.question), scale.name)
            tip = f"{words.dimension(scale.name)}: {meaning(scale)}"
            self.question.setItemData(self.question.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self._meaning.setText(meaning(QUESTIONS[0]))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Similar"))
        title.setFont(font(self, "title"))
        other = QPushButton(self.tr("Another photo…"))
        other.clicked.connect(lambda _checked=False: self.choose())
        head = QHBoxLayout()
        head.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        head.setSpacing(GRID * 2)
        head.addWidget(title)
        head.addWidget(self._note, 1)
        head.addWidget(self.question)
        head.addWidget(other)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the search"))
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        self._answers.addWidget(self.results)
        self._answers.addWidget(self.nothing)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(1)
        below.addWidget(self.photo_view)
        below.addWidget(self._lines(self._answers), 1)
        table = QWidget()
        lines = QVBoxLayout(table)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addLayout(below, 1)
        holder = QWidget()
        margin = QVBoxLayout(holder)
        margin.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        margin.addWidget(self.empty)
        self._places.addWidget(holder)
        self._places.addWidget(table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._places)

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
        self.question.currentIndexChanged.connect(lambda _index: self._question_changed())
        self.results.chosen.connect(self.compare)
        self.results.current_changed.connect(self.current_changed)
        self._search.progressed.connect(self._progressed)
        self._search.answered.connect(self._answered)
        self._search.failed.connect(self._not_found)
        self.loader.broke.connect(self.failed)

    # What is shown

    @property
    def path(self) -> str:
        """The photo that is looked for; empty when there is none."""
        return self._path

    @property
    def is_empty(self) -> bool:
        """Whether no photo is shown."""
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
        if path != self._path:
            self._path = path
            self.photo_view.show_photo(None)
            self.model.show_found((), self._scale)
        self._note.setText(self.tr("Looking for what is like {}").format(words.file_name(path)))
        self._places.setCurrentIndex(1)
        self._answers.setCurrentWidget(self.results)
        self._ask()
        self.current_changed.emit()

    def refuse(self, sentence: str) -> None:
        """Say why what was to be opened cannot be, with the way to choose something else below it."""
        self._forget()
        self.empty.say(self.tr("This cannot be opened"), sentence, warning=True)

    def search_again(self) -> None:
        """The library has changed: search anew, now or as soon as the page is shown."""
        self._stale = True
        if self._path:
            self._freshen()
        else:
            self._say_empty()

    def show_scanning(self, scanning: bool) -> None:
        """Say the right thing while nothing is stored yet."""
        self._scanning = scanning
        if self._waits_for_scan:
            self._say_unscanned()

    def compare(self) -> None:
        """Ask for the comparison of the photo with the current result."""
        if self.current_photo is not None:
            self.compare_wanted.emit(self._path, self.current_photo.path)

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
        return QUESTIONS[self.question.currentIndex()]

    def _ask(self) -> None:
        self._stale = self._waits_for_scan = False
        self._since = time.monotonic()
        self._search.ask(Question(self._path, self._scale.name, self._folders()))

    def _freshen(self) -> None:
        if self._stale and self._path and self.isVisible():
            self._ask()

    def _question_changed(self) -> None:
        self._meaning.setText(meaning(self._scale))
        if self._path:
            self._ask()

    def _progressed(self, sign: Searched) -> None:
        if self.photo_view.photo != sign.photo:
            self.photo_view.show_photo(sign.photo)
        if sign.done < sign.total and time.monotonic() - self._since > PATIENCE:
            # Results to another question would stand under the words of this one.
            done, total = words.number(sign.done), words.counted(sign.total, "photo", "photos")
            self._say(self.tr("Comparing"), self.tr("{} of {}").format(done, total))
            self._note.setText("")
            self._progress.setRange(0, sign.total)
            self._progress.setValue(sign.done)
            self._progress.show()

    def _answered(self, answer: Answer) -> None:
        self._progress.hide()
        self.photo_view.show_photo(answer.photo)
        before = self.results.current_photo
        same = answer.question.dimension == self._shown_by
        self._shown_by = answer.question.dimension
        self.model.show_found(answer.found, self._scale)
        self._note.setText(_summary(answer))
        if not answer.found:
            self._say_nothing(answer)
        else:
            self._answers.setCurrentWidget(self.results)
            self.results.start_at(before.path if before is not None and same else "")
        self.current_changed.emit()

    def _not_found(self, error: BaseException) -> None:
        self._progress.hide()
        sentence = words.first_upper(str(error))
        if isinstance(error, ImageError):
            self._forget()
            self.empty.say(self.tr("This photo cannot be searched for"), sentence, warning=True)
        elif isinstance(error, SettingsError):
            self._say(self.tr("This photo does not carry what is asked for"), words.translated(self._scale.explanation))
        else:
            self._say(self.tr("The search came to no end"), sentence, warning=True)
            if not isinstance(error, GalleryDedupError):
                self.failed.emit(error)
        self.current_changed.emit()

    # Saying why there is nothing

    def _forget(self) -> None:
        self._search.forget()
        self._path = ""
        self.photo_view.show_photo(None)
        self.model.show_found((), self._scale)
        self._places.setCurrentIndex(0)
        self.current_changed.emit()

    def _say_empty(self) -> None:
        text = self.tr("Drop a photo here, or press S on one in the review. The library folders are searched.")
        self._add_first.setVisible(not self._folders())
        if not self._folders():
            text = self.tr("Drop a photo here. The library folders are searched, and there is none yet: "
                           "add those that hold your photos.")  # fmt: skip
        self.empty.say(self.tr("Find what is like a photo"), text)

    def _say_nothing(self, answer: Answer) -> None:
        name = words.file_name(answer.photo.path)
        if not answer.question.folders:
            self._say(self.tr("There are no folders to search yet"),
                      self.tr("Add the folders that hold your photos: they are scanned, "
                              "and what is like {} appears here.").format(name), button=self._add_folder)  # fmt: skip
        elif not answer.total or self._scanning:
            self._waits_for_scan = True
            self._say_unscanned()
        else:
            self._say(self.tr("None of the photos can be compared by this"),
                      self.tr("They do not carry what is asked for, or an older version described them: "
                              "a scan describes them anew."), button=self._scan)  # fmt: skip
            self._note.setText("")

    def _say_unscanned(self) -> None:
        if self._scanning:
            self._say(self.tr("The folders are being scanned"), self.tr("What is found appears when that is done."))
        else:
            self._say(self.tr("The library folders hold no other photo yet"),
                      self.tr("Scan them: every photo in them is then compared with this one."),
                      button=self._scan)  # fmt: skip

    def _say(self, title: str, text: str, *, button: QPushButton | None = None, warning: bool = False) -> None:
        for one in (self._add_folder, self._scan):
            one.setVisible(one is button)
        self.nothing.say(title, text, warning=warning)
        self._answers.setCurrentWidget(self.nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The photo takes its share of the window."""
        super().resizeEvent(event)
        self._meaning.set_lines(2 if self.width() >= WIDE else 3)
        least, most = PHOTO_WIDTH
        self.photo_view.setFixedWidth(min(most, max(least, round(self.width() * PHOTO_SHARE))))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()


def _summary(answer: Answer) -> str:
    searched = words.counted(answer.total, "photo searched", "photos searched")
    if not answer.total:
        return words.file_name(answer.photo.path)
    if answer.scored > len(answer.found):
        text = words.translated("{} searched, the {} most alike are shown")
        return text.format(words.counted(answer.total, "photo", "photos"), words.number(len(answer.found)))
    unscored = answer.total - answer.scored
    return words.joined((searched, words.translated("{} without an answer").format(words.number(unscored))
                         if unscored and answer.scored else None))  # fmt: skip
