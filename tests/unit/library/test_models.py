"""The door to models: what is listed and used, licences that need a word, and descriptions that must be true."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from gallery_dedup.domain import ModelState
from gallery_dedup.errors import ModelError
from gallery_dedup.in_use import models_in_use
from gallery_dedup.library.model_use import ModelUse, Use
from gallery_dedup.library.models import Models, release_idle
from gallery_dedup.library.purposes import PURPOSES, only_for
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings
from tests.stand_ins import NETWORKS, PREFIX, description, entry, install

IMAGE, TEXT, TOKENIZER = "clip-vit-b32", "clip-vit-b32-text", "clip-vit-b32-tokenizer"
YUNET, SFACE, ARCFACE = "yunet-2023mar", "sface-2021dec", "arcface-r100-int8"


@pytest.fixture(autouse=True)
def _closes_networks() -> Iterator[None]:
    yield
    release_idle(seconds=0)


def door(locations: Locations, *, faces: bool = False, offline: bool = False) -> Models:
    return Models(locations, settings=Settings(faces=faces, offline=offline))


class TestPurposes:
    def test_every_model_of_the_catalogue_serves_one(self, locations: Locations) -> None:
        names = {model.name for model in door(locations).known()[0]}
        assert names == {name for purpose in PURPOSES for name in purpose.models}

    def test_what_another_purpose_needs_stays(self) -> None:
        faces = next(one for one in PURPOSES if one.models == (YUNET, SFACE))
        assert only_for(faces, {YUNET, SFACE}) == (YUNET, SFACE)
        assert only_for(faces, {YUNET, SFACE, ARCFACE}) == (SFACE,)


class TestListed:
    def test_what_is_here_and_used(self, locations: Locations) -> None:
        for name in (IMAGE, "dinov2-small", YUNET, SFACE):
            install(locations.models, name)
        used = {one.model.name: one.used for one in door(locations).listed()[0] if one.is_here}
        assert used == {
            "gallery-dedup-embed-2": True,
            PREFIX + IMAGE: True,
            PREFIX + "dinov2-small": True,
            PREFIX + YUNET: False,
            PREFIX + SFACE: False,
        }
        used = {one.model.name: one.used for one in door(locations, faces=True).listed()[0] if one.is_here}
        assert used[PREFIX + YUNET]
        assert used[PREFIX + SFACE]

    def test_words_without_the_photos_are_not_used(self, locations: Locations) -> None:
        install(locations.models, TEXT)
        (one,) = [one for one in door(locations).listed()[0] if one.state is ModelState.INSTALLED]
        assert not one.used

    def test_what_was_damaged_and_what_was_begun(self, locations: Locations) -> None:
        locations.models.mkdir(parents=True)
        wrong, begun = locations.models / entry(IMAGE).file, locations.models / (entry(TEXT).file + ".part")
        wrong.write_bytes(b"not it")
        begun.write_bytes(b"begun")
        found = {one.model.name: one for one in door(locations).listed()[0]}
        assert (found[IMAGE].state, found[IMAGE].wrong) == (ModelState.AVAILABLE, (wrong,))
        assert found[TEXT].fetched == 5


class TestUse:
    """What is said of models that are here; stand-ins of a user's own bear the real one's place in the program."""

    def uses(self, locations: Locations, *, faces: bool = True) -> dict[str, Use]:
        listed = door(locations, faces=faces).listed()[0]
        return {one.model.name: one.use for one in listed if one.use is not None and not one.model.bundled}

    @pytest.mark.parametrize(
        ("here", "waits"),
        [
            ([IMAGE], {IMAGE: ()}),
            ([TEXT], {TEXT: (IMAGE, TOKENIZER)}),
            ([IMAGE, TEXT], {IMAGE: (), TEXT: (TOKENIZER,)}),
        ],
    )
    def test_words_wait_for_the_models_of_their_own_set(
        self, locations: Locations, here: list[str], waits: dict[str, tuple[str, ...]]
    ) -> None:
        for name in here:
            install(locations.models, name)
        told = {name.removeprefix(PREFIX): one.waits_for for name, one in self.uses(locations).items()}
        assert told == {name: tuple(PREFIX + one for one in others) for name, others in waits.items()}

    @pytest.mark.parametrize(
        ("here", "waits"),
        [([YUNET], (SFACE,)), ([SFACE], (YUNET,)), ([ARCFACE], (YUNET,)), ([YUNET, ARCFACE], ())],
    )
    def test_faces_wait_for_what_nobody_serves(
        self, locations: Locations, here: list[str], waits: tuple[str, ...]
    ) -> None:
        for name in here:
            install(locations.models, name)
        expected = Use(ModelUse.WAITS, waits) if waits else Use(ModelUse.USED)
        assert set(self.uses(locations).values()) == {expected}

    def test_faces_that_are_off_and_a_network_that_is_to_spare(self, locations: Locations) -> None:
        for name in (YUNET, SFACE, ARCFACE):
            install(locations.models, name)
        first, second = sorted((PREFIX + SFACE, PREFIX + ARCFACE))  # both of the user's own: by their files
        off, spare = Use(ModelUse.OFF), Use(ModelUse.SPARE)
        assert self.uses(locations, faces=False) == {PREFIX + YUNET: off, first: off, second: spare}
        used = Use(ModelUse.USED)
        assert self.uses(locations) == {PREFIX + YUNET: used, first: used, second: spare}

    def test_what_the_program_cannot_work_with(self, locations: Locations) -> None:
        install(locations.models, YUNET, data=b"finds faces, and tells no landmarks")
        path = locations.models / f"{PREFIX}{entry(YUNET).file}.toml"
        path.write_text(path.read_text().replace("kps_8", "eyes_8"), encoding="utf-8")
        assert self.uses(locations) == {PREFIX + YUNET: Use(ModelUse.NOTHING)}

    def test_a_network_that_failed_is_told_and_tried_again_by_verify(self, locations: Locations) -> None:
        model = install(locations.models, "dinov2-small", data=b"\x08no network")
        found = models_in_use(locations, settings=Settings(), check=True)
        assert found.instance is None
        (one,) = self.uses(locations).values()
        assert one.use is ModelUse.BROKEN
        assert str(locations.models / model.file) in one.reason
        (damaged,) = door(locations).verify()[1]
        assert (damaged.model, damaged.reason) == (model, one.reason)


class TestDownload:
    def test_a_licence_that_warns_needs_a_word(self, locations: Locations) -> None:
        with pytest.raises(ModelError, match="licence must be accepted first"):
            next(door(locations).download(entry(ARCFACE), accept_license=False))

    def test_offline_is_the_word_of_the_settings(self, locations: Locations) -> None:
        with pytest.raises(ModelError, match="network access is forbidden"):
            next(door(locations, offline=True).download(entry(IMAGE), accept_license=False))


class TestAdd:
    def described(self, folder: Path, name: str, **changes: object) -> Path:
        """A network beside a description of it that is changed."""
        data = NETWORKS[name]()
        real = entry(name)
        model = dataclasses.replace(real, name="mine", file="mine.onnx", bytes=len(data), addresses=())
        assert model.input is not None
        if "size" in changes:
            model = dataclasses.replace(model, input=dataclasses.replace(model.input, **changes))  # type: ignore[arg-type]
        if "shape" in changes:
            model = dataclasses.replace(model, output=(dataclasses.replace(model.output[0], **changes),))  # type: ignore[arg-type]
        path = folder / "mine.onnx"
        path.write_bytes(data)
        lines = description(model).splitlines()
        told = [line for line in lines if not line.startswith(("sha256", "bytes", "license"))]
        (folder / "mine.onnx.toml").write_text("\n".join(told), encoding="utf-8")
        return path

    @pytest.mark.parametrize("name", [*NETWORKS])
    def test_a_true_description_is_taken(self, locations: Locations, tmp_path: Path, name: str) -> None:
        added = door(locations).add(self.described(tmp_path, name))
        assert added.model.name == "mine"
        assert added.path == locations.models / "mine.onnx"

    def test_another_output_is_told(self, locations: Locations, tmp_path: Path) -> None:
        path = self.described(tmp_path, IMAGE, shape=("N", 256))
        with pytest.raises(ModelError, match=r"gives image_embeds as 1 x 512, and its description says N x 256"):
            door(locations).add(path)
        assert not (locations.models / "mine.onnx").exists()

    def test_another_size_is_told(self, locations: Locations, tmp_path: Path) -> None:
        path = self.described(tmp_path, IMAGE, size=(112, 112), short_side=112)
        with pytest.raises(ModelError, match=r"takes pixel_values as .*, and its description says 1 x 3 x 112 x 112"):
            door(locations).add(path)
        assert not (locations.models / "mine.onnx").exists()


def test_nothing_is_lacking_and_no_faces_are_stored_at_first(locations: Locations) -> None:
    locations.prepare()
    told = door(locations).told()
    assert told.lacking == 0
    assert told.faces.looked_at == 0
    assert told.faces_need == (YUNET, SFACE)
