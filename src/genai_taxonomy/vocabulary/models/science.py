"""Models of proteins, molecules, materials and genomes."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    ABRAMSON_2024,
    ALAMDARI_2023,
    BAEK_2021,
    BAGAL_2021,
    BRIXI_2026,
    CORSO_2022,
    DALLA_TORRE_2025,
    DAUPARAS_2022,
    DE_CAO_2018,
    ELNAGGAR_2021,
    FERRUZ_2022,
    HAYES_2024,
    HOOGEBOOM_2022,
    INGRAHAM_2022,
    JI_2021,
    JIN_2018,
    JUMPER_2021,
    LIN_2022,
    MADANI_2020,
    MOLECULAR_AI_2026,
    NGUYEN_2023,
    NGUYEN_2024,
    OLIVECRONA_2017,
    WATSON_2022,
    XIE_2021,
    XU_2022,
    ZENI_2023,
)

__all__ = [
    "ALPHAFOLD_2",
    "ALPHAFOLD_3",
    "CDVAE",
    "CHROMA",
    "DIFFDOCK",
    "DNABERT",
    "E3_DIFFUSION_MODEL",
    "ESM3",
    "ESMFOLD",
    "ESM_2",
    "EVO",
    "EVODIFF",
    "EVO_2",
    "GEODIFF",
    "HYENADNA",
    "JT_VAE",
    "MATTERGEN",
    "MOLGAN",
    "MOLGPT",
    "NUCLEOTIDE_TRANSFORMER",
    "PROGEN",
    "PROTBERT",
    "PROTEINMPNN",
    "PROTGPT2",
    "REINVENT",
    "RFDIFFUSION",
    "ROSETTAFOLD",
]

_CHECKED = date(2026, 11, 24)

#: Whether models of other sequences than text are language models depends on how the word is taken.
_AS_LANGUAGE: tuple[ModelFamily, ...] = (
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.PretrainedLanguageModel,
    families.TransformerLanguageModel,
    families.DomainSpecificLanguageModel,
)

#: The same, of those that fill in hidden parts of a sequence.
_AS_MASKED_LANGUAGE: tuple[ModelFamily, ...] = (
    *_AS_LANGUAGE,
    families.MaskedLanguageModel,
    families.EncoderOnlyLanguageModel,
)

#: The same, of those that write a sequence from its start to its end.
_AS_CAUSAL_LANGUAGE: tuple[ModelFamily, ...] = (
    *_AS_LANGUAGE,
    families.CausalLanguageModel,
    families.DecoderOnlyLanguageModel,
)

#: How a diffusion model over structures runs in detail.
_DIFFUSION_DETAILS: tuple[ModelFamily, ...] = (
    families.DenoisingDiffusionProbabilisticModel,
    families.ContinuousTimeDiffusionModel,
    families.ScoreBasedModel,
    families.ScoreSdeModel,
    families.NonAutoregressiveModel,
    families.ClassifierGuidedDiffusionModel,
    families.ClassifierFreeGuidedDiffusionModel,
    families.SyntheticDataGenerator,
    families.SelfSupervisedModel,
)

#: How widely it was trained, of those that others build on.
_BREADTH: tuple[ModelFamily, ...] = (
    families.PretrainedModel,
    families.FoundationModel,
    families.GeneralPurposeAIModel,
)

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
        *_DIFFUSION_DETAILS,
        *_BREADTH,
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
        *_AS_MASKED_LANGUAGE,
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
    undetermined=(*_AS_MASKED_LANGUAGE, families.FoundationModel, families.EmbeddingModel),
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
        *_AS_MASKED_LANGUAGE,
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
        *_AS_MASKED_LANGUAGE,
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
        *_AS_CAUSAL_LANGUAGE,
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
        *_AS_CAUSAL_LANGUAGE,
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
        *_DIFFUSION_DETAILS,
        *_BREADTH,
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
        *_DIFFUSION_DETAILS,
        *_BREADTH,
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
        *_DIFFUSION_DETAILS,
        *_BREADTH,
        *_AS_LANGUAGE,
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

# Molecules.

MOLGAN = Model(
    "molgan",
    "MolGAN",
    definition="A GAN that makes small molecules as graphs and is steered to wanted properties by reinforcement.",
    defined_by=(DE_CAO_2018,),
    checked_on=_CHECKED,
    undetermined=(
        families.WassersteinGAN,
        families.WganGp,
        families.NonAutoregressiveModel,
        families.SelfSupervisedModel,
        families.ReinforcementLearningAgent,
        families.SyntheticDataGenerator,
    ),
)
MOLGAN_ENTRY = entry(
    MOLGAN,
    member_of(families.GAN, cite=DE_CAO_2018.at("title")),
    every(
        produces=(modalities.Molecule, modalities.GraphData),
        performs=(tasks.MoleculeGeneration, tasks.GraphGeneration),
        cite=DE_CAO_2018.at("title"),
    ),
    every(trained_with=objectives.Adversarial, cite=DE_CAO_2018),
)

JT_VAE = Model(
    "jt-vae",
    "JT-VAE",
    aliases=("junction tree VAE", "junction tree variational autoencoder"),
    definition="A variational autoencoder of molecules that makes a tree of substructures and then the graph.",
    defined_by=(JIN_2018.at("abstract"),),
    developer="Massachusetts Institute of Technology",
    checked_on=_CHECKED,
    undetermined=(
        families.HierarchicalVAE,
        families.SelfSupervisedModel,
        families.EmbeddingModel,
        families.AutoregressiveModel,
        families.NonAutoregressiveModel,
        families.SyntheticDataGenerator,
    ),
)
JT_VAE_ENTRY = entry(
    JT_VAE,
    member_of(families.VAE, cite=JIN_2018.at("title")),
    every(
        accepts=(modalities.Molecule, modalities.GraphData),
        produces=(modalities.Molecule, modalities.GraphData, modalities.Embedding),
        performs=(tasks.MoleculeGeneration, tasks.GraphGeneration),
        uses=architectures.GraphNeuralNetwork,
        cite=JIN_2018.at("abstract"),
    ),
)

REINVENT = Model(
    "reinvent",
    "REINVENT",
    aliases=("REINVENT 4",),
    definition="A tool for molecular design whose generator learns by reinforcement to write molecules as wanted.",
    defined_by=(MOLECULAR_AI_2026,),
    developer="AstraZeneca",
    checked_on=_CHECKED,
    undetermined=(
        *_AS_CAUSAL_LANGUAGE,
        families.RecurrentLanguageModel,
        families.ReinforcementLearningAgent,
        families.AutoregressiveModel,
        families.TokenAutoregressiveModel,
        families.GenerativeTransformer,
        families.TransformerBasedModel,
        families.LikelihoodBasedModel,
        families.ExactLikelihoodModel,
        families.ConditionalGenerativeModel,
        families.PretrainedModel,
        families.SelfSupervisedModel,
        families.SequenceToSequenceModel,
        families.SyntheticDataGenerator,
    ),
)
REINVENT_ENTRY = entry(
    REINVENT,
    member_of(families.GenerativeAI, cite=MOLECULAR_AI_2026),
    member_of(families.DeepLearning, cite=OLIVECRONA_2017.at("title")),
    every(
        accepts=modalities.Molecule,
        produces=modalities.Molecule,
        performs=tasks.MoleculeGeneration,
        trained_with=objectives.ReinforcementLearning,
        cite=MOLECULAR_AI_2026,
    ),
)

MOLGPT = Model(
    "molgpt",
    "MolGPT",
    definition="A small GPT trained on molecules written as text, which makes new ones, also to wanted properties.",
    defined_by=(BAGAL_2021.at("repository"),),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_AS_CAUSAL_LANGUAGE, families.PretrainedModel, families.SyntheticDataGenerator),
)
MOLGPT_ENTRY = entry(
    MOLGPT,
    member_of(families.AutoregressiveModel, families.ConditionalGenerativeModel, cite=BAGAL_2021.at("repository")),
    every(
        accepts=(modalities.PropertyValue, modalities.Molecule),
        produces=modalities.Molecule,
        performs=tasks.MoleculeGeneration,
        trained_with=objectives.NextTokenPrediction,
        cite=BAGAL_2021.at("repository"),
    ),
    every(uses=architectures.TransformerDecoder, cite=BAGAL_2021.at("title")),
)

E3_DIFFUSION_MODEL = Model(
    "e3-diffusion-model",
    "E(3) equivariant diffusion model",
    aliases=("EDM for molecules", "equivariant diffusion model", "EDM (molecules)"),
    definition="A diffusion model that makes molecules as atoms in space and does not mind how they are turned.",
    defined_by=(HOOGEBOOM_2022.at("title"),),
    released=date(2022, 3, 31),
    checked_on=_CHECKED,
    undetermined=(*_DIFFUSION_DETAILS, families.ConditionalGenerativeModel, families.ConditionalDiffusionModel),
)
E3_DIFFUSION_MODEL_ENTRY = entry(
    E3_DIFFUSION_MODEL,
    member_of(families.DiffusionModel, cite=HOOGEBOOM_2022.at("title")),
    every(
        produces=modalities.Molecule,
        performs=tasks.MoleculeGeneration,
        uses=architectures.EquivariantNetwork,
        trained_with=objectives.Denoising,
        cite=HOOGEBOOM_2022.at("title"),
    ),
    every(accepts=modalities.PropertyValue, cite=HOOGEBOOM_2022),
)

GEODIFF = Model(
    "geodiff",
    "GeoDiff",
    definition="A diffusion model that makes the shapes which a given molecule may take in space.",
    defined_by=(XU_2022.at("title"),),
    released=date(2022, 3, 6),
    checked_on=_CHECKED,
    # It makes the shapes of a molecule that is given.
    undetermined=(*_DIFFUSION_DETAILS, families.MoleculeGenerationModel),
)
GEODIFF_ENTRY = entry(
    GEODIFF,
    member_of(families.ConditionalDiffusionModel, cite=XU_2022.at("title")),
    every(
        accepts=(modalities.Molecule, modalities.GraphData),
        produces=modalities.Molecule,
        trained_with=objectives.Denoising,
        cite=XU_2022.at("title"),
    ),
)

DIFFDOCK = Model(
    "diffdock",
    "DiffDock",
    definition="A diffusion model that places a small molecule on a protein.",
    defined_by=(CORSO_2022.at("title"),),
    developer="Massachusetts Institute of Technology",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    # It places a molecule that is given, and makes no new one.
    undetermined=(
        *_DIFFUSION_DETAILS,
        families.MoleculeGenerationModel,
        families.PretrainedModel,
        families.DiscriminativeModel,
        families.RegressionModel,
    ),
)
DIFFDOCK_ENTRY = entry(
    DIFFDOCK,
    member_of(families.DiffusionModel, cite=CORSO_2022.at("title")),
    member_of(families.ConditionalDiffusionModel, cite=CORSO_2022),
    every(
        accepts=(modalities.ProteinStructure, modalities.ProteinSequence, modalities.Molecule),
        produces=(modalities.Molecule, modalities.Score),
        cite=CORSO_2022,
    ),
    every(trained_with=objectives.Denoising, cite=CORSO_2022.at("title")),
)

# Materials.

CDVAE = Model(
    "cdvae",
    "CDVAE",
    aliases=("crystal diffusion variational autoencoder", "crystal diffusion VAE"),
    definition="A variational autoencoder of crystals whose decoder moves atoms to their places as a diffusion model.",
    defined_by=(XIE_2021.at("abstract"),),
    released=date(2021, 10, 12),
    checked_on=_CHECKED,
    undetermined=(
        *_DIFFUSION_DETAILS,
        families.DiffusionModel,
        families.ConditionalDiffusionModel,
        families.ConditionalGenerativeModel,
        families.ConditionalVAE,
        families.EmbeddingModel,
        families.HierarchicalVAE,
    ),
)
CDVAE_ENTRY = entry(
    CDVAE,
    member_of(families.VAE, cite=XIE_2021.at("title")),
    every(
        accepts=(modalities.CrystalStructure, modalities.PropertyValue),
        produces=(modalities.CrystalStructure, modalities.Embedding, modalities.PropertyValue),
        performs=tasks.CrystalGeneration,
        cite=XIE_2021.at("repository"),
    ),
    every(trained_with=objectives.Denoising, cite=XIE_2021.at("title")),
)

MATTERGEN = Model(
    "mattergen",
    "MatterGen",
    definition="A diffusion model that makes inorganic crystals, freely or to wanted properties.",
    defined_by=(ZENI_2023,),
    developer="Microsoft Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_DIFFUSION_DETAILS, *_BREADTH),
)
MATTERGEN_ENTRY = entry(
    MATTERGEN,
    member_of(families.DiffusionModel, cite=ZENI_2023),
    every(
        accepts=(modalities.Label, modalities.PropertyValue),
        produces=modalities.CrystalStructure,
        performs=tasks.CrystalGeneration,
        trained_with=objectives.Denoising,
        has=qualities.ControllableGeneration,
        cite=ZENI_2023,
    ),
)

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
        *_AS_CAUSAL_LANGUAGE,
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
        *_AS_CAUSAL_LANGUAGE,
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
        *_AS_MASKED_LANGUAGE,
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
        *_AS_MASKED_LANGUAGE,
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
        *_AS_CAUSAL_LANGUAGE,
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
    ALPHAFOLD_2_ENTRY,
    ALPHAFOLD_3_ENTRY,
    ESMFOLD_ENTRY,
    ROSETTAFOLD_ENTRY,
    ESM_2_ENTRY,
    PROTBERT_ENTRY,
    ESM3_ENTRY,
    PROGEN_ENTRY,
    PROTGPT2_ENTRY,
    PROTEINMPNN_ENTRY,
    RFDIFFUSION_ENTRY,
    CHROMA_ENTRY,
    EVODIFF_ENTRY,
    MOLGAN_ENTRY,
    JT_VAE_ENTRY,
    REINVENT_ENTRY,
    MOLGPT_ENTRY,
    E3_DIFFUSION_MODEL_ENTRY,
    GEODIFF_ENTRY,
    DIFFDOCK_ENTRY,
    CDVAE_ENTRY,
    MATTERGEN_ENTRY,
    EVO_ENTRY,
    EVO_2_ENTRY,
    DNABERT_ENTRY,
    NUCLEOTIDE_TRANSFORMER_ENTRY,
    HYENADNA_ENTRY,
)
