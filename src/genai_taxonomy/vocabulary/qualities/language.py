"""How texts are understood and written."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Limitation, Strength
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BROWN_2020,
    CHEN_2021,
    COMANICI_2025,
    CONNEAU_2019,
    GOODFELLOW_2016_B,
    HOLTZMAN_2019,
    JELASSI_2024,
    JI_2022,
    KADDOUR_2023,
    LIU_2023_C,
    RADFORD_2022,
    VASWANI_2017,
    ZHU_2023,
)

__all__ = [
    "BroadLanguageUnderstanding",
    "ClearStructure",
    "CodeWriting",
    "FluentText",
    "LimitedContextWindow",
    "LimitedRecall",
    "LongContext",
    "LongFormCoherence",
    "LongFormCreation",
    "LongInputUnderstanding",
    "LongRangeDependencies",
    "LossOfCoherence",
    "LostInTheMiddle",
    "LowResourceLanguageGap",
    "Multilinguality",
    "Repetition",
    "ScalesAcrossDocuments",
    "StructuredWriting",
    "TokenizationArtifacts",
    "TopicVariety",
    "WeakLongRangeDependencies",
]

# Strengths in understanding.

BroadLanguageUnderstanding = Strength(
    "broad-language-understanding",
    "Broad language understanding",
    aliases=("language understanding",),
    definition="Grasping texts of many kinds.",
    defined_by=(ARTICLE.at("S040"),),
)
BROAD_LANGUAGE_UNDERSTANDING_ENTRY = entry(BroadLanguageUnderstanding)

Multilinguality = Strength(
    "multilinguality",
    "Multilinguality",
    aliases=(
        "multilingual ability",
        "multilingual support",
        "multilingualism",
        "many languages",
        "multilingual",
    ),
    definition="One model handles many human languages.",
    defined_by=(CONNEAU_2019.at("abstract"), RADFORD_2022.at("abstract")),
)
MULTILINGUALITY_ENTRY = entry(Multilinguality)

LongInputUnderstanding = Strength(
    "long-input-understanding",
    "Understanding of long and complex inputs",
    aliases=("long-context understanding",),
    definition="Grasping inputs that are long or intricate.",
    defined_by=(ARTICLE.at("S031"),),
)
LONG_INPUT_UNDERSTANDING_ENTRY = entry(LongInputUnderstanding)

LongContext = Strength(
    "long-context",
    "Long context",
    aliases=("long context window", "large context window", "long context length", "long-context processing"),
    definition="Inputs as long as books or hours of video are taken in at once.",
    defined_by=(COMANICI_2025.at("abstract"),),
)
LONG_CONTEXT_ENTRY = entry(LongContext)

LongRangeDependencies = Strength(
    "long-range-dependencies",
    "Long-range dependencies",
    aliases=(
        "long-range dependency modeling",
        "long-range dependency modelling",
        "long-term dependencies",
    ),
    definition="Relating elements of the data that lie far apart.",
    defined_by=(VASWANI_2017,),
)
LONG_RANGE_DEPENDENCIES_ENTRY = entry(LongRangeDependencies)

# Strengths in writing.

FluentText = Strength(
    "fluent-text",
    "Fluent text",
    aliases=("fluency", "fluent generation", "human-like text", "natural language fluency"),
    definition="Text that reads as naturally as if a person had written it.",
    defined_by=(BROWN_2020.at("abstract"), JI_2022.at("abstract")),
)
FLUENT_TEXT_ENTRY = entry(FluentText)

ClearStructure = Strength(
    "clear-structure",
    "Clearly structured text",
    aliases=("clear structure",),
    definition="Texts that are clearly built, be they summaries, drafts, renderings into other languages or replies.",
    defined_by=(ARTICLE.at("S032"),),
)
CLEAR_STRUCTURE_ENTRY = entry(ClearStructure)

StructuredWriting = Strength(
    "structured-writing",
    "Structured writing",
    definition="Clearly structured text as a speciality.",
    defined_by=(ARTICLE.at("S041"),),
)
STRUCTURED_WRITING_ENTRY = entry(StructuredWriting, subset_of(ClearStructure, cite=ARTICLE.at("S041")))

TopicVariety = Strength(
    "topic-variety",
    "Adaptation to topics and styles",
    aliases=("adaptability", "adaptation to topics and writing styles"),
    definition="Writing about many topics in many styles.",
    defined_by=(ARTICLE.at("S033"),),
)
TOPIC_VARIETY_ENTRY = entry(TopicVariety)

LongFormCoherence = Strength(
    "long-form-coherence",
    "Coherence in long responses",
    aliases=("coherence",),
    definition="Long texts that hang together.",
    defined_by=(ARTICLE.at("S034"),),
)
LONG_FORM_COHERENCE_ENTRY = entry(LongFormCoherence)

LongFormCreation = Strength(
    "long-form-creation",
    "Creation of long texts",
    aliases=("long-form content creation",),
    definition="Writing texts of great length.",
    defined_by=(ARTICLE.at("S040"),),
)
LONG_FORM_CREATION_ENTRY = entry(LongFormCreation)

ScalesAcrossDocuments = Strength(
    "scales-across-documents",
    "Use in research, documentation and correspondence",
    aliases=("scale for documentation",),
    definition="Being of use for large amounts of research, documentation and correspondence.",
    defined_by=(ARTICLE.at("S035"),),
)
SCALES_ACROSS_DOCUMENTS_ENTRY = entry(ScalesAcrossDocuments)

CodeWriting = Strength(
    "code-writing",
    "Code writing",
    aliases=(
        "coding ability",
        "programming ability",
        "code generation ability",
    ),
    definition="Writing program code that works from a description.",
    defined_by=(CHEN_2021.at("abstract"),),
)
CODE_WRITING_ENTRY = entry(CodeWriting)

# Limitations.

LossOfCoherence = Limitation(
    "loss-of-coherence",
    "Loss of coherence",
    aliases=("incoherence over long passages",),
    definition="Long texts that repeat or contradict themselves or lose their thread.",
    defined_by=(BROWN_2020.at("section 5"),),
)
LOSS_OF_COHERENCE_ENTRY = entry(LossOfCoherence)

Repetition = Limitation(
    "repetition",
    "Repetition",
    aliases=(
        "repetitive output",
        "repetitive text",
        "repetition loops",
        "text degeneration",
    ),
    definition="Saying the same words or sentences over and over.",
    defined_by=(HOLTZMAN_2019.at("abstract"),),
)
REPETITION_ENTRY = entry(Repetition)

LostInTheMiddle = Limitation(
    "lost-in-the-middle",
    "Lost in the middle",
    definition="Making less use of information in the middle of a long input than at its ends.",
    defined_by=(LIU_2023_C.at("section 1"),),
)
LOST_IN_THE_MIDDLE_ENTRY = entry(LostInTheMiddle)

LimitedContextWindow = Limitation(
    "limited-context-window",
    "Limited context window",
    aliases=(
        "limited context",
        "limited context length",
        "fixed context window",
        "context limit",
        "context window limit",
        "context length limit",
        "token limit",
        "short context",
    ),
    definition="Only a limited stretch of input can be taken into account at once.",
    defined_by=(KADDOUR_2023,),
)
LIMITED_CONTEXT_WINDOW_ENTRY = entry(LimitedContextWindow)

LimitedRecall = Limitation(
    "limited-recall",
    "Limited recall of long inputs",
    aliases=("poor recall", "poor copying", "weak copying", "weak in-context recall", "weak retrieval from context"),
    definition="Failing to copy or look up exactly what stood far back in the input.",
    defined_by=(JELASSI_2024.at("abstract"),),
)
LIMITED_RECALL_ENTRY = entry(LimitedRecall)

WeakLongRangeDependencies = Limitation(
    "weak-long-range-dependencies",
    "Weak long-range dependencies",
    aliases=(
        "short memory",
        "poor long-range dependencies",
        "difficulty with long-range dependencies",
        "difficulty with long-term dependencies",
        "limited receptive field",
    ),
    definition="Elements that lie far apart are hardly related to each other.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 10"),),
)
WEAK_LONG_RANGE_DEPENDENCIES_ENTRY = entry(WeakLongRangeDependencies)

TokenizationArtifacts = Limitation(
    "tokenization-artifacts",
    "Tokenization artifacts",
    aliases=(
        "tokenisation artefacts",
        "tokenizer artifacts",
        "tokenizer reliance",
        "tokenization errors",
        "poor character-level understanding",
    ),
    definition="Faults that stem from cutting text into tokens, which loses parts of it or favors some languages.",
    defined_by=(KADDOUR_2023,),
)
TOKENIZATION_ARTIFACTS_ENTRY = entry(TokenizationArtifacts)

LowResourceLanguageGap = Limitation(
    "low-resource-language-gap",
    "Low-resource language gap",
    aliases=(
        "poor low-resource language performance",
        "weak in low-resource languages",
        "English-centric",
        "language inequality",
    ),
    definition="Doing worse in languages with little training data than in those with much.",
    defined_by=(ZHU_2023.at("abstract"),),
)
LOW_RESOURCE_LANGUAGE_GAP_ENTRY = entry(LowResourceLanguageGap)

ENTRIES: Final[tuple[Entry, ...]] = (
    BROAD_LANGUAGE_UNDERSTANDING_ENTRY,
    MULTILINGUALITY_ENTRY,
    LONG_INPUT_UNDERSTANDING_ENTRY,
    LONG_CONTEXT_ENTRY,
    LONG_RANGE_DEPENDENCIES_ENTRY,
    FLUENT_TEXT_ENTRY,
    CLEAR_STRUCTURE_ENTRY,
    STRUCTURED_WRITING_ENTRY,
    TOPIC_VARIETY_ENTRY,
    LONG_FORM_COHERENCE_ENTRY,
    LONG_FORM_CREATION_ENTRY,
    SCALES_ACROSS_DOCUMENTS_ENTRY,
    CODE_WRITING_ENTRY,
    LOSS_OF_COHERENCE_ENTRY,
    REPETITION_ENTRY,
    LOST_IN_THE_MIDDLE_ENTRY,
    LIMITED_CONTEXT_WINDOW_ENTRY,
    LIMITED_RECALL_ENTRY,
    WEAK_LONG_RANGE_DEPENDENCIES_ENTRY,
    TOKENIZATION_ARTIFACTS_ENTRY,
    LOW_RESOURCE_LANGUAGE_GAP_ENTRY,
)
