"""Who may ask: holders of the token, and no page of another origin.

A browser lets any page send requests to loopback, and a page whose name is made to lead to 127.0.0.1 (DNS rebinding)
even reads the answers. Both tell on themselves: by Origin, Sec-Fetch-Site and Host.
"""

from __future__ import annotations

import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

from gallery_dedup.serve.refusals import Refusal

_OWN = ("same-origin", "none")
_BEARER = "bearer"


@dataclass(frozen=True, slots=True)
class Guard:
    """`token` is None where none is needed; on `loopback` only names of this computer may be asked for."""

    token: str | None
    loopback: bool

    def check(self, method: str, headers: Mapping[str, str], *, free: bool = False) -> None:
        """Raise Refusal unless this request may be answered; `free` are those of the page itself, without a token."""
        host = headers.get("host", "")
        if self.loopback and not is_this_computer(host):
            named = "another host" if host else "no host"
            sentence = f"the request names {named}: ask for localhost or 127.0.0.1"
            raise Refusal(HTTPStatus.MISDIRECTED_REQUEST, sentence)
        if _is_foreign(headers, host) and not (free and _is_visit(method, headers)):
            raise Refusal(HTTPStatus.FORBIDDEN, "a page of another origin may not use this service")
        if self.token is not None and not free:
            self._check_token(headers.get("authorization"), self.token)

    def _check_token(self, given: str | None, token: str) -> None:
        challenge = {"WWW-Authenticate": 'Bearer realm="gallery-dedup"'}
        if given is None:
            sentence = "a token is needed: send the header Authorization: Bearer TOKEN"
            raise Refusal(HTTPStatus.UNAUTHORIZED, sentence, headers=challenge)
        scheme, _, secret = given.partition(" ")
        known = hmac.compare_digest(secret.strip().encode("latin-1"), token.encode("ascii"))
        if scheme.lower() != _BEARER or not known:
            raise Refusal(HTTPStatus.UNAUTHORIZED, "the token is not the one of this service", headers=challenge)


def is_this_computer(host: str) -> bool:
    """Whether a Host header names this computer and nothing that a foreign name could lead to."""
    try:
        parts = urlsplit(f"//{host}")
        name, _port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.netloc != host or "@" in host or parts.path or parts.query or parts.fragment:
        return False
    return name == "localhost" or is_loopback(name)


def is_loopback(address: str) -> bool:
    """Whether an address in digits is one of this computer."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def _is_foreign(headers: Mapping[str, str], host: str) -> bool:
    if headers.get("sec-fetch-site", _OWN[0]).lower() not in _OWN:
        return True
    origin = headers.get("origin")
    return origin is not None and origin.lower() not in (f"http://{host}".lower(), f"https://{host}".lower())


def _is_visit(method: str, headers: Mapping[str, str]) -> bool:
    """Somebody followed a link to the page: it opens for itself, and the other page reads nothing of it."""
    asked = headers.get("sec-fetch-mode"), headers.get("sec-fetch-dest")
    return method == "GET" and "origin" not in headers and asked == ("navigate", "document")
