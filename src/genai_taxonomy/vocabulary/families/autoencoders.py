"""Autoencoders, and the generative models among them."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, disjoint_with, entry, every, never, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.backbone.families import (
    VAE,
    DeepGenerativeModel,
    DeepLearning,
    GenerativeModel,
)
from genai_taxonomy.vocabulary.families.breadth import (
    ConditionalGenerativeModel,
    SelfSupervisedModel,
)
from genai_taxonomy.vocabulary.families.content import TextGenerationModel
from genai_taxonomy.vocabulary.families.likelihood import LatentVariableModel, LikelihoodBasedModel
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BENGIO_2013,
    BORJI_2018,
    BOWMAN_2015,
    BURDA_2015,
    BURGESS_2018,
    CHILD_2020,
    CROSS_VALIDATED_2019,
    GAO_2024,
    GOMEZ_BOMBARELLI_2016,
    GOODFELLOW_2016_B,
    HE_2021,
    HIGGINS_2016,
    KINGMA_2013,
    KINGMA_2019,
    LEWIS_2019,
    MAKHZANI_2015,
    SOHN_2015,
    SONDERBY_2016,
    TAKIDA_2022,
    TOLSTIKHIN_2017,
    VAHDAT_2020,
    VAN_DEN_OORD_2017,
    XIAO_2021,
)

__all__ = [
    "VAE",
    "AdversarialAutoencoder",
    "AutoencoderModel",
    "BetaVAE",
    "ConditionalVAE",
    "DenoisingAutoencoder",
    "HierarchicalVAE",
    "ImportanceWeightedAutoencoder",
    "MaskedAutoencoder",
    "SentenceVAE",
    "SparseAutoencoder",
    "StandardAutoencoder",
    "VqVAE",
    "WassersteinAutoencoder",
]

# Autoencoders, most of them for representations.

AutoencoderModel = ModelFamily(
    "autoencoder-model",
    "Autoencoder",
    aliases=("AE", "autoencoder neural network"),
    definition="A network that learns to give back its input by way of a code.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 14"), BENGIO_2013),
)
AUTOENCODER_MODEL_ENTRY = entry(
    AutoencoderModel,
    subset_of(DeepLearning, cite=GOODFELLOW_2016_B.at("chapter 14")),
    every(uses=architectures.Autoencoder, cite=(GOODFELLOW_2016_B.at("chapter 14"), BENGIO_2013)),
    every(trained_with=objectives.Reconstruction, cite=(GOODFELLOW_2016_B.at("chapter 14"), BENGIO_2013)),
    typically(performs=tasks.RepresentationLearning, cite=GOODFELLOW_2016_B.at("chapter 14")),
    typically(has=qualities.CompactRepresentation, cite=GOODFELLOW_2016_B.at("chapter 14")),
    some(accepts=modalities.Image, cite=HE_2021.at("abstract")),
    some(has=qualities.NoGeneration, cite=CROSS_VALIDATED_2019),
    described(
        Mechanism,
        "Encodes the input as a representation and decodes that again, so that training examples come out intact.",
        cite=BENGIO_2013,
    ),
)

StandardAutoencoder = ModelFamily(
    "standard-autoencoder",
    "Standard autoencoder",
    aliases=("vanilla autoencoder", "plain autoencoder"),
    definition="An autoencoder that maps each input to one code, without a distribution from which codes are drawn.",
    defined_by=(CROSS_VALIDATED_2019, GOODFELLOW_2016_B.at("chapter 14")),
)
STANDARD_AUTOENCODER_ENTRY = entry(
    StandardAutoencoder,
    subset_of(AutoencoderModel, cite=(CROSS_VALIDATED_2019, GOODFELLOW_2016_B.at("chapter 14"))),
    disjoint_with(GenerativeModel, cite=CROSS_VALIDATED_2019),
    every(trained_with=objectives.Reconstruction, cite=GOODFELLOW_2016_B.at("chapter 14")),
    typically(has=(qualities.NoGeneration, qualities.CompactRepresentation), cite=CROSS_VALIDATED_2019),
)

DenoisingAutoencoder = ModelFamily(
    "denoising-autoencoder",
    "Denoising autoencoder",
    aliases=("DAE",),
    definition="An autoencoder trained to give back the clean input from a corrupted one.",
    defined_by=(BENGIO_2013.at("abstract"), GOODFELLOW_2016_B.at("chapter 14")),
)
DENOISING_AUTOENCODER_ENTRY = entry(
    DenoisingAutoencoder,
    subset_of(AutoencoderModel, cite=(BENGIO_2013.at("abstract"), GOODFELLOW_2016_B.at("chapter 14"))),
    every(
        trained_with=objectives.DenoisingAutoencoding,
        cite=(BENGIO_2013.at("abstract"), GOODFELLOW_2016_B.at("chapter 14")),
    ),
    some(accepts=modalities.Text, produces=modalities.Text, cite=LEWIS_2019.at("abstract")),
)

SparseAutoencoder = ModelFamily(
    "sparse-autoencoder",
    "Sparse autoencoder",
    aliases=("SAE",),
    definition="An autoencoder in whose code only few units are active at a time.",
    defined_by=(GAO_2024.at("abstract"), GOODFELLOW_2016_B.at("chapter 14")),
)
SPARSE_AUTOENCODER_ENTRY = entry(
    SparseAutoencoder,
    subset_of(AutoencoderModel, cite=(GAO_2024.at("abstract"), GOODFELLOW_2016_B.at("chapter 14"))),
    never(performs=tasks.ContentGeneration, cite=GAO_2024.at("abstract")),
    every(trained_with=objectives.Reconstruction, cite=GAO_2024.at("abstract")),
    typically(has=qualities.Interpretability, cite=GAO_2024.at("abstract")),
)

MaskedAutoencoder = ModelFamily(
    "masked-autoencoder",
    "Masked autoencoder",
    aliases=("MAE",),
    definition="An autoencoder trained to fill in the large part of its input that was hidden from it.",
    defined_by=(HE_2021.at("abstract"),),
)
MASKED_AUTOENCODER_ENTRY = entry(
    MaskedAutoencoder,
    subset_of(AutoencoderModel, SelfSupervisedModel, cite=HE_2021.at("abstract")),
    typically(
        accepts=modalities.Image,
        trained_with=objectives.MaskedImageModeling,
        uses=architectures.VisionTransformer,
        performs=tasks.RepresentationLearning,
        cite=HE_2021.at("abstract"),
    ),
    typically(has=(qualities.TransferLearning, qualities.ScalableTraining), cite=HE_2021.at("abstract")),
)

# Variational autoencoders.

VAE_ENTRY = entry(
    VAE,
    subset_of(AutoencoderModel, cite=(KINGMA_2013.at("section 2.1"), GOODFELLOW_2016_B.at("chapter 20"))),
    subset_of(LatentVariableModel, cite=(KINGMA_2013.at("abstract"), KINGMA_2019)),
    subset_of(LikelihoodBasedModel, cite=(CHILD_2020.at("section 1"), BORJI_2018.at("section 1"))),
    every(uses=architectures.Autoencoder, cite=(KINGMA_2013.at("section 2.1"), KINGMA_2019)),
    typically(uses=architectures.VariationalAutoencoderNetwork, cite=KINGMA_2013.at("section 2.1")),
    every(trained_with=objectives.EvidenceLowerBound, cite=KINGMA_2013.at("abstract")),
    typically(trained_with=(objectives.Reconstruction, objectives.KlRegularization), cite=KINGMA_2013.at("abstract")),
    described(
        Mechanism,
        "Compresses data to a simpler code and restores them from it, so as to make new variations.",
        cite=(ARTICLE.at("S007"), KINGMA_2013.at("section 2.1")),
    ),
    some(produces=modalities.Image, cite=VAHDAT_2020.at("abstract")),
    some(produces=modalities.Text, cite=BOWMAN_2015.at("abstract")),
    some(produces=(modalities.Video, modalities.Speech), cite=VAN_DEN_OORD_2017.at("abstract")),
    some(accepts=modalities.Molecule, produces=modalities.Molecule, cite=GOMEZ_BOMBARELLI_2016.at("abstract")),
    typically(performs=tasks.RepresentationLearning, cite=(KINGMA_2019, VAN_DEN_OORD_2017)),
    some(performs=tasks.DensityEstimation, cite=CHILD_2020.at("abstract")),
    every(has=qualities.TractableBound, cite=KINGMA_2013.at("abstract")),
    typically(has=qualities.LearnedLatentSpace, cite=(KINGMA_2013.at("abstract"), KINGMA_2019)),
    typically(has=qualities.SmoothLatentSpace, cite=(BOWMAN_2015.at("abstract"), TOLSTIKHIN_2017)),
    typically(has=(qualities.FastSampling, qualities.ModeCoverage), cite=XIAO_2021),
    typically(has=qualities.StableTraining, cite=TOLSTIKHIN_2017),
    typically(has=qualities.BlurrySamples, cite=(KINGMA_2019.at("section 2.8.2"), GOODFELLOW_2016_B.at("chapter 20"))),
    typically(has=qualities.PosteriorCollapse, cite=VAN_DEN_OORD_2017.at("abstract")),
    typically(has=qualities.LooseBound, cite=BURDA_2015.at("abstract")),
)

BetaVAE = ModelFamily(
    "beta-vae",
    "Beta-VAE",
    aliases=("β-VAE", "beta variational autoencoder"),
    definition="A variational autoencoder that holds its code closer to the prior, so that factors separate.",
    defined_by=(HIGGINS_2016, BURGESS_2018.at("abstract")),
)
BETA_VAE_ENTRY = entry(
    BetaVAE,
    subset_of(VAE, cite=(HIGGINS_2016, BURGESS_2018.at("abstract"))),
    every(trained_with=objectives.KlRegularization, cite=(HIGGINS_2016, BURGESS_2018.at("abstract"))),
    typically(has=qualities.DisentangledRepresentation, cite=(HIGGINS_2016, BURGESS_2018.at("abstract"))),
    typically(has=qualities.LossyDetail, cite=BURGESS_2018.at("abstract")),
)

ConditionalVAE = ModelFamily(
    "conditional-vae",
    "Conditional VAE",
    aliases=("CVAE", "conditional variational autoencoder"),
    definition="A variational autoencoder whose output depends on a given condition besides the code.",
    defined_by=(SOHN_2015.at("abstract"),),
)
CONDITIONAL_VAE_ENTRY = entry(
    ConditionalVAE,
    subset_of(VAE, ConditionalGenerativeModel, cite=SOHN_2015.at("abstract")),
    some(accepts=modalities.Image, produces=modalities.Image, cite=SOHN_2015),
    typically(has=qualities.ControllableGeneration, cite=SOHN_2015),
)

HierarchicalVAE = ModelFamily(
    "hierarchical-vae",
    "Hierarchical VAE",
    aliases=("HVAE", "hierarchical variational autoencoder", "deep hierarchical VAE"),
    definition="A variational autoencoder with several layers of latent variables, each resting on those above.",
    defined_by=(SONDERBY_2016.at("abstract"), VAHDAT_2020.at("abstract"), CHILD_2020.at("abstract")),
)
HIERARCHICAL_VAE_ENTRY = entry(
    HierarchicalVAE,
    subset_of(VAE, cite=(SONDERBY_2016.at("abstract"), VAHDAT_2020.at("abstract"), CHILD_2020.at("abstract"))),
    typically(produces=modalities.Image, cite=(VAHDAT_2020.at("abstract"), CHILD_2020.at("abstract"))),
    some(has=qualities.FastSampling, cite=CHILD_2020.at("abstract")),
    some(has=qualities.UnstableTraining, cite=(SONDERBY_2016.at("abstract"), VAHDAT_2020)),
)

SentenceVAE = ModelFamily(
    "sentence-vae",
    "Sentence VAE",
    aliases=("sentence variational autoencoder",),
    definition="A variational autoencoder of whole sentences, with recurrent networks as encoder and decoder.",
    defined_by=(BOWMAN_2015.at("abstract"),),
)
SENTENCE_VAE_ENTRY = entry(
    SentenceVAE,
    subset_of(VAE, TextGenerationModel, cite=BOWMAN_2015.at("abstract")),
    every(uses=architectures.RecurrentNetwork, cite=BOWMAN_2015.at("abstract")),
    never(produces=modalities.Image, cite=BOWMAN_2015.at("title")),
    typically(has=(qualities.SmoothLatentSpace, qualities.PosteriorCollapse), cite=BOWMAN_2015),
)

VqVAE = ModelFamily(
    "vq-vae",
    "VQ-VAE",
    aliases=("vector-quantized variational autoencoder", "vector quantised variational autoencoder"),
    definition="A variational autoencoder whose code is made of entries of a learned codebook.",
    defined_by=(VAN_DEN_OORD_2017.at("abstract"),),
)
VQ_VAE_ENTRY = entry(
    VqVAE,
    subset_of(VAE, cite=VAN_DEN_OORD_2017.at("abstract")),
    every(uses=architectures.VectorQuantization, cite=VAN_DEN_OORD_2017.at("abstract")),
    typically(trained_with=objectives.CodebookCommitment, cite=VAN_DEN_OORD_2017),
    some(
        produces=(modalities.Image, modalities.Video, modalities.Speech),
        cite=VAN_DEN_OORD_2017.at("abstract"),
    ),
    every(has=qualities.DiscreteLatents, cite=VAN_DEN_OORD_2017.at("abstract")),
    never(has=qualities.PosteriorCollapse, cite=VAN_DEN_OORD_2017.at("abstract")),
    typically(has=qualities.CodebookCollapse, cite=TAKIDA_2022.at("abstract")),
)

# Kin of the variational autoencoder, trained on other objectives.

ImportanceWeightedAutoencoder = ModelFamily(
    "importance-weighted-autoencoder",
    "Importance weighted autoencoder",
    aliases=("IWAE",),
    definition="A generative model built like a variational autoencoder and trained on a tighter bound.",
    defined_by=(BURDA_2015.at("abstract"),),
)
IMPORTANCE_WEIGHTED_AUTOENCODER_ENTRY = entry(
    ImportanceWeightedAutoencoder,
    subset_of(DeepGenerativeModel, AutoencoderModel, LatentVariableModel, cite=BURDA_2015.at("abstract")),
    subset_of(LikelihoodBasedModel, cite=BURDA_2015.at("abstract")),
    every(trained_with=objectives.ImportanceWeightedBound, cite=BURDA_2015.at("abstract")),
    every(has=qualities.TractableBound, cite=BURDA_2015.at("abstract")),
)

AdversarialAutoencoder = ModelFamily(
    "adversarial-autoencoder",
    "Adversarial autoencoder",
    aliases=("AAE",),
    definition="A generative autoencoder whose codes are made to follow a prior by adversarial training.",
    defined_by=(MAKHZANI_2015.at("abstract"),),
)
ADVERSARIAL_AUTOENCODER_ENTRY = entry(
    AdversarialAutoencoder,
    subset_of(AutoencoderModel, DeepGenerativeModel, LatentVariableModel, cite=MAKHZANI_2015.at("abstract")),
    every(trained_with=(objectives.Adversarial, objectives.Reconstruction), cite=MAKHZANI_2015.at("abstract")),
    some(produces=modalities.Image, cite=MAKHZANI_2015.at("abstract")),
    typically(has=qualities.LearnedLatentSpace, cite=MAKHZANI_2015.at("abstract")),
)

WassersteinAutoencoder = ModelFamily(
    "wasserstein-autoencoder",
    "Wasserstein autoencoder",
    aliases=("WAE",),
    definition="A generative autoencoder trained to bring its samples near to the data in optimal transport distance.",
    defined_by=(TOLSTIKHIN_2017,),
)
WASSERSTEIN_AUTOENCODER_ENTRY = entry(
    WassersteinAutoencoder,
    subset_of(AutoencoderModel, DeepGenerativeModel, LatentVariableModel, cite=TOLSTIKHIN_2017),
    every(trained_with=objectives.Reconstruction, cite=TOLSTIKHIN_2017),
    some(trained_with=objectives.Adversarial, cite=TOLSTIKHIN_2017),
    typically(has=qualities.StableTraining, cite=TOLSTIKHIN_2017),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    AUTOENCODER_MODEL_ENTRY,
    STANDARD_AUTOENCODER_ENTRY,
    DENOISING_AUTOENCODER_ENTRY,
    SPARSE_AUTOENCODER_ENTRY,
    MASKED_AUTOENCODER_ENTRY,
    VAE_ENTRY,
    BETA_VAE_ENTRY,
    CONDITIONAL_VAE_ENTRY,
    HIERARCHICAL_VAE_ENTRY,
    SENTENCE_VAE_ENTRY,
    VQ_VAE_ENTRY,
    IMPORTANCE_WEIGHTED_AUTOENCODER_ENTRY,
    ADVERSARIAL_AUTOENCODER_ENTRY,
    WASSERSTEIN_AUTOENCODER_ENTRY,
)
