"""Further methods of post-training, and the policy gradient."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary.objectives.fine_tuning import FineTuning, LowRankAdaptation
from genai_taxonomy.vocabulary.objectives.post_training import (
    DirectPreferenceOptimization,
    GroupRelativePolicyOptimization,
    PolicyGradient,
    PreferenceOptimization,
)
from genai_taxonomy.vocabulary.sources import HU_2021, HUGGING_FACE_TRL, RAFAILOV_2023

__all__ = [
    "ContrastivePreferenceOptimization",
    "DecoupledClipPolicyOptimization",
    "FullFineTuning",
    "GroupSequencePolicyOptimization",
    "IdentityPreferenceOptimization",
    "OnlineDirectPreferenceOptimization",
    "Reinforce",
    "ReinforceLeaveOneOut",
    "SimplePreferenceOptimization",
    "WeightDecomposedLowRankAdaptation",
]

FullFineTuning = TrainingObjective(
    "full-fine-tuning",
    "Full fine-tuning",
    aliases=("full-parameter fine-tuning",),
    definition="Fine-tuning that retrains all the weights of the model.",
    defined_by=(HU_2021.at("abstract"),),
)
FULL_FINE_TUNING_ENTRY = entry(FullFineTuning, subset_of(FineTuning, cite=HU_2021.at("abstract")))

WeightDecomposedLowRankAdaptation = TrainingObjective(
    "weight-decomposed-low-rank-adaptation",
    "Weight-decomposed low-rank adaptation",
    aliases=("DoRA", "weight-decomposed LoRA"),
    definition="Low-rank adaptation that trains the size of the weights apart from their direction.",
    defined_by=(HUGGING_FACE_TRL.at("Paper Index"),),
)
WEIGHT_DECOMPOSED_LOW_RANK_ADAPTATION_ENTRY = entry(
    WeightDecomposedLowRankAdaptation, subset_of(LowRankAdaptation, cite=HUGGING_FACE_TRL.at("Paper Index"))
)

IdentityPreferenceOptimization = TrainingObjective(
    "identity-preference-optimization",
    "Identity preference optimization",
    aliases=("IPO", "IPO loss", "identity preference optimisation"),
    definition="Preference optimization without the logit transform, so that it overfits its pairs less.",
    defined_by=(HUGGING_FACE_TRL.at("DPO Trainer"),),
)
IDENTITY_PREFERENCE_OPTIMIZATION_ENTRY = entry(
    IdentityPreferenceOptimization,
    subset_of(PreferenceOptimization, FineTuning, cite=HUGGING_FACE_TRL.at("DPO Trainer")),
)

SimplePreferenceOptimization = TrainingObjective(
    "simple-preference-optimization",
    "Simple preference optimization",
    aliases=("SimPO", "SimPO loss", "simple preference optimisation"),
    definition="Preference optimization by the mean log-probability of an answer, without a reference model.",
    defined_by=(HUGGING_FACE_TRL.at("CPO Trainer"),),
)
SIMPLE_PREFERENCE_OPTIMIZATION_ENTRY = entry(
    SimplePreferenceOptimization,
    subset_of(PreferenceOptimization, FineTuning, cite=HUGGING_FACE_TRL.at("CPO Trainer")),
)

ContrastivePreferenceOptimization = TrainingObjective(
    "contrastive-preference-optimization",
    "Contrastive preference optimization",
    aliases=("CPO", "CPO loss", "contrastive preference optimisation"),
    definition="Preference optimization that teaches a model to avoid answers that are adequate but not perfect.",
    defined_by=(HUGGING_FACE_TRL.at("CPO Trainer"),),
)
CONTRASTIVE_PREFERENCE_OPTIMIZATION_ENTRY = entry(
    ContrastivePreferenceOptimization,
    subset_of(PreferenceOptimization, FineTuning, cite=HUGGING_FACE_TRL.at("CPO Trainer")),
)

OnlineDirectPreferenceOptimization = TrainingObjective(
    "online-direct-preference-optimization",
    "Online direct preference optimization",
    aliases=("online DPO", "online direct preference optimisation"),
    definition="Direct preference optimization on pairs that are sampled from the model and judged as it trains.",
    defined_by=(HUGGING_FACE_TRL.at("Online DPO Trainer"),),
)
ONLINE_DIRECT_PREFERENCE_OPTIMIZATION_ENTRY = entry(
    OnlineDirectPreferenceOptimization,
    subset_of(PreferenceOptimization, FineTuning, cite=HUGGING_FACE_TRL.at("Online DPO Trainer")),
    # The offline method samples nothing; the online one keeps its loss.
    subset_of(
        DirectPreferenceOptimization,
        cite=HUGGING_FACE_TRL.at("Online DPO Trainer"),
        disputed_by=RAFAILOV_2023.at("abstract"),
    ),
)

Reinforce = TrainingObjective(
    "reinforce",
    "REINFORCE",
    aliases=("REINFORCE algorithm", "vanilla policy gradient"),
    definition="The plain policy gradient, which weighs the log-probability of what was done by the return it brought.",
    defined_by=(HUGGING_FACE_TRL.at("RLOO Trainer"),),
)
REINFORCE_ENTRY = entry(Reinforce, subset_of(PolicyGradient, cite=HUGGING_FACE_TRL.at("RLOO Trainer")))

ReinforceLeaveOneOut = TrainingObjective(
    "reinforce-leave-one-out",
    "REINFORCE leave-one-out",
    aliases=("RLOO",),
    definition="REINFORCE that compares each answer with the mean reward of the others to the same prompt.",
    defined_by=(HUGGING_FACE_TRL.at("RLOO Trainer"),),
)
REINFORCE_LEAVE_ONE_OUT_ENTRY = entry(
    ReinforceLeaveOneOut, subset_of(Reinforce, cite=HUGGING_FACE_TRL.at("RLOO Trainer"))
)

DecoupledClipPolicyOptimization = TrainingObjective(
    "decoupled-clip-policy-optimization",
    "Decoupled clip and dynamic sampling policy optimization",
    aliases=("DAPO",),
    definition="Group-relative policy optimization with a wider upper clip, a loss by tokens and dynamic sampling.",
    defined_by=(HUGGING_FACE_TRL.at("GRPO Trainer"),),
)
DECOUPLED_CLIP_POLICY_OPTIMIZATION_ENTRY = entry(
    DecoupledClipPolicyOptimization,
    subset_of(GroupRelativePolicyOptimization, cite=HUGGING_FACE_TRL.at("GRPO Trainer")),
)

GroupSequencePolicyOptimization = TrainingObjective(
    "group-sequence-policy-optimization",
    "Group sequence policy optimization",
    aliases=("GSPO", "group sequence policy optimisation"),
    definition="A variant of group-relative policy optimization whose importance weights are those of whole answers.",
    defined_by=(HUGGING_FACE_TRL.at("Paper Index"),),
)
GROUP_SEQUENCE_POLICY_OPTIMIZATION_ENTRY = entry(
    GroupSequencePolicyOptimization,
    subset_of(GroupRelativePolicyOptimization, cite=HUGGING_FACE_TRL.at("Paper Index")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    FULL_FINE_TUNING_ENTRY,
    WEIGHT_DECOMPOSED_LOW_RANK_ADAPTATION_ENTRY,
    IDENTITY_PREFERENCE_OPTIMIZATION_ENTRY,
    SIMPLE_PREFERENCE_OPTIMIZATION_ENTRY,
    CONTRASTIVE_PREFERENCE_OPTIMIZATION_ENTRY,
    ONLINE_DIRECT_PREFERENCE_OPTIMIZATION_ENTRY,
    REINFORCE_ENTRY,
    REINFORCE_LEAVE_ONE_OUT_ENTRY,
    DECOUPLED_CLIP_POLICY_OPTIMIZATION_ENTRY,
    GROUP_SEQUENCE_POLICY_OPTIMIZATION_ENTRY,
)
