"""Which kind of file something is, by its content and not by its name.

Names of formats are those shown to people: JPEG, PNG, WebP, GIF, BMP, TIFF, PNM, TGA, HEIC, AVIF, PSD, ICO, ICNS,
JPEG 2000, SGI, PCX, DDS, QOI, XBM, XPM, SUN, DCX, and for camera RAW DNG, NEF, CR2, ARW, RAF, RW2, PEF, SRW, or RAW.
"""

from __future__ import annotations

import os
import re
import struct
from dataclasses import dataclass

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import NotAPicture, UnreadableImage

HEAD_BYTES = 4096
"""How many bytes from the start of a file `identify` wants to see."""

RAW_FORMATS = frozenset({"ARW", "CR2", "DNG", "NEF", "PEF", "RAF", "RAW", "RW2", "SRW"})

PICTURE_SUFFIXES = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".jpe": "JPEG",
    ".jfif": "JPEG",
    ".mpo": "JPEG",
    ".png": "PNG",
    ".apng": "PNG",
    ".webp": "WebP",
    ".gif": "GIF",
    ".bmp": "BMP",
    ".dib": "BMP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".pbm": "PBM",
    ".pgm": "PGM",
    ".ppm": "PPM",
    ".tga": "TGA",
    ".heic": "HEIC",
    ".heif": "HEIF",
    ".hif": "HEIF",
    ".avif": "AVIF",
    ".jp2": "JPEG 2000",
    ".jxl": "JPEG XL",
    ".psd": "PSD",
    ".dng": "DNG",
    ".nef": "NEF",
    ".nrw": "NRW",
    ".cr2": "CR2",
    ".cr3": "CR3",
    ".arw": "ARW",
    ".raf": "RAF",
    ".rw2": "RW2",
    ".orf": "ORF",
    ".pef": "PEF",
    ".srw": "SRW",
}
_TGA_SUFFIXES = frozenset({".tga", ".icb", ".vda", ".vst"})
_TGA_FOOTER = b"TRUEVISION-XFILE.\0"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0\x08\0\0\0", "TIFF"),
    (b"MM\0+\0\x08\0\0", "TIFF"),
    (b"IIU\0", "RW2"),
    (b"FUJIFILMCCD-RAW", "RAF"),
    (b"8BPS\0\x01", "PSD"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"),
    (b"\xff\x4f\xff\x51\0", "JPEG 2000"),
    (b"icns", "ICNS"),
    (b"DDS |\0\0\0", "DDS"),
    (b"qoif", "QOI"),
    (b"\x59\xa6\x6a\x95", "SUN"),
    (b"\xb1\x68\xde\x3a", "DCX"),
    (b"/* XPM */", "XPM"),
)

_UNSUPPORTED: tuple[tuple[bytes, str], ...] = (
    (b"\xff\x0a", sentence("JPEG XL pictures")),
    (b"\0\0\0\x0cJXL \r\n\x87\n", sentence("JPEG XL pictures")),
    (b"8BPS\0\x02", sentence("Photoshop PSB pictures")),
    (b"gimp xcf", sentence("GIMP pictures")),
    (b"IIRO", sentence("Olympus RAW pictures")),
    (b"IIRS", sentence("Olympus RAW pictures")),
    (b"MMOR", sentence("Olympus RAW pictures")),
    (b"FOVb", sentence("Sigma RAW pictures")),
    (b"\0MRM", sentence("Minolta RAW pictures")),
    (b"v/1\x01", sentence("OpenEXR pictures")),
    (b"#?RADIANCE", sentence("Radiance HDR pictures")),
    (b"BPG\xfb", sentence("BPG pictures")),
    (b"FLIF", sentence("FLIF pictures")),
)

_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", sentence("a PDF document")),
    (b"%!PS", sentence("a vector drawing (PostScript)")),
    (b"\xc5\xd0\xd3\xc6", sentence("a vector drawing (EPS)")),
    (b"\xd7\xcd\xc6\x9a", sentence("a vector drawing (WMF)")),
    (b"AT&TFORM", sentence("a DjVu document")),
    (b"\x1aE\xdf\xa3", sentence("a video")),
    (b"\0\0\x01\xba", sentence("a video")),
    (b"\0\0\x01\xb3", sentence("a video")),
    (b"FLV\x01", sentence("a video")),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", sentence("a video")),
    (b"OggS", sentence("a recording")),
    (b"ID3", sentence("a recording")),
    (b"fLaC", sentence("a recording")),
    (b"PK\x03\x04", sentence("an archive or office document")),
    (b"Rar!", sentence("an archive")),
    (b"7z\xbc\xaf", sentence("an archive")),
    (b"\x1f\x8b", sentence("an archive")),
    (b"BZh", sentence("an archive")),
    (b"\xfd7zXZ\0", sentence("an archive")),
    (b"SQLite format 3\0", sentence("a database")),
    (b"\x7fELF", sentence("a program")),
)

