"""Answers to the requests of other systems, compared to the byte, over a real server on loopback."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator, Mapping

import numpy as np
import pytest

from gallery_dedup.compat.requests_answered import (
    AT_ONCE,
    REQUEST,
    Answer,
    Asking,
    MatchProgress,
    error_answer,
    match_answer,
    similarity_answer,
    vector_answer,
    vector_or_pair_answer,
    vector_pair_answer,
)
from gallery_dedup.errors import ImageError, RequestError, SourceError
from gallery_dedup.imaging.source import Fetching
from gallery_dedup.library import Library
from gallery_dedup.library.grouping import drained
from gallery_dedup.locations import Locations
from tests.clip_stand_ins import install_clip
from tests.unit.catalogue.server import Answer as Served
from tests.unit.catalogue.server import Request, Server, hangs, says, serving
from tests.unit.pictures import jpeg, scene

A, B = (jpeg(scene(seed, width=96, height=72)) for seed in (1, 2))
BASE64 = base64.b64encode(A).decode()
URI = f"data:image/jpeg;base64,{base64.b64encode(B).decode()}"
OFFLINE = Asking(Fetching(offline=True))


@pytest.fixture
def library(locations: Locations) -> Iterator[Library]:
    with Library(locations) as opened:
        yield opened


def by_path(answers: Mapping[str, Served]) -> Served:
    """A server with several files."""

    def answer(request: Request) -> None:
        answers.get(request.handler.path, says(404))(request)

    return answer


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(
        by_path({"/a.jpg": says(200, A), "/b.jpg": says(200, B), "/page": says(200, b"<html></html>")})
    ) as one:
        yield one


def matched(document: object, library: Library, *, asking: Asking = REQUEST) -> Answer:
    return drained(match_answer(document, library, dimension="exact", asking=asking))


def test_the_answer_to_the_byte(library: Library, server: Server) -> None:
    url = server.address
    request = {
        "sourceImage": f"{url}/a.jpg",
        "targetImages": [f"{url}/b.jpg", "", BASE64, f"{url}/gone.jpg", "  ", URI, f"{url}/a.jpg"],
        "threshold": 0.9,
    }
    assert json.dumps(matched(request, library), ensure_ascii=False) == (
        f'{{"sourceImage": "{url}/a.jpg", "totalTargets": 5, "totalImagesProcessed": 6, "results": ['
        f'{{"targetIndex": 0, "targetImage": "{url}/b.jpg", "similarityScore": 0.0, "isSimilar": false}}, '
        f'{{"targetIndex": 2, "targetImage": "{BASE64[:119]}…", "similarityScore": 1.0, "isSimilar": true}}, '
        f'{{"targetIndex": 3, "targetImage": "{url}/gone.jpg", "error": "{url}/gone.jpg was not fetched: '
        f'the file is not there any more (404)"}}, '
        f'{{"targetIndex": 5, "targetImage": "{URI[:119]}…", "similarityScore": 0.0, "isSimilar": false}}, '
        f'{{"targetIndex": 6, "targetImage": "{url}/a.jpg", "similarityScore": 1.0, "isSimilar": true}}]}}'
    )


def test_a_repeated_run_needs_no_network(library: Library, server: Server) -> None:
    request = {"sourceImage": f"{server.address}/a.jpg", "targetImages": [f"{server.address}/b.jpg"] * 3}
    first = drained(match_answer(request, library))
    assert sorted(one["path"] for one in server.asked) == ["/a.jpg", "/b.jpg"]
    assert drained(match_answer(request, library, asking=OFFLINE)) == first
    assert len(server.asked) == 2


def test_erasing_the_cache_forgets_addresses_and_vectors(library: Library, server: Server) -> None:
    request = {"url": f"{server.address}/a.jpg"}
    vector_answer(request, library)
    library.erase_cache()
    with pytest.raises(SourceError, match="network access is forbidden"):
        vector_answer(request, library, asking=OFFLINE)


def test_a_source_that_is_not_there_fails_the_run_before_anything_is_fetched(library: Library, server: Server) -> None:
    request = {"sourceImage": f"{server.address}/gone", "targetImages": [f"{server.address}/a.jpg"]}
    with pytest.raises(SourceError) as caught:
        matched(request, library)
    assert caught.value.status == 404
    assert error_answer(caught.value) == {
        "error": f"{server.address}/gone was not fetched: the file is not there any more (404)"
    }
    assert [one["path"] for one in server.asked] == ["/gone"]


def test_targets_that_are_no_pictures_are_told_and_the_others_go_on(library: Library, server: Server) -> None:
    cut = base64.b64encode(A[:300]).decode()
    request = {
        "sourceImage": BASE64,
        "targetImages": [f"{server.address}/page", __file__, cut, "s3://bucket/a.jpg", "data:,", URI],
    }
    *errors, good = matched(request, library)["results"]
    assert [list(one) for one in errors] == [["targetIndex", "targetImage", "error"]] * 5
    page, path, short, bucket, empty = (one["error"] for one in errors)
    assert page.startswith(f"{server.address}/page: ")
    assert "a path is not read" in path
    assert short.startswith("the image in base64: truncated")
    assert bucket.startswith("s3://bucket/a.jpg: s3 addresses are not read")
    assert empty
    assert good["similarityScore"] == 0.0


def test_ten_downloads_at_once_and_no_more(library: Library) -> None:
    gate, guard, most = threading.Barrier(AT_ONCE), threading.Lock(), [0, 0]

    def answer(request: Request) -> None:
        with guard:
            most[0] += 1
            most[1] = max(most)
        gate.wait(30)  # broken, and the test with it, unless ten are here together
        with guard:
            most[0] -= 1
        says(200, B)(request)

    with serving(answer) as server:
        targets = [f"{server.address}/{number}" for number in range(3 * AT_ONCE)]
        answered = matched({"sourceImage": BASE64, "targetImages": targets}, library)
    assert [one["similarityScore"] for one in answered["results"]] == [0.0] * len(targets)
    assert most[1] == AT_ONCE


def test_a_run_that_is_given_up_waits_for_no_server(library: Library) -> None:
    with serving(hangs) as server:
        steps = match_answer({"sourceImage": BASE64, "targetImages": [f"{server.address}/1", URI]}, library)
        assert [next(steps).done, next(steps).done] == [0, 1]
        steps.close()
        left = [thread for thread in threading.enumerate() if thread.name == "fetch"]
        assert len(left) == 1
        server.let_go.set()
        left[0].join()


def test_too_large_a_picture_is_refused(library: Library, server: Server) -> None:
    asking = Asking(Fetching(most_bytes=len(A) - 1))
    for image in (BASE64, f"{server.address}/a.jpg"):
        with pytest.raises(ImageError, match=r"more than the|larger than the"):
            similarity_answer({"image_a": image, "image_b": image}, library, asking=asking)


def test_progress_counts_to_the_last_target(library: Library) -> None:
    steps = [*match_answer({"sourceImage": BASE64, "targetImages": [URI, BASE64, URI]}, library, dimension="exact")]
    assert steps[0] == MatchProgress(0, 3)
    assert steps[-1] == MatchProgress(3, 3)


def test_two_images_have_one_score(library: Library, server: Server) -> None:
    answer = similarity_answer({"image_a": f"{server.address}/a.jpg", "image_b": BASE64}, library, dimension="exact")
    assert json.dumps(answer) == '{"similarity_score": 1.0}'
    answer = vector_pair_answer({"url_1": f"{server.address}/a.jpg", "img_2": URI}, library)
    assert list(answer) == ["similarity"]
    a, b = (vector_answer({"img": image}, library)["result"] for image in (BASE64, URI))
    assert len(a) == len(b) == 512
    cosine = float(np.dot(a, b) / np.linalg.norm(a) / np.linalg.norm(b))
    assert answer["similarity"] == pytest.approx(min(1.0, max(0.0, cosine)), abs=1e-6)
    assert answer["similarity"] == round(answer["similarity"], 6)


def test_the_keys_tell_whether_one_image_was_sent_or_two(library: Library) -> None:
    pair = {"img_1": BASE64, "img_2": URI}
    assert vector_or_pair_answer(pair, library) == vector_pair_answer(pair, library)
    assert vector_or_pair_answer({"img": URI}, library) == vector_answer({"img": URI}, library)
    with pytest.raises(RequestError, match="one of url_2 and img_2"):
        vector_or_pair_answer({"img_1": BASE64}, library)
    others: tuple[object, ...] = ([], "img_1", {"name_1": BASE64})
    for other in others:
        with pytest.raises(RequestError, match=r"url and img$"):
            vector_or_pair_answer(other, library)


def test_an_address_gives_the_vector_of_what_lies_there(library: Library, server: Server) -> None:
    assert vector_answer({"url": f"{server.address}/b.jpg"}, library) == vector_answer({"img": URI}, library)


def test_the_sample_run_finds_the_copy(library: Library) -> None:
    answer = drained(match_answer({}, library))
    assert answer["sourceImage"].startswith("data:image/jpeg;name=balloons.jpg;base64,")
    assert [one["isSimilar"] for one in answer["results"]][::2] == [True, False]
    scores = [one["similarityScore"] for one in answer["results"]]
    assert scores == sorted(scores, reverse=True)


def test_what_was_given_is_told_with_the_same_score_the_second_time(library: Library) -> None:
    request = {"image_a": BASE64, "image_b": URI}
    first = similarity_answer(request, library)
    assert similarity_answer(request, library) == first
    with Library(library.locations) as another:
        assert similarity_answer(request, another) == first


def test_clip_answers_where_it_is_installed(library: Library, locations: Locations) -> None:
    request, pair = {"img": BASE64}, {"image_a": BASE64, "image_b": URI}
    own, told = vector_answer(request, library), similarity_answer(pair, library)
    install_clip(locations.models)
    assert library.embedding_vectors().dimension.name == "semantic"
    theirs = vector_answer(request, library)
    assert len(theirs["result"]) == len(own["result"]) == 512
    assert theirs != own
    assert similarity_answer(pair, library) == similarity_answer(pair, library, dimension="semantic") != told
    assert similarity_answer(pair, library, dimension="instance") == told
