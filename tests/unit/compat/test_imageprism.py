"""ImagePrism beside imageprism 0.1.0 itself: the same names, defaults, errors and results for the same pictures."""

from __future__ import annotations

import base64
import inspect
import io
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import imageprism
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, UnidentifiedImageError

import gallery_dedup
from gallery_dedup import CompareResult, DedupResult, Dimension, FaceConfig, HashConfig, ImagePrism, Profile
from gallery_dedup.compat.prism_nouns import weights_of
from gallery_dedup.errors import ModelError, NotAPicture, SourceError
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings, save_settings
from tests.stand_ins import install, with_face
from tests.unit.catalogue.server import says, serving
from tests.unit.pictures import Pixels, jpeg, scene

CONFIGS = [
    {},
    {"algorithms": ("phash",)},
    {"algorithms": ("ahash", "dhash"), "hash_size": 16},
    {"hash_size": 4, "combine": "max"},
    {"combine": "min"},
]


def pictures() -> list[str | Path | Image.Image]:
    """Upright opaque pictures of many modes and sizes, some like each other, some plain."""
    photos = [Image.fromarray(scene(seed, width=240, height=180)) for seed in range(4)]
    small = [photo.resize((120, 90)) for photo in photos]
    grey = [photos[0].convert("L"), photos[1].convert("1"), photos[2].convert("P"), photos[3].convert("CMYK")]
    plain = [Image.new("RGB", (64, 48), "white"), Image.new("L", (1, 1), 7), Image.new("RGB", (300, 2), "navy")]
    deep = Image.fromarray((np.asarray(photos[0].convert("L"), np.uint16) * 257).astype(np.uint16))
    return [*photos, *small, *grey, *plain, deep]


def bits(prism: Any, image: str | Path | Image.Image) -> list[bool]:
    """The hash of an image by one of the two."""
    found: list[bool] = prism.embed(image)["hash"].tolist()
    return found


def saved(folder: Path, pixels: Pixels, name: str) -> Path:
    path = folder / name
    path.write_bytes(jpeg(pixels))
    return path


@pytest.mark.parametrize("config", CONFIGS)
def test_hash_scores_are_those_of_imageprism_to_the_last_bit(config: dict[str, Any]) -> None:
    ours = ImagePrism(config={Dimension.HASH: HashConfig(**config)})
    theirs = imageprism.ImagePrism(config={imageprism.Dimension.HASH: imageprism.HashConfig(**config)})
    images = pictures()
    for number, a in enumerate(images):
        assert bits(ours, a) == bits(theirs, a)
        for b in images[number::3]:
            assert ours.compare(a, b).scores == theirs.compare(a, b).scores


@given(seed=st.integers(0, 2**32 - 1), width=st.integers(1, 40), height=st.integers(1, 40), levels=st.integers(1, 256))
def test_any_small_picture_has_the_bits_of_imageprism(seed: int, width: int, height: int, levels: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, levels, (height, width, 3)).astype(np.uint8)
    image = Image.fromarray(pixels)
    assert bits(ImagePrism(), image) == bits(imageprism.ImagePrism(), image)


def test_paths_give_what_imageprism_gives(tmp_path: Path) -> None:
    a, b = saved(tmp_path, scene(1), "a.jpg"), saved(tmp_path, scene(2), "b.jpg")
    theirs = imageprism.ImagePrism().compare(str(a), b)
    ours = ImagePrism().compare(str(a), b)
    assert (ours.scores, ours.weighted_score) == (theirs.scores, theirs.weighted_score)
    weighted = ImagePrism(weights={"hash": 3.0}).compare(a, b)
    assert (
        weighted.weighted_score
        == imageprism.ImagePrism(weights={imageprism.Dimension.HASH: 3.0}).compare(a, b).weighted_score
    )


@pytest.mark.parametrize("threshold", [0.55, 0.7, 0.9, 0.97, 1.0, 1.1, -1.0, float("nan")])
@pytest.mark.parametrize("config", CONFIGS)
def test_dedup_is_that_of_imageprism(config: dict[str, Any], threshold: float) -> None:
    images = [*pictures(), *pictures()[::-1]]
    ours = ImagePrism(config={"hash": HashConfig(**config)}).dedup(images, threshold)
    there = imageprism.ImagePrism(config={imageprism.Dimension.HASH: imageprism.HashConfig(**config)})
    theirs = there.dedup([*images], threshold)
    assert (ours.unique, ours.labels) == (theirs.unique, theirs.labels)


