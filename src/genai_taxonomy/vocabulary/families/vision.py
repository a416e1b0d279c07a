"""Families that recognize what images show, and models of vision that serve many tasks."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, never, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import FoundationModel, MachineLearning
from genai_taxonomy.vocabulary.families.prediction import Classifier
from genai_taxonomy.vocabulary.sources import (
    AWAIS_2023,
    CARION_2020,
    DOSOVITSKIY_2020,
    HE_2015,
    HUGGING_FACE_2026,
    KE_2023,
    KIRILLOV_2023,
    OQUAB_2023,
    RADFORD_2021,
    RONNEBERGER_2015,
    TOSHEV_2014,
)

__all__ = [
    "DepthEstimationModel",
    "ImageClassificationModel",
    "ImageSegmentationModel",
    "ObjectDetectionModel",
    "PoseEstimationModel",
    "PromptableSegmentationModel",
    "VisionFoundationModel",
]

ImageClassificationModel = ModelFamily(
    "image-classification-model",
    "Image classification model",
    aliases=("image classifier", "image recognition model", "visual classifier"),
    definition="A classifier that says which class an image belongs to.",
    defined_by=(HUGGING_FACE_2026.at("image-classification"), HE_2015.at("abstract")),
)
IMAGE_CLASSIFICATION_MODEL_ENTRY = entry(
    ImageClassificationModel,
    subset_of(Classifier, cite=HUGGING_FACE_2026.at("image-classification")),
    every(performs=tasks.ImageClassification, cite=HUGGING_FACE_2026.at("image-classification")),
    sufficient(
        performs=tasks.ImageClassification,
        produces=modalities.Label,
        cite=HUGGING_FACE_2026.at("image-classification"),
    ),
    every(accepts=modalities.Image, produces=modalities.Label, cite=HUGGING_FACE_2026.at("image-classification")),
    typically(uses=architectures.ConvolutionalNetwork, cite=HE_2015.at("abstract")),
    some(uses=architectures.VisionTransformer, cite=DOSOVITSKIY_2020.at("abstract")),
    typically(trained_with=objectives.SupervisedClassification, cite=HE_2015.at("abstract")),
)

ObjectDetectionModel = ModelFamily(
    "object-detection-model",
    "Object detection model",
    aliases=("object detector", "detector of objects"),
    definition="A model that finds the objects in an image, each with a box and a class.",
    defined_by=(HUGGING_FACE_2026.at("object-detection"),),
)
OBJECT_DETECTION_MODEL_ENTRY = entry(
    ObjectDetectionModel,
    subset_of(MachineLearning, cite=HUGGING_FACE_2026.at("object-detection")),
    every(performs=tasks.ObjectDetection, cite=HUGGING_FACE_2026.at("object-detection")),
    every(
        accepts=modalities.Image,
        produces=(modalities.BoundingBox, modalities.Label),
        cite=HUGGING_FACE_2026.at("object-detection"),
    ),
    some(uses=(architectures.ConvolutionalNetwork, architectures.TransformerEncoderDecoder), cite=CARION_2020),
    # By definition: its answer is boxes, and what makes content besides is called by another name.
    never(produces=modalities.Content, cite=HUGGING_FACE_2026.at("object-detection")),
    some(serves=use_cases.AutonomousDriving, cite=HUGGING_FACE_2026.at("object-detection")),
)

ImageSegmentationModel = ModelFamily(
    "image-segmentation-model",
    "Image segmentation model",
    aliases=("segmentation model", "image segmenter"),
    definition="A model that divides an image into regions, such as objects, pixel by pixel.",
    defined_by=(HUGGING_FACE_2026.at("image-segmentation"), RONNEBERGER_2015.at("title")),
)
IMAGE_SEGMENTATION_MODEL_ENTRY = entry(
    ImageSegmentationModel,
    subset_of(MachineLearning, cite=HUGGING_FACE_2026.at("image-segmentation")),
    every(performs=tasks.ImageSegmentation, cite=HUGGING_FACE_2026.at("image-segmentation")),
    every(
        accepts=modalities.Image,
        produces=modalities.SegmentationMask,
        cite=HUGGING_FACE_2026.at("image-segmentation"),
    ),
    # By definition, as above.
    never(produces=modalities.Content, cite=HUGGING_FACE_2026.at("image-segmentation")),
    some(uses=(architectures.UNet, architectures.ConvolutionalNetwork), cite=RONNEBERGER_2015.at("title")),
    some(serves=use_cases.AutonomousDriving, cite=HUGGING_FACE_2026.at("image-segmentation")),
)

PromptableSegmentationModel = ModelFamily(
    "promptable-segmentation-model",
    "Promptable segmentation model",
    aliases=("segment anything model", "promptable segmenter"),
    definition="A segmentation model that outlines whatever a prompt, such as a point or a box, refers to.",
    defined_by=(KIRILLOV_2023.at("abstract"),),
)
PROMPTABLE_SEGMENTATION_MODEL_ENTRY = entry(
    PromptableSegmentationModel,
    subset_of(ImageSegmentationModel, cite=KIRILLOV_2023.at("abstract")),
    typically(performs=tasks.MaskGeneration, cite=KIRILLOV_2023.at("abstract")),
    some(accepts=(modalities.BoundingBox, modalities.Text), cite=KIRILLOV_2023),
    typically(uses=architectures.VisionTransformer, cite=KIRILLOV_2023),
    typically(has=qualities.ZeroShotTransfer, cite=KIRILLOV_2023.at("abstract")),
)

DepthEstimationModel = ModelFamily(
    "depth-estimation-model",
    "Depth estimation model",
    aliases=(
        "monocular depth estimator",
        "monocular depth estimation model",
        "depth estimator",
        "depth prediction model",
    ),
    definition="A model that estimates how far away everything in an image is.",
    defined_by=(HUGGING_FACE_2026.at("depth-estimation"), KE_2023.at("abstract")),
)
DEPTH_ESTIMATION_MODEL_ENTRY = entry(
    DepthEstimationModel,
    subset_of(MachineLearning, cite=HUGGING_FACE_2026.at("depth-estimation")),
    every(performs=tasks.DepthEstimation, cite=HUGGING_FACE_2026.at("depth-estimation")),
    sufficient(performs=tasks.DepthEstimation, cite=HUGGING_FACE_2026.at("depth-estimation")),
    every(accepts=modalities.Image, produces=modalities.DepthMap, cite=HUGGING_FACE_2026.at("depth-estimation")),
    some(uses=(architectures.ConvolutionalNetwork, architectures.Transformer), cite=KE_2023.at("abstract")),
    some(trained_with=objectives.Denoising, cite=KE_2023.at("abstract")),
)

PoseEstimationModel = ModelFamily(
    "pose-estimation-model",
    "Pose estimation model",
    aliases=("human pose estimation model", "keypoint detection model", "pose estimator"),
    definition="A model that locates the joints or other key points of a body in an image.",
    defined_by=(TOSHEV_2014.at("abstract"), HUGGING_FACE_2026.at("keypoint-detection")),
)
POSE_ESTIMATION_MODEL_ENTRY = entry(
    PoseEstimationModel,
    subset_of(MachineLearning, cite=HUGGING_FACE_2026.at("keypoint-detection")),
    every(
        performs=tasks.KeypointDetection, cite=(TOSHEV_2014.at("abstract"), HUGGING_FACE_2026.at("keypoint-detection"))
    ),
    every(
        accepts=modalities.Image,
        produces=modalities.Keypoints,
        cite=(TOSHEV_2014.at("abstract"), HUGGING_FACE_2026.at("keypoint-detection")),
    ),
    some(trained_with=objectives.RegressionObjective, cite=TOSHEV_2014.at("abstract")),
)

VisionFoundationModel = ModelFamily(
    "vision-foundation-model",
    "Vision foundation model",
    aliases=("VFM", "visual foundation model", "foundation model for vision"),
    definition="A foundation model for tasks of vision, trained on broad collections of images or videos.",
    defined_by=(AWAIS_2023.at("abstract"), OQUAB_2023.at("abstract")),
)
VISION_FOUNDATION_MODEL_ENTRY = entry(
    VisionFoundationModel,
    subset_of(FoundationModel, cite=(AWAIS_2023.at("abstract"), OQUAB_2023.at("abstract"))),
    typically(accepts=modalities.Image, cite=AWAIS_2023.at("abstract")),
    some(produces=modalities.Embedding, performs=tasks.ImageFeatureExtraction, cite=OQUAB_2023.at("abstract")),
    some(performs=tasks.ImageSegmentation, cite=KIRILLOV_2023.at("abstract")),
    some(accepts=modalities.Text, performs=tasks.ZeroShotImageClassification, cite=RADFORD_2021.at("abstract")),
    typically(uses=architectures.VisionTransformer, cite=(OQUAB_2023.at("abstract"), KIRILLOV_2023)),
    some(trained_with=objectives.SelfSupervisedLearning, cite=OQUAB_2023.at("abstract")),
    some(trained_with=objectives.ImageTextContrastive, cite=RADFORD_2021.at("abstract")),
    typically(has=qualities.ZeroShotTransfer, cite=(AWAIS_2023.at("abstract"), KIRILLOV_2023.at("abstract"))),
    typically(has=qualities.TransferLearning, cite=OQUAB_2023.at("abstract")),
    typically(has=(qualities.AdversarialVulnerability, qualities.SocialBias), cite=AWAIS_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    IMAGE_CLASSIFICATION_MODEL_ENTRY,
    OBJECT_DETECTION_MODEL_ENTRY,
    IMAGE_SEGMENTATION_MODEL_ENTRY,
    PROMPTABLE_SEGMENTATION_MODEL_ENTRY,
    DEPTH_ESTIMATION_MODEL_ENTRY,
    POSE_ESTIMATION_MODEL_ENTRY,
    VISION_FOUNDATION_MODEL_ENTRY,
)
