"""The window's check of itself: it does what a person would, puts everything back, and reports in JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gallery_dedup import __version__
from gallery_dedup.gui.app import SELF_CHECK, application, main
from gallery_dedup.gui.self_check import self_check
from gallery_dedup.locations import Locations
from tests.gui.conftest import draw


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_window_does_everything_and_leaves_no_trace(
    gallery: Path, tmp_path: Path, qapp: QApplication, locations: Locations
) -> None:
    before = contents(gallery)
    report = tmp_path / "report.json"
    assert main([SELF_CHECK, str(report), str(gallery)]) == 0
    told = json.loads(report.read_text(encoding="utf-8"))
    seen = {check["name"]: check["seen"] for check in told["checks"]}
    assert list(seen) == ["language", "window", "icons", "scan", "compare", "trash", "close"]
    assert told["passed"]
    assert told["version"] == __version__
    assert seen["scan"]["photos"] == 13
    assert list(seen["scan"]["unreadable"]) == ["broken.jpg"]
    assert seen["compare"]["scores"]["instance"] is not None
    assert seen["trash"]["same_bytes"]
    assert seen["icons"]["drawn"] > 50
    assert contents(gallery) == before
    # Neither settings nor ledger of the person who asked were touched, and the report names no place of theirs.
    assert not locations.data.exists()
    assert not locations.config.exists()
    assert str(tmp_path) not in report.read_text(encoding="utf-8")


def test_the_first_check_that_fails_is_the_last_and_says_why(tmp_path: Path, qapp: QApplication) -> None:
    folder = tmp_path / "no copies"
    folder.mkdir()
    draw(1).save(folder / "alone.jpg")
    report = tmp_path / "report.json"
    assert self_check([str(report), str(folder)], application) == 1
    told = json.loads(report.read_text(encoding="utf-8"))
    assert not told["passed"]
    assert [check["name"] for check in told["checks"] if check["passed"]] == ["language", "window", "icons"]
    assert (told["checks"][-1]["name"], told["checks"][-1]["error"]) == ("scan", "no copies were found")


@pytest.mark.parametrize("words", [[], ["a.json", "no-such-folder"], ["a.json", ".", "more"]])
def test_wrong_words_are_told(words: list[str], caplog: pytest.LogCaptureFixture, qapp: QApplication) -> None:
    assert self_check(words, application) == 2
    assert "REPORT.json [FOLDER]" in caplog.text
    assert not Path("a.json").exists()
