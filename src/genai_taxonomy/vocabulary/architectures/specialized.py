"""Networks for graphs, geometry, invertible maps and memories."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, subset_of, typically
from genai_taxonomy.concepts import Architecture
from genai_taxonomy.vocabulary.architectures.attention import Attention
from genai_taxonomy.vocabulary.architectures.networks import (
    ArtificialNeuralNetwork,
    ConvolutionalNetwork,
    MultilayerPerceptron,
)
from genai_taxonomy.vocabulary.architectures.sequence import RecurrentNetwork
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.qualities import FixedDimensionality, Invertibility
from genai_taxonomy.vocabulary.sources import (
    CHEN_2018,
    DINH_2014,
    DINH_2016,
    DUPONT_2019,
    GRATHWOHL_2018,
    GRAVES_2014,
    KIPF_2016,
    KROTOV_2025,
    MILDENHALL_2020,
    PAPAMAKARIOS_2019,
    RAMSAUER_2020,
    SATORRAS_2021,
    VARMA_T_2022,
    VELICKOVIC_2017,
    ZHOU_2018,
)

__all__ = [
    "CouplingLayer",
    "EquivariantGraphNeuralNetwork",
    "EquivariantNetwork",
    "GraphAttentionNetwork",
    "GraphConvolutionalNetwork",
    "GraphNeuralNetwork",
    "HopfieldNetwork",
    "InvertibleNetwork",
    "MemoryAugmentedNetwork",
    "NeuralOde",
    "NeuralRadianceFieldNetwork",
]

GraphNeuralNetwork = Architecture(
    "graph-neural-network",
    "Graph neural network",
    aliases=("GNN", "graph network", "message passing neural network"),
    definition="A network that lets the nodes of a graph exchange messages along its edges.",
    defined_by=(ZHOU_2018,),
)
GRAPH_NEURAL_NETWORK_ENTRY = entry(
    GraphNeuralNetwork,
    subset_of(ArtificialNeuralNetwork, cite=ZHOU_2018),
)

GraphConvolutionalNetwork = Architecture(
    "graph-convolutional-network",
    "Graph convolutional network",
    aliases=("GCN", "graph convolution"),
    definition="A graph neural network that averages each node's neighbours with shared weights.",
    defined_by=(KIPF_2016.at("title"),),
)
GRAPH_CONVOLUTIONAL_NETWORK_ENTRY = entry(
    GraphConvolutionalNetwork,
    subset_of(GraphNeuralNetwork, cite=(KIPF_2016.at("title"), ZHOU_2018)),
    subset_of(ConvolutionalNetwork, cite=KIPF_2016.at("abstract"), disputed_by=ZHOU_2018),
)

GraphAttentionNetwork = Architecture(
    "graph-attention-network",
    "Graph attention network",
    aliases=("GAT",),
    definition="A graph neural network that weighs each node's neighbours by attention.",
    defined_by=(VELICKOVIC_2017.at("title"),),
)
GRAPH_ATTENTION_NETWORK_ENTRY = entry(
    GraphAttentionNetwork,
    subset_of(GraphNeuralNetwork, cite=(VELICKOVIC_2017.at("title"), ZHOU_2018)),
    every(uses=Attention, cite=VELICKOVIC_2017.at("title")),
)

EquivariantNetwork = Architecture(
    "equivariant-network",
    "Equivariant network",
    aliases=(
        "equivariant neural network",
        "geometric network",
        "SE(3)-equivariant network",
        "E(3)-equivariant network",
    ),
    definition="A network whose output turns and moves along with its input, by construction.",
    defined_by=(SATORRAS_2021.at("abstract"),),
)
EQUIVARIANT_NETWORK_ENTRY = entry(
    EquivariantNetwork,
    subset_of(ArtificialNeuralNetwork, cite=SATORRAS_2021.at("abstract")),
)

EquivariantGraphNeuralNetwork = Architecture(
    "equivariant-graph-neural-network",
    "Equivariant graph neural network",
    aliases=("EGNN", "E(n)-equivariant graph neural network", "equivariant GNN"),
    definition="A graph neural network that is equivariant to rotations, shifts and reflections of its nodes in space.",
    defined_by=(SATORRAS_2021.at("abstract"),),
)
EQUIVARIANT_GRAPH_NEURAL_NETWORK_ENTRY = entry(
    EquivariantGraphNeuralNetwork, subset_of(GraphNeuralNetwork, EquivariantNetwork, cite=SATORRAS_2021.at("abstract"))
)

InvertibleNetwork = Architecture(
    "invertible-network",
    "Invertible network",
    aliases=("INN", "invertible neural network", "reversible network"),
    definition="A network that computes a bijection, so that its input can be recovered from its output.",
    defined_by=(PAPAMAKARIOS_2019.at("abstract"),),
)
INVERTIBLE_NETWORK_ENTRY = entry(
    InvertibleNetwork,
    typically(has=(Invertibility, FixedDimensionality), cite=PAPAMAKARIOS_2019),
    subset_of(ArtificialNeuralNetwork, cite=PAPAMAKARIOS_2019.at("abstract")),
)

CouplingLayer = Architecture(
    "coupling-layer",
    "Coupling layer",
    aliases=("affine coupling layer", "additive coupling layer"),
    definition="An invertible layer that changes one half of its input by a function of the other half.",
    defined_by=(DINH_2014, DINH_2016),
)
COUPLING_LAYER_ENTRY = entry(CouplingLayer, subset_of(InvertibleNetwork, cite=DINH_2016))

NeuralOde = Architecture(
    "neural-ode",
    "Neural ordinary differential equation",
    aliases=("neural ODE", "NODE", "ODE network"),
    definition="A network that gives the derivative of a hidden state, which a solver integrates in place of layers.",
    defined_by=(CHEN_2018.at("abstract"),),
)
NEURAL_ODE_ENTRY = entry(
    NeuralOde,
    subset_of(InvertibleNetwork, cite=(GRATHWOHL_2018.at("title"), DUPONT_2019.at("abstract"))),
    described(
        Mechanism,
        "A solver follows the learned derivative for as many steps as the accuracy asked for needs.",
        cite=CHEN_2018.at("abstract"),
    ),
)

NeuralRadianceFieldNetwork = Architecture(
    "neural-radiance-field-network",
    "Radiance field network",
    aliases=("NeRF network", "NeRF MLP", "NeRF architecture"),
    definition="A network that maps a point in space and a direction to colour and density.",
    defined_by=(MILDENHALL_2020,),
)
NEURAL_RADIANCE_FIELD_NETWORK_ENTRY = entry(
    NeuralRadianceFieldNetwork,
    subset_of(MultilayerPerceptron, cite=MILDENHALL_2020.at("abstract"), disputed_by=VARMA_T_2022.at("abstract")),
    typically(uses=MultilayerPerceptron, cite=MILDENHALL_2020),
    subset_of(ArtificialNeuralNetwork, cite=MILDENHALL_2020),
)

HopfieldNetwork = Architecture(
    "hopfield-network",
    "Hopfield network",
    aliases=("associative memory network", "modern Hopfield network"),
    definition="A recurrent network that stores patterns and settles into the one nearest to its input.",
    defined_by=(KROTOV_2025.at("abstract"), RAMSAUER_2020.at("abstract")),
)
HOPFIELD_NETWORK_ENTRY = entry(
    HopfieldNetwork,
    subset_of(RecurrentNetwork, cite=KROTOV_2025.at("abstract")),
    described(
        Mechanism,
        "In its modern form, one update does the same as an attention layer.",
        cite=RAMSAUER_2020.at("abstract"),
    ),
)

MemoryAugmentedNetwork = Architecture(
    "memory-augmented-network",
    "Memory-augmented network",
    aliases=("MANN", "memory-augmented neural network", "external memory network"),
    definition="A network that reads from and writes to a memory outside it.",
    defined_by=(GRAVES_2014.at("abstract"),),
)
MEMORY_AUGMENTED_NETWORK_ENTRY = entry(
    MemoryAugmentedNetwork,
    described(
        Mechanism, "Learns by gradient descent where to read and what to write.", cite=GRAVES_2014.at("abstract")
    ),
    subset_of(ArtificialNeuralNetwork, cite=GRAVES_2014.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GRAPH_NEURAL_NETWORK_ENTRY,
    GRAPH_CONVOLUTIONAL_NETWORK_ENTRY,
    GRAPH_ATTENTION_NETWORK_ENTRY,
    EQUIVARIANT_NETWORK_ENTRY,
    EQUIVARIANT_GRAPH_NEURAL_NETWORK_ENTRY,
    INVERTIBLE_NETWORK_ENTRY,
    COUPLING_LAYER_ENTRY,
    NEURAL_ODE_ENTRY,
    NEURAL_RADIANCE_FIELD_NETWORK_ENTRY,
    HOPFIELD_NETWORK_ENTRY,
    MEMORY_AUGMENTED_NETWORK_ENTRY,
)
