"""The body of a request as it arrives: within a size, whatever was declared, and within a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from http import HTTPStatus

from starlette.requests import Request

from gallery_dedup.serve.limits import Limits
from gallery_dedup.serve.refusals import JSON_TYPE, Refusal


async def arrived(request: Request, limits: Limits) -> bytes:
    """The whole body; raises Refusal, and starlette's ClientDisconnect when the sender went away."""
    _check_type(request)
    _check_declared(request, limits)
    try:
        async with asyncio.timeout(limits.arrival_seconds):
            return await _collected(request.stream(), limits)
    except TimeoutError as error:
        seconds = f"{limits.arrival_seconds:g} seconds"
        raise Refusal(HTTPStatus.REQUEST_TIMEOUT, f"the request did not arrive within {seconds}") from error


async def gone(request: Request) -> None:
    """Return when the sender of a request, whose body has arrived, goes away."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _collected(chunks: AsyncIterator[bytes], limits: Limits) -> bytes:
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > limits.request_bytes:
            raise _too_large(limits)
    return bytes(body)


def _check_type(request: Request) -> None:
    """A form or plain text can be sent from any page; this type makes a browser ask first, and it is told no."""
    kind, _, _more = request.headers.get("content-type", "").partition(";")
    if kind.strip().lower() != JSON_TYPE:
        sentence = f"the request must be JSON: send the header Content-Type: {JSON_TYPE}"
        raise Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, sentence)
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "the request must not be compressed")


def _check_declared(request: Request, limits: Limits) -> None:
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and (
        len(declared) > len(str(limits.request_bytes)) or int(declared) > limits.request_bytes
    ):
        raise _too_large(limits)


def _too_large(limits: Limits) -> Refusal:
    sentence = f"the request is larger than the {limits.request_bytes / 1e6:g} MB that are read"
    return Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, sentence)
