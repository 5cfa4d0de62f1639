"""What the page of models offers: wishes in plain words, each with the files that it takes and what is here of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from gallery_dedup.domain import ModelState
from gallery_dedup.gui import words
from gallery_dedup.library.models import ListedModel
from gallery_dedup.library.purposes import PURPOSES, Purpose, only_for


class OfferState(Enum):
    """What is here of an offer."""

    BUNDLED = "bundled"
    INSTALLED = "installed"
    PARTLY = "partly"
    AVAILABLE = "available"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Offer:
    """One row of the page; `removable` are the models that go with it."""

    name: str
    section: str
    title: str
    adds: str
    icon: str
    models: tuple[ListedModel, ...]
    removable: tuple[ListedModel, ...] = ()

    @property
    def state(self) -> OfferState:
        """What is here of all its files together."""
        if all(one.is_here for one in self.models):
            bundled = all(one.state is ModelState.BUNDLED for one in self.models)
            return OfferState.BUNDLED if bundled else OfferState.INSTALLED
        if any(one.wrong for one in self.models):
            return OfferState.DAMAGED
        return OfferState.PARTLY if any(one.is_here for one in self.models) else OfferState.AVAILABLE

    @property
    def lacking(self) -> tuple[ListedModel, ...]:
        """The files that are not here."""
        return tuple(one for one in self.models if not one.is_here)

    @property
    def bytes(self) -> int:
        """The size of all files."""
        return sum(one.model.bytes for one in self.models)

    @property
    def bytes_lacking(self) -> int:
        """What is still to be fetched."""
        return sum(one.model.bytes - one.fetched for one in self.lacking)

    @property
    def can_download(self) -> bool:
        """Whether every file that is not here has an address."""
        return bool(self.lacking) and all(one.model.addresses for one in self.lacking)

    @property
    def is_used(self) -> bool:
        """Whether scans and searches work with what makes this offer's answers, which is its last network."""
        return self.models[-1].used

    @property
    def waits_for(self) -> tuple[str, ...]:
        """The models without which what is here is of no use."""
        return self.models[-1].use.waits_for if self.models[-1].use is not None else ()

    @property
    def faults(self) -> tuple[str, ...]:
        """What was wrong with files that are whole and failed when they were tried, a sentence each."""
        return tuple(one.use.reason for one in self.models if one.use is not None and one.use.reason)

    @property
    def warning(self) -> str:
        """Why the licence of a file may not allow what one wants; empty where all are clear."""
        return "; ".join(dict.fromkeys(words.said(one.model.warning) for one in self.models if one.model.warning))

    @property
    def licenses(self) -> tuple[tuple[str, str], ...]:
        """Each licence with the address of its text, once."""
        return tuple(dict.fromkeys((one.model.license, one.model.license_address) for one in self.models))


SEARCH = words.translatable("Search")
LOOK_ALIKES = words.translatable("Look-alikes")
FACES = words.translatable("Faces")
_SECTIONS = {
    "words": SEARCH,
    "look-alikes": LOOK_ALIKES,
    "views": LOOK_ALIKES,
    "kinds": LOOK_ALIKES,
    "faces": FACES,
    "faces-surely": FACES,
    "faces-roughly": FACES,
}
SECTIONS = (SEARCH, LOOK_ALIKES, FACES, words.translatable("Added by you"))
"""Headings, in their order."""
_WORDS = {
    "words": (
        words.translatable("Find by words"),
        "search",
        words.translatable("Finds photos by what they show, such as: dog on a beach. Also the same kind of scene."),
    ),
    "look-alikes": (
        words.translatable("Copies and other shots"),
        "similar",
        words.translatable("Finds edited copies: cropped, framed, turned, recoloured. And other shots of a scene."),
    ),
    "views": (
        words.translatable("The same thing from other views"),
        "views",
        words.translatable("Finds the same place or thing from another side (DINOv2). Scans take longer."),
    ),
    "kinds": (
        words.translatable("The same kind of thing"),
        "related",
        words.translatable("Roughly which of 1,000 kinds of things a photo shows. Used only without DINOv2."),
    ),
    "faces": (
        words.translatable("The same person"),
        "face",
        words.translatable("Finds faces, and tells whether two are the same person's (SFace)."),
    ),
    "faces-surely": (
        words.translatable("The same person, more surely"),
        "face",
        words.translatable("Errs less about persons, and is slower (ArcFace). Used only without SFace."),
    ),
    "faces-roughly": (
        words.translatable("Faces without landmarks"),
        "face",
        words.translatable("Finds faces too roughly to compare persons (UltraFace). Nothing in the program needs it."),
    ),
}
_ONLY_WHEN_HERE = ("faces-roughly",)
"""Models that nothing uses are shown only to those who have them, with the way to be rid of them."""


def offers(listed: Sequence[ListedModel]) -> tuple[Offer, ...]:
    """The rows of the page, in their order; what belongs to no purpose was added by the user."""
    by_name = {one.model.name: one for one in listed}
    here = {one.model.name for one in listed if one.is_here}
    known = [
        _offer(purpose, by_name, here)
        for purpose in PURPOSES
        if all(name in by_name for name in purpose.models)
        and (purpose.name not in _ONLY_WHEN_HERE or here & {*purpose.models})
    ]
    named = {name for purpose in PURPOSES for name in purpose.models}
    return (*known, *(_added(one) for one in listed if one.model.name not in named))


def _offer(purpose: Purpose, by_name: dict[str, ListedModel], here: set[str]) -> Offer:
    title, icon, adds = _WORDS[purpose.name]
    models = tuple(by_name[name] for name in purpose.models)
    removable = tuple(by_name[name] for name in only_for(purpose, here) if by_name[name].removable)
    return Offer(purpose.name, _SECTIONS[purpose.name], words.translated(title), words.translated(adds), icon, models,
                 removable)  # fmt: skip


def _added(one: ListedModel) -> Offer:
    name = words.dimension(one.model.dimension)
    adds = words.translated("{adds}; answers for: {name}").format(adds=words.first_upper(one.model.adds), name=name)
    return Offer(one.model.name, SECTIONS[-1], one.model.name, adds, "models", (one,),
                 (one,) if one.removable else ())  # fmt: skip
