"""Words against many photos: one product finds what comparing one by one finds, in steps that one may leave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gallery_dedup.dimensions.added import AddedDimension, unit
from gallery_dedup.dimensions.network import Network
from gallery_dedup.dimensions.protocol import pack
from gallery_dedup.dimensions.words import Wording, WordNetwork
from gallery_dedup.domain import Photo
from gallery_dedup.errors import ModelError
from gallery_dedup.matching import word_search
from gallery_dedup.matching.word_search import WordResults, WordsSearched, search_words
from gallery_dedup.store.cache import Cache
from tests.clip_stand_ins import install_clip
from tests.stand_ins import PREFIX, entry
from tests.unit.store.drawn import described, photo

TAKEN = entry("clip-vit-b32").input
assert TAKEN is not None
DIMENSION = AddedDimension("semantic", "semantic:clip", 1, Network("none.onnx", ("image_embeds",)), TAKEN, None)


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    """A cache of 40 photos with vectors by chance; every fifth has none, and the last two are alike."""
    random = np.random.default_rng(3)
    with Cache.open(tmp_path / "cache.sqlite") as cache:
        for number in range(40):
            seed = np.random.default_rng(99) if number >= 38 else random
            vector = pack(DIMENSION, unit(seed.normal(size=512)))
            given = {} if number % 5 == 4 and number < 38 else {DIMENSION.key: vector}
            cache.save([described(photo(f"/p/{number:02}.jpg"), **{"hash": b"h", **given})])
        yield cache


@pytest.fixture
def network(tmp_path: Path) -> WordNetwork:
    """The stand-in for CLIP's text network."""
    install_clip(tmp_path)
    taken = entry("clip-vit-b32-text").input
    assert taken is not None
    text = Network(tmp_path / f"{PREFIX}{entry('clip-vit-b32-text').file}", ("text_embeds",))
    return WordNetwork(text, taken, tmp_path / f"{PREFIX}clip-vit-b32-tokenizer.json")


def searched(
    cache: Cache,
    network: WordNetwork,
    *,
    photos: list[Photo] | None = None,
    top: int | None = None,
    dimension: AddedDimension = DIMENSION,
) -> tuple[list[WordsSearched], WordResults]:
    """Every sign of life, and the results."""
    among = cache.photos(["/p"]) if photos is None else photos
    steps, signs = search_words("red", among, network=network, cache=cache, dimension=dimension, top=top), []
    while True:
        try:
            signs.append(next(steps))
        except StopIteration as end:
            return signs, end.value


def test_the_product_gives_the_cosines(cache: Cache, network: WordNetwork) -> None:
    _signs, results = searched(cache, network)
    words = unit(network.wording("red").vector)
    vectors = dict(zip(*cache.vectors(DIMENSION.key, version=1), strict=True))
    for one in results.found:
        vector = np.frombuffer(vectors[one.photo.sha256], np.float16)
        assert one.score == pytest.approx(DIMENSION.compare(words, vector), abs=1e-3)
    scores = [one.score for one in results.found]
    assert scores == sorted(scores, reverse=True)
    assert (results.words, results.total, results.scored, len(scores)) == ("red", 40, 33, 33)


def test_the_best_are_given_and_those_without_a_vector_never(cache: Cache, network: WordNetwork) -> None:
    _signs, every = searched(cache, network)
    _signs, best = searched(cache, network, top=5)
    assert best.found == every.found[:5]
    assert best.scored == 33
    _signs, more = searched(cache, network, top=100)
    assert more.found == every.found
    assert not {one.photo.path for one in every.found} & {f"/p/{number:02}.jpg" for number in range(4, 38, 5)}


def test_like_photos_stay_in_the_order_given(cache: Cache, network: WordNetwork) -> None:
    _signs, results = searched(cache, network)
    paths = [one.photo.path for one in results.found]
    assert paths.index("/p/39.jpg") == paths.index("/p/38.jpg") + 1


def test_steps_find_what_one_go_finds(cache: Cache, network: WordNetwork, monkeypatch: pytest.MonkeyPatch) -> None:
    _signs, whole = searched(cache, network)
    monkeypatch.setattr(word_search, "_STEP", 7)
    signs, stepped = searched(cache, network)
    assert stepped == whole
    assert [sign.done for sign in signs] == [0, 7, 14, 21, 28, 33, 40]
    assert {sign.total for sign in signs} == {40}


def test_one_may_leave_before_the_network_is_opened(cache: Cache, network: WordNetwork, tmp_path: Path) -> None:
    missing = replace(network, network=replace(network.network, file=tmp_path / "gone.onnx"))
    steps = search_words("red", cache.photos(["/p"]), network=missing, cache=cache, dimension=DIMENSION)
    assert next(steps) == WordsSearched(0, 40)
    with pytest.raises(ModelError, match=r"gone\.onnx"):
        next(steps)


def test_no_photos_are_no_failure(cache: Cache, network: WordNetwork) -> None:
    signs, results = searched(cache, network, photos=[])
    assert (signs, results.found, results.total, results.scored) == ([WordsSearched(0, 0)] * 2, (), 0, 0)


def test_vectors_of_another_model_or_version_do_not_count(cache: Cache, network: WordNetwork) -> None:
    for other in (replace(DIMENSION, key="semantic:other"), replace(DIMENSION, version=2)):
        _signs, results = searched(cache, network, dimension=other)
        assert (results.found, results.scored, results.total) == ((), 0, 40)


def test_a_text_network_of_another_family_is_refused(
    cache: Cache, network: WordNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WordNetwork, "wording", lambda _self, text: Wording(text, np.ones(768, np.float32), ""))
    with pytest.raises(ModelError, match="768 numbers and the photos 512"):
        searched(cache, network)
