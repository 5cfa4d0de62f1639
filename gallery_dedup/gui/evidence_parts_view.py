"""The weighted score of a profile as a bar: as wide a part as a dimension weighs, filled as far as it scored."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from gallery_dedup.domain import Missing, Part, Profile, Scores, WeightedScore
from gallery_dedup.gui import words
from gallery_dedup.gui.text_scale import fit, px
from gallery_dedup.gui.theme import color, font, text_width, tokens
from gallery_dedup.matching.profiles import weighed

HEIGHT = 26
TRACK = 16
LEFT, GAP, VALUE_WIDTH = 8, 2, 46
FILL_ALPHA = 90
NOTHING = WeightedScore(None, ())


def profile_title(name: str) -> str:
    """A profile's name as people read it: names of the program's own are also words of commands."""
    return words.translated(PROFILE_WORDS[name]) if name in PROFILE_WORDS else name.replace("_", " ")


#: Names of profiles: what similar photos are looked for.
PROFILE_WORDS = {
    "gallery": words.translatable("gallery"),
    "ecommerce": words.translatable("ecommerce"),
    "copyright": words.translatable("copyright"),
    "dedup": words.translatable("dedup"),
    "visual_search": words.translatable("visual search"),
    "identity": words.translatable("identity"),
    "forgery": words.translatable("forgery"),
}


def share_text(share: float) -> str:
    """A share with a digit behind the point where it needs one: "62.5 %"."""
    percent = round(share * 100, 1)
    digits = 0 if percent == round(percent) else 1
    return words.translated("{share} %").format(share=QLocale().toString(percent, "f", digits))


class PartsBar(QAbstractButton):
    """What each dimension contributed: seen at a glance, told by the part under the pointer, explained when clicked."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: Profile | None = None
        self.weighed = NOTHING
        self._told: tuple[Scores, Profile] | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        fit(self, fixed_height=HEIGHT)
        fit(self, least_width=120)

    def show_scores(self, scores: Scores, profile: Profile) -> None:
        """Weigh the scores of two photos; none at all disable the bar."""
        if (scores, profile) == self._told:
            return
        self._told = (dict(scores), profile)
        self._profile = profile
        self.weighed = weighed(scores, profile)
        self.setEnabled(bool(scores))
        self.setAccessibleName(self._heading())
        self.setAccessibleDescription(self.explanation())
        self.update()

    def _heading(self) -> str:
        name = profile_title(self._profile.name) if self._profile else ""
        score = self.weighed.score
        told = words.score(score) if score is not None else self.tr("no score")
        return self.tr("Score by {name}: {told}").format(name=name, told=told)

    def explanation(self) -> str:
        """How the parts add up, and what is left out, on two lines."""
        counted = [part for part in self.weighed.parts if part.share > 0]
        total = " + ".join(f"{words.dimension(part.dimension)} {_product(part)}" for part in counted)
        lines = [f"{self._heading()} = {total}." if total and self.weighed.score is not None else f"{self._heading()}."]
        missing = [part for part in self.weighed.parts if part.score is None and part.weight > 0]
        if missing:
            names = words.listed(words.dimension(part.dimension) for part in missing)
            zero = self._profile is not None and self._profile.missing is Missing.ZERO
            text = self.tr("Cannot be scored here, so 0: {names}.") if zero else self.tr(
                "Cannot be scored here, so left out, and the others weigh more: {names}.")  # fmt: skip
            lines.append(text.format(names=names))
        return "\n".join(lines)

    def part_at(self, x: float) -> Part | None:
        """The part that is painted there."""
        return next((part for part, place in self._places() if place.left() <= x <= place.right() + GAP), None)

    def _track(self) -> QRectF:
        name = text_width(self.tr("Score"), font(self, "small")) + 10
        left = LEFT + name
        width, height = self.width() - left - px(VALUE_WIDTH) - LEFT - 4, px(TRACK)
        return QRectF(left, (self.height() - height) / 2, width, height)

    def _places(self) -> list[tuple[Part, QRectF]]:
        track, counted = self._track(), [part for part in self.weighed.parts if part.share > 0]
        room = track.width() - GAP * (len(counted) - 1)
        places, x = [], track.x()
        for part in counted:
            places.append((part, QRectF(x, track.y(), max(1.0, room * part.share), track.height())))
            x += room * part.share + GAP
        return places

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            part = self.part_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.explanation() if part is None else _told(part), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        scheme = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isEnabled() and (self.isChecked() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.selected if self.isChecked() else scheme.raised))
            painter.drawRoundedRect(ground, 5, 5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.accent), 1))
            painter.drawRoundedRect(ground, 5, 5)
        painter.setFont(font(self, "small"))
        painter.setPen(QColor(scheme.text if self.isEnabled() else scheme.quiet))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(LEFT, 0, self.width(), self.height()), middle, self.tr("Score"))
        for part, place in self._places():
            self._paint_part(painter, part, place)
        value = self.weighed.score
        painter.setFont(font(self, "strong"))
        painter.setPen(QColor(scheme.text if value is not None else scheme.quiet))
        room = QRectF(0, 0, self.width() - LEFT, self.height())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, words.score(value) if value is not None else "–")
        painter.end()

    def _paint_part(self, painter: QPainter, part: Part, place: QRectF) -> None:
        scheme = tokens()
        shape = QPainterPath()
        shape.addRoundedRect(place, 3, 3)
        painter.fillPath(shape, QColor(scheme.line))
        if self.isEnabled() and part.score is not None and part.score > 0:
            painter.save()
            painter.setClipPath(shape)
            filled = QRectF(place)
            filled.setWidth(place.width() * min(1.0, part.score))
            painter.fillRect(filled, QColor(scheme.surface))
            painter.fillRect(filled, color(scheme.accent, alpha=FILL_ALPHA))
            painter.restore()
        painter.setFont(font(self, "small"))
        name = words.dimension(part.dimension)
        if text_width(name, painter.font()) + 8 <= place.width():
            painter.setPen(QColor(scheme.text if self.isEnabled() else scheme.quiet))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)


def _product(part: Part) -> str:
    share = share_text(part.share)
    return f"0 \u00d7 {share}" if part.score is None else f"{words.score(part.score)} \u00d7 {share}"


def _told(part: Part) -> str:
    """One part in a line: "Shot (geometry): 0.97 x 30 % = 0.29"."""
    return f"{words.dimension(part.dimension)} ({part.dimension}): {_product(part)} = {words.score(part.contribution)}"
