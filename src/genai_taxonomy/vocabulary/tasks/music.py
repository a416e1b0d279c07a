"""Jobs on music."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    Audio,
    Label,
    Music,
    Singing,
    SymbolicMusic,
    Text,
)
from genai_taxonomy.vocabulary.sources import (
    BORSOS_2022,
    CHO_2021,
    COPET_2023,
    DEFOSSEZ_2019,
    DHARIWAL_2020,
    DONG_2022_B,
    HUGGING_FACE_2026,
    JI_2020,
    LIU_2021_B,
    RETKOWSKI_2024,
    VAN_DEN_OORD_2016_A,
)
from genai_taxonomy.vocabulary.tasks.audio import AudioClassification, AudioSourceSeparation, TextToAudio
from genai_taxonomy.vocabulary.tasks.general import (
    AudioGeneration,
    ContentGeneration,
)

__all__ = [
    "MusicContinuation",
    "MusicGeneration",
    "MusicGenreClassification",
    "MusicSourceSeparation",
    "SingingVoiceSynthesis",
    "SymbolicMusicGeneration",
    "TextToMusic",
]

# Making music.

MusicGeneration = Task(
    "music-generation",
    "Music generation",
    aliases=("AI music generation", "music composition", "algorithmic composition", "generating music"),
    definition="Making new music, as sound or in notes.",
    defined_by=(RETKOWSKI_2024.at("section 1"), DHARIWAL_2020.at("title")),
)
MUSIC_GENERATION_ENTRY = entry(
    MusicGeneration,
    subset_of(ContentGeneration, cite=RETKOWSKI_2024.at("section 1")),
    subset_of(
        AudioGeneration,
        cite=(COPET_2023.at("abstract"), VAN_DEN_OORD_2016_A.at("abstract")),
        disputed_by=RETKOWSKI_2024.at("section 1"),
    ),
    typically(produces=Music, cite=(COPET_2023.at("abstract"), DHARIWAL_2020.at("title"))),
)

TextToMusic = Task(
    "text-to-music",
    "Text-to-music",
    aliases=("text-to-music generation", "music generation from text"),
    definition="Audio generation that makes music to a description in text.",
    defined_by=(COPET_2023.at("abstract"),),
)
TEXT_TO_MUSIC_ENTRY = entry(
    TextToMusic,
    subset_of(MusicGeneration, cite=COPET_2023.at("abstract")),
    subset_of(TextToAudio, cite=COPET_2023.at("abstract")),
    signature(Text, Music, cite=COPET_2023.at("abstract")),
)

SymbolicMusicGeneration = Task(
    "symbolic-music-generation",
    "Symbolic music generation",
    aliases=("MIDI generation", "symbolic-domain music generation", "MIDI music generation"),
    definition="Music generation that writes notes and other events instead of sound.",
    defined_by=(RETKOWSKI_2024.at("section 1"), DONG_2022_B.at("section 1")),
)
SYMBOLIC_MUSIC_GENERATION_ENTRY = entry(
    SymbolicMusicGeneration,
    subset_of(MusicGeneration, cite=RETKOWSKI_2024.at("section 1")),
    signature((), SymbolicMusic, cite=RETKOWSKI_2024.at("section 1")),
)

MusicContinuation = Task(
    "music-continuation",
    "Music continuation",
    aliases=("continuing music", "melody continuation"),
    definition="Music generation that goes on from the beginning of a piece.",
    defined_by=(BORSOS_2022.at("abstract"),),
)
MUSIC_CONTINUATION_ENTRY = entry(
    MusicContinuation,
    subset_of(MusicGeneration, cite=BORSOS_2022.at("abstract")),
    typically(accepts=Music, produces=Music, cite=BORSOS_2022.at("abstract")),
)

SingingVoiceSynthesis = Task(
    "singing-voice-synthesis",
    "Singing voice synthesis",
    aliases=("SVS", "singing synthesis", "singing generation"),
    definition="Audio generation that sings given words to a given tune.",
    defined_by=(LIU_2021_B.at("title"),),
)
SINGING_VOICE_SYNTHESIS_ENTRY = entry(
    SingingVoiceSynthesis,
    subset_of(AudioGeneration, cite=LIU_2021_B.at("title")),
    # It performs a song that somebody else has composed.
    subset_of(MusicGeneration, cite=JI_2020.at("abstract"), disputed_by=CHO_2021.at("section 1")),
    signature((), Singing, cite=LIU_2021_B.at("title")),
    typically(accepts=(Text, SymbolicMusic), cite=CHO_2021.at("abstract")),
)

# Hearing music.

MusicSourceSeparation = Task(
    "music-source-separation",
    "Music source separation",
    aliases=("stem separation", "music demixing", "music separation"),
    definition="Audio source separation that takes a song apart into voice and instruments.",
    defined_by=(DEFOSSEZ_2019.at("abstract"),),
)
MUSIC_SOURCE_SEPARATION_ENTRY = entry(
    MusicSourceSeparation,
    subset_of(AudioSourceSeparation, cite=DEFOSSEZ_2019.at("abstract")),
    signature(Music, Audio, cite=DEFOSSEZ_2019.at("abstract")),
)

MusicGenreClassification = Task(
    "music-genre-classification",
    "Music genre classification",
    aliases=("music classification", "genre classification of music", "music genre recognition"),
    definition="Audio classification that names the genre of a piece of music.",
    defined_by=(HUGGING_FACE_2026.at("audio-classification"),),
)
MUSIC_GENRE_CLASSIFICATION_ENTRY = entry(
    MusicGenreClassification,
    subset_of(AudioClassification, cite=HUGGING_FACE_2026.at("audio-classification")),
    signature(Music, (), cite=HUGGING_FACE_2026.at("audio-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("audio-classification")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    MUSIC_GENERATION_ENTRY,
    TEXT_TO_MUSIC_ENTRY,
    SYMBOLIC_MUSIC_GENERATION_ENTRY,
    MUSIC_CONTINUATION_ENTRY,
    SINGING_VOICE_SYNTHESIS_ENTRY,
    MUSIC_SOURCE_SEPARATION_ENTRY,
    MUSIC_GENRE_CLASSIFICATION_ENTRY,
)
