"""One row of the page of models: what it adds, what is here of it, what is being done with it, what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.gui import icons, words
from gallery_dedup.gui.models_control import Fetching, ModelsControl
from gallery_dedup.gui.models_offers import Offer, OfferState
from gallery_dedup.gui.roomy_button import RoomyPushButton
from gallery_dedup.gui.text_scale import fit, set_font
from gallery_dedup.gui.theme import GRID, tokens
from gallery_dedup.library.models import ListedModel

ACTIONS_WIDTH = 152
STATES = {
    OfferState.BUNDLED: (words.translatable("Comes with the program"), "keep", "keep"),
    OfferState.INSTALLED: (words.translatable("Installed"), "keep", "keep"),
    OfferState.PARTLY: (words.translatable("Partly here"), "partly", "quiet"),
    OfferState.AVAILABLE: (words.translatable("Not here"), "undecided", "quiet"),
    OfferState.DAMAGED: (words.translatable("Damaged"), "warning", "remove"),
}
"""Word, sign and colour of each state."""


class SignView(QWidget):
    """An icon in a colour of the theme."""

    def __init__(self, name: str, *, role: str = "quiet", size: int = 16) -> None:
        super().__init__()
        self._name, self._role = name, role
        fit(self, side=size)

    def show_sign(self, name: str, role: str) -> None:
        """Show another one."""
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        icons.paint(painter, self._name, str(getattr(tokens(), self._role)), QRectF(self.rect()))
        painter.end()


def wrapping(text: str = "", *, role: str = "", small: bool = False) -> QLabel:
    """A label that breaks its lines; `role` is a property of the style sheet."""
    label = QLabel(text)
    label.setWordWrap(True)
    if role:
        label.setProperty(role, True)
    if small:
        set_font(label, "small")
    # Without this a label in a row asks for the width of its longest line, and breaks where nobody expects it.
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


class ModelsRowView(QFrame):
    """Shows an offer; what one asks for here is done by whoever listens. Signals carry the offer's name."""

    download_wanted = Signal(str)
    cancel_wanted = Signal(str)
    remove_wanted = Signal(str)
    file_wanted = Signal(str)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        self._sign = SignView("undecided")
        self._state = QLabel()
        set_font(self._state, "small")
        self._adds = wrapping(role="quiet")
        self._facts = wrapping(role="quiet", small=True)
        self._facts.setTextFormat(Qt.TextFormat.RichText)
        self._facts.setOpenExternalLinks(True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._facts.setAccessibleDescription(self.tr("Size, files and licence of {title}").format(title=offer.title))
        self._warning_sign, self._warning = SignView("warning", role="warn"), wrapping(role="warn", small=True)
        self._error_sign, self._error = SignView("warning", role="remove"), wrapping(small=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        fit(self._bar, fixed_height=4)
        self._bar.setAccessibleName(self.tr("Download of {title}").format(title=offer.title))
        self._progress = QLabel()
        set_font(self._progress, "small")
        self._download = self._button(self.tr("Download"), self.download_wanted.emit)
        self._cancel = self._button(self.tr("Cancel"), self.cancel_wanted.emit)
        self._file = self._button(self.tr("Use a file I have…"), self.file_wanted.emit, plain=True)
        self._remove = self._button(self.tr("Remove"), self.remove_wanted.emit, plain=True)
        self._lay_out()

    def _button(self, text: str, act: Callable[[str], object], *, plain: bool = False) -> QPushButton:
        button = RoomyPushButton(least=ACTIONS_WIDTH)
        button.setProperty("plain", plain)
        self._name(button, text)
        button.clicked.connect(lambda _checked=False: act(self.offer.name))
        return button

    def _name(self, button: QPushButton, text: str) -> None:
        button.setText(text)
        # Many rows have such a button: whoever hears it must hear of what it is.
        button.setAccessibleName(f"{text.rstrip('…')}: {self.offer.title}")

    def _lay_out(self) -> None:
        title = QLabel(self.offer.title)
        set_font(title, "strong")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(title)
        head.addSpacing(GRID)
        head.addWidget(self._sign)
        head.addWidget(self._state)
        head.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addLayout(head)
        middle.addWidget(self._adds)
        middle.addWidget(self._facts)
        middle.addLayout(_beside(self._warning_sign, self._warning))
        middle.addSpacing(2)
        middle.addWidget(self._bar)
        middle.addWidget(self._progress)
        middle.addLayout(_beside(self._error_sign, self._error))
        middle.addStretch(1)
        actions = QVBoxLayout()
        actions.setSpacing(4)
        for button in (self._download, self._cancel, self._file, self._remove):
            actions.addWidget(button)
        actions.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID * 2 - 4, GRID * 2 - 4, GRID * 2 - 4)
        row.setSpacing(GRID * 2 - 4)
        row.addWidget(SignView(self.offer.icon, size=24), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)
        row.addLayout(actions)

    def show_offer(self, offer: Offer, control: ModelsControl, *, offline: bool) -> None:
        """Show what is here of the offer, and what is done with it."""
        self.offer = offer
        fetching, waiting = control.fetching(offer.name), control.is_waiting(offer.name)
        error = control.errors.get(offer.name, "")
        working = waiting or fetching is not None
        self._show_state(waiting=waiting, fetching=fetching is not None)
        self._adds.setText(offer.adds)
        self._facts.setText(facts(offer))
        self._facts.setToolTip("\n".join(file_words(one) for one in offer.models))
        for widget in (self._warning_sign, self._warning):
            widget.setVisible(bool(offer.warning))
        self._warning.setText(words.first_upper(offer.warning) + ".")
        self._show_error(error or self._damage())
        self._show_work(control, fetching, waiting=waiting)
        focused = self._focused()
        self._download.setVisible(offer.can_download and not working)
        self._download.setEnabled(not offline)
        self._download.setToolTip(self.tr("Offline: nothing is fetched from the network.") if offline else "")
        self._name(self._download, self._download_word(error=bool(error)))
        self._cancel.setVisible(working)
        self._cancel.setEnabled(not control.is_stopping(offer.name))
        self._file.setVisible(bool(offer.lacking) and not working and offer.state is not OfferState.BUNDLED)
        self._remove.setVisible(bool(offer.removable) and not working)
        self._remove.setEnabled(not control.is_busy)
        here = any(one.is_here for one in offer.models)
        self._name(self._remove, self.tr("Remove") if here else self.tr("Discard what came"))
        if focused is not None and not focused.isVisibleTo(self):
            self._focus_first()

    def _focused(self) -> QWidget | None:
        focus: QWidget | None = QApplication.focusWidget()
        return focus if focus is not None and self.isAncestorOf(focus) else None

    def _focus_first(self) -> None:
        """What had the focus is gone: whoever works by keyboard stays in the row."""
        buttons = (self._cancel, self._download, self._remove, self._file)
        shown = next((one for one in buttons if one.isVisibleTo(self) and one.isEnabled()), None)
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self, *, waiting: bool, fetching: bool) -> None:
        offer = self.offer
        word, sign, role = STATES[offer.state]
        if waiting or fetching:
            word = words.translatable("Downloading") if fetching else words.translatable("Waiting")
            sign, role = "download", "accent"
        elif offer.state is OfferState.INSTALLED and not offer.is_used:
            word = words.translatable("Installed, not in use")
        text = words.translated(word)
        if offer.state is OfferState.PARTLY and not (waiting or fetching):
            count = len(offer.models) - len(offer.lacking)
            text = self.tr("{count} of {total} files here")
            text = text.format(count=words.number(count), total=words.number(len(offer.models)))
        elif offer.state is OfferState.INSTALLED and offer.waits_for:
            text = self.tr("Installed, waits for {names}").format(names=words.listed(offer.waits_for))
        self._sign.show_sign(sign, role)
        self._state.setText(text)

    def _download_word(self, *, error: bool) -> str:
        if error or self.offer.state is OfferState.DAMAGED:
            return self.tr("Try again") if error else self.tr("Download again")
        return self.tr("Go on") if any(one.fetched for one in self.offer.lacking) else self.tr("Download")

    def _damage(self) -> str:
        paths = [words.home_short(str(path)) for one in self.offer.models for path in one.wrong]
        if paths:
            return self.tr("Damaged, or another file: {names}").format(names=words.listed(paths))
        faults = map(words.said, self.offer.faults)
        return "\n".join(self.tr("It cannot be used: {fault}").format(fault=fault) for fault in faults)

    def _show_error(self, text: str) -> None:
        for widget in (self._error_sign, self._error):
            widget.setVisible(bool(text))
        self._error.setText(text)

    def _show_work(self, control: ModelsControl, fetching: Fetching | None, *, waiting: bool) -> None:
        self._bar.setVisible(fetching is not None)
        self._progress.setVisible(waiting or fetching is not None)
        if waiting:
            self._progress.setText(self.tr("Begins when the other download is done."))
        elif control.is_stopping(self.offer.name):
            self._progress.setText(self.tr("Stopping. What has come stays for the next time."))
        elif fetching is not None:
            # In thousandths: a file may have more bytes than the bar has numbers.
            self._bar.setRange(0, 1000)
            self._bar.setValue(fetching.done * 1000 // fetching.total)
            self._progress.setText(fetching_words(fetching, several=len(self.offer.models) > 1))

    def show_progress(self, control: ModelsControl) -> None:
        """Show how far the download is, and nothing else."""
        self._show_work(control, control.fetching(self.offer.name), waiting=False)

    @property
    def said(self) -> str:
        """Everything that the row says, for whoever cannot see it."""
        labels = (self._state, self._adds, self._facts, self._warning, self._progress, self._error)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self))


