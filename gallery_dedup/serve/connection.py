"""One connection of uvicorn's, with a time for the head of each request and for answers, and with failures in words."""

from __future__ import annotations

import asyncio
import socket
import sys
from http import HTTPStatus
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from gallery_dedup.serve.refusals import JSON_TYPE, RETRY_SECONDS, error_bytes

_SENTENCES = {
    HTTPStatus.REQUEST_TIMEOUT: "the request did not arrive in time",
    HTTPStatus.SERVICE_UNAVAILABLE: "the service is busy: too many connections are open; try again in a few seconds",
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: "the head of the request is too large",
}


class Connection(H11Protocol):
    """Uvicorn waits for ever for a head that was begun, and for who reads nothing; this one for `patience_seconds`."""

    patience_seconds = 30.0
    most_connections = 256
    _waiting: asyncio.TimerHandle | None = None
    _unread: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first head."""
        super().connection_made(transport)
        # asyncio forgets it for sockets that do not name their protocol, and every answer would wait 40 ms for a sign
        # from the other side between its head and its body.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if len(self.connections) > self.most_connections:
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, _SENTENCES[HTTPStatus.SERVICE_UNAVAILABLE])
        else:
            self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        self._stop_waiting()
        if self._unread is not None:
            self._unread.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take a piece in; a head that is not whole has the time that is left."""
        super().data_received(data)
        # Uvicorn sets None before the first request, whatever it declares.
        if self.cycle is not None and not self.cycle.response_complete:  # type: ignore[redundant-expr]
            self._stop_waiting()
        elif self._waiting is None:
            self._await_head()

    def on_response_complete(self) -> None:
        """Answered: uvicorn waits for the next request, and ends the connection when none begins."""
        self._stop_waiting()
        super().on_response_complete()

    def pause_writing(self) -> None:
        """Give up a reader who takes nothing in: its request would keep its place for as long as it likes."""
        super().pause_writing()
        self._await_reader()

    def resume_writing(self) -> None:
        """What was written is read."""
        if self._unread is not None:
            self._unread.cancel()
        super().resume_writing()

    def send_400_response(self, msg: str) -> None:
        """Tell what was no HTTP."""
        error = sys.exception()
        status = error.error_status_hint if isinstance(error, h11.RemoteProtocolError) else HTTPStatus.BAD_REQUEST
        self._refuse(HTTPStatus(status), _SENTENCES.get(HTTPStatus(status), f"the request is no HTTP ({error or msg})"))

    def _await_head(self) -> None:
        self._waiting = self.loop.call_later(self.patience_seconds, self._late)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _late(self) -> None:
        self._waiting = None
        begun, _closed = self.conn.trailing_data
        if begun:
            self._refuse(HTTPStatus.REQUEST_TIMEOUT, _SENTENCES[HTTPStatus.REQUEST_TIMEOUT])
        else:
            self.transport.close()

    def _await_reader(self) -> None:
        left = self.transport.get_write_buffer_size()
        self._unread = self.loop.call_later(self.patience_seconds, self._look_at_reader, left)

    def _look_at_reader(self, before: int) -> None:
        if self.transport.get_write_buffer_size() < before:
            self._await_reader()
        else:
            self.transport.abort()

    def _refuse(self, status: HTTPStatus, sentence: str) -> None:
        if self.transport.is_closing():
            return
        body = error_bytes(sentence)
        headers = [
            ("Content-Type", JSON_TYPE), ("Content-Length", str(len(body))), ("Connection", "close"),
            ("X-Content-Type-Options", "nosniff"),
        ]  # fmt: skip
        if status is HTTPStatus.SERVICE_UNAVAILABLE:
            headers.append(("Retry-After", str(RETRY_SECONDS)))
        events: tuple[Any, ...] = (
            h11.Response(status_code=status, headers=headers, reason=status.phrase.encode()),
            h11.Data(data=body),
            h11.EndOfMessage(),
        )
        try:
            for event in events:
                self.transport.write(self.conn.send(event) or b"")
        except h11.LocalProtocolError:
            pass  # in the middle of an answer: there is no place for another
        self.transport.close()
