"""Nothing is ever lost: the whole line on real photos, through the library and through the command."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PIL import Image

from gallery_dedup.actions.plan_file import write_plan
from gallery_dedup.domain import COPY_RELATIONS, EntryState, Outcome, Plan, Relation, ScanRequest
from gallery_dedup.errors import StoreError
from gallery_dedup.imaging.samples import draw_samples
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations

T = TypeVar("T")
CHECKOUT = Path(__file__).resolve().parents[2]


def drained(steps: Generator[object, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def state_of(folder: Path) -> dict[str, tuple[str, int]]:
    """Digest and time of every file below a folder."""
    return {
        str(path.relative_to(folder)): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn")
    draw_samples(folder)
    return folder


@pytest.fixture
def photos(drawn: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(drawn, tmp_path / "photos"))


def request_for(photos: Path, *rules: str) -> ScanRequest:
    return ScanRequest(folders=(str(photos),), relations=COPY_RELATIONS, rules=rules)


def planned(library: Library, photos: Path, *rules: str) -> Plan:
    drained(library.scan(request_for(photos, *rules)))
    plan = library.plan(request_for(photos, *rules))
    assert len(plan.remove) >= 8
    return plan


def test_scan_plan_apply_and_undo_leave_every_byte_where_it_was(photos: Path, locations: Locations) -> None:
    before = state_of(photos)
    with Library(locations) as library:
        plan = planned(library, photos)
        assert state_of(photos) == before, "a scan or a plan touched a photo"
        dry = drained(library.apply(plan, dry_run=True))
        assert state_of(photos) == before, "a dry run touched a photo"
        outcome = drained(library.apply(plan))
    assert outcome.failed == ()
    assert [moved.path for moved in outcome.done] == [line.path for line in plan.remove]
    assert [moved.path for moved in dry.done] == [moved.path for moved in outcome.done]
    left = state_of(photos)
    gone = {str(Path(line.path).relative_to(photos)) for line in plan.remove}
    assert left == {path: state for path, state in before.items() if path not in gone}
    for line in plan.remove:
        assert Path(line.keeper).exists(), f"{line.path} went, and so did its keeper"
    with Library(locations) as restarted:
        back = drained(restarted.undo(last=True))
        assert back.failed == ()
        assert {entry.state for entry in restarted.history()} == {EntryState.UNDONE}
    assert state_of(photos) == before


def test_groups_are_the_same_after_everything_came_back(photos: Path, locations: Locations) -> None:
    with Library(locations) as library:
        plan = planned(library, photos)
        first = library.groups(request_for(photos))
        drained(library.apply(plan))
        drained(library.undo(last=True))
        report = drained(library.scan(request_for(photos)))
        assert [group.key for group in report.groups] == [group.key for group in first]
        assert library.plan(request_for(photos)).remove == plan.remove


def test_a_plan_that_went_stale_refuses_exactly_the_stale_lines(photos: Path, locations: Locations) -> None:
    with Library(locations) as library:
        plan = planned(library, photos, "relation=same_file,same_pixels,resaved,edited")
        edited, removed, keeperless, kept = plan.remove[0], plan.remove[1], plan.remove[2], plan.remove[-1]
        with Image.open(edited.path) as picture:
            changed = picture.convert("RGB").rotate(3)
        changed.save(edited.path, format="JPEG")
        os.unlink(removed.path)
        os.truncate(keeperless.keeper, 2000)
        outcome = drained(library.apply(plan))
    left = {failed.path: failed.reason for failed in outcome.failed}
    assert "changed since the plan was made" in left[edited.path]
    assert left[removed.path] == "it does not exist any more"
    for line in plan.remove:
        if line.keeper == keeperless.keeper and line.path not in (edited.path, removed.path):
            assert left[line.path] == f"its keeper {line.keeper} cannot be decoded"
            assert os.path.exists(line.path)
    assert kept.path in {moved.path for moved in outcome.done} or kept.keeper == keeperless.keeper


def test_a_keeper_that_was_replaced_by_another_picture_keeps_nothing(photos: Path, locations: Locations) -> None:
    with Library(locations) as library:
        plan = planned(library, photos)
        victim = plan.remove[0]
        state = os.stat(victim.keeper)
        other = next(line.keeper for line in plan.remove if line.keeper != victim.keeper)
        data = Path(other).read_bytes()
        Path(victim.keeper).write_bytes(data[: state.st_size].ljust(state.st_size, b"\0"))
        os.utime(victim.keeper, ns=(state.st_atime_ns, state.st_mtime_ns))
        outcome = drained(library.apply(plan))
    left = {failed.path for failed in outcome.failed}
    assert {line.path for line in plan.remove if line.keeper == victim.keeper} <= left
    assert all(os.path.exists(path) for path in left)


def test_a_forged_plan_moves_nothing_that_is_no_copy(photos: Path, locations: Locations) -> None:
    before = state_of(photos)
    with Library(locations) as library:
        plan = planned(library, photos)
        keepers = sorted({line.keeper for line in plan.remove})
        forged = []
        for path, keeper in zip(keepers, keepers[1:] + keepers[:1], strict=True):
            state, digest = os.stat(path), hashlib.sha256(Path(path).read_bytes()).hexdigest()
            genuine = replace(
                plan.remove[0], path=path, bytes=state.st_size, mtime_ns=state.st_mtime_ns, sha256=digest, keeper=keeper
            )
            forged += [replace(genuine, relation=relation) for relation in (Relation.SAME_FILE, Relation.RESAVED)]
        for line in forged:
            outcome = drained(library.apply(replace(plan, remove=(line,))))
            assert outcome.done == ()
            assert "looked at now" in outcome.failed[0].reason
        assert drained(library.apply(replace(plan, remove=tuple(forged)))).done == ()
    assert state_of(photos) == before


def test_protected_folders_hold_against_a_plan_made_before(photos: Path, locations: Locations) -> None:
    with Library(locations) as library:
        plan = planned(library, photos)
        inside = {line.path for line in plan.remove if Path(line.path).parent.name == "Backup"}
        assert inside
    with Library(locations) as library:
        library.save_settings(replace(library.settings, protected=(str(photos / "Backup"),)))
        outcome = drained(library.apply(plan, allow_last=sorted(inside)))
        assert {failed.path for failed in outcome.failed} == inside
        assert {failed.reason for failed in outcome.failed} == {f"it is in the protected folder {photos / 'Backup'}"}


def test_nothing_moves_while_the_ledger_is_damaged(photos: Path, locations: Locations) -> None:
    with Library(locations) as library:
        plan = planned(library, photos)
    before = state_of(photos)
    locations.ledger_file.write_bytes(b"no ledger" * 500)
    with Library(locations) as library, pytest.raises(StoreError, match=r"ledger\.sqlite is damaged"):
        drained(library.apply(plan))
    assert state_of(photos) == before
    assert locations.ledger_file.read_bytes() == b"no ledger" * 500


# Killed with -9

APPLY = """
import sys
from pathlib import Path
from gallery_dedup.actions.plan_file import read_plan
from gallery_dedup.library import Library
from gallery_dedup.locations import default_locations
with Library(default_locations()) as library:
    for step in library.apply(read_plan(Path(sys.argv[1]).read_text())):
        print(step.done, flush=True)
