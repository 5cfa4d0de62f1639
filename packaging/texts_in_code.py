"""The texts that the code shows to people, found in its syntax tree: what the translators are given.

In `gallery_dedup/gui`: self.tr("..."), words.translated, words.translatable, words.counted, words.by_count, and the
rows of the tables in TABLES. In the core: sentence("...") and counted_sentence("...", "..."), and the warnings of
models.toml. A comment `#: ...` on the lines above a statement speaks to the translators about every text in it.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE = CHECKOUT / "gallery_dedup"
WINDOW, CORE = "window", "core"
ONE_TEXT = {"translated": WINDOW, "translatable": WINDOW, "sentence": CORE}
BY_NUMBER = {"counted": (WINDOW, 1), "by_count": (WINDOW, 1), "counted_sentence": (CORE, 0)}
"""Context, and the place of the first of the two forms."""
TABLES: dict[str, tuple[tuple[int, str], ...]] = {"Command": ((1, "text"), (3, "menu"), (6, "about"))}
"""Classes whose rows hold texts: the places and names of those fields."""


class NotALiteral(Exception):
    """A text that is not written where it is translated, so that no translator could be given it."""


@dataclass
class Message:
    """A text with what the translators should know of it."""

    context: str
    source: str
    one: str | None = None
    """The English for 1, where the text has plural forms."""
    comment: str = ""
    notes: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks a translation up by."""
        return self.context, self.source, self.comment


def warnings_of_models(catalogue: Path = CHECKOUT / "models" / "models.toml") -> Iterator[Message]:
    """Why licences of models may not allow what one wants, as the catalogue has it."""
    for model in tomllib.loads(catalogue.read_text(encoding="utf-8"))["models"]:
        if warning := model.get("warning"):
            notes = [f"The licence of the model {model['name']}."]
            yield Message(CORE, warning, notes=notes, files=[catalogue.relative_to(CHECKOUT).as_posix()])


def all_messages(package: Path = PACKAGE) -> list[Message]:
    """Every text of the program, sorted by context and by where it stands first; raises NotALiteral."""
    found: dict[tuple[str, str, str], Message] = {}
    texts = (message for path in sorted(package.rglob("*.py")) for message in messages_of(path, package=package))
    for message in (*texts, *warnings_of_models()):
        known = found.setdefault(message.key, message)
        if known is not message:
            known.notes += [note for note in message.notes if note not in known.notes]
            known.files += [file for file in message.files if file not in known.files]
            known.one = known.one or message.one
    return sorted(found.values(), key=lambda message: message.context)


def messages_of(path: Path, *, package: Path = PACKAGE) -> Iterator[Message]:
    """The texts of one file, in its order; raises NotALiteral."""
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(package.parent).as_posix()
    reader = _Reader(text, is_window="/gui/" in name, name=name)
    reader.visit(ast.parse(text))
    yield from reader.messages


class _Reader(ast.NodeVisitor):
    def __init__(self, text: str, *, is_window: bool, name: str) -> None:
        self.messages: list[Message] = []
        self._lines = text.splitlines()
        self._is_window = is_window
        self._name = name
        self._classes: list[str] = []
        self._functions: list[str] = []
        self._notes: list[str] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def generic_visit(self, node: ast.AST) -> None:
        before = self._notes
        if isinstance(node, ast.stmt | ast.Call) and (notes := self._notes_above(node.lineno)):
            self._notes = notes
        if isinstance(node, ast.Call):
            self._look_at(node)
        super().generic_visit(node)
        self._notes = before

    def _notes_above(self, line: int) -> list[str]:
        notes: list[str] = []
        while line > 1 and (above := self._lines[line - 2].strip()).startswith("#:"):
            notes.insert(0, above[2:].strip())
            line -= 1
        return [" ".join(notes)] if notes else []

    def _look_at(self, call: ast.Call) -> None:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if self._is_window and name == "tr":
            comment = self._literal(call, call.args[1]) if len(call.args) > 1 else ""
            self._add(self._context(call), call, comment=comment)
        elif name in ONE_TEXT and (ONE_TEXT[name] == CORE or self._is_window):
            if name == "translated" and call.args and not _holds_text(call.args[0]):
                return  # shows what a table holds, marked there
            self._add(ONE_TEXT[name], call)
        elif name in BY_NUMBER and "counted" not in self._functions:
            self._add_by_number(name, call)
        elif name in TABLES and self._is_window:
            self._add_row(name, call)

    def _context(self, call: ast.Call) -> str:
        if isinstance(call.func, ast.Name):
            if not any("tr = words.translated" in line or "tr, " in line for line in self._lines):
                raise NotALiteral(f"{self._name}:{call.lineno}: of what context is tr?")
            return WINDOW
        return self._classes[0] if self._classes else WINDOW

    def _add(self, context: str, call: ast.Call, *, comment: str = "") -> None:
        if not call.args:
            raise NotALiteral(f"{self._name}:{call.lineno}: there is no text")
        self._keep(Message(context, self._literal(call, call.args[0]), comment=comment))

    def _add_by_number(self, name: str, call: ast.Call) -> None:
        context, first = BY_NUMBER[name]
        one, many = (self._literal(call, argument) for argument in call.args[first : first + 2])
        if name == "counted":
            one, many = f"{{n}} {one}", f"{{n}} {many}"
        message = Message(context, many, one)
        self._keep(message)
        message.notes.insert(0, f"For 1: {one}")

    def _add_row(self, name: str, call: ast.Call) -> None:
        given = {keyword.arg: keyword.value for keyword in call.keywords}
        for place, field_name in TABLES[name]:
            value = call.args[place] if place < len(call.args) else given.get(field_name)
            if value is not None and (text := self._literal(call, value)):
                self._keep(Message(WINDOW, text))

    def _keep(self, message: Message) -> None:
        message.notes = [*self._notes]
        message.files = [self._name]
        self.messages.append(message)

    def _literal(self, call: ast.Call, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise NotALiteral(f"{self._name}:{call.lineno}: not one literal: {ast.unparse(node)[:80]}")


def _holds_text(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _holds_text(node.body) or _holds_text(node.orelse)
    return isinstance(node, ast.JoinedStr | ast.BinOp) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
