"""The page in each of its languages: every text is there, in the window's words, and nothing is cut."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, TypeAlias
from xml.etree import ElementTree as ET

import pytest

from gallery_dedup import assets
from gallery_dedup.dimensions.scales import SCALES
from gallery_dedup.gui.words import DIMENSION_WORDS, RELATION_MEANINGS, RELATION_WORDS
from tests.browser.chromium import Browser, Page
from tests.browser.conftest import Pictures, shown, until
from tests.browser.test_comparing import BARS, FIRST, SECOND, text
from tests.browser.test_looks import BEYOND, WIDTHS
from tests.browser.test_names import check_names
from tests.browser.test_page_files import text as file_text
from tests.end_to_end.command import CHECKOUT, Command

LANGUAGES = {"de": ("de", "de-DE", "de"), "es": ("es", "es-ES", "es"), "zh": ("zh_CN", "zh-CN", "zh-Hans")}
"""Of each table the name of the window's translation, a browser's tag, and what the page says it is in."""
WITH_SUMMARIES = ("matching/explain.py", "matching/compare.py")
PLACEHOLDER = re.compile(r"\{\w+(?::[^}]*)?\}")
Words: TypeAlias = dict[str, Any]
CUT = """[...document.querySelectorAll('body *')].filter(one => one.checkVisibility({visibilityProperty: true})
    && [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())
    && !one.closest('.spoken, svg, .note') && getComputedStyle(one).clipPath === 'none'
    && one.clientWidth && one.scrollWidth > one.clientWidth + 1).map(one => one.outerHTML.slice(0, 90))"""


def table(language: str, name: str) -> Words:
    """PAGE or SERVICE of a language, which are JSON."""
    found = re.search(rf"export const {name} = (.*?);$", file_text(f"words_{language}.js"), re.DOTALL | re.MULTILINE)
    assert found
    words: Words = json.loads(found[1])
    return words


def window_words(language: str) -> dict[str, list[str | list[str]]]:
    """What the window says for each English text; in more than one way where its contexts differ."""
    file = CHECKOUT / "resources" / "translations" / f"gallery_dedup_{LANGUAGES[language][0]}.ts"
    words: dict[str, list[str | list[str]]] = {}
    for message in ET.parse(file).iter("message"):
        own = message.find("translation")
        assert own is not None
        forms = [form.text or "" for form in own.findall("numerusform")]
        if own.get("type") is None:
            words.setdefault(message.findtext("source", ""), []).append(forms or own.text or "")
    return words


class Texts(HTMLParser):
    """What is written in a document: texts and spoken names."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A spoken name; what stands in `noscript` is for who has no scripts, and so no languages."""
        self._silent += tag in ("noscript", "title")
        self.found |= {value for name, value in attrs if name in ("aria-label", "title", "alt") and value}

    def handle_endtag(self, tag: str) -> None:
        """The end of what is not said."""
        self._silent -= tag in ("noscript", "title")

    def handle_data(self, data: str) -> None:
        """A text."""
        if not self._silent and data.strip() and data.strip() != "{letter}":
            self.found.add(data.strip())


def asked() -> set[str]:
    """Every text that the page takes from its tables."""
    page = Texts()
    page.feed(file_text("index.html"))
    scripts = "".join(file_text(name) for name in ("answer.js", "compare.js", "picture.js", "service.js", "well.js",
                                                   "words.js"))  # fmt: skip
    nouns = {DIMENSION_WORDS[scale.name] for scale in SCALES} | {scale.question for scale in SCALES}
    nouns |= {scale.explanation for scale in SCALES} | {*RELATION_WORDS.values()} | {*RELATION_MEANINGS.values()}
    return page.found | {*re.findall(r'\btr\(\s*"([^"]+)"', scripts)} | nouns | {"Score"}


