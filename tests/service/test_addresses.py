"""Web addresses that a request names: the service is no way into this computer or its network."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from tests.end_to_end.command import Command
from tests.service.served import ONE, Served, error_of
from tests.unit.catalogue.server import leads_to, says, serving
from tests.unit.pictures import jpeg, scene

PICTURE = jpeg(scene(1))
REFUSED = "its own network"


def test_private_addresses_are_refused_however_they_are_written(fresh: Served) -> None:
    with serving(says(200, PICTURE)) as pictures:
        port = pictures.address.rpartition(":")[2]
        for host in (
            "127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0", "[::1]", "[::]",
            "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[2002:7f00:1::]",
            "10.0.0.1", "192.168.0.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255",
            "[fe80::1]", "[fc00::1]", "[fec0::1]", "[ff02::1]", "①②⑦.0.0.1", "me:secret@127.0.0.1",
        ):  # fmt: skip
            sentence = error_of(fresh.post("/embed", {"url": f"http://{host}:{port}/a.jpg"}), 422)
            assert any(why in sentence for why in (REFUSED, "not known here", "Invalid")), sentence
            assert "secret" not in sentence
        assert pictures.asked == []


def test_each_target_that_leads_inside_has_its_own_sentence(fresh: Served) -> None:
    with serving(says(200, PICTURE)) as pictures:
        answer = fresh.post("/match", {"sourceImage": ONE, "targetImages": [f"{pictures.address}/a.jpg", ONE]}).json()
        assert REFUSED in answer["results"][0]["error"]
        assert answer["results"][1]["similarityScore"] == 1.0
        assert pictures.asked == []


def test_a_redirect_inside_is_refused(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(says(200, PICTURE)) as inside, serving(leads_to(f"{inside.address}/a.jpg")) as outside:
        public_until_the_redirect(monkeypatch, inside.address)
        assert REFUSED in error_of(served.post("/embed", {"url": f"{outside.address}/a.jpg"}), 422)
        assert len(outside.asked) == 1
        assert inside.asked == []


def test_a_redirect_to_a_file_or_without_an_end_is_told(fresh: Served, loopback_is_public: None) -> None:
    with serving(leads_to("file:///etc/passwd")) as pictures:
        answer = fresh.post("/embed", {"url": f"{pictures.address}/a.jpg"})
        assert "no address on the web" in error_of(answer, 422)
    with serving(leads_to("/a.jpg")) as pictures:
        answer = fresh.post("/embed", {"url": f"{pictures.address}/a.jpg"})
        assert "redirects without an end" in error_of(answer, 422)
        assert len(pictures.asked) == 11


def test_a_name_is_asked_for_once(fresh: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that leads to the internet when it is looked at, and inside when it is connected to, is asked for once."""
    asked: list[object] = []
    resolve = socket.getaddrinfo

    def twice(host: Any, *how: Any, **more: Any) -> Any:
        if host == "rebinding.example":
            asked.append(host)
            return resolve("127.0.0.2" if len(asked) == 1 else "127.0.0.1", *how, **more)
        return resolve(host, *how, **more)

    monkeypatch.setattr(socket, "getaddrinfo", twice)
    monkeypatch.setattr("gallery_dedup.imaging.fetching._is_public", lambda address: str(address) == "127.0.0.2")
    with serving(says(200, PICTURE)) as pictures:
        port = pictures.address.rpartition(":")[2]
        error_of(fresh.post("/embed", {"url": f"http://rebinding.example:{port}/a.jpg"}), 422)
        assert len(asked) == 1
        assert pictures.asked == []


def test_the_server_is_asked_by_its_name(fresh: Served, loopback_is_public: None) -> None:
    with serving(says(200, PICTURE)) as pictures:
        port = pictures.address.rpartition(":")[2]
        assert fresh.post("/embed", {"url": f"http://localhost:{port}/a.jpg"}).status_code == 200
        assert pictures.asked[0]["host"] == f"localhost:{port}"


def test_what_the_person_fetched_inside_is_not_told(
    fresh: Served, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    with serving(says(200, PICTURE)) as pictures:
        address = f"{pictures.address}/a.jpg"
        assert command.json("match", address, ONE)["results"][0]["similarityScore"] == 1.0
        assert REFUSED in error_of(fresh.post("/similarity", {"image_a": address, "image_b": ONE}), 422)
        assert command.json("--offline", "match", address, ONE)["results"][0]["similarityScore"] == 1.0


def public_until_the_redirect(monkeypatch: pytest.MonkeyPatch, inside: str) -> None:
    """Loopback counts as the internet until somebody is sent to `inside`."""
    from gallery_dedup.imaging import fetching

    check = fetching._public_machines

    def checked(url: Any) -> list[str]:
        return check(url) if str(url).startswith(inside) else ["127.0.0.1"]

    monkeypatch.setattr(fetching, "_public_machines", checked)
    monkeypatch.setattr(fetching, "_check_peer", lambda _response, _how: None)
