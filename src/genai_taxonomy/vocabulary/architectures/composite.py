"""Architectures made of several networks, and parts that are added to others."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, subset_of, typically
from genai_taxonomy.concepts import Architecture
from genai_taxonomy.vocabulary.architectures.networks import ArtificialNeuralNetwork
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.qualities import (
    ComputeSavings,
    ControllableGeneration,
    DiscreteLatents,
    LoadImbalance,
    SemanticSimilaritySearch,
    SparseActivation,
)
from genai_taxonomy.vocabulary.sources import (
    DONG_2022,
    FEDUS_2021,
    GOODFELLOW_2014,
    HU_2021,
    LIU_2023_D,
    META_2025,
    RADFORD_2021,
    REIMERS_2019,
    SENTENCE_TRANSFORMERS,
    SHAZEER_2017,
    VAN_DEN_OORD_2017,
    YIN_2023,
    ZEGHIDOUR_2021,
    ZHANG_2023_B,
)

__all__ = [
    "ControlNetwork",
    "DualEncoder",
    "GeneratorDiscriminator",
    "LowRankAdapter",
    "MixtureOfExperts",
    "ResidualVectorQuantization",
    "SiameseNetwork",
    "SparseMixtureOfExperts",
    "VectorQuantization",
    "VisualProjector",
]

MixtureOfExperts = Architecture(
    "mixture-of-experts",
    "Mixture of experts",
    aliases=("MoE", "mixture-of-experts layer", "MoE layer"),
    definition="An architecture with parallel sub-networks, which a gate chooses or weighs for each input.",
    defined_by=(SHAZEER_2017.at("abstract"), META_2025.at("Model Architecture")),
)
MIXTURE_OF_EXPERTS_ENTRY = entry(
    MixtureOfExperts,
    typically(has=SparseActivation, cite=(SHAZEER_2017.at("abstract"), FEDUS_2021)),
    described(
        Mechanism,
        "A gate sends each input to those of many sub-networks that suit it best.",
        cite=SHAZEER_2017.at("abstract"),
    ),
    subset_of(ArtificialNeuralNetwork, cite=SHAZEER_2017.at("abstract")),
)

SparseMixtureOfExperts = Architecture(
    "sparse-mixture-of-experts",
    "Sparse mixture of experts",
    aliases=("SMoE", "sparse MoE", "sparsely-gated mixture of experts", "sparsely gated MoE"),
    definition="A mixture of experts in which only a few experts are active for each input.",
    defined_by=(SHAZEER_2017.at("abstract"), META_2025.at("Model Architecture")),
)
SPARSE_MIXTURE_OF_EXPERTS_ENTRY = entry(
    SparseMixtureOfExperts,
    subset_of(MixtureOfExperts, cite=SHAZEER_2017.at("abstract")),
    typically(has=SparseActivation, cite=SHAZEER_2017.at("abstract")),
    typically(has=LoadImbalance, cite=SHAZEER_2017),
)

VectorQuantization = Architecture(
    "vector-quantization",
    "Vector quantization",
    aliases=("VQ", "vector quantisation", "vector quantizer", "vector quantiser"),
    definition="A layer that replaces each vector by the nearest entry of a learned codebook.",
    defined_by=(VAN_DEN_OORD_2017.at("abstract"),),
)
VECTOR_QUANTIZATION_ENTRY = entry(
    VectorQuantization, typically(has=DiscreteLatents, cite=VAN_DEN_OORD_2017.at("abstract"))
)

ResidualVectorQuantization = Architecture(
    "residual-vector-quantization",
    "Residual vector quantization",
    aliases=("RVQ", "residual vector quantisation", "residual vector quantizer"),
    definition="Vector quantization in several steps, each of which codes what the one before left over.",
    defined_by=(ZEGHIDOUR_2021.at("abstract"),),
)
RESIDUAL_VECTOR_QUANTIZATION_ENTRY = entry(
    ResidualVectorQuantization, subset_of(VectorQuantization, cite=ZEGHIDOUR_2021.at("abstract"))
)

DualEncoder = Architecture(
    "dual-encoder",
    "Dual encoder",
    aliases=("two-tower", "two-tower network", "bi-encoder", "dual-tower", "two tower architecture"),
    definition="Two encoders that each embed one input, so that the two embeddings can be compared.",
    defined_by=(DONG_2022.at("abstract"), RADFORD_2021.at("abstract")),
)
DUAL_ENCODER_ENTRY = entry(
    DualEncoder,
    typically(has=SemanticSimilaritySearch, cite=SENTENCE_TRANSFORMERS),
    subset_of(ArtificialNeuralNetwork, cite=DONG_2022.at("abstract")),
)

SiameseNetwork = Architecture(
    "siamese-network",
    "Siamese network",
    aliases=("Siamese neural network", "Siamese encoder", "Siamese dual encoder"),
    definition="A dual encoder whose two sides share their weights.",
    defined_by=(DONG_2022.at("abstract"), REIMERS_2019.at("title")),
)
SIAMESE_NETWORK_ENTRY = entry(SiameseNetwork, subset_of(DualEncoder, cite=DONG_2022.at("abstract")))

GeneratorDiscriminator = Architecture(
    "generator-discriminator",
    "Generator and discriminator",
    aliases=("generator-discriminator pair", "GAN architecture", "generator and critic"),
    definition="A network that makes samples, with a second one that tells them from real data.",
    defined_by=(GOODFELLOW_2014.at("abstract"),),
)
GENERATOR_DISCRIMINATOR_ENTRY = entry(
    GeneratorDiscriminator,
    subset_of(ArtificialNeuralNetwork, cite=GOODFELLOW_2014.at("abstract")),
)

LowRankAdapter = Architecture(
    "low-rank-adapter",
    "Low-rank adapter",
    aliases=("LoRA", "LoRA adapter", "low-rank adaptation", "LoRA layer"),
    definition="Small trainable matrices of low rank that are added to the frozen weights of a network.",
    defined_by=(HU_2021.at("abstract"),),
)
LOW_RANK_ADAPTER_ENTRY = entry(LowRankAdapter, typically(has=ComputeSavings, cite=HU_2021.at("abstract")))

ControlNetwork = Architecture(
    "control-network",
    "Control network",
    aliases=("ControlNet", "ControlNet architecture"),
    definition="A trainable copy of a diffusion network's encoder that feeds a spatial condition into the original.",
    defined_by=(ZHANG_2023_B,),
)
CONTROL_NETWORK_ENTRY = entry(
    ControlNetwork,
    typically(has=ControllableGeneration, cite=ZHANG_2023_B.at("abstract")),
    subset_of(ArtificialNeuralNetwork, cite=ZHANG_2023_B),
)

VisualProjector = Architecture(
    "visual-projector",
    "Visual projector",
    aliases=(
        "vision-language connector",
        "multimodal projector",
        "modality projector",
        "vision-language projector",
        "cross-modal connector",
    ),
    definition="A small network that maps the features of an image encoder into the input space of a language model.",
    defined_by=(LIU_2023_D, YIN_2023),
)
VISUAL_PROJECTOR_ENTRY = entry(VisualProjector)

ENTRIES: Final[tuple[Entry, ...]] = (
    MIXTURE_OF_EXPERTS_ENTRY,
    SPARSE_MIXTURE_OF_EXPERTS_ENTRY,
    VECTOR_QUANTIZATION_ENTRY,
    RESIDUAL_VECTOR_QUANTIZATION_ENTRY,
    DUAL_ENCODER_ENTRY,
    SIAMESE_NETWORK_ENTRY,
    GENERATOR_DISCRIMINATOR_ENTRY,
    LOW_RANK_ADAPTER_ENTRY,
    CONTROL_NETWORK_ENTRY,
    VISUAL_PROJECTOR_ENTRY,
)
