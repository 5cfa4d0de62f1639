"""Images as ImagePrism takes them: as imageprism does, and beyond it the bytes of a file and texts that are no path."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from gallery_dedup.imaging.source import (
    LONGEST_NAME,
    SourceKind,
    fetching_by,
    read_source,
    understand_source,
    without_secrets,
)
from gallery_dedup.imaging.whole_image import is_image, whole_image
from gallery_dedup.locations import default_locations
from gallery_dedup.settings import load_settings

if TYPE_CHECKING:
    from PIL.Image import Image

    Given: TypeAlias = str | os.PathLike[str] | Image | bytes | bytearray | memoryview
    Opened: TypeAlias = bytes | Image | BinaryIO


def file_or_image(given: Given) -> Opened:
    """The bytes of the picture's file, read or fetched now; an image or an open file is handed on.

    Raises what `open` raises for a path that leads nowhere, as imageprism does; SourceError for an address, base64, or
    a data URI that gives no picture; TypeError for what can be no image.
    """
    if isinstance(given, str):
        return _of_text(given)
    if isinstance(given, os.PathLike):
        return _read(given)
    if isinstance(given, bytes | bytearray | memoryview):
        return bytes(given)
    if is_image(given) or hasattr(given, "read"):
        return given
    raise TypeError(
        "an image is a path, a PIL image, the bytes of a file, a web address, base64, or a data URI; "
        f"this is {type(given).__name__}"
    )


def opened_image(source: Opened, given: Given) -> Image:
    """The whole picture; an error of Pillow names the file or address as it was given."""
    name = without_secrets(os.fspath(given)) if isinstance(given, str | os.PathLike) else ""
    return whole_image(source, name=name if len(name) <= LONGEST_NAME else "")


def _of_text(text: str) -> bytes:
    try:
        return _read(text)
    except (IsADirectoryError, PermissionError):
        raise
    except (OSError, ValueError):
        if not text.strip() or "\0" in text:
            raise
        source = understand_source(text)
        if source.kind is SourceKind.PATH:
            return _read(source.place)
    how = fetching_by(load_settings(default_locations())[0]) if source.kind is SourceKind.URL else None
    return read_source(source, how=how)


def _read(path: str | os.PathLike[str]) -> bytes:
    # `Path` would turn an empty text into the folder it stands in.
    with open(path, "rb") as file:
        return file.read()
