"""The scripts of packaging/ as modules: they are no package, and are run from their own folder."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Imports a script by its name, such as "contents" or "macos.info_plist"."""
    monkeypatch.setattr(sys, "path", [str(PACKAGING), *sys.path])
    return importlib.import_module
