"""The window in other languages, one of them of longer, accented, [bracketed] texts: all is translated, nothing cut."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import DIMENSION_NAMES
from gallery_dedup.gui import language
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.versions import LIBRARIES
from tests.gui.cut_words import cut_words
from tests.gui.every_place import every_place, settle
from tests.gui.untranslated import painted_words, texts_of, untranslated

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
FULL_OF_DATA = ("about", "consent", "trouble")
"""Dialogs that paint paths, licences and reports, which are in English for whoever reads them."""
SIZES = [(1024, 700), (1600, 1000)]
TYPED = {
    "a dog on a beach",
    "nothing has this name",
    "A licence",
    "Read it.",
    "Download",
    "I have read this",
    "Damaged",
    "photos",
}
"""What the test itself typed or said, and the folder of its photos."""
DATA = frozenset({*TYPED, *DIMENSION_NAMES, *(part for row in LIBRARIES for part in row)})
"""Besides, dimensions are told by the names that commands and files know them by, and libraries by theirs."""


@pytest.fixture(scope="module")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a translation that brackets every message of the code as it is now."""
    folder = tmp_path_factory.mktemp("translations")
    sys.path.insert(0, str(PACKAGING))
    try:
        translations = importlib.import_module("translations")
        texts = importlib.import_module("texts_in_code")
        translations.write_pseudo(folder / "gallery_dedup_pseudo.qm", texts.all_messages())
    finally:
        sys.path.remove(str(PACKAGING))
    return folder


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[..., str]]:
    """Speaks another language until the test ends."""
    before = QLocale()
    yield partial(language.install, qapp)
    language.install(qapp, language.ENGLISH)
    QLocale.setDefault(before)


def test_every_text_is_translated_and_whole(
    speaking: Callable[..., str], pseudo: Path, open_window: Callable[[], MainWindow], gallery: Path, qtbot: QtBot
) -> None:
    speaking("pseudo", folder=pseudo)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    window = open_window()
    left: dict[str, None] = {}
    cut: dict[str, None] = {}
    seen = 0
    for place, root in every_place(window, gallery, qtbot):
        for what, text in texts_of(root):
            seen += bool(text)
            if untranslated(text, data=DATA):
                left[f"{place}: {what}: {text!r}"] = None
        for text in painted_words(root, data=DATA) if place not in FULL_OF_DATA else ():
            left[f"{place}: painted: {text!r}"] = None
        cut.update(dict.fromkeys(cut_in(window, place, root)))
    assert seen > 1000
    assert not [*left, *cut], "\n".join(("not translated:", *left, "cut:", *cut))


@pytest.mark.parametrize("name", [name for name in language.NAMES if name != language.ENGLISH])
def test_no_word_is_cut_in_any_language(
    name: str, speaking: Callable[..., str], open_window: Callable[[], MainWindow], gallery: Path, qtbot: QtBot
) -> None:
    speaking(name)
    window = open_window()
    cut = [line for place, root in every_place(window, gallery, qtbot) for line in cut_in(window, place, root)]
    assert not cut, "\n".join(dict.fromkeys(cut))


def cut_in(window: MainWindow, place: str, root: QWidget) -> Iterator[str]:
    """What is cut at each size."""
    if isinstance(root, QDialog):
        root.resize(root.size().boundedTo(QSize(*SIZES[0])))
        settle()
        yield from (f"{place}: {line}" for line in cut_words(root))
    for size in SIZES if root is window else ():
        window.resize(*size)
        settle()
        if window.size().toTuple() != size:
            yield f"{place}: the window is {window.size().toTuple()} for {size}"
        yield from (f"{place} {size}: {line}" for line in cut_words(root))


def test_a_text_without_a_translation_would_be_found() -> None:
    assert untranslated("Remove")
    assert untranslated("[Řémóvé ~~] photos")
    assert not untranslated("[Ķéép {}~~] [3 of 4 [photos]~]")
    assert not untranslated("8.1 MB")
    assert not untranslated("/photos/motif0 copy.jpg")
