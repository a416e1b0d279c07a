"""Purposes that people put models to."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry
from genai_taxonomy.concepts import UseCase
from genai_taxonomy.vocabulary.sources import ARTICLE

__all__ = [
    "AnsweringQuestions",
    "AudioProduction",
    "CodingAssistance",
    "CreativeExploration",
    "CustomerSupport",
    "DesignAndPrototyping",
    "DocumentSummarization",
    "DraftingDocuments",
    "InformationProcessing",
    "MarketingContent",
    "MediaCreation",
    "Personalization",
    "SearchAndRetrieval",
    "SyntheticData",
    "VideoProduction",
]

# What generative AI is used for.

MarketingContent = UseCase(
    "marketing-content",
    "Marketing and content creation",
    aliases=("content marketing",),
    definition="Preparing drafts and design concepts for marketing.",
    defined_by=ARTICLE.at("S021"),
)
MARKETING_CONTENT_ENTRY = entry(MarketingContent)

DesignAndPrototyping = UseCase(
    "design-and-prototyping",
    "Design and prototyping",
    aliases=("prototyping",),
    definition="Trying out how something could look, from concept art to layouts.",
    defined_by=(ARTICLE.at("S022"), ARTICLE.at("S102")),
)
DESIGN_AND_PROTOTYPING_ENTRY = entry(DesignAndPrototyping)

AudioProduction = UseCase(
    "audio-production",
    "Audio and music production",
    aliases=("music production", "sound design"),
    definition="Making effects and melodies for audio works.",
    defined_by=ARTICLE.at("S023"),
)
AUDIO_PRODUCTION_ENTRY = entry(AudioProduction)

VideoProduction = UseCase(
    "video-production",
    "Video and animation",
    aliases=("animation", "video production"),
    definition="Making previews and transitions for moving pictures.",
    defined_by=ARTICLE.at("S024"),
)
VIDEO_PRODUCTION_ENTRY = entry(VideoProduction)

SyntheticData = UseCase(
    "synthetic-data",
    "Synthetic test and training data",
    aliases=("synthetic datasets",),
    definition="Making up data to test, simulate, evaluate or train with.",
    defined_by=(ARTICLE.at("S025"), ARTICLE.at("S102")),
)
SYNTHETIC_DATA_ENTRY = entry(SyntheticData)

MediaCreation = UseCase(
    "media-creation",
    "Media creation",
    aliases=("media production",),
    definition="Making pictures, sound and films for publication.",
    defined_by=(ARTICLE.at("S075"), ARTICLE.at("S102")),
)
MEDIA_CREATION_ENTRY = entry(MediaCreation)

CreativeExploration = UseCase(
    "creative-exploration",
    "Creative exploration",
    aliases=("idea exploration", "brainstorming"),
    definition="Looking for ideas by making many variations.",
    defined_by=(ARTICLE.at("S075"), ARTICLE.at("S121")),
)
CREATIVE_EXPLORATION_ENTRY = entry(CreativeExploration)

# What language models are used for.

CustomerSupport = UseCase(
    "customer-support",
    "Customer support",
    aliases=("automated replies", "customer service"),
    definition="Answering the questions of customers automatically.",
    defined_by=ARTICLE.at("S044"),
)
CUSTOMER_SUPPORT_ENTRY = entry(CustomerSupport)

DocumentSummarization = UseCase(
    "document-summarization",
    "Summarizing documents",
    aliases=("key point extraction",),
    definition="Getting the main points out of documents.",
    defined_by=ARTICLE.at("S045"),
)
DOCUMENT_SUMMARIZATION_ENTRY = entry(DocumentSummarization)

CodingAssistance = UseCase(
    "coding-assistance",
    "Coding assistance",
    aliases=("coding help", "programming assistance"),
    definition="Helping programmers with suggestions and explanations.",
    defined_by=(ARTICLE.at("S046"), ARTICLE.at("S105")),
)
CODING_ASSISTANCE_ENTRY = entry(CodingAssistance)

SearchAndRetrieval = UseCase(
    "search-and-retrieval",
    "Search and knowledge retrieval",
    aliases=("enterprise search", "knowledge retrieval"),
    definition="Finding what is known, better than by keywords alone.",
    defined_by=ARTICLE.at("S047"),
)
SEARCH_AND_RETRIEVAL_ENTRY = entry(SearchAndRetrieval)

Personalization = UseCase(
    "personalization",
    "Personalization",
    aliases=("personalized messages", "recommendations"),
    definition="Fitting messages and recommendations to what a user has said.",
    defined_by=ARTICLE.at("S048"),
)
PERSONALIZATION_ENTRY = entry(Personalization)

DraftingDocuments = UseCase(
    "drafting-documents",
    "Drafting documents",
    aliases=("writing documents",),
    definition="Getting a first version of a text to work on.",
    defined_by=(ARTICLE.at("S078"), ARTICLE.at("S105")),
)
DRAFTING_DOCUMENTS_ENTRY = entry(DraftingDocuments)

AnsweringQuestions = UseCase(
    "answering-questions",
    "Answering questions",
    aliases=("question answering service",),
    definition="Replying to questions out of what was learned or given.",
    defined_by=(ARTICLE.at("S078"), ARTICLE.at("S105")),
)
ANSWERING_QUESTIONS_ENTRY = entry(AnsweringQuestions)

InformationProcessing = UseCase(
    "information-processing",
    "Information processing",
    aliases=("document processing", "text analysis"),
    definition="Sorting, checking and restructuring what is written.",
    defined_by=(ARTICLE.at("S078"), ARTICLE.at("S105")),
)
INFORMATION_PROCESSING_ENTRY = entry(InformationProcessing)

ENTRIES: Final[tuple[Entry, ...]] = (
    MARKETING_CONTENT_ENTRY,
    DESIGN_AND_PROTOTYPING_ENTRY,
    AUDIO_PRODUCTION_ENTRY,
    VIDEO_PRODUCTION_ENTRY,
    SYNTHETIC_DATA_ENTRY,
    MEDIA_CREATION_ENTRY,
    CREATIVE_EXPLORATION_ENTRY,
    CUSTOMER_SUPPORT_ENTRY,
    DOCUMENT_SUMMARIZATION_ENTRY,
    CODING_ASSISTANCE_ENTRY,
    SEARCH_AND_RETRIEVAL_ENTRY,
    PERSONALIZATION_ENTRY,
    DRAFTING_DOCUMENTS_ENTRY,
    ANSWERING_QUESTIONS_ENTRY,
    INFORMATION_PROCESSING_ENTRY,
)
