"""Two photos on each other: B lies on its place of A in every mode, what differs is framed, and keys do it all."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.commands import COMMANDS, SHEET
from gallery_dedup.gui.compare_modes import LOOKS, CompareMode
from gallery_dedup.gui.compare_page import ComparePage
from gallery_dedup.gui.flicker_timer import INTERVAL_MS
from gallery_dedup.gui.laid_painting import Differing, no_place
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.pair_view import PairView
from gallery_dedup.gui.photo_pane_view import PhotoPane
from gallery_dedup.gui.viewport import WHOLE
from tests.gui.conftest import WAIT, scan
from tests.unit.pictures import Pixels, crisp

SIZE = (960, 720)
CROP = (150, 90, 800, 600)
Place = Callable[[float, float], tuple[float, float]]
"""From pixels of A to pixels of B."""


def original() -> Pixels:
    return crisp(11, width=SIZE[0], height=SIZE[1])


def darker(pixels: Pixels) -> Pixels:
    """B is told from A by its tones."""
    return (pixels * 0.7).astype(np.uint8)


def cropped(a: Pixels) -> tuple[Pixels, Place]:
    left, top, right, bottom = CROP
    return a[top:bottom, left:right], lambda x, y: (x - left, y - top)


def mirrored(a: Pixels) -> tuple[Pixels, Place]:
    return a[:, ::-1], lambda x, y: (SIZE[0] - 1 - x, y)


def turned(a: Pixels) -> tuple[Pixels, Place]:
    """A quarter to the left."""
    return np.rot90(a), lambda x, y: (y, SIZE[0] - 1 - x)


def askew(a: Pixels) -> tuple[Pixels, Place]:
    matrix = cv2.getRotationMatrix2D((SIZE[0] / 2, SIZE[1] / 2), 5, 1.0)
    drawn = np.asarray(cv2.warpAffine(a, matrix, SIZE, flags=cv2.INTER_CUBIC), np.uint8)

    def place(x: float, y: float) -> tuple[float, float]:
        u, v = (matrix @ (x, y, 1)).tolist()
        return u, v

    return drawn, place


def half(a: Pixels) -> tuple[Pixels, Place]:
    size = SIZE[0] // 2, SIZE[1] // 2
    return np.asarray(cv2.resize(a, size, interpolation=cv2.INTER_AREA), np.uint8), lambda x, y: (x / 2, y / 2)


CHANGES = (cropped, mirrored, turned, askew, half)


def captioned(pixels: Pixels) -> tuple[Pixels, QRectF]:
    """With a caption; and where it is, in shares."""
    written = pixels.copy()
    cv2.putText(written, "A day at the sea", (120, 610), cv2.FONT_HERSHEY_SIMPLEX, 1.6, (255, 255, 255), 5, cv2.LINE_AA)
    changed = np.argwhere((written != pixels).any(axis=2))
    (top, left), (bottom, right) = changed.min(axis=0), changed.max(axis=0)
    width, height = SIZE
    return written, QRectF(left / width, top / height, (right - left) / width, (bottom - top) / height)


def saved(folder: Path, name: str, pixels: Pixels) -> str:
    path = folder / name
    Image.fromarray(np.ascontiguousarray(pixels)).save(path)
    return str(path)


def opened(window: MainWindow, a: str, b: str, qtbot: QtBot) -> PairView:
    """Compare two files and wait until both are drawn as sharp as they will be."""
    window.go("compare")
    window.compare_page.open((a, b))
    pair = window.compare_page.pair
    qtbot.waitUntil(lambda: not window.compare_page.is_empty and shown(pair) == (a, b), timeout=WAIT)
    hashes = [photo.sha256 for photo in pair._photos if photo is not None]
    qtbot.waitUntil(lambda: all(window.loader.best(one) is not None for one in hashes), timeout=WAIT)
    return pair


def runs(pair: PairView) -> bool:
    return pair.flickering.is_running


def mode_of(pair: PairView) -> CompareMode:
    return pair.mode


def shown(pair: PairView) -> tuple[str, ...]:
    known = pair._comparison
    return (known.a.path, known.b.path) if known is not None else ()


@pytest.fixture
def both(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> PairView:
    """A photo and its mirrored, darker copy."""
    window.resize(1280, 900)
    a = original()
    files = saved(tmp_path, "a.png", a), saved(tmp_path, "b.png", darker(mirrored(a)[0]))
    return opened(window, *files, qtbot)


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, *, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focused(window, qtbot), key, modifier)


def focused(window: MainWindow, qtbot: QtBot) -> QWidget:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    focus: QWidget | None = window.focusWidget()
    return window if focus is None else focus


def painted(pane: QWidget) -> QImage:
    return pane.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def around(image: QImage, at: QPointF) -> NDArray[np.float64]:
    """Mean colour of 7 by 7 pixels."""
    near = [(round(at.x()) + x, round(at.y()) + y) for x in range(-3, 4) for y in range(-3, 4)]
    colours = [QColor(image.pixel(*place)) for place in near]
    levels = np.array([(colour.red(), colour.green(), colour.blue()) for colour in colours], np.float64)
    return np.asarray(levels.mean(axis=0), dtype=np.float64)


def of_photo(pixels: Pixels, x: float, y: float, *, reach: float) -> NDArray[np.float64]:
    """Mean colour about a place of a picture."""
    r = max(1, round(reach))
    patch = pixels[max(0, round(y) - r) : round(y) + r + 1, max(0, round(x) - r) : round(x) + r + 1]
    return np.asarray(patch.reshape(-1, 3).mean(axis=0), dtype=np.float64)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_right_of_the_wipe_line_is_b_at_its_place_of_a(
    change: Callable[[Pixels], tuple[Pixels, Place]], window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.resize(1280, 900)
    a = original()
    drawn, place = change(a)
    b = darker(drawn)
    pair = opened(window, saved(tmp_path, "a.png", a), saved(tmp_path, "b.png", b), qtbot)
    press(window, qtbot, Qt.Key.Key_2)
    assert mode_of(pair) is CompareMode.WIPE
    laid = pair.laid
    image = painted(laid)
    scale = laid.place(second=False).m11() / SIZE[0]
    tried = 0
    for x, y in ((250, 200), (300, 480), (420, 330), (560, 220), (640, 440), (700, 560)):
        at = laid.place(second=False).map(QPointF((x + 0.5) / SIZE[0], (y + 0.5) / SIZE[1]))
        if abs(at.x() - laid.line_x) < 30:
            continue
        seen = around(image, at)
        u, v = place(x, y)
        of_a = of_photo(a, x, y, reach=3 / scale)
        of_b = of_photo(b, u, v, reach=3 / scale * b.shape[1] / drawn.shape[1] * (0.5 if change is half else 1))
        expected, other = (of_a, of_b) if at.x() < laid.line_x else (of_b, of_a)
        assert np.abs(seen - expected).max() < 16, (x, y)
        assert np.abs(seen - expected).max() < np.abs(seen - other).max(), (x, y)
        tried += 1
    assert tried >= 4


def test_keys_choose_the_modes_and_the_control_shows_them(both: PairView, window: MainWindow, qtbot: QtBot) -> None:
    for key, look in zip((Qt.Key.Key_5, Qt.Key.Key_4, Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_1), LOOKS[::-1],
                         strict=True):  # fmt: skip
        press(window, qtbot, key)
        assert mode_of(both) is look.mode
        assert both.modes.button(look.mode).isChecked()
        assert both.laid.isVisible() is look.mode.is_laid
        assert both.bar.isVisible()
    both.modes.button(CompareMode.OVERLAY).click()
    assert mode_of(both) is CompareMode.OVERLAY


def test_every_command_of_the_comparison_is_on_the_sheet_of_keys() -> None:
    listed = {name for _heading, names in SHEET for name in names}
    assert {one.id for one in COMMANDS if one.id.startswith(("mode_", "flicker"))} <= listed
    assert {one.keys for one in COMMANDS if one.id in {look.command for look in LOOKS}} == {
        (digit,) for digit in "12345"
    }


def test_the_line_is_dragged(both: PairView, window: MainWindow, qtbot: QtBot) -> None:
    both.choose_mode(CompareMode.WIPE)
    laid = both.laid
    start, seen = QPoint(round(laid.line_x), laid.height() // 3), laid.seen()
    target = QPoint(round(seen.left() + seen.width() * 0.8), laid.height() // 2)
    QTest.mousePress(laid, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(laid, target)
    qtbot.waitUntil(lambda: abs(laid.line - 0.8) < 0.01, timeout=WAIT)
    QTest.mouseRelease(laid, Qt.MouseButton.LeftButton, pos=target)
    assert both.bar.slider.value() == pytest.approx(800, abs=10)
    press(window, qtbot, Qt.Key.Key_Comma)
    assert laid.line == pytest.approx(0.75, abs=0.01)
    both.bar.slider.setValue(200)
    assert laid.line == pytest.approx(0.2)


def test_the_line_can_be_taken_also_when_zoomed_in_and_the_rest_moves_the_photos(both: PairView) -> None:
    both.choose_mode(CompareMode.WIPE)
    both.zoom_by(4)
    laid = both.laid
    before, line = laid.place(second=False).dx(), laid.line
    beside = QPoint(round(laid.line_x) + 120, laid.height() // 2)
    QTest.mousePress(laid, Qt.MouseButton.LeftButton, pos=beside)
    QTest.mouseMove(laid, beside + QPoint(50, 0))
    QTest.mouseRelease(laid, Qt.MouseButton.LeftButton, pos=beside + QPoint(50, 0))
    assert laid.line == line
    assert laid.place(second=False).dx() == pytest.approx(before + 50)


def test_an_overlay_is_both_as_strong_as_the_slider_says(both: PairView) -> None:
    both.choose_mode(CompareMode.OVERLAY)
    at = both.laid.place(second=False).map(QPointF(0.3, 0.6))
    found = []
    for share in (0.0, 0.25, 1.0):
        both.set_share(share)
        found.append(around(painted(both.laid), at))
    a, mixed, b = found
    assert np.abs(a * 0.7 - b).max() < 12
    assert np.abs(a * 0.75 + b * 0.25 - mixed).max() < 4
    assert "100 %" in both.bar.text


def test_one_key_flips_in_place_and_holding_it_goes_on(both: PairView, window: MainWindow, qtbot: QtBot) -> None:
    assert INTERVAL_MS >= 300
    press(window, qtbot, Qt.Key.Key_3)
    at = both.laid.place(second=False).map(QPointF(0.3, 0.6))
    a = around(painted(both.laid), at)
    focus = focused(window, qtbot)
    QTest.keyPress(focus, Qt.Key.Key_F)
    b = around(painted(both.laid), at)
    assert np.abs(a * 0.7 - b).max() < 12
    assert runs(both)
    qtbot.waitUntil(lambda: not both.is_swapped, timeout=WAIT)
    assert np.abs(around(painted(both.laid), at) - a).max() < 1
    QTest.keyRelease(focus, Qt.Key.Key_F)
    assert not runs(both)


def test_it_flickers_by_itself_until_told_or_until_another_mode(
    both: PairView, window: MainWindow, qtbot: QtBot
) -> None:
    press(window, qtbot, Qt.Key.Key_F, shift=True)
    assert mode_of(both) is CompareMode.FLICKER
    assert runs(both)
    assert both.bar.auto.isChecked()
    before = both.is_swapped
    qtbot.waitUntil(lambda: both.is_swapped is not before, timeout=WAIT)
    press(window, qtbot, Qt.Key.Key_F, shift=True)
    assert not runs(both)
    assert not both.bar.auto.isChecked()
    both.bar.auto.click()
    assert runs(both)
    press(window, qtbot, Qt.Key.Key_1)
    assert not runs(both)
    both.toggle_auto()
    window.go("library")
    assert not runs(both)


def differing(pair: PairView, qtbot: QtBot) -> Differing:
    pair.choose_mode(CompareMode.DIFFERENCE)
    qtbot.waitUntil(lambda: pair.laid.differing is not None, timeout=WAIT)
    assert pair.laid.differing is not None
    return pair.laid.differing


def test_a_box_encloses_the_caption_of_a_mirrored_copy(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    a = original()
    written, place = captioned(a)
    pair = opened(window, saved(tmp_path, "a.png", a), saved(tmp_path, "b.png", darker(mirrored(written)[0])), qtbot)
    found = differing(pair, qtbot)
    (box,) = found.boxes
    assert place.adjusted(-0.02, -0.02, 0.02, 0.02).contains(box)
    assert box.contains(place.adjusted(0.02, 0.01, -0.02, -0.01))
    image = painted(pair.laid)
    on_pane = pair.laid.place(second=False).mapRect(box)
    edge = QColor(image.pixel(round(on_pane.center().x()), round(on_pane.top())))
    assert edge.blue() > edge.red() + 40
    strip = [QColor(image.pixel(x, round(on_pane.center().y()))).lightness()
             for x in range(round(on_pane.left()) + 4, round(on_pane.right()) - 4)]  # fmt: skip
    assert min(strip) < 60
    assert around(image, pair.laid.place(second=False).map(QPointF(0.5, 0.2))).min() > 225
    assert re.match(r"Similarity Score: 9\d\.\d{3}%", pair.bar.text)
    assert "Dark = differs" in pair.bar.text
    assert "1 place differs" in pair.bar.text


def test_places_are_stepped_through_and_clicked(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    a = original()
    written, _place = captioned(a)
    written[80:160, 760:860] = np.random.default_rng(0).integers(0, 256, (80, 100, 3))
    pair = opened(window, saved(tmp_path, "a.png", a), saved(tmp_path, "b.png", written), qtbot)
    boxes = differing(pair, qtbot).boxes
    assert len(boxes) == 2
    room = QRectF(pair.laid.rect())
    for number in (0, 1, 0):
        press(window, qtbot, Qt.Key.Key_Period)
        assert pair.laid.box == number
        on_pane = pair.laid.place(second=False).mapRect(boxes[number])
        assert room.contains(on_pane)
        assert max(on_pane.width() / room.width(), on_pane.height() / room.height()) > 0.3
    press(window, qtbot, Qt.Key.Key_Comma)
    assert pair.laid.box == 1
    assert "Place 2 of 2" in pair.bar.text
    press(window, qtbot, Qt.Key.Key_Z)
    assert pair.is_fitted
    at = pair.laid.place(second=False).mapRect(boxes[0]).center().toPoint()
    QTest.mouseClick(pair.laid, Qt.MouseButton.LeftButton, pos=at)
    assert pair.laid.box == 0
    assert not pair.is_fitted


def test_in_the_difference_the_key_shows_the_photos_under_the_boxes(
    both: PairView, window: MainWindow, qtbot: QtBot
) -> None:
    differing(both, qtbot)
    at = both.laid.place(second=False).map(QPointF(0.3, 0.6))
    seen = [around(painted(both.laid), at)]
    for _time in range(3):
        press(window, qtbot, Qt.Key.Key_F)
        seen.append(around(painted(both.laid), at))
    same, a, b, again = seen
    assert same.min() > 225
    assert np.abs(a * 0.7 - b).max() < 12
    assert np.abs(a - b).max() > 20
    assert np.abs(same - again).max() < 1


def test_what_differs_between_two_others_is_dropped(both: PairView, qtbot: QtBot) -> None:
    found = differing(both, qtbot)
    both._forget_difference()
    both._fill()
    both.show_difference(("another", "pair"), found)
    both.refuse_difference(("another", "pair"), "gone")
    assert both.laid.differing is None
    assert "Looking" in both.bar.text


def test_a_photo_that_is_gone_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.compare_page.pair.set_boxes(False)  # so that nothing has looked for what differs before
    a = original()
    pair = opened(window, saved(tmp_path, "a.png", a), saved(tmp_path, "b.png", darker(mirrored(a)[0])), qtbot)
    (tmp_path / "b.png").unlink()
    pair.choose_mode(CompareMode.DIFFERENCE)
    qtbot.waitUntil(lambda: "b.png" in pair.bar.text, timeout=WAIT)


def test_the_frame_of_a_crop_is_drawn_where_it_was_cut(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    a = original()
    pair = opened(window, saved(tmp_path, "a.png", a), saved(tmp_path, "b.png", cropped(a)[0]), qtbot)
    first, second = pair.findChildren(PhotoPane)
    frame = first.other_frame
    assert frame is not None
    assert second.other_frame is None
    shown = first._viewport.place(first.room(), second=False)
    left, top, right, bottom = CROP
    cut = shown.mapRect(QRectF(left / SIZE[0], top / SIZE[1], (right - left) / SIZE[0], (bottom - top) / SIZE[1]))
    found = frame.mapRect(WHOLE)
    for edge in ("left", "top", "right", "bottom"):
        assert getattr(found, edge)() == pytest.approx(getattr(cut, edge)(), abs=2)
    image = painted(first)
    middle = found.center().toPoint()
    along = range(-30, 30)
    above = [QColor(image.pixel(middle.x() + step, round(found.top()))) for step in along]
    beside = [QColor(image.pixel(round(found.left()), middle.y() + step)) for step in along]
    for tints in (above, beside):
        # Its line is dashed, nine pixels in fifteen.
        assert sum(tint.blue() > tint.red() + 40 for tint in tints) > 30
    pair.swap()
    assert [pane.other_frame is None for pane in (first, second)] == [True, False]


def test_no_frame_where_both_show_the_same(both: PairView) -> None:
    assert [pane.other_frame for pane in both.findChildren(PhotoPane)] == [None, None]


def test_photos_that_nothing_joins_lie_frame_on_frame_and_that_is_said(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.resize(1280, 900)
    a = saved(tmp_path, "a.png", original())
    other = saved(tmp_path, "other.png", crisp(77, width=480, height=640))
    pair = opened(window, a, other, qtbot)
    assert not pair.is_aligned
    assert [pane.other_frame for pane in pair.findChildren(PhotoPane)] == [None, None]
    for key, look in zip((Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4), LOOKS[1:4], strict=True):
        press(window, qtbot, key)
        assert mode_of(pair) is look.mode
        assert pair.bar.text.startswith("Not aligned: ")
        assert "Not aligned: " in pair.modes.button(look.mode).toolTip()
    first, second = (pair.laid.place(second=which).mapRect(WHOLE) for which in (False, True))
    assert first.center().x() == pytest.approx(second.center().x())
    assert first.center().y() == pytest.approx(second.center().y())
    # Neither is stretched, and their long sides are equal.
    assert first.width() / first.height() == pytest.approx(4 / 3)
    assert second.width() / second.height() == pytest.approx(3 / 4)
    assert second.height() == pytest.approx(first.width())


def test_without_alignment_there_is_no_difference_and_that_is_said_in_its_place(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    a = saved(tmp_path, "a.png", original())
    pair = opened(window, a, saved(tmp_path, "other.png", crisp(77, width=640, height=480)), qtbot)
    press(window, qtbot, Qt.Key.Key_5)
    assert mode_of(pair) is CompareMode.DIFFERENCE
    said = "it cannot be told what differs"
    assert said in pair.laid.accessibleDescription()
    assert said not in pair.bar.text  # once is enough
    assert pair.bar.text == "Both can be looked at all the same: keys 1 to 4."
    assert pair.laid.trouble
    at = pair.laid.place(second=False).map(QPointF(0.1, 0.1))
    assert np.ptp(around(painted(pair.laid), at)) < 3
    opened(window, a, saved(tmp_path, "b.png", darker(original())), qtbot)
    assert mode_of(pair) is CompareMode.DIFFERENCE
    qtbot.waitUntil(lambda: pair.laid.differing is not None, timeout=WAIT)


def test_what_differs_is_framed_on_both_side_by_side_and_steps_zoom_to_it(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.resize(1280, 900)
    a = original()
    written, place = captioned(a)
    files = saved(tmp_path, "a.png", a), saved(tmp_path, "b.png", darker(mirrored(written)[0]))
    pair = opened(window, *files, qtbot)
    qtbot.waitUntil(lambda: pair.laid.differing is not None, timeout=WAIT)
    panes = pair.findChildren(PhotoPane)
    (on_a,), (on_b,) = (pane.framed() for pane in panes)
    shown_a, shown_b = (pane._viewport.place(pane.room(), second=bool(which)) for which, pane in enumerate(panes))
    reach = QRectF(-4, -4, 8, 8)
    mirror = QRectF(1 - place.right(), place.top(), place.width(), place.height())
    for found, expected in ((on_a, shown_a.mapRect(place)), (on_b, shown_b.mapRect(mirror))):
        assert expected.adjusted(*(side * 4 for side in (-1, -1, 1, 1))).contains(found.boundingRect().center())
        assert found.boundingRect().width() == pytest.approx(expected.width(), abs=reach.width() * 2)
    assert "1 place differs" in pair.bar.text
    QTest.mouseClick(panes[1], Qt.MouseButton.LeftButton, pos=on_b.boundingRect().center().toPoint())
    assert pair.laid.box == 0
    assert not pair.is_fitted
    for pane in panes:
        assert QRectF(pane.rect()).contains(pane.framed()[0].boundingRect().center())
    press(window, qtbot, Qt.Key.Key_B)
    assert [pane.framed() for pane in panes] == [(), ()]
    assert not pair.bar.isVisible()
    press(window, qtbot, Qt.Key.Key_Period)
    assert pair.shows_boxes
    assert pair.bar.isVisible()


def test_a_step_taken_before_the_places_are_known_is_taken_when_they_are(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    a = original()
    window.compare_page.pair.set_boxes(False)
    pair = opened(window, saved(tmp_path, "a.png", a), saved(tmp_path, "b.png", captioned(a)[0]), qtbot)
    press(window, qtbot, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: pair.laid.box == 0, timeout=WAIT)
    assert not pair.is_fitted


def test_the_keys_move_photos_that_are_zoomed(both: PairView, window: MainWindow, qtbot: QtBot) -> None:
    both.choose_mode(CompareMode.WIPE)
    both.zoom_by(4)
    before = both.laid.place(second=False)
    for key, there in ((Qt.Key.Key_Right, (-1, 0)), (Qt.Key.Key_Left, (0, 0)), (Qt.Key.Key_Down, (0, -1)),
                       (Qt.Key.Key_Up, (0, 0))):  # fmt: skip
        press(window, qtbot, key, shift=True)
        now = both.laid.place(second=False)
        assert now.dx() - before.dx() == pytest.approx(there[0] * 0.25 * both.laid.room().width(), abs=0.5)
        assert now.dy() - before.dy() == pytest.approx(there[1] * 0.25 * both.laid.room().height(), abs=0.5)


def test_the_review_keeps_its_mode_from_photo_to_photo(window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    scan(window, gallery, qtbot)
    page = window.review_page
    page.groups.set_row(0)
    press(window, qtbot, Qt.Key.Key_4)
    pair = page.table.pair
    assert mode_of(pair) is CompareMode.OVERLAY
    press(window, qtbot, Qt.Key.Key_Right)
    assert mode_of(pair) is CompareMode.OVERLAY
    qtbot.waitUntil(lambda: pair.laid.is_known, timeout=WAIT)
    assert mode_of(pair) is CompareMode.OVERLAY
    assert mode_of(window.compare_page.pair) is CompareMode.SIDE


def test_words_go_before_they_keep_the_page_from_getting_narrower(
    both: PairView, window: MainWindow, qtbot: QtBot
) -> None:
    page = ComparePage(window.tasks, window.loader, window.thumbnails)
    qtbot.addWidget(page)
    page.resize(1500, 800)
    page.show()
    page.pair.show_pair(*both._photos)
    page._places.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.pair.modes.width() > 400, timeout=WAIT)
    for look in LOOKS:
        page.pair.choose_mode(look.mode)
        assert page.minimumSizeHint().width() <= 640
        page.resize(640, 600)
        qtbot.waitUntil(lambda: page.width() == 640 and page.pair.modes.width() < 240, timeout=WAIT)
        buttons = [page.pair.modes.button(one.mode).geometry() for one in LOOKS]
        assert all(page.pair.modes.rect().contains(place) for place in buttons)
        page.resize(1500, 800)
        qtbot.waitUntil(lambda: page.pair.modes.width() > 400, timeout=WAIT)


def test_zoom_stays_from_mode_to_mode(both: PairView) -> None:
    both.zoom_by(3)
    text = both.zoom_text
    for look in LOOKS:
        both.choose_mode(look.mode)
        assert both.zoom_text == text


def test_two_that_are_the_same_have_no_difference_and_that_is_said(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    a, b = (saved(tmp_path, f"{name}.png", original()) for name in "ab")
    pair = opened(window, a, b, qtbot)
    pair.choose_mode(CompareMode.DIFFERENCE)
    qtbot.waitUntil(lambda: pair.laid.differing is not None, timeout=WAIT)
    assert pair.laid.differing is not None
    assert no_place(pair.laid.differing) == "No difference: every pixel is the same."
    assert "No difference: every pixel is the same." in pair.bar.text
    pair = opened(window, a, saved(tmp_path, "c.jpg", original()), qtbot)
    qtbot.waitUntil(lambda: pair.laid.differing is not None, timeout=WAIT)
    assert "No place stands out." in pair.bar.text
