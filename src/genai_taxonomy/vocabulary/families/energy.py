"""Energy-based models, and the networks of stochastic units among them."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, some, subset_of, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.backbone.families import DeepGenerativeModel, GenerativeModel, MachineLearning
from genai_taxonomy.vocabulary.families.likelihood import (
    LatentVariableModel,
)
from genai_taxonomy.vocabulary.families.prediction import Classifier, DiscriminativeModel
from genai_taxonomy.vocabulary.sources import (
    BOND_TAYLOR_2021,
    DU_2019,
    GOODFELLOW_2016_B,
    GRATHWOHL_2019,
    LECUN_2006,
    SALAKHUTDINOV_2009,
    SONG_2021,
)

__all__ = [
    "BoltzmannMachine",
    "DeepBeliefNetwork",
    "DeepBoltzmannMachine",
    "EnergyBasedModel",
    "JointEnergyBasedModel",
    "RestrictedBoltzmannMachine",
]

EnergyBasedModel = ModelFamily(
    "energy-based-model",
    "Energy-based model",
    aliases=("EBM", "unnormalized probabilistic model", "non-normalized probabilistic model"),
    definition="A model that gives each configuration of its variables an energy, low where it agrees with the data.",
    defined_by=(LECUN_2006.at("abstract"), SONG_2021.at("abstract")),
)
ENERGY_BASED_MODEL_ENTRY = entry(
    EnergyBasedModel,
    subset_of(MachineLearning, cite=LECUN_2006.at("abstract")),
    subset_of(
        GenerativeModel,
        cite=(BOND_TAYLOR_2021.at("abstract"), SONG_2021.at("abstract")),
        disputed_by=LECUN_2006.at("abstract"),
    ),
    some(produces=modalities.Image, cite=DU_2019.at("abstract")),
    some(performs=tasks.AnomalyDetection, cite=(DU_2019.at("abstract"), GRATHWOHL_2019.at("abstract"))),
    some(produces=modalities.Label, cite=GRATHWOHL_2019.at("abstract")),
    some(trained_with=objectives.MaximumLikelihood, cite=SONG_2021.at("abstract")),
    some(
        trained_with=(objectives.ScoreMatching, objectives.NoiseContrastiveEstimation),
        cite=SONG_2021.at("abstract"),
    ),
    some(trained_with=objectives.ContrastiveDivergence, cite=GOODFELLOW_2016_B.at("chapter 18")),
    typically(has=qualities.FlexibleModeling, cite=SONG_2021.at("abstract")),
    typically(has=qualities.AnomalyScoring, cite=(DU_2019.at("abstract"), GRATHWOHL_2019.at("abstract"))),
    some(has=qualities.ModeCoverage, cite=DU_2019.at("abstract")),
    typically(has=qualities.IntractablePartitionFunction, cite=(SONG_2021.at("abstract"), LECUN_2006)),
    typically(has=qualities.UnstableTraining, cite=(SONG_2021.at("abstract"), DU_2019.at("abstract"))),
    typically(has=(qualities.SlowSampling, qualities.SlowMixing), cite=BOND_TAYLOR_2021),
)

JointEnergyBasedModel = ModelFamily(
    "joint-energy-based-model",
    "Joint energy-based model",
    aliases=("JEM",),
    definition="A classifier read as an energy of inputs and classes together, so that it also generates inputs.",
    defined_by=(GRATHWOHL_2019.at("abstract"),),
)
JOINT_ENERGY_BASED_MODEL_ENTRY = entry(
    JointEnergyBasedModel,
    subset_of(
        EnergyBasedModel,
        DeepGenerativeModel,
        DiscriminativeModel,
        Classifier,
        cite=GRATHWOHL_2019.at("abstract"),
    ),
    some(produces=modalities.Image, cite=GRATHWOHL_2019.at("abstract")),
    typically(has=qualities.AnomalyScoring, cite=GRATHWOHL_2019.at("abstract")),
)

BoltzmannMachine = ModelFamily(
    "boltzmann-machine",
    "Boltzmann machine",
    aliases=("stochastic Hopfield network",),
    definition="An energy-based model of binary units, each pair of which is tied by a weight.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 20"),),
)
BOLTZMANN_MACHINE_ENTRY = entry(
    BoltzmannMachine,
    subset_of(EnergyBasedModel, GenerativeModel, cite=GOODFELLOW_2016_B.at("chapter 20")),
    typically(has=qualities.IntractablePartitionFunction, cite=GOODFELLOW_2016_B.at("chapter 20")),
    typically(trained_with=objectives.ContrastiveDivergence, cite=GOODFELLOW_2016_B.at("chapter 20")),
)

RestrictedBoltzmannMachine = ModelFamily(
    "restricted-boltzmann-machine",
    "Restricted Boltzmann machine",
    aliases=("RBM", "harmonium"),
    definition="A Boltzmann machine whose visible and hidden units are tied across, but not among themselves.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 20"),),
)
RESTRICTED_BOLTZMANN_MACHINE_ENTRY = entry(
    RestrictedBoltzmannMachine,
    subset_of(BoltzmannMachine, LatentVariableModel, cite=GOODFELLOW_2016_B.at("chapter 20")),
    typically(trained_with=objectives.ContrastiveDivergence, cite=GOODFELLOW_2016_B.at("chapter 20")),
    typically(performs=tasks.RepresentationLearning, cite=GOODFELLOW_2016_B.at("chapter 20")),
)

DeepBeliefNetwork = ModelFamily(
    "deep-belief-network",
    "Deep belief network",
    aliases=("DBN", "deep belief net"),
    definition="A deep generative model of several hidden layers, trained one by one as restricted Boltzmann machines.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 20"),),
)
DEEP_BELIEF_NETWORK_ENTRY = entry(
    DeepBeliefNetwork,
    subset_of(DeepGenerativeModel, LatentVariableModel, cite=GOODFELLOW_2016_B.at("chapter 20")),
    typically(performs=tasks.RepresentationLearning, cite=GOODFELLOW_2016_B.at("chapter 20")),
    typically(trained_with=objectives.ContrastiveDivergence, cite=GOODFELLOW_2016_B.at("chapter 20")),
)

DeepBoltzmannMachine = ModelFamily(
    "deep-boltzmann-machine",
    "Deep Boltzmann machine",
    aliases=("DBM",),
    definition="A Boltzmann machine with several layers of hidden units, each tied only to the layers next to it.",
    defined_by=(SALAKHUTDINOV_2009.at("abstract"), GOODFELLOW_2016_B.at("chapter 20")),
)
DEEP_BOLTZMANN_MACHINE_ENTRY = entry(
    DeepBoltzmannMachine,
    subset_of(
        BoltzmannMachine,
        DeepGenerativeModel,
        LatentVariableModel,
        cite=(SALAKHUTDINOV_2009.at("abstract"), GOODFELLOW_2016_B.at("chapter 20")),
    ),
    some(produces=modalities.Image, cite=SALAKHUTDINOV_2009.at("abstract")),
    typically(trained_with=objectives.MaximumLikelihood, cite=SALAKHUTDINOV_2009.at("abstract")),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    ENERGY_BASED_MODEL_ENTRY,
    JOINT_ENERGY_BASED_MODEL_ENTRY,
    BOLTZMANN_MACHINE_ENTRY,
    RESTRICTED_BOLTZMANN_MACHINE_ENTRY,
    DEEP_BELIEF_NETWORK_ENTRY,
    DEEP_BOLTZMANN_MACHINE_ENTRY,
)
