"""Photos of a group in one row, each on its own aspect."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gallery_dedup.domain import Mark, Member
from gallery_dedup.gui import icons
from gallery_dedup.gui.members_model import MemberRole, MembersModel
from gallery_dedup.gui.theme import BADGE_GROUND, color, tokens
from gallery_dedup.gui.thumbnail_painting import paint_badge, paint_thumbnail, thumbnail_size
from gallery_dedup.gui.thumbnails import Thumbnails

HEIGHT = 44
PADDING = 4


class MemberDelegate(QStyledItemDelegate):
    """A thumbnail on its own aspect; a star on the keeper, a line under the one that is shown."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        member: Member = index.data(MemberRole.MEMBER)
        width = max(28.0, thumbnail_size(member.photo, HEIGHT).width())
        return QSize(round(width) + 2 * PADDING, HEIGHT + 2 * PADDING + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        member: Member = index.data(MemberRole.MEMBER)
        mark = Mark(index.data(MemberRole.MARK))  # Qt hands a StrEnum back as plain text
        scheme = tokens()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        size = thumbnail_size(member.photo, HEIGHT)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(rect).adjusted(0, 0, 0, -2).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_thumbnail(painter, place, member.photo, self._thumbnails, scheme, dimmed=mark is Mark.REMOVE)
        paint_badge(painter, place, mark)
        if member.relation is None:
            self._paint_star(painter, place)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRectF(rect.left() + PADDING, rect.bottom() - 3, rect.width() - 2 * PADDING, 3),
                             QColor(scheme.accent))  # fmt: skip
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(scheme.accent), 1))
                painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        painter.restore()

    @staticmethod
    def _paint_star(painter: QPainter, place: QRectF) -> None:
        star = QRectF(place.right() - 20, place.top() + 3, 17, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(BADGE_GROUND, alpha=225))
        painter.drawEllipse(star)
        icons.paint(painter, "keeper", "#ffffff", star.adjusted(3, 3, -3, -3))
        painter.setBrush(Qt.BrushStyle.NoBrush)


class MembersView(QListView):
    """`chosen` names the member that was clicked."""

    chosen = Signal(int)

    def __init__(self, model: MembersModel, thumbnails: Thumbnails, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setObjectName("strip")
        self._delegate = MemberDelegate(thumbnails)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        # Whole photos at the left edge, whatever was scrolled; the wheel and the keys scroll, a bar would take room.
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerItem)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        # The arrow keys step through it from anywhere on the page: one stop less on the way of Tab.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(HEIGHT + 2 * PADDING + 4)
        self.setAccessibleName(self.tr("Photos of this group"))
        thumbnails.loaded.connect(self.viewport().update)

    def show_member(self, row: int | None) -> None:
        """Show which member is in the pair; None: it is not among these."""
        if row is None:
            self.setCurrentIndex(QModelIndex())
        elif 0 <= row < self._model.rowCount() and self.currentIndex().row() != row:
            self.setCurrentIndex(self._model.index(row))

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here: none of them may make the list jump."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """One notch, one photo, whichever way the wheel turns."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned > 0) + (turned < 0))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.chosen.emit(index.row())
