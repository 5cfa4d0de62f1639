"""Finds texts in a window that no translation has touched, in a language whose every message is in [brackets]."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

ITEMS = 30
_BRACKETED = re.compile(r"\[[^\[\]]*\]")
_PLAIN = re.compile(r"[aceinorsuyz]")
"""Letters that the accented language does not have."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_DATA = re.compile(
    r"""
    (?:~|/|\b[A-Z]:\\)[^\s,;]*(?:[ ]copy\.jpg|[ ]small\.jpg|[ ]turned\.jpg)?  # paths
    | [\w-]+(?:[ ](?:copy|small|turned))?\.(?:jpg|txt|onnx|json|mov|log)  # files of the test
    | \b(?:JPEG|PNG|AVIF|HEIC|RAW|MIT|Apache|BSD|LGPL|CMU|Clause|SSIM|CLIP|Qt|PySide6|Python)\b[-\d.]*
    | [\d.,]+[ ](?:bytes|[kMGT]?B|s|%)\b
    | \b\d{1,2}[ ][A-Z][a-z]{2}[ ]\d{4}\b | \b[A-Z][a-z]{2}[ ]\d{1,2},[ ]\d{4}\b | \b(?:AM|PM)\b  # dates
    | \b(?:Ctrl|Shift|Alt|Esc|Left|Right|Up|Down|Space|Del|Return|Enter|F\d+)\b  # keys: said by Qt
    | \bclip-vit-b32[-\w]*
    | \b(?:Gallery[ ]Dedup|English|Deutsch|Español)\b | 简体中文
    """,
    re.VERBOSE,
)


def untranslated(text: str, *, data: frozenset[str] = frozenset()) -> bool:
    """Whether words are left when what is in brackets, data, and names that no language changes are taken away."""
    if "</" in text or "&nbsp;" in text:
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    before = None
    while before != text:
        before, text = text, _BRACKETED.sub(" ", text)
    for one in sorted(data, key=len, reverse=True):
        text = re.sub(rf"(?<![\w-]){re.escape(one)}(?![\w-])", " ", text)
    return bool(_WORD.search(_DATA.sub(" ", text.replace("&", ""))))


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that a window shows, or tells a screen reader, with what it belongs to."""
    if isinstance(root, QMenu):
        yield "menu", root.title()
        for action in root.actions():
            yield from _of_action(action)
        return
    yield "window title", root.windowTitle()
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root and not _is_of_qt(widget):
            name = type(widget).__name__
            yield from ((f"{name}: {what}", text) for what, text in _of_widget(widget))


def painted_words(root: QWidget, *, data: frozenset[str] = frozenset()) -> Iterator[str]:
    """Words in plain letters that a window paints, by whatever way; the letters of translated ones have accents."""
    drawing = QBuffer()
    device = QSvgGenerator()
    device.setOutputDevice(drawing)
    device.setSize(root.size())
    root.render(device)
    for one in ET.fromstring(bytes(drawing.data().data())).iter("{http://www.w3.org/2000/svg}text"):
        text = "".join(one.itertext())
        for name in sorted(data, key=len, reverse=True):
            text = text.replace(name, " ")
        if any(_PLAIN.search(word) for word in _WORD.findall(_DATA.sub(" ", text))):
            yield text


def _is_of_qt(widget: QWidget) -> bool:
    """Parts of Qt's, whose texts come with Qt's own translations."""
    standard = isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), QDialogButtonBox)
    return standard or widget.objectName().startswith("qt_")


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    if not action.isSeparator():
        yield "action", action.text()
        yield "tooltip of an action", action.toolTip()


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if isinstance(widget, QAbstractButton | QLabel):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield "title", widget.title()
    elif isinstance(widget, QComboBox):
        for index in range(widget.count()):
            yield "item", widget.itemText(index)
            yield "tooltip of an item", str(widget.itemData(index, Qt.ItemDataRole.ToolTipRole) or "")
    elif isinstance(widget, QTabBar):
        for index in range(widget.count()):
            yield "tab", widget.tabText(index)
    elif isinstance(widget, QAbstractSpinBox | QPlainTextEdit):
        return
    elif isinstance(widget, QMenuBar):
        for action in widget.actions():
            yield "menu", action.text()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget)


def _of_model(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for column in range(columns):
        yield "heading", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), ITEMS)):
            index = model.index(row, column)
            yield from (("item", str(model.data(index, role) or "")) for role in roles)
