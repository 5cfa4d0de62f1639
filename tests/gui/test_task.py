"""Long jobs: exactly one ending, few events, pause and cancel."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.latest import Latest
from gallery_dedup.gui.task import EVENTS_PER_SECOND, Task, Tasks, call
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from tests.gui.conftest import WAIT


@pytest.fixture
def tasks(qapp: QApplication, locations: Locations) -> Iterator[Tasks]:
    tasks = Tasks(lambda: Library(locations))
    yield tasks
    assert tasks.close(milliseconds=WAIT)


class Endings:
    """Counts how a task ended."""

    def __init__(self, task: Task) -> None:
        self.seen: list[str] = []
        self.threads: list[bool] = []
        for name in ("finished", "cancelled", "failed"):
            getattr(task, name).connect(lambda *_result, name=name: self.note(name))

    def note(self, name: str) -> None:
        self.seen.append(name)
        self.threads.append(QThread.currentThread() is QApplication.instance().thread())  # type: ignore[union-attr]


def started(task: Task | None) -> Task:
    assert task is not None
    return task


def test_a_task_ends_once_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    task = started(tasks.start("count", call(lambda _library: 42)))
    endings = Endings(task)
    with qtbot.waitSignal(task.finished, timeout=WAIT) as blocker:
        pass
    assert blocker.args == [42]
    assert endings.seen == ["finished"]
    assert endings.threads == [True]
    assert tasks.running("count") is None


def test_a_failure_arrives_as_it_was(tasks: Tasks, qtbot: QtBot) -> None:
    def broken(_library: Library) -> int:
        raise ZeroDivisionError("by zero")

    task = started(tasks.start("broken", call(broken)))
    endings = Endings(task)
    with qtbot.waitSignal(task.failed, timeout=WAIT) as blocker:
        pass
    assert isinstance(blocker.args[0], ZeroDivisionError)
    assert blocker.args[0].__traceback__ is not None
    assert endings.seen == ["failed"]


def endless(closed: threading.Event, steps: list[int]) -> Callable[[Library], Generator[int, None, None]]:
    def work(_library: Library) -> Generator[int, None, None]:
        try:
            while True:
                steps.append(len(steps))
                time.sleep(0.001)
                yield len(steps)
        finally:
            closed.set()

    return work


def test_cancelling_closes_the_generator_and_tells_nothing_more(tasks: Tasks, qtbot: QtBot) -> None:
    closed = threading.Event()
    task = started(tasks.start("endless", endless(closed, [])))
    endings = Endings(task)
    with qtbot.waitSignal(task.progress, timeout=WAIT):
        pass
    heard: list[object] = []
    with qtbot.waitSignal(task.cancelled, timeout=WAIT):
        task.cancel()
        task.progress.connect(heard.append)
    assert closed.is_set()
    assert heard == []
    assert endings.seen == ["cancelled"]


def test_a_paused_task_takes_no_step_until_it_goes_on(tasks: Tasks, qtbot: QtBot) -> None:
    steps: list[int] = []
    task = started(tasks.start("endless", endless(threading.Event(), steps)))
    with qtbot.waitSignal(task.progress, timeout=WAIT):
        pass
    task.pause()
    taken = len(steps)
    others: list[int] = []
    clock = started(tasks.start("clock", endless(threading.Event(), others)))
    qtbot.waitUntil(lambda: len(others) >= 50, timeout=WAIT)
    # The step it was in is taken to its end.
    assert taken <= len(steps) <= taken + 1
    taken = len(steps)
    clock.cancel()
    qtbot.waitUntil(lambda: tasks.running("clock") is None, timeout=WAIT)
    assert len(steps) == taken
    task.resume()
    qtbot.waitUntil(lambda: len(steps) > taken, timeout=WAIT)
    task.cancel()
    qtbot.waitUntil(lambda: tasks.running("endless") is None, timeout=WAIT)


def test_a_paused_task_can_be_cancelled(tasks: Tasks, qtbot: QtBot) -> None:
    task = started(tasks.start("endless", endless(threading.Event(), [])))
    task.pause()
    with qtbot.waitSignal(task.cancelled, timeout=WAIT):
        task.cancel()


def test_one_of_each_kind(tasks: Tasks, qtbot: QtBot) -> None:
    task = started(tasks.start("scan", endless(threading.Event(), [])))
    assert tasks.start("scan", call(lambda _library: None)) is None
    other = started(tasks.start("undo", call(lambda _library: None)))
    with qtbot.waitSignal(other.finished, timeout=WAIT):
        pass
    with qtbot.waitSignal(task.cancelled, timeout=WAIT):
        task.cancel()


def test_news_are_few_and_what_matters_in_them_is_kept(tasks: Tasks, qtbot: QtBot) -> None:
    def many(_library: Library) -> Generator[frozenset[int], None, str]:
        for number in range(20_000):
            yield frozenset({number} if number == 3 else ())
        return "done"

    began = time.monotonic()
    heard: list[frozenset[int]] = []
    task = started(tasks.start("many", many, combine=lambda older, newer: older | newer))
    task.progress.connect(heard.append)
    with qtbot.waitSignal(task.finished, timeout=WAIT):
        pass
    seconds = time.monotonic() - began
    assert len(heard) <= seconds * EVENTS_PER_SECOND + 2
    assert any(3 in news for news in heard)


def test_only_the_newest_question_is_asked_after_the_one_under_way(tasks: Tasks, qtbot: QtBot) -> None:
    asked: list[int] = []
    gate = threading.Event()
    latest = Latest(tasks, "question")

    def question(number: int) -> Callable[[Library], int]:
        def answer(_library: Library) -> int:
            asked.append(number)
            gate.wait(WAIT / 1000)
            return number * 10

        return answer

    answers: list[tuple[int, int]] = []
    latest.answered.connect(lambda key, result: answers.append((key, result)))
    for number in (1, 2, 3, 4):
        latest.ask(number, call(question(number)))
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=WAIT)
    assert asked == [1, 4]
    assert answers == [(1, 10), (4, 40)]


def test_closing_ends_every_task(qtbot: QtBot, locations: Locations) -> None:
    tasks = Tasks(lambda: Library(locations))
    closed = threading.Event()
    task = started(tasks.start("endless", endless(closed, [])))
    with qtbot.waitSignal(task.progress, timeout=WAIT):
        pass
    assert tasks.close(milliseconds=WAIT)
    assert closed.is_set()
