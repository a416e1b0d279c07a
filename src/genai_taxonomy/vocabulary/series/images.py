"""Product lines of models that make images."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, subset_of
from genai_taxonomy.concepts import ModelSeries
from genai_taxonomy.vocabulary import families, modalities
from genai_taxonomy.vocabulary.sources import (
    ADOBE_2024,
    BLACK_FOREST_LABS_2024,
    BLACK_FOREST_LABS_2024_B,
    CHEN_2023_B,
    CHEN_2024_D,
    ESSER_2024,
    HUGGING_FACE_2026_C,
    IDEOGRAM_2025,
    OPENAI_2023_F,
    OPENAI_2025_H,
    RAMESH_2021,
    RAMESH_2022,
    RAZZHIGAEV_2023,
    ROMBACH_2022_B,
    SAHARIA_2022,
    SEEDREAM_2025,
    STABILITY_AI_2022,
    TENCENT_2025,
    TENCENT_2025_B,
    WIKIPEDIA_2026_B,
    WIKIPEDIA_2026_C,
    WU_2025,
)

__all__ = [
    "DALL_E_MODELS",
    "FIREFLY_IMAGE",
    "FLUX_1",
    "GPT_IMAGE",
    "HUNYUAN_IMAGE",
    "IDEOGRAM_VERSIONS",
    "IMAGEN_SERIES",
    "KANDINSKY_SERIES",
    "MIDJOURNEY_VERSIONS",
    "PIXART",
    "QWEN_IMAGE_SERIES",
    "SEEDREAM",
    "STABLE_DIFFUSION",
]

STABLE_DIFFUSION = ModelSeries(
    "stable-diffusion",
    "Stable Diffusion",
    aliases=(
        "SD",
        "Stable Diffusion series",
    ),
    definition="A line of openly published latent diffusion models that make images from text.",
    defined_by=(ROMBACH_2022_B.at("Model Details"),),
)
STABLE_DIFFUSION_ENTRY = entry(
    STABLE_DIFFUSION,
    subset_of(families.LatentDiffusionModel, cite=(ROMBACH_2022_B.at("Model Details"), STABILITY_AI_2022, ESSER_2024)),
    subset_of(
        families.TextToImageDiffusionModel,
        cite=(ROMBACH_2022_B.at("Model Details"), STABILITY_AI_2022, HUGGING_FACE_2026_C.at("Stable Diffusion")),
    ),
    every(accepts=modalities.Text, produces=modalities.Image, cite=(STABILITY_AI_2022, ESSER_2024.at("abstract"))),
)

DALL_E_MODELS = ModelSeries(
    "dall-e-models",
    "DALL·E models",
    aliases=("DALL·E series",),
    definition="OpenAI's line of text-to-image models from 2021 to 2023, first over tokens, then by diffusion.",
    defined_by=(RAMESH_2021.at("abstract"), RAMESH_2022.at("abstract")),
)
DALL_E_MODELS_ENTRY = entry(
    DALL_E_MODELS,
    subset_of(
        families.TextToImageModel,
        cite=(RAMESH_2021.at("abstract"), RAMESH_2022.at("abstract"), OPENAI_2023_F),
    ),
)

IMAGEN_SERIES = ModelSeries(
    "imagen-series",
    "Imagen series",
    aliases=(
        "Imagen models",
        "Google Imagen",
    ),
    definition="Google's line of text-to-image models since 2022.",
    defined_by=(SAHARIA_2022.at("abstract"), WIKIPEDIA_2026_B),
)
IMAGEN_SERIES_ENTRY = entry(IMAGEN_SERIES, subset_of(families.TextToImageModel, cite=WIKIPEDIA_2026_B))

FLUX_1 = ModelSeries(
    "flux-1",
    "FLUX.1 series",
    aliases=(
        "FLUX",
        "FLUX.1 models",
    ),
    definition="The first line of image models of Black Forest Labs, rectified flow transformers.",
    defined_by=(BLACK_FOREST_LABS_2024, BLACK_FOREST_LABS_2024_B),
)
FLUX_1_ENTRY = entry(
    FLUX_1,
    subset_of(families.DiffusionTransformer, cite=(HUGGING_FACE_2026_C.at("Flux"), BLACK_FOREST_LABS_2024_B)),
    subset_of(families.FlowMatchingModel, cite=BLACK_FOREST_LABS_2024_B),
    subset_of(families.RectifiedFlowModel, families.LatentDiffusionModel, cite=BLACK_FOREST_LABS_2024),
    subset_of(families.TextToImageModel, cite=HUGGING_FACE_2026_C.at("Flux")),
)

PIXART = ModelSeries(
    "pixart",
    "PixArt",
    aliases=("PixArt series",),
    definition="A line of openly published diffusion transformers that draw from text at low cost of training.",
    defined_by=(CHEN_2023_B.at("abstract"), CHEN_2024_D.at("abstract")),
)
PIXART_ENTRY = entry(
    PIXART,
    subset_of(
        families.DiffusionTransformer,
        families.TextToImageDiffusionModel,
        cite=(CHEN_2023_B.at("abstract"), CHEN_2024_D.at("abstract")),
    ),
)

KANDINSKY_SERIES = ModelSeries(
    "kandinsky-series",
    "Kandinsky series",
    aliases=("Kandinsky models",),
    definition="Sber's line of openly published models that make images from text.",
    defined_by=(RAZZHIGAEV_2023.at("abstract"), HUGGING_FACE_2026_C.at("Kandinsky 3")),
)
KANDINSKY_SERIES_ENTRY = entry(KANDINSKY_SERIES)

QWEN_IMAGE_SERIES = ModelSeries(
    "qwen-image-series",
    "Qwen-Image series",
    aliases=("Qwen-Image models",),
    definition="Alibaba's line of openly published models that make and edit images.",
    defined_by=(WU_2025.at("abstract"),),
)
QWEN_IMAGE_SERIES_ENTRY = entry(
    QWEN_IMAGE_SERIES,
    every(accepts=modalities.Text, produces=modalities.Image, cite=WU_2025.at("abstract")),
)

HUNYUAN_IMAGE = ModelSeries(
    "hunyuan-image",
    "HunyuanImage",
    aliases=("Hunyuan Image series",),
    definition="Tencent's line of openly published models that make images from text.",
    defined_by=(TENCENT_2025.at("abstract"), TENCENT_2025_B),
)
HUNYUAN_IMAGE_ENTRY = entry(
    HUNYUAN_IMAGE,
    subset_of(families.TextToImageModel, cite=(TENCENT_2025.at("abstract"), TENCENT_2025_B)),
)

GPT_IMAGE = ModelSeries(
    "gpt-image",
    "GPT Image",
    aliases=(
        "GPT Image series",
        "GPT Image models",
    ),
    definition="OpenAI's line of models since 2025 that make and edit images as told in text.",
    defined_by=(OPENAI_2025_H,),
)
GPT_IMAGE_ENTRY = entry(
    GPT_IMAGE,
    subset_of(families.TextToImageModel, families.InstructionBasedImageEditingModel, cite=OPENAI_2025_H),
)

FIREFLY_IMAGE = ModelSeries(
    "firefly-image",
    "Firefly Image",
    aliases=(
        "Adobe Firefly Image models",
        "Adobe Firefly",
        "Firefly",
    ),
    definition="Adobe's line of text-to-image models.",
    defined_by=(ADOBE_2024,),
)
FIREFLY_IMAGE_ENTRY = entry(FIREFLY_IMAGE, subset_of(families.TextToImageModel, cite=ADOBE_2024))

MIDJOURNEY_VERSIONS = ModelSeries(
    "midjourney-versions",
    "Midjourney versions",
    aliases=(
        "Midjourney models",
        "Midjourney model versions",
    ),
    definition="The text-to-image models of Midjourney by their numbers.",
    defined_by=(WIKIPEDIA_2026_C,),
)
MIDJOURNEY_VERSIONS_ENTRY = entry(MIDJOURNEY_VERSIONS, subset_of(families.TextToImageModel, cite=WIKIPEDIA_2026_C))

IDEOGRAM_VERSIONS = ModelSeries(
    "ideogram-versions",
    "Ideogram",
    aliases=("Ideogram models",),
    definition="The text-to-image models of Ideogram by their numbers.",
    defined_by=(IDEOGRAM_2025,),
)
IDEOGRAM_VERSIONS_ENTRY = entry(IDEOGRAM_VERSIONS, subset_of(families.TextToImageModel, cite=IDEOGRAM_2025))

SEEDREAM = ModelSeries(
    "seedream",
    "Seedream",
    aliases=("Seedream series",),
    definition="ByteDance's line of models that make images from text.",
    defined_by=(SEEDREAM_2025.at("abstract"),),
)
SEEDREAM_ENTRY = entry(SEEDREAM, subset_of(families.TextToImageModel, cite=SEEDREAM_2025.at("abstract")))

ENTRIES: Final[tuple[Entry, ...]] = (
    STABLE_DIFFUSION_ENTRY,
    DALL_E_MODELS_ENTRY,
    IMAGEN_SERIES_ENTRY,
    FLUX_1_ENTRY,
    PIXART_ENTRY,
    KANDINSKY_SERIES_ENTRY,
    QWEN_IMAGE_SERIES_ENTRY,
    HUNYUAN_IMAGE_ENTRY,
    GPT_IMAGE_ENTRY,
    FIREFLY_IMAGE_ENTRY,
    MIDJOURNEY_VERSIONS_ENTRY,
    IDEOGRAM_VERSIONS_ENTRY,
    SEEDREAM_ENTRY,
)
