"""Everything can be done by keys alone, and one always sees where one is."""

from __future__ import annotations

from tests.browser.chromium import Page
from tests.browser.conftest import Pictures, until
from tests.browser.test_comparing import text

FOCUSED = "(document.activeElement.id || document.activeElement.className || document.activeElement.tagName)"
RING = """(() => { const it = document.activeElement, shown = it.matches('.file') ? it.nextElementSibling : it,
    style = getComputedStyle(shown), box = shown.getBoundingClientRect();
    return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2
        && box.width > 20 && box.height > 20; })()"""


def walk(page: Page, *, most: int = 60) -> list[str]:
    """Press Tab until the focus leaves the page; every stop must show it."""
    stops: list[str] = []
    for _ in range(most):
        page.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop == "BODY":
            return stops
        assert page.evaluate(RING), stop
        stops.append(stop)
    raise AssertionError(f"the focus never leaves the page: {stops}")


def test_from_nothing_to_the_answer_and_back(page: Page, pictures: Pictures) -> None:
    page.press("Tab")
    assert page.evaluate(FOCUSED) == "file-A"
    page.choose_files([pictures.a], key="Enter")
    until(page, "one")
    assert page.evaluate(FOCUSED) == "file-B"
    page.choose_files([pictures.mirrored], key="Space")
    until(page, "answer")
    assert page.evaluate(f"{FOCUSED}.includes('remove')")
    page.press("Tab")
    page.press("Enter")
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "true"
    assert text(page, "#why-exact").startswith("The same file or pixels? (exact) 0.00: unrelated.")
    page.press("Tab")
    page.press("Space")
    assert page.evaluate("[...document.querySelectorAll('.why:not([hidden])')].map(one => one.id)") == ["why-hash"]
    page.press("Tab", times=3, shift=True)
    page.press("Enter")
    until(page, "one")
    assert page.evaluate(FOCUSED) == "file-A"


def test_an_address_by_keys(page: Page, pictures: Pictures) -> None:
    page.press("Tab", times=2)
    assert page.evaluate(FOCUSED) == "address-A"
    page.type("https://photos.example/lake.jpg")
    page.press("Enter")
    until(page, "one")
    assert page.evaluate(FOCUSED) == "file-B"


def test_every_stop_is_seen_and_none_is_a_trap(page: Page, pictures: Pictures) -> None:
    assert walk(page) == ["file-A", "address-A", "BUTTON", "file-B", "address-B", "BUTTON"]
    page.drop("header", [pictures.a, pictures.mirrored])
    until(page, "answer")
    stops = walk(page)
    assert stops[:2] == ["swap", "clear"]
    assert stops.count("bar") == page.evaluate("document.querySelectorAll('#bars li').length")
