"""What the dimension `face` finds and tells apart, and what its numbers rest on.

    python tests/benchmarks/faces.py PORTRAITS --finder YUNET.onnx --network FACE.onnx [--without FOLDER]

PORTRAITS holds a folder a person with portraits. FACE.onnx is a network of 112 x 112 faces with one input and one
output; `--mean` and `--std` are what it takes (of ImageNet unless told, on the scale 0..255), `--bgr` its channels.
FOLDER holds photos without persons, in which every face that is found is a false one.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from gallery_dedup import assets
from gallery_dedup.catalogue.entries import read_catalogue
from gallery_dedup.dimensions import face_finder
from gallery_dedup.dimensions.added import unit
from gallery_dedup.dimensions.face import FaceDimension, faces_of
from gallery_dedup.dimensions.face_alignment import aligned
from gallery_dedup.dimensions.face_networks import OUTPUTS
from gallery_dedup.dimensions.network import Network, opened
from gallery_dedup.dimensions.preparation import arranged, fitted
from gallery_dedup.domain import DecodedPhoto, ModelInput
from gallery_dedup.errors import ImageError
from gallery_dedup.imaging.decode import read_photo

Pixels = NDArray[np.uint8]
Vectors = list[NDArray[np.float64]]
SIDES = (14, 16, 20, 24, 32, 48)
FILLED = (0.5, 0.8, 1.0, 1.2, 1.5, 1.8)
MARGINS = (1.0, 1.1, 1.2, 1.3, 1.5)
SCORES = (0.6, 0.7, 0.8, 0.9)
MARK = 0.36
CANVAS = 512
ROUNDS = 3
ORIENTATION = 0x0112
TURNS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a picture was turned that a camera stored with this orientation."""
WORKERS = 2


@dataclass(frozen=True)
class Portrait:
    """A photo, whose it is, and the row of the face in its middle."""

    photo: DecodedPhoto
    person: str
    face: NDArray[np.float64]


def main() -> None:
    """Measure and print."""
    wanted = arguments()
    dimension = face_dimension(wanted)
    people = [*portraits(wanted.portraits, dimension)]
    print(f"{len(people)} portraits of {len({one.person for one in people})} persons")
    reference = [whole(dimension, one.photo) for one in people]
    turned_by_cameras(dimension, wanted.portraits)
    print("\nall pairs of all faces, the best pair counts")
    report("aligned by landmarks", reference, reference, people)
    for margin in MARGINS:
        boxes = [vector(dimension, boxed(one.photo.pixels, one.face, margin=margin)) for one in people]
        report(f"plain box, sides x {margin}", boxes, boxes, people)
    print("\nfaces made small, against the portraits; sides in pixels of a photo with a long side of 512")
    for side in SIDES:
        small = [made_small(one, side=side) for one in people]
        print(f"  found at scores {SCORES}: {[found(dimension, small, least=least) for least in SCORES]}")
        report(f"side {side}", [central(dimension, pixels, least_side=1) for pixels in small], reference, people)
    print("\nclose-ups, against the portraits; share of the photo's sides that the box of the face takes")
    for share in FILLED:
        close = [closed_up(one, share=share) for one in people]
        alone = sum(len(face_finder.without_overlaps(one_copy(dimension, pixels))) > 0 for pixels in close)
        print(f"  found with one copy on the canvas: {alone}; with two: {found(dimension, close)}")
        report(f"share {share}", [central(dimension, pixels) for pixels in close], reference, people)
    if wanted.without:
        false_finds(dimension, wanted.without)
    speed(dimension, [one.photo for one in people])


def arguments() -> argparse.Namespace:
    """What the user wants measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("portraits", type=Path)
    parser.add_argument("--finder", type=Path, required=True)
    parser.add_argument("--network", type=Path, required=True)
    parser.add_argument("--mean", type=float, nargs=3, default=(123.675, 116.28, 103.53))
    parser.add_argument("--std", type=float, nargs=3, default=(58.395, 57.12, 57.375))
    parser.add_argument("--bgr", action="store_true")
    parser.add_argument("--without", type=Path)
    return parser.parse_args()


def face_dimension(wanted: argparse.Namespace) -> FaceDimension:
    """The dimension with the finder's entry of the catalogue and the network as described."""
    (finder_takes,) = (
        entry.input
        for entry in read_catalogue(assets.model("models.toml"))
        if entry.name == "yunet-2023mar" and entry.input is not None
    )
    session = opened(wanted.network)
    takes = ModelInput(
        name=session.get_inputs()[0].name,
        size=(112, 112),
        resize="face-template",
        short_side=112,
        layout="NCHW",
        channels="BGR" if wanted.bgr else "RGB",
        mean=tuple(wanted.mean),
        std=tuple(wanted.std),
    )
    finder = Network(wanted.finder, OUTPUTS)
    network = Network(wanted.network, (session.get_outputs()[0].name,))
    return FaceDimension("face:measured", 1, finder, finder_takes, network, takes)


