"""What the page is made of: the same words, marks, colours and lines as the window, and nothing from outside.

No browser is needed here.
"""

from __future__ import annotations

import json
import re
from dataclasses import fields
from typing import Any

import pytest

from gallery_dedup import assets
from gallery_dedup.dimensions.scales import SCALES
from gallery_dedup.gui.theme import DARK, LIGHT, Tokens, contrast
from gallery_dedup.gui.words import DIMENSION_WORDS, RELATION_MEANINGS, RELATION_WORDS

FILES = ("answer.js", "compare.css", "compare.js", "icon.svg", "index.html", "language.js", "picture.js", "scales.js",
         "service.js", "well.js", "words.js", "words_de.js", "words_es.js", "words_zh.js")  # fmt: skip
MAX_LINES = 400


def text(name: str) -> str:
    return assets.resource("web", name).read_text(encoding="utf-8")


def exported(name: str) -> Any:
    """A table of scales.js, which is JSON."""
    found = re.search(rf"export const {name} = (.*?);$", text("scales.js"), re.DOTALL | re.MULTILINE)
    assert found
    return json.loads(found[1])


def test_these_files_are_the_page() -> None:
    assert sorted(path.name for path in assets.resource("web").iterdir()) == sorted(FILES)
    for name in FILES:
        assert len(text(name).splitlines()) <= MAX_LINES


def test_scales_and_words_are_those_of_the_program() -> None:
    names = ("name", "question", "low", "high", "unrelated", "same", "explanation")
    assert exported("SCALES") == [
        {"title": DIMENSION_WORDS[scale.name], **{name: getattr(scale, name) for name in names}} for scale in SCALES
    ]
    assert exported("RELATIONS") == {
        relation.value: {"title": RELATION_WORDS[relation], "meaning": RELATION_MEANINGS[relation]}
        for relation in RELATION_WORDS
    }


def test_lines_are_those_of_the_icons() -> None:
    symbols = dict(re.findall(r'<symbol id="(\w+)" viewBox="0 0 24 24">(.*)</symbol>', text("index.html")))
    asked = set(re.findall(r'<use href="#(\w+)"', text("index.html")))
    assert asked | {relation.value for relation in RELATION_WORDS} == set(symbols)
    for name, lines in symbols.items():
        assert lines in assets.icon(name).read_text(encoding="utf-8"), name
    assert text("icon.svg") == assets.resource("app", "gallery-dedup.svg").read_text(encoding="utf-8")


def colours(scheme: str) -> dict[str, str]:
    """The colours of the style sheet, by name: the first table is light, the second dark."""
    tables = re.findall(r":root \{(.*?)\}", text("compare.css"), re.DOTALL)
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", tables[("light", "dark").index(scheme)]))


@pytest.mark.parametrize(("scheme", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_colours_are_those_of_the_window(scheme: str, tokens: Tokens) -> None:
    known = {field.name.replace("_", "-"): getattr(tokens, field.name) for field in fields(tokens)}
    assert colours(scheme)
    assert {name: known[name] for name in colours(scheme)} == colours(scheme)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read(scheme: str) -> None:
    told = colours(scheme)
    grounds = {
        "text": ("window", "surface", "ground", "raised", "selected"),
        "quiet": ("window", "surface", "ground", "raised"),
        "accent": ("surface", "ground"),
        "on-accent": ("accent",),
        "remove": ("surface",),
        "warn": ("surface", "raised"),
    }
    pairs = [(ink, ground) for ink, below in grounds.items() for ground in below]
    low = [(ink, ground) for ink, ground in pairs if contrast(told[ink], told[ground]) < 4.5]
    assert not low


def test_nothing_comes_from_outside_and_nothing_is_written_into_the_page() -> None:
    for name in FILES:
        told = text(name).replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"""(?:src|href|url|import|fetch)\s*[=(]?\s*["'(]+\s*(?:https?:)?//""", told), name
        if name.endswith((".js", ".html")):
            written = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\("
            assert not re.search(written, told), name
            assert not re.search(r"<style|style=|\son\w+=\"|<script>", told), name
