"""Faces: whether they are looked for, of how many photos something is stored, and the way to be rid of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gallery_dedup.gui import words
from gallery_dedup.gui.models_row_view import ACTIONS_WIDTH, SignView, wrapping
from gallery_dedup.gui.roomy_button import RoomyPushButton
from gallery_dedup.gui.text_scale import set_font
from gallery_dedup.gui.theme import GRID
from gallery_dedup.library.faces import StoredFaces
from gallery_dedup.library.models import Told


class ModelsFacesView(QFrame):
    """The first row of the section of faces."""

    switched = Signal(bool)
    forget_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.switch = QCheckBox(self.tr("Look for faces"))
        set_font(self.switch, "strong")
        self.switch.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.switch.toggled.connect(self.switched)
        self._about = wrapping(self.tr(
            "When this is on, a scan finds faces and keeps a row of numbers for each, on this computer only. They tell "
            "whether two photos show the same person. They are never exported, and no photo is marked because of them."
        ), role="quiet")  # fmt: skip
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        self.forget = RoomyPushButton(self.tr("Forget all faces…"), least=ACTIONS_WIDTH)
        self.forget.clicked.connect(lambda _checked=False: self.forget_wanted.emit())
        middle = QVBoxLayout()
        middle.setSpacing(4)
        # Its box in line with the words below: the room around it is for the frame of the focus.
        box = QHBoxLayout()
        box.setContentsMargins(-4, -4, 0, 0)
        box.addWidget(self.switch)
        box.addStretch(1)
        middle.addLayout(box)
        middle.addWidget(self._about)
        middle.addWidget(self._count)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID * 2 - 4, GRID * 2 - 4, GRID * 2 - 4)
        row.setSpacing(GRID * 2 - 4)
        row.addWidget(SignView("face", size=24), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)
        row.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignTop)

    def show_faces(self, told: Told, *, on: bool, scanning: bool) -> None:
        """Whether faces are looked for, and what is stored; a scan that runs would bring back what is forgotten."""
        self.switch.blockSignals(True)
        self.switch.setChecked(on)
        self.switch.blockSignals(False)
        waits = self.tr("Waits for a model from below.") if on and told.faces_need else ""
        self._count.setText(f"{waits} {stored_words(told.faces)}".strip())
        self.forget.setVisible(told.faces.looked_at > 0)
        self.forget.setEnabled(not scanning)
        self.forget.setToolTip(self.tr("When the scan is done, or stopped.") if scanning else "")

    @property
    def said(self) -> str:
        """What the row says of what is stored."""
        return self._count.text()


def stored_words(faces: StoredFaces) -> str:
    """What is stored: "31 faces in 12 photos, of 300 looked at"."""
    if not faces.looked_at:
        return words.translated("No face data is stored.")
    return words.translated("Stored: {faces} in {photos}, of {looked_at} looked at.").format(
        faces=words.counted(faces.faces, "face", "faces"), photos=words.counted(faces.photos, "photo", "photos"),
        looked_at=words.number(faces.looked_at),
    )  # fmt: skip
