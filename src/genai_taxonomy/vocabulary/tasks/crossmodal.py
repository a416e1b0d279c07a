"""Jobs that make, match or act across kinds of content."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    Action,
    Audio,
    Content,
    Embedding,
    Image,
    Ranking,
    Score,
    Screenshot,
    Text,
    Video,
)
from genai_taxonomy.vocabulary.sources import (
    ANDERSON_2017,
    BROHAN_2023,
    CHAMELEON_2024,
    HUGGING_FACE_2026,
    LI_2022_B,
    RADFORD_2021,
    WU_2023,
    XIE_2024,
)
from genai_taxonomy.vocabulary.tasks.extraction import DocumentRetrieval
from genai_taxonomy.vocabulary.tasks.general import (
    ContentGeneration,
    FeatureExtraction,
    ImageGeneration,
    Retrieval,
    TextGeneration,
    VideoGeneration,
)
from genai_taxonomy.vocabulary.tasks.video import ImageToVideo

__all__ = [
    "AnyToAny",
    "ComputerUse",
    "Grasping",
    "ImageTextRetrieval",
    "ImageTextToVideo",
    "InterleavedGeneration",
    "MultimodalEmbedding",
    "RobotControl",
    "RoboticsTask",
    "TaskPlanning",
    "VisionLanguageNavigation",
    "VisualDocumentRetrieval",
]

# Making images and videos from more than one kind of content.

ImageTextToVideo = Task(
    "image-text-to-video",
    "Image-text-to-video",
    aliases=("text-guided image-to-video", "image and text to video", "TI2V"),
    definition="Video generation from an image and a text that says what happens.",
    defined_by=(HUGGING_FACE_2026.at("image-text-to-video"),),
    exact_match=("huggingface:pipeline/image-text-to-video",),
)
IMAGE_TEXT_TO_VIDEO_ENTRY = entry(
    ImageTextToVideo,
    subset_of(VideoGeneration, ImageToVideo, cite=HUGGING_FACE_2026.at("image-text-to-video")),
    signature((Image, Text), Video, cite=HUGGING_FACE_2026.at("image-text-to-video")),
)

InterleavedGeneration = Task(
    "interleaved-generation",
    "Interleaved image and text generation",
    aliases=(
        "interleaved image-text generation",
        "interleaved text-image generation",
        "mixed-modal generation",
    ),
    definition="Making documents in which texts and images follow each other.",
    defined_by=(CHAMELEON_2024.at("abstract"),),
)
INTERLEAVED_GENERATION_ENTRY = entry(
    InterleavedGeneration, subset_of(TextGeneration, ImageGeneration, cite=CHAMELEON_2024.at("abstract"))
)

AnyToAny = Task(
    "any-to-any",
    "Any-to-any",
    aliases=("any-to-any generation", "omni-modal generation", "any-to-any multimodal generation"),
    definition="Content generation that takes several kinds of content and gives several.",
    defined_by=(HUGGING_FACE_2026.at("any-to-any"), WU_2023.at("abstract")),
    exact_match=("huggingface:pipeline/any-to-any",),
)
ANY_TO_ANY_ENTRY = entry(
    AnyToAny,
    subset_of(ContentGeneration, cite=WU_2023.at("abstract")),
    signature(Content, Content, cite=HUGGING_FACE_2026.at("any-to-any")),
    typically(
        accepts=(Text, Image, Video, Audio),
        produces=(Text, Audio, Image),
        cite=(HUGGING_FACE_2026.at("any-to-any"), WU_2023.at("abstract")),
    ),
)

# Matching and finding.

MultimodalEmbedding = Task(
    "multimodal-embedding",
    "Multimodal embedding",
    aliases=("cross-modal embedding", "joint embedding", "image-text embedding"),
    definition="Feature extraction that puts different kinds of content into one space of vectors.",
    defined_by=(RADFORD_2021.at("abstract"),),
)
MULTIMODAL_EMBEDDING_ENTRY = entry(
    MultimodalEmbedding,
    subset_of(FeatureExtraction, cite=RADFORD_2021.at("abstract")),
    signature(Content, Embedding, cite=RADFORD_2021.at("abstract")),
    typically(accepts=(Image, Text), cite=RADFORD_2021.at("abstract")),
)

ImageTextRetrieval = Task(
    "image-text-retrieval",
    "Image-text retrieval",
    aliases=("ITR", "text-image retrieval", "image-text matching", "vision-language retrieval"),
    definition="Retrieval of images by a text or of texts by an image.",
    defined_by=(LI_2022_B.at("abstract"),),
)
IMAGE_TEXT_RETRIEVAL_ENTRY = entry(
    ImageTextRetrieval,
    subset_of(Retrieval, cite=LI_2022_B.at("abstract")),
    signature((Image, Text), (), cite=LI_2022_B.at("abstract")),
    typically(produces=Score, cite=RADFORD_2021.at("abstract")),
)

VisualDocumentRetrieval = Task(
    "visual-document-retrieval",
    "Visual document retrieval",
    aliases=("visual document search", "multimodal document retrieval", "document image retrieval"),
    definition="Retrieval of documents by how their pages look and what they say.",
    defined_by=(HUGGING_FACE_2026.at("visual-document-retrieval"),),
    exact_match=("huggingface:pipeline/visual-document-retrieval",),
)
VISUAL_DOCUMENT_RETRIEVAL_ENTRY = entry(
    VisualDocumentRetrieval,
    subset_of(Retrieval, cite=HUGGING_FACE_2026.at("visual-document-retrieval")),
    # Where document retrieval is a kind of text retrieval, finding pages by their looks is none.
    subset_of(
        DocumentRetrieval,
        cite=HUGGING_FACE_2026.at("visual-document-retrieval"),
        disputed_by=HUGGING_FACE_2026.at("pipelines"),
    ),
    signature((Image, Text), (), cite=HUGGING_FACE_2026.at("visual-document-retrieval")),
    typically(produces=(Ranking, Score), cite=HUGGING_FACE_2026.at("visual-document-retrieval")),
)

# Acting.

ComputerUse = Task(
    "computer-use",
    "Computer use",
    aliases=("GUI automation", "using a computer", "computer control", "desktop automation", "GUI agent"),
    definition="Operating the programs of a computer by its screen, mouse and keyboard to do what a text asks for.",
    defined_by=(XIE_2024.at("abstract"),),
)
COMPUTER_USE_ENTRY = entry(
    ComputerUse,
    typically(accepts=(Text, Screenshot), produces=Action, cite=XIE_2024.at("abstract")),
)

RoboticsTask = Task(
    "robotics-task",
    "Robotics",
    aliases=("robot learning",),
    definition="Making robots perceive, plan and act.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:pipeline/robotics",),
)
ROBOTICS_TASK_ENTRY = entry(RoboticsTask, typically(produces=Action, cite=BROHAN_2023.at("abstract")))

RobotControl = Task(
    "robot-control",
    "Robot control",
    aliases=("robotic control", "visuomotor control", "controlling robots"),
    definition="Robotics that gives the movements by which a robot does what is asked for.",
    defined_by=(BROHAN_2023.at("abstract"),),
)
ROBOT_CONTROL_ENTRY = entry(
    RobotControl,
    subset_of(RoboticsTask, cite=(BROHAN_2023.at("abstract"), HUGGING_FACE_2026.at("pipelines"))),
    signature((), Action, cite=BROHAN_2023.at("abstract")),
    typically(accepts=(Image, Text), cite=BROHAN_2023.at("abstract")),
)

Grasping = Task(
    "grasping",
    "Grasping",
    aliases=("robotic grasping", "grasp planning"),
    definition="Robotics that takes hold of things.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/grasping",),
)
GRASPING_ENTRY = entry(Grasping, subset_of(RoboticsTask, cite=HUGGING_FACE_2026.at("pipelines")))

TaskPlanning = Task(
    "task-planning",
    "Robot task planning",
    aliases=("planning", "robot planning", "embodied planning"),
    definition="Robotics that splits a job into the steps by which a robot does it.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/task-planning",),
)
TASK_PLANNING_ENTRY = entry(TaskPlanning, subset_of(RoboticsTask, cite=HUGGING_FACE_2026.at("pipelines")))

VisionLanguageNavigation = Task(
    "vision-language-navigation",
    "Vision-and-language navigation",
    aliases=("VLN", "vision-language navigation", "embodied navigation by language"),
    definition="Finding the way that a text describes through surroundings that are seen.",
    defined_by=(ANDERSON_2017.at("abstract"),),
)
VISION_LANGUAGE_NAVIGATION_ENTRY = entry(
    VisionLanguageNavigation,
    subset_of(RoboticsTask, cite=ANDERSON_2017.at("abstract")),
    signature((Image, Text), Action, cite=ANDERSON_2017.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    IMAGE_TEXT_TO_VIDEO_ENTRY,
    INTERLEAVED_GENERATION_ENTRY,
    ANY_TO_ANY_ENTRY,
    MULTIMODAL_EMBEDDING_ENTRY,
    IMAGE_TEXT_RETRIEVAL_ENTRY,
    VISUAL_DOCUMENT_RETRIEVAL_ENTRY,
    COMPUTER_USE_ENTRY,
    ROBOTICS_TASK_ENTRY,
    ROBOT_CONTROL_ENTRY,
    GRASPING_ENTRY,
    TASK_PLANNING_ENTRY,
    VISION_LANGUAGE_NAVIGATION_ENTRY,
)
