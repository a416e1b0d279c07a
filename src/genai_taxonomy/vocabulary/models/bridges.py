"""Generators between two distributions, of vector graphics and of time series."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    CARLIER_2020,
    DAI_2024_B,
    ESTEBAN_2017,
    LIU_2023_G,
    XING_2023_B,
    YUAN_2024,
    ZHOU_2023,
)

__all__ = [
    "DEEPSVG",
    "DIFFSKETCHER",
    "DIFFUSION_TS",
    "I2SB",
    "MOTIONLCM",
    "ORIGINAL_DENOISING_DIFFUSION_BRIDGE_MODEL",
    "RCGAN",
]

_CHECKED = date(2026, 11, 24)

#: How a generator by diffusion is told of in detail.
_DIFFUSION: Final[tuple[ModelFamily, ...]] = (
    families.DiffusionModel,
    families.DenoisingDiffusionProbabilisticModel,
    families.DenoisingDiffusionImplicitModel,
    families.ContinuousTimeDiffusionModel,
    families.ScoreBasedModel,
    families.ScoreSdeModel,
    families.ConditionalDiffusionModel,
    families.LatentVariableModel,
    families.LikelihoodBasedModel,
    families.NonAutoregressiveModel,
    families.SelfSupervisedModel,
    families.PretrainedModel,
)

#: The same, of images.
_IMAGE_DIFFUSION: Final[tuple[ModelFamily, ...]] = (
    *_DIFFUSION,
    families.ImageDiffusionModel,
    families.PixelSpaceDiffusionModel,
)

# Bridges and shortcuts.

I2SB = Model(
    "i2sb",
    "I2SB",
    aliases=("Image-to-Image Schrödinger Bridge",),
    definition="A diffusion bridge from damaged to clean images, which repairs blurred, small or masked ones.",
    defined_by=(LIU_2023_G.at("abstract"),),
    developer="NVIDIA and Georgia Tech",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_IMAGE_DIFFUSION, families.ColorizationModel, families.ControllableDiffusionModel),
)
I2SB_ENTRY = entry(
    I2SB,
    member_of(families.DiffusionBridge, cite=LIU_2023_G.at("title")),
    every(
        accepts=modalities.Image,
        produces=modalities.Image,
        performs=(tasks.ImageInpainting, tasks.ImageSuperResolution, tasks.ImageDeblurring),
        cite=LIU_2023_G.at("abstract"),
    ),
)

ORIGINAL_DENOISING_DIFFUSION_BRIDGE_MODEL = Model(
    "original-denoising-diffusion-bridge-model",
    "Denoising diffusion bridge model (2023)",
    aliases=("DDBM (Zhou et al., 2023)",),
    definition="A diffusion bridge that translates images of one kind into another and also makes them from noise.",
    defined_by=(ZHOU_2023.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(
        *_IMAGE_DIFFUSION,
        families.LatentDiffusionModel,
        families.ControllableDiffusionModel,
        families.FlowMatchingModel,
        families.ImageEditingModel,
    ),
)
ORIGINAL_DENOISING_DIFFUSION_BRIDGE_MODEL_ENTRY = entry(
    ORIGINAL_DENOISING_DIFFUSION_BRIDGE_MODEL,
    member_of(families.DiffusionBridge, cite=ZHOU_2023.at("title")),
    every(
        accepts=modalities.Image,
        produces=modalities.Image,
        performs=tasks.ImageTranslation,
        cite=ZHOU_2023.at("abstract"),
    ),
)

MOTIONLCM = Model(
    "motionlcm",
    "MotionLCM",
    aliases=("Motion latent consistency model",),
    definition="A latent consistency model that makes human motion from text and control signals in real time.",
    defined_by=(DAI_2024_B.at("abstract"),),
    developer="Tsinghua University",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_DIFFUSION,
        families.DistilledDiffusionModel,
        families.LatentDiffusionModel,
        families.ControllableDiffusionModel,
        families.ClassifierFreeGuidedDiffusionModel,
        families.TransformerBasedModel,
        families.DiffusionTransformer,
        families.ImplicitGenerativeModel,
    ),
)
MOTIONLCM_ENTRY = entry(
    MOTIONLCM,
    member_of(families.LatentConsistencyModel, families.TextToMotionModel, cite=DAI_2024_B.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.HumanMotion),
        produces=modalities.HumanMotion,
        performs=tasks.TextToMotion,
        cite=DAI_2024_B.at("abstract"),
    ),
    every(has=qualities.FewStepSampling, cite=DAI_2024_B.at("abstract")),
)

# Vector graphics.

DEEPSVG = Model(
    "deepsvg",
    "DeepSVG",
    definition="A hierarchical network of transformers that makes, blends and animates vector icons.",
    defined_by=(CARLIER_2020.at("abstract"),),
    released=date(2020, 7, 22),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        families.VideoGenerationModel,
        families.AutoencoderModel,
        families.VAE,
        families.HierarchicalVAE,
        families.ConditionalVAE,
        families.StandardAutoencoder,
        families.LatentVariableModel,
        families.LikelihoodBasedModel,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.NonAutoregressiveModel,
        families.ConditionalGenerativeModel,
        families.ImageToImageModel,
        families.SelfSupervisedModel,
        families.EmbeddingModel,
        families.PretrainedModel,
    ),
)
DEEPSVG_ENTRY = entry(
    DEEPSVG,
    member_of(families.VectorGraphicsGenerationModel, families.DeepGenerativeModel, cite=CARLIER_2020.at("title")),
    every(
        accepts=modalities.VectorGraphics,
        produces=modalities.VectorGraphics,
        cite=CARLIER_2020.at("abstract"),
    ),
    every(uses=architectures.Transformer, cite=CARLIER_2020.at("abstract")),
)

DIFFSKETCHER = Model(
    "diffsketcher",
    "DiffSketcher",
    definition="A set of strokes shaped under the eye of a pretrained diffusion model to a sketch of what a text says.",
    defined_by=(XING_2023_B.at("title"),),
    checked_on=_CHECKED,
    undetermined=(
        *_IMAGE_DIFFUSION,
        families.LatentDiffusionModel,
        families.TextToImageDiffusionModel,
        families.ClassifierFreeGuidedDiffusionModel,
        families.DistilledDiffusionModel,
        families.DeepGenerativeModel,
        families.DeepLearning,
        families.NeuralNetwork,
    ),
)
DIFFSKETCHER_ENTRY = entry(
    DIFFSKETCHER,
    member_of(families.VectorGraphicsGenerationModel, cite=XING_2023_B.at("title")),
    every(
        accepts=modalities.Text,
        produces=(modalities.VectorGraphics, modalities.Sketch),
        performs=(tasks.VectorGraphicsGeneration, tasks.TextToImage),
        cite=XING_2023_B.at("title"),
    ),
)

# Time series.

DIFFUSION_TS = Model(
    "diffusion-ts",
    "Diffusion-TS",
    definition="A diffusion model of time series whose transformer takes them apart into trend and season.",
    defined_by=(YUAN_2024.at("abstract"),),
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        *_DIFFUSION,
        families.DiffusionTransformer,
        families.ConditionalGenerativeModel,
        families.TimeSeriesForecastingModel,
        families.SyntheticDataGenerator,
    ),
)
DIFFUSION_TS_ENTRY = entry(
    DIFFUSION_TS,
    member_of(families.TimeSeriesGenerationModel, families.DiffusionModel, cite=YUAN_2024.at("abstract")),
    every(
        accepts=modalities.TimeSeries,
        produces=modalities.TimeSeries,
        performs=tasks.TimeSeriesGeneration,
        uses=architectures.TransformerEncoderDecoder,
        cite=YUAN_2024.at("abstract"),
    ),
)

RCGAN = Model(
    "rcgan",
    "RCGAN",
    aliases=("RGAN", "Recurrent conditional GAN", "recurrent GAN for medical time series"),
    definition="A GAN of two recurrent networks that makes time series, such as those of patients in intensive care.",
    defined_by=(ESTEBAN_2017,),
    checked_on=_CHECKED,
    undetermined=(
        families.SequenceGAN,
        families.AutoregressiveModel,
        families.NonAutoregressiveModel,
        families.SyntheticDataGenerator,
    ),
)
RCGAN_ENTRY = entry(
    RCGAN,
    member_of(families.TimeSeriesGenerationModel, families.ConditionalGAN, cite=ESTEBAN_2017.at("title")),
    every(
        accepts=modalities.Label,
        produces=modalities.TimeSeries,
        performs=tasks.TimeSeriesGeneration,
        cite=ESTEBAN_2017.at("title"),
    ),
    every(uses=architectures.Lstm, trained_with=objectives.Adversarial, cite=ESTEBAN_2017),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    I2SB_ENTRY,
    ORIGINAL_DENOISING_DIFFUSION_BRIDGE_MODEL_ENTRY,
    MOTIONLCM_ENTRY,
    DEEPSVG_ENTRY,
    DIFFSKETCHER_ENTRY,
    DIFFUSION_TS_ENTRY,
    RCGAN_ENTRY,
)
