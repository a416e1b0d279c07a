"""Generative adversarial networks told apart by what they are trained for and what they make."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    ARJOVSKY_2017,
    CHEN_2016,
    DONAHUE_2016,
    DONAHUE_2019,
    DUMOULIN_2016,
    GOODFELLOW_2014,
    GOODFELLOW_2016_A,
    GULRAJANI_2017,
    MAO_2016,
    MIRZA_2014,
    ODENA_2016,
    TULYAKOV_2017,
    YU_2016,
)

_CHECKED = date(2026, 11, 24)

#: What may be said of a generative adversarial network or not, by how the word is taken.
_OPEN = (
    families.SelfSupervisedModel,
    families.SyntheticDataGenerator,
    families.PretrainedModel,
)
_OPEN_WITH_ENCODER = (*_OPEN, families.EmbeddingModel, families.AutoencoderModel)

__all__ = [
    "AC_GAN",
    "ADVERSARIALLY_LEARNED_INFERENCE",
    "BIGAN",
    "BIGBIGAN",
    "LSGAN",
    "MOCOGAN",
    "ORIGINAL_CONDITIONAL_GAN",
    "ORIGINAL_GAN",
    "ORIGINAL_INFOGAN",
    "ORIGINAL_WGAN_GP",
    "SEQGAN",
    "WGAN",
]

# By objective and by what is given.

ORIGINAL_GAN = Model(
    "original-gan",
    "Original GAN",
    aliases=("GAN (Goodfellow et al., 2014)", "vanilla GAN", "first GAN"),
    definition="The first generative adversarial network, of multilayer perceptrons that make small images from noise.",
    defined_by=(GOODFELLOW_2014.at("abstract"),),
    developer="Université de Montréal",
    released=date(2014, 6, 10),
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
ORIGINAL_GAN_ENTRY = entry(
    ORIGINAL_GAN,
    member_of(families.GAN, cite=GOODFELLOW_2014.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(produces=modalities.Image, performs=tasks.UnconditionalImageGeneration, cite=GOODFELLOW_2014),
    every(uses=architectures.MultilayerPerceptron, cite=GOODFELLOW_2014.at("abstract")),
    never(
        trained_with=(objectives.MaximumLikelihood, objectives.EvidenceLowerBound, objectives.Denoising),
        cite=GOODFELLOW_2014.at("section 6"),
    ),
)

ORIGINAL_CONDITIONAL_GAN = Model(
    "original-conditional-gan",
    "Original conditional GAN",
    aliases=("CGAN (Mirza & Osindero, 2014)", "Conditional Generative Adversarial Nets"),
    definition="The first conditional GAN, which makes images of digits from their class and tags for given images.",
    defined_by=(MIRZA_2014.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.MultimodalModel,
        families.MultimodalGenerativeModel,
        families.TextGenerationModel,
        families.Classifier,
        families.DiscriminativeModel,
    ),
)
ORIGINAL_CONDITIONAL_GAN_ENTRY = entry(
    ORIGINAL_CONDITIONAL_GAN,
    member_of(families.ConditionalGAN, cite=MIRZA_2014.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        accepts=(modalities.Label, modalities.Image),
        produces=(modalities.Image, modalities.Label),
        cite=MIRZA_2014.at("abstract"),
    ),
    every(performs=tasks.ClassConditionalImageGeneration, cite=MIRZA_2014.at("abstract")),
)

AC_GAN = Model(
    "ac-gan",
    "AC-GAN",
    aliases=("auxiliary classifier GAN",),
    definition="A conditional GAN for images of given classes whose discriminator also names the class.",
    defined_by=(ODENA_2016.at("abstract"),),
    developer="Google Brain",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ConvolutionalGAN, families.Classifier, families.DiscriminativeModel),
)
AC_GAN_ENTRY = entry(
    AC_GAN,
    member_of(families.ConditionalGAN, cite=ODENA_2016.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        accepts=modalities.Label,
        produces=(modalities.Image, modalities.Label),
        performs=tasks.ClassConditionalImageGeneration,
        cite=ODENA_2016.at("abstract"),
    ),
)

WGAN = Model(
    "wgan",
    "WGAN",
    aliases=("WGAN (2017)", "original Wasserstein GAN"),
    definition="A GAN for images whose critic, held in bounds by clipped weights, estimates the Wasserstein distance.",
    defined_by=(ARJOVSKY_2017,),
    released=date(2017, 1, 26),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ConvolutionalGAN),
)
WGAN_ENTRY = entry(
    WGAN,
    member_of(families.WassersteinGAN, cite=ARJOVSKY_2017.at("title")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(produces=modalities.Image, performs=tasks.UnconditionalImageGeneration, cite=ARJOVSKY_2017),
    every(has=qualities.StableTraining, cite=ARJOVSKY_2017.at("abstract")),
)

ORIGINAL_WGAN_GP = Model(
    "original-wgan-gp",
    "WGAN-GP (2017)",
    aliases=("WGAN-GP (Gulrajani et al., 2017)",),
    definition="A Wasserstein GAN whose critic is held in bounds by a penalty on its gradient.",
    defined_by=(GULRAJANI_2017.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.NonAutoregressiveModel,
        families.ConvolutionalGAN,
        families.ConditionalGAN,
        families.LanguageModel,
        families.NeuralLanguageModel,
    ),
)
ORIGINAL_WGAN_GP_ENTRY = entry(
    ORIGINAL_WGAN_GP,
    member_of(families.WganGp, cite=GULRAJANI_2017.at("abstract")),
    every(produces=(modalities.Image, modalities.Text), cite=GULRAJANI_2017.at("abstract")),
    every(performs=tasks.UnconditionalImageGeneration, cite=GULRAJANI_2017.at("abstract")),
    every(uses=architectures.ResidualNetwork, cite=GULRAJANI_2017.at("abstract")),
    every(has=qualities.StableTraining, cite=GULRAJANI_2017.at("abstract")),
)

LSGAN = Model(
    "lsgan",
    "LSGAN",
    aliases=("LSGAN (2016)",),
    definition="A GAN for images whose discriminator is trained with squared errors instead of cross entropy.",
    defined_by=(MAO_2016.at("abstract"),),
    released=date(2016, 11, 13),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ConvolutionalGAN, families.ConditionalGAN),
)
LSGAN_ENTRY = entry(
    LSGAN,
    member_of(families.LeastSquaresGAN, cite=MAO_2016.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        produces=modalities.Image,
        performs=tasks.UnconditionalImageGeneration,
        has=qualities.StableTraining,
        cite=MAO_2016.at("abstract"),
    ),
)

ORIGINAL_INFOGAN = Model(
    "original-infogan",
    "InfoGAN (2016)",
    aliases=("InfoGAN (Chen et al., 2016)",),
    definition="A GAN for images part of whose noise is tied to what is seen, so that its parts steer single traits.",
    defined_by=(CHEN_2016.at("abstract"),),
    released=date(2016, 6, 12),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ConvolutionalGAN),
)
ORIGINAL_INFOGAN_ENTRY = entry(
    ORIGINAL_INFOGAN,
    member_of(families.InfoGAN, cite=CHEN_2016.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(produces=modalities.Image, has=qualities.DisentangledRepresentation, cite=CHEN_2016.at("abstract")),
    every(performs=tasks.UnconditionalImageGeneration, cite=CHEN_2016),
)

# With an encoder.

BIGAN = Model(
    "bigan",
    "BiGAN",
    aliases=("BiGAN (2016)",),
    definition="A GAN for images with an encoder that maps images back to the codes they would be made from.",
    defined_by=(DONAHUE_2016.at("abstract"),),
    developer="University of California, Berkeley",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_WITH_ENCODER, families.ConvolutionalGAN),
)
BIGAN_ENTRY = entry(
    BIGAN,
    member_of(families.BidirectionalGAN, cite=DONAHUE_2016.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.Embedding),
        performs=tasks.RepresentationLearning,
        cite=DONAHUE_2016.at("abstract"),
    ),
)

ADVERSARIALLY_LEARNED_INFERENCE = Model(
    "adversarially-learned-inference",
    "Adversarially learned inference",
    aliases=("ALI (2016)", "ALI model"),
    definition="A GAN for images that learns to infer codes from images along with making images from codes.",
    defined_by=(DUMOULIN_2016.at("abstract"),),
    developer="Université de Montréal",
    released=date(2016, 6, 2),
    checked_on=_CHECKED,
    undetermined=(*_OPEN_WITH_ENCODER, families.ConvolutionalGAN),
)
ADVERSARIALLY_LEARNED_INFERENCE_ENTRY = entry(
    ADVERSARIALLY_LEARNED_INFERENCE,
    member_of(families.BidirectionalGAN, cite=DUMOULIN_2016.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.Embedding),
        performs=tasks.RepresentationLearning,
        cite=DUMOULIN_2016.at("abstract"),
    ),
)

BIGBIGAN = Model(
    "bigbigan",
    "BigBiGAN",
    definition="BigGAN extended by an encoder, to learn representations of images without labels.",
    defined_by=(DONAHUE_2019.at("abstract"),),
    developer="DeepMind",
    released=date(2019, 7, 4),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN_WITH_ENCODER, families.ConvolutionalGAN, families.SelfAttentionGAN, families.LargeScaleGAN),
)
BIGBIGAN_ENTRY = entry(
    BIGBIGAN,
    member_of(families.BidirectionalGAN, cite=DONAHUE_2019.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.Embedding),
        performs=(tasks.RepresentationLearning, tasks.UnconditionalImageGeneration),
        cite=DONAHUE_2019.at("abstract"),
    ),
)

# Of text and of video.

SEQGAN = Model(
    "seqgan",
    "SeqGAN",
    aliases=("SeqGAN (2016)",),
    definition="A GAN for sequences such as poems or melodies, whose recurrent generator learns by policy gradient.",
    defined_by=(YU_2016.at("abstract"),),
    released=date(2016, 9, 18),
    checked_on=_CHECKED,
    undetermined=(
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
        families.PretrainedModel,
        families.ReinforcementLearningAgent,
        families.LikelihoodBasedModel,
        families.AutoregressiveModel,
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.RecurrentLanguageModel,
    ),
)
SEQGAN_ENTRY = entry(
    SEQGAN,
    member_of(families.SequenceGAN, cite=YU_2016.at("abstract")),
    every(
        produces=(modalities.Text, modalities.SymbolicMusic),
        performs=tasks.TextGeneration,
        cite=YU_2016.at("section 5"),
    ),
    every(uses=(architectures.Lstm, architectures.ConvolutionalNetwork), cite=YU_2016),
)

MOCOGAN = Model(
    "mocogan",
    "MoCoGAN",
    definition="A GAN for video that makes motion and content from separate parts of its noise.",
    defined_by=(TULYAKOV_2017.at("abstract"),),
    developer="NVIDIA and Snap Research",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.NonAutoregressiveModel,
        families.ConvolutionalGAN,
        families.ConditionalGAN,
        families.ImageToVideoModel,
    ),
)
MOCOGAN_ENTRY = entry(
    MOCOGAN,
    member_of(families.GAN, cite=TULYAKOV_2017.at("abstract")),
    every(
        produces=modalities.Video,
        performs=tasks.UnconditionalVideoGeneration,
        has=qualities.DisentangledRepresentation,
        cite=TULYAKOV_2017.at("abstract"),
    ),
    every(uses=architectures.RecurrentNetwork, cite=TULYAKOV_2017),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ORIGINAL_GAN_ENTRY,
    ORIGINAL_CONDITIONAL_GAN_ENTRY,
    AC_GAN_ENTRY,
    WGAN_ENTRY,
    ORIGINAL_WGAN_GP_ENTRY,
    LSGAN_ENTRY,
    ORIGINAL_INFOGAN_ENTRY,
    BIGAN_ENTRY,
    ADVERSARIALLY_LEARNED_INFERENCE_ENTRY,
    BIGBIGAN_ENTRY,
    SEQGAN_ENTRY,
    MOCOGAN_ENTRY,
)
