"""Sidecars: small files beside a photo in which other programs keep its edits and data. They go and come back with it.

Known by their names: A.jpg.xmp and A.jpg.json (Google Takeout, also A.jpg.supplemental-metadata.json) belong to A.jpg,
A.xmp and A.aae to every file called A. Two that share one, such as A.raw and A.jpg, keep it until the last goes.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from gallery_dedup.actions.files import digest, plain, regular
from gallery_dedup.domain import EntryState, LedgerEntry, Moved
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import MoveError

_OF_A_NAME = (".supplemental-metadata.json", ".json")
_OF_A_STEM = (".xmp", ".aae")
_ENDS = (*_OF_A_NAME, *_OF_A_STEM)


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
    others = [other for other in there if not other.endswith(_ENDS)]
    return [path for path in found if _owners(path, others) == [name.casefold()]]


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
        by_key.setdefault((entry.batch, _key(entry.path).casefold()), []).append(entry.id)
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
    key = _key(sidecar).casefold()
    whole, stem = (one.casefold() for one in _keys(photo))
    return key == whole or (key == stem and sidecar.lower().endswith(_OF_A_STEM))


def renamed(sidecar: str, *, photo: str, placed: str) -> str:
    """The name of a sidecar whose photo is now called `placed`."""
    key = _key(sidecar)
    new = placed if key.casefold() == photo.casefold() else os.path.splitext(placed)[0]
    return new + sidecar[len(key) :]


def _named_after(photo: str) -> list[str]:
    found: dict[tuple[int, int], str] = {}
    for key, ends in zip(_keys(photo), (_ENDS, _OF_A_STEM), strict=True):
        for end in (spelt for lower in ends for spelt in (lower, lower.upper())):
            state = regular(key + end)
            if state is not None:
                found.setdefault((state.st_dev, state.st_ino), key + end)
    return sorted(found.values())


def _owners(sidecar: str, names: Iterable[str]) -> list[str]:
    key = os.path.basename(_key(sidecar)).casefold()
    return [name for name in names if key in (name, os.path.splitext(name)[0])]


def _key(sidecar: str) -> str:
    """The path of a sidecar without the end that makes it one."""
    end = next((end for end in _ENDS if sidecar.lower().endswith(end)), "")
    return sidecar[: len(sidecar) - len(end)]


def _keys(photo: str) -> tuple[str, str]:
    return photo, os.path.splitext(photo)[0]
