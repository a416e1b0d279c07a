"""Purposes that people put models to."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import UseCase
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BOMMASANI_2021,
    HUGGING_FACE_2026,
    KADDOUR_2023,
    KRENN_2019,
    SCHLEGL_2017,
    WATSON_2022,
)

__all__ = [
    "Accessibility",
    "AnsweringQuestions",
    "AudioProduction",
    "AutonomousDriving",
    "BiologicalResearch",
    "CodingAssistance",
    "CreativeExploration",
    "CustomerSupport",
    "DesignAndPrototyping",
    "DocumentSummarization",
    "DraftingDocuments",
    "DrugDiscovery",
    "Education",
    "FraudDetection",
    "GamesAndThreeDContent",
    "Healthcare",
    "InformationProcessing",
    "LegalWork",
    "MarketingContent",
    "MaterialsDiscovery",
    "MediaCreation",
    "MedicalImaging",
    "Personalization",
    "PhotoEditing",
    "Robotics",
    "SearchAndRetrieval",
    "SyntheticData",
    "TranscriptionAndCaptions",
    "VideoProduction",
    "VoiceAssistants",
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
    aliases=("video production",),
    definition="Making previews and transitions for moving pictures.",
    defined_by=ARTICLE.at("S024"),
)
VIDEO_PRODUCTION_ENTRY = entry(VideoProduction)

SyntheticData = UseCase(
    "synthetic-data",
    "Synthetic test and training data",
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

# What models of pictures, sound and space are used for.

PhotoEditing = UseCase(
    "photo-editing",
    "Photo editing and restoration",
    aliases=("image retouching",),
    definition="Removing what disturbs a picture, adding color or raising its resolution.",
    defined_by=HUGGING_FACE_2026.at("image-to-image"),
)
PHOTO_EDITING_ENTRY = entry(PhotoEditing)

GamesAndThreeDContent = UseCase(
    "games-and-three-d-content",
    "Games and 3D content",
    aliases=(
        "game development",
        "3D assets",
        "game assets",
        "video games",
    ),
    definition="Making the three-dimensional things that games, films and designs are built of.",
    defined_by=HUGGING_FACE_2026.at("text-to-3d"),
)
GAMES_AND_THREE_D_CONTENT_ENTRY = entry(GamesAndThreeDContent)

VoiceAssistants = UseCase(
    "voice-assistants",
    "Voice assistants",
    aliases=(
        "speech assistants",
        "virtual speech assistants",
    ),
    definition="Talking with devices by voice.",
    defined_by=(HUGGING_FACE_2026.at("text-to-speech"), HUGGING_FACE_2026.at("automatic-speech-recognition")),
)
VOICE_ASSISTANTS_ENTRY = entry(VoiceAssistants)

TranscriptionAndCaptions = UseCase(
    "transcription-and-captions",
    "Transcription and captions",
    aliases=(
        "transcription",
        "subtitles",
        "closed captions",
    ),
    definition="Turning recorded or live speech into text to read.",
    defined_by=HUGGING_FACE_2026.at("automatic-speech-recognition"),
)
TRANSCRIPTION_AND_CAPTIONS_ENTRY = entry(TranscriptionAndCaptions)

Accessibility = UseCase(
    "accessibility",
    "Accessibility",
    aliases=("assistive technology", "aid for visually impaired people"),
    definition="Making contents and surroundings open to people who cannot see or hear them.",
    defined_by=(HUGGING_FACE_2026.at("any-to-any"), HUGGING_FACE_2026.at("image-to-text")),
)
ACCESSIBILITY_ENTRY = entry(Accessibility)

AutonomousDriving = UseCase(
    "autonomous-driving",
    "Autonomous driving",
    aliases=("self-driving cars",),
    definition="Seeing roads, signs and people so that a vehicle can steer itself.",
    defined_by=(HUGGING_FACE_2026.at("object-detection"), HUGGING_FACE_2026.at("image-segmentation")),
)
AUTONOMOUS_DRIVING_ENTRY = entry(AutonomousDriving)

Robotics = UseCase(
    "robotics",
    "Robotics",
    definition="Letting machines perceive, plan and act in the physical world.",
    defined_by=(BOMMASANI_2021, KADDOUR_2023.at("abstract")),
)
ROBOTICS_ENTRY = entry(Robotics)

# What models are used for in the professions and sciences.

Healthcare = UseCase(
    "healthcare",
    "Healthcare",
    aliases=("medicine", "clinical support"),
    definition="Helping to find, treat and document diseases.",
    defined_by=(BOMMASANI_2021.at("abstract"), KADDOUR_2023),
)
HEALTHCARE_ENTRY = entry(Healthcare)

MedicalImaging = UseCase(
    "medical-imaging",
    "Medical imaging",
    aliases=("radiology",),
    definition="Finding organs, tissues and anomalies in pictures of the body.",
    defined_by=(HUGGING_FACE_2026.at("image-segmentation"), SCHLEGL_2017.at("abstract")),
)
MEDICAL_IMAGING_ENTRY = entry(MedicalImaging, subset_of(Healthcare, cite=SCHLEGL_2017.at("abstract")))

Education = UseCase(
    "education",
    "Education",
    aliases=("tutoring", "teaching"),
    definition="Helping people learn and teach.",
    defined_by=BOMMASANI_2021.at("abstract"),
)
EDUCATION_ENTRY = entry(Education)

LegalWork = UseCase(
    "legal-work",
    "Legal work",
    aliases=("law", "legal research"),
    definition="Helping to find, write and check legal texts.",
    defined_by=BOMMASANI_2021.at("abstract"),
)
LEGAL_WORK_ENTRY = entry(LegalWork)

FraudDetection = UseCase(
    "fraud-detection",
    "Fraud detection",
    aliases=("fraud prevention",),
    definition="Spotting transactions that are likely to be fraudulent.",
    defined_by=HUGGING_FACE_2026.at("tabular-classification"),
)
FRAUD_DETECTION_ENTRY = entry(FraudDetection)

DrugDiscovery = UseCase(
    "drug-discovery",
    "Drug discovery",
    aliases=("drug design",),
    definition="Looking for molecules and proteins that could become medicines.",
    defined_by=(KRENN_2019.at("abstract"), WATSON_2022.at("abstract")),
)
DRUG_DISCOVERY_ENTRY = entry(DrugDiscovery)

MaterialsDiscovery = UseCase(
    "materials-discovery",
    "Materials discovery",
    aliases=("materials design",),
    definition="Looking for new materials with wanted properties.",
    defined_by=KRENN_2019.at("abstract"),
)
MATERIALS_DISCOVERY_ENTRY = entry(MaterialsDiscovery)

BiologicalResearch = UseCase(
    "biological-research",
    "Biological research",
    aliases=("computational biology",),
    definition="Studying and designing proteins, genes and other molecules of life.",
    defined_by=(KADDOUR_2023, WATSON_2022.at("abstract")),
)
BIOLOGICAL_RESEARCH_ENTRY = entry(BiologicalResearch)

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
    PHOTO_EDITING_ENTRY,
    GAMES_AND_THREE_D_CONTENT_ENTRY,
    VOICE_ASSISTANTS_ENTRY,
    TRANSCRIPTION_AND_CAPTIONS_ENTRY,
    ACCESSIBILITY_ENTRY,
    AUTONOMOUS_DRIVING_ENTRY,
    ROBOTICS_ENTRY,
    HEALTHCARE_ENTRY,
    MEDICAL_IMAGING_ENTRY,
    EDUCATION_ENTRY,
    LEGAL_WORK_ENTRY,
    FRAUD_DETECTION_ENTRY,
    DRUG_DISCOVERY_ENTRY,
    MATERIALS_DISCOVERY_ENTRY,
    BIOLOGICAL_RESEARCH_ENTRY,
)
