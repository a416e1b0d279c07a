"""Autoencoders that generate, most of them variational."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    BOWMAN_2015,
    BURDA_2015,
    BURGESS_2018,
    CHILD_2020,
    ESSER_2020,
    GOODFELLOW_2016_A,
    HIGGINS_2016,
    KINGMA_2013,
    LARSEN_2015,
    MAKHZANI_2015,
    RAZAVI_2019,
    SOHN_2015,
    SONDERBY_2016,
    TOLSTIKHIN_2017,
    VAHDAT_2020,
)

_CHECKED = date(2026, 11, 24)

#: What may be said of an autoencoder that generates or not, by how the word is taken.
_OPEN = (
    families.SelfSupervisedModel,
    families.SyntheticDataGenerator,
    families.PretrainedModel,
    families.EmbeddingModel,
)
_OPEN_ADVERSARIAL = (
    *_OPEN,
    families.NonAutoregressiveModel,
    families.StandardAutoencoder,
    families.GAN,
    families.VAE,
    families.ImplicitGenerativeModel,
    families.LatentVariableModel,
)

__all__ = [
    "LADDER_VAE",
    "NVAE",
    "ORIGINAL_ADVERSARIAL_AUTOENCODER",
    "ORIGINAL_BETA_VAE",
    "ORIGINAL_CONDITIONAL_VAE",
    "ORIGINAL_IWAE",
    "ORIGINAL_SENTENCE_VAE",
    "ORIGINAL_VAE",
    "ORIGINAL_VAE_GAN",
    "ORIGINAL_WASSERSTEIN_AUTOENCODER",
    "VDVAE",
    "VQGAN_TOKENIZER",
    "VQ_VAE_2",
]

# Variational autoencoders.

ORIGINAL_VAE = Model(
    "original-vae",
    "Original VAE",
    aliases=("VAE (Kingma & Welling, 2013)", "vanilla VAE", "AEVB"),
    definition="The first variational autoencoder, of multilayer perceptrons, trained on digits and faces.",
    defined_by=(KINGMA_2013.at("abstract"),),
    developer="University of Amsterdam",
    released=date(2013, 12, 20),
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
ORIGINAL_VAE_ENTRY = entry(
    ORIGINAL_VAE,
    member_of(families.VAE, cite=KINGMA_2013.at("section 2.1")),
    member_of(families.NonAutoregressiveModel, cite=KINGMA_2013),
    every(accepts=modalities.Image, produces=(modalities.Image, modalities.Embedding), cite=KINGMA_2013),
    every(performs=(tasks.UnconditionalImageGeneration, tasks.RepresentationLearning), cite=KINGMA_2013),
    every(
        uses=architectures.VariationalAutoencoderNetwork,
        trained_with=objectives.KlRegularization,
        cite=KINGMA_2013.at("section 2.1"),
    ),
)

ORIGINAL_BETA_VAE = Model(
    "original-beta-vae",
    "Beta-VAE (2016)",
    aliases=("β-VAE (Higgins et al., 2016)",),
    definition="A variational autoencoder for images with a weight that presses its code into separate factors.",
    defined_by=(HIGGINS_2016, BURGESS_2018.at("abstract")),
    developer="DeepMind",
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
ORIGINAL_BETA_VAE_ENTRY = entry(
    ORIGINAL_BETA_VAE,
    member_of(families.BetaVAE, cite=HIGGINS_2016.at("title")),
    member_of(families.NonAutoregressiveModel, cite=HIGGINS_2016),
    every(accepts=modalities.Image, produces=(modalities.Image, modalities.Embedding), cite=HIGGINS_2016),
    every(performs=tasks.RepresentationLearning, cite=HIGGINS_2016),
    every(has=qualities.DisentangledRepresentation, cite=(HIGGINS_2016, BURGESS_2018.at("abstract"))),
)

ORIGINAL_CONDITIONAL_VAE = Model(
    "original-conditional-vae",
    "Conditional VAE (2015)",
    aliases=("CVAE (Sohn et al., 2015)",),
    definition="A conditional VAE that completes images and segments them, with several answers for one input.",
    defined_by=(SOHN_2015.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.NonAutoregressiveModel,
        families.ImageToImageModel,
        families.ImageSegmentationModel,
        families.InpaintingModel,
        families.ImageEditingModel,
        families.DiscriminativeModel,
    ),
)
ORIGINAL_CONDITIONAL_VAE_ENTRY = entry(
    ORIGINAL_CONDITIONAL_VAE,
    member_of(families.ConditionalVAE, cite=SOHN_2015.at("abstract")),
    every(accepts=modalities.Image, produces=(modalities.Image, modalities.SegmentationMask), cite=SOHN_2015),
)

LADDER_VAE = Model(
    "ladder-vae",
    "Ladder VAE",
    aliases=("LVAE", "Ladder Variational Autoencoder"),
    definition="A hierarchical VAE whose inference corrects the generative distribution on the way down.",
    defined_by=(SONDERBY_2016.at("abstract"),),
    developer="University of Copenhagen",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.NonAutoregressiveModel),
)
LADDER_VAE_ENTRY = entry(
    LADDER_VAE,
    member_of(families.HierarchicalVAE, cite=SONDERBY_2016.at("abstract")),
    every(accepts=modalities.Image, produces=(modalities.Image, modalities.Embedding), cite=SONDERBY_2016),
)

NVAE = Model(
    "nvae",
    "NVAE",
    aliases=("Nouveau VAE",),
    definition="A deep hierarchical variational autoencoder that makes images.",
    defined_by=(VAHDAT_2020.at("abstract"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
NVAE_ENTRY = entry(
    NVAE,
    member_of(families.HierarchicalVAE, cite=VAHDAT_2020.at("title")),
    member_of(families.NonAutoregressiveModel, cite=VAHDAT_2020.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=modalities.Embedding,
        cite=(KINGMA_2013.at("section 2.1"), VAHDAT_2020),
    ),
    every(produces=modalities.Image, performs=tasks.UnconditionalImageGeneration, cite=VAHDAT_2020.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=VAHDAT_2020.at("abstract")),
)

VDVAE = Model(
    "vdvae",
    "VDVAE",
    aliases=("Very Deep VAE",),
    definition="A hierarchical VAE of very many layers that outdoes autoregressive models in likelihood of images.",
    defined_by=(CHILD_2020.at("abstract"),),
    developer="OpenAI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
VDVAE_ENTRY = entry(
    VDVAE,
    member_of(families.HierarchicalVAE, cite=CHILD_2020.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=CHILD_2020),
    every(accepts=modalities.Image, produces=(modalities.Image, modalities.Embedding), cite=CHILD_2020),
    every(performs=tasks.UnconditionalImageGeneration, has=qualities.FastSampling, cite=CHILD_2020.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=CHILD_2020),
)

VQ_VAE_2 = Model(
    "vq-vae-2",
    "VQ-VAE-2",
    definition="A VQ-VAE of two levels of codes with autoregressive priors, which makes large images of a given class.",
    defined_by=(RAZAVI_2019.at("abstract"),),
    developer="DeepMind",
    released=date(2019, 6, 2),
    checked_on=_CHECKED,
    undetermined=(
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
        families.PretrainedModel,
        families.EmbeddingModel,
        families.ConditionalVAE,
        families.AutoregressiveModel,
        families.AutoregressiveImageModel,
        families.TokenAutoregressiveModel,
    ),
)
VQ_VAE_2_ENTRY = entry(
    VQ_VAE_2,
    member_of(families.VqVAE, families.HierarchicalVAE, cite=RAZAVI_2019.at("abstract")),
    every(accepts=modalities.Label, performs=tasks.ClassConditionalImageGeneration, cite=RAZAVI_2019.at("figure 1")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.DiscreteCodes),
        has=qualities.SampleDiversity,
        cite=RAZAVI_2019.at("abstract"),
    ),
    every(uses=architectures.ConvolutionalNetwork, cite=RAZAVI_2019),
)

ORIGINAL_SENTENCE_VAE = Model(
    "original-sentence-vae",
    "Sentence VAE (2015)",
    aliases=("VAE language model (Bowman et al., 2015)",),
    definition="A variational autoencoder of recurrent networks that writes sentences from codes and fills in words.",
    defined_by=(BOWMAN_2015.at("abstract"),),
    released=date(2015, 11, 19),
    checked_on=_CHECKED,
    undetermined=(
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
        families.PretrainedModel,
        families.EmbeddingModel,
        families.TextEmbeddingModel,
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.RecurrentLanguageModel,
        families.SequenceToSequenceModel,
        families.AutoregressiveModel,
        families.TokenAutoregressiveModel,
    ),
)
ORIGINAL_SENTENCE_VAE_ENTRY = entry(
    ORIGINAL_SENTENCE_VAE,
    member_of(families.SentenceVAE, cite=BOWMAN_2015.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Embedding),
        performs=tasks.TextInfilling,
        cite=BOWMAN_2015.at("abstract"),
    ),
    every(uses=architectures.Lstm, cite=BOWMAN_2015),
)

# Kin on other objectives.

ORIGINAL_IWAE = Model(
    "original-iwae",
    "IWAE (2015)",
    aliases=("IWAE (Burda et al., 2015)",),
    definition="A generative autoencoder of images whose bound is tightened by several samples of the code.",
    defined_by=(BURDA_2015.at("abstract"),),
    developer="University of Toronto",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.NonAutoregressiveModel, families.VAE),
)
ORIGINAL_IWAE_ENTRY = entry(
    ORIGINAL_IWAE,
    member_of(families.ImportanceWeightedAutoencoder, cite=BURDA_2015.at("abstract")),
    every(accepts=modalities.Image, produces=(modalities.Image, modalities.Embedding), cite=BURDA_2015),
)

ORIGINAL_ADVERSARIAL_AUTOENCODER = Model(
    "original-adversarial-autoencoder",
    "Adversarial autoencoder (2015)",
    aliases=("AAE (Makhzani et al., 2015)",),
    definition="An autoencoder of images whose codes a discriminator holds to a prior, to generate, sort and cluster.",
    defined_by=(MAKHZANI_2015.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_ADVERSARIAL,
        families.ConditionalGenerativeModel,
        families.Classifier,
        families.DiscriminativeModel,
    ),
)
ORIGINAL_ADVERSARIAL_AUTOENCODER_ENTRY = entry(
    ORIGINAL_ADVERSARIAL_AUTOENCODER,
    member_of(families.AdversarialAutoencoder, cite=MAKHZANI_2015.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.Embedding, modalities.Label),
        performs=tasks.RepresentationLearning,
        cite=MAKHZANI_2015.at("abstract"),
    ),
)

ORIGINAL_WASSERSTEIN_AUTOENCODER = Model(
    "original-wasserstein-autoencoder",
    "Wasserstein autoencoder (2017)",
    aliases=("WAE (Tolstikhin et al., 2017)",),
    definition="An autoencoder of images whose codes as a whole are matched to a prior, for sharper samples.",
    defined_by=(TOLSTIKHIN_2017,),
    checked_on=_CHECKED,
    undetermined=(*_OPEN_ADVERSARIAL, families.AdversarialAutoencoder),
)
ORIGINAL_WASSERSTEIN_AUTOENCODER_ENTRY = entry(
    ORIGINAL_WASSERSTEIN_AUTOENCODER,
    member_of(families.WassersteinAutoencoder, cite=TOLSTIKHIN_2017.at("title")),
    every(accepts=modalities.Image, produces=(modalities.Image, modalities.Embedding), cite=TOLSTIKHIN_2017),
)

ORIGINAL_VAE_GAN = Model(
    "original-vae-gan",
    "VAE-GAN (2015)",
    aliases=("VAE/GAN (Larsen et al., 2015)",),
    definition="A variational autoencoder of faces whose errors are measured in the features of a GAN's discriminator.",
    defined_by=(LARSEN_2015.at("abstract"),),
    released=date(2015, 12, 31),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.VAE, families.ConvolutionalGAN),
)
ORIGINAL_VAE_GAN_ENTRY = entry(
    ORIGINAL_VAE_GAN,
    member_of(families.VAEGAN, cite=LARSEN_2015.at("abstract")),
    member_of(families.NonAutoregressiveModel, cite=GOODFELLOW_2016_A.at("section 2.5")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.Embedding),
        has=qualities.LatentEditing,
        cite=LARSEN_2015.at("abstract"),
    ),
)

VQGAN_TOKENIZER = Model(
    "vqgan-tokenizer",
    "VQGAN (2020)",
    aliases=("VQGAN tokenizer", "VQGAN (Esser et al., 2020)"),
    definition="The autoencoder that turns images into codes of a learned vocabulary and back, for transformers.",
    defined_by=(ESSER_2020,),
    developer="Heidelberg University",
    released=date(2020, 12, 17),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.NonAutoregressiveModel,
        families.StandardAutoencoder,
        families.GAN,
        families.ConditionalGAN,
        families.ConvolutionalGAN,
        families.VAE,
        families.VqVAE,
        families.GenerativeAI,
        families.DeepGenerativeModel,
        families.ImageGenerationModel,
        families.ConditionalGenerativeModel,
        families.LatentVariableModel,
        families.AutoregressiveModel,
        families.AutoregressiveImageModel,
        families.TokenAutoregressiveModel,
        families.GenerativeTransformer,
        families.TransformerBasedModel,
        families.ImageToImageModel,
    ),
)
VQGAN_TOKENIZER_ENTRY = entry(
    VQGAN_TOKENIZER,
    member_of(families.VqGAN, cite=ESSER_2020),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.DiscreteCodes),
        uses=architectures.ConvolutionalNetwork,
        cite=ESSER_2020.at("abstract"),
    ),
    every(performs=(tasks.ImageTokenization, tasks.ImageReconstruction), cite=ESSER_2020),
    every(trained_with=(objectives.PerceptualLoss, objectives.CodebookCommitment), cite=ESSER_2020),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ORIGINAL_VAE_ENTRY,
    ORIGINAL_BETA_VAE_ENTRY,
    ORIGINAL_CONDITIONAL_VAE_ENTRY,
    LADDER_VAE_ENTRY,
    NVAE_ENTRY,
    VDVAE_ENTRY,
    VQ_VAE_2_ENTRY,
    ORIGINAL_SENTENCE_VAE_ENTRY,
    ORIGINAL_IWAE_ENTRY,
    ORIGINAL_ADVERSARIAL_AUTOENCODER_ENTRY,
    ORIGINAL_WASSERSTEIN_AUTOENCODER_ENTRY,
    ORIGINAL_VAE_GAN_ENTRY,
    VQGAN_TOKENIZER_ENTRY,
)
