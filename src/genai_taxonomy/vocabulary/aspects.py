"""The rows under which things are described and compared."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Aspect
from genai_taxonomy.vocabulary.sources import ARTICLE

__all__ = [
    "ArchitectureRow",
    "BestUseCases",
    "ComparisonTable",
    "ContextDepth",
    "CoreFunction",
    "CoreObjective",
    "CostAndComplexity",
    "DataScopeDifference",
    "EvaluationMethod",
    "FactualRow",
    "Identity",
    "InputHandling",
    "InputRow",
    "InstructionHandling",
    "KeyDifferences",
    "LimitationRow",
    "Mechanism",
    "ModelScope",
    "ObjectiveRow",
    "Offering",
    "OutputBehavior",
    "OutputKind",
    "OutputRow",
    "OutputTypes",
    "RangeOfModalities",
    "ReliabilityAndAccuracy",
    "RiskRow",
    "Scalability",
    "StrengthRow",
    "TaskRow",
    "TrainingDataScope",
    "TrainingMaterial",
    "TypicalLimitations",
    "UseCaseFit",
    "UseRow",
]

# Of any concept.

Mechanism = Aspect(
    "mechanism",
    "How it works",
    aliases=("mechanism",),
    definition="What happens inside, from input to output.",
    defined_by=ARTICLE.at("S005"),
)
MECHANISM_ENTRY = entry(Mechanism)

TrainingDataScope = Aspect(
    "training-data-scope",
    "Training data scope",
    aliases=("training data",),
    definition="What it has learned from.",
    defined_by=ARTICLE.at("S028"),
)
TRAINING_DATA_SCOPE_ENTRY = entry(TrainingDataScope)

Identity = Aspect(
    "identity",
    "Place in the field",
    aliases=("identity",),
    definition="What sets it apart from what is broader and from its neighbours.",
    defined_by=ARTICLE.at("S134"),
)
IDENTITY_ENTRY = entry(Identity)

Offering = Aspect(
    "offering",
    "What it offers",
    aliases=("offering",),
    definition="What a tool does for those who use it.",
    defined_by=ARTICLE.at("S017"),
)
OFFERING_ENTRY = entry(Offering)

# Worked out from facts.

FactualRow = Aspect(
    "factual-row",
    "Factual row",
    definition="A row of a comparison that is worked out from facts.",
    defined_by=ARTICLE.at("S072"),
)
FACTUAL_ROW_ENTRY = entry(FactualRow)

ArchitectureRow = Aspect(
    "architecture-row",
    "Architecture",
    aliases=("architectures",),
    definition="How the networks are wired.",
    defined_by=ARTICLE.at("S030"),
)
ARCHITECTURE_ROW_ENTRY = entry(ArchitectureRow, subset_of(FactualRow, cite=ARTICLE.at("S030")))

ObjectiveRow = Aspect(
    "objective-row",
    "Training objective",
    aliases=("objectives",),
    definition="What is trained for.",
    defined_by=ARTICLE.at("S029"),
)
OBJECTIVE_ROW_ENTRY = entry(ObjectiveRow, subset_of(FactualRow, cite=ARTICLE.at("S029")))

InputRow = Aspect(
    "input-row",
    "Inputs",
    aliases=("accepted modalities",),
    definition="The modalities that are taken.",
    defined_by=ARTICLE.at("S053"),
)
INPUT_ROW_ENTRY = entry(InputRow, subset_of(FactualRow, cite=ARTICLE.at("S053")))

OutputRow = Aspect(
    "output-row",
    "Outputs",
    aliases=("produced modalities",),
    definition="The modalities that are given.",
    defined_by=ARTICLE.at("S055"),
)
OUTPUT_ROW_ENTRY = entry(OutputRow, subset_of(FactualRow, cite=ARTICLE.at("S055")))

TaskRow = Aspect(
    "task-row",
    "Tasks",
    aliases=("performed tasks",),
    definition="The jobs that are done.",
    defined_by=ARTICLE.at("S027"),
)
TASK_ROW_ENTRY = entry(TaskRow, subset_of(FactualRow, cite=ARTICLE.at("S027")))

StrengthRow = Aspect(
    "strength-row",
    "Strengths",
    aliases=("advantages",),
    definition="What is done well.",
    defined_by=ARTICLE.at("S033"),
)
STRENGTH_ROW_ENTRY = entry(StrengthRow, subset_of(FactualRow, cite=ARTICLE.at("S033")))

LimitationRow = Aspect(
    "limitation-row",
    "Limitations",
    aliases=("weaknesses",),
    definition="What is done badly.",
    defined_by=ARTICLE.at("S036"),
)
LIMITATION_ROW_ENTRY = entry(LimitationRow, subset_of(FactualRow, cite=ARTICLE.at("S036")))

UseRow = Aspect(
    "use-row",
    "Uses",
    aliases=("applications",),
    definition="The purposes it is put to.",
    defined_by=ARTICLE.at("S021"),
)
USE_ROW_ENTRY = entry(UseRow, subset_of(FactualRow, cite=ARTICLE.at("S021")))

RiskRow = Aspect(
    "risk-row",
    "Risks",
    aliases=("harms",),
    definition="What can go wrong with it.",
    defined_by=ARTICLE.at("S147"),
)
RISK_ROW_ENTRY = entry(RiskRow, subset_of(FactualRow, cite=ARTICLE.at("S147")))

# The rows of the article's comparison table.

ComparisonTable = Aspect(
    "comparison-table",
    "Comparison table",
    definition="The rows of the article's table of generative AI beside large language models.",
    defined_by=ARTICLE.at("S071"),
)
COMPARISON_TABLE_ENTRY = entry(ComparisonTable)

CoreObjective = Aspect(
    "core-objective",
    "Core objective",
    definition="What it is there to do.",
    defined_by=ARTICLE.at("S049"),
)
CORE_OBJECTIVE_ENTRY = entry(CoreObjective, subset_of(ComparisonTable, cite=ARTICLE.at("S049")))

ModelScope = Aspect(
    "model-scope",
    "Model scope",
    definition="How many kinds of content it spans.",
    defined_by=ARTICLE.at("S051"),
)
MODEL_SCOPE_ENTRY = entry(ModelScope, subset_of(ComparisonTable, cite=ARTICLE.at("S051")))

InputHandling = Aspect(
    "input-handling",
    "Input handling",
    definition="What it works from.",
    defined_by=ARTICLE.at("S053"),
)
INPUT_HANDLING_ENTRY = entry(InputHandling, subset_of(ComparisonTable, cite=ARTICLE.at("S053")))

OutputKind = Aspect(
    "output-kind",
    "Output type",
    definition="What sort of thing it gives.",
    defined_by=ARTICLE.at("S055"),
)
OUTPUT_KIND_ENTRY = entry(OutputKind, subset_of(ComparisonTable, cite=ARTICLE.at("S055")))

OutputBehavior = Aspect(
    "output-behavior",
    "Output behavior",
    aliases=("output behaviour",),
    definition="How predictable its outputs are.",
    defined_by=ARTICLE.at("S057"),
)
OUTPUT_BEHAVIOR_ENTRY = entry(OutputBehavior, subset_of(ComparisonTable, cite=ARTICLE.at("S057")))

ContextDepth = Aspect(
    "context-depth",
    "Context depth",
    definition="How well it keeps hold of long contents.",
    defined_by=ARTICLE.at("S059"),
)
CONTEXT_DEPTH_ENTRY = entry(ContextDepth, subset_of(ComparisonTable, cite=ARTICLE.at("S059")))

InstructionHandling = Aspect(
    "instruction-handling",
    "Instruction handling",
    definition="What kind of instruction serves it best.",
    defined_by=ARTICLE.at("S061"),
)
INSTRUCTION_HANDLING_ENTRY = entry(InstructionHandling, subset_of(ComparisonTable, cite=ARTICLE.at("S061")))

EvaluationMethod = Aspect(
    "evaluation-method",
    "Evaluation method",
    definition="By what its quality is judged.",
    defined_by=ARTICLE.at("S063"),
)
EVALUATION_METHOD_ENTRY = entry(EvaluationMethod, subset_of(ComparisonTable, cite=ARTICLE.at("S063")))

TrainingMaterial = Aspect(
    "training-material",
    "Training material",
    aliases=("training data row",),
    definition="What its training data are made of.",
    defined_by=ARTICLE.at("S065"),
)
TRAINING_MATERIAL_ENTRY = entry(TrainingMaterial, subset_of(ComparisonTable, cite=ARTICLE.at("S065")))

UseCaseFit = Aspect(
    "use-case-fit",
    "Use case fit",
    definition="What it is a good choice for.",
    defined_by=ARTICLE.at("S067"),
)
USE_CASE_FIT_ENTRY = entry(UseCaseFit, subset_of(ComparisonTable, cite=ARTICLE.at("S067")))

TypicalLimitations = Aspect(
    "typical-limitations",
    "Typical limitations",
    definition="How it tends to fail.",
    defined_by=ARTICLE.at("S069"),
)
TYPICAL_LIMITATIONS_ENTRY = entry(TypicalLimitations, subset_of(ComparisonTable, cite=ARTICLE.at("S069")))

# The article's key differences.

KeyDifferences = Aspect(
    "key-differences",
    "Key differences",
    definition="The article's points of difference between generative AI and large language models.",
    defined_by=(ARTICLE.at("S071"), ARTICLE.at("S072")),
)
KEY_DIFFERENCES_ENTRY = entry(KeyDifferences)

CoreFunction = Aspect(
    "core-function",
    "Core function",
    definition="What it makes, and what that serves.",
    defined_by=ARTICLE.at("S073"),
)
CORE_FUNCTION_ENTRY = entry(CoreFunction, subset_of(KeyDifferences, cite=ARTICLE.at("S073")))

RangeOfModalities = Aspect(
    "range-of-modalities",
    "Range of modalities",
    definition="Which modalities it covers.",
    defined_by=ARTICLE.at("S079"),
)
RANGE_OF_MODALITIES_ENTRY = entry(RangeOfModalities, subset_of(KeyDifferences, cite=ARTICLE.at("S079")))

DataScopeDifference = Aspect(
    "data-scope-difference",
    "Training data scope and its effect",
    definition="What it is trained on, and what that enables.",
    defined_by=ARTICLE.at("S085"),
)
DATA_SCOPE_DIFFERENCE_ENTRY = entry(DataScopeDifference, subset_of(KeyDifferences, cite=ARTICLE.at("S085")))

OutputTypes = Aspect(
    "output-types",
    "Output types",
    definition="Which outputs it gives and which it does not.",
    defined_by=ARTICLE.at("S089"),
)
OUTPUT_TYPES_ENTRY = entry(OutputTypes, subset_of(KeyDifferences, cite=ARTICLE.at("S089")))

ReliabilityAndAccuracy = Aspect(
    "reliability-and-accuracy",
    "Reliability and accuracy",
    definition="How far its outputs can be relied on.",
    defined_by=ARTICLE.at("S095"),
)
RELIABILITY_AND_ACCURACY_ENTRY = entry(ReliabilityAndAccuracy, subset_of(KeyDifferences, cite=ARTICLE.at("S095")))

BestUseCases = Aspect(
    "best-use-cases",
    "Best use cases",
    definition="Which tasks it serves best, and why.",
    defined_by=ARTICLE.at("S101"),
)
BEST_USE_CASES_ENTRY = entry(BestUseCases, subset_of(KeyDifferences, cite=ARTICLE.at("S101")))

CostAndComplexity = Aspect(
    "cost-and-complexity",
    "Cost and complexity",
    aliases=("cost",),
    definition="What it takes to train and run it.",
    defined_by=ARTICLE.at("S107"),
)
COST_AND_COMPLEXITY_ENTRY = entry(CostAndComplexity, subset_of(KeyDifferences, cite=ARTICLE.at("S107")))

Scalability = Aspect(
    "scalability",
    "Scalability",
    definition="How it grows, and what growth costs.",
    defined_by=ARTICLE.at("S113"),
)
SCALABILITY_ENTRY = entry(Scalability, subset_of(KeyDifferences, cite=ARTICLE.at("S113")))

ENTRIES: Final[tuple[Entry, ...]] = (
    MECHANISM_ENTRY,
    TRAINING_DATA_SCOPE_ENTRY,
    IDENTITY_ENTRY,
    OFFERING_ENTRY,
    FACTUAL_ROW_ENTRY,
    ARCHITECTURE_ROW_ENTRY,
    OBJECTIVE_ROW_ENTRY,
    INPUT_ROW_ENTRY,
    OUTPUT_ROW_ENTRY,
    TASK_ROW_ENTRY,
    STRENGTH_ROW_ENTRY,
    LIMITATION_ROW_ENTRY,
    USE_ROW_ENTRY,
    RISK_ROW_ENTRY,
    COMPARISON_TABLE_ENTRY,
    CORE_OBJECTIVE_ENTRY,
    MODEL_SCOPE_ENTRY,
    INPUT_HANDLING_ENTRY,
    OUTPUT_KIND_ENTRY,
    OUTPUT_BEHAVIOR_ENTRY,
    CONTEXT_DEPTH_ENTRY,
    INSTRUCTION_HANDLING_ENTRY,
    EVALUATION_METHOD_ENTRY,
    TRAINING_MATERIAL_ENTRY,
    USE_CASE_FIT_ENTRY,
    TYPICAL_LIMITATIONS_ENTRY,
    KEY_DIFFERENCES_ENTRY,
    CORE_FUNCTION_ENTRY,
    RANGE_OF_MODALITIES_ENTRY,
    DATA_SCOPE_DIFFERENCE_ENTRY,
    OUTPUT_TYPES_ENTRY,
    RELIABILITY_AND_ACCURACY_ENTRY,
    BEST_USE_CASES_ENTRY,
    COST_AND_COMPLEXITY_ENTRY,
    SCALABILITY_ENTRY,
)
