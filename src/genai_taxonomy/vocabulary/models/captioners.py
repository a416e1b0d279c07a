"""Models pretrained on images with texts before large language models were given eyes."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    CHEN_2019_B,
    LI_2022_B,
    LU_2019,
    TAN_2019,
    WANG_2021_C,
    XIAO_2023,
    YU_2022_B,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "BLIP",
    "COCA",
    "FLORENCE_2",
    "LXMERT",
    "SIMVLM",
    "UNITER",
    "VILBERT",
]

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

# Whether a captioner is called a language model is a matter of taste.
_OPEN_LANGUAGE: Final[tuple[ModelFamily, ...]] = (
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.PretrainedLanguageModel,
    families.TransformerLanguageModel,
    families.EncoderDecoderLanguageModel,
    families.SequenceToSequenceModel,
    families.NativeMultimodalModel,
    families.VisionFoundationModel,
)


VILBERT = Model(
    "vilbert",
    "ViLBERT",
    aliases=("Vision-and-Language BERT",),
    definition="A BERT for images and text that reads both in two streams which attend to one another.",
    defined_by=(LU_2019,),
    developer="Georgia Institute of Technology",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.MaskedLanguageModel,
        families.EncoderOnlyLanguageModel,
        families.PretrainedLanguageModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.MultimodalEmbeddingModel,
        families.QuestionAnsweringModel,
        families.NativeMultimodalModel,
        families.VisionFoundationModel,
        families.TransformerLanguageModel,
    ),
)
VILBERT_ENTRY = entry(
    VILBERT,
    member_of(
        families.VisionLanguageModel, families.VisualQuestionAnsweringModel, families.PretrainedModel, cite=LU_2019
    ),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Embedding, modalities.Label, modalities.Score, modalities.BoundingBox),
        cite=LU_2019,
    ),
    every(performs=(tasks.VisualQuestionAnswering, tasks.ImageTextRetrieval), cite=LU_2019),
    every(
        uses=(architectures.TransformerEncoder, architectures.CrossAttention),
        trained_with=(objectives.MaskedPrediction, objectives.ImageTextMatching),
        cite=LU_2019,
    ),
)

LXMERT = Model(
    "lxmert",
    "LXMERT",
    aliases=("Learning Cross-Modality Encoder Representations from Transformers",),
    definition="A transformer with encoders of objects, of language and of both, pretrained for questions on images.",
    defined_by=(TAN_2019,),
    developer="UNC Chapel Hill",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.MaskedLanguageModel,
        families.EncoderOnlyLanguageModel,
        families.PretrainedLanguageModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.MultimodalEmbeddingModel,
        families.QuestionAnsweringModel,
        families.NativeMultimodalModel,
        families.VisionFoundationModel,
        families.TransformerLanguageModel,
    ),
)
LXMERT_ENTRY = entry(
    LXMERT,
    member_of(
        families.VisionLanguageModel, families.VisualQuestionAnsweringModel, families.PretrainedModel, cite=TAN_2019
    ),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Embedding, modalities.Label, modalities.Score),
        cite=TAN_2019,
    ),
    every(performs=tasks.VisualQuestionAnswering, cite=TAN_2019),
    every(
        uses=(architectures.TransformerEncoder, architectures.CrossAttention),
        trained_with=(objectives.MaskedPrediction, objectives.ImageTextMatching),
        cite=TAN_2019,
    ),
)

UNITER = Model(
    "uniter",
    "UNITER",
    aliases=("UNiversal Image-TExt Representation",),
    definition="A single transformer encoder over image regions and words, pretrained for joint representations.",
    defined_by=(CHEN_2019_B,),
    developer="Microsoft",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.MaskedLanguageModel,
        families.EncoderOnlyLanguageModel,
        families.PretrainedLanguageModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.MultimodalEmbeddingModel,
        families.QuestionAnsweringModel,
        families.NativeMultimodalModel,
        families.VisionFoundationModel,
        families.TransformerLanguageModel,
    ),
)
UNITER_ENTRY = entry(
    UNITER,
    member_of(
        families.VisionLanguageModel, families.VisualQuestionAnsweringModel, families.PretrainedModel, cite=CHEN_2019_B
    ),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Embedding, modalities.Label, modalities.Score, modalities.BoundingBox),
        cite=CHEN_2019_B,
    ),
    every(performs=(tasks.VisualQuestionAnswering, tasks.ImageTextRetrieval), cite=CHEN_2019_B),
    every(
        uses=architectures.TransformerEncoder,
        trained_with=(objectives.MaskedPrediction, objectives.ImageTextMatching),
        cite=CHEN_2019_B,
    ),
)

SIMVLM = Model(
    "simvlm",
    "SimVLM",
    aliases=("Simple Visual Language Model",),
    definition="A vision-language transformer pretrained on noisy pairs by prefix language modeling alone.",
    defined_by=(WANG_2021_C.at("abstract"),),
    developer="Google",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_LANGUAGE,
        families.FoundationModel,
        families.LargeVisionLanguageModel,
        families.MultimodalLLM,
        families.CausalLanguageModel,
        families.QuestionAnsweringModel,
    ),
)
SIMVLM_ENTRY = entry(
    SIMVLM,
    member_of(
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.PretrainedModel,
        families.TokenAutoregressiveModel,
        cite=WANG_2021_C.at("abstract"),
    ),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Text, cite=WANG_2021_C.at("abstract")),
    every(performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering), cite=WANG_2021_C.at("abstract")),
    every(
        uses=architectures.TransformerEncoderDecoder,
        trained_with=objectives.PrefixLanguageModeling,
        cite=WANG_2021_C,
    ),
    every(has=qualities.ZeroShotTransfer, cite=WANG_2021_C.at("abstract")),
)

COCA = Model(
    "coca",
    "CoCa",
    aliases=("Contrastive Captioner", "Contrastive Captioners"),
    definition="An image-text encoder-decoder trained at once by contrast and by captioning.",
    defined_by=(YU_2022_B,),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_LANGUAGE,
        families.MultimodalLLM,
        families.LargeVisionLanguageModel,
        families.CausalLanguageModel,
        families.QuestionAnsweringModel,
        families.TextEmbeddingModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.ImageClassificationModel,
        families.VideoLanguageModel,
    ),
)
COCA_ENTRY = entry(
    COCA,
    member_of(
        families.ImageCaptioningModel,
        families.MultimodalEmbeddingModel,
        families.VisualQuestionAnsweringModel,
        families.FoundationModel,
        families.AutoregressiveModel,
        cite=YU_2022_B,
    ),
    every(
        accepts=(modalities.Image, modalities.Video, modalities.Text),
        produces=(modalities.Text, modalities.Embedding, modalities.Score, modalities.Label),
        cite=YU_2022_B,
    ),
    every(
        performs=(
            tasks.ImageCaptioning,
            tasks.ImageTextRetrieval,
            tasks.VisualQuestionAnswering,
        ),
        cite=YU_2022_B,
    ),
    every(
        uses=(architectures.TransformerEncoderDecoder, architectures.VisionTransformer, architectures.CrossAttention),
        trained_with=(objectives.ImageTextContrastive, objectives.NextTokenPrediction),
        cite=YU_2022_B,
    ),
)

BLIP = Model(
    "blip",
    "BLIP",
    aliases=("Bootstrapping Language-Image Pre-training", "BLIP-1"),
    definition="A vision-language model that both matches and describes images, trained on captions it has "
    "cleaned itself.",
    defined_by=(LI_2022_B.at("abstract"),),
    developer="Salesforce",
    weights=Weights.OPEN,
    licence="BSD-3-Clause",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_LANGUAGE,
        families.FoundationModel,
        families.MultimodalEmbeddingModel,
        families.AutoregressiveModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.CausalLanguageModel,
        families.QuestionAnsweringModel,
        families.VideoLanguageModel,
        families.TextEmbeddingModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.ImageClassificationModel,
        families.SyntheticDataGenerator,
    ),
)
BLIP_ENTRY = entry(
    BLIP,
    member_of(
        families.ImageCaptioningModel,
        families.VisualQuestionAnsweringModel,
        families.PretrainedModel,
        cite=LI_2022_B.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Text, modalities.Video),
        produces=(modalities.Text, modalities.Embedding, modalities.Score, modalities.Label),
        cite=LI_2022_B.at("abstract"),
    ),
    every(
        performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering, tasks.ImageTextRetrieval),
        cite=LI_2022_B.at("abstract"),
    ),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer),
        trained_with=(objectives.ImageTextContrastive, objectives.ImageTextMatching),
        cite=LI_2022_B,
    ),
)

FLORENCE_2 = Model(
    "florence-2",
    "Florence-2",
    aliases=("Florence-2-large", "Florence-2-base"),
    definition="A vision foundation model that answers a prompt with captions, boxes or outlines written as text.",
    defined_by=(XIAO_2023.at("abstract"),),
    developer="Microsoft",
    released=date(2023, 11, 10),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_READER,
        families.ImageCaptioningModel,
        families.ObjectDetectionModel,
        families.ImageSegmentationModel,
        families.PromptableSegmentationModel,
        families.OpticalCharacterRecognitionModel,
        families.VisualQuestionAnsweringModel,
        families.DocumentUnderstandingModel,
        families.MultimodalLLM,
        families.LargeVisionLanguageModel,
        families.SmallLanguageModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.ImageClassificationModel,
    ),
)
FLORENCE_2_ENTRY = entry(
    FLORENCE_2,
    member_of(
        families.VisionFoundationModel,
        families.VisionLanguageModel,
        families.SequenceToSequenceModel,
        cite=XIAO_2023.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Text, modalities.BoundingBox, modalities.SegmentationMask, modalities.Label),
        cite=XIAO_2023.at("abstract"),
    ),
    every(
        performs=(tasks.ImageCaptioning, tasks.ObjectDetection, tasks.VisualGrounding, tasks.ImageSegmentation),
        cite=XIAO_2023.at("abstract"),
    ),
    every(
        uses=architectures.TransformerEncoderDecoder,
        trained_with=objectives.SequenceToSequenceLearning,
        cite=XIAO_2023.at("abstract"),
    ),
    every(has=qualities.ZeroShotTransfer, cite=XIAO_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    VILBERT_ENTRY,
    LXMERT_ENTRY,
    UNITER_ENTRY,
    SIMVLM_ENTRY,
    COCA_ENTRY,
    BLIP_ENTRY,
    FLORENCE_2_ENTRY,
)
