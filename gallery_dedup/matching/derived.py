"""Signs that a content was made from one of its copies: exact data are not decoded from a lossy file that differs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from gallery_dedup.domain import Pair, Photo, Relation
from gallery_dedup.matching.explain import GREY
from gallery_dedup.matching.relations import may_have_same_pixels

_LOSSLESS_FORMATS = frozenset({"PNG", "TIFF", "BMP", "PNM", "TGA", "QOI"})


def lossless_contents(photos: Mapping[str, Photo], pairs: Sequence[Pair]) -> frozenset[str]:
    """Contents (a photo of each by its SHA-256) that were not decoded from a lossy one among them, by their formats."""
    exact = {sha256 for sha256, photo in photos.items() if photo.format in _LOSSLESS_FORMATS}
    same = [{pair.a, pair.b} for pair in pairs if pair.relation is Relation.SAME_PIXELS]
    decoded = {sha256 for ends in same if not ends <= exact for sha256 in ends}
    return frozenset(exact - decoded)


def is_derived(sha256: str, pairs: Sequence[Pair], *, photos: Mapping[str, Photo], lossless: Collection[str]) -> bool:
    """Whether one of the photos that a content is a re-saved copy of holds what cannot come from it.

    That is every tone where this one is lossy, or more bits. A lossless file counts only when it has more bytes than
    pixels: a palette of 256 colours needs no more than a byte a pixel, and JPEG data in a TIFF file less. Nothing is
    said of another size, and where it was not looked whether the pixels are the same.
    """
    photo = photos[sha256]
    for pair in pairs:
        other = photos[pair.b if pair.a == sha256 else pair.a]
        compared = pair.evidence is not None and may_have_same_pixels(pair.evidence, photo, other)
        if pair.relation is Relation.RESAVED and compared and other.sha256 in lossless and other.bytes > other.pixels:
            same_depth = other.bit_depth == photo.bit_depth and sha256 not in lossless
            if same_depth or other.bit_depth > photo.bit_depth:
                return True
    return False


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
