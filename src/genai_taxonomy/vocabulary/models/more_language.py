"""Further reasoning models of OpenAI, and GPT-4.1 in further sizes."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import LITELLM_2026, MODELS_DEV_2026, OPENAI_2024_B, OPENROUTER_2026

_CHECKED = date(2026, 11, 24)

#: What is open of several of these.
_OPEN_HERE: Final[tuple[ModelFamily, ...]] = (
    *open_questions.TUNED_SEEING_ASSISTANT,
    families.InstructionTunedModel,
    families.AlignedLanguageModel,
    families.MultilingualLanguageModel,
    families.SmallLanguageModel,
)

__all__ = ["GPT_4_1_MINI", "GPT_4_1_NANO", "O1_MINI", "O1_PREVIEW", "O1_PRO", "O3_PRO"]

O1_PREVIEW = Model(
    "o1-preview",
    "OpenAI o1-preview",
    aliases=("o1-preview",),
    definition="OpenAI's first reasoning model to be released, a preview of o1 that takes text alone.",
    defined_by=(OPENAI_2024_B.at("abstract"),),
    developer="OpenAI",
    weights=Weights.CLOSED,
    series=series.OPENAI_O_SERIES,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.HOSTED_ASSISTANT,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
O1_PREVIEW_ENTRY = entry(
    O1_PREVIEW,
    member_of(families.ReasoningModel, families.ChatModel, cite=OPENAI_2024_B.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=OPENAI_2024_B,
    ),
    every(
        trained_with=objectives.ReinforcementLearning,
        has=qualities.ChainOfThoughtReasoning,
        cite=OPENAI_2024_B.at("abstract"),
    ),
)

O1_MINI = Model(
    "o1-mini",
    "OpenAI o1-mini",
    aliases=("o1-mini", "o1-mini-2024-09-12"),
    definition="OpenAI's small reasoning model of September 2024 for code and mathematics, which takes text alone.",
    defined_by=(OPENAI_2024_B.at("abstract"), MODELS_DEV_2026.at("azure/o1-mini")),
    developer="OpenAI",
    released=date(2024, 9, 12),
    weights=Weights.CLOSED,
    series=series.OPENAI_O_SERIES,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.HOSTED_ASSISTANT,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.SmallLanguageModel,
    ),
)
O1_MINI_ENTRY = entry(
    O1_MINI,
    member_of(families.ReasoningModel, cite=(OPENAI_2024_B.at("abstract"), MODELS_DEV_2026.at("azure/o1-mini"))),
    member_of(families.ChatModel, cite=LITELLM_2026.at("azure/o1-mini")),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("azure/o1-mini"),
    ),
    every(
        trained_with=objectives.ReinforcementLearning,
        has=qualities.ChainOfThoughtReasoning,
        cite=OPENAI_2024_B.at("abstract"),
    ),
)

O1_PRO = Model(
    "o1-pro",
    "OpenAI o1-pro",
    aliases=("o1-pro",),
    definition="o1 with more computation for each answer, of March 2025.",
    defined_by=(OPENROUTER_2026.at("openai/o1-pro"), MODELS_DEV_2026.at("openai/o1-pro")),
    developer="OpenAI",
    released=date(2025, 3, 19),
    weights=Weights.CLOSED,
    series=series.OPENAI_O_SERIES,
    checked_on=_CHECKED,
    undetermined=(*open_questions.SEEING_ASSISTANT, families.MultilingualLanguageModel),
)
O1_PRO_ENTRY = entry(
    O1_PRO,
    member_of(families.ReasoningModel, families.ChatModel, cite=OPENROUTER_2026.at("openai/o1-pro")),
    member_of(
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("openai/o1-pro"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/o1-pro"), OPENROUTER_2026.at("openai/o1-pro")),
    ),
    every(
        trained_with=objectives.ReinforcementLearning,
        has=qualities.ChainOfThoughtReasoning,
        cite=OPENROUTER_2026.at("openai/o1-pro"),
    ),
)

O3_PRO = Model(
    "o3-pro",
    "OpenAI o3-pro",
    aliases=("o3-pro",),
    definition="o3 with more computation for each answer, of June 2025.",
    defined_by=(OPENROUTER_2026.at("openai/o3-pro"), MODELS_DEV_2026.at("openai/o3-pro")),
    developer="OpenAI",
    released=date(2025, 6, 10),
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
O3_PRO_ENTRY = entry(
    O3_PRO,
    member_of(families.ReasoningModel, families.ChatModel, cite=OPENROUTER_2026.at("openai/o3-pro")),
    member_of(
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("openai/o3-pro"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/o3-pro"), OPENROUTER_2026.at("openai/o3-pro")),
    ),
    every(
        trained_with=objectives.ReinforcementLearning,
        has=qualities.ChainOfThoughtReasoning,
        cite=OPENROUTER_2026.at("openai/o3-pro"),
    ),
)

GPT_4_1_MINI = Model(
    "gpt-4-1-mini",
    "GPT-4.1 mini",
    aliases=("gpt-4.1-mini-2025-04-14",),
    definition="The middle one of OpenAI's GPT-4.1 models of April 2025, with a context of a million tokens.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-4.1-mini"), OPENROUTER_2026.at("openai/gpt-4.1-mini")),
    developer="OpenAI",
    released=date(2025, 4, 14),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GPT_4_1_MINI_ENTRY = entry(
    GPT_4_1_MINI,
    member_of(
        families.LargeVisionLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=MODELS_DEV_2026.at("openai/gpt-4.1-mini"),
    ),
    member_of(families.ChatModel, cite=LITELLM_2026.at("gpt-4.1-mini")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/gpt-4.1-mini"), OPENROUTER_2026.at("openai/gpt-4.1-mini")),
    ),
    every(has=qualities.LongContext, cite=MODELS_DEV_2026.at("openai/gpt-4.1-mini")),
)

GPT_4_1_NANO = Model(
    "gpt-4-1-nano",
    "GPT-4.1 nano",
    aliases=("gpt-4.1-nano-2025-04-14",),
    definition="The smallest of OpenAI's GPT-4.1 models of April 2025, with a context of a million tokens.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-4.1-nano"), OPENROUTER_2026.at("openai/gpt-4.1-nano")),
    developer="OpenAI",
    released=date(2025, 4, 14),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GPT_4_1_NANO_ENTRY = entry(
    GPT_4_1_NANO,
    member_of(
        families.LargeVisionLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=MODELS_DEV_2026.at("openai/gpt-4.1-nano"),
    ),
    member_of(families.ChatModel, cite=LITELLM_2026.at("gpt-4.1-nano")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/gpt-4.1-nano"), OPENROUTER_2026.at("openai/gpt-4.1-nano")),
    ),
    every(has=qualities.LongContext, cite=MODELS_DEV_2026.at("openai/gpt-4.1-nano")),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    O1_PREVIEW_ENTRY,
    O1_MINI_ENTRY,
    O1_PRO_ENTRY,
    O3_PRO_ENTRY,
    GPT_4_1_MINI_ENTRY,
    GPT_4_1_NANO_ENTRY,
)
