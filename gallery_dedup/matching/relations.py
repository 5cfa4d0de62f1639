"""From evidence to a relation: every threshold stands here, with how it was calibrated.

Figures are from 120 photos with 26 edits each and 263 pairs of other shots (bursts, focus stacks, exposure brackets,
two views), small pictures of 320 px; `tests/benchmarks/calibrate_relations.py` prints them anew.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence

from gallery_dedup.domain import UNCHANGED_RELATIONS, Evidence, Pair, Photo, Registration, Relation
from gallery_dedup.imaging.formats import RAW_FORMATS

SAME_PICTURE_AGREEMENT = 0.93
"""99 % of all edits have 0.95 and more (watermarks 0.81), unrelated pictures with like hashes at most 0.91, hand-held
bursts at most 0.92. Brackets and focus stacks reach 0.99: see `other_moment`."""

RESAVED_OVERLAY = 2.8
"""Time stamps leave 4.04 and more, watermarks 3.48; 97 % of re-saved and resized copies at most 2.7."""

OTHER_TONE = 3.0
"""Mean difference of tones in grey levels: re-saved copies differ by at most 2.6 (JPEG quality 20), brightened or
darkened ones by 3.5 and more."""

RESAVED_DETAIL = (0.78, 2.3)
"""Fine contrast of the smaller picture over the larger. Blurred copies keep at most 0.74, 99 % of copies re-saved as
JPEG 0.97 and more; shrinking looks like sharpening, up to 2.2."""

RESAVED_SATURATION = (0.78, 1.28)
"""Re-saving keeps colourfulness within 0.79 to 1.07; colour filters do not."""

OTHER_CONTRAST = 1.03
"""Contrast of one over the other, whichever has more. 3,802 re-saved pairs of 120 photos (quality 20 to 90, WebP, PNG,
a half and a quarter of the size) have at most 1.02; of 53 photos with 5 % more or less contrast 51 have 1.036 and more.
Left out of this and the next is a photo whose copies lost its profile: see `relate`."""

OTHER_BRIGHTNESS = 2.0
"""Difference of the mean luminance in levels: at most 1.4 in those pairs; all of 53 photos made 4 % brighter or darker
are found by this or by their contrast, and 47 of 53 with a gamma of 0.95 or 1.05."""

OTHER_TINT = 2.2
"""Mean shift of the colour differences in levels: at most 1.7 in those pairs; more in 49 of 53 photos whose white
balance was made 4 % warmer, in 52 by 5 %."""

OTHER_STRENGTH = 1.06
"""Strength of the colours of one over the other, whichever has stronger ones: at most 1.05 in those pairs of one size.
45 of 53 photos with colours 10 % stronger have more, 47 with 15 % stronger, 48 with 15 % paler; the rest has next to no
colours."""

OTHER_STRENGTH_REDUCED = 1.15
"""The same where one is smaller or a JPEG of less than quality 40: colours that cover little are lost with pixels and
in coarse steps, up to 1.12."""

_LEAST_TONED = 200
"""Long side in pixels of the smaller photo below which tones say little: copies of 131 have a contrast of 1.05."""
_COARSE_QUALITY = 40

IN_COMMON = 0.06
"""Least correlation of the fine content of two photos that show a smooth ground only (`shared_noise`). Drawn skies,
walls and fogs saved twice with noise of 1.5 levels and more have 0.1 and more down to quality 70; two shots of one have
at most 0.02."""

PLAIN_SHARE = 0.01
"""Share of a photo, in its small picture, that something must fill for it to show more than a smooth ground."""

_ROUNDED_QUALITY = 65
"""JPEG quality below which the fine content of such photos says nothing: what rounding leaves of a gradient is alike in
two shots of it as well (up to 0.95)."""

ADDED_NOISE = 0.75
"""Difference in flat places in full size, over what saving explains at most (`full_size.noise_between`). Re-saved and
resized copies have at most 0.67; added noise of 15 levels 1.2 and more, of 8 levels three in four 0.9."""

OTHER_GRAIN = 0.95
"""Difference in textured places in full size with tones matched, in the same unit (`full_size.grain_between`), of two
photos of one size and frame, one of them brighter: 99 % of edited ones have at most 0.7, of exposure brackets 1.0."""

SOFTENED = 0.6
"""Fine contrast that the smaller photo keeps of the larger in full size (`full_size.detail_kept`). Re-saved copies of
30 photos (quality 20 to 90, WebP, PNG, a half and a quarter of the size) keep 0.91 and more, copies of 14 photos halved
by five filters 0.80, those reduced twice by a soft filter 0.64. Blurred by a sigma of 4 pixels and halved they keep
0.12 at most, by 2 pixels 0.48; by 1.5 pixels 0.47 to 0.66, of which some pass as re-saved, as do most at 40 %."""

OTHER_PLACE = 1.5
"""How far one place stands out in full size of what saving leaves (`full_size.place_between`). None of 973 re-saved and
resized pairs of 30 photos (quality 20 to 90, WebP, PNG, a half and a quarter of the size) reaches it, a fourth of them
taken by chance have at most 1.33. Other digits in a time stamp of 14 points, spots of 8 and 12 pixels and one grown
from 12 to 16 in the same photos have 1.61 and more. What stands out in colour alone counts three quarters, as it has at
most 1.7 in 840 such pairs of 30 photos (a quality of 20 leaves most); round places of 16 and 28 pixels with the same
luminance and colour differences 20 to 45 levels off have more than 2 in 114 of 120. Copies in 256 colours (2 of 8), and
those made smaller by dropping pixels (3 of 35), reach it too, and count as edited."""

BRIGHTER = 3.0
"""Change of mean brightness in levels from which on a photo may be of another exposure."""

ALTERED_SHARE = 0.75
"""Share of the copies that must have other colours (or no marks) for the content itself to be the altered one. It is
reached by 713 of 716 recoloured copies and 95 of 120 time stamps of 120 photos with 26 edits each, by one original."""

STRETCH = 0.01
"""Logarithm of the change of aspect that is not rounding: below it nothing was cropped or stretched."""

SERIES_SECONDS = 10.0
SERIES_AGREEMENT = 0.3
"""Shots of one camera within ten seconds whose hashes are near and that agree at all are a series."""

SAME_PIXELS_TONE = 0.5
"""Two encodings of the same pixels have nearly equal small pictures; only then are the full ones worth decoding.

