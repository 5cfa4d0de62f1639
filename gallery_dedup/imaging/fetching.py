"""The bytes behind an http(s) address: within a time, within a size, and with a sentence for whatever goes wrong."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus

import httpx

from gallery_dedup.errors import SourceError
from gallery_dedup.http_failures import clause, refusal
from gallery_dedup.imaging.source import Fetching, shown_address

REDIRECTS_MAX = 10
ACCEPT = "image/avif,image/webp,image/png,image/jpeg,image/*;q=0.9,*/*;q=0.5"


def fetch(address: str, *, how: Fetching | None = None) -> bytes:
    """The bytes at an http(s) address; may be called from several threads at once.

    Raises SourceError with a sentence that has the address and the reason, and with the status where a server answered.
    """
    how = how or Fetching()
    said = shown_address(address)
    if how.offline:
        raise SourceError(
            f"{said} was not fetched: network access is forbidden (--offline, or offline in the settings)"
        )
    try:
        with _client(how) as client:
            return _fetched(client, address, how)
    except SourceError as error:
        raise SourceError(f"{said} was not fetched: {error}", status=error.status) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SourceError(f"{said} was not fetched: {clause(error)}") from error


def _client(how: Fetching) -> httpx.Client:
    headers = {"User-Agent": how.user_agent, "Accept": ACCEPT, "Accept-Encoding": "identity"}
    try:
        return httpx.Client(timeout=how.seconds, headers=headers, trust_env=how.private)
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        raise SourceError(f"the proxy that the environment names cannot be used ({error})") from error
    except OSError as error:
        raise SourceError(f"the certificates that the environment names cannot be read ({error})") from error


def _fetched(client: httpx.Client, address: str, how: Fetching) -> bytes:
    end = time.monotonic() + how.seconds
    with _answered(client, address, how, end) as response:
        if response.status_code != HTTPStatus.OK:
            raise SourceError(refusal(response), status=response.status_code)
        try:
            return _body(response, how, end)
        except SourceError as error:
            raise SourceError(str(error), status=response.status_code) from error


@contextmanager
def _answered(client: httpx.Client, address: str, how: Fetching, end: float) -> Iterator[httpx.Response]:
    """The answer at the end of all redirects."""
    request: httpx.Request | None = client.build_request("GET", address)
    for _ in range(REDIRECTS_MAX + 1):
        if request is None:
            raise SourceError("the server redirects to nowhere")
        _check_address(request.url, how)
        response = client.send(request, stream=True)
        try:
            _check_peer(response, how)
            if not response.has_redirect_location:
                yield response
                return
            request = response.next_request
        finally:
            response.close()
        _check_time(how, end)
    raise SourceError("the server redirects without an end")


def _body(response: httpx.Response, how: Fetching, end: float) -> bytes:
    declared = response.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > how.most_bytes:
        raise SourceError(f"it declares {_size(int(declared))}, more than the {_size(how.most_bytes)} that are read")
    body = bytearray()
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > how.most_bytes:
            raise SourceError(f"it is larger than the {_size(how.most_bytes)} that are read")
        _check_time(how, end)
    if not body:
        raise SourceError("the server sends nothing")
    return bytes(body)


def _check_time(how: Fetching, end: float) -> None:
    if time.monotonic() > end:
        raise SourceError(f"it did not arrive within {how.seconds:g} seconds")


def _check_address(url: httpx.URL, how: Fetching) -> None:
    if url.scheme not in ("http", "https") or not url.host:
        raise SourceError(f"the way leads to {shown_address(str(url))}, which is no address on the web")
    if how.private:
        return
    try:
        found = socket.getaddrinfo(url.host, url.port or 80, type=socket.SOCK_STREAM)
    except OSError as error:
        raise SourceError("the server's name is not known here") from error
    for *_how, place in found:
        _check_public(str(place[0]))


def _check_peer(response: httpx.Response, how: Fetching) -> None:
    """Look at the machine that answered: a name may lead elsewhere the second time it is asked for."""
    if how.private:
        return
    peer = response.extensions["network_stream"].get_extra_info("server_addr")
    _check_public(str(peer[0]))


def _check_public(machine: str) -> None:
    address = ipaddress.ip_address(machine.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    if not address.is_global or address.is_multicast:
        raise SourceError("the address is one of this computer or its own network, which images are not fetched from")


def _size(count: int) -> str:
    for unit, digits in ((1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")):
        if count >= unit:
            return f"{count / unit:.4g} {digits}"
    return f"{count} bytes"
