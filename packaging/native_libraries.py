"""Libraries that are not Python's and lie in the folder: which project each belongs to, under which licence."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatch


@dataclass(frozen=True, slots=True)
class Native:
    """A project by the names of its libraries; `licence` is an SPDX expression."""

    names: tuple[str, ...]
    project: str
    licence: str
    home: str


GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"

NATIVES = (
    Native(("libQt6*", "Qt6*.dll", "Qt[A-Z]*"), "Qt 6", "LGPL-3.0-only", "https://www.qt.io"),
    Native(("libpyside6*", "libshiboken6*", "pyside6*.dll", "shiboken6*.dll"), "Qt for Python", "LGPL-3.0-only",
           "https://wiki.qt.io/Qt_for_Python"),
    Native(("libicu*",), "ICU", "Unicode-3.0", "https://icu.unicode.org"),
    Native(("libpython3*", "python3*.dll", "Python"), "Python", "PSF-2.0", "https://www.python.org"),
    Native(("libheif*", "heif*.dll"), "libheif", "LGPL-3.0-or-later", "https://github.com/strukturag/libheif"),
    Native(("libde265*", "de265*.dll"), "libde265", "LGPL-3.0-or-later", "https://github.com/strukturag/libde265"),
    Native(("libx265*", "x265*.dll"), "x265", "GPL-2.0-or-later", "https://bitbucket.org/multicoreware/x265_git"),
    Native(("libavcodec*", "libavdevice*", "libavfilter*", "libavformat*", "libavutil*", "libpostproc*", "libswscale*",
            "libswresample*", "opencv_videoio_ffmpeg*"),
           "FFmpeg", "LGPL-2.1-or-later", "https://ffmpeg.org"),
    Native(("libx264*",), "x264", "GPL-2.0-or-later", "https://www.videolan.org/developers/x264.html"),
    Native(("librubberband*",), "Rubber Band", "GPL-2.0-or-later", "https://breakfastquay.com/rubberband"),
    Native(("libvidstab*",), "vid.stab", "GPL-2.0-or-later", "https://github.com/georgmartius/vid.stab"),
    Native(("libvmaf*",), "VMAF", "BSD-2-Clause-Patent", "https://github.com/Netflix/vmaf"),
    Native(("libvpx*",), "libvpx", "BSD-3-Clause", "https://www.webmproject.org"),
    Native(("libavif*", "avif*.dll"), "libavif, with dav1d, libaom and libyuv", "BSD-2-Clause AND BSD-3-Clause",
           "https://github.com/AOMediaCodec/libavif"),
    Native(("libaom*", "aom*.dll"), "libaom", "BSD-2-Clause", "https://aomedia.googlesource.com/aom"),
    Native(("libdav1d*",), "dav1d", "BSD-2-Clause", "https://www.videolan.org/projects/dav1d.html"),
    Native(("libopenblas*", "libscipy_openblas*"), "OpenBLAS, with LAPACK", "BSD-3-Clause", "https://www.openblas.net"),
    Native(("libgfortran*", "libgomp*", "libgcc_s*", "libstdc++*"), "GCC's run-time libraries", GCC,
           "https://gcc.gnu.org"),
    Native(("libwinpthread*",), "winpthreads of MinGW-w64", "MIT AND BSD-3-Clause-Clear", "https://www.mingw-w64.org"),
    Native(("libomp*",), "OpenMP of LLVM", "Apache-2.0 WITH LLVM-exception", "https://openmp.llvm.org"),
    Native(("libquadmath*",), "GCC's libquadmath", "LGPL-2.1-or-later", "https://gcc.gnu.org"),
    Native(("libfaiss*", "faiss*.dll"), "faiss", "MIT", "https://github.com/facebookresearch/faiss"),
    Native(("libonnxruntime*", "onnxruntime*.dll"), "ONNX Runtime", "MIT", "https://onnxruntime.ai"),
    Native(("libjpeg*",), "libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", "https://libjpeg-turbo.org"),
    Native(("libpng16*",), "libpng", "libpng-2.0", "http://www.libpng.org"),
    Native(("libtiff*",), "libtiff", "libtiff", "https://libtiff.gitlab.io/libtiff"),
    Native(("libdeflate*",), "libdeflate", "MIT", "https://github.com/ebiggers/libdeflate"),
    Native(("libOpenEXR*", "libIex*", "libIlmThread*", "libImath*"), "OpenEXR, with Imath", "BSD-3-Clause",
           "https://openexr.com"),
    Native(("libwebp*", "libsharpyuv*"), "libwebp", "BSD-3-Clause", "https://developers.google.com/speed/webp"),
    Native(("libopenjp2*",), "OpenJPEG", "BSD-2-Clause", "https://www.openjpeg.org"),
    Native(("liblcms2*",), "Little CMS", "MIT", "https://www.littlecms.com"),
    Native(("libfreetype*",), "FreeType", "FTL", "https://freetype.org"),
    Native(("libharfbuzz*",), "HarfBuzz", "MIT-Modern-Variant", "https://harfbuzz.github.io"),
    Native(("libgraphite2*",), "Graphite", "MIT", "https://graphite.sil.org"),
    Native(("libbrotli*",), "Brotli", "MIT", "https://github.com/google/brotli"),
    Native(("libz.*", "libz-*"), "zlib", "Zlib", "https://zlib.net"),
    Native(("libzstd*",), "Zstandard", "BSD-3-Clause", "https://facebook.github.io/zstd"),
    Native(("liblzma*",), "liblzma", "0BSD", "https://tukaani.org/xz"),
    Native(("liblz4*",), "LZ4", "BSD-2-Clause", "https://lz4.org"),
    Native(("libbz2*",), "bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2"),
    Native(("libcrypto*", "libssl*"), "OpenSSL", "Apache-2.0", "https://www.openssl.org"),
    Native(("libsqlite3*", "sqlite3.dll"), "SQLite", "blessing", "https://sqlite.org"),
    Native(("libffi*",), "libffi", "MIT", "https://sourceware.org/libffi"),
    Native(("libexpat*",), "Expat", "MIT", "https://libexpat.github.io"),
    Native(("libuuid*",), "libuuid of util-linux", "BSD-3-Clause", "https://github.com/util-linux/util-linux"),
    Native(("libmpdec*",), "mpdecimal", "BSD-2-Clause", "https://www.bytereef.org/mpdecimal"),
    Native(("libglib-2.0*", "libgthread-2.0*"), "GLib", "LGPL-2.1-or-later", "https://gitlab.gnome.org/GNOME/glib"),
    Native(("libintl*",), "gettext's run-time library", "LGPL-2.1-or-later", "https://www.gnu.org/software/gettext"),
    Native(("libpcre2*",), "PCRE2", "BSD-3-Clause", "https://www.pcre.org"),
    Native(("libdbus-1*",), "D-Bus", "AFL-2.1 OR GPL-2.0-or-later", "https://www.freedesktop.org/wiki/Software/dbus"),
    Native(("libsystemd*",), "systemd", "LGPL-2.1-or-later", "https://systemd.io"),
    Native(("libgssapi_krb5*", "libkrb5*", "libk5crypto*", "libcom_err*"), "MIT Kerberos", "MIT",
           "https://web.mit.edu/kerberos"),
    Native(("libfontconfig*",), "fontconfig", "MIT", "https://www.freedesktop.org/wiki/Software/fontconfig"),
    Native(("libX11*", "libxcb*", "libXau*", "libXdmcp*", "libXext*", "libXrender*", "libXi.*"), "X.Org's libraries",
           "MIT", "https://www.x.org"),
    Native(("libxkbcommon*",), "libxkbcommon", "MIT", "https://xkbcommon.org"),
    Native(("libwayland*",), "Wayland", "MIT", "https://wayland.freedesktop.org"),
    Native(("libbsd*", "libmd.*"), "libbsd and libmd", "BSD-3-Clause", "https://libbsd.freedesktop.org"),
    Native(("libmvec*", "libm.*"), "GNU C Library", "LGPL-2.1-or-later", "https://www.gnu.org/software/libc"),
    Native(("vcruntime*.dll", "msvcp*.dll", "vcomp*.dll", "vcamp*.dll", "ucrtbase.dll", "api-ms-*.dll", "concrt*.dll"),
           "Microsoft's C++ run-time", "LicenseRef-Microsoft-Redistributable", "https://visualstudio.microsoft.com"),
)  # fmt: skip


def native(name: str) -> Native | None:
    """The project that a library belongs to, by the name of its file."""
    return next((one for one in NATIVES if any(fnmatch(name, pattern) for pattern in one.names)), None)
