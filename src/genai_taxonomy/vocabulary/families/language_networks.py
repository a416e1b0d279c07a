"""Language models that are more or other than a plain transformer."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, never, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities
from genai_taxonomy.vocabulary.backbone.families import DeepLearning, DiffusionModel, LanguageModel
from genai_taxonomy.vocabulary.families.breadth import MixtureOfExpertsModel
from genai_taxonomy.vocabulary.families.content import TextGenerationModel
from genai_taxonomy.vocabulary.families.diffusion import MaskedDiffusionModel
from genai_taxonomy.vocabulary.families.language import NeuralLanguageModel
from genai_taxonomy.vocabulary.sources import (
    CAI_2024,
    FEDUS_2021,
    GU_2023,
    HOOGEBOOM_2021,
    JELASSI_2024,
    LI_2022,
    LI_2025,
    LIEBER_2024,
    NIE_2025,
    SAHOO_2024,
    ZUO_2024,
)

__all__ = [
    "DiffusionLanguageModel",
    "HybridLanguageModel",
    "MaskedDiffusionLanguageModel",
    "MixtureOfExpertsLanguageModel",
    "StateSpaceLanguageModel",
]

StateSpaceLanguageModel = ModelFamily(
    "state-space-language-model",
    "State space language model",
    aliases=("SSM language model", "SSM LM", "state-space LM", "Mamba-style model", "Mamba language model"),
    definition="A neural language model built of state space layers in place of attention.",
    defined_by=(GU_2023.at("abstract"), ZUO_2024.at("abstract")),
)
STATE_SPACE_LANGUAGE_MODEL_ENTRY = entry(
    StateSpaceLanguageModel,
    subset_of(NeuralLanguageModel, DeepLearning, cite=(GU_2023.at("abstract"), ZUO_2024.at("abstract"))),
    every(uses=architectures.StateSpaceModel, cite=(GU_2023.at("abstract"), ZUO_2024.at("abstract"))),
    never(
        uses=(architectures.Attention, architectures.Transformer), cite=(GU_2023.at("abstract"), ZUO_2024.at("title"))
    ),
    typically(trained_with=objectives.NextTokenPrediction, cite=(GU_2023, ZUO_2024)),
    typically(produces=modalities.Text, cite=ZUO_2024.at("abstract")),
    typically(has=qualities.LinearTimeInference, cite=GU_2023.at("abstract")),
    typically(has=qualities.ConstantMemoryInference, cite=(GU_2023, ZUO_2024.at("abstract"))),
    typically(has=qualities.LimitedRecall, cite=JELASSI_2024.at("abstract")),
)

HybridLanguageModel = ModelFamily(
    "hybrid-language-model",
    "Hybrid language model",
    aliases=("hybrid transformer-Mamba model", "hybrid attention-SSM model", "hybrid LM", "hybrid LLM"),
    definition="A neural language model that alternates attention layers with state space layers.",
    defined_by=(LIEBER_2024.at("abstract"),),
)
HYBRID_LANGUAGE_MODEL_ENTRY = entry(
    HybridLanguageModel,
    subset_of(NeuralLanguageModel, DeepLearning, cite=LIEBER_2024.at("abstract")),
    every(uses=(architectures.Attention, architectures.StateSpaceModel), cite=LIEBER_2024.at("abstract")),
    sufficient(
        is_a=LanguageModel,
        uses=(architectures.Transformer, architectures.StateSpaceModel),
        cite=LIEBER_2024.at("abstract"),
    ),
    typically(produces=modalities.Text, cite=LIEBER_2024.at("abstract")),
    some(uses=architectures.MixtureOfExperts, cite=LIEBER_2024.at("abstract")),
    typically(has=qualities.LongContext, cite=LIEBER_2024.at("abstract")),
    typically(has=qualities.ResourceEfficiency, cite=LIEBER_2024.at("abstract")),
)

MixtureOfExpertsLanguageModel = ModelFamily(
    "mixture-of-experts-language-model",
    "Mixture-of-experts language model",
    aliases=("MoE language model", "MoE LM", "sparsely activated language model"),
    definition="A neural language model that sends each token through a few of many expert subnetworks.",
    defined_by=(FEDUS_2021, CAI_2024.at("abstract")),
)
MIXTURE_OF_EXPERTS_LANGUAGE_MODEL_ENTRY = entry(
    MixtureOfExpertsLanguageModel,
    subset_of(NeuralLanguageModel, DeepLearning, MixtureOfExpertsModel, cite=(FEDUS_2021, CAI_2024.at("abstract"))),
    every(uses=architectures.MixtureOfExperts, cite=(FEDUS_2021, CAI_2024.at("abstract"))),
    sufficient(is_a=LanguageModel, uses=architectures.MixtureOfExperts, cite=CAI_2024.at("abstract")),
    typically(uses=architectures.Transformer, cite=(FEDUS_2021.at("title"), CAI_2024)),
    some(uses=architectures.StateSpaceModel, cite=LIEBER_2024.at("abstract")),
    typically(produces=modalities.Text, cite=CAI_2024.at("abstract")),
    typically(has=qualities.SparseActivation, cite=(FEDUS_2021, CAI_2024.at("abstract"))),
    typically(has=qualities.ResourceEfficiency, cite=CAI_2024.at("abstract")),
    typically(has=qualities.LoadImbalance, cite=FEDUS_2021),
)

DiffusionLanguageModel = ModelFamily(
    "diffusion-language-model",
    "Diffusion language model",
    aliases=("text diffusion model", "DLM", "diffusion LM", "diffusion-based language model"),
    definition="A language model that makes text by diffusion instead of word by word.",
    defined_by=(LI_2022.at("abstract"), NIE_2025),
)
DIFFUSION_LANGUAGE_MODEL_ENTRY = entry(
    DiffusionLanguageModel,
    subset_of(DiffusionModel, LanguageModel, cite=(LI_2022.at("abstract"), NIE_2025)),
    subset_of(NeuralLanguageModel, cite=(LI_2022.at("abstract"), NIE_2025)),
    subset_of(TextGenerationModel, cite=(LI_2022.at("title"), NIE_2025)),
    every(produces=modalities.Text, cite=LI_2022.at("abstract")),
    sufficient(is_a=(DiffusionModel, LanguageModel), cite=LI_2025),
    typically(uses=architectures.Transformer, cite=(NIE_2025, LI_2025)),
    typically(has=(qualities.ParallelDecoding, qualities.BidirectionalContext), cite=LI_2025.at("abstract")),
    typically(has=qualities.ControllableGeneration, cite=(LI_2022.at("title"), LI_2025.at("abstract"))),
    some(has=qualities.FastSampling, cite=LI_2025.at("abstract")),
)

MaskedDiffusionLanguageModel = ModelFamily(
    "masked-diffusion-language-model",
    "Masked diffusion language model",
    aliases=("MDLM", "masked diffusion LM", "absorbing-state diffusion language model"),
    definition="A diffusion language model that hides tokens of a text step by step and learns to bring them back.",
    defined_by=(SAHOO_2024.at("abstract"), NIE_2025),
)
MASKED_DIFFUSION_LANGUAGE_MODEL_ENTRY = entry(
    MaskedDiffusionLanguageModel,
    subset_of(DiffusionLanguageModel, MaskedDiffusionModel, cite=(SAHOO_2024.at("abstract"), NIE_2025)),
    every(trained_with=objectives.MaskedDiffusion, cite=(SAHOO_2024.at("abstract"), NIE_2025)),
    sufficient(is_a=DiffusionLanguageModel, trained_with=objectives.MaskedDiffusion, cite=SAHOO_2024.at("abstract")),
    typically(uses=architectures.Transformer, cite=NIE_2025),
    typically(has=qualities.ParallelDecoding, cite=LI_2025.at("abstract")),
    some(has=qualities.AnyOrderGeneration, cite=HOOGEBOOM_2021),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    STATE_SPACE_LANGUAGE_MODEL_ENTRY,
    HYBRID_LANGUAGE_MODEL_ENTRY,
    MIXTURE_OF_EXPERTS_LANGUAGE_MODEL_ENTRY,
    DIFFUSION_LANGUAGE_MODEL_ENTRY,
    MASKED_DIFFUSION_LANGUAGE_MODEL_ENTRY,
)
