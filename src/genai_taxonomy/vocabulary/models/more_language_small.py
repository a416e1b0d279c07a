"""Further small language models of Microsoft and Google."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    ABDIN_2024,
    HUGGING_FACE_TRANSFORMERS_MODELS,
    MICROSOFT_2025_B,
    MODELS_DEV_2026,
    OPENROUTER_2026,
)

_CHECKED = date(2026, 11, 24)

__all__ = ["GEMMA_3N", "PHI_3_5_MINI", "PHI_4_MINI", "PHI_4_MULTIMODAL"]

PHI_3_5_MINI = Model(
    "phi-3-5-mini",
    "Phi-3.5-mini",
    aliases=("Phi-3.5", "Phi-3.5-mini-instruct"),
    definition="Microsoft's language model of 3.8 billion parameters of August 2024.",
    defined_by=(MODELS_DEV_2026.at("azure/phi-3.5-mini-instruct"), HUGGING_FACE_TRANSFORMERS_MODELS.at("phi3")),
    developer="Microsoft",
    released=date(2024, 8, 20),
    weights=Weights.OPEN,
    series=series.PHI_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LLM,
        families.FoundationModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
PHI_3_5_MINI_ENTRY = entry(
    PHI_3_5_MINI,
    member_of(families.SmallLanguageModel, cite=ABDIN_2024),
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=(ABDIN_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("phi3")),
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("azure/phi-3.5-mini-instruct"),
    ),
    every(
        uses=architectures.RotaryPositionEmbedding,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("phi3"),
    ),
)

PHI_4_MINI = Model(
    "phi-4-mini",
    "Phi-4-mini",
    aliases=("Phi-4-mini-instruct",),
    definition="Microsoft's language model of 3.8 billion parameters, trained on much synthetic data.",
    defined_by=(MICROSOFT_2025_B, OPENROUTER_2026.at("microsoft/phi-4-mini-instruct")),
    developer="Microsoft",
    weights=Weights.OPEN,
    series=series.PHI_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LLM,
        families.FoundationModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.ReasoningModel,
    ),
)
PHI_4_MINI_ENTRY = entry(
    PHI_4_MINI,
    member_of(families.SmallLanguageModel, cite=MICROSOFT_2025_B),
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("phi3"),
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("azure/phi-4-mini"),
    ),
    every(
        uses=architectures.RotaryPositionEmbedding,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("phi3"),
    ),
)

PHI_4_MULTIMODAL = Model(
    "phi-4-multimodal",
    "Phi-4-multimodal",
    aliases=("Phi-4-multimodal-instruct",),
    definition="Microsoft's small model that takes text, images and sound, with low-rank adapters on Phi-4-mini.",
    defined_by=(MICROSOFT_2025_B, HUGGING_FACE_TRANSFORMERS_MODELS.at("phi4_multimodal")),
    developer="Microsoft",
    weights=Weights.OPEN,
    series=series.PHI_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LLM,
        families.LLMAgent,
        families.NeuralMachineTranslationModel,
        *open_questions.USES_OF_SIGHT,
        *open_questions.USES_OF_HEARING,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.ReasoningModel,
    ),
)
PHI_4_MULTIMODAL_ENTRY = entry(
    PHI_4_MULTIMODAL,
    member_of(
        families.SmallLanguageModel,
        families.LargeVisionLanguageModel,
        families.AudioLanguageModel,
        cite=MICROSOFT_2025_B,
    ),
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("phi4_multimodal"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio),
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("azure/phi-4-multimodal"),
    ),
    every(
        accepts=modalities.Speech,
        uses=(architectures.TransformerDecoder, architectures.Conformer, architectures.VisionTransformer),
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("phi4_multimodal"),
    ),
    every(uses=architectures.LowRankAdapter, cite=MICROSOFT_2025_B.at("title")),
)

GEMMA_3N = Model(
    "gemma-3n",
    "Gemma 3n",
    aliases=("Gemma 3n E4B", "Gemma 3n E2B", "gemma-3n-E4B-it"),
    definition="Google's open model for phones and laptops that takes text, images, sound and video.",
    defined_by=(OPENROUTER_2026.at("google/gemma-3n-e4b-it"), HUGGING_FACE_TRANSFORMERS_MODELS.at("gemma3n")),
    developer="Google",
    released=date(2025, 5, 20),
    weights=Weights.OPEN,
    series=series.GEMMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LLM,
        *open_questions.USES_OF_SIGHT,
        *open_questions.USES_OF_HEARING,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.VideoLanguageModel,
    ),
)
GEMMA_3N_ENTRY = entry(
    GEMMA_3N,
    member_of(
        families.SmallLanguageModel,
        families.LargeVisionLanguageModel,
        families.AudioLanguageModel,
        cite=(OPENROUTER_2026.at("google/gemma-3n-e4b-it"), HUGGING_FACE_TRANSFORMERS_MODELS.at("gemma3n")),
    ),
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("gemma3n"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video),
        produces=(modalities.Text, modalities.Code),
        has=qualities.OnDeviceDeployment,
        cite=OPENROUTER_2026.at("google/gemma-3n-e4b-it"),
    ),
    every(
        accepts=modalities.Speech,
        uses=(architectures.SlidingWindowAttention, architectures.Conformer),
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("gemma3n"),
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (PHI_3_5_MINI_ENTRY, PHI_4_MINI_ENTRY, PHI_4_MULTIMODAL_ENTRY, GEMMA_3N_ENTRY)
