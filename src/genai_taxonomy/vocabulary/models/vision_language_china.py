"""The series Qwen-VL and InternVL."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions import CODE_AND_AGENTS, GENERAL_USES
from genai_taxonomy.vocabulary.sources import (
    BAI_2023_B,
    BAI_2025,
    BAI_2025_B,
    CHEN_2023,
    CHEN_2024_C,
    WANG_2024_C,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "INTERNVL",
    "INTERNVL_2_5",
    "QWEN2_5_VL",
    "QWEN2_VL",
    "QWEN3_VL",
    "QWEN_VL",
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


QWEN_VL = Model(
    "qwen-vl",
    "Qwen-VL",
    aliases=("Qwen-VL-Chat", "Qwen-VL-7B"),
    definition="The language model Qwen-7B with a vision encoder, which also reads text in images and marks "
    "places with boxes.",
    defined_by=(BAI_2023_B,),
    developer="Alibaba",
    released=date(2023, 8, 22),
    weights=Weights.OPEN,
    licence="Tongyi Qianwen LICENSE AGREEMENT",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ObjectDetectionModel),
)
QWEN_VL_ENTRY = entry(
    QWEN_VL,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.ImageCaptioningModel,
        cite=BAI_2023_B,
    ),
    every(
        accepts=(modalities.Image, modalities.Text, modalities.BoundingBox),
        produces=(modalities.Text, modalities.BoundingBox),
        cite=BAI_2023_B,
    ),
    every(performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering, tasks.VisualGrounding), cite=BAI_2023_B),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer, architectures.CrossAttention),
        trained_with=objectives.InstructionTuning,
        cite=BAI_2023_B,
    ),
)

QWEN2_VL = Model(
    "qwen2-vl",
    "Qwen2-VL",
    aliases=("Qwen2-VL-7B", "Qwen2-VL-72B", "Qwen2-VL-2B", "Qwen2-VL-7B-Instruct", "Qwen2-VL-72B-Instruct"),
    definition="A model that takes images at their own resolution and long videos, and writes about them.",
    defined_by=(WANG_2024_C,),
    developer="Alibaba",
    released=date(2024, 8, 30),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT, families.ComputerUseModel, families.ObjectDetectionModel),
)
QWEN2_VL_ENTRY = entry(
    QWEN2_VL,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.VideoLanguageModel,
        cite=WANG_2024_C,
    ),
    every(
        accepts=(modalities.Image, modalities.Video, modalities.Text),
        produces=(modalities.Text, modalities.BoundingBox, modalities.Action, modalities.ToolCall),
        cite=WANG_2024_C,
    ),
    every(
        performs=(tasks.VisualQuestionAnswering, tasks.VideoQuestionAnswering, tasks.VisualGrounding), cite=WANG_2024_C
    ),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer, architectures.RotaryPositionEmbedding),
        trained_with=objectives.InstructionTuning,
        cite=WANG_2024_C,
    ),
    every(has=qualities.MultimodalUnderstanding, cite=WANG_2024_C),
)

QWEN2_5_VL = Model(
    "qwen2-5-vl",
    "Qwen2.5-VL",
    aliases=(
        "Qwen2.5-VL-7B",
        "Qwen2.5-VL-72B",
        "Qwen2.5-VL-3B",
        "Qwen2.5-VL-32B",
        "Qwen2.5-VL-7B-Instruct",
        "Qwen2.5-VL-72B-Instruct",
    ),
    definition="A model that sees images, documents and long videos, marks what is where and operates computers "
    "and phones.",
    defined_by=(BAI_2025,),
    developer="Alibaba",
    released=date(2025, 1, 28),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT, families.ObjectDetectionModel, families.NativeMultimodalModel),
)
QWEN2_5_VL_ENTRY = entry(
    QWEN2_5_VL,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.VideoLanguageModel,
        families.DocumentUnderstandingModel,
        families.ComputerUseModel,
        cite=BAI_2025,
    ),
    every(
        accepts=(modalities.Image, modalities.Screenshot, modalities.Document, modalities.Video, modalities.Text),
        produces=(
            modalities.Text,
            modalities.BoundingBox,
            modalities.Keypoints,
            modalities.Timestamps,
            modalities.Action,
            modalities.ToolCall,
        ),
        cite=BAI_2025,
    ),
    every(
        performs=(
            tasks.VisualQuestionAnswering,
            tasks.DocumentQuestionAnswering,
            tasks.VideoQuestionAnswering,
            tasks.VisualGrounding,
            tasks.ComputerUse,
        ),
        cite=BAI_2025,
    ),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer),
        trained_with=(objectives.SupervisedFineTuning, objectives.DirectPreferenceOptimization),
        cite=BAI_2025,
    ),
    every(has=qualities.MultimodalUnderstanding, cite=BAI_2025),
)

QWEN3_VL = Model(
    "qwen3-vl",
    "Qwen3-VL",
    aliases=("Qwen3-VL-235B-A22B", "Qwen3-VL-8B", "Qwen3-VL-30B-A3B"),
    definition="A series of dense and mixture-of-experts models for long texts with images and videos among them.",
    defined_by=(BAI_2025_B,),
    developer="Alibaba",
    released=date(2025, 9, 23),
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_RECENT,
        families.ObjectDetectionModel,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
        families.NativeMultimodalModel,
    ),
)
QWEN3_VL_ENTRY = entry(
    QWEN3_VL,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.VideoLanguageModel,
        families.DocumentUnderstandingModel,
        families.LongContextLanguageModel,
        families.ComputerUseModel,
        cite=BAI_2025_B,
    ),
    every(
        accepts=(modalities.Image, modalities.Screenshot, modalities.Document, modalities.Video, modalities.Text),
        produces=(
            modalities.Text,
            modalities.Code,
            modalities.BoundingBox,
            modalities.Keypoints,
            modalities.Timestamps,
            modalities.Action,
            modalities.ToolCall,
        ),
        cite=BAI_2025_B,
    ),
    every(
        performs=(
            tasks.VisualQuestionAnswering,
            tasks.DocumentQuestionAnswering,
            tasks.VideoQuestionAnswering,
            tasks.VisualGrounding,
            tasks.ComputerUse,
        ),
        cite=BAI_2025_B,
    ),
    every(uses=(architectures.Transformer, architectures.VisionTransformer), cite=BAI_2025_B),
    every(has=(qualities.MultimodalUnderstanding, qualities.LongInputUnderstanding), cite=BAI_2025_B),
)

INTERNVL = Model(
    "internvl",
    "InternVL",
    aliases=("InternVL 1.0", "InternVL-6B"),
    definition="A vision encoder of six billion parameters aligned step by step with a language model.",
    defined_by=(CHEN_2023,),
    developer="Shanghai AI Laboratory",
    released=date(2023, 12, 21),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.LargeVisionLanguageModel,
        families.MultimodalLLM,
        families.LanguageModel,
        families.PretrainedLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.VideoLanguageModel,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.Classifier,
        families.ImageClassificationModel,
        families.DiscriminativeModel,
        families.TextEmbeddingModel,
    ),
)
INTERNVL_ENTRY = entry(
    INTERNVL,
    member_of(
        families.VisionFoundationModel,
        families.VisionLanguageModel,
        families.MultimodalEmbeddingModel,
        families.ImageCaptioningModel,
        cite=CHEN_2023,
    ),
    every(
        accepts=(modalities.Image, modalities.Video, modalities.Text),
        produces=(modalities.Text, modalities.Embedding, modalities.Score, modalities.Label),
        cite=CHEN_2023,
    ),
    every(performs=(tasks.ImageTextRetrieval, tasks.ImageCaptioning), cite=CHEN_2023),
    every(
        uses=(architectures.VisionTransformer, architectures.QueryTransformer),
        trained_with=(objectives.ImageTextContrastive, objectives.ImageTextMatching),
        cite=CHEN_2023,
    ),
)

INTERNVL_2_5 = Model(
    "internvl-2-5",
    "InternVL 2.5",
    aliases=("InternVL2.5-78B", "InternVL2.5-8B"),
    definition="A series of open models in which a vision encoder, a small projector and a language model are joined.",
    defined_by=(CHEN_2024_C,),
    developer="Shanghai AI Laboratory",
    released=date(2024, 12, 5),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_RECENT, families.ComputerUseModel, families.ObjectDetectionModel),
)
INTERNVL_2_5_ENTRY = entry(
    INTERNVL_2_5,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.VideoLanguageModel,
        cite=CHEN_2024_C,
    ),
    every(
        accepts=(modalities.Image, modalities.Document, modalities.Video, modalities.Text),
        produces=(modalities.Text, modalities.BoundingBox),
        cite=CHEN_2024_C,
    ),
    every(performs=tasks.VisualQuestionAnswering, cite=CHEN_2024_C),
    every(
        uses=(
            architectures.Transformer,
            architectures.VisionTransformer,
            architectures.VisualProjector,
            architectures.MultilayerPerceptron,
        ),
        trained_with=objectives.InstructionTuning,
        cite=CHEN_2024_C,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    QWEN_VL_ENTRY,
    QWEN2_VL_ENTRY,
    QWEN2_5_VL_ENTRY,
    QWEN3_VL_ENTRY,
    INTERNVL_ENTRY,
    INTERNVL_2_5_ENTRY,
)
