"""Further language models of Cohere and Amazon."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    AMAZON_2024,
    AMAZON_2024_B,
    HUGGING_FACE_TRANSFORMERS_MODELS,
    LITELLM_2026,
    MODELS_DEV_2026,
    OPENROUTER_2026,
)

_CHECKED = date(2026, 11, 24)

__all__ = ["AMAZON_NOVA_LITE", "AMAZON_NOVA_MICRO", "AMAZON_NOVA_PREMIER", "COMMAND_R", "COMMAND_R7B"]

COMMAND_R = Model(
    "command-r",
    "Command R",
    aliases=("C4AI Command R", "c4ai-command-r-v01", "command-r-08-2024"),
    definition="Cohere's open language model of 2024 for answers from retrieved passages and for tools.",
    defined_by=(HUGGING_FACE_TRANSFORMERS_MODELS.at("cohere"), MODELS_DEV_2026.at("cohere/command-r-08-2024")),
    developer="Cohere",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TUNING,
        families.ChatModel,
        families.CodeGenerationModel,
        families.LongContextLanguageModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
COMMAND_R_ENTRY = entry(
    COMMAND_R,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("cohere"),
    ),
    member_of(families.MultilingualLanguageModel, cite=OPENROUTER_2026.at("cohere/command-r-08-2024")),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("cohere/command-r-08-2024")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=MODELS_DEV_2026.at("cohere/command-r-08-2024")),
    every(
        uses=architectures.TransformerDecoder,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("cohere"),
    ),
)

COMMAND_R7B = Model(
    "command-r7b",
    "Command R7B",
    aliases=("c4ai-command-r7b-12-2024", "command-r7b-12-2024"),
    definition="Cohere's small open language model of December 2024 for retrieved passages and tools.",
    defined_by=(MODELS_DEV_2026.at("cohere/command-r7b-12-2024"), HUGGING_FACE_TRANSFORMERS_MODELS.at("cohere2")),
    developer="Cohere",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TUNING,
        families.ChatModel,
        families.CodeGenerationModel,
        families.LongContextLanguageModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
        families.LLM,
        families.SmallLanguageModel,
        families.FoundationModel,
        families.MultilingualLanguageModel,
    ),
)
COMMAND_R7B_ENTRY = entry(
    COMMAND_R7B,
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("cohere2"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("cohere/command-r7b-12-2024")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=MODELS_DEV_2026.at("cohere/command-r7b-12-2024")),
    every(
        uses=(architectures.TransformerDecoder, architectures.SlidingWindowAttention),
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("cohere2"),
    ),
)

AMAZON_NOVA_LITE = Model(
    "amazon-nova-lite",
    "Amazon Nova Lite",
    aliases=("Nova Lite", "nova-lite-v1"),
    definition="Amazon's cheap multimodal model of December 2024 that takes text, images, documents and video.",
    defined_by=(AMAZON_2024, AMAZON_2024_B),
    developer="Amazon",
    weights=Weights.CLOSED,
    series=series.AMAZON_NOVA,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.SEEING_ASSISTANT,
        families.ChatModel,
        families.MultilingualLanguageModel,
        families.ObjectDetectionModel,
        families.ComputerUseModel,
        families.SmallLanguageModel,
    ),
)
AMAZON_NOVA_LITE_ENTRY = entry(
    AMAZON_NOVA_LITE,
    member_of(families.LLM, cite=OPENROUTER_2026.at("amazon/nova-lite-v1")),
    member_of(families.LargeVisionLanguageModel, families.VideoLanguageModel, cite=AMAZON_2024_B),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(AMAZON_2024_B, OPENROUTER_2026.at("amazon/nova-lite-v1")),
    ),
    every(
        performs=(tasks.VisualQuestionAnswering, tasks.ImageTextToText),
        has=qualities.MultimodalUnderstanding,
        cite=AMAZON_2024_B,
    ),
    member_of(
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=(OPENROUTER_2026.at("amazon/nova-lite-v1"), LITELLM_2026.at("amazon.nova-lite-v1:0")),
    ),
)

AMAZON_NOVA_MICRO = Model(
    "amazon-nova-micro",
    "Amazon Nova Micro",
    aliases=("Nova Micro", "nova-micro-v1"),
    definition="Amazon's smallest Nova model of December 2024, which takes and gives text alone.",
    defined_by=(AMAZON_2024, OPENROUTER_2026.at("amazon/nova-micro-v1")),
    developer="Amazon",
    weights=Weights.CLOSED,
    series=series.AMAZON_NOVA,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.HOSTED_ASSISTANT,
        families.ChatModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.SmallLanguageModel,
    ),
)
AMAZON_NOVA_MICRO_ENTRY = entry(
    AMAZON_NOVA_MICRO,
    member_of(families.LLM, cite=OPENROUTER_2026.at("amazon/nova-micro-v1")),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(OPENROUTER_2026.at("amazon/nova-micro-v1"), LITELLM_2026.at("amazon.nova-micro-v1:0")),
    ),
    member_of(
        families.ToolUsingLanguageModel,
        cite=(OPENROUTER_2026.at("amazon/nova-micro-v1"), LITELLM_2026.at("amazon.nova-micro-v1:0")),
    ),
)

AMAZON_NOVA_PREMIER = Model(
    "amazon-nova-premier",
    "Amazon Nova Premier",
    aliases=("Nova Premier", "nova-premier-v1"),
    definition="The most capable of Amazon's first Nova models, which takes text, images, documents and video.",
    defined_by=(AMAZON_2024_B, OPENROUTER_2026.at("amazon/nova-premier-v1")),
    developer="Amazon",
    weights=Weights.CLOSED,
    series=series.AMAZON_NOVA,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.SEEING_ASSISTANT,
        families.ChatModel,
        families.MultilingualLanguageModel,
        families.ObjectDetectionModel,
        families.ComputerUseModel,
        families.ReasoningModel,
    ),
)
AMAZON_NOVA_PREMIER_ENTRY = entry(
    AMAZON_NOVA_PREMIER,
    member_of(families.LLM, cite=OPENROUTER_2026.at("amazon/nova-premier-v1")),
    member_of(families.LargeVisionLanguageModel, families.VideoLanguageModel, cite=AMAZON_2024_B),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(AMAZON_2024_B, OPENROUTER_2026.at("amazon/nova-premier-v1")),
    ),
    every(
        performs=(tasks.VisualQuestionAnswering, tasks.ImageTextToText),
        has=qualities.MultimodalUnderstanding,
        cite=AMAZON_2024_B,
    ),
    member_of(
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=(OPENROUTER_2026.at("amazon/nova-premier-v1"), LITELLM_2026.at("amazon.nova-premier-v1:0")),
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    COMMAND_R_ENTRY,
    COMMAND_R7B_ENTRY,
    AMAZON_NOVA_LITE_ENTRY,
    AMAZON_NOVA_MICRO_ENTRY,
    AMAZON_NOVA_PREMIER_ENTRY,
)
