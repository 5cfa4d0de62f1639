"""A small gallery of drawn photos to try the program on: a trip, and the copies that pile up around it."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PIL import ExifTags, Image, ImageDraw, ImageFont

from gallery_dedup.imaging import scenes

CAMERA, BACKUP, WEB, EDITED = "Camera", "Backup", "For the web", "Edited"
QUALITY = 92


@dataclass(frozen=True, slots=True)
class Shot:
    """One photo of the trip: its name in the camera's folder, when it was taken, and how it is drawn."""

    name: str
    taken: str
    draw: Callable[[], scenes.Pixels]

    @property
    def path(self) -> str:
        """Where it lies in the gallery."""
        return f"{CAMERA}/{self.name}.jpg"


LAKE = Shot("IMG_2041", "2024:09:14 06:42:10", scenes.lake)
MEADOW = Shot("IMG_2044", "2024:09:14 11:05:31", scenes.meadow)
SUNSET = Shot("IMG_2052", "2024:09:15 19:12:47", scenes.sunset)
CITY = Shot("IMG_2063", "2024:09:16 22:31:05", scenes.city)
FRUIT = Shot("IMG_2071", "2024:09:18 10:20:00", scenes.still_life)
FOREST = Shot("IMG_2080", "2024:10:20 08:14:22", scenes.forest)
DUNES = Shot("IMG_2087", "2024:11:02 17:48:19", scenes.dunes)
LIGHTS = Shot("IMG_2095", "2024:12:28 23:06:54", scenes.northern_lights)
BALLOONS = tuple(
    Shot(f"IMG_{2101 + number}", f"2025:05:04 07:30:{12 + 2 * number}", partial(scenes.balloons, number))
    for number in range(3)
)
SHOTS = (LAKE, MEADOW, SUNSET, CITY, FRUIT, FOREST, DUNES, LIGHTS, *BALLOONS)


def draw_samples(folder: Path) -> None:
    """Draw 26 files, with EXIF dates, into `folder`; the same ones every time.

    Eight motifs and a series of three shots; byte copies, changed metadata, a PNG, re-saved and resized copies, and
    edits. A file that is there already stays as it is. Raises OSError when the folder cannot be written.
    """
    with ThreadPoolExecutor(max_workers=2) as pool:
        for done in [pool.submit(_draw_shot, shot, folder) for shot in SHOTS]:
            done.result()


def sample_paths() -> tuple[str, ...]:
    """The path of every sample, relative to the folder they are drawn into, with forward slashes."""
    return tuple(path for shot in SHOTS for path in (shot.path, *(path for path, _ in _COPIES.get(shot.name, ()))))


def remove_samples(folder: Path) -> bool:
    """Remove what `draw_samples` drew, and the folders that are empty then; True when nothing is left of `folder`.

    A file of any other name was put there by somebody else and stays. Raises OSError when one cannot be removed.
    """
    for path in sample_paths():
        (folder / path).unlink(missing_ok=True)
    for place in (*(folder / name for name in (CAMERA, BACKUP, WEB, EDITED)), folder):
        if place.is_dir() and not any(place.iterdir()):
            place.rmdir()
    return not folder.exists()


@dataclass(frozen=True, slots=True)
class Original:
    """A drawn shot: the bytes of its file and the picture that a program reads out of them."""

    shot: Shot
    data: bytes
    picture: Image.Image


Copy = Callable[[Original], bytes]


def _draw_shot(shot: Shot, folder: Path) -> None:
    copies = _COPIES.get(shot.name, ())
    if all((folder / path).exists() for path in (shot.path, *(path for path, _ in copies))):
        return
    data = _jpeg(Image.fromarray(shot.draw()), exif=_exif(shot))
    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        original = Original(shot, data, picture)
        _write(folder / shot.path, data, shot)
        for path, copy in copies:
            _write(folder / path, copy(original), shot)


def _write(path: Path, data: bytes, shot: Shot) -> None:
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    # A scan must never meet half a file.
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.write_bytes(data)
    # The camera's own file is the oldest; every copy is a day younger.
    taken = datetime.strptime(shot.taken, "%Y:%m:%d %H:%M:%S").replace(tzinfo=UTC).timestamp()
    moment = taken if path.parent.name == CAMERA else taken + 86_400
    os.utime(part, (moment, moment))
    part.replace(path)


