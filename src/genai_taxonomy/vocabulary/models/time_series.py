"""Models of time series."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions_data import (
    DIFFUSION_DETAILS,
    POINT_FORECASTS,
    PROBABILISTIC,
    RECURRENT_PROBABILISTIC,
)
from genai_taxonomy.vocabulary.sources import (
    ANSARI_2024,
    DAS_2023,
    NIE_2022,
    ORESHKIN_2019,
    RASUL_2021,
    RASUL_2023,
    SALINAS_2020,
    TASHIRO_2021,
    WOO_2024,
    YOON_2019,
    ZHOU_2020,
)

__all__ = [
    "CHRONOS",
    "CSDI",
    "DEEPAR",
    "INFORMER",
    "LAG_LLAMA",
    "MOIRAI",
    "N_BEATS",
    "PATCHTST",
    "TIMEGAN",
    "TIMEGRAD",
    "TIMESFM",
]

_CHECKED = date(2026, 11, 24)

# Time series.

TIMEGAN = Model(
    "timegan",
    "TimeGAN",
    aliases=("Time-series GAN", "time-series generative adversarial network"),
    definition="A GAN of time series that works in a learned code and is also taught single steps.",
    defined_by=(YOON_2019.at("title"),),
    checked_on=_CHECKED,
    undetermined=(
        families.AutoencoderModel,
        families.AutoregressiveModel,
        families.NonAutoregressiveModel,
        families.SequenceGAN,
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
        families.ConditionalGenerativeModel,
        families.ConditionalGAN,
    ),
)
TIMEGAN_ENTRY = entry(
    TIMEGAN,
    member_of(families.GAN, cite=YOON_2019.at("title")),
    every(
        accepts=modalities.TimeSeries,
        produces=(modalities.TimeSeries, modalities.Embedding),
        trained_with=objectives.Adversarial,
        cite=YOON_2019,
    ),
    every(performs=tasks.TimeSeriesGeneration, cite=YOON_2019.at("title")),
)

CSDI = Model(
    "csdi",
    "CSDI",
    aliases=("conditional score-based diffusion model for imputation",),
    definition="A score-based diffusion model that fills in missing values of time series.",
    defined_by=(TASHIRO_2021.at("abstract"),),
    developer="Stanford University",
    released=date(2021, 7, 7),
    checked_on=_CHECKED,
    undetermined=(
        families.DenoisingDiffusionProbabilisticModel,
        families.ContinuousTimeDiffusionModel,
        families.ScoreSdeModel,
        families.NonAutoregressiveModel,
        families.TransformerBasedModel,
        families.DiffusionTransformer,
        families.TimeSeriesForecastingModel,
        families.TimeSeriesGenerationModel,
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
    ),
)
CSDI_ENTRY = entry(
    CSDI,
    member_of(families.ConditionalDiffusionModel, families.ScoreBasedModel, cite=TASHIRO_2021.at("title")),
    every(
        accepts=modalities.TimeSeries,
        produces=modalities.TimeSeries,
        performs=tasks.TimeSeriesImputation,
        cite=TASHIRO_2021.at("abstract"),
    ),
)

TIMEGRAD = Model(
    "timegrad",
    "TimeGrad",
    definition="A forecaster of time series that draws each next step with a diffusion model.",
    defined_by=(RASUL_2021.at("title"),),
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION_DETAILS,
        families.AutoregressiveModel,
        families.TimeSeriesGenerationModel,
        families.SequenceToSequenceModel,
    ),
)
TIMEGRAD_ENTRY = entry(
    TIMEGRAD,
    member_of(families.ConditionalDiffusionModel, families.TimeSeriesForecastingModel, cite=RASUL_2021.at("title")),
    every(
        accepts=modalities.TimeSeries,
        produces=modalities.TimeSeries,
        performs=tasks.MultivariateTimeSeriesForecasting,
        trained_with=objectives.Denoising,
        cite=RASUL_2021.at("title"),
    ),
)

CHRONOS = Model(
    "chronos",
    "Chronos",
    aliases=("Chronos-T5", "Amazon Chronos", "chronos-t5-large"),
    definition="A language model architecture trained to forecast time series whose values were turned into tokens.",
    defined_by=(ANSARI_2024.at("abstract"),),
    developer="Amazon",
    released=date(2024, 3, 13),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    checked_on=_CHECKED,
    undetermined=(
        *PROBABILISTIC,
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.PretrainedLanguageModel,
        families.TransformerLanguageModel,
        families.EncoderDecoderLanguageModel,
        families.CausalLanguageModel,
    ),
)
CHRONOS_ENTRY = entry(
    CHRONOS,
    member_of(families.TimeSeriesFoundationModel, families.TimeSeriesForecastingModel, cite=ANSARI_2024.at("abstract")),
    every(
        accepts=modalities.TimeSeries,
        produces=(modalities.TimeSeries, modalities.ProbabilityDistribution),
        performs=tasks.UnivariateTimeSeriesForecasting,
        has=qualities.ZeroShotTransfer,
        cite=ANSARI_2024.at("abstract"),
    ),
    every(uses=architectures.Transformer, cite=ANSARI_2024.at("abstract")),
)

TIMESFM = Model(
    "timesfm",
    "TimesFM",
    aliases=("Time Series Foundation Model (Google)", "TimesFM 2.0", "TimesFM 2.5"),
    definition="A decoder-only transformer pretrained on many time series, which forecasts others as it is.",
    defined_by=(DAS_2023,),
    developer="Google Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=PROBABILISTIC,
)
TIMESFM_ENTRY = entry(
    TIMESFM,
    member_of(families.TimeSeriesFoundationModel, families.TimeSeriesForecastingModel, cite=DAS_2023.at("title")),
    every(
        accepts=modalities.TimeSeries,
        produces=(modalities.TimeSeries, modalities.ProbabilityDistribution),
        cite=DAS_2023.at("repository"),
    ),
    every(uses=architectures.TransformerDecoder, cite=DAS_2023.at("title")),
)

MOIRAI = Model(
    "moirai",
    "Moirai",
    aliases=("Moirai-1.0-R", "Salesforce Moirai"),
    definition="A transformer pretrained on time series of any frequency and number of variables, to forecast others.",
    defined_by=(WOO_2024,),
    developer="Salesforce AI Research",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=PROBABILISTIC,
)
MOIRAI_ENTRY = entry(
    MOIRAI,
    member_of(families.TimeSeriesFoundationModel, families.TimeSeriesForecastingModel, cite=WOO_2024),
    every(
        accepts=modalities.TimeSeries,
        produces=(modalities.TimeSeries, modalities.ProbabilityDistribution),
        cite=WOO_2024,
    ),
    every(uses=architectures.Transformer, cite=WOO_2024.at("title")),
)

LAG_LLAMA = Model(
    "lag-llama",
    "Lag-Llama",
    definition="A transformer built like LLaMA that forecasts time series, with a distribution over the next value.",
    defined_by=(RASUL_2023,),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=PROBABILISTIC,
)
LAG_LLAMA_ENTRY = entry(
    LAG_LLAMA,
    member_of(
        families.TimeSeriesFoundationModel,
        families.TimeSeriesForecastingModel,
        cite=RASUL_2023.at("repository"),
    ),
    every(
        accepts=modalities.TimeSeries,
        produces=(modalities.TimeSeries, modalities.ProbabilityDistribution),
        cite=RASUL_2023.at("title"),
    ),
    every(uses=architectures.TransformerDecoder, cite=RASUL_2023),
)

DEEPAR = Model(
    "deepar",
    "DeepAR",
    definition="A recurrent network that forecasts many related time series, each value with its distribution.",
    defined_by=(SALINAS_2020.at("title"),),
    developer="Amazon",
    checked_on=_CHECKED,
    undetermined=RECURRENT_PROBABILISTIC,
)
DEEPAR_ENTRY = entry(
    DEEPAR,
    member_of(families.TimeSeriesForecastingModel, cite=SALINAS_2020.at("title")),
    every(
        accepts=modalities.TimeSeries,
        produces=(modalities.TimeSeries, modalities.ProbabilityDistribution),
        cite=SALINAS_2020.at("title"),
    ),
    every(uses=architectures.RecurrentNetwork, cite=SALINAS_2020.at("title")),
)

N_BEATS = Model(
    "n-beats",
    "N-BEATS",
    definition="A deep stack of fully connected blocks that forecasts a time series as a sum of parts.",
    defined_by=(ORESHKIN_2019,),
    checked_on=_CHECKED,
    undetermined=POINT_FORECASTS,
)
N_BEATS_ENTRY = entry(
    N_BEATS,
    member_of(families.TimeSeriesForecastingModel, families.DeepLearning, cite=ORESHKIN_2019),
    every(
        accepts=modalities.TimeSeries,
        produces=modalities.TimeSeries,
        uses=architectures.MultilayerPerceptron,
        cite=ORESHKIN_2019,
    ),
)

PATCHTST = Model(
    "patchtst",
    "PatchTST",
    aliases=("patch time series transformer",),
    definition="A transformer that forecasts time series from patches of them, each variable by itself.",
    defined_by=(NIE_2022.at("repository"),),
    checked_on=_CHECKED,
    undetermined=(*POINT_FORECASTS, families.PretrainedModel),
)
PATCHTST_ENTRY = entry(
    PATCHTST,
    member_of(families.TimeSeriesForecastingModel, cite=NIE_2022.at("title")),
    every(
        accepts=modalities.TimeSeries,
        produces=(modalities.TimeSeries, modalities.Embedding),
        cite=NIE_2022.at("repository"),
    ),
    every(uses=architectures.TransformerEncoder, cite=NIE_2022),
)

INFORMER = Model(
    "informer",
    "Informer",
    definition="A transformer with sparse attention that forecasts long stretches of time series at once.",
    defined_by=(ZHOU_2020,),
    developer="Beihang University",
    checked_on=_CHECKED,
    undetermined=POINT_FORECASTS,
)
INFORMER_ENTRY = entry(
    INFORMER,
    member_of(families.TimeSeriesForecastingModel, cite=ZHOU_2020.at("title")),
    every(accepts=modalities.TimeSeries, produces=modalities.TimeSeries, cite=ZHOU_2020.at("title")),
    every(
        uses=(architectures.TransformerEncoderDecoder, architectures.SparseAttention),
        cite=ZHOU_2020.at("repository"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TIMEGAN_ENTRY,
    CSDI_ENTRY,
    TIMEGRAD_ENTRY,
    CHRONOS_ENTRY,
    TIMESFM_ENTRY,
    MOIRAI_ENTRY,
    LAG_LLAMA_ENTRY,
    DEEPAR_ENTRY,
    N_BEATS_ENTRY,
    PATCHTST_ENTRY,
    INFORMER_ENTRY,
)
