"""A small CLIP that knows three colours: an image network, a text network and a tokenizer that belong together.

Names, shapes and types are those of clip-vit-b32, clip-vit-b32-text and clip-vit-b32-tokenizer in models.toml, and the
text network has their habits: tokens look back only, the answer is taken at the first of the largest token (the end),
and a text that does not begin with the begin token gets nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from gallery_dedup.dimensions.words import BEGIN, END
from tests.stand_ins import PREFIX, install

COLOURS = ("red", "green", "blue")
NUMBERS = 512
_MERGES = (
    ("r", "e"), ("re", "d</w>"),
    ("g", "re"), ("gre", "e"), ("gree", "n</w>"),
    ("b", "l"), ("bl", "u"), ("blu", "e</w>"),
)  # fmt: skip
_TEXT_PATTERN = r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"
_MEAN, _STD = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)
"""Of CLIP's own preprocessing, on the scale 0..1: written down here once more, beside the catalogue's."""
IMAGE, TEXT, TOKENIZER = "clip-vit-b32", "clip-vit-b32-text", "clip-vit-b32-tokenizer"
INSTALLED = tuple(PREFIX + name for name in (IMAGE, TEXT, TOKENIZER))


def install_clip(folder: Path, *names: str) -> None:
    """Put these of the three into a folder of models, or all: under the catalogue's own entries for the real ones."""
    tokenizer = colour_tokenizer()
    made = {
        IMAGE: _image_network().SerializeToString(),
        TEXT: _text_network(tokenizer).SerializeToString(),
        TOKENIZER: tokenizer.to_str().encode(),
    }
    for name in names or tuple(made):
        install(folder, name, data=made[name])


def colours_of(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The unit vector of a plain picture (height, width, 3), computed without the network or its preparation."""
    axes, mean = _axes(), pixels.reshape(-1, 3).mean(axis=0) / 255
    vector = 9 * mean @ axes[:3] + 3 * axes[3]
    return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)


def colour_tokenizer() -> Tokenizer:
    """Byte-level BPE with an end-of-word mark and the two tokens for begin and end, the end the last of all."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    pieces = [*alphabet, *(letter + "</w>" for letter in alphabet), *("".join(pair) for pair in _MERGES)]
    vocabulary = {piece: number for number, piece in enumerate(dict.fromkeys([*pieces, BEGIN, END]))}
    tokenizer = Tokenizer(
        models.BPE(vocabulary, [*_MERGES], unk_token=END, continuing_subword_prefix="", end_of_word_suffix="</w>")
    )
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_TEXT_PATTERN), "removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    tokenizer.add_special_tokens([AddedToken(BEGIN, normalized=False), AddedToken(END, normalized=False)])
    tokenizer.post_processor = processors.RobertaProcessing((END, vocabulary[END]), (BEGIN, vocabulary[BEGIN]))
    # A file may ask for this; what is tested must not rely on it.
    tokenizer.enable_truncation(77)
    return tokenizer


def _axes() -> NDArray[np.float32]:
    """One direction a colour, at right angles to the others, and one that all photos share: (4, NUMBERS)."""
    drawn = np.random.default_rng(7).normal(size=(NUMBERS, len(COLOURS) + 1))
    return np.ascontiguousarray(np.linalg.qr(drawn)[0].T, dtype=np.float32)


def _image_network() -> onnx.ModelProto:
    """Mean red, green and blue, 0..1, along their directions; not of unit length."""
    axes = _axes()
    constants = {
        "std": np.array([_STD], np.float32), "mean": np.array([_MEAN], np.float32),
        "axes": 9 * axes[:3], "common": 3 * axes[3:],
    }  # fmt: skip
    nodes = [
        helper.make_node("ReduceMean", ["pixel_values"], ["means"], axes=[2, 3], keepdims=0),
        helper.make_node("Mul", ["means", "std"], ["spread"]),
        helper.make_node("Add", ["spread", "mean"], ["colour"]),
        helper.make_node("Gemm", ["colour", "axes", "common"], ["image_embeds"]),
    ]
    pixels = helper.make_tensor_value_info("pixel_values", TensorProto.FLOAT, ["N", 3, 224, 224])
    return _model(nodes, pixels, "image_embeds", constants)


def _text_network(tokenizer: Tokenizer) -> onnx.ModelProto:
    axes = _axes()
    table = np.zeros((tokenizer.get_vocab_size(), NUMBERS), np.float32)
    table[:] = 0.01 * axes[3]
    for number, word in enumerate(COLOURS):
        # Away from the other colours, as words are: grey is no red.
        table[tokenizer.token_to_id(f"{word}</w>")] = 2 * (3 * axes[number] - axes[:3].sum(axis=0))
    constants: dict[str, NDArray[Any]] = {
        "table": table, "begin": np.array([tokenizer.token_to_id(BEGIN)], np.int64),
        "first": np.array([0], np.int64), "one": np.array(1, np.int64), "wide": np.array([1, 1, NUMBERS], np.int64),
        "middle": np.array([1], np.int64),
    }  # fmt: skip
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["each"]),
        helper.make_node("CumSum", ["each", "one"], ["so_far"]),
        helper.make_node("Cast", ["input_ids"], ["small"], to=TensorProto.INT32),
        helper.make_node("ArgMax", ["small"], ["end"], axis=1, keepdims=1),
        helper.make_node("Unsqueeze", ["end", "end_axis"], ["place"]),
        helper.make_node("Expand", ["place", "wide"], ["places"]),
        helper.make_node("GatherElements", ["so_far", "places"], ["taken"], axis=1),
        helper.make_node("Squeeze", ["taken", "middle"], ["summed"]),
        helper.make_node("Gather", ["input_ids", "first"], ["begins"], axis=1),
        helper.make_node("Equal", ["begins", "begin"], ["right"]),
        helper.make_node("Cast", ["right"], ["weight"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["summed", "weight"], ["text_embeds"]),
    ]
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["N", "tokens"])
    return _model(nodes, ids, "text_embeds", constants | {"end_axis": np.array([2], np.int64)})


def _model(
    nodes: list[onnx.NodeProto], taken: onnx.ValueInfoProto, output: str, constants: Mapping[str, NDArray[Any]]
) -> onnx.ModelProto:
    given = helper.make_tensor_value_info(output, TensorProto.FLOAT, ["N", NUMBERS])
    stored = [numpy_helper.from_array(np.ascontiguousarray(value), name) for name, value in constants.items()]
    graph = helper.make_graph(nodes, "clip", [taken], [given], stored)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], ir_version=8)
    onnx.checker.check_model(model)
    return model
