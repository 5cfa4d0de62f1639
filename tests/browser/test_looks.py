"""Light and dark, wide and narrow, at rest where the system asks for it; and every text can be read."""

from __future__ import annotations

import pytest

from gallery_dedup.gui.theme import DARK, LIGHT
from tests.browser.chromium import Page
from tests.browser.conftest import Pictures, until

GROUND = "getComputedStyle(document.body).backgroundColor"
WIDTHS = (320, 400, 639, 640, 800, 1024, 1280, 1600)
BEYOND = """[...document.querySelectorAll('body *')].filter(one => one.checkVisibility({visibilityProperty: true})
    && !one.closest('.spoken, .symbols, .differences, .progress') && getComputedStyle(one).clipPath === 'none'
    && !one.closest('h2')?.matches('.well:not(.given) h2')
    && (one.getBoundingClientRect().right > innerWidth + 0.5 || one.getBoundingClientRect().left < -0.5))
    .map(one => one.outerHTML.slice(0, 90))"""
# Contrast as WCAG 2.1 defines it, of each text and the first opaque ground behind it.
UNREADABLE = """(() => {
    const parts = colour => colour.match(/[\\d.]+/g).map(Number);
    const light = colour => {
        const [r, g, b] = parts(colour).slice(0, 3).map(one => one / 255)
            .map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
        return .2126 * r + .7152 * g + .0722 * b;
    };
    const ground = one => {
        const colour = getComputedStyle(one).backgroundColor;
        return (parts(colour)[3] ?? 1) === 1 ? colour : ground(one.parentElement);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), low = [];
    let seen = 0;
    while (texts.nextNode()) {
        const it = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !it.checkVisibility() || it.closest(':disabled, .spoken')) continue;
        seen += 1;
        const [high, deep] = [light(getComputedStyle(it).color), light(ground(it))].sort((a, b) => b - a);
        if ((high + .05) / (deep + .05) < 4.5) low.push(texts.currentNode.data);
    }
    return [seen, low];
})()"""


def rgb(colour: str) -> str:
    """As a browser tells #rrggbb."""
    return f"rgb({int(colour[1:3], 16)}, {int(colour[3:5], 16)}, {int(colour[5:], 16)})"


def test_light_and_dark_follow_the_system_at_once(page: Page) -> None:
    for scheme, tokens in (("light", LIGHT), ("dark", DARK), ("light", LIGHT)):
        page.prefer(prefers_color_scheme=scheme)
        assert page.evaluate(GROUND) == rgb(tokens.window)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(page: Page, pictures: Pictures, scheme: str) -> None:
    page.prefer(prefers_color_scheme=scheme, prefers_reduced_motion="reduce")

    def check(*, least: int) -> None:
        seen, low = page.evaluate(UNREADABLE)
        assert seen >= least
        assert low == []

    check(least=20)
    page.drop("header", [pictures.a, pictures.mirrored])
    until(page, "answer")
    page.click("#bars .bar")
    check(least=30)


def test_nothing_is_cut_off_at_any_width(page: Page, pictures: Pictures) -> None:
    def check() -> None:
        for width in WIDTHS:
            page.resize(width, 700)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert page.evaluate(BEYOND) == [], width

    check()
    page.drop("header", [pictures.a, pictures.mirrored])
    until(page, "answer")
    page.click("#bars .bar")
    check()


def test_both_pictures_and_the_answer_are_seen_at_once_on_a_common_screen(page: Page, pictures: Pictures) -> None:
    page.resize(1280, 800)
    page.drop("header", [pictures.a, pictures.mirrored])
    until(page, "answer")
    assert page.evaluate("document.documentElement.scrollHeight") <= 800
    assert page.evaluate("document.querySelector('.shown').getBoundingClientRect().height") > 240


def test_nothing_moves_where_the_system_asks_for_rest(page: Page) -> None:
    moving = "getComputedStyle(document.querySelector('.progress'), '::after').animationName"
    changing = "getComputedStyle(document.querySelector('#swap')).transitionDuration"
    page.prefer(prefers_reduced_motion="no-preference")
    assert (page.evaluate(moving), page.evaluate(changing)) == ("progress", "0.12s, 0.12s")
    page.prefer(prefers_reduced_motion="reduce")
    assert (page.evaluate(moving), page.evaluate(changing)) == ("none", "0s")
