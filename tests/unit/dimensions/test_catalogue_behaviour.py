"""Entries of the catalogue that prepare a picture wrongly still answer, only worse: what real networks see.

CLIP, DINOv2, SFace and ArcFace are not on hand; their entries are held against stand-ins of the same names, shapes and
types in test_network_check.py, and their preparation against torchvision's in test_preparation.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gallery_dedup.dimensions.network import Network, release_idle
from gallery_dedup.dimensions.preparation import prepared
from gallery_dedup.domain import DecodedPhoto, ModelInput
from gallery_dedup.imaging.decode import read_photo
from tests.stand_ins import entry

pytestmark = pytest.mark.shared
OTTER, FOXES = 361, range(278, 282)
"""Among the 1001 names of ImageNet with the background first: otter; red, kit, Arctic and grey fox."""


@pytest.fixture(autouse=True)
def _sessions_end() -> Iterator[None]:
    yield
    release_idle()


def photos(shared_data: Path, pattern: str) -> list[DecodedPhoto]:
    found = sorted((shared_data / "photos").glob(pattern))
    if not found:
        pytest.skip(f"needs photos like {pattern}")
    return [read_photo(str(path)) for path in found]


def weights(shared_data: Path, file: str) -> Path:
    path = shared_data / "weights" / file
    if not path.is_file():
        pytest.skip(f"needs {path}")
    return path


class TestMobileNetV2:
    """The one on hand has the rule of size of mobilenetv2-12, and (x - 128) / 128 for its mean and deviation."""

    @pytest.fixture
    def taken(self) -> ModelInput:
        found = entry("mobilenetv2-12").input
        assert found is not None
        return replace(found, mean=(128.0,) * 3, std=(128.0,) * 3)

    @pytest.fixture
    def network(self, shared_data: Path) -> Network:
        return Network(weights(shared_data, "mobilenet_v2_1.0_224_quant_dequant_f32.onnx"), ("logits",))

    def shares(self, network: Network, photo: DecodedPhoto, taken: ModelInput) -> list[float]:
        (logits,) = network.run({taken.name: prepared(photo.pixels, taken)})
        powers = np.exp(logits[0].astype(np.float64) - logits[0].max())
        return [float(share) for share in powers / powers.sum()]

    def test_it_knows_otters_and_foxes(self, network: Network, taken: ModelInput, shared_data: Path) -> None:
        (otters,) = photos(shared_data, "originals/*oakland-zoo-otters.jpg")
        assert self.shares(network, otters, taken)[OTTER] > 0.8
        foxes = [self.shares(network, one, taken) for one in photos(shared_data, "originals/NVlabs__data_nerf_fox*")]
        seen = [bool({*np.argsort(shares)[-3:]} & {*FOXES}) for shares in foxes]
        assert sum(seen) > 0.7 * len(seen)

    def test_prepared_wrongly_it_is_less_sure(self, network: Network, taken: ModelInput, shared_data: Path) -> None:
        some = photos(shared_data, "originals/*.jpg")[::12]
        wrong = [
            replace(taken, channels="BGR"),
            replace(taken, mean=(0.0,) * 3, std=(1.0,) * 3),
            replace(taken, mean=(123.675, 116.28, 103.53), std=(58.395, 57.12, 57.375)),
        ]
        right, *others = (np.mean([max(self.shares(network, photo, one)) for photo in some]) for one in (taken, *wrong))
        assert right > max(others)


class TestUltraFace:
    """Real and whole: prepared as its entry says it sees every face, and none in photos taken from above."""

    @pytest.fixture
    def network(self, shared_data: Path) -> Network:
        return Network(weights(shared_data, "version-RFB-320.onnx"), ("scores", "boxes"))

    def score(self, network: Network, photo: DecodedPhoto, taken: ModelInput) -> float:
        scores, boxes = network.run({taken.name: prepared(photo.pixels, taken)})
        best = int(scores[0, :, 1].argmax())
        left, top, right, bottom = boxes[0, best]
        assert left < right
        assert top < bottom
        return float(scores[0, best, 1])

    def test_it_sees_faces(self, network: Network, shared_data: Path) -> None:
        taken = entry("ultraface-rfb-320").input
        assert taken is not None
        faces = photos(shared_data, "faces/*/*")[::3]
        assert all(self.score(network, face, taken) > 0.9 for face in faces)
        land = photos(shared_data, "originals/OpenDroneMap__images_*.jpg")
        assert all(self.score(network, one, taken) < 0.5 for one in land)
        unscaled = replace(taken, mean=(0.0,) * 3, std=(1.0,) * 3)
        assert sum(self.score(network, face, unscaled) > 0.7 for face in faces) < len(faces) / 2
