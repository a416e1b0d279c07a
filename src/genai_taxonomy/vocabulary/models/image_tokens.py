"""Models that make images token by token, many tokens at once, or scale by scale."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    BOMMASANI_2021,
    CHANG_2022,
    CHANG_2023,
    DING_2021,
    ESSER_2020,
    LI_2022_C,
    LI_2024,
    RAMESH_2021,
    SUN_2024,
    TIAN_2024,
    YU_2022,
)

_CHECKED = date(2026, 11, 24)

#: What may be said of these models or not, by how the word is taken.
_OPEN = (families.SyntheticDataGenerator, families.PretrainedModel)
_OPEN_EDITING = (families.ImageToImageModel, families.ImageEditingModel, families.InpaintingModel)
_OPEN_LARGE = (families.FoundationModel, families.GeneralPurposeAIModel, families.VisionFoundationModel)
_OPEN_FROM_TEXT = (
    families.SyntheticDataGenerator,
    families.VisionLanguageModel,
    families.NativeMultimodalModel,
    families.LanguageModel,
    families.NeuralLanguageModel,
    families.TransformerLanguageModel,
)

__all__ = [
    "COGVIEW",
    "DALL_E_1",
    "LLAMAGEN",
    "MAGE",
    "MAR",
    "MASKGIT",
    "MUSE",
    "PARTI",
    "TAMING_TRANSFORMER",
    "VISUAL_AUTOREGRESSIVE_MODELING",
]

# Token by token.

TAMING_TRANSFORMER = Model(
    "taming-transformer",
    "VQGAN transformer",
    aliases=("Taming Transformers", "VQGAN+Transformer", "Taming Transformers for High-Resolution Image Synthesis"),
    definition="A transformer that writes images in the codes of a VQGAN, freely or after a class, a map or a depth.",
    defined_by=(ESSER_2020.at("abstract"),),
    developer="Heidelberg University",
    released=date(2020, 12, 17),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        *_OPEN_EDITING,
        families.SuperResolutionModel,
        families.AutoencoderModel,
        families.VqGAN,
        families.LatentVariableModel,
    ),
)
TAMING_TRANSFORMER_ENTRY = entry(
    TAMING_TRANSFORMER,
    member_of(families.GenerativeTransformer, cite=ESSER_2020.at("abstract")),
    every(
        accepts=(modalities.Label, modalities.SegmentationMask),
        produces=modalities.Image,
        performs=tasks.ClassConditionalImageGeneration,
        uses=(architectures.Transformer, architectures.ConvolutionalNetwork),
        cite=ESSER_2020.at("abstract"),
    ),
    every(accepts=(modalities.DepthMap, modalities.Image), cite=ESSER_2020),
    every(uses=architectures.VectorQuantization, trained_with=objectives.NextTokenPrediction, cite=ESSER_2020),
)

DALL_E_1 = Model(
    "dall-e-1",
    "DALL·E (2021)",
    aliases=("DALL·E 1", "original DALL·E", "DALL·E v1"),
    definition="A generative transformer over text and image tokens that makes images from text.",
    defined_by=(RAMESH_2021.at("abstract"),),
    developer="OpenAI",
    released=date(2021, 1, 5),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FROM_TEXT,
        families.VisionFoundationModel,
        *_OPEN_EDITING,
        families.InstructionBasedImageEditingModel,
        families.LatentVariableModel,
        families.GeneralPurposeAIModel,
    ),
)
DALL_E_1_ENTRY = entry(
    DALL_E_1,
    member_of(families.GenerativeTransformer, cite=RAMESH_2021.at("abstract")),
    member_of(families.FoundationModel, cite=BOMMASANI_2021.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=modalities.Image,
        performs=tasks.TextToImage,
        cite=RAMESH_2021.at("abstract"),
    ),
    every(accepts=modalities.Image, cite=RAMESH_2021),
    every(uses=architectures.Transformer, trained_with=objectives.NextTokenPrediction, cite=RAMESH_2021.at("abstract")),
)

COGVIEW = Model(
    "cogview",
    "CogView",
    aliases=("CogView 1",),
    definition="A transformer of 4 billion parameters over text and image tokens that makes images from Chinese text.",
    defined_by=(DING_2021.at("abstract"),),
    developer="Tsinghua University",
    released=date(2021, 5, 26),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FROM_TEXT,
        *_OPEN_LARGE,
        *_OPEN_EDITING,
        families.SuperResolutionModel,
        families.StyleTransferModel,
    ),
)
COGVIEW_ENTRY = entry(
    COGVIEW,
    member_of(families.GenerativeTransformer, cite=DING_2021.at("title")),
    member_of(families.PretrainedModel, cite=DING_2021.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        performs=tasks.TextToImage,
        uses=(architectures.Transformer, architectures.VectorQuantization),
        cite=DING_2021.at("abstract"),
    ),
    every(trained_with=objectives.NextTokenPrediction, cite=DING_2021),
)

PARTI = Model(
    "parti",
    "Parti",
    aliases=("Pathways Autoregressive Text-to-Image", "Pathways Autoregressive Text-to-Image model", "Google Parti"),
    definition="A transformer of up to 20 billion parameters that translates text into image tokens.",
    defined_by=(YU_2022.at("abstract"),),
    developer="Google Research",
    released=date(2022, 6, 22),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*_OPEN_FROM_TEXT, *_OPEN_LARGE, families.PretrainedModel),
)
PARTI_ENTRY = entry(
    PARTI,
    member_of(families.GenerativeTransformer, families.SequenceToSequenceModel, cite=YU_2022.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=modalities.Image,
        performs=tasks.TextToImage,
        uses=architectures.TransformerEncoderDecoder,
        trained_with=objectives.NextTokenPrediction,
        cite=YU_2022.at("abstract"),
    ),
)

LLAMAGEN = Model(
    "llamagen",
    "LlamaGen",
    definition="Transformers of the kind of Llama that make images token by token, of a given class or from text.",
    defined_by=(SUN_2024.at("abstract"),),
    developer="University of Hong Kong and ByteDance",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(*_OPEN_FROM_TEXT, *_OPEN_LARGE, families.PretrainedModel),
)
LLAMAGEN_ENTRY = entry(
    LLAMAGEN,
    member_of(families.GenerativeTransformer, cite=SUN_2024.at("abstract")),
    every(
        accepts=(modalities.Label, modalities.Text),
        produces=modalities.Image,
        performs=(tasks.ClassConditionalImageGeneration, tasks.TextToImage),
        trained_with=objectives.NextTokenPrediction,
        cite=SUN_2024.at("abstract"),
    ),
    every(uses=(architectures.TransformerDecoder, architectures.VectorQuantization), cite=SUN_2024),
)

# Scale by scale, or many tokens at once.

VISUAL_AUTOREGRESSIVE_MODELING = Model(
    "visual-autoregressive-modeling",
    "VAR (2024)",
    aliases=("VAR (Tian et al., 2024)", "VAR-d30"),
    definition="A transformer that makes images of a given class scale by scale, each a finer map of tokens.",
    defined_by=(TIAN_2024.at("abstract"),),
    developer="Peking University and ByteDance",
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *_OPEN_EDITING, families.FoundationModel, families.GeneralPurposeAIModel),
)
VISUAL_AUTOREGRESSIVE_MODELING_ENTRY = entry(
    VISUAL_AUTOREGRESSIVE_MODELING,
    member_of(families.NextScalePredictionModel, families.GenerativeTransformer, cite=TIAN_2024.at("abstract")),
    every(accepts=modalities.Label, performs=tasks.ClassConditionalImageGeneration, cite=TIAN_2024),
    every(
        accepts=modalities.Image,
        produces=modalities.Image,
        uses=architectures.Transformer,
        has=(qualities.ScalableTraining, qualities.FastSampling),
        cite=TIAN_2024.at("abstract"),
    ),
)

MAR = Model(
    "mar",
    "MAR",
    aliases=("masked autoregressive model", "Autoregressive Image Generation without Vector Quantization"),
    definition="A transformer that makes images from continuous tokens, in random order, each by a small diffusion.",
    defined_by=(LI_2024.at("abstract"),),
    developer="MIT",
    released=date(2024, 6, 17),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        *_OPEN_EDITING,
        families.DiffusionModel,
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.ConditionalDiffusionModel,
        families.ClassifierFreeGuidedDiffusionModel,
        families.AutoregressiveModel,
        families.AutoregressiveImageModel,
        families.GenerativeTransformer,
        families.TokenAutoregressiveModel,
        families.MaskedGenerativeModel,
        families.MaskedGenerativeTransformer,
        families.LikelihoodBasedModel,
        families.SelfSupervisedModel,
        families.MaskedAutoencoder,
    ),
)
MAR_ENTRY = entry(
    MAR,
    member_of(
        families.DeepGenerativeModel,
        families.ImageGenerationModel,
        families.TransformerBasedModel,
        cite=LI_2024.at("abstract"),
    ),
    every(
        accepts=modalities.Label,
        produces=modalities.Image,
        performs=tasks.ClassConditionalImageGeneration,
        uses=architectures.Transformer,
        cite=LI_2024,
    ),
)

MASKGIT = Model(
    "maskgit",
    "MaskGIT",
    aliases=("Masked Generative Image Transformer",),
    definition="A bidirectional transformer that fills in all tokens of an image over a few passes.",
    defined_by=(CHANG_2022.at("abstract"),),
    developer="Google Research",
    released=date(2022, 2, 8),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
MASKGIT_ENTRY = entry(
    MASKGIT,
    member_of(families.MaskedGenerativeTransformer, cite=CHANG_2022.at("abstract")),
    every(accepts=modalities.Label, performs=tasks.ClassConditionalImageGeneration, cite=CHANG_2022),
    every(
        accepts=modalities.Image,
        produces=modalities.Image,
        performs=(tasks.ImageInpainting, tasks.ImageOutpainting),
        trained_with=objectives.MaskedTokenModeling,
        has=(qualities.ParallelDecoding, qualities.BidirectionalContext),
        cite=CHANG_2022.at("abstract"),
    ),
    every(uses=architectures.VectorQuantization, cite=CHANG_2022),
)

MUSE = Model(
    "muse",
    "Muse",
    aliases=("Google Muse",),
    definition="A masked generative transformer that makes and edits images from text, led by a language model.",
    defined_by=(CHANG_2023.at("abstract"),),
    developer="Google Research",
    released=date(2023, 1, 2),
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_FROM_TEXT,
        *_OPEN_LARGE,
        families.PretrainedModel,
        families.InstructionBasedImageEditingModel,
    ),
)
MUSE_ENTRY = entry(
    MUSE,
    member_of(families.MaskedGenerativeTransformer, cite=CHANG_2023.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        performs=(tasks.TextToImage, tasks.ImageInpainting, tasks.ImageOutpainting, tasks.ImageEditing),
        trained_with=objectives.MaskedTokenModeling,
        has=(qualities.ParallelDecoding, qualities.FewStepSampling),
        cite=CHANG_2023.at("abstract"),
    ),
    every(uses=architectures.VectorQuantization, cite=CHANG_2023),
)

MAGE = Model(
    "mage",
    "MAGE",
    aliases=("Masked Generative Encoder",),
    definition="A transformer trained on masked image tokens at many rates, both to make images and to represent them.",
    defined_by=(LI_2022_C.at("abstract"),),
    developer="MIT and Google Research",
    released=date(2022, 11, 16),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.SyntheticDataGenerator,
        *_OPEN_EDITING,
        families.EmbeddingModel,
        families.ConditionalGenerativeModel,
        families.AutoencoderModel,
        families.MaskedAutoencoder,
        families.FoundationModel,
        families.GeneralPurposeAIModel,
        families.VisionFoundationModel,
    ),
)
MAGE_ENTRY = entry(
    MAGE,
    member_of(families.MaskedGenerativeTransformer, cite=LI_2022_C.at("abstract")),
    member_of(families.PretrainedModel, cite=LI_2022_C.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=(modalities.Image, modalities.Embedding),
        performs=(tasks.UnconditionalImageGeneration, tasks.RepresentationLearning),
        uses=(architectures.VisionTransformer, architectures.VectorQuantization),
        trained_with=objectives.MaskedTokenModeling,
        cite=LI_2022_C.at("abstract"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TAMING_TRANSFORMER_ENTRY,
    DALL_E_1_ENTRY,
    COGVIEW_ENTRY,
    PARTI_ENTRY,
    LLAMAGEN_ENTRY,
    VISUAL_AUTOREGRESSIVE_MODELING_ENTRY,
    MAR_ENTRY,
    MASKGIT_ENTRY,
    MUSE_ENTRY,
    MAGE_ENTRY,
)
