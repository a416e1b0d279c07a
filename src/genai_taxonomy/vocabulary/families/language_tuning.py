"""Language models, told apart by what is done to them after pretraining."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, disjoint_with, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import objectives, qualities, risks, tasks
from genai_taxonomy.vocabulary.backbone.families import LLM
from genai_taxonomy.vocabulary.families.language_uses import DialogueModel
from genai_taxonomy.vocabulary.sources import (
    BROWN_2020,
    CASPER_2023,
    CHEN_2024,
    DEEPSEEK_2025,
    GEHMAN_2020,
    HUANG_2023,
    LAMBERT_2024_B,
    OUYANG_2022,
    SHAO_2024,
    SHARMA_2023,
    TOUVRON_2023_B,
    WEI_2021,
    WEI_2023,
    WEIDINGER_2021,
    XU_2025,
    ZHANG_2023_E,
)

__all__ = [
    "AlignedLanguageModel",
    "BaseModel",
    "ChatModel",
    "InstructionTunedModel",
    "ReasoningModel",
]

BaseModel = ModelFamily(
    "base-model",
    "Base language model",
    aliases=("base model", "base LLM", "raw pretrained LLM", "completion model"),
    definition="A large language model as it comes from pretraining, not yet tuned to follow instructions or to chat.",
    defined_by=(ZHANG_2023_E.at("abstract"), TOUVRON_2023_B.at("title")),
)
BASE_MODEL_ENTRY = entry(
    BaseModel,
    subset_of(LLM, cite=(ZHANG_2023_E.at("abstract"), TOUVRON_2023_B.at("title"))),
    typically(trained_with=objectives.NextTokenPrediction, cite=ZHANG_2023_E.at("abstract")),
    typically(performs=tasks.TextContinuation, cite=ZHANG_2023_E.at("abstract")),
    typically(has=qualities.InContextLearning, cite=BROWN_2020.at("abstract")),
    typically(has=qualities.ToxicOutput, cite=GEHMAN_2020.at("abstract")),
)

InstructionTunedModel = ModelFamily(
    "instruction-tuned-model",
    "Instruction-tuned language model",
    aliases=(
        "instruct model",
        "instruction-tuned model",
        "instruction-tuned LLM",
        "instruct LLM",
        "instruction-following model",
    ),
    definition="A large language model further trained on instructions and good answers to them.",
    defined_by=(ZHANG_2023_E.at("abstract"), WEI_2021),
)
INSTRUCTION_TUNED_MODEL_ENTRY = entry(
    InstructionTunedModel,
    subset_of(LLM, cite=(ZHANG_2023_E.at("abstract"), WEI_2021)),
    every(trained_with=objectives.InstructionTuning, cite=(ZHANG_2023_E.at("abstract"), WEI_2021)),
    sufficient(is_a=LLM, trained_with=objectives.InstructionTuning, cite=ZHANG_2023_E.at("abstract")),
    disjoint_with(BaseModel, cite=ZHANG_2023_E.at("abstract")),
    typically(performs=tasks.InstructionExecution, cite=(ZHANG_2023_E.at("abstract"), OUYANG_2022.at("abstract"))),
    typically(has=qualities.InstructionFollowing, cite=(ZHANG_2023_E.at("abstract"), OUYANG_2022.at("abstract"))),
    typically(has=qualities.ZeroShotTransfer, cite=WEI_2021.at("title")),
    typically(has=qualities.Hallucination, cite=HUANG_2023.at("abstract")),
)

AlignedLanguageModel = ModelFamily(
    "aligned-language-model",
    "RLHF-aligned language model",
    aliases=("RLHF model", "RLHF-tuned model", "RLHF-tuned LLM"),
    definition="A large language model tuned by reinforcement learning to give the answers that people prefer.",
    defined_by=(OUYANG_2022.at("abstract"), CASPER_2023.at("abstract")),
)
ALIGNED_LANGUAGE_MODEL_ENTRY = entry(
    AlignedLanguageModel,
    subset_of(LLM, cite=(OUYANG_2022.at("abstract"), CASPER_2023.at("abstract"))),
    every(
        trained_with=objectives.ReinforcementLearningFromHumanFeedback,
        cite=(OUYANG_2022.at("abstract"), CASPER_2023.at("abstract")),
    ),
    sufficient(
        is_a=LLM,
        trained_with=objectives.ReinforcementLearningFromHumanFeedback,
        cite=(OUYANG_2022.at("abstract"), CASPER_2023.at("abstract")),
    ),
    disjoint_with(BaseModel, cite=OUYANG_2022.at("abstract")),
    typically(trained_with=objectives.SupervisedFineTuning, cite=OUYANG_2022.at("abstract")),
    some(trained_with=objectives.ProximalPolicyOptimization, cite=OUYANG_2022),
    typically(has=qualities.InstructionFollowing, cite=OUYANG_2022.at("abstract")),
    typically(has=qualities.Sycophancy, cite=SHARMA_2023.at("abstract")),
    typically(has=qualities.RewardHacking, cite=CASPER_2023),
    typically(has=qualities.LowSampleDiversity, cite=CASPER_2023),
    typically(has=qualities.JailbreakVulnerability, cite=WEI_2023),
    some(has=qualities.AlignmentTax, cite=OUYANG_2022),
)

ChatModel = ModelFamily(
    "chat-model",
    "Chat model",
    aliases=("chat LLM", "assistant model", "chat-tuned model", "conversational LLM", "AI assistant model"),
    definition="A large language model tuned to converse with people and help them.",
    defined_by=(TOUVRON_2023_B, OUYANG_2022.at("abstract")),
)
CHAT_MODEL_ENTRY = entry(
    ChatModel,
    subset_of(LLM, DialogueModel, cite=TOUVRON_2023_B.at("title")),
    some(performs=(tasks.QuestionAnswering, tasks.Summarization), cite=OUYANG_2022),
    disjoint_with(BaseModel, cite=TOUVRON_2023_B.at("title")),
    typically(performs=tasks.InstructionExecution, cite=OUYANG_2022.at("abstract")),
    typically(
        trained_with=(objectives.SupervisedFineTuning, objectives.ReinforcementLearningFromHumanFeedback),
        cite=(TOUVRON_2023_B, CASPER_2023.at("abstract")),
    ),
    typically(has=qualities.InstructionFollowing, cite=OUYANG_2022.at("abstract")),
    typically(has=qualities.Sycophancy, cite=SHARMA_2023.at("abstract")),
    typically(has=qualities.JailbreakVulnerability, cite=WEI_2023),
    typically(has=risks.HumanAIConfiguration, cite=WEIDINGER_2021.at("abstract")),
)

ReasoningModel = ModelFamily(
    "reasoning-model",
    "Reasoning model",
    aliases=(
        "LRM",
        "large reasoning model",
        "reasoning LLM",
        "reasoning language model",
        "thinking model",
        "o1-like model",
    ),
    definition="A large language model trained to work through a problem in many steps of thought before it answers.",
    defined_by=(XU_2025.at("abstract"), DEEPSEEK_2025),
)
REASONING_MODEL_ENTRY = entry(
    ReasoningModel,
    subset_of(LLM, cite=(XU_2025.at("abstract"), DEEPSEEK_2025)),
    every(has=qualities.ChainOfThoughtReasoning, cite=XU_2025.at("abstract")),
    typically(trained_with=objectives.ReinforcementLearning, cite=(XU_2025.at("abstract"), DEEPSEEK_2025.at("title"))),
    some(trained_with=objectives.ReinforcementLearningWithVerifiableRewards, cite=(LAMBERT_2024_B, DEEPSEEK_2025)),
    some(trained_with=objectives.GroupRelativePolicyOptimization, cite=(SHAO_2024.at("abstract"), DEEPSEEK_2025)),
    typically(performs=tasks.MathematicalProblemSolving, cite=DEEPSEEK_2025),
    typically(performs=tasks.CodeGeneration, cite=DEEPSEEK_2025),
    typically(has=(qualities.MathematicalReasoning, qualities.Reasoning), cite=(XU_2025.at("abstract"), DEEPSEEK_2025)),
    typically(has=(qualities.Overthinking, qualities.HighInferenceCost), cite=CHEN_2024),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    BASE_MODEL_ENTRY,
    INSTRUCTION_TUNED_MODEL_ENTRY,
    ALIGNED_LANGUAGE_MODEL_ENTRY,
    CHAT_MODEL_ENTRY,
    REASONING_MODEL_ENTRY,
)
