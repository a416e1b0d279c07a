"""World models with published weights, and of robots and vehicles."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import ANY_DIFFUSION, DIFFUSION, ENCODER, GENERATOR, WORLD
from genai_taxonomy.vocabulary.sources import ALONSO_2024, ASSRAN_2025, BARDES_2024, DECART_2024, HU_2023, NVIDIA_2025

_CHECKED = date(2026, 11, 24)

__all__ = [
    "COSMOS",
    "DIAMOND",
    "GAIA_1",
    "OASIS",
    "V_JEPA",
    "V_JEPA_2",
]

DIAMOND = Model(
    "diamond",
    "DIAMOND",
    aliases=("DIffusion As a Model Of eNvironment Dreams",),
    definition=(
        "A reinforcement learning agent trained entirely in a diffusion world model, which people can play in, too."
    ),
    defined_by=(ALONSO_2024,),
    developer="University of Geneva",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *WORLD,
        families.PixelSpaceDiffusionModel,
    ),
)
DIAMOND_ENTRY = entry(
    DIAMOND,
    member_of(
        families.ReinforcementLearningAgent,
        families.DiffusionModel,
        families.AutoregressiveModel,
        families.InteractiveWorldModel,
        cite=ALONSO_2024,
    ),
    every(
        accepts=(modalities.Image, modalities.Action),
        produces=(modalities.Action, modalities.Environment, modalities.Video),
        performs=(tasks.ReinforcementLearningControl, tasks.InteractiveWorldSimulation),
        trained_with=(objectives.Denoising, objectives.WorldModelLearning, objectives.ReinforcementLearning),
        uses=architectures.UNet,
        cite=ALONSO_2024,
    ),
)

OASIS = Model(
    "oasis",
    "Oasis",
    aliases=(
        "Oasis 500M",
        "Oasis Minecraft",
        "Decart Oasis",
    ),
    definition="A diffusion transformer that makes a playable world like Minecraft frame by frame.",
    defined_by=(DECART_2024,),
    developer="Decart and Etched",
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *WORLD,
        families.ImageToVideoModel,
    ),
)
OASIS_ENTRY = entry(
    OASIS,
    member_of(
        families.InteractiveWorldModel,
        families.DiffusionTransformer,
        families.LatentDiffusionModel,
        families.AutoregressiveModel,
        cite=DECART_2024,
    ),
    every(
        accepts=(modalities.Action, modalities.Image),
        produces=(modalities.Environment, modalities.Video),
        performs=tasks.InteractiveWorldSimulation,
        uses=(architectures.DiffusionTransformerNetwork, architectures.VisionTransformer, architectures.Autoencoder),
        cite=DECART_2024,
    ),
)

GAIA_1 = Model(
    "gaia-1",
    "GAIA-1",
    aliases=("Wayve GAIA-1",),
    definition="A generative world model that makes driving videos from video, text and actions.",
    defined_by=(HU_2023.at("abstract"),),
    developer="Wayve",
    released=date(2023, 6, 17),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *WORLD,
        families.DiffusionModel,
        families.LatentDiffusionModel,
        families.TextToVideoModel,
        families.InteractiveWorldModel,
        families.VideoEditingModel,
    ),
)
GAIA_1_ENTRY = entry(
    GAIA_1,
    member_of(
        families.WorldModel,
        families.SelfSupervisedModel,
        families.VideoGenerationModel,
        families.VideoPredictionModel,
        cite=HU_2023.at("abstract"),
    ),
    member_of(families.GenerativeTransformer, families.TokenAutoregressiveModel, cite=HU_2023),
    # Whether its steerable drives count as an environment stays open.
    every(produces=modalities.Content, cite=HU_2023),
    every(
        accepts=(modalities.Video, modalities.Text, modalities.Action),
        produces=modalities.Video,
        performs=tasks.VideoPrediction,
        trained_with=(objectives.NextTokenPrediction, objectives.WorldModelLearning),
        cite=HU_2023.at("abstract"),
    ),
    every(uses=architectures.Transformer, cite=HU_2023),
)

COSMOS = Model(
    "cosmos",
    "NVIDIA Cosmos",
    aliases=(
        "Cosmos",
        "Cosmos-Predict1",
        "Cosmos 1.0",
        "Cosmos World Foundation Model",
    ),
    definition="Open world foundation models for robots and vehicles that continue videos as physics would have it.",
    defined_by=(NVIDIA_2025.at("abstract"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *ANY_DIFFUSION,
        *WORLD,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.InteractiveWorldModel,
        families.ImageToVideoModel,
        families.TextToImageModel,
        families.VideoEditingModel,
    ),
)
COSMOS_ENTRY = entry(
    COSMOS,
    member_of(
        families.FoundationModel, families.WorldModel, families.TextToVideoModel, cite=NVIDIA_2025.at("abstract")
    ),
    member_of(families.TransformerBasedModel, families.VideoPredictionModel, cite=NVIDIA_2025),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video, modalities.Action),
        produces=modalities.Video,
        cite=NVIDIA_2025,
    ),
    # Later releases under the name make images, too, and simulate actions: what it gives besides stays open.
    every(produces=modalities.Content, cite=NVIDIA_2025),
    every(performs=(tasks.TextToVideo, tasks.VideoPrediction), uses=architectures.Transformer, cite=NVIDIA_2025),
)

V_JEPA = Model(
    "v-jepa",
    "V-JEPA",
    aliases=("V-JEPA 1",),
    definition="A video encoder that learns by predicting the features of masked regions and generates no pixels.",
    defined_by=(BARDES_2024,),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ENCODER,
        families.WorldModel,
        families.VisionFoundationModel,
        families.FoundationModel,
        families.LatentWorldModel,
    ),
)
V_JEPA_ENTRY = entry(
    V_JEPA,
    member_of(families.SelfSupervisedModel, families.PretrainedModel, cite=BARDES_2024),
    every(
        accepts=(modalities.Video, modalities.Image),
        produces=modalities.Embedding,
        performs=tasks.FeatureExtraction,
        uses=architectures.VisionTransformer,
        trained_with=objectives.JointEmbeddingPrediction,
        cite=BARDES_2024,
    ),
)

V_JEPA_2 = Model(
    "v-jepa-2",
    "V-JEPA 2",
    aliases=("V-JEPA 2-AC",),
    definition="A self-supervised video encoder that predicts in its representation space, by which robots plan.",
    defined_by=(ASSRAN_2025.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ENCODER,
        families.LatentWorldModel,
        families.VisionFoundationModel,
        families.FoundationModel,
        families.RobotPolicy,
        families.VideoLanguageModel,
        families.Classifier,
        families.MultimodalModel,
    ),
)
V_JEPA_2_ENTRY = entry(
    V_JEPA_2,
    member_of(
        families.SelfSupervisedModel, families.PretrainedModel, families.WorldModel, cite=ASSRAN_2025.at("abstract")
    ),
    every(
        accepts=(modalities.Video, modalities.Image, modalities.Action), produces=modalities.Embedding, cite=ASSRAN_2025
    ),
    every(
        performs=tasks.FeatureExtraction,
        uses=architectures.VisionTransformer,
        trained_with=objectives.JointEmbeddingPrediction,
        cite=ASSRAN_2025,
    ),
    # With heads and planning on top it also gives labels and actions: which are its own stays open.
    every(produces=modalities.StructuredResult, cite=ASSRAN_2025),
    every(has=qualities.PlanningInImagination, cite=ASSRAN_2025.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DIAMOND_ENTRY,
    OASIS_ENTRY,
    GAIA_1_ENTRY,
    COSMOS_ENTRY,
    V_JEPA_ENTRY,
    V_JEPA_2_ENTRY,
)
