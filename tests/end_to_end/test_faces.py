"""Faces through the whole line, with stand-ins of YuNet and SFace: off at first, turned on, compared, off, erased.

The stand-ins have the names, shapes and types of the real files (tests/stand_ins.py) and see drawn heads; what the real
ones see is tested in tests/unit/dimensions/test_face.py, as far as the files are on hand.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from gallery_dedup import assets
from gallery_dedup.dimensions.network import release_idle
from gallery_dedup.domain import Relation, ScanPhase, ScanRequest
from gallery_dedup.library import Library
from gallery_dedup.library.faces import StoredFaces
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings, save_settings
from tests.end_to_end.command import Command
from tests.stand_ins import install, with_face
from tests.unit.dimensions.face_models import DESCRIPTION, MOBILE_FACE_NET_FILE, YUNET_FILE, weights
from tests.unit.pictures import scene, write

FINDER, NETWORK = "yunet-2023mar", "sface-2021dec"
OFF = "faces are off: turn them on in the Models page, or with faces = true in the settings"
STORED = StoredFaces(looked_at=6, photos=5, faces=6)
LEFT, RIGHT = 36, 300


@pytest.fixture(autouse=True)
def _sessions_end() -> None:
    release_idle()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """One and another person alone, the first one's photo re-saved and in another scene, both in one, and none."""
    folder = tmp_path / "photos"
    ann, bob = with_face(scene(1), person=1), with_face(scene(2), person=2)
    both = with_face(with_face(scene(5), person=1, left=LEFT), person=2, left=RIGHT)
    write(folder / "ann.png", ann)
    write(folder / "ann-again.jpg", ann, quality=80)
    write(folder / "ann-elsewhere.png", with_face(scene(3), person=1))
    write(folder / "bob.png", bob)
    write(folder / "both.png", both)
    write(folder / "nobody.png", scene(7))
    return folder


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with both models."""
    folder = tmp_path / "my models"
    folder.mkdir()
    monkeypatch.setenv(assets.MODELS_VARIABLE, str(folder))
    for name in (FINDER, NETWORK):
        install(folder, name)
    return folder


@pytest.fixture
def on(locations: Locations, models: Path) -> Path:
    """The same with faces turned on."""
    turned(locations, faces=True)
    return models


def turned(locations: Locations, *, faces: bool) -> None:
    locations.prepare()
    save_settings(Settings(faces=faces), locations)


def scanned(library: Library, folder: Path) -> int:
    """Scan, and tell how many files were read."""
    steps = library.scan(ScanRequest((str(folder),)))
    return max((step.done for step in steps if step.phase is ScanPhase.READING), default=0)


def scores(library: Library, folder: Path) -> list[float | None]:
    """The scores of faces that are shown with the groups, without looking at the folders."""
    groups = library.groups(ScanRequest((str(folder),)))
    return [member.scores["face"] for group in groups for member in group.members[1:]]


class TestOff:
    def test_no_face_is_looked_for_until_it_is_turned_on(
        self, command: Command, photos: Path, models: Path, locations: Locations
    ) -> None:
        command.json("scan", photos)
        found = command.json("compare", photos / "ann.png", photos / "ann-elsewhere.png")
        assert (found["scores"]["face"], found["notes"]["face"]) == (None, OFF)
        with Library(locations) as library:
            assert library.stored_faces() == StoredFaces()
        (face,) = (one for one in command.json("dimensions")["dimensions"] if one["name"] == "face")
        assert (face["state"], face["model"], face["version"]) == (OFF, None, None)
        assert (face["unrelated"], face["same"]) == (0.2, 0.36)

    @pytest.mark.parametrize(
        "words",
        [["find", "ann.png", ".", "--dimension", "face"], ["match", "ann.png", "bob.png", "--dimension", "face"],
         ["scan", ".", "--dimension", "face", "--threshold", "0.3"]],
    )  # fmt: skip
    def test_what_asks_for_faces_is_told_why_there_are_none(
        self, command: Command, photos: Path, models: Path, monkeypatch: pytest.MonkeyPatch, words: Sequence[str]
    ) -> None:
        monkeypatch.chdir(photos)
        assert command.failure(*words) == f"face: {OFF}"

    @pytest.mark.parametrize(
        ("here", "lacking"), [((), f"{FINDER} and {NETWORK}"), ((FINDER,), NETWORK), ((NETWORK,), FINDER)]
    )
    def test_a_model_that_is_missing_is_named(
        self, command: Command, photos: Path, locations: Locations, here: Sequence[str], lacking: str
    ) -> None:
        for name in here:
            install(locations.models, name)
        turned(locations, faces=True)
        told = f"model not installed: {lacking}"
        found = command.json("compare", photos / "ann.png", photos / "bob.png")
        assert found["notes"]["face"] == told
        assert command.failure("find", photos / "ann.png", photos, "--dimension", "face") == f"face: {told}"


class TestOn:
    def test_persons_are_compared(self, command: Command, photos: Path, on: Path) -> None:
        def face(a: str, b: str) -> float:
            score: float = command.json("compare", photos / a, photos / b)["scores"]["face"]
            return score

        assert face("ann.png", "ann-elsewhere.png") > 0.85
        assert face("ann.png", "bob.png") < 0.8
        # Of two persons the one that both photos show counts.
        assert face("both.png", "ann.png") > 0.85
        assert face("both.png", "bob.png") > 0.85

    def test_a_photo_without_faces_says_so(self, command: Command, photos: Path, on: Path) -> None:
        one = command.json("compare", photos / "ann.png", photos / "nobody.png")
        assert (one["scores"]["face"], one["notes"]["face"]) == (None, "no face in one image")
        none = command.json("compare", photos / "nobody.png", photos / "nobody.png")
        assert (none["scores"]["face"], none["notes"]["face"]) == (None, "no face in either image")
        sentence = command.failure("find", photos / "nobody.png", photos, "--dimension", "face")
        assert "nobody.png" in sentence
        assert "face" in sentence

    def test_who_is_in_other_photos_is_found(self, command: Command, photos: Path, on: Path) -> None:
        found = command.json("find", photos / "ann.png", photos, "--dimension", "face")["matches"]
        assert [Path(one["b"]).name for one in found][-1] == "bob.png"
        assert {Path(one["b"]).name for one in found} == {"ann-again.jpg", "ann-elsewhere.png", "both.png", "bob.png"}

    def test_a_photo_without_faces_among_others_is_only_left_out(
        self, command: Command, photos: Path, on: Path
    ) -> None:
        results = command.json("match", photos / "ann.png", photos / "nobody.png", photos / "both.png",
                               "--dimension", "face", "--threshold", "0.8")["results"]  # fmt: skip
        assert "error" in results[0]
        assert results[1]["isSimilar"] is True

    def test_vectors_are_given_to_nobody(self, command: Command, photos: Path, on: Path, locations: Locations) -> None:
        assert "never given out" in command.failure("embed", photos / "ann.png", "--dimension", "face")
        command.json("scan", photos)
        for words in (["scan", photos], ["compare", photos / "ann.png", photos / "both.png"], ["dimensions"]):
            assert longest_list(command.json(*words)) < 20

    def test_turning_it_on_describes_a_scanned_library_and_gives_what_a_first_scan_gives(
        self, photos: Path, models: Path, locations: Locations
    ) -> None:
        with Library(locations, settings=Settings(faces=False)) as library:
            assert scanned(library, photos) == 6
            assert scores(library, photos) == [None]
        with Library(locations, settings=Settings(faces=True)) as library:
            assert scanned(library, photos) == 6
            later = scores(library, photos)
            assert library.stored_faces() == STORED
            # A photo without faces was looked at too.
            assert scanned(library, photos) == 0
        with Library(locations, settings=Settings(faces=True)) as library:
            library.erase_cache()
            assert scanned(library, photos) == 6
            assert scores(library, photos) == later
        assert later[0] is not None
        assert later[0] > 0.9

    def test_the_same_person_alone_makes_no_group(self, command: Command, photos: Path, on: Path) -> None:
        groups = command.json("scan", photos)["groups"]
        assert [{Path(member["path"]).name for member in group["members"]} for group in groups] == [
            {"ann.png", "ann-again.jpg"}
        ]
        related = command.json(
            "scan", photos, "--relation", "related", "--dimension", "face", "--threshold", "0.8"
        )["groups"]  # fmt: skip
        assert {group["relation"] for group in related} == {Relation.RELATED.value}
        assert {"ann-elsewhere.png", "both.png"} <= {
            Path(member["path"]).name for group in related for member in group["members"]
        }
        plan = command.json("plan", photos, "--relation", "related", "--dimension", "face", "--threshold", "0.8")
        assert plan["remove"] == []

    def test_a_second_scan_loads_no_numerical_library(self, photos: Path, on: Path, locations: Locations) -> None:
        with Library(locations) as library:
            scanned(library, photos)
        program = (
            "import sys; from gallery_dedup.cli import main; main(sys.argv[1:]); "
            "sys.exit(', '.join({'numpy', 'cv2', 'onnxruntime', 'PIL'} & {*sys.modules}) or 0)"
        )
        words = [sys.executable, "-c", program, "scan", str(photos), "--json"]
        ran = subprocess.run(words, env=dict(os.environ), check=False, capture_output=True, text=True)
        assert (ran.returncode, ran.stderr) == (0, "")
        (member,) = json.loads(ran.stdout)["groups"][0]["members"][1:]
        assert member["scores"]["face"] > 0.9


class TestOffAgain:
    def test_scores_are_gone_at_once_and_come_back_without_reading(
        self, photos: Path, on: Path, locations: Locations
    ) -> None:
        with Library(locations) as library:
            scanned(library, photos)
            (before,) = scores(library, photos)
            library.settings = replace(library.settings, faces=False)
            assert scores(library, photos) == [None]
            assert library.compare(str(photos / "ann.png"), str(photos / "ann-again.jpg")).scores["face"] is None
            assert scanned(library, photos) == 0
            assert scores(library, photos) == [None]
            library.settings = replace(library.settings, faces=True)
            assert scanned(library, photos) == 0
            assert scores(library, photos) == [before]

    def test_without_its_model_faces_stay_until_they_are_erased(
        self, photos: Path, on: Path, locations: Locations
    ) -> None:
        with Library(locations) as library:
            scanned(library, photos)
        for path in on.iterdir():
            path.unlink()
        with Library(locations) as library:
            assert scores(library, photos) == [None]
            assert library.stored_faces() == library.erase_faces() == STORED
            assert library.stored_faces() == StoredFaces()


class TestErasing:
    def test_nothing_of_a_face_stays_in_the_file(
        self, command: Command, photos: Path, on: Path, locations: Locations
    ) -> None:
        command.json("scan", photos)
        with Library(locations) as library:
            vectors = vectors_of_faces(library)
            others = {path.name: kept(library, path) for path in photos.iterdir()}
        assert len(vectors) == 6
        assert all(any(vector[2:] in data for data in cache_files(locations)) for vector in vectors if len(vector) > 2)
        erased = command.json("erase", "--faces")
        assert erased == {"erased": ["faces"], "stored": {"looked_at": 6, "photos": 5, "faces": 6}}
        assert not any(vector[2:] in data for data in cache_files(locations) for vector in vectors if len(vector) > 2)
        with Library(locations) as library:
            assert {path.name: kept(library, path) for path in photos.iterdir()} == others
            assert scores(library, photos) == [None]

    def test_turned_on_still_or_again_the_next_scan_describes_anew(
        self, photos: Path, on: Path, locations: Locations
    ) -> None:
        with Library(locations) as library:
            scanned(library, photos)
            before = scores(library, photos)
            assert library.erase_faces() == STORED
            library.settings = replace(library.settings, faces=False)
            assert scanned(library, photos) == 0
            assert library.stored_faces() == StoredFaces()
            library.settings = replace(library.settings, faces=True)
            assert scanned(library, photos) == 6
            assert scores(library, photos) == before
            assert library.stored_faces() == STORED

    def test_the_words_tell_what_there_was(self, command: Command, photos: Path, on: Path) -> None:
        command.json("scan", photos)
        assert (
            "6 faces in 5 photos, of 6 looked at, are stored; erase --faces forgets them." in command("dimensions").out
        )
        (face,) = (one for one in command.json("dimensions")["dimensions"] if one["name"] == "face")
        assert face["state"] == "used"
        assert face["model"].startswith(f"stand-in-{NETWORK}@")
        assert face["stored"] == {"looked_at": 6, "photos": 5, "faces": 6}
        assert command("erase", "--faces").out == (
            "6 faces in 5 photos, of 6 looked at, are forgotten, and the scores they gave.\n"
        )
        assert "are stored" not in command("dimensions").out

    def test_faces_go_with_the_cache_too(self, command: Command, photos: Path, on: Path, locations: Locations) -> None:
        command.json("scan", photos)
        assert command.json("erase", "--faces", "--cache")["erased"] == ["faces", "cache"]
        with Library(locations) as library:
            assert library.stored_faces() == StoredFaces()

    def test_a_cache_that_was_set_aside_is_named(self, command: Command, photos: Path, locations: Locations) -> None:
        command.json("scan", photos)
        for end in ("-wal", "-shm"):
            Path(f"{locations.cache_file}{end}").unlink(missing_ok=True)
        locations.cache_file.write_bytes(b"no database".ljust(4096))
        command("scan", photos)
        (aside,) = locations.cache_file.parent.glob("*.damaged-*.sqlite")
        assert str(aside) in command("erase", "--faces").out


@pytest.mark.shared
def test_real_networks_that_the_user_adds_find_the_portraits_of_each_person(
    command: Command, locations: Locations, tmp_path: Path, shared_data: Path
) -> None:
    """The real YuNet and a MobileFaceNet, which the user describes, for portraits of six persons."""
    described = tmp_path / MOBILE_FACE_NET_FILE
    described.write_bytes(weights(shared_data, MOBILE_FACE_NET_FILE).read_bytes())
    Path(f"{described}.toml").write_text(DESCRIPTION)
    turned(locations, faces=True)
    assert command("models", "add", weights(shared_data, YUNET_FILE)).status == 0
    assert command("models", "add", described).status == 0
    persons = sorted((shared_data / "photos" / "faces").iterdir())
    for person in persons:
        (tmp_path / "photos" / person.name).mkdir(parents=True)
        for portrait in sorted(person.iterdir())[:4]:
            (tmp_path / "photos" / person.name / portrait.name).write_bytes(portrait.read_bytes())
    for person in persons:
        portrait = min((tmp_path / "photos" / person.name).iterdir())
        found = command.json("find", portrait, tmp_path / "photos", "--dimension", "face", "--top", 4)["matches"]
        assert [Path(one["b"]).parent.name == person.name for one in found] == [True, True, True, False]
        assert found[2]["score"] > 0.36 > found[3]["score"]


def longest_list(document: object) -> int:
    """Of the lists of numbers in a document, the length of the longest."""
    if isinstance(document, dict):
        return max((longest_list(value) for value in document.values()), default=0)
    if isinstance(document, list):
        numbers = sum(isinstance(value, float) for value in document)
        return max([numbers, *(longest_list(value) for value in document)])
    return 0


def vectors_of_faces(library: Library) -> list[bytes]:
    select = "SELECT data FROM vectors WHERE dimension LIKE 'face:%'"
    return [bytes(row[0]) for row in library._cache._all(select)]


def kept(library: Library, path: Path) -> dict[str, tuple[int, bytes]]:
    """The vectors of a photo, besides those of faces."""
    photo = library._cache.photo(str(path))
    assert photo is not None
    stored = library._cache.vectors_of(photo.sha256)
    return {key: stored[key] for key in stored if not key.startswith("face")}


def cache_files(locations: Locations) -> list[bytes]:
    """The bytes of the cache and its log."""
    return [path.read_bytes() for path in locations.cache_file.parent.glob(f"{locations.cache_file.name}*")]
