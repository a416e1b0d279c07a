"""Reasons to choose one family over another."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry
from genai_taxonomy.concepts import Criterion
from genai_taxonomy.vocabulary.sources import ARTICLE

__all__ = [
    "AccuracyOfLanguage",
    "CodeAndDocumentation",
    "CreativeOrMultimodalOutput",
    "EarlyIdeas",
    "LongContextAndInstructions",
    "OutputType",
    "SyntheticDatasetsNeeded",
    "TextProcessing",
    "TextWithClarity",
    "VarietyOverAccuracy",
    "VisualOrAudioSamples",
]

# For generative AI.

CreativeOrMultimodalOutput = Criterion(
    "creative-or-multimodal-output",
    "Creative or multimodal output",
    aliases=("multimodal output wanted",),
    definition="The job asks for creative output or for several modalities.",
    defined_by=ARTICLE.at("S119"),
)
CREATIVE_OR_MULTIMODAL_OUTPUT_ENTRY = entry(CreativeOrMultimodalOutput)

VisualOrAudioSamples = Criterion(
    "visual-or-audio-samples",
    "Visual or audio samples",
    definition="Images, video samples, sound concepts or visual prototypes are wanted.",
    defined_by=ARTICLE.at("S120"),
)
VISUAL_OR_AUDIO_SAMPLES_ENTRY = entry(VisualOrAudioSamples)

EarlyIdeas = Criterion(
    "early-ideas",
    "Early ideas",
    aliases=("mood boards", "design drafts"),
    definition="Ideas, mood boards or first design drafts are wanted.",
    defined_by=ARTICLE.at("S121"),
)
EARLY_IDEAS_ENTRY = entry(EarlyIdeas)

SyntheticDatasetsNeeded = Criterion(
    "synthetic-datasets-needed",
    "Synthetic data sets",
    aliases=("synthetic data needed",),
    definition="Made-up data are wanted to test, simulate or evaluate with.",
    defined_by=ARTICLE.at("S122"),
)
SYNTHETIC_DATASETS_NEEDED_ENTRY = entry(SyntheticDatasetsNeeded)

VarietyOverAccuracy = Criterion(
    "variety-over-accuracy",
    "Variety over accuracy",
    aliases=("creative range",),
    definition="Range and variety of outputs count for more than strict accuracy.",
    defined_by=ARTICLE.at("S123"),
)
VARIETY_OVER_ACCURACY_ENTRY = entry(VarietyOverAccuracy)

# For language models.

TextWithClarity = Criterion(
    "text-with-clarity",
    "Text with clarity and reasoning",
    aliases=("text-focused work",),
    definition="The job is about text that must be clear and well reasoned.",
    defined_by=ARTICLE.at("S119"),
)
TEXT_WITH_CLARITY_ENTRY = entry(TextWithClarity)

TextProcessing = Criterion(
    "text-processing",
    "Text processing",
    aliases=("summarization and drafting",),
    definition="Texts are to be summarized, drafted, answered or restructured.",
    defined_by=ARTICLE.at("S124"),
)
TEXT_PROCESSING_ENTRY = entry(TextProcessing)

CodeAndDocumentation = Criterion(
    "code-and-documentation",
    "Code and documentation",
    aliases=("content organization",),
    definition="Code is to be written, or documents and content are to be put in order.",
    defined_by=ARTICLE.at("S125"),
)
CODE_AND_DOCUMENTATION_ENTRY = entry(CodeAndDocumentation)

LongContextAndInstructions = Criterion(
    "long-context-and-instructions",
    "Long contexts and detailed instructions",
    aliases=("detailed instructions",),
    definition="Much context and detailed instructions are to be dealt with in an evenly built text.",
    defined_by=ARTICLE.at("S126"),
)
LONG_CONTEXT_AND_INSTRUCTIONS_ENTRY = entry(LongContextAndInstructions)

AccuracyOfLanguage = Criterion(
    "accuracy-of-language",
    "Accuracy of language",
    aliases=("language accuracy",),
    definition="The language must be accurate and clear, and the reasoning sound.",
    defined_by=ARTICLE.at("S127"),
)
ACCURACY_OF_LANGUAGE_ENTRY = entry(AccuracyOfLanguage)

# For the choice between both.

OutputType = Criterion(
    "output-type",
    "Type of output",
    aliases=("required output",),
    definition="Families serve different goals, and the kind of output that a job needs decides between them.",
    defined_by=(ARTICLE.at("S118"), ARTICLE.at("S158")),
)
OUTPUT_TYPE_ENTRY = entry(OutputType)

ENTRIES: Final[tuple[Entry, ...]] = (
    CREATIVE_OR_MULTIMODAL_OUTPUT_ENTRY,
    VISUAL_OR_AUDIO_SAMPLES_ENTRY,
    EARLY_IDEAS_ENTRY,
    SYNTHETIC_DATASETS_NEEDED_ENTRY,
    VARIETY_OVER_ACCURACY_ENTRY,
    TEXT_WITH_CLARITY_ENTRY,
    TEXT_PROCESSING_ENTRY,
    CODE_AND_DOCUMENTATION_ENTRY,
    LONG_CONTEXT_AND_INSTRUCTIONS_ENTRY,
    ACCURACY_OF_LANGUAGE_ENTRY,
    OUTPUT_TYPE_ENTRY,
)
