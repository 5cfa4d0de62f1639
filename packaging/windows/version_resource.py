"""The version resource of the two programs: what Windows shows under Properties › Details."""

from __future__ import annotations

from typing import Any

ENGLISH, UNICODE = 0x0409, 0x04B0


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as the four numbers that Windows compares: 0.1.0 is (0, 1, 0, 0)."""
    found = [int(part) for part in version.split(".")[:4]]
    a, b, c, d = [*found, 0, 0, 0, 0][:4]
    return a, b, c, d


def version_resource(version: str) -> Any:
    """The resource, as PyInstaller takes it."""
    # What this needs is only installed on Windows.
    from PyInstaller.utils.win32 import versioninfo as of

    words = {
        "CompanyName": "the Gallery Dedup developers",
        "FileDescription": "Gallery Dedup",
        "FileVersion": version,
        "InternalName": "gallery-dedup",
        "LegalCopyright": "MIT License; see LICENSES.txt",
        "ProductName": "Gallery Dedup",
        "ProductVersion": version,
    }
    table = of.StringTable(f"{ENGLISH:04X}{UNICODE:04X}", [of.StringStruct(name, text) for name, text in words.items()])
    return of.VSVersionInfo(
        ffi=of.FixedFileInfo(filevers=numbers(version), prodvers=numbers(version), mask=0x3F, OS=0x40004, fileType=0x1),
        kids=[of.StringFileInfo([table]), of.VarFileInfo([of.VarStruct("Translation", [ENGLISH, UNICODE])])],
    )
