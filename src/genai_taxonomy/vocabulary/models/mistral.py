"""The models of Mistral AI."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    HUGGING_FACE_MODEL_PAGES,
    JIANG_2023,
    JIANG_2024_B,
    MISTRAL_AI_2024,
    MISTRAL_AI_2024_B,
    MISTRAL_AI_2025,
    MISTRAL_AI_2025_B,
    MODELS_DEV_2026,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "CODESTRAL",
    "MAGISTRAL_SMALL",
    "MISTRAL_7B",
    "MISTRAL_LARGE_2",
    "MISTRAL_SMALL_3_1",
    "MIXTRAL_8X7B",
]

MISTRAL_7B = Model(
    "mistral-7b",
    "Mistral 7B",
    aliases=("Mistral-7B-v0.1", "Mistral-7B-Instruct", "Mistral-7B-Instruct-v0.1", "Mistral-7B-Instruct-v0.2"),
    definition="Mistral AI's first open language model, with 7 billion parameters.",
    defined_by=(JIANG_2023.at("title"), HUGGING_FACE_MODEL_PAGES.at("mistral")),
    developer="Mistral AI",
    released=date(2023, 9, 27),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.MISTRAL_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
MISTRAL_7B_ENTRY = entry(
    MISTRAL_7B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("mistral"),
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=HUGGING_FACE_MODEL_PAGES.at("mistral"),
    ),
    every(
        uses=(architectures.SlidingWindowAttention, architectures.GroupedQueryAttention),
        cite=HUGGING_FACE_MODEL_PAGES.at("mistral"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=JIANG_2023),
)

MIXTRAL_8X7B = Model(
    "mixtral-8x7b",
    "Mixtral 8x7B",
    aliases=("Mixtral", "Mixtral-8x7B-v0.1", "Mixtral-8x7B-Instruct", "Mixtral of Experts"),
    definition="Mistral AI's open language model that sends each token through two of eight experts.",
    defined_by=(JIANG_2024_B, HUGGING_FACE_MODEL_PAGES.at("mixtral")),
    developer="Mistral AI",
    released=date(2023, 12, 11),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.MISTRAL_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
MIXTRAL_8X7B_ENTRY = entry(
    MIXTRAL_8X7B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("mixtral"),
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=HUGGING_FACE_MODEL_PAGES.at("mixtral"),
    ),
    every(
        uses=(architectures.SparseMixtureOfExperts, architectures.GroupedQueryAttention),
        cite=(JIANG_2024_B.at("title"), HUGGING_FACE_MODEL_PAGES.at("mixtral")),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=HUGGING_FACE_MODEL_PAGES.at("mixtral")),
)

MISTRAL_SMALL_3_1 = Model(
    "mistral-small-3-1",
    "Mistral Small 3.1",
    aliases=("Mistral-Small-3.1-24B-Instruct-2503", "Mistral Small 3.2"),
    definition="Mistral AI's open model of 24 billion parameters that takes text and images.",
    defined_by=(MISTRAL_AI_2025,),
    developer="Mistral AI",
    released=date(2025, 3, 17),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.MISTRAL_MODELS,
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
        families.LongContextLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.NativeMultimodalModel,
        families.CodeGenerationModel,
    ),
)
MISTRAL_SMALL_3_1_ENTRY = entry(
    MISTRAL_SMALL_3_1,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.LargeVisionLanguageModel,
        families.MultilingualLanguageModel,
        cite=MISTRAL_AI_2025,
    ),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Text, cite=MISTRAL_AI_2025),
    every(has=(qualities.Multilinguality, qualities.MultimodalUnderstanding), cite=MISTRAL_AI_2025),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("mistral/mistral-small-2506")),
    every(trained_with=objectives.NextTokenPrediction, cite=MISTRAL_AI_2025),
)

MISTRAL_LARGE_2 = Model(
    "mistral-large-2",
    "Mistral Large 2",
    aliases=("Mistral-Large-Instruct-2407", "Mistral Large 24.07"),
    definition="Mistral AI's large language model of July 2024, its weights open for research.",
    defined_by=(MISTRAL_AI_2024.at("Models Overview"), MISTRAL_AI_2024_B.at("2024-07-24")),
    developer="Mistral AI",
    released=date(2024, 7, 24),
    weights=Weights.OPEN,
    licence="Mistral Research License",
    series=series.MISTRAL_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.TransformerLanguageModel,
        families.TransformerBasedModel,
        families.GenerativeTransformer,
        families.MixtureOfExpertsLLM,
        families.InstructionTunedModel,
    ),
)
MISTRAL_LARGE_2_ENTRY = entry(
    MISTRAL_LARGE_2,
    member_of(families.LLM, families.CausalLanguageModel, cite=MISTRAL_AI_2024.at("Models Overview")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("mistral/mistral-large-2411"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("mistral/mistral-large-2411")),
    every(trained_with=objectives.NextTokenPrediction, cite=MISTRAL_AI_2024.at("Models Overview")),
)

CODESTRAL = Model(
    "codestral",
    "Codestral",
    aliases=("Codestral 22B", "Codestral-22B-v0.1"),
    definition="Mistral AI's language model for code, of May 2024, its weights open for non-production use.",
    defined_by=(MISTRAL_AI_2024.at("Models Overview"),),
    developer="Mistral AI",
    released=date(2024, 5, 29),
    weights=Weights.OPEN,
    licence="Mistral AI Non-Production License",
    series=series.MISTRAL_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.ToolUsingLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.TransformerLanguageModel,
        families.TransformerBasedModel,
        families.GenerativeTransformer,
        families.DomainSpecificLanguageModel,
    ),
)
CODESTRAL_ENTRY = entry(
    CODESTRAL,
    member_of(families.LLM, families.CausalLanguageModel, families.CodeLLM, cite=MISTRAL_AI_2024.at("Models Overview")),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("mistral/codestral-latest"),
    ),
    every(performs=(tasks.CodeGeneration, tasks.CodeCompletion), cite=MISTRAL_AI_2024.at("Models Overview")),
    every(trained_with=objectives.NextTokenPrediction, cite=MISTRAL_AI_2024.at("Models Overview")),
)

MAGISTRAL_SMALL = Model(
    "magistral-small",
    "Magistral Small",
    aliases=("Magistral", "Magistral-Small-2506"),
    definition="Mistral AI's open reasoning model of 24 billion parameters, of June 2025.",
    defined_by=(MISTRAL_AI_2025_B.at("abstract"), MISTRAL_AI_2024_B.at("2025-06-10")),
    developer="Mistral AI",
    released=date(2025, 6, 10),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.MISTRAL_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.TransformerLanguageModel,
        families.TransformerBasedModel,
        families.GenerativeTransformer,
    ),
)
MAGISTRAL_SMALL_ENTRY = entry(
    MAGISTRAL_SMALL,
    member_of(
        families.LLM, families.CausalLanguageModel, families.ReasoningModel, cite=MISTRAL_AI_2025_B.at("abstract")
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=MISTRAL_AI_2025_B),
    every(
        trained_with=objectives.ReinforcementLearning,
        has=qualities.ChainOfThoughtReasoning,
        cite=MISTRAL_AI_2025_B.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=MISTRAL_AI_2025_B.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    MISTRAL_7B_ENTRY,
    MIXTRAL_8X7B_ENTRY,
    MISTRAL_SMALL_3_1_ENTRY,
    MISTRAL_LARGE_2_ENTRY,
    CODESTRAL_ENTRY,
    MAGISTRAL_SMALL_ENTRY,
)
