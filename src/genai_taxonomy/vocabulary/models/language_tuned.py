"""Models that others tuned from open language models."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models.language_open import USES
from genai_taxonomy.vocabulary.sources import (
    HUGGING_FACE_MODEL_PAGES,
    LAMBERT_2024_B,
    META_2024_B,
    STANFORD_ALPACA_2023,
    TOUVRON_2023,
    TUNSTALL_2023,
    VICUNA_2023,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "ALPACA",
    "TULU_3",
    "VICUNA",
    "ZEPHYR_7B",
]

ALPACA = Model(
    "alpaca",
    "Alpaca",
    aliases=("Stanford Alpaca", "Alpaca 7B"),
    definition=("A LLaMA model of 7 billion parameters that Stanford tuned on instructions written by another model."),
    defined_by=(STANFORD_ALPACA_2023,),
    developer="Stanford University",
    released=date(2023, 3, 13),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.ChatModel,
        families.DialogueModel,
    ),
)
ALPACA_ENTRY = entry(
    ALPACA,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(STANFORD_ALPACA_2023, TOUVRON_2023),
    ),
    member_of(families.InstructionTunedModel, cite=STANFORD_ALPACA_2023),
    every(accepts=modalities.Text, produces=modalities.Text, cite=STANFORD_ALPACA_2023),
    every(trained_with=objectives.InstructionTuning, performs=tasks.InstructionExecution, cite=STANFORD_ALPACA_2023),
    every(trained_with=objectives.NextTokenPrediction, cite=(STANFORD_ALPACA_2023, TOUVRON_2023)),
)

VICUNA = Model(
    "vicuna",
    "Vicuna",
    aliases=("Vicuna-13B", "Vicuna-7B", "Vicuna-33B"),
    definition="A chatbot tuned from LLaMA on conversations that users had shared.",
    defined_by=(VICUNA_2023,),
    developer="LMSYS",
    released=date(2023, 3, 30),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.InstructionTunedModel,
    ),
)
VICUNA_ENTRY = entry(
    VICUNA,
    member_of(
        families.LLM, families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=VICUNA_2023.at("model card")
    ),
    member_of(families.ChatModel, cite=VICUNA_2023),
    every(accepts=modalities.Text, produces=modalities.Text, cite=VICUNA_2023),
    every(performs=tasks.Dialogue, trained_with=objectives.SupervisedFineTuning, cite=VICUNA_2023),
    every(trained_with=objectives.NextTokenPrediction, cite=VICUNA_2023.at("model card")),
)

ZEPHYR_7B = Model(
    "zephyr-7b",
    "Zephyr 7B",
    aliases=("Zephyr", "Zephyr-7B-beta"),
    definition="A chat model that Hugging Face tuned from Mistral 7B with preferences of another model.",
    defined_by=(TUNSTALL_2023.at("abstract"),),
    developer="Hugging Face",
    released=date(2023, 10, 25),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*USES, families.SmallLanguageModel, families.InstructionTunedModel, families.AlignedLanguageModel),
)
ZEPHYR_7B_ENTRY = entry(
    ZEPHYR_7B,
    member_of(families.LLM, families.ChatModel, cite=TUNSTALL_2023.at("abstract")),
    member_of(
        families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=HUGGING_FACE_MODEL_PAGES.at("mistral")
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=TUNSTALL_2023.at("abstract")),
    every(
        trained_with=(objectives.DirectPreferenceOptimization, objectives.SupervisedFineTuning),
        performs=tasks.Dialogue,
        cite=TUNSTALL_2023.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=HUGGING_FACE_MODEL_PAGES.at("mistral")),
)

TULU_3 = Model(
    "tulu-3",
    "Tülu 3",
    aliases=("Tulu 3", "Tülu 3 8B", "Tülu 3 70B", "Tülu 3 405B"),
    definition="The Allen Institute's instruction-tuned models on Llama 3.1, with their post-training published.",
    defined_by=(LAMBERT_2024_B,),
    developer="Allen Institute for AI",
    weights=Weights.OPEN,
    licence="Llama 3.1 Community License",
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.AlignedLanguageModel,
        families.LongContextLanguageModel,
    ),
)
TULU_3_ENTRY = entry(
    TULU_3,
    member_of(families.LLM, families.InstructionTunedModel, families.ChatModel, cite=LAMBERT_2024_B),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(LAMBERT_2024_B, META_2024_B.at("Model Information")),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=LAMBERT_2024_B),
    every(
        trained_with=(
            objectives.SupervisedFineTuning,
            objectives.DirectPreferenceOptimization,
            objectives.ReinforcementLearningWithVerifiableRewards,
        ),
        cite=LAMBERT_2024_B,
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=(LAMBERT_2024_B, META_2024_B.at("Model Information"))),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ALPACA_ENTRY,
    VICUNA_ENTRY,
    ZEPHYR_7B_ENTRY,
    TULU_3_ENTRY,
)
