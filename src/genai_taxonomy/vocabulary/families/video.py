"""Families that make, change or foretell videos."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.backbone.families import DeepGenerativeModel, GenerativeAI, MachineLearning
from genai_taxonomy.vocabulary.families.breadth import ConditionalGenerativeModel
from genai_taxonomy.vocabulary.families.content import MultimodalGenerativeModel, VideoGenerationModel
from genai_taxonomy.vocabulary.sources import (
    BANSAL_2024,
    BLATTMANN_2023,
    CAO_2023,
    ESSER_2023,
    GOWDA_2023,
    HO_2022,
    HO_2022_B,
    HUGGING_FACE_2026,
    MATHIEU_2015,
    MELNIK_2024,
    OPREA_2020,
    SINGER_2022,
    TIAN_2024_B,
    WANG_2025,
    WU_2022,
    XING_2023,
    ZHANG_2022_B,
)

__all__ = [
    "ImageToVideoModel",
    "TalkingHeadModel",
    "TextToVideoModel",
    "VideoEditingModel",
    "VideoPredictionModel",
]

TextToVideoModel = ModelFamily(
    "text-to-video-model",
    "Text-to-video model",
    aliases=("text-to-video generator", "T2V model", "T2V", "text-to-video AI", "text-to-video generation model"),
    definition="A generative model that makes videos from descriptions in text.",
    defined_by=(HUGGING_FACE_2026.at("text-to-video"), HO_2022_B.at("abstract")),
)
TEXT_TO_VIDEO_MODEL_ENTRY = entry(
    TextToVideoModel,
    subset_of(GenerativeAI, VideoGenerationModel, cite=(HO_2022_B.at("abstract"), BLATTMANN_2023.at("abstract"))),
    subset_of(ConditionalGenerativeModel, DeepGenerativeModel, cite=HO_2022_B.at("abstract")),
    subset_of(MultimodalGenerativeModel, cite=CAO_2023.at("abstract")),
    every(performs=tasks.TextToVideo, cite=(HUGGING_FACE_2026.at("text-to-video"), HO_2022_B.at("abstract"))),
    every(
        accepts=modalities.Text,
        produces=modalities.Video,
        cite=(HUGGING_FACE_2026.at("text-to-video"), SINGER_2022.at("title")),
    ),
    sufficient(is_a=GenerativeAI, performs=tasks.TextToVideo, cite=HUGGING_FACE_2026.at("text-to-video")),
    some(accepts=modalities.Image, cite=BLATTMANN_2023.at("abstract")),
    typically(trained_with=objectives.Denoising, cite=(XING_2023.at("abstract"), HO_2022_B.at("abstract"))),
    some(uses=(architectures.UNet, architectures.Transformer), cite=MELNIK_2024),
    typically(has=qualities.RealisticSamples, cite=(HO_2022_B.at("abstract"), BANSAL_2024.at("abstract"))),
    some(has=(qualities.ControllableGeneration, qualities.StyleVariety), cite=HO_2022_B.at("abstract")),
    typically(has=qualities.TemporalInconsistency, cite=(MELNIK_2024, WANG_2025.at("abstract"))),
    typically(has=qualities.PhysicsViolations, cite=BANSAL_2024.at("abstract")),
    typically(has=qualities.ShortDuration, cite=MELNIK_2024),
    typically(has=(qualities.HighTrainingCost, qualities.HighInferenceCost), cite=WANG_2025.at("abstract")),
)

ImageToVideoModel = ModelFamily(
    "image-to-video-model",
    "Image-to-video model",
    aliases=("I2V model", "I2V", "image animation model", "image-to-video generator", "img2vid model"),
    definition="A generative model that sets a given image in motion.",
    defined_by=(HUGGING_FACE_2026.at("image-to-video"), BLATTMANN_2023.at("abstract")),
)
IMAGE_TO_VIDEO_MODEL_ENTRY = entry(
    ImageToVideoModel,
    subset_of(GenerativeAI, VideoGenerationModel, cite=BLATTMANN_2023.at("abstract")),
    subset_of(ConditionalGenerativeModel, DeepGenerativeModel, cite=BLATTMANN_2023.at("abstract")),
    every(performs=tasks.ImageToVideo, cite=HUGGING_FACE_2026.at("image-to-video")),
    every(accepts=modalities.Image, produces=modalities.Video, cite=HUGGING_FACE_2026.at("image-to-video")),
    sufficient(is_a=GenerativeAI, performs=tasks.ImageToVideo, cite=HUGGING_FACE_2026.at("image-to-video")),
    some(accepts=modalities.Text, cite=MELNIK_2024),
    typically(trained_with=objectives.Denoising, cite=BLATTMANN_2023.at("abstract")),
    typically(has=qualities.TemporalInconsistency, cite=(MELNIK_2024, WANG_2025.at("abstract"))),
    typically(has=qualities.ShortDuration, cite=MELNIK_2024),
)

VideoEditingModel = ModelFamily(
    "video-editing-model",
    "Video editing model",
    aliases=("video editor", "AI video editor", "video-to-video model", "vid2vid model", "V2V model"),
    definition="A generative model that changes a given video as asked.",
    defined_by=(ESSER_2023.at("abstract"), XING_2023.at("abstract")),
)
VIDEO_EDITING_MODEL_ENTRY = entry(
    VideoEditingModel,
    subset_of(GenerativeAI, VideoGenerationModel, cite=(ESSER_2023.at("abstract"), MELNIK_2024.at("abstract"))),
    subset_of(ConditionalGenerativeModel, DeepGenerativeModel, cite=ESSER_2023.at("abstract")),
    every(performs=tasks.VideoEditing, cite=ESSER_2023.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.VideoEditing, cite=ESSER_2023.at("abstract")),
    every(accepts=modalities.Video, produces=modalities.Video, cite=ESSER_2023.at("abstract")),
    typically(accepts=modalities.Text, cite=(ESSER_2023.at("abstract"), WU_2022.at("title"))),
    typically(trained_with=objectives.Denoising, cite=(ESSER_2023.at("title"), WU_2022.at("title"))),
    typically(has=qualities.TemporalInconsistency, cite=MELNIK_2024),
    some(has=qualities.TemporalConsistency, cite=ESSER_2023.at("abstract")),
)

VideoPredictionModel = ModelFamily(
    "video-prediction-model",
    "Video prediction model",
    aliases=("future frame prediction model", "next-frame prediction model", "video forecasting model"),
    definition="A model that predicts the coming frames of a video from those before.",
    defined_by=(OPREA_2020.at("abstract"), MATHIEU_2015.at("abstract")),
)
VIDEO_PREDICTION_MODEL_ENTRY = entry(
    VideoPredictionModel,
    subset_of(MachineLearning, cite=(OPREA_2020.at("abstract"), MATHIEU_2015.at("abstract"))),
    every(performs=tasks.VideoPrediction, cite=(OPREA_2020.at("abstract"), MATHIEU_2015.at("abstract"))),
    sufficient(performs=tasks.VideoPrediction, cite=OPREA_2020.at("abstract")),
    every(accepts=modalities.Video, produces=modalities.Video, cite=MATHIEU_2015.at("abstract")),
    some(uses=architectures.ConvolutionalNetwork, cite=MATHIEU_2015.at("abstract")),
    some(uses=architectures.RecurrentNetwork, cite=MATHIEU_2015.at("abstract")),
    typically(trained_with=objectives.SelfSupervisedLearning, cite=OPREA_2020.at("abstract")),
    some(trained_with=objectives.RegressionObjective, cite=MATHIEU_2015.at("abstract")),
    some(trained_with=objectives.Adversarial, cite=MATHIEU_2015.at("abstract")),
    some(trained_with=objectives.Denoising, cite=HO_2022.at("abstract")),
    some(has=qualities.BlurrySamples, cite=MATHIEU_2015.at("abstract")),
)

TalkingHeadModel = ModelFamily(
    "talking-head-model",
    "Talking head model",
    aliases=(
        "talking face model",
        "talking head generation model",
        "talking head generator",
        "audio-driven talking head model",
        "portrait animation model",
    ),
    definition="A generative model that makes a pictured face speak, driven by sound, video or text.",
    defined_by=(GOWDA_2023.at("abstract"),),
)
TALKING_HEAD_MODEL_ENTRY = entry(
    TalkingHeadModel,
    subset_of(GenerativeAI, VideoGenerationModel, cite=GOWDA_2023.at("abstract")),
    subset_of(ConditionalGenerativeModel, cite=GOWDA_2023.at("abstract")),
    every(performs=tasks.TalkingHeadGeneration, produces=modalities.TalkingHeadVideo, cite=GOWDA_2023.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.TalkingHeadGeneration, cite=GOWDA_2023.at("abstract")),
    typically(accepts=(modalities.Image, modalities.Speech), cite=GOWDA_2023.at("abstract")),
    some(
        performs=tasks.AudioDrivenTalkingHeadGeneration,
        cite=(ZHANG_2022_B.at("abstract"), TIAN_2024_B.at("figure 1")),
    ),
    some(accepts=modalities.Video, cite=GOWDA_2023.at("abstract")),
    some(uses=architectures.NeuralRadianceFieldNetwork, cite=GOWDA_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TEXT_TO_VIDEO_MODEL_ENTRY,
    IMAGE_TO_VIDEO_MODEL_ENTRY,
    VIDEO_EDITING_MODEL_ENTRY,
    VIDEO_PREDICTION_MODEL_ENTRY,
    TALKING_HEAD_MODEL_ENTRY,
)
