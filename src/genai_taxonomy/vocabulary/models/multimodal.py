"""Models that understand and make images by predicting tokens or embeddings."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions import CODE_AND_AGENTS, GENERAL_USES
from genai_taxonomy.vocabulary.sources import (
    CHAMELEON_2024,
    CHEN_2025,
    SUN_2023_B,
    WANG_2024_D,
    YU_2023,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "CHAMELEON",
    "CM3LEON",
    "EMU2",
    "EMU3",
    "JANUS_PRO",
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


CHAMELEON = Model(
    "chameleon",
    "Chameleon",
    aliases=("Chameleon-7B", "Chameleon-34B", "Meta Chameleon"),
    definition="A token-based transformer that reads and writes images and text in any order from the start of "
    "its training.",
    defined_by=(CHAMELEON_2024.at("abstract"),),
    developer="Meta AI",
    released=date(2024, 5, 16),
    weights=Weights.OPEN,
    licence="Chameleon Research License",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.MultimodalLLM,
        families.LargeVisionLanguageModel,
        families.LanguageModel,
        families.PretrainedLanguageModel,
        families.AnyToAnyModel,
        families.AlignedLanguageModel,
        families.ConditionalGenerativeModel,
    ),
)
CHAMELEON_ENTRY = entry(
    CHAMELEON,
    member_of(
        families.UnifiedMultimodalModel,
        families.NativeMultimodalModel,
        families.FoundationModel,
        families.AutoregressiveModel,
        families.VisualQuestionAnsweringModel,
        families.ImageCaptioningModel,
        cite=CHAMELEON_2024.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Text, modalities.Image, modalities.Code),
        cite=CHAMELEON_2024.at("abstract"),
    ),
    every(
        performs=(tasks.InterleavedGeneration, tasks.ImageCaptioning, tasks.VisualQuestionAnswering, tasks.TextToImage),
        cite=CHAMELEON_2024.at("abstract"),
    ),
    every(
        uses=(architectures.Transformer, architectures.VectorQuantization),
        trained_with=objectives.NextTokenPrediction,
        cite=CHAMELEON_2024,
    ),
)

EMU3 = Model(
    "emu3",
    "Emu3",
    aliases=("Emu3-Gen", "Emu3-Chat"),
    definition="A transformer that makes text, images and videos by predicting the next token and nothing else.",
    defined_by=(WANG_2024_D,),
    developer="BAAI",
    released=date(2024, 9, 27),
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.MultimodalLLM,
        families.LargeVisionLanguageModel,
        families.LanguageModel,
        families.PretrainedLanguageModel,
        families.AnyToAnyModel,
        families.VisualQuestionAnsweringModel,
        families.VideoLanguageModel,
        families.ImageToVideoModel,
        families.WorldModel,
        families.AlignedLanguageModel,
        families.VideoEditingModel,
    ),
)
EMU3_ENTRY = entry(
    EMU3,
    member_of(
        families.UnifiedMultimodalModel,
        families.NativeMultimodalModel,
        families.AutoregressiveModel,
        families.VideoGenerationModel,
        families.FoundationModel,
        cite=WANG_2024_D,
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=(modalities.Text, modalities.Image, modalities.Video),
        cite=WANG_2024_D,
    ),
    every(
        performs=(tasks.TextToImage, tasks.TextToVideo, tasks.VideoPrediction, tasks.ImageTextToText), cite=WANG_2024_D
    ),
    every(
        uses=(architectures.TransformerDecoder, architectures.VectorQuantization),
        trained_with=objectives.NextTokenPrediction,
        cite=WANG_2024_D,
    ),
    never(trained_with=objectives.Denoising, cite=WANG_2024_D),
)

EMU2 = Model(
    "emu2",
    "Emu2",
    aliases=("Emu2-37B", "Emu2-Chat", "Emu2-Gen"),
    definition="A generative multimodal model of 37 billion parameters that learns tasks with images and text "
    "from examples.",
    defined_by=(SUN_2023_B,),
    developer="BAAI",
    released=date(2023, 12, 20),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.AutoregressiveImageModel,
        families.TokenAutoregressiveModel,
        families.DiffusionModel,
        families.LatentDiffusionModel,
        families.ConditionalDiffusionModel,
        families.ImageDiffusionModel,
        families.TextToImageDiffusionModel,
        families.AnyToAnyModel,
        families.VideoLanguageModel,
        families.ImageEditingModel,
        families.ImageToImageModel,
        families.InstructionBasedImageEditingModel,
        families.PersonalizedImageModel,
        families.NonAutoregressiveModel,
        families.DiffusionLanguageModel,
        families.NativeMultimodalModel,
    ),
)
EMU2_ENTRY = entry(
    EMU2,
    member_of(
        families.UnifiedMultimodalModel,
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        cite=SUN_2023_B,
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=(modalities.Text, modalities.Image),
        cite=SUN_2023_B,
    ),
    every(performs=(tasks.VisualQuestionAnswering, tasks.TextToImage), cite=SUN_2023_B),
    every(uses=(architectures.Transformer, architectures.VisionTransformer), cite=SUN_2023_B),
    every(has=qualities.InContextLearning, cite=SUN_2023_B),
)

JANUS_PRO = Model(
    "janus-pro",
    "Janus-Pro",
    aliases=("Janus-Pro-7B", "Janus-Pro-1B"),
    definition="A language model that understands and makes images through two separate visual encodings.",
    defined_by=(CHEN_2025,),
    developer="DeepSeek",
    released=date(2025, 1, 27),
    weights=Weights.OPEN,
    licence="DeepSeek Model License",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.AnyToAnyModel, families.NativeMultimodalModel),
)
JANUS_PRO_ENTRY = entry(
    JANUS_PRO,
    member_of(
        families.UnifiedMultimodalModel,
        families.LargeVisionLanguageModel,
        families.AutoregressiveModel,
        families.VisualQuestionAnsweringModel,
        cite=CHEN_2025,
    ),
    every(accepts=(modalities.Text, modalities.Image), produces=(modalities.Text, modalities.Image), cite=CHEN_2025),
    every(performs=(tasks.TextToImage, tasks.VisualQuestionAnswering), cite=CHEN_2025),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer, architectures.VectorQuantization),
        trained_with=objectives.NextTokenPrediction,
        cite=CHEN_2025,
    ),
)

CM3LEON = Model(
    "cm3leon",
    "CM3Leon",
    definition="A decoder-only model with retrieval that makes and fills in both text and images.",
    defined_by=(YU_2023.at("abstract"),),
    developer="Meta AI",
    released=date(2023, 7, 14),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.FoundationModel,
        families.PretrainedModel,
        families.NativeMultimodalModel,
        families.MultimodalLLM,
        families.LargeVisionLanguageModel,
        families.PretrainedLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.AnyToAnyModel,
        families.InpaintingModel,
        families.ImageRestorationModel,
        families.ImageSegmentationModel,
    ),
)
CM3LEON_ENTRY = entry(
    CM3LEON,
    member_of(
        families.UnifiedMultimodalModel,
        families.AutoregressiveModel,
        families.RetrievalAugmentedLanguageModel,
        families.ImageEditingModel,
        families.InstructionBasedImageEditingModel,
        families.ImageCaptioningModel,
        cite=YU_2023.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.SegmentationMask),
        produces=(modalities.Text, modalities.Image, modalities.SegmentationMask),
        cite=YU_2023.at("abstract"),
    ),
    every(
        performs=(tasks.TextToImage, tasks.ImageCaptioning, tasks.InstructionBasedImageEditing),
        cite=YU_2023.at("abstract"),
    ),
    every(
        uses=(architectures.TransformerDecoder, architectures.VectorQuantization),
        trained_with=(objectives.NextTokenPrediction, objectives.SupervisedFineTuning),
        cite=YU_2023,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CHAMELEON_ENTRY,
    EMU3_ENTRY,
    EMU2_ENTRY,
    JANUS_PRO_ENTRY,
    CM3LEON_ENTRY,
)
