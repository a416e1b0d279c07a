"""What models know of likelihoods, codes and the insides of data."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Limitation, Strength
from genai_taxonomy.vocabulary.sources import (
    BANH_2023,
    BOWMAN_2015,
    BURDA_2015,
    DEVLIN_2018,
    GOODFELLOW_2014,
    GOODFELLOW_2016_A,
    GOODFELLOW_2016_B,
    KARRAS_2018,
    KINGMA_2013,
    KINGMA_2018,
    KINGMA_2019,
    MARCUS_2018,
    PAPAMAKARIOS_2019,
    REIMERS_2019,
    ROMBACH_2021,
    RUDIN_2018,
    SCHLEGL_2017,
    SONG_2021,
    TAKIDA_2022,
    VAN_DEN_OORD_2017,
)

__all__ = [
    "AnomalyScoring",
    "BidirectionalContext",
    "CodebookCollapse",
    "CompactRepresentation",
    "DataSparsity",
    "DiscreteLatents",
    "DisentangledRepresentation",
    "ExactLatentInference",
    "ExactLikelihood",
    "FixedDimensionality",
    "FlexibleModeling",
    "Interpretability",
    "IntractablePartitionFunction",
    "Invertibility",
    "InvertibilityConstraint",
    "LearnedLatentSpace",
    "LooseBound",
    "LossyDetail",
    "NoExplicitLikelihood",
    "NoGeneration",
    "Opacity",
    "PosteriorCollapse",
    "SemanticSimilaritySearch",
    "SmoothLatentSpace",
    "TractableBound",
]

# Strengths.

ExactLikelihood = Strength(
    "exact-likelihood",
    "Exact likelihood",
    aliases=(
        "exact log-likelihood",
        "tractable likelihood",
        "tractable density",
        "exact density evaluation",
        "exact density estimation",
    ),
    definition="The probability that the model gives to an example can be computed exactly.",
    defined_by=(KINGMA_2018.at("abstract"), PAPAMAKARIOS_2019),
)
EXACT_LIKELIHOOD_ENTRY = entry(ExactLikelihood)

TractableBound = Strength(
    "tractable-bound",
    "Tractable likelihood bound",
    aliases=("tractable lower bound", "likelihood bound", "evidence lower bound on likelihood"),
    definition="A computable lower bound of the likelihood that the model gives to data.",
    defined_by=(KINGMA_2013.at("section 2.2"),),
)
TRACTABLE_BOUND_ENTRY = entry(TractableBound)

LearnedLatentSpace = Strength(
    "learned-latent-space",
    "Learned latent space",
    aliases=("latent representation", "latent space", "meaningful latent space"),
    definition="A space of codes, learned along with the model, that stand for data and from which data are made.",
    defined_by=(KINGMA_2013.at("abstract"), KINGMA_2019.at("chapter 2")),
)
LEARNED_LATENT_SPACE_ENTRY = entry(LearnedLatentSpace)

SmoothLatentSpace = Strength(
    "smooth-latent-space",
    "Smooth latent space",
    aliases=(
        "latent interpolation",
        "latent space interpolation",
        "smooth interpolation",
    ),
    definition="A learned latent space in which the way from one code to another passes through sensible ones.",
    defined_by=(BOWMAN_2015.at("abstract"),),
)
SMOOTH_LATENT_SPACE_ENTRY = entry(SmoothLatentSpace, subset_of(LearnedLatentSpace, cite=BOWMAN_2015.at("abstract")))

DiscreteLatents = Strength(
    "discrete-latents",
    "Discrete latent codes",
    aliases=(
        "discrete representation",
        "discrete latent space",
        "vector-quantized latents",
        "vector-quantised latents",
        "VQ latents",
    ),
    definition="A learned latent space whose codes come from a finite codebook.",
    defined_by=(VAN_DEN_OORD_2017.at("abstract"),),
)
DISCRETE_LATENTS_ENTRY = entry(DiscreteLatents, subset_of(LearnedLatentSpace, cite=VAN_DEN_OORD_2017.at("abstract")))

DisentangledRepresentation = Strength(
    "disentangled-representation",
    "Disentangled representation",
    aliases=("disentanglement", "disentangled latents", "disentangled latent space", "factorized representation"),
    definition="Single parts of the code stand for single, separate factors of variation in the data.",
    defined_by=(KARRAS_2018.at("abstract"),),
)
DISENTANGLED_REPRESENTATION_ENTRY = entry(DisentangledRepresentation)

CompactRepresentation = Strength(
    "compact-representation",
    "Compact representation",
    aliases=("dimensionality reduction", "compressed representation", "low-dimensional representation"),
    definition="A code much smaller than the data that keeps what matters in them.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 14"),),
)
COMPACT_REPRESENTATION_ENTRY = entry(CompactRepresentation)

ExactLatentInference = Strength(
    "exact-latent-inference",
    "Exact latent inference",
    aliases=("exact inference", "exact latent-variable inference", "exact posterior inference", "exact encoding"),
    definition="The code that belongs to an example can be computed exactly, without approximation.",
    defined_by=(KINGMA_2018.at("abstract"),),
)
EXACT_LATENT_INFERENCE_ENTRY = entry(ExactLatentInference)

Invertibility = Strength(
    "invertibility",
    "Invertibility",
    aliases=("bijective mapping", "invertible mapping", "reversibility", "lossless reconstruction"),
    definition="Data map to codes and back one to one, so that nothing is lost.",
    defined_by=(PAPAMAKARIOS_2019, KINGMA_2018),
)
INVERTIBILITY_ENTRY = entry(Invertibility, subset_of(ExactLatentInference, cite=KINGMA_2018))

FlexibleModeling = Strength(
    "flexible-modeling",
    "Freedom of the energy function",
    aliases=(
        "flexible modelling",
        "flexible parameterization",
        "flexible energy function",
        "architectural flexibility",
        "unrestricted architecture",
    ),
    definition="Any network that gives a number can serve as the model, as nothing must be normalized.",
    defined_by=(SONG_2021.at("abstract"),),
)
FLEXIBLE_MODELING_ENTRY = entry(FlexibleModeling)

AnomalyScoring = Strength(
    "anomaly-scoring",
    "Anomaly scoring",
    aliases=(
        "anomaly detection ability",
        "out-of-distribution detection",
        "OOD detection",
        "novelty detection",
    ),
    definition="Telling how unusual an example is by how badly it fits what was learned.",
    defined_by=(SCHLEGL_2017.at("abstract"),),
)
ANOMALY_SCORING_ENTRY = entry(AnomalyScoring)

BidirectionalContext = Strength(
    "bidirectional-context",
    "Bidirectional context",
    aliases=(
        "bidirectionality",
        "bidirectional conditioning",
        "bidirectional representations",
    ),
    definition="Each element is understood or made with regard to what stands on both sides of it.",
    defined_by=(DEVLIN_2018.at("abstract"),),
)
BIDIRECTIONAL_CONTEXT_ENTRY = entry(BidirectionalContext)

SemanticSimilaritySearch = Strength(
    "semantic-similarity-search",
    "Semantic similarity search",
    aliases=(
        "semantic retrieval",
        "similarity search",
        "embedding similarity",
        "vector search",
    ),
    definition="Finding items by meaning, since contents alike in meaning get vectors near each other.",
    defined_by=(REIMERS_2019,),
)
SEMANTIC_SIMILARITY_SEARCH_ENTRY = entry(SemanticSimilaritySearch)

Interpretability = Strength(
    "interpretability",
    "Interpretability",
    aliases=(
        "interpretable",
        "explainability",
        "explainable",
    ),
    definition="People can follow how the model comes to a result.",
    defined_by=(RUDIN_2018.at("abstract"),),
)
INTERPRETABILITY_ENTRY = entry(Interpretability)

# Limitations.

NoExplicitLikelihood = Limitation(
    "no-explicit-likelihood",
    "No explicit likelihood",
    aliases=("implicit density", "no likelihood", "no density estimate"),
    definition="A model that can be sampled, but does not say how probable a given example is.",
    defined_by=(GOODFELLOW_2014.at("section 6"), GOODFELLOW_2016_A.at("section 2.4")),
)
NO_EXPLICIT_LIKELIHOOD_ENTRY = entry(NoExplicitLikelihood)

LooseBound = Limitation(
    "loose-bound",
    "Loose likelihood bound",
    aliases=(
        "loose lower bound",
        "variational gap",
        "ELBO gap",
        "inexact likelihood",
        "only a lower bound",
    ),
    definition="Only a bound of the likelihood is known, which may lie far from its true value.",
    defined_by=(BURDA_2015.at("abstract"), KINGMA_2019),
)
LOOSE_BOUND_ENTRY = entry(LooseBound)

IntractablePartitionFunction = Limitation(
    "intractable-partition-function",
    "Intractable partition function",
    aliases=(
        "intractable normalizing constant",
        "intractable normalising constant",
        "intractable normalization",
        "unknown normalizing constant",
        "unnormalized density",
    ),
    definition="The constant that would turn the model's scores into probabilities cannot be computed.",
    defined_by=(SONG_2021.at("abstract"), GOODFELLOW_2016_B.at("chapter 18")),
)
INTRACTABLE_PARTITION_FUNCTION_ENTRY = entry(IntractablePartitionFunction)

InvertibilityConstraint = Limitation(
    "invertibility-constraint",
    "Invertibility constraint",
    aliases=(
        "bijectivity constraint",
        "constrained architecture",
        "restricted architecture",
    ),
    definition="Every layer must be invertible, which narrows down what networks can be used.",
    defined_by=(PAPAMAKARIOS_2019,),
)
INVERTIBILITY_CONSTRAINT_ENTRY = entry(InvertibilityConstraint)

FixedDimensionality = Limitation(
    "fixed-dimensionality",
    "Latent as large as the data",
    aliases=(
        "dimensionality preservation",
        "same-dimensional latent space",
        "no dimensionality reduction",
        "no latent compression",
    ),
    definition="The code must have as many dimensions as the data.",
    defined_by=(PAPAMAKARIOS_2019,),
)
FIXED_DIMENSIONALITY_ENTRY = entry(FixedDimensionality)

PosteriorCollapse = Limitation(
    "posterior-collapse",
    "Posterior collapse",
    aliases=("KL vanishing", "KL collapse", "latent variable collapse", "ignored latents"),
    definition="The latent code goes unused and carries no information, mostly because of a strong decoder.",
    defined_by=(VAN_DEN_OORD_2017.at("abstract"),),
)
POSTERIOR_COLLAPSE_ENTRY = entry(PosteriorCollapse)

CodebookCollapse = Limitation(
    "codebook-collapse",
    "Codebook collapse",
    aliases=(
        "index collapse",
        "dead codes",
        "dead codebook entries",
        "low codebook usage",
        "low codebook utilization",
        "low codebook utilisation",
    ),
    definition="Only a fraction of the codebook is ever used.",
    defined_by=(TAKIDA_2022.at("abstract"),),
)
CODEBOOK_COLLAPSE_ENTRY = entry(CodebookCollapse)

LossyDetail = Limitation(
    "lossy-detail",
    "Loss of fine detail",
    definition="Detail that a compressed code cannot give back.",
    defined_by=(ROMBACH_2021.at("section 5"),),
)
LOSSY_DETAIL_ENTRY = entry(LossyDetail)

DataSparsity = Limitation(
    "data-sparsity",
    "Data sparsity",
    aliases=(
        "sparsity of n-grams",
        "unseen n-grams",
        "zero counts",
    ),
    definition="Most combinations met in use never occurred in training, so that counts say nothing of them.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 12"),),
)
DATA_SPARSITY_ENTRY = entry(DataSparsity)

Opacity = Limitation(
    "opacity",
    "Opacity",
    aliases=(
        "black box",
        "lack of interpretability",
        "lack of explainability",
        "poor interpretability",
        "uninterpretable",
    ),
    definition="People cannot follow how the model comes to a result.",
    defined_by=(RUDIN_2018.at("abstract"), MARCUS_2018),
)
OPACITY_ENTRY = entry(Opacity)

NoGeneration = Limitation(
    "no-generation",
    "No generation",
    aliases=("cannot generate", "not generative", "unable to generate", "no content generation", "discriminative only"),
    definition="The model judges or encodes what it is given and makes no new content.",
    defined_by=(BANH_2023,),
)
NO_GENERATION_ENTRY = entry(NoGeneration)

ENTRIES: Final[tuple[Entry, ...]] = (
    EXACT_LIKELIHOOD_ENTRY,
    TRACTABLE_BOUND_ENTRY,
    LEARNED_LATENT_SPACE_ENTRY,
    SMOOTH_LATENT_SPACE_ENTRY,
    DISCRETE_LATENTS_ENTRY,
    DISENTANGLED_REPRESENTATION_ENTRY,
    COMPACT_REPRESENTATION_ENTRY,
    EXACT_LATENT_INFERENCE_ENTRY,
    INVERTIBILITY_ENTRY,
    FLEXIBLE_MODELING_ENTRY,
    ANOMALY_SCORING_ENTRY,
    BIDIRECTIONAL_CONTEXT_ENTRY,
    SEMANTIC_SIMILARITY_SEARCH_ENTRY,
    INTERPRETABILITY_ENTRY,
    NO_EXPLICIT_LIKELIHOOD_ENTRY,
    LOOSE_BOUND_ENTRY,
    INTRACTABLE_PARTITION_FUNCTION_ENTRY,
    INVERTIBILITY_CONSTRAINT_ENTRY,
    FIXED_DIMENSIONALITY_ENTRY,
    POSTERIOR_COLLAPSE_ENTRY,
    CODEBOOK_COLLAPSE_ENTRY,
    LOSSY_DETAIL_ENTRY,
    DATA_SPARSITY_ENTRY,
    OPACITY_ENTRY,
    NO_GENERATION_ENTRY,
)
