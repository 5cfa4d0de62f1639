"""A digest of what a picture shows, the same for every container that holds the same pixels."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import UnreadableImage
from gallery_dedup.imaging import bounds
from gallery_dedup.imaging.content import Content, open_content
from gallery_dedup.imaging.formats import RAW_FORMATS
from gallery_dedup.imaging.picture import Picture, decoder_bytes, decoding, open_picture
from gallery_dedup.imaging.pixels import bands, believed_layer, is_srgb


class _Hash(Protocol):
    def update(self, data: bytes | memoryview, /) -> None: ...


_LAYERED = ("RGBA", "LA", "PA", "La", "RGBa")
_EXACT = ("I", "F", "CMYK", "LAB")
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def pixel_digest(path: str) -> bytes:
    """Return SHA-256 (32 bytes) over frames, colour profile, size, depth and upright full-size pixels of all frames.

    Grey counts as RGB, full opacity as none, a profile that calls itself sRGB as none; 16 bits stay 16 bits. Equal
    digests mean the same picture; a RAW file, whose preview is not its picture, equals only its own bytes.
    Raises NotAPicture, and UnreadableImage also when the picture is too large to be compared pixel by pixel.
    """
    with open_content(path) as content, ExitStack() as room:
        return _digest(content, room)


def _digest(content: Content, room: ExitStack) -> bytes:
    picture = open_picture(content)
    if picture.format in RAW_FORMATS:
        return hashlib.sha256(b"raw" + bytes.fromhex(content.sha256)).digest()
    room.enter_context(bounds.room(_needed_bytes(picture)))
    digest = hashlib.sha256(f"{picture.frames} frames".encode())
    profile = picture.image.info.get("icc_profile") or b""
    if profile and not is_srgb(profile):
        digest.update(hashlib.sha256(profile).digest())
    for frame in range(picture.frames):
        with decoding(content):
            if picture.frames > 1:
                picture.image.seek(frame)
            picture.image.load()
        deep = _deep_values(content, picture)
        if deep is not None:
            _add(digest, "16 bits", deep)
            continue
        image: Image.Image = believed_layer(picture.image, kind=picture.coding)
        if picture.orientation in _TURNS:
            image = image.transpose(_TURNS[picture.orientation])
        _add_image(digest, image, picture.bit_depth)
    return digest.digest()


def _needed_bytes(picture: Picture) -> int:
    size = picture.width * picture.height
    needed = decoder_bytes(picture) + 4 * size * (picture.orientation != 1) + 12 * size * (picture.frames > 1)
    if picture.bit_depth > 8 and picture.format in ("PNG", "TIFF"):
        needed += 8 * size
    if needed > bounds.MEMORY or size * picture.frames > bounds.MOST_DIGEST_PIXELS:
        raise UnreadableImage(
            sentence(
                "too large to be compared pixel by pixel: {width:,} x {height:,} pixels",
                width=picture.width,
                height=picture.height,
            )
        )
    return needed


def _add_image(digest: _Hash, image: Image.Image, bit_depth: int) -> None:
    has_layer = image.mode in _LAYERED or "transparency" in image.info
    mode = "RGB"
    if image.mode in _EXACT or image.mode.startswith("I;16"):
        mode = image.mode
    elif has_layer and any(band.convert("RGBA").getchannel("A").getextrema() != (255, 255) for _, band in bands(image)):
        mode = "RGBA"
    digest.update(f"; {mode} {image.size} {max(8, bit_depth)} bits ".encode())
    for _, band in bands(image):
        if has_layer and mode == "RGB":
            band = band.convert("RGBA")
        values = np.asarray(band if band.mode == mode else band.convert(mode))
        digest.update(np.ascontiguousarray(values, dtype=values.dtype.newbyteorder("<")).data)


def _add(digest: _Hash, kind: str, values: NDArray[np.generic]) -> None:
    digest.update(f"; {kind} {values.shape} {values.dtype.name} ".encode())
    digest.update(np.ascontiguousarray(values).data)


def _deep_values(content: Content, picture: Picture) -> NDArray[np.generic] | None:
    """Values of a colour picture of 16 bits, of which Pillow keeps 8; None for all others, and where OpenCV fails."""
    image = picture.image
    is_colour = image.mode in ("RGB", "RGBA") and picture.bit_depth == 16
    turned = picture.main is not None and picture.main.whole(_ORIENTATION, 1) != 1
    if not is_colour or turned or picture.frames > 1 or content.format not in ("PNG", "TIFF"):
        return None
    import cv2

    data = np.frombuffer(content.read_at(0, content.size), np.uint8)
    try:
        values = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None
    if values is None or values.dtype != np.uint16 or values.shape[:2] != (image.height, image.width):
        return None
    return values
