"""Models that understand and make images, sound or actions by more than one means."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions import CODE_AND_AGENTS, GENERAL_USES
from genai_taxonomy.vocabulary.sources import (
    DENG_2025,
    LU_2023,
    XIE_2024_B,
    ZHOU_2024,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "BAGEL",
    "SHOW_O",
    "TRANSFUSION",
    "UNIFIED_IO_2",
]

# A language model with eyes is called any of these by some, and its maker seldom says.
_OPEN: Final[tuple[ModelFamily, ...]] = (
    *GENERAL_USES,
    *CODE_AND_AGENTS,
    families.CausalLanguageModel,
    families.DecoderOnlyLanguageModel,
    families.InstructionTunedModel,
    families.ChatModel,
    families.DialogueModel,
    families.MultilingualLanguageModel,
    families.SmallLanguageModel,
    families.CodeGenerationModel,
    families.DocumentUnderstandingModel,
    families.OpticalCharacterRecognitionModel,
    families.ImageCaptioningModel,
    families.VisionFoundationModel,
)

# Since 2024 these are common too, and seldom told for each release.
_OPEN_RECENT: Final[tuple[ModelFamily, ...]] = (
    *_OPEN,
    families.ReasoningModel,
    families.AlignedLanguageModel,
    families.ToolUsingLanguageModel,
    families.LongContextLanguageModel,
)

# Text and images are made by different means, so that each name fits half of the model.
_OPEN_FUSION: Final[tuple[ModelFamily, ...]] = (
    families.DiffusionModel,
    families.ConditionalDiffusionModel,
    families.ImageDiffusionModel,
    families.TextToImageDiffusionModel,
    families.NonAutoregressiveModel,
    families.AutoregressiveModel,
    families.GenerativeTransformer,
    families.TokenAutoregressiveModel,
    families.AutoregressiveImageModel,
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.PretrainedLanguageModel,
    families.TransformerLanguageModel,
    families.MultimodalLLM,
    families.LargeVisionLanguageModel,
    families.AnyToAnyModel,
    families.DiffusionLanguageModel,
    families.LatentVariableModel,
    families.LikelihoodBasedModel,
    families.ExactLikelihoodModel,
)


SHOW_O = Model(
    "show-o",
    "Show-o",
    aliases=("Show-o-1.3B",),
    definition="One transformer that writes text token by token and fills in images by masked diffusion.",
    defined_by=(XIE_2024_B,),
    developer="Show Lab, National University of Singapore",
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        *_OPEN_FUSION,
        families.FoundationModel,
        families.PretrainedModel,
        families.VisualQuestionAnsweringModel,
        families.InpaintingModel,
        families.ImageEditingModel,
        families.ImageToImageModel,
        families.ImageRestorationModel,
        families.MaskedGenerativeModel,
        families.MaskedGenerativeTransformer,
        families.DiscreteDiffusionModel,
        families.MaskedDiffusionModel,
        families.MaskedDiffusionLanguageModel,
        families.NativeMultimodalModel,
    ),
)
SHOW_O_ENTRY = entry(
    SHOW_O,
    member_of(families.UnifiedMultimodalModel, cite=XIE_2024_B),
    every(accepts=(modalities.Text, modalities.Image), produces=(modalities.Text, modalities.Image), cite=XIE_2024_B),
    every(performs=(tasks.TextToImage, tasks.VisualQuestionAnswering), cite=XIE_2024_B),
    every(
        uses=(architectures.Transformer, architectures.VectorQuantization),
        trained_with=(objectives.NextTokenPrediction, objectives.MaskedPrediction),
        cite=XIE_2024_B,
    ),
)

TRANSFUSION = Model(
    "transfusion",
    "Transfusion",
    definition="One transformer trained to predict the next token of text and to denoise images.",
    defined_by=(ZHOU_2024,),
    developer="Meta AI",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        *_OPEN_FUSION,
        families.FoundationModel,
        families.PretrainedModel,
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.DenoisingDiffusionProbabilisticModel,
        families.ImageEditingModel,
        families.ImageToImageModel,
        families.InstructionBasedImageEditingModel,
        families.VisualQuestionAnsweringModel,
        families.ClassifierFreeGuidedDiffusionModel,
    ),
)
TRANSFUSION_ENTRY = entry(
    TRANSFUSION,
    member_of(families.UnifiedMultimodalModel, families.NativeMultimodalModel, families.DiffusionModel, cite=ZHOU_2024),
    every(accepts=(modalities.Text, modalities.Image), produces=(modalities.Text, modalities.Image), cite=ZHOU_2024),
    every(performs=(tasks.TextToImage, tasks.ImageCaptioning), cite=ZHOU_2024),
    every(
        uses=architectures.Transformer,
        trained_with=(objectives.NextTokenPrediction, objectives.Denoising),
        cite=ZHOU_2024,
    ),
)

BAGEL = Model(
    "bagel",
    "BAGEL",
    aliases=("BAGEL-7B-MoT", "ByteDance BAGEL"),
    definition="An open decoder-only model trained on interleaved text, images, video and web pages to understand "
    "and to make images.",
    defined_by=(DENG_2025.at("abstract"),),
    developer="ByteDance",
    released=date(2025, 5, 20),
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_RECENT,
        *_OPEN_FUSION,
        families.NativeMultimodalModel,
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.FlowMatchingModel,
        families.RectifiedFlowModel,
        families.ContinuousNormalizingFlow,
        families.NormalizingFlow,
        families.VisualQuestionAnsweringModel,
        families.WorldModel,
        families.VideoLanguageModel,
        families.MixtureOfExpertsLanguageModel,
        families.VideoPredictionModel,
    ),
)
BAGEL_ENTRY = entry(
    BAGEL,
    member_of(
        families.UnifiedMultimodalModel,
        families.FoundationModel,
        families.ImageEditingModel,
        families.InstructionBasedImageEditingModel,
        cite=DENG_2025.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=(modalities.Text, modalities.Image),
        cite=DENG_2025.at("abstract"),
    ),
    every(
        performs=(
            tasks.TextToImage,
            tasks.InstructionBasedImageEditing,
            tasks.VisualQuestionAnswering,
            tasks.InterleavedGeneration,
        ),
        cite=DENG_2025.at("abstract"),
    ),
    every(
        uses=(architectures.TransformerDecoder, architectures.VisionTransformer),
        trained_with=objectives.NextTokenPrediction,
        cite=DENG_2025,
    ),
    every(has=(qualities.MultimodalUnderstanding, qualities.Reasoning), cite=DENG_2025.at("abstract")),
)

UNIFIED_IO_2 = Model(
    "unified-io-2",
    "Unified-IO 2",
    aliases=("UIO-2",),
    definition="An encoder-decoder trained from scratch that takes and makes images, text, sound and actions as "
    "tokens.",
    defined_by=(LU_2023,),
    developer="Allen Institute for AI",
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.FoundationModel,
        families.PretrainedModel,
        families.AnyToAnyModel,
        families.MultimodalLLM,
        families.LargeVisionLanguageModel,
        families.OmniModel,
        families.LanguageModel,
        families.PretrainedLanguageModel,
        families.EncoderDecoderLanguageModel,
        families.TransformerLanguageModel,
        families.RobotPolicy,
        families.VisionLanguageActionModel,
        families.ImageEditingModel,
        families.ImageToImageModel,
        families.ObjectDetectionModel,
        families.ImageSegmentationModel,
        families.DepthEstimationModel,
        families.PoseEstimationModel,
        families.VideoLanguageModel,
        families.AudioLanguageModel,
        families.LargeAudioLanguageModel,
        families.SpeechGenerationModel,
        families.MusicGenerationModel,
        families.TextToSpeechModel,
        families.SpeechRecognitionModel,
        families.InpaintingModel,
        families.AudioClassificationModel,
        families.Classifier,
        families.ImageClassificationModel,
        families.VideoPredictionModel,
        families.InstructionBasedImageEditingModel,
    ),
)
UNIFIED_IO_2_ENTRY = entry(
    UNIFIED_IO_2,
    member_of(
        families.UnifiedMultimodalModel,
        families.NativeMultimodalModel,
        families.AutoregressiveModel,
        families.SequenceToSequenceModel,
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        cite=LU_2023,
    ),
    every(
        accepts=(
            modalities.Text,
            modalities.Image,
            modalities.Audio,
            modalities.Video,
            modalities.Action,
            modalities.BoundingBox,
        ),
        produces=(
            modalities.Text,
            modalities.Image,
            modalities.Audio,
            modalities.Action,
            modalities.BoundingBox,
            modalities.Keypoints,
            modalities.DepthMap,
            modalities.SegmentationMask,
            modalities.Label,
        ),
        cite=LU_2023,
    ),
    every(performs=(tasks.TextToImage, tasks.ImageCaptioning, tasks.VisualQuestionAnswering), cite=LU_2023),
    every(
        uses=(
            architectures.TransformerEncoderDecoder,
            architectures.VectorQuantization,
            architectures.VisionTransformer,
        ),
        trained_with=(objectives.NextTokenPrediction, objectives.InstructionTuning),
        cite=LU_2023,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SHOW_O_ENTRY,
    TRANSFUSION_ENTRY,
    BAGEL_ENTRY,
    UNIFIED_IO_2_ENTRY,
)
