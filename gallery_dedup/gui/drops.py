"""What was dropped, pasted or given on the command line, and what is to be done with it."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from gallery_dedup.domain.system_reason import system_reason
from gallery_dedup.errors import NotAPicture, UnreadableImage
from gallery_dedup.gui import words
from gallery_dedup.imaging.formats import HEAD_BYTES, PICTURE_SUFFIXES, Beginning, identify

_IMAGE = re.compile(r"<img\b[^>]*?\bsrc\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_WEB = re.compile(r"(?:https?|data):", re.IGNORECASE)
_ENCODED = ("image/png", "image/tiff", "image/bmp", "image/jpeg", "image/webp", "image/gif")
"""Formats in which a clipboard may hold a picture's file: first those that lose nothing.

A program that copies pixels offers JPEG as well, and makes it only when asked, at whatever quality; JPEG that stands
alone is the picture's own file.
"""

MODEL_SUFFIX = ".onnx"


@dataclass(frozen=True, slots=True)
class Dropped:
    """Either folders, or one or two images, or files of models, or a sentence that says why it is none of them."""

    folders: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    sentence: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Loose:
    """A picture that lies in no file yet: an address or encoded text, the bytes of its file, or its pixels."""

    given: str | bytes | QImage


def local_paths(data: QMimeData) -> tuple[str, ...]:
    """The files and folders in what is dragged or pasted, also where their paths are given as text."""
    paths = tuple(os.path.normpath(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths or not data.hasText():
        return paths
    lines = [os.path.expanduser(line.strip().strip("\"'")) for line in data.text().splitlines() if line.strip()]
    return tuple(lines) if lines and all(_is_path(line) for line in lines) else ()


def loose_pictures(data: QMimeData) -> tuple[Loose, ...]:
    """The pictures in what is dragged or pasted that are no files here: pixels first, then addresses, then text.

    A browser gives with a picture the page that it links to: the picture's own address, in the HTML, goes before.
    """
    for kind in _ENCODED:
        encoded = bytes(data.data(kind).data()) if data.hasFormat(kind) else b""
        if _is_picture(encoded):
            return (Loose(encoded),)
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return (Loose(image),)
    addresses = [url.toString() for url in data.urls() if _WEB.match(url.toString())]
    shown = [address for address in _image_addresses(data) if _WEB.match(address)]
    if len(shown) == 1 and not (addresses and _names_picture(addresses[0])):
        return (Loose(shown[0]),)
    if addresses:
        return tuple(Loose(address) for address in addresses)
    text = data.text().strip() if data.hasText() else ""
    lines = text.split()
    if lines and all(_WEB.match(line) for line in lines):
        return tuple(Loose(line) for line in lines)
    return (Loose(text),) if text else ()


def understand(paths: Sequence[str], *, as_models: bool = False) -> Dropped:
    """Tell folders, images and models apart; reads the first bytes of at most two files.

    Networks are known by their suffix; `as_models` takes any file for a model, as the tokenizers, which are JSON.
    """
    tr = words.translated
    paths = tuple(dict.fromkeys(os.path.abspath(path) for path in paths)) if len(paths) != 2 else tuple(
        os.path.abspath(path) for path in paths)  # fmt: skip
    if not paths:
        return Dropped(sentence=tr("There is no picture, file or address in it."))
    gone = next((path for path in paths if not os.path.exists(path)), None)
    if gone is not None:
        return Dropped(sentence=tr("{path} is not there.").format(path=words.home_short(gone)))
    folders = tuple(path for path in paths if os.path.isdir(path))
    files = tuple(path for path in paths if path not in folders)
    if not files:
        return Dropped(folders=tuple(dict.fromkeys(folders)))
    if not folders and (as_models or all(path.lower().endswith(MODEL_SUFFIX) for path in files)):
        return Dropped(models=files)
    if folders:
        return Dropped(sentence=tr("Files and folders together: drop folders to scan them, "
                                   "or two photos to compare them."))  # fmt: skip
    if len(files) > 2:
        return Dropped(sentence=tr("{count} files: two photos can be compared. To look through many, "
                                   "drop their folder.").format(count=words.number(len(files))))  # fmt: skip
    for path in files:
        reason = not_a_picture(path)
        if reason:
            told = words.translated("{name}: {reason}.").format(name=words.file_name(path), reason=reason)
            return Dropped(sentence=told)
    return Dropped(images=files)


def not_a_picture(path: str) -> str:
    """Why a file is no picture at all; empty for pictures, also for damaged ones, which are shown with their reason."""
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            head = file.read(HEAD_BYTES)
            file.seek(max(0, size - 26))
            identify(Beginning(head, file.read(26), size, path))
    except NotAPicture as error:
        return words.said(error)
    except UnreadableImage:
        return ""
    except OSError as error:
        return words.translated("cannot be read: {reason}").format(reason=words.said(system_reason(error)))
    return ""


def _is_path(line: str) -> bool:
    try:
        return os.path.isabs(line) and os.path.exists(line)
    except ValueError:
        return False


def _is_picture(data: bytes) -> bool:
    try:
        identify(Beginning(data[:HEAD_BYTES], data[-26:], len(data), ""))
    except (NotAPicture, UnreadableImage):
        return False
    return True


def _image_addresses(data: QMimeData) -> list[str]:
    html = data.html() if data.hasHtml() else ""
    return [unescape(next(part for part in found if part)) for found in _IMAGE.findall(html) if any(found)]


def _names_picture(address: str) -> bool:
    path = address.partition("?")[0].partition("#")[0]
    return os.path.splitext(path)[1].lower() in PICTURE_SUFFIXES
