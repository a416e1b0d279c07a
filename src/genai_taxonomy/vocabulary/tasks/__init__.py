"""The jobs that models are given, each with its signature."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.tasks import (
    answering,
    audio,
    code,
    crossmodal,
    data,
    extraction,
    general,
    image_to_image,
    images,
    language,
    multimodal,
    music,
    reading,
    science,
    space,
    speech,
    video,
    vision,
)
from genai_taxonomy.vocabulary.tasks.answering import *
from genai_taxonomy.vocabulary.tasks.audio import *
from genai_taxonomy.vocabulary.tasks.code import *
from genai_taxonomy.vocabulary.tasks.crossmodal import *
from genai_taxonomy.vocabulary.tasks.data import *
from genai_taxonomy.vocabulary.tasks.extraction import *
from genai_taxonomy.vocabulary.tasks.general import *
from genai_taxonomy.vocabulary.tasks.image_to_image import *
from genai_taxonomy.vocabulary.tasks.images import *
from genai_taxonomy.vocabulary.tasks.language import *
from genai_taxonomy.vocabulary.tasks.multimodal import *
from genai_taxonomy.vocabulary.tasks.music import *
from genai_taxonomy.vocabulary.tasks.reading import *
from genai_taxonomy.vocabulary.tasks.science import *
from genai_taxonomy.vocabulary.tasks.space import *
from genai_taxonomy.vocabulary.tasks.speech import *
from genai_taxonomy.vocabulary.tasks.video import *
from genai_taxonomy.vocabulary.tasks.vision import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *general.ENTRIES,
    *language.ENTRIES,
    *answering.ENTRIES,
    *reading.ENTRIES,
    *extraction.ENTRIES,
    *code.ENTRIES,
    *images.ENTRIES,
    *image_to_image.ENTRIES,
    *vision.ENTRIES,
    *video.ENTRIES,
    *space.ENTRIES,
    *audio.ENTRIES,
    *music.ENTRIES,
    *speech.ENTRIES,
    *multimodal.ENTRIES,
    *crossmodal.ENTRIES,
    *data.ENTRIES,
    *science.ENTRIES,
)
