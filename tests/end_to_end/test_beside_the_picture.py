"""No rule sends away what a photo has beside its picture: sidecars, videos, dates, places, captions, protection."""

from __future__ import annotations

import hashlib
import json
import os
import random
from pathlib import Path

import pytest
from PIL import Image

from gallery_dedup.domain import Group, Mark, Relation, ScanReport, ScanRequest
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from tests.end_to_end.command import Command, Json
from tests.unit.actions.places import drained
from tests.unit.pictures import jpeg, numbered_jpeg, scene

NO_RULE = ": no rule marks that for removal"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "photos"
    made.mkdir()
    return made


def put(path: Path, data: bytes, *, year: int = 2015) -> Path:
    """A file that was written in a year: the older of two copies stays where nothing else decides."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    seconds = (year - 1970) * 365 * 86_400
    os.utime(path, (seconds, seconds))
    return path


def scanned(library: Library, folder: Path) -> tuple[Group, ...]:
    steps = library.scan(ScanRequest((str(folder),)))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            report: ScanReport = end.value
            return report.groups


def kept(plan: Json) -> dict[str, str]:
    return {Path(one["path"]).name: one["reason"] for one in plan["keep"]}


def refused(plan: Json) -> dict[str, str]:
    return {Path(one["path"]).name: one["reason"] for one in plan["refused"]}


def removed(plan: Json) -> set[str]:
    return {Path(one["path"]).name for one in plan["remove"]}


PICTURE = jpeg(scene(1))
VIDEO = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + random.Random(1).randbytes(50_000)


class TestSidecars:
    @pytest.mark.parametrize(
        ("beside", "reason"),
        [
            ("b.xmp", "the one with its sidecar (edits, captions)"),
            ("b.jpg.xmp", "the one with its sidecar (edits, captions)"),
            ("b.AAE", "the one with its sidecar (edits, captions)"),
            ("b.jpg.json", "the one with its sidecar (edits, captions)"),
            ("b.MOV", "the one with its video (Live Photo)"),
        ],
    )
    def test_the_photo_that_has_one_stays_although_another_is_older(
        self, command: Command, folder: Path, beside: str, reason: str
    ) -> None:
        put(folder / "a.jpg", PICTURE, year=2001)
        put(folder / "b.jpg", PICTURE)
        put(folder / beside, b"edits")
        plan = command.json("plan", folder)
        assert (kept(plan), removed(plan)) == ({"b.jpg": reason}, {"a.jpg"})

    def test_a_rule_of_the_user_that_says_otherwise_leaves_it_unmarked(self, command: Command, folder: Path) -> None:
        keeper = put(folder / "best" / "a.jpg", PICTURE)
        put(folder / "b.jpg", PICTURE, year=2001)
        put(folder / "b.xmp", b"edits")
        put(folder / "c.jpg", PICTURE, year=2001)
        put(folder / "c.mov", VIDEO)
        plan = command.json("plan", folder, "--rule", f"folder={folder / 'best'}")
        assert plan["remove"] == []
        assert refused(plan) == {
            "b.jpg": f"its sidecar b.xmp (edits, captions) has no equal beside {keeper}{NO_RULE}",
            "c.jpg": f"its video c.mov (Live Photo) has no equal beside {keeper}{NO_RULE}",
        }

    def test_equal_ones_beside_the_photo_that_stays_go_along_and_come_back(
        self, command: Command, folder: Path, tmp_path: Path
    ) -> None:
        for place, year in (("a", 2001), ("b", 2015)):
            put(folder / place / "IMG_1.jpg", PICTURE, year=year)
            put(folder / place / "IMG_1.MOV", VIDEO, year=year)
            put(folder / place / "IMG_1.AAE", b"edits", year=year)
        plan = tmp_path / "plan.json"
        assert removed(command.json("plan", folder, "--out", plan)) == {"IMG_1.jpg"}
        done = command.json("apply", plan)
        assert "notes" not in done
        assert {Path(one["path"]).name for one in done["done"][0]["sidecars"]} == {"IMG_1.MOV", "IMG_1.AAE"}
        assert [*(folder / "b").iterdir()] == []
        assert len([*(folder / "a").iterdir()]) == 3
        assert len(command.json("undo", "--last")["done"]) == 1
        assert len([*(folder / "b").iterdir()]) == 3

    def test_takeout_s_words_are_equal_when_they_say_the_same_of_the_photo(
        self, command: Command, folder: Path
    ) -> None:
        for place, views, title in (("a", "1", "x"), ("b", "7", "x"), ("c", "7", "another")):
            put(folder / place / "IMG_1.jpg", PICTURE, year=2001)
            document = {"title": title, "imageViews": views, "photoTakenTime": {"timestamp": "1"}}
            put(folder / place / "IMG_1.jpg.json", json.dumps(document).encode())
        plan = command.json("plan", folder, "--rule", f"folder={folder / 'a'}")
        assert {one["path"] for one in plan["remove"]} == {str(folder / "b" / "IMG_1.jpg")}

    def test_a_plan_from_before_the_edits_is_refused(self, command: Command, folder: Path, tmp_path: Path) -> None:
        keeper = put(folder / "a.jpg", PICTURE, year=2001)
        put(folder / "b.jpg", PICTURE)
        command.json("plan", folder, "--out", tmp_path / "plan.json")
        put(folder / "b.xmp", b"edits")
        ran = command("apply", tmp_path / "plan.json", "--json")
        assert (ran.status, [one["reason"] for one in ran.json["failed"]]) == (
            1,
            [f"its sidecar b.xmp (edits, captions) has no equal beside {keeper}: only you can mark it, in the window"],
        )
        assert (folder / "b.jpg").exists()

    def test_by_hand_it_goes_with_its_sidecars_and_a_video_of_its_own_stays_with_a_word(
        self, locations: Locations, folder: Path
    ) -> None:
        keeper = put(folder / "a.jpg", PICTURE, year=2001)
        put(folder / "a.xmp", b"other edits")
        marked = put(folder / "b.jpg", PICTURE)
        put(folder / "b.jpg.xmp", b"edits")
        video = put(folder / "b.mov", VIDEO)
        with Library(locations) as library:
            groups = scanned(library, folder)
            marks = {str(keeper): Mark.KEEP, str(marked): Mark.REMOVE}
            assert Mark.REMOVE not in library.suggest(groups).values()
            plan = library.plan_marked(groups, marks)
            (line,) = plan.remove
            assert line.loses.startswith("its sidecar b.jpg.xmp (edits, captions) has no equal beside")
            assert line.reason == (
                "marked by you; b.jpg.xmp goes along unless another photo shares it; b.mov stays where it is"
            )
            assert drained(library.apply(plan)).done == ()
            outcome = drained(library.apply(plan, accepted=[line.path]))
        assert [moved.path for moved in outcome.done] == [str(marked)]
        assert {path.name for path in folder.iterdir()} == {"a.jpg", "a.xmp", "b.mov"}
        assert [(note.path, note.reason) for note in outcome.notes] == [
            (str(video), "it stays where it is, without b.jpg")
        ]


class TestMotionPhotos:
    @pytest.mark.parametrize("relation", [Relation.SAME_PIXELS, Relation.RESAVED])
    def test_the_one_with_the_video_stays(self, command: Command, folder: Path, relation: Relation) -> None:
        put(folder / "PXL_1.MP.jpg", PICTURE + VIDEO)
        other = PICTURE if relation is Relation.SAME_PIXELS else jpeg(scene(1), quality=88)
        put(folder / "PXL_1.jpg", other, year=2001)
        plan = command.json("plan", folder)
        assert [one["relation"] for one in plan["remove"]] == [relation]
        assert (kept(plan), removed(plan)) == (
            {"PXL_1.MP.jpg": "the one with its video (motion photo)"},
            {"PXL_1.jpg"},
        )

    def test_no_rule_marks_one_whose_keeper_has_no_equally_long_video(self, command: Command, folder: Path) -> None:
        put(folder / "best" / "a.jpg", PICTURE)
        put(folder / "b.jpg", PICTURE + VIDEO)
        put(folder / "c.jpg", numbered_jpeg(PICTURE, 1))
        rule = f"folder={folder / 'best'}"
        plan = command.json("plan", folder, "--rule", rule)
        assert removed(plan) == {"c.jpg"}
        lacks = f"it holds a video (motion photo) that {folder / 'best' / 'a.jpg'} does not hold"
        assert refused(plan) == {"b.jpg": lacks + NO_RULE}
        put(folder / "best" / "a.jpg", numbered_jpeg(PICTURE, 2) + VIDEO[:-1] + b"x")
        assert removed(command.json("plan", folder, "--rule", rule)) == {"b.jpg", "c.jpg"}

    def test_a_plan_that_says_otherwise_is_refused(self, command: Command, folder: Path, tmp_path: Path) -> None:
        keeper = put(folder / "best" / "a.jpg", PICTURE)
        put(folder / "b.jpg", PICTURE + VIDEO)
        plan = command.json("plan", folder)
        (line,) = plan["remove"]
        goes, stays = folder / "b.jpg", folder / "best" / "a.jpg"
        digest = hashlib.sha256(goes.read_bytes()).hexdigest()
        state = goes.stat()
        line |= {"path": str(goes), "keeper": str(stays), "bytes": state.st_size, "mtime_ns": state.st_mtime_ns}
        line["sha256"] = digest
        (tmp_path / "plan.json").write_text(json.dumps(plan))
        ran = command("apply", tmp_path / "plan.json", "--json")
        assert [one["reason"] for one in ran.json["failed"]] == [
            f"it holds a video (motion photo) that {keeper} does not hold: only you can mark it, in the window"
        ]

    def test_what_was_described_before_is_looked_into_once(
        self, command: Command, folder: Path, locations: Locations
    ) -> None:
        put(folder / "a.jpg", PICTURE + VIDEO)
        put(folder / "b.jpg", PICTURE, year=2001)
        command.json("plan", folder)
        with Library(locations) as library:
            photos = {Path(one.path).name: one.video_bytes for one in library._cache.photos([str(folder)])}
        assert photos == {"a.jpg": len(VIDEO), "b.jpg": 0}


def told(*, moment: str = "", place: float = 0.0, caption: str = "") -> bytes:
    """The picture with what its file says of the shot."""
    exif = Image.Exif()
    if moment:
        exif.get_ifd(0x8769)[0x9003] = moment
    if place:
        exif.get_ifd(0x8825).update({1: "N", 2: (place, 0.0, 0.0), 3: "E", 4: (11.0, 30.0, 0.0)})
    if caption:
        exif[0x010E] = caption
    block = exif.tobytes() if moment or place or caption else b""
    if not block:
        return PICTURE
    return PICTURE[:2] + b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block + PICTURE[2:]


class TestWhatFilesSay:
    @pytest.mark.parametrize(
        ("stays", "goes", "reason"),
        [
            ({"moment": "2019:08:14 17:42:00"}, {"moment": "2019:08:14 18:42:00"},
             "it and {keeper} say that they were taken at different times"),
            ({}, {"moment": "2019:08:14 17:42:00"}, "it says when it was taken, and {keeper} does not"),
            ({"place": 48.0}, {"place": 49.0}, "it and {keeper} say that they were taken in different places"),
            ({}, {"place": 48.0}, "it says where it was taken, and {keeper} does not"),
            ({"caption": "At the sea"}, {"caption": "Anna, 1954"}, "it has another caption than {keeper}"),
            ({"caption": "OLYMPUS DIGITAL CAMERA"}, {"caption": "Anna"}, "it has a caption, and {keeper} has none"),
            ({"moment": "2019:08:14 17:42:00", "place": 48.0, "caption": "Anna"}, {}, ""),
            ({"moment": "2019:08:14 17:42:00"}, {"caption": "SONY DSC"}, ""),
            ({"caption": "Anna "}, {"caption": "Anna"}, ""),
        ],
    )  # fmt: skip
    def test_no_rule_marks_the_same_pixels_that_say_something_else(
        self, command: Command, folder: Path, stays: Json, goes: Json, reason: str
    ) -> None:
        keeper = put(folder / "best" / "a.jpg", told(**stays))
        put(folder / "b.jpg", told(**goes))
        plan = command.json("plan", folder, "--rule", f"folder={folder / 'best'}")
        if reason:
            assert refused(plan) == {"b.jpg": reason.format(keeper=keeper) + NO_RULE}
            assert plan["remove"] == []
        else:
            assert [one["relation"] for one in plan["remove"]] == ["same_pixels"]


class TestProtection:
    @pytest.mark.parametrize("way", ["link to protect", "link to the library", "both"])
    def test_it_holds_whatever_name_the_folder_was_reached_by(
        self, command: Command, folder: Path, tmp_path: Path, way: str
    ) -> None:
        put(folder / "safe" / "a.jpg", PICTURE)
        put(folder / "free" / "a.jpg", PICTURE)
        (tmp_path / "link").symlink_to(folder)
        root = tmp_path / "link" if way == "link to the library" else folder
        safe = folder / "safe" if way == "link to the library" else tmp_path / "link" / "safe"
        rule = f"folder={(folder if way != 'link to protect' else tmp_path / 'link') / 'free'}"
        plan = command.json("plan", root, "--protect", safe, "--rule", rule, "--out", tmp_path / "plan.json")
        assert plan["keep"] == [{"path": str(root / "free" / "a.jpg"), "reason": "in a preferred folder"}]
        assert plan["refused"] == [{"path": str(root / "safe" / "a.jpg"), "reason": f"in the protected folder {safe}"}]
        assert (plan["remove"], plan["protected"]) == ([], [str(safe)])

    def test_a_plan_carries_it(self, command: Command, folder: Path, tmp_path: Path) -> None:
        put(folder / "safe" / "a.jpg", PICTURE)
        put(folder / "free" / "a.jpg", PICTURE)
        path = tmp_path / "plan.json"
        plan = command.json("plan", folder, "--rule", f"folder={folder / 'free'}")
        plan["protected"] = [str(folder / "safe")]
        path.write_text(json.dumps(plan))
        ran = command("apply", path, "--json")
        assert [one["reason"] for one in ran.json["failed"]] == [f"it is in the protected folder {folder / 'safe'}"]

    def test_nothing_in_it_is_suggested_or_planned_by_hand(
        self, locations: Locations, folder: Path, tmp_path: Path
    ) -> None:
        put(folder / "safe" / "a.jpg", PICTURE)
        put(folder / "free" / "a.jpg", PICTURE, year=2001)
        (tmp_path / "link").symlink_to(folder / "safe")
        with Library(locations) as library:
            library.save_settings(library.settings.__class__(protected=(str(tmp_path / "link"),)))
            groups = scanned(library, folder)
            path = str(folder / "safe" / "a.jpg")
            assert library.suggest(groups)[path] is Mark.UNDECIDED
            assert library.plan_marked(groups, {path: Mark.REMOVE}).remove == ()


def test_undo_says_that_a_folder_was_made_again(command: Command, folder: Path, tmp_path: Path) -> None:
    put(folder / "a" / "1.jpg", PICTURE, year=2001)
    put(folder / "b" / "deep" / "1.jpg", PICTURE)
    command.json("plan", folder, "--out", tmp_path / "plan.json")
    command.json("apply", tmp_path / "plan.json")
    folder.rename(tmp_path / "renamed")
    undone = command.json("undo", "--last")
    assert undone["notes"] == [
        {
            "path": str(folder),
            "reason": "this folder was gone, renamed or moved perhaps: it was made again for the photos that came back",
        }
    ]
    assert (folder / "b" / "deep" / "1.jpg").exists()
