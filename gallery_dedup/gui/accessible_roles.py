"""What those hear who cannot see: roles of the views that we paint ourselves, and word of what is said.

A view says what it is by a class attribute `accessible_role`; name and description are QWidget's own. Qt knows the
roles of its own widgets only, and takes every other one for a plain area.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_installed: list[bool] = []


def install_roles() -> None:
    """Let Qt ask our views for their roles; once for the whole program."""
    install = getattr(QAccessible, "installFactory", None)  # older bindings lack it
    if not _installed and install is not None:
        _installed.append(True)
        install(_interface)


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(type(thing), "accessible_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role, "")


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a sentence when it has done with what it says now; nothing where none listens."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
