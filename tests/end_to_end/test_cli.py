"""The command line as scripts rely on it: documents, exit statuses, and a line that ends where it began."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import cv2
import pytest
from PIL import Image

from gallery_dedup import __version__
from gallery_dedup.cli.output import size
from gallery_dedup.dimensions import SCALES
from gallery_dedup.locations import default_locations
from gallery_dedup.matching.keeper import RULES
from gallery_dedup.matching.profiles import PROFILES
from tests.end_to_end.command import Command, Json, ended, snapshot, start
from tests.unit.pictures import crisp, scene, taken, write

SCORED = {scale.name for scale in SCALES}


def paths(group: Json) -> list[str]:
    return [member["path"] for member in group["members"]]


def the_plan(command: Command, gallery: Path, tmp_path: Path, *options: object) -> Path:
    out = tmp_path / "plan.json"
    command.json("plan", gallery, "--out", out, *options)
    return out


class TestDocuments:
    def test_scan(self, command: Command, gallery: Path) -> None:
        (gallery / "notes.txt").write_text("no picture")
        (gallery / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut short")
        found = command.json("scan", gallery)
        assert list(found) == [
            "version", "folders", "profile", "threshold", "photos", "reused", "seconds", "failures", "skipped",
            "groups",
        ]  # fmt: skip
        assert (found["version"], found["folders"]) == (1, [str(gallery)])
        assert (found["profile"], found["threshold"]) == ("gallery", None)
        assert (found["photos"], found["reused"]) == (6, 0)
        assert [one["path"] for one in found["failures"]] == [str(gallery / "broken.jpg")]
        assert found["skipped"] == [{"path": str(gallery / "notes.txt"), "reason": "not a picture: text"}]
        (group,) = found["groups"]
        assert list(group) == ["id", "relation", "keeper", "keeper_reason", "members"]
        assert (group["id"], group["relation"], group["keeper"]) == (1, "edited", str(gallery / "one.jpg"))
        keeper, *others = group["members"]
        for member in group["members"]:
            assert list(member) == ["path", "bytes", "width", "height", "taken", "relation", "score", "scores"]
            assert member["bytes"] == os.stat(member["path"]).st_size
        assert (keeper["relation"], keeper["score"], keeper["scores"]) == ("keeper", 1.0, {})
        assert (keeper["width"], keeper["height"], keeper["taken"]) == (480, 360, "2019-08-14T17:42:00")
        assert {os.path.basename(member["path"]): member["relation"] for member in others} == {
            "same.jpg": "same_file",
            "again.jpg": "resaved",
            "small.png": "resaved",
            "mirrored.jpg": "edited",
        }
        assert all(set(member["scores"]) == SCORED for member in others)

    def test_compare(self, command: Command, gallery: Path) -> None:
        found = command.json("compare", gallery / "one.jpg", gallery / "copies" / "mirrored.jpg")
        assert list(found) == [
            "image_a", "image_b", "relation", "summary", "profile", "weighted_score", "scores", "notes", "alignment",
            "differences", "similarity_score", "parts", "models",
        ]  # fmt: skip
        assert (found["image_a"], found["image_b"]) == (
            str(gallery / "one.jpg"),
            str(gallery / "copies" / "mirrored.jpg"),
        )
        assert (found["relation"], found["summary"]) == ("edited", "B is A mirrored and re-saved.")
        assert set(found["scores"]) == SCORED
        assert {name for name, score in found["scores"].items() if score is None} == set(found["notes"])
        assert set(found["alignment"]) == {"crop", "rotation", "mirrored", "scale"}
        assert found["alignment"]["mirrored"] is True
        assert found["differences"] == []
        assert found["similarity_score"] > 0.9

    def test_plan(self, command: Command, gallery: Path) -> None:
        found = command.json("plan", gallery, "--rule", "oldest")
        assert list(found) == ["version", "created", "folders", "rules", "remove", "keep", "refused", "protected"]
        assert (found["version"], found["folders"], found["rules"]) == (1, [str(gallery)], ["oldest"])
        assert {os.path.basename(line["path"]) for line in found["remove"]} == {"same.jpg", "again.jpg", "small.png"}
        for line in found["remove"]:
            assert list(line) == ["path", "bytes", "mtime_ns", "sha256", "relation", "keeper", "reason"]
            assert line["mtime_ns"] == os.stat(line["path"]).st_mtime_ns
            assert line["keeper"] == str(gallery / "one.jpg")
        assert found["keep"] == [{"path": str(gallery / "one.jpg"), "reason": "the oldest file"}]
        assert [os.path.basename(one["path"]) for one in found["refused"]] == ["mirrored.jpg"]

    def test_apply_history_and_undo(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        plan = the_plan(command, gallery, tmp_path)
        done = command.json("apply", plan)
        assert list(done) == ["batch", "done", "failed", "bytes"]
        assert (done["batch"], len(done["done"]), done["failed"]) == (1, 3, [])
        assert all(list(one) == ["path", "trash"] and os.path.isfile(one["trash"]) for one in done["done"])
        history = command.json("history")
        assert list(history) == ["entries"]
        assert len(history["entries"]) == 3
        needed = {"id", "batch", "when", "action", "path", "where", "sha256", "state"}
        assert all(needed <= set(entry) for entry in history["entries"])
        assert {(entry["action"], entry["state"]) for entry in history["entries"]} == {("trash", "done")}
        back = command.json("undo", "--last")
        assert list(back) == ["batch", "done", "failed", "bytes"]
        assert (back["batch"], back["bytes"]) == (1, done["bytes"])
        assert {one["path"] for one in back["done"]} == {one["path"] for one in done["done"]}
        assert {entry["state"] for entry in command.json("history")["entries"]} == {"undone"}

    def test_profiles(self, command: Command) -> None:
        found = command.json("profiles")
        assert [one["name"] for one in found["profiles"]] == [profile.name for profile in PROFILES]
        assert all(set(one) >= {"name", "weights"} for one in found["profiles"])

    def test_dimensions(self, command: Command) -> None:
        found = command.json("dimensions")
        assert {one["name"] for one in found["dimensions"]} == SCORED
        assert all({"low", "high", "unrelated", "same"} <= set(one) for one in found["dimensions"])

    def test_rules(self, command: Command) -> None:
        assert [one["name"] for one in command.json("rules")["rules"]] == [rule.name for rule in RULES]

    def test_erase(self, command: Command, gallery: Path) -> None:
        command.json("scan", gallery)
        assert command.json("erase", "--cache") == {"erased": ["cache"]}
        assert command.json("scan", gallery)["reused"] == 0

    def test_nothing_was_moved_yet(self, command: Command) -> None:
        assert command.json("history") == {"entries": []}
        assert command("history").out == "Nothing was moved yet.\n"


class TestText:
    @pytest.mark.parametrize("words", [["profiles"], ["dimensions"], ["rules"], ["history"]])
    def test_lists_are_for_people(self, command: Command, words: list[str]) -> None:
        ran = command(*words)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.strip()
        assert not ran.out.startswith("{")

    def test_a_scan_tells_groups_and_what_could_not_be_read(self, command: Command, gallery: Path) -> None:
        (gallery / "broken.jpg").write_bytes(b"")
        ran = command("scan", gallery)
        assert (ran.status, ran.err) == (0, "")
        assert "Edited: 5 photos" in ran.out
        assert f"keep   {gallery / 'one.jpg'}" in ran.out
        assert "6 photos (0 unchanged since the last scan)" in ran.out
        assert f"1 file could not be read:\n  {gallery / 'broken.jpg'}: empty: the file has no bytes" in ran.out

    def test_a_scan_ends_with_its_sums(self, command: Command, gallery: Path) -> None:
        (gallery / "broken.jpg").write_bytes(b"")
        (gallery / "notes.txt").write_text("no picture")
        sizes = {path.name: path.stat().st_size for path in (gallery / "copies").iterdir()}
        photos, copies, unread = command("scan", gallery).out.splitlines()[-3:]
        assert photos.startswith("6 photos (0 unchanged since the last scan) in ")
        won = sum(sizes.values())
        unedited = size(won - sizes["mirrored.jpg"])
        assert copies == (
            f"1 group of copies: 4 photos beside those that stay, {size(won)} to win; "
            f"without edited ones 3 photos, {unedited}. 0 series."
        )
        assert unread.startswith("1 file could not be read, 1 passed over: listed above")
        for name in ("broken.jpg", "notes.txt"):
            (gallery / name).unlink()
        assert command("scan", gallery).out.endswith("0 series.\n")

    @pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows takes its time zone from the system")
    def test_the_history_tells_the_time_of_this_place(
        self, command: Command, gallery: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        command.json("apply", the_plan(command, gallery, tmp_path))
        moved = dt.datetime.fromisoformat(command.json("history")["entries"][0]["when"])
        try:
            for zone, hours in (("XYZ-05:00", 5), ("XYZ+03:00", -3)):
                monkeypatch.setenv("TZ", zone)
                time.tzset()
                there = moved.astimezone(dt.timezone(dt.timedelta(hours=hours)))
                told = command("history").out.splitlines()[0]
                assert f"  batch 1  {there:%Y-%m-%d %H:%M}  trash  " in told
        finally:
            monkeypatch.undo()
            time.tzset()

    def test_a_comparison_is_a_sentence_and_scores(self, command: Command, gallery: Path) -> None:
        ran = command("compare", gallery / "one.jpg", gallery / "copies" / "again.jpg")
        assert ran.out.startswith("B is A re-saved.\nScore by the profile gallery: 0.9")
        assert all(name in ran.out for name in SCORED)

    def test_the_line_from_plan_to_undo(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        plan = tmp_path / "plan.json"
        ran = command("plan", gallery, "--out", plan)
        assert "3 photos to remove" in ran.out
        assert "1 left. Nothing was changed." in ran.out
        assert ran.out.endswith(f"To carry it out: gallery-dedup apply {plan}\n")
        assert "3 photos would move to the trash" in command("apply", plan, "--dry-run").out
        assert "3 photos moved to the trash" in command("apply", plan).out
        assert "3 photos brought back, 0 could not be." in command("undo", "--last").out

    def test_where_the_larger_picture_would_go_it_is_said(
        self, command: Command, gallery: Path, tmp_path: Path
    ) -> None:
        plan, rule = tmp_path / "plan.json", f"folder={gallery / 'copies'}"
        for path in (gallery / "copies").glob("*.jpg"):
            path.unlink()
        small, one = gallery / "copies" / "small.png", gallery / "one.jpg"
        told = command("plan", gallery, "--rule", rule, "--out", plan).out.splitlines()
        kilobytes = [f"{path.stat().st_size / 1000:.0f} kB" for path in (one, small)]
        assert told[:3] == [
            f"remove {one} (480 x 360, 0.17 MP, {kilobytes[0]})",
            f"       re-saved; stays: {small} (240 x 180, 0.043 MP, {kilobytes[1]}): in a preferred folder",
            f"       mind: 0.17 MP would go, 0.043 MP stays: by the rule {rule}",
        ]
        assert "Mind: for 1 photo of these a picture with clearly fewer pixels stays." in told
        assert command("apply", plan, "--dry-run").out.splitlines()[0] == (
            f"mind   {one}: 0.17 MP would go, 0.043 MP stays: by the rule {rule}"
        )
        foreign = tmp_path / "foreign.json"
        foreign.write_text(plan.read_text().replace("folder=", "nonsense="))
        assert command("apply", foreign, "--dry-run").out.splitlines()[0] == (
            f"mind   {one}: 0.17 MP would go, 0.043 MP stays: in a preferred folder"
        )
        assert command("apply", plan).out.splitlines()[0] == (
            f"mind   {one}: 0.17 MP went, 0.043 MP stays: by the rule {rule}"
        )

    def test_where_the_smaller_picture_goes_nothing_is_to_mind(
        self, command: Command, gallery: Path, tmp_path: Path
    ) -> None:
        plan = tmp_path / "plan.json"
        assert "mind" not in command("plan", gallery, "--out", plan).out.lower()
        assert "mind" not in command("apply", plan, "--dry-run").out.lower()

    def test_version(self, command: Command) -> None:
        ran = command("--version")
        assert (ran.status, ran.out) == (0, f"gallery-dedup {__version__}\n")

    @pytest.mark.parametrize("words", [["--help"], ["scan", "--help"], ["apply", "--help"]])
    def test_help(self, command: Command, words: list[str]) -> None:
        assert command(*words).status == 0


class TestScores:
    def test_scan_and_compare_give_the_same(
        self, command: Command, gallery: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (group,) = command.json("scan", gallery)["groups"]
        for home in ("program", "another"):  # once with what the scan stored, once without
            monkeypatch.setenv("GALLERY_DEDUP_HOME", str(tmp_path / home))
            for member in group["members"][1:]:
                found = command.json("compare", group["keeper"], member["path"])
                assert found["relation"] == member["relation"]
                assert found["weighted_score"] == member["score"]
                expected = dict(member["scores"])
                if member["relation"] == "same_file":
                    # A stored palette adds up to 1 only within the precision that it is stored in.
                    assert found["scores"]["color"] == pytest.approx(expected["color"], abs=1e-4)
                    expected["color"] = found["scores"]["color"]
                assert found["scores"] == expected

    def test_a_dated_photo_and_its_copy_are_of_the_same_moment(self, command: Command, tmp_path: Path) -> None:
        first = write(tmp_path / "photos" / "a.jpg", scene(1), exif=taken("2019:08:14 17:42:00"))
        second = tmp_path / "photos" / "b.jpg"
        second.write_bytes(first.read_bytes())
        (group,) = command.json("scan", tmp_path / "photos")["groups"]
        assert group["members"][0]["taken"] == "2019-08-14T17:42:00"
        assert group["members"][1]["scores"]["capture"] == 1.0
        assert command.json("compare", first, second)["scores"]["capture"] == 1.0

    def test_both_directions_are_alike(self, command: Command, gallery: Path) -> None:
        there = command.json("compare", gallery / "one.jpg", gallery / "copies" / "small.png")
        back = command.json("compare", gallery / "copies" / "small.png", gallery / "one.jpg")
        assert there["scores"] == back["scores"]
        assert there["relation"] == back["relation"]

    def test_a_file_and_itself(self, command: Command, gallery: Path) -> None:
        found = command.json("compare", gallery / "one.jpg", gallery / "one.jpg")
        assert (found["relation"], found["summary"]) == ("same_file", "B is the same file as A, byte for byte.")
        assert found["scores"]["exact"] == found["scores"]["hash"] == found["scores"]["structure"] == 1.0

    def test_different_photos(self, command: Command, gallery: Path) -> None:
        found = command.json("compare", gallery / "one.jpg", gallery / "two.jpg")
        assert (found["relation"], found["alignment"]) == (None, None)
        assert found["scores"]["exact"] == 0.0

    def test_one_dimension_alone(self, command: Command, gallery: Path) -> None:
        found = command.json("compare", gallery / "one.jpg", gallery / "two.jpg", "--dimension", "hash")
        assert [*found["scores"]] == ["hash"]


class TestChoices:
    def test_a_threshold_drops_what_scores_less(self, command: Command, gallery: Path) -> None:
        full = command.json("scan", gallery)["groups"][0]["members"]
        least, second, *_ = sorted(member["scores"]["structure"] for member in full[1:])
        between = (least + second) / 2
        found = command.json("scan", gallery, "--dimension", "structure", "--threshold", between)
        assert found["threshold"] == pytest.approx(between)
        (group,) = found["groups"]
        assert len(group["members"]) == len(full) - 1
        assert all(member["score"] >= between for member in group["members"])
        known = {member["path"]: member["relation"] for member in full}
        assert all(known[member["path"]] == member["relation"] for member in group["members"])

    def test_only_the_relations_asked_for(self, command: Command, gallery: Path) -> None:
        (group,) = command.json("scan", gallery, "--relation", "same_file")["groups"]
        assert (group["relation"], len(group["members"])) == ("same_file", 2)

    def test_excluded_and_hidden(self, command: Command, gallery: Path) -> None:
        write(gallery / ".hidden.jpg", scene(5))
        assert command.json("scan", gallery, "--exclude", "copies")["photos"] == 2
        assert command.json("scan", gallery, "--exclude", "*.png", "--exclude", "two.*")["photos"] == 4
        assert command.json("scan", gallery, "--hidden")["photos"] == 7

    def test_rules_choose_the_keeper(self, command: Command, gallery: Path) -> None:
        rule = f"folder={gallery / 'copies'}"
        (group,) = command.json("scan", gallery, "--rule", rule, "--rule", "format=png")["groups"]
        assert os.path.basename(group["keeper"]) == "small.png"
        assert group["keeper_reason"] == "the preferred format"

    def test_the_settings_count_where_nothing_else_is_said(self, command: Command, gallery: Path) -> None:
        path = default_locations().settings_file
        path.parent.mkdir(parents=True)
        path.write_text(
            'profile = "dedup"\nexclude = ["two.jpg"]\nrelations = ["same_file", "resaved"]\nrules = ["format=png"]\n'
            f"protected = [{json.dumps(str(gallery / 'copies'))}]\n",
            encoding="utf-8",
        )
        found = command.json("scan", gallery)
        assert (found["profile"], found["photos"]) == ("dedup", 5)
        (group,) = found["groups"]
        assert group["relation"] == "resaved"
        assert os.path.basename(group["keeper"]) == "small.png"
        plan = command.json("plan", gallery)
        assert [os.path.basename(line["path"]) for line in plan["remove"]] == ["one.jpg"]
        assert len(plan["refused"]) == 2
        told = command.json("scan", gallery, "--profile", "gallery", "--relation", "edited", "--rule", "oldest")
        assert told["profile"] == "gallery"
        assert [group["relation"] for group in told["groups"]] == ["edited"]

    def test_relative_folders_become_whole_paths(
        self, command: Command, gallery: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(gallery)
        assert command.json("scan", "copies")["folders"] == [str(gallery / "copies")]
        plan = command.json("plan", ".")
        assert plan["folders"] == [str(gallery)]
        assert all(os.path.isabs(line["path"]) for line in plan["remove"])
        assert command.json("compare", "one.jpg", "two.jpg")["image_a"] == str(gallery / "one.jpg")

    def test_offline_is_taken_everywhere(self, command: Command, gallery: Path) -> None:
        assert command("--offline", "rules").status == 0
        assert command("scan", gallery, "--offline").status == 0


class TestMoving:
    def test_scan_plan_apply_undo_leaves_everything_where_it_was(
        self, command: Command, gallery: Path, tmp_path: Path
    ) -> None:
        before = snapshot(gallery)
        first = command.json("scan", gallery)
        plan = the_plan(command, gallery, tmp_path)
        assert command.json("apply", plan, "--dry-run")["failed"] == []
        assert snapshot(gallery) == before
        done = command.json("apply", plan)
        assert len(done["done"]) == 3
        assert done["bytes"] == sum(len(before[name][0]) for name in before.keys() - snapshot(gallery).keys())
        assert {name: before[name] for name in snapshot(gallery)} == snapshot(gallery)
        left = command.json("scan", gallery)
        assert left["photos"] == 3
        command.json("undo", "--last")
        assert snapshot(gallery) == before
        again = command.json("scan", gallery)
        assert again["reused"] == 6
        assert again["groups"] == first["groups"]
        assert [path for path in (tmp_path / "share").rglob("*") if path.is_file()] == []

    def test_a_dry_run_changes_nothing_and_tells_all(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        plan = the_plan(command, gallery, tmp_path)
        tried = command.json("apply", plan, "--dry-run")
        assert (tried["batch"], len(tried["done"])) == (0, 3)
        assert command.json("history") == {"entries": []}

    def test_one_entry_and_one_batch_come_back(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        command.json("apply", the_plan(command, gallery, tmp_path))
        entry = command.json("history")["entries"][0]
        assert [one["path"] for one in command.json("undo", entry["id"])["done"]] == [entry["path"]]
        assert len(command.json("undo", "--batch", entry["batch"])["done"]) == 2
        again = command("undo", entry["id"], "--json")
        assert again.status == 1
        assert again.json["done"] == []
        assert [one["path"] for one in again.json["failed"]] == [entry["path"]]

    def test_sidecars_go_and_come_back_with_their_photo(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        sidecar, other = gallery / "copies" / "same.jpg.xmp", gallery / "one.jpg.xmp"
        for path in (sidecar, other):
            path.write_text("<x:xmpmeta/>")
        before = snapshot(gallery)
        plan = the_plan(command, gallery, tmp_path)
        assert "3 photos with 1 sidecar would move" in command("apply", plan, "--dry-run").out
        assert snapshot(gallery) == before
        done = command.json("apply", plan)["done"]
        assert len(done) == 3
        (beside,) = [one["sidecars"] for one in done if one["path"] == str(gallery / "copies" / "same.jpg")]
        assert [one["path"] for one in beside] == [str(sidecar)]
        assert all(list(one) == ["path", "trash"] for one in done if "same.jpg" not in one["path"])
        assert (sidecar.exists(), other.exists()) == (False, True)
        assert "3 photos with 1 sidecar brought back, 0 could not be." in command("undo", "--last").out
        assert snapshot(gallery) == before

    def test_a_plan_that_was_carried_out_before(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        plan = the_plan(command, gallery, tmp_path)
        command.json("apply", plan)
        told = "already moved to the trash (batch 1; take it back with: gallery-dedup undo --last)"
        again = command("apply", plan, "--json")
        assert (again.status, again.json["batch"], again.json["done"]) == (1, 0, [])
        assert [one["reason"] for one in again.json["failed"]] == [told] * 3
        for options in ([], ["--dry-run"]):
            ran = command("apply", plan, *options)
            assert (ran.status, ran.out) == (1, f"3 photos of the plan: {told}.\nNothing was left to move.\n")

    def test_a_plan_of_which_some_was_carried_out_before(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        plan = the_plan(command, gallery, tmp_path)
        command.json("apply", plan)
        back = gallery / "copies" / "same.jpg"
        entry = next(one for one in command.json("history")["entries"] if one["path"] == str(back))
        command.json("undo", entry["id"])
        tried = command("apply", plan, "--dry-run")
        assert tried.out.count("already moved to the trash (batch 1; ") == 2
        assert "2 photos moved to the trash before.\n1 photo would move to the trash" in tried.out
        assert "), 0 would stay." in tried.out
        moved = command("apply", plan)
        assert "2 photos moved to the trash before.\n1 photo moved to the trash" in moved.out
        told = [one["reason"] for one in command("apply", plan, "--json").json["failed"]]
        assert sorted(reason.rpartition("undo ")[2] for reason in told) == ["--batch 1)", "--batch 1)", "--last)"]

    def test_a_place_that_is_taken_again(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        command.json("apply", the_plan(command, gallery, tmp_path))
        taken = gallery / "copies" / "same.jpg"
        taken.write_bytes(b"another file")
        done = {Path(one["path"]).name for one in command.json("undo", "--last")["done"]}
        assert "same (restored).jpg" in done
        assert taken.read_bytes() == b"another file"
        assert (gallery / "copies" / "same (restored).jpg").read_bytes() == (gallery / "one.jpg").read_bytes()

    def test_protected_folders_are_left_alone(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        before = snapshot(gallery)
        plan = command.json("plan", gallery, "--protect", gallery / "copies")
        assert plan["remove"] == []
        assert {one["reason"] for one in plan["refused"]} >= {f"in the protected folder {gallery / 'copies'}"}
        free = the_plan(command, gallery, tmp_path)
        ran = command("apply", free, "--protect", gallery / "copies", "--json")
        assert (ran.status, len(ran.json["failed"]), ran.json["done"]) == (1, 3, [])
        assert snapshot(gallery) == before

    def test_the_last_of_a_group_goes_only_by_name(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        last = gallery / "two.jpg"
        plan = the_plan(command, gallery, tmp_path)
        document = json.loads(plan.read_text())
        line = document["remove"][0]
        state = last.stat()
        own = {"path": str(last), "keeper": str(last), "bytes": state.st_size, "mtime_ns": state.st_mtime_ns,
               "sha256": hashlib.sha256(last.read_bytes()).hexdigest()}  # fmt: skip
        document["remove"] = [line | own]
        plan.write_text(json.dumps(document))
        ran = command("apply", plan, "--json")
        assert ran.status == 1
        assert "last of its group" in ran.json["failed"][0]["reason"]
        assert last.exists()
        other = command("apply", plan, "--allow-last", gallery / "one.jpg", "--json")
        assert (other.status, last.exists()) == (1, True)
        assert command.json("apply", plan, "--allow-last", last)["failed"] == []
        assert not last.exists()
        command.json("undo", "--last")
        assert last.stat().st_mtime_ns == state.st_mtime_ns

    def test_one_failed_line_among_many(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        plan = the_plan(command, gallery, tmp_path)
        changed = gallery / "copies" / "again.jpg"
        changed.write_bytes(changed.read_bytes() + b"more")
        ran = command("apply", plan, "--json")
        assert ran.status == 1
        assert [one["path"] for one in ran.json["failed"]] == [str(changed)]
        assert "changed since the plan was made" in ran.json["failed"][0]["reason"]
        assert len(ran.json["done"]) == 2
        assert changed.exists()

    def test_hard_links_outside_the_folders_win_nothing_and_are_told(
        self, command: Command, gallery: Path, tmp_path: Path
    ) -> None:
        same, again = gallery / "copies" / "same.jpg", gallery / "copies" / "again.jpg"
        os.link(same, tmp_path / "elsewhere.jpg")
        for _ in range(2):  # also when nothing is read
            told = {line["path"]: line["reason"] for line in command.json("plan", gallery)["remove"]}
            assert told[str(same)].endswith(
                "; the file has one more name elsewhere (hard links), so removing this one wins nothing"
            )
            assert "hard link" not in told[str(again)]
        won = sum(path.stat().st_size for path in (gallery / "copies").iterdir() if path != same)
        assert f"Edited: 5 photos, {size(won)} to win\n" in command("scan", gallery).out
        (tmp_path / "elsewhere.jpg").unlink()
        assert "hard link" not in command("plan", gallery).out

    def test_hard_links_are_listed_and_win_nothing(self, command: Command, gallery: Path) -> None:
        linked = gallery / "copies" / "linked.jpg"
        os.link(gallery / "copies" / "same.jpg", linked)
        found = command.json("scan", gallery)
        assert [one["path"] for one in found["skipped"]] == [str(gallery / "copies" / "same.jpg")]
        assert "hard link" in found["skipped"][0]["reason"]
        plan = command.json("plan", gallery)
        assert not {str(linked), str(gallery / "copies" / "same.jpg")} & {line["path"] for line in plan["remove"]}
        (told,) = [one["reason"] for one in plan["refused"] if one["path"] == str(linked)]
        assert "wins nothing" in told


NAMES = ["with space.jpg", " leading and trailing .jpg", "new\nline.jpg", "ümläut — ☂ 🎞.jpg", "quote'\".jpg", "--json",
         "\x1b[31mred.jpg", "percent%20.jpg"]  # fmt: skip


class TestNames:
    @pytest.mark.parametrize("name", NAMES)
    def test_of_any_kind_go_there_and_back(self, command: Command, tmp_path: Path, name: str) -> None:
        if sys.platform == "win32" and any(letter in name for letter in '\n"\x1b'):
            pytest.skip("Windows has no such names")
        self.there_and_back(command, tmp_path, name)

    def test_of_other_encodings_go_there_and_back(self, command: Command, tmp_path: Path) -> None:
        name = os.fsdecode(b"caf\xe9 \xff.jpg")
        try:
            (tmp_path / name).touch()
        except OSError:
            pytest.skip("this volume has no names that are not valid Unicode")
        self.there_and_back(command, tmp_path, name)

    def there_and_back(self, command: Command, tmp_path: Path, name: str) -> None:
        folder = tmp_path / "photos"
        write(folder / "a.jpg", scene(1), quality=92)
        write(folder / "copy.jpg", scene(1), quality=75)
        (folder / "copy.jpg").rename(folder / name)
        os.link(folder / name, folder / f"{name} linked.jpg")
        (folder / f"{name}.txt").write_text("no picture")
        text = command("scan", folder)
        assert (text.status, text.err) == (0, "")
        assert "\x1b" not in text.out
        begins = (" ", "Re-saved", "2 photos", "1 file", "2 files", "1 group", "0 files")
        assert all(line == "" or line.startswith(begins) for line in text.out.splitlines())
        os.unlink(folder / f"{name} linked.jpg")
        before = snapshot(folder)
        (group,) = command.json("scan", folder)["groups"]
        assert paths(group) == [str(folder / "a.jpg"), str(folder / name)]
        assert command("compare", folder / "a.jpg", folder / name).status == 0
        plan = tmp_path / f"{name}.plan"
        assert command("plan", folder, "--out", plan).status == 0
        assert command("apply", plan).status == 0
        assert not (folder / name).exists()
        assert command("history").status == 0
        assert [entry["path"] for entry in command.json("history")["entries"]] == [str(folder / name)]
        assert command("undo", "--last").status == 0
        assert snapshot(folder) == before


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal")
class TestProcess:
    def test_progress_goes_to_a_terminal_and_nowhere_else(self, gallery: Path) -> None:
        import pty

        terminal, end = pty.openpty()
        try:
            ran = start("scan", gallery, "--json", stderr=end)
            out = ran.communicate(timeout=600)[0]
            os.close(end)
            shown = os.read(terminal, 1 << 16).decode()
        finally:
            os.close(terminal)
        assert ran.returncode == 0
        assert json.loads(out)["photos"] == 6
        assert "\r" in shown
        assert "finding" in shown or "reading" in shown
        piped = ended(start("scan", gallery, "--json"))
        assert (piped.status, piped.err) == (0, "")
        assert json.loads(piped.out)["reused"] == 6

    def test_a_reader_that_goes_away_is_no_error(self, gallery: Path) -> None:
        ran = start("rules", stdout=subprocess.PIPE)
        assert ran.stdout is not None
        ran.stdout.close()
        ran.stdout = None
        _, err = ran.communicate(timeout=600)
        assert err == ""
        assert ran.returncode == 1

    def test_a_poor_terminal_gets_every_name(self, gallery: Path) -> None:
        (gallery / "two.jpg").rename(gallery / "zwölf ☂.jpg")
        (gallery / "☂.txt").write_text("no picture")
        ran = ended(start("scan", gallery, env={"PYTHONIOENCODING": "ascii"}))
        assert (ran.status, ran.err) == (0, "")
        assert "\\u2602.txt: not a picture" in ran.out


class TestDifferencePicture:
    """`compare --diff`: contract 3.4."""

    def photos(self, folder: Path) -> tuple[Path, Path]:
        a = crisp(5)
        b = a.copy()
        cv2.putText(b, "A day at the sea", (60, 300), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (255, 255, 255), 3, cv2.LINE_AA)
        return write(folder / "a.png", a), write(folder / "b.jpg", b[:, ::-1].copy(), quality=92)

    def test_boxes_and_the_score_are_in_the_document_and_the_picture(self, command: Command, tmp_path: Path) -> None:
        a, b = self.photos(tmp_path)
        found = command.json("compare", a, b, "--diff", tmp_path / "out.png")
        (box,) = found["differences"]
        assert set(box) == {"x", "y", "width", "height"}
        assert 50 <= box["x"] <= 75
        assert 270 <= box["y"] <= 285
        assert 0.9 < found["similarity_score"] < 0.999
        with Image.open(tmp_path / "out.png") as picture:
            assert picture.format == "PNG"
            assert picture.width > 3 * 480
            assert picture.height > 360

    def test_text_says_the_score_as_percent(self, command: Command, tmp_path: Path) -> None:
        a, b = self.photos(tmp_path)
        ran = command("compare", a, b, "--diff", tmp_path / "out.png")
        assert ran.status == 0
        assert re.search(r"^Similarity Score: 9\d\.\d{3}%$", ran.out, re.MULTILINE)
        assert "1 place differs" in ran.out
        assert "out.png" in ran.out

    def test_photos_that_nothing_joins_have_no_score_and_no_picture(self, command: Command, tmp_path: Path) -> None:
        a, b = write(tmp_path / "a.png", crisp(5)), write(tmp_path / "b.png", crisp(6))
        found = command.json("compare", a, b, "--diff", tmp_path / "out.png")
        assert (found["similarity_score"], found["differences"]) == (None, [])
        assert not (tmp_path / "out.png").exists()
        assert "no picture was written" in command("compare", a, b, "--diff", tmp_path / "out.png").out

    def test_a_photo_is_never_written_over(self, command: Command, tmp_path: Path) -> None:
        a, b = self.photos(tmp_path)
        before = a.read_bytes(), b.read_bytes()
        for out in (a, tmp_path / "out.jpg"):
            ran = command("compare", a, b, "--diff", out)
            assert ran.status == 2
            assert out.name in ran.err
        assert command("compare", a, b, "--diff", tmp_path / "none" / "out.png").status == 1
        assert (a.read_bytes(), b.read_bytes()) == before
        assert not (tmp_path / "out.jpg").exists()
