from __future__ import annotations

import datetime as dt
import itertools
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gallery_dedup.domain import CaptureData, Pair, Relation
from gallery_dedup.store.cache import Cache, DescribedAnew, KnownFile, MovedFile, UnreadFile
from gallery_dedup.store.fileless import KEPT_DAYS
from tests.unit.store.drawn import described, found, pair, photo, sha


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with Cache.open(tmp_path / "cache.sqlite") as cache:
        yield cache


def test_a_photo_comes_back_as_it_was_saved(cache: Cache) -> None:
    plain = photo("/p/a.jpg", capture=CaptureData(), quality=None, flat=True, links=("/p/other.jpg", "/p/\udcff.jpg"))
    full = photo("/p/b.heic", format="HEIC", bit_depth=10, frames=3)
    cache.save([described(full), described(plain)], reader=7)
    assert cache.photos(["/p"]) == [plain, full]
    assert cache.photo("/p/b.heic") == full
    assert cache.photo("/p/c.heic") is None
    assert cache.known_files(["/p"])["/p/b.heic"] == KnownFile(
        full.bytes, full.mtime_ns, full.device, full.file_id, 7, full.sha256, None, False
    )


def test_what_was_saved_is_there_after_closing(tmp_path: Path) -> None:
    one = photo("/p/a.jpg")
    with Cache.open(tmp_path / "cache.sqlite") as cache:
        cache.save([described(one)])
    with Cache.open(tmp_path / "cache.sqlite") as cache:
        assert cache.set_aside is None
        assert cache.photos(["/p"]) == [one]


def test_files_that_are_no_photos_are_known_with_their_reason(cache: Cache) -> None:
    movie, broken = found(photo("/p/m.mov")), found(photo("/p/x.jpg"))
    cache.save(
        unread=[UnreadFile(movie, "not a picture", False), UnreadFile(broken, "cut short \udcff", True)], reader=2
    )
    known = cache.known_files(["/p"])
    assert known["/p/m.mov"] == KnownFile(
        movie.bytes, movie.mtime_ns, movie.device, movie.file_id, 2, None, "not a picture", False
    )
    assert known["/p/x.jpg"].failed
    assert known["/p/x.jpg"].reason == "cut short \\udcff"
    assert cache.refused_files(["/p"]) == known
    assert cache.photos(["/p"]) == []
    assert cache.photo("/p/x.jpg") is None


def test_saving_a_path_again_replaces_it(cache: Cache) -> None:
    old, new = photo("/p/a.jpg", "old"), photo("/p/a.jpg", "new", size=5)
    cache.save([described(old)])
    cache.save([described(new)])
    assert cache.photos(["/p"]) == [new]
    cache.save(unread=[UnreadFile(found(new), "damaged", True)])
    assert cache.photos(["/p"]) == []
    cache.save([described(old)])
    assert cache.refused_files(["/p"]) == {}


def test_a_moved_file_finds_its_content_again(cache: Cache) -> None:
    one = photo("/p/a.jpg")
    cache.save([described(one)])
    cache.forget(["/p/a.jpg"])
    assert cache.photos(["/"]) == []
    assert cache.digests_by_size([one.bytes, 7]) == {one.bytes: frozenset({one.sha256})}
    moved = replace(one, path="/q/b.jpg", mtime_ns=5)
    cache.save(moved=[MovedFile(found(moved), one.sha256)])
    assert cache.photos(["/q"]) == [moved]
    assert cache.vectors_of(one.sha256) == {"hash": (1, one.sha256[:8].encode())}
    assert cache.thumbnail(one.sha256) == b"small " + one.sha256.encode()


def contents(cache: Cache) -> set[str]:
    return {sha256 for digests in cache.digests_by_size([1000]).values() for sha256 in digests}


START = dt.date(2026, 1, 31)


def after(days: int) -> dt.date:
    return START + dt.timedelta(days=days)


