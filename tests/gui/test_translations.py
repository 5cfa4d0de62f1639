"""The translations belong to the code: no text is missing there, none is left over, each form is made of its file."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery_dedup.domain.sentence import counted_sentence, joined_sentences, listing, sentence
from gallery_dedup.errors import MoveError
from gallery_dedup.gui import language, words
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.settings import Language, load_settings
from tests.gui.conftest import WAIT

CHECKOUT = Path(__file__).resolve().parents[2]
LANGUAGES = ("de", "es", "zh_CN")


def packaging(name: str) -> ModuleType:
    """A script of `packaging/`, whose folder is no package."""
    sys.path.insert(0, str(CHECKOUT / "packaging"))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(CHECKOUT / "packaging"))


@pytest.fixture(scope="module")
def messages() -> Any:
    """Every text of the code."""
    return packaging("texts_in_code").all_messages()


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Any]:
    """Speaks another language until the test ends."""
    before = QLocale()
    yield lambda name: language.install(qapp, name)
    language.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", LANGUAGES)
def test_an_update_would_change_nothing(name: str, messages: Any) -> None:
    translations = packaging("translations")
    written = translations.path_of(name).read_text(encoding="utf-8")
    assert written == translations.updated(messages, name), "run `python packaging/translations.py update`"


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_message_is_translated_and_keeps_what_it_must(name: str, messages: Any) -> None:
    faults = list(packaging("translations").faults(messages, name))
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_the_program_loads_is_made_of_what_was_translated(name: str, tmp_path: Path) -> None:
    translations = packaging("translations")
    source = translations.path_of(name)
    translations.release(source, tmp_path / "again.qm")
    made = source.with_suffix(".qm").read_bytes()
    assert made == (tmp_path / "again.qm").read_bytes(), "run `python packaging/translations.py release`"


def test_every_language_of_the_settings_has_a_translation() -> None:
    translations = packaging("translations")
    assert {*get_args(Language)} == {language.SYSTEM, *language.NAMES}
    assert {*language.NAMES} == {language.ENGLISH, *translations.FORMS} == {language.ENGLISH, *LANGUAGES}
    for name in LANGUAGES:
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        assert (folder / f"qtbase_{name}.qm").is_file()


@pytest.mark.parametrize(
    ("setting", "wanted", "shown"),
    [
        ("system", ["de-AT", "de", "en-US"], "de"),
        ("system", ["fr-FR", "es-MX"], "es"),
        ("system", ["zh-Hans-CN", "zh-CN"], "zh_CN"),
        ("system", ["zh-Hant-TW", "zh-TW"], "en"),
        ("system", ["en-GB", "de-DE"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("es", ["de-DE"], "es"),
        ("en", ["de-DE"], "en"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_of_the_systems(
    setting: str, wanted: list[str], shown: str
) -> None:
    assert language.chosen(setting, wanted) == shown


def test_another_language_is_spoken_by_us_and_by_qt(speaking: Any, qapp: QApplication) -> None:
    speaking("de")
    assert not words.is_english()
    assert words.translated("Remove") != "Remove"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert words.number(1234567) == "1.234.567"
    assert words.moment("2019-08-14T17:42:00") == "14. Aug. 2019 17:42"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    speaking("en")
    assert words.translated("Remove") == "Remove"


@pytest.mark.parametrize("name", LANGUAGES)
def test_numbers_choose_their_form(name: str, speaking: Any) -> None:
    assert [words.counted(count, "photo", "photos") for count in (0, 1, 2)] == ["0 photos", "1 photo", "2 photos"]
    speaking(name)
    one, two = (words.counted(count, "photo", "photos") for count in (1, 2))
    assert "photo" not in f"{one}{two}".replace("photos", "")[:0]
    assert (one.strip("1 ") == two.strip("2 ")) == (name == "zh_CN")


def test_sentences_of_the_core_are_said_with_the_values_of_the_place(speaking: Any) -> None:
    error = MoveError(sentence("it cannot be read: {reason}", reason=sentence("permission denied")))
    inner = counted_sentence("{n} day", "{n} days", n=3)
    whole = sentence("B is another shot of the same scene, taken {time} later.", time=inner)
    assert words.said(error) == "it cannot be read: permission denied"
    assert words.said(whole) == "B is another shot of the same scene, taken 3 days later."
    speaking("de")
    assert "permission" not in words.said(error)
    assert "days" not in words.said(whole)
    assert "3" in words.said(whole)
    share = sentence("cropped to {share:.0%}", share=0.81)
    missing = sentence("truncated: {missing:,} bytes missing", missing=12345)
    assert "81\N{NO-BREAK SPACE}%" in words.said(share).replace(" %", "\N{NO-BREAK SPACE}%")
    assert "12.345" in words.said(missing)
    both = joined_sentences((share, missing), by="; ")
    assert words.said(both) == f"{words.said(share)}; {words.said(missing)}"
    assert words.said(listing([share])) == words.said(share)
    assert words.said("a plain text {with} braces") == "a plain text {with} braces"


def test_a_menu_chooses_the_language_of_the_next_start(window: MainWindow, qtbot: QtBot) -> None:
    assert window.languages.choices["system"].isChecked()
    assert [action.text() for action in window.languages.actions()][1:] == [*language.NAMES.values()]
    window.languages.choices["de"].trigger()
    assert window.keeper.settings.language == "de"
    assert "next start" in window.status.text
    qtbot.waitUntil(lambda: load_settings(window.locations)[0].language == "de", timeout=WAIT)


def test_what_translators_must_keep_is_found_out() -> None:
    translations = packaging("translations")
    message = packaging("texts_in_code").Message("window", "Move {n} photos to {place}…", "Move {n} photo to {place}…")

    def fault(form: str) -> bool:
        return bool(list(translations._faults_of(message, form)))

    assert not fault("{n} Fotos nach {place} bewegen…")
    assert not fault("Ein Foto nach {place} bewegen…")
    assert fault("{n} Fotos bewegen…")
    assert fault("{n} Fotos nach {platz} bewegen…")
    assert fault("{n} Fotos nach {place} bewegen")
    assert fault("{n} &Fotos nach {place} bewegen…")


def test_pseudo_texts_keep_what_is_no_text() -> None:
    pseudo = packaging("translations").pseudo
    assert pseudo("{name} is <b>not</b> there (*.png);;&File").startswith("[{name} íš <b>ñót</b> théřé (*.png);;&Fíłé~")
    assert re.fullmatch(r"\[Kééép ~+\]|\[Kéép~+\]", pseudo("Keep"))
