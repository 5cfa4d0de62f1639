"""The sheet says where photos will go, and there they go."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from gallery_dedup.actions.trash import to_trash
from gallery_dedup.gui.removal_places import Destination, destination_words, destinations

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have one trash of their own")


def another_disk(tmp_path: Path) -> Path:
    """A folder on another disk than the test's own."""
    shared = Path("/dev/shm")
    if not os.access(shared, os.W_OK) or shared.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second disk to write to")
    return shared


def test_a_photo_goes_where_the_sheet_said(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"one")
    said = destinations([str(photo)])[str(tmp_path)]
    assert said.disk == ""
    assert os.path.dirname(to_trash(str(photo))) == os.path.join(said.folder, "files")


def test_a_photo_on_another_disk_goes_to_the_trash_of_that_disk(tmp_path: Path) -> None:
    folder = another_disk(tmp_path) / f"gallery-dedup-test-{os.getpid()}"
    folder.mkdir()
    photo = folder / "photo.jpg"
    try:
        photo.write_bytes(b"one")
        said = destinations([str(photo)])[str(folder)]
        assert said.disk == "/dev/shm"
        place = to_trash(str(photo))
        assert os.path.dirname(place) == os.path.join(said.folder, "files")
        os.unlink(place)
        os.unlink(os.path.join(said.folder, "info", f"{os.path.basename(place)}.trashinfo"))
    finally:
        photo.unlink(missing_ok=True)
        folder.rmdir()


def test_each_place_is_told_with_its_share() -> None:
    places = {
        "/photos": Destination("/home/me/.local/share/Trash"),
        "/media/card/x": Destination("/media/card/.Trash-1000", "/media/card"),
        "/mnt/nas/x": Destination("/mnt/nas/.gallery-dedup-removed", "/mnt/nas", has_trash=False),
    }
    paths = ["/photos/a.jpg", "/photos/b.jpg", "/media/card/x/c.jpg", "/mnt/nas/x/d.jpg"]
    assert destination_words(paths, places).splitlines() == [
        "2 photos go to the trash: /home/me/.local/share/Trash",
        "1 photo goes to the trash of the disk at /media/card: /media/card/.Trash-1000",
        "1 photo goes to /mnt/nas/.gallery-dedup-removed: the disk at /mnt/nas has no trash.",
    ]
    assert destination_words(paths[:2], places) == "They go to the trash: /home/me/.local/share/Trash"
