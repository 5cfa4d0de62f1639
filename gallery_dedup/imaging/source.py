"""An image as someone gives it: a path, bytes, base64, a data URI or a web address, told apart by what it is.

Nothing is guessed: a file that exists is that file, however its name looks; a text is base64 only where what it holds
begins as a picture does; everything else is refused with a sentence.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_reason
from gallery_dedup.errors import NotAPicture, SourceError, UnreadableImage
from gallery_dedup.imaging.formats import HEAD_BYTES, PICTURE_SUFFIXES, Beginning, identify
from gallery_dedup.settings import Settings

Given: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview
SECONDS = 30.0
MOST_BYTES = 100_000_000
USER_AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
"""Many picture hosts answer only what looks like a browser."""
SHOWN_ADDRESS = 120
"""Characters of an address that a sentence repeats."""
TAIL_BYTES = 26
LEAST_UNREAD = 48
"""Bytes from which a text that begins as a picture of an unsupported kind, or as damaged base64 of one, is taken for
one."""
LONGEST_NAME, LONGEST_PATH = 255, 4096
"""Characters of a file's name and path that systems allow."""
SHOWN = 60
"""Characters of a text that a sentence repeats."""
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]+):")
"""Two characters at least: one is a drive."""
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_STANDARD, _URL_SAFE = re.compile(r"[A-Za-z0-9+/]+={0,2}"), re.compile(r"[A-Za-z0-9_\-]+={0,2}")
_DATA = re.compile(r"data:([^,]*),(.*)", re.IGNORECASE | re.DOTALL)
_IN_BASE64 = re.compile(r"; *base64\s*$", re.IGNORECASE)
_ADDRESS = re.compile(r"(\s*(?:https?:[/\\]*|[a-z][a-z0-9+.\-]+:[/\\]{2,}))([^/?#\\]*)(.*)", re.IGNORECASE | re.DOTALL)
_NO_PORT = re.compile(r"[^:\[]+:.*\D.*")
"""A server of an address, where what stands in the place of the port is none."""
_SECRET = re.compile(
    r"([?&;#](?:[^=&;#]*(?:token|secret|signature|passw|pwd|credential|api[_-]?key|access[_-]?key)[^=&;#]*|sig|auth|jwt))"
    r"=[^&;#]+",
    re.IGNORECASE,
)
"""A parameter of an address by whose name its value opens something."""
WAYS = sentence("an image is a web address (http or https), base64, or a data URI")


@dataclass(frozen=True, slots=True)
class Fetching:
    """How images are fetched.

    `seconds` is how long the whole answer may take (a server that falls silent at the end of it is given as long once
    more); `most_bytes` counts what arrives, unpacked, whatever was declared. Unless `private`, addresses of this
    computer and its own network are refused, also as the end of a redirect, and proxies of the environment are not
    used: a service must not be a way into its network.
    """

    offline: bool = False
    seconds: float = SECONDS
    most_bytes: int = MOST_BYTES
    user_agent: str = USER_AGENT
    private: bool = True


def fetching_by(settings: Settings, *, offline: bool = False) -> Fetching:
    """How images are fetched by these settings; with `offline` not at all."""
    return Fetching(offline=offline or settings.offline, user_agent=settings.user_agent or USER_AGENT)


class SourceKind(StrEnum):
    """How an image is given."""

    PATH = "path"
    URL = "url"
    BASE64 = "base64"
    DATA_URI = "data_uri"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an image is: `place` is its path or address, else `data` holds the bytes of the picture's file."""

    kind: SourceKind
    place: str = ""
    data: bytes = b""

    @property
    def name(self) -> str:
        """A file name for it, without a path: that of its file or address; empty where it came without one."""
        if self.kind is SourceKind.PATH:
            return os.path.basename(self.place)
        if self.kind is SourceKind.URL:
            return unquote(urlsplit(self.place).path.rpartition("/")[2])
        return ""


def understand_source(given: Given, *, paths: bool = True, most_bytes: int = MOST_BYTES) -> Source:
    """What an image was given as; reads and fetches nothing.

    Without `paths` no file is looked for, so that a request cannot even learn what files there are. Raises SourceError
    with a sentence for what is none of them or larger than `most_bytes`, and NotAPicture or UnreadableImage for bytes
    that hold no picture.
    """
    if isinstance(given, bytes | bytearray | memoryview):
        return Source(SourceKind.BYTES, data=_picture(bytes(given), most_bytes))
    if not isinstance(given, str):
        if not paths:
            raise SourceError(sentence("a path is not read: {ways}", ways=WAYS))
        return Source(SourceKind.PATH, os.fspath(given))
    return _of_text(given, paths=paths, most_bytes=most_bytes)


