"""The photos that are about to move, one a row: how each looks, its name, size and folder, and what stays for it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gallery_dedup.domain import Photo, PlanLine
from gallery_dedup.gui import words
from gallery_dedup.gui.removal_plan import Removal
from gallery_dedup.gui.rows_model import RowsModel
from gallery_dedup.gui.rows_view import RowsView
from gallery_dedup.gui.text_scale import fit, px
from gallery_dedup.gui.theme import GRID, tokens
from gallery_dedup.gui.thumbnail_painting import paint_thumbnail, thumbnail_size
from gallery_dedup.gui.thumbnails import Thumbnails

ROW_HEIGHT = 44
THUMBNAIL = QSize(56, 36)
LEAVING_ROLE = Qt.ItemDataRole.UserRole + 1
ROWS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Leaving:
    """A line of the plan with its photo, None where the groups do not hold it any more."""

    line: PlanLine
    photo: Photo | None


class LeavingModel(RowsModel[Leaving]):
    """Rows are the photos of a plan."""

    headings = (
        words.translatable("Photo"),
        words.translatable("Size"),
        words.translatable("Folder"),
        words.translatable("Stays for it"),
    )

    def show_removal(self, removal: Removal, *, with_last: bool) -> None:
        """Show what would move."""
        plan = removal.chosen(with_last=with_last)
        self.show_rows([Leaving(line, removal.photos.get(line.path)) for line in plan.remove])

    def cells(self, thing: Leaving) -> tuple[str, ...]:
        """Name, size and folder of a photo, and the one that stays."""
        line = thing.line
        folder, name = os.path.split(line.path)
        stays = words.translated("nothing") if line.keeper == line.path else _told_apart(line.keeper, line.path)
        return name, words.size(line.bytes), words.home_short(folder), stays

    def tip(self, thing: Leaving) -> str:
        """The whole path, and that of the photo that stays."""
        line = thing.line
        if line.keeper == line.path:
            return f"{line.path}\n{words.translated('The last photo of its group')}"
        stays = words.translated("{path} stays").format(path=line.keeper)
        return "\n".join(part for part in (line.path, stays, words.said(line.reason), words.said(line.loses)) if part)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == LEAVING_ROLE and self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return self.row(index.row())
        return super().data(index, role)


def _told_apart(path: str, other: str) -> str:
    """The name of a photo; where another one has the same, with as much of its folder as tells the two apart."""
    folder, name = os.path.split(path)
    if name != os.path.basename(other):
        return words.file_name(path)
    shared = os.path.commonpath((folder, os.path.dirname(other))) if _one_drive(path, other) else ""
    apart = os.path.relpath(folder, shared) if shared and folder != shared else os.path.basename(folder) or folder
    return os.path.join(apart, words.file_name(path))


def _one_drive(path: str, other: str) -> bool:
    return os.path.splitdrive(path)[0] == os.path.splitdrive(other)[0]


class LeavingDelegate(QStyledItemDelegate):
    """A small thumbnail before the name."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        leaving: Leaving = index.data(LEAVING_ROLE)
        scheme = tokens()
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(scheme.selected))
        room = QRectF(rect.left() + GRID, rect.center().y() - THUMBNAIL.height() / 2,
                      THUMBNAIL.width(), THUMBNAIL.height())  # fmt: skip
        if leaving.photo is not None:
            size = thumbnail_size(leaving.photo, THUMBNAIL.height())
            size.scale(THUMBNAIL.width(), THUMBNAIL.height(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(room.center())
            paint_thumbnail(painter, place, leaving.photo, self._thumbnails, scheme)
        text = QRectF(rect).adjusted(THUMBNAIL.width() + 2 * GRID, 0, -GRID // 2, 0)
        painter.setPen(QColor(scheme.text))
        painter.setFont(option.font)
        name = QFontMetricsF(option.font).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()


class LeavingView(RowsView):
    """A few rows high; the others are scrolled to."""

    def __init__(self, model: LeavingModel, thumbnails: Thumbnails) -> None:
        super().__init__(model, widths=(230, 76, None, 240), name=self.tr("Photos that move"), row_height=ROW_HEIGHT)
        self._delegate = LeavingDelegate(thumbnails)
        self.setItemDelegateForColumn(0, self._delegate)
        thumbnails.loaded.connect(self.viewport().update)
        # The wish for room is remembered by the layout, which hears of new rows from nobody else.
        model.modelReset.connect(self.updateGeometry)
        fit(self, least_height=2 * ROW_HEIGHT + 32)

    def sizeHint(self) -> QSize:
        rows = min(ROWS_SHOWN, max(1, self.model().rowCount()))
        return QSize(px(720), rows * px(ROW_HEIGHT) + self.horizontalHeader().sizeHint().height() + 4)
