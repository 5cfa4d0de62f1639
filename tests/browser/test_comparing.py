"""Two pictures given to the page are compared as the command compares them."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from gallery_dedup.dimensions.scales import SCALES
from gallery_dedup.domain import Relation
from gallery_dedup.gui.words import RELATION_WORDS
from tests.browser.chromium import Page
from tests.browser.conftest import Pictures, until
from tests.end_to_end.command import Command

FIRST, SECOND = "#wells .well:first-child", "#wells .well:last-child"
BARS = """Object.fromEntries([...document.querySelectorAll('#bars li')].map(line => [line.dataset.dimension, {
    value: line.querySelector('.value').innerText, note: line.querySelector('.note').innerText,
    fill: parseFloat(line.querySelector('.fill').style.width)}]))"""


def text(page: Page, selector: str) -> str:
    """What is read there."""
    told: str = page.evaluate(f"document.querySelector({json.dumps(selector)}).innerText.trim()")
    return told


def number(value: float) -> str:
    """A score as the window writes it."""
    return f"{min(value, 0.999):.3f}" if 0.99 < value < 1 else f"{value:.2f}"


def check_answer(page: Page, told: dict[str, Any]) -> None:
    """The page shows what the command says, to the digit."""
    if told["relation"]:
        assert text(page, "#pill") == RELATION_WORDS[Relation(told["relation"])]
    else:
        assert page.evaluate("document.getElementById('pill').hidden")
    assert text(page, "#said").endswith(told["summary"])
    bars = page.evaluate(BARS)
    assert list(bars) == [*(scale.name for scale in SCALES if scale.name in told["scores"]), "weighted_score"]
    scales = {scale.name: scale for scale in SCALES}
    for name, score in told["scores"].items():
        if score is None:
            assert (bars[name]["value"], bars[name]["note"]) == ("", told["notes"][name])
        else:
            low, high = scales[name].low, scales[name].high
            share = 100 * min(1.0, max(0.0, (score - low) / (high - low)))
            assert (bars[name]["value"], bars[name]["note"]) == (number(score), "")
            assert bars[name]["fill"] == pytest.approx(share, abs=0.01)
    assert bars["weighted_score"]["value"] == number(told["weighted_score"])


def test_two_dropped_pictures_are_told_as_by_the_command(page: Page, pictures: Pictures, command: Command) -> None:
    page.drop(FIRST, [pictures.a])
    until(page, "one")
    page.drop(SECOND, [pictures.mirrored])
    until(page, "answer")
    told = command.json("compare", pictures.a, pictures.mirrored)
    assert told["relation"] == "edited"
    assert None in told["scores"].values()
    check_answer(page, told)
    assert text(page, f"{FIRST} h2").endswith("lake.jpg")
    page.wait_until(f"document.querySelector('{FIRST} .facts').innerText.includes('960')")
    assert text(page, f"{FIRST} .facts").startswith("960 × 720")
    assert page.evaluate(f"document.querySelector('{SECOND} img').naturalWidth") == 960


def test_pictures_without_a_relation(page: Page, pictures: Pictures, command: Command) -> None:
    page.drop("header", [pictures.a, pictures.other])
    until(page, "answer")
    told = command.json("compare", pictures.a, pictures.other)
    assert told["relation"] is None
    check_answer(page, told)


def test_swapped_and_cleared(page: Page, pictures: Pictures, command: Command, tmp_path: Path) -> None:
    with Image.open(pictures.a) as shot:
        shot.resize((480, 360)).save(tmp_path / "small.jpg", quality=90)
    page.drop(FIRST, [pictures.a, tmp_path / "small.jpg"])
    until(page, "answer")
    before = text(page, "#said")
    page.click("#swap")
    until(page, "answer")
    assert text(page, f"{FIRST} h2").endswith("small.jpg")
    assert text(page, f"{SECOND} h2").endswith("lake.jpg")
    assert text(page, "#said") != before
    check_answer(page, command.json("compare", tmp_path / "small.jpg", pictures.a))
    page.click("#clear")
    until(page, "empty")
    assert page.evaluate("document.querySelectorAll('.well.given').length") == 0
    assert page.evaluate("document.getElementById('swap').disabled")


def test_a_third_picture_takes_the_place_it_is_dropped_on(page: Page, pictures: Pictures, command: Command) -> None:
    page.drop(FIRST, [pictures.a, pictures.other])
    until(page, "answer")
    page.drop(SECOND, [pictures.mirrored])
    page.wait_until("document.body.dataset.state === 'answer' && !document.getElementById('pill').hidden")
    check_answer(page, command.json("compare", pictures.a, pictures.mirrored))


def test_of_many_the_first_two_are_taken_and_it_says_so(page: Page, pictures: Pictures) -> None:
    page.drop(FIRST, [pictures.a, pictures.mirrored, pictures.other])
    until(page, "answer")
    assert text(page, f"{SECOND} .refused") == "Two pictures are compared: the first two of 3 were taken."


def test_a_picture_that_the_browser_cannot_show(
    page: Page, pictures: Pictures, command: Command, tmp_path: Path
) -> None:
    import pillow_heif

    with Image.open(pictures.a) as shot:
        pillow_heif.from_pillow(shot).save(tmp_path / "IMG_2041.heic", quality=90)
    page.drop(FIRST, [pictures.a, tmp_path / "IMG_2041.heic"])
    until(page, "answer")
    check_answer(page, command.json("compare", pictures.a, tmp_path / "IMG_2041.heic"))
    assert "cannot show HEIC" in text(page, f"{SECOND} .placeholder")
    assert text(page, f"{SECOND} h2").endswith("IMG_2041.heic")
    assert "kB" in text(page, f"{SECOND} .facts")
    assert page.evaluate(f"document.querySelector('{SECOND} img').hidden")


def paste(page: Page, data: bytes) -> None:
    """What Ctrl+V does with a copied picture."""
    page.evaluate(
        f"(() => {{ const bytes = Uint8Array.from(atob('{base64.b64encode(data).decode()}'), one => one.charCodeAt(0));"
        " const clip = new DataTransfer(); clip.items.add(new File([bytes], 'image.png', {type: 'image/png'}));"
        " document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: clip, bubbles: true,"
        " cancelable: true})); })()"
    )


def test_pasted_pictures(page: Page, pictures: Pictures, command: Command) -> None:
    paste(page, pictures.a.read_bytes())
    until(page, "one")
    assert text(page, f"{FIRST} h2").endswith("Pasted picture")
    paste(page, pictures.mirrored.read_bytes())
    until(page, "answer")
    check_answer(page, command.json("compare", pictures.a, pictures.mirrored))


def test_a_data_uri_in_the_address_field(page: Page, pictures: Pictures, command: Command) -> None:
    page.drop(FIRST, [pictures.a])
    data = io.BytesIO()
    with Image.open(pictures.mirrored) as picture:
        picture.resize((240, 180)).save(data, "PNG")
    page.click(f"{SECOND} .address input")
    page.type("data:image/png;base64," + base64.b64encode(data.getvalue()).decode())
    page.press("Enter")
    until(page, "answer")
    page.wait_until(f"document.querySelector('{SECOND} img').naturalWidth === 240")


def test_what_differs_is_marked_where_it_lies(page: Page, pictures: Pictures, command: Command, tmp_path: Path) -> None:
    with Image.open(pictures.a) as shot:
        shot.paste((255, 255, 255), (300, 200, 420, 300))
        shot.save(tmp_path / "patched.png")
    page.drop(FIRST, [pictures.a, tmp_path / "patched.png"])
    until(page, "answer")
    (box,) = command.json("compare", pictures.a, tmp_path / "patched.png")["differences"]
    assert text(page, "#show-differences") == "Mark the difference"
    drawn = f"[...document.querySelectorAll('{FIRST} .differences rect')].map(one => one.getBBox())"
    boxes = f"{drawn}.map(one => ({{x: one.x, y: one.y, width: one.width, height: one.height}}))"
    assert page.evaluate(boxes) == []
    page.click("#show-differences")
    assert page.evaluate(boxes) == [box]
    seen = page.evaluate(
        f"(() => {{ const box = document.querySelector('{FIRST} rect').getBoundingClientRect(),"
        f" image = document.querySelector('{FIRST} img'), place = image.getBoundingClientRect(),"
        " scale = Math.min(place.width / image.naturalWidth, place.height / image.naturalHeight);"
        " return [box.left - place.left - (place.width - scale * image.naturalWidth) / 2, box.width]"
        ".map(one => one / scale); })()"
    )
    assert seen == pytest.approx([box["x"], box["width"]], abs=4)
    page.click("#show-differences")
    assert page.evaluate(boxes) == []


def paste_text(page: Page, words: str) -> None:
    """What Ctrl+V does with copied words, outside of a field."""
    page.evaluate(
        f"(() => {{ const clip = new DataTransfer(); clip.setData('text/plain', {json.dumps(words)});"
        " document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: clip, bubbles: true})); })()"
    )


def test_a_pasted_address(page: Page) -> None:
    paste_text(page, "some words")
    assert page.evaluate("document.querySelectorAll('.given').length") == 0
    paste_text(page, " https://photos.example/a%20lake.jpg?w=9 ")
    until(page, "one")
    assert text(page, f"{FIRST} h2").endswith("a lake.jpg")
    assert text(page, f"{FIRST} .facts") == "https://photos.example/a%20lake.jpg?w=9"
