"""Jobs on tables, series and graphs, and on decisions and probabilities."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, some, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    Action,
    Embedding,
    GraphData,
    InteractionHistory,
    Label,
    ProbabilityDistribution,
    Ranking,
    Score,
    TabularData,
    Text,
    TimeSeries,
)
from genai_taxonomy.vocabulary.sources import (
    ANSARI_2024,
    CHEN_2021_B,
    DELETANG_2023,
    GOODFELLOW_2016_B,
    GRUVER_2023,
    HEGSELMANN_2023,
    HUGGING_FACE_2026,
    NIU_2020,
    TASHIRO_2021,
    XU_2019,
    YOON_2019,
    ZHANG_2017,
    ZHOU_2018,
)
from genai_taxonomy.vocabulary.tasks.general import (
    Classification,
    ContentGeneration,
    QuestionAnswering,
    Regression,
    SyntheticDataGeneration,
)

__all__ = [
    "AnomalyDetection",
    "DensityEstimation",
    "GraphGeneration",
    "GraphMachineLearning",
    "LosslessCompression",
    "MissingValueImputation",
    "MultivariateTimeSeriesForecasting",
    "Recommendation",
    "ReinforcementLearningControl",
    "RepresentationLearning",
    "TableQuestionAnswering",
    "TabularClassification",
    "TabularDataGeneration",
    "TabularMultiClassClassification",
    "TabularMultiLabelClassification",
    "TabularRegression",
    "TabularSingleColumnRegression",
    "TimeSeriesForecasting",
    "TimeSeriesGeneration",
    "TimeSeriesImputation",
    "UnivariateTimeSeriesForecasting",
]

# Tables.

TabularClassification = Task(
    "tabular-classification",
    "Tabular classification",
    aliases=("tabular data classification", "classification of tabular data"),
    definition="Classification of the rows of a table.",
    defined_by=(HUGGING_FACE_2026.at("tabular-classification"),),
    exact_match=("huggingface:pipeline/tabular-classification",),
)
TABULAR_CLASSIFICATION_ENTRY = entry(
    TabularClassification,
    subset_of(Classification, cite=HUGGING_FACE_2026.at("tabular-classification")),
    # A language model may be given the row as text.
    typically(accepts=TabularData, cite=HUGGING_FACE_2026.at("tabular-classification")),
    some(accepts=Text, cite=HEGSELMANN_2023.at("abstract")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("tabular-classification")),
)

TabularMultiClassClassification = Task(
    "tabular-multi-class-classification",
    "Tabular multi-class classification",
    aliases=("multi-class tabular classification",),
    definition="Tabular classification into exactly one of several classes.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/tabular-multi-class-classification",),
)
TABULAR_MULTI_CLASS_CLASSIFICATION_ENTRY = entry(
    TabularMultiClassClassification, subset_of(TabularClassification, cite=HUGGING_FACE_2026.at("pipelines"))
)

TabularMultiLabelClassification = Task(
    "tabular-multi-label-classification",
    "Tabular multi-label classification",
    aliases=("multi-label tabular classification",),
    definition="Tabular classification where a row may belong to several classes at once.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/tabular-multi-label-classification",),
)
TABULAR_MULTI_LABEL_CLASSIFICATION_ENTRY = entry(
    TabularMultiLabelClassification, subset_of(TabularClassification, cite=HUGGING_FACE_2026.at("pipelines"))
)

TabularRegression = Task(
    "tabular-regression",
    "Tabular regression",
    aliases=("tabular data regression", "regression on tabular data"),
    definition="Regression from the rows of a table.",
    defined_by=(HUGGING_FACE_2026.at("tabular-regression"),),
    exact_match=("huggingface:pipeline/tabular-regression",),
)
TABULAR_REGRESSION_ENTRY = entry(
    TabularRegression,
    subset_of(Regression, cite=HUGGING_FACE_2026.at("tabular-regression")),
    typically(accepts=TabularData, cite=HUGGING_FACE_2026.at("tabular-regression")),
    typically(produces=Score, cite=HUGGING_FACE_2026.at("tabular-regression")),
)

TabularSingleColumnRegression = Task(
    "tabular-single-column-regression",
    "Tabular single-column regression",
    aliases=("single-column regression",),
    definition="Tabular regression of one column from the others.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/tabular-single-column-regression",),
)
TABULAR_SINGLE_COLUMN_REGRESSION_ENTRY = entry(
    TabularSingleColumnRegression, subset_of(TabularRegression, cite=HUGGING_FACE_2026.at("pipelines"))
)

TableQuestionAnswering = Task(
    "table-question-answering",
    "Table question answering",
    aliases=("table QA", "tabular question answering"),
    definition="Question answering from a table.",
    defined_by=(HUGGING_FACE_2026.at("table-question-answering"),),
    exact_match=("huggingface:pipeline/table-question-answering",),
)
TABLE_QUESTION_ANSWERING_ENTRY = entry(
    TableQuestionAnswering,
    subset_of(QuestionAnswering, cite=HUGGING_FACE_2026.at("table-question-answering")),
    # A language model may be given the table as text.
    typically(accepts=(TabularData, Text), produces=Text, cite=HUGGING_FACE_2026.at("table-question-answering")),
)

TabularDataGeneration = Task(
    "tabular-data-generation",
    "Tabular data generation",
    aliases=("tabular data synthesis", "synthetic tabular data generation", "tabular generation", "table synthesis"),
    definition="Synthetic data generation that makes rows of a table.",
    defined_by=(XU_2019.at("abstract"),),
)
TABULAR_DATA_GENERATION_ENTRY = entry(
    TabularDataGeneration,
    subset_of(ContentGeneration, SyntheticDataGeneration, cite=XU_2019.at("abstract")),
    signature((), TabularData, cite=XU_2019.at("abstract")),
)

# Time series.

TimeSeriesForecasting = Task(
    "time-series-forecasting",
    "Time series forecasting",
    aliases=("TSF", "time series prediction", "time-series forecast", "forecasting"),
    definition="Predicting how a series of values over time goes on.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"), TASHIRO_2021.at("abstract")),
    exact_match=("huggingface:pipeline/time-series-forecasting",),
)
TIME_SERIES_FORECASTING_ENTRY = entry(
    TimeSeriesForecasting,
    # Future values are numbers; they are also predicted as tokens out of a fixed set.
    subset_of(Regression, cite=GOODFELLOW_2016_B.at("section 5.1.1"), disputed_by=ANSARI_2024.at("abstract")),
    # A language model may be given the values as digits in a text.
    typically(accepts=TimeSeries, cite=HUGGING_FACE_2026.at("pipelines")),
    some(accepts=Text, produces=Text, cite=GRUVER_2023.at("abstract")),
    typically(produces=TimeSeries, cite=TASHIRO_2021.at("abstract")),
)

UnivariateTimeSeriesForecasting = Task(
    "univariate-time-series-forecasting",
    "Univariate time series forecasting",
    aliases=("univariate forecasting",),
    definition="Time series forecasting of one quantity.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/univariate-time-series-forecasting",),
)
UNIVARIATE_TIME_SERIES_FORECASTING_ENTRY = entry(
    UnivariateTimeSeriesForecasting, subset_of(TimeSeriesForecasting, cite=HUGGING_FACE_2026.at("pipelines"))
)

MultivariateTimeSeriesForecasting = Task(
    "multivariate-time-series-forecasting",
    "Multivariate time series forecasting",
    aliases=("multivariate forecasting",),
    definition="Time series forecasting of several quantities together.",
    defined_by=(HUGGING_FACE_2026.at("pipelines"),),
    exact_match=("huggingface:subtask/multivariate-time-series-forecasting",),
)
MULTIVARIATE_TIME_SERIES_FORECASTING_ENTRY = entry(
    MultivariateTimeSeriesForecasting, subset_of(TimeSeriesForecasting, cite=HUGGING_FACE_2026.at("pipelines"))
)

TimeSeriesGeneration = Task(
    "time-series-generation",
    "Time series generation",
    aliases=("time series synthesis", "synthetic time series generation"),
    definition="Synthetic data generation that makes series of values over time.",
    defined_by=(YOON_2019.at("abstract"),),
)
TIME_SERIES_GENERATION_ENTRY = entry(
    TimeSeriesGeneration,
    subset_of(ContentGeneration, SyntheticDataGeneration, cite=YOON_2019.at("abstract")),
    signature((), TimeSeries, cite=YOON_2019.at("abstract")),
)

MissingValueImputation = Task(
    "missing-value-imputation",
    "Missing value imputation",
    aliases=("imputation", "data imputation", "imputation of missing values"),
    definition="Filling in the values that are missing from an example.",
    defined_by=(GOODFELLOW_2016_B.at("section 5.1.1"),),
)
MISSING_VALUE_IMPUTATION_ENTRY = entry(MissingValueImputation)

TimeSeriesImputation = Task(
    "time-series-imputation",
    "Time series imputation",
    aliases=("imputation of time series", "missing value imputation in time series"),
    definition="Filling in the values that are missing from a series over time.",
    defined_by=(TASHIRO_2021.at("abstract"),),
)
TIME_SERIES_IMPUTATION_ENTRY = entry(
    TimeSeriesImputation,
    subset_of(MissingValueImputation, cite=TASHIRO_2021.at("abstract")),
    signature(TimeSeries, TimeSeries, cite=TASHIRO_2021.at("abstract")),
)

AnomalyDetection = Task(
    "anomaly-detection",
    "Anomaly detection",
    aliases=("outlier detection", "detecting anomalies"),
    definition="Finding what is unusual among events or objects.",
    defined_by=(GOODFELLOW_2016_B.at("section 5.1.1"),),
)
ANOMALY_DETECTION_ENTRY = entry(
    AnomalyDetection, typically(produces=(Label, Score), cite=GOODFELLOW_2016_B.at("section 5.1.1"))
)

# Graphs.

GraphMachineLearning = Task(
    "graph-machine-learning",
    "Graph machine learning",
    aliases=("graph ML", "graph learning", "machine learning on graphs"),
    definition="Learning and predicting from things and the relations between them.",
    defined_by=(ZHOU_2018.at("abstract"),),
    exact_match=("huggingface:pipeline/graph-ml",),
)
GRAPH_MACHINE_LEARNING_ENTRY = entry(GraphMachineLearning, signature(GraphData, (), cite=ZHOU_2018.at("abstract")))

GraphGeneration = Task(
    "graph-generation",
    "Graph generation",
    aliases=("graph synthesis", "generating graphs"),
    definition="Content generation that makes graphs of things and their relations.",
    defined_by=(NIU_2020,),
)
GRAPH_GENERATION_ENTRY = entry(
    GraphGeneration,
    subset_of(ContentGeneration, cite=NIU_2020),
    signature((), GraphData, cite=NIU_2020),
)

# Deciding.

Recommendation = Task(
    "recommendation",
    "Recommendation",
    aliases=("item recommendation", "product recommendation", "personalized recommendation"),
    definition="Choosing from many things those that a person is likely to want.",
    defined_by=(ZHANG_2017.at("abstract"),),
)
RECOMMENDATION_ENTRY = entry(
    Recommendation,
    typically(accepts=InteractionHistory, produces=Ranking, cite=ZHANG_2017.at("abstract")),
)

ReinforcementLearningControl = Task(
    "reinforcement-learning-control",
    "Reinforcement learning control",
    aliases=("reinforcement learning", "game playing", "policy learning"),
    definition="Choosing actions, one after the other, so that the reward to come is large.",
    defined_by=(HUGGING_FACE_2026.at("reinforcement-learning"), CHEN_2021_B.at("abstract")),
    close_match=("huggingface:pipeline/reinforcement-learning",),
)
REINFORCEMENT_LEARNING_CONTROL_ENTRY = entry(
    ReinforcementLearningControl, signature((), Action, cite=CHEN_2021_B.at("abstract"))
)

# Probabilities and codes.

DensityEstimation = Task(
    "density-estimation",
    "Density estimation",
    aliases=("probability density estimation", "distribution estimation", "likelihood estimation"),
    definition="Learning how probable each possible datum is.",
    defined_by=(GOODFELLOW_2016_B.at("section 5.1.1"),),
)
DENSITY_ESTIMATION_ENTRY = entry(
    DensityEstimation,
    typically(produces=(ProbabilityDistribution, Score), cite=GOODFELLOW_2016_B.at("section 5.1.1")),
)

RepresentationLearning = Task(
    "representation-learning",
    "Representation learning",
    aliases=("feature learning", "learning representations"),
    definition="Learning to turn data into vectors that make other jobs easier.",
    defined_by=(GOODFELLOW_2016_B.at("chapter 15"),),
)
REPRESENTATION_LEARNING_ENTRY = entry(
    RepresentationLearning, typically(produces=Embedding, cite=GOODFELLOW_2016_B.at("chapter 15"))
)

LosslessCompression = Task(
    "lossless-compression",
    "Lossless compression",
    aliases=("lossless data compression", "entropy coding"),
    definition="Writing data in fewer bits so that they can be restored exactly.",
    defined_by=(DELETANG_2023.at("abstract"),),
)
LOSSLESS_COMPRESSION_ENTRY = entry(LosslessCompression)

ENTRIES: Final[tuple[Entry, ...]] = (
    TABULAR_CLASSIFICATION_ENTRY,
    TABULAR_MULTI_CLASS_CLASSIFICATION_ENTRY,
    TABULAR_MULTI_LABEL_CLASSIFICATION_ENTRY,
    TABULAR_REGRESSION_ENTRY,
    TABULAR_SINGLE_COLUMN_REGRESSION_ENTRY,
    TABLE_QUESTION_ANSWERING_ENTRY,
    TABULAR_DATA_GENERATION_ENTRY,
    TIME_SERIES_FORECASTING_ENTRY,
    UNIVARIATE_TIME_SERIES_FORECASTING_ENTRY,
    MULTIVARIATE_TIME_SERIES_FORECASTING_ENTRY,
    TIME_SERIES_GENERATION_ENTRY,
    MISSING_VALUE_IMPUTATION_ENTRY,
    TIME_SERIES_IMPUTATION_ENTRY,
    ANOMALY_DETECTION_ENTRY,
    GRAPH_MACHINE_LEARNING_ENTRY,
    GRAPH_GENERATION_ENTRY,
    RECOMMENDATION_ENTRY,
    REINFORCEMENT_LEARNING_CONTROL_ENTRY,
    DENSITY_ESTIMATION_ENTRY,
    REPRESENTATION_LEARNING_ENTRY,
    LOSSLESS_COMPRESSION_ENTRY,
)
