"""Stable Diffusion, from the latent U-Nets to the rectified flow transformers, and its near relatives."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.image_questions import (
    ADVERSARIALLY_DISTILLED,
    IMAGE_WORK,
    TEXT_TO_IMAGE_DIFFUSION,
    TEXT_TO_IMAGE_FLOW,
)
from genai_taxonomy.vocabulary.sources import (
    ESSER_2024,
    HUGGING_FACE_2026_C,
    LI_2024_D,
    PERNIAS_2023,
    PODELL_2023,
    ROMBACH_2022_A,
    ROMBACH_2022_B,
    SAUER_2023,
    STABILITY_AI_2022,
    STABILITY_AI_2022_B,
    STABILITY_AI_2023_B,
    STABILITY_AI_2024,
    STABILITY_AI_2024_B,
    STABILITY_AI_2024_C,
)

_CHECKED = date(2026, 11, 24)

#: The base draws from text and changes images; checkpoints for inpainting, depth and more are others.
_OPEN = (*TEXT_TO_IMAGE_DIFFUSION, *IMAGE_WORK)
_OPEN_FLOW = (*TEXT_TO_IMAGE_FLOW, *IMAGE_WORK)

__all__ = [
    "PLAYGROUND_V2_5",
    "SDXL",
    "SDXL_TURBO",
    "STABLE_CASCADE",
    "STABLE_DIFFUSION_1_4",
    "STABLE_DIFFUSION_1_5",
    "STABLE_DIFFUSION_2_1",
    "STABLE_DIFFUSION_3",
    "STABLE_DIFFUSION_3_5",
    "WUERSTCHEN",
]

STABLE_DIFFUSION_1_5 = Model(
    "stable-diffusion-1-5",
    "Stable Diffusion 1.5",
    aliases=(
        "Stable Diffusion v1.5",
        "SD 1.5",
        "SD v1.5",
    ),
    definition="A latent diffusion model that makes images from text.",
    defined_by=(ROMBACH_2022_B.at("Model Details"),),
    developer="Runway, with CompVis and Stability AI",
    released=date(2022, 10, 20),
    weights=Weights.OPEN,
    licence="CreativeML OpenRAIL-M",
    series=series.STABLE_DIFFUSION,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
STABLE_DIFFUSION_1_5_ENTRY = entry(
    STABLE_DIFFUSION_1_5,
    member_of(families.LatentDiffusionModel, cite=ROMBACH_2022_B.at("Model Details")),
    member_of(families.ClassifierFreeGuidedDiffusionModel, cite=ROMBACH_2022_A.at("Training Procedure")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=ROMBACH_2022_B.at("Model Details")),
    every(accepts=modalities.Image, cite=ROMBACH_2022_A.at("Model Details")),
    every(performs=tasks.TextToImage, cite=ROMBACH_2022_B.at("Model Details")),
    every(performs=tasks.ImageToImage, cite=HUGGING_FACE_2026_C.at("Stable Diffusion, image-to-image")),
    every(uses=(architectures.UNet, architectures.CrossAttention), cite=ROMBACH_2022_A.at("Training Procedure")),
    every(uses=architectures.Autoencoder, cite=ROMBACH_2022_A.at("Training Procedure")),
    every(uses=architectures.VariationalAutoencoderNetwork, cite=STABILITY_AI_2024),
    every(trained_with=objectives.NoisePrediction, cite=ROMBACH_2022_A.at("Training Procedure")),
    every(has=qualities.IllegibleText, cite=(ROMBACH_2022_A.at("Limitations"), ROMBACH_2022_B)),
    every(has=qualities.SocialBias, cite=ROMBACH_2022_A.at("Bias")),
)

STABLE_DIFFUSION_1_4 = Model(
    "stable-diffusion-1-4",
    "Stable Diffusion 1.4",
    aliases=(
        "Stable Diffusion v1.4",
        "SD 1.4",
        "Stable Diffusion v1",
        "SD v1",
        "Stable Diffusion 1",
    ),
    definition="The latent diffusion model that draws from text with which Stable Diffusion was first published.",
    defined_by=(ROMBACH_2022_A.at("Model Details"),),
    developer="CompVis, with Stability AI and Runway",
    weights=Weights.OPEN,
    licence="CreativeML OpenRAIL-M",
    series=series.STABLE_DIFFUSION,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
STABLE_DIFFUSION_1_4_ENTRY = entry(
    STABLE_DIFFUSION_1_4,
    member_of(families.LatentDiffusionModel, cite=ROMBACH_2022_A.at("Model Details")),
    member_of(families.ClassifierFreeGuidedDiffusionModel, cite=ROMBACH_2022_A.at("Training Procedure")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=ROMBACH_2022_A.at("Model Details"),
    ),
    every(performs=tasks.TextToImage, cite=ROMBACH_2022_A.at("Model Details")),
    every(performs=tasks.ImageToImage, cite=HUGGING_FACE_2026_C.at("Stable Diffusion, image-to-image")),
    every(uses=(architectures.UNet, architectures.CrossAttention), cite=ROMBACH_2022_A.at("Training Procedure")),
    every(uses=architectures.Autoencoder, cite=ROMBACH_2022_A.at("Training Procedure")),
    every(uses=architectures.VariationalAutoencoderNetwork, cite=STABILITY_AI_2024),
    every(trained_with=objectives.NoisePrediction, cite=ROMBACH_2022_A.at("Training Procedure")),
    every(has=qualities.IllegibleText, cite=ROMBACH_2022_A.at("Limitations")),
    every(has=qualities.SocialBias, cite=ROMBACH_2022_A.at("Bias")),
)

STABLE_DIFFUSION_2_1 = Model(
    "stable-diffusion-2-1",
    "Stable Diffusion 2.1",
    aliases=(
        "Stable Diffusion v2.1",
        "SD 2.1",
        "Stable Diffusion 2",
        "SD 2",
        "Stable Diffusion v2",
        "Stable Diffusion 2.0",
        "Stable Diffusion v2.0",
        "SD 2.0",
    ),
    definition="A latent diffusion model that draws from text with another text encoder than version 1.",
    defined_by=(STABILITY_AI_2022_B.at("Model Details"), STABILITY_AI_2022.at("Version 2.1")),
    developer="Stability AI",
    released=date(2022, 12, 7),
    weights=Weights.OPEN,
    licence="CreativeML OpenRAIL++-M",
    series=series.STABLE_DIFFUSION,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
STABLE_DIFFUSION_2_1_ENTRY = entry(
    STABLE_DIFFUSION_2_1,
    member_of(families.LatentDiffusionModel, cite=STABILITY_AI_2022_B.at("Model Details")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=STABILITY_AI_2022_B.at("Model Details"),
    ),
    every(performs=tasks.TextToImage, cite=STABILITY_AI_2022_B.at("Model Details")),
    every(performs=tasks.ImageToImage, cite=HUGGING_FACE_2026_C.at("Stable Diffusion, image-to-image")),
    every(uses=architectures.UNet, cite=STABILITY_AI_2022.at("Version 2.0")),
    every(trained_with=objectives.VelocityPrediction, cite=STABILITY_AI_2022.at("Version 2.0")),
    every(uses=architectures.Autoencoder, cite=STABILITY_AI_2022_B),
)

SDXL = Model(
    "sdxl",
    "Stable Diffusion XL",
    aliases=(
        "SDXL 1.0",
        "SD XL",
        "SDXL base",
        "stable-diffusion-xl-base-1.0",
    ),
    definition="A latent diffusion model with a larger U-Net and two text encoders that makes images from text.",
    defined_by=(PODELL_2023.at("abstract"),),
    developer="Stability AI",
    released=date(2023, 7, 26),
    weights=Weights.OPEN,
    licence="CreativeML OpenRAIL++-M",
    series=series.STABLE_DIFFUSION,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
SDXL_ENTRY = entry(
    SDXL,
    member_of(families.LatentDiffusionModel, cite=PODELL_2023.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=PODELL_2023.at("abstract"),
    ),
    every(performs=(tasks.TextToImage, tasks.ImageToImage), cite=PODELL_2023.at("abstract")),
    every(uses=(architectures.UNet, architectures.CrossAttention), cite=PODELL_2023.at("abstract")),
    every(uses=architectures.Autoencoder, cite=PODELL_2023),
)

SDXL_TURBO = Model(
    "sdxl-turbo",
    "SDXL Turbo",
    aliases=(
        "Stable Diffusion XL Turbo",
        "ADD-XL",
    ),
    definition="SDXL taught by adversarial diffusion distillation to draw from text in one to four steps.",
    defined_by=(SAUER_2023.at("abstract"), STABILITY_AI_2023_B.at("November 28, 2023")),
    developer="Stability AI",
    released=date(2023, 11, 28),
    weights=Weights.OPEN,
    licence="Stability AI Non-Commercial Research Community License",
    series=series.STABLE_DIFFUSION,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *ADVERSARIALLY_DISTILLED),
)
SDXL_TURBO_ENTRY = entry(
    SDXL_TURBO,
    member_of(families.DistilledDiffusionModel, cite=SAUER_2023.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=SAUER_2023),
    every(accepts=modalities.Text, produces=modalities.Image, cite=SAUER_2023),
    every(accepts=modalities.Image, performs=tasks.ImageToImage, cite=HUGGING_FACE_2026_C.at("SDXL Turbo")),
    every(performs=tasks.TextToImage, cite=STABILITY_AI_2023_B.at("November 28, 2023")),
    every(uses=architectures.UNet, cite=HUGGING_FACE_2026_C.at("SDXL Turbo")),
    every(
        trained_with=(objectives.AdversarialDistillation, objectives.ScoreDistillation),
        cite=SAUER_2023.at("abstract"),
    ),
    every(has=(qualities.OneStepSampling, qualities.RealTimeGeneration), cite=SAUER_2023.at("abstract")),
)

STABLE_DIFFUSION_3 = Model(
    "stable-diffusion-3",
    "Stable Diffusion 3",
    aliases=(
        "SD3",
        "Stable Diffusion 3 Medium",
        "SD3 Medium",
    ),
    definition="A rectified flow transformer with separate weights for text and image that draws from text.",
    defined_by=(ESSER_2024.at("abstract"),),
    developer="Stability AI",
    weights=Weights.OPEN,
    licence="Stability AI Community License",
    series=series.STABLE_DIFFUSION,
    checked_on=_CHECKED,
    undetermined=_OPEN_FLOW,
)
STABLE_DIFFUSION_3_ENTRY = entry(
    STABLE_DIFFUSION_3,
    member_of(families.RectifiedFlowModel, cite=ESSER_2024.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=ESSER_2024),
    member_of(families.DiffusionTransformer, cite=(STABILITY_AI_2024_C, ESSER_2024)),
    every(accepts=modalities.Text, produces=modalities.Image, cite=ESSER_2024.at("abstract")),
    every(performs=tasks.TextToImage, cite=ESSER_2024.at("abstract")),
    every(accepts=modalities.Image, performs=tasks.ImageToImage, cite=HUGGING_FACE_2026_C.at("Stable Diffusion 3")),
    every(uses=architectures.MultimodalDiffusionTransformer, cite=(ESSER_2024.at("abstract"), STABILITY_AI_2024_C)),
    every(trained_with=objectives.RectifiedFlow, cite=ESSER_2024.at("abstract")),
    every(has=qualities.PromptFidelity, cite=ESSER_2024.at("abstract")),
)

STABLE_DIFFUSION_3_5 = Model(
    "stable-diffusion-3-5",
    "Stable Diffusion 3.5",
    aliases=(
        "SD3.5",
        "Stable Diffusion 3.5 Large",
        "SD3.5 Large",
    ),
    definition="A multimodal diffusion transformer of 8 billion parameters that draws from text, after version 3.",
    defined_by=(STABILITY_AI_2024_B.at("Model Description"),),
    developer="Stability AI",
    released=date(2024, 10, 22),
    weights=Weights.OPEN,
    licence="Stability AI Community License",
    series=series.STABLE_DIFFUSION,
    checked_on=_CHECKED,
    undetermined=_OPEN_FLOW,
)
STABLE_DIFFUSION_3_5_ENTRY = entry(
    STABLE_DIFFUSION_3_5,
    member_of(families.DiffusionTransformer, cite=STABILITY_AI_2024_B.at("Model Description")),
    member_of(families.LatentDiffusionModel, families.RectifiedFlowModel, cite=(STABILITY_AI_2024_B, ESSER_2024)),
    every(accepts=modalities.Text, produces=modalities.Image, cite=STABILITY_AI_2024_B.at("Model Description")),
    every(performs=tasks.TextToImage, cite=STABILITY_AI_2024_B.at("Model Description")),
    every(accepts=modalities.Image, performs=tasks.ImageToImage, cite=HUGGING_FACE_2026_C.at("Stable Diffusion 3")),
    every(
        uses=architectures.MultimodalDiffusionTransformer,
        cite=STABILITY_AI_2024_B.at("Model Description"),
    ),
    every(trained_with=objectives.RectifiedFlow, cite=(STABILITY_AI_2024_B, ESSER_2024)),
)

# Relatives.

WUERSTCHEN = Model(
    "wuerstchen",
    "Würstchen",
    aliases=(
        "Wuerstchen v2",
        "Wurstchen",
    ),
    definition="A latent diffusion model that draws from text by way of a very small semantic image.",
    defined_by=(PERNIAS_2023.at("abstract"),),
    released=date(2023, 6, 1),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*TEXT_TO_IMAGE_DIFFUSION, families.CascadedDiffusionModel),
)
WUERSTCHEN_ENTRY = entry(
    WUERSTCHEN,
    member_of(families.LatentDiffusionModel, cite=PERNIAS_2023.at("abstract")),
    every(accepts=modalities.Text, produces=modalities.Image, cite=PERNIAS_2023.at("abstract")),
    every(performs=tasks.TextToImage, cite=PERNIAS_2023.at("abstract")),
    every(has=qualities.ComputeSavings, cite=PERNIAS_2023.at("abstract")),
)

STABLE_CASCADE = Model(
    "stable-cascade",
    "Stable Cascade",
    aliases=("SD Cascade",),
    definition="A latent diffusion model in three stages on the plan of Würstchen that draws from text.",
    defined_by=(STABILITY_AI_2024,),
    developer="Stability AI",
    released=date(2024, 2, 12),
    weights=Weights.OPEN,
    licence="Stability AI Non-Commercial Research Community License",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.CascadedDiffusionModel),
)
STABLE_CASCADE_ENTRY = entry(
    STABLE_CASCADE,
    member_of(families.LatentDiffusionModel, cite=STABILITY_AI_2024),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=STABILITY_AI_2024),
    every(performs=(tasks.TextToImage, tasks.ImageToImage), cite=STABILITY_AI_2024),
)

PLAYGROUND_V2_5 = Model(
    "playground-v2-5",
    "Playground v2.5",
    aliases=(
        "Playground 2.5",
        "Playground v2.5 Aesthetic",
    ),
    definition="A latent diffusion model on the plan of SDXL that was tuned for the look of its images.",
    defined_by=(LI_2024_D.at("abstract"),),
    developer="Playground",
    released=date(2024, 2, 27),
    weights=Weights.OPEN,
    licence="Playground v2.5 Community License",
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
PLAYGROUND_V2_5_ENTRY = entry(
    PLAYGROUND_V2_5,
    member_of(families.LatentDiffusionModel, cite=LI_2024_D),
    every(accepts=modalities.Text, produces=modalities.Image, cite=LI_2024_D.at("abstract")),
    every(performs=tasks.TextToImage, cite=LI_2024_D.at("abstract")),
    every(uses=architectures.UNet, cite=LI_2024_D),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    STABLE_DIFFUSION_1_5_ENTRY,
    STABLE_DIFFUSION_1_4_ENTRY,
    STABLE_DIFFUSION_2_1_ENTRY,
    SDXL_ENTRY,
    SDXL_TURBO_ENTRY,
    STABLE_DIFFUSION_3_ENTRY,
    STABLE_DIFFUSION_3_5_ENTRY,
    WUERSTCHEN_ENTRY,
    STABLE_CASCADE_ENTRY,
    PLAYGROUND_V2_5_ENTRY,
)
