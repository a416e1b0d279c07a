"""Models that predict the shape of proteins, and language models of them."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions_science import (
    AS_CAUSAL_LANGUAGE,
    AS_MASKED_LANGUAGE,
    BREADTH,
    DIFFUSION_DETAILS,
)
from genai_taxonomy.vocabulary.sources import (
    ABRAMSON_2024,
    BAEK_2021,
    ELNAGGAR_2021,
    FERRUZ_2022,
    HAYES_2024,
    JUMPER_2021,
    LIN_2022,
    MADANI_2020,
)

__all__ = [
    "ALPHAFOLD_2",
    "ALPHAFOLD_3",
    "ESM3",
    "ESMFOLD",
    "ESM_2",
    "PROGEN",
    "PROTBERT",
    "PROTGPT2",
    "ROSETTAFOLD",
]

_CHECKED = date(2026, 11, 24)

# What a protein looks like.

ALPHAFOLD_2 = Model(
    "alphafold-2",
    "AlphaFold 2",
    aliases=("AlphaFold", "AF2"),
    definition="A neural network that predicts the structure of a protein from its sequence and its relatives.",
    defined_by=(JUMPER_2021.at("abstract"),),
    developer="DeepMind",
    weights=Weights.OPEN,
    licence="CC BY 4.0",
    checked_on=_CHECKED,
    undetermined=(
        families.TransformerBasedModel,
        families.DiscriminativeModel,
        families.RegressionModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
        families.FoundationModel,
    ),
)
ALPHAFOLD_2_ENTRY = entry(
    ALPHAFOLD_2,
    member_of(families.ProteinStructurePredictionModel, families.DeepLearning, cite=JUMPER_2021.at("abstract")),
    every(
        accepts=(modalities.ProteinSequence, modalities.ProteinStructure),
        produces=(modalities.ProteinStructure, modalities.Score),
        cite=JUMPER_2021,
    ),
    every(uses=architectures.Attention, trained_with=objectives.SupervisedLearning, cite=JUMPER_2021),
)

ALPHAFOLD_3 = Model(
    "alphafold-3",
    "AlphaFold 3",
    aliases=("AF3",),
    definition="A diffusion-based network that predicts the structure of complexes of proteins and other molecules.",
    defined_by=(ABRAMSON_2024.at("abstract"),),
    developer="Google DeepMind and Isomorphic Labs",
    checked_on=_CHECKED,
    # It draws the structure of molecules that are given, and designs no new ones.
    undetermined=(
        *DIFFUSION_DETAILS,
        *BREADTH,
        families.ProteinGenerationModel,
        families.MoleculeGenerationModel,
        families.TransformerBasedModel,
        families.DiffusionTransformer,
        families.DiscriminativeModel,
        families.RegressionModel,
    ),
)
ALPHAFOLD_3_ENTRY = entry(
    ALPHAFOLD_3,
    member_of(families.ProteinStructurePredictionModel, families.DiffusionModel, cite=ABRAMSON_2024.at("abstract")),
    member_of(families.ConditionalDiffusionModel, cite=ABRAMSON_2024),
    every(
        accepts=(
            modalities.ProteinSequence,
            modalities.ProteinStructure,
            modalities.NucleicAcidSequence,
            modalities.Molecule,
        ),
        produces=(modalities.ProteinStructure, modalities.Molecule, modalities.Score),
        cite=ABRAMSON_2024.at("abstract"),
    ),
    every(trained_with=objectives.Denoising, cite=ABRAMSON_2024.at("abstract")),
)

ESMFOLD = Model(
    "esmfold",
    "ESMFold",
    definition="A network that predicts the structure of a protein from its sequence alone by way of ESM-2.",
    defined_by=(LIN_2022.at("repository"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *AS_MASKED_LANGUAGE,
        families.ProteinLanguageModel,
        families.DiscriminativeModel,
        families.RegressionModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
        families.FoundationModel,
    ),
)
ESMFOLD_ENTRY = entry(
    ESMFOLD,
    member_of(families.ProteinStructurePredictionModel, families.DeepLearning, cite=LIN_2022.at("repository")),
    every(accepts=modalities.ProteinSequence, produces=(modalities.ProteinStructure, modalities.Score), cite=LIN_2022),
    every(uses=architectures.Transformer, cite=LIN_2022.at("repository")),
)

ROSETTAFOLD = Model(
    "rosettafold",
    "RoseTTAFold",
    aliases=("RoseTTAFold (2021)",),
    definition="A network of three tracks (sequence, distances, places) that predicts the structure of proteins.",
    defined_by=(BAEK_2021.at("repository"),),
    developer="University of Washington",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.DiscriminativeModel,
        families.RegressionModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
        families.FoundationModel,
    ),
)
ROSETTAFOLD_ENTRY = entry(
    ROSETTAFOLD,
    member_of(families.ProteinStructurePredictionModel, families.DeepLearning, cite=BAEK_2021.at("repository")),
    every(
        accepts=(modalities.ProteinSequence, modalities.ProteinStructure),
        produces=(modalities.ProteinStructure, modalities.Score),
        cite=BAEK_2021.at("repository"),
    ),
    every(
        uses=(architectures.Transformer, architectures.EquivariantNetwork),
        cite=BAEK_2021.at("repository"),
    ),
)

# Language models of proteins.

ESM_2 = Model(
    "esm-2",
    "ESM-2",
    aliases=("ESM-2 15B", "ESM-2 650M"),
    definition="A transformer trained to fill in hidden parts of protein sequences, to embed proteins.",
    defined_by=(LIN_2022.at("repository"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*AS_MASKED_LANGUAGE, families.FoundationModel, families.EmbeddingModel),
)
ESM_2_ENTRY = entry(
    ESM_2,
    member_of(families.ProteinLanguageModel, families.PretrainedModel, cite=LIN_2022.at("repository")),
    every(
        accepts=modalities.ProteinSequence,
        produces=(modalities.Embedding, modalities.ProbabilityDistribution, modalities.Score),
        performs=tasks.RepresentationLearning,
        cite=LIN_2022.at("repository"),
    ),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=LIN_2022),
)

PROTBERT = Model(
    "protbert",
    "ProtBERT",
    aliases=("ProtBert-BFD", "ProtTrans ProtBERT"),
    definition="BERT trained anew on protein sequences, one of the models of ProtTrans.",
    defined_by=(ELNAGGAR_2021.at("repository"),),
    weights=Weights.OPEN,
    licence="Academic Free License 3.0",
    checked_on=_CHECKED,
    undetermined=(
        *AS_MASKED_LANGUAGE,
        families.FoundationModel,
        families.EmbeddingModel,
        families.Classifier,
        families.DiscriminativeModel,
    ),
)
PROTBERT_ENTRY = entry(
    PROTBERT,
    member_of(families.ProteinLanguageModel, families.PretrainedModel, cite=ELNAGGAR_2021.at("repository")),
    every(
        accepts=modalities.ProteinSequence,
        produces=(modalities.Embedding, modalities.ProbabilityDistribution, modalities.Label),
        performs=(tasks.RepresentationLearning, tasks.FeatureExtraction),
        cite=ELNAGGAR_2021.at("repository"),
    ),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=ELNAGGAR_2021),
)

ESM3 = Model(
    "esm3",
    "ESM3",
    aliases=("esm3-open",),
    definition="A generative masked language model of proteins that reads and writes sequence, structure and function.",
    defined_by=(HAYES_2024.at("repository, ESM 3"),),
    developer="EvolutionaryScale",
    checked_on=_CHECKED,
    undetermined=(
        *AS_MASKED_LANGUAGE,
        families.FoundationModel,
        families.PretrainedModel,
        families.GeneralPurposeAIModel,
        families.EmbeddingModel,
        families.InverseFoldingModel,
        families.MoleculeGenerationModel,
        families.ProteinStructurePredictionModel,
        families.LikelihoodBasedModel,
        families.LatentVariableModel,
        families.DiffusionModel,
        families.DiscreteDiffusionModel,
        families.MaskedDiffusionModel,
        families.ConditionalDiffusionModel,
        families.NativeMultimodalModel,
        families.AnyToAnyModel,
        families.DiffusionLanguageModel,
        families.MaskedDiffusionLanguageModel,
    ),
)
ESM3_ENTRY = entry(
    ESM3,
    member_of(
        families.ProteinLanguageModel,
        families.MaskedGenerativeModel,
        families.MultimodalGenerativeModel,
        cite=HAYES_2024.at("repository, ESM 3"),
    ),
    every(
        accepts=(modalities.ProteinSequence, modalities.ProteinStructure, modalities.Label),
        produces=(modalities.ProteinSequence, modalities.ProteinStructure, modalities.Label, modalities.Embedding),
        performs=tasks.ProteinDesign,
        cite=HAYES_2024.at("repository, ESM 3"),
    ),
    every(uses=architectures.Transformer, cite=HAYES_2024),
)

PROGEN = Model(
    "progen",
    "ProGen",
    definition="A language model of proteins that writes new sequences of a kind given by tags.",
    defined_by=(MADANI_2020.at("abstract"),),
    developer="Salesforce Research",
    checked_on=_CHECKED,
    undetermined=(
        *AS_CAUSAL_LANGUAGE,
        families.FoundationModel,
        families.PretrainedModel,
        families.GeneralPurposeAIModel,
        families.MoleculeGenerationModel,
        families.SyntheticDataGenerator,
    ),
)
PROGEN_ENTRY = entry(
    PROGEN,
    member_of(families.ProteinLanguageModel, families.AutoregressiveModel, cite=MADANI_2020.at("abstract")),
    every(
        accepts=(modalities.Label, modalities.ProteinSequence),
        produces=modalities.ProteinSequence,
        performs=tasks.ProteinDesign,
        has=qualities.ControllableGeneration,
        cite=MADANI_2020.at("abstract"),
    ),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.NextTokenPrediction, cite=MADANI_2020),
)

PROTGPT2 = Model(
    "protgpt2",
    "ProtGPT2",
    definition="A language model built like GPT-2 that writes new protein sequences.",
    defined_by=(FERRUZ_2022.at("title"),),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *AS_CAUSAL_LANGUAGE,
        families.FoundationModel,
        families.PretrainedModel,
        families.ConditionalGenerativeModel,
        families.GeneralPurposeAIModel,
        families.MoleculeGenerationModel,
        families.SyntheticDataGenerator,
    ),
)
PROTGPT2_ENTRY = entry(
    PROTGPT2,
    member_of(families.ProteinLanguageModel, families.AutoregressiveModel, cite=FERRUZ_2022.at("title")),
    every(
        accepts=modalities.ProteinSequence,
        produces=modalities.ProteinSequence,
        performs=tasks.ProteinDesign,
        cite=FERRUZ_2022.at("title"),
    ),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.NextTokenPrediction, cite=FERRUZ_2022),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ALPHAFOLD_2_ENTRY,
    ALPHAFOLD_3_ENTRY,
    ESMFOLD_ENTRY,
    ROSETTAFOLD_ENTRY,
    ESM_2_ENTRY,
    PROTBERT_ENTRY,
    ESM3_ENTRY,
    PROGEN_ENTRY,
    PROTGPT2_ENTRY,
)
