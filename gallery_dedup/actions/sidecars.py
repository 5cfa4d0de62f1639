"""Sidecars: small files beside a photo in which other programs keep its edits and data. They go and come back with it.

By their names, see `companions`. Two photos that share one, such as A.raw and A.jpg, keep it until the last goes. The
video of a Live Photo goes along only where the photo that stays has an equal one: else it may be a film of its own.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from gallery_dedup.actions.files import digest, plain, regular
from gallery_dedup.companions import (
    OF_A_STEM,
    SIDECARS,
    VIDEOS,
    companions_now,
    is_video,
    key_of,
    unequalled,
)
from gallery_dedup.domain import EntryState, LedgerEntry, Moved
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import MoveError

_ENDS = (*SIDECARS, *VIDEOS)


@dataclass(frozen=True, slots=True)
class MovedTogether(Moved):
    """A photo that was moved with its sidecars."""

    sidecars: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A sidecar as it is now: SHA-256 of its bytes, and its state as `os.lstat` tells."""

    path: str
    sha256: str
    state: os.stat_result

    @property
    def bytes(self) -> int:
        """Its size."""
        return self.state.st_size

    @property
    def mtime_ns(self) -> int:
        """When it was last written, in nanoseconds since 1970."""
        return self.state.st_mtime_ns


def sidecars_of(photo: str, *, gone: Collection[str] = ()) -> list[str]:
    """The sidecars that go when a photo goes: those named after it and after no other file that is in its folder.

    `gone` are paths that count as no longer there. A folder that cannot be listed has none.
    """
    folder, name = os.path.split(photo)
    found = _named_after(photo)
    if not found:
        return []
    try:
        there = [other.casefold() for other in os.listdir(folder) if os.path.join(folder, other) not in gone]
    except OSError:
        return []
    others = [other for other in there if not other.endswith(SIDECARS)]
    return [path for path in found if _owners(path, others) == [name.casefold()]]


def going_along(photo: str, *, keeper: str, gone: Collection[str] = ()) -> list[str]:
    """What goes when a photo goes for a keeper: its video where the keeper has an equal one, and its sidecars."""
    videos = [one for one in _own(photo, gone=gone) if is_video(one)]
    if videos and keeper != photo:
        lacking = unequalled(videos, companions_now(keeper), whole=True)
        videos = [one for one in videos if one not in lacking]
    else:
        videos = []
    return [*sidecars_of(photo, gone={*gone, *videos}), *videos]


def left_behind(photo: str, *, along: Collection[str], gone: Collection[str] = ()) -> list[str]:
    """What is named after a photo and after no other, and yet does not go `along` with it."""
    return [one for one in _own(photo, gone=gone) if one not in along]


def _own(photo: str, *, gone: Collection[str]) -> list[str]:
    """The companions of a photo that are named after no other photo in its folder."""
    folder, name = os.path.split(photo)
    found = [one for one in companions_now(photo) if one not in gone and regular(one) is not None]
    if not found:
        return []
    names = [other for other in os.listdir(folder) if os.path.join(folder, other) not in gone]
    others = [other.casefold() for other in names if not other.lower().endswith(_ENDS)]
    return [one for one in found if _owners(one, others) == [name.casefold()]]


def read_sidecar(path: str) -> Sidecar:
    """A sidecar as it is now; raises MoveError."""
    state = regular(path)
    if state is None:
        raise MoveError(sentence("it does not exist any more"))
    try:
        return Sidecar(path, digest(path), state)
    except OSError as error:
        raise MoveError(sentence("it cannot be read: {reason}", reason=plain(error))) from error


def bundled(
    entries: Iterable[LedgerEntry], *, sidecars: Iterable[LedgerEntry]
) -> list[tuple[LedgerEntry, list[LedgerEntry]]]:
    """Entries of photos, each with those of its sidecars; the entries of sidecars that belong to none of them last."""
    given = [*entries]
    waiting = {entry.id: entry for entry in sidecars if entry.path.lower().endswith(_ENDS)}
    by_key: dict[tuple[int, str], list[int]] = {}
    for entry in waiting.values():
        by_key.setdefault((entry.batch, key_of(entry.path).casefold()), []).append(entry.id)
    bundles = []
    for entry in given:
        if not entry.path.lower().endswith(_ENDS):
            keys = {*_keys(entry.path)} if entry.state is EntryState.DONE else ()
            ids = [one for key in sorted(keys) for one in by_key.get((entry.batch, key.casefold()), [])]
            own = [one for one in ids if one in waiting and belongs_to(waiting[one].path, entry.path)]
            bundles.append((entry, [waiting.pop(one) for one in own]))
    claimed = {entry.id for _, own in bundles for entry in own}
    alone = [entry for entry in given if entry.path.lower().endswith(_ENDS) and entry.id not in claimed]
    return bundles + [(entry, []) for entry in alone]


def belongs_to(sidecar: str, photo: str) -> bool:
    """Whether a sidecar is named after a photo, whatever the case of the letters."""
    key = key_of(sidecar).casefold()
    whole, stem = (one.casefold() for one in _keys(photo))
    return key == whole or (key == stem and sidecar.lower().endswith((*OF_A_STEM, *VIDEOS)))


def renamed(sidecar: str, *, photo: str, placed: str) -> str:
    """The name of a sidecar whose photo is now called `placed`."""
    key = key_of(sidecar)
    new = placed if key.casefold() == photo.casefold() else os.path.splitext(placed)[0]
    return new + sidecar[len(key) :]


def _named_after(photo: str) -> list[str]:
    found: dict[tuple[int, int], str] = {}
    for key, ends in zip(_keys(photo), (SIDECARS, OF_A_STEM), strict=True):
        for end in (spelt for lower in ends for spelt in (lower, lower.upper())):
            state = regular(key + end)
            if state is not None:
                found.setdefault((state.st_dev, state.st_ino), key + end)
    return sorted(found.values())


def _owners(sidecar: str, names: Iterable[str]) -> list[str]:
    key = os.path.basename(key_of(sidecar)).casefold()
    return [name for name in names if key in (name, os.path.splitext(name)[0])]


def _keys(photo: str) -> tuple[str, str]:
    return photo, os.path.splitext(photo)[0]
