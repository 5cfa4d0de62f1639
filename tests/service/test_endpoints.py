"""Each request of the contract: the same bytes as the command line prints, or the same numbers."""

from __future__ import annotations

import base64
import json
import re
import socket
from pathlib import Path

import pytest

from gallery_dedup.compat.requests_answered import similarity_answer, vector_pair_answer
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from tests.end_to_end.command import Command
from tests.service.served import ONE, PAIR, TWO, Served, error_of, in_threads
from tests.unit.catalogue.server import says, serving
from tests.unit.pictures import jpeg, scene

URI = f"data:image/jpeg;base64,{TWO}"
MATCH = {"sourceImage": ONE, "targetImages": [TWO, "", URI, "/etc/passwd", ONE], "threshold": 0.85}
PATHS = ("/compare", "/match", "/similarity", "/embed", "/text_similarity")


@pytest.mark.parametrize("request_document", [MATCH, {}], ids=["contract", "sample"])
def test_match_answers_as_the_command_does(
    served: Served, command: Command, tmp_path: Path, request_document: dict[str, object]
) -> None:
    file = tmp_path / "request.json"
    file.write_text(json.dumps(request_document))
    answer = served.post("/match", request_document)
    assert answer.status_code == 200
    assert answer.text == command("match", "--input", file, "--json").out


def test_match_has_the_keys_of_the_contract_in_their_order(served: Served) -> None:
    answer = served.post("/match", MATCH).json()
    assert list(answer) == ["sourceImage", "totalTargets", "totalImagesProcessed", "results"]
    assert [one["targetIndex"] for one in answer["results"]] == [0, 2, 3, 4]
    assert list(answer["results"][0]) == ["targetIndex", "targetImage", "similarityScore", "isSimilar"]
    assert list(answer["results"][2]) == ["targetIndex", "targetImage", "error"]
    assert (answer["totalTargets"], answer["totalImagesProcessed"]) == (4, 5)
    assert answer["results"][3]["similarityScore"] == 1.0


def test_match_tells_its_progress_line_by_line(served: Served) -> None:
    answer = served.post("/match", MATCH, Accept="application/x-ndjson")
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert lines[0] == {"done": 0, "total": 4}
    assert lines[-2] == {"done": 4, "total": 4}
    assert lines[-1] == served.post("/match", MATCH).json()


def test_progress_ends_with_what_went_wrong(served: Served) -> None:
    cut = {**MATCH, "sourceImage": base64.b64encode(base64.b64decode(ONE)[:900]).decode()}
    answer = served.post("/match", cut, Accept="application/x-ndjson")
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert answer.status_code == 200
    assert lines[0] == {"done": 0, "total": 4}
    assert lines[-1] == served.post("/match", cut).json()
    assert set(lines[-1]) == {"error"}


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'{"a": NaN}',
        b"\xff\xfe",
        json.dumps({"sourceImage": ONE}).encode(),
        json.dumps({"sourceImage": ONE, "targetImages": []}).encode(),
        json.dumps({"sourceImage": ONE, "targetImages": [" "]}).encode(),
        json.dumps({"sourceImage": " ", "targetImages": [ONE]}).encode(),
        json.dumps({"sourceImage": "/etc/passwd", "targetImages": [ONE]}).encode(),
        json.dumps({"sourceImage": "s3://bucket/a.jpg", "targetImages": [ONE]}).encode(),
        json.dumps({"sourceImage": "data:,text", "targetImages": [ONE]}).encode(),
        json.dumps({"sourceImage": ONE, "targetImages": ["a"] * 10_001}).encode(),
        json.dumps({"sourceImage": ONE, "targetImages": [ONE], "threshold": 7}).encode(),
    ],
    ids=lambda body: body[:40].decode("latin-1") if len(body) < 100 else "",
)
def test_a_wrong_request_for_lines_is_refused_as_the_plain_one(served: Served, body: bytes) -> None:
    kind = {"Content-Type": "application/json"}
    plain = served.client.post("/match", content=body, headers=kind)
    lines = served.client.post("/match", content=body, headers={**kind, "Accept": "application/x-ndjson"})
    assert plain.status_code in (400, 422)
    assert error_of(lines, plain.status_code) == error_of(plain, plain.status_code)


def test_compare_answers_as_the_command_does(served: Served, command: Command) -> None:
    answer = served.post("/compare", PAIR)
    assert answer.status_code == 200
    assert answer.text == command("compare", ONE, TWO, "--json").out
    chosen = {**PAIR, "profile": "dedup", "dimensions": ["hash", "color"], "missing": "zero"}
    words = ("--profile", "dedup", "--dimension", "hash", "--dimension", "color", "--missing", "zero")
    assert served.post("/compare", chosen).text == command("compare", ONE, TWO, *words, "--json").out


