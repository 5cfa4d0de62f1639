"""Who may ask: holders of the token, and no page of another origin, whatever name it goes by."""

from __future__ import annotations

import pytest

from gallery_dedup.locations import Locations
from gallery_dedup.serve.guard import is_this_computer
from tests.service.served import PAIR, Served, error_of, serving

TOKEN = "secret-of-this-test"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://example.com"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1"},
        {"Origin": "http://127.0.0.1.example.com"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate", "Sec_Fetch_Dest": "document"},
    ],
)
def test_a_page_of_another_origin_is_refused(served: Served, headers: dict[str, str]) -> None:
    for answer in (served.post("/similarity", PAIR, **headers), served.get("/health", **headers)):
        assert "another origin" in error_of(answer, 403)
    # What a browser asks before it sends such a request is answered without a permission.
    asked = served.client.options("/similarity", headers={"Access-Control-Request-Method": "POST", **_dashed(headers)})
    assert not [name for name in asked.headers if name.startswith("access-control")]


def test_the_page_itself_may_ask(served: Served) -> None:
    own = {"Origin": served.address, "Sec_Fetch_Site": "same-origin"}
    assert served.post("/similarity", PAIR, **own).status_code == 200
    by_name = f"localhost:{served.port}"
    assert served.post("/similarity", PAIR, Host=by_name, Origin=f"http://{by_name}").status_code == 200
    assert "another origin" in error_of(served.post("/similarity", PAIR, Host=by_name, Origin=served.address), 403)


def test_a_link_opens_the_page_and_nothing_else(served: Served) -> None:
    visit = {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate", "Sec_Fetch_Dest": "document"}
    assert served.get("/", **visit).status_code == 200
    assert error_of(served.get("/health", **visit), 403)
    framed = {**visit, "Sec_Fetch_Dest": "iframe"}
    assert error_of(served.get("/", **framed), 403)


@pytest.mark.parametrize(
    "host", ["example.com", "127.0.0.1.example.com", "localhost.example.com", "10.0.0.1", "", "[::1"]
)
def test_a_foreign_name_that_leads_here_is_refused(served: Served, host: str) -> None:
    for answer in (served.post("/similarity", PAIR, Host=host), served.get("/", Host=host)):
        assert ("names another host" if host else "names no host") in error_of(answer, 421)


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("localhost", True), ("LOCALHOST:8000", True), ("127.0.0.1:1", True), ("127.9.9.9", True), ("[::1]:8000", True),
        ("localhost.", False), ("localhost@example.com", False), ("example.com#localhost", False),
        ("localhost/x", False),
        ("0.0.0.0", False), ("[::]", False), ("localhost:x", False), ("a, localhost", False), ("", False),
    ],
)  # fmt: skip
def test_names_of_this_computer(host: str, own: bool) -> None:
    assert is_this_computer(host) is own


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]
)
def test_what_any_page_could_send_is_refused(served: Served, kind: str) -> None:
    answer = served.client.post("/match", content=b"{}", headers={"Content-Type": kind})
    assert "application/json" in error_of(answer, 415)


def test_json_may_say_its_letters(served: Served) -> None:
    answer = served.client.post("/match", content=b"[]", headers={"Content-Type": "Application/JSON; charset=utf-8"})
    assert "it must be an object" in error_of(answer, 400)


@pytest.mark.parametrize("loopback", [True, False])
def test_a_token_is_asked_of_everything_but_the_page(locations: Locations, loopback: bool) -> None:
    right = {"Authorization": f"Bearer {TOKEN}"}
    wrong = (
        "",
        "Bearer",
        f"Bearer {TOKEN}x",
        f"Bearer {TOKEN[:-1]}",
        f"Basic {TOKEN}",
        f"Bearer {TOKEN}, {TOKEN}",
        TOKEN,
    )
    with serving(locations, token=TOKEN, loopback=loopback) as served:
        assert served.get("/").status_code == served.client.head("/").status_code == 200
        for path in ("/health", "/openapi.json", "/docs", "/nowhere"):
            answer = served.get(path)
            assert "a token is needed" in error_of(answer, 401)
            assert answer.headers["www-authenticate"].startswith("Bearer")
        for given in wrong:
            assert "token" in error_of(served.post("/similarity", PAIR, Authorization=given), 401)
        assert served.post("/similarity", PAIR, **right).status_code == 200
        assert served.get("/health", Authorization=f"bearer  {TOKEN}").status_code == 200
        assert served.get("/openapi.json", **right).json()["security"] == [{"token": []}]
        assert "another origin" in error_of(served.post("/similarity", PAIR, **right, Origin="http://example.com"), 403)


def test_with_a_token_other_computers_may_use_any_name(locations: Locations) -> None:
    with serving(locations, token=TOKEN, loopback=False) as served:
        answer = served.post("/similarity", PAIR, Host="photos.example.com", Authorization=f"Bearer {TOKEN}")
        assert answer.status_code == 200
        for host in ("[::1", "a b", "x" * 300, ""):
            answer = served.get("/nowhere", Host=host, Authorization=f"Bearer {TOKEN}")
            assert "nothing at /nowhere" in error_of(answer, 404)
            assert served.post("/match/", {}, Host=host, Authorization=f"Bearer {TOKEN}").status_code == 404


def test_every_answer_is_kept_from_other_pages(served: Served) -> None:
    for answer in (served.get("/"), served.get("/health"), served.get("/nowhere"), served.post("/match", [])):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert not [name for name in answer.headers if name.startswith("access-control")]
        assert "server" not in answer.headers


def _dashed(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): text for name, text in headers.items()}
