"""Claude 4, the hybrid reasoning models of Anthropic."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import families, modalities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    ANTHROPIC_2023,
    ANTHROPIC_2025_B,
    ANTHROPIC_2025_C,
    ANTHROPIC_2025_D,
    ANTHROPIC_2026,
    LITELLM_2026,
    MODELS_DEV_2026,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "CLAUDE_HAIKU_4_5",
    "CLAUDE_OPUS_4",
    "CLAUDE_OPUS_4_1",
    "CLAUDE_OPUS_4_5",
    "CLAUDE_SONNET_4",
    "CLAUDE_SONNET_4_5",
]

# Claude 4.

CLAUDE_OPUS_4 = Model(
    "claude-opus-4",
    "Claude Opus 4",
    aliases=("claude-opus-4-20250514", "Claude 4 Opus"),
    definition="Anthropic's hybrid reasoning model of May 2025 for long, complex work.",
    defined_by=(ANTHROPIC_2025_B,),
    developer="Anthropic",
    released=date(2025, 5, 22),
    weights=Weights.CLOSED,
    series=series.CLAUDE_4,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
    ),
)
CLAUDE_OPUS_4_ENTRY = entry(
    CLAUDE_OPUS_4,
    member_of(families.ComputerUseModel, cite=ANTHROPIC_2025_B),
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2025_D)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-20250514"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-20250514")),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-20250514")),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-20250514")),
)

CLAUDE_SONNET_4 = Model(
    "claude-sonnet-4",
    "Claude Sonnet 4",
    aliases=("claude-sonnet-4-20250514", "Claude 4 Sonnet"),
    definition="Anthropic's hybrid reasoning model of May 2025 for everyday work.",
    defined_by=(ANTHROPIC_2025_B,),
    developer="Anthropic",
    released=date(2025, 5, 22),
    weights=Weights.CLOSED,
    series=series.CLAUDE_4,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
    ),
)
CLAUDE_SONNET_4_ENTRY = entry(
    CLAUDE_SONNET_4,
    member_of(families.ComputerUseModel, cite=ANTHROPIC_2025_B),
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2025_D)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-20250514"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-20250514")),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-20250514")),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-20250514")),
)

CLAUDE_OPUS_4_1 = Model(
    "claude-opus-4-1",
    "Claude Opus 4.1",
    aliases=("claude-opus-4-1-20250805", "Claude 4.1 Opus"),
    definition="Anthropic's hybrid reasoning model of August 2025, after Claude Opus 4.",
    defined_by=(MODELS_DEV_2026.at("anthropic/claude-opus-4-1"),),
    developer="Anthropic",
    released=date(2025, 8, 5),
    weights=Weights.CLOSED,
    series=series.CLAUDE_4,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
    ),
)
CLAUDE_OPUS_4_1_ENTRY = entry(
    CLAUDE_OPUS_4_1,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2025_D)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-1"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-1")),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-1")),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-1")),
    member_of(families.ComputerUseModel, cite=LITELLM_2026.at("anthropic.claude-opus-4-1-20250805-v1:0")),
)

CLAUDE_SONNET_4_5 = Model(
    "claude-sonnet-4-5",
    "Claude Sonnet 4.5",
    aliases=("claude-sonnet-4-5-20250929", "Claude 4.5 Sonnet", "Sonnet 4.5"),
    definition="Anthropic's hybrid reasoning model of September 2025 for code and agents.",
    defined_by=(ANTHROPIC_2025_C,),
    developer="Anthropic",
    released=date(2025, 9, 29),
    weights=Weights.CLOSED,
    series=series.CLAUDE_4,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
    ),
)
CLAUDE_SONNET_4_5_ENTRY = entry(
    CLAUDE_SONNET_4_5,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2025_D)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-5"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-5")),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-5")),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-5")),
    member_of(families.ComputerUseModel, cite=LITELLM_2026.at("claude-sonnet-4-5")),
)

CLAUDE_HAIKU_4_5 = Model(
    "claude-haiku-4-5",
    "Claude Haiku 4.5",
    aliases=("claude-haiku-4-5-20251001", "Claude 4.5 Haiku", "Haiku 4.5"),
    definition="Anthropic's small, fast hybrid reasoning model of October 2025.",
    defined_by=(ANTHROPIC_2025_D,),
    developer="Anthropic",
    released=date(2025, 10, 15),
    weights=Weights.CLOSED,
    series=series.CLAUDE_4,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.SmallLanguageModel,
    ),
)
CLAUDE_HAIKU_4_5_ENTRY = entry(
    CLAUDE_HAIKU_4_5,
    member_of(families.MultilingualLanguageModel, cite=ANTHROPIC_2026),
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2025_D)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-haiku-4-5"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-haiku-4-5")),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-haiku-4-5")),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-haiku-4-5")),
    member_of(families.ComputerUseModel, cite=LITELLM_2026.at("claude-haiku-4-5")),
)

CLAUDE_OPUS_4_5 = Model(
    "claude-opus-4-5",
    "Claude Opus 4.5",
    aliases=("claude-opus-4-5-20251101", "Claude 4.5 Opus", "Opus 4.5"),
    definition="Anthropic's hybrid reasoning model of November 2025 for complex problems and agents.",
    defined_by=(ANTHROPIC_2025_C,),
    developer="Anthropic",
    released=date(2025, 11, 24),
    weights=Weights.CLOSED,
    series=series.CLAUDE_4,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
    ),
)
CLAUDE_OPUS_4_5_ENTRY = entry(
    CLAUDE_OPUS_4_5,
    member_of(families.ComputerUseModel, cite=ANTHROPIC_2025_C),
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2025_D)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-5"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-5")),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-5")),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-5")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CLAUDE_OPUS_4_ENTRY,
    CLAUDE_SONNET_4_ENTRY,
    CLAUDE_OPUS_4_1_ENTRY,
    CLAUDE_SONNET_4_5_ENTRY,
    CLAUDE_HAIKU_4_5_ENTRY,
    CLAUDE_OPUS_4_5_ENTRY,
)
