"""Drawn photos, and a window of the test's own that must leave no thread behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import CaptureData, Group, Member, Photo, Relation
from gallery_dedup.gui import status_view
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.theme import Theme
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations

WAIT = 90_000
"""Milliseconds that anything may take on a slow and busy machine; only a test that fails waits for so long."""
AN_HOUR = 3_600_000


def draw(seed: int, *, size: tuple[int, int] = (480, 360)) -> Image.Image:
    """A smooth picture of its own for every seed."""
    coarse = np.random.default_rng(seed).integers(0, 256, (9, 12, 3), dtype=np.uint8)
    return Image.fromarray(coarse, "RGB").resize(size, Image.Resampling.BICUBIC)


def draw_gallery(folder: Path, *, motifs: int = 3) -> Path:
    """Each motif as photo, byte copy, smaller copy, and turned; one photo alone; a damaged one; a text."""
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(motifs):
        picture = draw(seed)
        first = folder / f"motif{seed}.jpg"
        picture.save(first, quality=95)
        shutil.copy(first, folder / f"motif{seed} copy.jpg")
        picture.resize((320, 240), Image.Resampling.LANCZOS).save(folder / f"motif{seed} small.jpg", quality=80)
        picture.transpose(Image.Transpose.ROTATE_90).save(folder / f"motif{seed} turned.jpg", quality=92)
    draw(1000).save(folder / "alone.jpg", quality=92)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 not much of a picture")
    (folder / "notes.txt").write_text("not a picture", encoding="utf-8")
    return folder


def a_photo(
    path: str, *, size: int = 1_000_000, width: int = 4000, height: int = 3000, taken: str | None = None
) -> Photo:
    """A photo that exists only here."""
    return Photo(
        path=path, bytes=size, mtime_ns=1, device=1, file_id=abs(hash(path)) % 10**9, sha256=f"sha:{path}", width=4000,
        height=3000, format="JPEG", frames=1, bit_depth=8, quality=90, flat=False, capture=CaptureData(taken=taken),
    )  # fmt: skip


def a_group(number: int, *, relation: Relation = Relation.RESAVED, copies: int = 2, taken: str | None = None) -> Group:
    """A group that exists only here: its keeper and copies of half, a third ... of its size."""
    keeper = a_photo(f"/photos/{number:06}/a.jpg", size=3_000_000, taken=taken)
    members = [Member(keeper)]
    for copy in range(copies):
        photo = a_photo(f"/photos/{number:06}/copy{copy}.jpg", size=1_000_000 * (copy + 1))
        members.append(Member(photo, relation, 0.9 + 0.001 * (number % 50), {"hash": 0.98, "capture": None}, "B is A."))
    return Group(number, relation, "largest", tuple(members))


@pytest.fixture(autouse=True)
def _english() -> None:
    """Numbers and dates as in the United States, whatever the test before chose."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture(autouse=True)
def _what_is_said_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """The status line does not fade before a slow machine has read it."""
    for name in ("SAID_MS", "SAID_WORKING_MS"):
        monkeypatch.setattr(status_view, name, AN_HOUR)


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A folder of drawn photos with copies."""
    return draw_gallery(tmp_path / "photos")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Looks, light, also for the test after this one."""
    theme = Theme(qapp, scheme="light")
    yield theme
    theme.choose("light")
    theme.deleteLater()
    # Without a loop nothing is deleted, and each further window would be styled together with all before it.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(theme: Theme, locations: Locations) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window as often as asked; each is closed and has ended its threads when the test ends.

    Nothing is waited for: what the window reads at its start comes while the test waits, and is not missed.
    """
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        locations.prepare()
        window = MainWindow(locations, theme=theme)
        windows.append(window)
        window.show()
        return window

    yield open_one
    for window in windows:
        window.close()
        assert window.tasks.close(milliseconds=WAIT)
        assert window.thumbnails.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    """The window, empty."""
    return open_window()


@pytest.fixture
def scanned(window: MainWindow, gallery: Path, qtbot: QtBot) -> MainWindow:
    """The window after a real scan of the drawn photos."""
    scan(window, gallery, qtbot)
    return window


def scan(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """Scan a folder through the window and wait for its end."""
    window.library_page.add_folders((str(folder),))
    with qtbot.waitSignal(window.scans.reported, timeout=WAIT):
        window.start_scan()
    qtbot.waitUntil(lambda: window.scans.task is None, timeout=WAIT)


def idle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until every mark is written and nothing runs."""
    kinds = ("marks", "settings", "move", "plan", "scan", "groups", "keeper", "divorce", "history")
    qtbot.waitUntil(
        lambda: window.writer.is_idle and not any(window.tasks.running(kind) for kind in kinds), timeout=WAIT
    )


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the window, as the system does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    # Qt drops on what was entered, as with a real hand.
    entering = QDragEnterEvent(
        QPoint(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted() or not paths
    event = QDropEvent(
        QPointF(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)


def library_of(window: MainWindow) -> Library:
    """A library beside the window's, to see what it stored."""
    return window.open_library()
