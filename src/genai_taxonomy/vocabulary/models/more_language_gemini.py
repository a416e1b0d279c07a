"""Further releases of Gemini."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import COMANICI_2025, GEMINI_TEAM_2023, MODELS_DEV_2026, WIKIPEDIA_2025

_CHECKED = date(2026, 11, 24)

#: What is open of several of these.
_OPEN_HERE: Final[tuple[ModelFamily, ...]] = (
    *open_questions.TUNED_SEEING_ASSISTANT,
    *open_questions.USES_OF_HEARING,
    families.MultilingualLanguageModel,
    families.ComputerUseModel,
    families.ObjectDetectionModel,
    families.SmallLanguageModel,
)

__all__ = [
    "GEMINI_1_0_PRO",
    "GEMINI_2_0_FLASH_LITE",
    "GEMINI_2_5_FLASH_LITE",
    "GEMINI_3_1_FLASH_LITE",
    "GEMINI_3_1_PRO",
    "GEMINI_3_5_FLASH",
    "GEMINI_3_FLASH",
]

GEMINI_1_0_PRO = Model(
    "gemini-1-0-pro",
    "Gemini 1.0 Pro",
    aliases=("Gemini Pro 1.0", "Gemini Pro"),
    definition="The middle one of Google's multimodal transformers of December 2023.",
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
        families.ImageGenerationModel,
        families.TextToImageModel,
        families.UnifiedMultimodalModel,
        families.AutoregressiveImageModel,
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
        families.LongContextLanguageModel,
    ),
)
GEMINI_1_0_PRO_ENTRY = entry(
    GEMINI_1_0_PRO,
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
        produces=modalities.Text,
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
    member_of(families.MultilingualLanguageModel, cite=GEMINI_TEAM_2023),
    every(accepts=modalities.Speech, cite=GEMINI_TEAM_2023),
)

GEMINI_2_0_FLASH_LITE = Model(
    "gemini-2-0-flash-lite",
    "Gemini 2.0 Flash-Lite",
    aliases=("gemini-2.0-flash-lite-001",),
    definition="Google's cheapest and fastest model of the Gemini 2.0 line, of February 2025.",
    defined_by=(MODELS_DEV_2026.at("google/gemini-2.0-flash-lite"),),
    developer="Google DeepMind",
    weights=Weights.CLOSED,
    series=series.GEMINI,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GEMINI_2_0_FLASH_LITE_ENTRY = entry(
    GEMINI_2_0_FLASH_LITE,
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
        families.ToolUsingLanguageModel,
        cite=MODELS_DEV_2026.at("google/gemini-2.0-flash-lite"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=MODELS_DEV_2026.at("google/gemini-2.0-flash-lite"),
    ),
    every(
        accepts=(modalities.Code, modalities.Speech),
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("google/gemini-2.0-flash-lite"),
    ),
)

GEMINI_2_5_FLASH_LITE = Model(
    "gemini-2-5-flash-lite",
    "Gemini 2.5 Flash-Lite",
    aliases=("gemini-2.5-flash-lite-preview-06-17",),
    definition="The cheapest and fastest thinking model of Google's Gemini 2.5 line.",
    defined_by=(MODELS_DEV_2026.at("google/gemini-2.5-flash-lite"), COMANICI_2025),
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
GEMINI_2_5_FLASH_LITE_ENTRY = entry(
    GEMINI_2_5_FLASH_LITE,
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.ReasoningModel,
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=MODELS_DEV_2026.at("google/gemini-2.5-flash-lite"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=MODELS_DEV_2026.at("google/gemini-2.5-flash-lite"),
    ),
    every(
        accepts=(modalities.Code, modalities.Speech),
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=COMANICI_2025,
    ),
    member_of(
        families.MixtureOfExpertsLLM,
        families.TransformerLanguageModel,
        families.NativeMultimodalModel,
        cite=COMANICI_2025,
    ),
    every(uses=(architectures.Transformer, architectures.SparseMixtureOfExperts), cite=COMANICI_2025),
)

GEMINI_3_FLASH = Model(
    "gemini-3-flash",
    "Gemini 3 Flash",
    aliases=("Gemini 3 Flash Preview",),
    definition="Google's fast multimodal reasoning model of December 2025.",
    defined_by=(MODELS_DEV_2026.at("google/gemini-3-flash-preview"),),
    developer="Google DeepMind",
    released=date(2025, 12, 17),
    weights=Weights.CLOSED,
    series=series.GEMINI,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GEMINI_3_FLASH_ENTRY = entry(
    GEMINI_3_FLASH,
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.ReasoningModel,
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=MODELS_DEV_2026.at("google/gemini-3-flash-preview"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=MODELS_DEV_2026.at("google/gemini-3-flash-preview"),
    ),
    every(
        accepts=(modalities.Code, modalities.Speech),
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("google/gemini-3-flash-preview"),
    ),
)

GEMINI_3_1_PRO = Model(
    "gemini-3-1-pro",
    "Gemini 3.1 Pro",
    aliases=("Gemini 3.1 Pro Preview",),
    definition="Google's multimodal reasoning model of February 2026, after Gemini 3 Pro.",
    defined_by=(MODELS_DEV_2026.at("google/gemini-3.1-pro-preview"),),
    developer="Google DeepMind",
    released=date(2026, 2, 19),
    weights=Weights.CLOSED,
    series=series.GEMINI,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.TUNED_SEEING_ASSISTANT,
        *open_questions.USES_OF_HEARING,
        families.MultilingualLanguageModel,
        families.ComputerUseModel,
        families.ObjectDetectionModel,
    ),
)
GEMINI_3_1_PRO_ENTRY = entry(
    GEMINI_3_1_PRO,
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.ReasoningModel,
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=MODELS_DEV_2026.at("google/gemini-3.1-pro-preview"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=MODELS_DEV_2026.at("google/gemini-3.1-pro-preview"),
    ),
    every(
        accepts=(modalities.Code, modalities.Speech),
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("google/gemini-3.1-pro-preview"),
    ),
)

GEMINI_3_1_FLASH_LITE = Model(
    "gemini-3-1-flash-lite",
    "Gemini 3.1 Flash-Lite",
    aliases=("Gemini 3.1 Flash-Lite Preview",),
    definition="Google's small multimodal reasoning model of the Gemini 3.1 line, of 2026.",
    defined_by=(MODELS_DEV_2026.at("google/gemini-3.1-flash-lite"),),
    developer="Google DeepMind",
    weights=Weights.CLOSED,
    series=series.GEMINI,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GEMINI_3_1_FLASH_LITE_ENTRY = entry(
    GEMINI_3_1_FLASH_LITE,
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.ReasoningModel,
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=MODELS_DEV_2026.at("google/gemini-3.1-flash-lite"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=MODELS_DEV_2026.at("google/gemini-3.1-flash-lite"),
    ),
    every(
        accepts=(modalities.Code, modalities.Speech),
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("google/gemini-3.1-flash-lite"),
    ),
)

GEMINI_3_5_FLASH = Model(
    "gemini-3-5-flash",
    "Gemini 3.5 Flash",
    definition="Google's fast multimodal reasoning model of May 2026.",
    defined_by=(MODELS_DEV_2026.at("google/gemini-3.5-flash"),),
    developer="Google DeepMind",
    released=date(2026, 5, 19),
    weights=Weights.CLOSED,
    series=series.GEMINI,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GEMINI_3_5_FLASH_ENTRY = entry(
    GEMINI_3_5_FLASH,
    member_of(
        families.ChatModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        cite=(GEMINI_TEAM_2023, WIKIPEDIA_2025),
    ),
    member_of(
        families.ReasoningModel,
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=MODELS_DEV_2026.at("google/gemini-3.5-flash"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video, modalities.Document),
        produces=modalities.Text,
        cite=MODELS_DEV_2026.at("google/gemini-3.5-flash"),
    ),
    every(
        accepts=(modalities.Code, modalities.Speech),
        produces=modalities.Code,
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("google/gemini-3.5-flash"),
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    GEMINI_1_0_PRO_ENTRY,
    GEMINI_2_0_FLASH_LITE_ENTRY,
    GEMINI_2_5_FLASH_LITE_ENTRY,
    GEMINI_3_FLASH_ENTRY,
    GEMINI_3_1_PRO_ENTRY,
    GEMINI_3_1_FLASH_LITE_ENTRY,
    GEMINI_3_5_FLASH_ENTRY,
)