def _exif(shot: Shot) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Sketch"
    exif[ExifTags.Base.Model] = "Paintbox 1"
    exif[ExifTags.Base.DateTime] = shot.taken
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = shot.taken
    details[ExifTags.Base.DateTimeDigitized] = shot.taken
    return exif


def _jpeg(picture: Image.Image, *, quality: int = QUALITY, exif: Image.Exif | None = None) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality, exif=exif or Image.Exif())
    return file.getvalue()


def _same_bytes(original: Original) -> bytes:
    return original.data


def _other_metadata(original: Original) -> bytes:
    """The same compressed picture with a comment segment put behind the first marker."""
    text = b"From the trip, sorted"
    comment = b"\xff\xfe" + (len(text) + 2).to_bytes(2, "big") + text
    return original.data[:2] + comment + original.data[2:]


def _png(original: Original) -> bytes:
    file = io.BytesIO()
    original.picture.save(file, "PNG", compress_level=1)
    return file.getvalue()


def _resaved(original: Original, *, width: int | None = None, quality: int) -> bytes:
    picture = original.picture
    if width:
        picture = picture.resize((width, width * picture.height // picture.width), Image.Resampling.LANCZOS)
    return _jpeg(picture, quality=quality)


def _grey(original: Original) -> bytes:
    return _jpeg(original.picture.convert("L"), exif=_exif(original.shot))


def _turned(original: Original, *, how: Image.Transpose) -> bytes:
    return _jpeg(original.picture.transpose(how), exif=_exif(original.shot))


def _warmer(original: Original) -> bytes:
    red, green, blue = original.picture.split()
    bands = (red.point(lambda x: x * 1.06), green, blue.point(lambda x: x * 0.82))
    return _jpeg(Image.merge("RGB", bands), exif=_exif(original.shot))


def _captioned(original: Original, *, text: str) -> bytes:
    picture = original.picture.copy()
    draw = ImageDraw.Draw(picture, "RGBA")
    top = picture.height - 110
    draw.rectangle((0, top, picture.width, picture.height), fill=(0, 0, 0, 150))
    draw.text((picture.width / 2, top + 55), text, fill=(255, 255, 255), font=ImageFont.load_default(52), anchor="mm")
    return _jpeg(picture)


_COPIES: dict[str, tuple[tuple[str, Copy], ...]] = {
    LAKE.name: (
        (f"{BACKUP}/{LAKE.name}.jpg", _same_bytes),
        (f"{WEB}/lake-1024.jpg", partial(_resaved, width=1024, quality=85)),
        (f"{WEB}/lake-640.jpg", partial(_resaved, width=640, quality=75)),
        (f"{EDITED}/lake mirrored.jpg", partial(_turned, how=Image.Transpose.FLIP_LEFT_RIGHT)),
    ),
    MEADOW.name: (
        (f"{BACKUP}/{MEADOW.name}.jpg", _same_bytes),
        (f"{EDITED}/meadow grey.jpg", _grey),
    ),
    SUNSET.name: (
        (f"{BACKUP}/{SUNSET.name}.jpg", _other_metadata),
        (f"{WEB}/sunset-800.jpg", partial(_resaved, width=800, quality=80)),
    ),
    CITY.name: ((f"{BACKUP}/{CITY.name}.png", _png),),
    FRUIT.name: (
        (f"{WEB}/still life.jpg", partial(_resaved, quality=60)),
        (f"{EDITED}/still life warmer.jpg", _warmer),
    ),
    FOREST.name: ((f"{EDITED}/birches turned.jpg", partial(_turned, how=Image.Transpose.ROTATE_90)),),
    LIGHTS.name: (
        (f"{WEB}/northern lights.jpg", partial(_resaved, width=900, quality=82)),
        (f"{EDITED}/northern lights card.jpg", partial(_captioned, text="Greetings from the north")),
    ),
    BALLOONS[0].name: ((f"{BACKUP}/{BALLOONS[0].name} (1).jpg", _same_bytes),),
}
