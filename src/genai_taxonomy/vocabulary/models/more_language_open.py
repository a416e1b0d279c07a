"""Further language models of Meta and Mistral AI with open weights."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    HUGGING_FACE_TRANSFORMERS_MODELS,
    META_2024_B,
    MISTRAL_AI_2024_B,
    MISTRAL_AI_2025,
    MODELS_DEV_2026,
    OPENROUTER_2026,
)

_CHECKED = date(2026, 11, 24)

#: What is open of several of these.
_OPEN_HERE: Final[tuple[ModelFamily, ...]] = (
    *BASE_AND_TUNED,
    *USES,
    families.LLM,
    families.FoundationModel,
    families.LongContextLanguageModel,
    families.ToolUsingLanguageModel,
)

__all__ = [
    "DEVSTRAL_SMALL",
    "LLAMA_3_1_8B",
    "LLAMA_3_1_70B",
    "LLAMA_3_2_1B",
    "LLAMA_3_2_3B",
    "MINISTRAL_8B",
    "MISTRAL_NEMO",
    "MIXTRAL_8X22B",
]

LLAMA_3_1_8B = Model(
    "llama-3-1-8b",
    "Llama 3.1 8B",
    aliases=("Llama-3.1-8B-Instruct", "Meta Llama 3.1 8B"),
    definition="Meta's open-weight multilingual language model of 8 billion parameters, of July 2024.",
    defined_by=(META_2024_B.at("Model Information"),),
    developer="Meta",
    released=date(2024, 7, 23),
    weights=Weights.OPEN,
    licence="Llama 3.1 Community License",
    series=series.LLAMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.LongContextLanguageModel, families.SmallLanguageModel),
)
LLAMA_3_1_8B_ENTRY = entry(
    LLAMA_3_1_8B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.MultilingualLanguageModel,
        cite=META_2024_B.at("Model Information"),
    ),
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

LLAMA_3_1_70B = Model(
    "llama-3-1-70b",
    "Llama 3.1 70B",
    aliases=("Llama-3.1-70B-Instruct", "Meta Llama 3.1 70B"),
    definition="Meta's open-weight multilingual language model of 70 billion parameters, of July 2024.",
    defined_by=(META_2024_B.at("Model Information"),),
    developer="Meta",
    released=date(2024, 7, 23),
    weights=Weights.OPEN,
    licence="Llama 3.1 Community License",
    series=series.LLAMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.LongContextLanguageModel),
)
LLAMA_3_1_70B_ENTRY = entry(
    LLAMA_3_1_70B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.MultilingualLanguageModel,
        cite=META_2024_B.at("Model Information"),
    ),
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

LLAMA_3_2_1B = Model(
    "llama-3-2-1b",
    "Llama 3.2 1B",
    aliases=("Llama-3.2-1B-Instruct",),
    definition="Meta's small open-weight language model of 1 billion parameter, of September 2024.",
    defined_by=(OPENROUTER_2026.at("meta-llama/llama-3.2-1b-instruct"), HUGGING_FACE_TRANSFORMERS_MODELS.at("llama")),
    developer="Meta",
    released=date(2024, 9, 25),
    weights=Weights.OPEN,
    series=series.LLAMA_MODELS,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

LLAMA_3_2_1B_ENTRY = entry(
    LLAMA_3_2_1B,
    member_of(
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        cite=OPENROUTER_2026.at("meta-llama/llama-3.2-1b-instruct"),
    ),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("llama"),
    ),
    every(
        accepts=modalities.Text, produces=modalities.Text, cite=OPENROUTER_2026.at("meta-llama/llama-3.2-1b-instruct")
    ),
    every(
        uses=architectures.GroupedQueryAttention,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("llama"),
    ),
)

LLAMA_3_2_3B = Model(
    "llama-3-2-3b",
    "Llama 3.2 3B",
    aliases=("Llama-3.2-3B-Instruct",),
    definition="Meta's small open-weight language model of 3 billion parameters, of September 2024.",
    defined_by=(OPENROUTER_2026.at("meta-llama/llama-3.2-3b-instruct"), HUGGING_FACE_TRANSFORMERS_MODELS.at("llama")),
    developer="Meta",
    released=date(2024, 9, 25),
    weights=Weights.OPEN,
    series=series.LLAMA_MODELS,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

LLAMA_3_2_3B_ENTRY = entry(
    LLAMA_3_2_3B,
    member_of(
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        cite=OPENROUTER_2026.at("meta-llama/llama-3.2-3b-instruct"),
    ),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("llama"),
    ),
    every(
        accepts=modalities.Text, produces=modalities.Text, cite=OPENROUTER_2026.at("meta-llama/llama-3.2-3b-instruct")
    ),
    every(
        uses=architectures.GroupedQueryAttention,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("llama"),
    ),
)

MIXTRAL_8X22B = Model(
    "mixtral-8x22b",
    "Mixtral 8x22B",
    aliases=("open-mixtral-8x22b", "Mixtral-8x22B-v0.1", "Mixtral-8x22B-Instruct-v0.1"),
    definition="Mistral AI's open mixture-of-experts language model of April 2024 with 141 billion parameters.",
    defined_by=(MISTRAL_AI_2024_B.at("2024-04-17"), OPENROUTER_2026.at("mistralai/mixtral-8x22b-instruct")),
    developer="Mistral AI",
    released=date(2024, 4, 17),
    weights=Weights.OPEN,
    series=series.MISTRAL_MODELS,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.LongContextLanguageModel, families.MultilingualLanguageModel),
)
MIXTRAL_8X22B_ENTRY = entry(
    MIXTRAL_8X22B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("mixtral"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MISTRAL_AI_2024_B.at("2024-04-17")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=OPENROUTER_2026.at("mistralai/mixtral-8x22b-instruct"),
    ),
    every(
        uses=(architectures.SparseMixtureOfExperts, architectures.GroupedQueryAttention),
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("mixtral"),
    ),
)

MISTRAL_NEMO = Model(
    "mistral-nemo",
    "Mistral NeMo",
    aliases=("open-mistral-nemo", "Mistral-Nemo-Instruct-2407", "Mistral NeMo 12B"),
    definition="The open multilingual language model of 12 billion parameters by Mistral AI and NVIDIA.",
    defined_by=(OPENROUTER_2026.at("mistralai/mistral-nemo"), MODELS_DEV_2026.at("mistral/mistral-nemo")),
    developer="Mistral AI, NVIDIA",
    released=date(2024, 7, 18),
    weights=Weights.OPEN,
    series=series.MISTRAL_MODELS,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.LongContextLanguageModel, families.SmallLanguageModel),
)
MISTRAL_NEMO_ENTRY = entry(
    MISTRAL_NEMO,
    member_of(families.LLM, families.MultilingualLanguageModel, cite=OPENROUTER_2026.at("mistralai/mistral-nemo")),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("mistral"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("mistral/mistral-nemo")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("mistral/mistral-nemo"),
    ),
    every(
        uses=architectures.GroupedQueryAttention,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("mistral"),
    ),
)

MINISTRAL_8B = Model(
    "ministral-8b",
    "Ministral 8B",
    aliases=("Ministral", "ministral-8b-2410", "Ministral-8B-Instruct-2410"),
    definition="Mistral AI's small language model of 8 billion parameters, of October 2024.",
    defined_by=(MISTRAL_AI_2024_B.at("2024-10-09"), HUGGING_FACE_TRANSFORMERS_MODELS.at("ministral")),
    developer="Mistral AI",
    released=date(2024, 10, 9),
    weights=Weights.OPEN,
    series=series.MISTRAL_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LLM,
        families.FoundationModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
MINISTRAL_8B_ENTRY = entry(
    MINISTRAL_8B,
    member_of(
        families.SmallLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("ministral"),
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("ministral"),
    ),
    every(
        uses=(architectures.SlidingWindowAttention, architectures.GroupedQueryAttention),
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("ministral"),
    ),
)

DEVSTRAL_SMALL = Model(
    "devstral-small",
    "Devstral Small",
    aliases=("Devstral", "Devstral Small 1.1", "Devstral-Small-2507", "Devstral-Small-2505"),
    definition="Mistral AI's open language model of 24 billion parameters for agents that write software.",
    defined_by=(OPENROUTER_2026.at("mistralai/devstral-small"), MODELS_DEV_2026.at("mistral/devstral-small-2507")),
    developer="Mistral AI",
    released=date(2025, 5, 21),
    weights=Weights.OPEN,
    series=series.MISTRAL_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LLMAgent,
        families.LongContextLanguageModel,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.DomainSpecificLanguageModel,
        families.ReasoningModel,
        families.DecoderOnlyLanguageModel,
        families.TransformerLanguageModel,
        families.TransformerBasedModel,
        families.GenerativeTransformer,
    ),
)
DEVSTRAL_SMALL_ENTRY = entry(
    DEVSTRAL_SMALL,
    member_of(families.LLM, families.CodeLLM, cite=OPENROUTER_2026.at("mistralai/devstral-small")),
    member_of(
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
        cite=(OPENROUTER_2026.at("mistralai/devstral-small"), MISTRAL_AI_2025),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("mistral/devstral-small-2507")),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(OPENROUTER_2026.at("mistralai/devstral-small"), MODELS_DEV_2026.at("mistral/devstral-small-2507")),
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    LLAMA_3_1_8B_ENTRY,
    LLAMA_3_1_70B_ENTRY,
    LLAMA_3_2_1B_ENTRY,
    LLAMA_3_2_3B_ENTRY,
    MIXTRAL_8X22B_ENTRY,
    MISTRAL_NEMO_ENTRY,
    MINISTRAL_8B_ENTRY,
    DEVSTRAL_SMALL_ENTRY,
)
