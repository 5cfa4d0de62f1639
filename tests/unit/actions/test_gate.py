"""Every reason for which a file stays, and that it did stay."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from gallery_dedup.actions.apply import apply
from gallery_dedup.domain import PlanLine, Relation
from gallery_dedup.errors import ImageError, PlanError
from gallery_dedup.store.ledger import Ledger
from tests.unit.actions.places import OLD, applied, drained, gate, line, make, plan, reasons, snapshot


@pytest.fixture
def keeper(photos: Path) -> Path:
    return make(photos / "keeper.jpg")


@pytest.fixture
def copy(photos: Path) -> Path:
    return make(photos / "copy.jpg")


def stays(ledger: Ledger, *lines: PlanLine, **how: object) -> str:
    """The reason for which the first of the lines stays, really and in a dry run."""
    names = [name for one in lines for name in (one.path, one.keeper)]
    folder = Path(os.path.commonpath([os.path.dirname(name) for name in names]))
    before = snapshot(folder)
    outcome = applied(ledger, *lines, **how)  # type: ignore[arg-type]
    assert snapshot(folder) == before
    assert outcome.done == ()
    assert outcome.bytes == 0
    assert [entry.state for entry in ledger.entries()] == []
    return outcome.failed[0].reason


def test_what_passes_moves(ledger: Ledger, copy: Path, keeper: Path) -> None:
    outcome = applied(ledger, line(copy, keeper))
    assert [moved.path for moved in outcome.done] == [str(copy)]
    assert not copy.exists()
    assert keeper.read_bytes() == b"picture"


def test_a_file_that_is_gone(ledger: Ledger, copy: Path, keeper: Path) -> None:
    planned = line(copy, keeper)
    copy.unlink()
    assert stays(ledger, planned) == "it does not exist any more"


@pytest.mark.parametrize("what", ["path", "keeper"])
def test_a_relative_path(ledger: Ledger, copy: Path, keeper: Path, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(copy.parent)
    planned = line(copy, keeper)
    relative = replace(planned, path=copy.name) if what == "path" else replace(planned, keeper=keeper.name)
    outcome = applied(ledger, relative)
    assert "not absolute" in outcome.failed[0].reason
    assert copy.exists()


def test_a_link(ledger: Ledger, copy: Path, keeper: Path) -> None:
    link = copy.with_name("link.jpg")
    link.symlink_to(copy)
    assert stays(ledger, replace(line(copy, keeper), path=str(link))) == "it is a link, not a file"


def test_a_folder(ledger: Ledger, copy: Path, keeper: Path) -> None:
    assert stays(ledger, replace(line(copy, keeper), path=str(copy.parent))) == "it is not a regular file"


def test_a_pipe_is_not_waited_for(ledger: Ledger, copy: Path, keeper: Path) -> None:
    pipe = copy.with_name("pipe.jpg")
    os.mkfifo(pipe)
    outcome = applied(ledger, replace(line(copy, keeper), path=str(pipe)))
    assert reasons(outcome) == {"pipe.jpg": "it is not a regular file"}


def test_another_size(ledger: Ledger, copy: Path, keeper: Path) -> None:
    planned = line(copy, keeper)
    make(copy, b"picture and more")
    assert stays(ledger, planned) == "it changed since the plan was made: 7 bytes then, 16 now"


def test_another_time(ledger: Ledger, copy: Path, keeper: Path) -> None:
    planned = line(copy, keeper)
    make(copy, mtime_ns=OLD + 1)
    assert stays(ledger, planned) == "it was written again since the plan was made: its time is another one"


def test_other_bytes_of_the_same_size_and_time(ledger: Ledger, copy: Path, keeper: Path) -> None:
    planned = line(copy, keeper)
    make(copy, b"PICTURE")
    assert stays(ledger, planned) == "its content changed since the plan was made, although size and time are the same"


@pytest.mark.parametrize("allowed", [False, True])
def test_a_protected_folder(ledger: Ledger, copy: Path, keeper: Path, *, allowed: bool) -> None:
    how = {"gate": gate(protected=[copy.parent]), "allow_last": [copy] if allowed else []}
    assert stays(ledger, line(copy, keeper), **how) == f"it is in the protected folder {copy.parent}"


def test_a_protected_folder_by_another_name(ledger: Ledger, tmp_path: Path, keeper: Path) -> None:
    deep = make(tmp_path / "photos" / "best" / "2019" / "copy.jpg")
    (tmp_path / "alias").symlink_to(tmp_path / "photos" / "best")
    through_link = replace(line(deep, keeper), path=str(tmp_path / "alias" / "2019" / "copy.jpg"))
    for protected in (deep.parent.parent, f"{deep.parent.parent}/", tmp_path / "alias", tmp_path):
        for planned in (line(deep, keeper), through_link):
            assert "protected folder" in stays(ledger, planned, gate=gate(protected=[protected]))


def test_a_folder_beside_a_protected_one_is_not_protected(ledger: Ledger, photos: Path, keeper: Path) -> None:
    beside = make(photos / "best of" / "copy.jpg")
    (photos / "best").mkdir()
    protected = gate(protected=[photos / "best", photos / "missing", keeper.parent / "be"])
    assert len(applied(ledger, line(beside, keeper), gate=protected).done) == 1


def test_a_file_in_a_trash(ledger: Ledger, tmp_path: Path, keeper: Path) -> None:
    for folder in (
        "share/Trash/files",
        "photos/.Trash-1000/files",
        "photos/.gallery-dedup-removed/a",
        "photos/.Trashes/5",
    ):
        trashed = make(tmp_path / folder / "copy.jpg")
        assert stays(ledger, line(trashed, keeper)) == "it is in a trash already"


# The keeper


def test_a_keeper_that_is_gone(ledger: Ledger, copy: Path, keeper: Path) -> None:
    planned = line(copy, keeper)
    keeper.unlink()
    assert stays(ledger, planned) == f"its keeper {keeper} does not exist any more"


def test_a_keeper_that_is_a_link_to_the_file_itself(ledger: Ledger, copy: Path, keeper: Path) -> None:
    keeper.unlink()
    keeper.symlink_to(copy)
    assert stays(ledger, line(copy, keeper)) == f"its keeper {keeper} is a link, not a file"


def test_a_keeper_that_is_the_file_itself(ledger: Ledger, copy: Path) -> None:
    assert stays(ledger, line(copy, copy)) == "it is the last of its group: it goes only when it is asked for by name"


def test_a_keeper_that_is_a_hard_link(ledger: Ledger, copy: Path, keeper: Path) -> None:
    keeper.unlink()
    os.link(copy, keeper)
    reason = f"it and its keeper {keeper} are one physical file: removing one wins nothing"
    assert stays(ledger, line(copy, keeper)) == reason


def test_a_keeper_that_is_the_file_under_another_name_of_its_folder(ledger: Ledger, copy: Path, tmp_path: Path) -> None:
    (tmp_path / "alias").symlink_to(copy.parent)
    assert "one physical file" in stays(ledger, line(copy, tmp_path / "alias" / copy.name))


def test_a_keeper_that_the_plan_removes(ledger: Ledger, photos: Path, copy: Path, keeper: Path) -> None:
    other = make(photos / "other.jpg")
    chain = (line(copy, other), line(other, keeper))
    outcome = applied(ledger, *chain)
    assert reasons(outcome) == {"copy.jpg": f"its keeper {other} is itself removed by this plan"}
    assert [moved.path for moved in outcome.done] == [str(other)]


def test_two_files_that_keep_each_other_both_stay(ledger: Ledger, copy: Path, keeper: Path) -> None:
    assert "is itself removed by this plan" in stays(ledger, line(copy, keeper), line(keeper, copy))


def test_a_ring_of_files_stays(ledger: Ledger, photos: Path) -> None:
    ring = [make(photos / f"{number}.jpg") for number in range(5)]
    lines = [line(path, ring[(number + 1) % 5]) for number, path in enumerate(ring)]
    assert "is itself removed by this plan" in stays(ledger, *lines)


def test_a_keeper_that_the_plan_removes_under_another_name(
    ledger: Ledger, tmp_path: Path, photos: Path, copy: Path, keeper: Path
) -> None:
    other = make(photos / "other.jpg")
    (tmp_path / "alias").symlink_to(photos)
    linked = photos / "second name.jpg"
    os.link(other, linked)
    for name in (tmp_path / "alias" / "other.jpg", linked):
        outcome = applied(ledger, line(copy, name), replace(line(other, keeper), bytes=999))
        assert "is itself removed by this plan" in reasons(outcome)["copy.jpg"]
    assert copy.exists()


def test_a_keeper_that_the_plan_removes_and_that_was_saved_anew(
    ledger: Ledger, photos: Path, copy: Path, keeper: Path
) -> None:
    first, other = make(photos / "first.jpg"), make(photos / "other.jpg")

    def meddling(path: str, kept: str) -> Relation:
        os.replace(make(photos / "new"), other)
        return Relation.SAME_FILE

    lines = (line(first, keeper), line(copy, other), line(other, keeper))
    outcome = applied(ledger, *lines, gate=gate(relation=meddling))
    assert reasons(outcome)["copy.jpg"] == f"its keeper {other} is itself removed by this plan"
    assert copy.exists()


def test_a_keeper_in_the_trash(ledger: Ledger, tmp_path: Path, copy: Path) -> None:
    trashed = make(tmp_path / "share" / "Trash" / "files" / "keeper.jpg")
    assert stays(ledger, line(copy, trashed)) == f"its keeper {trashed} is in a trash"


def test_a_keeper_that_does_not_decode(ledger: Ledger, copy: Path, keeper: Path) -> None:
    unreadable = gate(readable=lambda path: path != str(keeper))
    assert stays(ledger, line(copy, keeper), gate=unreadable) == f"its keeper {keeper} cannot be decoded"


def test_a_file_that_cannot_be_compared(ledger: Ledger, copy: Path, keeper: Path) -> None:
    def broken(path: str, keeper: str) -> Relation | None:
        raise ImageError("copy.jpg: truncated")

    reason = "it cannot be compared with its keeper: copy.jpg: truncated"
    assert stays(ledger, line(copy, keeper), gate=gate(relation=broken)) == reason


# The relation


@pytest.mark.parametrize("claimed", Relation)
@pytest.mark.parametrize("real", [None, *Relation])
def test_only_what_is_really_as_strong_as_claimed_moves(
    ledger: Ledger, copy: Path, keeper: Path, claimed: Relation, real: Relation | None
) -> None:
    outcome = applied(ledger, line(copy, keeper, claimed), gate=gate(relation=lambda path, keeper: real))
    permitted = claimed in (Relation.SAME_FILE, Relation.SAME_PIXELS, Relation.RESAVED)
    may_move = permitted and real is not None and real.rank <= claimed.rank
    assert len(outcome.done) == may_move
    assert copy.exists() != may_move
    if not permitted:
        assert outcome.failed[0].reason == f"no rule of the plan permits removing what is '{claimed}'"
    elif not may_move:
        assert outcome.failed[0].reason.startswith("looked at now, it is ")


@pytest.mark.parametrize("claimed", Relation)
def test_rules_permit_what_they_name(ledger: Ledger, copy: Path, keeper: Path, claimed: Relation) -> None:
    really = gate(relation=lambda path, keeper: claimed)
    outcome = applied(
        ledger, line(copy, keeper, claimed), gate=really, rules=["resolution", "relation=edited,same_file"]
    )
    assert len(outcome.done) == (claimed in (Relation.EDITED, Relation.SAME_FILE))


@pytest.mark.parametrize("rule", ["relation=similar_shot", "relation=same_file,related", "relation=anything"])
def test_no_rule_permits_a_series(ledger: Ledger, copy: Path, keeper: Path, rule: str) -> None:
    with pytest.raises(PlanError, match="may not name"):
        applied(ledger, line(copy, keeper, Relation.SIMILAR_SHOT), rules=[rule])
    assert copy.exists()


def test_a_same_file_whose_keeper_has_other_bytes(ledger: Ledger, copy: Path, keeper: Path) -> None:
    planned = line(copy, keeper)
    make(keeper, b"PICTURE")
    liar = gate(relation=lambda path, keeper: Relation.SAME_FILE)
    assert stays(ledger, planned, gate=liar) == f"its keeper {keeper} has other bytes now"


def test_a_file_that_changes_while_it_is_looked_at(ledger: Ledger, copy: Path, keeper: Path) -> None:
    def meddling(path: str, other: str) -> Relation:
        make(Path(path), b"changed")
        return Relation.RESAVED

    outcome = applied(ledger, line(copy, keeper, Relation.RESAVED), gate=gate(relation=meddling))
    assert outcome.done == ()
    assert copy.read_bytes() == b"changed"


def test_a_keeper_that_vanishes_while_it_is_looked_at(ledger: Ledger, copy: Path, keeper: Path) -> None:
    def meddling(path: str, other: str) -> Relation:
        Path(other).unlink()
        return Relation.RESAVED

    outcome = applied(ledger, line(copy, keeper, Relation.RESAVED), gate=gate(relation=meddling))
    assert reasons(outcome) == {"copy.jpg": f"its keeper {keeper} changed while it was looked at"}
    assert copy.exists()


# By name


def test_what_is_asked_for_by_name_needs_no_keeper(ledger: Ledger, copy: Path, keeper: Path) -> None:
    planned = line(copy, keeper, Relation.SIMILAR_SHOT)
    keeper.unlink()
    assert len(applied(ledger, planned, allow_last=[copy]).done) == 1


def test_a_whole_group_goes_when_every_one_is_asked_for_by_name(ledger: Ledger, copy: Path, keeper: Path) -> None:
    both = (line(copy, keeper), line(keeper, keeper))
    outcome = applied(ledger, *both, allow_last=[keeper])
    assert reasons(outcome) == {"copy.jpg": f"its keeper {keeper} is itself removed by this plan"}
    assert [moved.path for moved in outcome.done] == [str(keeper)]


def test_what_is_asked_for_by_name_must_still_be_what_the_plan_saw(ledger: Ledger, copy: Path, keeper: Path) -> None:
    planned = line(copy, keeper)
    make(copy, b"PICTURE")
    assert "content changed" in stays(ledger, planned, allow_last=[copy])


@pytest.mark.parametrize("relation", [Relation.EDITED, Relation.SIMILAR_SHOT, Relation.RELATED])
def test_what_a_person_marked_may_be_less_than_a_copy(
    ledger: Ledger, copy: Path, keeper: Path, relation: Relation
) -> None:
    make(keeper, b"another shot")
    assert len(applied(ledger, line(copy, keeper, relation), by_hand=[copy]).done) == 1


def test_what_a_person_marked_still_needs_a_sound_keeper(
    ledger: Ledger, photos: Path, copy: Path, keeper: Path
) -> None:
    by_hand = [copy, keeper]
    planned = line(copy, keeper, Relation.SIMILAR_SHOT)
    unreadable = gate(readable=lambda path: False)
    assert "cannot be decoded" in stays(ledger, planned, by_hand=by_hand, gate=unreadable)
    assert "is itself removed by this plan" in stays(ledger, planned, line(keeper, copy), by_hand=by_hand)
    assert "last of its group" in stays(ledger, line(copy, copy), by_hand=by_hand)
    assert "protected folder" in stays(ledger, planned, by_hand=by_hand, gate=gate(protected=[photos]))
    make(copy, b"PICTURE")
    assert "content changed" in stays(ledger, planned, by_hand=by_hand)
    keeper.unlink()
    assert "does not exist any more" in stays(ledger, planned, by_hand=by_hand)


# The whole plan


def test_a_file_that_is_named_twice(ledger: Ledger, tmp_path: Path, copy: Path, keeper: Path) -> None:
    (tmp_path / "alias").symlink_to(copy.parent)
    again = replace(line(copy, keeper), path=str(tmp_path / "alias" / copy.name))
    lines = (line(copy, keeper), line(copy, keeper), again)
    dry = drained(apply(plan(*lines), gate=gate(), ledger=ledger, dry_run=True))
    outcome = applied(ledger, *lines)
    for one in (dry, outcome):
        assert len(one.done) == 1
        assert [failed.reason for failed in one.failed] == ["the plan names it twice"] * 2


def test_a_dry_run_says_what_would_happen_and_changes_nothing(ledger: Ledger, photos: Path, keeper: Path) -> None:
    copies = [make(photos / f"{number}.jpg") for number in range(4)]
    lines = [line(path, keeper) for path in copies]
    make(copies[2], b"changed")
    before = snapshot(photos.parent)
    dry = drained(apply(plan(*lines), gate=gate(), ledger=ledger, dry_run=True))
    assert dry.batch == 0
    assert [(moved.path, moved.trash) for moved in dry.done] == [(str(copies[one]), "") for one in (0, 1, 3)]
    assert dry.bytes == 21
    assert ledger.entries() == []
    assert snapshot(photos.parent) == before
    outcome = applied(ledger, *lines)
    assert [moved.path for moved in outcome.done] == [moved.path for moved in dry.done]
    assert outcome.failed == dry.failed
    assert outcome.bytes == dry.bytes


def test_the_keeper_is_decoded_once_for_all_its_copies(ledger: Ledger, photos: Path, keeper: Path) -> None:
    decoded: list[str] = []

    def readable(path: str) -> bool:
        decoded.append(path)
        return True

    copies = [make(photos / f"{number}.jpg") for number in range(4)]
    outcome = applied(ledger, *(line(path, keeper) for path in copies), gate=gate(readable=readable))
    assert len(outcome.done) == 4
    assert decoded == [str(keeper)]
