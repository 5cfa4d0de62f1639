"""What this is: version, licence, what it is made with, and where it keeps its data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gallery_dedup import __version__
from gallery_dedup.gui import words
from gallery_dedup.gui.column_view import scrolled_column, take_keys
from gallery_dedup.gui.text_scale import open_size, set_font
from gallery_dedup.gui.theme import GRID
from gallery_dedup.gui.versions import LIBRARIES, library_version
from gallery_dedup.locations import Locations

ICON = 64


class AboutDialog(QDialog):
    """Texts that can be selected and copied; nothing here opens a page of the web."""

    def __init__(self, locations: Locations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Gallery Dedup"))
        open_size(self, 620, 560)
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID)
        lines.setSpacing(GRID)
        lines.addLayout(self._head())
        about = self.tr(
            "Finds copies and look-alikes in photo collections, shows how sure it is and why, and removes only what is "
            "safe to remove. Photos never leave the computer."
        )
        lines.addWidget(_text(about))
        lines.addWidget(_text(self.tr("Free to use, change and pass on under the MIT licence.")))
        self._add(lines, self.tr("Where its data lies"), self._places(locations))
        self._add(lines, self.tr("Made with"), _libraries())
        lines.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(lambda _checked=False: self.accept())
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        area = scrolled_column(column)
        take_keys(area, self.tr("About Gallery Dedup"))
        whole.addWidget(area, 1)
        whole.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(QGuiApplication.windowIcon().pixmap(ICON, ICON))
        icon.setAccessibleName(self.tr("The program's icon"))
        title, version = _text("Gallery Dedup"), _text(self.tr("Version {version}").format(version=__version__))
        set_font(title, "headline")
        version.setProperty("quiet", True)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(title)
        names.addWidget(version)
        names.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GRID * 2)
        row.addWidget(icon)
        row.addLayout(names, 1)
        return row

    def _add(self, lines: QVBoxLayout, title: str, rows: Sequence[tuple[str, str]]) -> None:
        heading = QLabel(title)
        set_font(heading, "strong")
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 3)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        for number, (name, told) in enumerate(rows):
            label = QLabel(name)
            label.setProperty("quiet", True)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            value = _text(told)
            value.setAccessibleName(f"{name}: {told}")
            grid.addWidget(value, number, 1)
        lines.addSpacing(GRID)
        lines.addWidget(heading)
        lines.addLayout(grid)

    def _places(self, locations: Locations) -> tuple[tuple[str, str], ...]:
        return tuple(
            (name, words.home_short(str(path)))
            for name, path in (
                (self.tr("Settings"), locations.settings_file),
                (self.tr("Marks and journal"), locations.ledger_file),
                (self.tr("What is known of photos"), locations.cache_file),
                (self.tr("Models"), locations.models),
                (self.tr("Log"), locations.log_file),
            )
        )


def _libraries() -> tuple[tuple[str, str], ...]:
    return tuple((name, words.joined((library_version(name), licence))) for name, licence in LIBRARIES)


def _text(told: str) -> QLabel:
    label = QLabel(told)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
