"""What the service does not take upon itself: size, time, and how many at once, each with an answer of its own."""

from __future__ import annotations

import base64
import json
import socket
import struct
import threading
import zlib
from collections.abc import Iterator

import httpx
import pytest

from gallery_dedup.compat.requests_answered import AT_ONCE
from gallery_dedup.locations import Locations
from gallery_dedup.serve.limits import Limits
from tests.service.served import ONE, PAIR, PATIENCE_SECONDS, Served, error_of, serving
from tests.unit.catalogue.server import Request, says
from tests.unit.catalogue.server import Server as Pictures
from tests.unit.catalogue.server import serving as pictures_at
from tests.unit.pictures import jpeg, scene

SHORT = Limits(arrival_seconds=1.5)
"""Longer than a busy machine takes from one line of a test to the next, which must not come too late by itself."""


@pytest.fixture
def hanging(loopback_is_public: None) -> Iterator[tuple[Pictures, threading.Event]]:
    """A server of pictures that says when it was asked, and answers when the test lets go."""
    asked = threading.Event()

    def hang(request: Request) -> None:
        asked.set()
        request.wait()
        says(200, jpeg(scene(1)))(request)

    with pictures_at(hang) as server:
        yield server, asked


def sized(count: int) -> bytes:
    """A request of so many bytes that is right apart from its size."""
    head, tail = f'{{"image_a": "{ONE}", "image_b": "{ONE}"'.encode(), b"}"
    return head + b" " * (count - len(head) - len(tail)) + tail


def test_ten_megabytes_are_read_and_not_one_byte_more(served: Served) -> None:
    kind = {"Content-Type": "application/json"}
    assert served.client.post("/similarity", content=sized(10_000_000), headers=kind).status_code == 200
    answer = served.client.post("/similarity", content=sized(10_000_001), headers=kind)
    assert "larger than the 10 MB" in error_of(answer, 413)


def test_the_limit_holds_for_pieces_without_a_length(served: Served) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(11):
            yield b" " * 1_000_000

    answer = served.client.post("/match", content=pieces(), headers={"Content-Type": "application/json"})
    assert "larger than the 10 MB" in error_of(answer, 413)


@pytest.mark.parametrize("declared", ["5000000000", "9" * 19])
def test_what_is_declared_is_refused_before_it_comes(served: Served, declared: str) -> None:
    with served.connected() as raw:
        raw.post("/compare", f"Content-Length: {declared}", body='{"image_a"')
        status, sentence = raw.answer()
    assert status == 413
    assert "larger than the 10 MB" in sentence


def test_who_asks_before_sending_is_told_no_at_once(served: Served) -> None:
    with served.connected() as raw:
        raw.post("/compare", "Content-Length: 5000000000", "Expect: 100-continue")
        assert raw.answer()[0] == 413


def test_the_limit_can_be_another(locations: Locations) -> None:
    with serving(locations, limits=Limits(request_bytes=1000)) as served:
        assert served.get("/health").json()["most_request_bytes"] == 1000
        assert "larger than the 0.001 MB" in error_of(served.post("/similarity", PAIR), 413)


def test_a_picture_that_is_fetched_is_bounded_by_the_same(locations: Locations, loopback_is_public: None) -> None:
    data = jpeg(scene(1))
    with pictures_at(says(200, data)) as pictures, serving(locations, limits=Limits(request_bytes=1000)) as served:
        answer = served.post("/embed", {"url": f"{pictures.address}/a.jpg"})
        assert "declares" in error_of(answer, 422)


def test_a_body_that_does_not_arrive_in_time(locations: Locations) -> None:
    with serving(locations, limits=SHORT) as served, served.connected() as raw:
        raw.post("/match", "Content-Length: 100", body='{"sourceImage":')
        status, sentence = raw.answer()
    assert status == 408
    assert "did not arrive within 1.5 seconds" in sentence


