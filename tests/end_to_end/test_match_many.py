"""`match` with more than a thousand targets: progress as it goes, bad ones passed over, nothing fetched twice."""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.command import PATIENCE_SECONDS, ended, start
from tests.unit.catalogue.server import Request, Server, serving
from tests.unit.pictures import jpeg, numbered_jpeg, scene, write

COUNT = 1_200
PICTURE = jpeg(scene(1, width=48, height=36))
BAD = {100: (404, b""), 200: (503, b""), 300: (200, b"<!doctype html><title>Log in</title>"), 400: (200, PICTURE[:400])}
"""By the number of the target: missing, broken, a page, cut short."""
ADDRESS = re.compile(r"/(\d+)\.jpg")


def given(request: Request) -> None:
    """A picture of its own for each number, or what is bad about it."""
    number = int(ADDRESS.fullmatch(request.handler.path)[1])  # type: ignore[index]
    status, body = BAD.get(number, (200, numbered_jpeg(PICTURE, number)))
    request.head(status, content_length=len(body))
    request.send(body)


def request_file(folder: Path, server: Server) -> Path:
    """One image against all that lies on the server."""
    targets = [f"{server.address}/{number}.jpg" for number in range(COUNT)]
    file = folder / "request.json"
    file.write_text(json.dumps({"sourceImage": f"{server.address}/{COUNT}.jpg", "targetImages": targets}))
    return file


def errors(answer: dict[str, Any]) -> dict[int, str]:
    return {one["targetIndex"]: one["error"] for one in answer["results"] if "error" in one}


def scores(answer: dict[str, Any]) -> dict[int, float]:
    return {one["targetIndex"]: one["similarityScore"] for one in answer["results"] if "error" not in one}


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no terminal of this kind on Windows")
def test_progress_is_told_while_it_goes_and_a_repeated_run_asks_nobody(tmp_path: Path) -> None:
    import pty

    master, terminal = pty.openpty()
    told: list[bytes] = []
    with serving(given) as server:
        words = "match", "--input", request_file(tmp_path, server), "--dimension", "hash", "--json"
        process = start(*words, stderr=terminal)
        os.close(terminal)
        reading = threading.Thread(target=read_all, args=(master, told.append))
        reading.start()
        first = ended(process).json
        reading.join()
        asked = len(server.asked)
        again = ended(start("--offline", *words)).json
        assert len(server.asked) == asked == COUNT + 1
    lines = re.findall(r"matching ([\d,]+) of 1,200", b"".join(told).decode())
    steps = [int(number.replace(",", "")) for number in lines]
    assert len(steps) > 3
    assert steps == sorted(steps)
    assert steps[0] < COUNT / 2 < steps[-1]
    assert (first["totalTargets"], first["totalImagesProcessed"], len(first["results"])) == (COUNT, COUNT + 1, COUNT)
    assert [one["targetIndex"] for one in first["results"]] == [*range(COUNT)]
    assert set(scores(first).values()) == {1.0}
    assert set(errors(first)) == set(BAD)
    for number, part in ((100, r"\(404\)"), (200, r"\(503\)"), (300, "a web page"), (400, "truncated")):
        assert re.match(rf"{server.address}/{number}\.jpg.*{part}", errors(first)[number])
    assert scores(again) == scores(first)
    assert all("network access is forbidden" in sentence for sentence in errors(again).values())


def read_all(terminal: int, keep: Callable[[bytes], object]) -> None:
    """What comes until the other side is closed, which Linux tells as an error."""
    try:
        while data := os.read(terminal, 4096):
            keep(data)
    except OSError:
        pass
    finally:
        os.close(terminal)


def test_a_run_that_was_killed_goes_on_where_it_was(tmp_path: Path) -> None:
    enough, half = threading.Event(), COUNT // 2

    def stalls(request: Request) -> None:
        if len(server.asked) > half:
            enough.set()
            request.wait()
        given(request)

    with serving(stalls) as server:
        words = "match", "--input", request_file(tmp_path, server), "--dimension", "hash", "--json"
        process = start(*words)
        assert enough.wait(PATIENCE_SECONDS)
        before = len(server.asked)
        process.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        process.communicate(timeout=PATIENCE_SECONDS)
        server.let_go.set()
        answer = ended(start(*words)).json
        # Those that were under way, described or not, and the bad ones are asked for once more.
        assert before <= half + 10
        assert len(server.asked) - before <= COUNT + 1 - half + 40
    assert set(scores(answer).values()) == {1.0}
    assert set(errors(answer)) == set(BAD)


def test_a_folder_stands_for_its_photos(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / "photos" / f"{number}.png", scene(number, width=64, height=48))
    ran = ended(start("match", tmp_path / "photos" / "0.png", tmp_path / "photos", tmp_path / "none.png"))
    assert ran.status == 0
    one, two, bad = ran.out.splitlines()
    assert one.endswith(f"{tmp_path / 'photos' / '1.png'}: different")
    assert two.endswith(f"{tmp_path / 'photos' / '2.png'}: different")
    assert bad.endswith(f"{tmp_path / 'none.png'}: no such file or directory")
