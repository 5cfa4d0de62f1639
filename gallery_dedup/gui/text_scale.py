"""How large texts are, and with them everything that is laid out in pixels around them.

Sizes in the code are those of a font of 12 pixels, which is nine points on most desktops; where the system or the user
has larger letters, all of them grow by the same factor.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from gallery_dedup.gui.theme import FRAME, font

REFERENCE = 12.0
"""Height in pixels of the font for which sizes are written down."""
TEXT_SIZES = (100, 125, 150, 200)
"""Percent of the system's letters that the user can ask for."""
_SIZES = "sizesAt100"
_ROLE = "fontRole"


@lru_cache(maxsize=16)
def _factor(of: QFont) -> float:
    return max(1.0, QFontInfo(of).pixelSize() / REFERENCE)


def factor() -> float:
    """How much larger than written down sizes are now, 1 or more."""
    return _factor(QApplication.font())


def px(size: float) -> int:
    """A size in pixels, for the letters that are shown now."""
    return round(size * factor())


def fit(widget: QWidget, **sizes: float) -> None:
    """Give a widget sizes in pixels at 100 %, now and whenever texts get larger; names as in `_APPLIED`."""
    known = dict(widget.property(_SIZES) or {}) | sizes
    widget.setProperty(_SIZES, known)
    _apply(widget, known)


def open_size(window: QWidget, width: int, height: int) -> None:
    """Let a window open in a size for the letters that are shown now, within the screen."""
    room = window.screen().availableSize() - FRAME
    window.resize(QSize(px(width), px(height)).boundedTo(room).expandedTo(QSize(min(width, room.width()), 0)))


def has_size(widget: QWidget, name: str) -> bool:
    """Whether `fit` gave the widget a size of that name."""
    return name in dict(widget.property(_SIZES) or {})


def set_font(widget: QWidget, role: str) -> None:
    """Give a widget a font of the program's scale that stays so when texts or the style sheet change."""
    widget.setProperty(_ROLE, role)
    widget.setFont(font(widget, role))


def refit() -> None:
    """Fit every widget to the letters that are shown now; those with sizes of their own making hear of it."""
    for widget in QApplication.allWidgets():
        role, sizes = widget.property(_ROLE), widget.property(_SIZES)
        if role:
            widget.setFont(font(widget, str(role)))
        if sizes:
            _apply(widget, dict(sizes))
        fitted = getattr(widget, "fit_text", None)
        if fitted is not None:
            fitted()
        if role or sizes or fitted is not None:
            widget.updateGeometry()
    QApplication.sendPostedEvents(None, int(QEvent.Type.LayoutRequest))


def _apply(widget: QWidget, sizes: dict[str, float]) -> None:
    for name, size in sizes.items():
        _APPLIED[name](widget, px(size))


def _set_icon(widget: QWidget, side: int) -> None:
    if isinstance(widget, QAbstractButton):
        widget.setIconSize(QSize(side, side))


_APPLIED: dict[str, Callable[[QWidget, int], object]] = {
    "fixed_width": QWidget.setFixedWidth,
    "fixed_height": QWidget.setFixedHeight,
    "least_width": QWidget.setMinimumWidth,
    "least_height": QWidget.setMinimumHeight,
    "most_width": QWidget.setMaximumWidth,
    "side": lambda widget, side: widget.setFixedSize(side, side),
    "icon": _set_icon,
}