Of two formats, which are reduced in their own ways, the small pictures of 26 photos differ by up to 0.6, those of
screens by 1.3: of these all are decoded whose tones are not called other ones."""

SAME_PIXELS_DIFFERENCE = 4
"""Largest difference in grey levels of the small pictures of two JPEGs whose pixels may be the same: both were reduced
in the same way, so that 119 such pairs had none, and 521 pairs with other pixels 7 and more. The rest is room for small
pictures that another version of a library made. Other formats are reduced in their own ways and differ by up to 30."""


def relation_of(evidence: Evidence, a: Photo, b: Photo) -> Relation | None:
    """The strongest relation that the evidence carries, or None; in doubt the weaker one."""
    if evidence.same_pixels:
        return Relation.SAME_PIXELS
    if evidence.agreement < SAME_PICTURE_AGREEMENT or is_stretched(evidence.stretch, a, b):
        return Relation.SIMILAR_SHOT if evidence.agreement >= SERIES_AGREEMENT and same_moment(a, b) else None
    if a.frames != b.frames or a.frames > 1 or other_moment(a, b):
        return Relation.SIMILAR_SHOT
    return Relation.RESAVED if _unchanged(evidence, a, b) else Relation.EDITED


def registered_relation(relation: Relation | None, evidence: Evidence, a: Photo, b: Photo) -> Relation | None:
    """The relation after the features were asked, of photos whose frame alone says nothing, `edited` or `resaved`.

    Features that agree too little to say anything leave it as it was; what the cameras wrote goes before both.
    """
    registration = evidence.registration
    if registration is None or registration.relation is None:
        return relation
    if a.frames != b.frames or a.frames > 1 or other_moment(a, b):
        return Relation.SIMILAR_SHOT
    if relation is Relation.RESAVED and registration.relation is Relation.EDITED and _same_frame(registration):
        return relation
    return registration.relation


def is_altered(pairs: Sequence[Pair]) -> bool:
    """Whether a content, of whose pairs with its copies these are, was recoloured or marked, and they were not.

    One with an unchanged copy is not called so: a photo that was converted from another colour space has one at least.
    """
    if any(pair.relation in UNCHANGED_RELATIONS for pair in pairs):
        return False
    evidences = [pair.evidence for pair in pairs if pair.evidence is not None]
    recoloured = [_recoloured(evidence) for evidence in evidences]
    marked = [evidence.overlay > RESAVED_OVERLAY for evidence in evidences if evidence.overlay is not None]
    return any(found and sum(found) >= ALTERED_SHARE * len(found) for found in (recoloured, marked))


def is_toned(evidence: Evidence, a: Photo, b: Photo) -> bool:
    """Whether contrast, brightness or colours of photos of one frame were changed by more than saving explains."""
    small, large = sorted((a, b), key=lambda photo: photo.pixels)
    if max(small.width, small.height) < _LEAST_TONED:
        return False
    coarse = any(photo.quality is not None and photo.quality < _COARSE_QUALITY for photo in (a, b))
    resized = (small.width, small.height) != (large.width, large.height)
    strength = OTHER_STRENGTH_REDUCED if coarse or resized else OTHER_STRENGTH
    return (
        has_other_contrast(evidence)
        or abs(evidence.brightness) > OTHER_BRIGHTNESS
        or has_other_tint(evidence)
        or max(evidence.strength, 1.0 / evidence.strength) > strength
    )


def has_other_contrast(evidence: Evidence) -> bool:
    """Whether one has more contrast than the other by more than saving explains."""
    return max(evidence.contrast, 1.0 / evidence.contrast) > OTHER_CONTRAST


def has_other_tint(evidence: Evidence) -> bool:
    """Whether one is warmer or colder than the other by more than saving explains."""
    return math.hypot(evidence.blue, evidence.red) > OTHER_TINT


def may_be_two_shots(in_common: float, a: Photo, b: Photo) -> bool:
    """Whether photos of a smooth ground have too little in common for one to be a copy of the other."""
    known = [photo.quality for photo in (a, b) if photo.quality is not None]
    return in_common < IN_COMMON or min(known, default=100) < _ROUNDED_QUALITY


def _recoloured(evidence: Evidence) -> bool:
    if evidence.toned:
        return True
    return evidence.tone > OTHER_TONE or not RESAVED_SATURATION[0] <= evidence.saturation <= RESAVED_SATURATION[1]


def may_have_noise(relation: Relation | None) -> bool:
    """Whether it is worth looking at both in full size for noise that was added: only if nothing else was changed."""
    return relation is Relation.RESAVED


def may_be_exposed_otherwise(relation: Relation | None, evidence: Evidence, a: Photo, b: Photo) -> bool:
    """Whether it is worth looking at both in full size for another grain: if one is the other made brighter."""
    if relation is not Relation.EDITED or evidence.turn or abs(evidence.brightness) < BRIGHTER:
        return False
    whole = evidence.registration is None or evidence.registration.matrix == (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    return whole and (a.width, a.height) == (b.width, b.height)


def full_size_relation(relation: Relation | None, evidence: Evidence) -> Relation | None:
    """The relation after photos were looked at in full size; as it was where that was not worth it or not possible."""
    if evidence.unexplained is None:
        return relation
    if may_have_noise(relation):
        return Relation.EDITED if evidence.unexplained > ADDED_NOISE else relation
    return Relation.SIMILAR_SHOT if evidence.unexplained > OTHER_GRAIN else relation


def _same_frame(registration: Registration) -> bool:
    """Whether B's corners lie on A's: registration makes such a matrix exact."""
    return all(number in (-1.0, 0.0, 1.0) for number in registration.matrix)


def may_have_same_pixels(evidence: Evidence, a: Photo, b: Photo) -> bool:
    """Whether it is worth decoding both pictures in full to compare their pixels."""
    same_size = (a.width, a.height) == (b.width, b.height)
    reduced_apart = a.format != b.format and not {a.format, b.format} & RAW_FORMATS
    tone = OTHER_TONE if reduced_apart else SAME_PIXELS_TONE
    return evidence.turn == 0 and same_size and a.frames == b.frames and evidence.tone <= tone


def other_moment(a: Photo, b: Photo) -> bool:
    """Whether the cameras say that these are two shots: an edited copy keeps time and exposure or loses them."""
    first, second = a.capture, b.capture
    for one, other in (
        (first.exposure_seconds, second.exposure_seconds),
        (first.f_number, second.f_number),
        (first.iso, second.iso),
        (first.serial, second.serial),
        (first.taken, second.taken),
        (first.subsecond if first.taken else None, second.subsecond if second.taken else None),
    ):
        if one is not None and other is not None and one != other:
            return True
    return False


def same_moment(a: Photo, b: Photo) -> bool:
    """Whether one camera took both within seconds of each other."""
    first, second = a.capture, b.capture
    if first.taken is None or second.taken is None or (first.make, first.model) != (second.make, second.model):
        return False
    apart = dt.datetime.fromisoformat(first.taken) - dt.datetime.fromisoformat(second.taken)
    return abs(apart.total_seconds()) <= SERIES_SECONDS


def _unchanged(evidence: Evidence, a: Photo, b: Photo) -> bool:
    return (
        evidence.turn == 0
        and evidence.tone <= OTHER_TONE
        and evidence.overlay is not None
        and evidence.overlay <= RESAVED_OVERLAY
        and RESAVED_SATURATION[0] <= evidence.saturation <= RESAVED_SATURATION[1]
        and _as_sharp(evidence, a, b)
    )


def _as_sharp(evidence: Evidence, a: Photo, b: Photo) -> bool:
    """Whether nothing was blurred or sharpened on purpose; of two sizes the smaller one looks sharper by itself."""
    if evidence.detail is None:
        return False
    detail = evidence.detail if b.pixels <= a.pixels else 1.0 / evidence.detail
    if a.pixels == b.pixels:
        return min(detail, 1.0 / detail) >= RESAVED_DETAIL[0]
    return RESAVED_DETAIL[0] <= detail <= RESAVED_DETAIL[1]


def is_stretched(stretch: float, a: Photo, b: Photo) -> bool:
    """Whether the aspect differs, by this logarithm, by more than one pixel of the smaller picture explains."""
    rounding = 1.0 / max(1, min(a.width, a.height, b.width, b.height))
    return abs(stretch) > STRETCH + rounding
