"""Models and programs that decide: players of games, learners from tables, systems of rules."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.sources import (
    AI_WIKI_2026,
    BERNER_2019,
    BREIMAN_2001,
    BUCHANAN_1984,
    CHEN_2016_C,
    CHEN_2021_B,
    DEEPMIND_2017,
    DEEPMIND_2017_B,
    DEEPMIND_2019,
    DEEPMIND_ALPHAGO,
    FERRUCCI_2010,
    IBM_RESEARCH_2001,
    LIU_2008,
    MAGOOSH,
    MNIH_2013,
    SCHRITTWIESER_2019,
    SILVER_2016,
    WEBEDUCLICK,
    WIMMER_2019,
)

_CHECKED = date(2026, 11, 24)

#: What a learned player is also called by some.
_PLAYER: Final[tuple[ModelFamily, ...]] = (
    families.DiscriminativeModel,
    families.RegressionModel,
)

#: What a learner from tables is also used as, without being given texts.
_TABLES: Final[tuple[ModelFamily, ...]] = (
    families.RegressionModel,
    families.TimeSeriesForecastingModel,
    families.RecommenderModel,
)

__all__ = [
    "ALPHAGO",
    "ALPHAGO_ZERO",
    "ALPHASTAR",
    "ALPHAZERO",
    "DECISION_TRANSFORMER",
    "DEEP_BLUE",
    "DEEP_Q_NETWORK",
    "DENDRAL",
    "ISOLATION_FOREST",
    "MUZERO",
    "MYCIN",
    "OPENAI_FIVE",
    "RANDOM_FOREST",
    "WATSON",
    "XGBOOST",
]

# Systems of rules and search.

DENDRAL = Model(
    "dendral",
    "DENDRAL",
    aliases=("Heuristic DENDRAL",),
    definition="An expert system of the 1960s that infers the structure of a compound from its mass spectrum.",
    defined_by=(WEBEDUCLICK,),
    developer="Stanford University",
    checked_on=_CHECKED,
)
DENDRAL_ENTRY = entry(
    DENDRAL,
    member_of(families.ExpertSystem, cite=WEBEDUCLICK),
    every(accepts=modalities.SensorData, produces=modalities.Molecule, cite=WEBEDUCLICK),
    every(has=qualities.Interpretability, cite=WEBEDUCLICK),
)

MYCIN = Model(
    "mycin",
    "MYCIN",
    definition="An expert system of the 1970s that diagnoses infections by rules and advises on antibiotics.",
    defined_by=(BUCHANAN_1984.at("title"), WEBEDUCLICK),
    developer="Stanford University",
    checked_on=_CHECKED,
)
MYCIN_ENTRY = entry(
    MYCIN,
    member_of(families.ExpertSystem, cite=BUCHANAN_1984.at("title")),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Label, modalities.Score), cite=BUCHANAN_1984),
    every(has=qualities.Interpretability, cite=BUCHANAN_1984),
)

DEEP_BLUE = Model(
    "deep-blue",
    "Deep Blue",
    aliases=("IBM Deep Blue",),
    definition="The chess machine that beat the world champion in 1997, by search and an evaluation made by hand.",
    defined_by=(IBM_RESEARCH_2001.at("abstract"), AI_WIKI_2026),
    developer="IBM",
    checked_on=_CHECKED,
    undetermined=(families.ExpertSystem,),
)
DEEP_BLUE_ENTRY = entry(
    DEEP_BLUE,
    member_of(families.SymbolicAI, cite=AI_WIKI_2026),
    every(accepts=modalities.Environment, produces=modalities.Action, cite=IBM_RESEARCH_2001.at("abstract")),
)

WATSON = Model(
    "watson",
    "Watson",
    aliases=("IBM Watson", "Watson (Jeopardy)", "DeepQA"),
    definition="IBM's system of 2011 that answered the questions of a quiz show by weighing evidence for candidates.",
    defined_by=(FERRUCCI_2010.at("abstract"), MAGOOSH),
    developer="IBM",
    checked_on=_CHECKED,
    undetermined=(
        families.MachineLearning,
        families.SymbolicAI,
        families.RerankingModel,
        families.Classifier,
        families.DiscriminativeModel,
    ),
)
WATSON_ENTRY = entry(
    WATSON,
    member_of(families.QuestionAnsweringModel, cite=FERRUCCI_2010.at("abstract")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Score, modalities.Ranking),
        performs=tasks.OpenDomainQuestionAnswering,
        cite=(FERRUCCI_2010.at("abstract"), MAGOOSH),
    ),
)

# Learners from tables.

RANDOM_FOREST = Model(
    "random-forest",
    "Random forest",
    aliases=("random forests", "Breiman's random forest"),
    definition="Many decision trees, each grown on random parts of the data, which decide by vote or by average.",
    defined_by=(BREIMAN_2001,),
    developer="Leo Breiman",
    checked_on=_CHECKED,
    undetermined=_TABLES,
)
RANDOM_FOREST_ENTRY = entry(
    RANDOM_FOREST,
    member_of(families.Classifier, families.DiscriminativeModel, cite=BREIMAN_2001),
    every(
        accepts=modalities.TabularData,
        produces=(modalities.Label, modalities.Score, modalities.ProbabilityDistribution),
        performs=(tasks.TabularClassification, tasks.TabularRegression),
        trained_with=objectives.SupervisedLearning,
        cite=BREIMAN_2001,
    ),
)

XGBOOST = Model(
    "xgboost",
    "XGBoost",
    aliases=("extreme gradient boosting", "XGB"),
    definition="Decision trees grown one after another, each to mend the errors of those before, at great speed.",
    defined_by=(CHEN_2016_C.at("abstract"),),
    developer="University of Washington",
    checked_on=_CHECKED,
    undetermined=_TABLES,
)
XGBOOST_ENTRY = entry(
    XGBOOST,
    member_of(families.Classifier, families.DiscriminativeModel, cite=CHEN_2016_C),
    every(
        accepts=modalities.TabularData,
        produces=(modalities.Label, modalities.Score, modalities.Ranking, modalities.ProbabilityDistribution),
        performs=(tasks.TabularClassification, tasks.TabularRegression),
        trained_with=objectives.SupervisedLearning,
        cite=CHEN_2016_C,
    ),
)

ISOLATION_FOREST = Model(
    "isolation-forest",
    "Isolation Forest",
    aliases=("iForest",),
    definition="Random trees that find anomalies as the points which few cuts set apart from the rest.",
    defined_by=(LIU_2008,),
    developer="Monash University",
    checked_on=_CHECKED,
    undetermined=(families.Classifier, families.DiscriminativeModel),
)
ISOLATION_FOREST_ENTRY = entry(
    ISOLATION_FOREST,
    member_of(families.AnomalyDetectionModel, families.MachineLearning, cite=LIU_2008),
    every(
        accepts=modalities.TabularData,
        produces=(modalities.Score, modalities.Label),
        performs=tasks.AnomalyDetection,
        trained_with=objectives.UnsupervisedLearning,
        cite=LIU_2008,
    ),
)

# Players that learn from reward.

DEEP_Q_NETWORK = Model(
    "deep-q-network",
    "Deep Q-network",
    aliases=("DQN", "deep Q-learning network"),
    definition="A convolutional network that learns to play video games from the pixels, by estimating future rewards.",
    defined_by=(MNIH_2013.at("abstract"),),
    developer="DeepMind",
    released=date(2013, 12, 19),
    checked_on=_CHECKED,
    undetermined=_PLAYER,
)
DEEP_Q_NETWORK_ENTRY = entry(
    DEEP_Q_NETWORK,
    member_of(families.ReinforcementLearningAgent, cite=MNIH_2013.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.Environment),
        produces=(modalities.Action, modalities.Score),
        performs=tasks.ReinforcementLearningControl,
        cite=MNIH_2013.at("abstract"),
    ),
    every(
        uses=architectures.ConvolutionalNetwork,
        trained_with=objectives.ReinforcementLearning,
        cite=MNIH_2013.at("abstract"),
    ),
)

ALPHAGO = Model(
    "alphago",
    "AlphaGo",
    aliases=("AlphaGo Lee", "AlphaGo Fan"),
    definition="A player of Go that joins tree search with networks trained on human games and on games with itself.",
    defined_by=(SILVER_2016, DEEPMIND_ALPHAGO),
    developer="DeepMind",
    checked_on=_CHECKED,
    undetermined=(*_PLAYER, families.SymbolicAI),
)
ALPHAGO_ENTRY = entry(
    ALPHAGO,
    member_of(families.ReinforcementLearningAgent, families.DeepLearning, cite=SILVER_2016),
    every(
        accepts=modalities.Environment,
        produces=(modalities.Action, modalities.Score, modalities.ProbabilityDistribution),
        performs=tasks.ReinforcementLearningControl,
        cite=DEEPMIND_ALPHAGO,
    ),
    every(trained_with=(objectives.SupervisedLearning, objectives.ReinforcementLearning), cite=SILVER_2016),
)

ALPHAGO_ZERO = Model(
    "alphago-zero",
    "AlphaGo Zero",
    definition="An AlphaGo that learned from games with itself alone, without any of people.",
    defined_by=(DEEPMIND_2017.at("abstract"),),
    developer="DeepMind",
    checked_on=_CHECKED,
    undetermined=(*_PLAYER, families.SymbolicAI),
)
ALPHAGO_ZERO_ENTRY = entry(
    ALPHAGO_ZERO,
    member_of(families.ReinforcementLearningAgent, families.DeepLearning, cite=DEEPMIND_2017.at("abstract")),
    every(
        accepts=modalities.Environment,
        produces=(modalities.Action, modalities.Score, modalities.ProbabilityDistribution),
        performs=tasks.ReinforcementLearningControl,
        trained_with=objectives.ReinforcementLearning,
        cite=DEEPMIND_2017.at("abstract"),
    ),
)

ALPHAZERO = Model(
    "alphazero",
    "AlphaZero",
    definition="A program that learned chess, shogi and Go from games with itself, given only the rules.",
    defined_by=(DEEPMIND_2017_B.at("title"), WIMMER_2019),
    developer="DeepMind",
    checked_on=_CHECKED,
    undetermined=(*_PLAYER, families.SymbolicAI),
)
ALPHAZERO_ENTRY = entry(
    ALPHAZERO,
    member_of(
        families.ReinforcementLearningAgent, families.DeepLearning, cite=(DEEPMIND_2017_B.at("title"), WIMMER_2019)
    ),
    every(
        accepts=modalities.Environment,
        produces=(modalities.Action, modalities.Score, modalities.ProbabilityDistribution),
        performs=tasks.ReinforcementLearningControl,
        trained_with=objectives.ReinforcementLearning,
        cite=DEEPMIND_2017_B.at("title"),
    ),
)

MUZERO = Model(
    "muzero",
    "MuZero",
    definition="A player that plans with a model of the game that it has learned, without being told the rules.",
    defined_by=(SCHRITTWIESER_2019.at("abstract"),),
    developer="DeepMind",
    checked_on=_CHECKED,
    undetermined=(*_PLAYER, families.SymbolicAI),
)
MUZERO_ENTRY = entry(
    MUZERO,
    member_of(families.ReinforcementLearningAgent, families.DeepLearning, cite=SCHRITTWIESER_2019.at("abstract")),
    member_of(families.LatentWorldModel, cite=SCHRITTWIESER_2019.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.Environment, modalities.Action),
        produces=(modalities.Action, modalities.Score, modalities.ProbabilityDistribution),
        performs=tasks.ReinforcementLearningControl,
        cite=SCHRITTWIESER_2019.at("abstract"),
    ),
    every(
        trained_with=(objectives.ReinforcementLearning, objectives.WorldModelLearning),
        has=qualities.PlanningInImagination,
        cite=SCHRITTWIESER_2019.at("abstract"),
    ),
)

ALPHASTAR = Model(
    "alphastar",
    "AlphaStar",
    definition="A player of StarCraft II trained on human games and then in a league of players like itself.",
    defined_by=(DEEPMIND_2019,),
    developer="DeepMind",
    released=date(2019, 1, 24),
    checked_on=_CHECKED,
    undetermined=(*_PLAYER, families.TransformerBasedModel),
)
ALPHASTAR_ENTRY = entry(
    ALPHASTAR,
    member_of(families.ReinforcementLearningAgent, cite=DEEPMIND_2019),
    every(
        accepts=modalities.Environment,
        produces=modalities.Action,
        performs=tasks.ReinforcementLearningControl,
        cite=DEEPMIND_2019,
    ),
    every(uses=architectures.Lstm, cite=DEEPMIND_2019),
    every(trained_with=(objectives.ImitationLearning, objectives.ReinforcementLearning), cite=DEEPMIND_2019),
)

OPENAI_FIVE = Model(
    "openai-five",
    "OpenAI Five",
    aliases=("OpenAI Dota 2 bot",),
    definition="Five networks that learned Dota 2 together, by playing against themselves for ten months.",
    defined_by=(BERNER_2019.at("abstract"),),
    developer="OpenAI",
    checked_on=_CHECKED,
    undetermined=_PLAYER,
)
OPENAI_FIVE_ENTRY = entry(
    OPENAI_FIVE,
    member_of(families.ReinforcementLearningAgent, families.DeepLearning, cite=BERNER_2019.at("abstract")),
    every(
        accepts=modalities.Environment,
        produces=modalities.Action,
        performs=tasks.ReinforcementLearningControl,
        trained_with=objectives.ReinforcementLearning,
        cite=BERNER_2019.at("abstract"),
    ),
    every(uses=architectures.Lstm, trained_with=objectives.ProximalPolicyOptimization, cite=BERNER_2019),
)

DECISION_TRANSFORMER = Model(
    "decision-transformer",
    "Decision Transformer",
    definition="A transformer that predicts actions from the states before and the reward that is asked for.",
    defined_by=(CHEN_2021_B.at("abstract"),),
    developer="UC Berkeley, Facebook AI and Google",
    checked_on=_CHECKED,
    undetermined=(
        *_PLAYER,
        families.ReinforcementLearningAgent,
        families.RobotPolicy,
        families.AutoregressiveModel,
        families.SelfSupervisedModel,
    ),
)
DECISION_TRANSFORMER_ENTRY = entry(
    DECISION_TRANSFORMER,
    member_of(families.TransformerBasedModel, cite=CHEN_2021_B.at("abstract")),
    every(
        accepts=(modalities.Environment, modalities.Image, modalities.Action, modalities.Score),
        produces=modalities.Action,
        performs=tasks.ReinforcementLearningControl,
        cite=CHEN_2021_B.at("abstract"),
    ),
    every(uses=architectures.TransformerDecoder, cite=CHEN_2021_B),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DENDRAL_ENTRY,
    MYCIN_ENTRY,
    DEEP_BLUE_ENTRY,
    WATSON_ENTRY,
    RANDOM_FOREST_ENTRY,
    XGBOOST_ENTRY,
    ISOLATION_FOREST_ENTRY,
    DEEP_Q_NETWORK_ENTRY,
    ALPHAGO_ENTRY,
    ALPHAGO_ZERO_ENTRY,
    ALPHAZERO_ENTRY,
    MUZERO_ENTRY,
    ALPHASTAR_ENTRY,
    OPENAI_FIVE_ENTRY,
    DECISION_TRANSFORMER_ENTRY,
)