def read_source(source: Source, *, how: Fetching | None = None) -> bytes:
    """The bytes of the picture's file, read or fetched now; may be called from several threads at once.

    Raises SourceError, NotAPicture and UnreadableImage, each with a sentence that names the source.
    """
    how = how or Fetching()
    if source.kind is SourceKind.URL:
        from gallery_dedup.imaging.fetching import fetch  # loads httpx: only where something is fetched

        data = fetch(source.place, how=how)
        try:
            return _picture(data, how.most_bytes)
        except (NotAPicture, UnreadableImage) as error:
            raise type(error)(
                sentence("{source}: {reason}", source=shown_address(source.place), reason=error)
            ) from error
    if source.kind is not SourceKind.PATH:
        return source.data
    try:
        return _picture(_file_bytes(source.place, how.most_bytes), how.most_bytes, path=source.place)
    except (SourceError, NotAPicture, UnreadableImage) as error:
        raise type(error)(sentence("{source}: {reason}", source=source.place, reason=error)) from error


def shown_address(address: str) -> str:
    """An address as a sentence repeats it: `without_secrets`, and not longer than SHOWN_ADDRESS characters."""
    plain = without_secrets(address)
    return plain if len(plain) <= SHOWN_ADDRESS else plain[: SHOWN_ADDRESS - 1] + "…"


def without_secrets(text: str) -> str:
    """An address without name and password, and with … for the values of parameters such as token=; else the text."""
    return _SECRET.sub(r"\1=…", without_user(text)) if _ADDRESS.fullmatch(text) else text


def without_user(text: str) -> str:
    """An address without name and password; any other text as it is."""
    found = _ADDRESS.fullmatch(text)
    if found is None:
        return text
    scheme, server, rest = found.groups()
    if "@" not in server and _NO_PORT.fullmatch(server):  # the beginning of a password that has one of /?# in it
        return scheme + (server + rest).rpartition("@")[2]
    return scheme + server.rpartition("@")[2] + rest


def suffix_of(data: bytes) -> str:
    """The suffix that a file with these bytes would have, with its dot; raises NotAPicture, UnreadableImage."""
    found = identify(_beginning(data))
    return next((suffix for suffix, kind in PICTURE_SUFFIXES.items() if kind == found), f".{found.lower()}")


def _of_text(text: str, *, paths: bool, most_bytes: int) -> Source:
    plain = text.strip().removeprefix("\ufeff")
    if not plain:
        raise SourceError(sentence("no image was given: the text is empty"))
    for path in (text, plain) if paths else ():
        if _exists(path):
            return Source(SourceKind.PATH, path)
    if plain[:5].lower() == "data:":
        return Source(SourceKind.DATA_URI, data=_of_data_uri(plain, most_bytes))
    scheme = _SCHEME.match(plain)
    if scheme is not None and (not paths or _is_address(scheme[1].lower(), plain[scheme.end() :])):
        return _of_address(plain, scheme[1].lower(), paths=paths)
    return _of_plain(text, _SPACE.sub("", plain), paths=paths, most_bytes=most_bytes)


def _is_address(scheme: str, rest: str) -> bool:
    """Whether this is an address where it may be a path too; `file:/a.jpg` has one slash in RFC 8089."""
    return rest.startswith("//") or scheme == "blob" or (scheme == "file" and rest.startswith("/"))


def _of_address(address: str, scheme: str, *, paths: bool) -> Source:
    if scheme in ("http", "https"):
        try:
            parts = urlsplit(address)
            host, _port = parts.hostname, parts.port
        except ValueError as error:
            raise SourceError(sentence("{source}: the address is malformed", source=_shown(address))) from error
        if not host or _SPACE.search(address):
            raise SourceError(sentence("{source}: the address is malformed", source=_shown(address)))
        return Source(SourceKind.URL, address)
    if scheme == "file" and paths:
        parts = urlsplit(address)
        if parts.netloc not in ("", "localhost") and sys.platform != "win32":
            raise SourceError(
                sentence(
                    "{source}: the file lies on another computer ({computer})",
                    source=_shown(address),
                    computer=parts.netloc.rpartition("@")[2],
                )
            )
        from urllib.request import url2pathname  # loads an HTTP client of its own

        return Source(SourceKind.PATH, url2pathname(parts.path))
    if scheme == "blob":
        raise SourceError(
            sentence("a blob: address is known only to the browser that made it; copy the picture itself")
        )
    raise SourceError(
        sentence("{source}: {scheme} addresses are not read; {ways}", source=_shown(address), scheme=scheme, ways=WAYS)
    )


