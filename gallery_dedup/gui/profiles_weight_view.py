"""One dimension's weight: a slider for the hand, a number for the keyboard, and the share that it comes to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QWidget

from gallery_dedup.domain.profile import MOST_WEIGHT
from gallery_dedup.gui import words
from gallery_dedup.gui.evidence_parts_view import share_text
from gallery_dedup.gui.text_scale import fit, set_font

STEPS = 100
"""Steps of the slider from 0 to 1, or to the greatest weight where that is more."""
DECIMALS = 3
SHARE_WIDTH = 60


class WeightBox(QDoubleSpinBox):
    """A number without the zeros behind it."""

    def textFromValue(self, value: float) -> str:
        return self.locale().toString(value, "g", 7)


class ProfilesWeightView(QObject):
    """A row of widgets in a grid; `changed` when the weight is another one."""

    changed = Signal()

    def __init__(self, dimension: str, grid: QGridLayout, row: int) -> None:
        super().__init__(grid.parentWidget())
        self.dimension = dimension
        self.title = QLabel(words.dimension(dimension))
        self.note = QLabel(dimension)
        self.note.setProperty("quiet", True)
        set_font(self.note, "small")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        fit(self.slider, least_width=140)
        self.number = WeightBox()
        self.number.setDecimals(DECIMALS)
        self.number.setRange(0.0, MOST_WEIGHT)
        self.number.setSingleStep(0.05)
        fit(self.number, fixed_width=96)
        self.number.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.share = QLabel()
        fit(self.share, fixed_width=SHARE_WIDTH)
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        name = self.tr("Weight of {dimension}").format(dimension=words.dimension(dimension))
        for widget in (self.slider, self.number):
            widget.setAccessibleName(name)
        parts: tuple[QWidget, ...] = (self.title, self.note, self.slider, self.number, self.share)
        for column, part in enumerate(parts):
            grid.addWidget(part, row, column)
        self._weight, self._most = 0.0, 1.0
        self.slider.valueChanged.connect(self._slid)
        self.number.valueChanged.connect(self._typed)

    @property
    def weight(self) -> float:
        """The weight as it was given; the slider and the field may show it rounded."""
        return self._weight

    def show_weight(self, weight: float, *, most: float) -> None:
        """Show a weight, on a slider that ends at `most`."""
        self._weight, self._most = weight, most
        for widget in (self.slider, self.number):
            widget.blockSignals(True)
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setValue(round(weight / most * STEPS))
        self.number.setValue(weight)
        for widget in (self.slider, self.number):
            widget.blockSignals(False)

    def show_share(self, share: float) -> None:
        """Show what the weight comes to among all of them."""
        self.share.setText(share_text(share) if self._weight > 0 else "")

    def show_note(self, reason: str) -> None:
        """Say that the dimension cannot be scored here, and why; empty when it can."""
        text = self.tr("not here now") if reason else self.dimension
        self.note.setText(text)
        tip = self.dimension
        if reason:
            text = self.tr("cannot be scored here now: {reason}").format(reason=words.said(reason))
            tip = words.first_upper(text)
        for widget in (self.title, self.note):
            widget.setToolTip(tip)

    def _slid(self, value: int) -> None:
        self._weight = round(value / STEPS * self._most, DECIMALS)
        self.number.blockSignals(True)
        self.number.setValue(self._weight)
        self.number.blockSignals(False)
        self.changed.emit()

    def _typed(self, value: float) -> None:
        self._weight = value
        self.slider.blockSignals(True)
        self.slider.setValue(round(min(1.0, value / self._most) * STEPS))
        self.slider.blockSignals(False)
        self.changed.emit()
