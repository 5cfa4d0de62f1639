"""CLIP under the catalogue's entries: a preparation that is wrong still answers, so what it answers is checked.

With the stand-ins always; with the real files where they are (GALLERY_DEDUP_MODELS, or `weights` of the shared data).
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from gallery_dedup.assets import MODELS_VARIABLE
from gallery_dedup.dimensions.protocol import Dimension, Vector
from gallery_dedup.dimensions.words import tokens_of
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.in_use import ModelsInUse, dimensions_in_use, models_in_use
from gallery_dedup.library.words import word_network, words_lack
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings
from tests.clip_stand_ins import COLOURS, IMAGE, INSTALLED, TEXT, TOKENIZER, colours_of, install_clip
from tests.unit.pictures import Pixels, decoded

PLAIN = {"red": (215, 45, 30), "green": (35, 190, 60), "blue": (30, 60, 220)}


def plain(colour: str, *, height: int = 300, width: int = 420) -> Pixels:
    """A wall of one colour."""
    return np.full((height, width, 3), PLAIN[colour], np.uint8)


@dataclass(frozen=True)
class Clip:
    """The models in use, and the two ways into their space."""

    models: ModelsInUse

    @property
    def dimension(self) -> Dimension:
        """What describes photos."""
        return next(one for one in dimensions_in_use(self.models) if one.name == "semantic")

    def photo(self, pixels: Pixels) -> Vector:
        """A picture's vector."""
        vector = self.dimension.describe(decoded(pixels))
        assert vector is not None
        return vector

    def words(self, text: str) -> Vector:
        """A text's vector, of unit length."""
        vector = word_network(self.models).wording(text).vector
        return vector / np.linalg.norm(vector)

    def best(self, photo: Vector, *texts: str) -> str:
        """The text that fits a photo best."""
        return max(texts, key=lambda text: float(self.words(text) @ photo.astype(np.float32)))


@pytest.fixture
def clip(locations: Locations) -> Clip:
    """The stand-ins, installed."""
    install_clip(locations.models)
    return Clip(models_in_use(locations, settings=Settings()))


def test_the_three_belong_together_by_their_names(clip: Clip) -> None:
    used = (clip.models.semantic, clip.models.words, clip.models.tokenizer)
    assert tuple(one.model.name for one in used if one) == INSTALLED
    assert words_lack(clip.models) == ()
    assert clip.dimension.key == f"semantic:{INSTALLED[0]}"


@pytest.mark.parametrize("lacking", [IMAGE, TEXT, TOKENIZER])
def test_what_is_missing_is_named(locations: Locations, lacking: str) -> None:
    install_clip(locations.models, *({IMAGE, TEXT, TOKENIZER} - {lacking}))
    models = models_in_use(locations, settings=Settings())
    if lacking == IMAGE:
        # A text network by itself belongs to nothing, so that the catalogue's three are asked for.
        assert words_lack(models) == (IMAGE, TEXT, TOKENIZER)
    else:
        assert words_lack(models) == (INSTALLED[(IMAGE, TEXT, TOKENIZER).index(lacking)],)


@pytest.mark.parametrize("colour", COLOURS)
def test_the_colours_arrive_as_they_are(clip: Clip, colour: str) -> None:
    vector = clip.photo(plain(colour))
    assert vector.shape == (512,)
    assert vector.dtype == np.float16
    assert float(vector.astype(np.float32) @ colours_of(plain(colour))) == pytest.approx(1.0, abs=1e-3)
    assert clip.best(vector, *COLOURS) == colour


@pytest.mark.parametrize("wrong", ["channels", "mean", "std", "scale"])
def test_a_wrong_preparation_is_noticed(clip: Clip, wrong: str) -> None:
    semantic = clip.models.semantic
    assert semantic is not None
    taken = semantic.model.input
    assert taken is not None
    other = {
        "channels": replace(taken, channels="BGR"),
        "mean": replace(taken, mean=(127.5, 127.5, 127.5)),
        "std": replace(taken, std=(127.5, 127.5, 127.5)),
        "scale": replace(taken, mean=(0.48, 0.46, 0.41), std=(0.27, 0.26, 0.28)),
    }[wrong]
    spoiled = Clip(replace(clip.models, semantic=replace(semantic, model=replace(semantic.model, input=other))))
    assert spoiled.dimension.version != clip.dimension.version
    cosines = [float(spoiled.photo(plain(colour)).astype(np.float32) @ colours_of(plain(colour))) for colour in COLOURS]
    assert min(cosines) < 0.999 - 1e-3


