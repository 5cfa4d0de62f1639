"""What the tests of whole jobs get."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.command import Command, draw_gallery


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """The command `gallery-dedup`."""
    return Command(capsys)


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A few drawn photos with copies."""
    return draw_gallery(tmp_path / "photos")


@pytest.fixture(autouse=True, scope="session")
def heard_interrupts() -> Iterator[None]:
    """Programs that the tests start hear Ctrl+C also where a shell runs the tests in the background, without it."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
