"""Settings survive a round trip, hand editing, and damage."""

from __future__ import annotations

import os
import string
import sys
import tomllib
from dataclasses import FrozenInstanceError, fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gallery_dedup.domain import DIMENSION_NAMES, PROFILES, Missing, Profile, Relation
from gallery_dedup.errors import LocationError, SettingsError
from gallery_dedup.locations import Locations
from gallery_dedup.settings import RECENT_MAX, Settings, about, allowed, load_settings, save_settings, with_recent

every_text = st.text(st.characters(exclude_categories=["Cs"]))
# What os.fsdecode makes of names in any encoding.
every_name = st.binary(min_size=1).map(os.fsdecode) if sys.platform != "win32" else every_text
every_folder = every_name.map(lambda name: os.path.abspath(os.sep) + name)
every_profile = st.builds(
    Profile,
    st.from_regex(r"[A-Za-zäöü0-9]([A-Za-zäöü0-9 _-]{0,20}[A-Za-z])?", fullmatch=True).filter(
        lambda name: name.casefold() not in {profile.name for profile in PROFILES}
    ),
    st.text(string.ascii_letters + "äöü ,'\"=#[]\\", max_size=30),
    st.dictionaries(st.sampled_from(DIMENSION_NAMES), st.integers(0, 9) | st.floats(0, 1e6), min_size=1).filter(
        lambda weights: any(weights.values())
    ),
    st.sampled_from(Missing),
)
every_settings = st.builds(
    Settings,
    folders=st.lists(every_folder).map(tuple),
    protected=st.lists(every_folder).map(tuple),
    recent=st.lists(every_folder, max_size=RECENT_MAX).map(tuple),
    exclude=st.lists(every_text).map(tuple),
    hidden=st.booleans(),
    rules=st.lists(every_text).map(tuple),
    profile=st.text(string.ascii_letters + "äöü_-", min_size=1),
    profiles=st.lists(every_profile, unique_by=lambda profile: profile.name).map(
        lambda profiles: tuple(sorted(profiles, key=lambda profile: profile.name))
    ),
    relations=st.lists(st.sampled_from(Relation)).map(tuple),
    offline=st.booleans(),
    user_agent=st.text(string.ascii_letters + "()/;,. \"'\\", max_size=30).map(str.strip),
    density=st.sampled_from(["compact", "normal", "large"]),
    theme=st.sampled_from(["system", "light", "dark"]),
)


def write(locations: Locations, text: str) -> None:
    locations.config.mkdir(parents=True, exist_ok=True)
    locations.settings_file.write_text(text, encoding="utf-8")


def read(locations: Locations) -> str:
    return locations.settings_file.read_text(encoding="utf-8")


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(first=every_settings, second=every_settings)
def test_what_is_saved_is_loaded_again_and_changes_replace_it(
    first: Settings, second: Settings, locations: Locations
) -> None:
    for settings in (first, second, second):
        save_settings(settings, locations)
        assert load_settings(locations) == (settings, ())
    names = set(tomllib.loads(locations.settings_file.read_bytes().decode("utf-8", "surrogateescape")))
    assert names == {one.name for one in fields(Settings) if getattr(second, one.name) != one.default}


def test_without_a_file_the_defaults_hold_and_nothing_is_written(locations: Locations) -> None:
    assert load_settings(locations) == (Settings(), ())
    save_settings(Settings(), locations)
    assert not locations.config.exists()


def test_only_what_differs_is_written(locations: Locations) -> None:
    save_settings(replace(Settings(), theme="dark"), locations)
    assert tomllib.loads(read(locations)) == {"theme": "dark"}
    save_settings(Settings(), locations)
    assert tomllib.loads(read(locations)) == {}


def test_hand_editing_survives_a_save(locations: Locations) -> None:
    edited = """\
# my own notes
theme = 'dark'   # at night

folders = [
    "/photos",   # the good ones
    "/old",      # scanned
]

[later]
version = 9  # of another program
"""
    write(locations, edited)
    settings, notices = load_settings(locations)
    assert settings == Settings(theme="dark", folders=("/photos", "/old"))
    assert notices == (f"{locations.settings_file}: there is no setting called later; it is left alone.",)

    save_settings(settings, locations)
    assert read(locations) == edited

    save_settings(replace(settings, hidden=True), locations)
    assert [line for line in edited.splitlines() if line not in read(locations).splitlines()] == []
    assert load_settings(locations) == (replace(settings, hidden=True), notices)
    assert tomllib.loads(read(locations))["later"] == {"version": 9}


