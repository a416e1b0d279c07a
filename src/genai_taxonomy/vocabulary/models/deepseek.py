"""The models of DeepSeek."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    DEEPSEEK_2025,
    DEEPSEEK_AI_2024,
    DEEPSEEK_AI_2024_B,
    DEEPSEEK_AI_2024_C,
    DEEPSEEK_AI_2025,
    GUO_2024,
    HUGGING_FACE_MODEL_PAGES,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "DEEPSEEK_CODER",
    "DEEPSEEK_LLM",
    "DEEPSEEK_R1",
    "DEEPSEEK_R1_ZERO",
    "DEEPSEEK_V2",
    "DEEPSEEK_V3",
]

DEEPSEEK_LLM = Model(
    "deepseek-llm",
    "DeepSeek LLM",
    aliases=("DeepSeek LLM 67B", "DeepSeek-V1", "DeepSeek 67B"),
    definition="DeepSeek's open language models of 7 and 67 billion parameters.",
    defined_by=(DEEPSEEK_AI_2024_B.at("abstract"),),
    developer="DeepSeek",
    weights=Weights.OPEN,
    series=series.DEEPSEEK_MODELS,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.SmallLanguageModel, families.MultilingualLanguageModel),
)
DEEPSEEK_LLM_ENTRY = entry(
    DEEPSEEK_LLM,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=DEEPSEEK_AI_2024_B.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=DEEPSEEK_AI_2024_B.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=DEEPSEEK_AI_2024_B),
)

DEEPSEEK_CODER = Model(
    "deepseek-coder",
    "DeepSeek-Coder",
    aliases=("DeepSeek-Coder-33B",),
    definition="DeepSeek's open language models for code, of 1.3 to 33 billion parameters.",
    defined_by=(GUO_2024.at("abstract"),),
    developer="DeepSeek",
    weights=Weights.OPEN,
    series=series.DEEPSEEK_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
        families.DomainSpecificLanguageModel,
    ),
)
DEEPSEEK_CODER_ENTRY = entry(
    DEEPSEEK_CODER,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.CodeLLM,
        cite=GUO_2024.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=(tasks.CodeGeneration, tasks.CodeInfilling),
        trained_with=objectives.FillInTheMiddle,
        cite=GUO_2024.at("abstract"),
    ),
)

DEEPSEEK_V2 = Model(
    "deepseek-v2",
    "DeepSeek-V2",
    aliases=("DeepSeek-V2-Chat",),
    definition="DeepSeek's open mixture-of-experts language model of 236 billion parameters.",
    defined_by=(DEEPSEEK_AI_2024.at("abstract"),),
    developer="DeepSeek",
    weights=Weights.OPEN,
    series=series.DEEPSEEK_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
DEEPSEEK_V2_ENTRY = entry(
    DEEPSEEK_V2,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=DEEPSEEK_AI_2024.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=DEEPSEEK_AI_2024),
    every(
        uses=(architectures.SparseMixtureOfExperts, architectures.MultiHeadLatentAttention),
        cite=DEEPSEEK_AI_2024.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=DEEPSEEK_AI_2024),
)

DEEPSEEK_V3 = Model(
    "deepseek-v3",
    "DeepSeek-V3",
    aliases=("DeepSeek-V3-0324", "deepseek-chat"),
    definition="DeepSeek's open mixture-of-experts language model of 671 billion parameters.",
    defined_by=(DEEPSEEK_AI_2024_C.at("abstract"), HUGGING_FACE_MODEL_PAGES.at("deepseek_v3")),
    developer="DeepSeek",
    released=date(2024, 12, 26),
    weights=Weights.OPEN,
    series=series.DEEPSEEK_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
DEEPSEEK_V3_ENTRY = entry(
    DEEPSEEK_V3,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=DEEPSEEK_AI_2024_C.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=DEEPSEEK_AI_2024_C.at("abstract")),
    every(
        uses=(architectures.SparseMixtureOfExperts, architectures.MultiHeadLatentAttention),
        trained_with=objectives.MultiTokenPrediction,
        cite=DEEPSEEK_AI_2024_C.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=DEEPSEEK_AI_2024_C),
)

DEEPSEEK_R1 = Model(
    "deepseek-r1",
    "DeepSeek-R1",
    aliases=("R1", "DeepSeek-R1-0528", "deepseek-reasoner"),
    definition="DeepSeek's open reasoning model, trained by reinforcement learning on top of DeepSeek-V3.",
    defined_by=(DEEPSEEK_2025.at("title"), DEEPSEEK_AI_2025.at("Introduction")),
    developer="DeepSeek",
    released=date(2025, 1, 20),
    weights=Weights.OPEN,
    licence="MIT",
    series=series.DEEPSEEK_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.InstructionTunedModel,
        families.AlignedLanguageModel,
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
DEEPSEEK_R1_ENTRY = entry(
    DEEPSEEK_R1,
    member_of(families.ReasoningModel, cite=DEEPSEEK_AI_2025.at("Introduction")),
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(DEEPSEEK_AI_2025.at("Model Downloads"), DEEPSEEK_AI_2024_C.at("abstract")),
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=DEEPSEEK_AI_2025.at("Evaluation Results"),
    ),
    every(
        trained_with=(objectives.ReinforcementLearning, objectives.SupervisedFineTuning),
        has=qualities.ChainOfThoughtReasoning,
        cite=DEEPSEEK_AI_2025.at("Model Summary"),
    ),
    every(uses=architectures.SparseMixtureOfExperts, cite=DEEPSEEK_AI_2025.at("Evaluation Results")),
    every(trained_with=objectives.GroupRelativePolicyOptimization, cite=DEEPSEEK_2025),
    every(
        performs=(tasks.MathematicalProblemSolving, tasks.CodeGeneration),
        cite=DEEPSEEK_AI_2025.at("Evaluation Results"),
    ),
    every(
        trained_with=objectives.NextTokenPrediction,
        cite=(DEEPSEEK_AI_2025.at("Model Downloads"), DEEPSEEK_AI_2024_C.at("abstract")),
    ),
)

DEEPSEEK_R1_ZERO = Model(
    "deepseek-r1-zero",
    "DeepSeek-R1-Zero",
    aliases=("R1-Zero",),
    definition="DeepSeek's open reasoning model, trained by reinforcement learning alone on DeepSeek-V3-Base.",
    defined_by=(DEEPSEEK_AI_2025.at("Introduction"),),
    developer="DeepSeek",
    released=date(2025, 1, 20),
    weights=Weights.OPEN,
    licence="MIT",
    series=series.DEEPSEEK_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.LongContextLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
DEEPSEEK_R1_ZERO_ENTRY = entry(
    DEEPSEEK_R1_ZERO,
    member_of(families.ReasoningModel, cite=DEEPSEEK_AI_2025.at("Introduction")),
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(DEEPSEEK_AI_2025.at("Model Downloads"), DEEPSEEK_AI_2024_C.at("abstract")),
    ),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=DEEPSEEK_AI_2025.at("Model Summary")
    ),
    every(
        trained_with=objectives.ReinforcementLearning,
        has=(qualities.ChainOfThoughtReasoning, qualities.Repetition),
        cite=DEEPSEEK_AI_2025.at("Model Summary"),
    ),
    every(
        trained_with=(
            objectives.GroupRelativePolicyOptimization,
            objectives.ReinforcementLearningWithVerifiableRewards,
        ),
        cite=DEEPSEEK_2025,
    ),
    every(uses=architectures.SparseMixtureOfExperts, cite=DEEPSEEK_AI_2025.at("Model Downloads")),
    never(trained_with=objectives.SupervisedFineTuning, cite=DEEPSEEK_AI_2025.at("Model Summary")),
    every(
        trained_with=objectives.NextTokenPrediction,
        cite=(DEEPSEEK_AI_2025.at("Model Downloads"), DEEPSEEK_AI_2024_C.at("abstract")),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DEEPSEEK_LLM_ENTRY,
    DEEPSEEK_CODER_ENTRY,
    DEEPSEEK_V2_ENTRY,
    DEEPSEEK_V3_ENTRY,
    DEEPSEEK_R1_ENTRY,
    DEEPSEEK_R1_ZERO_ENTRY,
)
