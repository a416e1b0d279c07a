"""Families that make or represent space and motion, and models of how a world responds to actions."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, disjoint_with, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import DeepGenerativeModel, DeepLearning, GenerativeAI, MachineLearning
from genai_taxonomy.vocabulary.families.breadth import ConditionalGenerativeModel
from genai_taxonomy.vocabulary.families.content import MultimodalGenerativeModel, ThreeDGenerationModel
from genai_taxonomy.vocabulary.sources import (
    ASSRAN_2025,
    BRUCE_2024,
    CAO_2023,
    HA_2018,
    HAFNER_2019,
    HUGGING_FACE_2026,
    JUN_2023,
    KERBL_2023,
    LIU_2023_F,
    MILDENHALL_2020,
    NICHOL_2022,
    POOLE_2022,
    SHI_2023,
    TEVET_2022,
    VALEVSKI_2024,
    ZHU_2023_B,
)

__all__ = [
    "GaussianSplattingModel",
    "ImageToThreeDModel",
    "InteractiveWorldModel",
    "LatentWorldModel",
    "MotionGenerationModel",
    "NeuralRadianceField",
    "TextToMotionModel",
    "TextToThreeDModel",
    "WorldModel",
]

TextToThreeDModel = ModelFamily(
    "text-to-three-d-model",
    "Text-to-3D model",
    aliases=("text-to-3D generator", "text-to-3D generation model", "T23D model", "text-to-3D AI"),
    definition="A generative model that makes three-dimensional objects or scenes from descriptions in text.",
    defined_by=(HUGGING_FACE_2026.at("text-to-3d"), POOLE_2022.at("abstract")),
)
TEXT_TO_THREE_D_MODEL_ENTRY = entry(
    TextToThreeDModel,
    subset_of(GenerativeAI, ThreeDGenerationModel, cite=(POOLE_2022.at("abstract"), NICHOL_2022.at("abstract"))),
    subset_of(
        ConditionalGenerativeModel, DeepGenerativeModel, cite=(NICHOL_2022.at("abstract"), JUN_2023.at("abstract"))
    ),
    subset_of(MultimodalGenerativeModel, cite=CAO_2023.at("abstract")),
    every(performs=tasks.TextToThreeD, cite=(HUGGING_FACE_2026.at("text-to-3d"), POOLE_2022.at("abstract"))),
    every(accepts=modalities.Text, produces=modalities.ThreeD, cite=HUGGING_FACE_2026.at("text-to-3d")),
    sufficient(is_a=GenerativeAI, performs=tasks.TextToThreeD, cite=HUGGING_FACE_2026.at("text-to-3d")),
    sufficient(
        is_a=GenerativeAI,
        accepts=modalities.Text,
        produces=modalities.ThreeD,
        cite=HUGGING_FACE_2026.at("text-to-3d"),
    ),
    some(produces=modalities.RadianceField, cite=POOLE_2022.at("abstract")),
    some(produces=modalities.PointCloud, cite=NICHOL_2022.at("abstract")),
    some(produces=modalities.Mesh, cite=JUN_2023.at("abstract")),
    some(trained_with=objectives.ScoreDistillation, cite=POOLE_2022.at("abstract")),
    some(trained_with=objectives.Denoising, cite=(NICHOL_2022.at("abstract"), JUN_2023.at("abstract"))),
    some(uses=architectures.NeuralRadianceFieldNetwork, cite=POOLE_2022.at("abstract")),
    typically(has=qualities.MultiViewInconsistency, cite=SHI_2023.at("abstract")),
    typically(has=(qualities.SlowSampling, qualities.HighInferenceCost), cite=NICHOL_2022.at("abstract")),
    typically(serves=use_cases.GamesAndThreeDContent, cite=HUGGING_FACE_2026.at("text-to-3d")),
)

ImageToThreeDModel = ModelFamily(
    "image-to-three-d-model",
    "Image-to-3D model",
    aliases=("image-to-3D generator", "single-image-to-3D model", "image-to-3D generation model"),
    definition="A generative model that makes a three-dimensional object or scene from an image.",
    defined_by=(HUGGING_FACE_2026.at("image-to-3d"), NICHOL_2022.at("abstract")),
)
IMAGE_TO_THREE_D_MODEL_ENTRY = entry(
    ImageToThreeDModel,
    subset_of(
        GenerativeAI, ThreeDGenerationModel, cite=(HUGGING_FACE_2026.at("image-to-3d"), NICHOL_2022.at("abstract"))
    ),
    subset_of(ConditionalGenerativeModel, DeepGenerativeModel, cite=NICHOL_2022.at("abstract")),
    every(performs=tasks.ImageToThreeD, cite=HUGGING_FACE_2026.at("image-to-3d")),
    every(accepts=modalities.Image, produces=modalities.ThreeD, cite=HUGGING_FACE_2026.at("image-to-3d")),
    sufficient(is_a=GenerativeAI, performs=tasks.ImageToThreeD, cite=HUGGING_FACE_2026.at("image-to-3d")),
    sufficient(
        is_a=GenerativeAI,
        accepts=modalities.Image,
        produces=modalities.ThreeD,
        cite=HUGGING_FACE_2026.at("image-to-3d"),
    ),
    some(produces=modalities.PointCloud, cite=NICHOL_2022.at("abstract")),
    some(produces=(modalities.Mesh, modalities.RadianceField), cite=JUN_2023),
    some(trained_with=objectives.Denoising, cite=(NICHOL_2022.at("abstract"), LIU_2023_F.at("abstract"))),
    some(performs=tasks.NovelViewSynthesis, cite=LIU_2023_F.at("abstract")),
    some(has=qualities.ZeroShotTransfer, cite=LIU_2023_F.at("abstract")),
)

NeuralRadianceField = ModelFamily(
    "neural-radiance-field",
    "Neural radiance field",
    aliases=("NeRF", "NeRF model", "neural radiance field model"),
    definition=(
        "A network fitted to photographs of one scene that gives color and density at every point, seen from anywhere."
    ),
    defined_by=(MILDENHALL_2020.at("abstract"),),
)
NEURAL_RADIANCE_FIELD_ENTRY = entry(
    NeuralRadianceField,
    # It renders the scene that it was fitted to, and makes up none.
    disjoint_with(GenerativeAI, cite=MILDENHALL_2020.at("abstract")),
    subset_of(DeepLearning, cite=MILDENHALL_2020.at("abstract")),
    every(uses=architectures.NeuralRadianceFieldNetwork, cite=MILDENHALL_2020.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=MILDENHALL_2020.at("abstract")),
    typically(accepts=modalities.CameraPose, cite=MILDENHALL_2020.at("abstract")),
    every(performs=tasks.NovelViewSynthesis, cite=MILDENHALL_2020.at("abstract")),
    some(performs=tasks.ThreeDReconstruction, cite=MILDENHALL_2020.at("abstract")),
    typically(uses=architectures.MultilayerPerceptron, cite=MILDENHALL_2020.at("abstract")),
    typically(trained_with=objectives.Reconstruction, cite=MILDENHALL_2020.at("abstract")),
    typically(has=(qualities.RealisticSamples, qualities.FineDetail), cite=MILDENHALL_2020.at("abstract")),
    typically(has=(qualities.HighTrainingCost, qualities.HighInferenceCost), cite=KERBL_2023.at("abstract")),
)

GaussianSplattingModel = ModelFamily(
    "gaussian-splatting-model",
    "3D Gaussian splatting",
    aliases=("3DGS", "Gaussian splatting", "3D Gaussian splatting model"),
    definition=(
        "A set of three-dimensional Gaussians fitted to photographs of one scene, for fast rendering "
        "from new viewpoints."
    ),
    defined_by=(KERBL_2023.at("abstract"),),
)
GAUSSIAN_SPLATTING_MODEL_ENTRY = entry(
    GaussianSplattingModel,
    # As with radiance fields: a representation of one scene.
    disjoint_with(GenerativeAI, cite=KERBL_2023.at("abstract")),
    every(accepts=modalities.Image, produces=modalities.Image, cite=KERBL_2023.at("abstract")),
    typically(produces=modalities.GaussianSplats, cite=KERBL_2023.at("abstract")),
    every(performs=tasks.NovelViewSynthesis, cite=KERBL_2023.at("abstract")),
    typically(has=(qualities.RealTimeGeneration, qualities.RealisticSamples), cite=KERBL_2023.at("abstract")),
    typically(has=qualities.HighMemoryUse, cite=KERBL_2023),
)

MotionGenerationModel = ModelFamily(
    "motion-generation-model",
    "Motion generation model",
    aliases=("human motion generation model", "motion synthesis model", "motion generator", "human motion model"),
    definition="A generative model that makes sequences of human poses.",
    defined_by=(ZHU_2023_B.at("abstract"),),
)
MOTION_GENERATION_MODEL_ENTRY = entry(
    MotionGenerationModel,
    subset_of(GenerativeAI, cite=ZHU_2023_B.at("abstract")),
    every(performs=tasks.MotionGeneration, produces=modalities.HumanMotion, cite=ZHU_2023_B.at("abstract")),
    sufficient(is_a=GenerativeAI, produces=modalities.HumanMotion, cite=ZHU_2023_B.at("abstract")),
    some(accepts=(modalities.Text, modalities.Audio), cite=ZHU_2023_B.at("abstract")),
    some(uses=architectures.Transformer, trained_with=objectives.Denoising, cite=TEVET_2022.at("abstract")),
)

TextToMotionModel = ModelFamily(
    "text-to-motion-model",
    "Text-to-motion model",
    aliases=("text-driven motion generation model", "text-to-motion generator"),
    definition="A motion generation model that follows a description in text.",
    defined_by=(ZHU_2023_B.at("abstract"), TEVET_2022.at("abstract")),
)
TEXT_TO_MOTION_MODEL_ENTRY = entry(
    TextToMotionModel,
    subset_of(MotionGenerationModel, ConditionalGenerativeModel, cite=ZHU_2023_B.at("abstract")),
    subset_of(MultimodalGenerativeModel, cite=CAO_2023.at("abstract")),
    every(performs=tasks.TextToMotion, cite=(ZHU_2023_B.at("abstract"), TEVET_2022.at("abstract"))),
    every(accepts=modalities.Text, produces=modalities.HumanMotion, cite=ZHU_2023_B.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.TextToMotion, cite=ZHU_2023_B.at("abstract")),
    sufficient(
        is_a=GenerativeAI,
        accepts=modalities.Text,
        produces=modalities.HumanMotion,
        cite=ZHU_2023_B.at("abstract"),
    ),
    some(uses=architectures.Transformer, trained_with=objectives.Denoising, cite=TEVET_2022.at("abstract")),
)

WorldModel = ModelFamily(
    "world-model",
    "World model",
    aliases=("learned world model", "environment model", "learned dynamics model"),
    definition="A model that predicts how an environment will look or change, typically in response to actions.",
    defined_by=(HA_2018.at("abstract"), ASSRAN_2025.at("abstract")),
)
WORLD_MODEL_ENTRY = entry(
    WorldModel,
    subset_of(MachineLearning, cite=(HA_2018.at("abstract"), HAFNER_2019.at("abstract"))),
    sufficient(trained_with=objectives.WorldModelLearning, cite=HAFNER_2019.at("abstract")),
    typically(trained_with=objectives.WorldModelLearning, cite=(HA_2018.at("abstract"), HAFNER_2019.at("abstract"))),
    typically(accepts=modalities.Action, cite=(BRUCE_2024.at("abstract"), VALEVSKI_2024.at("abstract"))),
    some(accepts=(modalities.Image, modalities.Video), cite=(HAFNER_2019.at("abstract"), ASSRAN_2025.at("abstract"))),
    some(produces=modalities.Environment, cite=BRUCE_2024.at("abstract")),
    some(produces=(modalities.Image, modalities.Video), cite=VALEVSKI_2024.at("abstract")),
    some(trained_with=objectives.JointEmbeddingPrediction, cite=ASSRAN_2025.at("abstract")),
    some(uses=architectures.RecurrentNetwork, cite=HA_2018),
    some(uses=architectures.Transformer, cite=BRUCE_2024),
    typically(
        has=qualities.PlanningInImagination,
        cite=(HA_2018.at("abstract"), HAFNER_2019.at("abstract"), ASSRAN_2025.at("abstract")),
    ),
    typically(has=qualities.CompoundingErrors, cite=VALEVSKI_2024),
)

LatentWorldModel = ModelFamily(
    "latent-world-model",
    "Latent dynamics world model",
    aliases=("latent dynamics model", "latent-space world model", "Dreamer-style world model"),
    definition="A world model that predicts the next state in a learned compact space and not in pixels.",
    defined_by=(HAFNER_2019.at("abstract"), ASSRAN_2025.at("abstract")),
)
LATENT_WORLD_MODEL_ENTRY = entry(
    LatentWorldModel,
    subset_of(WorldModel, cite=(HAFNER_2019.at("abstract"), ASSRAN_2025.at("abstract"))),
    every(trained_with=objectives.WorldModelLearning, cite=HAFNER_2019.at("abstract")),
    typically(accepts=modalities.Action, cite=(HAFNER_2019.at("abstract"), ASSRAN_2025.at("abstract"))),
    some(performs=tasks.ReinforcementLearningControl, cite=HAFNER_2019.at("abstract")),
    some(performs=tasks.RobotControl, cite=ASSRAN_2025.at("abstract")),
    typically(has=qualities.PlanningInImagination, cite=(HAFNER_2019.at("abstract"), ASSRAN_2025.at("abstract"))),
)

InteractiveWorldModel = ModelFamily(
    "interactive-world-model",
    "Interactive world model",
    aliases=(
        "generative interactive environment",
        "playable world model",
        "neural game engine",
        "generative world model",
    ),
    definition="A world model that makes, frame by frame, a world that people or agents can act in.",
    defined_by=(BRUCE_2024.at("abstract"), VALEVSKI_2024.at("abstract")),
)
INTERACTIVE_WORLD_MODEL_ENTRY = entry(
    InteractiveWorldModel,
    subset_of(WorldModel, GenerativeAI, cite=(BRUCE_2024.at("abstract"), VALEVSKI_2024.at("abstract"))),
    subset_of(ConditionalGenerativeModel, DeepGenerativeModel, cite=VALEVSKI_2024.at("abstract")),
    every(performs=tasks.InteractiveWorldSimulation, cite=(BRUCE_2024.at("abstract"), VALEVSKI_2024.at("abstract"))),
    every(
        accepts=modalities.Action,
        produces=modalities.Environment,
        cite=(BRUCE_2024.at("abstract"), VALEVSKI_2024.at("abstract")),
    ),
    sufficient(is_a=GenerativeAI, performs=tasks.InteractiveWorldSimulation, cite=BRUCE_2024.at("abstract")),
    typically(produces=modalities.Video, cite=(BRUCE_2024.at("abstract"), VALEVSKI_2024.at("abstract"))),
    some(accepts=(modalities.Text, modalities.Image, modalities.Sketch), cite=BRUCE_2024.at("abstract")),
    some(trained_with=objectives.Denoising, cite=VALEVSKI_2024.at("abstract")),
    typically(has=qualities.RealTimeGeneration, cite=VALEVSKI_2024.at("abstract")),
    typically(has=qualities.CompoundingErrors, cite=VALEVSKI_2024),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TEXT_TO_THREE_D_MODEL_ENTRY,
    IMAGE_TO_THREE_D_MODEL_ENTRY,
    NEURAL_RADIANCE_FIELD_ENTRY,
    GAUSSIAN_SPLATTING_MODEL_ENTRY,
    MOTION_GENERATION_MODEL_ENTRY,
    TEXT_TO_MOTION_MODEL_ENTRY,
    WORLD_MODEL_ENTRY,
    LATENT_WORLD_MODEL_ENTRY,
    INTERACTIVE_WORLD_MODEL_ENTRY,
)
