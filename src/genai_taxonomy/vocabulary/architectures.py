"""How networks are wired."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, subset_of, typically
from genai_taxonomy.concepts import Architecture
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.qualities import (
    ClearStructure,
    LongInputUnderstanding,
    QuadraticAttentionCost,
    TopicVariety,
)
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    CAO_2021,
    DAO_2022,
    DEVLIN_2018,
    GU_2023,
    HE_2015,
    HO_2020,
    KARRAS_2018,
    KINGMA_2013,
    META_2025,
    PENG_2023,
    RONNEBERGER_2015,
    VAN_DEN_OORD_2016_A,
    VASWANI_2017,
)

__all__ = [
    "Attention",
    "Autoencoder",
    "ConvolutionalNetwork",
    "MixtureOfExperts",
    "RecurrentNetwork",
    "StateSpaceModel",
    "StyleBasedGenerator",
    "Transformer",
    "TransformerEncoder",
    "UNet",
]

Attention = Architecture(
    "attention",
    "Attention",
    aliases=("attention layer", "attention mechanism"),
    definition="A layer that weighs all positions of its input by their relevance to one another.",
    defined_by=(VASWANI_2017.at("abstract"), ARTICLE.at("S030")),
)
ATTENTION_ENTRY = entry(Attention, typically(has=QuadraticAttentionCost, cite=DAO_2022.at("abstract")))

Transformer = Architecture(
    "transformer",
    "Transformer",
    aliases=("transformer architecture", "transformer network"),
    definition="An architecture for sequences that relates positions by attention, without recurrence or convolution.",
    defined_by=(VASWANI_2017.at("abstract"), ARTICLE.at("S030")),
)
TRANSFORMER_ENTRY = entry(
    Transformer,
    every(uses=Attention, cite=(ARTICLE.at("S030"), VASWANI_2017.at("abstract"))),
    described(
        Mechanism,
        "Reads all words of a sentence at once and lets attention layers pick out the relevant ones.",
        cite=(ARTICLE.at("S030"), VASWANI_2017.at("abstract")),
    ),
    typically(has=(LongInputUnderstanding, ClearStructure, TopicVariety), cite=ARTICLE.at("S031")),
)

TransformerEncoder = Architecture(
    "transformer-encoder",
    "Transformer encoder",
    aliases=("encoder-only transformer", "bidirectional transformer"),
    definition="A transformer in which every position may attend to those before and after it.",
    defined_by=(DEVLIN_2018.at("title"),),
)
TRANSFORMER_ENCODER_ENTRY = entry(TransformerEncoder, subset_of(Transformer, cite=DEVLIN_2018.at("title")))

ConvolutionalNetwork = Architecture(
    "convolutional-network",
    "Convolutional network",
    aliases=("CNN", "ConvNet", "convolutional neural network"),
    definition="An architecture whose layers apply the same small filter at every place of their input.",
    defined_by=(HE_2015.at("section 1"), VAN_DEN_OORD_2016_A.at("section 1")),
)
CONVOLUTIONAL_NETWORK_ENTRY = entry(ConvolutionalNetwork)

UNet = Architecture(
    "u-net",
    "U-Net",
    definition="A network that shrinks its input and enlarges it again, with shortcuts between layers of equal size.",
    defined_by=(HO_2020.at("section 4"),),
)
U_NET_ENTRY = entry(
    UNet,
    subset_of(ConvolutionalNetwork, cite=RONNEBERGER_2015.at("title"), disputed_by=CAO_2021.at("abstract")),
)

Autoencoder = Architecture(
    "autoencoder",
    "Autoencoder",
    definition="An encoder that maps data to a code and a decoder that maps the code back to data.",
    defined_by=(KINGMA_2013.at("section 2.1"),),
)
AUTOENCODER_ENTRY = entry(Autoencoder)

RecurrentNetwork = Architecture(
    "recurrent-network",
    "Recurrent network",
    aliases=("RNN", "recurrent neural network"),
    definition="An architecture that reads a sequence position by position and keeps a state between them.",
    defined_by=(PENG_2023.at("abstract"),),
)
RECURRENT_NETWORK_ENTRY = entry(RecurrentNetwork)

StateSpaceModel = Architecture(
    "state-space-model",
    "State space model",
    aliases=("SSM",),
    definition="An architecture that carries a sequence through a linear system of hidden states, in linear time.",
    defined_by=(GU_2023.at("abstract"),),
)
STATE_SPACE_MODEL_ENTRY = entry(StateSpaceModel)

MixtureOfExperts = Architecture(
    "mixture-of-experts",
    "Mixture of experts",
    aliases=("MoE", "sparse mixture of experts"),
    definition="An architecture with many parallel sub-networks, of which only some are active for each input.",
    defined_by=(META_2025.at("Model Architecture"),),
)
MIXTURE_OF_EXPERTS_ENTRY = entry(MixtureOfExperts)

StyleBasedGenerator = Architecture(
    "style-based-generator",
    "Style-based generator",
    aliases=("style-based architecture",),
    definition="A generator network that is steered by a style at each of its scales.",
    defined_by=(KARRAS_2018.at("abstract"),),
)
STYLE_BASED_GENERATOR_ENTRY = entry(StyleBasedGenerator)

ENTRIES: Final[tuple[Entry, ...]] = (
    ATTENTION_ENTRY,
    TRANSFORMER_ENTRY,
    TRANSFORMER_ENCODER_ENTRY,
    CONVOLUTIONAL_NETWORK_ENTRY,
    U_NET_ENTRY,
    AUTOENCODER_ENTRY,
    RECURRENT_NETWORK_ENTRY,
    STATE_SPACE_MODEL_ENTRY,
    MIXTURE_OF_EXPERTS_ENTRY,
    STYLE_BASED_GENERATOR_ENTRY,
)
