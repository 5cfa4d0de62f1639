"""An added network through the whole line, with stand-ins: found, photos described, pairs scored again, taken away.

The stand-ins have the names, shapes and types of the real files (tests/stand_ins.py); nothing here shows how well the
real ones answer.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from gallery_dedup import assets
from gallery_dedup.dimensions.network import release_idle
from gallery_dedup.domain import Model, Pair, ScanPhase, ScanProgress, ScanReport, ScanRequest
from gallery_dedup.errors import SettingsError
from gallery_dedup.in_use import dimensions_in_use
from gallery_dedup.library import MATCHER, Library
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings
from tests.end_to_end.command import Command
from tests.stand_ins import PREFIX, install
from tests.unit.pictures import scene, write

DINOV2 = "dinov2-small"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Two scenes, each saved twice, and one that is alone."""
    folder = tmp_path / "photos"
    for seed in (0, 1):
        write(folder / f"{seed}.png", scene(seed))
        write(folder / f"{seed}-again.jpg", scene(seed), quality=70)
    write(folder / "alone.jpg", scene(7))
    return folder


@pytest.fixture
def folder_of_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "my models"
    folder.mkdir()
    monkeypatch.setenv(assets.MODELS_VARIABLE, str(folder))
    return folder


@pytest.fixture(autouse=True)
def _sessions_end() -> None:
    release_idle()


def drained(library: Library, folder: Path) -> tuple[ScanReport, list[ScanProgress]]:
    steps, scanning = [], library.scan(ScanRequest((str(folder),)))
    while True:
        try:
            steps.append(next(scanning))
        except StopIteration as end:
            report: ScanReport = end.value
            return report, steps


def reads(steps: list[ScanProgress]) -> int:
    return sum(step.phase is ScanPhase.READING for step in steps)


def pairs(library: Library) -> list[Pair]:
    return library._cache.pairs(None, MATCHER)


def instances(library: Library) -> list[float | None]:
    return [pair.scores["instance"] for pair in pairs(library)]


def compared_anew(library: Library, pair: Pair) -> dict[str, float | None]:
    a, b = (library._cache.photos_of(sha256)[0].path for sha256 in (pair.a, pair.b))
    return dict(library.compare(a, b).scores)


def scanned_elsewhere(folder: Path) -> subprocess.CompletedProcess[str]:
    """A scan in a process of its own, whose status is not 0 when it loaded a numerical library."""
    program = (
        "import sys; from gallery_dedup.cli import main; main(sys.argv[1:]); "
        "sys.exit(', '.join({'numpy', 'cv2', 'onnxruntime', 'PIL'} & {*sys.modules}) or 0)"
    )
    words = [sys.executable, "-c", program, "scan", str(folder), "--json"]
    return subprocess.run(words, env=dict(os.environ), check=False, capture_output=True, text=True)


def removed(model: Model, folder: Path) -> None:
    (folder / model.file).unlink()
    (folder / f"{model.file}.toml").unlink()


def other_weights(path: Path) -> bytes:
    network = onnx.load(path)
    (weights,) = (one for one in network.graph.initializer if one.name == "weights")
    turned = np.ascontiguousarray(numpy_helper.to_array(weights)[:, ::-1] ** 3)
    weights.CopyFrom(numpy_helper.from_array(turned, "weights"))
    return bytes(network.SerializeToString(deterministic=True))


