"""Networks that outline what an image shows, or measure it."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import ESTIMATOR, SEGMENTER
from genai_taxonomy.vocabulary.sources import (
    CAO_2018,
    KIRILLOV_2023,
    RANFTL_2019,
    RAVI_2024,
    RONNEBERGER_2015,
    SUN_2019_B,
    TEED_2020,
    XIE_2021_C,
    YANG_2024_D,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "DEPTH_ANYTHING",
    "HRNET",
    "MIDAS",
    "OPENPOSE",
    "RAFT",
    "SAM",
    "SAM_2",
    "SEGFORMER",
    "U_NET_2015",
]

SAM = Model(
    "sam",
    "SAM",
    aliases=(
        "Segment Anything Model",
        "Segment Anything",
        "SAM 1",
    ),
    definition="A model that outlines whatever a point or a box in an image refers to, without knowing its name.",
    defined_by=(KIRILLOV_2023.at("abstract"),),
    developer="Meta AI",
    weights=Weights.OPEN,
    licence="Apache 2.0",
    checked_on=_CHECKED,
    undetermined=(
        *SEGMENTER,
        families.VisionLanguageModel,
    ),
)
SAM_ENTRY = entry(
    SAM,
    member_of(
        families.PromptableSegmentationModel,
        families.VisionFoundationModel,
        families.DiscriminativeModel,
        cite=KIRILLOV_2023.at("abstract"),
    ),
    member_of(families.TransformerBasedModel, cite=KIRILLOV_2023),
    every(
        accepts=(modalities.Image, modalities.BoundingBox, modalities.SegmentationMask),
        produces=(modalities.SegmentationMask, modalities.Score),
        cite=KIRILLOV_2023,
    ),
    # The paper tries prompts in text, which the published model does not take: so other inputs stay open.
    every(accepts=modalities.Content, cite=KIRILLOV_2023),
    every(performs=tasks.MaskGeneration, cite=KIRILLOV_2023.at("abstract")),
    every(uses=architectures.VisionTransformer, trained_with=objectives.SupervisedLearning, cite=KIRILLOV_2023),
    every(has=qualities.ZeroShotTransfer, cite=KIRILLOV_2023.at("abstract")),
)

SAM_2 = Model(
    "sam-2",
    "SAM 2",
    aliases=(
        "Segment Anything Model 2",
        "Segment Anything 2",
        "SAM 2.1",
    ),
    definition="A model that outlines what a prompt refers to and follows it through a video.",
    defined_by=(RAVI_2024,),
    developer="Meta AI",
    weights=Weights.OPEN,
    licence="Apache 2.0",
    checked_on=_CHECKED,
    undetermined=(*SEGMENTER,),
)
SAM_2_ENTRY = entry(
    SAM_2,
    member_of(
        families.PromptableSegmentationModel,
        families.VisionFoundationModel,
        families.TransformerBasedModel,
        families.DiscriminativeModel,
        cite=RAVI_2024,
    ),
    every(
        accepts=(modalities.Image, modalities.Video, modalities.BoundingBox, modalities.SegmentationMask),
        produces=(modalities.SegmentationMask, modalities.Score),
        performs=(tasks.MaskGeneration, tasks.ObjectTracking),
        uses=(architectures.VisionTransformer, architectures.MemoryAugmentedNetwork),
        cite=RAVI_2024,
    ),
)

U_NET_2015 = Model(
    "u-net-2015",
    "U-Net (2015)",
    aliases=(
        "U-Net",
        "original U-Net",
        "U-Net for biomedical images",
        "Ronneberger U-Net",
    ),
    definition="A convolutional network that shrinks and enlarges an image to outline cells in it.",
    defined_by=(RONNEBERGER_2015.at("title"),),
    developer="University of Freiburg",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*SEGMENTER,),
)
U_NET_2015_ENTRY = entry(
    U_NET_2015,
    member_of(families.ImageSegmentationModel, cite=RONNEBERGER_2015.at("title")),
    member_of(families.DiscriminativeModel, cite=RONNEBERGER_2015),
    every(
        accepts=modalities.Image,
        produces=modalities.SegmentationMask,
        performs=tasks.MedicalImageSegmentation,
        cite=RONNEBERGER_2015.at("title"),
    ),
    every(
        uses=(architectures.UNet, architectures.ConvolutionalNetwork),
        trained_with=objectives.SupervisedLearning,
        cite=RONNEBERGER_2015,
    ),
)

SEGFORMER = Model(
    "segformer",
    "SegFormer",
    aliases=("SegFormer-B5",),
    definition="A transformer encoder with a light decoder that gives each pixel of an image a class.",
    defined_by=(XIE_2021_C.at("title"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*SEGMENTER,),
)
SEGFORMER_ENTRY = entry(
    SEGFORMER,
    member_of(families.ImageSegmentationModel, families.TransformerBasedModel, cite=XIE_2021_C.at("title")),
    member_of(families.DiscriminativeModel, cite=XIE_2021_C),
    every(
        accepts=modalities.Image,
        produces=(modalities.SegmentationMask, modalities.Label),
        performs=tasks.SemanticSegmentation,
        uses=architectures.VisionTransformer,
        cite=XIE_2021_C.at("title"),
    ),
    never(uses=architectures.UNet, cite=XIE_2021_C),
    every(trained_with=objectives.SupervisedLearning, cite=XIE_2021_C),
)

DEPTH_ANYTHING = Model(
    "depth-anything",
    "Depth Anything",
    aliases=("Depth Anything V1",),
    definition="A transformer trained on many unlabeled pictures that tells depth from any single image.",
    defined_by=(YANG_2024_D,),
    developer="TikTok and The University of Hong Kong",
    weights=Weights.OPEN,
    licence="Apache 2.0",
    checked_on=_CHECKED,
    undetermined=(
        *ESTIMATOR,
        families.VisionFoundationModel,
        families.FoundationModel,
        families.PretrainedModel,
        families.SelfSupervisedModel,
    ),
)
DEPTH_ANYTHING_ENTRY = entry(
    DEPTH_ANYTHING,
    member_of(
        families.DepthEstimationModel, families.TransformerBasedModel, families.DiscriminativeModel, cite=YANG_2024_D
    ),
    every(
        accepts=modalities.Image,
        produces=modalities.DepthMap,
        performs=tasks.DepthEstimation,
        uses=architectures.VisionTransformer,
        cite=YANG_2024_D,
    ),
)

MIDAS = Model(
    "midas",
    "MiDaS",
    aliases=(
        "MiDaS v3",
        "DPT MiDaS",
    ),
    definition="A network trained on a mix of many data sets that tells relative depth from a single image.",
    defined_by=(RANFTL_2019,),
    developer="Intel Labs",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ESTIMATOR,
        families.TransformerBasedModel,
        families.VisionFoundationModel,
        families.FoundationModel,
        families.PretrainedModel,
    ),
)
MIDAS_ENTRY = entry(
    MIDAS,
    member_of(families.DepthEstimationModel, families.DiscriminativeModel, families.DeepLearning, cite=RANFTL_2019),
    every(
        accepts=modalities.Image,
        produces=modalities.DepthMap,
        performs=tasks.DepthEstimation,
        trained_with=objectives.SupervisedLearning,
        cite=RANFTL_2019,
    ),
)

OPENPOSE = Model(
    "openpose",
    "OpenPose",
    definition="A real-time convolutional system that locates body, hand, foot and face points of many people.",
    defined_by=(CAO_2018.at("abstract"),),
    developer="Carnegie Mellon University",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*ESTIMATOR,),
)
OPENPOSE_ENTRY = entry(
    OPENPOSE,
    member_of(families.PoseEstimationModel, cite=CAO_2018.at("abstract")),
    member_of(families.DiscriminativeModel, cite=CAO_2018),
    every(
        accepts=(modalities.Image, modalities.Video), produces=(modalities.Keypoints, modalities.Score), cite=CAO_2018
    ),
    every(performs=(tasks.PoseEstimation, tasks.FacialLandmarkDetection), cite=CAO_2018.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, trained_with=objectives.SupervisedLearning, cite=CAO_2018),
)

HRNET = Model(
    "hrnet",
    "HRNet",
    aliases=(
        "High-Resolution Network",
        "HRNet-W48",
    ),
    definition="A convolutional network that keeps a high resolution throughout to locate the joints of people.",
    defined_by=(SUN_2019_B.at("abstract"),),
    developer="Microsoft Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *ESTIMATOR,
        families.ImageClassificationModel,
        families.ImageSegmentationModel,
        families.ObjectDetectionModel,
    ),
)
HRNET_ENTRY = entry(
    HRNET,
    member_of(families.PoseEstimationModel, cite=SUN_2019_B.at("abstract")),
    member_of(families.DiscriminativeModel, cite=SUN_2019_B),
    every(accepts=modalities.Image, produces=(modalities.Keypoints, modalities.Score), cite=SUN_2019_B),
    # Networks of the name also classify, segment and detect: which results are its own stays open.
    every(produces=modalities.StructuredResult, cite=SUN_2019_B),
    every(performs=tasks.PoseEstimation, cite=SUN_2019_B.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, trained_with=objectives.SupervisedLearning, cite=SUN_2019_B),
)

RAFT = Model(
    "raft",
    "RAFT",
    aliases=("Recurrent All-Pairs Field Transforms",),
    definition="A convolutional and recurrent network that tells how each point moves between two images.",
    defined_by=(TEED_2020,),
    developer="Princeton University",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*ESTIMATOR,),
)
RAFT_ENTRY = entry(
    RAFT,
    member_of(families.DiscriminativeModel, families.DeepLearning, cite=TEED_2020),
    every(
        accepts=modalities.Image,
        produces=modalities.OpticalFlow,
        performs=tasks.OpticalFlowEstimation,
        uses=(architectures.Gru, architectures.ConvolutionalNetwork),
        trained_with=objectives.SupervisedLearning,
        cite=TEED_2020,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SAM_ENTRY,
    SAM_2_ENTRY,
    U_NET_2015_ENTRY,
    SEGFORMER_ENTRY,
    DEPTH_ANYTHING_ENTRY,
    MIDAS_ENTRY,
    OPENPOSE_ENTRY,
    HRNET_ENTRY,
    RAFT_ENTRY,
)
