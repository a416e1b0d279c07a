"""Flows from noise to images, and models taught to get there in one step or a few."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.image_questions import (
    BREADTH,
    GENERATOR,
    IMAGE_WORK,
    SAMPLING,
    TEXT_TO_IMAGE_DIFFUSION,
)
from genai_taxonomy.vocabulary.sources import (
    GRAVES_2023,
    LIPMAN_2022,
    LIU_2022,
    LIU_2023_M,
    LUO_2023_B,
    SALIMANS_2022,
    SONG_2023,
    TONG_2023,
    YIN_2023_B,
)

_CHECKED = date(2026, 11, 24)

#: A flow that is also told as a diffusion model whose steps follow a differential equation.
_OPEN_FLOW = (
    *GENERATOR,
    *SAMPLING,
    families.ImageDiffusionModel,
    families.PixelSpaceDiffusionModel,
    families.ScoreBasedModel,
    families.StochasticInterpolant,
    families.NonAutoregressiveModel,
)

__all__ = [
    "DISTRIBUTION_MATCHING_DISTILLATION",
    "INSTAFLOW",
    "ORIGINAL_BAYESIAN_FLOW_NETWORK",
    "ORIGINAL_CONSISTENCY_MODEL",
    "ORIGINAL_FLOW_MATCHING",
    "ORIGINAL_LATENT_CONSISTENCY_MODEL",
    "ORIGINAL_PROGRESSIVE_DISTILLATION",
    "ORIGINAL_RECTIFIED_FLOW",
    "OT_CFM",
]

# Flows.

ORIGINAL_FLOW_MATCHING = Model(
    "original-flow-matching",
    "Original flow matching model",
    aliases=(
        "flow matching (Lipman et al., 2022)",
        "FM-OT",
    ),
    definition="The first continuous normalizing flow trained by flow matching, shown on images of ImageNet.",
    defined_by=(LIPMAN_2022.at("abstract"),),
    developer="Meta AI",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FLOW,
        families.RectifiedFlowModel,
        families.ConditionalGenerativeModel,
        families.ConditionalDiffusionModel,
        families.SuperResolutionModel,
    ),
)
ORIGINAL_FLOW_MATCHING_ENTRY = entry(
    ORIGINAL_FLOW_MATCHING,
    member_of(families.FlowMatchingModel, families.ContinuousNormalizingFlow, cite=LIPMAN_2022.at("abstract")),
    every(produces=modalities.Image, performs=tasks.UnconditionalImageGeneration, cite=LIPMAN_2022),
    every(trained_with=objectives.FlowMatching, cite=LIPMAN_2022.at("abstract")),
    every(uses=architectures.UNet, cite=LIPMAN_2022),
    every(has=(qualities.StableTraining, qualities.FastSampling), cite=LIPMAN_2022.at("abstract")),
)

OT_CFM = Model(
    "ot-cfm",
    "OT-CFM",
    aliases=(
        "optimal transport conditional flow matching",
        "conditional flow matching (Tong et al., 2023)",
        "TorchCFM",
    ),
    definition="A flow matching model that pairs noise and data by optimal transport, for straighter paths.",
    defined_by=(TONG_2023,),
    developer="Mila",
    released=date(2023, 2, 1),
    checked_on=_CHECKED,
    undetermined=(*_OPEN_FLOW, families.RectifiedFlowModel, families.DiffusionBridge),
)
OT_CFM_ENTRY = entry(
    OT_CFM,
    member_of(families.FlowMatchingModel, families.ContinuousNormalizingFlow, cite=TONG_2023),
    every(produces=modalities.Image, performs=tasks.UnconditionalImageGeneration, cite=TONG_2023),
    every(trained_with=objectives.FlowMatching, cite=TONG_2023),
)

ORIGINAL_RECTIFIED_FLOW = Model(
    "original-rectified-flow",
    "Original rectified flow model",
    aliases=(
        "rectified flow (Liu et al., 2022)",
        "Flow Straight and Fast",
    ),
    definition="The first rectified flow, which makes images or carries images of one kind over into another.",
    defined_by=(LIU_2022.at("abstract"),),
    developer="University of Texas at Austin",
    released=date(2022, 9, 7),
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FLOW,
        *IMAGE_WORK,
        families.ConditionalGenerativeModel,
        families.ConditionalDiffusionModel,
        families.DistilledDiffusionModel,
        families.DiffusionBridge,
    ),
)
ORIGINAL_RECTIFIED_FLOW_ENTRY = entry(
    ORIGINAL_RECTIFIED_FLOW,
    member_of(families.RectifiedFlowModel, cite=LIU_2022.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=LIU_2022.at("abstract")),
    every(
        performs=(tasks.UnconditionalImageGeneration, tasks.ImageTranslation),
        cite=LIU_2022.at("abstract"),
    ),
    every(trained_with=objectives.RectifiedFlow, cite=LIU_2022.at("abstract")),
    every(uses=architectures.UNet, cite=LIU_2022),
    every(has=(qualities.FewStepSampling, qualities.FastSampling), cite=LIU_2022.at("abstract")),
)

INSTAFLOW = Model(
    "instaflow",
    "InstaFlow",
    aliases=("InstaFlow-0.9B",),
    definition="A rectified flow made of Stable Diffusion that turns a text into an image in one step.",
    defined_by=(LIU_2023_M.at("abstract"),),
    developer="University of Texas at Austin",
    released=date(2023, 9, 12),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*TEXT_TO_IMAGE_DIFFUSION, families.ImplicitGenerativeModel, families.StochasticInterpolant),
)
INSTAFLOW_ENTRY = entry(
    INSTAFLOW,
    member_of(
        families.RectifiedFlowModel,
        families.DistilledDiffusionModel,
        families.LatentDiffusionModel,
        cite=LIU_2023_M.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=modalities.Image, cite=LIU_2023_M.at("abstract")),
    every(performs=tasks.TextToImage, cite=LIU_2023_M.at("abstract")),
    every(uses=architectures.UNet, trained_with=objectives.RectifiedFlow, cite=LIU_2023_M),
    every(has=(qualities.OneStepSampling, qualities.FastSampling), cite=LIU_2023_M.at("abstract")),
)

ORIGINAL_BAYESIAN_FLOW_NETWORK = Model(
    "original-bayesian-flow-network",
    "Bayesian Flow Network",
    aliases=(
        "BFN",
        "Bayesian flow networks",
    ),
    definition="A generative model that updates distributions by Bayesian inference on ever less noisy samples.",
    defined_by=(GRAVES_2023.at("abstract"),),
    developer="NNAISENSE",
    released=date(2023, 8, 14),
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *SAMPLING,
        families.DiffusionModel,
        families.ImageDiffusionModel,
        families.DiscreteDiffusionModel,
        families.DiffusionLanguageModel,
        families.PixelSpaceDiffusionModel,
        families.LatentVariableModel,
        families.NonAutoregressiveModel,
        families.ScoreBasedModel,
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.TransformerLanguageModel,
        families.TransformerBasedModel,
        families.FlowMatchingModel,
        families.MultimodalModel,
        families.MultimodalGenerativeModel,
    ),
)
ORIGINAL_BAYESIAN_FLOW_NETWORK_ENTRY = entry(
    ORIGINAL_BAYESIAN_FLOW_NETWORK,
    member_of(families.DeepGenerativeModel, families.LikelihoodBasedModel, cite=GRAVES_2023.at("abstract")),
    every(produces=(modalities.Image, modalities.Text), cite=GRAVES_2023.at("abstract")),
    every(
        performs=(tasks.UnconditionalImageGeneration, tasks.TextGeneration),
        cite=GRAVES_2023.at("abstract"),
    ),
)

# Few steps.

ORIGINAL_PROGRESSIVE_DISTILLATION = Model(
    "original-progressive-distillation",
    "Progressively distilled diffusion model",
    aliases=(
        "progressive distillation (Salimans & Ho, 2022)",
        "Progressive Distillation for Fast Sampling of Diffusion Models",
    ),
    definition="A diffusion model halved in its number of sampling steps again and again, down to four or so.",
    defined_by=(SALIMANS_2022.at("abstract"),),
    developer="Google",
    released=date(2022, 2, 1),
    checked_on=_CHECKED,
    undetermined=(*GENERATOR, *SAMPLING, families.PixelSpaceDiffusionModel, families.ImplicitGenerativeModel),
)
ORIGINAL_PROGRESSIVE_DISTILLATION_ENTRY = entry(
    ORIGINAL_PROGRESSIVE_DISTILLATION,
    member_of(families.DistilledDiffusionModel, cite=SALIMANS_2022.at("abstract")),
    every(accepts=modalities.Label, produces=modalities.Image, cite=SALIMANS_2022),
    every(
        performs=(tasks.UnconditionalImageGeneration, tasks.ClassConditionalImageGeneration),
        cite=SALIMANS_2022,
    ),
    every(uses=architectures.UNet, cite=SALIMANS_2022),
    every(trained_with=objectives.ProgressiveDistillation, cite=SALIMANS_2022.at("abstract")),
    every(has=(qualities.FewStepSampling, qualities.FastSampling), cite=SALIMANS_2022.at("abstract")),
)

DISTRIBUTION_MATCHING_DISTILLATION = Model(
    "distribution-matching-distillation",
    "Distribution Matching Distillation",
    aliases=(
        "DMD",
        "One-step Diffusion with Distribution Matching Distillation",
    ),
    definition="A one-step generator taught to match a diffusion model by the difference of two scores.",
    defined_by=(YIN_2023_B.at("abstract"),),
    developer="MIT and Adobe Research",
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *SAMPLING,
        *BREADTH,
        families.LatentDiffusionModel,
        families.PixelSpaceDiffusionModel,
        families.ClassifierFreeGuidedDiffusionModel,
        families.ImplicitGenerativeModel,
        families.GAN,
        families.ConditionalGAN,
        families.TextToImageGAN,
    ),
)
DISTRIBUTION_MATCHING_DISTILLATION_ENTRY = entry(
    DISTRIBUTION_MATCHING_DISTILLATION,
    member_of(families.DistilledDiffusionModel, cite=YIN_2023_B.at("abstract")),
    every(accepts=(modalities.Label, modalities.Text), produces=modalities.Image, cite=YIN_2023_B.at("abstract")),
    every(performs=(tasks.ClassConditionalImageGeneration, tasks.TextToImage), cite=YIN_2023_B.at("abstract")),
    every(trained_with=objectives.KnowledgeDistillation, cite=YIN_2023_B.at("title")),
    every(has=(qualities.OneStepSampling, qualities.FastSampling), cite=YIN_2023_B.at("abstract")),
)

ORIGINAL_CONSISTENCY_MODEL = Model(
    "original-consistency-model",
    "Original consistency model",
    aliases=(
        "consistency model (Song et al., 2023)",
        "consistency models (OpenAI)",
    ),
    definition="The first consistency models, which map noise straight to images in one step or a few.",
    defined_by=(SONG_2023.at("abstract"),),
    developer="OpenAI",
    released=date(2023, 3, 2),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *SAMPLING,
        families.DistilledDiffusionModel,
        families.PixelSpaceDiffusionModel,
        families.ImageDiffusionModel,
        families.ConditionalDiffusionModel,
        families.LatentVariableModel,
        families.LikelihoodBasedModel,
        families.NonAutoregressiveModel,
        families.ScoreBasedModel,
        families.ImplicitGenerativeModel,
    ),
)
ORIGINAL_CONSISTENCY_MODEL_ENTRY = entry(
    ORIGINAL_CONSISTENCY_MODEL,
    member_of(families.ConsistencyModel, cite=SONG_2023.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=SONG_2023.at("abstract")),
    every(accepts=modalities.Label, cite=SONG_2023),
    every(
        performs=(
            tasks.UnconditionalImageGeneration,
            tasks.ImageInpainting,
            tasks.ImageColorization,
            tasks.ImageSuperResolution,
        ),
        cite=SONG_2023.at("abstract"),
    ),
    every(uses=architectures.UNet, cite=SONG_2023),
    every(
        trained_with=(objectives.ConsistencyDistillation, objectives.ConsistencyTraining),
        cite=SONG_2023.at("abstract"),
    ),
    every(has=(qualities.OneStepSampling, qualities.FastSampling), cite=SONG_2023.at("abstract")),
)

ORIGINAL_LATENT_CONSISTENCY_MODEL = Model(
    "original-latent-consistency-model",
    "Original latent consistency model",
    aliases=(
        "LCM (Luo et al., 2023)",
        "LCM Dreamshaper v7",
    ),
    definition="The first latent consistency model, taught by Stable Diffusion to draw from text in two to four steps.",
    defined_by=(LUO_2023_B.at("abstract"),),
    developer="Tsinghua University",
    released=date(2023, 10, 6),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *TEXT_TO_IMAGE_DIFFUSION,
        *IMAGE_WORK,
        families.ImageToImageModel,
        families.DiffusionModel,
        families.DistilledDiffusionModel,
        families.LatentDiffusionModel,
        families.ImageDiffusionModel,
        families.TextToImageDiffusionModel,
        families.ConditionalDiffusionModel,
        families.LatentVariableModel,
        families.LikelihoodBasedModel,
        families.NonAutoregressiveModel,
        families.ScoreBasedModel,
        families.ImplicitGenerativeModel,
    ),
)
ORIGINAL_LATENT_CONSISTENCY_MODEL_ENTRY = entry(
    ORIGINAL_LATENT_CONSISTENCY_MODEL,
    member_of(families.LatentConsistencyModel, cite=LUO_2023_B.at("abstract")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=LUO_2023_B),
    every(performs=tasks.TextToImage, cite=LUO_2023_B.at("abstract")),
    every(uses=architectures.UNet, cite=LUO_2023_B),
    every(trained_with=objectives.ConsistencyDistillation, cite=LUO_2023_B.at("abstract")),
    every(has=qualities.FewStepSampling, cite=LUO_2023_B.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ORIGINAL_FLOW_MATCHING_ENTRY,
    OT_CFM_ENTRY,
    ORIGINAL_RECTIFIED_FLOW_ENTRY,
    INSTAFLOW_ENTRY,
    ORIGINAL_BAYESIAN_FLOW_NETWORK_ENTRY,
    ORIGINAL_PROGRESSIVE_DISTILLATION_ENTRY,
    DISTRIBUTION_MATCHING_DISTILLATION_ENTRY,
    ORIGINAL_CONSISTENCY_MODEL_ENTRY,
    ORIGINAL_LATENT_CONSISTENCY_MODEL_ENTRY,
)
