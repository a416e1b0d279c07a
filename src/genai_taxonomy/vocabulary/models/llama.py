"""The Llama models of Meta."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    HUGGING_FACE_MODEL_PAGES,
    META_2024,
    META_2024_B,
    META_2024_C,
    META_2024_D,
    META_2025,
    MODELS_DEV_2026,
    TOUVRON_2023,
    TOUVRON_2023_B,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "LLAMA",
    "LLAMA_2",
    "LLAMA_3",
    "LLAMA_3_1_405B",
    "LLAMA_3_2_VISION",
    "LLAMA_3_3",
    "LLAMA_4_MAVERICK",
    "LLAMA_4_SCOUT",
]

LLAMA = Model(
    "llama",
    "LLaMA",
    aliases=("LLaMA 1", "LLaMA-7B", "LLaMA-13B", "LLaMA-30B", "LLaMA-33B", "LLaMA-65B"),
    definition="Meta's open-weight language models of 7 to 65 billion parameters, of February 2023.",
    defined_by=(TOUVRON_2023.at("title"), HUGGING_FACE_MODEL_PAGES.at("llama")),
    developer="Meta",
    released=date(2023, 2, 27),
    weights=Weights.OPEN,
    series=series.LLAMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(*USES, families.MultilingualLanguageModel, families.SmallLanguageModel),
)
LLAMA_ENTRY = entry(
    LLAMA,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(TOUVRON_2023, HUGGING_FACE_MODEL_PAGES.at("llama")),
    ),
    member_of(families.BaseModel, cite=TOUVRON_2023),
    every(accepts=modalities.Text, produces=modalities.Text, cite=HUGGING_FACE_MODEL_PAGES.at("llama")),
    every(
        uses=architectures.RotaryPositionEmbedding,
        trained_with=objectives.NextTokenPrediction,
        cite=(TOUVRON_2023, HUGGING_FACE_MODEL_PAGES.at("llama")),
    ),
)

LLAMA_2 = Model(
    "llama-2",
    "Llama 2",
    aliases=("Llama-2-7B", "Llama-2-13B", "Llama-2-70B", "Llama 2 Chat", "Llama-2-7b-chat", "Llama-2-70b-chat"),
    definition="Meta's open-weight language models of 7 to 70 billion parameters, with chat versions, of 2023.",
    defined_by=(TOUVRON_2023_B.at("title"), HUGGING_FACE_MODEL_PAGES.at("llama2")),
    developer="Meta",
    released=date(2023, 7, 18),
    weights=Weights.OPEN,
    series=series.LLAMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.MultilingualLanguageModel,
        families.SmallLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
LLAMA_2_ENTRY = entry(
    LLAMA_2,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(TOUVRON_2023_B, HUGGING_FACE_MODEL_PAGES.at("llama2")),
    ),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=HUGGING_FACE_MODEL_PAGES.at("llama2")
    ),
    every(
        uses=architectures.RotaryPositionEmbedding,
        trained_with=objectives.NextTokenPrediction,
        cite=(TOUVRON_2023_B, HUGGING_FACE_MODEL_PAGES.at("llama2")),
    ),
)

LLAMA_3 = Model(
    "llama-3",
    "Llama 3",
    aliases=(
        "Llama 3 8B",
        "Llama 3 70B",
        "Meta Llama 3",
        "Meta-Llama-3-8B",
        "Meta-Llama-3-70B",
        "Llama-3-8B-Instruct",
        "Llama-3-70B-Instruct",
    ),
    definition="Meta's open-weight language models of 8 and 70 billion parameters, of April 2024.",
    defined_by=(META_2024.at("Model Details"),),
    developer="Meta",
    released=date(2024, 4, 18),
    weights=Weights.OPEN,
    licence="Llama 3 Community License",
    series=series.LLAMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.MultilingualLanguageModel,
        families.SmallLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
    ),
)
LLAMA_3_ENTRY = entry(
    LLAMA_3,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=META_2024.at("Model Details"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=META_2024.at("Model Details")),
    every(
        uses=architectures.GroupedQueryAttention,
        trained_with=objectives.NextTokenPrediction,
        cite=META_2024.at("Model Details"),
    ),
)

LLAMA_3_1_405B = Model(
    "llama-3-1-405b",
    "Llama 3.1 405B",
    aliases=("Llama 3.1", "Llama-3.1-405B-Instruct", "Meta Llama 3.1 405B"),
    definition="Meta's open-weight multilingual language model of 405 billion parameters, of July 2024.",
    defined_by=(META_2024_B.at("Model Information"),),
    developer="Meta",
    released=date(2024, 7, 23),
    weights=Weights.OPEN,
    licence="Llama 3.1 Community License",
    series=series.LLAMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.LongContextLanguageModel),
)
LLAMA_3_1_405B_ENTRY = entry(
    LLAMA_3_1_405B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=META_2024_B.at("Model Information"),
    ),
    member_of(families.MultilingualLanguageModel, cite=META_2024_B.at("Model Information")),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=META_2024_B.at("Model Information")
    ),
    every(
        uses=architectures.GroupedQueryAttention,
        has=qualities.Multilinguality,
        trained_with=objectives.NextTokenPrediction,
        cite=META_2024_B.at("Model Information"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=META_2024_B.at("Benchmark scores")),
)

LLAMA_3_2_VISION = Model(
    "llama-3-2-vision",
    "Llama 3.2 Vision",
    aliases=(
        "Llama 3.2 11B",
        "Llama 3.2 90B",
        "Llama 3.2 11B Vision",
        "Llama 3.2 90B Vision",
        "Llama-3.2-11B-Vision-Instruct",
        "Llama-3.2-90B-Vision-Instruct",
    ),
    definition="Meta's open-weight models of 11 and 90 billion parameters that write about images and text.",
    defined_by=(META_2024_C.at("Model Information"),),
    developer="Meta",
    released=date(2024, 9, 25),
    weights=Weights.OPEN,
    licence="Llama 3.2 Community License",
    series=series.LLAMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.VisionFoundationModel,
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.DocumentUnderstandingModel,
        families.OpticalCharacterRecognitionModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.DecoderOnlyLanguageModel,
    ),
)
LLAMA_3_2_VISION_ENTRY = entry(
    LLAMA_3_2_VISION,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.LargeVisionLanguageModel,
        cite=META_2024_C.at("Model Information"),
    ),
    member_of(
        families.GenerativeTransformer,
        families.TransformerLanguageModel,
        cite=META_2024_C.at("Model Information"),
    ),
    member_of(families.MultilingualLanguageModel, cite=META_2024_C.at("Model Information")),
    every(
        accepts=(modalities.Text, modalities.Image), produces=modalities.Text, cite=META_2024_C.at("Model Information")
    ),
    every(performs=(tasks.VisualQuestionAnswering, tasks.ImageCaptioning), cite=META_2024_C.at("Intended Use")),
    every(
        uses=(architectures.CrossAttention, architectures.GroupedQueryAttention),
        cite=META_2024_C.at("Model Information"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=META_2024_C.at("Model Information")),
)

LLAMA_3_3 = Model(
    "llama-3-3",
    "Llama 3.3",
    aliases=("Llama 3.3 70B", "Llama-3.3-70B-Instruct"),
    definition="Meta's open-weight multilingual language model of 70 billion parameters, tuned for dialogue.",
    defined_by=(META_2024_D.at("Model Information"),),
    developer="Meta",
    released=date(2024, 12, 6),
    weights=Weights.OPEN,
    licence="Llama 3.3 Community License Agreement",
    series=series.LLAMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(*USES, families.LongContextLanguageModel),
)
LLAMA_3_3_ENTRY = entry(
    LLAMA_3_3,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=META_2024_D.at("Model Information"),
    ),
    member_of(
        families.MultilingualLanguageModel,
        families.InstructionTunedModel,
        families.ChatModel,
        families.AlignedLanguageModel,
        cite=META_2024_D.at("Model Information"),
    ),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=META_2024_D.at("Model Information")
    ),
    every(
        uses=architectures.GroupedQueryAttention,
        trained_with=(objectives.SupervisedFineTuning, objectives.ReinforcementLearningFromHumanFeedback),
        cite=META_2024_D.at("Model Information"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=META_2024_D.at("Capability-specific considerations")),
    every(trained_with=objectives.NextTokenPrediction, cite=META_2024_D.at("Model Information")),
)

LLAMA_4_SCOUT = Model(
    "llama-4-scout",
    "Llama 4 Scout",
    aliases=("Llama 4 Scout 17B", "Llama-4-Scout-17B-16E-Instruct"),
    definition="Meta's open-weight large language model with 16 experts, which takes text and images.",
    defined_by=(META_2025.at("Model Information"),),
    developer="Meta",
    released=date(2025, 4, 5),
    weights=Weights.OPEN,
    licence="Llama 4 Community License Agreement",
    series=series.LLAMA_4,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.VisionFoundationModel,
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.DocumentUnderstandingModel,
        families.OpticalCharacterRecognitionModel,
        families.DecoderOnlyLanguageModel,
    ),
)
LLAMA_4_SCOUT_ENTRY = entry(
    LLAMA_4_SCOUT,
    member_of(families.LLM, families.CausalLanguageModel, cite=META_2025.at("Model Architecture")),
    member_of(
        families.GenerativeTransformer, families.TransformerLanguageModel, cite=HUGGING_FACE_MODEL_PAGES.at("llama4")
    ),
    member_of(
        families.NativeMultimodalModel, families.LargeVisionLanguageModel, cite=META_2025.at("Model Information")
    ),
    member_of(
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
        cite=META_2025.at("Model Information"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Text, modalities.Code),
        cite=META_2025.at("Model Information"),
    ),
    every(
        uses=architectures.SparseMixtureOfExperts,
        trained_with=objectives.NextTokenPrediction,
        cite=META_2025.at("Model Architecture"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("meta/llama-4-scout-17b-instruct")),
)

LLAMA_4_MAVERICK = Model(
    "llama-4-maverick",
    "Llama 4 Maverick",
    aliases=("Llama 4 Maverick 17B", "Llama-4-Maverick-17B-128E-Instruct"),
    definition="Meta's open-weight large language model with 128 experts, which takes text and images.",
    defined_by=(META_2025.at("Model Information"),),
    developer="Meta",
    released=date(2025, 4, 5),
    weights=Weights.OPEN,
    licence="Llama 4 Community License Agreement",
    series=series.LLAMA_4,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.VisionFoundationModel,
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.DocumentUnderstandingModel,
        families.OpticalCharacterRecognitionModel,
        families.DecoderOnlyLanguageModel,
    ),
)
LLAMA_4_MAVERICK_ENTRY = entry(
    LLAMA_4_MAVERICK,
    member_of(families.LLM, families.CausalLanguageModel, cite=META_2025.at("Model Architecture")),
    member_of(
        families.GenerativeTransformer, families.TransformerLanguageModel, cite=HUGGING_FACE_MODEL_PAGES.at("llama4")
    ),
    member_of(
        families.NativeMultimodalModel, families.LargeVisionLanguageModel, cite=META_2025.at("Model Information")
    ),
    member_of(
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
        cite=META_2025.at("Model Information"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Text, modalities.Code),
        cite=META_2025.at("Model Information"),
    ),
    every(
        uses=architectures.SparseMixtureOfExperts,
        trained_with=objectives.NextTokenPrediction,
        cite=META_2025.at("Model Architecture"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("meta/llama-4-maverick-17b-instruct")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LLAMA_ENTRY,
    LLAMA_2_ENTRY,
    LLAMA_3_ENTRY,
    LLAMA_3_1_405B_ENTRY,
    LLAMA_3_2_VISION_ENTRY,
    LLAMA_3_3_ENTRY,
    LLAMA_4_SCOUT_ENTRY,
    LLAMA_4_MAVERICK_ENTRY,
)
