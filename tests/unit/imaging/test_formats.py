"""Formats by content, and what is said of everything else."""

from __future__ import annotations

import pytest

from gallery_dedup.errors import ImageError, NotAPicture, UnreadableImage
from gallery_dedup.imaging.formats import Beginning, identify


def told(head: bytes, path: str = "/a/file", *, tail: bytes = b"") -> str | ImageError:
    try:
        return identify(Beginning(head, tail, len(head), path))
    except ImageError as error:
        return error


TGA_HEADER = bytes([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 4, 0, 24, 0])


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"GIF89a", "GIF"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "WebP"),
        (b"BM" + bytes(12) + b"\x28\0\0\0", "BMP"),
        (b"II*\0\x08\0\0\0", "TIFF"),
        (b"MM\0*\0\0\0\x08", "TIFF"),
        (b"P6\n2 2\n255\n", "PNM"),
        (b"\0\0\0\x1cftypheic\0\0\0\0mif1heic", "HEIC"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1heic", "HEIC"),
        (b"\0\0\0\x1cftypavif\0\0\0\0mif1avif", "AVIF"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0miafavif", "AVIF"),
        (b"FUJIFILMCCD-RAW 0201", "RAF"),
        (b"IIU\0\x18\0\0\0", "RW2"),
        (b"8BPS\0\x01", "PSD"),
    ],
)
def test_a_picture_is_known_by_its_content_whatever_its_name(head: bytes, name: str) -> None:
    assert told(head) == told(head, "/a/file.txt") == told(head, "/a/wrong.gif") == name


def test_tga_needs_a_believable_header_and_its_suffix_or_its_footer() -> None:
    assert told(TGA_HEADER, "/a/b.TGA") == "TGA"
    assert told(TGA_HEADER, tail=b"\0" * 8 + b"TRUEVISION-XFILE.\0") == "TGA"
    assert isinstance(told(TGA_HEADER, "/a/b.bin"), NotAPicture)
    assert isinstance(told(b"hello there, this is text" * 2, "/a/b.tga"), NotAPicture)


@pytest.mark.parametrize(
    ("head", "path", "reason"),
    [
        (b"", "/a/notes", "not a picture: the file has no bytes"),
        (b'<?xml version="1.0"?><svg width="1">', "/a/b.svg", "not a picture: a vector drawing (SVG)"),
        (b"<svg xmlns=''>", "/a/b.jpg", "not a picture: a vector drawing (SVG)"),
        (b"\0\0\0\x18ftypisom", "/a/b.mp4", "not a picture: a video"),
        (b"\0\0\0\x14ftypqt  ", "/a/b.mov", "not a picture: a video"),
        (b"RIFF\0\0\0\0AVI LIST", "/a/b.avi", "not a picture: a video"),
        (b"%PDF-1.7", "/a/b.pdf", "not a picture: a PDF document"),
        (b"<!DOCTYPE html><html>", "/a/b.jpg", "not a picture: a web page"),
        (b"hello\nworld \xc3\xa9", "/a/b.txt", "not a picture: text"),
        (b"PK\x03\x04", "/a/b.zip", "not a picture: an archive or office document"),
        (b"\x01\x02\x03\x00\xff", "/a/b.bin", "not a picture"),
    ],
)
def test_what_is_no_picture_is_passed_over_with_what_it_is(head: bytes, path: str, reason: str) -> None:
    error = told(head, path)
    assert isinstance(error, NotAPicture)
    assert str(error) == reason


@pytest.mark.parametrize(
    ("head", "path", "reason"),
    [
        (b"", "/a/b.jpg", "empty: the file has no bytes"),
        (bytes(4096), "/a/b.JPG", "damaged: its name says JPEG, but its content is no picture"),
        (b"\xff\x0a\xff", "/a/b.jxl", "JPEG XL pictures are not supported yet"),
        (b"\0\0\0\x0cJXL \r\n\x87\n", "/a/b", "JPEG XL pictures are not supported yet"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1", "/a/b.cr3", "Canon CR3 RAW pictures are not supported yet"),
    ],
)
def test_pictures_that_cannot_be_read_are_failures(head: bytes, path: str, reason: str) -> None:
    error = told(head, path)
    assert isinstance(error, UnreadableImage)
    assert str(error) == reason


def test_text_cut_within_a_letter_is_text() -> None:
    assert str(told(("é" * 4096).encode()[:4095] + b"\xc3")) == "not a picture: text"
    assert str(told(b"ab\xffcdefgh")) == "not a picture"
