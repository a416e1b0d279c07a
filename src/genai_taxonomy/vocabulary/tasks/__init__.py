"""The jobs that models are given, each with its signature."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.tasks import audio, data, general, language, multimodal, vision
from genai_taxonomy.vocabulary.tasks.audio import *
from genai_taxonomy.vocabulary.tasks.data import *
from genai_taxonomy.vocabulary.tasks.general import *
from genai_taxonomy.vocabulary.tasks.language import *
from genai_taxonomy.vocabulary.tasks.multimodal import *
from genai_taxonomy.vocabulary.tasks.vision import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *general.ENTRIES,
    *language.ENTRIES,
    *vision.ENTRIES,
    *audio.ENTRIES,
    *multimodal.ENTRIES,
    *data.ENTRIES,
)
