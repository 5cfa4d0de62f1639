"""Numbers, dates and states in the words and separators of the user's language.

Texts are whole sentences, one literal where they are translated, with {named} values filled in afterwards:
`self.tr("{name} is not there.").format(name=name)`, outside of a QObject `words.translated("...")`. Tables hold
`words.translatable("...")` and are shown by `words.translated(variable)`. With a number: `words.counted(n, "photo",
"photos")`, or the sentence: `words.by_count(n, "{n} photo is back", "{n} photos are back")`. What the core says, as
errors and reasons, goes through `words.said(...)`. A comment `#: ...` above speaks to the translators. Afterwards run
`packaging/translations.py update`; tests/gui/test_translations.py finds what was forgotten.
"""

from __future__ import annotations

import os
import re
import string
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from gallery_dedup.domain import CaptureData, Mark, Photo, Relation
from gallery_dedup.domain.sentence import Sentence

MISSING_SIGN = "\u2205"
MULTIPLY = "\u00d7"
DOT = "  \u00b7  "


@lru_cache(maxsize=2048)
def translated(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("window", text)


def forget_language() -> None:
    """Another language is shown from now on."""
    translated.cache_clear()


def translatable(text: str) -> str:
    """The text as it is, for tables whose texts are `translated` when shown: here the translators' tools find it."""
    return text


def is_english() -> bool:
    """Whether no translation is installed."""
    #: The code of the language that you translate into: de, es, zh_CN.
    return translated("en") == "en"


def number(value: int) -> str:
    """An integer with the locale's separators."""
    return QLocale().toString(value)


def counted(value: int, one: str, many: str) -> str:
    """A number with its noun: "1 photo", "1,204 photos"; in each language by its own plural forms."""
    return by_count(value, f"{{n}} {one}", f"{{n}} {many}")


def by_count(value: int, one: str, many: str, **values: str) -> str:
    """A sentence with {n} in it, by its number: `one` for 1, else `many`, and other languages' forms of `many`."""
    english = one if value == 1 else many
    text = english if is_english() else QCoreApplication.translate("window", many, None, value)
    return text.format(n=number(value), **values)


def said(text: str | BaseException) -> str:
    """What the core says, or an error, in the user's language; a text that is no Sentence stays as it is."""
    text = str(text)
    if not isinstance(text, Sentence) or is_english():
        return text
    count = text.values.get("n", -1) if text.one is not None else -1
    template = QCoreApplication.translate("core", text.template, None, int(count))
    return _IN_LOCALE.vformat(template, (), text.values) if text.values else template


class _InLocale(string.Formatter):
    """Fills in values as `str.format` does, numbers with the locale's separators, and sentences in its language."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, str):
            return format(said(value), format_spec)
        if not isinstance(value, int | float):
            return format(value, format_spec)
        digits = re.fullmatch(r",?(?:\.(\d+)f)?", format_spec)
        if format_spec and digits:
            return QLocale().toString(float(value), "f", int(digits[1] or 0))
        share = re.fullmatch(r"\.(\d+)%", format_spec)
        if share:
            return translated("{share} %").format(share=QLocale().toString(value * 100.0, "f", int(share[1])))
        if format_spec == "g":
            return QLocale().toString(float(value), "g", 6)
        return format(value, format_spec)


_IN_LOCALE = _InLocale()


def size(value: int) -> str:
    """Bytes in decimal units with one digit: "8.1 MB"."""
    digits = 0 if value < 1000 else 1
    return QLocale().formattedDataSize(value, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def to_free(value: int) -> str:
    """What removing would bring: "8.1 MB to free"."""
    return translated("{size} to free").format(size=size(value))


def score(value: float) -> str:
    """A score with two or three digits: enough to tell 0.999 from 1."""
    digits = 3 if 0.99 < value < 1 else 2
    return QLocale().toString(min(value, 0.999) if digits == 3 else value, "f", digits)


def percent(share: float) -> str:
    """A share as whole percent: "81 %"."""
    return translated("{share} %").format(share=number(round(share * 100)))


def moment(iso: str | None) -> str | None:
    """Date and time of an ISO text, "14 Aug 2019 17:42"; None when there is none."""
    if not iso:
        return None
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not when.isValid():
        return None
    if iso.endswith(("Z", "+00:00")):
        when = when.toLocalTime()
    locale = QLocale()
    day = locale.toString(when.date(), _day_pattern(locale.name()))
    return f"{day} {locale.toString(when.time(), QLocale.FormatType.ShortFormat)}"


@lru_cache(maxsize=4)
def _day_pattern(locale: str) -> str:
    """The locale's long date without the day of the week and with a short month: "d MMM yyyy", "MMM d, yyyy"."""
    pattern = QLocale(locale).dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"[\s,]*dddd[\s,]*", "", pattern).replace("MMMM", "MMM").replace("'de' ", "")


def duration(seconds: float) -> str:
    """A length of time for one who waits: "40 s left", "5 min left"."""
    if seconds < 60:
        return translated("{seconds} s left").format(seconds=number(max(1, round(seconds))))
    if seconds < 5400:
        return translated("{minutes} min left").format(minutes=number(round(seconds / 60)))
    return translated("{hours} h left").format(hours=QLocale().toString(seconds / 3600, "f", 1))


def dimensions(photo: Photo) -> str:
    """Width and height: "4,032 × 3,024"."""
    return f"{number(photo.width)} {MULTIPLY} {number(photo.height)}"


