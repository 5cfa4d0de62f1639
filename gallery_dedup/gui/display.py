"""Whether a window can open at all on Linux, found out before Qt does, which would end the process."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping

from PySide6.QtCore import QLibraryInfo, QPluginLoader

_X11_PLUGIN = "platforms/libqxcb.so"
_WITHOUT = "the commands work without one: gallery-dedup --help"


def display_lack(environment: Mapping[str, str]) -> str:
    """Why no window can open here, "" when nothing is known against it; Qt itself would end the process.

    Under Wayland or with a platform that was chosen by hand, Qt is left to find out; an X server is asked.
    """
    if any(environment.get(name) for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return ""
    if environment.get("XDG_SESSION_TYPE") == "wayland":
        return ""
    display = environment.get("DISPLAY", "")
    if not display:
        return f"the window needs a display, and there is none here; {_WITHOUT}"
    file = os.path.join(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), _X11_PLUGIN)
    plugin = QPluginLoader(file)
    if os.path.exists(file) and not plugin.load():
        return f"the window cannot open: {plugin.errorString()}; {_WITHOUT}"
    return "" if _answers(display) else f"the window needs a display, and {display} does not answer; {_WITHOUT}"


def _answers(display: str) -> bool:
    """Whether the X server lets this program in; True when its library is not where it is looked for."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    if failed:
        xcb.xcb_disconnect(connection)
    # Else it stays open: a server whose last visitor leaves starts anew, and refuses Qt meanwhile.
    return not failed
