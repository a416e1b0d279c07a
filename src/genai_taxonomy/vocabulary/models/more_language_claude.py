"""Further releases of Claude."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    ANTHROPIC_2023,
    ANTHROPIC_2024_D,
    ANTHROPIC_2026,
    LITELLM_2026,
    MODELS_DEV_2026,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "CLAUDE_2_1",
    "CLAUDE_FABLE_5",
    "CLAUDE_INSTANT",
    "CLAUDE_OPUS_4_6",
    "CLAUDE_OPUS_4_7",
    "CLAUDE_OPUS_4_8",
    "CLAUDE_SONNET_4_6",
    "CLAUDE_SONNET_5",
]

CLAUDE_2_1 = Model(
    "claude-2-1",
    "Claude 2.1",
    definition="Anthropic's large language model after Claude 2, with a context of 200,000 tokens.",
    defined_by=(ANTHROPIC_2023, ANTHROPIC_2024_D),
    developer="Anthropic",
    weights=Weights.CLOSED,
    series=series.CLAUDE,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TRANSFORMER,
        families.ToolUsingLanguageModel,
    ),
)
CLAUDE_2_1_ENTRY = entry(
    CLAUDE_2_1,
    member_of(
        families.TransformerLanguageModel,
        families.ChatModel,
        families.AlignedLanguageModel,
        families.InstructionTunedModel,
        cite=ANTHROPIC_2023,
    ),
    member_of(families.LongContextLanguageModel, families.MultilingualLanguageModel, cite=ANTHROPIC_2024_D),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(ANTHROPIC_2023, ANTHROPIC_2024_D),
    ),
    every(
        uses=architectures.Transformer,
        trained_with=(objectives.ReinforcementLearningFromHumanFeedback, objectives.ConstitutionalAI),
        cite=ANTHROPIC_2023,
    ),
    every(has=qualities.LongContext, cite=ANTHROPIC_2024_D),
)

CLAUDE_INSTANT = Model(
    "claude-instant",
    "Claude Instant",
    aliases=("Claude Instant 1.2", "claude-instant-v1"),
    definition="Anthropic's smaller, faster and cheaper language model beside Claude 2.",
    defined_by=(ANTHROPIC_2023, ANTHROPIC_2024_D),
    developer="Anthropic",
    weights=Weights.CLOSED,
    series=series.CLAUDE,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TRANSFORMER,
        families.ToolUsingLanguageModel,
        families.SmallLanguageModel,
    ),
)
CLAUDE_INSTANT_ENTRY = entry(
    CLAUDE_INSTANT,
    member_of(
        families.TransformerLanguageModel,
        families.ChatModel,
        families.AlignedLanguageModel,
        families.InstructionTunedModel,
        cite=ANTHROPIC_2023,
    ),
    member_of(families.LongContextLanguageModel, families.MultilingualLanguageModel, cite=ANTHROPIC_2024_D),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(ANTHROPIC_2023, ANTHROPIC_2024_D),
    ),
    every(
        uses=architectures.Transformer,
        trained_with=(objectives.ReinforcementLearningFromHumanFeedback, objectives.ConstitutionalAI),
        cite=ANTHROPIC_2023,
    ),
    every(has=qualities.LongContext, cite=ANTHROPIC_2024_D),
)

CLAUDE_OPUS_4_6 = Model(
    "claude-opus-4-6",
    "Claude Opus 4.6",
    aliases=("Claude 4.6 Opus",),
    definition="Anthropic's hybrid reasoning model of February 2026 for code and long work.",
    defined_by=(MODELS_DEV_2026.at("anthropic/claude-opus-4-6"),),
    developer="Anthropic",
    released=date(2026, 2, 5),
    weights=Weights.CLOSED,
    series=series.CLAUDE_4,
    checked_on=_CHECKED,
    undetermined=(*open_questions.TUNED_SEEING_ASSISTANT, families.MultilingualLanguageModel),
)
CLAUDE_OPUS_4_6_ENTRY = entry(
    CLAUDE_OPUS_4_6,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2026)),
    member_of(
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-6"),
    ),
    member_of(families.ComputerUseModel, cite=LITELLM_2026.at("claude-opus-4-6")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-6"),
    ),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-6")),
)

CLAUDE_SONNET_4_6 = Model(
    "claude-sonnet-4-6",
    "Claude Sonnet 4.6",
    aliases=("Claude 4.6 Sonnet",),
    definition="Anthropic's hybrid reasoning model of February 2026 for code and everyday work.",
    defined_by=(MODELS_DEV_2026.at("anthropic/claude-sonnet-4-6"),),
    developer="Anthropic",
    released=date(2026, 2, 17),
    weights=Weights.CLOSED,
    series=series.CLAUDE_4,
    checked_on=_CHECKED,
    undetermined=(*open_questions.TUNED_SEEING_ASSISTANT, families.MultilingualLanguageModel),
)
CLAUDE_SONNET_4_6_ENTRY = entry(
    CLAUDE_SONNET_4_6,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2026)),
    member_of(
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-6"),
    ),
    member_of(families.ComputerUseModel, cite=LITELLM_2026.at("claude-sonnet-4-6")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-6"),
    ),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-4-6")),
)

CLAUDE_OPUS_4_7 = Model(
    "claude-opus-4-7",
    "Claude Opus 4.7",
    aliases=("Claude 4.7 Opus",),
    definition="Anthropic's reasoning model of April 2026 for agents that work for long.",
    defined_by=(MODELS_DEV_2026.at("anthropic/claude-opus-4-7"),),
    developer="Anthropic",
    released=date(2026, 4, 16),
    weights=Weights.CLOSED,
    series=series.CLAUDE_4,
    checked_on=_CHECKED,
    undetermined=(*open_questions.TUNED_SEEING_ASSISTANT, families.MultilingualLanguageModel),
)
CLAUDE_OPUS_4_7_ENTRY = entry(
    CLAUDE_OPUS_4_7,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2026)),
    member_of(
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-7"),
    ),
    member_of(families.ComputerUseModel, cite=LITELLM_2026.at("claude-opus-4-7")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-7"),
    ),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-7")),
)

CLAUDE_OPUS_4_8 = Model(
    "claude-opus-4-8",
    "Claude Opus 4.8",
    aliases=("Claude 4.8 Opus",),
    definition="Anthropic's reasoning model of May 2026, after Claude Opus 4.7.",
    defined_by=(MODELS_DEV_2026.at("anthropic/claude-opus-4-8"),),
    developer="Anthropic",
    released=date(2026, 5, 28),
    weights=Weights.CLOSED,
    series=series.CLAUDE_4,
    checked_on=_CHECKED,
    undetermined=(*open_questions.TUNED_SEEING_ASSISTANT, families.MultilingualLanguageModel),
)
CLAUDE_OPUS_4_8_ENTRY = entry(
    CLAUDE_OPUS_4_8,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2026)),
    member_of(
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-8"),
    ),
    member_of(families.ComputerUseModel, cite=LITELLM_2026.at("claude-opus-4-8")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-8"),
    ),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-opus-4-8")),
)

CLAUDE_FABLE_5 = Model(
    "claude-fable-5",
    "Claude Fable 5",
    definition="Anthropic's reasoning model of June 2026 with a context of a million tokens.",
    defined_by=(MODELS_DEV_2026.at("anthropic/claude-fable-5"),),
    developer="Anthropic",
    released=date(2026, 6, 9),
    weights=Weights.CLOSED,
    series=series.CLAUDE,
    checked_on=_CHECKED,
    undetermined=(*open_questions.TUNED_SEEING_ASSISTANT, families.MultilingualLanguageModel),
)
CLAUDE_FABLE_5_ENTRY = entry(
    CLAUDE_FABLE_5,
    member_of(
        families.LargeVisionLanguageModel, families.ReasoningModel, cite=MODELS_DEV_2026.at("anthropic/claude-fable-5")
    ),
    member_of(families.ChatModel, cite=LITELLM_2026.at("claude-fable-5")),
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2026)),
    member_of(
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("anthropic/claude-fable-5"),
    ),
    member_of(families.ComputerUseModel, cite=LITELLM_2026.at("claude-fable-5")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-fable-5"),
    ),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-fable-5")),
)

CLAUDE_SONNET_5 = Model(
    "claude-sonnet-5",
    "Claude Sonnet 5",
    aliases=("Claude 5 Sonnet",),
    definition="Anthropic's reasoning model of June 2026, the successor of Claude Sonnet 4.6.",
    defined_by=(MODELS_DEV_2026.at("anthropic/claude-sonnet-5"),),
    developer="Anthropic",
    released=date(2026, 6, 30),
    weights=Weights.CLOSED,
    series=series.CLAUDE,
    checked_on=_CHECKED,
    undetermined=(*open_questions.TUNED_SEEING_ASSISTANT, families.MultilingualLanguageModel),
)
CLAUDE_SONNET_5_ENTRY = entry(
    CLAUDE_SONNET_5,
    member_of(
        families.LargeVisionLanguageModel, families.ReasoningModel, cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-5")
    ),
    member_of(families.ChatModel, cite=LITELLM_2026.at("claude-sonnet-5")),
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2026)),
    member_of(
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-5"),
    ),
    member_of(families.ComputerUseModel, cite=LITELLM_2026.at("claude-sonnet-5")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-5"),
    ),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-sonnet-5")),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    CLAUDE_2_1_ENTRY,
    CLAUDE_INSTANT_ENTRY,
    CLAUDE_OPUS_4_6_ENTRY,
    CLAUDE_SONNET_4_6_ENTRY,
    CLAUDE_OPUS_4_7_ENTRY,
    CLAUDE_OPUS_4_8_ENTRY,
    CLAUDE_FABLE_5_ENTRY,
    CLAUDE_SONNET_5_ENTRY,
)
