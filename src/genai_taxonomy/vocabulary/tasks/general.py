"""The jobs that models are given, each with its signature."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    Audio,
    Code,
    Content,
    Embedding,
    Image,
    Label,
    Music,
    Speech,
    Text,
    Video,
)
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    CHEN_2021,
    COPET_2023,
    DEVLIN_2018,
    ESSER_2023,
    HE_2015,
    LEWIS_2019,
    LIU_2023_A,
    RADFORD_2021,
    RAMESH_2021,
    VAN_DEN_OORD_2016_A,
)

__all__ = [
    "AudioGeneration",
    "CodeGeneration",
    "ContentGeneration",
    "Drafting",
    "FeatureExtraction",
    "ImageClassification",
    "ImageGeneration",
    "QuestionAnswering",
    "Summarization",
    "SyntheticDataGeneration",
    "TextClassification",
    "TextGeneration",
    "TextToAudio",
    "TextToImage",
    "TextToMusic",
    "TextToSpeech",
    "Translation",
    "VideoGeneration",
    "VideoToVideo",
    "VisualDesign",
]

# Making content.

ContentGeneration = Task(
    "content-generation",
    "Content generation",
    aliases=("generation",),
    definition="Making new content.",
    defined_by=(ARTICLE.at("S003"),),
)
CONTENT_GENERATION_ENTRY = entry(ContentGeneration, signature((), Content, cite=ARTICLE.at("S003")))

TextGeneration = Task(
    "text-generation",
    "Text generation",
    definition="Making new text.",
    defined_by=(ARTICLE.at("S011"),),
    close_match=("huggingface:pipeline/text-generation",),
)
TEXT_GENERATION_ENTRY = entry(
    TextGeneration,
    subset_of(ContentGeneration, cite=ARTICLE.at("S003")),
    signature((), Text, cite=ARTICLE.at("S011")),
)

Drafting = Task(
    "drafting",
    "Drafting",
    aliases=("writing drafts", "writing assistance"),
    definition="Text generation that makes a first version of a document from a request.",
    defined_by=(ARTICLE.at("S027"),),
)
DRAFTING_ENTRY = entry(
    Drafting,
    subset_of(TextGeneration, cite=ARTICLE.at("S032")),
    signature(Text, Text, cite=ARTICLE.at("S027")),
)

Summarization = Task(
    "summarization",
    "Summarization",
    aliases=("summarisation", "text summarization", "summarizing"),
    definition="Text generation that condenses a given text.",
    defined_by=(LEWIS_2019.at("abstract"),),
    close_match=("huggingface:pipeline/summarization",),
)
SUMMARIZATION_ENTRY = entry(
    Summarization,
    subset_of(TextGeneration, cite=(ARTICLE.at("S032"), LEWIS_2019.at("abstract"))),
    signature(Text, Text, cite=LEWIS_2019.at("abstract")),
)

Translation = Task(
    "translation",
    "Translation",
    aliases=("machine translation", "text translation"),
    definition="Text generation that renders a given text in another language.",
    defined_by=(LEWIS_2019.at("abstract"),),
    exact_match=("huggingface:pipeline/translation",),
)
TRANSLATION_ENTRY = entry(
    Translation,
    subset_of(TextGeneration, cite=(ARTICLE.at("S032"), LEWIS_2019.at("abstract"))),
    signature(Text, Text, cite=LEWIS_2019.at("abstract")),
)

QuestionAnswering = Task(
    "question-answering",
    "Question answering",
    aliases=("QA", "answering questions"),
    definition="Giving the answer to a question put in text.",
    defined_by=(ARTICLE.at("S027"), LEWIS_2019.at("abstract")),
    close_match=("huggingface:pipeline/question-answering",),
)
QUESTION_ANSWERING_ENTRY = entry(
    QuestionAnswering,
    # No output is required: some models mark the answer in a text instead of writing it.
    signature(Text, (), cite=(ARTICLE.at("S027"), LEWIS_2019.at("abstract"))),
    typically(produces=Text, cite=ARTICLE.at("S027")),
)

CodeGeneration = Task(
    "code-generation",
    "Code generation",
    aliases=("program synthesis", "code completion", "code suggestion"),
    definition="Text generation that makes code from a description or from other code.",
    defined_by=(CHEN_2021.at("abstract"),),
)
CODE_GENERATION_ENTRY = entry(
    CodeGeneration,
    subset_of(TextGeneration, cite=CHEN_2021.at("abstract")),
    signature(Text, Code, cite=CHEN_2021.at("abstract")),
)

ImageGeneration = Task(
    "image-generation",
    "Image generation",
    aliases=("image synthesis",),
    definition="Making new images.",
    defined_by=(ARTICLE.at("S011"),),
)
IMAGE_GENERATION_ENTRY = entry(
    ImageGeneration,
    subset_of(ContentGeneration, cite=ARTICLE.at("S003")),
    signature((), Image, cite=ARTICLE.at("S011")),
)

TextToImage = Task(
    "text-to-image",
    "Text-to-image",
    aliases=("text-to-image generation", "text-to-image synthesis"),
    definition="Image generation that follows a description in text.",
    defined_by=(RAMESH_2021.at("abstract"),),
    exact_match=("huggingface:pipeline/text-to-image",),
)
TEXT_TO_IMAGE_ENTRY = entry(
    TextToImage,
    subset_of(ImageGeneration, cite=RAMESH_2021.at("abstract")),
    signature(Text, Image, cite=(ARTICLE.at("S017"), RAMESH_2021.at("abstract"))),
)

VisualDesign = Task(
    "visual-design",
    "Visual design",
    definition="Working out how something is to look, from concept art to layouts.",
    defined_by=(ARTICLE.at("S022"),),
)
VISUAL_DESIGN_ENTRY = entry(VisualDesign, typically(produces=Image, cite=ARTICLE.at("S022")))

AudioGeneration = Task(
    "audio-generation",
    "Audio generation",
    aliases=("audio synthesis", "sound generation"),
    definition="Making new audio.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"),),
)
AUDIO_GENERATION_ENTRY = entry(
    AudioGeneration,
    subset_of(ContentGeneration, cite=ARTICLE.at("S003")),
    signature((), Audio, cite=VAN_DEN_OORD_2016_A.at("abstract")),
)

TextToAudio = Task(
    "text-to-audio",
    "Text-to-audio",
    aliases=("text-to-audio generation",),
    definition="Audio generation that follows a text.",
    defined_by=(LIU_2023_A.at("abstract"),),
    exact_match=("huggingface:pipeline/text-to-audio",),
)
TEXT_TO_AUDIO_ENTRY = entry(
    TextToAudio,
    subset_of(AudioGeneration, cite=LIU_2023_A.at("abstract")),
    signature(Text, Audio, cite=LIU_2023_A.at("abstract")),
)

TextToSpeech = Task(
    "text-to-speech",
    "Text-to-speech",
    aliases=("TTS", "speech synthesis"),
    definition="Audio generation that speaks a given text.",
    defined_by=(VAN_DEN_OORD_2016_A.at("abstract"),),
    exact_match=("huggingface:pipeline/text-to-speech",),
)
TEXT_TO_SPEECH_ENTRY = entry(
    TextToSpeech,
    subset_of(TextToAudio, cite=VAN_DEN_OORD_2016_A.at("abstract")),
    signature(Text, Speech, cite=VAN_DEN_OORD_2016_A.at("abstract")),
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
    subset_of(TextToAudio, cite=COPET_2023.at("abstract")),
    signature(Text, Music, cite=COPET_2023.at("abstract")),
)

VideoGeneration = Task(
    "video-generation",
    "Video generation",
    aliases=("video synthesis",),
    definition="Making new videos.",
    defined_by=(ARTICLE.at("S011"),),
)
VIDEO_GENERATION_ENTRY = entry(
    VideoGeneration,
    subset_of(ContentGeneration, cite=ARTICLE.at("S003")),
    signature((), Video, cite=ARTICLE.at("S011")),
)

VideoToVideo = Task(
    "video-to-video",
    "Video-to-video",
    aliases=("video editing",),
    definition="Video generation that changes a given video.",
    defined_by=(ESSER_2023.at("abstract"),),
    exact_match=("huggingface:pipeline/video-to-video",),
)
VIDEO_TO_VIDEO_ENTRY = entry(
    VideoToVideo,
    subset_of(VideoGeneration, cite=ESSER_2023.at("abstract")),
    signature(Video, Video, cite=ESSER_2023.at("abstract")),
)

SyntheticDataGeneration = Task(
    "synthetic-data-generation",
    "Synthetic data generation",
    aliases=("creating synthetic datasets", "data synthesis"),
    definition="Making data that stand in for collected ones, to test or train other models.",
    defined_by=(ARTICLE.at("S025"),),
)
SYNTHETIC_DATA_GENERATION_ENTRY = entry(SyntheticDataGeneration)

# Reading content.

ImageClassification = Task(
    "image-classification",
    "Image classification",
    aliases=("image recognition",),
    definition="Naming the class that an image belongs to.",
    defined_by=(HE_2015.at("abstract"),),
    exact_match=("huggingface:pipeline/image-classification",),
)
IMAGE_CLASSIFICATION_ENTRY = entry(
    ImageClassification,
    signature(Image, (), cite=HE_2015.at("abstract")),
    typically(produces=Label, cite=HE_2015.at("abstract")),
)

TextClassification = Task(
    "text-classification",
    "Text classification",
    definition="Naming the class that a text belongs to.",
    defined_by=(DEVLIN_2018.at("abstract"),),
    exact_match=("huggingface:pipeline/text-classification",),
)
TEXT_CLASSIFICATION_ENTRY = entry(
    TextClassification,
    # No output is required: a language model that writes the name of the class does the task, too.
    signature(Text, (), cite=DEVLIN_2018.at("abstract")),
    typically(produces=Label, cite=DEVLIN_2018.at("abstract")),
)

FeatureExtraction = Task(
    "feature-extraction",
    "Feature extraction",
    definition="Turning content into an embedding.",
    defined_by=(RADFORD_2021.at("abstract"),),
    exact_match=("huggingface:pipeline/feature-extraction",),
)
FEATURE_EXTRACTION_ENTRY = entry(FeatureExtraction, signature(Content, Embedding, cite=RADFORD_2021.at("abstract")))

ENTRIES: Final[tuple[Entry, ...]] = (
    CONTENT_GENERATION_ENTRY,
    TEXT_GENERATION_ENTRY,
    DRAFTING_ENTRY,
    SUMMARIZATION_ENTRY,
    TRANSLATION_ENTRY,
    QUESTION_ANSWERING_ENTRY,
    CODE_GENERATION_ENTRY,
    IMAGE_GENERATION_ENTRY,
    TEXT_TO_IMAGE_ENTRY,
    VISUAL_DESIGN_ENTRY,
    AUDIO_GENERATION_ENTRY,
    TEXT_TO_AUDIO_ENTRY,
    TEXT_TO_SPEECH_ENTRY,
    TEXT_TO_MUSIC_ENTRY,
    VIDEO_GENERATION_ENTRY,
    VIDEO_TO_VIDEO_ENTRY,
    SYNTHETIC_DATA_GENERATION_ENTRY,
    IMAGE_CLASSIFICATION_ENTRY,
    TEXT_CLASSIFICATION_ENTRY,
    FEATURE_EXTRACTION_ENTRY,
)
