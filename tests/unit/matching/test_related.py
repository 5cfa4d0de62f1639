"""Related photos: what a score alone joins, grouped round a keeper, asked for by name, and never marked."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from gallery_dedup.dimensions.added import unit
from gallery_dedup.dimensions.color import ColorDimension
from gallery_dedup.dimensions.face import FaceDimension, joined
from gallery_dedup.domain import PROFILES, Group, Missing, Profile, Relation, ScanReport, ScanRequest
from gallery_dedup.errors import GalleryDedupError, SettingsError
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.matching.groups import Grouping
from gallery_dedup.matching.related import _near, _unit_rows, related_pairs
from gallery_dedup.settings import Settings
from gallery_dedup.store.cache import Cache
from tests.unit.pictures import Pixels, crisp, write

ASKED = (Relation.RELATED,)


def tiled(picture: Pixels, *, side: int = 30) -> Pixels:
    """Its tiles in another order, each turned: the same palette, another picture."""
    rows, columns = picture.shape[0] // side, picture.shape[1] // side
    tiles = [picture[y * side :, x * side :][:side, :side] for y in range(rows) for x in range(columns)]
    order = np.random.default_rng(5).permutation(len(tiles))
    turned = [np.rot90(tiles[number], number % 4) for number in order]
    return np.vstack([np.hstack(turned[row * columns : (row + 1) * columns]) for row in range(rows)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six scenes; of two of them another picture of the same palette; of the first a copy."""
    root = tmp_path / "photos"
    for seed in range(6):
        write(root / f"scene{seed}.png", crisp(seed))
    for seed in (0, 1):
        write(root / f"tiled{seed}.png", tiled(crisp(seed)))
    write(root / "copy0.jpg", crisp(0), quality=80)
    return root


def scanned(library: Library, folder: Path, **asked: object) -> ScanReport:
    request = replace(ScanRequest((str(folder),)), **asked)  # type: ignore[arg-type]
    steps = library.scan(request)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            report: ScanReport = end.value
            return report


def names(group: Group) -> list[str]:
    return [Path(member.photo.path).name for member in group.members]


def test_they_are_not_grouped_unless_asked_for(folder: Path, locations: Locations) -> None:
    with Library(locations) as library:
        plain = scanned(library, folder, dimension="color", threshold=0.2)
        assert Relation.RELATED not in {group.relation for group in plain.groups}
        asked = scanned(library, folder, dimension="color", threshold=0.2, relations=(*plain.request.relations, *ASKED))
        assert [group.relation for group in asked.groups][-1] is Relation.RELATED
        copies = [replace(group, id=0) for group in plain.groups]
        assert [replace(group, id=0) for group in asked.groups if group.relation is not Relation.RELATED] == copies


def test_the_mark_of_the_same_decides_where_no_threshold_is_given(folder: Path, locations: Locations) -> None:
    with Library(locations) as library:
        groups = scanned(library, folder, dimension="color", relations=ASKED).groups
    assert [{*names(group)} for group in groups] in (
        [{"scene0.png", "tiled0.png"}, {"scene1.png", "tiled1.png"}],
        [{"scene1.png", "tiled1.png"}, {"scene0.png", "tiled0.png"}],
    )
    for group in groups:
        assert (group.relation, group.members[1].relation) == (Relation.RELATED, Relation.RELATED)
        assert group.bytes_to_win == 0


@pytest.mark.parametrize(
    ("asked", "threshold"),
    [("color", 0.3), ("instance", 0.05), ("hash", 0.5), ("style", -0.2), ("geometry", 0.0)],
)
def test_each_member_has_a_score_of_its_own_to_the_keeper(
    asked: str, threshold: float, folder: Path, locations: Locations
) -> None:
    with Library(locations) as library:
        groups = scanned(library, folder, dimension=asked, threshold=threshold, relations=ASKED).groups
        seen = [member.photo.path for group in groups for member in group.members]
        assert len(seen) == len(set(seen))
        for group in groups:
            for member in group.members[1:]:
                compared = library.compare(group.keeper.path, member.photo.path)
                assert dict(member.scores) == dict(compared.scores)
                assert member.score == compared.scores[asked]
                assert member.score >= threshold
                assert compared.relation is None


def test_structure_relates_only_what_can_be_laid_over_each_other(folder: Path, locations: Locations) -> None:
    write(folder / "soft5.png", np.asarray(cv2.GaussianBlur(crisp(5), (0, 0), 14.0), np.uint8))
    with Library(locations) as library:
        (group,) = scanned(library, folder, dimension="structure", threshold=-1.0, relations=ASKED).groups
    assert {*names(group)} == {"scene5.png", "soft5.png"}


def test_nothing_that_reaches_the_threshold_is_missed(folder: Path, locations: Locations) -> None:
    threshold = 0.5
    with Library(locations) as library:
        groups = scanned(library, folder, dimension="color", threshold=threshold, relations=ASKED).groups
        grouped = {name for group in groups for name in names(group)}
        paths = sorted(path for path in folder.iterdir() if path.name != "copy0.jpg")
        alike = [
            (a.name, b.name)
            for a, b in itertools.combinations(paths, 2)
            if (library.score(str(a), str(b), dimension="color") or 0.0) >= threshold
        ]
    assert len(alike) > 2
    # One of each pair is in a group: were both free, they would make one.
    assert all(a in grouped or b in grouped for a, b in alike)


