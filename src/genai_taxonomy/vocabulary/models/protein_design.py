"""Models that design proteins."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions_science import AS_LANGUAGE, BREADTH, DIFFUSION_DETAILS
from genai_taxonomy.vocabulary.sources import ALAMDARI_2023, DAUPARAS_2022, INGRAHAM_2022, WATSON_2022

__all__ = [
    "CHROMA",
    "EVODIFF",
    "PROTEINMPNN",
    "RFDIFFUSION",
]

_CHECKED = date(2026, 11, 24)

# Design of proteins.

PROTEINMPNN = Model(
    "proteinmpnn",
    "ProteinMPNN",
    definition="A message passing network that writes a protein sequence for a given backbone.",
    defined_by=(DAUPARAS_2022.at("abstract"),),
    developer="University of Washington",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.AutoregressiveModel,
        families.TokenAutoregressiveModel,
        families.LikelihoodBasedModel,
        families.ExactLikelihoodModel,
        families.NonAutoregressiveModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
        families.ProteinLanguageModel,
        families.SequenceToSequenceModel,
        families.MoleculeGenerationModel,
        families.SyntheticDataGenerator,
    ),
)
PROTEINMPNN_ENTRY = entry(
    PROTEINMPNN,
    member_of(families.InverseFoldingModel, cite=DAUPARAS_2022.at("abstract")),
    member_of(families.DeepLearning, cite=DAUPARAS_2022.at("title")),
    every(
        accepts=modalities.ProteinStructure,
        produces=(modalities.ProteinSequence, modalities.Score),
        performs=tasks.ProteinFoldingInverse,
        cite=DAUPARAS_2022.at("abstract"),
    ),
    every(uses=architectures.GraphNeuralNetwork, cite=DAUPARAS_2022),
)

RFDIFFUSION = Model(
    "rfdiffusion",
    "RFdiffusion",
    aliases=("RoseTTAFold diffusion",),
    definition="A diffusion model of protein backbones, made from RoseTTAFold by training it to denoise.",
    defined_by=(WATSON_2022.at("abstract"),),
    developer="University of Washington",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION_DETAILS,
        *BREADTH,
        families.MoleculeGenerationModel,
        families.ConditionalGenerativeModel,
        families.ConditionalDiffusionModel,
        families.TransformerBasedModel,
        families.DiffusionTransformer,
    ),
)
RFDIFFUSION_ENTRY = entry(
    RFDIFFUSION,
    member_of(families.DiffusionModel, cite=WATSON_2022.at("abstract")),
    every(
        accepts=modalities.ProteinStructure,
        produces=modalities.ProteinStructure,
        performs=tasks.ProteinDesign,
        trained_with=objectives.Denoising,
        has=qualities.DesignsNovelStructures,
        cite=WATSON_2022.at("abstract"),
    ),
)

CHROMA = Model(
    "chroma",
    "Chroma",
    aliases=("Chroma (protein design)", "Generate:Biomedicines Chroma"),
    definition="A diffusion model that designs proteins, structure and sequence, to conditions that can be combined.",
    defined_by=(INGRAHAM_2022.at("repository"),),
    developer="Generate:Biomedicines",
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION_DETAILS,
        *BREADTH,
        families.MoleculeGenerationModel,
        families.MultimodalModel,
        families.MultimodalGenerativeModel,
    ),
)
CHROMA_ENTRY = entry(
    CHROMA,
    member_of(families.ConditionalDiffusionModel, cite=INGRAHAM_2022.at("repository")),
    every(
        accepts=(modalities.ProteinStructure, modalities.Label, modalities.Text, modalities.PointCloud),
        produces=(modalities.ProteinStructure, modalities.ProteinSequence, modalities.Score),
        performs=(tasks.ProteinDesign, tasks.ProteinFoldingInverse),
        uses=(architectures.GraphNeuralNetwork, architectures.EquivariantNetwork),
        has=qualities.ControllableGeneration,
        cite=INGRAHAM_2022.at("repository"),
    ),
    every(trained_with=objectives.Denoising, cite=INGRAHAM_2022),
)

EVODIFF = Model(
    "evodiff",
    "EvoDiff",
    definition="A diffusion model that designs proteins as sequences instead of structures.",
    defined_by=(ALAMDARI_2023.at("repository"),),
    developer="Microsoft Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION_DETAILS,
        *BREADTH,
        *AS_LANGUAGE,
        families.MoleculeGenerationModel,
        families.ProteinLanguageModel,
        families.MaskedDiffusionModel,
        families.MaskedGenerativeModel,
        families.MaskedGenerativeTransformer,
        families.DiffusionLanguageModel,
        families.MaskedDiffusionLanguageModel,
        families.ConditionalGenerativeModel,
        families.ConditionalDiffusionModel,
        families.AutoregressiveModel,
        families.TransformerBasedModel,
    ),
)
EVODIFF_ENTRY = entry(
    EVODIFF,
    member_of(families.DiscreteDiffusionModel, cite=ALAMDARI_2023.at("repository")),
    every(
        accepts=modalities.ProteinSequence,
        produces=modalities.ProteinSequence,
        performs=tasks.ProteinDesign,
        cite=ALAMDARI_2023.at("repository"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    PROTEINMPNN_ENTRY,
    RFDIFFUSION_ENTRY,
    CHROMA_ENTRY,
    EVODIFF_ENTRY,
)
