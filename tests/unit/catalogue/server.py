"""A real HTTP server on loopback that gives a file as the test wants: whole, slowly, cut, resumed, lying."""

from __future__ import annotations

import hashlib
import random
import re
import shutil
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from gallery_dedup.catalogue.entries import read_catalogue
from gallery_dedup.domain import Model

CHECKOUT = Path(__file__).resolve().parents[3]
DATA = b"\x08\x08" + random.Random(1).randbytes(300_000)
OTHER = b"\x08\x08" + random.Random(2).randbytes(300_000)
VERSION = '"one"'
PATIENCE_SECONDS = 600.0
"""How long a server that says nothing goes on doing so, where no test lets it go."""

Answer = Callable[["Request"], None]


@dataclass
class Request:
    """One request as the answers of this file see it."""

    handler: BaseHTTPRequestHandler
    server: Server

    @property
    def start(self) -> int:
        """The first byte asked for."""
        found = re.fullmatch(r"bytes=(\d+)-", self.handler.headers.get("Range", ""))
        return int(found[1]) if found else 0

    def head(self, status: int, **headers: object) -> None:
        """Status and headers; `content_length=3` is Content-Length: 3."""
        self.handler.send_response(status)
        for name, value in headers.items():
            self.handler.send_header(name.replace("_", "-"), str(value))
        self.handler.end_headers()

    def send(self, data: bytes) -> None:
        """A piece of the body; nothing when the other side went away."""
        try:
            self.handler.wfile.write(data)
            self.handler.wfile.flush()
        except OSError:
            self.handler.close_connection = True

    def wait(self) -> None:
        """Until the test lets go, or ends."""
        self.server.let_go.wait(PATIENCE_SECONDS)


@dataclass
class Server:
    """Answers each request with the next of `answers`, the last again and again; keeps what was asked."""

    address: str
    answers: list[Answer] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    let_go: threading.Event = field(default_factory=threading.Event)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer one request."""
        self.asked.append({"path": handler.path, **{name.lower(): value for name, value in handler.headers.items()}})
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        answer(Request(handler, self))


@contextmanager
def serving(*answers: Answer, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A server on a free port of loopback."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.answer(self)

        def do_CONNECT(self) -> None:
            server.answer(self)

        def log_message(self, *words: Any) -> None:
            """Say nothing."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = False

        def handle_error(self, *words: Any) -> None:
            """A client that goes away in the middle is what many tests do."""

    listening = Quiet(("127.0.0.1", 0), Handler)
    if tls:
        listening.socket = tls.wrap_socket(listening.socket, server_side=True)
    server = Server(f"{'https' if tls else 'http'}://127.0.0.1:{listening.server_port}", [*answers])
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.let_go.set()
        listening.shutdown()
        thread.join()
        listening.server_close()


def certificate_for_loopback(folder: Path) -> Path:
    """A certificate for 127.0.0.1 with its key in one file, made now; the test is skipped without openssl."""
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("needs the program openssl, to make a certificate")
    path = folder / "loopback.pem"
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1"
    command = [openssl, *words.split(), "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(path), "-out", "-"]
    made = subprocess.run(command, check=True, capture_output=True, timeout=600)
    with path.open("ab") as file:
        file.write(made.stdout)
    return path


def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """What a server with that certificate needs; the program trusts it, and no proxy stands between."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def whole(request: Request) -> None:
    """A good server: ranges, a version, the right length."""
    gives(DATA)(request)


def gives(data: bytes, version: str = VERSION) -> Answer:
    """A good server of other bytes."""

    def answer(request: Request) -> None:
        same = request.handler.headers.get("If-Range", version) == version
        start = request.start if same else 0
        if start >= len(data):
            request.head(416, content_range=f"bytes */{len(data)}", content_length=0)
        elif start:
            told = f"bytes {start}-{len(data) - 1}/{len(data)}"
            request.head(206, content_range=told, content_length=len(data) - start, etag=version)
            request.send(data[start:])
        else:
            request.head(200, content_length=len(data), etag=version)
            request.send(data)

    return answer


def cut_at_half(request: Request) -> None:
    """The right length announced, half of it sent, and the connection closed."""
    request.head(200, content_length=len(DATA), etag=VERSION)
    request.send(DATA[: len(DATA) // 2])


def hangs_at_half(request: Request) -> None:
    """Half of it sent; the rest when the test lets go."""
    request.head(200, content_length=len(DATA), etag=VERSION)
    request.send(DATA[: len(DATA) // 2])
    request.wait()
    request.send(DATA[len(DATA) // 2 :])


def hangs(request: Request) -> None:
    """No answer at all."""
    request.wait()


def says(status: int, body: bytes = b"", **headers: object) -> Answer:
    """One status, some headers, one body."""

    def answer(request: Request) -> None:
        request.head(status, **{"content_length": len(body), **headers})
        request.send(body)

    return answer


def sends(body: bytes, **headers: object) -> Answer:
    """A body with the headers given and no others: without a length it ends where the connection does."""

    def answer(request: Request) -> None:
        request.head(200, **headers)
        request.send(body)

    return answer


def leads_to(address: str) -> Answer:
    """A redirect."""
    return says(302, location=address)


def model_at(*addresses: str, data: bytes = DATA, **fields: Any) -> Model:
    """A model of the real catalogue with other bytes and addresses."""
    real = next(model for model in read_catalogue(CHECKOUT / "models" / "models.toml") if model.name == "dinov2-small")
    return replace(real, bytes=len(data), sha256=hashlib.sha256(data).hexdigest(), addresses=addresses, **fields)
