"""Walks what a screen reader is told of a window, and lists what it would not be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

ROLE = QAccessible.Role
ACTS = frozenset({ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.EditableText, ROLE.Slider,
                  ROLE.SpinBox, ROLE.List, ROLE.Table, ROLE.Tree, ROLE.PageTab, ROLE.PageTabList, ROLE.MenuItem,
                  ROLE.ButtonMenu, ROLE.Link})  # fmt: skip
TELLS = frozenset({ROLE.StaticText, ROLE.Graphic, ROLE.ProgressBar, ROLE.ListItem, ROLE.Cell, ROLE.ColumnHeader,
                   ROLE.TreeItem, ROLE.Dialog, ROLE.Window, ROLE.PopupMenu, ROLE.Chart})  # fmt: skip
DECORATION = frozenset({"SignView", "_Sign", "_Picture", "_Number", "EmptyView", "PreviewView"})
"""Pictures beside words that say the same, and the ground of an empty page."""
ITEMS = 60


@dataclass(frozen=True)
class Visited:
    """One thing that a screen reader comes to."""

    role: QAccessible.Role
    name: str
    description: str


def plain(label: QLabel) -> str:
    """What a label says, without its markup."""
    marked_up = label.textFormat() is Qt.TextFormat.AutoText and "<" in label.text()
    if label.textFormat() is not Qt.TextFormat.RichText and not marked_up:
        return label.text()
    document = QTextDocument()
    document.setHtml(label.text())
    return document.toPlainText()


def text_of(interface: QAccessibleInterface, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    """One of its texts."""
    return str(interface.text(kind)).strip()


def is_ours(widget: QWidget) -> bool:
    """Whether a widget paints itself in the program's own code."""
    kinds = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("gallery_dedup.")]
    return any("paintEvent" in vars(kind) for kind in kinds)


def walk(root: QWidget, gaps: list[str]) -> Iterator[Visited]:
    """Everything in sight, with what is missing added to `gaps`."""
    if isinstance(root, QMenu):
        yield from _actions(root, gaps)
        return
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root:
            yield from _widget(widget, gaps)


def _actions(menu: QMenu, gaps: list[str]) -> Iterator[Visited]:
    for action in menu.actions():
        if action.isSeparator():
            continue
        if not action.text().replace("&", "").strip():
            gaps.append(f"an action without a text in {menu.title()}")
        yield Visited(ROLE.MenuItem, action.text(), action.toolTip())


def _widget(widget: QWidget, gaps: list[str]) -> Iterator[Visited]:
    if isinstance(widget, QScrollBar | QSplitterHandle) or _is_inner(widget):
        return
    interface = QAccessible.queryAccessibleInterface(widget)
    where = f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parentWidget()).__name__}"
    role, name, description = interface.role(), text_of(interface), text_of(interface, QAccessible.Text.Description)
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    paints = is_ours(widget) and not DECORATION & {kind.__name__ for kind in type(widget).__mro__}
    if role in ACTS or role in TELLS or takes_keys or paints:
        told = isinstance(widget, QLabel) and not plain(widget).strip() and widget.pixmap().isNull()
        decoration = isinstance(widget, QLabel) and not widget.pixmap().isNull()
        if not name and not told and not decoration:
            gaps.append(f"no name: {where}, {role}")
        if paints and role not in ACTS | TELLS:
            gaps.append(f"no role: {where}, {role}")
        if isinstance(widget, QLabel) and plain(widget).split() and not _says(name, plain(widget)):
            gaps.append(f"hides its text: {where}: {name!r} for {plain(widget)!r}")
        if isinstance(widget, QAbstractButton) and not _says(name, widget.text().replace("&", "")):
            gaps.append(f"is called otherwise than it says: {where}: {name!r} for {widget.text()!r}")
        yield Visited(role, name, description)
    if isinstance(widget, QAbstractItemView):
        yield from _items(interface, where, gaps)


def _items(view: QAccessibleInterface, where: str, gaps: list[str]) -> Iterator[Visited]:
    for number in range(min(view.childCount(), ITEMS)):
        child = view.child(number)
        if child.role() not in TELLS:
            continue
        if not text_of(child) and child.role() is not ROLE.Cell:
            gaps.append(f"an item without a name: {where}, {child.role()}")
        yield Visited(child.role(), text_of(child), text_of(child, QAccessible.Text.Description))


def _is_inner(widget: QWidget) -> bool:
    """A part of Qt's own of something that was visited: a viewport, a field's button, a corner."""
    parent = widget.parentWidget()
    if parent is None:
        return False
    if widget.objectName().startswith("qt_"):
        return True
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        return True
    return isinstance(parent, QAbstractItemView | QAbstractSpinBox | QComboBox | QLineEdit | QTabBar | QMenuBar)


def _says(name: str, text: str) -> bool:
    letters = "".join(one for one in text.casefold().rstrip("\u2026") if one.isalnum())
    return letters in "".join(one for one in name.casefold() if one.isalnum())
