"""Hosted generators of images, of which little more is published than what they take and give."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, qualities, series, tasks
from genai_taxonomy.vocabulary.models.image_questions import (
    ADVERSARIALLY_DISTILLED,
    INSTRUCTED_WORK,
    TEXT_TO_IMAGE_FLOW,
    UNPUBLISHED_LANGUAGE,
    UNPUBLISHED_MECHANISM,
)
from genai_taxonomy.vocabulary.sources import (
    ADOBE_2024,
    IDEOGRAM_2025,
    MIDJOURNEY,
    MODELS_DEV_2026,
    OPENAI_2025_H,
    RECRAFT_2024,
    SEEDREAM_2025,
    WIKIPEDIA_2026_C,
)

_CHECKED = date(2026, 11, 24)

_OPEN = (*UNPUBLISHED_MECHANISM, *INSTRUCTED_WORK, families.ImageToImageModel)

__all__ = [
    "FIREFLY_IMAGE_3",
    "GEMINI_2_5_FLASH_IMAGE",
    "GEMINI_3_PRO_IMAGE",
    "GPT_IMAGE_1",
    "GPT_IMAGE_2",
    "IDEOGRAM_3",
    "MIDJOURNEY_V6",
    "RECRAFT_V3",
    "SEEDREAM_4",
]

MIDJOURNEY_V6 = Model(
    "midjourney-v6",
    "Midjourney v6",
    aliases=(
        "Midjourney 6",
        "Midjourney version 6",
        "MJ v6",
    ),
    definition="The sixth text-to-image model of Midjourney, trained from scratch and published in December 2023.",
    defined_by=(WIKIPEDIA_2026_C,),
    developer="Midjourney",
    released=date(2023, 12, 21),
    weights=Weights.CLOSED,
    series=series.MIDJOURNEY_VERSIONS,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
MIDJOURNEY_V6_ENTRY = entry(
    MIDJOURNEY_V6,
    member_of(families.TextToImageModel, cite=WIKIPEDIA_2026_C),
    every(accepts=modalities.Text, produces=modalities.Image, performs=tasks.TextToImage, cite=WIKIPEDIA_2026_C),
    every(accepts=modalities.Image, cite=MIDJOURNEY),
)

FIREFLY_IMAGE_3 = Model(
    "firefly-image-3",
    "Firefly Image 3",
    aliases=(
        "Adobe Firefly Image 3",
        "Firefly Image 3 Model",
        "Adobe Firefly 3",
    ),
    definition="Adobe's text-to-image model of April 2024, which also follows the style or structure of given images.",
    defined_by=(ADOBE_2024,),
    developer="Adobe",
    weights=Weights.CLOSED,
    series=series.FIREFLY_IMAGE,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
FIREFLY_IMAGE_3_ENTRY = entry(
    FIREFLY_IMAGE_3,
    member_of(families.TextToImageModel, cite=ADOBE_2024),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=ADOBE_2024),
    every(accepts=modalities.SegmentationMask, cite=ADOBE_2024),
    every(performs=(tasks.TextToImage, tasks.ImageVariation), cite=ADOBE_2024),
)

IDEOGRAM_3 = Model(
    "ideogram-3",
    "Ideogram 3.0",
    aliases=(
        "Ideogram 3",
        "Ideogram v3",
    ),
    definition="Ideogram's text-to-image model of March 2025, known for legible writing in images.",
    defined_by=(IDEOGRAM_2025,),
    developer="Ideogram",
    released=date(2025, 3, 26),
    weights=Weights.CLOSED,
    series=series.IDEOGRAM_VERSIONS,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
IDEOGRAM_3_ENTRY = entry(
    IDEOGRAM_3,
    member_of(families.TextToImageModel, cite=IDEOGRAM_2025),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=IDEOGRAM_2025),
    every(performs=(tasks.TextToImage, tasks.ImageTextToImage), cite=IDEOGRAM_2025),
)

RECRAFT_V3 = Model(
    "recraft-v3",
    "Recraft V3",
    aliases=(
        "Recraft 3",
        "red_panda",
    ),
    definition="Recraft's text-to-image model of October 2024 for designers, which also makes vector graphics.",
    defined_by=(RECRAFT_2024,),
    developer="Recraft",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
RECRAFT_V3_ENTRY = entry(
    RECRAFT_V3,
    member_of(families.TextToImageModel, families.VectorGraphicsGenerationModel, cite=RECRAFT_2024),
    every(
        accepts=modalities.Text,
        produces=(modalities.Image, modalities.VectorGraphics),
        cite=RECRAFT_2024,
    ),
    every(accepts=modalities.Image, cite=RECRAFT_2024),
    every(performs=(tasks.TextToImage, tasks.VectorGraphicsGeneration), cite=RECRAFT_2024),
)

GPT_IMAGE_1 = Model(
    "gpt-image-1",
    "GPT Image 1",
    aliases=(
        "GPT-4o image generation",
        "4o image generation",
    ),
    definition="OpenAI's model of 2025 that makes and edits images as told in text, a natively multimodal one.",
    defined_by=(OPENAI_2025_H, MODELS_DEV_2026.at("openai/gpt-image-1")),
    developer="OpenAI",
    released=date(2025, 4, 24),
    weights=Weights.CLOSED,
    series=series.GPT_IMAGE,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *UNPUBLISHED_LANGUAGE, families.TextGenerationModel),
)
GPT_IMAGE_1_ENTRY = entry(
    GPT_IMAGE_1,
    member_of(families.TextToImageModel, families.InstructionBasedImageEditingModel, cite=OPENAI_2025_H),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=MODELS_DEV_2026.at("openai/gpt-image-1"),
    ),
    every(accepts=modalities.SegmentationMask, cite=OPENAI_2025_H),
    every(performs=(tasks.TextToImage, tasks.InstructionBasedImageEditing), cite=OPENAI_2025_H),
)

GEMINI_2_5_FLASH_IMAGE = Model(
    "gemini-2-5-flash-image",
    "Gemini 2.5 Flash Image",
    aliases=(
        "Nano Banana",
        "Gemini 2.5 Flash Image Preview",
    ),
    definition="Google's model of August 2025 that makes and edits images as told, and answers in text as well.",
    defined_by=(MODELS_DEV_2026.at("google/gemini-2.5-flash-image"),),
    developer="Google DeepMind",
    released=date(2025, 8, 26),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *UNPUBLISHED_LANGUAGE, families.CodeGenerationModel, families.LongContextLanguageModel),
)
GEMINI_2_5_FLASH_IMAGE_ENTRY = entry(
    GEMINI_2_5_FLASH_IMAGE,
    member_of(families.TextToImageModel, cite=MODELS_DEV_2026.at("google/gemini-2.5-flash-image")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Text, modalities.Image),
        cite=MODELS_DEV_2026.at("google/gemini-2.5-flash-image"),
    ),
    every(performs=tasks.InstructionBasedImageEditing, cite=MODELS_DEV_2026.at("google/gemini-2.5-flash-image")),
)

GPT_IMAGE_2 = Model(
    "gpt-image-2",
    "GPT Image 2",
    definition="OpenAI's model of 2026 that makes and edits images as told in text, after GPT Image 1.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-image-2"),),
    developer="OpenAI",
    released=date(2026, 4, 21),
    weights=Weights.CLOSED,
    series=series.GPT_IMAGE,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *UNPUBLISHED_LANGUAGE, families.TextGenerationModel),
)
GPT_IMAGE_2_ENTRY = entry(
    GPT_IMAGE_2,
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=MODELS_DEV_2026.at("openai/gpt-image-2"),
    ),
)

GEMINI_3_PRO_IMAGE = Model(
    "gemini-3-pro-image",
    "Gemini 3 Pro Image",
    aliases=(
        "Nano Banana Pro",
        "Gemini 3 Pro Image Preview",
    ),
    definition="Google's model of November 2025 that makes and edits images as told, and answers in text as well.",
    defined_by=(MODELS_DEV_2026.at("google/gemini-3-pro-image-preview"),),
    developer="Google DeepMind",
    released=date(2025, 11, 20),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *UNPUBLISHED_LANGUAGE, families.CodeGenerationModel, families.LongContextLanguageModel),
)
GEMINI_3_PRO_IMAGE_ENTRY = entry(
    GEMINI_3_PRO_IMAGE,
    member_of(families.TextToImageModel, cite=MODELS_DEV_2026.at("google/gemini-3-pro-image-preview")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Text, modalities.Image),
        cite=MODELS_DEV_2026.at("google/gemini-3-pro-image-preview"),
    ),
)

SEEDREAM_4 = Model(
    "seedream-4",
    "Seedream 4.0",
    aliases=("Seedream 4",),
    definition="ByteDance's latent diffusion transformer of 2025 that draws from text, edits and combines images.",
    defined_by=(SEEDREAM_2025.at("abstract"),),
    developer="ByteDance",
    released=date(2025, 9, 24),
    weights=Weights.CLOSED,
    series=series.SEEDREAM,
    checked_on=_CHECKED,
    undetermined=(
        *TEXT_TO_IMAGE_FLOW,
        *INSTRUCTED_WORK,
        *ADVERSARIALLY_DISTILLED,
        families.FlowMatchingModel,
        families.RectifiedFlowModel,
        families.VisionLanguageModel,
    ),
)
SEEDREAM_4_ENTRY = entry(
    SEEDREAM_4,
    member_of(families.DiffusionTransformer, families.LatentDiffusionModel, cite=SEEDREAM_2025.at("abstract")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=SEEDREAM_2025.at("abstract")),
    every(
        performs=(tasks.TextToImage, tasks.InstructionBasedImageEditing),
        cite=SEEDREAM_2025.at("abstract"),
    ),
    every(uses=architectures.DiffusionTransformerNetwork, cite=SEEDREAM_2025.at("abstract")),
    every(has=qualities.FastSampling, cite=SEEDREAM_2025.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    MIDJOURNEY_V6_ENTRY,
    FIREFLY_IMAGE_3_ENTRY,
    IDEOGRAM_3_ENTRY,
    RECRAFT_V3_ENTRY,
    GPT_IMAGE_1_ENTRY,
    GEMINI_2_5_FLASH_IMAGE_ENTRY,
    GPT_IMAGE_2_ENTRY,
    GEMINI_3_PRO_IMAGE_ENTRY,
    SEEDREAM_4_ENTRY,
)
