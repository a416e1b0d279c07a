"""Openly published transformers that draw from text, most of them by diffusion or by a flow."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.image_questions import (
    GENERATOR,
    GUIDANCE,
    IMAGE_WORK,
    INSTRUCTED_WORK,
    SAMPLING,
    TEXT_TO_IMAGE_DIFFUSION,
    TEXT_TO_IMAGE_FLOW,
    UNPUBLISHED_LANGUAGE,
)
from genai_taxonomy.vocabulary.sources import (
    CAI_2025,
    CHEN_2023_B,
    CHEN_2024_D,
    HUGGING_FACE_2026_C,
    LI_2024_E,
    QIN_2025_B,
    TENCENT_2025,
    TENCENT_2025_B,
    WU_2025,
    XIAO_2024,
    XIE_2024_C,
)

_CHECKED = date(2026, 11, 24)

#: Of a diffusion transformer: whether its diffusion is told as a flow.
_OPEN = (
    *TEXT_TO_IMAGE_FLOW,
    families.FlowMatchingModel,
    families.RectifiedFlowModel,
    families.ContinuousNormalizingFlow,
    families.ExactLikelihoodModel,
)

__all__ = [
    "HUNYUAN_DIT",
    "HUNYUAN_IMAGE_2_1",
    "HUNYUAN_IMAGE_3_0",
    "LUMINA_IMAGE_2_0",
    "OMNIGEN",
    "PIXART_ALPHA",
    "PIXART_SIGMA",
    "QWEN_IMAGE",
    "QWEN_IMAGE_EDIT",
    "SANA",
    "Z_IMAGE",
]

PIXART_ALPHA = Model(
    "pixart-alpha",
    "PixArt-α",
    aliases=("PixArt-alpha",),
    definition="A latent diffusion transformer that draws from text and was cheap to train.",
    defined_by=(CHEN_2023_B.at("abstract"),),
    developer="Huawei Noah's Ark Lab",
    released=date(2023, 9, 30),
    weights=Weights.OPEN,
    series=series.PIXART,
    checked_on=_CHECKED,
    undetermined=TEXT_TO_IMAGE_DIFFUSION,
)
PIXART_ALPHA_ENTRY = entry(
    PIXART_ALPHA,
    member_of(families.DiffusionTransformer, cite=CHEN_2023_B.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=CHEN_2023_B),
    every(accepts=modalities.Text, produces=modalities.Image, cite=CHEN_2023_B.at("abstract")),
    every(performs=tasks.TextToImage, cite=CHEN_2023_B.at("abstract")),
    every(
        uses=(architectures.DiffusionTransformerNetwork, architectures.CrossAttention),
        cite=CHEN_2023_B.at("abstract"),
    ),
    every(has=qualities.ComputeSavings, cite=CHEN_2023_B.at("abstract")),
)

PIXART_SIGMA = Model(
    "pixart-sigma",
    "PixArt-Σ",
    aliases=("PixArt-sigma",),
    definition="A latent diffusion transformer grown out of PixArt-α that draws from text up to 4K.",
    defined_by=(CHEN_2024_D.at("abstract"),),
    developer="Huawei Noah's Ark Lab",
    weights=Weights.OPEN,
    series=series.PIXART,
    checked_on=_CHECKED,
    undetermined=TEXT_TO_IMAGE_DIFFUSION,
)
PIXART_SIGMA_ENTRY = entry(
    PIXART_SIGMA,
    member_of(families.DiffusionTransformer, cite=CHEN_2024_D.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=CHEN_2024_D),
    every(accepts=modalities.Text, produces=modalities.Image, cite=CHEN_2024_D.at("abstract")),
    every(performs=tasks.TextToImage, cite=CHEN_2024_D.at("abstract")),
    every(uses=architectures.DiffusionTransformerNetwork, cite=CHEN_2024_D.at("abstract")),
)

HUNYUAN_DIT = Model(
    "hunyuan-dit",
    "Hunyuan-DiT",
    definition="A diffusion transformer that draws from Chinese and English texts.",
    defined_by=(LI_2024_E.at("abstract"),),
    developer="Tencent",
    released=date(2024, 5, 14),
    weights=Weights.OPEN,
    licence="Tencent Hunyuan Community License",
    checked_on=_CHECKED,
    undetermined=TEXT_TO_IMAGE_DIFFUSION,
)
HUNYUAN_DIT_ENTRY = entry(
    HUNYUAN_DIT,
    member_of(families.DiffusionTransformer, cite=LI_2024_E.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=LI_2024_E),
    every(accepts=modalities.Text, produces=modalities.Image, cite=LI_2024_E.at("abstract")),
    every(performs=tasks.TextToImage, cite=LI_2024_E.at("abstract")),
    every(uses=architectures.DiffusionTransformerNetwork, cite=LI_2024_E.at("abstract")),
)

HUNYUAN_IMAGE_2_1 = Model(
    "hunyuan-image-2-1",
    "HunyuanImage 2.1",
    definition="A diffusion transformer of 17 billion parameters that draws from text at high resolution.",
    defined_by=(TENCENT_2025_B.at("Introduction"),),
    developer="Tencent",
    released=date(2025, 9, 8),
    weights=Weights.OPEN,
    licence="Tencent Hunyuan Community License",
    series=series.HUNYUAN_IMAGE,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.CascadedDiffusionModel),
)
HUNYUAN_IMAGE_2_1_ENTRY = entry(
    HUNYUAN_IMAGE_2_1,
    member_of(families.DiffusionTransformer, cite=TENCENT_2025_B.at("Key Features")),
    member_of(families.LatentDiffusionModel, cite=TENCENT_2025_B),
    every(accepts=modalities.Text, produces=modalities.Image, cite=TENCENT_2025_B.at("Introduction")),
    every(performs=tasks.TextToImage, cite=TENCENT_2025_B.at("Introduction")),
    every(uses=architectures.DiffusionTransformerNetwork, cite=TENCENT_2025_B.at("Key Features")),
)

HUNYUAN_IMAGE_3_0 = Model(
    "hunyuan-image-3-0",
    "HunyuanImage 3.0",
    aliases=("HunyuanImage 3",),
    definition="A natively multimodal mixture of experts that understands and makes images in an autoregressive frame.",
    defined_by=(TENCENT_2025.at("abstract"),),
    developer="Tencent",
    released=date(2025, 9, 28),
    weights=Weights.OPEN,
    licence="Tencent Hunyuan Community License",
    series=series.HUNYUAN_IMAGE,
    checked_on=_CHECKED,
    undetermined=(
        *GENERATOR,
        *SAMPLING,
        *GUIDANCE,
        *INSTRUCTED_WORK,
        *UNPUBLISHED_LANGUAGE,
        families.GeneralPurposeAIModel,
        families.VisionFoundationModel,
        families.ImageToImageModel,
        families.DiffusionModel,
        families.DiffusionTransformer,
        families.LatentDiffusionModel,
        families.ImageDiffusionModel,
        families.TextToImageDiffusionModel,
        families.FlowMatchingModel,
        families.RectifiedFlowModel,
        families.TokenAutoregressiveModel,
    ),
)
HUNYUAN_IMAGE_3_0_ENTRY = entry(
    HUNYUAN_IMAGE_3_0,
    member_of(families.AutoregressiveModel, families.NativeMultimodalModel, cite=TENCENT_2025.at("abstract")),
    member_of(families.UnifiedMultimodalModel, families.FoundationModel, cite=TENCENT_2025.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Image, modalities.Text),
        cite=TENCENT_2025.at("abstract"),
    ),
    every(performs=tasks.TextToImage, cite=TENCENT_2025.at("abstract")),
    every(uses=architectures.SparseMixtureOfExperts, cite=TENCENT_2025.at("abstract")),
    every(uses=architectures.Transformer, cite=TENCENT_2025),
)

QWEN_IMAGE = Model(
    "qwen-image",
    "Qwen-Image",
    definition="A multimodal diffusion transformer of 20 billion parameters that draws from text, writing included.",
    defined_by=(WU_2025.at("abstract"),),
    developer="Alibaba",
    released=date(2025, 8, 4),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.QWEN_IMAGE_SERIES,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *INSTRUCTED_WORK, families.ImageToImageModel),
)
QWEN_IMAGE_ENTRY = entry(
    QWEN_IMAGE,
    member_of(families.FoundationModel, cite=WU_2025.at("abstract")),
    member_of(families.DiffusionTransformer, families.LatentDiffusionModel, cite=WU_2025),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=WU_2025.at("abstract")),
    every(performs=tasks.TextToImage, cite=WU_2025.at("abstract")),
    every(uses=architectures.MultimodalDiffusionTransformer, cite=WU_2025.at("abstract")),
)

QWEN_IMAGE_EDIT = Model(
    "qwen-image-edit",
    "Qwen-Image-Edit",
    aliases=("Qwen-Image-Edit-2509",),
    definition="The Qwen-Image for editing, which changes an image as a written instruction says.",
    defined_by=(WU_2025, HUGGING_FACE_2026_C.at("QwenImage")),
    developer="Alibaba",
    released=date(2025, 8, 18),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.QWEN_IMAGE_SERIES,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *IMAGE_WORK, families.PersonalizedImageModel),
)
QWEN_IMAGE_EDIT_ENTRY = entry(
    QWEN_IMAGE_EDIT,
    member_of(families.FoundationModel, cite=WU_2025.at("abstract")),
    member_of(families.InstructionBasedImageEditingModel, cite=WU_2025),
    member_of(families.DiffusionTransformer, families.LatentDiffusionModel, cite=WU_2025),
    every(accepts=(modalities.Image, modalities.Text), produces=modalities.Image, cite=WU_2025.at("abstract")),
    every(performs=tasks.InstructionBasedImageEditing, cite=WU_2025),
    every(uses=architectures.MultimodalDiffusionTransformer, cite=WU_2025.at("abstract")),
)

Z_IMAGE = Model(
    "z-image",
    "Z-Image",
    aliases=("Z-Image-Turbo",),
    definition="A single-stream diffusion transformer of 6 billion parameters that draws from text.",
    defined_by=(CAI_2025.at("abstract"),),
    developer="Alibaba",
    released=date(2025, 11, 26),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *INSTRUCTED_WORK),
)
Z_IMAGE_ENTRY = entry(
    Z_IMAGE,
    member_of(families.DiffusionTransformer, families.FoundationModel, cite=CAI_2025.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=CAI_2025),
    every(accepts=modalities.Text, produces=modalities.Image, cite=CAI_2025.at("abstract")),
    every(performs=tasks.TextToImage, cite=CAI_2025.at("abstract")),
    every(accepts=modalities.Image, cite=HUGGING_FACE_2026_C.at("Z-Image")),
    every(uses=architectures.DiffusionTransformerNetwork, cite=CAI_2025.at("abstract")),
)

SANA = Model(
    "sana",
    "Sana",
    aliases=(
        "SANA-1.6B",
        "SANA-0.6B",
    ),
    definition="A diffusion transformer with linear attention over strongly compressed latents that draws from text.",
    defined_by=(XIE_2024_C.at("abstract"),),
    developer="NVIDIA",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
SANA_ENTRY = entry(
    SANA,
    member_of(families.DiffusionTransformer, families.LatentDiffusionModel, cite=XIE_2024_C.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=XIE_2024_C.at("abstract")),
    every(performs=tasks.TextToImage, cite=XIE_2024_C.at("abstract")),
    every(
        uses=(
            architectures.DiffusionTransformerNetwork,
            architectures.LinearAttention,
            architectures.Autoencoder,
        ),
        cite=XIE_2024_C.at("abstract"),
    ),
    every(has=qualities.FastSampling, cite=XIE_2024_C.at("abstract")),
)

LUMINA_IMAGE_2_0 = Model(
    "lumina-image-2-0",
    "Lumina-Image 2.0",
    aliases=(
        "Lumina2",
        "Lumina-Image 2",
        "Lumina Image v2",
    ),
    definition="A flow-based diffusion transformer over text and image tokens in one sequence that draws from text.",
    defined_by=(QIN_2025_B.at("abstract"), HUGGING_FACE_2026_C.at("Lumina2")),
    developer="Shanghai AI Laboratory",
    released=date(2025, 3, 27),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*TEXT_TO_IMAGE_FLOW, families.LatentDiffusionModel, families.RectifiedFlowModel),
)
LUMINA_IMAGE_2_0_ENTRY = entry(
    LUMINA_IMAGE_2_0,
    member_of(families.DiffusionTransformer, families.FlowMatchingModel, cite=HUGGING_FACE_2026_C.at("Lumina2")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=QIN_2025_B.at("abstract")),
    every(performs=tasks.TextToImage, cite=QIN_2025_B.at("abstract")),
    every(uses=architectures.DiffusionTransformerNetwork, cite=HUGGING_FACE_2026_C.at("Lumina2")),
    every(trained_with=objectives.FlowMatching, cite=HUGGING_FACE_2026_C.at("Lumina2")),
)

OMNIGEN = Model(
    "omnigen",
    "OmniGen",
    aliases=("OmniGen-v1",),
    definition="A diffusion model that draws, edits and shows given subjects, as told in text and images.",
    defined_by=(XIAO_2024.at("abstract"),),
    developer="Beijing Academy of Artificial Intelligence",
    released=date(2024, 9, 17),
    weights=Weights.OPEN,
    licence="MIT",
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN,
        *IMAGE_WORK,
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.TransformerBasedModel,
        families.VisionLanguageModel,
        families.AnyToAnyModel,
    ),
)
OMNIGEN_ENTRY = entry(
    OMNIGEN,
    member_of(families.DiffusionModel, cite=XIAO_2024.at("abstract")),
    member_of(families.InstructionBasedImageEditingModel, cite=XIAO_2024.at("abstract")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=XIAO_2024.at("abstract")),
    every(
        performs=(tasks.TextToImage, tasks.InstructionBasedImageEditing, tasks.SubjectDrivenGeneration),
        cite=XIAO_2024.at("abstract"),
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    PIXART_ALPHA_ENTRY,
    PIXART_SIGMA_ENTRY,
    HUNYUAN_DIT_ENTRY,
    HUNYUAN_IMAGE_2_1_ENTRY,
    HUNYUAN_IMAGE_3_0_ENTRY,
    QWEN_IMAGE_ENTRY,
    QWEN_IMAGE_EDIT_ENTRY,
    Z_IMAGE_ENTRY,
    SANA_ENTRY,
    LUMINA_IMAGE_2_0_ENTRY,
    OMNIGEN_ENTRY,
)
