"""Model files are known by what is in them; adding, removing and verifying never touch what is the user's."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from gallery_dedup import assets
from gallery_dedup.catalogue import digests
from gallery_dedup.catalogue.add import add
from gallery_dedup.catalogue.own_folder import alone_with, models_folder
from gallery_dedup.catalogue.part_file import PartFile
from gallery_dedup.catalogue.places import installed, known_models, named_files, state_of
from gallery_dedup.catalogue.remove import remove
from gallery_dedup.catalogue.verify import verify
from gallery_dedup.domain import Model, ModelState
from gallery_dedup.errors import LocationError, ModelError
from gallery_dedup.locations import Locations
from tests.unit.catalogue.server import DATA, OTHER, model_at

NETWORK = b"\x08\x08" + b"weights" * 50 + b"pixels\x12\x06vector" + b"more"
DESCRIPTION = """\
# kept by me
[[models]]
name = "mine"
dimension = "instance"

[models.input]
name = "pixels"
size = 64
resize = "squash-area"
layout = "NCHW"
mean = [0.0, 0.0, 0.0]
std = [1.0, 1.0, 1.0]

[[models.output]]
name = "vector"
shape = ["N", 16]
"""


@pytest.fixture
def model() -> Model:
    return model_at("https://models.example/model.onnx")


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that GALLERY_DEDUP_MODELS names, after one that does not exist."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.setenv(assets.MODELS_VARIABLE, os.pathsep.join([str(tmp_path / "none"), "", str(folder)]))
    return folder


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A network of the user's with its description."""
    file = tmp_path / "downloads" / "mine.onnx"
    file.parent.mkdir()
    file.write_bytes(NETWORK)
    file.with_name("mine.onnx.toml").write_text(DESCRIPTION)
    return file


def written(path: Path, data: bytes = DATA) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def own_files(locations: Locations) -> set[str]:
    return {path.name for path in locations.models.iterdir() if path.suffix != ".lock"}


def known(locations: Locations) -> dict[str, Model]:
    models, notices = known_models(locations)
    assert notices == ()
    return {model.name: model for model in models}


