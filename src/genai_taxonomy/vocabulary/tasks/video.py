"""Jobs on video."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import Audio, BoundingBox, Image, Label, Speech, TalkingHeadVideo, Text, Video
from genai_taxonomy.vocabulary.sources import (
    BLATTMANN_2023,
    CHAN_2020,
    GOWDA_2023,
    HO_2022,
    HUGGING_FACE_2026,
    KALLURI_2020,
    LIU_2021_C,
    PRAJWAL_2020,
    TIAN_2024_B,
    VOLETI_2022,
    ZAKHAROV_2019,
    ZHANG_2021,
    ZHANG_2022_B,
)
from genai_taxonomy.vocabulary.tasks.general import Classification, VideoGeneration, VideoToVideo

__all__ = [
    "ActionRecognition",
    "AudioDrivenTalkingHeadGeneration",
    "ImageToVideo",
    "LipSynchronization",
    "MotionTransfer",
    "MultiObjectTracking",
    "ObjectTracking",
    "TalkingHeadGeneration",
    "TextToVideo",
    "UnconditionalVideoGeneration",
    "VideoClassification",
    "VideoEditing",
    "VideoInpainting",
    "VideoInterpolation",
    "VideoPrediction",
    "VideoStyleTransfer",
    "VideoSuperResolution",
]

# Making video.

UnconditionalVideoGeneration = Task(
    "unconditional-video-generation",
    "Unconditional video generation",
    aliases=("unconditional video synthesis",),
    definition="Video generation that follows no condition.",
    defined_by=(HO_2022.at("abstract"), VOLETI_2022.at("abstract")),
)
UNCONDITIONAL_VIDEO_GENERATION_ENTRY = entry(
    UnconditionalVideoGeneration,
    subset_of(VideoGeneration, cite=(HO_2022.at("abstract"), VOLETI_2022.at("abstract"))),
    signature((), Video, cite=VOLETI_2022.at("abstract")),
)

TextToVideo = Task(
    "text-to-video",
    "Text-to-video",
    aliases=("txt2vid", "T2V", "text-to-video generation", "text-to-video synthesis", "txt2video", "text2video"),
    definition="Video generation that follows a description in text.",
    defined_by=(HUGGING_FACE_2026.at("text-to-video"), HO_2022.at("abstract")),
    exact_match=("huggingface:pipeline/text-to-video",),
)
TEXT_TO_VIDEO_ENTRY = entry(
    TextToVideo,
    subset_of(VideoGeneration, cite=HUGGING_FACE_2026.at("text-to-video")),
    signature(Text, Video, cite=(HUGGING_FACE_2026.at("text-to-video"), BLATTMANN_2023.at("abstract"))),
)

ImageToVideo = Task(
    "image-to-video",
    "Image-to-video",
    aliases=("img2vid", "I2V", "image-to-video generation", "image-to-video synthesis", "image animation", "img2video"),
    definition="Video generation that sets a given image in motion.",
    defined_by=(HUGGING_FACE_2026.at("image-to-video"), BLATTMANN_2023.at("abstract")),
    exact_match=("huggingface:pipeline/image-to-video",),
)
IMAGE_TO_VIDEO_ENTRY = entry(
    ImageToVideo,
    subset_of(VideoGeneration, cite=(HUGGING_FACE_2026.at("image-to-video"), BLATTMANN_2023.at("abstract"))),
    signature(Image, Video, cite=HUGGING_FACE_2026.at("image-to-video")),
)

VideoPrediction = Task(
    "video-prediction",
    "Video prediction",
    aliases=("video frame prediction", "future frame prediction", "next-frame prediction", "frame prediction"),
    definition="Video generation that continues a video from its past frames.",
    defined_by=(VOLETI_2022.at("abstract"), HO_2022.at("abstract")),
)
VIDEO_PREDICTION_ENTRY = entry(
    VideoPrediction,
    subset_of(VideoGeneration, cite=VOLETI_2022.at("abstract")),
    signature(Video, Video, cite=VOLETI_2022.at("abstract")),
)

TalkingHeadGeneration = Task(
    "talking-head-generation",
    "Talking-head generation",
    aliases=("talking head synthesis", "talking face generation", "talking head video generation"),
    definition="Video generation that makes a pictured person speak.",
    defined_by=(GOWDA_2023.at("title"), ZAKHAROV_2019.at("abstract")),
)
TALKING_HEAD_GENERATION_ENTRY = entry(
    TalkingHeadGeneration,
    subset_of(VideoGeneration, cite=GOWDA_2023),
    signature((), TalkingHeadVideo, cite=GOWDA_2023),
    typically(accepts=Image, cite=ZAKHAROV_2019.at("abstract")),
)

AudioDrivenTalkingHeadGeneration = Task(
    "audio-driven-talking-head-generation",
    "Audio-driven talking-head generation",
    aliases=("audio-driven talking face animation", "portrait animation from speech", "image-audio-to-video"),
    definition="Talking-head generation that animates a still portrait by a recording of a voice.",
    defined_by=(ZHANG_2022_B.at("abstract"), TIAN_2024_B.at("figure 1")),
)
AUDIO_DRIVEN_TALKING_HEAD_GENERATION_ENTRY = entry(
    AudioDrivenTalkingHeadGeneration,
    subset_of(TalkingHeadGeneration, cite=(ZHANG_2022_B.at("abstract"), TIAN_2024_B.at("figure 1"))),
    signature((Audio, Image), TalkingHeadVideo, cite=(ZHANG_2022_B.at("abstract"), TIAN_2024_B.at("figure 1"))),
)

# Changing video.

VideoEditing = Task(
    "video-editing",
    "Video editing",
    aliases=("video manipulation", "editing videos"),
    definition="Video-to-video work that adds, removes or changes what a video shows.",
    defined_by=(HUGGING_FACE_2026.at("video-to-video"),),
)
VIDEO_EDITING_ENTRY = entry(
    VideoEditing,
    subset_of(VideoToVideo, cite=HUGGING_FACE_2026.at("video-to-video")),
    signature(Video, Video, cite=HUGGING_FACE_2026.at("video-to-video")),
)

VideoStyleTransfer = Task(
    "video-style-transfer",
    "Video style transfer",
    aliases=("video stylization", "video stylisation"),
    definition="Video-to-video work that renders a video in another style.",
    defined_by=(HUGGING_FACE_2026.at("video-to-video"),),
)
VIDEO_STYLE_TRANSFER_ENTRY = entry(
    VideoStyleTransfer,
    subset_of(VideoToVideo, cite=HUGGING_FACE_2026.at("video-to-video")),
    signature(Video, Video, cite=HUGGING_FACE_2026.at("video-to-video")),
)

VideoInterpolation = Task(
    "video-interpolation",
    "Video frame interpolation",
    aliases=("frame interpolation", "video interpolation", "VFI"),
    definition="Video-to-video work that makes the frames between given ones.",
    defined_by=(HUGGING_FACE_2026.at("video-to-video"), KALLURI_2020.at("abstract")),
)
VIDEO_INTERPOLATION_ENTRY = entry(
    VideoInterpolation,
    subset_of(VideoToVideo, cite=HUGGING_FACE_2026.at("video-to-video")),
    signature(Video, Video, cite=HUGGING_FACE_2026.at("video-to-video")),
)

VideoInpainting = Task(
    "video-inpainting",
    "Video inpainting",
    aliases=("video completion", "video object removal", "filling holes in videos"),
    definition="Video editing that fills missing or masked regions of a video.",
    defined_by=(LIU_2021_C.at("abstract"),),
)
VIDEO_INPAINTING_ENTRY = entry(
    VideoInpainting,
    subset_of(VideoEditing, cite=HUGGING_FACE_2026.at("video-to-video")),
    signature(Video, Video, cite=LIU_2021_C.at("abstract")),
)

VideoSuperResolution = Task(
    "video-super-resolution",
    "Video super-resolution",
    aliases=("VSR", "video upscaling"),
    definition="Video-to-video work that raises the resolution of a video.",
    defined_by=(HUGGING_FACE_2026.at("video-to-video"), CHAN_2020.at("abstract")),
)
VIDEO_SUPER_RESOLUTION_ENTRY = entry(
    VideoSuperResolution,
    subset_of(VideoToVideo, cite=HUGGING_FACE_2026.at("video-to-video")),
    signature(Video, Video, cite=(HUGGING_FACE_2026.at("video-to-video"), CHAN_2020.at("abstract"))),
)

MotionTransfer = Task(
    "motion-transfer",
    "Motion transfer",
    aliases=("video motion transfer", "motion retargeting in video"),
    definition="Video-to-video work that gives the motion of one video to another subject.",
    defined_by=(HUGGING_FACE_2026.at("video-to-video"),),
)
MOTION_TRANSFER_ENTRY = entry(
    MotionTransfer,
    subset_of(VideoToVideo, cite=HUGGING_FACE_2026.at("video-to-video")),
    signature(Video, Video, cite=HUGGING_FACE_2026.at("video-to-video")),
)

LipSynchronization = Task(
    "lip-synchronization",
    "Lip synchronization",
    aliases=("lip sync", "lip-syncing", "lip synchronisation", "visual dubbing"),
    definition="Video-to-video work that makes the lips of a filmed speaker fit a given speech.",
    defined_by=(PRAJWAL_2020.at("abstract"),),
)
LIP_SYNCHRONIZATION_ENTRY = entry(
    LipSynchronization,
    subset_of(VideoToVideo, cite=PRAJWAL_2020.at("abstract")),
    subset_of(TalkingHeadGeneration, cite=(GOWDA_2023, PRAJWAL_2020.at("abstract"))),
    signature((Video, Speech), Video, cite=PRAJWAL_2020.at("abstract")),
)

# Reading video.

VideoClassification = Task(
    "video-classification",
    "Video classification",
    aliases=("video recognition", "video categorization"),
    definition="Naming the class that a video belongs to.",
    defined_by=(HUGGING_FACE_2026.at("video-classification"),),
    exact_match=("huggingface:pipeline/video-classification",),
)
VIDEO_CLASSIFICATION_ENTRY = entry(
    VideoClassification,
    subset_of(Classification, cite=HUGGING_FACE_2026.at("video-classification")),
    signature(Video, (), cite=HUGGING_FACE_2026.at("video-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("video-classification")),
)

ActionRecognition = Task(
    "action-recognition",
    "Action recognition",
    aliases=("activity recognition", "human action recognition"),
    definition="Video classification that names what someone does.",
    defined_by=(HUGGING_FACE_2026.at("video-classification"),),
)
ACTION_RECOGNITION_ENTRY = entry(
    ActionRecognition,
    subset_of(VideoClassification, cite=HUGGING_FACE_2026.at("video-classification")),
    signature(Video, (), cite=HUGGING_FACE_2026.at("video-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("video-classification")),
)

ObjectTracking = Task(
    "object-tracking",
    "Object tracking",
    aliases=("video object tracking", "visual object tracking", "tracking"),
    definition="Following objects through the frames of a video.",
    defined_by=(ZHANG_2021.at("abstract"), HUGGING_FACE_2026.at("object-detection")),
)
OBJECT_TRACKING_ENTRY = entry(
    ObjectTracking,
    signature(Video, (), cite=ZHANG_2021.at("abstract")),
    typically(produces=BoundingBox, cite=ZHANG_2021.at("abstract")),
)

MultiObjectTracking = Task(
    "multi-object-tracking",
    "Multi-object tracking",
    aliases=("MOT", "multiple object tracking"),
    definition="Object tracking that keeps several objects apart by their identities.",
    defined_by=(ZHANG_2021.at("abstract"),),
)
MULTI_OBJECT_TRACKING_ENTRY = entry(
    MultiObjectTracking,
    subset_of(ObjectTracking, cite=ZHANG_2021.at("abstract")),
    signature(Video, (), cite=ZHANG_2021.at("abstract")),
    typically(produces=BoundingBox, cite=ZHANG_2021.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    UNCONDITIONAL_VIDEO_GENERATION_ENTRY,
    TEXT_TO_VIDEO_ENTRY,
    IMAGE_TO_VIDEO_ENTRY,
    VIDEO_PREDICTION_ENTRY,
    TALKING_HEAD_GENERATION_ENTRY,
    AUDIO_DRIVEN_TALKING_HEAD_GENERATION_ENTRY,
    VIDEO_EDITING_ENTRY,
    VIDEO_STYLE_TRANSFER_ENTRY,
    VIDEO_INTERPOLATION_ENTRY,
    VIDEO_INPAINTING_ENTRY,
    VIDEO_SUPER_RESOLUTION_ENTRY,
    MOTION_TRANSFER_ENTRY,
    LIP_SYNCHRONIZATION_ENTRY,
    VIDEO_CLASSIFICATION_ENTRY,
    ACTION_RECOGNITION_ENTRY,
    OBJECT_TRACKING_ENTRY,
    MULTI_OBJECT_TRACKING_ENTRY,
)
