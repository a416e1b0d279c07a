"""Diffusion models that made the field: from the first one to those in continuous time and in discrete states."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.image_questions import GENERATOR, SAMPLING
from genai_taxonomy.vocabulary.sources import (
    AUSTIN_2021,
    DHARIWAL_2021,
    HO_2020,
    HO_2021,
    KARRAS_2022,
    NICHOL_2021,
    SOHL_DICKSTEIN_2015,
    SONG_2019,
    SONG_2020_A,
    SONG_2020_B,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "ADM",
    "EDM",
    "IMPROVED_DDPM",
    "NCSN",
    "NCSN_PLUS_PLUS",
    "ORIGINAL_CASCADED_DIFFUSION_MODEL",
    "ORIGINAL_D3PM",
    "ORIGINAL_DDIM",
    "ORIGINAL_DDPM",
    "ORIGINAL_DIFFUSION_MODEL",
]

# In discrete time.

ORIGINAL_DIFFUSION_MODEL = Model(
    "original-diffusion-model",
    "Original diffusion model",
    aliases=(
        "diffusion probabilistic model (Sohl-Dickstein et al., 2015)",
        "Deep Unsupervised Learning using Nonequilibrium Thermodynamics",
        "first diffusion model",
    ),
    definition="The first diffusion model, which learns to reverse a slow destruction of the structure in the data.",
    defined_by=(SOHL_DICKSTEIN_2015.at("abstract"),),
    developer="Stanford University",
    released=date(2015, 3, 12),
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.DenoisingDiffusionProbabilisticModel,
        families.ConditionalGenerativeModel,
        families.ConditionalDiffusionModel,
        families.DiscreteDiffusionModel,
        families.ExactLikelihoodModel,
        families.HierarchicalVAE,
        families.InpaintingModel,
        families.ImageRestorationModel,
    ),
)
ORIGINAL_DIFFUSION_MODEL_ENTRY = entry(
    ORIGINAL_DIFFUSION_MODEL,
    member_of(families.DiffusionModel, cite=SOHL_DICKSTEIN_2015.at("abstract")),
    every(produces=modalities.Image, performs=tasks.UnconditionalImageGeneration, cite=SOHL_DICKSTEIN_2015),
    every(trained_with=objectives.EvidenceLowerBound, cite=SOHL_DICKSTEIN_2015),
)

ORIGINAL_DDPM = Model(
    "original-ddpm",
    "Original DDPM",
    aliases=(
        "DDPM (Ho et al., 2020)",
        "Denoising Diffusion Probabilistic Models (2020)",
    ),
    definition="The first denoising diffusion probabilistic model, a U-Net that makes images by predicting noise.",
    defined_by=(HO_2020.at("abstract"),),
    developer="UC Berkeley",
    released=date(2020, 6, 19),
    checked_on=_CHECKED,
    undetermined=(*GENERATOR, families.DenoisingAutoencoder, families.HierarchicalVAE),
)
ORIGINAL_DDPM_ENTRY = entry(
    ORIGINAL_DDPM,
    member_of(
        families.DenoisingDiffusionProbabilisticModel, families.PixelSpaceDiffusionModel, cite=HO_2020.at("abstract")
    ),
    every(
        produces=modalities.Image,
        performs=tasks.UnconditionalImageGeneration,
        cite=HO_2020.at("abstract"),
    ),
    every(uses=(architectures.UNet, architectures.SelfAttention), cite=HO_2020),
    never(uses=architectures.Transformer, trained_with=objectives.Adversarial, cite=HO_2020),
    every(trained_with=(objectives.NoisePrediction, objectives.EvidenceLowerBound), cite=HO_2020.at("abstract")),
    every(has=qualities.SlowSampling, cite=SONG_2020_B.at("abstract")),
)

IMPROVED_DDPM = Model(
    "improved-ddpm",
    "Improved DDPM",
    aliases=(
        "iDDPM",
        "Improved Denoising Diffusion Probabilistic Models",
        "improved-diffusion",
    ),
    definition="A denoising diffusion probabilistic model that also learns its variances and needs fewer steps.",
    defined_by=(NICHOL_2021,),
    developer="OpenAI",
    released=date(2021, 2, 18),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*GENERATOR, families.DenoisingDiffusionImplicitModel),
)
IMPROVED_DDPM_ENTRY = entry(
    IMPROVED_DDPM,
    member_of(families.DenoisingDiffusionProbabilisticModel, cite=NICHOL_2021.at("title")),
    member_of(families.PixelSpaceDiffusionModel, cite=NICHOL_2021),
    every(accepts=modalities.Label, produces=modalities.Image, cite=NICHOL_2021),
    every(
        performs=(tasks.UnconditionalImageGeneration, tasks.ClassConditionalImageGeneration),
        cite=NICHOL_2021,
    ),
    every(uses=architectures.UNet, cite=NICHOL_2021),
    every(trained_with=(objectives.NoisePrediction, objectives.EvidenceLowerBound), cite=NICHOL_2021),
)

ADM = Model(
    "adm",
    "ADM",
    aliases=(
        "ablated diffusion model",
        "ADM-G",
        "Diffusion Models Beat GANs",
    ),
    definition="A diffusion model that makes images, freely or of a given class, in pixel space.",
    defined_by=(DHARIWAL_2021.at("abstract"),),
    developer="OpenAI",
    released=date(2021, 5, 11),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.DenoisingDiffusionProbabilisticModel,
        families.DenoisingDiffusionImplicitModel,
        families.CascadedDiffusionModel,
    ),
)
ADM_ENTRY = entry(
    ADM,
    member_of(families.DiffusionModel, cite=DHARIWAL_2021.at("title")),
    member_of(families.PixelSpaceDiffusionModel, cite=DHARIWAL_2021),
    member_of(families.ClassifierGuidedDiffusionModel, cite=DHARIWAL_2021.at("abstract")),
    every(accepts=modalities.Label, produces=modalities.Image, cite=DHARIWAL_2021.at("abstract")),
    every(performs=tasks.ClassConditionalImageGeneration, cite=DHARIWAL_2021.at("abstract")),
    every(performs=tasks.UnconditionalImageGeneration, cite=DHARIWAL_2021.at("abstract")),
    every(uses=architectures.UNet, trained_with=objectives.NoisePrediction, cite=DHARIWAL_2021.at("section 3")),
    every(has=(qualities.RealisticSamples, qualities.ModeCoverage), cite=DHARIWAL_2021.at("abstract")),
)

ORIGINAL_DDIM = Model(
    "original-ddim",
    "Original DDIM",
    aliases=(
        "DDIM (Song et al., 2020)",
        "Denoising Diffusion Implicit Models (2020)",
    ),
    definition="The first denoising diffusion implicit model, which samples as a DDPM is trained but in fewer steps.",
    defined_by=(SONG_2020_B.at("abstract"),),
    developer="Stanford University",
    released=date(2020, 10, 6),
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.DenoisingDiffusionProbabilisticModel,
        families.ImplicitGenerativeModel,
        families.ContinuousTimeDiffusionModel,
    ),
)
ORIGINAL_DDIM_ENTRY = entry(
    ORIGINAL_DDIM,
    member_of(families.DenoisingDiffusionImplicitModel, cite=SONG_2020_B.at("abstract")),
    member_of(families.PixelSpaceDiffusionModel, cite=SONG_2020_B),
    every(produces=modalities.Image, performs=tasks.UnconditionalImageGeneration, cite=SONG_2020_B.at("abstract")),
    every(uses=architectures.UNet, trained_with=objectives.NoisePrediction, cite=SONG_2020_B),
    every(has=(qualities.FastSampling, qualities.FewStepSampling), cite=SONG_2020_B.at("abstract")),
)

ORIGINAL_CASCADED_DIFFUSION_MODEL = Model(
    "original-cascaded-diffusion-model",
    "Original cascaded diffusion model",
    aliases=(
        "CDM (Ho et al., 2021)",
        "Cascaded Diffusion Models for High Fidelity Image Generation",
    ),
    definition="The first cascade of diffusion models, which makes images of a given class and enlarges them in steps.",
    defined_by=(HO_2021.at("abstract"),),
    developer="Google",
    released=date(2021, 5, 30),
    checked_on=_CHECKED,
    undetermined=(*GENERATOR, *SAMPLING),
)
ORIGINAL_CASCADED_DIFFUSION_MODEL_ENTRY = entry(
    ORIGINAL_CASCADED_DIFFUSION_MODEL,
    member_of(families.CascadedDiffusionModel, cite=HO_2021.at("abstract")),
    member_of(families.PixelSpaceDiffusionModel, cite=HO_2021),
    every(accepts=modalities.Label, produces=modalities.Image, cite=HO_2021.at("abstract")),
    every(performs=tasks.ClassConditionalImageGeneration, cite=HO_2021.at("abstract")),
    every(uses=architectures.UNet, cite=HO_2021),
    every(has=qualities.RealisticSamples, cite=HO_2021.at("abstract")),
)

# By the score, and in continuous time.

NCSN = Model(
    "ncsn",
    "NCSN",
    aliases=(
        "noise conditional score network",
        "Generative Modeling by Estimating Gradients of the Data Distribution",
    ),
    definition="A score-based model that learns the score at many levels of noise and samples by Langevin dynamics.",
    defined_by=(SONG_2019.at("abstract"),),
    developer="Stanford University",
    released=date(2019, 7, 12),
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.EnergyBasedModel,
        families.DiffusionModel,
        families.ImageDiffusionModel,
        families.PixelSpaceDiffusionModel,
        families.ConditionalGenerativeModel,
        families.LatentVariableModel,
        families.LikelihoodBasedModel,
        families.ImplicitGenerativeModel,
        families.NonAutoregressiveModel,
        families.ImageEditingModel,
    ),
)
NCSN_ENTRY = entry(
    NCSN,
    member_of(families.ScoreBasedModel, cite=SONG_2019.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=SONG_2019.at("abstract")),
    every(
        performs=(tasks.UnconditionalImageGeneration, tasks.ImageInpainting),
        cite=SONG_2019.at("abstract"),
    ),
    every(uses=architectures.ConvolutionalNetwork, cite=SONG_2019),
    every(trained_with=(objectives.ScoreMatching, objectives.DenoisingScoreMatching), cite=SONG_2019),
)

NCSN_PLUS_PLUS = Model(
    "ncsn-plus-plus",
    "NCSN++",
    aliases=(
        "score SDE (Song et al., 2020)",
        "DDPM++",
    ),
    definition="A score-based model in continuous time whose noising and sampling follow differential equations.",
    defined_by=(SONG_2020_A,),
    developer="Google Brain and Stanford University",
    released=date(2020, 11, 26),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.DenoisingDiffusionProbabilisticModel,
        families.ClassifierGuidedDiffusionModel,
        families.ExactLikelihoodModel,
        families.ContinuousNormalizingFlow,
        families.EnergyBasedModel,
    ),
)
NCSN_PLUS_PLUS_ENTRY = entry(
    NCSN_PLUS_PLUS,
    member_of(families.ScoreSdeModel, cite=SONG_2020_A.at("title")),
    member_of(families.PixelSpaceDiffusionModel, cite=SONG_2020_A),
    every(accepts=(modalities.Label, modalities.Image), produces=modalities.Image, cite=SONG_2020_A.at("abstract")),
    every(
        performs=(
            tasks.UnconditionalImageGeneration,
            tasks.ClassConditionalImageGeneration,
            tasks.ImageInpainting,
            tasks.ImageColorization,
        ),
        cite=SONG_2020_A.at("abstract"),
    ),
    every(uses=architectures.UNet, trained_with=objectives.DenoisingScoreMatching, cite=SONG_2020_A),
    every(has=qualities.ExactLikelihood, cite=SONG_2020_A.at("abstract")),
)

EDM = Model(
    "edm",
    "EDM",
    aliases=(
        "EDM (Karras et al., 2022)",
        "Elucidating the Design Space of Diffusion-Based Generative Models",
    ),
    definition="A diffusion model whose noise levels, preconditioning and sampler were each chosen for themselves.",
    defined_by=(KARRAS_2022.at("abstract"),),
    developer="NVIDIA",
    released=date(2022, 6, 1),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*GENERATOR, *SAMPLING, families.ScoreBasedModel),
)
EDM_ENTRY = entry(
    EDM,
    member_of(families.DiffusionModel, cite=KARRAS_2022.at("abstract")),
    member_of(families.PixelSpaceDiffusionModel, cite=KARRAS_2022),
    every(accepts=modalities.Label, produces=modalities.Image, cite=KARRAS_2022.at("abstract")),
    every(
        performs=(tasks.UnconditionalImageGeneration, tasks.ClassConditionalImageGeneration),
        cite=KARRAS_2022.at("abstract"),
    ),
    every(uses=architectures.UNet, cite=KARRAS_2022),
    every(has=(qualities.RealisticSamples, qualities.FastSampling), cite=KARRAS_2022.at("abstract")),
)

# In discrete states.

ORIGINAL_D3PM = Model(
    "original-d3pm",
    "Original D3PM",
    aliases=(
        "D3PM (Austin et al., 2021)",
        "Structured Denoising Diffusion Models in Discrete State-Spaces",
    ),
    definition="A diffusion model of discrete data, text or quantized images, with structured ways to corrupt them.",
    defined_by=(AUSTIN_2021.at("abstract"),),
    developer="Google Research",
    released=date(2021, 7, 7),
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        families.MaskedDiffusionModel,
        families.MaskedGenerativeModel,
        families.MaskedGenerativeTransformer,
        families.DiffusionLanguageModel,
        families.MaskedDiffusionLanguageModel,
        families.TransformerLanguageModel,
        families.TransformerBasedModel,
        families.PixelSpaceDiffusionModel,
        families.MultimodalModel,
        families.MultimodalGenerativeModel,
    ),
)
ORIGINAL_D3PM_ENTRY = entry(
    ORIGINAL_D3PM,
    member_of(families.DiscreteDiffusionModel, cite=AUSTIN_2021.at("abstract")),
    every(produces=(modalities.Text, modalities.Image), cite=AUSTIN_2021.at("abstract")),
    every(performs=(tasks.UnconditionalImageGeneration, tasks.TextGeneration), cite=AUSTIN_2021.at("abstract")),
    every(trained_with=objectives.EvidenceLowerBound, cite=AUSTIN_2021.at("abstract")),
    never(performs=tasks.TextToImage, cite=AUSTIN_2021),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ORIGINAL_DIFFUSION_MODEL_ENTRY,
    ORIGINAL_DDPM_ENTRY,
    IMPROVED_DDPM_ENTRY,
    ADM_ENTRY,
    ORIGINAL_DDIM_ENTRY,
    ORIGINAL_CASCADED_DIFFUSION_MODEL_ENTRY,
    NCSN_ENTRY,
    NCSN_PLUS_PLUS_ENTRY,
    EDM_ENTRY,
    ORIGINAL_D3PM_ENTRY,
)
