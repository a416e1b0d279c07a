"""GPT-4 of OpenAI, with images and in its faster version."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    MICROSOFT_2024_B,
    MODELS_DEV_2026,
    OPENAI_2023,
    OUYANG_2022,
    YANG_2023,
    YIN_2023,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "GPT_4",
    "GPT_4V",
    "GPT_4_TURBO",
]

GPT_4 = Model(
    "gpt-4",
    "GPT-4",
    aliases=("gpt-4-0314", "gpt-4-0613"),
    definition="OpenAI's large multimodal transformer of March 2023 that takes images and text and writes text.",
    defined_by=(OPENAI_2023.at("abstract"),),
    developer="OpenAI",
    released=date(2023, 3, 14),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.USES_OF_SIGHT,
        families.DecoderOnlyLanguageModel,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
        families.LongContextLanguageModel,
    ),
)
GPT_4_ENTRY = entry(
    GPT_4,
    member_of(families.TransformerLanguageModel, families.CausalLanguageModel, cite=OPENAI_2023.at("abstract")),
    member_of(families.LargeVisionLanguageModel, cite=(OPENAI_2023.at("abstract"), YIN_2023.at("abstract"))),
    member_of(families.ChatModel, families.AlignedLanguageModel, cite=OPENAI_2023),
    member_of(families.InstructionTunedModel, cite=(OPENAI_2023, OUYANG_2022)),
    every(performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering), cite=OPENAI_2023),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Text, cite=OPENAI_2023.at("abstract")),
    every(
        accepts=modalities.Code,
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("openai/gpt-4"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("openai/gpt-4")),
    every(trained_with=objectives.NextTokenPrediction, cite=OPENAI_2023.at("abstract")),
    every(
        has=(qualities.Hallucination, qualities.OutdatedKnowledge, qualities.ReasoningErrors),
        cite=OPENAI_2023.at("limitations"),
    ),
    member_of(families.MultilingualLanguageModel, cite=OPENAI_2023),
)

GPT_4V = Model(
    "gpt-4v",
    "GPT-4V",
    aliases=("GPT-4 Vision", "GPT-4 with vision"),
    definition="GPT-4 as it was opened to images in September 2023.",
    defined_by=(YANG_2023.at("abstract"),),
    developer="OpenAI",
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.USES_OF_SIGHT,
        families.DecoderOnlyLanguageModel,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
        families.VideoLanguageModel,
        families.ComputerUseModel,
    ),
)
GPT_4V_ENTRY = entry(
    GPT_4V,
    member_of(
        families.LargeVisionLanguageModel,
        families.TransformerLanguageModel,
        families.CausalLanguageModel,
        cite=(YANG_2023.at("abstract"), OPENAI_2023.at("abstract")),
    ),
    member_of(families.ChatModel, families.MultilingualLanguageModel, cite=YANG_2023),
    member_of(families.AlignedLanguageModel, cite=OPENAI_2023),
    member_of(families.InstructionTunedModel, cite=(OPENAI_2023, OUYANG_2022)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=YANG_2023,
    ),
    every(
        performs=(
            tasks.ImageTextToText,
            tasks.VisualQuestionAnswering,
            tasks.ImageCaptioning,
            tasks.OpticalCharacterRecognition,
            tasks.ChartUnderstanding,
        ),
        has=qualities.MultimodalUnderstanding,
        cite=YANG_2023,
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=OPENAI_2023.at("abstract")),
)

GPT_4_TURBO = Model(
    "gpt-4-turbo",
    "GPT-4 Turbo",
    aliases=("GPT-4 Turbo with Vision", "gpt-4-turbo-2024-04-09"),
    definition="OpenAI's large multimodal model of November 2023 that takes text and images in long contexts.",
    defined_by=(MICROSOFT_2024_B, MODELS_DEV_2026.at("openai/gpt-4-turbo")),
    developer="OpenAI",
    released=date(2023, 11, 6),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
    ),
)
GPT_4_TURBO_ENTRY = entry(
    GPT_4_TURBO,
    member_of(families.LargeVisionLanguageModel, families.ChatModel, cite=MICROSOFT_2024_B),
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(MICROSOFT_2024_B, OPENAI_2023)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("openai/gpt-4-turbo"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("openai/gpt-4-turbo")),
    every(performs=(tasks.ImageTextToText, tasks.VisualQuestionAnswering), cite=MICROSOFT_2024_B),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GPT_4_ENTRY,
    GPT_4V_ENTRY,
    GPT_4_TURBO_ENTRY,
)
