"""One bounded decode a photo: upright, on white, in the right tones, whatever the format."""

from __future__ import annotations

import hashlib
import io
import os
import struct
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageCms

from gallery_dedup.imaging import bounds, content, pixels
from gallery_dedup.imaging.decode import decode_picture, read_photo
from tests.unit.imaging.drawing import encoded, oriented, photo, scene

# The inverse of what each orientation asks a viewer to do.
STORED = {
    1: lambda upright: upright,
    2: lambda upright: upright[:, ::-1],
    3: lambda upright: upright[::-1, ::-1],
    4: lambda upright: upright[::-1],
    5: lambda upright: upright.transpose(1, 0, 2),
    6: lambda upright: np.rot90(upright, 1),
    7: lambda upright: upright[::-1, ::-1].transpose(1, 0, 2),
    8: lambda upright: np.rot90(upright, -1),
}


def written(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)


def difference(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> float:
    assert a.shape == b.shape
    return float(np.abs(a.astype(int) - b).mean())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_all_orientations_stand_upright(tmp_path: Path, kind: str, orientation: int) -> None:
    stored = Image.fromarray(np.ascontiguousarray(STORED[orientation](scene(400, 260))))
    exif = oriented(orientation)
    if kind == "HEIF":
        # Its writer turns the container, which is what counts, by what the picture brings along.
        stored.info["exif"] = exif.tobytes()
        path = written(tmp_path / "a", encoded(stored, kind, quality=95))
    else:
        path = written(tmp_path / "a", encoded(stored, kind, exif=exif, quality=95))
    found = read_photo(path)
    assert (found.width, found.height) == (400, 260)
    assert difference(found.pixels, scene(400, 260)) < 6.0
    assert difference(decode_picture(path), scene(400, 260)) < 6.0


@settings(max_examples=60, deadline=None)
@given(
    width=st.integers(1, 1600), height=st.integers(1, 1600), kind=st.sampled_from(["JPEG", "PNG"]), turn=st.booleans()
)
def test_small_pictures_keep_their_bounds_and_their_shape(width: int, height: int, kind: str, turn: bool) -> None:
    folder = Path(os.environ["GALLERY_DEDUP_HOME"])
    folder.mkdir(parents=True, exist_ok=True)
    grey = Image.new("L", (width, height), 120)
    path = written(folder / "a", encoded(grey, kind, exif=oriented(6 if turn else 1)))
    found = read_photo(path)
    upright = (height, width) if turn else (width, height)
    assert (found.width, found.height) == upright
    rows, columns, channels = found.pixels.shape
    assert channels == 3
    assert columns <= upright[0]
    assert rows <= upright[1]
    assert min(rows, columns) >= min(256, width, height) or max(rows, columns) == 2048
    assert max(rows, columns) <= 512 or min(rows, columns) <= 257
    assert max(rows, columns) <= 2048
    assert columns / upright[0] == pytest.approx(rows / upright[1], abs=1.0 / min(upright))
    assert found.pixels.dtype == np.uint8
    assert found.pixels.flags.c_contiguous


@pytest.mark.parametrize("size", [(9000, 300), (300, 9000), (20000, 100), (5000, 1), (4000, 3000), (3000, 2000)])
def test_panoramas_and_photos_keep_their_bounds(tmp_path: Path, size: tuple[int, int]) -> None:
    expected = {
        (9000, 300): (2048, 68),
        (300, 9000): (68, 2048),
        (20000, 100): (2048, 11),
        (5000, 1): (2048, 1),
        (4000, 3000): (500, 375),
        (3000, 2000): (512, 341),
    }[size]
    found = read_photo(written(tmp_path / "a", encoded(Image.new("L", size, 90), "JPEG")))
    assert found.pixels.shape[1::-1] == expected


@pytest.mark.parametrize("size", [(2700, 2048), (2100, 1400), (1300, 900), (1000, 700), (700, 500)])
def test_a_reduced_decode_agrees_with_reducing_the_whole_picture(tmp_path: Path, size: tuple[int, int]) -> None:
    drawn = photo(size[0] // 4, size[1] // 4).resize(size, Image.Resampling.BICUBIC)
    data = encoded(drawn, "JPEG", quality=92)
    small = read_photo(written(tmp_path / "a.jpg", data)).pixels
    with Image.open(io.BytesIO(data)) as image:
        whole = image.convert("RGB").resize(small.shape[1::-1], Image.Resampling.BOX)
    assert difference(small, np.asarray(whole)) < 1.5
    lossless = read_photo(written(tmp_path / "a.png", encoded(drawn, "PNG", compress_level=1))).pixels
    both = np.asarray(Image.fromarray(lossless).resize(small.shape[1::-1], Image.Resampling.BOX))
    assert difference(small, both) < 1.5


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_transparency_lies_on_white(tmp_path: Path, kind: str) -> None:
    layer = np.zeros((64, 96, 4), np.uint8)
    layer[:, 32:64] = (200, 0, 0, 255)
    layer[:, 64:] = (0, 0, 0, 128)
    options: dict[str, object] = {"lossless": True} if kind == "WEBP" else {"quality": 100}
    found = read_photo(written(tmp_path / "a", encoded(Image.fromarray(layer), kind, **options))).pixels
    for column, colour in ((10, (255, 255, 255)), (48, (200, 0, 0)), (85, (127, 127, 127))):
        assert np.abs(found[32, column].astype(int) - colour).max() <= 6


def test_transparent_palettes_grey_layers_and_colour_keys(tmp_path: Path) -> None:
    palette = Image.new("P", (8, 8), 1)
    palette.putpalette([10, 20, 30, 200, 100, 50])
    palette.paste(0, (0, 0, 4, 8))
    keyed = Image.new("RGB", (8, 8), (200, 100, 50))
    keyed.paste((1, 2, 3), (0, 0, 4, 8))
    cases = {
        "p.png": (encoded(palette, "PNG", transparency=0), (200, 100, 50)),
        "p.gif": (encoded(palette, "GIF", transparency=0), (200, 100, 50)),
        "k.png": (encoded(keyed, "PNG", transparency=(1, 2, 3)), (200, 100, 50)),
        "la.png": (
            encoded(Image.fromarray(np.tile([[0, 0], [0, 255]], (8, 4, 1)).astype(np.uint8)[:, :8]), "PNG"),
            None,
        ),
    }
    for name, (data, colour) in cases.items():
        found = read_photo(written(tmp_path / name, data)).pixels
        assert tuple(found[0, 0]) == (255, 255, 255), name
        if colour is not None:
            assert tuple(found[0, 6]) == colour, name
        else:
            assert tuple(found[0, 1]) == (0, 0, 0), name


def test_tones_of_every_depth_come_out_right(tmp_path: Path) -> None:
    ramp = np.tile(np.arange(256, dtype=np.uint16) * 257, (16, 1))
    eight = (ramp >> 8).astype(np.uint8)
    cases = {
        "16.png": encoded(Image.fromarray(ramp), "PNG"),
        "16.tif": encoded(Image.fromarray(ramp), "TIFF"),
        "16.pgm": b"P5\n256 16\n65535\n" + ramp.astype(">u2").tobytes(),
        "8.pgm": b"P5\n256 16\n255\n" + eight.tobytes(),
        "f.tif": encoded(Image.fromarray((ramp / 65535.0).astype(np.float32)), "TIFF"),
        "f255.tif": encoded(Image.fromarray((ramp / 257.0).astype(np.float32)), "TIFF"),
        "i.tif": encoded(Image.fromarray(ramp.astype(np.int32) * 30000), "TIFF"),
        "big-endian.tif": big_endian_tiff(ramp),
        "8.tif": encoded(Image.fromarray(eight), "TIFF"),
        "8.bmp": encoded(Image.fromarray(eight), "BMP"),
    }
    for name, data in cases.items():
        found = read_photo(written(tmp_path / name, data))
        assert found.pixels.shape == (16, 256, 3), name
        assert np.abs(found.pixels[..., 1].astype(int) - eight).max() <= 1, name
    assert read_photo(str(tmp_path / "16.png")).bit_depth == 16
    assert read_photo(str(tmp_path / "16.tif")).bit_depth == 16
    assert read_photo(str(tmp_path / "8.tif")).bit_depth == 8


def big_endian_tiff(values: NDArray[np.uint16]) -> bytes:
    rows, columns = values.shape
    tags = ((256, columns), (257, rows), (258, 16), (259, 1), (262, 1), (273, 8), (277, 1), (278, rows))
    data = values.astype(">u2").tobytes()
    entries = b"".join(struct.pack(">HHIHH", tag, 3, 1, value, 0) for tag, value in tags)
    entries += struct.pack(">HHII", 279, 4, 1, len(data))
    return b"MM\0*" + struct.pack(">I", 8 + len(data)) + data + struct.pack(">H", len(tags) + 1) + entries + bytes(4)


def test_12_bits_in_16_are_not_dark(tmp_path: Path) -> None:
    values = np.tile(np.linspace(0, 4095, 64).astype(np.uint16), (8, 1))
    bits = np.unpackbits(values.astype(">u2").view(np.uint8)).reshape(-1, 16)[:, 4:]
    data = np.packbits(bits).tobytes()
    tags = ((256, 64), (257, 8), (258, 12), (259, 1), (262, 1), (273, 8), (277, 1), (278, 8), (279, len(data)))
    entries = b"".join(struct.pack("<HHIHH", tag, 3, 1, value, 0) for tag, value in tags)
    path = written(
        tmp_path / "a.tif",
        b"II*\0" + struct.pack("<I", 8 + len(data)) + data + struct.pack("<H", len(tags)) + entries + bytes(4),
    )
    found = read_photo(path)
    assert found.bit_depth == 12
    assert np.abs(found.pixels[0, :, 0].astype(int) - np.linspace(0, 255, 64)).max() <= 1.0


def test_print_colours_and_lab_and_bits(tmp_path: Path) -> None:
    red = Image.new("RGB", (32, 32), (255, 0, 0))
    cases = {
        "cmyk.jpg": encoded(red.convert("CMYK"), "JPEG", quality=95),
        "cmyk.tif": encoded(red.convert("CMYK"), "TIFF"),
        "lab.tif": encoded(
            ImageCms.profileToProfile(
                red, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
            )
            or red,
            "TIFF",
        ),
    }
    for name, data in cases.items():
        found = read_photo(written(tmp_path / name, data)).pixels[16, 16].astype(int)
        assert np.abs(found - (255, 0, 0)).max() < 12, name
    chess = Image.fromarray((np.indices((16, 16)).sum(axis=0) % 2).astype(bool))
    for kind in ("PNG", "TIFF", "PPM", "BMP", "GIF"):
        found = read_photo(written(tmp_path / "bits", encoded(chess, kind))).pixels
        assert (found[..., 0] == np.asarray(chess) * 255).all(), kind


def swapped_profile() -> bytes:
    """A profile whose red primary is sRGB's green one, and green red."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    profile = profile.replace("sRGB".encode("utf-16-be"), "mine".encode("utf-16-be"))
    return profile.replace(b"rXYZ", b"tmp!").replace(b"gXYZ", b"rXYZ").replace(b"tmp!", b"gXYZ")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_colours_are_shown_through_an_embedded_profile(tmp_path: Path, kind: str) -> None:
    red = Image.new("RGB", (700, 560), (255, 0, 0))
    path = written(tmp_path / "a", encoded(red, kind, icc_profile=swapped_profile(), quality=95))
    for found in (read_photo(path).pixels, decode_picture(path)):
        assert np.abs(found[8, 8].astype(int) - (0, 255, 0)).max() < 12


@pytest.mark.parametrize("profile", [b"broken", b"\0" * 200, swapped_profile()[:300]])
def test_a_broken_profile_changes_nothing(tmp_path: Path, profile: bytes) -> None:
    path = written(tmp_path / "a", encoded(photo(64, 48), "PNG", icc_profile=profile))
    assert (read_photo(path).pixels == scene(64, 48)).all()


def test_layers_that_only_fill_up_32_bits_are_not_believed(tmp_path: Path) -> None:
    layer = np.dstack([scene(40, 30), np.zeros((30, 40), np.uint8)])
    for kind in ("BMP", "TGA"):
        path = written(tmp_path / f"a.{kind.lower()}", encoded(Image.fromarray(layer), kind))
        assert (read_photo(path).pixels == scene(40, 30)).all(), kind


def frames_of(tmp_path: Path, data: bytes) -> int:
    return read_photo(written(tmp_path / "a", data)).frames


def test_frames_are_counted_and_the_first_is_shown(tmp_path: Path) -> None:
    first, *more = (photo(64, 48, seed=seed) for seed in range(4))
    for kind in ("GIF", "PNG", "WEBP", "TIFF", "AVIF"):
        options: dict[str, object] = {"lossless": True} if kind == "WEBP" else {}
        data = encoded(first, kind, save_all=True, append_images=more, **options)
        assert frames_of(tmp_path, data) == 4, kind
        assert difference(read_photo(str(tmp_path / "a")).pixels, scene(64, 48, seed=0)) < 8.0, kind
        assert frames_of(tmp_path, encoded(first, kind)) == 1, kind
    assert frames_of(tmp_path, encoded(first, "MPO", save_all=True, append_images=more)) == 1


def test_a_reduced_page_of_a_tiff_is_no_frame(tmp_path: Path) -> None:
    small = photo(16, 12)
    small.encoderinfo = {"tiffinfo": {254: 1}}
    assert frames_of(tmp_path, encoded(photo(64, 48), "TIFF", save_all=True, append_images=[small])) == 1


def test_names_do_not_matter_and_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    data = encoded(photo(), "PNG")
    found = read_photo(written(tmp_path / "wrong.jpg", data))
    assert found.format == "PNG"
    assert found.sha256 == hashlib.sha256(data).hexdigest()


KINDS = ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "PPM", "TGA", "HEIF", "AVIF", "JPEG2000", "ICO", "SGI", "PCX"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_too_large_to_hold_is_read_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    path = written(tmp_path / "a.tga", encoded(photo(120, 90), kind))
    held = read_photo(path)
    monkeypatch.setattr(content, "HELD_BYTES", 100)
    streamed = read_photo(path)
    assert held.sha256 == streamed.sha256
    assert (held.pixels == streamed.pixels).all()
    assert (held.format, held.bit_depth) == (streamed.format, streamed.bit_depth)


@pytest.mark.parametrize("quality", [5, 30, 50, 75, 85, 92, 95, 99, 100])
def test_quality_is_that_the_photo_was_saved_with(tmp_path: Path, quality: int) -> None:
    path = written(tmp_path / "a", encoded(photo(64, 48), "JPEG", quality=quality))
    assert read_photo(path).quality == quality


def test_only_jpegs_have_a_quality(tmp_path: Path) -> None:
    assert read_photo(written(tmp_path / "a", encoded(photo(64, 48), "WEBP"))).quality is None


def test_a_comparison_shows_the_whole_picture_or_one_of_the_size_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path / "a", encoded(photo(1600, 1200), "JPEG", exif=oriented(6), quality=95))
    assert decode_picture(path).shape == (1600, 1200, 3)
    assert decode_picture(path, longest=500).shape == (500, 375, 3)
    assert decode_picture(path, longest=4000).shape == (1600, 1200, 3)
    whole = np.rot90(scene(1600, 1200), 3)
    assert difference(decode_picture(path), np.ascontiguousarray(whole)) < 2.0


def test_a_picture_too_large_for_full_size_comes_reduced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jpeg = written(tmp_path / "a.jpg", encoded(photo(1600, 1200), "JPEG", quality=80))
    png = written(tmp_path / "a.png", encoded(photo(1600, 1200), "PNG", compress_level=1))
    monkeypatch.setattr(bounds, "MEMORY", 9_000_000)
    assert decode_picture(jpeg).shape == (600, 800, 3)
    rows, columns, _ = decode_picture(png).shape
    assert 3 * rows * columns <= 9_000_000 - 4 * 1600 * 1200
    assert columns / rows == pytest.approx(4 / 3, rel=0.01)


def test_photos_of_a_hundred_megapixels_are_read(tmp_path: Path) -> None:
    path = written(tmp_path / "a", encoded(Image.new("L", (12000, 9000), 77), "JPEG"))
    found = read_photo(path)
    assert (found.width, found.height) == (12000, 9000)
    assert found.pixels.shape == (384, 512, 3)
    assert (found.pixels == 77).all()


def test_many_threads_see_the_same(tmp_path: Path) -> None:
    paths = []
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "HEIF", "AVIF"):
        profile = {"icc_profile": swapped_profile()} if kind in ("JPEG", "PNG") else {}
        paths.append(written(tmp_path / kind, encoded(photo(500, 400), kind, **profile)))
    alone = [read_photo(path).pixels.tobytes() for path in paths]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda path: read_photo(path).pixels.tobytes(), paths * 6))
    assert together == alone * 6


def test_no_file_stays_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("needs /proc to count open files")
    paths = [written(tmp_path / kind, encoded(photo(), kind)) for kind in ("JPEG", "PNG", "TIFF", "GIF", "HEIF")]
    read_photo(paths[-1])
    before = len(os.listdir("/proc/self/fd"))
    kept = [read_photo(path) for path in paths]
    monkeypatch.setattr(content, "HELD_BYTES", 100)
    kept += [read_photo(path) for path in paths]
    assert len(os.listdir("/proc/self/fd")) == before
    assert len(kept) == 10


def test_a_bug_of_ours_is_not_taken_for_a_damaged_photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a bug")

    path = written(tmp_path / "a", encoded(photo().convert("L"), "PNG"))
    monkeypatch.setattr(pixels, "to_rgb", broken)
    with pytest.raises(ZeroDivisionError):
        read_photo(path)
