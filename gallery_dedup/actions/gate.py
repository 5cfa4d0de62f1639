"""The gate right before each move: what must be true of a line of a plan, looked up anew, cheap questions first."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection
from dataclasses import dataclass

from gallery_dedup.actions.files import digest, plain, real_name, regular, same_file
from gallery_dedup.actions.staying import reached_twice, version
from gallery_dedup.actions.trash_index import is_in_trash
from gallery_dedup.domain import COPY_RELATIONS, UNCHANGED_RELATIONS, Plan, PlanLine, Relation
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.enclosing import Enclosing
from gallery_dedup.errors import GalleryDedupError, MoveError, PlanError


@dataclass(frozen=True, slots=True)
class Gate:
    """What the gate needs to know from outside; nothing in it comes from the plan."""

    protected: tuple[str, ...]
    """Folders whose files never move; a plan may only add to them."""
    relation: Callable[[str, str], Relation | None]
    """What a file is to its keeper, computed from the files as they are now; may raise GalleryDedupError."""
    readable: Callable[[str], bool]
    """Whether a file decodes now."""
    lost: Callable[[str, str, Relation], str | None] = lambda _path, _keeper, _relation: None
    """What would be lost with a file that goes for its keeper, in words, as the files are now."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The states of a file that may move and of its keeper; None for one that was asked for by name."""

    state: os.stat_result
    keeper: os.stat_result | None


class Inspection:
    """Carries out the checks for the lines of one plan, in their order."""

    def __init__(
        self,
        plan: Plan,
        *,
        gate: Gate,
        allow_last: Collection[str] = (),
        by_hand: Collection[str] = (),
        accepted: Collection[str] = (),
    ) -> None:
        """`allow_last` are files that may go without a keeper, `by_hand` those whose keeper may be less than a copy.

        `accepted` are those of which a person knows what is lost with them.

        Raises PlanError for rules that cannot be read.
        """
        self._gate = gate
        self._by_name = frozenset(allow_last)
        self._by_hand = frozenset(by_hand)
        self._accepted = frozenset(accepted)
        self._protected = Enclosing((*gate.protected, *plan.protected))
        self._permitted = permitted_relations(plan.rules)
        self._leaving = {real_name(line.path) for line in plan.remove}
        states = [regular(line.path) for line in plan.remove]
        self._leaving_files = {(state.st_dev, state.st_ino) for state in states if state is not None}
        self._seen: set[str] = set()
        self._sound: set[tuple[str, tuple[int, ...]]] = set()
        """Keepers that were decoded, with their state at that time."""
        self._lost: set[str] = set()
        """Keepers that were gone right after a photo had moved for them."""

    def lose(self, keeper: str) -> None:
        """Let nothing more go for a keeper that did not stay."""
        self._lost.add(real_name(keeper))

    def check(self, line: PlanLine) -> Checked:
        """The state of the file, and of its keeper, if it may move; raises MoveError with the reason if it stays.

        That takes time, so `recheck` comes right before the move.
        """
        try:
            state = self._standing(line)
            self._check_protected(line.path)
            _check_unchanged(line, state)
            named = line.path in self._by_name
            keeper = None if named else self._keeper(line, state)
            if digest(line.path) != line.sha256:
                raise MoveError(
                    sentence("its content changed since the plan was made, although size and time are the same")
                )
            if keeper is not None:
                _check_reached_once(line, state, keeper)
                self._check_copy(line, keeper)
                self._check_loss(line)
        except OSError as error:
            raise MoveError(sentence("it cannot be read: {reason}", reason=plain(error))) from error
        return Checked(state, keeper)

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

    def _check_protected(self, path: str) -> None:
        folder = self._protected.folder_of(path)
        if folder is not None:
            raise MoveError(sentence("it is in the protected folder {folder}", folder=folder))

    def _keeper(self, line: PlanLine, state: os.stat_result) -> os.stat_result:
        keeper = line.keeper
        if keeper == line.path:
            raise MoveError(sentence("it is the last of its group: it goes only when it is asked for by name"))
        if not os.path.isabs(keeper):
            raise MoveError(sentence("the path of its keeper is not absolute"))
        if real_name(keeper) in self._lost:
            raise MoveError(
                sentence("its keeper {keeper} was gone right after another photo had moved for it", keeper=keeper)
            )
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
        token = (line.keeper, version(keeper))
        if token not in self._sound and not self._gate.readable(line.keeper):
            raise MoveError(sentence("its keeper {keeper} cannot be decoded", keeper=line.keeper))
        self._sound.add(token)
        if line.path not in self._by_hand:
            self._check_relation(line)
        recheck(line.keeper, keeper, what=sentence("its keeper {keeper}", keeper=line.keeper))

    def _check_loss(self, line: PlanLine) -> None:
        if line.path not in self._by_hand | self._accepted:
            lost = self._gate.lost(line.path, line.keeper, line.relation)
            if lost is not None:
                raise MoveError(sentence("{what}: only you can mark it, in the window", what=lost))

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
    if now is None or version(now) != version(state):
        raise MoveError(sentence("{what} changed while it was looked at", what=what))


def _check_reached_once(line: PlanLine, state: os.stat_result, keeper: os.stat_result) -> None:
    if reached_twice(state, keeper) and digest(line.keeper) == line.sha256:
        raise MoveError(
            sentence(
                "it and its keeper {keeper} are one file reached in two ways, as in a folder that is mounted twice: "
                "removing one would remove both",
                keeper=line.keeper,
            )
        )


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
