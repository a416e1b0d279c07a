"""Networks that find the objects in an image."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, series, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import DETECTOR
from genai_taxonomy.vocabulary.sources import (
    CARION_2020,
    HE_2017,
    LIU_2023,
    MINDERER_2022,
    REDMON_2015,
    REN_2015,
    ULTRALYTICS_2023,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "DETR",
    "FASTER_R_CNN",
    "GROUNDING_DINO",
    "MASK_R_CNN",
    "OWL_VIT",
    "YOLOV8",
    "YOLO_V1",
]

YOLO_V1 = Model(
    "yolo-v1",
    "YOLO (v1)",
    aliases=(
        "YOLO",
        "You Only Look Once",
    ),
    definition="A convolutional network that finds all objects of an image in one look, in real time.",
    defined_by=(REDMON_2015.at("abstract"),),
    developer="University of Washington",
    weights=Weights.OPEN,
    series=series.YOLO_MODELS,
    checked_on=_CHECKED,
    undetermined=(*DETECTOR,),
)
YOLO_V1_ENTRY = entry(
    YOLO_V1,
    member_of(families.ObjectDetectionModel, families.DiscriminativeModel, cite=REDMON_2015.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.BoundingBox, modalities.Label, modalities.Score, modalities.ProbabilityDistribution),
        cite=REDMON_2015,
    ),
    every(performs=tasks.ObjectDetection, cite=REDMON_2015.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, trained_with=objectives.SupervisedLearning, cite=REDMON_2015),
)

YOLOV8 = Model(
    "yolov8",
    "YOLOv8",
    aliases=("Ultralytics YOLOv8",),
    definition="Ultralytics' real-time detectors of 2023, with variants that outline, locate key points or classify.",
    defined_by=(ULTRALYTICS_2023,),
    developer="Ultralytics",
    weights=Weights.OPEN,
    series=series.YOLO_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *DETECTOR,
        families.ImageSegmentationModel,
        families.PoseEstimationModel,
        families.ImageClassificationModel,
    ),
)
YOLOV8_ENTRY = entry(
    YOLOV8,
    member_of(families.ObjectDetectionModel, families.DiscriminativeModel, cite=ULTRALYTICS_2023),
    every(
        accepts=(modalities.Image, modalities.Video),
        produces=(
            modalities.BoundingBox,
            modalities.Label,
            modalities.Score,
            modalities.SegmentationMask,
            modalities.Keypoints,
        ),
        cite=ULTRALYTICS_2023,
    ),
    every(performs=(tasks.ObjectDetection, tasks.InstanceSegmentation, tasks.PoseEstimation), cite=ULTRALYTICS_2023),
    every(uses=architectures.ConvolutionalNetwork, trained_with=objectives.SupervisedLearning, cite=ULTRALYTICS_2023),
)

FASTER_R_CNN = Model(
    "faster-r-cnn",
    "Faster R-CNN",
    definition="A convolutional detector whose own network proposes the regions that it classifies.",
    defined_by=(REN_2015.at("abstract"),),
    developer="Microsoft Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*DETECTOR,),
)
FASTER_R_CNN_ENTRY = entry(
    FASTER_R_CNN,
    member_of(families.ObjectDetectionModel, families.DiscriminativeModel, cite=REN_2015.at("abstract")),
    every(
        accepts=modalities.Image, produces=(modalities.BoundingBox, modalities.Label, modalities.Score), cite=REN_2015
    ),
    every(performs=tasks.ObjectDetection, cite=REN_2015.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, trained_with=objectives.SupervisedLearning, cite=REN_2015),
)

MASK_R_CNN = Model(
    "mask-r-cnn",
    "Mask R-CNN",
    definition="Faster R-CNN with a branch that outlines each object it finds.",
    defined_by=(HE_2017.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DETECTOR,
        families.PoseEstimationModel,
    ),
)
MASK_R_CNN_ENTRY = entry(
    MASK_R_CNN,
    member_of(families.ObjectDetectionModel, families.DiscriminativeModel, cite=HE_2017.at("abstract")),
    member_of(families.ImageSegmentationModel, cite=HE_2017.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(
            modalities.BoundingBox,
            modalities.Label,
            modalities.Score,
            modalities.SegmentationMask,
            modalities.Keypoints,
        ),
        cite=HE_2017,
    ),
    every(performs=(tasks.ObjectDetection, tasks.InstanceSegmentation), cite=HE_2017.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, trained_with=objectives.SupervisedLearning, cite=HE_2017),
)

DETR = Model(
    "detr",
    "DETR",
    aliases=("DEtection TRansformer",),
    definition="A transformer that predicts the set of objects in an image at once.",
    defined_by=(CARION_2020,),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DETECTOR,
        families.ImageSegmentationModel,
        families.SequenceToSequenceModel,
    ),
)
DETR_ENTRY = entry(
    DETR,
    member_of(families.ObjectDetectionModel, families.DiscriminativeModel, cite=CARION_2020),
    member_of(families.TransformerBasedModel, cite=CARION_2020),
    every(
        accepts=modalities.Image,
        produces=(modalities.BoundingBox, modalities.Label, modalities.Score, modalities.SegmentationMask),
        cite=CARION_2020,
    ),
    every(performs=tasks.ObjectDetection, cite=CARION_2020),
    every(
        uses=(architectures.TransformerEncoderDecoder, architectures.ConvolutionalNetwork),
        trained_with=objectives.SupervisedLearning,
        cite=CARION_2020,
    ),
)

GROUNDING_DINO = Model(
    "grounding-dino",
    "Grounding DINO",
    definition="A transformer that finds the objects of an image that a text names.",
    defined_by=(LIU_2023,),
    developer="IDEA Research",
    weights=Weights.OPEN,
    licence="Apache 2.0",
    checked_on=_CHECKED,
    undetermined=(
        *DETECTOR,
        families.FoundationModel,
        families.VisionFoundationModel,
        families.NativeMultimodalModel,
    ),
)
GROUNDING_DINO_ENTRY = entry(
    GROUNDING_DINO,
    member_of(families.ObjectDetectionModel, families.DiscriminativeModel, cite=LIU_2023),
    member_of(families.TransformerBasedModel, families.VisionLanguageModel, families.PretrainedModel, cite=LIU_2023),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.BoundingBox, modalities.Label, modalities.Score),
        cite=LIU_2023,
    ),
    every(performs=(tasks.ObjectDetection, tasks.ZeroShotObjectDetection, tasks.VisualGrounding), cite=LIU_2023),
    every(uses=architectures.Transformer, trained_with=objectives.SupervisedLearning, cite=LIU_2023),
)

OWL_VIT = Model(
    "owl-vit",
    "OWL-ViT",
    definition="A vision transformer pretrained on images with texts that finds what a text or a picture shows.",
    defined_by=(MINDERER_2022.at("abstract"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DETECTOR,
        families.FoundationModel,
        families.VisionFoundationModel,
        families.NativeMultimodalModel,
        families.SelfSupervisedModel,
        families.ContrastiveVisionLanguageModel,
    ),
)
OWL_VIT_ENTRY = entry(
    OWL_VIT,
    member_of(families.ObjectDetectionModel, families.DiscriminativeModel, cite=MINDERER_2022.at("abstract")),
    member_of(
        families.TransformerBasedModel,
        families.VisionLanguageModel,
        families.PretrainedModel,
        cite=MINDERER_2022.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.BoundingBox, modalities.Label, modalities.Score),
        cite=MINDERER_2022,
    ),
    # Its two encoders also give vectors: whether as outputs of their own stays open.
    every(produces=modalities.StructuredResult, cite=MINDERER_2022),
    every(performs=(tasks.ObjectDetection, tasks.ZeroShotObjectDetection), cite=MINDERER_2022.at("abstract")),
    every(uses=architectures.VisionTransformer, trained_with=objectives.SupervisedLearning, cite=MINDERER_2022),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    YOLO_V1_ENTRY,
    YOLOV8_ENTRY,
    FASTER_R_CNN_ENTRY,
    MASK_R_CNN_ENTRY,
    DETR_ENTRY,
    GROUNDING_DINO_ENTRY,
    OWL_VIT_ENTRY,
)