def test_pairs_are_scored_by_a_new_model_without_being_matched_again(
    locations: Locations, photos: Path, folder_of_models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(locations) as library:
        drained(library, photos)
        ours, before = instances(library), pairs(library)
        assert len(ours) == 2
        model = install(folder_of_models, DINOV2)
        monkeypatch.setattr("gallery_dedup.matching.pairs.match_new", None)
        report, steps = drained(library, photos)
        assert (report.reused, reads(steps)) == (5, 5)
        theirs = instances(library)
        assert all(score is not None and score != own for score, own in zip(theirs, ours, strict=True))
        for pair, old in zip(pairs(library), before, strict=True):
            assert (pair.relation, pair.evidence) == (old.relation, old.evidence)
            assert dict(pair.scores) == compared_anew(library, pair)
            assert {**pair.scores, "instance": None} == {**old.scores, "instance": None}

        assert reads(drained(library, photos)[1]) == 0
        removed(model, folder_of_models)
        report, steps = drained(library, photos)
        assert reads(steps) == 0
        assert [pair.scores for pair in pairs(library)] == [pair.scores for pair in before]
        assert all(dict(pair.scores) == compared_anew(library, pair) for pair in pairs(library))

        install(folder_of_models, DINOV2)
        report, steps = drained(library, photos)
        assert reads(steps) == 0  # the vectors are still there
        assert instances(library) == theirs


def test_a_first_scan_with_a_model_gives_what_adding_it_later_gives(
    tmp_path: Path, photos: Path, folder_of_models: Path
) -> None:
    def at(name: str) -> Locations:
        return Locations(*(tmp_path / name / part for part in ("config", "cache", "data", "logs")))

    with Library(at("later")) as later:
        drained(later, photos)
        install(folder_of_models, DINOV2)
        drained(later, photos)
        with Library(at("first")) as first:
            drained(first, photos)
            assert pairs(first) == pairs(later)
            assert first._cache.count_vectors() == later._cache.count_vectors()


def test_photos_that_are_away_wait_and_score_by_our_own_network_meanwhile(
    locations: Locations, photos: Path, folder_of_models: Path, tmp_path: Path
) -> None:
    away, elsewhere = photos / "disk", tmp_path / "unplugged"
    write(away / "0-there.jpg", scene(0), quality=60)
    request = photos, away
    with Library(locations) as library:
        drained(library, photos)
        own = {(pair.a, pair.b): pair.scores["instance"] for pair in pairs(library)}
        there = library.photo(str(away / "0-there.jpg")).sha256
        install(folder_of_models, DINOV2)
        away.rename(elsewhere)
        away.symlink_to(tmp_path / "nowhere")  # a folder that cannot be looked at
        steps = [*library.scan(ScanRequest(tuple(map(str, request))))]
        assert reads(steps) == 5
        for pair in pairs(library):
            changed = pair.scores["instance"] != own[pair.a, pair.b]
            assert changed is (there not in (pair.a, pair.b))
        found = library.find(str(photos / "0.png"), library._cache.photos([str(photos)]), dimension="instance")
        ours = dimensions_in_use(library.models_in_use())[4]
        assert {one.score for one in found if one.photo.sha256 == there} == {
            own[key] for key in own if there in key and library.photo(str(photos / "0.png")).sha256 in key
        }
        assert ours.key == "instance"

        away.unlink()
        elsewhere.rename(away)
        assert reads(drained(library, photos)[1]) == 1
        assert all(pair.scores["instance"] != own[pair.a, pair.b] for pair in pairs(library))
        assert all(dict(pair.scores) == compared_anew(library, pair) for pair in pairs(library))


def test_a_scan_that_is_stopped_while_scoring_again_goes_on(
    locations: Locations, photos: Path, folder_of_models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gallery_dedup.matching.rescore._BATCH", 1)
    with Library(locations) as library:
        drained(library, photos)
        ours = instances(library)
        install(folder_of_models, DINOV2)
        scanning = library.scan(ScanRequest((str(photos),)))
        next(step for step in scanning if step.phase is ScanPhase.MATCHING)
        scanning.close()
        assert sum(new != old for new, old in zip(instances(library), ours, strict=True)) == 1
        drained(library, photos)
        assert all(new != old for new, old in zip(instances(library), ours, strict=True))


def test_another_file_under_the_same_name_is_another_model(
    locations: Locations, photos: Path, folder_of_models: Path
) -> None:
    with Library(locations) as library:
        model = install(folder_of_models, DINOV2)
        drained(library, photos)
        before = instances(library)
        install(folder_of_models, DINOV2, data=other_weights(folder_of_models / model.file))
        assert reads(drained(library, photos)[1]) == 5
        assert instances(library) != before


def test_commands_answer_by_the_best_network_and_say_which(
    command: Command, photos: Path, folder_of_models: Path
) -> None:
    image, again = photos / "0.png", photos / "0-again.jpg"
    own = command.json("embed", image)
    assert own["model"].startswith("gallery-dedup-embed")
    assert len(own["result"]) == 512
    ours = command.json("match", image, again)["results"][0]["similarityScore"]
    assert command.json("compare", image, again)["models"] == {"instance": own["model"], "style": own["model"]}

    model = install(folder_of_models, DINOV2)
    assert command.json("embed", image) == own  # of 512 numbers, as scripts rely on
    theirs = command.json("embed", image, "--dimension", "instance")
    assert (len(theirs["result"]), theirs["dimension"]) == (384, "instance")
    assert theirs["model"] == f"{PREFIX}{DINOV2}@{model.sha256[:8]}"
    assert np.linalg.norm(theirs["result"]) == pytest.approx(1.0, abs=1e-3)
    assert command.json("match", image, again)["results"][0]["similarityScore"] != ours
    compared = command.json("compare", image, again)
    assert compared["models"] == {"instance": theirs["model"], "style": own["model"]}
    score = compared["scores"]["instance"]
    assert score == pytest.approx(command.json("match", image, again)["results"][0]["similarityScore"], abs=1e-6)
    (best, *_) = command.json("find", image, photos, "--dimension", "instance")["matches"]
    assert (Path(best["b"]), best["score"]) == (again, pytest.approx(score, abs=1e-6))


def test_a_model_is_added_used_and_removed_by_commands(
    command: Command, photos: Path, tmp_path: Path, locations: Locations
) -> None:
    model = install(tmp_path / "downloads", DINOV2)
    ours = command.json("compare", photos / "0.png", photos / "0-again.jpg")["scores"]["instance"]
    wrong = tmp_path / "downloads" / f"{model.file}.toml"
    right = wrong.read_text()
    wrong.write_text(right.replace("257", "256"))
    ran = command("models", "add", tmp_path / "downloads" / model.file)
    assert ran.status == 1
    assert "gives last_hidden_state as 1 x 257 x 384, and its description says N x 256 x 384" in ran.err
    assert not locations.models.exists()

    wrong.write_text(right)
    (added,) = command.json("models", "add", tmp_path / "downloads" / model.file)["models"]
    assert (added["state"], added["dimension"]) == ("installed", "instance")
    assert command.json("embed", photos / "0.png", "--dimension", "instance")["model"].startswith(model.name)
    command.json("scan", photos)
    assert command.json("compare", photos / "0.png", photos / "0-again.jpg")["scores"]["instance"] != ours
    command.json("models", "remove", model.name)
    assert command.json("compare", photos / "0.png", photos / "0-again.jpg")["scores"]["instance"] == ours


def test_the_command_finds_a_model_in_a_process_of_its_own(
    photos: Path, folder_of_models: Path, locations: Locations
) -> None:
    def scanned() -> list[float | None]:
        words = [sys.executable, "-m", "gallery_dedup", "scan", str(photos), "--json"]
        out = subprocess.run(words, env=dict(os.environ), check=True, capture_output=True, text=True).stdout
        groups = json.loads(out)["groups"]
        return [member["scores"]["instance"] for group in groups for member in group["members"][1:]]

    ours = scanned()
    model = install(folder_of_models, DINOV2)
    theirs = scanned()
    assert all(new != old for new, old in zip(theirs, ours, strict=True))
    removed(model, folder_of_models)
    assert scanned() == ours


def test_a_second_scan_with_a_model_loads_no_numerical_library(
    photos: Path, folder_of_models: Path, locations: Locations
) -> None:
    install(folder_of_models, DINOV2)
    with Library(locations) as library:
        drained(library, photos)
    ran = scanned_elsewhere(photos)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_an_added_network_that_is_none_is_named_and_stops_nothing(
    locations: Locations, photos: Path, folder_of_models: Path
) -> None:
    with Library(locations) as library:
        before = drained(library, photos)[0]
        assert before.notices == ()
        model = install(folder_of_models, DINOV2, data=b"\x08no network")
        write(photos / "new.jpg", scene(11))
        report, steps = drained(library, photos)
        (notice,) = report.notices
        assert notice.startswith(f"{model.name} is not used: the network {folder_of_models / model.file} cannot be")
        assert (report.photos, reads(steps), report.groups) == (6, 1, before.groups)
        assert library.notices == (notice,)
    with Library(locations) as library:
        install(folder_of_models, DINOV2)
        assert drained(library, photos)[0].notices == ()
        assert library.models_in_use().instance is not None


def test_what_a_broken_network_alone_could_answer_has_no_score(
    command: Command, photos: Path, folder_of_models: Path
) -> None:
    model = install(folder_of_models, "clip-vit-b32", data=b"\x08no network")
    ran = command("scan", photos, "--json")
    assert ran.status == 0
    assert ran.err.count(f"{model.name} is not used: the network {folder_of_models / model.file} cannot be opened") == 1
    compared = json.loads(command("compare", photos / "0.png", photos / "0-again.jpg", "--json").out)
    assert compared["scores"]["semantic"] is None
    assert compared["notes"]["semantic"].startswith(f"{model.name} is not used")
    refused = command("find", photos / "0.png", photos, "--dimension", "semantic")
    assert (refused.status, f"semantic: {compared['notes']['semantic']}" in refused.err) == (1, True)
    listed = command.json("dimensions")["dimensions"]
    assert [one["state"] for one in listed if one["name"] == "semantic"] == [compared["notes"]["semantic"]]
    assert f"not in use: the network {folder_of_models / model.file} cannot be opened" in command("models", "list").out


def test_a_second_scan_beside_a_broken_network_loads_no_numerical_library(
    photos: Path, folder_of_models: Path, locations: Locations
) -> None:
    install(folder_of_models, DINOV2, data=b"\x08no network")
    with Library(locations) as library:
        drained(library, photos)
    ran = scanned_elsewhere(photos)
    assert ran.returncode == 0
    assert "is not used" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_a_provider_that_is_not_here_is_a_sentence(locations: Locations, photos: Path) -> None:
    with (
        Library(locations, settings=Settings(provider="Abacus")) as library,
        pytest.raises(SettingsError, match=r"Abacus.*CPU"),
    ):
        drained(library, photos)


def test_the_text_half_of_clip_is_no_dimension_of_photos(
    locations: Locations, photos: Path, folder_of_models: Path
) -> None:
    install(folder_of_models, "clip-vit-b32-text")
    with Library(locations) as library:
        drained(library, photos)
        assert {key for key in library._cache.count_vectors() if ":" in key} == set()
