"""Language models made for program code."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, series, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    CODEGEMMA_TEAM_2024,
    HUGGING_FACE_MODEL_PAGES,
    LI_2023_C,
    NIJKAMP_2022,
    ROZIERE_2023,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "CODEGEMMA",
    "CODEGEN",
    "CODE_LLAMA",
    "STARCODER",
]

CODE_LLAMA = Model(
    "code-llama",
    "Code Llama",
    aliases=("CodeLlama-7B", "CodeLlama-13B", "CodeLlama-34B", "Code Llama 70B", "Code Llama Python"),
    definition="Meta's language models for code, trained on from Llama 2.",
    defined_by=(ROZIERE_2023.at("abstract"),),
    developer="Meta",
    weights=Weights.OPEN,
    series=series.LLAMA_MODELS,
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
CODE_LLAMA_ENTRY = entry(
    CODE_LLAMA,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.CodeLLM,
        cite=ROZIERE_2023.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        cite=ROZIERE_2023.at("abstract"),
    ),
    every(
        performs=(tasks.CodeGeneration, tasks.CodeInfilling),
        trained_with=objectives.FillInTheMiddle,
        cite=ROZIERE_2023.at("abstract"),
    ),
)

STARCODER = Model(
    "starcoder",
    "StarCoder",
    aliases=("StarCoder 15B", "StarCoderBase"),
    definition="The BigCode community's open language model of 15 billion parameters for code.",
    defined_by=(LI_2023_C.at("title"),),
    developer="BigCode",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.SmallLanguageModel,
        *USES,
        families.BaseModel,
        families.DomainSpecificLanguageModel,
        families.LongContextLanguageModel,
        families.DialogueModel,
    ),
)
STARCODER_ENTRY = entry(
    STARCODER,
    member_of(
        families.LLM, families.DecoderOnlyLanguageModel, families.CausalLanguageModel, families.CodeLLM, cite=LI_2023_C
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=(tasks.CodeGeneration, tasks.CodeCompletion),
        cite=LI_2023_C,
    ),
    every(uses=architectures.MultiQueryAttention, cite=(LI_2023_C, HUGGING_FACE_MODEL_PAGES.at("gpt_bigcode"))),
    every(trained_with=objectives.FillInTheMiddle, cite=LI_2023_C),
)

CODEGEN = Model(
    "codegen",
    "CodeGen",
    aliases=("CodeGen-16B", "Salesforce CodeGen"),
    definition="Salesforce's autoregressive language models for writing programs over several turns.",
    defined_by=(NIJKAMP_2022.at("abstract"),),
    developer="Salesforce",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.BaseModel,
        families.SmallLanguageModel,
        families.DomainSpecificLanguageModel,
        families.DialogueModel,
    ),
)
CODEGEN_ENTRY = entry(
    CODEGEN,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.CodeLLM,
        cite=(NIJKAMP_2022.at("abstract"), HUGGING_FACE_MODEL_PAGES.at("codegen")),
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        trained_with=objectives.NextTokenPrediction,
        cite=NIJKAMP_2022.at("abstract"),
    ),
)

CODEGEMMA = Model(
    "codegemma",
    "CodeGemma",
    aliases=("CodeGemma 7B", "CodeGemma-2B"),
    definition="Google's open code models based on Gemma.",
    defined_by=(CODEGEMMA_TEAM_2024.at("title"),),
    developer="Google",
    weights=Weights.OPEN,
    series=series.GEMMA_MODELS,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.SmallLanguageModel, families.DomainSpecificLanguageModel),
)
CODEGEMMA_ENTRY = entry(
    CODEGEMMA,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.CodeLLM,
        cite=(CODEGEMMA_TEAM_2024, HUGGING_FACE_MODEL_PAGES.at("gemma")),
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=(tasks.CodeGeneration, tasks.CodeCompletion),
        cite=CODEGEMMA_TEAM_2024,
    ),
    every(
        trained_with=objectives.NextTokenPrediction, cite=(CODEGEMMA_TEAM_2024, HUGGING_FACE_MODEL_PAGES.at("gemma"))
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CODE_LLAMA_ENTRY,
    STARCODER_ENTRY,
    CODEGEN_ENTRY,
    CODEGEMMA_ENTRY,
)
