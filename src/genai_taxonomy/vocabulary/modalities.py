"""What goes into models and what comes out of them."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, disjoint_with, entry, subset_of
from genai_taxonomy.concepts import Modality
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    CAO_2023,
    CHEN_2021,
    COPET_2023,
    HE_2015,
    RADFORD_2021,
    VAN_DEN_OORD_2016_A,
)

__all__ = [
    "Audio",
    "Code",
    "Content",
    "Embedding",
    "Image",
    "Label",
    "Music",
    "Score",
    "Speech",
    "StructuredResult",
    "Text",
    "Video",
]

# Content: what people read, see and hear.

Content = Modality(
    "content",
    "Content",
    aliases=("digital content", "media"),
    definition="What people read, look at or listen to, in digital form.",
    defined_by=(ARTICLE.at("S003"), CAO_2023.at("abstract")),
)
CONTENT_ENTRY = entry(Content)

Text = Modality(
    "text",
    "Text",
    aliases=("written text",),
    definition="Content written in words or other characters.",
    defined_by=(ARTICLE.at("S001"),),
)
TEXT_ENTRY = entry(Text, subset_of(Content, cite=ARTICLE.at("S003")))

Code = Modality(
    "code",
    "Code",
    aliases=("source code", "program code"),
    definition="Text in a programming language.",
    defined_by=(CHEN_2021.at("abstract"),),
)
CODE_ENTRY = entry(Code, subset_of(Text, cite=CHEN_2021.at("abstract")))

Image = Modality(
    "image",
    "Image",
    aliases=("picture", "still image"),
    definition="Content that is looked at and stands still.",
    defined_by=(ARTICLE.at("S003"),),
)
IMAGE_ENTRY = entry(Image, subset_of(Content, cite=ARTICLE.at("S003")))

Audio = Modality(
    "audio",
    "Audio",
    aliases=("sound", "audio signal"),
    definition="Content that is listened to.",
    defined_by=(ARTICLE.at("S003"),),
)
AUDIO_ENTRY = entry(Audio, subset_of(Content, cite=ARTICLE.at("S003")))

Speech = Modality(
    "speech",
    "Speech",
    aliases=("spoken language", "voice"),
    definition="Audio of someone speaking.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"),),
)
SPEECH_ENTRY = entry(Speech, subset_of(Audio, cite=VAN_DEN_OORD_2016_A.at("abstract")))

Music = Modality(
    "music",
    "Music",
    aliases=("musical audio",),
    definition="Audio composed of melody, harmony or rhythm.",
    defined_by=(COPET_2023.at("abstract"),),
)
MUSIC_ENTRY = entry(Music, subset_of(Audio, cite=(VAN_DEN_OORD_2016_A.at("abstract"), COPET_2023.at("abstract"))))

Video = Modality(
    "video",
    "Video",
    aliases=("moving image", "video sequence"),
    definition="Content that shows a sequence of frames over time.",
    defined_by=(ARTICLE.at("S003"),),
)
VIDEO_ENTRY = entry(Video, subset_of(Content, cite=ARTICLE.at("S003")))

# Structured results: what programs read, not people.

StructuredResult = Modality(
    "structured-result",
    "Structured result",
    definition="A value about some content that a program reads, such as a class, a number or a vector.",
    defined_by=(HE_2015.at("abstract"), RADFORD_2021.at("abstract")),
)
STRUCTURED_RESULT_ENTRY = entry(
    StructuredResult, disjoint_with(Content, cite=(HE_2015.at("abstract"), RADFORD_2021.at("abstract")))
)

Label = Modality(
    "label",
    "Label",
    aliases=("class label", "category"),
    definition="A structured result that names one of a set of classes.",
    defined_by=(HE_2015.at("abstract"),),
)
LABEL_ENTRY = entry(Label, subset_of(StructuredResult, cite=HE_2015.at("abstract")))

Score = Modality(
    "score",
    "Score",
    aliases=("similarity", "scalar"),
    definition="A structured result that is one number, such as the similarity of two contents.",
    defined_by=(RADFORD_2021.at("abstract"),),
)
SCORE_ENTRY = entry(Score, subset_of(StructuredResult, cite=RADFORD_2021.at("abstract")))

Embedding = Modality(
    "embedding",
    "Embedding",
    aliases=("feature vector",),
    definition="A structured result that is a vector standing for some content.",
    defined_by=(RADFORD_2021.at("abstract"),),
)
EMBEDDING_ENTRY = entry(Embedding, subset_of(StructuredResult, cite=RADFORD_2021.at("abstract")))

ENTRIES: Final[tuple[Entry, ...]] = (
    CONTENT_ENTRY,
    TEXT_ENTRY,
    CODE_ENTRY,
    IMAGE_ENTRY,
    AUDIO_ENTRY,
    SPEECH_ENTRY,
    MUSIC_ENTRY,
    VIDEO_ENTRY,
    STRUCTURED_RESULT_ENTRY,
    LABEL_ENTRY,
    SCORE_ENTRY,
    EMBEDDING_ENTRY,
)
