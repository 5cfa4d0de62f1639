"""The catalogue says what is pinned, and a wrong field is named with its line."""

from __future__ import annotations

import hashlib
import os
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from gallery_dedup.catalogue.entries import read_catalogue, read_description
from gallery_dedup.domain import ModelKind
from gallery_dedup.errors import ModelError
from tests.unit.catalogue.server import CHECKOUT

CATALOGUE = CHECKOUT / "models" / "models.toml"
PINS = {
    "clip-vit-b32": (89_117_001, "583fd1110a514667812fee7d684952aaf82a99b959760c8d7dca7e0ab9839299"),
    "clip-vit-b32-text": (64_504_507, "73baab855d406190da9faa498cfedf65f15cf309f4cc7385b7b032e6d08e5c3a"),
    "clip-vit-b32-tokenizer": (2_224_119, "f7f3b7af117d467b58374797691a6438d3e6b9e9cef800dfd5dced7f697a90cd"),
    "dinov2-small": (24_451_943, "3afdc8bc63b50558d6e5770f5b799bb82455c2311183a2de43803f343a29d917"),
    "mobilenetv2-12": (13_964_571, "c0c3f76d93fa3fd6580652a45618618a220fced18babf65774ed169de0432ad5"),
    "yunet-2023mar": (232_589, "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4"),
    "sface-2021dec": (38_696_353, "0ba9fbfa01b5270c96627c4ef784da859931e02f04419c829e83484087c34e79"),
    "ultraface-rfb-320": (1_270_727, "34cd7e60aeff28744c657de7a3dc64e872d506741de66987f3426f2b79f88017"),
    "arcface-r100-int8": (65_764_892, "c625ca68a422418c48aa84f73341337e0a92b111f327909005d1eec07c95f936"),
}
SOUND = """\
# one
[[models]]
name = "first"
dimension = "instance"
adds = "something"
file = "first.onnx"
bytes = 10
sha256 = "aa11223344556677aa11223344556677aa11223344556677aa11223344556677"
license = "MIT"

[models.input]
name = "image"
size = [240, 320]
resize = "squash-area"
layout = "NCHW"
mean = [0.0, 0.0, 0.0]
std = [1.0, 1.0, 1.0]

[[models.output]]
name = "vector"
shape = ["N", 512]

[[models]]
name = "second"
dimension = "semantic"
adds = "something else"
file = "second.onnx"
bytes = 20
sha256 = "bb11223344556677aa11223344556677aa11223344556677aa11223344556677"
address = "https://example.org/second.onnx"
license = "MIT"
license_address = "https://example.org/license"

[models.input]
name = "image"
size = 224
resize = "short-side-bicubic"
short_side = 256
layout = "NCHW"
mean = [1, 2, 3]
std = [1.0, 1.0, 1.0]

[[models.output]]
name = "other"
shape = ["N", 5]

[[models.output]]
name = "tokens"
shape = ["N", 257, 384]
token = 0
"""
SECOND = SOUND.index('name = "second"')


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "models.toml"


def wrong(file: Path, text: str) -> str:
    """The reason that comes for a catalogue, without the file's name."""
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ModelError) as caught:
        read_catalogue(file)
    sentence = str(caught.value)
    assert sentence.startswith(str(file))
    assert "\n" not in sentence
    return sentence.removeprefix(str(file))


