"""Images told apart by how they are given: nothing is guessed wrong, and every refusal is a sentence."""

from __future__ import annotations

import base64
import gzip
import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote_from_bytes

import numpy as np
import pytest
from PIL import Image

from gallery_dedup.errors import NotAPicture, SourceError, UnreadableImage
from gallery_dedup.imaging.source import (
    USER_AGENT,
    Fetching,
    Given,
    SourceKind,
    read_source,
    shown_address,
    suffix_of,
    understand_source,
    without_secrets,
)
from tests.unit.catalogue.server import Answer, Request, Server, serving


def encoded(kind: str, *, size: tuple[int, int] = (41, 23)) -> bytes:
    """A picture's file; its base64 in the standard alphabet has + and /."""
    pixels = np.random.default_rng(3).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, kind)
    return out.getvalue()


PNG, JPEG = encoded("PNG"), encoded("JPEG")
STANDARD = base64.b64encode(PNG).decode()
URL_SAFE = base64.urlsafe_b64encode(PNG).decode()


@pytest.mark.parametrize(
    "given",
    [
        STANDARD,
        URL_SAFE,
        STANDARD.rstrip("="),
        URL_SAFE.rstrip("="),
        base64.encodebytes(PNG).decode(),
        base64.encodebytes(PNG).decode().replace("\n", "\r\n"),
        f"  {STANDARD}\n",
        f"\ufeff{STANDARD}",
    ],
    ids=[
        "standard",
        "url-safe",
        "unpadded",
        "url-safe unpadded",
        "lines",
        "windows lines",
        "spaces",
        "byte order mark",
    ],
)
def test_base64_of_a_picture_is_that_picture(given: str) -> None:
    assert {"+", "/"} <= set(STANDARD)
    for paths in (True, False):
        source = understand_source(given, paths=paths)
        assert source.kind is SourceKind.BASE64
        assert read_source(source) == PNG


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "PPM"])
def test_base64_of_every_format(kind: str) -> None:
    data = encoded(kind)
    assert read_source(understand_source(base64.b64encode(data).decode(), paths=False)) == data


@pytest.mark.parametrize(
    "given",
    [
        f"data:image/png;base64,{STANDARD}",
        f"DATA:IMAGE/PNG;BASE64,{STANDARD}",
        f"data:;base64,{URL_SAFE}",
        f"data:image/png;name=a.png;base64,{base64.encodebytes(PNG).decode()}",
        f"data:image/png;charset=utf-8;name=a%20b.png; base64 ,{STANDARD}",
        f"data:text/plain;base64,{STANDARD}",
        "data:image/png;base64," + STANDARD.replace("+", "%2B").replace("/", "%2F").replace("=", "%3D"),
        f"data:image/png,{quote_from_bytes(PNG)}",
    ],
)
def test_a_data_uri_is_its_picture(given: str) -> None:
    source = understand_source(given, paths=False)
    assert (source.kind, read_source(source)) == (SourceKind.DATA_URI, PNG)


def test_a_file_that_is_named_like_base64_is_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    name = base64.urlsafe_b64encode(PNG[:60]).decode()
    Path(name).write_bytes(JPEG)
    source = understand_source(name)
    assert source.kind is SourceKind.PATH
    assert read_source(source) == JPEG
    assert understand_source(name, paths=False).kind is SourceKind.BASE64


def test_base64_that_looks_like_an_absolute_path_is_base64() -> None:
    text = base64.b64encode(JPEG).decode()
    assert text.startswith("/9j/")
    assert understand_source(text).kind is SourceKind.BASE64


def test_paths_of_every_kind(tmp_path: Path) -> None:
    file = tmp_path / "https: a picture, of 5 %20 é 图.png"
    file.write_bytes(PNG)
    rest = file.as_uri().removeprefix("file://")
    for given in (
        str(file), file, f"{file}\n", file.as_uri(), f"file:{rest}", f"file://localhost{rest}", f"FILE://{rest}",
    ):  # fmt: skip
        source = understand_source(given)
        assert (source.kind, source.name, read_source(source)) == (SourceKind.PATH, file.name, PNG)


def test_bytes_are_the_picture_itself() -> None:
    given: Given
    for given in (PNG, bytearray(PNG), memoryview(PNG)):
        source = understand_source(given, paths=False)
        assert (source.kind, read_source(source)) == (SourceKind.BYTES, PNG)
    with pytest.raises(NotAPicture, match="text"):
        understand_source(STANDARD.encode())


