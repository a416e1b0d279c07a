"""Video generators described in papers."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import DIFFUSION, WITH_SOUND
from genai_taxonomy.vocabulary.sources import (
    BAR_TAL_2024,
    GIRDHAR_2023_B,
    GUPTA_2023,
    HO_2022,
    HO_2022_B,
    POLYAK_2024,
    SINGER_2022,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "EMU_VIDEO",
    "IMAGEN_VIDEO",
    "LUMIERE",
    "MAKE_A_VIDEO",
    "MOVIE_GEN",
    "VIDEO_DIFFUSION_MODELS",
    "WALT",
]

VIDEO_DIFFUSION_MODELS = Model(
    "video-diffusion-models",
    "Video Diffusion Models",
    aliases=("Video Diffusion Models (Ho et al. 2022)",),
    definition=(
        "The first large diffusion model of video, a U-Net over space and time that follows text or continues clips."
    ),
    defined_by=(HO_2022.at("abstract"),),
    developer="Google",
    released=date(2022, 4, 7),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.PixelSpaceDiffusionModel,
    ),
)
VIDEO_DIFFUSION_MODELS_ENTRY = entry(
    VIDEO_DIFFUSION_MODELS,
    member_of(families.DiffusionModel, cite=HO_2022.at("abstract")),
    every(accepts=(modalities.Text, modalities.Video), produces=modalities.Video, cite=HO_2022.at("abstract")),
    every(
        performs=(tasks.TextToVideo, tasks.UnconditionalVideoGeneration, tasks.VideoPrediction),
        cite=HO_2022.at("abstract"),
    ),
    every(uses=architectures.UNet, cite=HO_2022),
    every(trained_with=objectives.Denoising, cite=HO_2022),
)

IMAGEN_VIDEO = Model(
    "imagen-video",
    "Imagen Video",
    definition="A cascade of video diffusion models that makes high-definition videos from text.",
    defined_by=(HO_2022_B.at("abstract"),),
    developer="Google",
    released=date(2022, 10, 5),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.PixelSpaceDiffusionModel,
    ),
)
IMAGEN_VIDEO_ENTRY = entry(
    IMAGEN_VIDEO,
    member_of(
        families.CascadedDiffusionModel,
        families.TextToVideoModel,
        families.ClassifierFreeGuidedDiffusionModel,
        cite=HO_2022_B.at("abstract"),
    ),
    every(
        accepts=modalities.Text, produces=modalities.Video, performs=tasks.TextToVideo, cite=HO_2022_B.at("abstract")
    ),
    every(
        uses=architectures.UNet,
        trained_with=(objectives.VelocityPrediction, objectives.ProgressiveDistillation),
        cite=HO_2022_B,
    ),
    every(has=(qualities.ControllableGeneration, qualities.StyleVariety), cite=HO_2022_B.at("abstract")),
)

MAKE_A_VIDEO = Model(
    "make-a-video",
    "Make-A-Video",
    definition="A video generator that learns looks from images with text and motion from videos without text.",
    defined_by=(SINGER_2022,),
    developer="Meta AI",
    released=date(2022, 9, 29),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.PixelSpaceDiffusionModel,
    ),
)
MAKE_A_VIDEO_ENTRY = entry(
    MAKE_A_VIDEO,
    member_of(families.DiffusionModel, cite=SINGER_2022),
    every(accepts=(modalities.Text, modalities.Image, modalities.Video), produces=modalities.Video, cite=SINGER_2022),
    every(performs=(tasks.TextToVideo, tasks.ImageToVideo, tasks.VideoInterpolation), cite=SINGER_2022),
    every(uses=architectures.UNet, cite=SINGER_2022),
)

LUMIERE = Model(
    "lumiere",
    "Lumiere",
    aliases=("Google Lumiere",),
    definition="A diffusion model whose U-Net over space and time makes all frames of a video at once.",
    defined_by=(BAR_TAL_2024.at("abstract"),),
    developer="Google",
    released=date(2024, 1, 23),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.PixelSpaceDiffusionModel,
        families.LatentDiffusionModel,
    ),
)
LUMIERE_ENTRY = entry(
    LUMIERE,
    member_of(families.DiffusionModel, families.TextToVideoModel, cite=BAR_TAL_2024.at("abstract")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=modalities.Video,
        cite=BAR_TAL_2024.at("abstract"),
    ),
    every(
        performs=(tasks.TextToVideo, tasks.ImageToVideo, tasks.VideoInpainting, tasks.VideoStyleTransfer),
        uses=architectures.UNet,
        has=qualities.TemporalConsistency,
        cite=BAR_TAL_2024.at("abstract"),
    ),
)

WALT = Model(
    "walt",
    "W.A.L.T",
    aliases=("Window Attention Latent Transformer",),
    definition=(
        "A cascade of latent diffusion models built on transformers with window attention that makes "
        "photorealistic videos."
    ),
    defined_by=(GUPTA_2023.at("abstract"),),
    developer="Google",
    released=date(2023, 12, 11),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(*DIFFUSION, families.ImageToVideoModel),
)
WALT_ENTRY = entry(
    WALT,
    member_of(
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.CascadedDiffusionModel,
        families.TextToVideoModel,
        cite=GUPTA_2023.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Label, modalities.Video),
        produces=(modalities.Video, modalities.Image),
        cite=GUPTA_2023,
    ),
    every(performs=tasks.TextToVideo, cite=GUPTA_2023.at("abstract")),
    every(performs=(tasks.ClassConditionalImageGeneration, tasks.VideoPrediction), cite=GUPTA_2023),
    every(
        uses=(
            architectures.DiffusionTransformerNetwork,
            architectures.Autoencoder,
            architectures.SlidingWindowAttention,
        ),
        cite=GUPTA_2023.at("abstract"),
    ),
)

EMU_VIDEO = Model(
    "emu-video",
    "Emu Video",
    definition="A diffusion model that first makes an image from the text and then a video from both.",
    defined_by=(GIRDHAR_2023_B.at("abstract"),),
    developer="Meta AI",
    released=date(2023, 11, 17),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.LatentDiffusionModel,
        families.TextToImageModel,
    ),
)
EMU_VIDEO_ENTRY = entry(
    EMU_VIDEO,
    member_of(
        families.DiffusionModel,
        families.TextToVideoModel,
        families.ImageToVideoModel,
        cite=GIRDHAR_2023_B.at("abstract"),
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=GIRDHAR_2023_B.at("abstract"),
    ),
    # The image made on the way may count as an output, so which content it gives besides stays open.
    every(produces=modalities.Content, cite=GIRDHAR_2023_B.at("abstract")),
)

MOVIE_GEN = Model(
    "movie-gen",
    "Movie Gen",
    aliases=("Meta Movie Gen",),
    definition="A cast of foundation models that make and edit high-definition video and its sound.",
    defined_by=(POLYAK_2024.at("abstract"),),
    developer="Meta AI",
    released=date(2024, 10, 17),
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *WITH_SOUND,
        families.DiffusionModel,
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.RectifiedFlowModel,
        families.ImageToVideoModel,
    ),
)
MOVIE_GEN_ENTRY = entry(
    MOVIE_GEN,
    member_of(
        families.FoundationModel,
        families.TextToVideoModel,
        families.VideoEditingModel,
        families.VideoToAudioModel,
        cite=POLYAK_2024.at("abstract"),
    ),
    member_of(families.FlowMatchingModel, families.TransformerBasedModel, cite=POLYAK_2024),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=(modalities.Video, modalities.Audio, modalities.Image),
        cite=POLYAK_2024.at("abstract"),
    ),
    every(
        performs=(tasks.TextToVideo, tasks.VideoEditing, tasks.VideoToAudio, tasks.TextToAudio),
        cite=POLYAK_2024.at("abstract"),
    ),
    every(performs=tasks.TextToImage, cite=POLYAK_2024),
    every(trained_with=objectives.FlowMatching, uses=architectures.Transformer, cite=POLYAK_2024),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    VIDEO_DIFFUSION_MODELS_ENTRY,
    IMAGEN_VIDEO_ENTRY,
    MAKE_A_VIDEO_ENTRY,
    LUMIERE_ENTRY,
    WALT_ENTRY,
    EMU_VIDEO_ENTRY,
    MOVIE_GEN_ENTRY,
)
