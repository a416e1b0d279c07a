"""Jobs that join several kinds of content."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, some, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    Audio,
    BoundingBox,
    Document,
    Image,
    Label,
    Screenshot,
    Text,
    Video,
)
from genai_taxonomy.vocabulary.sources import (
    AGRAWAL_2015,
    BAECHLER_2024,
    GOODFELLOW_2016_B,
    HUGGING_FACE_2026,
    LI_2022_B,
    LI_2023,
    MASRY_2022,
    MATHEW_2020,
    PENG_2023_B,
    XIAO_2021_B,
)
from genai_taxonomy.vocabulary.tasks.general import (
    QuestionAnswering,
    TextGeneration,
)

__all__ = [
    "AudioTextToText",
    "ChartQuestionAnswering",
    "ChartUnderstanding",
    "DocumentQuestionAnswering",
    "ImageCaptioning",
    "ImageTextToText",
    "ImageToText",
    "OpticalCharacterRecognition",
    "ScreenUnderstanding",
    "VideoCaptioning",
    "VideoQuestionAnswering",
    "VideoTextToText",
    "VisualGrounding",
    "VisualQuestionAnswering",
]

# From images to text.

ImageToText = Task(
    "image-to-text",
    "Image-to-text",
    aliases=("I2T", "img2txt", "image to text generation"),
    definition="Giving a text for an image.",
    defined_by=(HUGGING_FACE_2026.at("image-to-text"),),
    exact_match=("huggingface:pipeline/image-to-text",),
)
IMAGE_TO_TEXT_ENTRY = entry(
    ImageToText,
    # Character recognition transcribes a text that is there already.
    subset_of(
        TextGeneration,
        cite=HUGGING_FACE_2026.at("image-to-text"),
        disputed_by=GOODFELLOW_2016_B.at("section 5.1.1"),
    ),
    signature(Image, Text, cite=HUGGING_FACE_2026.at("image-to-text")),
)

ImageTextToText = Task(
    "image-text-to-text",
    "Image-text-to-text",
    aliases=("image and text to text", "visual chat", "multimodal dialogue", "visual instruction following"),
    definition="Text generation from an image and a text.",
    defined_by=(HUGGING_FACE_2026.at("image-text-to-text"),),
    exact_match=("huggingface:pipeline/image-text-to-text",),
)
IMAGE_TEXT_TO_TEXT_ENTRY = entry(
    ImageTextToText,
    subset_of(TextGeneration, cite=HUGGING_FACE_2026.at("image-text-to-text")),
    # The one counts every text made from an image, the other sets apart what also follows a prompt.
    subset_of(ImageToText, cite=LI_2023.at("abstract"), disputed_by=HUGGING_FACE_2026.at("image-text-to-text")),
    signature((Image, Text), Text, cite=HUGGING_FACE_2026.at("image-text-to-text")),
)

ImageCaptioning = Task(
    "image-captioning",
    "Image captioning",
    aliases=("captioning", "image description", "caption generation", "describing images", "alt text generation"),
    definition="Text generation that says what an image shows.",
    defined_by=(HUGGING_FACE_2026.at("image-to-text"), LI_2022_B.at("abstract")),
    exact_match=("huggingface:subtask/image-captioning",),
)
IMAGE_CAPTIONING_ENTRY = entry(
    ImageCaptioning,
    subset_of(ImageToText, TextGeneration, cite=HUGGING_FACE_2026.at("image-to-text")),
)

OpticalCharacterRecognition = Task(
    "optical-character-recognition",
    "Optical character recognition",
    aliases=("OCR", "text recognition", "reading text in images", "document digitization"),
    definition="Transcribing the text that an image shows.",
    defined_by=(HUGGING_FACE_2026.at("image-to-text"),),
)
OPTICAL_CHARACTER_RECOGNITION_ENTRY = entry(
    OpticalCharacterRecognition, subset_of(ImageToText, cite=HUGGING_FACE_2026.at("image-to-text"))
)

VisualQuestionAnswering = Task(
    "visual-question-answering",
    "Visual question answering",
    aliases=("VQA", "image question answering", "visual QA", "image QA"),
    definition="Question answering about an image.",
    defined_by=(AGRAWAL_2015.at("abstract"),),
    exact_match=(
        "huggingface:pipeline/visual-question-answering",
        "huggingface:subtask/visual-question-answering",
    ),
)
VISUAL_QUESTION_ANSWERING_ENTRY = entry(
    VisualQuestionAnswering,
    subset_of(QuestionAnswering, cite=AGRAWAL_2015.at("abstract")),
    # The answer may also be picked from a fixed list.
    subset_of(
        ImageTextToText,
        cite=HUGGING_FACE_2026.at("image-text-to-text"),
        disputed_by=AGRAWAL_2015.at("abstract"),
    ),
    signature((Image, Text), (), cite=AGRAWAL_2015.at("abstract")),
    typically(produces=Text, cite=AGRAWAL_2015.at("abstract")),
    some(produces=Label, cite=AGRAWAL_2015.at("abstract")),
)

DocumentQuestionAnswering = Task(
    "document-question-answering",
    "Document question answering",
    aliases=("DocVQA", "document QA", "DocQA", "document visual question answering", "document VQA"),
    definition="Question answering about a document, mostly given as an image of its pages.",
    defined_by=(HUGGING_FACE_2026.at("document-question-answering"),),
    exact_match=(
        "huggingface:pipeline/document-question-answering",
        "huggingface:subtask/document-question-answering",
    ),
)
DOCUMENT_QUESTION_ANSWERING_ENTRY = entry(
    DocumentQuestionAnswering,
    subset_of(QuestionAnswering, cite=HUGGING_FACE_2026.at("document-question-answering")),
    # Some work on the text of the document alone.
    subset_of(
        VisualQuestionAnswering,
        cite=MATHEW_2020.at("abstract"),
        disputed_by=HUGGING_FACE_2026.at("document-question-answering"),
    ),
    typically(accepts=(Document, Image), cite=HUGGING_FACE_2026.at("document-question-answering")),
    typically(produces=Text, cite=HUGGING_FACE_2026.at("document-question-answering")),
)

ChartUnderstanding = Task(
    "chart-understanding",
    "Chart understanding",
    aliases=("chart reasoning", "plot understanding", "chart comprehension"),
    definition="Reading and reasoning about what a chart shows.",
    defined_by=(MASRY_2022.at("abstract"),),
)
CHART_UNDERSTANDING_ENTRY = entry(
    ChartUnderstanding,
    signature(Image, (), cite=MASRY_2022.at("abstract")),
    typically(accepts=Text, produces=Text, cite=MASRY_2022.at("abstract")),
)

ChartQuestionAnswering = Task(
    "chart-question-answering",
    "Chart question answering",
    aliases=("chart QA", "CQA"),
    definition="Question answering about a chart.",
    defined_by=(MASRY_2022.at("abstract"),),
)
CHART_QUESTION_ANSWERING_ENTRY = entry(
    ChartQuestionAnswering,
    subset_of(ChartUnderstanding, VisualQuestionAnswering, cite=MASRY_2022.at("abstract")),
)

ScreenUnderstanding = Task(
    "screen-understanding",
    "Screen understanding",
    aliases=("GUI understanding", "UI understanding", "user interface understanding", "screenshot understanding"),
    definition="Recognizing what a screen of a program shows and what can be done there.",
    defined_by=(BAECHLER_2024.at("abstract"),),
)
SCREEN_UNDERSTANDING_ENTRY = entry(
    ScreenUnderstanding,
    signature(Image, (), cite=BAECHLER_2024.at("abstract")),
    typically(accepts=Screenshot, produces=Text, cite=BAECHLER_2024.at("abstract")),
)

VisualGrounding = Task(
    "visual-grounding",
    "Visual grounding",
    aliases=("referring expression comprehension", "text-image grounding"),
    definition="Finding the place in an image that a text speaks of.",
    defined_by=(PENG_2023_B.at("abstract"),),
)
VISUAL_GROUNDING_ENTRY = entry(
    VisualGrounding,
    signature((Image, Text), (), cite=PENG_2023_B.at("abstract")),
    typically(produces=BoundingBox, cite=PENG_2023_B.at("abstract")),
)

# From video and audio to text.

VideoTextToText = Task(
    "video-text-to-text",
    "Video-text-to-text",
    aliases=("video chat", "video and text to text", "video dialogue"),
    definition="Text generation from a video and a text.",
    defined_by=(HUGGING_FACE_2026.at("video-text-to-text"),),
    exact_match=("huggingface:pipeline/video-text-to-text",),
)
VIDEO_TEXT_TO_TEXT_ENTRY = entry(
    VideoTextToText,
    subset_of(TextGeneration, cite=HUGGING_FACE_2026.at("video-text-to-text")),
    signature((Video, Text), Text, cite=HUGGING_FACE_2026.at("video-text-to-text")),
)

VideoCaptioning = Task(
    "video-captioning",
    "Video captioning",
    aliases=("video description", "video-to-text", "describing videos"),
    definition="Text generation that says what happens in a video.",
    defined_by=(HUGGING_FACE_2026.at("video-text-to-text"),),
)
VIDEO_CAPTIONING_ENTRY = entry(
    VideoCaptioning,
    subset_of(TextGeneration, cite=HUGGING_FACE_2026.at("video-text-to-text")),
    signature(Video, Text, cite=HUGGING_FACE_2026.at("video-text-to-text")),
)

VideoQuestionAnswering = Task(
    "video-question-answering",
    "Video question answering",
    aliases=("video QA",),
    definition="Question answering about a video.",
    defined_by=(HUGGING_FACE_2026.at("visual-question-answering"), HUGGING_FACE_2026.at("video-text-to-text")),
)
VIDEO_QUESTION_ANSWERING_ENTRY = entry(
    VideoQuestionAnswering,
    subset_of(QuestionAnswering, cite=HUGGING_FACE_2026.at("visual-question-answering")),
    subset_of(
        VisualQuestionAnswering,
        cite=HUGGING_FACE_2026.at("visual-question-answering"),
        disputed_by=AGRAWAL_2015.at("abstract"),
    ),
    # The answer may also be picked from given ones.
    subset_of(
        VideoTextToText,
        cite=HUGGING_FACE_2026.at("video-text-to-text"),
        disputed_by=XIAO_2021_B.at("abstract"),
    ),
    signature((Video, Text), (), cite=HUGGING_FACE_2026.at("visual-question-answering")),
    typically(produces=Text, cite=HUGGING_FACE_2026.at("video-text-to-text")),
)

AudioTextToText = Task(
    "audio-text-to-text",
    "Audio-text-to-text",
    aliases=("audio and text to text", "audio chat"),
    definition="Text generation from a recording and a text.",
    defined_by=(HUGGING_FACE_2026.at("audio-text-to-text"),),
    exact_match=("huggingface:pipeline/audio-text-to-text",),
)
AUDIO_TEXT_TO_TEXT_ENTRY = entry(
    AudioTextToText,
    subset_of(TextGeneration, cite=HUGGING_FACE_2026.at("audio-text-to-text")),
    signature((Audio, Text), Text, cite=HUGGING_FACE_2026.at("audio-text-to-text")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    IMAGE_TO_TEXT_ENTRY,
    IMAGE_TEXT_TO_TEXT_ENTRY,
    IMAGE_CAPTIONING_ENTRY,
    OPTICAL_CHARACTER_RECOGNITION_ENTRY,
    VISUAL_QUESTION_ANSWERING_ENTRY,
    DOCUMENT_QUESTION_ANSWERING_ENTRY,
    CHART_UNDERSTANDING_ENTRY,
    CHART_QUESTION_ANSWERING_ENTRY,
    SCREEN_UNDERSTANDING_ENTRY,
    VISUAL_GROUNDING_ENTRY,
    VIDEO_TEXT_TO_TEXT_ENTRY,
    VIDEO_CAPTIONING_ENTRY,
    VIDEO_QUESTION_ANSWERING_ENTRY,
    AUDIO_TEXT_TO_TEXT_ENTRY,
)
