"""Services that make speech, music and sounds."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, built_on, entry, every, member_of
from genai_taxonomy.concepts import Product
from genai_taxonomy.vocabulary import families, modalities, models, tasks
from genai_taxonomy.vocabulary.products import unpublished
from genai_taxonomy.vocabulary.sources import (
    CALEGARIO_2025,
    ELEVENLABS_2025,
    ELEVENLABS_2026,
    MURF_2026,
    VAN_VAERENBERGH_2022,
)

__all__ = [
    "AIVA",
    "ELEVENLABS",
    "MURF",
    "SUNO",
    "UDIO",
]

_CHECKED = date(2026, 11, 24)

ELEVENLABS = Product(
    "elevenlabs",
    "ElevenLabs",
    aliases=("11Labs", "ElevenLabs voice"),
    definition="A service that speaks texts in chosen or cloned voices, changes voices, dubs, and makes music.",
    defined_by=(
        ELEVENLABS_2025,
        ELEVENLABS_2026,
    ),
    developer="ElevenLabs",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
ELEVENLABS_ENTRY = entry(
    ELEVENLABS,
    member_of(families.GenerativeAI, cite=(ELEVENLABS_2025, ELEVENLABS_2026)),
    every(
        accepts=(modalities.Text, modalities.Speech, modalities.Audio, modalities.Video),
        produces=(
            modalities.Speech,
            modalities.SoundEffect,
            modalities.Music,
            modalities.Singing,
            modalities.Text,
            modalities.Video,
        ),
        cite=(ELEVENLABS_2025, ELEVENLABS_2026),
    ),
    every(
        performs=(tasks.TextToSpeech, tasks.VoiceConversion, tasks.TextToMusic, tasks.AutomaticSpeechRecognition),
        cite=ELEVENLABS_2025,
    ),
    built_on(models.ELEVEN_MULTILINGUAL_V2, cite=ELEVENLABS_2026),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=(ELEVENLABS_2025, ELEVENLABS_2026)),
)

MURF = Product(
    "murf",
    "Murf",
    aliases=("Murf AI",),
    definition="A service that reads texts aloud in many voices and languages.",
    defined_by=(MURF_2026,),
    developer="Murf AI",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
MURF_ENTRY = entry(
    MURF,
    member_of(families.GenerativeAI, cite=MURF_2026),
    every(accepts=modalities.Text, produces=modalities.Speech, cite=MURF_2026),
    every(performs=tasks.TextToSpeech, cite=MURF_2026),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=MURF_2026),
)

SUNO = Product(
    "suno",
    "Suno",
    aliases=("Suno AI", "suno.com"),
    definition="A service that makes whole songs from a description in text.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Music"),
        CALEGARIO_2025,
    ),
    developer="Suno",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
SUNO_ENTRY = entry(
    SUNO,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Music"), CALEGARIO_2025)),
    every(accepts=modalities.Text, produces=modalities.Music, cite=(VAN_VAERENBERGH_2022.at("Music"), CALEGARIO_2025)),
    every(performs=tasks.TextToMusic, cite=(VAN_VAERENBERGH_2022.at("Music"), CALEGARIO_2025)),
    # Whatever else it takes or makes is left open.
    every(
        accepts=modalities.Content, produces=modalities.Content, cite=(VAN_VAERENBERGH_2022.at("Music"), CALEGARIO_2025)
    ),
)

UDIO = Product(
    "udio",
    "Udio",
    aliases=("Udio AI", "udio.com"),
    definition="A service that makes songs from descriptions in text.",
    defined_by=(VAN_VAERENBERGH_2022.at("Music"),),
    developer="Uncharted Labs",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
UDIO_ENTRY = entry(
    UDIO,
    member_of(families.GenerativeAI, cite=VAN_VAERENBERGH_2022.at("Music")),
    every(accepts=modalities.Text, produces=modalities.Music, cite=VAN_VAERENBERGH_2022.at("Music")),
    every(performs=tasks.TextToMusic, cite=VAN_VAERENBERGH_2022.at("Music")),
    # Whatever else it takes or makes is left open.
    every(accepts=modalities.Content, produces=modalities.Content, cite=VAN_VAERENBERGH_2022.at("Music")),
)

AIVA = Product(
    "aiva",
    "AIVA",
    aliases=("Artificial Intelligence Virtual Artist", "Aiva AI"),
    definition="A music assistant that composes pieces in many styles.",
    defined_by=(
        VAN_VAERENBERGH_2022.at("Music"),
        CALEGARIO_2025,
    ),
    developer="Aiva Technologies",
    checked_on=_CHECKED,
    undetermined=unpublished.STUDIO,
)
AIVA_ENTRY = entry(
    AIVA,
    member_of(families.GenerativeAI, cite=(VAN_VAERENBERGH_2022.at("Music"), CALEGARIO_2025)),
    every(accepts=modalities.Label, produces=modalities.Music, cite=(VAN_VAERENBERGH_2022.at("Music"), CALEGARIO_2025)),
    # Whatever else it takes or makes is left open.
    every(
        accepts=modalities.Content, produces=modalities.Content, cite=(VAN_VAERENBERGH_2022.at("Music"), CALEGARIO_2025)
    ),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    ELEVENLABS_ENTRY,
    MURF_ENTRY,
    SUNO_ENTRY,
    UDIO_ENTRY,
    AIVA_ENTRY,
)
