"""Accepts the suggestion for every group that the list shows, after saying what that marks; nothing moves by it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gallery_dedup.gui import words
from gallery_dedup.gui.commands import command
from gallery_dedup.gui.consent_dialog import ConsentDialog
from gallery_dedup.gui.keys_dialog import key_text
from gallery_dedup.gui.review_page import ReviewPage
from gallery_dedup.gui.review_session import Deed, ReviewSession
from gallery_dedup.gui.sure_marks import SureMarks, sure_marks


class AcceptAllControl(QObject):
    """One sheet, one step on the way back."""

    said = Signal(str)

    def __init__(self, session: ReviewSession, page: ReviewPage, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._page, self._window = session, page, window
        self.sheet: ConsentDialog | None = None

    def _sure(self) -> SureMarks:
        groups = self._page.model.shown()
        return sure_marks(groups, marks=self._session.marks, suggestions=self._session.suggestions)

    def ask(self) -> None:
        """Say what accepting would mark, and do it when told so."""
        sure = self._sure()
        if not sure.groups:
            self.said.emit(self.tr("No group in the list holds undecided copies that a rule may mark."))
            return
        title = words.by_count(sure.groups, "Accept {n} group", "Accept {n} groups")
        self.sheet = sheet = ConsentDialog(title, self._told(sure), action=title, parent=self._window)
        # It can be taken back and moves nothing: the hand that opened the sheet may go on with Enter.
        sheet.action.setProperty("primary", True)
        sheet.action.style().polish(sheet.action)
        sheet.action.setDefault(True)
        sheet.action.setFocus()
        sheet.accepted.connect(lambda: self._accept(sure))
        sheet.finished.connect(lambda _how: self._closed())
        sheet.open()

    def _told(self, sure: SureMarks) -> str:
        marked = words.by_count(
            sure.removing,
            "{n} photo is marked for removal. Nothing moves yet.",
            "{n} photos are marked for removal. Nothing moves yet.",
        )
        filtered = self.tr("Only the groups that the filter shows.") if self._page.model.is_filtered else ""
        rest = self.tr("Marked are copies that the rules may mark by themselves, as {enter} does in each group. Edited "
                       "photos, series, and groups in which you decided otherwise stay as they are. {undo} takes "
                       "all of it back.")  # fmt: skip
        keys = {"enter": key_text(command("accept").keys[0]), "undo": key_text(command("take_back").keys[0])}
        lines = (f"<b>{marked}</b>", filtered, rest.format(**keys))
        return "".join(f"<p>{line}</p>" for line in lines if line)

    def _accept(self, sure: SureMarks) -> None:
        """Make the marks that were told, but for those that a scan has overtaken meanwhile."""
        still = self._sure().marks
        marks = {path: mark for path, mark in sure.marks.items() if still.get(path) is mark}
        place = self._page.place
        at = place.paths[0] if place is not None else ""
        self._session.set_marks(marks, deed=Deed.ACCEPT_ALL, path=at)
        text = words.by_count(
            sure.groups,
            "{n} group is accepted. {undo} takes that back, {move} moves what is marked to the trash.",
            "{n} groups are accepted. {undo} takes that back, {move} moves what is marked to the trash.",
            undo=key_text(command("take_back").keys[0]), move=key_text(command("remove_marked").keys[0]),
        )  # fmt: skip
        self.said.emit(text)

    def _closed(self) -> None:
        self.sheet = None