def test_a_head_that_does_not_arrive_in_time(locations: Locations) -> None:
    with serving(locations, limits=SHORT) as served:
        with served.connected() as raw:
            raw.send("POST /match HTTP/1.1\r\nHost: loc")
            assert raw.answer() == (408, "the request did not arrive in time")
        with served.connected() as raw:
            assert raw.connection.recv(1) == b""  # nothing was asked, so nothing is said


@pytest.mark.parametrize("accepted", ["application/json", "application/x-ndjson"])
def test_who_reads_nothing_is_given_up(locations: Locations, monkeypatch: pytest.MonkeyPatch, accepted: str) -> None:
    body = json.dumps({"sourceImage": ONE, "targetImages": [f"{number} {'x' * 200}" for number in range(1_500)]})
    limits = Limits(connections=2, workers=1, waiting=0)
    with serving(locations, limits=limits) as served, served.connected() as raw:
        assert held(served, 2)
        for one in served.server.server_state.connections:  # so that the system itself takes little in
            one.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
            # Only now: until here the connection is open without a request, for which there is no more time.
            monkeypatch.setattr(type(one), "patience_seconds", 0.3)
        raw.post("/match", f"Content-Length: {len(body)}", f"Accept: {accepted}", body=body)
        assert held(served, 1)
        assert served.post("/similarity", PAIR).status_code == 200


def held(served: Served, connections: int) -> bool:
    """Whether so many connections are open at last, that of the client among them."""
    told = (served.get("/health").status_code == 200 for _ in range(20_000))
    return any(answered and len(served.server.server_state.connections) == connections for answered in told)


