"""pairs: the most alike pairs of folders, best first."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import numpy as np
import pytest

from gallery_dedup.locations import Locations
from tests.clip_stand_ins import install_clip
from tests.end_to_end.command import Command
from tests.unit.pictures import scene, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six scenes; of the first a re-saved and two byte copies, of the second a crop."""
    root = tmp_path / "photos"
    for seed in range(6):
        write(root / f"{seed}.jpg", scene(seed))
    write(root / "resaved.jpg", scene(0), quality=70)
    for name in ("copy.jpg", "other copy.jpg"):
        (root / name).write_bytes((root / "0.jpg").read_bytes())
    write(root / "cropped.png", np.ascontiguousarray(scene(1)[40:-40, 50:-50]))
    return root


def names(pair: dict[str, str]) -> tuple[str, str]:
    return Path(pair["a"]).name, Path(pair["b"]).name


def test_the_list_is_that_of_all_comparisons(command: Command, folder: Path) -> None:
    listed = command.json("pairs", folder, "--top", "100")["pairs"]
    scores = [pair["score"] for pair in listed]
    assert scores == sorted(scores, reverse=True)
    paths = sorted(str(path) for path in folder.iterdir())
    assert {(pair["a"], pair["b"]) for pair in listed} == {*itertools.combinations(paths, 2)}
    for pair in listed[::9]:
        (result,) = command.json("match", pair["a"], pair["b"])["results"]
        assert result["similarityScore"] == max(pair["score"], 0.0)


def test_duplicates_and_near_duplicates_are_told_apart(command: Command, folder: Path) -> None:
    duplicates = command.json("pairs", folder, "--min", "0.999")["pairs"]
    assert [names(pair) for pair in duplicates][:3] == [
        ("0.jpg", "copy.jpg"), ("0.jpg", "other copy.jpg"), ("copy.jpg", "other copy.jpg"),
    ]  # fmt: skip
    near = command.json("pairs", folder, "--min", "0.5", "--max", "0.999")["pairs"]
    assert ("1.jpg", "cropped.png") in [names(pair) for pair in near]
    assert all(0.5 <= pair["score"] < 0.999 for pair in near)
    assert not {names(pair) for pair in near} & {names(pair) for pair in duplicates}


def test_for_people_it_reads_as_the_recipe_prints_it(command: Command, folder: Path) -> None:
    ran = command("pairs", folder, "--top", "1")
    assert ran.status == 0
    assert re.fullmatch(rf"\nScore: 100\.000%\n{folder}/0\.jpg\n{folder}/copy\.jpg\n", ran.out)
    assert command("pairs", folder, "--min", "0.999", "--max", "0.9991", "--top", "1").status == 0


@pytest.mark.parametrize("dimension", ["exact", "hash", "color", "geometry", "style", "instance"])
def test_every_dimension_with_vectors(command: Command, folder: Path, dimension: str) -> None:
    first, *_ = command.json("pairs", folder, "--dimension", dimension, "--top", "5")["pairs"]
    assert names(first) == ("0.jpg", "copy.jpg")
    assert first["score"] == pytest.approx(1.0, abs=1e-3)


def test_clip_ranks_where_it_is_installed(command: Command, folder: Path, locations: Locations) -> None:
    own = command.json("pairs", folder, "--dimension", "instance", "--top", "100")
    install_clip(locations.models)
    by_clip = command.json("pairs", folder, "--top", "100")
    assert by_clip == command.json("pairs", folder, "--dimension", "semantic", "--top", "100") != own
    assert len(by_clip["pairs"]) == 45
    (result,) = command.json("match", folder / "1.jpg", folder / "2.jpg")["results"]
    (pair,) = [pair for pair in by_clip["pairs"] if names(pair) == ("1.jpg", "2.jpg")]
    assert result["similarityScore"] == max(0.0, pair["score"])


def test_one_photo_has_no_pair(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "photos" / "one.jpg", scene(1))
    for dimension in ("instance", "hash"):
        assert command.json("pairs", tmp_path / "photos", "--dimension", dimension) == {"pairs": []}
    ran = command("pairs", tmp_path / "photos")
    assert (ran.status, ran.out, ran.err) == (0, "", "gallery-dedup: one photo makes no pair\n")


def test_where_no_pair_has_such_a_score_one_line_says_so(command: Command, folder: Path) -> None:
    for words, said in (
        (["--max", "-0.9"], "below -0.9"),
        (["--min", "0.9", "--max", "0.8"], "of 0.9 or more and below 0.8"),
    ):
        ran = command("pairs", folder, *words)
        assert (ran.status, ran.out) == (0, "")
        assert ran.err == f"gallery-dedup: no pair of the 10 photos has a score {said} by instance\n"
        assert command.json("pairs", folder, *words) == {"pairs": []}


def test_where_there_is_no_photo_that_alone_is_said(command: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ran = command("pairs", tmp_path / "empty", "--min", "0.9")
    assert (ran.status, ran.out, ran.err) == (0, "", f"gallery-dedup: no photos in {tmp_path / 'empty'}\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--min", "much"], '"much"'),
        (["--max", "1.5"], "1.5"),
        (["--top", "0"], '"0"'),
        (["--dimension", "structure"], "structure"),
    ],
)
def test_words_that_do_not_fit(command: Command, folder: Path, words: list[str], said: str) -> None:
    ran = command("pairs", folder, *words, "--json")
    assert ran.status in {1, 2}
    assert said in ran.json["error"]
