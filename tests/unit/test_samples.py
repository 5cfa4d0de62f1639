"""The drawn gallery: what lies in it, that it is the same every time, and that what is there is left alone."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from gallery_dedup.imaging import scenes
from gallery_dedup.imaging.samples import draw_samples, sample_paths


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    draw_samples(folder)
    return folder


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def pixels(path: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def test_every_file_is_there_and_nothing_else(gallery: Path) -> None:
    assert set(digests(gallery)) == set(sample_paths())
    assert len(set(sample_paths())) == len(sample_paths()) == 26


def test_every_file_decodes(gallery: Path) -> None:
    for path in sample_paths():
        assert min(pixels(gallery / path).shape[:2]) >= 480, path


def test_the_copies_are_what_they_say(gallery: Path) -> None:
    shas = digests(gallery)
    assert shas["Backup/IMG_2041.jpg"] == shas["Camera/IMG_2041.jpg"]
    assert shas["Backup/IMG_2052.jpg"] != shas["Camera/IMG_2052.jpg"]
    for copy in ("IMG_2052.jpg", "IMG_2063.png"):
        original = gallery / "Camera" / Path(copy).with_suffix(".jpg")
        assert np.array_equal(pixels(gallery / "Backup" / copy), pixels(original))
    assert pixels(gallery / "For the web/lake-640.jpg").shape == (480, 640, 3)
    mirrored = pixels(gallery / "Edited/lake mirrored.jpg")[:, ::-1].astype(int)
    assert np.abs(mirrored - pixels(gallery / "Camera/IMG_2041.jpg")).mean() < 3


def test_a_series_differs_from_shot_to_shot(gallery: Path) -> None:
    first, second, third = (pixels(gallery / f"Camera/IMG_210{number}.jpg").astype(int) for number in (1, 2, 3))
    for one, other in ((first, second), (second, third), (first, third)):
        changed = (np.abs(one - other).max(axis=2) > 40).mean()
        assert 0.02 < changed < 0.3


def test_camera_files_say_when_they_were_taken(gallery: Path) -> None:
    times = set()
    for path in sorted((gallery / "Camera").iterdir()):
        with Image.open(path) as picture:
            times.add(picture.getexif().get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal])
    assert len(times) == 11
    assert min(times) == "2024:09:14 06:42:10"


def test_drawing_again_repairs_and_changes_nothing_else(gallery: Path) -> None:
    before = digests(gallery)
    (gallery / "Camera/IMG_2087.jpg").unlink()
    (gallery / "Backup/IMG_2052.jpg").unlink()
    kept = gallery / "Camera/IMG_2041.jpg"
    moment = kept.stat().st_mtime_ns
    draw_samples(gallery)
    assert digests(gallery) == before
    assert kept.stat().st_mtime_ns == moment


def test_a_changed_file_is_left_alone(gallery: Path) -> None:
    path = gallery / "For the web/sunset-800.jpg"
    original = path.read_bytes()
    path.write_bytes(b"mine")
    draw_samples(gallery)
    assert path.read_bytes() == b"mine"
    path.write_bytes(original)


def test_a_folder_that_cannot_be_made_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        draw_samples(tmp_path / "file")


def test_motifs_are_different_photos() -> None:
    small = [scene()[::60, ::60].astype(float) for scene in (scenes.lake, scenes.dunes, scenes.city, scenes.sunset)]
    for number, one in enumerate(small):
        for other in small[:number]:
            assert np.abs(one - other).mean() > 20
