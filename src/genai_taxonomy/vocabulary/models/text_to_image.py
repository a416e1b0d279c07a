"""Diffusion models that draw from text by a cascade, by an image embedding or by a U-Net over latents."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, qualities, series, tasks
from genai_taxonomy.vocabulary.models.image_questions import (
    IMAGE_WORK,
    INSTRUCTED_WORK,
    TEXT_TO_IMAGE_DIFFUSION,
    TEXT_TO_IMAGE_FLOW,
    UNPUBLISHED_MECHANISM,
)
from genai_taxonomy.vocabulary.sources import (
    BALDRIDGE_2024,
    BETKER_2023,
    DEEPFLOYD_2023,
    GOOGLE_2023_B,
    GOOGLE_2025_E,
    HUGGING_FACE_2026_C,
    NICHOL_2021_B,
    OPENAI_2022,
    OPENAI_2023_F,
    RAMESH_2022,
    RAZZHIGAEV_2023,
    SAHARIA_2022,
    WIKIPEDIA_2026_B,
)

_CHECKED = date(2026, 11, 24)

#: A diffusion model of which it is not told whether it works on pixels or latents, with a U-Net or a transformer.
_OPEN_INSIDE = (
    *TEXT_TO_IMAGE_FLOW,
    families.LatentDiffusionModel,
    families.PixelSpaceDiffusionModel,
    families.CascadedDiffusionModel,
    families.DiffusionTransformer,
    families.TransformerBasedModel,
    families.ConsistencyModel,
    families.LatentConsistencyModel,
    families.FlowMatchingModel,
    families.RectifiedFlowModel,
)

__all__ = [
    "DALL_E_2",
    "DALL_E_3",
    "DEEPFLOYD_IF",
    "GLIDE",
    "IMAGEN",
    "IMAGEN_2",
    "IMAGEN_3",
    "IMAGEN_4",
    "KANDINSKY_2",
    "KANDINSKY_3",
]

# OpenAI.

GLIDE = Model(
    "glide",
    "GLIDE",
    aliases=("Guided Language to Image Diffusion for Generation and Editing",),
    definition="A text-to-image diffusion model with classifier-free guidance that also fills holes as told in text.",
    defined_by=(NICHOL_2021_B.at("abstract"),),
    developer="OpenAI",
    released=date(2021, 12, 20),
    checked_on=_CHECKED,
    undetermined=(
        *TEXT_TO_IMAGE_DIFFUSION,
        families.TransformerBasedModel,
        families.CascadedDiffusionModel,
        families.InstructionBasedImageEditingModel,
    ),
)
GLIDE_ENTRY = entry(
    GLIDE,
    member_of(families.ClassifierFreeGuidedDiffusionModel, cite=NICHOL_2021_B.at("abstract")),
    member_of(families.PixelSpaceDiffusionModel, cite=NICHOL_2021_B),
    every(accepts=modalities.Text, produces=modalities.Image, cite=NICHOL_2021_B.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.SegmentationMask),
        performs=tasks.ImageInpainting,
        cite=NICHOL_2021_B.at("abstract"),
    ),
    every(performs=tasks.TextToImage, cite=NICHOL_2021_B.at("abstract")),
    every(uses=architectures.UNet, cite=NICHOL_2021_B),
    every(has=qualities.Photorealism, cite=NICHOL_2021_B.at("abstract")),
)

DALL_E_2 = Model(
    "dall-e-2",
    "DALL·E 2",
    aliases=("unCLIP",),
    definition="A diffusion model that makes images from text by way of CLIP image embeddings.",
    defined_by=(RAMESH_2022.at("abstract"),),
    developer="OpenAI",
    released=date(2022, 4, 13),
    weights=Weights.CLOSED,
    series=series.DALL_E_MODELS,
    checked_on=_CHECKED,
    undetermined=(
        *TEXT_TO_IMAGE_DIFFUSION,
        families.LatentDiffusionModel,
        families.PixelSpaceDiffusionModel,
        families.CascadedDiffusionModel,
        families.TransformerBasedModel,
        families.StyleTransferModel,
    ),
)
DALL_E_2_ENTRY = entry(
    DALL_E_2,
    member_of(families.DiffusionModel, cite=RAMESH_2022.at("abstract")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=RAMESH_2022.at("abstract")),
    every(performs=(tasks.TextToImage, tasks.ImageVariation), cite=RAMESH_2022.at("abstract")),
    every(accepts=modalities.SegmentationMask, performs=tasks.ImageInpainting, cite=OPENAI_2022),
    every(uses=architectures.UNet, cite=RAMESH_2022),
)

DALL_E_3 = Model(
    "dall-e-3",
    "DALL·E 3",
    aliases=("Improving Image Generation with Better Captions",),
    definition="OpenAI's text-to-image diffusion model of 2023, trained on long captions that a model had written.",
    defined_by=(BETKER_2023.at("abstract"), OPENAI_2023_F),
    developer="OpenAI",
    released=date(2023, 10, 3),
    weights=Weights.CLOSED,
    series=series.DALL_E_MODELS,
    checked_on=_CHECKED,
    undetermined=_OPEN_INSIDE,
)
DALL_E_3_ENTRY = entry(
    DALL_E_3,
    member_of(families.DiffusionModel, cite=BETKER_2023),
    every(accepts=modalities.Text, produces=modalities.Image, performs=tasks.TextToImage, cite=OPENAI_2023_F),
    every(has=qualities.PromptFidelity, cite=BETKER_2023.at("abstract")),
)

# Google.

IMAGEN = Model(
    "imagen",
    "Imagen",
    aliases=(
        "Imagen 1",
        "Imagen (2022)",
    ),
    definition="A cascade of pixel-space diffusion models that draws from text as a frozen language model encodes it.",
    defined_by=(SAHARIA_2022.at("abstract"),),
    developer="Google Research",
    released=date(2022, 5, 23),
    weights=Weights.CLOSED,
    series=series.IMAGEN_SERIES,
    checked_on=_CHECKED,
    undetermined=(*TEXT_TO_IMAGE_DIFFUSION, families.TransformerBasedModel),
)
IMAGEN_ENTRY = entry(
    IMAGEN,
    member_of(families.TextToImageDiffusionModel, cite=SAHARIA_2022.at("abstract")),
    member_of(families.CascadedDiffusionModel, families.PixelSpaceDiffusionModel, cite=SAHARIA_2022),
    every(accepts=modalities.Text, produces=modalities.Image, cite=SAHARIA_2022.at("abstract")),
    every(performs=tasks.TextToImage, cite=SAHARIA_2022.at("abstract")),
    every(uses=architectures.UNet, cite=SAHARIA_2022),
    every(has=(qualities.Photorealism, qualities.PromptFidelity), cite=SAHARIA_2022.at("abstract")),
)

IMAGEN_2 = Model(
    "imagen-2",
    "Imagen 2",
    definition="Google's text-to-image diffusion model of December 2023, which also fills and extends images.",
    defined_by=(GOOGLE_2023_B,),
    developer="Google DeepMind",
    released=date(2023, 12, 13),
    weights=Weights.CLOSED,
    series=series.IMAGEN_SERIES,
    checked_on=_CHECKED,
    undetermined=(*_OPEN_INSIDE, *INSTRUCTED_WORK),
)
IMAGEN_2_ENTRY = entry(
    IMAGEN_2,
    member_of(families.TextToImageDiffusionModel, cite=GOOGLE_2023_B),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.SegmentationMask),
        produces=modalities.Image,
        cite=GOOGLE_2023_B,
    ),
    every(performs=(tasks.TextToImage, tasks.ImageInpainting, tasks.ImageOutpainting), cite=GOOGLE_2023_B),
)

IMAGEN_3 = Model(
    "imagen-3",
    "Imagen 3",
    definition="Google's latent diffusion model of 2024 that draws from text.",
    defined_by=(BALDRIDGE_2024.at("abstract"),),
    developer="Google DeepMind",
    released=date(2024, 8, 13),
    weights=Weights.CLOSED,
    series=series.IMAGEN_SERIES,
    checked_on=_CHECKED,
    undetermined=(
        *TEXT_TO_IMAGE_FLOW,
        *INSTRUCTED_WORK,
        families.CascadedDiffusionModel,
        families.DiffusionTransformer,
        families.TransformerBasedModel,
        families.FlowMatchingModel,
        families.RectifiedFlowModel,
    ),
)
IMAGEN_3_ENTRY = entry(
    IMAGEN_3,
    member_of(families.LatentDiffusionModel, cite=BALDRIDGE_2024.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=BALDRIDGE_2024.at("abstract")),
    every(performs=tasks.TextToImage, cite=BALDRIDGE_2024.at("abstract")),
    every(
        accepts=(modalities.Image, modalities.SegmentationMask),
        performs=tasks.ImageEditing,
        cite=GOOGLE_2025_E,
    ),
)

IMAGEN_4 = Model(
    "imagen-4",
    "Imagen 4",
    aliases=(
        "Imagen 4 Ultra",
        "Imagen 4 Fast",
    ),
    definition="Google's text-to-image model of May 2025.",
    defined_by=(WIKIPEDIA_2026_B,),
    developer="Google DeepMind",
    released=date(2025, 5, 20),
    weights=Weights.CLOSED,
    series=series.IMAGEN_SERIES,
    checked_on=_CHECKED,
    undetermined=UNPUBLISHED_MECHANISM,
)
IMAGEN_4_ENTRY = entry(
    IMAGEN_4,
    member_of(families.TextToImageModel, cite=WIKIPEDIA_2026_B),
    every(accepts=modalities.Text, produces=modalities.Image, performs=tasks.TextToImage, cite=WIKIPEDIA_2026_B),
)

# Others.

KANDINSKY_2 = Model(
    "kandinsky-2",
    "Kandinsky 2",
    aliases=(
        "Kandinsky",
        "Kandinsky 2.1",
        "Kandinsky 2.2",
    ),
    definition="A latent diffusion model with a prior over CLIP embeddings that draws from text and edits images.",
    defined_by=(RAZZHIGAEV_2023.at("abstract"),),
    developer="Sber AI",
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.KANDINSKY_SERIES,
    checked_on=_CHECKED,
    undetermined=(*TEXT_TO_IMAGE_DIFFUSION, families.TransformerBasedModel, families.StyleTransferModel),
)
KANDINSKY_2_ENTRY = entry(
    KANDINSKY_2,
    member_of(families.LatentDiffusionModel, cite=RAZZHIGAEV_2023.at("abstract")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=RAZZHIGAEV_2023.at("abstract")),
    every(accepts=modalities.SegmentationMask, cite=RAZZHIGAEV_2023),
    every(
        performs=(
            tasks.TextToImage,
            tasks.ImageVariation,
            tasks.ImageInpainting,
            tasks.ImageOutpainting,
        ),
        cite=RAZZHIGAEV_2023.at("abstract"),
    ),
    every(uses=architectures.Autoencoder, cite=RAZZHIGAEV_2023.at("abstract")),
    every(uses=architectures.UNet, cite=RAZZHIGAEV_2023),
)

KANDINSKY_3 = Model(
    "kandinsky-3",
    "Kandinsky 3",
    aliases=("Kandinsky 3.0",),
    definition="A text-to-image diffusion model with a larger text encoder and U-Net than Kandinsky 2 and no prior.",
    defined_by=(HUGGING_FACE_2026_C.at("Kandinsky 3"),),
    developer="Sber AI",
    weights=Weights.OPEN,
    series=series.KANDINSKY_SERIES,
    checked_on=_CHECKED,
    undetermined=(*TEXT_TO_IMAGE_DIFFUSION, *IMAGE_WORK),
)
KANDINSKY_3_ENTRY = entry(
    KANDINSKY_3,
    member_of(
        families.TextToImageDiffusionModel,
        families.LatentDiffusionModel,
        cite=HUGGING_FACE_2026_C.at("Kandinsky 3"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=HUGGING_FACE_2026_C.at("Kandinsky 3"),
    ),
    every(performs=(tasks.TextToImage, tasks.ImageToImage), cite=HUGGING_FACE_2026_C.at("Kandinsky 3")),
    every(uses=architectures.UNet, cite=HUGGING_FACE_2026_C.at("Kandinsky 3")),
)

DEEPFLOYD_IF = Model(
    "deepfloyd-if",
    "DeepFloyd IF",
    aliases=("IF-I-XL",),
    definition="An openly published cascade of pixel-space diffusion models that draws from text, after Imagen.",
    defined_by=(DEEPFLOYD_2023,),
    developer="DeepFloyd Lab at Stability AI",
    weights=Weights.OPEN,
    licence="DeepFloyd IF License",
    checked_on=_CHECKED,
    undetermined=(*TEXT_TO_IMAGE_DIFFUSION, families.TransformerBasedModel, families.ColorizationModel),
)
DEEPFLOYD_IF_ENTRY = entry(
    DEEPFLOYD_IF,
    member_of(families.CascadedDiffusionModel, families.PixelSpaceDiffusionModel, cite=DEEPFLOYD_2023),
    every(accepts=modalities.Text, produces=modalities.Image, performs=tasks.TextToImage, cite=DEEPFLOYD_2023),
    every(
        accepts=(modalities.Image, modalities.SegmentationMask),
        performs=(tasks.ImageInpainting, tasks.ImageSuperResolution, tasks.ImageStyleTransfer),
        cite=DEEPFLOYD_2023,
    ),
    every(uses=architectures.UNet, cite=HUGGING_FACE_2026_C.at("DeepFloyd IF")),
    every(has=qualities.Photorealism, cite=DEEPFLOYD_2023),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GLIDE_ENTRY,
    DALL_E_2_ENTRY,
    DALL_E_3_ENTRY,
    IMAGEN_ENTRY,
    IMAGEN_2_ENTRY,
    IMAGEN_3_ENTRY,
    IMAGEN_4_ENTRY,
    KANDINSKY_2_ENTRY,
    KANDINSKY_3_ENTRY,
    DEEPFLOYD_IF_ENTRY,
)
