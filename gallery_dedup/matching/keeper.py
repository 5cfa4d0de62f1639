"""Which copy stays: ordered rules of the user first, then what the program itself goes by, each with its reason."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from gallery_dedup.companions import is_video
from gallery_dedup.domain import COPY_RELATIONS, UNCHANGED_RELATIONS, Photo, Relation
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.enclosing import Enclosing
from gallery_dedup.errors import SettingsError
from gallery_dedup.imaging.formats import RAW_FORMATS

Rank: TypeAlias = tuple[int, str]
"""The smaller the better; a number or a text, so that all criteria compare alike."""
Key: TypeAlias = Callable[[Photo], Rank]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One question that decides between copies; `reason` is told when it was decisive."""

    name: str
    reason: str
    key: Key


@dataclass(frozen=True, slots=True)
class RuleKind:
    """A rule that users may give as NAME or NAME=VALUE."""

    name: str
    value: str
    explanation: str


RULES: tuple[RuleKind, ...] = (
    RuleKind("folder", "PATH[,PATH...]", "photos in these folders stay, the first folder first"),
    RuleKind("format", "FORMAT[,FORMAT...]", "photos of these formats stay, the first format first"),
    RuleKind("resolution", "", "the photo with the most pixels stays"),
    RuleKind("quality", "", "the photo that was compressed least stays"),
    RuleKind("oldest", "", "the file that was written first stays"),
    RuleKind("metadata", "", "the photo that carries the most capture data stays"),
    RuleKind("name", "", "the photo with the shortest name stays; copy, (1) and the like count as long"),
    RuleKind("bytes", "", "the largest file stays"),
    RuleKind("relation", "RELATION[,RELATION...]",
             "what may be marked for removal; same_file,same_pixels,resaved unless given"),
)  # fmt: skip

_RAW_NAMES = {name.lower(): "raw" for name in RAW_FORMATS}
_OTHER_NAMES = {
    "jpg": "jpeg", "jpe": "jpeg", "mpo": "jpeg", "tif": "tiff", "heif": "heic", "hif": "heic", "apng": "png",
    "pbm": "pnm", "pgm": "pnm", "ppm": "pnm", "jp2": "jpeg 2000",
} | _RAW_NAMES  # fmt: skip
_FORMATS = (
    "raw", "heic", "tiff", "jpeg", "avif", "webp", "png", "gif", "bmp", "pnm", "tga", "psd", "ico", "icns",
    "jpeg 2000", "sgi", "pcx", "dds", "qoi", "xbm", "xpm", "sun", "dcx", *sorted({*_RAW_NAMES} - {"raw"}),
)  # fmt: skip
_FORMAT_RANK = {"raw": 0, "heic": 1, "tiff": 2, "jpeg": 3, "avif": 4, "webp": 5, "png": 6}
KEPT = "kept"
"""Name of the criterion that a person's own mark is."""
_LOSSLESS_QUALITY = 96
_LONGEST_NAME = 255
_COPY_IN_NAME = re.compile(r"copy|kopie|copie|copia|\(\d+\)|~\d*$", re.IGNORECASE)
_CLOSENESS_STEP = 0.02
"""Smaller differences of mean similarity do not tell an original from its re-saved copies: JPEG smooths, which brings a
copy nearer to the other copies than the original is."""
_PIXELS_STEP = 0.02
"""Logarithm of a difference in pixels that matters: where plain ground was cut off, what is left is known to 1 %."""
_VISIBLE_QUALITY = 70
"""JPEG quality below which compression shows; above it an older file is the better sign of the original."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a content stands among its copies.

    `remoteness` is by how much its mean similarity to the others is below the best one's, 0..2: the one that they were
    made from is nearest to all of them.
    `quality` is the lowest JPEG quality of the contents with the same pixels: a PNG of a JPEG is no better than that.
    `whole` is False for one that has a frame or bar which others lack, or lacks what others show. `filled` is the share
    of it, 0..1, that is not a plain ground around what others show; `turned`: most of the others lie in another turn;
    `altered`: nearly all of them have other colours, or lack what is written on it. `grey`: half of them have colours,
    and it has none. `derived`: one of the same size cannot have been made from it, see `is_derived`.
    """

    remoteness: float = 0.0
    quality: int | None = None
    whole: bool = True
    filled: float = 1.0
    turned: bool = False
    altered: bool = False
    grey: bool = False
    derived: bool = False


