"""Where the program keeps its own files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from gallery_dedup.errors import LocationError
from gallery_dedup.locations import APP_NAME, HOME_VARIABLE, Locations, default_locations


def all_paths(locations: Locations) -> list[Path]:
    return [
        locations.settings_file,
        locations.window_file,
        locations.cache_file,
        locations.ledger_file,
        locations.models,
        locations.samples,
        locations.log_file,
    ]


def test_one_variable_puts_everything_under_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "here"))
    paths = all_paths(default_locations())
    assert all(path.is_relative_to(tmp_path / "here") for path in paths)
    assert len(set(paths)) == len(paths)


def test_a_relative_or_short_home_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "me"))
    monkeypatch.setenv(HOME_VARIABLE, "here")
    assert default_locations().cache_file.is_relative_to(tmp_path / "here")
    monkeypatch.setenv(HOME_VARIABLE, os.path.join("~", "there"))
    assert default_locations().cache_file.is_relative_to(tmp_path / "me" / "there")


def test_without_the_variable_the_platform_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME_VARIABLE)
    paths = all_paths(default_locations())
    assert all(path.is_absolute() and APP_NAME in path.parts for path in paths)


def test_what_must_not_be_lost_is_not_in_the_cache(locations: Locations) -> None:
    for path in (locations.ledger_file, locations.settings_file, locations.models):
        assert not path.is_relative_to(locations.cache)


def test_folders_are_made_when_asked_for_and_not_before(locations: Locations) -> None:
    assert not locations.config.parent.exists()
    locations.prepare()
    locations.prepare()
    assert all(folder.is_dir() for folder in (locations.config, locations.cache, locations.data))


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "file"))
    with pytest.raises(LocationError, match=r"cannot make the folder .*file.*: "):
        default_locations().prepare()


@pytest.mark.skipif(sys.platform == "win32" or not os.getuid(), reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_named(locations: Locations) -> None:
    locations.prepare()
    locations.cache.chmod(0o500)
    with pytest.raises(LocationError, match="cannot write to the folder"):
        locations.prepare()
