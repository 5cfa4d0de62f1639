"""The preview in camera RAW files, drawn here after the layouts of the makers."""

from __future__ import annotations

import contextlib
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from gallery_dedup.domain import DecodedPhoto
from gallery_dedup.errors import ImageError, UnreadableImage
from gallery_dedup.imaging.decode import decode_picture, pixel_digest, read_photo
from tests.unit.imaging.drawing import Value, encoded, oriented, photo, scene, tiff

LARGE = encoded(photo(600, 400), "JPEG", quality=92)
SMALL = encoded(photo(160, 120, seed=9), "JPEG")
LOSSLESS = b"\xff\xd8\xff\xc3\x00\x0b\x0e\x10\x00\x10\x00\x01\x00" + bytes(5000)
SENSOR: dict[int, Value] = {
    0x100: (4, 6016),
    0x101: (4, 4016),
    0x102: (3, 14),
    0x103: (3, 34713),
    0x106: (3, 32803),
    -1: (7, bytes(64)),
}


def jpeg_at(data: bytes, preview: bytes) -> bytes:
    """Put a preview behind a file whose tag 0x201 says 0xABABABAB."""
    return data.replace(struct.pack("<I", 0xABABABAB), struct.pack("<I", len(data))) + preview


def nef() -> bytes:
    main: dict[int, Value] = {0x10F: (2, b"NIKON CORPORATION\0"), 0x112: (3, 6)}
    second: dict[int, Value] = {0x103: (3, 6), 0x201: (4, 0xABABABAB), 0x202: (4, len(LARGE))}
    return jpeg_at(tiff(main, second, sub=SENSOR), LARGE)


def cr2() -> bytes:
    main: dict[int, Value] = {0x10F: (2, b"Canon\0"), 0x103: (3, 6), -1: (7, LARGE)}
    thumbnail: dict[int, Value] = {0x103: (3, 6), -1: (7, SMALL)}
    raw: dict[int, Value] = {0x103: (3, 6), -1: (7, LOSSLESS)}
    data = tiff(main, thumbnail, raw, magic=b"II*\0")
    # The mark of CR2 stands between header and first directory.
    return tiff_with_mark(data)


def tiff_with_mark(data: bytes) -> bytes:
    shift = 8
    return data[:4] + struct.pack("<I", 8 + shift) + b"CR\x02\0" + bytes(4) + shifted(data[8:], shift)


def shifted(body: bytes, shift: int) -> bytes:
    """Move the offsets of directories and data in what `tiff` wrote."""
    out, at, end = bytearray(body), 0, len(body)
    while at < end:
        (count,) = struct.unpack_from("<H", out, at)
        for number in range(count):
            entry = at + 2 + 12 * number
            tag, kind, values = struct.unpack_from("<HHI", out, entry)
            long = values * {1: 1, 2: 1, 3: 2, 4: 4, 7: 1}[kind] > 4
            if tag == 0x111 or long:
                struct.pack_into("<I", out, entry + 8, struct.unpack_from("<I", out, entry + 8)[0] + shift)
        link = at + 2 + 12 * count
        (after,) = struct.unpack_from("<I", out, link)
        if not after:
            break
        struct.pack_into("<I", out, link, after + shift)
        at = after - 8
    return bytes(out)


def dng() -> bytes:
    main: dict[int, Value] = {0x10F: (2, b"Any\0"), 0xC612: (1, (1, 4, 0, 0)), 0x103: (3, 7), -1: (7, LARGE)}
    return tiff(main, sub={**SENSOR, 0x103: (3, 7), -1: (7, LOSSLESS), 0xC620: (4, (6000, 4000))})


def arw() -> bytes:
    main: dict[int, Value] = {0x10F: (2, b"SONY\0"), 0x201: (4, 0xABABABAB), 0x202: (4, len(LARGE)), 0x112: (3, 8)}
    return jpeg_at(tiff(main, sub=SENSOR), LARGE)


def rw2() -> bytes:
    main: dict[int, Value] = {
        0x02: (3, 3724),
        0x03: (3, 2754),
        0x04: (3, 6),
        0x05: (3, 8),
        0x06: (3, 2742),
        0x07: (3, 3656),
        0x0A: (3, 12),
        0x112: (3, 6),
        0x2E: (7, LARGE),
    }
    return tiff(main, magic=b"IIU\0")


