"""GPT-4o of OpenAI and the models from it to GPT-4.5."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    CUI_2024,
    GPT_GATE_2025,
    MICROSOFT_2024,
    MODELS_DEV_2026,
    OPENAI_2024,
    OPENAI_2025_B,
    OPENAI_2025_E,
    YIN_2023,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "GPT_4O",
    "GPT_4O_MINI",
    "GPT_4_1",
    "GPT_4_5",
]

# GPT-4o and what it takes and makes.

GPT_4O = Model(
    "gpt-4o",
    "GPT-4o",
    aliases=("GPT-4 omni", "gpt-4o-2024-05-13", "gpt-4o-2024-08-06", "gpt-4o-2024-11-20"),
    definition="An autoregressive model that takes text, audio, images and video and makes text, audio and images.",
    defined_by=(OPENAI_2024.at("abstract"),),
    developer="OpenAI",
    released=date(2024, 5, 13),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.USES_OF_SIGHT,
        families.InpaintingModel,
        families.StyleTransferModel,
        families.SpeechLanguageModel,
        families.TextToSpeechModel,
        families.ZeroShotTextToSpeechModel,
        families.VoiceConversionModel,
        families.SpeechRecognitionModel,
        families.SpeechTranslationModel,
        families.MusicGenerationModel,
        families.GenerativeTransformer,
        families.TransformerBasedModel,
        families.TransformerLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
        families.LongContextLanguageModel,
        families.TokenAutoregressiveModel,
        families.CausalLanguageModel,
        families.ComputerUseModel,
    ),
)
GPT_4O_ENTRY = entry(
    GPT_4O,
    member_of(
        families.AutoregressiveModel,
        families.OmniModel,
        families.NativeMultimodalModel,
        families.AnyToAnyModel,
        families.VideoLanguageModel,
        families.LargeAudioLanguageModel,
        cite=OPENAI_2024.at("abstract"),
    ),
    member_of(families.LargeVisionLanguageModel, cite=(OPENAI_2024.at("abstract"), YIN_2023.at("abstract"))),
    member_of(families.ChatModel, cite=OPENAI_2024),
    member_of(families.SpokenDialogueModel, cite=(OPENAI_2024.at("abstract"), CUI_2024)),
    member_of(families.AlignedLanguageModel, families.InstructionTunedModel, cite=OPENAI_2025_B),
    member_of(families.MultilingualLanguageModel, cite=OPENAI_2024.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Audio, modalities.Speech, modalities.Image, modalities.Video),
        cite=OPENAI_2024.at("abstract"),
    ),
    every(
        produces=(modalities.Text, modalities.Audio, modalities.Speech, modalities.Image),
        cite=OPENAI_2024.at("abstract"),
    ),
    every(
        accepts=(modalities.Document, modalities.Code),
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("openai/gpt-4o"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("openai/gpt-4o")),
    every(performs=(tasks.TextToImage, tasks.SpokenDialogue), cite=(OPENAI_2024.at("abstract"), OPENAI_2025_E)),
    every(performs=tasks.InstructionBasedImageEditing, cite=OPENAI_2025_E),
    every(performs=(tasks.VisualQuestionAnswering, tasks.ImageCaptioning), cite=OPENAI_2024),
    every(
        trained_with=(objectives.SupervisedFineTuning, objectives.ReinforcementLearningFromHumanFeedback),
        cite=OPENAI_2025_B,
    ),
    every(has=(qualities.MultimodalUnderstanding, qualities.RealTimeGeneration), cite=OPENAI_2024.at("abstract")),
)

GPT_4O_MINI = Model(
    "gpt-4o-mini",
    "GPT-4o mini",
    aliases=("gpt-4o-mini-2024-07-18", "4o mini"),
    definition="OpenAI's small, cheap model of July 2024 that takes text and images and writes text.",
    defined_by=(MICROSOFT_2024, MODELS_DEV_2026.at("openai/gpt-4o-mini")),
    developer="OpenAI",
    released=date(2024, 7, 18),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.SmallLanguageModel,
        families.LongContextLanguageModel,
    ),
)
GPT_4O_MINI_ENTRY = entry(
    GPT_4O_MINI,
    member_of(
        families.LargeVisionLanguageModel, families.ChatModel, families.MultilingualLanguageModel, cite=MICROSOFT_2024
    ),
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(MICROSOFT_2024, OPENAI_2025_B)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(MODELS_DEV_2026.at("openai/gpt-4o-mini"), MICROSOFT_2024),
    ),
    member_of(families.ToolUsingLanguageModel, cite=(MODELS_DEV_2026.at("openai/gpt-4o-mini"), MICROSOFT_2024)),
    every(has=qualities.ResourceEfficiency, cite=MICROSOFT_2024),
)

# Later models without reasoning training.

GPT_4_1 = Model(
    "gpt-4-1",
    "GPT-4.1",
    aliases=("gpt-4.1-2025-04-14",),
    definition="OpenAI's large language model of April 2025 for code, instructions and contexts of a million tokens.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-4.1"),),
    developer="OpenAI",
    released=date(2025, 4, 14),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.AlignedLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
GPT_4_1_ENTRY = entry(
    GPT_4_1,
    member_of(
        families.LargeVisionLanguageModel, families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("openai/gpt-4.1")
    ),
    member_of(families.ChatModel, families.InstructionTunedModel, cite=GPT_GATE_2025),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("openai/gpt-4.1"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("openai/gpt-4.1")),
    every(has=qualities.LongContext, cite=MODELS_DEV_2026.at("openai/gpt-4.1")),
)

GPT_4_5 = Model(
    "gpt-4-5",
    "GPT-4.5",
    aliases=("GPT-4.5 preview", "Orion"),
    definition="OpenAI's largest model of February 2025, a research preview of scaled pretraining.",
    defined_by=(OPENAI_2025_B,),
    developer="OpenAI",
    released=date(2025, 2, 27),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
GPT_4_5_ENTRY = entry(
    GPT_4_5,
    member_of(
        families.LargeVisionLanguageModel,
        families.ChatModel,
        families.AlignedLanguageModel,
        families.InstructionTunedModel,
        families.MultilingualLanguageModel,
        cite=OPENAI_2025_B,
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=OPENAI_2025_B,
    ),
    every(
        trained_with=(objectives.SupervisedFineTuning, objectives.ReinforcementLearningFromHumanFeedback),
        cite=OPENAI_2025_B,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GPT_4O_ENTRY,
    GPT_4O_MINI_ENTRY,
    GPT_4_1_ENTRY,
    GPT_4_5_ENTRY,
)
