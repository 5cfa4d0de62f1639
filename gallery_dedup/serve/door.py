"""The outermost layer: the guard before everything, headers on everything, and an end that the sender can read."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gallery_dedup.serve.guard import Guard
from gallery_dedup.serve.pages import READING, is_page
from gallery_dedup.serve.refusals import JSON_TYPE, Refusal, error_bytes

LINGER_SECONDS = 2.0
"""How long a body that nobody wants is still taken in: to close on a sender in the middle of it resets the connection,
and the answer may be lost."""
_HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
}


class Door:
    """An application behind its guard."""

    def __init__(self, application: ASGIApp, guard: Guard) -> None:
        self._application, self._guard = application, guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers = _read(scope)
        scope = _by_path(scope, headers)
        visit = _Visit(headers, receive, send)
        try:
            self._guard.check(scope["method"], headers, free=scope["method"] in READING and is_page(scope["path"]))
        except Refusal as refusal:
            await refused(refusal)(scope, visit.receive, visit.send)
        else:
            await self._application(scope, visit.receive, visit.send)


def refused(refusal: Refusal) -> Response:
    """The answer that a refusal is."""
    return Response(error_bytes(str(refusal)), refusal.status, dict(refusal.headers), media_type=JSON_TYPE)


class _Visit:
    """One request on its way in and its answer on its way out."""

    def __init__(self, headers: Mapping[str, str], receive: Receive, send: Send) -> None:
        self._receive, self._send = receive, send
        self._whole = headers.get("content-length", "0") == "0" and "transfer-encoding" not in headers
        self._asks_first = "expect" in headers

    async def receive(self) -> Message:
        message = await self._receive()
        self._asks_first = False
        self._whole = self._whole or message["type"] != "http.request" or not message.get("more_body", False)
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
            if not self._whole:
                headers["Connection"] = "close"
        elif not message.get("more_body", False) and not self._whole and not self._asks_first:
            await self._send({**message, "more_body": True})
            await self._linger()
            message = {"type": "http.response.body", "body": b""}
        await self._send(message)

    async def _linger(self) -> None:
        try:
            async with asyncio.timeout(LINGER_SECONDS):
                while not self._whole:
                    await self.receive()
        except TimeoutError:
            pass  # it was told, and that is enough


def _by_path(scope: Scope, headers: dict[str, str]) -> Scope:
    """The request by its path alone: its target may be a whole address, whose host counts (RFC 9112, section 3.2.2)."""
    if not scope["path"].lower().startswith(("http://", "https://")):
        return scope
    _, _, target = scope["path"].partition("://")
    host, _, path = target.partition("/")
    headers["host"] = host
    return {**scope, "path": f"/{path}", "raw_path": scope["raw_path"].partition(b"://")[2][len(host) :] or b"/"}


def _read(scope: Scope) -> dict[str, str]:
    """The headers by name in small letters; those that come twice are joined, and so are no valid one."""
    headers: dict[str, str] = {}
    for name, value in scope["headers"]:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers
