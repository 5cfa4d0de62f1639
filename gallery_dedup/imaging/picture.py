"""Opens a picture with the decoder of its format and knows about it all that its headers tell; decodes nothing yet."""

from __future__ import annotations

import functools
import io
import logging
import math
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, TypeAlias

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    DcxImagePlugin,
    DdsImagePlugin,
    GifImagePlugin,
    IcnsImagePlugin,
    IcoImagePlugin,
    Image,
    ImageFile,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    PcxImagePlugin,
    PngImagePlugin,
    PpmImagePlugin,
    PsdImagePlugin,
    QoiImagePlugin,
    SgiImagePlugin,
    SunImagePlugin,
    TgaImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
    XbmImagePlugin,
    XpmImagePlugin,
    _imaging,
)

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ImageError, UnreadableImage
from gallery_dedup.imaging.bounds import MOST_SLOW_PIXELS, check_size, format_bytes
from gallery_dedup.imaging.content import HELD_BYTES, Content
from gallery_dedup.imaging.damage import check_tiff, missing_bytes, truncated
from gallery_dedup.imaging.metadata import exif_directory, read_orientation, read_pixel_size
from gallery_dedup.imaging.png import plain_png
from gallery_dedup.imaging.raw_preview import RawPicture, find_raw
from gallery_dedup.imaging.tiff import Directory, Tiff

Decoder: TypeAlias = Callable[[BinaryIO, str], ImageFile.ImageFile]

# Blocks of Pillow's 16 MB stay in the process when a large picture is freed; larger ones go back to the system.
_imaging.set_block_size(64 * 1024 * 1024)

# Pillow tells of every odd tag on standard error; what cannot be read is told by an exception.
logging.getLogger("PIL").setLevel(logging.CRITICAL)
for _category in (UserWarning, Image.DecompressionBombWarning):
    warnings.filterwarnings("ignore", category=_category, module=r"PIL\.")

_BITS_PER_SAMPLE, _SUBFILE = 0x0102, 0x00FE
_HEADER_BYTES = 16_384


def _icon(stream: BinaryIO, name: str) -> ImageFile.ImageFile:
    kind = stream.read(4)[2]
    stream.seek(0)
    if kind == 1:
        return IcoImagePlugin.IcoImageFile(stream, name)
    from PIL import CurImagePlugin

    return CurImagePlugin.CurImageFile(stream, name)


def _bitmap(stream: BinaryIO, name: str) -> ImageFile.ImageFile:
    has_header = stream.read(2) == b"BM"
    stream.seek(0)
    return (BmpImagePlugin.BmpImageFile if has_header else BmpImagePlugin.DibImageFile)(stream, name)


# Image.open would try every format and apply limits of its own; these are called by what the content was recognised as.
_DECODERS: dict[str, Decoder] = {
    "JPEG": JpegImagePlugin.JpegImageFile,
    "PNG": PngImagePlugin.PngImageFile,
    "WebP": WebPImagePlugin.WebPImageFile,
    "GIF": GifImagePlugin.GifImageFile,
    "BMP": _bitmap,
    "TIFF": TiffImagePlugin.TiffImageFile,
    "PNM": PpmImagePlugin.PpmImageFile,
    "TGA": TgaImagePlugin.TgaImageFile,
    "AVIF": AvifImagePlugin.AvifImageFile,
    "PSD": PsdImagePlugin.PsdImageFile,
    "ICO": _icon,
    "ICNS": IcnsImagePlugin.IcnsImageFile,
    "JPEG 2000": Jpeg2KImagePlugin.Jpeg2KImageFile,
    "SGI": SgiImagePlugin.SgiImageFile,
    "PCX": PcxImagePlugin.PcxImageFile,
    "DDS": DdsImagePlugin.DdsImageFile,
    "QOI": QoiImagePlugin.QoiImageFile,
    "XBM": XbmImagePlugin.XbmImageFile,
    "XPM": XpmImagePlugin.XpmImageFile,
    "SUN": SunImagePlugin.SunImageFile,
    "DCX": DcxImagePlugin.DcxImageFile,
}


@dataclass(frozen=True, slots=True)
class Picture:
    """An opened picture; `width` and `height` are those of the whole one as stored, before it is turned upright."""

    image: ImageFile.ImageFile
    format: str
    coding: str
    """Format of `image`: that of the preview for RAW."""
    width: int
    height: int
    orientation: int
    frames: int
    bit_depth: int
    main: Directory | None


