"""The service on an address of this computer, until it is told to end."""

from __future__ import annotations

import contextlib
import errno
import signal
import socket
import threading
from collections.abc import Callable, Iterator

import uvicorn
from starlette.types import ASGIApp

from gallery_dedup.errors import ServiceError
from gallery_dedup.serve.connection import Connection
from gallery_dedup.serve.guard import is_loopback
from gallery_dedup.serve.limits import Limits

IDLE_SECONDS = 15
HEAD_BYTES = 32_768
END_SECONDS = 5
"""How long requests may still take when the service is told to end."""
_REASONS = {
    errno.EADDRINUSE: "another program listens there already; choose another port, or 0 for any that is free",
    errno.EACCES: "this user may not listen there; choose a port from 1024 on",
    errno.EADDRNOTAVAIL: "this computer has no such address",
}


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens on an address of this computer; port 0 is any that is free. Raises ServiceError."""
    try:
        family, _kind, _protocol, _name, place = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        return socket.create_server((str(place[0]), port), family=family, backlog=128)
    except (socket.gaierror, UnicodeError) as error:
        raise ServiceError(f"cannot serve at {host}: no address of this computer has this name") from error
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise ServiceError(f"cannot serve at {host}, port {port}: {reason}") from error


def serves_loopback(host: str) -> bool:
    """Whether a host leads to this computer alone, by every address that it stands for."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    return bool(host) and all(is_loopback(str(place[0])) for *_how, place in found)


def checked_token(token: str | None, *, host: str) -> str | None:
    """The token; raises ServiceError where one is needed and lacks, or could not be sent."""
    if token is None:
        if not serves_loopback(host):
            named = host or "every address of this computer"
            raise ServiceError(
                f"{named} can be reached from other computers: choose a secret with --token TOKEN, "
                "which every request must bear"
            )
        return None
    if not token or not token.isascii() or any(letter <= " " or letter == "\x7f" for letter in token):
        raise ServiceError("the token must be letters, digits and signs of ASCII, without spaces")
    return token


def address_of(listener: socket.socket) -> str:
    """The address of a listening socket as a browser takes it."""
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def serve(listener: socket.socket, app: ASGIApp, *, limits: Limits, ready: Callable[[], None]) -> bool:
    """Answer until the program is interrupted or terminated; `ready` is called when requests are taken.

    Returns whether all work has ended; what has not belongs to threads that end with the program.
    """
    with _quiet_signals():
        server(app, limits=limits, ready=ready).run(sockets=[listener])
    return not any(thread.name in ("answer", "fetch") for thread in threading.enumerate())


def server(app: ASGIApp, *, limits: Limits, ready: Callable[[], None]) -> uvicorn.Server:
    """The server of uvicorn, not running yet."""
    bounds = {"patience_seconds": limits.arrival_seconds, "most_connections": limits.connections}
    connection = type("BoundedConnection", (Connection,), bounds)
    config = uvicorn.Config(
        app,
        http=connection,
        ws="none",
        lifespan="off",
        loop="asyncio",
        log_config=None,
        log_level="error",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=END_SECONDS,
        h11_max_incomplete_event_size=HEAD_BYTES,
    )
    return _Server(config, ready)


class _Server(uvicorn.Server):
    """Tells when it is ready."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and tell so."""
        await super().startup(sockets)
        if self.started:
            self._ready()


@contextlib.contextmanager
def _quiet_signals() -> Iterator[None]:
    """Uvicorn ends at a signal and then raises it once more: to end was all that was meant."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {one: signal.signal(one, lambda *_signal: None) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
