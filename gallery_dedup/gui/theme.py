"""Light and dark: tokens of colour, the palette and the style sheet made from them, following the system live."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

GRID = 8
"""Every distance is a multiple of half of it."""
FRAME = QSize(8, 40)
"""What the system's frame and title bar take of the screen besides a window."""
SCHEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, as #rrggbb."""

    dark: bool
    window: str
    surface: str
    """Cards, fields, lists."""
    raised: str
    """Buttons and what one hovers."""
    line: str
    edge: str
    """Outlines of fields, of what is switched on, and the handles of scroll bars: 3:1 on window and surface."""
    text: str
    quiet: str
    """Second-rank text; still 4.5:1 on window and surface."""
    accent: str
    on_accent: str
    selected: str
    """Ground of the current card: a breath of the accent."""
    ground: str
    """Neutral ground of photos."""
    keep: str
    remove: str
    warn: str


DARK = Tokens(
    dark=True, window="#232323", surface="#2a2a2a", raised="#363636", line="#3c3c3c", edge="#8c8c8c",
    text="#ececec", quiet="#adadad", accent="#7ab4f5", on_accent="#10202f", selected="#33414f", ground="#2e2e2e",
    keep="#7fd09b", remove="#ff9d87", warn="#f0c264",
)  # fmt: skip
LIGHT = Tokens(
    dark=False, window="#f5f5f4", surface="#ffffff", raised="#ebebea", line="#dadad8", edge="#838385",
    text="#1c1c1e", quiet="#5c5c61", accent="#0a5fc4", on_accent="#ffffff", selected="#dfeafa", ground="#f0f0f0",
    keep="#176b38", remove="#b3301a", warn="#7a5200",
)  # fmt: skip
HIGH_DARK = Tokens(
    dark=True, window="#000000", surface="#000000", raised="#262626", line="#6a6a6a", edge="#ffffff",
    text="#ffffff", quiet="#f2f2f2", accent="#ffe14d", on_accent="#000000", selected="#00326e", ground="#000000",
    keep="#8cffb4", remove="#ffb4a3", warn="#ffd27a",
)  # fmt: skip
HIGH_LIGHT = Tokens(
    dark=False, window="#ffffff", surface="#ffffff", raised="#e6e6e6", line="#949494", edge="#000000",
    text="#000000", quiet="#1f1f1f", accent="#00318a", on_accent="#ffffff", selected="#cfe0ff", ground="#ffffff",
    keep="#00451b", remove="#7d1200", warn="#4f3500",
)  # fmt: skip
"""Where the system asks for high contrast."""
_HIGH = "highContrast"
BADGE_GROUND = "#1b1b1b"
"""Ground of words that lie on a photo, in both schemes."""


_applied: list[Tokens] = []
"""What a theme gave the application; to ask the palette takes as long as painting a line, fifty times a step."""


def tokens() -> Tokens:
    """The tokens of the scheme that the application shows now."""
    if _applied:
        return _applied[-1]
    # The application's palette: those of widgets are changed by style sheets, transparent grounds among them.
    dark = QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    app = QApplication.instance()
    if app is not None and app.property(_HIGH):
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


def color(name: str, *, alpha: int = 255) -> QColor:
    """A token as a colour."""
    value = QColor(name)
    value.setAlpha(alpha)
    return value