def criteria(
    rules: Sequence[str], *, standings: Mapping[str, Standing], kept: Collection[str] = ()
) -> tuple[Criterion, ...]:
    """What the user marked to be kept (paths), the user's rules in their order, then the program's own."""
    by_hand = Criterion(KEPT, sentence("you keep it"), lambda photo: (-(photo.path in kept), ""))

    def _standing(photo: Photo) -> Standing:
        return standings.get(photo.sha256) or Standing(quality=photo.quality)

    def _filled(photo: Photo) -> int:
        return round(math.log(max(1.0, photo.pixels * _standing(photo).filled)) / _PIXELS_STEP)

    own = (
        Criterion(
            "whole",
            sentence("shows the whole picture, nothing cut off or added"),
            lambda photo: (-_standing(photo).whole, ""),
        ),
        Criterion("filled", sentence("largest resolution"), lambda photo: (-_filled(photo), "")),
        Criterion("camera", sentence("carries the camera's data"), lambda photo: (-_has_camera(photo), "")),
        Criterion(
            "compression",
            sentence("compressed less"),
            lambda photo: _visible_loss(photo, _standing(photo)),
        ),
        Criterion("turned", sentence("lies as most of the others do"), lambda photo: (_standing(photo).turned, "")),
        Criterion(
            "grey",
            sentence("nearest to all the others: they were made from it"),
            lambda photo: (_standing(photo).grey, ""),
        ),
        Criterion(
            "altered",
            sentence("has the colours of most others, and no marks"),
            lambda photo: (_standing(photo).altered, ""),
        ),
        Criterion(
            "closeness",
            sentence("nearest to all the others: they were made from it"),
            lambda photo: (int(_standing(photo).remoteness / _CLOSENESS_STEP), ""),
        ),
        *_carrying(),
        _resolution(),
        _oldest(),
        Criterion("quality", sentence("compressed least"), lambda photo: _loss(_standing(photo).quality)),
        _format(()),
        _name(),
        Criterion("path", sentence("first by its path"), lambda photo: (0, photo.path)),
    )
    return (by_hand, *(parsed for rule in rules if (parsed := _parsed(rule)) is not None), *own)


def series_criteria(neighbours: Mapping[str, int]) -> tuple[Criterion, ...]:
    """What a series is shown round: nothing of it is for removal, so the shot that most others are like comes first."""
    return (
        Criterion("middle", sentence("most like the others"), lambda photo: (-neighbours[photo.sha256], "")),
        Criterion("taken", sentence("the first shot"), lambda photo: (0, photo.capture.taken or "~")),
        _resolution(),
        Criterion("path", sentence("first by its path"), lambda photo: (0, photo.path)),
    )


def permitted_relations(rules: Sequence[str]) -> tuple[Relation, ...]:
    """What the rules allow to be marked for removal; never a series or merely related photos."""
    named = [
        tuple(_copy_relation(word, rule=rule) for word in rule.partition("=")[2].split(",") if word)
        for rule in rules
        if rule.partition("=")[0] == "relation"
    ]
    return named[0] if named else UNCHANGED_RELATIONS


def check_rules(rules: Sequence[str]) -> tuple[str, ...]:
    """The rules, if all can be read; SettingsError names the one that cannot."""
    criteria(rules, standings={})
    permitted_relations(rules)
    return tuple(rules)


def absent_folders(rules: Sequence[str]) -> list[str]:
    """A sentence for each folder that a rule names and that is not there: a mistyped one would prefer nothing."""
    named = [(rule, _whole_path(word)) for rule in rules if rule.startswith("folder=") for word in _words_of(rule)]
    return [_absence(rule, path) for rule, path in named if not os.path.isdir(path)]


def _absence(rule: str, path: str) -> str:
    if os.path.isfile(path):
        return sentence('the rule "{rule}" names {path}, which is a file, not a folder', rule=rule, path=path)
    if "," in rule:
        return sentence(
            'the rule "{rule}" names the folder {path}, which does not exist or whose disk is away '
            "(a comma stands between two folders)",
            rule=rule,
            path=path,
        )
    return sentence(
        'the rule "{rule}" names the folder {path}, which does not exist or whose disk is away', rule=rule, path=path
    )


def reason_for(keeper: Photo, others: Sequence[Photo], order: Sequence[Criterion]) -> str:
    """Why the keeper stays: the first criterion by which it beats every other content, or by which it came first.

    That somebody keeps it is the reason only for a photo that would not stay without.
    """
    kept = order[0].name == KEPT and order[0].key(keeper)[0] < 0
    if kept and first((keeper, *others), order[1:]) == keeper:
        order = order[1:]
    rivals = [photo for photo in others if photo.sha256 != keeper.sha256] or list(others)
    for criterion in order:
        best = min(criterion.key(photo) for photo in rivals)
        if criterion.key(keeper) < best:
            return criterion.reason
        if criterion.key(keeper) == best:
            rivals = [photo for photo in rivals if criterion.key(photo) == best]
    return order[-1].reason


def first(photos: Sequence[Photo], order: Sequence[Criterion]) -> Photo:
    """The best of at least one photo by the criteria in their order."""
    return min(photos, key=lambda photo: tuple(criterion.key(photo) for criterion in order))


def _parsed(rule: str) -> Criterion | None:
    """The criterion of a rule, None for one that does not rank; SettingsError says what may be written instead."""
    name, _, value = rule.partition("=")
    simple = {
        "resolution": _resolution, "quality": _quality, "oldest": _oldest,
        "metadata": _metadata, "name": _name, "bytes": _bytes,
    }  # fmt: skip
    written = {kind.name: f"{kind.name}={kind.value}" if kind.value else kind.name for kind in RULES}
    words = _words_of(rule)
    if name not in written:
        raise SettingsError(
            sentence('unknown rule "{rule}": the rules are {choices}', rule=rule, choices=", ".join(written.values()))
        )
    if name in simple:
        if value:
            raise SettingsError(
                sentence(
                    'the rule "{rule}" has a value, and {name} takes none: write {form}',
                    rule=rule,
                    name=name,
                    form=written[name],
                )
            )
        return simple[name]()
    if not words:
        raise SettingsError(sentence('the rule "{rule}" has no value: write {form}', rule=rule, form=written[name]))
    if name == "folder":
        return _folder(words)
    return _format(tuple(_format_name(word, rule=rule) for word in words)) if name == "format" else None


