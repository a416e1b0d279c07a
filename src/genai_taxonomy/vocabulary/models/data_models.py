"""Models of tables, time series, graphs, the weather, and of what people choose."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    ANSARI_2024,
    BI_2022,
    BODNAR_2025,
    BORISOV_2022,
    DAS_2023,
    HE_2017_B,
    HOLLMANN_2022,
    KANG_2018,
    KOTELNIKOV_2022,
    LAM_2022,
    NIE_2022,
    ORESHKIN_2019,
    PATHAK_2022,
    PRICE_2023,
    RASUL_2021,
    RASUL_2023,
    RUFF_2018,
    SALINAS_2020,
    SCHLEGL_2017,
    SUN_2019_C,
    TASHIRO_2021,
    VIGNAC_2022,
    WOO_2024,
    XU_2019,
    YOON_2019,
    YOU_2018,
    ZHOU_2020,
)

__all__ = [
    "ANOGAN",
    "AURORA",
    "BERT4REC",
    "CHRONOS",
    "CSDI",
    "CTGAN",
    "DEEPAR",
    "DEEP_SVDD",
    "DIGRESS",
    "FOURCASTNET",
    "GENCAST",
    "GRAPHCAST",
    "GRAPHRNN",
    "GREAT",
    "INFORMER",
    "LAG_LLAMA",
    "MOIRAI",
    "NEURAL_COLLABORATIVE_FILTERING",
    "N_BEATS",
    "PANGU_WEATHER",
    "PATCHTST",
    "SASREC",
    "TABDDPM",
    "TABPFN",
    "TIMEGAN",
    "TIMEGRAD",
    "TIMESFM",
    "TVAE",
]

_CHECKED = date(2026, 11, 24)

#: A forecaster that gives a distribution over the future, from which samples are drawn or could be: whether that makes
#: it generative is told differently.
_PROBABILISTIC: tuple[ModelFamily, ...] = (
    families.GenerativeModel,
    families.GenerativeAI,
    families.DeepGenerativeModel,
    families.ConditionalGenerativeModel,
    families.AutoregressiveModel,
    families.TokenAutoregressiveModel,
    families.GenerativeTransformer,
    families.LikelihoodBasedModel,
    families.ExactLikelihoodModel,
    families.NonAutoregressiveModel,
    families.TimeSeriesGenerationModel,
    families.SyntheticDataGenerator,
    families.GeneralPurposeAIModel,
    families.RegressionModel,
    families.DiscriminativeModel,
    families.SelfSupervisedModel,
    families.SequenceToSequenceModel,
)

#: The same, of a recurrent network.
_RECURRENT_PROBABILISTIC: tuple[ModelFamily, ...] = tuple(
    family
    for family in _PROBABILISTIC
    if family not in {families.GenerativeTransformer, families.GeneralPurposeAIModel}
)

#: A forecaster that gives values: how its prediction is named.
_POINT_FORECASTS: tuple[ModelFamily, ...] = (
    families.RegressionModel,
    families.DiscriminativeModel,
    families.SelfSupervisedModel,
    families.SequenceToSequenceModel,
)

#: A forecaster of the weather that gives one future.
_ONE_WEATHER: tuple[ModelFamily, ...] = (
    families.RegressionModel,
    families.DiscriminativeModel,
    families.SelfSupervisedModel,
    families.TimeSeriesForecastingModel,
    families.WorldModel,
    families.SequenceToSequenceModel,
    families.PretrainedModel,
    families.FoundationModel,
)

#: How a diffusion model over such data runs in detail.
_DIFFUSION_DETAILS: tuple[ModelFamily, ...] = (
    families.DenoisingDiffusionProbabilisticModel,
    families.ContinuousTimeDiffusionModel,
    families.ScoreBasedModel,
    families.ScoreSdeModel,
    families.NonAutoregressiveModel,
    families.ClassifierGuidedDiffusionModel,
    families.ClassifierFreeGuidedDiffusionModel,
    families.SelfSupervisedModel,
    families.PretrainedModel,
    families.SyntheticDataGenerator,
)

# Tables.

CTGAN = Model(
    "ctgan",
    "CTGAN",
    aliases=("conditional tabular GAN",),
    definition="A conditional GAN that makes rows of tables with columns of numbers and of categories.",
    defined_by=(XU_2019.at("abstract"),),
    developer="Massachusetts Institute of Technology",
    checked_on=_CHECKED,
    undetermined=(
        families.WassersteinGAN,
        families.WganGp,
        families.NonAutoregressiveModel,
        families.SelfSupervisedModel,
    ),
)
CTGAN_ENTRY = entry(
    CTGAN,
    member_of(families.ConditionalGAN, cite=XU_2019.at("abstract")),
    every(
        produces=modalities.TabularData,
        performs=tasks.TabularDataGeneration,
        trained_with=objectives.Adversarial,
        cite=XU_2019.at("abstract"),
    ),
    every(accepts=modalities.Label, cite=XU_2019),
)

TVAE = Model(
    "tvae",
    "TVAE",
    aliases=("tabular VAE", "tabular variational autoencoder"),
    definition="A variational autoencoder that makes rows of tables, published beside CTGAN.",
    defined_by=(XU_2019,),
    developer="Massachusetts Institute of Technology",
    checked_on=_CHECKED,
    undetermined=(
        families.ConditionalVAE,
        families.ConditionalGenerativeModel,
        families.NonAutoregressiveModel,
        families.SelfSupervisedModel,
        families.EmbeddingModel,
    ),
)
TVAE_ENTRY = entry(
    TVAE,
    member_of(families.VAE, cite=XU_2019),
    every(
        accepts=modalities.TabularData,
        produces=(modalities.TabularData, modalities.Embedding),
        performs=tasks.TabularDataGeneration,
        trained_with=objectives.EvidenceLowerBound,
        cite=XU_2019,
    ),
)

TABDDPM = Model(
    "tabddpm",
    "TabDDPM",
    definition="A diffusion model that makes rows of tables.",
    defined_by=(KOTELNIKOV_2022.at("title"),),
    developer="Yandex",
    released=date(2022, 9, 30),
    checked_on=_CHECKED,
    undetermined=(*_DIFFUSION_DETAILS, families.DiscreteDiffusionModel),
)
TABDDPM_ENTRY = entry(
    TABDDPM,
    member_of(families.DiffusionModel, cite=KOTELNIKOV_2022.at("title")),
    every(
        produces=modalities.TabularData,
        performs=tasks.TabularDataGeneration,
        trained_with=objectives.Denoising,
        cite=KOTELNIKOV_2022.at("title"),
    ),
    every(accepts=modalities.Label, cite=KOTELNIKOV_2022),
)

GREAT = Model(
    "great",
    "GReaT",
    aliases=("be-great", "Generation of Realistic Tabular data"),
    definition="A pretrained language model tuned to write the rows of a table as text, so as to make new ones.",
    defined_by=(BORISOV_2022.at("repository"),),
    developer="University of Tübingen",
    checked_on=_CHECKED,
    undetermined=(
        families.LanguageModel,
        families.NeuralLanguageModel,
        families.PretrainedLanguageModel,
        families.TransformerLanguageModel,
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.SmallLanguageModel,
        families.LLM,
        families.TextGenerationModel,
        families.ConditionalGenerativeModel,
        families.FoundationModel,
        families.GeneralPurposeAIModel,
    ),
)
GREAT_ENTRY = entry(
    GREAT,
    member_of(families.GenerativeTransformer, families.PretrainedModel, cite=BORISOV_2022.at("repository")),
    every(
        accepts=modalities.TabularData,
        produces=modalities.TabularData,
        performs=(tasks.TabularDataGeneration, tasks.MissingValueImputation),
        cite=BORISOV_2022.at("repository"),
    ),
    every(uses=architectures.TransformerDecoder, trained_with=objectives.NextTokenPrediction, cite=BORISOV_2022),
)

TABPFN = Model(
    "tabpfn",
    "TabPFN",
    aliases=("TabPFN v1", "prior-data fitted network for tabular data"),
    definition="A transformer that classifies the rows of a small new table from labeled ones, without training on it.",
    defined_by=(HOLLMANN_2022.at("title"),),
    developer="University of Freiburg",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    # Later versions also predict numbers.
    undetermined=(families.SelfSupervisedModel, families.RegressionModel),
)
TABPFN_ENTRY = entry(
    TABPFN,
    member_of(families.TabularFoundationModel, cite=HOLLMANN_2022.at("title")),
    every(
        accepts=modalities.TabularData,
        produces=(modalities.Label, modalities.ProbabilityDistribution),
        performs=tasks.TabularClassification,
        uses=architectures.Transformer,
        cite=HOLLMANN_2022.at("title"),
    ),
    every(has=qualities.InContextLearning, cite=HOLLMANN_2022),
)

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
        *_DIFFUSION_DETAILS,
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
        *_PROBABILISTIC,
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
    undetermined=_PROBABILISTIC,
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
    undetermined=_PROBABILISTIC,
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
    undetermined=_PROBABILISTIC,
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
    undetermined=_RECURRENT_PROBABILISTIC,
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
    undetermined=_POINT_FORECASTS,
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
    undetermined=(*_POINT_FORECASTS, families.PretrainedModel),
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
    undetermined=_POINT_FORECASTS,
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
        *_DIFFUSION_DETAILS,
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
    undetermined=_ONE_WEATHER,
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
        *_DIFFUSION_DETAILS,
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
    undetermined=_ONE_WEATHER,
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
    undetermined=(*_ONE_WEATHER, families.TransformerBasedModel),
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

# What people choose.

BERT4REC = Model(
    "bert4rec",
    "BERT4Rec",
    definition="A bidirectional transformer that recommends from what a user did, trained to fill in hidden items.",
    defined_by=(SUN_2019_C.at("title"),),
    developer="Alibaba",
    checked_on=_CHECKED,
    undetermined=(families.PretrainedModel, families.EmbeddingModel, families.DiscriminativeModel),
)
BERT4REC_ENTRY = entry(
    BERT4REC,
    member_of(families.RecommenderModel, cite=SUN_2019_C.at("title")),
    every(accepts=modalities.InteractionHistory, produces=(modalities.Ranking, modalities.Score), cite=SUN_2019_C),
    every(
        uses=architectures.TransformerEncoder,
        trained_with=objectives.MaskedPrediction,
        cite=(SUN_2019_C.at("title"), SUN_2019_C.at("repository")),
    ),
)

SASREC = Model(
    "sasrec",
    "SASRec",
    aliases=("self-attentive sequential recommendation",),
    definition="A network with self-attention that recommends the next item from those a user chose before.",
    defined_by=(KANG_2018.at("title"),),
    developer="University of California, San Diego",
    checked_on=_CHECKED,
    undetermined=(
        families.EmbeddingModel,
        families.DiscriminativeModel,
        families.SelfSupervisedModel,
        families.TransformerBasedModel,
    ),
)
SASREC_ENTRY = entry(
    SASREC,
    member_of(families.RecommenderModel, families.DeepLearning, cite=KANG_2018.at("title")),
    every(accepts=modalities.InteractionHistory, produces=(modalities.Ranking, modalities.Score), cite=KANG_2018),
    every(uses=architectures.SelfAttention, cite=KANG_2018.at("title")),
)

NEURAL_COLLABORATIVE_FILTERING = Model(
    "neural-collaborative-filtering",
    "Neural Collaborative Filtering",
    aliases=("NCF", "NeuMF", "neural matrix factorization"),
    definition="A recommender that scores pairs of user and item by a multilayer perceptron and factors of a matrix.",
    defined_by=(HE_2017_B.at("repository"),),
    developer="National University of Singapore",
    checked_on=_CHECKED,
    undetermined=(
        families.EmbeddingModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.RegressionModel,
    ),
)
NEURAL_COLLABORATIVE_FILTERING_ENTRY = entry(
    NEURAL_COLLABORATIVE_FILTERING,
    member_of(families.RecommenderModel, families.DeepLearning, cite=HE_2017_B.at("repository")),
    every(
        accepts=modalities.InteractionHistory,
        produces=(modalities.Ranking, modalities.Score),
        uses=architectures.MultilayerPerceptron,
        cite=HE_2017_B.at("repository"),
    ),
)

# What does not fit.

DEEP_SVDD = Model(
    "deep-svdd",
    "Deep SVDD",
    aliases=("deep support vector data description", "deep one-class classification"),
    definition="A network trained to map normal examples close to one point, so that what lies far from it is strange.",
    defined_by=(RUFF_2018.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(
        families.AutoencoderModel,
        families.EmbeddingModel,
        families.Classifier,
        families.DiscriminativeModel,
        families.SelfSupervisedModel,
        families.PretrainedModel,
    ),
)
DEEP_SVDD_ENTRY = entry(
    DEEP_SVDD,
    member_of(families.AnomalyDetectionModel, families.DeepLearning, cite=RUFF_2018.at("abstract")),
    every(accepts=modalities.Image, produces=(modalities.Score, modalities.Label), cite=RUFF_2018.at("abstract")),
    # The method is bound to no kind of data.
    every(accepts=modalities.Content, cite=RUFF_2018),
    every(uses=architectures.ConvolutionalNetwork, cite=RUFF_2018.at("repository")),
)

ANOGAN = Model(
    "anogan",
    "AnoGAN",
    definition="A GAN of healthy medical images that finds what is strange as what it cannot make itself.",
    defined_by=(SCHLEGL_2017.at("abstract"),),
    checked_on=_CHECKED,
    undetermined=(
        families.ConvolutionalGAN,
        families.NonAutoregressiveModel,
        families.SelfSupervisedModel,
        families.SyntheticDataGenerator,
        families.ConditionalGenerativeModel,
        families.ImageToImageModel,
        families.PretrainedModel,
        families.Classifier,
        families.DiscriminativeModel,
    ),
)
ANOGAN_ENTRY = entry(
    ANOGAN,
    member_of(families.GAN, families.AnomalyDetectionModel, cite=SCHLEGL_2017.at("abstract")),
    every(
        accepts=modalities.MedicalImage,
        produces=(modalities.MedicalImage, modalities.Score, modalities.SegmentationMask, modalities.Label),
        uses=architectures.ConvolutionalNetwork,
        cite=SCHLEGL_2017.at("abstract"),
    ),
    every(trained_with=objectives.Adversarial, cite=SCHLEGL_2017.at("title")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    CTGAN_ENTRY,
    TVAE_ENTRY,
    TABDDPM_ENTRY,
    GREAT_ENTRY,
    TABPFN_ENTRY,
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
    GRAPHRNN_ENTRY,
    DIGRESS_ENTRY,
    GRAPHCAST_ENTRY,
    GENCAST_ENTRY,
    PANGU_WEATHER_ENTRY,
    FOURCASTNET_ENTRY,
    AURORA_ENTRY,
    BERT4REC_ENTRY,
    SASREC_ENTRY,
    NEURAL_COLLABORATIVE_FILTERING_ENTRY,
    DEEP_SVDD_ENTRY,
    ANOGAN_ENTRY,
)
