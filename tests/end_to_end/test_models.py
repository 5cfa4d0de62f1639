"""The command `models`, against a real HTTPS server on loopback that the program has to trust first."""

from __future__ import annotations

import hashlib
import shutil
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gallery_dedup import assets
from gallery_dedup.locations import default_locations
from tests.end_to_end.command import Command, ended, start
from tests.unit.catalogue.server import (
    DATA,
    OTHER,
    Answer,
    Server,
    certificate_for_loopback,
    cut_at_half,
    leads_to,
    says,
    serving,
    trusted,
    whole,
)

FIELDS = ["name", "dimension", "bytes", "sha256", "license", "state", "path"]
ENTRY = """\
[[models]]
name = "{name}"
dimension = "semantic"
adds = "finds photos of the same kind of scene"
file = "{name}.onnx"
bytes = {bytes}
sha256 = "{sha256}"
address = "{address}/{name}.onnx"
license = "MIT"
license_address = "https://models.example/license"
{more}

[models.input]
name = "pixels"
size = 224
resize = "squash-area"
layout = "NCHW"
mean = [0.0, 0.0, 0.0]
std = [1.0, 1.0, 1.0]

[[models.output]]
name = "vector"
shape = ["N", 16]
"""
WARNING = "no licence clearly allows commercial use"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for loopback with its key, made for this run."""
    return certificate_for_loopback(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def tls(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """What a server of ours needs; the program trusts it, and no proxy stands between."""
    return trusted(certificate, monkeypatch)


class Shop:
    """A server with two models and a catalogue that leads to it."""

    def __init__(self, server: Server) -> None:
        self.server = server

    def answers(self, *answers: Answer) -> None:
        self.server.answers[:] = answers


@pytest.fixture
def shop(tls: ssl.SSLContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    """The catalogue is of this test, since the real one leads into the world."""
    with serving(whole, tls=tls) as server:
        fields = {"bytes": len(DATA), "address": server.address}
        free = ENTRY.format(name="free", sha256=hashlib.sha256(DATA).hexdigest(), more="", **fields)
        warned = ENTRY.format(
            name="warned", sha256=hashlib.sha256(OTHER).hexdigest(), more=f'warning = "{WARNING}"', **fields
        )
        folder = tmp_path / "site" / "gallery_dedup" / "models"
        folder.mkdir(parents=True)
        (folder / "models.toml").write_text(f"{free}\n{warned}")
        monkeypatch.setattr(assets, "_PACKAGE", folder.parent)
        yield Shop(server)


def place(name: str) -> Path:
    return default_locations().models / f"{name}.onnx"


class TestOurs:
    """The real catalogue."""

    def test_the_document(self, command: Command) -> None:
        found = command.json("models", "list")
        assert list(found) == ["models"]
        assert all(list(model) == FIELDS for model in found["models"])
        states = {model["name"]: (model["state"], model["path"]) for model in found["models"]}
        assert states["clip-vit-b32"] == ("available", None)
        assert states["arcface-r100-int8"] == ("available", None)

    def test_the_text_says_what_each_adds(self, command: Command) -> None:
        ran = command("models", "list")
        assert (ran.status, ran.err) == (0, "")
        assert "clip-vit-b32-text" in ran.out
        assert "finds photos by words, such as: dog on a beach" in ran.out
        assert "89.1 MB" in ran.out
        assert "licence: Apache-2.0 https://github.com/facebookresearch/dinov2/blob/main/LICENSE" in ran.out
        assert "mind: the weights were trained on photos of persons" in ran.out

    @pytest.mark.shared
    def test_a_real_file_is_known_wherever_it_lies(
        self, command: Command, shared_data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        real = shared_data / "weights" / "face_detection_yunet_2023mar.onnx"
        if not real.is_file():
            pytest.skip(f"needs {real}")
        monkeypatch.setenv(assets.MODELS_VARIABLE, str(real.parent))
        states = {model["name"]: model for model in command.json("models", "list")["models"]}
        assert (states["yunet-2023mar"]["state"], states["yunet-2023mar"]["path"]) == ("installed", str(real))
        monkeypatch.delenv(assets.MODELS_VARIABLE)
        shutil.copy(real, tmp_path / "faces.bin")
        (added,) = command.json("models", "add", tmp_path / "faces.bin")["models"]
        assert added["path"] == str(default_locations().models / real.name)
        said = command("models", "add", tmp_path / "faces.bin").out
        assert said.endswith("To be of use it also needs sface-2021dec.\n")
        assert "waits for sface-2021dec" in command("models", "list").out

    def test_listing_opens_no_network_and_reaches_none(self) -> None:
        code = (
            "import sys; from gallery_dedup.cli import main; main(['models', 'list']); "
            "sys.exit(bool({'httpx', 'onnxruntime', 'PySide6'} & set(sys.modules)))"
        )
        run = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, timeout=600, cwd=Path(__file__).parents[2]
        )
        assert run.returncode == 0, run.stderr


class TestDownload:
    def test_from_the_list_to_the_disk_and_back(self, command: Command, shop: Shop) -> None:
        assert [model["state"] for model in command.json("models", "list")["models"]] == ["available", "available"]
        (got,) = command.json("models", "download", "free")["models"]
        assert (got["name"], got["state"], got["path"]) == ("free", "installed", str(place("free")))
        assert place("free").read_bytes() == DATA
        verified = command.json("models", "verify")
        assert [model["name"] for model in verified["models"]] == ["free"]
        assert verified["damaged"] == []
        (gone,) = command.json("models", "remove", "free")["models"]
        assert (gone["state"], gone["path"]) == ("available", None)
        assert not place("free").exists()

    def test_as_text(self, command: Command, shop: Shop) -> None:
        said = command("models", "download", "free").out
        assert said == f"free is installed: {place('free')}\nThe next scan describes your photos with it.\n"
        assert command("models", "verify").out == "1 model read and right, 0 files damaged.\n"
        assert command("models", "remove", "free").out == "free is removed.\n"

    def test_a_warning_must_be_accepted(self, command: Command, shop: Shop) -> None:
        sentence = command.misuse("models", "download", "warned")
        assert WARNING in sentence
        assert sentence.endswith("gallery-dedup models download warned --accept-license")
        assert shop.server.asked == []
        shop.answers(says(404))
        assert "(404)" in command.failure("models", "download", "warned", "--accept-license")

    def test_offline_by_word_and_by_setting(self, command: Command, shop: Shop) -> None:
        told = "network access is forbidden (--offline, or offline in the settings)"
        assert told in command.failure("models", "download", "free", "--offline")
        assert told in command.failure("--offline", "models", "download", "free")
        settings = default_locations().settings_file
        settings.parent.mkdir(parents=True)
        settings.write_text("offline = true\n")
        assert told in command.failure("models", "download", "free")
        assert shop.server.asked == []

    def test_no_redirect_leaves_https(self, command: Command, shop: Shop) -> None:
        shop.answers(leads_to("http://127.0.0.1:9/free.onnx"))
        sentence = command.failure("models", "download", "free")
        assert "leads to http://127.0.0.1, which is not secured by HTTPS" in sentence
        assert not place("free").exists()

    def test_a_server_that_nobody_vouches_for(
        self, command: Command, shop: Shop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("SSL_CERT_FILE")
        assert "does not prove that it is the right one" in command.failure("models", "download", "free")
        assert shop.server.asked == []

    def test_a_cut_one_goes_on(self, command: Command, shop: Shop) -> None:
        shop.answers(cut_at_half, whole)
        ran = command("models", "download", "free")
        assert ran.status == 1
        assert "the connection broke off" in ran.err
        assert ran.err.endswith("Or add a file that you have: gallery-dedup models add FILE\n")
        assert command("models", "download", "free").status == 0
        assert place("free").read_bytes() == DATA


class TestFiles:
    def test_add(self, command: Command, shop: Shop, tmp_path: Path) -> None:
        (tmp_path / "x").write_bytes(OTHER)
        ran = command("models", "add", tmp_path / "x")
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.startswith(f"Mind its licence: {WARNING}.\nwarned is installed: {place('warned')}\n")
        assert place("warned").read_bytes() == OTHER

    def test_what_is_unknown_or_not_there(self, command: Command, shop: Shop, tmp_path: Path) -> None:
        (tmp_path / "x.onnx").write_bytes(b"something")
        assert "x.onnx.toml beside it" in command.failure("models", "add", tmp_path / "x.onnx")
        assert "No such file" in command.failure("models", "add", tmp_path / "none.onnx")

    def test_damage_is_found(self, command: Command, shop: Shop) -> None:
        command("models", "download", "free")
        place("free").write_bytes(DATA[:-1] + b"x")
        ran = command("models", "verify", "--json")
        assert (ran.status, ran.err) == (1, "")
        assert ran.json["models"] == []
        (damaged,) = ran.json["damaged"]
        assert list(damaged) == ["name", "path", "reason"]
        assert (damaged["name"], damaged["path"]) == ("free", str(place("free")))
        text = command("models", "verify")
        assert text.status == 1
        assert text.out.startswith(f"free: {place('free')}: it is damaged")
        assert command("models", "download", "free").status == 0
        assert place("free").read_bytes() == DATA

    def test_remove_what_is_not_here(self, command: Command, shop: Shop) -> None:
        assert command.failure("models", "remove", "free") == "free is not installed"

    def test_names_that_nobody_has(self, command: Command, shop: Shop) -> None:
        for action in ("download", "remove"):
            sentence = command.misuse("models", action, "none")
            assert sentence == 'there is no model "none": choose one of free, warned'

    def test_wrong_words(self, command: Command) -> None:
        for words in (["models"], ["models", "fetch"], ["models", "add"], ["models", "list", "more"]):
            ran = command(*words)
            assert ran.status == 2
            assert "Try: gallery-dedup" in ran.err

    def test_a_broken_catalogue_is_named(self, command: Command, shop: Shop) -> None:
        path = assets.model("models.toml")
        path.write_text(path.read_text().replace(f"bytes = {len(DATA)}", "bytes = 0", 1))
        assert f"{path}, line 6: the model free: bytes = 0 is not allowed" in command.failure("models", "list")

    def test_a_wrong_description_is_told_beside_the_list(self, command: Command, shop: Shop) -> None:
        place("mine").parent.mkdir(parents=True)
        place("mine").with_suffix(".onnx.toml").write_text("[[models]]\n")
        ran = command("models", "list", "--json")
        assert ran.status == 0
        assert len(ran.json["models"]) == 2
        assert "mine.onnx.toml, line 1: the model number 1: name is missing" in ran.err


def test_the_command_in_a_process_of_its_own(tmp_path: Path) -> None:
    ran = ended(start("models", "list", "--json"))
    assert (ran.status, ran.err) == (0, "")
    assert "dinov2-small" in {model["name"] for model in ran.json["models"]}
