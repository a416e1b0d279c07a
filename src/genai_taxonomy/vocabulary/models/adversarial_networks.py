"""Generative adversarial networks for images told apart by how they are built."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    BROCK_2018,
    GOODFELLOW_2016_A,
    JIANG_2021,
    KARRAS_2017,
    KARRAS_2018,
    KARRAS_2019,
    KARRAS_2021,
    RADFORD_2015,
    ZHANG_2018,
)

_CHECKED = date(2026, 11, 24)

#: What may be said of a generative adversarial network or not, by how the word is taken.
_OPEN = (
    families.SelfSupervisedModel,
    families.SyntheticDataGenerator,
    families.PretrainedModel,
)

__all__ = [
    "BIGGAN",
    "DCGAN",
    "PROGAN",
    "SAGAN",
    "STYLEGAN",
    "STYLEGAN2",
    "STYLEGAN3",
    "TRANSGAN",
]

DCGAN = Model(
    "dcgan",
    "DCGAN",
    aliases=("DCGAN (2015)",),
    definition="A GAN of convolutional networks built by a few rules that make it train well, for images.",
    defined_by=(RADFORD_2015.at("abstract"),),
    developer="indico and Facebook AI Research",
    released=date(2015, 11, 19),
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
DCGAN_ENTRY = entry(
    DCGAN,
    member_of(families.ConvolutionalGAN, cite=RADFORD_2015.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        produces=modalities.Image,
        performs=(tasks.UnconditionalImageGeneration, tasks.RepresentationLearning),
        cite=RADFORD_2015.at("abstract"),
    ),
)

SAGAN = Model(
    "sagan",
    "SAGAN",
    aliases=("SAGAN (2018)",),
    definition="A class-conditional GAN whose convolutions are joined by attention to all places of the image.",
    defined_by=(ZHANG_2018.at("abstract"),),
    released=date(2018, 5, 21),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ConvolutionalGAN),
)
SAGAN_ENTRY = entry(
    SAGAN,
    member_of(families.SelfAttentionGAN, cite=ZHANG_2018.at("title")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    member_of(families.ConditionalGAN, cite=ZHANG_2018),
    every(accepts=modalities.Label, performs=tasks.ClassConditionalImageGeneration, cite=ZHANG_2018),
    every(produces=modalities.Image, cite=ZHANG_2018.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=ZHANG_2018),
    every(has=qualities.LongRangeDependencies, cite=ZHANG_2018.at("abstract")),
)

BIGGAN = Model(
    "biggan",
    "BigGAN",
    aliases=("BigGAN-deep", "BigGAN (2018)"),
    definition="A very large GAN that makes natural images of a given class.",
    defined_by=(BROCK_2018.at("abstract"),),
    developer="DeepMind",
    released=date(2018, 9, 28),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ConvolutionalGAN, families.SelfAttentionGAN),
)
BIGGAN_ENTRY = entry(
    BIGGAN,
    member_of(families.LargeScaleGAN, cite=BROCK_2018.at("title")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    member_of(families.ConditionalGAN, cite=BROCK_2018),
    every(
        accepts=modalities.Label,
        produces=modalities.Image,
        performs=tasks.ClassConditionalImageGeneration,
        cite=BROCK_2018.at("abstract"),
    ),
    every(uses=architectures.ConvolutionalNetwork, cite=BROCK_2018),
    every(has=(qualities.RealisticSamples, qualities.HighTrainingCost), cite=BROCK_2018),
)

TRANSGAN = Model(
    "transgan",
    "TransGAN",
    definition="A GAN for images whose generator and discriminator are transformers without any convolution.",
    defined_by=(JIANG_2021.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.SelfAttentionGAN),
)
TRANSGAN_ENTRY = entry(
    TRANSGAN,
    member_of(families.GAN, families.TransformerBasedModel, cite=JIANG_2021.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        produces=modalities.Image,
        performs=tasks.UnconditionalImageGeneration,
        uses=architectures.Transformer,
        cite=JIANG_2021.at("abstract"),
    ),
    never(uses=architectures.ConvolutionalNetwork, cite=JIANG_2021.at("abstract")),
)

PROGAN = Model(
    "progan",
    "ProGAN",
    aliases=("PGGAN (2017)", "Progressive GAN"),
    definition="A GAN whose networks are grown layer by layer, so that it makes images of a megapixel, such as faces.",
    defined_by=(KARRAS_2017.at("abstract"),),
    developer="NVIDIA",
    released=date(2017, 10, 27),
    weights=Weights.OPEN,
    licence="CC BY-NC 4.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ConvolutionalGAN, families.WassersteinGAN, families.WganGp),
)
PROGAN_ENTRY = entry(
    PROGAN,
    member_of(families.ProgressiveGAN, cite=KARRAS_2017.at("title")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        produces=modalities.Image,
        performs=(tasks.UnconditionalImageGeneration, tasks.FaceGeneration),
        has=qualities.FineDetail,
        cite=KARRAS_2017.at("abstract"),
    ),
)

STYLEGAN = Model(
    "stylegan",
    "StyleGAN",
    aliases=("StyleGAN 1", "StyleGAN (2018)"),
    definition="A generative adversarial network that makes images from noise, steered by styles.",
    defined_by=(KARRAS_2018.at("abstract"),),
    developer="NVIDIA",
    released=date(2018, 12, 12),
    weights=Weights.OPEN,
    licence="CC BY-NC 4.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ConvolutionalGAN, families.ProgressiveGAN, families.WassersteinGAN, families.WganGp),
)
STYLEGAN_ENTRY = entry(
    STYLEGAN,
    member_of(families.StyleBasedGAN, cite=(KARRAS_2018.at("title"), KARRAS_2019.at("abstract"))),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(produces=modalities.Image, cite=(KARRAS_2018.at("abstract"), KARRAS_2019.at("abstract"))),
    every(performs=tasks.UnconditionalImageGeneration, cite=KARRAS_2019.at("abstract")),
    every(performs=tasks.FaceGeneration, cite=KARRAS_2018.at("abstract")),
    every(uses=architectures.StyleBasedGenerator, cite=KARRAS_2018.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=KARRAS_2018),
    every(has=(qualities.StyleControl, qualities.DisentangledRepresentation), cite=KARRAS_2018.at("abstract")),
    every(has=qualities.Artifacts, cite=KARRAS_2019.at("abstract")),
)

STYLEGAN2 = Model(
    "stylegan2",
    "StyleGAN2",
    aliases=("StyleGAN v2",),
    definition="StyleGAN with its normalization and training redesigned so that its typical blemishes vanish.",
    defined_by=(KARRAS_2019.at("abstract"),),
    developer="NVIDIA",
    released=date(2019, 12, 3),
    weights=Weights.OPEN,
    licence="Nvidia Source Code License-NC",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ConvolutionalGAN),
)
STYLEGAN2_ENTRY = entry(
    STYLEGAN2,
    member_of(families.StyleBasedGAN, cite=KARRAS_2019.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(produces=modalities.Image, performs=tasks.UnconditionalImageGeneration, cite=KARRAS_2019.at("abstract")),
    every(performs=tasks.FaceGeneration, uses=architectures.ConvolutionalNetwork, cite=KARRAS_2019),
)

STYLEGAN3 = Model(
    "stylegan3",
    "StyleGAN3",
    aliases=("StyleGAN v3", "alias-free GAN"),
    definition="A style-based GAN without aliasing, whose images move and turn in one piece with what they show.",
    defined_by=(KARRAS_2021.at("abstract"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ConvolutionalGAN),
)
STYLEGAN3_ENTRY = entry(
    STYLEGAN3,
    member_of(families.StyleBasedGAN, cite=KARRAS_2021.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(produces=modalities.Image, uses=architectures.ConvolutionalNetwork, cite=KARRAS_2021.at("abstract")),
    every(performs=(tasks.UnconditionalImageGeneration, tasks.FaceGeneration), cite=KARRAS_2021),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DCGAN_ENTRY,
    SAGAN_ENTRY,
    BIGGAN_ENTRY,
    TRANSGAN_ENTRY,
    PROGAN_ENTRY,
    STYLEGAN_ENTRY,
    STYLEGAN2_ENTRY,
    STYLEGAN3_ENTRY,
)
