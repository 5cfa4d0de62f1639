"""The gate right before each move: what must be true of a line of a plan, looked up anew, cheap questions first."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection
from dataclasses import dataclass

from gallery_dedup.actions.files import digest, plain, real_name, regular, same_file
from gallery_dedup.actions.trash_index import is_in_trash
from gallery_dedup.domain import COPY_RELATIONS, UNCHANGED_RELATIONS, Plan, PlanLine, Relation
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import GalleryDedupError, MoveError, PlanError


@dataclass(frozen=True, slots=True)
class Gate:
    """What the gate needs to know from outside; nothing in it comes from the plan."""

    protected: tuple[str, ...]
    """Folders whose files never move."""
    relation: Callable[[str, str], Relation | None]
    """What a file is to its keeper, computed from the files as they are now; may raise GalleryDedupError."""
    readable: Callable[[str], bool]
    """Whether a file decodes now."""


class Inspection:
    """Carries out the checks for the lines of one plan, in their order."""

    def __init__(
        self, plan: Plan, *, gate: Gate, allow_last: Collection[str] = (), by_hand: Collection[str] = ()
    ) -> None:
        """`allow_last` are files that may go without a keeper, `by_hand` those whose keeper may be less than a copy.

        Raises PlanError for rules that cannot be read.
        """
        self._gate = gate
        self._by_name = frozenset(allow_last)
        self._by_hand = frozenset(by_hand)
        self._permitted = permitted_relations(plan.rules)
        self._leaving = {real_name(line.path) for line in plan.remove}
        states = [regular(line.path) for line in plan.remove]
        self._leaving_files = {(state.st_dev, state.st_ino) for state in states if state is not None}
        self._seen: set[str] = set()
        self._sound: set[tuple[str, tuple[int, ...]]] = set()
        """Keepers that were decoded, with their state at that time."""

    def check(self, line: PlanLine) -> os.stat_result:
        """The state of the file if it may move; raises MoveError with the reason if it stays.

        That takes time, so `recheck` comes right before the move.
        """
        try:
            state = self._standing(line)
            _check_protected(line.path, self._gate.protected)
            _check_unchanged(line, state)
            named = line.path in self._by_name
            keeper = None if named else self._keeper(line, state)
            if digest(line.path) != line.sha256:
                raise MoveError(
                    sentence("its content changed since the plan was made, although size and time are the same")
                )
            if keeper is not None:
                self._check_copy(line, keeper)
        except OSError as error:
            raise MoveError(sentence("it cannot be read: {reason}", reason=plain(error))) from error
        return state

    def _standing(self, line: PlanLine) -> os.stat_result:
        path = line.path
        if not os.path.isabs(path):
            raise MoveError(sentence("its path is not absolute"))
        name = real_name(path)
        if name in self._seen:
            raise MoveError(sentence("the plan names it twice"))
        self._seen.add(name)
        state = _regular(path, "it")
        if is_in_trash(path) or is_in_trash(name):
            raise MoveError(sentence("it is in a trash already"))
        return state

    def _keeper(self, line: PlanLine, state: os.stat_result) -> os.stat_result:
        keeper = line.keeper
        if keeper == line.path:
            raise MoveError(sentence("it is the last of its group: it goes only when it is asked for by name"))
        if not os.path.isabs(keeper):
            raise MoveError(sentence("the path of its keeper is not absolute"))
        found = _regular(keeper, sentence("its keeper {keeper}", keeper=keeper))
        if same_file(state, found):
            raise MoveError(
                sentence("it and its keeper {keeper} are one physical file: removing one wins nothing", keeper=keeper)
            )
        if real_name(keeper) in self._leaving or (found.st_dev, found.st_ino) in self._leaving_files:
            raise MoveError(sentence("its keeper {keeper} is itself removed by this plan", keeper=keeper))
        if is_in_trash(keeper) or is_in_trash(real_name(keeper)):
            raise MoveError(sentence("its keeper {keeper} is in a trash", keeper=keeper))
        if line.relation not in self._permitted and line.path not in self._by_hand:
            raise MoveError(
                sentence("no rule of the plan permits removing what is {relation}", relation=_words(line.relation))
            )
        return found

    def _check_copy(self, line: PlanLine, keeper: os.stat_result) -> None:
        token = (line.keeper, _version(keeper))
        if token not in self._sound and not self._gate.readable(line.keeper):
            raise MoveError(sentence("its keeper {keeper} cannot be decoded", keeper=line.keeper))
        self._sound.add(token)
        if line.path not in self._by_hand:
            self._check_relation(line)
        recheck(line.keeper, keeper, what=sentence("its keeper {keeper}", keeper=line.keeper))

    def _check_relation(self, line: PlanLine) -> None:
        try:
            relation = self._gate.relation(line.path, line.keeper)
        except GalleryDedupError as error:
            raise MoveError(sentence("it cannot be compared with its keeper: {reason}", reason=error)) from error
        if relation is None or relation.rank > line.relation.rank:
            now = sentence("not related") if relation is None else _words(relation)
            raise MoveError(
                sentence(
                    "looked at now, it is {now} to its keeper {keeper}, not {relation}",
                    now=now,
                    keeper=line.keeper,
                    relation=_words(line.relation),
                )
            )
        if relation is Relation.SAME_FILE and digest(line.keeper) != line.sha256:
            raise MoveError(sentence("its keeper {keeper} has other bytes now", keeper=line.keeper))


def permitted_relations(rules: Collection[str]) -> frozenset[Relation]:
    """What a plan's rules let go; a series or merely related photos never. Raises PlanError."""
    for rule in rules:
        name, _, value = rule.partition("=")
        if name == "relation":
            words = [word for word in value.split(",") if word]
            if wrong := [word for word in words if word not in set(COPY_RELATIONS)]:
                raise PlanError(
                    sentence("the plan's rule {rule} may not name {what}", rule=repr(rule), what=repr(wrong[0]))
                )
            return frozenset(Relation(word) for word in words)
    return frozenset(UNCHANGED_RELATIONS)


