"""From pairs to groups: stars round a keeper, no chains, the same whatever the order of files."""

from __future__ import annotations

import collections
import heapq
import math
import statistics
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gallery_dedup.dimensions.scales import SCORED
from gallery_dedup.domain import COPY_RELATIONS, Group, Member, Pair, Photo, Profile, Relation, Scores, Surround
from gallery_dedup.matching.derived import is_derived, is_made_grey, lossless_contents
from gallery_dedup.matching.explain import flipped, further_shot, summary
from gallery_dedup.matching.keeper import Criterion, Rank, Standing, criteria, reason_for, series_criteria
from gallery_dedup.matching.profiles import weighted_score
from gallery_dedup.matching.relations import is_altered
from gallery_dedup.matching.same_members import with_same_members

_FRAMED_SHARE = 0.125
"""Share of its copies around which a content must show a frame to have been framed: a plain ground looks like a frame
around one copy that was cut out of it."""
_LEAST_SMALL_SIDE, _LONG_SMALL_SIDE = 11, 320
"""Small pictures, 320 pixels long, have no structure below 11 pixels."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """What groups are made of and by."""

    relations: tuple[Relation, ...]
    rules: tuple[str, ...]
    profile: Profile
    dimension: str | None = None
    threshold: float | None = None
    kept: frozenset[str] = frozenset()
    """Paths that the user marked to be kept: of two copies the marked one is the keeper."""
    not_copies: frozenset[tuple[str, str]] = frozenset()
    """Pairs of contents (a < b) that the user told apart."""
    unanswered: frozenset[str] = frozenset()
    """Dimensions that only an added model could answer and none does: without a score for a file and its twin too."""

    def score(self, scores: Scores) -> float | None:
        """The score of the asked dimension, or the weighted one of the profile."""
        return scores.get(self.dimension) if self.dimension else weighted_score(scores, self.profile)

    def admits(self, pair: Pair) -> bool:
        """Whether the pair may join photos; a threshold drops pairs, it never strengthens a relation."""
        if pair.relation not in self.relations or (pair.a, pair.b) in self.not_copies:
            return False
        if self.threshold is None:
            return True
        score = self.score(pair.scores)
        return score is not None and score >= self.threshold


class PairTable:
    """Pairs of contents, looked up from either side."""

    def __init__(self, pairs: Iterable[Pair], *, grouping: Grouping) -> None:
        self._pairs: dict[tuple[str, str], Pair] = {}
        self.neighbours: dict[str, list[str]] = collections.defaultdict(list)
        for pair in pairs:
            if grouping.admits(pair):
                self._pairs[pair.a, pair.b] = pair
                self.neighbours[pair.a].append(pair.b)
                self.neighbours[pair.b].append(pair.a)

    def between(self, a: str, b: str) -> Pair | None:
        """The pair of two contents, or None when nothing joins them."""
        return self._pairs.get(_ordered(a, b))


def _ordered(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a < b else (b, a)


def make_groups(photos: Sequence[Photo], pairs: Iterable[Pair], *, grouping: Grouping) -> tuple[Group, ...]:
    """Groups of copies, then series of the keepers and single photos; strongest relation and most bytes first."""
    table = PairTable(pairs, grouping=grouping)
    contents = {
        sha256: same for sha256, same in _by_content(photos).items() if len(same) > 1 or sha256 in table.neighbours
    }
    copies = [*_stars(contents, table, grouping, copies=True)]
    taken = {member.photo.sha256 for group in copies for member in group.members[1:]}
    keepers = {group.keeper.sha256: [group.keeper] for group in copies}
    free = {
        sha256: keepers.get(sha256, same)
        for sha256, same in contents.items()
        if sha256 not in taken or sha256 in keepers
    }
    found = _stars(free, table, grouping, copies=False, wide=True)
    series = [*found] if Relation.SIMILAR_SHOT in grouping.relations else []
    return in_order([*copies, *series])


def in_order(groups: Iterable[Group]) -> tuple[Group, ...]:
    """The groups, strongest relation and most bytes first, numbered."""
    ordered = sorted(groups, key=lambda group: (group.relation.rank, -group.bytes_to_win, group.keeper.path))
    return tuple(
        Group(number, group.relation, group.keeper_reason, group.members)
        for number, group in enumerate(ordered, start=1)
    )


def representatives(photos: Sequence[Photo], pairs: Iterable[Pair], *, grouping: Grouping) -> list[Photo]:
    """One photo for each group of copies, each series and each that is in none of them: the keeper.

    Whatever was asked for: copies and series stand for one thing where photos are called related.
    """
    every = replace(grouping, relations=(*COPY_RELATIONS, Relation.SIMILAR_SHOT), dimension=None, threshold=None)
    groups = make_groups(photos, pairs, grouping=every)
    keepers = {group.keeper.sha256: group.keeper for group in groups}
    # A file and its twin have one content: it is left only where another photo stands for it.
    left = {
        member.photo.sha256
        for group in groups
        for member in group.members[1:]
        if not (group.relation.is_copy and member.photo.sha256 in keepers)
    }
    return [keepers.get(sha256, same[0]) for sha256, same in _by_content(photos).items() if sha256 not in left]


def related_groups(photos: Sequence[Photo], pairs: Iterable[Pair], *, grouping: Grouping) -> list[Group]:
    """Stars of photos, of each content one, that a score alone joins: each member has such a pair with the keeper."""
    table = PairTable(pairs, grouping=replace(grouping, relations=(Relation.RELATED,)))
    contents = {photo.sha256: [photo] for photo in photos if photo.sha256 in table.neighbours}
    return [*_stars(contents, table, grouping, copies=False)]


def _by_content(photos: Sequence[Photo]) -> dict[str, list[Photo]]:
    contents: dict[str, list[Photo]] = collections.defaultdict(list)
    for photo in sorted(photos, key=lambda photo: photo.path):
        contents[photo.sha256].append(photo)
    return contents


def _stars(
    contents: Mapping[str, list[Photo]], table: PairTable, grouping: Grouping, *, copies: bool, wide: bool = False
) -> Iterator[Group]:
    """The best photo of each connected part takes its direct neighbours, then the best of what is left, and so on.

    A `wide` star takes neighbours of those as well: the steps along a street, or the darkest and the brightest of a
    bracket, have too little in common for an edge. Nothing of it is for removal, and it never goes on from there.
    """

    def joined(a: str, b: str) -> bool:
        pair = table.between(a, b)
        return pair is not None and pair.relation.is_copy == copies

    edges = {
        sha256: [other for other in table.neighbours.get(sha256, ()) if other in contents and joined(sha256, other)]
        for sha256 in contents
    }
    same_file = copies and Relation.SAME_FILE in grouping.relations
    for part in _components(edges):
        files = {sha256: contents[sha256] if same_file else contents[sha256][:1] for sha256 in part}
        if sum(map(len, files.values())) < 2:
            continue
        free = {sha256: len(edges[sha256]) for sha256 in part}
        if copies:
            order = criteria(grouping.rules, standings=_standings(part, contents, edges, table), kept=grouping.kept)
        else:
            order = series_criteria(free)
        for keeper, star in _cut(files, edges, order, free=free, apart=grouping.not_copies if wide else None):
            members = [photo for sha256 in star for photo in files[sha256] if photo.path != keeper.path]
            yield _group(keeper, members, table, grouping, order)


def _group(
    keeper: Photo, others: Sequence[Photo], table: PairTable, grouping: Grouping, order: Sequence[Criterion]
) -> Group:
    links, further = [], []
    for photo in others:
        if photo.sha256 == keeper.sha256 or table.between(photo.sha256, keeper.sha256):
            links.append(_member(photo, keeper, table, grouping))
        else:
            further.append(photo)
    members = sorted(
        [*links, *(_further_member(photo, links, table, grouping) for photo in further)],
        key=lambda member: (member.relation.rank if member.relation else 0, -member.score, member.photo.path),
    )
    weakest = max((member.relation for member in members if member.relation), key=lambda relation: relation.rank)
    if weakest.is_copy:
        members = [*with_same_members(members, between=table.between, neighbours=table.neighbours)]
    return Group(0, weakest, reason_for(keeper, others, order), (Member(keeper), *members))


def _further_member(photo: Photo, links: Sequence[Member], table: PairTable, grouping: Grouping) -> Member:
    """A photo of a series that only a member ties to the keeper: no scores, as it was not found like the keeper."""
    scores = [
        (min(link.score, grouping.score(pair.scores) or 0.0), link.photo.path)
        for link in links
        if (pair := table.between(photo.sha256, link.photo.sha256)) is not None
    ]
    score, path = max(scores)
    return Member(photo, Relation.SIMILAR_SHOT, score, {}, further_shot(path))


def _member(photo: Photo, keeper: Photo, table: PairTable, grouping: Grouping) -> Member:
    if photo.sha256 == keeper.sha256:
        words = summary(keeper, photo, relation=Relation.SAME_FILE, evidence=None)
        return Member(photo, Relation.SAME_FILE, 1.0, _same_file_scores(photo, grouping.unanswered), words)
    pair = table.between(photo.sha256, keeper.sha256)
    if pair is None:
        raise AssertionError(f"{photo.path} has no edge to its keeper {keeper.path}")
    evidence = pair.evidence if pair.a == keeper.sha256 or pair.evidence is None else flipped(pair.evidence)
    words = summary(keeper, photo, relation=pair.relation, evidence=evidence)
    return Member(photo, pair.relation, grouping.score(pair.scores) or 0.0, pair.scores, words)


def _same_file_scores(photo: Photo, unanswered: Collection[str]) -> Scores:
    """What comparing a file with itself gives: 1, where there is anything to compare."""
    capture = photo.capture
    dated = capture.taken is not None or (capture.latitude is not None and capture.longitude is not None)
    long, short = max(photo.width, photo.height), min(photo.width, photo.height)
    small = short if long <= _LONG_SMALL_SIDE else round(short * _LONG_SMALL_SIDE / long)
    structure = 1.0 if small >= _LEAST_SMALL_SIDE else None
    scores: dict[str, float | None] = dict.fromkeys(SCORED, 1.0)
    return scores | dict.fromkeys(unanswered) | {"structure": structure, "capture": 1.0 if dated else None}


def _components(edges: Mapping[str, Sequence[str]]) -> Iterator[set[str]]:
    seen: set[str] = set()
    for start in edges:
        if start in seen:
            continue
        part, stack = {start}, [start]
        while stack:
            for other in edges[stack.pop()]:
                if other not in part:
                    part.add(other)
                    stack.append(other)
        seen |= part
        yield part


def _cut(
    files: Mapping[str, Sequence[Photo]],
    edges: Mapping[str, Sequence[str]],
    order: Sequence[Criterion],
    *,
    free: dict[str, int],
    apart: frozenset[tuple[str, str]] | None,
) -> Iterator[tuple[Photo, set[str]]]:
    """The best free photo with the contents that are free beside it, until nothing is left that belongs together.

    `free` holds the contents that no star has taken, each with the number of its free neighbours; ranks may follow it.
    Stars are wide but for pairs that were told `apart`, and narrow when that is None.
    """

    def rank(photo: Photo) -> tuple[Rank, ...]:
        return tuple(criterion.key(photo) for criterion in order)

    photos = [photo for same in files.values() for photo in same]
    best = [(rank(photo), number) for number, photo in enumerate(photos)]
    heapq.heapify(best)
    while best:
        known, number = heapq.heappop(best)
        keeper = photos[number]
        if keeper.sha256 not in free:
            continue
        # What counts neighbours gets worse as they are taken, so the place in the heap is looked at once more.
        if (now := rank(keeper)) != known:
            heapq.heappush(best, (now, number))
            continue
        star = {keeper.sha256, *(other for other in edges[keeper.sha256] if other in free)}
        if apart is not None:
            star |= {other for other in _beside(star, edges, free) if _ordered(keeper.sha256, other) not in apart}
        if len(star) > 1 or len(files[keeper.sha256]) > 1:
            yield keeper, star
        for taken in star:
            del free[taken]
        for other in (other for taken in star for other in edges[taken] if other in free):
            free[other] -= 1


def _beside(star: set[str], edges: Mapping[str, Sequence[str]], free: Mapping[str, int]) -> set[str]:
    """Free neighbours of a star that have as many in it as elsewhere: the others belong to a series of their own."""
    rim = {other for taken in star for other in edges[taken] if other in free} - star
    return {other for other in rim if 2 * sum(near in star for near in edges[other]) >= free[other]}


def _standings(
    part: set[str], contents: Mapping[str, list[Photo]], edges: Mapping[str, Sequence[str]], table: PairTable
) -> dict[str, Standing]:
    standings = {}
    whole, closeness = _whole(part, edges, table), _closeness(part, table)
    tied = {
        sha256: [pair for other in edges[sha256] if other in part and (pair := table.between(sha256, other))]
        for sha256 in part
    }
    photos = {sha256: contents[sha256][0] for sha256 in part}
    lossless = lossless_contents(photos, [pair for pairs in tied.values() for pair in pairs])
    for sha256, pairs in tied.items():
        same = [pair for pair in pairs if pair.relation is Relation.SAME_PIXELS]
        qualities = [contents[one][0].quality for pair in same for one in (pair.a, pair.b)] or [
            contents[sha256][0].quality
        ]
        known = [quality for quality in qualities if quality is not None]
        standings[sha256] = Standing(
            quality=min(known) if known else None,
            whole=sha256 in whole,
            filled=_filled(sha256, pairs),
            turned=2 * sum(pair.evidence is not None and pair.evidence.turn != 0 for pair in pairs) > len(pairs),
            altered=is_altered(pairs),
            grey=is_made_grey(sha256, pairs),
            derived=is_derived(sha256, pairs, photos=photos, lossless=lossless),
        )
        # What has the same pixels is as near to the others, however its small picture was made.
        closeness[sha256] = max(closeness[one] for one in (sha256, *(end for pair in same for end in (pair.a, pair.b))))
    best = max(closeness.values())
    return {sha256: replace(standing, remoteness=best - closeness[sha256]) for sha256, standing in standings.items()}


def _closeness(part: set[str], table: PairTable) -> dict[str, float]:
    """Mean similarity to all others, those taken for other shots included; in pairs both ends are equally close.

    Others that less than half of the part is tied to do not count: a watermark that only a few were recognised under
    says nothing of which of all is in the middle.
    """
    if len(part) <= 2:
        return dict.fromkeys(part, 0.0)
    ties = {sha256: [other for other in table.neighbours[sha256] if other in part] for sha256 in part}
    known = {sha256 for sha256 in part if 2 * len(ties[sha256]) >= len(part) - 1} or part
    found = {}
    for sha256 in part:
        pairs = [pair for other in ties[sha256] if other in known and (pair := table.between(sha256, other))]
        found[sha256] = math.fsum(map(_frames_alike, pairs)) / max(1, len(known - {sha256}))
    return found


def _frames_alike(pair: Pair) -> float:
    """How alike the whole frames are: what both show says nothing of how much was cut away."""
    known = pair.evidence.frame_structure if pair.evidence is not None else None
    return (known if known is not None else pair.scores.get("structure")) or 0.0


def _whole(part: set[str], edges: Mapping[str, Sequence[str]], table: PairTable) -> set[str]:
    """Contents that no other shows to be cut or framed, but for others of which that is said more often."""
    less: dict[str, list[str]] = {}
    for sha256 in part:
        ties = [(other, pair) for other in edges[sha256] if other in part and (pair := table.between(sha256, other))]
        lacking = [other for other, pair in ties if _surrounds(sha256, pair)[1] is Surround.SCENE]
        framed = [other for other, pair in ties if _surrounds(sha256, pair)[0] is Surround.FRAME]
        less[sha256] = [*lacking, *(framed if len(framed) >= _FRAMED_SHARE * len(ties) else ())]
    return {sha256 for sha256 in part if all(len(less[other]) >= len(less[sha256]) for other in less[sha256])}


def _surrounds(sha256: str, pair: Pair) -> tuple[Surround | None, Surround | None]:
    """What this content shows around the other one of an edited pair, and what that shows around it."""
    if pair.evidence is None or pair.evidence.registration is None or pair.relation is not Relation.EDITED:
        return None, None
    around = pair.evidence.registration.around_a, pair.evidence.registration.around_b
    return around if pair.a == sha256 else around[::-1]


def _filled(sha256: str, pairs: Sequence[Pair]) -> float:
    """The share of this content that most pairs call filled, not a frame or plain ground around the other one."""
    shares = []
    for pair in pairs:
        if pair.evidence is not None and pair.evidence.registration is not None and pair.relation is Relation.EDITED:
            one = (flipped(pair.evidence) if pair.a == sha256 else pair.evidence).registration
            plain = one is not None and one.around_b in (Surround.FRAME, Surround.GROUND)
            shares.append(one.inside if one is not None and plain else 1.0)
    return statistics.median(shares) if shares else 1.0
