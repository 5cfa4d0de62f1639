"""What the commands of the comparison do: modes, what is pasted, pictures that are saved, and how it was left."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from gallery_dedup.gui import words
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.compare_page import ComparePage
from gallery_dedup.gui.comparison_picture import ComparisonShown
from gallery_dedup.gui.given_photos import GivenPhotos
from gallery_dedup.gui.mode_words import alignment_note, similarity_words
from gallery_dedup.gui.pair_modes import mode_acts
from gallery_dedup.gui.pair_view import PairView
from gallery_dedup.gui.picture_saver import PictureSaver
from gallery_dedup.gui.task import Tasks
from gallery_dedup.gui.window_drops import WindowDrops
from gallery_dedup.gui.window_state import CompareState


class CompareControl(QObject):
    """Joins the comparison with the window; `said` is a sentence, `failed` a mistake of the program."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, page: ComparePage, tasks: Tasks, window: QWidget, *, given: GivenPhotos, drops: WindowDrops,
                 pair: Callable[[], PairView]) -> None:  # fmt: skip
        super().__init__(window)
        self._page, self._drops, self._pair = page, drops, pair
        self._actual = False
        self._waiting: tuple[str, ...] = ()
        self._left: tuple[str, ...] = ()
        self._saver = PictureSaver(tasks, window)
        page.save_wanted.connect(self._saver.save_copies)
        page.current_changed.connect(self._zoom_as_left)
        for one in (self._saver, given):
            one.failed.connect(self.failed)
        self._saver.said.connect(self.said)

    @property
    def acts(self) -> dict[str, Callable[[], object]]:
        """Commands by their names."""
        return {
            **mode_acts(self._pair), "paste": self._drops.paste, "save_comparison": self._save_comparison,
            "save_difference": self._save_difference, "save_given": self._page.save_given,
        }  # fmt: skip

    @property
    def commands_off(self) -> frozenset[str]:
        """Commands that make no sense now."""
        off = set() if self._page.given_paths else {"save_given"}
        pair = self._pair()
        if pair.comparison is None:
            off |= {"save_comparison", "save_difference"}
        return frozenset(off if pair.is_aligned else off | {"save_difference"})

    def _save_comparison(self) -> None:
        pair = self._pair()
        if pair.comparison is not None:
            lines = (words.first_upper(pair.comparison.summary), _seen_in(pair))
            shown = ComparisonShown(pair.comparison, pair.panes_shown, tuple(filter(None, lines)), pair.font())
            self._saver.save_comparison(shown)

    def _save_difference(self) -> None:
        pair = self._pair()
        if pair.comparison is not None:
            self._saver.save_difference(pair.comparison, pair.font())

    def restore(self, state: CompareState) -> None:
        """Show the comparison as it was left; its photos, if they are there, once the page is gone to."""
        pair = self._page.pair
        pair.choose_mode(state.mode)
        pair.set_boxes(state.boxes)
        pair.facts.set_all(state.all_facts)
        if len(state.paths) == 2 and all(os.path.isfile(path) for path in state.paths):
            self._waiting, self._actual = state.paths, state.actual

    def arrived(self, page: str) -> None:
        """The window shows another page."""
        if page != "compare":
            return
        self._page.pair.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._waiting and self._page.is_empty:
            self._left, self._waiting = self._waiting, ()
            self._page.open(self._left)

    def _zoom_as_left(self) -> None:
        if self._page.isVisible() and not self._page.is_empty:
            self._page.pair.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._actual and not self._page.is_empty:
            self._actual = False
            if self._page.paths != self._left:
                return
            if self._page.pair.is_fitted:
                self._page.pair.toggle_zoom()

    @property
    def state(self) -> CompareState:
        """How the comparison is now."""
        pair = self._page.pair
        return CompareState(
            paths=self._waiting or self._page.paths, mode=pair.wished_mode,
            actual=self._actual or not pair.is_fitted, boxes=pair.shows_boxes,
            all_facts=pair.facts.shows_all,
        )  # fmt: skip


def _seen_in(pair: PairView) -> str:
    """What a saved picture tells besides the sentence: how much differs, or that the two are not aligned."""
    found = pair.laid.differing
    if found is None or not (pair.mode is CompareMode.DIFFERENCE or (pair.shows_boxes and not pair.mode.is_laid)):
        return alignment_note(pair.comparison) if pair.mode.is_laid else ""
    places = words.counted(len(found.boxes), "place differs", "places differ") if found.boxes else None
    dark = words.translated("dark = differs") if pair.mode is CompareMode.DIFFERENCE and not pair.laid.face else None
    return words.joined((similarity_words(found.similarity), places, dark))
