"""What rules and marks let go, and what they never do."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gallery_dedup.domain import Group, Mark, Member, Pair, Photo, Plan, PlanLine, Relation
from gallery_dedup.enclosing import Enclosing
from gallery_dedup.errors import SettingsError
from gallery_dedup.matching.groups import make_groups
from gallery_dedup.matching.keeper import permitted_relations
from gallery_dedup.review import plan_by_marks, plan_by_rules, suggested_marks
from tests.unit.matching.test_groups import GALLERY, Stored, libraries
from tests.unit.pictures import known, sha

RULES = st.sampled_from([(), ("oldest",), ("relation=same_file",), ("relation=same_file,same_pixels,resaved,edited",)])
PROTECTED = st.sampled_from([(), ("/photos/0-0.jpg/..",), ("/photos",), ("/elsewhere",)])


def star(*relations: Relation, facts: dict[int, dict[str, object]] | None = None) -> Group:
    """A group of photos 0, 1, 2 ... where 0 is the keeper."""
    photos = [
        known(f"/photos/{number}.jpg", number, bytes=100 + number, mtime_ns=number, **(facts or {}).get(number, {}))
        for number in range(len(relations) + 1)
    ]
    pairs = [
        Pair(sha(0), sha(number), relation, {"hash": 0.9, "structure": 0.9})
        for number, relation in enumerate(relations, start=1)
    ]
    (group,) = make_groups(photos, pairs, grouping=replace(GALLERY, rules=("oldest",)))
    assert group.keeper.path == "/photos/0.jpg"
    return group


def twins(second: str = "/photos/2.jpg") -> Group:
    """An edited copy, the keeper, of one file that is there three times, 1 to 3, of which 3 is the oldest; and 4."""
    photos = [known("/photos/0.jpg", 0, width=9000)]
    same = ("/photos/1.jpg", 5), (second, 4), ("/photos/3.jpg", 3)
    photos += [known(path, 1, mtime_ns=mtime_ns) for path, mtime_ns in same]
    photos.append(known("/photos/4.jpg", 2))
    pairs = [Pair(sha(0), sha(number), Relation.EDITED, {"structure": 0.9}) for number in (1, 2)]
    (group,) = make_groups(photos, pairs, grouping=GALLERY)
    assert group.keeper.path == "/photos/0.jpg"
    return group


def by_rules(*groups: Group, rules: tuple[str, ...] = (), protected: tuple[str, ...] = ()) -> Plan:
    return plan_by_rules(groups, folders=["/photos"], rules=rules, protected=protected)


def by_marks(*groups: Group, marked: str = "", protected: tuple[str, ...] = ()) -> Plan:
    """The plan of those marked whose number is in `marked`."""
    marks = {f"/photos/{number}.jpg": Mark.REMOVE for number in marked}
    return plan_by_marks(groups, marks, folders=["/photos"], protected=protected)


def test_what_is_gone_neither_goes_nor_counts_as_what_stays() -> None:
    group = star(Relation.SAME_FILE, Relation.SAME_FILE, Relation.SAME_FILE)

    def plan(marked: str, gone: str) -> Plan:
        paths = {f"/photos/{number}.jpg": "the file is gone" for number in gone}
        marks = {f"/photos/{number}.jpg": Mark.REMOVE for number in marked}
        return plan_by_marks([group], marks, folders=["/photos"], protected=(), gone=paths)

    last = "the last photo of its group that is still there: it stays"
    assert (removed(plan("23", "2")), refused(plan("23", "2"))) == ({"3": "0"}, {"2": "the file is gone"})
    assert removed(plan("23", "0")) == {"2": "1", "3": "1"}
    assert (removed(plan("23", "01")), refused(plan("23", "01"))) == ({"3": "2"}, {"2": last})
    assert refused(plan("0123", "0")) == {"0": "the file is gone", "1": last}
    assert removed(plan("0123", "0")) == {"2": "1", "3": "1"}


def removed(plan: Plan) -> dict[str, str]:
    """Number of what goes to number of what stays."""
    return {name(line.path): name(line.keeper) for line in plan.remove}


def refused(plan: Plan) -> dict[str, str]:
    return {name(one.path): one.reason for one in plan.refused}


def name(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]


class TestRules:
    @settings(max_examples=150, deadline=None)
    @given(libraries(), RULES, PROTECTED)
    def test_never_remove_what_must_stay(
        self, library: Stored, rules: tuple[str, ...], protected: tuple[str, ...]
    ) -> None:
        groups = library.groups(replace(GALLERY, rules=rules))
        plan = plan_by_rules(groups, folders=["/photos"], rules=rules, protected=protected)
        keepers = {group.keeper.path for group in groups}
        members = {member.photo.path: (group, member) for group in groups if group.relation.is_copy
                   for member in group.members[1:]}  # fmt: skip
        series = {member.photo.path for group in groups if not group.relation.is_copy for member in group.members}
        for line in plan.remove:
            group, member = members[line.path]
            assert line.path not in keepers
            assert line.path not in series
            assert not any(Enclosing([folder]).folder_of(line.path) for folder in protected)
            assert line.relation in permitted_relations(rules)
            if line.keeper != group.keeper.path:
                stays = members[line.keeper][1].photo
                assert line.relation is Relation.SAME_FILE
                assert stays.sha256 == line.sha256
                assert member.relation not in permitted_relations(rules)
            else:
                assert line.relation is member.relation
            assert line.keeper not in {other.path for other in plan.remove}
        # Every member is told of, once.
        told = [line.path for line in plan.remove] + [one.path for one in plan.refused]
        assert sorted(told) == sorted(members)
        assert all(one.reason for one in (*plan.refused, *plan.keep))

    @settings(max_examples=60, deadline=None)
    @given(libraries(), RULES)
    def test_suggest_what_they_would_plan(self, library: Stored, rules: tuple[str, ...]) -> None:
        groups = library.groups(replace(GALLERY, rules=rules))
        marks = suggested_marks(groups, rules=rules)
        plan = plan_by_rules(groups, folders=["/photos"], rules=rules, protected=())
        assert {path for path, mark in marks.items() if mark is Mark.REMOVE} == {line.path for line in plan.remove}
        assert {path for path, mark in marks.items() if mark is Mark.KEEP} == {one.path for one in plan.keep}

    def test_let_unchanged_copies_go_and_no_others(self) -> None:
        group = star(Relation.SAME_PIXELS, Relation.RESAVED, Relation.EDITED)
        plan = by_rules(group)
        assert removed(plan) == {"1": "0", "2": "0"}
        assert refused(plan) == {"3": "an edited copy of /photos/0.jpg: no rule marks that for removal"}
        assert removed(by_rules(group, rules=("relation=same_pixels",))) == {"1": "0"}
        assert removed(by_rules(group, rules=("relation=edited",))) == {"3": "0"}

    def test_the_same_pixels_beside_an_edited_keeper_stay_and_are_told(self) -> None:
        photos = [known(f"/photos/{number}.jpg", number, width=4000 if number else 9000) for number in range(3)]
        edited = [Pair(sha(0), sha(number), Relation.EDITED, {"structure": 0.9}) for number in (1, 2)]
        same = Pair(sha(1), sha(2), Relation.SAME_PIXELS, {"structure": 1.0})
        (group,) = make_groups(photos, [*edited, same], grouping=GALLERY)
        plan = by_rules(group)
        assert plan.remove == ()
        assert refused(plan) == {
            "1": "an edited copy of /photos/0.jpg: no rule marks that for removal",
            "2": "an edited copy of /photos/0.jpg, with the same pixels as /photos/1.jpg but perhaps other metadata: "
            "no rule marks that for removal",
        }

    def test_of_the_same_file_only_one_is_left_beside_an_edited_keeper(self) -> None:
        group = twins()
        plan = by_rules(group)
        assert {name(line.path): (line.relation, name(line.keeper), line.reason) for line in plan.remove} == {
            "1": (Relation.SAME_FILE, "3", "the oldest file"),
            "2": (Relation.SAME_FILE, "3", "the oldest file"),
        }
        assert refused(plan) == dict.fromkeys("34", "an edited copy of /photos/0.jpg: no rule marks that for removal")
        assert [name(one.path) for one in plan.keep] == ["0"]
        marks = suggested_marks([group])
        assert {name(path): mark for path, mark in marks.items()} == {
            "0": Mark.KEEP, "1": Mark.REMOVE, "2": Mark.REMOVE, "3": Mark.UNDECIDED, "4": Mark.UNDECIDED,
        }  # fmt: skip

    def test_the_user_s_rules_choose_which_of_the_same_files_is_left(self) -> None:
        assert removed(by_rules(twins("/best/2.jpg"), rules=("folder=/best",))) == {"1": "2", "3": "2"}
        assert removed(by_rules(twins(), rules=("relation=same_pixels,resaved",))) == {}
        assert removed(by_rules(twins(), rules=("relation=same_file,edited",))) == dict.fromkeys("1234", "0")

    def test_of_the_same_files_one_that_is_marked_to_be_kept_is_left(self) -> None:
        kept = ["/photos/1.jpg", "/photos/2.jpg"]
        plan = plan_by_rules([twins()], folders=[], rules=(), protected=(), kept=kept)
        assert removed(plan) == {"3": "2"}
        assert refused(plan)["1"] == "you marked it to be kept"

    def test_a_series_stays_whatever_the_rules(self) -> None:
        series = star(Relation.SIMILAR_SHOT, Relation.SIMILAR_SHOT)
        plan = by_rules(series, rules=("relation=same_file,same_pixels,resaved,edited",))
        assert (plan.remove, plan.keep, plan.refused) == ((), (), ())

    def test_no_rule_lets_other_shots_go(self) -> None:
        with pytest.raises(SettingsError):
            suggested_marks([star(Relation.RESAVED)], rules=["relation=similar_shot"])
        with pytest.raises(SettingsError):
            by_rules(star(Relation.RESAVED), rules=("relation=same_file,similar_shot",))

    def test_a_protected_photo_stays_and_says_so(self) -> None:
        plan = by_rules(star(Relation.RESAVED), protected=("/other", "/photos"))
        assert plan.remove == ()
        assert refused(plan) == {"1": "in the protected folder /photos"}

    def test_a_photo_with_hard_links_wins_nothing(self) -> None:
        group = star(Relation.RESAVED, Relation.RESAVED, facts={1: {"links": ("/photos/again.jpg",)}})
        plan = by_rules(group)
        assert removed(plan) == {"2": "0"}
        assert "wins nothing" in refused(plan)["1"]
        assert suggested_marks([group])["/photos/1.jpg"] is Mark.UNDECIDED

    def test_names_elsewhere_are_told_and_win_nothing(self) -> None:
        group = star(Relation.RESAVED, Relation.RESAVED, facts={1: {"link_count": 3}})
        one, two = by_rules(group).remove
        assert one.reason == (
            "the oldest file; the file has 2 more names elsewhere (hard links), so removing this one wins nothing"
        )
        assert two.reason == "the oldest file"
        assert group.bytes_to_win == group.members[2].photo.bytes

    def test_a_line_tells_what_must_still_be_true(self) -> None:
        (line,) = by_rules(star(Relation.RESAVED)).remove
        assert line == PlanLine("/photos/1.jpg", 101, 1, sha(1), Relation.RESAVED, "/photos/0.jpg", "the oldest file")

    def test_the_plan_tells_where_it_is_from(self) -> None:
        plan = by_rules(star(Relation.RESAVED), rules=("oldest",))
        assert (plan.folders, plan.rules) == (("/photos",), ("oldest",))
        assert dt.datetime.fromisoformat(plan.created).tzinfo is not None
        assert [(one.path, one.reason) for one in plan.keep] == [("/photos/0.jpg", "the oldest file")]


class TestMarks:
    def test_what_is_not_marked_stays(self) -> None:
        group = star(Relation.RESAVED, Relation.RESAVED)
        assert by_marks(group).remove == ()
        assert removed(by_marks(group, marked="2")) == {"2": "0"}

    def test_keep_and_undecided_are_no_reason_to_remove(self) -> None:
        group = star(Relation.RESAVED, Relation.RESAVED)
        marks = {"/photos/1.jpg": Mark.KEEP, "/photos/2.jpg": Mark.UNDECIDED}
        assert plan_by_marks([group], marks, folders=[], protected=()).remove == ()

    def test_the_last_photo_of_a_group_is_refused(self) -> None:
        plan = by_marks(star(Relation.RESAVED), marked="01")
        assert removed(plan) == {"1": "0"}
        assert refused(plan) == {"0": "the last photo of its group: it stays unless you choose it by name"}
        assert plan.keep == ()

    def test_the_keeper_may_go_where_another_stays(self) -> None:
        plan = by_marks(star(Relation.RESAVED, Relation.RESAVED), marked="01")
        assert removed(plan) == {"0": "2", "1": "2"}
        assert [name(one.path) for one in plan.keep] == ["2"]

    def test_no_more_is_claimed_than_is_known_of_what_stays(self) -> None:
        group = star(Relation.SAME_PIXELS, Relation.RESAVED, Relation.EDITED)
        lines = {name(line.path): line for line in by_marks(group, marked="01").remove}
        assert {number: (line.relation, name(line.keeper)) for number, line in lines.items()} == {
            "0": (Relation.RESAVED, "2"),
            "1": (Relation.RESAVED, "2"),
        }
        lines = {name(line.path): line for line in by_marks(group, marked="012").remove}
        assert {number: line.relation for number, line in lines.items()} == dict.fromkeys("012", Relation.EDITED)

    def test_the_same_file_is_the_same_file_whichever_stays(self) -> None:
        photos = [known(f"/photos/{number}.jpg", max(0, number - 1), mtime_ns=number) for number in range(3)]
        pair = Pair(sha(0), sha(1), Relation.RESAVED, {"structure": 0.9})
        (group,) = make_groups(photos, [pair], grouping=replace(GALLERY, rules=("oldest",)))
        (line,) = plan_by_marks([group], {photos[0].path: Mark.REMOVE}, folders=[], protected=()).remove
        assert (line.relation, line.keeper) == (Relation.SAME_FILE, photos[1].path)

    def test_a_marked_file_goes_for_its_twin_where_that_stays(self) -> None:
        lines = {name(line.path): line for line in by_marks(twins(), marked="124").remove}
        assert {number: (line.relation, name(line.keeper)) for number, line in lines.items()} == {
            "1": (Relation.SAME_FILE, "3"), "2": (Relation.SAME_FILE, "3"), "4": (Relation.EDITED, "0"),
        }  # fmt: skip
        assert removed(by_marks(twins(), marked="123")) == dict.fromkeys("123", "0")

    def test_a_protected_photo_stays(self) -> None:
        plan = by_marks(star(Relation.RESAVED), marked="1", protected=("/photos",))
        assert (plan.remove, refused(plan)) == ((), {"1": "in the protected folder /photos"})

    def test_edited_copies_and_other_shots_go_when_marked_by_hand(self) -> None:
        assert removed(by_marks(star(Relation.EDITED), marked="1")) == {"1": "0"}
        assert removed(by_marks(star(Relation.SIMILAR_SHOT), marked="1")) == {"1": "0"}

    def test_a_photo_in_a_group_and_a_series_is_planned_once(self) -> None:
        photos = [known(f"/photos/{number}.jpg", number, mtime_ns=number) for number in range(3)]
        pairs = [
            Pair(sha(0), sha(1), Relation.RESAVED, {"structure": 0.9}),
            Pair(sha(0), sha(2), Relation.SIMILAR_SHOT, {"structure": 0.5}),
        ]
        groups = make_groups(photos, pairs, grouping=replace(GALLERY, rules=("oldest",)))
        assert len(groups) == 2
        assert removed(by_marks(*groups, marked="0")) == {"0": "1"}

    @settings(max_examples=150, deadline=None)
    @given(libraries(), st.data())
    def test_some_photo_of_every_group_is_left(self, library: Stored, data: st.DataObject) -> None:
        groups = library.groups()
        paths = [photo.path for photo in library.photos]
        marked = data.draw(st.sets(st.sampled_from(paths)))
        plan = plan_by_marks(groups, dict.fromkeys(marked, Mark.REMOVE), folders=[], protected=())
        going = {line.path for line in plan.remove}
        assert going <= marked
        assert len(plan.remove) == len(going)
        for group in groups:
            if group.relation.is_copy:
                assert {member.photo.path for member in group.members} - going
        for line in plan.remove:
            assert line.keeper != line.path


def photo(path: str) -> Photo:
    return known(path, 0)


@pytest.mark.parametrize(
    ("path", "folder", "under"),
    [
        ("/a/b/c.jpg", "/a/b", True),
        ("/a/b/c.jpg", "/a/b/", True),
        ("/a/b/c.jpg", "/a", True),
        ("/a/b/c.jpg", "/", True),
        ("/a/bc/d.jpg", "/a/b", False),
        ("/a/b", "/a/b", False),
        ("/a/b/c.jpg", "/a/x/../b", True),
    ],
)
def test_a_folder_holds_whole_names(path: str, folder: str, under: bool) -> None:
    assert (Enclosing([folder]).folder_of(path) == folder) is under


def test_a_group_of_one_member_alone_is_no_plan() -> None:
    lonely = Group(1, Relation.RESAVED, "alone", (Member(photo("/photos/0.jpg")),))
    assert by_rules(lonely).remove == ()
    assert by_marks(lonely, marked="0").remove == ()