def test_a_content_without_a_file_is_kept_for_a_season_and_then_dropped(cache: Cache) -> None:
    one, two, other = (photo(f"/p/{name}.jpg") for name in ("a", "b", "c"))
    cache.save([described(one), described(two), described(other), *(described(photo(f"/q/{n}.jpg")) for n in range(3))])
    cache.save_pairs([pair(one.sha256, two.sha256)], matched=[one.sha256, two.sha256], matcher=1)
    cache.forget([one.path], today=START)
    cache.forget(["/q/0.jpg"], today=after(KEPT_DAYS - 1))
    assert one.sha256 in contents(cache)
    cache.forget(["/q/1.jpg"], today=after(KEPT_DAYS))
    assert one.sha256 not in contents(cache)
    assert cache.vectors_of(one.sha256) == {}
    assert cache.thumbnail(one.sha256) is None
    assert cache.pairs(None, 1) == []
    assert {two.sha256, other.sha256, sha("/q/0.jpg"), sha("/q/1.jpg"), sha("/q/2.jpg")} == contents(cache)
    assert cache._all("PRAGMA foreign_key_check") == []


def test_a_content_that_came_back_starts_anew(cache: Cache) -> None:
    one = photo("/p/a.jpg")
    cache.save([described(one), *(described(photo(f"/q/{n}.jpg")) for n in range(3))])
    cache.forget([one.path], today=START)
    cache.save(moved=[MovedFile(found(replace(one, path="/p/b.jpg")), one.sha256)])
    cache.forget(["/p/b.jpg"], today=after(KEPT_DAYS + 50))
    assert one.sha256 in contents(cache)
    cache.forget(["/q/0.jpg"], today=after(2 * KEPT_DAYS + 49))
    assert one.sha256 in contents(cache)
    cache.forget(["/q/1.jpg"], today=after(2 * KEPT_DAYS + 50))
    assert one.sha256 not in contents(cache)


def test_a_content_with_another_file_is_never_dropped(cache: Cache) -> None:
    cache.save([described(photo("/p/a.jpg", "same")), described(photo("/p/b.jpg", "same"))])
    cache.save([described(photo("/q/a.jpg"))])
    cache.forget(["/p/a.jpg"], today=START)
    cache.forget(["/q/a.jpg"], today=after(10 * KEPT_DAYS))
    assert sha("same") in contents(cache)


def test_a_content_that_was_replaced_in_its_place_is_dropped_too(cache: Cache) -> None:
    cache.save([described(photo("/p/a.jpg", "old")), *(described(photo(f"/q/{n}.jpg")) for n in range(2))])
    cache.save([described(photo("/p/a.jpg", "new"))])
    cache.forget(["/q/0.jpg"], today=START)
    assert sha("old") in contents(cache)
    cache.forget(["/q/1.jpg"], today=after(KEPT_DAYS))
    assert sha("old") not in contents(cache)


def test_a_moved_file_of_an_unknown_content_stays_unknown(cache: Cache) -> None:
    cache.save(moved=[MovedFile(found(photo("/p/a.jpg")), sha("never seen"))])
    assert cache.known_files(["/p"]) == {}


def test_copies_share_one_content(cache: Cache) -> None:
    a, b = photo("/p/b.jpg", "same"), photo("/p/a.jpg", "same")
    cache.save([described(a), described(b)])
    assert cache.photos_of(sha("same")) == [b, a]
    assert cache.vectors("hash", version=1) == ([sha("same")], [sha("same")[:8].encode()])


@pytest.mark.parametrize("save_again", [False, True])
def test_a_save_that_fails_leaves_nothing_of_itself(cache: Cache, *, save_again: bool) -> None:
    cache.save([described(photo("/p/kept.jpg"))])
    broken = described(photo("/p/broken.jpg"))
    with pytest.raises(Exception, match="NOT NULL"):
        cache.save([described(photo("/p/new.jpg")), replace(broken, thumbnail=None)])  # type: ignore[arg-type]
    assert list(cache.known_files(["/"])) == ["/p/kept.jpg"]
    assert cache.vectors_of(sha("/p/new.jpg")) == {}
    if save_again:
        cache.save([broken])
        assert len(cache.photos(["/"])) == 2


# Folders


def test_a_folder_holds_what_lies_below_it_by_whole_names(cache: Cache) -> None:
    paths = ["/a/b/1.jpg", "/a/b/c/2.jpg", "/a/bc/3.jpg", "/a/b.jpg", "/a/b 2/4.jpg", "/a/b0/5.jpg", "/a/B/6.jpg"]
    cache.save([described(photo(path)) for path in paths])
    assert list(cache.known_files(["/a/b"])) == ["/a/b/1.jpg", "/a/b/c/2.jpg"]
    assert [one.path for one in cache.photos(["/a/b/"])] == ["/a/b/1.jpg", "/a/b/c/2.jpg"]
    assert len(cache.photos(["/"])) == len(paths)
    assert cache.photos([]) == []


