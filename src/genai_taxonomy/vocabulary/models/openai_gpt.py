"""Generative pre-trained transformers of OpenAI, from GPT-1 to GPT-3.5 Turbo."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    BOMMASANI_2021,
    BROWN_2020,
    CHEN_2021,
    MODELS_DEV_2026,
    OPENAI_2022_B,
    OPENAI_2023_B,
    OUYANG_2022,
    RADFORD_2018,
    RADFORD_2019,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "CODEX",
    "GPT_1",
    "GPT_2",
    "GPT_3",
    "GPT_3_5_TURBO",
    "INSTRUCTGPT",
    "TEXT_DAVINCI_003",
]

# Generative pre-trained transformers, up to Codex.

GPT_1 = Model(
    "gpt-1",
    "GPT-1",
    aliases=("GPT (2018)", "OpenAI GPT", "original GPT"),
    definition="A transformer decoder of 2018, trained to predict the next token and then fine-tuned for tasks.",
    defined_by=(RADFORD_2018.at("abstract"),),
    developer="OpenAI",
    released=date(2018, 6, 11),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.LLM,
        families.FoundationModel,
        families.BaseModel,
        families.SmallLanguageModel,
        families.GeneralPurposeAIModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.TextClassificationModel,
        families.QuestionAnsweringModel,
    ),
)
GPT_1_ENTRY = entry(
    GPT_1,
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.PretrainedLanguageModel,
        cite=RADFORD_2018.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Label), cite=RADFORD_2018),
    every(
        uses=architectures.TransformerDecoder,
        trained_with=(objectives.NextTokenPrediction, objectives.SupervisedFineTuning),
        cite=RADFORD_2018,
    ),
    every(has=qualities.TransferLearning, cite=RADFORD_2018.at("abstract")),
)

GPT_2 = Model(
    "gpt-2",
    "GPT-2",
    aliases=("GPT-2 XL",),
    definition="A transformer language model of 2019 with 1.5 billion parameters that continues any text.",
    defined_by=(RADFORD_2019.at("section 2"),),
    developer="OpenAI",
    released=date(2019, 2, 14),
    weights=Weights.OPEN,
    licence="Modified MIT",
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(*open_questions.GENERAL_USES, families.SmallLanguageModel, families.MultilingualLanguageModel),
)
GPT_2_ENTRY = entry(
    GPT_2,
    member_of(families.LLM, families.BaseModel, cite=RADFORD_2019),
    member_of(
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        families.PretrainedLanguageModel,
        cite=RADFORD_2019.at("section 2"),
    ),
    member_of(families.FoundationModel, cite=BOMMASANI_2021),
    every(accepts=modalities.Text, produces=modalities.Text, cite=RADFORD_2019.at("section 2")),
    every(
        trained_with=objectives.NextTokenPrediction, performs=tasks.TextContinuation, cite=RADFORD_2019.at("section 2")
    ),
    every(has=qualities.ZeroShotTransfer, cite=RADFORD_2019.at("abstract")),
)

GPT_3 = Model(
    "gpt-3",
    "GPT-3",
    aliases=("GPT-3 175B", "davinci"),
    definition="An autoregressive large language model with 175 billion parameters.",
    defined_by=(BROWN_2020.at("abstract"),),
    developer="OpenAI",
    released=date(2020, 5, 28),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        families.MultilingualLanguageModel,
        families.CodeGenerationModel,
        families.CodeLanguageModel,
    ),
)
GPT_3_ENTRY = entry(
    GPT_3,
    member_of(
        families.LLM, families.GenerativeTransformer, families.CausalLanguageModel, cite=BROWN_2020.at("abstract")
    ),
    member_of(families.DecoderOnlyLanguageModel, cite=(BROWN_2020, RADFORD_2019)),
    member_of(families.BaseModel, cite=(BROWN_2020.at("abstract"), OUYANG_2022.at("abstract"))),
    member_of(families.FoundationModel, cite=BOMMASANI_2021.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=BROWN_2020.at("abstract")),
    every(trained_with=objectives.NextTokenPrediction, cite=BROWN_2020),
    every(has=(qualities.InContextLearning, qualities.FewShotLearning), cite=BROWN_2020.at("abstract")),
    every(has=qualities.LossOfCoherence, cite=BROWN_2020.at("section 5")),
    # The largest "non-sparse" language model of its day, applied without any fine-tuning.
    never(
        uses=architectures.MixtureOfExperts,
        trained_with=(
            objectives.ReinforcementLearning,
            objectives.PreferenceOptimization,
            objectives.SupervisedFineTuning,
            objectives.InstructionTuning,
        ),
        cite=BROWN_2020.at("abstract"),
    ),
)

CODEX = Model(
    "codex",
    "Codex",
    aliases=("OpenAI Codex", "OpenAI Codex (2021)", "code-davinci", "Codex (2021)"),
    definition="A GPT language model fine-tuned on public code, which writes code from descriptions.",
    defined_by=(CHEN_2021.at("abstract"),),
    developer="OpenAI",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        families.BaseModel,
        families.DomainSpecificLanguageModel,
        families.MultilingualLanguageModel,
        families.SyntheticDataGenerator,
    ),
)
CODEX_ENTRY = entry(
    CODEX,
    member_of(
        families.CodeLLM, families.GenerativeTransformer, families.CausalLanguageModel, cite=CHEN_2021.at("abstract")
    ),
    member_of(families.DecoderOnlyLanguageModel, cite=(CHEN_2021, BROWN_2020)),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Code, modalities.Text),
        performs=tasks.CodeGeneration,
        cite=CHEN_2021.at("abstract"),
    ),
    every(has=qualities.CodeWriting, cite=CHEN_2021.at("abstract")),
    every(trained_with=(objectives.NextTokenPrediction, objectives.FineTuning), cite=CHEN_2021),
)

# Models tuned to follow instructions and to chat.

INSTRUCTGPT = Model(
    "instructgpt",
    "InstructGPT",
    definition="GPT-3 fine-tuned with demonstrations and rankings by people so that it follows instructions.",
    defined_by=(OUYANG_2022.at("abstract"), OPENAI_2022_B),
    developer="OpenAI",
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        families.ChatModel,
        families.MultilingualLanguageModel,
        families.CodeGenerationModel,
        families.CodeLanguageModel,
        families.CodeLLM,
    ),
)
INSTRUCTGPT_ENTRY = entry(
    INSTRUCTGPT,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=OUYANG_2022.at("abstract")),
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=(OUYANG_2022.at("abstract"), BROWN_2020.at("abstract")),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=(OUYANG_2022.at("abstract"), OPENAI_2022_B)),
    every(
        trained_with=(objectives.SupervisedFineTuning, objectives.ReinforcementLearningFromHumanFeedback),
        cite=OUYANG_2022.at("abstract"),
    ),
    every(trained_with=(objectives.ProximalPolicyOptimization, objectives.NextTokenPrediction), cite=OUYANG_2022),
    every(performs=tasks.InstructionExecution, has=qualities.InstructionFollowing, cite=OUYANG_2022.at("abstract")),
)

TEXT_DAVINCI_003 = Model(
    "text-davinci-003",
    "text-davinci-003",
    aliases=("davinci-003",),
    definition="OpenAI's hosted instruction-following model of the GPT-3.5 line, tuned by reinforcement learning.",
    defined_by=(OPENAI_2023_B,),
    developer="OpenAI",
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_DECODER,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
        families.ChatModel,
        families.MultilingualLanguageModel,
        families.CodeGenerationModel,
    ),
)
TEXT_DAVINCI_003_ENTRY = entry(
    TEXT_DAVINCI_003,
    member_of(families.InstructionTunedModel, families.AlignedLanguageModel, cite=(OPENAI_2023_B, OUYANG_2022)),
    every(accepts=modalities.Text, produces=modalities.Text, cite=OPENAI_2023_B),
    every(performs=tasks.InstructionExecution, has=qualities.InstructionFollowing, cite=OPENAI_2023_B),
)

GPT_3_5_TURBO = Model(
    "gpt-3-5-turbo",
    "GPT-3.5 Turbo",
    aliases=("GPT-3.5", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613"),
    definition="OpenAI's large language model of March 2023 that is optimized for chat.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-3.5-turbo"), OPENAI_2023_B),
    developer="OpenAI",
    released=date(2023, 3, 1),
    weights=Weights.CLOSED,
    series=series.GPT,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_DECODER,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
        families.AlignedLanguageModel,
        families.InstructionTunedModel,
        families.MultilingualLanguageModel,
        families.ToolUsingLanguageModel,
    ),
)
GPT_3_5_TURBO_ENTRY = entry(
    GPT_3_5_TURBO,
    member_of(families.ChatModel, cite=OPENAI_2023_B),
    every(
        accepts=(modalities.Text, modalities.Code),
        produces=(modalities.Text, modalities.Code),
        performs=tasks.CodeGeneration,
        cite=MODELS_DEV_2026.at("openai/gpt-3.5-turbo"),
    ),
    every(performs=tasks.Dialogue, cite=OPENAI_2023_B),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GPT_1_ENTRY,
    GPT_2_ENTRY,
    GPT_3_ENTRY,
    CODEX_ENTRY,
    INSTRUCTGPT_ENTRY,
    TEXT_DAVINCI_003_ENTRY,
    GPT_3_5_TURBO_ENTRY,
)
