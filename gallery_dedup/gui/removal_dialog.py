"""Before files move: how many, how large, from where, to where, what is refused and why, and the way back."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gallery_dedup.domain import UNCHANGED_RELATIONS, Plan
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.paths_model import PathsModel
from gallery_dedup.gui.problems_dialog import paths_table
from gallery_dedup.gui.theme import GRID, font, tokens

FOLDERS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Sheet:
    """The numbers and sentences of the sheet, made from the plan alone."""

    photos: int
    bytes: int
    folders: tuple[tuple[str, int], ...]
    """Folder and number of photos that leave it, most first."""
    changed: int
    """Photos that go although they were changed on purpose or are other shots: marked by hand."""
    refused: int


def sheet_of(plan: Plan) -> Sheet:
    """What the sheet says of a plan."""
    folders = Counter(os.path.dirname(line.path) for line in plan.remove)
    return Sheet(
        photos=len(plan.remove),
        bytes=sum(line.bytes for line in plan.remove),
        folders=tuple(sorted(folders.items(), key=lambda item: (-item[1], item[0]))),
        changed=sum(line.relation not in UNCHANGED_RELATIONS for line in plan.remove),
        refused=len(plan.refused),
    )


class _Sign(QWidget):
    def __init__(self, name: str, role: str = "quiet") -> None:
        super().__init__()
        self._name, self._role = name, role
        self.setFixedSize(20, 20)

    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        icons.paint(painter, self._name, str(getattr(tokens(), self._role)), QRectF(self.rect()))
        painter.end()


class RemovalDialog(QDialog):
    """One sheet, one button that says what it does."""

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove marked"))
        self.setMinimumWidth(640)
        self._plan = plan
        self.sheet = sheet = sheet_of(plan)
        photos = words.counted(sheet.photos, "photo", "photos")
        self._title = QLabel(self.tr("Move {} to the trash").format(photos) if sheet.photos
                             else self.tr("Nothing can be moved"))  # fmt: skip
        self._title.setFont(font(self, "headline"))
        self.move_button = QPushButton(self.tr("Move {} to the trash").format(photos))
        self.move_button.setProperty("primary", True)
        self.move_button.setEnabled(sheet.photos > 0)
        self.move_button.clicked.connect(lambda _checked=False: self.accept())
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(lambda _checked=False: self.reject())
        self._facts = QGridLayout()
        self._lay_out()
        # The safe answer is the one that a hasty Enter gives.
        self._cancel.setDefault(True)
        self._cancel.setFocus()

    def _lay_out(self) -> None:
        self._facts.setHorizontalSpacing(GRID + 4)
        self._facts.setVerticalSpacing(GRID + 2)
        self._facts.setColumnStretch(1, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 3)
        lines.setSpacing(GRID * 2)
        lines.addWidget(self._title)
        if self.sheet.photos:
            self._add_facts()
            lines.addLayout(self._facts)
        if self._plan.refused:
            lines.addLayout(self._refused())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.move_button)
        lines.addSpacing(GRID)
        lines.addLayout(row)

    def _add_facts(self) -> None:
        sheet = self.sheet
        keepers = len({line.keeper for line in self._plan.remove})
        self._fact("disk", self.tr("{} become free once the trash is emptied.").format(words.size(sheet.bytes)))
        self._fact("keep", self.tr("{} stay, one at least for every photo that goes.").format(
            words.counted(keepers, "photo", "photos")))  # fmt: skip
        self._fact("folder", "\n".join(self._folder_lines()))
        self._fact("trash", self.tr("To the trash of the system. A disk without one gets a folder "
                                    "“.gallery-dedup-removed” at its top."))  # fmt: skip
        if sheet.changed:
            self._fact("warning", self.tr("{} changed on purpose or another shot, marked by you.").format(
                words.counted(sheet.changed, "of them is", "of them are")), role="warn")  # fmt: skip
        self._fact("undo", self.tr("Ctrl+Z takes it back; so does History, also weeks later."))

    def _folder_lines(self) -> list[str]:
        shown = [f"{words.home_short(folder)}  ({words.number(count)})"
                 for folder, count in self.sheet.folders[:FOLDERS_SHOWN]]  # fmt: skip
        rest = self.sheet.folders[FOLDERS_SHOWN:]
        if rest:
            more = words.counted(len(rest), "more folder", "more folders")
            shown.append(f"{more}  ({words.number(sum(count for _folder, count in rest))})")
        return shown

    def _fact(self, icon: str, text: str, *, role: str = "quiet") -> None:
        row = self._facts.rowCount()
        self._facts.addWidget(_Sign(icon, role), row, 0, Qt.AlignmentFlag.AlignTop)
        if "\n" in text or os.sep in text:
            holder = QVBoxLayout()
            holder.setSpacing(2)
            for line in text.splitlines():
                holder.addWidget(ElidedView(line))
            self._facts.addLayout(holder, row, 1)
            return
        label = QLabel(text)
        label.setWordWrap(True)
        self._facts.addWidget(label, row, 1)

    def _refused(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(GRID)
        count = words.counted(self.sheet.refused, "photo stays", "photos stay")
        label = QLabel(self.tr("{} although marked:").format(count))
        label.setFont(font(self, "strong"))
        lines.addWidget(label)
        table = paths_table(PathsModel(self._plan.refused, parent=self))
        table.setColumnHidden(2, True)
        table.setColumnWidth(0, 180)
        table.setFixedHeight(min(6, max(2, self.sheet.refused)) * 28 + 36)
        table.setAccessibleName(self.tr("Photos that stay, and why"))
        lines.addWidget(table)
        return lines