def portraits(folder: Path, dimension: FaceDimension) -> Iterable[Portrait]:
    """The portraits in which a face is found, with the one that is nearest to the middle."""
    for path in sorted(folder.glob("*/*.jpg")):
        photo = read_photo(str(path))
        rows = detected(dimension, photo.pixels)
        if len(rows):
            yield Portrait(photo, path.parent.name, nearest(rows, photo.pixels))
        else:
            print(f"no face found: {path}")


def turned_by_cameras(dimension: FaceDimension, folder: Path) -> None:
    """In how many portraits a face is found when the file holds them turned and EXIF says how."""
    paths = sorted(folder.glob("*/*.jpg"))
    print("\nportraits with a face, by the orientation that EXIF tells:", end="")
    with tempfile.TemporaryDirectory() as place:
        for orientation, way in TURNS.items():
            count = 0
            for path in paths:
                stored, exif = Path(place, "turned.jpg"), Image.Exif()
                exif[ORIENTATION] = orientation
                with Image.open(path) as portrait:
                    turned = portrait.copy() if way is None else portrait.transpose(way)
                turned.save(stored, quality=95, exif=exif)
                count += len(detected(dimension, read_photo(str(stored)).pixels)) > 0
            print(f" {orientation}: {count} of {len(paths)}", end=";" if orientation < len(TURNS) else "\n")


def detected(
    dimension: FaceDimension, pixels: Pixels, *, least: float = face_finder.LEAST_SCORE, least_side: float | None = None
) -> NDArray[np.float64]:
    """Rows of faces as the program finds them, or with other bounds."""
    taken = dimension.finder_takes
    canvas, copies = face_finder.on_canvas(pixels, side=taken.size[0])
    rows = face_finder.in_photo(
        face_finder.decoded(outputs(dimension, canvas), side=taken.size[0], least_score=least), copies
    )
    if least_side is None:
        return face_finder.chosen(rows)
    return face_finder.without_overlaps(rows[rows[:, 2:4].min(axis=1, initial=np.inf) >= least_side])


def one_copy(dimension: FaceDimension, pixels: Pixels) -> NDArray[np.float64]:
    """Rows of faces with the photo on the canvas once, as OpenCV's users show it."""
    side = dimension.finder_takes.size[0]
    return face_finder.decoded(outputs(dimension, fitted(pixels, height=side, width=side)[0]), side=side)


def outputs(dimension: FaceDimension, canvas: Pixels) -> dict[str, NDArray[np.float32]]:
    """What the finder says of a canvas."""
    taken = dimension.finder_takes
    answers = dimension.finder.run({taken.name: arranged(canvas, taken)})
    return dict(zip(OUTPUTS, answers, strict=True))


def nearest(rows: NDArray[np.float64], pixels: Pixels) -> NDArray[np.float64]:
    """The face that is nearest to the middle of the picture."""
    middle = rows[:, :2] + rows[:, 2:4] / 2 - np.array(pixels.shape[1::-1]) / 2
    nearest_row: NDArray[np.float64] = rows[np.linalg.norm(middle, axis=1).argmin()]
    return nearest_row


def found(dimension: FaceDimension, pictures: Sequence[Pixels], *, least: float = face_finder.LEAST_SCORE) -> int:
    """In how many of the pictures a face is found in the middle, however small."""
    return sum(len(in_middle(detected(dimension, one, least=least, least_side=1), one)) > 0 for one in pictures)


def in_middle(rows: NDArray[np.float64], pixels: Pixels) -> NDArray[np.float64]:
    """Those of the faces whose box holds the middle of the picture."""
    middle = np.array(pixels.shape[1::-1]) / 2
    inside = (rows[:, :2] < middle) & (middle < rows[:, :2] + rows[:, 2:4])
    return rows[inside.all(axis=1)]


def central(dimension: FaceDimension, pixels: Pixels, *, least_side: float | None = None) -> NDArray[np.float64]:
    """The vector of the face in the middle (1, numbers), or (0, 0)."""
    rows = in_middle(detected(dimension, pixels, least_side=least_side), pixels)
    return vector(dimension, aligned(pixels, rows[0, 4:14].reshape(5, 2))) if len(rows) else np.empty((0, 0))


def whole(dimension: FaceDimension, photo: DecodedPhoto) -> NDArray[np.float64]:
    """The vectors of all faces, as the program keeps them, of unit length."""
    faces = faces_of(dimension.describe(photo)).astype(np.float64)
    unit_length: NDArray[np.float64] = faces / np.linalg.norm(faces, axis=1, keepdims=True)
    return unit_length


def vector(dimension: FaceDimension, face: Pixels) -> NDArray[np.float64]:
    """The vector of one cut-out face, (1, numbers)."""
    (output,) = dimension.network.run({dimension.takes.name: arranged(face, dimension.takes)})
    return np.asarray(unit(output[0]), np.float64)[np.newaxis]


