"""The window as it was left: its place and sizes, the page, the filter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QSettings

from gallery_dedup.domain import Relation
from gallery_dedup.gui.group_order import Order
from gallery_dedup.locations import Locations


@dataclass(frozen=True, slots=True)
class WindowState:
    """What is kept between two starts."""

    geometry: QByteArray | None = None
    splitter: QByteArray | None = None
    page: str = "library"
    relations: frozenset[Relation] = frozenset()
    text: str = ""
    order: Order = Order.CERTAINTY
    group: str = ""
    """Key of the group one was at."""
    photo: str = ""
    """Path of its photo one was at."""


def load_state(locations: Locations) -> WindowState:
    """The state as it was left; what does not make sense is left out."""
    store = QSettings(str(locations.window_file), QSettings.Format.IniFormat)
    geometry, splitter = store.value("geometry"), store.value("splitter")
    known = {relation.value for relation in Relation}
    names = str(store.value("relations", "")).split()
    order = str(store.value("order", Order.CERTAINTY.value))
    page = str(store.value("page", "library"))
    return WindowState(
        geometry=geometry if isinstance(geometry, QByteArray) else None,
        splitter=splitter if isinstance(splitter, QByteArray) else None,
        page=page if page in ("library", "review", "compare") else "library",
        relations=frozenset(Relation(name) for name in names if name in known),
        text=str(store.value("text", "")),
        order=Order(order) if order in set(Order) else Order.CERTAINTY,
        group=str(store.value("group", "")),
        photo=str(store.value("photo", "")),
    )


def save_state(state: WindowState, locations: Locations) -> None:
    """Keep the state."""
    store = QSettings(str(locations.window_file), QSettings.Format.IniFormat)
    store.setValue("geometry", state.geometry)
    store.setValue("splitter", state.splitter)
    store.setValue("page", state.page)
    store.setValue("relations", " ".join(sorted(state.relations)))
    store.setValue("text", state.text)
    store.setValue("order", state.order.value)
    store.setValue("group", state.group)
    store.setValue("photo", state.photo)
    store.sync()