def contrast(a: str, b: str) -> float:
    """Contrast ratio of two colours, 1..21 (WCAG 2.1)."""
    high, low = sorted((_luminance(QColor(a)), _luminance(QColor(b))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(value: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
             for part in (value.redF(), value.greenF(), value.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def font(widget: QWidget, role: str) -> QFont:
    """The widget's font on the program's one scale: small, body, strong, title, headline."""
    return scaled_font(QApplication.font(widget), role)


@lru_cache(maxsize=64)
def scaled_font(source: QFont, role: str) -> QFont:
    """A font on the scale, made from the platform's own; many share it, so nobody changes it."""
    factor, weight = FONT_SCALE[role]
    result = QFont(source)
    if source.pointSizeF() > 0:
        result.setPointSizeF(source.pointSizeF() * factor)
    else:
        result.setPixelSize(round(source.pixelSize() * factor))
    result.setWeight(weight)
    return result


@lru_cache(maxsize=4096)
def text_width(text: str, font: QFont) -> float:
    """How wide a text is in a font; measuring it costs as much as painting it, and most are painted again and again."""
    return QFontMetricsF(font).horizontalAdvance(text)


FONT_SCALE = {
    "small": (0.9, QFont.Weight.Normal),
    "body": (1.0, QFont.Weight.Normal),
    "strong": (1.0, QFont.Weight.DemiBold),
    "title": (1.3, QFont.Weight.DemiBold),
    "headline": (1.7, QFont.Weight.DemiBold),
}


def palette_of(scheme: Tokens) -> QPalette:
    """Qt's roles filled from the tokens."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, name in (
        (role.Window, scheme.window), (role.WindowText, scheme.text), (role.Base, scheme.surface),
        (role.AlternateBase, scheme.raised), (role.Text, scheme.text), (role.Button, scheme.raised),
        (role.ButtonText, scheme.text), (role.BrightText, scheme.on_accent), (role.Highlight, scheme.accent),
        (role.HighlightedText, scheme.on_accent), (role.Link, scheme.accent), (role.LinkVisited, scheme.accent),
        (role.PlaceholderText, scheme.quiet), (role.ToolTipBase, scheme.raised), (role.ToolTipText, scheme.text),
        (role.Accent, scheme.accent), (role.Mid, scheme.line), (role.Midlight, scheme.raised),
        (role.Light, scheme.surface), (role.Dark, scheme.line), (role.Shadow, scheme.line),
    ):  # fmt: skip
        palette.setColor(where, QColor(name))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, color(scheme.quiet, alpha=190))
    return palette


class Theme(QObject):
    """Keeps the application's looks on the scheme that the system or the user asks for."""

    changed = Signal()

    def __init__(self, app: QApplication, *, scheme: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme if scheme in SCHEMES else "system"
        self._shown: Tokens | None = None
        self._text_size, self._fitted = 100, 0.0
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        accessibility = getattr(app.styleHints(), "accessibility", None)
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self.choose(self._scheme)

    @property
    def scheme(self) -> str:
        """One of SCHEMES."""
        return self._scheme

    @property
    def tokens(self) -> Tokens:
        """The colours that are shown now."""
        return LIGHT if self._shown is None else self._shown

    def choose(self, scheme: str) -> None:
        """Follow the system, or stay light or dark; frames and the system's own dialogs go along where they can."""
        self._scheme = scheme
        hints = self._app.styleHints()
        if scheme == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light)
        self._apply(hints.colorScheme())

    @Slot(Qt.ColorScheme)
    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._apply(scheme)

    def _apply(self, system: Qt.ColorScheme) -> None:
        dark = system == Qt.ColorScheme.Dark if self._scheme == "system" else self._scheme == "dark"
        high = self._wants_contrast()
        self._app.setProperty(_HIGH, high)
        wanted = (HIGH_DARK if dark else HIGH_LIGHT) if high else DARK if dark else LIGHT
        if wanted is self._shown:
            return
        self._shown = wanted
        self._app.setPalette(palette_of(wanted))
        _applied[:] = [wanted]
        self._style()
        self.changed.emit()

    def _wants_contrast(self) -> bool:
        """Whether the system asks for high contrast, where Qt can tell (from 6.10 on)."""
        accessibility = getattr(self._app.styleHints(), "accessibility", None)
        preference = getattr(accessibility(), "contrastPreference", None) if accessibility else None
        return preference is not None and preference() == Qt.ContrastPreference.HighContrast

    def choose_text_size(self, percent: int) -> None:
        """Show texts in so many percent of the size that the system has them in."""
        if percent == self._text_size:
            return
        self._text_size = percent
        letters = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        if letters.pointSizeF() > 0:
            letters.setPointSizeF(letters.pointSizeF() * percent / 100)
        else:
            letters.setPixelSize(round(letters.pixelSize() * percent / 100))
        self._app.setFont(letters)
        self.fit_text()

    def fit_text(self) -> None:
        """Lay everything out for the letters that are shown now, when they are of another size than before."""
        from gallery_dedup.gui.text_scale import factor

        if factor() != self._fitted:
            self._style()

    def _style(self) -> None:
        from gallery_dedup.gui import icons
        from gallery_dedup.gui.style_sheet import style_sheet
        from gallery_dedup.gui.text_scale import factor, refit

        larger, self._fitted = self._fitted not in (0.0, factor()), factor()
        sheet = style_sheet(self.tokens, scale=self._fitted)
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)
        # A style sheet puts the fonts of labels and buttons back.
        refit()
        if larger:
            icons.retint(self.tokens)
