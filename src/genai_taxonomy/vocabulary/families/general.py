"""Families that are told apart by what they are for."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, described, entry, every, expects, some, suits, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import criteria, modalities, qualities, risks, tasks, trends, use_cases
from genai_taxonomy.vocabulary.aspects import Identity, Mechanism, TrainingDataScope
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BANH_2023,
    BOMMASANI_2021,
    BORJI_2023,
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
    definition="Artificial intelligence that makes new content, be it written, seen, heard or filmed, "
    "from what it has learned.",
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
        produces=(modalities.Text, modalities.Image, modalities.Audio),
        cite=(ARTICLE.at("S001"), ARTICLE.at("S011")),
    ),
    some(produces=modalities.Video, cite=(ARTICLE.at("S011"), ARTICLE.at("S131"))),
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
    described(
        Identity,
        "Worth much, and beset by difficulties of technique, of ethics and of operation.",
        cite=(ARTICLE.at("S146"), ARTICLE.at("S147")),
    ),
    described(TrainingDataScope, "Large data sets.", cite=ARTICLE.at("S003")),
    typically(has=qualities.StyleVariety, cite=ARTICLE.at("S013")),
    typically(has=qualities.TrainingDataDependence, cite=ARTICLE.at("S014")),
    typically(has=(qualities.Inaccuracy, qualities.ContextConfusion), cite=ARTICLE.at("S015")),
    typically(has=qualities.HumanReviewNeeded, cite=ARTICLE.at("S016")),
    typically(has=risks.DataExposure, cite=(ARTICLE.at("S148"), ARTICLE.at("S149"))),
    typically(has=risks.ComplianceBurden, cite=ARTICLE.at("S149")),
    typically(has=risks.ContextGaps, cite=(ARTICLE.at("S150"), ARTICLE.at("S151"))),
    typically(has=risks.IntegrationBarriers, cite=(ARTICLE.at("S152"), ARTICLE.at("S153"))),
    typically(has=risks.OutputQualityVariations, cite=(ARTICLE.at("S154"), ARTICLE.at("S155"))),
    some(has=qualities.Artifacts, cite=(ARTICLE.at("S069"), BORJI_2023.at("abstract"))),
    typically(serves=use_cases.MarketingContent, cite=ARTICLE.at("S021")),
    typically(
        serves=use_cases.DesignAndPrototyping,
        cite=(ARTICLE.at("S022"), ARTICLE.at("S075"), ARTICLE.at("S102")),
    ),
    typically(serves=use_cases.AudioProduction, cite=ARTICLE.at("S023")),
    typically(serves=use_cases.VideoProduction, cite=ARTICLE.at("S024")),
    typically(serves=use_cases.SyntheticData, cite=(ARTICLE.at("S025"), ARTICLE.at("S102"))),
    typically(serves=use_cases.MediaCreation, cite=(ARTICLE.at("S075"), ARTICLE.at("S102"))),
    typically(serves=use_cases.CreativeExploration, cite=(ARTICLE.at("S075"), ARTICLE.at("S121"))),
    suits(criteria.CreativeOrMultimodalOutput, cite=(ARTICLE.at("S119"), ARTICLE.at("S157"))),
    suits(criteria.VisualOrAudioSamples, cite=ARTICLE.at("S120")),
    suits(criteria.EarlyIdeas, cite=ARTICLE.at("S121")),
    suits(criteria.SyntheticDatasetsNeeded, cite=ARTICLE.at("S122")),
    suits(criteria.VarietyOverAccuracy, cite=ARTICLE.at("S123")),
    suits(criteria.OutputType, cite=(ARTICLE.at("S118"), ARTICLE.at("S158"), ARTICLE.at("S159"))),
    expects(trends.Convergence, cite=(ARTICLE.at("S135"), ARTICLE.at("S156"))),
    expects(trends.ProgressInMethods, cite=ARTICLE.at("S136")),
    expects(trends.MultimodalGrowth, cite=ARTICLE.at("S137")),
    expects(trends.LinkedFormatTasks, cite=ARTICLE.at("S138")),
    expects(trends.ImprovedReasoning, cite=ARTICLE.at("S139")),
    expects(trends.LongerInputs, cite=ARTICLE.at("S140")),
    expects(trends.CostEfficiency, cite=ARTICLE.at("S141")),
    expects(trends.WiderAccess, cite=ARTICLE.at("S142")),
    expects(trends.EnterpriseAdoption, cite=(ARTICLE.at("S143"), ARTICLE.at("S145"))),
    expects(trends.CreativeAndSimulationSupport, cite=ARTICLE.at("S144")),
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
