"""The comparison beside the modes: its metadata, and how it comes back after a restart."""

from __future__ import annotations

import dataclasses
import gc
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import CaptureData
from gallery_dedup.gui import pyramid
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.facts_view import FactsView
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.photo_facts import FactsShown, compared
from gallery_dedup.gui.picture_wishes import awaits_whole
from gallery_dedup.gui.window_state import CompareState, WindowState, load_state, save_state
from gallery_dedup.imaging.color_profile import profile_name, read_profile_name
from gallery_dedup.locations import Locations
from tests.gui.conftest import WAIT, a_photo, draw
from tests.gui.test_compare_modes import darker, mode_of, opened, original, press, saved

CAMERA = CaptureData(taken="2019-08-14T17:42:00", model="EOS", lens="EF 50mm", latitude=52.37, longitude=4.89,
                     exposure_seconds=0.004, f_number=2.8, iso=200, exposure_bias=-0.5,
                     software="Darkroom 4")  # fmt: skip


def test_only_what_differs_is_listed_and_a_missing_date_or_place_has_a_sign() -> None:
    a = dataclasses.replace(a_photo("/p/a.jpg"), capture=CAMERA)
    b = dataclasses.replace(a, path="/p/b.jpg", bytes=5, capture=dataclasses.replace(CAMERA, taken=None, latitude=None))
    told = compared(b, a, which=FactsShown.DIFFERING, profiles=("", "Display P3"))
    assert [fact.name for fact in told] == ["Taken", "Size", "Place", "Colours"]
    assert [fact.name for fact in told if fact.missing] == ["Taken", "Place", "Colours"]
    assert all(fact.differs for fact in told)
    assert compared(a, a, which=FactsShown.DIFFERING, profiles=("sRGB", "sRGB")) == ()


def test_all_fields_are_told_when_asked() -> None:
    a = dataclasses.replace(a_photo("/p/a.jpg"), capture=CAMERA)
    told = {fact.name: fact.text for fact in compared(a, a, which=FactsShown.ALL, profiles=("Display P3", ""))}
    assert told["Exposure"] == "1/250 s  f/2.8  ISO 200  \u22120.5 EV"
    assert told["Lens"] == "EF 50mm"
    assert told["Software"] == "Darkroom 4"
    assert told["Colours"] == "Display P3"
    assert len(told) == 10
    assert "Colours" not in {fact.name for fact in compared(a, a, which=FactsShown.ALL, profiles=("sRGB", None))}


def test_fields_without_room_are_counted(qtbot: QtBot) -> None:
    view = FactsView()
    qtbot.addWidget(view)
    view.resize(700, 110)
    a = dataclasses.replace(a_photo("/p/a.jpg"), capture=CAMERA)
    b = a_photo("/p/b.jpg", size=3)
    view.show_photo(a, b, letter="A", which=FactsShown.DIFFERING)
    assert len(view.shown_texts()) == 6
    assert len(view.facts) == 7
    assert view.remark == "1 more differs (M)"
    view.show_photo(a, a, letter="A", which=FactsShown.DIFFERING)
    assert view.remark.startswith("No field differs")
    view.show_photo(a, b, letter="A", which=FactsShown.ALL)
    assert len(view.shown_texts()) == 9
    assert view.remark == ""


def test_the_key_shows_all_fields_and_the_colour_profile(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.fromarray(original()).save(tmp_path / "a.jpg", icc_profile=profile)
    pair = opened(window, str(tmp_path / "a.jpg"), saved(tmp_path, "b.png", darker(original())), qtbot)
    views = pair.findChildren(FactsView)
    qtbot.waitUntil(lambda: "Colours" in {fact.name for fact in views[0].facts}, timeout=WAIT)
    assert {fact.name for fact in views[0].facts} == {"Size", "Format", "Colours"}
    height = views[0].height()
    press(window, qtbot, Qt.Key.Key_M)
    assert len(views[0].facts) == 10
    colours = [next(fact for fact in view.facts if fact.name == "Colours") for view in views]
    assert "sRGB" in colours[0].text
    assert colours[1].missing
    qtbot.waitUntil(lambda: views[0].height() > height, timeout=WAIT)
    press(window, qtbot, Qt.Key.Key_M)
    assert len(views[0].facts) == 3


def icc(tag: bytes) -> bytes:
    return bytes(128) + struct.pack(">I4sII", 1, b"desc", 144, len(tag)) + tag


def test_names_of_colour_profiles(tmp_path: Path) -> None:
    old = b"desc" + bytes(4) + struct.pack(">I", 10) + b"Adobe RGB\0"
    text = "Display P3".encode("utf-16-be")
    new = b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(text), 28) + text
    assert profile_name(icc(old)) == "Adobe RGB"
    assert profile_name(icc(new)) == "Display P3"
    for damaged in (b"", bytes(50), icc(old)[:150], icc(b"text"), b"\xff" * 300, icc(new[:20])):
        assert profile_name(damaged) in ("", "Adob")
    draw(1).save(tmp_path / "plain.png")
    assert read_profile_name(str(tmp_path / "plain.png")) == ""


