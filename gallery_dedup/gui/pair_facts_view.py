"""What is known of two photos, under them: the usual fields, or all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gallery_dedup.domain import Photo
from gallery_dedup.gui.facts_view import FactsView
from gallery_dedup.gui.photo_facts import FactsShown
from gallery_dedup.gui.photo_loader import PhotoLoader


class PairFactsView(QWidget):
    """`usual` are the fields shown unless all are asked for.

    `origin` says of a path where its photo came from, empty where that is its folder.
    """

    def __init__(self, loader: PhotoLoader, *, usual: FactsShown, origin: Callable[[str], str] | None = None) -> None:
        super().__init__()
        self._loader, self._usual = loader, usual
        self._origin = origin or (lambda _path: "")
        self._all = False
        self._shown: tuple[tuple[int, Photo | None, Photo | None, bool], ...] = ()
        self._views = (FactsView(), FactsView())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(1)
        for view in self._views:
            line.addWidget(view, 1)
        loader.loaded.connect(self._picture_came)

    @property
    def shows_all(self) -> bool:
        """Whether every field that is known is shown."""
        return self._all

    def set_all(self, shown: bool) -> None:
        """Whether every field that is known is to be shown."""
        self._all = shown
        self._fill()

    def toggle(self) -> None:
        """Show every field that is known, or the usual ones."""
        self.set_all(not self._all)

    def show_photos(self, photos: tuple[Photo | None, Photo | None], *, swapped: bool, current: int | None) -> None:
        """Show the facts of two photos, B at the left where they are swapped; `current` is the one keys act on."""
        order = (1, 0) if swapped else (0, 1)
        self._shown = tuple((which, photos[which], photos[1 - which], current == which) for which in order)
        self._fill()

    def _fill(self) -> None:
        kind = FactsShown.ALL if self._all else self._usual
        for view, (which, mine, other, current) in zip(self._views, self._shown, strict=False):
            a, b = (self._loader.profile(photo.sha256) if photo is not None else None for photo in (mine, other))
            origin = self._origin(mine.path) if mine is not None else ""
            view.show_photo(mine, other, letter="AB"[which], current=current, which=kind, profiles=(a, b),
                            origin=origin)  # fmt: skip

    def _picture_came(self, sha256: str) -> None:
        """Its colour profile is known now."""
        if any(mine is not None and mine.sha256 == sha256 for _which, mine, _other, _current in self._shown):
            self._fill()
