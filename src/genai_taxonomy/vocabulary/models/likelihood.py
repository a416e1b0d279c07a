"""Normalizing flows and energy-based models."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    CHEN_2019,
    DINH_2014,
    DINH_2016,
    DU_2019,
    GRATHWOHL_2018,
    GRATHWOHL_2019,
    HINTON_2006,
    HO_2019,
    KINGMA_2016,
    KINGMA_2018,
    PAPAMAKARIOS_2017,
)

_CHECKED = date(2026, 11, 24)

#: What may be said of a flow or not, by how the word is taken.
_OPEN = (
    families.SelfSupervisedModel,
    families.SyntheticDataGenerator,
    families.PretrainedModel,
)

__all__ = [
    "FFJORD",
    "FLOW_PLUS_PLUS",
    "GLOW",
    "IGEBM",
    "NICE",
    "ORIGINAL_DEEP_BELIEF_NETWORK",
    "ORIGINAL_IAF",
    "ORIGINAL_JEM",
    "ORIGINAL_MAF",
    "REAL_NVP_MODEL",
    "RESIDUAL_FLOW_MODEL",
]

# Normalizing flows.

NICE = Model(
    "nice",
    "NICE",
    aliases=("non-linear independent components estimation",),
    definition="The first coupling flow, which adds to one half of the variables a function of the other.",
    defined_by=(DINH_2014,),
    developer="Université de Montréal",
    released=date(2014, 10, 30),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ImageToImageModel, families.InpaintingModel, families.ImageEditingModel),
)
NICE_ENTRY = entry(
    NICE,
    member_of(families.CouplingFlow, cite=DINH_2014),
    member_of(families.NonAutoregressiveModel, cite=DINH_2014),
    every(accepts=modalities.Image, produces=modalities.Image, cite=DINH_2014),
    every(performs=(tasks.UnconditionalImageGeneration, tasks.DensityEstimation), cite=DINH_2014),
    every(trained_with=objectives.MaximumLikelihood, cite=DINH_2014),
)

REAL_NVP_MODEL = Model(
    "real-nvp-model",
    "Real NVP (2016)",
    aliases=("RealNVP (Dinh et al., 2016)",),
    definition="The first coupling flow with scaling, convolutional and of several scales, for natural images.",
    defined_by=(DINH_2016,),
    developer="Google Brain",
    released=date(2016, 5, 27),
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
REAL_NVP_MODEL_ENTRY = entry(
    REAL_NVP_MODEL,
    member_of(families.RealNvp, cite=DINH_2016.at("title")),
    member_of(families.NonAutoregressiveModel, cite=DINH_2016),
    every(accepts=modalities.Image, produces=modalities.Image, cite=DINH_2016),
    every(performs=(tasks.UnconditionalImageGeneration, tasks.DensityEstimation), cite=DINH_2016),
    every(uses=architectures.ConvolutionalNetwork, trained_with=objectives.MaximumLikelihood, cite=DINH_2016),
)

GLOW = Model(
    "glow",
    "Glow",
    aliases=("generative flow with invertible 1x1 convolutions",),
    definition="A coupling flow with invertible 1x1 convolutions that makes and changes realistic faces.",
    defined_by=(KINGMA_2018.at("abstract"),),
    developer="OpenAI",
    released=date(2018, 7, 9),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.RealNvp,
        families.ConditionalGenerativeModel,
        families.ImageToImageModel,
        families.ImageEditingModel,
    ),
)
GLOW_ENTRY = entry(
    GLOW,
    member_of(families.CouplingFlow, cite=KINGMA_2018),
    member_of(families.NonAutoregressiveModel, cite=KINGMA_2018),
    every(accepts=modalities.Image, produces=modalities.Image, cite=KINGMA_2018.at("abstract")),
    every(performs=(tasks.UnconditionalImageGeneration, tasks.DensityEstimation), cite=KINGMA_2018.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=KINGMA_2018.at("title")),
    every(
        trained_with=objectives.MaximumLikelihood,
        has=(qualities.ExactLatentInference, qualities.FastSampling, qualities.LatentEditing),
        cite=KINGMA_2018.at("abstract"),
    ),
)

FLOW_PLUS_PLUS = Model(
    "flow-plus-plus",
    "Flow++",
    definition="A coupling flow with learned dequantization, richer couplings and attention, for likelihood of images.",
    defined_by=(HO_2019.at("abstract"),),
    developer="University of California, Berkeley",
    checked_on=_CHECKED,
    undetermined=(families.SelfSupervisedModel, families.SyntheticDataGenerator, families.RealNvp),
)
FLOW_PLUS_PLUS_ENTRY = entry(
    FLOW_PLUS_PLUS,
    member_of(families.CouplingFlow, families.NonAutoregressiveModel, cite=HO_2019.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=HO_2019.at("abstract")),
    every(performs=(tasks.DensityEstimation, tasks.UnconditionalImageGeneration), cite=HO_2019.at("abstract")),
    every(trained_with=objectives.MaximumLikelihood, uses=architectures.SelfAttention, cite=HO_2019),
)

FFJORD = Model(
    "ffjord",
    "FFJORD",
    aliases=("free-form Jacobian of reversible dynamics",),
    definition="A continuous normalizing flow whose likelihood is estimated without limits on the network.",
    defined_by=(GRATHWOHL_2018.at("abstract"),),
    developer="University of Toronto",
    released=date(2018, 10, 2),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.NonAutoregressiveModel, families.TabularGenerationModel),
)
FFJORD_ENTRY = entry(
    FFJORD,
    member_of(families.ContinuousNormalizingFlow, cite=GRATHWOHL_2018.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=modalities.Image,
        performs=(tasks.DensityEstimation, tasks.UnconditionalImageGeneration),
        cite=GRATHWOHL_2018.at("abstract"),
    ),
    every(accepts=modalities.TabularData, cite=GRATHWOHL_2018),
    every(trained_with=objectives.MaximumLikelihood, cite=GRATHWOHL_2018),
)

RESIDUAL_FLOW_MODEL = Model(
    "residual-flow-model",
    "Residual Flow (2019)",
    aliases=("Residual Flows (Chen et al., 2019)",),
    definition="A flow of invertible residual blocks whose likelihood is estimated without bias, for images.",
    defined_by=(CHEN_2019.at("abstract"),),
    developer="University of Toronto",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.NonAutoregressiveModel, families.Classifier, families.DiscriminativeModel),
)
RESIDUAL_FLOW_MODEL_ENTRY = entry(
    RESIDUAL_FLOW_MODEL,
    member_of(families.ResidualFlow, cite=CHEN_2019.at("abstract")),
    every(accepts=modalities.Image, produces=(modalities.Image, modalities.Label), cite=CHEN_2019),
    every(performs=tasks.DensityEstimation, cite=CHEN_2019.at("abstract")),
)

ORIGINAL_MAF = Model(
    "original-maf",
    "MAF (2017)",
    aliases=("MAF (Papamakarios et al., 2017)",),
    definition="A flow stacked of masked autoregressive networks, for density estimation on tables and images.",
    defined_by=(PAPAMAKARIOS_2017.at("abstract"),),
    developer="University of Edinburgh",
    released=date(2017, 5, 19),
    checked_on=_CHECKED,
    undetermined=(
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
        families.AutoregressiveModel,
        families.AutoregressiveImageModel,
        families.PixelAutoregressiveModel,
        families.TabularGenerationModel,
        families.ConditionalGenerativeModel,
    ),
)
ORIGINAL_MAF_ENTRY = entry(
    ORIGINAL_MAF,
    member_of(families.MaskedAutoregressiveFlow, cite=PAPAMAKARIOS_2017.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.TabularData),
        produces=modalities.Image,
        trained_with=objectives.MaximumLikelihood,
        cite=PAPAMAKARIOS_2017,
    ),
)

ORIGINAL_IAF = Model(
    "original-iaf",
    "IAF (2016)",
    aliases=("IAF (Kingma et al., 2016)", "VAE with IAF", "IAF-VAE"),
    definition="A flow over the codes of a variational autoencoder of natural images, each step autoregressive.",
    defined_by=(KINGMA_2016.at("abstract"),),
    developer="OpenAI",
    released=date(2016, 6, 15),
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.NonAutoregressiveModel,
        families.VAE,
        families.HierarchicalVAE,
        families.AutoregressiveModel,
        families.AutoregressiveImageModel,
        families.EmbeddingModel,
    ),
)
ORIGINAL_IAF_ENTRY = entry(
    ORIGINAL_IAF,
    member_of(families.InverseAutoregressiveFlow, cite=KINGMA_2016.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=modalities.Image,
        has=qualities.FastSampling,
        cite=KINGMA_2016.at("abstract"),
    ),
)

# Energy-based models and their kin.

ORIGINAL_DEEP_BELIEF_NETWORK = Model(
    "original-deep-belief-network",
    "Deep belief network of 2006",
    aliases=("DBN (Hinton et al., 2006)",),
    definition="A network of three hidden layers, trained layer by layer, that makes and names handwritten digits.",
    defined_by=(HINTON_2006.at("abstract"),),
    developer="University of Toronto",
    checked_on=_CHECKED,
    undetermined=(
        families.EnergyBasedModel,
        families.BoltzmannMachine,
        families.RestrictedBoltzmannMachine,
        families.LikelihoodBasedModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.ImageClassificationModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
        families.SyntheticDataGenerator,
        families.AutoencoderModel,
        families.EmbeddingModel,
    ),
)
ORIGINAL_DEEP_BELIEF_NETWORK_ENTRY = entry(
    ORIGINAL_DEEP_BELIEF_NETWORK,
    member_of(families.DeepBeliefNetwork, cite=HINTON_2006.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.Label),
        produces=(modalities.Image, modalities.Label),
        performs=tasks.ImageGeneration,
        cite=HINTON_2006.at("abstract"),
    ),
)

ORIGINAL_JEM = Model(
    "original-jem",
    "JEM (2019)",
    aliases=("JEM (Grathwohl et al., 2019)",),
    definition="A classifier of images trained also as an energy, so that it generates and spots odd inputs.",
    defined_by=(GRATHWOHL_2019.at("abstract"),),
    developer="University of Toronto and Google Research",
    released=date(2019, 12, 6),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
        families.LikelihoodBasedModel,
        families.AnomalyDetectionModel,
        families.NonAutoregressiveModel,
    ),
)
ORIGINAL_JEM_ENTRY = entry(
    ORIGINAL_JEM,
    member_of(families.JointEnergyBasedModel, cite=GRATHWOHL_2019.at("abstract")),
    member_of(families.ImageClassificationModel, cite=GRATHWOHL_2019.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.Label),
        produces=(modalities.Image, modalities.Label, modalities.Score),
        performs=(tasks.ImageClassification, tasks.ImageGeneration),
        has=qualities.AnomalyScoring,
        cite=GRATHWOHL_2019.at("abstract"),
    ),
    every(uses=architectures.ResidualNetwork, cite=GRATHWOHL_2019),
)

IGEBM = Model(
    "igebm",
    "IGEBM",
    aliases=("implicit generation EBM",),
    definition="An energy-based model that makes images by following the gradient of its energy from noise.",
    defined_by=(DU_2019.at("abstract"),),
    developer="OpenAI",
    checked_on=_CHECKED,
    undetermined=(
        families.ImplicitGenerativeModel,
        families.LikelihoodBasedModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.AnomalyDetectionModel,
        families.ImageToImageModel,
        families.InpaintingModel,
        families.ImageEditingModel,
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
        families.NonAutoregressiveModel,
        families.TimeSeriesGenerationModel,
    ),
)
IGEBM_ENTRY = entry(
    IGEBM,
    member_of(families.EnergyBasedModel, families.DeepGenerativeModel, cite=DU_2019.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.Label),
        produces=(modalities.Image, modalities.Label, modalities.Score),
        performs=tasks.ImageGeneration,
        cite=DU_2019.at("abstract"),
    ),
    every(has=qualities.AnomalyScoring, cite=DU_2019.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    NICE_ENTRY,
    REAL_NVP_MODEL_ENTRY,
    GLOW_ENTRY,
    FLOW_PLUS_PLUS_ENTRY,
    FFJORD_ENTRY,
    RESIDUAL_FLOW_MODEL_ENTRY,
    ORIGINAL_MAF_ENTRY,
    ORIGINAL_IAF_ENTRY,
    ORIGINAL_DEEP_BELIEF_NETWORK_ENTRY,
    ORIGINAL_JEM_ENTRY,
    IGEBM_ENTRY,
)