def test_the_comparison_comes_back_as_it_was_left(
    open_window: Callable[[], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    files = saved(tmp_path, "a.png", original()), saved(tmp_path, "b.png", darker(original()))
    pair = opened(window, *files, qtbot)
    pair.choose_mode(CompareMode.OVERLAY)
    pair.set_boxes(False)
    pair.facts.set_all(True)
    pair.toggle_zoom()
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: not again.compare_page.is_empty, timeout=WAIT)
    assert again.page == "compare"
    assert again.compare_page.paths == files
    pair = again.compare_page.pair
    assert mode_of(pair) is CompareMode.OVERLAY
    assert not pair.is_fitted
    assert not pair.shows_boxes
    assert pair.facts.shows_all


def test_a_comparison_one_did_not_go_to_is_kept_all_the_same(
    open_window: Callable[[], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    files = saved(tmp_path, "a.png", original()), saved(tmp_path, "b.png", darker(original()))
    window = open_window()
    opened(window, *files, qtbot)
    window.go("library")
    window.close()
    open_window().close()
    window = open_window()
    assert window.compare_page.is_empty
    window.go("compare")
    qtbot.waitUntil(lambda: window.compare_page.paths == files, timeout=WAIT)
    window.close()
    Path(files[0]).unlink()
    window = open_window()
    window.go("compare")
    assert window.compare_page.is_empty


@pytest.mark.parametrize("state", [CompareState(), CompareState(("/ä/a, b.jpg", "/b=c;.jpg"), CompareMode.WIPE, True,
                                                                False, True)])  # fmt: skip
def test_the_state_is_read_as_it_was_written(state: CompareState, locations: Locations) -> None:
    locations.prepare()
    save_state(WindowState(compare=state), locations)
    assert load_state(locations).compare == state
    locations.window_file.write_text("[compare]\nmode=upside down\nboxes=perhaps\n", encoding="utf-8")
    assert load_state(locations).compare.mode is CompareMode.SIDE


def test_it_is_said_that_a_photo_will_be_sharper_until_it_is(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    files = [str(tmp_path / f"{name}.jpg") for name in "ab"]
    for path, tint in zip(files, (1.0, 0.8), strict=True):
        large = draw(7, size=(2400, 1800)).point(lambda level, tint=tint: round(level * tint))
        large.save(path, quality=90)
    pair = opened(window, files[0], files[1], qtbot)
    photo = pair.comparison.a if pair.comparison is not None else a_photo("")
    assert not window.loader.is_coming(photo.sha256)
    pair.toggle_zoom()
    place = pair.panes_shown[0].places[0][1]
    assert awaits_whole(photo, place, ratio=1.0, loader=window.loader)
    qtbot.waitUntil(lambda: not awaits_whole(photo, place, ratio=1.0, loader=window.loader), timeout=WAIT)
    best = window.loader.best(photo.sha256)
    assert best is not None
    assert best.levels[0].width() == 2400


def test_a_huge_picture_is_painted_from_the_decoders_own_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = original()
    copied = pyramid.levels(pixels.copy(), smallest=200)
    monkeypatch.setattr(pyramid, "LARGE", pixels.size - 1)
    lent = pyramid.levels(pixels.copy(), smallest=200)
    gc.collect()
    assert lent[0].format() == QImage.Format.Format_RGB888
    assert [one.convertToFormat(QImage.Format.Format_RGB32) for one in lent] == list(copied)
