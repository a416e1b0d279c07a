"""The FLUX models of Black Forest Labs: flows by transformers that draw from text and edit images."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.image_questions import (
    ADVERSARIALLY_DISTILLED,
    IMAGE_WORK,
    TEXT_TO_IMAGE_FLOW,
)
from genai_taxonomy.vocabulary.sources import (
    BLACK_FOREST_LABS_2024,
    BLACK_FOREST_LABS_2024_B,
    BLACK_FOREST_LABS_2025,
    BLACK_FOREST_LABS_2025_B,
    HUGGING_FACE_2026_C,
)

_CHECKED = date(2026, 11, 24)

_OPEN = (*TEXT_TO_IMAGE_FLOW, *IMAGE_WORK)

__all__ = ["FLUX_1_DEV", "FLUX_1_KONTEXT_DEV", "FLUX_1_PRO", "FLUX_1_SCHNELL", "FLUX_2_DEV"]

FLUX_1_DEV = Model(
    "flux-1-dev",
    "FLUX.1 [dev]",
    aliases=(
        "Flux.1",
        "Flux dev",
    ),
    definition="A guidance-distilled rectified flow transformer of 12 billion parameters that draws from text.",
    defined_by=(BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-dev.md"),),
    developer="Black Forest Labs",
    released=date(2024, 8, 1),
    weights=Weights.OPEN,
    licence="FLUX.1 [dev] Non-Commercial License",
    series=series.FLUX_1,
    checked_on=_CHECKED,
    undetermined=_OPEN,
)
FLUX_1_DEV_ENTRY = entry(
    FLUX_1_DEV,
    member_of(families.RectifiedFlowModel, cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-dev.md")),
    member_of(families.DiffusionTransformer, cite=HUGGING_FACE_2026_C.at("Flux")),
    member_of(families.LatentDiffusionModel, cite=BLACK_FOREST_LABS_2024),
    every(
        accepts=modalities.Text,
        produces=modalities.Image,
        performs=tasks.TextToImage,
        cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-dev.md"),
    ),
    every(accepts=modalities.Image, cite=HUGGING_FACE_2026_C.at("Flux")),
    every(uses=architectures.MultimodalDiffusionTransformer, cite=BLACK_FOREST_LABS_2024_B),
    every(uses=architectures.Autoencoder, cite=BLACK_FOREST_LABS_2024),
    every(uses=architectures.RotaryPositionEmbedding, cite=BLACK_FOREST_LABS_2024_B),
    every(trained_with=objectives.RectifiedFlow, cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-dev.md")),
    every(has=qualities.PromptFidelity, cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-dev.md")),
)

FLUX_1_SCHNELL = Model(
    "flux-1-schnell",
    "FLUX.1 [schnell]",
    aliases=("Flux schnell",),
    definition="The FLUX.1 for one to four steps, taught by latent adversarial diffusion distillation.",
    defined_by=(BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-schnell.md"),),
    developer="Black Forest Labs",
    released=date(2024, 8, 1),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.FLUX_1,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *ADVERSARIALLY_DISTILLED),
)
FLUX_1_SCHNELL_ENTRY = entry(
    FLUX_1_SCHNELL,
    member_of(families.RectifiedFlowModel, cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-schnell.md")),
    member_of(families.DistilledDiffusionModel, cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-schnell.md")),
    member_of(families.DiffusionTransformer, cite=HUGGING_FACE_2026_C.at("Flux")),
    member_of(families.LatentDiffusionModel, cite=BLACK_FOREST_LABS_2024),
    every(
        accepts=modalities.Text,
        produces=modalities.Image,
        performs=tasks.TextToImage,
        cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-schnell.md"),
    ),
    every(accepts=modalities.Image, cite=HUGGING_FACE_2026_C.at("Flux")),
    every(uses=architectures.MultimodalDiffusionTransformer, cite=BLACK_FOREST_LABS_2024_B),
    every(
        trained_with=objectives.AdversarialDistillation,
        cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-schnell.md"),
    ),
    every(has=qualities.FewStepSampling, cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-schnell.md")),
)

FLUX_1_PRO = Model(
    "flux-1-pro",
    "FLUX.1 [pro]",
    aliases=("Flux pro",),
    definition="The strongest FLUX.1 of August 2024, a flow transformer that draws from text and is only hosted.",
    defined_by=(BLACK_FOREST_LABS_2024_B,),
    developer="Black Forest Labs",
    released=date(2024, 8, 1),
    weights=Weights.CLOSED,
    series=series.FLUX_1,
    checked_on=_CHECKED,
    undetermined=TEXT_TO_IMAGE_FLOW,
)
FLUX_1_PRO_ENTRY = entry(
    FLUX_1_PRO,
    member_of(families.RectifiedFlowModel, families.DiffusionTransformer, cite=BLACK_FOREST_LABS_2024_B),
    member_of(families.LatentDiffusionModel, cite=BLACK_FOREST_LABS_2024_B),
    every(
        accepts=modalities.Text,
        produces=modalities.Image,
        performs=tasks.TextToImage,
        cite=BLACK_FOREST_LABS_2024_B,
    ),
    every(uses=architectures.MultimodalDiffusionTransformer, cite=BLACK_FOREST_LABS_2024_B),
)

FLUX_1_KONTEXT_DEV = Model(
    "flux-1-kontext-dev",
    "FLUX.1 Kontext [dev]",
    aliases=(
        "FLUX.1 Kontext",
        "Flux Kontext",
    ),
    definition="A rectified flow transformer that edits an image as told in text, or draws with images as context.",
    defined_by=(BLACK_FOREST_LABS_2025.at("abstract"),),
    developer="Black Forest Labs",
    released=date(2025, 6, 17),
    weights=Weights.OPEN,
    licence="FLUX.1 [dev] Non-Commercial License",
    series=series.FLUX_1,
    checked_on=_CHECKED,
    undetermined=(*_OPEN, *ADVERSARIALLY_DISTILLED, families.PersonalizedImageModel),
)
FLUX_1_KONTEXT_DEV_ENTRY = entry(
    FLUX_1_KONTEXT_DEV,
    member_of(families.FlowMatchingModel, cite=BLACK_FOREST_LABS_2025.at("abstract")),
    member_of(families.RectifiedFlowModel, cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-kontext-dev.md")),
    member_of(families.InstructionBasedImageEditingModel, cite=BLACK_FOREST_LABS_2025.at("abstract")),
    member_of(families.DiffusionTransformer, cite=HUGGING_FACE_2026_C.at("Flux")),
    member_of(families.LatentDiffusionModel, cite=BLACK_FOREST_LABS_2025.at("title")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=BLACK_FOREST_LABS_2025.at("abstract"),
    ),
    every(
        performs=(tasks.InstructionBasedImageEditing, tasks.TextToImage),
        cite=BLACK_FOREST_LABS_2025.at("abstract"),
    ),
    every(uses=architectures.MultimodalDiffusionTransformer, cite=BLACK_FOREST_LABS_2024_B),
    every(trained_with=objectives.RectifiedFlow, cite=BLACK_FOREST_LABS_2024.at("model_cards/FLUX.1-kontext-dev.md")),
)

FLUX_2_DEV = Model(
    "flux-2-dev",
    "FLUX.2 [dev]",
    aliases=("FLUX.2",),
    definition="A rectified flow transformer of 32 billion parameters that makes, edits and combines images as told.",
    defined_by=(BLACK_FOREST_LABS_2025_B.at("model_cards/FLUX.2-dev.md"),),
    developer="Black Forest Labs",
    released=date(2025, 11, 25),
    weights=Weights.OPEN,
    licence="FLUX [dev] Non-Commercial License",
    checked_on=_CHECKED,
    undetermined=(*_OPEN, families.PersonalizedImageModel, families.VisionLanguageModel),
)
FLUX_2_DEV_ENTRY = entry(
    FLUX_2_DEV,
    member_of(families.RectifiedFlowModel, cite=BLACK_FOREST_LABS_2025_B.at("model_cards/FLUX.2-dev.md")),
    member_of(
        families.InstructionBasedImageEditingModel,
        cite=BLACK_FOREST_LABS_2025_B.at("model_cards/FLUX.2-dev.md"),
    ),
    member_of(families.LatentDiffusionModel, families.DiffusionTransformer, cite=BLACK_FOREST_LABS_2025_B),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        cite=BLACK_FOREST_LABS_2025_B.at("README"),
    ),
    every(
        performs=(tasks.TextToImage, tasks.InstructionBasedImageEditing),
        cite=BLACK_FOREST_LABS_2025_B.at("model_cards/FLUX.2-dev.md"),
    ),
    every(uses=(architectures.Transformer, architectures.Autoencoder), cite=BLACK_FOREST_LABS_2025_B.at("README")),
    every(trained_with=objectives.RectifiedFlow, cite=BLACK_FOREST_LABS_2025_B.at("model_cards/FLUX.2-dev.md")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    FLUX_1_DEV_ENTRY,
    FLUX_1_SCHNELL_ENTRY,
    FLUX_1_PRO_ENTRY,
    FLUX_1_KONTEXT_DEV_ENTRY,
    FLUX_2_DEV_ENTRY,
)
