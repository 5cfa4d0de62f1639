"""The files that the program may be asked to open: how Linux, Windows and macOS name what it reads.

The desktop entry, the installer for Windows and the Info.plist are held to this table by tests, and the table to what
`gallery_dedup.imaging.formats` reads.
"""

from __future__ import annotations

from dataclasses import dataclass

FOLDER_MIME, FOLDER_UTI = "inode/directory", "public.folder"


@dataclass(frozen=True, slots=True)
class DocumentType:
    """One format: its name for people, its suffixes, its MIME types, and its uniform type identifier on macOS."""

    name: str
    suffixes: tuple[str, ...]
    mimes: tuple[str, ...]
    uti: str


DOCUMENT_TYPES = (
    DocumentType("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), ("image/jpeg",), "public.jpeg"),
    DocumentType("PNG", (".png", ".apng"), ("image/png", "image/apng"), "public.png"),
    DocumentType("WebP", (".webp",), ("image/webp",), "org.webmproject.webp"),
    DocumentType("GIF", (".gif",), ("image/gif",), "com.compuserve.gif"),
    DocumentType("BMP", (".bmp", ".dib"), ("image/bmp",), "com.microsoft.bmp"),
    DocumentType("TIFF", (".tif", ".tiff"), ("image/tiff",), "public.tiff"),
    DocumentType("PNM", (".pbm", ".pgm", ".ppm"), ("image/x-portable-bitmap", "image/x-portable-graymap",
                                                   "image/x-portable-pixmap"), "public.pbm"),
    DocumentType("TGA", (".tga",), ("image/x-tga",), "com.truevision.tga-image"),
    DocumentType("HEIC", (".heic", ".heif", ".hif"), ("image/heif", "image/heic"), "public.heic"),
    DocumentType("AVIF", (".avif",), ("image/avif",), "public.avif"),
    DocumentType("JPEG 2000", (".jp2",), ("image/jp2",), "public.jpeg-2000"),
    DocumentType("PSD", (".psd",), ("image/vnd.adobe.photoshop",), "com.adobe.photoshop-image"),
    DocumentType("DNG", (".dng",), ("image/x-adobe-dng",), "com.adobe.raw-image"),
    DocumentType("NEF", (".nef", ".nrw"), ("image/x-nikon-nef", "image/x-nikon-nrw"), "com.nikon.raw-image"),
    DocumentType("CR2", (".cr2",), ("image/x-canon-cr2",), "com.canon.cr2-raw-image"),
    DocumentType("ARW", (".arw",), ("image/x-sony-arw",), "com.sony.arw-raw-image"),
    DocumentType("RAF", (".raf",), ("image/x-fuji-raf",), "com.fuji.raw-image"),
    DocumentType("RW2", (".rw2",), ("image/x-panasonic-rw2",), "com.panasonic.rw2-raw-image"),
    DocumentType("PEF", (".pef",), ("image/x-pentax-pef",), "com.pentax.raw-image"),
    DocumentType("SRW", (".srw",), ("image/x-samsung-srw",), "com.samsung.raw-image"),
)  # fmt: skip
NAMED_ONLY = frozenset({".jxl", ".cr3", ".orf"})
"""Suffixes that the program knows in order to say that it cannot read such files."""
