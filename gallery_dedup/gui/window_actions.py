"""Commands become actions: in the menus, with their keys, enabled where they make sense."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QMainWindow, QMenu

from gallery_dedup.gui import icons, words
from gallery_dedup.gui.commands import COMMANDS, MENUS, SEPARATED, Command, about
from gallery_dedup.gui.theme import tokens

GROUPS = (
    ("library", "review", "compare", "similar", "models"),
    ("system", "light", "dark"),
    ("text_100", "text_125", "text_150", "text_200"),
)

ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}
"""Commands that macOS has in the menu of the program; there are no "Preferences", as the window has no such page."""


class WindowActions(QObject):
    """One QAction for each command, by its name."""

    def __init__(self, window: QMainWindow, act: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        self._actions = {command.id: self._action(command, act[command.id]) for command in COMMANDS}
        self._enabled = set(self._actions)
        for names in GROUPS:
            group = QActionGroup(self)
            for name in names:
                group.addAction(self._actions[name])
        self._fill_menus()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def _action(self, command: Command, act: Callable[[], object]) -> QAction:
        action = QAction(words.translated(command.text), self._window)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(command.repeats)
        action.setCheckable(command.checkable)
        told = about(command)
        keys = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if command.keys else ""
        action.setToolTip(f"{told} ({keys})" if keys else told)
        action.setMenuRole(ROLES.get(command.id, QAction.MenuRole.NoRole))
        if command.icon:
            icons.set_icon(action, command.icon, tokens())
        action.setIconVisibleInMenu(False)
        # PySide hands `checked` to slots that could take it: nothing here can.
        action.triggered.connect(lambda *_checked: act())
        self._window.addAction(action)
        return action

    def _fill_menus(self) -> None:
        menus: dict[str, QMenu] = {title: self._window.menuBar().addMenu(words.translated(title)) for title in MENUS}
        for command in COMMANDS:
            menu = menus[command.menu]
            if command.id in SEPARATED:
                menu.addSeparator()
            menu.addAction(self._actions[command.id])

    def insert_menu(self, menu: QMenu, *, after: str) -> None:
        """Put a menu below a command, in the menu of that command."""
        for place in self._window.menuBar().findChildren(QMenu):
            here = place.actions()
            behind = next((number for number, one in enumerate(here, 1) if one is self._actions[after]), 0)
            if behind and behind < len(here):
                place.insertMenu(here[behind], menu)
            elif behind:
                place.addMenu(menu)

    def enable(self, *, places: set[str], off: set[str]) -> None:
        """Enable the commands of these places, except those named in `off`."""
        enabled = {one.id for one in COMMANDS if (not one.place or one.place in places) and one.id not in off}
        for name in enabled ^ self._enabled:
            self._actions[name].setEnabled(name in enabled)
        self._enabled = enabled


def key_belongs_to_focus(event: QEvent) -> bool:
    """Whether a key is the focused field's or button's own business rather than a command."""
    focus = QApplication.focusWidget()
    if not isinstance(event, QKeyEvent) or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    key = event.key()
    arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
    enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if isinstance(focus, QAbstractButton):
        one_of_several = getattr(focus.group(), "exclusive", None)
        among = arrows if one_of_several is not None and one_of_several() else ()  # from one to the next of them
        return key in (Qt.Key.Key_Space, *enters, *among)
    if isinstance(focus, QLineEdit | QComboBox | QAbstractSpinBox):
        return key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, *arrows, *enters)
    return False
