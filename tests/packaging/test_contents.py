"""What goes into the program that people install, and what stays out of it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from gallery_dedup.gui.language import ENGLISH, NAMES

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def contents(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("contents")


def imported(folder: Path) -> Iterator[str]:
    """Every module that the files of a folder import, at their top or in a function."""
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (name.name for name in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module
                yield from (f"{node.module}.{name.name}" for name in node.names)


def test_nothing_that_the_program_imports_is_left_out(contents: ModuleType) -> None:
    names = set(imported(CHECKOUT / "gallery_dedup"))
    assert {"numpy", "cv2", "PySide6.QtWidgets.QApplication", "fastapi.FastAPI"} <= names
    lost = {name for name in names for out in contents.EXCLUDED_MODULES if name == out or name.startswith(f"{out}.")}
    assert lost == set()


def test_every_file_that_the_program_reads_goes_in_and_no_other(contents: ModuleType) -> None:
    found = {Path(source): folder for source, folder in contents.data_files()}
    places = {path.relative_to(CHECKOUT).as_posix() for path in found}
    icons = {path.relative_to(CHECKOUT).as_posix() for path in (CHECKOUT / "resources" / "icons").iterdir()}
    web = {path.relative_to(CHECKOUT).as_posix() for path in (CHECKOUT / "resources" / "web").rglob("*.*")}
    assert icons | web | {"models/models.toml", "resources/app/gallery-dedup.svg"} <= places
    assert {path.name for path in (CHECKOUT / "models").glob("*.onnx")} <= {path.name for path in found}
    assert not [place for place in places if "training" in place or "screenshots" in place or place.endswith(".ts")]
    for path, folder in found.items():
        # As `assets.py` looks for them: in the package itself.
        assert folder == f"gallery_dedup/{path.relative_to(CHECKOUT).parent.as_posix()}"


@pytest.mark.parametrize(
    ("place", "out"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", False),
        ("gallery_dedup/resources/translations/gallery_dedup_de.qm", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qt_help_de.qm", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", True),
        ("cv2/opencv_videoio_ffmpeg4130_64.dll", True),
        ("libwayland-client.so.0", True),
    ],
)
def test_what_is_left_out(contents: ModuleType, place: str, out: bool) -> None:
    assert contents.is_left_out(place) is out
    assert contents.without_left_out([(place, "somewhere", "BINARY")]) == (
        [] if out else [(place, "somewhere", "BINARY")]
    )


def test_qt_speaks_the_languages_of_the_window(contents: ModuleType) -> None:
    assert set(contents.LANGUAGES) == set(NAMES) - {ENGLISH}