@contextmanager
def decoding(content: Content) -> Iterator[None]:
    """Turn whatever a decoder raises into UnreadableImage with a reason in plain words; wrap decoder calls only."""
    try:
        yield
    except ImageError:
        raise
    except Exception as error:
        # Decoders fed with damaged files raise nearly every kind of exception there is.
        raise UnreadableImage(_reason(content, error)) from error


def open_picture(content: Content) -> Picture:
    """Open a picture and read its headers. Raises UnreadableImage."""
    raw = (
        find_raw(content.format, content.read_at, size=content.size)
        if content.format in ("TIFF", "RW2", "RAF")
        else None
    )
    if raw is not None:
        return _open_raw(content, raw)
    tiff = Tiff(content.read_at) if content.format == "TIFF" else None
    source = _source(content, tiff)
    header = source.read(_HEADER_BYTES)
    source.seek(0)
    image = _open_image(content, content.format, source)
    check_size(*image.size)
    if any(tile[0] == "dds_rgb" for tile in image.tile) and image.width * image.height > MOST_SLOW_PIXELS:
        raise UnreadableImage(sentence("a DDS picture of this size without compression is not supported"))
    main = next(tiff.directories(), None) if tiff is not None else exif_directory(_exif_block(image))
    return Picture(
        image=image,
        format=content.format,
        coding=content.format,
        width=image.width,
        height=image.height,
        orientation=_orientation(image, main, content.format),
        frames=_frames(image, content, tiff),
        bit_depth=_bit_depth(image, content.format, header, main),
        main=main,
    )


def _decoder(kind: str) -> Decoder:
    if kind != "HEIC":
        return _DECODERS[kind]
    # Its libraries are 25 MB: loaded for the first HEIC only.
    from pillow_heif import HeifImageFile

    heif: Decoder = HeifImageFile
    return heif


def _open_image(content: Content, kind: str, stream: BinaryIO) -> ImageFile.ImageFile:
    decoder = _decoder(kind)
    with decoding(content):
        return decoder(stream, "")


def _source(content: Content, tiff: Tiff | None) -> BinaryIO:
    """The stream to decode from; what a decoder must not see is kept from it."""
    if tiff is not None:
        check_tiff(tiff, content.size)
    content.stream.seek(0)
    # A copy of a very large file would take more memory than the texts in it might.
    if content.format == "PNG" and content.size <= HELD_BYTES:
        return plain_png(content.read_at, content.size)
    return content.stream


def _open_raw(content: Content, raw: RawPicture) -> Picture:
    preview = io.BytesIO(content.read_at(raw.offset, raw.bytes))
    image = _open_image(content, "JPEG", preview)
    main = raw.main if raw.main is not None else exif_directory(_exif_block(image))
    # RAF tells the rows of the sensor, which may be fewer than the picture's, and its EXIF may be about the preview.
    sizes = [image.size, (raw.width, raw.height), (read_pixel_size(main) if raw.main is None else None) or (0, 0)]
    width, height = max(sizes, key=math.prod)
    check_size(width, height)
    return Picture(
        image=image,
        format=raw.format,
        coding="JPEG",
        width=width,
        height=height,
        orientation=read_orientation(main),
        frames=1,
        bit_depth=raw.bit_depth or 14,
        main=main,
    )


def _exif_block(image: ImageFile.ImageFile) -> bytes:
    block = image.info.get("exif")
    if isinstance(block, bytes):
        return block
    # ImageMagick writes EXIF into PNG as text: a name, a length, and hexadecimal digits.
    text = image.info.get("Raw profile type exif")
    if not isinstance(text, str):
        return b""
    try:
        return bytes.fromhex("".join(text.split("\n")[3:]))
    except ValueError:
        return b""


def _orientation(image: ImageFile.ImageFile, main: Directory | None, kind: str) -> int:
    if kind in ("HEIC", "TIFF"):
        # Their decoders turn the picture themselves; the EXIF orientation of HEIC only repeats that of its container.
        return 1
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    return read_orientation(main, xmp.encode() if isinstance(xmp, str) else xmp)


