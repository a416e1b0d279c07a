"""Further models of DeepSeek."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, series, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    DEEPSEEK_AI_2024_C,
    DEEPSEEK_AI_2024_D,
    HUGGING_FACE_TRANSFORMERS_MODELS,
    MODELS_DEV_2026,
    OPENROUTER_2026,
)

_CHECKED = date(2026, 11, 24)

#: What is open of several of these.
_OPEN_HERE: Final[tuple[ModelFamily, ...]] = (
    *BASE_AND_TUNED,
    *USES,
    families.LongContextLanguageModel,
    families.MultilingualLanguageModel,
    families.LLMAgent,
)

__all__ = ["DEEPSEEK_CODER_V2", "DEEPSEEK_V3_1", "DEEPSEEK_V3_2"]

DEEPSEEK_V3_1 = Model(
    "deepseek-v3-1",
    "DeepSeek-V3.1",
    aliases=("deepseek-chat-v3.1", "DeepSeek-V3.1-Terminus"),
    definition="DeepSeek's open mixture-of-experts model of August 2025 that answers with or without thinking.",
    defined_by=(OPENROUTER_2026.at("deepseek/deepseek-chat-v3.1"), MODELS_DEV_2026.at("azure/deepseek-v3.1")),
    developer="DeepSeek",
    released=date(2025, 8, 21),
    weights=Weights.OPEN,
    series=series.DEEPSEEK_MODELS,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

DEEPSEEK_V3_1_ENTRY = entry(
    DEEPSEEK_V3_1,
    member_of(families.LLM, families.ReasoningModel, cite=OPENROUTER_2026.at("deepseek/deepseek-chat-v3.1")),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(OPENROUTER_2026.at("deepseek/deepseek-chat-v3.1"), DEEPSEEK_AI_2024_C.at("abstract")),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("azure/deepseek-v3.1")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("azure/deepseek-v3.1"),
    ),
    every(
        uses=(architectures.SparseMixtureOfExperts, architectures.MultiHeadLatentAttention),
        trained_with=objectives.NextTokenPrediction,
        cite=(OPENROUTER_2026.at("deepseek/deepseek-chat-v3.1"), DEEPSEEK_AI_2024_C.at("abstract")),
    ),
)

DEEPSEEK_V3_2 = Model(
    "deepseek-v3-2",
    "DeepSeek-V3.2",
    aliases=("DeepSeek-V3.2-Speciale",),
    definition="DeepSeek's open mixture-of-experts model with sparse attention, of December 2025.",
    defined_by=(OPENROUTER_2026.at("deepseek/deepseek-v3.2"), MODELS_DEV_2026.at("azure/deepseek-v3.2")),
    developer="DeepSeek",
    released=date(2025, 12, 1),
    weights=Weights.OPEN,
    series=series.DEEPSEEK_MODELS,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

DEEPSEEK_V3_2_ENTRY = entry(
    DEEPSEEK_V3_2,
    member_of(families.LLM, cite=OPENROUTER_2026.at("deepseek/deepseek-v3.2")),
    member_of(families.ReasoningModel, families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("azure/deepseek-v3.2")),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("deepseek_v32"),
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("azure/deepseek-v3.2"),
    ),
    every(
        uses=(
            architectures.SparseAttention,
            architectures.SparseMixtureOfExperts,
            architectures.MultiHeadLatentAttention,
        ),
        cite=(OPENROUTER_2026.at("deepseek/deepseek-v3.2"), HUGGING_FACE_TRANSFORMERS_MODELS.at("deepseek_v32")),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("deepseek_v32")),
)

DEEPSEEK_CODER_V2 = Model(
    "deepseek-coder-v2",
    "DeepSeek-Coder-V2",
    aliases=("DeepSeek-Coder-V2-Lite", "DeepSeek-Coder-V2-Instruct"),
    definition="DeepSeek's open mixture-of-experts language models for code, of June 2024.",
    defined_by=(DEEPSEEK_AI_2024_D,),
    developer="DeepSeek",
    weights=Weights.OPEN,
    series=series.DEEPSEEK_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
        families.DomainSpecificLanguageModel,
        families.ToolUsingLanguageModel,
        families.SmallLanguageModel,
    ),
)
DEEPSEEK_CODER_V2_ENTRY = entry(
    DEEPSEEK_CODER_V2,
    member_of(families.LLM, families.CodeLLM, cite=DEEPSEEK_AI_2024_D),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("deepseek_v2"),
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=DEEPSEEK_AI_2024_D,
    ),
    every(
        uses=(architectures.SparseMixtureOfExperts, architectures.MultiHeadLatentAttention),
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("deepseek_v2"),
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (DEEPSEEK_V3_1_ENTRY, DEEPSEEK_V3_2_ENTRY, DEEPSEEK_CODER_V2_ENTRY)
