"""The name of the colour profile that is embedded in a picture, after ICC.1:2022, sections 7.3, 9.2.41 and 10.15."""

from __future__ import annotations

import struct
from contextlib import suppress

from gallery_dedup.imaging.content import open_content
from gallery_dedup.imaging.picture import open_picture

_HEADER, _ENTRY = 128, 12
_MOST_TAGS = 200
_LONGEST = 200
"""Characters of a name that are believed."""


def read_profile_name(path: str) -> str:
    """The profile's name, such as "Display P3"; empty when none is embedded or it has no name that can be read.

    Decodes nothing. Raises NotAPicture, UnreadableImage.
    """
    with open_content(path) as content:
        profile = open_picture(content).image.info.get("icc_profile")
    return profile_name(profile) if isinstance(profile, bytes) else ""


def profile_name(profile: bytes) -> str:
    """The description in an ICC profile; empty when there is none that can be read."""
    with suppress(struct.error, UnicodeDecodeError):
        (count,) = struct.unpack_from(">I", profile, _HEADER)
        for number in range(min(count, _MOST_TAGS)):
            signature, offset, size = struct.unpack_from(">4sII", profile, _HEADER + 4 + number * _ENTRY)
            if signature == b"desc":
                return _text(profile[offset : offset + size])
    return ""


def _text(tag: bytes) -> str:
    if tag[:4] == b"desc":
        (length,) = struct.unpack_from(">I", tag, 8)
        text = tag[12 : 12 + length].decode("latin-1")
    elif tag[:4] == b"mluc":
        length, offset = struct.unpack_from(">II", tag, 20)
        text = tag[offset : offset + length].decode("utf-16-be")
    else:
        return ""
    return "".join(letter for letter in text if letter.isprintable()).strip()[:_LONGEST]
