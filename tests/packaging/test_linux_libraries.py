"""Libraries of the Linux folder: stand-ins load in the place of what is never called, and what is wanted stays."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("cc") and shutil.which("objdump") and shutil.which("nm")),
    reason="needs a C compiler and binutils, on Linux",
)

VIDEO = "int video_open(void) { return 7; } int video_close(void) { return 8; } int video_more(void) { return 9; }"
PICTURES = """
int video_open(void); int video_close(void);
int pictures(void) { return 42; }
int film(void) { return video_open() + video_close(); }
"""


@pytest.fixture
def libraries(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("linux_libraries")


@pytest.fixture
def stand_ins(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("stand_ins")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pictures, which wants the video library by versions of its names, and a module that wants pictures."""
    (tmp_path / "video.versions").write_text("VIDEO_1 { global: video_*; local: *; };")
    compiled(tmp_path, "libvideo-0a1b2c3d.so.5", VIDEO, f"-Wl,--version-script={tmp_path / 'video.versions'}")
    compiled(tmp_path, "libpictures.so.1", PICTURES, "-L.", "-l:libvideo-0a1b2c3d.so.5")
    compiled(tmp_path, "photos.so", "int pictures(void); int photos(void) { return pictures(); }", "-L.",
             "-l:libpictures.so.1")  # fmt: skip
    compiled(tmp_path, "liborphan.so.1", "int nobody(void) { return 0; }")
    return tmp_path


def compiled(folder: Path, name: str, code: str, *more: str) -> Path:
    (folder / f"{name}.c").write_text(code)
    subprocess.run(["cc", "-shared", "-fPIC", "-g", f"-Wl,-soname,{name}", "-o", name, f"{name}.c", *more],
                   cwd=folder, check=True)  # fmt: skip
    return folder / name


def entries(folder: Path) -> list[tuple[str, str, str]]:
    kinds = {"photos.so": "EXTENSION"}
    return [(path.name, str(path), kinds.get(path.name, "BINARY")) for path in sorted(folder.glob("*.so*"))
            if path.suffix != ".c"]  # fmt: skip


def answers(folder: Path, function: str) -> str:
    """What a function of pictures answers in a process of its own, which finds libraries in the folder."""
    code = f"import ctypes; print(ctypes.CDLL('libpictures.so.1').{function}())"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False,
                         env={"LD_LIBRARY_PATH": str(folder), "LD_BIND_NOW": "1"})  # fmt: skip
    return ran.stdout.strip() or ran.stderr


def test_a_stand_in_has_the_names_and_versions_that_are_asked_for(
    libraries: ModuleType, stand_ins: ModuleType, folder: Path, tmp_path: Path
) -> None:
    assert (answers(folder, "pictures"), answers(folder, "film")) == ("42", "15")
    work = tmp_path / "work"
    work.mkdir()

    def stand_in_for(library: Path, caller: Path) -> Path:
        made: Path = libraries.made(library, caller, folder=work)
        return made

    listed = stand_ins.stand_in(entries(folder), {"libpictures.*": ("libvideo-*",)}, stand_in_for)
    made = {place: source for place, source, _ in listed}
    assert Path(made["libpictures.so.1"]).parent == folder
    shutil.copy(made["libvideo-0a1b2c3d.so.5"], folder)
    assert (answers(folder, "pictures"), answers(folder, "film")) == ("42", "0")
    assert stand_ins.MARK.encode() in (folder / "libvideo-0a1b2c3d.so.5").read_bytes()


def test_what_else_wants_a_stand_in_ends_the_build(
    libraries: ModuleType, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "NEVER_CALLED", {"libpictures.*": ("libvideo-*",)})
    compiled(folder, "player.so", "int video_more(void); int play(void) { return video_more(); }", "-L.",
             "-l:libvideo-0a1b2c3d.so.5")  # fmt: skip
    with pytest.raises(SystemExit, match=r"player\.so wants libvideo-0a1b2c3d\.so\.5 too"):
        libraries.slimmed(entries(folder), work=tmp_path / "work")


