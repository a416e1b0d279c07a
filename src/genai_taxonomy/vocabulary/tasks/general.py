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
    Ranking,
    Score,
    Text,
    Video,
)
from genai_taxonomy.vocabulary.sources import (
    ARTICLE,
    CHEN_2021,
    DEVLIN_2018,
    ESSER_2023,
    GOODFELLOW_2016_B,
    HE_2015,
    HUGGING_FACE_2026,
    KARPUKHIN_2020,
    LEWIS_2019,
    RADFORD_2021,
    RAFFEL_2019,
    RUDER_2018,
    VAN_DEN_OORD_2016_A,
)

__all__ = [
    "AudioGeneration",
    "Classification",
    "CodeGeneration",
    "ContentGeneration",
    "Drafting",
    "FeatureExtraction",
    "ImageClassification",
    "ImageGeneration",
    "QuestionAnswering",
    "Regression",
    "Retrieval",
    "Summarization",
    "SyntheticDataGeneration",
    "TextClassification",
    "TextGeneration",
    "TextToTextGeneration",
    "Translation",
    "VideoGeneration",
    "VideoToVideo",
    "VisualDesign",
]

# Making content.

ContentGeneration = Task(
    "content-generation",
    "Content generation",
    aliases=("generation", "content creation"),
    definition="Making new content.",
    defined_by=(ARTICLE.at("S003"),),
)
CONTENT_GENERATION_ENTRY = entry(ContentGeneration, signature((), Content, cite=ARTICLE.at("S003")))

TextGeneration = Task(
    "text-generation",
    "Text generation",
    aliases=("natural language generation", "NLG", "generating text", "text synthesis"),
    definition="Making new text.",
    defined_by=(ARTICLE.at("S011"),),
    close_match=("huggingface:pipeline/text-generation",),
)
TEXT_GENERATION_ENTRY = entry(
    TextGeneration,
    subset_of(ContentGeneration, cite=ARTICLE.at("S003")),
    signature((), Text, cite=ARTICLE.at("S011")),
)

TextToTextGeneration = Task(
    "text-to-text-generation",
    "Text-to-text generation",
    aliases=("text2text generation", "text-to-text", "text2text", "sequence-to-sequence text generation"),
    definition="Text generation that turns a given text into another one.",
    defined_by=(RAFFEL_2019.at("abstract"), HUGGING_FACE_2026.at("text-generation")),
    exact_match=("huggingface:subtask/text2text-generation",),
)
TEXT_TO_TEXT_GENERATION_ENTRY = entry(
    TextToTextGeneration,
    subset_of(TextGeneration, cite=HUGGING_FACE_2026.at("text-generation")),
    signature(Text, Text, cite=RAFFEL_2019.at("abstract")),
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
    aliases=("summarisation", "text summarization", "text summarisation", "summarizing", "document summarization"),
    definition="Giving the main content of a text in a shorter text.",
    defined_by=(RUDER_2018.at("summarization"), LEWIS_2019.at("abstract")),
    exact_match=("huggingface:pipeline/summarization",),
)
SUMMARIZATION_ENTRY = entry(
    Summarization,
    # What comes out is a text, be its sentences new or picked from the given one.
    subset_of(TextGeneration, cite=(ARTICLE.at("S032"), LEWIS_2019.at("abstract"))),
    subset_of(TextToTextGeneration, cite=(HUGGING_FACE_2026.at("text-generation"), RAFFEL_2019.at("abstract"))),
    signature(Text, Text, cite=(LEWIS_2019.at("abstract"), RUDER_2018.at("summarization"))),
)

Translation = Task(
    "translation",
    "Translation",
    aliases=("machine translation", "text translation", "language translation", "MT"),
    definition="Text generation that renders a given text in another language.",
    defined_by=(LEWIS_2019.at("abstract"),),
    exact_match=("huggingface:pipeline/translation",),
)
TRANSLATION_ENTRY = entry(
    Translation,
    subset_of(TextGeneration, cite=(ARTICLE.at("S032"), LEWIS_2019.at("abstract"))),
    subset_of(TextToTextGeneration, cite=HUGGING_FACE_2026.at("text-generation")),
    signature(Text, Text, cite=LEWIS_2019.at("abstract")),
)

QuestionAnswering = Task(
    "question-answering",
    "Question answering",
    aliases=("QA", "answering questions", "question and answer"),
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
    aliases=("program synthesis", "code synthesis", "generating code"),
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
    aliases=("image synthesis", "generating images"),
    definition="Making new images.",
    defined_by=(ARTICLE.at("S011"),),
)
IMAGE_GENERATION_ENTRY = entry(
    ImageGeneration,
    subset_of(ContentGeneration, cite=ARTICLE.at("S003")),
    signature((), Image, cite=ARTICLE.at("S011")),
)

