"""Jobs on sound."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    Audio,
    DiscreteCodes,
    Label,
    SoundEffect,
    Text,
    Video,
)
from genai_taxonomy.vocabulary.sources import (
    BORSOS_2022,
    BOZIC_2024,
    DEFOSSEZ_2022,
    DESHMUKH_2023,
    GRAMACCIONI_2024,
    HUGGING_FACE_2026,
    KREUK_2022,
    LIPPING_2022,
    LIU_2023_A,
    LIU_2023_E,
    LUO_2023,
    WANG_2023_B,
    YUAN_2023_B,
    ZEGHIDOUR_2021,
)
from genai_taxonomy.vocabulary.tasks.general import (
    AudioGeneration,
    Classification,
    QuestionAnswering,
    TextGeneration,
)
from genai_taxonomy.vocabulary.tasks.multimodal import AudioTextToText

__all__ = [
    "AudioCaptioning",
    "AudioClassification",
    "AudioCompression",
    "AudioDenoising",
    "AudioEditing",
    "AudioInpainting",
    "AudioQuestionAnswering",
    "AudioSourceSeparation",
    "AudioSuperResolution",
    "AudioToAudio",
    "AudioTokenization",
    "FoleyGeneration",
    "SoundEffectGeneration",
    "TextToAudio",
    "VideoToAudio",
]

# Making and changing sound.

TextToAudio = Task(
    "text-to-audio",
    "Text-to-audio",
    aliases=("text-to-audio generation", "text2audio", "text-to-sound", "text-to-sound generation"),
    definition="Audio generation that follows a text.",
    defined_by=(LIU_2023_A.at("abstract"),),
    exact_match=("huggingface:pipeline/text-to-audio",),
)
TEXT_TO_AUDIO_ENTRY = entry(
    TextToAudio,
    subset_of(AudioGeneration, cite=LIU_2023_A.at("abstract")),
    signature(Text, Audio, cite=LIU_2023_A.at("abstract")),
)

AudioToAudio = Task(
    "audio-to-audio",
    "Audio-to-audio",
    aliases=("audio2audio", "audio transformation"),
    definition="Turning a given audio into one or several others.",
    defined_by=(HUGGING_FACE_2026.at("audio-to-audio"),),
    exact_match=("huggingface:pipeline/audio-to-audio",),
)
AUDIO_TO_AUDIO_ENTRY = entry(
    AudioToAudio,
    # Separating or cleaning a recording makes nothing that was not in it.
    subset_of(
        AudioGeneration,
        cite=HUGGING_FACE_2026.at("audio-to-audio"),
        disputed_by=BOZIC_2024.at("section 1"),
    ),
    signature(Audio, Audio, cite=HUGGING_FACE_2026.at("audio-to-audio")),
)

AudioSourceSeparation = Task(
    "audio-source-separation",
    "Audio source separation",
    aliases=("source separation", "sound separation"),
    definition="Audio-to-audio work that takes a mixture apart into what sounds in it.",
    defined_by=(HUGGING_FACE_2026.at("audio-to-audio"),),
)
AUDIO_SOURCE_SEPARATION_ENTRY = entry(
    AudioSourceSeparation,
    subset_of(AudioToAudio, cite=HUGGING_FACE_2026.at("audio-to-audio")),
    signature(Audio, Audio, cite=HUGGING_FACE_2026.at("audio-to-audio")),
)

AudioDenoising = Task(
    "audio-denoising",
    "Audio denoising",
    aliases=("audio noise removal", "audio noise reduction"),
    definition="Audio-to-audio work that removes noise.",
    defined_by=(HUGGING_FACE_2026.at("audio-to-audio"),),
)
AUDIO_DENOISING_ENTRY = entry(
    AudioDenoising,
    subset_of(AudioToAudio, cite=HUGGING_FACE_2026.at("audio-to-audio")),
    signature(Audio, Audio, cite=HUGGING_FACE_2026.at("audio-to-audio")),
)

AudioSuperResolution = Task(
    "audio-super-resolution",
    "Audio super-resolution",
    aliases=("audio upsampling", "bandwidth extension"),
    definition="Audio-to-audio work that restores the high frequencies of an audio.",
    defined_by=(LIU_2023_E.at("title"), WANG_2023_B.at("section 1")),
)
AUDIO_SUPER_RESOLUTION_ENTRY = entry(
    AudioSuperResolution,
    subset_of(AudioToAudio, cite=WANG_2023_B.at("section 1")),
    signature(Audio, Audio, cite=WANG_2023_B.at("section 1")),
)

AudioEditing = Task(
    "audio-editing",
    "Audio editing",
    aliases=("sound editing", "editing audio"),
    definition="Audio-to-audio work that adds, removes or replaces parts of an audio.",
    defined_by=(WANG_2023_B.at("abstract"),),
)
AUDIO_EDITING_ENTRY = entry(
    AudioEditing,
    subset_of(AudioToAudio, cite=WANG_2023_B.at("abstract")),
    signature(Audio, Audio, cite=WANG_2023_B.at("abstract")),
)

AudioInpainting = Task(
    "audio-inpainting",
    "Audio inpainting",
    aliases=("audio infilling", "audio completion"),
    definition="Audio editing that fills a gap in an audio.",
    defined_by=(WANG_2023_B.at("abstract"),),
)
AUDIO_INPAINTING_ENTRY = entry(
    AudioInpainting,
    subset_of(AudioEditing, cite=WANG_2023_B.at("abstract")),
    subset_of(AudioToAudio, cite=WANG_2023_B.at("section 1")),
    signature(Audio, Audio, cite=WANG_2023_B.at("section 1")),
)

SoundEffectGeneration = Task(
    "sound-effect-generation",
    "Sound effect generation",
    aliases=("sound effects generation", "SFX generation", "sound effect synthesis"),
    definition="Audio generation that makes the sounds of things, animals and places.",
    defined_by=(KREUK_2022, LIU_2023_A.at("abstract")),
)
SOUND_EFFECT_GENERATION_ENTRY = entry(
    SoundEffectGeneration,
    subset_of(AudioGeneration, cite=KREUK_2022),
    signature((), SoundEffect, cite=KREUK_2022),
    typically(accepts=Text, cite=KREUK_2022),
)

VideoToAudio = Task(
    "video-to-audio",
    "Video-to-audio",
    aliases=("V2A", "video-to-audio generation", "video-to-audio synthesis", "sound generation from video"),
    definition="Audio generation that makes the sound to a given video.",
    defined_by=(LUO_2023.at("title"),),
)
VIDEO_TO_AUDIO_ENTRY = entry(
    VideoToAudio,
    subset_of(AudioGeneration, cite=LUO_2023.at("title")),
    signature(Video, Audio, cite=LUO_2023.at("title")),
)

FoleyGeneration = Task(
    "foley-generation",
    "Foley generation",
    aliases=("Foley", "Foley sound generation", "Foley synthesis", "Foley sound synthesis"),
    definition="Sound effect generation that recreates the sounds of what happens in a scene, mostly of a video.",
    defined_by=(GRAMACCIONI_2024.at("abstract"), YUAN_2023_B.at("title")),
)
FOLEY_GENERATION_ENTRY = entry(
    FoleyGeneration,
    subset_of(SoundEffectGeneration, cite=GRAMACCIONI_2024.at("abstract")),
    # The scene may also be told in text.
    subset_of(VideoToAudio, cite=GRAMACCIONI_2024.at("abstract"), disputed_by=YUAN_2023_B.at("title")),
    typically(accepts=Video, cite=GRAMACCIONI_2024.at("abstract")),
)

AudioTokenization = Task(
    "audio-tokenization",
    "Audio tokenization",
    aliases=("audio tokenisation", "speech tokenization", "acoustic tokenization"),
    definition="Turning an audio into a sequence of codes that another model can be trained on.",
    defined_by=(BORSOS_2022.at("abstract"),),
)
AUDIO_TOKENIZATION_ENTRY = entry(
    AudioTokenization,
    signature(Audio, (), cite=BORSOS_2022.at("abstract")),
    typically(produces=DiscreteCodes, cite=BORSOS_2022.at("abstract")),
)

AudioCompression = Task(
    "audio-compression",
    "Audio compression",
    aliases=("neural audio compression", "neural audio coding", "audio coding"),
    definition="Coding an audio in few bits, from which it can be decoded again.",
    defined_by=(DEFOSSEZ_2022.at("title"), ZEGHIDOUR_2021.at("title")),
)
AUDIO_COMPRESSION_ENTRY = entry(
    AudioCompression,
    signature(Audio, (), cite=DEFOSSEZ_2022.at("title")),
    typically(produces=Audio, cite=(DEFOSSEZ_2022.at("title"), ZEGHIDOUR_2021.at("title"))),
)

# Reading sound.

AudioClassification = Task(
    "audio-classification",
    "Audio classification",
    aliases=("sound classification", "audio recognition"),
    definition="Naming the class that an audio belongs to.",
    defined_by=(HUGGING_FACE_2026.at("audio-classification"),),
    exact_match=("huggingface:pipeline/audio-classification",),
)
AUDIO_CLASSIFICATION_ENTRY = entry(
    AudioClassification,
    subset_of(Classification, cite=HUGGING_FACE_2026.at("audio-classification")),
    signature(Audio, (), cite=HUGGING_FACE_2026.at("audio-classification")),
    typically(produces=Label, cite=HUGGING_FACE_2026.at("audio-classification")),
)

AudioCaptioning = Task(
    "audio-captioning",
    "Audio captioning",
    aliases=("automated audio captioning", "AAC"),
    definition="Text generation that describes what is heard in an audio.",
    defined_by=(DESHMUKH_2023.at("abstract"),),
)
AUDIO_CAPTIONING_ENTRY = entry(
    AudioCaptioning,
    subset_of(TextGeneration, cite=DESHMUKH_2023.at("abstract")),
    signature(Audio, Text, cite=DESHMUKH_2023.at("abstract")),
)

AudioQuestionAnswering = Task(
    "audio-question-answering",
    "Audio question answering",
    aliases=("AQA", "question answering about audio"),
    definition="Question answering about an audio.",
    defined_by=(DESHMUKH_2023.at("abstract"),),
)
AUDIO_QUESTION_ANSWERING_ENTRY = entry(
    AudioQuestionAnswering,
    subset_of(QuestionAnswering, cite=DESHMUKH_2023.at("abstract")),
    # The answer may also be picked from a fixed list.
    subset_of(
        AudioTextToText,
        cite=(HUGGING_FACE_2026.at("audio-text-to-text"), DESHMUKH_2023.at("abstract")),
        disputed_by=LIPPING_2022.at("abstract"),
    ),
    signature((Audio, Text), (), cite=DESHMUKH_2023.at("abstract")),
    typically(produces=Text, cite=DESHMUKH_2023.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    TEXT_TO_AUDIO_ENTRY,
    AUDIO_TO_AUDIO_ENTRY,
    AUDIO_SOURCE_SEPARATION_ENTRY,
    AUDIO_DENOISING_ENTRY,
    AUDIO_SUPER_RESOLUTION_ENTRY,
    AUDIO_EDITING_ENTRY,
    AUDIO_INPAINTING_ENTRY,
    SOUND_EFFECT_GENERATION_ENTRY,
    VIDEO_TO_AUDIO_ENTRY,
    FOLEY_GENERATION_ENTRY,
    AUDIO_TOKENIZATION_ENTRY,
    AUDIO_COMPRESSION_ENTRY,
    AUDIO_CLASSIFICATION_ENTRY,
    AUDIO_CAPTIONING_ENTRY,
    AUDIO_QUESTION_ANSWERING_ENTRY,
)
