"""Name, password and tokens of an address are used to fetch and are neither printed, answered, nor stored."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from gallery_dedup import ImagePrism
from gallery_dedup.compat.requests_answered import Asking, match_answer, similarity_answer
from gallery_dedup.errors import SourceError
from gallery_dedup.imaging.source import Fetching
from gallery_dedup.library import Library
from gallery_dedup.library.grouping import drained
from gallery_dedup.locations import Locations
from tests.end_to_end.command import Command
from tests.service.served import serving as service
from tests.unit.catalogue.server import Request, Server, says, serving
from tests.unit.pictures import jpeg, scene

PICTURE = jpeg(scene(1))
BASIC = f"Basic {base64.b64encode(b'me:passw0rd').decode()}"
SECRETS = ("passw0rd", "t0ken", BASIC.partition(" ")[2])


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Gives its picture to one who has both name and password."""
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr("gallery_dedup.imaging.fetching._is_public", lambda _address: True)

    def answer(request: Request) -> None:
        known = request.handler.headers.get("Authorization") == BASIC
        found = known and request.handler.path.startswith("/a.jpg")
        says(200, PICTURE)(request) if found else says(404 if known else 401)(request)

    with serving(answer) as one:
        yield one


def opened(server: Server, name: str = "a.jpg", *, user: str = "me:passw0rd@") -> str:
    return f"{server.address.replace('://', f'://{user}')}/{name}?token=t0ken"


def check_nothing_stored(locations: Locations, *addresses: str) -> None:
    """No file of the program holds one of the secrets, nor a digest of an address with them, which could be guessed."""
    digests = [hashlib.sha256(f"{word}{one}".encode()).hexdigest() for one in addresses for word in ("", "public ")]
    files = [path for path in locations.cache_file.parent.parent.rglob("*") if path.is_file()]
    assert locations.cache_file in files
    for path in files:
        for secret in (*SECRETS, *digests):
            assert secret.encode() not in path.read_bytes(), path


def check_not_said(*texts: str) -> None:
    assert all(texts)
    for text in texts:
        assert not [secret for secret in SECRETS if secret in text], text


def test_the_command_uses_them_and_says_and_stores_none(
    command: Command, server: Server, locations: Locations, tmp_path: Path
) -> None:
    address, gone = opened(server), opened(server, "gone.jpg")
    photo = tmp_path / "one.jpg"
    photo.write_bytes(PICTURE)
    matched = command("match", photo, address, gone, "--json")
    assert [one.get("similarityScore") for one in matched.json["results"]] == [1.0, None]
    assert matched.json["results"][0]["targetImage"] == f"{server.address}/a.jpg?token=…"
    compared = command("compare", address, photo, "--json")
    assert compared.json["image_a"] == f"{server.address}/a.jpg?token=…"
    ran = [
        matched,
        compared,
        command("match", photo, address, gone),
        command("compare", gone, photo),
        command("compare", photo, opened(server).replace("http", "ftp")),
        command("match", gone, photo),
        command("embed", gone),
        command("find", gone, tmp_path),
        command("find", address, tmp_path, "--json"),
        command("--offline", "embed", gone),
        command(address),
    ]
    assert [one.status for one in ran] == [0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1]
    for one in ran:
        check_not_said(one.out + one.err)
    check_nothing_stored(locations, opened(server))


def test_what_they_opened_is_remembered_without_them(command: Command, server: Server) -> None:
    address = opened(server)
    first = command.json("embed", address)
    count = len(server.asked)
    assert command.json("--offline", "embed", address) == first
    assert len(server.asked) == count
    # Whoever has none is not told what they opened.
    assert "network access is forbidden" in command.failure("--offline", "embed", opened(server, user=""))


def test_the_service_says_and_stores_none_and_asks_again_for_each(
    server: Server, command: Command, locations: Locations
) -> None:
    image = base64.b64encode(PICTURE).decode()
    with service(locations) as served:
        same = served.post("/similarity", {"image_a": opened(server), "image_b": image})
        assert same.json() == {"similarity_score": 1.0}
        for user in ("", "me:other@"):
            refused = served.post("/similarity", {"image_a": opened(server, user=user), "image_b": image})
            assert refused.status_code == 422
            assert "wants a name and a password (401)" in refused.json()["error"]
        targets = [opened(server), opened(server, "gone.jpg"), opened(server).replace("http", "s3")]
        told = [
            served.post("/match", {"sourceImage": image, "targetImages": targets}).text,
            served.post("/match", {"sourceImage": image, "targetImages": targets}, Accept="application/x-ndjson").text,
            served.post("/match", {"sourceImage": targets[0], "targetImages": [image]}).text,
            served.post("/match", {"sourceImage": targets[1], "targetImages": [image]}).text,
            served.post("/compare", {"image_a": targets[0], "image_b": image}).text,
            served.post("/compare", {"image_a": targets[1], "image_b": image}).text,
            served.post("/embed", {"url": targets[1]}).text,
            served.post("/embed", {"url": targets[2]}).text,
            served.post("/text_similarity", {"url_1": targets[1], "img_2": image}).text,
        ]
        check_not_said(*told)
        assert json.loads(told[0])["results"][0]["similarityScore"] == 1.0
        assert json.loads(told[2])["sourceImage"] == f"{server.address}/a.jpg?token=…"
    check_nothing_stored(locations, opened(server))


def test_the_python_interfaces_say_none(server: Server, locations: Locations) -> None:
    asking = Asking(Fetching())
    with Library(locations) as library:
        request = {"sourceImage": opened(server), "targetImages": [opened(server), opened(server, "gone.jpg")]}
        check_not_said(json.dumps(drained(match_answer(request, library, asking=asking))))
        with pytest.raises(SourceError) as caught:
            similarity_answer({"image_a": opened(server), "image_b": opened(server, "gone.jpg")}, library)
        check_not_said(str(caught.value))
    with pytest.raises(SourceError) as caught:
        ImagePrism().embed(opened(server, "gone.jpg"))
    check_not_said(str(caught.value))
    assert ImagePrism().compare(opened(server), PICTURE).scores == {"hash": 1.0}
    check_nothing_stored(locations, opened(server))
