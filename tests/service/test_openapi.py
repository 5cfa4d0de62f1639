"""The service does what its OpenAPI document says, for requests that fit it and for those that do not."""

from __future__ import annotations

import os
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gallery_dedup.serve.schemas import EXAMPLE
from tests.service.served import ONE, PATIENCE_SECONDS, TWO, Served

schemathesis = pytest.importorskip("schemathesis")

EXAMPLES = int(os.environ.get("GALLERY_DEDUP_SERVICE_EXAMPLES", "12"))
"""Requests of each kind to each address; a proof takes many more (CONTRIBUTING)."""
GIVEN = (
    ONE,
    TWO,
    EXAMPLE,
    f"data:image/jpeg;base64,{ONE}",
    ONE[:200],
    "/etc/passwd",
    "http://127.0.0.1/a.jpg",
    "",
    " ",
)


def test_every_request_is_answered_as_described(served: Served) -> None:
    from schemathesis import GenerationMode, checks
    from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance
    from schemathesis.specs.openapi.checks import status_code_conformance as status_conformance

    schemathesis.openapi.format("image", st.sampled_from(GIVEN) | st.text())
    schema = schemathesis.openapi.from_dict(served.get("/openapi.json").json())
    held = [
        checks.not_a_server_error, status_conformance, content_type_conformance, response_schema_conformance
    ]  # fmt: skip
    seen: set[tuple[str, int]] = set()
    for found in schema.get_all_operations():
        operation = found.ok()
        for mode in GenerationMode if operation.method == "post" else (GenerationMode.POSITIVE,):

            @settings(
                max_examples=EXAMPLES, derandomize=True, deadline=None, database=None,
                suppress_health_check=list(HealthCheck),
            )  # fmt: skip
            @given(case=operation.as_strategy(generation_mode=mode))
            def ask(case: schemathesis.Case) -> None:  # type: ignore[name-defined]
                answer = case.call(base_url=served.address, timeout=PATIENCE_SECONDS)
                case.validate_response(answer, checks=held)
                seen.add((case.operation.path, answer.status_code))

            ask()
    assert {path for path, _status in seen} == set(schema.raw_schema["paths"])
    for path, takes in schema.raw_schema["paths"].items():
        statuses = {status for other, status in seen if other == path}
        assert "post" not in takes or statuses >= {400}, path
    assert {("/similarity", 200), ("/compare", 200), ("/match", 200), ("/embed", 422)} <= seen


def test_every_answer_that_can_come_is_described(served: Served) -> None:
    told = served.get("/openapi.json").json()
    assert told["openapi"].startswith("3.1")
    assert set(told["paths"]) == {"/compare", "/match", "/similarity", "/embed", "/text_similarity", "/health"}
    for path, methods in told["paths"].items():
        for operation in methods.values():
            statuses = {int(status) for status in operation["responses"]}
            wanted = {200, 401, 403, 421, 500}
            assert statuses == (wanted if path == "/health" else wanted | {400, 408, 413, 415, 422, 503, 504})
    names = set(re.findall(r"#/components/schemas/(\w+)", served.get("/openapi.json").text))
    assert names == set(told["components"]["schemas"])


def test_the_page_of_the_document_loads_nothing_from_elsewhere(served: Served) -> None:
    answer = served.get("/docs")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    for path in ("/compare", "/match", "/similarity", "/embed", "/text_similarity", "/health"):
        assert f"{path}</h2>" in answer.text
    assert not re.search(r"(?:src|href)\s*=\s*[\"'](?!/openapi\.json|#)", answer.text)
    assert "<script" not in answer.text
    assert "@import" not in answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_the_files_of_the_page_have_their_types(served: Served) -> None:
    from gallery_dedup.assets import resource

    index = served.get("/")
    assert index.headers["content-type"] == "text/html; charset=utf-8"
    assert index.content == resource("web", "index.html").read_bytes()
    types = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".html": "text/html"}
    for file in resource("web").iterdir():
        answer = served.get(f"/{file.name}")
        assert answer.content == file.read_bytes()
        assert answer.headers["content-type"].partition(";")[0] == types[file.suffix]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "unsafe" not in answer.headers["content-security-policy"]
