"""Services that make videos."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, built_on, described, entry, every, member_of
from genai_taxonomy.concepts import Product
from genai_taxonomy.vocabulary import families, modalities, models, series, tasks
from genai_taxonomy.vocabulary.aspects import Offering
from genai_taxonomy.vocabulary.products import unpublished
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    CALEGARIO_2025,
    D_ID_2026,
    GOOGLE_VEO_3_2025,
    HEYGEN_2025,
    MAHSEEMA_2025,
    OPENAI_SORA_2_2025,
    RUNWAY_2024,
    VAN_VAERENBERGH_2022,
)

__all__ = [
    "D_ID",
    "GOOGLE_FLOW",
    "HAILUO_AI",
    "HEYGEN",
    "KLING_APP",
    "PIKA_SERVICE",
    "RUNWAY_ML",
    "SORA_APP",
    "SYNTHESIA",
]

_CHECKED = date(2026, 11, 24)

RUNWAY_ML = Product(
    "runway-ml",
    "Runway ML",
    aliases=("Runway",),
    definition="A service that makes pictures and films for creative work.",
    defined_by=(ARTICLE.at("S019"), RUNWAY_2024.at("api.md")),
    developer="Runway",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
RUNWAY_ML_ENTRY = entry(
    RUNWAY_ML,
    member_of(families.GenerativeAI, cite=ARTICLE.at("S019")),
    every(produces=(modalities.Image, modalities.Video), cite=(ARTICLE.at("S019"), RUNWAY_2024.at("api.md"))),
    every(produces=modalities.Audio, cite=RUNWAY_2024.at("api.md")),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video, modalities.Audio),
        cite=RUNWAY_2024.at("api.md"),
    ),
    every(performs=(tasks.TextToImage, tasks.VideoToVideo), cite=RUNWAY_2024.at("api.md")),
    described(Offering, "Pictures and clips for creative work.", cite=ARTICLE.at("S019")),
)

SORA_APP = Product(
    "sora-app",
    "Sora app",
    aliases=("OpenAI Sora app",),
    definition="OpenAI's app that makes short videos with sound from text or images.",
    defined_by=(OPENAI_SORA_2_2025,),
    developer="OpenAI",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
SORA_APP_ENTRY = entry(
    SORA_APP,
    member_of(families.GenerativeAI, cite=OPENAI_SORA_2_2025),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Video),
        produces=(modalities.Video, modalities.Audio),
        cite=OPENAI_SORA_2_2025,
    ),
    every(performs=tasks.TextToVideo, cite=OPENAI_SORA_2_2025),
    built_on(models.SORA_2, cite=OPENAI_SORA_2_2025),
    # Whatever else it makes is left open.
    every(produces=modalities.Content, cite=OPENAI_SORA_2_2025),
)

GOOGLE_FLOW = Product(
    "google-flow",
    "Google Flow",
    aliases=("Flow (Google)", "Flow AI filmmaking"),
    definition="Google's tool for making films, which runs on Veo.",
    defined_by=(VAN_VAERENBERGH_2022.at("Video"),),
    developer="Google",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
GOOGLE_FLOW_ENTRY = entry(
    GOOGLE_FLOW,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Video")),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Video, modalities.Audio),
        cite=(VAN_VAERENBERGH_2022.at("Video"), GOOGLE_VEO_3_2025),
    ),
    every(performs=tasks.TextToVideo, cite=(VAN_VAERENBERGH_2022.at("Video"), GOOGLE_VEO_3_2025)),
    built_on(series.VEO, cite=VAN_VAERENBERGH_2022.at("Video")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Video")),
)

PIKA_SERVICE = Product(
    "pika-service",
    "Pika",
    aliases=("Pika Labs", "Pika AI", "pika.art"),
    definition="A service that turns ideas in text or pictures into short videos.",
    defined_by=(VAN_VAERENBERGH_2022.at("Video"),),
    developer="Pika Labs",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
PIKA_SERVICE_ENTRY = entry(
    PIKA_SERVICE,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Video")),
    every(
        accepts=(modalities.Text, modalities.Image), produces=modalities.Video, cite=VAN_VAERENBERGH_2022.at("Video")
    ),
    every(performs=tasks.TextToVideo, cite=VAN_VAERENBERGH_2022.at("Video")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Video")),
)

KLING_APP = Product(
    "kling-app",
    "Kling app",
    aliases=("Kling AI app", "KLING AI (service)", "klingai.com"),
    definition="Kuaishou's service that makes images and videos.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Video"),
        MAHSEEMA_2025,
    ),
    developer="Kuaishou",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
KLING_APP_ENTRY = entry(
    KLING_APP,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Video"), MAHSEEMA_2025)),
    every(
        accepts=(modalities.Text, modalities.Image),
        produces=(modalities.Video, modalities.Image),
        cite=(VAN_VAERENBERGH_2022.at("Video"), MAHSEEMA_2025),
    ),
    every(performs=(tasks.TextToVideo, tasks.TextToImage), cite=(VAN_VAERENBERGH_2022.at("Video"), MAHSEEMA_2025)),
    built_on(series.KLING, cite=VAN_VAERENBERGH_2022.at("Video")),
    # Whatever else it takes or makes is left open.
    every(
        accepts=modalities.Content, produces=modalities.Content, cite=(VAN_VAERENBERGH_2022.at("Video"), MAHSEEMA_2025)
    ),
)

HAILUO_AI = Product(
    "hailuo-ai",
    "Hailuo AI",
    aliases=("MiniMax Hailuo", "Hailuo"),
    definition="MiniMax's service that makes videos from text.",
    defined_by=(VAN_VAERENBERGH_2022.at("Video"),),
    developer="MiniMax",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
HAILUO_AI_ENTRY = entry(
    HAILUO_AI,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Video")),
    every(accepts=modalities.Text, produces=modalities.Video, cite=VAN_VAERENBERGH_2022.at("Video")),
    every(performs=tasks.TextToVideo, cite=VAN_VAERENBERGH_2022.at("Video")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Video")),
)

HEYGEN = Product(
    "heygen",
    "HeyGen",
    definition="A service that turns a script into a video of a speaking avatar.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Video"),
        HEYGEN_2025,
    ),
    developer="HeyGen",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
HEYGEN_ENTRY = entry(
    HEYGEN,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Video"), HEYGEN_2025)),
    every(
        accepts=modalities.Text,
        produces=(modalities.TalkingHeadVideo, modalities.Speech),
        cite=(VAN_VAERENBERGH_2022.at("Video"), HEYGEN_2025),
    ),
    every(performs=tasks.TalkingHeadGeneration, cite=(VAN_VAERENBERGH_2022.at("Video"), HEYGEN_2025)),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=(VAN_VAERENBERGH_2022.at("Video"), HEYGEN_2025)),
)

SYNTHESIA = Product(
    "synthesia",
    "Synthesia",
    aliases=("Synthesia.io", "Synthesia AI"),
    definition="A service that makes videos of speaking avatars from plain text.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Video"),
        CALEGARIO_2025,
    ),
    developer="Synthesia",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
SYNTHESIA_ENTRY = entry(
    SYNTHESIA,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Video"), CALEGARIO_2025)),
    every(
        accepts=modalities.Text,
        produces=(modalities.TalkingHeadVideo, modalities.Speech),
        cite=(VAN_VAERENBERGH_2022.at("Video"), CALEGARIO_2025),
    ),
    every(performs=tasks.TalkingHeadGeneration, cite=(VAN_VAERENBERGH_2022.at("Video"), CALEGARIO_2025)),
    # Whatever else it takes is left open.
    every(accepts=modalities.Content, cite=(VAN_VAERENBERGH_2022.at("Video"), CALEGARIO_2025)),
)

D_ID = Product(
    "d-id",
    "D-ID",
    aliases=("D-ID Creative Reality Studio", "Studio D-ID"),
    definition="A service that makes pictured faces speak and hold conversations.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Avatars"),
        D_ID_2026,
    ),
    developer="D-ID",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
D_ID_ENTRY = entry(
    D_ID,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Avatars"), D_ID_2026)),
    every(
        accepts=(modalities.Text, modalities.Image, modalities.Speech),
        produces=(modalities.TalkingHeadVideo, modalities.Speech),
        cite=(VAN_VAERENBERGH_2022.at("Avatars"), D_ID_2026),
    ),
    every(performs=tasks.TalkingHeadGeneration, cite=(VAN_VAERENBERGH_2022.at("Avatars"), D_ID_2026)),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    RUNWAY_ML_ENTRY,
    SORA_APP_ENTRY,
    GOOGLE_FLOW_ENTRY,
    PIKA_SERVICE_ENTRY,
    KLING_APP_ENTRY,
    HAILUO_AI_ENTRY,
    HEYGEN_ENTRY,
    SYNTHESIA_ENTRY,
    D_ID_ENTRY,
)