def test_compare_leaves_nothing_behind(fresh: Served, locations: Locations) -> None:
    fresh.post("/compare", PAIR)
    assert list(locations.given.iterdir()) == []


def test_pairs_and_vectors_answer_as_the_functions_do(fresh: Served, command: Command, locations: Locations) -> None:
    pair = {"img_1": ONE, "img_2": TWO}
    similarity, vectors = fresh.post("/similarity", PAIR).json(), fresh.post("/text_similarity", pair).json()
    with Library(locations) as library:
        assert similarity == similarity_answer(PAIR, library)
        assert vectors == vector_pair_answer(pair, library)
    assert list(similarity) == ["similarity_score"]
    assert 0.0 <= similarity["similarity_score"] < 1.0
    assert fresh.post("/similarity", {"image_a": ONE, "image_b": ONE}).json() == {"similarity_score": 1.0}
    embedded = fresh.post("/embed", {"img": ONE})
    assert embedded.json() == {"result": command.json("embed", ONE)["result"]}
    assert len(embedded.json()["result"]) == 512
    assert fresh.post("/text_similarity", {"img": ONE}).content == embedded.content


def test_an_address_is_fetched_once(fresh: Served, locations: Locations, loopback_is_public: None) -> None:
    data = jpeg(scene(1))
    with serving(says(200, data)) as pictures:
        address = f"{pictures.address}/one.jpg"
        assert fresh.post("/similarity", {"image_a": address, "image_b": ONE}).json() == {"similarity_score": 1.0}
        assert len(pictures.asked) == 1
        assert fresh.post("/embed", {"url": address}).json() == fresh.post("/embed", {"img": ONE}).json()
        assert len(pictures.asked) == 1
        assert fresh.post("/compare", {"image_a": address, "image_b": ONE}).json()["image_a"] == address


def test_a_path_is_no_image(served: Served, tmp_path: Path) -> None:
    file = tmp_path / "one.jpg"
    file.write_bytes(base64.b64decode(ONE))
    for given in (str(file), f"file://{file}", "/etc/passwd", "\\\\host\\share\\a.jpg"):
        for path, document in (
            ("/compare", {"image_a": given, "image_b": ONE}),
            ("/match", {"sourceImage": given, "targetImages": [ONE]}),
            ("/similarity", {"image_a": ONE, "image_b": given}),
            ("/embed", {"img": given}),
            ("/text_similarity", {"img_1": ONE, "img_2": given}),
        ):
            answer = served.post(path, document)
            assert answer.status_code in (400, 422)
            sentence = error_of(answer, answer.status_code)
            assert "an image is a web address (http or https), base64, or a data URI" in sentence
            assert "a path is not read" in sentence or given.startswith("file:")


NONSENSE = (
    b"", b"{", b"[]", b"null", b'"text"', b"1e999", b"\xff\xfe", b"[" * 100_000, b"1" * 10_000, b'{"a": NaN}',
    b'{"image_a": 1, "image_b": 2}', b'{"sourceImage": "", "targetImages": 3}', b'{"img": null}', b"\x00" * 100,
    b'{"image_a": "\\ud800", "image_b": "\\u0000"}', b'{"img": "\\ud800"}', b'{"url": "http://\\ud800/"}',
    b'{"threshold": 7, "sourceImage": "a", "targetImages": ["b"]}',
)  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_nonsense_is_refused_in_words(served: Served, path: str) -> None:
    for body in NONSENSE:
        answer = served.client.post(path, content=body, headers={"Content-Type": "application/json"})
        assert answer.status_code in (400, 422), body[:60]
        error_of(answer, answer.status_code)


def test_addresses_that_lead_nowhere_are_refused_in_words(served: Served) -> None:
    for host in ("a" * 64 + ".com", "a..b", "\ud800", "1.2.3.4:99999", "[::1", "%00", "ａ" * 300):
        answer = served.post("/embed", {"url": f"http://{host}/a.jpg"})
        assert answer.status_code in (400, 422), host
        error_of(answer, answer.status_code)


def test_identical_requests_at_once_get_the_same_answer(served: Served) -> None:
    for path, document in (("/similarity", PAIR), ("/compare", PAIR), ("/match", MATCH)):
        answers = in_threads(4, lambda _number, path=path, document=document: served.post(path, document))  # type: ignore[misc]
        assert {answer.status_code for answer in answers} == {200}
        assert len({answer.content for answer in answers}) == 1


def test_unknown_names_are_the_senders_fault(served: Served) -> None:
    assert "unknown profile" in error_of(served.post("/compare", {**PAIR, "profile": "x"}), 400)
    assert "unknown dimension" in error_of(served.post("/compare", {**PAIR, "dimensions": ["x"]}), 400)
    assert "missing must be one of" in error_of(served.post("/compare", {**PAIR, "missing": ["x"]}), 400)
    assert "unknown key" in error_of(served.post("/compare", {**PAIR, "path": "/tmp"}), 400)


