"""Open language models of other Chinese laboratories."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    HUGGING_FACE_MODEL_PAGES,
    MINIMAX_2025,
    MINIMAX_2025_B,
    MODELS_DEV_2026,
    MOONSHOT_AI_2025,
    OPENROUTER_2026,
    TEAM_GLM_2024,
    YANG_2023_B,
    YOUNG_2024,
    ZENG_2022,
    ZHIPU_AI_2025,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "BAICHUAN_2",
    "CHATGLM_6B",
    "GLM_4_5",
    "GLM_130B",
    "KIMI_K2",
    "MINIMAX_01",
    "MINIMAX_M1",
    "YI",
]

GLM_130B = Model(
    "glm-130b",
    "GLM-130B",
    definition="Tsinghua's open bilingual language model of 130 billion parameters, trained to fill in blanks.",
    defined_by=(ZENG_2022.at("title"),),
    developer="Tsinghua University",
    weights=Weights.OPEN,
    series=series.GLM_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.EncoderDecoderLanguageModel,
        families.SequenceToSequenceModel,
        families.MultilingualLanguageModel,
        families.MaskedLanguageModel,
    ),
)
GLM_130B_ENTRY = entry(
    GLM_130B,
    member_of(families.LLM, families.TransformerLanguageModel, families.BaseModel, cite=ZENG_2022),
    every(accepts=modalities.Text, produces=modalities.Text, cite=ZENG_2022),
    every(performs=tasks.TextInfilling, cite=ZENG_2022),
)

CHATGLM_6B = Model(
    "chatglm-6b",
    "ChatGLM-6B",
    aliases=("ChatGLM", "ChatGLM2", "ChatGLM2-6B", "ChatGLM3", "ChatGLM3-6B"),
    definition="An open chat model of 6 billion parameters by Zhipu AI and Tsinghua, for Chinese and English.",
    defined_by=(TEAM_GLM_2024.at("abstract"),),
    developer="Zhipu AI",
    weights=Weights.OPEN,
    series=series.GLM_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.EncoderDecoderLanguageModel,
        families.SequenceToSequenceModel,
        families.MultilingualLanguageModel,
        families.SmallLanguageModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
    ),
)
CHATGLM_6B_ENTRY = entry(
    CHATGLM_6B,
    member_of(families.LLM, families.ChatModel, families.TransformerLanguageModel, cite=TEAM_GLM_2024.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=TEAM_GLM_2024),
    every(performs=tasks.Dialogue, cite=TEAM_GLM_2024),
)

GLM_4_5 = Model(
    "glm-4-5",
    "GLM-4.5",
    aliases=("GLM-4.5-Air",),
    definition="Zhipu AI's open mixture-of-experts model for reasoning, code and agents, of July 2025.",
    defined_by=(ZHIPU_AI_2025.at("Model Introduction"),),
    developer="Zhipu AI",
    released=date(2025, 7, 28),
    weights=Weights.OPEN,
    licence="MIT",
    series=series.GLM_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.LLMAgent,
    ),
)
GLM_4_5_ENTRY = entry(
    GLM_4_5,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("glm4_moe"),
    ),
    member_of(families.ReasoningModel, cite=ZHIPU_AI_2025.at("Model Introduction")),
    member_of(families.ToolUsingLanguageModel, cite=ZHIPU_AI_2025.at("Request Parameter Instructions")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=(MODELS_DEV_2026.at("zhipuai/glm-4.5"), ZHIPU_AI_2025.at("Model Introduction")),
    ),
    every(uses=architectures.SparseMixtureOfExperts, cite=HUGGING_FACE_MODEL_PAGES.at("glm4_moe")),
    every(has=qualities.ChainOfThoughtReasoning, cite=ZHIPU_AI_2025.at("Model Introduction")),
    every(trained_with=objectives.NextTokenPrediction, cite=HUGGING_FACE_MODEL_PAGES.at("glm4_moe")),
)

KIMI_K2 = Model(
    "kimi-k2",
    "Kimi K2",
    aliases=("Kimi-K2-Instruct", "Kimi-K2-Base", "Kimi K2 0711"),
    definition="Moonshot AI's open mixture-of-experts language model of a trillion parameters, made to use tools.",
    defined_by=(MOONSHOT_AI_2025.at("Model Introduction"), OPENROUTER_2026.at("moonshotai/kimi-k2")),
    developer="Moonshot AI",
    released=date(2025, 7, 11),
    weights=Weights.OPEN,
    licence="Modified MIT License",
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
        families.LLMAgent,
        families.ReasoningModel,
    ),
)
KIMI_K2_ENTRY = entry(
    KIMI_K2,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.ToolUsingLanguageModel,
        cite=MOONSHOT_AI_2025.at("Model Introduction"),
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=MOONSHOT_AI_2025.at("Model Introduction"),
    ),
    every(
        uses=(architectures.SparseMixtureOfExperts, architectures.MultiHeadLatentAttention),
        cite=MOONSHOT_AI_2025.at("Model Summary"),
    ),
    every(has=qualities.ToolUse, cite=MOONSHOT_AI_2025.at("Model Introduction")),
    every(trained_with=objectives.NextTokenPrediction, cite=MOONSHOT_AI_2025.at("Model Introduction")),
)

MINIMAX_01 = Model(
    "minimax-01",
    "MiniMax-01",
    aliases=("MiniMax-VL-01",),
    definition=("MiniMax's open models with linear attention and experts, one for text and one that also sees images."),
    defined_by=(MINIMAX_2025.at("abstract"),),
    developer="MiniMax",
    released=date(2025, 1, 14),
    weights=Weights.OPEN,
    licence="MiniMax Model License Agreement",
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
        families.TransformerLanguageModel,
        families.TransformerBasedModel,
        families.GenerativeTransformer,
        families.HybridLanguageModel,
        families.RecurrentLanguageModel,
        families.MultilingualLanguageModel,
        families.CodeGenerationModel,
        families.ToolUsingLanguageModel,
    ),
)
MINIMAX_01_ENTRY = entry(
    MINIMAX_01,
    member_of(
        families.LLM, families.CausalLanguageModel, families.LongContextLanguageModel, cite=MINIMAX_2025.at("abstract")
    ),
    member_of(families.LargeVisionLanguageModel, cite=MINIMAX_2025.at("abstract")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Text, cite=MINIMAX_2025.at("abstract")),
    every(
        uses=(
            architectures.LinearAttention,
            architectures.SparseMixtureOfExperts,
            architectures.RotaryPositionEmbedding,
        ),
        cite=HUGGING_FACE_MODEL_PAGES.at("minimax"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=MINIMAX_2025.at("abstract")),
)

MINIMAX_M1 = Model(
    "minimax-m1",
    "MiniMax-M1",
    aliases=("M1-80k",),
    definition="MiniMax's open reasoning model with linear attention and experts.",
    defined_by=(MINIMAX_2025_B.at("abstract"),),
    developer="MiniMax",
    released=date(2025, 6, 16),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.TransformerLanguageModel,
        families.TransformerBasedModel,
        families.GenerativeTransformer,
        families.HybridLanguageModel,
        families.RecurrentLanguageModel,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
        families.LLMAgent,
    ),
)
MINIMAX_M1_ENTRY = entry(
    MINIMAX_M1,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.ReasoningModel,
        families.LongContextLanguageModel,
        cite=MINIMAX_2025_B.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=MINIMAX_2025_B.at("abstract")),
    every(
        uses=(architectures.LinearAttention, architectures.SparseMixtureOfExperts),
        trained_with=objectives.ReinforcementLearning,
        has=qualities.ChainOfThoughtReasoning,
        cite=MINIMAX_2025_B.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=MINIMAX_2025_B.at("abstract")),
)

YI = Model(
    "yi",
    "Yi",
    aliases=("Yi-34B", "Yi-6B", "Yi-34B-Chat"),
    definition="01.AI's open language models of 6 and 34 billion parameters for English and Chinese.",
    defined_by=(YOUNG_2024.at("abstract"),),
    developer="01.AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.LongContextLanguageModel,
    ),
)
YI_ENTRY = entry(
    YI,
    member_of(
        families.LLM, families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=YOUNG_2024.at("abstract")
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=YOUNG_2024.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=YOUNG_2024),
)

BAICHUAN_2 = Model(
    "baichuan-2",
    "Baichuan 2",
    aliases=("Baichuan2-13B", "Baichuan2-7B"),
    definition="Open multilingual language models of 7 and 13 billion parameters by Baichuan.",
    defined_by=(YANG_2023_B.at("abstract"),),
    developer="Baichuan",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.SmallLanguageModel),
)
BAICHUAN_2_ENTRY = entry(
    BAICHUAN_2,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.MultilingualLanguageModel,
        cite=YANG_2023_B.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=YANG_2023_B.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=YANG_2023_B),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GLM_130B_ENTRY,
    CHATGLM_6B_ENTRY,
    GLM_4_5_ENTRY,
    KIMI_K2_ENTRY,
    MINIMAX_01_ENTRY,
    MINIMAX_M1_ENTRY,
    YI_ENTRY,
    BAICHUAN_2_ENTRY,
)
