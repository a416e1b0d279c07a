"""The first large vision-language models, and those that read what they see by means of their own."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions import CODE_AND_AGENTS, GENERAL_USES
from genai_taxonomy.vocabulary.sources import (
    ALAYRAC_2022,
    BAVISHI_2023,
    BEYER_2024,
    CHEN_2022,
    DAI_2023,
    HUANG_2023_D,
    LI_2023,
    WANG_2023_E,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "BLIP_2",
    "COGVLM",
    "FLAMINGO",
    "FUYU_8B",
    "INSTRUCTBLIP",
    "KOSMOS_1",
    "PALI",
    "PALIGEMMA",
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


FLAMINGO = Model(
    "flamingo",
    "Flamingo",
    aliases=("DeepMind Flamingo", "Flamingo-80B"),
    definition="A language model into which images and videos enter by cross-attention, and which learns tasks "
    "from a few examples.",
    defined_by=(ALAYRAC_2022,),
    developer="Google DeepMind",
    released=date(2022, 4, 29),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*_OPEN,),
)
FLAMINGO_ENTRY = entry(
    FLAMINGO,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.AutoregressiveModel,
        families.VideoLanguageModel,
        families.ImageCaptioningModel,
        cite=ALAYRAC_2022,
    ),
    every(accepts=(modalities.Text, modalities.Image, modalities.Video), produces=modalities.Text, cite=ALAYRAC_2022),
    every(
        performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering, tasks.VideoQuestionAnswering), cite=ALAYRAC_2022
    ),
    every(
        uses=(architectures.Transformer, architectures.CrossAttention, architectures.Perceiver),
        trained_with=objectives.NextTokenPrediction,
        cite=ALAYRAC_2022,
    ),
    every(has=(qualities.FewShotLearning, qualities.InContextLearning), cite=ALAYRAC_2022),
)

BLIP_2 = Model(
    "blip-2",
    "BLIP-2",
    definition="A frozen image encoder tied to a frozen large language model by a small querying transformer.",
    defined_by=(LI_2023.at("abstract"),),
    developer="Salesforce",
    released=date(2023, 1, 30),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.EncoderDecoderLanguageModel,
        families.TransformerLanguageModel,
        families.SequenceToSequenceModel,
        families.MultimodalEmbeddingModel,
    ),
)
BLIP_2_ENTRY = entry(
    BLIP_2,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.ImageCaptioningModel,
        cite=LI_2023.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Text, modalities.Embedding, modalities.Score),
        cite=LI_2023.at("abstract"),
    ),
    every(
        performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering, tasks.ImageTextRetrieval),
        cite=LI_2023.at("abstract"),
    ),
    every(
        uses=(architectures.QueryTransformer, architectures.VisionTransformer),
        trained_with=(objectives.ImageTextContrastive, objectives.ImageTextMatching),
        cite=LI_2023,
    ),
)

INSTRUCTBLIP = Model(
    "instructblip",
    "InstructBLIP",
    definition="BLIP-2 tuned on instructions, which its querying transformer reads along with the image.",
    defined_by=(DAI_2023,),
    developer="Salesforce",
    released=date(2023, 5, 11),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.EncoderDecoderLanguageModel,
        families.TransformerLanguageModel,
        families.SequenceToSequenceModel,
        families.VideoLanguageModel,
    ),
)
INSTRUCTBLIP_ENTRY = entry(
    INSTRUCTBLIP,
    member_of(families.LargeVisionLanguageModel, families.VisualQuestionAnsweringModel, cite=DAI_2023),
    every(accepts=(modalities.Image, modalities.Text, modalities.Video), produces=modalities.Text, cite=DAI_2023),
    every(performs=(tasks.VisualQuestionAnswering, tasks.ImageCaptioning), cite=DAI_2023),
    every(
        uses=(architectures.QueryTransformer, architectures.VisionTransformer),
        trained_with=objectives.InstructionTuning,
        cite=DAI_2023,
    ),
)

KOSMOS_1 = Model(
    "kosmos-1",
    "Kosmos-1",
    definition="A multimodal language model trained on text, image-caption pairs and pages with images among the text.",
    defined_by=(HUANG_2023_D,),
    developer="Microsoft",
    released=date(2023, 2, 27),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.NativeMultimodalModel),
)
KOSMOS_1_ENTRY = entry(
    KOSMOS_1,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.AutoregressiveModel,
        families.ImageCaptioningModel,
        cite=HUANG_2023_D,
    ),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Text, cite=HUANG_2023_D),
    every(performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering), cite=HUANG_2023_D),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.NextTokenPrediction, cite=HUANG_2023_D),
    every(has=qualities.InContextLearning, cite=HUANG_2023_D),
)

PALI = Model(
    "pali",
    "PaLI",
    aliases=("Pathways Language and Image model", "PaLI-17B"),
    definition="A large vision transformer and a multilingual encoder-decoder language model, scaled up together.",
    defined_by=(CHEN_2022.at("abstract"),),
    developer="Google",
    released=date(2022, 9, 14),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.EncoderDecoderLanguageModel,
        families.TransformerLanguageModel,
        families.SequenceToSequenceModel,
        families.CausalLanguageModel,
        families.QuestionAnsweringModel,
        families.VisionFoundationModel,
        families.OpticalCharacterRecognitionModel,
        families.DocumentUnderstandingModel,
        families.InstructionTunedModel,
        families.MachineTranslationModel,
        families.NeuralMachineTranslationModel,
        families.SummarizationModel,
        families.SyntheticDataGenerator,
        families.CodeGenerationModel,
    ),
)
PALI_ENTRY = entry(
    PALI,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.ImageCaptioningModel,
        families.MultilingualLanguageModel,
        cite=CHEN_2022.at("abstract"),
    ),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Text, cite=CHEN_2022.at("abstract")),
    every(performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering), cite=CHEN_2022.at("abstract")),
    every(
        uses=(architectures.VisionTransformer, architectures.TransformerEncoderDecoder), cite=CHEN_2022.at("abstract")
    ),
    every(has=qualities.Multilinguality, cite=CHEN_2022.at("abstract")),
)

PALIGEMMA = Model(
    "paligemma",
    "PaliGemma",
    aliases=("PaliGemma 3B", "PaliGemma 1"),
    definition="An open model of three billion parameters made of SigLIP and Gemma, to be tuned to tasks of "
    "vision and language.",
    defined_by=(BEYER_2024,),
    developer="Google DeepMind",
    weights=Weights.OPEN,
    licence="Gemma",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ObjectDetectionModel, families.ImageSegmentationModel, families.BaseModel),
)
PALIGEMMA_ENTRY = entry(
    PALIGEMMA,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.AutoregressiveModel,
        families.ImageCaptioningModel,
        cite=BEYER_2024,
    ),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Text, modalities.BoundingBox, modalities.SegmentationMask),
        cite=BEYER_2024,
    ),
    every(performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering), cite=BEYER_2024),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer, architectures.VisualProjector),
        trained_with=objectives.NextTokenPrediction,
        cite=BEYER_2024,
    ),
    every(has=qualities.TransferLearning, cite=BEYER_2024),
)

COGVLM = Model(
    "cogvlm",
    "CogVLM",
    aliases=("CogVLM-17B", "CogVLM1"),
    definition="A language model with trainable weights of its own for image features in each of its layers.",
    defined_by=(WANG_2023_E,),
    developer="Zhipu AI, Tsinghua University",
    released=date(2023, 10, 5),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.ObjectDetectionModel),
)
COGVLM_ENTRY = entry(
    COGVLM,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.ImageCaptioningModel,
        cite=WANG_2023_E,
    ),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Text, modalities.BoundingBox),
        cite=WANG_2023_E,
    ),
    every(performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering, tasks.VisualGrounding), cite=WANG_2023_E),
    every(uses=(architectures.Transformer, architectures.VisionTransformer), cite=WANG_2023_E),
)

FUYU_8B = Model(
    "fuyu-8b",
    "Fuyu-8B",
    aliases=("Fuyu",),
    definition="A decoder-only transformer that takes patches of images as it takes words, without an image encoder.",
    defined_by=(BAVISHI_2023.at("Model Architecture"),),
    developer="Adept",
    released=date(2023, 10, 17),
    weights=Weights.OPEN,
    licence="CC-BY-NC-4.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.NativeMultimodalModel, families.BaseModel, families.ComputerUseModel),
)
FUYU_8B_ENTRY = entry(
    FUYU_8B,
    member_of(
        families.LargeVisionLanguageModel,
        families.VisualQuestionAnsweringModel,
        families.TokenAutoregressiveModel,
        families.ImageCaptioningModel,
        cite=BAVISHI_2023.at("Model Architecture"),
    ),
    every(
        accepts=(modalities.Image, modalities.Screenshot, modalities.Text),
        produces=(modalities.Text, modalities.BoundingBox),
        cite=BAVISHI_2023.at("Model Architecture"),
    ),
    every(
        performs=(tasks.VisualQuestionAnswering, tasks.ImageCaptioning, tasks.ScreenUnderstanding),
        cite=BAVISHI_2023.at("Model Architecture"),
    ),
    every(uses=architectures.TransformerDecoder, cite=BAVISHI_2023.at("Model Architecture")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    FLAMINGO_ENTRY,
    BLIP_2_ENTRY,
    INSTRUCTBLIP_ENTRY,
    KOSMOS_1_ENTRY,
    PALI_ENTRY,
    PALIGEMMA_ENTRY,
    COGVLM_ENTRY,
    FUYU_8B_ENTRY,
)