def _of_plain(text: str, compact: str, *, paths: bool, most_bytes: int) -> Source:
    """Base64, where it holds a picture; else a path, or nothing that could be told."""
    data = _decoded(compact, most_bytes)
    if data is not None and _begins_as_picture(data):
        return Source(SourceKind.BASE64, data=_picture(data, most_bytes))
    if data is None and _begins_as_base64(compact):
        raise SourceError(sentence("{source}: its base64 is damaged", source=_shown(text)))
    if not paths:
        # Many paths are letters of base64 too; no name is longer than LONGEST_PATH.
        is_path = not data or (compact.startswith("/") and len(text) <= LONGEST_PATH)
        why = sentence("it is neither; a path is not read") if is_path else sentence("as base64 it holds no picture")
        raise SourceError(sentence("{source}: {ways}; {why}", source=_shown(text), ways=WAYS, why=why))
    if "\0" in text or len(text) > LONGEST_PATH or max(map(len, re.split(r"[/\\]", text))) > LONGEST_NAME:
        raise SourceError(sentence("{source}: neither a file nor a picture in base64", source=_shown(text)))
    return Source(SourceKind.PATH, text)


def _of_data_uri(text: str, most_bytes: int) -> bytes:
    """RFC 2397; white space, URL-safe letters and missing padding are no obstacle."""
    parts = _DATA.fullmatch(text)
    if parts is None:
        raise SourceError(sentence("{source}: a data URI has a comma before its data", source=_shown(text)))
    head, body = parts.groups()
    if _IN_BASE64.search(head):
        compact = _SPACE.sub("", unquote(body))
        data = _decoded(compact, most_bytes) if compact else b""
        if data is None:
            raise SourceError(sentence("{source}: its base64 is damaged", source=_shown(text)))
    else:
        data = unquote_to_bytes(body)
    return _picture(data, most_bytes)


def _decoded(compact: str, most_bytes: int) -> bytes | None:
    """The bytes of a text without white space in either alphabet of RFC 4648; None when it is no base64."""
    if _STANDARD.fullmatch(compact) is None and _URL_SAFE.fullmatch(compact) is None:
        return None
    body = compact.rstrip("=")
    if len(body) % 4 == 1 or (body != compact and len(compact) % 4):
        return None  # letters are missing: a form that takes + for a space loses them
    if len(body) * 3 // 4 > most_bytes:
        raise SourceError(_too_large(most_bytes))
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_" if set(body) & set("-_") else None)
    except binascii.Error:
        return None


def _begins_as_base64(compact: str) -> bool:
    """Whether the first letters are base64 of a picture, whatever comes behind them."""
    data = _decoded(compact[: LEAST_UNREAD * 4 // 3], LEAST_UNREAD)
    return data is not None and len(data) >= LEAST_UNREAD and _begins_as_picture(data)


def _begins_as_picture(data: bytes) -> bool:
    try:
        identify(_beginning(data))
    except NotAPicture:
        return False
    except UnreadableImage:
        # A picture of a kind that is not read: that is the thing to say, not "no such file"; a name is shorter.
        return len(data) >= LEAST_UNREAD
    return True


def _picture(data: bytes, most_bytes: int, *, path: str = "") -> bytes:
    if len(data) > most_bytes:
        raise SourceError(_too_large(most_bytes))
    identify(_beginning(data, path))
    return data


def _beginning(data: bytes, path: str = "") -> Beginning:
    return Beginning(data[:HEAD_BYTES], data[-TAIL_BYTES:], len(data), path)


def _file_bytes(path: str, most_bytes: int) -> bytes:
    if not Path(path).is_file():
        raise SourceError(sentence("there is no such file") if not _exists(path) else sentence("not a regular file"))
    try:
        with open(path, "rb") as file:
            return file.read(most_bytes + 1)
    except OSError as error:
        raise UnreadableImage(sentence("cannot be read: {reason}", reason=system_reason(error))) from error


def _exists(text: str) -> bool:
    try:
        return os.path.exists(text)
    except ValueError:
        return False


def _too_large(most_bytes: int) -> str:
    return sentence("it is larger than the {megabytes:g} MB that are read", megabytes=most_bytes / 1e6)


def _shown(given: str) -> str:
    text = without_secrets(given)
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