def test_lines_ends_and_a_mark_of_other_editors_are_understood(locations: Locations) -> None:
    locations.config.mkdir(parents=True)
    locations.settings_file.write_bytes(b"\xef\xbb\xbf# windows\r\ntheme = 'dark'\r\n")
    settings, notices = load_settings(locations)
    assert (settings, notices) == (Settings(theme="dark"), ())
    save_settings(replace(settings, offline=True), locations)
    assert load_settings(locations) == (Settings(theme="dark", offline=True), ())


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ('theme = "drak"', '"system", "light", "dark"'),
        ("density = 3", '"compact", "normal", "large"'),
        ("theme = ['dark']", '"system", "light", "dark"'),
        ("hidden = 1", "true or false"),
        ('offline = "no"', "true or false"),
        ('folders = "/photos"', "a list of folders"),
        ("folders = ['photos']", "whole path"),
        ("protected = ['']", "whole path"),
        ("exclude = [1]", "a list of texts"),
        ("relations = ['same']", '"same_file", "same_pixels"'),
        ("profile = ''", "a name"),
    ],
)
def test_a_wrong_value_falls_back_alone_and_stays_in_the_file(line: str, named: str, locations: Locations) -> None:
    write(locations, f"{line}\nrules = ['oldest']\n")
    settings, notices = load_settings(locations)
    assert settings == Settings(rules=("oldest",))
    (notice,) = notices
    key = line.split(" ")[0]
    assert str(locations.settings_file) in notice
    assert f"{key} = " in notice
    assert named in notice
    assert allowed(key) in notice

    save_settings(replace(settings, rules=("resolution",)), locations)
    assert line in read(locations)
    assert load_settings(locations) == (Settings(rules=("resolution",)), notices)


def test_a_wrong_value_is_replaced_by_a_right_one(locations: Locations) -> None:
    write(locations, 'theme = "drak"\n')
    save_settings(Settings(theme="dark"), locations)
    assert read(locations) == 'theme = "dark"\n'


@pytest.mark.parametrize("text", ['theme = "dark\n', "theme\n", "a = 1\na = 2\n", "\0"])
def test_a_file_that_is_no_toml_is_kept_aside(text: str, locations: Locations) -> None:
    write(locations, f"# first line\n{text}")
    settings, (notice,) = load_settings(locations)
    assert settings == Settings()
    assert str(locations.settings_file) in notice
    assert "line " in notice
    (aside,) = locations.config.glob("settings.damaged-*.toml")
    assert aside.name in notice
    assert aside.read_text(encoding="utf-8") == f"# first line\n{text}"
    assert not locations.settings_file.exists()
    assert load_settings(locations) == (Settings(), ())


def test_two_damaged_files_of_one_second_are_both_kept(locations: Locations) -> None:
    for text in ("one =", "two ="):
        write(locations, text)
        load_settings(locations)
    kept = {path.read_text(encoding="utf-8") for path in locations.config.glob("settings.damaged-*.toml")}
    assert kept == {"one =", "two ="}


def test_saving_over_a_file_that_became_damaged_keeps_it_aside(locations: Locations) -> None:
    write(locations, "theme =")
    save_settings(Settings(theme="dark"), locations)
    assert load_settings(locations) == (Settings(theme="dark"), ())
    (aside,) = locations.config.glob("settings.damaged-*.toml")
    assert aside.read_text(encoding="utf-8") == "theme ="


def test_a_file_that_cannot_be_read_is_named(locations: Locations) -> None:
    locations.settings_file.mkdir(parents=True)
    settings, (notice,) = load_settings(locations)
    assert settings == Settings()
    assert str(locations.settings_file) in notice
    assert "cannot be read" in notice


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    locations = Locations(config=tmp_path / "file" / "config", cache=tmp_path, data=tmp_path, logs=tmp_path)
    with pytest.raises(LocationError, match="cannot write the settings"):
        save_settings(Settings(theme="dark"), locations)


