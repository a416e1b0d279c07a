"""Further language models from China with open weights."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, series
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    HUGGING_FACE_TRANSFORMERS_MODELS,
    MODELS_DEV_2026,
    MOONSHOT_AI_2025,
    OPENROUTER_2026,
    QWEN_TEAM_2024,
    SHANGHAI_AI_LABORATORY_2024,
    TEAM_GLM_2024,
)

_CHECKED = date(2026, 11, 24)

#: What is open of several of these.
_OPEN_HERE: Final[tuple[ModelFamily, ...]] = (
    *BASE_AND_TUNED,
    *USES,
    families.MultilingualLanguageModel,
    families.LongContextLanguageModel,
    families.LLMAgent,
)

__all__ = ["GLM_4", "GLM_4_6", "GLM_4_7", "INTERNLM2", "KIMI_K2_THINKING", "MINIMAX_M2", "QWEN1_5", "QWEN3_NEXT"]

QWEN1_5 = Model(
    "qwen1-5",
    "Qwen1.5",
    aliases=("Qwen1.5-72B", "Qwen1.5-110B", "Qwen1.5-7B", "Qwen1.5-7B-Chat"),
    definition="Alibaba's open language models of 0.5 to 110 billion parameters between Qwen and Qwen2.",
    defined_by=(QWEN_TEAM_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("qwen2")),
    developer="Alibaba",
    weights=Weights.OPEN,
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.MixtureOfExpertsLLM,
        families.MixtureOfExpertsLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
QWEN1_5_ENTRY = entry(
    QWEN1_5,
    member_of(families.LLM, cite=QWEN_TEAM_2024),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("qwen2"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=QWEN_TEAM_2024),
    every(trained_with=objectives.NextTokenPrediction, cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("qwen2")),
)

QWEN3_NEXT = Model(
    "qwen3-next",
    "Qwen3-Next",
    aliases=("Qwen3-Next-80B-A3B", "Qwen3-Next-80B-A3B-Instruct", "Qwen3-Next-80B-A3B-Thinking"),
    definition="Alibaba's open language model of September 2025 with experts and mostly linear attention.",
    defined_by=(
        HUGGING_FACE_TRANSFORMERS_MODELS.at("qwen3_next"),
        MODELS_DEV_2026.at("alibaba/qwen3-next-80b-a3b-instruct"),
    ),
    developer="Alibaba",
    weights=Weights.OPEN,
    series=series.QWEN_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LongContextLanguageModel,
        families.ReasoningModel,
        families.TransformerLanguageModel,
        families.TransformerBasedModel,
        families.GenerativeTransformer,
        families.DecoderOnlyLanguageModel,
        families.HybridLanguageModel,
        families.RecurrentLanguageModel,
        families.StateSpaceLanguageModel,
        families.LLMAgent,
    ),
)
QWEN3_NEXT_ENTRY = entry(
    QWEN3_NEXT,
    member_of(families.LLM, families.CausalLanguageModel, cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("qwen3_next")),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("alibaba/qwen3-next-80b-a3b-instruct")),
    member_of(families.MultilingualLanguageModel, cite=OPENROUTER_2026.at("qwen/qwen3-next-80b-a3b-instruct")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("alibaba/qwen3-next-80b-a3b-instruct"),
    ),
    every(
        uses=(architectures.LinearAttention, architectures.SparseMixtureOfExperts),
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("qwen3_next"),
    ),
)

GLM_4 = Model(
    "glm-4",
    "GLM-4",
    aliases=("GLM-4 All Tools", "GLM-4-9B", "GLM-4-9B-Chat"),
    definition="Zhipu AI's chat model of 2024 for Chinese and English, which chooses tools by itself.",
    defined_by=(TEAM_GLM_2024.at("title"),),
    developer="Zhipu AI",
    series=series.GLM_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.CausalLanguageModel,
        families.AutoregressiveModel,
        families.TokenAutoregressiveModel,
        families.GenerativeTransformer,
        families.DecoderOnlyLanguageModel,
        families.EncoderDecoderLanguageModel,
        families.SequenceToSequenceModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.LLMAgent,
        families.SmallLanguageModel,
        families.MultimodalModel,
        families.MultimodalGenerativeModel,
        families.MultimodalLLM,
        families.VisionLanguageModel,
        families.LargeVisionLanguageModel,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
    ),
)
GLM_4_ENTRY = entry(
    GLM_4,
    member_of(families.LLM, families.TransformerLanguageModel, families.ChatModel, cite=TEAM_GLM_2024.at("abstract")),
    member_of(families.ToolUsingLanguageModel, cite=TEAM_GLM_2024.at("title")),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=TEAM_GLM_2024),
)

GLM_4_6 = Model(
    "glm-4-6",
    "GLM-4.6",
    definition="Zhipu AI's open mixture-of-experts reasoning model of September 2025.",
    defined_by=(MODELS_DEV_2026.at("zhipuai/glm-4.6"), OPENROUTER_2026.at("z-ai/glm-4.6")),
    developer="Zhipu AI",
    released=date(2025, 9, 30),
    weights=Weights.OPEN,
    series=series.GLM_MODELS,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GLM_4_6_ENTRY = entry(
    GLM_4_6,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("glm4_moe"),
    ),
    member_of(families.ReasoningModel, families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("zhipuai/glm-4.6")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=(MODELS_DEV_2026.at("zhipuai/glm-4.6"), OPENROUTER_2026.at("z-ai/glm-4.6")),
    ),
    every(
        uses=architectures.SparseMixtureOfExperts,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("glm4_moe"),
    ),
)

GLM_4_7 = Model(
    "glm-4-7",
    "GLM-4.7",
    definition="Zhipu AI's open mixture-of-experts reasoning model of December 2025.",
    defined_by=(MODELS_DEV_2026.at("zhipuai/glm-4.7"), OPENROUTER_2026.at("z-ai/glm-4.7")),
    developer="Zhipu AI",
    released=date(2025, 12, 22),
    weights=Weights.OPEN,
    series=series.GLM_MODELS,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

GLM_4_7_ENTRY = entry(
    GLM_4_7,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("glm4_moe"),
    ),
    member_of(families.ReasoningModel, families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("zhipuai/glm-4.7")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=(MODELS_DEV_2026.at("zhipuai/glm-4.7"), OPENROUTER_2026.at("z-ai/glm-4.7")),
    ),
    every(
        uses=architectures.SparseMixtureOfExperts,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("glm4_moe"),
    ),
)

KIMI_K2_THINKING = Model(
    "kimi-k2-thinking",
    "Kimi K2 Thinking",
    definition="Moonshot AI's open reasoning model of November 2025, built on Kimi K2.",
    defined_by=(OPENROUTER_2026.at("moonshotai/kimi-k2-thinking"), MODELS_DEV_2026.at("moonshotai/kimi-k2-thinking")),
    developer="Moonshot AI",
    released=date(2025, 11, 6),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

KIMI_K2_THINKING_ENTRY = entry(
    KIMI_K2_THINKING,
    member_of(families.LLM, families.ReasoningModel, cite=OPENROUTER_2026.at("moonshotai/kimi-k2-thinking")),
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=(OPENROUTER_2026.at("moonshotai/kimi-k2-thinking"), MOONSHOT_AI_2025.at("Model Introduction")),
    ),
    member_of(families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("moonshotai/kimi-k2-thinking")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("moonshotai/kimi-k2-thinking"),
    ),
    every(
        uses=(architectures.SparseMixtureOfExperts, architectures.MultiHeadLatentAttention),
        trained_with=objectives.NextTokenPrediction,
        cite=(OPENROUTER_2026.at("moonshotai/kimi-k2-thinking"), MOONSHOT_AI_2025.at("Model Summary")),
    ),
)

MINIMAX_M2 = Model(
    "minimax-m2",
    "MiniMax-M2",
    definition="MiniMax's open mixture-of-experts reasoning model of October 2025 for code and agents.",
    defined_by=(OPENROUTER_2026.at("minimax/minimax-m2"), MODELS_DEV_2026.at("minimax/MiniMax-M2")),
    developer="MiniMax",
    released=date(2025, 10, 27),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN_HERE,
)

MINIMAX_M2_ENTRY = entry(
    MINIMAX_M2,
    member_of(families.LLM, cite=OPENROUTER_2026.at("minimax/minimax-m2")),
    member_of(families.ReasoningModel, families.ToolUsingLanguageModel, cite=MODELS_DEV_2026.at("minimax/MiniMax-M2")),
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("minimax_m2"),
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=MODELS_DEV_2026.at("minimax/MiniMax-M2"),
    ),
    every(
        uses=architectures.SparseMixtureOfExperts,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("minimax_m2"),
    ),
)

INTERNLM2 = Model(
    "internlm2",
    "InternLM2",
    aliases=("InternLM2-20B", "InternLM2-7B", "InternLM2-Chat-20B"),
    definition="Open language models of 1.8, 7 and 20 billion parameters by the Shanghai AI Laboratory.",
    defined_by=(SHANGHAI_AI_LABORATORY_2024,),
    developer="Shanghai AI Laboratory",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        *open_questions.UNPUBLISHED_DECODER,
    ),
)
INTERNLM2_ENTRY = entry(
    INTERNLM2,
    member_of(families.LLM, cite=SHANGHAI_AI_LABORATORY_2024),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=SHANGHAI_AI_LABORATORY_2024),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    QWEN1_5_ENTRY,
    QWEN3_NEXT_ENTRY,
    GLM_4_ENTRY,
    GLM_4_6_ENTRY,
    GLM_4_7_ENTRY,
    KIMI_K2_THINKING_ENTRY,
    MINIMAX_M2_ENTRY,
    INTERNLM2_ENTRY,
)
