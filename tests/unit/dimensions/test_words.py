"""Words become a vector: tokens as CLIP's text network takes them, and what is left out is told."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer, models

from gallery_dedup.dimensions.network import Network
from gallery_dedup.dimensions.words import BEGIN, END, Tokens, WordNetwork, tokens_of
from gallery_dedup.errors import ModelError, SettingsError
from tests.clip_stand_ins import COLOURS, TEXT, colour_tokenizer, install_clip
from tests.stand_ins import PREFIX, entry

MOST = 77


@pytest.fixture
def network(tmp_path: Path) -> WordNetwork:
    """The stand-in text network with its tokenizer."""
    install_clip(tmp_path)
    taken = entry(TEXT).input
    assert taken is not None
    file = tmp_path / f"{PREFIX}{entry(TEXT).file}"
    return WordNetwork(Network(file, ("text_embeds",)), taken, tmp_path / f"{PREFIX}clip-vit-b32-tokenizer.json")


def tokens(text: str, network: WordNetwork, *, most: int = MOST) -> Tokens:
    """The tokens of a text by the stand-in tokenizer."""
    return tokens_of(text, tokenizer=network.tokenizer, most=most)


def pieces(told: Tokens) -> list[str]:
    """Their texts."""
    tokenizer = colour_tokenizer()
    return [str(tokenizer.id_to_token(int(number))) for number in told.ids[0]]


def test_a_text_stands_between_one_begin_and_one_end(network: WordNetwork) -> None:
    told = tokens("red", network)
    assert told.ids.dtype == np.int64
    assert told.ids.shape == (1, 3)
    assert pieces(told) == [BEGIN, "red</w>", END]
    assert told.unread == ""


@pytest.mark.parametrize("text", ["RED  green", " red\tgreen\n", "Red Green"])
def test_case_and_spaces_make_no_difference(text: str, network: WordNetwork) -> None:
    assert np.array_equal(tokens(text, network).ids, tokens("red green", network).ids)
    assert np.array_equal(network.wording(text).vector, network.wording("red green").vector)


@pytest.mark.parametrize("text", ["crème brûlée", "собака на пляже", "狗在海滩上", "🏖", "\x00", "\udc80"])
def test_letters_of_every_language_have_tokens(text: str, network: WordNetwork) -> None:
    told = tokens(text, network)
    assert told.ids.shape[1] > 2
    assert pieces(told).count(END) == 1
    assert np.isfinite(network.wording(text).vector).all()


def test_letters_and_marks_written_apart_are_the_same_word(network: WordNetwork) -> None:
    assert np.array_equal(tokens("cafe\u0301", network).ids, tokens("caf\u00e9", network).ids)


def test_too_many_words_are_cut_and_told(network: WordNetwork) -> None:
    told = tokens("red " * 80 + "green", network)
    assert told.ids.shape == (1, MOST)
    assert pieces(told)[-2:] == ["red</w>", END]
    assert told.unread == "red red red red red green"
    whole = tokens(" ".join(["red"] * (MOST - 2)), network)
    assert (whole.ids.shape, whole.unread) == ((1, MOST), "")


def test_of_a_word_that_was_cut_the_whole_was_not_read(network: WordNetwork) -> None:
    told = tokens("red green wonderful", network, most=5)
    assert told.ids.shape == (1, 5)
    assert told.unread == "wonderful"


def test_a_book_is_cut_too(network: WordNetwork) -> None:
    told = tokens("green " * 200_000, network)
    assert told.ids.shape == (1, MOST)
    assert len(told.unread.split()) == 200_000 - (MOST - 2)
    assert tokens("a" * 1_000_000, network).ids.shape == (1, MOST)


def test_the_name_of_the_end_is_a_word_like_any_other(network: WordNetwork) -> None:
    told = tokens(f"red {END} blue", network)
    assert pieces(told).count(END) == 1
    assert pieces(told)[-2] == "blue</w>"


def test_the_network_gives_what_its_words_say(network: WordNetwork) -> None:
    vectors = {word: network.wording(f"a {word} wall").vector for word in COLOURS}
    for word, vector in vectors.items():
        alike = {other: float(vector @ network.wording(other).vector) for other in COLOURS}
        assert max(alike, key=alike.__getitem__) == word
    told = network.wording("  a  red wall ")
    assert (told.words, told.unread) == ("a red wall", "")
    assert told.vector.shape == (512,)
    assert told.vector.dtype == np.float32


@pytest.mark.parametrize("text", ["", " ", "\t\n ", "\u00a0"])
def test_no_words_are_refused(text: str, network: WordNetwork) -> None:
    with pytest.raises(SettingsError, match="no words"):
        network.wording(text)


@pytest.mark.parametrize("content", ["", "no tokenizer", '{"a": 1}', None], ids=["empty", "text", "json", "missing"])
def test_a_file_that_is_no_tokenizer_is_named(content: str | None, network: WordNetwork, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    if content is not None:
        file.write_text(content)
    with pytest.raises(ModelError, match=r"other\.json"):
        tokens_of("red", tokenizer=file, most=MOST)


def test_a_tokenizer_of_another_kind_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "words.json"
    Tokenizer(models.WordLevel({"red": 0, "?": 1}, unk_token="?")).save(str(file))
    with pytest.raises(ModelError, match=r"no token <\|startoftext\|>"):
        tokens_of("red", tokenizer=file, most=MOST)


def test_another_file_under_the_same_name_is_read_anew(network: WordNetwork, tmp_path: Path) -> None:
    tokens("red", network)
    network.tokenizer.write_text("{}")
    os.utime(network.tokenizer, ns=(1, 1))
    with pytest.raises(ModelError):
        tokens("red", network)
