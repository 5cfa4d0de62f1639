"""What the camera wrote, out of every container, and never an exception."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from gallery_dedup.domain import CaptureData
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.imaging.metadata import exif_directory, read_capture, read_orientation, read_pixel_size

SHOT: dict[int, object] = {
    ExifTags.Base.DateTimeOriginal: "2019:08:14 17:42:00",
    ExifTags.Base.SubsecTimeOriginal: "042",
    ExifTags.Base.ExposureTime: IFDRational(1, 250),
    ExifTags.Base.FNumber: IFDRational(28, 10),
    ExifTags.Base.ISOSpeedRatings: 400,
    ExifTags.Base.ExposureBiasValue: IFDRational(-2, 3),
    ExifTags.Base.BodySerialNumber: "12345678",
    ExifTags.Base.LensModel: "50mm F1.8",
}
PLACE: dict[int, object] = {
    1: "S",
    2: (IFDRational(33, 1), IFDRational(52, 1), IFDRational(30, 1)),
    3: "E",
    4: (IFDRational(151, 1), IFDRational(12, 1), IFDRational(36, 1)),
}
MAIN: dict[int, object] = {
    ExifTags.Base.Make: "Maker",
    ExifTags.Base.Model: "One",
    ExifTags.Base.Software: "Firmware 1.0",
}
EXPECTED = CaptureData(
    taken="2019-08-14T17:42:00",
    subsecond="042",
    make="Maker",
    model="One",
    serial="12345678",
    lens="50mm F1.8",
    latitude=-33.875,
    longitude=151.21,
    exposure_seconds=0.004,
    f_number=2.8,
    iso=400,
    exposure_bias=-2 / 3,
    software="Firmware 1.0",
)


def exif(
    main: Mapping[int, object] | None = None,
    shot: Mapping[int, object] | None = None,
    place: Mapping[int, object] | None = None,
) -> Image.Exif:
    block = Image.Exif()
    block.update(main or {})
    if shot:
        block.get_ifd(ExifTags.IFD.Exif).update(shot)
    if place:
        block.get_ifd(ExifTags.IFD.GPSInfo).update(place)
    loaded = Image.Exif()
    loaded.load(block.tobytes())
    return loaded


def capture(
    main: Mapping[int, object] | None = None,
    shot: Mapping[int, object] | None = None,
    place: Mapping[int, object] | None = None,
) -> CaptureData:
    return read_capture(exif_directory(exif(main, shot, place).tobytes()))


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".heic", ".avif"])
def test_every_container_gives_the_same_capture_data(tmp_path: Path, suffix: str) -> None:
    if suffix == ".heic":
        pytest.importorskip("pillow_heif").register_heif_opener()
    path = tmp_path / f"a{suffix}"
    Image.new("RGB", (64, 48), "teal").save(path, exif=exif({**MAIN}, {**SHOT}, {**PLACE}))
    found = read_photo(str(path)).capture
    assert found.exposure_bias == pytest.approx(-2 / 3)
    assert found == EXPECTED


def test_a_photo_without_exif_says_nothing(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "a.jpg")
    assert read_photo(str(tmp_path / "a.jpg")).capture == CaptureData()


@pytest.mark.parametrize(
    "text",
    ["0000:00:00 00:00:00", "    :  :     :  :  ", "yesterday", "2019:13:01 00:00:00", "2019:02:30 10:00:00", ""],
)
def test_dates_that_are_none_are_none(text: str) -> None:
    assert capture(MAIN, {ExifTags.Base.DateTimeOriginal: text}).taken is None


def test_a_missing_moment_of_the_shot_falls_back_to_the_best_other(tmp_path: Path) -> None:
    digitised: dict[int, object] = {ExifTags.Base.DateTimeDigitized: "2001:02:03 04:05:06"}
    saved: dict[int, object] = {ExifTags.Base.DateTime: "2020:01:01 00:00:00"}
    assert capture(saved, digitised).taken == "2001-02-03T04:05:06"
    assert capture(saved).taken is None, "without a camera it is the time of saving"
    assert capture({**saved, **MAIN}).taken == "2020-01-01T00:00:00"
    assert capture({**saved, **MAIN}, {ExifTags.Base.FNumber: IFDRational(2)}).taken == "2020-01-01T00:00:00"


def test_rationals_over_zero_and_absurd_values_are_none() -> None:
    found = capture(
        MAIN,
        {
            ExifTags.Base.ExposureTime: IFDRational(1, 0),
            ExifTags.Base.FNumber: IFDRational(0, 0),
            ExifTags.Base.ISOSpeedRatings: 0,
            ExifTags.Base.ExposureBiasValue: IFDRational(7, 0),
        },
        {1: "N", 2: (IFDRational(1, 0), IFDRational(0, 1), IFDRational(0, 1)), 3: "E", 4: (IFDRational(1, 1),) * 3},
    )
    assert found == CaptureData(make="Maker", model="One", software="Firmware 1.0")


@pytest.mark.parametrize(
    "place",
    [
        {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)},
        {1: "N", 2: (91.0, 0.0, 0.0), 3: "E", 4: (10.0, 0.0, 0.0)},
        {1: "N", 2: (45.0, 0.0, 0.0), 3: "E", 4: (181.0, 0.0, 0.0)},
        {1: "N", 2: (45.0, 0.0, 0.0)},
    ],
)
def test_places_that_are_none_are_none(place: dict[int, object]) -> None:
    found = capture(place=place)
    assert (found.latitude, found.longitude) == (None, None)


def test_the_size_of_the_finished_picture() -> None:
    shot: dict[int, object] = {0xA002: 6000, 0xA003: 4000}
    assert read_pixel_size(exif_directory(exif(shot=shot).tobytes())) == (6000, 4000)
    assert read_pixel_size(exif_directory(exif(MAIN).tobytes())) is None


@pytest.mark.parametrize(("value", "expected"), [(1, 1), (6, 6), (8, 8), (0, 1), (9, 1), (65535, 1)])
def test_only_the_eight_orientations_are_believed(value: int, expected: int) -> None:
    assert read_orientation(exif_directory(exif({ExifTags.Base.Orientation: value}).tobytes())) == expected


def test_orientation_in_xmp_counts_where_exif_has_none() -> None:
    assert read_orientation(None, b'<rdf:Description tiff:Orientation="6"/>') == 6
    assert read_orientation(None, b"<tiff:Orientation>3</tiff:Orientation>") == 3
    assert read_orientation(None, b"<tiff:Orientation>12</tiff:Orientation>") == 1
    assert (
        read_orientation(exif_directory(exif({ExifTags.Base.Orientation: 8}).tobytes()), b'tiff:Orientation="6"') == 8
    )


@given(st.binary(max_size=400))
def test_noise_is_no_exif(noise: bytes) -> None:
    for block in (noise, b"Exif\0\0" + noise, b"II*\0\x08\0\0\0" + noise, b"MM\0*\0\0\0\x08" + noise):
        assert isinstance(read_capture(exif_directory(block)), CaptureData)


@given(st.data())
def test_damaged_exif_never_raises(data: st.DataObject) -> None:
    block = bytearray(exif({**MAIN}, {**SHOT}, {**PLACE}).tobytes())
    for _ in range(data.draw(st.integers(1, 12))):
        block[data.draw(st.integers(14, len(block) - 1))] = data.draw(st.integers(0, 255))
    found = read_capture(exif_directory(bytes(block[: data.draw(st.integers(14, len(block)))])))
    assert found.latitude is None or -90.0 <= found.latitude <= 90.0
    assert found.exposure_seconds is None or found.exposure_seconds > 0.0


def test_directories_in_a_circle_end() -> None:
    entry = struct.pack("<HHI4s", 0x8769, 4, 1, struct.pack("<I", 8))
    block = b"II*\0" + struct.pack("<IH", 8, 1) + entry + struct.pack("<I", 8)
    assert read_capture(exif_directory(block)) == CaptureData()


def test_exif_as_imagemagick_writes_it_into_png(tmp_path: Path) -> None:
    from PIL.PngImagePlugin import PngInfo

    block = exif({**MAIN, ExifTags.Base.Orientation: 6}, {**SHOT}).tobytes()
    text = PngInfo()
    digits = block.hex()
    lines = "\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    text.add_text("Raw profile type exif", f"\nexif\n{len(block):8d}\n{lines}\n", zip=True)
    data = io.BytesIO()
    Image.new("RGB", (40, 20)).save(data, "PNG", pnginfo=text)
    (tmp_path / "a.png").write_bytes(data.getvalue())
    photo = read_photo(str(tmp_path / "a.png"))
    assert photo.capture.taken == "2019-08-14T17:42:00"
    assert (photo.width, photo.height) == (20, 40)