"""
UNDO = """
from gallery_dedup.library import Library
from gallery_dedup.locations import default_locations
with Library(default_locations()) as library:
    for step in library.undo(last=True):
        print(step.done, flush=True)
"""


def killed_after(lines: int, code: str, *arguments: object) -> None:
    """Run Python code and kill it while it goes on working after so many lines of progress."""
    with subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for _ in range(lines):
            assert process.stdout.readline(), "it ended before it could be killed"
        process.send_signal(signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("after", [1, 2, 5])
def test_killed_at_any_time_everything_comes_back(
    photos: Path, locations: Locations, tmp_path: Path, after: int
) -> None:
    before = state_of(photos)
    with Library(locations) as library:
        plan = planned(library, photos)
    text = tmp_path / "plan.json"
    text.write_text(write_plan(plan))
    killed_after(after, APPLY, text)
    kept = {digest for digest, _ in state_of(photos).values()}
    keepers = {str(Path(line.keeper).relative_to(photos)) for line in plan.remove}
    assert {before[keeper][0] for keeper in keepers} <= kept
    if after > 2:
        killed_after(1, UNDO)
    with Library(locations) as library:
        while any(entry.state in (EntryState.DONE, EntryState.INTENT) for entry in library.history()):
            assert drained(library.undo(last=True)).failed == ()
    assert state_of(photos) == before


# The command


def command(*arguments: object, status: int = 0) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "gallery_dedup", *map(str, arguments), "--json"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stderr
    return json.loads(done.stdout)


def test_the_command_plans_applies_and_takes_back(photos: Path, tmp_path: Path) -> None:
    before = state_of(photos)
    file = tmp_path / "plan.json"
    plan = command("plan", photos, "--out", file)
    assert list(plan) == ["version", "created", "folders", "rules", "remove", "keep", "refused", "protected"]
    assert json.loads(file.read_text(encoding="utf-8")) == plan
    dry = command("apply", file, "--dry-run")
    assert state_of(photos) == before
    outcome = command("apply", file)
    assert list(outcome) == ["batch", "done", "failed", "bytes"]
    assert outcome["batch"] == 1
    assert outcome["failed"] == []
    assert [done["path"] for done in outcome["done"]] == [done["path"] for done in dry["done"]]
    assert outcome["bytes"] == sum(line["bytes"] for line in plan["remove"])
    assert len(state_of(photos)) == len(before) - len(plan["remove"])
    again = command("apply", file, status=1)
    assert again["done"] == []
    assert all(failed["reason"].startswith("already moved to the trash (batch 1") for failed in again["failed"])
    entries = command("history")["entries"]
    assert len(entries) == len(plan["remove"])
    assert {entry["state"] for entry in entries} == {"done"}
    one = command("undo", entries[0]["id"])
    assert [done["path"] for done in one["done"]] == [entries[0]["path"]]
    rest = command("undo", "--last")
    assert len(rest["done"]) == len(entries) - 1
    assert {entry["state"] for entry in command("history")["entries"]} == {"undone"}
    assert state_of(photos) == before


@pytest.mark.shared
def test_real_photos_come_back_byte_for_byte(shared_data: Path, tmp_path: Path, locations: Locations) -> None:
    photos = tmp_path / "photos"
    originals = sorted((shared_data / "photos" / "originals").glob("*.jpg"))
    chosen = random.Random(2).sample(originals, 12)
    for number, original in enumerate(chosen):
        for folder in ("library", "copies"):
            (photos / folder).mkdir(parents=True, exist_ok=True)
            copied = photos / folder / original.name
            copied.write_bytes(original.read_bytes())
            os.utime(copied, ns=(1, 1_500_000_000_000_000_001 + number))
        with Image.open(original) as picture:
            small = picture.convert("RGB").resize((picture.width // 2, picture.height // 2))
        small.save(photos / "copies" / f"{original.stem} small.jpg", quality=85)
    before = state_of(photos)
    with Library(locations) as library:
        plan = planned(library, photos)
        outcome: Outcome = drained(library.apply(plan))
        assert outcome.failed == ()
        digests = {digest for digest, _ in state_of(photos).values()}
        assert {hashlib.sha256(original.read_bytes()).hexdigest() for original in chosen} <= digests
    with Library(locations) as library:
        assert drained(library.undo(last=True)).failed == ()
    assert state_of(photos) == before
