"""The list of groups: cards under the hand, with a preview of the thumbnail that one points at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gallery_dedup.domain import Group, Photo
from gallery_dedup.gui.group_delegate import GroupDelegate
from gallery_dedup.gui.groups_model import GroupRole, GroupsModel
from gallery_dedup.gui.preview_view import PreviewView
from gallery_dedup.gui.thumbnails import Thumbnails

HOVER_MS = 280


class GroupsView(QListView):
    """`current_changed` names the group one is at, None when there is none; `member_clicked` a thumbnail of it."""

    current_changed = Signal(object)
    member_clicked = Signal(int)

    def __init__(self, model: GroupsModel, thumbnails: Thumbnails, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self._delegate = GroupDelegate(thumbnails)
        self._key: str | None = None
        self._keeping: tuple[str, int, int] | None = None
        self._hovered: tuple[str, int] | None = None
        self._preview: PreviewView | None = None
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Groups of photos"))
        self.verticalScrollBar().setSingleStep(32)
        self._hover = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._hover.timeout.connect(self._show_preview)
        thumbnails.loaded.connect(self.viewport().update)
        model.modelAboutToBeReset.connect(self._remember_place)
        model.modelReset.connect(self._restore_place)

    @property
    def density(self) -> str:
        """One of group_delegate.DENSITIES."""
        return self._delegate.density

    def set_density(self, density: str) -> None:
        """Change the height of the cards and stay at the current group."""
        self._delegate.density = density
        self.scheduleDelayedItemsLayout()
        if self.currentIndex().isValid():
            QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def current_group(self) -> Group | None:
        """The group one is at."""
        index = self.currentIndex()
        return index.data(GroupRole.GROUP) if index.isValid() else None

    def go(self, step: int) -> bool:
        """Go down (or up) by a number of groups; False at the end of the list."""
        row = self.currentIndex().row() + step
        if not 0 <= row < self._model.rowCount():
            return False
        self.set_row(row)
        return True

    def set_row(self, row: int) -> None:
        """Go to a row."""
        self.setCurrentIndex(self._model.index(row))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if self._keeping is None:
            self._key = current.data(GroupRole.KEY) if current.isValid() else None
            self.current_changed.emit(self.current_group())

    def _remember_place(self) -> None:
        """Hold on to the current group and its place on the screen while the rows change."""
        index = self.currentIndex()
        top = self.visualRect(index).top() if index.isValid() else 0
        self._keeping = (self._key or "", max(0, index.row()), top)

    def _restore_place(self) -> None:
        key, place, top = self._keeping or ("", 0, 0)
        row = self._model.row_of(key)
        if row is None and self._model.rowCount():
            row, top = min(place, self._model.rowCount() - 1), -1
        if row is not None:
            self.setCurrentIndex(self._model.index(row))
            if key and top >= 0:
                bar = self.verticalScrollBar()
                self.executeDelayedItemsLayout()
                bar.setValue(bar.value() + self.visualRect(self._model.index(row)).top() - top)
        self._keeping = None
        group = self.current_group()
        self._key = group.key if group else None
        self.current_changed.emit(group)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted and paint only the cards that come in, which Qt does over a ground of its own."""
        # Here, because a style sheet takes it away whenever it is applied.
        self.viewport().setAutoFillBackground(True)
        super().scrollContentsBy(dx, dy)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(event.position())

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here: none of them may make the list jump."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hide_preview()
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        group: Group | None = index.data(GroupRole.GROUP)
        if group is None:
            return
        member = self._delegate.member_at(group, self.visualRect(index), event.position())
        if member is not None:
            self.member_clicked.emit(member)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hide_preview()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hide_preview()
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current card stays in sight where it was in sight."""
        super().resizeEvent(event)
        self._hide_preview()
        card = self.visualRect(self.currentIndex())
        if card.isValid() and card.top() >= 0 and card.bottom() <= event.oldSize().height():
            self.scrollTo(self.currentIndex())

    def _point_at(self, point: QPointF) -> None:
        found = self.photo_at(point)
        key = None if found is None else (found[0].path, found[1])
        if key != self._hovered:
            self._hide_preview()
            self._hovered = key
            if key is not None:
                self._hover.start()

    def photo_at(self, point: QPointF) -> tuple[Photo, int] | None:
        """The photo under a point of the viewport, and the row of its group."""
        index = self.indexAt(point.toPoint())
        group: Group | None = index.data(GroupRole.GROUP)
        if group is None:
            return None
        member = self._delegate.member_at(group, self.visualRect(index), point)
        return None if member is None else (group.members[member].photo, index.row())

    def _show_preview(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        found = self.photo_at(QPointF(point))
        if found is None or not self.viewport().rect().contains(point):
            return
        if self._preview is None:
            self._preview = PreviewView(self._thumbnails, self.window())
        beside = self.mapTo(self.window(), QPoint(self.width() + 8, point.y()))
        self._preview.show_photo(found[0], beside)

    def _hide_preview(self) -> None:
        self._hover.stop()
        self._hovered = None
        if self._preview is not None:
            self._preview.hide()
