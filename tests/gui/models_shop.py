"""The real catalogue with small networks in place of the large ones, and an HTTPS server that gives them."""

from __future__ import annotations

import hashlib
import re
import shutil
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from gallery_dedup import assets
from tests.clip_stand_ins import install_clip
from tests.stand_ins import NETWORKS, PREFIX
from tests.unit.catalogue.server import CHECKOUT, Answer, Request, Server, gives, serving


@dataclass
class ModelsShop:
    """What each file holds, by its name; `answers` are what a test wants instead of a good server, in turn."""

    server: Server
    files: dict[str, bytes]
    answers: dict[str, list[Answer]] = field(default_factory=dict)

    @property
    def asked(self) -> list[str]:
        """The files that were asked for."""
        return [one["path"].lstrip("/") for one in self.server.asked]

    def file_of(self, model: str) -> str:
        """The file's name of a model."""
        block = next(one for one in _blocks(assets.model("models.toml").read_text()) if f'name = "{model}"' in one)
        return _field("file", block)

    def save(self, model: str, path: Path) -> Path:
        """A model's file somewhere on the disk, as if it had been fetched by other means."""
        path.write_bytes(self.files[self.file_of(model)])
        return path

    def answer(self, request: Request) -> None:
        """Give the file that is asked for, well or as the test wants."""
        name = request.handler.path.lstrip("/")
        wanted = self.answers.get(name)
        (wanted.pop(0) if wanted else gives(self.files[name]))(request)


@contextmanager
def open_shop(folder: Path, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelsShop]:
    """Serve the stand-ins, and have the program read a catalogue of its own that leads to them."""
    site = folder / "site" / "gallery_dedup"
    (site / "models").mkdir(parents=True)
    (site / "resources").symlink_to(CHECKOUT / "resources")
    for network in (CHECKOUT / "models").glob("*.onnx"):
        shutil.copy(network, site / "models")
    shop: list[ModelsShop] = []
    with serving(lambda request: shop[0].answer(request), tls=tls) as server:
        blocks, files = [], {}
        for block in _blocks((CHECKOUT / "models" / "models.toml").read_text(encoding="utf-8")):
            data = _stand_in(folder / "made", _field("name", block))
            if data is not None:
                files[_field("file", block)] = data
                blocks.append(_led(block, server.address, data))
            elif 'state = "bundled"' in block:
                blocks.append(block)
        (site / "models" / "models.toml").write_text("".join(f"[[models]]{block}" for block in blocks))
        monkeypatch.setattr(assets, "_PACKAGE", site)
        shop.append(ModelsShop(server, files))
        yield shop[0]


def _blocks(text: str) -> list[str]:
    return text.split("[[models]]")[1:]


def _field(name: str, block: str) -> str:
    found = re.search(rf'^{name} = "([^"]*)"', block, re.MULTILINE)
    assert found, f"{name} in {block}"
    return found[1]


def _stand_in(folder: Path, name: str) -> bytes | None:
    if name.startswith("clip-"):
        if not folder.exists():
            install_clip(folder)
        made = {"clip-vit-b32": "image-int8.onnx", "clip-vit-b32-text": "text-int8.onnx"}
        file = f"{PREFIX}clip-vit-b32-{made[name]}" if name in made else f"{PREFIX}{name}.json"
        return (folder / file).read_bytes()
    return NETWORKS[name]() if name in NETWORKS else None


def _led(block: str, address: str, data: bytes) -> str:
    """The entry with the stand-in's size, SHA-256 and address."""
    file = _field("file", block)
    block = re.sub(r"^mirrors = .*\n", "", block, flags=re.MULTILINE)
    for name, value in (
        ("bytes", str(len(data))),
        ("sha256", f'"{hashlib.sha256(data).hexdigest()}"'),
        ("address", f'"{address}/{file}"'),
    ):
        block = re.sub(rf"^{name} = .*$", f"{name} = {value}", block, count=1, flags=re.MULTILINE)
    return block
