"""LICENSES.txt: every package and library that lies in the folder, with its text, and the truth about the GPL."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import Distribution, distribution
from pathlib import Path
from types import ModuleType

import pytest

PACKAGES = ("numpy", "onnxruntime", "opencv-python-headless", "pillow", "pillow-heif", "PySide6-Essentials",
            "tokenizers", "faiss-cpu", "httpx", "tomlkit")  # fmt: skip


@pytest.fixture
def licences(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("licences")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A built folder, without its programs."""
    for place in ("PySide6/Qt/lib/libQt6Core.so.6", "pillow_heif.libs/libheif-1a2b3c4d.so.1", "libz.so.1",
                  "numpy/core.cpython-311-x86_64-linux-gnu.so", "PySide6/Qt/plugins/platforms/libqxcb.so"):  # fmt: skip
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(b"\x7fELF")
    return tmp_path


def packages() -> list[Distribution]:
    return [distribution(name) for name in PACKAGES]


def test_packages_are_found_by_the_modules_that_lie_in_the_folder(licences: ModuleType) -> None:
    found = licences.bundled({"numpy", "cv2", "PIL", "pillow_heif", "PySide6", "gallery_dedup", "no_such_module"})
    assert [package.metadata["Name"].lower() for package in found] == [
        "numpy", "opencv-python-headless", "pillow", "pillow_heif", "pyside6_essentials",
    ]  # fmt: skip


@pytest.mark.parametrize("name", PACKAGES)
def test_every_package_tells_its_licence_with_the_text(licences: ModuleType, name: str) -> None:
    package = distribution(name)
    assert licences.licence_name(package) not in ("", "see below")
    text = licences.package_text(package)
    known = licences.WITHOUT_TEXT.get(name.lower())
    assert len(text) > 500 or (known is not None and (licences.TEXTS / f"{known}.txt").is_file())


def test_libraries_are_those_that_are_no_modules_and_no_plugins(licences: ModuleType, folder: Path) -> None:
    names = [path.name for path in licences.library_files(folder)]
    assert names == ["libQt6Core.so.6", "libz.so.1", "libheif-1a2b3c4d.so.1"]


def test_frameworks_of_macos_are_libraries_too(licences: ModuleType, tmp_path: Path) -> None:
    for place in ("Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "Frameworks/libz.1.dylib",
                  "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/Resources/Info.plist",
                  "Frameworks/Python.framework/Versions/3.12/Python", "Frameworks/cv2/cv2.abi3.so"):  # fmt: skip
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(b"\xcf\xfa\xed\xfe")
    found = licences.by_project(licences.library_files(tmp_path))
    assert {project.project for project in found} == {"Qt 6", "Python", "zlib"}


def test_the_program_is_found_among_icons_of_its_name(licences: ModuleType, tmp_path: Path) -> None:
    for place in ("Resources/gallery-dedup.icns", "Frameworks/gallery_dedup/resources/app/gallery-dedup.svg",
                  "MacOS/gallery-dedup"):  # fmt: skip
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).touch()
    assert licences.program(tmp_path) == tmp_path / "MacOS" / "gallery-dedup"
    (tmp_path / "windows" / "program").mkdir(parents=True)
    (tmp_path / "windows" / "gallery-dedup.exe").touch()
    assert licences.program(tmp_path / "windows") == tmp_path / "windows" / "gallery-dedup.exe"


def test_without_x265_nothing_asks_for_the_gpl(licences: ModuleType, folder: Path) -> None:
    (folder / "libx265-4883ecb5.so.217").write_bytes(b"\x7fELF" + licences.MARK.encode())
    (folder / "libavcodec-c4204469.so.62").write_bytes(b"\x7fELF" + licences.MARK.encode())
    text = "\n".join(licences.document(packages(), licences.library_files(folder)))
    assert "Nothing in this folder is under the GPL without an exception" in text
    assert "x265: GPL" not in text
    assert "FFmpeg: " not in text
    assert "Qt 6: LGPL-3.0-only" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "Copyright (c) 2026 the Gallery Dedup developers" in text


def test_with_x265_the_folder_is_said_to_be_under_the_gpl(licences: ModuleType, folder: Path) -> None:
    (folder / "libx265-4883ecb5.so.217").write_bytes(b"\x7fELF")
    text = "\n".join(licences.document(packages(), licences.library_files(folder)))
    assert "x265: GPL-2.0-or-later" in text
    assert "passes it on under the GPL as a whole" in text
    assert "Nothing in this folder is under the GPL" not in text


def test_a_library_that_nobody_is_known_for_is_not_passed_over(
    licences: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "libunheardof.so.3").write_bytes(b"\x7fELF")
    monkeypatch.setattr(licences.platform, "system", lambda: "Linux")
    with pytest.raises(SystemExit, match=r"does not know libunheardof\.so\.3"):
        licences.by_project(licences.library_files(folder))
    monkeypatch.setattr(licences.platform, "system", lambda: "Darwin")
    assert "Others" in {project.project for project in licences.by_project(licences.library_files(folder))}
    assert "libunheardof.so.3" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "project"),
    [
        ("libQt6WaylandClient.so.6", "Qt 6"),
        ("Qt6Core.dll", "Qt 6"),
        ("libx265-4883ecb5.so.217", "x265"),
        ("libX11-xcb.so.1", "X.Org's libraries"),
        ("libxcb-cursor.so.0", "X.Org's libraries"),
        ("libz.so.1", "zlib"),
        ("libzstd.so.1", "Zstandard"),
        ("libgcc_s.so.1", "GCC's run-time libraries"),
        ("opencv_videoio_ffmpeg4130_64.dll", "FFmpeg"),
        ("libheif-75127e764628a95f6db9f5070bfc87cb.dll", "libheif"),
        ("libwinpthread-1-1be1ab2940d5d04137beed0ce27c7f8a.dll", "winpthreads of MinGW-w64"),
        ("libx264.164.dylib", "x264"),
        ("libOpenEXRCore-3_3.32.3.3.4.dylib", "OpenEXR, with Imath"),
        ("libIex-3_3.32.3.3.4.dylib", "OpenEXR, with Imath"),
    ],
)
def test_libraries_belong_to_projects(script: Callable[[str], ModuleType], name: str, project: str) -> None:
    found = script("native_libraries").native(name)
    assert found is not None
    assert found.project == project
