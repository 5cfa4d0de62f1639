"""Sentences for people that remember how they were made, so that the window can say them in another language.

The core speaks English. What it says to people is a `Sentence`: an ordinary text, equal to and stored as its English,
which also knows its template and the values in it. The command line prints it as it is; the window looks the template
up in the user's language and fills in the values with the separators of the place.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Self, TypeAlias

Value: TypeAlias = "str | int | float"
"""A Sentence, as a text, is a value too: it is said in the same language as the one around it."""

_MADE_OF = "\x1e"
"""Stands between the English and how it was made where a text is stored; no name or message holds it."""


class Sentence(str):
    """An English text with its template, as of `str.format`, and its values.

    `one` is the template for a single thing where there are two; the number that decides is the value `n`.
    """

    template: str
    one: str | None
    values: Mapping[str, Value]

    def __new__(cls, template: str, values: Mapping[str, Value], one: str | None = None) -> Self:
        """Fill the template; KeyError when it names a value that is not given."""
        chosen = one if one is not None and values.get("n") == 1 else template
        made = super().__new__(cls, chosen.format_map(values) if values else chosen)
        made.template, made.values, made.one = template, values, one
        return made

    def __str__(self) -> str:
        # An error shows its argument by str(): so it stays what it is on the way into the window.
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return Sentence, (self.template, dict(self.values), self.one)


def sentence(template: str, /, **values: object) -> Sentence:
    """A sentence, or a part of one, with {named} values; numbers and sentences stay what they are, others become text.

    The template is written where it stands, as one literal: the translators' tools find it there. Texts without values
    are not formatted, so that braces in them stay.
    """
    return Sentence(template, {name: _value(value) for name, value in values.items()})


def counted_sentence(one: str, many: str, /, *, n: int, **values: object) -> Sentence:
    """A sentence with {n} in it, by its number: `one` for 1, else `many`; other languages have forms of their own."""
    return Sentence(many, {"n": n} | {name: _value(value) for name, value in values.items()}, one)


def listing(parts: Iterable[str]) -> str:
    """Parts as "a, b and c"; empty when there are none."""
    first, *others = tuple(parts) or ("",)
    if not others:
        return first
    *middle, last = others
    for part in middle:
        first = sentence("{before}, {after}", before=first, after=part)
    return sentence("{before} and {last}", before=first, last=last)


def joined_sentences(parts: Iterable[str], *, by: str = " ") -> str:
    """Whole sentences or clauses, one after the other with `by` between them; empty when there are none."""
    first, *others = tuple(parts) or ("",)
    for part in others:
        first = Sentence("{first}{by}{second}", {"first": first, "by": by, "second": part})
    return first


def stored(text: str) -> str:
    """The text as it is kept in a column: the English, and behind it how it was made."""
    if not isinstance(text, Sentence):
        return text
    return f"{text}{_MADE_OF}{json.dumps(_plain(text), ensure_ascii=False, separators=(',', ':'))}"


@lru_cache(maxsize=4096)
def from_store(text: str) -> str:
    """What `stored` kept; a text that was stored without what it was made of is its English."""
    english, mark, made = text.rpartition(_MADE_OF)
    if not mark:
        return text
    try:
        found = _made(json.loads(made))
    except (ValueError, LookupError, TypeError, AttributeError):
        return text
    return found if found == english else english


def _value(value: object) -> Value:
    return value if isinstance(value, (str, int, float)) else str(value)


def _plain(text: Sentence) -> list[object]:
    values = {name: _plain(value) if isinstance(value, Sentence) else value for name, value in text.values.items()}
    return [text.template, values] if text.one is None else [text.template, values, text.one]


def _made(plain: list[Any]) -> Sentence:
    template, values, *one = plain
    return Sentence(
        template,
        {name: _made(value) if isinstance(value, list) else value for name, value in values.items()},
        *one,
    )
