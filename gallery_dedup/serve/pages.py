"""The web page at `/` and its files, and the page that tells what can be asked for; nothing comes from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from http import HTTPStatus
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.responses import Response

from gallery_dedup.assets import resource
from gallery_dedup.serve.documentation import CONTENT_POLICY, documentation_page
from gallery_dedup.serve.refusals import Refusal

INDEX = "index.html"
READING = ["GET", "HEAD"]
"""HTTP wants HEAD wherever GET is (RFC 9110, section 9.1); watching programs ask with it."""
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
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

    @router.api_route("/docs", methods=READING)
    async def docs(request: Request) -> Response:
        page = documentation_page(request.app.openapi())
        headers = {"Content-Security-Policy": CONTENT_POLICY, "Cache-Control": "no-cache"}
        return Response(page, media_type=_TYPES["html"], headers=headers)

    async def page(request: Request) -> Response:
        name = request.scope["path"].removeprefix("/") or INDEX
        found = page_file(name)
        if found is None:
            raise Refusal(HTTPStatus.NOT_FOUND, f"there is nothing at /{name if name != INDEX else ''}")
        headers = {"Content-Security-Policy": PAGE_POLICY, "Cache-Control": "no-cache"}
        return Response(found, media_type=_TYPES[name.rpartition(".")[2]], headers=headers)

    # One by one: an address for any name would answer a GET of /match, and a POST to nowhere, as if it were there.
    for name in ("", *_page_files()):
        router.add_api_route(f"/{name}", page, methods=READING)
    return router


def is_page(path: str) -> bool:
    """Whether this is the page or one of its files."""
    return path == "/" or path.removeprefix("/") in _page_files()


def page_file(name: str) -> bytes | None:
    """What a file of the page holds; None when there is none of this name."""
    found = _page_files().get(name)
    return None if found is None else found.read_bytes()


@cache
def _page_files() -> Mapping[str, Path]:
    """The files by their names.

    A name is looked up among those that there are and never made into a path: "con.js" is the console of Windows,
    and to read it would wait for ever.
    """
    try:
        files = list(resource("web").iterdir())
    except FileNotFoundError:  # a damaged installation still answers programs
        return {}
    return {path.name: path for path in files if path.suffix.removeprefix(".") in _TYPES}
