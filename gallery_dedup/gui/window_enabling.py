"""Which commands make sense now, and what those are called that are one thing or the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gallery_dedup.domain import Mark
from gallery_dedup.gui import icons, motion, words
from gallery_dedup.gui.theme import tokens

if TYPE_CHECKING:
    from gallery_dedup.gui.main_window import MainWindow


def enable_commands(window: MainWindow) -> None:
    """Enable the commands of the page that is shown, and of what is chosen on it."""
    places = {window.page} | window.similar.places
    if (window.page == "review" and window.session.groups) or (
        window.page == "compare" and not window.compare_page.is_empty
    ):
        places.add("pair")
    window.actions_.enable(places=places, off=_off(window))
    _show_texts(window)


def _off(window: MainWindow) -> set[str]:
    off = set(window.pair.commands_off | window.comparing.commands_off)
    if window.page == "review" and window.review_page.table.current is None:
        off |= {"toggle", "undecided", "make_keeper", "not_copy", "accept", "accept_all", "zoom", "flicker"}
    if not window.similar.has_way_back:
        off |= {"back"}
    if window.scans.task is None:
        off |= {"pause"}
    if window.scans.task is None and not window.removal.is_moving:
        off |= {"stop"}
    if not window.keeper.settings.folders or window.scans.task is not None:
        off |= {"scan"}
    report = window.telling.report
    if report is None or not (report.failures or report.skipped):
        off |= {"problems"}
    if motion.is_reduced():
        off |= {"flicker_auto"}
    return off


def _show_texts(window: MainWindow) -> None:
    tr, actions = words.translated, window.actions_
    task, current = window.scans.task, window.review_page.table.current
    paused = task is not None and task.paused
    only_moving = task is None and window.removal.is_moving
    actions["stop"].setText(tr("Stop moving") if only_moving else tr("Stop the scan"))
    for pair in (window.review_page.table.pair, window.compare_page.pair):
        pair.bar.auto.setEnabled(not motion.is_reduced())
    actions["pause"].setText(tr("Go on with the scan") if paused else tr("Pause the scan"))
    removed = current is not None and window.session.mark(current.photo.path) is Mark.REMOVE
    word = tr("Keep") if removed else tr("Remove")
    if actions["toggle"].text() != word:
        actions["toggle"].setText(word)
        icons.set_icon(actions["toggle"], "undo" if removed else "remove", tokens())
