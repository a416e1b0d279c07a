"""Further language models of research institutes, companies and communities."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    ALLEN_INSTITUTE_2024,
    BIGCODE_2024,
    DATABRICKS_2023,
    HUGGING_FACE_TRANSFORMERS_MODELS,
    LIEBER_2024,
    LITELLM_2026,
    MUKHERJEE_2023,
    TOUVRON_2023,
    XU_2023,
)

_CHECKED = date(2026, 11, 24)

__all__ = ["DOLLY", "JAMBA_1_5", "OLMOE", "ORCA", "STARCODER2", "WIZARDLM"]

STARCODER2 = Model(
    "starcoder2",
    "StarCoder2",
    aliases=("StarCoder2-15B", "StarCoder2-7B", "StarCoder2-3B"),
    definition="The BigCode community's open language models for code of 3, 7 and 15 billion parameters.",
    defined_by=(BIGCODE_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("starcoder2")),
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
STARCODER2_ENTRY = entry(
    STARCODER2,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.CodeLLM,
        cite=(BIGCODE_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("starcoder2")),
    ),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=(tasks.CodeGeneration, tasks.CodeCompletion),
        trained_with=objectives.FillInTheMiddle,
        cite=BIGCODE_2024,
    ),
    every(
        uses=(architectures.GroupedQueryAttention, architectures.SlidingWindowAttention),
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("starcoder2"),
    ),
)

OLMOE = Model(
    "olmoe",
    "OLMoE",
    aliases=("OLMoE-1B-7B",),
    definition="The Allen Institute's open mixture-of-experts model that uses one of its seven billion parameters.",
    defined_by=(ALLEN_INSTITUTE_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("olmoe")),
    developer="Allen Institute for AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.SmallLanguageModel),
)
OLMOE_ENTRY = entry(
    OLMOE,
    member_of(families.LLM, cite=ALLEN_INSTITUTE_2024.at("title")),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("olmoe"),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=ALLEN_INSTITUTE_2024),
    every(
        uses=architectures.SparseMixtureOfExperts,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("olmoe"),
    ),
)

JAMBA_1_5 = Model(
    "jamba-1-5",
    "Jamba 1.5",
    aliases=("Jamba 1.5 Large", "Jamba 1.5 Mini"),
    definition="AI21's large language models of transformer and state space layers with experts, after Jamba.",
    defined_by=(LIEBER_2024, LITELLM_2026.at("jamba-1.5-large")),
    developer="AI21 Labs",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *BASE_AND_TUNED,
        *USES,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.TransformerLanguageModel,
    ),
)
JAMBA_1_5_ENTRY = entry(
    JAMBA_1_5,
    member_of(
        families.LLM,
        families.CausalLanguageModel,
        families.LongContextLanguageModel,
        cite=(LIEBER_2024, LITELLM_2026.at("jamba-1.5-large")),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=LITELLM_2026.at("jamba-1.5-large")),
    every(
        uses=(
            architectures.Transformer,
            architectures.SelectiveStateSpaceModel,
            architectures.SparseMixtureOfExperts,
            architectures.HybridStateSpaceTransformer,
        ),
        trained_with=objectives.NextTokenPrediction,
        cite=(LIEBER_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("jamba")),
    ),
)

ORCA = Model(
    "orca",
    "Orca",
    aliases=("Orca-13B",),
    definition="Microsoft's LLaMA model of 13 billion parameters tuned on explanations that GPT-4 wrote.",
    defined_by=(MUKHERJEE_2023,),
    developer="Microsoft",
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.ReasoningModel,
        families.AlignedLanguageModel,
    ),
)
ORCA_ENTRY = entry(
    ORCA,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(MUKHERJEE_2023, TOUVRON_2023),
    ),
    member_of(families.InstructionTunedModel, cite=MUKHERJEE_2023),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        trained_with=(objectives.InstructionTuning, objectives.KnowledgeDistillation),
        cite=MUKHERJEE_2023,
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=TOUVRON_2023),
)

WIZARDLM = Model(
    "wizardlm",
    "WizardLM",
    aliases=("WizardLM-7B", "WizardLM-13B", "WizardLM-70B"),
    definition="A LLaMA model tuned on instructions that another model had made ever more complex.",
    defined_by=(XU_2023,),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.AlignedLanguageModel,
    ),
)
WIZARDLM_ENTRY = entry(
    WIZARDLM,
    member_of(
        families.LLM, families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=(XU_2023, TOUVRON_2023)
    ),
    member_of(families.InstructionTunedModel, cite=XU_2023.at("title")),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        trained_with=objectives.InstructionTuning,
        performs=tasks.InstructionExecution,
        cite=XU_2023,
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=TOUVRON_2023),
)

DOLLY = Model(
    "dolly",
    "Dolly",
    aliases=("Dolly 2.0", "Dolly v2", "dolly-v2-12b"),
    definition="Databricks' open language model tuned on instructions that its staff had written.",
    defined_by=(DATABRICKS_2023,),
    developer="Databricks",
    released=date(2023, 4, 12),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.ChatModel,
        families.DialogueModel,
        families.SmallLanguageModel,
        families.AlignedLanguageModel,
        *open_questions.UNPUBLISHED_DECODER,
    ),
)
DOLLY_ENTRY = entry(
    DOLLY,
    member_of(families.LLM, families.InstructionTunedModel, cite=DATABRICKS_2023),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        trained_with=objectives.InstructionTuning,
        performs=tasks.InstructionExecution,
        cite=DATABRICKS_2023,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    STARCODER2_ENTRY,
    OLMOE_ENTRY,
    JAMBA_1_5_ENTRY,
    ORCA_ENTRY,
    WIZARDLM_ENTRY,
    DOLLY_ENTRY,
)
