"""Generative models that make the parts of their output one after another, or fill them in."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities
from genai_taxonomy.vocabulary.aspects import Identity, Mechanism
from genai_taxonomy.vocabulary.families.general import GenerativeAI
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    DEVLIN_2018,
    DOSOVITSKIY_2020,
    GOODFELLOW_2016_A,
    OPENAI_2023,
    RAMESH_2021,
    VAN_DEN_OORD_2016_A,
    VAN_DEN_OORD_2016_B,
    VASWANI_2017,
)

__all__ = ["AutoregressiveModel", "TransformerModel"]

AutoregressiveModel = ModelFamily(
    "autoregressive-model",
    "Autoregressive model",
    aliases=("autoregressive generative model", "AR model", "autoregressive"),
    definition="A generative model that makes the elements of its output one after another, each from those before it.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"), VAN_DEN_OORD_2016_B.at("abstract")),
)
AUTOREGRESSIVE_MODEL_ENTRY = entry(
    AutoregressiveModel,
    subset_of(GenerativeAI, cite=(VAN_DEN_OORD_2016_A.at("abstract"), VAN_DEN_OORD_2016_B.at("abstract"))),
    typically(
        trained_with=objectives.AutoregressivePrediction,
        cite=(VAN_DEN_OORD_2016_A.at("abstract"), VAN_DEN_OORD_2016_B.at("abstract")),
    ),
    some(produces=modalities.Image, cite=VAN_DEN_OORD_2016_B.at("abstract")),
    some(produces=modalities.Audio, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    some(produces=modalities.Text, cite=OPENAI_2023.at("abstract")),
    typically(has=qualities.SequentialSampling, cite=GOODFELLOW_2016_A.at("section 2.5")),
)

TransformerModel = ModelFamily(
    "transformer-model",
    "Generative transformer",
    aliases=("autoregressive transformer", "generative pre-trained transformer"),
    definition="An autoregressive model that is built on the transformer.",
    defined_by=(ARTICLE.at("S010"), RAMESH_2021.at("abstract")),
)
TRANSFORMER_MODEL_ENTRY = entry(
    TransformerModel,
    subset_of(GenerativeAI, cite=ARTICLE.at("S010")),
    subset_of(AutoregressiveModel, cite=(ARTICLE.at("S010"), RAMESH_2021.at("abstract"))),
    every(uses=architectures.Transformer, cite=(ARTICLE.at("S010"), RAMESH_2021.at("abstract"))),
    described(
        Mechanism,
        "Predicts the elements of a sequence one after another, which lets it write text and other content in detail.",
        cite=ARTICLE.at("S010"),
    ),
    typically(produces=modalities.Text, cite=(ARTICLE.at("S010"), OPENAI_2023.at("abstract"))),
    some(produces=modalities.Image, cite=RAMESH_2021.at("abstract")),
    typically(trained_with=objectives.NextTokenPrediction, cite=(ARTICLE.at("S010"), OPENAI_2023.at("abstract"))),
    described(
        Identity,
        "Transformer models are one of the main types of generative AI.",
        cite=ARTICLE.at("S010"),
        disputed_by=(DEVLIN_2018, DOSOVITSKIY_2020.at("abstract")),
    ),
    described(Mechanism, "Trains on all positions of a sequence in parallel.", cite=VASWANI_2017.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    AUTOREGRESSIVE_MODEL_ENTRY,
    TRANSFORMER_MODEL_ENTRY,
)
