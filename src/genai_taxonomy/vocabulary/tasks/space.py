"""Jobs on three-dimensional content, motion and worlds."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    Action,
    Audio,
    Environment,
    HumanMotion,
    Image,
    PointCloud,
    Text,
    ThreeD,
    Video,
)
from genai_taxonomy.vocabulary.sources import (
    BRUCE_2024,
    HUGGING_FACE_2026,
    JUN_2023,
    LIU_2023_F,
    LUO_2021,
    MILDENHALL_2020,
    POOLE_2022,
    SHI_2022,
    TEVET_2022,
    WANG_2023,
    ZHU_2023_B,
)
from genai_taxonomy.vocabulary.tasks.general import ContentGeneration, ImageGeneration

__all__ = [
    "AudioToMotion",
    "ImageToThreeD",
    "InteractiveWorldSimulation",
    "MotionGeneration",
    "NovelViewSynthesis",
    "PointCloudGeneration",
    "TextToMotion",
    "TextToThreeD",
    "ThreeDGeneration",
    "ThreeDReconstruction",
]

ThreeDGeneration = Task(
    "three-d-generation",
    "3D generation",
    aliases=("3D content generation", "3D asset generation", "3D synthesis", "3D object generation"),
    definition="Making new three-dimensional content.",
    defined_by=(SHI_2022.at("abstract"), JUN_2023.at("abstract")),
)
THREE_D_GENERATION_ENTRY = entry(
    ThreeDGeneration,
    subset_of(ContentGeneration, cite=SHI_2022.at("abstract")),
    signature((), ThreeD, cite=SHI_2022.at("abstract")),
)

TextToThreeD = Task(
    "text-to-three-d",
    "Text-to-3D",
    aliases=("text-to-3D generation", "text-to-3D synthesis"),
    definition="3D generation that follows a description in text.",
    defined_by=(HUGGING_FACE_2026.at("text-to-3d"), POOLE_2022.at("abstract")),
    exact_match=("huggingface:pipeline/text-to-3d",),
)
TEXT_TO_THREE_D_ENTRY = entry(
    TextToThreeD,
    subset_of(ThreeDGeneration, cite=(HUGGING_FACE_2026.at("text-to-3d"), POOLE_2022.at("abstract"))),
    signature(Text, ThreeD, cite=HUGGING_FACE_2026.at("text-to-3d")),
)

ImageToThreeD = Task(
    "image-to-three-d",
    "Image-to-3D",
    aliases=("image-to-3D generation", "single-image 3D generation"),
    definition="3D generation that starts from an image.",
    defined_by=(HUGGING_FACE_2026.at("image-to-3d"), LIU_2023_F.at("title")),
    exact_match=("huggingface:pipeline/image-to-3d",),
)
IMAGE_TO_THREE_D_ENTRY = entry(
    ImageToThreeD,
    subset_of(ThreeDGeneration, cite=HUGGING_FACE_2026.at("image-to-3d")),
    signature(Image, ThreeD, cite=HUGGING_FACE_2026.at("image-to-3d")),
)

PointCloudGeneration = Task(
    "point-cloud-generation",
    "Point cloud generation",
    aliases=("3D point cloud generation", "point cloud synthesis"),
    definition="3D generation that makes sets of points in space.",
    defined_by=(LUO_2021.at("title"),),
)
POINT_CLOUD_GENERATION_ENTRY = entry(
    PointCloudGeneration,
    subset_of(ThreeDGeneration, cite=LUO_2021.at("title")),
    signature((), PointCloud, cite=LUO_2021.at("title")),
)

NovelViewSynthesis = Task(
    "novel-view-synthesis",
    "Novel view synthesis",
    aliases=("NVS", "view synthesis", "new view synthesis"),
    definition="Showing a pictured scene or object from a new viewpoint.",
    defined_by=(MILDENHALL_2020.at("title"), LIU_2023_F.at("abstract")),
)
NOVEL_VIEW_SYNTHESIS_ENTRY = entry(
    NovelViewSynthesis,
    # A radiance field renders the one scene that it was fitted to.
    subset_of(ImageGeneration, cite=LIU_2023_F.at("abstract"), disputed_by=MILDENHALL_2020.at("abstract")),
    signature(Image, Image, cite=LIU_2023_F.at("abstract")),
)

ThreeDReconstruction = Task(
    "three-d-reconstruction",
    "3D reconstruction",
    aliases=("multi-view reconstruction", "3D scene reconstruction"),
    definition="Recovering the three-dimensional shape of what images show.",
    defined_by=(WANG_2023.at("abstract"), LIU_2023_F.at("abstract")),
)
THREE_D_RECONSTRUCTION_ENTRY = entry(
    ThreeDReconstruction,
    signature((), ThreeD, cite=WANG_2023.at("abstract")),
    typically(accepts=Image, cite=(WANG_2023.at("abstract"), LIU_2023_F.at("abstract"))),
)

MotionGeneration = Task(
    "motion-generation",
    "Motion generation",
    aliases=("human motion generation", "human motion synthesis", "motion synthesis"),
    definition="Making new sequences of human poses.",
    defined_by=(ZHU_2023_B.at("abstract"),),
)
MOTION_GENERATION_ENTRY = entry(
    MotionGeneration,
    subset_of(ContentGeneration, cite=ZHU_2023_B.at("abstract")),
    signature((), HumanMotion, cite=ZHU_2023_B.at("abstract")),
)

TextToMotion = Task(
    "text-to-motion",
    "Text-to-motion",
    aliases=("text-to-motion generation", "text-conditioned motion generation", "text-driven motion generation"),
    definition="Motion generation that follows a description in text.",
    defined_by=(ZHU_2023_B.at("abstract"), TEVET_2022),
)
TEXT_TO_MOTION_ENTRY = entry(
    TextToMotion,
    subset_of(MotionGeneration, cite=ZHU_2023_B.at("abstract")),
    signature(Text, HumanMotion, cite=ZHU_2023_B.at("abstract")),
)

AudioToMotion = Task(
    "audio-to-motion",
    "Audio-to-motion",
    aliases=(
        "audio-driven motion generation",
        "audio-conditioned motion generation",
        "music-to-dance",
        "dance generation",
    ),
    definition="Motion generation that moves to given music or speech.",
    defined_by=(ZHU_2023_B.at("abstract"),),
)
AUDIO_TO_MOTION_ENTRY = entry(
    AudioToMotion,
    subset_of(MotionGeneration, cite=ZHU_2023_B.at("abstract")),
    signature(Audio, HumanMotion, cite=ZHU_2023_B.at("abstract")),
)

InteractiveWorldSimulation = Task(
    "interactive-world-simulation",
    "Interactive world simulation",
    aliases=("world simulation", "interactive world generation", "interactive environment generation"),
    definition="Making, frame by frame, a world that responds to a user's or an agent's actions.",
    defined_by=(BRUCE_2024.at("abstract"),),
)
INTERACTIVE_WORLD_SIMULATION_ENTRY = entry(
    InteractiveWorldSimulation,
    subset_of(ContentGeneration, cite=BRUCE_2024.at("abstract")),
    signature(Action, (), cite=BRUCE_2024.at("abstract")),
    typically(produces=(Environment, Video), cite=BRUCE_2024.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    THREE_D_GENERATION_ENTRY,
    TEXT_TO_THREE_D_ENTRY,
    IMAGE_TO_THREE_D_ENTRY,
    POINT_CLOUD_GENERATION_ENTRY,
    NOVEL_VIEW_SYNTHESIS_ENTRY,
    THREE_D_RECONSTRUCTION_ENTRY,
    MOTION_GENERATION_ENTRY,
    TEXT_TO_MOTION_ENTRY,
    AUDIO_TO_MOTION_ENTRY,
    INTERACTIVE_WORLD_SIMULATION_ENTRY,
)
