"""One request from its body to its answer: a place, the body, the work in a thread, and the answer or its steps."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from http import HTTPStatus
from typing import Any, TypeAlias

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from gallery_dedup.compat.requests import read_json
from gallery_dedup.compat.requests_answered import Asking, MatchProgress, error_answer
from gallery_dedup.errors import GalleryDedupError
from gallery_dedup.imaging.source import fetching_by
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.serve.arrival import arrived, gone
from gallery_dedup.serve.limits import Limits
from gallery_dedup.serve.refusals import JSON_TYPE, LINES_TYPE, document_bytes
from gallery_dedup.serve.workers import Steps, Workers

Answers: TypeAlias = Callable[[object, Library, Asking], Steps]
"""What answers the document of a request, in steps."""


@dataclass(frozen=True)
class Service:
    """What every request is answered with; a library is opened for each, so that settings and models are today's."""

    locations: Locations
    limits: Limits
    workers: Workers
    offline: bool = False

    def steps(self, body: bytes, answers: Answers) -> Steps:
        """The steps of one answer, for the thread that takes them."""
        document = read_json(body)
        with Library(self.locations) as library:
            how = fetching_by(library.settings, offline=self.offline)
            how = replace(how, most_bytes=self.limits.request_bytes, private=False)
            return (yield from answers(document, library, Asking(how)))


class Answering(Response):
    """The answer to one request, which is read and worked on while it is sent."""

    def __init__(self, request: Request, service: Service, answers: Answers, *, in_steps: bool = False) -> None:
        """With `in_steps` whoever accepts lines is told each step."""
        super().__init__()
        self._request, self._service, self._answers = request, service, answers
        self._lines = in_steps and LINES_TYPE in request.headers.get("accept", "").lower()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - as of ASGI
        """Answer, unless the sender goes away first; raises what the work raises, and Refusal."""
        try:
            with self._service.workers.place():
                body = await arrived(self._request, self._service.limits)
                last = await _while_there(self._request, self._worked(body, send))
        except ClientDisconnect:
            return  # nobody is there to be told
        # The place is free before the answer has arrived, so that whoever asks again at once finds it so.
        for message in last:
            await send(message)

    async def _worked(self, body: bytes, send: Send) -> Sequence[Message]:
        """What is left to be sent when the work is done."""
        work = partial(self._service.steps, body, self._answers)
        if not self._lines:
            answer = document_bytes(await self._service.workers.answer(work))
            return _head(JSON_TYPE, length=len(answer)), {"type": "http.response.body", "body": answer}
        async with aclosing(self._service.workers.steps(work)) as steps:
            # A request that is wrong fails before its first step, and then there is a status to tell it with.
            first = await anext(steps)
            await send(_head(LINES_TYPE))
            async with aclosing(_lines(first, steps)) as lines:
                async for line in lines:
                    await send({"type": "http.response.body", "body": line, "more_body": True})
        return ({"type": "http.response.body", "body": b""},)


def _head(kind: str, *, length: int | None = None) -> Message:
    headers = [(b"content-type", kind.encode())]
    if length is not None:
        headers.append((b"content-length", str(length).encode()))
    return {"type": "http.response.start", "status": HTTPStatus.OK, "headers": headers}


async def _lines(first: Any, steps: AsyncGenerator[Any, None]) -> AsyncGenerator[bytes, None]:
    """Progress, then the answer or what went wrong, each a document on one line."""
    yield _line(_told(first))
    try:
        async for step in steps:
            yield _line(_told(step))
    except GalleryDedupError as error:
        yield _line(error_answer(error))


def _told(step: Any) -> Mapping[str, Any]:
    return {"done": step.done, "total": step.total} if isinstance(step, MatchProgress) else step


def _line(document: Mapping[str, Any]) -> bytes:
    return (json.dumps(document) + "\n").encode("ascii")


async def _while_there(request: Request, work: Coroutine[Any, Any, Sequence[Message]]) -> Sequence[Message]:
    """What the work returns; nothing when the sender of the request goes away before."""
    working, left = asyncio.create_task(work), asyncio.create_task(gone(request))
    try:
        await asyncio.wait((working, left), return_when=asyncio.FIRST_COMPLETED)
        return await working if working.done() else ()
    finally:
        for task in (working, left):
            task.cancel()
        await asyncio.gather(working, left, return_exceptions=True)
