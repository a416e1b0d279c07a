"""Models of molecules and materials."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions_science import AS_CAUSAL_LANGUAGE, BREADTH, DIFFUSION_DETAILS
from genai_taxonomy.vocabulary.sources import (
    BAGAL_2021,
    CORSO_2022,
    DE_CAO_2018,
    HOOGEBOOM_2022,
    JIN_2018,
    MOLECULAR_AI_2026,
    OLIVECRONA_2017,
    XIE_2021,
    XU_2022,
    ZENI_2023,
)

__all__ = [
    "CDVAE",
    "DIFFDOCK",
    "E3_DIFFUSION_MODEL",
    "GEODIFF",
    "JT_VAE",
    "MATTERGEN",
    "MOLGAN",
    "MOLGPT",
    "REINVENT",
]

_CHECKED = date(2026, 11, 24)

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
        *AS_CAUSAL_LANGUAGE,
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
    undetermined=(*AS_CAUSAL_LANGUAGE, families.PretrainedModel, families.SyntheticDataGenerator),
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
    undetermined=(*DIFFUSION_DETAILS, families.ConditionalGenerativeModel, families.ConditionalDiffusionModel),
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
    undetermined=(*DIFFUSION_DETAILS, families.MoleculeGenerationModel),
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
        *DIFFUSION_DETAILS,
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
        *DIFFUSION_DETAILS,
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
    undetermined=(*DIFFUSION_DETAILS, *BREADTH),
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

ENTRIES: Final[tuple[Entry, ...]] = (
    MOLGAN_ENTRY,
    JT_VAE_ENTRY,
    REINVENT_ENTRY,
    MOLGPT_ENTRY,
    E3_DIFFUSION_MODEL_ENTRY,
    GEODIFF_ENTRY,
    DIFFDOCK_ENTRY,
    CDVAE_ENTRY,
    MATTERGEN_ENTRY,
)
