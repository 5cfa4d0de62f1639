"""The service as one application of FastAPI, behind its door."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.openapi.utils import get_openapi
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp

from gallery_dedup import __version__
from gallery_dedup.errors import GalleryDedupError
from gallery_dedup.locations import Locations
from gallery_dedup.serve.answering import Service
from gallery_dedup.serve.door import Door, refused
from gallery_dedup.serve.endpoints import endpoints
from gallery_dedup.serve.guard import Guard
from gallery_dedup.serve.limits import Limits
from gallery_dedup.serve.pages import READING, pages
from gallery_dedup.serve.refusals import JSON_TYPE, Refusal, document_bytes, status_of
from gallery_dedup.serve.schemas import SCHEMAS
from gallery_dedup.serve.workers import Workers

ABOUT = (
    "Compares images on this computer. An image is a web address (http or https), base64, or a data URI; a path is "
    'refused. Whatever goes wrong is told as {"error": sentence}.'
)
_FAULT = "the service has a fault: what happened is told where it runs"


def application(locations: Locations, *, guard: Guard, limits: Limits, offline: bool = False) -> ASGIApp:
    """The service; what it keeps lies in the program's own folders, which it shares with window and commands."""
    service = Service(locations, limits, Workers(limits), offline)
    app = _Application(
        title="Gallery Dedup",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
    )
    app.guarded = guard.token is not None
    app.include_router(endpoints(service))
    app.add_api_route("/openapi.json", _described, methods=READING, include_in_schema=False)
    app.include_router(pages())
    app.add_exception_handler(GalleryDedupError, _failed)
    app.add_exception_handler(HTTPException, _not_there)
    app.add_exception_handler(Exception, _broken)
    return Door(app, guard)


class _Application(FastAPI):
    """FastAPI with the shapes of `schemas`."""

    guarded = False

    def openapi(self) -> dict[str, Any]:
        """The OpenAPI document."""
        if self.openapi_schema is None:
            told = get_openapi(title=self.title, version=self.version, description=ABOUT, routes=self.routes)
            told["components"] = {"schemas": dict(SCHEMAS)}
            if self.guarded:
                told["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
                told["security"] = [{"token": []}]
            self.openapi_schema = told
        return self.openapi_schema


async def _described(request: Request) -> Response:
    return Response(document_bytes(request.app.openapi()), media_type=JSON_TYPE)


async def _failed(_request: Request, error: Exception) -> Response:
    if not isinstance(error, GalleryDedupError):
        raise error
    headers: Mapping[str, str] = error.headers if isinstance(error, Refusal) else {}
    return refused(Refusal(status_of(error), str(error), headers=headers))


async def _not_there(request: Request, error: Exception) -> Response:
    """What the router raises: an address or a method that there is not."""
    if not isinstance(error, HTTPException):
        raise error
    status = HTTPStatus(error.status_code)
    if status is not HTTPStatus.METHOD_NOT_ALLOWED:
        return refused(Refusal(status, f"there is nothing at {request.scope['path'][:60]}"))
    # The router names the methods of one route alone, in any order: HEAD may have a route of its own.
    named = (error.headers or {})["Allow"].split(", ")
    allowed = READING if READING[0] in named else named
    sentence = f"{request.method} is not answered here: ask with {' or '.join(allowed)}"
    return refused(Refusal(status, sentence, headers={"Allow": ", ".join(allowed)}))


async def _broken(_request: Request, _error: Exception) -> Response:
    # Uvicorn prints the fault and ends the connection, on which nobody must send another request.
    return refused(Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, _FAULT, headers={"Connection": "close"}))
