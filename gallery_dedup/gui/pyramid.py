"""A picture in halved sizes, so that painting it small stays smooth and quick."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage


def halved(image: QImage, *, smallest: int) -> tuple[QImage, ...]:
    """The image and its halves, largest first, until the long side is at most `smallest` pixels."""
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > smallest:
        last = levels[-1]
        half = QSize(max(1, last.width() // 2), max(1, last.height() // 2))
        levels.append(
            last.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
    return tuple(levels)
