"""Models that move faces and bodies in pictures."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, tasks
from genai_taxonomy.vocabulary.models.open_questions_visual import DIFFUSION, FACE_MOVER
from genai_taxonomy.vocabulary.sources import PRAJWAL_2020, SIAROHIN_2019, TIAN_2024_B, ZHANG_2022_B

_CHECKED = date(2026, 11, 24)

__all__ = [
    "EMO",
    "FIRST_ORDER_MOTION_MODEL",
    "SADTALKER",
    "WAV2LIP",
]

WAV2LIP = Model(
    "wav2lip",
    "Wav2Lip",
    aliases=("Wav2Lip-GAN",),
    definition="A network that makes the lips in a video of a speaker fit any given speech.",
    defined_by=(PRAJWAL_2020.at("abstract"),),
    developer="IIIT Hyderabad",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*FACE_MOVER,),
)
WAV2LIP_ENTRY = entry(
    WAV2LIP,
    member_of(families.TalkingHeadModel, cite=PRAJWAL_2020.at("abstract")),
    every(
        accepts=(modalities.Video, modalities.Image, modalities.Speech),
        produces=modalities.TalkingHeadVideo,
        cite=PRAJWAL_2020,
    ),
    every(performs=tasks.LipSynchronization, cite=PRAJWAL_2020.at("abstract")),
    every(
        uses=architectures.ConvolutionalNetwork,
        trained_with=(objectives.Reconstruction, objectives.Adversarial),
        cite=PRAJWAL_2020,
    ),
)

SADTALKER = Model(
    "sadtalker",
    "SadTalker",
    definition=(
        "A model that makes one portrait speak, by way of three-dimensional motion of the face predicted from speech."
    ),
    defined_by=(ZHANG_2022_B,),
    developer="Tencent AI Lab",
    weights=Weights.OPEN,
    licence="Apache 2.0",
    checked_on=_CHECKED,
    undetermined=(
        *FACE_MOVER,
        families.VAE,
        families.ConditionalVAE,
    ),
)
SADTALKER_ENTRY = entry(
    SADTALKER,
    member_of(families.TalkingHeadModel, families.ImageToVideoModel, cite=ZHANG_2022_B),
    every(
        accepts=(modalities.Image, modalities.Speech),
        produces=modalities.TalkingHeadVideo,
        performs=(tasks.AudioDrivenTalkingHeadGeneration, tasks.ImageToVideo),
        cite=ZHANG_2022_B,
    ),
    # Whether videos of reference, for pose and blinking, count as an input stays open.
    every(accepts=modalities.Content, cite=ZHANG_2022_B),
)

FIRST_ORDER_MOTION_MODEL = Model(
    "first-order-motion-model",
    "First Order Motion Model",
    aliases=(
        "FOMM",
        "first order model",
    ),
    definition="A network that moves a pictured object or face as a driving video moves.",
    defined_by=(SIAROHIN_2019,),
    developer="University of Trento",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *FACE_MOVER,
        families.TalkingHeadModel,
    ),
)
FIRST_ORDER_MOTION_MODEL_ENTRY = entry(
    FIRST_ORDER_MOTION_MODEL,
    member_of(families.ImageToVideoModel, cite=SIAROHIN_2019),
    member_of(families.SelfSupervisedModel, cite=SIAROHIN_2019),
    every(
        accepts=(modalities.Image, modalities.Video),
        produces=modalities.Video,
        performs=(tasks.ImageToVideo, tasks.MotionTransfer),
        uses=architectures.ConvolutionalNetwork,
        trained_with=objectives.PerceptualLoss,
        cite=SIAROHIN_2019,
    ),
)

EMO = Model(
    "emo",
    "EMO",
    aliases=("Emote Portrait Alive",),
    definition="A diffusion model that makes a portrait speak or sing expressively to a given sound.",
    defined_by=(TIAN_2024_B,),
    developer="Alibaba",
    weights=Weights.CLOSED,
    checked_on=_CHECKED,
    undetermined=(
        *DIFFUSION,
        families.LatentDiffusionModel,
        families.PixelSpaceDiffusionModel,
    ),
)
EMO_ENTRY = entry(
    EMO,
    member_of(families.DiffusionModel, families.TalkingHeadModel, families.ImageToVideoModel, cite=TIAN_2024_B),
    every(
        accepts=(modalities.Image, modalities.Audio),
        produces=modalities.TalkingHeadVideo,
        performs=(tasks.AudioDrivenTalkingHeadGeneration, tasks.ImageToVideo),
        trained_with=objectives.Denoising,
        uses=architectures.UNet,
        cite=TIAN_2024_B,
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    WAV2LIP_ENTRY,
    SADTALKER_ENTRY,
    FIRST_ORDER_MOTION_MODEL_ENTRY,
    EMO_ENTRY,
)
