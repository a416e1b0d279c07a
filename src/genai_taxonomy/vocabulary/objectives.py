"""What models are trained for."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, subset_of
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary.aspects import Mechanism
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    DEVLIN_2018,
    GOODFELLOW_2014,
    HE_2015,
    KINGMA_2013,
    NIE_2025,
    OPENAI_2023,
    RADFORD_2021,
    RAMESH_2021,
    SAHOO_2024,
    SOHL_DICKSTEIN_2015,
)

__all__ = [
    "Adversarial",
    "AutoregressivePrediction",
    "Contrastive",
    "Denoising",
    "EvidenceLowerBound",
    "MaskedDiffusion",
    "MaskedPrediction",
    "NextTokenPrediction",
    "SupervisedClassification",
]

EvidenceLowerBound = TrainingObjective(
    "evidence-lower-bound",
    "Evidence lower bound",
    aliases=("ELBO", "variational lower bound", "variational bound"),
    definition="Raising a tractable lower bound of the likelihood that a latent-variable model gives to the data.",
    defined_by=(KINGMA_2013.at("section 2.2"),),
)
EVIDENCE_LOWER_BOUND_ENTRY = entry(EvidenceLowerBound)

Adversarial = TrainingObjective(
    "adversarial",
    "Adversarial objective",
    aliases=("adversarial loss",),
    definition="Training a generator to make samples that a second network, trained against it, cannot tell from data.",
    defined_by=(GOODFELLOW_2014.at("abstract"), ARTICLE.at("S008")),
)
ADVERSARIAL_ENTRY = entry(Adversarial)

Denoising = TrainingObjective(
    "denoising",
    "Denoising",
    aliases=("denoising diffusion objective",),
    definition="Learning to reverse, step by step, a process that gradually destroys the data.",
    defined_by=(SOHL_DICKSTEIN_2015.at("abstract"),),
)
DENOISING_ENTRY = entry(Denoising)

AutoregressivePrediction = TrainingObjective(
    "autoregressive-prediction",
    "Autoregressive prediction",
    aliases=("autoregressive objective", "next-element prediction"),
    definition="Predicting each element of a sequence from those before it.",
    defined_by=(ARTICLE.at("S010"), RAMESH_2021.at("abstract")),
)
AUTOREGRESSIVE_PREDICTION_ENTRY = entry(AutoregressivePrediction)

NextTokenPrediction = TrainingObjective(
    "next-token-prediction",
    "Next-token prediction",
    aliases=("next-word prediction", "causal language modeling", "causal language modelling", "CLM"),
    definition="Autoregressive prediction over the tokens of a vocabulary, such as words or parts of words.",
    defined_by=(ARTICLE.at("S029"), OPENAI_2023.at("abstract")),
)
NEXT_TOKEN_PREDICTION_ENTRY = entry(
    NextTokenPrediction,
    subset_of(AutoregressivePrediction, cite=(ARTICLE.at("S029"), RAMESH_2021.at("abstract"))),
    described(Mechanism, "Predicts one word after another from all the words before it.", cite=ARTICLE.at("S029")),
)

MaskedPrediction = TrainingObjective(
    "masked-prediction",
    "Masked prediction",
    aliases=("masked language modeling", "masked language modelling", "MLM", "cloze"),
    definition="Predicting hidden elements of an input from all the others.",
    defined_by=(DEVLIN_2018.at("repository, What is BERT?"),),
)
MASKED_PREDICTION_ENTRY = entry(MaskedPrediction)

MaskedDiffusion = TrainingObjective(
    "masked-diffusion",
    "Masked diffusion",
    aliases=("masked diffusion objective",),
    definition="Denoising in which the data are destroyed by masking tokens at a random rate.",
    defined_by=NIE_2025,
)
MASKED_DIFFUSION_ENTRY = entry(
    MaskedDiffusion,
    subset_of(Denoising, cite=NIE_2025),
    subset_of(MaskedPrediction, cite=SAHOO_2024.at("abstract")),
)

Contrastive = TrainingObjective(
    "contrastive",
    "Contrastive objective",
    aliases=("contrastive learning", "contrastive loss"),
    definition="Drawing the embeddings of what belongs together close and pushing others apart.",
    defined_by=(RADFORD_2021.at("section 2.3"),),
)
CONTRASTIVE_ENTRY = entry(Contrastive)

SupervisedClassification = TrainingObjective(
    "supervised-classification",
    "Supervised classification",
    aliases=("classification objective", "label prediction"),
    definition="Predicting the class that people have given to each example.",
    defined_by=(HE_2015.at("abstract"),),
)
SUPERVISED_CLASSIFICATION_ENTRY = entry(SupervisedClassification)

ENTRIES: Final[tuple[Entry, ...]] = (
    EVIDENCE_LOWER_BOUND_ENTRY,
    ADVERSARIAL_ENTRY,
    DENOISING_ENTRY,
    AUTOREGRESSIVE_PREDICTION_ENTRY,
    NEXT_TOKEN_PREDICTION_ENTRY,
    MASKED_PREDICTION_ENTRY,
    MASKED_DIFFUSION_ENTRY,
    CONTRASTIVE_ENTRY,
    SUPERVISED_CLASSIFICATION_ENTRY,
)
