"""What goes into the program that people install, on every system, and what stays out."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

NAME = "Gallery Dedup"
COMMAND, WINDOW = "gallery-dedup", "gallery-dedup-window"
"""The two programs: one writes to the console it is called from, the other opens no console. On Linux, where they would
not differ, the second is a link to the first."""
APP_ID = "org.gallerydedup.GalleryDedup"
"""The name by which AppStream and macOS know the program."""

DATA = (
    "models/*.onnx",
    "models/*.md",
    "models/models.toml",
    "resources/app/*.svg",
    "resources/app/*.png",
    "resources/icons/*.svg",
    "resources/translations/*.qm",
    "resources/web/**/*",
)
"""Files beside the package that the program reads, as `assets.py` looks for them."""

LANGUAGES = ("de", "es", "zh_CN")
"""Languages in which Qt's own buttons are translated; English is what Qt is written in."""

EXCLUDED_MODULES = (
    # Only the tests and the training use these.
    "_pytest", "hypothesis", "imageprism", "mypy", "onnx", "pytest", "skimage", "sympy", "torch",
    # What prints in colours where it is there: pydantic and httpx ask for it.
    "markdown_it", "mdurl", "pygments", "rich",
    # imagehash defines the hashes and the tests hold ours to it; the program computes them itself.
    "imagehash", "pywt", "scipy",
    # tokenizers asks for these only to download from a hub, which the program never does.
    "filelock", "fsspec", "hf_xet", "huggingface_hub", "tqdm", "yaml",
    # Others ask for these where they are there.
    "IPython", "matplotlib", "pandas", "setuptools", "pip", "pkg_resources",
    "cv2.gapi", "cv2.mat_wrapper", "cv2.misc.version", "numpy.distutils", "numpy.f2py", "numpy.testing",
    "onnxruntime.backend", "onnxruntime.quantization", "onnxruntime.tools", "onnxruntime.transformers",
    # Parts of Python that nothing here calls.
    "_tkinter", "curses", "doctest", "ensurepip", "idlelib", "lib2to3", "pdb", "pydoc", "readline", "test", "tkinter",
    "turtledemo", "unittest", "venv",
    # The window is made of widgets.
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtQml", "PySide6.QtQuick",
)  # fmt: skip

LEFT_OUT = (
    # opencv's video library where it is loaded by name (Windows); elsewhere a stand-in takes its place.
    "cv2/opencv_videoio_ffmpeg*",
    "cv2/data/*",
    # Qt without windows of a desktop: drawing on bare screens, remote screens, and devices without a window system.
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/networkinformation/*",
    "*/plugins/platforminputcontexts/*qtvirtualkeyboard*",
    "*/plugins/platforms/*qdirect2d*",
    "*/plugins/platforms/*qeglfs*",
    "*/plugins/platforms/*qlinuxfb*",
    "*/plugins/platforms/*qminimal*",
    "*/plugins/platforms/*qvkkhrdisplay*",
    "*/plugins/platforms/*qvnc*",
    # It needs the system's own GTK beside the GLib that is brought along, which need not fit each other.
    "*/plugins/platformthemes/*qgtk3*",
    "*/plugins/qmltooling/*",
    "*/plugins/tls/*",
    "*/plugins/wayland-graphics-integration-client/*",
    # Who has Wayland has these, in the version that fits the drivers.
    "libwayland-*",
    "*/plugins/wayland-shell-integration/*fullscreen*",
    "*/plugins/wayland-shell-integration/*ivi*",
    "*/plugins/xcbglintegrations/*",
    # Pictures are decoded by Pillow; Qt draws icons, and pastes what it knows by itself or JPEG.
    "*/plugins/imageformats/*qicns*",
    "*/plugins/imageformats/*qpdf*",
    "*/plugins/imageformats/*qtga*",
    "*/plugins/imageformats/*qtiff*",
    "*/plugins/imageformats/*qwbmp*",
    # Software drawing of OpenGL scenes, which there are none of.
    "*opengl32sw.dll",
    "*d3dcompiler_*.dll",
)
"""Files that PyInstaller would bring along, as patterns over their place in the folder, with forward slashes."""


def is_left_out(place: str) -> bool:
    """Whether a file that PyInstaller found stays out; `place` is where it would lie in the folder."""
    place = place.replace("\\", "/")
    if "/translations/" in place and "PySide6" in place:
        return not any(place.endswith(f"/qtbase_{language}.qm") for language in LANGUAGES)
    return any(fnmatch(place, pattern) for pattern in LEFT_OUT)


def data_files(root: Path = ROOT) -> list[tuple[str, str]]:
    """The files of DATA as PyInstaller wants them: where each is, and the folder it goes to."""
    found = sorted({path for pattern in DATA for path in root.glob(pattern) if path.is_file()})
    return [(str(path), f"gallery_dedup/{path.relative_to(root).parent.as_posix()}") for path in found]


def without_left_out(entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """PyInstaller's list of files (place, source, kind) without those that stay out."""
    return [entry for entry in entries if not is_left_out(entry[0])]
