"""Families that are told apart by what they are for."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, some, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import modalities, qualities, tasks
from genai_taxonomy.vocabulary.aspects import Identity, Mechanism, TrainingDataScope
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BANH_2023,
    BOMMASANI_2021,
    CARLINI_2020,
    CARLINI_2023,
    FEUERRIEGEL_2023,
    HUANG_2023,
    NIST_2024,
)

__all__ = ["FoundationModel", "GenerativeAI"]

GenerativeAI = ModelFamily(
    "generative-ai",
    "Generative AI",
    aliases=("GenAI", "generative artificial intelligence", "generative AI model"),
    definition="Artificial intelligence that makes new content, such as text, images, audio or video, from what it has "
    "learned of existing content.",
    defined_by=(ARTICLE.at("S003"), FEUERRIEGEL_2023.at("abstract"), NIST_2024.at("introduction")),
)
GENERATIVE_AI_ENTRY = entry(
    GenerativeAI,
    every(
        produces=modalities.Content,
        performs=tasks.ContentGeneration,
        cite=(ARTICLE.at("S003"), FEUERRIEGEL_2023.at("abstract")),
    ),
    some(
        produces=(modalities.Text, modalities.Image, modalities.Audio, modalities.Video),
        cite=(ARTICLE.at("S001"), ARTICLE.at("S011"), ARTICLE.at("S131")),
    ),
    some(
        performs=(tasks.Drafting, tasks.VisualDesign, tasks.SyntheticDataGeneration),
        cite=ARTICLE.at("S012"),
    ),
    described(
        Mechanism,
        "Finds regularities in very many texts, pictures or recordings.",
        cite=ARTICLE.at("S005"),
    ),
    described(
        Mechanism,
        "Puts together something new bit by bit, in keeping with what it has learned and not a copy of it.",
        cite=ARTICLE.at("S006"),
        disputed_by=(CARLINI_2020.at("abstract"), CARLINI_2023.at("abstract")),
    ),
    described(
        Mechanism,
        "Does not stop at short answers: it makes things of the kind it has seen.",
        cite=ARTICLE.at("S004"),
    ),
    described(
        Identity,
        "Makes content of many kinds where large language models keep to text, which decides which of them fits a job.",
        cite=(ARTICLE.at("S001"), ARTICLE.at("S002")),
    ),
    described(
        Identity,
        "Takes in models of images, of audio, of video, and of several of these at once.",
        cite=(ARTICLE.at("S129"), ARTICLE.at("S131")),
    ),
    described(TrainingDataScope, "Large data sets.", cite=ARTICLE.at("S003")),
    typically(has=qualities.StyleVariety, cite=ARTICLE.at("S013")),
    typically(has=qualities.TrainingDataDependence, cite=ARTICLE.at("S014")),
    typically(has=(qualities.Inaccuracy, qualities.ContextConfusion), cite=ARTICLE.at("S015")),
    typically(has=qualities.HumanReviewNeeded, cite=ARTICLE.at("S016")),
    some(has=qualities.Hallucination, cite=(HUANG_2023.at("abstract"), BANH_2023)),
    some(has=qualities.Memorization, cite=(CARLINI_2020.at("abstract"), CARLINI_2023.at("abstract"))),
)

FoundationModel = ModelFamily(
    "foundation-model",
    "Foundation model",
    definition="A model trained on broad data that can be adapted to many different tasks.",
    defined_by=(BOMMASANI_2021.at("abstract"),),
)
FOUNDATION_MODEL_ENTRY = entry(FoundationModel)

ENTRIES: Final[tuple[Entry, ...]] = (GENERATIVE_AI_ENTRY, FOUNDATION_MODEL_ENTRY)
