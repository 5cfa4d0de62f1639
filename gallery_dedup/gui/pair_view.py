"""Two photos, side by side or on each other, at one scale, moved together, with what is known of them below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPolygonF, QShowEvent, QTransform
from PySide6.QtWidgets import QGridLayout, QWidget

from gallery_dedup.domain import Comparison, Mark, Photo
from gallery_dedup.gui.compare_modes import LAID_COMMANDS, CompareMode
from gallery_dedup.gui.comparison_picture import PaneShown
from gallery_dedup.gui.flicker_timer import FlickerTimer
from gallery_dedup.gui.laid_painting import Differing
from gallery_dedup.gui.laid_pane_view import LaidPane
from gallery_dedup.gui.mode_bar_view import ModeBarView
from gallery_dedup.gui.mode_words import SEEN, alignment_note, why_no_difference
from gallery_dedup.gui.modes_view import ModesView
from gallery_dedup.gui.pair_facts_view import PairFactsView
from gallery_dedup.gui.photo_facts import FactsShown
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.photo_pane_view import PhotoPane
from gallery_dedup.gui.picture_painting import outline
from gallery_dedup.gui.picture_wishes import wishes_for
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.viewport import Viewport, layout
from gallery_dedup.gui.zoomed_pane_view import ZoomedPane

STEP = 0.05
"""Share by which a key moves the wipe line or the opacity."""


class PairView(QWidget):
    """`chosen` tells which of the two was clicked: 0 or 1, whichever pane it is in."""

    chosen = Signal(int)
    zoomed = Signal()
    modes_changed = Signal()
    """Another mode is shown, or may be."""
    difference_wanted = Signal(object)
    """The comparison of which it should be said what differs."""

    def __init__(
        self, loader: PhotoLoader, thumbnails: Thumbnails, *, facts: FactsShown = FactsShown.MAIN,
        boxes: bool = False, origin: Callable[[str], str] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`facts` are those shown unless all are asked for; `boxes`: whether what differs is framed side by side.

        `origin` says of a path where its photo came from, empty where that is its folder.
        """
        super().__init__(parent)
        self._loader = loader
        self._boxes, self._step_waits = boxes, 0
        self._viewport = Viewport(parent=self)
        self._photos: tuple[Photo | None, Photo | None] = (None, None)
        self._marks: tuple[Mark | None, Mark | None] = (None, None)
        self._current: int | None = None
        self._comparison: Comparison | None = None
        self._waits = False
        self._next: tuple[Photo, ...] = ()
        self._swapped = False
        self._wished = CompareMode.SIDE
        self._shown = CompareMode.SIDE
        self._refused = ""
        self._sought = False
        self._panes = tuple(PhotoPane(self._viewport, loader, thumbnails, second=bool(side)) for side in (0, 1))
        self.facts = PairFactsView(loader, usual=facts, origin=origin)
        self.laid = LaidPane(self._viewport, loader, thumbnails)
        self.bar = ModeBarView()
        self.modes = ModesView()
        self.flickering = FlickerTimer(parent=self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(1)
        grid.setVerticalSpacing(0)
        for side in (0, 1):
            grid.addWidget(self._panes[side], 0, side)
            grid.setColumnStretch(side, 1)
        grid.addWidget(self.laid, 1, 0, 1, 2)
        grid.addWidget(self.bar, 2, 0, 1, 2)
        grid.addWidget(self.facts, 3, 0, 1, 2)
        self.laid.hide()
        self.bar.hide()
        self._stretch()

    def _stretch(self) -> None:
        grid = self.layout()
        if isinstance(grid, QGridLayout):
            grid.setRowStretch(0, 0 if self._shown.is_laid else 1)
            grid.setRowStretch(1, 1 if self._shown.is_laid else 0)

    def _connect(self) -> None:
        for side, pane in enumerate(self._panes):
            pane.clicked.connect(lambda at, side=side: self._clicked(at, side=side))
            pane.toggled.connect(lambda at, side=side: self.toggle_zoom(at=at, side=side))
        self.laid.toggled.connect(lambda at: self.toggle_zoom(at=at))
        self.laid.line_moved.connect(self.set_share)
        self.laid.box_chosen.connect(self.show_box)
        self.bar.moved.connect(self.set_share)
        self.bar.stepped.connect(self.step)
        self.bar.auto_toggled.connect(self.toggle_auto)
        self.modes.chosen.connect(self.choose_mode)
        self.flickering.flipped.connect(self.swap)
        self.flickering.toggled.connect(self.bar.auto.setChecked)
        self._viewport.changed.connect(self._want)
        self._viewport.changed.connect(self.zoomed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.flickering.watch(self.window())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flickering.watch(None)

    @property
    def zoom_text(self) -> str:
        """The zoom in words: "Fit · 23 %" or "100 %"."""
        share = f"{round(self._viewport.scale * 100)} %"
        return self.tr("Fit") + f" \u00b7 {share}" if self._viewport.is_fitted else share

    @property
    def is_fitted(self) -> bool:
        """Whether both photos are wholly seen."""
        return self._viewport.is_fitted

    @property
    def is_swapped(self) -> bool:
        """Whether the two stand in each other's place."""
        return self._swapped

    @property
    def mode(self) -> CompareMode:
        """The mode that is shown: the one that was chosen, or side by side where there is only one photo."""
        return self._shown

    @property
    def wished_mode(self) -> CompareMode:
        """The mode that was chosen."""
        return self._wished

    @property
    def comparison(self) -> Comparison | None:
        """What is known of the two, once that came."""
        return self._comparison

    @property
    def panes_shown(self) -> tuple[PaneShown, ...]:
        """What is in sight, to be drawn elsewhere."""
        return (self.laid.shown,) if self._shown.is_laid else tuple(pane.shown for pane in self._panes)

    @property
    def can_lay(self) -> bool:
        """Whether there is a B to be laid onto A: as it was found to lie, else frame on frame."""
        return self._photos[1] is not None

    @property
    def is_aligned(self) -> bool:
        """Whether it is known how B lies on A."""
        return self._comparison is not None and self._comparison.matrix is not None

    @property
    def commands_off(self) -> frozenset[str]:
        """Commands that make no sense for these two."""
        off = frozenset() if self.can_lay else LAID_COMMANDS
        steps = self._shown.is_laid or (self.can_lay and (self._waits or self.is_aligned))
        return off if steps else off | {"mode_back", "mode_on"}

    def show_pair(self, a: Photo | None, b: Photo | None, *, marks: tuple[Mark | None, Mark | None] = (None, None),
                  current: int | None = None) -> None:  # fmt: skip
        """Show two photos, fitted when they are others than before; `lay` is to follow."""
        fresh = (a, b) != self._photos
        self._photos, self._marks, self._current = (a, b), marks, current
        if fresh:
            self._swapped = False
            self._comparison, self._waits = None, b is not None
            self._forget_difference()
            if a is not None:
                self._viewport.set_layout(layout(a, b, None))
            self._show_mode()
        self._fill()
        if not fresh or a is None:  # else the viewport has asked already
            self._want()

    def show_marks(self, marks: tuple[Mark | None, Mark | None], *, current: int | None) -> None:
        """Change the marks of the two."""
        self._marks, self._current = marks, current
        self._fill()

    def lay(self, comparison: Comparison | None) -> None:
        """Lay the second photo onto the first, so that both show the same place; None: nothing is known of them."""
        a, b = self._photos
        if a is None or b is None or (comparison is not None and comparison == self._comparison):
            return
        self._comparison, self._waits = comparison, False
        self._viewport.set_layout(layout(a, b, comparison.matrix if comparison else None), keep_zoom=True)
        self._forget_difference()
        self._show_mode()
        self._fill()

    def expect(self, photos: tuple[Photo, ...]) -> None:
        """Load what will be shown next, after what is shown now."""
        self._next = photos
        self._want()

    # Modes

    def choose_mode(self, mode: CompareMode) -> None:
        """Show the photos in a mode, now and for the next pairs."""
        self._wished = mode
        self._show_mode()
        self._fill()

    def _show_mode(self) -> None:
        shown = self._wished if self.can_lay else CompareMode.SIDE
        self.laid.is_known = not self._waits
        if shown is not self._shown:
            self._shown = shown
            self.flickering.stop()
            self.laid.face = 0
            for pane in self._panes:
                pane.setVisible(not shown.is_laid)
            self.laid.setVisible(shown.is_laid)
            self._stretch()
            self._viewport.set_laid(shown.is_laid)
        self.bar.setVisible(shown.is_laid or (self._boxes and self.can_lay))
        self.modes.show_mode(shown, can_lay=self.can_lay, note=alignment_note(self._comparison))
        self._seek()
        self.modes_changed.emit()

    def _seek(self) -> None:
        """Ask for what differs, where that is shown."""
        wanted = self._shown is CompareMode.DIFFERENCE or (self._shown is CompareMode.SIDE and self._boxes)
        if not wanted or self._sought or self._comparison is None:
            return
        self._sought = True
        if self.is_aligned:
            self.difference_wanted.emit(self._comparison)
        else:
            self._refused = why_no_difference(alignment_note(self._comparison))

    def _forget_difference(self) -> None:
        self._sought, self._refused, self._step_waits = False, "", 0
        self.laid.differing = self.laid.box = None

    def set_boxes(self, shown: bool) -> None:
        """Whether what differs is framed on both photos side by side."""
        self._boxes = shown
        self._show_mode()
        self._fill()

    @property
    def shows_boxes(self) -> bool:
        """Whether what differs is framed on both photos side by side."""
        return self._boxes

    def show_difference(self, key: tuple[str, str], found: Differing | None) -> None:
        """Show what differs, if it belongs to the two that are shown (`key`: their SHA-256)."""
        if key != self._key():
            return
        self.laid.differing, self.laid.box = found, None
        self._refused = "" if found is not None else self.tr("These two do not lie on each other well enough.")
        self._fill()
        if self._step_waits:
            by, self._step_waits = self._step_waits, 0
            self._step_box(by)

    def refuse_difference(self, key: tuple[str, str], why: str) -> None:
        """Say why it cannot be told what differs."""
        if key == self._key():
            self._refused = why
            self._fill()

    def _key(self) -> tuple[str, str] | None:
        a, b = self._photos
        return (a.sha256, b.sha256) if a is not None and b is not None else None

    def swap(self) -> None:
        """Put each photo in the other's place; in the difference, go from what differs to A and B."""
        if self._shown is CompareMode.DIFFERENCE:
            self.laid.face = (self.laid.face + 1) % len(SEEN)
        else:
            self._swapped = not self._swapped
        self._fill()
        self.zoomed.emit()

    def flicker(self) -> None:
        """Swap, and go on swapping while the key is held."""
        self.flickering.flip()

    def toggle_auto(self) -> None:
        """Let the two take turns by themselves, or stop that."""
        if not self.can_lay:
            return
        auto = not self.flickering.is_auto
        if self._shown is not CompareMode.FLICKER:
            self.choose_mode(CompareMode.FLICKER)
        self.flickering.set_auto(auto)

    def set_share(self, share: float) -> None:
        """Move the wipe line, or set the opacity, 0..1."""
        share = min(1.0, max(0.0, share))
        if self._shown is CompareMode.WIPE:
            self.laid.line = share
        elif self._shown is CompareMode.OVERLAY:
            self.laid.opacity = share
        self._fill()

    def step(self, by: int) -> None:
        """A step (-1 or 1) of the wipe line, the opacity, the photos in turn, or the places that differ."""
        if self._shown in (CompareMode.SIDE, CompareMode.DIFFERENCE):
            self._step_box(by)
        elif self._shown is CompareMode.FLICKER:
            self.swap()
        elif self._shown.is_laid:
            now = self.laid.line if self._shown is CompareMode.WIPE else self.laid.opacity
            self.set_share(now + by * STEP)

    def _step_box(self, by: int) -> None:
        if self._shown is CompareMode.SIDE and not self._boxes and self.can_lay:
            self.set_boxes(True)
        if self.laid.differing is None and not self._refused:
            self._step_waits = by
        count = len(self.laid.differing.boxes) if self.laid.differing is not None else 0
        if count:
            first = 0 if by > 0 else count - 1
            self.show_box(first if self.laid.box is None else (self.laid.box + by) % count)

    def show_box(self, number: int) -> None:
        """Zoom to a place that differs."""
        if self.laid.differing is not None:
            self.laid.box = number
            self._viewport.show_place(self.laid.differing.boxes[number])
            self._fill()

    def _clicked(self, at: QPointF, *, side: int) -> None:
        box = self._panes[side].box_at(at)
        if box is None:
            self.chosen.emit(side ^ self._swapped)
        else:
            self.show_box(box)

    # Zoom

    def _pane(self, side: int = 0) -> ZoomedPane:
        return self.laid if self._shown.is_laid else self._panes[side]

    def toggle_zoom(self, *, at: QPointF | None = None, side: int = 0) -> None:
        """Fitted becomes 100 %, anything else becomes fitted."""
        pane = self._pane(side)
        self._viewport.toggle(1 / self.devicePixelRatioF(), pane=pane.room(),
                              at=pane.room().center() if at is None else at, second=pane.shows_second)  # fmt: skip

    def look(self, across: int, down: int) -> None:
        """Look further to the right (1) or left (-1), and further down (1) or up (-1)."""
        self._viewport.look(across, down)

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle."""
        pane = self._pane()
        self._viewport.zoom_to(self._viewport.scale * factor, pane=pane.room(), at=pane.room().center(),
                               second=pane.shows_second)  # fmt: skip

    def _fill(self) -> None:
        for side in (0, 1):
            which = side ^ self._swapped if not self._shown.is_laid else side
            self._panes[side].show_photo(self._photos[which], mark=self._marks[which], second=bool(which))
            self._panes[side].show_boxes(self._framed(which), chosen=self.laid.box)
        self.facts.show_photos(self._photos, swapped=self._swapped and not self._shown.is_laid, current=self._current)
        if self._shown.is_laid:
            self._fill_laid()
        elif self._boxes:
            self.bar.show_beside(self.laid.differing, box=self.laid.box, trouble=self._refused)

    def _framed(self, which: int) -> tuple[QPolygonF, ...]:
        """What differs, in shares of A or B."""
        found = self.laid.differing
        if not self._boxes or found is None:
            return ()
        way = self._viewport.layout.to_b if which else QTransform()
        return tuple(outline(way, box) for box in found.boxes)

    def _fill_laid(self) -> None:
        laid = self.laid
        laid.mode, laid.swapped, laid.trouble = self._shown, self._swapped, self._refused
        laid.show_photos(self._photos, self._marks)
        self.bar.show_laid(laid.laid, laid.share, note=alignment_note(self._comparison), trouble=self._refused)
        laid.setAccessibleDescription(f"{self._refused} {self.bar.text}".strip())

    def _want(self) -> None:
        """Ask for pictures as large as the view needs them, those in sight first."""
        self._loader.want(wishes_for(self._photos, self._viewport, self._pane().room(),
                                     ratio=self.devicePixelRatioF(), after=self._next))  # fmt: skip
