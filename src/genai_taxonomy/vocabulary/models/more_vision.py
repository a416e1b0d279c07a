"""Further models that see."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, series, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import (
    DETECTOR,
    ENCODER,
    ESTIMATOR,
    IMAGE_CLASSIFIER,
    SEGMENTER,
)
from genai_taxonomy.vocabulary.sources import (
    DEPTH_ANYTHING_2024,
    HUGGING_FACE_TRANSFORMERS_MODELS,
    REDMON_2018,
    SIMEONI_2025,
    SZEGEDY_2015,
    ULTRALYTICS_2020,
)

_CHECKED = date(2026, 11, 24)

__all__ = ["DEPTH_ANYTHING_V2", "DINOV3", "INCEPTION_V3", "SAM_3", "YOLOV3", "YOLOV5"]

SAM_3 = Model(
    "sam-3",
    "SAM 3",
    aliases=("Segment Anything Model 3", "Segment Anything 3"),
    definition="A model that outlines all instances of what words or examples name, in images and videos.",
    defined_by=(HUGGING_FACE_TRANSFORMERS_MODELS.at("sam3"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *SEGMENTER,
        families.ObjectDetectionModel,
        families.VisionLanguageModel,
        families.MultimodalModel,
        families.NativeMultimodalModel,
        families.Classifier,
        families.ImageClassificationModel,
        families.PretrainedModel,
        families.FoundationModel,
        families.VisionFoundationModel,
    ),
)
SAM_3_ENTRY = entry(
    SAM_3,
    member_of(
        families.PromptableSegmentationModel,
        families.TransformerBasedModel,
        families.DiscriminativeModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("sam3"),
    ),
    every(
        accepts=(modalities.Image, modalities.Text, modalities.BoundingBox),
        produces=(modalities.SegmentationMask, modalities.BoundingBox, modalities.Score),
        performs=(tasks.MaskGeneration, tasks.InstanceSegmentation),
        uses=architectures.VisionTransformer,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("sam3"),
    ),
    every(
        accepts=modalities.Video, performs=tasks.ObjectTracking, cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("sam3_video")
    ),
    every(accepts=modalities.SegmentationMask, cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("sam3_tracker")),
)

DINOV3 = Model(
    "dinov3",
    "DINOv3",
    definition="Vision transformers and convolutional networks trained without labels, the successors of DINOv2.",
    defined_by=(SIMEONI_2025, HUGGING_FACE_TRANSFORMERS_MODELS.at("dinov3_vit")),
    developer="Meta AI",
    weights=Weights.OPEN,
    licence="DINOv3 License",
    checked_on=_CHECKED,
    undetermined=(*ENCODER,),
)
DINOV3_ENTRY = entry(
    DINOV3,
    member_of(
        families.SelfSupervisedModel, families.PretrainedModel, families.VisionFoundationModel, cite=SIMEONI_2025
    ),
    every(
        accepts=modalities.Image,
        produces=modalities.Embedding,
        performs=tasks.ImageFeatureExtraction,
        uses=architectures.VisionTransformer,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("dinov3_vit"),
    ),
    every(trained_with=objectives.SelfSupervisedLearning, cite=SIMEONI_2025),
)

DEPTH_ANYTHING_V2 = Model(
    "depth-anything-v2",
    "Depth Anything V2",
    definition="The successor of Depth Anything of June 2024, which tells depth from any single image.",
    defined_by=(DEPTH_ANYTHING_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("depth_anything")),
    developer="TikTok and The University of Hong Kong",
    released=date(2024, 6, 14),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ESTIMATOR,
        families.VisionFoundationModel,
        families.FoundationModel,
        families.PretrainedModel,
        families.SelfSupervisedModel,
    ),
)
DEPTH_ANYTHING_V2_ENTRY = entry(
    DEPTH_ANYTHING_V2,
    member_of(
        families.DepthEstimationModel,
        families.TransformerBasedModel,
        families.DiscriminativeModel,
        cite=(DEPTH_ANYTHING_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("depth_anything")),
    ),
    every(
        accepts=modalities.Image,
        produces=modalities.DepthMap,
        performs=tasks.DepthEstimation,
        uses=architectures.VisionTransformer,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("depth_anything"),
    ),
)

INCEPTION_V3 = Model(
    "inception-v3",
    "Inception v3",
    definition="A convolutional network after GoogLeNet whose convolutions are factorized to save computation.",
    defined_by=(SZEGEDY_2015.at("abstract"),),
    developer="Google",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*IMAGE_CLASSIFIER,),
)
INCEPTION_V3_ENTRY = entry(
    INCEPTION_V3,
    member_of(families.ImageClassificationModel, cite=SZEGEDY_2015.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Label, modalities.ProbabilityDistribution, modalities.Score, modalities.Embedding),
        cite=SZEGEDY_2015,
    ),
    every(
        performs=tasks.ImageClassification,
        trained_with=objectives.SupervisedClassification,
        uses=architectures.ConvolutionalNetwork,
        cite=SZEGEDY_2015.at("abstract"),
    ),
)

YOLOV3 = Model(
    "yolov3",
    "YOLOv3",
    definition="The third of the YOLO detectors, which predicts boxes at three scales.",
    defined_by=(REDMON_2018,),
    developer="University of Washington",
    weights=Weights.OPEN,
    series=series.YOLO_MODELS,
    checked_on=_CHECKED,
    undetermined=(*DETECTOR,),
)
YOLOV3_ENTRY = entry(
    YOLOV3,
    member_of(families.ObjectDetectionModel, families.DiscriminativeModel, cite=REDMON_2018),
    every(
        accepts=modalities.Image,
        produces=(modalities.BoundingBox, modalities.Label, modalities.Score),
        performs=tasks.ObjectDetection,
        uses=architectures.ConvolutionalNetwork,
        trained_with=objectives.SupervisedLearning,
        cite=REDMON_2018,
    ),
)

YOLOV5 = Model(
    "yolov5",
    "YOLOv5",
    aliases=("Ultralytics YOLOv5",),
    definition="Ultralytics' real-time detectors before YOLOv8, with variants that outline or classify.",
    defined_by=(ULTRALYTICS_2020,),
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
YOLOV5_ENTRY = entry(
    YOLOV5,
    member_of(families.ObjectDetectionModel, families.DiscriminativeModel, cite=ULTRALYTICS_2020),
    every(
        accepts=(modalities.Image, modalities.Video),
        produces=(modalities.BoundingBox, modalities.Label, modalities.Score, modalities.SegmentationMask),
        performs=tasks.ObjectDetection,
        uses=architectures.ConvolutionalNetwork,
        trained_with=objectives.SupervisedLearning,
        cite=ULTRALYTICS_2020,
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    SAM_3_ENTRY,
    DINOV3_ENTRY,
    DEPTH_ANYTHING_V2_ENTRY,
    INCEPTION_V3_ENTRY,
    YOLOV3_ENTRY,
    YOLOV5_ENTRY,
)
