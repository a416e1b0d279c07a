"""Models that denoise latent images, with a U-Net or with a transformer."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.image_questions import GENERATOR, SAMPLING
from genai_taxonomy.vocabulary.sources import (
    BAO_2022,
    GAO_2023_B,
    MA_2024_B,
    PEEBLES_2022,
    ROMBACH_2021,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "DIT_XL_2",
    "MASKED_DIFFUSION_TRANSFORMER",
    "ORIGINAL_LATENT_DIFFUSION_MODEL",
    "SIT_XL_2",
    "U_VIT",
]

ORIGINAL_LATENT_DIFFUSION_MODEL = Model(
    "original-latent-diffusion-model",
    "Original latent diffusion model",
    aliases=(
        "LDM (Rombach et al., 2021)",
        "CompVis latent diffusion",
        "High-Resolution Image Synthesis with Latent Diffusion Models",
    ),
    definition="The first latent diffusion models, which draw from texts, classes or layouts and mend images.",
    defined_by=(ROMBACH_2021.at("abstract"),),
    developer="CompVis, LMU Munich",
    released=date(2021, 12, 20),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *SAMPLING,
        families.ClassifierFreeGuidedDiffusionModel,
        families.ControllableDiffusionModel,
        families.FoundationModel,
        families.GeneralPurposeAIModel,
        families.StyleTransferModel,
        families.ColorizationModel,
    ),
)
ORIGINAL_LATENT_DIFFUSION_MODEL_ENTRY = entry(
    ORIGINAL_LATENT_DIFFUSION_MODEL,
    member_of(families.LatentDiffusionModel, cite=ROMBACH_2021.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.BoundingBox),
        produces=modalities.Image,
        cite=ROMBACH_2021.at("abstract"),
    ),
    every(accepts=(modalities.Label, modalities.Image, modalities.SegmentationMask), cite=ROMBACH_2021),
    every(
        performs=(
            tasks.TextToImage,
            tasks.UnconditionalImageGeneration,
            tasks.ImageInpainting,
            tasks.ImageSuperResolution,
            tasks.SemanticImageSynthesis,
        ),
        cite=ROMBACH_2021.at("abstract"),
    ),
    every(performs=(tasks.ClassConditionalImageGeneration, tasks.LayoutToImage), cite=ROMBACH_2021),
    every(
        uses=(architectures.UNet, architectures.CrossAttention, architectures.Autoencoder),
        cite=ROMBACH_2021.at("abstract"),
    ),
    every(trained_with=objectives.NoisePrediction, cite=ROMBACH_2021),
    every(has=qualities.ComputeSavings, cite=ROMBACH_2021.at("abstract")),
)

U_VIT = Model(
    "u-vit",
    "U-ViT",
    aliases=("All are Worth Words",),
    definition="A diffusion model whose network is a vision transformer with long skip connections.",
    defined_by=(BAO_2022.at("title"),),
    developer="Tsinghua University",
    released=date(2022, 9, 25),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *SAMPLING,
        families.LatentDiffusionModel,
        families.PixelSpaceDiffusionModel,
        families.ClassifierFreeGuidedDiffusionModel,
    ),
)
U_VIT_ENTRY = entry(
    U_VIT,
    member_of(families.DiffusionTransformer, cite=BAO_2022),
    every(accepts=(modalities.Label, modalities.Text), produces=modalities.Image, cite=BAO_2022),
    every(
        performs=(tasks.UnconditionalImageGeneration, tasks.ClassConditionalImageGeneration, tasks.TextToImage),
        cite=BAO_2022,
    ),
    every(uses=architectures.VisionTransformer, cite=BAO_2022.at("title")),
)

DIT_XL_2 = Model(
    "dit-xl-2",
    "DiT-XL/2",
    aliases=(
        "DiT-XL",
        "Diffusion Transformer XL/2",
    ),
    definition="A latent diffusion model built on a transformer that makes images of a given class.",
    defined_by=(PEEBLES_2022.at("abstract"),),
    developer="Meta AI",
    released=date(2022, 12, 19),
    weights=Weights.OPEN,
    licence="CC BY-NC 4.0",
    checked_on=_CHECKED,
    undetermined=(*GENERATOR, *SAMPLING, families.ClassifierFreeGuidedDiffusionModel),
)
DIT_XL_2_ENTRY = entry(
    DIT_XL_2,
    member_of(families.LatentDiffusionModel, families.DiffusionTransformer, cite=PEEBLES_2022.at("abstract")),
    every(accepts=modalities.Label, produces=modalities.Image, cite=PEEBLES_2022.at("abstract")),
    every(performs=tasks.ClassConditionalImageGeneration, cite=PEEBLES_2022.at("abstract")),
    every(uses=(architectures.Transformer, architectures.Autoencoder), cite=PEEBLES_2022.at("abstract")),
    every(uses=architectures.DiffusionTransformerNetwork, cite=PEEBLES_2022.at("abstract")),
    never(uses=architectures.UNet, cite=PEEBLES_2022.at("abstract")),
    every(has=(qualities.ScalableTraining, qualities.RealisticSamples), cite=PEEBLES_2022.at("abstract")),
)

MASKED_DIFFUSION_TRANSFORMER = Model(
    "masked-diffusion-transformer",
    "Masked Diffusion Transformer",
    aliases=(
        "MDT",
        "MDT-XL/2",
        "MDTv2",
    ),
    definition="A latent diffusion transformer that in training also fills in hidden parts of the latent image.",
    defined_by=(GAO_2023_B.at("abstract"),),
    developer="Sea AI Lab",
    released=date(2023, 3, 25),
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *SAMPLING,
        families.ClassifierFreeGuidedDiffusionModel,
        families.MaskedAutoencoder,
    ),
)
MASKED_DIFFUSION_TRANSFORMER_ENTRY = entry(
    MASKED_DIFFUSION_TRANSFORMER,
    member_of(families.LatentDiffusionModel, families.DiffusionTransformer, cite=GAO_2023_B.at("abstract")),
    every(accepts=modalities.Label, produces=modalities.Image, cite=GAO_2023_B),
    every(performs=tasks.ClassConditionalImageGeneration, cite=GAO_2023_B),
    every(uses=architectures.DiffusionTransformerNetwork, cite=GAO_2023_B.at("abstract")),
)

SIT_XL_2 = Model(
    "sit-xl-2",
    "SiT-XL/2",
    aliases=(
        "SiT",
        "Scalable Interpolant Transformer",
        "SiT-XL",
    ),
    definition="A generative model of latent images that joins the network of DiT with stochastic interpolants.",
    defined_by=(MA_2024_B.at("abstract"),),
    developer="New York University",
    released=date(2024, 1, 16),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *SAMPLING,
        families.DiffusionTransformer,
        families.LatentDiffusionModel,
        families.ImageDiffusionModel,
        families.ConditionalDiffusionModel,
        families.ClassifierFreeGuidedDiffusionModel,
        families.ScoreBasedModel,
        families.FlowMatchingModel,
        families.RectifiedFlowModel,
        families.ContinuousNormalizingFlow,
        families.LatentVariableModel,
        families.LikelihoodBasedModel,
        families.ExactLikelihoodModel,
        families.NonAutoregressiveModel,
    ),
)
SIT_XL_2_ENTRY = entry(
    SIT_XL_2,
    member_of(families.StochasticInterpolant, cite=MA_2024_B.at("abstract")),
    every(accepts=modalities.Label, produces=modalities.Image, cite=MA_2024_B.at("abstract")),
    every(performs=tasks.ClassConditionalImageGeneration, cite=MA_2024_B.at("abstract")),
    every(uses=architectures.Transformer, cite=MA_2024_B.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ORIGINAL_LATENT_DIFFUSION_MODEL_ENTRY,
    U_VIT_ENTRY,
    DIT_XL_2_ENTRY,
    MASKED_DIFFUSION_TRANSFORMER_ENTRY,
    SIT_XL_2_ENTRY,
)
