"""GPT-5 in further sizes, and the releases that follow it."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import families, modalities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import MODELS_DEV_2026, OPENAI_2025, OPENROUTER_2026

_CHECKED = date(2026, 11, 24)

#: What is open of several of these.
_OPEN_HERE: Final[tuple[ModelFamily, ...]] = (
    *open_questions.TUNED_SEEING_ASSISTANT,
    families.AlignedLanguageModel,
    families.MultilingualLanguageModel,
    families.ComputerUseModel,
    families.RetrievalAugmentedLanguageModel,
    families.RetrievalAugmentedGenerationModel,
    families.InstructionTunedModel,
)

#: What is open of several of these.
_OPEN_HERE_2: Final[tuple[ModelFamily, ...]] = (
    *open_questions.TUNED_SEEING_ASSISTANT,
    families.AlignedLanguageModel,
    families.MultilingualLanguageModel,
    families.ComputerUseModel,
    families.RetrievalAugmentedLanguageModel,
    families.RetrievalAugmentedGenerationModel,
)

__all__ = ["GPT_5_1", "GPT_5_2", "GPT_5_4", "GPT_5_5", "GPT_5_CODEX", "GPT_5_NANO", "GPT_5_PRO"]

GPT_5_NANO = Model(
    "gpt-5-nano",
    "GPT-5 nano",
    aliases=("gpt-5-thinking-nano", "gpt-5-nano-2025-08-07"),
    definition="The smallest and fastest version of GPT-5, which takes text and images.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-5-nano"), OPENROUTER_2026.at("openai/gpt-5-nano")),
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
        families.SmallLanguageModel,
    ),
)
GPT_5_NANO_ENTRY = entry(
    GPT_5_NANO,
    member_of(
        families.ReasoningModel,
        families.ChatModel,
        families.InstructionTunedModel,
        cite=(OPENAI_2025.at("abstract"), MODELS_DEV_2026.at("openai/gpt-5-nano")),
    ),
    member_of(
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("openai/gpt-5-nano"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/gpt-5-nano"), OPENROUTER_2026.at("openai/gpt-5-nano")),
    ),
)

GPT_5_PRO = Model(
    "gpt-5-pro",
    "GPT-5 pro",
    aliases=("gpt-5-thinking-pro", "gpt-5-pro-2025-10-06"),
    definition="GPT-5 with more computation for each answer, of October 2025.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-5-pro"), OPENROUTER_2026.at("openai/gpt-5-pro")),
    developer="OpenAI",
    released=date(2025, 10, 6),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE_2,
)

GPT_5_PRO_ENTRY = entry(
    GPT_5_PRO,
    member_of(
        families.ReasoningModel,
        families.ChatModel,
        families.InstructionTunedModel,
        cite=(OPENAI_2025.at("abstract"), MODELS_DEV_2026.at("openai/gpt-5-pro")),
    ),
    member_of(
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("openai/gpt-5-pro"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/gpt-5-pro"), OPENROUTER_2026.at("openai/gpt-5-pro")),
    ),
)

GPT_5_CODEX = Model(
    "gpt-5-codex",
    "GPT-5-Codex",
    definition="GPT-5 trained on for software engineering, of September 2025.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-5-codex"), OPENROUTER_2026.at("openai/gpt-5-codex")),
    developer="OpenAI",
    released=date(2025, 9, 15),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GPT_5_CODEX_ENTRY = entry(
    GPT_5_CODEX,
    member_of(families.ReasoningModel, cite=MODELS_DEV_2026.at("openai/gpt-5-codex")),
    member_of(families.ChatModel, cite=OPENROUTER_2026.at("openai/gpt-5-codex")),
    member_of(
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("openai/gpt-5-codex"),
    ),
    member_of(families.CodeLLM, cite=OPENROUTER_2026.at("openai/gpt-5-codex")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/gpt-5-codex"), OPENROUTER_2026.at("openai/gpt-5-codex")),
    ),
)

GPT_5_1 = Model(
    "gpt-5-1",
    "GPT-5.1",
    aliases=("gpt-5.1-2025-11-13", "GPT-5.1 Thinking"),
    definition="OpenAI's reasoning model of November 2025 that adapts how long it thinks.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-5.1"), OPENROUTER_2026.at("openai/gpt-5.1")),
    developer="OpenAI",
    released=date(2025, 11, 13),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE_2,
)

GPT_5_1_ENTRY = entry(
    GPT_5_1,
    member_of(
        families.ReasoningModel,
        families.ChatModel,
        families.InstructionTunedModel,
        cite=OPENROUTER_2026.at("openai/gpt-5.1"),
    ),
    member_of(
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("openai/gpt-5.1"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/gpt-5.1"), OPENROUTER_2026.at("openai/gpt-5.1")),
    ),
)

GPT_5_2 = Model(
    "gpt-5-2",
    "GPT-5.2",
    aliases=("gpt-5.2-2025-12-11", "GPT-5.2 Thinking"),
    definition="OpenAI's reasoning model of December 2025, the successor of GPT-5.1.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-5.2"), OPENROUTER_2026.at("openai/gpt-5.2")),
    developer="OpenAI",
    released=date(2025, 12, 11),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GPT_5_2_ENTRY = entry(
    GPT_5_2,
    member_of(families.ReasoningModel, cite=MODELS_DEV_2026.at("openai/gpt-5.2")),
    member_of(families.ChatModel, cite=OPENROUTER_2026.at("openai/gpt-5.2")),
    member_of(
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("openai/gpt-5.2"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/gpt-5.2"), OPENROUTER_2026.at("openai/gpt-5.2")),
    ),
)

GPT_5_4 = Model(
    "gpt-5-4",
    "GPT-5.4",
    aliases=("GPT-5.4 Thinking",),
    definition="OpenAI's reasoning model of March 2026 with a context of a million tokens.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-5.4"), OPENROUTER_2026.at("openai/gpt-5.4")),
    developer="OpenAI",
    released=date(2026, 3, 5),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GPT_5_4_ENTRY = entry(
    GPT_5_4,
    member_of(families.ReasoningModel, cite=MODELS_DEV_2026.at("openai/gpt-5.4")),
    member_of(families.ChatModel, cite=OPENROUTER_2026.at("openai/gpt-5.4")),
    member_of(
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("openai/gpt-5.4"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/gpt-5.4"), OPENROUTER_2026.at("openai/gpt-5.4")),
    ),
)

GPT_5_5 = Model(
    "gpt-5-5",
    "GPT-5.5",
    definition="OpenAI's reasoning model of April 2026, the successor of GPT-5.4.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-5.5"), OPENROUTER_2026.at("openai/gpt-5.5")),
    developer="OpenAI",
    released=date(2026, 4, 23),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GPT_5_5_ENTRY = entry(
    GPT_5_5,
    member_of(families.ReasoningModel, cite=MODELS_DEV_2026.at("openai/gpt-5.5")),
    member_of(families.ChatModel, cite=OPENROUTER_2026.at("openai/gpt-5.5")),
    member_of(
        families.LargeVisionLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("openai/gpt-5.5"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/gpt-5.5"), OPENROUTER_2026.at("openai/gpt-5.5")),
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    GPT_5_NANO_ENTRY,
    GPT_5_PRO_ENTRY,
    GPT_5_CODEX_ENTRY,
    GPT_5_1_ENTRY,
    GPT_5_2_ENTRY,
    GPT_5_4_ENTRY,
    GPT_5_5_ENTRY,
)
