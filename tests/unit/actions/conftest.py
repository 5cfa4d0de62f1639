from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gallery_dedup.store.ledger import Ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "data" / "ledger.sqlite") as ledger:
        yield ledger


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    return folder


@pytest.fixture
def volume(tmp_path: Path) -> Iterator[Path]:
    """A second volume, mounted for this test."""
    if not sys.platform.startswith("linux") or os.getuid() != 0:
        pytest.skip("only root on Linux may mount a second volume")
    folder = tmp_path / "volume"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder], capture_output=True, text=True
    )
    if mounted.returncode != 0:
        pytest.skip(f"a second volume cannot be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def trashless(volume: Path) -> Path:
    """A second volume on which no trash can be made."""
    for name in (".Trash", f".Trash-{os.getuid()}"):
        (volume / name).touch()
    return volume
