"""The window's language: chosen by the system's or by the user, and installed before the first text is said.

Translations are `resources/translations/gallery_dedup_LANGUAGE.qm`, made by `packaging/translations.py`; the texts of
Qt's own dialogs come with PySide6. How a text is written so that it can be translated stands at the top of `words.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gallery_dedup import assets
from gallery_dedup.gui import words

SYSTEM = "system"
ENGLISH = "en"
NAMES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "zh_CN": "简体中文"}
"""The languages, each in its own words; they are not translated."""


def chosen(setting: str, wanted: Sequence[str]) -> str:
    """The language that is shown: the setting, or for "system" the first of the `wanted` tags that there is.

    `wanted` are tags such as "de-AT" or "zh-Hans-CN", most wanted first; English where none is known. Traditional
    Chinese is not answered by simplified Chinese.
    """
    if setting in NAMES:
        return setting
    for tag in wanted:
        locale = QLocale(tag)
        if locale.language() == QLocale.Language.Chinese and locale.script() != QLocale.Script.SimplifiedHanScript:
            continue
        for name in NAMES:
            if QLocale(name).language() == locale.language():
                return name
    return ENGLISH


def install(app: QApplication, setting: str = SYSTEM, *, folder: Path | None = None) -> str:
    """Show the texts in the language of the setting from now on; returns its name.

    Texts that were said before stay as they are, so this comes before the window. `folder` holds the translations
    where they are not those that come with the program.
    """
    system = QLocale.system()
    name = setting if folder is not None else chosen(setting, system.uiLanguages())
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    for stem, place in (
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        ("gallery_dedup", folder or assets.resource("translations")),
    ):
        translator = QTranslator(app)
        if name != ENGLISH and translator.load(f"{stem}_{name}", str(place)):
            app.installTranslator(translator)
    words.forget_language()
    QLocale.setDefault(_formats(name, system))
    app.setLayoutDirection(QLocale(name).textDirection())
    return name


def _formats(name: str, system: QLocale) -> QLocale:
    """Numbers and dates as the system writes them where it speaks this language, else as its country does in it."""
    language = QLocale(name).language()
    if system.language() in (language, QLocale.Language.C):
        return system if name == ENGLISH or system.language() == language else QLocale(name)
    return QLocale(language, system.territory())
