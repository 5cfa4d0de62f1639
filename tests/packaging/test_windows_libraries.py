"""The Windows folder: a library written byte by byte stands in for the one that is never called."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

X64, ARM64 = 0x8664, 0xAA64
X265 = "libx265-217-0a1b.dll"


@pytest.fixture
def libraries(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("windows.libraries")


def caller(libraries: ModuleType, wanted: dict[str, tuple[str, ...]]) -> bytes:
    """A library that takes functions from others by their names, and one by its number."""
    at = 0x2000
    table, lists, texts = bytearray(), bytearray(), bytearray()
    lists_at = at + 20 * (len(wanted) + 1)
    texts_at = lists_at + sum(8 * (len(names) + 2) for names in wanted.values())
    for library, names in wanted.items():
        table += struct.pack("<5I", lists_at + len(lists), 0, 0, texts_at + len(texts), lists_at + len(lists))
        texts += library.encode() + b"\0"
        for name in names:
            lists += struct.pack("<Q", texts_at + len(texts))
            texts += struct.pack("<H", 0) + name.encode() + b"\0"
        lists += struct.pack("<2Q", 1 << 63 | 7, 0)
    imports = table + bytes(20) + lists + texts
    data = bytearray(libraries.written("libheif-0a1b.dll", ["heif_init"], machine=X64))
    # The table of exports gives its place to one of imports.
    at_directories = 64 + 24 + 112
    struct.pack_into("<4I", data, at_directories, 0, 0, at, len(imports))
    at_section = 64 + 24 + 240 + 40
    struct.pack_into("<4I", data, at_section + 8, len(imports), at, len(imports), 0x400)
    return bytes(data[:0x400]) + imports


def test_what_a_library_takes_from_others_is_read(libraries: ModuleType) -> None:
    wanted = {X265: ("x265_api_get_217", "x265_cleanup"), "KERNEL32.dll": ("Sleep",), "only_numbers.dll": ()}
    assert libraries.wanted(caller(libraries, wanted)) == wanted
    assert libraries.wanted(libraries.written("alone.dll", ["nothing"], machine=X64)) == {}
    with pytest.raises(ValueError, match="no library for Windows"):
        libraries.wanted(b"\x7fELF" + bytes(400))


@pytest.mark.skipif(
    not shutil.which("objdump") or b"pei-x86-64" not in subprocess.run(["objdump", "-i"], capture_output=True).stdout,
    reason="needs an objdump that reads programs for Windows",
)
def test_the_stand_in_is_a_library_for_windows(libraries: ModuleType, tmp_path: Path) -> None:
    wanted_by = caller(libraries, {X265: ("x265_cleanup", "x265_api_get_217")})
    library = libraries.stand_in_for(libraries.written(X265, ["x"], machine=X64), name=X265, wanted_by=wanted_by)
    (tmp_path / X265).write_bytes(library)
    asked = ["objdump", "-p", "-d", "--no-show-raw-insn", X265]
    seen = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert "file format pei-x86-64" in seen
    assert "DLL" in seen.split("Time/Date")[0]
    exported = seen.split("[Ordinal/Name Pointer] Table")[1].splitlines()[1:3]
    assert [line.split()[-1] for line in exported] == ["x265_api_get_217", "x265_cleanup"]
    assert [line.split() for line in seen.splitlines() if line.startswith("   18000100")] == [
        ["180001000:", "xor", "%eax,%eax"], ["180001002:", "ret"],
    ]  # fmt: skip


def test_the_stand_in_is_for_the_machine_of_the_library(libraries: ModuleType) -> None:
    wanted_by = caller(libraries, {X265: ("x265_cleanup",)})
    for machine in (X64, ARM64):
        replaced = libraries.written(X265, ["x"], machine=machine)
        library = libraries.stand_in_for(replaced, name=X265, wanted_by=wanted_by)
        assert struct.unpack_from("<H", library, 64 + 4) == (machine,)
        assert libraries.NOTHING[machine] in library


def entries(libraries: ModuleType, folder: Path) -> list[tuple[str, str, str]]:
    """What PyInstaller lists on Windows, in little."""
    (folder / X265).write_bytes(libraries.written(X265, ["x265_api_get_217", "x265_more"], machine=X64) + bytes(90_000))
    (folder / "libheif-0a1b.dll").write_bytes(caller(libraries, {X265: ("x265_api_get_217",)}))
    (folder / "cv2.pyd").write_bytes(caller(libraries, {"KERNEL32.dll": ("Sleep",)}))
    return [("cv2\\cv2.pyd", str(folder / "cv2.pyd"), "EXTENSION"),
            *((name, str(folder / name), "BINARY") for name in ("libheif-0a1b.dll", X265))]  # fmt: skip


def test_only_x265_is_replaced(libraries: ModuleType, script: Callable[[str], ModuleType], tmp_path: Path) -> None:
    before = entries(libraries, tmp_path)
    after = libraries.slimmed(before, work=tmp_path / "work")
    assert [entry[::2] for entry in after] == [entry[::2] for entry in before]
    assert after[:2] == before[:2]
    made = Path(after[2][1])
    assert made.stat().st_size < 2000
    assert script("stand_ins").MARK.encode() in made.read_bytes()
    assert b"x265_more" not in made.read_bytes()


def test_another_caller_ends_the_build(libraries: ModuleType, tmp_path: Path) -> None:
    before = entries(libraries, tmp_path)
    (tmp_path / "cv2.pyd").write_bytes(caller(libraries, {X265: ("x265_more",)}))
    with pytest.raises(SystemExit, match=r"cv2/cv2\.pyd wants libx265-217-0a1b\.dll too"):
        libraries.slimmed(before, work=tmp_path / "work")
    with pytest.raises(SystemExit, match=r"libheif-\*\.dll: NEVER_CALLED no longer fits"):
        libraries.slimmed(before[:1], work=tmp_path / "work")
