"""Language models of institutes and companies, dense and with experts."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    DATABRICKS_2024,
    DU_2021,
    FEDUS_2021,
    GRANITE_TEAM_2024,
    HUGGING_FACE_MODEL_PAGES,
    NVIDIA_2024,
    TEAM_OLMO_2024,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "DBRX",
    "GLAM",
    "GRANITE_3_0",
    "NEMOTRON_4_340B",
    "OLMO",
    "OLMO_2",
    "SWITCH_TRANSFORMER",
]

SWITCH_TRANSFORMER = Model(
    "switch-transformer",
    "Switch Transformer",
    aliases=("Switch Transformers", "Switch-C", "Switch Transformer 1.6T"),
    definition="Google's encoder-decoder language model that sends each token through one of many experts.",
    defined_by=(FEDUS_2021.at("title"), HUGGING_FACE_MODEL_PAGES.at("switch_transformers")),
    developer="Google",
    released=date(2021, 1, 11),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.BaseModel,
        families.AutoregressiveModel,
        families.TokenAutoregressiveModel,
        families.GenerativeTransformer,
        families.CausalLanguageModel,
        families.MaskedLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
SWITCH_TRANSFORMER_ENTRY = entry(
    SWITCH_TRANSFORMER,
    member_of(
        families.EncoderDecoderLanguageModel,
        families.LLM,
        cite=(FEDUS_2021, HUGGING_FACE_MODEL_PAGES.at("switch_transformers")),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=HUGGING_FACE_MODEL_PAGES.at("switch_transformers")),
    every(
        uses=architectures.SparseMixtureOfExperts,
        cite=(FEDUS_2021.at("title"), HUGGING_FACE_MODEL_PAGES.at("switch_transformers")),
    ),
    every(trained_with=objectives.SpanCorruption, cite=HUGGING_FACE_MODEL_PAGES.at("switch_transformers")),
)

GLAM = Model(
    "glam",
    "GLaM",
    aliases=("Generalist Language Model", "GLaM 1.2T"),
    definition="Google's mixture-of-experts language model of 1.2 trillion parameters.",
    defined_by=(DU_2021.at("abstract"),),
    developer="Google",
    released=date(2021, 12, 13),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*USES, families.BaseModel, families.MultilingualLanguageModel),
)
GLAM_ENTRY = entry(
    GLAM,
    member_of(families.LLM, families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=DU_2021),
    every(accepts=modalities.Text, produces=modalities.Text, cite=DU_2021.at("abstract")),
    every(uses=architectures.SparseMixtureOfExperts, has=qualities.SparseActivation, cite=DU_2021.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=DU_2021),
)

DBRX = Model(
    "dbrx",
    "DBRX",
    aliases=("DBRX Base", "DBRX Instruct", "Databricks DBRX"),
    definition="Databricks' open mixture-of-experts language model of 132 billion parameters.",
    defined_by=(DATABRICKS_2024, HUGGING_FACE_MODEL_PAGES.at("dbrx")),
    developer="Databricks",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.LongContextLanguageModel),
)
DBRX_ENTRY = entry(
    DBRX,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("dbrx"),
    ),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=HUGGING_FACE_MODEL_PAGES.at("dbrx")
    ),
    every(
        uses=(
            architectures.SparseMixtureOfExperts,
            architectures.RotaryPositionEmbedding,
            architectures.GroupedQueryAttention,
        ),
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_MODEL_PAGES.at("dbrx"),
    ),
)

OLMO = Model(
    "olmo",
    "OLMo",
    aliases=("OLMo 1", "OLMo 7B", "OLMo-1B"),
    definition="The Allen Institute's language model of 7 billion parameters, published with its data and code.",
    defined_by=(HUGGING_FACE_MODEL_PAGES.at("olmo"),),
    developer="Allen Institute for AI",
    released=date(2024, 2, 1),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.SmallLanguageModel),
)
OLMO_ENTRY = entry(
    OLMO,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("olmo"),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=HUGGING_FACE_MODEL_PAGES.at("olmo")),
    every(
        uses=architectures.RotaryPositionEmbedding,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_MODEL_PAGES.at("olmo"),
    ),
)

OLMO_2 = Model(
    "olmo-2",
    "OLMo 2",
    aliases=("OLMo-2-7B", "OLMo-2-13B", "OLMo 2 32B"),
    definition="The Allen Institute's second language model published with all that went into it.",
    defined_by=(TEAM_OLMO_2024, HUGGING_FACE_MODEL_PAGES.at("olmo2")),
    developer="Allen Institute for AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.SmallLanguageModel),
)
OLMO_2_ENTRY = entry(
    OLMO_2,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("olmo2"),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=HUGGING_FACE_MODEL_PAGES.at("olmo2")),
    every(
        uses=architectures.RotaryPositionEmbedding,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_MODEL_PAGES.at("olmo2"),
    ),
)

GRANITE_3_0 = Model(
    "granite-3-0",
    "Granite 3.0",
    aliases=("Granite", "IBM Granite", "IBM Granite 3.0", "Granite 3", "Granite-3.0-8B", "Granite-3.0-8B-Instruct"),
    definition="IBM's light open language models, dense and with experts, for the work of companies.",
    defined_by=(GRANITE_TEAM_2024.at("abstract"),),
    developer="IBM",
    released=date(2024, 10, 21),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.LongContextLanguageModel,
        families.MixtureOfExpertsLLM,
        families.MixtureOfExpertsLanguageModel,
    ),
)
GRANITE_3_0_ENTRY = entry(
    GRANITE_3_0,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
        cite=GRANITE_TEAM_2024.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=GRANITE_TEAM_2024.at("abstract")),
    every(has=qualities.Multilinguality, cite=GRANITE_TEAM_2024.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=GRANITE_TEAM_2024.at("abstract")),
)

NEMOTRON_4_340B = Model(
    "nemotron-4-340b",
    "Nemotron-4 340B",
    aliases=("Nemotron-4", "Nemotron-4-340B-Instruct"),
    definition="NVIDIA's open language model of 340 billion parameters, made to generate training data.",
    defined_by=(NVIDIA_2024.at("abstract"),),
    developer="NVIDIA",
    released=date(2024, 6, 14),
    weights=Weights.OPEN,
    licence="NVIDIA Open Model License Agreement",
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.RewardModel, families.MultilingualLanguageModel),
)
NEMOTRON_4_340B_ENTRY = entry(
    NEMOTRON_4_340B,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=(NVIDIA_2024, HUGGING_FACE_MODEL_PAGES.at("nemotron")),
    ),
    member_of(families.SyntheticDataGenerator, cite=NVIDIA_2024.at("abstract")),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=NVIDIA_2024),
    every(performs=tasks.SyntheticDataGeneration, cite=NVIDIA_2024.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=NVIDIA_2024),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SWITCH_TRANSFORMER_ENTRY,
    GLAM_ENTRY,
    DBRX_ENTRY,
    OLMO_ENTRY,
    OLMO_2_ENTRY,
    GRANITE_3_0_ENTRY,
    NEMOTRON_4_340B_ENTRY,
)
