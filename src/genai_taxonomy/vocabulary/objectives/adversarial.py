"""Objectives set by a second network."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of, typically
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.objectives.likelihood import Reconstruction
from genai_taxonomy.vocabulary.sources import (
    ARJOVSKY_2017,
    ARTICLE,
    GOODFELLOW_2014,
    GOODFELLOW_2016_A,
    JOHNSON_2016,
    MAO_2016,
    SALIMANS_2016,
    ZHU_2017,
)

__all__ = [
    "Adversarial",
    "CycleConsistency",
    "LeastSquaresAdversarial",
    "PerceptualLoss",
    "WassersteinObjective",
]

Adversarial = TrainingObjective(
    "adversarial",
    "Adversarial objective",
    aliases=(
        "adversarial loss",
        "adversarial training",
        "GAN loss",
        "GAN objective",
        "minimax objective",
        "non-saturating GAN loss",
    ),
    definition="Training a generator to make samples that a second network, trained against it, cannot tell from data.",
    defined_by=(
        GOODFELLOW_2014.at("abstract"),
        ARTICLE.at("S008"),
    ),
)
ADVERSARIAL_ENTRY = entry(
    Adversarial,
    typically(
        has=qualities.UnstableTraining, cite=(GOODFELLOW_2016_A.at("section 5.1"), SALIMANS_2016.at("section 1"))
    ),
    typically(
        has=qualities.ModeCollapse, cite=(GOODFELLOW_2016_A.at("section 5.1.1"), SALIMANS_2016.at("section 3.2"))
    ),
    typically(has=qualities.NoExplicitLikelihood, cite=GOODFELLOW_2014.at("section 6")),
    typically(has=qualities.SharpSamples, cite=GOODFELLOW_2014.at("section 6")),
)

WassersteinObjective = TrainingObjective(
    "wasserstein-objective",
    "Wasserstein objective",
    aliases=(
        "Wasserstein loss",
        "WGAN loss",
        "WGAN objective",
        "earth mover's distance loss",
    ),
    definition="An adversarial objective in which a critic estimates the Wasserstein distance between "
    "samples and data.",
    defined_by=(ARJOVSKY_2017.at("abstract"),),
)
WASSERSTEIN_OBJECTIVE_ENTRY = entry(
    WassersteinObjective,
    subset_of(Adversarial, cite=ARJOVSKY_2017.at("abstract")),
    typically(has=qualities.StableTraining, cite=ARJOVSKY_2017.at("abstract")),
)

LeastSquaresAdversarial = TrainingObjective(
    "least-squares-adversarial",
    "Least squares adversarial objective",
    aliases=(
        "LSGAN loss",
        "least squares GAN loss",
        "LSGAN objective",
    ),
    definition="An adversarial objective whose discriminator is trained with squared errors instead of cross entropy.",
    defined_by=(MAO_2016.at("abstract"),),
)
LEAST_SQUARES_ADVERSARIAL_ENTRY = entry(
    LeastSquaresAdversarial,
    subset_of(Adversarial, cite=MAO_2016.at("abstract")),
    typically(has=qualities.StableTraining, cite=MAO_2016.at("abstract")),
)

CycleConsistency = TrainingObjective(
    "cycle-consistency",
    "Cycle consistency",
    aliases=(
        "cycle-consistency loss",
        "cycle loss",
    ),
    definition="Requiring that a translation to the other domain and back restores the original.",
    defined_by=(ZHU_2017.at("abstract"),),
)
CYCLE_CONSISTENCY_ENTRY = entry(
    CycleConsistency,
    subset_of(Reconstruction, cite=ZHU_2017.at("abstract")),
    typically(has=qualities.UnpairedTranslation, cite=ZHU_2017.at("abstract")),
)

PerceptualLoss = TrainingObjective(
    "perceptual-loss",
    "Perceptual loss",
    aliases=("perceptual objective",),
    definition="Comparing images by the features that a pretrained network sees in them instead of pixel by pixel.",
    defined_by=(JOHNSON_2016.at("abstract"),),
)
PERCEPTUAL_LOSS_ENTRY = entry(
    PerceptualLoss,
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ADVERSARIAL_ENTRY,
    WASSERSTEIN_OBJECTIVE_ENTRY,
    LEAST_SQUARES_ADVERSARIAL_ENTRY,
    CYCLE_CONSISTENCY_ENTRY,
    PERCEPTUAL_LOSS_ENTRY,
)