VisualDesign = Task(
    "visual-design",
    "Visual design",
    aliases=("graphic design",),
    definition="Working out how something is to look, from concept art to layouts.",
    defined_by=(ARTICLE.at("S022"),),
)
VISUAL_DESIGN_ENTRY = entry(
    VisualDesign,
    subset_of(ContentGeneration, cite=(ARTICLE.at("S022"), ARTICLE.at("S075"))),
    typically(produces=Image, cite=ARTICLE.at("S022")),
)

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

VideoGeneration = Task(
    "video-generation",
    "Video generation",
    aliases=("video synthesis", "generating videos"),
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
    aliases=("V2V", "vid2vid"),
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
    aliases=("creating synthetic datasets", "data synthesis", "synthetic data"),
    definition="Making data that stand in for collected ones, to test or train other models.",
    defined_by=(ARTICLE.at("S025"),),
)
SYNTHETIC_DATA_GENERATION_ENTRY = entry(
    SyntheticDataGeneration, subset_of(ContentGeneration, cite=(ARTICLE.at("S003"), ARTICLE.at("S025")))
)

# Reading content.

Classification = Task(
    "classification",
    "Classification",
    aliases=("categorization", "categorisation"),
    definition="Naming the class, out of a set, that an input belongs to.",
    defined_by=(GOODFELLOW_2016_B.at("section 5.1.1"),),
)
CLASSIFICATION_ENTRY = entry(
    # No output is required: a language model that writes the name of the class does the task, too.
    Classification,
    typically(produces=Label, cite=GOODFELLOW_2016_B.at("section 5.1.1")),
)

Regression = Task(
    "regression",
    "Regression",
    aliases=("numeric prediction",),
    definition="Predicting a number from an input.",
    defined_by=(GOODFELLOW_2016_B.at("section 5.1.1"),),
)
REGRESSION_ENTRY = entry(Regression, typically(produces=Score, cite=GOODFELLOW_2016_B.at("section 5.1.1")))

Retrieval = Task(
    "retrieval",
    "Retrieval",
    aliases=("information retrieval", "search", "IR"),
    definition="Finding in a collection what is relevant to a query.",
    defined_by=(HUGGING_FACE_2026.at("feature-extraction"), KARPUKHIN_2020.at("abstract")),
)
RETRIEVAL_ENTRY = entry(Retrieval, typically(produces=Ranking, cite=HUGGING_FACE_2026.at("visual-document-retrieval")))

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
    subset_of(Classification, cite=HE_2015.at("abstract")),
    signature(Image, (), cite=HE_2015.at("abstract")),
    typically(produces=Label, cite=HE_2015.at("abstract")),
)

TextClassification = Task(
    "text-classification",
    "Text classification",
    aliases=("document classification", "text categorization", "sequence classification"),
    definition="Naming the class that a text belongs to.",
    defined_by=(DEVLIN_2018.at("abstract"),),
    exact_match=("huggingface:pipeline/text-classification",),
)
TEXT_CLASSIFICATION_ENTRY = entry(
    TextClassification,
    subset_of(Classification, cite=RUDER_2018.at("text classification")),
    signature(Text, (), cite=DEVLIN_2018.at("abstract")),
    typically(produces=Label, cite=DEVLIN_2018.at("abstract")),
)

FeatureExtraction = Task(
    "feature-extraction",
    "Feature extraction",
    aliases=("embedding extraction", "computing embeddings"),
    definition="Turning content into an embedding.",
    defined_by=(RADFORD_2021.at("abstract"),),
    exact_match=("huggingface:pipeline/feature-extraction",),
)
FEATURE_EXTRACTION_ENTRY = entry(FeatureExtraction, signature(Content, Embedding, cite=RADFORD_2021.at("abstract")))

ENTRIES: Final[tuple[Entry, ...]] = (
    CONTENT_GENERATION_ENTRY,
    TEXT_GENERATION_ENTRY,
    TEXT_TO_TEXT_GENERATION_ENTRY,
    DRAFTING_ENTRY,
    SUMMARIZATION_ENTRY,
    TRANSLATION_ENTRY,
    QUESTION_ANSWERING_ENTRY,
    CODE_GENERATION_ENTRY,
    IMAGE_GENERATION_ENTRY,
    VISUAL_DESIGN_ENTRY,
    AUDIO_GENERATION_ENTRY,
    VIDEO_GENERATION_ENTRY,
    VIDEO_TO_VIDEO_ENTRY,
    SYNTHETIC_DATA_GENERATION_ENTRY,
    CLASSIFICATION_ENTRY,
    REGRESSION_ENTRY,
    RETRIEVAL_ENTRY,
    IMAGE_CLASSIFICATION_ENTRY,
    TEXT_CLASSIFICATION_ENTRY,
    FEATURE_EXTRACTION_ENTRY,
)
