"""Joins find-similar with the other pages: what opens it, what it opens, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal

from gallery_dedup.domain import Photo
from gallery_dedup.gui.compare_page import ComparePage
from gallery_dedup.gui.review_page import ReviewPage
from gallery_dedup.gui.show_in_folder import show_in_folder
from gallery_dedup.gui.similar_menu import ReviewMenu, show_menu
from gallery_dedup.gui.similar_page import SimilarPage
from gallery_dedup.gui.similar_search import Sought
from gallery_dedup.gui.window_actions import WindowActions

DEEPEST = 100
"""Photos and words that one can go back through."""


class SimilarControl(QObject):
    """`go_wanted` names a page of the window."""

    go_wanted = Signal(str)

    def __init__(
        self, page: SimilarPage, *, review: ReviewPage, compare: ComparePage, shown: Callable[[], str]
    ) -> None:
        super().__init__(page)
        self._page, self._review, self._compare = page, review, compare
        self._shown = shown
        self._came_from = "library"
        self._trail: list[Sought] = []
        self._comparing = False
        page.compare_wanted.connect(self._show_pair)
        page.photo_wanted.connect(self.open)
        page.words_typed.connect(self._type)

    @property
    def photo(self) -> Photo | None:
        """The photo that keys act on, in the review or among the results."""
        if self._shown() == "review":
            member = self._review.table.current
            return member.photo if member is not None else None
        return self._page.current_photo if self._shown() == "similar" else None

    @property
    def left_for(self) -> str:
        """The page one came from: the results of a search are not kept over a restart."""
        return self._came_from if self._shown() == "similar" else self._shown()

    @property
    def has_way_back(self) -> bool:
        """Whether `back` leads anywhere from here."""
        return self._shown() == "similar" or (self._shown() == "compare" and self._comparing)

    @property
    def places(self) -> set[str]:
        """What commands may belong to here."""
        if self.photo is None:
            return set()
        return {"photo", "result"} if self._shown() == "similar" and self._page.path else {"photo"}

    def offer_menus(self, actions: WindowActions) -> None:
        """Open the menu of a photo wherever one is clicked with the right button."""
        find, folder = actions["find_similar"], actions["show_in_folder"]

        def of_review(photo: Photo, at: QPoint) -> None:
            entries = ((find, lambda: self.open(photo.path)), (folder, lambda: show_in_folder(photo.path)))
            show_menu(self._review, entries, at)

        def of_result(at: QPoint) -> None:
            compare = ((actions["compare_similar"], self._page.compare),) if self._page.path else ()
            show_menu(self._page, (*compare, (find, self.open_current), (folder, self.show_in_folder)), at)

        ReviewMenu(self._review, current=lambda: self.photo, show=of_review)
        self._page.results.menu_wanted.connect(of_result)

    def open(self, path: str) -> None:
        """Look for what is like a photo, wherever one is."""
        self._seek(Sought(path=path))
        self.go_wanted.emit("similar")

    def open_words(self, text: str) -> None:
        """Look for photos by words, wherever one is."""
        self._seek(Sought(words=text))
        self.go_wanted.emit("similar")

    def type_words(self) -> None:
        """Go where words are typed."""
        self.go_wanted.emit("similar")
        self._page.head.start_typing()

    def _type(self, text: str) -> None:
        """Words that are typed on take each other's place: the way back leads to what was there before them."""
        if self._page.sought.words:
            self._page.seek(Sought(words=text))
        else:
            self._seek(Sought(words=text))

    def _seek(self, sought: Sought) -> None:
        before = self._page.sought
        if self._shown() == "similar" and before and before != sought:
            self._trail = [*self._trail[-DEEPEST:], before]
        self._page.seek(sought)

    def open_current(self) -> None:
        """Look for what is like the photo that one is at."""
        if self.photo is not None:
            self.open(self.photo.path)

    def choose(self) -> None:
        """Ask for a file to look for."""
        self.go_wanted.emit("similar")
        self._page.choose()

    def show_in_folder(self) -> None:
        """Show the photo that one is at in the system's own file list."""
        if self.photo is not None:
            show_in_folder(self.photo.path)

    def back(self) -> None:
        """From the comparison to the results, from them to what was looked for before, then to where one came from."""
        if self._shown() == "compare" and self._comparing:
            self.go_wanted.emit("similar")
        elif self._shown() == "similar" and self._trail:
            self._page.seek(self._trail.pop())
        elif self._shown() == "similar":
            self.go_wanted.emit(self._came_from)

    def arrived(self, page: str, *, before: str) -> None:
        """The window shows another page."""
        if page == "similar":
            if before != page and not (before == "compare" and self._comparing):
                self._came_from = before
                self._trail.clear()
            self._page.focus()
        if page != "compare":
            self._comparing = False

    def _show_pair(self, a: str, b: str) -> None:
        self._comparing = True
        self._compare.open((a, b))
        self.go_wanted.emit("compare")
