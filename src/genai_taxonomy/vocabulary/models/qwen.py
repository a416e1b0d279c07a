"""The Qwen models of Alibaba."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    BAI_2023,
    HUGGING_FACE_MODEL_PAGES,
    HUI_2024,
    QWEN_TEAM_2025,
    QWEN_TEAM_2025_B,
    QWEN_TEAM_2025_C,
    YANG_2024,
    YANG_2024_B,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "QWEN",
    "QWEN2",
    "QWEN2_5",
    "QWEN2_5_CODER",
    "QWEN3",
    "QWEN3_CODER",
    "QWQ_32B",
]

QWEN = Model(
    "qwen",
    "Qwen",
    aliases=("Qwen 1", "Qwen-7B", "Qwen-72B", "Tongyi Qianwen"),
    definition="Alibaba's first series of language models, with base and chat versions, of 2023.",
    defined_by=(BAI_2023.at("abstract"),),
    developer="Alibaba",
    released=date(2023, 9, 28),
    weights=Weights.OPEN,
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.MultilingualLanguageModel,
        families.SmallLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
    ),
)
QWEN_ENTRY = entry(
    QWEN,
    member_of(
        families.LLM, families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=BAI_2023.at("abstract")
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=BAI_2023.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=BAI_2023),
)

QWEN2 = Model(
    "qwen2",
    "Qwen2",
    aliases=("Qwen2-72B", "Qwen2-7B", "Qwen2-72B-Instruct"),
    definition="Alibaba's open-weight language models of 0.5 to 72 billion parameters, of June 2024.",
    defined_by=(YANG_2024.at("abstract"),),
    developer="Alibaba",
    released=date(2024, 6, 6),
    weights=Weights.OPEN,
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.MixtureOfExpertsLLM,
        families.MixtureOfExpertsLanguageModel,
    ),
)
QWEN2_ENTRY = entry(
    QWEN2,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(YANG_2024.at("abstract"), HUGGING_FACE_MODEL_PAGES.at("qwen2")),
    ),
    member_of(families.MultilingualLanguageModel, cite=YANG_2024.at("abstract")),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=YANG_2024.at("abstract")),
    every(uses=architectures.GroupedQueryAttention, cite=HUGGING_FACE_MODEL_PAGES.at("qwen2")),
    every(has=qualities.Multilinguality, trained_with=objectives.NextTokenPrediction, cite=YANG_2024),
)

QWEN2_5 = Model(
    "qwen2-5",
    "Qwen2.5",
    aliases=("Qwen2.5-72B", "Qwen2.5-32B", "Qwen2.5-14B", "Qwen2.5-7B", "Qwen2.5-7B-Instruct", "Qwen2.5-72B-Instruct"),
    definition="Alibaba's language models of 0.5 to 72 billion parameters, of September 2024.",
    defined_by=(YANG_2024_B.at("abstract"),),
    developer="Alibaba",
    released=date(2024, 9, 19),
    weights=Weights.OPEN,
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.MixtureOfExpertsLLM,
        families.MixtureOfExpertsLanguageModel,
    ),
)
QWEN2_5_ENTRY = entry(
    QWEN2_5,
    member_of(
        families.LLM, families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=YANG_2024_B.at("abstract")
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=YANG_2024_B.at("abstract")),
    every(
        uses=(architectures.GroupedQueryAttention, architectures.RotaryPositionEmbedding),
        trained_with=objectives.NextTokenPrediction,
        cite=YANG_2024_B,
    ),
)

QWEN2_5_CODER = Model(
    "qwen2-5-coder",
    "Qwen2.5-Coder",
    aliases=("Qwen2.5-Coder-32B", "Qwen2.5-Coder-32B-Instruct"),
    definition="Alibaba's open language models for code, trained on from Qwen2.5.",
    defined_by=(HUI_2024.at("abstract"),),
    developer="Alibaba",
    weights=Weights.OPEN,
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.DomainSpecificLanguageModel,
    ),
)
QWEN2_5_CODER_ENTRY = entry(
    QWEN2_5_CODER,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.CodeLLM,
        cite=HUI_2024.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=(tasks.CodeGeneration, tasks.CodeCompletion, tasks.ProgramRepair),
        cite=HUI_2024.at("abstract"),
    ),
    every(trained_with=objectives.FillInTheMiddle, cite=HUI_2024),
)

QWQ_32B = Model(
    "qwq-32b",
    "QwQ-32B",
    aliases=("QwQ",),
    definition="Alibaba's open reasoning model of 32 billion parameters, of March 2025.",
    defined_by=(QWEN_TEAM_2025_B,),
    developer="Alibaba",
    released=date(2025, 3, 6),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.LLMAgent,
    ),
)
QWQ_32B_ENTRY = entry(
    QWQ_32B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.ReasoningModel,
        cite=(QWEN_TEAM_2025_B, YANG_2024_B.at("abstract")),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=QWEN_TEAM_2025_B),
    every(
        trained_with=objectives.ReinforcementLearningWithVerifiableRewards,
        has=qualities.ChainOfThoughtReasoning,
        performs=tasks.MathematicalProblemSolving,
        cite=QWEN_TEAM_2025_B,
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=(QWEN_TEAM_2025_B, YANG_2024_B.at("abstract"))),
)

QWEN3 = Model(
    "qwen3",
    "Qwen3",
    aliases=("Qwen3-235B-A22B", "Qwen3-235B", "Qwen3-30B-A3B", "Qwen3-32B", "Qwen3-14B", "Qwen3-8B", "Qwen3-4B"),
    definition=(
        "Alibaba's open language models of April 2025, dense and with experts, that think before answering if asked to."
    ),
    defined_by=(QWEN_TEAM_2025.at("repository"),),
    developer="Alibaba",
    released=date(2025, 4, 29),
    weights=Weights.OPEN,
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.LongContextLanguageModel,
        families.MixtureOfExpertsLLM,
        families.MixtureOfExpertsLanguageModel,
        families.LLMAgent,
    ),
)
QWEN3_ENTRY = entry(
    QWEN3,
    member_of(families.LLM, families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=QWEN_TEAM_2025),
    member_of(
        families.ReasoningModel,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
        cite=QWEN_TEAM_2025.at("repository"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=QWEN_TEAM_2025.at("repository")),
    every(
        has=(qualities.ChainOfThoughtReasoning, qualities.Multilinguality, qualities.ToolUse),
        cite=QWEN_TEAM_2025.at("repository"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=QWEN_TEAM_2025),
)

QWEN3_CODER = Model(
    "qwen3-coder",
    "Qwen3-Coder",
    aliases=("Qwen3-Coder-480B-A35B-Instruct", "Qwen3-Coder-480B-A35B", "Qwen3-Coder-480B"),
    definition="Alibaba's open mixture-of-experts language model for writing code and acting on it.",
    defined_by=(QWEN_TEAM_2025_C,),
    developer="Alibaba",
    weights=Weights.OPEN,
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.MultilingualLanguageModel,
        families.AlignedLanguageModel,
        families.LLMAgent,
        families.DomainSpecificLanguageModel,
    ),
)
QWEN3_CODER_ENTRY = entry(
    QWEN3_CODER,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.CodeLLM,
        families.InstructionTunedModel,
        families.ChatModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=QWEN_TEAM_2025_C,
    ),
    every(
        accepts=(modalities.Text, modalities.Code), produces=(modalities.Text, modalities.Code), cite=QWEN_TEAM_2025_C
    ),
    every(
        performs=(tasks.CodeGeneration, tasks.CodeInfilling),
        uses=architectures.SparseMixtureOfExperts,
        cite=QWEN_TEAM_2025_C,
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=QWEN_TEAM_2025_C),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    QWEN_ENTRY,
    QWEN2_ENTRY,
    QWEN2_5_ENTRY,
    QWEN2_5_CODER_ENTRY,
    QWQ_32B_ENTRY,
    QWEN3_ENTRY,
    QWEN3_CODER_ENTRY,
)
