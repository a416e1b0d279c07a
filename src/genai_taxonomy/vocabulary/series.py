"""Product lines: sets of models published under one name."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of, typically
from genai_taxonomy.concepts import ModelSeries
from genai_taxonomy.vocabulary import qualities
from genai_taxonomy.vocabulary.families import LLM, GenerativeAI
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    COMANICI_2025,
    GOOGLE_MODELS,
    META_2025,
    ROMBACH_2022_B,
)

__all__ = ["CLAUDE_3_5", "GEMINI_2_5", "LLAMA_4", "STABLE_DIFFUSION"]

CLAUDE_3_5 = ModelSeries(
    "claude-3-5",
    "Claude 3.5",
    aliases=("Claude 3.5 series",),
    definition="Anthropic's line of large language models of 2024.",
    defined_by=(ARTICLE.at("S041"),),
)
CLAUDE_3_5_ENTRY = entry(
    CLAUDE_3_5,
    subset_of(LLM, cite=ARTICLE.at("S041")),
    typically(has=(qualities.StructuredWriting, qualities.DetailedAnalysis), cite=ARTICLE.at("S041")),
)

GEMINI_2_5 = ModelSeries(
    "gemini-2-5",
    "Gemini 2.5",
    aliases=("Gemini 2.5 series",),
    definition="Google's line of multimodal models of 2025.",
    defined_by=(ARTICLE.at("S042"), COMANICI_2025.at("abstract")),
)
GEMINI_2_5_ENTRY = entry(
    GEMINI_2_5,
    subset_of(GenerativeAI, cite=COMANICI_2025.at("abstract")),
    # Some releases of the series give nothing but audio.
    subset_of(LLM, cite=ARTICLE.at("S042"), disputed_by=GOOGLE_MODELS.at("Model variants")),
    typically(
        has=(qualities.MultimodalUnderstanding, qualities.Reasoning),
        cite=(ARTICLE.at("S042"), COMANICI_2025.at("abstract")),
    ),
)

LLAMA_4 = ModelSeries(
    "llama-4",
    "LLaMA 4",
    aliases=("Llama 4 series",),
    definition="Meta's line of open-weight mixture-of-experts models of 2025.",
    defined_by=(META_2025.at("Model Information"), ARTICLE.at("S043")),
)
LLAMA_4_ENTRY = entry(
    LLAMA_4,
    subset_of(LLM, cite=(ARTICLE.at("S043"), META_2025.at("Model Architecture"))),
    typically(has=(qualities.ResourceEfficiency, qualities.VersatileDeployment), cite=ARTICLE.at("S043")),
)

STABLE_DIFFUSION = ModelSeries(
    "stable-diffusion",
    "Stable Diffusion",
    aliases=("SD", "Stable Diffusion series"),
    definition="A line of openly published latent diffusion models that make images from text.",
    defined_by=(ROMBACH_2022_B.at("Model Details"),),
)
STABLE_DIFFUSION_ENTRY = entry(STABLE_DIFFUSION)

ENTRIES: Final[tuple[Entry, ...]] = (CLAUDE_3_5_ENTRY, GEMINI_2_5_ENTRY, LLAMA_4_ENTRY, STABLE_DIFFUSION_ENTRY)