class TestOurs:
    def test_it_holds_what_is_pinned(self) -> None:
        models = {model.name: model for model in read_catalogue(CATALOGUE)}
        assert {name: (model.bytes, model.sha256) for name, model in models.items() if not model.bundled} == PINS

    def test_every_address_is_pinned_and_secured(self) -> None:
        for model in read_catalogue(CATALOGUE):
            assert bool(model.addresses) != model.bundled
            for address in model.addresses:
                parts = urlsplit(address)
                assert parts.scheme == "https"
                assert any(len(part) == 40 and set(part) <= set("0123456789abcdef") for part in parts.path.split("/"))

    def test_what_lies_with_large_file_storage_is_fetched_from_its_media_address(self) -> None:
        for model in read_catalogue(CATALOGUE):
            for address in model.addresses:
                parts = urlsplit(address)
                if "/onnx/models/" in parts.path or "/opencv_zoo/" in parts.path:
                    assert parts.hostname == "media.githubusercontent.com"

    def test_what_has_no_clear_licence_carries_a_warning(self) -> None:
        warned = {model.name for model in read_catalogue(CATALOGUE) if model.warning}
        assert warned == {"arcface-r100-int8"}

    def test_inputs_and_outputs(self) -> None:
        models = {model.name: model for model in read_catalogue(CATALOGUE)}
        clip, dino = models["clip-vit-b32"], models["dinov2-small"]
        assert clip.input
        assert (clip.input.name, clip.input.size, clip.input.layout) == ("pixel_values", (224, 224), "NCHW")
        published = [0.48145466, 0.4578275, 0.40821073]
        assert [value / 255 for value in clip.input.mean] == pytest.approx(published, abs=1e-9)
        published = [0.26862954, 0.26130258, 0.27577711]
        assert [value / 255 for value in clip.input.std] == pytest.approx(published, abs=1e-9)
        assert dino.input
        assert (dino.input.size, dino.input.short_side) == ((224, 224), 256)
        assert (dino.output[0].shape, dino.output[0].token) == (("N", 257, 384), 0)
        text = models["clip-vit-b32-text"].input
        assert text
        assert (text.name, text.size, text.layout) == ("input_ids", (1, 77), "tokens")
        tokenizer = models["clip-vit-b32-tokenizer"]
        assert (tokenizer.kind, tokenizer.input, tokenizer.output) == (ModelKind.TOKENIZER, None, ())

    @pytest.mark.shared
    @pytest.mark.parametrize("name", ["yunet-2023mar", "ultraface-rfb-320"])
    def test_the_real_files_are_what_it_says(self, shared_data: Path, name: str) -> None:
        onnxruntime = pytest.importorskip("onnxruntime")
        model = next(model for model in read_catalogue(CATALOGUE) if model.name == name)
        path = shared_data / "weights" / model.file
        if not path.is_file():
            pytest.skip(f"needs {path}")
        assert hashlib.sha256(path.read_bytes()).hexdigest() == model.sha256
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        (taken,) = session.get_inputs()
        assert model.input
        assert (taken.name, tuple(taken.shape[2:])) == (model.input.name, model.input.size)
        given = {one.name: tuple(one.shape[1:]) for one in session.get_outputs()}
        assert given == {one.name: one.shape[1:] for one in model.output}


class TestSound:
    def test_every_field_is_read(self, file: Path) -> None:
        file.write_text(SOUND)
        first, second = read_catalogue(file)
        assert (first.name, first.bytes, first.bundled, first.addresses, first.warning) == ("first", 10, False, (), "")
        assert first.input
        assert (first.input.size, first.input.channels, first.input.short_side) == ((240, 320), "RGB", 240)
        assert second.addresses == ("https://example.org/second.onnx",)
        assert second.input
        assert (second.input.size, second.input.short_side, second.input.mean) == ((224, 224), 256, (1.0, 2.0, 3.0))
        assert [(one.name, one.token) for one in second.output] == [("other", None), ("tokens", 0)]

    def test_mirrors_come_after_the_address(self, file: Path) -> None:
        mirrors = 'mirrors = ["https://example.net/second.onnx"]\nlicense_address'
        file.write_text(SOUND.replace("license_address", mirrors))
        assert read_catalogue(file)[1].addresses == (
            "https://example.org/second.onnx",
            "https://example.net/second.onnx",
        )

    def test_tables_may_be_written_inline(self, file: Path) -> None:
        inline = 'output = [{ name = "vector", shape = ["N", 512] }]\n\n[models.input]'
        text = SOUND.replace('[[models.output]]\nname = "vector"\nshape = ["N", 512]\n', "")
        file.write_text(text.replace("[models.input]", inline, 1))
        assert read_catalogue(file)[0].output[0].shape == ("N", 512)


