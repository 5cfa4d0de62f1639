"""Downloading a model: only when asked to, only over HTTPS, and never a wrong file in its place."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from gallery_dedup.catalogue.cut import Cut
from gallery_dedup.catalogue.network_failures import TransferFailed
from gallery_dedup.catalogue.own_folder import alone_with, check_space, models_folder
from gallery_dedup.catalogue.part_file import PartFile
from gallery_dedup.catalogue.places import installed
from gallery_dedup.catalogue.transfer import transferred
from gallery_dedup.domain import Model
from gallery_dedup.domain.sentence import joined_sentences, sentence
from gallery_dedup.errors import ModelError
from gallery_dedup.locations import Locations

TIMEOUT_SECONDS = 30.0
CONNECT_SECONDS = 10.0
WAY_OUT = sentence("Or add a file that you have: gallery-dedup models add FILE")


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is: bytes that are here, bytes of the whole file, bytes a second since it began."""

    done: int
    total: int
    per_second: float | None

    @property
    def seconds_left(self) -> float | None:
        """How long it still takes at this rate."""
        return (self.total - self.done) / self.per_second if self.per_second else None


def download(
    model: Model,
    locations: Locations,
    *,
    offline: bool,
    timeout: float = TIMEOUT_SECONDS,
    plain_loopback: bool = False,
    cut: Cut | None = None,
) -> Generator[DownloadProgress, None, Path]:
    """Fetch a model's file and return its path; one that is here already is not fetched again.

    Closing the generator cancels; what has come stays as a part, and the next download goes on from it. The file comes
    to its place in one step, after its SHA-256 was found right. `timeout` is in seconds of silence; `cut` ends such a
    silence from another thread, as a failure. HTTP without TLS is refused, also after redirects; `plain_loopback`
    allows it to this machine, for tests.

    Raises ModelError with a sentence that names the model, the reason and what else can be done, and LocationError when
    the folder of models cannot be written.
    """
    if path := installed(model, locations):
        return path
    _check_allowed(model, offline=offline)
    folder = models_folder(locations)
    with alone_with(model, folder):
        if path := installed(model, locations):
            return path
        part = PartFile(model, folder)
        try:
            if not part.is_right():
                check_space(model, folder, model.bytes - part.size())
                yield from _fetched(part, timeout=timeout, plain_loopback=plain_loopback, cut=cut or Cut())
            return part.put_in_place()
        except OSError as error:
            raise part.not_written(error) from error


def _check_allowed(model: Model, *, offline: bool) -> None:
    if model.bundled:
        raise ModelError(
            sentence(
                "{model} comes with the program, and its file is missing or damaged: install it again", model=model.name
            )
        )
    if not model.addresses:
        raise ModelError(
            sentence("{model} was added by you and cannot be downloaded: add its file again", model=model.name)
        )
    if offline:
        raise ModelError(
            _with_way_out(
                sentence(
                    "{model} was not downloaded: network access is forbidden (--offline, or offline in the settings).",
                    model=model.name,
                )
            )
        )


def _fetched(part: PartFile, *, timeout: float, plain_loopback: bool, cut: Cut) -> Iterator[DownloadProgress]:
    """Try the address and its mirrors until the part is right."""
    failures: list[str] = []
    for address in part.model.addresses:
        try:
            yield from _from_address(address, part, timeout=timeout, plain_loopback=plain_loopback, cut=cut)
            return
        except TransferFailed as error:
            failures.append(str(error))
            if cut.is_done:
                break
    told = joined_sentences(failures, by="; ")
    text = sentence("{model} was not downloaded. {failures}.", model=part.model.name, failures=told)
    raise ModelError(_with_way_out(text))


def _with_way_out(text: str) -> str:
    return joined_sentences((text, WAY_OUT))


def _from_address(
    address: str, part: PartFile, *, timeout: float, plain_loopback: bool, cut: Cut
) -> Iterator[DownloadProgress]:
    try:
        client = httpx.Client(timeout=httpx.Timeout(timeout, connect=min(timeout, CONNECT_SECONDS)))
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        # What a proxy in the environment can be wrong with: an address that is none, or SOCKS without its library.
        raise TransferFailed(
            sentence("the proxy that the environment names cannot be used ({reason})", reason=error)
        ) from error
    except OSError as error:
        # SSL_CERT_FILE and SSL_CERT_DIR name the certificates to trust where a company has its own.
        raise TransferFailed(
            sentence("the certificates that the environment names cannot be read ({reason})", reason=error)
        ) from error
    with client:
        began, first = time.monotonic(), part.size()
        for done in transferred(client, address, part, plain_loopback=plain_loopback, cut=cut):
            seconds = time.monotonic() - began
            yield DownloadProgress(done, part.model.bytes, max(done - first, 0) / seconds if seconds else None)
    if not part.is_right():
        host = httpx.URL(address).host
        raise TransferFailed(
            sentence("{host}: what came is another file (its SHA-256 differs), so it was thrown away", host=host)
        )
