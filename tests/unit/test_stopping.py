"""Work that is asked to stop ends at its next step: before a picture is fetched or decoded, or a network runs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.errors import Stopped
from gallery_dedup.imaging.decode import decode_picture, read_photo
from gallery_dedup.imaging.fetching import fetch
from gallery_dedup.imaging.source import Fetching
from gallery_dedup.stopping import Stop, broken_off_by, check_wanted, stopped_by
from tests.unit.catalogue.server import Request, says, serving
from tests.unit.pictures import jpeg, scene, write

INSTANCE = next(dimension for dimension in DIMENSIONS if dimension.name == "instance")


@pytest.fixture
def asked() -> Stop:
    stop = Stop()
    stop.ask()
    return stop


def test_without_anyone_who_stops_it_work_goes_on() -> None:
    check_wanted()
    stop = Stop()
    with stopped_by(stop):
        check_wanted()
        stop.ask()
        stop.ask()
        with pytest.raises(Stopped):
            check_wanted()
    check_wanted()


def test_a_wait_is_broken_off_when_it_is_asked_for_and_at_once_when_it_was(asked: Stop) -> None:
    told: list[str] = []
    stop = Stop()
    with stopped_by(stop):
        with broken_off_by(lambda: told.append("over")):
            pass
        with broken_off_by(lambda: told.append("while it lasts")):
            stop.ask()
    with stopped_by(asked), broken_off_by(lambda: told.append("before")):
        pass
    assert told == ["while it lasts", "before"]


@pytest.mark.parametrize("step", [read_photo, decode_picture])
def test_nothing_is_decoded_any_more(tmp_path: Path, asked: Stop, step: Callable[[str], object]) -> None:
    path = str(write(tmp_path / "one.jpg", scene(1)))
    step(path)
    with stopped_by(asked), pytest.raises(Stopped):
        step(path)


def test_no_network_runs_any_more(tmp_path: Path, asked: Stop) -> None:
    one, other = (read_photo(str(write(tmp_path / f"{number}.jpg", scene(number)))) for number in (1, 2))
    assert INSTANCE.describe(one) is not None
    with stopped_by(asked), pytest.raises(Stopped):
        INSTANCE.describe(other)


def test_nothing_is_fetched_any_more(asked: Stop) -> None:
    with serving(says(200, jpeg(scene(1)))) as server, stopped_by(asked):
        with pytest.raises(Stopped):
            fetch(f"{server.address}/a.jpg")
        assert server.asked == []


@pytest.mark.parametrize("begun", [False, True])
def test_a_connection_is_broken_off(monkeypatch: pytest.MonkeyPatch, begun: bool) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    stop, left = Stop(), []

    def hang(request: Request) -> None:
        if begun:
            request.head(200, content_length=1_000_000)
            request.send(jpeg(scene(1))[:100])
        stop.ask()
        request.handler.connection.settimeout(20)
        try:
            left.append(request.handler.connection.recv(1) == b"")
        except TimeoutError:
            left.append(False)

    with serving(hang) as server, stopped_by(stop), pytest.raises(Stopped):
        fetch(f"{server.address}/a.jpg", how=Fetching(seconds=600))
    assert left == [True]


def test_other_threads_are_not_stopped(asked: Stop) -> None:
    told: list[str] = []

    def work() -> None:
        check_wanted()
        told.append("done")

    with stopped_by(asked):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert told == ["done"]
