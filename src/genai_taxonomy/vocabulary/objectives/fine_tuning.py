"""Methods that adapt a pretrained model by training it on."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of, typically
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.objectives.self_supervised import SelfSupervisedLearning
from genai_taxonomy.vocabulary.objectives.supervised import SupervisedLearning
from genai_taxonomy.vocabulary.sources import (
    DETTMERS_2023,
    DEVLIN_2018,
    GURURANGAN_2020,
    HOULSBY_2019,
    HU_2021,
    HUGGING_FACE_PEFT,
    KIRKPATRICK_2016,
    LAMBERT_2024_B,
    LESTER_2021,
    LI_2021_B,
    OUYANG_2022,
    RAFFEL_2019,
    WEI_2021,
    YUAN_2023,
)

__all__ = [
    "AdapterTuning",
    "ContinuedPretraining",
    "FineTuning",
    "InstructionTuning",
    "LowRankAdaptation",
    "ParameterEfficientFineTuning",
    "PostTraining",
    "PrefixTuning",
    "PromptTuning",
    "QuantizedLowRankAdaptation",
    "RejectionSamplingFineTuning",
    "SoftPrompting",
    "SupervisedFineTuning",
]

PostTraining = TrainingObjective(
    "post-training",
    "Post-training",
    aliases=("LLM post-training",),
    definition="What is done after pretraining to make a model follow instructions, preferences and rewards.",
    defined_by=(LAMBERT_2024_B.at("abstract"),),
)
POST_TRAINING_ENTRY = entry(PostTraining)

FineTuning = TrainingObjective(
    "fine-tuning",
    "Fine-tuning",
    aliases=(
        "FT",
        "task-specific fine-tuning",
    ),
    definition="Training a pretrained model further, mostly on much less data, so that it fits a task, style or use.",
    defined_by=(
        HU_2021.at("abstract"),
        HUGGING_FACE_PEFT,
    ),
)
FINE_TUNING_ENTRY = entry(
    FineTuning,
    typically(has=qualities.TransferLearning, cite=(DEVLIN_2018, RAFFEL_2019)),
    typically(has=qualities.CatastrophicForgetting, cite=KIRKPATRICK_2016.at("abstract")),
)

ContinuedPretraining = TrainingObjective(
    "continued-pretraining",
    "Continued pretraining",
    aliases=(
        "continual pretraining",
        "CPT",
        "domain-adaptive pretraining",
        "DAPT",
        "task-adaptive pretraining",
        "further pretraining",
    ),
    definition="Going on with the objective of pretraining on data of a new domain, language or task.",
    defined_by=(GURURANGAN_2020.at("abstract"),),
)
CONTINUED_PRETRAINING_ENTRY = entry(
    ContinuedPretraining,
    subset_of(SelfSupervisedLearning, cite=GURURANGAN_2020.at("abstract")),
)

SupervisedFineTuning = TrainingObjective(
    "supervised-fine-tuning",
    "Supervised fine-tuning",
    aliases=("SFT",),
    definition="Fine-tuning on inputs paired with the outputs that are wanted.",
    defined_by=(OUYANG_2022.at("abstract"),),
)
SUPERVISED_FINE_TUNING_ENTRY = entry(
    SupervisedFineTuning,
    subset_of(FineTuning, SupervisedLearning, cite=OUYANG_2022.at("abstract")),
    subset_of(PostTraining, cite=LAMBERT_2024_B.at("abstract")),
)

InstructionTuning = TrainingObjective(
    "instruction-tuning",
    "Instruction tuning",
    aliases=(
        "instruction fine-tuning",
        "IFT",
    ),
    definition="Supervised fine-tuning on many tasks put into words as instructions.",
    defined_by=(WEI_2021,),
)
INSTRUCTION_TUNING_ENTRY = entry(
    InstructionTuning,
    subset_of(SupervisedFineTuning, cite=WEI_2021),
    typically(has=(qualities.InstructionFollowing, qualities.ZeroShotTransfer), cite=WEI_2021),
)

RejectionSamplingFineTuning = TrainingObjective(
    "rejection-sampling-fine-tuning",
    "Rejection sampling fine-tuning",
    aliases=(
        "best-of-n fine-tuning",
        "rejection fine-tuning",
    ),
    definition="Supervised fine-tuning on those of a model's own samples that were found good.",
    defined_by=(YUAN_2023.at("abstract"),),
)
REJECTION_SAMPLING_FINE_TUNING_ENTRY = entry(
    RejectionSamplingFineTuning,
    subset_of(SupervisedFineTuning, cite=YUAN_2023.at("abstract")),
)

ParameterEfficientFineTuning = TrainingObjective(
    "parameter-efficient-fine-tuning",
    "Parameter-efficient fine-tuning",
    aliases=("PEFT",),
    definition="Fine-tuning that changes or adds few parameters and leaves most of the model frozen.",
    defined_by=(HUGGING_FACE_PEFT,),
)
PARAMETER_EFFICIENT_FINE_TUNING_ENTRY = entry(
    ParameterEfficientFineTuning,
    subset_of(FineTuning, cite=HUGGING_FACE_PEFT),
    typically(has=(qualities.ComputeSavings, qualities.ResourceEfficiency), cite=HUGGING_FACE_PEFT),
)

LowRankAdaptation = TrainingObjective(
    "low-rank-adaptation",
    "Low-rank adaptation",
    aliases=(
        "LoRA",
        "low-rank adapters",
        "LoRA fine-tuning",
    ),
    definition="Fine-tuning only small low-rank matrices that are added to frozen weights.",
    defined_by=(HU_2021.at("abstract"),),
)
LOW_RANK_ADAPTATION_ENTRY = entry(
    LowRankAdaptation,
    subset_of(ParameterEfficientFineTuning, cite=(HUGGING_FACE_PEFT, HU_2021.at("abstract"))),
    typically(has=qualities.ResourceEfficiency, cite=HU_2021.at("abstract")),
)

SoftPrompting = TrainingObjective(
    "soft-prompting",
    "Soft prompting",
    aliases=(
        "soft prompts",
        "soft prompt method",
        "soft prompt learning",
    ),
    definition="Parameter-efficient fine-tuning of vectors that stand in a prompt where the embeddings of words would.",
    defined_by=(HUGGING_FACE_PEFT.at("Soft prompts"),),
)
SOFT_PROMPTING_ENTRY = entry(
    SoftPrompting,
    subset_of(ParameterEfficientFineTuning, cite=HUGGING_FACE_PEFT.at("Soft prompts")),
)

PromptTuning = TrainingObjective(
    "prompt-tuning",
    "Prompt tuning",
    aliases=("soft prompt tuning",),
    definition="Learning a few virtual tokens that are put before the input of a frozen model.",
    defined_by=(LESTER_2021.at("abstract"),),
)
PROMPT_TUNING_ENTRY = entry(
    PromptTuning,
    subset_of(SoftPrompting, cite=(HUGGING_FACE_PEFT.at("Soft prompts"), LESTER_2021.at("abstract"))),
)

PrefixTuning = TrainingObjective(
    "prefix-tuning",
    "Prefix tuning",
    definition="Learning vectors that stand before the input in every layer of a frozen model.",
    defined_by=(LI_2021_B.at("abstract"),),
)
PREFIX_TUNING_ENTRY = entry(
    PrefixTuning,
    subset_of(SoftPrompting, cite=(HUGGING_FACE_PEFT.at("Soft prompts"), LI_2021_B.at("abstract"))),
)

AdapterTuning = TrainingObjective(
    "adapter-tuning",
    "Adapter tuning",
    aliases=(
        "adapters",
        "adapter modules",
        "adapter fine-tuning",
        "bottleneck adapters",
    ),
    definition="Fine-tuning only small modules that are put between the layers of a frozen model.",
    defined_by=(HOULSBY_2019.at("abstract"),),
)
ADAPTER_TUNING_ENTRY = entry(
    AdapterTuning,
    subset_of(ParameterEfficientFineTuning, cite=(HOULSBY_2019.at("abstract"), HUGGING_FACE_PEFT)),
)

QuantizedLowRankAdaptation = TrainingObjective(
    "quantized-low-rank-adaptation",
    "Quantized low-rank adaptation",
    aliases=(
        "QLoRA",
        "quantized LoRA",
        "quantised LoRA",
    ),
    definition="Low-rank adaptation of a model whose frozen weights are kept in few bits.",
    defined_by=(DETTMERS_2023.at("title"),),
)
QUANTIZED_LOW_RANK_ADAPTATION_ENTRY = entry(
    QuantizedLowRankAdaptation,
    subset_of(LowRankAdaptation, cite=DETTMERS_2023),
    typically(has=qualities.ResourceEfficiency, cite=DETTMERS_2023),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    POST_TRAINING_ENTRY,
    FINE_TUNING_ENTRY,
    CONTINUED_PRETRAINING_ENTRY,
    SUPERVISED_FINE_TUNING_ENTRY,
    INSTRUCTION_TUNING_ENTRY,
    REJECTION_SAMPLING_FINE_TUNING_ENTRY,
    PARAMETER_EFFICIENT_FINE_TUNING_ENTRY,
    LOW_RANK_ADAPTATION_ENTRY,
    SOFT_PROMPTING_ENTRY,
    PROMPT_TUNING_ENTRY,
    PREFIX_TUNING_ENTRY,
    ADAPTER_TUNING_ENTRY,
    QUANTIZED_LOW_RANK_ADAPTATION_ENTRY,
)
