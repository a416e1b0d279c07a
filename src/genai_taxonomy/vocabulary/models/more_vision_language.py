"""Further models that relate images and language."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import (
    HUGGING_FACE_2024,
    HUGGING_FACE_TRANSFORMERS_MODELS,
    LIU_2024_B,
    LLAVA_TEAM_2024,
    PENG_2023_B,
    TSCHANNEN_2025,
)

_CHECKED = date(2026, 11, 24)

# A language model with eyes is called any of these by some, and its maker seldom says.
_OPEN: Final[tuple[ModelFamily, ...]] = (
    *open_questions.GENERAL_USES,
    *open_questions.CODE_AND_AGENTS,
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

__all__ = ["KOSMOS_2", "LLAVA_NEXT", "LLAVA_ONEVISION", "SIGLIP_2", "SMOLVLM"]

LLAVA_NEXT = Model(
    "llava-next",
    "LLaVA-NeXT",
    aliases=("LLaVA-1.6", "LLaVA-v1.6", "LLaVA-v1.6-34B"),
    definition="LLaVA with images of higher resolution and stronger language models, of January 2024.",
    defined_by=(LIU_2024_B,),
    developer="University of Wisconsin-Madison, ByteDance",
    released=date(2024, 1, 30),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT, families.VideoLanguageModel),
)
LLAVA_NEXT_ENTRY = entry(
    LLAVA_NEXT,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        cite=LIU_2024_B,
    ),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=modalities.Text,
        performs=tasks.VisualQuestionAnswering,
        cite=LIU_2024_B,
    ),
    every(
        uses=(architectures.Transformer, architectures.VisualProjector, architectures.VisionTransformer),
        trained_with=objectives.InstructionTuning,
        cite=LIU_2024_B,
    ),
)

LLAVA_ONEVISION = Model(
    "llava-onevision",
    "LLaVA-OneVision",
    aliases=("LLaVA-OV", "LLaVA-OneVision-7B", "LLaVA-OneVision-72B"),
    definition="An open model of three sizes that writes about single images, several images and videos.",
    defined_by=(LLAVA_TEAM_2024,),
    developer="ByteDance, Nanyang Technological University",
    released=date(2024, 8, 6),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT,),
)
LLAVA_ONEVISION_ENTRY = entry(
    LLAVA_ONEVISION,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.VideoLanguageModel,
        cite=LLAVA_TEAM_2024,
    ),
    every(
        accepts=(modalities.Image, modalities.Video, modalities.Text),
        produces=modalities.Text,
        performs=(tasks.VisualQuestionAnswering, tasks.VideoQuestionAnswering),
        cite=LLAVA_TEAM_2024,
    ),
    every(
        uses=(architectures.Transformer, architectures.VisualProjector, architectures.VisionTransformer),
        trained_with=objectives.InstructionTuning,
        cite=LLAVA_TEAM_2024,
    ),
)

SMOLVLM = Model(
    "smolvlm",
    "SmolVLM",
    aliases=("SmolVLM2", "SmolVLM-Instruct", "SmolVLM2-2.2B"),
    definition="Hugging Face's small open model that writes about images, and in later versions about videos.",
    defined_by=(HUGGING_FACE_TRANSFORMERS_MODELS.at("smolvlm"), HUGGING_FACE_2024),
    developer="Hugging Face",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_RECENT,
        families.LLM,
        families.FoundationModel,
        families.VideoLanguageModel,
        families.NativeMultimodalModel,
    ),
)
SMOLVLM_ENTRY = entry(
    SMOLVLM,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.SmallLanguageModel,
        cite=(HUGGING_FACE_2024, HUGGING_FACE_TRANSFORMERS_MODELS.at("smolvlm")),
    ),
    member_of(
        families.TokenAutoregressiveModel,
        families.TransformerLanguageModel,
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("smolvlm"),
    ),
    every(
        accepts=(modalities.Image, modalities.Video, modalities.Text),
        produces=modalities.Text,
        performs=tasks.VisualQuestionAnswering,
        uses=(architectures.Transformer, architectures.VisualProjector, architectures.VisionTransformer),
        cite=HUGGING_FACE_TRANSFORMERS_MODELS.at("smolvlm"),
    ),
)

KOSMOS_2 = Model(
    "kosmos-2",
    "Kosmos-2",
    definition="A multimodal language model that ties phrases of its text to boxes in the image.",
    defined_by=(PENG_2023_B.at("abstract"),),
    developer="Microsoft",
    released=date(2023, 6, 26),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ObjectDetectionModel, families.NativeMultimodalModel),
)
KOSMOS_2_ENTRY = entry(
    KOSMOS_2,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.AutoregressiveModel,
        families.ImageCaptioningModel,
        cite=PENG_2023_B.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Text, modalities.BoundingBox),
        produces=(modalities.Text, modalities.BoundingBox),
        performs=(tasks.VisualGrounding, tasks.ImageCaptioning, tasks.VisualQuestionAnswering),
        cite=PENG_2023_B.at("abstract"),
    ),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.NextTokenPrediction, cite=PENG_2023_B),
)

SIGLIP_2 = Model(
    "siglip-2",
    "SigLIP 2",
    definition="A pair of multilingual encoders of images and texts, trained to caption besides.",
    defined_by=(TSCHANNEN_2025,),
    developer="Google DeepMind",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.VisionFoundationModel,
        families.NativeMultimodalModel,
        families.TextEmbeddingModel,
        families.MultilingualLanguageModel,
        families.ImageCaptioningModel,
        families.SelfSupervisedModel,
    ),
)
SIGLIP_2_ENTRY = entry(
    SIGLIP_2,
    member_of(families.ContrastiveVisionLanguageModel, families.PretrainedModel, cite=TSCHANNEN_2025.at("Summary")),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Embedding, modalities.Score, modalities.Label),
        performs=(tasks.ZeroShotImageClassification, tasks.ImageTextRetrieval, tasks.MultimodalEmbedding),
        cite=TSCHANNEN_2025.at("Summary"),
    ),
    every(
        uses=(architectures.DualEncoder, architectures.Transformer, architectures.VisionTransformer),
        trained_with=(objectives.ImageTextContrastive, objectives.SelfDistillation),
        has=qualities.Multilinguality,
        cite=TSCHANNEN_2025.at("Summary"),
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    LLAVA_NEXT_ENTRY,
    LLAVA_ONEVISION_ENTRY,
    SMOLVLM_ENTRY,
    KOSMOS_2_ENTRY,
    SIGLIP_2_ENTRY,
)