class TestWrong:
    @pytest.mark.parametrize("number", range(2))
    @pytest.mark.parametrize(
        "field", ["name", "dimension", "adds", "file", "bytes", "sha256", "license", "license_address"]
    )
    @pytest.mark.parametrize("value", ["0", '""', "[]", "-1.5", "true", '"\\n"'])
    def test_a_wrong_value_is_named_with_its_line(self, file: Path, number: int, field: str, value: str) -> None:
        text = SOUND if number else SOUND[SECOND - len("[[models]]\n") :] + "\n" + SOUND.split("\n\n[[models]]")[0]
        place = text.index('name = "second"')
        begin = text.index(f"\n{field} = ", place) + 1 if field != "name" else place
        end = text.index("\n", begin)
        reason = wrong(file, f"{text[:begin]}{field} = {value}{text[end:]}")
        line = text[:begin].count("\n") + 1
        assert reason.startswith(f", line {line}: the model ")
        assert f"{field} = " in reason
        assert "is not allowed; it must be" in reason

    @pytest.mark.parametrize(
        ("old", "new", "at", "reason"),
        [
            ('resize = "short-side-bicubic"', 'resize = "stretch"', "resize =", 'resize = "stretch" is not allowed'),
            ('resize = "short-side-bicubic"', 'resize = "face-template"', "size = 224", "no other size is taken"),
            ("size = 224", "size = [224]", "size =", "size = [224] is not allowed"),
            ("size = 224", "size = 5000", "size =", "a side in pixels up to 4096"),
            ("short_side = 256", "short_side = 200", "short_side =", "leaves less than the size"),
            ("mean = [1, 2, 3]", "mean = [1, 2]", "mean =", "three numbers"),
            ("mean = [1, 2, 3]", "mean = [1, 2, 256]", "mean =", "three numbers"),
            ("mean = [1, 2, 3]", "means = [1, 2, 3]", "[models.input]", "input: mean is missing"),
            ("short_side = 256", "short_sides = 256", "short_sides", "there is no field called short_sides"),
            ("token = 0", "token = 257", "token =", "token = 257 does not lie in the shape"),
            ("token = 0", "token = -1", "token =", "token = -1 is not allowed"),
            ('shape = ["N", 257, 384]', 'shape = ["M", 257, 384]', 'shape = ["M', "shape = "),
            ('shape = ["N", 257, 384]', "shape = []", "shape = []", "shape = [] is not allowed"),
            ('name = "tokens"', "name = 5", "name = 5", "the model second, output: name = 5"),
            (
                'address = "https://example.org/s',
                'address = "http://example.org/s',
                "address =",
                "an address that begins with https://",
            ),
            ('license_address = "https://example.org/license"\n', "", "[[models]]", "license_address is missing"),
            (
                'address = "https://example.org/second.onnx"',
                'mirrors = ["https://a.b/c"]',
                "mirrors =",
                "needs an address",
            ),
            ("bytes = 20", 'bytes = 20\nstate = "here"', "state", 'it must be "bundled", or left out'),
            ("bytes = 20", 'bytes = 20\nstate = "bundled"', "address", "a bundled model is not downloaded"),
            ("bytes = 20", 'bytes = 20\nkind = "tokenizer"', "kind", "a tokenizer has no input and no output"),
            ("bytes = 20", "bytes = 20\ncolour = 1", "colour", "there is no field called colour"),
            ('file = "second.onnx"', 'file = "../second.onnx"', "file =", "without a folder"),
            ('file = "second.onnx"', 'file = "second.json"', "file =", "second.json is no network"),
        ],
    )
    def test_a_wrong_field_of_the_second_model(self, file: Path, old: str, new: str, at: str, reason: str) -> None:
        begin, end = SOUND[: SECOND - len("[[models]]\n")], SOUND[SECOND - len("[[models]]\n") :]
        assert end.count(old) == 1
        text = begin + end.replace(old, new)
        told = wrong(file, text)
        assert reason in told
        line = text[: text.index(at, len(begin))].count("\n") + 1
        assert told.startswith(f", line {line}: the model second")

    @pytest.mark.parametrize("what", ["name", "file", "sha256"])
    def test_two_of_the_same(self, file: Path, what: str) -> None:
        table = tomllib.loads(SOUND)["models"]
        text = SOUND.replace(f'"{table[1][what]}"', f'"{table[0][what]}"')
        assert f"have the same {what}" in wrong(file, text)

    def test_what_is_no_catalogue(self, file: Path, tmp_path: Path) -> None:
        assert "line 2" in wrong(file, "[[models]]\nname = first\n")
        assert "there is no field called model" in wrong(file, "models = []\n[[model]]\n")
        assert "models is missing" in wrong(file, "")
        assert "the model number 1: name is missing" in wrong(file, SOUND.replace('name = "first"\n', ""))
        file.write_bytes(b"\xff\xfe\x00")
        with pytest.raises(ModelError, match="cannot be understood"):
            read_catalogue(file)
        with pytest.raises(ModelError, match=r"cannot read .*: No such file"):
            read_catalogue(tmp_path / "none.toml")

    def test_a_table_without_its_output(self, file: Path) -> None:
        assert "the model second: output is missing" in wrong(
            file, SOUND[: SOUND.index('[[models.output]]\nname = "other')]
        )


class TestDescription:
    def test_what_the_file_tells_may_be_left_out(self, file: Path) -> None:
        text = SOUND[: SOUND.index("\n[[models]]", 10)]
        for field in ("file", "bytes", "sha256", "adds", "license"):
            text = os.linesep.join(line for line in text.splitlines() if not line.startswith(f"{field} ="))
        file.write_text(text)
        model = read_description(file, file="mine.onnx", size=7, sha256="c" * 64)
        assert (model.file, model.bytes, model.sha256, model.license) == ("mine.onnx", 7, "c" * 64, "not stated")

    def test_it_must_be_of_this_file_and_of_one(self, file: Path) -> None:
        file.write_text(SOUND)
        with pytest.raises(ModelError, match="must describe one model, and describes 2"):
            read_description(file, file="first.onnx", size=10, sha256="a" * 64)
        file.write_text(SOUND[: SOUND.index("\n[[models]]", 10)])
        with pytest.raises(ModelError, match="it describes another file"):
            read_description(file, file="first.onnx", size=10, sha256="a" * 64)
