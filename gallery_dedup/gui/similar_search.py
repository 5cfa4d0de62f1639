"""Looks for what is like one photo, or like words, in the background: a new question ends the search before it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from gallery_dedup.domain import Photo
from gallery_dedup.gui.task import Tasks
from gallery_dedup.library import Library

if TYPE_CHECKING:
    from gallery_dedup.matching.search import Found, Searched
    from gallery_dedup.matching.word_search import WordsSearched

KIND = "similar"
MOST = 1000
"""Results that are kept; nobody looks further."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for: a photo by its path, or words; both are empty where nothing is."""

    path: str = ""
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.path or self.words)


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, by which dimension, and where; words have no choice of dimensions."""

    sought: Sought
    dimension: str
    folders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The most alike, best first; `scored` of the `total` other photos could be scored.

    `photo` is the one that was looked for, None for words; `unread` are words at the end that were too many.
    """

    question: Question
    photo: Photo | None
    found: tuple[Found, ...]
    scored: int
    total: int
    unread: str = ""


def work(library: Library, question: Question) -> Generator[Searched | WordsSearched, None, Answer]:
    """Compare what is looked for with all that is stored of the folders.

    Raises ImageError when the photo cannot be read, SettingsError when its dimension has nothing to say about it,
    ModelsMissing when what is asked takes models that are not installed.
    """
    if question.sought.words:
        told = yield from library.search_words(question.sought.words, question.folders, top=MOST)
        return Answer(question, None, told.found, told.scored, told.total, told.unread)
    results = yield from library.search(question.sought.path, question.folders, dimension=question.dimension)
    return Answer(question, results.photo, results.found[:MOST], len(results.found), results.total)


class SimilarSearch(QObject):
    """Asks one question at a time; what is said about a question that was overtaken is not passed on."""

    progressed = Signal(object)
    """Searched or WordsSearched."""
    answered = Signal(object)
    """Answer."""
    failed = Signal(object)

    def __init__(self, tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._question: Question | None = None

    @property
    def is_searching(self) -> bool:
        """Whether an answer is awaited."""
        return self._question is not None

    def ask(self, question: Question) -> None:
        """Ask now, or as soon as the search under way has ended."""
        self._question = question
        task = self._tasks.running(KIND)
        if task is not None:
            task.cancel()
        else:
            self._start(question)

    def forget(self) -> None:
        """Nothing is asked any more."""
        self._question = None
        task = self._tasks.running(KIND)
        if task is not None:
            task.cancel()

    def _start(self, question: Question) -> None:
        task = self._tasks.start(KIND, lambda library: work(library, question))
        if task is None:
            return
        task.progress.connect(lambda sign: self._pass_on(self.progressed, question, sign))
        task.finished.connect(lambda answer: self._end(self.answered, question, answer))
        task.failed.connect(lambda error: self._end(self.failed, question, error))
        task.ended.connect(self._go_on)

    def _pass_on(self, signal: SignalInstance, question: Question, news: object) -> None:
        if question is self._question:
            signal.emit(news)

    def _end(self, signal: SignalInstance, question: Question, result: object) -> None:
        if question is self._question:
            self._question = None
            signal.emit(result)

    def _go_on(self) -> None:
        # A slot of `answered` may have asked already.
        if self._question is not None and self._tasks.running(KIND) is None:
            self._start(self._question)
