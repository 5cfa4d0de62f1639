"""The requests as the other systems document them: only the address is another.

Of the cloud solution for vectors the command of its documentation for Linux and macOS is run as it stands there, with
the image in the request, since it has no address on the internet here.
"""

from __future__ import annotations

import base64
import json
import shutil
import subprocess

import pytest

from tests.service.served import PATIENCE_SECONDS, Served, error_of
from tests.unit.pictures import jpeg, scene

SMALL, OTHER = (base64.b64encode(jpeg(scene(seed, width=64, height=48))).decode() for seed in (1, 2))
CURL = """curl --silent --location --request POST '{address}/text_similarity' \\
--header 'Content-Type: application/json' \\
--data-raw '{data}'"""


def by_curl(served: Served, data: str) -> str:
    """What curl prints."""
    if shutil.which("curl") is None or shutil.which("sh") is None:
        pytest.skip("curl is not installed, so the documented command is not run")
    command = CURL.format(address=served.address, data=data)
    words = ["sh", "-c", f"no_proxy='*' {command}"]
    return subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=True).stdout


def test_the_documented_command_for_one_image_gives_512_numbers(served: Served) -> None:
    told = json.loads(by_curl(served, f'{{\n  "img":"{SMALL}"\n}}'))
    assert list(told) == ["result"]
    assert len(told["result"]) == 512
    assert {type(number) for number in told["result"]} == {float}


def test_the_documented_command_for_two_images_gives_their_cosine(served: Served) -> None:
    same, unlike = (by_curl(served, json.dumps({"img_1": SMALL, "img_2": image})) for image in (SMALL, OTHER))
    assert same == '{\n "similarity": 1.0\n}\n'
    one, other = (json.loads(by_curl(served, json.dumps({"img": image})))["result"] for image in (SMALL, OTHER))
    lengths = [sum(number**2 for number in vector) ** 0.5 for vector in (one, other)]
    cosine = sum(a * b for a, b in zip(one, other, strict=True)) / (lengths[0] * lengths[1])
    assert json.loads(unlike) == {"similarity": pytest.approx(max(0.0, cosine), abs=1e-5)}


def test_what_the_cloud_solution_takes_beyond_is_refused_in_words(served: Served) -> None:
    for document, sentence in (
        ({"url": "s3://bucket/a.jpg"}, "url: s3://bucket/a.jpg: s3 addresses are not read; "),
        ({"url": "https://example.com/a.jpg", "img": SMALL}, "the request must hold one of url and img, not both"),
        ({"text": "Testing of text"}, 'unknown key "text": a request holds url and img'),
    ):
        assert error_of(served.post("/text_similarity", document), 400).startswith(sentence)


def test_the_pair_interface_answers_to_the_byte(served: Served) -> None:
    for pair in (
        {"image_a": SMALL, "image_b": f"data:image/jpeg;base64,{SMALL}"},
        {"image_b": SMALL, "image_a": SMALL},
    ):
        assert served.post("/similarity", pair).content == b'{\n "similarity_score": 1.0\n}\n'


def test_the_comparator_answers_to_the_byte(served: Served) -> None:
    request = {"sourceImage": SMALL, "targetImages": ["", f"{SMALL}\n", "s3://bucket/a.jpg"], "threshold": 0.85}
    wanted = {
        "sourceImage": SMALL[:119] + "…",
        "totalTargets": 2,
        "totalImagesProcessed": 3,
        "results": [
            {"targetIndex": 1, "targetImage": SMALL[:119] + "…", "similarityScore": 1.0, "isSimilar": True},
            {
                "targetIndex": 2,
                "targetImage": "s3://bucket/a.jpg",
                "error": "s3://bucket/a.jpg: s3 addresses are not read; an image is a web address (http or https), "
                "base64, or a data URI",
            },
        ],
    }
    assert served.post("/match", request).text == json.dumps(wanted, indent=1) + "\n"
    assert error_of(served.post("/match", {**request, "sourceImage": "s3://bucket/a.jpg"}), 422).startswith("s3://")
