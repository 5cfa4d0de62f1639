"""Puts a stand-in for x265 into the Windows folder: it is under the GPL, and only writing HEIC calls it.

The wheel of pillow-heif links libheif so that Windows loads x265 with it. Windows has no compiler of its own, so the
stand-in is written byte by byte: a library (PE32+, "PE Format" of Microsoft's documentation) with one function that
returns 0, under every name that libheif asks for.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

from stand_ins import MARK, Entry, look_for_other_callers, stand_in

NEVER_CALLED = {"libheif-*.dll": ("libx265-*.dll",)}
"""Who wants a library, and the libraries of which it never calls anything."""

NOTHING = {0x8664: bytes.fromhex("31c0c3"), 0xAA64: bytes.fromhex("00008052c0035fd6")}
"""`return 0` for the machines that Windows runs on: x64 and ARM64."""

_FILE, _MEMORY = 0x200, 0x1000
"""What parts of a library are aligned to in the file and in memory."""


def slimmed(entries: Iterable[Entry], *, work: Path) -> list[Entry]:
    """The same program with the stand-in; what is made for it is written into the folder `work`."""
    work.mkdir(parents=True, exist_ok=True)

    def made(library: Path, wanted_by: Path) -> Path:
        out = work / library.name
        out.write_bytes(stand_in_for(library.read_bytes(), name=library.name, wanted_by=wanted_by.read_bytes()))
        return out

    kept = stand_in(entries, NEVER_CALLED, made)
    look_for_other_callers(kept, NEVER_CALLED, lambda path: wanted(path.read_bytes()).keys())
    return kept


def stand_in_for(library: bytes, *, name: str, wanted_by: bytes) -> bytes:
    """A library for the machine of `library`, with the functions that `wanted_by` takes from the one named `name`."""
    machine: int = struct.unpack_from("<H", library, _headers(library))[0]
    return written(name, wanted(wanted_by).get(name, ()), machine=machine)


def written(name: str, functions: Iterable[str], *, machine: int) -> bytes:
    """A library with these functions, all of which return 0."""
    code = NOTHING[machine]
    exports = _exports(name, sorted(functions), at=2 * _MEMORY, function=_MEMORY)
    sections = struct.pack("<8s6I2HI", b".text", len(code), _MEMORY, _FILE, _FILE, 0, 0, 0, 0, 0x60000020)
    sections += struct.pack("<8s6I2HI", b".rdata", len(exports), 2 * _MEMORY, _up(len(exports), _FILE), 2 * _FILE,
                            0, 0, 0, 0, 0x40000040)  # fmt: skip
    size = 2 * _MEMORY + _up(len(exports), _MEMORY)
    # A library for 64 bits that may lie anywhere in memory, with nothing to run when it is loaded.
    optional = struct.pack("<H2B5I", 0x20B, 14, 0, _FILE, _up(len(exports), _FILE), 0, 0, _MEMORY)
    optional += struct.pack("<Q2I6H4I2H", 0x180000000, _MEMORY, _FILE, 6, 0, 0, 0, 6, 0, 0, size, _FILE, 0, 2, 0x160)
    optional += struct.pack("<4Q2I", 0x100000, 0x1000, 0x100000, 0x1000, 0, 16)
    optional += struct.pack("<2I", 2 * _MEMORY, len(exports)) + bytes(15 * 8)
    coff = struct.pack("<4s2H3I2H", b"PE\0\0", machine, 2, 0, 0, 0, len(optional), 0x2022)
    head = struct.pack("<2s58xI", b"MZ", 64) + coff + optional + sections
    return b"".join(part.ljust(_up(len(part), _FILE), b"\0") for part in (head, code, exports))


def _exports(name: str, functions: list[str], *, at: int, function: int) -> bytes:
    """The table of exports, which lies at the address `at`: every name leads to the one `function`."""
    count = len(functions)
    addresses = at + 40
    texts, places = bytearray(), []
    for text in (name, *functions, MARK):
        places.append(addresses + 10 * count + len(texts))
        texts += text.encode("ascii") + b"\0"
    table = struct.pack("<2I2H7I", 0, 0, 0, 0, places[0], 1, count, count, addresses, addresses + 4 * count,
                        addresses + 8 * count)  # fmt: skip
    table += struct.pack(f"<{count}I", *[function] * count) + struct.pack(f"<{count}I", *places[1:-1])
    return bytes(table + struct.pack(f"<{count}H", *range(count)) + texts)


def wanted(data: bytes) -> dict[str, tuple[str, ...]]:
    """The libraries that a library or module for 64 bits wants, and the functions that it takes from each by name."""
    headers = _headers(data)
    address: int = struct.unpack_from("<I", data, headers + 20 + 112 + 8)[0]
    found: dict[str, tuple[str, ...]] = {}
    at = _offset(data, address) if address else len(data)
    while at + 20 <= len(data):
        names, _, _, name, bound = struct.unpack_from("<5I", data, at)
        if not name:
            break
        found[_text(data, _offset(data, name))] = tuple(_imported(data, _offset(data, names or bound)))
        at += 20
    return found


def _imported(data: bytes, at: int) -> Iterator[str]:
    while place := struct.unpack_from("<Q", data, at)[0]:
        # The highest bit says that a function is asked for by its number.
        if not place >> 63:
            yield _text(data, _offset(data, place) + 2)
        at += 8


def _headers(data: bytes) -> int:
    """Where the file header lies, behind its signature."""
    at: int = struct.unpack_from("<I", data, 60)[0] if data[:2] == b"MZ" else len(data)
    if data[at : at + 4] != b"PE\0\0" or struct.unpack_from("<H", data, at + 24)[0] != 0x20B:
        raise ValueError("this is no library for Windows of 64 bits")
    return at + 4


def _offset(data: bytes, address: int) -> int:
    """Where in the file lies what is loaded at an address."""
    headers = _headers(data)
    count, size = struct.unpack_from("<H12xH", data, headers + 2)
    for number in range(count):
        length, start, stored, offset = struct.unpack_from("<4I", data, headers + 20 + size + 40 * number + 8)
        if start <= address < start + max(length, stored):
            return int(address - start + offset)
    raise ValueError(f"nothing is loaded at {address:#x}")


def _text(data: bytes, at: int) -> str:
    return data[at : data.index(b"\0", at)].decode("ascii")


def _up(size: int, step: int) -> int:
    return -(-size // step) * step
