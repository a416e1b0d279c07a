"""Families that are told apart by how they represent a distribution."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, disjoint_with, entry, every, never, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.backbone.families import DeepGenerativeModel, DeepLearning, GenerativeModel
from genai_taxonomy.vocabulary.sources import (
    BISHOP_2006,
    BOND_TAYLOR_2021,
    BORJI_2018,
    CAO_2023,
    CHEN_2018,
    CHEN_2019,
    CHILD_2020,
    DINH_2014,
    DINH_2016,
    GOODFELLOW_2014,
    GRATHWOHL_2018,
    HINTON_2012,
    KINGMA_2016,
    KINGMA_2018,
    KINGMA_2019,
    LECUN_2015,
    MOHAMED_2016,
    PAPAMAKARIOS_2017,
    PAPAMAKARIOS_2019,
    RABINER_1989,
    REZENDE_2015,
)

__all__ = [
    "AutoregressiveFlow",
    "ContinuousNormalizingFlow",
    "CouplingFlow",
    "ExactLikelihoodModel",
    "GaussianMixtureHiddenMarkovModel",
    "GaussianMixtureModel",
    "HiddenMarkovModel",
    "ImplicitGenerativeModel",
    "InverseAutoregressiveFlow",
    "LatentVariableModel",
    "LikelihoodBasedModel",
    "MaskedAutoregressiveFlow",
    "NormalizingFlow",
    "RealNvp",
    "ResidualFlow",
]

# What is known of the likelihood.

LatentVariableModel = ModelFamily(
    "latent-variable-model",
    "Latent-variable model",
    aliases=("LVM", "latent variable generative model", "hidden-variable model"),
    definition="A generative model that explains data by variables which are not observed.",
    defined_by=(KINGMA_2019, BISHOP_2006),
)
LATENT_VARIABLE_MODEL_ENTRY = entry(LatentVariableModel, subset_of(GenerativeModel, cite=KINGMA_2019))

LikelihoodBasedModel = ModelFamily(
    "likelihood-based-model",
    "Likelihood-based model",
    aliases=("likelihood-based generative model", "explicit density model", "explicit generative model"),
    definition="A generative model that gives data a likelihood, or a bound on it, by which it can be fitted.",
    defined_by=(CHILD_2020.at("section 1"), BORJI_2018.at("section 1")),
)
LIKELIHOOD_BASED_MODEL_ENTRY = entry(
    LikelihoodBasedModel,
    subset_of(GenerativeModel, cite=(CHILD_2020.at("section 1"), BORJI_2018.at("section 1"))),
)

ExactLikelihoodModel = ModelFamily(
    "exact-likelihood-model",
    "Exact-likelihood model",
    aliases=("tractable likelihood model", "tractable density model", "exact likelihood generative model"),
    definition="A likelihood-based model that computes the likelihood of any example exactly.",
    defined_by=(KINGMA_2018.at("abstract"), GRATHWOHL_2018.at("abstract")),
)
EXACT_LIKELIHOOD_MODEL_ENTRY = entry(
    ExactLikelihoodModel,
    subset_of(LikelihoodBasedModel, cite=(KINGMA_2018.at("abstract"), GRATHWOHL_2018.at("abstract"))),
    every(has=qualities.ExactLikelihood, cite=(KINGMA_2018.at("abstract"), GRATHWOHL_2018.at("abstract"))),
    typically(performs=tasks.DensityEstimation, cite=PAPAMAKARIOS_2017.at("abstract")),
    some(trained_with=objectives.MaximumLikelihood, cite=CHEN_2019.at("abstract")),
)

ImplicitGenerativeModel = ModelFamily(
    "implicit-generative-model",
    "Implicit generative model",
    aliases=("implicit model", "likelihood-free generative model", "implicit density model"),
    definition="A generative model given by a way to draw samples alone, without a density that could be evaluated.",
    defined_by=(MOHAMED_2016.at("abstract"), BORJI_2018.at("section 1")),
)
IMPLICIT_GENERATIVE_MODEL_ENTRY = entry(
    ImplicitGenerativeModel,
    subset_of(GenerativeModel, cite=MOHAMED_2016.at("abstract")),
    disjoint_with(ExactLikelihoodModel, cite=(MOHAMED_2016.at("section 1"), BORJI_2018.at("section 1"))),
    every(has=qualities.NoExplicitLikelihood, cite=MOHAMED_2016.at("abstract")),
    never(performs=tasks.DensityEstimation, cite=(MOHAMED_2016.at("abstract"), GOODFELLOW_2014.at("section 6"))),
)

# Classical probabilistic models.

GaussianMixtureModel = ModelFamily(
    "gaussian-mixture-model",
    "Gaussian mixture model",
    aliases=("GMM", "mixture of Gaussians"),
    definition="A latent-variable model in which each example comes from one of several normal distributions.",
    defined_by=(BISHOP_2006,),
)
GAUSSIAN_MIXTURE_MODEL_ENTRY = entry(
    GaussianMixtureModel,
    subset_of(LatentVariableModel, cite=BISHOP_2006),
    subset_of(LikelihoodBasedModel, cite=BISHOP_2006),
    disjoint_with(DeepLearning, cite=LECUN_2015.at("abstract")),
    subset_of(GenerativeModel, cite=CAO_2023),
    typically(trained_with=objectives.ExpectationMaximization, cite=BISHOP_2006),
    typically(performs=tasks.DensityEstimation, cite=BISHOP_2006),
)

HiddenMarkovModel = ModelFamily(
    "hidden-markov-model",
    "Hidden Markov model",
    aliases=("HMM",),
    definition="A latent-variable model of sequences whose hidden state follows a Markov chain and emits what is seen.",
    defined_by=(RABINER_1989, BISHOP_2006),
)
HIDDEN_MARKOV_MODEL_ENTRY = entry(
    HiddenMarkovModel,
    subset_of(LatentVariableModel, cite=(RABINER_1989, BISHOP_2006)),
    subset_of(LikelihoodBasedModel, cite=BISHOP_2006),
    subset_of(GenerativeModel, cite=CAO_2023),
    typically(trained_with=objectives.ExpectationMaximization, cite=BISHOP_2006),
    some(accepts=modalities.Speech, cite=RABINER_1989.at("title")),
)

GaussianMixtureHiddenMarkovModel = ModelFamily(
    "gaussian-mixture-hidden-markov-model",
    "Gaussian mixture hidden Markov model",
    aliases=("GMM-HMM", "HMM-GMM"),
    definition="A hidden Markov model each of whose states emits observations from a mixture of normal distributions.",
    defined_by=(HINTON_2012.at("abstract"),),
)
GAUSSIAN_MIXTURE_HIDDEN_MARKOV_MODEL_ENTRY = entry(
    GaussianMixtureHiddenMarkovModel,
    subset_of(HiddenMarkovModel, cite=HINTON_2012.at("abstract")),
    disjoint_with(DeepLearning, cite=HINTON_2012.at("abstract")),
    typically(accepts=modalities.Speech, cite=HINTON_2012.at("abstract")),
)

# Normalizing flows.

NormalizingFlow = ModelFamily(
    "normalizing-flow",
    "Normalizing flow",
    aliases=("NF", "flow-based model", "flow-based generative model", "normalising flow"),
    definition="A generative model that turns simple noise into data by a chain of learned invertible maps.",
    defined_by=(PAPAMAKARIOS_2019.at("abstract"), REZENDE_2015),
)
NORMALIZING_FLOW_ENTRY = entry(
    NormalizingFlow,
    subset_of(DeepGenerativeModel, cite=BOND_TAYLOR_2021.at("abstract")),
    subset_of(ExactLikelihoodModel, cite=(KINGMA_2018.at("abstract"), GRATHWOHL_2018.at("abstract"))),
    subset_of(LatentVariableModel, cite=(KINGMA_2018.at("abstract"), DINH_2016)),
    every(
        uses=architectures.InvertibleNetwork,
        cite=(PAPAMAKARIOS_2019.at("abstract"), CHEN_2019.at("abstract")),
    ),
    described(
        Mechanism,
        "Carries a simple density over to the data through invertible maps, by the change of variables.",
        cite=(PAPAMAKARIOS_2019.at("abstract"), GRATHWOHL_2018),
    ),
    some(trained_with=objectives.MaximumLikelihood, cite=CHEN_2019.at("abstract")),
    some(produces=modalities.Image, cite=KINGMA_2018.at("abstract")),
    every(has=qualities.Invertibility, cite=(PAPAMAKARIOS_2019.at("abstract"), CHEN_2019.at("abstract"))),
    typically(has=qualities.ExactLatentInference, cite=KINGMA_2018.at("abstract")),
    some(
        has=qualities.InvertibilityConstraint,
        cite=(GRATHWOHL_2018.at("abstract"), CHEN_2019.at("abstract")),
    ),
    typically(has=qualities.FixedDimensionality, cite=PAPAMAKARIOS_2019),
)

CouplingFlow = ModelFamily(
    "coupling-flow",
    "Coupling flow",
    aliases=("coupling layer flow", "affine coupling flow"),
    definition="A normalizing flow whose maps change one part of the variables as the other part tells.",
    defined_by=(DINH_2014, DINH_2016),
)
COUPLING_FLOW_ENTRY = entry(
    CouplingFlow,
    subset_of(NormalizingFlow, cite=(DINH_2014, DINH_2016, KINGMA_2018.at("abstract"))),
    every(uses=architectures.CouplingLayer, cite=(DINH_2014, DINH_2016)),
    typically(trained_with=objectives.MaximumLikelihood, cite=(DINH_2016, KINGMA_2018.at("abstract"))),
    typically(has=qualities.InvertibilityConstraint, cite=GRATHWOHL_2018.at("abstract")),
    some(produces=modalities.Image, cite=(DINH_2014, KINGMA_2018.at("abstract"))),
    typically(has=qualities.FastSampling, cite=(DINH_2016, KINGMA_2018.at("abstract"))),
)

RealNvp = ModelFamily(
    "real-nvp",
    "Real NVP",
    aliases=("real-valued non-volume preserving flow",),
    definition="A coupling flow whose layers scale and shift one part of the variables by functions of the other.",
    defined_by=(DINH_2016,),
)
REAL_NVP_ENTRY = entry(
    RealNvp,
    subset_of(CouplingFlow, cite=DINH_2016),
    some(produces=modalities.Image, cite=DINH_2016),
)

AutoregressiveFlow = ModelFamily(
    "autoregressive-flow",
    "Autoregressive flow",
    aliases=("autoregressive normalizing flow",),
    definition="A normalizing flow whose maps change each variable as those before it in an order tell.",
    defined_by=(PAPAMAKARIOS_2017.at("abstract"), KINGMA_2016),
)
AUTOREGRESSIVE_FLOW_ENTRY = entry(
    AutoregressiveFlow,
    subset_of(NormalizingFlow, cite=(PAPAMAKARIOS_2017.at("abstract"), KINGMA_2016)),
    every(uses=architectures.InvertibleNetwork, cite=PAPAMAKARIOS_2019.at("abstract")),
    typically(has=qualities.InvertibilityConstraint, cite=GRATHWOHL_2018.at("abstract")),
    typically(performs=tasks.DensityEstimation, cite=PAPAMAKARIOS_2017.at("abstract")),
    some(has=qualities.SequentialSampling, cite=PAPAMAKARIOS_2017),
)

MaskedAutoregressiveFlow = ModelFamily(
    "masked-autoregressive-flow",
    "Masked autoregressive flow",
    aliases=("MAF",),
    definition="An autoregressive flow stacked of masked autoregressive models, quick to evaluate and slow to sample.",
    defined_by=(PAPAMAKARIOS_2017.at("abstract"),),
)
MASKED_AUTOREGRESSIVE_FLOW_ENTRY = entry(
    MaskedAutoregressiveFlow,
    subset_of(AutoregressiveFlow, cite=PAPAMAKARIOS_2017.at("abstract")),
    every(performs=tasks.DensityEstimation, cite=PAPAMAKARIOS_2017.at("abstract")),
    every(has=qualities.SequentialSampling, cite=PAPAMAKARIOS_2017),
)

InverseAutoregressiveFlow = ModelFamily(
    "inverse-autoregressive-flow",
    "Inverse autoregressive flow",
    aliases=("IAF",),
    definition="An autoregressive flow that runs the other way, so that sampling is quick and evaluation slow.",
    defined_by=(KINGMA_2016, PAPAMAKARIOS_2017.at("abstract")),
)
INVERSE_AUTOREGRESSIVE_FLOW_ENTRY = entry(
    InverseAutoregressiveFlow,
    subset_of(AutoregressiveFlow, cite=(KINGMA_2016, PAPAMAKARIOS_2017.at("abstract"))),
    every(has=qualities.FastSampling, cite=KINGMA_2016),
)

ResidualFlow = ModelFamily(
    "residual-flow",
    "Residual flow",
    aliases=("invertible residual network flow", "i-ResNet flow"),
    definition="A normalizing flow built of residual blocks that a Lipschitz condition makes invertible.",
    defined_by=(CHEN_2019.at("abstract"),),
)
RESIDUAL_FLOW_ENTRY = entry(
    ResidualFlow,
    subset_of(NormalizingFlow, cite=CHEN_2019.at("abstract")),
    every(uses=(architectures.InvertibleNetwork, architectures.ResidualNetwork), cite=CHEN_2019.at("abstract")),
    every(trained_with=objectives.MaximumLikelihood, cite=CHEN_2019.at("abstract")),
)

ContinuousNormalizingFlow = ModelFamily(
    "continuous-normalizing-flow",
    "Continuous normalizing flow",
    aliases=("CNF", "neural ODE flow", "continuous normalising flow"),
    definition="A normalizing flow whose map is the solution of a differential equation given by a network.",
    defined_by=(CHEN_2018.at("abstract"), GRATHWOHL_2018.at("abstract")),
)
CONTINUOUS_NORMALIZING_FLOW_ENTRY = entry(
    ContinuousNormalizingFlow,
    subset_of(NormalizingFlow, cite=(CHEN_2018.at("abstract"), GRATHWOHL_2018.at("abstract"))),
    every(uses=architectures.NeuralOde, cite=(CHEN_2018.at("abstract"), GRATHWOHL_2018)),
    some(trained_with=objectives.MaximumLikelihood, cite=CHEN_2018.at("abstract")),
    some(produces=modalities.Image, cite=GRATHWOHL_2018.at("abstract")),
    typically(has=qualities.FlexibleModeling, cite=GRATHWOHL_2018.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LATENT_VARIABLE_MODEL_ENTRY,
    LIKELIHOOD_BASED_MODEL_ENTRY,
    EXACT_LIKELIHOOD_MODEL_ENTRY,
    IMPLICIT_GENERATIVE_MODEL_ENTRY,
    GAUSSIAN_MIXTURE_MODEL_ENTRY,
    HIDDEN_MARKOV_MODEL_ENTRY,
    GAUSSIAN_MIXTURE_HIDDEN_MARKOV_MODEL_ENTRY,
    NORMALIZING_FLOW_ENTRY,
    COUPLING_FLOW_ENTRY,
    REAL_NVP_ENTRY,
    AUTOREGRESSIVE_FLOW_ENTRY,
    MASKED_AUTOREGRESSIVE_FLOW_ENTRY,
    INVERSE_AUTOREGRESSIVE_FLOW_ENTRY,
    RESIDUAL_FLOW_ENTRY,
    CONTINUOUS_NORMALIZING_FLOW_ENTRY,
)
