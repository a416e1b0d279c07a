"""Language models that are no plain transformers."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    DAI_2019,
    DAO_2024,
    GU_2023,
    HUGGING_FACE_MODEL_PAGES,
    LIEBER_2024,
    PENG_2021,
    PENG_2023,
    ZUO_2024,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "FALCON_MAMBA_7B",
    "JAMBA",
    "MAMBA",
    "MAMBA_2",
    "RWKV",
    "TRANSFORMER_XL",
]

TRANSFORMER_XL = Model(
    "transformer-xl",
    "Transformer-XL",
    aliases=("TransfoXL",),
    definition="A transformer language model that carries memory from one stretch of text to the next.",
    defined_by=(DAI_2019.at("abstract"),),
    developer="Google and Carnegie Mellon University",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.SmallLanguageModel,
        families.RecurrentLanguageModel,
        families.LongContextLanguageModel,
        families.PretrainedLanguageModel,
        families.LLM,
        families.FoundationModel,
    ),
)
TRANSFORMER_XL_ENTRY = entry(
    TRANSFORMER_XL,
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=(DAI_2019.at("abstract"), HUGGING_FACE_MODEL_PAGES.at("transfo-xl")),
    ),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        has=qualities.LongRangeDependencies,
        cite=DAI_2019.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=DAI_2019),
)

RWKV = Model(
    "rwkv",
    "RWKV",
    aliases=("RWKV-4", "Receptance Weighted Key Value", "RWKV-LM"),
    definition="A large language model that is a recurrent network trained in parallel as transformers are.",
    defined_by=(PENG_2023.at("abstract"),),
    developer="Bo Peng and the RWKV community",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
    ),
)
RWKV_ENTRY = entry(
    RWKV,
    member_of(families.LLM, cite=PENG_2023.at("abstract")),
    member_of(families.CausalLanguageModel, cite=PENG_2021),
    every(accepts=modalities.Text, produces=modalities.Text, cite=PENG_2023.at("abstract")),
    every(uses=architectures.RwkvNetwork, cite=PENG_2023.at("title")),
    every(trained_with=objectives.NextTokenPrediction, cite=PENG_2021),
    every(has=(qualities.LinearTimeInference, qualities.ConstantMemoryInference), cite=PENG_2023.at("abstract")),
)

MAMBA = Model(
    "mamba",
    "Mamba",
    aliases=("Mamba-2.8B", "Mamba-1.4B", "Mamba LM"),
    definition="A language model of selective state space layers, without attention.",
    defined_by=(GU_2023.at("abstract"),),
    developer="Carnegie Mellon University and Princeton University",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.LLM,
        families.BaseModel,
        families.FoundationModel,
        *USES,
        families.SmallLanguageModel,
        families.LongContextLanguageModel,
    ),
)
MAMBA_ENTRY = entry(
    MAMBA,
    member_of(
        families.StateSpaceLanguageModel,
        families.CausalLanguageModel,
        families.PretrainedLanguageModel,
        cite=GU_2023.at("abstract"),
    ),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        has=qualities.LinearTimeInference,
        cite=GU_2023.at("abstract"),
    ),
    every(uses=architectures.SelectiveStateSpaceModel, cite=GU_2023.at("title")),
    every(trained_with=objectives.NextTokenPrediction, cite=GU_2023),
)

MAMBA_2 = Model(
    "mamba-2",
    "Mamba-2",
    definition="A language model of state space layers that are computed as a kind of attention.",
    defined_by=(DAO_2024.at("title"), HUGGING_FACE_MODEL_PAGES.at("mamba2")),
    developer="Princeton University and Carnegie Mellon University",
    released=date(2024, 5, 31),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.LLM,
        families.BaseModel,
        families.FoundationModel,
        *USES,
        families.SmallLanguageModel,
        families.LongContextLanguageModel,
    ),
)
MAMBA_2_ENTRY = entry(
    MAMBA_2,
    member_of(
        families.StateSpaceLanguageModel, families.CausalLanguageModel, families.PretrainedLanguageModel, cite=DAO_2024
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=DAO_2024),
    every(
        uses=architectures.SelectiveStateSpaceModel, cite=(DAO_2024.at("title"), HUGGING_FACE_MODEL_PAGES.at("mamba2"))
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=DAO_2024),
)

FALCON_MAMBA_7B = Model(
    "falcon-mamba-7b",
    "Falcon Mamba 7B",
    aliases=("Falcon Mamba",),
    definition="A large language model of state space layers, without attention.",
    defined_by=(ZUO_2024.at("abstract"),),
    developer="Technology Innovation Institute",
    weights=Weights.OPEN,
    series=series.FALCON,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
FALCON_MAMBA_7B_ENTRY = entry(
    FALCON_MAMBA_7B,
    member_of(families.LLM, families.StateSpaceLanguageModel, cite=ZUO_2024.at("abstract")),
    member_of(families.CausalLanguageModel, cite=ZUO_2024),
    every(accepts=modalities.Text, produces=modalities.Text, cite=ZUO_2024.at("abstract")),
    every(uses=architectures.SelectiveStateSpaceModel, cite=ZUO_2024.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=ZUO_2024),
    never(uses=architectures.Attention, cite=ZUO_2024.at("title")),
)

JAMBA = Model(
    "jamba",
    "Jamba",
    aliases=("Jamba v0.1",),
    definition="A large language model that interleaves transformer and state space layers, with experts.",
    defined_by=(LIEBER_2024.at("abstract"),),
    developer="AI21 Labs",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.TransformerLanguageModel,
    ),
)
JAMBA_ENTRY = entry(
    JAMBA,
    member_of(families.LLM, cite=LIEBER_2024.at("abstract")),
    member_of(
        families.CausalLanguageModel,
        families.LongContextLanguageModel,
        cite=(LIEBER_2024.at("abstract"), HUGGING_FACE_MODEL_PAGES.at("jamba")),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=LIEBER_2024.at("abstract")),
    every(
        uses=(
            architectures.Transformer,
            architectures.SelectiveStateSpaceModel,
            architectures.SparseMixtureOfExperts,
            architectures.HybridStateSpaceTransformer,
        ),
        cite=LIEBER_2024.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=LIEBER_2024),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TRANSFORMER_XL_ENTRY,
    RWKV_ENTRY,
    MAMBA_ENTRY,
    MAMBA_2_ENTRY,
    FALCON_MAMBA_7B_ENTRY,
    JAMBA_ENTRY,
)