def raf(*, length: int = len(LARGE)) -> bytes:
    turned = encoded(photo(600, 400), "JPEG", quality=92, exif=oriented(6))
    length = length if length != len(LARGE) else len(turned)
    records = (
        struct.pack(">I", 2) + struct.pack(">HHHH", 0x100, 4, 4100, 6100) + struct.pack(">HHHH", 0x111, 4, 4000, 6000)
    )
    head = b"FUJIFILMCCD-RAW 0201FF392201".ljust(84, b"\0")
    head += struct.pack(">IIII", 100, length, 100 + len(turned), len(records))
    return head + turned + records


@pytest.mark.parametrize(
    ("make", "name", "size", "turned", "depth"),
    [
        (nef, "NEF", (4016, 6016), 3, 14),
        (cr2, "CR2", (600, 400), 0, 14),
        (dng, "DNG", (6000, 4000), 0, 14),
        (arw, "ARW", (4016, 6016), 1, 14),
        (rw2, "RW2", (2736, 3648), 3, 12),
        (raf, "RAF", (4000, 6000), 3, 14),
    ],
)
def test_the_largest_preview_is_read_upright_and_the_size_is_that_of_the_raw_picture(
    tmp_path: Path, make: object, name: str, size: tuple[int, int], turned: int, depth: int
) -> None:
    assert callable(make)
    path = tmp_path / "photo.bin"
    path.write_bytes(make())
    found = read_photo(str(path))
    assert (found.format, found.width, found.height, found.bit_depth) == (name, *size, depth)
    assert (found.frames, found.quality) == (1, None)
    whole = decode_picture(str(path))
    expected = np.rot90(scene(600, 400), turned)
    assert whole.shape == expected.shape
    assert np.abs(whole.astype(int) - expected).mean() < 3.0


def test_a_tiff_that_is_no_raw_stays_a_tiff(tmp_path: Path) -> None:
    photo(60, 40).save(tmp_path / "a.tif", compression="jpeg")
    assert read_photo(str(tmp_path / "a.tif")).format == "TIFF"


def test_a_raw_file_without_a_preview_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.nef").write_bytes(tiff({0x10F: (2, b"NIKON\0")}, sub=SENSOR))
    with pytest.raises(UnreadableImage, match=r"^this NEF file holds no preview picture that can be read$"):
        read_photo(str(tmp_path / "a.nef"))


@pytest.mark.parametrize("make", [nef, cr2, dng, arw, rw2, raf])
@pytest.mark.parametrize("share", [0.02, 0.1, 0.3, 0.6])
def test_a_raw_file_that_was_cut_short_is_unreadable(tmp_path: Path, make: object, share: float) -> None:
    assert callable(make)
    data = make()
    path = tmp_path / "photo.raf"
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(UnreadableImage):
        read_photo(str(path))


@pytest.mark.parametrize("make", [nef, cr2, dng, arw, rw2, raf])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(flips=st.lists(st.tuples(st.integers(0, 199), st.integers(0, 255)), min_size=1, max_size=8))
def test_damage_in_the_directories_gives_a_picture_or_an_image_error(
    tmp_path: Path, make: object, flips: list[tuple[int, int]]
) -> None:
    assert callable(make)
    data = bytearray(make())
    for at, value in flips:
        data[at] = value
    (tmp_path / "a.nef").write_bytes(data)
    with contextlib.suppress(ImageError):
        assert isinstance(read_photo(str(tmp_path / "a.nef")), DecodedPhoto)


def test_a_raw_file_is_the_same_picture_as_its_own_bytes_only(tmp_path: Path) -> None:
    (tmp_path / "a.dng").write_bytes(dng())
    (tmp_path / "b.dng").write_bytes(dng())
    (tmp_path / "c.dng").write_bytes(dng() + b"more")
    (tmp_path / "d.jpg").write_bytes(LARGE)
    a, b, c, d = (pixel_digest(str(tmp_path / name)) for name in ("a.dng", "b.dng", "c.dng", "d.jpg"))
    assert a == b
    assert len({a, c, d}) == 3


def test_a_preview_keeps_the_bounds_of_small_pictures(tmp_path: Path) -> None:
    large = encoded(Image.new("RGB", (3000, 2000), "teal"), "JPEG")
    main: dict[int, Value] = {0x10F: (2, b"Any\0"), 0xC612: (1, (1, 4, 0, 0)), 0x103: (3, 7), -1: (7, large)}
    (tmp_path / "a.dng").write_bytes(tiff(main, sub={**SENSOR, 0xC620: (4, (6000, 4000))}))
    assert read_photo(str(tmp_path / "a.dng")).pixels.shape == (341, 512, 3)
