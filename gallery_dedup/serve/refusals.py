"""What the service answers in place of a result: a status and one sentence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from types import MappingProxyType
from typing import Any

from gallery_dedup.errors import GalleryDedupError, ImageError, ModelsMissing, RequestError, SettingsError

JSON_TYPE, LINES_TYPE = "application/json", "application/x-ndjson"
RETRY_SECONDS = 5
"""After which a service that is busy may be asked again."""
_STATUS: tuple[tuple[type[GalleryDedupError], HTTPStatus], ...] = (
    (RequestError, HTTPStatus.BAD_REQUEST),
    (SettingsError, HTTPStatus.BAD_REQUEST),
    (ModelsMissing, HTTPStatus.BAD_REQUEST),
    (ImageError, HTTPStatus.UNPROCESSABLE_ENTITY),
)
"""What the sender can put right; every other error is one of this computer."""


class Refusal(GalleryDedupError):
    """A request that is not answered, with the status of HTTP and what goes into its head."""

    def __init__(self, status: HTTPStatus, sentence: str, *, headers: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(sentence)
        self.status, self.headers = status, headers


def status_of(error: GalleryDedupError) -> HTTPStatus:
    """The status that tells whose fault an error is."""
    if isinstance(error, Refusal):
        return error.status
    found = (status for kind, status in _STATUS if isinstance(error, kind))
    return next(found, HTTPStatus.INTERNAL_SERVER_ERROR)


def document_bytes(document: Mapping[str, Any]) -> bytes:
    """A document as the commands print it, to the byte."""
    return (json.dumps(document, indent=1) + "\n").encode("ascii")


def error_bytes(sentence: str) -> bytes:
    """The document of whatever goes wrong."""
    return document_bytes({"error": sentence})
