"""Objectives that come from rewards, preferences and the consequences of actions."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, some, subset_of, typically
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.objectives.fine_tuning import FineTuning, PostTraining
from genai_taxonomy.vocabulary.objectives.supervised import SupervisedLearning
from genai_taxonomy.vocabulary.sources import (
    BAI_2022,
    BNAIC_2025,
    CASPER_2023,
    CHEN_2024,
    CHRISTIANO_2017,
    DEEPSEEK_2025,
    ETHAYARAJH_2024,
    GAO_2022,
    HA_2018,
    HONG_2024,
    LAMBERT_2024_B,
    LEE_2023,
    LIGHTMAN_2023,
    OUYANG_2022,
    RAFAILOV_2023,
    SCHULMAN_2017,
    SHAO_2024,
    SHARMA_2023,
    UESATO_2022,
)

__all__ = [
    "ConstitutionalAI",
    "DirectPreferenceOptimization",
    "GroupRelativePolicyOptimization",
    "KahnemanTverskyOptimization",
    "OddsRatioPreferenceOptimization",
    "OutcomeRewardModeling",
    "PolicyGradient",
    "PreferenceOptimization",
    "ProcessRewardModeling",
    "ProcessSupervision",
    "ProximalPolicyOptimization",
    "ReinforcementFineTuning",
    "ReinforcementLearning",
    "ReinforcementLearningFromAIFeedback",
    "ReinforcementLearningFromHumanFeedback",
    "ReinforcementLearningWithVerifiableRewards",
    "RewardModeling",
    "WorldModelLearning",
]

ReinforcementLearning = TrainingObjective(
    "reinforcement-learning",
    "Reinforcement learning",
    aliases=(
        "RL",
        "deep reinforcement learning",
    ),
    definition="Learning to act so that as much reward as possible is collected.",
    defined_by=(
        SCHULMAN_2017,
        CHRISTIANO_2017,
    ),
)
REINFORCEMENT_LEARNING_ENTRY = entry(
    ReinforcementLearning,
    typically(has=qualities.RewardHacking, cite=(CASPER_2023, GAO_2022.at("abstract"))),
)

PolicyGradient = TrainingObjective(
    "policy-gradient",
    "Policy gradient",
    aliases=("policy gradient method", "policy optimization", "policy optimisation"),
    definition="Reinforcement learning that follows the gradient of the expected reward in the weights of the policy.",
    defined_by=(SCHULMAN_2017,),
)
POLICY_GRADIENT_ENTRY = entry(PolicyGradient, subset_of(ReinforcementLearning, cite=SCHULMAN_2017))

ReinforcementFineTuning = TrainingObjective(
    "reinforcement-fine-tuning",
    "Reinforcement fine-tuning",
    aliases=(
        "RL fine-tuning",
        "reinforcement learning fine-tuning",
        "RL post-training",
    ),
    definition="Fine-tuning of a pretrained model by reinforcement learning.",
    defined_by=(
        LAMBERT_2024_B.at("abstract"),
        OUYANG_2022.at("abstract"),
    ),
)
REINFORCEMENT_FINE_TUNING_ENTRY = entry(
    ReinforcementFineTuning,
    subset_of(PostTraining, cite=LAMBERT_2024_B.at("abstract")),
    subset_of(ReinforcementLearning, FineTuning, cite=(LAMBERT_2024_B.at("abstract"), OUYANG_2022.at("abstract"))),
)

PreferenceOptimization = TrainingObjective(
    "preference-optimization",
    "Preference optimization",
    aliases=(
        "preference learning",
        "preference tuning",
        "preference alignment",
        "preference optimisation",
        "preference fine-tuning",
        "human preference optimization",
    ),
    definition="Training a model so that it gives what is preferred when outputs are compared.",
    defined_by=(RAFAILOV_2023.at("abstract"),),
)
PREFERENCE_OPTIMIZATION_ENTRY = entry(
    PreferenceOptimization,
    subset_of(PostTraining, cite=LAMBERT_2024_B.at("abstract")),
    # Language models are tuned so after pretraining; agents have learned from preferences from scratch.
    subset_of(FineTuning, cite=RAFAILOV_2023.at("abstract"), disputed_by=CHRISTIANO_2017),
)

ReinforcementLearningFromHumanFeedback = TrainingObjective(
    "reinforcement-learning-from-human-feedback",
    "Reinforcement learning from human feedback",
    aliases=(
        "RLHF",
        "RL from human feedback",
        "reinforcement learning from human preferences",
        "RL from human preferences",
    ),
    definition="Reinforcement learning whose reward comes from a model of what people prefer.",
    defined_by=(
        CHRISTIANO_2017,
        OUYANG_2022.at("abstract"),
    ),
)
REINFORCEMENT_LEARNING_FROM_HUMAN_FEEDBACK_ENTRY = entry(
    ReinforcementLearningFromHumanFeedback,
    subset_of(ReinforcementLearning, cite=(CHRISTIANO_2017, OUYANG_2022.at("abstract"))),
    subset_of(PreferenceOptimization, cite=RAFAILOV_2023.at("abstract")),
    subset_of(ReinforcementFineTuning, cite=OUYANG_2022.at("abstract"), disputed_by=CHRISTIANO_2017),
    typically(has=qualities.InstructionFollowing, cite=OUYANG_2022.at("abstract")),
    typically(has=qualities.RewardHacking, cite=(CASPER_2023, GAO_2022.at("abstract"))),
    typically(has=qualities.Sycophancy, cite=SHARMA_2023.at("abstract")),
    typically(has=qualities.AlignmentTax, cite=OUYANG_2022),
    typically(has=qualities.UnstableTraining, cite=RAFAILOV_2023.at("abstract")),
    typically(has=qualities.LowSampleDiversity, cite=CASPER_2023),
)

ReinforcementLearningFromAIFeedback = TrainingObjective(
    "reinforcement-learning-from-ai-feedback",
    "Reinforcement learning from AI feedback",
    aliases=(
        "RLAIF",
        "RL from AI feedback",
    ),
    definition="Reinforcement learning whose reward comes from the preferences of another model instead of people.",
    defined_by=(
        BAI_2022,
        LEE_2023.at("abstract"),
    ),
)
REINFORCEMENT_LEARNING_FROM_AI_FEEDBACK_ENTRY = entry(
    ReinforcementLearningFromAIFeedback,
    subset_of(ReinforcementLearning, cite=LEE_2023.at("abstract")),
    subset_of(PreferenceOptimization, cite=LEE_2023.at("abstract")),
)

ConstitutionalAI = TrainingObjective(
    "constitutional-ai",
    "Constitutional AI",
    aliases=("CAI",),
    definition="Teaching a model to criticize and revise its answers by written principles, and then by "
    "AI feedback on them.",
    defined_by=(BAI_2022,),
)
CONSTITUTIONAL_AI_ENTRY = entry(
    ConstitutionalAI,
    subset_of(ReinforcementLearningFromAIFeedback, cite=BAI_2022),
)

ReinforcementLearningWithVerifiableRewards = TrainingObjective(
    "reinforcement-learning-with-verifiable-rewards",
    "Reinforcement learning with verifiable rewards",
    aliases=(
        "RLVR",
        "RL with verifiable rewards",
        "verifiable-reward RL",
        "reinforcement learning from verifiable rewards",
    ),
    definition="Reinforcement learning whose reward is a check of the answer by rules or tests.",
    defined_by=(LAMBERT_2024_B.at("abstract"),),
)
REINFORCEMENT_LEARNING_WITH_VERIFIABLE_REWARDS_ENTRY = entry(
    ReinforcementLearningWithVerifiableRewards,
    subset_of(ReinforcementFineTuning, cite=LAMBERT_2024_B.at("abstract")),
    typically(has=(qualities.MathematicalReasoning, qualities.ChainOfThoughtReasoning), cite=DEEPSEEK_2025),
    some(has=qualities.Overthinking, cite=CHEN_2024.at("abstract")),
)

ProximalPolicyOptimization = TrainingObjective(
    "proximal-policy-optimization",
    "Proximal policy optimization",
    aliases=(
        "PPO",
        "proximal policy optimisation",
        "PPO-clip",
    ),
    definition="A policy gradient method that keeps each update close to the policy that made the samples.",
    defined_by=(SCHULMAN_2017,),
)
PROXIMAL_POLICY_OPTIMIZATION_ENTRY = entry(
    ProximalPolicyOptimization,
    subset_of(PolicyGradient, cite=SCHULMAN_2017),
)

GroupRelativePolicyOptimization = TrainingObjective(
    "group-relative-policy-optimization",
    "Group relative policy optimization",
    aliases=(
        "GRPO",
        "group relative policy optimisation",
    ),
    definition="A policy gradient method that rates each answer against others to the same question, "
    "without a value network.",
    defined_by=(SHAO_2024.at("abstract"),),
)
GROUP_RELATIVE_POLICY_OPTIMIZATION_ENTRY = entry(
    GroupRelativePolicyOptimization,
    subset_of(PolicyGradient, cite=SHAO_2024),
    # Its authors call it a variant; others set it beside PPO, whose value network it does without.
    subset_of(ProximalPolicyOptimization, cite=SHAO_2024.at("abstract"), disputed_by=BNAIC_2025.at("abstract")),
    # Made for tuning language models, and since tried on agents that learn from scratch.
    subset_of(ReinforcementFineTuning, cite=SHAO_2024.at("abstract"), disputed_by=BNAIC_2025.at("abstract")),
    typically(has=qualities.ResourceEfficiency, cite=SHAO_2024.at("abstract")),
    typically(has=qualities.MathematicalReasoning, cite=SHAO_2024.at("abstract")),
)

DirectPreferenceOptimization = TrainingObjective(
    "direct-preference-optimization",
    "Direct preference optimization",
    aliases=(
        "DPO",
        "DPO loss",
        "direct preference optimisation",
    ),
    definition="Preference optimization by a classification loss on pairs of answers, without a reward "
    "model or sampling.",
    defined_by=(RAFAILOV_2023.at("abstract"),),
)
DIRECT_PREFERENCE_OPTIMIZATION_ENTRY = entry(
    DirectPreferenceOptimization,
    subset_of(PreferenceOptimization, FineTuning, cite=RAFAILOV_2023.at("abstract")),
    typically(has=(qualities.StableTraining, qualities.ComputeSavings), cite=RAFAILOV_2023.at("abstract")),
)

RewardModeling = TrainingObjective(
    "reward-modeling",
    "Reward modeling",
    aliases=(
        "reward modelling",
        "reward model training",
        "preference modeling",
    ),
    definition="Learning to score outputs as people, or checks of them, rate them.",
    defined_by=(
        OUYANG_2022,
        CASPER_2023,
    ),
)
REWARD_MODELING_ENTRY = entry(
    RewardModeling,
    subset_of(SupervisedLearning, cite=OUYANG_2022),
    typically(has=qualities.RewardHacking, cite=(CASPER_2023, GAO_2022.at("abstract"))),
)

ProcessSupervision = TrainingObjective(
    "process-supervision",
    "Process supervision",
    aliases=(
        "process-based supervision",
        "process-based feedback",
        "step-level supervision",
    ),
    definition="Feedback on each step of a solution instead of only on its end.",
    defined_by=(
        LIGHTMAN_2023,
        UESATO_2022.at("abstract"),
    ),
)
PROCESS_SUPERVISION_ENTRY = entry(
    ProcessSupervision,
    subset_of(RewardModeling, cite=LIGHTMAN_2023, disputed_by=UESATO_2022.at("abstract")),
)

ProcessRewardModeling = TrainingObjective(
    "process-reward-modeling",
    "Process reward modeling",
    aliases=(
        "PRM",
        "process reward model",
        "process reward modelling",
        "PRM training",
    ),
    definition="Reward modeling that scores each step of a solution.",
    defined_by=(
        LIGHTMAN_2023,
        UESATO_2022.at("abstract"),
    ),
)
PROCESS_REWARD_MODELING_ENTRY = entry(
    ProcessRewardModeling,
    subset_of(RewardModeling, ProcessSupervision, cite=(LIGHTMAN_2023, UESATO_2022.at("abstract"))),
)

OutcomeRewardModeling = TrainingObjective(
    "outcome-reward-modeling",
    "Outcome reward modeling",
    aliases=(
        "ORM",
        "outcome reward model",
        "outcome reward modelling",
        "ORM training",
    ),
    definition="Reward modeling that scores a solution by its end alone.",
    defined_by=(
        LIGHTMAN_2023,
        UESATO_2022.at("abstract"),
    ),
)
OUTCOME_REWARD_MODELING_ENTRY = entry(
    OutcomeRewardModeling,
    subset_of(RewardModeling, cite=(LIGHTMAN_2023, UESATO_2022.at("abstract"))),
)

WorldModelLearning = TrainingObjective(
    "world-model-learning",
    "Dynamics learning",
    aliases=(
        "world modeling",
        "world model objective",
        "forward dynamics prediction",
        "environment modeling",
        "world modelling",
    ),
    definition="Learning to predict what follows in an environment from its past and the actions taken.",
    defined_by=(HA_2018,),
)
WORLD_MODEL_LEARNING_ENTRY = entry(
    WorldModelLearning,
)

KahnemanTverskyOptimization = TrainingObjective(
    "kahneman-tversky-optimization",
    "Kahneman-Tversky optimization",
    aliases=(
        "KTO",
        "Kahneman-Tversky optimisation",
        "KTO loss",
    ),
    definition="Preference optimization from single answers marked good or bad, weighed as people weigh "
    "gains and losses.",
    defined_by=(ETHAYARAJH_2024.at("abstract"),),
)
KAHNEMAN_TVERSKY_OPTIMIZATION_ENTRY = entry(
    KahnemanTverskyOptimization,
    subset_of(PreferenceOptimization, cite=ETHAYARAJH_2024.at("abstract")),
    subset_of(FineTuning, cite=ETHAYARAJH_2024),
)

OddsRatioPreferenceOptimization = TrainingObjective(
    "odds-ratio-preference-optimization",
    "Odds ratio preference optimization",
    aliases=(
        "ORPO",
        "odds ratio preference optimisation",
        "ORPO loss",
    ),
    definition="Preference optimization joined with supervised fine-tuning in one step, without a reference model.",
    defined_by=(HONG_2024.at("abstract"),),
)
ODDS_RATIO_PREFERENCE_OPTIMIZATION_ENTRY = entry(
    OddsRatioPreferenceOptimization,
    subset_of(PreferenceOptimization, FineTuning, cite=HONG_2024.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    REINFORCEMENT_LEARNING_ENTRY,
    POLICY_GRADIENT_ENTRY,
    REINFORCEMENT_FINE_TUNING_ENTRY,
    PREFERENCE_OPTIMIZATION_ENTRY,
    REINFORCEMENT_LEARNING_FROM_HUMAN_FEEDBACK_ENTRY,
    REINFORCEMENT_LEARNING_FROM_AI_FEEDBACK_ENTRY,
    CONSTITUTIONAL_AI_ENTRY,
    REINFORCEMENT_LEARNING_WITH_VERIFIABLE_REWARDS_ENTRY,
    PROXIMAL_POLICY_OPTIMIZATION_ENTRY,
    GROUP_RELATIVE_POLICY_OPTIMIZATION_ENTRY,
    DIRECT_PREFERENCE_OPTIMIZATION_ENTRY,
    REWARD_MODELING_ENTRY,
    PROCESS_SUPERVISION_ENTRY,
    PROCESS_REWARD_MODELING_ENTRY,
    OUTCOME_REWARD_MODELING_ENTRY,
    WORLD_MODEL_LEARNING_ENTRY,
    KAHNEMAN_TVERSKY_OPTIMIZATION_ENTRY,
    ODDS_RATIO_PREFERENCE_OPTIMIZATION_ENTRY,
)
