"""match, find and embed: one photo against others, for people and for scripts."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.in_use import NO_MODELS, model_of
from tests.end_to_end.command import Command
from tests.unit.pictures import scene, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four scenes; the first also cropped, in a file of its own."""
    root = tmp_path / "photos"
    for seed in range(4):
        write(root / f"{seed}.jpg", scene(seed))
    write(root / "cropped.png", np.ascontiguousarray(scene(0)[40:-40, 50:-50]))
    return root


def test_find_lists_the_most_alike_first(command: Command, folder: Path) -> None:
    matches = command.json("find", folder / "0.jpg", folder)["matches"]
    assert Path(matches[0]["b"]).name == "cropped.png"
    assert len(matches) == 4
    scores = [match["score"] for match in matches]
    assert scores == sorted(scores, reverse=True)
    assert {match["a"] for match in matches} == {str(folder / "0.jpg")}


def test_find_takes_a_photo_that_is_in_no_folder(command: Command, folder: Path, tmp_path: Path) -> None:
    outside = write(tmp_path / "elsewhere.jpg", scene(2), quality=60)
    (match,) = command.json("find", outside, folder, "--top", "1")["matches"]
    assert match["b"] == str(folder / "2.jpg")
    assert match["score"] > 0.95


def test_find_lists_for_people(command: Command, folder: Path) -> None:
    ran = command("find", folder / "0.jpg", folder, "--top", "2")
    assert ran.status == 0
    lines = ran.out.splitlines()
    assert len(lines) == 2
    assert lines[0].endswith("cropped.png")
    assert 0.0 < float(lines[0].split()[0]) <= 1.0


@pytest.mark.parametrize("dimension", [name for name in VERSIONS if name != "capture"])
def test_find_by_every_dimension_that_has_vectors(command: Command, folder: Path, dimension: str) -> None:
    write(folder / "same.jpg", scene(3))
    (match,) = command.json("find", folder / "3.jpg", folder, "--dimension", dimension, "--top", "1")["matches"]
    assert match["b"] == str(folder / "same.jpg")
    assert match["score"] == pytest.approx(1.0, abs=1e-3)


def test_match_answers_as_the_comparator_does(command: Command, folder: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 cut short")
    source = folder / "0.jpg"
    answer = command.json("match", source, folder / "cropped.png", "", broken, folder / "1.jpg", "--threshold", "0.5")
    assert list(answer) == ["sourceImage", "totalTargets", "totalImagesProcessed", "results"]
    assert (answer["totalTargets"], answer["totalImagesProcessed"]) == (3, 4)
    alike, unreadable, other = answer["results"]
    assert list(alike) == ["targetIndex", "targetImage", "similarityScore", "isSimilar"]
    assert [one["targetIndex"] for one in answer["results"]] == [0, 2, 3]
    assert alike["isSimilar"] is True
    assert other["isSimilar"] is False
    assert 0.0 <= other["similarityScore"] < 0.5 < alike["similarityScore"] <= 1.0
    assert "broken.jpg" in unreadable["error"]


def test_match_takes_a_folder_as_its_photos(command: Command, folder: Path) -> None:
    answer = command.json("match", folder / "1.jpg", folder, folder / "1.jpg")
    assert [Path(one["targetImage"]).name for one in answer["results"]] == [
        "0.jpg", "2.jpg", "3.jpg", "cropped.png", "1.jpg",
    ]  # fmt: skip
    # The source's own file is no match among the photos of its folder; by name it is what was asked for.
    assert [one["isSimilar"] for one in answer["results"]] == [False, False, False, False, True]


def test_a_folder_leaves_the_source_out_under_any_of_its_names(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    results = command.json("match", "./1.jpg", ".")["results"]
    assert [Path(one["targetImage"]).name for one in results] == ["0.jpg", "2.jpg", "3.jpg", "cropped.png"]


def test_an_empty_folder_is_told(command: Command, folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "list.txt").write_text("no picture")
    for words in (["match", folder / "1.jpg", empty], ["find", folder / "1.jpg", empty], ["pairs", empty]):
        ran = command(*words)
        assert (ran.status, ran.out, ran.err) == (0, "", f"gallery-dedup: no photos in {empty}\n")
        asked = command(*words, "--json")
        assert (asked.status, asked.err) == (0, ran.err)
        assert [] in asked.json.values()


def test_the_words_of_a_hash_are_whole_numbers(command: Command, folder: Path) -> None:
    words = command.json("embed", folder / "1.jpg", "--dimension", "hash")["result"]
    assert {type(word) for word in words} == {int}
    assert any(word != int(float(word)) for word in words), "none of them takes 64 bits: it proves nothing"
    assert [*map(int, command("embed", folder / "1.jpg", "--dimension", "hash").out.split())] == words


def test_a_missing_target_is_named_once(command: Command, folder: Path) -> None:
    gone = folder / "gone.jpg"
    long = folder / ("n" * 150 + ".png")
    told = command("match", folder / "1.jpg", gone, long).out.splitlines()
    assert told == [f"   -      {path}: no such file or directory" for path in (gone, long)]


def test_long_names_are_echoed_short(command: Command, tmp_path: Path) -> None:
    path = write(tmp_path / ("n" * 150 + ".png"), scene(1))
    (result,) = command.json("match", path, path)["results"]
    assert len(result["targetImage"]) == 120
    assert result["targetImage"].endswith("…")


def test_match_reads_like_a_list_for_people(command: Command, folder: Path) -> None:
    ran = command("match", folder / "0.jpg", folder / "0.jpg", folder / "1.jpg", folder / "gone.jpg")
    assert ran.status == 0
    same, other, gone = ran.out.splitlines()
    assert same.startswith("1.000000")
    assert same.endswith(": similar (near-identical)")
    assert other.endswith(": different")
    assert "gone.jpg" in gone
    assert "no such file" in gone


def test_a_source_that_cannot_be_read_fails_the_run(command: Command, folder: Path) -> None:
    ran = command("match", folder / "gone.jpg", folder / "0.jpg", "--json")
    assert ran.status == 1
    assert "gone.jpg" in ran.json["error"]


def test_embed_gives_the_vector_and_says_whose_it_is(command: Command, folder: Path) -> None:
    answer = command.json("embed", folder / "0.jpg")
    assert (answer["dimension"], answer["model"]) == ("instance", model_of("instance", "instance", NO_MODELS))
    assert len(answer["result"]) == 512
    assert math.hypot(*answer["result"]) == pytest.approx(1.0, abs=2e-3)
    assert len(command.json("embed", folder / "0.jpg", "--dimension", "hash")["result"]) == 24


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["find", "{0}", "{folder}", "--dimension", "structure"], "structure"),
        (["find", "{0}", "{folder}", "--top", "0"], "0"),
        (["match", "{0}", "{0}", "--threshold", "high"], "high"),
        (["embed", "{0}", "--dimension", "capture"], "capture"),
        (["find", "{0}", "{folder}/nothing"], "nothing"),
    ],
)
def test_bad_words_get_a_sentence(command: Command, folder: Path, words: list[str], said: str) -> None:
    ran = command(*[word.format(folder / "0.jpg", folder=folder) for word in words])
    assert ran.status in {1, 2}
    assert ran.out == ""
    assert said in ran.err
    assert "Traceback" not in ran.err
