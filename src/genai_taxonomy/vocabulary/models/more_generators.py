"""Further generators of images and video."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, series, tasks
from genai_taxonomy.vocabulary.models.image_questions import (
    ADVERSARIALLY_DISTILLED,
    IMAGE_WORK,
    INSTRUCTED_WORK,
    TEXT_TO_IMAGE_DIFFUSION,
    UNPUBLISHED_LANGUAGE,
    UNPUBLISHED_MECHANISM,
)
from genai_taxonomy.vocabulary.models.open_questions_visual import DIFFUSION, FLOW, UNPUBLISHED_GENERATOR, WITH_SOUND
from genai_taxonomy.vocabulary.sources import (
    BYTEDANCE_2024,
    GOOGLE_VEO_3_2025,
    HUGGING_FACE_2026_C,
    LITELLM_2026,
    MODELS_DEV_2026,
    OPENAI_2025_H,
    SHENGSHU_2024,
    WAN_2025,
)

_CHECKED = date(2026, 11, 24)

__all__ = ["GPT_IMAGE_1_5", "SDXL_LIGHTNING", "SEEDANCE_2_0", "VEO_3_1", "VIDU", "WAN_2_2"]

SDXL_LIGHTNING = Model(
    "sdxl-lightning",
    "SDXL-Lightning",
    definition="SDXL distilled by ByteDance, with an adversarial loss, to draw from text in a few steps.",
    defined_by=(BYTEDANCE_2024,),
    developer="ByteDance",
    weights=Weights.OPEN,
    series=series.STABLE_DIFFUSION,
    checked_on=_CHECKED,
    undetermined=(*TEXT_TO_IMAGE_DIFFUSION, *IMAGE_WORK, *ADVERSARIALLY_DISTILLED, families.ImageToImageModel),
)
SDXL_LIGHTNING_ENTRY = entry(
    SDXL_LIGHTNING,
    member_of(
        families.TextToImageDiffusionModel,
        families.LatentDiffusionModel,
        families.DistilledDiffusionModel,
        cite=BYTEDANCE_2024,
    ),
    every(accepts=modalities.Text, produces=modalities.Image, performs=tasks.TextToImage, cite=BYTEDANCE_2024),
    every(accepts=modalities.Image, cite=HUGGING_FACE_2026_C.at("Stable Diffusion XL")),
    every(uses=architectures.UNet, cite=BYTEDANCE_2024),
)

GPT_IMAGE_1_5 = Model(
    "gpt-image-1-5",
    "GPT Image 1.5",
    definition="OpenAI's model after GPT Image 1 that makes and edits images as told in text.",
    defined_by=(MODELS_DEV_2026.at("openai/gpt-image-1.5"),),
    developer="OpenAI",
    weights=Weights.CLOSED,
    series=series.GPT_IMAGE,
    checked_on=_CHECKED,
    undetermined=(
        *UNPUBLISHED_MECHANISM,
        *INSTRUCTED_WORK,
        families.ImageToImageModel,
        *UNPUBLISHED_LANGUAGE,
        families.TextGenerationModel,
    ),
)
GPT_IMAGE_1_5_ENTRY = entry(
    GPT_IMAGE_1_5,
    member_of(
        families.TextToImageModel,
        families.InstructionBasedImageEditingModel,
        cite=(MODELS_DEV_2026.at("openai/gpt-image-1.5"), OPENAI_2025_H),
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Image,
        performs=tasks.TextToImage,
        cite=MODELS_DEV_2026.at("openai/gpt-image-1.5"),
    ),
    every(accepts=modalities.SegmentationMask, cite=OPENAI_2025_H),
)

VEO_3_1 = Model(
    "veo-3-1",
    "Veo 3.1",
    aliases=("Google Veo 3.1", "veo-3.1-generate-preview"),
    definition="Google's video generator after Veo 3, which makes sound along with the picture.",
    defined_by=(LITELLM_2026.at("gemini/veo-3.1-generate-preview"), GOOGLE_VEO_3_2025),
    developer="Google DeepMind",
    weights=Weights.CLOSED,
    series=series.VEO,
    checked_on=_CHECKED,
    undetermined=(*UNPUBLISHED_GENERATOR, *WITH_SOUND, families.VideoToAudioModel, families.VideoEditingModel),
)
VEO_3_1_ENTRY = entry(
    VEO_3_1,
    member_of(
        families.TextToVideoModel,
        families.ImageToVideoModel,
        cite=(LITELLM_2026.at("gemini/veo-3.1-generate-preview"), GOOGLE_VEO_3_2025),
    ),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Video, modalities.Audio, modalities.Speech, modalities.SoundEffect),
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=(LITELLM_2026.at("gemini/veo-3.1-generate-preview"), GOOGLE_VEO_3_2025),
    ),
    every(accepts=modalities.Content, cite=GOOGLE_VEO_3_2025),
)

WAN_2_2 = Model(
    "wan-2-2",
    "Wan 2.2",
    aliases=("Wan2.2-T2V-A14B", "Wan2.2-I2V-A14B", "Wan2.2-TI2V-5B"),
    definition="Alibaba's open video generators after Wan 2.1, some with one expert for each stage of denoising.",
    defined_by=(HUGGING_FACE_2026_C.at("Wan"),),
    developer="Alibaba",
    weights=Weights.OPEN,
    series=series.WAN,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.VideoToAudioModel,
        families.RectifiedFlowModel,
        families.TalkingHeadModel,
        families.MotionGenerationModel,
    ),
)
WAN_2_2_ENTRY = entry(
    WAN_2_2,
    member_of(
        families.FoundationModel,
        families.DiffusionTransformer,
        families.LatentDiffusionModel,
        families.FlowMatchingModel,
        families.TextToVideoModel,
        families.ImageToVideoModel,
        cite=(HUGGING_FACE_2026_C.at("Wan"), WAN_2025),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=(modalities.Video, modalities.Image),
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=HUGGING_FACE_2026_C.at("Wan"),
    ),
    every(produces=modalities.Content, cite=WAN_2025),
    every(
        uses=(architectures.DiffusionTransformerNetwork, architectures.VariationalAutoencoderNetwork),
        trained_with=objectives.FlowMatching,
        cite=(HUGGING_FACE_2026_C.at("Wan"), WAN_2025),
    ),
)

SEEDANCE_2_0 = Model(
    "seedance-2-0",
    "Seedance 2.0",
    aliases=("Seedance", "Doubao Seedance 2.0", "ByteDance Seedance"),
    definition="ByteDance's video generator of 2026 that takes text, images, video and sound.",
    defined_by=(LITELLM_2026.at("volcengine/doubao-seedance-2-0-260128"),),
    developer="ByteDance",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *UNPUBLISHED_GENERATOR,
        *WITH_SOUND,
        families.VideoToAudioModel,
        families.VideoEditingModel,
        families.AudioGenerationModel,
        families.TextToAudioModel,
        families.MotionGenerationModel,
    ),
)
SEEDANCE_2_0_ENTRY = entry(
    SEEDANCE_2_0,
    member_of(
        families.TextToVideoModel,
        families.ImageToVideoModel,
        cite=(
            LITELLM_2026.at("volcengine/doubao-seedance-2-0-260128"),
            LITELLM_2026.at("fal_ai/bytedance/seedance-2.0/text-to-video"),
        ),
    ),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video, modalities.Audio),
        produces=modalities.Video,
        performs=(tasks.TextToVideo, tasks.ImageToVideo),
        cite=LITELLM_2026.at("volcengine/doubao-seedance-2-0-260128"),
    ),
    every(produces=modalities.Content, cite=LITELLM_2026.at("volcengine/doubao-seedance-2-0-260128")),
)

VIDU = Model(
    "vidu",
    "Vidu",
    aliases=("Vidu AI", "Shengshu Vidu"),
    definition="Shengshu's generator of videos from text by diffusion.",
    defined_by=(SHENGSHU_2024.at("title"),),
    developer="Shengshu Technology, Tsinghua University",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        *FLOW,
        families.ImageToVideoModel,
        families.LatentDiffusionModel,
        families.PixelSpaceDiffusionModel,
        families.DiffusionTransformer,
        families.TransformerBasedModel,
        families.SpeechGenerationModel,
        families.AudioGenerationModel,
    ),
)
VIDU_ENTRY = entry(
    VIDU,
    member_of(families.DiffusionModel, families.TextToVideoModel, cite=SHENGSHU_2024.at("title")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=modalities.Video,
        performs=tasks.TextToVideo,
        cite=SHENGSHU_2024,
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    SDXL_LIGHTNING_ENTRY,
    GPT_IMAGE_1_5_ENTRY,
    VEO_3_1_ENTRY,
    WAN_2_2_ENTRY,
    SEEDANCE_2_0_ENTRY,
    VIDU_ENTRY,
)
