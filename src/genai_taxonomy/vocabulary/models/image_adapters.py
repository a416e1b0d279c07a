"""Text-to-image diffusion models adapted to follow maps, images or subjects."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.image_questions import IMAGE_WORK, TEXT_TO_IMAGE_DIFFUSION
from genai_taxonomy.vocabulary.sources import (
    GAL_2022,
    HUGGING_FACE_2026_C,
    MOU_2023,
    RUIZ_2022,
    YE_2023,
    ZHANG_2023_B,
)

_CHECKED = date(2026, 11, 24)

#: What is built on a text-to-image diffusion model may be told by its base or by what was added.
_OPEN_ADAPTED = (*TEXT_TO_IMAGE_DIFFUSION, *IMAGE_WORK, families.ImageToImageModel)

__all__ = ["DREAMBOOTH", "IP_ADAPTER", "ORIGINAL_CONTROLNET", "T2I_ADAPTER", "TEXTUAL_INVERSION"]

ORIGINAL_CONTROLNET = Model(
    "original-controlnet",
    "ControlNet",
    aliases=(
        "ControlNet 1.0",
        "Adding Conditional Control to Text-to-Image Diffusion Models",
    ),
    definition="Stable Diffusion with a trained copy of its encoder that follows edges, depth, poses or segmentations.",
    defined_by=(ZHANG_2023_B.at("abstract"),),
    developer="Stanford University",
    released=date(2023, 2, 10),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN_ADAPTED,
)
ORIGINAL_CONTROLNET_ENTRY = entry(
    ORIGINAL_CONTROLNET,
    member_of(families.ControllableDiffusionModel, cite=ZHANG_2023_B.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=ZHANG_2023_B.at("abstract")),
    every(
        accepts=(
            modalities.Text,
            modalities.EdgeMap,
            modalities.DepthMap,
            modalities.SegmentationMask,
            modalities.Keypoints,
        ),
        produces=modalities.Image,
        cite=ZHANG_2023_B.at("abstract"),
    ),
    every(accepts=(modalities.Image, modalities.Sketch, modalities.SurfaceNormals), cite=ZHANG_2023_B),
    every(performs=tasks.TextToImage, cite=ZHANG_2023_B.at("abstract")),
    every(uses=(architectures.ControlNetwork, architectures.UNet), cite=ZHANG_2023_B),
    every(trained_with=objectives.FineTuning, cite=ZHANG_2023_B.at("abstract")),
    every(has=qualities.ControllableGeneration, cite=ZHANG_2023_B.at("abstract")),
)

T2I_ADAPTER = Model(
    "t2i-adapter",
    "T2I-Adapter",
    definition="Stable Diffusion with small adapters that bring in structure and color from a given picture or map.",
    defined_by=(MOU_2023.at("abstract"),),
    developer="Tencent",
    released=date(2023, 2, 16),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=_OPEN_ADAPTED,
)
T2I_ADAPTER_ENTRY = entry(
    T2I_ADAPTER,
    member_of(families.ControllableDiffusionModel, cite=MOU_2023.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=HUGGING_FACE_2026_C.at("T2I-Adapter")),
    every(accepts=modalities.Text, produces=modalities.Image, performs=tasks.TextToImage, cite=MOU_2023.at("abstract")),
    every(accepts=modalities.DepthMap, cite=HUGGING_FACE_2026_C.at("T2I-Adapter")),
    every(
        accepts=(
            modalities.Image,
            modalities.Sketch,
            modalities.EdgeMap,
            modalities.SegmentationMask,
            modalities.Keypoints,
        ),
        cite=MOU_2023,
    ),
    every(uses=architectures.UNet, trained_with=objectives.AdapterTuning, cite=MOU_2023),
    every(has=qualities.ControllableGeneration, cite=MOU_2023.at("abstract")),
)

IP_ADAPTER = Model(
    "ip-adapter",
    "IP-Adapter",
    aliases=("image prompt adapter",),
    definition="Stable Diffusion with a small adapter that lets an image serve as a prompt beside the text.",
    defined_by=(YE_2023.at("title"), HUGGING_FACE_2026_C.at("IP-Adapter")),
    developer="Tencent AI Lab",
    released=date(2023, 8, 13),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*_OPEN_ADAPTED, families.PersonalizedImageModel),
)
IP_ADAPTER_ENTRY = entry(
    IP_ADAPTER,
    member_of(families.TextToImageDiffusionModel, cite=YE_2023.at("title")),
    member_of(families.LatentDiffusionModel, cite=HUGGING_FACE_2026_C.at("IP-Adapter")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=YE_2023.at("title")),
    every(performs=tasks.TextToImage, cite=YE_2023.at("title")),
    every(uses=(architectures.UNet, architectures.CrossAttention), cite=HUGGING_FACE_2026_C.at("IP-Adapter")),
)

DREAMBOOTH = Model(
    "dreambooth",
    "DreamBooth",
    definition="A text-to-image diffusion model fine-tuned on a few pictures of a subject, to show it in new scenes.",
    defined_by=(RUIZ_2022.at("abstract"),),
    developer="Google Research",
    released=date(2022, 8, 25),
    checked_on=_CHECKED,
    undetermined=(
        *_OPEN_ADAPTED,
        families.LatentDiffusionModel,
        families.PixelSpaceDiffusionModel,
        families.CascadedDiffusionModel,
        families.TransformerBasedModel,
    ),
)
DREAMBOOTH_ENTRY = entry(
    DREAMBOOTH,
    member_of(families.PersonalizedImageModel, families.TextToImageDiffusionModel, cite=RUIZ_2022.at("abstract")),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=RUIZ_2022.at("abstract")),
    every(performs=tasks.SubjectDrivenGeneration, cite=RUIZ_2022.at("title")),
    every(trained_with=objectives.FineTuning, cite=RUIZ_2022.at("title")),
    every(has=qualities.FewShotLearning, cite=RUIZ_2022.at("abstract")),
)

TEXTUAL_INVERSION = Model(
    "textual-inversion",
    "Textual Inversion",
    aliases=("An Image is Worth One Word",),
    definition="A frozen text-to-image diffusion model with new words learned for a concept shown in a few pictures.",
    defined_by=(GAL_2022.at("abstract"),),
    developer="Tel Aviv University and NVIDIA",
    checked_on=_CHECKED,
    undetermined=_OPEN_ADAPTED,
)
TEXTUAL_INVERSION_ENTRY = entry(
    TEXTUAL_INVERSION,
    member_of(families.PersonalizedImageModel, families.TextToImageDiffusionModel, cite=GAL_2022.at("abstract")),
    member_of(families.LatentDiffusionModel, cite=GAL_2022),
    every(accepts=(modalities.Text, modalities.Image), produces=modalities.Image, cite=GAL_2022.at("abstract")),
    every(performs=tasks.SubjectDrivenGeneration, cite=GAL_2022.at("abstract")),
    every(has=qualities.FewShotLearning, cite=GAL_2022.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ORIGINAL_CONTROLNET_ENTRY,
    T2I_ADAPTER_ENTRY,
    IP_ADAPTER_ENTRY,
    DREAMBOOTH_ENTRY,
    TEXTUAL_INVERSION_ENTRY,
)
