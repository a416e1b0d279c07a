"""Groups of families that are left open for models of tables, series and graphs."""

from __future__ import annotations

from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import families

#: A forecaster that gives a distribution over the future, from which samples are drawn or could be: whether that makes
#: it generative is told differently.
PROBABILISTIC: tuple[ModelFamily, ...] = (
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
RECURRENT_PROBABILISTIC: tuple[ModelFamily, ...] = tuple(
    family for family in PROBABILISTIC if family not in {families.GenerativeTransformer, families.GeneralPurposeAIModel}
)

#: A forecaster that gives values: how its prediction is named.
POINT_FORECASTS: tuple[ModelFamily, ...] = (
    families.RegressionModel,
    families.DiscriminativeModel,
    families.SelfSupervisedModel,
    families.SequenceToSequenceModel,
)

#: A forecaster of the weather that gives one future.
ONE_WEATHER: tuple[ModelFamily, ...] = (
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
DIFFUSION_DETAILS: tuple[ModelFamily, ...] = (
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
