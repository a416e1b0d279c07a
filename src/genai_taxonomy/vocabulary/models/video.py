"""Video generators offered as a service."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, qualities, series, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import DIFFUSION, FLOW, UNPUBLISHED_GENERATOR, WITH_SOUND
from genai_taxonomy.vocabulary.sources import (
    ESSER_2023,
    GOOGLE_VEO_3_2025,
    GOOGLE_VEO_2024,
    KUAISHOU_KLING_2024,
    LUMA_2024,
    OPENAI_SORA_2_2025,
    OPENAI_SORA_2024,
    PIKA_2023,
    RUNWAY_GEN_2_2023,
    RUNWAY_GEN_3_2024,
    RUNWAY_GEN_4_2025,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "DREAM_MACHINE",
    "GEN_1",
    "GEN_2",
    "GEN_3_ALPHA",
    "GEN_4",
    "KLING_1_0",
    "PIKA_1_0",
    "RAY2",
    "SORA",
    "SORA_2",
    "VEO_2",
    "VEO_3",
]

GEN_1 = Model(
    "gen-1",
    "Gen-1",
    aliases=("Runway Gen-1",),
    definition="A latent diffusion model that redraws a given video as text or image ask, and keeps its structure.",
    defined_by=(ESSER_2023.at("abstract"),),
    developer="Runway",
    released=date(2023, 2, 6),
    weights=Weights.CLOSED,
    series=series.RUNWAY_GEN,
    checked_on=_CHECKED,
    undetermined=(*DIFFUSION, families.TextToVideoModel),
)
GEN_1_ENTRY = entry(
    GEN_1,
    member_of(families.LatentDiffusionModel, cite=ESSER_2023.at("figure 1")),
    member_of(families.VideoEditingModel, cite=ESSER_2023.at("abstract")),
    every(
        accepts=(modalities.Video, modalities.Text, modalities.Image),
        produces=modalities.Video,
        cite=ESSER_2023.at("abstract"),
    ),
    every(performs=(tasks.VideoToVideo, tasks.VideoEditing, tasks.VideoStyleTransfer), cite=ESSER_2023.at("abstract")),
    every(has=qualities.StyleControl, cite=ESSER_2023.at("abstract")),
)

GEN_2 = Model(
    "gen-2",
    "Runway Gen-2",
    aliases=("Gen-2",),
    definition="Runway's video generator of 2023, which takes text, images or video clips.",
    defined_by=(RUNWAY_GEN_2_2023,),
    developer="Runway",
    released=date(2023, 3, 20),
    weights=Weights.CLOSED,
    series=series.RUNWAY_GEN,
    checked_on=_CHECKED,
    undetermined=(*UNPUBLISHED_GENERATOR,),
)
GEN_2_ENTRY = entry(
    GEN_2,
    member_of(
        families.TextToVideoModel, families.ImageToVideoModel, families.VideoEditingModel, cite=RUNWAY_GEN_2_2023
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo, tasks.VideoStyleTransfer),
        cite=RUNWAY_GEN_2_2023,
    ),
    every(has=qualities.ShortDuration, cite=RUNWAY_GEN_2_2023),
)

GEN_3_ALPHA = Model(
    "gen-3-alpha",
    "Runway Gen-3 Alpha",
    aliases=(
        "Gen-3 Alpha",
        "Gen-3",
        "Runway Gen-3",
    ),
    definition="Runway's video generator of June 2024, trained on videos and images together.",
    defined_by=(RUNWAY_GEN_3_2024,),
    developer="Runway",
    released=date(2024, 6, 17),
    weights=Weights.CLOSED,
    series=series.RUNWAY_GEN,
    checked_on=_CHECKED,
    undetermined=(*UNPUBLISHED_GENERATOR,),
)
GEN_3_ALPHA_ENTRY = entry(
    GEN_3_ALPHA,
    member_of(families.TextToVideoModel, families.ImageToVideoModel, cite=RUNWAY_GEN_3_2024),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo, tasks.VideoToVideo),
        cite=RUNWAY_GEN_3_2024,
    ),
)

GEN_4 = Model(
    "gen-4",
    "Runway Gen-4",
    aliases=("Gen-4",),
    definition="Runway's video generator of 2025, which keeps characters and places the same across shots.",
    defined_by=(RUNWAY_GEN_4_2025,),
    developer="Runway",
    weights=Weights.CLOSED,
    series=series.RUNWAY_GEN,
    checked_on=_CHECKED,
    undetermined=(
        *UNPUBLISHED_GENERATOR,
        families.TextToImageModel,
        families.TextToVideoModel,
    ),
)
GEN_4_ENTRY = entry(
    GEN_4,
    member_of(families.ImageToVideoModel, cite=RUNWAY_GEN_4_2025),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Video,
        performs=(tasks.ImageToVideo, tasks.ImageTextToVideo),
        has=qualities.TemporalConsistency,
        cite=RUNWAY_GEN_4_2025,
    ),
    # Under the same name images are made and videos changed: which inputs and outputs are its own stays open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=RUNWAY_GEN_4_2025),
)

SORA = Model(
    "sora",
    "Sora",
    aliases=(
        "OpenAI Sora",
        "Sora 1",
        "Sora Turbo",
    ),
    definition="OpenAI's diffusion transformer over spacetime patches that makes videos of up to a minute.",
    defined_by=(OPENAI_SORA_2024,),
    developer="OpenAI",
    released=date(2024, 2, 15),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *FLOW,
    ),
)
SORA_ENTRY = entry(
    SORA,
    member_of(
        families.LatentDiffusionModel,
        families.TextToVideoModel,
        families.ImageToVideoModel,
        families.VideoEditingModel,
        cite=OPENAI_SORA_2024,
    ),
    member_of(families.DiffusionTransformer, cite=OPENAI_SORA_2024),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=(modalities.Video, modalities.Image),
        cite=OPENAI_SORA_2024,
    ),
    every(
        performs=(tasks.TextToVideo, tasks.ImageToVideo, tasks.VideoEditing, tasks.TextToImage), cite=OPENAI_SORA_2024
    ),
    every(uses=architectures.DiffusionTransformerNetwork, has=qualities.PhysicsViolations, cite=OPENAI_SORA_2024),
)

SORA_2 = Model(
    "sora-2",
    "Sora 2",
    aliases=("OpenAI Sora 2",),
    definition="OpenAI's video generator of September 2025, which makes sound that fits the picture.",
    defined_by=(OPENAI_SORA_2_2025,),
    developer="OpenAI",
    released=date(2025, 9, 30),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *UNPUBLISHED_GENERATOR,
        *WITH_SOUND,
        families.AudioDiffusionModel,
        families.AudioAutoregressiveModel,
    ),
)
SORA_2_ENTRY = entry(
    SORA_2,
    member_of(families.TextToVideoModel, families.ImageToVideoModel, cite=OPENAI_SORA_2_2025),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=(modalities.Video, modalities.Audio, modalities.Speech, modalities.SoundEffect),
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=OPENAI_SORA_2_2025,
    ),
    every(has=(qualities.RealisticSamples, qualities.ControllableGeneration), cite=OPENAI_SORA_2_2025),
)

VEO_2 = Model(
    "veo-2",
    "Veo 2",
    aliases=("Google Veo 2",),
    definition="Google's video generator of December 2024, which follows text and images.",
    defined_by=(GOOGLE_VEO_2024,),
    developer="Google DeepMind",
    weights=Weights.CLOSED,
    series=series.VEO,
    checked_on=_CHECKED,
    undetermined=(
        *UNPUBLISHED_GENERATOR,
        families.VideoEditingModel,
    ),
)
VEO_2_ENTRY = entry(
    VEO_2,
    member_of(families.TextToVideoModel, families.ImageToVideoModel, cite=GOOGLE_VEO_2024),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=GOOGLE_VEO_2024,
    ),
    # The service also extends and changes videos: so other inputs stay open.
    every(accepts=modalities.Content, cite=GOOGLE_VEO_2024),
)

VEO_3 = Model(
    "veo-3",
    "Veo 3",
    aliases=("Google Veo 3",),
    definition="Google's video generator of May 2025, which makes speech and sound along with the picture.",
    defined_by=(GOOGLE_VEO_3_2025,),
    developer="Google DeepMind",
    weights=Weights.CLOSED,
    series=series.VEO,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *FLOW,
        *WITH_SOUND,
        families.DiffusionTransformer,
        families.TransformerBasedModel,
    ),
)
VEO_3_ENTRY = entry(
    VEO_3,
    member_of(
        families.LatentDiffusionModel, families.TextToVideoModel, families.ImageToVideoModel, cite=GOOGLE_VEO_3_2025
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Video, modalities.Audio, modalities.Speech, modalities.SoundEffect),
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=GOOGLE_VEO_3_2025,
    ),
    # The service also extends videos: so other inputs stay open.
    every(accepts=modalities.Content, cite=GOOGLE_VEO_3_2025),
)

KLING_1_0 = Model(
    "kling-1-0",
    "Kling 1.0",
    aliases=(
        "Kling 1",
        "Kling (2024)",
    ),
    definition="Kuaishou's diffusion model of June 2024 that makes videos from text or an image.",
    defined_by=(KUAISHOU_KLING_2024,),
    developer="Kuaishou",
    released=date(2024, 6, 6),
    weights=Weights.CLOSED,
    series=series.KLING,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *FLOW,
        families.LatentDiffusionModel,
        families.PixelSpaceDiffusionModel,
        families.DiffusionTransformer,
        families.TransformerBasedModel,
    ),
)
KLING_1_0_ENTRY = entry(
    KLING_1_0,
    member_of(families.DiffusionModel, families.TextToVideoModel, families.ImageToVideoModel, cite=KUAISHOU_KLING_2024),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=KUAISHOU_KLING_2024,
    ),
)

PIKA_1_0 = Model(
    "pika-1-0",
    "Pika 1.0",
    aliases=("Pika 1",),
    definition="Pika's video generator of 2023, which makes and changes videos by text, image or video.",
    defined_by=(PIKA_2023,),
    developer="Pika Labs",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*UNPUBLISHED_GENERATOR,),
)
PIKA_1_0_ENTRY = entry(
    PIKA_1_0,
    member_of(families.TextToVideoModel, families.ImageToVideoModel, families.VideoEditingModel, cite=PIKA_2023),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo, tasks.VideoEditing),
        cite=PIKA_2023,
    ),
)

DREAM_MACHINE = Model(
    "dream-machine",
    "Luma Dream Machine",
    aliases=("Dream Machine",),
    definition="Luma's video generator of June 2024, which starts from text or an image.",
    defined_by=(LUMA_2024,),
    developer="Luma AI",
    released=date(2024, 6, 12),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*UNPUBLISHED_GENERATOR,),
)
DREAM_MACHINE_ENTRY = entry(
    DREAM_MACHINE,
    member_of(families.TextToVideoModel, families.ImageToVideoModel, cite=LUMA_2024),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=LUMA_2024,
    ),
    # The service also extends and changes videos: so other inputs stay open.
    every(accepts=modalities.Content, cite=LUMA_2024),
)

RAY2 = Model(
    "ray2",
    "Luma Ray2",
    aliases=("Ray2",),
    definition="Luma's video generator of January 2025, offered in Dream Machine.",
    defined_by=(LUMA_2024,),
    developer="Luma AI",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*UNPUBLISHED_GENERATOR,),
)
RAY2_ENTRY = entry(
    RAY2,
    member_of(families.TextToVideoModel, families.ImageToVideoModel, cite=LUMA_2024),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=LUMA_2024,
    ),
    # The service also extends and changes videos: so other inputs stay open.
    every(accepts=modalities.Content, cite=LUMA_2024),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GEN_1_ENTRY,
    GEN_2_ENTRY,
    GEN_3_ALPHA_ENTRY,
    GEN_4_ENTRY,
    SORA_ENTRY,
    SORA_2_ENTRY,
    VEO_2_ENTRY,
    VEO_3_ENTRY,
    KLING_1_0_ENTRY,
    PIKA_1_0_ENTRY,
    DREAM_MACHINE_ENTRY,
    RAY2_ENTRY,
)
