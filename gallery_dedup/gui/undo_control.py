"""Takes steps back: marks, "not a copy", a whole move; goes back to where they were made, and says what it did."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gallery_dedup.domain import Mark
from gallery_dedup.gui import words
from gallery_dedup.gui.consent_dialog import ConsentDialog
from gallery_dedup.gui.removal_control import RemovalControl
from gallery_dedup.gui.review_page import Place, ReviewPage
from gallery_dedup.gui.review_session import BatchMoved, Deed, MarksTaken, PairsDivorced, ReviewSession
from gallery_dedup.gui.scan_control import ScanControl
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.library.journal import LastMove


class UndoControl(QObject):
    """One step at a time, the newest first."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, session: ReviewSession, tasks: Tasks, *, page: ReviewPage, scans: ScanControl,
                 removal: RemovalControl, window: QWidget) -> None:  # fmt: skip
        super().__init__(window)
        self._window = window
        self.sheet: ConsentDialog | None = None
        self._session, self._tasks = session, tasks
        self._page, self._scans, self._removal = page, scans, removal

    def take_back(self) -> None:
        """Take the last step back."""
        step = self._session.take_back()
        if step is None:
            self._ask_journal()
        elif isinstance(step, MarksTaken):
            self._page.go_to(Place(step.group.key if step.group else "", (step.path,)))
            self.said.emit(taken_words(step))
        elif isinstance(step, BatchMoved):
            if not self._removal.take_back(step.batch):
                self._session.remember(step)
        elif isinstance(step, PairsDivorced):
            self._marry(step)

    def _ask_journal(self) -> None:
        """Nothing was done since the start: the last move of the journal may be taken back."""
        task = self._tasks.start("journal", call(lambda library: library.last_move()))
        if task is not None:
            task.finished.connect(self._offer_move)
            task.failed.connect(self.failed)

    def _offer_move(self, move: LastMove | None) -> None:
        if move is None:
            self.said.emit(self.tr("There is nothing to take back."))
            return
        title = words.by_count(move.photos, "Put back {n} photo", "Put back {n} photos")
        text = words.by_count(
            move.photos,
            "The last move, of {when}, took {n} photo to the trash. It comes back to its folder.",
            "The last move, of {when}, took {n} photos to the trash. They come back to their folders.",
            when=words.moment(move.when) or move.when,
        )
        self.sheet = sheet = ConsentDialog(title, text, action=title, parent=self._window)
        sheet.accepted.connect(lambda: self._removal.take_back(move.batch))
        sheet.finished.connect(lambda _how: self._closed())
        sheet.open()

    def _closed(self) -> None:
        self.sheet = None

    def _marry(self, step: PairsDivorced) -> None:
        task = self._tasks.start("divorce", call(lambda library: library.forget_not_copies(step.pairs)))
        if task is None:
            self._session.remember(step)
            return
        task.finished.connect(lambda _none: self._married(step))
        task.failed.connect(self.failed)

    def _married(self, step: PairsDivorced) -> None:
        a, b = step.pairs[0]
        self._page.return_to(Place("", (a.path, b.path)))
        self._scans.read_again()
        text = self.tr("{name} may be a copy again: \u201cNot a copy\u201d is taken back.")
        self.said.emit(text.format(name=words.file_name(step.path or a.path)))


def taken_words(step: MarksTaken) -> str:
    """What taking marks back did, in the words of what the user had done."""
    tr = words.translated
    name = words.file_name(step.path)
    if step.deed is Deed.KEEPER:
        return tr("{name} is the keeper again.").format(name=name)
    if step.deed is Deed.ACCEPT_ALL:
        return words.by_count(
            len(step.before),
            "Accepting is taken back: {n} photo is undecided again.",
            "Accepting is taken back: {n} photos are undecided again.",
        )
    if step.deed is Deed.ACCEPT and set(step.before.values()) == {Mark.UNDECIDED}:
        if len(step.before) == 1:
            return tr("Accepting is taken back: {name} is undecided again.").format(name=name)
        return words.by_count(
            len(step.before),
            "Accepting is taken back: {n} photo of the group of {name} is undecided again.",
            "Accepting is taken back: {n} photos of the group of {name} are undecided again.",
            name=name,
        )
    if len(step.before) == 1:
        ((path, mark),) = step.before.items()
        return words.translated(AGAIN[mark]).format(name=words.file_name(path))
    return words.by_count(
        len(step.before),
        "The mark of {n} photo is as it was before.",
        "The marks of {n} photos are as they were before.",
    )


AGAIN = {
    Mark.UNDECIDED: words.translatable("{name} is undecided again."),
    Mark.KEEP: words.translatable("{name} is marked to be kept again."),
    Mark.REMOVE: words.translatable("{name} is marked for removal again."),
}
