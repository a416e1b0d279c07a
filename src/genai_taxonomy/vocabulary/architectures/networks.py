"""Feedforward networks, and encoders with decoders."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, subset_of, typically
from genai_taxonomy.concepts import Architecture
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.qualities import CompactRepresentation, ParallelTraining
from genai_taxonomy.vocabulary.sources import (
    BOWMAN_2015,
    CAO_2021,
    GOODFELLOW_2016_B,
    HE_2015,
    HO_2020,
    KARRAS_2018,
    KINGMA_2013,
    LIN_2016,
    RONNEBERGER_2015,
    SABOUR_2017,
    VAN_DEN_OORD_2016_A,
    ZHANG_2021_B,
    ZHANG_2023_C,
)

__all__ = [
    "ArtificialNeuralNetwork",
    "Autoencoder",
    "CapsuleNetwork",
    "CausalConvolutionalNetwork",
    "ConvolutionalNetwork",
    "DilatedConvolution",
    "EncoderDecoder",
    "FeaturePyramidNetwork",
    "FeedforwardNetwork",
    "MultilayerPerceptron",
    "ResidualConnection",
    "ResidualNetwork",
    "StyleBasedGenerator",
    "UNet",
    "VariationalAutoencoderNetwork",
]

ArtificialNeuralNetwork = Architecture(
    "artificial-neural-network",
    "Artificial neural network",
    aliases=("neural network", "neural net"),
    definition="An architecture of many simple units whose weighted connections are learned.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 1"),),
)
ARTIFICIAL_NEURAL_NETWORK_ENTRY = entry(ArtificialNeuralNetwork)

FeedforwardNetwork = Architecture(
    "feedforward-network",
    "Feedforward network",
    aliases=("feedforward neural network", "FNN", "FFN"),
    definition="An architecture through which data flow in one direction, without cycles.",
    defined_by=(GOODFELLOW_2016_B.at("part II"),),
)
FEEDFORWARD_NETWORK_ENTRY = entry(
    FeedforwardNetwork,
    subset_of(ArtificialNeuralNetwork, cite=GOODFELLOW_2016_B.at("part II")),
)

MultilayerPerceptron = Architecture(
    "multilayer-perceptron",
    "Multilayer perceptron",
    aliases=("MLP", "fully connected network", "dense network"),
    definition="A feedforward network whose layers are fully connected to one another.",
    defined_by=(ZHANG_2023_C.at("Multilayer Perceptrons"),),
)
MULTILAYER_PERCEPTRON_ENTRY = entry(
    MultilayerPerceptron, subset_of(FeedforwardNetwork, cite=ZHANG_2023_C.at("Multilayer Perceptrons"))
)

ResidualConnection = Architecture(
    "residual-connection",
    "Residual connection",
    aliases=("skip connection", "residual block", "shortcut connection", "identity shortcut"),
    definition="A link that adds the input of some layers to their output.",
    defined_by=(HE_2015.at("abstract"), ZHANG_2023_C.at("Residual Networks (ResNet) and ResNeXt")),
)
RESIDUAL_CONNECTION_ENTRY = entry(ResidualConnection)

ConvolutionalNetwork = Architecture(
    "convolutional-network",
    "Convolutional network",
    aliases=("CNN", "ConvNet", "convolutional neural network"),
    definition="A feedforward network whose layers apply the same filters at every place of their input.",
    defined_by=(HE_2015.at("section 1"), VAN_DEN_OORD_2016_A.at("section 1")),
)
CONVOLUTIONAL_NETWORK_ENTRY = entry(
    ConvolutionalNetwork,
    subset_of(FeedforwardNetwork, cite=GOODFELLOW_2016_B.at("part II")),
    described(
        Mechanism,
        "Slides filters over its input, so that what was learned at one place is known at all others.",
        cite=ZHANG_2023_C.at("From Fully Connected Layers to Convolutions"),
    ),
    typically(has=ParallelTraining, cite=ZHANG_2023_C.at("Self-Attention and Positional Encoding")),
)

CausalConvolutionalNetwork = Architecture(
    "causal-convolutional-network",
    "Causal convolutional network",
    aliases=("causal convolution", "causal CNN", "masked convolution"),
    definition="A convolutional network whose output at each place depends on no later input.",
    defined_by=(VAN_DEN_OORD_2016_A,),
)
CAUSAL_CONVOLUTIONAL_NETWORK_ENTRY = entry(
    CausalConvolutionalNetwork, subset_of(ConvolutionalNetwork, cite=VAN_DEN_OORD_2016_A)
)

DilatedConvolution = Architecture(
    "dilated-convolution",
    "Dilated convolution",
    aliases=("atrous convolution", "dilated CNN", "dilated convolutional network"),
    definition="A convolution whose filter skips inputs at a fixed step, so that it reaches further.",
    defined_by=(VAN_DEN_OORD_2016_A,),
)
DILATED_CONVOLUTION_ENTRY = entry(DilatedConvolution, subset_of(ConvolutionalNetwork, cite=VAN_DEN_OORD_2016_A))

ResidualNetwork = Architecture(
    "residual-network",
    "Residual network",
    aliases=("ResNet", "ResNet architecture", "residual neural network", "deep residual network"),
    definition="A convolutional network made of blocks that each add their input to their output.",
    defined_by=(HE_2015.at("abstract"), ZHANG_2023_C.at("Residual Networks (ResNet) and ResNeXt")),
)
RESIDUAL_NETWORK_ENTRY = entry(
    ResidualNetwork,
    subset_of(ConvolutionalNetwork, cite=ZHANG_2023_C.at("Residual Networks (ResNet) and ResNeXt")),
    every(uses=ResidualConnection, cite=HE_2015.at("abstract")),
    described(
        Mechanism,
        "Lets each block learn a correction to its input, which keeps very deep stacks trainable.",
        cite=HE_2015.at("abstract"),
    ),
)

EncoderDecoder = Architecture(
    "encoder-decoder",
    "Encoder-decoder",
    aliases=("encoder-decoder architecture", "encoder-decoder network"),
    definition="An encoder that turns input into an inner representation and a decoder that turns this into output.",
    defined_by=(ZHANG_2023_C.at("The Encoder-Decoder Architecture"),),
)
ENCODER_DECODER_ENTRY = entry(
    EncoderDecoder,
    subset_of(ArtificialNeuralNetwork, cite=ZHANG_2023_C.at("The Encoder-Decoder Architecture")),
)

Autoencoder = Architecture(
    "autoencoder",
    "Autoencoder",
    aliases=("autoencoder network",),
    definition="An encoder that maps data to a code and a decoder that maps the code back to data.",
    defined_by=(KINGMA_2013.at("section 2.1"),),
)
AUTOENCODER_ENTRY = entry(
    Autoencoder,
    subset_of(EncoderDecoder, cite=KINGMA_2013.at("section 2.1")),
    subset_of(FeedforwardNetwork, cite=GOODFELLOW_2016_B.at("chapter 14"), disputed_by=BOWMAN_2015.at("abstract")),
    typically(has=CompactRepresentation, cite=GOODFELLOW_2016_B.at("chapter 14")),
)

VariationalAutoencoderNetwork = Architecture(
    "variational-autoencoder-network",
    "Variational encoder and decoder",
    aliases=(
        "VAE architecture",
        "VAE network",
        "variational autoencoder architecture",
        "probabilistic encoder and decoder",
    ),
    definition="An autoencoder whose encoder gives a distribution over codes rather than one code.",
    defined_by=(KINGMA_2013.at("section 2.1"),),
)
VARIATIONAL_AUTOENCODER_NETWORK_ENTRY = entry(
    VariationalAutoencoderNetwork, subset_of(Autoencoder, cite=KINGMA_2013.at("section 2.1"))
)

UNet = Architecture(
    "u-net",
    "U-Net",
    aliases=("UNet architecture", "U-shaped network"),
    definition="A network that shrinks its input and enlarges it again, with shortcuts between layers of equal size.",
    defined_by=(HO_2020.at("section 4"),),
)
U_NET_ENTRY = entry(
    UNet,
    subset_of(ConvolutionalNetwork, cite=RONNEBERGER_2015.at("title"), disputed_by=CAO_2021.at("abstract")),
    subset_of(EncoderDecoder, cite=CAO_2021.at("abstract")),
)

FeaturePyramidNetwork = Architecture(
    "feature-pyramid-network",
    "Feature pyramid network",
    aliases=("FPN", "feature pyramid"),
    definition="A convolutional network that carries features from coarse scales to fine ones, for use at each.",
    defined_by=(LIN_2016.at("abstract"),),
)
FEATURE_PYRAMID_NETWORK_ENTRY = entry(
    FeaturePyramidNetwork, subset_of(ConvolutionalNetwork, cite=LIN_2016.at("abstract"))
)

CapsuleNetwork = Architecture(
    "capsule-network",
    "Capsule network",
    aliases=("CapsNet", "capsule neural network"),
    definition="A network whose units are groups of neurons that tell whether a thing is there and in what state.",
    defined_by=(SABOUR_2017.at("abstract"),),
)
CAPSULE_NETWORK_ENTRY = entry(
    CapsuleNetwork,
    described(
        Mechanism,
        "Lower capsules send their outputs to the higher ones that agree with them.",
        cite=SABOUR_2017.at("abstract"),
    ),
    subset_of(ArtificialNeuralNetwork, cite=SABOUR_2017.at("abstract")),
)

StyleBasedGenerator = Architecture(
    "style-based-generator",
    "Style-based generator",
    aliases=("style-based architecture", "StyleGAN architecture", "StyleGAN generator"),
    definition="A generator network that is steered by a style at each of its scales.",
    defined_by=(KARRAS_2018.at("abstract"), ZHANG_2021_B.at("abstract")),
)

# Mostly convolutional, but the generator of StyleSwin is built of transformer blocks.
STYLE_BASED_GENERATOR_ENTRY = entry(
    StyleBasedGenerator,
    typically(uses=ConvolutionalNetwork, cite=KARRAS_2018),
    subset_of(ArtificialNeuralNetwork, cite=KARRAS_2018.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ARTIFICIAL_NEURAL_NETWORK_ENTRY,
    FEEDFORWARD_NETWORK_ENTRY,
    MULTILAYER_PERCEPTRON_ENTRY,
    RESIDUAL_CONNECTION_ENTRY,
    CONVOLUTIONAL_NETWORK_ENTRY,
    CAUSAL_CONVOLUTIONAL_NETWORK_ENTRY,
    DILATED_CONVOLUTION_ENTRY,
    RESIDUAL_NETWORK_ENTRY,
    ENCODER_DECODER_ENTRY,
    AUTOENCODER_ENTRY,
    VARIATIONAL_AUTOENCODER_NETWORK_ENTRY,
    U_NET_ENTRY,
    FEATURE_PYRAMID_NETWORK_ENTRY,
    CAPSULE_NETWORK_ENTRY,
    STYLE_BASED_GENERATOR_ENTRY,
)
