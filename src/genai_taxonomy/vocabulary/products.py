"""Tools and services built on models."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, built_on, described, entry, every, member_of
from genai_taxonomy.concepts import Product
from genai_taxonomy.vocabulary import families, modalities, tasks
from genai_taxonomy.vocabulary.aspects import Offering
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    CHEN_2021,
    CLOUDNEWS_2025,
    GITHUB_2025,
    MIDJOURNEY,
    OPENAI_2022,
    RUNWAY_2024,
    VERDI_2023,
)

__all__ = ["DALL_E", "GITHUB_COPILOT", "MIDJOURNEY_SERVICE", "RUNWAY_ML"]

_CHECKED = date(2026, 11, 23)

#: Vendors say little about what runs behind a tool, and a tool may change it; none of these is denied.
_UNDETERMINED = (
    families.FoundationModel,
    families.DiffusionModel,
    families.LatentDiffusionModel,
    families.DiffusionLanguageModel,
    families.GAN,
    families.VAE,
    families.AutoregressiveModel,
    families.TransformerModel,
    families.LLM,
    families.MultimodalLLM,
    families.LanguageModel,
)

DALL_E = Product(
    "dall-e",
    "DALL·E",
    aliases=("OpenAI DALL·E",),
    definition="OpenAI's tool that makes images from text prompts.",
    defined_by=(ARTICLE.at("S017"),),
    developer="OpenAI",
    checked_on=_CHECKED,
    undetermined=_UNDETERMINED,
)
DALL_E_ENTRY = entry(
    DALL_E,
    member_of(families.GenerativeAI, cite=ARTICLE.at("S017")),
    every(accepts=modalities.Text, produces=modalities.Image, performs=tasks.TextToImage, cite=ARTICLE.at("S017")),
    every(accepts=modalities.Image, cite=OPENAI_2022),
    described(Offering, "Makes images to a prompt in text.", cite=ARTICLE.at("S017")),
)

MIDJOURNEY_SERVICE = Product(
    "midjourney-service",
    "Midjourney",
    definition="A service that makes detailed, artistic images from text and image prompts.",
    defined_by=(ARTICLE.at("S018"), MIDJOURNEY),
    developer="Midjourney",
    checked_on=_CHECKED,
    undetermined=_UNDETERMINED,
)
MIDJOURNEY_SERVICE_ENTRY = entry(
    MIDJOURNEY_SERVICE,
    member_of(families.GenerativeAI, cite=ARTICLE.at("S018")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=MIDJOURNEY),
    every(produces=modalities.Video, cite=CLOUDNEWS_2025),
    every(performs=tasks.TextToImage, cite=MIDJOURNEY),
    described(Offering, "Pictures with much detail and an art style.", cite=ARTICLE.at("S018")),
)

RUNWAY_ML = Product(
    "runway-ml",
    "Runway ML",
    aliases=("Runway",),
    definition="A service that makes pictures and films for creative work.",
    defined_by=(ARTICLE.at("S019"), RUNWAY_2024.at("api.md")),
    developer="Runway",
    checked_on=_CHECKED,
    undetermined=_UNDETERMINED,
)
RUNWAY_ML_ENTRY = entry(
    RUNWAY_ML,
    member_of(families.GenerativeAI, cite=ARTICLE.at("S019")),
    every(produces=(modalities.Image, modalities.Video), cite=(ARTICLE.at("S019"), RUNWAY_2024.at("api.md"))),
    every(produces=modalities.Audio, cite=RUNWAY_2024.at("api.md")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video, modalities.Audio),
        cite=RUNWAY_2024.at("api.md"),
    ),
    every(performs=(tasks.TextToImage, tasks.VideoToVideo), cite=RUNWAY_2024.at("api.md")),
    described(Offering, "Pictures and clips for creative work.", cite=ARTICLE.at("S019")),
)

GITHUB_COPILOT = Product(
    "github-copilot",
    "GitHub Copilot",
    aliases=("Copilot for code",),
    definition="An assistant that suggests code while software is written.",
    defined_by=(ARTICLE.at("S020"), VERDI_2023),
    developer="GitHub",
    checked_on=_CHECKED,
    undetermined=_UNDETERMINED,
)
GITHUB_COPILOT_ENTRY = entry(
    GITHUB_COPILOT,
    member_of(families.GenerativeAI, cite=ARTICLE.at("S020")),
    every(accepts=(modalities.Text, modalities.Code), cite=VERDI_2023),
    every(accepts=modalities.Image, cite=GITHUB_2025),
    every(produces=modalities.Code, cite=(ARTICLE.at("S020"), VERDI_2023)),
    every(produces=modalities.Text, cite=VERDI_2023),
    every(performs=tasks.CodeGeneration, cite=(ARTICLE.at("S020"), CHEN_2021.at("abstract"))),
    built_on(families.LLM, cite=VERDI_2023),
    described(Offering, "Proposes code to programmers as they write.", cite=ARTICLE.at("S020")),
)

ENTRIES: Final[tuple[Entry, ...]] = (DALL_E_ENTRY, MIDJOURNEY_SERVICE_ENTRY, RUNWAY_ML_ENTRY, GITHUB_COPILOT_ENTRY)
