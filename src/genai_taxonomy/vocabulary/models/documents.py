"""Models that read documents."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models.open_questions import CODE_AND_AGENTS, GENERAL_USES
from genai_taxonomy.vocabulary.sources import (
    BLECHER_2023,
    HUANG_2022,
    KIM_2021,
    LI_2021_C,
    WEI_2024,
    WEI_2025,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "DEEPSEEK_OCR",
    "DONUT",
    "GOT_OCR_2",
    "LAYOUTLMV3",
    "NOUGAT",
    "TROCR",
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

# Whether a reader of pages that writes its answer token by token is called generative is a matter of taste.
_OPEN_READER: Final[tuple[ModelFamily, ...]] = (
    families.GenerativeAI,
    families.GenerativeModel,
    families.DeepGenerativeModel,
    families.TextGenerationModel,
    families.ConditionalGenerativeModel,
    families.MultimodalGenerativeModel,
    families.AutoregressiveModel,
    families.GenerativeTransformer,
    families.TokenAutoregressiveModel,
    families.VisionLanguageModel,
    families.FoundationModel,
    families.MultimodalModel,
    families.VisionFoundationModel,
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.PretrainedLanguageModel,
    families.TransformerLanguageModel,
    families.EncoderDecoderLanguageModel,
    families.GeneralPurposeAIModel,
    families.SelfSupervisedModel,
)


LAYOUTLMV3 = Model(
    "layoutlmv3",
    "LayoutLMv3",
    definition="A transformer encoder over words, their places on the page and its image, pretrained by masking "
    "text and image.",
    defined_by=(HUANG_2022.at("abstract"),),
    developer="Microsoft",
    weights=Weights.OPEN,
    licence="CC-BY-NC-SA-4.0",
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.VisionLanguageModel,
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.MaskedLanguageModel,
        families.EncoderOnlyLanguageModel,
        families.PretrainedLanguageModel,
        families.TransformerLanguageModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.ImageClassificationModel,
        families.TextClassificationModel,
        families.VisualQuestionAnsweringModel,
        families.QuestionAnsweringModel,
        families.ObjectDetectionModel,
        families.VisionFoundationModel,
    ),
)
LAYOUTLMV3_ENTRY = entry(
    LAYOUTLMV3,
    member_of(families.DocumentUnderstandingModel, families.PretrainedModel, cite=HUANG_2022.at("abstract")),
    every(
        accepts=(modalities.Document, modalities.Image, modalities.Text, modalities.BoundingBox),
        produces=(modalities.Label, modalities.TextSpan, modalities.BoundingBox, modalities.Embedding),
        cite=HUANG_2022.at("abstract"),
    ),
    every(performs=tasks.DocumentQuestionAnswering, cite=HUANG_2022.at("abstract")),
    every(
        uses=architectures.TransformerEncoder,
        trained_with=(objectives.MaskedPrediction, objectives.MaskedImageModeling),
        cite=HUANG_2022.at("abstract"),
    ),
)

DONUT = Model(
    "donut",
    "Donut",
    aliases=("Document understanding transformer", "OCR-free document understanding transformer"),
    definition="A transformer that reads a page of a document straight from its image and writes what is asked, "
    "without OCR.",
    defined_by=(KIM_2021.at("abstract"),),
    developer="NAVER CLOVA",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_READER,
        families.OpticalCharacterRecognitionModel,
        families.VisualQuestionAnsweringModel,
        families.QuestionAnsweringModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.ImageClassificationModel,
        families.MultilingualLanguageModel,
    ),
)
DONUT_ENTRY = entry(
    DONUT,
    member_of(
        families.DocumentUnderstandingModel,
        families.SequenceToSequenceModel,
        families.PretrainedModel,
        cite=KIM_2021.at("abstract"),
    ),
    every(
        accepts=(modalities.Document, modalities.Image, modalities.Text),
        produces=(modalities.Text, modalities.Label),
        cite=KIM_2021.at("abstract"),
    ),
    every(performs=tasks.DocumentQuestionAnswering, cite=KIM_2021.at("abstract")),
    every(uses=(architectures.TransformerEncoderDecoder, architectures.SwinTransformer), cite=KIM_2021),
)

NOUGAT = Model(
    "nougat",
    "Nougat",
    aliases=("Neural Optical Understanding for Academic Documents",),
    definition="A visual transformer that turns pages of scientific papers into markup with their formulas and tables.",
    defined_by=(BLECHER_2023,),
    developer="Meta AI",
    weights=Weights.OPEN,
    licence="CC-BY-NC-4.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_READER, families.DocumentUnderstandingModel),
)
NOUGAT_ENTRY = entry(
    NOUGAT,
    member_of(
        families.OpticalCharacterRecognitionModel,
        families.SequenceToSequenceModel,
        families.PretrainedModel,
        cite=BLECHER_2023,
    ),
    every(
        accepts=(modalities.Image, modalities.Document),
        produces=(modalities.Text, modalities.StructuredText, modalities.Formula),
        cite=BLECHER_2023,
    ),
    every(performs=tasks.OpticalCharacterRecognition, cite=BLECHER_2023),
    every(uses=(architectures.TransformerEncoderDecoder, architectures.SwinTransformer), cite=BLECHER_2023),
)

TROCR = Model(
    "trocr",
    "TrOCR",
    aliases=("Transformer-based OCR",),
    definition="A text recognizer that joins a pretrained image transformer with a pretrained text decoder.",
    defined_by=(LI_2021_C,),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN_READER,),
)
TROCR_ENTRY = entry(
    TROCR,
    member_of(
        families.OpticalCharacterRecognitionModel,
        families.SequenceToSequenceModel,
        families.PretrainedModel,
        cite=LI_2021_C,
    ),
    every(accepts=modalities.Image, produces=modalities.Text, cite=LI_2021_C),
    every(performs=tasks.OpticalCharacterRecognition, cite=LI_2021_C),
    every(uses=(architectures.TransformerEncoderDecoder, architectures.VisionTransformer), cite=LI_2021_C),
)

GOT_OCR_2 = Model(
    "got-ocr-2",
    "GOT-OCR2.0",
    aliases=("GOT-OCR", "General OCR Theory"),
    definition="A model of 580 million parameters that reads text, formulas, tables, charts and scores from images.",
    defined_by=(WEI_2024,),
    developer="StepFun",
    released=date(2024, 9, 3),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_READER,
        families.DocumentUnderstandingModel,
        families.LargeVisionLanguageModel,
        families.MultimodalLLM,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.SmallLanguageModel,
        families.SequenceToSequenceModel,
        families.MusicGenerationModel,
        families.SymbolicMusicModel,
        families.CodeGenerationModel,
    ),
)
GOT_OCR_2_ENTRY = entry(
    GOT_OCR_2,
    member_of(families.OpticalCharacterRecognitionModel, families.PretrainedModel, cite=WEI_2024),
    every(
        accepts=(modalities.Image, modalities.Document, modalities.Text, modalities.BoundingBox),
        produces=(modalities.Text, modalities.StructuredText, modalities.Formula, modalities.SymbolicMusic),
        cite=WEI_2024,
    ),
    every(performs=tasks.OpticalCharacterRecognition, cite=WEI_2024),
    every(uses=(architectures.Transformer, architectures.VisionTransformer), cite=WEI_2024),
)

DEEPSEEK_OCR = Model(
    "deepseek-ocr",
    "DeepSeek-OCR",
    definition="A vision-language model that reads documents from few visual tokens, to study text kept as images.",
    defined_by=(WEI_2025,),
    developer="DeepSeek",
    released=date(2025, 10, 20),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.MixtureOfExpertsLanguageModel,
        families.MixtureOfExpertsLLM,
        families.VisualQuestionAnsweringModel,
        families.LongContextLanguageModel,
    ),
)
DEEPSEEK_OCR_ENTRY = entry(
    DEEPSEEK_OCR,
    member_of(
        families.OpticalCharacterRecognitionModel,
        families.LargeVisionLanguageModel,
        families.DocumentUnderstandingModel,
        families.TokenAutoregressiveModel,
        cite=WEI_2025,
    ),
    every(
        accepts=(modalities.Image, modalities.Document, modalities.Text),
        produces=(modalities.Text, modalities.StructuredText, modalities.BoundingBox),
        cite=WEI_2025,
    ),
    every(performs=tasks.OpticalCharacterRecognition, cite=WEI_2025),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer, architectures.MixtureOfExperts), cite=WEI_2025
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LAYOUTLMV3_ENTRY,
    DONUT_ENTRY,
    NOUGAT_ENTRY,
    TROCR_ENTRY,
    GOT_OCR_2_ENTRY,
    DEEPSEEK_OCR_ENTRY,
)
