"""The menu of a photo: what a right click on one in the review, or on a result, offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gallery_dedup.domain import Photo
from gallery_dedup.gui.groups_model import GroupRole
from gallery_dedup.gui.groups_view import GroupsView
from gallery_dedup.gui.laid_pane_view import LaidPane
from gallery_dedup.gui.members_model import MemberRole
from gallery_dedup.gui.members_view import MembersView
from gallery_dedup.gui.photo_pane_view import PhotoPane


def photo_under(page: QWidget, at: QPoint, *, current: Photo | None) -> Photo | None:
    """The photo under a point of a page: in a card (else its keeper), in a strip, or in a pane; None beside them.

    Where two photos lie on each other it is the current one.
    """
    widget = page.childAt(at)
    while widget is not None and widget is not page:
        point = widget.mapFrom(page, at)
        if isinstance(widget, PhotoPane):
            return widget.photo
        if isinstance(widget, LaidPane):
            return current
        if isinstance(widget, MembersView):
            member = widget.indexAt(widget.viewport().mapFrom(page, at)).data(MemberRole.MEMBER)
            return member.photo if member is not None else None
        if isinstance(widget, GroupsView):
            point = widget.viewport().mapFrom(page, at)
            found, group = widget.photo_at(QPointF(point)), widget.indexAt(point).data(GroupRole.GROUP)
            return found[0] if found is not None else group.keeper if group is not None else None
        widget = widget.parentWidget()
    return None


def show_menu(parent: QWidget, entries: Sequence[tuple[QAction, Callable[[], object]]], at: QPoint) -> None:
    """Offer commands, with their words, signs and keys, at a place of the screen; each does what stands beside it."""
    menu = QMenu(parent)
    for like, act in entries:
        entry = menu.addAction(like.icon(), like.text())
        entry.setIconVisibleInMenu(True)
        # The key is told, not taken: the window's own command has it.
        key = like.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        entry.setText(f"{like.text()}\t{key}" if key else like.text())
        entry.triggered.connect(lambda _checked=False, act=act: act())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


class ReviewMenu(QObject):
    """Listens for right clicks on photos of the review, whichever of its parts shows them."""

    def __init__(self, page: QWidget, *, current: Callable[[], Photo | None],
                 show: Callable[[Photo, QPoint], object]) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._current, self._show = page, current, show
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A right click asks for the photo below it, the key for the current one."""
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        at = self._page.mapFromGlobal(event.globalPos())
        photo = photo_under(self._page, at, current=self._current()) if by_mouse else self._current()
        if photo is not None:
            self._show(photo, event.globalPos())
        return photo is not None