@pytest.mark.parametrize("word", ["photo123", "holiday", "a/b/c/d1", "QUJDRA==", "ünïcode", "C:\\photos\\a.jpg"])
def test_a_word_is_a_path_where_paths_are_read_and_refused_elsewhere(word: str) -> None:
    source = understand_source(word)
    assert (source.kind, source.place) == (SourceKind.PATH, word)
    with pytest.raises(SourceError, match="there is no such file"):
        read_source(source)
    with pytest.raises(SourceError, match="address"):
        understand_source(word, paths=False)


def test_where_paths_are_refused_no_one_learns_what_files_there_are(tmp_path: Path) -> None:
    there, missing = tmp_path / "there.png", tmp_path / "gone.png"
    there.write_bytes(PNG)
    told = []
    for path in (there, missing):
        for given in (str(path), path.as_uri(), path):
            with pytest.raises(SourceError) as refused:
                understand_source(given, paths=False)
            told.append(str(refused.value).replace("there.png", "X").replace("gone.png", "X"))
    assert told[:3] == told[3:]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("", "empty"),
        ("   \n", "empty"),
        ("ftp://host/a.jpg", "ftp addresses are not read"),
        ("blob:https://host/5e3c", "copy the picture itself"),
        ("https:///a.jpg", "malformed"),
        ("http://[::1/a.jpg", "malformed"),
        ("https://host/a b.jpg", "malformed"),
        ("data:image/png;base64", "comma"),
        ("data:image/png;base64,%%%", "damaged"),
        (f"data:image/png;base64,{STANDARD.replace('+', ' ')}", "damaged"),
        (STANDARD.replace("+", "-"), "damaged"),
        (f"{STANDARD[:80]}!{STANDARD[80:]}", "damaged"),
        (STANDARD[:81], "damaged"),
        ("x" * 5000, "neither"),
        ("x" * 300, "neither"),
        ("photo\0.jpg", "neither"),
    ],
)
def test_what_is_no_image_is_refused_with_its_reason(given: str, said: str) -> None:
    with pytest.raises(SourceError, match=said) as refused:
        understand_source(given)
    assert len(str(refused.value)) < 250


@pytest.mark.parametrize("given", ["/etc/passwd", "/home/ann/Pictures/one", "/etc", "C:\\one.jpg", "one.jpg"])
def test_a_path_in_a_request_is_told_so_also_where_its_letters_are_base64(given: str) -> None:
    with pytest.raises(SourceError, match=r"a path is not read$"):
        understand_source(given, paths=False)


@pytest.mark.parametrize("given", [base64.b64encode(b"no picture").decode(), "/" + "x" * 4999])
def test_base64_of_something_else_is_no_path(given: str) -> None:
    with pytest.raises(SourceError, match=r"as base64 it holds no picture$"):
        understand_source(given, paths=False)


def test_what_holds_nothing_says_so(tmp_path: Path) -> None:
    for given in ("data:,", "data:image/png;base64,", b"", bytearray()):
        with pytest.raises(NotAPicture, match="the file has no bytes"):
            understand_source(given)
    (tmp_path / "empty.png").touch()
    with pytest.raises(UnreadableImage, match=r"empty\.png: empty: the file has no bytes"):
        read_source(understand_source(tmp_path / "empty.png"))
    with pytest.raises(SourceError, match="not a regular file"):
        read_source(understand_source(tmp_path))


def test_a_data_uri_that_holds_something_else() -> None:
    with pytest.raises(NotAPicture, match="SVG"):
        understand_source("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E")
    with pytest.raises(NotAPicture, match="text"):
        understand_source("data:image/png;base64," + base64.b64encode(b"no picture at all").decode())


def test_a_picture_of_a_kind_that_is_not_read_says_so() -> None:
    text = base64.b64encode(b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(50)).decode()
    with pytest.raises(UnreadableImage, match="JPEG XL"):
        understand_source(text)