def test_what_is_not_there_is_told(served: Served) -> None:
    assert "nothing at /nowhere" in error_of(served.get("/nowhere"), 404)
    assert "ask with POST" in error_of(served.client.delete("/match"), 405)
    assert "ask with POST" in error_of(served.get("/match"), 405)
    assert "nothing at /nowhere" in error_of(served.post("/nowhere", {}), 404)
    assert error_of(served.get("/..%2fpyproject.toml"), 404)
    assert error_of(served.get("/web%2findex.html"), 404)


def test_health_tells_version_and_limit(served: Served) -> None:
    from gallery_dedup import __version__

    told = served.get("/health").json()
    assert told == {"status": "ok", "name": "gallery-dedup", "version": __version__, "most_request_bytes": 10_000_000}


def test_the_body_of_an_answer_does_not_wait_for_a_sign_from_the_other_side(served: Served) -> None:
    """Without TCP_NODELAY, which asyncio leaves out for such sockets, every answer takes 40 ms more."""
    served.get("/health")
    sockets = [one.transport.get_extra_info("socket") for one in served.server.server_state.connections]
    assert sockets
    assert all(one.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) for one in sockets)


def test_offline_fetches_nothing(locations: Locations, loopback_is_public: None) -> None:
    from tests.service.served import serving as service

    with serving(says(200, jpeg(scene(1)))) as pictures, service(locations, offline=True) as served:
        sentence = error_of(served.post("/embed", {"url": f"{pictures.address}/one.jpg"}), 422)
        assert "network access is forbidden" in sentence
        assert pictures.asked == []


def test_a_fault_of_the_program_is_told_where_it_runs(
    served: Served, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_what: object, **_how: object) -> None:
        raise ZeroDivisionError("secret of the program")

    monkeypatch.setattr("gallery_dedup.library.library.Library.compare", broken)
    sentence = error_of(served.post("/compare", PAIR), 500)
    assert "secret" not in sentence
    assert served.post("/similarity", PAIR).status_code == 200  # by then it was told
    assert "secret of the program" in caplog.text


@pytest.mark.parametrize("path", ["/", "/health", "/docs", "/openapi.json", "/compare.js", "/match", "/nowhere"])
def test_other_methods_are_told_which_there_are(served: Served, path: str) -> None:
    for method in ("OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "FOO"):
        answer = served.client.request(method, path)
        if path == "/nowhere":
            assert error_of(answer, 404) == "there is nothing at /nowhere"
            continue
        allowed = ["POST"] if path == "/match" else ["GET", "HEAD"]
        assert answer.headers["Allow"] == ", ".join(allowed)
        assert error_of(answer, 405) == f"{method} is not answered here: ask with {' or '.join(allowed)}"


def test_requests_one_behind_the_other_are_answered_in_their_order(served: Served) -> None:
    """Those of HTTP/1.1 on one connection, the second sent before the first is answered; a wrong one ends nothing."""
    post = "POST /match HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n{"
    get = "GET /health HTTP/1.1\r\nHost: localhost\r\n"
    with served.connected() as raw:
        raw.send(f"{post}{get}\r\n{post}{get}Connection: close\r\n\r\n")
        with raw.connection.makefile("rb") as file:
            answered = file.read()
    assert [int(status) for status in re.findall(rb"HTTP/1\.1 (\d+) ", answered)] == [400, 200, 400, 200]


def test_a_whole_address_as_target_is_answered_by_its_path_and_host(served: Served) -> None:
    for target, status in (
        (f"{served.address}/health?x=1", 200),
        (served.address, 200),
        ("http://evil.example/health", 421),
        ("http://", 421),
    ):
        with served.connected() as raw:
            raw.send(f"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            with raw.connection.makefile("rb") as file:
                assert int(file.readline().split()[1]) == status, target


def test_http_1_0_is_answered_too(served: Served) -> None:
    body = json.dumps({"sourceImage": ONE, "targetImages": [ONE]})
    head = (
        f"POST /match HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    )
    for accept in ("application/json", "application/x-ndjson"):
        with served.connected() as raw:
            raw.send(f"{head}Accept: {accept}\r\n\r\n{body}")
            with raw.connection.makefile("rb") as file:
                first, _, rest = file.read().partition(b"\r\n\r\n")
        assert b" 200 OK" in first
        assert b"transfer-encoding" not in first.lower()
        last = rest if accept == "application/json" else rest.splitlines()[-1]
        assert json.loads(last)["results"][0]["similarityScore"] == 1.0


@pytest.mark.parametrize("path", ["/", "/health", "/docs", "/openapi.json"])
def test_head_tells_what_get_would(served: Served, path: str) -> None:
    whole, head = served.get(path), served.client.head(path)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["Content-Length"] == str(len(whole.content))
