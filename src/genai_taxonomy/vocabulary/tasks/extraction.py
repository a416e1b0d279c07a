"""Jobs that mark words, draw facts out of text, or find texts."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import Embedding, Label, Ranking, Score, Text, TextSpan
from genai_taxonomy.vocabulary.sources import (
    GOODFELLOW_2016_B,
    HUGGING_FACE_2026,
    KANERVA_2019,
    KARPUKHIN_2020,
    REIMERS_2019,
    RUDER_2018,
    YU_2018,
)
from genai_taxonomy.vocabulary.tasks.answering import MultipleChoice
from genai_taxonomy.vocabulary.tasks.general import (
    Classification,
    FeatureExtraction,
    Retrieval,
)

__all__ = [
    "Chunking",
    "ConstituencyParsing",
    "CoreferenceResolution",
    "DependencyParsing",
    "DocumentRetrieval",
    "EntityLinking",
    "EvidenceRetrieval",
    "InformationExtraction",
    "KeyphraseExtraction",
    "Lemmatization",
    "MultipleChoiceCoreferenceResolution",
    "NamedEntityRecognition",
    "Parsing",
    "PartOfSpeechTagging",
    "RelationExtraction",
    "SemanticParsing",
    "SlotFilling",
    "TextEmbedding",
    "TextRanking",
    "TextRetrieval",
    "TokenClassification",
    "UtteranceRetrieval",
    "WordSenseDisambiguation",
]

# Marking words.

TokenClassification = Task(
    "token-classification",
    "Token classification",
    aliases=("sequence labeling", "sequence labelling", "sequence tagging", "token tagging"),
    definition="Naming the class of each word or piece of a text.",
    defined_by=(HUGGING_FACE_2026.at("token-classification"),),
    exact_match=("huggingface:pipeline/token-classification",),
)
TOKEN_CLASSIFICATION_ENTRY = entry(
    TokenClassification,
    subset_of(Classification, cite=HUGGING_FACE_2026.at("token-classification")),
    signature(Text, (), cite=HUGGING_FACE_2026.at("token-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("token-classification")),
)

InformationExtraction = Task(
    "information-extraction",
    "Information extraction",
    aliases=("IE", "structured information extraction", "structured data extraction"),
    definition="Bringing what a text says about things and their relations into a fixed form.",
    defined_by=(RUDER_2018.at("information extraction"), HUGGING_FACE_2026.at("token-classification")),
)
INFORMATION_EXTRACTION_ENTRY = entry(
    InformationExtraction,
    signature(Text, (), cite=HUGGING_FACE_2026.at("token-classification")),
    typically(produces=TextSpan, cite=HUGGING_FACE_2026.at("token-classification")),
)

NamedEntityRecognition = Task(
    "named-entity-recognition",
    "Named entity recognition",
    aliases=("NER", "entity recognition", "entity extraction", "named entity extraction"),
    definition="Token classification that finds the names in a text and what kind of thing each names.",
    defined_by=(RUDER_2018.at("named entity recognition"), HUGGING_FACE_2026.at("token-classification")),
    exact_match=("huggingface:subtask/named-entity-recognition",),
)
NAMED_ENTITY_RECOGNITION_ENTRY = entry(
    NamedEntityRecognition,
    subset_of(TokenClassification, InformationExtraction, cite=HUGGING_FACE_2026.at("token-classification")),
)

PartOfSpeechTagging = Task(
    "part-of-speech-tagging",
    "Part-of-speech tagging",
    aliases=("POS tagging", "part of speech", "POS", "grammatical tagging"),
    definition="Token classification by part of speech, such as noun or verb.",
    defined_by=(RUDER_2018.at("part-of-speech tagging"), HUGGING_FACE_2026.at("token-classification")),
    exact_match=("huggingface:subtask/part-of-speech",),
)
PART_OF_SPEECH_TAGGING_ENTRY = entry(
    PartOfSpeechTagging, subset_of(TokenClassification, cite=HUGGING_FACE_2026.at("token-classification"))
)

Chunking = Task(
    "chunking",
    "Chunking",
    aliases=("shallow parsing", "phrase chunking", "noun phrase chunking"),
    definition="Token classification that marks which words form a phrase together, without its inner structure.",
    defined_by=(RUDER_2018.at("shallow syntax"),),
)
CHUNKING_ENTRY = entry(Chunking, subset_of(TokenClassification, cite=RUDER_2018.at("shallow syntax")))

SlotFilling = Task(
    "slot-filling",
    "Slot filling",
    aliases=("slot tagging", "slot extraction"),
    definition="Finding the values that a request gives for what has to be known, such as a date or a place.",
    defined_by=(RUDER_2018.at("intent detection and slot filling"),),
    # There, slots are filled by predicting masked words.
    close_match=("huggingface:subtask/slot-filling",),
)
SLOT_FILLING_ENTRY = entry(
    SlotFilling,
    subset_of(InformationExtraction, cite=RUDER_2018.at("intent detection and slot filling")),
    subset_of(
        TokenClassification,
        cite=RUDER_2018.at("intent detection and slot filling"),
        disputed_by=HUGGING_FACE_2026.at("pipelines"),
    ),
)

KeyphraseExtraction = Task(
    "keyphrase-extraction",
    "Keyphrase extraction",
    aliases=("keyword extraction",),
    definition="Information extraction of the phrases that say what a text is about.",
    defined_by=(RUDER_2018.at("keyphrase extraction and generation"),),
)
KEYPHRASE_EXTRACTION_ENTRY = entry(
    KeyphraseExtraction, subset_of(InformationExtraction, cite=RUDER_2018.at("keyphrase extraction and generation"))
)

RelationExtraction = Task(
    "relation-extraction",
    "Relation extraction",
    aliases=("relationship extraction", "relation classification"),
    definition="Information extraction of how the things named in a text are related.",
    defined_by=(RUDER_2018.at("relationship extraction"),),
)
RELATION_EXTRACTION_ENTRY = entry(
    RelationExtraction, subset_of(InformationExtraction, cite=RUDER_2018.at("relationship extraction"))
)

EntityLinking = Task(
    "entity-linking",
    "Entity linking",
    aliases=("entity disambiguation", "named entity disambiguation", "NED", "named entity linking"),
    definition="Finding the entry of a knowledge base that a name in a text stands for.",
    defined_by=(RUDER_2018.at("entity linking"),),
    close_match=("huggingface:subtask/entity-linking-classification", "huggingface:subtask/entity-linking-retrieval"),
)
ENTITY_LINKING_ENTRY = entry(
    EntityLinking,
    subset_of(InformationExtraction, cite=RUDER_2018.at("entity linking")),
    typically(produces=Label, cite=RUDER_2018.at("entity linking")),
)

Parsing = Task(
    "parsing",
    "Parsing",
    aliases=("syntactic parsing", "syntax analysis"),
    definition="Finding the grammatical structure of a sentence.",
    defined_by=(RUDER_2018.at("constituency parsing"), RUDER_2018.at("dependency parsing")),
    exact_match=("huggingface:subtask/parsing",),
)
PARSING_ENTRY = entry(
    Parsing,
    # A parse is a tree over the words, which classes of single words do not give by themselves.
    subset_of(
        TokenClassification,
        cite=HUGGING_FACE_2026.at("pipelines"),
        disputed_by=GOODFELLOW_2016_B.at("section 5.1.1"),
    ),
    signature(Text, (), cite=RUDER_2018.at("constituency parsing")),
)

ConstituencyParsing = Task(
    "constituency-parsing",
    "Constituency parsing",
    aliases=("phrase structure parsing", "constituent parsing"),
    definition="Parsing into phrases that are nested in each other.",
    defined_by=(RUDER_2018.at("constituency parsing"),),
)
CONSTITUENCY_PARSING_ENTRY = entry(ConstituencyParsing, subset_of(Parsing, cite=RUDER_2018.at("constituency parsing")))

DependencyParsing = Task(
    "dependency-parsing",
    "Dependency parsing",
    aliases=("syntactic dependency parsing",),
    definition="Parsing that finds for each word which other word it depends on and how.",
    defined_by=(RUDER_2018.at("dependency parsing"),),
)
DEPENDENCY_PARSING_ENTRY = entry(DependencyParsing, subset_of(Parsing, cite=RUDER_2018.at("dependency parsing")))

SemanticParsing = Task(
    "semantic-parsing",
    "Semantic parsing",
    aliases=("parsing to logical form", "meaning representation parsing"),
    definition="Turning a text into a formal expression of its meaning, such as a query or a graph.",
    defined_by=(RUDER_2018.at("semantic parsing"), YU_2018.at("abstract")),
)
SEMANTIC_PARSING_ENTRY = entry(SemanticParsing, signature(Text, (), cite=YU_2018.at("abstract")))

Lemmatization = Task(
    "lemmatization",
    "Lemmatization",
    aliases=("lemmatisation", "lemma prediction"),
    definition="Giving each word of a text in its dictionary form.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/lemmatization",),
)
LEMMATIZATION_ENTRY = entry(
    Lemmatization,
    # Dictionary forms are also written letter by letter.
    subset_of(
        TokenClassification,
        cite=HUGGING_FACE_2026.at("pipelines"),
        disputed_by=KANERVA_2019.at("abstract"),
    ),
    signature(Text, (), cite=KANERVA_2019.at("abstract")),
)

WordSenseDisambiguation = Task(
    "word-sense-disambiguation",
    "Word sense disambiguation",
    aliases=("WSD", "sense disambiguation"),
    definition="Finding which of its meanings a word has in its context.",
    defined_by=(RUDER_2018.at("word sense disambiguation"),),
    exact_match=("huggingface:subtask/word-sense-disambiguation",),
)
WORD_SENSE_DISAMBIGUATION_ENTRY = entry(
    WordSenseDisambiguation, subset_of(TokenClassification, cite=HUGGING_FACE_2026.at("pipelines"))
)

CoreferenceResolution = Task(
    "coreference-resolution",
    "Coreference resolution",
    aliases=("coref", "coreference", "anaphora resolution"),
    definition="Finding which words of a text speak of the same thing.",
    defined_by=(RUDER_2018.at("coreference resolution"),),
    exact_match=("huggingface:subtask/coreference-resolution",),
)
COREFERENCE_RESOLUTION_ENTRY = entry(
    CoreferenceResolution,
    subset_of(
        TokenClassification,
        cite=HUGGING_FACE_2026.at("pipelines"),
        disputed_by=RUDER_2018.at("coreference resolution"),
    ),
    signature(Text, (), cite=RUDER_2018.at("coreference resolution")),
)

MultipleChoiceCoreferenceResolution = Task(
    "multiple-choice-coreference-resolution",
    "Multiple-choice coreference resolution",
    aliases=("Winograd schema", "Winograd schema challenge", "pronoun resolution by multiple choice"),
    definition="Coreference resolution that picks what a word stands for out of given options.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/multiple-choice-coreference-resolution",),
)
MULTIPLE_CHOICE_COREFERENCE_RESOLUTION_ENTRY = entry(
    MultipleChoiceCoreferenceResolution,
    subset_of(MultipleChoice, CoreferenceResolution, cite=HUGGING_FACE_2026.at("pipelines")),
)

# Finding texts.

TextEmbedding = Task(
    "text-embedding",
    "Text embedding",
    aliases=("sentence embedding", "document embedding", "text vectorization", "embedding text"),
    definition="Feature extraction that turns a text into one vector that stands for its meaning.",
    defined_by=(REIMERS_2019.at("abstract"), HUGGING_FACE_2026.at("sentence-similarity")),
)
TEXT_EMBEDDING_ENTRY = entry(
    TextEmbedding,
    subset_of(FeatureExtraction, cite=HUGGING_FACE_2026.at("feature-extraction")),
    signature(Text, Embedding, cite=REIMERS_2019.at("abstract")),
)

TextRetrieval = Task(
    "text-retrieval",
    "Text retrieval",
    aliases=("semantic search", "passage retrieval", "text search"),
    definition="Retrieval of texts that are relevant to a query.",
    defined_by=(HUGGING_FACE_2026.at("feature-extraction"), KARPUKHIN_2020.at("abstract")),
    exact_match=("huggingface:pipeline/text-retrieval",),
)
TEXT_RETRIEVAL_ENTRY = entry(
    TextRetrieval,
    subset_of(Retrieval, cite=HUGGING_FACE_2026.at("feature-extraction")),
    signature(Text, (), cite=KARPUKHIN_2020.at("abstract")),
    typically(produces=Ranking, cite=KARPUKHIN_2020.at("abstract")),
)

DocumentRetrieval = Task(
    "document-retrieval",
    "Document retrieval",
    aliases=("document search", "ad hoc retrieval"),
    definition="Text retrieval of whole documents.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/document-retrieval",),
)
DOCUMENT_RETRIEVAL_ENTRY = entry(DocumentRetrieval, subset_of(TextRetrieval, cite=HUGGING_FACE_2026.at("pipelines")))

UtteranceRetrieval = Task(
    "utterance-retrieval",
    "Utterance retrieval",
    aliases=("response retrieval", "response selection"),
    definition="Text retrieval of what fits to be said next in a conversation.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/utterance-retrieval",),
)
UTTERANCE_RETRIEVAL_ENTRY = entry(UtteranceRetrieval, subset_of(TextRetrieval, cite=HUGGING_FACE_2026.at("pipelines")))

EvidenceRetrieval = Task(
    "evidence-retrieval",
    "Evidence retrieval",
    aliases=("fact-checking retrieval", "claim evidence retrieval"),
    definition="Text retrieval of what speaks for or against a claim.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/fact-checking-retrieval",),
)
EVIDENCE_RETRIEVAL_ENTRY = entry(EvidenceRetrieval, subset_of(TextRetrieval, cite=HUGGING_FACE_2026.at("pipelines")))

TextRanking = Task(
    "text-ranking",
    "Text ranking",
    aliases=("reranking", "passage ranking", "document reranking", "document ranking"),
    definition="Putting given texts in the order of their relevance to a query.",
    defined_by=(HUGGING_FACE_2026.at("text-ranking"),),
    exact_match=("huggingface:pipeline/text-ranking",),
)
TEXT_RANKING_ENTRY = entry(
    TextRanking,
    # It sorts what retrieval has found already.
    subset_of(
        Retrieval,
        cite=HUGGING_FACE_2026.at("text-ranking"),
        disputed_by=HUGGING_FACE_2026.at("feature-extraction"),
    ),
    signature(Text, (), cite=HUGGING_FACE_2026.at("text-ranking")),
    typically(produces=(Ranking, Score), cite=HUGGING_FACE_2026.at("text-ranking")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TOKEN_CLASSIFICATION_ENTRY,
    INFORMATION_EXTRACTION_ENTRY,
    NAMED_ENTITY_RECOGNITION_ENTRY,
    PART_OF_SPEECH_TAGGING_ENTRY,
    CHUNKING_ENTRY,
    SLOT_FILLING_ENTRY,
    KEYPHRASE_EXTRACTION_ENTRY,
    RELATION_EXTRACTION_ENTRY,
    ENTITY_LINKING_ENTRY,
    PARSING_ENTRY,
    CONSTITUENCY_PARSING_ENTRY,
    DEPENDENCY_PARSING_ENTRY,
    SEMANTIC_PARSING_ENTRY,
    LEMMATIZATION_ENTRY,
    WORD_SENSE_DISAMBIGUATION_ENTRY,
    COREFERENCE_RESOLUTION_ENTRY,
    MULTIPLE_CHOICE_COREFERENCE_RESOLUTION_ENTRY,
    TEXT_EMBEDDING_ENTRY,
    TEXT_RETRIEVAL_ENTRY,
    DOCUMENT_RETRIEVAL_ENTRY,
    UTTERANCE_RETRIEVAL_ENTRY,
    EVIDENCE_RETRIEVAL_ENTRY,
    TEXT_RANKING_ENTRY,
)
