"""Generative adversarial networks for a certain task, and those joined with an autoencoder."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, disjoint_with, entry, every, never, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.backbone.families import GAN, VAE, ImageGenerationModel, TextToImageModel
from genai_taxonomy.vocabulary.families.adversarial import ConditionalGAN
from genai_taxonomy.vocabulary.families.autoencoders import AutoencoderModel
from genai_taxonomy.vocabulary.families.breadth import ConditionalGenerativeModel
from genai_taxonomy.vocabulary.families.likelihood import LatentVariableModel
from genai_taxonomy.vocabulary.sources import (
    ESSER_2020,
    ISOLA_2016,
    KANEKO_2017,
    LARSEN_2015,
    LEDIG_2016,
    REED_2016,
    TAKIDA_2022,
    YU_2016,
    ZHANG_2016,
    ZHU_2017,
)

__all__ = [
    "VAEGAN",
    "CycleConsistentGAN",
    "ImageTranslationGAN",
    "PairedImageTranslationGAN",
    "SequenceGAN",
    "SuperResolutionGAN",
    "TextToImageGAN",
    "VqGAN",
]

ImageTranslationGAN = ModelFamily(
    "image-translation-gan",
    "Image-to-image translation GAN",
    aliases=("image-to-image GAN", "image translation generative adversarial network"),
    definition="A generative adversarial network that turns an image of one kind into one of another kind.",
    defined_by=(ISOLA_2016.at("abstract"), ZHU_2017.at("abstract")),
)
IMAGE_TRANSLATION_GAN_ENTRY = entry(
    ImageTranslationGAN,
    subset_of(GAN, cite=(ISOLA_2016.at("abstract"), ZHU_2017.at("abstract"))),
    subset_of(ImageGenerationModel, ConditionalGenerativeModel, cite=ISOLA_2016.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=modalities.Image,
        performs=tasks.ImageToImage,
        cite=(ISOLA_2016.at("abstract"), ZHU_2017.at("abstract")),
    ),
    some(performs=tasks.ImageColorization, cite=ISOLA_2016.at("abstract")),
    some(performs=tasks.ImageStyleTransfer, cite=ZHU_2017.at("abstract")),
)

PairedImageTranslationGAN = ModelFamily(
    "paired-image-translation-gan",
    "Paired image translation GAN",
    aliases=("pix2pix", "paired image-to-image translation GAN"),
    definition="A conditional GAN that learns from pairs of images how to turn one into the other.",
    defined_by=(ISOLA_2016.at("abstract"), ZHU_2017.at("abstract")),
)
PAIRED_IMAGE_TRANSLATION_GAN_ENTRY = entry(
    PairedImageTranslationGAN,
    subset_of(ImageTranslationGAN, ConditionalGAN, cite=ISOLA_2016.at("abstract")),
    every(has=qualities.PairedDataRequirement, cite=ZHU_2017.at("abstract")),
)

CycleConsistentGAN = ModelFamily(
    "cycle-consistent-gan",
    "Cycle-consistent GAN",
    aliases=("cycle-consistent adversarial network", "cycle-consistent generative adversarial network"),
    definition="A GAN that learns without pairs to turn data of one kind into another, with a faithful way back.",
    defined_by=(ZHU_2017.at("abstract"),),
)
CYCLE_CONSISTENT_GAN_ENTRY = entry(
    CycleConsistentGAN,
    # Voices are turned into others so, too: not all translate images.
    subset_of(GAN, ConditionalGenerativeModel, cite=(ZHU_2017.at("abstract"), KANEKO_2017.at("abstract"))),
    every(trained_with=objectives.CycleConsistency, cite=ZHU_2017.at("abstract")),
    typically(
        accepts=modalities.Image,
        produces=modalities.Image,
        performs=tasks.ImageTranslation,
        cite=ZHU_2017.at("abstract"),
    ),
    every(has=qualities.UnpairedTranslation, cite=ZHU_2017.at("abstract")),
    disjoint_with(PairedImageTranslationGAN, cite=ZHU_2017.at("abstract")),
)

TextToImageGAN = ModelFamily(
    "text-to-image-gan",
    "Text-to-image GAN",
    aliases=("text-conditional GAN", "text-to-image generative adversarial network"),
    definition="A conditional GAN that makes images from descriptions in text.",
    defined_by=(REED_2016.at("abstract"), ZHANG_2016.at("abstract")),
)
TEXT_TO_IMAGE_GAN_ENTRY = entry(
    TextToImageGAN,
    subset_of(ConditionalGAN, TextToImageModel, cite=(REED_2016.at("abstract"), ZHANG_2016.at("abstract"))),
    some(has=qualities.RealisticSamples, cite=ZHANG_2016.at("abstract")),
)

SuperResolutionGAN = ModelFamily(
    "super-resolution-gan",
    "Super-resolution GAN",
    aliases=("SRGAN", "super-resolution generative adversarial network"),
    definition="A generative adversarial network that enlarges images and adds plausible detail.",
    defined_by=(LEDIG_2016.at("abstract"),),
)
SUPER_RESOLUTION_GAN_ENTRY = entry(
    SuperResolutionGAN,
    subset_of(GAN, ImageGenerationModel, ConditionalGenerativeModel, cite=LEDIG_2016.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=modalities.Image,
        performs=tasks.ImageSuperResolution,
        cite=LEDIG_2016.at("abstract"),
    ),
    typically(
        trained_with=objectives.PerceptualLoss, uses=architectures.ResidualNetwork, cite=LEDIG_2016.at("abstract")
    ),
    typically(has=(qualities.FineDetail, qualities.RealisticSamples), cite=LEDIG_2016.at("abstract")),
)

SequenceGAN = ModelFamily(
    "sequence-gan",
    "Sequence GAN",
    aliases=("SeqGAN", "sequence generative adversarial network"),
    definition="A generative adversarial network for sequences of tokens, whose generator learns by policy gradient.",
    defined_by=(YU_2016.at("abstract"),),
)
SEQUENCE_GAN_ENTRY = entry(
    SequenceGAN,
    subset_of(GAN, cite=YU_2016.at("abstract")),
    every(trained_with=objectives.ReinforcementLearning, cite=YU_2016.at("abstract")),
    never(produces=modalities.Image, cite=YU_2016.at("abstract")),
    some(produces=modalities.Text, cite=YU_2016),
)

VAEGAN = ModelFamily(
    "vae-gan",
    "VAE-GAN",
    aliases=("variational autoencoder GAN",),
    definition="A GAN whose generator is the decoder of a variational autoencoder and whose critic measures likeness.",
    defined_by=(LARSEN_2015.at("abstract"),),
)
VAE_GAN_ENTRY = entry(
    VAEGAN,
    subset_of(GAN, VAE, AutoencoderModel, LatentVariableModel, cite=LARSEN_2015.at("abstract")),
    every(trained_with=objectives.KlRegularization, cite=LARSEN_2015),
    typically(produces=modalities.Image, cite=LARSEN_2015.at("abstract")),
    typically(has=(qualities.LatentEditing, qualities.LearnedLatentSpace), cite=LARSEN_2015.at("abstract")),
)

VqGAN = ModelFamily(
    "vq-gan",
    "VQGAN",
    aliases=("vector-quantized GAN", "vector quantised GAN"),
    definition="An autoencoder with a codebook of image parts, trained with an adversarial and a perceptual loss.",
    defined_by=(ESSER_2020,),
)
VQ_GAN_ENTRY = entry(
    VqGAN,
    subset_of(AutoencoderModel, cite=ESSER_2020),
    every(uses=architectures.VectorQuantization, cite=ESSER_2020),
    typically(uses=architectures.ConvolutionalNetwork, cite=ESSER_2020.at("abstract")),
    every(trained_with=objectives.Adversarial, cite=ESSER_2020.at("section 1")),
    typically(trained_with=(objectives.PerceptualLoss, objectives.CodebookCommitment), cite=ESSER_2020),
    every(performs=tasks.ImageTokenization, cite=ESSER_2020.at("abstract")),
    every(has=qualities.DiscreteLatents, cite=ESSER_2020.at("abstract")),
    some(has=qualities.CodebookCollapse, cite=TAKIDA_2022.at("abstract")),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    IMAGE_TRANSLATION_GAN_ENTRY,
    PAIRED_IMAGE_TRANSLATION_GAN_ENTRY,
    CYCLE_CONSISTENT_GAN_ENTRY,
    TEXT_TO_IMAGE_GAN_ENTRY,
    SUPER_RESOLUTION_GAN_ENTRY,
    SEQUENCE_GAN_ENTRY,
    VAE_GAN_ENTRY,
    VQ_GAN_ENTRY,
)
