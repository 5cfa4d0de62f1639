"""Requests of the systems whose users come to us, read out of JSON; everything that is wrong is told in a sentence.

An image is a web address, base64 or a data URI: a path is refused, so that whoever serves these requests gives away
no local file.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

from gallery_dedup.domain import Missing
from gallery_dedup.errors import RequestError, SourceError
from gallery_dedup.imaging.source import MOST_BYTES, SourceKind, understand_source

THRESHOLD = 0.85
MOST_TARGETS = 10_000
PAIR_KEYS = ("url_1", "img_1", "url_2", "img_2")
_TYPES: Mapping[type, str] = {
    str: "a text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object",
    type(None): "null",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class MatchRequest:
    """One image against many; `targets` holds the blank ones too, so that places in it are those of the request."""

    source: str
    targets: tuple[str, ...]
    threshold: float = THRESHOLD


@dataclass(frozen=True, slots=True)
class PairRequest:
    """Two images."""

    a: str
    b: str


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """Two images for every score; what is None is as the settings say."""

    a: str
    b: str
    profile: str | None = None
    dimensions: tuple[str, ...] | None = None
    missing: Missing | None = None


def read_json(text: str | bytes) -> object:
    """What a JSON text holds; raises RequestError with the place where it goes wrong."""
    try:
        return json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise RequestError(f"the request is not JSON: {error.msg[0].lower()}{error.msg[1:]} ({place})") from error
    except UnicodeDecodeError as error:
        raise RequestError("the request is not JSON: it is not text in UTF-8") from error
    except RecursionError as error:
        raise RequestError("the request is nested too deeply") from error
    except ValueError as error:  # a whole number of more digits than the interpreter turns into one
        raise RequestError("the request is not JSON that is read: a number in it has too many digits") from error


def match_request(document: object, *, most_targets: int = MOST_TARGETS) -> MatchRequest:
    """`{"sourceImage": IMAGE, "targetImages": [IMAGE, ...], "threshold": 0.85}`; raises RequestError."""
    fields = _fields(document, needed=("sourceImage", "targetImages"), allowed=("threshold",))
    targets = fields["targetImages"]
    if not isinstance(targets, list):
        raise RequestError(f"targetImages is {_type(targets)}: it must be a list of images")
    if len(targets) > most_targets:
        raise RequestError(f"targetImages holds {len(targets):,} images: {most_targets:,} at most are allowed")
    texts = tuple(_text(target, f"targetImages[{place}]") for place, target in enumerate(targets))
    if not any(text.strip() for text in texts):
        raise RequestError("targetImages holds no image")
    return MatchRequest(_image(fields, "sourceImage"), texts, _threshold(fields.get("threshold", THRESHOLD)))


def similarity_request(document: object) -> PairRequest:
    """`{"image_a": IMAGE, "image_b": IMAGE}`; raises RequestError."""
    fields = _fields(document, needed=("image_a", "image_b"))
    return PairRequest(_image(fields, "image_a"), _image(fields, "image_b"))


def compare_request(document: object) -> CompareRequest:
    """`{"image_a": IMAGE, "image_b": IMAGE}`, with "profile", "dimensions", "missing" as options; raises RequestError.

    Whether there are such a profile and dimensions is looked at by whoever compares.
    """
    options = ("profile", "dimensions", "missing")
    fields = _fields(document, needed=("image_a", "image_b"), allowed=options)
    profile, dimensions, missing = (fields.get(key) for key in options)
    if profile is not None and not isinstance(profile, str):
        raise RequestError(f"profile is {_type(profile)}: it must be the name of one")
    if dimensions is not None and not isinstance(dimensions, list):
        raise RequestError(f"dimensions is {_type(dimensions)}: it must be a list of names")
    if (other := next((one for one in dimensions or () if not isinstance(one, str)), "")) != "":
        raise RequestError(f"dimensions holds {_type(other)}: it must be a list of names")
    if missing is not None and (not isinstance(missing, str) or missing not in list(Missing)):
        raise RequestError(f"missing must be one of {_listed([one.value for one in Missing])}")
    return CompareRequest(
        _image(fields, "image_a"),
        _image(fields, "image_b"),
        profile=profile,
        dimensions=None if dimensions is None else tuple(dict.fromkeys(dimensions)),
        missing=None if missing is None else Missing(missing),
    )


def vector_request(document: object, *, most_bytes: int = MOST_BYTES) -> str:
    """`{"url": URL}` or `{"img": BASE64}`: the image; raises RequestError."""
    fields = _fields(document, needed=(), allowed=("url", "img"))
    return _url_or_base64(fields, "url", "img", most_bytes)


def vector_pair_request(document: object, *, most_bytes: int = MOST_BYTES) -> PairRequest:
    """`{"url_1" or "img_1": ..., "url_2" or "img_2": ...}`; raises RequestError."""
    fields = _fields(document, needed=(), allowed=PAIR_KEYS)
    first = _url_or_base64(fields, "url_1", "img_1", most_bytes)
    return PairRequest(first, _url_or_base64(fields, "url_2", "img_2", most_bytes))


def _fields(document: object, *, needed: Sequence[str], allowed: Sequence[str] = ()) -> dict[str, object]:
    if not isinstance(document, dict):
        raise RequestError(
            f"the request is {_type(document)}: it must be an object with {_listed((*needed, *allowed))}"
        )
    if unknown := [key for key in document if key not in (*needed, *allowed)]:
        raise RequestError(f'unknown key "{unknown[0][:60]}": a request holds {_listed((*needed, *allowed))}')
    if missing := [key for key in needed if key not in document]:
        raise RequestError(f"the request lacks {_listed(missing)}")
    return document


def _image(fields: Mapping[str, object], key: str) -> str:
    text = _text(fields[key], key)
    if not text.strip():
        raise RequestError(f"{key} is blank: it must be an image")
    return text


def _text(value: object, key: str) -> str:
    if not isinstance(value, str):
        raise RequestError(f"{key} is {_type(value)}: an image is a text, a web address, base64, or a data URI")
    return value


def _threshold(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RequestError(f"the threshold is {_type(value)}: it must be a number between -1 and 1")
    if not -1.0 <= value <= 1.0:
        raise RequestError(f"the threshold {_short(value)} is out of range: it must lie between -1 and 1")
    return float(value)


def _url_or_base64(fields: Mapping[str, object], url: str, img: str, most_bytes: int) -> str:
    given = [key for key in (url, img) if key in fields]
    if len(given) != 1:
        raise RequestError(f"the request must hold one of {url} and {img}" + (", not both" if given else ""))
    (key,) = given
    text = _image(fields, key)
    try:
        kind = understand_source(text, paths=False, most_bytes=most_bytes).kind
    except SourceError as error:
        raise RequestError(f"{key}: {error}") from error
    if (kind is SourceKind.URL) != (key == url):
        raise RequestError(f"{url} is a web address, and {img} a picture in base64: {key} holds the other")
    return text


def _type(value: object) -> str:
    return _TYPES.get(type(value), type(value).__name__)


def _short(value: float) -> str:
    text = repr(value)
    return text if len(text) <= 20 else f"{text[:19]}…"


def _listed(keys: Collection[str]) -> str:
    *most, last = keys
    return f"{', '.join(most)} and {last}" if most else last


def _no_number(name: str) -> NoReturn:
    raise RequestError(f"the request is not JSON: {name} is no number of JSON")
