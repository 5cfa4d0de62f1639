"""From whatever a decoder gives to upright RGB on white, in bands so that large pictures take little memory."""

from __future__ import annotations

import functools
import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

BAND_PIXELS = 1 << 22
_PROFILE_BYTES = 4 * 1024 * 1024
_PROFILE_SPACES = {b"RGB ": "RGB", b"CMYK": "CMYK"}
_WHITE = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Tones:
    """How the values of a picture become 8 bits: `low` is black and `high` white; colours through a profile to sRGB."""

    low: float = 0.0
    high: float = 255.0
    profile: bytes = b""


def read_tones(image: Image.Image, *, bit_depth: int) -> Tones:
    """Tones of a loaded picture.

    `bit_depth` is that of the numbers, which may use less than the 16 bits they lie in. Whole numbers of up to 16 bits
    keep their scale; floats in 0..1 too; other floats and 32-bit numbers have none, and are stretched from their lowest
    to their highest value.
    """
    profile = image.info.get("icc_profile")
    colours = profile if isinstance(profile, bytes) else b""
    if image.mode.startswith("I;16"):
        return Tones(0.0, float((1 << (bit_depth if 8 < bit_depth < 16 else 16)) - 1))
    if image.mode not in ("I", "F"):
        return Tones(profile=colours)
    low, high = (float(value) for value in image.getextrema())  # type: ignore[arg-type]
    if image.mode == "I" and low >= 0.0 and high <= 65535.0:
        return Tones(0.0, 65535.0)
    if image.mode == "F" and low >= 0.0 and high <= 1.0:
        return Tones(0.0, 1.0)
    return Tones(low, high if high > low else low + 1.0)


def believed_layer(image: Image.Image, *, kind: str) -> Image.Image:
    """A loaded picture without an alpha that only fills up 32 bits: some writers of BMP and TGA leave it all zero."""
    if kind in ("BMP", "TGA") and image.mode == "RGBA" and image.getchannel("A").getextrema() == (0, 0):
        return image.convert("RGB")
    return image


def reduced_rgb(image: Image.Image, size: tuple[int, int], *, tones: Tones) -> NDArray[np.uint8]:
    """Pixels (height, width, 3) of a loaded picture, RGB on white, reduced to `size` (width, height)."""
    factor = max(1, int(min(image.width / size[0], image.height / size[1]) / 2.0))
    small = _shrunk(image, factor, tones=tones)
    if small.size != size:
        box = (0.0, 0.0, min(image.width / factor, small.width), min(image.height / factor, small.height))
        small = small.resize(size, Image.Resampling.LANCZOS, box=box)
    return np.asarray(small)


def full_rgb(image: Image.Image, *, tones: Tones, orientation: int) -> NDArray[np.uint8]:
    """Upright pixels (height, width, 3) of a loaded picture in full size, RGB on white, in memory once only."""
    if orientation == 1 and image.mode == "RGB" and not tones.profile and "transparency" not in image.info:
        return np.array(image)  # what most photos are
    size = image.size if orientation < 5 else image.size[::-1]
    pixels = np.empty((size[1], size[0], 3), np.uint8)
    stored = _as_stored(pixels, orientation)
    for top, band in bands(image):
        stored[top : top + band.height] = np.asarray(to_rgb(band, tones=tones))
    return pixels


_MIRRORED = {2: 1, 7: 1, 4: 0, 5: 0}
_QUARTERS = {3: 2, 5: 3, 6: 3, 7: 3, 8: 1}
"""What each EXIF orientation asks for: the axis to mirror first, then quarter turns counter-clockwise."""


def upright(pixels: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Turn an array (height, width, ...) by its EXIF orientation 1..8."""
    if orientation in _MIRRORED:
        pixels = np.flip(pixels, _MIRRORED[orientation])
    return np.ascontiguousarray(np.rot90(pixels, _QUARTERS.get(orientation, 0)))


def _as_stored(pixels: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """The same memory seen the way the file stores it."""
    stored = np.rot90(pixels, -_QUARTERS.get(orientation, 0))
    return np.flip(stored, _MIRRORED[orientation]) if orientation in _MIRRORED else stored


def bands(image: Image.Image, *, step: int = 1) -> Iterator[tuple[int, Image.Image]]:
    """Cut a loaded picture into bands of about `BAND_PIXELS`, `step` rows or a multiple; yield top row and band."""
    rows = max(1, BAND_PIXELS // image.width // step) * step
    for top in range(0, image.height, rows):
        yield top, image.crop((0, top, image.width, min(top + rows, image.height)))


def to_rgb(image: Image.Image, *, tones: Tones) -> Image.Image:
    """A loaded picture of any mode as RGB: alpha laid on white, tones to 8 bits, colours to sRGB."""
    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        image = _eight_bits(image, tones)
    elif image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        image = _on_white(image)
    if tones.profile:
        image = _in_srgb(image, tones.profile)
    return image if image.mode == "RGB" else image.convert("RGB")


def _shrunk(image: Image.Image, factor: int, *, tones: Tones) -> Image.Image:
    if image.width * image.height <= BAND_PIXELS:
        whole = to_rgb(image, tones=tones)
        return whole.reduce(factor) if factor > 1 else whole
    small = Image.new("RGB", (-(-image.width // factor), -(-image.height // factor)))
    for top, band in bands(image, step=factor):
        rgb = to_rgb(band, tones=tones)
        small.paste(rgb.reduce(factor) if factor > 1 else rgb, (0, top // factor))
    return small


def _eight_bits(image: Image.Image, tones: Tones) -> Image.Image:
    values = np.asarray(image)
    if tones.low == 0.0 and tones.high == 65535.0:
        return Image.fromarray(np.clip(values.astype(np.int32) >> 8, 0, 255).astype(np.uint8))
    scaled = (values.astype(np.float32) - tones.low) * (255.0 / (tones.high - tones.low))
    return Image.fromarray(np.clip(np.nan_to_num(scaled), 0.0, 255.0).astype(np.uint8))


def _on_white(image: Image.Image) -> Image.Image:
    layer = image if image.mode == "RGBA" else image.convert("RGBA")
    paper = Image.new("RGB", layer.size, _WHITE)
    paper.paste(layer, mask=layer.getchannel("A"))
    return paper


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    if image.mode == "P":
        image = image.convert("RGB")
    if _PROFILE_SPACES.get(profile[16:20]) != image.mode or len(profile) > _PROFILE_BYTES:
        return image
    transform = _to_srgb(profile, image.mode)
    if transform is None:
        return image
    return transform.apply(image)


@functools.lru_cache(maxsize=8)
def _to_srgb(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    if is_srgb(profile):
        return None
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
        return ImageCms.ImageCmsTransform(source, target, mode, "RGB")
    except (OSError, ImageCms.PyCMSError, ValueError, TypeError):
        # A profile that cannot be used changes nothing: the pixels are shown as they are.
        return None


def is_srgb(profile: bytes) -> bool:
    """Whether an ICC profile calls itself sRGB."""
    return b"sRGB" in profile or "sRGB".encode("utf-16-be") in profile
