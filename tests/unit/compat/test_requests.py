"""Requests of other systems: what is read out of JSON, and the sentence for everything that is wrong."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest

from gallery_dedup.compat.bands import Band, band_of
from gallery_dedup.compat.requests import (
    MatchRequest,
    PairRequest,
    match_request,
    read_json,
    similarity_request,
    vector_pair_request,
    vector_request,
)
from gallery_dedup.dimensions import SCALES
from gallery_dedup.errors import RequestError
from tests.unit.pictures import jpeg, scene

IMAGE = base64.b64encode(jpeg(scene(1, width=64, height=48))).decode()
URL = "https://example.com/a.jpg"


def test_a_match_request_keeps_blank_targets_in_their_places() -> None:
    request = match_request({"sourceImage": URL, "targetImages": [" ", IMAGE, ""], "threshold": -1})
    assert request == MatchRequest(URL, (" ", IMAGE, ""), -1.0)
    assert match_request({"sourceImage": URL, "targetImages": [IMAGE]}).threshold == 0.85


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        ([], "the request is a list: it must be an object with sourceImage, targetImages and threshold"),
        (None, "the request is null: it must be an object with sourceImage, targetImages and threshold"),
        ({"threshold": 0.5}, "the request lacks sourceImage and targetImages"),
        ({"sourceImage": URL}, "the request lacks targetImages"),
        ({"sourceImage": URL, "targetImages": URL}, "targetImages is a text: it must be a list of images"),
        ({"sourceImage": URL, "targetImages": []}, "targetImages holds no image"),
        ({"sourceImage": URL, "targetImages": ["", " \n"]}, "targetImages holds no image"),
        ({"sourceImage": " ", "targetImages": [URL]}, "sourceImage is blank: it must be an image"),
        (
            {"sourceImage": 7, "targetImages": [URL]},
            "sourceImage is a number: an image is a text, a web address, base64, or a data URI",
        ),
        (
            {"sourceImage": URL, "targetImages": [URL, None]},
            "targetImages[1] is null: an image is a text, a web address, base64, or a data URI",
        ),
        (
            {"sourceImage": URL, "targetImages": [URL], "Threshold": 1},
            'unknown key "Threshold": a request holds sourceImage, targetImages and threshold',
        ),
        (
            {"sourceImage": URL, "targetImages": [URL], "threshold": 1.01},
            "the threshold 1.01 is out of range: it must lie between -1 and 1",
        ),
        (
            {"sourceImage": URL, "targetImages": [URL], "threshold": 10**400},
            f"the threshold 1{'0' * 18}… is out of range: it must lie between -1 and 1",
        ),
        (
            {"sourceImage": URL, "targetImages": [URL], "threshold": "0.85"},
            "the threshold is a text: it must be a number between -1 and 1",
        ),
        (
            {"sourceImage": URL, "targetImages": [URL], "threshold": True},
            "the threshold is true or false: it must be a number between -1 and 1",
        ),
        ({"sourceImage": URL, "targetImages": [URL] * 4}, "targetImages holds 4 images: 3 at most are allowed"),
    ],
)
def test_a_wrong_match_request_gets_a_sentence(document: object, sentence: str) -> None:
    with pytest.raises(RequestError) as caught:
        match_request(document, most_targets=3)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("read", "document", "sentence"),
    [
        (similarity_request, {"image_a": IMAGE}, "the request lacks image_b"),
        (similarity_request, {"image_a": IMAGE, "image_b": ""}, "image_b is blank: it must be an image"),
        (
            similarity_request,
            {"image_a": IMAGE, "image_b": IMAGE, "image_c": IMAGE},
            'unknown key "image_c": a request holds image_a and image_b',
        ),
        (vector_request, {}, "the request must hold one of url and img"),
        (vector_request, {"url": URL, "img": IMAGE}, "the request must hold one of url and img, not both"),
        (vector_request, {"url": IMAGE}, "url is a web address, and img a picture in base64: url holds the other"),
        (vector_request, {"img": URL}, "url is a web address, and img a picture in base64: img holds the other"),
        (vector_pair_request, {"url_1": URL}, "the request must hold one of url_2 and img_2"),
        (
            vector_pair_request,
            {"url_1": URL, "url_2": URL, "img_2": IMAGE},
            "the request must hold one of url_2 and img_2, not both",
        ),
    ],
)
def test_a_wrong_request_of_two_or_one_gets_a_sentence(
    read: Callable[[object], object], document: object, sentence: str
) -> None:
    with pytest.raises(RequestError) as caught:
        read(document)
    assert str(caught.value) == sentence


def test_a_path_is_refused_and_says_nothing_of_the_file(tmp_path: object) -> None:
    for path in (__file__, f"file://{__file__}", f"{tmp_path}/none.jpg"):
        with pytest.raises(RequestError, match=r"^img: .*an image is a web address"):
            vector_request({"img": path})


def test_requests_of_two_take_each_image_in_its_own_way() -> None:
    assert vector_pair_request({"url_1": URL, "img_2": IMAGE}) == PairRequest(URL, IMAGE)
    assert similarity_request({"image_a": IMAGE, "image_b": URL}) == PairRequest(IMAGE, URL)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": }', "expecting value (line 1, column 7)"),
        ('{\n"a": NaN}', "NaN is no number of JSON"),
        (b"\xff\xfe\xff", "it is not text in UTF-8"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_not_json_gets_a_sentence(text: str | bytes, said: str) -> None:
    with pytest.raises(RequestError) as caught:
        read_json(text)
    assert said in str(caught.value)


def test_json_with_a_byte_order_mark_is_read() -> None:
    assert read_json(json.dumps({}).encode("utf-8-sig")) == {}


def test_bands_lie_on_the_marks_of_each_dimension() -> None:
    for scale in SCALES:
        if scale.same is None or scale.unrelated is None:
            continue
        assert band_of(1.0, scale.name) is Band.NEAR_IDENTICAL
        if scale.same < 1.0:
            assert band_of(scale.same, scale.name) is Band.VERY_SIMILAR
        assert band_of(scale.same - 0.001, scale.name) is not Band.VERY_SIMILAR
        assert band_of(scale.unrelated, scale.name) is Band.DIFFERENT
    assert [band_of(score, "style") for score in (0.95, 0.949, 0.85, 0.849, 0.70, 0.69)] == [
        Band.NEAR_IDENTICAL, Band.VERY_SIMILAR, Band.VERY_SIMILAR, Band.RELATED, Band.RELATED, Band.DIFFERENT,
    ]  # fmt: skip
