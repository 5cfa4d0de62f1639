"""The window comes back as it was left: where on which screens, on which page, at which photo."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from gallery_dedup.gui.review_page import Place
from gallery_dedup.gui.theme import FRAME
from gallery_dedup.gui.window_state import WindowState, load_state, save_state

if TYPE_CHECKING:
    from gallery_dedup.gui.main_window import MainWindow

LEAST_SEEN = 120
"""So many pixels of the title bar's width must be on a screen for a hand to reach the window."""


def screens_key() -> str:
    """One name for the screens as they stand now: at the desk and on the road, the window lies elsewhere."""
    told = sorted(f"{screen.name()} {screen.geometry().getRect()}" for screen in QGuiApplication.screens())
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:12]


def keep_window(window: MainWindow) -> None:
    """Write down how the window is now."""
    page, state = window.review_page, window.review_page.filter
    splitter = page.splitter.saveState() if page.list_width_chosen else None
    place = page.place or Place("", ("",))
    save_state(WindowState(window.saveGeometry(), splitter, window.similar.left_for, state.relations, state.text,
                           state.order, place.key, place.paths[0], window.comparing.state),
               window.locations, screens=screens_key())  # fmt: skip


def restore_window(window: MainWindow) -> None:
    """Be as it was left."""
    state, page = load_state(window.locations, screens=screens_key()), window.review_page
    if state.geometry is not None:
        window.restoreGeometry(state.geometry)
        reach(window)
    if state.splitter is not None:
        page.splitter.restoreState(state.splitter)
        page.list_width_chosen = True
    page.set_density(window.keeper.settings.density)
    page.filter.restore(relations=state.relations, text=state.text, order=state.order)
    page.refilter()
    if state.photo:
        page.return_to(Place(state.group, (state.photo,)))
    window.comparing.restore(state.compare)
    window.go(state.page if window.keeper.settings.folders or state.page in ("compare", "models") else "library")


def reach(window: MainWindow) -> None:
    """Bring a window back whose title bar lies on no screen, and make one smaller that is larger than its screen."""
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    fitted = reachable(window.geometry(), rooms)
    if fitted != window.geometry() and not window.isMaximized() and not window.isFullScreen():
        window.setGeometry(fitted)


def reachable(place: QRect, rooms: list[QRect]) -> QRect:
    """The place itself where its upper edge can be reached in one of the rooms, else one inside the nearest of them."""
    upper = QRect(place.left(), place.top(), place.width(), 1)
    room = max(rooms, key=lambda one: _area(one.intersected(place)), default=place)
    if _area(room.intersected(place)) == 0:
        room = min(rooms, key=lambda one: (one.center() - place.center()).manhattanLength(), default=place)
    seen = max((one.intersected(upper).width() for one in rooms), default=LEAST_SEEN)
    fits = place.width() <= room.width() and place.height() <= room.height()
    if seen >= min(LEAST_SEEN, place.width()) and fits:
        return place
    size = place.size().boundedTo(room.size() - FRAME)
    fitted = QRect(place.topLeft(), size)
    least_top = room.top() + FRAME.height() // 2
    fitted.moveLeft(max(room.left(), min(fitted.left(), room.left() + room.width() - size.width())))
    fitted.moveTop(max(least_top, min(fitted.top(), room.top() + room.height() - size.height())))
    return fitted


def _area(place: QRect) -> int:
    return max(0, place.width()) * max(0, place.height())
