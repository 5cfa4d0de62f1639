"""The service as tests run it: uvicorn on a free port of loopback, in a thread of this process."""

from __future__ import annotations

import base64
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import parse_headers
from typing import Any

import httpx
import uvicorn

from gallery_dedup.locations import Locations
from gallery_dedup.serve.application import application
from gallery_dedup.serve.guard import Guard
from gallery_dedup.serve.limits import Limits
from gallery_dedup.serve.running import address_of, listening, server
from tests.unit.pictures import jpeg, scene

PATIENCE_SECONDS = 300.0
ONE, TWO = (base64.b64encode(jpeg(scene(number))).decode() for number in (1, 2))
PAIR = {"image_a": ONE, "image_b": TWO}


@dataclass(frozen=True)
class Served:
    """A service that runs, and a client of it."""

    address: str
    port: int
    client: httpx.Client
    server: uvicorn.Server

    def post(self, path: str, document: object, **headers: str) -> httpx.Response:
        """A request in JSON."""
        sent = {"Content-Type": "application/json", **{name.replace("_", "-"): text for name, text in headers.items()}}
        return self.client.post(path, content=json.dumps(document), headers=sent)

    def get(self, path: str, **headers: str) -> httpx.Response:
        """What lies at an address."""
        return self.client.get(path, headers={name.replace("_", "-"): text for name, text in headers.items()})

    @contextmanager
    def connected(self) -> Iterator[Raw]:
        """A connection for what no client of HTTP would send."""
        with closing(socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE_SECONDS)) as connection:
            yield Raw(connection)


@dataclass(frozen=True)
class Raw:
    """A bare connection."""

    connection: socket.socket

    def send(self, text: str) -> None:
        """Send letters as they are."""
        self.connection.sendall(text.encode("latin-1"))

    def post(self, path: str, *lines: str, body: str = "") -> None:
        """The head of a request in JSON with these lines more, and what is there of its body."""
        head = [f"POST {path} HTTP/1.1", "Host: localhost", "Content-Type: application/json", *lines]
        self.send("\r\n".join([*head, "", body]))

    def answer(self) -> tuple[int, str]:
        """Status and sentence of the answer, which must tell that the connection ends."""
        with self.connection.makefile("rb") as file:
            status = int(file.readline().split()[1])
            headers = parse_headers(file)
            assert headers["Connection"] == "close"
            return status, json.loads(file.read(int(headers["Content-Length"])))["error"]


@contextmanager
def serving(
    locations: Locations,
    *,
    limits: Limits | None = None,
    token: str | None = None,
    loopback: bool = True,
    offline: bool = False,
) -> Iterator[Served]:
    """A service that takes requests."""
    limits = limits or Limits()
    ready = threading.Event()
    app = application(locations, guard=Guard(token, loopback=loopback), limits=limits, offline=offline)
    with listening("127.0.0.1", 0) as listener:
        address, port = address_of(listener), listener.getsockname()[1]
        one = server(app, limits=limits, ready=ready.set)
        thread = threading.Thread(target=one.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            assert ready.wait(PATIENCE_SECONDS)
            with httpx.Client(base_url=address, timeout=PATIENCE_SECONDS, trust_env=False) as client:
                yield Served(address, port, client, one)
        finally:
            one.should_exit = True
            thread.join()


def error_of(answer: httpx.Response, status: int) -> str:
    """The sentence of an answer that must be an error in its one form."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/json"
    assert "access-control-allow-origin" not in answer.headers
    document: dict[str, Any] = answer.json()
    assert set(document) == {"error"}
    sentence: str = document["error"]
    assert sentence
    assert "Traceback" not in sentence
    return sentence


def in_threads(count: int, do: Callable[[int], Any]) -> list[Any]:
    """What `do` returns in so many threads at once, in their order."""
    results: list[Any] = [None] * count
    start = threading.Barrier(count)

    def run(number: int) -> None:
        start.wait(PATIENCE_SECONDS)
        results[number] = do(number)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results
