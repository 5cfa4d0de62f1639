"""Every way in which a download can go ends in a whole right file or in a clear sentence, never in a bad file."""

from __future__ import annotations

import gzip
import importlib.util
import os
import socket
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from gallery_dedup.catalogue.download import WAY_OUT, DownloadProgress, download
from gallery_dedup.catalogue.part_file import PartFile
from gallery_dedup.domain import Model
from gallery_dedup.errors import LocationError, ModelError
from gallery_dedup.locations import Locations
from tests.unit.catalogue.server import (
    DATA,
    OTHER,
    VERSION,
    Answer,
    Request,
    cut_at_half,
    gives,
    hangs,
    hangs_at_half,
    leads_to,
    model_at,
    says,
    sends,
    serving,
    whole,
)

HALF = len(DATA) // 2
SHORT_SECONDS = 2.0
"""Longer than a busy machine takes to send the half that comes before the silence."""
ENOUGH_SECONDS = 120.0


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def fetch(model: Model, locations: Locations, *, timeout: float = ENOUGH_SECONDS) -> list[DownloadProgress]:
    """Run a download to its end."""
    return [*download(model, locations, offline=False, timeout=timeout, plain_loopback=True)]


def refused(model: Model, locations: Locations, *, timeout: float = ENOUGH_SECONDS) -> str:
    """The sentence of a download that must fail and must leave nothing in the model's place."""
    with pytest.raises(ModelError) as caught:
        fetch(model, locations, timeout=timeout)
    assert not part_of(model, locations).place.exists()
    sentence = str(caught.value)
    assert sentence.startswith(model.name)
    assert "\n" not in sentence
    assert "Error" not in sentence
    return sentence


