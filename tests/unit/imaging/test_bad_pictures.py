"""Damaged, cut short, absurd and hostile files: an ImageError with a plain reason, no memory, no time, no crash."""

from __future__ import annotations

import contextlib
import os
import struct
import tracemalloc
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from gallery_dedup.errors import ImageError, NotAPicture, UnreadableImage
from gallery_dedup.imaging import bounds
from gallery_dedup.imaging.decode import decode_picture, pixel_digest, read_photo
from tests.unit.imaging.drawing import Value, encoded, photo, scene, tiff


def reason(path: Path, data: bytes | None = None) -> str:
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(UnreadableImage) as caught:
        read_photo(str(path))
    for ask in (decode_picture, pixel_digest):
        with pytest.raises(UnreadableImage):
            ask(str(path))
    return str(caught.value)


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_of(width: int, height: int, *extras: bytes, rows: bytes = b"") -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(extras) + data + chunk(b"IEND", b"")


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    assert reason(tmp_path / "a.jpg", b"") == "empty: the file has no bytes"
    (tmp_path / "a.txt").touch()
    with pytest.raises(NotAPicture, match="no bytes"):
        read_photo(str(tmp_path / "a.txt"))


def test_what_cannot_be_opened_says_why(tmp_path: Path) -> None:
    assert reason(tmp_path / "gone.jpg") == "the file is gone"
    assert reason(tmp_path) == "not a regular file"
    assert reason(tmp_path / "a\0b.jpg") == "its name cannot be opened on this system"
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe.jpg")
        assert reason(tmp_path / "pipe.jpg") == "not a regular file"


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "BMP", "TIFF", "HEIF", "AVIF"])
def test_a_file_that_was_cut_short_tells_by_how_much(tmp_path: Path, kind: str) -> None:
    data = encoded(photo(), kind)
    assert reason(tmp_path / "a", data[:-1204]) == "truncated: 1,204 bytes missing"


