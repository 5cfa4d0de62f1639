"""What is like one photo: the steps of a search find what one go finds."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from gallery_dedup.domain import ScanRequest
from gallery_dedup.errors import SettingsError
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.matching import search as searching
from tests.unit.pictures import crisp, write


def read(library: Library, folder: Path) -> None:
    """Describe what lies in the folder."""
    for _progress in library.read(ScanRequest((str(folder),))):
        pass


def driven(steps: Generator[Any, None, Any]) -> tuple[list[Any], Any]:
    """Everything that a generator yields, and what it returns."""
    signs = []
    while True:
        try:
            signs.append(next(steps))
        except StopIteration as end:
            return signs, end.value


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Nine scenes, and a part of the first."""
    for seed in range(9):
        write(tmp_path / "photos" / f"{seed}.png", crisp(seed))
    write(tmp_path / "photos" / "part.jpg", crisp(0)[40:330, 50:440], quality=88)
    return tmp_path / "photos"


def test_steps_find_what_one_go_finds(
    folder: Path, locations: Locations, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(searching, "_FIRST_STEP", 2)
    other = write(tmp_path / "elsewhere.jpg", crisp(0), quality=90)
    with Library(locations) as library:
        read(library, folder)
        photos = [library.photo(str(path)) for path in folder.iterdir()]
        for path, others in ((folder / "0.png", 9), (other, 10)):
            signs, results = driven(library.search(str(path), [str(folder)], dimension="instance"))
            assert list(results.found) == library.find(str(path), photos, dimension="instance")
            assert results.photo.path == str(path)
            assert results.total == others == len(results.found)
            assert [sign.done for sign in signs] == sorted({sign.done for sign in signs})
            assert (signs[0].done, signs[-1].done) == (0, others)
            assert len(signs) > 2
        assert [Path(one.photo.path).name for one in results.found[:2]] == ["0.png", "part.jpg"]


def test_an_empty_library_finds_nothing(folder: Path, locations: Locations) -> None:
    with Library(locations) as library:
        signs, results = driven(library.search(str(folder / "0.png"), (), dimension="instance"))
    assert [sign.total for sign in signs] == [0]
    assert results.found == ()


def test_what_a_photo_does_not_carry_is_said_before_the_first_comparison(folder: Path, locations: Locations) -> None:
    with Library(locations) as library:
        read(library, folder)
        with pytest.raises(SettingsError, match=r"0\.png: nothing in it that capture could describe"):
            driven(library.search(str(folder / "0.png"), [str(folder)], dimension="capture"))