def _frames(image: ImageFile.ImageFile, content: Content, tiff: Tiff | None) -> int:
    if tiff is not None:
        pages = sum(not page.whole(_SUBFILE) & 5 for page in tiff.directories())
        return max(pages, 1)
    if content.format in ("GIF", "PNG", "WebP", "AVIF", "HEIC"):
        with decoding(content):
            return max(int(getattr(image, "n_frames", 1)), 1)
    return 1


def _bit_depth(image: ImageFile.ImageFile, kind: str, header: bytes, main: Directory | None) -> int:
    if kind == "PNG":
        return 8 if image.mode == "P" else max(header[24], 1)
    if kind == "TIFF" and main is not None:
        return max((int(bits) for bits in main.numbers(_BITS_PER_SAMPLE, most=8)), default=1)
    if kind == "HEIC":
        return int(image.info.get("bit_depth", 8))
    if kind == "AVIF":
        return _avif_depth(header)
    return {"1": 1, "I": 16, "F": 32}.get(image.mode, 16 if image.mode.startswith("I;16") else 8)


def _avif_depth(head: bytes) -> int:
    """The third byte of the av1C box tells 8, 10 or 12 bits (AV1 Codec ISO Media File Format Binding 1.2, 2.3.3)."""
    at = head.find(b"av1C")
    flags = head[at + 6] if 0 <= at < len(head) - 6 else 0
    return 12 if flags & 0x20 else 10 if flags & 0x40 else 8


def jpeg_quality(image: ImageFile.ImageFile) -> int | None:
    """JPEG quality 1..100 whose luminance table (ITU T.81, annex K, scaled as IJG does) comes nearest in sum."""
    tables = getattr(image, "quantization", None)
    if not tables:
        return None
    total = sum(tables[min(tables)])
    sums = _standard_sums()
    return min(range(1, 101), key=lambda quality: (abs(sums[quality - 1] - total), -quality))


# fmt: off
_LUMINANCE = (
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55,
    14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
    18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92,
    49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
)
# fmt: on


@functools.cache
def _standard_sums() -> tuple[int, ...]:
    scales = [5000 // quality if quality < 50 else 200 - 2 * quality for quality in range(1, 101)]
    return tuple(sum(min(max((value * scale + 50) // 100, 1), 255) for value in _LUMINANCE) for scale in scales)


def decoder_bytes(picture: Picture) -> int:
    """Bytes that decoding takes at its peak, after the decoder was asked for a smaller picture if it will be."""
    image = picture.image
    needed = format_bytes(*image.size, kind=picture.coding, mode=image.mode)
    if picture.coding == "JPEG" and image.info.get("progressive"):
        needed += _coefficient_bytes(picture)
    if picture.coding == "TIFF" and picture.main is not None and read_orientation(picture.main) != 1:
        needed *= 2
    return needed


def _coefficient_bytes(picture: Picture) -> int:
    """A progressive JPEG keeps all coefficients of the whole picture, two bytes each."""
    layers: list[tuple[int, int, int, int]] = getattr(picture.image, "layer", [])
    area = sum(across * down for _, across, down, _ in layers)
    most = max((across * down for _, across, down, _ in layers), default=1)
    return int(2 * picture.width * picture.height * area / max(most, 1))


def _reason(content: Content, error: Exception) -> str:
    if isinstance(error, MemoryError):
        return sentence("too large: there is not enough memory to read it")
    if missing_bytes(content):
        return truncated(missing_bytes(content))
    message = str(error).lower()
    if isinstance(error, EOFError) or any(
        word in message for word in ("truncated", "not enough", "end of file", "eof")
    ):
        return truncated(0)
    is_unsupported = isinstance(error, NotImplementedError) or any(word in message for word in _UNSUPPORTED)
    # What libheif knows but was built without has neither size nor mode, as has a picture of no pixels.
    if is_unsupported or (content.format == "HEIC" and "not identified" in message):
        return sentence("a kind of {format} picture that is not supported", format=content.format)
    if "not identified" in message:
        return sentence("damaged: it declares no pixels")
    if "decompression bomb" in message:
        return sentence("declares more pixels than this program reads")
    return sentence("damaged: the {format} data cannot be decoded", format=content.format)


_CUT_SHORT = ("truncated", "not enough", "end of file", "eof")
_UNSUPPORTED = ("unsupported", "not supported", "unknown", "cannot handle", "unimplemented")
