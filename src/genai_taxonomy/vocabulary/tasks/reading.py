"""Jobs that read text and end in labels, spans, scores, vectors or rankings."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, about, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import Score, Text
from genai_taxonomy.vocabulary.sources import (
    BROWN_2020,
    GOODFELLOW_2016_B,
    HUGGING_FACE_2026,
    LAMBERT_2024,
    OUYANG_2022,
    REIMERS_2019,
    RUDER_2018,
)
from genai_taxonomy.vocabulary.tasks.general import Regression, TextClassification

__all__ = [
    "AcceptabilityClassification",
    "FactChecking",
    "HateSpeechDetection",
    "IntentClassification",
    "LanguageIdentification",
    "MultiClassTextClassification",
    "MultiInputTextClassification",
    "MultiLabelTextClassification",
    "NaturalLanguageInference",
    "RewardScoring",
    "SemanticSimilarityClassification",
    "SentenceSimilarity",
    "SentimentClassification",
    "SentimentScoring",
    "StanceDetection",
    "TextScoring",
    "TopicClassification",
    "ZeroShotClassification",
]

# Sorting whole texts.

SentimentClassification = Task(
    "sentiment-classification",
    "Sentiment classification",
    aliases=("sentiment analysis", "opinion mining", "polarity classification", "sentiment detection"),
    definition="Text classification by whether a text is favourable or unfavourable.",
    defined_by=(RUDER_2018.at("sentiment analysis"), HUGGING_FACE_2026.at("text-classification")),
    exact_match=("huggingface:subtask/sentiment-classification", "huggingface:subtask/sentiment-analysis"),
)
SENTIMENT_CLASSIFICATION_ENTRY = entry(
    SentimentClassification,
    subset_of(
        TextClassification, cite=(RUDER_2018.at("sentiment analysis"), HUGGING_FACE_2026.at("text-classification"))
    ),
)

NaturalLanguageInference = Task(
    "natural-language-inference",
    "Natural language inference",
    aliases=("NLI", "textual entailment", "recognizing textual entailment", "RTE", "entailment classification"),
    definition="Text classification by whether one text follows from another, contradicts it or neither.",
    defined_by=(RUDER_2018.at("natural language inference"), HUGGING_FACE_2026.at("text-classification")),
    exact_match=("huggingface:subtask/natural-language-inference",),
)
NATURAL_LANGUAGE_INFERENCE_ENTRY = entry(
    NaturalLanguageInference, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("text-classification"))
)

TopicClassification = Task(
    "topic-classification",
    "Topic classification",
    aliases=("topic categorization", "news classification", "topic labeling", "topic labelling"),
    definition="Text classification by subject.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"), RUDER_2018.at("text classification")),
    exact_match=("huggingface:subtask/topic-classification",),
)
TOPIC_CLASSIFICATION_ENTRY = entry(
    TopicClassification, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("pipelines"))
)

LanguageIdentification = Task(
    "language-identification",
    "Language identification",
    aliases=("language detection", "LID", "langid"),
    definition="Text classification by the language that a text is written in.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/language-identification",),
)
LANGUAGE_IDENTIFICATION_ENTRY = entry(
    LanguageIdentification, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("pipelines"))
)

AcceptabilityClassification = Task(
    "acceptability-classification",
    "Acceptability classification",
    aliases=("linguistic acceptability", "grammaticality judgment", "grammatical acceptability"),
    definition="Text classification by whether a sentence is acceptable in its language.",
    defined_by=(HUGGING_FACE_2026.at("text-classification"),),
    exact_match=("huggingface:subtask/acceptability-classification",),
)
ACCEPTABILITY_CLASSIFICATION_ENTRY = entry(
    AcceptabilityClassification, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("text-classification"))
)

IntentClassification = Task(
    "intent-classification",
    "Intent classification",
    aliases=("intent detection", "intent recognition"),
    definition="Text classification by what the writer of a request wants.",
    defined_by=(RUDER_2018.at("intent detection and slot filling"), HUGGING_FACE_2026.at("pipelines")),
    exact_match=("huggingface:subtask/intent-classification",),
)
INTENT_CLASSIFICATION_ENTRY = entry(
    IntentClassification, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("pipelines"))
)

FactChecking = Task(
    "fact-checking",
    "Fact checking",
    aliases=("fact verification", "claim verification"),
    definition="Text classification by whether a claim is true.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/fact-checking",),
)
FACT_CHECKING_ENTRY = entry(FactChecking, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("pipelines")))

HateSpeechDetection = Task(
    "hate-speech-detection",
    "Hate speech detection",
    aliases=("hate speech classification", "hate detection"),
    definition="Text classification by whether a text spreads hatred of people.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/hate-speech-detection",),
)
HATE_SPEECH_DETECTION_ENTRY = entry(
    HateSpeechDetection, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("pipelines"))
)

StanceDetection = Task(
    "stance-detection",
    "Stance detection",
    aliases=("stance classification",),
    definition="Text classification by whether a text agrees with a claim or not.",
    defined_by=(RUDER_2018.at("stance detection"),),
)
STANCE_DETECTION_ENTRY = entry(StanceDetection, subset_of(TextClassification, cite=RUDER_2018.at("stance detection")))

SemanticSimilarityClassification = Task(
    "semantic-similarity-classification",
    "Semantic similarity classification",
    aliases=("paraphrase identification", "paraphrase detection", "duplicate question detection"),
    definition="Text classification by whether two texts mean the same.",
    defined_by=(HUGGING_FACE_2026.at("text-classification"), RUDER_2018.at("semantic textual similarity")),
    exact_match=("huggingface:subtask/semantic-similarity-classification",),
)
SEMANTIC_SIMILARITY_CLASSIFICATION_ENTRY = entry(
    SemanticSimilarityClassification, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("pipelines"))
)

MultiClassTextClassification = Task(
    "multi-class-text-classification",
    "Multi-class text classification",
    aliases=("multi-class classification of texts",),
    definition="Text classification into exactly one of several classes.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/multi-class-classification",),
)
MULTI_CLASS_TEXT_CLASSIFICATION_ENTRY = entry(
    MultiClassTextClassification, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("pipelines"))
)

MultiLabelTextClassification = Task(
    "multi-label-text-classification",
    "Multi-label text classification",
    aliases=("multi-label classification of texts",),
    definition="Text classification where a text may belong to several classes at once.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/multi-label-classification",),
)
MULTI_LABEL_TEXT_CLASSIFICATION_ENTRY = entry(
    MultiLabelTextClassification, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("pipelines"))
)

MultiInputTextClassification = Task(
    "multi-input-text-classification",
    "Multi-input text classification",
    aliases=("text pair classification", "sentence pair classification"),
    definition="Text classification of two or more texts taken together.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/multi-input-text-classification",),
)
MULTI_INPUT_TEXT_CLASSIFICATION_ENTRY = (
    *entry(MultiInputTextClassification, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("pipelines"))),
    *about(
        NaturalLanguageInference,
        subset_of(MultiInputTextClassification, cite=HUGGING_FACE_2026.at("text-classification")),
    ),
    *about(
        SemanticSimilarityClassification,
        subset_of(MultiInputTextClassification, cite=HUGGING_FACE_2026.at("text-classification")),
    ),
)

ZeroShotClassification = Task(
    "zero-shot-classification",
    "Zero-shot text classification",
    aliases=("zero-shot classification", "zero-shot topic classification"),
    definition="Text classification into classes that no labelled example was given for.",
    defined_by=(HUGGING_FACE_2026.at("zero-shot-classification"), BROWN_2020),
    exact_match=("huggingface:pipeline/zero-shot-classification",),
)
ZERO_SHOT_CLASSIFICATION_ENTRY = entry(
    ZeroShotClassification, subset_of(TextClassification, cite=HUGGING_FACE_2026.at("zero-shot-classification"))
)

# Giving numbers.

TextScoring = Task(
    "text-scoring",
    "Text scoring",
    aliases=("text regression", "scoring texts"),
    definition="Giving a text a number.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/text-scoring",),
)
TEXT_SCORING_ENTRY = entry(
    TextScoring,
    subset_of(Regression, cite=GOODFELLOW_2016_B.at("section 5.1.1")),
    signature(Text, (), cite=HUGGING_FACE_2026.at("pipelines")),
    typically(produces=Score, cite=HUGGING_FACE_2026.at("pipelines")),
)

SentimentScoring = Task(
    "sentiment-scoring",
    "Sentiment scoring",
    aliases=("sentiment regression", "sentiment intensity prediction"),
    definition="Text scoring by how favourable a text is.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/sentiment-scoring",),
)
SENTIMENT_SCORING_ENTRY = entry(SentimentScoring, subset_of(TextScoring, cite=HUGGING_FACE_2026.at("pipelines")))

SentenceSimilarity = Task(
    "sentence-similarity",
    "Sentence similarity",
    aliases=(
        "semantic textual similarity",
        "STS",
        "text similarity",
        "semantic similarity",
        "semantic similarity scoring",
    ),
    definition="Giving a number for how near two texts are in meaning.",
    defined_by=(HUGGING_FACE_2026.at("sentence-similarity"), RUDER_2018.at("semantic textual similarity")),
    exact_match=("huggingface:pipeline/sentence-similarity", "huggingface:subtask/semantic-similarity-scoring"),
)
SENTENCE_SIMILARITY_ENTRY = entry(
    SentenceSimilarity,
    signature(Text, (), cite=HUGGING_FACE_2026.at("sentence-similarity")),
    typically(produces=Score, cite=(HUGGING_FACE_2026.at("sentence-similarity"), REIMERS_2019.at("abstract"))),
)

RewardScoring = Task(
    "reward-scoring",
    "Reward scoring",
    aliases=("reward modeling", "reward modelling", "preference scoring", "reward prediction"),
    definition="Giving an answer a number for how well it meets what people prefer.",
    defined_by=(OUYANG_2022, LAMBERT_2024.at("abstract")),
)
REWARD_SCORING_ENTRY = entry(RewardScoring, typically(produces=Score, accepts=Text, cite=LAMBERT_2024.at("abstract")))

ENTRIES: Final[tuple[Entry, ...]] = (
    SENTIMENT_CLASSIFICATION_ENTRY,
    NATURAL_LANGUAGE_INFERENCE_ENTRY,
    TOPIC_CLASSIFICATION_ENTRY,
    LANGUAGE_IDENTIFICATION_ENTRY,
    ACCEPTABILITY_CLASSIFICATION_ENTRY,
    INTENT_CLASSIFICATION_ENTRY,
    FACT_CHECKING_ENTRY,
    HATE_SPEECH_DETECTION_ENTRY,
    STANCE_DETECTION_ENTRY,
    SEMANTIC_SIMILARITY_CLASSIFICATION_ENTRY,
    MULTI_CLASS_TEXT_CLASSIFICATION_ENTRY,
    MULTI_LABEL_TEXT_CLASSIFICATION_ENTRY,
    MULTI_INPUT_TEXT_CLASSIFICATION_ENTRY,
    ZERO_SHOT_CLASSIFICATION_ENTRY,
    TEXT_SCORING_ENTRY,
    SENTIMENT_SCORING_ENTRY,
    SENTENCE_SIMILARITY_ENTRY,
    REWARD_SCORING_ENTRY,
)
