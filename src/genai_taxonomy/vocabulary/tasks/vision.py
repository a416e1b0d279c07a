"""Jobs that find out what images show."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    BoundingBox,
    CameraPose,
    DepthMap,
    Embedding,
    Image,
    Keypoints,
    Label,
    MedicalImage,
    OpticalFlow,
    SegmentationMask,
    Text,
)
from genai_taxonomy.vocabulary.sources import (
    CAO_2021,
    GOODFELLOW_2016_B,
    HUGGING_FACE_2026,
    KIRILLOV_2023,
    LINDENBERGER_2023,
    RADFORD_2021,
    RONNEBERGER_2015,
    SCHROFF_2015,
    TEED_2020,
    WANG_2023,
)
from genai_taxonomy.vocabulary.tasks.general import FeatureExtraction, ImageClassification, Retrieval

__all__ = [
    "CameraPoseEstimation",
    "DepthEstimation",
    "FaceDetection",
    "FaceRecognition",
    "FacialLandmarkDetection",
    "ImageFeatureExtraction",
    "ImageRetrieval",
    "ImageSegmentation",
    "InstanceSegmentation",
    "KeypointDetection",
    "KeypointMatching",
    "MaskGeneration",
    "MedicalImageSegmentation",
    "MultiClassImageClassification",
    "MultiLabelImageClassification",
    "ObjectDetection",
    "OpticalFlowEstimation",
    "PanopticSegmentation",
    "PoseEstimation",
    "SemanticSegmentation",
    "VehicleDetection",
    "ZeroShotImageClassification",
    "ZeroShotObjectDetection",
]

# Objects and regions.

ObjectDetection = Task(
    "object-detection",
    "Object detection",
    aliases=("detecting objects", "object detection in images"),
    definition="Finding the objects in an image, each with the box around it.",
    defined_by=(HUGGING_FACE_2026.at("object-detection"),),
    exact_match=("huggingface:pipeline/object-detection",),
)
OBJECT_DETECTION_ENTRY = entry(
    # No output is required: a language model that writes where the objects are does the task, too.
    ObjectDetection,
    signature(Image, (), cite=HUGGING_FACE_2026.at("object-detection")),
    typically(produces=(BoundingBox, Label), cite=HUGGING_FACE_2026.at("object-detection")),
)

FaceDetection = Task(
    "face-detection",
    "Face detection",
    aliases=("detecting faces",),
    definition="Object detection that finds faces.",
    defined_by=(HUGGING_FACE_2026.at("object-detection"),),
    exact_match=("huggingface:subtask/face-detection",),
)
FACE_DETECTION_ENTRY = entry(
    FaceDetection,
    subset_of(ObjectDetection, cite=HUGGING_FACE_2026.at("object-detection")),
    signature(Image, (), cite=HUGGING_FACE_2026.at("object-detection")),
    typically(produces=BoundingBox, cite=HUGGING_FACE_2026.at("object-detection")),
)

VehicleDetection = Task(
    "vehicle-detection",
    "Vehicle detection",
    aliases=("car detection", "detecting vehicles"),
    definition="Object detection that finds vehicles.",
    defined_by=(HUGGING_FACE_2026.at("object-detection"),),
    exact_match=("huggingface:subtask/vehicle-detection",),
)
VEHICLE_DETECTION_ENTRY = entry(
    VehicleDetection,
    subset_of(ObjectDetection, cite=HUGGING_FACE_2026.at("object-detection")),
    signature(Image, (), cite=HUGGING_FACE_2026.at("object-detection")),
    typically(produces=BoundingBox, cite=HUGGING_FACE_2026.at("object-detection")),
)

ZeroShotObjectDetection = Task(
    "zero-shot-object-detection",
    "Zero-shot object detection",
    aliases=("open-vocabulary object detection", "open-vocabulary detection", "text-conditioned object detection"),
    definition="Object detection of classes that are named when the model is used, not when it is trained.",
    defined_by=(HUGGING_FACE_2026.at("zero-shot-object-detection"),),
    exact_match=("huggingface:pipeline/zero-shot-object-detection",),
)
ZERO_SHOT_OBJECT_DETECTION_ENTRY = entry(
    ZeroShotObjectDetection,
    subset_of(ObjectDetection, cite=HUGGING_FACE_2026.at("zero-shot-object-detection")),
    signature(Image, (), cite=HUGGING_FACE_2026.at("zero-shot-object-detection")),
    typically(accepts=Text, produces=(BoundingBox, Label), cite=HUGGING_FACE_2026.at("zero-shot-object-detection")),
)

ImageSegmentation = Task(
    "image-segmentation",
    "Image segmentation",
    aliases=("segmentation", "segmenting images"),
    definition="Dividing an image into regions and giving each pixel to one.",
    defined_by=(HUGGING_FACE_2026.at("image-segmentation"),),
    exact_match=("huggingface:pipeline/image-segmentation",),
)
IMAGE_SEGMENTATION_ENTRY = entry(
    ImageSegmentation,
    signature(Image, SegmentationMask, cite=HUGGING_FACE_2026.at("image-segmentation")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("image-segmentation")),
)

SemanticSegmentation = Task(
    "semantic-segmentation",
    "Semantic segmentation",
    aliases=("pixel classification", "scene parsing"),
    definition="Image segmentation that gives each pixel a class.",
    defined_by=(HUGGING_FACE_2026.at("image-segmentation"),),
    exact_match=("huggingface:subtask/semantic-segmentation",),
)
SEMANTIC_SEGMENTATION_ENTRY = entry(
    SemanticSegmentation,
    subset_of(ImageSegmentation, cite=HUGGING_FACE_2026.at("image-segmentation")),
    signature(Image, SegmentationMask, cite=HUGGING_FACE_2026.at("image-segmentation")),
)

InstanceSegmentation = Task(
    "instance-segmentation",
    "Instance segmentation",
    aliases=("instance-level segmentation",),
    definition="Image segmentation that separates every single object.",
    defined_by=(HUGGING_FACE_2026.at("image-segmentation"),),
    exact_match=("huggingface:subtask/instance-segmentation",),
)
INSTANCE_SEGMENTATION_ENTRY = entry(
    InstanceSegmentation,
    subset_of(ImageSegmentation, cite=HUGGING_FACE_2026.at("image-segmentation")),
    signature(Image, SegmentationMask, cite=HUGGING_FACE_2026.at("image-segmentation")),
)

PanopticSegmentation = Task(
    "panoptic-segmentation",
    "Panoptic segmentation",
    aliases=("panoptic scene segmentation",),
    definition="Image segmentation that gives each pixel a class and the object it belongs to.",
    defined_by=(HUGGING_FACE_2026.at("image-segmentation"),),
    exact_match=("huggingface:subtask/panoptic-segmentation",),
)
PANOPTIC_SEGMENTATION_ENTRY = entry(
    PanopticSegmentation,
    subset_of(ImageSegmentation, cite=HUGGING_FACE_2026.at("image-segmentation")),
    signature(Image, SegmentationMask, cite=HUGGING_FACE_2026.at("image-segmentation")),
)

MedicalImageSegmentation = Task(
    "medical-image-segmentation",
    "Medical image segmentation",
    aliases=("biomedical image segmentation",),
    definition="Image segmentation that outlines organs, tissues or cells in medical images.",
    defined_by=(RONNEBERGER_2015.at("title"), CAO_2021.at("title")),
)
MEDICAL_IMAGE_SEGMENTATION_ENTRY = entry(
    MedicalImageSegmentation,
    subset_of(ImageSegmentation, cite=(RONNEBERGER_2015.at("title"), HUGGING_FACE_2026.at("image-segmentation"))),
    signature(MedicalImage, SegmentationMask, cite=RONNEBERGER_2015.at("title")),
)

MaskGeneration = Task(
    "mask-generation",
    "Mask generation",
    aliases=("promptable segmentation", "promptable image segmentation", "segment anything task"),
    definition="Image segmentation that outlines whatever a point, a box or a text asks for, of no fixed set "
    "of classes.",
    defined_by=(HUGGING_FACE_2026.at("mask-generation"), KIRILLOV_2023.at("abstract")),
    exact_match=("huggingface:pipeline/mask-generation",),
)
MASK_GENERATION_ENTRY = entry(
    MaskGeneration,
    subset_of(ImageSegmentation, cite=KIRILLOV_2023.at("abstract")),
    signature(Image, SegmentationMask, cite=HUGGING_FACE_2026.at("mask-generation")),
)

# Geometry.

DepthEstimation = Task(
    "depth-estimation",
    "Depth estimation",
    aliases=("monocular depth estimation", "depth prediction"),
    definition="Telling how far from the camera each point of an image is.",
    defined_by=(HUGGING_FACE_2026.at("depth-estimation"),),
    exact_match=("huggingface:pipeline/depth-estimation",),
)
DEPTH_ESTIMATION_ENTRY = entry(
    DepthEstimation,
    signature(Image, DepthMap, cite=HUGGING_FACE_2026.at("depth-estimation")),
)

KeypointDetection = Task(
    "keypoint-detection",
    "Keypoint detection",
    aliases=("landmark detection", "interest point detection"),
    definition="Finding the points of an image that stand out or mark a given part.",
    defined_by=(HUGGING_FACE_2026.at("keypoint-detection"),),
    exact_match=("huggingface:pipeline/keypoint-detection",),
)
KEYPOINT_DETECTION_ENTRY = entry(
    KeypointDetection,
    signature(Image, Keypoints, cite=HUGGING_FACE_2026.at("keypoint-detection")),
)

PoseEstimation = Task(
    "pose-estimation",
    "Pose estimation",
    aliases=("human pose estimation", "body pose estimation", "2D pose estimation"),
    definition="Keypoint detection that tells how a body or an object is posed.",
    defined_by=(HUGGING_FACE_2026.at("keypoint-detection"),),
    exact_match=("huggingface:subtask/pose-estimation",),
)
POSE_ESTIMATION_ENTRY = entry(
    PoseEstimation,
    subset_of(KeypointDetection, cite=HUGGING_FACE_2026.at("keypoint-detection")),
    signature(Image, Keypoints, cite=HUGGING_FACE_2026.at("keypoint-detection")),
)

FacialLandmarkDetection = Task(
    "facial-landmark-detection",
    "Facial landmark detection",
    aliases=("facial landmark estimation", "face landmark detection", "face alignment"),
    definition="Keypoint detection that finds the eyes, mouth and other marks of a face.",
    defined_by=(HUGGING_FACE_2026.at("keypoint-detection"),),
)
FACIAL_LANDMARK_DETECTION_ENTRY = entry(
    FacialLandmarkDetection,
    subset_of(KeypointDetection, cite=HUGGING_FACE_2026.at("keypoint-detection")),
    signature(Image, Keypoints, cite=HUGGING_FACE_2026.at("keypoint-detection")),
)

KeypointMatching = Task(
    "keypoint-matching",
    "Keypoint matching",
    aliases=("image matching", "local feature matching", "feature matching"),
    definition="Finding the points that two images of the same thing have in common.",
    defined_by=(LINDENBERGER_2023,),
)
KEYPOINT_MATCHING_ENTRY = entry(
    KeypointMatching,
    signature(Image, (), cite=LINDENBERGER_2023),
)

OpticalFlowEstimation = Task(
    "optical-flow-estimation",
    "Optical flow estimation",
    aliases=("optical flow prediction", "flow estimation"),
    definition="Telling how each point moves from one image to the next.",
    defined_by=(TEED_2020.at("title"),),
)
OPTICAL_FLOW_ESTIMATION_ENTRY = entry(
    OpticalFlowEstimation,
    signature((), OpticalFlow, cite=TEED_2020.at("title")),
    typically(accepts=Image, cite=TEED_2020),
)

CameraPoseEstimation = Task(
    "camera-pose-estimation",
    "Camera pose estimation",
    aliases=("camera localization", "visual localization"),
    definition="Telling where a camera stood and looked when it took a picture.",
    defined_by=(WANG_2023.at("abstract"),),
)
CAMERA_POSE_ESTIMATION_ENTRY = entry(
    CameraPoseEstimation,
    signature(Image, CameraPose, cite=WANG_2023.at("abstract")),
)

# Whole images.

MultiClassImageClassification = Task(
    "multi-class-image-classification",
    "Multi-class image classification",
    aliases=("single-label image classification",),
    definition="Image classification that gives each image exactly one of several classes.",
    defined_by=(HUGGING_FACE_2026.at("image-classification"),),
    exact_match=("huggingface:subtask/multi-class-image-classification",),
)
MULTI_CLASS_IMAGE_CLASSIFICATION_ENTRY = entry(
    MultiClassImageClassification,
    subset_of(ImageClassification, cite=HUGGING_FACE_2026.at("image-classification")),
    signature(Image, (), cite=HUGGING_FACE_2026.at("image-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("image-classification")),
)

MultiLabelImageClassification = Task(
    "multi-label-image-classification",
    "Multi-label image classification",
    aliases=("image tagging", "multi-label image recognition"),
    definition="Image classification that gives each image every class that applies.",
    defined_by=(HUGGING_FACE_2026.at("image-classification"),),
    exact_match=("huggingface:subtask/multi-label-image-classification",),
)
MULTI_LABEL_IMAGE_CLASSIFICATION_ENTRY = entry(
    MultiLabelImageClassification,
    subset_of(ImageClassification, cite=HUGGING_FACE_2026.at("image-classification")),
    signature(Image, (), cite=HUGGING_FACE_2026.at("image-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("image-classification")),
)

ZeroShotImageClassification = Task(
    "zero-shot-image-classification",
    "Zero-shot image classification",
    aliases=("zero-shot image recognition", "open-vocabulary image classification"),
    definition="Image classification into classes that are named when the model is used, not when it is trained.",
    defined_by=(HUGGING_FACE_2026.at("zero-shot-image-classification"), RADFORD_2021.at("abstract")),
    exact_match=("huggingface:pipeline/zero-shot-image-classification",),
)
ZERO_SHOT_IMAGE_CLASSIFICATION_ENTRY = entry(
    ZeroShotImageClassification,
    subset_of(ImageClassification, cite=HUGGING_FACE_2026.at("zero-shot-image-classification")),
    signature(Image, (), cite=HUGGING_FACE_2026.at("zero-shot-image-classification")),
    typically(
        accepts=Text,
        produces=Label,
        cite=(HUGGING_FACE_2026.at("zero-shot-image-classification"), RADFORD_2021.at("abstract")),
    ),
)

ImageFeatureExtraction = Task(
    "image-feature-extraction",
    "Image feature extraction",
    aliases=("image embedding", "visual feature extraction", "image representation extraction"),
    definition="Feature extraction that turns an image into an embedding.",
    defined_by=(HUGGING_FACE_2026.at("image-feature-extraction"),),
    exact_match=("huggingface:pipeline/image-feature-extraction",),
)
IMAGE_FEATURE_EXTRACTION_ENTRY = entry(
    ImageFeatureExtraction,
    subset_of(FeatureExtraction, cite=HUGGING_FACE_2026.at("image-feature-extraction")),
    signature(Image, Embedding, cite=HUGGING_FACE_2026.at("image-feature-extraction")),
)

ImageRetrieval = Task(
    "image-retrieval",
    "Image retrieval",
    aliases=("image search", "content-based image retrieval", "CBIR", "visual search"),
    definition="Retrieval that finds the images which fit a query.",
    defined_by=(HUGGING_FACE_2026.at("zero-shot-image-classification"),),
)
IMAGE_RETRIEVAL_ENTRY = entry(
    ImageRetrieval,
    subset_of(Retrieval, cite=HUGGING_FACE_2026.at("zero-shot-image-classification")),
    typically(accepts=Image, cite=HUGGING_FACE_2026.at("image-feature-extraction")),
)

FaceRecognition = Task(
    "face-recognition",
    "Face recognition",
    aliases=("facial recognition", "face identification"),
    definition="Telling whose face an image shows.",
    defined_by=(SCHROFF_2015.at("abstract"),),
)
FACE_RECOGNITION_ENTRY = entry(
    FaceRecognition,
    # A face may also be known by the distance between two embeddings, without any set of classes.
    subset_of(
        ImageClassification,
        cite=GOODFELLOW_2016_B.at("section 5.1.1"),
        disputed_by=SCHROFF_2015.at("abstract"),
    ),
    signature(Image, (), cite=SCHROFF_2015.at("abstract")),
    typically(produces=Embedding, cite=SCHROFF_2015.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    OBJECT_DETECTION_ENTRY,
    FACE_DETECTION_ENTRY,
    VEHICLE_DETECTION_ENTRY,
    ZERO_SHOT_OBJECT_DETECTION_ENTRY,
    IMAGE_SEGMENTATION_ENTRY,
    SEMANTIC_SEGMENTATION_ENTRY,
    INSTANCE_SEGMENTATION_ENTRY,
    PANOPTIC_SEGMENTATION_ENTRY,
    MEDICAL_IMAGE_SEGMENTATION_ENTRY,
    MASK_GENERATION_ENTRY,
    DEPTH_ESTIMATION_ENTRY,
    KEYPOINT_DETECTION_ENTRY,
    POSE_ESTIMATION_ENTRY,
    FACIAL_LANDMARK_DETECTION_ENTRY,
    KEYPOINT_MATCHING_ENTRY,
    OPTICAL_FLOW_ESTIMATION_ENTRY,
    CAMERA_POSE_ESTIMATION_ENTRY,
    MULTI_CLASS_IMAGE_CLASSIFICATION_ENTRY,
    MULTI_LABEL_IMAGE_CLASSIFICATION_ENTRY,
    ZERO_SHOT_IMAGE_CLASSIFICATION_ENTRY,
    IMAGE_FEATURE_EXTRACTION_ENTRY,
    IMAGE_RETRIEVAL_ENTRY,
    FACE_RECOGNITION_ENTRY,
)
