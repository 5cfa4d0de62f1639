"""What a photo's file carries beside its picture: a short video, a caption, and what the camera wrote."""

from __future__ import annotations

import html
import mmap
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from gallery_dedup.domain import CaptureData
from gallery_dedup.errors import ImageError
from gallery_dedup.imaging.content import Content
from gallery_dedup.imaging.formats import HEAD_BYTES, RAW_FORMATS, Beginning, identify
from gallery_dedup.imaging.metadata import read_capture
from gallery_dedup.imaging.picture import open_picture
from gallery_dedup.imaging.tiff import Directory

_DESCRIPTION = 0x010E
_END_OF_IMAGE = b"\xff\xd9"
_MOST_BOX_BYTES = 1024
_IPTC, _IPTC_CAPTION, _IPTC_HEADLINE, _IPTC_TITLE = 0x0404, 120, 105, 5
_XMP_TEXT = r"<dc:%s\b[^>]*>.*?<rdf:li\b[^>]*>(.*?)</rdf:li>"
_OF_CAMERAS = re.compile(
    r"digital camera|sony dsc|camera pictures?|exif[_ ]jpeg|^dcim|^default$|^untitled$", re.IGNORECASE
)
"""What cameras write in the place of a caption."""


@dataclass(frozen=True, slots=True)
class Carried:
    """`video_bytes` is 0 and `caption` empty where there is none."""

    video_bytes: int
    caption: str
    capture: CaptureData


NOTHING = Carried(0, "", CaptureData())


def read_carried(path: str) -> Carried | None:
    """What a file carries, from its headers and its end; None when it cannot be read now.

    What is no picture, or one whose headers are damaged, carries nothing.
    """
    try:
        with open(path, "rb") as file:
            size = file.seek(0, 2)
            file.seek(max(size - 26, 0))
            tail = file.read(26)
            file.seek(0)
            head = file.read(HEAD_BYTES)
            try:
                name = identify(Beginning(head, tail, size, path))
                caption, capture = _told(Content(path, size, name, "", file))
            except ImageError:
                return NOTHING
            return Carried(_video_bytes(file, size=size, kind=name), caption, capture)
    except (OSError, ValueError):
        return None


def _told(content: Content) -> tuple[str, CaptureData]:
    picture = open_picture(content)
    try:
        if picture.format in RAW_FORMATS:
            return "", read_capture(picture.main)
        return _caption(picture.image.info, picture.main), read_capture(picture.main)
    finally:
        # The stream is not the decoder's to close: it is asked for the video next.
        picture.image.fp = None


def _caption(info: Mapping[Any, Any], main: Directory | None) -> str:
    xmp = info.get("xmp") or info.get("XML:com.adobe.xmp") or b""
    text = xmp.decode("utf-8", "replace") if isinstance(xmp, bytes) else str(xmp)
    iptc = _iptc(info.get("photoshop"))
    told = (
        _of_xmp(text, "description"),
        iptc.get(_IPTC_CAPTION, ""),
        (main.text(_DESCRIPTION) if main is not None else None) or "",
        _of_xmp(text, "title"),
        iptc.get(_IPTC_HEADLINE, ""),
        iptc.get(_IPTC_TITLE, ""),
    )
    found = (" ".join(one.split()) for one in told)
    return next((one for one in found if one and not _OF_CAMERAS.search(one)), "")


def _of_xmp(text: str, field: str) -> str:
    found = re.search(_XMP_TEXT % field, text, re.DOTALL)
    return html.unescape(found[1]) if found else ""


def _iptc(blocks: object) -> dict[int, str]:
    """Texts of IPTC-IIM 4.2, record 2, by their number, as Photoshop's block in a JPEG holds them."""
    data = blocks.get(_IPTC) if isinstance(blocks, dict) else None
    found: dict[int, str] = {}
    at = 0
    while isinstance(data, bytes) and at + 5 <= len(data) and data[at] == 0x1C:
        record, number, length = data[at + 1], data[at + 2], int.from_bytes(data[at + 3 : at + 5], "big")
        if record == 2:
            found.setdefault(number, data[at + 5 : at + 5 + length].decode("utf-8", "replace"))
        at += 5 + length
    return found


def _video_bytes(file: BinaryIO, *, size: int, kind: str) -> int:
    """Bytes of the video in a motion photo, 0 where there is none.

    Google and Samsung append an MP4 to a JPEG, which then does not end as JPEGs do; in HEIC it is the box mpvd.
    """
    if kind in ("HEIC", "AVIF"):
        return _box_bytes(file, b"mpvd", size=size)
    if kind != "JPEG" or size < 16:
        return 0
    file.seek(size - 2)
    if file.read(2) == _END_OF_IMAGE:
        return 0
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        at = data.find(b"ftyp")
        while at >= 0:
            start = at - 4
            box = int.from_bytes(data[start:at], "big") if start >= 0 else 0
            brand = data[at + 4 : at + 8]
            plausible = 16 <= box <= min(_MOST_BOX_BYTES, size - start) and brand.isascii() and brand.strip().isalnum()
            if plausible and data.rfind(_END_OF_IMAGE, 0, start) >= 0:
                return size - start
            at = data.find(b"ftyp", at + 4)
    return 0


def _box_bytes(file: BinaryIO, wanted: bytes, *, size: int) -> int:
    """Bytes of the first box of a kind at the top of an ISO base media file (ISO/IEC 14496-12, 4.2)."""
    at = 0
    while at + 8 <= size:
        file.seek(at)
        head = file.read(16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length == 0:
            length = size - at
        if head[4:8] == wanted:
            return length
        if length < 8:
            return 0
        at += length
    return 0
