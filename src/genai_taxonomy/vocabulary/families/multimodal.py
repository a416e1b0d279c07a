"""Families that join language with what is seen."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, never, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.backbone.families import (
    DeepGenerativeModel,
    DeepLearning,
    MachineLearning,
    MultimodalLLM,
)
from genai_taxonomy.vocabulary.families.breadth import MultimodalModel
from genai_taxonomy.vocabulary.families.content import TextGenerationModel
from genai_taxonomy.vocabulary.families.prediction import EmbeddingModel
from genai_taxonomy.vocabulary.sources import (
    AGRAWAL_2015,
    ALAYRAC_2022,
    BORDES_2024,
    HUANG_2022,
    HUGGING_FACE_2026,
    KIM_2021,
    LI_2022_B,
    LI_2023,
    LI_2023_B,
    LIU_2023_D,
    RADFORD_2021,
    TANG_2023,
    VINYALS_2014,
    XU_2019_B,
    YIN_2023,
    YUKSEKGONUL_2022,
)

__all__ = [
    "ContrastiveVisionLanguageModel",
    "DocumentUnderstandingModel",
    "ImageCaptioningModel",
    "LargeVisionLanguageModel",
    "MultimodalEmbeddingModel",
    "OpticalCharacterRecognitionModel",
    "VideoLanguageModel",
    "VisionLanguageModel",
    "VisualQuestionAnsweringModel",
]

VisionLanguageModel = ModelFamily(
    "vision-language-model",
    "Vision-language model",
    aliases=("VLM", "visual language model", "vision and language model", "image-text model"),
    definition="A model that relates images to language, to match, describe or discuss them.",
    defined_by=(BORDES_2024.at("abstract"),),
)
VISION_LANGUAGE_MODEL_ENTRY = entry(
    VisionLanguageModel,
    subset_of(MultimodalModel, DeepLearning, cite=BORDES_2024.at("abstract")),
    every(accepts=modalities.Image, cite=BORDES_2024.at("abstract")),
    typically(accepts=modalities.Text, cite=(BORDES_2024.at("abstract"), RADFORD_2021.at("abstract"))),
    # CLIP matches images with texts and writes none.
    some(produces=modalities.Embedding, cite=RADFORD_2021),
    some(produces=modalities.Text, cite=(ALAYRAC_2022, LIU_2023_D)),
    some(performs=tasks.ZeroShotImageClassification, cite=RADFORD_2021.at("abstract")),
    some(performs=tasks.ImageTextRetrieval, cite=LI_2022_B.at("abstract")),
    some(performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering), cite=LI_2022_B.at("abstract")),
    some(trained_with=objectives.ImageTextContrastive, cite=RADFORD_2021.at("abstract")),
    typically(has=qualities.ZeroShotTransfer, cite=RADFORD_2021.at("abstract")),
    typically(
        has=(qualities.SpatialReasoningErrors, qualities.CountingErrors, qualities.AttributeBindingErrors),
        cite=BORDES_2024.at("section 1"),
    ),
    typically(has=qualities.SocialBias, cite=(BORDES_2024, RADFORD_2021)),
)

MultimodalEmbeddingModel = ModelFamily(
    "multimodal-embedding-model",
    "Multimodal embedding model",
    aliases=("joint embedding model", "cross-modal embedding model", "multimodal encoder"),
    definition="An embedding model that puts content of several kinds into one space, so that what belongs "
    "together is close.",
    defined_by=(RADFORD_2021.at("abstract"),),
)
MULTIMODAL_EMBEDDING_MODEL_ENTRY = entry(
    MultimodalEmbeddingModel,
    subset_of(EmbeddingModel, MultimodalModel, cite=RADFORD_2021.at("abstract")),
    every(performs=tasks.MultimodalEmbedding, cite=RADFORD_2021.at("abstract")),
    typically(accepts=(modalities.Image, modalities.Text), cite=RADFORD_2021.at("abstract")),
    typically(trained_with=objectives.Contrastive, cite=RADFORD_2021.at("abstract")),
    typically(performs=tasks.ImageTextRetrieval, cite=RADFORD_2021),
    typically(uses=architectures.DualEncoder, cite=RADFORD_2021),
    typically(has=qualities.SemanticSimilaritySearch, cite=RADFORD_2021.at("abstract")),
)

ContrastiveVisionLanguageModel = ModelFamily(
    "contrastive-vision-language-model",
    "Contrastive vision-language model",
    aliases=(
        "contrastive VLM",
        "CLIP-style model",
        "CLIP-like model",
        "contrastive image-text model",
        "dual-encoder VLM",
    ),
    definition="A pair of encoders, of images and of texts, trained so that matching pairs get close vectors.",
    defined_by=(RADFORD_2021.at("abstract"), BORDES_2024),
)
CONTRASTIVE_VISION_LANGUAGE_MODEL_ENTRY = entry(
    ContrastiveVisionLanguageModel,
    subset_of(VisionLanguageModel, cite=(BORDES_2024, RADFORD_2021.at("abstract"))),
    subset_of(MultimodalEmbeddingModel, cite=RADFORD_2021.at("abstract")),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Embedding, cite=RADFORD_2021.at("abstract")),
    every(
        uses=architectures.DualEncoder, trained_with=objectives.ImageTextContrastive, cite=RADFORD_2021.at("abstract")
    ),
    never(produces=modalities.Content, cite=RADFORD_2021.at("abstract")),
    sufficient(
        uses=architectures.DualEncoder, trained_with=objectives.ImageTextContrastive, cite=RADFORD_2021.at("abstract")
    ),
    typically(
        performs=(tasks.ZeroShotImageClassification, tasks.ImageTextRetrieval),
        cite=RADFORD_2021.at("abstract"),
    ),
    typically(uses=architectures.VisionTransformer, cite=RADFORD_2021),
    typically(has=qualities.ZeroShotTransfer, cite=RADFORD_2021.at("abstract")),
    typically(has=qualities.AttributeBindingErrors, cite=YUKSEKGONUL_2022.at("abstract")),
    typically(has=qualities.SpatialReasoningErrors, cite=YUKSEKGONUL_2022.at("abstract")),
    typically(has=qualities.CountingErrors, cite=RADFORD_2021.at("limitations")),
    typically(has=qualities.NoGeneration, cite=RADFORD_2021.at("limitations")),
    typically(has=qualities.LargeDataRequirement, cite=RADFORD_2021.at("limitations")),
)

LargeVisionLanguageModel = ModelFamily(
    "large-vision-language-model",
    "Large vision-language model",
    aliases=("LVLM", "large VLM", "vision LLM", "visual instruction-tuned model", "LLaVA-style model"),
    definition="A vision-language model with a large language model at its core, which writes about the images "
    "it is given.",
    defined_by=(LI_2023_B.at("abstract"), LIU_2023_D.at("abstract")),
)
LARGE_VISION_LANGUAGE_MODEL_ENTRY = entry(
    LargeVisionLanguageModel,
    subset_of(VisionLanguageModel, MultimodalLLM, cite=(LI_2023_B.at("abstract"), LIU_2023_D.at("abstract"))),
    subset_of(TextGenerationModel, cite=LI_2023_B.at("abstract")),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Text, cite=LIU_2023_D.at("abstract")),
    every(performs=tasks.ImageTextToText, cite=LIU_2023_D.at("abstract")),
    sufficient(
        is_a=MultimodalLLM, accepts=(modalities.Image, modalities.Text), cite=(LI_2023_B.at("abstract"), YIN_2023)
    ),
    typically(
        performs=(tasks.ImageCaptioning, tasks.VisualQuestionAnswering),
        cite=(ALAYRAC_2022, LI_2023.at("abstract")),
    ),
    some(performs=(tasks.OpticalCharacterRecognition, tasks.DocumentQuestionAnswering), cite=YIN_2023),
    typically(uses=(architectures.VisualProjector, architectures.VisionTransformer), cite=LIU_2023_D),
    some(uses=architectures.CrossAttention, cite=ALAYRAC_2022),
    some(uses=architectures.QueryTransformer, cite=LI_2023.at("abstract")),
    typically(trained_with=objectives.InstructionTuning, cite=LIU_2023_D.at("abstract")),
    typically(has=qualities.ObjectHallucination, cite=LI_2023_B.at("abstract")),
    typically(has=(qualities.SpatialReasoningErrors, qualities.CountingErrors), cite=BORDES_2024.at("section 1")),
    typically(has=qualities.MultimodalUnderstanding, cite=LIU_2023_D.at("abstract")),
)

ImageCaptioningModel = ModelFamily(
    "image-captioning-model",
    "Image captioning model",
    aliases=("image captioner", "captioning model", "image description model"),
    definition="A vision-language model that describes an image in text.",
    defined_by=(VINYALS_2014.at("abstract"), HUGGING_FACE_2026.at("image-to-text")),
)
IMAGE_CAPTIONING_MODEL_ENTRY = entry(
    ImageCaptioningModel,
    subset_of(VisionLanguageModel, cite=(VINYALS_2014.at("abstract"), BORDES_2024)),
    subset_of(TextGenerationModel, DeepGenerativeModel, cite=VINYALS_2014.at("abstract")),
    every(
        performs=tasks.ImageCaptioning,
        accepts=modalities.Image,
        produces=modalities.Text,
        cite=(VINYALS_2014.at("abstract"), HUGGING_FACE_2026.at("image-to-text")),
    ),
    sufficient(
        is_a=(VisionLanguageModel, TextGenerationModel),
        performs=tasks.ImageCaptioning,
        cite=HUGGING_FACE_2026.at("image-to-text"),
    ),
    typically(uses=architectures.EncoderDecoder, cite=VINYALS_2014),
    some(uses=architectures.RecurrentNetwork, cite=VINYALS_2014.at("abstract")),
    some(uses=architectures.Transformer, cite=LI_2022_B),
    typically(trained_with=objectives.MaximumLikelihood, cite=VINYALS_2014.at("abstract")),
    typically(has=qualities.ObjectHallucination, cite=LI_2023_B.at("abstract")),
)

VisualQuestionAnsweringModel = ModelFamily(
    "visual-question-answering-model",
    "Visual question answering model",
    aliases=("VQA model", "visual QA model"),
    definition="A vision-language model that answers questions about an image.",
    defined_by=(AGRAWAL_2015.at("abstract"), HUGGING_FACE_2026.at("visual-question-answering")),
)
VISUAL_QUESTION_ANSWERING_MODEL_ENTRY = entry(
    VisualQuestionAnsweringModel,
    subset_of(VisionLanguageModel, cite=AGRAWAL_2015.at("abstract")),
    every(performs=tasks.VisualQuestionAnswering, cite=AGRAWAL_2015.at("abstract")),
    every(accepts=(modalities.Image, modalities.Text), cite=AGRAWAL_2015.at("abstract")),
    sufficient(is_a=VisionLanguageModel, performs=tasks.VisualQuestionAnswering, cite=AGRAWAL_2015.at("abstract")),
    some(uses=architectures.Transformer, cite=LI_2022_B),
    typically(has=qualities.ObjectHallucination, cite=LI_2023_B.at("abstract")),
)

DocumentUnderstandingModel = ModelFamily(
    "document-understanding-model",
    "Document understanding model",
    aliases=(
        "document AI model",
        "document AI",
        "visual document understanding model",
        "VDU model",
        "document intelligence model",
    ),
    definition="A model that reads document pages, with their layout, to sort them, pull out facts or answer "
    "questions.",
    defined_by=(KIM_2021.at("abstract"), XU_2019_B.at("title")),
)
DOCUMENT_UNDERSTANDING_MODEL_ENTRY = entry(
    DocumentUnderstandingModel,
    subset_of(MachineLearning, cite=(KIM_2021.at("abstract"), XU_2019_B.at("title"))),
    typically(accepts=modalities.Document, cite=(KIM_2021.at("abstract"), XU_2019_B.at("title"))),
    typically(performs=tasks.DocumentQuestionAnswering, cite=(KIM_2021, HUANG_2022)),
    some(performs=tasks.InformationExtraction, cite=(KIM_2021, XU_2019_B)),
    # LayoutLM labels what it reads and writes nothing; Donut writes its answer.
    some(trained_with=objectives.MaskedPrediction, cite=(XU_2019_B, HUANG_2022.at("title"))),
    some(produces=modalities.Text, cite=KIM_2021.at("abstract")),
    some(produces=modalities.Label, cite=(XU_2019_B, HUANG_2022)),
    typically(uses=architectures.Transformer, cite=(KIM_2021.at("abstract"), XU_2019_B)),
)

OpticalCharacterRecognitionModel = ModelFamily(
    "optical-character-recognition-model",
    "Optical character recognition model",
    aliases=("OCR model", "text recognition model", "OCR engine"),
    definition="A model that reads the writing in an image and gives it as text.",
    defined_by=(KIM_2021.at("abstract"), HUGGING_FACE_2026.at("image-to-text")),
)
OPTICAL_CHARACTER_RECOGNITION_MODEL_ENTRY = entry(
    OpticalCharacterRecognitionModel,
    every(
        performs=tasks.OpticalCharacterRecognition,
        cite=(KIM_2021.at("abstract"), HUGGING_FACE_2026.at("image-to-text")),
    ),
    every(accepts=modalities.Image, produces=modalities.Text, cite=HUGGING_FACE_2026.at("image-to-text")),
    some(uses=architectures.Transformer, cite=HUGGING_FACE_2026.at("image-to-text")),
    some(uses=architectures.EncoderDecoder, cite=HUGGING_FACE_2026.at("image-to-text")),
    typically(has=qualities.CompoundingErrors, cite=KIM_2021.at("abstract")),
)

VideoLanguageModel = ModelFamily(
    "video-language-model",
    "Video-language model",
    aliases=("video VLM", "video-text model"),
    definition="A model that relates video to language, to describe, search or discuss it.",
    defined_by=(TANG_2023.at("abstract"),),
)
VIDEO_LANGUAGE_MODEL_ENTRY = entry(
    VideoLanguageModel,
    subset_of(MultimodalModel, DeepLearning, cite=TANG_2023.at("abstract")),
    every(accepts=modalities.Video, cite=TANG_2023.at("abstract")),
    typically(accepts=modalities.Text, produces=modalities.Text, cite=TANG_2023.at("abstract")),
    typically(performs=(tasks.VideoCaptioning, tasks.VideoQuestionAnswering), cite=TANG_2023),
    typically(performs=tasks.VideoTextToText, cite=(TANG_2023, HUGGING_FACE_2026.at("video-text-to-text"))),
    typically(uses=architectures.Transformer, cite=TANG_2023),
    typically(has=qualities.HighInferenceCost, cite=BORDES_2024),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    VISION_LANGUAGE_MODEL_ENTRY,
    MULTIMODAL_EMBEDDING_MODEL_ENTRY,
    CONTRASTIVE_VISION_LANGUAGE_MODEL_ENTRY,
    LARGE_VISION_LANGUAGE_MODEL_ENTRY,
    IMAGE_CAPTIONING_MODEL_ENTRY,
    VISUAL_QUESTION_ANSWERING_MODEL_ENTRY,
    DOCUMENT_UNDERSTANDING_MODEL_ENTRY,
    OPTICAL_CHARACTER_RECOGNITION_MODEL_ENTRY,
    VIDEO_LANGUAGE_MODEL_ENTRY,
)
