"""Families that work on tables, series, graphs and the choices of users."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import FoundationModel, GenerativeAI, MachineLearning
from genai_taxonomy.vocabulary.families.content import SyntheticDataGenerator
from genai_taxonomy.vocabulary.sources import (
    ANSARI_2024,
    ARTICLE,
    CHENG_2016,
    DAS_2023,
    HOLLMANN_2022,
    HOLLMANN_2025,
    JORDON_2022,
    KOTELNIKOV_2022,
    PANG_2020,
    RASUL_2021,
    VIGNAC_2022,
    WANG_2023_F,
    WOO_2024,
    XU_2019,
    YOON_2019,
    YOU_2018,
    ZHANG_2017,
    ZHANG_2023_C,
)

__all__ = [
    "AnomalyDetectionModel",
    "GraphGenerationModel",
    "RecommenderModel",
    "TabularFoundationModel",
    "TabularGenerationModel",
    "TimeSeriesForecastingModel",
    "TimeSeriesFoundationModel",
    "TimeSeriesGenerationModel",
]

TabularGenerationModel = ModelFamily(
    "tabular-generation-model",
    "Tabular data generation model",
    aliases=(
        "tabular data generator",
        "synthetic tabular data generator",
        "tabular generative model",
        "tabular synthesizer",
        "table generator",
        "tabular data synthesizer",
    ),
    definition="Generative AI that makes new rows of a table like those it was trained on.",
    defined_by=(
        XU_2019.at("abstract"),
        KOTELNIKOV_2022.at("title"),
    ),
)
TABULAR_GENERATION_MODEL_ENTRY = entry(
    TabularGenerationModel,
    subset_of(GenerativeAI, cite=XU_2019.at("abstract")),
    subset_of(SyntheticDataGenerator, cite=XU_2019.at("abstract")),
    every(produces=modalities.TabularData, performs=tasks.TabularDataGeneration, cite=XU_2019.at("abstract")),
    sufficient(is_a=GenerativeAI, performs=tasks.TabularDataGeneration, cite=XU_2019.at("abstract")),
    sufficient(is_a=GenerativeAI, produces=modalities.TabularData, cite=XU_2019.at("abstract")),
    some(trained_with=objectives.Adversarial, cite=XU_2019.at("abstract")),
    some(trained_with=objectives.EvidenceLowerBound, cite=XU_2019),
    some(trained_with=objectives.Denoising, cite=KOTELNIKOV_2022.at("title")),
    some(has=qualities.PreservesPrivacy, cite=JORDON_2022.at("abstract")),
    typically(serves=use_cases.SyntheticData, cite=(ARTICLE.at("S025"), XU_2019.at("abstract"))),
)

TabularFoundationModel = ModelFamily(
    "tabular-foundation-model",
    "Tabular foundation model",
    aliases=(
        "TFM",
        "tabular in-context learner",
        "foundation model for tabular data",
    ),
    definition="A model pretrained on many data sets that predicts for a new table from its examples, "
    "without training on it.",
    defined_by=(
        HOLLMANN_2025,
        HOLLMANN_2022.at("title"),
    ),
)
TABULAR_FOUNDATION_MODEL_ENTRY = entry(
    TabularFoundationModel,
    subset_of(FoundationModel, cite=HOLLMANN_2025.at("title")),
    every(accepts=modalities.TabularData, cite=(HOLLMANN_2022.at("title"), HOLLMANN_2025.at("title"))),
    typically(produces=modalities.Label, performs=tasks.TabularClassification, cite=HOLLMANN_2022.at("title")),
    some(performs=tasks.TabularRegression, cite=HOLLMANN_2025),
    typically(uses=architectures.Transformer, cite=HOLLMANN_2022.at("title")),
    typically(has=qualities.InContextLearning, cite=(HOLLMANN_2022, HOLLMANN_2025)),
)

TimeSeriesGenerationModel = ModelFamily(
    "time-series-generation-model",
    "Time series generation model",
    aliases=(
        "time series generator",
        "synthetic time series generator",
        "time-series generative model",
        "time series synthesizer",
    ),
    definition="Generative AI that makes new time series like those it was trained on.",
    defined_by=(YOON_2019.at("title"),),
)
TIME_SERIES_GENERATION_MODEL_ENTRY = entry(
    TimeSeriesGenerationModel,
    subset_of(GenerativeAI, cite=YOON_2019.at("title")),
    every(produces=modalities.TimeSeries, performs=tasks.TimeSeriesGeneration, cite=YOON_2019.at("title")),
    sufficient(is_a=GenerativeAI, performs=tasks.TimeSeriesGeneration, cite=YOON_2019.at("title")),
    some(trained_with=objectives.Adversarial, cite=YOON_2019.at("title")),
    some(uses=architectures.RecurrentNetwork, cite=YOON_2019),
)

TimeSeriesForecastingModel = ModelFamily(
    "time-series-forecasting-model",
    "Time series forecasting model",
    aliases=(
        "forecasting model",
        "time series forecaster",
        "forecaster",
        "time series prediction model",
    ),
    definition="A model that predicts the next values of a time series from its past.",
    defined_by=(
        ANSARI_2024.at("abstract"),
        WOO_2024,
    ),
)
TIME_SERIES_FORECASTING_MODEL_ENTRY = entry(
    TimeSeriesForecastingModel,
    every(
        accepts=modalities.TimeSeries, performs=tasks.TimeSeriesForecasting, cite=(ANSARI_2024.at("abstract"), WOO_2024)
    ),
    some(trained_with=objectives.Denoising, cite=RASUL_2021.at("title")),
    some(uses=architectures.Transformer, cite=(ANSARI_2024.at("abstract"), WOO_2024.at("title"))),
)

TimeSeriesFoundationModel = ModelFamily(
    "time-series-foundation-model",
    "Time series foundation model",
    aliases=(
        "TSFM",
        "foundation model for time series",
        "pretrained forecasting model",
        "zero-shot forecaster",
        "universal forecasting model",
        "pretrained time series model",
    ),
    definition="A model pretrained on very many time series, mostly to forecast new ones without training on them.",
    defined_by=(
        ANSARI_2024.at("abstract"),
        WOO_2024,
    ),
)
TIME_SERIES_FOUNDATION_MODEL_ENTRY = entry(
    TimeSeriesFoundationModel,
    subset_of(FoundationModel, cite=DAS_2023.at("title")),
    every(accepts=modalities.TimeSeries, cite=(ANSARI_2024.at("abstract"), DAS_2023, WOO_2024)),
    typically(
        performs=tasks.TimeSeriesForecasting,
        cite=(ANSARI_2024.at("abstract"), DAS_2023.at("title"), WOO_2024.at("title")),
    ),
    typically(uses=architectures.Transformer, cite=(ANSARI_2024.at("abstract"), DAS_2023, WOO_2024.at("title"))),
    some(trained_with=objectives.NextTokenPrediction, cite=ANSARI_2024.at("abstract")),
    some(uses=architectures.TransformerDecoder, cite=DAS_2023.at("title")),
    typically(has=qualities.ZeroShotTransfer, cite=(ANSARI_2024.at("abstract"), DAS_2023)),
)

GraphGenerationModel = ModelFamily(
    "graph-generation-model",
    "Graph generation model",
    aliases=(
        "graph generator",
        "graph generative model",
        "generative graph model",
        "deep graph generator",
    ),
    definition="Generative AI that makes new graphs of nodes and edges.",
    defined_by=(
        YOU_2018.at("title"),
        VIGNAC_2022.at("title"),
    ),
)
GRAPH_GENERATION_MODEL_ENTRY = entry(
    GraphGenerationModel,
    subset_of(GenerativeAI, cite=(YOU_2018.at("title"), VIGNAC_2022.at("title"))),
    every(
        produces=modalities.GraphData,
        performs=tasks.GraphGeneration,
        cite=(YOU_2018.at("title"), VIGNAC_2022.at("title")),
    ),
    sufficient(is_a=GenerativeAI, performs=tasks.GraphGeneration, cite=VIGNAC_2022.at("title")),
    sufficient(is_a=GenerativeAI, produces=modalities.GraphData, cite=VIGNAC_2022.at("title")),
    some(uses=architectures.RecurrentNetwork, trained_with=objectives.AutoregressivePrediction, cite=YOU_2018),
    some(trained_with=objectives.Denoising, cite=VIGNAC_2022.at("title")),
)

RecommenderModel = ModelFamily(
    "recommender-model",
    "Recommender model",
    aliases=(
        "recommender system",
        "recommendation model",
        "recommender",
        "recommendation system",
        "recommendation engine",
        "RecSys",
    ),
    definition="A machine learning model that chooses for a user what he or she may like, from what users have done.",
    defined_by=(ZHANG_2017.at("abstract"),),
)
RECOMMENDER_MODEL_ENTRY = entry(
    RecommenderModel,
    subset_of(MachineLearning, cite=ZHANG_2023_C.at("introduction")),
    every(performs=tasks.Recommendation, cite=ZHANG_2017.at("abstract")),
    typically(accepts=modalities.InteractionHistory, cite=ZHANG_2017),
    typically(produces=modalities.Ranking, cite=ZHANG_2017),
    some(uses=architectures.FeedforwardNetwork, cite=CHENG_2016.at("title")),
    some(trained_with=objectives.Denoising, cite=WANG_2023_F.at("title")),
)

AnomalyDetectionModel = ModelFamily(
    "anomaly-detection-model",
    "Anomaly detection model",
    aliases=(
        "anomaly detector",
        "outlier detection model",
        "outlier detector",
        "novelty detection model",
        "novelty detector",
    ),
    definition="A model that finds the examples which do not fit the rest.",
    defined_by=(PANG_2020.at("abstract"),),
)
ANOMALY_DETECTION_MODEL_ENTRY = entry(
    AnomalyDetectionModel,
    every(performs=tasks.AnomalyDetection, cite=PANG_2020.at("abstract")),
    typically(produces=modalities.Score, cite=PANG_2020),
    some(uses=architectures.Autoencoder, trained_with=objectives.Reconstruction, cite=PANG_2020),
    some(trained_with=objectives.Adversarial, cite=PANG_2020),
    typically(has=qualities.AnomalyScoring, cite=PANG_2020),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TABULAR_GENERATION_MODEL_ENTRY,
    TABULAR_FOUNDATION_MODEL_ENTRY,
    TIME_SERIES_GENERATION_MODEL_ENTRY,
    TIME_SERIES_FORECASTING_MODEL_ENTRY,
    TIME_SERIES_FOUNDATION_MODEL_ENTRY,
    GRAPH_GENERATION_MODEL_ENTRY,
    RECOMMENDER_MODEL_ENTRY,
    ANOMALY_DETECTION_MODEL_ENTRY,
)
