"""Jobs that end in a text: continuing, talking, rewriting, summarizing and answering."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    GraphData,
    ProbabilityDistribution,
    StructuredText,
    TabularData,
    Text,
)
from genai_taxonomy.vocabulary.sources import (
    BAVARIAN_2022,
    DEVLIN_2018,
    HUGGING_FACE_2026,
    JIN_2020,
    LEWIS_2019,
    OUYANG_2022,
    RADFORD_2019,
    RUDER_2018,
    SHU_2023,
)
from genai_taxonomy.vocabulary.tasks.general import (
    Summarization,
    TextGeneration,
    TextToTextGeneration,
)

__all__ = [
    "AbstractiveSummarization",
    "DataToText",
    "Dialogue",
    "ExplanationGeneration",
    "ExtractiveSummarization",
    "FillMask",
    "GrammarCorrection",
    "HeadlineGeneration",
    "InstructionExecution",
    "LanguageModeling",
    "MultiDocumentSummarization",
    "NewsSummarization",
    "Paraphrasing",
    "RdfToText",
    "StoryGeneration",
    "StyleTransferOfText",
    "TableToText",
    "TextContinuation",
    "TextInfilling",
    "TextRewriting",
    "TextSimplification",
]

# Predicting and continuing text.

LanguageModeling = Task(
    "language-modeling",
    "Language modeling",
    aliases=("language modelling", "predicting the next word"),
    definition="Predicting how likely each word or character is at a place in a text.",
    defined_by=(RUDER_2018.at("language modeling"),),
    exact_match=("huggingface:subtask/language-modeling",),
)
LANGUAGE_MODELING_ENTRY = entry(
    LanguageModeling,
    subset_of(
        TextGeneration,
        cite=HUGGING_FACE_2026.at("pipelines"),
        disputed_by=RUDER_2018.at("language modeling"),
    ),
    signature(Text, (), cite=RUDER_2018.at("language modeling")),
    typically(produces=ProbabilityDistribution, cite=RUDER_2018.at("language modeling")),
)

TextContinuation = Task(
    "text-continuation",
    "Text continuation",
    aliases=("text completion", "completion", "prompt completion", "autocomplete"),
    definition="Text generation that goes on from a given beginning.",
    defined_by=(HUGGING_FACE_2026.at("text-generation"), RADFORD_2019),
)
TEXT_CONTINUATION_ENTRY = entry(
    TextContinuation,
    subset_of(TextGeneration, cite=HUGGING_FACE_2026.at("text-generation")),
    signature(Text, Text, cite=HUGGING_FACE_2026.at("text-generation")),
)

FillMask = Task(
    "fill-mask",
    "Mask filling",
    aliases=("cloze", "cloze task", "masked word prediction", "masked token prediction"),
    definition="Predicting which words stand behind the masked places of a text.",
    defined_by=(HUGGING_FACE_2026.at("fill-mask"), DEVLIN_2018.at("abstract")),
    exact_match=("huggingface:pipeline/fill-mask", "huggingface:subtask/masked-language-modeling"),
)
FILL_MASK_ENTRY = entry(
    FillMask,
    signature(Text, (), cite=HUGGING_FACE_2026.at("fill-mask")),
    typically(produces=ProbabilityDistribution, cite=HUGGING_FACE_2026.at("fill-mask")),
)

TextInfilling = Task(
    "text-infilling",
    "Text infilling",
    aliases=("infilling", "fill in the middle", "FIM", "gap filling"),
    definition="Text generation that writes a missing passage between the text before and the text after it.",
    defined_by=(BAVARIAN_2022.at("abstract"), LEWIS_2019.at("abstract")),
)
TEXT_INFILLING_ENTRY = entry(
    TextInfilling,
    subset_of(TextGeneration, cite=BAVARIAN_2022.at("abstract")),
    signature(Text, Text, cite=BAVARIAN_2022.at("abstract")),
)

# Talking and following instructions.

Dialogue = Task(
    "dialogue",
    "Dialogue",
    aliases=(
        "conversational",
        "dialog",
        "chat",
        "chatbot",
        "chatting",
        "conversation",
        "conversational AI",
        "dialogue generation",
        "dialogue modeling",
        "chat completion",
        "response generation",
        "multi-turn dialogue",
    ),
    definition="Text generation that answers the other side of a conversation, turn by turn.",
    defined_by=(HUGGING_FACE_2026.at("text-generation"),),
    exact_match=(
        "huggingface:subtask/dialogue-generation",
        "huggingface:subtask/dialogue-modeling",
        "huggingface:subtask/conversational",
    ),
)
DIALOGUE_ENTRY = entry(
    Dialogue,
    subset_of(TextGeneration, cite=HUGGING_FACE_2026.at("pipelines")),
    signature(Text, Text, cite=HUGGING_FACE_2026.at("text-generation")),
)

InstructionExecution = Task(
    "instruction-execution",
    "Following instructions",
    aliases=("instruction following", "instruction execution", "executing instructions"),
    definition="Doing what an instruction in text asks for.",
    defined_by=(OUYANG_2022.at("abstract"),),
)
INSTRUCTION_EXECUTION_ENTRY = entry(
    InstructionExecution,
    # An instruction may also ask for an image, an action or a call of a tool.
    signature(Text, (), cite=OUYANG_2022.at("abstract")),
    typically(produces=Text, cite=OUYANG_2022.at("abstract")),
)

# Rewriting.

TextRewriting = Task(
    "text-rewriting",
    "Text rewriting",
    aliases=("rewriting", "text editing", "text revision", "rephrasing"),
    definition="Text generation that words a given text anew in the way that is asked for.",
    defined_by=(SHU_2023.at("abstract"),),
)
TEXT_REWRITING_ENTRY = entry(
    TextRewriting,
    subset_of(TextToTextGeneration, cite=SHU_2023.at("abstract")),
    signature(Text, Text, cite=SHU_2023.at("abstract")),
)

Paraphrasing = Task(
    "paraphrasing",
    "Paraphrasing",
    aliases=("paraphrase generation", "text paraphrasing"),
    definition="Text rewriting that says the same in other words.",
    defined_by=(RUDER_2018.at("paraphrase generation"),),
)
PARAPHRASING_ENTRY = entry(Paraphrasing, subset_of(TextRewriting, cite=RUDER_2018.at("paraphrase generation")))

TextSimplification = Task(
    "text-simplification",
    "Text simplification",
    aliases=("simplification", "sentence simplification"),
    definition="Text rewriting that makes a text easier to read and keeps its meaning.",
    defined_by=(RUDER_2018.at("simplification"),),
    exact_match=("huggingface:subtask/text-simplification",),
)
TEXT_SIMPLIFICATION_ENTRY = entry(
    TextSimplification,
    subset_of(TextRewriting, cite=RUDER_2018.at("simplification")),
)

StyleTransferOfText = Task(
    "style-transfer-of-text",
    "Text style transfer",
    aliases=("style transfer for text", "text attribute transfer", "tone transfer"),
    definition="Text rewriting that changes how a text sounds, such as its politeness, and keeps what it says.",
    defined_by=(JIN_2020.at("abstract"),),
)
STYLE_TRANSFER_OF_TEXT_ENTRY = entry(
    StyleTransferOfText,
    subset_of(TextRewriting, cite=JIN_2020.at("abstract")),
)

GrammarCorrection = Task(
    "grammar-correction",
    "Grammatical error correction",
    aliases=("GEC", "grammar correction", "grammar checking", "proofreading", "spelling correction"),
    definition="Text rewriting that mends spelling, punctuation, grammar and word choice.",
    defined_by=(RUDER_2018.at("grammatical error correction"),),
)
GRAMMAR_CORRECTION_ENTRY = entry(
    GrammarCorrection, subset_of(TextRewriting, cite=RUDER_2018.at("grammatical error correction"))
)

# Writing.

StoryGeneration = Task(
    "story-generation",
    "Story generation",
    aliases=("storytelling", "story writing", "narrative generation"),
    definition="Text generation that tells a story.",
    defined_by=(HUGGING_FACE_2026.at("text-generation"),),
)
STORY_GENERATION_ENTRY = entry(StoryGeneration, subset_of(TextGeneration, cite=HUGGING_FACE_2026.at("text-generation")))

ExplanationGeneration = Task(
    "explanation-generation",
    "Explanation generation",
    aliases=("generating explanations",),
    definition="Text generation that says why something is so.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/explanation-generation",),
)
EXPLANATION_GENERATION_ENTRY = entry(
    ExplanationGeneration, subset_of(TextGeneration, cite=HUGGING_FACE_2026.at("pipelines"))
)

DataToText = Task(
    "data-to-text",
    "Data-to-text generation",
    aliases=("data2text", "D2T", "data-to-text"),
    definition="Text generation that puts structured data, such as a table or a graph, into words.",
    defined_by=(RUDER_2018.at("data-to-text generation"),),
)
DATA_TO_TEXT_ENTRY = entry(
    DataToText,
    subset_of(TextGeneration, cite=RUDER_2018.at("data-to-text generation")),
    typically(accepts=(TabularData, GraphData, StructuredText), cite=RUDER_2018.at("data-to-text generation")),
)

TableToText = Task(
    "table-to-text",
    "Table-to-text generation",
    aliases=("table to text", "tabular to text", "table description"),
    definition="Data-to-text generation from a table.",
    defined_by=(RUDER_2018.at("data-to-text generation"), HUGGING_FACE_2026.at("pipelines")),
    exact_match=("huggingface:pipeline/table-to-text", "huggingface:pipeline/tabular-to-text"),
)
TABLE_TO_TEXT_ENTRY = entry(
    TableToText,
    subset_of(DataToText, cite=RUDER_2018.at("data-to-text generation")),
    typically(accepts=TabularData, cite=HUGGING_FACE_2026.at("pipelines")),
)

RdfToText = Task(
    "rdf-to-text",
    "RDF-to-text generation",
    aliases=("RDF to text", "knowledge-graph-to-text", "graph-to-text generation"),
    definition="Data-to-text generation from the triples of a knowledge graph.",
    defined_by=(RUDER_2018.at("data-to-text generation"), HUGGING_FACE_2026.at("pipelines")),
    exact_match=("huggingface:subtask/rdf-to-text",),
)
RDF_TO_TEXT_ENTRY = entry(
    RdfToText,
    subset_of(DataToText, cite=RUDER_2018.at("data-to-text generation")),
    typically(accepts=GraphData, cite=RUDER_2018.at("data-to-text generation")),
)

# Summarizing.

AbstractiveSummarization = Task(
    "abstractive-summarization",
    "Abstractive summarization",
    aliases=("abstractive summarisation", "abstractive text summarization"),
    definition="Summarization in new words.",
    defined_by=(HUGGING_FACE_2026.at("summarization"), LEWIS_2019.at("abstract")),
)
ABSTRACTIVE_SUMMARIZATION_ENTRY = entry(
    AbstractiveSummarization,
    subset_of(Summarization, cite=HUGGING_FACE_2026.at("summarization")),
    subset_of(TextToTextGeneration, cite=(HUGGING_FACE_2026.at("summarization"), LEWIS_2019.at("abstract"))),
)

ExtractiveSummarization = Task(
    "extractive-summarization",
    "Extractive summarization",
    aliases=("extractive summarisation", "extractive text summarization"),
    definition="Summarization by picking sentences of the text itself.",
    defined_by=(HUGGING_FACE_2026.at("summarization"), RUDER_2018.at("summarization")),
)
EXTRACTIVE_SUMMARIZATION_ENTRY = entry(
    ExtractiveSummarization, subset_of(Summarization, cite=HUGGING_FACE_2026.at("summarization"))
)

NewsSummarization = Task(
    "news-summarization",
    "News summarization",
    aliases=("news articles summarization", "news article summarization"),
    definition="Summarization of news articles.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"), RUDER_2018.at("summarization")),
    exact_match=("huggingface:subtask/news-articles-summarization",),
)
NEWS_SUMMARIZATION_ENTRY = entry(NewsSummarization, subset_of(Summarization, cite=HUGGING_FACE_2026.at("pipelines")))

MultiDocumentSummarization = Task(
    "multi-document-summarization",
    "Multi-document summarization",
    aliases=("multi-document summarisation", "MDS"),
    definition="Summarization of several documents in one text.",
    defined_by=(RUDER_2018.at("summarization"),),
)
MULTI_DOCUMENT_SUMMARIZATION_ENTRY = entry(
    MultiDocumentSummarization, subset_of(Summarization, cite=RUDER_2018.at("summarization"))
)

HeadlineGeneration = Task(
    "headline-generation",
    "Headline generation",
    aliases=("news articles headline generation", "title generation"),
    definition="Text generation that gives an article its headline.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/news-articles-headline-generation",),
)
HEADLINE_GENERATION_ENTRY = entry(
    HeadlineGeneration,
    subset_of(Summarization, cite=HUGGING_FACE_2026.at("pipelines")),
    subset_of(TextToTextGeneration, cite=HUGGING_FACE_2026.at("pipelines")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LANGUAGE_MODELING_ENTRY,
    TEXT_CONTINUATION_ENTRY,
    FILL_MASK_ENTRY,
    TEXT_INFILLING_ENTRY,
    DIALOGUE_ENTRY,
    INSTRUCTION_EXECUTION_ENTRY,
    TEXT_REWRITING_ENTRY,
    PARAPHRASING_ENTRY,
    TEXT_SIMPLIFICATION_ENTRY,
    STYLE_TRANSFER_OF_TEXT_ENTRY,
    GRAMMAR_CORRECTION_ENTRY,
    STORY_GENERATION_ENTRY,
    EXPLANATION_GENERATION_ENTRY,
    DATA_TO_TEXT_ENTRY,
    TABLE_TO_TEXT_ENTRY,
    RDF_TO_TEXT_ENTRY,
    ABSTRACTIVE_SUMMARIZATION_ENTRY,
    EXTRACTIVE_SUMMARIZATION_ENTRY,
    NEWS_SUMMARIZATION_ENTRY,
    MULTI_DOCUMENT_SUMMARIZATION_ENTRY,
    HEADLINE_GENERATION_ENTRY,
)