def returned(steps: Generator[DownloadProgress, None, Path]) -> Path:
    """What a download returns in the end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            path: Path = end.value
            return path


def part_of(model: Model, locations: Locations) -> PartFile:
    return PartFile(model, locations.models)


def left(locations: Locations) -> dict[str, int]:
    """The files in the folder of models and their sizes; locks are empty and stay."""
    return {path.name: path.stat().st_size for path in locations.models.iterdir() if path.suffix != ".lock"}


def assert_whole(model: Model, locations: Locations, data: bytes = DATA) -> None:
    assert left(locations) == {model.file: len(data)}
    assert part_of(model, locations).place.read_bytes() == data


def begun(model: Model, locations: Locations, data: bytes, *, address: str = "", version: str = VERSION) -> None:
    """Leave a part as a download that broke off does."""
    part = part_of(model, locations)
    locations.models.mkdir(parents=True, exist_ok=True)
    part.path.write_bytes(data)
    part.remember(address or model.addresses[0], {"etag": version})


class TestWhole:
    def test_a_whole_file_comes_to_its_place(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            steps = fetch(model, locations)
        assert_whole(model, locations)
        assert (steps[0].done, steps[-1].done) == (0, len(DATA))
        assert [one.done for one in steps] == sorted(one.done for one in steps)
        assert {one.total for one in steps} == {len(DATA)}
        assert server.asked[0]["accept-encoding"] == "identity"
        assert steps[-1].per_second
        assert steps[-1].seconds_left == 0

    def test_a_slow_one_is_told_as_it_comes(self, locations: Locations) -> None:
        with serving(hangs_at_half) as server:
            model = model_at(f"{server.address}/model.onnx")
            steps = download(model, locations, offline=False, plain_loopback=True)
            while next(steps).done < HALF:
                pass
            assert left(locations).keys() >= {f"{model.file}.part"}
            assert model.file not in left(locations)
            server.let_go.set()
            *_, last = steps
        assert last.done == len(DATA)
        assert_whole(model, locations)

    def test_one_without_a_length_is_taken_by_its_hash(self, locations: Locations) -> None:
        with serving(sends(DATA)) as server:
            model = model_at(f"{server.address}/model.onnx")
            fetch(model, locations)
        assert_whole(model, locations)

    def test_what_is_here_is_not_fetched_again(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            fetch(model, locations)
            assert fetch(model, locations) == []
            assert len(server.asked) == 1

    def test_the_path_is_what_the_generator_returns(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            steps = download(model, locations, offline=False, plain_loopback=True)
            assert returned(steps) == locations.models / model.file


class TestGoingOn:
    @pytest.mark.parametrize("cut", [cut_at_half, sends(DATA[:HALF], etag=VERSION)], ids=["length", "no length"])
    def test_a_cut_one_is_told_and_goes_on(self, locations: Locations, cut: Answer) -> None:
        with serving(cut, whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            sentence = refused(model, locations)
            assert "the connection broke off" in sentence
            assert sentence.endswith(WAY_OUT)
            assert left(locations)[f"{model.file}.part"] == HALF
            steps = fetch(model, locations)
            assert steps[0].done == HALF
            assert server.asked[1]["range"] == f"bytes={HALF}-"
            assert server.asked[1]["if-range"] == VERSION
        assert_whole(model, locations)

    def test_a_cancelled_one_goes_on(self, locations: Locations) -> None:
        with serving(hangs_at_half, whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            steps = download(model, locations, offline=False, plain_loopback=True)
            while next(steps).done < HALF:
                pass
            steps.close()
            assert left(locations)[f"{model.file}.part"] == HALF
            assert model.file not in left(locations)
            server.let_go.set()
            assert fetch(model, locations)[0].done == HALF
        assert_whole(model, locations)

    def test_a_server_that_ignores_ranges_sends_all_anew(self, locations: Locations) -> None:
        with serving(sends(DATA, content_length=len(DATA))) as server:
            model = model_at(f"{server.address}/model.onnx")
            begun(model, locations, DATA[:HALF])
            steps = fetch(model, locations)
            assert "range" in server.asked[0]
        assert steps[0].done == 0
        assert_whole(model, locations)

    def test_a_file_that_changed_on_the_server_comes_anew(self, locations: Locations) -> None:
        with serving(gives(DATA, version='"two"')) as server:
            model = model_at(f"{server.address}/model.onnx")
            begun(model, locations, OTHER[:HALF])
            fetch(model, locations)
            assert len(server.asked) == 1
        assert_whole(model, locations)

    def test_a_weak_version_and_that_of_another_address_are_not_named(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            for address, version in (("", 'W/"one"'), ("https://elsewhere/model.onnx", VERSION)):
                begun(model, locations, DATA[:HALF], address=address, version=version)
                fetch(model, locations)
                assert "range" in server.asked[-1]
                assert "if-range" not in server.asked[-1]
                assert_whole(model, locations)
                part_of(model, locations).place.unlink()

    def test_a_range_beyond_the_end_begins_anew(self, locations: Locations) -> None:
        with serving(says(416), whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            begun(model, locations, DATA[:HALF])
            fetch(model, locations)
            assert "range" not in server.asked[1]
        assert_whole(model, locations)

    def test_a_whole_part_needs_no_server(self, locations: Locations) -> None:
        model = model_at("http://127.0.0.1:9/model.onnx")
        begun(model, locations, DATA)
        assert fetch(model, locations) == []
        assert_whole(model, locations)

    @pytest.mark.parametrize("part", [OTHER, DATA + b"more", b""], ids=["another", "too long", "empty"])
    def test_a_part_that_cannot_be_right_is_fetched_anew(self, locations: Locations, part: bytes) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            begun(model, locations, part)
            fetch(model, locations)
            assert "range" not in server.asked[0]
        assert_whole(model, locations)

    def test_a_damaged_part_is_found_in_the_end_and_thrown_away(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            begun(model, locations, OTHER[:HALF])
            assert "another file" in refused(model, locations)
            assert left(locations) == {}
            fetch(model, locations)
        assert_whole(model, locations)

    def test_a_damaged_note_is_no_obstacle(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            begun(model, locations, DATA[:HALF])
            part_of(model, locations).note.write_bytes(b"\xff{")
            fetch(model, locations)
        assert_whole(model, locations)


class TestLies:
    @pytest.mark.parametrize(
        ("answer", "reason"),
        [
            (gives(OTHER), "what came is another file (its SHA-256 differs), so it was thrown away"),
            (gives(DATA[:-1]), f"offers another file: it has {len(DATA) - 1:,} bytes"),
            (gives(DATA + b"x"), f"offers another file: it has {len(DATA) + 1:,} bytes"),
            (sends(DATA + b"x" * 99_999), f"sends more than the {len(DATA):,} bytes"),
            (sends(DATA, content_length=10**18), "offers another file"),
            (says(206, DATA, content_range=f"bytes 0-{len(DATA) - 1}/{len(DATA)}"), "another part of the file"),
            (sends(gzip.compress(DATA), content_encoding="gzip"), "another encoding"),
            (says(200, b"<html>sign in</html>", content_type="text/html"), "offers another file: it has 20 bytes"),
        ],
        ids=["other", "short", "long", "endless", "huge", "unasked part", "encoded", "page"],
    )
    def test_a_wrong_file_is_never_kept(self, locations: Locations, answer: Answer, reason: str) -> None:
        with serving(answer) as server:
            sentence = refused(model_at(f"{server.address}/model.onnx"), locations)
        assert "127.0.0.1: " in sentence
        assert reason in sentence
        assert sentence.endswith(WAY_OUT)
        assert left(locations) == {}

    def test_one_without_an_end_is_stopped(self, locations: Locations) -> None:
        hung_up: list[bool] = []

        def endless(request: Request) -> None:
            request.head(200)
            for _ in range(1000):
                request.handler.close_connection = False
                request.send(b"x" * 65_536)
                if request.handler.close_connection:
                    break
            hung_up.append(request.handler.close_connection)
            request.handler.close_connection = True

        with serving(endless) as server:
            assert "sends more than" in refused(model_at(f"{server.address}/model.onnx"), locations)
        assert hung_up == [True]
        assert left(locations) == {}

    @pytest.mark.parametrize(
        ("told", "reason"),
        [
            (f"bytes 0-{len(DATA) - 1}/{len(DATA)}", "another part of the file"),
            (f"bytes {HALF}-{len(DATA)}/{len(DATA) + 1}", "offers another file"),
            ("half", "another part of the file"),
        ],
    )
    def test_a_wrong_rest_is_never_kept(self, locations: Locations, told: str, reason: str) -> None:
        with serving(says(206, DATA[HALF:], content_range=told)) as server:
            model = model_at(f"{server.address}/model.onnx")
            begun(model, locations, DATA[:HALF])
            assert reason in refused(model, locations)
        assert left(locations) == {}

    def test_a_rest_that_is_too_short_leaves_a_part(self, locations: Locations) -> None:
        def short(request: Request) -> None:
            request.head(
                206, content_range=f"bytes {HALF}-{len(DATA) - 1}/{len(DATA)}", content_length=len(DATA) - HALF
            )
            request.send(DATA[HALF : HALF + 1000])

        with serving(short, whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            begun(model, locations, DATA[:HALF])
            assert "broke off" in refused(model, locations)
            assert left(locations)[f"{model.file}.part"] == HALF + 1000
            fetch(model, locations)
        assert_whole(model, locations)


class TestRefusals:
    @pytest.mark.parametrize(
        ("status", "reason"),
        [
            (401, "wants a name and a password (401)"),
            (403, "refuses to give the file (403)"),
            (404, "is not there any more (404)"),
            (410, "is not there any more (410)"),
            (418, "answers 418 instead of sending the file"),
            (204, "answers 204 instead of sending the file"),
            (429, "asked too often; try again later (429)"),
            (500, "has a fault (500); try again later"),
            (503, "has a fault (503); try again later"),
        ],
    )
    def test_each_has_its_sentence(self, locations: Locations, status: int, reason: str) -> None:
        with serving(says(status)) as server:
            sentence = refused(model_at(f"{server.address}/model.onnx"), locations)
        assert reason in sentence
        assert sentence.endswith(WAY_OUT)
        assert left(locations) == {}

    def test_a_refusal_keeps_what_has_come(self, locations: Locations) -> None:
        with serving(says(503), whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            begun(model, locations, DATA[:HALF])
            refused(model, locations)
            assert fetch(model, locations)[0].done == HALF
        assert_whole(model, locations)

    def test_the_mirror_is_asked_when_the_address_fails(self, locations: Locations) -> None:
        with serving(says(404), gives(OTHER), whole) as server:
            addresses = [f"{server.address}/{name}" for name in "abc"]
            model = model_at(*addresses)
            fetch(model, locations)
            assert [one["path"] for one in server.asked] == ["/a", "/b", "/c"]
        assert_whole(model, locations)

    def test_each_address_that_failed_is_told(self, locations: Locations) -> None:
        with serving(says(404), says(500)) as server:
            sentence = refused(model_at(f"{server.address}/a", f"{server.address}/b"), locations)
        assert sentence.index("(404)") < sentence.index("(500)")


class TestRedirects:
    def test_they_are_followed_with_what_was_asked(self, locations: Locations) -> None:
        with serving(leads_to("/elsewhere"), whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            begun(model, locations, DATA[:HALF])
            assert fetch(model, locations)[0].done == HALF
            assert [one["path"] for one in server.asked] == ["/model.onnx", "/elsewhere"]
        assert_whole(model, locations)

    @pytest.mark.parametrize(
        ("to", "reason"),
        [
            ("http://models.example/m.onnx", "leads to http://models.example, which is not secured by HTTPS"),
            ("ftp://models.example/m.onnx", "which is not secured by HTTPS"),
            ("file:///etc/passwd", "which is not secured by HTTPS"),
            ("/again", "redirects without an end"),
            ("http://a:port/m.onnx", "answers in a way that is not HTTP"),
        ],
    )
    def test_none_leaves_https_or_goes_on_for_ever(self, locations: Locations, to: str, reason: str) -> None:
        with serving(leads_to(to)) as server:
            sentence = refused(model_at(f"{server.address}/model.onnx"), locations)
        assert reason in sentence
        assert sentence.endswith(WAY_OUT)
        assert left(locations) == {}

    def test_loopback_without_tls_must_be_allowed_expressly(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            with pytest.raises(ModelError, match="not secured by HTTPS"):
                [*download(model, locations, offline=False)]
            assert server.asked == []

    def test_what_is_allowed_for_loopback_is_not_for_others(self, locations: Locations) -> None:
        assert "not secured by HTTPS" in refused(model_at("http://models.example/m.onnx"), locations)


class TestNetwork:
    def test_a_server_that_says_nothing(self, locations: Locations) -> None:
        with serving(hangs) as server:
            sentence = refused(model_at(f"{server.address}/model.onnx"), locations, timeout=SHORT_SECONDS)
        assert "the server stopped answering" in sentence
        assert left(locations) == {}

    def test_a_server_that_stops_in_the_middle(self, locations: Locations) -> None:
        with serving(hangs_at_half, whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            assert "the server stopped answering" in refused(model, locations, timeout=SHORT_SECONDS)
            assert left(locations)[f"{model.file}.part"] == HALF
            server.let_go.set()
            assert fetch(model, locations)[0].done == HALF
        assert_whole(model, locations)

    def test_a_server_that_hangs_up(self, locations: Locations) -> None:
        with serving(lambda request: None) as server:
            assert "the connection broke off" in refused(model_at(f"{server.address}/model.onnx"), locations)

    def test_a_server_that_talks_nonsense(self, locations: Locations) -> None:
        def nonsense(request: Request) -> None:
            request.send(b"220 ready\r\n\r\n")

        with serving(nonsense) as server:
            sentence = refused(model_at(f"{server.address}/model.onnx"), locations)
        assert "answers in a way that is not HTTP" in sentence

    def test_nobody_there(self, locations: Locations) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))  # bound and not listening: nobody else gets the port
            address = f"http://127.0.0.1:{taken.getsockname()[1]}/model.onnx"
            assert "refuses the connection" in refused(model_at(address), locations)

    def test_a_name_that_is_not_known(self, locations: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
        def unknown(*words: object, **more: object) -> None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        monkeypatch.setattr(socket, "getaddrinfo", unknown)
        sentence = refused(model_at("https://models.example/m.onnx"), locations)
        assert "models.example: the server's name is not known here: there is no network" in sentence

    def test_no_network(self, locations: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
        def unreachable(*words: object, **more: object) -> None:
            raise OSError(101 if sys.platform == "linux" else 51, "Network is unreachable")

        monkeypatch.setattr(socket, "create_connection", unreachable)
        assert "there is no network" in refused(model_at("https://models.example/m.onnx"), locations)

    def test_a_server_that_is_not_the_right_one(self, locations: Locations) -> None:
        with serving(whole) as server:
            address = server.address.replace("http:", "https:")
            sentence = refused(model_at(f"{address}/model.onnx"), locations)
        assert "does not prove that it is the right one" in sentence

    @pytest.mark.parametrize("status", [403, 407, 502])
    def test_a_proxy_that_refuses(self, locations: Locations, monkeypatch: pytest.MonkeyPatch, status: int) -> None:
        with serving(says(status)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.address)
            sentence = refused(model_at("https://models.example/m.onnx"), locations)
            assert proxy.asked[0]["path"] == "models.example:443"
        assert "the proxy does not let the program through" in sentence
        assert str(status) in sentence

    @pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "nonsense://127.0.0.1:9", "http://127.0.0.1:port"])
    def test_a_proxy_that_cannot_be_used(
        self, locations: Locations, monkeypatch: pytest.MonkeyPatch, proxy: str
    ) -> None:
        if proxy.startswith("socks5") and importlib.util.find_spec("socksio"):
            pytest.skip("the library for SOCKS is installed here")
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        sentence = refused(model_at("https://models.example/m.onnx"), locations)
        assert "the proxy that the environment names cannot be used" in sentence
        assert sentence.endswith(WAY_OUT)

    def test_certificates_that_are_not_there(
        self, locations: Locations, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
        sentence = refused(model_at("https://models.example/m.onnx"), locations)
        assert "the certificates that the environment names cannot be read" in sentence


class TestHere:
    def test_offline_asks_nobody(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            with pytest.raises(ModelError, match="network access is forbidden") as caught:
                [*download(model, locations, offline=True, plain_loopback=True)]
            assert server.asked == []
        assert str(caught.value).endswith(WAY_OUT)
        assert not locations.models.exists()

    def test_offline_is_no_obstacle_to_what_is_here(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            fetch(model, locations)
        assert [*download(model, locations, offline=True)] == []

    def test_two_at_once_do_not_mix(self, locations: Locations) -> None:
        with serving(hangs_at_half, whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            first = download(model, locations, offline=False, plain_loopback=True)
            next(first)
            assert "wait until that is done" in refused(model, locations)
            assert len(server.asked) == 1
            server.let_go.set()
            for _ in first:
                pass
        assert_whole(model, locations)

    @pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
    def test_a_full_disk_gets_its_space_back(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            locations.models.mkdir(parents=True)
            part_of(model, locations).path.symlink_to("/dev/full")
            sentence = refused(model, locations)
        assert f"the disk of {locations.models} is full" in sentence
        assert left(locations) == {}

    def test_what_cannot_fit_is_not_begun(self, locations: Locations) -> None:
        with serving(whole) as server:
            model = model_at(f"{server.address}/model.onnx")
            object.__setattr__(model, "bytes", 1 << 60)
            sentence = refused(model, locations)
            assert server.asked == []
        assert "does not fit: it needs 1,152,921,504,606,846,976 bytes more" in sentence

    def test_a_folder_that_cannot_be_made_is_named(self, locations: Locations, tmp_path: Path) -> None:
        locations.data.parent.mkdir(parents=True)
        locations.data.write_text("a file where the folder should be")
        with pytest.raises(LocationError, match=r"cannot make the folder .*models"):
            fetch(model_at("http://127.0.0.1:9/model.onnx"), locations)

    def test_a_bundled_one_is_not_fetched(self, locations: Locations) -> None:
        model = model_at(bundled=True)
        object.__setattr__(model, "file", "not-here.onnx")
        assert "comes with the program" in refused(model, locations)

    def test_one_that_the_user_added_is_not_fetched(self, locations: Locations) -> None:
        assert "was added by you" in refused(model_at(), locations)