def test_nothing_larger_than_the_limit(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(PNG)
    exactly, less = Fetching(most_bytes=len(PNG)), Fetching(most_bytes=len(PNG) - 1)
    assert read_source(understand_source(str(file)), how=exactly) == PNG
    with pytest.raises(SourceError, match="larger"):
        read_source(understand_source(str(file)), how=less)
    for given in (STANDARD, PNG, f"data:;base64,{STANDARD}"):
        assert understand_source(given, most_bytes=len(PNG)).data == PNG
        with pytest.raises(SourceError, match="larger"):
            understand_source(given, most_bytes=len(PNG) - 1)


def test_suffixes_and_names() -> None:
    assert [suffix_of(data) for data in (PNG, JPEG, encoded("WEBP"))] == [".png", ".jpg", ".webp"]
    assert understand_source("https://host/a/der%20See.jpg?w=1#x").name == "der See.jpg"
    assert understand_source(STANDARD).name == ""


# Fetching, from a real server


def give(data: bytes, **headers: object) -> Answer:
    def answer(request: Request) -> None:
        request.head(200, Content_Length=len(data), **headers)
        request.send(data)

    return answer


def status(code: int) -> Answer:
    def answer(request: Request) -> None:
        request.head(code, Content_Length=0)

    return answer


def fetched(server: Server, how: Fetching | None = None, path: str = "/a.png") -> bytes:
    return read_source(understand_source(server.address.rstrip("/") + path), how=how or Fetching(seconds=20))


@pytest.fixture
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


pytestmark = pytest.mark.usefixtures("no_proxy")


def test_a_picture_is_fetched_as_a_browser_would() -> None:
    with serving(give(PNG)) as server:
        assert fetched(server) == PNG
        assert fetched(server, Fetching(user_agent="me/1")) == PNG
        agents = [asked["user-agent"] for asked in server.asked]
    assert agents == [USER_AGENT, "me/1"]
    assert USER_AGENT.startswith("Mozilla/5.0")


def test_redirects_are_followed_to_an_end() -> None:
    def to(place: str) -> Answer:
        return lambda request: request.head(302, Location=place, Content_Length=0)

    with serving(to("/b.png"), to("c.png"), give(PNG)) as server:
        assert fetched(server) == PNG
        assert [asked["path"] for asked in server.asked][1:] == ["/b.png", "/c.png"]
    with serving(to("/a.png")) as server, pytest.raises(SourceError, match="redirects without an end"):
        fetched(server)
    with serving(to("file:///etc/passwd")) as server, pytest.raises(SourceError, match="no address on the web"):
        fetched(server)


@pytest.mark.parametrize("code", [204, 400, 401, 403, 404, 410, 429, 500, 503])
def test_every_refusal_names_status_and_address(code: int) -> None:
    with serving(status(code)) as server:
        with pytest.raises(SourceError, match=str(code)) as refused:
            fetched(server, path="/secret.png?user=1")
        assert refused.value.status == code
        assert str(refused.value).startswith(f"{server.address.rstrip('/')}/secret.png?user=1 was not fetched: ")


def test_the_limit_holds_for_what_is_declared_and_for_what_arrives() -> None:
    def endless(request: Request) -> None:
        request.head(200)
        for _ in range(200):
            request.send(PNG[:8] + bytes(99_992))

    def declares(request: Request) -> None:
        request.head(200, Content_Length=5_000_000_000)
        request.wait()

    how = Fetching(most_bytes=1_000_000, seconds=20)
    with serving(endless) as server, pytest.raises(SourceError, match="larger than the 1 MB"):
        fetched(server, how)
    with serving(declares) as server, pytest.raises(SourceError, match="declares 5 GB"):
        fetched(server, how)
    packed = gzip.compress(bytes(3_000_000))
    with serving(give(packed, Content_Encoding="gzip")) as server:
        assert len(packed) < 10_000
        with pytest.raises(SourceError, match="larger than the 1 MB"):
            fetched(server, how)
    with serving(give(PNG)) as server:
        assert fetched(server, Fetching(most_bytes=len(PNG))) == PNG


def test_the_time_holds_for_one_who_is_silent_and_for_one_who_drips() -> None:
    def silent(request: Request) -> None:
        request.wait()

    def drips(request: Request) -> None:
        request.head(200, Content_Length=1_000_000)
        while not request.server.let_go.wait(0.01):
            request.send(b"x")

    how = Fetching(seconds=0.3)
    with serving(silent) as server, pytest.raises(SourceError, match="stopped answering"):
        fetched(server, how)
    with serving(drips) as server, pytest.raises(SourceError, match="did not arrive within"):
        fetched(server, how)


def test_what_comes_must_be_a_picture_and_whole() -> None:
    with serving(give(b"<!doctype html><title>Log in</title>")) as server:
        with pytest.raises(NotAPicture, match="a web page") as refused:
            fetched(server)
        assert server.address.rstrip("/") in str(refused.value)
    with serving(give(b"")) as server, pytest.raises(SourceError, match="sends nothing"):
        fetched(server)

    def cut(request: Request) -> None:
        request.head(200, Content_Length=len(PNG))
        request.send(PNG[:100])
        request.handler.close_connection = True

    with serving(cut) as server, pytest.raises(SourceError, match="broke off"):
        fetched(server)


def test_nobody_there() -> None:
    with serving(give(PNG)) as server:
        address = server.address
    with pytest.raises(SourceError, match="refuses the connection") as refused:
        read_source(understand_source(f"{address.rstrip('/')}/a.png"))
    assert refused.value.status is None


def test_offline_asks_nobody() -> None:
    with serving(give(PNG)) as server:
        with pytest.raises(SourceError, match="network access is forbidden"):
            fetched(server, Fetching(offline=True))
        assert server.asked == []


def test_a_service_is_no_way_into_its_network() -> None:
    how = Fetching(private=False)
    with serving(give(PNG)) as server:
        with pytest.raises(SourceError, match="its own network"):
            fetched(server, how)
        port = server.address.rstrip("/").rpartition(":")[2]
        for host in ("localhost", "127.1", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"):
            with pytest.raises(SourceError):
                read_source(understand_source(f"http://{host}:{port}/a.png"), how=how)
        assert server.asked == []


def test_ten_at_once() -> None:
    with serving(give(PNG)) as server, ThreadPoolExecutor(10) as pool:
        assert list(pool.map(lambda _number: fetched(server), range(40))) == [PNG] * 40


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://me:secret@host:8/a.jpg", "https://host:8/a.jpg"),
        ("https://secret@host/a@2x.jpg?v=2#top", "https://host/a@2x.jpg?v=2#top"),
        ("HTTP://me:sec@ret@host/a.jpg", "HTTP://host/a.jpg"),
        ("http://me:sec/ret@host/a.jpg", "http://host/a.jpg"),
        ("http://me:sec#ret?@host/a.jpg", "http://host/a.jpg"),
        ("http://me:secret@[::1", "http://[::1"),
        ("http://[::1]:80/a@2x.jpg", "http://[::1]:80/a@2x.jpg"),
        ("http://host:80/a@2x.jpg", "http://host:80/a@2x.jpg"),
        ("s3://key:secret@bucket/a.jpg", "s3://bucket/a.jpg"),
        ("http:/me:secret@host/a.jpg", "http:/host/a.jpg"),
        ("https://host/a.jpg?size=2&token=secret&v=1", "https://host/a.jpg?size=2&token=…&v=1"),
        ("https://host/a?X-Amz-Date=1&X-Amz-Signature=secret", "https://host/a?X-Amz-Date=1&X-Amz-Signature=…"),
        ("https://host/a#access_token=secret;api_key=secret", "https://host/a#access_token=…;api_key=…"),
        ("https://host/a?sig=secret&design=2", "https://host/a?sig=…&design=2"),
        ("/home/me/token=1@home.jpg", "/home/me/token=1@home.jpg"),
        ("data:image/png;base64,//token=@", "data:image/png;base64,//token=@"),
    ],
)
def test_an_address_is_repeated_without_what_opens_it(address: str, said: str) -> None:
    assert without_secrets(address) == shown_address(address) == said


def test_what_is_no_address_is_refused_without_its_password() -> None:
    for given in (
        "http://me:secret@", "http://me:secret@[::1", "http://me:sec/secret@host/a.jpg", "http://me:secret@host:x/a.jpg",
        "ftp://me:secret@host/a.jpg", "s3://me:secret@bucket/a.jpg", "http://me:secret @host/a.jpg",
        "file://me:secret@host/a.jpg",
    ):  # fmt: skip
        for paths in (True, False):
            with pytest.raises(SourceError) as caught:
                understand_source(given, paths=paths)
            assert "secret" not in str(caught.value), given


def test_an_address_is_not_repeated_for_ever() -> None:
    assert len(shown_address("https://host/" + "a" * 500)) == 120
