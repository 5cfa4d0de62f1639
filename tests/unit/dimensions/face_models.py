"""The real face networks of the shared data, as the catalogue and a description tell them."""

from __future__ import annotations

from pathlib import Path

import pytest

from gallery_dedup import assets
from gallery_dedup.catalogue.entries import read_catalogue
from gallery_dedup.dimensions.face import FaceDimension
from gallery_dedup.dimensions.face_networks import OUTPUTS
from gallery_dedup.dimensions.network import Network
from gallery_dedup.domain import ModelInput

YUNET = next(
    entry.input
    for entry in read_catalogue(assets.model("models.toml"))
    if entry.name == "yunet-2023mar" and entry.input is not None
)
YUNET_FILE = "face_detection_yunet_2023mar.onnx"
MOBILE_FACE_NET_FILE = "mobilefacenet_foamliu.onnx"
MOBILE_FACE_NET = ModelInput(
    name="input0",
    size=(112, 112),
    resize="face-template",
    short_side=112,
    layout="NCHW",
    channels="RGB",
    mean=(123.675, 116.28, 103.53),
    std=(58.395, 57.12, 57.375),
)
DESCRIPTION = """\
[[models]]
name = "mobilefacenet"
dimension = "face"
adds = "tells whether two faces are the same person's; needs yunet-2023mar"
license = "Apache-2.0 for the code"
license_address = "https://github.com/foamliu/MobileFaceNet/blob/master/LICENSE"

[models.input]
name = "input0"
size = 112
resize = "face-template"
layout = "NCHW"
mean = [123.675, 116.28, 103.53]
std = [58.395, 57.12, 57.375]

[[models.output]]
name = "output0"
shape = ["N", 128]
"""
"""What a user writes beside the file of a MobileFaceNet."""


def weights(shared_data: Path, name: str) -> Path:
    """A real file; the test is skipped where it is not on hand."""
    path = shared_data / "weights" / name
    if not path.is_file():
        pytest.skip(f"needs {path}")
    return path


def yunet(shared_data: Path) -> Network:
    """The real YuNet."""
    return Network(weights(shared_data, YUNET_FILE), OUTPUTS)


def mobile_faces(shared_data: Path) -> FaceDimension:
    """YuNet and MobileFaceNet."""
    network = Network(weights(shared_data, MOBILE_FACE_NET_FILE), ("output0",))
    return FaceDimension("face:mobilefacenet", 1, yunet(shared_data), YUNET, network, MOBILE_FACE_NET)
