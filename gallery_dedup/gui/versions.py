"""Which program, system and libraries these are: for the log and for reports, in English whatever the window speaks."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys

import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from gallery_dedup import __version__

LIBRARIES: tuple[tuple[str, str], ...] = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("numpy", "BSD-3-Clause"),
    ("pillow", "MIT-CMU"),
    ("pillow-heif", "BSD-3-Clause"),
    ("opencv-python-headless", "Apache-2.0"),
    ("imagehash", "BSD-2-Clause"),
    ("onnxruntime", "MIT"),
    ("faiss-cpu", "MIT"),
    ("tokenizers", "Apache-2.0"),
    ("httpx", "BSD-3-Clause"),
    ("platformdirs", "MIT"),
    ("tomlkit", "MIT"),
)
"""What the program is made with, and under which licence each may be used."""


def library_version(name: str) -> str:
    """The version of an installed library, "" when it does not say."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def versions() -> list[str]:
    """Lines on the program, the system, the libraries and the screens."""
    kind = "as an application" if getattr(sys, "frozen", False) else "as a Python package"
    libraries = ((name, library_version(name)) for name, _licence in LIBRARIES)
    return [
        f"Gallery Dedup {__version__}, {kind}",
        f"System: {QSysInfo.prettyProductName()}, {platform.platform()}{_desktop()}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
        "Libraries: " + ", ".join(f"{name} {version}" for name, version in libraries if version),
        *_screens(),
    ]


def _desktop() -> str:
    named = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE")
    return "".join(f", {value}" for name in named if (value := os.environ.get(name)))


def _screens() -> list[str]:
    if not isinstance(QGuiApplication.instance(), QGuiApplication):
        return []
    lines = [f"Shown by {QGuiApplication.platformName()}"]
    for screen in QGuiApplication.screens():
        size = screen.size()
        lines.append(
            f"Screen: {size.width()} x {size.height()} at {screen.devicePixelRatio():g}, "
            f"{screen.logicalDotsPerInch():.0f} dpi"
        )
    return lines
