"""What is known of a photo in ten fields, each with a shorter way to say it, and what differs from another photo."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gallery_dedup.domain import CaptureData, Photo
from gallery_dedup.gui import words

MAIN = 6
"""Fields of the file and the camera that the review always shows, in fixed places."""


class FactsShown(StrEnum):
    """Which fields are shown under a photo."""

    MAIN = "main"
    DIFFERING = "differing"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of a photo; `text` None means the file does not say, `short` is for narrow places."""

    name: str
    text: str | None
    missing: str = ""
    short: str | None = None


@dataclass(frozen=True, slots=True)
class ShownFact:
    """A field as it is painted."""

    name: str
    text: str
    short: str
    differs: bool
    missing: bool

    @property
    def spoken(self) -> str:
        """The field for those who do not see that it is bold."""
        text = words.translated("{name}: {value}, differs") if self.differs else words.translated("{name}: {value}")
        return text.format(name=self.name, value=self.text)


def photo_facts(photo: Photo, *, profile: str | None = None) -> tuple[Fact, ...]:
    """The fields shown under a photo, those of the file and those of the camera by turns.

    `profile` is the name of its colour profile, empty when it has none; None leaves the field out.
    """
    kind, short_kind = [photo.format.upper()], [photo.format.upper()]
    if photo.quality is not None:
        kind.append(words.translated("quality {quality}").format(quality=words.number(photo.quality)))
        short_kind.append(words.number(photo.quality))
    if photo.frames > 1:
        kind.append(words.counted(photo.frames, "frame", "frames"))
    if photo.bit_depth > 8:
        kind.append(words.translated("{bits} bit").format(bits=words.number(photo.bit_depth)))
    capture = photo.capture
    tr = words.translated
    size = words.dimensions(photo)
    facts = (
        Fact(tr("Pixels"), words.joined((size, words.megapixels(photo))), short=size),
        Fact(tr("Taken"), words.moment(capture.taken), tr("no date")),
        Fact(tr("Size"), words.size(photo.bytes)),
        Fact(tr("Place"), words.place(capture), tr("no place"), words.place(capture, digits=2)),
        Fact(tr("Format"), words.joined(kind), short=" ".join(short_kind)),
        Fact(tr("Camera"), words.camera(capture), tr("no camera")),
        Fact(tr("Exposure"), words.exposure(capture), tr("no exposure"), words.exposure(capture, short=True)),
        Fact(tr("Lens"), (capture.lens or "").strip() or None, tr("no lens")),
        Fact(tr("Software"), (capture.software or "").strip() or None, tr("no software")),
    )
    return facts if profile is None else (*facts, Fact(tr("Colours"), profile or None, tr("no profile")))


def compared(
    photo: Photo,
    other: Photo | None,
    *,
    which: FactsShown = FactsShown.MAIN,
    profiles: tuple[str | None, str | None] = (None, None),
) -> tuple[ShownFact, ...]:
    """A photo's fields, with what differs from the other photo; `profiles` are its own and the other's."""
    known = all(profile is not None for profile in profiles[: 1 if other is None else 2])
    mine = photo_facts(photo, profile=profiles[0] if known else None)
    others = photo_facts(other, profile=profiles[1] if known else None) if other is not None else None
    facts = tuple(
        ShownFact(
            fact.name,
            fact.missing if fact.text is None else fact.text,
            _short(fact, others[number] if others else None),
            differs=others is not None and others[number].text != fact.text,
            missing=fact.text is None,
        )
        for number, fact in enumerate(mine)
    )
    if which is FactsShown.ALL:
        return facts
    return facts[:MAIN] if which is FactsShown.MAIN or other is None else tuple(fact for fact in facts if fact.differs)


def _short(fact: Fact, other: Fact | None) -> str:
    """The short text, unless it would hide in what the two differ."""
    if fact.text is None:
        return fact.missing
    short = fact.short or fact.text
    return fact.text if other is not None and other.short == fact.short and other.text != fact.text else short


def widest_facts(*, which: FactsShown = FactsShown.MAIN) -> tuple[ShownFact, ...]:
    """Fields as wide as those of most photos: what room they need does not depend on the photo that is shown."""
    capture = CaptureData(taken="2020-09-30T20:30:00", make="", model="Canon EOS 5D Mark IV",
                          latitude=-68.8888, longitude=-168.8888)  # fmt: skip
    photo = Photo("", 888_800_000, 0, 0, 0, "", 8888, 8888, "JPEG", 1, 8, 88, flat=False, capture=capture)
    return compared(photo, None, which=which, profiles=("", None))
