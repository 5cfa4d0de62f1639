"""Signs that a content was made from one of its copies: what a JPEG rounds, and data that no lossy file gives."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from gallery_dedup.domain import Evidence, Pair, Photo, Relation
from gallery_dedup.matching.explain import GREY
from gallery_dedup.matching.relations import SAME_PIXELS_TONE, may_have_same_pixels

_LOSSLESS_FORMATS = frozenset({"PNG", "TIFF", "BMP", "PNM", "TGA", "QOI"})
_OTHER_CODING_TONE = 0.75
"""Mean difference of tones, in levels, up to which a lossless photo may be the master of a WebP, HEIC or AVIF. Of
60 such pairs at quality 70 and 90 all but 2 differ less; versions in 256 colours with more than a byte a pixel by 0.93
and more. Of a JPEG the rounding tells in most cases, and the limit is `SAME_PIXELS_TONE`."""


def lossless_contents(photos: Mapping[str, Photo], pairs: Sequence[Pair]) -> frozenset[str]:
    """Contents (a photo of each by its SHA-256) that were not decoded from a lossy one among them, by their formats."""
    exact = {sha256 for sha256, photo in photos.items() if photo.format in _LOSSLESS_FORMATS}
    same = [{pair.a, pair.b} for pair in pairs if pair.relation is Relation.SAME_PIXELS]
    decoded = {sha256 for ends in same if not ends <= exact for sha256 in ends}
    return frozenset(exact - decoded)


def is_derived(sha256: str, pairs: Sequence[Pair], *, photos: Mapping[str, Photo], lossless: Collection[str]) -> bool:
    """Whether one of the photos that a content is a re-saved copy of holds what cannot come from it.

    Of a JPEG its rounding tells that, whatever the other file is. Else it is every tone where this one is lossy, or
    more bits. Then a lossless file counts only when it has more bytes than pixels: a palette of 256 colours needs no
    more than a byte a pixel, and JPEG data in a TIFF file less. Nothing is said of another size, and where it was not
    looked whether the pixels are the same.
    """
    photo = photos[sha256]
    for pair in pairs:
        if pair.relation is not Relation.RESAVED or pair.evidence is None:
            continue
        other = photos[pair.b if pair.a == sha256 else pair.a]
        told = pair.evidence.made_from if pair.b == sha256 else -pair.evidence.made_from
        more = photo.format == "JPEG" if told > 0 else not told and _holds_more(other, photo, pair.evidence, lossless)
        if more:
            return True
    return False


def _holds_more(other: Photo, photo: Photo, evidence: Evidence, lossless: Collection[str]) -> bool:
    """Whether the other one, by its file, holds tones or bits that this photo lacks."""
    if not may_have_same_pixels(evidence, photo, other) or other.sha256 not in lossless or other.bytes <= other.pixels:
        return False
    if evidence.tone > (SAME_PIXELS_TONE if photo.format == "JPEG" else _OTHER_CODING_TONE):
        return False
    same_depth = other.bit_depth == photo.bit_depth and photo.sha256 not in lossless
    return same_depth or other.bit_depth > photo.bit_depth


def is_made_grey(sha256: str, pairs: Sequence[Pair]) -> bool:
    """Whether a content is black and white where at least half of its copies, by its pairs with them, have colours.

    Fewer do not count: one of them may be a toned version of a black and white photo.
    """
    coloured = [
        pair
        for pair in pairs
        if pair.relation is Relation.EDITED
        and pair.evidence is not None
        and (pair.evidence.saturation < GREY if pair.b == sha256 else pair.evidence.saturation > 1 / GREY)
    ]
    return 0 < len(pairs) <= 2 * len(coloured)
