"""What may import what, and that the core starts without a window."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGE = CHECKOUT / "gallery_dedup"


def modules_after(code: str) -> set[str]:
    """The names of the modules that a fresh interpreter has loaded after running `code`."""
    program = f"{code}\nimport sys, json\njson.dump(sorted(sys.modules), sys.stdout)"
    run = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, timeout=600)
    assert run.returncode == 0, run.stderr
    return set(json.loads(run.stdout))


def core_modules() -> list[str]:
    names = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(CHECKOUT).with_suffix("").parts
        if "gui" not in parts and parts[-1] != "__main__":
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def test_the_contracts_of_the_layers_hold() -> None:
    pytest.importorskip("importlinter")
    code = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    command = [sys.executable, "-c", code, "--no-cache"]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=600)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_core_loads_no_qt() -> None:
    names = core_modules()
    assert "gallery_dedup.settings" in names
    loaded = modules_after("".join(f"import {name}\n" for name in names))
    assert set(names) <= loaded
    assert not [name for name in loaded if name.split(".")[0] in {"PySide6", "shiboken6"}]


def test_the_package_itself_loads_nothing_else() -> None:
    # `typing` names what is loaded when it is first asked for; every other module of the package loads it anyway.
    before = modules_after("import typing")
    assert modules_after("import gallery_dedup") - before == {"__future__", "gallery_dedup"}


def test_reading_settings_does_not_load_the_writer() -> None:
    code = (
        "from gallery_dedup.settings import load_settings\n"
        "from gallery_dedup.locations import default_locations\n"
        "load_settings(default_locations())"
    )
    assert "tomlkit" not in modules_after(code)
