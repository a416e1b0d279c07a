"""Content: what is made to be read, seen, heard or otherwise used."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Modality
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    BAECHLER_2024,
    BLECHER_2023,
    BRUCE_2024,
    CAO_2023,
    CHEN_2021,
    COPET_2023,
    GOWDA_2023,
    GUO_2023,
    HA_2017,
    HUANG_2022,
    JAIN_2022,
    JI_2020,
    KAZEROUNI_2022,
    KHANNA_2023,
    KONG_2020,
    KONG_2020_B,
    KREUK_2022,
    LIU_2021_B,
    MASRY_2022,
    MCLOUGHLIN_2026,
    MITTAL_2021,
    RETKOWSKI_2024,
    VAN_DEN_OORD_2016_A,
    ZHAO_2023,
)

__all__ = [
    "Animation",
    "Audio",
    "Chart",
    "Code",
    "Content",
    "Document",
    "Formula",
    "Illustration",
    "Image",
    "MedicalImage",
    "Music",
    "NaturalLanguage",
    "Photograph",
    "SatelliteImage",
    "Screenshot",
    "Singing",
    "Sketch",
    "SoundEffect",
    "Spectrogram",
    "Speech",
    "StructuredText",
    "SymbolicMusic",
    "TalkingHeadVideo",
    "Text",
    "VectorGraphics",
    "Video",
]

Content = Modality(
    "content",
    "Content",
    aliases=("digital content", "media"),
    definition="What is made to be read, seen, heard or otherwise used, in digital form: text, images, sound and more.",
    defined_by=(ARTICLE.at("S003"), CAO_2023.at("abstract")),
)
CONTENT_ENTRY = entry(Content)

Text = Modality(
    "text",
    "Text",
    aliases=("written text", "textual data"),
    definition="Content written in words or other characters.",
    defined_by=(ARTICLE.at("S001"),),
)
TEXT_ENTRY = entry(Text, subset_of(Content, cite=ARTICLE.at("S003")))

NaturalLanguage = Modality(
    "natural-language",
    "Natural language",
    aliases=("natural language text", "human language"),
    definition="Text in a language that people speak or write to one another.",
    defined_by=(ZHAO_2023.at("abstract"),),
)
NATURAL_LANGUAGE_ENTRY = entry(NaturalLanguage, subset_of(Text, cite=ZHAO_2023.at("abstract")))

Code = Modality(
    "code",
    "Code",
    aliases=("source code", "program code", "computer code"),
    definition="Text in a programming language.",
    defined_by=(CHEN_2021.at("abstract"),),
)
CODE_ENTRY = entry(Code, subset_of(Text, cite=CHEN_2021.at("abstract")))

StructuredText = Modality(
    "structured-text",
    "Structured text",
    aliases=("markup", "JSON", "XML"),
    definition="Text whose parts are marked and nested by the rules of a format, so that programs can read it.",
    defined_by=(BLECHER_2023.at("abstract"),),
)
STRUCTURED_TEXT_ENTRY = entry(StructuredText, subset_of(Text, cite=BLECHER_2023.at("abstract")))

Formula = Modality(
    "formula",
    "Mathematical formula",
    aliases=("equation", "mathematical expression", "math expression", "LaTeX formula"),
    definition="Text that states a relation or a value in mathematical notation.",
    defined_by=(BLECHER_2023.at("abstract"),),
)
FORMULA_ENTRY = entry(Formula, subset_of(Text, cite=BLECHER_2023))

Document = Modality(
    "document",
    "Document",
    aliases=("document page", "visually rich document"),
    definition="Content laid out on pages, in which text, tables and pictures stand together.",
    defined_by=(HUANG_2022.at("abstract"),),
)
DOCUMENT_ENTRY = entry(Document, subset_of(Content, cite=HUANG_2022.at("abstract")))

Image = Modality(
    "image",
    "Image",
    aliases=("picture", "still image", "2D image"),
    definition="Content that is looked at and stands still.",
    defined_by=(ARTICLE.at("S003"),),
)
IMAGE_ENTRY = entry(Image, subset_of(Content, cite=ARTICLE.at("S003")))

Photograph = Modality(
    "photograph",
    "Photograph",
    aliases=("photo", "photographic image"),
    definition="An image of a real scene, or one that looks as if a camera had taken it.",
    defined_by=(BRUCE_2024.at("abstract"),),
)
PHOTOGRAPH_ENTRY = entry(Photograph, subset_of(Image, cite=BRUCE_2024.at("abstract")))

Illustration = Modality(
    "illustration",
    "Illustration",
    aliases=("artwork", "digital art", "drawn image"),
    definition="An image that is drawn or painted, by hand or with digital tools, rather than taken from the world.",
    defined_by=(BAECHLER_2024.at("section 1"),),
)
ILLUSTRATION_ENTRY = entry(Illustration, subset_of(Image, cite=BAECHLER_2024.at("section 1")))

Sketch = Modality(
    "sketch",
    "Sketch",
    aliases=("line drawing", "hand drawing", "scribble", "doodle"),
    definition="An image of a few quick lines that outline a subject.",
    defined_by=(HA_2017.at("abstract"),),
)
SKETCH_ENTRY = entry(Sketch, subset_of(Illustration, cite=HA_2017.at("abstract")))

VectorGraphics = Modality(
    "vector-graphics",
    "Vector graphics",
    aliases=("vector graphic", "vector image", "SVG"),
    definition="An image that is stored as shapes and paths rather than pixels.",
    defined_by=(JAIN_2022.at("title"), HA_2017.at("abstract")),
)
VECTOR_GRAPHICS_ENTRY = entry(VectorGraphics, subset_of(Image, cite=HA_2017.at("abstract")))

Chart = Modality(
    "chart",
    "Chart",
    aliases=("plot", "data visualization", "data visualisation"),
    definition="An image that shows numbers as bars, lines, points or slices.",
    defined_by=(MASRY_2022.at("abstract"),),
)
CHART_ENTRY = entry(Chart, subset_of(Image, cite=MASRY_2022.at("abstract")))

Screenshot = Modality(
    "screenshot",
    "Screenshot",
    aliases=("screen capture", "UI screenshot", "GUI screenshot"),
    definition="An image of what a screen shows, such as the user interface of a program.",
    defined_by=(BAECHLER_2024.at("abstract"),),
)
SCREENSHOT_ENTRY = entry(Screenshot, subset_of(Image, cite=BAECHLER_2024.at("abstract")))

MedicalImage = Modality(
    "medical-image",
    "Medical image",
    aliases=("medical scan", "radiology image", "medical imaging"),
    definition="An image of the body or of tissue, taken to examine a patient.",
    defined_by=(KAZEROUNI_2022.at("title"),),
)
MEDICAL_IMAGE_ENTRY = entry(MedicalImage, subset_of(Image, cite=KAZEROUNI_2022.at("title")))

SatelliteImage = Modality(
    "satellite-image",
    "Satellite image",
    aliases=("satellite imagery", "remote sensing image", "earth observation image"),
    definition="An image of the surface of the earth, taken from orbit.",
    defined_by=(KHANNA_2023.at("abstract"),),
)
SATELLITE_IMAGE_ENTRY = entry(SatelliteImage, subset_of(Image, cite=KHANNA_2023.at("abstract")))

Audio = Modality(
    "audio",
    "Audio",
    aliases=("sound", "audio signal", "waveform", "raw audio", "raw waveform", "audio clip"),
    definition="Content that is listened to.",
    defined_by=(ARTICLE.at("S003"),),
)
AUDIO_ENTRY = entry(Audio, subset_of(Content, cite=ARTICLE.at("S003")))

Speech = Modality(
    "speech",
    "Speech",
    aliases=("spoken language", "voice", "utterance", "speech audio"),
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

Singing = Modality(
    "singing",
    "Singing",
    aliases=("singing voice", "vocals"),
    definition="Music made with the voice.",
    defined_by=(LIU_2021_B.at("title"),),
)
SINGING_ENTRY = entry(Singing, subset_of(Music, cite=LIU_2021_B.at("title")))

SoundEffect = Modality(
    "sound-effect",
    "Sound effect",
    aliases=("environmental sound", "ambient sound", "foley", "SFX"),
    definition="Audio of events and surroundings that is neither speech nor music.",
    defined_by=(KREUK_2022,),
)
SOUND_EFFECT_ENTRY = entry(SoundEffect, subset_of(Audio, cite=KREUK_2022))

# A form of audio to those who analyse sound, but one that a vocoder must turn into audio to be heard.
Spectrogram = Modality(
    "spectrogram",
    "Spectrogram",
    aliases=("mel spectrogram", "log-mel spectrogram"),
    definition="Content that shows how strong each frequency of a sound is over time.",
    defined_by=(KONG_2020.at("abstract"),),
)
SPECTROGRAM_ENTRY = entry(
    Spectrogram,
    subset_of(Content, cite=KONG_2020.at("abstract")),
    subset_of(Audio, cite=MCLOUGHLIN_2026.at("abstract"), disputed_by=KONG_2020_B.at("abstract")),
)

# Notes are a level of music, but no audio, which music as defined above is.
SymbolicMusic = Modality(
    "symbolic-music",
    "Symbolic music",
    aliases=("MIDI", "sheet music", "musical notation", "music notation"),
    definition="Music written down as notes with their pitch, onset and length, rather than as sound.",
    defined_by=(MITTAL_2021.at("title"),),
)
SYMBOLIC_MUSIC_ENTRY = entry(
    SymbolicMusic,
    subset_of(Content, cite=MITTAL_2021.at("title")),
    subset_of(Music, cite=JI_2020.at("abstract"), disputed_by=RETKOWSKI_2024.at("section 1")),
)

Video = Modality(
    "video",
    "Video",
    aliases=("moving image", "video sequence", "video clip", "footage"),
    definition="Content that shows a sequence of frames over time.",
    defined_by=(ARTICLE.at("S003"),),
)
VIDEO_ENTRY = entry(Video, subset_of(Content, cite=ARTICLE.at("S003")))

Animation = Modality(
    "animation",
    "Animation",
    aliases=("animated video", "animated clip"),
    definition="A video whose movement is drawn or computed rather than filmed.",
    defined_by=(GUO_2023.at("title"),),
)
ANIMATION_ENTRY = entry(Animation, subset_of(Video, cite=GUO_2023.at("title")))

TalkingHeadVideo = Modality(
    "talking-head-video",
    "Talking-head video",
    aliases=("talking head", "talking face video", "avatar video"),
    definition="A video of a speaking face.",
    defined_by=(GOWDA_2023.at("abstract"),),
)
TALKING_HEAD_VIDEO_ENTRY = entry(TalkingHeadVideo, subset_of(Video, cite=GOWDA_2023.at("abstract")))

ENTRIES: Final[tuple[Entry, ...]] = (
    CONTENT_ENTRY,
    TEXT_ENTRY,
    NATURAL_LANGUAGE_ENTRY,
    CODE_ENTRY,
    STRUCTURED_TEXT_ENTRY,
    FORMULA_ENTRY,
    DOCUMENT_ENTRY,
    IMAGE_ENTRY,
    PHOTOGRAPH_ENTRY,
    ILLUSTRATION_ENTRY,
    SKETCH_ENTRY,
    VECTOR_GRAPHICS_ENTRY,
    CHART_ENTRY,
    SCREENSHOT_ENTRY,
    MEDICAL_IMAGE_ENTRY,
    SATELLITE_IMAGE_ENTRY,
    AUDIO_ENTRY,
    SPEECH_ENTRY,
    MUSIC_ENTRY,
    SINGING_ENTRY,
    SOUND_EFFECT_ENTRY,
    SPECTROGRAM_ENTRY,
    SYMBOLIC_MUSIC_ENTRY,
    VIDEO_ENTRY,
    ANIMATION_ENTRY,
    TALKING_HEAD_VIDEO_ENTRY,
)
