"""The details that go with a report: versions, what the window holds, the log's last lines; never sent by the program.

In English whatever the window speaks, since those who made the program read them. The home folder, and so the name of
the account, is shortened to ~.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from gallery_dedup.gui.log_file import last_lines
from gallery_dedup.gui.versions import versions

if TYPE_CHECKING:
    from gallery_dedup.gui.main_window import MainWindow


def report_text(*, facts: Sequence[str], log: Path, error: str = "") -> str:
    """Everything that may help, as one text; `error` is what is shown already."""
    parts = [error.rstrip()] if error else []
    parts.append("\n".join((*versions(), *facts)))
    if lines := last_lines(log):
        parts.append("\n".join((f"Last lines of {log}:", *lines)))
    return with_home_hidden("\n\n".join(parts)) + "\n"


def error_text(error: BaseException) -> str:
    """The way the error took."""
    return with_home_hidden("".join(traceback.format_exception(error)))


def with_home_hidden(text: str, *, home: Path | None = None) -> str:
    """The text with ~ for the home folder, also where its separators were written doubled."""
    folder = str(Path.home() if home is None else home).rstrip("/\\")
    for written in (folder, folder.replace("\\", "\\\\"), folder.replace("\\", "/")) if folder else ():
        text = text.replace(written, "~")
    return text


def window_facts(window: MainWindow) -> tuple[str, ...]:
    """What the window holds, counted: no names."""
    settings, report = window.keeper.settings, window.telling.report
    failures = len(report.failures) if report else 0
    photos = report.photos if report else 0
    moving = ", photos are being moved" if window.removal.is_moving else ""
    scanning = ", a scan runs" if window.scans.task is not None else ""
    scheme = f"{settings.theme} ({'dark' if window.theme.tokens.dark else 'light'})"
    groups = len(window.session.groups)
    return (
        f"Language: {QLocale().bcp47Name()}; looks: {scheme}; text: {settings.text_size} %",
        f"Networks are run by: {settings.provider}{_offered()}",
        f"Library: {len(settings.folders)} folders, {photos} photos, {groups} groups, {failures} could not be read",
        f"Shown: {window.page}{scanning}{moving}",
    )


def _offered() -> str:
    """What else could run networks; said only when something loaded what knows it, which takes a while."""
    if "onnxruntime" not in sys.modules:
        return ""
    from gallery_dedup.dimensions.network import available_providers

    return f" (here: {', '.join(_sorted(available_providers()))})"


def _sorted(names: Iterable[str]) -> list[str]:
    return sorted(names, key=str.lower)
