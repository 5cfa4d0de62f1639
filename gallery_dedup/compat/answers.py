"""The requests of other systems, each answered by one call: for scripts that have no library open.

Request and answer are those of the service's address of the same name. In a request an image is a web address, base64,
or a data URI, since it may come from anywhere; where the script itself wrote the request, `paths` allows files too.
All raise RequestError for the shape of the request, ImageError for an image without which there is no answer,
ModelError and SettingsError for what would make the vectors.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

from gallery_dedup.compat.comparison_answered import comparison_answer
from gallery_dedup.compat.requests_answered import (
    DIGITS,
    Answer,
    Asking,
    match_answer,
    similarity_answer,
    vector_answer,
    vector_or_pair_answer,
)
from gallery_dedup.domain import ScanRequest
from gallery_dedup.imaging.source import fetching_by
from gallery_dedup.library import Library
from gallery_dedup.library.grouping import drained
from gallery_dedup.locations import default_locations
from gallery_dedup.matching.ranked_pairs import Wanted

Request: TypeAlias = dict[str, Any]
_TOP = 10


def compare(request: Request, *, paths: bool = False) -> Answer:
    """Answer `{"image_a", "image_b"}` with every score, the relation, and where the two differ."""
    with _asked(paths=paths) as (library, asking):
        return comparison_answer(request, library, asking=asking)


def match(request: Request, *, paths: bool = False) -> Answer:
    """Answer `{"sourceImage", "targetImages", "threshold"}`: how alike one image is to each of many."""
    with _asked(paths=paths) as (library, asking):
        return drained(match_answer(request, library, asking=asking))


def similarity(request: Request, *, paths: bool = False) -> Answer:
    """Answer `{"image_a", "image_b"}` with `{"similarity_score": 0.0..1.0}`."""
    with _asked(paths=paths) as (library, asking):
        return similarity_answer(request, library, asking=asking)


def embed(request: Request) -> Answer:
    """Answer `{"url"}` or `{"img"}` with `{"result": [512 numbers]}`."""
    with _asked() as (library, asking):
        return vector_answer(request, library, asking=asking)


def text_similarity(request: Request) -> Answer:
    """Answer `{"url_1" or "img_1", "url_2" or "img_2"}` with `{"similarity": 0.0..1.0}`, one image as `embed` does."""
    with _asked() as (library, asking):
        return vector_or_pair_answer(request, library, asking=asking)


def pairs(
    folders: Sequence[str | os.PathLike[str]],
    *,
    dimension: str | None = None,
    top: int = _TOP,
    least: float | None = None,
    below: float | None = None,
) -> Answer:
    """The most alike pairs of photos in the folders, best first: `{"pairs": [{"a", "b", "score"}]}`, as `pairs --json`.

    Only scores of `least` or more, and below `below`. Also raises FolderError.
    """
    with _asked() as (library, _):
        settings = library.settings
        within = ScanRequest(
            tuple(os.fspath(folder) for folder in folders), exclude=settings.exclude, hidden=settings.hidden
        )
        photos = drained(library.read(within))
        wanted = Wanted(top, least=least, below=below)
        found = drained(library.ranked_pairs(photos, dimension=dimension, wanted=wanted))
    return {"pairs": [{"a": one.a.path, "b": one.b.path, "score": round(one.score, DIGITS)} for one in found]}


@contextmanager
def _asked(*, paths: bool = False) -> Iterator[tuple[Library, Asking]]:
    with Library(default_locations()) as library:
        yield library, Asking(fetching_by(library.settings), paths=paths)
