"""Files of the program are found in a checkout, in an installed package, and say so when they are gone."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from gallery_dedup import __version__, assets


def make(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package folder of the test's own that `assets` believes to live in."""
    folder = tmp_path / "site" / "gallery_dedup"
    folder.mkdir(parents=True)
    monkeypatch.setattr(assets, "_PACKAGE", folder)
    return folder


def test_a_checkout_holds_them_beside_the_package(package: Path) -> None:
    icon = make(package.parent / "resources" / "icons" / "keep.svg")
    network = make(package.parent / "models" / "instance.onnx")
    assert assets.icon("keep") == icon
    assert assets.model("instance.onnx") == network
    assert assets.resource("icons") == icon.parent


def test_an_installed_package_holds_them_inside(package: Path) -> None:
    make(package.parent / "resources" / "icons" / "keep.svg")
    make(package.parent / "models" / "instance.onnx")
    icon = make(package / "resources" / "icons" / "keep.svg")
    network = make(package / "models" / "instance.onnx")
    assert assets.icon("keep") == icon
    assert assets.model("instance.onnx") == network


def test_folders_named_by_the_user_are_looked_through_for_models_alone(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = make(package / "models" / "instance.onnx")
    make(tmp_path / "b" / "instance.onnx")
    other = make(tmp_path / "b" / "clip.onnx")
    monkeypatch.setenv(assets.MODELS_VARIABLE, os.pathsep.join([str(tmp_path / "a"), "", str(tmp_path / "b")]))
    assert assets.model("instance.onnx") == own
    assert assets.model("clip.onnx") == other
    with pytest.raises(FileNotFoundError, match=r"keep\.svg"):
        assets.icon("keep")


def test_what_is_missing_is_named(package: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"keep\.svg did not come with this installation"):
        assets.icon("keep")
    with pytest.raises(FileNotFoundError, match=r"instance\.onnx"):
        assets.model("instance.onnx")


def test_a_wheel_holds_them_where_they_are_looked_for(tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="building a wheel needs hatchling")
    checkout = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=checkout, check=True, capture_output=True, timeout=600)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, suffixes in (
        ("resources/icons", (".svg",)),
        ("resources/web", (".html", ".css", ".js", ".svg")),
        ("models", (".onnx", ".toml")),
    ):
        for path in (checkout / folder).glob("*"):
            if path.suffix in suffixes:
                assert f"gallery_dedup/{folder}/{path.name}" in names
    assert "gallery_dedup/py.typed" in names
    assert not [name for name in names if "training" in name or "screenshots" in name or name.startswith("tests")]
    assert {name.split("/")[0] for name in names} == {"gallery_dedup", f"gallery_dedup-{__version__}.dist-info"}
