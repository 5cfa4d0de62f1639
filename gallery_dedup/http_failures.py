"""What goes wrong on the way from a server, as a clause for the person who waits for a file."""

from __future__ import annotations

import errno
import socket
import ssl
from http import HTTPStatus

import httpx

from gallery_dedup.domain.sentence import sentence

_NO_WAY = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)
_BROKEN_OFF = ("disconnected", "closed")  # httpx tells an early end from nonsense by its words alone
_REFUSALS: dict[int, str] = {
    HTTPStatus.UNAUTHORIZED: sentence("the server wants a name and a password"),
    HTTPStatus.FORBIDDEN: sentence("the server refuses to give the file"),
    HTTPStatus.NOT_FOUND: sentence("the file is not there any more"),
    HTTPStatus.PROXY_AUTHENTICATION_REQUIRED: sentence("the proxy wants a name and a password"),
    HTTPStatus.GONE: sentence("the file is not there any more"),
    HTTPStatus.TOO_MANY_REQUESTS: sentence("the server was asked too often; try again later"),
    HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS: sentence("the server may not give the file here"),
}


def refusal(response: httpx.Response) -> str:
    """The clause for an answer that is no file."""
    code = response.status_code
    if told := _REFUSALS.get(code):
        return sentence("{reason} ({code})", reason=told, code=code)
    if code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return sentence("the server has a fault ({code}); try again later", code=code)
    return sentence("the server answers {code} instead of sending the file", code=code)


def clause(error: httpx.HTTPError | httpx.InvalidURL) -> str:
    """What httpx raised, in words."""
    match error:
        case httpx.ProxyError():
            return sentence("the proxy does not let the program through ({reason})", reason=error)
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return sentence("the server cannot be reached: no answer in time")
        case httpx.TimeoutException():
            return sentence("the server stopped answering")
        case httpx.ConnectError():
            return _unreached(error)
        case httpx.NetworkError():
            return sentence("the connection broke off")
        case httpx.RemoteProtocolError() if any(word in str(error) for word in _BROKEN_OFF):
            return sentence("the connection broke off")
        case httpx.RemoteProtocolError():
            return sentence("the server answers in a way that is not HTTP ({reason})", reason=error)
    return sentence("the download failed ({reason})", reason=error)


def _unreached(error: httpx.ConnectError) -> str:
    cause: BaseException | None = error
    while cause is not None:
        match cause:
            case socket.gaierror():
                return sentence(
                    "the server's name is not known here: there is no network, or it does not answer for names"
                )
            case ssl.SSLError():
                return sentence(
                    "the server does not prove that it is the right one ({reason})", reason=cause.reason or error
                )
            case OSError(errno=errno.ECONNREFUSED):
                return sentence("the server, or the proxy before it, refuses the connection")
            case OSError(errno=number) if number in _NO_WAY:
                return sentence("there is no network")
        cause = cause.__cause__ or cause.__context__
    return sentence("the server cannot be reached ({reason})", reason=error)
