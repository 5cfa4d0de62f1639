"""Review: what rules and marks mean for the files of a library, as a plan that changes nothing yet."""

from __future__ import annotations

import datetime as dt
import os
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from gallery_dedup.companions import is_video, unequalled
from gallery_dedup.domain import Group, Mark, Member, PathReason, Photo, Plan, PlanLine, Relation
from gallery_dedup.domain.sentence import counted_sentence, joined_sentences, listing, sentence
from gallery_dedup.enclosing import Enclosing
from gallery_dedup.matching.keeper import criteria, first, permitted_relations, reason_for
from gallery_dedup.matching.loss import lost_with


def suggested_marks(
    groups: Sequence[Group], *, rules: Sequence[str] = (), protected: Collection[str] = ()
) -> dict[str, Mark]:
    """What the rules would mark: every keeper stays, members whose relation the rules permit may go.

    A protected photo stays undecided, and so does one with which something would be lost that its keeper lacks.

    Of members with the same bytes that only an edit joins to the keeper all but one may go too; that one is undecided.
    """
    permitted = permitted_relations(rules)
    locked = Enclosing(protected)
    marks: dict[str, Mark] = {}
    for group in groups:
        if group.relation.is_copy:
            marks[group.keeper.path] = Mark.KEEP
            twins = _twins(group, rules=rules)
            for member in group.members[1:]:
                path = member.photo.path
                removable = (member.relation in permitted or path in twins) and not member.photo.links
                stays = twins[path][0] if path in twins else group.members[0]
                removable = removable and _obstacle(member, locked) is None and _loss(member, stays) is None
                marks[path] = Mark.REMOVE if removable else Mark.UNDECIDED
    return marks


def plan_by_rules(
    groups: Sequence[Group],
    *,
    folders: Sequence[str],
    rules: Sequence[str],
    protected: Collection[str],
    kept: Collection[str] = (),
) -> Plan:
    """The plan that the rules make: never a series, a keeper, a photo marked to be kept, or a protected one.

    Of files with the same bytes one stays at least, even where the group's keeper is not one of them.
    """
    permitted = permitted_relations(rules)
    locked = Enclosing(protected)
    remove: list[PlanLine] = []
    keep: list[PathReason] = []
    refused: list[PathReason] = []
    for group in groups:
        if not group.relation.is_copy:
            continue
        keep.append(PathReason(group.keeper.path, group.keeper_reason))
        twins = _twins(group, rules=rules, kept=kept)
        for member in group.members[1:]:
            twin = twins.get(member.photo.path)
            if member.relation not in permitted and twin is None:
                refused.append(PathReason(member.photo.path, _unmarked(member, group)))
            elif member.photo.path in kept:
                refused.append(PathReason(member.photo.path, sentence("you marked it to be kept")))
            elif reason := _obstacle(member, locked) or _other_names(member):
                refused.append(PathReason(member.photo.path, reason))
            elif lost := _loss(member, twin[0] if twin is not None else group.members[0]):
                unmarked = sentence("{what}: no rule marks that for removal", what=lost)
                refused.append(PathReason(member.photo.path, unmarked))
            else:
                stays, reason = twin or (None, group.keeper_reason)
                remove.append(_line(member, group, reason=reason, keeper=stays))
    return _plan(folders, rules, remove, keep, refused, protected)


def plan_by_marks(
    groups: Sequence[Group],
    marks: Mapping[str, Mark],
    *,
    folders: Sequence[str],
    protected: Collection[str],
    gone: Mapping[str, str] | None = None,
) -> Plan:
    """The plan of the user's own marks; the photo that stays in a group is its keeper, or else the best one not marked.

    A marked file that has its twin among those that stay, byte for byte, is told to go for that one.
    When every photo of a group is marked, the keeper's line names it as its own keeper: the last one, which goes only
    when it is asked for by name. Files that are `gone` (by path, and why) neither go nor count as what
    stays.
    """
    gone = gone or {}
    remove: list[PlanLine] = []
    keep: list[PathReason] = []
    refused: list[PathReason] = []
    planned: set[str] = set()
    locked = Enclosing(protected)
    for group in groups:
        marked = [member for member in group.members if marks.get(member.photo.path) is Mark.REMOVE]
        there = [member for member in group.members if member.photo.path not in gone]
        staying = next((member for member in there if marks.get(member.photo.path) is not Mark.REMOVE), None)
        if marked and staying is not None:
            keep.append(PathReason(staying.photo.path, "stays"))
        for member in marked:
            path = member.photo.path
            if path in planned:
                continue
            planned.add(path)
            if path in gone:
                refused.append(PathReason(path, gone[path]))
            elif reason := _obstacle(member, locked):
                refused.append(PathReason(path, reason))
            elif staying is None and len(there) < len(group.members) and member is there[0]:
                refused.append(PathReason(path, sentence("the last photo of its group that is still there: it stays")))
            elif staying is None and member is group.members[0]:
                refused.append(
                    PathReason(path, sentence("the last photo of its group: it stays unless you choose it by name"))
                )
            else:
                same = [one for one in there if one.photo.sha256 == member.photo.sha256]
                twin = next((one for one in same if marks.get(one.photo.path) is not Mark.REMOVE), None)
                stays = twin or staying or there[0]
                lost = (_loss(member, stays) if stays is not member else None) or ""
                remove.append(_line(member, group, reason=sentence("marked by you"), keeper=stays, loses=lost))
    return _plan(folders, (), remove, keep, refused, protected)