class TestInstalled:
    def test_a_file_is_known_by_its_hash_under_any_name(
        self, model: Model, locations: Locations, elsewhere: Path
    ) -> None:
        assert installed(model, locations) is None
        path = written(elsewhere / "some name.bin")
        assert installed(model, locations) == path
        assert state_of(model, path) is ModelState.INSTALLED

    def test_the_right_name_with_other_bytes_is_not_it(
        self, model: Model, locations: Locations, elsewhere: Path
    ) -> None:
        written(elsewhere / model.file, OTHER)
        written(locations.models / model.file, DATA[:-1])
        assert installed(model, locations) is None
        path = written(elsewhere / "copy")
        assert installed(model, locations) == path

    def test_a_part_is_not_it_even_when_whole(self, model: Model, locations: Locations) -> None:
        written(PartFile(model, locations.models).path)
        assert installed(model, locations) is None

    def test_ours_comes_before_the_users(self, model: Model, locations: Locations, elsewhere: Path) -> None:
        written(elsewhere / model.file)
        path = written(locations.models / model.file)
        assert installed(model, locations) == path
        assert named_files(model, locations) == (path, elsewhere / model.file)

    def test_a_file_is_read_once_until_it_changes(
        self, model: Model, locations: Locations, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        read: list[Path] = []
        real = digests.sha256_of

        def counted(path: Path) -> str:
            read.append(path)
            return real(path)

        monkeypatch.setattr(digests, "sha256_of", counted)
        path = written(locations.models / model.file)
        assert installed(model, locations) == path
        assert installed(model, locations) == path
        assert read == [path]
        written(path, OTHER)
        os.utime(path, ns=(1, 1))
        assert installed(model, locations) is None
        assert read == [path, path]

    @pytest.mark.parametrize("memory", [b"", b"\xff", b"[]", b'{"x": 1}'])
    def test_a_damaged_memory_is_no_obstacle(self, model: Model, locations: Locations, memory: bytes) -> None:
        path = written(locations.models / model.file)
        written(locations.cache / "model-digests.json", memory)
        assert installed(model, locations) == path
        assert installed(model, locations) == path

    def test_a_memory_that_cannot_be_kept_is_no_obstacle(self, model: Model, locations: Locations) -> None:
        path = written(locations.models / model.file)
        written(locations.cache, b"a file where the folder should be")
        assert installed(model, locations) == path

    def test_ours_is_bundled(self, locations: Locations) -> None:
        bundled = [model for model in known(locations).values() if model.bundled]
        assert bundled
        for model in bundled:
            path = assets.model(model.file)
            if path.stat().st_size == model.bytes:  # while the file is being replaced the entry follows it
                assert state_of(model, path) is ModelState.BUNDLED

    def test_a_wrong_description_is_told_and_hides_nothing(self, locations: Locations) -> None:
        written(locations.models / "broken.onnx.toml", b"[[models]]\nname = 5\n")
        models, notices = known_models(locations)
        assert "clip-vit-b32" in {model.name for model in models}
        (notice,) = notices
        assert "broken.onnx.toml, line 2" in notice

    def test_a_description_makes_nothing_ours(self, locations: Locations) -> None:
        entry = DESCRIPTION.replace('"mine"', '"mine"\nstate = "bundled"\nfile = "mine.onnx"\nbytes = 1\nadds = "x"')
        written(
            locations.models / "mine.toml",
            entry.replace("adds", f'sha256 = "{"a" * 64}"\nlicense = "x"\nadds').encode(),
        )
        models, notices = known_models(locations)
        assert "mine" not in {model.name for model in models}
        assert "did not come with the program" in notices[0]


class TestAdd:
    def test_a_known_file_takes_its_name_and_the_original_stays(
        self, model: Model, locations: Locations, tmp_path: Path
    ) -> None:
        file = written(tmp_path / "downloads" / "unnamed (1)")
        assert add(file, locations, models=[model]) == (model, locations.models / model.file)
        assert (locations.models / model.file).read_bytes() == DATA
        assert file.read_bytes() == DATA
        assert own_files(locations) == {model.file}
        assert installed(model, locations) == locations.models / model.file

    def test_it_takes_the_place_of_a_damaged_one_and_of_a_part(
        self, model: Model, locations: Locations, tmp_path: Path
    ) -> None:
        written(locations.models / model.file, OTHER)
        written(PartFile(model, locations.models).path, DATA[:9])
        add(written(tmp_path / "good"), locations, models=[model])
        assert own_files(locations) == {model.file}
        assert (locations.models / model.file).read_bytes() == DATA

    def test_what_is_here_is_not_copied(self, model: Model, locations: Locations, elsewhere: Path) -> None:
        path = written(elsewhere / "it")
        assert add(path, locations, models=[model]) == (model, path)
        assert not locations.models.exists()

    def test_an_unknown_one_is_refused_without_a_description(
        self, model: Model, locations: Locations, tmp_path: Path
    ) -> None:
        for name, data, reason in (
            ("other.onnx", OTHER, "its SHA-256 is that of no model of the catalogue"),
            (model.file, OTHER, f"it bears the name of {model.name} and differs inside"),
            (model.file, DATA[:-1], f"and has {len(DATA) - 1:,} bytes instead of {len(DATA):,}"),
        ):
            with pytest.raises(ModelError) as caught:
                add(written(tmp_path / name, data), locations, models=[model])
            assert reason in str(caught.value)
            assert f"describe its input and output in {name}.toml" in str(caught.value)
            assert not locations.models.exists()

    def test_a_described_one_is_known_from_then_on(self, locations: Locations, mine: Path) -> None:
        model, path = add(mine, locations, models=[*known(locations).values()])
        assert path == locations.models / "mine.onnx"
        assert path.read_bytes() == NETWORK
        assert own_files(locations) == {"mine.onnx", "mine.onnx.toml"}
        assert known(locations)["mine"] == model
        assert (model.bytes, model.sha256) == (len(NETWORK), hashlib.sha256(NETWORK).hexdigest())
        assert installed(model, locations) == path
        again = add(mine, locations, models=[*known(locations).values()])
        assert again == (model, path)

    def test_it_may_lie_in_our_folder_already(self, locations: Locations, mine: Path) -> None:
        locations.models.mkdir(parents=True)
        for file in (mine, mine.with_name("mine.onnx.toml")):
            file.rename(locations.models / file.name)
        models, notices = known_models(locations)
        assert len(notices) == 1
        model, path = add(locations.models / "mine.onnx", locations, models=models)
        assert known(locations)["mine"] == model
        assert path.read_bytes() == NETWORK

    @pytest.mark.parametrize(
        ("old", "new", "reason"),
        [
            ('name = "pixels"', 'name = "image"', "has no input or output called image"),
            ('name = "vector"', 'name = "logits"', "has no input or output called logits"),
            ('name = "mine"', 'name = "clip-vit-b32"', "there is another model called clip-vit-b32"),
            ('name = "mine"', 'name = "mine"\nfile = "version-RFB-320.onnx"', "is that of ultraface-rfb-320"),
            ("size = 64\n", "", "size is missing"),
            ('name = "mine"', 'name = "mine"\nstate = "bundled"', "only what comes with the program is bundled"),
        ],
    )
    def test_a_wrong_description_is_refused(
        self, locations: Locations, mine: Path, old: str, new: str, reason: str
    ) -> None:
        mine.with_name("mine.onnx.toml").write_text(DESCRIPTION.replace(old, new))
        with pytest.raises(ModelError) as caught:
            add(mine, locations, models=[*known(locations).values()])
        assert reason in str(caught.value)
        assert not locations.models.exists()

    def test_what_is_no_network_is_refused(self, locations: Locations, mine: Path) -> None:
        mine.write_bytes(b"GIF89a pixels vector")
        with pytest.raises(ModelError, match="is no ONNX network"):
            add(mine, locations, models=[])

    def test_a_file_that_changes_meanwhile_is_not_taken(self, locations: Locations, mine: Path) -> None:
        def changed(path: Path, model: Model) -> None:
            path.write_bytes(NETWORK[:-1] + b"x")

        with pytest.raises(ModelError, match="changed while it was read"):
            add(mine, locations, models=[], check_network=changed)
        assert own_files(locations) == set()

    def test_a_better_check_may_be_given(self, locations: Locations, mine: Path) -> None:
        def opened(path: Path, model: Model) -> None:
            assert (path, model.name) == (mine, "mine")
            raise ModelError("its output is too short")

        with pytest.raises(ModelError, match="its output is too short"):
            add(mine, locations, models=[], check_network=opened)
        assert not locations.models.exists()

    @pytest.mark.shared
    def test_a_real_network_of_the_users(self, locations: Locations, shared_data: Path, tmp_path: Path) -> None:
        real = shared_data / "weights" / "mobilefacenet_foamliu.onnx"
        if not real.is_file():
            pytest.skip(f"needs {real}")
        file = written(tmp_path / "faces.onnx", real.read_bytes())
        described = DESCRIPTION.replace('"pixels"', '"input0"').replace('"vector"', '"output0"')
        file.with_name("faces.onnx.toml").write_text(described)
        model, path = add(file, locations, models=[*known(locations).values()])
        assert installed(known(locations)["mine"], locations) == path == locations.models / "faces.onnx"
        assert model.bytes == real.stat().st_size

    def test_what_cannot_be_read_is_named(self, locations: Locations, tmp_path: Path) -> None:
        for path in (tmp_path / "none.onnx", tmp_path):
            with pytest.raises(ModelError, match=f"cannot read {path}: "):
                add(path, locations, models=[])

    @pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
    def test_a_full_disk_leaves_what_was_there(
        self, model: Model, locations: Locations, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        written(locations.models / model.file, OTHER)
        monkeypatch.setattr(PartFile, "path", Path("/dev/full"))
        monkeypatch.setattr(PartFile, "discard", lambda self: None)
        with pytest.raises(ModelError, match="is full"):
            add(written(tmp_path / "good"), locations, models=[model])
        assert (locations.models / model.file).read_bytes() == OTHER

    def test_one_writer_at_a_time(self, model: Model, locations: Locations, tmp_path: Path) -> None:
        file = written(tmp_path / "good")
        with (
            alone_with(model, models_folder(locations)),
            pytest.raises(ModelError, match="by another window or command: wait"),
        ):
            add(file, locations, models=[model])
        add(file, locations, models=[model])


class TestRemove:
    def test_all_that_is_ours_of_it_goes(self, locations: Locations, mine: Path) -> None:
        model, path = add(mine, locations, models=[])
        written(PartFile(model, locations.models).path, b"part")
        assert path in remove(model, locations)
        assert own_files(locations) == set()
        assert mine.exists()

    def test_a_damaged_one_and_one_of_another_name_go(self, model: Model, locations: Locations) -> None:
        written(locations.models / model.file, OTHER)
        for name in ("copy.onnx", "second.onnx"):
            written(locations.models / name)
        remove(model, locations)
        assert own_files(locations) == set()

    def test_the_users_folder_is_left_alone(self, model: Model, locations: Locations, elsewhere: Path) -> None:
        path = written(elsewhere / model.file)
        with pytest.raises(ModelError, match=r"lies in a folder of your own and is not removed: .*elsewhere"):
            remove(model, locations)
        assert path.exists()

    def test_a_bundled_one_stays(self, model: Model, locations: Locations) -> None:
        path = written(locations.models / model.file)
        with pytest.raises(ModelError, match="comes with the program and stays"):
            remove(replace(model, bundled=True), locations)
        assert path.exists()

    def test_what_is_not_here_is_said(self, model: Model, locations: Locations) -> None:
        with pytest.raises(ModelError, match="is not installed"):
            remove(model, locations)

    def test_not_while_it_is_downloaded(self, model: Model, locations: Locations) -> None:
        part = written(PartFile(model, locations.models).path, b"part")
        with alone_with(model, locations.models), pytest.raises(ModelError, match="wait until that is done"):
            remove(model, locations)
        assert part.exists()


class TestVerify:
    def wrong(self, models: Sequence[Model], locations: Locations) -> list[tuple[str, str]]:
        _, damaged = verify(models, locations)
        return [(str(one.path), one.reason) for one in damaged]

    def test_what_is_right_is_told(self, model: Model, locations: Locations) -> None:
        written(locations.models / model.file)
        assert verify([model], locations) == ((model,), ())

    def test_what_is_not_here_is_neither(self, model: Model, locations: Locations) -> None:
        assert verify([model], locations) == ((), ())

    def test_damage_is_found_though_size_and_time_are_the_same(self, model: Model, locations: Locations) -> None:
        path = written(locations.models / model.file)
        assert installed(model, locations) == path
        seen = path.stat()
        written(path, DATA[:-1] + bytes([DATA[-1] ^ 1]))
        os.utime(path, ns=(seen.st_atime_ns, seen.st_mtime_ns))
        assert installed(model, locations) == path
        assert self.wrong([model], locations) == [(str(path), "it is damaged, or another file: its SHA-256 differs")]
        assert installed(model, locations) is None

    def test_a_short_one_is_told(self, model: Model, locations: Locations, elsewhere: Path) -> None:
        path = written(elsewhere / model.file, DATA[:5])
        assert self.wrong([model], locations) == [(str(path), f"it has 5 bytes instead of {len(DATA):,}")]

    def test_a_right_one_beside_a_wrong_one_counts(self, model: Model, locations: Locations, elsewhere: Path) -> None:
        written(elsewhere / model.file)
        wrong = written(locations.models / model.file, OTHER)
        right, damaged = verify([model], locations)
        assert right == (model,)
        assert [one.path for one in damaged] == [wrong]

    def test_a_bundled_one_that_is_gone_is_told(self, model: Model, locations: Locations) -> None:
        gone = replace(model, bundled=True, file="not-here.onnx")
        assert self.wrong([gone], locations) == [("not-here.onnx", "it did not come with this installation")]


@pytest.mark.skipif(not hasattr(os, "getuid") or not os.getuid(), reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_named(model: Model, locations: Locations, tmp_path: Path) -> None:
    locations.models.mkdir(parents=True)
    locations.models.chmod(0o500)
    with pytest.raises(LocationError, match="cannot write to the folder"):
        add(written(tmp_path / "good"), locations, models=[model])
