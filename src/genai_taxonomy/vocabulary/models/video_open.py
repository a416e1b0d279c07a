"""Video generators with published weights."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of, never
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import DIFFUSION, FLOW
from genai_taxonomy.vocabulary.sources import (
    BLATTMANN_2023,
    GENMO_2024,
    GUO_2023,
    HACOHEN_2024,
    KONG_2024,
    WAN_2025,
    WANG_2023_G,
    YANG_2024_C,
    ZHENG_2024_B,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "ANIMATEDIFF",
    "COGVIDEOX",
    "HUNYUANVIDEO",
    "LTX_VIDEO",
    "MOCHI_1",
    "MODELSCOPE_T2V",
    "OPEN_SORA",
    "STABLE_VIDEO_DIFFUSION",
    "WAN_2_1",
]

COGVIDEOX = Model(
    "cogvideox",
    "CogVideoX",
    aliases=(
        "CogVideoX-5B",
        "CogVideoX-2B",
    ),
    definition="A latent diffusion transformer that makes videos from text and, in a variant, from an image.",
    defined_by=(YANG_2024_C,),
    developer="Zhipu AI",
    released=date(2024, 8, 6),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*DIFFUSION,),
)
COGVIDEOX_ENTRY = entry(
    COGVIDEOX,
    member_of(
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.TextToVideoModel,
        families.ImageToVideoModel,
        cite=YANG_2024_C,
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=YANG_2024_C,
    ),
    every(
        uses=(architectures.DiffusionTransformerNetwork, architectures.VariationalAutoencoderNetwork),
        trained_with=objectives.Denoising,
        cite=YANG_2024_C,
    ),
)

STABLE_VIDEO_DIFFUSION = Model(
    "stable-video-diffusion",
    "Stable Video Diffusion",
    aliases=(
        "SVD",
        "SVD-XT",
        "Stable Video Diffusion XT",
        "stable-video-diffusion-img2vid",
        "stable-video-diffusion-img2vid-xt",
    ),
    definition="A latent diffusion model that sets an image in motion.",
    defined_by=(BLATTMANN_2023.at("abstract"),),
    developer="Stability AI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.TextToVideoModel,
        families.ThreeDGenerationModel,
    ),
)
STABLE_VIDEO_DIFFUSION_ENTRY = entry(
    STABLE_VIDEO_DIFFUSION,
    member_of(families.LatentDiffusionModel, families.ImageToVideoModel, cite=BLATTMANN_2023.at("abstract")),
    every(
        accepts=modalities.Image,
        produces=modalities.Video,
        performs=tasks.ImageToVideo,
        cite=BLATTMANN_2023.at("abstract"),
    ),
    # The abstract tells of text-to-video, too, the weights are of image-to-video: so other inputs stay open.
    every(accepts=modalities.Content, cite=BLATTMANN_2023.at("abstract")),
    every(uses=(architectures.UNet, architectures.Autoencoder), trained_with=objectives.Denoising, cite=BLATTMANN_2023),
)

ANIMATEDIFF = Model(
    "animatediff",
    "AnimateDiff",
    definition=(
        "A motion module that turns personalized text-to-image diffusion models into makers of short animations."
    ),
    defined_by=(GUO_2023,),
    released=date(2023, 7, 10),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.ImageToVideoModel,
    ),
)
ANIMATEDIFF_ENTRY = entry(
    ANIMATEDIFF,
    member_of(families.LatentDiffusionModel, families.TextToVideoModel, cite=GUO_2023),
    every(accepts=modalities.Text, produces=modalities.Video, performs=tasks.TextToVideo, cite=GUO_2023),
    # Later versions and adapters start from images or videos: so other inputs stay open.
    every(accepts=modalities.Content, cite=GUO_2023),
    every(uses=architectures.UNet, trained_with=objectives.Denoising, cite=GUO_2023),
)

MODELSCOPE_T2V = Model(
    "modelscope-t2v",
    "ModelScope Text-to-Video",
    aliases=(
        "ModelScopeT2V",
        "ModelScope",
    ),
    definition="A latent diffusion model that adds layers over time to an image generator and makes videos from text.",
    defined_by=(WANG_2023_G,),
    developer="Alibaba",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*DIFFUSION,),
)
MODELSCOPE_T2V_ENTRY = entry(
    MODELSCOPE_T2V,
    member_of(families.LatentDiffusionModel, families.TextToVideoModel, cite=WANG_2023_G),
    every(accepts=modalities.Text, produces=modalities.Video, performs=tasks.TextToVideo, cite=WANG_2023_G),
    every(uses=architectures.UNet, trained_with=objectives.Denoising, cite=WANG_2023_G),
    never(accepts=modalities.Image, cite=WANG_2023_G),
)

HUNYUANVIDEO = Model(
    "hunyuanvideo",
    "HunyuanVideo",
    aliases=("Tencent HunyuanVideo",),
    definition=(
        "An open video foundation model of 13 billion parameters, a diffusion transformer over the latents "
        "of a video autoencoder."
    ),
    defined_by=(KONG_2024.at("abstract"),),
    developer="Tencent",
    released=date(2024, 12, 3),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.ImageToVideoModel,
        families.TextToImageModel,
        families.RectifiedFlowModel,
    ),
)
HUNYUANVIDEO_ENTRY = entry(
    HUNYUANVIDEO,
    member_of(families.FoundationModel, families.TextToVideoModel, cite=KONG_2024.at("abstract")),
    member_of(families.LatentDiffusionModel, families.DiffusionTransformer, families.FlowMatchingModel, cite=KONG_2024),
    every(accepts=modalities.Text, produces=modalities.Video, cite=KONG_2024),
    # A release of its own starts from an image, and the network is built for images, too: both stay open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=KONG_2024),
    every(performs=tasks.TextToVideo, cite=KONG_2024.at("abstract")),
    every(
        uses=(architectures.MultimodalDiffusionTransformer, architectures.VariationalAutoencoderNetwork),
        trained_with=objectives.FlowMatching,
        cite=KONG_2024,
    ),
)

WAN_2_1 = Model(
    "wan-2-1",
    "Wan 2.1",
    aliases=(
        "Wan2.1-T2V-14B",
        "Wan2.1 14B",
        "Wanx 2.1",
    ),
    definition="An open suite of video foundation models built on the diffusion transformer.",
    defined_by=(WAN_2025.at("abstract"),),
    developer="Alibaba",
    released=date(2025, 2, 25),
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.WAN,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.VideoToAudioModel,
        families.RectifiedFlowModel,
    ),
)
WAN_2_1_ENTRY = entry(
    WAN_2_1,
    member_of(
        families.FoundationModel,
        families.DiffusionTransformer,
        families.TextToVideoModel,
        families.ImageToVideoModel,
        families.VideoEditingModel,
        cite=WAN_2025.at("abstract"),
    ),
    member_of(families.LatentDiffusionModel, families.FlowMatchingModel, cite=WAN_2025),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=(modalities.Video, modalities.Image),
        cite=WAN_2025,
    ),
    every(performs=(tasks.TextToVideo, tasks.ImageToVideo, tasks.VideoEditing), cite=WAN_2025.at("abstract")),
    every(performs=tasks.TextToImage, cite=WAN_2025),
    # The developers also speak of video-to-audio, for which no weights are known: so sound stays open.
    every(produces=modalities.Content, cite=WAN_2025),
    every(
        uses=(architectures.DiffusionTransformerNetwork, architectures.VariationalAutoencoderNetwork),
        trained_with=objectives.FlowMatching,
        cite=WAN_2025,
    ),
    every(has=qualities.ResourceEfficiency, cite=WAN_2025.at("abstract")),
)

MOCHI_1 = Model(
    "mochi-1",
    "Mochi 1",
    aliases=(
        "Mochi",
        "Mochi 1 preview",
        "Genmo Mochi 1",
    ),
    definition="An open diffusion transformer of 10 billion parameters that makes videos from text.",
    defined_by=(GENMO_2024.at("Model Architecture"),),
    developer="Genmo",
    weights=Weights.OPEN,
    licence="Apache 2.0",
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *FLOW,
    ),
)
MOCHI_1_ENTRY = entry(
    MOCHI_1,
    member_of(
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.TextToVideoModel,
        cite=GENMO_2024.at("Model Architecture"),
    ),
    every(
        accepts=modalities.Text,
        produces=modalities.Video,
        performs=tasks.TextToVideo,
        uses=(architectures.DiffusionTransformerNetwork, architectures.Autoencoder),
        cite=GENMO_2024.at("Model Architecture"),
    ),
)

LTX_VIDEO = Model(
    "ltx-video",
    "LTX-Video",
    aliases=("LTXV",),
    definition=(
        "A latent diffusion transformer with a strongly compressing autoencoder that makes videos faster "
        "than they play."
    ),
    defined_by=(HACOHEN_2024,),
    developer="Lightricks",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *FLOW,
    ),
)
LTX_VIDEO_ENTRY = entry(
    LTX_VIDEO,
    member_of(
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.TextToVideoModel,
        families.ImageToVideoModel,
        cite=HACOHEN_2024,
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=HACOHEN_2024,
    ),
    # The developers' page speaks of sound, too, which the paper's model lacks: so it stays open.
    every(produces=modalities.Content, cite=HACOHEN_2024),
    every(
        uses=(architectures.DiffusionTransformerNetwork, architectures.VariationalAutoencoderNetwork),
        has=qualities.RealTimeGeneration,
        cite=HACOHEN_2024,
    ),
)

OPEN_SORA = Model(
    "open-sora",
    "Open-Sora",
    aliases=(
        "Open-Sora 1.2",
        "Open-Sora 2.0",
    ),
    definition="An open diffusion transformer that makes videos from text or an image.",
    defined_by=(ZHENG_2024_B,),
    developer="HPC-AI Tech",
    weights=Weights.OPEN,
    licence="Apache 2.0",
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *FLOW,
    ),
)
OPEN_SORA_ENTRY = entry(
    OPEN_SORA,
    member_of(
        families.LatentDiffusionModel,
        families.DiffusionTransformer,
        families.TextToVideoModel,
        families.ImageToVideoModel,
        cite=ZHENG_2024_B,
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=(modalities.Video, modalities.Image),
        performs=(tasks.TextToVideo, tasks.ImageToVideo, tasks.TextToImage),
        uses=architectures.DiffusionTransformerNetwork,
        cite=ZHENG_2024_B,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    COGVIDEOX_ENTRY,
    STABLE_VIDEO_DIFFUSION_ENTRY,
    ANIMATEDIFF_ENTRY,
    MODELSCOPE_T2V_ENTRY,
    HUNYUANVIDEO_ENTRY,
    WAN_2_1_ENTRY,
    MOCHI_1_ENTRY,
    LTX_VIDEO_ENTRY,
    OPEN_SORA_ENTRY,
)
