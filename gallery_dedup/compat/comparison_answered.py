"""Two images compared in every dimension, as one document: for the command `compare --json` and the service alike."""

from __future__ import annotations

from dataclasses import replace

from gallery_dedup.compat.given_files import as_files
from gallery_dedup.compat.requests import compare_request
from gallery_dedup.compat.requests_answered import DIGITS, REQUEST, Answer, Asking
from gallery_dedup.domain import Comparison, Part
from gallery_dedup.library import Library


def comparison_answer(document: object, library: Library, *, asking: Asking = REQUEST) -> Answer:
    """Answer `{"image_a", "image_b"}` with every score, the relation, and where the two differ.

    Raises RequestError, ImageError, and SettingsError for a profile or dimension that there is not.
    """
    request = compare_request(document)
    folder = library.locations.given
    with as_files([request.a, request.b], how=asking.how, folder=folder, paths=asking.paths) as (a, b):
        found = library.compare(
            a.path,
            b.path,
            profile=request.profile or library.settings.profile,
            dimensions=request.dimensions or None,
            missing=request.missing,
        )
        differing = library.difference(found)
    told = replace(
        found,
        a=replace(found.a, path=a.told),
        b=replace(found.b, path=b.told),
        differences=differing.boxes if differing is not None else (),
    )
    return comparison_document(told, similarity=differing.similarity if differing is not None else None)


def comparison_document(comparison: Comparison, *, similarity: float | None) -> Answer:
    """The document of `compare --json`; `similarity` is the mean SSIM of the two, laid over each other."""
    laid = comparison.alignment
    return {
        "image_a": comparison.a.path,
        "image_b": comparison.b.path,
        "relation": comparison.relation,
        "summary": comparison.summary,
        "profile": comparison.profile,
        "weighted_score": _rounded(comparison.weighted_score),
        "scores": {name: _rounded(score) for name, score in comparison.scores.items()},
        "notes": dict(comparison.notes),
        "alignment": None
        if laid is None
        else {"crop": list(laid.crop), "rotation": laid.rotation, "mirrored": laid.mirrored, "scale": laid.scale},
        "differences": [
            {"x": box.x, "y": box.y, "width": box.width, "height": box.height} for box in comparison.differences
        ],
        "similarity_score": _rounded(similarity),
        "parts": [_part(part) for part in comparison.parts],
        "models": dict(comparison.models),
    }


def _part(part: Part) -> Answer:
    return {
        "dimension": part.dimension,
        "weight": part.weight,
        "share": _rounded(part.share),
        "score": _rounded(part.score),
        "contribution": _rounded(part.contribution),
    }


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(score, DIGITS)
