"""What people and models judge outputs to be worth."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Aspect
from genai_taxonomy.vocabulary.aspects import EvaluationMethod
from genai_taxonomy.vocabulary.sources import CHIANG_2024, OUYANG_2022, ROSENBERG_2017, ZHENG_2023_B

__all__ = [
    "EloRating",
    "HumanEvaluation",
    "HumanPreferenceRate",
    "MeanOpinionScore",
    "ModelJudgement",
]

HumanEvaluation = Aspect(
    "human-evaluation",
    "Human evaluation",
    aliases=("human ratings", "human judgement", "human judgment"),
    definition="Letting people judge outputs, by grades or by choosing between them.",
    defined_by=(ROSENBERG_2017, CHIANG_2024.at("abstract")),
)
HUMAN_EVALUATION_ENTRY = entry(
    HumanEvaluation,
    subset_of(EvaluationMethod, cite=(ROSENBERG_2017.at("abstract"), CHIANG_2024.at("abstract"))),
)

MeanOpinionScore = Aspect(
    "mean-opinion-score",
    "Mean opinion score",
    aliases=("MOS",),
    definition="The mean grade from 1 to 5 that listeners or viewers give to outputs; higher is better.",
    defined_by=(ROSENBERG_2017.at("abstract"),),
)
MEAN_OPINION_SCORE_ENTRY = entry(
    MeanOpinionScore,
    subset_of(HumanEvaluation, cite=ROSENBERG_2017.at("abstract")),
)

HumanPreferenceRate = Aspect(
    "human-preference-rate",
    "Human preference win rate",
    aliases=("win rate", "preference rate", "human preference rate"),
    definition="How often people prefer a model's outputs to another's; higher is better.",
    defined_by=(OUYANG_2022.at("abstract"),),
)
HUMAN_PREFERENCE_RATE_ENTRY = entry(
    HumanPreferenceRate,
    subset_of(HumanEvaluation, cite=OUYANG_2022.at("abstract")),
)

EloRating = Aspect(
    "elo-rating",
    "Arena rating",
    aliases=("Elo", "Elo rating", "Elo score", "Arena Elo", "Chatbot Arena rating"),
    definition="A rating worked out from which of two models people preferred, as in chess; higher is better.",
    defined_by=(CHIANG_2024.at("abstract"),),
)
ELO_RATING_ENTRY = entry(
    EloRating,
    subset_of(HumanEvaluation, cite=CHIANG_2024.at("abstract")),
)

ModelJudgement = Aspect(
    "model-judgement",
    "LLM-as-a-judge",
    aliases=("LLM as judge", "LLM judge", "model-based evaluation", "MT-Bench score"),
    definition="Letting a strong language model grade outputs or choose between them, in place of people.",
    defined_by=(ZHENG_2023_B.at("abstract"),),
)
MODEL_JUDGEMENT_ENTRY = entry(
    ModelJudgement,
    subset_of(EvaluationMethod, cite=ZHENG_2023_B.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    HUMAN_EVALUATION_ENTRY,
    MEAN_OPINION_SCORE_ENTRY,
    HUMAN_PREFERENCE_RATE_ENTRY,
    ELO_RATING_ENTRY,
    MODEL_JUDGEMENT_ENTRY,
)
