"""The line icons, drawn in the colour of the text they stand beside."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from gallery_dedup import assets
from gallery_dedup.gui.text_scale import fit, has_size, px
from gallery_dedup.gui.theme import Tokens

_NAME = "lineIcon"
_COLOR = "lineIconColor"


@lru_cache(maxsize=256)
def _renderer(name: str, color: str, stroke: str = "1.6") -> QSvgRenderer:
    text = assets.icon(name).read_text(encoding="utf-8").replace("currentColor", color)
    text = text.replace('stroke-width="1.6"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(text.encode()))


@lru_cache(maxsize=512)
def pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """One icon of `size` logical pixels at a device pixel ratio."""
    result = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    _renderer(name, color).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return result


def paint(painter: QPainter, name: str, color: str, rect: QRectF) -> None:
    """Draw an icon into a rectangle, sharp at the painter's ratio; its lines stay fine when it is large."""
    _renderer(name, color, "0.8" if rect.width() > 40 else "1.6").render(painter, rect)


def icon(name: str, color: str, *, disabled: str | None = None) -> QIcon:
    """An icon of 14, 16, 20 and 24 px at 100 %, in one colour."""
    result = QIcon()
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    for size in map(px, (14, 16, 20, 24)):
        result.addPixmap(pixmap(name, color, size, ratio))
        if disabled:
            result.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return result


def set_icon(target: QAbstractButton | QAction, name: str, scheme: Tokens, *, role: str = "text") -> None:
    """Give a button or command an icon that `retint` will follow through light and dark."""
    if isinstance(target, QAbstractButton) and not has_size(target, "icon"):
        fit(target, icon=16)
    target.setProperty(_NAME, name)
    target.setProperty(_COLOR, role)
    target.setIcon(icon(name, str(getattr(scheme, role)), disabled="#979797" if scheme.dark else "#767676"))


def retint(scheme: Tokens) -> None:
    """Draw every icon that `set_icon` gave in the colours of another scheme."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.property(_NAME):
            set_icon(widget, str(widget.property(_NAME)), scheme, role=str(widget.property(_COLOR)))
        for action in widget.actions():
            if action.property(_NAME):
                set_icon(action, str(action.property(_NAME)), scheme, role=str(action.property(_COLOR)))
