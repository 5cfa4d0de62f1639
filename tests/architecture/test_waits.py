"""No test is in a hurry: whoever waits for the window does so for as long as a slow and busy machine may take."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
WAITS = {"waitUntil", "waitSignal", "waitSignals"}
FILES = sorted((TESTS / "gui").glob("*.py"))


def hasty(source: str) -> list[int]:
    """Lines that wait for five seconds, which is what pytest-qt does unless told otherwise, or for a time in digits."""
    calls = [one for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Call)]
    waits = [one for one in calls if isinstance(one.func, ast.Attribute) and one.func.attr in WAITS]
    long = {"WAIT", "2 * WAIT"}
    told = [{ast.unparse(word.value) for word in one.keywords if word.arg == "timeout"} for one in waits]
    return [one.lineno for one, time in zip(waits, told, strict=True) if not time & long]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_wait_has_time(path: Path) -> None:
    assert hasty(path.read_text(encoding="utf-8")) == []


def test_a_wait_without_time_would_be_found() -> None:
    assert hasty("bot.waitUntil(lambda: True)\nbot.waitSignal(one, timeout=500)\nbot.waitUntil(one, timeout=WAIT)") == [
        1,
        2,
    ]
