"""What a screen reader finds: a name for everything, places that are told, and an answer that is spoken."""

from __future__ import annotations

from tests.browser.chromium import Browser, Page
from tests.browser.conftest import Pictures, shown, until

NAMED = {"button", "textbox", "image", "link", "list", "region", "heading", "checkbox"}
POLICY = "default-src 'none'"


def check_names(page: Page) -> list[tuple[str, str]]:
    """Everything that needs a name has one; ids are unique, and what is referred to is there."""
    found = page.named()
    assert [role for role, name in found if role in NAMED and not name.strip()] == []
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
    assert len(ids) == len(set(ids))
    for reference in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
        asked = f"[...document.querySelectorAll('[{reference}]')].map(one => one.getAttribute('{reference}'))"
        assert set(page.evaluate(asked)) <= set(ids)
    return found


def test_the_empty_page(page: Page) -> None:
    found = check_names(page)
    headings = [name for role, name in found if role == "heading"]
    assert headings == ["Compare two pictures", "Picture A: no picture yet", "Picture B: no picture yet", "Answer"]
    names = {name for _role, name in found}
    assert {"Swap", "Clear", "Address of picture A", "Address of picture B"} <= names
    assert any(name.startswith("Choose picture A") for name in names)
    assert ("status", "") in [(role, name) for role, name in found if role == "status"]
    assert page.evaluate("document.documentElement.lang") == "en"
    # Lines that are not answered yet are not offered.
    assert not [name for role, name in found if role == "button" and name.startswith("Overall")]


def test_the_answer(page: Page, pictures: Pictures) -> None:
    page.drop("header", [pictures.a, pictures.mirrored])
    until(page, "answer")
    found = check_names(page)
    names = [name for role, name in found if role == "button"]
    assert {"Swap", "Clear", "Take picture A out", "Take picture B out"} <= set(names)
    assert any(name.replace(" ", "").startswith("Details0.9") and name.endswith("the same") for name in names)
    assert any("Scene" in name and "model not installed" in name for name in names)
    assert {"Picture A: lake.jpg", "Picture B: lake mirrored.jpg"} <= {name for role, name in found if role == "image"}
    spoken = page.evaluate("document.getElementById('said').textContent")
    assert spoken.startswith("Edited. B is A mirrored")
    assert page.evaluate("document.getElementById('said').getAttribute('role')") == "status"


def test_on_a_narrow_screen_too(page: Page, pictures: Pictures) -> None:
    page.resize(320, 700)
    assert {"Swap", "Clear"} <= {name for role, name in check_names(page) if role == "button"}
    page.drop("header", [pictures.a, pictures.mirrored])
    until(page, "answer")
    check_names(page)


def test_what_is_pressed_is_large_enough(page: Page, pictures: Pictures) -> None:
    small = """[...document.querySelectorAll('button, input:not(.file), .choose')].filter(one => one.checkVisibility())
        .filter(one => { const box = one.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
        .map(one => one.outerHTML)"""
    assert page.evaluate(small) == []
    page.drop("header", [pictures.a, pictures.mirrored])
    until(page, "answer")
    assert page.evaluate(small) == []


def test_the_page_may_load_nothing_from_outside(page: Page) -> None:
    told = page.evaluate("fetch('./').then(answer => answer.headers.get('content-security-policy'))")
    assert told.startswith(POLICY)
    loaded = page.evaluate("performance.getEntriesByType('resource').map(one => new URL(one.name).origin)")
    assert set(loaded) == {page.evaluate("location.origin")}


def test_a_script_that_is_written_into_the_page_does_not_run(browser: Browser, service: str) -> None:
    with shown(browser, service) as page:
        page.evaluate(
            "(() => { const one = document.createElement('script'); one.textContent = 'window.written = true';"
            " document.body.append(one); })()"
        )
        assert page.evaluate("window.written === undefined")
        assert any("Content Security Policy" in complaint for complaint in page.complaints())
