"""Work in threads, a bounded number at once: each step is told as it is done, and work that nobody wants any more ends.

A thread cannot be killed. One whose time is over is asked to stop: it looks between fetching, decoding and each
network, a connection that it waits at is broken off, and then its turn is free again.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from contextlib import aclosing, contextmanager
from http import HTTPStatus
from typing import Any, TypeAlias

from gallery_dedup.serve.limits import Limits
from gallery_dedup.serve.refusals import RETRY_SECONDS, Refusal
from gallery_dedup.stopping import Stop, stopped_by

Steps: TypeAlias = Generator[Any, None, Any]
"""Yields signs of life and returns the answer."""


class Workers:
    """The turns of one event loop."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._turns = asyncio.Semaphore(limits.workers)
        self._here = 0

    @contextmanager
    def place(self) -> Iterator[None]:
        """Be one of the requests that are here; raises Refusal when there are too many."""
        if self._here >= self._limits.places:
            raise Refusal(
                HTTPStatus.SERVICE_UNAVAILABLE,
                f"the service is busy: {self._here} requests are here already; try again in a few seconds",
                headers={"Retry-After": str(RETRY_SECONDS)},
            )
        self._here += 1
        try:
            yield
        finally:
            self._here -= 1

    async def answer(self, work: Callable[[], Steps]) -> Any:
        """What the work returns, within the time for an answer; raises what the work raises, and Refusal."""
        with self._in_time():
            async with asyncio.timeout(self._limits.work_seconds), aclosing(self._told(work)) as told:
                return [what async for _done, what in told][-1]

    async def steps(self, work: Callable[[], Steps]) -> AsyncGenerator[Any, None]:
        """Each step of the work and at last what it returns, each within the time for an answer; raises as `answer`."""
        async with aclosing(self._told(work)) as told:
            while True:
                with self._in_time():
                    async with asyncio.timeout(self._limits.work_seconds):
                        done, what = await anext(told)
                yield what
                if done:
                    return

    async def _told(self, work: Callable[[], Steps]) -> AsyncGenerator[tuple[bool, Any], None]:
        """Each step as (False, step) and at last (True, answer).

        The work runs in one thread from its first step to its last, and ends at a step that nobody asks for any more.
        """
        await self._turns.acquire()
        job = _Job(work, loop=asyncio.get_running_loop(), ended=self._turns.release)
        job.start()
        try:
            done = False
            while not done:
                done, what = await job.told.get()
                if isinstance(what, BaseException):
                    raise what
                yield done, what
        finally:
            job.stop.ask()

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        try:
            yield
        except TimeoutError as error:
            seconds = f"{self._limits.work_seconds:g} seconds"
            sentence = f"the answer took longer than {seconds}, so it was given up"
            raise Refusal(HTTPStatus.GATEWAY_TIMEOUT, sentence) from error


class _Job:
    """One piece of work in its thread."""

    def __init__(
        self, work: Callable[[], Steps], *, loop: asyncio.AbstractEventLoop, ended: Callable[[], None]
    ) -> None:
        self._work, self._loop, self._ended = work, loop, ended
        self.told: asyncio.Queue[tuple[bool, Any]] = asyncio.Queue()
        self.stop = Stop()

    def start(self) -> None:
        """Begin in a thread of its own, which the end of the program does not wait for: servers may be slow."""
        try:
            threading.Thread(target=self._run, name="answer", daemon=True).start()
        except RuntimeError:  # the system gives no more threads
            self._ended()
            raise

    def _run(self) -> None:
        try:
            with stopped_by(self.stop):
                self._tell(True, self._answer())
        except BaseException as error:  # noqa: BLE001 - raised again by whoever waits for it
            self._tell(True, error)
        finally:
            self._call(self._ended)

    def _answer(self) -> Any:
        steps = self._work()
        try:
            while not self.stop.asked:
                self._tell(False, next(steps))
        except StopIteration as end:
            return end.value
        finally:
            steps.close()
        return None

    def _tell(self, done: bool, what: Any) -> None:
        self._call(self.told.put_nowait, (done, what))

    def _call(self, function: Callable[..., None], *values: Any) -> None:
        try:
            self._loop.call_soon_threadsafe(function, *values)
        except RuntimeError:
            if not self._loop.is_closed():  # the service has ended before this work did
                raise
