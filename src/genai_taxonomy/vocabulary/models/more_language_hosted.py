"""Further releases of Grok, and hosted language models of Alibaba and Mistral AI."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import families, modalities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    DEEPLEARNING_AI_2025,
    LITELLM_2026,
    MISTRAL_AI_2024_B,
    MODELS_DEV_2026,
    OPENROUTER_2026,
    XAI_2024_B,
)

_CHECKED = date(2026, 11, 24)

#: What is open of several of these.
_OPEN_HERE: Final[tuple[ModelFamily, ...]] = (
    *open_questions.SEEING_ASSISTANT,
    families.MultilingualLanguageModel,
    families.RetrievalAugmentedLanguageModel,
    families.RetrievalAugmentedGenerationModel,
)

__all__ = [
    "GROK_2",
    "GROK_3_MINI",
    "GROK_4_1_FAST",
    "GROK_4_3",
    "GROK_4_FAST",
    "GROK_CODE_FAST_1",
    "MISTRAL_MEDIUM_3",
    "QWEN3_MAX",
    "QWEN_MAX",
]

GROK_2 = Model(
    "grok-2",
    "Grok 2",
    aliases=("grok-2-1212",),
    definition="xAI's large language model of August 2024 for conversation, code and reasoning.",
    defined_by=(XAI_2024_B,),
    developer="xAI",
    series=series.GROK,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.HOSTED_ASSISTANT,
        families.MultilingualLanguageModel,
        families.MultimodalModel,
        families.MultimodalGenerativeModel,
        families.MultimodalLLM,
        families.VisionLanguageModel,
        families.LargeVisionLanguageModel,
        families.LongContextLanguageModel,
        families.ReasoningModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
GROK_2_ENTRY = entry(
    GROK_2,
    member_of(
        families.ChatModel,
        families.ToolUsingLanguageModel,
        cite=(XAI_2024_B, LITELLM_2026.at("vercel_ai_gateway/xai/grok-2")),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=LITELLM_2026.at("vercel_ai_gateway/xai/grok-2")),
    every(accepts=modalities.Code, produces=modalities.Code, performs=tasks.CodeGeneration, cite=XAI_2024_B),
)

GROK_3_MINI = Model(
    "grok-3-mini",
    "Grok 3 mini",
    aliases=("Grok 3 mini beta",),
    definition="xAI's small model beside Grok 3, which thinks before it answers.",
    defined_by=(OPENROUTER_2026.at("x-ai/grok-3-mini"), DEEPLEARNING_AI_2025),
    developer="xAI",
    weights=Weights.CLOSED,
    series=series.GROK,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.HOSTED_ASSISTANT,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.MultimodalModel,
        families.MultimodalGenerativeModel,
        families.MultimodalLLM,
        families.LongContextLanguageModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
GROK_3_MINI_ENTRY = entry(
    GROK_3_MINI,
    member_of(families.ReasoningModel, cite=OPENROUTER_2026.at("x-ai/grok-3-mini")),
    member_of(
        families.ChatModel, families.ToolUsingLanguageModel, cite=LITELLM_2026.at("vercel_ai_gateway/xai/grok-3-mini")
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=OPENROUTER_2026.at("x-ai/grok-3-mini"),
    ),
)

GROK_4_FAST = Model(
    "grok-4-fast",
    "Grok 4 Fast",
    aliases=("Grok 4 Fast Reasoning",),
    definition="xAI's cheaper model of September 2025 that takes text and images, with or without reasoning.",
    defined_by=(OPENROUTER_2026.at("x-ai/grok-4-fast"), MODELS_DEV_2026.at("azure/grok-4-fast-reasoning")),
    developer="xAI",
    released=date(2025, 9, 19),
    weights=Weights.CLOSED,
    series=series.GROK,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GROK_4_FAST_ENTRY = entry(
    GROK_4_FAST,
    member_of(
        families.ReasoningModel,
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        cite=(MODELS_DEV_2026.at("azure/grok-4-fast-reasoning"), OPENROUTER_2026.at("x-ai/grok-4-fast")),
    ),
    member_of(families.ChatModel, families.LongContextLanguageModel, cite=OPENROUTER_2026.at("x-ai/grok-4-fast")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("azure/grok-4-fast-reasoning"), OPENROUTER_2026.at("x-ai/grok-4-fast")),
    ),
)

GROK_4_1_FAST = Model(
    "grok-4-1-fast",
    "Grok 4.1 Fast",
    aliases=("Grok 4.1 Fast Reasoning",),
    definition="xAI's model of November 2025 for agents and tools, with or without reasoning.",
    defined_by=(OPENROUTER_2026.at("x-ai/grok-4.1-fast"), MODELS_DEV_2026.at("azure/grok-4-1-fast-reasoning")),
    developer="xAI",
    released=date(2025, 11, 19),
    weights=Weights.CLOSED,
    series=series.GROK,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GROK_4_1_FAST_ENTRY = entry(
    GROK_4_1_FAST,
    member_of(
        families.ReasoningModel,
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        cite=(MODELS_DEV_2026.at("azure/grok-4-1-fast-reasoning"), OPENROUTER_2026.at("x-ai/grok-4.1-fast")),
    ),
    member_of(families.ChatModel, families.LongContextLanguageModel, cite=OPENROUTER_2026.at("x-ai/grok-4.1-fast")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("azure/grok-4-1-fast-reasoning"), OPENROUTER_2026.at("x-ai/grok-4.1-fast")),
    ),
)

GROK_4_3 = Model(
    "grok-4-3",
    "Grok 4.3",
    definition="xAI's reasoning model of April 2026 that takes text and images.",
    defined_by=(OPENROUTER_2026.at("x-ai/grok-4.3"), MODELS_DEV_2026.at("xai/grok-4.3")),
    developer="xAI",
    released=date(2026, 4, 17),
    weights=Weights.CLOSED,
    series=series.GROK,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GROK_4_3_ENTRY = entry(
    GROK_4_3,
    member_of(
        families.ReasoningModel,
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        cite=(MODELS_DEV_2026.at("xai/grok-4.3"), OPENROUTER_2026.at("x-ai/grok-4.3")),
    ),
    member_of(families.ChatModel, families.LongContextLanguageModel, cite=OPENROUTER_2026.at("x-ai/grok-4.3")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("xai/grok-4.3"), OPENROUTER_2026.at("x-ai/grok-4.3")),
    ),
)

GROK_CODE_FAST_1 = Model(
    "grok-code-fast-1",
    "Grok Code Fast 1",
    aliases=("Grok Code Fast",),
    definition="xAI's fast reasoning model of August 2025 for agents that write code.",
    defined_by=(OPENROUTER_2026.at("x-ai/grok-code-fast-1"),),
    developer="xAI",
    released=date(2025, 8, 28),
    weights=Weights.CLOSED,
    series=series.GROK,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.SEEING_ASSISTANT,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.DomainSpecificLanguageModel,
        families.MultimodalModel,
        families.MultimodalGenerativeModel,
        families.MultimodalLLM,
        families.VisionLanguageModel,
        families.LargeVisionLanguageModel,
        families.ChatModel,
        families.DialogueModel,
    ),
)
GROK_CODE_FAST_1_ENTRY = entry(
    GROK_CODE_FAST_1,
    member_of(families.ReasoningModel, families.CodeLLM, cite=OPENROUTER_2026.at("x-ai/grok-code-fast-1")),
    member_of(
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("frogbot/grok-code-fast-1"),
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=OPENROUTER_2026.at("x-ai/grok-code-fast-1"),
    ),
)

QWEN_MAX = Model(
    "qwen-max",
    "Qwen-Max",
    definition="Alibaba's largest hosted language model, whose weights are not open.",
    defined_by=(MODELS_DEV_2026.at("alibaba/qwen-max"),),
    developer="Alibaba",
    weights=Weights.CLOSED,
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.HOSTED_ASSISTANT,
        families.MultilingualLanguageModel,
        families.ReasoningModel,
        families.LongContextLanguageModel,
    ),
)
QWEN_MAX_ENTRY = entry(
    QWEN_MAX,
    member_of(families.LLM, families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("alibaba/qwen-max")),
    member_of(families.ChatModel, cite=LITELLM_2026.at("dashscope/qwen-max")),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("alibaba/qwen-max"),
    ),
)

QWEN3_MAX = Model(
    "qwen3-max",
    "Qwen3-Max",
    definition="Alibaba's hosted language model of September 2025, whose weights are not open.",
    defined_by=(MODELS_DEV_2026.at("alibaba/qwen3-max"),),
    developer="Alibaba",
    released=date(2025, 9, 23),
    weights=Weights.CLOSED,
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.HOSTED_ASSISTANT,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ReasoningModel,
    ),
)
QWEN3_MAX_ENTRY = entry(
    QWEN3_MAX,
    member_of(families.LLM, families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("alibaba/qwen3-max")),
    member_of(families.ChatModel, cite=LITELLM_2026.at("dashscope/qwen3-max")),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("alibaba/qwen3-max"),
    ),
)

MISTRAL_MEDIUM_3 = Model(
    "mistral-medium-3",
    "Mistral Medium 3",
    aliases=("mistral-medium-2505",),
    definition="Mistral AI's hosted model of May 2025 that takes text and images, whose weights are not open.",
    defined_by=(MISTRAL_AI_2024_B.at("2025-05-07"), MODELS_DEV_2026.at("mistral/mistral-medium-2505")),
    developer="Mistral AI",
    released=date(2025, 5, 7),
    weights=Weights.CLOSED,
    series=series.MISTRAL_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ReasoningModel,
    ),
)
MISTRAL_MEDIUM_3_ENTRY = entry(
    MISTRAL_MEDIUM_3,
    member_of(
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        cite=MODELS_DEV_2026.at("mistral/mistral-medium-2505"),
    ),
    member_of(families.ChatModel, cite=LITELLM_2026.at("mistral/mistral-medium-3")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("mistral/mistral-medium-2505"), OPENROUTER_2026.at("mistralai/mistral-medium-3")),
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    GROK_2_ENTRY,
    GROK_3_MINI_ENTRY,
    GROK_4_FAST_ENTRY,
    GROK_4_1_FAST_ENTRY,
    GROK_4_3_ENTRY,
    GROK_CODE_FAST_1_ENTRY,
    QWEN_MAX_ENTRY,
    QWEN3_MAX_ENTRY,
    MISTRAL_MEDIUM_3_ENTRY,
)
