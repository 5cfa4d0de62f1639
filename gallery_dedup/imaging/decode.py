"""Pixels of a photo: bounded, upright, on white, whatever the format."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.domain import DecodedPhoto
from gallery_dedup.imaging import bounds
from gallery_dedup.imaging.content import HELD_BYTES, Content, open_content
from gallery_dedup.imaging.digest import pixel_digest
from gallery_dedup.imaging.metadata import read_capture
from gallery_dedup.imaging.picture import Picture, decoder_bytes, decoding, jpeg_quality, open_picture
from gallery_dedup.imaging.pixels import believed_layer, full_rgb, read_tones, reduced_rgb, upright
from gallery_dedup.stopping import check_wanted

__all__ = ["decode_picture", "pixel_digest", "read_photo"]

SHORT_SIDE = 256
LONG_SIDE = 512
LONGEST_SIDE = 2048


def read_photo(path: str) -> DecodedPhoto:
    """Read a photo's bytes once (SHA-256) and decode it once, reduced.

    `pixels` has a long side of at most 512, or a short side of 256 where that is larger, but never a long side over
    2,048, and is never enlarged. Raises NotAPicture, UnreadableImage.
    """
    with open_content(path) as content:
        return read_content(content)


def read_content(content: Content) -> DecodedPhoto:
    """`read_photo` for a picture that is open already. Raises UnreadableImage."""
    with ExitStack() as room:
        # The decoder lives in the call alone: its memory is free before the room it took is.
        return _read(content, room)


def decode_picture(path: str, *, longest: int | None = None) -> NDArray[np.uint8]:
    """Upright RGB pixels (height, width, 3) of a picture on white, in full size or reduced to a long side of `longest`.

    A RAW file gives its preview. Full size is for what fits into `bounds.MEMORY`, which about 100 megapixels do; larger
    ones come reduced as far as they must.
    Raises NotAPicture, UnreadableImage.
    """
    with open_content(path) as content, ExitStack() as room:
        return _show(content, room, longest=longest)


def draft_scale(size: tuple[int, int], *, short: int, long: int) -> int:
    """By how much (1, 2, 4 or 8) a decoder may reduce and leave a short side of `short` or a long side of `long`."""
    for scale in (8, 4, 2):
        if -(-min(size) // scale) >= short or -(-max(size) // scale) >= long:
            return scale
    return 1


def _read(content: Content, room: ExitStack) -> DecodedPhoto:
    picture = open_picture(content)
    scale = draft_scale(picture.image.size, short=SHORT_SIDE, long=LONGEST_SIDE)
    pixels = _decode(content, picture, room, scale=scale, size=_small_size)
    turned = picture.orientation >= 5
    return DecodedPhoto(
        sha256=content.sha256,
        pixels=pixels,
        width=picture.height if turned else picture.width,
        height=picture.width if turned else picture.height,
        format=picture.format,
        frames=picture.frames,
        bit_depth=picture.bit_depth,
        quality=jpeg_quality(picture.image) if picture.format == "JPEG" else None,
        capture=read_capture(picture.main),
    )


def _show(content: Content, room: ExitStack, *, longest: int | None) -> NDArray[np.uint8]:
    picture = open_picture(content)
    size = picture.image.size
    scale = draft_scale(size, short=max(size), long=longest) if longest is not None else 1
    if picture.coding == "JPEG":
        # The array needs three bytes a pixel besides the decoder's four.
        while scale < 8 and math.prod(size) * 7 > scale * scale * bounds.MEMORY:
            scale *= 2
    return _decode(content, picture, room, scale=scale, size=lambda found: _within(found, longest or max(found)))


Sizing: TypeAlias = Callable[[tuple[int, int]], tuple[int, int]]


def _decode(content: Content, picture: Picture, room: ExitStack, *, scale: int, size: Sizing) -> NDArray[np.uint8]:
    check_wanted()
    image = picture.image
    _draft(content, picture, scale=scale, size=size(image.size))
    needed = decoder_bytes(picture)
    if needed > bounds.MEMORY:
        raise bounds.too_large(picture.width, picture.height)
    most = (bounds.MEMORY - needed) // 3
    room.enter_context(bounds.room(min(needed + 3 * math.prod(size(image.size)), bounds.MEMORY)))
    if picture.coding == "JPEG":
        # In one go: between any two blocks the decoder would wait for the interpreter's lock.
        image.decodermaxblock = max(image.decodermaxblock, min(content.size, HELD_BYTES))
    with decoding(content):
        image.load()
    tones = read_tones(image, bit_depth=picture.bit_depth if picture.coding == "TIFF" else 16)
    shown = believed_layer(image, kind=picture.coding)
    target = _fitting(size(shown.size), most)
    if target == shown.size:
        return full_rgb(shown, tones=tones, orientation=picture.orientation)
    return upright(reduced_rgb(shown, target, tones=tones), picture.orientation)


def _draft(content: Content, picture: Picture, *, scale: int, size: tuple[int, int]) -> None:
    """Ask the decoder for a smaller picture where it can give one: JPEG by 2, 4, 8, HEIC an embedded thumbnail."""
    image = picture.image
    with decoding(content):
        if picture.coding == "JPEG" and scale > 1:
            image.draft(image.mode, (image.width // scale or 1, image.height // scale or 1))
        elif picture.coding == "HEIC":
            image.draft(image.mode, size)


def _small_size(size: tuple[int, int]) -> tuple[int, int]:
    short, long = min(size), max(size)
    share = min(1.0, max(LONG_SIDE / long, SHORT_SIDE / short), LONGEST_SIDE / long)
    return _scaled(size, share)


def _within(size: tuple[int, int], longest: int) -> tuple[int, int]:
    return _scaled(size, min(1.0, longest / max(size)))


def _fitting(size: tuple[int, int], most: int) -> tuple[int, int]:
    area = math.prod(size)
    return size if area <= most else _scaled(size, math.sqrt(most / area) * 0.999)


def _scaled(size: tuple[int, int], share: float) -> tuple[int, int]:
    return max(1, round(size[0] * share)), max(1, round(size[1] * share))
