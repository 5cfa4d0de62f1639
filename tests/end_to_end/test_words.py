"""The dimension semantic and photos found by words, through the command line, with small networks in CLIP's place."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gallery_dedup.locations import Locations, default_locations
from tests.clip_stand_ins import IMAGE, INSTALLED, TEXT, TOKENIZER, install_clip
from tests.end_to_end.command import CHECKOUT, Command, Json
from tests.stand_ins import install
from tests.unit.pictures import write

COLOURS = {"red": (215, 45, 30), "green": (35, 190, 60), "blue": (30, 60, 220)}


@pytest.fixture
def walls(tmp_path: Path) -> Path:
    """Three rough walls, each of one colour; of the red one a smaller copy and a twin."""
    folder, random = tmp_path / "walls", np.random.default_rng(5)
    for name, colour in COLOURS.items():
        rough = np.clip(np.array(colour) + random.normal(0, 14, (300, 400, 3)), 0, 255).astype(np.uint8)
        write(folder / f"{name}.jpg", rough, quality=90)
    red = np.clip(np.array(COLOURS["red"]) + np.random.default_rng(5).normal(0, 14, (300, 400, 3)), 0, 255)
    write(folder / "small.jpg", np.ascontiguousarray(red.astype(np.uint8)[::2, ::2]), quality=85)
    shutil.copy(folder / "red.jpg", folder / "twin.jpg")
    return folder


@pytest.fixture
def clip(locations: Locations) -> Locations:
    """The stand-ins, installed."""
    install_clip(locations.models)
    return locations


def names(document: Json) -> list[str]:
    """File names of the matches, best first."""
    return [Path(one["b"]).name for one in document["matches"]]


def test_words_find_photos_best_first(command: Command, clip: Locations, walls: Path) -> None:
    document = command.json("find", "--text", "  a red\twall ", walls)
    assert set(names(document)[:3]) == {"red.jpg", "small.jpg", "twin.jpg"}
    assert len(names(document)) == 5
    assert {one["a"] for one in document["matches"]} == {"a red wall"}
    scores = [one["score"] for one in document["matches"]]
    assert scores == sorted(scores, reverse=True)
    assert all(-1.0 <= score <= 1.0 for score in scores)
    assert command.json("find", "--text", "A RED WALL", walls)["matches"][0]["score"] == scores[0]


def test_top_and_text_for_people(command: Command, clip: Locations, walls: Path) -> None:
    ran = command("find", walls, "--text", "blue", "--top", "1")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.count("\n") == 1
    score, path = ran.out.split()
    assert 0.0 < float(score) <= 1.0
    assert path == str(walls / "blue.jpg")


@pytest.mark.parametrize("text", ["собака на пляже", "crème brûlée", "狗", "🏖", "-", "<|endoftext|>"])
def test_any_letters_are_words(command: Command, clip: Locations, walls: Path, text: str) -> None:
    document = command.json("find", f"--text={text}", walls)
    assert len(names(document)) == 5
    assert document["matches"][0]["a"] == text


def test_words_without_folders_in_common_with_the_scan_describe_them(
    command: Command, clip: Locations, walls: Path
) -> None:
    (walls / "more").mkdir()
    (walls / "blue.jpg").rename(walls / "more" / "blue.jpg")
    assert names(command.json("find", "--text", "blue", walls / "more")) == ["blue.jpg"]
    assert names(command.json("find", "--text", "blue", walls / "more", walls))[0] == "blue.jpg"


def test_too_many_words_are_told_and_the_rest_is_found(command: Command, clip: Locations, walls: Path) -> None:
    ran = command("find", "--text", "green " * 80 + "forgotten", walls, "--json")
    assert ran.status == 0
    assert names(ran.json)[0] == "green.jpg"
    assert ran.err.count("\n") == 1
    assert "were not read: green green green green green forgotten" in ran.err


@pytest.mark.parametrize("text", ["", "  \t ", "\u00a0"])
def test_no_words_are_wrong_usage(command: Command, clip: Locations, walls: Path, text: str) -> None:
    assert "no words to search for" in command.misuse("find", "--text", text, walls)


def test_wrong_usage_of_find(command: Command, clip: Locations, walls: Path) -> None:
    for words, said in (
        (("find",), "IMAGE, FOLDER"),
        (("find", walls / "red.jpg"), "FOLDER"),
        (("find", "--text", "red"), "FOLDER"),
    ):
        ran = command(*words)
        assert ran.status == 2
        assert said in ran.err
    assert "by color" in command.misuse("find", "--text", "red", walls, "--dimension", "color")
    assert command.json("find", "--text", "red", walls, "--dimension", "semantic")["matches"]


@pytest.mark.parametrize(
    ("here", "missing"),
    [((), (IMAGE, TEXT, TOKENIZER)), ((IMAGE,), INSTALLED[1:]), ((IMAGE, TEXT), INSTALLED[2:]),
     ((TEXT, TOKENIZER), (IMAGE, TEXT, TOKENIZER))],
)  # fmt: skip
def test_what_is_missing_is_named(
    command: Command, locations: Locations, walls: Path, here: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    if here:
        install_clip(locations.models, *here)
    sentence = command.failure("find", "--text", "red", walls)
    assert all(f"models download {name}" in sentence for name in missing)
    assert sentence.count("models download") == len(missing)
    assert not default_locations().cache_file.exists() or command.json("find", walls / "red.jpg", walls)


def test_a_damaged_tokenizer_is_named(command: Command, clip: Locations, walls: Path) -> None:
    install(clip.models, TOKENIZER, data=b'{"version": "1.0"}')
    assert "tokenizer" in command.failure("find", "--text", "red", walls)


def test_match_and_embed_go_by_semantic_where_it_is_installed(
    command: Command, locations: Locations, walls: Path
) -> None:
    before = command.json("embed", walls / "red.jpg")
    assert (before["dimension"], len(before["result"])) == ("instance", 512)
    install_clip(locations.models, IMAGE)
    after = command.json("embed", walls / "red.jpg")
    assert after["dimension"] == "semantic"
    assert after["model"].startswith(f"{INSTALLED[0]}@")
    assert len(after["result"]) == 512
    assert np.linalg.norm(after["result"]) == pytest.approx(1.0, abs=2e-3)
    assert command.json("embed", walls / "red.jpg", "--dimension", "instance")["result"] == before["result"]
    scores = {
        result["targetImage"]: result["similarityScore"]
        for result in command.json("match", walls / "red.jpg", walls)["results"]
    }
    assert scores[str(walls / "small.jpg")] > 0.99 > scores[str(walls / "blue.jpg")]


def test_compare_tells_the_score_or_which_model_is_missing(command: Command, locations: Locations, walls: Path) -> None:
    without = command.json("compare", walls / "red.jpg", walls / "blue.jpg")
    assert without["scores"]["semantic"] is None
    assert without["notes"]["semantic"] == "model not installed: clip-vit-b32"
    for words in (
        ("find", walls / "red.jpg", walls),
        ("match", walls / "red.jpg", walls / "blue.jpg"),
        ("embed", walls / "red.jpg"),
        ("scan", walls),
    ):
        assert "model not installed: clip-vit-b32" in command.failure(*words, "--dimension", "semantic")
    install_clip(locations.models, IMAGE)
    found = command.json("compare", walls / "red.jpg", walls / "blue.jpg")
    assert "semantic" not in found["notes"]
    assert command.json("compare", walls / "red.jpg", walls / "small.jpg")["scores"]["semantic"] > 0.99
    assert found["scores"]["semantic"] < 0.99
    assert {**found["scores"], "semantic": None} == without["scores"]


def test_scan_scores_members_and_groups_stay_the_same(command: Command, locations: Locations, walls: Path) -> None:
    def scanned() -> tuple[list[Json], list[Any]]:
        members = [one for group in command.json("scan", walls)["groups"] for one in group["members"]]
        return [{**one, "scores": {**one["scores"], "semantic": None}} for one in members], [
            one["scores"]["semantic"] for one in members if one["scores"]
        ]

    members, none = scanned()
    assert members
    assert set(none) == {None}
    install_clip(locations.models, IMAGE)
    again, scores = scanned()
    # The twin's score is 1, the small copy's is near it; relations, keepers and other scores are as they were.
    assert again == members
    assert min(scores) > 0.99
    compared = command.json("compare", walls / "red.jpg", walls / "small.jpg")["scores"]["semantic"]
    assert compared == pytest.approx(min(scores), abs=1e-6)
    shutil.rmtree(locations.models)
    members, none = scanned()
    assert members == again
    assert set(none) == {None}


def test_semantic_alone_never_makes_what_a_rule_may_mark(command: Command, clip: Locations, tmp_path: Path) -> None:
    """Two scenes of the same colours: as near as can be for this CLIP, and no copies."""
    random, folder = np.random.default_rng(8), tmp_path / "near"
    for name in ("first", "second"):
        tiles = np.repeat(np.repeat(random.integers(0, 255, (12, 16, 3)), 25, axis=0), 25, axis=1)
        write(folder / f"{name}.png", np.ascontiguousarray(tiles.astype(np.uint8)))
    found = command.json("compare", folder / "first.png", folder / "second.png")
    assert found["scores"]["semantic"] > 0.99
    assert found["relation"] in {None, "related"}
    assert command.json("scan", folder, "--dimension", "semantic", "--threshold", "0.5")["groups"] == []
    assert command.json("plan", folder)["remove"] == []


def test_dimensions_tell_whether_semantic_is_answered(command: Command, locations: Locations) -> None:
    def semantic() -> Json:
        listed: list[Json] = command.json("dimensions")["dimensions"]
        return next(one for one in listed if one["name"] == "semantic")

    without = semantic()
    assert (without["unrelated"], without["same"], without["low"], without["high"]) == (0.5, 0.75, -1.0, 1.0)
    assert "clip-vit-b32" in without["state"]
    install_clip(locations.models, IMAGE)
    assert semantic()["state"] == "used"
    assert semantic()["model"].startswith(INSTALLED[0])


def test_a_scan_without_news_loads_no_tokenizer(clip: Locations, walls: Path, command: Command) -> None:
    command.json("scan", walls)
    code = (
        "import sys; from gallery_dedup.cli import main; main(['scan', sys.argv[1], '--json']); "
        "print([name for name in ('tokenizers', 'onnxruntime', 'numpy', 'huggingface_hub') if name in sys.modules],"
        " file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(walls)], capture_output=True, text=True, cwd=CHECKOUT, check=True
    )
    assert json.loads(ran.stdout)["photos"] == 5
    assert ran.stderr.strip() == "[]"
