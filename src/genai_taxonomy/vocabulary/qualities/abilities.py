"""What models learn to do, and how far that carries."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Limitation, Strength
from genai_taxonomy.vocabulary.qualities.reliability import Inaccuracy
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BERGLUND_2023,
    BOMMASANI_2021,
    BROWN_2020,
    CHEN_2024,
    GEIRHOS_2020,
    HA_2018,
    LEWIS_2020,
    MARCUS_2018,
    OPENAI_2023,
    OUYANG_2022,
    QIAN_2022,
    RADFORD_2021,
    RAFFEL_2019,
    SCHICK_2023,
    TURPIN_2023,
    WEI_2022_A,
    WEI_2022_B,
)

__all__ = [
    "ArithmeticErrors",
    "ChainOfThoughtReasoning",
    "DetailedAnalysis",
    "EmergentAbilities",
    "FewShotLearning",
    "InContextLearning",
    "InstructionFollowing",
    "LimitedGeneralization",
    "MathematicalReasoning",
    "MultimodalUnderstanding",
    "Overthinking",
    "PlanningInImagination",
    "Reasoning",
    "ReasoningErrors",
    "ReversalCurse",
    "ShortcutLearning",
    "TaskGenerality",
    "ToolUse",
    "TransferLearning",
    "UnfaithfulExplanations",
    "WorldKnowledge",
    "ZeroShotTransfer",
]

# Strengths in taking on tasks.

InstructionFollowing = Strength(
    "instruction-following",
    "Instruction following",
    aliases=("instruction adherence", "instruction following ability", "follows instructions"),
    definition="Doing what a request in plain words asks for.",
    defined_by=(OUYANG_2022.at("abstract"),),
)
INSTRUCTION_FOLLOWING_ENTRY = entry(InstructionFollowing)

InContextLearning = Strength(
    "in-context-learning",
    "In-context learning",
    aliases=("ICL",),
    definition="Taking on a task from instructions or examples in the prompt, without further training.",
    defined_by=(BROWN_2020.at("abstract"),),
)
IN_CONTEXT_LEARNING_ENTRY = entry(InContextLearning)

FewShotLearning = Strength(
    "few-shot-learning",
    "Few-shot learning",
    aliases=(
        "few-shot",
        "few-shot ability",
        "few-shot adaptation",
        "learning from few examples",
        "few-shot prompting",
    ),
    definition="Taking on a task from a handful of examples.",
    defined_by=(BROWN_2020.at("abstract"),),
)
FEW_SHOT_LEARNING_ENTRY = entry(FewShotLearning)

TransferLearning = Strength(
    "transfer-learning",
    "Transfer to other tasks",
    aliases=(
        "transferability",
        "transferable representations",
        "downstream transfer",
        "fine-tuning to downstream tasks",
        "adaptable to downstream tasks",
    ),
    definition="What was learned on one task or data set serves others after little or no further training.",
    defined_by=(RAFFEL_2019.at("abstract"),),
)
TRANSFER_LEARNING_ENTRY = entry(TransferLearning)

ZeroShotTransfer = Strength(
    "zero-shot-transfer",
    "Zero-shot transfer",
    aliases=(
        "zero-shot",
        "zero-shot ability",
        "zero-shot learning",
        "zero-shot generalization",
        "zero-shot generalisation",
    ),
    definition="Transfer to a task or data set without any example of it.",
    defined_by=(RADFORD_2021.at("abstract"),),
)
ZERO_SHOT_TRANSFER_ENTRY = entry(ZeroShotTransfer, subset_of(TransferLearning, cite=RADFORD_2021.at("abstract")))

TaskGenerality = Strength(
    "task-generality",
    "Many tasks with one model",
    aliases=("versatility", "general purpose", "generality", "multitask ability", "many tasks", "task-agnostic"),
    definition="One model serves many different tasks.",
    defined_by=(BOMMASANI_2021.at("abstract"),),
)
TASK_GENERALITY_ENTRY = entry(TaskGenerality)

EmergentAbilities = Strength(
    "emergent-abilities",
    "Emergent abilities",
    aliases=("emergence", "emergent capabilities", "emergent behavior", "emergent behaviour"),
    definition="Abilities that large models show and smaller ones of the same kind do not.",
    defined_by=(WEI_2022_A.at("abstract"),),
)
EMERGENT_ABILITIES_ENTRY = entry(EmergentAbilities)

MultimodalUnderstanding = Strength(
    "multimodal-understanding",
    "Multimodal tasks",
    aliases=("multimodality", "multimodal support"),
    definition="Handling tasks that join several modalities.",
    defined_by=(ARTICLE.at("S042"),),
)
MULTIMODAL_UNDERSTANDING_ENTRY = entry(MultimodalUnderstanding)

# Strengths in thinking and acting.

Reasoning = Strength(
    "reasoning",
    "Strong reasoning",
    aliases=("reasoning ability", "multi-step reasoning"),
    definition="Drawing sound conclusions, even in several steps.",
    defined_by=(ARTICLE.at("S042"),),
)
REASONING_ENTRY = entry(Reasoning)

ChainOfThoughtReasoning = Strength(
    "chain-of-thought-reasoning",
    "Chain-of-thought reasoning",
    aliases=("CoT", "CoT reasoning", "chain of thought", "step-by-step reasoning"),
    definition="Strong reasoning by writing out intermediate steps before the answer.",
    defined_by=(WEI_2022_B.at("abstract"),),
)
CHAIN_OF_THOUGHT_REASONING_ENTRY = entry(ChainOfThoughtReasoning, subset_of(Reasoning, cite=WEI_2022_B.at("abstract")))

MathematicalReasoning = Strength(
    "mathematical-reasoning",
    "Mathematical reasoning",
    aliases=(
        "mathematical ability",
        "math ability",
        "quantitative reasoning",
    ),
    definition="Strong reasoning about numbers and formulas, as in word problems.",
    defined_by=(WEI_2022_B.at("abstract"),),
)
MATHEMATICAL_REASONING_ENTRY = entry(MathematicalReasoning, subset_of(Reasoning, cite=WEI_2022_B.at("abstract")))

DetailedAnalysis = Strength(
    "detailed-analysis",
    "Detailed analysis",
    definition="Going into the details of a matter.",
    defined_by=(ARTICLE.at("S041"),),
)
DETAILED_ANALYSIS_ENTRY = entry(DetailedAnalysis)

WorldKnowledge = Strength(
    "world-knowledge",
    "World knowledge",
    aliases=("factual knowledge", "parametric knowledge", "broad knowledge", "stored knowledge"),
    definition="Facts about the world are held in the parameters.",
    defined_by=(LEWIS_2020.at("abstract"),),
)
WORLD_KNOWLEDGE_ENTRY = entry(WorldKnowledge)

ToolUse = Strength(
    "tool-use",
    "Tool use",
    aliases=(
        "tool usage",
        "using external tools",
    ),
    definition="Calling outside tools, such as search or a calculator, and using what they return.",
    defined_by=(SCHICK_2023.at("abstract"),),
)
TOOL_USE_ENTRY = entry(ToolUse)

PlanningInImagination = Strength(
    "planning-in-imagination",
    "Planning in imagination",
    aliases=(
        "latent imagination",
        "learning in imagination",
        "imagination-based planning",
        "model-based planning",
        "planning with a world model",
    ),
    definition="Actions are tried out or learned in the model's own predictions instead of the real world.",
    defined_by=(HA_2018.at("abstract"),),
)
PLANNING_IN_IMAGINATION_ENTRY = entry(PlanningInImagination)

# Limitations.

ReasoningErrors = Limitation(
    "reasoning-errors",
    "Reasoning errors",
    aliases=("logical errors", "faulty reasoning", "reasoning failures", "poor reasoning", "weak reasoning"),
    definition="Inaccuracy in that a conclusion does not follow from what is given.",
    defined_by=(OPENAI_2023.at("limitations"),),
)
REASONING_ERRORS_ENTRY = entry(ReasoningErrors, subset_of(Inaccuracy, cite=OPENAI_2023.at("limitations")))

ArithmeticErrors = Limitation(
    "arithmetic-errors",
    "Arithmetic errors",
    aliases=("math errors", "calculation errors", "miscalculation", "poor arithmetic", "bad at math"),
    definition="Inaccuracy in calculating with numbers, the more so the longer they are.",
    defined_by=(QIAN_2022.at("abstract"), SCHICK_2023.at("abstract")),
)
ARITHMETIC_ERRORS_ENTRY = entry(ArithmeticErrors, subset_of(Inaccuracy, cite=QIAN_2022.at("abstract")))

Overthinking = Limitation(
    "overthinking",
    "Overthinking",
    aliases=("excessive reasoning", "redundant reasoning", "overlong reasoning", "verbose reasoning"),
    definition="Spending long chains of thought on simple questions for little or no gain.",
    defined_by=(CHEN_2024.at("abstract"),),
)
OVERTHINKING_ENTRY = entry(Overthinking)

UnfaithfulExplanations = Limitation(
    "unfaithful-explanations",
    "Unfaithful explanations",
    aliases=(
        "unfaithful reasoning",
        "unfaithful chain of thought",
        "unfaithful CoT",
        "CoT unfaithfulness",
        "post-hoc rationalization",
    ),
    definition="Reasons given for an answer that are not what led to it.",
    defined_by=(TURPIN_2023.at("abstract"),),
)
UNFAITHFUL_EXPLANATIONS_ENTRY = entry(UnfaithfulExplanations)

LimitedGeneralization = Limitation(
    "limited-generalization",
    "Limited generalization",
    aliases=(
        "limited generalisation",
        "poor generalization",
        "poor generalisation",
        "weak generalization",
        "out-of-distribution failure",
        "poor out-of-distribution generalization",
        "limited transfer",
    ),
    definition="Doing worse on data or tasks unlike those in training.",
    defined_by=(GEIRHOS_2020.at("abstract"), MARCUS_2018),
)
LIMITED_GENERALIZATION_ENTRY = entry(LimitedGeneralization)

ReversalCurse = Limitation(
    "reversal-curse",
    "Reversal curse",
    aliases=("failure to infer B is A",),
    definition="Limited generalization in that a model which learned that A is B cannot tell that B is A.",
    defined_by=(BERGLUND_2023.at("abstract"),),
)
REVERSAL_CURSE_ENTRY = entry(ReversalCurse, subset_of(LimitedGeneralization, cite=BERGLUND_2023.at("abstract")))

ShortcutLearning = Limitation(
    "shortcut-learning",
    "Shortcut learning",
    aliases=("spurious correlations", "spurious features", "Clever Hans effect", "superficial cues"),
    definition="Limited generalization because of reliance on cues that work in training and fail elsewhere.",
    defined_by=(GEIRHOS_2020.at("abstract"),),
)
SHORTCUT_LEARNING_ENTRY = entry(ShortcutLearning, subset_of(LimitedGeneralization, cite=GEIRHOS_2020.at("abstract")))

ENTRIES: Final[tuple[Entry, ...]] = (
    INSTRUCTION_FOLLOWING_ENTRY,
    IN_CONTEXT_LEARNING_ENTRY,
    FEW_SHOT_LEARNING_ENTRY,
    TRANSFER_LEARNING_ENTRY,
    ZERO_SHOT_TRANSFER_ENTRY,
    TASK_GENERALITY_ENTRY,
    EMERGENT_ABILITIES_ENTRY,
    MULTIMODAL_UNDERSTANDING_ENTRY,
    REASONING_ENTRY,
    CHAIN_OF_THOUGHT_REASONING_ENTRY,
    MATHEMATICAL_REASONING_ENTRY,
    DETAILED_ANALYSIS_ENTRY,
    WORLD_KNOWLEDGE_ENTRY,
    TOOL_USE_ENTRY,
    PLANNING_IN_IMAGINATION_ENTRY,
    REASONING_ERRORS_ENTRY,
    ARITHMETIC_ERRORS_ENTRY,
    OVERTHINKING_ENTRY,
    UNFAITHFUL_EXPLANATIONS_ENTRY,
    LIMITED_GENERALIZATION_ENTRY,
    REVERSAL_CURSE_ENTRY,
    SHORTCUT_LEARNING_ENTRY,
)
