"""A download that waits for a silent server is ended from another thread, and keeps what has come."""

from __future__ import annotations

import threading

import pytest

from gallery_dedup.catalogue.cut import Cut
from gallery_dedup.catalogue.download import download
from gallery_dedup.catalogue.places import part_bytes
from gallery_dedup.domain import Model
from gallery_dedup.errors import ModelError
from gallery_dedup.locations import Locations
from tests.unit.catalogue.server import DATA, Request, hangs_at_half, model_at, serving, whole

HALF = len(DATA) // 2


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_a_silence_before_the_answer_is_ended(locations: Locations) -> None:
    asked = threading.Event()

    def silent(request: Request) -> None:
        asked.set()
        request.wait()

    with serving(silent, whole) as server:
        sentence = cut_off(f"{server.address}/a.onnx", f"{server.address}/mirror.onnx", locations=locations, when=asked)
        assert len(server.asked) == 1, "who was cut off must not ask the mirror"
    # A time-out, and a server that hangs up by itself, have other words.
    assert "the connection broke off" in sentence


def test_a_silence_in_the_middle_is_ended_and_what_has_come_stays(locations: Locations) -> None:
    came = threading.Event()
    with serving(hangs_at_half, whole) as server:
        sentence = cut_off(f"{server.address}/a.onnx", locations=locations, when=came, at=HALF)
        model = model_at(f"{server.address}/a.onnx")
        assert part_bytes(model, locations) == HALF
        steps = download(model, locations, offline=False, plain_loopback=True)
        assert [*steps][-1].done == len(DATA)
        assert server.asked[-1]["range"] == f"bytes={HALF}-"
    assert "the connection broke off" in sentence


def cut_off(*addresses: str, locations: Locations, when: threading.Event, at: int = -1) -> str:
    """Download, and cut from another thread once `when` is set, which it is at so many bytes; the sentence for it."""
    cut = Cut()

    def cut_then() -> None:
        when.wait()
        cut.now()

    cutter = threading.Thread(target=cut_then)
    cutter.start()
    with pytest.raises(ModelError) as caught:
        fetch(model_at(*addresses), locations, cut=cut, when=when, at=at)
    cutter.join()
    assert cut.is_done
    return str(caught.value)


def fetch(model: Model, locations: Locations, *, cut: Cut, when: threading.Event, at: int) -> None:
    for progress in download(model, locations, offline=False, plain_loopback=True, cut=cut):
        if progress.done == at:
            when.set()


def test_what_was_cut_before_it_began_does_not_begin(locations: Locations) -> None:
    cut = Cut()
    cut.now()
    with serving(whole) as server:
        model = model_at(f"{server.address}/a.onnx")
        with pytest.raises(ModelError):
            next(download(model, locations, offline=False, plain_loopback=True, cut=cut))
    assert part_bytes(model, locations) == 0