def test_a_text_that_cannot_be_written_leaves_the_file_as_it_was(locations: Locations) -> None:
    save_settings(Settings(theme="dark"), locations)
    before = read(locations)
    with pytest.raises(SettingsError, match="exclude"):
        save_settings(Settings(exclude=("\ud800",)), locations)
    assert read(locations) == before
    assert os.listdir(locations.config) == [locations.settings_file.name]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_linked_file_stays_a_link_with_its_mode(locations: Locations, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text("# mine\n", encoding="utf-8")
    real.chmod(0o640)
    locations.config.mkdir(parents=True)
    locations.settings_file.symlink_to(real)
    save_settings(Settings(theme="dark"), locations)
    assert locations.settings_file.is_symlink()
    assert real.read_text(encoding="utf-8").startswith("# mine\n")
    assert real.stat().st_mode & 0o777 == 0o640


def test_the_home_folder_may_be_short(locations: Locations, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    write(locations, 'folders = ["~/Pictures"]\n')
    settings, _ = load_settings(locations)
    assert settings.folders == (os.path.join(str(tmp_path), "Pictures"),)
    save_settings(replace(settings, theme="dark"), locations)
    assert '"~/Pictures"' in read(locations)


def test_the_folders_scanned_lately_are_few_and_newest_first() -> None:
    settings = Settings()
    for number in range(RECENT_MAX + 3):
        settings = with_recent(settings, f"/{number}")
    settings = with_recent(settings, "/5")
    assert settings.recent == ("/5", "/12", "/11", "/10", "/9", "/8", "/7", "/6", "/4", "/3")


def test_every_setting_says_what_it_does_and_what_it_may_be() -> None:
    for one in fields(Settings):
        assert about(one.name).endswith(".")
        assert "\n" not in about(one.name)
        assert allowed(one.name)
    with pytest.raises(KeyError):
        about("nonsense")
    with pytest.raises(FrozenInstanceError):
        Settings().theme = "dark"  # type: ignore[misc]


class TestProfiles:
    """Tables [profiles.NAME] that people write."""

    FILE = """\
theme = "dark"  # at night

[profiles.Faces]  # for mum
purpose = "people"
face = 3   # most
semantic = 1

[profiles.bad]
face = -1  # not like this

[profiles."my own"]
hash = 0.5
missing = "zero"
"""
    FACES = Profile("Faces", "people", {"face": 3, "semantic": 1})
    OWN = Profile("my own", "", {"hash": 0.5}, Missing.ZERO)

    def test_they_are_read_and_a_bad_one_is_named_and_left_alone(self, locations: Locations) -> None:
        write(locations, self.FILE)
        settings, notices = load_settings(locations)
        assert settings == Settings(theme="dark", profiles=(self.FACES, self.OWN))
        told = "the weight of face is -1: it must not be below 0"
        assert notices == (f'{locations.settings_file}: the profile "bad" is left out: {told}.',)
        save_settings(settings, locations)
        assert read(locations) == self.FILE

    def test_only_the_lines_that_changed_are_touched(self, locations: Locations) -> None:
        write(locations, self.FILE)
        settings, _ = load_settings(locations)
        more = replace(self.FACES, weights={"face": 2, "semantic": 1, "color": 0.5})
        save_settings(replace(settings, hidden=True, profiles=(more, self.OWN)), locations)
        lines = read(locations).splitlines()
        gone = [line for line in self.FILE.splitlines() if line not in lines]
        assert gone == ["face = 3   # most"]
        assert "face = 2   # most" in lines
        assert load_settings(locations)[0] == replace(settings, hidden=True, profiles=(more, self.OWN))

    def test_removing_one_leaves_the_others_and_the_damaged(self, locations: Locations) -> None:
        write(locations, self.FILE)
        settings, _ = load_settings(locations)
        save_settings(replace(settings, profiles=(self.FACES,)), locations)
        assert load_settings(locations)[0].profiles == (self.FACES,)
        assert "face = -1  # not like this" in read(locations)
        save_settings(replace(settings, profiles=()), locations)
        assert "face = -1  # not like this" in read(locations)

    def test_a_damaged_one_is_replaced_when_its_name_is_given_anew(self, locations: Locations) -> None:
        write(locations, self.FILE)
        settings, _ = load_settings(locations)
        good = Profile("bad", "", {"face": 1})
        save_settings(replace(settings, profiles=(self.FACES, good, self.OWN)), locations)
        assert load_settings(locations) == (replace(settings, profiles=(self.FACES, good, self.OWN)), ())

    @pytest.mark.parametrize(
        "text",
        [
            "profiles.a.hash = 3\nprofiles.b = {hash = 1}\n",
            "[profiles]\na = {hash = 3}\nb.hash = 1\n",
            "profiles = {a = {hash = 3}, b = {hash = 1}}\n",
            "[profiles.a]\nhash = 3\n[later]\nx = 1\n[profiles.b]\nhash = 1\n",
        ],
    )
    def test_however_tables_are_written_none_is_lost(self, text: str, locations: Locations) -> None:
        a, b, c = (Profile(name, "", {"hash": weight}) for name, weight in (("a", 3), ("b", 1), ("c", 2)))
        write(locations, text)
        settings, _ = load_settings(locations)
        assert settings.profiles == (a, b)
        for wanted in ((a, b, c), (b, c), (replace(b, missing=Missing.ZERO), c), (), (c,)):
            save_settings(replace(settings, profiles=wanted), locations)
            assert load_settings(locations)[0].profiles == wanted
        assert ("[later]" in text) == ("[later]" in read(locations))

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("profiles = 3", "it may be tables [profiles.NAME]"),
            ("[profiles]\na = 3", 'the profile "a" is left out: it is no table [profiles.a]'),
            ("[profiles.a]\nhash = 1\npurpose = 2", 'the profile "a" is left out: its purpose is no text'),
            ("[profiles.a]\nhash = 1\nmissing = 'half'", "it may be renormalise or zero"),
            ("[profiles.a]\nhash = 1\nsmell = 1", 'there is no dimension "smell"'),
            ("[profiles.a]\nhash = inf", "the weight of hash is not a number"),
            ("[profiles.a]", "no dimension weighs anything"),
            ("[profiles.dedup]\nhash = 1", 'the profile "dedup" comes with the program'),
            ("[profiles.'']\nhash = 1", '"" cannot be a name'),
        ],
    )
    def test_what_cannot_be_used_is_said_and_stays(self, text: str, told: str, locations: Locations) -> None:
        write(locations, text)
        settings, notices = load_settings(locations)
        assert settings == Settings()
        assert [told in notice for notice in notices] == [True]
        save_settings(replace(settings, theme="dark"), locations)
        assert text in read(locations)