def _twins(group: Group, *, rules: Sequence[str], kept: Collection[str] = ()) -> dict[str, tuple[Member, str]]:
    """Members that may go for another member with the same bytes, which stays as no rule permits what it is.

    By path: the one that stays, and why. The keeper's own twins are not among them.
    """
    permitted = permitted_relations(rules)
    if Relation.SAME_FILE not in permitted:
        return {}
    contents: dict[str, list[Member]] = defaultdict(list)
    for member in group.members[1:]:
        if member.relation not in permitted:
            contents[member.photo.sha256].append(member)
    order = criteria(rules, standings={}, kept=kept)
    found: dict[str, tuple[Member, str]] = {}
    for same in contents.values():
        if len(same) > 1:
            photos = [member.photo for member in same]
            best = first(photos, order)
            others = [photo for photo in photos if photo.path != best.path]
            stays = next(member for member in same if member.photo.path == best.path)
            found |= dict.fromkeys((photo.path for photo in others), (stays, reason_for(best, others, order)))
    return found


def _plan(
    folders: Sequence[str],
    rules: Sequence[str],
    remove: list[PlanLine],
    keep: list[PathReason],
    refused: list[PathReason],
    protected: Collection[str],
) -> Plan:
    created = dt.datetime.now().astimezone().isoformat(timespec="seconds")
    return Plan(
        created,
        tuple(folders),
        tuple(rules),
        tuple(remove),
        tuple(keep),
        tuple(refused),
        protected=tuple(map(os.path.abspath, protected)),
    )


def _line(member: Member, group: Group, *, reason: str, keeper: Member | None = None, loses: str = "") -> PlanLine:
    """One removal; `keeper` is what stays where that is not the group's keeper.

    What two members are to each other was never looked at: no more is claimed than the weaker of their relations to
    the group's keeper, and the gate looks at the two files themselves.
    """
    photo, stays = member.photo, keeper or group.members[0]
    parts = (reason, _names_elsewhere(photo), *_beside(photo, stays.photo))
    told = joined_sentences((one for one in parts if one), by="; ")
    relation = _relation(member, stays)
    return PlanLine(photo.path, photo.bytes, photo.mtime_ns, photo.sha256, relation, stays.photo.path, told, loses)


def _relation(member: Member, stays: Member) -> Relation:
    if member.photo.sha256 == stays.photo.sha256:
        return Relation.SAME_FILE
    known = [relation for relation in (member.relation, stays.relation) if relation is not None]
    return max(known, key=lambda relation: relation.rank, default=Relation.RELATED)


def _unmarked(member: Member, group: Group) -> str:
    """Why no rule marks a photo for removal: what it is to its keeper."""
    keeper = group.keeper.path
    if member.relation is Relation.EDITED and member.same is Relation.SAME_PIXELS:
        return sentence(
            "an edited copy of {keeper}, with the same pixels as {other} but perhaps other metadata: no rule marks "
            "that for removal",
            keeper=keeper,
            other=member.same_as,
        )
    return {
        Relation.SAME_FILE: sentence("the same file as {keeper}: no rule marks that for removal", keeper=keeper),
        Relation.SAME_PIXELS: sentence("the same pixels as {keeper}: no rule marks that for removal", keeper=keeper),
        Relation.RESAVED: sentence("a re-saved copy of {keeper}: no rule marks that for removal", keeper=keeper),
        Relation.EDITED: sentence("an edited copy of {keeper}: no rule marks that for removal", keeper=keeper),
        Relation.SIMILAR_SHOT: sentence(
            "another shot of the scene of {keeper}: no rule marks that for removal", keeper=keeper
        ),
        Relation.RELATED: sentence("related to {keeper}: no rule marks that for removal", keeper=keeper),
    }[member.relation or Relation.RELATED]


def _obstacle(member: Member, protected: Enclosing) -> str | None:
    folder = protected.folder_of(member.photo.path)
    return sentence("in the protected folder {folder}", folder=folder) if folder is not None else None


def _loss(member: Member, stays: Member) -> str | None:
    """What would be lost with a photo that goes for another; see `lost_with`."""
    return lost_with(member.photo, stays.photo, relation=_relation(member, stays))


def _other_names(member: Member) -> str | None:
    links = member.photo.links
    return (
        sentence("the same physical file as {link} (a hard link): removing one of them wins nothing", link=links[0])
        if links
        else None
    )


def _beside(photo: Photo, stays: Photo) -> list[str]:
    """What becomes of what lies beside a photo: a video that has no equal may be a film of its own, and stays."""
    if not photo.companions:
        return []
    lacking = unequalled(photo.companions, stays.companions, whole=False)
    behind = [one for one in photo.companions if is_video(one) and one in lacking]
    along = [one for one in photo.companions if one not in behind]
    told: list[str] = []
    if along:
        told.append(
            counted_sentence(
                "{names} goes along unless another photo shares it",
                "{names} go along unless another photo shares them",
                n=len(along),
                names=listing(map(os.path.basename, along)),
            )
        )
    if behind:
        told.append(
            counted_sentence(
                "{names} stays where it is",
                "{names} stay where they are",
                n=len(behind),
                names=listing(map(os.path.basename, behind)),
            )
        )
    return told


def _names_elsewhere(photo: Photo) -> str:
    count = photo.link_count - 1 - len(photo.links)
    if count < 1:
        return ""
    return counted_sentence(
        "the file has one more name elsewhere (hard links), so removing this one wins nothing",
        "the file has {n:,} more names elsewhere (hard links), so removing this one wins nothing",
        n=count,
    )