def recheck(path: str, state: os.stat_result, *, what: str = "it") -> None:
    """Look once more whether a file is the one that was checked; raises MoveError."""
    now = regular(path)
    if now is None or _version(now) != _version(state):
        raise MoveError(sentence("{what} changed while it was looked at", what=what))


def _version(state: os.stat_result) -> tuple[int, ...]:
    # Whoever writes and sets the time back still moves the time of the last change of state, where there is one.
    return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns


def _regular(path: str, what: str) -> os.stat_result:
    try:
        state = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MoveError(sentence("{what} does not exist any more", what=what)) from error
    except OSError as error:
        raise MoveError(sentence("{what} cannot be looked at: {reason}", what=what, reason=plain(error))) from error
    if stat.S_ISLNK(state.st_mode):
        raise MoveError(sentence("{what} is a link, not a file", what=what))
    if not stat.S_ISREG(state.st_mode):
        raise MoveError(sentence("{what} is not a regular file", what=what))
    return state


def _check_protected(path: str, protected: Collection[str]) -> None:
    above = {os.path.dirname(path), os.path.dirname(real_name(path))}
    above = {parent for folder in above for parent in _upwards(folder)}
    states = [state for state in map(_folder, above) if state is not None]
    for folder in protected:
        state = _folder(folder)
        by_name = os.path.normcase(os.path.abspath(folder)) in {os.path.normcase(parent) for parent in above}
        if by_name or (state is not None and any(same_file(state, other) for other in states)):
            raise MoveError(sentence("it is in the protected folder {folder}", folder=folder))


def _check_unchanged(line: PlanLine, state: os.stat_result) -> None:
    if state.st_size != line.bytes:
        raise MoveError(
            sentence(
                "it changed since the plan was made: {bytes:,} bytes then, {now:,} now",
                bytes=line.bytes,
                now=state.st_size,
            )
        )
    if state.st_mtime_ns != line.mtime_ns:
        raise MoveError(sentence("it was written again since the plan was made: its time is another one"))


def _upwards(folder: str) -> list[str]:
    found = [folder]
    while (above := os.path.dirname(folder)) != folder:
        found.append(above)
        folder = above
    return found


def _folder(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except OSError:
        return None


def _words(relation: Relation) -> str:
    return {
        #: What a photo is to its keeper: "no rule of the plan permits removing what is 'edited'".
        Relation.SAME_FILE: sentence("'same_file'"),
        Relation.SAME_PIXELS: sentence("'same_pixels'"),
        Relation.RESAVED: sentence("'resaved'"),
        Relation.EDITED: sentence("'edited'"),
        Relation.SIMILAR_SHOT: sentence("'similar_shot'"),
        Relation.RELATED: sentence("'related'"),
    }[relation]
