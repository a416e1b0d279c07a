"""Models of graphs and of the weather."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models.open_questions_data import DIFFUSION_DETAILS, ONE_WEATHER
from genai_taxonomy.vocabulary.sources import (
    BI_2022,
    BODNAR_2025,
    LAM_2022,
    PATHAK_2022,
    PRICE_2023,
    VIGNAC_2022,
    YOU_2018,
)

__all__ = [
    "AURORA",
    "DIGRESS",
    "FOURCASTNET",
    "GENCAST",
    "GRAPHCAST",
    "GRAPHRNN",
    "PANGU_WEATHER",
]

_CHECKED = date(2026, 11, 24)

# Graphs.

GRAPHRNN = Model(
    "graphrnn",
    "GraphRNN",
    definition="A recurrent network that makes a graph node by node and edge by edge.",
    defined_by=(YOU_2018.at("title"),),
    developer="Stanford University",
    checked_on=_CHECKED,
    undetermined=(
        families.ExactLikelihoodModel,
        families.TokenAutoregressiveModel,
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
    ),
)
GRAPHRNN_ENTRY = entry(
    GRAPHRNN,
    member_of(families.AutoregressiveModel, cite=YOU_2018.at("title")),
    every(
        produces=modalities.GraphData,
        performs=tasks.GraphGeneration,
        trained_with=objectives.AutoregressivePrediction,
        cite=YOU_2018.at("title"),
    ),
    every(uses=architectures.RecurrentNetwork, cite=YOU_2018),
)

DIGRESS = Model(
    "digress",
    "DiGress",
    definition="A discrete diffusion model that makes graphs, such as molecules, with kinds of nodes and edges.",
    defined_by=(VIGNAC_2022.at("title"),),
    released=date(2022, 9, 29),
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION_DETAILS,
        families.TransformerBasedModel,
        families.DiffusionTransformer,
        families.ConditionalGenerativeModel,
        families.ConditionalDiffusionModel,
    ),
)
DIGRESS_ENTRY = entry(
    DIGRESS,
    member_of(families.DiscreteDiffusionModel, cite=VIGNAC_2022.at("title")),
    every(
        produces=modalities.GraphData,
        performs=tasks.GraphGeneration,
        trained_with=objectives.Denoising,
        cite=VIGNAC_2022.at("title"),
    ),
    every(
        accepts=modalities.PropertyValue,
        produces=modalities.Molecule,
        performs=tasks.MoleculeGeneration,
        cite=VIGNAC_2022,
    ),
)

# The weather.

GRAPHCAST = Model(
    "graphcast",
    "GraphCast",
    aliases=("WeatherNext Graph",),
    definition="A graph neural network that forecasts the weather of the globe for ten days.",
    defined_by=(LAM_2022.at("abstract"),),
    developer="Google DeepMind",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=ONE_WEATHER,
)
GRAPHCAST_ENTRY = entry(
    GRAPHCAST,
    member_of(families.WeatherForecastingModel, families.DeepLearning, cite=LAM_2022.at("abstract")),
    every(
        accepts=modalities.WeatherField,
        produces=modalities.WeatherField,
        uses=architectures.GraphNeuralNetwork,
        cite=LAM_2022.at("abstract"),
    ),
)

GENCAST = Model(
    "gencast",
    "GenCast",
    aliases=("WeatherNext Gen",),
    definition="A diffusion model that draws possible courses of the weather of the globe from its present state.",
    defined_by=(PRICE_2023.at("abstract"),),
    developer="Google DeepMind",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION_DETAILS,
        families.TransformerBasedModel,
        families.DiffusionTransformer,
        families.TimeSeriesForecastingModel,
        families.WorldModel,
        families.AutoregressiveModel,
        families.FoundationModel,
    ),
)
GENCAST_ENTRY = entry(
    GENCAST,
    member_of(families.WeatherForecastingModel, families.ConditionalDiffusionModel, cite=PRICE_2023.at("abstract")),
    every(
        accepts=modalities.WeatherField,
        produces=modalities.WeatherField,
        trained_with=objectives.Denoising,
        cite=PRICE_2023.at("abstract"),
    ),
)

PANGU_WEATHER = Model(
    "pangu-weather",
    "Pangu-Weather",
    definition="A transformer over the three dimensions of the atmosphere that forecasts the weather of the globe.",
    defined_by=(BI_2022,),
    developer="Huawei",
    weights=Weights.OPEN,
    licence="CC BY-NC-SA 4.0",
    checked_on=_CHECKED,
    undetermined=ONE_WEATHER,
)
PANGU_WEATHER_ENTRY = entry(
    PANGU_WEATHER,
    member_of(families.WeatherForecastingModel, cite=BI_2022.at("title")),
    every(accepts=modalities.WeatherField, produces=modalities.WeatherField, cite=BI_2022.at("title")),
    every(uses=architectures.Transformer, cite=BI_2022),
)

FOURCASTNET = Model(
    "fourcastnet",
    "FourCastNet",
    aliases=("Fourier Forecasting Neural Network",),
    definition="A network with Fourier neural operators that forecasts the weather of the globe.",
    defined_by=(PATHAK_2022.at("abstract"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*ONE_WEATHER, families.TransformerBasedModel),
)
FOURCASTNET_ENTRY = entry(
    FOURCASTNET,
    member_of(families.WeatherForecastingModel, families.DeepLearning, cite=PATHAK_2022.at("abstract")),
    every(accepts=modalities.WeatherField, produces=modalities.WeatherField, cite=PATHAK_2022.at("abstract")),
)

AURORA = Model(
    "aurora",
    "Aurora",
    aliases=("Microsoft Aurora", "Aurora (weather)", "Aurora weather model"),
    definition="A foundation model of the atmosphere, tuned to forecast the weather, the air's quality or the waves.",
    defined_by=(BODNAR_2025.at("repository"),),
    developer="Microsoft Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.RegressionModel,
        families.DiscriminativeModel,
        families.SelfSupervisedModel,
        families.TimeSeriesForecastingModel,
        families.WorldModel,
        families.SequenceToSequenceModel,
        families.TransformerBasedModel,
        families.GeneralPurposeAIModel,
    ),
)
AURORA_ENTRY = entry(
    AURORA,
    member_of(families.WeatherForecastingModel, families.FoundationModel, cite=BODNAR_2025.at("repository")),
    every(accepts=modalities.WeatherField, produces=modalities.WeatherField, cite=BODNAR_2025.at("repository")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GRAPHRNN_ENTRY,
    DIGRESS_ENTRY,
    GRAPHCAST_ENTRY,
    GENCAST_ENTRY,
    PANGU_WEATHER_ENTRY,
    FOURCASTNET_ENTRY,
    AURORA_ENTRY,
)
