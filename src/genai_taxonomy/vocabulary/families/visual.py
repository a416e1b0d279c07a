"""Families that work on images, video, space and motion."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, subset_of, sufficient
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import modalities, tasks
from genai_taxonomy.vocabulary.families.general import GenerativeAI
from genai_taxonomy.vocabulary.sources import HUGGING_FACE_2026, RAMESH_2021, ROMBACH_2021

__all__ = ["TextToImageModel"]

TextToImageModel = ModelFamily(
    "text-to-image-model",
    "Text-to-image model",
    aliases=("text-to-image generator", "T2I model"),
    definition="A generative model that makes images from descriptions in text.",
    defined_by=(HUGGING_FACE_2026.at("text-to-image"), RAMESH_2021.at("abstract")),
)
TEXT_TO_IMAGE_MODEL_ENTRY = entry(
    TextToImageModel,
    subset_of(GenerativeAI, cite=(RAMESH_2021.at("abstract"), ROMBACH_2021.at("abstract"))),
    every(performs=tasks.TextToImage, cite=(HUGGING_FACE_2026.at("text-to-image"), RAMESH_2021.at("abstract"))),
    sufficient(
        is_a=GenerativeAI,
        accepts=modalities.Text,
        produces=modalities.Image,
        cite=HUGGING_FACE_2026.at("text-to-image"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (TEXT_TO_IMAGE_MODEL_ENTRY,)