def test_the_middle_is_what_is_seen(clip: Clip) -> None:
    wide = np.concatenate([plain("blue", width=300), plain("red", width=300), plain("blue", width=300)], axis=1)
    assert float(clip.photo(wide).astype(np.float32) @ colours_of(plain("red"))) == pytest.approx(1.0, abs=2e-3)


def test_the_same_photo_is_1_and_versions_follow_the_file(clip: Clip, tmp_path: Path) -> None:
    vector = clip.photo(plain("red"))
    assert clip.dimension.compare(vector, vector) == pytest.approx(1.0, abs=1e-3)
    semantic = clip.models.semantic
    assert semantic is not None
    other = replace(clip.models, semantic=replace(semantic, model=replace(semantic.model, sha256="0" * 64)))
    assert Clip(other).dimension.version != clip.dimension.version


@pytest.fixture
def real(locations: Locations, shared_data: Path, monkeypatch: pytest.MonkeyPatch) -> Clip:
    """The real files; the test is skipped where one is missing."""
    named = filter(None, (os.environ.get(MODELS_VARIABLE), str(shared_data / "weights")))
    monkeypatch.setenv(MODELS_VARIABLE, os.pathsep.join(named))
    models = models_in_use(locations, settings=Settings())
    if lacking := words_lack(models):
        pytest.skip(f"needs {', '.join(lacking)} in GALLERY_DEDUP_MODELS or {shared_data / 'weights'}")
    return Clip(models)


@pytest.mark.shared
class TestRealFiles:
    """What is published of CLIP ViT-B/32, or follows from what it was shown to do."""

    @pytest.mark.parametrize(
        ("text", "ids"),
        [
            ("a photo of a cat", [49406, 320, 1125, 539, 320, 2368, 49407]),
            ("a photo of a dog", [49406, 320, 1125, 539, 320, 1929, 49407]),
        ],
    )
    def test_the_tokens_are_the_published_ones(self, real: Clip, text: str, ids: list[int]) -> None:
        assert real.models.tokenizer is not None
        assert tokens_of(text, tokenizer=real.models.tokenizer.path, most=77).ids.tolist() == [ids]

    def test_a_word_and_another_for_the_same_are_near(self, real: Clip) -> None:
        near = float(real.words("a photo of a dog") @ real.words("a photo of a puppy"))
        assert near > float(real.words("a photo of a dog") @ real.words("a page of a contract"))

    @pytest.mark.parametrize("colour", COLOURS)
    def test_plain_colours_have_their_names(self, real: Clip, colour: str) -> None:
        assert real.best(real.photo(plain(colour)), *(f"a {name} wall" for name in COLOURS)) == f"a {colour} wall"

    @pytest.mark.parametrize(
        ("file", "text"),
        [
            ("immich-app__albums_nature_prairie_falcon.jpg", "a bird of prey"),
            ("immich-app__albums_nature_notocactus_minimus.jpg", "a cactus in bloom"),
            ("BuddiesOfBudgie__backgrounds_oakland-zoo-otters.jpg", "otters"),
            ("BuddiesOfBudgie__backgrounds_ocean-waves.jpg", "waves of the sea"),
            ("BuddiesOfBudgie__backgrounds_singaporean-cityscape.jpg", "the skyline of a city"),
            ("NVlabs__data_nerf_fox_images_0001.jpg", "a fox"),
        ],
    )
    def test_photos_are_found_by_what_they_show(self, real: Clip, shared_data: Path, file: str, text: str) -> None:
        texts = ("a bird of prey", "a cactus in bloom", "otters", "waves of the sea", "the skyline of a city", "a fox")
        vector = real.dimension.describe(read_photo(str(shared_data / "photos" / "originals" / file)))
        assert vector is not None
        assert real.best(vector, *texts) == text

    def test_two_shots_of_a_scene_are_alike_and_others_near_a_half(self, real: Clip, shared_data: Path) -> None:
        folder = shared_data / "photos" / "originals"
        files = [
            "NVlabs__data_nerf_fox_images_0001.jpg", "NVlabs__data_nerf_fox_images_0002.jpg",
            "BuddiesOfBudgie__backgrounds_ocean-waves.jpg", "mapillary__data_lund_images_01.jpg",
        ]  # fmt: skip
        vectors = [real.dimension.describe(read_photo(str(folder / file))) for file in files]
        first, second, *others = [vector for vector in vectors if vector is not None]
        score = real.dimension.compare(first, second)
        assert score is not None
        assert score > 0.75
        assert all((real.dimension.compare(first, other) or 0.0) < 0.75 for other in others)
