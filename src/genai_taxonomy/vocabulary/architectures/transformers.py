"""Transformers of every kind."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, subset_of, typically
from genai_taxonomy.concepts import Architecture
from genai_taxonomy.vocabulary.architectures.attention import (
    Attention,
    CausalAttention,
    CrossAttention,
    MultiHeadAttention,
    PositionalEncoding,
    SelfAttention,
)
from genai_taxonomy.vocabulary.architectures.composite import VisualProjector
from genai_taxonomy.vocabulary.architectures.networks import (
    ArtificialNeuralNetwork,
    ConvolutionalNetwork,
    EncoderDecoder,
    FeedforwardNetwork,
    MultilayerPerceptron,
    ResidualConnection,
)
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.qualities import (
    BidirectionalContext,
    ClearStructure,
    LargeDataRequirement,
    LongInputUnderstanding,
    LongRangeDependencies,
    ParallelTraining,
    QuadraticAttentionCost,
    TopicVariety,
)
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BAO_2022,
    DAO_2022,
    DEVLIN_2018,
    DOSOVITSKIY_2020,
    ESSER_2024,
    FAN_2020,
    GULATI_2020,
    JAEGLE_2021,
    KATHAROPOULOS_2020,
    LI_2023,
    LIU_2021,
    PEEBLES_2022,
    SENTENCE_TRANSFORMERS,
    TAY_2020,
    VASWANI_2017,
    YIN_2023,
    ZHANG_2023_C,
)

__all__ = [
    "Conformer",
    "CrossEncoder",
    "DiffusionTransformerNetwork",
    "MultimodalDiffusionTransformer",
    "Perceiver",
    "QueryTransformer",
    "SwinTransformer",
    "Transformer",
    "TransformerDecoder",
    "TransformerEncoder",
    "TransformerEncoderDecoder",
    "VisionTransformer",
]

Transformer = Architecture(
    "transformer",
    "Transformer",
    aliases=("transformer architecture", "transformer network"),
    definition="An architecture of stacked blocks that relate all positions by self-attention, without recurrence.",
    defined_by=(VASWANI_2017.at("abstract"), ARTICLE.at("S030")),
)
TRANSFORMER_ENTRY = entry(
    Transformer,
    subset_of(FeedforwardNetwork, cite=FAN_2020.at("abstract"), disputed_by=KATHAROPOULOS_2020.at("title")),
    every(uses=Attention, cite=(ARTICLE.at("S030"), VASWANI_2017.at("abstract"))),
    every(uses=(SelfAttention, MultilayerPerceptron), cite=ZHANG_2023_C.at("The Transformer Architecture")),
    typically(
        uses=(MultiHeadAttention, PositionalEncoding, ResidualConnection),
        cite=ZHANG_2023_C.at("The Transformer Architecture"),
    ),
    described(
        Mechanism,
        "Reads all words of a sentence at once and lets attention layers pick out the relevant ones.",
        cite=(ARTICLE.at("S030"), VASWANI_2017.at("abstract")),
    ),
    typically(has=(LongInputUnderstanding, ClearStructure, TopicVariety), cite=ARTICLE.at("S031")),
    typically(
        has=ParallelTraining,
        cite=(VASWANI_2017.at("abstract"), ZHANG_2023_C.at("Self-Attention and Positional Encoding")),
    ),
    typically(has=LongRangeDependencies, cite=ZHANG_2023_C.at("Self-Attention and Positional Encoding")),
    typically(has=QuadraticAttentionCost, cite=(DAO_2022.at("abstract"), TAY_2020)),
    subset_of(ArtificialNeuralNetwork, cite=VASWANI_2017.at("abstract")),
)

TransformerEncoder = Architecture(
    "transformer-encoder",
    "Transformer encoder",
    aliases=(
        "BERT architecture",
        "encoder-only transformer",
        "encoder-only",
        "bidirectional transformer",
        "encoder-only architecture",
    ),
    definition="A transformer in which every position may attend to those before and after it.",
    defined_by=(DEVLIN_2018.at("title"), ZHANG_2023_C.at("Large-Scale Pretraining with Transformers")),
)
TRANSFORMER_ENCODER_ENTRY = entry(
    TransformerEncoder,
    subset_of(Transformer, cite=DEVLIN_2018.at("title")),
    typically(has=BidirectionalContext, cite=ZHANG_2023_C.at("Large-Scale Pretraining with Transformers")),
)

TransformerDecoder = Architecture(
    "transformer-decoder",
    "Transformer decoder",
    aliases=(
        "causal decoder",
        "decoder-only transformer",
        "decoder-only",
        "causal transformer",
        "decoder-only architecture",
        "GPT architecture",
    ),
    definition="A transformer in which every position may attend only to itself and to those before it.",
    defined_by=(ZHANG_2023_C.at("Large-Scale Pretraining with Transformers"),),
)
TRANSFORMER_DECODER_ENTRY = entry(
    TransformerDecoder,
    subset_of(Transformer, cite=ZHANG_2023_C.at("Large-Scale Pretraining with Transformers")),
    every(uses=CausalAttention, cite=ZHANG_2023_C.at("Large-Scale Pretraining with Transformers")),
)

TransformerEncoderDecoder = Architecture(
    "transformer-encoder-decoder",
    "Transformer encoder-decoder",
    aliases=("encoder-decoder transformer", "sequence-to-sequence transformer", "seq2seq transformer"),
    definition="A transformer encoder joined to a decoder that attends to what the encoder gives.",
    defined_by=(
        ZHANG_2023_C.at("The Transformer Architecture"),
        ZHANG_2023_C.at("Large-Scale Pretraining with Transformers"),
    ),
)
TRANSFORMER_ENCODER_DECODER_ENTRY = entry(
    TransformerEncoderDecoder,
    subset_of(Transformer, EncoderDecoder, cite=ZHANG_2023_C.at("The Transformer Architecture")),
    every(uses=CrossAttention, cite=ZHANG_2023_C.at("The Transformer Architecture")),
    typically(uses=CausalAttention, cite=ZHANG_2023_C.at("The Transformer Architecture")),
)

VisionTransformer = Architecture(
    "vision-transformer",
    "Vision transformer",
    aliases=("ViT", "ViT architecture"),
    definition="A transformer that reads an image as a sequence of patches.",
    defined_by=(DOSOVITSKIY_2020.at("abstract"), ZHANG_2023_C.at("Transformers for Vision")),
)
VISION_TRANSFORMER_ENTRY = entry(
    VisionTransformer,
    subset_of(Transformer, cite=DOSOVITSKIY_2020.at("abstract")),
    subset_of(TransformerEncoder, cite=ZHANG_2023_C.at("Large-Scale Pretraining with Transformers")),
    described(
        Mechanism,
        "Cuts the image into squares, embeds each as a vector and relates them all by self-attention.",
        cite=ZHANG_2023_C.at("Transformers for Vision"),
    ),
    typically(has=LargeDataRequirement, cite=ZHANG_2023_C.at("Transformers for Vision")),
)

SwinTransformer = Architecture(
    "swin-transformer",
    "Swin transformer",
    aliases=("Swin", "shifted window transformer"),
    definition="A vision transformer that attends within windows, which it shifts and merges from layer to layer.",
    defined_by=(LIU_2021.at("title"),),
)
SWIN_TRANSFORMER_ENTRY = entry(
    SwinTransformer,
    subset_of(VisionTransformer, cite=LIU_2021.at("title")),
    described(
        Mechanism,
        "Attends within small windows, so that its cost no longer grows with the square of the image.",
        cite=ZHANG_2023_C.at("Transformers for Vision"),
    ),
)

Perceiver = Architecture(
    "perceiver",
    "Perceiver",
    aliases=("Perceiver architecture",),
    definition="A transformer that draws inputs of any size into a small set of latent vectors by cross-attention.",
    defined_by=(JAEGLE_2021.at("abstract"),),
)
PERCEIVER_ENTRY = entry(
    Perceiver,
    subset_of(Transformer, cite=JAEGLE_2021.at("abstract")),
    every(uses=CrossAttention, cite=JAEGLE_2021),
)

Conformer = Architecture(
    "conformer",
    "Conformer",
    aliases=("convolution-augmented transformer",),
    definition="A transformer whose blocks also contain a convolution, for speech.",
    defined_by=(GULATI_2020.at("abstract"),),
)
CONFORMER_ENTRY = entry(
    Conformer,
    subset_of(Transformer, cite=GULATI_2020.at("abstract")),
    every(uses=ConvolutionalNetwork, cite=GULATI_2020.at("abstract")),
)

DiffusionTransformerNetwork = Architecture(
    "diffusion-transformer-network",
    "Diffusion transformer",
    aliases=("DiT architecture", "DiT backbone", "diffusion transformer architecture"),
    definition="A transformer that takes the place of the U-Net in a diffusion model and denoises patches.",
    defined_by=(PEEBLES_2022.at("abstract"),),
)
DIFFUSION_TRANSFORMER_NETWORK_ENTRY = entry(
    DiffusionTransformerNetwork,
    subset_of(Transformer, cite=PEEBLES_2022.at("abstract")),
    subset_of(VisionTransformer, cite=BAO_2022.at("title"), disputed_by=ESSER_2024.at("abstract")),
    described(
        Mechanism,
        "Denoises patches of a latent image and is told the time step and the condition.",
        cite=PEEBLES_2022.at("abstract"),
    ),
)

MultimodalDiffusionTransformer = Architecture(
    "multimodal-diffusion-transformer",
    "Multimodal diffusion transformer",
    aliases=("MMDiT",),
    definition="A diffusion transformer in which text and image have weights of their own and attend to each other.",
    defined_by=(ESSER_2024.at("abstract"),),
)
MULTIMODAL_DIFFUSION_TRANSFORMER_ENTRY = entry(
    MultimodalDiffusionTransformer, subset_of(DiffusionTransformerNetwork, cite=ESSER_2024.at("abstract"))
)

QueryTransformer = Architecture(
    "query-transformer",
    "Querying transformer",
    aliases=("Q-Former",),
    definition="A small transformer whose learned queries fetch from an image encoder what a language model needs.",
    defined_by=(LI_2023.at("abstract"),),
)
QUERY_TRANSFORMER_ENTRY = entry(
    QueryTransformer,
    subset_of(Transformer, cite=LI_2023.at("abstract")),
    subset_of(VisualProjector, cite=(LI_2023.at("abstract"), YIN_2023)),
    every(uses=CrossAttention, cite=LI_2023),
)

CrossEncoder = Architecture(
    "cross-encoder",
    "Cross-encoder",
    aliases=("cross encoder architecture",),
    definition="A transformer that reads two texts together and scores the pair.",
    defined_by=(SENTENCE_TRANSFORMERS,),
)
CROSS_ENCODER_ENTRY = entry(CrossEncoder, subset_of(Transformer, cite=SENTENCE_TRANSFORMERS))

ENTRIES: Final[tuple[Entry, ...]] = (
    TRANSFORMER_ENTRY,
    TRANSFORMER_ENCODER_ENTRY,
    TRANSFORMER_DECODER_ENTRY,
    TRANSFORMER_ENCODER_DECODER_ENTRY,
    VISION_TRANSFORMER_ENTRY,
    SWIN_TRANSFORMER_ENTRY,
    PERCEIVER_ENTRY,
    CONFORMER_ENTRY,
    DIFFUSION_TRANSFORMER_NETWORK_ENTRY,
    MULTIMODAL_DIFFUSION_TRANSFORMER_ENTRY,
    QUERY_TRANSFORMER_ENTRY,
    CROSS_ENCODER_ENTRY,
)