def _words_of(rule: str) -> tuple[str, ...]:
    return tuple(word for word in rule.partition("=")[2].split(",") if word.strip())


def _copy_relation(word: str, *, rule: str) -> Relation:
    if word in [relation.value for relation in COPY_RELATIONS]:
        return Relation(word)
    allowed = ", ".join(COPY_RELATIONS)
    raise SettingsError(
        sentence(
            'the rule "{rule}" may not mark "{word}" for removal: choose from {allowed}',
            rule=rule,
            word=word,
            allowed=allowed,
        )
    )


def _whole_path(folder: str) -> str:
    return os.path.abspath(os.path.expanduser(folder))


def _folder(folders: tuple[str, ...]) -> Criterion:
    preferred = Enclosing([_whole_path(folder) for folder in folders])

    def rank(photo: Photo) -> Rank:
        place = preferred.place_of(photo.path)
        return len(folders) if place is None else place, ""

    return Criterion("folder", sentence("in a preferred folder"), rank)


def _format(formats: tuple[str, ...]) -> Criterion:
    ranks = {name: place for place, name in reversed([*enumerate(formats)])} or _FORMAT_RANK

    def rank(photo: Photo) -> Rank:
        name = photo.format.lower()
        return min(ranks.get(known, len(ranks)) for known in (name, _OTHER_NAMES.get(name, name))), ""

    return Criterion("format", sentence("the preferred format"), rank)


def _format_name(word: str, *, rule: str) -> str:
    """The name as photos bear it: one sort of RAW stays itself, other spellings become one."""
    name = word.strip().lower()
    if name in _FORMATS:
        return name
    if name in _OTHER_NAMES:
        return _OTHER_NAMES[name]
    allowed = ", ".join(_FORMATS)
    raise SettingsError(
        sentence(
            'the rule "{rule}" names the format "{word}", which is unknown: choose from {allowed}',
            rule=rule,
            word=word.strip(),
            allowed=allowed,
        )
    )


def _resolution() -> Criterion:
    return Criterion("resolution", sentence("largest resolution"), lambda photo: (-photo.pixels, ""))


def _quality() -> Criterion:
    return Criterion("quality", sentence("compressed least"), lambda photo: _loss(photo.quality))


def _loss(quality: int | None) -> Rank:
    return -_LOSSLESS_QUALITY if quality is None else -min(quality, _LOSSLESS_QUALITY), ""


def _visible_loss(photo: Photo, standing: Standing) -> Rank:
    if photo.format in RAW_FORMATS:
        return -1, ""  # what a camera recorded is never made from a picture, whatever the dates of the files say
    if photo.format == "GIF":
        return 1, ""  # 256 colours at most
    visible = 0 if standing.quality is None else max(0, _VISIBLE_QUALITY - standing.quality) // 10
    return max(visible, standing.derived), ""


def _oldest() -> Criterion:
    return Criterion("oldest", sentence("the oldest file"), lambda photo: (photo.mtime_ns, ""))


def _metadata() -> Criterion:
    def missing(photo: Photo) -> Rank:
        capture = photo.capture
        fields = (capture.taken, capture.make, capture.model, capture.lens, capture.latitude, capture.exposure_seconds)
        return sum(field is None for field in fields), ""

    return Criterion("metadata", sentence("carries the most capture data"), missing)


def _name() -> Criterion:
    def rank(photo: Photo) -> Rank:
        name = os.path.splitext(os.path.basename(photo.path))[0]
        return len(name) + (_LONGEST_NAME if _COPY_IN_NAME.search(name) else 0), ""

    return Criterion("name", sentence("has the plainest name"), rank)


def _carrying() -> tuple[Criterion, ...]:
    """What a photo has beside its picture is lost with it, so the one that has it comes before an older one."""

    def without_sidecar(photo: Photo) -> Rank:
        return all(is_video(one) for one in photo.companions), ""

    def without_video(photo: Photo) -> Rank:
        return not any(is_video(one) for one in photo.companions), ""

    return (
        Criterion("sidecar", sentence("the one with its sidecar (edits, captions)"), without_sidecar),
        Criterion("video", sentence("the one with its video (Live Photo)"), without_video),
        Criterion(
            "motion",
            sentence("the one with its video (motion photo)"),
            lambda photo: (not photo.video_bytes, ""),
        ),
    )


def _bytes() -> Criterion:
    return Criterion("bytes", sentence("the largest file"), lambda photo: (-photo.bytes, ""))


def _has_camera(photo: Photo) -> bool:
    return photo.capture.taken is not None or photo.capture.make is not None