def test_copies_are_represented_by_their_keeper(folder: Path, locations: Locations) -> None:
    with Library(locations) as library:
        copies = scanned(library, folder).groups
        assert {"scene0.png", "copy0.jpg"} in [{*names(group)} for group in copies]
        related = scanned(library, folder, dimension="color", threshold=0.0, relations=ASKED).groups
    everyone = {name for group in related for name in names(group)}
    assert len(everyone & {"scene0.png", "copy0.jpg"}) == 1
    assert {"scene1.png", "tiled1.png"} <= everyone


def test_no_rule_marks_them(folder: Path, locations: Locations) -> None:
    with Library(locations) as library:
        rules = ("relation=same_file,same_pixels,resaved,edited",)
        report = scanned(library, folder, dimension="color", threshold=0.0, relations=ASKED, rules=rules)
        assert report.groups
        assert library.suggest(report.groups, rules=rules) == {}
        plan = library.plan_groups(report.groups, report.request)
        assert (plan.remove, plan.keep) == ((), ())


def test_pairs_told_apart_stay_apart(folder: Path, locations: Locations) -> None:
    with Library(locations) as library:
        first = scanned(library, folder, dimension="color", relations=ASKED).groups[0]
        library.set_not_copies([(first.keeper, first.members[1].photo)])
        assert names(first) not in [names(group) for group in library.groups(
            replace(ScanRequest((str(folder),)), dimension="color", relations=ASKED))]  # fmt: skip


def test_a_profile_of_ones_own_joins_too(folder: Path, locations: Locations) -> None:
    mine = Profile("palette", "", {"color": 3.0, "face": 1.0})
    with Library(locations, settings=Settings(profiles=(mine,))) as library:
        left_out = scanned(library, folder, profile="palette", relations=ASKED).groups
        assert {frozenset(names(group)) for group in left_out} == {
            frozenset({"scene0.png", "tiled0.png"}), frozenset({"scene1.png", "tiled1.png"})
        }  # fmt: skip
        for group in left_out:
            assert group.members[1].score == pytest.approx(group.members[1].scores["color"])
        zero = scanned(library, folder, profile="palette", relations=ASKED, threshold=0.8, missing=Missing.ZERO)
        assert zero.groups == ()


def test_a_dimension_without_a_mark_or_without_a_model_says_so(folder: Path, locations: Locations) -> None:
    with Library(locations) as library:
        with pytest.raises(SettingsError, match="style has no mark for the same"):
            scanned(library, folder, dimension="style", relations=ASKED)
        with pytest.raises(GalleryDedupError, match="semantic: model not installed"):
            scanned(library, folder, dimension="semantic", relations=ASKED)


def test_a_dimension_that_described_none_of_the_photos_says_so(folder: Path, locations: Locations) -> None:
    with Library(locations) as library:
        scanned(library, folder)
        photos = [library.photo(str(path)) for path in folder.iterdir()]
    grouping = Grouping(ASKED, (), PROFILES[0], dimension="color")
    with Cache.open(locations.cache_file) as cache, pytest.raises(SettingsError, match="color describes none of these"):
        [*related_pairs(cache, photos, grouping=grouping, known=(), dimensions=(ColorDimension(version=99),))]


def test_an_empty_folder_has_none(tmp_path: Path, locations: Locations) -> None:
    (tmp_path / "empty").mkdir()
    with Library(locations) as library:
        for dimension in ("color", "hash", "structure", "instance", None):
            assert scanned(library, tmp_path / "empty", dimension=dimension, relations=ASKED).groups == ()


class TestNeighbours:
    """What is searched finds every pair that the dimension's own comparison would."""

    def test_faces_of_different_photos_by_their_best_pair(self) -> None:
        random = np.random.default_rng(3)
        people = random.normal(size=(5, 16))
        described = {}
        for number in range(12):
            shown = random.choice(5, size=number % 4, replace=False)
            described[f"{number:02}"] = joined([unit(people[who] + random.normal(size=16) * 0.2) for who in shown])
        dimension = FaceDimension("face:x", 1, *([None] * 4))  # type: ignore[arg-type]
        found = {*_near(_unit_rows(dimension, described), near=0.6)}
        expected = {
            (a, b)
            for a, b in itertools.combinations(described, 2)
            if (score := dimension.compare(described[a], described[b])) is not None and score >= 0.605
        }
        assert len(expected) > 5
        assert expected <= found
        assert all(a < b for a, b in found)

    @pytest.mark.parametrize("threshold", [0.0, 0.3, 0.6, 0.9])
    def test_palettes_by_what_they_have_in_common(self, threshold: float) -> None:
        random = np.random.default_rng(4)
        dimension = ColorDimension()
        described = {}
        for number in range(20):
            counts = random.gamma(0.05 + 0.1 * (number % 3), size=512)
            described[f"{number:02}"] = (counts / counts.sum()).astype(np.float16)
        described["20"] = described["03"]
        found = {*_near(_unit_rows(dimension, described), near=threshold - 0.01)}
        for a, b in itertools.combinations(described, 2):
            if dimension.compare(described[a], described[b]) >= threshold:
                assert (a, b) in found

    def test_nothing_described_is_nothing_found(self) -> None:
        for dimension in (ColorDimension(), FaceDimension("face:x", 1, *([None] * 4))):  # type: ignore[arg-type]
            assert [*_near(_unit_rows(dimension, {}), near=0.0)] == []
