"""Numbers, dates and states in the words and separators of the user's language."""

from __future__ import annotations

import os
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from gallery_dedup.domain import CaptureData, Mark, Photo, Relation

MISSING_SIGN = "\u2205"
MULTIPLY = "\u00d7"
DOT = "  \u00b7  "


def translated(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("window", text)


def number(value: int) -> str:
    """An integer with the locale's separators."""
    return QLocale().toString(value)


def counted(value: int, one: str, many: str) -> str:
    """A number with its noun: "1 photo", "1,204 photos"."""
    return f"{number(value)} {translated(one if value == 1 else many)}"


def size(value: int) -> str:
    """Bytes in decimal units with one digit: "8.1 MB"."""
    digits = 0 if value < 1000 else 1
    return QLocale().formattedDataSize(value, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def to_free(value: int) -> str:
    """What removing would bring: "8.1 MB to free"."""
    return translated("{} to free").format(size(value))


def score(value: float) -> str:
    """A score with two or three digits: enough to tell 0.999 from 1."""
    digits = 3 if 0.99 < value < 1 else 2
    return QLocale().toString(min(value, 0.999) if digits == 3 else value, "f", digits)


def percent(share: float) -> str:
    """A share as whole percent: "81 %"."""
    return f"{number(round(share * 100))} %"


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
    return (
        f"{locale.toString(when.date(), 'd MMM yyyy')} {locale.toString(when.time(), QLocale.FormatType.ShortFormat)}"
    )


def duration(seconds: float) -> str:
    """A length of time for one who waits: "40 s left", "5 min left"."""
    if seconds < 60:
        return translated("{} s left").format(number(max(1, round(seconds))))
    if seconds < 5400:
        return translated("{} min left").format(number(round(seconds / 60)))
    return translated("{} h left").format(QLocale().toString(seconds / 3600, "f", 1))


def dimensions(photo: Photo) -> str:
    """Width and height: "4,032 × 3,024"."""
    return f"{number(photo.width)} {MULTIPLY} {number(photo.height)}"


def megapixels(photo: Photo) -> str:
    """Pixels in millions: "12.2 MP"."""
    millions = photo.pixels / 1e6
    return f"{QLocale().toString(millions, 'f', 1 if millions >= 0.1 else 2)} MP"


def place(capture: CaptureData, *, digits: int = 4) -> str | None:
    """Latitude and longitude: "52.3702° N, 4.8952° E"; None when the file does not say."""
    if capture.latitude is None or capture.longitude is None:
        return None
    locale = QLocale()
    north = "N" if capture.latitude >= 0 else "S"
    east = "E" if capture.longitude >= 0 else "W"
    latitude, longitude = (
        locale.toString(abs(capture.latitude), "f", digits),
        locale.toString(abs(capture.longitude), "f", digits),
    )
    return f"{latitude}\u00b0 {north}, {longitude}\u00b0 {east}"


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
    Relation.SAME_FILE: "Same file",
    Relation.SAME_PIXELS: "Same pixels",
    Relation.RESAVED: "Re-saved",
    Relation.EDITED: "Edited",
    Relation.SIMILAR_SHOT: "Series",
    Relation.RELATED: "Related",
}
RELATION_MEANINGS = {
    Relation.SAME_FILE: "The same bytes twice. One of them can go without any loss.",
    Relation.SAME_PIXELS: "The same decoded picture; only metadata or the container differ.",
    Relation.RESAVED: "Saved again, resized or converted; nothing in the picture was changed on purpose.",
    Relation.EDITED: "The same shot, changed on purpose: turned, mirrored, recoloured, cropped. Only you decide.",
    Relation.SIMILAR_SHOT: "Different shots of one scene. Never marked by a rule.",
    Relation.RELATED: "Related by subject or style. Never marked by a rule.",
}


DIMENSION_WORDS = {
    "exact": "File",
    "hash": "Overall",
    "structure": "Details",
    "geometry": "Shot",
    "color": "Colours",
    "instance": "Subject",
    "semantic": "Scene",
    "style": "Style",
    "face": "Faces",
    "capture": "Moment",
}


def dimension(name: str) -> str:
    """The plain word for a dimension; commands and files call it by its name."""
    return translated(DIMENSION_WORDS.get(name, name.capitalize()))


def meaning(value: Relation) -> str:
    """What a relation says, in one or two sentences."""
    return translated(RELATION_MEANINGS[value])


def mark(value: Mark) -> str:
    """The word of a mark."""
    return translated({Mark.KEEP: "Keep", Mark.REMOVE: "Remove", Mark.UNDECIDED: "Undecided"}[value])


def file_name(path: str) -> str:
    """The last part of a path."""
    return os.path.basename(path)


def home_short(path: str) -> str:
    """A path with the home folder as ~."""
    home = os.path.expanduser("~")
    if home != os.sep and (path == home or path.startswith(home + os.sep)):
        return "~" + path[len(home) :]
    return path


def joined(parts: Iterable[str | None]) -> str:
    """The parts that are there, with a dot between them."""
    return DOT.join(part for part in parts if part)


def first_upper(text: str) -> str:
    """The sentence with a capital at its beginning."""
    return text[:1].upper() + text[1:]