def megapixels(photo: Photo) -> str:
    """Pixels in millions: "12.2 MP"."""
    millions = photo.pixels / 1e6
    #: Megapixels.
    return translated("{number} MP").format(number=QLocale().toString(millions, "f", 1 if millions >= 0.1 else 2))


def place(capture: CaptureData, *, digits: int = 4) -> str | None:
    """Latitude and longitude: "52.3702° N, 4.8952° E"; None when the file does not say."""
    if capture.latitude is None or capture.longitude is None:
        return None
    locale = QLocale()
    north = translated("{degrees}° N") if capture.latitude >= 0 else translated("{degrees}° S")
    east = translated("{degrees}° E") if capture.longitude >= 0 else translated("{degrees}° W")
    latitude = north.format(degrees=locale.toString(abs(capture.latitude), "f", digits))
    return f"{latitude}, {east.format(degrees=locale.toString(abs(capture.longitude), 'f', digits))}"


def camera(capture: CaptureData) -> str | None:
    """Maker and model without saying the maker twice; None when the file does not say."""
    make, model = (capture.make or "").strip(), (capture.model or "").strip()
    if make and model and not model.lower().startswith(make.split()[0].lower()):
        return f"{make} {model}"
    return model or make or None


def exposure(capture: CaptureData, *, short: bool = False) -> str | None:
    """Time, aperture, sensitivity and correction: "1/250 s  f/2.8  ISO 200  +0.3 EV"; None when the file tells none."""
    locale = QLocale()
    parts: list[str] = []
    seconds = capture.exposure_seconds
    if seconds is not None:
        told = f"1/{number(round(1 / seconds))}" if seconds < 0.3 else locale.toString(seconds, "g", 3)
        parts.append(f"{told} s")
    if capture.f_number is not None:
        parts.append(f"f/{locale.toString(capture.f_number, 'g', 3)}")
    if capture.iso is not None:
        parts.append(f"ISO {capture.iso}")
    if capture.exposure_bias and not short:
        sign = "+" if capture.exposure_bias > 0 else "\u2212"
        parts.append(f"{sign}{locale.toString(abs(capture.exposure_bias), 'g', 2)} EV")
    return (" " if short else "  ").join(parts) or None


def relation(value: Relation) -> str:
    """The word on a relation's pill."""
    return translated(RELATION_WORDS[value])


RELATION_WORDS = {
    Relation.SAME_FILE: translatable("Same file"),
    Relation.SAME_PIXELS: translatable("Same pixels"),
    Relation.RESAVED: translatable("Re-saved"),
    Relation.EDITED: translatable("Edited"),
    Relation.SIMILAR_SHOT: translatable("Series"),
    Relation.RELATED: translatable("Related"),
}
RELATION_MEANINGS = {
    Relation.SAME_FILE: translatable("The same bytes twice. One of them can go without any loss."),
    Relation.SAME_PIXELS: translatable("The same decoded picture; only metadata or the container differ."),
    Relation.RESAVED: translatable("Saved again, resized or converted; nothing in the picture was changed on purpose."),
    Relation.EDITED: translatable(
        "The same shot, changed on purpose: turned, mirrored, recoloured, cropped. Only you decide."
    ),
    Relation.SIMILAR_SHOT: translatable("Different shots of one scene. Never marked by a rule."),
    Relation.RELATED: translatable("Related by subject or style. Never marked by a rule."),
}


DIMENSION_WORDS = {
    "exact": translatable("File"),
    "hash": translatable("Overall"),
    "structure": translatable("Details"),
    "geometry": translatable("Shot"),
    "color": translatable("Colours"),
    "instance": translatable("Subject"),
    "semantic": translatable("Scene"),
    "style": translatable("Style"),
    "face": translatable("Faces"),
    "capture": translatable("Moment"),
}


def dimension(name: str) -> str:
    """The plain word for a dimension; commands and files call it by its name."""
    return translated(DIMENSION_WORDS.get(name, name.capitalize()))


def meaning(value: Relation) -> str:
    """What a relation says, in one or two sentences."""
    return translated(RELATION_MEANINGS[value])


def mark(value: Mark) -> str:
    """The word of a mark."""
    return translated(MARK_WORDS[value])


MARK_WORDS = {
    Mark.KEEP: translatable("Keep"),
    Mark.REMOVE: translatable("Remove"),
    Mark.UNDECIDED: translatable("Undecided"),
}


def file_name(path: str) -> str:
    """The last part of a path, on one line: what has no shape comes as an escape, as commands print it."""
    name = os.path.basename(path)
    return name if name.isprintable() else "".join(map(_in_shape, name))


def _in_shape(letter: str) -> str:
    code = ord(letter)
    if code < 0x20 or 0x7F <= code < 0xA0:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if 0xD800 <= code < 0xE000 else letter


def home_short(path: str) -> str:
    """A path with the home folder as ~."""
    home = os.path.expanduser("~")
    if home != os.sep and (path == home or path.startswith(home + os.sep)):
        return "~" + path[len(home) :]
    return path


def joined(parts: Iterable[str | None]) -> str:
    """The parts that are there, with a dot between them."""
    return DOT.join(part for part in parts if part)


def listed(parts: Iterable[str]) -> str:
    """Parts with a comma between them, as the language writes it."""
    #: Between two of a list, with the space behind it.
    return translated(", ").join(parts)


def first_upper(text: str | BaseException) -> str:
    """What the core says, in the user's language, with a capital at its beginning."""
    text = said(text)
    return text[:1].upper() + text[1:]
