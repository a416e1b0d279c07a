"""Objectives that raise the likelihood of the data or stand in for it."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, subset_of, typically
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.sources import (
    BOND_TAYLOR_2021,
    BOWMAN_2015,
    BURDA_2015,
    GOODFELLOW_2016_A,
    GOODFELLOW_2016_B,
    KINGMA_2013,
    KINGMA_2019,
    TAKIDA_2022,
    VAN_DEN_OORD_2017,
)

__all__ = [
    "CodebookCommitment",
    "ContrastiveDivergence",
    "EvidenceLowerBound",
    "ExpectationMaximization",
    "ImportanceWeightedBound",
    "KlRegularization",
    "MaximumLikelihood",
    "NoiseContrastiveEstimation",
    "Reconstruction",
]

MaximumLikelihood = TrainingObjective(
    "maximum-likelihood",
    "Maximum likelihood",
    aliases=(
        "MLE",
        "maximum likelihood estimation",
        "NLL",
        "negative log-likelihood",
        "cross-entropy loss",
        "cross-entropy",
        "maximum likelihood training",
        "log-likelihood maximization",
    ),
    definition="Choosing parameters under which the training data are most probable.",
    defined_by=(
        GOODFELLOW_2016_B.at("chapter 5"),
        BOND_TAYLOR_2021,
    ),
)
MAXIMUM_LIKELIHOOD_ENTRY = entry(
    MaximumLikelihood,
    typically(has=qualities.ModeCoverage, cite=(GOODFELLOW_2016_A.at("section 2.5"), BOND_TAYLOR_2021)),
    typically(has=qualities.StableTraining, cite=BOND_TAYLOR_2021),
)

EvidenceLowerBound = TrainingObjective(
    "evidence-lower-bound",
    "Evidence lower bound",
    aliases=(
        "ELBO",
        "variational lower bound",
        "variational bound",
        "negative ELBO",
        "variational free energy",
    ),
    definition="Raising a tractable lower bound of the likelihood that a latent-variable model gives to the data.",
    defined_by=(KINGMA_2013.at("section 2.2"),),
)
EVIDENCE_LOWER_BOUND_ENTRY = entry(
    EvidenceLowerBound,
    subset_of(
        MaximumLikelihood,
        cite=GOODFELLOW_2016_A.at("section 2.5"),
        disputed_by=KINGMA_2013.at("section 2.2"),
    ),
    every(has=qualities.TractableBound, cite=KINGMA_2013.at("section 2.2")),
    typically(has=qualities.PosteriorCollapse, cite=(BOWMAN_2015, VAN_DEN_OORD_2017.at("abstract"))),
    typically(has=qualities.LooseBound, cite=(BURDA_2015.at("abstract"), KINGMA_2019)),
    typically(has=qualities.StableTraining, cite=KINGMA_2019),
)

ImportanceWeightedBound = TrainingObjective(
    "importance-weighted-bound",
    "Importance weighted bound",
    aliases=(
        "IWAE bound",
        "IWAE objective",
        "importance weighted ELBO",
    ),
    definition="A lower bound of the likelihood made tighter by averaging the weights of several "
    "samples of the latent variables.",
    defined_by=(BURDA_2015,),
)
IMPORTANCE_WEIGHTED_BOUND_ENTRY = entry(
    ImportanceWeightedBound,
    subset_of(EvidenceLowerBound, cite=BURDA_2015),
)

ExpectationMaximization = TrainingObjective(
    "expectation-maximization",
    "Expectation maximization",
    aliases=(
        "EM",
        "EM algorithm",
        "expectation-maximisation",
    ),
    definition="Fitting a latent-variable model by turns: infer the latent variables, then refit the parameters.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 19"),),
)
EXPECTATION_MAXIMIZATION_ENTRY = entry(
    ExpectationMaximization,
    subset_of(MaximumLikelihood, cite=GOODFELLOW_2016_B.at("chapter 19")),
)

Reconstruction = TrainingObjective(
    "reconstruction",
    "Reconstruction",
    aliases=(
        "reconstruction loss",
        "reconstruction error",
        "autoencoding objective",
        "autoencoding",
    ),
    definition="Giving back the original data from a code, a compressed form or a corrupted version of them.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 14"),),
)
RECONSTRUCTION_ENTRY = entry(
    Reconstruction,
)

KlRegularization = TrainingObjective(
    "kl-regularization",
    "KL regularization",
    aliases=(
        "KL divergence regularization",
        "KL penalty",
        "KL loss",
        "KL term",
        "KL regularisation",
        "Kullback-Leibler regularization",
    ),
    definition="Keeping a distribution close to a reference, such as a prior, by a penalty on their "
    "Kullback-Leibler divergence.",
    defined_by=(KINGMA_2013.at("section 2.3"),),
)
KL_REGULARIZATION_ENTRY = entry(
    KlRegularization,
)

CodebookCommitment = TrainingObjective(
    "codebook-commitment",
    "Codebook and commitment loss",
    aliases=(
        "VQ loss",
        "commitment loss",
        "codebook loss",
        "vector quantization loss",
    ),
    definition="Pulling the entries of a codebook and the outputs of an encoder towards each other.",
    defined_by=(VAN_DEN_OORD_2017,),
)
CODEBOOK_COMMITMENT_ENTRY = entry(
    CodebookCommitment,
    typically(has=qualities.CodebookCollapse, cite=TAKIDA_2022.at("abstract")),
)

ContrastiveDivergence = TrainingObjective(
    "contrastive-divergence",
    "Contrastive divergence",
    aliases=("CD-k",),
    definition="Approximating the likelihood gradient of an energy-based model with short Markov chains "
    "started at the data.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 18"),),
)
CONTRASTIVE_DIVERGENCE_ENTRY = entry(
    ContrastiveDivergence,
)

NoiseContrastiveEstimation = TrainingObjective(
    "noise-contrastive-estimation",
    "Noise contrastive estimation",
    aliases=("NCE",),
    definition="Fitting an unnormalized model by telling data from samples of a known noise distribution.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 18"),),
)
NOISE_CONTRASTIVE_ESTIMATION_ENTRY = entry(
    NoiseContrastiveEstimation,
)

ENTRIES: Final[tuple[Entry, ...]] = (
    MAXIMUM_LIKELIHOOD_ENTRY,
    EVIDENCE_LOWER_BOUND_ENTRY,
    IMPORTANCE_WEIGHTED_BOUND_ENTRY,
    EXPECTATION_MAXIMIZATION_ENTRY,
    RECONSTRUCTION_ENTRY,
    KL_REGULARIZATION_ENTRY,
    CODEBOOK_COMMITMENT_ENTRY,
    CONTRASTIVE_DIVERGENCE_ENTRY,
    NOISE_CONTRASTIVE_ESTIMATION_ENTRY,
)
