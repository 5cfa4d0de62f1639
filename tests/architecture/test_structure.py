"""The shape of the source: small files, telling names, documented doors, one place for print and exit."""

from __future__ import annotations

import ast
import functools
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGE = CHECKOUT / "gallery_dedup"
MODULES = sorted(PACKAGE.rglob("*.py"))
MAX_LINES = 400
SAYS_NOTHING = {"manager", "helper", "helpers", "util", "utils", "common", "misc", "base"}
MAY_PRINT = ("cli/",)
MAY_EXIT = ("cli/", "__main__.py", "gui/app.py")
TOP_LEVEL = {
    "gallery_dedup",
    "resources",
    "models",
    "tests",
    "packaging",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
}
LEFT_BY_TOOLS = {"build", "dist"}

every_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def public_definitions(
    node: ast.Module | ast.ClassDef, prefix: str = ""
) -> Iterator[tuple[str, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]]:
    for child in node.body:
        if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and child.name[0] != "_":
            yield prefix + child.name, child
            if isinstance(child, ast.ClassDef):
                yield from public_definitions(child, f"{prefix}{child.name}.")


@functools.cache
def names_of_qt() -> frozenset[str]:
    """The names of all methods that a class of Qt's has, which a class of ours may answer."""
    modules = (importlib.import_module(f"PySide6.{name}") for name in ("QtCore", "QtGui", "QtWidgets"))
    values = (getattr(module, name) for module in modules for name in dir(module))
    classes = (one for one in values if isinstance(one, type))
    return frozenset(name for one in classes for name in dir(one))


def answers_qt(path: Path, name: str) -> bool:
    """Whether this is a method that Qt calls: it is documented there."""
    return "gui" in path.parts and "." in name and name.rpartition(".")[2] in names_of_qt()


@every_module
def test_a_module_is_one_room(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MAX_LINES, f"{path.name} has {lines} lines"


@every_module
def test_a_name_says_what_is_inside(path: Path) -> None:
    names = {path.stem, *path.relative_to(PACKAGE).parts[:-1]}
    names |= {node.name for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef)}
    for name in names:
        words = {word.lower() for word in split_words(name)}
        assert not words & SAYS_NOTHING, f"{path.name}: {name}"


def split_words(name: str) -> list[str]:
    spaced = "".join(f" {letter}" if letter.isupper() else letter for letter in name)
    return spaced.replace("_", " ").split()


@every_module
def test_a_door_is_documented(path: Path) -> None:
    module = tree(path)
    assert ast.get_docstring(module), f"{path.name} does not say what it is"
    undocumented = [
        name for name, node in public_definitions(module) if not ast.get_docstring(node) and not answers_qt(path, name)
    ]
    assert not undocumented, f"{path.name}: {', '.join(undocumented)}"


@every_module
def test_printing_and_exiting_is_for_the_command_line(path: Path) -> None:
    name = path.relative_to(PACKAGE).as_posix()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called != "print" or name.startswith(MAY_PRINT), f"{name}:{node.lineno} prints"
            assert called not in {"sys.exit", "exit", "os._exit", "quit", "SystemExit"} or name.startswith(MAY_EXIT), (
                f"{name}:{node.lineno} exits"
            )


@every_module
def test_annotations_are_not_evaluated(path: Path) -> None:
    module = tree(path)
    first = next((node.module for node in module.body if isinstance(node, ast.ImportFrom)), None)
    annotated = any(isinstance(node, (ast.FunctionDef, ast.AnnAssign)) for node in ast.walk(module))
    assert not annotated or first == "__future__"


def test_the_top_level_holds_what_was_agreed() -> None:
    here = {path.name for path in CHECKOUT.iterdir() if not path.name.startswith(".")}
    assert here - LEFT_BY_TOOLS <= TOP_LEVEL


def test_a_missing_docstring_would_be_found() -> None:
    module = ast.parse("class Seen:\n    def undocumented(self): ...\n    def paintEvent(self): ...\n")
    names = [name for name, _ in public_definitions(module)]
    assert names == ["Seen", "Seen.undocumented", "Seen.paintEvent"]
    assert [name for name in names if not answers_qt(PACKAGE / "gui" / "seen.py", name)] == names[:2]
    assert [name for name in names if not answers_qt(PACKAGE / "seen.py", name)] == names


def test_a_name_is_split_into_its_words() -> None:
    assert split_words("ThumbnailManager") == ["Thumbnail", "Manager"]
    assert split_words("hash_utils") == ["hash", "utils"]
