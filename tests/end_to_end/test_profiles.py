"""Profiles on the command line: listed, saved, used, removed; and groups that a score alone makes."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from gallery_dedup.domain import PROFILES
from gallery_dedup.locations import default_locations
from tests.end_to_end.command import Command, Json
from tests.unit.pictures import crisp, write


def stored() -> Json:
    return tomllib.loads(default_locations().settings_file.read_text(encoding="utf-8"))


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Two scenes that are not alike."""
    return write(tmp_path / "two" / "a.png", crisp(1)), write(tmp_path / "two" / "b.png", crisp(2))


class TestListing:
    """What there is."""

    def test_every_profile_tells_its_weights_and_what_cannot_be_scored(self, command: Command) -> None:
        listed = command.json("profiles")["profiles"]
        assert [list(one) for one in listed] == [["name", "purpose", "weights", "missing", "saved", "not_scored"]] * 7
        assert {one["name"]: one["weights"] for one in listed} == {one.name: one.weights for one in PROFILES}
        assert {(one["missing"], one["saved"]) for one in listed} == {("renormalise", False)}
        assert command.json("profiles", "list")["profiles"] == listed
        lacking = {one["name"]: one["not_scored"] for one in listed}
        assert (lacking["gallery"], lacking["identity"]) == ([], ["face", "semantic"])

    def test_text_says_why_a_dimension_is_missing(self, command: Command) -> None:
        ran = command("profiles")
        assert "gallery        tidy a photo gallery: geometry 0.3, structure 0.3, hash 0.2, instance 0.2\n" in ran.out
        assert ran.out.splitlines()[-1].startswith("Cannot be scored here now: semantic (")
        assert "; face (" in ran.out


class TestSaving:
    """Profiles of one's own, in the settings file."""

    def test_saved_used_replaced_and_removed(self, command: Command, two: tuple[Path, Path]) -> None:
        saved = command.json("profiles", "save", "my own", "hash=2", "color=1.5", "--purpose", "quick look")
        assert saved["profiles"] == [{
            "name": "my own", "purpose": "quick look", "weights": {"hash": 2, "color": 1.5},
            "missing": "renormalise", "saved": True, "not_scored": [],
        }]  # fmt: skip
        assert stored()["profiles"] == {"my own": {"purpose": "quick look", "hash": 2, "color": 1.5}}
        assert command.json("profiles")["profiles"][-1] == saved["profiles"][0]

        found = command.json("compare", *two, "--profile", "my own")
        assert found["profile"] == "my own"
        expected = (2 * found["scores"]["hash"] + 1.5 * found["scores"]["color"]) / 3.5
        assert found["weighted_score"] == pytest.approx(expected, abs=1e-5)

        command.json("profiles", "save", "my own", "style=1", "--missing", "zero")
        assert stored()["profiles"] == {"my own": {"purpose": "quick look", "missing": "zero", "style": 1}}
        command.json("profiles", "save", "my own", "style=1", "--purpose", "")
        assert stored()["profiles"] == {"my own": {"missing": "zero", "style": 1}}
        command.json("profiles", "save", "my own", "hash=1", "--missing", "renormalise")
        assert stored()["profiles"] == {"my own": {"hash": 1}}
        command.json("profiles", "remove", "my own")
        assert stored() == {}
        assert 'unknown profile "my own": choose one of gallery, ' in command.misuse(
            "compare", *two, "--profile", "my own"
        )

    def test_settings_that_used_a_removed_one_use_the_default_again(self, command: Command, gallery: Path) -> None:
        locations = default_locations()
        locations.config.mkdir(parents=True)
        locations.settings_file.write_text('profile = "mine"\n\n[profiles.mine]  # for the wall\nhash = 1\n')
        assert command.json("scan", gallery)["profile"] == "mine"
        assert "The settings used it: they use gallery again." in command("profiles", "remove", "mine").out
        assert stored() == {}
        assert command.json("scan", gallery)["profile"] == "gallery"

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (["gallery", "hash=1"], 'the profile "gallery" comes with the program'),
            (["mine", "smell=1"], 'there is no dimension "smell"'),
            (["mine", "hash=-1"], "the weight of hash is -1: it must not be below 0"),
            (["mine", "hash=nan"], "the weight of hash is not a number"),
            (["mine", "hash=much"], 'the weight of hash is "much", which is not a number'),
            (["mine", "hash=0", "color=0"], "no dimension weighs anything"),
            (["mine", "hash=1", "hash=2"], "a dimension is named twice"),
            (["mine", "hash"], '"hash" is no DIMENSION=WEIGHT'),
            (["a/b", "hash=1"], '"a/b" cannot be a name'),
            (["mine", "hash=1", "--missing", "half"], "invalid choice: 'half'"),
        ],
    )
    def test_what_cannot_be_saved_is_named_and_nothing_is_written(
        self, command: Command, words: list[str], told: str
    ) -> None:
        ran = command("profiles", "save", *words)
        assert (ran.status, ran.out) == (2, "")
        assert told in ran.err
        assert "Missing." not in ran.err
        assert not default_locations().settings_file.exists()

    def test_what_cannot_be_removed_is_named(self, command: Command) -> None:
        assert "comes with the program and stays" in command.misuse("profiles", "remove", "gallery")
        assert 'there is no saved profile "mine": none is saved' in command.misuse("profiles", "remove", "mine")

    def test_a_damaged_table_is_left_out_and_stays_in_the_file(self, command: Command) -> None:
        locations = default_locations()
        locations.config.mkdir(parents=True)
        text = '[profiles.bad]\nhash = "much"\n\n[profiles.gallery]\nhash = 1\n\n[profiles.good]\ncolor = 1\n'
        locations.settings_file.write_text(text)
        ran = command("profiles", "--json")
        assert [one["name"] for one in ran.json["profiles"]][7:] == ["good"]
        assert 'the profile "bad" is left out: the weight of hash is not a number.' in ran.err
        assert 'the profile "gallery" is left out: the profile "gallery" comes with the program' in ran.err
        assert command("profiles", "save", "third", "style=1").status == 0
        assert locations.settings_file.read_text().startswith(text.rstrip("\n"))


