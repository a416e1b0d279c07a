"""Services around models: search, notebooks, office programs, and places to try models."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, built_on, entry, every, member_of
from genai_taxonomy.concepts import Product
from genai_taxonomy.vocabulary import families, modalities, series, tasks
from genai_taxonomy.vocabulary.products import unpublished
from genai_taxonomy.vocabulary.sources import (
    CALEGARIO_2025,
    MICROSOFT_2026,
    MODELS_DEV_2026,
    POE_2024,
    VAN_VAERENBERGH_2022,
)

__all__ = [
    "GOOGLE_AI_STUDIO",
    "MICROSOFT_365_COPILOT",
    "NOTEBOOKLM",
    "PERPLEXITY_AI",
    "POE",
]

_CHECKED = date(2026, 11, 24)

MICROSOFT_365_COPILOT = Product(
    "microsoft-365-copilot",
    "Microsoft 365 Copilot",
    aliases=("M365 Copilot", "Office Copilot", "Copilot for Microsoft 365"),
    definition="Microsoft's assistant in the Office programs, which drafts and sums up from a company's own data.",
    defined_by=(MICROSOFT_2026.at("overview"),),
    developer="Microsoft",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
MICROSOFT_365_COPILOT_ENTRY = entry(
    MICROSOFT_365_COPILOT,
    member_of(families.GenerativeAI, cite=MICROSOFT_2026.at("overview")),
    every(
        accepts=(modalities.Text, modalities.Document, modalities.TabularData),
        produces=(modalities.Text, modalities.Code, modalities.Document, modalities.Image, modalities.Chart),
        cite=(MICROSOFT_2026.at("overview"), MICROSOFT_2026.at("agent builder")),
    ),
    every(performs=(tasks.Dialogue, tasks.Summarization), cite=MICROSOFT_2026.at("overview")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=MICROSOFT_2026.at("overview")),
)

PERPLEXITY_AI = Product(
    "perplexity-ai",
    "Perplexity AI",
    aliases=("Perplexity", "Perplexity answer engine"),
    definition="A search engine that answers questions in text, with the pages that it found.",
    defined_by=(VAN_VAERENBERGH_2022.at("Search engines"),),
    developer="Perplexity AI",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
PERPLEXITY_AI_ENTRY = entry(
    PERPLEXITY_AI,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Search engines")),
    every(
        accepts=modalities.Text,
        produces=(modalities.Text, modalities.Code),
        cite=VAN_VAERENBERGH_2022.at("Search engines"),
    ),
    every(performs=tasks.QuestionAnswering, cite=VAN_VAERENBERGH_2022.at("Search engines")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Search engines")),
)

POE = Product(
    "poe",
    "Poe",
    aliases=("Quora Poe", "poe.com"),
    definition="Quora's platform through which people talk with many assistants and other models.",
    defined_by=(
        POE_2024,
        CALEGARIO_2025,
    ),
    developer="Quora",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
POE_ENTRY = entry(
    POE,
    member_of(families.GenerativeAI, cite=(POE_2024, CALEGARIO_2025)),
    every(
        accepts=(modalities.Text, modalities.Document),
        produces=(modalities.Text, modalities.Code, modalities.Image),
        cite=(POE_2024, CALEGARIO_2025),
    ),
    every(performs=(tasks.Dialogue, tasks.QuestionAnswering, tasks.TextToImage), cite=(POE_2024, CALEGARIO_2025)),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=(POE_2024, CALEGARIO_2025)),
)

NOTEBOOKLM = Product(
    "notebooklm",
    "NotebookLM",
    aliases=("Google NotebookLM",),
    definition="Google's notebook that answers from one's own documents and makes spoken discussions of them.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Productivity"),
        CALEGARIO_2025,
    ),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
NOTEBOOKLM_ENTRY = entry(
    NOTEBOOKLM,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Productivity"), CALEGARIO_2025)),
    every(
        accepts=(modalities.Text, modalities.Document),
        produces=(modalities.Text, modalities.Speech),
        cite=(VAN_VAERENBERGH_2022.at("Productivity"), CALEGARIO_2025),
    ),
    every(performs=tasks.QuestionAnswering, cite=(VAN_VAERENBERGH_2022.at("Productivity"), CALEGARIO_2025)),
    built_on(series.GEMINI, cite=VAN_VAERENBERGH_2022.at("Productivity")),
    # Whatever else it takes or makes is left open.
    every(
        accepts=modalities.Content,
        produces=modalities.Content,
        cite=(VAN_VAERENBERGH_2022.at("Productivity"), CALEGARIO_2025),
    ),
)

GOOGLE_AI_STUDIO = Product(
    "google-ai-studio",
    "Google AI Studio",
    aliases=("AI Studio",),
    definition="Google's web tool for trying out the Gemini models.",
    defined_by=(VAN_VAERENBERGH_2022.at("Playgrounds"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=unpublished.ASSISTANT,
)
GOOGLE_AI_STUDIO_ENTRY = entry(
    GOOGLE_AI_STUDIO,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Playgrounds")),
    every(
        accepts=(
            modalities.Text,
            modalities.Code,
            modalities.Image,
            modalities.Audio,
            modalities.Video,
            modalities.Document,
        ),
        produces=(modalities.Text, modalities.Code, modalities.Speech),
        cite=(
            VAN_VAERENBERGH_2022.at("Playgrounds"),
            MODELS_DEV_2026.at("google/gemini-2.5-pro"),
            MODELS_DEV_2026.at("google/gemini-2.5-flash-tts"),
        ),
    ),
    built_on(series.GEMINI, cite=VAN_VAERENBERGH_2022.at("Playgrounds")),
    # Whatever else it makes is left open.
    every(produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Playgrounds")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    MICROSOFT_365_COPILOT_ENTRY,
    PERPLEXITY_AI_ENTRY,
    POE_ENTRY,
    NOTEBOOKLM_ENTRY,
    GOOGLE_AI_STUDIO_ENTRY,
)