def summaries() -> Iterator[str]:
    """Every sentence, or part of one, with which a comparison is told."""
    for file in WITH_SUMMARIES:
        tree = ast.parse((CHECKOUT / "gallery_dedup" / file).read_text(encoding="utf-8"))
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("sentence", "counted_sentence"):
                template = [str(one.value) for one in call.args if isinstance(one, ast.Constant)][-1]
                if "{path}" not in template:  # an error that names a file, and no part of an answer
                    yield template


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_and_none_that_nobody_asks_for(language: str) -> None:
    assert set(table(language, "PAGE")) == asked()
    assert set(table(language, "SERVICE")) == set(table("de", "SERVICE"))
    for name in ("PAGE", "SERVICE"):
        for english, own in table(language, name).items():
            for form in own if isinstance(own, list) else [own]:
                assert form.strip()
                assert sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(english))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_those_of_the_window(language: str) -> None:
    window = window_words(language)
    for name in ("PAGE", "SERVICE"):
        for english, own in table(language, name).items():
            if name == "SERVICE" or english in window:
                assert own in window[english], english
    # A sentence that the window cannot say yet is shown in English here too.
    assert {one for one in summaries() if one in window} <= set(table(language, "SERVICE"))


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-AT", "en"], "de"), (["es"], "es"), (["zh-CN"], "zh-Hans"), (["zh-Hans-SG"], "zh-Hans"),
        (["zh"], "zh-Hans"),
        (["zh-TW", "es-MX"], "es"), (["zh-Hant"], "en"), (["fr", "de"], "de"), (["fr"], "en"), (["en-GB", "de"], "en"),
    ],
)  # fmt: skip
def test_the_first_language_of_the_browser_that_there_is(
    browser: Browser, service: str, wanted: list[str], spoken: str
) -> None:
    with shown(browser, service, *wanted) as page:
        assert page.evaluate("document.documentElement.lang") == spoken
        language = next((name for name, tags in LANGUAGES.items() if tags[2] == spoken), None)
        waiting = "Give two pictures, and they are compared."
        assert text(page, "#said") == (table(language, "PAGE")[waiting] if language else waiting)
        assert not page.complaints()


def check_whole(page: Page) -> None:
    """Nothing goes beyond the page or its own place, at any width."""
    for width in WIDTHS:
        page.resize(width, 700)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(BEYOND) == [], width
        assert page.evaluate(CUT) == [], width
    page.resize(1280, 900)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_page(browser: Browser, service: str, pictures: Pictures, command: Command, language: str) -> None:
    _window, tag, spoken = LANGUAGES[language]
    words, said = table(language, "PAGE"), table(language, "SERVICE")
    with shown(browser, service, tag) as page:
        assert page.evaluate("document.title") == f"{words['Compare two pictures']} · Gallery Dedup"
        check_whole(page)
        names = {name for _role, name in check_names(page)}
        assert {words["Swap"], words["Clear"], words["Use the address"]} <= names
        assert words["Address of picture {letter}"].format(letter="B") in names
        page.drop("header", [pictures.a, pictures.mirrored])
        until(page, "answer")
        told = command.json("compare", pictures.a, pictures.mirrored)
        assert told["summary"] == "B is A mirrored and re-saved."
        changes = said["{before} and {last}"].format(before=said["mirrored"], last=said["re-saved"])
        assert text(page, "#said").endswith(said["B is A {changes}."].format(changes=changes))
        assert text(page, "#pill") == words["Edited"]
        assert page.evaluate("document.querySelectorAll('[lang]').length") == 1
        bars = page.evaluate(BARS)
        comma = "." if language == "zh" else ","
        assert bars["hash"]["value"] == f"{told['scores']['hash']:.2f}".replace(".", comma)
        assert bars["face"]["note"]
        titles = page.evaluate("[...document.querySelectorAll('#bars .title')].map(one => one.innerText)")
        assert titles == [*(words[DIMENSION_WORDS[scale.name]] for scale in SCALES), words["Score"]]
        heights = page.evaluate("[...document.querySelectorAll('#bars .title')].map(one => one.offsetHeight)")
        assert max(heights) < 30  # one line
        for place in range(len(titles)):
            page.evaluate(f"document.querySelectorAll('#bars .bar')[{place}].click()")
            why = text(page, ".why:not([hidden])")
            if place < len(SCALES):
                assert words[SCALES[place].question] in why
                assert words[SCALES[place].explanation] in why
            assert not re.search(r"\{\w+\}|undefined|null", why)
        check_whole(page)
        assert spoken == page.evaluate("document.documentElement.lang")
        assert not page.complaints()


