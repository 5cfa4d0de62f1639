"""What goes wrong is told in a sentence, and the page goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from gallery_dedup.serve.limits import REQUEST_BYTES
from tests.browser.chromium import Browser, Page
from tests.browser.conftest import Pictures, Serve, shown, until
from tests.browser.test_comparing import FIRST, SECOND, text

SENT = "performance.getEntriesByType('resource').filter(one => new URL(one.name).pathname === '/compare').length"


def sent(page: Page) -> int:
    """How many comparisons were asked for."""
    count: int = page.evaluate(SENT)
    return count


def test_a_file_that_is_no_picture(browser: Browser, service: str, pictures: Pictures, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Milk, bread")
    with shown(browser, service) as page:
        page.drop(FIRST, [pictures.a, notes])
        until(page, "error")
        assert text(page, "#said") == "notes.txt: not a picture: text."
        assert text(page, "#again") == "Try again"
        assert page.evaluate("document.getElementById('scores').inert")
        half = tmp_path / "half.jpg"
        half.write_bytes(pictures.a.read_bytes()[:20_000])
        page.drop(SECOND, [half])
        page.wait_until("document.getElementById('said').innerText.includes('half')")
        assert text(page, "#said") == "half.jpg: truncated: the file ends before the picture does."
        page.drop(SECOND, [pictures.mirrored])
        until(page, "answer")
        # A browser notes each status of 400 and more in its console.
        assert len(page.complaints()) == 2
        assert all("status of 422" in complaint for complaint in page.complaints())


def test_a_folder(browser: Browser, service: str, pictures: Pictures, tmp_path: Path) -> None:
    (tmp_path / "Trip").mkdir()
    with shown(browser, service) as page:
        page.drop(FIRST, [pictures.a, tmp_path / "Trip"])
        until(page, "error")
        assert text(page, "#said") == "Trip cannot be read: it is a folder, or it has been moved."
        assert sent(page) == 0


def test_an_address_of_this_computer_is_not_fetched(browser: Browser, service: str, pictures: Pictures) -> None:
    with shown(browser, service) as page:
        page.drop(FIRST, [pictures.a])
        page.click(f"{SECOND} .address input")
        page.type("http://127.0.0.1:9/pictures/lake.jpg")
        page.press("Enter")
        until(page, "error")
        assert "127.0.0.1" in text(page, "#said")
        assert text(page, f"{SECOND} h2").endswith("lake.jpg")
        assert "127.0.0.1:9" in text(page, f"{SECOND} .placeholder")


def test_a_text_that_is_no_address(page: Page, pictures: Pictures) -> None:
    page.drop(FIRST, [pictures.a])
    page.click(f"{SECOND} .address input")
    page.type("example.com/lake.jpg")
    page.press("Enter")
    assert text(page, f"{SECOND} .refused") == "The address of a picture begins with http:// or https://."
    assert page.evaluate("document.activeElement.getAttribute('aria-invalid')") == ""
    page.type("x")
    assert text(page, f"{SECOND} .refused") == ""
    assert sent(page) == 0


def test_pictures_that_are_too_large_are_not_sent(page: Page, pictures: Pictures, tmp_path: Path) -> None:
    def padded(name: str, size: int) -> Path:
        path = tmp_path / name
        path.write_bytes(pictures.a.read_bytes().ljust(size, b"\0"))
        return path

    most = REQUEST_BYTES * 3 // 4
    page.drop(FIRST, [padded("large.jpg", most + 1)])
    until(page, "large")
    assert text(page, "#said").startswith("large.jpg has 7.5 MB, and one request to this service holds 7.5 MB")
    page.drop(FIRST, [padded("half.jpg", most // 2), padded("other half.jpg", most // 2)])
    until(page, "large")
    assert text(page, "#said").startswith("The two pictures together have 7.5 MB")
    assert sent(page) == 0
    # What is around the pictures takes less than a hundred bytes.
    page.drop(FIRST, [padded("half.jpg", most // 2 - 50), padded("other half.jpg", most // 2 - 50)])
    until(page, "answer")
    page.wait_until(f"{SENT} >= 1")
    assert sent(page) == 1


def test_a_service_that_has_gone(browser: Browser, serve: Serve, pictures: Pictures) -> None:
    with serve() as running, shown(browser, running.address) as page:
        page.drop(FIRST, [pictures.a])
        until(page, "one")
        running.stop()
        page.drop(SECOND, [pictures.mirrored])
        until(page, "error")
        assert text(page, "#said").startswith("The service does not answer.")
        page.click("#again")
        until(page, "error")
        # They are noted when they have ended, perhaps a moment after the page has told so.
        page.wait_until(f"{SENT} >= 2")
        assert sent(page) == 2


@pytest.mark.parametrize(
    ("name", "content", "kind", "said"),
    [
        ("a.jpg", b"<!DOCTYPE html><title>Sign in</title>", "web page", "This is a web page, not a picture"),
        ("b.png", b"\xef\xbb\xbf\n<html lang=en>", "web page", "open it and save the picture itself"),
        ("c.jpg", b"404 page not found\n", "text", "This is text, not a picture: choose another file."),
        ("d.jpg", b"", "JPEG", "This file is empty: get it again."),
        ("e.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0", "JPEG", "This JPEG is damaged or cut short: get the file again."),
        ("f.jpg", b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC", "This browser cannot show HEIC."),
        ("g.jpg", bytes(range(256)), "", "This browser cannot show it."),
        ("h.tga", bytes(range(256)), "TGA", "This browser cannot show TGA. The service looks at it all the same."),
    ],
)
def test_what_a_file_is_that_the_browser_cannot_show(
    page: Page, tmp_path: Path, name: str, content: bytes, kind: str, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    page.drop(FIRST, [tmp_path / name])
    page.wait_until(f"document.querySelector('{FIRST} .placeholder p').innerText")
    assert said in text(page, f"{FIRST} .placeholder")
    assert text(page, f"{FIRST} .facts").split("·")[-1].strip() == (kind or f"{len(content)} bytes")


def give_token(page: Page, token: str) -> None:
    page.click("#token")
    page.evaluate("document.getElementById('token').value = ''")
    page.type(token)
    page.press("Enter")


def test_a_token_is_asked_for_and_kept_for_this_tab(browser: Browser, serve: Serve, pictures: Pictures) -> None:
    with serve("--token", "open-sesame") as running:
        with shown(browser, running.address) as page:
            page.drop(FIRST, [pictures.a, pictures.mirrored])
            until(page, "token")
            assert text(page, "#said") == "The service asks for its token."
            give_token(page, "wrong")
            page.wait_until("document.getElementById('said').innerText.includes('does not accept this token')")
            give_token(page, "señal")
            page.wait_until("document.getElementById('said').innerText.startsWith('A token has no blanks')")
            give_token(page, "open-sesame")
            until(page, "answer")
            assert not page.evaluate("document.documentElement.outerHTML.includes('open-sesame')")
            page.open(running.address)
            page.drop(FIRST, [pictures.a, pictures.mirrored])
            until(page, "answer")
        with shown(browser, running.address) as another:
            another.drop(FIRST, [pictures.a, pictures.mirrored])
            until(another, "token")
