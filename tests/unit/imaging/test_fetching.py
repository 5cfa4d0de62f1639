"""Fetching from the internet alone: encrypted servers that are asked by name, and heads that never end."""

from __future__ import annotations

from pathlib import Path

import pytest

from gallery_dedup.errors import SourceError
from gallery_dedup.imaging.fetching import _certificates, fetch
from gallery_dedup.imaging.source import Fetching
from tests.unit.catalogue.server import Request, certificate_for_loopback, says, serving, trusted

DATA = b"\x89PNG\r\n\x1a\n" + bytes(100)


@pytest.fixture
def loopback_is_public(monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers of the tests stand for those of the internet, which a test cannot ask."""
    monkeypatch.setattr("gallery_dedup.imaging.fetching._is_public", lambda _address: True)


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


def test_a_server_proves_its_name_and_not_its_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loopback_is_public: None
) -> None:
    """The certificate is for 127.0.0.1: a name that leads there is another server."""
    certificate = certificate_for_loopback(tmp_path)
    # Without the certificates that were read before: these are others.
    monkeypatch.setattr("gallery_dedup.imaging.fetching._certificates", _certificates.__wrapped__)
    monkeypatch.setattr("certifi.where", lambda: str(certificate))  # what the environment names is not for a service
    with serving(says(200, DATA), tls=trusted(certificate, monkeypatch)) as server:
        assert fetch(f"{server.address}/a.png", how=Fetching(private=False)) == DATA
        with pytest.raises(SourceError, match="does not prove"):
            fetch(f"{server.address.replace('127.0.0.1', 'localhost')}/a.png", how=Fetching(private=False))
        assert len(server.asked) == 1


@pytest.mark.parametrize("private", [True, False])
def test_a_head_that_comes_letter_by_letter_is_given_up(loopback_is_public: None, private: bool) -> None:
    def endless(request: Request) -> None:
        request.send(b"HTTP/1.1 200 OK\r\nX: ")
        while not request.server.let_go.wait(0.05):
            request.send(b"x")

    with serving(endless) as server, pytest.raises(SourceError, match=r"did not arrive within 0\.2 seconds"):
        fetch(f"{server.address}/a.png", how=Fetching(private=private, seconds=0.2))


@pytest.mark.parametrize("private", [True, False])
def test_a_name_that_no_server_can_have_is_told(private: bool) -> None:
    for host in ("a" * 64 + ".com", "a..b"):
        with pytest.raises(SourceError, match="was not fetched"):
            fetch(f"http://{host}/a.png", how=Fetching(private=private))


def test_certificates_are_read_once_and_not_for_each_picture() -> None:
    with serving(says(200, DATA)) as server:
        fetch(f"{server.address}/a.png")
        before = _certificates.cache_info().misses
        for _ in range(5):
            fetch(f"{server.address}/a.png")
    assert _certificates.cache_info().misses == before