def test_a_head_without_an_end_is_refused(served: Served) -> None:
    with served.connected() as raw:
        raw.send("GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "x" * 40_000)
        assert raw.answer() == (431, "the head of the request is too large")


@pytest.mark.parametrize("garbage", ["\x16\x03\x01 hello\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\n\r\n"])
def test_what_is_no_http(served: Served, garbage: str) -> None:
    with served.connected() as raw:
        raw.send(garbage)
        status, sentence = raw.answer()
    assert status == 400
    assert sentence.startswith("the request is no HTTP")


def test_pieces_that_are_damaged(served: Served) -> None:
    with served.connected() as raw:
        raw.post("/match", "Transfer-Encoding: chunked", body="5\r\nabcde\r\nnonsense\r\n")
        assert raw.answer()[0] == 400
    assert served.get("/health").status_code == 200


def test_an_answer_that_takes_too_long(locations: Locations, hanging: tuple[Pictures, threading.Event]) -> None:
    pictures, _asked = hanging
    with serving(locations, limits=Limits(work_seconds=0.3)) as served:
        answer = served.post("/embed", {"url": f"{pictures.address}/a.jpg"})
        assert "took longer than 0.3 seconds" in error_of(answer, 504)
        lines = served.post(
            "/match", {"sourceImage": f"{pictures.address}/b.jpg", "targetImages": [ONE]}, Accept="application/x-ndjson"
        ).text
        assert "took longer than 0.3 seconds" in lines.splitlines()[-1]
        pictures.let_go.set()


def test_late_work_stops_at_its_next_step(locations: Locations, loopback_is_public: None) -> None:
    """Its second picture is not asked for: what waits for the first is broken off, and the turn is free."""
    broken_off: list[bool] = []

    def hang(request: Request) -> None:
        request.handler.connection.settimeout(25)  # less than a fetch waits by itself
        try:
            broken_off.append(request.handler.connection.recv(1) == b"")
        except TimeoutError:
            broken_off.append(False)
        says(200, jpeg(scene(1)))(request)

    with pictures_at(hang) as pictures, serving(locations, limits=Limits(workers=1, work_seconds=2.0)) as served:
        a, b = f"{pictures.address}/a.jpg", f"{pictures.address}/b.jpg"
        for path, request in (
            ("/compare", {"image_a": a, "image_b": b}),
            ("/similarity", {"image_a": a, "image_b": b}),
            ("/match", {"sourceImage": ONE, "targetImages": [a] + [f"{b}?{number}" for number in range(20)]}),
        ):
            before = len(pictures.asked)
            assert "took longer than 2 seconds" in error_of(served.post(path, request), 504)
            for thread in [one for one in threading.enumerate() if one.name in ("answer", "fetch")]:
                thread.join()
            most = AT_ONCE if path == "/match" else 1
            assert len(pictures.asked) - before <= most
    assert broken_off
    assert all(broken_off)


def test_more_than_fit_are_told_to_come_again(locations: Locations, hanging: tuple[Pictures, threading.Event]) -> None:
    pictures, asked = hanging
    request = {"url": f"{pictures.address}/a.jpg"}
    answers: list[httpx.Response] = []
    with serving(locations, limits=Limits(workers=1, waiting=0)) as served:
        first = threading.Thread(target=lambda: answers.append(served.post("/embed", request)))
        first.start()
        assert asked.wait(PATIENCE_SECONDS)
        busy = served.post("/similarity", PAIR)
        assert "the service is busy" in error_of(busy, 503)
        assert int(busy.headers["retry-after"]) > 0
        assert served.get("/health").status_code == 200
        pictures.let_go.set()
        first.join()
        assert answers[0].status_code == 200
        assert served.post("/similarity", PAIR).status_code == 200


def test_more_connections_than_are_held_are_told_so(locations: Locations) -> None:
    with serving(locations, limits=Limits(connections=1)) as served:
        assert served.get("/health").status_code == 200
        with served.connected() as raw:
            status, sentence = raw.answer()
        assert status == 503
        assert "too many connections" in sentence
        assert served.get("/health").status_code == 200


def test_those_who_wait_get_their_turn(locations: Locations) -> None:
    from tests.service.served import in_threads

    with serving(locations, limits=Limits(workers=1, waiting=8)) as served:
        answers = in_threads(8, lambda _number: served.post("/similarity", PAIR))
    assert [answer.status_code for answer in answers] == [200] * 8


def test_who_goes_away_gives_the_place_back(locations: Locations, hanging: tuple[Pictures, threading.Event]) -> None:
    pictures, asked = hanging
    targets = [f"{pictures.address}/{number}.jpg" for number in range(3)]
    with serving(locations, limits=Limits(workers=1, waiting=0)) as served:
        with served.connected() as raw:
            body = f'{{"sourceImage": "{ONE}", "targetImages": ["{targets[0]}", "{targets[1]}", "{targets[2]}"]}}'
            raw.post("/match", f"Content-Length: {len(body)}", body=body)
            assert asked.wait(PATIENCE_SECONDS)
        pictures.let_go.set()
        # The thread ends at its next step; a request that comes before is told so, and comes again.
        answers = (served.post("/similarity", PAIR) for _ in range(10_000))
        assert next(answer for answer in answers if answer.status_code != 503).status_code == 200


def test_too_many_targets_are_refused(served: Served) -> None:
    answer = served.post("/match", {"sourceImage": ONE, "targetImages": ["a"] * 10_001})
    assert "10,000 at most" in error_of(answer, 400)


def test_a_compressed_request_is_refused(served: Served) -> None:
    answer = served.post("/similarity", PAIR, Content_Encoding="gzip")
    assert "must not be compressed" in error_of(answer, 415)


def test_a_small_file_that_would_unfold_to_a_huge_picture(served: Served) -> None:
    head = struct.pack(">4sIIBBBBB", b"IHDR", 60_000, 60_000, 8, 2, 0, 0, 0)
    data = zlib.compress(bytes(1000))
    parts = (head, b"IDAT" + data, b"IEND")
    chunks = (struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in parts)
    huge = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"".join(chunks)).decode()
    assert "60,000 x 60,000" in error_of(served.post("/embed", {"img": huge}), 422)
