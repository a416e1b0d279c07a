"""Objectives that shape the space of embeddings."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of, typically
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.objectives.self_supervised import SelfSupervisedLearning
from genai_taxonomy.vocabulary.sources import (
    ASSRAN_2023,
    BALESTRIERO_2023,
    KHOSLA_2020,
    LI_2021,
    LIU_2020,
    RADFORD_2021,
    SCHROFF_2015,
    ZONG_2023,
)

__all__ = [
    "Contrastive",
    "ImageTextContrastive",
    "ImageTextMatching",
    "JointEmbeddingPrediction",
    "TripletLoss",
]

Contrastive = TrainingObjective(
    "contrastive",
    "Contrastive objective",
    aliases=(
        "NT-Xent",
        "contrastive learning",
        "contrastive loss",
        "InfoNCE",
        "contrastive training",
        "contrastive pretraining",
    ),
    definition="Drawing the embeddings of what belongs together close and pushing others apart.",
    defined_by=(RADFORD_2021.at("section 2.3"),),
)
CONTRASTIVE_ENTRY = entry(
    Contrastive,
    subset_of(SelfSupervisedLearning, cite=LIU_2020.at("abstract"), disputed_by=KHOSLA_2020.at("abstract")),
)

ImageTextContrastive = TrainingObjective(
    "image-text-contrastive",
    "Image-text contrastive learning",
    aliases=(
        "ITC",
        "contrastive language-image pretraining",
        "CLIP objective",
        "CLIP loss",
        "image-text contrastive loss",
    ),
    definition="Contrastive learning on images and the texts that go with them.",
    defined_by=(
        RADFORD_2021.at("section 2.3"),
        LI_2021,
    ),
)
IMAGE_TEXT_CONTRASTIVE_ENTRY = entry(
    ImageTextContrastive,
    subset_of(Contrastive, cite=RADFORD_2021.at("section 2.3")),
    typically(has=qualities.ZeroShotTransfer, cite=RADFORD_2021.at("abstract")),
)

ImageTextMatching = TrainingObjective(
    "image-text-matching",
    "Image-text matching",
    aliases=(
        "ITM",
        "image-text matching loss",
    ),
    definition="Telling whether an image and a text belong together.",
    defined_by=(LI_2021,),
)
IMAGE_TEXT_MATCHING_ENTRY = entry(
    ImageTextMatching,
    # The pairs come from the data, as in self-supervision; but texts that people wrote can count as supervision.
    subset_of(
        SelfSupervisedLearning,
        cite=ZONG_2023.at("repository, Instance Discrimination"),
        disputed_by=RADFORD_2021.at("title"),
    ),
)

TripletLoss = TrainingObjective(
    "triplet-loss",
    "Triplet loss",
    aliases=(
        "triplet margin loss",
        "triplet objective",
    ),
    definition="Requiring that an example lies closer to one of its own kind than to one of another, by a margin.",
    defined_by=(SCHROFF_2015,),
)
TRIPLET_LOSS_ENTRY = entry(
    TripletLoss,
    subset_of(Contrastive, cite=BALESTRIERO_2023),
)

JointEmbeddingPrediction = TrainingObjective(
    "joint-embedding-prediction",
    "Joint-embedding prediction",
    aliases=(
        "JEPA",
        "JEPA objective",
        "joint-embedding predictive architecture",
    ),
    definition="Predicting the embedding of one part of the data from that of another, without filling in details.",
    defined_by=(ASSRAN_2023,),
)
JOINT_EMBEDDING_PREDICTION_ENTRY = entry(
    JointEmbeddingPrediction,
    subset_of(SelfSupervisedLearning, cite=ASSRAN_2023),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CONTRASTIVE_ENTRY,
    IMAGE_TEXT_CONTRASTIVE_ENTRY,
    IMAGE_TEXT_MATCHING_ENTRY,
    TRIPLET_LOSS_ENTRY,
    JOINT_EMBEDDING_PREDICTION_ENTRY,
)
