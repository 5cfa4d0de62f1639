"""Before files move: how many, how large, from where, to where, what is refused and why, and the way back."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.domain import PathReason, Plan
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.column_view import SheetArea
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.paths_model import PathsModel
from gallery_dedup.gui.removal_list import LeavingModel, LeavingView
from gallery_dedup.gui.removal_places import Destination, destination_words
from gallery_dedup.gui.removal_plan import Removal, by_hand
from gallery_dedup.gui.rows_view import RowsView
from gallery_dedup.gui.text_scale import fit, px, set_font
from gallery_dedup.gui.theme import GRID, tokens
from gallery_dedup.gui.thumbnails import Thumbnails

FOLDERS_SHOWN = 3
NAMES_SHOWN = 3
WIDTH = 880


@dataclass(frozen=True, slots=True)
class Sheet:
    """The numbers and sentences of the sheet, made from the plan alone."""

    photos: int
    bytes: int
    folders: tuple[tuple[str, int], ...]
    """Folder and number of photos that leave it, most first."""
    changed: int
    """Photos that go although they were changed on purpose or are other shots: marked by hand."""


def sheet_of(plan: Plan) -> Sheet:
    """What the sheet says of a plan."""
    folders = Counter(os.path.dirname(line.path) for line in plan.remove)
    return Sheet(
        photos=len(plan.remove),
        bytes=sum(line.bytes for line in plan.remove),
        folders=tuple(sorted(folders.items(), key=lambda item: (-item[1], item[0]))),
        changed=len(by_hand(plan)),
    )


class _Sign(QWidget):
    def __init__(self, name: str, role: str = "quiet") -> None:
        super().__init__()
        self._name, self._role = name, role
        fit(self, side=20)

    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        icons.paint(painter, self._name, str(getattr(tokens(), self._role)), QRectF(self.rect()))
        painter.end()


class RemovalDialog(QDialog):
    """One sheet, one button that says what it does."""

    def __init__(self, removal: Removal, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove marked"))
        self.setMinimumWidth(WIDTH)
        self.removal = removal
        self.leaving = LeavingModel(parent=self)
        self._list = LeavingView(self.leaving, thumbnails)
        self._title = QLabel()
        set_font(self._title, "headline")
        self.last_box = QCheckBox(self._last_words())
        self.last_box.setVisible(bool(removal.last))
        self.last_box.setToolTip("\n".join(photo.path for photo in removal.last))
        self.last_box.toggled.connect(lambda _on: self._fill())
        self.move_button = QPushButton()
        self.move_button.setProperty("primary", True)
        self.move_button.clicked.connect(lambda _checked=False: self.accept())
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(lambda _checked=False: self.reject())
        self._holder = QVBoxLayout()
        self._shown: QWidget | None = None
        self._area = self._lay_out()
        self._fill()
        if parent is not None:
            # Within the window, however much there is to say: the list gives way.
            most = parent.size() - QSize(GRID * 4, GRID * 4)
            width = min(px(WIDTH), most.width())
            buttons = self.sizeHint().height() - self._area.sizeHint().height()
            self.resize(QSize(width, self._area.height_at(width) + buttons).boundedTo(most))
        # The safe answer is the one that a hasty Enter gives.
        self._cancel.setDefault(True)
        self._cancel.setFocus()

    @property
    def plan(self) -> Plan:
        """The plan as it is chosen now."""
        return self.removal.chosen(with_last=self.last_box.isChecked())

    @property
    def allow_last(self) -> frozenset[str]:
        """Files that were asked for by name."""
        return self.removal.allow_last(with_last=self.last_box.isChecked())

    @property
    def sheet(self) -> Sheet:
        """The numbers that are shown."""
        return sheet_of(self.plan)

    def _last_words(self) -> str:
        last = self.removal.last
        if len(last) == 1:
            return self.tr("Also move {name}, the last photo of its group").format(name=words.file_name(last[0].path))
        names = words.listed(words.file_name(photo.path) for photo in last[:NAMES_SHOWN])
        if len(last) <= NAMES_SHOWN:
            return self.tr("Also move {names}: the last photos of their groups").format(names=names)
        more = words.number(len(last) - NAMES_SHOWN)
        text = self.tr("Also move {names} and {count} more: the last photos of their groups")
        return text.format(names=names, count=more)

    def _lay_out(self) -> SheetArea:
        sheet = QWidget()
        lines = QVBoxLayout(sheet)
        lines.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 2)
        lines.setSpacing(GRID * 2)
        lines.addWidget(self._title)
        lines.addWidget(self._list, 1)
        lines.addLayout(self._holder)
        lines.addWidget(self.last_box)
        refused = self.removal.chosen(with_last=False).refused
        if refused:
            lines.addLayout(self._refused(refused))
        row = QHBoxLayout()
        row.setContentsMargins(GRID * 4, GRID, GRID * 4, GRID * 3)
        row.setSpacing(GRID)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.move_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        area = SheetArea(sheet)
        whole.addWidget(area, 1)
        whole.addLayout(row)
        return area

    def _fill(self) -> None:
        plan = self.plan
        text = words.by_count(len(plan.remove), "Move {n} photo to the trash", "Move {n} photos to the trash")
        self._title.setText(text if plan.remove else self.tr("Nothing can be moved"))
        self.move_button.setText(text)
        self.move_button.setEnabled(bool(plan.remove))
        self.leaving.show_removal(self.removal, with_last=self.last_box.isChecked())
        self._list.setVisible(bool(plan.remove))
        if self._shown is not None:
            self._holder.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = FactLines(self.sheet, plan, self.removal.places)
        self._shown.setVisible(bool(plan.remove))
        self._holder.addWidget(self._shown)

    def _refused(self, refused: tuple[PathReason, ...]) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(GRID)
        label = QLabel(
            words.by_count(len(refused), "{n} photo stays although marked:", "{n} photos stay although marked:")
        )
        set_font(label, "strong")
        lines.addWidget(label)
        table = RowsView(PathsModel(refused, parent=self), widths=(250, None),
                         name=self.tr("Photos that stay, and why"))  # fmt: skip
        table.setColumnHidden(2, True)
        table.setWordWrap(True)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setFixedHeight(min(3, max(2, len(refused))) * px(34) + px(36))
        lines.addWidget(table)
        return lines


class FactLines(QWidget):
    """What the plan does, a sign and a sentence each."""

    def __init__(self, sheet: Sheet, plan: Plan, places: Mapping[str, Destination]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID + 4)
        self._grid.setVerticalSpacing(GRID + 2)
        self._grid.setColumnStretch(1, 1)
        leaving = {line.path for line in plan.remove}
        keepers = {line.keeper for line in plan.remove} - leaving
        self._add("disk", self.tr("{size} become free once the trash is emptied.").format(size=words.size(sheet.bytes)))
        self._add("keep", words.by_count(len(keepers), "{n} photo of these groups stays.",
                                         "{n} photos of these groups stay."))  # fmt: skip
        self._add("folder", "\n".join(_folder_lines(sheet)))
        self.where = destination_words((line.path for line in plan.remove), places)
        self._add("trash", self.where)
        if sheet.changed:
            told = words.by_count(
                sheet.changed,
                "{n} of them is changed on purpose or another shot, marked by you.",
                "{n} of them are changed on purpose or another shot, marked by you.",
            )
            self._add("warning", told, role="warn")
        losing = [line for line in plan.remove if line.loses]
        if losing:
            told = words.by_count(
                len(losing),
                "{n} of them has what the photo that stays lacks: {what}.",
                "{n} of them have what the photos that stay lack, the first: {what}.",
                what=words.said(losing[0].loses),
            )
            self._add("warning", told, role="warn")
        self._add("undo", self.tr("Ctrl+Z takes it back; so does History, also weeks later, "
                                  "until the trash is emptied."))  # fmt: skip

    def _add(self, icon: str, text: str, *, role: str = "quiet") -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(_Sign(icon, role), row, 0, Qt.AlignmentFlag.AlignTop)
        if icon == "folder":
            holder = QVBoxLayout()
            holder.setSpacing(2)
            for line in text.splitlines():
                holder.addWidget(ElidedView(line))
            self._grid.addLayout(holder, row, 1)
            return
        label = QLabel(text)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._grid.addWidget(label, row, 1)


def _folder_lines(sheet: Sheet) -> list[str]:
    shown = [f"{words.home_short(folder)}  ({words.number(count)})" for folder, count in sheet.folders[:FOLDERS_SHOWN]]
    rest = sheet.folders[FOLDERS_SHOWN:]
    if rest:
        more = words.counted(len(rest), "more folder", "more folders")
        shown.append(f"{more}  ({words.number(sum(count for _folder, count in rest))})")
    return shown
