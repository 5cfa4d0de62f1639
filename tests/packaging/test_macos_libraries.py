"""The macOS bundle: what replaces opencv's FFmpeg and x265, and what goes with them.

The tools of Xcode are only on a Mac, so what they print about the wheels is written down here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PRINTED = {
    ("nm", "-gjU", "libx265.217.dylib"): ["_x265_10bit_build_info_str", "_x265_api_get_217", "_x265_cleanup"],
    ("nm", "-gju", "libheif.1.23.6.dylib"): ["_de265_decode", "_x265_api_get_217", "_x265_cleanup"],
    ("otool", "-L", "libx265.217.dylib"): [
        "pillow_heif/.dylibs/libx265.217.dylib:",
        "\t/DLC/pillow_heif/.dylibs/libx265.217.dylib (compatibility version 217.0.0, current version 217.0.0)",
        "\t/usr/lib/libSystem.B.dylib (compatibility version 1.0.0, current version 1356.0.0)",
    ],
    ("otool", "-L", "libheif.1.23.6.dylib"): [
        "pillow_heif/.dylibs/libheif.1.23.6.dylib:",
        "\t/DLC/pillow_heif/.dylibs/libheif.1.23.6.dylib (compatibility version 17.0.0, current version 1.23.6)",
        "\t@loader_path/libx265.217.dylib (compatibility version 217.0.0, current version 217.0.0)",
    ],
}
WANTED = {
    "cv2.abi3.so": ["libavif.16.3.0.dylib", "libavformat.61.7.100.dylib", "libjpeg.8.3.2.dylib"],
    "libavif.16.3.0.dylib": ["libaom.3.12.1.dylib"],
    "libheif.1.23.6.dylib": ["libx265.217.dylib"],
    "_imaging.so": ["libjpeg.62.4.0.dylib"],
}


@pytest.fixture
def libraries(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("macos.libraries")


def printed(tool: str, option: str, library: Path) -> list[str]:
    return PRINTED[tool, option, library.name]


def test_a_stand_in_offers_what_is_asked_for_under_the_same_versions(
    libraries: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(libraries, "listed", printed)
    monkeypatch.setattr(libraries.subprocess, "run", lambda command, check: ran.append(command))
    out = libraries.made(Path("libx265.217.dylib"), Path("libheif.1.23.6.dylib"), folder=tmp_path)
    code = (tmp_path / "libx265.217.dylib.c").read_text()
    assert out == tmp_path / "libx265.217.dylib"
    assert [line.split("(")[0] for line in code.splitlines()[1:]] == ["void *x265_api_get_217", "void *x265_cleanup"]
    assert "-compatibility_version 217.0.0 -current_version 217.0.0" in " ".join(ran[0])
    assert ran[0][-1] == str(tmp_path / "libx265.217.dylib.c")


def test_a_library_does_not_want_itself(libraries: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "listed", printed)
    assert libraries.needed(Path("libheif.1.23.6.dylib")) == {"libx265.217.dylib"}
    assert libraries.needed(Path("libx265.217.dylib")) == {"libSystem.B.dylib"}


def test_what_only_video_wanted_stays_out_and_all_else_stays(
    libraries: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(libraries, "needed", lambda path: WANTED.get(path.name.removeprefix("made+"), []))
    monkeypatch.setattr(libraries, "made", lambda library, caller, folder: Path(folder, f"made+{library.name}"))
    modules = [("cv2/cv2.abi3.so", "cv2.abi3.so", "EXTENSION"), ("PIL/_imaging.so", "_imaging.so", "EXTENSION")]
    places = ["cv2/.dylibs/libavif.16.3.0.dylib", "cv2/.dylibs/libavformat.61.7.100.dylib",
              "cv2/.dylibs/libaom.3.12.1.dylib", "cv2/.dylibs/libx264.164.dylib", "cv2/.dylibs/libjpeg.8.3.2.dylib",
              "pillow_heif/.dylibs/libheif.1.23.6.dylib", "pillow_heif/.dylibs/libx265.217.dylib",
              "PIL/.dylibs/libjpeg.62.4.0.dylib", "onnxruntime/capi/libonnxruntime.1.31.1.dylib"]  # fmt: skip
    files = [(place, Path(place).name, "BINARY") for place in places]
    links = [(Path(place).name, place, "SYMLINK") for place in places]
    after = libraries.slimmed([*modules, *files, *links], work=tmp_path)
    left_out = {place for place, _, _ in [*modules, *files, *links]} - {place for place, _, _ in after}
    assert left_out == {"cv2/.dylibs/libx264.164.dylib", "libx264.164.dylib"}
    replaced = {place for place, source, _ in after if "made+" in source}
    assert replaced == {"cv2/.dylibs/libavformat.61.7.100.dylib", "pillow_heif/.dylibs/libx265.217.dylib"}
