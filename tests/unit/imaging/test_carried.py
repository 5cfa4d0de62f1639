"""Videos and captions in the files of photos, as cameras and programs write them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from gallery_dedup.imaging.carried import NOTHING, read_carried
from tests.unit.pictures import jpeg, scene

PICTURE = jpeg(scene(1, width=96, height=64))
VIDEO = b"\0\0\0\x14ftypmp42\0\0\0\0isom" + b"\0\0\x10\0mdat" + bytes(4088)
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description><dc:description><rdf:Alt>'
    b'<rdf:li xml:lang="x-default">Anna &amp; Tom\n at the sea</rdf:li></rdf:Alt></dc:description></rdf:Description>'
)


def segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(data) + 2).to_bytes(2, "big") + data


def told(path: Path, data: bytes) -> tuple[int, str]:
    path.write_bytes(data)
    found = read_carried(str(path))
    assert found is not None
    return found.video_bytes, found.caption


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (PICTURE, 0),
        (PICTURE + VIDEO, len(VIDEO)),
        (PICTURE + b"MotionPhoto_Data" + VIDEO + b"SEFT", len(VIDEO) + 4),
        (PICTURE + bytes(512), 0),
        (PICTURE + b"ftyp of nothing", 0),
        (PICTURE[:-2] + VIDEO, 0),
    ],
    ids=["none", "Google", "Samsung", "padded", "a word", "no end of the picture"],
)
def test_videos_behind_a_jpeg(tmp_path: Path, data: bytes, size: int) -> None:
    assert told(tmp_path / "a.jpg", data)[0] == size


def test_the_video_in_a_heic(tmp_path: Path) -> None:
    heif = pytest.importorskip("pillow_heif")
    plain = io.BytesIO()
    heif.from_pillow(Image.fromarray(scene(1, width=96, height=64))).save(plain)
    box = (len(VIDEO) + 8).to_bytes(4, "big") + b"mpvd" + VIDEO
    assert told(tmp_path / "a.heic", plain.getvalue()) == (0, "")
    assert told(tmp_path / "b.heic", plain.getvalue() + box) == (len(box), "")


@pytest.mark.parametrize(
    ("data", "caption"),
    [
        (PICTURE, ""),
        (PICTURE[:2] + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP) + PICTURE[2:], "Anna & Tom at the sea"),
        (
            PICTURE[:2]
            + segment(0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + b"\0\0\0\x09" + b"\x1c\x02\x78\0\x04Anna\0")
            + PICTURE[2:],
            "Anna",
        ),
    ],
    ids=["none", "XMP", "IPTC"],
)
def test_captions(tmp_path: Path, data: bytes, caption: str) -> None:
    assert told(tmp_path / "a.jpg", data)[1] == caption


def test_what_cannot_be_read_and_what_is_no_picture(tmp_path: Path) -> None:
    assert read_carried(str(tmp_path / "gone.jpg")) is None
    (tmp_path / "text.jpg").write_bytes(b"no picture at all")
    (tmp_path / "empty.jpg").write_bytes(b"")
    assert read_carried(str(tmp_path / "text.jpg")) == read_carried(str(tmp_path / "empty.jpg")) == NOTHING
