"""Models that match images, videos or pages with texts, or whatever is sensed with all else."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    BOMMASANI_2021,
    CHERTI_2022,
    FAYSSE_2024,
    GIRDHAR_2023,
    JIA_2021,
    KOUKOUNAS_2024,
    RADFORD_2021,
    XU_2021,
    ZHAI_2023,
)

_CHECKED: Final = date(2026, 11, 24)

__all__ = [
    "ALIGN",
    "CLIP",
    "COLPALI",
    "IMAGEBIND",
    "JINA_CLIP",
    "OPENCLIP",
    "SIGLIP",
    "VIDEOCLIP",
]


CLIP = Model(
    "clip",
    "CLIP",
    aliases=("Contrastive Language-Image Pre-training", "OpenAI CLIP", "CLIP ViT-L/14"),
    definition="A pair of encoders that embed images and texts so that what belongs together is close.",
    defined_by=(RADFORD_2021.at("abstract"),),
    developer="OpenAI",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(families.VisionFoundationModel, families.NativeMultimodalModel, families.TextEmbeddingModel),
)
CLIP_ENTRY = entry(
    CLIP,
    member_of(families.ContrastiveVisionLanguageModel, cite=RADFORD_2021.at("abstract")),
    member_of(families.FoundationModel, cite=BOMMASANI_2021.at("section 1")),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Embedding, modalities.Score, modalities.Label),
        cite=RADFORD_2021.at("abstract"),
    ),
    every(
        performs=(
            tasks.ZeroShotImageClassification,
            tasks.ImageTextRetrieval,
            tasks.MultimodalEmbedding,
            tasks.FeatureExtraction,
        ),
        cite=RADFORD_2021.at("abstract"),
    ),
    every(
        uses=(architectures.DualEncoder, architectures.Transformer, architectures.VisionTransformer),
        trained_with=objectives.ImageTextContrastive,
        cite=RADFORD_2021,
    ),
    every(has=qualities.ZeroShotTransfer, cite=RADFORD_2021.at("abstract")),
)

ALIGN = Model(
    "align",
    "ALIGN",
    aliases=("A Large-scale ImaGe and Noisy-text embedding",),
    definition="A pair of encoders trained by contrast on over a billion noisy pairs of images and alt texts.",
    defined_by=(JIA_2021.at("abstract"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.PretrainedModel,
        families.VisionFoundationModel,
        families.NativeMultimodalModel,
        families.TextEmbeddingModel,
    ),
)
ALIGN_ENTRY = entry(
    ALIGN,
    member_of(families.ContrastiveVisionLanguageModel, cite=JIA_2021.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Embedding, modalities.Score, modalities.Label),
        cite=JIA_2021.at("abstract"),
    ),
    every(
        performs=(tasks.ZeroShotImageClassification, tasks.ImageTextRetrieval, tasks.MultimodalEmbedding),
        cite=JIA_2021.at("abstract"),
    ),
    every(
        uses=(architectures.DualEncoder, architectures.ConvolutionalNetwork, architectures.TransformerEncoder),
        trained_with=objectives.ImageTextContrastive,
        cite=JIA_2021,
    ),
)

SIGLIP = Model(
    "siglip",
    "SigLIP",
    aliases=("Sigmoid Language-Image Pre-training", "SigLIP 1"),
    definition="A pair of encoders of images and texts trained by a sigmoid loss on each pair of them.",
    defined_by=(ZHAI_2023.at("abstract"),),
    developer="Google DeepMind",
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.VisionFoundationModel,
        families.NativeMultimodalModel,
        families.TextEmbeddingModel,
    ),
)
SIGLIP_ENTRY = entry(
    SIGLIP,
    member_of(families.ContrastiveVisionLanguageModel, families.PretrainedModel, cite=ZHAI_2023.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Embedding, modalities.Score, modalities.Label),
        cite=ZHAI_2023.at("abstract"),
    ),
    every(
        performs=(tasks.ZeroShotImageClassification, tasks.ImageTextRetrieval, tasks.MultimodalEmbedding),
        cite=ZHAI_2023.at("abstract"),
    ),
    every(
        uses=(architectures.DualEncoder, architectures.Transformer, architectures.VisionTransformer),
        trained_with=objectives.ImageTextContrastive,
        cite=ZHAI_2023,
    ),
)

OPENCLIP = Model(
    "openclip",
    "OpenCLIP",
    aliases=("LAION CLIP",),
    definition="Openly trained models of the kind of CLIP, on public collections of images and texts.",
    defined_by=(CHERTI_2022,),
    developer="LAION",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.VisionFoundationModel,
        families.NativeMultimodalModel,
        families.TextEmbeddingModel,
    ),
)
OPENCLIP_ENTRY = entry(
    OPENCLIP,
    member_of(families.ContrastiveVisionLanguageModel, families.PretrainedModel, cite=CHERTI_2022),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Embedding, modalities.Score, modalities.Label),
        cite=CHERTI_2022,
    ),
    every(
        performs=(tasks.ZeroShotImageClassification, tasks.ImageTextRetrieval, tasks.MultimodalEmbedding),
        cite=CHERTI_2022,
    ),
    every(
        uses=(architectures.DualEncoder, architectures.Transformer, architectures.VisionTransformer),
        trained_with=objectives.ImageTextContrastive,
        cite=CHERTI_2022,
    ),
)

JINA_CLIP = Model(
    "jina-clip",
    "Jina CLIP",
    aliases=("jina-clip-v1",),
    definition="A pair of encoders that serves both to match images with texts and to find texts.",
    defined_by=(KOUKOUNAS_2024.at("abstract"),),
    developer="Jina AI",
    weights=Weights.OPEN,
    licence="Apache-2.0",
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.VisionFoundationModel,
        families.NativeMultimodalModel,
        families.Classifier,
        families.ImageClassificationModel,
        families.DiscriminativeModel,
    ),
)
JINA_CLIP_ENTRY = entry(
    JINA_CLIP,
    member_of(
        families.ContrastiveVisionLanguageModel,
        families.TextEmbeddingModel,
        families.PretrainedModel,
        cite=KOUKOUNAS_2024.at("abstract"),
    ),
    every(
        accepts=(modalities.Image, modalities.Text),
        produces=(modalities.Embedding, modalities.Score, modalities.Label),
        cite=KOUKOUNAS_2024.at("abstract"),
    ),
    every(
        performs=(tasks.ImageTextRetrieval, tasks.TextEmbedding, tasks.MultimodalEmbedding),
        cite=KOUKOUNAS_2024.at("abstract"),
    ),
    every(
        uses=(architectures.DualEncoder, architectures.TransformerEncoder, architectures.VisionTransformer),
        trained_with=objectives.ImageTextContrastive,
        cite=KOUKOUNAS_2024,
    ),
)

IMAGEBIND = Model(
    "imagebind",
    "ImageBind",
    definition="A set of encoders that put images, text, audio, depth, heat images and motion into one space.",
    defined_by=(GIRDHAR_2023,),
    developer="Meta AI",
    weights=Weights.OPEN,
    licence="CC-BY-NC-4.0",
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.VisionFoundationModel,
        families.VisionLanguageModel,
        families.ContrastiveVisionLanguageModel,
        families.NativeMultimodalModel,
        families.AudioLanguageModel,
        families.VideoLanguageModel,
        families.TextEmbeddingModel,
        families.Classifier,
        families.ImageClassificationModel,
        families.AudioClassificationModel,
        families.DiscriminativeModel,
    ),
)
IMAGEBIND_ENTRY = entry(
    IMAGEBIND,
    member_of(families.MultimodalEmbeddingModel, families.PretrainedModel, cite=GIRDHAR_2023),
    every(
        accepts=(
            modalities.Image,
            modalities.Video,
            modalities.Text,
            modalities.Audio,
            modalities.DepthMap,
            modalities.SensorData,
        ),
        produces=(modalities.Embedding, modalities.Score, modalities.Label),
        cite=GIRDHAR_2023,
    ),
    every(performs=tasks.MultimodalEmbedding, cite=GIRDHAR_2023),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer),
        trained_with=objectives.Contrastive,
        cite=GIRDHAR_2023,
    ),
)

VIDEOCLIP = Model(
    "videoclip",
    "VideoCLIP",
    definition="A transformer for video and text trained by contrast, for search and understanding without labels.",
    defined_by=(XU_2021.at("abstract"),),
    developer="Meta AI",
    released=date(2021, 9, 28),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.VisionFoundationModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.TextEmbeddingModel,
        families.NativeMultimodalModel,
        families.VisionLanguageModel,
        families.ContrastiveVisionLanguageModel,
    ),
)
VIDEOCLIP_ENTRY = entry(
    VIDEOCLIP,
    member_of(
        families.VideoLanguageModel,
        families.MultimodalEmbeddingModel,
        families.PretrainedModel,
        cite=XU_2021.at("abstract"),
    ),
    every(
        accepts=(modalities.Video, modalities.Text),
        produces=(modalities.Embedding, modalities.Score, modalities.Label),
        cite=XU_2021.at("abstract"),
    ),
    every(performs=tasks.MultimodalEmbedding, cite=XU_2021.at("abstract")),
    every(uses=architectures.Transformer, trained_with=objectives.Contrastive, cite=XU_2021.at("abstract")),
    every(has=qualities.ZeroShotTransfer, cite=XU_2021.at("abstract")),
)

COLPALI = Model(
    "colpali",
    "ColPali",
    aliases=("ColPali v1",),
    definition="A retriever that embeds pages of documents as images, and questions, in many vectors each.",
    defined_by=(FAYSSE_2024,),
    developer="Illuin Technology",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.ContrastiveVisionLanguageModel,
        families.DocumentUnderstandingModel,
        families.RerankingModel,
        families.TextEmbeddingModel,
        families.NativeMultimodalModel,
        families.VisionFoundationModel,
        families.LanguageModel,
    ),
)
COLPALI_ENTRY = entry(
    COLPALI,
    member_of(
        families.VisionLanguageModel, families.MultimodalEmbeddingModel, families.PretrainedModel, cite=FAYSSE_2024
    ),
    every(
        accepts=(modalities.Image, modalities.Document, modalities.Text),
        produces=(modalities.Embedding, modalities.Score, modalities.Ranking),
        cite=FAYSSE_2024,
    ),
    every(performs=(tasks.VisualDocumentRetrieval, tasks.MultimodalEmbedding), cite=FAYSSE_2024),
    every(
        uses=(architectures.Transformer, architectures.VisionTransformer),
        trained_with=objectives.Contrastive,
        cite=FAYSSE_2024,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CLIP_ENTRY,
    ALIGN_ENTRY,
    SIGLIP_ENTRY,
    OPENCLIP_ENTRY,
    JINA_CLIP_ENTRY,
    IMAGEBIND_ENTRY,
    VIDEOCLIP_ENTRY,
    COLPALI_ENTRY,
)
