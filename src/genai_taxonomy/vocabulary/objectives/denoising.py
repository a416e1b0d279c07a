"""Objectives of diffusion, score and flow models."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of, typically
from genai_taxonomy.concepts import TrainingObjective
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.objectives.likelihood import EvidenceLowerBound
from genai_taxonomy.vocabulary.objectives.self_supervised import MaskedPrediction, SelfSupervisedLearning
from genai_taxonomy.vocabulary.sources import (
    BALESTRIERO_2023,
    DHARIWAL_2021,
    ESSER_2024,
    FUEST_2024,
    GOODFELLOW_2016_B,
    HO_2020,
    ICLR_BLOGPOSTS_2025,
    LIPMAN_2022,
    LIU_2022,
    LU_2024,
    NIE_2025,
    SAHOO_2024,
    SALIMANS_2022,
    SOHL_DICKSTEIN_2015,
    SONG_2019,
    SONG_2020_A,
    SONG_2020_B,
    SONG_2023,
    XIAO_2021,
    YANG_2022,
)

__all__ = [
    "ConsistencyTraining",
    "DataPrediction",
    "Denoising",
    "DenoisingScoreMatching",
    "FlowMatching",
    "MaskedDiffusion",
    "NoisePrediction",
    "RectifiedFlow",
    "ScoreMatching",
    "VelocityPrediction",
]

Denoising = TrainingObjective(
    "denoising",
    "Denoising",
    aliases=(
        "denoising diffusion objective",
        "diffusion objective",
        "diffusion loss",
        "diffusion training",
        "denoising diffusion",
    ),
    definition="Learning to reverse, step by step, a process that gradually destroys the data.",
    defined_by=(SOHL_DICKSTEIN_2015.at("abstract"),),
)
DENOISING_ENTRY = entry(
    Denoising,
    subset_of(EvidenceLowerBound, cite=HO_2020.at("abstract"), disputed_by=HO_2020.at("section 3.4")),
    # One survey calls diffusion a case of self-supervision; the cookbook's families of methods leave it out.
    subset_of(SelfSupervisedLearning, cite=FUEST_2024.at("abstract"), disputed_by=BALESTRIERO_2023),
    typically(has=qualities.StableTraining, cite=LIPMAN_2022.at("section 1")),
    typically(has=qualities.ModeCoverage, cite=(DHARIWAL_2021.at("abstract"), XIAO_2021.at("abstract"))),
    typically(has=qualities.SlowSampling, cite=(SONG_2020_B.at("section 1"), XIAO_2021.at("abstract"))),
)

MaskedDiffusion = TrainingObjective(
    "masked-diffusion",
    "Masked diffusion",
    aliases=(
        "masked diffusion objective",
        "absorbing-state diffusion",
        "absorbing diffusion",
        "masked discrete diffusion",
    ),
    definition="Denoising in which the data are destroyed by masking tokens at a random rate.",
    defined_by=(NIE_2025,),
)
MASKED_DIFFUSION_ENTRY = entry(
    MaskedDiffusion,
    subset_of(Denoising, cite=NIE_2025),
    subset_of(EvidenceLowerBound, cite=NIE_2025),
    subset_of(MaskedPrediction, cite=SAHOO_2024.at("abstract")),
)

ScoreMatching = TrainingObjective(
    "score-matching",
    "Score matching",
    aliases=(
        "Hyvärinen score matching",
        "implicit score matching",
    ),
    definition="Fitting the gradient of the log-density of the data, so that no normalizing constant is needed.",
    defined_by=(
        GOODFELLOW_2016_B.at("chapter 18"),
        SONG_2019,
    ),
)
SCORE_MATCHING_ENTRY = entry(
    ScoreMatching,
)

DenoisingScoreMatching = TrainingObjective(
    "denoising-score-matching",
    "Denoising score matching",
    aliases=("DSM",),
    definition="Score matching on data with noise added, where the target is the direction back to the clean data.",
    defined_by=(
        GOODFELLOW_2016_B.at("chapter 18"),
        SONG_2019,
    ),
)
DENOISING_SCORE_MATCHING_ENTRY = entry(
    DenoisingScoreMatching,
    subset_of(ScoreMatching, cite=SONG_2019),
    # As score-based models are to diffusion models.
    subset_of(Denoising, cite=YANG_2022, disputed_by=SONG_2020_A),
)

NoisePrediction = TrainingObjective(
    "noise-prediction",
    "Noise prediction",
    aliases=(
        "epsilon prediction",
        "eps-prediction",
        "ε-prediction",
        "DDPM loss",
        "simple diffusion loss",
        "noise-prediction objective",
    ),
    definition="Denoising in which the network predicts the noise that was added to the data.",
    defined_by=(HO_2020.at("section 3.4"),),
)
NOISE_PREDICTION_ENTRY = entry(
    NoisePrediction,
    subset_of(Denoising, cite=HO_2020.at("section 3.4")),
    subset_of(DenoisingScoreMatching, cite=HO_2020.at("abstract")),
)

DataPrediction = TrainingObjective(
    "data-prediction",
    "Data prediction",
    aliases=(
        "x0-prediction",
        "x-prediction",
        "clean data prediction",
    ),
    definition="Denoising in which the network predicts the clean data.",
    defined_by=(SALIMANS_2022,),
)
DATA_PREDICTION_ENTRY = entry(
    DataPrediction,
    subset_of(Denoising, cite=SALIMANS_2022),
)

VelocityPrediction = TrainingObjective(
    "velocity-prediction",
    "Velocity prediction",
    aliases=(
        "v-prediction",
        "v-parameterization",
        "v-objective",
        "v-parameterisation",
    ),
    definition="Denoising in which the network predicts a mixture of the noise and the clean data.",
    defined_by=(SALIMANS_2022,),
)
VELOCITY_PREDICTION_ENTRY = entry(
    VelocityPrediction,
    subset_of(Denoising, cite=SALIMANS_2022),
)

FlowMatching = TrainingObjective(
    "flow-matching",
    "Flow matching",
    aliases=(
        "CFM",
        "conditional flow matching",
        "flow matching loss",
        "flow matching objective",
    ),
    definition="Regressing the velocity field that carries noise to data along chosen paths.",
    defined_by=(LIPMAN_2022,),
)
FLOW_MATCHING_ENTRY = entry(
    FlowMatching,
    subset_of(Denoising, cite=ICLR_BLOGPOSTS_2025.at("abstract"), disputed_by=LIPMAN_2022.at("abstract")),
    typically(has=qualities.StableTraining, cite=LIPMAN_2022.at("abstract")),
    typically(has=qualities.FastSampling, cite=LIPMAN_2022.at("abstract")),
)

RectifiedFlow = TrainingObjective(
    "rectified-flow",
    "Rectified flow",
    aliases=(
        "rectified flow matching",
        "rectified flow objective",
    ),
    definition="Flow matching along straight lines between noise and data.",
    defined_by=(
        LIU_2022,
        ESSER_2024.at("abstract"),
    ),
)
RECTIFIED_FLOW_ENTRY = entry(
    RectifiedFlow,
    subset_of(FlowMatching, cite=ICLR_BLOGPOSTS_2025),
    typically(has=qualities.FewStepSampling, cite=LIU_2022),
)

ConsistencyTraining = TrainingObjective(
    "consistency-training",
    "Consistency training",
    aliases=("consistency model training",),
    definition="Training a network to map all points of a noising path to the same clean data, without a teacher.",
    defined_by=(SONG_2023.at("abstract"),),
)
CONSISTENCY_TRAINING_ENTRY = entry(
    ConsistencyTraining,
    subset_of(Denoising, cite=LU_2024.at("abstract"), disputed_by=SONG_2023.at("abstract")),
    typically(has=qualities.FewStepSampling, cite=SONG_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DENOISING_ENTRY,
    MASKED_DIFFUSION_ENTRY,
    SCORE_MATCHING_ENTRY,
    DENOISING_SCORE_MATCHING_ENTRY,
    NOISE_PREDICTION_ENTRY,
    DATA_PREDICTION_ENTRY,
    VELOCITY_PREDICTION_ENTRY,
    FLOW_MATCHING_ENTRY,
    RECTIFIED_FLOW_ENTRY,
    CONSISTENCY_TRAINING_ENTRY,
)
