"""A folder has several names; what lies in it lies in it by all of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from gallery_dedup.enclosing import Enclosing


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "real" / "deep" / "a.jpg"
    path.parent.mkdir(parents=True)
    path.touch()
    return path


def test_links_on_either_side(tmp_path: Path, photo: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    for folder in ("real", "link", "real/deep", "link/deep", "."):
        for root in ("real", "link"):
            wanted = str(tmp_path / folder)
            assert Enclosing(["/elsewhere", wanted]).folder_of(str(tmp_path / root / "deep" / "a.jpg")) == wanted
    assert Enclosing([str(tmp_path / "other")]).folder_of(str(photo)) is None


def test_the_first_of_several(tmp_path: Path, photo: Path) -> None:
    folders = [str(tmp_path / "real" / "deep"), str(tmp_path / "real")]
    assert Enclosing(folders).place_of(str(photo)) == 0
    assert Enclosing(folders[::-1]).place_of(str(photo)) == 0
    assert Enclosing(folders).place_of(str(tmp_path / "real" / "b.jpg")) == 1


def test_a_folder_mounted_at_a_second_place(tmp_path: Path, photo: Path) -> None:
    second = tmp_path / "second"
    second.mkdir()
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux mounts a folder at a second place")
    if subprocess.run(["mount", "--bind", tmp_path / "real", second], capture_output=True).returncode != 0:
        pytest.skip("nothing may be mounted here")
    try:
        assert Enclosing([str(second)]).folder_of(str(photo)) == str(second)
        assert Enclosing([str(tmp_path / "real")]).folder_of(str(second / "deep" / "a.jpg")) is not None
    finally:
        subprocess.run(["umount", "--lazy", second], check=True)


def test_what_is_gone_counts_by_its_name(tmp_path: Path) -> None:
    assert Enclosing([str(tmp_path / "away")]).folder_of(str(tmp_path / "away" / "a.jpg")) == str(tmp_path / "away")
    assert not Enclosing([])
    assert Enclosing([]).folder_of("/a/b.jpg") is None
