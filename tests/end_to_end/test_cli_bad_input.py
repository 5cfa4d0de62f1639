"""Every bad input gets a sentence that names the thing and the reason, and nothing is lost by it."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from gallery_dedup.locations import HOME_VARIABLE, default_locations
from tests.end_to_end.command import Command, Ran, ended, snapshot, start
from tests.unit.pictures import scene, write


class TestFolders:
    @pytest.mark.parametrize("job", ["scan", "plan"])
    def test_missing(self, command: Command, tmp_path: Path, job: str) -> None:
        missing = tmp_path / "nowhere"
        assert command.failure(job, missing) == f"the folder {missing} does not exist or its disk is away"

    def test_a_file(self, command: Command, gallery: Path) -> None:
        file = gallery / "one.jpg"
        assert command.failure("scan", file) == f"{file} is a file, not a folder"

    def test_one_of_two_is_missing(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        found = command.json("scan", gallery, tmp_path / "nowhere")
        assert found["photos"] == 6
        assert [one["path"] for one in found["failures"]] == [str(tmp_path / "nowhere")]

    def test_a_name_that_no_folder_can_have(self, command: Command) -> None:
        assert "cannot be read" in command.failure("scan", "/photos\0here") or sys.platform == "win32"

    def test_a_missing_folder_with_a_newline_is_one_line(self, command: Command, tmp_path: Path) -> None:
        assert str(tmp_path) in command.failure("scan", tmp_path / "no\nwhere\x1b[2J")

    def test_none_at_all_is_wrong_usage(self, command: Command) -> None:
        ran = command("scan", "--json")
        assert ran.status == 2
        assert "FOLDER" in ran.json["error"]
        assert ran.json["error"] in ran.err


class TestUsage:
    @pytest.mark.parametrize(
        "words",
        [
            ["compare", "a.jpg"],
            ["undo"],
            ["undo", "--last", "3"],
            ["undo", "first"],
            ["scan", ".", "--profile", "gallery", "--dimension", "hash"],
            ["scan", ".", "--nonsense"],
            ["no such command"],
            ["apply"],
        ],
    )
    def test_wrong_usage_is_two(self, command: Command, words: list[str]) -> None:
        ran = command(*words)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith("gallery-dedup: ")
        assert "--help" in ran.err
        assert "Traceback" not in ran.err
        told = command(*words, "--json")
        assert (told.status, set(told.json)) == (2, {"error"})


class TestNumbersAndNames:
    @pytest.mark.parametrize("text", ["abc", "", "0,5", "1e"])
    def test_a_threshold_that_is_no_number(self, command: Command, gallery: Path, text: str) -> None:
        assert command.misuse("scan", gallery, f"--threshold={text}") == f'the threshold "{text}" is not a number'

    @pytest.mark.parametrize("text", ["7", "-1.01", "nan", "inf", "-inf", "1e9"])
    def test_a_threshold_out_of_range(self, command: Command, gallery: Path, text: str) -> None:
        sentence = command.misuse("scan", gallery, f"--threshold={text}")
        assert sentence == f"the threshold {text} is out of range: it must lie between -1 and 1"

    @pytest.mark.parametrize(
        ("option", "word"),
        [
            ("profile", "nice"),
            ("profile", ""),
            ("dimension", "smell"),
            ("dimension", ""),
            ("relation", "cousin"),
            ("rule", "newest"),
            ("rule", "relation=similar_shot"),
            ("rule", "format=jepg"),
        ],
    )
    @pytest.mark.parametrize("job", ["scan", "plan"])
    def test_an_unknown_name(self, command: Command, gallery: Path, job: str, option: str, word: str) -> None:
        sentence = command.misuse(job, gallery, f"--{option}", word)
        assert f'"{word.rpartition("=")[2]}"' in sentence
        assert "choose" in sentence or "the rules are" in sentence

    @pytest.mark.parametrize(("option", "word"), [("profile", "nice"), ("dimension", "smell")])
    def test_an_unknown_name_in_a_comparison(self, command: Command, gallery: Path, option: str, word: str) -> None:
        one, two = gallery / "one.jpg", gallery / "two.jpg"
        assert f'unknown {option} "{word}"' in command.misuse("compare", one, two, f"--{option}", word)

    @pytest.mark.parametrize("job", ["scan", "plan"])
    def test_a_preferred_folder_that_is_missing(self, command: Command, gallery: Path, job: str) -> None:
        missing = gallery / "bset"
        rule = f"folder={gallery / 'copies'},{missing}"
        sentence = command.misuse(job, gallery, "--rule", rule)
        assert sentence.startswith(f'the rule "{rule}" names the folder {missing}, which does not exist')

    def test_a_preferred_folder_that_is_a_file(self, command: Command, gallery: Path) -> None:
        file = gallery / "one.jpg"
        sentence = command.misuse("scan", gallery, "--rule", f"folder={file}")
        assert sentence == f'the rule "folder={file}" names {file}, which is a file, not a folder'

    def test_a_preferred_folder_of_the_settings_may_be_away(self, command: Command, gallery: Path) -> None:
        path = default_locations().settings_file
        path.parent.mkdir(parents=True)
        path.write_text('rules = ["folder=/nowhere", "format=png"]')
        ran = command("scan", gallery, "--json")
        assert (ran.status, len(ran.json["groups"])) == (0, 1)
        assert ran.err.startswith('gallery-dedup: settings: the rule "folder=/nowhere" names the folder /nowhere, ')
        assert command("scan", gallery, "--json", "--rule", "oldest").err == ""

    def test_nothing_was_read_for_it(self, command: Command, gallery: Path) -> None:
        command.misuse("scan", gallery, "--rule", "newest")
        assert command.json("scan", gallery)["reused"] == 0


class TestPictures:
    def test_no_bytes_and_one_pixel(self, command: Command, gallery: Path) -> None:
        (gallery / "empty.jpg").touch()
        write(gallery / "pixel.png", np.full((1, 1, 3), 9, np.uint8))
        found = command.json("scan", gallery)
        assert found["failures"] == [{"path": str(gallery / "empty.jpg"), "reason": "empty: the file has no bytes"}]
        assert found["photos"] == 7
        assert len(found["groups"]) == 1
        pixel = command.json("compare", gallery / "pixel.png", gallery / "one.jpg")
        assert (pixel["relation"], pixel["scores"]["structure"]) == (None, None)
        assert pixel["notes"]["structure"]

    @pytest.mark.parametrize(
        ("name", "data", "reason"),
        [
            ("empty.jpg", b"", "the file has no bytes"),
            ("text.txt", b"milk and bread", "not a picture"),
            ("short.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF", ""),
        ],
    )
    def test_comparing_what_cannot_be_read(
        self, command: Command, gallery: Path, name: str, data: bytes, reason: str
    ) -> None:
        bad = gallery / name
        bad.write_bytes(data)
        for words in ((gallery / "one.jpg", bad), (bad, gallery / "one.jpg")):
            sentence = command.failure("compare", *words)
            assert sentence.startswith(f"{bad}: ")
            assert reason in sentence
            assert len(sentence) > len(f"{bad}: ") + 5

    def test_comparing_what_is_not_there(self, command: Command, gallery: Path) -> None:
        missing = gallery / "gone.jpg"
        assert command.failure("compare", gallery / "one.jpg", missing).startswith(f"{missing}: ")

    def test_comparing_a_folder(self, command: Command, gallery: Path) -> None:
        assert command.failure("compare", gallery, gallery / "one.jpg") == f"{gallery}: not a regular file"

    def test_comparing_a_name_that_no_file_can_have(self, command: Command, gallery: Path) -> None:
        assert command.failure("compare", gallery / "one.jpg", "a\0b.jpg")


class TestOwnFiles:
    def test_settings_that_do_not_parse(self, command: Command, gallery: Path) -> None:
        path = default_locations().settings_file
        path.parent.mkdir(parents=True)
        path.write_text("profile = [not toml")
        ran = command("scan", gallery, "--json")
        assert ran.status == 0
        assert ran.json["profile"] == "gallery"
        assert ran.err.startswith(f"gallery-dedup: {path} cannot be understood")
        (aside,) = path.parent.glob("settings.damaged-*.toml")
        assert aside.name in ran.err
        assert aside.read_text() == "profile = [not toml"
        assert command("scan", gallery, "--json").err == ""

    def test_one_setting_that_may_not_be(self, command: Command, gallery: Path) -> None:
        path = default_locations().settings_file
        path.parent.mkdir(parents=True)
        path.write_text('hidden = "perhaps"\nexclude = ["two.jpg"]\n')
        ran = command("scan", gallery, "--json")
        assert (ran.status, ran.json["photos"]) == (0, 5)
        assert 'hidden = "perhaps" is not allowed' in ran.err
        assert path.read_text() == 'hidden = "perhaps"\nexclude = ["two.jpg"]\n'

    @pytest.mark.parametrize(("line", "word"), [('profile = "nice"', "nice"), ('rules = ["newest"]', "newest")])
    def test_settings_that_name_something_unknown(self, command: Command, gallery: Path, line: str, word: str) -> None:
        path = default_locations().settings_file
        path.parent.mkdir(parents=True)
        path.write_text(line)
        assert f'"{word}"' in command.failure("scan", gallery)

    @pytest.mark.parametrize("job", ["scan", "history", "compare", "erase"])
    def test_a_home_that_cannot_be_written(
        self, command: Command, gallery: Path, monkeypatch: pytest.MonkeyPatch, job: str
    ) -> None:
        home = gallery / "one.jpg" / "home"
        monkeypatch.setenv(HOME_VARIABLE, str(home))
        words: dict[str, list[object]] = {
            "scan": [gallery],
            "history": [],
            "compare": [gallery / "one.jpg", gallery / "two.jpg"],
            "erase": ["--cache"],
        }
        before = snapshot(gallery)
        assert str(home) in command.failure(job, *words[job])
        assert snapshot(gallery) == before

    @pytest.mark.parametrize("job", ["profiles", "dimensions", "rules"])
    def test_lists_need_no_home(
        self, command: Command, gallery: Path, monkeypatch: pytest.MonkeyPatch, job: str
    ) -> None:
        monkeypatch.setenv(HOME_VARIABLE, str(gallery / "one.jpg"))
        assert command(job).status == 0

    def test_a_damaged_ledger_is_kept_and_nothing_moves(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        plan = tmp_path / "plan.json"
        command.json("plan", gallery, "--out", plan)
        ledger = default_locations().ledger_file
        for name in ("", "-wal", "-shm"):
            Path(f"{ledger}{name}").unlink(missing_ok=True)
        ledger.write_bytes(b"no database".ljust(4096))
        before = snapshot(gallery)
        assert str(ledger) in command.failure("apply", plan)
        assert snapshot(gallery) == before
        assert ledger.read_bytes() == b"no database".ljust(4096)

    @pytest.mark.parametrize("job", ["plan", "scan"])
    def test_a_mistyped_folder_to_protect(self, command: Command, gallery: Path, job: str) -> None:
        assert str(gallery / "saef") in command.misuse(job, gallery, "--protect", gallery / "saef")

    def test_a_missing_path_without_a_command(self, command: Command, gallery: Path) -> None:
        assert command(gallery / "nowhere").err == f"gallery-dedup: there is no file or folder {gallery / 'nowhere'}\n"

    def test_a_word_that_is_neither_a_file_nor_a_command(self, command: Command) -> None:
        ran = command("nix.jpg")
        told = "gallery-dedup: there is no file, folder or command nix.jpg"
        assert (ran.status, ran.out) == (2, "")
        assert ran.err == f"{told}\nTry: gallery-dedup --help\n"
        assert command("nix.jpg", "--json").json == {"error": "there is no file, folder or command nix.jpg"}

    @pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell closes it")
    def test_a_closed_standard_output_is_none(self, gallery: Path) -> None:
        words = shlex.join([sys.executable, "-m", "gallery_dedup", "scan", str(gallery), "--json"])
        ran = subprocess.run(["/bin/sh", "-c", f"{words} >&-"], capture_output=True, text=True)
        assert (ran.returncode, ran.stdout) == (0, "")
        assert "Traceback" not in ran.stderr

    def test_an_option_of_commands_opens_no_window(self, command: Command, gallery: Path) -> None:
        told = "--json is of commands, and none is named: the window takes paths and --offline"
        ran = command(gallery, "--json")
        assert (ran.status, ran.json) == (2, {"error": told})
        assert command("--json", gallery).status == 2

    @pytest.mark.parametrize("words", [["rules"], ["profiles", "list"], ["profiles"]])
    def test_json_may_stand_before_the_command(self, command: Command, words: list[str]) -> None:
        before = command("--json", *words)
        assert (before.status, before.json) == (0, command.json(*words))

    @pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a display is always there")
    @pytest.mark.parametrize("display", [None, ":4711"])
    def test_without_a_display_the_window_says_so(self, monkeypatch: pytest.MonkeyPatch, display: str | None) -> None:
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE"):
            monkeypatch.delenv(name, raising=False)
        ran = ended(start(env={} if display is None else {"DISPLAY": display}))
        assert (ran.status, ran.out) == (1, "")
        assert ran.err.startswith("gallery-dedup: the window ")
        assert ran.err.endswith("; the commands work without one: gallery-dedup --help\n")
        assert ran.err.count("\n") == 1

    def test_erase_wants_to_know_what(self, command: Command) -> None:
        assert "--cache" in command.misuse("erase")


class TestPlans:
    @pytest.fixture
    def plan(self, command: Command, gallery: Path, tmp_path: Path) -> Path:
        out = tmp_path / "plan.json"
        command.json("plan", gallery, "--out", out)
        return out

    @pytest.fixture(autouse=True)
    def _nothing_is_lost(self, gallery: Path) -> Iterator[None]:
        before = snapshot(gallery)
        yield
        after = snapshot(gallery)
        assert {name: after.get(name) for name in before} == before

    @pytest.mark.parametrize(
        "text", ["", "{", "[]", "null", '"plan"', '{"version": 1}', '{"version": 99}', "\0\1\2", "{" * 5000]
    )
    def test_that_are_none(self, command: Command, tmp_path: Path, text: str) -> None:
        path = tmp_path / "plan.json"
        path.write_text(text)
        sentence = command.failure("apply", path)
        assert sentence.startswith(f"{path}: ")
        assert "plan" in sentence.removeprefix(f"{path}: ")

    def test_that_are_not_there(self, command: Command, tmp_path: Path) -> None:
        assert str(tmp_path / "none.json") in command.failure("apply", tmp_path / "none.json")
        assert str(tmp_path) in command.failure("apply", tmp_path)

    def test_that_are_pictures(self, command: Command, gallery: Path) -> None:
        assert str(gallery / "one.jpg") in command.failure("apply", gallery / "one.jpg")

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("path", "relative.jpg"),
            ("path", 7),
            ("bytes", "many"),
            ("sha256", "0"),
            ("relation", "twin"),
            ("keeper", ""),
        ],
    )
    def test_with_a_line_that_is_wrong_carry_out_the_others(
        self, command: Command, plan: Path, field: str, value: object
    ) -> None:
        document = json.loads(plan.read_text())
        document["remove"][0][field] = value
        plan.write_text(json.dumps(document))
        ran = command("apply", plan, "--json")
        assert ran.status == 1
        assert [field in one["reason"] for one in ran.json["failed"]] == [True]
        assert [one["path"] for one in ran.json["done"]] == [line["path"] for line in document["remove"][1:]]
        assert command("undo", "--last").status == 0

    def test_that_are_stale(self, command: Command, gallery: Path, plan: Path, tmp_path: Path) -> None:
        elsewhere = tmp_path / "elsewhere"
        (gallery / "copies").rename(elsewhere)
        ran = command("apply", plan, "--json")
        assert (ran.status, ran.json["done"]) == (1, [])
        assert {one["reason"] for one in ran.json["failed"]} == {"it does not exist any more"}
        elsewhere.rename(gallery / "copies")

    def test_whose_keeper_is_gone(self, command: Command, gallery: Path, plan: Path, tmp_path: Path) -> None:
        (gallery / "one.jpg").rename(tmp_path / "one.jpg")
        ran = command("apply", plan, "--json")
        assert (ran.status, ran.json["done"]) == (1, [])
        assert all(str(gallery / "one.jpg") in one["reason"] for one in ran.json["failed"])
        (tmp_path / "one.jpg").rename(gallery / "one.jpg")

    def test_that_claim_what_is_not_so(self, command: Command, gallery: Path, plan: Path) -> None:
        document = json.loads(plan.read_text())
        document["remove"] = [{**line, "keeper": str(gallery / "two.jpg")} for line in document["remove"]]
        plan.write_text(json.dumps(document))
        ran = command("apply", plan, "--json")
        assert (ran.status, ran.json["done"], len(ran.json["failed"])) == (1, [], 3)

    def test_that_claim_more_than_the_rules_let_go(self, command: Command, gallery: Path, plan: Path) -> None:
        document = json.loads(plan.read_text())
        mirrored = gallery / "copies" / "mirrored.jpg"
        state = mirrored.stat()
        facts = {"path": str(mirrored), "bytes": state.st_size, "mtime_ns": state.st_mtime_ns,
                 "sha256": hashlib.sha256(mirrored.read_bytes()).hexdigest()}  # fmt: skip
        document["remove"] = [{**document["remove"][0], **facts, "relation": "resaved"}]
        plan.write_text(json.dumps(document))
        ran = command("apply", plan, "--json")
        assert (ran.status, ran.json["done"]) == (1, [])
        assert "edited" in ran.json["failed"][0]["reason"]

    def test_a_keeper_that_was_replaced_with_its_size_and_time_kept(
        self, command: Command, gallery: Path, plan: Path
    ) -> None:
        keeper = gallery / "one.jpg"
        before, data = keeper.stat(), keeper.read_bytes()
        other = (gallery / "two.jpg").read_bytes()
        assert len(other) <= len(data) or pytest.skip("the other picture is larger")
        keeper.write_bytes(other.ljust(len(data), b"\0"))
        os.utime(keeper, ns=(before.st_atime_ns, before.st_mtime_ns))
        ran = command("apply", plan, "--json")
        assert (ran.status, ran.json["done"]) == (1, [])
        keeper.write_bytes(data)
        os.utime(keeper, ns=(before.st_atime_ns, before.st_mtime_ns))

    def test_a_plan_that_cannot_be_written(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        out = tmp_path / "nowhere" / "plan.json"
        assert str(out) in command.failure("plan", gallery, "--out", out)


class TestUndo:
    def test_nothing_to_undo(self, command: Command) -> None:
        assert command.failure("undo", "--last") == "there is nothing to undo"

    @pytest.mark.parametrize(("words", "said"), [(["7"], "no entry 7"), (["--batch", "7"], "no batch 7")])
    def test_what_never_was(self, command: Command, words: list[str], said: str) -> None:
        assert said in command.failure("undo", *words)

    def test_an_emptied_trash(self, command: Command, gallery: Path, tmp_path: Path) -> None:
        plan = tmp_path / "plan.json"
        command.json("plan", gallery, "--out", plan)
        command.json("apply", plan)
        shutil.rmtree(tmp_path / "share")
        ran = command("undo", "--last", "--json")
        assert (ran.status, ran.json["done"], len(ran.json["failed"])) == (1, [], 3)
        assert all("trash" in one["reason"] for one in ran.json["failed"])


BIND_ROOT = """
import ctypes, os, sys
CAPBSET_DROP, DAC_OVERRIDE, DAC_READ_SEARCH = 24, 1, 2
prctl = ctypes.CDLL(None, use_errno=True).prctl
if any(prctl(CAPBSET_DROP, capability, 0, 0, 0) for capability in (DAC_OVERRIDE, DAC_READ_SEARCH)):
    sys.exit("not permitted")
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
class TestPermissions:
    """Run by someone whom permissions bind: root gives up that privilege first."""

    @pytest.fixture
    def photos(self, tmp_path: Path) -> Iterator[Path]:
        root = tmp_path / "photos"
        write(root / "a.jpg", scene(1, width=240, height=180))
        write(root / "closed.jpg", scene(2, width=240, height=180))
        write(root / "locked" / "c.jpg", scene(3, width=240, height=180))
        yield root
        for folder in (root, root / "locked"):
            folder.chmod(0o755)

    def run(self, *words: object) -> Ran:
        if os.geteuid() != 0:
            return ended(start(*words))
        if sys.platform != "linux":
            pytest.skip("root cannot give up its privileges here")
        ran = ended(start(*words, python=["-c", BIND_ROOT]))
        if ran.err.strip() == "not permitted":
            pytest.skip("root may not give up its privileges here")
        return ran

    def test_what_may_not_be_read_is_listed_and_read_when_it_may(self, photos: Path) -> None:
        (photos / "closed.jpg").chmod(0)
        (photos / "locked").chmod(0)
        ran = self.run("scan", photos, "--json")
        assert (ran.status, ran.err) == (0, "")
        assert {one["path"]: one["reason"] for one in ran.json["failures"]} == {
            str(photos / "closed.jpg"): "cannot be read: permission denied",
            str(photos / "locked"): f"the folder {photos / 'locked'} cannot be read: permission denied",
        }
        assert ran.json["photos"] == 1
        (photos / "closed.jpg").chmod(0o644)
        (photos / "locked").chmod(0o755)
        again = self.run("scan", photos, "--json")
        assert (again.json["photos"], again.json["failures"]) == (3, [])
        (photos / "locked").chmod(0)
        assert self.run("scan", photos, "--json").json["photos"] == 2
        (photos / "locked").chmod(0o755)
        assert self.run("scan", photos, "--json").json["reused"] == 3

    def test_a_folder_that_may_not_be_read(self, photos: Path) -> None:
        photos.chmod(0)
        ran = self.run("scan", photos, "--json")
        assert ran.status == 1
        assert ran.json == {"error": f"the folder {photos} cannot be read: permission denied"}

    def test_a_home_that_may_not_be_written(self, photos: Path) -> None:
        home = default_locations().cache.parent
        home.mkdir()
        home.chmod(0o500)
        ran = self.run("scan", photos, "--json")
        home.chmod(0o755)
        assert ran.status == 1
        assert str(home) in ran.json["error"]
        assert "permission denied" in ran.json["error"].lower()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_behind_standard_output_is_a_sentence() -> None:
    with open("/dev/full", "w") as full:
        ran = ended(start("rules", stdout=full))
    assert (ran.status, ran.err) == (1, "gallery-dedup: cannot write to standard output: the disk is full\n")
