"""Services that make images."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, built_on, described, entry, every, member_of
from genai_taxonomy.concepts import Product
from genai_taxonomy.vocabulary import families, modalities, models, series, tasks
from genai_taxonomy.vocabulary.aspects import Offering
from genai_taxonomy.vocabulary.products import unpublished
from genai_taxonomy.vocabulary.sources import (
    ADOBE_2024,
    ADOBE_FIREFLY_API_2024,
    ARTICLE,
    CLOUDNEWS_2025,
    IDEOGRAM_2025,
    LEONARDO_AI_2025,
    MAHSEEMA_2025,
    MIDJOURNEY,
    OPENAI_2022,
    VAN_VAERENBERGH_2022,
)

__all__ = [
    "ADOBE_FIREFLY_APP",
    "BING_IMAGE_CREATOR",
    "CRAIYON",
    "DALL_E",
    "DREAMSTUDIO",
    "IDEOGRAM_APP",
    "LEONARDO_AI",
    "MIDJOURNEY_SERVICE",
    "RECRAFT_SERVICE",
]

_CHECKED = date(2026, 11, 24)

DALL_E = Product(
    "dall-e",
    "DALL·E",
    aliases=("OpenAI DALL·E",),
    definition="OpenAI's tool that makes images from text prompts.",
    defined_by=(ARTICLE.at("S017"),),
    developer="OpenAI",
    checked_on=_CHECKED,
    undetermined=unpublished.IMAGE_STUDIO,
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
    undetermined=unpublished.STUDIO,
)
MIDJOURNEY_SERVICE_ENTRY = entry(
    MIDJOURNEY_SERVICE,
    member_of(families.GenerativeAI, cite=ARTICLE.at("S018")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=MIDJOURNEY),
    every(produces=modalities.Video, cite=CLOUDNEWS_2025),
    every(performs=tasks.TextToImage, cite=MIDJOURNEY),
    described(Offering, "Pictures with much detail and an art style.", cite=ARTICLE.at("S018")),
)

BING_IMAGE_CREATOR = Product(
    "bing-image-creator",
    "Bing Image Creator",
    aliases=("Microsoft Bing Image Creator", "Image Creator from Microsoft"),
    definition="Microsoft's tool that makes images from text with DALL·E 3.",
    defined_by=(VAN_VAERENBERGH_2022.at("Image"),),
    developer="Microsoft",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
BING_IMAGE_CREATOR_ENTRY = entry(
    BING_IMAGE_CREATOR,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Image")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=VAN_VAERENBERGH_2022.at("Image")),
    every(performs=tasks.TextToImage, cite=VAN_VAERENBERGH_2022.at("Image")),
    built_on(models.DALL_E_3, cite=VAN_VAERENBERGH_2022.at("Image")),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Image")),
)

ADOBE_FIREFLY_APP = Product(
    "adobe-firefly-app",
    "Adobe Firefly app",
    aliases=("Firefly app", "Adobe Firefly (product)"),
    definition="Adobe's service that makes, fills in and extends images from text.",
    defined_by=(ADOBE_FIREFLY_API_2024,),
    developer="Adobe",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
ADOBE_FIREFLY_APP_ENTRY = entry(
    ADOBE_FIREFLY_APP,
    member_of(families.GenerativeAI, cite=ADOBE_FIREFLY_API_2024),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.SegmentationMask),
        produces=modalities.Image,
        cite=ADOBE_FIREFLY_API_2024,
    ),
    every(performs=(tasks.TextToImage, tasks.ImageInpainting, tasks.ImageOutpainting), cite=ADOBE_FIREFLY_API_2024),
    built_on(series.FIREFLY_IMAGE, cite=ADOBE_2024),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=ADOBE_FIREFLY_API_2024),
)

DREAMSTUDIO = Product(
    "dreamstudio",
    "DreamStudio",
    aliases=("Stability DreamStudio",),
    definition="Stability AI's web tool for making images with Stable Diffusion.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Image"),
        MAHSEEMA_2025,
    ),
    developer="Stability AI",
    checked_on=_CHECKED,
    undetermined=unpublished.IMAGE_STUDIO,
)
DREAMSTUDIO_ENTRY = entry(
    DREAMSTUDIO,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Image"), MAHSEEMA_2025)),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=(VAN_VAERENBERGH_2022.at("Image"), MAHSEEMA_2025),
    ),
    every(performs=tasks.TextToImage, cite=(VAN_VAERENBERGH_2022.at("Image"), MAHSEEMA_2025)),
    built_on(series.STABLE_DIFFUSION, cite=VAN_VAERENBERGH_2022.at("Image")),
)

LEONARDO_AI = Product(
    "leonardo-ai",
    "Leonardo.Ai",
    aliases=("Leonardo",),
    definition="A service that makes images, short clips of them and textures, also with models of one's own.",
    defined_by=(
        LEONARDO_AI_2025,
        VAN_VAERENBERGH_2022.at("Image"),
    ),
    developer="Leonardo.Ai",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
LEONARDO_AI_ENTRY = entry(
    LEONARDO_AI,
    member_of(families.GenerativeAI, cite=(LEONARDO_AI_2025, VAN_VAERENBERGH_2022.at("Image"))),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.SegmentationMask, modalities.ThreeD),
        produces=(modalities.Image, modalities.Video),
        cite=(LEONARDO_AI_2025, VAN_VAERENBERGH_2022.at("Image")),
    ),
    every(
        performs=(tasks.TextToImage, tasks.ImageInpainting), cite=(LEONARDO_AI_2025, VAN_VAERENBERGH_2022.at("Image"))
    ),
)

IDEOGRAM_APP = Product(
    "ideogram-app",
    "Ideogram app",
    aliases=("Ideogram AI",),
    definition="A service that makes images from text, with legible writing in them.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Image"),
        IDEOGRAM_2025,
    ),
    developer="Ideogram",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
IDEOGRAM_APP_ENTRY = entry(
    IDEOGRAM_APP,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Image"), IDEOGRAM_2025)),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=(VAN_VAERENBERGH_2022.at("Image"), IDEOGRAM_2025),
    ),
    every(performs=tasks.TextToImage, cite=(VAN_VAERENBERGH_2022.at("Image"), IDEOGRAM_2025)),
)

CRAIYON = Product(
    "craiyon",
    "Craiyon",
    aliases=("DALL-E mini",),
    definition="A free service that draws images from text, once named DALL·E mini.",
    defined_by=(VAN_VAERENBERGH_2022.at("Image"),),
    developer="Craiyon",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
CRAIYON_ENTRY = entry(
    CRAIYON,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Image")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=VAN_VAERENBERGH_2022.at("Image")),
    every(performs=tasks.TextToImage, cite=VAN_VAERENBERGH_2022.at("Image")),
)

RECRAFT_SERVICE = Product(
    "recraft-service",
    "Recraft",
    aliases=("Recraft AI",),
    definition="A design tool that makes images, vector art and icons in one style.",
    defined_by=(VAN_VAERENBERGH_2022.at("Image"),),
    developer="Recraft",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
RECRAFT_SERVICE_ENTRY = entry(
    RECRAFT_SERVICE,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Image")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Image, modalities.VectorGraphics),
        cite=VAN_VAERENBERGH_2022.at("Image"),
    ),
    every(performs=tasks.TextToImage, cite=VAN_VAERENBERGH_2022.at("Image")),
    # Whatever else it makes is left open.
    every(produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Image")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    DALL_E_ENTRY,
    MIDJOURNEY_SERVICE_ENTRY,
    BING_IMAGE_CREATOR_ENTRY,
    ADOBE_FIREFLY_APP_ENTRY,
    DREAMSTUDIO_ENTRY,
    LEONARDO_AI_ENTRY,
    IDEOGRAM_APP_ENTRY,
    CRAIYON_ENTRY,
    RECRAFT_SERVICE_ENTRY,
)
