"""Pictures to evaluate on, made once: photos with their edited copies, unrelated pictures, shots of the same scenes."""

from __future__ import annotations

import argparse
import importlib.util
import io
import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps

from data import DEFAULT_SOURCE, SUFFIXES, Pixels

DEFAULT_SHARED = DEFAULT_SOURCE.parent
SMALL_SIDE = 256
UNRELATED = 350
# Folders of real camera photos and pictures among the difficult files; none shows a photo of the originals.
MORE_UNRELATED = ("ianare+exif-samples", "imageio+imageio-binaries", "photoprism+photoprism", "python-pillow+Pillow")

Edit = Callable[[Image.Image, random.Random], tuple[bytes, str]]


@dataclass(frozen=True)
class EvaluationSet:
    """Small upright pictures uint8 (H, W, 3) RGB by name, and what they are to each other.

    `copies[photo][edit]` and `photos`, `unrelated` and the pairs of `similar` (with their kind) hold names.
    """

    pictures: Mapping[str, Pixels]
    photos: tuple[str, ...]
    copies: Mapping[str, Mapping[str, str]]
    unrelated: tuple[str, ...]
    similar: tuple[tuple[str, str, str], ...]


def small(image: Image.Image) -> Pixels:
    """Shrink an upright picture by area until the short side has 256 px; smaller ones stay as they are."""
    pixels = np.asarray(image.convert("RGB"))
    factor = SMALL_SIDE / min(pixels.shape[:2])
    if factor >= 1:
        return pixels
    size = (max(1, round(pixels.shape[1] * factor)), max(1, round(pixels.shape[0] * factor)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def upright(source: Path | bytes) -> Image.Image:
    """Open a picture and turn it as its EXIF orientation says."""
    return ImageOps.exif_transpose(Image.open(io.BytesIO(source) if isinstance(source, bytes) else source))


def load_edits(path: Path) -> Mapping[str, Edit]:
    """The EDITS of the script that makes test galleries: name -> function(image, random) -> (bytes, suffix)."""
    spec = importlib.util.spec_from_file_location("make_gallery", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    edits: Mapping[str, Edit] = module.EDITS
    return edits


def choose_unrelated(photos: Path, singles: list[str], paired: list[str]) -> list[Path]:
    """350 pictures: originals without copies, originals in series, faces, then JPEGs of the difficult files."""
    originals = [photos / "originals" / name for name in [*singles, *paired]]
    chosen = originals + sorted((photos / "faces").rglob("*.jpg"))
    for folder in MORE_UNRELATED:
        for path in sorted((photos / "awkward" / folder).rglob("*.jpg")):
            try:
                image = upright(path)
                image.load()
            except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
                continue
            if min(image.size) >= 100:
                chosen.append(path)
    return chosen[:UNRELATED]


def make(shared: Path, out: Path, *, photo_count: int, seed: int, left_out: set[str]) -> None:
    """Write `out` (npz of pictures) and `out`.json (their relations); photos of `left_out` get no copies."""
    photos, edits = shared / "photos", load_edits(shared / "evaluation" / "make_gallery.py")
    originals = photos / "originals"
    similar: list[list[str]] = json.loads((originals / "similar.json").read_text())
    paired = sorted({name for pair in similar for name in pair[:2]})
    names = sorted(p.name for p in originals.iterdir() if p.suffix.lower() in SUFFIXES)
    singles = [name for name in names if name not in set(paired)]
    chosen = sorted(random.Random(seed).sample([name for name in singles if name not in left_out], photo_count))
    pictures = {name: small(upright(originals / name)) for name in names}
    copies: dict[str, dict[str, str]] = {}
    for name in chosen:
        image, rng = upright(originals / name).convert("RGB"), random.Random(f"{seed}/{name}")
        copies[name] = {kind: f"{name}/{kind}" for kind in edits}
        pictures |= {f"{name}/{kind}": small(upright(edit(image, rng)[0])) for kind, edit in edits.items()}
    unrelated = choose_unrelated(photos, [name for name in singles if name not in chosen], paired)
    for path in unrelated:
        pictures.setdefault(path.name, small(upright(path)))
    relations = {"photos": chosen, "copies": copies, "unrelated": [p.name for p in unrelated], "similar": similar}
    np.savez(out, **pictures)  # type: ignore[arg-type]
    out.with_suffix(".json").write_text(json.dumps(relations))


def load(path: Path) -> EvaluationSet:
    """Read what `make` wrote."""
    about = json.loads(path.with_suffix(".json").read_text())
    with np.load(path) as stored:
        pictures = {name: stored[name] for name in stored.files}
    return EvaluationSet(
        pictures=pictures,
        photos=tuple(about["photos"]),
        copies=about["copies"],
        unrelated=tuple(about["unrelated"]),
        similar=tuple((first, second, kind) for first, second, kind in about["similar"]),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=DEFAULT_SHARED, help="folder with photos/ and evaluation/")
    parser.add_argument("--out", type=Path, required=True, help="npz file to write")
    parser.add_argument("--photos", type=int, default=50, help="photos that get edited copies")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--without", type=Path, help="earlier npz whose photos shall get no copies here")
    options = parser.parse_args()
    left_out = set(load(options.without).photos) if options.without else set()
    make(options.shared, options.out, photo_count=options.photos, seed=options.seed, left_out=left_out)


if __name__ == "__main__":
    main()
