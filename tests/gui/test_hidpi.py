"""Screens with more pixels: icons, thumbnails and photos use all of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("factor", [pytest.param("1.5", marks=pytest.mark.long), "2"])
def test_pictures_are_as_sharp_as_the_screen(factor: str, tmp_path: Path) -> None:
    """The factor is Qt's own and read once, so that each needs a process of its own."""
    environment = os.environ | {"QT_SCALE_FACTOR": factor, "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'runs'}",
         "tests/gui/at_scale.py"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:]
    assert "3 passed" in done.stdout
