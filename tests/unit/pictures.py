"""Pictures that tests of matching draw: textured scenes that differ from seed to seed."""

from __future__ import annotations

import hashlib
import io
import tempfile
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from gallery_dedup.describe import describe
from gallery_dedup.domain import CaptureData, DecodedPhoto, FoundFile, Photo
from gallery_dedup.imaging.thumbnail import decode_thumbnail
from gallery_dedup.matching.relate import Subject
from gallery_dedup.matching.small_picture import small_picture

Pixels = NDArray[np.uint8]


def scene(seed: int, *, width: int = 480, height: int = 360) -> Pixels:
    """Coloured noise of several scales with a few hard-edged shapes: texture, edges and large forms like a photo."""
    random = np.random.default_rng(seed)
    picture = np.zeros((height, width, 3), np.float32)
    for cells, strength in ((4, 80.0), (11, 45.0), (40, 18.0), (160, 9.0)):
        grid = random.normal(0.0, strength, (cells * 3 // 4 + 1, cells, 3)).astype(np.float32)
        picture += cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(9):
        centre = int(random.integers(width)), int(random.integers(height))
        colour = [float(level) for level in random.uniform(-70, 70, 3)]
        layer = np.zeros_like(picture)
        cv2.circle(layer, centre, int(random.integers(12, 70)), colour, -1, cv2.LINE_AA)
        picture += layer
    return np.clip(picture + 128, 0, 255).astype(np.uint8)


def crisp(seed: int, *, width: int = 480, height: int = 360) -> Pixels:
    """A scene with fine lines: grain and edges that survive the coding of small pictures, as photos have."""
    picture, random = scene(seed, width=width, height=height), np.random.default_rng(seed)
    for _ in range(60):
        x, y = int(random.integers(width)), int(random.integers(height))
        end = x + int(random.integers(-60, 60)), y + int(random.integers(-60, 60))
        tone = float(30 + 180 * random.integers(2))
        cv2.line(picture, (x, y), end, (tone, tone, tone), 2, cv2.LINE_AA)
    return picture


def jpeg(pixels: Pixels, *, quality: int = 90) -> bytes:
    """The picture as JPEG."""
    data = io.BytesIO()
    Image.fromarray(pixels).save(data, "JPEG", quality=quality)
    return data.getvalue()


def numbered_jpeg(data: bytes, number: int) -> bytes:
    """The same JPEG picture in a file of its own bytes: the number is in a comment."""
    comment = f"{number:08}".encode()
    return data[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + data[2:]


def resaved(pixels: Pixels, *, quality: int) -> Pixels:
    """What is left of the picture after a round through JPEG."""
    return np.array(Image.open(io.BytesIO(jpeg(pixels, quality=quality))))


def write(path: Path, pixels: Pixels, **options: Any) -> Path:
    """Save the picture in the format that the path's suffix says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, **options)
    return path


def taken(moment: str) -> Image.Exif:
    """EXIF that says when the shot was taken: "2019:08:14 17:42:00"."""
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = moment
    return exif


def decoded(pixels: Pixels, *, capture: CaptureData | None = None, frames: int = 1) -> DecodedPhoto:
    """The picture as if it had been read from a file of just these pixels."""
    digest = hashlib.sha256(pixels.tobytes() + repr((pixels.shape, capture, frames)).encode()).hexdigest()
    height, width = pixels.shape[:2]
    return DecodedPhoto(digest, pixels, width, height, "JPEG", frames, 8, 90, capture or CaptureData())


_KEPT = tempfile.TemporaryDirectory(prefix="gallery-dedup-pictures-")
FOLDER = str(Path(_KEPT.name).resolve())
"""Where `kept` pictures lie."""


def kept(pixels: Pixels, *, name: str) -> Path:
    """A PNG file with the picture, there until all tests are done."""
    return write(Path(FOLDER) / name, pixels, format="PNG", compress_level=1)


def subject(pixels: Pixels, *, path: str = "", capture: CaptureData | None = None, frames: int = 1) -> Subject:
    """The picture described, ready to be compared; without a `path` a file holds it, to be looked at in full size."""
    photo = decoded(pixels, capture=capture, frames=frames)
    description = describe(photo)
    known = Photo(
        path=path or str(kept(pixels, name=f"{photo.sha256[:16]}.png")),
        bytes=1000,
        mtime_ns=0,
        device=1,
        file_id=int(photo.sha256[:8], 16),
        sha256=photo.sha256,
        width=photo.width,
        height=photo.height,
        format=photo.format,
        frames=frames,
        bit_depth=8,
        quality=90,
        flat=description.flat,
        capture=photo.capture,
    )
    small = decode_thumbnail(description.thumbnail)
    return Subject(known, description.vectors, small_picture(small, width=photo.width, height=photo.height))


def known(path: str, content: int, **facts: Any) -> Photo:
    """A photo that no file stands for; photos of one `content` are the same file."""
    values: dict[str, Any] = {
        "bytes": 1000,
        "mtime_ns": 0,
        "device": 1,
        "file_id": int(hashlib.sha256(path.encode()).hexdigest()[:12], 16),
        "width": 4000,
        "height": 3000,
        "format": "JPEG",
        "frames": 1,
        "bit_depth": 8,
        "quality": 90,
        "flat": False,
        "capture": CaptureData(),
        **facts,
    }
    return Photo(path=path, sha256=sha(content), **values)


def found_file(path: str) -> FoundFile:
    """A file as a walk finds it."""
    return FoundFile(path, 1000, 1, 1, int(hashlib.sha256(path.encode()).hexdigest()[:12], 16))


def sha(content: int) -> str:
    """The SHA-256 that `known` gives to a content."""
    return f"{content:064x}"
