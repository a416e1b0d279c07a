"""Language models of xAI, Cohere, Amazon, Mistral and Bloomberg."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    AMAZON_2024,
    AMAZON_2024_B,
    CDATA,
    COHERE_2024,
    COHERE_2025,
    DEEPLEARNING_AI_2025,
    LITELLM_2026,
    MLWIRES_2024,
    MODELS_DEV_2026,
    OPENROUTER_2026,
    ORACLE_2025,
    WU_2023_C,
    XAI_2024,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "AMAZON_NOVA_PRO",
    "BLOOMBERGGPT",
    "COMMAND_A",
    "COMMAND_R_PLUS",
    "GROK_1",
    "GROK_3",
    "GROK_4",
    "MISTRAL_LARGE_1",
]

# xAI.

GROK_1 = Model(
    "grok-1",
    "Grok-1",
    definition="xAI's mixture-of-experts base model with 314 billion parameters, whose weights are open.",
    defined_by=(XAI_2024,),
    developer="xAI",
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.GROK,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        families.MultilingualLanguageModel,
        families.CodeGenerationModel,
        families.CodeLanguageModel,
        families.CodeLLM,
    ),
)
GROK_1_ENTRY = entry(
    GROK_1,
    member_of(families.BaseModel, families.MixtureOfExpertsLLM, cite=XAI_2024),
    member_of(
        families.DecoderOnlyLanguageModel, families.CausalLanguageModel, families.TokenAutoregressiveModel, cite=CDATA
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=(XAI_2024, CDATA)),
    every(uses=architectures.MixtureOfExperts, cite=XAI_2024),
)

GROK_3 = Model(
    "grok-3",
    "Grok 3",
    definition="xAI's large language model of February 2025, with versions that reason.",
    defined_by=(DEEPLEARNING_AI_2025,),
    developer="xAI",
    released=date(2025, 2, 17),
    weights=Weights.CLOSED,
    series=series.GROK,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.HOSTED_ASSISTANT,
        families.ReasoningModel,
        families.ChatModel,
        families.MultilingualLanguageModel,
        families.MultimodalModel,
        families.MultimodalGenerativeModel,
        families.MultimodalLLM,
        families.LongContextLanguageModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
GROK_3_ENTRY = entry(
    GROK_3,
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        cite=(DEEPLEARNING_AI_2025, OPENROUTER_2026.at("x-ai/grok-3")),
    ),
    every(accepts=modalities.Code, produces=modalities.Code, performs=tasks.CodeGeneration, cite=DEEPLEARNING_AI_2025),
    every(
        trained_with=objectives.ReinforcementLearning, has=qualities.MathematicalReasoning, cite=DEEPLEARNING_AI_2025
    ),
    member_of(
        families.ToolUsingLanguageModel, cite=(OPENROUTER_2026.at("x-ai/grok-3"), LITELLM_2026.at("oci/xai.grok-3"))
    ),
)

GROK_4 = Model(
    "grok-4",
    "Grok 4",
    definition="xAI's reasoning model of July 2025 that takes text and images and calls tools.",
    defined_by=(ORACLE_2025,),
    developer="xAI",
    released=date(2025, 7, 9),
    weights=Weights.CLOSED,
    series=series.GROK,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.SEEING_ASSISTANT,
        families.MultilingualLanguageModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
GROK_4_ENTRY = entry(
    GROK_4,
    member_of(families.ChatModel, cite=CDATA),
    member_of(families.ReasoningModel, families.LargeVisionLanguageModel, cite=ORACLE_2025),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Text,
        cite=(ORACLE_2025, OPENROUTER_2026.at("x-ai/grok-4")),
    ),
    every(accepts=modalities.Document, cite=OPENROUTER_2026.at("x-ai/grok-4")),
    every(accepts=modalities.Code, produces=modalities.Code, performs=tasks.CodeGeneration, cite=ORACLE_2025),
    member_of(families.ToolUsingLanguageModel, cite=ORACLE_2025),
    member_of(families.LongContextLanguageModel, cite=OPENROUTER_2026.at("x-ai/grok-4")),
)

# Cohere.

COMMAND_R_PLUS = Model(
    "command-r-plus",
    "Command R+",
    aliases=("C4AI Command R+",),
    definition="Cohere's open transformer language model of 2024 for answers from retrieved passages, tools "
    "and ten languages.",
    defined_by=(COHERE_2024,),
    developer="Cohere",
    weights=Weights.OPEN,
    licence="CC-BY-NC-4.0",
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TUNING,
        families.ChatModel,
        families.CodeGenerationModel,
        families.LongContextLanguageModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
COMMAND_R_PLUS_ENTRY = entry(
    COMMAND_R_PLUS,
    member_of(
        families.TransformerLanguageModel,
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
        families.MultilingualLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=COHERE_2024,
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=COHERE_2024),
    member_of(families.ToolUsingLanguageModel, cite=COHERE_2024),
    every(
        uses=architectures.Transformer,
        trained_with=(objectives.SupervisedFineTuning, objectives.PreferenceOptimization),
        has=(qualities.Multilinguality, qualities.ToolUse),
        cite=COHERE_2024,
    ),
)

COMMAND_A = Model(
    "command-a",
    "Command A",
    aliases=("c4ai-command-a-03-2025", "command-a-03-2025"),
    definition="Cohere's open transformer language model of March 2025 for business, tools and 23 languages.",
    defined_by=(COHERE_2025.at("abstract"),),
    developer="Cohere",
    released=date(2025, 3, 13),
    weights=Weights.OPEN,
    licence="CC-BY-NC-4.0",
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TUNING,
        families.ChatModel,
        families.RetrievalAugmentedLanguageModel,
        families.RetrievalAugmentedGenerationModel,
    ),
)
COMMAND_A_ENTRY = entry(
    COMMAND_A,
    member_of(families.LLM, families.MultilingualLanguageModel, cite=COHERE_2025.at("abstract")),
    member_of(
        families.CausalLanguageModel,
        families.TokenAutoregressiveModel,
        families.DecoderOnlyLanguageModel,
        cite=COHERE_2025,
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("cohere/command-a-03-2025"),
    ),
    member_of(families.ToolUsingLanguageModel, cite=COHERE_2025.at("abstract")),
    every(
        uses=(
            architectures.TransformerDecoder,
            architectures.SlidingWindowAttention,
            architectures.GroupedQueryAttention,
        ),
        trained_with=objectives.SupervisedFineTuning,
        cite=COHERE_2025,
    ),
    member_of(families.LongContextLanguageModel, cite=MODELS_DEV_2026.at("cohere/command-a-03-2025")),
)

# Amazon and Mistral.

AMAZON_NOVA_PRO = Model(
    "amazon-nova-pro",
    "Amazon Nova Pro",
    aliases=("Nova Pro", "nova-pro-v1"),
    definition="Amazon's multimodal model of December 2024 that takes text, images, documents and video and "
    "writes text.",
    defined_by=(AMAZON_2024, AMAZON_2024_B),
    developer="Amazon",
    weights=Weights.CLOSED,
    series=series.AMAZON_NOVA,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.SEEING_ASSISTANT,
        families.ChatModel,
        families.MultilingualLanguageModel,
        families.ObjectDetectionModel,
        families.ComputerUseModel,
    ),
)
AMAZON_NOVA_PRO_ENTRY = entry(
    AMAZON_NOVA_PRO,
    member_of(families.LLM, cite=AMAZON_2024),
    member_of(families.LargeVisionLanguageModel, families.VideoLanguageModel, cite=AMAZON_2024_B),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video, modalities.Document, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=(AMAZON_2024, AMAZON_2024_B),
    ),
    every(
        performs=(tasks.VisualQuestionAnswering, tasks.ImageTextToText),
        has=qualities.MultimodalUnderstanding,
        cite=AMAZON_2024_B,
    ),
    member_of(
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        cite=(OPENROUTER_2026.at("amazon/nova-pro-v1"), LITELLM_2026.at("amazon.nova-pro-v1:0")),
    ),
)

MISTRAL_LARGE_1 = Model(
    "mistral-large-1",
    "Mistral Large 1",
    aliases=("mistral-large-2402", "Mistral Large (February 2024)"),
    definition="Mistral's hosted multilingual large language model of February 2024, whose weights are not open.",
    defined_by=(MLWIRES_2024,),
    developer="Mistral AI",
    released=date(2024, 2, 26),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.HOSTED_ASSISTANT,
        families.ChatModel,
        families.LongContextLanguageModel,
    ),
)
MISTRAL_LARGE_1_ENTRY = entry(
    MISTRAL_LARGE_1,
    member_of(families.LLM, families.MultilingualLanguageModel, cite=MLWIRES_2024),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        cite=(MLWIRES_2024, OPENROUTER_2026.at("mistralai/mistral-large")),
    ),
    every(accepts=modalities.Code, produces=modalities.Code, performs=tasks.CodeGeneration, cite=MLWIRES_2024),
    every(has=qualities.Multilinguality, cite=MLWIRES_2024),
    member_of(families.ToolUsingLanguageModel, cite=LITELLM_2026.at("mistral.mistral-large-2402-v1:0")),
)

# Bloomberg.

BLOOMBERGGPT = Model(
    "bloomberggpt",
    "BloombergGPT",
    definition="Bloomberg's language model with 50 billion parameters, trained on financial and general text.",
    defined_by=(WU_2023_C.at("abstract"),),
    developer="Bloomberg",
    released=date(2023, 3, 30),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*open_questions.GENERAL_USES, families.BaseModel, families.CodeGenerationModel),
)
BLOOMBERGGPT_ENTRY = entry(
    BLOOMBERGGPT,
    member_of(families.LLM, families.DomainSpecificLanguageModel, cite=WU_2023_C.at("abstract")),
    member_of(families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=WU_2023_C),
    every(accepts=modalities.Text, produces=modalities.Text, cite=WU_2023_C.at("abstract")),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.NextTokenPrediction, cite=WU_2023_C),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GROK_1_ENTRY,
    GROK_3_ENTRY,
    GROK_4_ENTRY,
    COMMAND_R_PLUS_ENTRY,
    COMMAND_A_ENTRY,
    AMAZON_NOVA_PRO_ENTRY,
    MISTRAL_LARGE_1_ENTRY,
    BLOOMBERGGPT_ENTRY,
)
