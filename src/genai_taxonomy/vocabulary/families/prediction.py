"""Families of models that predict or represent, and classical models beside them."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import (
    Entry,
    complete,
    disjoint_with,
    entry,
    every,
    some,
    subset_of,
    sufficient,
    typically,
)
from genai_taxonomy.claims import Relation
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import modalities, objectives, qualities, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import DeepLearning, GenerativeModel, MachineLearning
from genai_taxonomy.vocabulary.sources import (
    GRATHWOHL_2019,
    HUGGING_FACE_2026,
    KINGMA_2019,
    LECUN_2015,
    NG_2001,
    RADFORD_2021,
    REIMERS_2019,
    ZHANG_2023_C,
)

__all__ = [
    "Classifier",
    "DiscriminativeModel",
    "EmbeddingModel",
    "LogisticRegression",
    "NaiveBayesClassifier",
    "RegressionModel",
]

Classifier = ModelFamily(
    "classifier",
    "Classifier",
    aliases=("classification model",),
    definition="A machine learning model that assigns its input to one or several of a set of classes.",
    defined_by=(NG_2001.at("section 1"), ZHANG_2023_C.at("introduction")),
)
CLASSIFIER_ENTRY = entry(
    Classifier,
    subset_of(MachineLearning, cite=ZHANG_2023_C.at("introduction")),
    every(produces=modalities.Label, cite=(NG_2001.at("section 1"), ZHANG_2023_C.at("introduction"))),
    some(produces=modalities.Content, cite=GRATHWOHL_2019.at("abstract")),
    sufficient(performs=tasks.Classification, produces=modalities.Label, cite=ZHANG_2023_C.at("introduction")),
    some(serves=use_cases.FraudDetection, cite=HUGGING_FACE_2026.at("tabular-classification")),
)

DiscriminativeModel = ModelFamily(
    "discriminative-model",
    "Discriminative model",
    aliases=("discriminative AI", "discriminative modeling"),
    definition="A machine learning model that predicts a target from an input without modeling the input.",
    defined_by=(KINGMA_2019, NG_2001.at("section 1")),
)
DISCRIMINATIVE_MODEL_ENTRY = entry(
    DiscriminativeModel,
    subset_of(MachineLearning, cite=(KINGMA_2019, NG_2001.at("abstract"))),
    typically(produces=modalities.Label, cite=NG_2001.at("section 1")),
    sufficient(is_a=(Classifier, DeepLearning), cite=ZHANG_2023_C.at("generative adversarial networks")),
    typically(has=qualities.NoGeneration, cite=ZHANG_2023_C.at("generative adversarial networks")),
)

RegressionModel = ModelFamily(
    "regression-model",
    "Regression model",
    aliases=("regressor",),
    definition="A machine learning model that predicts a quantity.",
    defined_by=(ZHANG_2023_C.at("introduction"),),
)
REGRESSION_MODEL_ENTRY = entry(
    RegressionModel,
    subset_of(MachineLearning, cite=ZHANG_2023_C.at("introduction")),
    subset_of(DiscriminativeModel, cite=ZHANG_2023_C.at("generative adversarial networks")),
)

NaiveBayesClassifier = ModelFamily(
    "naive-bayes-classifier",
    "Naive Bayes classifier",
    aliases=("naive Bayes", "naïve Bayes"),
    definition="A generative classifier that takes the features to be independent once the class is given.",
    defined_by=(NG_2001.at("section 1"),),
)
NAIVE_BAYES_CLASSIFIER_ENTRY = entry(
    NaiveBayesClassifier,
    subset_of(GenerativeModel, Classifier, cite=NG_2001.at("abstract")),
    disjoint_with(DiscriminativeModel, cite=NG_2001.at("abstract")),
    disjoint_with(DeepLearning, cite=LECUN_2015.at("abstract")),
    every(produces=(modalities.Label, modalities.ProbabilityDistribution), cite=NG_2001.at("section 1")),
    complete(Relation.PRODUCES, cite=NG_2001.at("section 1")),
)

LogisticRegression = ModelFamily(
    "logistic-regression",
    "Logistic regression",
    aliases=("logit model", "logistic regression classifier"),
    definition="A discriminative classifier whose log-odds are a linear function of the features.",
    defined_by=(NG_2001.at("abstract"), ZHANG_2023_C),
)
LOGISTIC_REGRESSION_ENTRY = entry(
    LogisticRegression,
    subset_of(DiscriminativeModel, Classifier, cite=NG_2001.at("abstract")),
    disjoint_with(GenerativeModel, cite=NG_2001.at("abstract")),
    disjoint_with(DeepLearning, cite=LECUN_2015.at("abstract")),
    every(produces=(modalities.Label, modalities.ProbabilityDistribution), cite=NG_2001.at("section 1")),
    complete(Relation.PRODUCES, cite=NG_2001.at("section 1")),
)

EmbeddingModel = ModelFamily(
    "embedding-model",
    "Embedding model",
    aliases=("embedder", "representation model"),
    definition="A machine learning model that turns content into vectors, which lie close where contents are alike.",
    defined_by=(REIMERS_2019.at("abstract"), RADFORD_2021.at("abstract")),
)
EMBEDDING_MODEL_ENTRY = entry(
    EmbeddingModel,
    subset_of(MachineLearning, cite=(REIMERS_2019.at("abstract"), RADFORD_2021.at("abstract"))),
    every(
        produces=modalities.Embedding,
        performs=tasks.FeatureExtraction,
        cite=(REIMERS_2019.at("abstract"), RADFORD_2021.at("abstract")),
    ),
    sufficient(accepts=modalities.Text, produces=modalities.Embedding, cite=REIMERS_2019.at("abstract")),
    sufficient(
        produces=modalities.Embedding,
        trained_with=objectives.Contrastive,
        cite=RADFORD_2021.at("abstract"),
    ),
    typically(has=qualities.SemanticSimilaritySearch, cite=REIMERS_2019.at("abstract")),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    CLASSIFIER_ENTRY,
    DISCRIMINATIVE_MODEL_ENTRY,
    REGRESSION_MODEL_ENTRY,
    NAIVE_BAYES_CLASSIFIER_ENTRY,
    LOGISTIC_REGRESSION_ENTRY,
    EMBEDDING_MODEL_ENTRY,
)
