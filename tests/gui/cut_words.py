"""Finds words that are cut in a window: texts that have less room than they need, and parts that nobody can come to."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.wrapped_view import WrappedView
from tests.gui.every_place import settle

ELLIPSIS = "\u2026"
ROUNDS = 10


def cut_words(root: QWidget) -> list[str]:
    """A line for every text that is cut without a tooltip that tells it whole, and every widget out of reach.

    Lines that wrap are laid out in turns, each from what the one before came to: only what stays cut is.
    """
    cut = list(_cut_now(root))
    for _round in range(ROUNDS):
        if not cut:
            break
        settle()
        cut = list(_cut_now(root))
    return cut


def _cut_now(root: QWidget) -> Iterator[str]:
    for widget in (root, *root.findChildren(QWidget)):
        if not _is_shown(widget, root) or widget.window() is not root or widget.objectName().startswith("qt_"):
            continue
        text = _text(widget)
        if not text.strip():
            continue
        lack = _lack(widget, text)
        if lack:
            yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: {text!r} {lack}"
        elif not _can_be_seen(widget, root):
            place = QRect(widget.mapTo(root, QPoint()), widget.size())
            yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: {text!r} out of sight, {place}"


def _is_shown(widget: QWidget, root: QWidget) -> bool:
    """Whether it and all around it are shown: what was painted beforehand says so of itself alone."""
    one: QWidget | None = widget
    while one is not None and one is not root:
        if not one.isVisible():
            return False
        one = one.parentWidget()
    return True


def _text(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        icons_only = Qt.ToolButtonStyle.ToolButtonIconOnly
        wordless = isinstance(widget, QToolButton) and widget.toolButtonStyle() is icons_only
        return "" if wordless and not widget.icon().isNull() else widget.text()
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return "" if widget.text() else widget.placeholderText()
    return widget.tabText(0) if isinstance(widget, QTabBar) and widget.count() else ""


def _lack(widget: QWidget, text: str) -> str:
    """What is missing, "" when the text is whole or told by the tooltip."""
    if isinstance(widget, ElidedView | WrappedView):
        widget.grab()
        lines = widget.shown_lines() if isinstance(widget, WrappedView) else (widget.shown_text(),)
        cut = any(ELLIPSIS in line for line in lines) and ELLIPSIS not in text
        if cut and text.split()[0] not in widget.toolTip():
            return "elided, and no tooltip"
        line = QFontMetricsF(widget._font()).height()
        return f"{widget.height()} high for {line}" if widget.height() + 1 < line * len(lines) else ""
    needed = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        high = widget.heightForWidth(widget.width())
        return f"{widget.height()} high of {high}" if widget.height() < high else ""
    if isinstance(widget, QLineEdit):
        room = widget.width() - 24
        wide = QFontMetricsF(widget.font()).horizontalAdvance(text)
        return f"{room} wide of {wide}" if wide > room and text not in widget.toolTip() else ""
    if isinstance(widget, QLabel | QPushButton | QCheckBox | QToolButton | QComboBox | QTabBar):
        told = isinstance(widget, QComboBox) and bool(widget.toolTip())
        if widget.width() < needed.width() and not told:
            return f"{widget.width()} wide of {needed.width()}"
        if widget.height() < needed.height() - 2:
            return f"{widget.height()} high of {needed.height()}"
    return ""


def _can_be_seen(widget: QWidget, root: QWidget) -> bool:
    """Whether it lies in the window, or in something that can be scrolled to it, and its parents do not cut it."""
    inner, parent = widget, widget.parentWidget()
    place = widget.rect()
    while parent is not None and inner is not root:
        place = QRect(inner.mapToParent(place.topLeft()), place.size())
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            across, down = area.horizontalScrollBar(), area.verticalScrollBar()
            if not (_reaches(across, parent.width(), place.left(), place.right())
                    and _reaches(down, parent.height(), place.top(), place.bottom())):  # fmt: skip
                return False
            return _can_be_seen(area, root)
        if not parent.rect().adjusted(-2, -2, 2, 2).contains(place):
            return False
        inner, parent = parent, parent.parentWidget()
    return True


def _reaches(bar: QScrollBar, room: int, first: int, last: int) -> bool:
    """Whether scrolling brings both ends into sight, one after the other."""
    if bar.maximum() > 0 and not bar.isEnabled():
        return False
    return first + bar.value() >= -2 and last + bar.value() <= room + bar.maximum() + 2
