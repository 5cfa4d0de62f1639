"""The browser, the real service, and drawn pictures to give to its page."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pytest

from gallery_dedup.locations import HOME_VARIABLE
from tests.browser.chromium import LOG, NAMES, Browser, Page, Refused, program
from tests.end_to_end.command import PATIENCE_SECONDS, Command, start
from tests.unit.pictures import scene, taken, write

NEEDED = (
    f"needs a headless Chromium, and none of {', '.join(NAMES)} is on the PATH "
    f"(Debian: apt-get install {NAMES[0]}; packaging/start.py --tests does it as root)"
)


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all tests; they are skipped where there is none."""
    path = program()
    if path is None:
        pytest.skip(NEEDED)
    profile = tmp_path_factory.mktemp("browser")
    opened = Browser(path, profile=profile)
    try:
        opened.call("Browser.getVersion")
    except Refused as error:
        opened.close()
        last = (profile / LOG).read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
        pytest.skip(f"{path} does not start: {error}; {' '.join(last)}")
    yield opened
    opened.close()


@dataclass(frozen=True)
class Running:
    """A service in a process of its own."""

    address: str
    process: subprocess.Popen[str]

    def stop(self) -> None:
        """End it, as Ctrl+C does."""
        self.process.terminate()
        self.process.communicate(timeout=PATIENCE_SECONDS)


Serve: TypeAlias = Callable[..., AbstractContextManager[Running]]


@pytest.fixture(scope="session")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Serve:
    """Runs `gallery-dedup serve` with more words, at a free port and with a home of its own."""
    pytest.importorskip("fastapi", reason="the service is the extra gallery-dedup[serve]")

    @contextmanager
    def running(*words: str) -> Iterator[Running]:
        home = tmp_path_factory.mktemp("home")
        process = start("serve", "--port", "0", "--json", *words, env={HOME_VARIABLE: str(home)})
        assert process.stdout is not None
        told = ""
        while process.poll() is None and not told.endswith("}\n"):
            told += process.stdout.readline()
        one = Running(json.loads(told)["address"], process)
        try:
            yield one
        finally:
            if process.poll() is None:
                one.stop()

    return running


@pytest.fixture(scope="session")
def service(serve: Serve) -> Iterator[str]:
    """The address of one service for all tests."""
    with serve() as one:
        yield one.address


@dataclass(frozen=True)
class Pictures:
    """Two files of one shot, mirrored, and one of another scene."""

    a: Path
    mirrored: Path
    other: Path


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    """Drawn once; nobody writes to them."""
    folder = tmp_path_factory.mktemp("pictures")
    shot = scene(1, width=960, height=720)
    return Pictures(
        write(folder / "lake.jpg", shot, quality=92, exif=taken("2019:08:14 17:42:00")),
        write(folder / "lake mirrored.jpg", np.ascontiguousarray(shot[:, ::-1]), quality=85),
        write(folder / "city.png", scene(2, width=800, height=640)),
    )


@pytest.fixture
def page(browser: Browser, service: str) -> Iterator[Page]:
    """The page of the service, just opened; at its end the console must be free of complaints."""
    with shown(browser, service) as opened:
        yield opened
        assert not opened.complaints()


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """The command `gallery-dedup`, in this process."""
    return Command(capsys)


@contextmanager
def shown(browser: Browser, address: str, *languages: str) -> Iterator[Page]:
    """A page with nothing given yet, for a person who set these languages; else those of the browser."""
    with browser.page() as opened:
        if languages:
            opened.speak(*languages)
        opened.open(address)
        until(opened, "empty")
        yield opened


def until(page: Page, state: str) -> None:
    """Wait until the page is in that state."""
    page.wait_until(f"document.body.dataset.state === '{state}'")
