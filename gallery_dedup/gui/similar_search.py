"""Looks for what is like one photo, in the background: a new question ends the search for the one before it."""

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

KIND = "similar"
MOST = 1000
"""Results that are kept; nobody looks further."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, by which dimension, and where."""

    path: str
    dimension: str
    folders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The most alike, best first; `scored` of the `total` other photos could be scored."""

    question: Question
    photo: Photo
    found: tuple[Found, ...]
    scored: int
    total: int


def work(library: Library, question: Question) -> Generator[Searched, None, Answer]:
    """Compare the photo with all that is stored of the folders.

    Raises ImageError when it cannot be read, SettingsError when its dimension has nothing to say about it.
    """
    results = yield from library.search(question.path, question.folders, dimension=question.dimension)
    return Answer(question, results.photo, results.found[:MOST], len(results.found), results.total)


class SimilarSearch(QObject):
    """Asks one question at a time; what is said about a question that was overtaken is not passed on."""

    progressed = Signal(object)
    """Searched."""
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
