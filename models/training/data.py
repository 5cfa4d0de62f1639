"""Training photos: decoded once into a flat file of small squares."""

from __future__ import annotations

import argparse
import io
import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

DEFAULT_SOURCE = Path(__file__).resolve().parents[2] / ".." / "shared" / "training"
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp"}

Pixels = npt.NDArray[np.uint8]
Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True)
class PhotoSet:
    """All training photos: `pixels` uint8 (N, side, side, 3) RGB, `aspects` float32 (N,) width / height."""

    pixels: Pixels
    aspects: Vectors
    sources: tuple[str, ...]

    def __len__(self) -> int:
        return int(self.pixels.shape[0])


def photo_bytes(source: Path) -> Iterator[tuple[str, bytes]]:
    """Yield (name, encoded bytes) of every photo in the tars of a folder, or in the folder itself when it has none."""
    tars = sorted(source.glob("*.tar"))
    for path in tars:
        with tarfile.open(path) as archive:
            for member in archive:
                stream = archive.extractfile(member) if member.isfile() else None
                if stream is not None and Path(member.name).suffix.lower() in SUFFIXES:
                    yield f"{path.stem}/{member.name}", stream.read()
    if not tars:
        for path in sorted(p for p in source.rglob("*") if p.suffix.lower() in SUFFIXES):
            yield str(path.relative_to(source)), path.read_bytes()


def decode_square(data: bytes, side: int) -> tuple[Pixels, float]:
    """Decode upright RGB and squash it (aspect ignored) to (side, side, 3) uint8; also give width / height."""
    image = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB")
    shrinks = image.width >= side and image.height >= side
    pixels = cv2.resize(np.asarray(image), (side, side), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC)
    return pixels.astype(np.uint8), image.width / image.height


def prepare(source: Path, out: Path, side: int) -> PhotoSet:
    """Decode every photo of `source` into `out`/photos.u8 with `out`/photos.json beside it."""
    out.mkdir(parents=True, exist_ok=True)
    names: list[str] = []
    aspects: list[float] = []
    with (out / "photos.u8").open("wb") as stream:
        for name, data in photo_bytes(source):
            try:
                pixels, aspect = decode_square(data, side)
            except (OSError, ValueError) as error:
                print(f"skipped {name}: {error}")
                continue
            stream.write(pixels.tobytes())
            names.append(name)
            aspects.append(aspect)
    (out / "photos.json").write_text(json.dumps({"side": side, "names": names, "aspects": aspects}))
    return load(out)


def load(folder: Path) -> PhotoSet:
    """Read the photos that `prepare` wrote into memory: 110 kB a photo at 192 px."""
    about = json.loads((folder / "photos.json").read_text())
    shape = (len(about["names"]), about["side"], about["side"], 3)
    pixels = np.fromfile(folder / "photos.u8", dtype=np.uint8).reshape(shape)
    sources = tuple(name.split("/")[0] for name in about["names"])
    return PhotoSet(pixels=pixels, aspects=np.asarray(about["aspects"], dtype=np.float32), sources=sources)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=Path, default=DEFAULT_SOURCE, help="folder of photos or of tars of photos")
    parser.add_argument("--out", type=Path, required=True, help="folder for the decoded photos")
    parser.add_argument("--side", type=int, default=192, help="side in pixels of the stored squares")
    options = parser.parse_args()
    photos = prepare(options.source, options.out, side=options.side)
    print(f"{len(photos)} photos at {options.side} px in {options.out}")


if __name__ == "__main__":
    main()