SAMPLES = {
    "{share:.0%}": ("68%", "68"), "{degrees:.0f}": ("12", "12"), "{seconds:.0f}": ("45", "45"),
    "{seconds:g}": ("30", "30"), "{n}": ("1,234", "1"), "{missing:,}": ("1,204", "1"), "{code}": ("404", "404"),
}  # fmt: skip


def sampled(template: str, said: Words) -> str:
    """A template of the service with values that are told in the language as well."""
    nested = {"{changes}": "mirrored", "{time}": "45 s", "{reason}": "the connection broke off", "{before}": "mirrored",
              "{after}": "re-saved", "{last}": "re-saved", "{other}": "a web page"}  # fmt: skip
    assert {"mirrored", "re-saved", "the connection broke off"} <= said.keys()
    return PLACEHOLDER.sub(lambda at: SAMPLES.get(at[0], (nested.get(at[0], "name.jpg"),))[0], template)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_service_says_is_known_again(browser: Browser, service: str, language: str) -> None:
    said = table(language, "SERVICE")
    english = [sampled(template, said) for template in said]
    with shown(browser, service, LANGUAGES[language][1]) as page:
        told = page.evaluate(f"import('./language.js').then(own => {json.dumps(english)}.map(own.told))")
        for template, own in zip(said, told, strict=True):
            assert own, template
            fixed = PLACEHOLDER.split(said[template] if isinstance(said[template], str) else said[template][-1])
            assert all(part in own for part in fixed), (template, own)
            for at, (_given, number) in SAMPLES.items():
                assert at not in template or number in own
        changes = "cropped to 68%, with more around it, A is 80% of B, made black and white and re-saved"
        asked = [f"B is A {changes}.", "B is A painted over.", "B is A mirrored and sung."]
        whole, unknown, half = page.evaluate(f"import('./language.js').then(own => {json.dumps(asked)}.map(own.told))")
        assert whole.count(said["made black and white"]) == 1
        assert "68" in whole
        assert (unknown, half) == (None, None)


def test_what_is_known_in_english_alone_says_so(browser: Browser, service: str, pictures: Pictures) -> None:
    with shown(browser, service, "de") as page:
        page.evaluate(
            "import('./answer.js').then(own => own.show({summary: 'B is A, sung.', relation: 'edited', parts: [],"
            " profile: 'gallery', scores: {face: null}, notes: {face: 'nobody looked'}, weighted_score: null}))"
        )
        english = page.evaluate("[...document.querySelectorAll('[lang=en]')].map(one => one.textContent)")
        assert english == ["B is A, sung.", "nobody looked"]
        assert text(page, "#pill") == "Bearbeitet"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_goes_wrong(browser: Browser, service: str, pictures: Pictures, tmp_path: Path, language: str) -> None:
    words, said = table(language, "PAGE"), table(language, "SERVICE")
    (tmp_path / "photo.jpg").write_text("<!DOCTYPE html><title>Sign in</title>")
    with shown(browser, service, LANGUAGES[language][1]) as page:
        page.click(f"{FIRST} .address input")
        page.press("Enter")
        assert text(page, f"{FIRST} .refused") == words["Type or paste the address of a picture first."]
        page.type("http://me:secret@127.0.0.1:9/a.jpg?token=abc")
        page.press("Enter")
        until(page, "one")
        assert "secret" not in text(page, "body")
        page.drop(SECOND, [pictures.a])
        until(page, "error")
        inside = "the address is one of this computer or its own network, which images are not fetched from"
        assert said[inside] in text(page, "#said")
        assert "secret" not in text(page, "body")
        page.drop(FIRST, [tmp_path / "photo.jpg"])
        page.wait_until(f"document.querySelector('{FIRST} .facts').innerText.includes({json.dumps(words['web page'])})")
        web_page = "This is a web page, not a picture: open it and save the picture itself."
        assert text(page, f"{FIRST} .placeholder") == words[web_page]
        check_whole(page)


def test_the_tables_are_served_to_everybody() -> None:
    assert {path.name for path in assets.resource("web").glob("words_*.js")} == {
        f"words_{name}.js" for name in LANGUAGES
    }
