"""Gemini 2.5 and 3, the multimodal reasoning models of Google."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    COMANICI_2025,
    GEMINI_TEAM_2023,
    GOOGLE_2025_B,
    GOOGLE_MODELS,
    MODELS_DEV_2026,
    WIKIPEDIA_2025,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "GEMINI_2_5_FLASH",
    "GEMINI_2_5_PRO",
    "GEMINI_3_PRO",
]

# Models that think before they answer.

GEMINI_2_5_PRO = Model(
    "gemini-2-5-pro",
    "Gemini 2.5 Pro",
    aliases=("gemini-2.5-pro-preview-05-06",),
    definition="Google's large language model of 2025 that takes text, images, audio and video.",
    defined_by=(GOOGLE_MODELS.at("Model variants"),),
    developer="Google DeepMind",
    released=date(2025, 6, 17),
    weights=Weights.CLOSED,
    series=series.GEMINI_2_5,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.USES_OF_HEARING,
        *open_questions.UNPUBLISHED_DECODING,
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.DocumentUnderstandingModel,
        families.OpticalCharacterRecognitionModel,
        families.VisionFoundationModel,
        families.ObjectDetectionModel,
        families.MultilingualLanguageModel,
        families.ComputerUseModel,
    ),
)
GEMINI_2_5_PRO_ENTRY = entry(
    GEMINI_2_5_PRO,
    member_of(families.LLM, cite=ARTICLE.at("S042")),
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.ReasoningModel,
        families.MixtureOfExpertsLLM,
        families.TransformerLanguageModel,
        families.NativeMultimodalModel,
        families.LongContextLanguageModel,
        cite=COMANICI_2025,
    ),
    member_of(
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        cite=(COMANICI_2025, MODELS_DEV_2026.at("google/gemini-2.5-pro")),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=(GOOGLE_MODELS.at("Model variants"), MODELS_DEV_2026.at("google/gemini-2.5-pro")),
    ),
    every(accepts=modalities.Code, produces=modalities.Code, performs=tasks.CodeGeneration, cite=COMANICI_2025),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("google/gemini-2.5-pro")),
    every(
        uses=(architectures.Transformer, architectures.SparseMixtureOfExperts),
        trained_with=objectives.ReinforcementLearning,
        cite=COMANICI_2025,
    ),
    every(performs=(tasks.VisualQuestionAnswering, tasks.VideoQuestionAnswering), cite=COMANICI_2025),
    every(accepts=modalities.Speech, cite=COMANICI_2025),
)

GEMINI_2_5_FLASH = Model(
    "gemini-2-5-flash",
    "Gemini 2.5 Flash",
    definition="The faster, cheaper thinking model of Google's Gemini 2.5 line.",
    defined_by=(COMANICI_2025,),
    developer="Google DeepMind",
    released=date(2025, 6, 17),
    weights=Weights.CLOSED,
    series=series.GEMINI_2_5,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.USES_OF_HEARING,
        *open_questions.UNPUBLISHED_DECODING,
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.DocumentUnderstandingModel,
        families.OpticalCharacterRecognitionModel,
        families.VisionFoundationModel,
        families.ObjectDetectionModel,
        families.MultilingualLanguageModel,
        families.ComputerUseModel,
        families.SmallLanguageModel,
    ),
)
GEMINI_2_5_FLASH_ENTRY = entry(
    GEMINI_2_5_FLASH,
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.ReasoningModel,
        families.MixtureOfExpertsLLM,
        families.TransformerLanguageModel,
        families.NativeMultimodalModel,
        families.LongContextLanguageModel,
        cite=COMANICI_2025,
    ),
    member_of(
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        cite=(COMANICI_2025, MODELS_DEV_2026.at("google/gemini-2.5-flash")),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=MODELS_DEV_2026.at("google/gemini-2.5-flash"),
    ),
    every(accepts=modalities.Code, produces=modalities.Code, performs=tasks.CodeGeneration, cite=COMANICI_2025),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("google/gemini-2.5-flash")),
    every(
        uses=(architectures.Transformer, architectures.SparseMixtureOfExperts),
        trained_with=objectives.ReinforcementLearning,
        cite=COMANICI_2025,
    ),
    every(performs=(tasks.VisualQuestionAnswering, tasks.VideoQuestionAnswering), cite=COMANICI_2025),
    every(trained_with=objectives.KnowledgeDistillation, cite=COMANICI_2025),
    every(accepts=modalities.Speech, cite=COMANICI_2025),
)

GEMINI_3_PRO = Model(
    "gemini-3-pro",
    "Gemini 3 Pro",
    aliases=("Gemini 3 Pro Preview", "Gemini 3"),
    definition="Google's natively multimodal reasoning model of November 2025.",
    defined_by=(GOOGLE_2025_B,),
    developer="Google DeepMind",
    released=date(2025, 11, 18),
    weights=Weights.CLOSED,
    series=series.GEMINI,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.USES_OF_HEARING,
        *open_questions.UNPUBLISHED_DECODING,
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.DocumentUnderstandingModel,
        families.OpticalCharacterRecognitionModel,
        families.VisionFoundationModel,
        families.ObjectDetectionModel,
        families.MultilingualLanguageModel,
        families.ComputerUseModel,
    ),
)
GEMINI_3_PRO_ENTRY = entry(
    GEMINI_3_PRO,
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.ReasoningModel,
        families.MixtureOfExpertsLLM,
        families.TransformerLanguageModel,
        families.NativeMultimodalModel,
        families.LongContextLanguageModel,
        cite=GOOGLE_2025_B,
    ),
    member_of(
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        cite=(GOOGLE_2025_B, MODELS_DEV_2026.at("google/gemini-3-pro-preview")),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=(GOOGLE_2025_B, MODELS_DEV_2026.at("google/gemini-3-pro-preview")),
    ),
    every(accepts=modalities.Code, produces=modalities.Code, performs=tasks.CodeGeneration, cite=GOOGLE_2025_B),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("google/gemini-3-pro-preview")),
    every(
        uses=(architectures.Transformer, architectures.SparseMixtureOfExperts),
        trained_with=objectives.ReinforcementLearning,
        cite=GOOGLE_2025_B,
    ),
    every(performs=(tasks.VisualQuestionAnswering, tasks.VideoQuestionAnswering), cite=GOOGLE_2025_B),
    every(accepts=modalities.Speech, cite=GOOGLE_2025_B),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GEMINI_2_5_PRO_ENTRY,
    GEMINI_2_5_FLASH_ENTRY,
    GEMINI_3_PRO_ENTRY,
)
