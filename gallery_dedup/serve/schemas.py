"""What the service takes and gives, as JSON Schema: each shape once, under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from gallery_dedup.compat.requests import MOST_TARGETS, PAIR_KEYS, THRESHOLD
from gallery_dedup.compat.requests_answered import ECHO
from gallery_dedup.dimensions import SCALES
from gallery_dedup.domain import Missing, Relation
from gallery_dedup.imaging.source import WAYS
from gallery_dedup.serve.refusals import JSON_TYPE, LINES_TYPE

Schema: TypeAlias = dict[str, Any]
EXAMPLE = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAMUlEQVR42mNkYGAQQKD/SGxGrOIsDAIMJAG6aPiPxGVEYmMX"
    "H5x+IOxuZPHReKCJBgA9QAodphr/VQAAAABJRU5ErkJggg=="
)
"""A picture of 16 x 16 pixels."""
_NUMBER, _WHOLE, _TEXT, _BOOLEAN = ({"type": name} for name in ("number", "integer", "string", "boolean"))
_SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
_ECHO: Schema = {"type": "string", "maxLength": ECHO}
_MAYBE: Schema = {"type": ["number", "null"]}
_NAMES: Schema = {"type": "object", "additionalProperties": _TEXT}
_IMAGE: Schema = {
    "type": "string",
    "minLength": 1,
    "format": "image",
    "description": f"{WAYS}; a path is refused",
    "examples": [EXAMPLE],
}


def _object(properties: Mapping[str, Any], *, optional: Sequence[str] = (), **more: Any) -> Schema:
    required = [name for name in properties if name not in optional]
    return {
        "type": "object", "properties": dict(properties), "required": required, "additionalProperties": False, **more,
    }  # fmt: skip


def _list(items: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def _one_of(*names: str) -> Schema:
    return {"oneOf": [{"required": [name]} for name in names]}


SCHEMAS: Mapping[str, Schema] = {
    "Image": _IMAGE,
    "Error": _object({"error": {"type": "string", "description": "what is wrong, and with what"}}),
    "Health": _object({"status": {"const": "ok"}, "name": _TEXT, "version": _TEXT, "most_request_bytes": _WHOLE}),
    "CompareRequest": _object(
        {
            "image_a": {"$ref": "#/components/schemas/Image"},
            "image_b": {"$ref": "#/components/schemas/Image"},
            "profile": {"type": "string", "description": "weighs the dimensions; without it the one of the settings"},
            "dimensions": _list({"enum": [scale.name for scale in SCALES]}, description="only these; without it all"),
            "missing": {"enum": [one.value for one in Missing]},
        },
        optional=("profile", "dimensions", "missing"),
    ),
    "Comparison": _object(
        {
            "image_a": _ECHO,
            "image_b": _ECHO,
            "relation": {"enum": [*(one.value for one in Relation), None]},
            "summary": _TEXT,
            "profile": _TEXT,
            "weighted_score": _MAYBE,
            "scores": {"type": "object", "additionalProperties": _MAYBE},
            "notes": _NAMES,
            "alignment": {
                "anyOf": [
                    {"type": "null"},
                    _object(
                        {
                            "crop": _list(_NUMBER, minItems=4, maxItems=4),
                            "rotation": _NUMBER,
                            "mirrored": _BOOLEAN,
                            "scale": _NUMBER,
                        }
                    ),
                ]
            },
            "differences": _list(_object(dict.fromkeys(("x", "y", "width", "height"), _NUMBER))),
            "similarity_score": _MAYBE,
            "parts": _list(
                _object(
                    {"dimension": _TEXT, "weight": _NUMBER, "share": _MAYBE, "score": _MAYBE, "contribution": _MAYBE}
                )
            ),
            "models": _NAMES,
        }
    ),
    "MatchRequest": _object(
        {
            "sourceImage": {"$ref": "#/components/schemas/Image"},
            "targetImages": _list(
                {"type": "string", "description": "as sourceImage; blank ones are passed over"},
                minItems=1,
                maxItems=MOST_TARGETS,
            ),
            "threshold": {"type": "number", "minimum": -1, "maximum": 1, "default": THRESHOLD},
        },
        optional=("threshold",),
    ),
    "Match": _object(
        {
            "sourceImage": _ECHO,
            "totalTargets": _WHOLE,
            "totalImagesProcessed": _WHOLE,
            "results": _list(
                {
                    "anyOf": [
                        _object(
                            {
                                "targetIndex": _WHOLE,
                                "targetImage": _ECHO,
                                "similarityScore": _SHARE,
                                "isSimilar": _BOOLEAN,
                            }
                        ),
                        _object({"targetIndex": _WHOLE, "targetImage": _ECHO, "error": _TEXT}),
                    ]
                }
            ),
        }
    ),
    "MatchProgress": _object({"done": _WHOLE, "total": _WHOLE}),
    "SimilarityRequest": _object({name: {"$ref": "#/components/schemas/Image"} for name in ("image_a", "image_b")}),
    "Similarity": _object({"similarity_score": _SHARE}),
    "VectorRequest": _object(
        {name: {"$ref": "#/components/schemas/Image"} for name in ("url", "img")},
        optional=("url", "img"),
        **_one_of("url", "img"),
    ),
    "Vector": _object({"result": _list(_NUMBER, minItems=1)}),
    "VectorPairRequest": _object(
        {name: {"$ref": "#/components/schemas/Image"} for name in PAIR_KEYS},
        optional=PAIR_KEYS,
        allOf=[_one_of("url_1", "img_1"), _one_of("url_2", "img_2")],
    ),
    "VectorPair": _object({"similarity": _SHARE}),
}
_NOTHING: Schema = {"type": "object", "maxProperties": 0, "description": "a sample run with drawn pictures"}


def _named(*names: str) -> Schema:
    referred: list[Schema] = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    return referred[0] if len(referred) == 1 else {"anyOf": referred}


_TAKES: Mapping[str, Schema] = {
    "/compare": _named("CompareRequest"),
    "/match": {"anyOf": [_named("MatchRequest"), _NOTHING]},
    "/similarity": _named("SimilarityRequest"),
    "/embed": _named("VectorRequest"),
    "/text_similarity": _named("VectorRequest", "VectorPairRequest"),
}
_GIVES: Mapping[str, Schema] = {
    "/compare": _named("Comparison"),
    "/match": _named("Match"),
    "/similarity": _named("Similarity"),
    "/embed": _named("Vector"),
    "/text_similarity": _named("Vector", "VectorPair"),
    "/health": _named("Health"),
}
IN_STEPS: Mapping[str, Schema] = {"/match": _named("MatchProgress", "Match", "Error")}
"""The shapes of single lines, at those addresses that tell their progress."""
_GUARDED: Mapping[int, str] = {
    401: "the token is missing or another",
    403: "the request comes from a page of another origin",
    421: "the request names another host",
    500: "this computer has a fault, which the sentence names",
}
_WORKED: Mapping[int, str] = {
    400: "the request is malformed or asks for more than is allowed",
    408: "the request did not arrive in time",
    413: "the request is too large",
    415: "the request is not sent as JSON",
    422: "an image cannot be fetched or read",
    503: "too many requests are here; Retry-After says when to come again",
    504: "the answer took too long",
}


def request_body(path: str) -> Schema:
    """What is sent to an address."""
    return {"required": True, "content": {JSON_TYPE: {"schema": _TAKES[path]}}}


def responses(path: str) -> dict[int | str, dict[str, Any]]:
    """Every answer of an address, by status."""
    content: Schema = {JSON_TYPE: {"schema": _GIVES[path]}}
    if path in IN_STEPS:
        content[LINES_TYPE] = {"schema": IN_STEPS[path]}
    failures = _GUARDED if path not in _TAKES else {**_GUARDED, **_WORKED}
    failed = {JSON_TYPE: {"schema": _named("Error")}}
    told: dict[int | str, dict[str, Any]] = {200: {"description": "the answer", "content": content}}
    for status in sorted(failures):
        told[status] = {"description": failures[status], "content": failed}
    return told
