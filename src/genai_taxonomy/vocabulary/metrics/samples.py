"""Metrics of generated images, video and sound."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Aspect
from genai_taxonomy.vocabulary.aspects import EvaluationMethod
from genai_taxonomy.vocabulary.sources import (
    BINKOWSKI_2018,
    HESSEL_2021,
    HEUSEL_2017,
    HUGGING_FACE_2026,
    HUGGING_FACE_2026_B,
    KILGOUR_2018,
    KYNKAANNIEMI_2019,
    LIGHTNING_AI_2026,
    SALIMANS_2016,
    UNTERTHINER_2018,
    WANG_2004,
    ZHANG_2018_B,
)

__all__ = [
    "ClipScore",
    "FrechetAudioDistance",
    "FrechetInceptionDistance",
    "FrechetVideoDistance",
    "InceptionScore",
    "IntersectionOverUnion",
    "KernelInceptionDistance",
    "LearnedPerceptualSimilarity",
    "MeanAveragePrecision",
    "MelCepstralDistortion",
    "PeakSignalToNoiseRatio",
    "PerceptualEvaluationOfSpeechQuality",
    "PrecisionAndRecall",
    "ShortTimeObjectiveIntelligibility",
    "SignalToDistortionRatio",
    "StructuralSimilarity",
]

# Of images.

InceptionScore = Aspect(
    "inception-score",
    "Inception score",
    aliases=("IS",),
    definition="How clear and how varied generated images are to an image classifier; higher is better.",
    defined_by=(SALIMANS_2016, HUGGING_FACE_2026.at("unconditional-image-generation")),
)
INCEPTION_SCORE_ENTRY = entry(
    InceptionScore,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026.at("unconditional-image-generation")),
)

FrechetInceptionDistance = Aspect(
    "frechet-inception-distance",
    "Fréchet inception distance",
    aliases=("FID", "FID score"),
    definition="How far the features of generated images are, as a distribution, from those of real ones; "
    "lower is better.",
    defined_by=(HEUSEL_2017.at("abstract"), HUGGING_FACE_2026.at("text-to-image")),
)
FRECHET_INCEPTION_DISTANCE_ENTRY = entry(
    FrechetInceptionDistance,
    subset_of(EvaluationMethod, cite=HEUSEL_2017.at("abstract")),
)

KernelInceptionDistance = Aspect(
    "kernel-inception-distance",
    "Kernel inception distance",
    aliases=("KID",),
    definition="How far features of generated images are from those of real ones by a kernel, without bias; "
    "lower is better.",
    defined_by=(BINKOWSKI_2018.at("abstract"), LIGHTNING_AI_2026.at("KernelInceptionDistance")),
)
KERNEL_INCEPTION_DISTANCE_ENTRY = entry(
    KernelInceptionDistance,
    subset_of(EvaluationMethod, cite=BINKOWSKI_2018.at("abstract")),
)

PrecisionAndRecall = Aspect(
    "precision-and-recall",
    "Precision and recall of samples",
    aliases=("precision and recall for generative models", "improved precision and recall"),
    definition="How many generated samples look real, and how much of the real variety they cover; higher is better.",
    defined_by=(KYNKAANNIEMI_2019.at("abstract"),),
)
PRECISION_AND_RECALL_ENTRY = entry(
    PrecisionAndRecall,
    subset_of(EvaluationMethod, cite=KYNKAANNIEMI_2019.at("abstract")),
)

ClipScore = Aspect(
    "clip-score",
    "CLIPScore",
    aliases=("CLIPSIM", "CLIP similarity"),
    definition="How well an image fits a text by the embeddings of CLIP; higher is better.",
    defined_by=(HESSEL_2021.at("abstract"), LIGHTNING_AI_2026.at("CLIPScore")),
)
CLIP_SCORE_ENTRY = entry(
    ClipScore,
    subset_of(EvaluationMethod, cite=HESSEL_2021.at("abstract")),
)

LearnedPerceptualSimilarity = Aspect(
    "learned-perceptual-similarity",
    "LPIPS",
    aliases=("learned perceptual image patch similarity", "perceptual distance"),
    definition="How different two images look by the features of a trained network; lower is better.",
    defined_by=(ZHANG_2018_B.at("abstract"), LIGHTNING_AI_2026.at("LearnedPerceptualImagePatchSimilarity")),
)
LEARNED_PERCEPTUAL_SIMILARITY_ENTRY = entry(
    LearnedPerceptualSimilarity,
    subset_of(EvaluationMethod, cite=ZHANG_2018_B.at("abstract")),
)

StructuralSimilarity = Aspect(
    "structural-similarity",
    "Structural similarity",
    aliases=("SSIM", "structural similarity index"),
    definition="How alike an image and its reference are in luminance, contrast and structure; higher is better.",
    defined_by=(WANG_2004.at("abstract"), HUGGING_FACE_2026.at("image-to-image")),
)
STRUCTURAL_SIMILARITY_ENTRY = entry(
    StructuralSimilarity,
    subset_of(EvaluationMethod, cite=WANG_2004.at("abstract")),
)

PeakSignalToNoiseRatio = Aspect(
    "peak-signal-to-noise-ratio",
    "Peak signal-to-noise ratio",
    aliases=("PSNR",),
    definition="How small the pixel errors of an image are against its reference, in decibels; higher is better.",
    defined_by=(HUGGING_FACE_2026.at("image-to-image"), LIGHTNING_AI_2026.at("PeakSignalNoiseRatio")),
)
PEAK_SIGNAL_TO_NOISE_RATIO_ENTRY = entry(
    PeakSignalToNoiseRatio,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026.at("image-to-image")),
)

IntersectionOverUnion = Aspect(
    "intersection-over-union",
    "Intersection over union",
    aliases=("IoU", "Jaccard index", "mean IoU", "mIoU"),
    definition="How much of a predicted box or mask and the true one is common to both; higher is better.",
    defined_by=(
        HUGGING_FACE_2026_B.at("mean_iou"),
        HUGGING_FACE_2026.at("image-segmentation"),
    ),
)
INTERSECTION_OVER_UNION_ENTRY = entry(
    IntersectionOverUnion,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("mean_iou")),
)

MeanAveragePrecision = Aspect(
    "mean-average-precision",
    "Mean average precision",
    aliases=("mAP",),
    definition="How well detections are found and ranked, averaged over classes; higher is better.",
    defined_by=(LIGHTNING_AI_2026.at("MeanAveragePrecision"),),
)
MEAN_AVERAGE_PRECISION_ENTRY = entry(
    MeanAveragePrecision,
    subset_of(EvaluationMethod, cite=LIGHTNING_AI_2026.at("MeanAveragePrecision")),
)

# Of video and sound.

FrechetVideoDistance = Aspect(
    "frechet-video-distance",
    "Fréchet video distance",
    aliases=("FVD",),
    definition="How far the features of generated videos are, as a distribution, from those of real ones; "
    "lower is better.",
    defined_by=(UNTERTHINER_2018.at("abstract"), HUGGING_FACE_2026.at("text-to-video")),
)
FRECHET_VIDEO_DISTANCE_ENTRY = entry(
    FrechetVideoDistance,
    subset_of(EvaluationMethod, cite=UNTERTHINER_2018.at("abstract")),
)

FrechetAudioDistance = Aspect(
    "frechet-audio-distance",
    "Fréchet audio distance",
    aliases=("FAD",),
    definition="How far the features of audio are, as a distribution, from those of clean audio; lower is better.",
    defined_by=(KILGOUR_2018.at("abstract"),),
)
FRECHET_AUDIO_DISTANCE_ENTRY = entry(
    FrechetAudioDistance,
    subset_of(EvaluationMethod, cite=KILGOUR_2018.at("abstract")),
)

MelCepstralDistortion = Aspect(
    "mel-cepstral-distortion",
    "Mel cepstral distortion",
    aliases=("MCD",),
    definition="How far the spectrum of generated speech is from that of a recording; lower is better.",
    defined_by=(HUGGING_FACE_2026.at("text-to-speech"),),
)
MEL_CEPSTRAL_DISTORTION_ENTRY = entry(
    MelCepstralDistortion,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026.at("text-to-speech")),
)

SignalToDistortionRatio = Aspect(
    "signal-to-distortion-ratio",
    "Signal-to-distortion ratio",
    aliases=("SDR", "source-to-distortion ratio"),
    definition="How strong the wanted signal is against noise and artefacts, in decibels; higher is better.",
    defined_by=(HUGGING_FACE_2026.at("audio-to-audio"),),
)
SIGNAL_TO_DISTORTION_RATIO_ENTRY = entry(
    SignalToDistortionRatio,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026.at("audio-to-audio")),
)

PerceptualEvaluationOfSpeechQuality = Aspect(
    "perceptual-evaluation-of-speech-quality",
    "Perceptual evaluation of speech quality",
    aliases=("PESQ",),
    definition="How good speech sounds against a clean recording, as a listener would grade it; higher is better.",
    defined_by=(LIGHTNING_AI_2026.at("PerceptualEvaluationSpeechQuality"),),
)
PERCEPTUAL_EVALUATION_OF_SPEECH_QUALITY_ENTRY = entry(
    PerceptualEvaluationOfSpeechQuality,
    subset_of(EvaluationMethod, cite=LIGHTNING_AI_2026.at("PerceptualEvaluationSpeechQuality")),
)

ShortTimeObjectiveIntelligibility = Aspect(
    "short-time-objective-intelligibility",
    "Short-time objective intelligibility",
    aliases=("STOI",),
    definition="How well speech can be understood, computed against a clean recording; higher is better.",
    defined_by=(LIGHTNING_AI_2026.at("ShortTimeObjectiveIntelligibility"),),
)
SHORT_TIME_OBJECTIVE_INTELLIGIBILITY_ENTRY = entry(
    ShortTimeObjectiveIntelligibility,
    subset_of(EvaluationMethod, cite=LIGHTNING_AI_2026.at("ShortTimeObjectiveIntelligibility")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    INCEPTION_SCORE_ENTRY,
    FRECHET_INCEPTION_DISTANCE_ENTRY,
    KERNEL_INCEPTION_DISTANCE_ENTRY,
    PRECISION_AND_RECALL_ENTRY,
    CLIP_SCORE_ENTRY,
    LEARNED_PERCEPTUAL_SIMILARITY_ENTRY,
    STRUCTURAL_SIMILARITY_ENTRY,
    PEAK_SIGNAL_TO_NOISE_RATIO_ENTRY,
    INTERSECTION_OVER_UNION_ENTRY,
    MEAN_AVERAGE_PRECISION_ENTRY,
    FRECHET_VIDEO_DISTANCE_ENTRY,
    FRECHET_AUDIO_DISTANCE_ENTRY,
    MEL_CEPSTRAL_DISTORTION_ENTRY,
    SIGNAL_TO_DISTORTION_RATIO_ENTRY,
    PERCEPTUAL_EVALUATION_OF_SPEECH_QUALITY_ENTRY,
    SHORT_TIME_OBJECTIVE_INTELLIGIBILITY_ENTRY,
)
