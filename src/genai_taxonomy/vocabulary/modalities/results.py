"""Structured results: what programs read, not people."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, disjoint_with, entry, subset_of
from genai_taxonomy.concepts import Modality
from genai_taxonomy.vocabulary.modalities.content import Content
from genai_taxonomy.vocabulary.sources import (
    BROHAN_2023,
    HE_2015,
    HUGGING_FACE_2026,
    KE_2023,
    RADFORD_2021,
    SCHICK_2023,
    TEED_2020,
    VAN_DEN_OORD_2017,
    WANG_2023,
    WANG_2024_B,
    WU_2017,
    ZHANG_2023_B,
    ZHANG_2023_C,
)

__all__ = [
    "Action",
    "BoundingBox",
    "CameraPose",
    "DepthMap",
    "DiscreteCodes",
    "EdgeMap",
    "Embedding",
    "Keypoints",
    "Label",
    "OpticalFlow",
    "ProbabilityDistribution",
    "PropertyValue",
    "Ranking",
    "Score",
    "SegmentationMask",
    "StructuredResult",
    "SurfaceNormals",
    "TextSpan",
    "Timestamps",
    "ToolCall",
]

StructuredResult = Modality(
    "structured-result",
    "Structured result",
    definition="A value about some content that a program reads, such as a class, a number or a vector.",
    defined_by=(HE_2015.at("abstract"), RADFORD_2021.at("abstract")),
)
# Stipulated: what may also be shown as a picture or read as text (a mask, a depth map, a span) counts as a result here.
STRUCTURED_RESULT_ENTRY = entry(
    StructuredResult, disjoint_with(Content, cite=(HE_2015.at("abstract"), RADFORD_2021.at("abstract")))
)

Label = Modality(
    "label",
    "Label",
    aliases=("class label", "category", "class", "tag"),
    definition="A structured result that names one of a set of classes.",
    defined_by=(HE_2015.at("abstract"),),
)
LABEL_ENTRY = entry(Label, subset_of(StructuredResult, cite=HE_2015.at("abstract")))

Score = Modality(
    "score",
    "Score",
    aliases=("similarity", "similarity score", "rating"),
    definition="A structured result that is one number that grades some content, such as the likeness of two.",
    defined_by=(RADFORD_2021.at("abstract"),),
)
SCORE_ENTRY = entry(Score, subset_of(StructuredResult, cite=RADFORD_2021.at("abstract")))

PropertyValue = Modality(
    "property-value",
    "Property value",
    aliases=("predicted property", "numerical property"),
    definition="A structured result that gives the size of some property, such as the solubility of a molecule.",
    defined_by=(WU_2017.at("abstract"),),
)
PROPERTY_VALUE_ENTRY = entry(PropertyValue, subset_of(StructuredResult, cite=WU_2017.at("abstract")))

ProbabilityDistribution = Modality(
    "probability-distribution",
    "Probability distribution",
    aliases=("logits", "class probabilities", "probabilities", "predictive distribution"),
    definition="A structured result that gives each possible outcome a probability.",
    defined_by=(ZHANG_2023_C.at("Softmax Regression"),),
)
PROBABILITY_DISTRIBUTION_ENTRY = entry(
    ProbabilityDistribution, subset_of(StructuredResult, cite=ZHANG_2023_C.at("Softmax Regression"))
)

Ranking = Modality(
    "ranking",
    "Ranking",
    aliases=("ranked list", "ranking list", "rank order"),
    definition="A structured result that puts items in order, such as passages by their relevance to a query.",
    defined_by=(HUGGING_FACE_2026.at("text-ranking"),),
)
RANKING_ENTRY = entry(Ranking, subset_of(StructuredResult, cite=HUGGING_FACE_2026.at("text-ranking")))

Embedding = Modality(
    "embedding",
    "Embedding",
    aliases=("feature vector", "embedding vector", "vector representation"),
    definition="A structured result that is a vector standing for some content.",
    defined_by=(RADFORD_2021.at("abstract"),),
)
EMBEDDING_ENTRY = entry(Embedding, subset_of(StructuredResult, cite=RADFORD_2021.at("abstract")))

DiscreteCodes = Modality(
    "discrete-codes",
    "Discrete codes",
    aliases=("discrete tokens", "codebook indices", "audio tokens", "speech tokens", "visual tokens", "token ids"),
    definition="A structured result that stands for some content as a row of entries of a codebook.",
    defined_by=(VAN_DEN_OORD_2017.at("abstract"),),
)
DISCRETE_CODES_ENTRY = entry(DiscreteCodes, subset_of(StructuredResult, cite=VAN_DEN_OORD_2017.at("abstract")))

TextSpan = Modality(
    "text-span",
    "Text span",
    aliases=("span", "answer span", "extracted span"),
    definition="A structured result that marks a stretch of a given text.",
    defined_by=(HUGGING_FACE_2026.at("question-answering, token-classification"),),
)
TEXT_SPAN_ENTRY = entry(
    TextSpan,
    subset_of(StructuredResult, cite=HUGGING_FACE_2026.at("question-answering, token-classification")),
)

Timestamps = Modality(
    "timestamps",
    "Timestamps",
    aliases=("timestamp", "time span", "temporal segment"),
    definition="A structured result that says when something begins or ends in a recording.",
    defined_by=(HUGGING_FACE_2026.at("automatic-speech-recognition"),),
)
TIMESTAMPS_ENTRY = entry(
    Timestamps, subset_of(StructuredResult, cite=HUGGING_FACE_2026.at("automatic-speech-recognition"))
)

BoundingBox = Modality(
    "bounding-box",
    "Bounding box",
    aliases=("bbox", "bounding boxes", "bounding rectangle", "2D box"),
    definition="A structured result that frames an object in an image with a rectangle.",
    defined_by=(ZHANG_2023_C.at("Object Detection and Bounding Boxes"),),
)
BOUNDING_BOX_ENTRY = entry(
    BoundingBox, subset_of(StructuredResult, cite=ZHANG_2023_C.at("Object Detection and Bounding Boxes"))
)

SegmentationMask = Modality(
    "segmentation-mask",
    "Segmentation mask",
    aliases=("mask", "segmentation map", "semantic map", "pixel mask"),
    definition="A structured result that says of each pixel to which object or class it belongs.",
    defined_by=(ZHANG_2023_C.at("Semantic Segmentation and the Dataset"),),
)
SEGMENTATION_MASK_ENTRY = entry(
    SegmentationMask,
    subset_of(StructuredResult, cite=ZHANG_2023_C.at("Semantic Segmentation and the Dataset")),
)

Keypoints = Modality(
    "keypoints",
    "Keypoints",
    aliases=("keypoint", "landmarks", "landmark", "body pose", "human pose", "skeleton"),
    definition="A structured result that gives the places of telling points, such as the joints of a body.",
    defined_by=(HUGGING_FACE_2026.at("keypoint-detection"),),
)
KEYPOINTS_ENTRY = entry(Keypoints, subset_of(StructuredResult, cite=HUGGING_FACE_2026.at("keypoint-detection")))

EdgeMap = Modality(
    "edge-map",
    "Edge map",
    aliases=("edges", "Canny edges", "Canny edge map", "line map"),
    definition="A structured result that marks where the outlines in an image run.",
    defined_by=(ZHANG_2023_B.at("abstract"),),
)
EDGE_MAP_ENTRY = entry(EdgeMap, subset_of(StructuredResult, cite=ZHANG_2023_B.at("abstract")))

DepthMap = Modality(
    "depth-map",
    "Depth map",
    aliases=("depth", "depth image", "depth estimate"),
    definition="A structured result that says of each pixel how far away it is.",
    defined_by=(HUGGING_FACE_2026.at("depth-estimation"),),
)
DEPTH_MAP_ENTRY = entry(
    DepthMap,
    subset_of(StructuredResult, cite=HUGGING_FACE_2026.at("depth-estimation")),
)

SurfaceNormals = Modality(
    "surface-normals",
    "Surface normals",
    aliases=("surface normal", "normal map", "normals"),
    definition="A structured result that says of each pixel which way the surface faces.",
    defined_by=(KE_2023,),
)
SURFACE_NORMALS_ENTRY = entry(SurfaceNormals, subset_of(StructuredResult, cite=KE_2023))

OpticalFlow = Modality(
    "optical-flow",
    "Optical flow",
    aliases=("flow field", "flow map", "motion field"),
    definition="A structured result that says of each pixel where it moves between two frames.",
    defined_by=(TEED_2020,),
)
OPTICAL_FLOW_ENTRY = entry(OpticalFlow, subset_of(StructuredResult, cite=TEED_2020))

CameraPose = Modality(
    "camera-pose",
    "Camera pose",
    aliases=("camera parameters", "camera trajectory", "camera position"),
    definition="A structured result that says where a camera stood and which way it looked.",
    defined_by=(WANG_2023.at("abstract"),),
)
CAMERA_POSE_ENTRY = entry(CameraPose, subset_of(StructuredResult, cite=WANG_2023.at("abstract")))

Action = Modality(
    "action",
    "Action",
    aliases=("robot action", "control signal", "motor command", "control action"),
    definition="A structured result that tells a robot, a game or a computer what to do next.",
    defined_by=(BROHAN_2023.at("abstract"),),
)
ACTION_ENTRY = entry(Action, subset_of(StructuredResult, cite=BROHAN_2023.at("abstract")))

ToolCall = Modality(
    "tool-call",
    "Tool call",
    aliases=("function call", "API call"),
    definition="A structured result that names a function to be run, with its arguments.",
    defined_by=(SCHICK_2023.at("abstract"),),
)
TOOL_CALL_ENTRY = entry(ToolCall, subset_of(Action, cite=WANG_2024_B.at("abstract")))

ENTRIES: Final[tuple[Entry, ...]] = (
    STRUCTURED_RESULT_ENTRY,
    LABEL_ENTRY,
    SCORE_ENTRY,
    PROPERTY_VALUE_ENTRY,
    PROBABILITY_DISTRIBUTION_ENTRY,
    RANKING_ENTRY,
    EMBEDDING_ENTRY,
    DISCRETE_CODES_ENTRY,
    TEXT_SPAN_ENTRY,
    TIMESTAMPS_ENTRY,
    BOUNDING_BOX_ENTRY,
    SEGMENTATION_MASK_ENTRY,
    KEYPOINTS_ENTRY,
    EDGE_MAP_ENTRY,
    DEPTH_MAP_ENTRY,
    SURFACE_NORMALS_ENTRY,
    OPTICAL_FLOW_ENTRY,
    CAMERA_POSE_ENTRY,
    ACTION_ENTRY,
    TOOL_CALL_ENTRY,
)
