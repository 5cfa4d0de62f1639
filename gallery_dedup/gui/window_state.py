"""The window as it was left: its place and sizes, the page, the filter."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QByteArray, QSettings

from gallery_dedup.domain import Relation
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.group_order import Order
from gallery_dedup.locations import Locations


@dataclass(frozen=True, slots=True)
class CompareState:
    """How the comparison was left."""

    paths: tuple[str, ...] = ()
    mode: CompareMode = CompareMode.SIDE
    actual: bool = False
    """Whether the photos were shown at 100 % rather than fitted."""
    boxes: bool = True
    all_facts: bool = False


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
    compare: CompareState = field(default_factory=CompareState)


GEOMETRIES = "geometries"
MOST_SCREENS = 8
"""For so many sets of screens it is kept where the window was."""


def load_state(locations: Locations, *, screens: str = "") -> WindowState:
    """The state as it was left; what does not make sense is left out.

    `screens` names those that there are: the window is where it was with them, else where it was last.
    """
    store = QSettings(str(locations.window_file), QSettings.Format.IniFormat)
    geometry, splitter = store.value(f"{GEOMETRIES}/{screens}", store.value("geometry")), store.value("splitter")
    known = {relation.value for relation in Relation}
    names = str(store.value("relations", "")).split()
    order = str(store.value("order", Order.CERTAINTY.value))
    page = str(store.value("page", "library"))
    return WindowState(
        geometry=geometry if isinstance(geometry, QByteArray) else None,
        splitter=splitter if isinstance(splitter, QByteArray) else None,
        page=page if page in ("library", "review", "compare", "models") else "library",
        relations=frozenset(Relation(name) for name in names if name in known),
        text=str(store.value("text", "")),
        order=Order(order) if order in set(Order) else Order.CERTAINTY,
        group=str(store.value("group", "")),
        photo=str(store.value("photo", "")),
        compare=_load_compare(store),
    )


def _load_compare(store: QSettings) -> CompareState:
    mode = str(store.value("compare/mode", ""))
    paths = tuple(str(store.value(f"compare/{letter}", "")) for letter in "ab")
    return CompareState(
        paths=paths if all(paths) else (),
        mode=CompareMode(mode) if mode in set(CompareMode) else CompareMode.SIDE,
        actual=_switch(store, "compare/actual", False),
        boxes=_switch(store, "compare/boxes", True),
        all_facts=_switch(store, "compare/all_facts", False),
    )


def _switch(store: QSettings, name: str, usual: bool) -> bool:
    return str(store.value(name, usual)).lower() == "true"


def save_state(state: WindowState, locations: Locations, *, screens: str = "") -> None:
    """Keep the state; `screens` names those that there are."""
    store = QSettings(str(locations.window_file), QSettings.Format.IniFormat)
    if screens:
        _keep_geometry(store, screens, state.geometry)
    store.setValue("geometry", state.geometry)
    store.setValue("splitter", state.splitter)
    store.setValue("page", state.page)
    store.setValue("relations", " ".join(sorted(state.relations)))
    store.setValue("text", state.text)
    store.setValue("order", state.order.value)
    store.setValue("group", state.group)
    store.setValue("photo", state.photo)
    left = state.compare
    for letter, path in zip("ab", left.paths or ("", ""), strict=True):
        store.setValue(f"compare/{letter}", path)
    store.setValue("compare/mode", left.mode.value)
    for name in ("actual", "boxes", "all_facts"):
        store.setValue(f"compare/{name}", "true" if getattr(left, name) else "false")
    store.sync()


def _keep_geometry(store: QSettings, screens: str, geometry: QByteArray | None) -> None:
    """Keep where the window was with these screens, and forget those that were not seen for longest."""
    names = [name for name in str(store.value("screens", "")).split() if name != screens]
    for name in names[MOST_SCREENS - 1 :]:
        store.remove(f"{GEOMETRIES}/{name}")
    store.setValue("screens", " ".join((screens, *names[: MOST_SCREENS - 1])))
    store.setValue(f"{GEOMETRIES}/{screens}", geometry)
