"""Models of genomes."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions_science import AS_CAUSAL_LANGUAGE, AS_MASKED_LANGUAGE
from genai_taxonomy.vocabulary.sources import BRIXI_2026, DALLA_TORRE_2025, JI_2021, NGUYEN_2023, NGUYEN_2024

__all__ = [
    "DNABERT",
    "EVO",
    "EVO_2",
    "HYENADNA",
    "NUCLEOTIDE_TRANSFORMER",
]

_CHECKED = date(2026, 11, 24)

# Genomes.

EVO = Model(
    "evo",
    "Evo",
    aliases=("Evo 1", "Evo DNA model", "evo-1-131k-base"),
    definition="A model of the genomes of microbes that reads and writes long stretches of DNA letter by letter.",
    defined_by=(NGUYEN_2024.at("repository"),),
    developer="Arc Institute",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *AS_CAUSAL_LANGUAGE,
        families.LongContextLanguageModel,
        families.HybridLanguageModel,
        families.StateSpaceLanguageModel,
        families.TransformerBasedModel,
        families.GenerativeTransformer,
        families.ConditionalGenerativeModel,
        families.EmbeddingModel,
        families.GeneralPurposeAIModel,
        families.SyntheticDataGenerator,
    ),
)
EVO_ENTRY = entry(
    EVO,
    member_of(
        families.GenomicLanguageModel,
        families.FoundationModel,
        families.AutoregressiveModel,
        cite=NGUYEN_2024.at("repository"),
    ),
    every(
        accepts=modalities.NucleicAcidSequence,
        produces=(modalities.NucleicAcidSequence, modalities.Score),
        performs=tasks.GenomeModeling,
        has=qualities.LongContext,
        cite=NGUYEN_2024.at("repository"),
    ),
    every(trained_with=objectives.NextTokenPrediction, uses=architectures.LongConvolution, cite=NGUYEN_2024),
)

EVO_2 = Model(
    "evo-2",
    "Evo 2",
    aliases=("evo2-40b",),
    definition="A model of genomes of all life that reads and writes up to a million letters of DNA.",
    defined_by=(BRIXI_2026.at("repository"),),
    developer="Arc Institute",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *AS_CAUSAL_LANGUAGE,
        families.LongContextLanguageModel,
        families.HybridLanguageModel,
        families.StateSpaceLanguageModel,
        families.TransformerBasedModel,
        families.GenerativeTransformer,
        families.ConditionalGenerativeModel,
        families.EmbeddingModel,
        families.SyntheticDataGenerator,
        families.FoundationModel,
        families.GeneralPurposeAIModel,
    ),
)
EVO_2_ENTRY = entry(
    EVO_2,
    member_of(
        families.GenomicLanguageModel,
        families.PretrainedModel,
        families.AutoregressiveModel,
        cite=BRIXI_2026.at("repository"),
    ),
    every(
        accepts=modalities.NucleicAcidSequence,
        produces=(modalities.NucleicAcidSequence, modalities.Embedding, modalities.ProbabilityDistribution),
        performs=tasks.GenomeModeling,
        trained_with=objectives.NextTokenPrediction,
        has=qualities.LongContext,
        cite=BRIXI_2026.at("repository"),
    ),
)

DNABERT = Model(
    "dnabert",
    "DNABERT",
    aliases=("DNABERT-6",),
    definition="BERT trained anew on DNA cut into short overlapping words, for tasks on genomes.",
    defined_by=(JI_2021.at("repository"),),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *AS_MASKED_LANGUAGE,
        families.FoundationModel,
        families.EmbeddingModel,
        families.Classifier,
        families.DiscriminativeModel,
    ),
)
DNABERT_ENTRY = entry(
    DNABERT,
    member_of(families.GenomicLanguageModel, families.PretrainedModel, cite=JI_2021.at("title")),
    every(
        accepts=modalities.NucleicAcidSequence,
        produces=(modalities.Embedding, modalities.Label, modalities.ProbabilityDistribution),
        cite=JI_2021.at("repository"),
    ),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=JI_2021.at("title")),
)

NUCLEOTIDE_TRANSFORMER = Model(
    "nucleotide-transformer",
    "Nucleotide Transformer",
    aliases=("NT-v2", "InstaDeep Nucleotide Transformer"),
    definition="Encoder-only transformers trained on human and other genomes, to be tuned to tasks of genomics.",
    defined_by=(DALLA_TORRE_2025.at("documentation"),),
    developer="InstaDeep",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *AS_MASKED_LANGUAGE,
        families.EmbeddingModel,
        families.Classifier,
        families.DiscriminativeModel,
    ),
)
NUCLEOTIDE_TRANSFORMER_ENTRY = entry(
    NUCLEOTIDE_TRANSFORMER,
    member_of(families.GenomicLanguageModel, families.FoundationModel, cite=DALLA_TORRE_2025.at("documentation")),
    every(
        accepts=modalities.NucleicAcidSequence,
        produces=(modalities.Embedding, modalities.Label, modalities.ProbabilityDistribution),
        uses=architectures.TransformerEncoder,
        cite=DALLA_TORRE_2025.at("documentation"),
    ),
    every(trained_with=objectives.MaskedPrediction, cite=DALLA_TORRE_2025),
)

HYENADNA = Model(
    "hyenadna",
    "HyenaDNA",
    aliases=("hyenadna-large-1m",),
    definition="A model of the human genome with long convolutions in place of attention, for up to a million letters.",
    defined_by=(NGUYEN_2023.at("repository"),),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    # Trained to predict the next letter, but used to read genomes and sort them.
    undetermined=(
        *AS_CAUSAL_LANGUAGE,
        families.LongContextLanguageModel,
        families.StateSpaceLanguageModel,
        families.GenerativeModel,
        families.GenerativeAI,
        families.DeepGenerativeModel,
        families.AutoregressiveModel,
        families.TokenAutoregressiveModel,
        families.LikelihoodBasedModel,
        families.ExactLikelihoodModel,
        families.ConditionalGenerativeModel,
        families.GeneralPurposeAIModel,
        families.EmbeddingModel,
        families.SyntheticDataGenerator,
        families.Classifier,
        families.DiscriminativeModel,
    ),
)
HYENADNA_ENTRY = entry(
    HYENADNA,
    member_of(families.GenomicLanguageModel, families.FoundationModel, cite=NGUYEN_2023.at("repository")),
    every(
        accepts=modalities.NucleicAcidSequence,
        produces=(modalities.NucleicAcidSequence, modalities.Embedding, modalities.Label),
        cite=NGUYEN_2023,
    ),
    every(uses=architectures.LongConvolution, has=qualities.LongContext, cite=NGUYEN_2023.at("repository")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    EVO_ENTRY,
    EVO_2_ENTRY,
    DNABERT_ENTRY,
    NUCLEOTIDE_TRANSFORMER_ENTRY,
    HYENADNA_ENTRY,
)
