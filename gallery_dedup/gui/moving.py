"""The work of moving: to the trash, which may be stopped between two photos, and back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator

from gallery_dedup.domain import Moved, MoveProgress, Outcome, PathReason, Plan
from gallery_dedup.gui.task import Work
from gallery_dedup.library import Library
from gallery_dedup.library.journal import LastMove


def moving(plan: Plan, *, allow_last: Collection[str], by_hand: Collection[str],
           tell: Callable[[LastMove], None]) -> Work:  # fmt: skip
    """The work of carrying a plan out; when it is stopped, `tell` hears, on its thread, of what had moved."""

    def work(library: Library) -> Generator[MoveProgress, None, Outcome]:
        before = library.last_move()
        try:
            # The sheet has told what goes with these that nothing else has.
            accepted = [line.path for line in plan.remove if line.loses]
            return (yield from library.apply(plan, allow_last=allow_last, by_hand=by_hand, accepted=accepted))
        except GeneratorExit:
            now = library.last_move()
            if now is not None and (before is None or now.batch != before.batch):
                tell(now)
            raise

    return work


def returning(batch: int, entries: tuple[int, ...]) -> Work:
    """The work of bringing back a batch, or some of its entries."""

    def work(library: Library) -> Generator[MoveProgress, None, Outcome]:
        if not entries:
            return (yield from library.undo(batch=batch))
        done: list[Moved] = []
        failed: list[PathReason] = []
        notes: dict[PathReason, None] = {}
        size = 0
        for number, entry in enumerate(entries):
            yield MoveProgress(number, len(entries), "")
            for _progress in (steps := _Steps(library.undo(entry=entry))):
                pass
            outcome = steps.outcome
            done.extend(outcome.done)
            failed.extend(outcome.failed)
            notes |= dict.fromkeys(outcome.notes)
            size += outcome.bytes
        return Outcome(batch, tuple(done), tuple(failed), size, tuple(notes))

    return work


class _Steps:
    """Iterates a generator and keeps what it returns."""

    def __init__(self, steps: Generator[MoveProgress, None, Outcome]) -> None:
        self._steps = steps
        self.outcome = Outcome(0, (), (), 0)

    def __iter__(self) -> Generator[MoveProgress, None, None]:
        self.outcome = yield from self._steps
