"""How training goes, what it needs and what it leaves behind."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Limitation, Strength
from genai_taxonomy.vocabulary.qualities.inference import HighComputeCost
from genai_taxonomy.vocabulary.sources import (
    ARJOVSKY_2017_B,
    ARTICLE,
    BENDER_2021,
    CARLINI_2020,
    DHARIWAL_2021,
    DOSOVITSKIY_2020,
    GAO_2022,
    GOODFELLOW_2016_A,
    GOODFELLOW_2016_B,
    KADDOUR_2023,
    KAPLAN_2020,
    KIRKPATRICK_2016,
    MARCUS_2018,
    OUYANG_2022,
    PEEBLES_2022,
    PENG_2023,
    SALIMANS_2016,
    SHAZEER_2017,
    SHUMAILOV_2023,
    VASWANI_2017,
    ZHU_2017,
)

__all__ = [
    "AlignmentTax",
    "CatastrophicForgetting",
    "HighTrainingCost",
    "LargeDataRequirement",
    "LoadImbalance",
    "Memorization",
    "ModelCollapse",
    "Overfitting",
    "PairedDataRequirement",
    "ParallelTraining",
    "RewardHacking",
    "ScalableTraining",
    "SequentialTraining",
    "StableTraining",
    "TrainingDataDependence",
    "UnstableTraining",
    "VanishingGradients",
]

# Strengths.

StableTraining = Strength(
    "stable-training",
    "Stable training",
    aliases=(
        "training stability",
        "stable optimization",
        "easy to train",
    ),
    definition="Training that converges reliably and depends little on lucky settings.",
    defined_by=(DHARIWAL_2021,),
)
STABLE_TRAINING_ENTRY = entry(StableTraining)

ScalableTraining = Strength(
    "scalable-training",
    "Predictable scaling",
    aliases=("scaling laws", "scalability", "scales with compute", "predictable scaling with compute"),
    definition="Quality that rises smoothly and foreseeably as model, data and compute grow.",
    defined_by=(KAPLAN_2020.at("abstract"), PEEBLES_2022.at("abstract")),
)
SCALABLE_TRAINING_ENTRY = entry(ScalableTraining)

ParallelTraining = Strength(
    "parallel-training",
    "Parallel training",
    aliases=(
        "parallelizable training",
        "parallelisable training",
        "parallelizable",
        "parallelisable",
    ),
    definition="All positions of a sequence are trained on at once instead of one after another.",
    defined_by=(VASWANI_2017.at("abstract"), PENG_2023.at("abstract")),
)
PARALLEL_TRAINING_ENTRY = entry(ParallelTraining)

# Limitations of training itself.

UnstableTraining = Limitation(
    "unstable-training",
    "Unstable training",
    aliases=(
        "training instability",
        "non-convergence",
        "hard to train",
        "difficult training",
        "difficult to train",
    ),
    definition="Training that may swing or fail instead of converging.",
    defined_by=(SALIMANS_2016.at("section 1"), GOODFELLOW_2016_A.at("section 5.1")),
)
UNSTABLE_TRAINING_ENTRY = entry(UnstableTraining)

VanishingGradients = Limitation(
    "vanishing-gradients",
    "Vanishing gradients",
    aliases=("vanishing gradient problem", "gradient vanishing"),
    definition="Learning signals that shrink to almost nothing on their way, so that training stalls.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 10"), ARJOVSKY_2017_B),
)
VANISHING_GRADIENTS_ENTRY = entry(VanishingGradients)

SequentialTraining = Limitation(
    "sequential-training",
    "Sequential training",
    aliases=("non-parallelizable training", "no parallel training", "inherently sequential computation"),
    definition="Training steps through a sequence element by element and cannot use all positions at once.",
    defined_by=(VASWANI_2017,),
)
SEQUENTIAL_TRAINING_ENTRY = entry(SequentialTraining)

LoadImbalance = Limitation(
    "load-imbalance",
    "Load imbalance of experts",
    aliases=(
        "expert imbalance",
        "expert load imbalance",
        "expert collapse",
        "routing collapse",
        "routing imbalance",
        "load balancing problem",
    ),
    definition="Some experts get most of the inputs and others hardly any.",
    defined_by=(SHAZEER_2017,),
)
LOAD_IMBALANCE_ENTRY = entry(LoadImbalance)

HighTrainingCost = Limitation(
    "high-training-cost",
    "High training cost",
    aliases=(
        "training cost",
        "expensive training",
        "costly training",
        "compute-intensive training",
        "high pretraining cost",
    ),
    definition="High computational cost in training.",
    defined_by=(KADDOUR_2023, BENDER_2021),
)
HIGH_TRAINING_COST_ENTRY = entry(HighTrainingCost, subset_of(HighComputeCost, cite=KADDOUR_2023))

# Limitations that come from data.

TrainingDataDependence = Limitation(
    "training-data-dependence",
    "Dependence on training data",
    aliases=("training data dependence",),
    definition="Output quality that rises and falls with the training data.",
    defined_by=(ARTICLE.at("S014"),),
)
TRAINING_DATA_DEPENDENCE_ENTRY = entry(TrainingDataDependence)

LargeDataRequirement = Limitation(
    "large-data-requirement",
    "Need for much data",
    aliases=(
        "data hunger",
        "data hungry",
        "data-intensive",
        "large training data",
        "needs lots of data",
        "requires large datasets",
        "data inefficiency",
        "sample inefficiency",
    ),
    definition="Good results take very many training examples.",
    defined_by=(DOSOVITSKIY_2020.at("abstract"), MARCUS_2018),
)
LARGE_DATA_REQUIREMENT_ENTRY = entry(LargeDataRequirement)

PairedDataRequirement = Limitation(
    "paired-data-requirement",
    "Need for paired data",
    aliases=(
        "paired training data",
        "needs paired data",
        "requires paired data",
        "requires paired examples",
        "needs parallel data",
    ),
    definition="Training needs matched pairs of input and output, which are often not to be had.",
    defined_by=(ZHU_2017.at("abstract"),),
)
PAIRED_DATA_REQUIREMENT_ENTRY = entry(PairedDataRequirement)

Overfitting = Limitation(
    "overfitting",
    "Overfitting",
    aliases=("overfits", "overfitted"),
    definition="Fitting the training examples closely while doing worse on new ones.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 5"),),
)
OVERFITTING_ENTRY = entry(Overfitting)

Memorization = Limitation(
    "memorization",
    "Memorization",
    aliases=(
        "memorisation",
        "training data regurgitation",
    ),
    definition="Giving out examples of the training data as they are.",
    defined_by=(CARLINI_2020.at("abstract"),),
)
MEMORIZATION_ENTRY = entry(Memorization)

ModelCollapse = Limitation(
    "model-collapse",
    "Model collapse",
    aliases=(
        "curse of recursion",
        "model autophagy",
    ),
    definition="Models trained on the outputs of earlier ones lose the rarer parts of the data step by step.",
    defined_by=(SHUMAILOV_2023.at("abstract"),),
)
MODEL_COLLAPSE_ENTRY = entry(ModelCollapse)

# Limitations that come from further training.

CatastrophicForgetting = Limitation(
    "catastrophic-forgetting",
    "Catastrophic forgetting",
    aliases=("catastrophic interference", "forgetting", "forgetting of earlier tasks"),
    definition="Learning something new wipes out what was learned before.",
    defined_by=(KIRKPATRICK_2016.at("abstract"),),
)
CATASTROPHIC_FORGETTING_ENTRY = entry(CatastrophicForgetting)

RewardHacking = Limitation(
    "reward-hacking",
    "Reward hacking",
    aliases=("reward overoptimization", "reward model overoptimization", "reward gaming", "specification gaming"),
    definition="Scoring ever higher by a reward while what the reward stands for gets worse.",
    defined_by=(GAO_2022.at("abstract"),),
)
REWARD_HACKING_ENTRY = entry(RewardHacking)

AlignmentTax = Limitation(
    "alignment-tax",
    "Alignment tax",
    aliases=("RLHF tax", "safety tax", "alignment cost", "performance loss from alignment"),
    definition="Training to follow human preferences makes other tasks go worse.",
    defined_by=(OUYANG_2022,),
)
ALIGNMENT_TAX_ENTRY = entry(AlignmentTax)

ENTRIES: Final[tuple[Entry, ...]] = (
    STABLE_TRAINING_ENTRY,
    SCALABLE_TRAINING_ENTRY,
    PARALLEL_TRAINING_ENTRY,
    UNSTABLE_TRAINING_ENTRY,
    VANISHING_GRADIENTS_ENTRY,
    SEQUENTIAL_TRAINING_ENTRY,
    LOAD_IMBALANCE_ENTRY,
    HIGH_TRAINING_COST_ENTRY,
    TRAINING_DATA_DEPENDENCE_ENTRY,
    LARGE_DATA_REQUIREMENT_ENTRY,
    PAIRED_DATA_REQUIREMENT_ENTRY,
    OVERFITTING_ENTRY,
    MEMORIZATION_ENTRY,
    MODEL_COLLAPSE_ENTRY,
    CATASTROPHIC_FORGETTING_ENTRY,
    REWARD_HACKING_ENTRY,
    ALIGNMENT_TAX_ENTRY,
)