_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"mif2", b"mif3"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_PNM = re.compile(rb"P[1-6Ff]\s")
_XBM = re.compile(rb"\s*#define[ \t]+.*_width[ \t]+[0-9]+")
_SVG = re.compile(rb"<(?:[a-z]+:)?svg[\s>]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first bytes of a file (up to `HEAD_BYTES`), the last 26, its size and its name."""

    head: bytes
    tail: bytes
    size: int
    path: str

    @property
    def suffix(self) -> str:
        """The suffix of the name, lower case, with its dot."""
        return os.path.splitext(self.path)[1].lower()


def identify(file: Beginning) -> str:
    """Return the name of the picture's format.

    Raises NotAPicture when the content is something else, UnreadableImage when it is a picture of a kind that is not
    supported, and when a file that is named like a picture holds nothing of the kind.
    """
    if not file.size:
        if file.suffix in PICTURE_SUFFIXES:
            raise UnreadableImage(sentence("empty: the file has no bytes"))
        raise NotAPicture(sentence("not a picture: the file has no bytes"))
    found = _picture_format(file)
    if found is not None:
        return found
    for signature, kind in _UNSUPPORTED:
        if file.head.startswith(signature):
            raise UnreadableImage(sentence("{kind} are not supported yet", kind=kind))
    if file.head[4:12] == b"ftypcrx ":
        raise UnreadableImage(sentence("Canon CR3 RAW pictures are not supported yet"))
    other = _other_kind(file.head)
    if other is not None:
        raise NotAPicture(sentence("not a picture: {other}", other=other))
    named = PICTURE_SUFFIXES.get(file.suffix)
    if named is not None:
        raise UnreadableImage(sentence("damaged: its name says {format}, but its content is no picture", format=named))
    raise NotAPicture(sentence("not a picture"))


def _picture_format(file: Beginning) -> str | None:
    head = file.head
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WebP"
    if head[4:8] == b"ftyp":
        return _iso_format(head)
    if _is_bmp(head):
        return "BMP"
    if _PNM.match(head):
        return "PNM"
    if _is_icon(head):
        return "ICO"
    if head[:2] == b"\x01\xda" and head[2:4] in (b"\0\x01", b"\0\x02", b"\x01\x01", b"\x01\x02"):
        return "SGI"
    if len(head) > 66 and head[0] == 10 and head[1] in (0, 2, 3, 4, 5) and head[2] == 1 and head[3] in (1, 2, 4, 8):
        return "PCX"
    if _XBM.match(head):
        return "XBM"
    if _is_tga(file):
        return "TGA"
    return None


def _iso_format(head: bytes) -> str | None:
    length = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {head[8:12]} | {head[at : at + 4] for at in range(16, length - 3, 4)}
    if brands & _AVIF_BRANDS:
        return "AVIF"
    if head[8:12] in _HEIC_BRANDS or brands & (_HEIC_BRANDS - {b"msf1"}):
        return "HEIC"
    return None


def _is_bmp(head: bytes) -> bool:
    if head[:2] == b"BM" and len(head) >= 18:
        return int.from_bytes(head[14:18], "little") <= 256
    if len(head) < 16:
        return False
    size, planes, bits = struct.unpack_from("<I8xHH", head)
    return size in (40, 52, 56, 64, 108, 124) and planes == 1 and bits in (1, 2, 4, 8, 16, 24, 32)


def _is_icon(head: bytes) -> bool:
    if head[:4] not in (b"\0\0\x01\0", b"\0\0\x02\0") or len(head) < 22:
        return False
    count = int.from_bytes(head[4:6], "little")
    offset = int.from_bytes(head[18:22], "little")
    return 0 < count < 256 and offset >= 6 + 16 * count


def _is_tga(file: Beginning) -> bool:
    """TGA has no signature at its start: a believable header, and the footer of version 2 or the right suffix."""
    if len(file.head) < 18:
        return False
    palette, kind, depth = file.head[1], file.head[2], file.head[16]
    width, height = struct.unpack_from("<HH", file.head, 12)
    believable = (
        kind in (1, 2, 3, 9, 10, 11)
        and palette in (0, 1)
        and depth in (1, 8, 15, 16, 24, 32)
        and (palette == 1) >= (kind in (1, 9))
        and bool(width and height)
    )
    return believable and (file.tail.endswith(_TGA_FOOTER) or file.suffix in _TGA_SUFFIXES)


def _other_kind(head: bytes) -> str | None:
    for signature, kind in _OTHERS:
        if head.startswith(signature):
            return kind
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide"):
        return sentence("a video")
    if head[:4] == b"RIFF":
        return sentence("a video") if head[8:12] == b"AVI " else sentence("a recording")
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1024]
    if _SVG.search(head) and start.startswith(b"<"):
        return sentence("a vector drawing (SVG)")
    if start[:14].lower().startswith((b"<!doctype html", b"<html")):
        return sentence("a web page")
    if _is_text(head):
        return sentence("text")
    return None


def _is_text(head: bytes) -> bool:
    if b"\0" in head:
        return False
    try:
        head[: len(head) - 3].decode("utf-8") if len(head) == HEAD_BYTES else head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 4 > 0
    return True
