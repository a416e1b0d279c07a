"""Models that make images pixel by pixel."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    CHEN_2017_C,
    CHEN_2020_B,
    PARMAR_2018,
    SALIMANS_2016_B,
    VAN_DEN_OORD_2016_B,
    VAN_DEN_OORD_2016_C,
)

_CHECKED = date(2026, 11, 24)

#: What may be said of these models or not, by how the word is taken.
_OPEN = (families.SyntheticDataGenerator, families.PretrainedModel)
_OPEN_EDITING = (families.ImageToImageModel, families.ImageEditingModel, families.InpaintingModel)

__all__ = [
    "GATED_PIXELCNN",
    "IMAGE_GPT",
    "IMAGE_TRANSFORMER",
    "PIXELCNN",
    "PIXELCNN_PLUS_PLUS",
    "PIXELRNN",
    "PIXELSNAIL",
]

PIXELRNN = Model(
    "pixelrnn",
    "PixelRNN",
    aliases=("Pixel Recurrent Neural Network",),
    definition="An autoregressive recurrent network that makes an image pixel by pixel, with memory in two dimensions.",
    defined_by=(VAN_DEN_OORD_2016_B.at("abstract"),),
    developer="Google DeepMind",
    released=date(2016, 1, 25),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.TokenAutoregressiveModel),
)
PIXELRNN_ENTRY = entry(
    PIXELRNN,
    member_of(families.PixelAutoregressiveModel, cite=VAN_DEN_OORD_2016_B.at("abstract")),
    every(produces=modalities.Image, cite=VAN_DEN_OORD_2016_B.at("abstract")),
    every(performs=(tasks.UnconditionalImageGeneration, tasks.DensityEstimation), cite=VAN_DEN_OORD_2016_B),
    every(uses=architectures.Lstm, cite=VAN_DEN_OORD_2016_B),
    every(trained_with=objectives.AutoregressivePrediction, cite=VAN_DEN_OORD_2016_B.at("abstract")),
)

PIXELCNN = Model(
    "pixelcnn",
    "PixelCNN",
    definition="An autoregressive convolutional network that makes an image pixel by pixel.",
    defined_by=(VAN_DEN_OORD_2016_B, SALIMANS_2016_B.at("section 1")),
    developer="Google DeepMind",
    released=date(2016, 1, 25),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.TokenAutoregressiveModel),
)
PIXELCNN_ENTRY = entry(
    PIXELCNN,
    member_of(
        families.PixelAutoregressiveModel, cite=(VAN_DEN_OORD_2016_B.at("abstract"), SALIMANS_2016_B.at("section 1"))
    ),
    every(produces=modalities.Image, cite=(VAN_DEN_OORD_2016_B.at("abstract"), SALIMANS_2016_B.at("abstract"))),
    every(performs=tasks.UnconditionalImageGeneration, cite=SALIMANS_2016_B.at("abstract")),
    every(uses=architectures.ConvolutionalNetwork, cite=SALIMANS_2016_B.at("section 1")),
    every(trained_with=objectives.AutoregressivePrediction, cite=SALIMANS_2016_B.at("section 1")),
)

GATED_PIXELCNN = Model(
    "gated-pixelcnn",
    "Gated PixelCNN",
    aliases=("Conditional PixelCNN", "PixelCNN decoder"),
    definition="A PixelCNN with gates that can follow a class or any vector, such as one of a portrait.",
    defined_by=(VAN_DEN_OORD_2016_C.at("abstract"),),
    developer="Google DeepMind",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.TokenAutoregressiveModel),
)
GATED_PIXELCNN_ENTRY = entry(
    GATED_PIXELCNN,
    member_of(families.PixelAutoregressiveModel, cite=VAN_DEN_OORD_2016_C.at("abstract")),
    every(
        accepts=(modalities.Label, modalities.Embedding),
        produces=modalities.Image,
        performs=tasks.ClassConditionalImageGeneration,
        uses=architectures.ConvolutionalNetwork,
        cite=VAN_DEN_OORD_2016_C.at("abstract"),
    ),
    every(trained_with=objectives.AutoregressivePrediction, cite=VAN_DEN_OORD_2016_C),
)

PIXELCNN_PLUS_PLUS = Model(
    "pixelcnn-plus-plus",
    "PixelCNN++",
    definition="A simpler and better PixelCNN, whose pixels follow a mixture of logistic distributions.",
    defined_by=(SALIMANS_2016_B.at("abstract"),),
    developer="OpenAI",
    released=date(2017, 1, 19),
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.TokenAutoregressiveModel, families.ConditionalGenerativeModel),
)
PIXELCNN_PLUS_PLUS_ENTRY = entry(
    PIXELCNN_PLUS_PLUS,
    member_of(families.PixelAutoregressiveModel, cite=SALIMANS_2016_B.at("abstract")),
    every(
        produces=modalities.Image,
        performs=tasks.UnconditionalImageGeneration,
        uses=architectures.ConvolutionalNetwork,
        has=qualities.ExactLikelihood,
        cite=SALIMANS_2016_B.at("abstract"),
    ),
    every(trained_with=objectives.AutoregressivePrediction, cite=SALIMANS_2016_B.at("section 1")),
)

PIXELSNAIL = Model(
    "pixelsnail",
    "PixelSNAIL",
    definition="An autoregressive image model that joins causal convolutions with self-attention.",
    defined_by=(CHEN_2017_C.at("abstract"),),
    developer="University of California, Berkeley",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        families.TokenAutoregressiveModel,
        families.ConditionalGenerativeModel,
        families.TransformerBasedModel,
        families.GenerativeTransformer,
    ),
)
PIXELSNAIL_ENTRY = entry(
    PIXELSNAIL,
    member_of(families.PixelAutoregressiveModel, cite=CHEN_2017_C.at("abstract")),
    every(
        produces=modalities.Image,
        performs=tasks.DensityEstimation,
        uses=(architectures.CausalConvolutionalNetwork, architectures.SelfAttention),
        trained_with=objectives.AutoregressivePrediction,
        cite=CHEN_2017_C.at("abstract"),
    ),
    every(performs=tasks.UnconditionalImageGeneration, cite=CHEN_2017_C),
)

IMAGE_TRANSFORMER = Model(
    "image-transformer",
    "Image Transformer",
    definition="An autoregressive transformer with local attention that makes, completes and enlarges images.",
    defined_by=(PARMAR_2018.at("abstract"),),
    developer="Google Brain",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        *_OPEN_EDITING,
        families.TokenAutoregressiveModel,
        families.SuperResolutionModel,
        families.SequenceToSequenceModel,
    ),
)
IMAGE_TRANSFORMER_ENTRY = entry(
    IMAGE_TRANSFORMER,
    member_of(families.GenerativeTransformer, families.PixelAutoregressiveModel, cite=PARMAR_2018.at("abstract")),
    every(
        produces=modalities.Image,
        uses=(architectures.Transformer, architectures.SelfAttention),
        trained_with=objectives.AutoregressivePrediction,
        cite=PARMAR_2018.at("abstract"),
    ),
    every(accepts=modalities.Image, performs=tasks.ImageSuperResolution, cite=PARMAR_2018.at("abstract")),
    every(accepts=modalities.Label, cite=PARMAR_2018.at("table 1")),
    every(performs=tasks.UnconditionalImageGeneration, cite=PARMAR_2018),
)

IMAGE_GPT = Model(
    "image-gpt",
    "Image GPT",
    aliases=("iGPT", "iGPT-L"),
    definition="A GPT-2 trained on pixels, which completes images and learns representations of them.",
    defined_by=(CHEN_2020_B.at("abstract"),),
    developer="OpenAI",
    weights=Weights.OPEN,
    licence="Modified MIT",
    checked_on=_CHECKED,
    undetermined=(
        families.SyntheticDataGenerator,
        *_OPEN_EDITING,
        families.TokenAutoregressiveModel,
        families.EmbeddingModel,
        families.FoundationModel,
        families.GeneralPurposeAIModel,
        families.VisionFoundationModel,
    ),
)
IMAGE_GPT_ENTRY = entry(
    IMAGE_GPT,
    member_of(families.GenerativeTransformer, families.PixelAutoregressiveModel, cite=CHEN_2020_B.at("abstract")),
    member_of(families.PretrainedModel, cite=CHEN_2020_B.at("title")),
    every(accepts=modalities.Image, produces=(modalities.Image, modalities.Embedding), cite=CHEN_2020_B),
    every(performs=tasks.RepresentationLearning, cite=CHEN_2020_B.at("abstract")),
    every(performs=tasks.UnconditionalImageGeneration, uses=architectures.TransformerDecoder, cite=CHEN_2020_B),
    every(trained_with=objectives.AutoregressivePrediction, cite=CHEN_2020_B.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    PIXELRNN_ENTRY,
    PIXELCNN_ENTRY,
    GATED_PIXELCNN_ENTRY,
    PIXELCNN_PLUS_PLUS_ENTRY,
    PIXELSNAIL_ENTRY,
    IMAGE_TRANSFORMER_ENTRY,
    IMAGE_GPT_ENTRY,
)
