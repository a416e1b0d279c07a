"""Relatives of the diffusion models: few steps, straight paths, and bridges between any two distributions."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.backbone.families import DeepGenerativeModel, DiffusionModel, GenerativeAI
from genai_taxonomy.vocabulary.families.likelihood import ContinuousNormalizingFlow
from genai_taxonomy.vocabulary.sources import (
    ALBERGO_2023,
    DE_BORTOLI_2021,
    ESSER_2024,
    ICLR_BLOGPOSTS_2025,
    LE_2023,
    LIPMAN_2022,
    LIU_2022,
    LIU_2023_G,
    LU_2024,
    LUO_2023_B,
    SALIMANS_2022,
    SAUER_2023,
    SONG_2023,
    ZHOU_2023,
)

__all__ = [
    "ConsistencyModel",
    "DiffusionBridge",
    "DistilledDiffusionModel",
    "FlowMatchingModel",
    "LatentConsistencyModel",
    "RectifiedFlowModel",
    "StochasticInterpolant",
]

DistilledDiffusionModel = ModelFamily(
    "distilled-diffusion-model",
    "Distilled diffusion model",
    aliases=("few-step diffusion model", "step-distilled diffusion model", "diffusion distillation model"),
    definition="A diffusion model taught by a slower one to reach the same result in a few steps.",
    defined_by=(SALIMANS_2022.at("abstract"), SAUER_2023.at("abstract")),
)
DISTILLED_DIFFUSION_MODEL_ENTRY = entry(
    DistilledDiffusionModel,
    subset_of(DiffusionModel, cite=(SALIMANS_2022.at("abstract"), SAUER_2023.at("abstract"))),
    every(trained_with=objectives.KnowledgeDistillation, cite=(SALIMANS_2022.at("title"), SAUER_2023.at("title"))),
    some(trained_with=objectives.ProgressiveDistillation, cite=SALIMANS_2022.at("abstract")),
    some(
        trained_with=(objectives.AdversarialDistillation, objectives.ScoreDistillation),
        cite=SAUER_2023.at("abstract"),
    ),
    typically(produces=modalities.Image, cite=(SALIMANS_2022.at("abstract"), SAUER_2023.at("abstract"))),
    some(performs=tasks.TextToImage, cite=SAUER_2023),
    typically(
        has=(qualities.FewStepSampling, qualities.FastSampling),
        cite=(SALIMANS_2022.at("abstract"), SAUER_2023.at("abstract")),
    ),
    some(has=qualities.RealTimeGeneration, cite=SAUER_2023.at("abstract")),
    typically(has=qualities.QualityLossFromDistillation, cite=SALIMANS_2022.at("abstract")),
)

ConsistencyModel = ModelFamily(
    "consistency-model",
    "Consistency model",
    aliases=("CM",),
    definition="A generative model that maps any point of a path from noise to data straight to its end.",
    defined_by=(SONG_2023.at("abstract"),),
)
CONSISTENCY_MODEL_ENTRY = entry(
    ConsistencyModel,
    subset_of(GenerativeAI, DeepGenerativeModel, cite=SONG_2023.at("abstract")),
    subset_of(DiffusionModel, cite=LU_2024.at("abstract"), disputed_by=SONG_2023.at("abstract")),
    some(
        trained_with=(objectives.ConsistencyDistillation, objectives.ConsistencyTraining),
        cite=SONG_2023.at("abstract"),
    ),
    typically(produces=modalities.Image, cite=SONG_2023.at("abstract")),
    some(
        performs=(tasks.ImageInpainting, tasks.ImageColorization, tasks.ImageSuperResolution),
        cite=SONG_2023.at("abstract"),
    ),
    sufficient(is_a=GenerativeAI, trained_with=objectives.ConsistencyTraining, cite=SONG_2023.at("abstract")),
    sufficient(is_a=GenerativeAI, trained_with=objectives.ConsistencyDistillation, cite=SONG_2023.at("abstract")),
    every(has=qualities.FewStepSampling, cite=SONG_2023.at("abstract")),
    typically(has=qualities.FastSampling, cite=(SONG_2023.at("abstract"), LU_2024.at("abstract"))),
    typically(has=qualities.OneStepSampling, cite=SONG_2023.at("abstract")),
)

LatentConsistencyModel = ModelFamily(
    "latent-consistency-model",
    "Latent consistency model",
    aliases=("LCM",),
    definition="A consistency model that works in the latent space of an autoencoder.",
    defined_by=(LUO_2023_B.at("abstract"),),
)
LATENT_CONSISTENCY_MODEL_ENTRY = entry(
    LatentConsistencyModel,
    subset_of(ConsistencyModel, cite=LUO_2023_B.at("abstract")),
    every(uses=architectures.Autoencoder, cite=LUO_2023_B.at("abstract")),
    typically(trained_with=objectives.ConsistencyDistillation, cite=LUO_2023_B.at("abstract")),
    typically(performs=tasks.TextToImage, cite=LUO_2023_B.at("abstract")),
    typically(accepts=modalities.Text, produces=modalities.Image, cite=LUO_2023_B.at("abstract")),
    typically(has=(qualities.FewStepSampling, qualities.FastSampling), cite=LUO_2023_B.at("abstract")),
)

FlowMatchingModel = ModelFamily(
    "flow-matching-model",
    "Flow matching model",
    aliases=("flow matching", "FM model", "conditional flow matching model"),
    definition=(
        "A continuous normalizing flow trained by regression on the velocity of chosen paths from noise to data."
    ),
    defined_by=(LIPMAN_2022.at("abstract"),),
)
FLOW_MATCHING_MODEL_ENTRY = entry(
    FlowMatchingModel,
    subset_of(GenerativeAI, DeepGenerativeModel, cite=LIPMAN_2022.at("abstract")),
    # Told as a diffusion along other paths it may be sampled by a stochastic process as well, and its likelihood is
    # seldom what it is fitted by or used for.
    subset_of(
        ContinuousNormalizingFlow,
        cite=LIPMAN_2022.at("abstract"),
        disputed_by=(ICLR_BLOGPOSTS_2025.at("abstract"), ESSER_2024.at("abstract")),
    ),
    # With Gaussian noise the two give the same model; but the paths need not be those of a diffusion.
    subset_of(DiffusionModel, cite=ICLR_BLOGPOSTS_2025.at("abstract"), disputed_by=LIPMAN_2022.at("abstract")),
    every(trained_with=objectives.FlowMatching, cite=LIPMAN_2022.at("abstract")),
    sufficient(is_a=GenerativeAI, trained_with=objectives.FlowMatching, cite=LIPMAN_2022.at("abstract")),
    described(
        Mechanism,
        "Learns a velocity field and samples by solving its ordinary differential equation.",
        cite=LIPMAN_2022.at("abstract"),
    ),
    typically(produces=modalities.Image, cite=(LIPMAN_2022.at("abstract"), ESSER_2024.at("abstract"))),
    some(produces=modalities.Speech, performs=tasks.TextToSpeech, cite=LE_2023.at("abstract")),
    some(uses=architectures.Transformer, cite=ESSER_2024.at("abstract")),
    some(performs=tasks.TextToImage, cite=ESSER_2024.at("abstract")),
    typically(has=(qualities.StableTraining, qualities.FastSampling), cite=LIPMAN_2022.at("abstract")),
    typically(has=qualities.RealisticSamples, cite=(LIPMAN_2022.at("abstract"), ESSER_2024.at("abstract"))),
)

RectifiedFlowModel = ModelFamily(
    "rectified-flow-model",
    "Rectified flow model",
    aliases=("rectified flow", "reflow model"),
    definition="A flow matching model whose paths connect noise and data by straight lines.",
    defined_by=(LIU_2022.at("abstract"), ESSER_2024.at("abstract")),
)
RECTIFIED_FLOW_MODEL_ENTRY = entry(
    RectifiedFlowModel,
    subset_of(FlowMatchingModel, cite=(ESSER_2024, LIU_2022.at("abstract"))),
    every(trained_with=objectives.RectifiedFlow, cite=(LIU_2022.at("abstract"), ESSER_2024.at("abstract"))),
    sufficient(is_a=GenerativeAI, trained_with=objectives.RectifiedFlow, cite=LIU_2022.at("abstract")),
    typically(produces=modalities.Image, cite=(LIU_2022.at("abstract"), ESSER_2024.at("abstract"))),
    some(performs=tasks.TextToImage, cite=ESSER_2024.at("abstract")),
    some(performs=tasks.ImageTranslation, cite=LIU_2022.at("abstract")),
    some(uses=architectures.MultimodalDiffusionTransformer, cite=ESSER_2024.at("abstract")),
    typically(has=(qualities.FewStepSampling, qualities.FastSampling), cite=LIU_2022.at("abstract")),
)

DiffusionBridge = ModelFamily(
    "diffusion-bridge",
    "Diffusion bridge",
    aliases=("diffusion bridge model", "Schrödinger bridge", "DDBM", "Schrodinger bridge model", "bridge model"),
    definition=(
        "A generative model whose random process leads from one data distribution to another, not from pure noise."
    ),
    defined_by=(ZHOU_2023.at("abstract"), LIU_2023_G.at("abstract")),
)
DIFFUSION_BRIDGE_ENTRY = entry(
    DiffusionBridge,
    subset_of(GenerativeAI, DeepGenerativeModel, cite=(ZHOU_2023.at("abstract"), DE_BORTOLI_2021.at("title"))),
    subset_of(DiffusionModel, cite=LIU_2023_G.at("abstract"), disputed_by=ZHOU_2023.at("abstract")),
    typically(
        accepts=modalities.Image, produces=modalities.Image, cite=(ZHOU_2023.at("abstract"), LIU_2023_G.at("abstract"))
    ),
    typically(performs=tasks.ImageToImage, cite=(ZHOU_2023.at("abstract"), LIU_2023_G.at("abstract"))),
    some(
        performs=(tasks.ImageInpainting, tasks.ImageSuperResolution, tasks.ImageDeblurring),
        cite=LIU_2023_G.at("abstract"),
    ),
)

StochasticInterpolant = ModelFamily(
    "stochastic-interpolant",
    "Stochastic interpolant",
    aliases=("stochastic interpolant model", "interpolant-based generative model"),
    definition=(
        "A generative model built on a random path between two distributions that covers both flows and diffusions."
    ),
    defined_by=(ALBERGO_2023.at("abstract"),),
)
STOCHASTIC_INTERPOLANT_ENTRY = entry(
    StochasticInterpolant,
    subset_of(GenerativeAI, DeepGenerativeModel, cite=ALBERGO_2023.at("abstract")),
    typically(trained_with=objectives.RegressionObjective, cite=ALBERGO_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DISTILLED_DIFFUSION_MODEL_ENTRY,
    CONSISTENCY_MODEL_ENTRY,
    LATENT_CONSISTENCY_MODEL_ENTRY,
    FLOW_MATCHING_MODEL_ENTRY,
    RECTIFIED_FLOW_MODEL_ENTRY,
    DIFFUSION_BRIDGE_ENTRY,
    STOCHASTIC_INTERPOLANT_ENTRY,
)
