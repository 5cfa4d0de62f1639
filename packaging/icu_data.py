"""Makes ICU's data in the Linux folder smaller: what Qt never asks of ICU stays out.

Qt calls ICU to sort file names (collation), for the names of time zones, and for text in old encodings; what it links
to says so, and the build looks (`unforeseen`). So word breaks, units, currencies, names of languages and countries,
transliteration and spelt-out numbers go, half of what is there.

The data is one symbol of libicudata: a header, a table of sorted names with their offsets, and the items (ICU's
`UDataOffsetTOC`, ucmndata.h). Needs `nm` and `cc`.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path

LIBRARY = "PySide6/Qt/lib/libicudata.so.*"

NEVER_ASKED_FOR = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit")
"""Folders of the data that only functions outside CALLED look into."""

CALLED = ("u_str", "ucal_", "ucnv_", "ucol_", "UCNV_")
"""How the functions begin that Qt calls: case mapping, time zones, encodings, collation."""

_ALIGNED = 16


def wanted(libraries: Iterable[str]) -> bool:
    """Whether ICU is among the names of libraries."""
    return any(name.startswith("libicu") for name in libraries)


def unforeseen(caller: Path) -> list[str]:
    """Functions of ICU that a library wants and CALLED does not know."""
    names = [line.split()[0].split("@")[0] for line in _nm(caller, "--undefined-only")]
    return [name for name in names if re.fullmatch(r"[uU][A-Za-z]*_\w+_\d+", name) and not name.startswith(CALLED)]


def smaller(library: Path, *, work: Path) -> Path:
    """A libicudata of the same name and symbol without the folders of NEVER_ASKED_FOR; written into `work`."""
    name, data = embedded(library)
    kept = work / f"{library.name}.dat"
    kept.write_bytes(without(data, NEVER_ASKED_FOR))
    code = work / f"{library.name}.s"
    code.write_text(
        f'.section .rodata\n.balign {_ALIGNED}\n.globl {name}\n.type {name}, @object\n{name}:\n.incbin "{kept}"\n'
        f'.size {name}, .-{name}\n.section .note.GNU-stack,"",@progbits\n',
        encoding="utf-8",
    )
    out = work / library.name
    subprocess.run(["cc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-o", str(out), str(code)], check=True)
    return out


def embedded(library: Path) -> tuple[str, bytes]:
    """The name of the data symbol, such as icudt73_dat, and the bytes that it stands for."""
    for line in _nm(library, "--defined-only"):
        name, _, *place = line.split()
        if re.fullmatch(r"icudt\d+_dat", name):
            address, size = (int(number, 16) for number in place)
            at = _file_offset(library.read_bytes(), address)
            return name, library.read_bytes()[at : at + size]
    raise SystemExit(f"{library} has no data of ICU: {__file__} no longer fits the wheels")


def without(data: bytes, folders: tuple[str, ...]) -> bytes:
    """The package of data without the items that lie in `folders`."""
    start: int = struct.unpack_from("<H", data)[0]
    items = {name: item for name, item in contents(data).items() if name.split("/")[1] not in folders}
    names, places = bytearray(), []
    for name in items:
        places.append(4 + 8 * len(items) + len(names))
        names += name.encode("ascii") + b"\0"
    table, body = bytearray(struct.pack("<I", len(items))), bytearray()
    first = 4 + 8 * len(items) + len(names)
    first += -(start + first) % _ALIGNED
    for place, item in zip(places, items.values(), strict=True):
        table += struct.pack("<II", place, first + len(body))
        body += item + bytes(-len(item) % _ALIGNED)
    head = data[:start] + table + names
    return head + bytes(start + first - len(head)) + body


def contents(data: bytes) -> dict[str, bytes]:
    """The items of a package by name, such as icudt73l/coll/de.res, in the order they have there."""
    start, magic = struct.unpack_from("<HH", data)
    if magic != 0x27DA or data[12:16] != b"CmnD":
        raise SystemExit(f"the data of ICU begins otherwise than {__file__} knows")
    count: int = struct.unpack_from("<I", data, start)[0]
    entries = [struct.unpack_from("<II", data, start + 4 + 8 * number) for number in range(count)]
    ends = [offset for _, offset in entries[1:]] + [len(data) - start]
    found = {}
    for (name_at, offset), end in zip(entries, ends, strict=True):
        name = data[start + name_at : data.index(b"\0", start + name_at)].decode("ascii")
        found[name] = data[start + offset : start + end]
    return found


def _file_offset(data: bytes, address: int) -> int:
    """Where in a 64-bit ELF file lies what is loaded at an address."""
    at: int = struct.unpack_from("<Q", data, 32)[0]
    size, count = struct.unpack_from("<HH", data, 54)
    for number in range(count):
        kind, _, offset, loaded, _, length = struct.unpack_from("<IIQQQQ", data, at + number * size)
        if kind == 1 and loaded <= address < loaded + length:
            return int(address - loaded + offset)
    raise SystemExit(f"nothing is loaded at {address:#x}")


def _nm(library: Path, which: str) -> list[str]:
    ran = subprocess.run(["nm", "--dynamic", which, "--format=posix", str(library)], check=True, capture_output=True,
                         text=True)  # fmt: skip
    return [line for line in ran.stdout.splitlines() if line]
