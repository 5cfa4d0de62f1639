"""Models: networks that can be had besides our own, by what one wants of them; few rows, so each is a widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.gui import icons, words
from gallery_dedup.gui.column_view import scrolled_column
from gallery_dedup.gui.consent_dialog import ConsentDialog
from gallery_dedup.gui.emptied_layout import empty
from gallery_dedup.gui.models_control import ModelsControl
from gallery_dedup.gui.models_faces_view import ModelsFacesView
from gallery_dedup.gui.models_offers import FACES, SECTIONS, Offer
from gallery_dedup.gui.models_row_view import ModelsRowView, SignView, link, wrapping
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.text_scale import fit, set_font
from gallery_dedup.gui.theme import GRID, tokens

WIDTH = 760


class ModelsPage(QWidget):
    """Shows what the control knows, and asks it for what is wanted here."""

    scan_wanted = Signal()

    def __init__(self, control: ModelsControl, keeper: SettingsKeeper) -> None:
        super().__init__()
        self._control, self._keeper = control, keeper
        self.sheet: ConsentDialog | None = None
        self._scanning, self._stale = False, True
        self.rows: dict[str, ModelsRowView] = {}
        self.faces = ModelsFacesView(self)
        self.faces.hide()
        self.faces.switched.connect(lambda on: self._keeper.change(faces=on))
        self.faces.forget_wanted.connect(self._ask_to_forget)
        self.offline_box = QCheckBox(self.tr("Work offline"))
        self.scan_button = QPushButton(self.tr("Scan now"))
        self._scan_line, self._scan_text = QFrame(), wrapping()
        self._error_line, self._error = QWidget(), wrapping()
        self._sections = QVBoxLayout()
        self._check = QPushButton(self.tr("Check the files"))
        self._lay_out()
        control.changed.connect(self.refresh)
        control.progressed.connect(self._progressed)
        keeper.changed.connect(self._settings_changed)
        self.refresh()

    def _lay_out(self) -> None:
        column = QWidget()
        fit(column, most_width=WIDTH)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, GRID * 5, 0, GRID * 4)
        lines.setSpacing(GRID * 2)
        lines.addLayout(self._head())
        lines.addWidget(self._scan_line)
        lines.addWidget(self._error_line)
        lines.addLayout(self._sections)
        lines.addLayout(self._foot())
        lines.addStretch(1)
        self._sections.setSpacing(GRID)
        self._fill_scan_line()
        across = QHBoxLayout(self._error_line)
        across.setContentsMargins(GRID * 2, 0, GRID * 2, 0)
        across.addWidget(SignView("warning", role="remove"), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._error, 1)
        close = QToolButton()
        close.setToolTip(self.tr("Hide this message"))
        close.setAccessibleName(close.toolTip())
        icons.set_icon(close, "close", tokens())
        close.clicked.connect(lambda _checked=False: self._control.forget_error())
        across.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        area = scrolled_column(column, least_height=False)
        area.setObjectName("dropArea")
        self._area = area
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _head(self) -> QVBoxLayout:
        title = QLabel(self.tr("Models"))
        set_font(title, "headline")
        add = QPushButton(self.tr("Add a file…"))
        add.setToolTip(self.tr("A model that you have: a known one under any name, or another one with its "
                               "description FILE.toml beside it. It can also be dropped here."))  # fmt: skip
        add.clicked.connect(lambda _checked=False: self.choose_file(""))
        first = QHBoxLayout()
        first.addWidget(title)
        first.addStretch(1)
        first.addWidget(add)
        about = wrapping(self.tr(
            "Networks that answer more questions about your photos. They run on this computer and send nothing; "
            "only their files are fetched, when you say so."
        ), role="quiet")  # fmt: skip
        self.offline_box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.offline_box.toggled.connect(lambda on: self._keeper.change(offline=on))
        lines = QVBoxLayout()
        lines.setSpacing(GRID)
        lines.addLayout(first)
        lines.addWidget(about)
        box = QHBoxLayout()
        box.setContentsMargins(-4, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self.offline_box)
        told = self.tr("Forbids every network access. Files that you have can still be added.")
        forbids = wrapping(told, role="quiet")
        box.addWidget(forbids, 1)
        lines.addLayout(box)
        return lines

    def _fill_scan_line(self) -> None:
        self._scan_line.setObjectName("hintCard")
        self.scan_button.setProperty("primary", True)
        self.scan_button.clicked.connect(lambda _checked=False: self.scan_wanted.emit())
        row = QHBoxLayout(self._scan_line)
        row.setContentsMargins(GRID * 2, GRID, GRID * 2 - 4, GRID)
        row.setSpacing(GRID * 2)
        row.addWidget(SignView("scan", size=20))
        row.addWidget(self._scan_text, 1)
        row.addWidget(self.scan_button)

    def _foot(self) -> QHBoxLayout:
        self._check.setProperty("plain", True)
        self._check.setToolTip(self.tr("Reads every model that is here again, and tells which are damaged."))
        self._check.clicked.connect(lambda _checked=False: self._control.verify())
        row = QHBoxLayout()
        row.addWidget(self._check)
        row.addStretch(1)
        return row

    # What is shown

    def show_scanning(self, scanning: bool) -> None:
        """Tell whether a scan runs."""
        self._scanning = scanning
        self.refresh()

    def _progressed(self, name: str) -> None:
        if name in self.rows:
            self.rows[name].show_progress(self._control)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _settings_changed(self) -> None:
        self.refresh()
        if self._control.offers:
            self._control.read()

    def refresh(self) -> None:
        """Show what is here and what is being done; while the page is not seen, as soon as it is."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        names = tuple(offer.name for offer in self._control.offers)
        if names != tuple(self.rows):
            self._build(self._control.offers)
        for offer in self._control.offers:
            self.rows[offer.name].show_offer(offer, self._control, offline=self._control.is_offline)
        settings = self._keeper.settings
        self.faces.show_faces(self._control.told, on=settings.faces, scanning=self._scanning)
        self.offline_box.blockSignals(True)
        self.offline_box.setChecked(self._control.is_offline)
        self.offline_box.setEnabled(not self._control.always_offline)
        self.offline_box.blockSignals(False)
        self._check.setEnabled(not self._control.is_busy)
        self._show_lines()

    def _show_lines(self) -> None:
        told = self._control.told
        self._scan_line.setVisible(told.lacking > 0 and not self._scanning)
        text = words.by_count(
            told.lacking,
            "Scan now to describe {n} photo with what is installed.",
            "Scan now to describe {n} photos with what is installed.",
        )
        if told.away:
            away = self.tr("{count} not there now: they wait for their disk.").format(count=words.number(told.away))
            text = f"{text} {away}"
        self._scan_text.setText(text)
        notices = map(words.said, self._control.notices)
        error = "\n".join(filter(None, (self._control.errors.get("", ""), *notices)))
        self._error_line.setVisible(bool(error))
        self._error.setText(error)

    def _build(self, offers: Sequence[Offer]) -> None:
        """Lay the rows out anew: only when others are offered, as after a file of one's own was added."""
        # It outlives the card that it is in.
        self.faces.setParent(self)
        empty(self._sections)
        self.rows = {offer.name: self._row(offer) for offer in offers}
        for section in SECTIONS:
            rows: list[QWidget] = [self.rows[offer.name] for offer in offers if offer.section == section]
            if section == FACES:
                rows.insert(0, self.faces)
            if rows:
                title = QLabel(words.translated(section))
                set_font(title, "strong")
                self._sections.addSpacing(GRID)
                self._sections.addWidget(title)
                self._sections.addWidget(_card(rows))
        self.faces.show()

    def _row(self, offer: Offer) -> ModelsRowView:
        row = ModelsRowView(offer)
        row.download_wanted.connect(self.download)
        row.cancel_wanted.connect(self._control.cancel)
        row.remove_wanted.connect(self._ask_to_remove)
        row.file_wanted.connect(self.choose_file)
        return row

    # What is asked for

    def download(self, name: str) -> None:
        """Fetch an offer's files, after its licence was accepted where that needs a word."""
        offer = self._control.offer(name)
        if not any(one.model.warning for one in offer.lacking):
            self._control.download(name, accept_license=False)
            return
        (told, address) = next((one for one in reversed(offer.licenses) if one[1]), offer.licenses[-1])
        text = (
            f"<p>{escape(words.first_upper(offer.warning))}.</p>"
            f"<p>{link(words.first_upper(told), address)}</p>"
            f"<p>{self.tr('Private use is for you to judge. For anything else ask someone who knows.')}</p>"
        )
        self._ask(self.tr("The licence of this model is not clear"), text,
                  action=self.tr("Download {size}").format(size=words.size(offer.bytes_lacking)),
                  consent=self.tr("I have read this, and take it on myself"),
                  act=lambda: self._control.download(name, accept_license=True))  # fmt: skip

    def choose_file(self, name: str) -> None:
        """Ask for files with the system's own dialog; `name` is the offer at whose row it was asked, or empty."""
        paths, _filter = QFileDialog.getOpenFileNames(
            self, self.tr("Choose model files"), "", self.tr("Models (*.onnx *.json);;All files (*)")
        )
        if paths:
            self._control.add(paths, to=name)

    def _ask_to_remove(self, name: str) -> None:
        offer = self._control.offer(name)
        if all(one.model.addresses for one in offer.removable):
            self._control.remove(name)
            return
        self._ask(self.tr("Remove {title}?").format(title=offer.title),
                  self.tr("You added this model, and it cannot be downloaded again. The file that you took it from "
                          "stays where it is."),
                  action=self.tr("Remove"), act=lambda: self._control.remove(name))  # fmt: skip

    def _ask_to_forget(self) -> None:
        text = words.by_count(
            self._control.told.faces.photos,
            "<p>What is known of faces in {n} photo is erased from this computer, and the scores that came of "
            "it. The photos stay as they are.</p><p>This cannot be taken back: to have it again, the "
            "photos must be scanned again. Looking for faces is turned off as well.</p>",
            "<p>What is known of faces in {n} photos is erased from this computer, and the scores that came of "
            "it. The photos stay as they are.</p><p>This cannot be taken back: to have it again, the "
            "photos must be scanned again. Looking for faces is turned off as well.</p>",
        )
        self._ask(self.tr("Forget all faces?"), text,
                  action=self.tr("Forget all faces"), act=self._forget)  # fmt: skip

    def _forget(self) -> None:
        # First the switch: else the next scan would bring back what was to be forgotten.
        self._keeper.change(faces=False)
        self._control.forget_faces()

    def _ask(self, title: str, text: str, *, action: str, act: Callable[[], None], consent: str = "") -> None:
        self.sheet = ConsentDialog(title, text, action=action, consent=consent, parent=self.window())
        self.sheet.accepted.connect(act)
        self.sheet.finished.connect(lambda _how: self._sheet_closed())
        self.sheet.open()

    def _sheet_closed(self) -> None:
        self.sheet = None

    def set_hot(self, hot: bool) -> None:
        """Show that something is held over the page."""
        self._area.setProperty("hot", hot)
        self._area.style().polish(self._area)

    def focus(self) -> None:
        """Go to the first thing that can be done here."""
        self.offline_box.setFocus(Qt.FocusReason.OtherFocusReason)


def _card(rows: Sequence[QWidget]) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    lines = QVBoxLayout(card)
    lines.setContentsMargins(0, GRID // 2, 0, GRID // 2)
    lines.setSpacing(0)
    for number, row in enumerate(rows):
        if number:
            line = QFrame()
            line.setObjectName("separator")
            line.setFixedHeight(1)
            lines.addWidget(line)
        lines.addWidget(row)
    return card
