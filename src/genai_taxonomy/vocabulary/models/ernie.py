"""ERNIE, the language models of Baidu."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, series, tasks
from genai_taxonomy.vocabulary.models import open_questions
from genai_taxonomy.vocabulary.sources import KDJINGPAI_2025, OPENROUTER_2026, SUN_2019

_CHECKED = date(2026, 11, 24)

__all__ = ["ERNIE_1_0", "ERNIE_4_5_300B_A47B", "ERNIE_4_5_VL_424B_A47B"]

ERNIE_1_0 = Model(
    "ernie-1-0",
    "ERNIE 1.0",
    aliases=("ERNIE (2019)", "Enhanced Representation through Knowledge Integration"),
    definition="Baidu's masked language model of 2019, trained by hiding whole phrases and entities of Chinese text.",
    defined_by=(SUN_2019.at("abstract"),),
    developer="Baidu",
    released=date(2019, 4, 19),
    checked_on=_CHECKED,
    undetermined=(
        families.FoundationModel,
        families.GeneralPurposeAIModel,
        families.QuestionAnsweringModel,
        families.TextClassificationModel,
        families.TextEmbeddingModel,
        families.DenoisingAutoencoder,
    ),
)
ERNIE_1_0_ENTRY = entry(
    ERNIE_1_0,
    member_of(families.MaskedLanguageModel, families.PretrainedLanguageModel, cite=SUN_2019.at("abstract")),
    every(
        accepts=modalities.Text, produces=(modalities.Embedding, modalities.Label, modalities.TextSpan), cite=SUN_2019
    ),
    every(performs=(tasks.TextClassification, tasks.NamedEntityRecognition), cite=SUN_2019.at("abstract")),
    every(uses=architectures.TransformerEncoder, trained_with=objectives.MaskedPrediction, cite=SUN_2019),
)

ERNIE_4_5_300B_A47B = Model(
    "ernie-4-5-300b-a47b",
    "ERNIE 4.5 300B-A47B",
    definition="Baidu's open mixture-of-experts language model of June 2025, of which 47 of 300 billion "
    "parameters act per token.",
    defined_by=(KDJINGPAI_2025,),
    developer="Baidu",
    released=date(2025, 6, 30),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.ERNIE_4_5,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TUNING,
        *open_questions.UNPUBLISHED_DECODER,
        families.ChatModel,
        families.MultilingualLanguageModel,
        families.CodeGenerationModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
    ),
)
ERNIE_4_5_300B_A47B_ENTRY = entry(
    ERNIE_4_5_300B_A47B,
    member_of(families.MixtureOfExpertsLLM, cite=KDJINGPAI_2025),
    every(accepts=modalities.Text, produces=modalities.Text, cite=OPENROUTER_2026.at("baidu/ernie-4.5-300b-a47b")),
    every(uses=architectures.MixtureOfExperts, cite=KDJINGPAI_2025),
)

ERNIE_4_5_VL_424B_A47B = Model(
    "ernie-4-5-vl-424b-a47b",
    "ERNIE 4.5 VL 424B-A47B",
    aliases=("ERNIE 4.5 VL",),
    definition="Baidu's open mixture-of-experts model of June 2025 that takes text, images and video.",
    defined_by=(KDJINGPAI_2025,),
    developer="Baidu",
    released=date(2025, 6, 30),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.ERNIE_4_5,
    checked_on=_CHECKED,
    undetermined=(
        *open_questions.GENERAL_USES,
        *open_questions.CODE_AND_AGENTS,
        *open_questions.UNPUBLISHED_TUNING,
        *open_questions.UNPUBLISHED_DECODER,
        *open_questions.USES_OF_SIGHT,
        families.ChatModel,
        families.ReasoningModel,
        families.MultilingualLanguageModel,
        families.CodeGenerationModel,
        families.ToolUsingLanguageModel,
        families.LongContextLanguageModel,
    ),
)
ERNIE_4_5_VL_424B_A47B_ENTRY = entry(
    ERNIE_4_5_VL_424B_A47B,
    member_of(
        families.MixtureOfExpertsLLM,
        families.LargeVisionLanguageModel,
        families.VideoLanguageModel,
        cite=KDJINGPAI_2025,
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Text,
        cite=(KDJINGPAI_2025, OPENROUTER_2026.at("baidu/ernie-4.5-vl-424b-a47b")),
    ),
    every(accepts=modalities.Video, cite=KDJINGPAI_2025),
    every(uses=architectures.MixtureOfExperts, cite=KDJINGPAI_2025),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ERNIE_1_0_ENTRY,
    ERNIE_4_5_300B_A47B_ENTRY,
    ERNIE_4_5_VL_424B_A47B_ENTRY,
)
