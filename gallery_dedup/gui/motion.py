"""Whether things may move by themselves: not where the system, or the user in the View menu, asks for less of it."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gallery_dedup.gui.desktop_bus import session_bus

_SPI_GETCLIENTAREAANIMATION = 0x1042
_DBUS_MS = 250
"""A desktop that does not answer by then is not asked again."""
_EFFECTS = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
            Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip)  # fmt: skip
_reduced = [False]
_stilled: list[Qt.UIEffect] = []
"""What moved before: only that moves again afterwards."""


def is_reduced() -> bool:
    """Whether nothing is to move or blink by itself now."""
    return _reduced[0]


def reduce(app: QApplication, wanted: bool) -> None:
    """Let things move by themselves, or not: menus and tooltips, the text cursor, and what asks `is_reduced`."""
    if wanted == _reduced[0]:
        return
    _reduced[0] = wanted
    if wanted:
        _stilled[:] = filter(app.isEffectEnabled, _EFFECTS)
    for effect in _stilled:
        app.setEffectEnabled(effect, not wanted)
    app.setCursorFlashTime(0 if wanted else -1)


def system_wants_less() -> bool:
    """What the desktop says: Windows' animation effects, the portal's and GNOME's "enable-animations".

    Other systems have their own switch for it in Qt itself or none that can be asked; False where nothing is known.
    """
    if sys.platform == "win32":
        shown = ctypes.c_int(1)
        asked = ctypes.windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0)
        return bool(asked) and not shown.value
    return _portal_wants_less() if sys.platform == "linux" else False


def _portal_wants_less() -> bool:
    if (bus := session_bus()) is None:
        return False
    from PySide6.QtDBus import QDBus, QDBusMessage

    question = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "Read"
    )
    question.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    question.setAutoStartService(False)
    answer = bus.call(question, QDBus.CallMode.Block, _DBUS_MS)
    return answer.type() == QDBusMessage.MessageType.ReplyMessage and _plain(answer.arguments()) is False


def _plain(answer: object) -> object:
    """The value inside of an answer's list and variants."""
    while not isinstance(answer, bool):
        if isinstance(answer, list) and len(answer) == 1:
            answer = answer[0]
        elif hasattr(answer, "variant"):
            answer = answer.variant()
        else:
            return answer
    return answer
