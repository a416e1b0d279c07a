"""Reasoning models of OpenAI and its open weights."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    MICROSOFT_2025,
    MODELS_DEV_2026,
    OPENAI_2024_B,
    OPENAI_2025,
    OPENAI_2025_C,
    OPENAI_2025_D,
    OPENROUTER_2026,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "GPT_5",
    "GPT_5_MINI",
    "GPT_OSS_20B",
    "GPT_OSS_120B",
    "O1",
    "O3",
    "O3_MINI",
    "O4_MINI",
]

# The o-series, which thinks before it answers.

O1 = Model(
    "o1",
    "OpenAI o1",
    aliases=("o1", "o1-2024-12-17"),
    definition="OpenAI's first reasoning model, trained by reinforcement learning to think before it answers.",
    defined_by=(OPENAI_2024_B.at("abstract"),),
    developer="OpenAI",
    released=date(2024, 12, 5),
    weights=Weights.CLOSED,
    series=series.OPENAI_O_SERIES,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
    ),
)
O1_ENTRY = entry(
    O1,
    member_of(families.ReasoningModel, cite=OPENAI_2024_B.at("abstract")),
    member_of(families.ChatModel, cite=OPENAI_2024_B.at("abstract")),
    member_of(families.LargeVisionLanguageModel, cite=MODELS_DEV_2026.at("openai/o1")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("openai/o1"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("openai/o1")),
    every(
        trained_with=objectives.ReinforcementLearning,
        has=qualities.ChainOfThoughtReasoning,
        cite=OPENAI_2024_B.at("abstract"),
    ),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("openai/o1")),
)

O3 = Model(
    "o3",
    "OpenAI o3",
    aliases=("o3", "o3-2025-04-16"),
    definition="OpenAI's reasoning model of April 2025 that uses tools and images within its chain of thought.",
    defined_by=(OPENAI_2025_C,),
    developer="OpenAI",
    released=date(2025, 4, 16),
    weights=Weights.CLOSED,
    series=series.OPENAI_O_SERIES,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
        families.ComputerUseModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
O3_ENTRY = entry(
    O3,
    member_of(families.ReasoningModel, cite=OPENAI_2025_C),
    member_of(families.ChatModel, cite=OPENAI_2025_C),
    member_of(families.LargeVisionLanguageModel, cite=MODELS_DEV_2026.at("openai/o3")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("openai/o3"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("openai/o3")),
    every(
        trained_with=objectives.ReinforcementLearning,
        has=(qualities.ChainOfThoughtReasoning, qualities.ToolUse, qualities.MathematicalReasoning),
        cite=OPENAI_2025_C,
    ),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("openai/o3")),
)

O3_MINI = Model(
    "o3-mini",
    "OpenAI o3-mini",
    aliases=("o3-mini", "o3-mini-2025-01-31"),
    definition="OpenAI's small reasoning model of January 2025 for code and mathematics, which takes text alone.",
    defined_by=(MICROSOFT_2025, MODELS_DEV_2026.at("openai/o3-mini")),
    developer="OpenAI",
    released=date(2025, 1, 31),
    weights=Weights.CLOSED,
    series=series.OPENAI_O_SERIES,
    checked_on=_CHECKED,
    undetermined=(*open_questions.HOSTED_ASSISTANT, families.SmallLanguageModel),
)
O3_MINI_ENTRY = entry(
    O3_MINI,
    member_of(families.ReasoningModel, cite=MICROSOFT_2025),
    member_of(families.ChatModel, cite=MICROSOFT_2025),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("openai/o3-mini"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("openai/o3-mini")),
    member_of(families.MultilingualLanguageModel, cite=MICROSOFT_2025),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("openai/o3-mini")),
)

O4_MINI = Model(
    "o4-mini",
    "OpenAI o4-mini",
    aliases=("o4-mini", "o4-mini-2025-04-16"),
    definition="OpenAI's small reasoning model of April 2025 that uses tools and images within its chain of thought.",
    defined_by=(OPENAI_2025_C,),
    developer="OpenAI",
    released=date(2025, 4, 16),
    weights=Weights.CLOSED,
    series=series.OPENAI_O_SERIES,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
        families.SmallLanguageModel,
        families.ComputerUseModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
O4_MINI_ENTRY = entry(
    O4_MINI,
    member_of(families.ReasoningModel, cite=OPENAI_2025_C),
    member_of(families.ChatModel, cite=OPENAI_2025_C),
    member_of(families.LargeVisionLanguageModel, cite=MODELS_DEV_2026.at("openai/o4-mini")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("openai/o4-mini"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("openai/o4-mini")),
    every(
        trained_with=objectives.ReinforcementLearning,
        has=(qualities.ChainOfThoughtReasoning, qualities.ToolUse, qualities.MathematicalReasoning),
        cite=OPENAI_2025_C,
    ),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("openai/o4-mini")),
)

# GPT-5.

GPT_5 = Model(
    "gpt-5",
    "GPT-5",
    aliases=("gpt-5-2025-08-07", "gpt-5-thinking"),
    definition="OpenAI's large language model of August 2025, which takes text and images.",
    defined_by=(OPENAI_2025, ARTICLE.at("S040")),
    developer="OpenAI",
    released=date(2025, 8, 7),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.AlignedLanguageModel,
        families.MultilingualLanguageModel,
        families.ComputerUseModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
GPT_5_ENTRY = entry(
    GPT_5,
    member_of(families.LLM, cite=ARTICLE.at("S040")),
    member_of(
        families.ReasoningModel, families.ChatModel, families.InstructionTunedModel, cite=OPENAI_2025.at("abstract")
    ),
    member_of(
        families.LargeVisionLanguageModel, cite=(OPENAI_2025.at("section 3.8"), MODELS_DEV_2026.at("openai/gpt-5"))
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        cite=(OPENAI_2025.at("section 3.8"), MODELS_DEV_2026.at("openai/gpt-5")),
    ),
    every(produces=modalities.Text, cite=MODELS_DEV_2026.at("openai/gpt-5")),
    every(
        accepts=modalities.Code,
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=(OPENAI_2025.at("abstract"), MODELS_DEV_2026.at("openai/gpt-5")),
    ),
    every(accepts=modalities.Document, cite=OPENROUTER_2026.at("openai/gpt-5")),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("openai/gpt-5")),
    every(has=(qualities.BroadLanguageUnderstanding, qualities.LongFormCreation), cite=ARTICLE.at("S040")),
    every(has=qualities.Hallucination, cite=OPENAI_2025.at("abstract")),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("openai/gpt-5")),
)

GPT_5_MINI = Model(
    "gpt-5-mini",
    "GPT-5 mini",
    aliases=("gpt-5-thinking-mini", "gpt-5-mini-2025-08-07"),
    definition="The smaller and cheaper version of GPT-5, which takes text and images.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-5-mini"),),
    developer="OpenAI",
    released=date(2025, 8, 7),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.AlignedLanguageModel,
        families.MultilingualLanguageModel,
        families.SmallLanguageModel,
        families.ComputerUseModel,
    ),
)
GPT_5_MINI_ENTRY = entry(
    GPT_5_MINI,
    member_of(
        families.ReasoningModel, families.ChatModel, families.InstructionTunedModel, cite=OPENAI_2025.at("abstract")
    ),
    member_of(families.LargeVisionLanguageModel, cite=MODELS_DEV_2026.at("openai/gpt-5-mini")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("openai/gpt-5-mini"),
    ),
    every(accepts=modalities.Document, cite=OPENROUTER_2026.at("openai/gpt-5-mini")),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("openai/gpt-5-mini")),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("openai/gpt-5-mini")),
)

# Open weights.

GPT_OSS_120B = Model(
    "gpt-oss-120b",
    "gpt-oss-120b",
    definition="OpenAI's open mixture-of-experts reasoning model of August 2025 with 117 billion parameters.",
    defined_by=(OPENAI_2025_D.at("abstract"),),
    developer="OpenAI",
    released=date(2025, 8, 5),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.GPT_OSS,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TUNING,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
    ),
)
GPT_OSS_120B_ENTRY = entry(
    GPT_OSS_120B,
    member_of(
        families.ReasoningModel,
        families.MixtureOfExpertsLLM,
        families.TransformerLanguageModel,
        cite=OPENAI_2025_D.at("abstract"),
    ),
    member_of(
        families.ChatModel,
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
        families.DecoderOnlyLanguageModel,
        cite=OPENAI_2025_D,
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=OPENROUTER_2026.at("openai/gpt-oss-120b")),
    every(
        accepts=modalities.Code,
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=OPENAI_2025_D.at("abstract"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=OPENAI_2025_D.at("abstract")),
    every(
        uses=(architectures.Transformer, architectures.MixtureOfExperts),
        trained_with=(objectives.KnowledgeDistillation, objectives.ReinforcementLearning),
        cite=OPENAI_2025_D.at("abstract"),
    ),
)

GPT_OSS_20B = Model(
    "gpt-oss-20b",
    "gpt-oss-20b",
    definition="OpenAI's open mixture-of-experts reasoning model of August 2025 with 21 billion parameters.",
    defined_by=(OPENAI_2025_D.at("abstract"),),
    developer="OpenAI",
    released=date(2025, 8, 5),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.GPT_OSS,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TUNING,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.SmallLanguageModel,
    ),
)
GPT_OSS_20B_ENTRY = entry(
    GPT_OSS_20B,
    member_of(
        families.ReasoningModel,
        families.MixtureOfExpertsLLM,
        families.TransformerLanguageModel,
        cite=OPENAI_2025_D.at("abstract"),
    ),
    member_of(
        families.ChatModel,
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
        families.DecoderOnlyLanguageModel,
        cite=OPENAI_2025_D,
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=OPENROUTER_2026.at("openai/gpt-oss-20b")),
    every(
        accepts=modalities.Code,
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=OPENAI_2025_D.at("abstract"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=OPENAI_2025_D.at("abstract")),
    every(
        uses=(architectures.Transformer, architectures.MixtureOfExperts),
        trained_with=(objectives.KnowledgeDistillation, objectives.ReinforcementLearning),
        cite=OPENAI_2025_D.at("abstract"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    O1_ENTRY,
    O3_ENTRY,
    O3_MINI_ENTRY,
    O4_MINI_ENTRY,
    GPT_5_ENTRY,
    GPT_5_MINI_ENTRY,
    GPT_OSS_120B_ENTRY,
    GPT_OSS_20B_ENTRY,
)
