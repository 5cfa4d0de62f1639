"""The requests that the service answers, by the functions that answer them on the command line."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter, Request
from starlette.responses import Response

from gallery_dedup import __version__
from gallery_dedup.compat.comparison_answered import comparison_answer
from gallery_dedup.compat.requests_answered import (
    Answer,
    Asking,
    match_answer,
    similarity_answer,
    vector_answer,
    vector_or_pair_answer,
)
from gallery_dedup.library import Library
from gallery_dedup.serve import schemas
from gallery_dedup.serve.answering import Answering, Answers, Service
from gallery_dedup.serve.refusals import JSON_TYPE, document_bytes
from gallery_dedup.serve.workers import Steps


def endpoints(service: Service) -> APIRouter:
    """All of them."""
    router = APIRouter()
    _add(router, service, "/compare", _at_once(comparison_answer), about="Every score for two images, and what differs")
    _add(router, service, "/match", _match, about="How alike one image is to each of many")
    _add(router, service, "/similarity", _at_once(similarity_answer), about="How alike two images are, as one number")
    _add(router, service, "/embed", _at_once(vector_answer), about="The vector of one image")
    _add(
        router, service, "/text_similarity", _at_once(vector_or_pair_answer),
        about="The vector of one image, or how alike the vectors of two are",
    )  # fmt: skip

    @router.get(
        "/health", summary="Whether the service is there", responses=schemas.responses("/health"), response_model=None
    )
    async def health() -> Response:
        return Response(
            document_bytes(
                {
                    "status": "ok",
                    "name": "gallery-dedup",
                    "version": __version__,
                    "most_request_bytes": service.limits.request_bytes,
                }
            ),
            media_type=JSON_TYPE,
        )

    router.add_api_route("/health", health, methods=["HEAD"], include_in_schema=False)
    return router


def _add(router: APIRouter, service: Service, path: str, answers: Answers, *, about: str) -> None:
    async def answer(request: Request) -> Response:
        return Answering(request, service, answers, in_steps=path in schemas.IN_STEPS)

    router.add_api_route(
        path,
        answer,
        methods=["POST"],
        operation_id=path.strip("/"),
        summary=about,
        responses=schemas.responses(path),
        openapi_extra={"requestBody": schemas.request_body(path)},
        response_model=None,
    )


def _at_once(function: Callable[..., Answer]) -> Answers:
    """An answer without steps."""

    def answers(document: object, library: Library, asking: Asking) -> Steps:
        yield from ()
        return function(document, library, asking=asking)

    return answers


def _match(document: object, library: Library, asking: Asking) -> Steps:
    return match_answer(document, library, asking=asking)