@pytest.mark.parametrize("kind", ["JPEG", "GIF", "PPM", "TGA"])
def test_a_file_that_was_cut_short_says_so(tmp_path: Path, kind: str) -> None:
    data = encoded(photo(), kind)
    assert reason(tmp_path / "a.tga", data[: len(data) // 2]) == "truncated: the file ends before the picture does"


def test_a_large_jpeg_that_was_cut_short_says_so_too(tmp_path: Path) -> None:
    data = encoded(photo(500, 400).resize((4000, 3200)), "JPEG")
    assert reason(tmp_path / "a.jpg", data[:-1000]) == "truncated: the file ends before the picture does"


@pytest.mark.parametrize(
    "data",
    [
        png_of(100_000, 100_000),
        b"BM" + struct.pack("<IHHIIiiHHIIiiII", 54, 0, 0, 54, 40, 100_000, 100_000, 1, 24, 0, 0, 0, 0, 0, 0),
        b"P6\n100000 100000\n255\n",
        tiff({0x100: (4, 100_000), 0x101: (4, 100_000), 0x102: (3, 8), 0x103: (3, 1), 0x106: (3, 1), -1: (7, b"x")}),
    ],
    ids=["png", "bmp", "ppm", "tiff"],
)
def test_a_picture_that_declares_ten_gigapixels_costs_nothing(tmp_path: Path, data: bytes) -> None:
    tracemalloc.start()
    told = reason(tmp_path / "a", data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert told == "declares 100,000 x 100,000 pixels: more than this program reads"
    assert peak < 5_000_000


def test_headers_of_other_formats_beyond_the_bounds(tmp_path: Path) -> None:
    jpeg = bytearray(encoded(photo(64, 48), "JPEG"))
    at = jpeg.index(b"\xff\xc0")
    jpeg[at + 5 : at + 9] = struct.pack(">HH", 65_500, 65_500)
    assert reason(tmp_path / "a", bytes(jpeg)) == "declares 65,500 x 65,500 pixels: more than this program reads"
    webp = b"VP8X" + struct.pack("<IB3x", 10, 0) + b"\xff\xff\x03\xff\xff\x03" + b"VP8L" + bytes(12)
    assert "pixels" in reason(tmp_path / "b", b"RIFF" + struct.pack("<I", len(webp) + 4) + b"WEBP" + webp)
    gif = bytearray(encoded(photo(8, 8), "GIF"))
    gif[6:10] = struct.pack("<HH", 65_535, 65_535)
    assert reason(tmp_path / "c", bytes(gif)) == "declares 65,535 x 65,535 pixels: more than this program reads"


def test_a_picture_within_the_pixels_but_beyond_the_memory(tmp_path: Path) -> None:
    assert "30,000 x 30,000" in reason(tmp_path / "a", png_of(30_000, 30_000))


def test_a_format_that_is_decoded_slowly_has_a_bound(tmp_path: Path) -> None:
    assert reason(tmp_path / "a", encoded(Image.new("RGB", (1100, 1000)), "DDS")).startswith(
        "a DDS picture of this size"
    )


def test_no_pixels(tmp_path: Path) -> None:
    for data in (png_of(0, 10), b"P6\n0 4\n255\n", b"GIF89a" + bytes(7) + b";"):
        assert reason(tmp_path / "a", data).startswith("damaged: ")


def test_one_pixel_is_a_picture(tmp_path: Path) -> None:
    for kind in ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "PPM"):
        (tmp_path / "a").write_bytes(encoded(Image.new("RGB", (1, 1), (9, 9, 9)), kind))
        assert read_photo(str(tmp_path / "a")).pixels.shape == (1, 1, 3)


def test_texts_packed_into_a_png_are_not_unpacked(tmp_path: Path) -> None:
    packed = zlib.compress(bytes(200_000_000), 9)
    bomb = chunk(b"zTXt", b"Comment\0\0" + packed) + chunk(b"iTXt", b"Comment\0\1\0\0\0" + packed)
    rows = b"".join(b"\0" + row.tobytes() for row in scene(32, 24))
    path = tmp_path / "a.png"
    path.write_bytes(png_of(32, 24, bomb, rows=rows))
    tracemalloc.start()
    found = read_photo(str(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (found.pixels == scene(32, 24)).all()
    assert peak < 10_000_000


def test_damaged_extras_of_a_png_do_not_matter(tmp_path: Path) -> None:
    rows = b"".join(b"\0" + row.tobytes() for row in scene(32, 24))
    extras = [chunk(name, b"anything at all")[:-1] + b"!" for name in (b"tEXt", b"pHYs", b"eXIf", b"iCCP", b"wHAt")]
    path = tmp_path / "a.png"
    path.write_bytes(png_of(32, 24, *extras, rows=rows))
    assert (read_photo(str(path)).pixels == scene(32, 24)).all()


def test_absurd_tiff_tags(tmp_path: Path) -> None:
    plain: dict[int, Value] = {0x100: (4, 64), 0x101: (4, 64), 0x102: (3, 8), 0x103: (3, 8), 0x106: (3, 1)}
    tiles: dict[int, Value] = {0x142: (4, 1 << 20), 0x143: (4, 1 << 20), 0x144: (4, 8), 0x145: (4, 100)}
    assert reason(tmp_path / "a", tiff(plain | tiles)) == "damaged: it declares tiles larger than any picture"
    assert reason(tmp_path / "b", b"II*\0\xff\xff\xff\x7f") == "damaged: the TIFF file has no directory"
    many = struct.pack("<HHII", 0x111, 4, 0xFFFFFFFF, 8)
    assert reason(tmp_path / "c", b"II*\0" + struct.pack("<IH", 8, 1) + many + bytes(4))


def test_reasons_are_for_people(tmp_path: Path) -> None:
    for name, data in (
        ("a.png", png_of(8, 8, rows=b"\xff" * 10)),
        ("b.jpg", encoded(photo(), "JPEG")[:200] + b"\0" * 500),
        ("c.bmp", encoded(photo(), "BMP")[:28] + b"\x63" + encoded(photo(), "BMP")[29:]),
    ):
        told = reason(tmp_path / name, data)
        assert told[0].islower()
        assert not any(word in told for word in ("Error", "0x", "b'", "<", "None", "PIL", "decoder"))


FUZZED = {
    "JPEG": encoded(photo(70, 50), "JPEG"),
    "progressive JPEG": encoded(photo(70, 50), "JPEG", progressive=True),
    "PNG": encoded(photo(70, 50), "PNG"),
    "GIF": encoded(photo(70, 50), "GIF", save_all=True, append_images=[photo(70, 50, seed=4)]),
    "WebP": encoded(photo(70, 50), "WEBP"),
    "TIFF": encoded(photo(70, 50), "TIFF", compression="tiff_lzw"),
    "plain TIFF": encoded(photo(70, 50), "TIFF"),
    "HEIC": encoded(photo(70, 50), "HEIF"),
    "AVIF": encoded(photo(70, 50), "AVIF", speed=10),
    "BMP": encoded(photo(70, 50), "BMP"),
    "PPM": encoded(photo(70, 50), "PPM"),
    "TGA": encoded(photo(70, 50), "TGA", compression="tga_rle"),
    "ICO": encoded(photo(64, 64), "ICO"),
    "JPEG 2000": encoded(photo(70, 50), "JPEG2000"),
}


@pytest.mark.parametrize("kind", FUZZED)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_anywhere_gives_a_picture_or_an_image_error(
    kind: str, data: st.DataObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "MEMORY", 64 * 1024 * 1024)
    whole = bytearray(FUZZED[kind])
    for _ in range(data.draw(st.integers(0, 8), label="flips")):
        # Headers matter most.
        end = data.draw(st.sampled_from([min(64, len(whole)), min(600, len(whole)), len(whole)]))
        whole[data.draw(st.integers(0, end - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)) | st.just(len(whole)), label="cut")
    path = tmp_path / "fuzzed.tga"
    path.write_bytes(whole[:cut])
    for read in (read_photo, pixel_digest, decode_picture):
        with contextlib.suppress(ImageError):
            read(str(path))