def boxed(pixels: Pixels, face: NDArray[np.float64], *, margin: float) -> Pixels:
    """The face cut out by its box, its longer side times `margin`, squared."""
    left, top, width, height = face[:4]
    scale = 112 / (max(width, height) * margin)
    matrix = np.array([[scale, 0, 56 - scale * (left + width / 2)], [0, scale, 56 - scale * (top + height / 2)]])
    return np.asarray(cv2.warpAffine(pixels, matrix, (112, 112)), np.uint8)


def made_small(portrait: Portrait, *, side: float) -> Pixels:
    """The portrait so small that its face has `side`, amid grey noise that makes the long side 512."""
    scale = side / portrait.face[2:4].min()
    small = cv2.resize(portrait.photo.pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    canvas = np.random.default_rng(1).normal(128, 20, (CANVAS * 3 // 4, CANVAS, 3)).clip(0, 255).astype(np.uint8)
    middle = (portrait.face[:2] + portrait.face[2:4] / 2) * scale
    left, top = round(CANVAS / 2 - middle[0]), round(CANVAS * 3 / 8 - middle[1])
    begin_x, begin_y = max(left, 0), max(top, 0)
    part = small[begin_y - top :, begin_x - left :][: canvas.shape[0] - begin_y, : canvas.shape[1] - begin_x]
    canvas[begin_y : begin_y + part.shape[0], begin_x : begin_x + part.shape[1]] = part
    return canvas


def closed_up(portrait: Portrait, *, share: float) -> Pixels:
    """The square around the face of which its box takes the `share`, 512 pixels large."""
    middle, half = portrait.face[:2] + portrait.face[2:4] / 2, portrait.face[2:4].max() / share / 2
    begin, end = np.maximum(middle - half, 0).astype(int), (middle + half).astype(int)
    part = portrait.photo.pixels[begin[1] : end[1], begin[0] : end[0]]
    scale = CANVAS / max(part.shape)
    return np.asarray(cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8)


def report(name: str, vectors: Vectors, reference: Vectors, people: Sequence[Portrait]) -> None:
    """How well the best pair of faces tells persons apart; pairs of which one shows no face are left out."""
    same: list[float] = []
    other: list[float] = []
    for a, first in enumerate(vectors):
        for b, second in enumerate(reference):
            if (b < a or (vectors is not reference and a != b)) and first.size and second.size:
                score = (first @ second.T).max()
                (same if people[a].person == people[b].person else other).append(score)
    if not same or not other:
        print(f"{name:>24}: nothing to compare")
        return
    sames, others = np.array(same), np.array(other)
    threshold = np.sort(others)[::-1][len(others) // 1000]
    print(
        f"{name:>24}: AUC {(sames[:, np.newaxis] > others).mean():.4f}, "
        f"{(sames > threshold).mean():.1%} of the same at 1 in 1,000 false (over {threshold:.3f}), "
        f"over {MARK}: same {(sames > MARK).mean():.1%}, others {(others > MARK).mean():.2%}; "
        f"same 1/10/50 %: {quantiles(sames, 0.01, 0.1, 0.5)}, "
        f"others 50/90/99/100 %: {quantiles(others, 0.5, 0.9, 0.99, 1)}"
    )


def quantiles(values: NDArray[np.float64], *shares: float) -> str:
    """Quantiles in two decimals."""
    return " ".join(f"{value:.2f}" for value in np.quantile(values, shares))


def false_finds(dimension: FaceDimension, folder: Path) -> None:
    """How many faces are found where there is none, by the least score."""
    counts, photos = dict.fromkeys(SCORES, 0), 0
    for path in sorted(folder.iterdir()):
        try:
            pixels = read_photo(str(path)).pixels
        except ImageError:
            continue
        photos += 1
        rows = detected(dimension, pixels, least=min(SCORES))
        for least in SCORES:
            counts[least] += int((rows[:, 14] >= least).sum())
    print(f"\nfaces found in {photos} photos without persons, by the least score: {counts}")


def speed(dimension: FaceDimension, photos: Sequence[DecodedPhoto]) -> None:
    """Photos a second, and what the networks take of memory."""
    empty = [replace(one, pixels=np.full_like(one.pixels, 128)) for one in photos]
    print()
    for name, some in (("without a face", empty), ("with one face or more", list(photos))):
        took = [timed(dimension, some) for _ in range(ROUNDS)]
        work, wall = min(work for work, _ in took) / len(some), min(wall for _, wall in took) / len(some)
        print(f"{name}: {work * 1000:.1f} ms of a processor a photo, {1 / wall:.0f} a second on {WORKERS} workers")
    print(f"memory of the process at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def timed(dimension: FaceDimension, photos: Sequence[DecodedPhoto]) -> tuple[float, float]:
    """Seconds of processors, and seconds, for describing all of them."""
    work, wall = time.process_time(), time.perf_counter()
    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(dimension.describe, photos))
    return time.process_time() - work, time.perf_counter() - wall


if __name__ == "__main__":
    main()
