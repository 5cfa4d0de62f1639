"""ICU's data in the Linux folder: Qt sorts, and names time zones, as it does with all of it."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

ALL = next(Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*"), None)
ASKED = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale, QTimeZone
words = "Zebra Ärger apfel Öl ñandú nube oso 中文 北京 照片 IMG_10 IMG_9 あいう 한국".split()
for name in ("C", "de_DE", "es_ES", "zh_CN", "zh_TW", "ja_JP", "ko_KR", "sv_SE"):
    order = QCollator(QLocale(name))
    order.setNumericMode(True)
    print(name, sorted(words, key=cmp_to_key(order.compare)), QLocale(name).toUpper("istanbul ß"))
    print(QTimeZone(b"Europe/Berlin").displayName(QTimeZone.TimeType.DaylightTime, QTimeZone.NameType.LongName,
                                                  QLocale(name)))
print(next(line.split()[-1] for line in open("/proc/self/maps") if "icudata" in line))
"""


@pytest.fixture
def icu_data(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("icu_data")


def package(items: dict[str, bytes]) -> bytes:
    """A package of data as ICU lays it out, with a header of 32 bytes."""
    head = struct.pack("<2H4xI4s", 32, 0x27DA, 0, b"CmnD").ljust(32, b"\0")
    names = b"".join(name.encode() + b"\0" for name in items)
    table, name_at = struct.pack("<I", len(items)), 4 + 8 * len(items)
    at = -(-(32 + name_at + len(names)) // 16) * 16 - 32
    first = at
    for name, item in items.items():
        table += struct.pack("<2I", name_at, at)
        name_at, at = name_at + len(name) + 1, at + len(item)
    return (head + table + names).ljust(32 + first, b"\0") + b"".join(items.values())


def test_items_are_left_out_by_their_folder(icu_data: ModuleType) -> None:
    items = {"icudt73l/brkitr/thai.dict": b"T" * 48, "icudt73l/coll/de.res": b"D" * 32, "icudt73l/root.res": b"R" * 16,
             "icudt73l/unit/de.res": b"U" * 16, "icudt73l/unit.res": b"u" * 16}  # fmt: skip
    data = package(items)
    assert icu_data.contents(data) == items
    less = icu_data.without(data, ("brkitr", "unit"))
    assert icu_data.contents(less) == {name: item for name, item in items.items() if item[:1] in b"DRu"}
    assert len(less) == len(data) - 64 - 16 * 4
    assert less[:32] == data[:32]
    with pytest.raises(SystemExit, match="begins otherwise"):
        icu_data.contents(b"\0" * 64)


@pytest.mark.skipif(
    sys.platform != "linux" or ALL is None or not (shutil.which("cc") and shutil.which("nm")),
    reason="needs Qt with ICU's data, a C compiler and nm, on Linux",
)
def test_qt_answers_the_same_with_less_of_it(icu_data: ModuleType, tmp_path: Path) -> None:
    assert ALL is not None
    less = icu_data.smaller(ALL, work=tmp_path)
    assert less.stat().st_size < 0.6 * ALL.stat().st_size
    told = [answers(ALL.parent), answers(less.parent)]
    assert told[0][:-1] == told[1][:-1]
    assert [line[-1] for line in told] == [str(ALL), str(less)]
    assert len({line for line in told[0] if line.startswith(("de_DE", "sv_SE", "zh_CN"))}) == 3
    assert icu_data.unforeseen(ALL.parent / "libQt6Core.so.6") == []
    asks_for_more = icu_data.unforeseen(next(ALL.parent.glob("libicui18n.so.*")))
    assert [name for name in asks_for_more if name.startswith("uloc_getDefault_")]


@pytest.mark.skipif(
    sys.platform != "linux" or ALL is None or not (shutil.which("cc") and shutil.which("objdump")),
    reason="needs Qt with ICU's data, a C compiler and binutils, on Linux",
)
def test_who_asks_icu_for_more_ends_the_build(script: Callable[[str], ModuleType], tmp_path: Path) -> None:
    assert ALL is not None
    linux = script("linux_libraries")
    version = ALL.name.rsplit(".", 1)[1]
    entries = [(f"PySide6/Qt/lib/{path.name}", str(path), "BINARY") for path in (ALL, ALL.parent / "libQt6Core.so.6")]
    less = linux.less_of_icu(entries, work=tmp_path)
    assert [(place, kind) for place, _, kind in less] == [(place, kind) for place, _, kind in entries]
    assert [Path(source).parent for _, source, _ in less] == [tmp_path, ALL.parent]
    code = tmp_path / "breaks.c"
    code.write_text(f"int ubrk_open_{version}(void); int breaks(void) {{ return ubrk_open_{version}(); }}")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", "breaks.so", code, f"-L{ALL.parent}", f"-l:libicuuc.so.{version}"],
                   cwd=tmp_path, check=True)  # fmt: skip
    with pytest.raises(SystemExit, match=rf"words/breaks\.so asks ICU for ubrk_open_{version}"):
        linux.less_of_icu([*entries, ("words/breaks.so", str(tmp_path / "breaks.so"), "EXTENSION")], work=tmp_path)


def answers(folder: Path) -> list[str]:
    """What Qt says in a process of its own that looks for libraries in the folder first."""
    environment = {**os.environ, "LD_LIBRARY_PATH": str(folder), "PYTHONUTF8": "1"}
    ran = subprocess.run([sys.executable, "-c", ASKED], env=environment, capture_output=True, text=True, check=True,
                         encoding="utf-8")  # fmt: skip
    return ran.stdout.splitlines()
