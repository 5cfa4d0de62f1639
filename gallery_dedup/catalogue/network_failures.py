"""What goes wrong while a model is fetched: the clause for it, begun with the server's name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import httpx

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ModelError
from gallery_dedup.http_failures import clause


class TransferFailed(ModelError):
    """One address did not give the file; the message is a clause, and the sentence around it names the model."""


@contextmanager
def in_words(address: str) -> Iterator[None]:
    """Turn what httpx raises into TransferFailed, and begin each clause with the server's name."""
    host = urlsplit(address).hostname or address
    try:
        yield
    except TransferFailed as error:
        raise TransferFailed(sentence("{host}: {reason}", host=host, reason=error)) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise TransferFailed(sentence("{host}: {reason}", host=host, reason=clause(error))) from error
