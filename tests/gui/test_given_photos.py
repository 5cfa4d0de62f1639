"""Pictures without a file: pasted, dropped from a browser, given as an address; kept for the session and no longer."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery_dedup.compat.given_files import LOCK
from gallery_dedup.gui import picture_saver
from gallery_dedup.gui.drops import local_paths, loose_pictures
from gallery_dedup.gui.given_photos import remove_ended
from gallery_dedup.gui.main_window import MainWindow
from tests.gui.conftest import WAIT, draw
from tests.unit.catalogue.server import Request, serving


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("NO_PROXY", "*")
    yield
    QGuiApplication.clipboard().clear()


def image(seed: int) -> QImage:
    drawn = draw(seed)
    return QImage(drawn.tobytes(), *drawn.size, 3 * drawn.width, QImage.Format.Format_RGB888).copy()


def encoded(picture: QImage, kind: bytes = b"PNG") -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind)).write(picture)
    return bytes(data.data())


def pixels(picture: QImage) -> QMimeData:
    data = QMimeData()
    data.setImageData(picture)
    return data


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def paste(window: MainWindow, data: QMimeData, qtbot: QtBot) -> None:
    """As a hand does it: the clipboard, and the key."""
    QGuiApplication.clipboard().setMimeData(data)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def drop_data(window: MainWindow, data: QMimeData) -> None:
    button, modifier, action = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(200, 200), action, data, button, modifier)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), action, data, button, modifier))


def compared(window: MainWindow, qtbot: QtBot) -> tuple[str, str]:
    page = window.compare_page
    qtbot.waitUntil(lambda: not page.is_empty and page.pair.comparison is not None, timeout=WAIT)
    found = page.pair.comparison
    assert found is not None
    return found.a.path, found.b.path


def test_two_pictures_are_pasted_and_compared(window: MainWindow, qtbot: QtBot) -> None:
    window.go("compare")
    paste(window, pixels(image(1)), qtbot)
    qtbot.waitUntil(lambda: "second photo" in window.compare_page.empty.said, timeout=WAIT)
    paste(window, pixels(image(2)), qtbot)
    a, b = compared(window, qtbot)
    for path, seed in ((a, 1), (b, 2)):
        assert Path(path).is_relative_to(window.locations.given)
        kept, drawn = QImage(path), image(seed)
        assert kept.size() == drawn.size()
        assert all(QColor(kept.pixel(at, at)) == QColor(drawn.pixel(at, at)) for at in (0, 100, 300))
    assert window.compare_page.given_paths == (a, b)
    assert window.compare_page._save.isVisible()
    assert "until the program ends" in window.compare_page._note.text()
    assert window.actions_["save_given"].isEnabled()


def test_a_picture_pasted_onto_a_comparison_takes_the_place_of_b(
    window: MainWindow, gallery: Path, qtbot: QtBot
) -> None:
    window.go("compare")
    first = str(gallery / "motif0.jpg")
    window.compare_page.open((first, str(gallery / "motif1.jpg")))
    compared(window, qtbot)
    paste(window, pixels(image(2)), qtbot)
    qtbot.waitUntil(lambda: bool(window.compare_page.given_paths), timeout=WAIT)
    a, b = compared(window, qtbot)
    assert a == first
    assert window.compare_page.given_paths == (b,)


def test_what_was_pasted_belongs_to_no_library_and_is_gone_with_the_session(window: MainWindow, qtbot: QtBot) -> None:
    window.go("compare")
    for seed in (1, 2):
        paste(window, pixels(image(seed)), qtbot)
        qtbot.waitUntil(lambda: bool(list(window.locations.given.rglob("*.png"))), timeout=WAIT)
        qtbot.waitUntil(lambda: window.tasks.running("given photos") is None, timeout=WAIT)
    a, _b = compared(window, qtbot)
    with window.open_library() as library:
        assert library._cache.photo(a) is None
    assert not window.actions_["toggle"].isEnabled()
    assert window.comparing.state.paths == ()
    window.close()
    assert not Path(a).exists()
    assert list(window.locations.given.iterdir()) == []


def test_an_address_is_fetched_and_said_so(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    data = encoded(image(4))

    def answer(request: Request) -> None:
        request.head(200, Content_Length=len(data))
        request.send(data)

    window.go("compare")
    with serving(answer) as server:
        address = f"{server.address}/album/am%20See.png?size=large"
        paste(window, text(address), qtbot)
        qtbot.waitUntil(lambda: "second photo" in window.compare_page.empty.said, timeout=WAIT)
        drop_data(window, text(f"data:image/png;base64,{base64.b64encode(encoded(image(5))).decode()}"))
        a, b = compared(window, qtbot)
    assert Path(a).name == "am See.png"
    assert Path(a).read_bytes() == data
    assert window.given.origin(a) == address
    assert QImage(b).pixelColor(9, 9) == image(5).pixelColor(9, 9)
    facts = window.compare_page.pair.facts
    assert address in facts._views[0].toolTip()


def test_an_address_that_gives_nothing_is_a_sentence_with_its_status(window: MainWindow, qtbot: QtBot) -> None:
    window.go("compare")
    with serving(lambda request: request.head(404, Content_Length=0)) as server:
        paste(window, text(f"{server.address}/gone.jpg"), qtbot)
        qtbot.waitUntil(lambda: "404" in window.compare_page.empty.said, timeout=WAIT)
    assert "/gone.jpg was not fetched" in window.compare_page.empty.said


def test_offline_nothing_is_fetched(window: MainWindow, qtbot: QtBot) -> None:
    window.keeper.change(quiet=True, offline=True)
    window.go("compare")
    with serving(lambda request: request.head(200)) as server:
        paste(window, text(f"{server.address}/a.jpg"), qtbot)
        qtbot.waitUntil(lambda: "network access is forbidden" in window.compare_page.empty.said, timeout=WAIT)
        assert server.asked == []


def test_a_path_is_pasted_as_it_is_copied(window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    window.go("compare")
    first, second = gallery / "motif0.jpg", gallery / "motif1.jpg"
    paste(window, text(f'"{first}"\n{second}\n'), qtbot)
    assert compared(window, qtbot) == (str(first), str(second))
    assert window.compare_page.given_paths == ()
    assert not window.compare_page._save.isVisible()
    assert window.comparing.state.paths == (str(first), str(second))


def test_what_was_pasted_is_saved_where_one_says(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window.go("compare")
    for seed in (1, 2):
        paste(window, pixels(image(seed)), qtbot)
        qtbot.waitUntil(lambda: window.tasks.running("given photos") is None, timeout=WAIT)
    a, b = compared(window, qtbot)
    assert [Path(path).name for path in (a, b)] == ["pasted 1.png", "pasted 2.png"]
    monkeypatch.setattr(picture_saver, "ask_for_file",
                        lambda _window, _title, start, kinds: (str(tmp_path / Path(start).stem), kinds))  # fmt: skip
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    with qtbot.waitSignal(window.comparing.said, check_params_cb=lambda said: said.startswith("Saved"), timeout=WAIT):
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    for path in (a, b):
        assert (tmp_path / Path(path).name).read_bytes() == Path(path).read_bytes()


def test_elsewhere_a_pasted_picture_is_searched_for(window: MainWindow, qtbot: QtBot) -> None:
    paste(window, pixels(image(3)), qtbot)
    qtbot.waitUntil(lambda: window.page == "similar", timeout=WAIT)
    assert Path(window.similar_page.path).is_relative_to(window.locations.given)
    qtbot.waitUntil(lambda: not window.similar_page.is_searching, timeout=WAIT)


@pytest.mark.parametrize("words", ["", "just a word", "/nowhere/a.jpg", "QUJDRA=="])
def test_anything_else_is_refused_with_a_sentence(words: str, window: MainWindow, qtbot: QtBot) -> None:
    window.go("compare")
    assert "cannot be opened" not in window.compare_page.empty.said
    paste(window, text(words), qtbot)
    qtbot.waitUntil(lambda: "cannot be opened" in window.compare_page.empty.said, timeout=WAIT)


def test_a_file_of_the_picture_goes_before_its_pixels() -> None:
    data = pixels(image(1))
    jpeg = encoded(image(1), b"JPEG")
    data.setData("image/jpeg", QByteArray(jpeg))
    assert [one.given for one in loose_pictures(data)] == [jpeg]


def test_pixels_that_another_program_copied_are_kept_without_loss() -> None:
    data = QMimeData()
    for kind in ("JPEG", "WEBP", "BMP", "PNG"):
        data.setData(f"image/{kind.lower()}", QByteArray(encoded(image(1), kind.encode())))
    assert [one.given for one in loose_pictures(data)] == [encoded(image(1))]
    data.removeFormat("image/png")
    ((loose),) = loose_pictures(data)
    assert isinstance(loose.given, bytes)
    assert QImage.fromData(loose.given) == image(1).convertToFormat(QImage.fromData(loose.given).format())


def test_of_a_picture_that_is_a_link_the_pictures_own_address_counts() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://host/page?id=5")])
    data.setHtml('<a href="https://host/page?id=5"><img alt="x" src="https://cdn.host/a.jpg?w=1&amp;h=2"></a>')
    assert [one.given for one in loose_pictures(data)] == ["https://cdn.host/a.jpg?w=1&h=2"]
    data.setUrls([QUrl("https://host/large.jpg")])
    assert [one.given for one in loose_pictures(data)] == ["https://host/large.jpg"]
    assert local_paths(data) == ()


def test_what_a_session_that_broke_off_left_is_removed_and_what_another_uses_is_not(
    window: MainWindow, qtbot: QtBot
) -> None:
    folder = window.locations.given
    left = folder / "session-left"
    left.mkdir(parents=True)
    (left / LOCK).touch()
    (left / "a.png").write_bytes(b"")
    window.go("compare")
    paste(window, pixels(image(1)), qtbot)
    qtbot.waitUntil(lambda: "second photo" in window.compare_page.empty.said, timeout=WAIT)
    assert not left.exists()
    remove_ended(folder)
    assert len(list(folder.rglob("*.png"))) == 1
