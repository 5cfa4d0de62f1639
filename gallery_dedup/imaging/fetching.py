"""The bytes behind an http(s) address: within a time, within a size, and with a sentence for whatever goes wrong."""

from __future__ import annotations

import ipaddress
import os
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import lru_cache
from http import HTTPStatus
from typing import Any, Self, TypeAlias

import httpx

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import SourceError
from gallery_dedup.http_failures import clause, refusal
from gallery_dedup.imaging.source import Fetching, shown_address
from gallery_dedup.stopping import broken_off_by, check_wanted

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
REDIRECTS_MAX = 10
_NAT64, _COMPATIBLE = ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("::/96")
ACCEPT = "image/avif,image/webp,image/png,image/jpeg,image/*;q=0.9,*/*;q=0.5"


def fetch(address: str, *, how: Fetching | None = None) -> bytes:
    """The bytes at an http(s) address; may be called from several threads at once.

    Raises SourceError with a sentence that has the address and the reason, and with the status where a server answered;
    Stopped where the work of this thread is asked to stop, which breaks the connection off.
    """
    how = how or Fetching()
    said = shown_address(address)
    if how.offline:
        raise SourceError(
            sentence(
                "{source} was not fetched: network access is forbidden (--offline, or offline in the settings)",
                source=said,
            )
        )
    try:
        with _client(how) as client, _Watch(2 * how.seconds) as watch, broken_off_by(watch.break_off):
            return _fetched(client, address, how, watch)
    except SourceError as error:
        raise SourceError(
            sentence("{source} was not fetched: {reason}", source=said, reason=error), status=error.status
        ) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        check_wanted()
        why = (
            clause(error)
            if not watch.broke_off
            else sentence("it did not arrive within {seconds:g} seconds", seconds=how.seconds)
        )
        raise SourceError(sentence("{source} was not fetched: {why}", source=said, why=why)) from error
    except UnicodeError as error:
        raise SourceError(sentence("{source} was not fetched: no server can have this name", source=said)) from error


