"""Architectures that carry a state along a sequence."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, subset_of, typically
from genai_taxonomy.concepts import Architecture
from genai_taxonomy.vocabulary.architectures.attention import Attention, LinearAttention
from genai_taxonomy.vocabulary.architectures.networks import ArtificialNeuralNetwork, ConvolutionalNetwork
from genai_taxonomy.vocabulary.architectures.transformers import Transformer
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.qualities import (
    BidirectionalContext,
    ComputeSavings,
    ConstantMemoryInference,
    LimitedRecall,
    LinearTimeInference,
    LongContext,
    LongRangeDependencies,
    LowInferenceCost,
    ParallelTraining,
    VanishingGradients,
)
from genai_taxonomy.vocabulary.sources import (
    CHO_2014,
    GU_2021,
    GU_2023,
    HOCHREITER_1997,
    JELASSI_2024,
    LIEBER_2024,
    MERRILL_2024,
    PENG_2021,
    PENG_2023,
    POLI_2023,
    SUN_2023,
    ZHANG_2023_C,
)

__all__ = [
    "BidirectionalRecurrentNetwork",
    "Gru",
    "HybridStateSpaceTransformer",
    "LongConvolution",
    "Lstm",
    "RecurrentNetwork",
    "RetentiveNetwork",
    "RwkvNetwork",
    "SelectiveStateSpaceModel",
    "StateSpaceModel",
    "StructuredStateSpaceModel",
]

RecurrentNetwork = Architecture(
    "recurrent-network",
    "Recurrent network",
    aliases=("RNN", "recurrent neural network"),
    definition="An architecture with cyclic connections, which renews a state at every step of a sequence.",
    defined_by=(PENG_2023.at("abstract"), ZHANG_2023_C.at("Recurrent Neural Networks")),
)
RECURRENT_NETWORK_ENTRY = entry(
    RecurrentNetwork,
    typically(
        has=VanishingGradients,
        cite=(ZHANG_2023_C.at("Backpropagation Through Time"), ZHANG_2023_C.at("Long Short-Term Memory (LSTM)")),
    ),
    typically(has=LinearTimeInference, cite=PENG_2023.at("abstract")),
    described(
        Mechanism,
        "Folds each new element into a hidden state, so that training cannot look at all positions at once.",
        cite=ZHANG_2023_C.at("Self-Attention and Positional Encoding"),
    ),
    subset_of(ArtificialNeuralNetwork, cite=PENG_2023.at("abstract")),
)

Lstm = Architecture(
    "lstm",
    "LSTM",
    aliases=("long short-term memory", "LSTM network"),
    definition="A recurrent network with a memory cell that gates let in, keep or give out.",
    defined_by=(HOCHREITER_1997.at("abstract"), ZHANG_2023_C.at("Long Short-Term Memory (LSTM)")),
)
LSTM_ENTRY = entry(
    Lstm,
    subset_of(RecurrentNetwork, cite=ZHANG_2023_C.at("Long Short-Term Memory (LSTM)")),
    typically(
        has=LongRangeDependencies,
        cite=(HOCHREITER_1997.at("abstract"), ZHANG_2023_C.at("Long Short-Term Memory (LSTM)")),
    ),
)

Gru = Architecture(
    "gru",
    "GRU",
    aliases=("gated recurrent unit", "GRU network"),
    definition="A recurrent network in which two gates decide how much of the state is kept and renewed.",
    defined_by=(CHO_2014, ZHANG_2023_C.at("Gated Recurrent Units (GRU)")),
)
GRU_ENTRY = entry(Gru, subset_of(RecurrentNetwork, cite=ZHANG_2023_C.at("Gated Recurrent Units (GRU)")))

BidirectionalRecurrentNetwork = Architecture(
    "bidirectional-recurrent-network",
    "Bidirectional recurrent network",
    aliases=("bidirectional RNN", "BiRNN", "bidirectional recurrent neural network"),
    definition="Two recurrent networks that read a sequence from both ends and whose states are joined.",
    defined_by=(ZHANG_2023_C.at("Bidirectional Recurrent Neural Networks"),),
)
BIDIRECTIONAL_RECURRENT_NETWORK_ENTRY = entry(
    BidirectionalRecurrentNetwork,
    subset_of(RecurrentNetwork, cite=ZHANG_2023_C.at("Bidirectional Recurrent Neural Networks")),
    typically(has=BidirectionalContext, cite=ZHANG_2023_C.at("Bidirectional Recurrent Neural Networks")),
)

StateSpaceModel = Architecture(
    "state-space-model",
    "State space model",
    aliases=("SSM", "state-space architecture", "state space network"),
    definition="An architecture that carries a sequence through a linear system of hidden states, in linear time.",
    defined_by=(GU_2023.at("abstract"),),
)
STATE_SPACE_MODEL_ENTRY = entry(
    StateSpaceModel,
    subset_of(RecurrentNetwork, cite=GU_2021, disputed_by=MERRILL_2024.at("abstract")),
    typically(has=LinearTimeInference, cite=GU_2023.at("abstract")),
    typically(has=(ConstantMemoryInference, LimitedRecall), cite=JELASSI_2024.at("abstract")),
    typically(has=LongRangeDependencies, cite=GU_2021.at("abstract")),
    subset_of(ArtificialNeuralNetwork, cite=GU_2023.at("abstract")),
)

StructuredStateSpaceModel = Architecture(
    "structured-state-space-model",
    "Structured state space model",
    aliases=("S4", "structured SSM", "structured state space sequence model"),
    definition="A state space model whose state matrix has a structure that makes it fast to compute.",
    defined_by=(GU_2021.at("abstract"),),
)
STRUCTURED_STATE_SPACE_MODEL_ENTRY = entry(
    StructuredStateSpaceModel,
    subset_of(StateSpaceModel, cite=GU_2021.at("abstract")),
    described(Mechanism, "Runs as one long convolution in training and as a recurrence in use.", cite=GU_2021),
)

SelectiveStateSpaceModel = Architecture(
    "selective-state-space-model",
    "Selective state space model",
    aliases=("Mamba", "selective SSM", "S6", "Mamba architecture"),
    definition="A structured state space model whose parameters depend on the input, so that it can keep or forget.",
    defined_by=(GU_2023.at("abstract"),),
)
SELECTIVE_STATE_SPACE_MODEL_ENTRY = entry(
    SelectiveStateSpaceModel,
    subset_of(StructuredStateSpaceModel, cite=GU_2023.at("abstract")),
    typically(has=(LinearTimeInference, LongContext), cite=GU_2023.at("abstract")),
)

RwkvNetwork = Architecture(
    "rwkv-network",
    "RWKV architecture",
    aliases=("receptance weighted key value", "RWKV network"),
    definition="A recurrent network with linear attention that can be trained in parallel, as a transformer is.",
    defined_by=(PENG_2023.at("abstract"),),
)
RWKV_NETWORK_ENTRY = entry(
    RwkvNetwork,
    subset_of(RecurrentNetwork, cite=(PENG_2023.at("title"), PENG_2021)),
    every(uses=LinearAttention, cite=PENG_2023.at("abstract"), disputed_by=PENG_2021),
    typically(has=(ParallelTraining, LinearTimeInference, ConstantMemoryInference), cite=PENG_2023.at("abstract")),
)

RetentiveNetwork = Architecture(
    "retentive-network",
    "Retentive network",
    aliases=("RetNet", "retention network"),
    definition="An architecture whose retention layers can be computed in parallel, in chunks or as a recurrence.",
    defined_by=(SUN_2023.at("abstract"),),
)
RETENTIVE_NETWORK_ENTRY = entry(
    RetentiveNetwork,
    subset_of(RecurrentNetwork, cite=SUN_2023.at("abstract"), disputed_by=SUN_2023.at("title")),
    typically(has=(ParallelTraining, LowInferenceCost), cite=SUN_2023.at("abstract")),
    subset_of(ArtificialNeuralNetwork, cite=SUN_2023.at("abstract")),
)

LongConvolution = Architecture(
    "long-convolution",
    "Long convolution",
    aliases=("Hyena", "Hyena operator", "implicit long convolution"),
    definition="A convolution with a filter as long as the sequence, given by a function rather than by weights.",
    defined_by=(POLI_2023.at("abstract"),),
)
LONG_CONVOLUTION_ENTRY = entry(
    LongConvolution,
    subset_of(ConvolutionalNetwork, cite=POLI_2023.at("title")),
    typically(has=ComputeSavings, cite=POLI_2023.at("abstract")),
)

HybridStateSpaceTransformer = Architecture(
    "hybrid-state-space-transformer",
    "Hybrid attention and state space network",
    aliases=(
        "hybrid Mamba-Transformer",
        "hybrid Transformer-Mamba",
        "Mamba-Transformer hybrid",
        "hybrid SSM-Transformer",
        "hybrid SSM",
    ),
    definition="An architecture that alternates layers of attention with state space layers.",
    defined_by=(LIEBER_2024.at("abstract"),),
)
HYBRID_STATE_SPACE_TRANSFORMER_ENTRY = entry(
    HybridStateSpaceTransformer,
    every(uses=(Attention, StateSpaceModel), cite=LIEBER_2024.at("abstract")),
    typically(uses=Transformer, cite=LIEBER_2024.at("abstract")),
    typically(has=LongContext, cite=LIEBER_2024.at("abstract")),
    subset_of(ArtificialNeuralNetwork, cite=LIEBER_2024.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    RECURRENT_NETWORK_ENTRY,
    LSTM_ENTRY,
    GRU_ENTRY,
    BIDIRECTIONAL_RECURRENT_NETWORK_ENTRY,
    STATE_SPACE_MODEL_ENTRY,
    STRUCTURED_STATE_SPACE_MODEL_ENTRY,
    SELECTIVE_STATE_SPACE_MODEL_ENTRY,
    RWKV_NETWORK_ENTRY,
    RETENTIVE_NETWORK_ENTRY,
    LONG_CONVOLUTION_ENTRY,
    HYBRID_STATE_SPACE_TRANSFORMER_ENTRY,
)
