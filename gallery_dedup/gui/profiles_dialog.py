"""Profiles: which there are, what each dimension weighs in them, and what the pair in view scores by each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.domain import DIMENSION_NAMES, PROFILES, Missing, Profile, Scores
from gallery_dedup.domain.profile import LONGEST_PROFILE_NAME, LONGEST_PURPOSE
from gallery_dedup.errors import SettingsError
from gallery_dedup.gui import words
from gallery_dedup.gui.choice_box import ChoiceBox
from gallery_dedup.gui.column_view import SheetArea
from gallery_dedup.gui.evidence_parts_view import PartsBar, profile_title
from gallery_dedup.gui.flow_layout import FlowLayout
from gallery_dedup.gui.profiles_weight_view import ProfilesWeightView
from gallery_dedup.gui.text_scale import fit, open_size, set_font
from gallery_dedup.gui.theme import GRID
from gallery_dedup.gui.wrapped_view import WrappedView
from gallery_dedup.matching.profiles import every_profile, weighed, with_profile, without_profile

SIZE = (880, 600)
LIST_WIDTH = 220
CHANGED = "\u2022 "


class ProfilesDialog(QDialog):
    """`saved` with all saved profiles after a change of them, `used` with the name of the one to weigh by.

    Profiles of the program's own stay as they are: what is changed of them is saved under a name of its own. Changes
    that were not saved are kept while the program runs, until Reset takes them back.
    """

    saved = Signal(tuple)
    used = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Profiles"))
        self._saved: tuple[Profile, ...] = ()
        self._used = ""
        self._drafts: dict[str, Profile] = {}
        self._removed: Profile | None = None
        self._scores: Scores = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Profiles"))
        self.name, self.purpose = QLineEdit(), QLineEdit()
        self.missing = ChoiceBox()
        self.preview = PartsBar()
        self._about = WrappedView(lines=2, role="quiet", size="small")
        self._told = WrappedView(lines=2, role="warn", size="small")
        self.save, self.reset = QPushButton(self.tr("Save")), QPushButton(self.tr("Reset"))
        self.remove, self.use = QPushButton(self.tr("Remove")), QPushButton(self.tr("Use this profile"))
        self._close = QPushButton(self.tr("Close"))
        grid_holder = QWidget()
        self._grid = QGridLayout(grid_holder)
        self.rows = tuple(ProfilesWeightView(name, self._grid, row) for row, name in enumerate(DIMENSION_NAMES))
        self._fill()
        self._lay_out(grid_holder)
        self._connect()
        open_size(self, *SIZE)

    def _fill(self) -> None:
        self.name.setMaxLength(LONGEST_PROFILE_NAME)
        self.name.setAccessibleName(self.tr("Name under which it is saved"))
        self.purpose.setMaxLength(LONGEST_PURPOSE)
        self.purpose.setAccessibleName(self.tr("What it is for"))
        self.purpose.setPlaceholderText(self.tr("What it is for"))
        self.missing.setAccessibleName(self.tr("A dimension that cannot be scored"))
        self.missing.addItem(self.tr("is left out, and the others weigh more"), Missing.RENORMALISE)
        self.missing.addItem(self.tr("counts as 0"), Missing.ZERO)
        self.missing.setToolTip(self.missing.currentText())
        self.missing.currentTextChanged.connect(self.missing.setToolTip)
        self.use.setProperty("primary", True)

    def _lay_out(self, grid_holder: QWidget) -> None:
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        self.list.setMinimumWidth(LIST_WIDTH)
        fit(self.list, most_width=LIST_WIDTH)
        self.list.setObjectName("profileList")
        head = QGridLayout()
        head.setHorizontalSpacing(GRID * 2)
        head.setVerticalSpacing(GRID)
        for row, (text, widget) in enumerate(((self.tr("Name"), self.name), (self.tr("Purpose"), self.purpose))):
            label = QLabel(text)
            label.setBuddy(widget)
            head.addWidget(label, row, 0)
            head.addWidget(widget, row, 1)
        without = QHBoxLayout()
        label = QLabel(self.tr("A dimension that cannot be scored"))
        label.setBuddy(self.missing)
        without.addWidget(label)
        without.addWidget(self.missing, 1)
        title = QLabel(self.tr("The two photos in view"))
        set_font(title, "strong")
        sheet = QWidget()
        right = QVBoxLayout(sheet)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GRID)
        right.addLayout(head)
        right.addWidget(grid_holder)
        right.addLayout(without)
        right.addSpacing(GRID)
        right.addWidget(title)
        right.addWidget(self.preview)
        right.addWidget(self._about)
        right.addStretch(1)
        right.addWidget(self._told)
        across = QHBoxLayout()
        across.setSpacing(GRID * 3)
        across.addWidget(self.list)
        across.addWidget(SheetArea(sheet), 1)
        below = QHBoxLayout()
        changing = FlowLayout(spacing=GRID)
        for button in (self.save, self.reset, self.remove):
            changing.addWidget(button)
        below.addLayout(changing, 1)
        below.addWidget(self.use)
        below.addWidget(self._close)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        lines.setSpacing(GRID * 2)
        lines.addLayout(across, 1)
        lines.addLayout(below)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._show_draft())
        for row in self.rows:
            row.changed.connect(self._changed)
        self.name.textEdited.connect(lambda _text: self._show_state())
        self.purpose.textEdited.connect(lambda _text: self._changed())
        self.missing.currentIndexChanged.connect(lambda _index: self._changed())
        for button, act in (
            (self.save, self.save_draft),
            (self.reset, self.reset_draft),
            (self.remove, self._remove_or_bring_back),
            (self.use, self._use),
            (self._close, self.accept),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())

    # What is shown

    def show_profiles(self, saved: Sequence[Profile], used: str, *, select: str = "") -> None:
        """Show the program's own profiles and these, at the one that is used, or at the named one."""
        self._saved, self._used = tuple(saved), used
        wanted = select or (self.current.name if self.list.count() else used)
        self.list.blockSignals(True)
        self.list.clear()
        for profile in every_profile(saved):
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, profile.name)
            item.setToolTip(words.first_upper(profile.purpose))
            self.list.addItem(item)
        names = [profile.name for profile in every_profile(saved)]
        self.list.setCurrentRow(names.index(wanted) if wanted in names else 0)
        self.list.blockSignals(False)
        self._show_draft()

    def show_scores(self, scores: Scores) -> None:
        """The scores of two photos, weighed as one edits; empty when none are in view."""
        self._scores = scores
        self._show_state()

    def show_unscored(self, reasons: Mapping[str, str]) -> None:
        """Dimensions that cannot be scored here now."""
        for row in self.rows:
            row.show_note(reasons.get(row.dimension, ""))

    @property
    def current(self) -> Profile:
        """The profile that is selected, as it is saved or comes with the program."""
        profiles = every_profile(self._saved)
        return profiles[max(0, min(self.list.currentRow(), len(profiles) - 1))]

    @property
    def draft(self) -> Profile:
        """The profile as it is edited, under the name in the field."""
        known = self.current.weights
        weights = {name: self._weights[name] for name in known}
        weights |= {name: weight for name, weight in self._weights.items() if weight > 0 and name not in known}
        missing = Missing(self.missing.currentData())
        purpose, known_purpose = self.purpose.text().strip(), self.current.purpose
        # What comes with the program is shown in the user's language, and is not changed by that.
        purpose = known_purpose if purpose == words.said(known_purpose) else purpose
        return Profile(self.name.text().strip(), purpose, weights, missing)

    @property
    def _weights(self) -> dict[str, float]:
        return {row.dimension: row.weight for row in self.rows}

    @property
    def _is_changed(self) -> bool:
        return replace(self.draft, name=self.current.name) != self.current

    def _show_draft(self) -> None:
        current = self.current
        shown = self._drafts.get(current.name, current)
        self.name.setText(self._free_name(current.name) if current in PROFILES else current.name)
        self.purpose.setText(words.said(shown.purpose))
        self.missing.blockSignals(True)
        self.missing.setCurrentIndex([*Missing].index(shown.missing))
        self.missing.blockSignals(False)
        most = max(1.0, *shown.weights.values())
        for row in self.rows:
            row.show_weight(shown.weights.get(row.dimension, 0.0), most=most)
        self._told.setText("")
        self._show_state()

    def _free_name(self, name: str) -> str:
        """A name for a copy that nothing bears yet."""
        taken = {profile.name.casefold() for profile in self._saved}
        #: The name of a profile that was made from one of the program's own: "my gallery".
        mine = self.tr("my {profile}").format(profile=profile_title(name))
        candidates = (f"{mine} {number}" if number > 1 else mine for number in range(1, 1000))
        return next(one for one in candidates if one.casefold() not in taken)

    def _changed(self) -> None:
        if self._is_changed:
            self._drafts[self.current.name] = replace(self.draft, name=self.current.name)
        else:
            self._drafts.pop(self.current.name, None)
        self._told.setText("")
        self._show_state()

    def _show_state(self) -> None:
        draft, current = self.draft, self.current
        shares = {part.dimension: part.share for part in weighed(dict.fromkeys(draft.weights, 1.0), draft).parts}
        for row in self.rows:
            row.show_share(shares.get(row.dimension, 0.0))
        self.preview.show_scores(self._scores, replace(draft, name=current.name))
        nothing = self.tr("No photos are in view: open a group or compare two photos to see how their score changes.")
        self._about.setText(self.preview.explanation() if self._scores else nothing)
        own = current in PROFILES
        self.reset.setEnabled(self._is_changed)
        self.remove.setEnabled(not own or self._removed is not None)
        self.remove.setText(self.tr("Bring back") if own and self._removed is not None else self.tr("Remove"))
        self.save.setEnabled(self._is_changed or own or self.name.text().strip() != current.name)
        self.save.setText(self.tr("Save") if draft.name == current.name else self.tr("Save as a new profile"))
        self.use.setEnabled(current.name != self._used)
        for item in (self.list.item(number) for number in range(self.list.count())):
            name = item.data(Qt.ItemDataRole.UserRole)
            title = profile_title(name)
            if name == self._used:
                title = self.tr("{profile} (used)").format(profile=title)
            item.setText(f"{CHANGED if name in self._drafts else ''}{title}")

    # What buttons do

    def save_draft(self) -> None:
        """Save what is edited under the name in the field; a sentence says why that cannot be."""
        before = self.current.name
        if self._save(self.draft):
            self._drafts.pop(before, None)
            self._show_state()

    def _save(self, profile: Profile) -> bool:
        try:
            self._saved = with_profile(self._saved, profile)
        except SettingsError as error:
            self._told.setText(words.first_upper(error) + ".")
            self.name.setFocus()
            return False
        self._removed = None
        self._drafts.pop(profile.name, None)
        self.saved.emit(self._saved)
        self.show_profiles(self._saved, self._used, select=profile.name)
        return True

    def reset_draft(self) -> None:
        """Take back what was changed since it was saved."""
        self._drafts.pop(self.current.name, None)
        self._show_draft()

    def _remove_or_bring_back(self) -> None:
        if self.current not in PROFILES:
            self.remove_saved()
        elif self._removed is not None:
            self._save(self._removed)

    def remove_saved(self) -> None:
        """Forget the saved profile; until the next one goes it can be brought back."""
        gone = self._removed = self.current
        self._drafts.pop(gone.name, None)
        self._saved = without_profile(self._saved, gone.name)
        if self._used == gone.name:
            self._used = PROFILES[0].name
            self.used.emit(self._used)
        self.saved.emit(self._saved)
        self.show_profiles(self._saved, self._used, select=PROFILES[0].name)

    def _use(self) -> None:
        self._used = self.current.name
        self.used.emit(self._used)
        self._show_state()
