"""What it takes to make an output, and in which steps it is made."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Limitation, Strength
from genai_taxonomy.vocabulary.sources import (
    ABDIN_2024,
    ARTICLE,
    BENDER_2021,
    BENGIO_2015,
    DAO_2022,
    FEDUS_2021,
    GOODFELLOW_2016_A,
    GOODFELLOW_2016_B,
    GU_2017,
    HOOGEBOOM_2021,
    KADDOUR_2023,
    PENG_2023,
    ROMBACH_2021,
    SALIMANS_2022,
    SAUER_2023,
    SONG_2020_B,
    SONG_2023,
    TOUVRON_2023,
)

__all__ = [
    "AnyOrderGeneration",
    "CompoundingErrors",
    "ComputeSavings",
    "ConditionalIndependence",
    "ConstantMemoryInference",
    "ExposureBias",
    "FastSampling",
    "FewStepSampling",
    "HighComputeCost",
    "HighInferenceCost",
    "HighMemoryUse",
    "LinearTimeInference",
    "LowInferenceCost",
    "OnDeviceDeployment",
    "OneStepSampling",
    "ParallelDecoding",
    "QuadraticAttentionCost",
    "RealTimeGeneration",
    "ResourceEfficiency",
    "SequentialSampling",
    "SlowMixing",
    "SlowSampling",
    "SparseActivation",
    "VersatileDeployment",
]

# Strengths in speed and order.

FastSampling = Strength(
    "fast-sampling",
    "Fast sampling",
    aliases=(
        "fast generation",
        "fast inference",
        "efficient sampling",
    ),
    definition="Making an output in one or few passes through the network, or in far fewer than others take.",
    defined_by=(GOODFELLOW_2016_A.at("section 2.5"), SONG_2020_B.at("section 1")),
)
FAST_SAMPLING_ENTRY = entry(FastSampling)

FewStepSampling = Strength(
    "few-step-sampling",
    "Few-step sampling",
    aliases=("few-step generation", "few sampling steps", "few-step inference"),
    definition="Fast sampling by a model of an iterative kind, in one to some dozens of steps instead of hundreds.",
    defined_by=(SALIMANS_2022, SONG_2023.at("abstract")),
)
FEW_STEP_SAMPLING_ENTRY = entry(FewStepSampling, subset_of(FastSampling, cite=SONG_2023.at("abstract")))

OneStepSampling = Strength(
    "one-step-sampling",
    "One-step sampling",
    aliases=("one-step generation", "single-step sampling", "single-step generation", "single-pass generation"),
    definition="Fast sampling in a single pass through the network.",
    defined_by=(GOODFELLOW_2016_A.at("section 2.5"), SONG_2023.at("abstract")),
)
ONE_STEP_SAMPLING_ENTRY = entry(OneStepSampling, subset_of(FastSampling, cite=SONG_2023.at("abstract")))

RealTimeGeneration = Strength(
    "real-time-generation",
    "Real-time generation",
    aliases=(
        "real-time",
        "real-time inference",
        "real-time synthesis",
        "low latency",
        "low-latency generation",
        "interactive speed",
    ),
    definition="Making outputs as fast as they are shown, heard or responded to.",
    defined_by=(SAUER_2023.at("abstract"),),
)
REAL_TIME_GENERATION_ENTRY = entry(RealTimeGeneration)

ParallelDecoding = Strength(
    "parallel-decoding",
    "Parallel decoding",
    aliases=(
        "parallel generation",
        "parallel token prediction",
        "non-autoregressive decoding",
        "parallel sampling",
    ),
    definition="Making many or all elements of an output in one pass instead of one by one.",
    defined_by=(GU_2017.at("abstract"), HOOGEBOOM_2021.at("abstract")),
)
PARALLEL_DECODING_ENTRY = entry(ParallelDecoding)

AnyOrderGeneration = Strength(
    "any-order-generation",
    "Any-order generation",
    aliases=(
        "order-agnostic generation",
        "arbitrary-order generation",
        "flexible generation order",
        "any-order decoding",
    ),
    definition="The elements of an output can be made in any order, not only from left to right.",
    defined_by=(HOOGEBOOM_2021.at("abstract"),),
)
ANY_ORDER_GENERATION_ENTRY = entry(AnyOrderGeneration)

# Strengths in cost.

ComputeSavings = Strength(
    "compute-savings",
    "Compute savings",
    aliases=("cheaper training", "cheaper sampling"),
    definition="Less computation, in training or use, than comparable models need.",
    defined_by=(ROMBACH_2021.at("abstract"),),
)
COMPUTE_SAVINGS_ENTRY = entry(ComputeSavings)

LinearTimeInference = Strength(
    "linear-time-inference",
    "Linear-time inference",
    aliases=(
        "linear scaling in sequence length",
        "linear-time",
        "linear complexity",
        "linear time complexity",
    ),
    definition="Compute savings in that the work grows only linearly with the length of the sequence.",
    defined_by=(PENG_2023.at("abstract"),),
)
LINEAR_TIME_INFERENCE_ENTRY = entry(LinearTimeInference, subset_of(ComputeSavings, cite=PENG_2023.at("abstract")))

ConstantMemoryInference = Strength(
    "constant-memory-inference",
    "Constant-memory inference",
    aliases=(
        "constant inference memory",
        "fixed-size state",
        "recurrent inference",
        "no KV cache",
    ),
    definition="Work and memory per new element that stay the same however long the sequence gets.",
    defined_by=(PENG_2023.at("abstract"),),
)
CONSTANT_MEMORY_INFERENCE_ENTRY = entry(
    ConstantMemoryInference, subset_of(LinearTimeInference, cite=PENG_2023.at("abstract"))
)

SparseActivation = Strength(
    "sparse-activation",
    "Capacity at constant compute",
    aliases=(
        "conditional computation",
        "sparse computation",
        "sparsely activated",
        "more parameters at the same compute",
    ),
    definition="Compute savings in that of many parameters each input uses only a few.",
    defined_by=(FEDUS_2021.at("abstract"),),
)
SPARSE_ACTIVATION_ENTRY = entry(SparseActivation, subset_of(ComputeSavings, cite=FEDUS_2021.at("abstract")))

LowInferenceCost = Strength(
    "low-inference-cost",
    "Low inference cost",
    aliases=("cheap inference", "low serving cost", "low running cost", "inexpensive inference", "cheap to run"),
    definition="An output takes little computation, memory or money, in itself or beside comparable models.",
    defined_by=(TOUVRON_2023, ABDIN_2024),
)
LOW_INFERENCE_COST_ENTRY = entry(LowInferenceCost)

OnDeviceDeployment = Strength(
    "on-device-deployment",
    "On-device deployment",
    aliases=(
        "edge deployment",
        "local deployment",
        "mobile deployment",
        "on-device inference",
        "runs on phones",
        "runs locally",
    ),
    definition="Small enough to run on a phone, laptop or other local device.",
    defined_by=(ABDIN_2024,),
)
ON_DEVICE_DEPLOYMENT_ENTRY = entry(OnDeviceDeployment)

ResourceEfficiency = Strength(
    "resource-efficiency",
    "Efficiency",
    aliases=("efficient operation",),
    definition="Good results for the resources spent.",
    defined_by=(ARTICLE.at("S043"),),
)
RESOURCE_EFFICIENCY_ENTRY = entry(ResourceEfficiency)

VersatileDeployment = Strength(
    "versatile-deployment",
    "Versatile deployment",
    aliases=("flexible deployment",),
    definition="Being put to work in many development settings.",
    defined_by=(ARTICLE.at("S043"),),
)
VERSATILE_DEPLOYMENT_ENTRY = entry(VersatileDeployment)

# Limitations in speed and order.

SlowSampling = Limitation(
    "slow-sampling",
    "Slow sampling",
    aliases=("slow inference", "slow generation", "many sampling steps", "iterative sampling"),
    definition="Making an output takes many passes through the network.",
    defined_by=(SONG_2020_B.at("section 1"),),
)
SLOW_SAMPLING_ENTRY = entry(SlowSampling)

SequentialSampling = Limitation(
    "sequential-sampling",
    "Sequential sampling",
    aliases=("sequential decoding", "sequential generation", "token-by-token generation"),
    definition="Slow sampling because the elements of an output are made one after another.",
    defined_by=(GOODFELLOW_2016_A.at("section 2.5"),),
)
SEQUENTIAL_SAMPLING_ENTRY = entry(SequentialSampling, subset_of(SlowSampling, cite=GOODFELLOW_2016_A.at("section 2.5")))

SlowMixing = Limitation(
    "slow-mixing",
    "Slow mixing",
    aliases=("slow MCMC", "slow MCMC sampling", "poor mixing", "expensive MCMC", "slow Markov chains"),
    definition="Slow sampling because Markov chains take long to move from one kind of example to another.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 17"),),
)
SLOW_MIXING_ENTRY = entry(SlowMixing, subset_of(SlowSampling, cite=GOODFELLOW_2016_B.at("chapter 17")))

ExposureBias = Limitation(
    "exposure-bias",
    "Exposure bias",
    aliases=(
        "training-inference mismatch",
        "train-inference mismatch",
        "teacher forcing mismatch",
    ),
    definition="Trained on true earlier elements but fed with its own, the model meets its errors unprepared.",
    defined_by=(BENGIO_2015.at("abstract"),),
)
EXPOSURE_BIAS_ENTRY = entry(ExposureBias)

CompoundingErrors = Limitation(
    "compounding-errors",
    "Compounding errors",
    aliases=(
        "error accumulation",
        "accumulating errors",
        "cascading errors",
        "error propagation",
    ),
    definition="Small errors that feed into later steps and grow along the output.",
    defined_by=(BENGIO_2015.at("abstract"),),
)
COMPOUNDING_ERRORS_ENTRY = entry(CompoundingErrors)

ConditionalIndependence = Limitation(
    "conditional-independence",
    "Conditional independence of tokens",
    aliases=(
        "multimodality problem",
        "token independence",
        "independent token prediction",
    ),
    definition="Elements made at once are chosen without regard to one another and may not fit together.",
    defined_by=(GU_2017,),
)
CONDITIONAL_INDEPENDENCE_ENTRY = entry(ConditionalIndependence)

# Limitations in cost.

HighComputeCost = Limitation(
    "high-compute-cost",
    "High computational cost",
    aliases=(
        "high cost",
        "expensive",
        "computational cost",
        "computationally expensive",
        "compute-intensive",
        "resource-intensive",
        "high compute requirements",
        "high energy consumption",
        "energy-intensive",
    ),
    definition="Training or using the model takes very much computation and thus time, energy and money.",
    defined_by=(KADDOUR_2023, BENDER_2021),
)
HIGH_COMPUTE_COST_ENTRY = entry(HighComputeCost)

HighInferenceCost = Limitation(
    "high-inference-cost",
    "High inference cost",
    aliases=("inference cost", "expensive inference", "costly inference", "high serving cost", "expensive to run"),
    definition="High computational cost in use, for every single output.",
    defined_by=(KADDOUR_2023,),
)
HIGH_INFERENCE_COST_ENTRY = entry(HighInferenceCost, subset_of(HighComputeCost, cite=KADDOUR_2023))

HighMemoryUse = Limitation(
    "high-memory-use",
    "High memory use",
    aliases=(
        "memory-intensive",
        "memory-hungry",
        "high memory requirements",
        "large memory footprint",
        "memory consumption",
        "high GPU memory",
    ),
    definition="Parameters, activations or caches take very much memory.",
    defined_by=(DAO_2022.at("abstract"),),
)
HIGH_MEMORY_USE_ENTRY = entry(HighMemoryUse)

QuadraticAttentionCost = Limitation(
    "quadratic-attention-cost",
    "Quadratic attention cost",
    aliases=("quadratic complexity", "quadratic cost", "quadratic scaling in sequence length"),
    definition="Time and memory that grow with the square of the sequence length.",
    defined_by=(DAO_2022.at("abstract"),),
)
QUADRATIC_ATTENTION_COST_ENTRY = entry(QuadraticAttentionCost)

ENTRIES: Final[tuple[Entry, ...]] = (
    FAST_SAMPLING_ENTRY,
    FEW_STEP_SAMPLING_ENTRY,
    ONE_STEP_SAMPLING_ENTRY,
    REAL_TIME_GENERATION_ENTRY,
    PARALLEL_DECODING_ENTRY,
    ANY_ORDER_GENERATION_ENTRY,
    COMPUTE_SAVINGS_ENTRY,
    LINEAR_TIME_INFERENCE_ENTRY,
    CONSTANT_MEMORY_INFERENCE_ENTRY,
    SPARSE_ACTIVATION_ENTRY,
    LOW_INFERENCE_COST_ENTRY,
    ON_DEVICE_DEPLOYMENT_ENTRY,
    RESOURCE_EFFICIENCY_ENTRY,
    VERSATILE_DEPLOYMENT_ENTRY,
    SLOW_SAMPLING_ENTRY,
    SEQUENTIAL_SAMPLING_ENTRY,
    SLOW_MIXING_ENTRY,
    EXPOSURE_BIAS_ENTRY,
    COMPOUNDING_ERRORS_ENTRY,
    CONDITIONAL_INDEPENDENCE_ENTRY,
    HIGH_COMPUTE_COST_ENTRY,
    HIGH_INFERENCE_COST_ENTRY,
    HIGH_MEMORY_USE_ENTRY,
    QUADRATIC_ATTENTION_COST_ENTRY,
)