@pytest.mark.parametrize("name", ["100%", "a_b", "x*", "[ab]", "quo'te", "Ünï", "dot.", "\udcff\udcfe", "-"])
def test_a_folder_name_is_no_pattern(cache: Cache, name: str) -> None:
    inside, beside = (
        photo(f"/r/{name}/1.jpg"),
        [photo(f"/r/{other}/1.jpg") for other in ("100x", "axb", "xy", "a", "b")],
    )
    cache.save([described(one) for one in (inside, *beside)])
    assert cache.photos([f"/r/{name}"]) == [inside]


def test_overlapping_folders_give_each_file_once(cache: Cache) -> None:
    paths = ["/a/1.jpg", "/a/b/2.jpg", "/a b/3.jpg", "/c/4.jpg"]
    cache.save([described(photo(path)) for path in paths])
    assert [one.path for one in cache.photos(["/a/b", "/a", "/a/../a/b", "/a/b/2.jpg", "/c"])] == [
        "/a/1.jpg",
        "/a/b/2.jpg",
        "/c/4.jpg",
    ]


names = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=6)
bad_bytes = st.binary(min_size=1, max_size=4).map(
    lambda data: os.fsdecode(data.replace(b"/", b"_").replace(b"\0", b"_"))
)
folders_of_names = st.lists(names | bad_bytes, min_size=1, max_size=4).map(
    lambda parts: "/" + "/".join(part if part not in (".", "..") else "x" for part in parts)
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(paths=st.sets(folders_of_names, min_size=1, max_size=8), folder=folders_of_names)
def test_any_path_comes_back_and_folders_hold_exactly_theirs(
    tmp_path_factory: pytest.TempPathFactory, paths: set[str], folder: str
) -> None:
    with Cache.open(tmp_path_factory.mktemp("c") / "cache.sqlite") as cache:
        cache.save([described(photo(path)) for path in paths])
        assert set(cache.known_files(["/"])) == paths
        for one in (folder, *(os.path.dirname(path) for path in paths)):
            parts = [part for part in one.split("/") if part]
            inside = {path for path in paths if path.split("/")[1:][: len(parts)] == parts}
            assert {photo.path for photo in cache.photos([one])} == inside


def test_numbers_wider_than_63_bits_come_back(cache: Cache) -> None:
    wide = photo("/p/a.jpg", device=2**64 - 1, file_id=2**128 - 3, mtime_ns=-5)
    cache.save([described(wide)])
    assert cache.photos(["/p"]) == [wide]
    assert cache.known_files(["/p"])["/p/a.jpg"].file_id == 2**128 - 3


def test_absurd_metadata_does_not_stop_a_save(cache: Cache) -> None:
    odd = CaptureData(make="\ud800x", model="nul\0led", iso=2**70, latitude=float("nan"))
    cache.save([described(photo("/p/a.jpg", capture=odd))])
    assert cache.photos(["/p"])[0].capture == CaptureData(make="\\ud800x", model="nul\0led")


# Vectors and thumbnails


def test_vectors_are_kept_by_dimension_and_version(cache: Cache) -> None:
    a, b = photo("/p/a.jpg"), photo("/p/b.jpg")
    cache.save([described(a, hash=b"ha", capture=None), described(b, hash=b"hb", capture=b"cb")])
    assert dict(zip(*cache.vectors("hash", version=1), strict=True)) == {a.sha256: b"ha", b.sha256: b"hb"}
    assert cache.vectors("hash", version=1, sha256s=[b.sha256, sha("unknown")]) == ([b.sha256], [b"hb"])
    assert cache.vectors("hash", version=2) == ([], [])
    assert cache.vectors_of(a.sha256) == {"hash": (1, b"ha")}
    assert cache.vectors_of(sha("unknown")) == {}


def test_contents_that_another_version_described_are_found_and_given_what_they_lack(cache: Cache) -> None:
    a, b, away = photo("/p/a.jpg"), photo("/p/b.jpg"), photo("/q/away.jpg")
    before, wanted = frozenset({"hash:1", "capture:1"}), frozenset({"hash:1", "capture:2"})
    old = [replace(described(one, hash=b"h", capture=None), described_by=before) for one in (a, b, away)]
    cache.save(old)
    cache.save_pairs([], matched=[a.sha256, b.sha256], matcher=1)
    assert cache.described_otherwise(before, ["/p", "/q"]) == []
    assert {one.path for one in cache.described_otherwise(wanted, ["/p"])} == {a.path, b.path}
    anew = DescribedAnew(a.sha256, {("capture", 2): b"c"}, wanted)
    cache.save_anew([anew, DescribedAnew(sha("gone"), {("capture", 2): b"x"}, wanted)])
    assert [one.path for one in cache.described_otherwise(wanted, ["/p"])] == [b.path]
    assert cache.described_by(a.sha256) == wanted
    assert cache.vectors_of(a.sha256) == {"hash": (1, b"h"), "capture": (2, b"c")}
    assert cache.unmatched(1, ["/p"]) == [a.sha256]


def test_a_content_described_by_more_than_is_wanted_is_up_to_date(cache: Cache) -> None:
    a, b, older = photo("/p/a.jpg"), photo("/p/b.jpg"), photo("/p/older.jpg")
    few, many = frozenset({"hash:1"}), frozenset({"hash:1", "instance:net:7"})
    cache.save([replace(described(a), described_by=few), replace(described(b), described_by=many), described(older)])
    with cache._writing() as connection:
        connection.execute("UPDATE contents SET described_by = NULL WHERE sha256 = ?", (older.sha256,))
    assert [one.path for one in cache.described_otherwise(few, ["/p"])] == [older.path]
    assert {one.path for one in cache.described_otherwise(many, ["/p"])} == {a.path, older.path}
    cache.save_anew([DescribedAnew(a.sha256, {("instance:other", 1): b"o"}, frozenset({"instance:other:1"}))])
    assert cache.described_by(a.sha256) == {"hash:1", "instance:other:1"}


def test_vectors_of_an_added_model_leave_what_is_matched_and_have_it_scored_again(cache: Cache) -> None:
    photos = [photo(f"/p/{number}.jpg") for number in range(3)]
    a, b, c = sorted(one.sha256 for one in photos)
    cache.save([described(one) for one in photos])
    cache.save_pairs([pair(a, b), pair(b, c)], matched=[a, b, c], matcher=1)
    assert cache.pairs_scored_otherwise("", 1) == []
    told = frozenset({"instance:net:7"})
    cache.save_anew([DescribedAnew(a, {("instance:net", 7): b"v"}, told, matched_anew=False)])
    assert cache.unmatched(1) == []
    assert [(one.a, one.b) for one in cache.pairs_scored_otherwise("", 1)] == [(a, b)]
    assert cache.pairs_scored_otherwise("", 2) == []
    cache.save_scores([(a, b, {"instance": 0.25}), (a, c, {"instance": 1.0})], scored_by="instance:net:7")
    assert [(one.a, one.b) for one in cache.pairs_scored_otherwise("instance:net:7", 1)] == [(b, c)]
    assert [one.scores for one in cache.pairs({a, b}, 1)] == [{"instance": 0.25}]
    assert cache.pairs({a, b}, 1)[0].evidence == pair(a, b).evidence


def test_vectors_of_one_dimension_are_erased_with_the_scores_they_gave(cache: Cache) -> None:
    a, b = sorted((photo("/p/a.jpg"), photo("/p/b.jpg")), key=lambda one: one.sha256)
    told = frozenset({"hash:1", "face:net:7", "faces:1"})
    vectors = {("hash", 1): b"h", ("face:net", 7): b"SECRET FACE VECTOR", ("face:other", 1): b"f", ("faces", 1): b"x"}
    cache.save([replace(described(one), vectors=vectors, described_by=told) for one in (a, b)])
    both = replace(pair(a.sha256, b.sha256), scores={"hash": 0.5, "face": 0.75})
    cache.save_pairs([both], matched=[a.sha256, b.sha256], matcher=1)
    assert cache.count_vectors() == {"face:net": 2, "face:other": 2, "faces": 2, "hash": 2}
    assert cache.erase_vectors("face") == 4
    assert cache.count_vectors() == {"faces": 2, "hash": 2}
    assert cache.described_by(a.sha256) == {"hash:1", "faces:1"}
    assert cache.pairs(None, 1)[0].scores == {"hash": 0.5, "face": None}
    for file in cache.path.parent.glob(f"{cache.path.name}*"):
        assert b"SECRET FACE" not in file.read_bytes()


def test_contents_that_a_dimension_could_describe(cache: Cache) -> None:
    a, b = photo("/p/a.jpg"), photo("/p/b.jpg")
    cache.save([described(a, hash=b"ha", capture=None), described(b, capture=b"cb")])
    assert cache.contents_with("capture", version=1) == {b.sha256}
    assert cache.contents_with("hash", version=2) == set()


def test_of_files_with_one_content_one_is_described_anew(cache: Cache) -> None:
    a = photo("/p/a.jpg")
    copy = replace(a, path="/p/copy.jpg", file_id=a.file_id + 1)
    cache.save([described(a), described(copy)])
    assert [one.path for one in cache.described_otherwise(frozenset({"new:1"}), ["/p"])] == [a.path]
    assert cache.described_otherwise(frozenset({"new:1"}), ["/p"], among={copy.path}) == [copy]


def test_flat_contents_among_many(cache: Cache) -> None:
    photos = [photo(f"/p/{number}.jpg", flat=number == 2) for number in range(5)]
    cache.save([described(one) for one in photos])
    wanted = [photos[1].sha256, photos[2].sha256, sha("unknown")]
    assert cache.thumbnail(sha("unknown")) is None
    assert cache.flat_contents(wanted) == {photos[2].sha256}


# Pairs


def test_pairs_come_back_with_their_evidence(cache: Cache) -> None:
    photos = [photo(f"/p/{number}.jpg") for number in range(4)]
    digests = sorted(one.sha256 for one in photos)
    cache.save([described(one) for one in photos])
    first, second = pair(digests[0], digests[1]), pair(digests[1], digests[3], Relation.EDITED, None)
    cache.save_pairs([second, first], matched=digests[:2], matcher=1)
    assert cache.pairs(None, 1) == [first, second]
    assert cache.pairs({*digests[:3]}, 1) == [first]
    assert cache.pairs(set(), 1) == []
    assert cache.pairs([digests[1], digests[0]], 1) == [first]
    assert cache.pairs([digests[0], digests[3]], 1) == []
    assert cache.pairs(None, 2) == []


def test_many_contents_give_the_same_pairs_as_few(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = [photo(f"/p/{number}.jpg") for number in range(30)]
    digests = [one.sha256 for one in photos]
    cache.save([described(one) for one in photos])
    cache.save_pairs([pair(a, b) for a, b in itertools.pairwise(digests)], matched=digests, matcher=1)
    wanted = {*digests[5:20]}
    few = cache.pairs(wanted, 1)
    monkeypatch.setattr("gallery_dedup.store.cache._MANY", 3)
    assert cache.pairs(wanted, 1) == few
    assert len(few) == 14


def test_another_matcher_starts_anew(cache: Cache) -> None:
    a, b = photo("/p/a.jpg"), photo("/p/b.jpg")
    cache.save([described(a), described(b)])
    assert cache.unmatched(1) == sorted([a.sha256, b.sha256])
    cache.save_pairs([pair(a.sha256, b.sha256)], matched=[a.sha256, b.sha256], matcher=1)
    assert cache.unmatched(1) == []
    assert cache.all_matched(1) == sorted([a.sha256, b.sha256])
    assert cache.unmatched(2, ["/p"]) == sorted([a.sha256, b.sha256])
    cache.save_pairs([], matched=[a.sha256], matcher=2)
    assert cache.pairs(None, 1) == []
    assert cache.unmatched(2) == [b.sha256]
    assert cache.unmatched(2, ["/q"]) == []


def test_a_content_that_is_described_again_is_matched_again(cache: Cache) -> None:
    a, b = photo("/p/a.jpg"), photo("/p/b.jpg")
    cache.save([described(a), described(b)])
    cache.save_pairs([pair(a.sha256, b.sha256)], matched=[a.sha256, b.sha256], matcher=1)
    better = replace(a, width=8000)
    cache.save([replace(described(better), vectors={("hash", 2): b"h2"})])
    assert cache.unmatched(1) == [a.sha256]
    assert cache.pairs(None, 1) == []
    assert cache.photo(a.path) == better
    assert cache.vectors_of(a.sha256) == {"hash": (2, b"h2")}


def test_pairs_of_contents_that_are_not_stored_are_passed_over(cache: Cache) -> None:
    a = photo("/p/a.jpg")
    cache.save([described(a)])
    cache.save_pairs([pair(a.sha256, sha("unknown"))], matched=[a.sha256, sha("unknown")], matcher=1)
    assert cache.pairs(None, 1) == []
    assert cache.all_matched(1) == [a.sha256]


scores = st.dictionaries(st.text(max_size=8), st.none() | st.floats(allow_nan=False), max_size=5)


@settings(max_examples=40, deadline=None)
@given(scores=scores, relation=st.sampled_from(Relation))
def test_any_scores_come_back(
    tmp_path_factory: pytest.TempPathFactory, scores: dict[str, float | None], relation: Relation
) -> None:
    a, b = sorted([photo("/p/a.jpg"), photo("/p/b.jpg")], key=lambda one: one.sha256)
    with Cache.open(tmp_path_factory.mktemp("c") / "cache.sqlite") as cache:
        cache.save([described(a), described(b)])
        given = Pair(a.sha256, b.sha256, relation, scores)
        cache.save_pairs([given], matched=[], matcher=1)
        assert cache.pairs([a.sha256, b.sha256], 1) == [given]


def test_erasing_forgets_everything_and_gives_the_space_back(cache: Cache) -> None:
    photos = [photo(f"/p/{number}.jpg") for number in range(50)]
    cache.save([replace(described(one), thumbnail=one.sha256.encode() * 300) for one in photos])
    cache.save_pairs([pair(photos[0].sha256, photos[1].sha256)], matched=[photos[0].sha256], matcher=1)
    cache.erase()
    assert cache.known_files(["/"]) == {}
    assert cache.vectors("hash", version=1) == ([], [])
    assert cache.pairs(None, 1) == []
    assert cache.thumbnail(photos[0].sha256) is None
    cache.close()
    left = b"".join(path.read_bytes() for path in cache.path.parent.iterdir())
    assert len(left) < 200_000
    assert photos[0].sha256.encode() not in left


def test_a_killed_program_cannot_damage_it(cache: Cache) -> None:
    normal, on = 1, 1
    assert cache._all("PRAGMA journal_mode") == [("wal",)]
    assert cache._all("PRAGMA synchronous") == [(normal,)]
    assert cache._all("PRAGMA foreign_keys") == [(on,)]
    assert cache._all("PRAGMA busy_timeout") == [(30_000,)]


# Threads


def test_a_reader_is_not_held_up_by_a_writer_in_the_middle_of_a_batch(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    before = photo("/p/before.jpg")
    with Cache.open(path) as writer, Cache.open(path) as reader:
        writer.save([described(before)])
        reader._connection.execute("PRAGMA busy_timeout = 0")
        with writer._writing() as connection:
            connection.execute("DELETE FROM files")
            assert reader.photos(["/p"]) == [before]
        assert reader.photos(["/p"]) == []


def test_a_window_reads_while_a_scan_writes(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    Cache.open(path).close()
    total, batch = 600, 20

    def write() -> None:
        with Cache.open(path) as cache:
            for start in range(0, total, batch):
                cache.save([described(photo(f"/p/{start + step}.jpg")) for step in range(batch)])

    counts = [0]
    with ThreadPoolExecutor(1) as pool, Cache.open(path) as window:
        scan = pool.submit(write)
        while not scan.done():
            counts.append(len(window.photos(["/p"])))
        scan.result()
        counts.append(len(window.photos(["/p"])))
    assert counts == sorted(counts)
    assert all(count % batch == 0 for count in counts), "half a batch was seen"
    assert counts[-1] == total


@pytest.mark.parametrize("damaged", [False, True])
def test_many_threads_may_open_a_cache_that_is_not_there_yet(tmp_path: Path, *, damaged: bool) -> None:
    for attempt in range(5):
        path = tmp_path / str(attempt) / "cache.sqlite"
        if damaged:
            path.parent.mkdir()
            path.write_bytes(b"no database" * 1000)
        start = threading.Barrier(6)

        def work(number: int, path: Path = path, start: threading.Barrier = start) -> None:
            start.wait()
            with Cache.open(path) as cache:
                cache.save([described(photo(f"/p/{number}.jpg"))])

        with ThreadPoolExecutor(6) as pool:
            list(pool.map(work, range(6)))
        with Cache.open(path) as cache:
            assert len(cache.photos(["/p"])) == 6
        assert len([*path.parent.glob("cache.damaged-*.sqlite")]) == damaged
