"""Objectives in which a model learns from another one or from itself."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, some, subset_of, typically
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.objectives.adversarial import Adversarial
from genai_taxonomy.vocabulary.objectives.self_supervised import SelfSupervisedLearning
from genai_taxonomy.vocabulary.sources import (
    AGARWAL_2023,
    BALESTRIERO_2023,
    CARON_2021,
    POOLE_2022,
    SALIMANS_2022,
    SAUER_2023,
    SHI_2023,
    SONG_2023,
    ZHANG_2019_B,
    ZHENG_2024,
)

__all__ = [
    "AdversarialDistillation",
    "ConsistencyDistillation",
    "KnowledgeDistillation",
    "ProgressiveDistillation",
    "ScoreDistillation",
    "SelfDistillation",
    "SelfDistillationWithNoLabels",
]

KnowledgeDistillation = TrainingObjective(
    "knowledge-distillation",
    "Knowledge distillation",
    aliases=(
        "KD",
        "distillation",
        "teacher-student training",
        "model distillation",
        "distillation loss",
    ),
    definition="Training a student model to give the outputs of a teacher model.",
    defined_by=(AGARWAL_2023.at("abstract"),),
)
KNOWLEDGE_DISTILLATION_ENTRY = entry(
    KnowledgeDistillation,
    typically(has=qualities.LowInferenceCost, cite=AGARWAL_2023.at("abstract")),
    some(has=qualities.ExposureBias, cite=AGARWAL_2023.at("abstract")),
    some(has=qualities.QualityLossFromDistillation, cite=ZHENG_2024.at("abstract")),
)

SelfDistillation = TrainingObjective(
    "self-distillation",
    "Self-distillation",
    aliases=("self-distillation objective",),
    definition="Knowledge distillation in which a network is its own teacher, by deeper layers or a slow copy.",
    defined_by=(
        ZHANG_2019_B.at("abstract"),
        CARON_2021,
    ),
)
SELF_DISTILLATION_ENTRY = entry(
    SelfDistillation,
    subset_of(KnowledgeDistillation, cite=(ZHANG_2019_B.at("abstract"), CARON_2021)),
    # The cookbook means the kind without labels; classifiers are also taught by their own deeper layers, with labels.
    subset_of(SelfSupervisedLearning, cite=BALESTRIERO_2023, disputed_by=ZHANG_2019_B.at("abstract")),
)

SelfDistillationWithNoLabels = TrainingObjective(
    "self-distillation-with-no-labels",
    "Self-distillation with no labels",
    aliases=(
        "DINO objective",
        "DINO loss",
        "DINO training",
    ),
    definition="Self-distillation in which a slow copy of the network sees other views of the same unlabeled data.",
    defined_by=(CARON_2021,),
)
SELF_DISTILLATION_WITH_NO_LABELS_ENTRY = entry(
    SelfDistillationWithNoLabels,
    subset_of(SelfDistillation, SelfSupervisedLearning, cite=(CARON_2021, BALESTRIERO_2023)),
)

ProgressiveDistillation = TrainingObjective(
    "progressive-distillation",
    "Progressive distillation",
    definition="Halving the sampling steps of a diffusion model again and again by training a student "
    "to do two steps in one.",
    defined_by=(SALIMANS_2022,),
)
PROGRESSIVE_DISTILLATION_ENTRY = entry(
    ProgressiveDistillation,
    subset_of(KnowledgeDistillation, cite=SALIMANS_2022),
    typically(has=qualities.FewStepSampling, cite=SALIMANS_2022),
)

ConsistencyDistillation = TrainingObjective(
    "consistency-distillation",
    "Consistency distillation",
    aliases=("consistency model distillation",),
    definition="Distilling a diffusion model into one that maps any point of a noising path straight to "
    "the clean data.",
    defined_by=(SONG_2023.at("abstract"),),
)
CONSISTENCY_DISTILLATION_ENTRY = entry(
    ConsistencyDistillation,
    subset_of(KnowledgeDistillation, cite=SONG_2023.at("abstract")),
    some(has=qualities.QualityLossFromDistillation, cite=ZHENG_2024.at("abstract")),
    typically(has=qualities.FewStepSampling, cite=SONG_2023.at("abstract")),
)

ScoreDistillation = TrainingObjective(
    "score-distillation",
    "Score distillation",
    aliases=(
        "SDS",
        "score distillation sampling",
        "SDS loss",
    ),
    definition="Optimizing a scene or generator so that a pretrained diffusion model finds what it renders likely.",
    defined_by=(POOLE_2022,),
)
SCORE_DISTILLATION_ENTRY = entry(
    ScoreDistillation,
    subset_of(KnowledgeDistillation, cite=SAUER_2023.at("abstract")),
    typically(has=qualities.MultiViewInconsistency, cite=SHI_2023.at("abstract")),
)

AdversarialDistillation = TrainingObjective(
    "adversarial-distillation",
    "Adversarial distillation",
    aliases=(
        "ADD",
        "adversarial diffusion distillation",
    ),
    definition="Distilling a diffusion model into one of few steps with the help of an adversarial loss.",
    defined_by=(SAUER_2023.at("abstract"),),
)
ADVERSARIAL_DISTILLATION_ENTRY = entry(
    AdversarialDistillation,
    subset_of(KnowledgeDistillation, Adversarial, cite=SAUER_2023.at("abstract")),
    typically(has=qualities.FewStepSampling, cite=SAUER_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    KNOWLEDGE_DISTILLATION_ENTRY,
    SELF_DISTILLATION_ENTRY,
    SELF_DISTILLATION_WITH_NO_LABELS_ENTRY,
    PROGRESSIVE_DISTILLATION_ENTRY,
    CONSISTENCY_DISTILLATION_ENTRY,
    SCORE_DISTILLATION_ENTRY,
    ADVERSARIAL_DISTILLATION_ENTRY,
)
