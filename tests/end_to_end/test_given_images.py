"""Images on the command line however they are given: addresses, base64, data URIs, standard input, request files."""

from __future__ import annotations

import base64
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gallery_dedup.imaging.source import USER_AGENT
from gallery_dedup.locations import default_locations
from gallery_dedup.settings import Settings, load_settings, save_settings
from tests.end_to_end.command import Command
from tests.unit.catalogue.server import Request, Server, says, serving
from tests.unit.pictures import jpeg, scene, write

ONE, TWO = jpeg(scene(1)), jpeg(scene(2))
LINES = base64.encodebytes(ONE).decode()
URI = f"data:image/jpeg;base64,{base64.b64encode(TWO).decode()}"


@pytest.fixture
def server() -> Iterator[Server]:
    def answer(request: Request) -> None:
        says(*{"/one.jpg": (200, ONE), "/two.jpg": (200, TWO)}.get(request.handler.path, (404, b"")))(request)

    with serving(answer) as one:
        yield one


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two scenes, the first as it lies on the server too."""
    root = tmp_path / "photos"
    root.mkdir()
    (root / "one.jpg").write_bytes(ONE)
    write(root / "three.jpg", scene(3))
    return root


def pipe(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """What the next command finds on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_match_takes_images_however_they_are_given(
    command: Command, folder: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe(monkeypatch, LINES.encode())
    targets = [f"{server.address}/one.jpg", "-", URI, folder / "one.jpg", f"{server.address}/gone.jpg", folder]
    answer = command.json("match", folder / "one.jpg", *targets)
    assert [one.get("similarityScore", "none") for one in answer["results"]][:2] == [1.0, 1.0]
    assert [one["isSimilar"] for one in answer["results"] if "error" not in one] == [True, True, False, True, False]
    assert [one["targetIndex"] for one in answer["results"]] == [*range(6)]
    assert answer["results"][1]["targetImage"] == LINES[:119] + "…"
    assert "(404)" in answer["results"][4]["error"]


def test_a_second_run_fetches_nothing_and_works_offline(command: Command, server: Server) -> None:
    words = ["match", f"{server.address}/one.jpg", f"{server.address}/two.jpg"]
    first = command.json(*words)
    assert len(server.asked) == 2
    assert command.json("--offline", *words) == first
    assert len(server.asked) == 2
    command("erase", "--cache")
    assert "network access is forbidden" in command.failure("--offline", *words)


def test_what_changed_at_an_address_is_seen_when_it_is_fetched_again(command: Command) -> None:
    def words(address: str) -> tuple[str, ...]:
        return "match", f"data:image/jpeg;base64,{base64.b64encode(ONE).decode()}", address, "--dimension", "exact"

    with serving(says(200, ONE), says(200, TWO)) as server:
        address = f"{server.address}/a.jpg"
        scores = [
            command.json(*words(address), *more)["results"][0]["similarityScore"]
            for more in ((), (), ("--refetch",), ())
        ]
        vector = command.json("embed", address, "--dimension", "exact")["result"]
        assert len(server.asked) == 2
    assert scores == [1.0, 1.0, 0.0, 0.0]
    assert vector == command.json("embed", URI, "--dimension", "exact")["result"]


def test_the_setting_offline_forbids_it_too(command: Command, server: Server) -> None:
    locations = default_locations()
    locations.prepare()
    save_settings(Settings(offline=True), locations)
    for words in (["embed"], ["compare", URI], ["match", URI], ["find"]):
        ran = command(*words, f"{server.address}/one.jpg", *([str(locations.config)] if words == ["find"] else []))
        assert "network access is forbidden" in ran.err + ran.out
    assert server.asked == []


def test_embed_gives_the_vector_of_the_file_for_every_way_to_give_it(
    command: Command, folder: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    from_file = command.json("embed", folder / "one.jpg")
    assert len(from_file["result"]) == 512
    assert command.json("embed", f"{server.address}/one.jpg") == from_file
    for data in (LINES.encode(), b"\xef\xbb\xbf" + LINES.encode(), ONE, f"{folder / 'one.jpg'}\n".encode()):
        pipe(monkeypatch, data)
        assert command.json("embed", "-") == from_file


def test_compare_gives_images_the_scores_of_their_files(command: Command, folder: Path, server: Server) -> None:
    path = folder / "two.jpg"
    path.write_bytes(TWO)
    files = command.json("compare", folder / "one.jpg", path)
    given = command.json("compare", f"{server.address}/one.jpg", URI)
    assert (given.pop("image_a"), given.pop("image_b")) == (f"{server.address}/one.jpg", URI[:119] + "…")
    assert (files.pop("image_a"), files.pop("image_b")) == (str(folder / "one.jpg"), str(path))
    assert given == files
    same = command.json("compare", folder / "one.jpg", f"{server.address}/one.jpg")
    assert same["relation"] == "same_file"
    assert not [*default_locations().given.iterdir()]


def test_compare_draws_what_differs_between_given_images(command: Command, tmp_path: Path) -> None:
    marked = scene(1).copy()
    marked[100:160, 200:280] = 255
    other = f"data:image/jpeg;base64,{base64.b64encode(jpeg(marked)).decode()}"
    first = f"data:image/jpeg;base64,{base64.b64encode(ONE).decode()}"
    ran = command("compare", first, other, "--diff", tmp_path / "out.png")
    assert ran.status == 0
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")


def test_compare_names_the_image_and_not_the_file_it_became(command: Command) -> None:
    cut = f"data:image/jpeg;base64,{base64.b64encode(ONE[:2000]).decode()}"
    sentence = command.failure("compare", cut, URI)
    assert sentence.startswith(cut[:119] + "…: truncated")
    assert str(default_locations().given) not in sentence


@pytest.mark.parametrize("name", ["e", "a", "."])
def test_a_short_name_leaves_the_sentence_whole(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(folder)
    if name != ".":
        Path(name).write_text("text")
    missing = f"{folder / 'nix.jpg'}: no such file or directory"
    for words in (["compare", "nix.jpg", name], ["find", "nix.jpg", folder]):
        assert command.failure(*words) == missing
    for words in (["compare", "one.jpg", name], ["find", name, folder]):
        sentence = command.failure(*words)
        assert sentence.startswith(f"{folder if name == '.' else folder / name}: ")
        assert sentence.count(str(folder)) == 1


def test_a_photo_that_may_not_be_read_is_named_once(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    Path("e").write_bytes(ONE)
    Path("e").chmod(0)
    if os.access("e", os.R_OK):
        pytest.skip("this user reads everything")
    sentence = command.failure("compare", "e", "one.jpg")
    assert sentence.startswith(f"{folder / 'e'}: ")
    assert "permission denied" in sentence
    assert sentence.count(str(folder)) == 1


def test_without_a_believable_alignment_the_answer_says_that_no_picture_was_written(
    command: Command, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.png"
    sentence = "nothing shows how one lies on the other, so no picture was written"
    answer = command.json("compare", folder / "one.jpg", folder / "three.jpg", "--diff", out)
    assert (answer["diff"], answer["similarity_score"], answer["notes"]["diff"]) == (None, None, sentence)
    ran = command("compare", folder / "one.jpg", folder / "three.jpg", "--diff", out)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.endswith(f"Similarity Score: none; {sentence}.\n")
    assert not out.exists()
    answer = command.json("compare", folder / "one.jpg", folder / "one.jpg", "--diff", out)
    assert (answer["diff"], out.exists()) == (str(out), True)
    assert "diff" not in answer["notes"]


def test_find_takes_an_image_that_is_no_file(command: Command, folder: Path, server: Server) -> None:
    (match,) = command.json("find", f"{server.address}/one.jpg", folder, "--top", "1")["matches"]
    assert (match["a"], match["b"]) == (f"{server.address}/one.jpg", str(folder / "one.jpg"))
    assert match["score"] == pytest.approx(1.0, abs=1e-3)


def test_a_request_from_a_file_and_from_standard_input(
    command: Command, tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = {"sourceImage": LINES, "targetImages": ["", f"{server.address}/one.jpg", URI], "threshold": 0.99}
    file = tmp_path / "request.json"
    file.write_text(json.dumps(request))
    answer = command.json("match", "--input", file)
    assert list(answer) == ["sourceImage", "totalTargets", "totalImagesProcessed", "results"]
    assert [(one["targetIndex"], one["isSimilar"]) for one in answer["results"]] == [(1, True), (2, False)]
    pipe(monkeypatch, file.read_bytes())
    assert command.json("match", "--input", "-") == answer


def test_a_request_reads_no_file(command: Command, folder: Path, tmp_path: Path) -> None:
    photo = str(folder / "one.jpg")
    file = tmp_path / "request.json"
    file.write_text(json.dumps({"sourceImage": LINES, "targetImages": [photo, f"file://{photo}", str(folder)]}))
    for result in command("match", "--input", file, "--json").json["results"]:
        assert "an image is a web address" in result["error"]
    file.write_text(json.dumps({"sourceImage": photo, "targetImages": [URI]}))
    assert "a path is not read" in command.failure("match", "--input", file)


def test_one_bad_target_among_good_ones_is_listed_and_no_failure(command: Command, folder: Path) -> None:
    ran = command("match", folder / "one.jpg", folder / "gone.jpg", folder / "three.jpg")
    assert (ran.status, ran.err) == (0, "")
    assert f"   -      {folder / 'gone.jpg'}: " in ran.out
    assert "error" not in command.json("match", folder / "one.jpg", folder / "gone.jpg", folder / "three.jpg")


def test_where_no_target_could_be_compared_the_job_failed(command: Command, folder: Path, tmp_path: Path) -> None:
    gone, text = folder / "gone.jpg", folder / "notes.txt"
    text.write_text("no picture")
    one = command("match", folder / "one.jpg", gone)
    assert (one.status, one.out) == (1, "")
    assert one.err.startswith(f"gallery-dedup: nothing was compared: {gone}: ")
    assert one.err.count("\n") == 1
    both = command("match", folder / "one.jpg", text, gone)
    assert both.status == 1
    assert [line[:10] for line in both.out.splitlines()] == ["   -      "] * 2
    assert both.err.startswith(f"gallery-dedup: nothing was compared: {text}: ")
    assert both.err.endswith("(and 1 more failed)\n")
    ran = command("match", folder / "one.jpg", text, gone, "--json")
    assert (ran.status, ran.err) == (1, both.err)
    assert list(ran.json) == ["sourceImage", "totalTargets", "totalImagesProcessed", "results", "error"]
    assert ran.err == f"gallery-dedup: {ran.json['error']}\n"
    assert all("error" in result for result in ran.json["results"])
    # A folder without photos is no failure: there was nothing to find.
    (tmp_path / "empty").mkdir()
    assert command("match", folder / "one.jpg", tmp_path / "empty").status == 0


def test_a_thousand_targets(command: Command, tmp_path: Path) -> None:
    pictures = [jpeg(scene(seed, width=24, height=24)) for seed in range(1000)]
    uris = [f"data:image/jpeg;base64,{base64.b64encode(one).decode()}" for one in pictures]
    file = tmp_path / "request.json"
    file.write_text(json.dumps({"sourceImage": uris[500], "targetImages": uris}))
    results = command.json("match", "--input", file, "--dimension", "exact")["results"]
    assert [one["targetIndex"] for one in results] == [*range(1000)]
    assert [one["targetIndex"] for one in results if one["isSimilar"]] == [500]


def test_the_sample_run(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"{}")
    ran = command("match", "--input", "-")
    copy, shot, other = ran.out.splitlines()
    assert "balloons-small.jpg" in copy
    assert copy.endswith(": similar (near-identical)")
    assert "balloons-next-shot.jpg" in shot
    assert other.endswith(": different")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["match"], "SOURCE, TARGET"),
        (["match", "a.jpg"], "TARGET"),
        (["match", "a.jpg", "b.jpg", "--input", "x.json"], "--input"),
        (["match", "--input", "x.json", "--threshold", "0.5"], "--input"),
        (["match", "-", "-"], "only once"),
        (["compare", "-", "-"], "only once"),
    ],
)
def test_words_that_do_not_fit(command: Command, words: list[str], said: str) -> None:
    ran = command(*words, "--json")
    assert ran.status == 2
    assert said in ran.json["error"]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"[1", "not JSON"), (b"[]", "a list"), (b'{"sourceImage": 1, "targetImages": ["x"]}', "sourceImage is a number")],
)
def test_a_request_that_is_wrong_fails_the_run(command: Command, tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "request.json"
    file.write_bytes(content)
    assert said in command.failure("match", "--input", file)


def test_a_request_that_is_not_there_fails_the_run(command: Command, tmp_path: Path) -> None:
    assert "none.json: No such file" in command.failure("match", "--input", tmp_path / "none.json")


def test_other_schemes_and_nothing_get_a_sentence(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    assert command.failure("embed", "s3://bucket/a.jpg").startswith("s3://bucket/a.jpg: s3 addresses are not read")
    pipe(monkeypatch, b" \n")
    assert "standard input is empty" in command("embed", "-").err


def test_the_user_agent_can_be_set(command: Command, server: Server) -> None:
    locations = default_locations()
    locations.prepare()
    for agent in ("", "gallery/1 (me@example.org)"):
        save_settings(Settings(user_agent=agent), locations)
        command.json("embed", f"{server.address}/one.jpg", "--refetch")
    asked = [one["user-agent"] for one in server.asked]
    assert asked == [USER_AGENT, "gallery/1 (me@example.org)"]
    locations.settings_file.write_text('user_agent = "two\\nlines"\n', encoding="utf-8")
    settings, (notice,) = load_settings(locations)
    assert settings.user_agent == ""
    assert "user_agent" in notice
