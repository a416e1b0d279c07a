"""Objectives whose targets people or other sources gave."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of, typically
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.objectives.likelihood import MaximumLikelihood
from genai_taxonomy.vocabulary.sources import (
    BENGIO_2015,
    GLEAVE_2022,
    GOODFELLOW_2016_B,
    GRAVES_2006,
    HE_2015,
    LIU_2020,
    SUTSKEVER_2014,
)

__all__ = [
    "BehaviorCloning",
    "ConnectionistTemporalClassification",
    "ImitationLearning",
    "RegressionObjective",
    "SequenceToSequenceLearning",
    "SupervisedClassification",
    "SupervisedLearning",
]

SupervisedLearning = TrainingObjective(
    "supervised-learning",
    "Supervised learning",
    aliases=(
        "supervised training",
        "supervised objective",
        "fully supervised learning",
    ),
    definition="Learning from examples that each come with the answer.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 5"),),
)
SUPERVISED_LEARNING_ENTRY = entry(
    SupervisedLearning,
    typically(has=qualities.PairedDataRequirement, cite=LIU_2020.at("abstract")),
)

SupervisedClassification = TrainingObjective(
    "supervised-classification",
    "Supervised classification",
    aliases=(
        "classification objective",
        "label prediction",
        "classification loss",
    ),
    definition="Predicting the class that people have given to each example.",
    defined_by=(HE_2015.at("abstract"),),
)
SUPERVISED_CLASSIFICATION_ENTRY = entry(
    SupervisedClassification,
    subset_of(SupervisedLearning, cite=GOODFELLOW_2016_B.at("chapter 5")),
)

RegressionObjective = TrainingObjective(
    "regression-objective",
    "Regression",
    aliases=(
        "regression loss",
        "least squares regression",
    ),
    definition="Predicting the number that belongs to each example.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 5"),),
)
REGRESSION_OBJECTIVE_ENTRY = entry(
    RegressionObjective,
    subset_of(SupervisedLearning, cite=GOODFELLOW_2016_B.at("chapter 5")),
)

ConnectionistTemporalClassification = TrainingObjective(
    "connectionist-temporal-classification",
    "Connectionist temporal classification",
    aliases=(
        "CTC",
        "CTC loss",
        "CTC objective",
    ),
    definition="Learning to label a sequence whose alignment with the labels is not known, by summing "
    "over all alignments.",
    defined_by=(GRAVES_2006.at("abstract"),),
)
CONNECTIONIST_TEMPORAL_CLASSIFICATION_ENTRY = entry(
    ConnectionistTemporalClassification,
    subset_of(SupervisedLearning, cite=GRAVES_2006.at("abstract")),
    subset_of(MaximumLikelihood, cite=GRAVES_2006),
    typically(has=qualities.ConditionalIndependence, cite=GRAVES_2006),
)

SequenceToSequenceLearning = TrainingObjective(
    "sequence-to-sequence-learning",
    "Sequence-to-sequence learning",
    aliases=(
        "seq2seq",
        "seq2seq learning",
        "seq2seq objective",
        "sequence-to-sequence training",
        "sequence transduction",
    ),
    definition="Learning to turn one sequence into another from pairs of both.",
    defined_by=(SUTSKEVER_2014,),
)
SEQUENCE_TO_SEQUENCE_LEARNING_ENTRY = entry(
    SequenceToSequenceLearning,
    subset_of(SupervisedLearning, cite=SUTSKEVER_2014),
    subset_of(MaximumLikelihood, cite=(BENGIO_2015.at("abstract"), SUTSKEVER_2014)),
    typically(has=qualities.ExposureBias, cite=BENGIO_2015.at("abstract")),
)

ImitationLearning = TrainingObjective(
    "imitation-learning",
    "Imitation learning",
    aliases=(
        "learning from demonstration",
        "learning from demonstrations",
        "LfD",
    ),
    definition="Learning a policy from demonstrations by experts instead of from rewards.",
    defined_by=(GLEAVE_2022,),
)
IMITATION_LEARNING_ENTRY = entry(
    ImitationLearning,
)

BehaviorCloning = TrainingObjective(
    "behavior-cloning",
    "Behavior cloning",
    aliases=(
        "BC",
        "behavioral cloning",
        "behavioural cloning",
        "behaviour cloning",
    ),
    definition="Learning a policy by supervised learning on what experts did in each situation.",
    defined_by=(GLEAVE_2022,),
)
BEHAVIOR_CLONING_ENTRY = entry(
    BehaviorCloning,
    subset_of(SupervisedLearning, ImitationLearning, cite=GLEAVE_2022),
    typically(has=qualities.LimitedGeneralization, cite=GLEAVE_2022),
    typically(has=qualities.CompoundingErrors, cite=GLEAVE_2022),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    SUPERVISED_LEARNING_ENTRY,
    SUPERVISED_CLASSIFICATION_ENTRY,
    REGRESSION_OBJECTIVE_ENTRY,
    CONNECTIONIST_TEMPORAL_CLASSIFICATION_ENTRY,
    SEQUENCE_TO_SEQUENCE_LEARNING_ENTRY,
    IMITATION_LEARNING_ENTRY,
    BEHAVIOR_CLONING_ENTRY,
)
