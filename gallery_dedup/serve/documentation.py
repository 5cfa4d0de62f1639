"""The page at `/docs`: what can be asked for, drawn from the OpenAPI document without any script."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from html import escape
from typing import Any

_STYLE = """
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid; border-radius: .5rem; font-size: .875rem; }
td { padding: .125rem 1rem .125rem 0; vertical-align: top; }
"""
_DIGEST = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
CONTENT_POLICY = f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; frame-ancestors 'none'"


def documentation_page(openapi: Mapping[str, Any]) -> str:
    """HTML that tells every request with its shape and its answers."""
    title = escape(openapi["info"]["title"])
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        f'<meta name="viewport" content="width=device-width"><title>{title}</title>',
        f"<style>{_STYLE}</style></head><body>",
        f"<h1>{title} {escape(openapi['info']['version'])}</h1>",
        f"<p>{escape(openapi['info']['description'])}</p>",
        '<p>For programs: <a href="/openapi.json">openapi.json</a>.</p>',
    ]
    for path, methods in openapi["paths"].items():
        parts += [_operation(path, method, operation) for method, operation in methods.items()]
    parts.append("<h2>Shapes</h2>")
    for name, schema in openapi["components"]["schemas"].items():
        parts.append(f'<h3 id="{escape(name)}">{escape(name)}</h3>{_code(schema)}')
    parts.append("</body></html>")
    return "\n".join(parts)


def _operation(path: str, method: str, operation: Mapping[str, Any]) -> str:
    rows = "".join(
        f"<tr><td>{escape(status)}</td><td>{escape(told['description'])}</td></tr>"
        for status, told in operation["responses"].items()
    )
    takes = operation.get("requestBody", {}).get("content", {})
    gives = operation["responses"]["200"].get("content", {})
    return (
        f"<h2>{escape(method.upper())} {escape(path)}</h2><p>{escape(operation['summary'])}.</p>"
        + "".join(f"<p>Takes {_shape(told['schema'])} as {escape(kind)}</p>" for kind, told in takes.items())
        + "".join(f"<p>Gives {_shape(told['schema'])} as {escape(kind)}</p>" for kind, told in gives.items())
        + f"<table>{rows}</table>"
    )


def _shape(schema: Mapping[str, Any]) -> str:
    """The names of shapes, as links to them further down."""
    if "$ref" in schema:
        name = escape(schema["$ref"].rpartition("/")[2])
        return f'<a href="#{name}">{name}</a>'
    if "anyOf" in schema:
        return " or ".join(map(_shape, schema["anyOf"]))
    return f"{{}} ({escape(schema['description'])})"


def _code(schema: Mapping[str, Any]) -> str:
    return f"<pre>{escape(json.dumps(schema, indent=2, ensure_ascii=False))}</pre>"
