"""No text goes to the screen beside the translators: what the window's code writes to people is marked as a text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

GUI = Path(__file__).resolve().parents[2] / "gallery_dedup" / "gui"
MARKED = {"tr", "translated", "translatable", "counted", "by_count", "sentence", "counted_sentence"}
NOT_SHOWN = {
    "setObjectName", "setProperty", "property", "getLogger", "critical", "error", "exception", "warning", "info",
    "debug", "start", "running", "Latest", "Formatter", "Template",
    "createMethodCall", "createSignal", "QDBusMessage", "asyncCall", "call", "connect", "registerObject",
}  # fmt: skip
"""Functions whose texts name objects, tasks, signals, or stand in the log."""
IN_ENGLISH = {
    "display.py", "versions.py", "report_details.py", "log_file.py", "crash_trace.py", "unexpected_errors.py",
    "desktop_bus.py", "motion.py", "self_check.py", "single_instance.py", "style_sheet.py", "trouble_dialog.py",
}  # fmt: skip
"""What is said before there is a window, for reports and the log, or to other programs; their dialogs use self.tr."""
NAMES = {
    "Gallery Dedup", "Fusion", "Canon EOS 5D Mark IV", "English", "Deutsch",
    "Space", "Return", "Enter", "Right", "Left", "Down", "Up", "Del", "Delete", "Esc",
    "Thing", "format=raw,heic", "compare two", "difference two", "moved to the trash", "put back",
}  # fmt: skip
"""The program, a style, languages in their own words; keys, which Qt says in every language; rules, tasks, the log."""
WORDS = re.compile(r"[A-Za-z]{2,}[ '’…:,]+[A-Za-z{]|^[A-Z][a-z]+…?$")
"""Two words, or one with a capital."""
PART = re.compile(r"(?<![\w.#:/&-])[A-Za-z]{2,}(?![\w./=\"-])")
"""A word beside the values of an f-string."""
F_STRINGS = {"Similarity Score: ", "ISO ", " EV", '<a href="" style="color: "></a>'}
"""What commands print in the same form, which the window does in English only; signs; markup."""


def docstrings(tree: ast.AST) -> set[int]:
    said = (node.value for node in ast.walk(tree) if isinstance(node, ast.Expr))
    return {id(value) for value in said if isinstance(value, ast.Constant)}


def unmarked(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of each literal that reads like words for people."""
    tree = ast.parse(source)
    passed_over = docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in MARKED | NOT_SHOWN:
                passed_over |= {id(one) for one in (*node.args, *(keyword.value for keyword in node.keywords))}
            elif name == "Command":
                passed_over |= {id(one) for one in ast.walk(node)}
        elif isinstance(node, ast.Compare):
            passed_over |= {id(one) for one in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in passed_over:
            parts = [str(part.value) for part in node.values if isinstance(part, ast.Constant)]
            if any(map(PART.search, parts)) and "".join(parts) not in F_STRINGS:
                yield node.lineno, "".join(parts)
        if isinstance(node, ast.JoinedStr):
            within = (part for value in node.values for part in ast.walk(value))
            passed_over |= {id(part) for part in within if isinstance(part, ast.Constant)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in passed_over:
            continue
        if isinstance(node.value, str) and WORDS.search(node.value) and node.value not in NAMES:
            yield node.lineno, node.value


@pytest.mark.parametrize("path", sorted(GUI.glob("*.py")), ids=lambda path: path.name)
def test_every_text_is_marked_for_the_translators(path: Path) -> None:
    if path.name not in IN_ENGLISH:
        found = [f"{path.name}:{line}: {text!r}" for line, text in unmarked(path.read_text(encoding="utf-8"))]
        assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "code",
    ["label.setText('Remove marked')", "label.setText('Remove')", "f'{count} photos'", "{1: 'Most pixels'}",
     "box.say(title='Nothing here')", "text = 'a' if one else 'two words'"],
)  # fmt: skip
def test_a_text_that_was_forgotten_would_be_found(code: str) -> None:
    assert [*unmarked(code)]


@pytest.mark.parametrize(
    "code",
    ["self.tr('Remove marked')", "words.counted(2, 'old photo', 'old photos')", "x.setObjectName('Two words')",
     "'''What it is.'''", "f'{a}: {b}'", "f'{folder}/.Trash-{own}'", "Command('a', 'Two words', (), '&File')"],
)  # fmt: skip
def test_what_is_marked_or_no_text_is_passed_over(code: str) -> None:
    assert not [*unmarked(code)]
