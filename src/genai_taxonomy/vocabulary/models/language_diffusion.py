"""Language models that write by diffusion."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.language_open import BASE_AND_TUNED, USES
from genai_taxonomy.vocabulary.sources import (
    GOOGLE_DEEPMIND_2025,
    GULRAJANI_2023,
    INCEPTION_LABS_2025,
    LI_2022,
    LOU_2023,
    NIE_2025,
    SAHOO_2024,
    YE_2025,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "DIFFUSION_LM",
    "DREAM_7B",
    "GEMINI_DIFFUSION",
    "LLADA_8B",
    "MDLM",
    "MERCURY",
    "PLAID_1B",
    "SEDD",
]

DIFFUSION_LM = Model(
    "diffusion-lm",
    "Diffusion-LM",
    definition="A language model that denoises word vectors, so that its text can be controlled.",
    defined_by=(LI_2022.at("abstract"),),
    developer="Stanford University",
    released=date(2022, 5, 27),
    checked_on=_CHECKED,
    undetermined=(
        families.SmallLanguageModel,
        families.ScoreBasedModel,
        families.DenoisingDiffusionProbabilisticModel,
        families.LatentDiffusionModel,
        families.ClassifierGuidedDiffusionModel,
        families.DiffusionTransformer,
        families.NonAutoregressiveModel,
        families.EncoderOnlyLanguageModel,
        families.PretrainedLanguageModel,
    ),
)
DIFFUSION_LM_ENTRY = entry(
    DIFFUSION_LM,
    member_of(families.DiffusionLanguageModel, families.TransformerLanguageModel, cite=LI_2022.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        has=qualities.ControllableGeneration,
        cite=LI_2022.at("abstract"),
    ),
    every(trained_with=objectives.Denoising, uses=architectures.Transformer, cite=LI_2022),
)

PLAID_1B = Model(
    "plaid-1b",
    "Plaid 1B",
    aliases=("Plaid",),
    definition="A diffusion language model of a billion parameters, trained for likelihood.",
    defined_by=(GULRAJANI_2023.at("abstract"),),
    developer="Stanford University",
    released=date(2023, 5, 30),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.ScoreBasedModel,
        families.ContinuousTimeDiffusionModel,
        families.DiffusionTransformer,
        families.NonAutoregressiveModel,
        families.EncoderOnlyLanguageModel,
        families.MaskedLanguageModel,
        families.LatentDiffusionModel,
        families.LLM,
        families.DiffusionLLM,
        families.BaseModel,
        families.SmallLanguageModel,
        families.PretrainedLanguageModel,
        families.FoundationModel,
        families.SelfSupervisedModel,
    ),
)
PLAID_1B_ENTRY = entry(
    PLAID_1B,
    member_of(families.DiffusionLanguageModel, families.TransformerLanguageModel, cite=GULRAJANI_2023.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=GULRAJANI_2023.at("abstract")),
    every(trained_with=objectives.EvidenceLowerBound, uses=architectures.Transformer, cite=GULRAJANI_2023),
)

SEDD = Model(
    "sedd",
    "SEDD",
    aliases=("Score Entropy Discrete Diffusion",),
    definition="A discrete diffusion language model trained by score entropy.",
    defined_by=(LOU_2023.at("abstract"),),
    developer="Stanford University",
    released=date(2023, 10, 25),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.SmallLanguageModel,
        families.ScoreBasedModel,
        families.ContinuousTimeDiffusionModel,
        families.DiffusionTransformer,
        families.NonAutoregressiveModel,
        families.EncoderOnlyLanguageModel,
        families.MaskedLanguageModel,
        families.MaskedDiffusionModel,
        families.MaskedDiffusionLanguageModel,
        families.MaskedGenerativeModel,
        families.MaskedGenerativeTransformer,
        families.PretrainedLanguageModel,
        families.SelfSupervisedModel,
        families.EnergyBasedModel,
    ),
)
SEDD_ENTRY = entry(
    SEDD,
    member_of(
        families.DiffusionLanguageModel,
        families.DiscreteDiffusionModel,
        families.TransformerLanguageModel,
        cite=LOU_2023.at("abstract"),
    ),
    every(
        accepts=modalities.Text, produces=modalities.Text, performs=tasks.TextInfilling, cite=LOU_2023.at("abstract")
    ),
)

MDLM = Model(
    "mdlm",
    "MDLM",
    aliases=("masked diffusion language model of Sahoo et al.",),
    definition="A masked diffusion language model trained on a weighted mean of masked prediction losses.",
    defined_by=(SAHOO_2024.at("abstract"),),
    developer="Cornell University",
    released=date(2024, 6, 11),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.SmallLanguageModel,
        families.ScoreBasedModel,
        families.ContinuousTimeDiffusionModel,
        families.DiffusionTransformer,
        families.NonAutoregressiveModel,
        families.EncoderOnlyLanguageModel,
        families.MaskedLanguageModel,
        families.PretrainedLanguageModel,
    ),
)
MDLM_ENTRY = entry(
    MDLM,
    member_of(families.MaskedDiffusionLanguageModel, families.TransformerLanguageModel, cite=SAHOO_2024.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        trained_with=objectives.MaskedDiffusion,
        cite=SAHOO_2024.at("abstract"),
    ),
)

LLADA_8B = Model(
    "llada-8b",
    "LLaDA 8B",
    aliases=("LLaDA", "LLaDA-8B-Base", "LLaDA-8B-Instruct"),
    definition="A large language model of 8 billion parameters that makes text by masked diffusion.",
    defined_by=(NIE_2025,),
    developer="Renmin University of China and Ant Group",
    released=date(2025, 2, 14),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.ClassifierFreeGuidedDiffusionModel,
        families.ScoreBasedModel,
        families.ContinuousTimeDiffusionModel,
        families.DiffusionTransformer,
        families.NonAutoregressiveModel,
        families.EncoderOnlyLanguageModel,
        families.MaskedLanguageModel,
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
    ),
)
LLADA_8B_ENTRY = entry(
    LLADA_8B,
    member_of(families.LLM, families.MaskedDiffusionLanguageModel, families.TransformerLanguageModel, cite=NIE_2025),
    every(accepts=modalities.Text, produces=modalities.Text, cite=NIE_2025),
    every(uses=architectures.Transformer, trained_with=objectives.MaskedDiffusion, cite=NIE_2025),
    never(trained_with=(objectives.NextTokenPrediction, objectives.NoisePrediction), cite=NIE_2025),
)

DREAM_7B = Model(
    "dream-7b",
    "Dream 7B",
    aliases=("Dream", "Dream-v0-Base-7B", "Dream-v0-Instruct-7B"),
    definition="A diffusion large language model of 7 billion parameters, started from an autoregressive one.",
    defined_by=(YE_2025,),
    developer="The University of Hong Kong and Huawei",
    released=date(2025, 4, 2),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.ScoreBasedModel,
        families.ContinuousTimeDiffusionModel,
        families.DiffusionTransformer,
        families.NonAutoregressiveModel,
        families.EncoderOnlyLanguageModel,
        families.MaskedLanguageModel,
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.ReasoningModel,
    ),
)
DREAM_7B_ENTRY = entry(
    DREAM_7B,
    member_of(families.LLM, families.MaskedDiffusionLanguageModel, families.TransformerLanguageModel, cite=YE_2025),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        trained_with=objectives.MaskedDiffusion,
        cite=YE_2025,
    ),
    every(uses=architectures.Transformer, cite=YE_2025),
)

MERCURY = Model(
    "mercury",
    "Mercury",
    aliases=("Mercury Coder", "Inception Mercury"),
    definition="Inception Labs' commercial large language models that make text and code by diffusion.",
    defined_by=(INCEPTION_LABS_2025.at("abstract"),),
    developer="Inception Labs",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        families.ScoreBasedModel,
        families.ContinuousTimeDiffusionModel,
        families.DiffusionTransformer,
        families.NonAutoregressiveModel,
        families.EncoderOnlyLanguageModel,
        families.MaskedLanguageModel,
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.DiscreteDiffusionModel,
        families.MaskedDiffusionModel,
        families.MaskedDiffusionLanguageModel,
        families.MaskedGenerativeModel,
        families.MaskedGenerativeTransformer,
        families.LongContextLanguageModel,
        families.ToolUsingLanguageModel,
        families.ReasoningModel,
        families.DomainSpecificLanguageModel,
    ),
)
MERCURY_ENTRY = entry(
    MERCURY,
    member_of(
        families.LLM,
        families.DiffusionLanguageModel,
        families.TransformerLanguageModel,
        cite=INCEPTION_LABS_2025.at("abstract"),
    ),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        uses=architectures.Transformer,
        performs=tasks.CodeGeneration,
        has=(qualities.FastSampling, qualities.ParallelDecoding),
        cite=INCEPTION_LABS_2025.at("abstract"),
    ),
)

GEMINI_DIFFUSION = Model(
    "gemini-diffusion",
    "Gemini Diffusion",
    aliases=("Gemini text diffusion",),
    definition="Google DeepMind's experimental language model that makes text and code by diffusion.",
    defined_by=(GOOGLE_DEEPMIND_2025,),
    developer="Google DeepMind",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        families.ScoreBasedModel,
        families.ContinuousTimeDiffusionModel,
        families.DiffusionTransformer,
        families.NonAutoregressiveModel,
        families.EncoderOnlyLanguageModel,
        families.MaskedLanguageModel,
        *BASE_AND_TUNED,
        *USES,
        families.SmallLanguageModel,
        families.MultilingualLanguageModel,
        families.LLM,
        families.DiffusionLLM,
        families.TransformerLanguageModel,
        families.TransformerBasedModel,
        families.MixtureOfExpertsLLM,
        families.DiscreteDiffusionModel,
        families.MaskedDiffusionModel,
        families.MaskedDiffusionLanguageModel,
        families.MaskedGenerativeModel,
        families.MaskedGenerativeTransformer,
        families.LatentDiffusionModel,
        families.ToolUsingLanguageModel,
        families.ReasoningModel,
        families.LongContextLanguageModel,
    ),
)
GEMINI_DIFFUSION_ENTRY = entry(
    GEMINI_DIFFUSION,
    member_of(families.DiffusionLanguageModel, cite=GOOGLE_DEEPMIND_2025),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        has=qualities.FastSampling,
        cite=GOOGLE_DEEPMIND_2025,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DIFFUSION_LM_ENTRY,
    PLAID_1B_ENTRY,
    SEDD_ENTRY,
    MDLM_ENTRY,
    LLADA_8B_ENTRY,
    DREAM_7B_ENTRY,
    MERCURY_ENTRY,
    GEMINI_DIFFUSION_ENTRY,
)
