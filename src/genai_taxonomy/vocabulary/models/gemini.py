"""Gemini, the multimodal models of Google, up to Gemini 2.0."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    COMANICI_2025,
    GEMINI_TEAM_2023,
    GEMINI_TEAM_2024,
    GOOGLE_2024,
    GOOGLE_2025,
    MODELS_DEV_2026,
    WIKIPEDIA_2025,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "GEMINI_1_0_ULTRA",
    "GEMINI_1_5_FLASH",
    "GEMINI_1_5_PRO",
    "GEMINI_2_0_FLASH",
]

# The first generations.

GEMINI_1_0_ULTRA = Model(
    "gemini-1-0-ultra",
    "Gemini 1.0 Ultra",
    aliases=("Gemini Ultra", "Gemini Ultra 1.0"),
    definition="The largest of Google's multimodal transformers of December 2023, with text, images, sound and "
    "video as input.",
    defined_by=(GEMINI_TEAM_2023.at("abstract"),),
    developer="Google DeepMind",
    released=date(2023, 12, 6),
    weights=Weights.CLOSED,
    series=series.GEMINI_1_0,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.USES_OF_HEARING,
        *open_questions.USES_OF_DRAWING,
        families.AnyToAnyModel,
        families.ToolUsingLanguageModel,
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.DocumentUnderstandingModel,
        families.OpticalCharacterRecognitionModel,
        families.VisionFoundationModel,
    ),
)
GEMINI_1_0_ULTRA_ENTRY = entry(
    GEMINI_1_0_ULTRA,
    member_of(
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        cite=GEMINI_TEAM_2023.at("abstract"),
    ),
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=GEMINI_TEAM_2023.at("section 1"),
    ),
    member_of(families.NativeMultimodalModel, families.DecoderOnlyLanguageModel, cite=GEMINI_TEAM_2023.at("section 2")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=(modalities.Text, modalities.Image),
        cite=GEMINI_TEAM_2023.at("section 2"),
    ),
    every(
        accepts=modalities.Code,
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=GEMINI_TEAM_2023.at("section 1"),
    ),
    every(
        uses=(architectures.TransformerDecoder, architectures.MultiQueryAttention),
        cite=GEMINI_TEAM_2023.at("section 2"),
    ),
    every(performs=(tasks.VisualQuestionAnswering, tasks.ImageCaptioning), cite=GEMINI_TEAM_2023),
    every(has=(qualities.MultimodalUnderstanding, qualities.Reasoning), cite=GEMINI_TEAM_2023.at("abstract")),
    member_of(families.MultilingualLanguageModel, cite=GEMINI_TEAM_2023),
    every(accepts=modalities.Speech, cite=GEMINI_TEAM_2023),
)

GEMINI_1_5_PRO = Model(
    "gemini-1-5-pro",
    "Gemini 1.5 Pro",
    aliases=("gemini-1.5-pro-latest",),
    definition="Google's multimodal mixture-of-experts transformer of February 2024 that recalls from millions "
    "of tokens.",
    defined_by=(GEMINI_TEAM_2024.at("abstract"),),
    developer="Google DeepMind",
    weights=Weights.CLOSED,
    series=series.GEMINI_1_5,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.USES_OF_SIGHT,
        *open_questions.USES_OF_HEARING,
        *open_questions.UNPUBLISHED_DECODING,
        families.ToolUsingLanguageModel,
    ),
)
GEMINI_1_5_PRO_ENTRY = entry(
    GEMINI_1_5_PRO,
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.LLM,
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        families.LongContextLanguageModel,
        cite=GEMINI_TEAM_2024.at("abstract"),
    ),
    member_of(families.MixtureOfExpertsLLM, families.TransformerLanguageModel, cite=GEMINI_TEAM_2024),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=GEMINI_TEAM_2024.at("abstract"),
    ),
    every(accepts=modalities.Code, produces=modalities.Code, performs=tasks.CodeGeneration, cite=GEMINI_TEAM_2024),
    every(uses=(architectures.Transformer, architectures.SparseMixtureOfExperts), cite=GEMINI_TEAM_2024),
    member_of(families.MultilingualLanguageModel, cite=GEMINI_TEAM_2024),
    every(
        performs=(tasks.VideoQuestionAnswering, tasks.AutomaticSpeechRecognition, tasks.Translation),
        cite=GEMINI_TEAM_2024.at("abstract"),
    ),
    every(performs=tasks.VisualQuestionAnswering, cite=GEMINI_TEAM_2024),
    every(has=(qualities.LongContext, qualities.MultimodalUnderstanding), cite=GEMINI_TEAM_2024.at("abstract")),
    every(accepts=modalities.Speech, cite=GEMINI_TEAM_2024.at("abstract")),
)

GEMINI_1_5_FLASH = Model(
    "gemini-1-5-flash",
    "Gemini 1.5 Flash",
    definition="The faster, distilled companion of Gemini 1.5 Pro, a transformer decoder of May 2024.",
    defined_by=(GEMINI_TEAM_2024,),
    developer="Google DeepMind",
    weights=Weights.CLOSED,
    series=series.GEMINI_1_5,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.USES_OF_SIGHT,
        *open_questions.USES_OF_HEARING,
        families.ToolUsingLanguageModel,
        families.MultilingualLanguageModel,
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
        families.SmallLanguageModel,
    ),
)
GEMINI_1_5_FLASH_ENTRY = entry(
    GEMINI_1_5_FLASH,
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.LLM,
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        families.LongContextLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=GEMINI_TEAM_2024,
    ),
    every(
        accepts=(
            modalities.Text,
            modalities.Image,
            modalities.Audio,
            modalities.Video,
            modalities.Document,
            modalities.Code,
        ),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=GEMINI_TEAM_2024,
    ),
    every(
        uses=architectures.TransformerDecoder,
        trained_with=objectives.KnowledgeDistillation,
        has=(qualities.LongContext, qualities.LowInferenceCost),
        cite=GEMINI_TEAM_2024,
    ),
    every(accepts=modalities.Speech, cite=GEMINI_TEAM_2024),
)

GEMINI_2_0_FLASH = Model(
    "gemini-2-0-flash",
    "Gemini 2.0 Flash",
    aliases=("Gemini 2 Flash", "gemini-2.0-flash-exp", "gemini-2.0-flash-001"),
    definition="Google's fast multimodal model of December 2024, which can also make images and speech.",
    defined_by=(GOOGLE_2024, GOOGLE_2025),
    developer="Google DeepMind",
    released=date(2024, 12, 11),
    weights=Weights.CLOSED,
    series=series.GEMINI,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        *open_questions.USES_OF_HEARING,
        *open_questions.USES_OF_DRAWING,
        families.AnyToAnyModel,
        families.MultilingualLanguageModel,
        families.SpokenDialogueModel,
        families.SpeechLanguageModel,
        families.TextToSpeechModel,
        families.AutoregressiveImageModel,
        families.AudioAutoregressiveModel,
        families.SmallLanguageModel,
        families.ComputerUseModel,
        families.ObjectDetectionModel,
        families.SpeechToSpeechModel,
    ),
)
GEMINI_2_0_FLASH_ENTRY = entry(
    GEMINI_2_0_FLASH,
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        families.LongContextLanguageModel,
        cite=(MODELS_DEV_2026.at("google/gemini-2.0-flash"), COMANICI_2025),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=MODELS_DEV_2026.at("google/gemini-2.0-flash"),
    ),
    every(accepts=modalities.Code, produces=modalities.Code, performs=tasks.CodeGeneration, cite=GOOGLE_2024),
    every(produces=(modalities.Image, modalities.Audio, modalities.Speech), cite=(GOOGLE_2024, GOOGLE_2025)),
    member_of(families.ToolUsingLanguageModel, cite=(GOOGLE_2024, MODELS_DEV_2026.at("google/gemini-2.0-flash"))),
    every(performs=tasks.TextToImage, cite=(GOOGLE_2024, GOOGLE_2025)),
    every(has=qualities.MultimodalUnderstanding, cite=GOOGLE_2024),
    every(accepts=modalities.Speech, cite=(GOOGLE_2024, MODELS_DEV_2026.at("google/gemini-2.0-flash"))),
    every(performs=tasks.InstructionBasedImageEditing, cite=GOOGLE_2025),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GEMINI_1_0_ULTRA_ENTRY,
    GEMINI_1_5_PRO_ENTRY,
    GEMINI_1_5_FLASH_ENTRY,
    GEMINI_2_0_FLASH_ENTRY,
)
