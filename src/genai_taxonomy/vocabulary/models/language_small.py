"""Light open language models, which run on modest hardware."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    ABDIN_2024,
    ABDIN_2024_B,
    ALLAL_2025,
    GUNASEKAR_2023,
    HUGGING_FACE_MODEL_PAGES,
    MICROSOFT_RESEARCH_2023,
    STABILITY_AI_2023,
    ZHANG_2024,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "GEMMA",
    "GEMMA_2",
    "GEMMA_3",
    "PHI_1",
    "PHI_2",
    "PHI_3",
    "PHI_4",
    "SMOLLM2",
    "STABLELM_3B",
    "TINYLLAMA",
]

GEMMA = Model(
    "gemma",
    "Gemma",
    aliases=("Gemma 1", "Gemma 7B", "Gemma 2B", "gemma-7b-it", "gemma-2b-it"),
    definition="Google's light open language models of 2 and 7 billion parameters, of February 2024.",
    defined_by=(HUGGING_FACE_MODEL_PAGES.at("gemma"),),
    developer="Google",
    released=date(2024, 2, 21),
    weights=Weights.OPEN,
    series=series.GEMMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.SmallLanguageModel),
)
GEMMA_ENTRY = entry(
    GEMMA,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("gemma"),
    ),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=HUGGING_FACE_MODEL_PAGES.at("gemma")
    ),
    every(
        uses=architectures.RotaryPositionEmbedding,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_MODEL_PAGES.at("gemma"),
    ),
)

GEMMA_2 = Model(
    "gemma-2",
    "Gemma 2",
    aliases=("Gemma-2-2B", "Gemma-2-9B", "Gemma-2-27B", "gemma-2-9b-it", "gemma-2-27b-it"),
    definition="Google's light open language models of 2, 9 and 27 billion parameters, of June 2024.",
    defined_by=(HUGGING_FACE_MODEL_PAGES.at("gemma2"),),
    developer="Google",
    released=date(2024, 6, 27),
    weights=Weights.OPEN,
    series=series.GEMMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.SmallLanguageModel, families.MultilingualLanguageModel),
)
GEMMA_2_ENTRY = entry(
    GEMMA_2,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(HUGGING_FACE_MODEL_PAGES.at("gemma2"), HUGGING_FACE_MODEL_PAGES.at("gemma")),
    ),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=HUGGING_FACE_MODEL_PAGES.at("gemma2")
    ),
    every(
        uses=(architectures.SlidingWindowAttention, architectures.GroupedQueryAttention),
        cite=HUGGING_FACE_MODEL_PAGES.at("gemma2"),
    ),
    every(
        trained_with=objectives.NextTokenPrediction,
        cite=(HUGGING_FACE_MODEL_PAGES.at("gemma2"), HUGGING_FACE_MODEL_PAGES.at("gemma")),
    ),
)

GEMMA_3 = Model(
    "gemma-3",
    "Gemma 3",
    aliases=("Gemma-3-27B", "Gemma-3-12B", "Gemma 3 4B", "gemma-3-27b-it", "gemma-3-12b-it", "gemma-3-4b-it"),
    definition="Google's light open models of up to 27 billion parameters that take text and images.",
    defined_by=(HUGGING_FACE_MODEL_PAGES.at("gemma3"),),
    developer="Google",
    released=date(2025, 3, 12),
    weights=Weights.OPEN,
    series=series.GEMMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.VisionFoundationModel,
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.DocumentUnderstandingModel,
        families.OpticalCharacterRecognitionModel,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.NativeMultimodalModel,
    ),
)
GEMMA_3_ENTRY = entry(
    GEMMA_3,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(HUGGING_FACE_MODEL_PAGES.at("gemma3"), HUGGING_FACE_MODEL_PAGES.at("gemma")),
    ),
    member_of(families.LargeVisionLanguageModel, cite=HUGGING_FACE_MODEL_PAGES.at("gemma3")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Text, modalities.Code),
        cite=HUGGING_FACE_MODEL_PAGES.at("gemma3"),
    ),
    every(uses=architectures.SlidingWindowAttention, cite=HUGGING_FACE_MODEL_PAGES.at("gemma3")),
    every(
        trained_with=objectives.NextTokenPrediction,
        cite=(HUGGING_FACE_MODEL_PAGES.at("gemma3"), HUGGING_FACE_MODEL_PAGES.at("gemma")),
    ),
)

PHI_1 = Model(
    "phi-1",
    "Phi-1",
    definition="Microsoft's small language model for Python code, trained on text of textbook quality.",
    defined_by=(GUNASEKAR_2023.at("abstract"),),
    developer="Microsoft",
    weights=Weights.OPEN,
    series=series.PHI_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        families.LLM,
        families.CodeLLM,
        families.BaseModel,
        families.FoundationModel,
        families.DomainSpecificLanguageModel,
    ),
)
PHI_1_ENTRY = entry(
    PHI_1,
    member_of(
        families.SmallLanguageModel,
        families.CodeLanguageModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=(GUNASEKAR_2023.at("abstract"), HUGGING_FACE_MODEL_PAGES.at("phi")),
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Code, modalities.Text),
        performs=tasks.CodeGeneration,
        cite=GUNASEKAR_2023.at("abstract"),
    ),
    every(
        trained_with=objectives.NextTokenPrediction,
        cite=(GUNASEKAR_2023.at("abstract"), HUGGING_FACE_MODEL_PAGES.at("phi")),
    ),
)

PHI_2 = Model(
    "phi-2",
    "Phi-2",
    aliases=("phi-2 2.7B",),
    definition="Microsoft's small language model of 2.7 billion parameters, not tuned to instructions.",
    defined_by=(MICROSOFT_RESEARCH_2023.at("title"),),
    developer="Microsoft",
    weights=Weights.OPEN,
    licence="MIT",
    series=series.PHI_MODELS,
    checked_on=_CHECKED,
    undetermined=(families.LLM, families.BaseModel, families.FoundationModel, *USES),
)
PHI_2_ENTRY = entry(
    PHI_2,
    member_of(
        families.SmallLanguageModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=MICROSOFT_RESEARCH_2023,
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=MICROSOFT_RESEARCH_2023),
    every(trained_with=objectives.NextTokenPrediction, cite=MICROSOFT_RESEARCH_2023),
)

PHI_3 = Model(
    "phi-3",
    "Phi-3",
    aliases=("Phi-3-mini", "Phi-3-small", "Phi-3-medium", "Phi-3-mini-4k-instruct"),
    definition=("Microsoft's language models of 3.8 to 14 billion parameters, the smallest of which runs on a phone."),
    defined_by=(ABDIN_2024.at("title"), HUGGING_FACE_MODEL_PAGES.at("phi3")),
    developer="Microsoft",
    released=date(2024, 4, 22),
    weights=Weights.OPEN,
    series=series.PHI_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        families.LLM,
        families.FoundationModel,
        *USES,
        families.InstructionTunedModel,
        families.ChatModel,
        families.DialogueModel,
        families.AlignedLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
    ),
)
PHI_3_ENTRY = entry(
    PHI_3,
    member_of(
        families.SmallLanguageModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=(ABDIN_2024, HUGGING_FACE_MODEL_PAGES.at("phi3")),
    ),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=HUGGING_FACE_MODEL_PAGES.at("phi3")
    ),
    every(has=qualities.OnDeviceDeployment, cite=ABDIN_2024.at("title")),
    every(uses=architectures.RotaryPositionEmbedding, cite=HUGGING_FACE_MODEL_PAGES.at("phi3")),
    every(trained_with=objectives.NextTokenPrediction, cite=(ABDIN_2024, HUGGING_FACE_MODEL_PAGES.at("phi3"))),
)

PHI_4 = Model(
    "phi-4",
    "Phi-4",
    aliases=("microsoft/phi-4",),
    definition="Microsoft's language model of 14 billion parameters, trained on many synthetic data.",
    defined_by=(ABDIN_2024_B.at("abstract"),),
    developer="Microsoft",
    released=date(2024, 12, 12),
    weights=Weights.OPEN,
    licence="MIT",
    series=series.PHI_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        families.LLM,
        families.FoundationModel,
        *USES,
        families.InstructionTunedModel,
        families.ChatModel,
        families.DialogueModel,
        families.AlignedLanguageModel,
        families.ReasoningModel,
        families.MultilingualLanguageModel,
    ),
)
PHI_4_ENTRY = entry(
    PHI_4,
    member_of(
        families.SmallLanguageModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=ABDIN_2024_B.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=ABDIN_2024_B.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=ABDIN_2024_B),
)

SMOLLM2 = Model(
    "smollm2",
    "SmolLM2",
    aliases=("SmolLM2-1.7B",),
    definition="Hugging Face's small language models of up to 1.7 billion parameters.",
    defined_by=(ALLAL_2025.at("abstract"),),
    developer="Hugging Face",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.LLM,
        families.FoundationModel,
        families.BaseModel,
        families.InstructionTunedModel,
        families.ChatModel,
        families.DialogueModel,
        families.AlignedLanguageModel,
        *USES,
    ),
)
SMOLLM2_ENTRY = entry(
    SMOLLM2,
    member_of(
        families.SmallLanguageModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=ALLAL_2025.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=ALLAL_2025.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=ALLAL_2025),
)

TINYLLAMA = Model(
    "tinyllama",
    "TinyLlama",
    aliases=("TinyLlama 1.1B",),
    definition="An open small language model of 1.1 billion parameters in the form of Llama 2.",
    defined_by=(ZHANG_2024.at("title"),),
    developer="Singapore University of Technology and Design",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.LLM,
        families.FoundationModel,
        families.BaseModel,
        families.InstructionTunedModel,
        families.ChatModel,
        families.DialogueModel,
        *USES,
    ),
)
TINYLLAMA_ENTRY = entry(
    TINYLLAMA,
    member_of(
        families.SmallLanguageModel, families.CausalLanguageModel, families.DecoderOnlyLanguageModel, cite=ZHANG_2024
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=ZHANG_2024),
    every(trained_with=objectives.NextTokenPrediction, cite=ZHANG_2024),
)

STABLELM_3B = Model(
    "stablelm-3b",
    "StableLM 3B",
    aliases=("StableLM", "StableLM 3B 4E1T"),
    definition="Stability AI's open base language model of 3 billion parameters.",
    defined_by=(STABILITY_AI_2023, HUGGING_FACE_MODEL_PAGES.at("stablelm")),
    developer="Stability AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(families.LLM, families.BaseModel, families.FoundationModel, *USES, families.SmallLanguageModel),
)
STABLELM_3B_ENTRY = entry(
    STABLELM_3B,
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.PretrainedLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("stablelm"),
    ),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        cite=HUGGING_FACE_MODEL_PAGES.at("stablelm"),
    ),
    every(
        uses=architectures.RotaryPositionEmbedding,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_MODEL_PAGES.at("stablelm"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GEMMA_ENTRY,
    GEMMA_2_ENTRY,
    GEMMA_3_ENTRY,
    PHI_1_ENTRY,
    PHI_2_ENTRY,
    PHI_3_ENTRY,
    PHI_4_ENTRY,
    SMOLLM2_ENTRY,
    TINYLLAMA_ENTRY,
    STABLELM_3B_ENTRY,
)
