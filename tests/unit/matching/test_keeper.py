"""Which copy stays, by the user's rules first, and whether the reason that is told is the true one."""

from __future__ import annotations

import itertools
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gallery_dedup.domain import CaptureData, Pair, Photo, Relation
from gallery_dedup.errors import SettingsError
from gallery_dedup.imaging import formats
from gallery_dedup.matching.groups import make_groups
from gallery_dedup.matching.keeper import (
    RULES,
    Standing,
    absent_folders,
    check_rules,
    criteria,
    permitted_relations,
    reason_for,
)
from tests.unit.matching.test_groups import GALLERY, Stored, libraries
from tests.unit.pictures import known, sha

CAMERA = CaptureData(taken="2024-06-01T12:00:00", make="Canon", model="EOS 80D", exposure_seconds=0.01)


def kept(*photos: Photo, rules: tuple[str, ...] = (), structure: float = 0.9) -> tuple[str, str]:
    """Path and reason of the keeper among copies that are all alike."""
    pairs = [
        Pair(min(a.sha256, b.sha256), max(a.sha256, b.sha256), Relation.RESAVED, {"structure": structure})
        for a, b in itertools.combinations(photos, 2)
        if a.sha256 != b.sha256
    ]
    (group,) = make_groups(photos, pairs, grouping=replace(GALLERY, rules=rules))
    return group.keeper.path, group.keeper_reason