def _beside(sign: SignView, label: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row


def facts(offer: Offer) -> str:
    """Size, files and licence, with a link to its text, as rich text."""
    size = words.size(offer.bytes)
    if offer.state is not OfferState.AVAILABLE and offer.bytes_lacking:
        size = words.translated("{size} to fetch of {total}").format(size=words.size(offer.bytes_lacking), total=size)
    elif any(one.fetched for one in offer.lacking):
        size = words.translated("{size} of {total} to go").format(size=words.size(offer.bytes_lacking), total=size)
    count = words.counted(len(offer.models), "file", "files") if len(offer.models) > 1 else None
    licenses = [link(name, address) for name, address in offer.licenses]
    told = words.translated("licence: {names}").format(names=words.listed(licenses))
    return words.joined((size, count, told)).replace("  ", " &nbsp;")


def file_words(one: ListedModel) -> str:
    """One of the files: "clip-vit-b32-text-int8.onnx · 64.5 MB · in ~/models"."""
    where = words.translated("in {path}").format(path=words.home_short(str(one.path.parent))) if one.path else None
    return words.joined((one.model.file, words.size(one.model.bytes), where or words.translated("not here")))


def link(text: str, address: str) -> str:
    """A text that leads to an address, as rich text in the colour of the scheme that is shown now."""
    if not address:
        return escape(text)
    # A label keeps the palette's colour of links from when it was made.
    return f'<a href="{escape(address)}" style="color: {tokens().accent}">{escape(text)}</a>'


def fetching_words(fetching: Fetching, *, several: bool) -> str:
    """How far a download is: "34 % · 53.0 MB of 155.8 MB · 4.1 MB/s · 25 s left"."""
    of = words.translated("{done} of {total}").format(done=words.size(fetching.done), total=words.size(fetching.total))
    rate = None
    if fetching.per_second:
        rate = words.translated("{size}/s").format(size=words.size(round(fetching.per_second)))
    left = words.duration(fetching.seconds_left) if fetching.seconds_left is not None else None
    return words.joined((words.percent(fetching.done / fetching.total), of, rate, left,
                         fetching.model if several else None))  # fmt: skip
