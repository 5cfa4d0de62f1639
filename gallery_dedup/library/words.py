"""Photos found by words: what that takes of models, and the search itself."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from gallery_dedup.dimensions.semantic import SEMANTIC, SEMANTIC_MODEL, text_model, tokenizer_model
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ModelError, ModelsMissing
from gallery_dedup.in_use import ModelsInUse, dimensions_in_use
from gallery_dedup.store.cache import Cache

if TYPE_CHECKING:
    from gallery_dedup.dimensions.words import WordNetwork
    from gallery_dedup.domain import Photo
    from gallery_dedup.matching.word_search import WordResults, WordsSearched


def check_semantic(models: ModelsInUse) -> None:
    """Raise ModelsMissing when no network answers `semantic`, and ModelError when the one that is here failed."""
    if models.semantic is None:
        if why := models.why_not(SEMANTIC):
            raise ModelError(sentence("{dimension}: {reason}", dimension=SEMANTIC, reason=why))
        raise ModelsMissing(
            sentence("{dimension}: model not installed: {model}", dimension=SEMANTIC, model=SEMANTIC_MODEL),
            models=(SEMANTIC_MODEL,),
        )


def words_lack(models: ModelsInUse) -> tuple[str, ...]:
    """The names of the models that must be installed before photos can be found by words; empty when all are here."""
    image = models.semantic.model.name if models.semantic else SEMANTIC_MODEL
    wanted = ((image, models.semantic), (text_model(image), models.words), (tokenizer_model(image), models.tokenizer))
    return tuple(name for name, used in wanted if used is None)


def word_network(models: ModelsInUse) -> WordNetwork:
    """The text network with its tokenizer, which belong to the network of `semantic`; raises as `check_semantic`."""
    from gallery_dedup.dimensions.network import Network
    from gallery_dedup.dimensions.words import WordNetwork

    text, tokenizer = models.words, models.tokenizer
    if models.semantic is None or text is None or tokenizer is None or text.model.input is None:
        if models.semantic is None and (why := models.why_not(SEMANTIC)):
            raise ModelError(sentence("photos cannot be found by words: {reason}", reason=why))
        lacking = words_lack(models)
        raise ModelsMissing(missing_for_words(lacking), models=lacking)
    network = Network(text.path, (text.model.output[0].name,), models.provider, text.model.sha256)
    return WordNetwork(network, text.model.input, tokenizer.path)


def search_words(
    words: str, photos: Sequence[Photo], *, cache: Cache, models: ModelsInUse, top: int | None = None
) -> Generator[WordsSearched, None, WordResults]:
    """The photos that fit the words best, in steps that tell how far it is.

    Raises ModelsMissing at once, SettingsError when there are no words, ModelError when a model cannot be used.
    """
    from gallery_dedup.matching.word_search import search_words

    network = word_network(models)
    (dimension,) = (one for one in dimensions_in_use(models) if one.name == SEMANTIC)
    return search_words(words, photos, network=network, cache=cache, dimension=dimension, top=top)


def missing_for_words(names: Sequence[str]) -> str:
    """What is said of models that are missing, and how to fetch them."""
    commands = ", ".join(f"gallery-dedup models download {name}" for name in names)
    return sentence(
        "finding photos by words takes models that are not installed: {names}; to fetch them: {commands}",
        names=", ".join(names),
        commands=commands,
    )
