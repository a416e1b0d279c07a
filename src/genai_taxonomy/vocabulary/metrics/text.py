"""Metrics of probabilities, of text and of what a model can do."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Aspect
from genai_taxonomy.vocabulary.aspects import EvaluationMethod
from genai_taxonomy.vocabulary.sources import (
    CHEN_2021,
    GUO_2017,
    HENDRYCKS_2020,
    HUGGING_FACE_2026,
    HUGGING_FACE_2026_B,
    LIGHTNING_AI_2026,
    LIN_2004,
    PAPINENI_2002,
    POLYKOVSKIY_2018,
    SALIMANS_2016_B,
    THEIS_2015,
    ZHANG_2019,
)

__all__ = [
    "BenchmarkAccuracy",
    "BertScore",
    "BitsPerDimension",
    "Bleu",
    "CalibrationError",
    "CharacterErrorRate",
    "Chrf",
    "Comet",
    "ExactMatchAccuracy",
    "F1Score",
    "LogLikelihood",
    "Mauve",
    "Meteor",
    "PassAtK",
    "Perplexity",
    "Rouge",
    "ValidityUniquenessNovelty",
    "WordErrorRate",
]

# By probability.

LogLikelihood = Aspect(
    "log-likelihood",
    "Log-likelihood",
    aliases=("NLL", "negative log-likelihood", "test log-likelihood", "held-out likelihood"),
    definition="How probable a model finds data it has not seen, as an average logarithm; higher is better.",
    defined_by=(THEIS_2015.at("abstract"),),
)
LOG_LIKELIHOOD_ENTRY = entry(
    LogLikelihood,
    subset_of(EvaluationMethod, cite=THEIS_2015.at("abstract")),
)

Perplexity = Aspect(
    "perplexity",
    "Perplexity",
    aliases=("PPL", "language model perplexity"),
    definition="How surprised a language model is by a text, as the exponential of its mean loss per token; "
    "lower is better.",
    defined_by=(HUGGING_FACE_2026_B.at("perplexity"), HUGGING_FACE_2026.at("text-generation")),
)
PERPLEXITY_ENTRY = entry(
    Perplexity,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("perplexity")),
)

BitsPerDimension = Aspect(
    "bits-per-dimension",
    "Bits per dimension",
    aliases=("BPD", "bits/dim", "bits per dim"),
    definition="How many bits per pixel or other number a model needs on average to code unseen data; lower is better.",
    defined_by=(SALIMANS_2016_B.at("abstract"), THEIS_2015),
)
BITS_PER_DIMENSION_ENTRY = entry(
    BitsPerDimension,
    subset_of(EvaluationMethod, cite=THEIS_2015),
)

CalibrationError = Aspect(
    "calibration-error",
    "Calibration error",
    aliases=("ECE", "expected calibration error"),
    definition="How far a model's stated confidence is from how often it is right; lower is better.",
    defined_by=(GUO_2017.at("abstract"), LIGHTNING_AI_2026.at("CalibrationError")),
)
CALIBRATION_ERROR_ENTRY = entry(
    CalibrationError,
    subset_of(EvaluationMethod, cite=GUO_2017.at("abstract")),
)

# Of text, by comparison with references.

Bleu = Aspect(
    "bleu",
    "BLEU",
    aliases=("BLEU score", "bilingual evaluation understudy"),
    definition="How many word sequences of a text, mostly a translation, occur in reference texts; higher is better.",
    defined_by=(PAPINENI_2002, HUGGING_FACE_2026_B.at("bleu"), HUGGING_FACE_2026.at("translation")),
)
BLEU_ENTRY = entry(
    Bleu,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("bleu")),
)

Rouge = Aspect(
    "rouge",
    "ROUGE",
    aliases=("ROUGE score", "ROUGE-L", "ROUGE-N", "recall-oriented understudy for gisting evaluation"),
    definition="How much of reference texts, mostly summaries, a text repeats in its words; higher is better.",
    defined_by=(LIN_2004, HUGGING_FACE_2026_B.at("rouge"), HUGGING_FACE_2026.at("summarization")),
)
ROUGE_ENTRY = entry(
    Rouge,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("rouge")),
)

BertScore = Aspect(
    "bert-score",
    "BERTScore",
    definition="How alike a text and its reference are by the embeddings of their words; higher is better.",
    defined_by=(ZHANG_2019, HUGGING_FACE_2026_B.at("bertscore")),
)
BERT_SCORE_ENTRY = entry(
    BertScore,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("bertscore")),
)

WordErrorRate = Aspect(
    "word-error-rate",
    "Word error rate",
    aliases=("WER",),
    definition="The share of words that a transcript leaves out, adds or gets wrong; lower is better.",
    defined_by=(HUGGING_FACE_2026_B.at("wer"), HUGGING_FACE_2026.at("automatic-speech-recognition")),
)
WORD_ERROR_RATE_ENTRY = entry(
    WordErrorRate,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("wer")),
)

CharacterErrorRate = Aspect(
    "character-error-rate",
    "Character error rate",
    aliases=("CER",),
    definition="The share of characters that a transcript leaves out, adds or gets wrong; lower is better.",
    defined_by=(HUGGING_FACE_2026.at("automatic-speech-recognition"),),
)
CHARACTER_ERROR_RATE_ENTRY = entry(
    CharacterErrorRate,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026.at("automatic-speech-recognition")),
)

ExactMatchAccuracy = Aspect(
    "exact-match-accuracy",
    "Exact match",
    aliases=("EM", "exact match accuracy", "exact match score"),
    definition="The share of answers that are the reference answer letter for letter; higher is better.",
    defined_by=(HUGGING_FACE_2026_B.at("exact_match"), HUGGING_FACE_2026.at("question-answering")),
)
EXACT_MATCH_ACCURACY_ENTRY = entry(
    ExactMatchAccuracy,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("exact_match")),
)

Meteor = Aspect(
    "meteor",
    "METEOR",
    aliases=("METEOR score",),
    definition="How well the words of a translation match a reference in form, meaning and order; higher is better.",
    defined_by=(HUGGING_FACE_2026_B.at("meteor"),),
)
METEOR_ENTRY = entry(
    Meteor,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("meteor")),
)

Chrf = Aspect(
    "chrf",
    "chrF",
    aliases=("chrF++", "character n-gram F-score"),
    definition="How many sequences of characters a translation shares with a reference; higher is better.",
    defined_by=(HUGGING_FACE_2026_B.at("chrf"),),
)
CHRF_ENTRY = entry(
    Chrf,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("chrf")),
)

Comet = Aspect(
    "comet",
    "COMET",
    aliases=("COMET score",),
    definition="How good a trained network, fitted to human judgements, finds a translation; higher is better.",
    defined_by=(HUGGING_FACE_2026_B.at("comet"),),
)
COMET_ENTRY = entry(
    Comet,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("comet")),
)

Mauve = Aspect(
    "mauve",
    "MAUVE",
    aliases=("MAUVE score",),
    definition="How close generated texts are, as a distribution, to human ones; higher is better.",
    defined_by=(HUGGING_FACE_2026_B.at("mauve"),),
)
MAUVE_ENTRY = entry(
    Mauve,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("mauve")),
)

F1Score = Aspect(
    "f1-score",
    "F1 score",
    aliases=("F1", "F-score", "F-measure"),
    definition="The harmonic mean of precision and recall; higher is better.",
    defined_by=(HUGGING_FACE_2026_B.at("f1"),),
)
F1_SCORE_ENTRY = entry(
    F1Score,
    subset_of(EvaluationMethod, cite=HUGGING_FACE_2026_B.at("f1")),
)

# By tests of what a model can do.

BenchmarkAccuracy = Aspect(
    "benchmark-accuracy",
    "Benchmark accuracy",
    aliases=("accuracy", "MMLU score", "benchmark score"),
    definition="The share of a fixed set of test questions that are answered rightly; higher is better.",
    defined_by=(HENDRYCKS_2020.at("title"), HUGGING_FACE_2026_B.at("accuracy")),
)
BENCHMARK_ACCURACY_ENTRY = entry(
    BenchmarkAccuracy,
    subset_of(EvaluationMethod, cite=HENDRYCKS_2020),
)

PassAtK = Aspect(
    "pass-at-k",
    "pass@k",
    aliases=("pass at k", "pass@1", "HumanEval score"),
    definition="The share of programming problems of which one of k written programs passes the tests; higher "
    "is better.",
    defined_by=(CHEN_2021.at("abstract"), HUGGING_FACE_2026_B.at("code_eval")),
)
PASS_AT_K_ENTRY = entry(
    PassAtK,
    subset_of(EvaluationMethod, cite=CHEN_2021.at("abstract")),
)

ValidityUniquenessNovelty = Aspect(
    "validity-uniqueness-novelty",
    "Validity, uniqueness and novelty",
    aliases=("VUN", "validity uniqueness novelty", "validity"),
    definition="The shares of generated molecules that can exist, that differ and that are new; higher is better.",
    defined_by=(POLYKOVSKIY_2018,),
)
VALIDITY_UNIQUENESS_NOVELTY_ENTRY = entry(
    ValidityUniquenessNovelty,
    subset_of(EvaluationMethod, cite=POLYKOVSKIY_2018),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    LOG_LIKELIHOOD_ENTRY,
    PERPLEXITY_ENTRY,
    BITS_PER_DIMENSION_ENTRY,
    CALIBRATION_ERROR_ENTRY,
    BLEU_ENTRY,
    ROUGE_ENTRY,
    BERT_SCORE_ENTRY,
    WORD_ERROR_RATE_ENTRY,
    CHARACTER_ERROR_RATE_ENTRY,
    EXACT_MATCH_ACCURACY_ENTRY,
    METEOR_ENTRY,
    CHRF_ENTRY,
    COMET_ENTRY,
    MAUVE_ENTRY,
    F1_SCORE_ENTRY,
    BENCHMARK_ACCURACY_ENTRY,
    PASS_AT_K_ENTRY,
    VALIDITY_UNIQUENESS_NOVELTY_ENTRY,
)
