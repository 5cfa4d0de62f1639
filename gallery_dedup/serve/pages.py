"""The web page at `/` and its files, and the page that tells what can be asked for; nothing comes from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus

from fastapi import APIRouter, Request
from starlette.responses import Response

from gallery_dedup.assets import resource
from gallery_dedup.serve.documentation import CONTENT_POLICY, documentation_page
from gallery_dedup.serve.refusals import Refusal

INDEX = "index.html"
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
_NAME = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*")
_TYPES: Mapping[str, str] = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "png": "image/png",
    "ico": "image/x-icon",
    "jpg": "image/jpeg",
    "woff2": "font/woff2",
}
"""Said outright: what a system believes of suffixes differs."""


def pages() -> APIRouter:
    """The page, its files, and `/docs`."""
    router = APIRouter(include_in_schema=False)

    @router.get("/docs")
    async def docs(request: Request) -> Response:
        page = documentation_page(request.app.openapi())
        headers = {"Content-Security-Policy": CONTENT_POLICY, "Cache-Control": "no-cache"}
        return Response(page, media_type=_TYPES["html"], headers=headers)

    @router.get("/")
    @router.get("/{name}")
    async def page(name: str = INDEX) -> Response:
        found = page_file(name)
        if found is None:
            raise Refusal(HTTPStatus.NOT_FOUND, f"there is nothing at /{name if name != INDEX else ''}")
        headers = {"Content-Security-Policy": PAGE_POLICY, "Cache-Control": "no-cache"}
        return Response(found, media_type=_TYPES[name.rpartition(".")[2]], headers=headers)

    return router


def is_page(path: str) -> bool:
    """Whether this is the page or one of its files."""
    return path == "/" or page_file(path.removeprefix("/")) is not None


def page_file(name: str) -> bytes | None:
    """What a file of the page holds; None when there is none of this name."""
    if _NAME.fullmatch(name) is None or name.rpartition(".")[2] not in _TYPES:
        return None
    try:
        return resource("web", name).read_bytes()
    except (FileNotFoundError, IsADirectoryError):
        return None
