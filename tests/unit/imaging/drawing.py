"""Pictures that the tests of `imaging` draw, with a scene in which every turn, mirror and channel shows."""

from __future__ import annotations

import io
import struct

import numpy as np
from numpy.typing import NDArray
from PIL import Image


def scene(width: int, height: int, *, seed: int = 3) -> NDArray[np.uint8]:
    """Soft colours, darker to the right, redder to the bottom, with a bright corner at the top left."""
    across, down = np.meshgrid(np.linspace(0.0, 1.0, width), np.linspace(0.0, 1.0, height))
    random = np.random.default_rng(seed)
    waves = sum(
        random.uniform(4, 14) * np.sin(random.uniform(2, 14) * across + random.uniform(2, 14) * down) for _ in range(4)
    )
    red, green, blue = 90 + 120 * down + waves, 200 - 140 * across + waves, 60 + 80 * across * down - waves
    red, green, blue = (np.where((across < 0.2) & (down < 0.3), 235.0, channel) for channel in (red, green, blue))
    return np.clip(np.stack([red, green, blue], axis=-1), 0, 255).astype(np.uint8)


def photo(width: int = 400, height: int = 300, *, seed: int = 3) -> Image.Image:
    """The scene as a picture."""
    return Image.fromarray(scene(width, height, seed=seed))


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    """A picture in a format that Pillow, or pillow-heif for HEIF, writes."""
    if kind == "HEIF":
        import pillow_heif

        pillow_heif.register_heif_opener()
    data = io.BytesIO()
    image.save(data, kind, **options)
    return data.getvalue()


def oriented(orientation: int) -> Image.Exif:
    """EXIF that says only how the picture is turned."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


Value = tuple[int, int | bytes | tuple[int, ...]]


def tiff(*directories: dict[int, Value], sub: dict[int, Value] | None = None, magic: bytes = b"II*\0") -> bytes:
    """A TIFF made of directories (tag to type and value).

    A tag -1 holds the data of a directory's picture, whose offset and size tags 0x111 and 0x117 then tell; `sub`
    becomes the directory that tag 0x14A of the first one points to.
    """
    parts = bytearray(magic + struct.pack("<I", 8))
    everything = [*directories, *([sub] if sub is not None else [])]
    heads = [len(parts) + sum(6 + 12 * _count(one) for one in everything[:number]) for number in range(len(everything))]
    data_at = heads[-1] + 6 + 12 * _count(everything[-1])
    data = bytearray()
    for number, one in enumerate(everything):
        entries = dict(one)
        picture = entries.pop(-1, None)
        if picture is not None and isinstance(picture[1], bytes):
            entries |= {0x111: (4, data_at + len(data)), 0x117: (4, len(picture[1]))}
            data += picture[1]
        if number == 0 and sub is not None:
            entries[0x14A] = (4, heads[-1])
        after = heads[number + 1] if number + 1 < len(directories) else 0
        parts += struct.pack("<H", len(entries))
        for tag, (kind, value) in sorted(entries.items()):
            raw = _raw(kind, value)
            count = len(raw) // {1: 1, 2: 1, 3: 2, 4: 4, 7: 1}[kind]
            if len(raw) > 4:
                field = struct.pack("<I", data_at + len(data))
                data += raw
            else:
                field = raw.ljust(4, b"\0")
            parts += struct.pack("<HHI", tag, kind, count) + field
        parts += struct.pack("<I", after)
        parts += bytes(6 + 12 * _count(one) - (6 + 12 * len(entries)))
    return bytes(parts + data)


def _count(directory: dict[int, Value]) -> int:
    # Room for the tags that are added: the sub-directory, and offset and size of the data.
    return len(directory) + 2


def _raw(kind: int, value: int | bytes | tuple[int, ...]) -> bytes:
    if isinstance(value, bytes):
        return value
    values = value if isinstance(value, tuple) else (value,)
    return struct.pack(f"<{len(values)}{ {3: 'H', 4: 'I', 1: 'B', 7: 'B'}[kind] }", *values)