class TestRules:
    """Each makes a photo stay that would go without it."""

    def photos(self, **worse: object) -> tuple[Photo, Photo]:
        """A photo that stays unless a rule speaks, and one that has only what the rule asks for."""
        facts: dict[str, object] = {"width": 400, "height": 300, "mtime_ns": 5, "quality": 50}
        better = known("/all/photo.jpg", 0, capture=CAMERA)
        return better, known("/all/other photo.jpg", 1, **{**facts, **worse})

    def test_without_rules(self) -> None:
        assert kept(*self.photos()) == ("/all/photo.jpg", "largest resolution")

    def test_folder(self) -> None:
        photo = known("/all/photo.jpg", 0)
        best = known("/best/2024/photo.jpg", 1, width=400)
        assert kept(photo, best, rules=("folder=/best",)) == (best.path, "in a preferred folder")
        assert kept(photo, best, rules=("folder=/best/",)) == (best.path, "in a preferred folder")

    def test_the_first_folder_ranks_first(self) -> None:
        photos = known("/a/1.jpg", 0), known("/b/1.jpg", 1)
        assert kept(*photos, rules=("folder=/b,/a",))[0] == "/b/1.jpg"
        assert kept(*photos, rules=("folder=/a,/b",))[0] == "/a/1.jpg"

    def test_a_folder_is_a_whole_name(self) -> None:
        photos = known("/best/1.jpg", 0, width=400), known("/bestest/1.jpg", 1)
        assert kept(*photos, rules=("folder=/best",))[0] == "/best/1.jpg"
        assert kept(known("/x/1.jpg", 0), photos[1], rules=("folder=/best",))[1] != "in a preferred folder"

    def test_a_folder_under_home(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HOME", "/home/someone")
        monkeypatch.setenv("USERPROFILE", "/home/someone")
        photo = known(os.path.abspath("/home/someone/best/1.jpg"), 0, width=400)
        assert kept(photo, known("/a/1.jpg", 1), rules=("folder=~/best",))[0] == photo.path

    @pytest.mark.parametrize(
        ("rule", "format_name"),
        [
            ("format=png", "PNG"),
            ("format=webp,jpeg", "WebP"),
            ("format=PNG,JPEG", "PNG"),
            ("format=raw,jpeg", "NEF"),
            ("format=raw,jpeg", "DNG"),
            ("format=raw,jpeg", "RAW"),
            ("format=nef", "NEF"),
            ("format=heic", "HEIC"),
            ("format=heif", "HEIC"),
            ("format=tif", "TIFF"),
        ],
    )
    def test_format(self, rule: str, format_name: str) -> None:
        better, other = self.photos(format=format_name, quality=None)
        assert kept(better, other, rules=(rule,)) == (other.path, "the preferred format")
        assert kept(better, other)[0] == better.path

    def test_format_by_the_name_people_use(self) -> None:
        better, other = self.photos(format="JPEG")
        assert kept(replace(better, format="PNG"), other, rules=("format=jpg",))[0] == other.path

    def test_the_first_format_ranks_first(self) -> None:
        photos = known("/all/1.jpg", 0), known("/all/1.png", 1, format="PNG")
        assert kept(*photos, rules=("format=png,jpeg",))[0] == "/all/1.png"
        assert kept(*photos, rules=("format=jpeg,png",))[0] == "/all/1.jpg"

    def test_resolution(self) -> None:
        best = known("/best/1.jpg", 0, width=400)
        photo = known("/all/1.jpg", 1)
        assert kept(best, photo, rules=("resolution", "folder=/best")) == (photo.path, "largest resolution")

    def test_quality(self) -> None:
        better, other = self.photos(quality=95)
        assert kept(better, other, rules=("quality",)) == (other.path, "compressed least")

    def test_oldest(self) -> None:
        better, other = self.photos(mtime_ns=-5)
        assert kept(better, other, rules=("oldest",)) == (other.path, "the oldest file")

    def test_metadata(self) -> None:
        better, other = self.photos(capture=replace(CAMERA, latitude=48.0, longitude=11.0, lens="50mm"))
        assert kept(better, other, rules=("metadata",)) == (other.path, "carries the most capture data")

    def test_name(self) -> None:
        better, other = self.photos()
        other = replace(other, path="/a long way down/1.jpg")
        assert kept(better, other, rules=("name",)) == (other.path, "has the plainest name")

    def test_bytes(self) -> None:
        better, other = self.photos(bytes=5000)
        assert kept(better, other, rules=("bytes",)) == (other.path, "the largest file")

    def test_relation_says_nothing_about_which_stays(self) -> None:
        assert kept(*self.photos(), rules=("relation=same_file",)) == ("/all/photo.jpg", "largest resolution")

    def test_the_first_rule_ranks_first(self) -> None:
        small = known("/best/1.jpg", 0, width=400, bytes=10)
        large = known("/all/1.jpg", 1, bytes=20)
        assert kept(small, large, rules=("folder=/best", "bytes")) == (small.path, "in a preferred folder")
        assert kept(small, large, rules=("bytes", "folder=/best")) == (large.path, "the largest file")

    def test_a_later_rule_decides_where_the_first_cannot(self) -> None:
        photos = known("/best/1.jpg", 0, bytes=10), known("/best/2.jpg", 1, bytes=20)
        assert kept(*photos, rules=("folder=/best", "bytes")) == ("/best/2.jpg", "the largest file")


class TestOwnCriteria:
    def test_the_camera_s_data(self) -> None:
        photos = known("/all/1.jpg", 0), known("/all/2.jpg", 1, capture=CAMERA, mtime_ns=9)
        assert kept(*photos) == ("/all/2.jpg", "carries the camera's data")

    def test_visible_compression(self) -> None:
        photos = known("/all/1.jpg", 0, quality=40), known("/all/2.jpg", 1, quality=92, mtime_ns=9)
        assert kept(*photos) == ("/all/2.jpg", "compressed less")

    @pytest.mark.parametrize(("better", "worse"), [("NEF", "JPEG"), ("TIFF", "GIF")])
    def test_an_older_export_is_not_kept_for_what_it_was_made_from(self, better: str, worse: str) -> None:
        export = known("/all/1.out", 0, quality=None, format=worse, mtime_ns=1)
        source = known("/all/2.in", 1, quality=None, format=better, mtime_ns=9)
        assert kept(export, source) == (source.path, "compressed less")

    def test_invisible_compression_yields_to_age(self) -> None:
        photos = known("/all/1.jpg", 0, quality=88, mtime_ns=1), known("/all/2.jpg", 1, quality=95, mtime_ns=9)
        assert kept(*photos) == ("/all/1.jpg", "the oldest file")

    def test_a_png_of_a_jpeg_is_no_better_than_that(self) -> None:
        jpeg = known("/all/1.jpg", 0, quality=40, mtime_ns=1)
        png = known("/all/1.png", 1, quality=None, format="PNG", mtime_ns=9)
        pixels = Pair(sha(0), sha(1), Relation.SAME_PIXELS, {"structure": 1.0})
        (group,) = make_groups([jpeg, png], [pixels], grouping=GALLERY)
        assert (group.keeper.path, group.keeper_reason) == (jpeg.path, "the oldest file")

    def test_what_the_others_were_made_from(self) -> None:
        photos = [known(f"/all/{number}.jpg", number, mtime_ns=-number) for number in range(3)]
        scores = {(0, 1): 0.95, (0, 2): 0.95, (1, 2): 0.80}
        pairs = [Pair(sha(a), sha(b), Relation.RESAVED, {"structure": score}) for (a, b), score in scores.items()]
        (group,) = make_groups(photos, pairs, grouping=GALLERY)
        assert group.keeper.path == "/all/0.jpg"
        assert group.keeper_reason == "nearest to all the others: they were made from it"

    def test_nothing_but_the_path_differs(self) -> None:
        photos = known("/all/b/1.jpg", 0), known("/all/a/1.jpg", 0)
        assert kept(*photos) == ("/all/a/1.jpg", "first by its path")


@settings(max_examples=100, deadline=None)
@given(libraries(), st.permutations(["resolution", "quality", "oldest", "name", "bytes"]), st.integers(0, 5))
def test_the_reason_is_one_by_which_the_keeper_won(library: Stored, rules: list[str], count: int) -> None:
    chosen = tuple(rules[:count])
    for group in library.groups(replace(GALLERY, rules=chosen)):
        others = [member.photo for member in group.members[1:]]
        standings = {photo.sha256: Standing(quality=photo.quality) for photo in (group.keeper, *others)}
        order = [one for one in criteria(chosen, standings=standings) if one.reason == group.keeper_reason]
        if not order or order[0].name in ("grey", "closeness", "compression", "quality"):
            continue  # these look at the whole group of copies; they have tests of their own
        rivals = [photo for photo in others if photo.sha256 != group.keeper.sha256] or others
        assert any(order[0].key(group.keeper) < order[0].key(photo) for photo in rivals)


@settings(max_examples=100, deadline=None)
@given(libraries(), st.permutations(["resolution", "oldest", "name", "bytes"]), st.integers(1, 4))
def test_the_keeper_is_first_by_the_rules_in_their_order(library: Stored, rules: list[str], count: int) -> None:
    chosen = tuple(rules[:count])
    order = criteria(chosen, standings={})[:count]
    for group in library.groups(replace(GALLERY, rules=chosen)):
        if group.relation.is_copy:
            for member in group.members[1:]:
                assert [one.key(group.keeper) for one in order] <= [one.key(member.photo) for one in order]


def test_whoever_keeps_what_would_stay_anyway_is_told_why_it_would() -> None:
    large, small = known("/a/1.jpg", 0, width=4000), known("/a/2.jpg", 1, width=400)
    for photo, reason in ((large, "largest resolution"), (small, "you keep it")):
        other = small if photo is large else large
        assert reason_for(photo, [other], criteria((), standings={}, kept=[photo.path])) == reason


def test_the_reason_is_the_criterion_that_decided_among_equals() -> None:
    photos = [known("/a/1.jpg", 0, width=100), known("/a/2.jpg", 1, mtime_ns=2), known("/a/3.jpg", 2, mtime_ns=1)]
    keeper = photos[2]
    assert reason_for(keeper, photos[:2], criteria((), standings={})) == "the oldest file"
    assert reason_for(keeper, photos[:1], criteria((), standings={})) == "largest resolution"


class TestBadRules:
    @pytest.mark.parametrize("rule", ["newest", "", "=", "Folder=/a", " name"])
    def test_an_unknown_one_is_named(self, rule: str) -> None:
        with pytest.raises(SettingsError) as caught:
            check_rules(["oldest", rule])
        assert f'unknown rule "{rule}"' in str(caught.value)
        assert all(kind.name in str(caught.value) for kind in RULES)

    @pytest.mark.parametrize(
        "rule", ["folder", "folder=", "folder=,", "folder= , ", "format", "format=", "relation", "relation="]
    )
    def test_one_without_its_value_says_how_it_is_written(self, rule: str) -> None:
        kind = next(kind for kind in RULES if rule.startswith(kind.name))
        with pytest.raises(SettingsError) as caught:
            check_rules(["oldest", rule])
        assert str(caught.value) == f'the rule "{rule}" has no value: write {kind.name}={kind.value}'

    @pytest.mark.parametrize("rule", ["resolution=4", "oldest=yes"])
    def test_one_that_takes_no_value_says_so(self, rule: str) -> None:
        with pytest.raises(SettingsError) as caught:
            check_rules([rule])
        name = rule.partition("=")[0]
        assert str(caught.value) == f'the rule "{rule}" has a value, and {name} takes none: write {name}'

    @pytest.mark.parametrize("word", ["jepg", "docx", "everything"])
    def test_an_unknown_format_is_named(self, word: str) -> None:
        with pytest.raises(SettingsError) as caught:
            check_rules([f"format=raw,{word},png"])
        assert str(caught.value).startswith(f'the rule "format=raw,{word},png" names the format "{word}", which is ')
        assert "raw, heic, tiff, jpeg" in str(caught.value)

    def test_every_format_that_can_be_read_may_be_named(self) -> None:
        listed = formats.__doc__
        assert listed is not None
        names = listed.partition("people: ")[2].rstrip(".\n").replace("for camera RAW ", "").replace("\n", " ")
        shown = [name.strip().removeprefix("and ").removeprefix("or ") for name in names.split(",")]
        assert {"PNM", "JPEG 2000", "DNG", "RAW"} < set(shown)
        for name in (*shown, "jpg", "TIF", "heif", "pgm", "mpo"):
            assert check_rules([f"format={name}"])

    def test_other_spellings_of_a_format_mean_it(self) -> None:
        photos = known("/all/1.pgm", 0, format="PNM", width=100), known("/all/2.jpg", 1, format="JPEG")
        assert kept(*photos, rules=("format=pgm",)) == ("/all/1.pgm", "the preferred format")

    def test_a_folder_that_is_not_there_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "here").mkdir()
        rule = f"folder={tmp_path / 'here'},{tmp_path / 'nowhere'}"
        (sentence,) = absent_folders(["oldest", rule, f"folder={tmp_path / 'here'}"])
        assert sentence.startswith(f'the rule "{rule}" names the folder {tmp_path / "nowhere"}, which does not exist')

    @pytest.mark.parametrize("word", ["similar_shot", "related", "everything", "same_file ", "RESAVED"])
    def test_no_rule_marks_other_shots_for_removal(self, word: str) -> None:
        with pytest.raises(SettingsError, match="may not mark") as caught:
            check_rules([f"relation=same_file,{word}"])
        assert f'"{word}"' in str(caught.value)

    def test_a_second_relation_rule_is_looked_at_too(self) -> None:
        with pytest.raises(SettingsError, match='may not mark "similar_shot"'):
            check_rules(["relation=same_file", "relation=similar_shot"])


def test_the_rules_that_are_listed_can_be_given() -> None:
    values = {"folder": "=/a", "format": "=raw", "relation": "=edited"}
    rules = [rule.name + values.get(rule.name, "") for rule in RULES]
    assert check_rules(rules) == tuple(rules)
    assert all(bool(rule.value) == (rule.name in values) for rule in RULES)


def test_what_may_be_marked_for_removal() -> None:
    default = (Relation.SAME_FILE, Relation.SAME_PIXELS, Relation.RESAVED)
    assert permitted_relations([]) == default
    assert permitted_relations(["oldest"]) == default
    assert permitted_relations(["oldest", "relation=same_file"]) == (Relation.SAME_FILE,)
    assert permitted_relations(["relation=same_file,edited"]) == (Relation.SAME_FILE, Relation.EDITED)
