"""The difficult files of the shared photos: each is a picture, none, or unreadable with a reason; within 1.5 GB."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from gallery_dedup.discover import discover
from gallery_dedup.domain import DecodedPhoto, Discovery
from gallery_dedup.errors import ImageError, NotAPicture
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.imaging.formats import RAW_FORMATS

pytestmark = [pytest.mark.shared, pytest.mark.filterwarnings("ignore::UserWarning")]

MOST_MEMORY = 1_500_000_000
JARGON = ("Error", "0x", "b'", "<", "None", "PIL", "libheif", "decoder", "Traceback", "_", "driver", "SyntaxError")

READ_ALL = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from gallery_dedup.discover import discover
from gallery_dedup.errors import ImageError
from gallery_dedup.imaging.decode import read_photo

def read(path):
    try:
        photo = read_photo(path)
    except ImageError as error:
        return type(error).__name__, str(error)
    return photo.format, (photo.width, photo.height, photo.frames)

walk, found = discover([sys.argv[1]]), None
while found is None:
    try:
        next(walk)
    except StopIteration as end:
        found = end.value
with ThreadPoolExecutor(2) as pool:
    results = list(pool.map(read, [file.path for file in found.files]))
peak = None
try:
    with open("/proc/self/status") as status:
        peak = 1024 * int(status.read().split("VmHWM:")[1].split()[0])
except OSError:
    pass
print(json.dumps({"results": results, "peak": peak}))
"""


@pytest.fixture
def awkward(shared_data: Path) -> Path:
    folder = shared_data / "photos" / "awkward"
    if not folder.is_dir():
        pytest.skip(f"needs {folder}")
    return folder


def files_in(folder: Path) -> list[str]:
    walk = discover([str(folder)])
    while True:
        try:
            next(walk)
        except StopIteration as end:
            found: Discovery = end.value
            return [file.path for file in found.files]


def read(path: str) -> DecodedPhoto | ImageError:
    try:
        return read_photo(path)
    except ImageError as error:
        return error


def test_two_threads_read_all_of_them_in_bounded_memory(awkward: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", READ_ALL, str(awkward)], capture_output=True, text=True, check=True, timeout=600
    )
    told = json.loads(done.stdout)
    assert len(told["results"]) >= 680
    assert sum(kind not in ("NotAPicture", "UnreadableImage") for kind, _ in told["results"]) >= 575
    assert "Warning" not in done.stderr
    if told["peak"] is None:
        pytest.skip("needs /proc to measure memory")
    assert told["peak"] < MOST_MEMORY


def test_every_file_is_a_picture_or_has_a_reason_that_people_understand(awkward: Path) -> None:
    for path in files_in(awkward):
        found = read(path)
        if isinstance(found, ImageError):
            reason = str(found)
            assert reason[0].islower() or reason.split()[0] in ("JPEG", "Photoshop", "GIMP", "Olympus"), (path, reason)
            assert not any(word in reason for word in JARGON), (path, reason)
            assert len(reason) < 100, (path, reason)
            continue
        assert found.pixels.dtype == np.uint8
        assert found.pixels.shape[2] == 3
        assert max(found.pixels.shape) <= 2048
        if found.format not in RAW_FORMATS:
            assert min(found.pixels.shape[:2]) >= min(256, found.width, found.height) or max(found.pixels.shape) == 2048
        assert found.frames >= 1
        assert 1 <= found.bit_depth <= 32, path
        assert found.quality is None or 1 <= found.quality <= 100


def test_drawings_are_no_pictures_and_no_failures(awkward: Path) -> None:
    drawings = [path for path in files_in(awkward) if path.endswith(".svg")]
    assert len(drawings) >= 20
    for path in drawings:
        found = read(path)
        assert isinstance(found, NotAPicture), path
        assert str(found) == "not a picture: a vector drawing (SVG)"


@pytest.mark.parametrize("shape", ["Landscape", "Portrait"])
def test_photos_turned_by_exif_all_show_the_same(awkward: Path, shape: str) -> None:
    paths = [path for path in files_in(awkward / "recurser+exif-orientation-examples") if shape in path]
    assert len(paths) == 9
    photos = [read_photo(path) for path in paths]
    assert len({(photo.width, photo.height) for photo in photos}) == 1
    grey = [photo.pixels.mean(axis=2) for photo in photos]
    # Each bears its own number in the middle.
    for other in grey[1:]:
        assert np.abs(other - grey[0]).mean() < 6.0


def test_files_with_equal_weak_digests_are_told_apart(awkward: Path) -> None:
    folder = awkward / "corkami+collisions"
    by_digest: dict[str, bytes] = {}
    for path in files_in(folder):
        found = read(path)
        if isinstance(found, ImageError):
            continue
        with open(path, "rb") as file:
            data = file.read()
        assert by_digest.setdefault(found.sha256, data) == data, path
    assert len(by_digest) >= 15


def test_containers_that_turn_their_picture(awkward: Path) -> None:
    paths = [path for path in files_in(awkward / "python-pillow+Pillow") if os.path.basename(path).startswith("rot")]
    photos = [read_photo(path) for path in paths if path.endswith(".avif")]
    assert len(photos) >= 6
    assert {(photo.width, photo.height) for photo in photos} == {(640, 427)}
