"""The vector of an added network: of unit length, and none where the network gives no numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from gallery_dedup.dimensions.network import release_idle
from gallery_dedup.in_use import NO_MODELS, ModelsInUse, UsedModel, dimensions_in_use
from tests.stand_ins import NETWORKS, install
from tests.unit.pictures import decoded, scene


def instance(folder: Path, value: float | None) -> ModelsInUse:
    """The stand-in of DINOv2, all of whose weights are the value."""
    network = onnx.load_from_string(NETWORKS["dinov2-small"]())
    (weights,) = (one for one in network.graph.initializer if one.name == "weights")
    if value is not None:
        weights.CopyFrom(numpy_helper.from_array(np.full_like(numpy_helper.to_array(weights), value), "weights"))
    model = install(folder, "dinov2-small", data=network.SerializeToString())
    return ModelsInUse(instance=UsedModel(model, folder / model.file), provider=NO_MODELS.provider)


@pytest.mark.parametrize(("value", "length"), [(None, 1.0), (np.nan, None), (np.inf, None), (0.0, None)])
def test_a_vector_has_unit_length_or_is_none(tmp_path: Path, value: float | None, length: float | None) -> None:
    dimension = dimensions_in_use(instance(tmp_path, value))[-1]
    vector = dimension.describe(decoded(scene(1)))
    release_idle()
    if length is None:
        assert vector is None
    else:
        assert vector is not None
        assert np.linalg.norm(vector.astype(np.float64)) == pytest.approx(length, abs=1e-3)
