"""Models of worlds and their dynamics."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import DIFFUSION, GENERATOR, UNPUBLISHED_GENERATOR, WORLD
from genai_taxonomy.vocabulary.sources import (
    BRUCE_2024,
    DEEPMIND_GENIE_3_2025,
    HA_2018,
    HAFNER_2023,
    PARKER_HOLDER_2024,
    VALEVSKI_2024,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "DREAMERV3",
    "GAMENGEN",
    "GENIE",
    "GENIE_2",
    "GENIE_3",
    "WORLD_MODELS_2018",
]

WORLD_MODELS_2018 = Model(
    "world-models-2018",
    "World Models (2018)",
    aliases=(
        "Ha and Schmidhuber World Models",
        "World Models (Ha & Schmidhuber)",
        "World Models paper",
    ),
    definition=(
        "A variational autoencoder, a recurrent network and a small controller that learns to act in the "
        "dream of the two."
    ),
    defined_by=(HA_2018.at("abstract"),),
    developer="Google Brain",
    checked_on=_CHECKED,
    undetermined=(
        *WORLD,
        families.ReinforcementLearningAgent,
        families.InteractiveWorldModel,
        families.VAE,
        families.VideoGenerationModel,
        families.VideoPredictionModel,
        families.AutoregressiveModel,
        families.LikelihoodBasedModel,
        families.LatentVariableModel,
    ),
)
WORLD_MODELS_2018_ENTRY = entry(
    WORLD_MODELS_2018,
    member_of(families.LatentWorldModel, families.DeepGenerativeModel, cite=HA_2018.at("abstract")),
    every(accepts=(modalities.Image, modalities.Action), produces=(modalities.Image, modalities.Action), cite=HA_2018),
    # Its dream is a sequence of frames that can be played in: as what that counts stays open.
    every(produces=modalities.Content, cite=HA_2018),
    every(performs=tasks.ReinforcementLearningControl, cite=HA_2018.at("abstract")),
    every(
        uses=(architectures.Lstm, architectures.VariationalAutoencoderNetwork),
        trained_with=(objectives.WorldModelLearning, objectives.EvidenceLowerBound),
        cite=HA_2018,
    ),
    every(has=qualities.PlanningInImagination, cite=HA_2018.at("abstract")),
)

DREAMERV3 = Model(
    "dreamerv3",
    "DreamerV3",
    definition=(
        "A reinforcement learning agent that learns a world model in a latent space and improves in imagination."
    ),
    defined_by=(HAFNER_2023.at("abstract"),),
    developer="Google DeepMind",
    checked_on=_CHECKED,
    undetermined=(
        *WORLD,
        families.GenerativeModel,
        families.GenerativeAI,
        families.DeepGenerativeModel,
        families.LatentVariableModel,
        families.LikelihoodBasedModel,
        families.VideoPredictionModel,
        families.AutoencoderModel,
        families.VAE,
    ),
)
DREAMERV3_ENTRY = entry(
    DREAMERV3,
    member_of(families.ReinforcementLearningAgent, families.LatentWorldModel, cite=HAFNER_2023.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Action, cite=HAFNER_2023.at("abstract")),
    every(
        performs=tasks.ReinforcementLearningControl,
        trained_with=(objectives.WorldModelLearning, objectives.ReinforcementLearning),
        cite=HAFNER_2023.at("abstract"),
    ),
    # Its world model also decodes what it imagines: as what that counts stays open.
    every(accepts=modalities.SensorData, produces=modalities.Content, cite=HAFNER_2023),
    every(uses=(architectures.Gru, architectures.ConvolutionalNetwork), cite=HAFNER_2023),
    every(has=qualities.PlanningInImagination, cite=HAFNER_2023.at("abstract")),
)

GENIE = Model(
    "genie",
    "Genie",
    aliases=("Genie 1",),
    definition=(
        "A foundation world model learned from videos without action labels, which makes playable worlds from an image."
    ),
    defined_by=(BRUCE_2024.at("abstract"),),
    developer="Google DeepMind",
    weights=Weights.CLOSED,
    series=series.GENIE_WORLDS,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *WORLD,
        families.TextToVideoModel,
        families.MaskedGenerativeModel,
        families.MaskedGenerativeTransformer,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.VideoPredictionModel,
        families.RobotPolicy,
        families.ImageToVideoModel,
    ),
)
GENIE_ENTRY = entry(
    GENIE,
    member_of(families.InteractiveWorldModel, families.FoundationModel, cite=BRUCE_2024.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.Action),
        produces=(modalities.Environment, modalities.Video),
        cite=BRUCE_2024.at("abstract"),
    ),
    # The abstract also speaks of worlds described in text: so other inputs stay open.
    every(accepts=modalities.Content, cite=BRUCE_2024.at("abstract")),
    every(performs=tasks.InteractiveWorldSimulation, cite=BRUCE_2024.at("abstract")),
    every(uses=(architectures.Transformer, architectures.VectorQuantization), cite=BRUCE_2024),
)

GENIE_2 = Model(
    "genie-2",
    "Genie 2",
    definition="An autoregressive latent diffusion model that makes playable three-dimensional worlds from an image.",
    defined_by=(PARKER_HOLDER_2024,),
    developer="Google DeepMind",
    released=date(2024, 12, 4),
    weights=Weights.CLOSED,
    series=series.GENIE_WORLDS,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *WORLD,
        families.DiffusionTransformer,
        families.TextToVideoModel,
        families.ImageToVideoModel,
    ),
)
GENIE_2_ENTRY = entry(
    GENIE_2,
    member_of(
        families.InteractiveWorldModel,
        families.FoundationModel,
        families.LatentDiffusionModel,
        families.AutoregressiveModel,
        families.TransformerBasedModel,
        families.ClassifierFreeGuidedDiffusionModel,
        cite=PARKER_HOLDER_2024,
    ),
    every(
        accepts=(modalities.Image, modalities.Action),
        produces=(modalities.Environment, modalities.Video),
        performs=tasks.InteractiveWorldSimulation,
        uses=(architectures.Transformer, architectures.Autoencoder),
        cite=PARKER_HOLDER_2024,
    ),
    # The image may come from an image generator told in text: so other inputs stay open.
    every(accepts=modalities.Content, cite=PARKER_HOLDER_2024),
)

GENIE_3 = Model(
    "genie-3",
    "Genie 3",
    definition="A general world model that makes worlds from text, through which one moves in real time.",
    defined_by=(DEEPMIND_GENIE_3_2025,),
    developer="Google DeepMind",
    released=date(2025, 8, 5),
    weights=Weights.CLOSED,
    series=series.GENIE_WORLDS,
    checked_on=_CHECKED,
    undetermined=(
        *UNPUBLISHED_GENERATOR,
        *WORLD,
        families.ImageToVideoModel,
        families.TextToVideoModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.MaskedGenerativeModel,
    ),
)
GENIE_3_ENTRY = entry(
    GENIE_3,
    member_of(families.InteractiveWorldModel, cite=DEEPMIND_GENIE_3_2025),
    every(
        accepts=(modalities.Text, modalities.Action),
        produces=(modalities.Environment, modalities.Video),
        performs=tasks.InteractiveWorldSimulation,
        has=qualities.RealTimeGeneration,
        cite=DEEPMIND_GENIE_3_2025,
    ),
    # Whether it also starts from an image stays open.
    every(accepts=modalities.Content, cite=DEEPMIND_GENIE_3_2025),
)

GAMENGEN = Model(
    "gamengen",
    "GameNGen",
    definition="A diffusion model that plays the game DOOM frame by frame, in place of its engine.",
    defined_by=(VALEVSKI_2024.at("abstract"),),
    developer="Google",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *WORLD,
    ),
)
GAMENGEN_ENTRY = entry(
    GAMENGEN,
    member_of(
        families.InteractiveWorldModel,
        families.DiffusionModel,
        families.AutoregressiveModel,
        cite=VALEVSKI_2024.at("abstract"),
    ),
    member_of(families.LatentDiffusionModel, cite=VALEVSKI_2024),
    every(
        accepts=(modalities.Action, modalities.Image),
        produces=(modalities.Environment, modalities.Video),
        cite=VALEVSKI_2024.at("abstract"),
    ),
    every(performs=tasks.InteractiveWorldSimulation, cite=VALEVSKI_2024.at("abstract")),
    every(uses=architectures.UNet, trained_with=objectives.Denoising, cite=VALEVSKI_2024),
    every(has=qualities.RealTimeGeneration, cite=VALEVSKI_2024.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    WORLD_MODELS_2018_ENTRY,
    DREAMERV3_ENTRY,
    GENIE_ENTRY,
    GENIE_2_ENTRY,
    GENIE_3_ENTRY,
    GAMENGEN_ENTRY,
)
