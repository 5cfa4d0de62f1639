"""The same picture in another container is the same; anything that shows otherwise is not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from gallery_dedup.errors import UnreadableImage
from gallery_dedup.imaging import bounds, pixels
from gallery_dedup.imaging.decode import pixel_digest
from tests.unit.imaging.drawing import encoded, oriented, photo, scene
from tests.unit.imaging.test_decode import STORED, swapped_profile


def of(folder: Path, image: Image.Image, kind: str, **options: object) -> bytes:
    (folder / "a.tga").write_bytes(encoded(image, kind, **options))
    return pixel_digest(str(folder / "a.tga"))


def test_containers_do_not_matter(tmp_path: Path) -> None:
    drawn = photo(90, 70)
    expected = of(tmp_path, drawn, "PNG")
    assert len(expected) == 32
    for kind in ("BMP", "TIFF", "PPM", "TGA", "SGI", "PCX"):
        assert of(tmp_path, drawn, kind) == expected, kind
    assert of(tmp_path, drawn, "TIFF", compression="tiff_lzw") == expected
    assert of(tmp_path, drawn, "WEBP", lossless=True) == expected
    assert of(tmp_path, drawn, "PNG", compress_level=0) == expected


def test_a_decoded_jpeg_is_the_same_picture(tmp_path: Path) -> None:
    data = encoded(photo(90, 70), "JPEG")
    (tmp_path / "a.jpg").write_bytes(data)
    with Image.open(tmp_path / "a.jpg") as image:
        assert of(tmp_path, image.convert("RGB"), "PNG") == pixel_digest(str(tmp_path / "a.jpg"))
    (tmp_path / "b.jpg").write_bytes(data[:2] + b"\xff\xfe\x00\x07hello" + data[2:])
    assert pixel_digest(str(tmp_path / "b.jpg")) == pixel_digest(str(tmp_path / "a.jpg"))
    assert of(tmp_path, photo(90, 70), "JPEG", quality=74) != pixel_digest(str(tmp_path / "a.jpg"))


def test_metadata_do_not_matter(tmp_path: Path) -> None:
    text = PngInfo()
    text.add_text("Comment", "hello")
    exif = oriented(1)
    exif[0x010F] = "Maker"
    assert of(tmp_path, photo(), "PNG", pnginfo=text, exif=exif) == of(tmp_path, photo(), "PNG")


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_a_picture_turned_by_exif_is_the_one_turned_in_its_pixels(tmp_path: Path, orientation: int, kind: str) -> None:
    stored = Image.fromarray(np.ascontiguousarray(STORED[orientation](scene(60, 40))))
    assert of(tmp_path, stored, kind, exif=oriented(orientation)) == of(tmp_path, photo(60, 40), "BMP")


def test_one_different_pixel_is_another_picture(tmp_path: Path) -> None:
    changed = photo(60, 40)
    changed.putpixel((59, 39), (1, 2, 3))
    assert of(tmp_path, changed, "PNG") != of(tmp_path, photo(60, 40), "PNG")


def test_the_same_values_in_another_shape_are_another_picture(tmp_path: Path) -> None:
    grey = Image.new("L", (60, 40), 7)
    assert of(tmp_path, grey, "PNG") != of(tmp_path, Image.new("L", (40, 60), 7), "PNG")


def test_grey_and_palettes_are_the_colours_they_show(tmp_path: Path) -> None:
    grey = photo(60, 40).convert("L")
    assert of(tmp_path, grey, "PNG") == of(tmp_path, grey.convert("RGB"), "BMP")
    palette = photo(60, 40).quantize(32)
    assert of(tmp_path, palette, "PNG") == of(tmp_path, palette.convert("RGB"), "PNG") == of(tmp_path, palette, "GIF")


def test_only_what_is_transparent_counts_as_a_layer(tmp_path: Path) -> None:
    opaque = photo(60, 40).convert("RGBA")
    assert of(tmp_path, opaque, "PNG") == of(tmp_path, photo(60, 40), "PNG")
    opaque.putpixel((3, 3), (*opaque.getpixel((3, 3))[:3], 254))  # type: ignore[index]
    assert of(tmp_path, opaque, "PNG") != of(tmp_path, photo(60, 40), "PNG")
    assert of(tmp_path, opaque, "PNG") == of(tmp_path, opaque, "TIFF")


def test_sixteen_bits_are_not_the_eight_they_round_to(tmp_path: Path) -> None:
    deep = np.tile(np.arange(256, dtype=np.uint16) * 257, (8, 1))
    eight = Image.fromarray((deep >> 8).astype(np.uint8))
    sixteen = of(tmp_path, Image.fromarray(deep), "PNG")
    assert sixteen == of(tmp_path, Image.fromarray(deep), "TIFF")
    assert sixteen != of(tmp_path, eight, "PNG")
    deep[0, 0] += 1
    assert sixteen != of(tmp_path, Image.fromarray(deep), "PNG")


def test_sixteen_bits_of_colour_count_to_the_last(tmp_path: Path) -> None:
    import cv2

    deep = scene(60, 40).astype(np.uint16) * 257
    digests = []
    for step in (0, 1):
        deep[5, 5, 1] += step
        for suffix in ("png", "tif"):
            path = str(tmp_path / f"{step}.{suffix}")
            assert cv2.imwrite(path, deep[..., ::-1])
            digests.append(pixel_digest(path))
    assert digests[0] == digests[1]
    assert digests[2] == digests[3]
    assert digests[0] != digests[2]
    assert digests[0] != of(tmp_path, photo(60, 40), "PNG")


def test_an_animation_is_never_a_still(tmp_path: Path) -> None:
    frames = [photo(60, 40, seed=seed) for seed in range(3)]
    still = of(tmp_path, frames[0], "PNG")
    moving = of(tmp_path, frames[0], "PNG", save_all=True, append_images=frames[1:])
    assert still != moving
    assert moving == of(tmp_path, frames[0], "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    assert moving != of(tmp_path, frames[0], "PNG", save_all=True, append_images=[frames[2], frames[1]])


def test_another_colour_profile_shows_other_colours(tmp_path: Path) -> None:
    from PIL import ImageCms

    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = of(tmp_path, photo(60, 40), "PNG")
    assert of(tmp_path, photo(60, 40), "PNG", icc_profile=srgb) == plain
    assert of(tmp_path, photo(60, 40), "PNG", icc_profile=swapped_profile()) != plain
    assert of(tmp_path, photo(60, 40), "PNG", icc_profile=swapped_profile()) == of(
        tmp_path, photo(60, 40), "TIFF", icc_profile=swapped_profile()
    )


def test_bands_do_not_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = of(tmp_path, photo(90, 70), "PNG")
    monkeypatch.setattr(pixels, "BAND_PIXELS", 1000)
    assert of(tmp_path, photo(90, 70), "PNG") == expected


def test_a_picture_too_large_to_compare_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MEMORY", 10_000)
    with pytest.raises(UnreadableImage, match=r"^too large to be compared pixel by pixel: 90 x 70 pixels$"):
        of(tmp_path, photo(90, 70), "PNG")
