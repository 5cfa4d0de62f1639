"""What the tests of whole jobs get."""

from __future__ import annotations

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