class Counted(ImagePrism):
    """Counts the comparisons."""

    compared = 0

    def _compared(self, *arrays: Any) -> CompareResult:
        self.compared += 1
        return super()._compared(*arrays)


def test_ten_thousand_pictures_are_not_all_compared_with_each_other() -> None:
    random = np.random.default_rng(0)
    count, images = 10_000, list[Image.Image]()
    for number in range(count):
        cells = Image.fromarray(random.integers(0, 256, (6, 6), np.uint8)).resize((9, 9), Image.Resampling.BICUBIC)
        images.append(images[-1].point(lambda level: min(255, level + 3)) if number % 4 == 3 else cells)
    prism = Counted()
    found = prism.dedup(images)
    alone = len(found.unique)
    assert 7_400 < alone <= 7_500
    # Of about 37 million pairs of a picture and a representative those are compared that belong together.
    assert count - alone <= prism.compared < 2 * (count - alone)
    first = images[: len(images) // 40]
    assert imageprism.ImagePrism().dedup([*first]).labels == found.labels[: len(first)]


def test_dedup_of_nothing() -> None:
    assert ImagePrism().dedup([]) == DedupResult([], [])


def test_the_names_and_signatures_are_those_of_imageprism() -> None:
    for name in imageprism.__all__:
        assert name in gallery_dedup.__all__
    for method in ("__init__", "compare", "embed", "dedup"):
        told = [inspect.signature(getattr(one, method)).parameters for one in (ImagePrism, imageprism.ImagePrism)]
        ours, theirs = ([(p.name, p.kind, p.default) for p in parameters.values()] for parameters in told)
        assert ours == theirs
    for profile in imageprism.Profile:
        weights = imageprism.profiles.PROFILES[profile]
        # The order of the sum is part of its last digit.
        assert [*weights_of(Profile(profile)).items()] == [
            (Dimension(name), weight) for name, weight in weights.items()
        ]
    for ours_, theirs_ in ((Dimension, imageprism.Dimension), (Profile, imageprism.Profile)):
        assert {one.name: one.value for one in ours_} == {one.name: one.value for one in theirs_}
    assert vars(HashConfig()) == vars(imageprism.HashConfig())
    assert vars(FaceConfig()) == vars(imageprism.FaceConfig())
    assert vars(CompareResult({})) == vars(imageprism.CompareResult({}))
    assert vars(DedupResult([], [])) == vars(imageprism.DedupResult([], []))


WRONG: list[Callable[[Any], object]] = [
    lambda m: m.ImagePrism(profile=m.Profile.DEDUP, weights={"hash": 1.0}),
    lambda m: m.ImagePrism(dimensions=["hash"], weights={"hash": 1.0}),
    lambda m: m.ImagePrism(dimensions=["hash"], profile="dedup"),
    lambda m: m.ImagePrism(weights={"hash": 0.0}),
    lambda m: m.ImagePrism(dimensions=["colour"]),
    lambda m: m.ImagePrism(profile="gallery"),
    lambda m: m.ImagePrism(config={m.Dimension.HASH: m.FaceConfig()}),
    lambda m: m.HashConfig(algorithms=()),
    lambda m: m.HashConfig(algorithms=("whash",)),
    lambda m: m.ImagePrism(weights={"semantic": 1.0}, config={m.Dimension.SEMANTIC: m.HashConfig()}),
    lambda m: m.ImagePrism(dimensions=["hash", "hash", "instant"]),
    lambda m: m.ImagePrism().compare("/no/such/file.jpg", "/no/such/file.jpg"),
    lambda m: m.ImagePrism().embed(""),
    lambda m: m.ImagePrism().dedup([""]),
    lambda m: m.ImagePrism().embed("nul\0.jpg"),
    lambda m: m.ImagePrism().embed(Path()),
    lambda m: m.ImagePrism().embed(str(Path(__file__).parent)),
    lambda m: m.ImagePrism().dedup([__file__]),
    lambda m: m.ImagePrism().embed(closed()),
    lambda m: m.ImagePrism().embed(Image.new("LAB", (4, 4))),
]


def closed() -> Image.Image:
    image = Image.new("RGB", (4, 4))
    image.close()
    return image


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_there_is_wrong_here(wrong: Callable[[Any], object]) -> None:
    with pytest.raises(Exception) as theirs:  # noqa: PT011  (its type is compared)
        wrong(imageprism)
    with pytest.raises(type(theirs.value)) as ours:
        wrong(gallery_dedup)
    assert str(ours.value) == str(theirs.value)


def test_what_is_no_picture_is_told_by_the_same_error(tmp_path: Path) -> None:
    text = tmp_path / "a.jpg"
    text.write_text("no picture")
    for module in (gallery_dedup, imageprism):
        with pytest.raises(UnidentifiedImageError):
            module.ImagePrism().embed(text)


def test_images_beyond_those_of_imageprism_are_their_file(tmp_path: Path, locations: Locations) -> None:
    file = saved(tmp_path, scene(1), "é 图.jpg")
    data, prism = file.read_bytes(), Counting()
    text = base64.b64encode(data).decode()
    wanted = bits(prism, str(file))
    with serving(says(200, data)) as server, file.open("rb") as held:
        given: list[Any] = [
            file, file.as_uri(), data, bytearray(data), memoryview(data), text, base64.encodebytes(data).decode(),
            base64.urlsafe_b64encode(data).decode(), f"data:image/jpeg;base64,{text}", f"{server.address}/a.jpg",
        ]  # fmt: skip
        assert [bits(prism, one) for one in given] == [wanted] * len(given)
        assert prism.made == 1, "all are one content"
        opened: list[Any] = [held, io.BytesIO(data), Image.open(file)]
        assert [bits(prism, one) for one in opened] == [wanted] * 3
        assert prism.dedup([*given, Image.open(file)]).unique == [0]
        locations.prepare()
        save_settings(Settings(offline=True), locations)
        with pytest.raises(SourceError, match="network access is forbidden"):
            prism.embed(f"{server.address}/a.jpg")


def test_a_file_named_like_base64_is_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    name = base64.urlsafe_b64encode(jpeg(scene(1))[:60]).decode()
    saved(tmp_path, scene(2), name)
    assert ImagePrism().compare(name, Image.open(name)).scores == {"hash": 1.0}


@pytest.mark.parametrize(
    ("given_", "error", "said"),
    [
        (scene(1), TypeError, "an image is a path, .*; this is ndarray"),
        (None, TypeError, "this is NoneType"),
        ("s3://bucket/a.jpg", SourceError, "s3 addresses are not read"),
        ("data:image/png;base64,%%%", SourceError, "damaged"),
        ("data:,", NotAPicture, "the file has no bytes"),
        (base64.b64encode(jpeg(scene(1))).decode()[:-3], SourceError, "damaged"),
        (b"no picture", UnidentifiedImageError, "cannot identify an image in what was given"),
        (b"", UnidentifiedImageError, "cannot identify an image in what was given"),
        ("x" * 5000, SourceError, "neither a file nor a picture in base64"),
    ],
)
def test_what_is_no_image_gets_a_sentence(given_: Any, error: type[Exception], said: str) -> None:
    for ask in (ImagePrism().embed, lambda one: ImagePrism().dedup([one])):
        with pytest.raises(error, match=said):
            ask(given_)


def test_several_dimensions_and_no_weights_cannot_group() -> None:
    with pytest.raises(ValueError, match="dedup needs a single similarity score"):
        ImagePrism(dimensions=["hash", "instance"]).dedup([])


def test_orientation_and_transparency_are_respected() -> None:
    upright = Image.fromarray(scene(5))
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = io.BytesIO()
    upright.transpose(Image.Transpose.ROTATE_90).save(turned, "JPEG", exif=exif, quality=95)
    assert ImagePrism().compare(upright, Image.open(turned)).scores["hash"] > 0.97  # type: ignore[operator]
    clear = upright.convert("RGBA")
    clear.putalpha(0)
    assert ImagePrism().compare(clear, Image.new("RGB", upright.size, "white")).scores == {"hash": 1.0}


def test_our_own_network_answers_instance_and_style(tmp_path: Path) -> None:
    a = saved(tmp_path, scene(1), "a.jpg")
    prism = ImagePrism(dimensions=["instance", "style"])
    arrays = prism.embed(a)
    assert arrays["instance"] is not None
    assert arrays["instance"].shape == (512,)
    assert arrays["instance"].dtype == np.float32
    same, other = (prism.compare(a, Image.fromarray(scene(seed))).scores["instance"] for seed in (1, 2))
    assert same is not None and other is not None  # noqa: PT018
    assert same > 0.9 > other


@pytest.mark.parametrize("weights", [{"instance": 1.0}, {"instance": 0.8, "hash": 0.2}, {"hash": 0.7, "instance": 0.3}])
def test_dedup_by_vectors_is_the_greedy_one(weights: dict[str, float]) -> None:
    prism = ImagePrism(weights=weights)
    images = [Image.fromarray(scene(seed % 7)).resize((480 - 20 * seed, 360 - 15 * seed)) for seed in range(16)]
    unique: list[int] = []
    labels = []
    for number, image in enumerate(images):
        like = (one for one in unique if (prism.compare(images[one], image).weighted_score or 0.0) >= 0.9)
        label = next(like, number)
        unique += [number] if label == number else []
        labels.append(label)
    assert prism.dedup(images, 0.9) == DedupResult(unique, labels)
    assert 7 <= len(unique) < 16


def test_all_faces_of_an_image_are_an_array_and_the_best_pair_counts(locations: Locations) -> None:
    for name in ("yunet-2023mar", "sface-2021dec"):
        install(locations.models, name)
    prism = ImagePrism(dimensions=["face"])
    ann, both = with_face(scene(1), person=1), with_face(with_face(scene(5), person=1, left=36), person=2, left=300)
    one, two, none = (Image.fromarray(pixels) for pixels in (ann, both, scene(7)))
    faces = prism.embed(two)["face"]
    assert faces is not None
    assert faces.shape == (2, 128)
    assert faces.dtype == np.float32
    assert prism.embed(none) == {"face": None}
    assert prism.compare(one, none).scores == {"face": None}
    alike = prism.compare(one, two).scores["face"]
    assert alike is not None
    assert alike > 0.85


def test_a_model_that_is_missing_is_named() -> None:
    with pytest.raises(ModelError, match="semantic needs the model clip-vit-b32, which is not installed"):
        ImagePrism(dimensions=["semantic"])
    with pytest.warns(UserWarning, match="semantic counts 0"):
        prism = ImagePrism(profile="dedup")
    result = prism.compare(Image.fromarray(scene(1)), Image.fromarray(scene(1)))
    assert result.scores == {"hash": 1.0, "instance": 1.0, "semantic": None}
    assert result.weighted_score == pytest.approx(0.9)
    with pytest.raises(ModelError, match=r"a face network in the file other\.onnx"):
        ImagePrism(weights={"face": 1.0}, config={"face": FaceConfig("someone/model", "other.onnx")})


class Counting(ImagePrism):
    """Counts the arrays that were made rather than remembered."""

    made = 0

    def _remember(self, *given: Any) -> None:
        self.made += 1
        super()._remember(*given)


def test_the_cache_holds_so_many_arrays_and_forgets_the_oldest(tmp_path: Path) -> None:
    paths = [saved(tmp_path, scene(seed), f"{seed}.jpg") for seed in range(3)]
    prism = Counting(cache_size=2)
    for path in (paths[0], paths[1], paths[0], paths[1]):
        prism.embed(path)
    assert prism.made == 2
    prism.embed(paths[2])
    prism.embed(paths[1])
    assert prism.made == 3
    prism.embed(paths[0])
    assert prism.made == 4
    paths[0].write_bytes(paths[1].read_bytes())
    prism.embed(paths[0])
    assert prism.made == 4, "the content counts, not the path"
    none = ImagePrism(cache_size=0)
    assert none.compare(paths[1], paths[2]).scores == prism.compare(paths[1], paths[2]).scores


def test_one_object_serves_many_threads(tmp_path: Path) -> None:
    paths = [saved(tmp_path, scene(seed), f"{seed}.jpg") for seed in range(6)]
    pairs = [(a, b) for a in paths for b in paths] * 2
    alone = [ImagePrism(cache_size=0).compare(*pair).scores for pair in pairs]
    shared = ImagePrism(cache_size=3)
    with ThreadPoolExecutor(8) as pool:
        assert [result.scores for result in pool.map(lambda pair: shared.compare(*pair), pairs)] == alone


def test_importing_the_package_loads_no_library_for_it() -> None:
    code = "import sys, gallery_dedup; print([name for name in ('numpy', 'PIL') if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = gallery_dedup.nothing
