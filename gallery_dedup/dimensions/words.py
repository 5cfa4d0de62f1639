"""Words as a vector that lies among those of photos: the text half of CLIP (Radford et al. 2021)."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.network import Network
from gallery_dedup.domain import ModelInput
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ModelError, SettingsError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

BEGIN, END = "<|startoftext|>", "<|endoftext|>"
_MOST_CHARACTERS = 4096
"""More than the tokens that a network takes can hold: no word of the vocabulary has 50 characters."""


class Tokens(NamedTuple):
    """Words as the text network takes them."""

    ids: NDArray[np.int64]
    """Shape (1, n): the token that begins a text, those of the words, the one that ends it; nothing after that."""
    unread: str
    """The words at the end for which there was no room."""


class Wording(NamedTuple):
    """Words as they were looked for: with single spaces, as a vector, and what was left out at their end."""

    words: str
    vector: NDArray[np.float32]
    """Not of unit length."""
    unread: str


@dataclass(frozen=True, slots=True)
class WordNetwork:
    """A text network with its tokenizer; its vectors lie among those of the image network it was trained with."""

    network: Network
    taken: ModelInput
    tokenizer: Path

    def wording(self, text: str) -> Wording:
        """The text's vector.

        Raises SettingsError when there are no words, ModelError when the network or the tokenizer cannot be used.
        """
        ids, unread = tokens_of(text, tokenizer=self.tokenizer, most=self.taken.size[1])
        (output,) = self.network.run({self.taken.name: ids})
        return Wording(shown_words(text), np.asarray(output[0], dtype=np.float32), unread)


def shown_words(text: str) -> str:
    """The words with single spaces between them; raises SettingsError when there are none."""
    words = " ".join(text.split())
    if not words:
        raise SettingsError(sentence("there are no words to search for"))
    # Bytes of a command line that are no text reach Python as halves of characters, which nothing can encode.
    return words.encode("utf-8", "replace").decode("utf-8")


def tokens_of(text: str, *, tokenizer: Path, most: int) -> Tokens:
    """The tokens of a text, `most` at most with those for its begin and end.

    The end is not repeated to fill up: attention looks back only, and the network takes its answer where the first end
    stands. What would follow changes nothing but the range that an 8-bit network rounds to. Any letter of any language
    has tokens, since the smallest of them are single bytes. Raises ModelError when the file is no such tokenizer,
    SettingsError when there are no words.
    """
    words = shown_words(text)
    opened = _opened(str(tokenizer), tokenizer.stat().st_mtime_ns if tokenizer.exists() else 0)
    encoded = opened.encode(words[:_MOST_CHARACTERS], add_special_tokens=False)
    kept = encoded.ids[: most - 2]
    left_out = len(kept) < len(encoded.ids)
    read = encoded.offsets[len(kept) - 1][1] if left_out else min(len(words), _MOST_CHARACTERS)
    if left_out and words[read : read + 1].strip():
        read = words.rfind(" ", 0, read) + 1  # half a word was not read
    ids = [opened.token_to_id(BEGIN), *kept, opened.token_to_id(END)]
    return Tokens(np.array([ids], dtype=np.int64), words[read:].strip())


@functools.lru_cache(maxsize=1)
def _opened(path: str, _mtime_ns: int) -> Tokenizer:
    """The tokenizer, read once for the process: every search opens a library of its own, and reading takes a while."""
    from tokenizers import Tokenizer

    try:
        tokenizer = Tokenizer.from_file(path)
    except Exception as error:
        # The library's own exceptions have no root but Exception.
        raise ModelError(sentence("the tokenizer {path} cannot be used: {reason}", path=path, reason=error)) from error
    for token in (BEGIN, END):
        if tokenizer.token_to_id(token) is None:
            raise ModelError(
                sentence("the tokenizer {path} cannot be used: it has no token {token}", path=path, token=token)
            )
    tokenizer.no_truncation()
    tokenizer.no_padding()
    # Whoever types "<|endoftext|>" means these letters, not the end.
    tokenizer.encode_special_tokens = True
    return tokenizer
