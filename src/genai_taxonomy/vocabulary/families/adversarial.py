"""Generative models that are trained against another network."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, never, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.backbone.families import GAN, ImageGenerationModel
from genai_taxonomy.vocabulary.families.breadth import ConditionalGenerativeModel
from genai_taxonomy.vocabulary.families.likelihood import ImplicitGenerativeModel, LatentVariableModel
from genai_taxonomy.vocabulary.sources import (
    ARJOVSKY_2017,
    ARTICLE,
    BORJI_2018,
    BROCK_2018,
    CHEN_2016,
    DONAHUE_2016,
    DONAHUE_2018,
    DUMOULIN_2016,
    GOODFELLOW_2014,
    GOODFELLOW_2016_A,
    GULRAJANI_2017,
    ISOLA_2016,
    JIANG_2021,
    KANEKO_2017,
    KARRAS_2017,
    KARRAS_2018,
    KARRAS_2019,
    LEDIG_2016,
    MAO_2016,
    MIRZA_2014,
    MOHAMED_2016,
    RADFORD_2015,
    REED_2016,
    SALIMANS_2016,
    SONG_2020_B,
    SRIVASTAVA_2017,
    TULYAKOV_2017,
    WU_2016,
    XIAO_2021,
    XU_2019,
    YU_2016,
    ZHANG_2016,
    ZHANG_2018,
    ZHANG_2023_C,
    ZHU_2017,
)

__all__ = [
    "GAN",
    "BidirectionalGAN",
    "ConditionalGAN",
    "ConvolutionalGAN",
    "InfoGAN",
    "LargeScaleGAN",
    "LeastSquaresGAN",
    "ProgressiveGAN",
    "SelfAttentionGAN",
    "StyleBasedGAN",
    "WassersteinGAN",
    "WganGp",
]

GAN_ENTRY = entry(
    GAN,
    subset_of(ImplicitGenerativeModel, cite=(MOHAMED_2016.at("abstract"), BORJI_2018.at("section 1"))),
    subset_of(
        LatentVariableModel,
        cite=(MOHAMED_2016.at("section 1"), ZHANG_2023_C.at("generative adversarial networks")),
        disputed_by=ZHU_2017.at("abstract"),
    ),
    every(trained_with=objectives.Adversarial, cite=(ARTICLE.at("S008"), GOODFELLOW_2014.at("abstract"))),
    every(
        uses=architectures.GeneratorDiscriminator,
        cite=(GOODFELLOW_2014.at("abstract"), ZHANG_2023_C.at("generative adversarial networks")),
    ),
    described(
        Mechanism,
        "Sets two models against each other, one that makes samples and one that judges them.",
        cite=(ARTICLE.at("S008"), GOODFELLOW_2014.at("abstract")),
    ),
    typically(produces=modalities.Image, cite=(SALIMANS_2016, ZHANG_2023_C.at("generative adversarial networks"))),
    some(produces=modalities.Audio, cite=DONAHUE_2018.at("abstract")),
    some(produces=modalities.Video, cite=TULYAKOV_2017.at("abstract")),
    some(produces=modalities.Text, cite=YU_2016),
    some(produces=modalities.TabularData, cite=XU_2019.at("abstract")),
    some(produces=modalities.ThreeD, cite=WU_2016.at("abstract")),
    some(accepts=modalities.Speech, produces=modalities.Speech, cite=KANEKO_2017.at("abstract")),
    some(accepts=modalities.Label, cite=MIRZA_2014.at("abstract")),
    some(accepts=modalities.Image, cite=(ISOLA_2016.at("abstract"), ZHU_2017.at("abstract"))),
    some(accepts=modalities.Text, cite=REED_2016.at("abstract")),
    some(performs=tasks.UnconditionalImageGeneration, cite=KARRAS_2017.at("abstract")),
    some(performs=tasks.ImageSuperResolution, cite=LEDIG_2016.at("abstract")),
    some(uses=architectures.ConvolutionalNetwork, cite=RADFORD_2015.at("abstract")),
    some(uses=architectures.Transformer, cite=JIANG_2021.at("abstract")),
    typically(has=qualities.RealisticSamples, cite=(ARTICLE.at("S008"), GOODFELLOW_2016_A.at("section 2.5"))),
    typically(has=qualities.SharpSamples, cite=(GOODFELLOW_2016_A.at("section 3.2.5"), MOHAMED_2016.at("abstract"))),
    typically(has=qualities.FastSampling, cite=(GOODFELLOW_2016_A.at("section 2.5"), SONG_2020_B.at("section 1"))),
    typically(
        has=qualities.ModeCollapse, cite=(GOODFELLOW_2016_A.at("section 5.1.1"), SALIMANS_2016.at("section 3.2"))
    ),
    typically(
        has=qualities.UnstableTraining, cite=(SALIMANS_2016.at("section 1"), GOODFELLOW_2016_A.at("section 5.1"))
    ),
    typically(
        has=qualities.NoExplicitLikelihood,
        cite=(GOODFELLOW_2014.at("section 6"), GOODFELLOW_2016_A.at("section 2.4")),
    ),
    typically(has=qualities.HardToEvaluate, cite=BORJI_2018.at("abstract")),
    typically(has=qualities.LowSampleDiversity, cite=XIAO_2021),
    some(has=qualities.VanishingGradients, cite=MAO_2016.at("abstract")),
    typically(has=qualities.ModeDropping, cite=SRIVASTAVA_2017.at("section 1")),
    typically(has=qualities.OneStepSampling, cite=GOODFELLOW_2016_A.at("section 2.5")),
)

# By objective and by what is given.

ConditionalGAN = ModelFamily(
    "conditional-gan",
    "Conditional GAN",
    aliases=("cGAN", "conditional generative adversarial network", "conditional generative adversarial net"),
    definition="A generative adversarial network whose generator and discriminator are given a condition.",
    defined_by=(MIRZA_2014.at("abstract"),),
)
CONDITIONAL_GAN_ENTRY = entry(
    ConditionalGAN,
    subset_of(GAN, ConditionalGenerativeModel, cite=MIRZA_2014.at("abstract")),
    some(accepts=modalities.Label, cite=MIRZA_2014.at("abstract")),
    some(accepts=modalities.Image, cite=ISOLA_2016.at("abstract")),
    some(accepts=modalities.Text, cite=ZHANG_2016.at("abstract")),
    typically(has=qualities.ControllableGeneration, cite=MIRZA_2014.at("abstract")),
)

WassersteinGAN = ModelFamily(
    "wasserstein-gan",
    "Wasserstein GAN",
    aliases=("WGAN", "Wasserstein generative adversarial network"),
    definition="A generative adversarial network trained to lower an estimate of the Wasserstein distance to the data.",
    defined_by=(ARJOVSKY_2017.at("abstract"), GULRAJANI_2017.at("abstract")),
)
WASSERSTEIN_GAN_ENTRY = entry(
    WassersteinGAN,
    subset_of(GAN, cite=(ARJOVSKY_2017.at("abstract"), GULRAJANI_2017.at("abstract"))),
    every(
        trained_with=objectives.WassersteinObjective,
        cite=(ARJOVSKY_2017.at("abstract"), GULRAJANI_2017.at("abstract")),
    ),
    some(produces=modalities.Image, cite=GULRAJANI_2017.at("abstract")),
    typically(has=qualities.StableTraining, cite=(ARJOVSKY_2017.at("abstract"), GULRAJANI_2017.at("abstract"))),
)

WganGp = ModelFamily(
    "wgan-gp",
    "WGAN-GP",
    aliases=("Wasserstein GAN with gradient penalty", "gradient penalty WGAN", "improved WGAN"),
    definition="A Wasserstein GAN whose critic is kept smooth by a penalty on its gradient instead of clipped weights.",
    defined_by=(GULRAJANI_2017.at("abstract"),),
)
WGAN_GP_ENTRY = entry(
    WganGp,
    subset_of(WassersteinGAN, cite=GULRAJANI_2017.at("abstract")),
    some(produces=(modalities.Image, modalities.Text), cite=GULRAJANI_2017.at("abstract")),
    every(has=qualities.StableTraining, cite=GULRAJANI_2017.at("abstract")),
)

LeastSquaresGAN = ModelFamily(
    "least-squares-gan",
    "Least squares GAN",
    aliases=("LSGAN", "least squares generative adversarial network"),
    definition="A generative adversarial network whose discriminator is trained on a least squares loss.",
    defined_by=(MAO_2016.at("abstract"),),
)
LEAST_SQUARES_GAN_ENTRY = entry(
    LeastSquaresGAN,
    subset_of(GAN, cite=MAO_2016.at("abstract")),
    every(trained_with=objectives.LeastSquaresAdversarial, cite=MAO_2016.at("abstract")),
    typically(produces=modalities.Image, cite=MAO_2016.at("abstract")),
    typically(has=qualities.StableTraining, cite=MAO_2016.at("abstract")),
)

InfoGAN = ModelFamily(
    "info-gan",
    "InfoGAN",
    aliases=("information maximizing GAN", "information maximizing generative adversarial net"),
    definition="A generative adversarial network that keeps part of its code recoverable from its samples.",
    defined_by=(CHEN_2016.at("abstract"),),
)
INFO_GAN_ENTRY = entry(
    InfoGAN,
    subset_of(GAN, cite=CHEN_2016.at("abstract")),
    typically(produces=modalities.Image, cite=CHEN_2016.at("abstract")),
    typically(has=(qualities.DisentangledRepresentation, qualities.Interpretability), cite=CHEN_2016.at("abstract")),
)

BidirectionalGAN = ModelFamily(
    "bidirectional-gan",
    "Bidirectional GAN",
    aliases=("BiGAN", "adversarially learned inference", "ALI"),
    definition="A generative adversarial network that learns, beside the generator, an encoder from data to its code.",
    defined_by=(DONAHUE_2016.at("abstract"), DUMOULIN_2016.at("abstract")),
)
BIDIRECTIONAL_GAN_ENTRY = entry(
    BidirectionalGAN,
    subset_of(GAN, cite=DONAHUE_2016.at("abstract")),
    typically(performs=tasks.RepresentationLearning, cite=(DONAHUE_2016.at("abstract"), DUMOULIN_2016.at("abstract"))),
    every(has=qualities.LearnedLatentSpace, cite=(DONAHUE_2016.at("abstract"), DUMOULIN_2016.at("abstract"))),
)

# By network.

ConvolutionalGAN = ModelFamily(
    "convolutional-gan",
    "Deep convolutional GAN",
    aliases=("DCGAN", "convolutional GAN", "deep convolutional generative adversarial network"),
    definition="A generative adversarial network whose generator and discriminator are convolutional networks.",
    defined_by=(RADFORD_2015.at("abstract"),),
)
CONVOLUTIONAL_GAN_ENTRY = entry(
    ConvolutionalGAN,
    subset_of(GAN, cite=RADFORD_2015.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=RADFORD_2015.at("abstract")),
    never(uses=architectures.Transformer, cite=RADFORD_2015.at("abstract")),
    typically(produces=modalities.Image, cite=RADFORD_2015.at("abstract")),
    typically(performs=tasks.RepresentationLearning, cite=RADFORD_2015.at("abstract")),
)

ProgressiveGAN = ModelFamily(
    "progressive-gan",
    "Progressively grown GAN",
    aliases=("ProGAN", "PGGAN", "progressive growing GAN", "progressive growing of GANs"),
    definition="A generative adversarial network of images whose networks gain layers for finer detail in training.",
    defined_by=(KARRAS_2017.at("abstract"),),
)
PROGRESSIVE_GAN_ENTRY = entry(
    ProgressiveGAN,
    subset_of(GAN, cite=KARRAS_2017.at("abstract")),
    subset_of(ImageGenerationModel, cite=KARRAS_2017.at("abstract")),
    every(produces=modalities.Image, cite=KARRAS_2017.at("abstract")),
    typically(has=(qualities.StableTraining, qualities.FineDetail), cite=KARRAS_2017.at("abstract")),
)

StyleBasedGAN = ModelFamily(
    "style-based-gan",
    "Style-based GAN",
    aliases=("StyleGAN family", "style-based generative adversarial network"),
    definition="A generative adversarial network whose generator is steered by a style at each of its scales.",
    defined_by=(KARRAS_2018.at("abstract"), KARRAS_2019.at("abstract")),
)
STYLE_BASED_GAN_ENTRY = entry(
    StyleBasedGAN,
    subset_of(GAN, cite=(KARRAS_2018.at("abstract"), KARRAS_2019.at("abstract"))),
    every(uses=architectures.StyleBasedGenerator, cite=KARRAS_2018.at("abstract")),
    typically(produces=modalities.Image, cite=(KARRAS_2018.at("abstract"), KARRAS_2019.at("abstract"))),
    typically(has=(qualities.StyleControl, qualities.DisentangledRepresentation), cite=KARRAS_2018.at("abstract")),
    typically(has=qualities.LatentEditing, cite=(KARRAS_2018.at("abstract"), KARRAS_2019.at("abstract"))),
    some(has=qualities.Artifacts, cite=KARRAS_2019.at("abstract")),
)

SelfAttentionGAN = ModelFamily(
    "self-attention-gan",
    "Self-attention GAN",
    aliases=("SAGAN", "self-attention generative adversarial network"),
    definition="A generative adversarial network whose networks attend to all places of an image.",
    defined_by=(ZHANG_2018.at("abstract"),),
)
SELF_ATTENTION_GAN_ENTRY = entry(
    SelfAttentionGAN,
    subset_of(GAN, cite=ZHANG_2018.at("abstract")),
    subset_of(ImageGenerationModel, cite=ZHANG_2018.at("abstract")),
    every(uses=architectures.SelfAttention, cite=ZHANG_2018.at("abstract")),
    every(produces=modalities.Image, cite=ZHANG_2018.at("abstract")),
    typically(has=qualities.LongRangeDependencies, cite=ZHANG_2018.at("abstract")),
)

LargeScaleGAN = ModelFamily(
    "large-scale-gan",
    "Large-scale GAN",
    aliases=("BigGAN", "BigGAN family"),
    definition="A generative adversarial network of images scaled up to many parameters and large batches.",
    defined_by=(BROCK_2018.at("abstract"),),
)
LARGE_SCALE_GAN_ENTRY = entry(
    LargeScaleGAN,
    subset_of(GAN, ImageGenerationModel, cite=BROCK_2018.at("abstract")),
    typically(
        accepts=modalities.Label,
        performs=tasks.ClassConditionalImageGeneration,
        cite=BROCK_2018.at("abstract"),
    ),
    typically(has=qualities.RealisticSamples, cite=BROCK_2018.at("abstract")),
    typically(has=(qualities.UnstableTraining, qualities.HighTrainingCost), cite=BROCK_2018),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GAN_ENTRY,
    CONDITIONAL_GAN_ENTRY,
    WASSERSTEIN_GAN_ENTRY,
    WGAN_GP_ENTRY,
    LEAST_SQUARES_GAN_ENTRY,
    INFO_GAN_ENTRY,
    BIDIRECTIONAL_GAN_ENTRY,
    CONVOLUTIONAL_GAN_ENTRY,
    PROGRESSIVE_GAN_ENTRY,
    STYLE_BASED_GAN_ENTRY,
    SELF_ATTENTION_GAN_ENTRY,
    LARGE_SCALE_GAN_ENTRY,
)
