"""Claude, the language models of Anthropic, up to Claude 3.7."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    ANTHROPIC_2023,
    ANTHROPIC_2024,
    ANTHROPIC_2024_B,
    ANTHROPIC_2024_C,
    ANTHROPIC_2025,
    LITELLM_2026,
    MODELS_DEV_2026,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "CLAUDE_2",
    "CLAUDE_3_5_HAIKU",
    "CLAUDE_3_5_SONNET",
    "CLAUDE_3_7_SONNET",
    "CLAUDE_3_HAIKU",
    "CLAUDE_3_OPUS",
    "CLAUDE_3_SONNET",
]

# Claude 2 and Claude 3.

CLAUDE_2 = Model(
    "claude-2",
    "Claude 2",
    aliases=("Claude 2.0",),
    definition="Anthropic's large language model of July 2023, which takes long texts.",
    defined_by=(ANTHROPIC_2023,),
    developer="Anthropic",
    weights=Weights.CLOSED,
    series=series.CLAUDE,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TRANSFORMER,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
CLAUDE_2_ENTRY = entry(
    CLAUDE_2,
    member_of(
        families.TransformerLanguageModel,
        families.ChatModel,
        families.AlignedLanguageModel,
        families.InstructionTunedModel,
        families.LongContextLanguageModel,
        cite=ANTHROPIC_2023,
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=ANTHROPIC_2023,
    ),
    every(
        uses=architectures.Transformer,
        trained_with=(objectives.ReinforcementLearningFromHumanFeedback, objectives.ConstitutionalAI),
        has=qualities.LongContext,
        cite=ANTHROPIC_2023,
    ),
)

CLAUDE_3_OPUS = Model(
    "claude-3-opus",
    "Claude 3 Opus",
    aliases=("Claude Opus 3", "claude-3-opus-20240229"),
    definition="The most capable of Anthropic's Claude 3 models of March 2024, which take text and images.",
    defined_by=(ANTHROPIC_2024_B.at("abstract"),),
    developer="Anthropic",
    released=date(2024, 3, 4),
    weights=Weights.CLOSED,
    series=series.CLAUDE_3,
    checked_on=_CHECKED,
    undetermined=open_questions.TUNED_SEEING_ASSISTANT,
)
CLAUDE_3_OPUS_ENTRY = entry(
    CLAUDE_3_OPUS,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2024_B, ANTHROPIC_2023)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=ANTHROPIC_2024_B.at("abstract"),
    ),
    every(trained_with=objectives.ConstitutionalAI, cite=ANTHROPIC_2024_B.at("section 1")),
    every(
        performs=(tasks.VisualQuestionAnswering, tasks.ImageCaptioning),
        cite=(ANTHROPIC_2024_B.at("section 1"), ANTHROPIC_2024),
    ),
    every(has=qualities.MultimodalUnderstanding, cite=ANTHROPIC_2024_B.at("section 1")),
    member_of(families.ToolUsingLanguageModel, cite=LITELLM_2026.at("anthropic.claude-3-opus-20240229-v1:0")),
)

CLAUDE_3_SONNET = Model(
    "claude-3-sonnet",
    "Claude 3 Sonnet",
    aliases=("Claude Sonnet 3", "claude-3-sonnet-20240229"),
    definition="The middle one of Anthropic's Claude 3 models of March 2024, which take text and images.",
    defined_by=(ANTHROPIC_2024_B.at("abstract"),),
    developer="Anthropic",
    released=date(2024, 3, 4),
    weights=Weights.CLOSED,
    series=series.CLAUDE_3,
    checked_on=_CHECKED,
    undetermined=open_questions.TUNED_SEEING_ASSISTANT,
)
CLAUDE_3_SONNET_ENTRY = entry(
    CLAUDE_3_SONNET,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2024_B, ANTHROPIC_2023)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=ANTHROPIC_2024_B.at("abstract"),
    ),
    every(trained_with=objectives.ConstitutionalAI, cite=ANTHROPIC_2024_B.at("section 1")),
    every(
        performs=(tasks.VisualQuestionAnswering, tasks.ImageCaptioning),
        cite=(ANTHROPIC_2024_B.at("section 1"), ANTHROPIC_2024),
    ),
    every(has=qualities.MultimodalUnderstanding, cite=ANTHROPIC_2024_B.at("section 1")),
    member_of(families.ToolUsingLanguageModel, cite=LITELLM_2026.at("vertex_ai/claude-3-sonnet@20240229")),
)

CLAUDE_3_HAIKU = Model(
    "claude-3-haiku",
    "Claude 3 Haiku",
    aliases=("Claude Haiku 3", "claude-3-haiku-20240307"),
    definition="The smallest and fastest of Anthropic's Claude 3 models of March 2024, which take text and images.",
    defined_by=(ANTHROPIC_2024_B.at("abstract"),),
    developer="Anthropic",
    released=date(2024, 3, 13),
    weights=Weights.CLOSED,
    series=series.CLAUDE_3,
    checked_on=_CHECKED,
    undetermined=(*open_questions.TUNED_SEEING_ASSISTANT, families.SmallLanguageModel),
)
CLAUDE_3_HAIKU_ENTRY = entry(
    CLAUDE_3_HAIKU,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2024_B, ANTHROPIC_2023)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=ANTHROPIC_2024_B.at("abstract"),
    ),
    every(trained_with=objectives.ConstitutionalAI, cite=ANTHROPIC_2024_B.at("section 1")),
    every(
        performs=(tasks.VisualQuestionAnswering, tasks.ImageCaptioning),
        cite=(ANTHROPIC_2024_B.at("section 1"), ANTHROPIC_2024),
    ),
    every(has=qualities.MultimodalUnderstanding, cite=ANTHROPIC_2024_B.at("section 1")),
    member_of(families.ToolUsingLanguageModel, cite=LITELLM_2026.at("vertex_ai/claude-3-haiku@20240307")),
)

# Claude 3.5 and 3.7.

CLAUDE_3_5_SONNET = Model(
    "claude-3-5-sonnet",
    "Claude 3.5 Sonnet",
    aliases=("claude-3-5-sonnet-20241022", "claude-3-5-sonnet-20240620", "Claude Sonnet 3.5"),
    definition="Anthropic's large language model of 2024 that takes text and images.",
    defined_by=(MODELS_DEV_2026.at("anthropic/claude-3-5-sonnet-20241022"),),
    developer="Anthropic",
    released=date(2024, 6, 20),
    weights=Weights.CLOSED,
    series=series.CLAUDE_3_5,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
    ),
)
CLAUDE_3_5_SONNET_ENTRY = entry(
    CLAUDE_3_5_SONNET,
    member_of(families.ComputerUseModel, cite=ANTHROPIC_2024_C),
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2025)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-3-5-sonnet-20241022"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-3-5-sonnet-20241022")),
    every(produces=modalities.Action, cite=ANTHROPIC_2024_C),
    every(trained_with=objectives.ConstitutionalAI, cite=ANTHROPIC_2025),
    every(performs=(tasks.VisualQuestionAnswering, tasks.ImageCaptioning), cite=ANTHROPIC_2024),
    every(performs=tasks.ComputerUse, cite=ANTHROPIC_2024_C),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-3-5-sonnet-20241022")),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-3-5-sonnet-20241022")),
)

CLAUDE_3_5_HAIKU = Model(
    "claude-3-5-haiku",
    "Claude 3.5 Haiku",
    aliases=("claude-3-5-haiku-20241022", "Claude Haiku 3.5"),
    definition="Anthropic's fast large language model of October 2024 that takes text and images.",
    defined_by=(MODELS_DEV_2026.at("anthropic/claude-3-5-haiku-20241022"),),
    developer="Anthropic",
    released=date(2024, 10, 22),
    weights=Weights.CLOSED,
    series=series.CLAUDE_3_5,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
        families.SmallLanguageModel,
    ),
)
CLAUDE_3_5_HAIKU_ENTRY = entry(
    CLAUDE_3_5_HAIKU,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2025)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-3-5-haiku-20241022"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-3-5-haiku-20241022")),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-3-5-haiku-20241022")),
)

CLAUDE_3_7_SONNET = Model(
    "claude-3-7-sonnet",
    "Claude 3.7 Sonnet",
    aliases=("Claude 3.7", "claude-3-7-sonnet-20250219", "Claude Sonnet 3.7"),
    definition="Anthropic's hybrid reasoning model of February 2025, which can think at length before it answers.",
    defined_by=(ANTHROPIC_2025,),
    developer="Anthropic",
    released=date(2025, 2, 24),
    weights=Weights.CLOSED,
    series=series.CLAUDE,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
    ),
)
CLAUDE_3_7_SONNET_ENTRY = entry(
    CLAUDE_3_7_SONNET,
    member_of(families.ReasoningModel, families.ChatModel, families.ComputerUseModel, cite=ANTHROPIC_2025),
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(ANTHROPIC_2023, ANTHROPIC_2025)),
    member_of(
        families.LargeVisionLanguageModel,
        cite=(ANTHROPIC_2025, MODELS_DEV_2026.at("anthropic/claude-3-7-sonnet-20250219")),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("anthropic/claude-3-7-sonnet-20250219"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-3-7-sonnet-20250219")),
    every(trained_with=objectives.ConstitutionalAI, has=qualities.ChainOfThoughtReasoning, cite=ANTHROPIC_2025),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("anthropic/claude-3-7-sonnet-20250219")),
    every(produces=modalities.ToolCall, cite=MODELS_DEV_2026.at("anthropic/claude-3-7-sonnet-20250219")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CLAUDE_2_ENTRY,
    CLAUDE_3_OPUS_ENTRY,
    CLAUDE_3_SONNET_ENTRY,
    CLAUDE_3_HAIKU_ENTRY,
    CLAUDE_3_5_SONNET_ENTRY,
    CLAUDE_3_5_HAIKU_ENTRY,
    CLAUDE_3_7_SONNET_ENTRY,
)
