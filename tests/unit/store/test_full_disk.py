"""A disk that is full is called full, whatever SQLite calls it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gallery_dedup.domain import Mark
from gallery_dedup.errors import StoreError
from gallery_dedup.store.cache import Cache
from gallery_dedup.store.ledger import Ledger


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A volume of 2 MB, mounted for this test."""
    if not sys.platform.startswith("linux") or os.getuid() != 0:
        pytest.skip("only root on Linux may mount a volume")
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], capture_output=True, text=True)
    if mounted.returncode != 0:
        pytest.skip(f"a volume cannot be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def fill(folder: Path) -> None:
    with open(folder / "filling", "wb", buffering=0) as file:
        while shutil.disk_usage(folder).free:
            file.write(bytes(4096))


@pytest.mark.parametrize("kind", [Cache, Ledger])
def test_opening_on_a_full_disk(small: Path, kind: type[Cache | Ledger]) -> None:
    path = small / "store.sqlite"
    kind.open(path).close()
    fill(small)
    with pytest.raises(StoreError, match=r"the disk is full$"):
        kind.open(path).close()


def test_writing_the_journal_on_a_full_disk(small: Path) -> None:
    with Ledger.open(small / "ledger.sqlite") as ledger:
        fill(small)
        marks = [(f"/p/{number}/{'x' * 200}.jpg", "0" * 64, Mark.KEEP) for number in range(2000)]
        with pytest.raises(StoreError, match=r"the disk is full$"):
            ledger.mark_many(marks)