def test_wheels_that_look_otherwise_end_the_build(libraries: ModuleType, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no longer fits the wheels"):
        libraries.slimmed(entries(folder), work=tmp_path / "work")


def test_only_what_is_wanted_stays(libraries: ModuleType, stand_ins: ModuleType, folder: Path) -> None:
    linked = [*entries(folder), ("libalias.so.1", "libpictures.so.1", "SYMLINK"), ("notes.txt", "notes.txt", "DATA"),
              ("Qt/plugins/platforms/libqxcb.so", str(folder / "photos.so"), "BINARY")]  # fmt: skip
    kept = {place for place, _, _ in stand_ins.reachable(linked, libraries.needed)}
    assert kept == {"photos.so", "libpictures.so.1", "libvideo-0a1b2c3d.so.5", "notes.txt",
                    "Qt/plugins/platforms/libqxcb.so"}  # fmt: skip


def test_of_two_of_the_same_version_one_becomes_a_link(libraries: ModuleType) -> None:
    avif, other = "pillow.libs/libavif-c6062d5f.so.16.4.2", "opencv_python_headless.libs/libavif-43e630fc.so.16.4.2"
    same = libraries.share([(avif, "/a", "BINARY"), (other, "/b", "BINARY")])
    assert same == [(avif, "/a", "BINARY"), (other, f"../{avif}", "SYMLINK")]
    newer = "opencv_python_headless.libs/libavif-43e630fc.so.16.5.0"
    apart = [(avif, "/a", "BINARY"), (newer, "/b", "BINARY")]
    assert libraries.share(apart) == apart


@pytest.mark.parametrize("with_numpy", [False, True])
def test_one_runtime_of_fortran_is_enough_whoever_brings_it(libraries: ModuleType, with_numpy: bool) -> None:
    numpy, opencv, faiss = (f"{folder}.libs/libgfortran-0a1b2c3d.so.5.0.0"
                            for folder in ("numpy", "opencv_python_headless", "faiss_cpu"))  # fmt: skip
    brought = [numpy, opencv, faiss] if with_numpy else [opencv, faiss]
    shared = libraries.share([(place, "/lib", "BINARY") for place in brought])
    kept = brought[0]
    assert shared == [(kept, "/lib", "BINARY"), *((other, f"../{kept}", "SYMLINK") for other in brought[1:])]


@pytest.mark.parametrize(
    ("place", "version"),
    [
        ("a/libavif-c6062d5f.so.16.4.2", ".so.16.4.2"),
        ("libopenblasp-r0-59ffcd50.3.15.so", ".3.15.so"),
        ("numpy.libs/libgfortran-040039e1-0352e75f.so.5.0.0", ".so.5.0.0"),
        ("libz.so.1", "libz.so.1"),
    ],
)
def test_versions_are_read_from_the_names_of_wheels(libraries: ModuleType, place: str, version: str) -> None:
    assert libraries.version(place) == version


def test_a_library_works_without_what_is_not_loaded(
    libraries: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "WORTH_CUTTING", 1000)
    original = compiled(tmp_path, "libpictures.so.1", PICTURES.replace("video_open() + video_close()", "1"))
    work = tmp_path / "work"
    work.mkdir()
    place, source, kind = libraries.shortened((original.name, str(original), "BINARY"), work=work)
    assert (place, kind) == (original.name, "BINARY")
    assert Path(source).stat().st_size < original.stat().st_size
    Path(source).replace(original)
    assert answers(tmp_path, "pictures") == "42"
    assert libraries.shortened(("notes", __file__, "BINARY"), work=work) == ("notes", __file__, "BINARY")


def test_the_end_of_what_is_loaded_is_found_in_real_libraries(libraries: ModuleType) -> None:
    modules = sorted(Path(sysconfig.get_path("platlib")).glob("numpy/**/*.so"))
    assert modules
    for path in modules:
        data = path.read_bytes()
        end = libraries.loaded_end(data)
        assert 64 < end <= len(data)
    assert libraries.loaded_end(b"\x89PNG\r\n") is None
