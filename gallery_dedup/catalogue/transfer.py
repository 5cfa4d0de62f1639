"""One file from one address over HTTP, into its part file: checked as it comes, gone on with where it broke off."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Mapping
from contextlib import ExitStack, contextmanager

import httpx

from gallery_dedup.catalogue.cut import Cut
from gallery_dedup.catalogue.network_failures import TransferFailed, in_words
from gallery_dedup.catalogue.part_file import PartFile
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.http_failures import refusal

REDIRECTS_MAX = 8
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_OK, _PARTIAL, _BEYOND = 200, 206, 416


def transferred(
    client: httpx.Client, address: str, part: PartFile, *, plain_loopback: bool, cut: Cut
) -> Generator[int, None, None]:
    """Fetch the rest of the file, yielding how many bytes the part holds; closing it early or a cut keeps the part.

    Raises TransferFailed when the address does not give a file of the right size, OSError when the disk refuses.
    """
    with in_words(address), ExitStack() as stack:
        headers = part.headers(address)
        response = stack.enter_context(_answered(client, address, headers, plain_loopback=plain_loopback, cut=cut))
        if headers and response.status_code == _BEYOND:
            part.discard()
            response = stack.enter_context(_answered(client, address, {}, plain_loopback=plain_loopback, cut=cut))
        start = _start(response, part, asked_for_rest="Range" in headers)
        part.remember(address, response.headers)
        yield start
        yield from _written(response, part, start)
        if (size := part.size()) < part.model.bytes:
            raise TransferFailed(
                sentence(
                    "the connection broke off after {size:,} of {bytes:,} bytes", size=size, bytes=part.model.bytes
                )
            )


@contextmanager
def _answered(
    client: httpx.Client, address: str, headers: Mapping[str, str], *, plain_loopback: bool, cut: Cut
) -> Iterator[httpx.Response]:
    """The answer at the end of all redirects, none of which may leave HTTPS."""
    asked = {**headers, "Accept-Encoding": "identity"}  # sizes and ranges count the bytes of the file itself
    request: httpx.Request | None = client.build_request("GET", address, headers=asked, extensions={"trace": cut.trace})
    for _ in range(REDIRECTS_MAX + 1):
        if request is None:
            raise TransferFailed(sentence("the server redirects to nowhere"))
        _check_safe(request.url, plain_loopback=plain_loopback)
        response = client.send(request, stream=True)
        if not response.has_redirect_location:
            break
        request = response.next_request
        response.close()
    else:
        raise TransferFailed(sentence("the server redirects without an end"))
    try:
        yield response
    finally:
        response.close()


def _check_safe(url: httpx.URL, *, plain_loopback: bool) -> None:
    if url.scheme == "https" or (plain_loopback and url.scheme == "http" and url.host in _LOOPBACK):
        return
    raise TransferFailed(
        sentence("the way leads to {scheme}://{host}, which is not secured by HTTPS", scheme=url.scheme, host=url.host)
    )


def _start(response: httpx.Response, part: PartFile, *, asked_for_rest: bool) -> int:
    """Where in the file the body of the answer begins; TransferFailed when it is not what was asked for."""
    if response.status_code not in (_OK, _PARTIAL):
        raise TransferFailed(refusal(response))
    if response.headers.get("content-encoding", "identity") != "identity":
        raise TransferFailed(sentence("the server sends the file in another encoding than asked for"))
    start = 0
    if response.status_code == _PARTIAL:
        start = part.size()
        given = _RANGE.fullmatch(response.headers.get("content-range", ""))
        if not asked_for_rest or not given or int(given[1]) != start:
            part.discard()
            raise TransferFailed(sentence("the server sends another part of the file than asked for"))
        if given[3] not in ("*", str(part.model.bytes)):
            part.discard()
            raise TransferFailed(_another_size(int(given[3]), part))
    announced = response.headers.get("content-length", "")
    if announced.isdecimal() and start + int(announced) != part.model.bytes:
        part.discard()
        raise TransferFailed(_another_size(start + int(announced), part))
    return start


def _another_size(size: int, part: PartFile) -> str:
    return sentence(
        "the server offers another file: it has {size:,} bytes, and the catalogue says {bytes:,}",
        size=size,
        bytes=part.model.bytes,
    )


def _written(response: httpx.Response, part: PartFile, start: int) -> Iterator[int]:
    done = start
    with part.opened(start) as file:
        for chunk in response.iter_raw():
            done += len(chunk)
            if done > part.model.bytes:
                break
            file.write(chunk)
            yield done
    if done > part.model.bytes:
        part.discard()
        raise TransferFailed(
            sentence("the server sends more than the {bytes:,} bytes of the file", bytes=part.model.bytes)
        )