class _Watch:
    """Breaks the connection off after some seconds: a head that comes letter by letter never falls silent."""

    def __init__(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self.break_off)
        self._timer.daemon = True
        self._socket: socket.socket | None = None
        self.broke_off = False

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_why: object) -> None:
        self._timer.cancel()

    def trace(self, event: str, about: Mapping[str, Any]) -> None:
        """What httpx calls at every step: notes each connection that is made, and what encrypts it."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            self._socket = about["return_value"].get_extra_info("socket")
            if self.broke_off:
                self.break_off()

    def break_off(self) -> None:
        """End the connection now, or the one that is just being made."""
        self.broke_off = True
        if self._socket is not None:
            with suppress(OSError):  # it was closed meanwhile
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)  # not TLS's, which another thread is reading


def _client(how: Fetching) -> httpx.Client:
    headers = {"User-Agent": how.user_agent, "Accept": ACCEPT, "Accept-Encoding": "identity"}
    try:
        named = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")) if how.private else ()
        trusted = _certificates(how.private, named)
        return httpx.Client(timeout=how.seconds, headers=headers, trust_env=how.private, verify=trusted)
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        raise SourceError(
            sentence("the proxy that the environment names cannot be used ({reason})", reason=error)
        ) from error
    except OSError as error:
        raise SourceError(
            sentence("the certificates that the environment names cannot be read ({reason})", reason=error)
        ) from error


@lru_cache(maxsize=4)
def _certificates(from_environment: bool, _files: tuple[str | None, ...]) -> ssl.SSLContext:
    """Whom TLS trusts. Reading the certificates takes longer than fetching a small picture: once is enough."""
    return httpx.create_ssl_context(trust_env=from_environment)


def _fetched(client: httpx.Client, address: str, how: Fetching, watch: _Watch) -> bytes:
    end = time.monotonic() + how.seconds
    with _answered(client, address, how, end, watch) as response:
        if response.status_code != HTTPStatus.OK:
            raise SourceError(refusal(response), status=response.status_code)
        try:
            return _body(response, how, end)
        except SourceError as error:
            raise SourceError(str(error), status=response.status_code) from error


@contextmanager
def _answered(client: httpx.Client, address: str, how: Fetching, end: float, watch: _Watch) -> Iterator[httpx.Response]:
    """The answer at the end of all redirects."""
    check_wanted()
    url = httpx.URL(address)
    for _ in range(REDIRECTS_MAX + 1):
        response = _sent(client, url, how, end, watch)
        try:
            _check_peer(response, how)
            if not response.has_redirect_location:
                yield response
                return
            url = url.join(response.headers["location"])
        finally:
            response.close()
        _check_time(how, end)
    raise SourceError(sentence("the server redirects without an end"))


def _sent(client: httpx.Client, url: httpx.URL, how: Fetching, end: float, watch: _Watch) -> httpx.Response:
    """The head of the answer from one address.

    Unless private ones are allowed, the request goes to a machine that was looked at, not to whichever the name leads
    to when it is asked for a second time.
    """
    if url.scheme not in ("http", "https") or not url.host:
        raise SourceError(
            sentence("the way leads to {address}, which is no address on the web", address=shown_address(str(url)))
        )
    if how.private:
        return client.send(client.build_request("GET", url, extensions={"trace": watch.trace}), stream=True)
    failed: httpx.TransportError | None = None
    for machine in _public_machines(url):
        client.cookies.clear()  # they would be kept by machine, which may bear several names
        request = client.build_request(
            "GET", url.copy_with(host=machine), headers={"Host": url.netloc.decode("ascii")},
            extensions={"sni_hostname": url.raw_host.decode("ascii"), "trace": watch.trace},
        )  # fmt: skip
        try:
            return client.send(request, stream=True)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            failed = error
        _check_time(how, end)
    raise failed or SourceError(sentence("the server's name is not known here"))


def _body(response: httpx.Response, how: Fetching, end: float) -> bytes:
    declared = response.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > how.most_bytes:
        raise SourceError(
            sentence(
                "it declares {size}, more than the {most} that are read",
                size=_size(int(declared)),
                most=_size(how.most_bytes),
            )
        )
    body = bytearray()
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > how.most_bytes:
            raise SourceError(sentence("it is larger than the {size} that are read", size=_size(how.most_bytes)))
        _check_time(how, end)
    if not body:
        raise SourceError(sentence("the server sends nothing"))
    return bytes(body)


def _check_time(how: Fetching, end: float) -> None:
    check_wanted()
    if time.monotonic() > end:
        raise SourceError(sentence("it did not arrive within {seconds:g} seconds", seconds=how.seconds))


def _public_machines(url: httpx.URL) -> list[str]:
    """The machines that the name of a server stands for; raises SourceError when one of them is not on the internet."""
    try:
        found = socket.getaddrinfo(url.host, url.port or 80, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SourceError(sentence("the server's name is not known here")) from error
    machines = list(dict.fromkeys(str(place[0]) for *_how, place in found))
    for machine in machines:
        _check_public(machine)
    return machines


def _check_peer(response: httpx.Response, how: Fetching) -> None:
    """Look at the machine that answered as well: whatever led there, nothing is read from it."""
    if how.private:
        return
    peer = response.extensions["network_stream"].get_extra_info("server_addr")
    _check_public(str(peer[0]))


def _check_public(machine: str) -> None:
    if not all(map(_is_public, _addresses_in(ipaddress.ip_address(machine.partition("%")[0])))):
        raise SourceError(
            sentence("the address is one of this computer or its own network, which images are not fetched from")
        )


def _is_public(address: Address) -> bool:
    local = address.is_multicast or address.is_reserved or getattr(address, "is_site_local", False)
    return address.is_global and not local


def _addresses_in(address: Address) -> Iterator[Address]:
    """The address, or the one of IPv4 that it stands for: a gateway would carry the request there."""
    if isinstance(address, ipaddress.IPv6Address):
        if address in _NAT64 or address in _COMPATIBLE:
            yield ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
            return
        if address.ipv4_mapped is not None:
            yield address.ipv4_mapped
            return
        if address.sixtofour is not None:
            yield address.sixtofour
        if address.teredo is not None:
            yield from address.teredo
    yield address


def _size(count: int) -> str:
    for unit, digits in ((1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")):
        if count >= unit:
            return f"{count / unit:.4g} {digits}"
    return f"{count} bytes"