class TestMissing:
    """Dimensions that cannot score a pair."""

    def test_they_are_left_out_or_count_as_zero(self, command: Command, two: tuple[Path, Path]) -> None:
        left_out = command.json("compare", *two, "--profile", "copyright")
        zero = command.json("compare", *two, "--profile", "copyright", "--missing", "zero")
        assert left_out["weighted_score"] == pytest.approx(zero["weighted_score"] / 0.8, abs=1e-5)
        parts = {part["dimension"]: part for part in left_out["parts"]}
        assert list(parts["hash"]) == ["dimension", "weight", "share", "score", "contribution"]
        assert parts["semantic"] == {
            "dimension": "semantic", "weight": 0.2, "share": 0.0, "score": None, "contribution": 0.0,
        }  # fmt: skip
        assert (parts["hash"]["weight"], parts["hash"]["share"]) == (0.5, 0.625)
        shares = {part["dimension"]: part["share"] for part in zero["parts"]}
        assert shares == pytest.approx({"hash": 0.5, "instance": 0.3, "semantic": 0.2})
        for found in (left_out, zero):
            total = sum(part["contribution"] for part in found["parts"])
            assert found["weighted_score"] == pytest.approx(total, abs=1e-5)

    def test_scan_drops_what_zero_brings_below_the_threshold(self, command: Command, gallery: Path) -> None:
        words = ("scan", gallery, "--profile", "identity", "--threshold", "0.5")
        members = [len(group["members"]) for group in command.json(*words)["groups"]]
        assert members[0] > 2
        zero = command.json(*words, "--missing", "zero")["groups"]
        assert [member["relation"] for group in zero for member in group["members"][1:]] in ([], ["same_file"])

    def test_text_tells_the_parts(self, command: Command, two: tuple[Path, Path]) -> None:
        line = command("compare", *two, "--profile", "dedup").out.splitlines()[1]
        assert line.startswith("Score by the profile dedup: 0.")
        assert " = hash 67% of 0." in line
        assert " + instance 33% of " in line


class TestRelated:
    """Groups that a score alone makes."""

    def test_only_where_they_are_asked_for(self, command: Command, two: tuple[Path, Path]) -> None:
        folder = two[0].parent
        assert "related_from" not in command.json("scan", folder, "--dimension", "style", "--threshold", "-1")
        found = command.json(
            "scan", folder, "--dimension", "style", "--threshold", "-1", "--relation", "related"
        )  # fmt: skip
        (group,) = found["groups"]
        assert (group["relation"], found["related_from"]) == ("related", -1.0)
        compared = command.json("compare", *(member["path"] for member in group["members"]))
        assert compared["relation"] is None
        assert group["members"][1]["scores"] == compared["scores"]
        assert group["members"][1]["score"] == compared["scores"]["style"]

    def test_the_mark_is_said(self, command: Command, two: tuple[Path, Path]) -> None:
        folder = two[0].parent
        ran = command("scan", folder, "--relation", "related", "--dimension", "instance")
        assert "0 groups of related photos: by instance, from 0.7 on, the mark of the same.\n" in ran.out
        ran = command("scan", folder, "--relation", "related")
        assert "related photos: by the profile gallery, from 0.74 on, the marks of the same, weighed.\n" in ran.out

    def test_without_a_mark_the_threshold_is_asked_for(self, command: Command, two: tuple[Path, Path]) -> None:
        told = command.misuse("scan", two[0].parent, "--relation", "related", "--dimension", "style")
        assert "style has no mark for the same: related groups by it need a threshold" in told

    def test_a_plan_leaves_them_alone(self, command: Command, two: tuple[Path, Path]) -> None:
        plan = command.json(
            "plan", two[0].parent, "--relation", "related", "--dimension", "style", "--threshold", "-1",
            "--rule", "relation=same_file,same_pixels,resaved,edited",
        )  # fmt: skip
        assert (plan["remove"], plan["keep"]) == ([], [])
        assert command("plan", two[0].parent, "--rule", "relation=related").status == 2
